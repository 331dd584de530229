import { reasons, type Verdict } from '@countersign/contract';
import { el } from '../dom/el.ts';
import { section } from '../dom/section.ts';

const explain: Record<string, string> = reasons;

/** How much of what this browser can show was shown, and what was not, and why. */
export function coverage(verdict: Verdict): HTMLElement {
  const share = Math.round(verdict.coverage.known * 100);
  const bar = el('span', { class: 'bar-fill' });
  bar.style.inlineSize = `${share}%`;
  const { unknown } = verdict.coverage;
  return section(
    'coverage',
    'Coverage',
    `${share} % of the core evidence that such a browser can show is there. A visit that shows too little is no pass.`,
    el('div', { class: 'bar', 'aria-hidden': 'true' }, bar),
    unknown.length === 0
      ? el('p', {}, 'Nothing is missing.')
      : el(
          'ul',
          { class: 'rows' },
          unknown.map(({ id, why }) =>
            el('li', {}, el('code', {}, id), ` ${why}`, explain[why] ? `: ${explain[why]}` : null),
          ),
        ),
  );
}
