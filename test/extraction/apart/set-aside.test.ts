import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/documents/document.ts';
import { extractorOf } from '../../../src/extraction/apart/extractor.ts';
import { allDocuments, textOf } from '../../../src/extraction/message.ts';
import { inProcess } from '../../intake/in-process-extractor.ts';
import { mailOf, textOf as textFile } from '../document-of.ts';

const REQUEST =
  'Dear colleagues,\n\nplease provide the subscriber data of fox.a@examplemail.test.\n\nJaan Tamm';
const long = (name: string, letters: number): Document => ({ ...textFile('x'.repeat(letters)), name });
const lengthOf = (document: Document): number =>
  allDocuments(document).reduce((sum, one) => sum + textOf(one).length, 0);

/** An extractor for which so many characters are too much. */
const upTo = (most: number, limit: 'too-slow' | 'too-large' = 'too-slow') =>
  extractorOf(inProcess((document) => (lengthOf(document) > most ? limit : null)));

describe('a message whose text is too much for the rules', () => {
  it('is read without its longest text, which is named', async () => {
    const mail = mailOf(REQUEST, [long('log.txt', 300_000), textFile('The order follows.')]);
    const { document, reading } = await upTo(250_000).extract(mail);
    expect(reading.requests[0]?.form.identifiers.map(({ value }) => value)).toEqual([
      'fox.a@examplemail.test',
    ]);
    expect(document.attachments.map(({ pages, problem }) => [pages.length, problem])).toEqual([
      [0, { code: 'too-slow', detail: 'log.txt took too long to read: ask for a shorter text.' }],
      [1, null],
    ]);
    expect(document.envelope).toEqual(mail.envelope);
  });

  it('is read without as many of its texts as are too much together', async () => {
    const logs = [90_000, 80_000, 100_000].map((letters) => long(`${letters}.txt`, letters));
    const { document, reading } = await upTo(250_000, 'too-large').extract(mailOf(REQUEST, logs));
    expect(reading.kind).toBe('request');
    expect(document.attachments.map(({ problem }) => problem?.detail ?? null)).toEqual([
      null,
      null,
      '100000.txt needs too much memory to be read: ask for a shorter text.',
    ]);
  });

  it('is unreadable if nothing else is in it', async () => {
    const { document, reading } = await upTo(250_000).extract(long('words.txt', 300_000));
    expect(reading).toEqual({
      kind: 'unreadable',
      reason: 'words.txt took too long to read: ask for a shorter text.',
      requests: [],
    });
    expect(document.problem?.code).toBe('too-slow');
  });

  it('is unreadable if what is left is too much as well', async () => {
    const { document, reading } = await upTo(10).extract(mailOf(REQUEST, [long('a.txt', 30)]));
    expect(reading).toMatchObject({ kind: 'unreadable', requests: [] });
    expect(reading.reason).toBe('mail.eml took too long to read: ask for a shorter text.');
    expect(allDocuments(document).map(({ problem }) => problem?.code)).toEqual(['too-slow', 'too-slow']);
  });

  it('says nothing as a reply', async () => {
    const { document, reading } = await upTo(10).extractReply(mailOf(REQUEST));
    expect(reading).toMatchObject({ sources: {}, ofCourts: [], asks: false });
    expect(document.problem?.code).toBe('too-slow');
  });

  it('has no part that is its own', async () => {
    const attached = long('a.txt', 30);
    const document = await upTo(10).ownPart(mailOf(REQUEST, [attached]));
    expect(document).toMatchObject({ pages: [], problem: { code: 'too-slow' } });
    expect(document.attachments).toEqual([attached]);
  });
});

it('gives a document back as it was given where the rules could look at all of it', async () => {
  const mail = mailOf(REQUEST);
  expect((await upTo(1_000).extract(mail)).document).toBe(mail);
});

it('tries a document again whose process ended for another reason', async () => {
  let deaths = 0;
  const extractor = extractorOf(inProcess(() => (++deaths === 1 ? 'too-large' : null)));
  const { document, reading } = await extractor.extract(mailOf(REQUEST));
  expect(reading.kind).toBe('request');
  expect(document.problem).toBeNull();
});
