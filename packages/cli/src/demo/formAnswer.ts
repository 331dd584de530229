import type { Refusal, Verdict } from '@countersign/verifier';
import { html } from 'hono/html';

/** The page that answers the demo's form: what the server made of the token. */
export function formAnswer(result: Verdict | Refusal): ReturnType<typeof html> {
  const said = result.ok
    ? `Outcome ${result.outcome}, score ${result.score}, ${result.labels.map(({ label, confidence }) => `${label} (${confidence})`).join(', ') || 'no label'}.`
    : `Refused: ${result.error.code}. ${result.error.message ?? ''}`;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Countersign in a form</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml"><link rel="stylesheet" href="/demo.css"></head>
<body><main class="narrow"><h1>${result.ok ? `The server says: ${result.outcome}` : 'The server refused the token'}</h1>
<p>${said}</p>
<p><a href="/form.html">Back to the form</a></p>
<pre>${JSON.stringify(result, null, 2)}</pre></main></body></html>`;
}
