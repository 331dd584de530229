import { inflateRawSync } from 'node:zlib';
import { openChallenge } from '../../packages/verifier/src/token/challenge.ts';
import { keyRing } from '../../packages/verifier/src/token/keyRing.ts';
import { openJwe } from '../../packages/verifier/src/token/openJwe.ts';
import { openReceipt } from '../../packages/verifier/src/token/receipt.ts';
import { splitToken } from '../../packages/verifier/src/token/splitToken.ts';
import type { Part } from '../Part.ts';
import type { Row } from '../Row.ts';
import { withBrowsers } from '../visits/withBrowsers.ts';

const budget = { atMost: 6000 };

/** Bytes of a token by part, as its verifier opens it. */
function partsOf(token: string, key: string) {
  const [keys, now] = [keyRing(key), Date.now()];
  const { challenge, receipts, sealed } = splitToken(token);
  const visit = openChallenge(challenge, keys, now)?.visit ?? '';
  const named = receipts.map((receipt) => {
    const seen = openReceipt(receipt, visit, keys, now);
    return [`${seen?.endpoint} ${seen?.kind}${seen?.truncated ? ' (truncated)' : ''}`, receipt.length] as const;
  });
  const jws = openJwe(sealed, keys, now).toString('latin1');
  const [header = '', payload64 = '', signature = ''] = jws.split('.');
  const payload = Buffer.from(payload64, 'base64url');
  const deflated = payload[0] !== 0x7b;
  return {
    token: token.length,
    challenge: challenge.length,
    receipts: Object.fromEntries(named),
    jwe: sealed.length,
    jws: jws.length,
    jwsHeader: header.length,
    jwsSignature: signature.length,
    claimsDeflated: deflated ? payload.length : null,
    claimsInflated: deflated ? inflateRawSync(payload).length : payload.length,
  };
}

/** Size by part of the token of a real visit that waited for all its late evidence, on an origin with a 4 kB cookie. */
export const token: Part = ({ root }) =>
  withBrowsers(root, async ({ places, missing, visits, visit }) => {
    const rows: Row[] = [];
    const details: Record<string, unknown> = {};
    for (const place of places) {
      const [measured] = await visit(place, 'patient', { cookie: true });
      const made = measured?.token ?? '';
      const bytes = partsOf(made, visits.key);
      const { outcome, conflicts } = await visits.use(made);
      const sealed = Object.values(bytes.receipts);
      const total = sealed.reduce((sum, length) => sum + length, 0);
      rows.push(
        { what: `${place.kind}: token`, value: bytes.token, unit: 'B', budget, note: `outcome ${outcome}` },
        { what: `${place.kind}: challenge`, value: bytes.challenge, unit: 'B' },
        { what: `${place.kind}: ${sealed.length} receipts`, value: total, unit: 'B', note: sealed.join(', ') },
        { what: `${place.kind}: JWE`, value: bytes.jwe, unit: 'B', note: `JWS ${bytes.jws}` },
        {
          what: `${place.kind}: claims, deflated`,
          value: bytes.claimsDeflated ?? bytes.claimsInflated,
          unit: 'B',
          note: `inflated ${bytes.claimsInflated}`,
        },
      );
      details[place.kind] = { bytes, outcome, conflicts, unknown: measured?.unknown };
    }
    if (places.length === 0) return { rows, skipped: `no browser: ${Object.values(missing).join('; ')}` };
    return { rows, details: { ...details, missing } };
  });
