import { limits } from '@countersign/contract';
import { el } from '../dom/el.ts';
import { facts } from '../dom/facts.ts';
import { section } from '../dom/section.ts';
import { formatBytes } from '../format/formatBytes.ts';
import { tokenParts } from '../visit/tokenParts.ts';

/** How large the token was, part by part. */
export function tokenSize(token: string): HTMLElement {
  const parts = tokenParts(token);
  const limit = token.startsWith('u') ? limits.unsignedTokenBytes : limits.tokenBytes;
  const receipts = parts.receipts.reduce((sum, size) => sum + size, 0);
  const shares = [
    ['challenge', parts.challenge],
    ['receipts', receipts],
    ['evidence', parts.evidence],
  ] as const;
  const bar = shares.map(([name, size]) => {
    const part = el('span', { class: `bar-part bar-${name}` });
    part.style.inlineSize = `${(size / limit) * 100}%`;
    return part;
  });
  return section(
    'token',
    'The token',
    `${formatBytes(parts.total)}, of ${formatBytes(limit)} that one may have.`,
    el('div', { class: 'bar', 'aria-hidden': 'true' }, bar),
    facts([
      [[el('span', { class: 'swatch bar-challenge' }), 'Challenge'], formatBytes(parts.challenge)],
      [
        [el('span', { class: 'swatch bar-receipts' }), 'Receipts'],
        `${formatBytes(receipts)} in ${parts.receipts.length}`,
      ],
      [[el('span', { class: 'swatch bar-evidence' }), 'Signed and sealed evidence'], formatBytes(parts.evidence)],
    ]),
  );
}
