import type { Played } from './playSituation.ts';
import type { Situation } from './Situation.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Ages change from day to day, and with them how sure is what gives no label; the page of the demo tells both. */
const ageless = (basis: string): string => basis.replace(/, (of today|\d+ \w+ old)/g, '');

function section(situation: Situation, { verdict, words }: Played): string {
  const labels = verdict.labels.map(({ label, confidence }) => `\`${label}\` (${confidence})`).join(', ');
  const { timeZone, languages } = situation.browser;
  return `## ${situation.title}

${situation.who} Address \`${situation.address}\` (${situation.known}), clock \`${timeZone}\`, languages \`${languages}\`.

Labels: ${labels || 'none'}. Outcome: \`${verdict.outcome}\`.

> ${words.headline}

| | label | in words | by |
| --- | --- | --- | --- |
${words.statements
  .map(({ title, label, confidence, text, basis }) =>
    [
      '',
      cell(title),
      label === null ? '' : `\`${label}\` (${confidence})`,
      cell(text),
      basis === null ? '' : cell(ageless(basis)),
      '',
    ]
      .join(' | ')
      .trim(),
  )
  .join('\n')}
`;
}

/** The page of the documents that shows each situation and what was said of it. */
export function situationsPage(played: readonly (readonly [Situation, Played])[]): string {
  return `<!-- Written by \`npx vitest run --project e2e test/e2e/situations.test.ts -u\`; edit the code it comes from. -->

# Situations

Twelve visits to the demo, each in a browser that nothing drives (Chromium, and Firefox where it says so), after \`countersign refresh\`: who comes, what the verdict says, and the words in which the demo tells it, so that a support agent can read them to a customer. The first sentence stands at the top of the page; the rest in the section on the address, with how sure each is and how old its sources are. A test plays them all and holds the words to this page.

None of these labels blocks anybody by default: they are reported.

${played.map(([situation, outcome]) => section(situation, outcome)).join('\n')}`;
}
