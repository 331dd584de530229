import { afterEach, expect, test } from 'vitest';
import { loadRendering } from './loadRendering.ts';
import { type PolicyWatch, watchPolicy } from './realms/watchPolicy.ts';
import { handover, type RenderingScript } from './rendering/handover.ts';

let policy: PolicyWatch | undefined;
afterEach(() => policy?.end());
const load = (mount: string) => {
  policy = watchPolicy(mount);
  return loadRendering(mount, policy);
};

/** The script elements that come into the document, each taken to have run or not. */
function scripts(run: (element: RenderingScript) => void): () => void {
  const append = document.head.append;
  document.head.append = (...nodes) => {
    for (const node of nodes) run(node as RenderingScript);
  };
  return () => {
    document.head.append = append;
  };
}

test('takes the reader that the file hands over, once for a mount, and leaves no element', async () => {
  const mount = `${origin}/given`;
  const seen: RenderingScript[] = [];
  const read = async () => {};
  const restore = scripts((element) => {
    seen.push(element);
    element[handover]?.(read);
  });
  expect(await load(mount)).toBe(read);
  expect(await load(mount)).toBe(read);
  restore();
  expect(seen).toHaveLength(1);
  expect(`${seen[0]?.src}`).toMatch(new RegExp(`^${mount}/rendering`));
  expect(seen[0]?.isConnected).toBe(false);
});

test('carries the nonce of the page’s scripts, which its policy may ask for', async () => {
  const nonced = document.createElement('script');
  nonced.setAttribute('nonce', 'page-nonce');
  document.body.append(nonced);
  let nonce = '';
  const restore = scripts((element) => {
    nonce = element.nonce;
    element[handover]?.(async () => {});
  });
  await load(`${origin}/nonced`);
  restore();
  nonced.remove();
  expect(nonce).toBe('page-nonce');
});

test('a file that hands nothing over has failed, and is tried again by the next visit', async () => {
  const mount = `${origin}/empty`;
  let loads = 0;
  const restore = scripts((element) => {
    loads += 1;
    element.dispatchEvent(new Event('load'));
  });
  await expect(load(mount)).rejects.toMatchObject({ reason: 'failed' });
  await expect(load(mount)).rejects.toMatchObject({ reason: 'failed' });
  restore();
  expect(loads).toBe(2);
});

test('a file that the page’s policy refused is not tried again', async () => {
  const mount = `${origin}/refused`;
  let loads = 0;
  const restore = scripts((element) => {
    loads += 1;
    element.dispatchEvent(new Event('error'));
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        effectiveDirective: 'script-src-elem',
        violatedDirective: 'script-src-elem',
        blockedURI: `${element.src}`,
        disposition: 'enforce',
        documentURI: location.href,
        originalPolicy: '',
        statusCode: 200,
      }),
    );
  });
  await expect(load(mount)).rejects.toMatchObject({ reason: 'blocked' });
  await expect(load(mount)).rejects.toMatchObject({ reason: 'blocked' });
  restore();
  expect(loads).toBe(1);
});

test('from another origin nothing is tried by an agent that did not come from there', async () => {
  let loads = 0;
  const restore = scripts(() => {
    loads += 1;
  });
  await expect(load('https://elsewhere.test/countersign')).rejects.toMatchObject({ reason: 'unsupported' });
  restore();
  expect(loads).toBe(0);
});
