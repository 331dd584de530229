/** The script element that this code came by; null in a module and in a worker. */
export const agentScript: HTMLScriptElement | null = (globalThis.document?.currentScript ??
  null) as HTMLScriptElement | null;
