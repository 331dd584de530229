/**
 * What may be wrong with a command, its options, or what they name; the codes are stable, printed before the message.
 *
 * `exit` is 2 where the command line or what it names is wrong, 1 where the machine would not, 3 where a part of the work
 * failed.
 */
export const cliErrors = {
  'unknown-command': { exit: 2, meaning: 'there is no such command' },
  'unknown-option': { exit: 2, meaning: 'the command has no such option' },
  'bad-value': { exit: 2, meaning: 'the value of an option does not do' },
  'bad-config': { exit: 2, meaning: 'the config file cannot be read, or holds what it may not' },
  'bad-state': { exit: 1, meaning: 'the state folder, or a file in it, cannot be used' },
  'bad-tls': { exit: 2, meaning: 'the certificate or its key cannot be used' },
  'bad-ip-data': { exit: 1, meaning: 'an .mmdb file, a layer or the packed tables cannot be used' },
  busy: { exit: 1, meaning: 'another refresh is under way' },
  'lists-failed': { exit: 3, meaning: 'some lists could not be had; what was there of them before stays in use' },
  'not-built': { exit: 2, meaning: 'what was asked for is not built in yet' },
  'no-demo': { exit: 1, meaning: 'the demo is not there' },
  'port-in-use': { exit: 1, meaning: 'another program has the port' },
  'cannot-listen': { exit: 1, meaning: 'the port or host cannot be listened at' },
} as const satisfies Record<string, { exit: 1 | 2 | 3; meaning: string }>;
