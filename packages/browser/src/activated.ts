type Prerendering = Document & { prerendering?: boolean };

/**
 * Resolves when the document is on show: at once, but for one that is prerendered. Chromium holds workers' scripts
 * back there until the visitor comes (measured), so a visit begun there would only run out of time.
 */
export const activated = (): Promise<void> =>
  new Promise((resolve) => {
    if (!(document as Prerendering).prerendering) resolve();
    else document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
