import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '../free-port.ts';
import { dataFolder, serve } from './running.ts';

it('lays no sample mails where answers would go out to the world', async () => {
  const data = dataFolder();
  const running = await serve({
    LETTERHEAD_DATA: data,
    SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
    MAIL_FROM: 'Desk <desk@example.test>',
  });
  expect(readdirSync(join(data, 'inbox'))).toEqual([]);
  const metrics = await (await fetch(`${running.url}/metrics`)).text();
  expect(metrics).not.toMatch(/^letterhead_messages\{/m);
  await running.stop();
});
