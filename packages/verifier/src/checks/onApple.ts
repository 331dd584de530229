import type { UserAgentReading } from '../knowledge/readUserAgent.ts';

/** Whether WebKit is claimed on a system of Apple's, where its network stack is CFNetwork and no other. */
export const onApple = ({ family, os }: UserAgentReading): boolean =>
  family === 'safari' && (os === 'macOS' || os === 'iOS');
