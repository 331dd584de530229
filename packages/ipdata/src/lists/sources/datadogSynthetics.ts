import type { ListSource } from '../ListSource.ts';
import { jsonAt } from '../parsers/jsonAt.ts';

/** Datadog Synthetics. */
export const datadogSynthetics: ListSource = {
  name: 'datadog-synthetics',
  title: 'Datadog Synthetics',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://docs.datadoghq.com/synthetics/guide/identify_synthetics_bots/',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'synthetics.json',
      url: 'https://ip-ranges.datadoghq.com/synthetics.json',
      entryName: 'datadog-synthetics',
      parse: jsonAt('synthetics.prefixes_ipv4.*', 'synthetics.prefixes_ipv6.*'),
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
