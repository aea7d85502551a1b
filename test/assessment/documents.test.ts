import { describe, expect, it } from 'vitest';
import type { Document, ReadingProblem } from '../../src/documents/document.ts';
import { blankForm } from '../../src/form/standard-form.ts';
import { address, codes, documentWith, envelopeWith, flagOf, mailWith } from './sample.ts';

function broken(name: string, code: ReadingProblem, change: Partial<Document> = {}): Document {
  return documentWith({ name, pages: [], problem: { code, detail: 'It could not be opened.' }, ...change });
}

describe('document-unreadable', () => {
  it('names every document and why, in one flag', () => {
    const document = mailWith(envelopeWith(), [
      documentWith(),
      broken('order.pdf', 'encrypted'),
      broken('annex.pdf', 'too-slow'),
    ]);
    expect(codes({ document })).toEqual(['document-unreadable']);
    expect(flagOf('document-unreadable', { document }).message).toBe(
      'Could not be read: order.pdf is encrypted and annex.pdf took too long to read.',
    );
  });

  it('looks into attached mails', () => {
    const inner = mailWith(envelopeWith(), [broken('order.pdf', 'corrupt')]);
    expect(codes({ document: mailWith(envelopeWith(), [inner]) })).toEqual(['document-unreadable']);
  });

  it('is not raised for a mail that is only the envelope of its attachment, nor for a logo', () => {
    const empty = { code: 'empty', detail: 'No text.' } as const;
    const logo = broken('logo.png', 'no-text', { kind: 'other', mediaType: 'image/png' });
    const mail = { ...mailWith(envelopeWith(), [documentWith(), logo]), pages: [], problem: empty };
    expect(codes({ document: mail })).toEqual([]);
  });

  it('is the only flag when nothing could be read', () => {
    expect(codes({ form: blankForm(), document: broken('scan.pdf', 'corrupt') })).toEqual([
      'document-unreadable',
    ]);
    expect(
      codes({ form: blankForm(), document: mailWith(envelopeWith(), [broken('scan.pdf', 'no-text')]) }),
    ).toEqual(['document-unreadable']);
  });

  it('leaves what the header shows of the sender', () => {
    const envelope = envelopeWith({ from: [address('inspector@gmail.com')] });
    expect(
      codes({ form: blankForm(), document: mailWith(envelope, [broken('scan.pdf', 'encrypted')]) }),
    ).toEqual(['sender-free-mail', 'document-unreadable']);
  });

  it('does not silence the rest when the mail itself made a request', () => {
    const form = blankForm();
    form.overview = 'See the attached order.';
    form.nature.production = true;
    const raised = codes({ form, document: mailWith(envelopeWith(), [broken('scan.pdf', 'encrypted')]) });
    expect(raised).toContain('document-unreadable');
    expect(raised).toContain('requested-missing');
  });

  it('does not silence the rest when every document could be read', () => {
    expect(codes({ form: blankForm() })).toContain('subject-missing');
  });
});
