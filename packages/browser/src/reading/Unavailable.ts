import type { Reason } from '@countersign/contract';

/** Thrown by what cannot give a value for a reason that it can name. */
export class Unavailable extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, detail = '') {
    super(detail);
    this.name = 'Unavailable';
    this.reason = reason;
  }
}
