import { afterEach, describe, expect, it } from 'vitest';
import { type DnsRecords, type DnsServer, startDnsServer } from '../testing/startDnsServer.ts';
import { confirmHosts } from './confirmHosts.ts';
import { dnsResolver } from './dnsResolver.ts';
import type { HostResolver } from './HostResolver.ts';
import { type HostProofs, hostProofs } from './hostProofs.ts';

const name = 'crawl-66-249-66-1.googlebot.com';
const reverse = '1.66.249.66.in-addr.arpa';
const reverse6 = '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa';
const servers: DnsServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const serve = async (records: Record<string, DnsRecords>) => {
  const server = await startDnsServer(records);
  servers.push(server);
  return server;
};
const resolverOf = (server: DnsServer, timeoutMs = 300): HostResolver => {
  const resolver = dnsResolver([server.address], timeoutMs);
  if (!resolver) throw new Error('node has a DNS client');
  return resolver;
};
const known = async (proofs: HostProofs, address: string) => {
  await proofs.settled(address);
  return proofs.peek(address);
};

describe('names that resolve back', () => {
  it.each<[string, string, Record<string, DnsRecords>, readonly string[]]>([
    ['are confirmed', '66.249.66.1', { [reverse]: { PTR: [name] }, [name]: { A: ['66.249.66.1'] } }, [name]],
    [
      'are confirmed in IPv6',
      '2001:db8::1',
      { [reverse6]: { PTR: [name] }, [name]: { A: ['66.249.66.1'], AAAA: ['2001:db8::2', '2001:db8::1'] } },
      [name],
    ],
    [
      'are found among others',
      '66.249.66.1',
      { [reverse]: { PTR: ['host.example', name.toUpperCase()] }, [name]: { A: ['192.0.2.1', '66.249.66.1'] } },
      [name],
    ],
    ['are none where the name is another’s', '66.249.66.1', { [reverse]: { PTR: ['host.example'] } }, []],
    [
      'are none where the name resolves elsewhere',
      '66.249.66.1',
      { [reverse]: { PTR: [name] }, [name]: { A: ['192.0.2.1'] } },
      [],
    ],
    ['are none where the name is not there', '66.249.66.1', { [reverse]: { PTR: [name] } }, []],
    ['are none where the name has no address', '66.249.66.1', { [reverse]: { PTR: [name] }, [name]: {} }, []],
    ['are none where the address has no name', '66.249.66.1', {}, []],
  ])('%s', async (_, address, records, hosts) => {
    const proofs = hostProofs(resolverOf(await serve(records)), Date.now);
    expect(proofs.peek(address)).toEqual({ state: 'pending' });
    expect(await known(proofs, address)).toEqual({ state: 'known', hosts });
  });

  it.each<[string, Record<string, DnsRecords>]>([
    ['the server of the address fails', { [reverse]: { does: 'fails' } }],
    ['it is silent', { [reverse]: { does: 'silent' } }],
    ['the server of the name fails', { [reverse]: { PTR: [name] }, [name]: { does: 'fails' } }],
  ])('are not known where %s', async (_, records) => {
    const proofs = hostProofs(resolverOf(await serve(records)), Date.now);
    expect(await known(proofs, '66.249.66.1')).toEqual({ state: 'failed' });
  });

  it('are looked for among a few alone, however many an address has', async () => {
    const asked: string[] = [];
    const resolver: HostResolver = {
      names: async () => Array.from({ length: 1000 }, (_, index) => `a${index}.googlebot.com`),
      addresses: async (host) => {
        asked.push(host);
        return [];
      },
      close() {},
    };
    expect(await confirmHosts('66.249.66.1', resolver, () => true)).toEqual([]);
    expect(asked).toHaveLength(8);
  });
});

describe('answers', () => {
  it('are kept for a time, failures for less', async () => {
    const server = await serve({
      [reverse]: { PTR: [name] },
      [name]: { A: ['66.249.66.1'] },
      '2.66.249.66.in-addr.arpa': { does: 'fails' },
    });
    let now = 0;
    const proofs = hostProofs(resolverOf(server), () => now);
    const questions = (address: string) =>
      server.asked.filter((text) => text.startsWith(`PTR ${address.split('.').reverse().join('.')}`)).length;
    await known(proofs, '66.249.66.1');
    await known(proofs, '66.249.66.2');
    const failed = questions('66.249.66.2');
    for (let again = 0; again < 5; again++) await known(proofs, '66.249.66.1');
    expect(questions('66.249.66.1')).toBe(1);
    now = 61_000;
    await known(proofs, '66.249.66.1');
    await known(proofs, '66.249.66.2');
    expect(questions('66.249.66.1')).toBe(1);
    expect(questions('66.249.66.2')).toBeGreaterThan(failed);
    now = 7 * 3_600_000;
    await known(proofs, '66.249.66.1');
    expect(questions('66.249.66.1')).toBe(2);
  });

  it('are not waited for when it is closed, however many are asked for', async () => {
    const server = await serve(
      Object.fromEntries(
        Array.from({ length: 100 }, (_, index) => [`${index}.0.0.9.in-addr.arpa`, { does: 'silent' } as const]),
      ),
    );
    const proofs = hostProofs(resolverOf(server, 5000), Date.now);
    for (let index = 0; index < 100; index += 1) proofs.peek(`9.0.0.${index}`);
    const all = Promise.all(Array.from({ length: 100 }, (_, index) => proofs.settled(`9.0.0.${index}`)));
    proofs.close();
    await all;
    expect(await known(proofs, '9.0.0.1')).toEqual({ state: 'failed' });
    expect(server.asked.length).toBeLessThanOrEqual(32);
  });

  it('are asked for once at a time, few at once, and refused beyond a queue', async () => {
    let [asked, most, all] = [0, 0, 0];
    const open: (() => void)[] = [];
    const resolver: HostResolver = {
      async names() {
        all += 1;
        asked += 1;
        most = Math.max(most, asked);
        await new Promise<void>((resolve) => open.push(resolve));
        asked -= 1;
        return [];
      },
      addresses: async () => [],
      close() {},
    };
    const proofs = hostProofs(resolver, () => 0);
    const addresses = Array.from({ length: 1000 }, (_, index) => `192.0.${index >> 8}.${index & 255}`);
    for (const address of [...addresses, ...addresses]) proofs.peek(address);
    const settled = Promise.all(addresses.map((address) => proofs.settled(address)));
    while (all < 528 || asked > 0) {
      for (const done of open.splice(0)) done();
      await new Promise((resolve) => setImmediate(resolve));
    }
    await settled;
    expect([all, most]).toEqual([528, 16]);
    const states = addresses.map((address) => proofs.peek(address).state);
    expect(states.filter((state) => state === 'known')).toHaveLength(528);
    expect(states.filter((state) => state === 'failed')).toHaveLength(472);
  });
});
