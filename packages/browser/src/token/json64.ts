import { base64url } from './base64url.ts';
import { utf8 } from './utf8.ts';

/** A value as base64url of its JSON. */
export const json64 = (value: unknown): string => base64url(utf8(JSON.stringify(value)));
