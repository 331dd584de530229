/** The types of event that the signal `interaction` counts, in the order of its numbers. */
export const interactionTypes = ['pointermove', 'pointerdown', 'pointerup', 'click', 'keydown', 'keyup'] as const;
