import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { flatten } from '../../src/documents/flatten.ts';
import { readDocument } from '../../src/documents/read.ts';
import { flawsOfDocument } from '../soundness.ts';
import { FORM_ROWS, markedRows } from './form-rows.ts';
import { handMadePdf } from './pdf-samples.ts';
import { tnefOf } from './tnef-of.ts';
import { zipOf } from './zip-of.ts';

const pdf = Buffer.from(handMadePdf('BT /F1 12 Tf 72 700 Td (Legal Name: Politsei) Tj ET'));
const sample = (name: string): Promise<Uint8Array> => readFile(new URL(`samples/${name}`, import.meta.url));
const told = (document: Document) =>
  flatten(document).map((one) => [one.name, one.kind, one.problem?.code ?? null]);

async function readSound(bytes: Uint8Array, name: string): Promise<Document> {
  const document = await readDocument(bytes, name);
  expect(flawsOfDocument(document)).toEqual([]);
  return document;
}

describe('a ZIP archive', () => {
  it('gives its files as attachments under safe names', async () => {
    const inner = zipOf({ 'order.pdf': pdf });
    const zip = zipOf({
      'case/': '',
      'case/letter.pdf': pdf,
      '../../letter.pdf': pdf,
      '__MACOSX/._letter.pdf': 'x',
      'note.txt': 'Please preserve.',
      'more.zip': inner,
      'tool.exe': Uint8Array.from([0x4d, 0x5a, 0, 1, 2]),
    });
    expect(told(await readSound(zip, 'request.zip'))).toEqual([
      ['request.zip', 'zip', null],
      ['letter.pdf', 'pdf', null],
      ['letter (2).pdf', 'pdf', null],
      ['note.txt', 'text', null],
      ['more.zip', 'zip', null],
      ['order.pdf', 'pdf', null],
      ['tool.exe', 'other', null],
    ]);
  });

  it('says that files are encrypted, and gives the others', async () => {
    const document = await readSound(
      zipOf({ 'secret.pdf': pdf, 'open.txt': 'see the PDF' }, ['secret.pdf']),
      'a.zip',
    );
    expect(told(document)).toEqual([
      ['a.zip', 'zip', 'encrypted'],
      ['open.txt', 'text', null],
    ]);
    expect(document.problem?.detail).toContain('secret.pdf');
  });

  it('is unpacked within limits of size, number and depth', async () => {
    const zeros = Buffer.alloc(50 * 1024 * 1024);
    const bomb = await readSound(zipOf({ 'a.txt': 'Please preserve.', 'bomb.bin': zeros }), 'bomb.zip');
    expect(told(bomb)).toEqual([
      ['bomb.zip', 'zip', 'too-large'],
      ['a.txt', 'text', null],
    ]);
    const many = zipOf(Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`${at}.txt`, 'x'])));
    const read = await readSound(many, 'many.zip');
    expect(read.problem?.detail).toBe('many.zip holds 900 files: only the first 200 were read.');
    expect(read.attachments).toHaveLength(200);
    let nested = zipOf({ 'a.txt': 'x' });
    for (let depth = 0; depth < 20; depth += 1) nested = zipOf({ 'inner.zip': nested });
    const deep = flatten(await readSound(nested, 'deep.zip'));
    expect(deep.length).toBeLessThan(8);
    expect(deep.at(-1)?.problem?.code).toBe('too-large');
  });

  it('does not spend more over all archives of a message than over one', async () => {
    const part = zipOf({ 'a.bin': Buffer.alloc(30 * 1024 * 1024, 'ab c') });
    const parts = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`${at}.zip`, part]));
    const codes = (await readSound(zipOf(parts), 'x.zip')).attachments.map(
      ({ problem }) => problem?.code ?? null,
    );
    expect(codes.filter((code) => code === 'too-large').length).toBeGreaterThanOrEqual(5);
  });

  it('is found behind other bytes', async () => {
    const zip = Buffer.concat([Buffer.from('PK\u0000 some program'), zipOf({ 'a.txt': 'Please preserve.' })]);
    expect(told(await readSound(zip, 'a.zip'))).toEqual([
      ['a.zip', 'zip', null],
      ['a.txt', 'text', null],
    ]);
  });

  it('that is damaged says so', async () => {
    const whole = zipOf({ 'a.pdf': pdf });
    expect((await readSound(whole.subarray(0, whole.length - 30), 'a.zip')).problem?.code).toBe('corrupt');
    expect((await readSound(Buffer.from('nothing'), 'a.zip')).problem?.code).toBe('corrupt');
  });

  it('that holds slides or a program is a named attachment', async () => {
    const slides = zipOf({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<presentation/>' });
    expect(told(await readSound(slides, 'talk.pptx'))).toEqual([['talk.pptx', 'other', null]]);
  });
});

describe('winmail.dat', () => {
  it('gives the text and the attachments by their long names', async () => {
    const document = await readSound(
      tnefOf('Dear all,\r\nplease preserve.', { 'Court order.pdf': pdf, 'note.txt': 'x' }),
      'winmail.dat',
    );
    expect(told(document)).toEqual([
      ['winmail.dat', 'tnef', null],
      ['Court order.pdf', 'pdf', null],
      ['note.txt', 'text', null],
    ]);
    expect(document.pages[0]?.text).toBe('Dear all,\nplease preserve.');
  });

  it('gives the richer text where Outlook wrapped one', async () => {
    const html = String.raw`{\rtf1\ansi\ansicpg1251\fromhtml1 {\*\htmltag64 <table><tr><td>}Rank{\*\htmltag64 </td><td>}{\htmlrtf \b twice\htmlrtf0}\'ca\'e0\'ef{\*\htmltag64 </td></tr></table>}}`;
    expect(markedRows(await readSound(tnefOf('x', {}, html), 'winmail.dat'))).toEqual([['Rank', 'Кап']]);
  });

  it('that is cut off keeps what was read, and says so', async () => {
    const whole = tnefOf('Dear all', { 'order.pdf': pdf, 'second.pdf': pdf });
    const document = await readSound(whole.subarray(0, whole.length - 700), 'winmail.dat');
    expect(document.problem?.code).toBe('corrupt');
    expect(document.pages[0]?.text).toBe('Dear all');
    expect(document.attachments.map(({ kind }) => kind)).toContain('pdf');
  });
});

describe('signed and encrypted mails', () => {
  const sentence = /^In criminal case no\. 26-1234\/567 please disclose/;
  const signature = { signer: 'Jaan Tamm <j.tamm@politsei.ee>', issuer: 'Jaan Tamm', validity: 'valid' };

  it('give what is wrapped in the signature, and who signed', async () => {
    const [, inner] = flatten(await readSound(await sample('signed-opaque.eml'), 'a.eml'));
    expect(inner).toMatchObject({ name: 'smime.p7m', kind: 'smime', signature, envelope: null });
    expect(inner?.pages[0]?.text).toMatch(sentence);
  });

  it('give who signed beside the text', async () => {
    const document = await readSound(await sample('signed-detached.eml'), 'a.eml');
    expect(document.pages[0]?.text).toMatch(sentence);
    expect(document.signature).toEqual(signature);
  });

  it('say that a signature does not fit what was sent', async () => {
    const changed = Buffer.from(await sample('signed-detached.eml'))
      .toString('latin1')
      .replace('fox.dealer', 'fox.healer');
    const document = await readSound(Buffer.from(changed, 'latin1'), 'a.eml');
    expect(document.signature).toEqual({ ...signature, validity: 'invalid' });
  });

  it('say what they cannot open', async () => {
    const encrypted = await readSound(await sample('encrypted-smime.eml'), 'a.eml');
    expect(told(encrypted)).toEqual([
      ['a.eml', 'mail', null],
      ['smime.p7m', 'smime', 'encrypted'],
    ]);
    const pgp = Buffer.from(
      'From: a@b.test\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n',
    );
    expect((await readSound(pgp, 'b.eml')).problem?.code).toBe('encrypted');
    expect((await readSound(pgp.subarray(pgp.indexOf('-----')), 'c.asc')).problem?.code).toBe('encrypted');
    const opaque = Buffer.from(
      (await sample('signed-opaque.eml')).toString().split(/\r?\n\r?\n/)[1] ?? '',
      'base64',
    );
    expect((await readSound(opaque.subarray(0, 900), 'smime.p7m')).problem?.code).toBe('corrupt');
    expect((await readSound(opaque.subarray(0, 900), 'smime.p7s')).problem).toBeNull();
  });
});

describe('other texts of office programs', () => {
  it.each(['form-libreoffice.odt', 'form-libreoffice.rtf'])(
    '%s gives the template cell by cell',
    async (name) => {
      const document = await readSound(await sample(name), name);
      for (const row of FORM_ROWS) expect(markedRows(document)).toContainEqual(row);
    },
  );

  it('ODT: struck, hidden and deleted text, spaces, tabs and check boxes', async () => {
    const content = `<office:document-content><office:automatic-styles>
      <style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>
      <style:style style:name="T2"><style:text-properties text:display="none"/></style:style></office:automatic-styles>
      <office:body><office:text><office:forms><form:form><form:checkbox form:id="c1" form:current-state="checked"/><form:checkbox form:id="c2"/></form:form></office:forms>
      <text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:p>Rank<text:tab/>Captain<text:s text:c="2"/>Tamm</text:p><text:p><text:span text:style-name="T1">YES</text:span>/NO</text:p>
      <text:p><text:span text:style-name="T2">ignore this</text:span><draw:control draw:control="c1"/> Traffic <draw:control draw:control="c2"/> Content</text:p>
      <table:table><table:table-row><table:table-cell><text:p>Email</text:p></table:table-cell><table:table-cell><text:p>a@b.test</text:p><text:p>c@d.test</text:p></table:table-cell></table:table-row></table:table>
      </office:text></office:body></office:document-content>`;
    const odt = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content });
    const document = await readSound(odt, 'a.odt');
    expect(markedRows(document)).toEqual([
      ['Rank', 'Captain Tamm'],
      ['~YES~/NO'],
      ['☒ Traffic ☐ Content'],
      ['Email', 'a@b.test c@d.test'],
    ]);
    expect(document.hidden).toBe('ignore this');
    const locked = zipOf({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': 'x',
      'META-INF/manifest.xml': '<manifest:encryption-data/>',
    });
    expect((await readSound(locked, 'a.odt')).problem?.code).toBe('encrypted');
  });

  it('RTF: character sets, struck, hidden and deleted text, tables and check boxes', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}{\*\generator x;}{\info{\title secret}}
\pard P\'e4rnu \u8364?5 {\f1\'cf\'ee} {\strike YES}/NO {\v ignore this}\par
\trowd\cellx100\cellx200\pard\intbl Rank\cell Captain\par Tamm\cell\row\trowd\intbl Email\cell a@b.test\cell\row
\pard {\field{\*\fldinst{ FORMCHECKBOX {\*\formfield{\fftype1\ffres1\ffdefres0}}}}{\fldrslt}} Traffic\tab{\field{\*\fldinst{HYPERLINK "x"}}{\fldrslt link}}\par}`;
    const document = await readSound(Buffer.from(rtf, 'latin1'), 'a.rtf');
    expect(markedRows(document)).toEqual([
      ['Pärnu €5 По ~YES~/NO'],
      ['Rank', 'Captain Tamm'],
      ['Email', 'a@b.test'],
      ['☒ Traffic', 'link'],
    ]);
    expect(document.hidden).toBe('ignore this');
  });

  it('an old or unknown format is a named attachment', async () => {
    const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const name of ['letter.doc', 'list.xls', 'mail.msg'])
      expect(await readSound(ole, name)).toMatchObject({ kind: 'other', problem: null });
  });
});
