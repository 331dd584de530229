import * as v from 'valibot';
import { ConfigError } from '../ConfigError.ts';
import type { EdgeOptions, EdgeTrust } from './EdgeOptions.ts';
import type { EdgePreset } from './EdgePreset.ts';
import { type EdgeName, edgePresets } from './edgePresets.ts';
import { edgeSchema } from './edgeSchema.ts';

/** An edge with all that its preset says filled in; names are lower-case. */
export type Edge = EdgePreset & { trust: EdgeTrust };

const schemaOf = (given: unknown) => {
  const parsed = v.safeParse(edgeSchema, given, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const member = v.getDotPath(issue) ?? 'edge';
  throw new ConfigError('bad-edge', `edge: ${member}: ${issue.message}`, { values: { member } });
};

/**
 * Describes what stands in front of the server: a preset by its name, a preset with what differs from it, or headers of
 * one's own. Throws `ConfigError` `bad-edge` for members that it does not know and values that cannot be.
 *
 * @example
 * createVerifier({ key, edge: edge({ preset: 'nginx', trust: { secrets: [process.env.EDGE_SECRET] } }) });
 * createVerifier({ key, edge: edge({ ip: 'x-real-ip', order: 'x-order', ja4: 'x-ja4', trust: { networks: ['10.0.0.0/8'] } }) });
 */
export function edge(given: EdgeName | EdgeOptions): Edge {
  const { preset, trust = {}, ...own } = schemaOf(typeof given === 'string' ? { preset: given } : given);
  const { anyPeer, ...narrower } = trust;
  if (anyPeer && Object.values(narrower).some((condition) => condition !== undefined && condition !== false)) {
    throw new ConfigError('bad-edge', 'edge: trust: anyPeer stands alone', { values: { member: 'trust' } });
  }
  const facts = Object.entries({ ...(preset ? edgePresets[preset] : {}), ...own });
  return { ...(Object.fromEntries(facts.filter(([, fact]) => fact != null)) as EdgePreset), trust: trust as EdgeTrust };
}
