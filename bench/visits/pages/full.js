import { attest } from '@countersign/browser';
import { measure } from './measure.js';

measure(() => attest());
