/** Writes messages for ever into the desk's folder that it is given, and prints the ts of each once it is acknowledged. */
import { writeSync } from 'node:fs';
import { openDeskWithApp } from './desk-with-app.ts';

const here = await openDeskWithApp({ folder: process.argv[2] ?? '' });
const write = async () => {
  for (;;) {
    const { ts } = await here.app.client.chat.postMessage({ channel: 'C0TRIAGE', text: 'x'.repeat(500) });
    writeSync(1, `${ts}\n`);
  }
};
await Promise.all([write(), write(), write()]);
