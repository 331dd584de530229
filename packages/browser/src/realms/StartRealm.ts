import type { ErrorState } from '@countersign/contract';
import type { AskMessage } from './AskMessage.ts';

/** A realm that was started: how to post to it and how to end it. */
export interface StartedRealm {
  post(message: AskMessage, transfer: Transferable[]): void;
  end(): void;
}

/** Starts one kind of realm from a script's URL; throws or calls `fail` where the browser says that it cannot. */
export type StartRealm = (url: string, fail: (state: ErrorState) => void) => StartedRealm | Promise<StartedRealm>;
