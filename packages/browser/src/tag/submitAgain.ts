const submits = /^(submit|image)$/;

/** Submits as by that button, with validation and the page's handlers; without it where it is no such button any more. */
export function submitAgain(form: HTMLFormElement, submitter: HTMLElement | null): void {
  const button = submitter as HTMLButtonElement | null;
  // A button that left the form or is of another type now is no submitter: requestSubmit would throw.
  const by = button?.form === form && submits.test(button.type) ? button : null;
  // Of the prototype: a field of the form may have the same name. Safari has it from 16 on (MDN compat data).
  const { requestSubmit } = HTMLFormElement.prototype;
  if (requestSubmit) requestSubmit.call(form, by);
  else if (by && !by.disabled) by.click();
  else {
    const standIn = document.createElement('button');
    standIn.hidden = true;
    form.append(standIn);
    standIn.click();
    standIn.remove();
  }
}
