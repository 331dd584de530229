import { attest } from '@countersign/browser';
import { measure } from './measure.js';

// All that this browser has to say, however long it takes.
measure(() => attest({ action: 'login', patience: 15_000 }));
