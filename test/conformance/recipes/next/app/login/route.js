import { verifier } from '../../lib/verifier.js';

export async function POST(request) {
  const form = await request.formData();
  const verdict = await verifier.verify(form.get('countersign-token'), request, { action: 'login' });
  return Response.json(verdict, { status: verdict.ok && verdict.outcome !== 'block' ? 200 : 403 });
}
