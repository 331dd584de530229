import type { Entry } from './Entry.ts';

export interface PlannedVisit {
  /** The row. */
  id: string;
  /** The visit's own name. */
  visit: string;
}

/** Every how many adversaries a control shows that the server still hears and passes a genuine browser. */
const stride = 5;

/** The order of a run: adversaries with a control after every fifth, then what is left of the controls. */
export function planRun(
  entries: Record<string, Pick<Entry, 'kind'>>,
  { ids, controlsOnly, repeat }: { ids: readonly string[]; controlsOnly: boolean; repeat: number },
): PlannedVisit[] {
  const chosen = Object.entries(entries).filter(([id]) => ids.length === 0 || ids.includes(id));
  const controls = Array.from({ length: repeat }, () => chosen.filter(([, { kind }]) => kind === 'control')).flat();
  const adversaries = controlsOnly ? [] : chosen.filter(([, { kind }]) => kind === 'adversary');
  const order: string[] = [];
  for (const [index, [id]] of adversaries.entries()) {
    order.push(id);
    if ((index + 1) % stride !== 0) continue;
    const next = controls.shift();
    if (next) order.push(next[0]);
  }
  order.push(...controls.map(([id]) => id));
  const seen = new Map<string, number>();
  return order.map((id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return { id, visit: times === 1 ? id : `${id}-${times}` };
  });
}
