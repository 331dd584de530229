import { randomBytes } from 'node:crypto';
import type { Refusal, Verdict } from '@countersign/contract';
import { createVerifier, type Verifier } from '../createVerifier.ts';
import type { LogEvent } from '../LogEvent.ts';
import type { Assets } from '../serve/Assets.ts';
import type { VerifierOptions } from '../VerifierOptions.ts';
import type { Send } from './joseClient.ts';

const asset = (name: string) => ({ body: `/* ${name} */`, hash: `${name}0123456789`, integrity: `sha384-${name}` });

/** Assets that need no browser build; the realm script keeps its two placeholders. */
export const testAssets: Assets = {
  build: 'test',
  agent: asset('agent'),
  hub: asset('hub'),
  rendering: asset('rendering'),
  realm: { ...asset('realm'), body: 'const r = "__COUNTERSIGN_RECEIPT__", k = "__COUNTERSIGN_KIND__";' },
};

export const testSecret = 'test-secret-of-default';
export const testKey: string = randomBytes(32).toString('base64url');

/** What verify answers, either way. */
type Answer = Omit<Verdict, 'ok'> & { ok: boolean; error: Refusal['error'] };

/** A verifier with a clock that a test moves and a log that it reads. */
export interface TestVerifier {
  verifier: Verifier;
  send: Send;
  events: LogEvent[];
  clock: { now: number };
  verify: (body: Record<string, unknown>) => Promise<{ status: number; body: Answer }>;
}

export function testVerifier(options: Partial<VerifierOptions> = {}): TestVerifier {
  const events: LogEvent[] = [];
  const clock = { now: Date.now() };
  const verifier = createVerifier({
    key: testKey,
    secrets: [testSecret],
    ip: null,
    assets: testAssets,
    now: () => clock.now,
    log: (event) => events.push(event),
    ...options,
  });
  const send: Send = (path, init) => verifier.routes.request(path, init);
  return {
    verifier,
    send,
    events,
    clock,
    async verify(body) {
      const response = await send('/verify', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ secret: testSecret, ...body }),
      });
      return { status: response.status, body: (await response.json()) as never };
    },
  };
}
