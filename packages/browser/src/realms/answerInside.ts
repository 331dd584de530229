import type { RealmMessage } from '@countersign/contract';
import { readSignals, type SignalStates } from '../reading/readSignals.ts';
import type { AskMessage } from './AskMessage.ts';
import { insideReceipt } from './insideReceipt.ts';
import type { RealmConfig } from './RealmConfig.ts';

// The lib is the DOM's; these are the members of the worker scopes (HTML section 10.2, Service Workers section 4.1).
interface WorkerEvents {
  addEventListener(type: 'message' | 'connect', listener: (event: WorkerMessage) => void): void;
  close?(): void;
}
interface WorkerMessage extends MessageEvent<AskMessage> {
  waitUntil?(work: Promise<void>): void;
}

/**
 * Runs inside a realm: reads its signals, asks for its receipt, and answers whoever asks, first with the core,
 * then with the late evidence. Works once however often it is asked; a service worker waits for the asking.
 */
export function answerInside(config: RealmConfig): void {
  const scope = self as unknown as WorkerEvents;
  let core: Promise<RealmMessage> | undefined;
  let late: Promise<SignalStates> | undefined;

  const readCore = async (): Promise<RealmMessage> => {
    const [signals, inside] = await Promise.all([readSignals(self, config.kind, 'core'), insideReceipt(config)]);
    return { countersign: 'core', receipts: [config.receipt, inside].filter(Boolean), signals };
  };
  const readOnce = () => (core ??= readCore());
  const answer = async (port: MessagePort, wantsLate: boolean): Promise<void> => {
    port.postMessage(await readOnce());
    if (!wantsLate) return;
    late ??= readSignals(self, config.kind, 'late');
    port.postMessage({ countersign: 'late', receipts: [], signals: await late } satisfies RealmMessage);
  };
  const heed = (event: WorkerMessage): void => {
    const [port] = event.ports;
    if (event.data?.countersign === 'close') scope.close?.();
    if (event.data?.countersign !== 'ask' || !port) return;
    const work = answer(port, event.data.late === true);
    event.waitUntil?.(work);
  };

  scope.addEventListener('message', heed);
  // Assigning onmessage starts the port; a listener alone would not.
  scope.addEventListener('connect', ({ ports: [port] }) => {
    if (port) port.onmessage = heed;
  });
  if (config.kind !== 'service') readOnce();
}
