import type { AgentOptions } from './AgentOptions.ts';

/** What a verifier asks outside of itself about requests that say they are bots. */
export interface BotOptions {
  /**
   * Reverse DNS of such addresses: false for none, or name servers as `dns.setServers` takes them; by default the
   * system's, where the runtime has node's DNS client.
   */
  dns?: boolean | readonly string[];
  /** Key directories of agents that sign, from the hosts of known agents and of `agents` alone; default true. */
  directories?: boolean;
  /** Agents that sign, besides those known here. */
  agents?: readonly AgentOptions[];
  /** ms that verify and `/inspect` wait for either, 0 to 10,000; default 300. */
  patience?: number;
  /** Fetches key directories; by default the runtime's own. */
  fetch?: typeof fetch;
}
