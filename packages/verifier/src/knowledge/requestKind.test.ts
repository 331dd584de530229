import { expect, test } from 'vitest';
import { RequestFacts } from '../checks/RequestFacts.ts';
import type { Observation } from '../observe/observation.ts';

const facts = (change: Partial<Observation>, headers: Record<string, string> = {}) =>
  new RequestFacts({
    endpoint: 'inspect',
    method: 'GET',
    scheme: 'https',
    httpVersion: '2.0',
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    ordered: true,
    cased: false,
    address: null,
    at: 0,
    connection: null,
    ...change,
  });

test.each<[string | null, Partial<Observation>, Record<string, string>?]>([
  ['subresource', { endpoint: 'challenge', method: 'POST' }],
  ['worker', { endpoint: 'inside', kind: 'shared', method: 'POST' }],
  ['script', { endpoint: 'script', kind: 'shared' }],
  ['serviceScript', { endpoint: 'script', kind: 'service' }],
  [null, { request: 'api' }, { 'sec-fetch-mode': 'navigate' }],
  ['navigation', { request: 'navigation' }],
  ['form', { request: 'navigation', method: 'POST' }],
  ['subresource', { request: 'fetch' }],
  ['preflight', { request: 'fetch', method: 'OPTIONS' }, { 'access-control-request-method': 'PUT' }],
  ['worker', { request: 'worker' }],
  ['script', { request: 'worker' }, { 'sec-fetch-dest': 'sharedworker' }],
  ['serviceScript', {}, { 'sec-fetch-dest': 'serviceworker', 'sec-fetch-mode': 'same-origin' }],
  ['websocket', {}, { 'sec-websocket-key': 'x' }],
  ['navigation', {}, { 'sec-fetch-mode': 'navigate' }],
  ['navigation', {}, { 'upgrade-insecure-requests': '1' }],
  ['form', { method: 'POST' }, { 'sec-fetch-mode': 'navigate' }],
  ['subresource', {}, { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }],
  ['preflight', { method: 'OPTIONS' }, { 'access-control-request-method': 'PUT', 'sec-fetch-mode': 'cors' }],
  [null, {}, { accept: '*/*' }],
])('is %s', (kind, change, headers) => {
  expect(facts(change, headers).kind).toBe(kind);
});
