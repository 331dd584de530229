import type { WindowLateId } from '@countersign/contract';

/** What the second file gives, for the agent to name where it gives nothing; beside index.ts, which holds its readers. */
export const windowLateIds = [
  'zoneHistory',
  'intlLocales',
  'geometry',
  'systemFonts',
  'codecs',
  'storage',
  'voices',
  'math',
  'fonts',
  'traps',
  'audio',
  'canvas',
  'webgl',
  'webglLimits',
  'privacy',
] as const satisfies readonly WindowLateId[];
