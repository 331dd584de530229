import { copyVerdict } from './copyVerdict.ts';
import { page } from './page.ts';
import { createBoard } from './progress/createBoard.ts';
import { failure } from './render/failure.ts';
import { raw } from './render/raw.ts';
import { running } from './render/running.ts';
import { verdict as renderVerdict } from './render/verdict.ts';
import { publish } from './visit/publish.ts';
import { runVisit, type Visit } from './visit/runVisit.ts';
import { VisitError } from './visit/visitError.ts';

const root = document.documentElement;
const say = (text: string): void => page.status.replaceChildren(text);

function show({ verdict, view, token, milliseconds }: Visit): string {
  publish(verdict);
  if (!verdict.ok) {
    const { code, message = '', values = {} } = verdict.error;
    page.head.replaceChildren(failure({ code, message, values }));
    page.body.replaceChildren(raw(verdict));
    return 'error';
  }
  const parts = renderVerdict(verdict, {
    view: view ?? { realms: {}, observations: [], checks: {} },
    token,
    milliseconds,
  });
  page.head.replaceChildren(parts.head);
  page.body.replaceChildren(...parts.body);
  return 'done';
}

async function run(): Promise<void> {
  const board = createBoard();
  const since = performance.now();
  const elapsed = (): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  const tick = setInterval(() => page.runTitle.replaceChildren(`Working, ${elapsed()}`), 100);
  root.dataset.state = 'running';
  publish(null);
  page.again.disabled = true;
  page.copy.disabled = true;
  page.copied.replaceChildren();
  page.head.replaceChildren(running());
  page.body.replaceChildren();
  page.runTitle.replaceChildren('Working');
  page.run.open = true;
  page.steps.replaceChildren(board.element);
  let state = 'error';
  try {
    state = show(await runVisit(board, say));
  } catch (error) {
    board.fail();
    const known = error instanceof VisitError ? error : new VisitError('page-error', String(error), {}, error);
    publish({ ok: false, error: { code: known.code, message: known.message, values: known.values } });
    page.head.replaceChildren(failure(known));
  }
  clearInterval(tick);
  page.runTitle.replaceChildren(`This run, step by step (${elapsed()})`);
  page.run.open = state === 'error';
  page.again.disabled = false;
  page.copy.disabled = false;
  say(document.getElementById('outcome-title')?.textContent ?? '');
  root.dataset.state = state;
}

page.again.addEventListener('click', () => void run().then(() => page.again.focus()));
page.copy.addEventListener('click', () => void copyVerdict().then((text) => page.copied.replaceChildren(text)));
void run();
