import { acceptLanguagePosition } from './acceptLanguagePosition.ts';
import { coreCoverage } from './coreCoverage.ts';
import { userAgentAcrossRealms } from './userAgentAcrossRealms.ts';
import { userAgentInsideSharedWorker } from './userAgentInsideSharedWorker.ts';
import { webdriver } from './webdriver.ts';

/** Every check, by its id. */
export const checks = {
  webdriver,
  'user-agent-across-realms': userAgentAcrossRealms,
  'user-agent-inside-shared-worker': userAgentInsideSharedWorker,
  'accept-language-position': acceptLanguagePosition,
  'core-coverage': coreCoverage,
} as const;

export type CheckId = keyof typeof checks;
