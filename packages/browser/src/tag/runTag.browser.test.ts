import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attestVisit } from '../attestVisit.ts';
import { runTag } from './runTag.ts';

vi.mock('../attestVisit.ts', () => ({ attestVisit: vi.fn() }));

const visits = vi.mocked(attestVisit);
const page = globalThis as unknown as Record<string, unknown>;
const nodes: Element[] = [];
let tokens: string[] = [];
let life = 60_000;

beforeEach(() => {
  tokens = [];
  life = 60_000;
  page.tagCallback = (token: string) => tokens.push(token);
  let count = 0;
  visits.mockReset().mockImplementation(async () => {
    count += 1;
    return { token: `token-${count}`, expiresAt: Date.now() + life, coverage: { unknown: [] } };
  });
});
afterEach(() => {
  for (const node of nodes.splice(0)) node.remove();
  // What is gone is let go of at the next event.
  dispatchEvent(new Event('focus'));
  vi.restoreAllMocks();
});

/** A script element as the tag's own, in the parent given; its attributes beside src. */
function script(parent: Element, attributes: Record<string, string> = {}): HTMLScriptElement {
  const element = document.createElement('script');
  // Not to be run: the test calls what it would.
  element.type = 'text/plain';
  element.src = `${origin}/countersign/agent.js`;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

function newForm(): HTMLFormElement {
  const form = document.createElement('form');
  form.innerHTML = '<input name="text">';
  document.body.append(form);
  nodes.push(form);
  return form;
}
const field = (form: HTMLFormElement) => (form.elements.namedItem('countersign-token') as HTMLInputElement).value;

test('the field says that there is no token yet, then holds it, whatever the callback throws', async () => {
  const quiet = (event: ErrorEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('error', quiet, true);
  page.tagCallback = () => {
    tokens.push('called');
    throw new Error('the page’s own');
  };
  const form = newForm();
  runTag(script(form, { 'data-callback': 'tagCallback' }));
  expect(field(form)).toBe('error:timeout');
  await expect.poll(() => tokens).toEqual(['called']);
  expect(field(form)).toBe('token-1');
  removeEventListener('error', quiet, true);
});

test('an attribute that cannot be is told to the developer once; a good one is not', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  runTag(script(newForm(), { 'data-action': 'login' }));
  expect(warned).not.toHaveBeenCalled();
  runTag(script(newForm(), { 'data-action': 'two words' }));
  expect(warned.mock.calls).toEqual([['countersign: an action is 1 to 32 of A-Z a-z 0-9 _ -']]);
});

test('a form that was taken out is let go of, and served again when it comes back and is used', async () => {
  const form = newForm();
  runTag(script(form));
  await expect.poll(() => field(form)).toBe('token-1');
  form.remove();
  dispatchEvent(new Event('focus'));
  await Promise.resolve();
  document.body.append(form);
  (form.elements.namedItem('text') as HTMLInputElement).focus();
  form.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await expect.poll(() => field(form)).toBe('token-2');
  expect(visits).toHaveBeenCalledTimes(2);
});

// The last one: nothing ends a tag without a form but the page's own end.
test('without a form the callback has every token, though the loader took the script element out', async () => {
  life = 300;
  const element = script(document.body, { 'data-callback': 'tagCallback' });
  runTag(element);
  element.remove();
  await expect.poll(() => tokens.length, { timeout: 3000 }).toBeGreaterThan(2);
  life = 3_600_000;
});
