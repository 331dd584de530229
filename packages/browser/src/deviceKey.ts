import { newKey } from './newKey.ts';
import { storedKey } from './storedKey.ts';

/** The device key and where it lives; no keys without a secure context. */
export interface DeviceKey {
  keys: CryptoKeyPair | null;
  kept: 'page' | 'stored' | 'none';
}

let pageKey: Promise<CryptoKeyPair> | undefined;

/** The page's own key, or with `identity` the one kept in IndexedDB, where the browser lets it be kept. */
export async function deviceKey(identity: boolean): Promise<DeviceKey> {
  if (!globalThis.crypto?.subtle) return { keys: null, kept: 'none' };
  if (identity) {
    try {
      return { keys: await storedKey(newKey), kept: 'stored' };
    } catch {
      // An opaque origin, a full disk, a browser set to store nothing: the token says `page`, which is the truth.
    }
  }
  pageKey ??= newKey();
  return { keys: await pageKey, kept: 'page' };
}
