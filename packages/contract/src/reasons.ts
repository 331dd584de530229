/** Why a signal or a realm has no value. */
export const reasons = {
  unsupported: 'the browser lacks the API here',
  blocked: 'the page’s policy or the browser’s settings forbid it',
  timeout: 'it did not answer within its limit',
  failed: 'it threw an error',
  pending: 'late evidence that was not waited for',
  off: 'switched off by the site',
} as const;
export type Reason = keyof typeof reasons;
