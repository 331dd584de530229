import { classes } from './classes/classes.ts';
import type { Evaluation } from './Evaluation.ts';
import { zone } from './zone/zone.ts';

/** What can be evaluated, by name. */
export const evaluations: Readonly<Record<string, Evaluation>> = { classes, zone };
