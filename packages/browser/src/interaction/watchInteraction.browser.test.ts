import { evidenceTable, interactionTypes } from '@countersign/contract';
import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readSignals } from '../reading/readSignals.ts';
import { type InteractionWatch, watchInteraction } from './watchInteraction.ts';

const watches: InteractionWatch[] = [];
const watch = () => {
  const started = watchInteraction();
  watches.push(started);
  return started;
};
afterEach(() => {
  for (const one of watches.splice(0)) one.end();
  document.body.replaceChildren();
});

function field(): HTMLInputElement {
  const input = document.createElement('input');
  document.body.append(input);
  return input;
}
const of = (counts: number[], type: (typeof interactionTypes)[number]) => counts[interactionTypes.indexOf(type)];

test('counts what the browser did, and what a script made up apart', async () => {
  const { value } = watch();
  const input = field();
  await userEvent.click(input);
  await userEvent.keyboard('abc');
  expect(of(value.trusted, 'click')).toBe(1);
  expect(of(value.trusted, 'keydown')).toBe(3);
  expect(value.presses).toBe(1);
  expect(value.keys[0]).toBe(3);
  expect(value.buttons[0]).toBe(1);
  input.click();
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect(value.untrusted).toEqual([0, 0, 0, 1, 1, 0]);
  expect(of(value.trusted, 'click')).toBe(1);
  expect(v.safeParse(evidenceTable.interaction.schema, value).success).toBe(true);
});

test('holds nothing of what was typed, or where', async () => {
  const { value } = watch();
  await userEvent.type(field(), 'secret');
  expect(JSON.stringify(value)).toMatch(/^[a-z":{}[\],0-9]+$/);
  expect(JSON.stringify(value)).not.toMatch(/secret|s.e.c.r.e.t|Key/);
  expect(JSON.stringify(value).length).toBeLessThan(200);
});

test('goes on while any watch does, and leaves no listener and no count behind the last one', async () => {
  const added = vi.spyOn(globalThis, 'addEventListener');
  const removed = vi.spyOn(globalThis, 'removeEventListener');
  const first = watch();
  const second = watch();
  const ours = (calls: unknown[][]) => calls.filter(([type]) => interactionTypes.includes(type as never)).length;
  expect(ours(added.mock.calls)).toBe(interactionTypes.length);
  document.body.click();
  first.end();
  first.end();
  document.body.click();
  expect(of(second.value.untrusted, 'click')).toBe(2);
  expect(ours(removed.mock.calls)).toBe(0);
  second.end();
  expect(ours(removed.mock.calls)).toBe(interactionTypes.length);
  document.body.click();
  expect(of(second.value.untrusted, 'click')).toBe(2);
  expect(watch().value.untrusted).toEqual([0, 0, 0, 0, 0, 0]);
  vi.restoreAllMocks();
});

test('the signal is off where nobody asked', async () => {
  expect(await readSignals(globalThis, 'window', 'end')).toMatchObject({ interaction: { error: 'off' } });
});
