import { measured } from '../knowledge/measured.ts';
import { makeCase } from '../testing/makeCase.ts';
import { userAgents } from '../testing/userAgents.ts';
import { defineCheck } from './defineCheck.ts';
import { unknown } from './unknown.ts';

const newest = { firefox: measured.firefox.newest, safari: 26 } as const;

/** Neither Firefox nor Safari sends Sec-CH-UA headers. */
export const clientHintsOfAnotherFamily = defineCheck({
  title: 'Client hints from a browser that has none',
  label: 'spoofed-browser',
  weight: 'decisive',
  source: 'header values',
  needs: ['challenge'],
  fact: 'Gecko and WebKit hold no code that sends Sec-CH-UA (User-Agent Client Hints: standards positions negative). Measured: 0 of 111 Firefox and 11 Safari requests.',
  inspects: true,
  judge: ({ request, userAgent }) => {
    const text = request?.value('user-agent');
    if (!request || text === undefined) return unknown('User-Agent of the request');
    const { family, engine, name } = userAgent(text);
    if (family !== 'firefox' && family !== 'safari') return unknown('a claim of Firefox or Safari');
    const sent = request.names.filter((header) => header.startsWith('sec-ch-ua'));
    if (sent.length === 0) return { result: 'agree', claim: name };
    const known = engine !== null && engine <= newest[family];
    return { result: 'conflict', claim: name, observation: sent, weight: known ? 'decisive' : 'strong' };
  },
  explain: (claim, observation) =>
    `${String(claim)} never sends ${[observation].flat().join(', ')}; this request does.`,
  benign: ['Device mode of developer tools and User-Agent switchers in Chromium: they spoof, and look like it.'],
  examples: {
    agree: [{ name: 'Firefox 153', kase: () => makeCase({ browser: 'firefox' }) }],
    conflict: [
      {
        name: 'Chromium started with a Firefox User-Agent',
        kase: () => makeCase({ allRequests: { headers: { 'User-Agent': userAgents.linuxFirefox } } }),
      },
    ],
    unknown: [{ name: 'Chromium', kase: () => makeCase() }],
  },
});
