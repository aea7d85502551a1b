import { OTHER_KINDS, type OtherKind } from './other-kinds.ts';
import type { Signs } from './signs.ts';

/** What a message without any template form is. */
export interface Verdict {
  readonly kind: 'request' | 'reply' | 'not-a-request';
  /** One sentence, where it is not a request. */
  readonly reason: string | null;
}

const REQUEST: Verdict = { kind: 'request', reason: null };
const REPLY: Verdict = { kind: 'reply', reason: null };

/** Kinds that stay what they are whoever signs them. */
const NEVER: readonly OtherKind[] = ['automatic', 'undelivered', 'extortion', 'spam'];
/** Kinds that a private person or a company writes, whatever they ask for. */
const OF_PRIVATE: readonly OtherKind[] = [
  'press',
  'research',
  'own-data',
  'rights',
  'private',
  'application',
];
/** Kinds that tell of accounts without asking for their data. */
const ON_THE_SIDE: readonly OtherKind[] = ['event', 'procedure'];

/** Kinds that authorities send too: told by many words, so only where nothing is asked. */
const OF_AUTHORITIES: readonly OtherKind[] = ['civil', 'announcement', 'praise'];

/** Kinds in which an exchange goes on, or ends. */
const CLOSING: readonly OtherKind[] = ['thanks', 'status', 'procedure'];

const reasonOf = (kind: OtherKind): string => OTHER_KINDS.find((other) => other.kind === kind)!.reason;
const EVENT = reasonOf('event');
/** Why a mail that asks how a request stands is none. */
export const STATUS: string = reasonOf('status');
/** Why a mail that threatens its reader is none. */
export const THREAT: string = reasonOf('extortion');

/** Weighs the signs of a message. When in doubt it is a request: a person looks at it. */
export function weigh(signs: Signs): Verdict {
  if (signs.calendar && !signs.targets() && !signs.danger() && !signs.order()) return no(EVENT);
  if (signs.drill() && !signs.order() && !signs.unread)
    return no('It belongs to an exercise; nothing is to be done for it.');
  if (signs.sample() && !signs.danger() && !signs.alarm())
    return no('It brings a sample for a course; it asks for no data.');
  const other = signs.other();
  const kind = other === undefined || OF_AUTHORITIES.includes(other.kind) ? undefined : other.kind;
  if (goesOnAlone(signs, kind)) return REPLY;
  // Thanks by themselves go on with nothing.
  const open = kind === undefined || (CLOSING.includes(kind) && (kind !== 'thanks' || signs.titledReply));
  // Who asks how the reader works thanks for the answer beforehand.
  if (!signs.titledReply && isOfPractice(signs)) return no(reasonOf('procedure'));
  if (open && isFollowUp(signs)) return REPLY;
  if (isOfPractice(signs)) return no(reasonOf('procedure'));
  if (kind !== undefined) return isRequestAll(kind, signs) ? REQUEST : no(other!.reason);
  if (other !== undefined && !isAskedBeside(other.kind, signs)) return no(other.reason);
  if (signs.answers && isAnswerAlone(signs)) return REPLY;
  if (isOfOwnAccount(signs)) return no(reasonOf('private'));
  if (isDisclaimed(signs)) return no('It says itself that it asks for nothing.');
  return isNothing(signs) ? no('Nothing in it asks for data, preservation or removal.') : REQUEST;
}

/**
 * A mail that answers one of the reader's is a reply, unless its own words, of which `own` are the signs, ask anew or may do; null then.
 */
export function weighAnswer(own: Signs): Verdict | null {
  const other = own.other()?.kind;
  if (own.unread || own.order() || own.danger() || own.alarm()) return null;
  if (other !== undefined && NEVER.includes(other)) return null;
  const names = own.targets() || own.namesOthers();
  if (own.asks() && (names || own.asksData())) return null;
  return names && (own.strength() >= 2 || !own.readable()) ? null : REPLY;
}

/** A message to many that asks as an authority does about a target is a request all the same. */
export function weighBulk({ asks, targets, voice, other }: Signs): Verdict | null {
  return asks() && targets() && voice()
    ? null
    : no(other()?.reason ?? 'It is a newsletter or a mail to a list.');
}

/** Whether a message that has the words of something else is a request all the same. */
function isRequestAll(kind: OtherKind, signs: Signs): boolean {
  const { asks, targets, accounts, voice, official, order, danger, alarm, strength, foreign, unread } = signs;
  if (NEVER.includes(kind))
    return (
      // People who ask tell when they are away.
      (kind === 'automatic' && ((voice() && unread) || (asks() && (targets() || signs.namesOthers())))) ||
      (voice() && signs.asksData() && signs.powers()) ||
      (voice() && targets() ? asks() || (official && accounts()) : order() && asks()) ||
      // An authority that names a kind of data beside an account asks for it, wherever the account stands.
      (official && signs.asksData() && signs.namesOthers())
    );
  if (kind === 'bulletin') return false;
  if (danger() && accounts() && strength() >= 1) return true;
  if (kind === 'release') return order() || (signs.asksData() && targets());
  if (kind === 'reporter' || kind === 'copyright') return official && asks() && targets();
  if (kind === 'abuse')
    return (voice() || strength() >= 1) && targets() && (asks() || (signs.brief() && signs.asksLoosely()));
  // Courts write to those who have a claim, too.
  if (kind === 'rights' && order()) return isAskedBeside('civil', signs);
  // Firms place orders too.
  if (order()) return kind !== 'business' || strength() > 0 || targets();
  if (kind === 'thanks')
    return (
      asks() ||
      targets() ||
      (danger() && !isOver(signs)) ||
      (voice() && (unread || (alarm() && !isOver(signs)) || signs.namesLoosely())) ||
      ((voice() || strength() >= 1) && signs.namesOthers())
    );
  if (kind === 'private' && danger()) return true;
  // Authorities ask for invoices and orders too.
  if (kind === 'business')
    return (
      (asks() && (voice() || (targets() && strength() >= 1))) ||
      (voice() && (targets() || unread || isPaperWithNumbers(signs)))
    );
  if (kind === 'status') return asks() || targets() || unread || signs.namesOthers();
  if (voice()) {
    if (unread) return true;
    // Lawyers name courts; an authority that asks is told by its domain, or asks about an account.
    if (kind === 'rights') return targets() || signs.namesOthers() || (official && asks());
    // Who applies for a job tells of the police that they were with, and of the requests that they wrote there.
    if (kind === 'application') return targets() || (official && asks());
    if (OF_PRIVATE.includes(kind)) return asks() || targets();
    return asks() || !ON_THE_SIDE.includes(kind) ? targets() : accounts() && strength() >= 2;
  }
  // A lawyer or a private person who asks as an authority would: staff must see it, with its flag (CoE 2008 §21).
  if (kind === 'rights' && accounts() && signs.accuses()) return true;
  if (OF_PRIVATE.includes(kind))
    return (kind === 'rights' || kind === 'private') && targets() && signs.powers();
  return asks() && targets() && (foreign() || kind === 'procedure');
}

/** Whether all that a mail tells is that a danger is over; it names nobody by whom there could be another. */
function isOver(signs: Signs): boolean {
  return (
    !signs.unread &&
    signs.bare() &&
    !signs.asks() &&
    !signs.targets() &&
    !signs.namesOthers() &&
    signs.ended()
  );
}

/** Whether it is on paper, with numbers and with words of law or in another language: forms ask without a verb, of invoices that were forged. */
function isPaperWithNumbers({ paper, bare, foreign, strength }: Signs): boolean {
  return paper && !bare() && (foreign() || strength() >= 1);
}

/** Whether a message with the words of what authorities send too asks all the same, or may do. */
function isAskedBeside(kind: OtherKind, signs: Signs): boolean {
  const { asks, asksData, order, danger, alarm, strength, unread } = signs;
  if (unread || ((danger() || alarm()) && !(kind === 'praise' && isOver(signs)))) return true;
  if (kind === 'praise') return order() || asks() || signs.targets() || signs.namesOthers() || !signs.bare();
  if (asksData() || (asks() && strength() >= STRONG)) return true;
  // Bailiffs ask for what is known of a debtor, and courts of a party.
  if (kind === 'civil') return signs.namesOthers() || signs.asksOfCustomer();
  return order() || (signs.namesOthers() && (asks() || strength() >= 2));
}

/** Whether a message only asks how the reader works, about no account. */
function isOfPractice(signs: Signs): boolean {
  if (signs.unread || !signs.practice() || (signs.voice() && signs.namesLoosely())) return false;
  return !(signs.targets() || signs.namesOthers() || signs.order() || signs.danger() || signs.alarm());
}

/** Whether a private person writes about the account that bears their own name. */
function isOfOwnAccount(signs: Signs): boolean {
  if (signs.unread || signs.voice() || !signs.ownAccount()) return false;
  return !(signs.powers() || signs.order() || signs.danger() || signs.alarm());
}

/** Whether a message says that it asks for nothing, and asks for nothing; what an authority tells of an account is looked at all the same. */
function isDisclaimed(signs: Signs): boolean {
  const { order, danger, alarm, unread, voice, targets, namesOthers } = signs;
  if (unread || !signs.disclaims() || order() || danger() || alarm()) return false;
  return !(voice() && (targets() || namesOthers())) && (signs.readable() || signs.nearlyReadable());
}

/** Whether a message that has no words of anything else asks for nothing either. */
function isNothing(signs: Signs): boolean {
  const { asks, targets, accounts, voice, official, order, strength, foreign, unread, readable, paper } =
    signs;
  if (unread || official || accounts() || isAskedInPassing(signs) || signs.demandsByLaw()) return false;
  if (signs.other()?.kind === 'civil' && signs.asksOfCustomer()) return false;
  // Forms of authorities ask in words that not every language's list has.
  if (voice() && paper && foreign() && !signs.bare()) return false;
  if (order() && !isMereNotice(signs)) return false;
  // Whoever asks for something, without a number, an account or a sign of an authority, asks for no data.
  if (asks() && (!signs.bare() || signs.asksData() || targets() || voice() || strength() >= 1)) return false;
  if (signs.regulated() || (targets() && (voice() || strength() >= 3))) return false;
  if (voice() && strength() >= 1 && !signs.bare()) return false;
  // The words of law and proceedings are those of few languages.
  if (signs.namesOthers() && ((voice() && foreign()) || (strength() >= 1 && (voice() || foreign()))))
    return false;
  if (signs.alarm() || (signs.danger() && (voice() || targets() || foreign() || strength() >= 2)))
    return false;
  if (strength() >= 2 && (voice() || foreign() || signs.namesOthers())) return false;
  return readable() || (signs.bare() && signs.nearlyReadable());
}

/** Whether a court's paper orders nothing of a provider: no data, no number and no address stand in it ("Notice of hearing"). */
function isMereNotice(signs: Signs): boolean {
  return !signs.foreign() && signs.bare() && signs.strength() <= 1 && !signs.asks() && !signs.targets();
}

/** So many words of authorities, proceedings and law are more than an exchange about a request has. */
const STRONG = 3;

/**
 * Whether a mail whose subject line is that of a reply only goes on with an exchange: it names no target, and asks for nothing, or quotes
 * what it answers, or begins with thanks.
 */
function goesOnAlone(signs: Signs, other: OtherKind | undefined): boolean {
  const { asks, targets, order, danger, alarm, unread, titledReply, quotes } = signs;
  if (!titledReply || unread || (other !== undefined && other !== 'thanks')) return false;
  if (isAddedOn(signs)) return false;
  if (order() || danger() || alarm() || targets() || signs.namesOthers()) return false;
  // Thanks by themselves go on with what is known to have gone before.
  if (!asks() && (other !== 'thanks' || signs.answers)) return true;
  return (quotes() || (other === 'thanks' && asks())) && signs.strength() < STRONG;
}

/** Whether a mail says that it goes on with an exchange, and asks for no data anew. */
function isFollowUp(signs: Signs): boolean {
  const { asks, asksData, targets, order, voice, danger, alarm, unread, titledReply } = signs;
  if (unread || !signs.goesOn() || order() || danger() || alarm() || !(voice() || titledReply)) return false;
  if (isAddedOn(signs)) return false;
  // What tells of its case and of numbers may be the request of which was spoken.
  if (!titledReply && !signs.answers && !signs.bare() && signs.strength() >= 1) return false;
  const names = targets() || signs.namesOthers();
  if (asks()) return titledReply && !names && !asksData();
  return !names || (titledReply && signs.strength() < 2);
}

/** Whether a mail that goes on with an exchange brings a further account to it. */
function isAddedOn(signs: Signs): boolean {
  return signs.addsMore() && namesAnything(signs) && !signs.practice();
}

/** Whether a mail names what may be an account, however it is written. */
function namesAnything(signs: Signs): boolean {
  return signs.namesLoosely() || signs.targets() || signs.namesOthers();
}

/** Whether a mail asks in a word or two: it names what may be an account, and is of an authority, or so brief that nothing else is in it. */
function isAskedInPassing(signs: Signs): boolean {
  if (signs.asksOfNumber() && (signs.voice() || signs.brief() || signs.strength() >= 1)) return true;
  if (signs.callsByName() && signs.asksLoosely() && signs.brief()) return true;
  if (!namesAnything(signs)) return false;
  if (signs.voice()) return signs.namesLoosely() || signs.targets() || signs.asksLoosely();
  return signs.brief() && signs.asksLoosely();
}

/** Whether a mail that goes on with others says what was asked of its writer, and asks for nothing. */
function isAnswerAlone(signs: Signs): boolean {
  const { asks, targets, order, unread, readable } = signs;
  if (unread || asks() || order() || targets() || signs.namesOthers() || isAddedOn(signs)) return false;
  return !signs.danger() && !signs.alarm() && readable();
}

function no(reason: string): Verdict {
  return { kind: 'not-a-request', reason };
}
