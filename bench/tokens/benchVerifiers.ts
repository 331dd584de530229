import { openIpData } from '../../packages/ipdata/src/openIpData.ts';
import { createVerifier } from '../../packages/verifier/src/createVerifier.ts';
import { shopOrigin } from './shopOrigin.ts';

/** Of a network that gives homes their addresses, in the recorded browser's zone's country: looked up as any visitor's. */
const visitor = '73.12.34.56';

/** Verifiers of one key and secret with the IP tables loaded once; each has a memory store of its own. */
export function benchVerifiers({ root, key, secret }: { root: string; key: string; secret: string }) {
  const ip = openIpData({ dir: `${root}packages/ipdata/data/` });
  return (options: { now?: () => number } = {}) =>
    createVerifier({
      key,
      ip,
      sites: [{ id: 'default', origins: [shopOrigin], secrets: [secret] }],
      assumeIp: visitor,
      challengesPerMinute: 0,
      challengeSeconds: 900,
      ...options,
    });
}
