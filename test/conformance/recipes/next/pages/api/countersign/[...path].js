import { nodeHandler } from '@countersign/verifier/node';
import { verifier } from '../../../lib/verifier.js';

export const config = { api: { bodyParser: false, externalResolver: true } };

export default nodeHandler(verifier, { mount: '/api/countersign' });
