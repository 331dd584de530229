import { afterEach, expect, test } from 'vitest';
import { engine } from './engine.ts';

const facts = { blockedBy: [] };
const limit = Error.stackTraceLimit;

afterEach(() => {
  Error.stackTraceLimit = limit;
  Reflect.deleteProperty(Error, 'prepareStackTrace');
});

test('a stack of V8 begins with the name of its error, however short', () => {
  expect(engine.read(globalThis, facts)).toMatchObject({ lines: false, stack: true });
  Error.stackTraceLimit = 0;
  expect(engine.read(globalThis, facts)).toMatchObject({ stack: true });
});

test('a page that words stacks itself says nothing by them', () => {
  Error.prepareStackTrace = () => 'frames';
  expect(engine.read(globalThis, facts)).toMatchObject({ stack: null });
});

test('an error without a stack says nothing', () => {
  Reflect.deleteProperty(Error, 'stackTraceLimit');
  expect(engine.read(globalThis, facts)).toMatchObject({ stack: null });
});
