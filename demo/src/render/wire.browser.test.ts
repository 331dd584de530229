import { expect, test } from 'vitest';
import type { SeenRequest } from '../visit/view.ts';
import { wire } from './wire.ts';

const seen = (part: Partial<SeenRequest>): SeenRequest => ({
  endpoint: 'challenge',
  method: 'POST',
  httpVersion: '2.0',
  scheme: 'https',
  address: '192.0.2.1',
  headers: [
    ['accept', '*/*'],
    ['cookie', null],
  ],
  ordered: true,
  ja4: 't13d1516h2_8daaf6152771_02713d6af862',
  h2: '1:65536;2:0|15663105|0|m,a,s,p',
  ...part,
});
const render = (...observations: SeenRequest[]) => wire({ realms: {}, observations, checks: {} });
const names = (list: Element | null) => [...(list?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent);

test('the connection is told once, of other requests only what differs', () => {
  const section = render(
    seen({}),
    seen({ endpoint: 'inside', kind: 'shared', tcp: { rtt: 3 }, weight: 220 }),
    seen({ endpoint: 'use', ja4: 't13d5911h2_a33745022dd6_1f22a2ca17c4' }),
  );
  expect(names(section.querySelector(':scope > .facts'))).toEqual([
    'TLS, as JA4',
    'HTTP/2 settings',
    'HTTP/2 window',
    'HTTP/2 priorities',
    'Pseudo-headers',
  ]);
  const requests = [...section.querySelectorAll('details')];
  expect(requests.map((request) => names(request))).toEqual([[], [], ['TLS, as JA4']]);
  expect(requests[1]?.querySelector('summary')?.textContent).toContain('POST over HTTP/2 · https');
  expect(requests[1]?.querySelector('summary')?.textContent).toContain('round trip 3 ms · weight 220');
});

test('plain http says what is missing', () => {
  const { ja4: _, h2: __, ...plain } = seen({ scheme: 'http', httpVersion: '1.1' });
  const section = render(plain);
  expect(section.querySelector('.facts')).toBeNull();
  expect(section.textContent).toContain('no TLS and no HTTP/2 to see');
});
