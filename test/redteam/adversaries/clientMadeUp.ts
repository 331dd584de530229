import { chromiumEvidence } from '../../protocolClients/chromiumEvidence.ts';
import { chromiumHeaders } from '../../protocolClients/chromiumHeaders.ts';
import { playClient } from '../drivers/playClient.ts';
import { adversary } from '../Entry.ts';

export const clientMadeUp = adversary({
  what: 'protocol client: every core signal made up from the docs and a genuine browser’s own words, headers of Chromium in its order',
  alters: true,
  traces: false,
  client: true,
  visit(lab) {
    const { challenge, script, inside } = chromiumHeaders(lab.origin);
    const kinds = ['worker', 'shared', 'service'] as const;
    const requests = {
      challenge,
      ...Object.fromEntries(
        kinds.flatMap((kind) => [
          [`script.${kind}`, script(kind)],
          [`inside.${kind}`, inside(kind)],
        ]),
      ),
    };
    return playClient(lab, { evidence: chromiumEvidence(), requests });
  },
});
