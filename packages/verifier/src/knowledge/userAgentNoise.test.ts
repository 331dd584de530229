import { expect, it } from 'vitest';
import { userAgents } from '../testing/userAgents.ts';
import { userAgentNoise } from './userAgentNoise.ts';

const firefox = (system: string, version = '128.0') =>
  `Mozilla/5.0 (${system}; rv:${version}) Gecko/20100101 Firefox/${version}`;

it.each([
  ['spaces at the end', `${userAgents.linuxChrome}   `, userAgents.linuxChrome, ['user-agent-padding']],
  ['more spaces than Brave puts', `${userAgents.linuxChrome}     `, userAgents.linuxChrome, []],
  [
    'Windows in the request',
    firefox('X11; Linux x86_64'),
    firefox('Windows NT 10.0; Win64; x64'),
    ['user-agent-system'],
  ],
  [
    'Windows without its architecture',
    firefox('Macintosh; Intel Mac OS X 10.15'),
    firefox('Windows NT 10.0'),
    ['user-agent-system'],
  ],
  ['another version too', firefox('X11; Linux x86_64'), firefox('Windows NT 10.0; Win64; x64', '115.0'), []],
  ['Windows in the page', firefox('Windows NT 10.0; Win64; x64'), firefox('X11; Linux x86_64'), []],
  ['another engine', userAgents.windowsChrome, userAgents.linuxChrome, []],
] as const)('%s', (_, page, request, expected) => {
  expect(userAgentNoise(page, request)).toEqual(expected);
});
