import { spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { endProcess } from './browsers/endProcess.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Paths of the browsers that there are. */
    browsers: { chromium?: string; firefox?: string };
    /** X display that headful browsers are shown on. */
    display: string | undefined;
  }
}

/** Starts the one X server of the run, on a display of its own choosing. */
async function startDisplay(xvfb: string) {
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    let text = '';
    server.stdio[3]?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(`:${text.trim()}`);
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { display, close: () => endProcess(server) };
}

export default async function setup(project: TestProject) {
  const { found } = findBrowsers();
  const { chromium, firefox, xvfb } = found;
  const headful = process.platform !== 'linux' || xvfb || process.env.DISPLAY;
  project.provide('browsers', headful ? { ...(chromium && { chromium }), ...(firefox && { firefox }) } : {});
  const screen = xvfb ? await startDisplay(xvfb) : undefined;
  project.provide('display', screen?.display ?? process.env.DISPLAY);
  return () => screen?.close();
}
