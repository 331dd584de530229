import { fontsOfSystem } from '../knowledge/fontsOfSystem.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { onHandheld } from './onHandheld.ts';
import { unknown } from './unknown.ts';

/** What Blink says of every system font where it is not built for Windows. */
const builtIn = /^[\d.]+px "?Arial"?$/;
/** Fonts of GTK desktops, of which “Sans” is fontconfig's alias and no font's name. */
const ofDesktops = /^[\d.]+px "?(?:Sans|Cantarell|Adwaita Sans|Ubuntu(?: Sans)?)"?(?: |$)/;

const alias = /^[\d.]+px "?Sans"?$/;
/** A version since which the builds of all systems but Windows are known to share one provider of fonts. */
const oneProviderSince = 110;

/** The fonts of menus and captions come from the system that the User-Agent names. */
export const systemFontsAgainstSystem = defineCheck({
  title: 'System fonts and the claimed system',
  label: 'spoofed-browser',
  weight: 'strong',
  // A keyword resolved in a style, from the system's settings: nothing is drawn or measured for it, and a Windows
  // browser under Wine, which sees fonts of Linux, has Windows' settings all the same.
  source: 'window values',
  needs: ['window.systemFonts', 'window.navigator'],
  fact: 'Chromium, core/layout/layout_theme_font_provider_win.cc takes the fonts of menus, small captions and status bars from Windows; layout_theme_font_provider_default.cc, which all other systems’ builds have (core/layout/build.gni), answers Arial in the default size to every keyword (measured in 156). WebKit, SystemFontDatabaseCoreText.cpp asks CoreText. Gecko on Linux says what GTK does (measured: Sans).',
  noise: ['fonts'],
  judge: (facts) => {
    const said = facts.signal('window', 'systemFonts');
    const [caption = '', ...others] = said?.fonts ?? [];
    if (others.length < 3) return unknown('window.systemFonts');
    // Browsers of phones name another system where their user asks for the desktop site.
    if (facts.ownUserAgent !== null) return unknown(`one system: ${facts.ownUserAgent}`);
    if (onHandheld(facts)) return unknown('one system: the desktop site of a handheld');
    const { family, os, engine } = facts.claimed;
    // A person's style sheet and least font size can make all of them one; the fonts drawn with are still the system's.
    const drawn = facts.signal('window', 'fonts')?.found ?? [];
    const ownFonts = os !== null && (fontsOfSystem(os, drawn)?.own ?? 0) > 1;
    const claim = `${family} on ${os}`;
    const alike = others.every((font) => font === caption);
    const observation = alike ? caption : [caption, ...others];
    if (family === 'chromium' && os === 'Windows') {
      if (!alike) return { result: 'agree', claim, observation };
      return builtIn.test(caption)
        ? { result: 'conflict', claim, observation, weight: ownFonts ? 'moderate' : 'strong' }
        : unknown('fonts that a build can have');
    }
    if (family === 'safari' && (os === 'macOS' || os === 'iOS')) {
      return alike && builtIn.test(caption)
        ? { result: 'conflict', claim, observation, weight: ownFonts ? 'moderate' : 'strong' }
        : unknown('fonts that name a system');
    }
    if (family === 'firefox' && (os === 'Windows' || os === 'macOS')) {
      if (!alike || !(builtIn.test(caption) || ofDesktops.test(caption))) return unknown('fonts that name a system');
      // No font is named Sans, which those systems would have to be told by hand.
      const weight = alias.test(caption) ? 'strong' : 'moderate';
      return { result: 'conflict', claim, observation, weight };
    }
    if (family !== 'chromium' || os === null || !builtIn.test(caption)) return unknown('a claim that fonts can tell');
    if (alike) return { result: 'agree', claim, observation };
    if ((engine ?? 0) < oneProviderSince) return unknown('a newer Chromium');
    return { result: 'conflict', claim, observation, weight: 'moderate' };
  },
  explain: (claim, observation) =>
    `The User-Agent claims ${String(claim)}; the fonts of its captions, menus and status bars are ${inWords(observation)}.`,
  benign: [
    'A person’s style sheet that gives every element one font, and one size or a least one (moderate where the system’s own fonts are drawn).',
    'Firefox on Windows or a Mac whose owner chose a font of Linux for the system (moderate).',
    'A product on Chromium that takes these fonts from a system other than Windows (moderate).',
  ],
  examples: {
    agree: [
      { name: 'Chromium on Linux', kase: () => makeCase() },
      {
        name: 'Chrome on Windows',
        kase: () =>
          makeCase({
            everywhere: {
              navigator: { userAgent: userAgents.windowsChrome, platform: 'Win32' },
              systemFonts: { fonts: ['16px Arial', '12px "Segoe UI"', '12px "Segoe UI"', '12px "Segoe UI"'] },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'Chromium on Linux as Chrome on Windows',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.windowsChrome } } }),
      },
      {
        name: 'Chrome on Windows as Chrome on a Mac',
        kase: () =>
          makeCase({
            everywhere: {
              navigator: { userAgent: userAgents.macChrome },
              systemFonts: { fonts: ['16px Arial', '12px "Segoe UI"', '12px "Segoe UI"', '12px "Segoe UI"'] },
            },
          }),
      },
      {
        name: 'Chromium as Safari on an iPhone',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.iphoneSafari } } }),
      },
      {
        name: 'Firefox on Linux as Firefox on Windows',
        kase: () =>
          makeCase({ browser: 'firefox', everywhere: { navigator: { userAgent: userAgents.windowsFirefox } } }),
      },
    ],
    unknown: [
      { name: 'Firefox on Linux', kase: () => makeCase({ browser: 'firefox' }) },
      { name: 'not read', kase: () => makeCase({ everywhere: { systemFonts: { error: 'pending' } } }) },
      {
        name: 'Safari on a Mac',
        kase: () =>
          makeCase({
            everywhere: {
              navigator: { userAgent: userAgents.macSafari },
              systemFonts: {
                fonts: ['13px -apple-system', '13px -apple-system', '11px -apple-system', '10px -apple-system'],
              },
            },
          }),
      },
    ],
  },
});
