import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

export interface MailServer {
  readonly url: string;
  readonly received: Received[];
}

/** What the server says to a command; null: it agrees. */
export interface Manners {
  readonly sender?: (address: string) => { code: number; text: string } | null;
  readonly recipient?: (address: string) => { code: number; text: string } | null;
  readonly data?: () => { code: number; text: string } | null;
}

/** A mail server on a port of its own that keeps what it took. Stops after the test. */
export async function mailServer(manners: Manners = {}): Promise<MailServer> {
  const server = await openMailServer(manners);
  onTestFinished(server.close);
  return server;
}

/** The same for a whole suite, which closes it. */
export async function openMailServer(
  manners: Manners = {},
): Promise<MailServer & { close(): Promise<void> }> {
  const password = 'right';
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (auth, _session, done) =>
      auth.password === password ? done(null, { user: 'desk' }) : done(new Error('Wrong password')),
    onMailFrom: (address, _session, done) => done(refusal(manners.sender?.(address.address))),
    onRcptTo: (address, _session, done) => done(refusal(manners.recipient?.(address.address))),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const refused = refusal(manners.data?.());
        if (refused) return done(refused);
        const raw = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          raw: raw.toString('latin1'),
          mail: await simpleParser(raw),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://desk:${password}@127.0.0.1:${port}`,
    received,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function refusal(answer: { code: number; text: string } | null | undefined): Error | null {
  return answer ? Object.assign(new Error(answer.text), { responseCode: answer.code }) : null;
}
