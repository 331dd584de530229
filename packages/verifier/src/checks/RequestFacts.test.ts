import { describe, expect, it } from 'vitest';
import type { Observation } from '../observe/observation.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { RequestFacts } from './RequestFacts.ts';

const names = (text: string) => text.split(' ').map((name) => ({ name, value: '1' }));
const factsOf = (text: string) => new RequestFacts(makeInspection({ headers: names(text) }).use as Observation);
const ordered = (text: string) => factsOf(text).ordered;

describe('RequestFacts', () => {
  it.each([
    ['a runtime that sorts', 'accept accept-encoding content-type host origin user-agent'],
    [
      'Go, which writes four of them apart',
      'Host User-Agent Content-Length Accept Accept-Encoding Origin Sec-Ch-Ua Sec-Fetch-Dest',
    ],
    [
      'a proxy that sorts bytes, capitals first',
      'Accept Accept-Encoding Connection Content-Type Host Origin sec-ch-ua',
    ],
    ['a proxy that says so', 'Host Via Origin Accept User-Agent Content-Type'],
  ])('takes no order from %s', (_, text) => {
    expect(ordered(text)).toBe(false);
  });

  it.each([
    ['Chromium', 'Host Connection Content-Length sec-ch-ua-platform User-Agent sec-ch-ua Content-Type Accept Origin'],
    ['Firefox', 'Host User-Agent Accept Accept-Language Accept-Encoding Content-Type Content-Length Origin'],
    ['too few names to tell', 'Host User-Agent Accept Accept-Encoding Content-Type Origin'],
  ])('takes %s as it stands', (_, text) => {
    expect(ordered(text)).toBe(true);
  });

  it('takes no place of Content-Length from who writes it first, as nginx does', () => {
    const facts = factsOf('Host Connection Content-Length user-agent accept content-type origin');
    expect(facts.place('content-length')).toBe(-1);
    expect(facts.place('origin')).toBe(6);
    expect(factsOf('Host User-Agent Content-Type Content-Length Origin').place('content-length')).toBe(3);
  });
});

describe('what stands in between', () => {
  const h2 = '1:4096;2:0;4:65535;5:16384;8:0;3:100;6:65536|0|0|m,s,p,a';
  it.each([
    ['a proxy that says so', { headers: names('Host Accept Via') }, 'a proxy (via)', false],
    [
      'a proxy that got Chromium’s word for it',
      { headers: names('Host Proxy-Connection') },
      'a proxy (proxy-connection)',
      false,
    ],
    ['nginx as it comes', { httpVersion: '1.0' }, 'a proxy that speaks HTTP/1.0', true],
    ['mitmproxy', { httpVersion: '2.0', h2 }, 'mitmproxy', true],
  ] as const)('is %s', (_, request, name, ordered) => {
    const { use } = makeInspection(request as Parameters<typeof makeInspection>[0]);
    const facts = use && new RequestFacts(use);
    expect(facts?.middlebox?.name).toBe(name);
    expect(facts?.proxied).toBe(true);
    expect(facts?.middlebox?.keepsOrder).toBe(ordered);
  });

  it('is nothing where the client’s own TLS ended here, whatever it says', () => {
    const seen = (ja4: string, connection: string | null) => {
      const { use } = makeInspection({ headers: names('Host Accept Via'), ja4, connection });
      return (use && new RequestFacts(use).middlebox)?.name ?? null;
    };
    expect(seen('t13d1516h2_8daaf6152771_cb7bf5808d99', 'AAAAAA')).toBeNull();
    // A library's hello may be a proxy's, and one that was reported may have been read before another hop.
    expect(seen('t13d301000_e8f1e7e78f70_0123456789ab', 'AAAAAA')).toBe('a proxy (via)');
    expect(seen('t13d1516h2_8daaf6152771_cb7bf5808d99', null)).toBe('a proxy (via)');
  });

  it('nor by HTTP/1.0, nor by sorting its names', () => {
    const seen = (ja4: string) => {
      const headers = names('accept accept-encoding content-type host origin user-agent');
      const { use } = makeInspection({ httpVersion: '1.0', headers, ja4, connection: 'AAAAAA' });
      const facts = new RequestFacts(use as Observation);
      return [facts.proxied, facts.ordered];
    };
    expect(seen('t13d1516h1_8daaf6152771_cb7bf5808d99')).toEqual([false, true]);
    expect(seen('t13d301000_e8f1e7e78f70_0123456789ab')).toEqual([true, false]);
  });

  it('is nothing where a library speaks HTTP/2', () => {
    const { use } = makeInspection({ httpVersion: '2.0', h2: h2.replace('8:0;', '') });
    expect(use && new RequestFacts(use).middlebox).toBeNull();
  });

  it('reads names that are empty, come twice or hold a line feed, as a backend may report them', () => {
    const facts = new RequestFacts({
      ...(makeInspection().use as Observation),
      headers: [
        { name: '', value: 'nothing' },
        { name: 'Accept', value: 'first' },
        { name: 'accept', value: 'second' },
      ],
    });
    expect(facts.names).toEqual(['', 'accept', 'accept']);
    expect(facts.value('accept')).toBe('first');
    const broken = factsOf('Host User-Agent\nAccept Origin');
    expect(broken.names).toHaveLength(3);
    expect(broken.has('accept')).toBe(false);
    expect(broken.value('origin')).toBeUndefined();
  });
});
