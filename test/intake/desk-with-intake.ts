import { afterEach, beforeEach } from 'vitest';
import type { CaseView } from '../../src/cases/case.ts';
import { storeMessage } from '../../src/cases/message.ts';
import type { Message } from '../../src/desk/workspace.ts';
import { openReader, type Reader } from '../../src/documents/sandbox/sandbox.ts';
import type { ModelTask } from '../../src/extraction/by-model/model-answer.ts';
import type { OutgoingMail } from '../../src/feedback/mail.ts';
import { sendCaseMail } from '../../src/feedback/send.ts';
import type { FlagCode } from '../../src/form/flag.ts';
import { judgeAgain } from '../../src/intake/judge-again.ts';
import { readMessage } from '../../src/intake/read-message.ts';
import { giveUpScans, readScans } from '../../src/intake/read-scans.ts';
import type { Runner } from '../../src/jobs/job.ts';
import { openRunner } from '../../src/jobs/runner.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { view } from '../cases/samples.ts';
import { gate, handlersDoing, QUICK } from '../jobs/handlers.ts';
import { type DeskWithSlack, eachTestOnADesk } from '../slack/desk-with-slack.ts';
import { waitUntil } from '../wait-until.ts';
import { readingDeps } from './reading-deps.ts';

/** The desk with everything between its mailbox and its outbox: a mail comes in, cards and mails come out. */
export interface DeskWithIntake {
  readonly runner: Runner;
  /** Mails to officers, in the order in which they went out. */
  readonly sent: readonly OutgoingMail[];
  /** The texts that a language model was shown, which answers nothing. */
  readonly shown: readonly string[];
  /** Puts a mail into the mailbox. */
  arrive(raw: Uint8Array, name?: string): Promise<string>;
  /** The cases of a message, in order. */
  casesOf(messageId: string): Promise<Awaited<ReturnType<typeof view>>[]>;
  /** Resolves when no job is left that could run now, with pictures read or held. */
  settled(): Promise<void>;
  /** Pictures are not read until `read` is called; `fail` lets the job that reads them fail for good. */
  hold(): { read(): void; fail(): Promise<void> };
  /** A person decides on a card, with a text to the officer; resolves when what follows is done. */
  decide(user: string, card: Message, action: string, explanation: string): Promise<void>;
  close(): Promise<void>;
}

const mailFrom = { name: 'Example Online', address: 'desk@examplemail.test' };

/** Each test of a suite on a desk of its own with all of it, which `ready` is given. */
export function eachTestOnADeskWithIntake(
  ready: (storage: Storage, desk: DeskWithSlack, intake: DeskWithIntake) => void,
): void {
  let storage: Storage;
  let desk: DeskWithSlack;
  let intake: DeskWithIntake;
  eachTestOnADesk((given, opened) => {
    storage = given;
    desk = opened;
  });
  beforeEach(async () => {
    intake = await openDeskWithIntake(storage, desk);
    ready(storage, desk, intake);
  });
  afterEach(() => intake.close());
}

/** The codes of a case's flags. */
export function flagsOf({ content }: Pick<CaseView, 'content'>): FlagCode[] {
  return content?.request.flags.map(({ code }) => code) ?? [];
}

/** Opens it with the real reader, pictures included. */
async function openDeskWithIntake(storage: Storage, desk: DeskWithSlack): Promise<DeskWithIntake> {
  const real = openReader();
  let held = Promise.resolve();
  let broken = false;
  const holding = new Set<unknown>();
  const reader: Reader = {
    ...real,
    async read(...input) {
      const turn = {};
      holding.add(turn);
      await held;
      holding.delete(turn);
      if (broken) throw new Error('no picture can be read');
      return real.read(...input);
    },
  };
  const sent: OutgoingMail[] = [];
  const transport = {
    send: async (mail: OutgoingMail) => void sent.push(mail),
    check: async () => {},
    close: () => {},
  };
  const shown: string[] = [];
  const ask = async ({ documents }: ModelTask) => {
    shown.push(documents.flatMap(({ pages }) => pages.map(({ text }) => text)).join('\n'));
    return null;
  };
  const deps = { ...readingDeps(storage, reader, mailFrom.address), ask };
  const { policy, log } = deps;
  const handlers = {
    ...handlersDoing(async () => {}),
    'read-message': readMessage(deps),
    'read-scans': readScans(deps),
    'give-up-scans': giveUpScans(deps),
    'judge-again': judgeAgain(deps),
    'sync-card': ({ caseId }: { caseId: string }) => desk.slack.syncCard(caseId),
    'post-notice': ({ messageId }: { messageId: string }) => desk.slack.postNotice(messageId),
    'send-mail': (payload: Parameters<typeof sendCaseMail>[1], run: { id: string; attempt: number }) =>
      sendCaseMail({ storage, transport, mailFrom, policy, log }, payload, run),
  };
  const runner = openRunner(storage, handlers, { redisUrl: null, log, timing: QUICK });
  await runner.start();
  const settled = async () => {
    await waitUntil('no job is left', async () => {
      const left = await storage.prisma.job.count({
        where: { state: { in: ['ready', 'handed', 'running'] } },
      });
      return left === holding.size;
    });
  };
  return {
    runner,
    sent,
    shown,
    async arrive(raw, name = 'mail.eml') {
      const { messageId } = await storeMessage(storage, { raw, name, door: 'imap', receivedAt: new Date() });
      runner.kick();
      return messageId;
    },
    async casesOf(messageId) {
      const rows = await storage.prisma.case.findMany({ where: { messageId }, orderBy: { position: 'asc' } });
      return Promise.all(rows.map(({ id }) => view(storage, id)));
    },
    settled,
    hold() {
      const { passed, open } = gate();
      held = passed;
      const fail = async () => {
        await storage.prisma.job.updateMany({ where: { name: 'read-scans' }, data: { maxAttempts: 2 } });
        // A job that is under way counts its attempts as it took them.
        broken = true;
        open();
      };
      return { read: open, fail };
    },
    async decide(user, card, action, explanation) {
      await desk.press(user, card, action);
      const dialog = desk.dialog(user);
      const block = dialog.blocks.find(({ block_id }) => block_id?.startsWith('explanation'));
      await desk.desk.act.submit(user, dialog.id, { [block?.block_id ?? '']: { value: explanation } });
      runner.kick();
      await settled();
    },
    async close() {
      await runner.stop();
      await real.close();
    },
  };
}
