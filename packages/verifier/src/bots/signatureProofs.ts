import { hash, type KeyObject, verify } from 'node:crypto';
import type { VerifiedBot } from '@countersign/contract';
import { isSignatureError, SignatureErrorCode, verifySignature } from 'http-message-sig';
import type { Observation } from '../observe/observation.ts';
import type { SignedParts } from '../observe/signedParts.ts';
import type { Store } from '../stores/store.ts';
import type { AgentKeys } from './agentKeys.ts';
import type { SignatureProof } from './BotProof.ts';
import { type ReadSignature, readSignature } from './readSignature.ts';

/** Seconds that a signature may be old and that clocks may differ. */
const seconds = { old: 86_400, skew: 60 } as const;

/** An agent whose signatures are known here. */
export interface Agent {
  bot: Omit<VerifiedBot, 'by'>;
  keys: AgentKeys;
}

export interface SignatureOptions {
  agents: ReadonlyMap<string, Agent>;
  store: Pick<Store, 'claim'>;
  now: () => number;
}

type Signed = Observation & { signed: SignedParts };
type Bad = Extract<SignatureProof, { state: 'bad' }>;

const unknownOf = (agent: string | null, missing: string): SignatureProof => ({ state: 'unknown', agent, missing });
const badOf = (agent: string | null, weight: Bad['weight'], why: string): Bad => ({ state: 'bad', agent, weight, why });

/** What the library's refusal says of the request. */
function refused(agent: string | null, error: unknown): SignatureProof {
  // Anything else is the parser's, about what the client wrote.
  if (!isSignatureError(error)) return unknownOf(agent, 'a signature that can be read');
  const { code, message } = error;
  switch (code) {
    case SignatureErrorCode.VerificationFailed:
      return badOf(agent, 'strong', 'the signature does not fit the request');
    // Parts that are not kept here, or that a proxy took away.
    case SignatureErrorCode.MissingField:
    case SignatureErrorCode.UnsupportedFeature:
      return unknownOf(agent, `a part that is signed (${message})`);
    default:
      return badOf(agent, 'moderate', `the signature does not hold (${message})`);
  }
}

/** The request as RFC 9421 wants it; where the scheme is not known it is taken for https, which agents are told to use. */
const messageOf = ({ method, scheme, signed }: Signed) => ({
  kind: 'request' as const,
  method,
  targetUri: `${scheme ?? 'https'}://${signed.authority}${signed.target ?? '/'}`,
  fields: signed.fields.map(([name, value]) => ({ name, value })),
});

const ed25519 = (key: KeyObject) => ({
  algorithm: 'ed25519',
  verify: (data: Uint8Array, signature: Uint8Array) => verify(null, data, key, signature),
});

/**
 * Whether this signature, or one with its nonce, came from this address or from none before.
 *
 * A site may have one request inspected and verified; who copies a signature from it comes from elsewhere.
 */
async function isFirst(read: ReadSignature, request: Signed, { store, now }: SignatureOptions): Promise<boolean> {
  const once = read.nonce ?? request.signed.fields.find(([name]) => name.toLowerCase() === 'signature')?.[1] ?? '';
  const key = `bot-nonce:${hash('sha256', `${read.keyid}\n${once}`, 'base64url')}`;
  const tokenHash = hash('sha256', request.address ?? '', 'base64url');
  const claim = await store.claim(key, { site: '', tokenHash, at: now() }, seconds.old + 2 * seconds.skew);
  return claim.won || claim.held.tokenHash === tokenHash;
}

async function verifyKnown(
  read: ReadSignature,
  agent: Agent,
  request: Signed,
  options: SignatureOptions,
): Promise<SignatureProof> {
  const host = read.agent;
  const key = agent.keys.find(read.keyid);
  if (key === 'pending') return unknownOf(host, `the keys of ${host}, which are being fetched`);
  if (key === 'failed') return unknownOf(host, `the keys of ${host}, which could not be fetched`);
  if (key === 'none') return badOf(host, 'strong', `the key is none of those that ${host} publishes`);
  const at = options.now();
  if (at < key.from || at >= key.until) return badOf(host, 'moderate', 'the key does not count at this time');
  try {
    await verifySignature(messageOf(request), {
      label: read.label,
      policy: {
        algorithms: ['ed25519'],
        requiredComponents: [],
        requiredParameters: ['created', 'expires'],
        maxAge: seconds.old,
        clockSkew: seconds.skew,
        now: Math.floor(at / 1000),
        validate: ({ components }) => components.some(({ name }) => name === '@authority' || name === '@target-uri'),
      },
      resolveVerifier: () => ed25519(key.key),
    });
  } catch (error) {
    return refused(host, error);
  }
  try {
    if (await isFirst(read, request, options)) return { state: 'good', agent: read.agent ?? '', bot: agent.bot };
  } catch {
    return unknownOf(host, 'the store, which keeps what was signed once');
  }
  return badOf(host, 'strong', 'another address sent the same signature before');
}

/** What the signature of a request says; undefined where it bears none of a bot's kind. Never rejects. */
export async function proveSignature(
  request: Observation,
  options: SignatureOptions,
): Promise<SignatureProof | undefined> {
  const { signed } = request;
  if (signed === undefined) return undefined;
  if (signed.fields.length === 0) return unknownOf(null, 'a signature of a size that can be read');
  let read: ReadSignature | null;
  try {
    read = readSignature(signed);
  } catch {
    return unknownOf(null, 'a signature that can be read');
  }
  if (read === null) return undefined;
  const agent = read.agent === null ? undefined : options.agents.get(read.agent);
  if (agent === undefined) {
    return unknownOf(
      read.agent,
      read.agent === null ? 'an agent, which Signature-Agent names' : `the keys of ${read.agent}`,
    );
  }
  if (read.agentUnsigned) return unknownOf(read.agent, 'a signature over Signature-Agent');
  if (signed.authority === null) return unknownOf(read.agent, 'the host that the request was for');
  return verifyKnown(read, agent, { ...request, signed }, options);
}
