import { expect, test } from 'vitest';
import { hostFits } from './hostFits.ts';

test.each([
  ['crawl-66-249-66-1.googlebot.com', '*.googlebot.com', true],
  ['geo-crawl-34-64-82-64.geo.googlebot.com', '*.googlebot.com', true],
  ['googlebot.com', '*.googlebot.com', false],
  ['evilgooglebot.com', '*.googlebot.com', false],
  ['.googlebot.com', '*.googlebot.com', false],
  ['crawl-1.googlebot.com.evil.example', '*.googlebot.com', false],
  ['crawl-1.googlebotXcom', '*.googlebot.com', false],
  ['evil.example/crawl.googlebot.com', '*.googlebot.com', false],
  ['rate-limited-proxy-66-249-90-77.google.com', 'rate-limited-proxy-*.google.com', true],
  ['rate-limited-proxy-.google.com', 'rate-limited-proxy-*.google.com', false],
  ['corp.google.com', 'rate-limited-proxy-*.google.com', false],
  ['a.rate-limited-proxy-1.google.com', 'rate-limited-proxy-*.google.com', false],
])('%s and %s: %s', (host, mask, fits) => {
  expect(hostFits(host, [mask])).toBe(fits);
  expect(hostFits(host, ['*.example.com', mask])).toBe(fits);
});
