export { tree } from '../../../machines/tree.ts';
