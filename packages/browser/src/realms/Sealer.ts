import type { ChallengeResponse, Claims, RealmEvidence } from '@countersign/contract';

/** What a sealer has to know of a visit to begin with. */
export interface SealerOptions {
  visit: string;
  mount: string;
  site: string;
  /** Keep the device key. */
  identity: boolean;
  serviceWorker: boolean;
  /** Start the late evidence too. */
  late: boolean;
}

/** What is sealed beside the evidence of the realms. */
export interface SealRequest extends Pick<Claims, 'origin' | 'top' | 'site' | 'action' | 'cdata'> {
  challenge: Pick<ChallengeResponse, 'challenge' | 'seal'>;
  /** Ms to wait for late evidence once the core is in. */
  patience: number;
}

/** Evidence that has no value: `REALM`, `REALM.SIGNAL`, or `REALM.late` for all late signals that are not in, and the reason. */
export interface Unknown {
  id: string;
  why: string;
}

export interface Sealed {
  token: string;
  unknown: Unknown[];
}

/** The window's part of the evidence: when its late evidence is in, and how to take what there is. */
export interface WindowEvidence {
  late: Promise<void>;
  take(): Promise<RealmEvidence>;
}

/** Asks the realms, holds the key, and makes the token. */
export interface Sealer {
  /** The first realm has answered, or failed. */
  begun: Promise<void>;
  /** A realm has drawn, so that the graphics process runs: who asks first waits for its start. */
  warm: Promise<void>;
  /** The window is taken last, when the realms and its late evidence are in; `hurry` ends the wait for late evidence. */
  seal(request: SealRequest, window: WindowEvidence, hurry: Promise<void>): Promise<Sealed>;
  end(): void;
}
