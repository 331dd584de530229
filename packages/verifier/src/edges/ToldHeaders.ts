/** The headers of one request that its edge may have set, by lower-case name, with all values that came. */
export type ToldHeaders = ReadonlyMap<string, readonly string[]>;
