import { measured } from './measured.ts';
import type { UserAgentReading } from './readUserAgent.ts';

/** Whether a claimed Chromium or Firefox is newer than any that was measured; of other families nothing is said. */
export const newerThanMeasured = ({ family, engine }: UserAgentReading): boolean =>
  (family === 'chromium' || family === 'firefox') && engine !== null && engine > measured[family].newest;
