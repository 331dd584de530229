import type { IpLayer, LayerFacts } from '../../../packages/ipdata/src/IpLayer.ts';
import { overlap } from './overlap.ts';
import type { Announced } from './readAnnounced.ts';
import { wordOf } from './readRanges.ts';

type Families<Of> = { readonly 4: readonly Of[]; readonly 6: readonly Of[] };

/** What is announced as a layer of AS numbers and names. */
export function announcedLayer(announced: Families<Announced>): IpLayer {
  const known = new Map<number, LayerFacts>();
  return {
    sources: [],
    find(address) {
      const at = wordOf(address);
      let found: LayerFacts | undefined;
      overlap({ first: at, last: at }, announced[address.family], (_, { asn, org }) => {
        found = known.get(asn) ?? { sources: [], asn, org };
        known.set(asn, found);
      });
      return found;
    },
  };
}
