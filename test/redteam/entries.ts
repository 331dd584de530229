import { cdpAttached } from './adversaries/cdpAttached.ts';
import { cdpDriven } from './adversaries/cdpDriven.ts';
import { cdpOverrides } from './adversaries/cdpOverrides.ts';
import { cdpPhone } from './adversaries/cdpPhone.ts';
import { cdpRewriting } from './adversaries/cdpRewriting.ts';
import { cdpTimeZone } from './adversaries/cdpTimeZone.ts';
import { chromedriver } from './adversaries/chromedriver.ts';
import { chromedriverHidden } from './adversaries/chromedriverHidden.ts';
import { chromiumExtension } from './adversaries/chromiumExtension.ts';
import { chromiumHeadless } from './adversaries/chromiumHeadless.ts';
import { clientEmpty } from './adversaries/clientEmpty.ts';
import { clientErrors } from './adversaries/clientErrors.ts';
import { clientHarvested } from './adversaries/clientHarvested.ts';
import { clientMadeUp } from './adversaries/clientMadeUp.ts';
import { clientMixed } from './adversaries/clientMixed.ts';
import { clientReplayed } from './adversaries/clientReplayed.ts';
import { firefoxBidi } from './adversaries/firefoxBidi.ts';
import { firefoxBidiHidden } from './adversaries/firefoxBidiHidden.ts';
import { firefoxExtension } from './adversaries/firefoxExtension.ts';
import { firefoxHeadless } from './adversaries/firefoxHeadless.ts';
import { flagFirefox } from './adversaries/flagFirefox.ts';
import { flagSafari } from './adversaries/flagSafari.ts';
import { flagWindows } from './adversaries/flagWindows.ts';
import { geckodriver } from './adversaries/geckodriver.ts';
import { happyDom } from './adversaries/happyDom.ts';
import { initScript } from './adversaries/initScript.ts';
import { initScriptMasked } from './adversaries/initScriptMasked.ts';
import { initScriptProxies } from './adversaries/initScriptProxies.ts';
import { injectorAndroidChrome } from './adversaries/injectorAndroidChrome.ts';
import { injectorIosSafari } from './adversaries/injectorIosSafari.ts';
import { injectorMacSafari } from './adversaries/injectorMacSafari.ts';
import { injectorPuppeteerMacChrome } from './adversaries/injectorPuppeteerMacChrome.ts';
import { injectorPuppeteerWindowsEdge } from './adversaries/injectorPuppeteerWindowsEdge.ts';
import { injectorWindowsChrome } from './adversaries/injectorWindowsChrome.ts';
import { injectorWindowsFirefox } from './adversaries/injectorWindowsFirefox.ts';
import { jsdom } from './adversaries/jsdom.ts';
import { jsdomChrome } from './adversaries/jsdomChrome.ts';
import { madeUpCurl } from './adversaries/madeUpCurl.ts';
import { madeUpGotScraping } from './adversaries/madeUpGotScraping.ts';
import { madeUpHttpx } from './adversaries/madeUpHttpx.ts';
import { madeUpImpitChrome } from './adversaries/madeUpImpitChrome.ts';
import { madeUpImpitFirefox } from './adversaries/madeUpImpitFirefox.ts';
import { madeUpNode } from './adversaries/madeUpNode.ts';
import { madeUpNodeTuned } from './adversaries/madeUpNodeTuned.ts';
import { madeUpRequests } from './adversaries/madeUpRequests.ts';
import { madeUpUndici } from './adversaries/madeUpUndici.ts';
import { madeUpWreqChrome } from './adversaries/madeUpWreqChrome.ts';
import { madeUpWreqFirefox } from './adversaries/madeUpWreqFirefox.ts';
import { madeUpWreqFirefoxWhole } from './adversaries/madeUpWreqFirefoxWhole.ts';
import { madeUpWreqOrdered } from './adversaries/madeUpWreqOrdered.ts';
import { madeUpWreqWeighted } from './adversaries/madeUpWreqWeighted.ts';
import { madeUpWreqWhole } from './adversaries/madeUpWreqWhole.ts';
import { patchright } from './adversaries/patchright.ts';
import { patchrightForm } from './adversaries/patchrightForm.ts';
import { patchrightWindows } from './adversaries/patchrightWindows.ts';
import { playwright } from './adversaries/playwright.ts';
import { playwrightAndroid } from './adversaries/playwrightAndroid.ts';
import { playwrightFirefoxWindows } from './adversaries/playwrightFirefoxWindows.ts';
import { playwrightForm } from './adversaries/playwrightForm.ts';
import { playwrightHeadful } from './adversaries/playwrightHeadful.ts';
import { playwrightIphone } from './adversaries/playwrightIphone.ts';
import { playwrightLocale } from './adversaries/playwrightLocale.ts';
import { playwrightMac } from './adversaries/playwrightMac.ts';
import { playwrightStealth } from './adversaries/playwrightStealth.ts';
import { playwrightStealthHeadful } from './adversaries/playwrightStealthHeadful.ts';
import { playwrightTimeZone } from './adversaries/playwrightTimeZone.ts';
import { playwrightUnflagged } from './adversaries/playwrightUnflagged.ts';
import { playwrightWindows } from './adversaries/playwrightWindows.ts';
import { prefsChrome } from './adversaries/prefsChrome.ts';
import { prefsIphone } from './adversaries/prefsIphone.ts';
import { prefsWindows } from './adversaries/prefsWindows.ts';
import { puppeteer } from './adversaries/puppeteer.ts';
import { puppeteerForm } from './adversaries/puppeteerForm.ts';
import { puppeteerHeadful } from './adversaries/puppeteerHeadful.ts';
import { puppeteerStealth } from './adversaries/puppeteerStealth.ts';
import { puppeteerStealthHeadful } from './adversaries/puppeteerStealthHeadful.ts';
import { puppeteerUnflagged } from './adversaries/puppeteerUnflagged.ts';
import { puppeteerWindows } from './adversaries/puppeteerWindows.ts';
import { rebrowserPlaywright } from './adversaries/rebrowserPlaywright.ts';
import { rebrowserPlaywrightWindows } from './adversaries/rebrowserPlaywrightWindows.ts';
import { rebrowserPuppeteer } from './adversaries/rebrowserPuppeteer.ts';
import { rebrowserPuppeteerWindows } from './adversaries/rebrowserPuppeteerWindows.ts';
import { seleniumChromium } from './adversaries/seleniumChromium.ts';
import { tokenElsewhere } from './adversaries/tokenElsewhere.ts';
import { tokenThroughCurl } from './adversaries/tokenThroughCurl.ts';
import { tokenThroughImpit } from './adversaries/tokenThroughImpit.ts';
import { tokenThroughWreq } from './adversaries/tokenThroughWreq.ts';
import { webkitIphone } from './adversaries/webkitIphone.ts';
import { webkitWebdriver } from './adversaries/webkitWebdriver.ts';
import { wireCurl } from './adversaries/wireCurl.ts';
import { wireGotScraping } from './adversaries/wireGotScraping.ts';
import { wireHttpx } from './adversaries/wireHttpx.ts';
import { wireImpitChrome } from './adversaries/wireImpitChrome.ts';
import { wireImpitFirefox } from './adversaries/wireImpitFirefox.ts';
import { wireNode } from './adversaries/wireNode.ts';
import { wireRequests } from './adversaries/wireRequests.ts';
import { wireUndici } from './adversaries/wireUndici.ts';
import { wireWreqChrome } from './adversaries/wireWreqChrome.ts';
import { wireWreqFirefox } from './adversaries/wireWreqFirefox.ts';
import { chromium } from './controls/chromium.ts';
import { chromiumBusy } from './controls/chromiumBusy.ts';
import { chromiumCachingWorker } from './controls/chromiumCachingWorker.ts';
import { chromiumCoreJs } from './controls/chromiumCoreJs.ts';
import { chromiumCrossSite } from './controls/chromiumCrossSite.ts';
import { chromiumDevTools } from './controls/chromiumDevTools.ts';
import { chromiumForm } from './controls/chromiumForm.ts';
import { chromiumGerman } from './controls/chromiumGerman.ts';
import { chromiumHome } from './controls/chromiumHome.ts';
import { chromiumIncognito } from './controls/chromiumIncognito.ts';
import { chromiumIncognitoGerman } from './controls/chromiumIncognitoGerman.ts';
import { chromiumIncognitoHome } from './controls/chromiumIncognitoHome.ts';
import { chromiumNoGpu } from './controls/chromiumNoGpu.ts';
import { chromiumPassThroughWorker } from './controls/chromiumPassThroughWorker.ts';
import { chromiumSandboxed } from './controls/chromiumSandboxed.ts';
import { chromiumSmall } from './controls/chromiumSmall.ts';
import { chromiumTls } from './controls/chromiumTls.ts';
import { chromiumTlsForm } from './controls/chromiumTlsForm.ts';
import { chromiumTlsGerman } from './controls/chromiumTlsGerman.ts';
import { chromiumTlsOne } from './controls/chromiumTlsOne.ts';
import { chromiumTlsWorker } from './controls/chromiumTlsWorker.ts';
import { chromiumTokyo } from './controls/chromiumTokyo.ts';
import { chromiumTracked } from './controls/chromiumTracked.ts';
import { chromiumUtc } from './controls/chromiumUtc.ts';
import { chromiumZoomed } from './controls/chromiumZoomed.ts';
import { firefox } from './controls/firefox.ts';
import { firefoxBusy } from './controls/firefoxBusy.ts';
import { firefoxCachingWorker } from './controls/firefoxCachingWorker.ts';
import { firefoxCoreJs } from './controls/firefoxCoreJs.ts';
import { firefoxCrossSite } from './controls/firefoxCrossSite.ts';
import { firefoxDevTools } from './controls/firefoxDevTools.ts';
import { firefoxForm } from './controls/firefoxForm.ts';
import { firefoxGerman } from './controls/firefoxGerman.ts';
import { firefoxHome } from './controls/firefoxHome.ts';
import { firefoxNoGpu } from './controls/firefoxNoGpu.ts';
import { firefoxPassThroughWorker } from './controls/firefoxPassThroughWorker.ts';
import { firefoxPrivate } from './controls/firefoxPrivate.ts';
import { firefoxPrivateHome } from './controls/firefoxPrivateHome.ts';
import { firefoxPrivateUtc } from './controls/firefoxPrivateUtc.ts';
import { firefoxResisting } from './controls/firefoxResisting.ts';
import { firefoxSandboxed } from './controls/firefoxSandboxed.ts';
import { firefoxSmall } from './controls/firefoxSmall.ts';
import { firefoxStrict } from './controls/firefoxStrict.ts';
import { firefoxTls } from './controls/firefoxTls.ts';
import { firefoxTlsForm } from './controls/firefoxTlsForm.ts';
import { firefoxTlsGerman } from './controls/firefoxTlsGerman.ts';
import { firefoxTlsOne } from './controls/firefoxTlsOne.ts';
import { firefoxTlsWorker } from './controls/firefoxTlsWorker.ts';
import { firefoxTokyo } from './controls/firefoxTokyo.ts';
import { firefoxTracked } from './controls/firefoxTracked.ts';
import { firefoxUtc } from './controls/firefoxUtc.ts';
import { firefoxZoomed } from './controls/firefoxZoomed.ts';
import { webkit } from './controls/webkit.ts';
import { webkitTls } from './controls/webkitTls.ts';
import type { Entry } from './Entry.ts';

/** Every row of the scoreboard, by its id, in the order in which they are played. */
export const entries = {
  playwright,
  'playwright-headful': playwrightHeadful,
  'playwright-unflagged': playwrightUnflagged,
  'playwright-time-zone': playwrightTimeZone,
  'playwright-locale': playwrightLocale,
  'playwright-iphone': playwrightIphone,
  'playwright-android': playwrightAndroid,
  'playwright-mac': playwrightMac,
  'playwright-windows': playwrightWindows,
  'playwright-firefox-windows': playwrightFirefoxWindows,
  'playwright-stealth': playwrightStealth,
  'playwright-stealth-headful': playwrightStealthHeadful,
  'playwright-form': playwrightForm,
  puppeteer,
  'puppeteer-headful': puppeteerHeadful,
  'puppeteer-unflagged': puppeteerUnflagged,
  'puppeteer-windows': puppeteerWindows,
  'puppeteer-stealth': puppeteerStealth,
  'puppeteer-stealth-headful': puppeteerStealthHeadful,
  'puppeteer-form': puppeteerForm,
  patchright,
  'patchright-form': patchrightForm,
  'patchright-windows': patchrightWindows,
  'rebrowser-playwright': rebrowserPlaywright,
  'rebrowser-playwright-windows': rebrowserPlaywrightWindows,
  'rebrowser-puppeteer': rebrowserPuppeteer,
  'rebrowser-puppeteer-windows': rebrowserPuppeteerWindows,
  'injector-windows-chrome': injectorWindowsChrome,
  'injector-mac-safari': injectorMacSafari,
  'injector-ios-safari': injectorIosSafari,
  'injector-android-chrome': injectorAndroidChrome,
  'injector-windows-firefox': injectorWindowsFirefox,
  'injector-puppeteer-windows-edge': injectorPuppeteerWindowsEdge,
  'injector-puppeteer-mac-chrome': injectorPuppeteerMacChrome,
  'init-script': initScript,
  'init-script-masked': initScriptMasked,
  'init-script-proxies': initScriptProxies,
  'chromium-extension': chromiumExtension,
  'firefox-extension': firefoxExtension,
  'flag-windows': flagWindows,
  'flag-firefox': flagFirefox,
  'flag-safari': flagSafari,
  'prefs-windows': prefsWindows,
  'prefs-chrome': prefsChrome,
  'prefs-iphone': prefsIphone,
  'webkit-iphone': webkitIphone,
  jsdom,
  'jsdom-chrome': jsdomChrome,
  'happy-dom': happyDom,
  'cdp-phone': cdpPhone,
  'cdp-time-zone': cdpTimeZone,
  'cdp-driven': cdpDriven,
  'cdp-overrides': cdpOverrides,
  'cdp-attached': cdpAttached,
  'cdp-rewriting': cdpRewriting,
  'chromium-headless': chromiumHeadless,
  'firefox-headless': firefoxHeadless,
  chromedriver,
  'chromedriver-hidden': chromedriverHidden,
  'selenium-chromium': seleniumChromium,
  geckodriver,
  'firefox-bidi': firefoxBidi,
  'firefox-bidi-hidden': firefoxBidiHidden,
  'webkit-webdriver': webkitWebdriver,
  'client-empty': clientEmpty,
  'client-errors': clientErrors,
  'client-made-up': clientMadeUp,
  'client-harvested': clientHarvested,
  'client-mixed': clientMixed,
  'token-elsewhere': tokenElsewhere,
  'wire-curl': wireCurl,
  'wire-node': wireNode,
  'wire-undici': wireUndici,
  'wire-requests': wireRequests,
  'wire-httpx': wireHttpx,
  'wire-got-scraping': wireGotScraping,
  'wire-impit-chrome': wireImpitChrome,
  'wire-impit-firefox': wireImpitFirefox,
  'wire-wreq-chrome': wireWreqChrome,
  'wire-wreq-firefox': wireWreqFirefox,
  'made-up-curl': madeUpCurl,
  'made-up-node': madeUpNode,
  'made-up-undici': madeUpUndici,
  'made-up-requests': madeUpRequests,
  'made-up-httpx': madeUpHttpx,
  'made-up-got-scraping': madeUpGotScraping,
  'made-up-impit-chrome': madeUpImpitChrome,
  'made-up-impit-firefox': madeUpImpitFirefox,
  'made-up-wreq-chrome': madeUpWreqChrome,
  'made-up-wreq-firefox': madeUpWreqFirefox,
  'made-up-wreq-ordered': madeUpWreqOrdered,
  'made-up-wreq-whole': madeUpWreqWhole,
  'made-up-wreq-weighted': madeUpWreqWeighted,
  'made-up-wreq-firefox-whole': madeUpWreqFirefoxWhole,
  'made-up-node-tuned': madeUpNodeTuned,
  'token-through-curl': tokenThroughCurl,
  'token-through-impit': tokenThroughImpit,
  'token-through-wreq': tokenThroughWreq,
  'client-replayed': clientReplayed,

  chromium,
  firefox,
  webkit,
  'chromium-incognito': chromiumIncognito,
  'firefox-private': firefoxPrivate,
  'chromium-german': chromiumGerman,
  'firefox-german': firefoxGerman,
  'chromium-tokyo': chromiumTokyo,
  'firefox-tokyo': firefoxTokyo,
  'chromium-utc': chromiumUtc,
  'firefox-utc': firefoxUtc,
  'chromium-zoomed': chromiumZoomed,
  'firefox-zoomed': firefoxZoomed,
  'chromium-small': chromiumSmall,
  'firefox-small': firefoxSmall,
  'chromium-busy': chromiumBusy,
  'firefox-busy': firefoxBusy,
  'chromium-dev-tools': chromiumDevTools,
  'firefox-dev-tools': firefoxDevTools,
  'firefox-resisting': firefoxResisting,
  'firefox-strict': firefoxStrict,
  'chromium-no-gpu': chromiumNoGpu,
  'firefox-no-gpu': firefoxNoGpu,
  'chromium-caching-worker': chromiumCachingWorker,
  'chromium-core-js': chromiumCoreJs,
  'chromium-cross-site': chromiumCrossSite,
  'chromium-pass-through-worker': chromiumPassThroughWorker,
  'chromium-sandboxed': chromiumSandboxed,
  'chromium-tracked': chromiumTracked,
  'firefox-caching-worker': firefoxCachingWorker,
  'firefox-core-js': firefoxCoreJs,
  'firefox-cross-site': firefoxCrossSite,
  'firefox-pass-through-worker': firefoxPassThroughWorker,
  'firefox-sandboxed': firefoxSandboxed,
  'firefox-tracked': firefoxTracked,
  'chromium-tls': chromiumTls,
  'firefox-tls': firefoxTls,
  'webkit-tls': webkitTls,
  'chromium-tls-one': chromiumTlsOne,
  'firefox-tls-one': firefoxTlsOne,
  'chromium-tls-form': chromiumTlsForm,
  'firefox-tls-form': firefoxTlsForm,
  'chromium-tls-worker': chromiumTlsWorker,
  'firefox-tls-worker': firefoxTlsWorker,
  'chromium-tls-german': chromiumTlsGerman,
  'firefox-tls-german': firefoxTlsGerman,
  'chromium-home': chromiumHome,
  'firefox-home': firefoxHome,
  'chromium-form': chromiumForm,
  'firefox-form': firefoxForm,
  'chromium-incognito-german': chromiumIncognitoGerman,
  'firefox-private-utc': firefoxPrivateUtc,
  'chromium-incognito-home': chromiumIncognitoHome,
  'firefox-private-home': firefoxPrivateHome,
} as const satisfies Record<string, Entry>;
