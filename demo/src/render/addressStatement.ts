import type { AddressStatement } from '../compare/AddressStatement.ts';
import { el } from '../dom/el.ts';
import { benignCauses } from './benignCauses.ts';

/** One statement on the address as a card: what is so, how sure, who says so, what else it can be. */
export const addressStatement = ({ title, label, confidence, text, basis, benign }: AddressStatement): HTMLElement =>
  el(
    'li',
    { class: label === null ? 'label label-context' : 'label' },
    el(
      'p',
      { class: 'label-head' },
      el('b', {}, title),
      confidence === null ? null : el('span', { class: 'pill' }, `${confidence} confidence`),
      label === null ? null : el('span', { class: 'small' }, 'label ', el('code', {}, label)),
    ),
    el('p', {}, text),
    basis === null ? null : el('p', { class: 'small muted' }, `By ${basis}.`),
    benignCauses(benign),
  );
