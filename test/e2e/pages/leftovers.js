// What the agent leaves in the page a while after its token is out: globals, nodes, and what it said on the console.
const names = new Set(Reflect.ownKeys(window));
const said = [];
for (const level of ['debug', 'info', 'log', 'warn', 'error']) {
  const plain = console[level];
  console[level] = (...args) => {
    said.push(`${level}: ${args.join(' ')}`);
    plain.apply(console, args);
  };
}
addEventListener('error', ({ message }) => said.push(`uncaught: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => said.push(`unhandled: ${reason}`));
const nodes = () => [...document.querySelectorAll('*')].map(({ outerHTML }) => outerHTML.slice(0, 200));

const give = window.takeToken;
window.takeToken = (token) => {
  setTimeout(async () => {
    const globals = Reflect.ownKeys(window).filter((key) => !names.has(key));
    await plainFetch(`/leftover?case=${visitCase}`, {
      method: 'POST',
      body: JSON.stringify({ globals: globals.map(String), nodes: nodes(), said }),
    });
    give(token);
  }, 1500);
};
for (const name of ['names', 'said', 'nodes', 'give', 'takeToken']) names.add(name);
