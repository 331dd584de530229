import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { component, createSignatureSync, type SignatureComponent, type SignatureParameters } from 'http-message-sig';
import { signatureKey } from '../bots/signatureKey.ts';

/** A key pair of an agent: its public key as JWK, and its thumbprint. */
export interface AgentKey {
  jwk: object;
  thumbprint: string;
  secret: KeyObject;
}

/** The pair of a private key as JWK, or a new one. */
export function agentKey(secretJwk?: { kty: string; crv: string; x: string; d: string }): AgentKey {
  const secret = secretJwk
    ? createPrivateKey({ key: secretJwk, format: 'jwk' })
    : generateKeyPairSync('ed25519').privateKey;
  const { kty, crv, x } = secret.export({ format: 'jwk' });
  const jwk = { kty, crv, x };
  const thumbprint = signatureKey(jwk)?.thumbprint;
  if (thumbprint === undefined) throw new Error('an Ed25519 key was made');
  return { jwk, thumbprint, secret };
}

export interface SignOptions {
  key: AgentKey;
  /** The Signature-Agent header, a string or a member `g` of a dictionary. */
  agent: { header: string; member?: true } | null;
  url: string;
  method?: string;
  /** ms since the epoch. */
  created: number;
  seconds?: number;
  nonce?: string;
  label?: string;
  components?: readonly SignatureComponent[];
  /** Over those that agents give; undefined leaves one out. */
  parameters?: Readonly<Record<string, string | number | undefined>>;
  headers?: readonly (readonly [string, string])[];
}

/** The headers of a request, signed as agents sign them. */
export function signRequest(options: SignOptions): [string, string][] {
  const { key, agent, url, method = 'GET', created, seconds = 300, nonce, label = 'sig1', headers = [] } = options;
  const sent: [string, string][] = [
    ['Host', new URL(url).host],
    ...headers.map(([name, value]): [string, string] => [name, value]),
    ...(agent === null ? [] : [['Signature-Agent', agent.header] as [string, string]]),
  ];
  const covered: SignatureComponent[] = ['@authority'];
  if (agent) covered.push(agent.member ? component('signature-agent', { key: 'g' }) : 'signature-agent');
  const at = Math.floor(created / 1000);
  const { signature, signatureInput } = createSignatureSync(
    {
      kind: 'request',
      method,
      targetUri: url,
      fields: sent.map(([name, value]) => ({ name, value })),
    },
    {
      label,
      components: options.components ?? covered,
      parameters: {
        created: at,
        expires: at + seconds,
        keyid: key.thumbprint,
        alg: 'ed25519',
        tag: 'web-bot-auth',
        ...(nonce === undefined ? {} : { nonce }),
        ...options.parameters,
      } as SignatureParameters,
      signer: { algorithm: 'ed25519', sign: (data) => sign(null, data, key.secret) },
    },
  );
  return [...sent, ['Signature-Input', signatureInput], ['Signature', signature]];
}
