/** Puts the agent's tag into a form, as a site writes it into its page; with `interaction` it counts pointer and keyboard. */
export function placeTag(form: HTMLFormElement, { interaction }: { interaction: boolean }): HTMLScriptElement {
  const tag = document.createElement('script');
  tag.async = true;
  tag.dataset.action = 'login';
  tag.dataset.callback = 'countersignReady';
  tag.dataset.onError = 'countersignFailed';
  if (interaction) tag.dataset.interaction = 'true';
  tag.src = '/countersign/agent.js';
  form.append(tag);
  return tag;
}
