/** A hidden about:blank frame in the document; whoever asks removes it. */
export function blankFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Through the CSSOM, since a style attribute would need style-src.
  frame.style.display = 'none';
  (document.body ?? document.documentElement).append(frame);
  return frame;
}
