import { spawn } from 'node:child_process';
import { existsSync, openSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort } from '../free-port.ts';
import { waitUntil } from '../wait-until.ts';
import { dataFolder, MAILBOX, PROGRAM, run, start } from './running.ts';

it('shows the control characters of a hostile file name rather than obey them', async () => {
  const file = join(dataFolder(), '\u001b[31mred\u009b2J.txt');
  writeFileSync(file, 'Good morning.');
  const { out } = await run(['read', file]);
  expect(out).toMatch(/^\\u001b\[31mred\\u009b2J\.txt: /);
  const json = await run(['read', '--json', file]);
  expect(JSON.parse(json.out)).toMatchObject({ file: basename(file) });
});

describe('a command whose output ends', () => {
  it('stops in silence when its reader has gone', async () => {
    const child = start(['read', '--json', MAILBOX, MAILBOX, MAILBOX]);
    child.stdout?.destroy();
    const { code, err } = await child.ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full, and exits with 1', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'read', '--json', MAILBOX], {
      cwd: tmpdir(),
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    let err = '';
    child.stderr!.on('data', (chunk) => (err += chunk));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^letterhead: standard output cannot be written \(ENOSPC\): look at .+\n$/),
    });
  });

  it.runIf(existsSync('/dev/full'))('serves on when its log cannot be written', async () => {
    const port = await freePort();
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [PROGRAM, 'serve'], {
      cwd: tmpdir(),
      env: { ...process.env, LETTERHEAD_DATA: dataFolder(), PORT: String(port), LOG_LEVEL: 'debug' },
      stdio: ['ignore', 'ignore', full],
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const page = (path: string) => fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
    await waitUntil('the service is ready', async () => (await page('/readyz'))?.ok);
    await waitUntil('the samples are read, which is logged', async () => {
      const metrics = (await (await page('/metrics'))?.text()) ?? '';
      return /letterhead_messages\{kind="not-a-request"\} 1/.test(metrics);
    });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
