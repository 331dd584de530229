import { isPlainObject } from '@countersign/contract';
import { type SignatureKey, signatureKey } from './signatureKey.ts';

/** Bytes of a directory and keys in it; a directory of five keys has 1 kB. */
const most = { bytes: 65_536, keys: 32 } as const;

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > most.bytes) {
      await reader.cancel();
      throw new Error(`more than ${most.bytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Reads the answer of a key directory (draft-meunier-http-message-signatures-directory). Rejects where it is none. */
export async function readDirectory(response: Response): Promise<SignatureKey[]> {
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) throw new Error(`content type ${type.slice(0, 64)}`);
  const read: unknown = JSON.parse(await readText(response));
  const keys = isPlainObject(read) ? (read as { keys?: unknown }).keys : undefined;
  if (!Array.isArray(keys)) throw new Error('no keys');
  return keys.slice(0, most.keys).flatMap((jwk) => signatureKey(jwk) ?? []);
}
