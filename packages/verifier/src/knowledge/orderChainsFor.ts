import type { Family } from '@countersign/contract';
import { eraOrders } from './eraOrders.ts';
import { challengeOrders, type OrderChains, type OrderedKind, structuralOrders } from './orderChains.ts';

/** Chains for one kind of request of one browser. */
export interface KnownOrders {
  /** What follows from the engine’s source and holds in any version; empty for a family whose source is not known. */
  structural: OrderChains;
  /**
   * What the versions around the claimed one were measured to keep; null outside the measured range. It holds only for
   * requests all of whose names are the browser’s own (`foreignHeader`): others move the rest in Chromium’s hash table.
   */
  era: OrderChains | null;
}
interface Span {
  oldest: number;
  newest: number;
  orders: KnownOrders;
}

/** The generated table, and the agent’s own POST, whose whole order is one chain. */
const eras = [
  ...eraOrders.map((era) => ({ ...era, chains: era.chains.map((chain) => chain.split(' ')) })),
  ...challengeOrders.map(({ order, ...era }) => ({ ...era, kind: 'challenge', chains: [order] })),
];

const nothing: KnownOrders = { structural: [], era: null };
/**
 * The oldest Chromium whose order was measured. Before it the renderer set Sec-Fetch-Dest (80 and 81 have it in front of
 * Accept, as requests copied out of their developer tools show).
 */
const oldestChromium = 92;

const known = Object.fromEntries(
  (['chromium', 'firefox'] as const).map((family) => [
    family,
    Object.fromEntries(
      Object.entries(structuralOrders[family]).map(([kind, structural]) => [
        kind,
        {
          plain: { structural, era: null },
          spans: eras
            .filter((era) => era.family === family && era.kind === kind)
            .map(({ oldest, newest, chains }) => ({
              oldest,
              newest,
              orders: { structural, era: chains },
            })),
        },
      ]),
    ),
  ]),
) as Partial<Record<Family, Record<OrderedKind, { plain: KnownOrders; spans: Span[] }>>>;

/**
 * The orders that a browser keeps in one kind of request. The answers are shared: they must not be changed.
 *
 * @param kind see `OrderedKind`.
 * @param major the engine’s, null where it is not known.
 */
export function orderChainsFor(family: Family, kind: OrderedKind, major: number | null): KnownOrders {
  const orders = known[family]?.[kind];
  if (orders === undefined) return nothing;
  if (family === 'chromium' && major !== null && major < oldestChromium) return nothing;
  if (major !== null) {
    for (const span of orders.spans) if (span.oldest <= major && major <= span.newest) return span.orders;
  }
  return orders.plain;
}
