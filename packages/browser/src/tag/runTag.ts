import { watchInteraction } from '../interaction/watchInteraction.ts';
import { prepare } from '../prepare.ts';
import { resolveOptions } from '../resolveOptions.ts';
import { callGlobal } from './callGlobal.ts';
import { formField } from './formField.ts';
import { holdSubmits } from './holdSubmits.ts';
import { keepToken } from './keepToken.ts';
import { readTag } from './readTag.ts';
import { warn } from './warn.ts';

/** Serves the form that the agent's script element stands in; without a form the callbacks alone. */
export function runTag(element: HTMLOrSVGScriptElement | null): void {
  if (!(element instanceof HTMLScriptElement)) throw new Error('agent.js is to be loaded by a classic script element');
  const { attest, field: name, callback, onError } = readTag(element);
  const form = element.closest('form');
  const field = form && formField(form, name);
  if (form && !field) return;
  try {
    resolveOptions(attest);
  } catch (error) {
    // The field will say it too, but not which attribute it was.
    warn((error as Error).message);
  }

  const serve = (): void => {
    // Over all visits of the tag: each of them ends when its token is made.
    const watch = attest.interaction ? watchInteraction() : null;
    const keeper = keepToken(
      attest,
      (outcome) => {
        const isToken = 'token' in outcome;
        field?.write(isToken ? outcome.token : `error:${outcome.error.code}`);
        if (isToken) callGlobal(callback, outcome.token);
        else callGlobal(onError, outcome.error.code);
      },
      // Without a form the page itself is served: loaders take their script element out again.
      () => !form || form.isConnected,
    );
    keeper.stopped.then(() => watch?.end());
    if (!form) return;
    holdSubmits(form, keeper, () => keeper.usable() || field?.write('error:timeout'), !!watch);
    // What was counted is sealed at the submit; the visit starts when the form is used, so that only the seal is left.
    const begin = (): void => {
      if (watch && keeper.usable()) prepare(attest);
    };
    form.addEventListener('focusin', begin);
    // A form that was taken out may come back; nothing but itself leads to this listener.
    keeper.stopped.then(() => {
      form.removeEventListener('focusin', begin);
      form.addEventListener('focusin', serve, { once: true });
    });
  };
  serve();
}
