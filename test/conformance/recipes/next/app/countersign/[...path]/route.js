import { fetchHandler } from '@countersign/verifier';
import { verifier } from '../../../lib/verifier.js';

const countersign = fetchHandler(verifier);

export { countersign as GET, countersign as POST };
