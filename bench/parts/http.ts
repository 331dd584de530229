import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { bundleForNode } from '../bundleForNode.ts';
import { sendAll } from '../http/sendAll.ts';
import type { ServerTask } from '../http/server.ts';
import { wireRequest } from '../http/wireRequest.ts';
import type { Part } from '../Part.ts';
import type { Row } from '../Row.ts';
import { spread } from '../timing/spread.ts';
import { benchVerifiers } from '../tokens/benchVerifiers.ts';
import { makeTokens } from '../tokens/makeTokens.ts';

/** Share of the bound, and of a hello, that the budgets ask for. */
const share = 0.6;

/** Another character where the challenge's seal is: opens under no key. */
const forged = (token: string) =>
  token.replace(/^(c1\..{60})(.)/, (_, head, last) => head + (last === 'A' ? 'B' : 'A'));

/**
 * Verify over HTTP beside a Hono hello that leaves its body unread, in microseconds of the server's processor time a
 * request, which is what one core gives; the client's own time does not count.
 */
export const http: Part = async ({ quick, root }) => {
  const [key, secret] = [randomBytes(32).toString('base64url'), randomBytes(24).toString('base64url')];
  const verifiers = benchVerifiers({ root, key, secret });
  const [spare = '', ...fresh] = await makeTokens(verifiers(), quick ? 101 : 301);
  const longAgo = Date.now() - 20 * 60_000;
  const old = await makeTokens(verifiers({ now: () => longAgo }), 20);

  const child = fork(await bundleForNode(root, 'http/server'), [JSON.stringify({ root, key, secret })]);
  const answer = async () => (await once(child, 'message'))[0] as { port: number; us: number };
  const { port } = await answer();
  const ask = async (message: ServerTask) => {
    child.send(message);
    return (await answer()).us;
  };
  const body = (token: string) => JSON.stringify({ secret, token });
  const requests = (path: string, tokens: readonly string[], times: number) =>
    Array.from({ length: times }, (_, index) => wireRequest(port, path, body(tokens[index % tokens.length] ?? '')));
  const many = fresh.length * 4;
  const kinds = {
    hello: { requests: requests('/hello', fresh, many), status: 200 },
    read: { requests: requests('/read/hello', fresh, many), status: 200 },
    verify: { requests: requests('/countersign/verify', fresh, fresh.length), status: 200 },
    forged: { requests: requests('/countersign/verify', fresh.map(forged), many), status: 400 },
    expired: { requests: requests('/countersign/verify', old, many), status: 410 },
  };
  const us: Record<string, number[]> = { hello: [], read: [], verify: [], forged: [], expired: [], inProcess: [] };
  const [warmup, slices] = quick ? [4, 6] : [4, 20];
  for (let slice = -warmup; slice < slices; slice += 1) {
    for (const [name, { requests: sent, status }] of Object.entries(kinds)) {
      await ask({ task: 'begin', spare });
      const statuses = await sendAll(port, sent);
      const spent = await ask({ task: 'end' });
      if (statuses.get(status) !== sent.length) throw new Error(`${name} answered ${[...statuses]}`);
      if (slice >= 0) us[name]?.push(spent / sent.length);
    }
    const spent = await ask({ task: 'in process', spare, tokens: fresh });
    if (slice >= 0) us.inProcess?.push(spent / fresh.length);
  }
  child.disconnect();

  const found = Object.fromEntries(Object.entries(us).map(([name, values]) => [name, spread(values)]));
  const best = (name: string) => found[name]?.min ?? Number.NaN;
  const cost = (what: string, name: string): Row => ({
    what,
    value: best(name),
    unit: 'us',
    note: `${Math.round(1e6 / best(name))}/s a core; median slice ${Math.round(found[name]?.median ?? Number.NaN)} us`,
  });
  const ratio = (what: string, value: number): Row => ({ what, value, unit: 'x', budget: { atLeast: share } });
  return {
    rows: [
      cost('Hono hello', 'hello'),
      cost('Hono hello that reads its body as JSON', 'read'),
      cost('verify in process', 'inProcess'),
      cost('verify over HTTP', 'verify'),
      cost('refusing a forged token', 'forged'),
      cost('refusing an expired token', 'expired'),
      ratio('verify over HTTP, of 1/(hello + in process)', (best('hello') + best('inProcess')) / best('verify')),
      ratio('refusing forged, of hello', best('hello') / best('forged')),
      ratio('refusing expired, of hello', best('hello') / best('expired')),
    ],
    details: { usOfServerProcessor: found, requestsASlice: { many, verify: fresh.length } },
  };
};
