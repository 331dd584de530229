// On the field, not on the page: a second copy of the agent in the same form finds it and stands back.
const mark: unique symbol = Symbol.for('countersign.field') as never;
type Marked = HTMLInputElement & { [mark]?: true };

/** A new hidden field of that name in the form, or the page's own one; null where another agent serves the form. */
export function formField(form: HTMLFormElement, name: string): HTMLInputElement | null {
  const inputs = [...form.elements].filter((element) => element instanceof HTMLInputElement);
  let field: Marked | undefined = inputs.find((input) => input.name === name && input.type === 'hidden');
  if (field?.[mark]) return null;
  if (!field) {
    field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    form.append(field);
  }
  field[mark] = true;
  return field;
}
