import { expect, test } from 'vitest';
import { formField } from './formField.ts';

test('makes a hidden field, and stands back where another copy serves the form', () => {
  const form = document.createElement('form');
  const field = formField(form, 'countersign-token');
  expect(field).toMatchObject({ type: 'hidden', name: 'countersign-token', form });
  expect(formField(form, 'countersign-token')).toBeNull();
  expect(formField(form, 'another')).not.toBeNull();
  expect(form.elements).toHaveLength(2);
});

test('takes the page’s own hidden field', () => {
  const form = document.createElement('form');
  const own = Object.assign(document.createElement('input'), { type: 'hidden', name: 'token' });
  form.append(own);
  expect(formField(form, 'token')).toBe(own);
});
