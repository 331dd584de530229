import { Thumbmark } from '@thumbmarkjs/thumbmarkjs';
import { measure } from './measure.js';

// `logging` is a report to its maker, sent by a few visits.
measure(() => new Thumbmark({ logging: false }).get());
