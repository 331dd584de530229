// Each package owns its bundles; this file only gathers them, in the order of the arrows in docs/architecture.md.
import browser from './packages/browser/rollup.config.mjs';
import cli from './packages/cli/rollup.config.mjs';
import ipdata from './packages/ipdata/rollup.config.mjs';
import verifier from './packages/verifier/rollup.config.mjs';

export default [...browser, ...ipdata, ...verifier, ...cli];
