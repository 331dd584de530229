import type { ErrorState } from '@countersign/contract';
import type { AskMessage } from './AskMessage.ts';

/** A realm that was started: how to post to it and how to end it. */
export interface StartedRealm {
  post(message: AskMessage, transfer: Transferable[]): void;
  end(): void;
}

/** Takes the reason why a realm that was started will not answer; null where its script did not load. */
export type FailRealm = (state: ErrorState | null) => void;

/** Starts one kind of realm from a script's URL; throws or calls `fail` where the browser says that it cannot. */
export type StartRealm = (url: string, fail: FailRealm) => StartedRealm | Promise<StartedRealm>;
