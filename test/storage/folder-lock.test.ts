import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockFolder } from '../../src/storage/folder-lock.ts';
import { scratchFolder } from './scratch-folder.ts';

describe('lockFolder', () => {
  it('lets one of many have the folder, and the next one when it is given back', async () => {
    const folder = scratchFolder();
    for (let round = 0; round < 3; round++) {
      const tries = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(folder)));
      const [won, ...more] = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(won).toBeDefined();
      expect(more).toEqual([]);
      won!();
    }
  });

  it('locks each folder by itself', async () => {
    const unlocks = await Promise.all([lockFolder(scratchFolder()), lockFolder(scratchFolder())]);
    for (const unlock of unlocks) unlock();
  });

  it.skipIf(process.platform === 'win32')(
    'sees a holder in another container on the same volume',
    async () => {
      const folder = join(scratchFolder(), 'postgres');
      mkdirSync(folder);
      const holder = createServer();
      await new Promise<void>((resolve) => holder.listen(`${folder}.lock`, resolve));
      onTestFinished(() => {
        holder.close();
      });
      await expect(lockFolder(folder)).rejects.toThrow(`The folder ${folder} is in use by another process`);
    },
  );

  it('works for a folder with a long path', async () => {
    const folder = join(scratchFolder(), 'a'.repeat(120));
    mkdirSync(folder);
    const unlock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow('in use');
    unlock();
  });
});
