import type { Lab } from '../Lab.ts';

/** Firefox's own file of the certificates that its user let pass, for the site over TLS (Gecko, nsCertOverrideService.cpp). */
export const trustedFile = ({ origin, fingerprint }: Lab): Record<string, string> => ({
  'cert_override.txt': `${new URL(origin).host}:\tOID.2.16.840.1.101.3.4.2.1\t${fingerprint}\t\n`,
});
