import { type Evidence, type Reason, reasons, workerKinds } from '@countersign/contract';
import type { Board } from './createBoard.ts';

/** Tells the board what each realm really answered, as the token held it. */
export function reportRealms(board: Board, evidence: Evidence): void {
  for (const kind of workerKinds) {
    const answer = evidence[kind];
    if (answer && 'signals' in answer) {
      const states = Object.values(answer.signals);
      const values = states.filter((state) => 'value' in state).length;
      board.set(kind, 'done', `answered ${values} of ${states.length} signals`);
    } else {
      const reason: Reason | undefined = answer?.error;
      board.set(kind, 'missing', reason ? `${reason}: ${reasons[reason]}` : 'not in the token');
    }
  }
}
