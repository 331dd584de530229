import type { Evidence } from '@countersign/contract';
import {
  type Case,
  type CheckDescription,
  describeChecks,
  type Observation,
  type ReceiptState,
} from '@countersign/verifier';

/** One request as the demo's page shows it; a value is null where it is not kept. */
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
  /** What the connection's SYN said. */
  tcp?: NonNullable<Observation['tcp']>;
  headers: [name: string, value: string | null][];
  ordered: boolean;
}

/** What the page shows beside the verdict: the evidence by realm, every request that the token or its use shows, and what the checks compare. */
export interface View {
  realms: Evidence;
  observations: SeenRequest[];
  checks: Record<string, CheckDescription>;
}

const seen = ({
  endpoint,
  kind,
  method,
  httpVersion,
  scheme,
  address,
  ja4,
  h2,
  weight,
  tcp,
  headers,
  ordered,
}: Observation): SeenRequest => ({
  endpoint,
  ...(kind ? { kind } : {}),
  method,
  httpVersion,
  scheme,
  address,
  ...(ja4 ? { ja4 } : {}),
  ...(h2 ? { h2 } : {}),
  ...(weight === undefined ? {} : { weight }),
  ...(tcp ? { tcp } : {}),
  headers: headers.map(({ name, value }) => [name, value ?? null]),
  ordered,
});

/** Makes the view of a case. */
export function viewOf({ claims, challenge, script, inside, use }: Case): View {
  const receipts = [script, inside].flatMap((states) => Object.values(states) as ReceiptState[]);
  const observations = [challenge, ...receipts.map(({ observation }) => observation), use];
  return {
    realms: claims?.evidence ?? {},
    observations: observations.filter((one) => one !== null).map(seen),
    checks: describeChecks(),
  };
}
