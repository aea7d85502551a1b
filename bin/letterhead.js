#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// The expressions are large and mostly used again: to compile each of them for an interpreter first takes longer than it saves.
setFlagsFromString('--no-regexp-tier-up');

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('letterhead: the program is not built yet: run "npm ci", or "npm run build" after a change');
  process.exitCode = 2;
}
