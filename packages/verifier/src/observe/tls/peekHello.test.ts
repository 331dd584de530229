import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeHello } from '../../testing/makeHello.ts';
import { makeRecords } from '../../testing/makeRecords.ts';
import type { ClientHello } from './ClientHello.ts';
import { parseClientHello } from './parseClientHello.ts';
import { peekHello } from './peekHello.ts';

const records = Buffer.from(makeRecords(makeHello({ extensions: [0, 16, 43] }), 30));

/** Looks into a stream that `act` writes to; answers what was found and what can be read of it afterwards. */
function peek(act: (stream: PassThrough) => void, patience = 1000) {
  const stream = new PassThrough();
  return new Promise<{ hello: ClientHello | null | 'closed'; rest: Buffer | null; error?: Error | undefined }>(
    (resolve) => {
      peekHello(stream, patience, {
        ready: (hello) => resolve({ hello: hello && parseClientHello(hello), rest: stream.read() }),
        closed: (error) => resolve({ hello: 'closed', rest: null, error }),
      });
      act(stream);
    },
  );
}

describe('peekHello', () => {
  it('puts back every byte, also what came after the hello', async () => {
    const bytes = Buffer.concat([records, Buffer.from('after')]);
    const { hello, rest } = await peek((stream) => stream.write(bytes));
    expect(hello).toMatchObject({ serverName: 'example.com', alpn: ['h2'] });
    expect(rest).toEqual(bytes);
  });

  it('waits for pieces', async () => {
    const { hello, rest } = await peek(async (stream) => {
      for (const byte of records) {
        stream.write(Uint8Array.of(byte));
        await new Promise((resolve) => setImmediate(resolve));
      }
    });
    expect(hello).toMatchObject({ serverName: 'example.com' });
    expect(rest).toEqual(records);
  });

  it('hands on at once what is no hello', async () => {
    const { hello, rest } = await peek((stream) => stream.write('GET'));
    expect(hello).toBeNull();
    expect(rest).toEqual(Buffer.from('GET'));
  });

  it('hands on what has come once its patience ends', async () => {
    const half = records.subarray(0, 50);
    expect(await peek((stream) => stream.write(half), 30)).toEqual({ hello: null, rest: half });
    expect(await peek(() => {}, 30)).toEqual({ hello: null, rest: null });
  });

  it('tells of an end and of an error', async () => {
    expect(await peek((stream) => stream.end(records.subarray(0, 50)))).toEqual({ hello: 'closed', rest: null });
    const error = new Error('reset');
    expect(await peek((stream) => stream.destroy(error))).toEqual({ hello: 'closed', rest: null, error });
  });
});
