import { placeTag } from './form/placeTag.ts';

/** Places the tag and shows what it did with the form: it waits, it holds a token, or it says why not. */
const status = document.getElementById('token-status');
const say = (text: string): void => status?.replaceChildren(text);

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

// The tag reads its attributes as it loads, so the option is the address's: one link switches it on, one off.
const interaction = new URLSearchParams(location.search).get('interaction') === 'true';
function show(id: string, isShown: boolean): void {
  document.getElementById(id)?.toggleAttribute('hidden', !isShown);
}
show('interaction-code', interaction);
show('interaction-on', interaction);
show('interaction-off', !interaction);
const form = document.querySelector('form');
if (form) placeTag(form, { interaction });
