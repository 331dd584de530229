import { ConfigError } from '../ConfigError.ts';
import { decodeBase64url } from './decodeBase64url.ts';

/** Bytes of a master key. */
const masterKeyBytes = 32;

/**
 * Reads COUNTERSIGN_KEY: one or two values of 32 bytes as base64url with a comma between; the first seals, both open.
 *
 * Throws `ConfigError` `bad-key`, which never holds the key.
 */
export function parseMasterKeys(text: string): Buffer[] {
  // An environment variable that is not set arrives as undefined, whatever the types say.
  if (typeof text !== 'string') throw new ConfigError('bad-key', 'there is no key: set COUNTERSIGN_KEY, or pass `key`');
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length > 2)
    throw new ConfigError('bad-key', 'at most two keys are taken', { values: { keys: parts.length } });
  return parts.map((part) => {
    const bytes = decodeBase64url(part);
    if (bytes?.length !== masterKeyBytes) {
      throw new ConfigError('bad-key', `a key is ${masterKeyBytes} bytes as base64url, 43 characters`, {
        values: { characters: part.length },
      });
    }
    return bytes;
  });
}
