import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { waitUntil } from './wait-until.ts';

export const DOVECOT_USER = 'desk@example.com';
export const DOVECOT_PASSWORD = 'se:cret/1';

export interface Dovecot {
  readonly port: number;
  /** For IMAP_URL. */
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** A Dovecot of the test's own, with one user, on a free port. */
export async function dovecot(program: string): Promise<Dovecot> {
  const root = mkdtempSync(join(tmpdir(), 'letterhead-dovecot-'));
  chmodSync(root, 0o755);
  const port = await freePort();
  const home = join(root, 'home');
  mkdirSync(home);
  chmodSync(home, 0o777);
  if (process.getuid?.() === 0) chownSync(home, 65534, 65534);
  writeFileSync(
    join(root, 'users'),
    `${DOVECOT_USER}:{PLAIN.b64}${Buffer.from(DOVECOT_PASSWORD).toString('base64')}::::::\n`,
  );
  const file = join(root, 'dovecot.conf');
  writeFileSync(file, configuration(root, home, port));
  let running: ChildProcess | null = null;

  const server: Dovecot = {
    port,
    url: `imap://${encodeURIComponent(DOVECOT_USER)}:${encodeURIComponent(DOVECOT_PASSWORD)}@127.0.0.1:${port}/INBOX`,
    async start() {
      running = spawn(program, ['-F', '-c', file], { stdio: 'ignore' });
      await waitUntil('Dovecot listens', () => answers(port));
    },
    async stop() {
      const ending = running;
      running = null;
      if (ending === null || ending.exitCode !== null) return;
      const gone = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill('SIGTERM');
      await gone;
    },
    async remove() {
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

function configuration(root: string, home: string, port: number): string {
  return `
base_dir = ${root}/run
state_dir = ${root}/state
log_path = ${root}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
mail_location = maildir:~/Maildir
mailbox_idle_check_interval = 1s
passdb {
  driver = passwd-file
  args = ${root}/users
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${home}
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
