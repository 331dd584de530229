import { X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserOptions } from './BrowserOptions.ts';

// What follows only keeps Firefox from asking the network for things of its own, and from first-run pages.
const quiet: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.discovery.enabled': false,
  'browser.ml.enable': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.serverURL': '',
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'identity.fxaccounts.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'security.OCSP.enabled': 0,
  'services.settings.server': 'data:,',
  'startup.homepage_welcome_url': '',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
};

/** Sends what goes to this machine, by address or by a name of the tests, through the proxy, and what Firefox asks the network for itself nowhere. */
function proxyPrefs(proxy: string): Record<string, string | number | boolean> {
  const script = `function FindProxyForURL(url, host) { return host === '127.0.0.1' || dnsDomainIs(host, '.example') ? 'PROXY ${proxy}' : 'PROXY 127.0.0.1:9'; }`;
  return {
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:text/plain,${encodeURIComponent(script)}`,
    // Requests to this machine go past a proxy unless told so.
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** What Firefox keeps of a certificate that the user accepted (security/manager/ssl/nsCertOverrideService.cpp). */
function override({ origin, certificate }: { origin: string; certificate: string }): string {
  const sha256 = new X509Certificate(certificate).fingerprint256;
  return `${new URL(origin).host}:\tOID.2.16.840.1.101.3.4.2.1\t${sha256}\t\n`;
}

/** Writes the preferences of a fresh Firefox profile, and the certificates that its owner accepted. */
export async function firefoxProfile(profile: string, options: BrowserOptions): Promise<void> {
  const prefs = {
    ...quiet,
    ...(options.languages ? { 'intl.accept_languages': options.languages } : {}),
    ...(options.incognito ? { 'browser.privatebrowsing.autostart': true } : {}),
    ...(options.proxy ? proxyPrefs(options.proxy) : {}),
    ...options.prefs,
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  if (options.accepted) await writeFile(join(profile, 'cert_override.txt'), override(options.accepted));
}
