/**
 * An operator whose networks are of one class.
 *
 * `source` is where it says what it sells, or what the network is. Its networks are those of `numbers`, and those whose
 * organisation's name, as `normaliseName` writes it, starts with one of `registered`, at a word's end.
 */
export interface Operator {
  readonly name: string;
  readonly source: string;
  readonly numbers?: readonly number[];
  readonly registered?: readonly string[];
}
