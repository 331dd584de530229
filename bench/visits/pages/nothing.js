import { measure } from './measure.js';

// What the browser's own start does to the main thread while a page loads.
measure(() => new Promise((resolve) => setTimeout(resolve, 500)));
