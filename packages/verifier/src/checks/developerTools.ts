import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** An inspector listens to the console: developer tools, or a program that uses their protocol. */
export const developerTools = defineCheck({
  title: 'An inspector listens',
  label: 'developer-tools',
  weight: 'weak',
  source: 'window values',
  needs: ['inspector of all realms'],
  fact: 'v8/src/inspector: a console argument is described to every session that enabled Runtime. Measured in Chromium 156: Playwright (window, dedicated and service worker), Puppeteer, stealth and chromedriver (window, dedicated worker) do, patched drivers do not, and a person’s open developer tools do in the same three realms as Playwright.',
  judge: (facts) => {
    const listening = (['window', 'worker', 'service'] as const).filter(
      (realm) => facts.signal(realm, 'inspector')?.listens,
    );
    if (listening.length > 0) {
      // A page may wrap its console in what reads an error's stack; nothing of the page's is in a worker.
      const beside = listening.some((realm) => realm !== 'window');
      return { result: 'agree', claim: listening, names: beside ? 'high' : 'medium' };
    }
    return facts.signal('window', 'inspector') === undefined ? unknown('window.inspector') : { result: 'agree' };
  },
  explain: (claim) =>
    `Developer tools, or a program by their protocol, listen to the console in ${[claim].flat().join(', ')}.`,
  benign: ['Every developer who has the tools open. It convicts nobody, and adds to no other label.'],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeCase() },
      {
        name: 'developer tools open',
        kase: () =>
          makeCase({
            realms: {
              window: { inspector: { listens: true } },
              worker: { inspector: { listens: true } },
              service: { inspector: { listens: true } },
            },
          }),
      },
    ],
    conflict: [],
    unknown: [{ name: 'an older agent', kase: () => makeCase({ realms: { window: { inspector: null } } }) }],
  },
});
