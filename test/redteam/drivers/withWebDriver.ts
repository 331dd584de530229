import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { endProcess } from '../../browsers/endProcess.ts';
import { freePort } from '../../servers/freePort.ts';
import type { Lab } from '../Lab.ts';
import { lookUntilSeen } from './lookUntilSeen.ts';

export interface WebDriverVisit {
  /** Path of the driver. */
  program: string;
  env?: NodeJS.ProcessEnv;
  /** Capabilities that must match. */
  capabilities: Record<string, unknown>;
}

/** Opens the page over W3C WebDriver with no library between. */
export async function withWebDriver(lab: Lab, { program, env, capabilities }: WebDriverVisit): Promise<void> {
  const port = await freePort();
  const home = await lab.folder();
  const display = lab.display ? { DISPLAY: lab.display } : {};
  const driver = spawn(program, [`--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, HOME: home, ...display, ...env },
  });
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  try {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await call('GET', '/status').catch(() => undefined)) break;
      await sleep(150);
    }
    const wanted = { alwaysMatch: { pageLoadStrategy: 'none', ...capabilities } };
    const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities: wanted });
    await call('POST', `/session/${sessionId}/url`, { url: lab.url });
    await lookUntilSeen(lab, async () => {
      const found = { using: 'css selector', value: 'h1' };
      const heading = await call<Record<string, string>>('POST', `/session/${sessionId}/element`, found);
      await call('GET', `/session/${sessionId}/element/${Object.values(heading)[0]}/text`);
    });
    await call('DELETE', `/session/${sessionId}`).catch(() => undefined);
  } finally {
    await endProcess(driver);
  }
}
