import { measured } from '../knowledge/measured.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inAnApp } from './inAnApp.ts';
import { unknown } from './unknown.ts';

/** The newest Safari whose sources were read; newer claims weigh less. */
const newest = { firefox: measured.firefox.newest, safari: 26 } as const;

/** Neither Gecko nor WebKit has navigator.userAgentData or navigator.deviceMemory. */
export const chromiumPropertiesElsewhere = defineCheck({
  title: 'Chromium’s properties in another engine',
  label: 'spoofed-browser',
  weight: 'decisive',
  source: 'window values',
  needs: ['window.navigator', 'window.clientHints'],
  fact: 'Gecko dom/webidl/Navigator.webidl and WebKit WebCore/page/Navigator.idl declare neither userAgentData nor deviceMemory (standards positions: negative).',
  judge: (facts) => {
    const { family, engine, name } = facts.claimed;
    if (family !== 'firefox' && family !== 'safari') return unknown('a claim of Firefox or Safari');
    const navigator = facts.signal('window', 'navigator');
    if (!navigator) return unknown('window.navigator');
    const found = [
      ...(facts.signal('window', 'clientHints') ? ['userAgentData'] : []),
      ...(navigator.deviceMemory === null ? [] : ['deviceMemory']),
    ];
    if (found.length === 0) return { result: 'agree', claim: name };
    // Not left out altogether: a page can reach the words of its dedicated worker.
    if (inAnApp(facts)) return { result: 'conflict', claim: name, observation: found, weight: 'moderate' };
    const known = engine !== null && engine <= newest[family];
    return { result: 'conflict', claim: name, observation: found, weight: known ? 'decisive' : 'strong' };
  },
  explain: (claim, observation) =>
    `${String(claim)} has no navigator.${[observation].flat().join(' and no navigator.')}; this browser has, as Chromium does.`,
  benign: [
    'An app’s browser view under a User-Agent of the app’s own (moderate where a worker names the view).',
    'Device mode of developer tools and User-Agent switchers: they spoof, and look like it.',
  ],
  examples: {
    agree: [{ name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) }],
    conflict: [
      {
        name: 'Chromium that claims an iPhone',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.iphoneSafari } } }),
      },
    ],
    unknown: [{ name: 'Chromium', kase: () => makeCase() }],
  },
});
