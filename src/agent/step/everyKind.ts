import { keepRare } from './kinds.ts';
import * as rare from './rare.ts';

/* The pages themselves print every kind of step. */
keepRare(rare);
