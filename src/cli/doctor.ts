import { freeMebibytes } from '../config/free-space.ts';
import { openLog } from '../config/open-log.ts';
import type { Settings } from '../config/settings.ts';
import { openTransport } from '../feedback/transport.ts';
import { checkDns } from '../intake/dns.ts';
import { checkImap } from '../intake/imap-mailbox.ts';
import { checkRedis } from '../jobs/bull.ts';
import { openModel } from '../model/model.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { checkedBy } from '../service/banner.ts';
import { checkSlack } from '../slack/check.ts';
import { makeDataFolder } from '../storage/data-folder.ts';
import { broken, sound } from './finding.ts';
import type { ExitCode, Output } from './output.ts';
import { runWithDatabase } from './with-database.ts';

const LEAST_FREE_MEBIBYTES = 200;

/**
 * `letterhead doctor`: checks the configuration and every connection that it names, one line each with the remedy. Exit
 * code 1 if something is wrong.
 */
export async function doctor(settings: Settings, output: Output): Promise<ExitCode> {
  let wrong = false;
  const look = async (part: string, check: () => Promise<string>) => {
    try {
      output.out(sound(part, await check()));
    } catch (error) {
      wrong = true;
      output.out(broken(part, (error as Error).message, ''));
    }
  };
  let policy: Policy | null = null;
  await look('policy', async () => {
    policy = await loadPolicy(settings.policyFile);
    const { provider } = policy;
    return `${settings.policyFile} for ${provider.name}${settings.policyIsExample ? ' (the example: set LETTERHEAD_POLICY to your own)' : ''}`;
  });
  const readPolicy = () => policy ?? Promise.reject(new Error('cannot be looked at: mend the policy first'));
  await look('senders', async () => {
    const policy = await readPolicy();
    if (policy.trustedAuthservIds.length === 0) await checkDns();
    return checkedBy(policy);
  });
  await look('disk', async () => {
    makeDataFolder(settings.dataFolder);
    const free = freeMebibytes(settings.dataFolder);
    if (free < LEAST_FREE_MEBIBYTES)
      throw new Error(`only ${free} MiB are free for ${settings.dataFolder}: make room on its disk`);
    return `${free} MiB are free for ${settings.dataFolder}`;
  });
  try {
    await readPolicy();
    if ((await runWithDatabase('doctor-database', {}, settings, output)) !== 0) wrong = true;
  } catch (error) {
    wrong = true;
    output.out(broken('database', (error as Error).message, ''));
  }
  const { redisUrl, imap, smtp, slack, model, channels, groups } = settings;
  await look('queue', async () => {
    if (redisUrl === null) return 'runs inside the service';
    await checkRedis(redisUrl);
    return 'Redis answers';
  });
  await look('mailbox', async () => {
    if (imap === null) return `the folder inbox in ${settings.dataFolder}`;
    await checkImap(imap);
    return `${imap.mailbox} on ${imap.host} can be read`;
  });
  await look('mails out', async () => {
    const transport = openTransport(settings);
    try {
      await transport.check();
    } finally {
      transport.close();
    }
    return smtp === null
      ? `.eml files in the folder outbox in ${settings.dataFolder}`
      : 'the SMTP server takes mails';
  });
  await look('Slack', async () => {
    if (slack === null) return 'the local desk';
    return checkSlack({ slack, channels, groups });
  });
  await look('model', async () => {
    if (model === null) return 'none: requests are read by rules alone';
    await (await openModel(model, openLog('silent'))).check();
    return `${model.name} at ${new URL(model.baseUrl).host} answers`;
  });
  return wrong ? 1 : 0;
}
