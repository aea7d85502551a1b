import { randomUUID } from 'node:crypto';
import { ImapFlow } from 'imapflow';
import type { Logger } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import { describeFailure } from '../jobs/failure.ts';
import type { Storage } from '../storage/storage.ts';
import type { Door, Receive } from './inbox-folder.ts';
import { firstUnread, holdMailbox, readPosition, releaseMailbox, savePosition } from './mailbox-position.ts';
import { afterDisconnect, type Backoff, NO_FAILURES } from './reconnect-backoff.ts';

type ImapSettings = NonNullable<Settings['imap']>;

interface MailboxOptions {
  readonly imap: ImapSettings;
  readonly storage: Storage;
  readonly receive: Receive;
  readonly log: Logger;
}

/** A mail larger than this is taken in cut off at this size: 64 MiB. */
const MAX_BYTES = 64 * 1024 * 1024;
const RESYNC_MS = 15 * 60_000;
const HOLD_AGAIN_MS = 20_000;

/**
 * Reads a mailbox over IMAP as mail comes in (IDLE, RFC 2177) and looks again every quarter of an hour. The mailbox is
 * opened read-only: no mail is moved, flagged or deleted; how far it was read stands in the database. One process reads
 * at a time. A lost connection is made anew with growing pauses.
 */
export function openImapMailbox(options: MailboxOptions): Door {
  const { imap, storage, log } = options;
  const mailbox = `${imap.user}@${imap.host}:${imap.port}/${imap.mailbox}`;
  const holder = randomUUID();
  const stop = new AbortController();
  let client: ImapFlow | null = null;

  async function readOn(): Promise<void> {
    if (!(await holdMailbox(storage, mailbox, holder, new Date()))) {
      await pause(HOLD_AGAIN_MS, stop.signal);
      return;
    }
    const connection = newClient(imap);
    client = connection;
    const changes = changesOf(connection, stop.signal);
    try {
      await connection.connect();
      await connection.mailboxOpen(imap.mailbox, { readOnly: true });
      log.info({ host: imap.host }, 'The mailbox is open');
      while (!stop.signal.aborted && connection.usable) {
        await takeNew(connection, mailbox, options, stop.signal);
        await changes.next(RESYNC_MS, HOLD_AGAIN_MS, async () => {
          if (!(await holdMailbox(storage, mailbox, holder, new Date()))) connection.close();
        });
      }
      await connection.logout().catch(() => {});
    } finally {
      connection.close();
      client = null;
    }
  }

  const reading = (async () => {
    let backoff: Backoff = NO_FAILURES;
    while (!stop.signal.aborted) {
      const began = Date.now();
      let failure: string | null = null;
      try {
        await readOn();
      } catch (error) {
        failure = explain(error, imap);
      }
      if (stop.signal.aborted) break;
      const { waitMs, next } = afterDisconnect(backoff, Date.now() - began);
      backoff = next;
      if (failure)
        log.error({ host: imap.host, againInMs: waitMs, reason: failure }, 'The mailbox cannot be read');
      await pause(waitMs, stop.signal);
    }
    await releaseMailbox(storage, mailbox, holder).catch(() => {});
  })();

  return {
    async close() {
      stop.abort();
      client?.close();
      await reading;
    },
  };
}

/** Logs in, opens the mailbox and says what is wrong, for `doctor`. Throws an Error with the remedy. */
export async function checkImap(imap: ImapSettings): Promise<void> {
  const connection = newClient(imap);
  connection.on('error', () => {});
  try {
    await connection.connect();
    await connection.mailboxOpen(imap.mailbox, { readOnly: true });
    await connection.logout();
  } catch (error) {
    throw new Error(explain(error, imap));
  } finally {
    connection.close();
  }
}

function newClient(imap: ImapSettings): ImapFlow {
  return new ImapFlow({
    host: imap.host,
    port: imap.port,
    secure: imap.secure,
    auth: { user: imap.user, pass: imap.password },
    logger: false,
    autoIdleDelay: 100,
    maxIdleTime: 5 * 60_000,
    socketTimeout: 10 * 60_000,
    maxLiteralSize: MAX_BYTES,
    maxResponseSize: MAX_BYTES + 1024 * 1024,
  });
}

/** Stores every mail above the position, oldest first; the position moves only over what is stored. */
async function takeNew(
  connection: ImapFlow,
  mailbox: string,
  { storage, receive, log }: MailboxOptions,
  signal: AbortSignal,
): Promise<void> {
  if (connection.mailbox === false) throw new Error('the mailbox was closed by the server');
  const { uidValidity } = connection.mailbox;
  const first = firstUnread(await readPosition(storage, mailbox), uidValidity);
  const found = (await connection.search({ uid: `${first}:*` }, { uid: true })) || [];
  const uids = found.filter((uid) => BigInt(uid) >= first).sort((a, b) => a - b);
  for (const uid of uids) {
    if (signal.aborted) return;
    const mail = await connection.fetchOne(
      String(uid),
      { size: true, source: { start: 0, maxLength: MAX_BYTES - 1024 } },
      { uid: true },
    );
    if (!connection.usable) throw new Error('the connection was lost while fetching');
    const source = mail ? mail.source : undefined;
    if (mail && source) {
      if ((mail.size ?? 0) > source.length)
        log.warn({ uid, bytes: mail.size }, 'A mail is too large: only its beginning was taken in');
      await receive(source, `mail-${uidValidity}-${uid}.eml`);
    }
    await savePosition(storage, mailbox, { uidValidity, lastUid: BigInt(uid) });
  }
}

/** Turns the connection's events into something to wait for. */
function changesOf(connection: ImapFlow, signal: AbortSignal) {
  let changed = false;
  let wake = () => {};
  const note = () => {
    changed = true;
    wake();
  };
  connection.on('exists', note);
  connection.on('close', note);
  connection.on('error', note);
  signal.addEventListener('abort', note);
  return {
    /** Resolves at the next change, or after `atMostMs`; calls `meanwhile` every `everyMs`. */
    async next(atMostMs: number, everyMs: number, meanwhile: () => Promise<void>): Promise<void> {
      const until = Date.now() + atMostMs;
      while (!changed && Date.now() < until) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, Math.min(everyMs, until - Date.now())).unref();
          if (changed) resolve();
        });
        if (!changed) await meanwhile();
      }
      changed = false;
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function explain(error: unknown, imap: ImapSettings): string {
  const { code, authenticationFailed, responseText, message } = error as {
    code?: string;
    authenticationFailed?: boolean;
    responseText?: string;
    message: string;
  };
  if (authenticationFailed) return 'IMAP_URL: the server refused the user or the password';
  if (code === 'ENOTFOUND') return `IMAP_URL: there is no host ${imap.host}`;
  if (code === 'ECONNREFUSED') return `IMAP_URL: nothing answers at ${imap.host}:${imap.port}`;
  if (/certificate|self.signed/i.test(message))
    return `IMAP_URL: the certificate of ${imap.host} is not trusted (${message})`;
  if (responseText) return `IMAP_URL: the server says: ${describeFailure(responseText).text}`;
  const server = `${imap.host}:${imap.port}`;
  if (code === 'GREETING_TIMEOUT' || code === 'CONNECT_TIMEOUT' || code === 'UPGRADE_TIMEOUT')
    return `IMAP_URL: no mail server greets at ${server}: check the port, and imaps: (TLS, 993) against imap: (143)`;
  return `IMAP_URL: ${server} cannot be used: ${describeFailure(error).text}`;
}
