import { featureProbes, type Verdict } from '@countersign/contract';
import { formatJson } from '../format/formatJson.ts';
import type { View } from '../visit/view.ts';
import type { ClaimRow } from './ClaimRow.ts';
import { findingMark } from './findingMark.ts';
import { signalValue } from './signalValue.ts';

const probes = featureProbes.probes.split(' ');

/** The engine that a browser's errors were worded by, as the check names it. */
function engineName(verdict: Verdict): string | null {
  const found = verdict.findings.find(({ id }) => id === 'engine-against-family');
  return typeof found?.observation === 'string' ? found.observation : null;
}

/** How many of the dated features are there, and the newest of them. */
function featuresFound(view: View): string | null {
  const signal = signalValue(view.realms, 'window', 'features');
  if (!signal || signal.list !== featureProbes.list) return null;
  const there = probes.filter((_, index) => signal.bits[index] === '1');
  const newest = there.at(-1);
  return `${there.length} of ${probes.length} are there${newest ? `, the newest of them ${newest}` : ''}`;
}

const conflicting = (verdict: Verdict, id: string): string | null => {
  const found = verdict.findings.find((finding) => finding.id === id && finding.result === 'conflict');
  return found?.observation === undefined ? null : formatJson(found.observation).replaceAll('\n', ', ');
};

/** What the engine shows of itself, beside what the browser's name makes expect. */
export function engineRows(verdict: Verdict, view: View): ClaimRow[] {
  const { claimed } = verdict.browser;
  const name = claimed.name ?? claimed.family;
  const engine = engineName(verdict);
  const words = signalValue(view.realms, 'window', 'engine')?.property ?? null;
  const replaced = signalValue(view.realms, 'window', 'natives')?.replaced;
  const early = conflicting(verdict, 'features-newer-than-claimed');
  const absent = conflicting(verdict, 'features-missing');
  const features = [
    featuresFound(view),
    early ? `too new for it: ${early}` : null,
    absent ? `missing: ${absent}` : null,
  ].filter((part) => part !== null);
  return [
    {
      group: 'engine',
      name: 'Engine',
      claim: `the engine of ${name}`,
      observation: engine && (words ? `${engine}, by “${words}”` : engine),
      from: 'by how it words its errors',
      ...findingMark(verdict, ['engine-against-family', 'engine-across-realms']),
    },
    {
      group: 'engine',
      name: 'Features',
      claim: claimed.major === null ? null : `those of ${name} ${claimed.major}`,
      observation: features.length === 0 ? null : features.join('; '),
      from: 'looked up in a fresh frame',
      ...findingMark(verdict, ['features-newer-than-claimed', 'features-missing']),
    },
    {
      group: 'engine',
      name: 'Functions',
      claim: 'the engine’s own',
      observation: !replaced
        ? null
        : replaced.length === 0
          ? 'none is replaced'
          : `replaced: ${replaced.map((item) => item.name).join(', ')}`,
      from: 'held against those of a fresh frame',
      ...findingMark(verdict, ['native-values', 'native-rendering']),
    },
  ];
}
