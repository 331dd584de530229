/** Calls the page's global function of that name, where there is one by now. */
export function callGlobal(name: string | undefined, argument: string): void {
  const named = name && (globalThis as unknown as Record<string, unknown>)[name];
  if (typeof named === 'function') named(argument);
}
