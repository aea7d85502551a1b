#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// Nearly all expressions are used often: compiled for an interpreter first, they would be compiled twice, and fewer of them at their best.
setFlagsFromString('--no-regexp-tier-up');

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('letterhead: the program is not built yet: run "npm ci", or "npm run build" after a change');
  process.exitCode = 2;
}
