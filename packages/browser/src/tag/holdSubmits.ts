import type { TokenKeeper } from './keepToken.ts';

/** Ms that a submit is held for a token at most. */
const limit = 1500;
/** Ms after a submit before the next token is made: a page that goes elsewhere needs none. */
const pause = 1000;

/**
 * Holds a form's submit until its token is fresh, then submits again by the same button, so that validation,
 * the page's handlers and formaction all run, once. `unfinished` is called where the time ran out first.
 */
export function holdSubmits(form: HTMLFormElement, keeper: TokenKeeper, unfinished: () => void): void {
  let held = false;
  let released = false;

  const release = (submitter: HTMLElement | null): void => {
    if (!held) return;
    held = false;
    released = true;
    // A button that left the form meanwhile is no submitter any more: requestSubmit would throw.
    form.requestSubmit(submitter && (submitter as HTMLButtonElement).form === form ? submitter : undefined);
    released = false;
  };
  const heed = (event: SubmitEvent): void => {
    if (event.target !== form) return;
    if (released || keeper.fresh()) {
      keeper.spend();
      setTimeout(() => form.isConnected && !keeper.fresh() && keeper.renew(), pause);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (held) return;
    held = true;
    const { submitter } = event;
    const timer = setTimeout(() => {
      unfinished();
      release(submitter);
    }, limit);
    keeper.renew(true).then(() => {
      clearTimeout(timer);
      release(submitter);
    });
  };

  // The window's capture phase comes before every handler of the page, so a held submit is seen by none.
  addEventListener('submit', heed, true);
}
