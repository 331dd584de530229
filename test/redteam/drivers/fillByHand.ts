import type { BrowserOptions } from '../../browsers/BrowserOptions.ts';
import { fillOnDisplay } from '../../browsers/fillOnDisplay.ts';
import { type BrowserKind, launchBrowser } from '../../browsers/launchBrowser.ts';
import { type Lab, Missing } from '../Lab.ts';

/** Opens the page `form` in a browser that nothing drives; xdotool moves the display's own pointer and keys. */
export async function fillByHand(
  lab: Lab,
  kind: BrowserKind,
  options: Omit<BrowserOptions, 'url'> = {},
): Promise<void> {
  const command = process.env.XDOTOOL ?? lab.program('xdotool');
  if (lab.display === null) throw new Missing('no X display');
  const place = { kind, path: lab.browser(kind), display: lab.display };
  const browser = await launchBrowser(place, { ...options, url: lab.url });
  try {
    await fillOnDisplay(command, lab.display, await lab.corner());
    await lab.seen();
  } finally {
    await browser.close();
  }
}
