/** The one door for components in MDX: `import { Tree, Term } from '#parts';`. */
export { default as Action } from '../actions/Action.astro';
export { default as Contact } from '../contacts/Contact.astro';
export { default as System } from '../systems/System.astro';
export { default as Template } from '../mail/Template.astro';
export { default as Term } from '../glossary/Term.astro';
export { default as Tree } from '../tree/Tree.astro';
export { default as Line } from '../handbook/Line.astro';
export { default as Mistake } from '../handbook/Mistake.astro';
