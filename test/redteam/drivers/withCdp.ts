import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from '../../browsers/launchBrowser.ts';
import { freePort } from '../../servers/freePort.ts';
import type { Lab } from '../Lab.ts';
import { lookUntilSeen } from './lookUntilSeen.ts';

type Params = Record<string, unknown>;
export interface CdpEvent {
  method: string;
  params: Params & { sessionId?: string };
  sessionId?: string;
}
/** A connection to Chromium's debugging port, with no library between. */
export interface Cdp {
  send(method: string, params?: Params, sessionId?: string): Promise<Params>;
  on(listener: (event: CdpEvent) => void): void;
}

interface Socket {
  addEventListener(name: 'open' | 'error', listener: () => void): void;
  addEventListener(name: 'message', listener: (message: { data: unknown }) => void): void;
  send(text: string): void;
  close(): void;
}

async function connect(lab: Lab, address: string): Promise<Cdp & { close(): void }> {
  // Node has a WebSocket of its own from 22 on.
  const { WebSocket } = await lab.tool<{ WebSocket: new (address: string) => Socket }>('undici');
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('no debugging port')));
  });
  let last = 0;
  const waiting = new Map<number, { resolve(value: Params): void; reject(error: Error): void }>();
  const listeners: ((event: CdpEvent) => void)[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.id === undefined) {
      for (const listener of listeners) listener(message);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) call?.reject(new Error(message.error.message));
    else call?.resolve(message.result);
  });
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params, ...(sessionId ? { sessionId } : {}) }));
      }),
    on: (listener) => void listeners.push(listener),
    close: () => socket.close(),
  };
}

async function browserAddress(port: number): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const version = await fetch(`http://127.0.0.1:${port}/json/version`).then(
      (answer) => answer.json() as Promise<{ webSocketDebuggerUrl: string }>,
      () => undefined,
    );
    if (version) return version.webSocketDebuggerUrl;
    await sleep(150);
  }
  throw new Error('Chromium did not open its debugging port');
}

async function attachToPage(cdp: Cdp): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { targetInfos } = (await cdp.send('Target.getTargets')) as {
      targetInfos: { type: string; targetId: string }[];
    };
    const page = targetInfos.find(({ type }) => type === 'page');
    if (page) {
      const attached = await cdp.send('Target.attachToTarget', { targetId: page.targetId, flatten: true });
      return String(attached.sessionId);
    }
    await sleep(100);
  }
  throw new Error('Chromium has no page');
}

/**
 * Starts Chromium as a person would, but for a debugging port (which sets no webdriver), disguises its blank page over
 * bare CDP (`page` is the session of the page), and then opens the page.
 */
export async function withCdp(
  lab: Lab,
  disguise: (cdp: Cdp, page: string) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const port = await freePort();
  const place = { kind: 'chromium', path: lab.browser('chromium'), display: lab.display } as const;
  const args = [`--remote-debugging-port=${port}`, '--remote-allow-origins=*'];
  const browser = await launchBrowser(place, { url: 'about:blank', args });
  try {
    const cdp = await connect(lab, await browserAddress(port));
    const page = await attachToPage(cdp);
    await disguise(cdp, page);
    await cdp.send('Page.navigate', { url: lab.url }, page);
    const expression = "document.querySelector('h1')?.textContent";
    await lookUntilSeen(lab, () => cdp.send('Runtime.evaluate', { expression }, page));
    cdp.close();
  } finally {
    await browser.close();
  }
}
