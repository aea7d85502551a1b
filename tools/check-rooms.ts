// npm run lint: fails if a room of src/ imports what it may not, or if no import was found at all.
import { arrows, wrongArrows } from './room-rules.ts';

const source = new URL('../src', import.meta.url).pathname;
const found = arrows(source).length;
const problems = wrongArrows(source);
for (const problem of problems) console.error(problem);
if (found === 0) console.error('no import was found in src: the check itself is broken');
else if (problems.length === 0) console.log(`Import rules hold: ${found} imports between files looked at.`);
process.exitCode = found === 0 || problems.length > 0 ? 1 : 0;
