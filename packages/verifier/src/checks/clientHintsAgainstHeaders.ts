import { brandAppended } from '../knowledge/brandAppended.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

const list = (brands: readonly { brand: string; version: string }[]): string[] =>
  brands.map(({ brand, version }) => `${brand} ${version}`);

/** navigator.userAgentData says what the Sec-CH-UA headers say, in the same order. */
export const clientHintsAgainstHeaders = defineCheck({
  title: 'userAgentData and the Sec-CH-UA headers',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['window.clientHints', 'challenge'],
  fact: 'User-Agent Client Hints, section 4.1: headers and userAgentData give one list. Measured: 0 of 11 genuine visits differ.',
  judge: (facts) => {
    const hints = facts.signal('window', 'clientHints');
    const sent = facts.sentBrands;
    if (!hints) return unknown('window.clientHints');
    if (sent.length === 0) return unknown('Sec-CH-UA of the challenge');
    if (facts.ownUserAgent !== null) return unknown(`one User-Agent: ${facts.ownUserAgent}`);
    const platform = facts.challenge?.value('sec-ch-ua-platform')?.replaceAll('"', '') ?? hints.platform;
    const claim = { brands: list(hints.brands), platform: hints.platform };
    const observation = { brands: list(sent), platform };
    const same = claim.brands.join() === observation.brands.join() && claim.platform === platform;
    if (same) return { result: 'agree', claim };
    // An Android browser's desktop site may set the header alone, and the page keeps the true system.
    const touch = (facts.signal('window', 'navigator')?.maxTouchPoints ?? 0) > 0;
    const desktopSite = touch && hints.platform === 'Android' && platform === 'Linux' && facts.claimed.os === 'Linux';
    const onlySystem = claim.brands.join() === observation.brands.join();
    if (desktopSite && onlySystem) return unknown('one system: the desktop site of an Android browser');
    const own = brandAppended(hints.brands, sent, 'DuckDuckGo') && claim.platform === platform;
    return { result: 'conflict', claim, observation, noise: own ? ['client-hint-brand'] : [] };
  },
  explain: (claim, observation) =>
    `The page’s userAgentData is ${inWords(claim)}; the headers of its request say ${inWords(observation)}.`,
  noise: ['client-hint-brand'],
  benign: ['An extension that rewrites either of the two: it spoofs, and looks like it.'],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'userAgentData overridden, headers not',
        kase: () => makeCase({ everywhere: { clientHints: { platform: 'Windows' } } }),
      },
    ],
    unknown: [
      { name: 'Firefox has none', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'a phone’s desktop site, Linux in the headers alone',
        kase: () =>
          makeCase({
            everywhere: { clientHints: { platform: 'Android' } },
            realms: { window: { navigator: { maxTouchPoints: 5 } } },
          }),
      },
    ],
  },
});
