import { systemFontMarks } from '@countersign/contract';
import { fontsOfSystem } from '../knowledge/fontsOfSystem.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import type { Facts } from './Facts.ts';
import { inWords } from './inWords.ts';
import { onHandheld } from './onHandheld.ts';
import { unknown } from './unknown.ts';

const onLinux = ['DejaVu Sans', 'Liberation Sans', 'Liberation Mono'];

/** Whether the fonts of menus are some that only Windows' own settings name: then Windows, or Wine, is below. */
const hasWindowsSettings = (facts: Facts): boolean =>
  facts
    .signal('window', 'systemFonts')
    ?.fonts.some((font) => /Segoe UI|Tahoma|MS (?:Shell Dlg|Sans Serif)/.test(font)) ?? false;

/** Fonts that come with every installation of the claimed system are there. */
export const fontsAgainstSystem = defineCheck({
  title: 'Fonts and the claimed system',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'rendering',
  needs: ['window.fonts', 'window.navigator'],
  fact: 'Microsoft lists the fonts that come with Windows 7 to 11, Apple those with macOS; Firefox leaves them visible to pages at every level of its protection (gfx/thebes/StandardFonts-*.inc, kBaseFonts). Measured: of the eight of each, Linux shows none of either, in Chromium 156 and Firefox 153, private windows, strict protection and resistFingerprinting included.',
  judge: (facts) => {
    const fonts = facts.signal('window', 'fonts');
    if (fonts === undefined) return unknown('the window’s fonts');
    const { os } = facts.claimed;
    const reading = os === null ? null : fontsOfSystem(os, fonts.found);
    if (os === null || reading === null) return unknown('a system whose fonts are known');
    const { own, foreign } = reading;
    // A browser may be told to draw all pages in one font.
    if (own + foreign.length === 0) return unknown('fonts that a page may use');
    if (own > 1) return { result: 'agree', claim: os, observation: own };
    // What a desktop of Linux installs is its distribution's choice; only another system's whole set would tell.
    const tells = os === 'Linux' ? foreign.length > 5 : true;
    if (own === 1 || !tells) return unknown('more fonts');
    if (facts.ownUserAgent !== null) return unknown(`one system: ${facts.ownUserAgent}`);
    if (onHandheld(facts)) return unknown('one system: the desktop site of a handheld');
    const several = foreign.length > 2 && os !== 'Linux' && !(os === 'Windows' && hasWindowsSettings(facts));
    return { result: 'conflict', claim: os, observation: [...foreign], weight: several ? 'strong' : 'moderate' };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${String(claim)}, but none of the fonts that come with it is there; those of other systems are: ${inWords(observation)}.`,
  noise: ['fonts'],
  benign: [
    'A Windows browser under Wine on Linux, or in a Windows container without its fonts: its menus still have the fonts of Windows’ settings (moderate).',
    'A privacy browser that hides the system’s own fonts too (none of those known does).',
    'Linux with all fonts of another system and none of its own (moderate).',
  ],
  examples: {
    agree: [
      {
        name: 'Windows with LibreOffice’s fonts',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.windowsChrome } },
            realms: { window: { fonts: { found: [...systemFontMarks.Windows, ...onLinux] } } },
          }),
      },
      {
        name: 'a Mac with Microsoft Office',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.macSafari } },
            realms: { window: { fonts: { found: [...systemFontMarks.macOS, 'Consolas', 'Candara', 'Gabriola'] } } },
          }),
      },
      {
        name: 'Linux with Microsoft’s fonts',
        kase: () => makeCase({ realms: { window: { fonts: { found: [...systemFontMarks.Windows, ...onLinux] } } } }),
      },
      { name: 'Firefox 153 on Linux', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'Linux’s fonts under a Windows User-Agent',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.windowsFirefox } },
            realms: { window: { fonts: { found: onLinux } } },
          }),
      },
      {
        name: 'Linux’s fonts under a Mac’s User-Agent',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.macChrome } },
            realms: { window: { fonts: { found: onLinux } } },
          }),
      },
    ],
    unknown: [
      {
        name: 'a phone’s desktop site that claims a Mac',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.macChrome, platform: 'Linux armv81' } },
            realms: { window: { navigator: { maxTouchPoints: 5 }, fonts: { found: ['Noto Sans'] } } },
          }),
      },
      {
        name: 'a browser that draws every page in one font',
        kase: () =>
          makeCase({
            everywhere: { navigator: { userAgent: userAgents.windowsFirefox } },
            realms: { window: { fonts: { found: [] } } },
          }),
      },
      {
        name: 'a phone that claims Linux',
        kase: () => makeCase({ realms: { window: { fonts: { found: [] } } } }),
      },
      {
        name: 'Android',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.androidChrome } } }),
      },
      {
        name: 'late evidence not waited for',
        kase: () => makeCase({ realms: { window: { fonts: { error: 'pending' } } } }),
      },
    ],
  },
});
