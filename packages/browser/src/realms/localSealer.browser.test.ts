import { afterEach, expect, test, vi } from 'vitest';
import { localSealer } from './localSealer.ts';
import { mountRoute } from './mountRoute.ts';
import { watchPolicy } from './watchPolicy.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('no timer is left after the seal, though it had to wait for nothing', async () => {
  const timers = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear, setInterval: repeat, clearInterval: cease } = window;
  const long = (id: unknown, ms = 0) => ms >= 100 && timers.add(id);
  vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, ms?: number) => {
    const id = set(() => {
      timers.delete(id);
      run();
    }, ms);
    long(id, ms);
    return id;
  }) as never);
  vi.spyOn(window, 'setInterval').mockImplementation(((run: () => void, ms?: number) => {
    const id = repeat(run, ms);
    timers.add(id);
    return id;
  }) as never);
  vi.spyOn(window, 'clearTimeout').mockImplementation((id) => {
    timers.delete(id);
    clear(id);
  });
  vi.spyOn(window, 'clearInterval').mockImplementation((id) => {
    timers.delete(id);
    cease(id);
  });
  const mount = `${origin}/no-verifier`;
  const visit = 'v'.repeat(22);
  const policy = watchPolicy(mount);
  const options = { visit, mount, site: 'default', identity: false, serviceWorker: false, late: true };
  const sealer = localSealer(options, mountRoute('own', mount, visit), policy);
  expect(timers.size).toBeGreaterThan(0);
  const { publicKey } = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const jwk = (await crypto.subtle.exportKey('jwk', publicKey)) as { kty: 'EC'; crv: 'P-256'; x: string; y: string };
  const { kty, crv, x, y } = jwk;
  const challenge = { challenge: 'challenge', seal: [{ kid: 'p', jwk: { kty, crv, x, y } }] };
  const request = { challenge, origin, top: origin, site: 'default', patience: 60_000 };
  const own = { late: Promise.resolve(), take: async () => ({ signals: {} }) };
  const { token, unknown } = await sealer.seal(request, own, new Promise(() => {}));
  expect(token).toMatch(/^c1\.challenge~/);
  expect(unknown).toContainEqual({ id: 'worker', why: 'failed' });
  sealer.end();
  policy.end();
  expect(timers.size).toBe(0);
});
