import { describe, expect, it } from 'vitest';
import { makeInspection } from '../testing/makeInspection.ts';
import { RequestFacts } from './RequestFacts.ts';

const names = (text: string) => text.split(' ').map((name) => ({ name, value: '1' }));
const ordered = (text: string) => {
  const { use } = makeInspection({ headers: names(text) });
  return use !== null && new RequestFacts(use).ordered;
};

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
});
