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

/** On the port, page to hub; `late` says that the window's late evidence is in. The hub itself knows the origin, by the opening's event. */
export type HubRequest =
  | { countersign: 'seal'; request: Omit<SealRequest, 'origin'> }
  | { countersign: 'late' | 'hurry' }
  | { countersign: 'window'; window: RealmEvidence };

/** On the port, hub to page: a realm has drawn; it asks for the window once, and answers once. */
export type HubAnswer =
  | { countersign: 'warm' | 'window' }
  | { countersign: 'sealed'; sealed: Sealed }
  | { countersign: 'refused'; code: AgentErrorCode; message: string };
