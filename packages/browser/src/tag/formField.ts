// On the field, not on the page: a second copy of the agent in the same form finds it and stands back.
const mark: unique symbol = Symbol.for('countersign.field') as never;
type Marked = HTMLInputElement & { [mark]?: true };

/** The form's hidden field that carries the token. */
export interface FormField {
  write(value: string): void;
}

/**
 * A new hidden field of that name in the form, or the page's own one; null where another agent serves the form.
 * It holds `error:timeout` before the first write, and is put back or sent all the same where the page took it out.
 */
export function formField(form: HTMLFormElement, name: string): FormField | null {
  let value = 'error:timeout';
  const find = (): Marked | undefined =>
    [...form.elements]
      .filter((element) => element instanceof HTMLInputElement)
      .find((input) => input.name === name && input.type === 'hidden');
  if (find()?.[mark]) return null;

  const place = (): void => {
    let field = find();
    if (!field) {
      field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      form.append(field);
    }
    field[mark] = true;
    field.value = value;
  };
  place();
  // Rendering anew (React, morphing) takes out what it has not put in. A field that stands is left as it is.
  form.addEventListener('submit', () => find()?.[mark] || place(), true);
  form.addEventListener('formdata', ({ formData }) => find()?.[mark] || formData.set(name, value));
  return {
    write(next) {
      value = next;
      place();
    },
  };
}
