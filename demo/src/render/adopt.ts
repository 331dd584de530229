import { el } from '../dom/el.ts';
import { scroller } from '../dom/scroller.ts';
import { section } from '../dom/section.ts';

const tag = `<form method="post" action="/login">
  …
  <script src="/countersign/agent.js" data-action="login" async></script>
</form>`;
const backend = `const answer = await fetch('https://example.org/countersign/verify', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ secret, token: form['countersign-token'], action: 'login' }),
});
const { outcome, labels, findings } = await answer.json(); // outcome: pass, review or block`;

/** What a site adds to get the same verdict. */
export const adopt = (): HTMLElement =>
  section(
    'adopt',
    'The same on your site',
    'One tag in the page, one request from your backend. It runs on your own machines and asks nobody else.',
    scroller('The tag', el('pre', {}, tag)),
    scroller('The backend', el('pre', {}, backend)),
    el(
      'p',
      { class: 'small' },
      'What it catches and what it misses, tool by tool, with the genuine browsers beside them, is in ',
      el('code', {}, 'docs/scoreboard.md'),
      ' of the repository; ',
      el('code', {}, 'npm run redteam'),
      ' plays it again.',
    ),
  );
