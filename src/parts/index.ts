/** The one door for components in MDX: `import { Tree, Term } from '#parts';`. */
export { default as Action } from './Action.astro';
export { default as Contact } from './Contact.astro';
export { default as System } from './System.astro';
export { default as Template } from './Template.astro';
export { default as Term } from './Term.astro';
export { default as Tree } from './Tree.astro';
export { default as Line } from './Line.astro';
export { default as Here } from './Here.astro';
export { default as Mistake } from './Mistake.astro';
