import type { Verdict } from '@countersign/contract';
import type { View } from '../visit/view.ts';
import type { ClaimRow } from './ClaimRow.ts';
import { findingMark } from './findingMark.ts';
import { signalValue } from './signalValue.ts';

/** Those of which the row shows no value of its own, told by their titles. */
const others = ['webdriver-property', 'gesture-without-input', 'history-limit', 'headless-user-agent'];
const checks = ['webdriver', 'left-by-tools', ...others];

/** What the browser says of a driver, beside what drivers leave behind. */
export function driverRows(verdict: Verdict, view: View): ClaimRow[] {
  const webdriver = signalValue(view.realms, 'window', 'webdriver');
  const tools = signalValue(view.realms, 'window', 'tools');
  const listens = signalValue(view.realms, 'window', 'inspector')?.listens;
  const seen = [
    tools &&
      (tools.names.length + tools.bindings === 0
        ? 'nothing that tools leave on a page'
        : `left on the page: ${[...tools.names, tools.bindings > 0 ? `${tools.bindings} nameless native functions` : ''].filter(Boolean).join(', ')}`),
    listens === undefined ? undefined : listens ? 'an inspector listens' : 'no inspector listens',
    ...verdict.findings
      .filter(({ id, result }) => result === 'conflict' && others.includes(id))
      .map(({ id }) => view.checks[id]?.title ?? id),
  ].filter((part) => part !== undefined);
  return [
    {
      group: 'driver',
      name: 'Driver',
      claim: webdriver ? `navigator.webdriver is ${webdriver.value ?? 'not there'}` : null,
      observation: seen.length === 0 ? null : seen.join('; '),
      from: 'in the window',
      ...findingMark(verdict, checks),
    },
  ];
}
