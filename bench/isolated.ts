import type { Part } from './Part.ts';
import { http } from './parts/http.ts';
import { verify } from './parts/verify.ts';

const parts: Record<string, Part> = { verify, http };

const [name = '', options = '{}'] = process.argv.slice(2);
const part = parts[name];
if (!part) throw new Error(`no part ${name}`);
const result = await part(JSON.parse(options));
process.send?.(result, () => process.exit(0));
