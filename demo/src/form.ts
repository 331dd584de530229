/** Shows what the agent's tag did with the form: it waits, it holds a token, or it says why not. */
const status = document.getElementById('token-status');
const say = (text: string): void => status?.replaceChildren(text);

const field = (): string => document.querySelector<HTMLInputElement>('input[name="countersign-token"]')?.value ?? '';

function tell(value: string): void {
  if (value.startsWith('error:'))
    say(`No token: ${value.slice('error:'.length)}. The form can be sent all the same; the server decides.`);
  else if (value !== '') say(`The form holds a token of ${value.length.toLocaleString('en')} bytes.`);
}

// The tag's data-callback and data-on-error name these two.
Object.assign(globalThis, {
  countersignReady: (token: string) => tell(token),
  countersignFailed: (code: string) => tell(`error:${code}`),
});
// The tag may have been quicker than this page. Until it has answered, its field says `error:timeout`.
if (!field().startsWith('error:')) tell(field());
