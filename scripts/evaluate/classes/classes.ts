import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from '../Evaluation.ts';
import { falseHits } from './falseHits.ts';
import { readAnnounced } from './readAnnounced.ts';
import { readTruth } from './readTruth.ts';
import { recall } from './recall.ts';
import { refreshedLists } from './refreshedLists.ts';
import { relays } from './relays.ts';

export const classes: Evaluation = {
  asks: 'how much of known data centers and VPNs the classes of networks find, and whom they call so wrongly',
  page: 'network-classes.md',
  async run({ data }) {
    const lists = join(data, 'ip-lists');
    if (!existsSync(lists)) throw new Error(`The truth sets are not in ${lists}: name their folder with --data`);
    const announced = { 4: readAnnounced(4), 6: readAnnounced(6) };
    const truth = readTruth(lists);
    const refreshed = await refreshedLists();
    return [
      `## Measured\n\nBy \`npm run evaluate -- classes --data DIR\`, on lists of 2026-08-22 (X4BNet/lists_vpn, growlfm/ipcat, lord-alfred/ipranges) in \`DIR/ip-lists\` and networks announced in June 2026.`,
      recall(announced, truth),
      falseHits(announced, truth, refreshed, lists),
      relays(announced, truth, refreshed),
    ].join('\n\n');
  },
};
