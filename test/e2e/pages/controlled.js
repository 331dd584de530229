// Loads the page again once its service worker controls it, so that the agent is asked on a controlled page only.
if (!navigator.serviceWorker.controller) {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  navigator.serviceWorker.register('/pass-through.js');
} else {
  const tag = document.createElement('script');
  Object.assign(tag.dataset, document.currentScript.dataset);
  tag.src = document.currentScript.dataset.agent;
  document.head.append(tag);
}
