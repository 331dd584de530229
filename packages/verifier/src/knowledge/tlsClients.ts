/** Who sends a JA4's second part, the hash of the ciphers: an engine's family, or a library that is no browser. */
export type TlsClient = { family: 'chromium' | 'firefox' | 'safari' } | { library: string };

/**
 * Hashes of ciphers that were measured. Only the value of another family or of a library tells anything: what is not
 * here may be a newer version, a virus scanner or an edge.
 *
 * Sources: captures of Chromium 92 to 156 and Firefox 153; curl-impersonate's signatures (MIT) for Firefox 91 to 144 and
 * Safari 15.3 to 26; HTTP clients run on Debian 12. Left out: what two of them share (GnuTLS: wget and WebKitGTK).
 */
export const tlsClients: Readonly<Record<string, TlsClient>> = {
  '8daaf6152771': { family: 'chromium' },
  e8a523a41297: { family: 'firefox' },
  '5b57614c22b0': { family: 'firefox' },
  '86a278354501': { family: 'firefox' },
  '2802a3db6c62': { family: 'safari' },
  a09f3c656075: { family: 'safari' },
  a33745022dd6: { library: 'Node.js' },
  e8f1e7e78f70: { library: 'OpenSSL (curl, Python)' },
  c7886603b240: { library: 'Python requests' },
  db35923f8641: { library: 'Java' },
  '9dc949149365': { library: 'Go' },
  f91f431d341e: { library: 'okhttp' },
};
