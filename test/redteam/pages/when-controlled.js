// Loads the page again once its service worker controls it, so that the agent is asked on a controlled page only.
if (navigator.serviceWorker.controller) {
  const tag = document.createElement('script');
  Object.assign(tag.dataset, { action: 'redteam', callback: 'takeToken', onError: 'takeError' });
  tag.src = '/countersign/agent.js';
  document.head.append(tag);
} else {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  navigator.serviceWorker.register(document.currentScript.dataset.worker);
}
