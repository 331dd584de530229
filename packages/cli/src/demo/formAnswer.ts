import { type Finding, interactionTypes, type Signals } from '@countersign/contract';
import { type Case, describeChecks, type Refusal, type Verdict } from '@countersign/verifier';
import { html } from 'hono/html';
import { credits } from './credits.ts';

type Html = ReturnType<typeof html>;
type Counts = Signals['interaction'];

const results = { agree: 'agrees', conflict: 'conflict', unknown: 'not known' } as const;

const events: Record<(typeof interactionTypes)[number], string> = {
  pointermove: 'Pointer moves',
  pointerdown: 'Presses begun',
  pointerup: 'Presses ended',
  click: 'Clicks',
  keydown: 'Keys down',
  keyup: 'Keys up',
};

/** The numbers of a visit, in words; those that a script made up are named where there are any. */
function rows({ trusted, untrusted, presses, flat, split, keys, buttons }: Counts): [name: string, value: string][] {
  const short = ([count, brief]: readonly [number, number]) => `${count}, shorter than 20 ms: ${brief}`;
  return [
    ...interactionTypes.map((type, index): [string, string] => [
      events[type],
      `${trusted[index] ?? 0}${untrusted[index] ? `, and ${untrusted[index]} made up by a script` : ''}`,
    ]),
    ['Mouse presses', `${presses}, without pressure: ${flat}`],
    ['Mouse events between pixels', String(split)],
    ['Holds of keys', short(keys)],
    ['Holds of mouse buttons', short(buttons)],
  ];
}

const item = (title: string, { id, result, text, missing, explainedBy }: Finding): Html =>
  html`<li><b>${title}</b>: ${explainedBy ? `explained by ${explainedBy}` : results[result]}${missing ? `, needs ${missing}` : ''}.${result === 'conflict' ? ` ${text}` : ''} <code>${id}</code></li>`;

/** What pointer and keyboard gave, where the form asked for it, and what the checks made of it. */
function interaction(verdict: Verdict, kase: Case | undefined): Html {
  const answer = kase?.claims?.evidence.window;
  const state = answer && 'signals' in answer ? answer.signals.interaction : undefined;
  if (!state || !('value' in state))
    return html`<p>Pointer and keyboard were not counted. <a href="/form.html?interaction=true">Try it with <code>data-interaction</code></a>.</p>`;
  const checks = describeChecks();
  const found = verdict.findings.filter(
    ({ id }) => checks[id]?.source === 'behaviour' && checks[id]?.label === 'automation',
  );
  return html`<h3>What was counted</h3>
<dl class="facts">${rows(state.value as Counts).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<h3>What the checks make of it</h3>
<ul class="rows">${found.map((finding) => item(checks[finding.id]?.title ?? finding.id, finding))}</ul>`;
}

function judged(verdict: Verdict, kase: Case | undefined): Html {
  const checks = describeChecks();
  const conflicts = verdict.findings.filter(({ result }) => result === 'conflict');
  return html`<section aria-labelledby="pointer"><h2 id="pointer">Pointer and keyboard</h2>${interaction(verdict, kase)}</section>
<section aria-labelledby="conflicts"><h2 id="conflicts">Conflicts (${conflicts.length})</h2>
${conflicts.length === 0 ? html`<p>None, in ${verdict.findings.length} checks.</p>` : html`<ul class="rows">${conflicts.map((finding) => item(checks[finding.id]?.title ?? finding.id, finding))}</ul>`}</section>`;
}

/** The page that answers the demo's form: what the server made of the token, what pointer and keyboard gave first. */
export function formAnswer(result: Verdict | Refusal, kase?: Case): Html {
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
${result.ok ? [judged(result, kase), credits(result)] : ''}
<details><summary>The whole answer as JSON</summary><pre tabindex="0">${JSON.stringify(result, null, 2)}</pre></details></main></body></html>`;
}
