import { KindCard } from './KindCard.tsx';
import { keepCard } from './kinds.ts';

/* The pages themselves print every kind of step. */
keepCard({ KindCard });
