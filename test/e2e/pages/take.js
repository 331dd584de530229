// Named by the tag's data-callback and data-on-error: what the agent gave is sent to the page's own backend.
const visitCase = new URLSearchParams(location.search).get('case');
const plainFetch = window.fetch;

window.takeToken = (token) => {
  plainFetch(`/use?case=${visitCase}`, { method: 'POST', body: token });
};

window.takeError = (error) => {
  plainFetch(`/failed?case=${visitCase}`, { method: 'POST', body: String(error?.code ?? error) });
};

addEventListener('securitypolicyviolation', (event) => {
  const { violatedDirective, blockedURI, sample, sourceFile } = event;
  plainFetch(`/violation?case=${visitCase}`, {
    method: 'POST',
    body: JSON.stringify({ violatedDirective, blockedURI, sample, sourceFile }),
  });
});
