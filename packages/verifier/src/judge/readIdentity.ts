import type { BrowserIdentity } from '@countersign/contract';
import type { UserAgentReading } from '../knowledge/readUserAgent.ts';

/** A reading as the verdict shows it. */
export const readIdentity = ({ family, name, major, os, mobile }: UserAgentReading): BrowserIdentity => ({
  family,
  name,
  major,
  os,
  mobile,
});
