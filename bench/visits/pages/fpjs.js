import { load } from '@fingerprintjs/fingerprintjs';
import { measure } from './measure.js';

// `monitoring` is a report to its maker, sent by one visit in a thousand.
measure(async () => (await load({ monitoring: false })).get());
