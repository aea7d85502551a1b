import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const guard = new URL('../../dist/children/child-guard.js', import.meta.url).href;

test('a child outlives a promise that a parser left behind', async () => {
  const program = `
    import { setImmediate } from 'node:timers/promises';
    import { guardChild } from ${JSON.stringify(guard)};
    guardChild(2 ** 31);
    Promise.reject(new Error('left behind'));
    await setImmediate();
    process.stdout.write('alive');
    process.exit(0);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  expect(stdout).toBe('alive');
});
