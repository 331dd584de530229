import type { BrowserIdentity } from '@countersign/contract';
import { remembered } from './remembered.ts';

/** A User-Agent as read: whom it claims, the engine's own major, and whether an app embeds the engine. */
export interface UserAgentReading extends BrowserIdentity {
  /** Major of the engine: Chromium's for Edge and Opera, WebKit's product version for Safari. */
  engine: number | null;
  /** An app's browser view (Android WebView, Electron, iOS WKWebView), which may carry a User-Agent of its own. */
  embedded: boolean;
}

/** Products on Chromium by the token they add, the most telling first; the version is the token's own. */
const chromiumProducts: readonly (readonly [RegExp, string])[] = [
  [/\bElectron\/(\d+)/, 'Electron'],
  [/\bHeadlessChrome\/(\d+)/, 'HeadlessChrome'],
  // On Windows DuckDuckGo runs on WebView2, which adds Edge's token too.
  [/\bDdg\/(\d+)/, 'DuckDuckGo'],
  [/\bEdgA?\/(\d+)/, 'Edge'],
  [/\bOPRX?\/(\d+)/, 'Opera'],
  [/\bSamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/\bVivaldi\/(\d+)/, 'Vivaldi'],
  [/\bYaBrowser\/(\d+)/, 'Yandex'],
  [/\bDuckDuckGo\/(\d+)/, 'DuckDuckGo'],
];

/** Browsers on iOS: all of them are WebKit under another name. */
const iosProducts: readonly (readonly [RegExp, string])[] = [
  [/\bCriOS\/(\d+)/, 'Chrome'],
  [/\bFxiOS\/(\d+)/, 'Firefox'],
  [/\bEdgiOS\/(\d+)/, 'Edge'],
  [/\bOPT\/(\d+)/, 'Opera'],
  [/\bOPiOS\/(\d+)/, 'Opera'],
  [/\bDdg\/(\d+)/, 'DuckDuckGo'],
  [/\bGSA\/(\d+)/, 'Google app'],
  [/\bVersion\/(\d+)[\d.]* .*Safari\//, 'Safari'],
];

const systems: readonly (readonly [string, string | null])[] = [
  ['Windows Phone', null],
  ['Windows', 'Windows'],
  ['Tizen', null],
  ['Web0S', null],
  ['KAIOS', null],
  ['OpenHarmony', null],
  ['PlayStation', null],
  ['Android', 'Android'],
  ['iPhone', 'iOS'],
  ['iPad', 'iOS'],
  ['iPod', 'iOS'],
  ['CrOS', 'ChromeOS'],
  ['Macintosh', 'macOS'],
  ['Fuchsia', null],
  ['FreeBSD', 'BSD'],
  ['OpenBSD', 'BSD'],
  ['NetBSD', 'BSD'],
  ['Linux', 'Linux'],
];

const firstOf = (products: readonly (readonly [RegExp, string])[], text: string): [string, number] | null => {
  for (const [pattern, name] of products) {
    const match = pattern.exec(text);
    if (match) return [name, Number(match[1])];
  }
  return null;
};

const major = (pattern: RegExp, text: string): number | null => {
  const match = pattern.exec(text);
  return match ? Number(match[1]) : null;
};

function readText(text: string): UserAgentReading {
  const os = systems.find(([token]) => text.includes(token))?.[1] ?? null;
  const mobile = / Mobile\b|\bMobile;|\bTablet;|\biPhone\b|\biPad\b/.test(text);
  if (os === 'iOS') {
    const [name, version] = firstOf(iosProducts, text) ?? [null, null];
    const engine = major(/ OS (\d+)_/, text);
    return { family: 'safari', name, major: version, os, mobile, engine, embedded: name === null };
  }
  const chromium = major(/\b(?:Headless)?Chrom(?:e|ium)\/(\d+)/, text);
  if (chromium !== null && !/\bEdge\/\d/.test(text)) {
    const embedded = text.includes('; wv)') || text.includes('Electron/');
    const [name, version] = firstOf(chromiumProducts, text) ?? [embedded ? 'Android WebView' : 'Chrome', chromium];
    return { family: 'chromium', name, major: version, os, mobile, engine: chromium, embedded };
  }
  const firefox = text.includes('Gecko/') ? major(/\bFirefox\/(\d+)/, text) : null;
  if (firefox !== null) {
    return { family: 'firefox', name: 'Firefox', major: firefox, os, mobile, engine: firefox, embedded: false };
  }
  const safari = text.includes('AppleWebKit/') ? major(/\bVersion\/(\d+)[\d.]* .*Safari\//, text) : null;
  // The Android Browser of old also says Version/ and Safari/.
  if (safari !== null && (os === 'Linux' || os === 'BSD')) {
    // There is no Safari on these. WebKitGTK and WPE write a version that is not theirs (WebKit, UserAgentGLib.cpp; 2.50.6
    // says 60.5).
    return { family: 'safari', name: 'WebKitGTK', major: null, os, mobile, engine: null, embedded: false };
  }
  if (safari !== null && os !== 'Android') {
    return { family: 'safari', name: 'Safari', major: safari, os, mobile, engine: safari, embedded: false };
  }
  // WKWebView's own User-Agent stops behind the engine, whose number is frozen (WebKit, UserAgentMac.mm); apps add
  // their name, and browsers of iOS theirs where they ask for the desktop site.
  if (/Macintosh;.*AppleWebKit\/605\.1\.15 \(KHTML, like Gecko\)/.test(text)) {
    const [name, version] = firstOf(iosProducts, text) ?? [null, null];
    return { family: 'safari', name, major: version, os, mobile, engine: null, embedded: name === null };
  }
  return {
    family: 'other',
    name: null,
    major: null,
    os,
    mobile: os === null ? null : mobile,
    engine: null,
    embedded: false,
  };
}

/**
 * Reads a User-Agent string; what it cannot place is family `other` with null members.
 *
 * Reduced User-Agents (Chromium 107 and newer) still name family, major, system and mobile, which is all that is read.
 * On iOS every browser is WebKit, so that Chrome and Firefox there are of family `safari` under their own name.
 */
export const readUserAgent: (text: string) => UserAgentReading = remembered(readText);
