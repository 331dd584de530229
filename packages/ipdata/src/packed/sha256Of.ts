import { nodeModule } from '../tables/nodeModule.ts';

/** The SHA-256 of some bytes; throws `IpDataError` `no-data` where the runtime has no `node:crypto`. */
export function sha256Of(bytes: Uint8Array): Uint8Array {
  return nodeModule('node:crypto').createHash('sha256').update(bytes).digest();
}
