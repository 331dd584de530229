import type { Signal } from '../reading/Signal.ts';

/** Screen, available area, viewport and window sizes in CSS pixels, device pixel ratio. */
export const screen: Signal<'screen'> = {
  realms: ['window'],
  moment: 'core',
  limit: 1000,
  read({ screen, devicePixelRatio, innerWidth, innerHeight, outerWidth, outerHeight }) {
    return {
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
  },
};
