import type { Signal } from '../reading/Signal.ts';

const asked = [
  'hover',
  'any-hover',
  'pointer:fine',
  'pointer:coarse',
  'any-pointer:fine',
  'any-pointer:coarse',
  'color-gamut:p3',
  'color-gamut:rec2020',
  'dynamic-range:high',
  'prefers-color-scheme:dark',
  'prefers-contrast:more',
  'prefers-contrast:less',
  'prefers-reduced-motion',
  'forced-colors:active',
  'inverted-colors:inverted',
];

/** What media queries say of screen and devices, asked apart from the properties of the same meaning. */
export const media: Signal<'media'> = {
  realms: ['window'],
  moment: 'core',
  limit: 1000,
  read(scope) {
    const is = (query: string) => scope.matchMedia(query).matches;
    // Null where the browser does not know the query, which never matches then.
    const near = (before: string, after: string, value: number, by: number, unit = 'px') => {
      const from = `(${before}min-${after}:`;
      return is(`${from}0)`)
        ? is(`${from}${value - by}${unit}) and (${before}max-${after}:${value + by}${unit})`)
        : null;
    };
    const { screen, devicePixelRatio } = scope;
    const width = near('', 'device-width', screen.width, 1);
    return {
      screen: width && near('', 'device-height', screen.height, 1),
      ratio: near('-webkit-', 'device-pixel-ratio', devicePixelRatio, devicePixelRatio / 100, ''),
      touch: 'ontouchstart' in scope,
      matches: asked.filter((query) => is(`(${query})`)),
    };
  },
};
