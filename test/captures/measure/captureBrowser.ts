import { X509Certificate } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserKind, launchBrowser } from '../../browsers/launchBrowser.ts';
import { type Mode, type Recorded, startCaptureServer } from './startCaptureServer.ts';

/** A browser to be measured. */
export interface Measured {
  kind: BrowserKind;
  path: string;
  /** A headless shell, which knows no window. */
  shell: boolean;
}

/** Hosts that are not loopback by name, so that plain http is no secure context; WebKitGTK can be told of none. */
const hostsOf = {
  chromium: ['a.test', 'b.test'],
  firefox: ['a.test', 'b.test'],
  webkit: ['localhost', '127.0.0.1'],
} as const;

function overrides(port: number, certificate: string): string {
  const { fingerprint256 } = new X509Certificate(certificate);
  return hostsOf.firefox.map((host) => `${host}:${port}:\tOID.2.16.840.1.101.3.4.2.1\t${fingerprint256}\t\n`).join('');
}

const most = 120_000;

/** Sends a browser through the capture page; answers what it asked for, and whether it came to the end. */
export async function captureBrowser(
  browser: Measured,
  mode: Mode,
  display: string | null,
): Promise<{ requests: Recorded[]; whole: boolean }> {
  const { kind, path, shell } = browser;
  const server = await startCaptureServer(mode, hostsOf[kind]);
  const options = {
    chromium: {
      languages: 'en-US,en',
      args: [
        ...(shell ? ['--headless', '--disable-gpu', '--remote-debugging-port=0'] : []),
        ...(server.certificate ? ['--ignore-certificate-errors'] : []),
        `--host-resolver-rules=${hostsOf.chromium.map((host) => `MAP ${host} 127.0.0.1,`).join('')}MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
      ],
    },
    firefox: {
      languages: 'en-US,en',
      prefs: {
        'network.dns.localDomains': hostsOf.firefox.join(','),
        'dom.security.https_first': false,
        // It asks where a download is to go otherwise.
        'browser.download.useDownloadDir': true,
      },
      ...(server.certificate ? { files: { 'cert_override.txt': overrides(server.port, server.certificate) } } : {}),
    },
    webkit: { args: server.certificate ? ['--ignore-tls-errors'] : [] },
  }[kind];
  const opened = await launchBrowser({ kind, path, display }, { url: server.url, ...options });
  try {
    const whole = await Promise.race([server.ended.then(() => true), sleep(most, false, { ref: false })]);
    return { requests: [...server.requests], whole };
  } finally {
    await opened.close();
    await server.close();
  }
}
