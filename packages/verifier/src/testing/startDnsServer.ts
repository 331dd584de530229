import { createSocket } from 'node:dgram';

/** Records of one name; `fails` answers SERVFAIL, `silent` nothing. */
export interface DnsRecords {
  PTR?: readonly string[];
  A?: readonly string[];
  AAAA?: readonly string[];
  does?: 'fails' | 'silent';
}

export interface DnsServer {
  /** As `dns.setServers` takes it. */
  address: string;
  /** Names by their records; may be changed while it runs. */
  zone: Map<string, DnsRecords>;
  /** Questions so far, as `TYPE name`. */
  asked: string[];
  close(): Promise<void>;
}

// RFC 1035, section 3.2.2, and RFC 3596.
const types = { 1: 'A', 12: 'PTR', 28: 'AAAA' } as const;
type Type = keyof typeof types;
const codes = { none: 3, fails: 2, ok: 0 } as const;

function readName(message: Buffer, start: number): { name: string; end: number } {
  const labels: string[] = [];
  let at = start;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

const writeName = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label, 'latin1')])),
    Buffer.from([0]),
  ]);

const ipv6Bytes = (text: string): Buffer => {
  const [head = '', tail = ''] = text.split('::');
  const words = (part: string) => part.split(':').filter(Boolean);
  const missing = 8 - words(head).length - words(tail).length;
  const all = [...words(head), ...Array<string>(text.includes('::') ? missing : 0).fill('0'), ...words(tail)];
  return Buffer.from(all.map((word) => word.padStart(4, '0')).join(''), 'hex');
};

const data = {
  A: (text: string) => Buffer.from(text.split('.').map(Number)),
  AAAA: ipv6Bytes,
  PTR: writeName,
} as const;

function record(type: Type, text: string): Buffer {
  const rdata = data[types[type]](text);
  const head = Buffer.alloc(12);
  // The question's name (RFC 1035, section 4.1.4), type, class IN, 60 s.
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(rdata.length, 10);
  return Buffer.concat([head, rdata]);
}

/** Starts a name server on the loopback interface that knows what its zone holds. */
export async function startDnsServer(records: Readonly<Record<string, DnsRecords>> = {}): Promise<DnsServer> {
  const zone = new Map(Object.entries(records));
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (message, { port, address }) => {
    const { name, end } = readName(message, 12);
    const type = message.readUInt16BE(end) as Type;
    asked.push(`${types[type]} ${name}`);
    const found = zone.get(name);
    if (found?.does === 'silent') return;
    const texts = found?.[types[type]] ?? [];
    const code = found === undefined ? codes.none : found.does === 'fails' ? codes.fails : codes.ok;
    const header = Buffer.from(message.subarray(0, 12));
    header.writeUInt16BE(0x8180 | code, 2);
    header.writeUInt16BE(texts.length, 6);
    header.fill(0, 8);
    const answer = [header, message.subarray(12, end + 4), ...texts.map((text) => record(type, text))];
    socket.send(Buffer.concat(answer), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    zone,
    asked,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}
