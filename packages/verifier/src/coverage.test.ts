import { describe, expect, it } from 'vitest';
import { readFacts } from './checks/readFacts.ts';
import { defaultPolicy } from './policy.ts';
import { type CaseOptions, makeCase } from './testing/makeCase.ts';
import { userAgents } from './testing/userAgents.ts';

const coverage = (options: CaseOptions) => {
  const kase = makeCase(options);
  return readFacts(kase, defaultPolicy, kase.issuedAt).coverage;
};
const noShared = { 'script.shared': null, 'inside.shared': null } as const;
const noWorker = { 'script.worker': null, 'inside.worker': null } as const;
const android = { navigator: { userAgent: userAgents.androidChrome } };

describe('readCoverage', () => {
  it('is whole where all is shown', () => {
    expect(coverage({})).toEqual({ known: 1, unknown: [] });
    expect(coverage({ browser: 'firefox' })).toEqual({ known: 1, unknown: [] });
  });

  it('excuses a realm that the claimed browser lacks', () => {
    const options: CaseOptions = { realms: { shared: { error: 'unsupported' } }, requests: noShared };
    expect(coverage({ ...options, everywhere: android })).toEqual({
      known: 1,
      unknown: [{ id: 'shared', why: 'unsupported' }],
    });
    // Desktop Chromium has shared workers: 19 of 27 items.
    expect(coverage(options).known).toBe(0.704);
  });

  it('excuses the shared worker of an Android browser’s desktop site', () => {
    const options: CaseOptions = { realms: { shared: { error: 'unsupported' } }, requests: noShared };
    const touch = { navigator: { maxTouchPoints: 5 } };
    expect(coverage({ ...options, realms: { ...options.realms, window: touch } }).known).toBe(1);
    const windows = { navigator: { userAgent: userAgents.windowsChrome } };
    expect(coverage({ ...options, everywhere: windows, realms: { ...options.realms, window: touch } }).known).toBe(
      0.704,
    );
    const service = { navigator: { userAgent: userAgents.androidChrome } };
    const told = { ...options.realms, window: touch, service };
    expect(coverage({ ...options, everywhere: windows, realms: told }).known).toBe(1);
    expect(coverage({ ...options, everywhere: windows, realms: { ...options.realms, service } }).known).toBe(0.704);
    const hints = { ...touch, clientHints: { platform: 'Android' } };
    expect(coverage({ ...options, everywhere: windows, realms: { ...options.realms, window: hints } }).known).toBe(1);
  });

  it('excuses a realm beside the one that the claimed browser lacks where the service worker bears witness', () => {
    const options: CaseOptions = {
      everywhere: android,
      realms: { worker: { error: 'timeout' }, shared: { error: 'unsupported' } },
      requests: { ...noShared, ...noWorker },
    };
    expect(coverage(options).known).toBe(1);
    const noService = { 'script.service': null, 'inside.service': null } as const;
    expect(coverage({ ...options, requests: { ...options.requests, ...noService } }).known).toBe(0.579);
    const service = { error: 'timeout' } as const;
    expect(coverage({ ...options, realms: { ...options.realms, service } }).known).toBe(0.579);
  });

  it('excuses client hints where there is no secure context', () => {
    const options: CaseOptions = { everywhere: { clientHints: { error: 'unsupported' } } };
    const plain = { scheme: 'http', headers: { Origin: 'http://shop.example' } } as const;
    expect(coverage({ ...options, allRequests: plain }).known).toBe(1);
    expect(coverage(options).known).toBe(0.889);
  });

  it('excuses one worker realm, never both', () => {
    const timeout = { error: 'timeout' } as const;
    const none = { ...noShared, ...noWorker };
    expect(coverage({ realms: { shared: timeout }, requests: noShared }).known).toBe(1);
    // 11 of 19: one request and the window's word are what a program can copy.
    expect(coverage({ realms: { worker: timeout, shared: timeout }, requests: none }).known).toBe(0.579);
    expect(coverage({ realms: { window: timeout, worker: timeout, shared: timeout }, requests: none }).known).toBe(0);
  });

  it('takes a policy’s block for a reason only where it was reported, cookies’ for shared workers apart', () => {
    const worker = { error: 'blocked' } as const;
    expect(coverage({ realms: { worker }, requests: noWorker }).known).toBe(0.704);
    const window = { page: { blockedBy: ['worker-src'] } };
    expect(coverage({ realms: { window, worker }, requests: noWorker }).known).toBe(1);
    expect(coverage({ realms: { shared: { error: 'blocked' } }, requests: noShared }).known).toBe(1);
  });

  it('counts nothing for empty evidence but the receipts', () => {
    const result = coverage({ realms: { window: null, worker: null, shared: null, service: null } });
    expect(result.known).toBe(0.148);
    expect(result.unknown).toContainEqual({ id: 'window', why: 'missing' });
  });

  it('names late evidence without counting it', () => {
    const pending = { error: 'pending' } as const;
    expect(coverage({ everywhere: { webgl: pending }, realms: { service: pending } })).toEqual({
      known: 1,
      unknown: [
        { id: 'window.webgl', why: 'pending' },
        { id: 'worker.webgl', why: 'pending' },
        { id: 'shared.webgl', why: 'pending' },
        { id: 'service', why: 'pending' },
      ],
    });
  });

  it('does not miss what the claimed browser never has', () => {
    const options: CaseOptions = { browser: 'firefox', realms: { service: { clientHints: { error: 'unsupported' } } } };
    expect(coverage(options)).toEqual({ known: 1, unknown: [] });
  });

  it('lets no site switch core evidence off, and knows a late receipt for late', () => {
    expect(coverage({ realms: { shared: { error: 'off' } }, requests: noShared }).known).toBe(0.704);
    const kase = makeCase();
    const shared = kase.inside.shared;
    if (shared) shared.state = 'late';
    const facts = readFacts(kase, defaultPolicy, kase.issuedAt);
    expect(facts.coverage).toEqual({ known: 0.963, unknown: [{ id: 'receipt.shared.inside', why: 'late' }] });
    expect(facts.inside.shared).toBeUndefined();
  });

  it('asks blob workers for no script’s receipt', () => {
    const options: CaseOptions = {
      claims: { route: 'blob' },
      realms: { shared: { error: 'blocked' } },
      requests: { ...noShared, 'script.worker': null },
    };
    expect(coverage(options).known).toBe(1);
  });

  it('takes no word of a realm that no request bears witness to', () => {
    const none = { ...noShared, 'script.worker': null, 'inside.worker': null };
    const { known, unknown } = coverage({ requests: none });
    expect(known).toBeLessThan(defaultPolicy.minimumCoverage);
    expect(unknown).toContainEqual({ id: 'worker.navigator', why: 'unwitnessed' });
    expect(coverage({ requests: { 'script.worker': null } }).known).toBe(0.963);
  });
});
