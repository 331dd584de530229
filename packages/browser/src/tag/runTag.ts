import { callGlobal } from './callGlobal.ts';
import { formField } from './formField.ts';
import { holdSubmits } from './holdSubmits.ts';
import { keepToken } from './keepToken.ts';
import { readTag } from './readTag.ts';

/** Serves the form that the agent's script element stands in; without a form the callbacks alone. */
export function runTag(element: HTMLOrSVGScriptElement | null): void {
  if (!(element instanceof HTMLScriptElement)) throw new Error('agent.js is to be loaded by a classic script element');
  const { attest, field: name, callback, onError } = readTag(element);
  const form = element.closest('form');
  const field = form && formField(form, name);
  if (form && !field) return;
  const write = (value: string): void => {
    if (field) field.value = value;
  };

  const alive = (): boolean => (form ?? element).isConnected;
  const keeper = keepToken(
    attest,
    (outcome) => {
      write('token' in outcome ? outcome.token : `error:${outcome.error.code}`);
      if ('token' in outcome) callGlobal(callback, outcome.token);
      else callGlobal(onError, outcome.error.code);
    },
    alive,
  );
  if (form) holdSubmits(form, keeper, () => write('error:timeout'));
}
