import { afterEach, beforeEach, expect, test } from 'vitest';
import { deferred } from '../deferred.ts';
import { holdSubmits } from './holdSubmits.ts';

let form: HTMLFormElement;
let go: HTMLButtonElement;
let submits: { by: string | null; action: string | null }[] = [];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  submits = [];
  form = document.createElement('form');
  const text = Object.assign(document.createElement('input'), { name: 'text', required: true, value: 'x' });
  go = Object.assign(document.createElement('button'), { name: 'go', formAction: '/other' });
  form.append(text, go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submits.push({
      by: event.submitter?.getAttribute('name') ?? null,
      action: event.submitter?.getAttribute('formaction') ?? null,
    });
  });
  document.body.append(form);
});
afterEach(() => {
  form.remove();
});

/** A keeper whose visits are over when the test says so. */
function keeper(isFresh: boolean) {
  let fresh = isFresh;
  let visit = deferred<void>();
  let visits = 0;
  const stopped = deferred<void>();
  return {
    fresh: () => fresh,
    usable: () => fresh,
    stop: () => stopped.resolve(),
    stopped: stopped.promise,
    spend() {
      fresh = false;
    },
    renew: () => {
      visits += 1;
      return visit.promise;
    },
    visits: () => visits,
    finish(isGood: boolean) {
      fresh = isGood;
      visit.resolve();
      visit = deferred();
    },
  };
}

test('a submit with a fresh token goes at once, spends it, and a new one is made', async () => {
  const tokens = keeper(true);
  holdSubmits(form, tokens, () => {});
  go.click();
  expect(submits).toEqual([{ by: 'go', action: '/other' }]);
  expect(tokens.fresh()).toBe(false);
  await expect.poll(tokens.visits, { timeout: 3000 }).toBe(1);
});

test('where a token of before will not do, a submit is held for a new one, fresh or not', async () => {
  const tokens = keeper(true);
  holdSubmits(form, tokens, () => {}, true);
  go.click();
  await wait(50);
  expect(submits).toEqual([]);
  tokens.finish(true);
  await expect.poll(() => submits).toEqual([{ by: 'go', action: '/other' }]);
  expect(tokens.fresh()).toBe(false);
});

test('a submit without one is held, unseen by the page, and sent once by the same button when the token is there', async () => {
  const tokens = keeper(false);
  let unfinished = 0;
  holdSubmits(form, tokens, () => {
    unfinished += 1;
  });
  go.click();
  go.click();
  await wait(100);
  expect(submits).toEqual([]);
  tokens.finish(true);
  await expect.poll(() => submits).toEqual([{ by: 'go', action: '/other' }]);
  await wait(1600);
  expect(submits).toHaveLength(1);
  expect(unfinished).toBe(0);
});

test('after 1.5 s it goes without, says so, and the next one is held anew', async () => {
  const tokens = keeper(false);
  let unfinished = 0;
  holdSubmits(form, tokens, () => {
    unfinished += 1;
  });
  const began = performance.now();
  go.click();
  await expect.poll(() => submits.length, { timeout: 4000 }).toBe(1);
  expect(performance.now() - began).toBeGreaterThan(1400);
  expect(unfinished).toBe(1);
  go.click();
  expect(submits).toHaveLength(1);
  tokens.finish(true);
  await expect.poll(() => submits.length).toBe(2);
});

test('what became invalid while it was held is not sent', async () => {
  const tokens = keeper(false);
  holdSubmits(form, tokens, () => {});
  go.click();
  (form.elements.namedItem('text') as HTMLInputElement).value = '';
  tokens.finish(true);
  await wait(200);
  expect(submits).toEqual([]);
  (form.elements.namedItem('text') as HTMLInputElement).value = 'y';
  go.click();
  expect(submits).toHaveLength(1);
});

test('a button that left the form does not keep the submit from going', async () => {
  const tokens = keeper(false);
  holdSubmits(form, tokens, () => {});
  go.click();
  go.remove();
  tokens.finish(true);
  await expect.poll(() => submits).toEqual([{ by: null, action: null }]);
});

test('nor does a button that is no submit button any more', async () => {
  const tokens = keeper(false);
  holdSubmits(form, tokens, () => {});
  go.click();
  go.type = 'button';
  tokens.finish(true);
  await expect.poll(() => submits).toEqual([{ by: null, action: null }]);
});

test('without requestSubmit the same button sends, or a stand-in that leaves no trace', async () => {
  const own = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'requestSubmit') as PropertyDescriptor;
  Reflect.deleteProperty(HTMLFormElement.prototype, 'requestSubmit');
  try {
    const tokens = keeper(false);
    holdSubmits(form, tokens, () => {});
    go.click();
    tokens.finish(true);
    await expect.poll(() => submits).toEqual([{ by: 'go', action: '/other' }]);
    tokens.spend();
    go.click();
    go.disabled = true;
    tokens.finish(true);
    await expect.poll(() => submits).toHaveLength(2);
    expect(form.elements).toHaveLength(2);
  } finally {
    Object.defineProperty(HTMLFormElement.prototype, 'requestSubmit', own);
  }
});

test('a form that the page reads or sends without a submit event spends the token, and gets a new one', async () => {
  const tokens = keeper(true);
  holdSubmits(form, tokens, () => {});
  new FormData(form);
  await expect.poll(tokens.fresh).toBe(false);
  expect(tokens.visits()).toBe(0);
  await expect.poll(tokens.visits, { timeout: 3000 }).toBe(1);
});

test('a page that reads the form again and again has one new token when it has done, and none where there was none', async () => {
  const tokens = keeper(true);
  holdSubmits(form, tokens, () => {});
  new FormData(form);
  await wait(600);
  tokens.finish(true);
  new FormData(form);
  await wait(600);
  expect(tokens.visits()).toBe(0);
  await expect.poll(tokens.visits, { timeout: 3000 }).toBe(1);
  tokens.finish(false);
  new FormData(form);
  await wait(1200);
  expect(tokens.visits()).toBe(1);
});

test('a click’s handler that reads the form does not hold the submit of that click', () => {
  const tokens = keeper(true);
  holdSubmits(form, tokens, () => {});
  go.addEventListener('click', () => new FormData(form));
  go.click();
  expect(submits).toHaveLength(1);
});

test('a form that is gone ends it: the next submit anywhere, or the pause after its own', async () => {
  const tokens = keeper(true);
  holdSubmits(form, tokens, () => {});
  go.click();
  form.remove();
  await tokens.stopped;
  expect(tokens.visits()).toBe(0);
  document.body.append(form);
  go.click();
  expect(submits).toHaveLength(2);

  const others = keeper(false);
  holdSubmits(form, others, () => {});
  form.remove();
  dispatchEvent(new SubmitEvent('submit'));
  await others.stopped;
});

test('other forms are not touched', () => {
  holdSubmits(form, keeper(false), () => {});
  const other = document.createElement('form');
  let sent = 0;
  other.addEventListener('submit', (event) => {
    event.preventDefault();
    sent += 1;
  });
  document.body.append(other);
  other.requestSubmit();
  expect(sent).toBe(1);
  other.remove();
});
