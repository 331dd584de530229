import { expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { defaultPolicy } from '../policy.ts';
import { makeCase } from '../testing/makeCase.ts';

const tokyo = { zone: 'Asia/Tokyo', now: -540, january: -540, july: -540, text: 'GMT+0900' };
const chicago = { zone: 'America/Chicago', now: 360, january: 360, july: 300, text: 'GMT-0500' };
const spoofed = (documentClock: object) => {
  const kase = makeCase({
    everywhere: { timeZone: tokyo },
    realms: { window: { documentClock }, service: { timeZone: chicago } },
  });
  const { labels } = judge(kase, defaultPolicy, kase.issuedAt + 1000);
  return labels.find(({ label }) => label === 'spoofed-browser')?.confidence;
};

it('an override of the zone that document and service worker give away is high', () => {
  expect(spoofed({ offset: -540 })).toBe('high');
});

it('a zone that was changed during the visit is not: by then Date and document agree', () => {
  expect(spoofed({ offset: 360 })).not.toBe('high');
  expect(spoofed({ text: '11/22/2026 21:00:00', offset: -540 })).not.toBe('high');
});
