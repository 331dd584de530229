// Left out of the bundle: the verifier reads its IP tables from its own folder.
export default { serverExternalPackages: ['@countersign/verifier'] };
