#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error('letterhead: the program is not built yet: run "npm ci", or "npm run build" after a change');
  process.exitCode = 2;
}
