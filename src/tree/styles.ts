/* The look of a tree, for every page that draws one. */
import '../mail/mail.css';
import './outcome.css';
import '../call/desk.css';
import '../fields/fields.css';
import './tree.css';
import './trail.css';
import './question.css';
import './open-question.css';
import './print.css';
