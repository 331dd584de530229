import type { ParsedAddress } from './address/ParsedAddress.ts';
import type { IpFlags } from './IpFlags.ts';
import type { IpHit } from './IpHit.ts';
import type { IpSource } from './IpSource.ts';

/**
 * What one layer says of an address; all members may be absent.
 *
 * `countries` is the country by source name. With `located` they are where a relay says that its client is, and stand
 * alone. A hit without `confidence` has that of its source's age, one with it no more than that; one that is `collected`
 * (by a project, from what others own) gives way where the class of the network says otherwise.
 */
export interface LayerFacts {
  readonly sources: readonly IpSource[];
  readonly countries?: Readonly<Record<string, string>>;
  readonly located?: true;
  readonly zones?: readonly string[];
  readonly region?: string;
  readonly city?: string;
  readonly asn?: number;
  readonly org?: string;
  readonly flags?: Readonly<IpFlags>;
  readonly hits?: readonly (Omit<IpHit, 'confidence'> & Partial<Pick<IpHit, 'confidence'>> & { collected?: true })[];
}

/**
 * The answers of a layer by number, where they are many: what is joined with them is then kept in arrays.
 *
 * 0 is no answer. A layer that numbers them anew (other data) has another object.
 */
export interface LayerRows {
  readonly count: number;
  find(address: ParsedAddress): number;
  facts(row: number): LayerFacts;
}

/**
 * One set of data among those that a provider joins: packed tables, lists, an .mmdb file, a service.
 *
 * `find` is asked for public addresses alone, a v4 address where a v6 one carries it, and answers the same object for the
 * same answer, since joined facts are kept by identity; it never throws, and does not keep the address, which is used
 * again. `sources` may change where the layer reloads its data.
 */
export interface IpLayer {
  readonly sources: readonly IpSource[];
  readonly rows?: LayerRows;
  find(address: ParsedAddress): LayerFacts | undefined;
  /** As `IpProvider.prepare`. */
  prepare?(address: string): Promise<void>;
  close?(): void;
}
