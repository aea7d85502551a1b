import type { Document } from '../../documents/document.ts';
import { finder } from '../../search/finder.ts';
import { findIdentifiers } from '../identifiers/identifiers.ts';
import { languageOf } from '../language.ts';
import { findAskings } from '../letter/asked/asking.ts';
import { findTargets } from '../letter/asked/targets.ts';
import { isHeadedByCourt } from '../letter/authority/court-heads.ts';
import { type Letter, layOut } from '../letter/layout.ts';
import { hasWord, isRead, readableIn } from '../letter/words.ts';
import { senderOf } from '../letter/writer/signature.ts';
import { allDocuments, ownText, quoteStart, textOf } from '../message.ts';
import { asksByLabels, asksData, asksNothing, asksOnlyOfPractice } from './asked-by-letter.ts';
import { isAnswer, isTitledReply, isTo } from './by-envelope.ts';
import { disclaims } from './disclaims.ts';
import { isDrill } from './drill.ts';
import { tellsOnlyOfItsEnd } from './ended.ts';
import { goesOn } from './goes-on.ts';
import { LIFE_ABROAD } from './life-abroad.ts';
import {
  addsMore,
  asksLoosely,
  asksOfNumber,
  callsByName,
  countWords,
  namesLoosely,
  picturesOrder,
} from './loosely.ts';
import { asksOfCustomer } from './of-customer.ts';
import { asOrder } from './orders.ts';
import { OTHER_KINDS } from './other-kinds.ts';
import { ABROAD } from './other-kinds-abroad.ts';
import { isNamedAfter } from './own-account.ts';
import { accuses, asksAsAuthority } from './powers.ts';
import { asksOfPractice } from './practice.ts';
import { hasUnreadPart, isReadable } from './readable.ts';
import { isSample } from './sample.ts';
import { domainsOf, isNamedAuthority, isOfForceByName, isOfficial, sendersOf } from './senders.ts';
import { ASKING, AUTHORITY, LEGAL, LIFE_AT_RISK, ORDERED, PAGE, PROCEEDING } from './signals.ts';
import type { Signs } from './signs.ts';
import { demandsByLaw } from './state-bodies.ts';
import { subjectOf } from './subject-line.ts';
import { isOfAuthority, isOfOffice } from './written-by.ts';

const MAX = 60_000;
/** So many documents of a message are looked at. */
const MOST = 20;

/** The signs of what a message is; what takes time is worked out when it is first asked for. */
export function signsOf(document: Document): Signs {
  const { envelope } = document;
  const documents = allDocuments(document);
  const own = ownWords(document);
  const text = [own, ...documents.slice(1).map(textOf)].join('\n').slice(0, 2 * MAX);
  const addresses = sendersOf(document);
  const official = isOfficial(envelope);
  // The subject line of a reply is that of an earlier mail.
  const isReplying = envelope !== null && isTitledReply(envelope);
  const letters = once(() => documents.slice(0, MOST).map((one) => layOut(one, senderOf(document))));
  const withSubject = once(() => {
    const subject = isReplying ? null : subjectOf(document);
    return subject === null ? letters() : [...letters(), layOut(subject, null, letters()[0]!.language)];
  });
  // A mail that names the address which it goes to asks nothing about it.
  const found = once(() =>
    withSubject()
      .flatMap((letter) => findTargets(letter, addresses, domainsOf(addresses)))
      .filter(({ identifier: { value } }) => envelope === null || !isTo(envelope, value)),
  );
  const language = once(() => languageOf(text));
  const fresh = isReplying ? ownText(document).slice(0, MAX) : `${own}\n${textOf(document).slice(0, MAX)}`;
  const foreign = (): boolean => language() !== null && language() !== 'en';
  const order = once(() =>
    letters().some(
      (letter) =>
        asOrder(letter.document)?.quote != null ||
        (letter.document.kind !== 'mail' && isHeadedByCourt(letter)),
    ),
  );
  return {
    asks: once(() => withSubject().some((letter) => findAskings(letter).length > 0 || asksByLabels(letter))),
    asksData: once(() => withSubject().some((letter) => asksByLabels(letter) || asksData(letter))),
    targets: () => found().length > 0,
    accounts: () => found().some(({ identifier: { type } }) => type !== 'url' && type !== 'domain'),
    voice: once(
      () =>
        official ||
        order() ||
        isNamedAuthority(envelope) ||
        isOfForceByName(envelope) ||
        letters().some((letter) => isOfAuthority(letter) || isHeadedByCourt(letter) || isOfOffice(letter)),
    ),
    official,
    paper: documents.some(
      ({ kind, pages }) => kind !== 'mail' && pages.some(({ text }) => text.trim() !== ''),
    ),
    order,
    danger: once(() => LIFE_AT_RISK.test(text) || (language() !== 'en' && LIFE_ABROAD.test(text))),
    alarm: once(() => foreign() && isAlarm(text, readableIn(language()))),
    ended: once(() => tellsOnlyOfItsEnd(text)),
    strength: once(() => strengthOf(text, official)),
    other: once(() => otherKindOf(isNote(letters()[0]!) ? noteOf(letters()[0]!) : own, language())),
    foreign,
    answers: envelope !== null && isAnswer(envelope),
    titledReply: isReplying,
    quotes: () => quotesEarlier(textOf(document)),
    goesOn: once(() => goesOn(own.slice(0, FIRST))),
    calendar: documents.some(({ mediaType, name }) => mediaType === 'text/calendar' || /\.ics$/i.test(name)),
    unread: hasUnreadPart(document) || picturesOrder(documents, own),
    readable: () => isReadable(text, language(), document, (known) => readableIn(known) === known),
    nearlyReadable: () => isReadable(text, language(), document, isRead),
    bare: () => !NUMBERED.test(own),
    regulated: () =>
      (REGULATIONS.test(envelope?.subject ?? '') && found().length > 0) ||
      documents.some(
        (one) =>
          REGULATIONS.test(textOf(one)) &&
          (one.kind !== 'mail' ||
            found().length > 0 ||
            (ORDERED.test(envelope?.subject ?? '') && PAGE.test(textOf(one)))),
      ),
    namesOthers: once(() => namesOthers(document)),
    namesLoosely: once(() => namesLoosely(fresh, domainsOf([...addresses, ...readersOf(document)]))),
    callsByName: once(() => callsByName(fresh)),
    asksLoosely: once(() => asksLoosely(fresh)),
    asksOfCustomer: once(() => asksOfCustomer(fresh)),
    addsMore: once(() => addsMore(fresh)),
    asksOfNumber: once(() => asksOfNumber(letters()[0]!)),
    demandsByLaw: once(() => letters().some(demandsByLaw)),
    brief: once(() => countWords(isReplying ? fresh : own) <= BRIEF),
    disclaims: once(() => disclaims(own) && letters().every(asksNothing)),
    drill: once(() => isDrill(own)),
    sample: once(() => isSample(own) && !asksItself(letters()[0]!, addresses)),
    practice: once(() => asksOfPractice(own) && letters().every(asksOnlyOfPractice)),
    ownAccount: once(
      () => found().length > 0 && found().every(({ identifier: { value } }) => isNamedAfter(value, envelope)),
    ),
    powers: () => asksAsAuthority(own),
    accuses: () => accuses(own),
  };
}

/** What `work` gives, worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** True for a letter that asks for data of a kind that it names, or for anything about an account that it names. */
function asksItself(letter: Letter, own: readonly string[]): boolean {
  return (
    asksData(letter) ||
    (findAskings(letter).length > 0 && findTargets(letter, own, domainsOf(own)).length > 0)
  );
}

/** True for a mail whose writer asks in a note above another's: what that one tells is not what the writer wants. */
const isNote = ({ ownEnd, text }: Letter): boolean => ownEnd < text.length;
const noteOf = ({ ownEnd, text }: Letter): string => text.slice(0, ownEnd);

/** True if anywhere, also where it could be the writer's own or a place to answer to, an account, address or device of others stands. */
function namesOthers(document: Document): boolean {
  const addresses = sendersOf(document);
  const domains = domainsOf(addresses);
  return findIdentifiers(ownWords(document), { order: null, bareDomains: false, own: addresses }).some(
    ({ identifier: { type, value } }) =>
      !(document.envelope !== null && isTo(document.envelope, value)) &&
      type !== 'phone' &&
      type !== 'url' &&
      type !== 'domain' &&
      !domains.some((domain) => value.endsWith(domain)),
  );
}

const readersOf = ({ envelope }: Document): string[] => (envelope?.to ?? []).map(({ address }) => address);

/** The subject line, the mail's own text, and whom it says that it comes from. */
function ownWords(document: Document): string {
  const { envelope } = document;
  const names = (envelope?.from ?? []).map(({ name }) => name).join('\n');
  return `${envelope?.subject ?? ''}\n${ownText(document).slice(0, MAX)}\n${names}`;
}

/** True for a mail's text below which an earlier one is quoted. */
function quotesEarlier(text: string): boolean {
  return quoteStart(text) < text.length || QUOTED_LINE.test(text);
}

/** The numbers of the regulations under which certificates and orders to act against content stand. */
const REGULATIONS = /2023\/1543|2021\/784|2022\/2065/;
/** An address, a sign of a law, or a number of six digits. */
const NUMBERED = /@|§|\d(?:[\s./-]?\d){5}/;
/** A line with the mark of a quoted mail. */
const QUOTED_LINE = /^[ \t]*>/m;
/** So few words of a mail ask without a sentence that does. */
const BRIEF = 40;
/** So much of a mail says what it is, in characters. */
const FIRST = 1500;
/** The subject line and the first sentences of a mail, in characters. */
const BEGINNING = 250;

const KINDS = OTHER_KINDS.map(({ kind, reason, pattern, unless }) => ({
  kind,
  reason,
  words: finder(pattern),
  unless: unless === undefined ? null : finder(unless),
  abroad: ABROAD[kind] === undefined ? null : finder(ABROAD[kind], 'iu'),
}));

function otherKindOf(own: string, language: string | null): ReturnType<Signs['other']> {
  const fits = ({ kind, words, unless, abroad }: (typeof KINDS)[number]): boolean => {
    // Thanks that close a letter make no note of thanks: those begin with them, as notices to the press do with their title.
    const seen = kind === 'thanks' || kind === 'release' ? own.slice(0, BEGINNING) : own;
    if (!words.test(seen) && (language === 'en' || abroad?.test(seen) !== true)) return false;
    return unless?.test(own) !== true;
  };
  return KINDS.find(fits);
}

function isAlarm(text: string, language: string): boolean {
  return hasWord(language, 'danger', text) || hasWord(language, 'emergency', text);
}

/** How many signs of an authority's request a text carries. */
function strengthOf(text: string, official: boolean): number {
  const asking = ASKING.test(text);
  const speaking = Number(AUTHORITY.test(text)) + Number(official);
  const proceeding = Number(PROCEEDING.test(text)) + Number(LEGAL.test(text));
  return asking
    ? 1 + Math.min(2, speaking) + proceeding + Number(INSISTING.test(text))
    : Math.min(1, speaking) + Math.min(1, proceeding);
}

/** The voice of one who is entitled to ask. */
const INSISTING = finder(
  /\b(?:hereby|(?:we|i) (?:kindly |formally |respectfully |urgently )?request|you are (?:required|ordered|requested|directed|commanded)|badge|please (?:preserve|provide|disclose|produce|supply|furnish|identify|remove|take down)|our (?:unit|department|office) (?:is|are)|wir bitten|wij verzoeken|nous vous prions|solicitamos|palume|prosimy|chiediamo)\b/iu,
);
