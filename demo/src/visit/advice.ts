import { agentErrors, verifyErrors } from '@countersign/contract';

const again = 'Run again: every visit makes a new token.';
const todo: Record<string, string> = {
  network: 'Check that the server still runs and that no extension blocks its requests, then run again.',
  refused: 'Open the page under the address that the server printed at its start; its log says what it refused.',
  timeout: 'The machine or the connection may be slow. Run again.',
  unsupported: 'Use a browser with WebCrypto and workers, over https or on localhost.',
  'rate-limited': 'Wait a minute, then run again.',
  'store-down': 'The server’s store does not answer: look at its log.',
  'bad-secret': 'The demo’s own secret was refused: restart the server.',
  'challenge-invalid': `The server may have been restarted with other keys. ${again}`,
  'challenge-expired': again,
  duplicate: again,
  'idempotency-conflict': again,
  'origin-mismatch': 'Open the page under the address that the server printed at its start.',
  'unsupported-version': 'Reload the page: it and the server are of different versions.',
  'bad-action': 'Use 1 to 32 letters, digits, “-” or “_” in ?action=.',
  'page-error': 'This is a defect of the page: please report it with the message below.',
  'bad-answer': 'Look at the server’s log, then run again.',
};
const meanings: Record<string, { meaning: string }> = {
  ...verifyErrors,
  ...agentErrors,
  'bad-action': { meaning: 'the action in this page’s address has not the right form' },
  'page-error': { meaning: 'this page failed to do its part' },
  'bad-answer': { meaning: 'the server’s answer could not be read' },
};

/** What an error code means and what to do about it; codes not known here get the general advice. */
export function advice(code: string): { meaning: string; todo: string } {
  return {
    meaning: meanings[code]?.meaning ?? 'something went wrong that this page has no name for',
    todo: todo[code] ?? `${again} If it stays, look at the server’s log.`,
  };
}
