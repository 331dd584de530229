import { expect, it } from 'vitest';
import { explainingMode } from './explainingMode.ts';
import type { RecognisedMode } from './recogniseModes.ts';

const mode = (
  id: string,
  explains: RecognisedMode['explains'],
  more: Partial<RecognisedMode> = {},
): RecognisedMode => ({
  id,
  name: id,
  explains,
  shows: null,
  confidence: 'high',
  ...more,
});
const one = mode('one', ['canvas']);
const both = mode('both', ['canvas', 'hardware']);

it.each([
  ['the first that explains it', [one, both], ['canvas'], 'one'],
  ['one that explains all of it', [one, both], ['canvas', 'hardware'], 'both'],
  ['none for a kind that none explains', [one, both], ['canvas', 'window-alone'], undefined],
  ['none where the check has no noise', [one, both], [], undefined],
  [
    'none that is recognised at low confidence',
    [mode('guess', ['canvas'], { confidence: 'low' })],
    ['canvas'],
    undefined,
  ],
] as const)('%s', (_, modes, noise, expected) => {
  expect(explainingMode(modes, noise)?.id).toBe(expected);
});
