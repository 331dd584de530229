import type { Evidence, FindingSource, Label, Refusal, Verdict, Weight } from '@countersign/contract';

/** What the first segment of a connection said. */
export interface SeenTcp {
  ttl?: number;
  window?: number;
  mss?: number;
  scale?: number;
  /** Names by comma, in order. */
  options?: string;
  /** Round-trip time in ms. */
  rtt?: number;
}

/** One request of the visit as the server saw it; a header's value is null where the server does not keep it. */
export interface SeenRequest {
  endpoint: string;
  kind?: string;
  method: string;
  httpVersion: string | null;
  scheme: string | null;
  address: string | null;
  /** Where the request came over TLS. */
  ja4?: string;
  /** How HTTP/2 began, in Akamai's form; a part that was not seen is empty. */
  h2?: string;
  /** Weight of the HEADERS frame. */
  weight?: number;
  tcp?: SeenTcp;
  headers: [name: string, value: string | null][];
  /** False where the runtime does not keep the wire's order. */
  ordered: boolean;
}

/** What a check declares of itself. */
export interface CheckDescription {
  title: string;
  label: Label;
  weight: Weight;
  source: FindingSource;
}

/** What the demo shows beside the verdict: the evidence and the requests that the token held, and what checks compare. */
export interface View {
  realms: Evidence;
  observations: SeenRequest[];
  checks: Record<string, CheckDescription>;
}

/** The answer of `POST /demo/verdict`. */
export interface DemoAnswer {
  verdict: Verdict | Refusal;
  view?: View;
}
