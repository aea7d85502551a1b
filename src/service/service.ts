import { join } from 'node:path';
import type { Logger } from '../config/log.ts';
import { shipped } from '../config/package-root.ts';
import type { Settings } from '../config/settings.ts';
import { openReader } from '../documents/sandbox/sandbox.ts';
import { openExtractor } from '../extraction/apart/extractor.ts';
import { reachesOfficer } from '../feedback/decide-mail.ts';
import { draftInformation, draftRejection } from '../feedback/draft.ts';
import { openTransport } from '../feedback/transport.ts';
import { openImapMailbox } from '../intake/imap-mailbox.ts';
import { openInboxFolder } from '../intake/inbox-folder.ts';
import { openPreview } from '../intake/preview.ts';
import { receiveThrough } from '../intake/receive.ts';
import { openRunner } from '../jobs/runner.ts';
import { openModel } from '../model/model.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { openSlack, type Slack } from '../slack/app.ts';
import { loadMasterKey } from '../storage/master-key.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import { openClosing } from './closing.ts';
import type { CommandParts } from './command-parts.ts';
import { jobHandlers } from './handlers.ts';
import { listen } from './http.ts';
import { openLocalDesk } from './local-desk.ts';
import { localDeskSecrets } from './local-desk-secrets.ts';
import { openMetrics } from './metrics.ts';
import { openSchedule } from './schedule.ts';

/** A service that runs. */
export interface Service extends CommandParts {
  /** Where the local desk and the health paths answer. */
  readonly url: string;
  /** Takes nothing new, lets running work end, and frees everything. */
  close(): Promise<void>;
}

/**
 * Puts everything together and starts it: HTTP first, so that a port in use is told before anything else happens, the
 * doors last. Throws ConfigurationError, PolicyError or StorageError; what was opened until then is closed again.
 */
export async function startService(settings: Settings, log: Logger): Promise<Service> {
  const closing = openClosing(log);
  let started = false;
  try {
    const policy = await loadPolicy(settings.policyFile);
    const http = await listen(settings, log);
    closing.add('http', () => http.close());
    const storage = await openStorage(settings);
    closing.add('storage', () => storage.close());

    const masterKey = await loadMasterKey(settings);
    const desk = settings.slack ? null : await openLocalDesk(settings, masterKey, http.url);
    if (desk) closing.add('desk', () => desk.close());

    const { runner, slack } = await openWork(settings, policy, storage, masterKey, http.url, log, closing);
    http.serve({
      slack: slack.listener,
      desk: desk ? (request, response) => desk.handle(request, response) : null,
      ready: async () => {
        if (!started) return 'starting';
        return (await storage.alive()) ? null : 'the database does not answer';
      },
      metrics: openMetrics(storage),
    });
    await slack.start();
    closing.add('slack', () => slack.stop());
    await runner.start();
    closing.add('queue', () => runner.stop());
    closing.add('schedule', openSchedule(storage, log, runner.kick));
    const door = await openDoor(settings, storage, runner.kick, log);
    closing.add('intake', () => door.close());
    started = true;
    return { settings, policy, storage, runner, url: http.url, close: () => closing.run() };
  } catch (error) {
    await closing.run();
    throw error;
  }
}

/** Only the queue's jobs, beside a service on the same database. Throws as `startService` does. */
export async function startWorker(settings: Settings, log: Logger): Promise<{ close(): Promise<void> }> {
  const closing = openClosing(log);
  try {
    const policy = await loadPolicy(settings.policyFile);
    const storage = await openStorage(settings);
    closing.add('storage', () => storage.close());
    const masterKey = await loadMasterKey(settings);
    const url = `http://${settings.host}:${settings.port}`;
    const { runner } = await openWork(settings, policy, storage, masterKey, url, log, closing);
    await runner.start();
    closing.add('queue', () => runner.stop());
    return { close: () => closing.run() };
  } catch (error) {
    await closing.run();
    throw error;
  }
}

/** The parts that jobs need, and the runner that hands jobs to them. */
async function openWork(
  settings: Settings,
  policy: Policy,
  storage: Storage,
  masterKey: Uint8Array,
  url: string,
  log: Logger,
  closing: ReturnType<typeof openClosing>,
): Promise<{ runner: ReturnType<typeof openRunner>; slack: Slack }> {
  const reader = openReader();
  closing.add('reader', () => reader.close());
  const extractor = openExtractor();
  closing.add('extractor', () => extractor.close());
  const transport = openTransport(settings);
  closing.add('mail', () => transport.close());
  const slack: Slack = await openSlack({
    storage,
    policy,
    log,
    slack: settings.slack
      ? { ...settings.slack, apiUrl: null }
      : { ...localDeskSecrets(masterKey), mode: 'http', appToken: null, apiUrl: `${url}/slack-api/` },
    channels: settings.channels,
    groups: settings.groups,
    draft: { rejection: draftRejection, information: draftInformation },
    reachesOfficer: (view) => reachesOfficer(view, settings.mailFrom.address),
    preview: openPreview(storage, reader),
    kick: () => runner.kick(),
    now: () => new Date(),
  });
  const ask = settings.model === null ? null : (await openModel(settings.model, log)).ask;
  const handlers = jobHandlers({ settings, policy, storage, reader, extractor, ask, transport, slack, log });
  const runner = openRunner(storage, handlers, { redisUrl: settings.redisUrl, log });
  return { runner, slack };
}

/** The samples name real authorities' domains: they are laid only where no mail and no card leaves this machine. */
function openDoor(settings: Settings, storage: Storage, kick: () => void, log: Logger) {
  if (settings.imap)
    return openImapMailbox({
      imap: settings.imap,
      storage,
      log,
      receive: receiveThrough('imap', storage, kick),
    });
  return openInboxFolder({
    folder: join(settings.dataFolder, 'inbox'),
    samples: settings.smtp === null && settings.slack === null ? shipped('fixtures/mailbox') : null,
    log,
    receive: receiveThrough('folder', storage, kick),
  });
}
