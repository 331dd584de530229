import { hintPlatforms } from '../knowledge/hintPlatforms.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** Sec-CH-UA-Platform names the system that the User-Agent names. */
export const clientHintPlatform = defineCheck({
  title: 'System in Sec-CH-UA-Platform and User-Agent',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['challenge'],
  fact: 'components/embedder_support/user_agent_utils.cc, GetPlatformForUAMetadata. Measured: 0 of 11 genuine visits differ; a User-Agent flag and extensions leave the hint as it was.',
  inspects: true,
  judge: (facts) => {
    const text = facts.request?.value('user-agent');
    const hint = facts.request?.value('sec-ch-ua-platform')?.replaceAll('"', '');
    if (text === undefined || hint === undefined || hint === '') return unknown('Sec-CH-UA-Platform and User-Agent');
    const { family, os, embedded } = facts.userAgent(text);
    const expected = os === null ? undefined : hintPlatforms[os];
    if (family !== 'chromium' || expected === undefined) return unknown('a claim of Chromium on a known system');
    if (expected.includes(hint)) return { result: 'agree', claim: hint };
    if (hint === 'Unknown' || embedded || facts.ownUserAgent !== null)
      return unknown('one system: an app’s own User-Agent');
    // An Android browser's desktop site: some send the true platform beside a desktop's User-Agent.
    if (hint === 'Android') return unknown('one system: the desktop site of an Android browser');
    return { result: 'conflict', claim: os, observation: hint };
  },
  explain: (claim, observation) =>
    `The User-Agent says ${String(claim)}; Sec-CH-UA-Platform says ${String(observation)}.`,
  benign: ['User-Agent switchers and a --user-agent flag: they spoof, and leave the hint as it was.'],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'a --user-agent flag that claims Windows',
        kase: () => makeCase({ allRequests: { headers: { 'User-Agent': userAgents.windowsChrome } } }),
      },
    ],
    unknown: [{ name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) }],
  },
});
