import type { TestProject } from 'vitest/node';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { findProxies } from '../../scripts/proxies.mjs';
import { startDisplay } from '../browsers/startDisplay.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Paths of the browsers that there are. */
    browsers: { chromium?: string; firefox?: string; webkit?: string };
    /** Paths of the proxies that there are. */
    proxies: ReturnType<typeof findProxies>['found'];
    /** X display that headful browsers are shown on. */
    display: string | null;
  }
}

export default async function setup(project: TestProject) {
  const { chromium, firefox, webkit, xvfb } = findBrowsers().found;
  const screen = xvfb ? await startDisplay(xvfb) : undefined;
  const display = screen?.display ?? process.env.DISPLAY ?? null;
  const visible = process.platform !== 'linux' || display !== null;
  const browsers = { ...(chromium && { chromium }), ...(firefox && { firefox }), ...(webkit && { webkit }) };
  project.provide('browsers', visible ? browsers : {});
  project.provide('proxies', findProxies().found);
  project.provide('display', display);
  return () => screen?.close();
}
