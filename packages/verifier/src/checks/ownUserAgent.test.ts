import { describe, expect, it } from 'vitest';
import { readUserAgent } from '../knowledge/readUserAgent.ts';
import { userAgents } from '../testing/userAgents.ts';
import { ownUserAgent } from './ownUserAgent.ts';

const { iphoneSafari, iphoneChrome, macSafari, androidChrome, androidWebView, linuxChrome, windowsChrome } = userAgents;
const app = `${iphoneSafari.split(' Version/')[0]} Mobile/15E148 [FBAN/FBIOS;FBAV/1]`;
const view = `${iphoneSafari.split(' Version/')[0]} Mobile/15E148`;
const of = (claimed: string, others: readonly string[], touchPoints: number) =>
  ownUserAgent(readUserAgent(claimed), others.map(readUserAgent), touchPoints);

describe('ownUserAgent', () => {
  it.each([
    ['a tab of Chrome on an iPhone beside a desktop tab', iphoneChrome, [macSafari], 5],
    ['two browsers’ names on one iPhone', iphoneSafari, [iphoneChrome, macSafari], 5],
    ['an app that adds its name to the view’s', app, [view], 5],
    ['an iPad’s desktop mode', macSafari, [iphoneSafari.replace('iPhone;', 'iPad;')], 5],
    ['two desktop tabs of an iPad', macSafari, [`${view.replace('iPhone;', 'iPad;')}`, macSafari], 5],
    ['an app’s own name over a WebView', windowsChrome, [androidWebView], 0],
    ['an Android browser’s desktop site', linuxChrome, [androidChrome], 5],
  ] as const)('excuses %s', (_, claimed, others, touchPoints) => {
    expect(of(claimed, others, touchPoints)).not.toBeNull();
  });

  it.each([
    ['Chromium beneath an iPhone', iphoneSafari, [linuxChrome], 5],
    ['Chromium in one of the realms beneath an iPhone', iphoneSafari, [macSafari, linuxChrome], 5],
    ['a Mac that claims an iPhone, without touch', iphoneSafari, [macSafari], 0],
    [
      'WebKit on Linux beneath an iPhone',
      iphoneSafari,
      [macSafari.replace('Macintosh; Intel Mac OS X 10_15_7', 'X11; Linux x86_64')],
      5,
    ],
    ['a Mac whose workers say iPhone, without touch', macSafari, [iphoneSafari], 0],
    ['a phone beneath a desktop without touch', linuxChrome, [androidChrome], 0],
    ['no other reading at all', iphoneSafari, [], 5],
  ] as const)('not %s', (_, claimed, others, touchPoints) => {
    expect(of(claimed, others, touchPoints)).toBeNull();
  });
});
