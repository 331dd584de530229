import type { TokenKeeper } from './keepToken.ts';
import { submitAgain } from './submitAgain.ts';

/** Ms that a submit is held for a token at most. */
const limit = 1500;
/** Ms after a submit before the next token is made: a page that goes elsewhere needs none. */
const pause = 1000;

/**
 * Holds a form's submit until its token is fresh, then submits again by the same button, so that validation,
 * the page's handlers and formaction all run, once. `unfinished` is called where the time ran out first.
 * Ends with the keeper, and ends it where the form is gone.
 *
 * With `anew` no token of before the submit will do.
 */
export function holdSubmits(form: HTMLFormElement, keeper: TokenKeeper, unfinished: () => void, anew = false): void {
  let held = false;
  let released = false;
  let holding: ReturnType<typeof setTimeout> | undefined;
  let renewing: ReturnType<typeof setTimeout> | undefined;
  let reading: ReturnType<typeof setTimeout> | undefined;

  const release = (submitter: HTMLElement | null): void => {
    if (!held) return;
    held = false;
    released = true;
    clearTimeout(holding);
    try {
      submitAgain(form, submitter);
    } finally {
      released = false;
    }
  };
  const sent = (): void => {
    keeper.spend();
    clearTimeout(renewing);
    renewing = setTimeout(() => {
      if (!form.isConnected) keeper.stop();
      else if (!keeper.fresh()) keeper.renew();
    }, pause);
  };
  const read = (): void => {
    if (!keeper.usable()) return;
    clearTimeout(reading);
    // In a task of its own: a click's handler may read the form before the submit event of the same click.
    reading = setTimeout(sent);
  };
  const hold = (event: SubmitEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (held) return;
    held = true;
    const { submitter } = event;
    holding = setTimeout(() => {
      unfinished();
      release(submitter);
    }, limit);
    keeper.renew(true).then(() => release(submitter));
  };
  const heed = (event: SubmitEvent): void => {
    if (!form.isConnected) keeper.stop();
    else if (event.target === form) {
      if (released || (!anew && keeper.fresh())) sent();
      else hold(event);
    }
  };

  // The window's capture phase comes before every handler of the page, so a held submit is seen by none.
  addEventListener('submit', heed, true);
  // What no submit event announces: form.submit(), and a page that reads the form by FormData.
  form.addEventListener('formdata', read);
  keeper.stopped.then(() => {
    clearTimeout(holding);
    clearTimeout(renewing);
    clearTimeout(reading);
    removeEventListener('submit', heed, true);
    form.removeEventListener('formdata', read);
  });
}
