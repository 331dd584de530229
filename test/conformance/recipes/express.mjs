import { createVerifier } from '@countersign/verifier';
import { nodeHandler } from '@countersign/verifier/node';
import express from 'express';

const verifier = createVerifier({ key: process.env.COUNTERSIGN_KEY, secrets: [process.env.COUNTERSIGN_SECRET] });
const app = express();
app.use('/countersign', nodeHandler(verifier));

app.post('/login', express.urlencoded({ extended: false }), async (request, response) => {
  const verdict = await verifier.verify(request.body['countersign-token'], request, { action: 'login' });
  response.status(verdict.ok && verdict.outcome !== 'block' ? 200 : 403).json(verdict);
});

app.listen(process.env.PORT, '127.0.0.1');
