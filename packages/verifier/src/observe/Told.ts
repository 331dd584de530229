import type { Observation } from './observation.ts';

/** What a runtime or a platform says of a request beside the Request itself; what is absent is unknown. */
export interface Told extends Partial<Pick<Observation, 'httpVersion' | 'ja3' | 'ja4' | 'h2' | 'tcp' | 'geo'>> {
  /** Address at the other end of the connection; the client's own where the platform is the edge. */
  peer?: string | null;
  scheme?: 'http' | 'https';
  /** Headers that the platform wrote, by lower-case name: what the client sent in their place, null for nothing. */
  replaced?: Readonly<Record<string, string | null>>;
}
