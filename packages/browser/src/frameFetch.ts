import { blankFrame } from './blankFrame.ts';

/** An answer read to its end. */
export interface FetchedText {
  status: number;
  body: string;
}

const read = async (response: Response): Promise<FetchedText> => ({
  status: response.status,
  body: await response.text(),
});

/**
 * Fetches with the `fetch` of a fresh about:blank frame, which neither the page's wrapped fetch nor its service
 * worker touch; with the window's own where the frame is closed to us (an opaque origin).
 */
export async function frameFetch(url: string, init: RequestInit = {}): Promise<FetchedText> {
  const frame = blankFrame();
  const first = frame.contentDocument;
  try {
    if (!first) return await fetch(url, init).then(read);
    const clean = frame.contentWindow as unknown as typeof globalThis;
    return await clean.fetch(url, init).then(read);
  } catch (error) {
    // Where the document is another now (older Firefox replaces a fresh frame's once, B. Zbarsky on the WHATWG list,
    // January 2010; a page may remove the frame) the request ended with the first one. Any other failure would
    // come again, and one by a policy would be reported twice.
    if (frame.contentDocument === first) throw error;
    return await fetch(url, init).then(read);
  } finally {
    // Not before the answer is read: removing the frame ends its requests.
    frame.remove();
  }
}
