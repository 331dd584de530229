import type { BrowserOptions } from './BrowserOptions.ts';

// What follows only keeps Chromium from asking the network for things of its own.
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--password-store=basic',
  '--disable-features=OptimizationHints,MediaRouter',
  '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1',
];

// A machine without a GPU has WebGL by software only when told so.
const softwareGl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Arguments and environment that start Chromium on a fresh profile, with no driver and no debugging port. */
export function chromiumCommand(profile: string, options: BrowserOptions) {
  const { url, languages, incognito, accepted, proxy, args = [] } = options;
  const language = languages?.split(',')[0];
  return {
    args: [
      `--user-data-dir=${profile}`,
      '--window-size=1280,900',
      ...quiet,
      ...softwareGl,
      // Chromium's sandbox does not run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(languages ? [`--lang=${language}`, `--accept-lang=${languages}`] : []),
      ...(incognito ? ['--incognito'] : []),
      ...(accepted ? ['--ignore-certificate-errors'] : []),
      // Requests to this machine go past a proxy unless told so.
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...args,
      url,
    ],
    env: language ? { LANGUAGE: language.replace('-', '_') } : {},
  };
}
