import { collectReceipts } from '../../protocolClients/collectReceipts.ts';
import { makeToken } from '../../protocolClients/makeToken.ts';
import { replayHeaders } from '../../protocolClients/replayHeaders.ts';
import type { Send } from '../../protocolClients/send.ts';
import type { Harvest, HeaderList } from '../../protocolClients/startHarvester.ts';
import { startVisit } from '../../protocolClients/startVisit.ts';
import type { Lab } from '../Lab.ts';
import { bringToken } from './bringToken.ts';

export interface ClientVisit {
  evidence: unknown;
  /** Headers of a browser's requests, which are sent in its order; without them the client's own. */
  requests?: Harvest['requests'];
  /** Whether it loads the realms' scripts and posts as from inside them. */
  receipts?: boolean;
  /** How its requests travel, the one that brings the token too; by Node over plain HTTP/1.1 without, and the token by itself. */
  send?: Send;
}

/** A visit by the protocol alone: what docs/protocol.md says a browser does, done by a program. */
export async function playClient(lab: Lab, { evidence, requests, receipts = true, send }: ClientVisit) {
  const { mount, origin } = lab;
  const headers = (name: string): HeaderList => replayHeaders(requests?.[name] ?? [], origin);
  const options = { mount, ...(send ? { send } : {}) };
  const started = await startVisit({ ...options, ...(requests ? { headers: headers('challenge') } : {}) });
  const replayed = {
    script: (kind: string) => headers(`script.${kind}`),
    inside: (kind: string) => headers(`inside.${kind}`),
  };
  const visit = receipts ? await collectReceipts(started, requests ? replayed : {}) : started;
  const token = await makeToken(visit, { evidence });
  if (send) await bringToken(lab, token, { send, challenge: headers('challenge') });
  else await lab.use(token);
}
