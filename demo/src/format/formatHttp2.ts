/** RFC 9113 section 6.5.2, RFC 8441 and RFC 9218. */
const settings: Record<string, string> = {
  1: 'header table',
  2: 'push',
  3: 'streams',
  4: 'window of a stream',
  5: 'frame',
  6: 'header list',
  8: 'extended CONNECT',
  9: 'no RFC 7540 priorities',
};
const pseudo: Record<string, string> = { m: ':method', a: ':authority', s: ':scheme', p: ':path' };

/** How HTTP/2 began (Akamai's form), in words by part; what was not seen is left out. */
export function formatHttp2(h2: string): [name: string, value: string][] {
  const [set = '', window = '', priorities = '', order = ''] = h2.split('|');
  const said = set
    .split(';')
    .map((one) => one.split(':'))
    .map(([id = '', value = '']) => `${settings[id] ?? id} ${value}`);
  const rows: [string, string][] = [
    ['HTTP/2 settings', set === '' ? '' : said.join(', ')],
    ['HTTP/2 window', window],
    ['HTTP/2 priorities', priorities === '0' ? 'none' : priorities],
    [
      'Pseudo-headers',
      order
        .split(',')
        .map((one) => pseudo[one] ?? one)
        .join(' '),
    ],
  ];
  return rows.filter(([, value]) => value !== '');
}
