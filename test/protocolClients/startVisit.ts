import { randomBytes } from 'node:crypto';
import { send as overHttp, type Send } from './send.ts';
import type { SealKey, Visit } from './Visit.ts';

/** Asks for a challenge. `headers` are the forger's choice beside `Origin`; none are sent otherwise. */
export async function startVisit(options: {
  mount: string;
  origin?: string;
  site?: string;
  action?: string;
  visit?: string;
  headers?: readonly (readonly [string, string])[];
  send?: Send;
}): Promise<Visit> {
  const { mount, site = 'default', action, headers = [], send = overHttp } = options;
  const origin = options.origin ?? new URL(mount).origin;
  const visit = options.visit ?? randomBytes(16).toString('base64url');
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const answer = await send(`${mount}/challenge`, {
    method: 'POST',
    headers: [
      ...headers,
      ...(given.has('content-type') ? [] : [['Content-Type', 'text/plain;charset=UTF-8'] as const]),
      ...(given.has('origin') ? [] : [['Origin', origin] as const]),
    ],
    body: JSON.stringify({ v: 1, visit, site, ...(action === undefined ? {} : { action }) }),
  });
  if (answer.status !== 200) throw new Error(`challenge refused: ${answer.status} ${answer.text}`);
  const { challenge, seal } = JSON.parse(answer.text) as { challenge: string; seal: SealKey[] };
  const named = action === undefined ? {} : { action };
  return { mount, visit, origin, site, challenge, seal, receipts: [], send, ...named };
}
