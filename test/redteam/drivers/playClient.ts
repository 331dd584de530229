import { collectReceipts } from '../../protocolClients/collectReceipts.ts';
import { makeToken } from '../../protocolClients/makeToken.ts';
import { replayHeaders } from '../../protocolClients/replayHeaders.ts';
import type { Send } from '../../protocolClients/send.ts';
import type { Harvest, HeaderList } from '../../protocolClients/startHarvester.ts';
import { startVisit } from '../../protocolClients/startVisit.ts';
import type { Lab, UseOptions } from '../Lab.ts';

export interface ClientVisit {
  evidence: unknown;
  /** Headers of a browser's requests, which are sent in its order; without them the client's own. */
  requests?: Harvest['requests'];
  /** Whether it loads the realms' scripts and posts as from inside them. */
  receipts?: boolean;
  /** How its requests travel; over plain HTTP/1.1 by Node without. */
  send?: Send;
  /** Another verifier than the page's. */
  at?: UseOptions['at'];
}

/** A visit by the protocol alone: what docs/protocol.md says a browser does, done by a program. */
export async function playClient(lab: Lab, { evidence, requests, receipts = true, send, at }: ClientVisit) {
  const mount = at?.mount ?? lab.mount;
  const { origin } = new URL(mount);
  const headers = (name: string): HeaderList => replayHeaders(requests?.[name] ?? [], origin);
  const options = { mount, ...(send ? { send } : {}) };
  const started = await startVisit({ ...options, ...(requests ? { headers: headers('challenge') } : {}) });
  const replayed = {
    script: (kind: string) => headers(`script.${kind}`),
    inside: (kind: string) => headers(`inside.${kind}`),
  };
  const visit = receipts ? await collectReceipts(started, requests ? replayed : {}) : started;
  await lab.use(await makeToken(visit, { evidence }), at ? { at } : {});
}
