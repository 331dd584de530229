/**
 * Names for the facts of an edge whose headers the operator names; the shipped configurations use them. The edge has to
 * set or remove every one of them: what it lets through is the client's word.
 */
export const ownHeaders = {
  ip: 'x-countersign-ip',
  scheme: 'x-countersign-scheme',
  httpVersion: 'x-countersign-http',
  order: 'x-countersign-order',
  ja4: 'x-countersign-ja4',
  greased: 'x-countersign-greased',
  ja3: 'x-countersign-ja3',
  hello: 'x-countersign-hello',
  h2: 'x-countersign-h2',
  rtt: 'x-countersign-rtt',
  syn: 'x-countersign-syn',
  country: 'x-countersign-country',
  zone: 'x-countersign-zone',
  asn: 'x-countersign-asn',
  secret: 'x-countersign-secret',
} as const;
