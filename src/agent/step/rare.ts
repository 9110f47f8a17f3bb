/* What draws the kinds of step and the help that few trees have, as one: a page fetches it with the first tree that needs it. */
export { replyNote } from '../../call/bands.ts';
export { Aids } from './Aids.tsx';
export { KindCard } from './KindCard.tsx';
export { SmsLength } from './SmsLength.tsx';
