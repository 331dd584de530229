import { generate } from 'selfsigned';

/** A key and a certificate for 127.0.0.1 that no authority signed, as PEM. */
export function ownCertificate(): { key: string; cert: string } {
  const { private: key, cert } = generate([{ name: 'commonName', value: '127.0.0.1' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  return { key, cert };
}
