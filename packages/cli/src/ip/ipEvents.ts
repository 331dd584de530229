import { dirname, resolve } from 'node:path';
import type { LogEvent } from '@countersign/verifier';
import type { OpenIpOptions } from './openIp.ts';

/** Tells what happens to IP data: lines of the log, and on stderr, once, that there are no lists yet. */
export function ipEvents(
  log: (event: LogEvent) => void,
  say: (text: string) => void = (text) => process.stderr.write(`countersign: ${text}\n`),
): Required<Pick<OpenIpOptions, 'onLists' | 'onMmdb'>> {
  const write = (facts: Omit<LogEvent, 'event' | 'time'>) =>
    log({ event: 'ip-data', time: new Date().toISOString(), ...facts });
  return {
    onLists(event) {
      if (event.state === 'absent') {
        const state = dirname(event.dir);
        const command = `countersign refresh${resolve(state) === resolve('.countersign') ? '' : ` --state ${state}`}`;
        say(`there are no lists of VPNs, Tor, relays and clouds yet: ${command} downloads them`);
      } else write({ data: 'lists', ...event });
    },
    onMmdb: (event) => write({ data: 'file', ...event }),
  };
}
