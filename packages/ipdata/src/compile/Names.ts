/** Numbers texts in the order they come, from 1; 0 stays free for no answer. */
export class Names {
  readonly list: string[] = [''];
  readonly #ids = new Map<string, number>([['', 0]]);

  id(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    this.#ids.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}
