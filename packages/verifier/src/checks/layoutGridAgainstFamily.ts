import { layoutGrid } from '../knowledge/layoutGrid.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inAnApp } from './inAnApp.ts';
import { unknown } from './unknown.ts';

const said = { sixtieths: 'sixtieths of a pixel', 'sixty-fourths': '64ths of a pixel', scaled: '64ths of a pixel' };

/** Gecko rounds boxes to sixtieths of a pixel, Blink and WebKit cut them to 64ths. */
export const layoutGridAgainstFamily = defineCheck({
  title: 'Grid of layout and the claimed engine',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'rendering',
  needs: ['window.geometry', 'window.screen', 'window.navigator'],
  fact: 'Gecko, gfx/src/AppUnits.h: AppUnitsPerCSSPixel() is 60, at any zoom. Blink and WebKit, LayoutUnit: kFixedPointDenominator is 64. Four widths that fall on neither grid; measured in Chromium 156, Firefox 153 and WebKitGTK.',
  judge: (facts) => {
    const geometry = facts.signal('window', 'geometry');
    if (!geometry) return unknown('window.geometry');
    const { family } = facts.claimed;
    if (family === 'other') return unknown('a claim of a known engine');
    const grid = layoutGrid(geometry.boxes, facts.signal('window', 'screen')?.pixelRatio ?? 1);
    if (grid === null) return unknown('a grid of a known engine');
    if (grid !== 'sixtieths' && inAnApp(facts)) return unknown(`one engine: ${facts.ownUserAgent}`);
    return (grid === 'sixtieths') === (family === 'firefox')
      ? { result: 'agree', claim: family, observation: said[grid] }
      : { result: 'conflict', claim: family, observation: said[grid] };
  },
  explain: (claim, observation) =>
    `The User-Agent claims ${String(claim)}; boxes are rounded to ${String(observation)}.`,
  benign: ['User-Agent switchers that claim another engine: they spoof, and look like it.'],
  examples: {
    agree: [
      { name: 'Chromium', kase: () => makeCase() },
      { name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) },
    ],
    conflict: [
      {
        name: 'Chromium as Firefox',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.windowsFirefox } } }),
      },
      {
        name: 'Firefox as Chrome',
        kase: () =>
          makeCase({ browser: 'firefox', everywhere: { navigator: { userAgent: userAgents.windowsChrome } } }),
      },
    ],
    unknown: [
      {
        name: 'an Android app’s browser view under the User-Agent of Firefox',
        kase: () =>
          makeCase({
            realms: { window: { navigator: { userAgent: userAgents.windowsFirefox } } },
            allRequests: { headers: { 'User-Agent': userAgents.androidWebView } },
          }),
      },
      {
        name: 'boxes with noise',
        kase: () =>
          makeCase({
            everywhere: {
              geometry: {
                boxes: [
                  [10.37, 10.361],
                  [33.333, 33.33],
                  [7.77, 7.7651],
                ],
              },
            },
          }),
      },
      { name: 'not read', kase: () => makeCase({ everywhere: { geometry: { error: 'pending' } } }) },
    ],
  },
});
