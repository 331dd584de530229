function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new TypeError(`index.html has no #${id}`);
  return found;
}

/** The places of index.html that a run writes to. */
export const page = {
  status: byId('status'),
  copied: byId('copied'),
  run: byId('run') as HTMLDetailsElement,
  runTitle: byId('run-title'),
  steps: byId('steps'),
  head: byId('head'),
  body: byId('body'),
  again: byId('again') as HTMLButtonElement,
  copy: byId('copy') as HTMLButtonElement,
} as const;
