import { programOf } from '../knowledge/programOf.ts';
import { makeCase } from '../testing/makeCase.ts';
import { makeInspection } from '../testing/makeInspection.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

/** A request that says itself that a program sends it: an HTTP library, a crawler. It spoofs nothing. */
export const programByName = defineCheck({
  title: 'A program by its own name',
  label: 'automation',
  weight: 'weak',
  source: 'header values',
  needs: ['request'],
  fact: 'RFC 9110, section 10.1.5: a User-Agent names the program; libraries send their name unless told otherwise, crawlers an address of their operator.',
  inspects: true,
  judge: ({ kase, use, userAgent }) => {
    // Who brings a token is held against who made it, by other checks.
    if (kase.claims !== null || use === null) return unknown('a request without a token');
    const text = use.value('user-agent');
    if (text === undefined) return unknown('User-Agent of the request');
    const program = programOf(text);
    if (program === null) return { result: 'agree', claim: userAgent(text).name };
    // An API is for programs, and a crawler that says whom it serves is for others to verify.
    if (use.observation.request === 'api') return { result: 'agree', claim: program.name };
    return { result: 'agree', claim: program.name, observation: text, names: program.crawler ? 'low' : 'medium' };
  },
  explain: (claim) => `The User-Agent names ${String(claim)}, a program and no browser.`,
  benign: ['Feed readers, monitors, link previews, search engines, and a site’s own programs: they say what they are.'],
  examples: {
    agree: [
      { name: 'Chromium 156', kase: () => makeInspection() },
      { name: 'curl', kase: () => makeInspection({ use: { headers: { 'User-Agent': 'curl/8.5.0' } } }) },
      {
        name: 'a call of an API',
        kase: () => makeInspection({ use: { request: 'api', headers: { 'User-Agent': 'okhttp/4.12.0' } } }),
      },
    ],
    conflict: [],
    unknown: [
      {
        name: 'a token’s use',
        kase: () => makeCase({ use: { headers: { 'User-Agent': userAgents.windowsChrome } } }),
      },
    ],
  },
});
