import { fork } from 'node:child_process';
import { once } from 'node:events';
import { ownCertificate } from '../../test/servers/ownCertificate.ts';
import { bundleForNode } from '../bundleForNode.ts';
import { connectAll } from '../connections/connectAll.ts';
import type { ConnectionsTask } from '../connections/server.ts';
import type { Part } from '../Part.ts';
import type { Row } from '../Row.ts';
import { median } from '../timing/median.ts';
import { spread } from '../timing/spread.ts';

/** Connections a slice: few, so that a slice and the next meet the same machine. */
const times = 25;
/** What of the rate without capture must be left with it. */
const share = 0.97;

/**
 * New TLS connections of one request each, on servers with and without `observeTls`, in microseconds of the server's
 * processor time; and what the server's memory grows by over many of them.
 *
 * Servers take turns, each round in another order: which one comes after which weighs more than capture does. The ratio is
 * that of the medians.
 */
export const connections: Part = async ({ quick, root }) => {
  const { key, cert } = ownCertificate();
  const file = await bundleForNode(root, 'connections/server');
  const child = fork(file, [JSON.stringify({ key, cert })], { execArgv: ['--expose-gc'] });
  const answer = async () => (await once(child, 'message'))[0];
  const ports = (await answer()) as Record<string, number>;
  const ask = async (task: ConnectionsTask): Promise<number> => {
    child.send(task);
    return (await answer()) as number;
  };
  const protocol = (name: string) => (name.startsWith('http2') ? 'h2' : 'http/1.1');

  const us: Record<string, number[]> = Object.fromEntries(Object.keys(ports).map((name) => [name, []]));
  const [warmup, rounds] = quick ? [12, 60] : [24, 240];
  const names = Object.keys(ports);
  for (let round = -warmup; round < rounds; round += 1) {
    names.sort(() => Math.random() - 0.5);
    for (const name of names) {
      const port = ports[name] ?? 0;
      await ask('begin');
      await connectAll(port, protocol(name), times);
      const spent = await ask('end');
      if (round >= 0) us[name]?.push(spent / times);
    }
  }

  const observed = ['https observed and read', 'http2 observed and read'];
  const memory: Record<string, number[]> = {};
  const [steps, step] = quick ? [4, 500] : [10, 5000];
  for (const name of observed) {
    const bytes: number[] = [];
    for (let at = 0; at <= steps; at += 1) {
      await connectAll(ports[name] ?? 0, protocol(name), step);
      bytes.push(await ask('memory'));
    }
    memory[name] = bytes;
  }
  child.disconnect();

  const ratio = (plain: string, other: string): Row => ({
    what: `${other}: rate, of ${plain}`,
    value: (median(us[plain] ?? []) ?? Number.NaN) / (median(us[other] ?? []) ?? Number.NaN),
    unit: 'x',
    budget: { atLeast: share },
  });
  const cost = (name: string): Row => {
    const { min, median: middle } = spread(us[name] ?? []);
    return { what: name, value: middle ?? Number.NaN, unit: 'us', note: `best slice ${Math.round(min ?? 0)} us` };
  };
  const growth = (name: string): Row => {
    const [first = 0, ...rest] = memory[name] ?? [];
    return {
      what: `${name}: growth of memory a connection`,
      value: ((rest.at(-1) ?? first) - first) / (steps * step),
      unit: 'B',
      note: `over ${steps * step} connections, from ${Math.round(first / 1024)} kB`,
    };
  };
  return {
    rows: [
      ...Object.keys(ports).map(cost),
      ratio('https plain', 'https observed'),
      ratio('http2 plain', 'http2 observed'),
      ...observed.map(growth),
    ],
    details: { usOfServerProcessor: Object.fromEntries(Object.entries(us).map(([k, v]) => [k, spread(v)])), memory },
  };
};
