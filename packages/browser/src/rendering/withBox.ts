import type { Scope } from '../reading/Scope.ts';

/** Sets declarations that no rule of the page outweighs; by the CSSOM, since a style attribute would need style-src. */
export function restyle(box: HTMLElement, declarations: Record<string, string>): void {
  for (const [name, value] of Object.entries(declarations)) box.style.setProperty(name, value, 'important');
}

/** Asks a box outside the page's flow and style, which stands in the document only until the answer is there. */
export function withBox<T>({ document }: Scope, ask: (box: HTMLElement) => T): T {
  const box = document.createElement('div');
  restyle(box, { all: 'initial', display: 'block', position: 'absolute', visibility: 'hidden' });
  document.documentElement.append(box);
  try {
    return ask(box);
  } finally {
    box.remove();
  }
}
