/** The page's policies being watched: what of the agent they refused so far. */
export interface PolicyWatch {
  /** Directives, each once, in the order of their first report. */
  blockedBy: readonly string[];
  end(): void;
}

/** Listens for reports of the page's policy that concern the agent: its mount, blobs, its Trusted Types policy. */
export function watchPolicy(mount: string, onFrame: () => void): PolicyWatch {
  const directives = new Set<string>();
  const blockedBy: string[] = [];
  const heed = ({ blockedURI, effectiveDirective, disposition }: SecurityPolicyViolationEvent) => {
    const ours = blockedURI.startsWith(mount) || /^(blob|trusted-types)/.test(blockedURI);
    if (!ours || disposition !== 'enforce') return;
    if (!directives.has(effectiveDirective)) blockedBy.push(effectiveDirective);
    directives.add(effectiveDirective);
    if (effectiveDirective === 'frame-src') onFrame();
  };
  document.addEventListener('securitypolicyviolation', heed);
  return { blockedBy, end: () => document.removeEventListener('securitypolicyviolation', heed) };
}
