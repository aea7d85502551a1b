import type { Logger } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import { sendDigest } from '../digest/send.ts';
import type { Reader } from '../documents/sandbox/sandbox.ts';
import type { Extractor } from '../extraction/apart/extractor.ts';
import type { AskModel } from '../extraction/by-model/model-answer.ts';
import { sendCaseMail } from '../feedback/send.ts';
import type { Transport } from '../feedback/transport.ts';
import { openSystemDns } from '../intake/dns.ts';
import { judgeAgain } from '../intake/judge-again.ts';
import { readMessage } from '../intake/read-message.ts';
import { giveUpScans, readScans } from '../intake/read-scans.ts';
import { openVerifyMail } from '../intake/verify-mail.ts';
import type { Handlers } from '../jobs/job.ts';
import type { Policy } from '../policy/policy.ts';
import type { Slack } from '../slack/app.ts';
import type { Storage } from '../storage/storage.ts';

interface HandlerDeps {
  readonly settings: Settings;
  readonly policy: Policy;
  readonly storage: Storage;
  readonly reader: Reader;
  readonly extractor: Extractor;
  readonly ask: AskModel | null;
  readonly transport: Transport;
  readonly slack: Slack;
  readonly log: Logger;
}

/** Which room does which job. */
export function jobHandlers(deps: HandlerDeps): Handlers {
  const { settings, policy, storage, reader, extractor, ask, transport, slack, log } = deps;
  const { mailFrom } = settings;
  const verify = openVerifyMail(openSystemDns(), policy.trustedAuthservIds);
  const reading = { storage, reader, extractor, policy, verify, ask, ownAddress: mailFrom.address, log };
  return {
    'read-message': readMessage(reading),
    'read-scans': readScans(reading),
    'give-up-scans': giveUpScans(reading),
    'judge-again': judgeAgain(reading),
    'sync-card': ({ caseId }) => slack.syncCard(caseId),
    'post-notice': ({ messageId }) => slack.postNotice(messageId),
    'send-mail': (payload, run) => sendCaseMail({ storage, transport, mailFrom, policy, log }, payload, run),
    'send-digest': ({ week }, run) =>
      sendDigest({ storage, policy, slack, transport, mailFrom, log, now: () => new Date() }, week, run),
  };
}
