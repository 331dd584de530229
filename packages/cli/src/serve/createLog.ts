import type { LogEvent } from '@countersign/verifier';
import type { ServeOptions } from './ServeOptions.ts';

type Write = (line: string) => void;

const bareFacts = new Set(['event', 'time']);
const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** One verdict in a line for people. */
function verdictLine({ outcome, site, action, score, labels, conflicts, ip, ms }: LogEvent): string {
  const named = (labels as { label: string; confidence: string }[]).map(
    ({ label, confidence }) => `${label} (${confidence})`,
  );
  const parts = [
    String(outcome).padEnd(6),
    `${site}${action ? `/${action}` : ''}`,
    `score ${score}`,
    named.join(', ') || 'no label',
    (conflicts as string[]).length > 0 ? `conflicts: ${(conflicts as string[]).join(', ')}` : 'no conflict',
    ip ?? 'no address',
    `${ms} ms`,
  ];
  return parts.join('  ');
}

function pretty(event: LogEvent): string {
  const clock = event.time.slice(11, 19);
  if (event.event === 'verdict') return `${clock}  ${verdictLine(event)}`;
  const facts = Object.entries(event).filter(([name, value]) => !bareFacts.has(name) && value !== undefined);
  return `${clock}  ${event.event}  ${facts.map(([name, value]) => `${name}: ${shown(value)}`).join('  ')}`;
}

/** Makes the log: JSON lines for machines, or one line for people. */
export function createLog(kind: ServeOptions['log'], write: Write): (event: LogEvent) => void {
  return kind === 'json' ? (event) => write(`${JSON.stringify(event)}\n`) : (event) => write(`${pretty(event)}\n`);
}
