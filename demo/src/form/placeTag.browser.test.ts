import { expect, test } from 'vitest';
import { placeTag } from './placeTag.ts';

test.each([
  [true, 'true'],
  [false, undefined],
])('with interaction %s the tag says %s', (interaction, said) => {
  const form = document.createElement('form');
  const tag = placeTag(form, { interaction });
  expect(form.contains(tag)).toBe(true);
  expect(tag.dataset).toMatchObject({ action: 'login' });
  expect(tag.dataset.interaction).toBe(said);
});
