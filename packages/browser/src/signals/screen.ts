import type { Signal } from '../reading/Signal.ts';
import { Unavailable } from '../reading/Unavailable.ts';

/** Screen, available area, viewport and window sizes in CSS pixels, device pixel ratio. */
export const screen: Signal<'screen'> = {
  realms: ['window'],
  moment: 'core',
  limit: 1000,
  read(scope) {
    const { screen, devicePixelRatio, innerWidth, innerHeight, outerWidth, outerHeight } = scope;
    const sizes = {
      width: screen.width,
      height: screen.height,
      availWidth: screen.availWidth,
      availHeight: screen.availHeight,
      colorDepth: screen.colorDepth,
      pixelRatio: devicePixelRatio,
      innerWidth,
      innerHeight,
      outerWidth,
      outerHeight,
    };
    // All of them are [Replaceable] (CSSOM View section 4): a page's own global of that name hides one. Pages also set
    // the ratio to sharpen their canvases; tools that play another device set the window's sizes with it.
    const isSet = (name: string) => !Object.getOwnPropertyDescriptor(scope, name)?.get;
    if (!Object.values(sizes).every(Number.isFinite) || (isSet('devicePixelRatio') && !isSet('outerWidth')))
      throw new Unavailable('failed', 'hidden by the page');
    return sizes;
  },
};
