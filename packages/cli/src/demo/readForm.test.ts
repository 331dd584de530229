import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { readForm } from './readForm.ts';

const app = new Hono().post('/', async (context) => context.json(await readForm(context)));
const post = async (body: string, type: string) => {
  const response = await app.request('/', { method: 'POST', headers: { 'content-type': type }, body });
  return { status: response.status, fields: await response.json() };
};
const multipart = 'multipart/form-data; boundary=x';
const part = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n';

describe('the fields of a form', () => {
  it('are read', async () => {
    expect(await post('a=b', 'application/x-www-form-urlencoded')).toEqual({ status: 200, fields: { a: 'b' } });
    expect(await post(`${part}--x--\r\n`, multipart)).toEqual({ status: 200, fields: { a: 'b' } });
  });

  it.each([
    ['cut off', part],
    ['without a part', 'nothing'],
    ['without a body', ''],
  ])('are none of a multipart body %s', async (_, body) => {
    expect(await post(body, multipart)).toEqual({ status: 200, fields: {} });
  });
});
