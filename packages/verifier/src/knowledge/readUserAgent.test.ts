import { describe, expect, it } from 'vitest';
import { userAgents } from '../testing/userAgents.ts';
import { readUserAgent } from './readUserAgent.ts';

const windows = { os: 'Windows', mobile: false };

describe('readUserAgent', () => {
  it.each([
    ['windowsChrome', { family: 'chromium', name: 'Chrome', major: 156, engine: 156, embedded: false, ...windows }],
    ['windowsEdge', { family: 'chromium', name: 'Edge', major: 156, ...windows }],
    ['linuxHeadless', { family: 'chromium', name: 'HeadlessChrome', major: 156, os: 'Linux' }],
    ['androidChrome', { family: 'chromium', name: 'Chrome', os: 'Android', mobile: true }],
    ['androidWebView', { family: 'chromium', name: 'Android WebView', os: 'Android', embedded: true }],
    ['windowsFirefox', { family: 'firefox', name: 'Firefox', major: 153, engine: 153, ...windows }],
    ['macSafari', { family: 'safari', name: 'Safari', major: 26, os: 'macOS', mobile: false }],
    ['iphoneSafari', { family: 'safari', name: 'Safari', major: 26, engine: 18, os: 'iOS', mobile: true }],
    ['iphoneChrome', { family: 'safari', name: 'Chrome', major: 140, os: 'iOS' }],
  ] as const)('%s', (name, expected) => {
    expect(readUserAgent(userAgents[name])).toMatchObject(expected);
  });

  it.each([
    [
      'Opera',
      `${userAgents.windowsChrome} OPR/120.0.0.0`,
      { family: 'chromium', name: 'Opera', major: 120, engine: 156 },
    ],
    [
      'Samsung Internet',
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
      { family: 'chromium', name: 'Samsung Internet', major: 28, engine: 130 },
    ],
    [
      'Electron',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) App/1.0 Chrome/140.0.0.0 Electron/38.0.0 Safari/537.36',
      { family: 'chromium', name: 'Electron', embedded: true, engine: 140 },
    ],
    [
      'ChromeOS',
      'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36',
      { os: 'ChromeOS' },
    ],
    [
      'EdgeHTML',
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0 Safari/537.36 Edge/17.17134',
      { family: 'other', os: 'Windows' },
    ],
    [
      'DuckDuckGo on Windows',
      `${userAgents.windowsEdge} Ddg/156.0.0.0`,
      { family: 'chromium', name: 'DuckDuckGo', engine: 156, os: 'Windows' },
    ],
    [
      'an app’s WKWebView on a Mac',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
      { family: 'safari', name: null, engine: null, os: 'macOS', embedded: true },
    ],
    [
      'Firefox on an iPad, desktop site',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/120.0 Safari/605.1.15',
      { family: 'safari', name: 'Firefox', major: 120, os: 'macOS', embedded: false },
    ],
    [
      'WebKitGTK',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15',
      { family: 'safari', name: 'WebKitGTK', major: null, engine: null, os: 'Linux', embedded: false },
    ],
    ['curl', 'curl/7.88.1', { family: 'other', name: null, major: null, os: null, mobile: null }],
    ['nothing', '', { family: 'other', engine: null, embedded: false }],
    [
      'Firefox for Android',
      'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
      { family: 'firefox', os: 'Android', mobile: true },
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(readUserAgent(text)).toMatchObject(expected);
  });
});
