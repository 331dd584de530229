// JA4, the TLS client method of John Althouse, FoxIO (BSD-3-Clause): github.com/FoxIO-LLC/ja4, technical_details/JA4.md.
// Implemented from that description. Copyright (c) FoxIO; its licence is in NOTICE. Nothing else of JA4+ is here.
import type { ClientHello } from './ClientHello.ts';
import { withoutGrease } from './withoutGrease.ts';

const versions: Readonly<Record<number, string>> = {
  772: '13',
  771: '12',
  770: '11',
  769: '10',
  768: 's3',
  2: 's2',
};

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** Four digits each, by comma. */
function hex(values: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    text += `${at > 0 ? ',' : ''}${bytes[value >> 8]}${bytes[value & 0xff]}`;
  }
  return text;
}
/** By number, which is the order of their digits too. */
const sorted = (values: readonly number[]) => hex(new Uint16Array(values).sort());
const count = (values: readonly number[]) => String(Math.min(values.length, 99)).padStart(2, '0');

function version(hello: ClientHello): string {
  const offered = hello.supportedVersions === null ? [hello.version] : withoutGrease(hello.supportedVersions);
  return versions[Math.max(...offered)] ?? '00';
}

/**
 * First and last character of the first protocol, `00` without one.
 *
 * Anything that is no letter or digit makes it `99`, as in the outputs that FoxIO ships with its captures
 * (tls-non-ascii-alpn: 0xba 0xad); its text of 2026 asks for the bytes' hex instead, its own tools do not do so.
 */
function protocol(alpn: ClientHello['alpn']): string {
  const first = alpn?.[0];
  if (first === undefined || first === '') return '00';
  const ends = `${first[0]}${first.at(-1)}`;
  return /^[0-9A-Za-z]{2}$/.test(ends) ? ends : '99';
}

/** The three parts of a JA4 before the last two are hashed. */
export function ja4Parts(hello: ClientHello): [head: string, ciphers: string, extensions: string] {
  const ciphers = withoutGrease(hello.ciphers);
  const extensions = withoutGrease(hello.extensions);
  const name = hello.extensions.includes(0) ? 'd' : 'i';
  const others = sorted(extensions.filter((id) => id !== 0 && id !== 16));
  const signatures = hex(withoutGrease(hello.signatureAlgorithms));
  return [
    `t${version(hello)}${name}${count(ciphers)}${count(extensions)}${protocol(hello.alpn)}`,
    sorted(ciphers),
    others + (signatures === '' ? '' : `_${signatures}`),
  ];
}
