import { isInnerList, parseDictionary, parseItem } from 'structured-headers';
import type { SignedParts } from '../observe/signedParts.ts';

/** A signature of a bot as its request shows it, before anything is verified. */
export interface ReadSignature {
  /** Its label in Signature and Signature-Input. */
  label: string;
  keyid: string;
  nonce: string | null;
  /** `https` origin's host that Signature-Agent names; null where there is no such header. */
  agent: string | null;
  /** Signature-Agent is there and not signed: anyone on the way may have written it. */
  agentUnsigned: boolean;
}

const tag = 'web-bot-auth';

function fieldOf({ fields }: SignedParts, wanted: string): string | null {
  const values = fields.filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);
  return values.length === 0 ? null : values.join(', ');
}

/** The host of an origin under https, without a port; keys are taken from the known agents' own hosts alone. */
function hostOf(text: unknown): string | null {
  if (typeof text !== 'string' || !URL.canParse(text)) return null;
  const { protocol, host, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' ? host : null;
}

/**
 * Signature-Agent: a dictionary, of which the signature covers one member by `key`
 * (draft-ietf-webbotauth-httpsig-protocol), or a string (draft-meunier-web-bot-auth-architecture-02 and before it).
 */
function agentOf(header: string, key: string | null): string | null {
  if (key === null) return hostOf(parseItem(header)[0]);
  const member = parseDictionary(header).get(key);
  return member && !isInnerList(member) ? hostOf(member[0]) : null;
}

/** Reads a request's signature of the kind that bots make; null where it bears none of that kind. Throws for what is none. */
export function readSignature(signed: SignedParts): ReadSignature | null {
  const inputs = fieldOf(signed, 'signature-input');
  if (inputs === null) return null;
  for (const [label, input] of parseDictionary(inputs)) {
    if (!isInnerList(input)) continue;
    const [components, parameters] = input;
    const [keyid, nonce] = [parameters.get('keyid'), parameters.get('nonce')];
    if (parameters.get('tag') !== tag || typeof keyid !== 'string') continue;
    const header = fieldOf(signed, 'signature-agent');
    const covering = components.find(([name]) => name === 'signature-agent');
    const key = covering?.[1].get('key');
    return {
      label,
      keyid,
      nonce: typeof nonce === 'string' ? nonce : null,
      agent: header === null ? null : agentOf(header, typeof key === 'string' ? key : null),
      agentUnsigned: header !== null && covering === undefined,
    };
  }
  return null;
}
