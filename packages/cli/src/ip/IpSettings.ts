/** What `serve` and `ip` are told of IP data. */
export interface IpSettings {
  /** The sources of countries and networks that are used; all where empty. */
  sources: readonly string[];
  /** Files in MaxMind's format, the first the most particular. */
  mmdb: readonly string[];
  /** Modules whose default export is a layer of IP data, such as a service that is asked over HTTP. */
  layers: readonly string[];
}
