import type { RealmEvidence } from '@countersign/contract';
import { AttestError } from './AttestError.ts';
import { requestChallenge } from './challenge.ts';
import { watchInteraction } from './interaction/watchInteraction.ts';
import { nextTask } from './nextTask.ts';
import { ownOrigin } from './ownOrigin.ts';
import { readSignals } from './reading/readSignals.ts';
import { blobRoute } from './realms/blobRoute.ts';
import { type OpenedHub, openHub } from './realms/hubSealer.ts';
import { localSealer } from './realms/localSealer.ts';
import { mountRoute } from './realms/mountRoute.ts';
import type { Sealed, Sealer, SealerOptions, WindowEvidence } from './realms/Sealer.ts';
import { watchPolicy } from './realms/watchPolicy.ts';
import type { ResolvedOptions } from './resolveOptions.ts';
import { startRendering } from './startRendering.ts';
import { base64url } from './token/base64url.ts';
import { topOrigin } from './topOrigin.ts';

/** One visit under way: realms, challenge, key and window are asked from its start on. */
export interface Visit {
  /** When its challenge expires, ms since the epoch by the client's clock. */
  expiresAt: Promise<number>;
  seal(request: Pick<ResolvedOptions, 'action' | 'cdata' | 'patience'>, hurry: Promise<void>): Promise<Sealed>;
  end(): void;
}

/** Starts a visit; an action given here is sealed into the challenge. */
export function startVisit(options: ResolvedOptions, action?: string): Visit {
  const { mount, site, identity, serviceWorker, patience } = options;
  const origin = ownOrigin();
  const visit = base64url(crypto.getRandomValues(new Uint8Array(16)));
  const interaction = options.interaction ? watchInteraction() : undefined;
  let hub: OpenedHub | undefined;
  const policy = watchPolicy(mount, () => hub?.refuse());

  const sealing: SealerOptions = { visit, mount, site, identity, serviceWorker, late: patience > 0 };
  let sealer: Promise<Sealer>;
  if (new URL(mount).origin === origin)
    sealer = Promise.resolve(localSealer(sealing, mountRoute('own', mount, visit), policy));
  else {
    hub = openHub(sealing);
    sealer = hub.ready.catch(() => localSealer(sealing, blobRoute(mount, visit), policy));
  }
  // The challenge's frame takes 10 to 50 ms: a task of its own, after the starting of the realms.
  const asked = nextTask().then(() => Date.now());
  const challenge = asked.then(() => requestChallenge(mount, { visit, site, ...(action && { action }) }));
  // From the asking on: a machine may sleep before it reads the answer.
  const expiresAt = challenge.then(async ({ expiresIn }) => (await asked) + expiresIn * 1000);
  // Awaited when sealing; a visit that is never sealed must not report a rejection of its own.
  expiresAt.catch(() => {});
  // Only when the first realm is in: it has loaded what Intl needs by then, which costs a thread 30 to 100 ms once
  // a process, and the main thread finds it there (measured in Chromium).
  const core = sealer.then(({ begun }) => begun).then(() => readSignals(globalThis, 'window', 'core'));
  const rendering = startRendering(mount, {
    core,
    warm: sealer.then(({ warm }) => warm),
    policy,
    wanted: patience > 0,
  });
  const window: WindowEvidence = {
    late: rendering.done,
    async take(): Promise<RealmEvidence> {
      const facts = { blockedBy: policy.blockedBy, interaction };
      const signals = { ...(await core), ...(await readSignals(globalThis, 'window', 'end', facts)) };
      return { signals: { ...signals, ...rendering.states }, late: rendering.rest };
    },
  };

  return {
    expiresAt,
    async seal({ action, cdata, patience }, hurry) {
      const claims = { origin, top: topOrigin(), site, ...(action && { action }), ...(cdata && { cdata }) };
      const request = { ...claims, challenge: await challenge, patience };
      try {
        return await (await sealer).seal(request, window, hurry);
      } catch (error) {
        throw AttestError.from(error, 'unsupported');
      }
    },
    end() {
      policy.end();
      interaction?.end();
      rendering.end();
      hub?.end();
      sealer.then((started) => started.end());
    },
  };
}
