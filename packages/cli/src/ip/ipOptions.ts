const named = { type: 'string', multiple: true, default: [] as string[] } as const;

/** The options of every command that opens IP data, for `parseOptions`. */
export const ipOptions = { 'ip-source': named, mmdb: named } as const;
