import { IpDataError } from '@countersign/ipdata';
import { type ListSource, listSources } from '@countersign/ipdata/node';
import { expect, it } from 'vitest';
import { listTable } from './listTable.ts';
import { reportLine, reportTable } from './reportLines.ts';

it('shows what became of each list, numbers to the right', () => {
  const error = new IpDataError('timed-out', 'It took too long');
  expect(
    reportTable([
      { name: 'tor-nodes', state: 'updated', entries: 5933, before: 0, bytes: 391_059, ms: 9, asOf: '2026-11-22' },
      { name: 'aws', state: 'absent', entries: 0, before: 0, bytes: 0, ms: 9, asOf: null, error },
    ]),
  ).toBe(`list       state                  entries  as of       read    why
tor-nodes  updated                  5,933  2026-11-22  391 kB
aws        failed, there is none        0  -           0 B     timed-out`);
});

it('shows what a list held in place of entries without what would steer the terminal', () => {
  const error = new IpDataError('not-a-list', 'Not a network', { line: 1, text: '\u009b2J\u001b[2J' });
  const report = {
    name: 'aws',
    state: 'kept',
    entries: 5,
    before: 5,
    bytes: 0,
    ms: 9,
    asOf: '2026-11-22',
    error,
  } as const;
  expect(reportLine(report)).toBe(
    'aws: failed, the old data stays: not-a-list: Not a network {"line":1,"text":"\\u009b2J\\u001b[2J"}',
  );
});

it('shows every list, with the age of what is held and since when it has not changed', () => {
  const held = {
    'tor-nodes': {
      ...{ checked: '2026-11-21T05:00:00.000Z', asOf: '2026-11-20', entries: 5933 },
      files: { 'exits.csv': { url: '', bytes: 1, sha256: '', since: '2026-11-18T05:00:00.000Z' } },
    },
  };
  const lists: ListSource[] = [listSources['tor-nodes'], listSources.nordvpn, listSources.aws];
  const [, first, second, third] = listTable(lists, held, new Date('2026-11-22T12:00:00Z')).split('\n');
  expect(first).toMatch(
    /^tor-nodes +tor +5,933 +2026-11-20 +2 days +2026-11-18 +Exits of Tor, from the directory +MIT$/,
  );
  expect(second).toMatch(/^nordvpn +vpn +on request +Servers of NordVPN/);
  expect(third).toMatch(/^aws +hosting +not held +Amazon Web Services/);
});
