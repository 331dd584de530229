#!/usr/bin/env node
// The command of package.json is a file that is there before the build: in a clone npm links it at install, or not at all.
import '../dist/countersign.js';
