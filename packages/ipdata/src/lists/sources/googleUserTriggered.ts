import type { ListSource } from '../ListSource.ts';
import { googlePrefixes } from '../parsers/googlePrefixes.ts';

/** Google's fetchers that a user sets off. */
export const googleUserTriggered: ListSource = {
  name: 'google-user-triggered',
  title: "Google's fetchers that a user sets off",
  note: 'Google’s own alone: behind user-triggered-fetchers.json are customers of App Engine.',
  flag: 'crawler',
  source: {
    licence: 'facts published by their owner',
    url: 'https://developers.google.com/crawling/docs/crawlers-fetchers/google-user-triggered-fetchers',
    freshDays: 30,
  },
  seen: 'its operator’s page',
  files: [
    {
      name: 'user-triggered-fetchers-google.json',
      url: 'https://developers.google.com/static/crawling/ipranges/user-triggered-fetchers-google.json',
      entryName: 'google-user-triggered',
      parse: googlePrefixes,
    },
  ],
  bounds: { entries: [1, 5000], bytes: 2_000_000, v4: 1_000_000 },
};
