/** The page's policies being watched: what of the agent they refused so far. */
export interface PolicyWatch {
  /** Directives, each once, in the order of their first report. */
  blockedBy: readonly string[];
  /** It refused a worker. */
  refusedWorker(): boolean;
  /** It refused a script. */
  refusedScript(): boolean;
  end(): void;
}

// CSP level 2 named the directive that worker-src falls back to (Safari until 15.4, MDN compat data).
const workers = /^(worker|child|script)-src$/;
const scripts = /^script-src/;

/** Listens for reports of the page's policy that concern the agent: its mount, blobs, its Trusted Types policy. */
export function watchPolicy(mount: string, onFrame?: () => void): PolicyWatch {
  const { origin } = new URL(mount);
  const blockedBy: string[] = [];
  const heed = ({ blockedURI, effectiveDirective, disposition }: SecurityPolicyViolationEvent) => {
    // Of a frame of another origin the report names the origin alone.
    const ours = blockedURI === origin || blockedURI.startsWith(mount) || /^(blob|trusted-types)/.test(blockedURI);
    if (!ours || disposition !== 'enforce') return;
    if (!blockedBy.includes(effectiveDirective)) blockedBy.push(effectiveDirective);
    if (effectiveDirective === 'frame-src') onFrame?.();
  };
  document.addEventListener('securitypolicyviolation', heed);
  return {
    blockedBy,
    refusedWorker: () => blockedBy.some((directive) => workers.test(directive)),
    refusedScript: () => blockedBy.some((directive) => scripts.test(directive)),
    end: () => document.removeEventListener('securitypolicyviolation', heed),
  };
}
