import { actionPattern, limits } from '@countersign/contract';
import { AttestError } from './AttestError.ts';
import type { AttestOptions } from './AttestOptions.ts';

/** Options with their defaults, checked. */
export interface ResolvedOptions {
  /** Absolute URL of the mount, without a slash at its end. */
  mount: string;
  site: string;
  action: string | undefined;
  cdata: string | undefined;
  identity: boolean;
  interaction: boolean;
  patience: number;
  serviceWorker: boolean;
}

function mountOf(endpoint: string | URL): string {
  try {
    const { origin, pathname } = new URL(endpoint, location.href);
    return (origin + pathname).replace(/\/+$/, '');
  } catch (cause) {
    throw new AttestError('unsupported', 'the endpoint is no URL here', { cause, endpoint: `${endpoint}` });
  }
}

/** Fills in the defaults; rejects with `refused` what the verifier would refuse. */
export function resolveOptions(options: AttestOptions = {}): ResolvedOptions {
  const { endpoint = '/countersign', site = 'default', patience = 2000 } = options;
  if (options.action !== undefined && !actionPattern.test(options.action))
    throw new AttestError('refused', 'an action is 1 to 32 of A-Z a-z 0-9 _ -', { action: options.action });
  if (options.cdata !== undefined && options.cdata.length > limits.cdataCharacters)
    throw new AttestError('refused', `cdata is at most ${limits.cdataCharacters} characters`, {
      length: options.cdata.length,
    });
  return {
    mount: mountOf(endpoint),
    site,
    action: options.action,
    cdata: options.cdata,
    identity: options.identity === true,
    interaction: options.interaction === true,
    patience,
    serviceWorker: options.serviceWorker !== false,
  };
}
