import { addressScope } from '../address/addressScope.ts';
import { embeddedV4 } from '../address/embeddedV4.ts';
import { formatAddress } from '../address/formatAddress.ts';
import { isCanonicalV6 } from '../address/isCanonicalV6.ts';
import type { ParsedAddress } from '../address/ParsedAddress.ts';
import { parseAddress } from '../address/parseAddress.ts';
import { parseIpv4 } from '../address/parseIpv4.ts';
import type { IpLayer, LayerFacts } from '../IpLayer.ts';
import type { IpProvider } from '../IpProvider.ts';
import type { IpSource } from '../IpSource.ts';
import { answerOf } from './answerOf.ts';
import type { JoinedFacts } from './JoinedFacts.ts';
import { JoinedNode } from './JoinedNode.ts';
import { joinFacts } from './joinFacts.ts';
import { saysAll } from './saysAll.ts';

const dayMs = 86_400_000;

/** A provider that joins layers, the more particular first: what two name differently, the first decides. */
export function joinLayers(layers: readonly IpLayer[], ownSources: readonly IpSource[] = []): IpProvider {
  const last = layers.at(-1);
  let rows = last?.rows;
  let root = new JoinedNode();
  let knownDay = Number.NaN;
  let join = joinFacts(0);
  const found: LayerFacts[] = [];
  const v4 = { family: 4 as const, value: 0 };

  const factsOf = (address: ParsedAddress, day: number): JoinedFacts => {
    if (day !== knownDay || rows !== last?.rows) {
      rows = last?.rows;
      root = new JoinedNode();
      knownDay = day;
      join = joinFacts(day);
    }
    const searched = rows === undefined ? layers.length : layers.length - 1;
    let node = root;
    let count = 0;
    for (let index = 0; index < searched; index++) {
      const answer = (layers[index] as IpLayer).find(address);
      if (answer === undefined) continue;
      found[count++] = answer;
      node = node.next(answer);
    }
    // Refreshed tables take the place of the packed ones, and a second search costs as much as the first.
    if (rows !== undefined) node.whole ??= saysAll(found.slice(0, count), last?.sources ?? []);
    const row = rows === undefined || node.whole ? 0 : rows.find(address);
    if (rows === undefined || row === 0) {
      node.facts ??= join(found.slice(0, count));
      return node.facts;
    }
    const known = node.row(row);
    if (known !== undefined) return known;
    const facts = join([...found.slice(0, count), rows.facts(row)]);
    node.setRow(row, facts, rows);
    return facts;
  };
  const nothing = joinFacts(0)([]);

  const prepare = async (text: string): Promise<void> => {
    let meant: ParsedAddress;
    try {
      const parsed = parseAddress(text);
      if (addressScope(parsed) !== 'public') return;
      const embedded = embeddedV4(parsed);
      meant = embedded === undefined ? parsed : { family: 4, value: embedded.value };
    } catch {
      // What is no address has no facts that could take time.
      return;
    }
    const address = formatAddress(meant);
    await Promise.allSettled(layers.map(async (layer) => layer.prepare?.(address)));
  };

  return {
    get sources() {
      return [...layers.flatMap(({ sources }) => sources), ...ownSources];
    },
    lookup(text, at = Date.now()) {
      const day = Math.floor(at / dayMs);
      const value = parseIpv4(text);
      if (value >= 0) {
        v4.value = value;
        const scope = addressScope(v4);
        // A text of dotted decimal that was parsed is canonical already.
        return answerOf(scope === 'public' ? factsOf(v4, day) : nothing, text, 4, scope);
      }
      const parsed = parseAddress(text);
      const scope = addressScope(parsed);
      const embedded = embeddedV4(parsed);
      const meant: ParsedAddress = embedded === undefined ? parsed : { family: 4, value: embedded.value };
      const address = parsed.family === 6 && isCanonicalV6(text) ? text : formatAddress(parsed);
      const answer = answerOf(scope === 'public' ? factsOf(meant, day) : nothing, address, parsed.family, scope);
      if (embedded !== undefined) answer.embedded = { kind: embedded.kind, address: formatAddress(meant) };
      return answer;
    },
    // A provider whose answers are all there has nothing to prepare, and nobody waits for it.
    ...(layers.some((layer) => layer.prepare !== undefined) ? { prepare } : {}),
    close() {
      for (const layer of layers) layer.close?.();
    },
  };
}
