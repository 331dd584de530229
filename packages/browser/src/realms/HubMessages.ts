import type { AgentErrorCode, RealmEvidence } from '@countersign/contract';
import type { Sealed, SealerOptions, SealRequest } from './Sealer.ts';

/** What the hub posts to its parent when it can hear: the one thing that it says unasked. */
export interface HubReady {
  countersign: 'ready';
}

/** The one window message that the hub takes, with the port for all that follows. */
export interface HubOpening extends Omit<SealerOptions, 'mount' | 'site'> {
  countersign: 'open';
}

/** On the port, page to hub. The hub itself knows the origin, by the opening's event. */
export type HubRequest =
  | { countersign: 'seal'; request: Omit<SealRequest, 'origin'>; window: RealmEvidence }
  | { countersign: 'hurry' };

/** On the port, hub to page, once. */
export type HubAnswer = { ok: true; sealed: Sealed } | { ok: false; code: AgentErrorCode; message: string };
