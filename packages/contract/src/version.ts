/** The wire version of this build; a token or request that names another is refused with `unsupported-version`. */
export const version = 1;

/** Versions that a verifier of this build accepts: this one and, once there is one, the one before. */
export const acceptedVersions: readonly number[] = [version];
