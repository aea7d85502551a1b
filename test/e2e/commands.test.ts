import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Request } from '../../src/form/request.ts';
import { zipOf } from '../documents/zip-of.ts';
import { freePort } from '../free-port.ts';
import { dataFolder, MAILBOX, type Running, run, serve } from './running.ts';
import { sampleMail } from './sample-mail.ts';

const Line = z.object({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(['request', 'reply', 'not-a-request', 'unreadable']),
  reason: z.string().nullable(),
  requests: z.array(Request),
});

describe('letterhead read', () => {
  it('prints one line a file, in order, in the shape of the contract', async () => {
    const { code, out } = await run(['read', '--json', '--now', '2026-11-22T10:00:00Z', MAILBOX]);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => Line.parse(JSON.parse(line)));
    expect(lines.map(({ file, kind, requests }) => [file.slice(0, 2), kind, requests.length])).toEqual([
      ['01', 'request', 1],
      ['02', 'request', 1],
      ['03', 'request', 1],
      ['04', 'request', 1],
      ['05', 'request', 1],
      ['06', 'request', 2],
      ['07', 'request', 1],
      ['08', 'request', 1],
      ['09', 'not-a-request', 0],
    ]);
    expect(lines[1]!.requests[0]!.priority).toBe('emergency');
    expect(lines[1]!.requests[0]!.flags.filter(({ severity }) => severity === 'blocking')).toEqual([]);
    expect(lines[4]!.requests[0]!.flags.map(({ code: flag }) => flag)).toEqual(
      expect.arrayContaining(['sender-free-mail', 'emergency-unsupported', 'legal-basis-missing']),
    );
    expect(lines[7]!.requests[0]!.flags.map(({ code: flag }) => flag)).toContain('document-unreadable');
    expect(code).toBe(0);
  });

  it('says that a folder is empty', async () => {
    const { code, out, err } = await run([
      'read',
      '--json',
      mkdtempSync(join(tmpdir(), 'letterhead-empty-')),
    ]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: 'letterhead: there is no file in this folder\n',
    });
  });

  it('says what it cannot read, reads the rest, and exits with 1', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'letterhead-bad-'));
    writeFileSync(join(folder, 'a-empty.eml'), '');
    writeFileSync(join(folder, 'b-noise.eml'), Buffer.from([0, 1, 2, 250, 7, 9, 200, 0, 0, 13]));
    writeFileSync(join(folder, 'c-broken.pdf'), '%PDF-1.7\nnothing more');
    writeFileSync(join(folder, 'd-good.eml'), sampleMail(1));
    writeFileSync(join(folder, 'e-other.bin'), Buffer.from([7, 0, 255, 254, 3, 0, 128, 9, 200, 0]));
    const { code, out } = await run(['read', '--json', folder]);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => Line.parse(JSON.parse(line)));
    expect(lines.map(({ kind }) => kind)).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
      'request',
      'unreadable',
    ]);
    expect(lines.slice(0, 3).every(({ reason }) => (reason ?? '').length > 10)).toBe(true);
    expect(code).toBe(1);
  });

  it('reads a request that comes with a bomb, and says why the bomb was not read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'letterhead-bomb-'));
    const bomb = zipOf({ 'zeros.bin': Buffer.alloc(60 * 1024 * 1024) });
    const mail = [
      'From: Jaan Tamm <j.tamm@politsei.ee>\r\nSubject: Request\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=part\r\n',
      '--part\r\nContent-Type: text/plain\r\n\r\nPlease disclose the subscriber information of fox.dealer@examplemail.test.',
      '--part\r\nContent-Type: application/zip; name="annex.zip"\r\nContent-Transfer-Encoding: base64\r\n',
      `${Buffer.from(bomb).toString('base64')}\r\n--part--\r\n`,
    ];
    writeFileSync(join(folder, 'a.eml'), mail.join('\r\n'));
    writeFileSync(join(folder, 'b.eml'), sampleMail(1));
    const { out } = await run(['read', '--json', folder]);
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => Line.parse(JSON.parse(line)));
    const flag = first?.requests[0]?.flags.find(({ code }) => code === 'document-unreadable');
    expect(flag?.message).toBe('Could not be read: annex.zip is too large.');
    expect(second?.kind).toBe('request');
  });

  it('prints the fields for a person', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'letterhead-one-')), 'one.eml');
    writeFileSync(file, sampleMail(1));
    const { out } = await run(['read', file]);
    expect(out).toMatch(/requester\.name\s+Jaan Tamm/);
    expect(out).toMatch(/nature\.production\s+yes/);
  });
});

describe('wrong usage and configuration', () => {
  it.each([
    [['read'], {}, /path/],
    [['read', '/nowhere/at/all.eml'], {}, /\/nowhere\/at\/all\.eml: there is no such file/],
    [['fly'], {}, /unknown command/],
    [['read', '--now', 'tomorrow', MAILBOX], {}, /--now/],
    [['digest', '--week', '47'], {}, /--week: .*2026-W47/],
    [['digest', '--week', '2025-W53'], {}, /--week: "2025-W53" does not exist/],
    [
      ['report', '--from', '2026-11-31', '--to', '2026-12-01', '--out', 'x'],
      {},
      /--from, --to: "2026-11-31" is no day/,
    ],
    [['form', '--lang', 'xx'], {}, /--lang: there is no form in "xx"/],
    [['erase', 'LH-1', '--reason', 'x'], {}, /case number such as LH-2026-000123/],
    [['serve'], { PORT: 'abc' }, /letterhead: PORT: must be a port number/],
    [['serve'], { LETTERHEAD_POLICY: '/nowhere.yaml' }, /\/nowhere\.yaml/],
    [['worker'], {}, /DATABASE_URL: a worker needs/],
    [['serve'], { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' }, /DATABASE_URL/],
  ] as const)('%j with %j is refused with one clear line', async (args, environment, message) => {
    const own = { LETTERHEAD_DATA: dataFolder(), PORT: String(await freePort()) };
    const { code, err } = await run(args, { ...own, ...environment });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  it('names the line of a wrong policy key', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'letterhead-policy-')), 'policy.yaml');
    writeFileSync(file, 'provider:\n  name: X\n  country: NL\n  languages: [en]\n  servces: []\n');
    const { code, err } = await run(['read', '--policy', file, MAILBOX]);
    expect(err).toContain('policy.yaml:5');
    expect(code).toBe(2);
  });
});

describe('commands without a running service', () => {
  it('take files in, once, and keep a whole audit trail', async () => {
    const data = dataFolder();
    const environment = { LETTERHEAD_DATA: data };
    const first = await run(['ingest', MAILBOX], environment);
    const numbers = first.out.trim().split('\n');
    expect(numbers).toHaveLength(9);
    expect(new Set(numbers).size).toBe(9);
    expect(numbers[0]).toMatch(/^LH-\d{4}-000001$/);
    expect(first.err).toMatch(/09-newsletter\.eml: not-a-request/);
    expect(first.code).toBe(0);
    const second = await run(['ingest', MAILBOX], environment);
    expect(second.out).toBe(first.out);
    const audit = await run(['audit', 'verify'], environment);
    expect(audit.out).toMatch(/whole: 9 entries/);
    const erased = await run(['erase', numbers[0]!, '--reason', 'retention'], environment);
    expect(erased.code).toBe(0);
    expect((await run(['erase', 'LH-2026-999999', '--reason', 'retention'], environment)).code).toBe(1);
  });
});

describe('commands beside a running service', () => {
  let service: Running;
  beforeAll(async () => {
    service = await serve();
  });
  afterAll(() => service?.stop());

  it('hand it their work', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'letterhead-one-')), 'one.eml');
    writeFileSync(file, sampleMail(77));
    const { code, out } = await run(['ingest', file], service.environment);
    expect(out).toMatch(/^LH-\d{4}-\d{6}\n$/);
    expect(code).toBe(0);
    expect((await run(['audit', 'verify'], service.environment)).out).toMatch(/whole/);
  });

  it('doctor finds every part sound', async () => {
    const { code, out } = await run(['doctor'], service.environment);
    expect(out).not.toMatch(/FAIL/);
    for (const part of ['policy', 'database', 'jobs', 'queue', 'mailbox', 'mails out', 'Slack'])
      expect(out).toMatch(new RegExp(`^ok +${part}`, 'm'));
    expect(code).toBe(0);
  });

  it('a second service is told why it cannot run', async () => {
    const { code, err } = await run(['serve'], { ...service.environment, LETTERHEAD_DATA: dataFolder() });
    expect(err).toMatch(/PORT: \d+ on 127\.0\.0\.1 is in use/);
    expect(code).toBe(2);
  });
});
