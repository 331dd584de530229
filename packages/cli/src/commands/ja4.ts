import {
  ClientHelloError,
  ja3,
  ja3n,
  ja3Text,
  ja4 as ja4Hash,
  ja4Raw,
  readClientHello,
} from '@countersign/verifier/node';
import { CliError } from '../CliError.ts';
import { parseOptions } from '../parseOptions.ts';
import type { Command } from './Command.ts';

/** `countersign ja4 HEX`: what a TLS ClientHello tells, as JSON. */
export const ja4: Command = {
  usage: `countersign ja4 HEX
    Prints JA3, JA3 with sorted extensions, and JA4 of a TLS ClientHello as JSON. HEX: the record or records, or the
    handshake message, as a packet capture shows it; spaces and colons do not matter.`,
  async run(args) {
    const { positionals } = parseOptions({ args: [...args], options: {}, allowPositionals: true });
    const digits = positionals.join('').replace(/[\s:]/g, '');
    if (digits === '') throw new CliError('bad-value', 'ja4 takes a ClientHello in hex');
    if (!/^([0-9a-f]{2})+$/i.test(digits)) {
      throw new CliError('bad-value', 'the ClientHello is not whole bytes in hex');
    }
    try {
      const hello = readClientHello(Buffer.from(digits, 'hex'));
      const said = {
        ja3: ja3(hello),
        ja3n: ja3n(hello),
        ja4: ja4Hash(hello),
        ja3Text: ja3Text(hello, { sorted: false }),
        ja3nText: ja3Text(hello, { sorted: true }),
        ja4Raw: ja4Raw(hello),
        serverName: hello.serverName,
        alpn: hello.alpn,
      };
      process.stdout.write(`${JSON.stringify(said, null, 2)}\n`);
    } catch (error) {
      if (!(error instanceof ClientHelloError)) throw error;
      const values = JSON.stringify(error.values);
      throw new CliError('bad-value', `no ClientHello can be read (${error.code}): ${error.message} ${values}`, error);
    }
  },
};
