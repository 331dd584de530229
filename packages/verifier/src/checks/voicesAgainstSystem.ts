import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** The voices that speak on the device are the claimed system's. */
export const voicesAgainstSystem = defineCheck({
  title: 'Voices and the claimed system',
  label: 'spoofed-browser',
  weight: 'moderate',
  source: 'window values',
  needs: ['window.voices', 'window.navigator'],
  fact: 'Local voices are the system’s own: on Windows SAPI’s and OneCore’s, which are named “Microsoft …” (Chromium, content/browser/speech/tts_win.cc; Gecko, SapiService.cpp); Edge’s own of that name elsewhere are remote ones. None is normal, and measured so in Chromium 156 and Firefox 153 on Linux.',
  noise: ['media'],
  judge: (facts) => {
    const said = facts.signal('window', 'voices');
    const { os } = facts.claimed;
    if (!said) return unknown('window.voices');
    if (os === null) return unknown('a system in the User-Agent');
    const voice = said.local.find((name) => name.startsWith('Microsoft '));
    if (voice === undefined) return unknown('a voice that names a system');
    return os === 'Windows'
      ? { result: 'agree', claim: os, observation: voice }
      : { result: 'conflict', claim: os, observation: voice };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${String(claim)}; “${String(observation)}” speaks on Windows alone.`,
  benign: ['Device mode of developer tools and User-Agent switchers on Windows: they spoof, and look like it.'],
  examples: {
    agree: [
      {
        name: 'Windows',
        kase: () =>
          makeCase({
            everywhere: {
              navigator: { userAgent: userAgents.windowsChrome },
              voices: { count: 3, local: ['Microsoft David - English (United States)'] },
            },
          }),
      },
    ],
    conflict: [
      {
        name: 'a voice of Windows under a Mac’s User-Agent',
        kase: () =>
          makeCase({
            everywhere: {
              navigator: { userAgent: userAgents.macChrome },
              voices: { count: 3, local: ['Microsoft Zira - English (United States)'] },
            },
          }),
      },
    ],
    unknown: [
      { name: 'no voices', kase: () => makeCase() },
      { name: 'not read', kase: () => makeCase({ everywhere: { voices: { error: 'unsupported' } } }) },
    ],
  },
});
