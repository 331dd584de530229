/** What may be wrong with IP data, by the stable code that `IpDataError` has. */
export const ipDataErrors = {
  'invalid-address': 'a text is no address, no network or no URL',
  'no-data': 'the data is not there, or cannot be read',
  'corrupt-data': 'the data is there and cannot be trusted',
  'unknown-schema': 'an .mmdb file is whole, and of a kind that is not read here',
  'not-a-list': 'a text has another form than its list',
  'list-bounds': 'a list is larger, smaller or wider than it can be',
  unreachable: 'a server cannot be reached, or its certificate does not hold',
  'timed-out': 'a server did not answer in time',
  'bad-answer': 'a server answers with a status, an encoding or a redirect that does not do',
  'too-large': 'a file or an answer is larger than it can be',
  truncated: 'a file ends early',
  'wrong-checksum': 'a file has another checksum than the one that was published beside it',
  shrunk: 'a list has less than three fifths of the entries that it had',
  'unknown-source': 'there is no list of that name',
  busy: 'another refresh is under way',
  unwritable: 'the folder of the lists cannot be written',
} as const;
