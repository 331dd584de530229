import { load } from '@fingerprintjs/botd';
import { measure } from './measure.js';

// `monitoring` is a report to its maker.
measure(async () => (await load({ monitoring: false })).detect());
