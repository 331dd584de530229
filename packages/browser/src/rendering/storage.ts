import type { Scope } from '../reading/Scope.ts';
import { text } from '../reading/text.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

const gibibyte = 2 ** 30;

/** Whether reading a property of the window throws, as it does where storage is refused. */
function reaches(scope: Scope, name: 'localStorage' | 'indexedDB'): boolean {
  try {
    return !!scope[name];
  } catch {
    return false;
  }
}

/** The outcome, or null where there is no such function, it throws or fails. */
const maybe = async <T>(ask: () => Promise<T>): Promise<T | null> => {
  try {
    return await ask();
  } catch {
    return null;
  }
};

/** Which storage the window may use, and the permission to notify by two sources. */
export const storage: WindowLateSignal<'storage'> = {
  limit: 2000,
  async read(scope) {
    const { navigator, Notification } = scope;
    const { storage, permissions } = navigator;
    const directory = async () => {
      // Gecko alone answers differently in a private window, where Global Privacy Control is on. In other windows the
      // asking leaves a folder on the disk (measured: 480 KiB).
      const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown };
      if (!('mozInnerScreenX' in scope) || globalPrivacyControl !== true) return null;
      try {
        return (await storage.getDirectory()) && 'given';
      } catch (error) {
        return text((error as Error).name, 32);
      }
    };
    const [estimate, persisted, given, permission] = await Promise.all([
      maybe(() => storage.estimate()),
      maybe(() => storage.persisted()),
      directory(),
      maybe(() => permissions.query({ name: 'notifications' })),
    ]);
    const quota = estimate?.quota;
    return {
      cookies: navigator.cookieEnabled,
      local: reaches(scope, 'localStorage'),
      database: reaches(scope, 'indexedDB'),
      quota: quota === undefined ? null : Math.floor(quota / gibibyte),
      persisted,
      directory: given,
      permission: text(permission?.state, 16),
      notification: text(Notification?.permission, 16),
    };
  },
};
