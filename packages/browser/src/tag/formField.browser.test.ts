import { afterEach, expect, test } from 'vitest';
import { formField } from './formField.ts';

const name = 'countersign-token';
const values = (form: HTMLFormElement) => new FormData(form).getAll(name);
const only = (form: HTMLFormElement) => form.elements.namedItem(name) as HTMLInputElement;
const forms: HTMLFormElement[] = [];
afterEach(() => {
  for (const form of forms.splice(0)) form.remove();
});

function newForm(): HTMLFormElement {
  const form = document.createElement('form');
  form.addEventListener('submit', (event) => event.preventDefault());
  document.body.append(form);
  forms.push(form);
  return form;
}

test('makes a hidden field, and stands back where another copy serves the form', () => {
  const form = newForm();
  formField(form, name)?.write('first');
  expect(only(form)).toMatchObject({ type: 'hidden', value: 'first', form });
  expect(formField(form, name)).toBeNull();
  expect(formField(form, 'another')).not.toBeNull();
  expect(form.elements).toHaveLength(2);
});

test('takes the page’s own hidden field', () => {
  const form = newForm();
  const own = Object.assign(document.createElement('input'), { type: 'hidden', name });
  form.append(own);
  formField(form, name)?.write('x');
  expect([...form.elements]).toEqual([own]);
  expect(own.value).toBe('x');
});

test('says that there is no token yet before the first one', () => {
  const form = newForm();
  formField(form, name);
  expect(values(form)).toEqual(['error:timeout']);
});

test('is sent though the page took it out, and stands again when the form is submitted', () => {
  const form = newForm();
  formField(form, name)?.write('x');
  form.replaceChildren();
  expect(values(form)).toEqual(['x']);
  let seen: unknown;
  form.addEventListener('submit', () => {
    seen = only(form).value;
  });
  form.requestSubmit();
  expect(seen).toBe('x');
  expect(values(form)).toEqual(['x']);
});

test('fills what the page put in its place, and adds no second one', () => {
  const form = newForm();
  formField(form, name)?.write('x');
  form.innerHTML = `<input type="hidden" name="${name}" value="">`;
  expect(values(form)).toEqual(['x']);
  form.requestSubmit();
  expect(only(form).value).toBe('x');
  expect(form.elements).toHaveLength(1);
});
