import type { EdgeName, EdgeOptions, VerifierOptions } from '@countersign/verifier';
import { CliError } from '../CliError.ts';
import type { Config } from './configSchema.ts';

/**
 * The edge in front: `--edge`, or `edge` in the file of `--config`; `secret` (COUNTERSIGN_EDGE_SECRET, two by comma)
 * adds to the secrets that it may send. null for none. Throws `CliError` `bad-value` for two edges, for a secret without one,
 * and for a preset alone that nothing tells from other peers.
 */
export function edgeOf(
  option: EdgeName | null,
  configured: Config['edge'],
  secret: string | undefined,
  trustProxy: readonly string[],
): NonNullable<VerifierOptions['edge']> | null {
  if (option !== null && configured !== undefined) {
    throw new CliError('bad-value', 'the file of --config names an edge already; leave --edge out');
  }
  const given = (option ?? configured ?? null) as EdgeName | EdgeOptions | null;
  if (secret === undefined) {
    if (typeof given === 'string' && trustProxy.length === 0) {
      throw new CliError(
        'bad-value',
        `the edge ${given} is believed by COUNTERSIGN_EDGE_SECRET, by --trust-proxy with its network, or by trust in the file of --config; none is there`,
      );
    }
    return given;
  }
  if (given === null) {
    throw new CliError('bad-value', 'COUNTERSIGN_EDGE_SECRET needs an edge: --edge, or edge in the file of --config');
  }
  const options: EdgeOptions = typeof given === 'string' ? { preset: given } : given;
  const secrets = [...(options.trust?.secrets ?? []), ...secret.split(',').map((one) => one.trim())];
  return { ...options, trust: { ...options.trust, secrets } };
}
