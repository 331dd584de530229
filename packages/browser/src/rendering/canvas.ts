import { Unavailable } from '../reading/Unavailable.ts';
import { shortHash } from './shortHash.ts';
import type { WindowLateSignal } from './WindowLateSignal.ts';

function drawText(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#f72';
  context.fillRect(120, 4, 60, 24);
  // Named fonts, so that a person's choice of default fonts does not show.
  context.font = '14pt "Times New Roman"';
  context.fillStyle = '#17b';
  context.fillText('Quick vexing jab, 3/4 & 10%', 3, 20);
  context.font = '17pt Arial';
  context.fillStyle = 'rgba(20, 160, 90, 0.3)';
  context.fillText('Quick vexing jab, 3/4 & 10%', 5, 48);
}

function drawShapes(context: CanvasRenderingContext2D): void {
  context.globalCompositeOperation = 'multiply';
  for (const [index, colour] of ['#e3c', '#3ce', '#ce3'].entries()) {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(60 + 40 * index, 30, 34, 21 + 2 * index, 0.4 * index, 0, 2 * Math.PI);
    context.fill();
  }
}

/**
 * A text and shapes drawn on a canvas, encoded twice.
 *
 * With `willReadFrequently`, which keeps it in memory: the first drawing on a graphics card blocked the page 510 to
 * 630 ms in Chromium (its graphics process starts), this one 8 (same machine, same run). Without an emoji, whose font
 * takes Firefox longer than all else.
 */
export const canvas: WindowLateSignal<'canvas'> = {
  limit: 6000,
  async read() {
    const canvas = document.createElement('canvas');
    canvas.width = 240;
    canvas.height = 60;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Unavailable('unsupported', 'no context');
    context.rect(0, 0, 9, 9);
    context.rect(2, 2, 5, 5);
    const winding = !context.isPointInPath(4, 4, 'evenodd');
    drawText(context);
    const text = canvas.toDataURL();
    const stable = canvas.toDataURL() === text;
    if (!stable) return { winding, stable, text: null, geometry: null };
    context.clearRect(0, 0, canvas.width, canvas.height);
    drawShapes(context);
    return { winding, stable, text: await shortHash(text), geometry: await shortHash(canvas.toDataURL()) };
  },
};
