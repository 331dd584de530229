import { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeFirstFlight } from '../testing/makeFirstFlight.ts';
import { makeFrame } from '../testing/makeFrame.ts';
import { makeHello } from '../testing/makeHello.ts';
import { makeRecords } from '../testing/makeRecords.ts';
import { mutate, seeded } from '../testing/mutate.ts';
import { h2Of } from './http2/h2Of.ts';
import { peekFirstFlight } from './http2/peekFirstFlight.ts';
import { readFirstFlight } from './http2/readFirstFlight.ts';
import { readHttp2 } from './http2/readHttp2.ts';
import type { NodeRequest } from './rawRequest.ts';
import { SeenConnection } from './SeenConnection.ts';
import { seenConnections } from './seenConnections.ts';
import { ClientHelloError } from './tls/ClientHelloError.ts';
import { ja3 } from './tls/ja3.ts';
import { ja4 } from './tls/ja4.ts';
import { peekHello } from './tls/peekHello.ts';
import { readClientHello } from './tls/readClientHello.ts';
import { readHandshake } from './tls/readHandshake.ts';

/** Cases of hellos and of first flights, half each; `npm run fuzz` asks for a million. */
const cases = Number(process.env.FUZZ_CASES ?? 20_000);
const seed = Number(process.env.FUZZ_SEED ?? 1);
const most = 16_384;

const browser = makeHello({
  ciphers: [0x2a2a, 0x1301, 0x1302, 0x1303, 0xc02b, 0xc02f],
  extensions: [0x0a0a, 0, 10, 11, 13, 16, 23, 35, 43, 45, 51, 17613, 65037, 0xfafa, 41],
  signatureAlgorithms: [0x5a5a, 0x0904, 0x0403, 0x0804],
  supportedVersions: [0x6a6a, 0x0304, 0x0303],
  alpn: ['h2', 'http/1.1'],
});
const hellos = [browser, makeHello({ extensions: [0, 16, 43] }), makeHello({ ciphers: [] })].flatMap((hello) => [
  Buffer.from(hello),
  Buffer.from(makeRecords(hello)),
  Buffer.from(makeRecords(hello, 40)),
]);
const flights = [
  makeFirstFlight({
    settings: [
      [1, 65536],
      [2, 0],
      [4, 6291456],
      [6, 262144],
    ],
    window: 15663105,
    weight: 256,
  }),
  makeFirstFlight({
    settings: [[1, 65536]],
    priorities: [
      [3, false, 0, 201],
      [5, true, 3, 101],
    ],
    weight: 42,
  }),
  makeFirstFlight({ weight: null }),
  Buffer.concat([
    makeFirstFlight({ settings: [[4, 33554432]] }),
    makeFrame(4, 1, 0),
    makeFrame(1, 0x2d, 1, '02800000032a0000'),
  ]),
];

/** A case near to one of the seeds, or now and then bytes of no kind. */
function* made(seeds: readonly Buffer[], count: number): Generator<Buffer> {
  const random = seeded(seed);
  for (let at = 0; at < count; at += 1) {
    yield random(50) === 0
      ? Buffer.from(Array.from({ length: random(120) }, () => random(256)))
      : mutate(seeds[random(seeds.length)] ?? Buffer.alloc(0), random);
  }
}

function* outcomesOf(all: Iterable<Buffer>, outcomeOf: (bytes: Buffer) => string): Generator<string> {
  for (const bytes of all) yield outcomeOf(bytes);
}

/** Counts what became of the cases, and shows it. */
function tally(what: string, all: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  const started = performance.now();
  for (const outcome of all) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(`${what}: ${total} cases in ${Math.round(performance.now() - started)} ms, seed ${seed}`, counts);
  return counts;
}

function helloOutcome(bytes: Buffer): string {
  try {
    const read = readHandshake(bytes);
    if ('atLeast' in read && !(read.atLeast > bytes.length && read.atLeast <= most + 5 + 65_535)) {
      return `asks for ${read.atLeast} of ${bytes.length}`;
    }
  } catch (error) {
    if (!(error instanceof ClientHelloError)) throw error;
  }
  try {
    const hello = readClientHello(bytes);
    if (!/^t(?:1[0-3]|s[23]|00)[di]\d{4}[0-9A-Za-z]{2}_[0-9a-f]{12}_[0-9a-f]{12}$/.test(ja4(hello))) return ja4(hello);
    return /^[0-9a-f]{32}$/.test(ja3(hello)) ? 'read' : 'no JA3';
  } catch (error) {
    if (error instanceof ClientHelloError) return error.code;
    throw error;
  }
}

const connection = new SeenConnection(new Uint8Array());

function flightOutcome(bytes: Buffer): string {
  const read = readFirstFlight(bytes);
  if (read === null) return 'other';
  if (typeof read === 'number') return read > bytes.length && read <= 24 + 9 + most ? 'more' : `asks for ${read}`;
  const seen = new SeenConnection(new Uint8Array());
  seen.sawFlight(read);
  const stream = { session: connection };
  seenConnections.set(connection, seen);
  const request = { httpVersionMajor: 2, rawHeaders: [':method', 'GET', ':path', '/'], stream };
  const text = h2Of(request as unknown as NodeRequest) ?? '';
  const back = readHttp2(text);
  if (back === null || text.length > 512) return `unreadable ${text}`;
  if (read.before === null) return 'read in part';
  return read.before.weight >= 1 && read.before.weight <= 256 ? 'read' : `weight ${read.before.weight}`;
}

/** Pushes bytes in pieces of any size into a socket that is looked into, and reads what comes out of it. */
async function peeked(bytes: Buffer, way: 'hello' | 'flight', random: (below: number) => number): Promise<string> {
  const socket = new Duplex({ read() {}, write: (_, __, done) => done() });
  socket.on('error', () => {});
  let outcomes = 0;
  const done = new Promise<string>((resolve) => {
    const end = (outcome: string) => {
      outcomes += 1;
      const rest: Buffer | null = socket.read();
      resolve(
        outcome === 'closed' || (rest ?? Buffer.alloc(0)).equals(bytes.subarray(0, rest?.length ?? 0))
          ? outcome
          : 'other bytes',
      );
    };
    if (way === 'flight') {
      peekFirstFlight(socket, 20, (flight) => end(flight ? 'flight' : 'handed on'));
      socket.on('close', () => end('closed'));
    } else {
      peekHello(socket, 20, { ready: (hello) => end(hello ? 'hello' : 'handed on'), closed: () => end('closed') });
    }
  });
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + random(random(2) ? 4 : 200);
    socket.push(bytes.subarray(at, at + size));
    at += size;
  }
  const fate = random(4);
  if (fate === 0) {
    // As node's sockets do at their end.
    socket.push(null);
    socket.read(0);
  }
  if (fate === 1) socket.destroy(new Error('reset'));
  const outcome = await done;
  await new Promise((resolve) => setImmediate(resolve));
  const bound = socket.listenerCount('readable') + (socket.push === Duplex.prototype.push ? 0 : 1);
  socket.destroy();
  return bound > 0 || (outcomes > 1 && way === 'hello') ? `${outcome}, but not let go` : outcome;
}

describe('made-up first bytes', () => {
  it(
    'are read as a hello, or refused by its error alone',
    () => {
      const counts = tally('hellos', outcomesOf(made(hellos, cases / 2), helloOutcome));
      expect(Object.keys(counts).sort()).toEqual([
        'incomplete',
        'malformed-hello',
        'not-client-hello',
        'read',
        'too-large',
      ]);
    },
    60_000 + cases,
  );

  it(
    'are read as a first flight of HTTP/2, or as none',
    () => {
      const counts = tally('first flights', outcomesOf(made(flights, cases / 2), flightOutcome));
      expect(Object.keys(counts).sort()).toEqual(['more', 'other', 'read', 'read in part']);
    },
    60_000 + cases,
  );

  it(
    'come out of a socket as they went in, and leave nothing behind',
    async () => {
      const random = seeded(seed + 1);
      for (const [way, seeds] of [
        ['hello', hellos],
        ['flight', flights],
      ] as const) {
        const all = Array.from(made(seeds, cases / 100));
        const outcomes: string[] = [];
        for (let at = 0; at < all.length; at += 50) {
          outcomes.push(...(await Promise.all(all.slice(at, at + 50).map((bytes) => peeked(bytes, way, random)))));
        }
        const counts = tally(`sockets, ${way}`, outcomes);
        expect(Object.keys(counts).sort()).toEqual(['closed', way, 'handed on'].sort());
      }
    },
    60_000 + cases / 2,
  );
});
