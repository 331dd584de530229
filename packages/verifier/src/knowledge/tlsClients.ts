/** Who sends a TLS hello: an engine's family, or a library that is no browser. */
export type TlsClient =
  /** `port`: WebKit off Apple's systems, which has another network stack. */
  | { family: 'chromium' | 'firefox' | 'safari'; port?: 'WebKitGTK' }
  /** `poses`: it sends a browser's ciphers on purpose, as no proxy or scanner that ends TLS does. */
  | { library: string; poses?: true };

/**
 * JA4's second part, the hash of the ciphers; or its second and third, `ciphers_extensions`, where a library shares its
 * ciphers with a browser. Only the value of another family or of a library tells anything: what is not here may be a
 * newer version, a virus scanner or an edge.
 *
 * Sources: captures of Chromium 92 to 156 and Firefox 153; curl-impersonate's signatures (MIT) for Firefox 91 to 144 and
 * Safari 15.3 to 26; WebKitGTK 2.50, fresh and resumed, and HTTP clients run on Debian 12. Left out: what two of them
 * share (GnuTLS: the ciphers of wget and WebKitGTK).
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
  '1711a4c0508c': { library: 'got-scraping', poses: true },
  '796efca44d18': { library: 'got-scraping', poses: true },
  df98b6d6dfe4: { library: 'got-scraping', poses: true },
  '723694b0fccc_5671b5df5029': { family: 'safari', port: 'WebKitGTK' },
  '723694b0fccc_067a5f92fbdb': { family: 'safari', port: 'WebKitGTK' },
  '723694b0fccc_899037bd0b8c': { library: 'wget' },
  '8daaf6152771_afc95f72a295': { library: 'impit', poses: true },
  '8daaf6152771_a661750ec000': { library: 'impit', poses: true },
  '8daaf6152771_f246ce76b0ba': { library: 'impit', poses: true },
  '5b57614c22b0_80badc04439d': { library: 'impit', poses: true },
  '5b57614c22b0_581ca4478021': { library: 'impit', poses: true },
  '5b57614c22b0_05692a343078': { library: 'impit', poses: true },
};
