import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, readSettings } from '../../src/config/environment.ts';

const slack = {
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_CHANNEL: 'C1AA',
  SLACK_EMERGENCY_CHANNEL: 'C2AA',
  SLACK_LEADS_CHANNEL: 'C3AA',
  SLACK_STAFF_GROUP: 'S1AA',
  SLACK_ONCALL_GROUP: 'U1AA, U2AA',
};

describe('settings', () => {
  it('are the embedded defaults when nothing is set', () => {
    const settings = readSettings({}, '/srv');
    expect(settings).toMatchObject({
      dataFolder: '/srv/data',
      policyIsExample: true,
      databaseUrl: null,
      redisUrl: null,
      imap: null,
      smtp: null,
      slack: null,
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
    });
    expect(settings.policyFile).toMatch(/fixtures\/policy\.yaml$/);
  });

  it('take an empty variable for an unset one', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: ' ' }, '/srv')).toMatchObject({
      databaseUrl: null,
      port: 3000,
    });
  });

  it('do without the blanks and line ends around a value', () => {
    expect(readSettings({ PORT: ' 4000\r', LOG_LEVEL: 'warn ' }, '/srv')).toMatchObject({
      port: 4000,
      logLevel: 'warn',
    });
  });

  it('name the address whose user or password has a stray %', () => {
    for (const [name, address] of Object.entries({
      IMAP_URL: 'imaps://u:50%@host/INBOX',
      DATABASE_URL: 'postgres://u:%zz@host/x',
      SMTP_URL: 'smtps://u:%zz@host',
    }))
      expect(() => readSettings({ [name]: address, MAIL_FROM: 'a@b.test' }, '/srv')).toThrow(
        new ConfigurationError(
          `${name}: has a % that stands for nothing: write %25 for a % in user or password`,
        ),
      );
  });

  it('decode the parts of the mailbox address', () => {
    expect(
      readSettings({ IMAP_URL: 'imaps://desk%40example.com:p%2Fw@mail.example.com/Law%20enforcement' }, '/')
        .imap,
    ).toEqual({
      host: 'mail.example.com',
      port: 993,
      secure: true,
      user: 'desk@example.com',
      password: 'p/w',
      mailbox: 'Law enforcement',
    });
  });

  it('choose Socket Mode when there is an app token, HTTP when there is a signing secret', () => {
    expect(readSettings({ ...slack, SLACK_APP_TOKEN: 'xapp-1' }, '/').slack?.mode).toBe('socket');
    const http = readSettings({ ...slack, SLACK_SIGNING_SECRET: 'abcdefgh' }, '/');
    expect(http.slack?.mode).toBe('http');
    expect(http.groups.oncall).toEqual(['U1AA', 'U2AA']);
  });

  it.each([
    [{ PORT: '99999' }, /^PORT: must be a port number/],
    [{ PORT: 'abc' }, /^PORT: /],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL: must be a URL such as postgresql:/],
    [{ REDIS_URL: 'localhost' }, /^REDIS_URL: /],
    [{ LETTERHEAD_KEY: 'short' }, /^LETTERHEAD_KEY: must be 32 bytes in base64/],
    [{ SMTP_URL: 'smtp://127.0.0.1' }, /^MAIL_FROM: must be set/],
    [{ MAIL_FROM: 'nobody' }, /^MAIL_FROM: must be an address/],
    [{ IMAP_URL: 'imap://host/INBOX' }, /^IMAP_URL: must name the user/],
    [{ IMAP_URL: 'imaps://user@host/INBOX' }, /^IMAP_URL: must name the user and the password/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL: must be one of/],
    [{ SLACK_CHANNEL: 'C1AA' }, /^SLACK_BOT_TOKEN: must be set when SLACK_CHANNEL is/],
    [{ MODEL_BASE_URL: 'localhost:11434', MODEL_NAME: 'm' }, /^MODEL_BASE_URL: must be a URL such as http/],
    [{ MODEL_BASE_URL: 'http://127.0.0.1:11434/v1' }, /^MODEL_NAME: must be set when MODEL_BASE_URL is/],
    [{ MODEL_NAME: 'm' }, /^MODEL_BASE_URL: must be set when MODEL_NAME is/],
    [{ MODEL_API_KEY: 'k' }, /^MODEL_BASE_URL: must be set when MODEL_API_KEY is/],
    [slack, /^SLACK_BOT_TOKEN: also set SLACK_APP_TOKEN/],
    [
      { ...slack, SLACK_APP_TOKEN: 'xapp-1', SLACK_STAFF_GROUP: '@staff' },
      /^SLACK_STAFF_GROUP: must be a user group id/,
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' },
      /SLACK_CHANNEL: must be set(.|\n)*SLACK_ONCALL_GROUP/,
    ],
  ])('say which variable is wrong: %j', (environment, message) => {
    expect(() => readSettings(environment, '/')).toThrow(ConfigurationError);
    expect(() => readSettings(environment, '/')).toThrow(message);
  });

  it('never fail in another way', () => {
    const names = [
      'PORT',
      'IMAP_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'DATABASE_URL',
      'SLACK_BOT_TOKEN',
      'LETTERHEAD_KEY',
      'MODEL_BASE_URL',
      'MODEL_NAME',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (environment) => {
        try {
          readSettings(environment, '/');
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError);
        }
      }),
    );
  });
});
