import type { Signals } from '@countersign/contract';

type PixelTraps = Pick<Signals['traps'], 'blank' | 'flat' | 'filled' | 'put' | 'twice'>;

const side = 8;
const differing = (a: Uint8ClampedArray, b: (index: number) => number | undefined): number => {
  let differing = 0;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b(index)) differing += 1;
  return differing;
};

/** Opaque pixels of any colour, which no canvas may alter (HTML, canvas pixel manipulation: alpha 255 is lossless). */
function anyPixels(): Uint8ClampedArray<ArrayBuffer> {
  const bytes = crypto.getRandomValues(new Uint8ClampedArray(side * side * 4));
  for (let index = 3; index < bytes.length; index += 4) bytes[index] = 255;
  return bytes;
}

/** Draws what is known, reads it back, and counts the bytes that are not what was drawn. */
export function pixelTraps(context: CanvasRenderingContext2D | null): PixelTraps {
  if (!context) return { blank: null, flat: null, filled: null, put: null, twice: null };
  context.canvas.width = side;
  context.canvas.height = side;
  const read = () => context.getImageData(0, 0, side, side).data;
  const blank = differing(read(), () => 0);
  const colour = [51, 102, 153, 255];
  context.fillStyle = '#369';
  context.fillRect(0, 0, side, side);
  const flat = differing(read(), (index) => colour[index % 4]);
  const pixels = anyPixels();
  for (let index = 0; index < pixels.length; index += 4) {
    context.fillStyle = `rgb(${pixels.subarray(index, index + 3).join()})`;
    context.fillRect((index / 4) % side, Math.floor(index / 4 / side), 1, 1);
  }
  const first = read();
  const filled = differing(first, (index) => pixels[index]);
  const second = read();
  const others = anyPixels();
  context.putImageData(new ImageData(others, side), 0, 0);
  return {
    blank,
    flat,
    filled,
    put: differing(read(), (index) => others[index]),
    twice: differing(first, (index) => second[index]),
  };
}
