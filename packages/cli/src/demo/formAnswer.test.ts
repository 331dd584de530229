import type { Finding, SignalState, Signals } from '@countersign/contract';
import type { Case, Verdict } from '@countersign/verifier';
import { expect, it } from 'vitest';
import { formAnswer } from './formAnswer.ts';

const counted: Signals['interaction'] = {
  trusted: [41, 2, 2, 2, 9, 9],
  untrusted: [0, 0, 0, 1, 0, 0],
  presses: 2,
  flat: 0,
  split: 17,
  keys: [9, 1],
  buttons: [2, 0],
};
const opened = (interaction: SignalState<Signals['interaction']>) =>
  ({ claims: { evidence: { window: { signals: { interaction } } } } }) as unknown as Case;
const base = { weight: 'moderate', benign: [] as string[] } as const;
const findings: Finding[] = [
  { ...base, id: 'hold-times', result: 'agree', text: 'agrees' },
  { ...base, id: 'input-not-trusted', result: 'conflict', text: 'A script made up 1 event.' },
  { ...base, id: 'pointer-jumps', result: 'unknown', missing: 'three presses', text: 'could not be told' },
  { ...base, id: 'webdriver', result: 'agree', text: 'agrees' },
];
const sources = [
  { name: 'dbip-country-lite', attribution: 'IP Geolocation by DB-IP', url: 'https://db-ip.com' },
  { name: 'numbers', attribution: 'AS numbers by NRO (nro.net) and <DB-IP> (db-ip.com)', url: 'https://nro.net' },
  { name: 'iptoasn-country', url: 'https://iptoasn.com' },
];
const ip = { address: '203.0.113.7', sources };
const verdict = { ok: true, outcome: 'pass', score: 30, labels: [], findings, ip } as unknown as Verdict;
const page = async (...args: Parameters<typeof formAnswer>): Promise<string> => String(await formAnswer(...args));

it('shows what pointer and keyboard gave, and what those checks alone make of it', async () => {
  const text = await page(verdict, opened({ value: counted }));
  expect(text).toContain('<dt>Pointer moves</dt><dd>41</dd>');
  expect(text).toContain('<dt>Clicks</dt><dd>2, and 1 made up by a script</dd>');
  expect(text).toContain('<dt>Holds of keys</dt><dd>9, shorter than 20 ms: 1</dd>');
  expect(text).toContain('<b>How long keys and buttons were held</b>: agrees.');
  expect(text).toContain('<b>Mouse moves before presses</b>: not known, needs three presses.');
  expect(text).toContain('A script made up 1 event.');
  expect(text).not.toContain('<b>navigator.webdriver</b>');
});

it('says how to switch the option on where nothing was counted', async () => {
  const text = await page(verdict, opened({ error: 'off' }));
  expect(text).toContain('href="/form.html?interaction=true"');
  expect(text).not.toContain('What was counted');
});

it('a refusal is told with its code, and what a client wrote stays text', async () => {
  const text = await page({ ok: false, error: { code: 'malformed', message: '<b>no token</b>' } });
  expect(text).toContain('Refused: malformed. &lt;b&gt;no token&lt;/b&gt;');
});

it('links to whoever asks for it whose data the answer uses, and to nobody else', async () => {
  const text = await page(verdict);
  expect(text).toContain('<a href="https://db-ip.com" rel="noopener">IP Geolocation by DB-IP</a>');
  expect(text).toContain('&lt;DB-IP&gt; (<a href="https://db-ip.com" rel="noopener">db-ip.com</a>)');
  expect(text).not.toContain('href="https://iptoasn.com"');
  const none = await page({ ...verdict, ip: { address: null } } as Verdict);
  expect(none).not.toContain('Data on the address');
});
