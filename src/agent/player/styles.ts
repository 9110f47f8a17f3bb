/* The look of a tree, for every page that draws one. */
import '../step/mail.css';
import '../step/outcome.css';
import '../desk/desk.css';
import '../step/fields.css';
import '../step/tree.css';
import '../step/trail.css';
import '../step/question.css';
import '../step/open-question.css';
import '../step/print.css';
