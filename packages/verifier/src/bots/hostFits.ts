const patterns = new Map<string, RegExp>();

/** Host names as DNS has them, so that a mask's `*` stands for whole labels or parts of one, and for nothing else. */
function patternOf(mask: string): RegExp {
  let pattern = patterns.get(mask);
  if (pattern === undefined) {
    pattern = new RegExp(`^${mask.replaceAll('.', '\\.').replace('*', '[a-z0-9.-]*[a-z0-9]')}$`);
    patterns.set(mask, pattern);
  }
  return pattern;
}

/** Whether a host name, in small letters and without a dot at its end, is one of those that masks such as `*.example.com` describe. */
export const hostFits = (host: string, masks: readonly string[]): boolean =>
  masks.some((mask) => patternOf(mask).test(host));
