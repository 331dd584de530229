import type { Brand } from './greaseBrands.ts';
import { remembered } from './remembered.ts';

const entry = /"((?:[^"\\]|\\.){0,64})";\s*v="([^"\\]{0,32})"/g;

/** The brands of a Sec-CH-UA value, in its order; an empty list where there is none (as in old headless builds). */
export const parseBrands: (value: string) => readonly Brand[] = remembered((value) =>
  value === ''
    ? []
    : Array.from(value.slice(0, 1024).matchAll(entry), ([, brand = '', version = '']) => ({ brand, version })),
);
