import { spawnSync } from 'node:child_process';
import { inject } from 'vitest';
import { fillOnDisplay as fill } from '../browsers/fillOnDisplay.ts';
import type { Corner } from '../servers/startForm.ts';

const command = process.env.XDOTOOL ?? 'xdotool';

/** Whether the display's own pointer and keyboard can be moved: by xdotool, whose events are the X server's. */
export const hasXdotool: boolean = inject('display') !== null && spawnSync(command, ['--version']).error === undefined;

/** The form of startForm filled and sent on the tests' display. */
export const fillOnDisplay = (corner: Corner): Promise<void> => fill(command, inject('display') ?? '', corner);
