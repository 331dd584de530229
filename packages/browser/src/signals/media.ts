import type { Signal } from '../reading/Signal.ts';

const asked = [
  'hover',
  'any-hover',
  'pointer:fine',
  'pointer:coarse',
  'any-pointer:fine',
  'any-pointer:coarse',
  'color-gamut:p3',
  'prefers-color-scheme:dark',
  'prefers-contrast:more',
  'prefers-reduced-motion',
  'forced-colors:active',
];

/** What media queries say of screen and devices, asked apart from the properties of the same meaning. */
export const media: Signal<'media'> = {
  realms: ['window'],
  moment: 'core',
  limit: 1000,
  read(scope) {
    const is = (query: string) => scope.matchMedia(`(${query})`).matches;
    // Null where the browser does not know the query, which never matches then, and where a global of the page's own
    // hides what is asked of.
    const near = (name: string, value: number, unit: string) =>
      value > 0 && is(`min-${name}:0${unit}`)
        ? is(`min-${name}:${value * 0.99}${unit}) and (max-${name}:${value * 1.01}${unit}`)
        : null;
    const { screen } = scope;
    return {
      screen: near('device-width', screen.width, 'px') && near('device-height', screen.height, 'px'),
      ratio: near('resolution', scope.devicePixelRatio, 'dppx'),
      touch: 'ontouchstart' in scope,
      matches: asked.filter(is),
    };
  },
};
