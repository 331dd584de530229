/** Tells the page's developer of a fault in the page; never of anything that can befall a visitor. */
export const warn = (message: string): void => console.warn(`countersign: ${message}`);
