import { warn } from './warn.ts';

const missed = new Set<string>();

/**
 * Calls the page's global function of that name; says once where there is none.
 * In a microtask, so that what it throws is reported as the page's own error and reaches nothing of the agent.
 */
export function callGlobal(name: string | undefined, argument: string): void {
  if (!name) return;
  const named = (globalThis as unknown as Record<string, unknown>)[name];
  if (typeof named === 'function') queueMicrotask(() => named(argument));
  else if (!missed.has(name)) {
    missed.add(name);
    warn(`no global function ${name} to call`);
  }
}
