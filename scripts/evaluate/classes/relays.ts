import { networkClasses } from '../../../packages/ipdata/src/classes/networkClasses.ts';
import type { IpLayer } from '../../../packages/ipdata/src/IpLayer.ts';
import { joinLayers } from '../../../packages/ipdata/src/layers/joinLayers.ts';
import { addressOf } from './addressOf.ts';
import { announcedLayer } from './announcedLayer.ts';
import { overlap } from './overlap.ts';
import type { Announced } from './readAnnounced.ts';
import type { Truth } from './readTruth.ts';
import { table } from './table.ts';

type Families<Of> = { readonly 4: readonly Of[]; readonly 6: readonly Of[] };

/** What Apple's relays are called, through the provider that joins layers. */
export function relays(announced: Families<Announced>, truth: Truth, lists: IpLayer): string {
  const tables = announcedLayer(announced);
  const loaded = {
    'no list': joinLayers([tables]),
    'the lists of a refresh, X4BNet vpn among them': joinLayers([lists, tables]),
  };
  const rows = Object.entries(loaded).flatMap(([name, provider]) =>
    ([4, 6] as const).map((family) => {
      const prefixes = truth.relays[family];
      const flags = prefixes.flatMap(({ first, last }) =>
        [first, last].map((word) => provider.lookup(addressOf(family, word)).flags),
      );
      const count = (flag: 'vpn' | 'hosting' | 'relay') => String(flags.filter((held) => held[flag]).length);
      return [name, `v${family}`, String(prefixes.length), count('vpn'), count('hosting'), count('relay')];
    }),
  );
  const asns = new Map<string, number>();
  for (const family of [4, 6] as const) {
    for (const prefix of truth.relays[family]) {
      const seen = new Set<string>();
      overlap(prefix, announced[family], (_, { asn, org }) => seen.add(`${org} (AS${asn})`));
      for (const name of seen) asns.set(name, (asns.get(name) ?? 0) + 1);
    }
  }
  const carriers = [...asns].sort(([, one], [, other]) => other - one).map(([name, number]) => `${name} ${number}`);
  return `### Apple's Private Relay

The first and the last address of each of its prefixes (joined where they touch), through the provider.

${table(['loaded', 'family', 'prefixes', 'called VPN', 'called hosting', 'called relay'], rows)}

Networks that announce them, with the number of prefixes: ${carriers.join('; ')}. The class \`carrier\` (${networkClasses.carrier.meaning}) is why none is called hosting without a list.`;
}
