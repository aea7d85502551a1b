import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, Row } from '../../src/documents/document.ts';
import { flatten } from '../../src/documents/flatten.ts';
import { readHtml } from '../../src/documents/html/html.ts';
import { trimmed } from '../../src/documents/inline.ts';
import { decodeWords } from '../../src/documents/mail/encoded-words.ts';
import { openNames } from '../../src/documents/names.ts';
import { readDocument } from '../../src/documents/read.ts';
import { page } from '../../src/documents/rows.ts';
import { readTextRows } from '../../src/documents/text.ts';
import { fold } from './form-rows.ts';
import { handMadePdf } from './pdf-samples.ts';

function expectSound(rows: readonly Row[], text: string): void {
  const whole = fold(text);
  for (const one of rows.flatMap((row) => row.cells)) {
    expect(whole).toContain(fold(one.text));
    let last = 0;
    for (const [start, end] of one.struck) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(one.text.length);
      last = end;
    }
  }
}

function expectSoundDocument(document: Document): void {
  for (const one of flatten(document)) {
    for (const each of one.pages) expectSound(each.rows, each.text);
    if (one.problem !== null) expect(one.problem.detail).toContain(one.name);
  }
}

/** Text that looks like the formats: their marks in odd places. */
const shard = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '<table>',
    '<tr><td>',
    '</td>',
    '</table>',
    '<s>',
    '</s>',
    '<br>',
    '<style>p{display:none}',
    '<p class=x>',
    '<!--',
    '&nbsp;',
    '<pre>',
  ),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\t',
    '   ',
    '|',
    '+---+---+',
    '│',
    '---',
    'Rank',
    'YES/NO*',
    'From: a@b.test\r\n',
    'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n',
    '=?utf-8?B?4pyT?=',
  ),
);
const text = fc.array(shard, { maxLength: 40 }).map((parts) => parts.join(''));

/** Content streams of a PDF with operators in odd places and numbers. */
const number = fc.oneof(
  fc.integer({ min: -900, max: 900 }),
  fc.float({ noNaN: true }),
  fc.constantFrom(0, 1e30, -1e-9),
);
const operation = fc.oneof(
  fc
    .tuple(number, number)
    .map(([x, y]) => `BT /F1 11 Tf ${x.toFixed(2)} ${y.toFixed(2)} Td (Rank YES) Tj ET`),
  fc
    .array(number, { minLength: 6, maxLength: 6 })
    .map((six) => `${six.map((one) => one.toFixed(3)).join(' ')} cm`),
  fc
    .array(number, { minLength: 4, maxLength: 4 })
    .map((four) => `${four.map((one) => one.toFixed(1)).join(' ')} re`),
  fc.constantFrom(
    'q',
    'Q',
    'S',
    'f',
    'h',
    '0 0 m 90 0 l S',
    'BT',
    'ET',
    'T*',
    "(x) '",
    '3 Tr',
    '[(a) -900 (b)] TJ',
    '/F1 0 Tf',
    '1 g',
    'W n',
  ),
);

describe('whatever comes in', () => {
  it('plain text gives rows whose text stands in the page', () => {
    fc.assert(
      fc.property(text, (source) => {
        const read = page(null, readTextRows(source));
        expectSound(read.rows, read.text);
      }),
    );
  });

  it('plain text loses no letter or figure', () => {
    fc.assert(
      fc.property(text, (source) => {
        const letters = (value: string): string => [...(value.match(/[a-z0-9]/gi) ?? [])].sort().join('');
        expect(letters(page(null, readTextRows(source)).text)).toBe(letters(source));
      }),
    );
  });

  it('HTML gives rows whose text stands in the page', () => {
    fc.assert(
      fc.property(text, (source) => {
        const read = page(null, readHtml(source).rows);
        expectSound(read.rows, read.text);
      }),
    );
  });

  it('bytes of any kind under any name give a document', async () => {
    const starts = fc.constantFrom(
      '',
      '%PDF-1.7\n',
      'PK\u0003\u0004word/document.xml',
      'From: a@b.test\r\nMIME-Version: 1.0\r\n',
    );
    const names = fc.constantFrom('a.eml', 'a.pdf', 'a.docx', 'a.txt', 'a.html', 'a', 'a.bin');
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 400 }), names, async (start, rest, name) => {
        const document = await readDocument(Buffer.concat([Buffer.from(start), rest]), name);
        expect(document.name).toBe(name);
        expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
        expectSoundDocument(document);
      }),
      { numRuns: 300 },
    );
  });

  it('texts that look like mails give a document', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        expectSoundDocument(await readDocument(Buffer.from(`From: x@y.test\r\n${source}`), 'a.eml'));
      }),
      { numRuns: 300 },
    );
  });

  it('pages painted at random give rows whose text stands in the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 30 }), async (operations) => {
        expectSoundDocument(await readDocument(handMadePdf(operations.join('\n')), 'a.pdf'));
      }),
      { numRuns: 200 },
    );
  });

  it('trimming a cell keeps what is struck', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\t', 'ü')),
        fc.nat(20),
        fc.nat(20),
        (parts, one, other) => {
          const source = parts.join('');
          const start = Math.min(one, other, source.length);
          const end = Math.min(Math.max(one, other), source.length);
          const cell = trimmed(source, [[start, end]]);
          const struck = cell.struck.map(([from, to]) => cell.text.slice(from, to)).join('');
          expect(struck.replace(/\s/g, '')).toBe(source.slice(start, end).replace(/\s/g, ''));
        },
      ),
    );
  });

  it('encoded words are decoded as they were written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const word = `=?UTF-8?B?${Buffer.from(name).toString('base64')}?=`;
        expect(decodeWords(`a ${word} b`)).toBe(`a ${name} b`);
      }),
    );
    fc.assert(fc.property(text, (source) => void decodeWords(source)));
  });

  it('names are safe and never given twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (wanted) => {
        const give = openNames(['mail.eml']);
        const given = wanted.map((name) => give(name, 'attachment'));
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
        for (const name of given) expect(name).not.toMatch(/[/\\\p{Cc}]|^\.|^$/u);
      }),
    );
  });
});
