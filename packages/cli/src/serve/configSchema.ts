import { labels } from '@countersign/contract';
import * as v from 'valibot';

const policy = v.strictObject({
  outcomes: v.optional(
    v.record(
      v.picklist(Object.keys(labels) as (keyof typeof labels)[]),
      v.record(v.picklist(['low', 'medium', 'high']), v.picklist(['review', 'block'])),
    ),
  ),
  minimumCoverage: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  mute: v.optional(v.array(v.string())),
});

/** The file that `--config` names; `config.schema.json` says the same for editors. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  sites: v.optional(
    v.array(
      v.strictObject({
        id: v.string(),
        origins: v.optional(v.array(v.string())),
        secrets: v.optional(v.array(v.string())),
        policy: v.optional(policy),
        challengeSeconds: v.optional(v.number()),
      }),
    ),
  ),
  policy: v.optional(policy),
  allowTestSites: v.optional(v.boolean()),
});
export type Config = v.InferOutput<typeof configSchema>;
