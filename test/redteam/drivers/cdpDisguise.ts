import { androidMetadata, windowsMetadata } from '../personaMetadata.ts';
import { personas } from '../personas.ts';
import type { Cdp } from './withCdp.ts';

const override = {
  userAgent: personas.windowsChrome,
  acceptLanguage: 'en-US,en',
  platform: 'Win32',
  userAgentMetadata: windowsMetadata,
};

/** User-Agent with client hints, platform, languages, zone and cores, all to match Chrome on Windows. */
export async function disguisePage(cdp: Cdp, sessionId: string): Promise<void> {
  await cdp.send('Emulation.setUserAgentOverride', override, sessionId);
  await cdp.send('Emulation.setTimezoneOverride', { timezoneId: 'America/New_York' }, sessionId);
  await cdp.send('Emulation.setHardwareConcurrencyOverride', { hardwareConcurrency: 8 }, sessionId);
}

/** The same in every worker, before its script runs: the page's own, and those that the browser alone knows of. */
export async function disguiseWorkers(cdp: Cdp, page: string): Promise<void> {
  const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
  cdp.on(({ method, params: { sessionId } }) => {
    if (method !== 'Target.attachedToTarget' || !sessionId) return;
    const all = [
      cdp.send('Emulation.setUserAgentOverride', override, sessionId),
      cdp.send('Network.setUserAgentOverride', override, sessionId),
      cdp.send('Emulation.setTimezoneOverride', { timezoneId: 'America/New_York' }, sessionId),
      cdp.send('Emulation.setHardwareConcurrencyOverride', { hardwareConcurrency: 8 }, sessionId),
      cdp.send('Target.setAutoAttach', attach, sessionId),
    ];
    // Not every kind of worker knows every command.
    Promise.allSettled(all).then(() => cdp.send('Runtime.runIfWaitingForDebugger', {}, sessionId));
  });
  await cdp.send('Target.setAutoAttach', attach, page);
  const filter = [{ type: 'shared_worker' }, { type: 'service_worker' }];
  await cdp.send('Target.setAutoAttach', { ...attach, filter });
}

/** Screen, touch and User-Agent of an Android phone, as the device mode of developer tools sets them. */
export async function emulatePhone(cdp: Cdp, sessionId: string): Promise<void> {
  const size = { width: 412, height: 915 };
  const screen = {
    ...size,
    screenWidth: size.width,
    screenHeight: size.height,
    deviceScaleFactor: 2.625,
    mobile: true,
  };
  await cdp.send('Emulation.setDeviceMetricsOverride', screen, sessionId);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 }, sessionId);
  const userAgent = { userAgent: personas.androidChrome, platform: 'Linux armv81', userAgentMetadata: androidMetadata };
  await cdp.send('Emulation.setUserAgentOverride', userAgent, sessionId);
}

/** Every request's headers rewritten on their way out, in their own order. */
export async function rewriteHeaders(cdp: Cdp, page: string): Promise<void> {
  const spoofed: Record<string, string> = {
    'user-agent': personas.windowsChrome,
    'sec-ch-ua-platform': '"Windows"',
    'accept-language': 'en-US,en;q=0.9',
  };
  const rewrite = async ({ method, params, sessionId }: Parameters<Parameters<Cdp['on']>[0]>[0]) => {
    if (method !== 'Fetch.requestPaused') return;
    const { headers } = params.request as { headers: Record<string, string> };
    const rewritten = Object.entries(headers).map(([name, value]) => ({
      name,
      value: spoofed[name.toLowerCase()] ?? value,
    }));
    await cdp.send('Fetch.continueRequest', { requestId: params.requestId, headers: rewritten }, sessionId);
  };
  cdp.on((event) => void rewrite(event).catch(() => undefined));
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, page);
}
