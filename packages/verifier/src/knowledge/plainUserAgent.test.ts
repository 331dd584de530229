import { expect, it } from 'vitest';
import { userAgents } from '../testing/userAgents.ts';
import { plainUserAgent } from './plainUserAgent.ts';

it.each([
  userAgents.windowsChrome,
  userAgents.windowsEdge,
  userAgents.androidChrome,
  userAgents.linuxFirefox,
  userAgents.macSafari,
  userAgents.iphoneSafari,
])('plain: %s', (text) => {
  expect(plainUserAgent(text)).toBe(true);
});

it.each([
  `${userAgents.windowsChrome} QIHU 360SE`,
  userAgents.windowsChrome.replace(' Safari/', ' UCBrowser/16.0 Safari/'),
  userAgents.androidWebView,
  `${userAgents.linuxFirefox} Mypal/68.14`,
  userAgents.iphoneChrome,
])('with a name of its own: %s', (text) => {
  expect(plainUserAgent(text)).toBe(false);
});
