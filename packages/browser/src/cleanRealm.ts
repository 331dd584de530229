import { blankFrame } from './blankFrame.ts';
import type { Scope } from './reading/Scope.ts';

let frame: HTMLIFrameElement | undefined;

/**
 * The window of a fresh about:blank frame, whose functions no script of the page has touched.
 *
 * One frame for all that ask in one task; it is gone when the task ends. Throws a SecurityError where the frame is
 * closed to us (an opaque origin).
 */
export function cleanRealm(): Scope {
  if (!frame) {
    frame = blankFrame();
    queueMicrotask(() => {
      frame?.remove();
      frame = undefined;
    });
  }
  return frame.contentWindow as unknown as Scope;
}
