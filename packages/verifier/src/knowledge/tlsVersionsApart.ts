import { tlsWindow } from './tlsWindow.ts';
import type { VersionWindow } from './versionWindow.ts';

const endsBefore = ({ newest }: VersionWindow, { oldest }: VersionWindow): boolean =>
  newest !== undefined && oldest !== undefined && newest < oldest;

/**
 * Whether two hellos are those of versions that no one browser is: both known, and no major sends the two of them. Windows
 * are as wide as policies and field trials make them; what one version sends fresh, resumed and for WebSocket overlaps.
 */
export function tlsVersionsApart(a: string, b: string): boolean {
  if (a === b) return false;
  const one = tlsWindow(a);
  const other = tlsWindow(b);
  if (one === undefined || other === undefined) return false;
  return endsBefore(one, other) || endsBefore(other, one);
}
