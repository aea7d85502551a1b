import { join, relative } from 'node:path';
import type { Settings } from '../config/settings.ts';
import type { Policy } from '../policy/policy.ts';

/** What the terminal shows once the service runs: which part runs on what, and where to click. */
export function banner(settings: Settings, url: string, policy: Policy): string {
  const policyName = policy.provider.name;
  const folder = (name: string) => {
    const whole = join(settings.dataFolder, name);
    const short = relative(process.cwd(), whole);
    return short.startsWith('..') ? whole : `./${short}`;
  };
  const parts: [string, string][] = [
    [
      'Desk of',
      settings.policyIsExample
        ? `${policyName} (the example policy: set LETTERHEAD_POLICY to your own)`
        : policyName,
    ],
    [
      'Database',
      settings.databaseUrl
        ? hostOf(settings.databaseUrl, 'PostgreSQL')
        : `embedded PostgreSQL in ${folder('postgres')}`,
    ],
    ['Queue', settings.redisUrl ? `Bull on ${hostOf(settings.redisUrl, 'Redis')}` : 'inside this process'],
    [
      'Mailbox',
      settings.imap
        ? `${settings.imap.mailbox} on ${settings.imap.host} (IMAP)`
        : `the folder ${folder('inbox')}: lay .eml or .pdf files there`,
    ],
    ['Senders', checkedBy(policy)],
    ['Mails out', settings.smtp ? hostOf(settings.smtp.url, 'SMTP') : `.eml files in ${folder('outbox')}`],
    [
      'Slack',
      settings.slack
        ? `your workspace (${settings.slack.mode === 'socket' ? 'Socket Mode' : `HTTP, ${url}/slack/events`})`
        : 'the local desk',
    ],
    [
      'Model',
      settings.model
        ? `${settings.model.name} at ${new URL(settings.model.baseUrl).host}: the text of requests is sent there`
        : 'none: requests are read by rules alone',
    ],
  ];
  const lines = parts.map(([part, what]) => `  ${part.padEnd(10)} ${what}`);
  const open = settings.slack ? `Health: ${url}/healthz` : `Open the desk: ${url}`;
  const warnings = exposed(settings)
    ? [`  Careful: HOST is ${settings.host}: whoever reaches it can act on the local desk.`]
    : [];
  return ['', 'Letterhead runs.', '', ...lines, ...warnings, '', open, ''].join('\n');
}

/** Who tells whether a mail comes from its From domain. */
export function checkedBy({ trustedAuthservIds }: Pick<Policy, 'trustedAuthservIds'>): string {
  return trustedAuthservIds.length > 0
    ? `checked by ${trustedAuthservIds.join(', ')} (Authentication-Results)`
    : 'checked by the desk itself (DKIM, SPF, DMARC): needs DNS';
}

function exposed({ slack, host }: Settings): boolean {
  return slack === null && !['127.0.0.1', 'localhost', '::1'].includes(host);
}

function hostOf(address: string, what: string): string {
  return `${what} at ${new URL(address).host}`;
}
