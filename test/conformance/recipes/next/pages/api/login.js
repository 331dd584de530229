import { verifier } from '../../lib/verifier.js';

export default async function login(request, response) {
  const verdict = await verifier.verify(request.body['countersign-token'], request, { action: 'login' });
  response.status(verdict.ok && verdict.outcome !== 'block' ? 200 : 403).json(verdict);
}
