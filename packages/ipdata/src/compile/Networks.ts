/** Numbers AS numbers in the order they come, from 1, each with the first name that is given for it. */
export class Networks {
  readonly asns: number[] = [0];
  readonly orgs: string[] = [''];
  readonly #ids = new Map<number, number>([[0, 0]]);

  id(asn: number, org: string): number {
    const known = this.#ids.get(asn);
    if (known !== undefined) return known;
    this.#ids.set(asn, this.asns.length);
    this.orgs.push(org);
    return this.asns.push(asn) - 1;
  }
}
