/** What `serve` and `ip` are told of IP data: the command line's word goes before the file's. */
export interface IpSettings {
  /** The sources of countries and networks that are used; all where empty. */
  sources: readonly string[];
  /** Files in MaxMind's format, the first the most particular. */
  mmdb: readonly string[];
}
