import { openRunner } from '../../src/jobs/runner.ts';
import { openStorage } from '../../src/storage/open.ts';
import { handlersDoing, memoryLog, QUICK } from './handlers.ts';

// A worker that tells of each job it begins and never ends one.
const [databaseUrl, redisUrl] = process.argv.slice(2);
const storage = await openStorage({
  dataFolder: '/nonexistent',
  databaseUrl: databaseUrl!,
  key: new Uint8Array(32),
});
const handlers = handlersDoing(async (_name, payload, run) => {
  console.log(`${String(payload.caseId)} ${run.attempt}`);
  await new Promise(() => {});
});
const timing = { ...QUICK, leaseMs: 1_500 };
await openRunner(storage, handlers, { redisUrl: redisUrl || null, log: memoryLog(), timing }).start();
