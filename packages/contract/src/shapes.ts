import * as v from 'valibot';

// The few shapes that rows of the evidence table are made of; each caps what a client may send.

/** A string of at most `max` characters. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** A finite number. */
export const count = v.pipe(v.number(), v.finite());
/** An array of at most `max` items. */
export const few = <T extends v.GenericSchema>(schema: T, max: number) => v.pipe(v.array(schema), v.maxLength(max));
