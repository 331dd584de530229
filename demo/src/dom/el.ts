export type Child = Node | string | null | undefined | readonly Child[];
type Attributes = Record<string, string | true | undefined>;

function append(parent: Node, child: Child): void {
  if (child === null || child === undefined) return;
  if (typeof child === 'string') parent.appendChild(document.createTextNode(child));
  else if (child instanceof Node) parent.appendChild(child);
  else for (const one of child) append(parent, one);
}

/** Makes an element from a tag, attributes (undefined ones are left out) and children; text is never parsed as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(name, value === true ? '' : value);
  }
  append(node, children);
  return node;
}
