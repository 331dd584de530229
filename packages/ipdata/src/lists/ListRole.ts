import type { ListSource } from './ListSource.ts';

/** What a compiled list says with its entries; lists and their sources stand in the same order. */
export type ListRole = Pick<ListSource, 'flag' | 'whole' | 'located' | 'collected' | 'confidence'>;
