import { type Signals, type Verdict, workerKinds } from '@countersign/contract';
import type { View } from '../visit/view.ts';
import type { ClaimRow } from './ClaimRow.ts';
import { findingMark } from './findingMark.ts';
import { signalValue } from './signalValue.ts';

type Traps = Signals['traps'];
const pixelTraps = ['blank', 'flat', 'filled', 'put'] as const;
const soundTraps = ['silence', 'samples', 'copied'] as const;

const renderer = (webgl: Signals['webgl'] | undefined): string | null =>
  webgl ? (webgl.unmaskedRenderer ?? webgl.renderer) : null;

/** How many of the known values came back altered; null where none could be read. */
function altered(traps: Traps | undefined, names: readonly (keyof Traps)[]): number | null {
  const read = names.map((name) => traps?.[name] ?? null).filter((count) => count !== null);
  return read.length === 0 ? null : read.reduce((sum, count) => sum + count, 0);
}

/** What was read back, in words, and how it stands to what was drawn or written. */
interface ReadBack {
  text: string | null;
  mark: 'same' | 'differs' | 'none';
}
const nothing: ReadBack = { text: null, mark: 'none' };

function pixels(traps: Traps | undefined, canvas: Signals['canvas'] | undefined): ReadBack {
  const wrong = altered(traps, pixelTraps);
  if (wrong === null) return nothing;
  const moved = (traps?.twice ?? 0) > 0 || canvas?.stable === false;
  return {
    text: `${wrong === 0 ? 'come back as they were drawn' : `${wrong} values come back altered`}, ${moved ? 'and differ between two readings' : 'twice alike'}`,
    mark: wrong > 0 || moved ? 'differs' : 'same',
  };
}

function samples(traps: Traps | undefined): ReadBack {
  const wrong = altered(traps, soundTraps);
  if (wrong === null) return nothing;
  return wrong === 0
    ? { text: 'come back as they were written', mark: 'same' }
    : { text: `${wrong} values come back altered`, mark: 'differs' };
}

/** What the browser draws and sounds with, beside what it was told and what its name makes expect. */
export function renderingRows(verdict: Verdict, view: View): ClaimRow[] {
  const inWindow = renderer(signalValue(view.realms, 'window', 'webgl'));
  const inWorkers = workerKinds.map((kind) => renderer(signalValue(view.realms, kind, 'webgl')));
  const others = [...new Set(inWorkers.filter((name) => name !== null))];
  const traps = signalValue(view.realms, 'window', 'traps');
  const fonts = signalValue(view.realms, 'window', 'fonts')?.found;
  const drawn = findingMark(verdict, ['drawing-read-back']);
  const canvas = pixels(traps, signalValue(view.realms, 'window', 'canvas'));
  const audio = samples(traps);
  const unlessExplained = ({ mark }: ReadBack): Pick<ClaimRow, 'mark' | 'explainedBy'> =>
    mark === 'differs' && drawn.mark === 'explained' ? drawn : { mark };
  return [
    {
      group: 'rendering',
      name: 'Renderer',
      claim: inWindow ?? others[0] ?? null,
      observation: inWindow === null ? (others.length > 1 ? others.join('; ') : null) : others.join('; ') || null,
      from: 'by WebGL in the workers',
      ...findingMark(verdict, ['renderer-across-realms', 'renderer-against-system', 'webgl-limits-against-renderer']),
    },
    {
      group: 'rendering',
      name: 'Canvas',
      claim: 'pixels of known colours',
      observation: canvas.text,
      from: 'read back',
      ...unlessExplained(canvas),
    },
    {
      group: 'rendering',
      name: 'Audio',
      claim: 'samples of known values',
      observation: audio.text,
      from: 'read back',
      ...unlessExplained(audio),
    },
    {
      group: 'rendering',
      name: 'Fonts',
      claim: verdict.browser.claimed.os && `those that come with ${verdict.browser.claimed.os}`,
      observation: fonts
        ? fonts.slice(0, 6).join(', ') + (fonts.length > 6 ? ` and ${fonts.length - 6} more` : '') ||
          'none that tells a system'
        : null,
      from: 'of those that tell systems apart',
      ...findingMark(verdict, ['fonts-against-system', 'system-fonts-against-system']),
    },
  ];
}
