import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { noiseOf, ofKinds, showReplaced } from './replacedNatives.ts';
import { unknown } from './unknown.ts';

const replaced = (...list: [string, string][]) => ({
  realms: { window: { natives: { replaced: list.map(([name, failed]) => ({ name, failed })) } } },
});

/** The getters of navigator, screen and time zone are the engine's own. */
export const nativeValues = defineCheck({
  title: 'Functions that say who the browser is',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'window values',
  needs: ['window.natives'],
  fact: 'Web IDL 3.7.6 (attributes are native accessors of the prototype that throw on what is no instance) and ECMA-262 20.2.3.5 (Function.prototype.toString shows NativeFunction, without a name for a Proxy); measured intact in Chromium 156, Firefox 153 (default, strict, private, resistFingerprinting) and WebKitGTK 2.50, with core-js 3 and with error trackers.',
  judge: (facts) => {
    const signal = facts.signal('window', 'natives');
    if (signal === undefined) return unknown('window.natives');
    const identity = ofKinds(signal.replaced, 'identity');
    const zone = ofKinds(signal.replaced, 'zone');
    // core-js and zone.js put a plain function in its place; a Proxy there hides other replacements, as does uBlock's.
    const sources = ofKinds(signal.replaced, 'sources').filter(({ failed }) => failed.includes('p'));
    const found = [...identity, ...ofKinds(signal.replaced, 'hardware'), ...zone, ...sources];
    if (found.length === 0) return { result: 'agree' };
    // A polyfill of Intl replaces resolvedOptions alone; who lies on the zone needs both.
    // Who chooses other languages is no other browser; that workers have others is a finding of its own.
    const strong = identity.some(({ name }) => !/\.languages?$/.test(name)) || zone.length > 1;
    // What guards against recognition blurs these, in more ways than one; ad blockers mask what they wrap.
    const common = zone.length === 0;
    return {
      result: 'conflict',
      claim: 'the engine’s own functions',
      observation: showReplaced(found),
      weight: strong ? 'strong' : common ? 'weak' : 'moderate',
      noise: noiseOf(found),
    };
  },
  explain: (_, observation) =>
    `Functions that say who the browser is were replaced in this page: ${inWords(observation)}.`,
  noise: ['natives', 'user-agent', 'client-hints', 'languages', 'plugins', 'hardware', 'screen', 'time-zone'],
  benign: [
    'Privacy extensions and browsers that blur cores, memory, plugins and screen (DuckDuckGo, CanvasBlocker, JShelter, Brave on iOS); these alone are weak.',
    'Ad blockers that mask what they wrap by a Proxy of Function.prototype.toString (uBlock Origin); that alone is weak.',
    'Extensions that give pages other languages, as for sites that guess them wrongly (weak).',
    'Extensions that change User-Agent or time zone: they spoof, and look like it.',
    'A page that overrides navigator for its own scripts; then every visitor of the site shows it.',
  ],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      { name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) },
      { name: 'core-js in the page', kase: () => makeCase(replaced(['Function.toString', 'skn'])) },
      { name: 'a canvas blocker', kase: () => makeCase(replaced(['HTMLCanvasElement.toDataURL', 's'])) },
    ],
    conflict: [
      { name: 'getters on navigator itself', kase: () => makeCase(replaced(['Navigator.userAgent', 'o'])) },
      { name: 'a Proxy for Function.prototype.toString', kase: () => makeCase(replaced(['Function.toString', 'sp'])) },
      { name: 'cores blurred by an extension', kase: () => makeCase(replaced(['Navigator.hardwareConcurrency', 's'])) },
      { name: 'a polyfill of Intl', kase: () => makeCase(replaced(['DateTimeFormat.resolvedOptions', 's'])) },
    ],
    unknown: [{ name: 'not read', kase: () => makeCase({ realms: { window: { natives: { error: 'blocked' } } } }) }],
  },
});
