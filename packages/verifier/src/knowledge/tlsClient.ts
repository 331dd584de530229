import { ja3Clients } from './ja3Clients.ts';
import { remembered } from './remembered.ts';
import { type TlsClient, tlsClients } from './tlsClients.ts';

// What is reported may be any text, a name of Object's prototype too.
const byJa4 = new Map(Object.entries(tlsClients));
const byJa3 = new Map(Object.entries(ja3Clients));

const ofJa4 = remembered((ja4: string): TlsClient | null => {
  const [, ciphers = '', extensions = ''] = ja4.split('_');
  return byJa4.get(`${ciphers}_${extensions}`) ?? byJa4.get(ciphers) ?? null;
});

/** Who sends a hello with this JA4, or, where there is none, this JA3; null where that is not known. */
export function tlsClient({ ja4, ja3 }: { ja4?: string; ja3?: string }): TlsClient | null {
  if (ja4 !== undefined) return ofJa4(ja4);
  return ja3 === undefined ? null : (byJa3.get(ja3) ?? null);
}
