import type { RequestKind } from '../../packages/verifier/src/knowledge/requestKind.ts';

/** One request as it came over the wire. */
export interface CapturedRequest {
  kind: RequestKind;
  method: string;
  path: string;
  httpVersion: '1.1' | '2.0';
  /** Names in wire order and case, without pseudo-headers. */
  headers: [name: string, value: string][];
  ja4?: string;
  ja3?: string;
  /** Akamai's HTTP/2 string. */
  h2?: string;
  /** Weight in the HEADERS frame. */
  weight?: number;
  /** The client, where it only poses as a browser. */
  tool?: string;
}

/** One file: the requests of one browser, or of clients that pose as browsers. */
export interface Capture {
  file: string;
  /** The build, where it is one browser’s. */
  browser?: string;
  family?: 'chromium' | 'firefox' | 'safari';
  major?: number;
  scheme: 'http' | 'https';
  requests: CapturedRequest[];
}
