import FingerprintScanner from 'fpscanner';
import { measure } from './measure.js';

measure(() => new FingerprintScanner().collectFingerprint());
