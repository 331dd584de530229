import { lowerName } from '../knowledge/lowerName.ts';
import { remembered } from '../knowledge/remembered.ts';

/** Written apart from the sorted rest by Go (net/http, Request.write) and, for Connection, by any proxy. */
const apart: ReadonlySet<string> = new Set(['host', 'user-agent', 'content-length', 'connection']);

const inOrder = (names: readonly string[]): boolean =>
  names.length > 4 && names.every((name, index) => index === 0 || (names[index - 1] as string) <= name);

/** No browser sends five names or more in order, alphabetical or of their bytes: a runtime or a proxy wrote them anew. */
const isSorted = (names: readonly string[]): boolean =>
  inOrder(names) || inOrder(names.filter((name) => !apart.has(lowerName(name))));

/** What the names of a request's headers alone tell, in whatever values. */
export interface HeaderShape {
  /** In small letters, in wire order. */
  names: readonly string[];
  /** First place of each name. */
  places: ReadonlyMap<string, number>;
  sorted: boolean;
}

function shapeOf(text: string): HeaderShape {
  const spelled = text.split('\n').slice(0, -1);
  const names = spelled.map(lowerName);
  const places = new Map<string, number>();
  for (const [place, name] of names.entries()) if (!places.has(name)) places.set(name, place);
  return { names, places, sorted: isSorted(names) || isSorted(spelled) };
}

const nameless = (count: number): HeaderShape => ({
  names: Array.from({ length: count }, () => ''),
  places: new Map(),
  sorted: true,
});
const known = remembered(shapeOf);
/** Characters of names beyond which a shape is made anew: no browser's are half as long. */
const longest = 1000;

/**
 * The shape of headers from their names as spelled, each ended by a line feed; the usual ones are made once. Where a
 * reported name holds line feeds of its own (`count` tells), nothing in it is a name.
 */
export function headerShape(text: string, count: number): HeaderShape {
  const shape = text.length > longest ? shapeOf(text) : known(text);
  return shape.names.length === count ? shape : nameless(count);
}
