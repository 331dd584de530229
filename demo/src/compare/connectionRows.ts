import type { Verdict } from '@countersign/contract';
import { formatTcp } from '../format/formatTcp.ts';
import type { View } from '../visit/view.ts';
import type { ClaimRow } from './ClaimRow.ts';
import { type FindingMark, findingMark } from './findingMark.ts';

/** Each of them says that a request is not written as the claimed browser writes it. */
const written = [
  'http-library',
  'challenge-header-presence',
  'challenge-header-values',
  'challenge-header-order',
  'challenge-header-order-by-version',
  'request-header-presence',
  'request-header-values',
  'request-header-order',
  'request-header-order-by-version',
  'request-name-case',
  'realm-request-order',
];
const tls = ['tls-against-family', 'tls-against-version'];
const http2 = ['http2-against-family', 'http2-pseudo-order', 'priority-weight', 'priority-against-weight'];

/** The mark of what is held against the claim; that connections are alike confirms nothing, that they differ counts. */
function heldAgainst(verdict: Verdict, claim: readonly string[], across: readonly string[]): FindingMark {
  const alike = findingMark(verdict, across);
  return alike.mark === 'differs' ? alike : findingMark(verdict, claim);
}

/** How the requests were written and what carried them, beside what the browser's name makes expect. */
export function connectionRows(verdict: Verdict, { observations, checks }: View): ClaimRow[] {
  const { claimed } = verdict.browser;
  const name = `${claimed.name ?? claimed.family} ${claimed.major ?? ''}`.trim();
  const [first] = observations;
  const ordered = first?.ordered ? `${first.headers.length} headers, in their order` : 'their order is not known';
  const against = verdict.findings
    .filter(({ id, result }) => result === 'conflict' && written.includes(id))
    .map(({ id }) => checks[id]?.title ?? id);
  return [
    {
      group: 'connection',
      name: 'Headers',
      claim: `as ${name} writes them`,
      observation: first
        ? [ordered, ...(against.length > 0 ? [`conflicts: ${against.join(', ')}`] : [])].join('; ')
        : null,
      from: 'in the challenge and what came with it',
      ...findingMark(verdict, written),
    },
    {
      group: 'connection',
      name: 'TLS',
      claim: `the hello of ${name}`,
      observation: first?.ja4 ?? null,
      from: 'as JA4',
      ...heldAgainst(verdict, tls, ['tls-across-visit', 'tls-at-use']),
    },
    {
      group: 'connection',
      name: 'HTTP/2',
      claim: `the settings of ${name}`,
      observation: first?.h2 ?? null,
      from: 'settings, window, priorities, pseudo-headers',
      ...heldAgainst(verdict, http2, ['http2-across-visit', 'http2-at-use']),
    },
    {
      group: 'connection',
      name: 'TCP',
      claim: claimed.os && `the SYN of ${claimed.os}`,
      observation: first?.tcp ? formatTcp(first.tcp) || null : null,
      from: 'of the first segment',
      ...heldAgainst(verdict, ['tcp-against-system'], ['tcp-across-visit']),
    },
  ];
}
