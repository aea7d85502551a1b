import type { Document } from '../documents/document.ts';
import { readingOnce } from '../search/once-per-text.ts';
import { certificateRequests } from './certificate/requests.ts';
import { findCertificates } from './certificate/sections.ts';
import type { Finding } from './evidence.ts';
import { fold, letters } from './fold.ts';
import { passedOn } from './forward/forward.ts';
import { askedAfter } from './kind/asked-after.ts';
import { answersReader, automaticReason, isOwnSubject, isReply } from './kind/by-envelope.ts';
import { asks, classify, unreadableReason } from './kind/classify.ts';
import { THREAT } from './kind/weigh.ts';
import { languageOf } from './language.ts';
import { isOfCourt } from './letter/authority/court-heads.ts';
import { readCover } from './letter/cover.ts';
import { readFreeForm } from './letter/free-form.ts';
import { layOut } from './letter/layout.ts';
import { partLetters } from './letter/letters-apart.ts';
import { saysWhoAsks } from './letter/writer/asking-by-order.ts';
import { senderOf } from './letter/writer/signature.ts';
import { merge, withoutValues } from './merge.ts';
import { allDocuments, textOf } from './message.ts';
import { partHeadedQuotes, pointsBelow } from './own-part.ts';
import type { Reading, ReadRequest, ReplyReading } from './reading.ts';
import { readAgain } from './tagger/second-reading.ts';
import { hasSignsOfAuthority } from './tagger/signs-of-authority.ts';
import { hasOwnFields } from './template/acroform.ts';
import { type FoundForm, findForms, readForm } from './template/template.ts';

/**
 * Reads a message: what it is, and each request in it as a standard form in which every value has its source. Pure; never
 * throws for what stands in a document. `document` is the whole file with its attachments.
 */
export function extract(document: Document): Reading {
  return readingOnce(() => readMessage(document));
}

/**
 * What a reply says without a filled form, in its letters and its own words: `document` as `ownPart` gives it. What a court writes
 * in its own name tells nothing of the one who asks. Pure; never throws for what stands in a document.
 */
export function extractReply(document: Document): ReplyReading {
  return readingOnce(() => {
    const documents = allDocuments(document);
    const letters = documents.filter(
      (one) => one === document || (findForms(one).length === 0 && findCertificates(one).length === 0),
    );
    const read = readLetter(document, letters);
    const courts = ofCourtsBeside(document, documents);
    const written = courts.filter((one) => letters.includes(one)).map(({ name }) => name);
    const ofCourts = courts.map(({ name }) => name);
    const saidByAsker = (path: RegExp): boolean =>
      Object.entries(read.sources).some(
        ([one, source]) => path.test(one) && !ofCourts.includes(source.document),
      );
    return {
      ...withoutAsker(read, new Set(written)),
      ofCourts,
      asks: saidByAsker(MEASURE) && saidByAsker(TARGET),
    };
  });
}

/** Paths that tell what is asked for, and about whom. */
const MEASURE = /^nature\.(?:preservation|production|takedown|emergency)$/;
const TARGET = /^identifiers\./;
/** Paths that tell of the one who asks. */
const ASKER = /^(?:organisation\.|requester\.|registrationNumber$)/;
/** Paths that tell who allowed the measure. */
const STANDING = /^authority\.(?:kind|issuedBy|date)$/;

/**
 * What of a letter in a reply counts: not what documents of a court tell of the court as if it asked, and not the rank of the one who writes,
 * who allowed nothing by that.
 */
function withoutAsker(read: ReadRequest, ofCourts: ReadonlySet<string>): ReadRequest {
  const { form } = read;
  const { issuedBy } = form.authority;
  const own = (['organisation.legalName', 'requester.name'] as const).filter(
    (path) => !ofCourts.has(read.sources[path]?.document ?? ''),
  );
  const isOwn = own.some((path) =>
    path === 'requester.name' ? form.requester.name === issuedBy : form.organisation.legalName === issuedBy,
  );
  const isNamed = issuedBy !== null && !isOwn;
  const dropped = Object.entries(read.sources).filter(([path, { document }]) => {
    const isCourts = ASKER.test(path) && ofCourts.has(document);
    return isCourts || (STANDING.test(path) && !isNamed);
  });
  return {
    ...read,
    ...withoutValues(
      read,
      dropped.map(([path]) => path),
    ),
  };
}

/** The documents beside a mail that a court wrote. */
function ofCourtsBeside(mail: Document, documents: readonly Document[]): Document[] {
  const sender = senderOf(mail);
  return documents.filter((one) => one !== mail && isOfCourt(layOut(one, sender)));
}

function readMessage(document: Document): Reading {
  const unreadable = unreadableReason(document);
  if (unreadable !== null) return { kind: 'unreadable', reason: unreadable, requests: [] };
  const mails = isReply(document.envelope) || isAutomatic(document) ? [] : passedOn(document);
  if (mails.length > 0)
    return { kind: 'request', reason: null, requests: mails.flatMap((mail) => readForward(mail, document)) };
  const standing = withoutHistory(document);
  const documents = allDocuments(standing);
  const forms = formsIn(documents);
  const certified = certificateRequests(documents, standing);
  const filled = certified.length > 0 || forms.some((form) => !form.blank);
  const inForms = (): ReadRequest[] => [...certified, ...readForms(forms, documents, standing)];
  if (isReply(document.envelope) && (!filled || isOwnSubject(document.envelope)))
    return { kind: 'reply', reason: null, requests: filled ? inForms() : [] };
  if (certified.length + forms.length > 0) return { kind: 'request', reason: null, requests: inForms() };
  const verdict = classify(document);
  const { kind, reason } = verdict;
  const asked = askedAfter(document, verdict);
  if (asked !== null)
    return { kind: 'request', reason: null, requests: readLetters(asked, allDocuments(asked)) };
  if (kind === 'request' || (kind === 'not-a-request' && hasSignsOfAuthority(document, reason === THREAT)))
    return { kind: 'request', reason: null, requests: readLetters(standing, documents) };
  return { kind, reason, requests: [] };
}

/**
 * An answer without earlier mails that it quotes below their headers: without all of them where it asks by itself and points to none of them, else
 * without the lines of the headers alone. What it answers to the reader stays as it is. Flags look at the whole mail all the same.
 */
function withoutHistory(document: Document): Document {
  const parted = partHeadedQuotes(document);
  if (parted === null) return document;
  const own = asks(parted.own);
  if (own.asks() && own.targets() && !pointsBelow(parted.own)) return parted.own;
  return answersReader(document) ? document : parted.headless;
}

function isAutomatic({ envelope }: Document): boolean {
  return envelope !== null && automaticReason(envelope) !== null;
}

/** The requests of a mail that another one passes on; both count among the documents. */
function readForward(mail: Document, outer: Document): ReadRequest[] {
  const documents = allDocuments(mail);
  const forms = formsIn(documents);
  const inForms = [...certificateRequests(documents, mail), ...readForms(forms, documents, mail)];
  const requests = inForms.length > 0 ? inForms : readLetters(mail, documents);
  const forwarded = mail.envelope === outer.envelope ? null : mail.envelope;
  return requests.map((one) => ({
    ...one,
    documents: [...new Set([outer.name, ...one.documents])],
    forwarded,
  }));
}

/** The template's forms; a certificate's sections resemble its rows, and are none. */
function formsIn(documents: readonly Document[]): FoundForm[] {
  return distinct(documents.filter((one) => findCertificates(one).length === 0).flatMap(findForms));
}

/** Blank forms beside filled ones, and copies of a form in another format, are no further requests. */
function distinct(forms: readonly FoundForm[]): FoundForm[] {
  const some = forms.some((form) => !form.blank);
  const kept: FoundForm[] = [];
  for (const form of forms) {
    if (some && form.blank) continue;
    const copy = kept.findIndex((one) => one.document !== form.document && isCopy(one, form));
    if (copy < 0) kept.push(form);
    else if (kept[copy]!.document.kind === 'mail') kept[copy] = form;
  }
  return kept.length > 1 && !some ? kept.slice(0, 1) : kept;
}

function isCopy(a: FoundForm, b: FoundForm): boolean {
  const say = (form: FoundForm): string =>
    (['organisation.legalName', 'crime', 'subject', 'requested'] as const)
      .map((key) => letters(form.rows.get(key)?.text ?? ''))
      .join('/');
  return say(a) === say(b) && letters(say(a)) !== '';
}

function readForms(
  forms: readonly FoundForm[],
  documents: readonly Document[],
  whole: Document,
): ReadRequest[] {
  const holders = new Set(forms.map((form) => form.document));
  const others = documents.filter((one) => !holders.has(one) && one !== whole);
  return forms.map((form) => {
    const evidence = readForm(form, others);
    if (forms.length === 1 && form.document !== whole) readCover(whole, evidence);
    const { form: standard, sources } = merge([...evidence.findings, ...ownLabels(form)]);
    const belonging = [form.document, ...(form.document === whole ? [] : [whole]), ...others];
    return {
      format: 'coe-2020',
      language: form.language,
      form: standard,
      sources,
      documents: belonging.map((one) => one.name),
      forwarded: null,
    };
  });
}

/** What words beside no label tell too, where a form's labels are its own. */
const TOLD_ANYWHERE = /^(?:nature\.(?:production|preservation)|dataTypes\.\w+)$/;

/** What the labels say that a fillable form has beside the template's. */
function ownLabels({ document }: FoundForm): Finding[] {
  if (!hasOwnFields(document)) return [];
  return readFreeForm([document], null).findings.filter(
    ({ found, path }) => found === 'label' || TOLD_ANYWHERE.test(path),
  );
}

/** The requests of a mail without a form: one, or one for each matter of the letters that it brings. */
function readLetters(document: Document, documents: readonly Document[]): ReadRequest[] {
  return partLetters(documents, document).map((group) => {
    const read = readLetter(document, group);
    return group.every((one) => documents.includes(one)) ? read : { ...read, parts: group };
  });
}

/** So short a text tells its language by chance. */
const SHORT = 600;

/** The text by which the language of a request is told: of a few words of a longer text, that whole text. */
function languageText(all: readonly Document[], documents: readonly Document[]): string {
  // A list of accounts is in no language.
  const letters = all.filter(({ kind }) => kind !== 'xlsx');
  const parts = letters.length > 0 ? letters : all;
  const text = fold(parts.map(textOf).join(' '));
  if (text.length > SHORT) return text;
  const names = new Set(parts.map(({ name }) => name));
  return fold(
    documents
      .filter(({ name }) => names.has(name))
      .map(textOf)
      .join(' '),
  );
}

function readLetter(document: Document, documents: readonly Document[]): ReadRequest {
  // One of several requests of the mail's own text is the mail too.
  const isMail = (one: Document): boolean => one.envelope !== null && one.name === document.name;
  const whole = documents.find(isMail) ?? document;
  const mail = whole.envelope === null ? null : whole;
  // An attached letter says more than the mail that brings it.
  const ordered = documents.filter((one) => one !== whole);
  if (documents.includes(whole)) ordered.push(whole);
  const { form, sources } = merge(readFreeForm(ordered, mail).findings);
  const byRules: ReadRequest = {
    format: 'free-form',
    language:
      languageOf(languageText(ordered, allDocuments(document))) ??
      languageOf(fold(mail?.envelope?.subject ?? '')) ??
      'en',
    form,
    sources,
    documents: [...new Set([document, ...documents].map((one) => one.name))],
    forwarded: null,
  };
  const courts = mail === null ? [] : ofCourtsBeside(mail, ordered);
  const sender = senderOf(mail);
  const covers =
    mail !== null && courts.some((one) => saysWhoAsks(layOut(one, sender), sender)) ? [mail] : [];
  return readAgain(byRules, ordered, sender, new Set([...courts, ...covers]));
}
