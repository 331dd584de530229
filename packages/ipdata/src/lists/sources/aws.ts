import type { ListSource } from '../ListSource.ts';
import { jsonAt } from '../parsers/jsonAt.ts';

/** Amazon Web Services. */
export const aws: ListSource = {
  name: 'aws',
  title: 'Amazon Web Services',
  note: 'All of Amazon, not EC2 alone: some ranges stand only under AMAZON (aws-ip-syntax).',
  flag: 'hosting',
  source: {
    licence: 'facts published by their owner',
    url: 'https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html',
    freshDays: 60,
  },
  seen: 'docs.aws.amazon.com, aws-ip-ranges and aws-ip-syntax',
  files: [
    {
      name: 'ip-ranges.json',
      url: 'https://ip-ranges.amazonaws.com/ip-ranges.json',
      entryName: 'Amazon Web Services',
      parse: jsonAt('prefixes.*.ip_prefix', 'ipv6_prefixes.*.ipv6_prefix'),
    },
  ],
  bounds: { entries: [2000, 60_000], bytes: 20_000_000, v4: 400_000_000 },
};
