import type { Http2Facts, Http2Priority } from './Http2Facts.ts';

const longest = 512;
const most = 0xffff_ffff;
/** How "none" is written for what may hold a list: Akamai's paper has `00`, most tools `0`. */
const none = /^00?$/;

/** Numbers between colons, as many as asked for; null for anything else. */
function numbers(text: string, count: number): number[] | null {
  const parts = text.split(':');
  if (parts.length !== count) return null;
  const read = parts.map((part) => (/^\d{1,10}$/.test(part) ? Number(part) : most + 1));
  return read.every((number) => number <= most) ? read : null;
}

/** A part's list; null where it is empty, undefined where it cannot be read. */
function list<T>(text: string, read: (item: string) => T | null): T[] | null | undefined {
  if (text === '') return null;
  if (none.test(text)) return [];
  const items = text.split(/[;,]/).map(read);
  return items.every((item) => item !== null) ? items : undefined;
}

function setting(text: string): [number, number] | null {
  const [id, value] = numbers(text, 2) ?? [];
  return id === undefined || value === undefined || id > 0xffff ? null : [id, value];
}

function priority(text: string): Http2Priority | null {
  const [stream, exclusive, dependsOn, weight] = numbers(text, 4) ?? [];
  if (stream === undefined || exclusive === undefined || dependsOn === undefined || weight === undefined) return null;
  return exclusive > 1 || weight > 256 ? null : { stream, exclusive: exclusive === 1, dependsOn, weight };
}

/**
 * Reads Akamai's HTTP/2 string, `settings|window|priorities|pseudo-headers`; null for what is none.
 *
 * `{settings: [id, value][] | null, window: number | null, priorities: {stream, exclusive, dependsOn, weight}[] | null,
 * pseudo: 'masp' | ... | null}`: null is "not seen", an empty list or 0 is "seen, and none sent".
 * Reads what tools write in more than one way as one: settings by `;` or `,`, no window as `0` or `00`, no priorities as
 * `0`, pseudo-headers by `,` or by nothing.
 * Source: Akamai, "Passive fingerprinting of HTTP/2 clients" (Black Hat EU 2017), section 4.
 */
export function readHttp2(text: string): Http2Facts | null {
  const [settingsText, windowText, prioritiesText, pseudoText, ...more] = text.length > longest ? [] : text.split('|');
  if (settingsText === undefined || windowText === undefined || prioritiesText === undefined) return null;
  if (pseudoText === undefined || more.length > 0) return null;
  const settings = list(settingsText, setting);
  const window = windowText === '' ? null : numbers(windowText, 1)?.[0];
  const priorities = list(prioritiesText, priority);
  const pseudo = pseudoText === '' ? null : pseudoText.replace(/[,;]/g, '').toLowerCase();
  if (settings === undefined || window === undefined || priorities === undefined) return null;
  if (pseudo !== null && !/^[masp]{1,4}$/.test(pseudo)) return null;
  return { settings, window, priorities, pseudo };
}
