import type { WorkerKind } from '@countersign/contract';

const placeholders = { receipt: '__COUNTERSIGN_RECEIPT__', kind: '__COUNTERSIGN_KIND__' } as const;

/** Prepares the realm script, so that a request costs two joins; each placeholder stands in it once. */
export function realmScript(body: string): (receipt: string, kind: WorkerKind) => string {
  const names = Object.values(placeholders);
  const pieces = body.split(new RegExp(`(${names.join('|')})`));
  return (receipt, kind) => {
    const values: Record<string, string> = { [placeholders.receipt]: receipt, [placeholders.kind]: kind };
    return pieces.map((piece) => values[piece] ?? piece).join('');
  };
}
