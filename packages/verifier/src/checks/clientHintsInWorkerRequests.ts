import { measured } from '../knowledge/measured.ts';
import { makeCase } from '../testing/makeCase.ts';
import { defineCheck } from './defineCheck.ts';
import type { RequestFacts } from './RequestFacts.ts';
import { unknown } from './unknown.ts';

/** Chromium sends no Sec-CH-UA from a worker, and since 129 none for its script. */
export const clientHintsInWorkerRequests = defineCheck({
  title: 'Client hints in workers’ requests',
  label: 'spoofed-browser',
  weight: 'strong',
  source: 'header values',
  needs: ['receipt.worker.script', 'receipt.shared.script', 'receipt.worker.inside', 'receipt.shared.inside'],
  fact: 'Measured: no fetch from inside a worker has Sec-CH-UA in any major from 92 to 156, no worker script since 129; 1 of 13 tools adds them to all requests.',
  judge: (facts) => {
    const { family, engine } = facts.claimed;
    const judgedVersion = engine !== null && engine >= 129 && engine <= measured.chromium.newest;
    if (family !== 'chromium' || !judgedVersion) return unknown('a claim of a measured Chromium, 129 or newer');
    const requests: Record<string, RequestFacts | undefined> = {
      'script.worker': facts.script.worker,
      'script.shared': facts.script.shared,
      'inside.worker': facts.inside.worker,
      'inside.shared': facts.inside.shared,
    };
    const seen = Object.entries(requests).filter(([, request]) => request !== undefined);
    if (seen.length === 0) return unknown('requests of workers');
    const sent = seen.filter(([, request]) => request?.names.some((name) => name.startsWith('sec-ch-ua')));
    if (sent.length === 0) return { result: 'agree' };
    return {
      result: 'conflict',
      claim: 'no Sec-CH-UA',
      observation: sent.map(([id]) => id),
      weight: facts.controlled !== false ? 'moderate' : 'strong',
    };
  },
  explain: (_, observation) =>
    `Requests of workers carry Sec-CH-UA (${[observation].flat().join(', ')}), which Chromium never sends there.`,
  benign: ['Extensions that add headers to every request.'],
  examples: {
    agree: [{ name: 'Chromium 156', kase: () => makeCase() }],
    conflict: [
      {
        name: 'a tool that sets headers on all requests',
        kase: () => makeCase({ requests: { 'inside.worker': { headers: { 'sec-ch-ua': '"Chromium";v="156"' } } } }),
      },
    ],
    unknown: [{ name: 'Firefox', kase: () => makeCase({ browser: 'firefox' }) }],
  },
});
