import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { handOver, offerHandoff, type RunHanded } from '../../src/cli/handoff.ts';
import { waitUntil } from '../wait-until.ts';

it('outlives a command that is interrupted, and serves the next one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'letterhead-handoff-'));
  let noticed = false;
  const run: RunHanded = async (command, _args, output) => {
    if (command === 'short') {
      output.out('done');
      return 0;
    }
    while (!output.gone()) {
      output.out('x'.repeat(10_000));
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (let more = 0; more < 5; more++) output.out('into the void');
    noticed = true;
    return 0;
  };
  const offered = await offerHandoff(folder, run);
  onTestFinished(() => offered.close());

  const interrupted = connect(join(folder, 'letterhead.sock'));
  interrupted.write(`${JSON.stringify({ command: 'endless', args: {} })}\n`);
  interrupted.once('data', () => interrupted.destroy());
  await waitUntil('the running command sees that nobody listens', () => noticed);

  const lines: string[] = [];
  const output = { out: (line: string) => void lines.push(line), err: () => {}, gone: () => false };
  expect(await handOver(folder, 'short', {}, output)).toBe(0);
  expect(lines).toEqual(['done']);
});
