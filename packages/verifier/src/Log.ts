import type { LogEvent } from './LogEvent.ts';

/** Takes an event without its time, which is added. */
export type Log = (event: Omit<LogEvent, 'time'> & Pick<LogEvent, 'event'>) => void;
