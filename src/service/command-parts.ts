import type { Logger } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import { openReader } from '../documents/sandbox/sandbox.ts';
import { openExtractor } from '../extraction/apart/extractor.ts';
import { openSystemDns } from '../intake/dns.ts';
import { judgeAgain } from '../intake/judge-again.ts';
import { readMessage } from '../intake/read-message.ts';
import { giveUpScans, readScans } from '../intake/read-scans.ts';
import { openVerifyMail } from '../intake/verify-mail.ts';
import type { Handlers, Runner } from '../jobs/job.ts';
import { openRunner } from '../jobs/runner.ts';
import { openModel } from '../model/model.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';

/** What a command that needs the database works with. */
export interface CommandParts {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly storage: Storage;
  readonly runner: Runner;
}

/**
 * Opens the parts for one command where no service runs. Messages are read here; cards and mails stay in the outbox
 * until a service runs. Throws PolicyError or StorageError.
 */
export async function openCommandParts(
  settings: Settings,
  log: Logger,
): Promise<CommandParts & { close(): Promise<void> }> {
  const policy = await loadPolicy(settings.policyFile);
  const storage = await openStorage(settings);
  const reader = openReader();
  const extractor = openExtractor();
  const ask = settings.model === null ? null : (await openModel(settings.model, log)).ask;
  const later = () => Promise.reject(new Error('this job waits for the service'));
  const verify = openVerifyMail(openSystemDns(), policy.trustedAuthservIds);
  const reading = {
    storage,
    reader,
    extractor,
    policy,
    verify,
    ask,
    ownAddress: settings.mailFrom.address,
    log,
  };
  const handlers: Handlers = {
    'read-message': readMessage(reading),
    'read-scans': readScans(reading),
    'give-up-scans': giveUpScans(reading),
    'judge-again': judgeAgain(reading),
    'sync-card': later,
    'post-notice': later,
    'send-mail': later,
    'send-digest': later,
  };
  const runner = openRunner(storage, handlers, { redisUrl: null, log });
  return {
    settings,
    policy,
    storage,
    runner,
    async close() {
      await runner.stop();
      await reader.close();
      await extractor.close();
      await storage.close();
    },
  };
}
