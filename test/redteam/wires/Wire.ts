import type { Send } from '../../protocolClients/send.ts';

/** A way for the requests of one visit to travel. */
export interface Wire {
  send: Send;
  /** Ends what it keeps open between requests. */
  close?(): Promise<void>;
}
