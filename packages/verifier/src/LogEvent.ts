import type { Json } from '@countersign/contract';

/** One line of the log: what happened, when (ISO 8601), and its facts. */
export interface LogEvent {
  event: 'verdict' | 'refusal' | 'refused' | 'clock-skew' | 'store-down' | 'ip-data' | 'error';
  time: string;
  [fact: string]: Json | undefined;
}
