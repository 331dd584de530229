import { describe, expect, it } from 'vitest';
import { readSyn } from '../observe/tcp/readSyn.ts';
import { makeSyn, synOptions } from '../testing/makeSyn.ts';
import { tcpSystem } from './tcpSystems.ts';

describe('tcpSystem', () => {
  it.each([
    ['linux', 64, 'Linux'],
    ['linux', 41, 'Linux'],
    ['windows', 128, 'Windows'],
    ['windows', 113, 'Windows'],
    ['apple', 52, 'Apple'],
  ] as const)('tells the SYN of %s with a time to live of %i', (system, ttl, name) => {
    expect(tcpSystem(readSyn(makeSyn({ ttl, options: synOptions[system] })) ?? {})?.name).toBe(name);
  });

  it.each([
    ['Linux with Windows’ time to live, as behind a rewriting path', { options: 'mss,sok,ts,nop,ws', ttl: 117 }],
    ['Windows with Linux’ time to live', { options: 'mss,nop,ws,nop,nop,sok', ttl: 60 }],
    ['an order that many write', { options: 'mss,nop,nop,sok', ttl: 120 }],
    ['an order that two write, without a time to live', { options: 'mss,nop,ws,sok,ts' }],
    ['an order that nobody is known for', { options: 'mss,nop,ws,30,nop,nop,ts,sok,eol', ttl: 60 }],
    ['no options', { ttl: 60 }],
    ['nothing', {}],
  ])('says nothing of %s', (_, facts) => {
    expect(tcpSystem(facts)).toBeNull();
  });

  it('tells Windows with timestamps from FreeBSD by the time to live', () => {
    const options = 'mss,nop,ws,sok,ts';
    expect(tcpSystem({ options, ttl: 120 })?.name).toBe('Windows');
    expect(tcpSystem({ options, ttl: 50 })?.name).toBe('BSD');
  });

  it('goes by the order alone where an edge tells no time to live', () => {
    expect(tcpSystem({ options: 'mss,sok,ts,nop,ws' })?.name).toBe('Linux');
  });
});
