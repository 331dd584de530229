/** What the signature of a request may cover (RFC 9421, section 2), kept of signed requests alone. */
export interface SignedParts {
  /** Host, and port where it was said. */
  authority: string | null;
  /** Path and query. */
  target: string | null;
  /** Signature, Signature-Input, Signature-Agent, and the fields that Signature-Input names; none where they are too long. */
  fields: readonly (readonly [name: string, value: string])[];
}

const own: ReadonlySet<string> = new Set(['signature', 'signature-input', 'signature-agent']);
/** Never kept: where they are signed, the signature cannot be verified here. */
const secret: ReadonlySet<string> = new Set(['cookie', 'authorization', 'proxy-authorization']);
/** Characters in all; signatures of agents have some 500. */
const most = 8192;

/** Keeps what a signature may cover; undefined where the request bears none. */
export function signedParts(
  pairs: readonly (readonly [name: string, value: string])[],
  authority: string | null,
  target: string | null,
): SignedParts | undefined {
  let inputs = '';
  for (const [name, value] of pairs) if (name.toLowerCase() === 'signature-input') inputs += `${value} `;
  if (inputs === '') return undefined;
  const lower = inputs.length > most ? '' : inputs.toLowerCase();
  const fields = pairs.filter(([name]) => {
    const field = name.toLowerCase();
    return own.has(field) || (!secret.has(field) && lower.includes(`"${field}"`));
  });
  const size = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  return { authority, target, fields: size > most ? [] : fields };
}
