import type { TlsClient } from './tlsClients.ts';

/**
 * JA3's hash of libraries, for edges that tell no JA4. No browser is here: Chromium since 110 sends its extensions in
 * another order each time, so that its JA3 is never the same.
 *
 * Sources: captures of HTTP clients on Debian 12, to a host by name, OpenSSL 3.0: Node.js 20 (with ALPN, without, and
 * got-scraping on it), curl 7.88, Python 3.11, Java 17, Go 1.19, wget 1.21.
 */
export const ja3Clients: Readonly<Record<string, TlsClient>> = {
  '1a28e69016765d92e3b381168d68922c': { library: 'Node.js' },
  '0cce74b0d9b7f8528fb2181588d23793': { library: 'Node.js' },
  '70cb5ca646080902703ffda87036a5ea': { library: 'Node.js' },
  '0e1aba68c13c1d7eeeb69807d558635b': { library: 'got-scraping', poses: true },
  d36d0bfaf9cf36e98bfc090b1a362802: { library: 'got-scraping', poses: true },
  e26875ca80a123861b0e8c59af297b05: { library: 'got-scraping', poses: true },
  '0149f47eabf9a20d0893e2a44e5a6323': { library: 'curl' },
  '07ff1e545ef8ab3fcf8a4dc9272221c2': { library: 'Python requests' },
  '076058bf79a70eb604200cfaac7d9bf8': { library: 'Python httpx' },
  d39e1be3241d516b1f714bd47c2bc968: { library: 'Python' },
  eea0a26d87c4721f5818bb176368f238: { library: 'Java' },
  '3fed133de60c35724739b913924b6c24': { library: 'Go' },
  bb4f9fef542ff6b4b29aa653bf0c1d31: { library: 'wget' },
};
