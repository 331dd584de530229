import { type BotCategory, botCategories, isPlainObject, labels } from '@countersign/contract';
import * as v from 'valibot';

// Of themselves the object schemas take a list for an object without members.
const plain = v.custom<Record<string, unknown>>(isPlainObject, 'not an object');
const object = <const E extends v.ObjectEntries>(entries: E) => v.pipe(plain, v.strictObject(entries));

const botCategory = v.picklist(Object.keys(botCategories) as BotCategory[]);

const policy = object({
  outcomes: v.optional(
    v.pipe(
      plain,
      v.record(
        v.picklist(Object.keys(labels) as (keyof typeof labels)[]),
        v.pipe(plain, v.record(v.picklist(['low', 'medium', 'high']), v.picklist(['review', 'block']))),
      ),
    ),
  ),
  bots: v.optional(v.pipe(plain, v.record(botCategory, v.picklist(['pass', 'review', 'block'])))),
  minimumCoverage: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  mute: v.optional(v.array(v.string())),
});

/** The file that `--config` names; `config.schema.json` says the same for editors. */
export const configSchema = object({
  $schema: v.optional(v.string()),
  sites: v.optional(
    v.array(
      object({
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
  /** Read by the verifier, which names what is wrong in it. */
  edge: v.optional(v.union([v.string(), plain])),
  ip: v.optional(
    object({
      sources: v.optional(v.array(v.string())),
      mmdb: v.optional(v.array(v.string())),
      layers: v.optional(v.array(v.string())),
      patience: v.optional(v.pipe(v.number(), v.minValue(0))),
    }),
  ),
  bots: v.optional(
    object({
      dns: v.optional(v.union([v.boolean(), v.array(v.string())])),
      directories: v.optional(v.boolean()),
      agents: v.optional(
        v.array(
          object({
            host: v.string(),
            name: v.string(),
            operator: v.string(),
            category: botCategory,
            keys: v.optional(v.array(plain)),
          }),
        ),
      ),
      patience: v.optional(v.pipe(v.number(), v.minValue(0))),
    }),
  ),
});
export type Config = v.InferOutput<typeof configSchema>;
