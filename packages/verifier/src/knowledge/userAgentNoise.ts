import type { Noise } from '../privacyModes/noise.ts';

/** System of desktop Firefox, which Gecko’s resistFingerprinting said in requests as Windows until ESR 128. */
const desktop = /^Mozilla\/5\.0 \((?:X11; Linux x86_64|Macintosh; Intel Mac OS X 10[._]15)(; rv:[\d.]+\) Gecko\/.*)$/;
const windows = /^Mozilla\/5\.0 \(Windows NT 10\.0(?:; Win64; x64)?(; rv:[\d.]+\) Gecko\/.*)$/;

/** What a privacy mode changes where the page’s User-Agent differs from its request’s in this way; none for any other. */
export function userAgentNoise(page: string, request: string): readonly Noise[] {
  if (page.trimEnd() === request && page.length - request.length < 5) return ['user-agent-padding'];
  const said = desktop.exec(page)?.[1];
  return said !== undefined && said === windows.exec(request)?.[1] ? ['user-agent-system'] : [];
}
