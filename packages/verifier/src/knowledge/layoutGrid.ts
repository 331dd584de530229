/** Half a thousandth: measurements are floats, and the grids of 60 and 64 differ by more for the widths asked. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.0005;

const rounded = (boxes: readonly (readonly [number, number])[], fits: (set: number, measured: number) => boolean) =>
  boxes.length > 2 && boxes.every(([set, measured]) => fits(set, measured));

/**
 * To which grid an engine rounds boxes; null where it is none of these, as under a zoom that the page cannot see.
 *
 * `sixtieths`: Gecko rounds to app units, 60 a CSS pixel at any zoom (gfx/src/AppUnits.h). `sixty-fourths`: Blink and
 * WebKit cut to LayoutUnits, 64 a pixel. `scaled`: the same, 64 a device pixel, as Blink does, whose layout counts in
 * device pixels since use-zoom-for-dsf. Measured: Chromium 156 at ratios of 0.67 to 2.5 by zoom and by screen, Firefox
 * 153 at 1 to 2, WebKitGTK.
 */
export function layoutGrid(
  boxes: readonly (readonly [number, number])[],
  pixelRatio: number,
): 'sixtieths' | 'sixty-fourths' | 'scaled' | null {
  const cut = (grid: number) => (set: number, measured: number) => near(Math.floor(set * grid) / grid, measured);
  if (rounded(boxes, cut(64))) return 'sixty-fourths';
  if (pixelRatio > 0 && rounded(boxes, cut(64 * pixelRatio))) return 'scaled';
  return rounded(boxes, (set, measured) => near(Math.round(set * 60) / 60, measured)) ? 'sixtieths' : null;
}
