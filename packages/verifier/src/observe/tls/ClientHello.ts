/** A ClientHello as sent, GREASE included; lists keep the order of the wire. */
export interface ClientHello {
  /** `legacy_version`, as 0x0303. */
  version: number;
  ciphers: number[];
  extensions: number[];
  /** First host name of server_name; null without one. A character a byte. */
  serverName: string | null;
  /** Protocol names; null without the extension. A character a byte. */
  alpn: string[] | null;
  /** supported_groups. */
  groups: number[];
  /** ec_point_formats. */
  formats: number[];
  /** signature_algorithms. */
  signatureAlgorithms: number[];
  /** supported_versions; null without the extension. */
  supportedVersions: number[] | null;
}
