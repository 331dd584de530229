import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Corner } from '../servers/startForm.ts';

const run = promisify(execFile);

/** Steps of a way, and ms that a key or button is held: an unhurried hand's, not a machine's. */
const steps = 30;
const held = 0.085;

/** Fills and sends formPage on the display, by the events of the X server: `command` is xdotool. */
export async function fillOnDisplay(command: string, display: string, [left, top]: Corner): Promise<void> {
  const env = { ...process.env, DISPLAY: display };
  const xdotool = (...args: (string | number)[]) => run(command, args.map(String), { env });
  let [x, y] = [left + 900, top + 30];
  const press = async (toX: number, toY: number): Promise<void> => {
    const way: (string | number)[] = [];
    for (let step = 1; step <= steps; step += 1) {
      const part = (1 - Math.cos((step / steps) * Math.PI)) / 2;
      const at = [Math.round(x + (toX - x) * part), Math.round(y + (toY - y) * part)];
      way.push('mousemove', ...at, 'sleep', 0.012);
    }
    await xdotool(...way);
    await xdotool('mousedown', 1, 'sleep', held, 'mouseup', 1, 'sleep', 0.2);
    [x, y] = [toX, toY];
  };
  const type = async (text: string): Promise<void> => {
    for (const key of text) await xdotool('keydown', key, 'sleep', held, 'keyup', key);
  };
  await press(left + 260, top + 120);
  await type('hannah');
  await press(left + 300, top + 320);
  await type('horses');
  await press(left + 340, top + 520);
}
