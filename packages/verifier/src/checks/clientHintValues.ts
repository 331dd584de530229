import { hintPlatforms } from '../knowledge/hintPlatforms.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { inWords } from './inWords.ts';
import { unknown } from './unknown.ts';

/** navigator.userAgentData says what navigator.userAgent says: version and system. */
export const clientHintValues = defineCheck({
  title: 'userAgentData and the User-Agent',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'window values',
  needs: ['window.navigator', 'window.clientHints'],
  fact: 'components/embedder_support/user_agent_utils.cc builds both from one version and one platform. Measured: 0 genuine visits differ.',
  judge: (facts) => {
    const hints = facts.signal('window', 'clientHints');
    const { family, engine, os } = facts.claimed;
    if (!hints || facts.signal('window', 'navigator') === undefined) return unknown('window.clientHints');
    if (family !== 'chromium' || engine === null) return unknown('a claim of Chromium');
    if (facts.ownUserAgent !== null) return unknown(`one User-Agent: ${facts.ownUserAgent}`);
    const version = hints.brands.find(({ brand }) => brand === 'Chromium')?.version;
    const expected = os === null ? undefined : hintPlatforms[os];
    const otherVersion = version !== undefined && version !== String(engine);
    const otherSystem =
      expected !== undefined &&
      hints.platform !== '' &&
      hints.platform !== 'Unknown' &&
      !expected.includes(hints.platform);
    if (!otherVersion && !otherSystem) {
      return version === undefined ? unknown('Chromium among the brands') : { result: 'agree', claim: version };
    }
    if (!otherVersion && hints.platform === 'Android')
      return unknown('one system: the desktop site of an Android browser');
    return {
      result: 'conflict',
      claim: { version: String(engine), platform: os },
      observation: { version: version ?? null, platform: hints.platform },
    };
  },
  explain: (claim, observation) =>
    `The property userAgent says ${inWords(claim)}; userAgentData says ${inWords(observation)}.`,
  benign: ['User-Agent switchers and a --user-agent flag: they spoof, and leave userAgentData as it was.'],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'a User-Agent of Windows, userAgentData of Linux',
        kase: () => makeCase({ everywhere: { navigator: { userAgent: userAgents.windowsChrome } } }),
      },
    ],
    unknown: [
      { name: 'Firefox has none', kase: () => makeCase({ browser: 'firefox' }) },
      {
        name: 'no secure context',
        kase: () => makeCase({ everywhere: { clientHints: { error: 'unsupported' } } }),
      },
    ],
  },
});
