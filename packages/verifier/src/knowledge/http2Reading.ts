import { readHttp2 } from '../observe/http2/readHttp2.ts';
import { type Http2Client, http2Openings } from './http2Clients.ts';
import { remembered } from './remembered.ts';

/** Akamai's HTTP/2 string as the checks read it. */
export interface Http2Reading {
  /** SETTINGS in the wire's order without GREASE, `id:value` by `;`; null where they were not seen. */
  settings: string | null;
  /** Increment of the connection's window; null where it was not seen. */
  window: number | null;
  /** The four pseudo-headers of a request in order, such as `masp`; null where they were not seen. */
  pseudo: string | null;
  /** Who opens a connection so; null where that is not known. */
  client: Http2Client | null;
}

/** By their settings, and by these with the window. */
const openings = new Map(
  http2Openings.flatMap(({ settings, window, client }) => [
    [settings, client],
    [`${settings}|${window}`, client],
  ]),
);
const nothing: Http2Reading = { settings: null, window: null, pseudo: null, client: null };

/** Reserved settings that a client may add with any value (Chromium's `http2-grease-settings`; RFC 8701's pattern). */
const isGrease = (id: number): boolean => (id & 0x0f0f) === 0x0a0a;

function read(text: string): Http2Reading {
  const facts = readHttp2(text);
  if (facts === null) return nothing;
  const { window } = facts;
  const kept = facts.settings?.filter(([id]) => !isGrease(id)).map(([id, value]) => `${id}:${value}`);
  const settings = kept === undefined ? null : kept.join(';');
  const opening = window === null ? settings : `${settings}|${window}`;
  const client = (settings === null || opening === null ? undefined : openings.get(opening)) ?? null;
  // A CONNECT has two of them alone (RFC 9113 section 8.5).
  const pseudo = facts.pseudo?.length === 4 ? facts.pseudo : null;
  return { settings, window, pseudo, client };
}

/** Reads an observation's `h2`; all members null for what is no HTTP/2 string. */
export const http2Reading: (text: string) => Http2Reading = remembered(read);
