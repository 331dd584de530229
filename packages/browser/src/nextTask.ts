/**
 * Resolves in a task of its own, so that what is started at once does not block the main thread at once.
 * By a port, since timers of a hidden page are held back by a second.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
