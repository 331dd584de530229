/** JA4 of a hello over TCP, QUIC or DTLS; undefined for anything else. The third part may be empty: it was not seen. */
export function readJa4(text: string | undefined): string | undefined {
  return text !== undefined && /^[tqd][0-9sd][0-9][di]\d{4}[0-9a-zA-Z]{2}_[0-9a-f]{12}_(?:[0-9a-f]{12})?$/.test(text)
    ? text
    : undefined;
}
