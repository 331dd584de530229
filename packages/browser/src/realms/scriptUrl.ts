import { agentScript } from '../agentScript.ts';
import { Unavailable } from '../reading/Unavailable.ts';

interface Policy {
  createScriptURL(url: string): string;
}
interface PolicyHolder {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  [policyKey]?: Policy;
}

/** Where a document keeps its one policy, since a second createPolicy of the same name throws. */
const policyKey: unique symbol = Symbol.for('countersign.policy') as never;
const realmPath = /\/realm\/(worker|shared|service)\.js$/;
const renderingPath = /\/rendering(\.[0-9a-f]+)?\.js$/;

let refused = false;

// The policy stands within reach of the whole page, so it passes nothing but what the agent itself starts.
function check(url: string): string {
  const { protocol, origin, pathname } = new URL(url);
  const own = origin === location.origin;
  if (own && (protocol === 'blob:' || realmPath.test(pathname))) return url;
  if ((own || agentScript?.src.startsWith(`${origin}/`)) && renderingPath.test(pathname)) return url;
  throw new TypeError(`not a script of the agent's: ${url}`);
}

/** A script's URL as this document's sinks take it (Trusted Types: workers' constructors and a script's src are sinks). */
export function scriptUrl(url: string): string {
  const holder = globalThis as unknown as PolicyHolder;
  if (!holder.trustedTypes) return url;
  if (!holder[policyKey] && !refused) {
    try {
      holder[policyKey] = holder.trustedTypes.createPolicy('countersign', { createScriptURL: check });
    } catch {
      // Trying again, or trying a plain string, would only be reported once more.
      refused = true;
    }
  }
  const policy = holder[policyKey];
  if (!policy) throw new Unavailable('blocked', 'trusted-types');
  return policy.createScriptURL(url);
}
