import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../../src/documents/document.ts';
import { type Extractor, openExtractor } from '../../../src/extraction/apart/extractor.ts';
import { extract, extractReply } from '../../../src/extraction/extract.ts';
import { ownPart } from '../../../src/extraction/own-part.ts';
import { judge } from '../../../src/intake/judge.ts';
import { NOW, policy } from '../../assessment/sample.ts';
import { mailOf, textOf } from '../document-of.ts';

const REQUEST =
  'Dear colleagues,\n\nplease provide the subscriber data of fox.a@examplemail.test.\n\nJaan Tamm';

const letters = (count: number, accounts: number, between: string): Document[] =>
  Array.from({ length: count }, (_, letter) => {
    const lines = Array.from({ length: accounts }, (_, at) => `fox.${letter}.${at}@examplemail.test`);
    return {
      ...textOf(`Please provide the subscriber data of\n${lines.join(between)}`),
      name: `${letter}.txt`,
    };
  });

/** The rules look at them for a minute and more; each is one long line, for lines need more memory than they need time. */
const ENDLESS = letters(20, 9_000, ' ');

/** Long enough for a child to start and read a letter on a busy machine, and a fraction of what `ENDLESS` takes. */
const TIME_LIMIT = 20_000;

let extractor: Extractor;
beforeEach(() => {
  extractor = openExtractor({ workers: 2, timeLimit: TIME_LIMIT });
});
afterEach(() => extractor.close());

describe('reading requests in child processes', () => {
  it('finds what the rules find', async () => {
    extractor.prepare();
    const mail = mailOf(`${REQUEST}\n\nOn 12 March 2024 at 10:22, Ann wrote:\n> Which account?`, [
      textOf('AMTSGERICHT KÖLN\n\nBeschluss'),
    ]);
    expect(await extractor.extract(mail)).toEqual({ document: mail, reading: extract(mail) });
    expect(await extractor.extractReply(mail)).toEqual({ document: mail, reading: extractReply(mail) });
    expect(await extractor.ownPart(mail)).toEqual(ownPart(mail));
    expect(ownPart(mail).pages).not.toEqual(mail.pages);
  });

  it('gives up what takes longer than the limit, and reads the rest of the message and others beside it', async () => {
    const [first, lost, good] = await Promise.all([
      extractor.extract(mailOf(REQUEST, ENDLESS)),
      extractor.extract({ ...ENDLESS[0]!, attachments: ENDLESS.slice(1) }),
      extractor.extract(mailOf(REQUEST)),
    ]);
    const judged = [first, lost, good].map((one) => judge(one, policy, { now: NOW, authentication: null }));
    const flags = judged.map(({ requests }) =>
      requests.map(
        ({ request }) => request.flags.find(({ code }) => code === 'document-unreadable')?.message,
      ),
    );
    expect(judged.map(({ kind }) => kind)).toEqual(['request', 'unreadable', 'request']);
    expect(flags[0]?.[0]).toContain('7.txt took too long to read');
    expect(judged[1]?.reason).toBe('0.txt took too long to read: ask for a shorter text.');
    expect(flags[2]).toEqual([undefined]);
    expect(judged[0]?.requests[0]?.request.form.identifiers).toEqual(
      judged[2]?.requests[0]?.request.form.identifiers,
    );
  });

  it('replaces a child that died in its work, and reads the same document again', async () => {
    await extractor.extract(mailOf(REQUEST));
    const [child] = await childrenOf(process.pid);
    const reading = extractor.extract(mailOf(REQUEST, letters(1, 1_500, '\n')));
    await new Promise(setImmediate);
    process.kill(child!, 'SIGKILL');
    const { document, reading: found } = await reading;
    expect(found.requests.flatMap(({ form }) => form.identifiers).length).toBeGreaterThan(500);
    expect(document.attachments[0]?.problem).toBeNull();
    const [next, ...others] = await childrenOf(process.pid);
    expect(others).toEqual([]);
    expect(next).not.toBe(child);
  });

  it('starts nothing more once it is closed', async () => {
    const reading = extractor.extract(mailOf(REQUEST));
    await extractor.close();
    expect((await reading).reading.kind).toBe('unreadable');
    expect(await childrenOf(process.pid)).toEqual([]);
  });
});

/** Ids of the extractor's processes. */
async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  return stdout.split('\n').flatMap((line) => {
    const [own, parent, ...args] = line.trim().split(/\s+/);
    return Number(parent) === pid && args.join(' ').includes('tinypool') ? [Number(own)] : [];
  });
}
