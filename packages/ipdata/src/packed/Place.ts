/** Where a section lies behind the header, in bytes, how many values it holds, and in which form. */
export interface Place {
  readonly form: 'numbers' | 'ascending' | 'texts';
  readonly offset: number;
  readonly length: number;
  readonly count: number;
}
