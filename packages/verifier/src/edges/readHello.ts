import type { ClientHello } from '../observe/tls/ClientHello.ts';
import { ja3 } from '../observe/tls/ja3.ts';
import { ja4 } from '../observe/tls/ja4.ts';

const alpnExtension = 16;
const signatureAlgorithmsExtension = 13;
const supportedVersionsExtension = 43;
const tls13 = 0x0304;

/** Numbers of so many hex digits each; null for what is no such list. */
function list(hex: string, digits: 2 | 4): number[] | null {
  if (hex.length > 2048 || hex.length % digits !== 0 || !/^[0-9a-fA-F]*$/.test(hex)) return null;
  const numbers: number[] = [];
  for (let at = 0; at < hex.length; at += digits) numbers.push(Number.parseInt(hex.slice(at, at + digits), 16));
  return numbers;
}

/** The versions offered; null where the extension was sent and neither its list nor what was agreed on tells. */
function offered(extensions: readonly number[], versions: readonly number[], agreed: string): number[] | null | 'none' {
  if (!extensions.includes(supportedVersionsExtension)) return 'none';
  if (versions.length > 0) return [...versions];
  // Nothing is newer: who agreed on 1.3 offered it.
  return agreed === 'TLSv1.3' ? [tls13] : null;
}

/** The first protocol offered is taken to be the one agreed on; browsers name the one first that they like most. */
function protocols(extensions: readonly number[], agreed: string): string[] | null | undefined {
  if (!extensions.includes(alpnExtension)) return null;
  return agreed === '' ? undefined : [agreed];
}

/**
 * Works out JA4 and JA3 from the lists of a TLS hello; null for what is no such text.
 *
 * `version;ciphers;extensions;groups;formats;signatureAlgorithms;supportedVersions;protocol;agreed`: the version decimal
 * (771), the lists hex of the wire's bytes, the agreed protocol of ALPN, the agreed version as `TLSv1.3`. Where the edge
 * does not tell the signature algorithms, JA4's third part is empty; where version or protocol cannot be told, there is no
 * JA4. Source: HAProxy, configuration.txt 7.3.4 (`ssl_fc_*_bin`).
 */
export function readHello(text: string): { ja4?: string; ja3: string } | null {
  const parts = text.split(';').map((part) => part.trim());
  if (parts.length !== 9 || !/^\d{1,5}$/.test(parts[0] ?? '')) return null;
  const [version, ciphersHex, extensionsHex, groupsHex, formatsHex, signaturesHex, versionsHex, protocol, agreed] =
    parts as [string, string, string, string, string, string, string, string, string];
  const ciphers = list(ciphersHex, 4);
  const extensions = list(extensionsHex, 4);
  const groups = list(groupsHex, 4);
  const formats = list(formatsHex, 2);
  const signatureAlgorithms = list(signaturesHex, 4);
  const versions = list(versionsHex, 4);
  if (!ciphers?.length || !extensions || !groups || !formats || !signatureAlgorithms || !versions) return null;
  const hello: ClientHello = {
    version: Number(version),
    ciphers,
    extensions,
    serverName: null,
    alpn: protocols(extensions, protocol) ?? null,
    groups,
    formats,
    signatureAlgorithms,
    supportedVersions: null,
  };
  const told = { ja3: ja3(hello) };
  const supported = offered(extensions, versions, agreed);
  if (supported === null || protocols(extensions, protocol) === undefined) return told;
  const whole = ja4({ ...hello, supportedVersions: supported === 'none' ? null : supported });
  const complete = signatureAlgorithms.length > 0 || !extensions.includes(signatureAlgorithmsExtension);
  return { ...told, ja4: complete ? whole : whole.slice(0, whole.lastIndexOf('_') + 1) };
}
