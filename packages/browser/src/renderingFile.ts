/**
 * The second file as the verifier serves it: its name under the mount, and its SRI value.
 * The bundles have its hash here; the sources ask for whatever the verifier has.
 */
export const renderingFile: { name: string; integrity: string } = { name: 'rendering.js', integrity: '' };
