import { findAuthority } from '../../policy/directory.ts';
import type { Facts } from '../assessment.ts';
import { domainOf, organisationalDomain, shownDomain } from '../organisational-domain.ts';
import { isFreeMail, recognise } from '../recognition.ts';
import {
  ANSWER_HEADS,
  ANSWER_TOLD,
  COPY_HEADS,
  COPY_OF,
  OWN_BOX,
  PLEASE,
  THOSE_TOLD_OF,
  TO_USE,
  TOLD_OBLIGED,
  TOLD_OF_OTHERS,
} from '../words/answer-addressed.ts';
import { matchesOf, type Phrases, says } from '../words/any-of.ts';
import { ANY_CHANNEL, CHANNELS } from '../words/channels.ts';
import { ANSWER, SEND, UPLOAD } from '../words/delivery.ts';
import { foldSpaces } from '../words/fold-spaces.ts';
import { BUT, NOT } from '../words/not-this-way.ts';
import { sentencesIn } from '../words/sentences.ts';
import { quoted, type Rule, raise } from './rule.ts';

const ADDRESS = /[a-z0-9._%+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/g;
const LINK = /(?:https?:\/\/|www\.)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})[^\s<>"')]{0,200}/g;
/** A sentence without one of these holds neither an address nor a link. */
const PLACE_MARKS = ['@', '://', 'www.'];
const LONGEST_SENTENCE = 600;

/** Asks to send the answer where the requester's own official mail does not lead (CoE 2008 §20). */
const deliveryElsewhere: Rule = (facts) => {
  for (const sentence of sentencesOf(facts)) {
    const place = asksToSend(sentence)
      ? foreignPlace(sentence, facts, ownPlaces(facts))
      : copiedPlace(sentence, facts);
    if (place === null) continue;
    return raise(
      'delivery-elsewhere',
      `The answer is to go to ${place}: ${quoted(sentence)}.`,
      "Answer only to the authority's own official address or portal, which the desk's directory or a call to its number confirms.",
      ['CoE 2008 §20', 'CoE 2008 §24', 'CoE 2008 §55'],
    );
  }
  return null;
};

/** The sentences that name an address, a link or a channel: most name none. */
function sentencesOf({ written, text, covering }: Facts): string[] {
  const namesChannel = says(ANY_CHANNEL, text) || says(ANY_CHANNEL, covering.toLowerCase());
  const named = (sentence: string) =>
    PLACE_MARKS.some((mark) => sentence.includes(mark)) || (namesChannel && says(ANY_CHANNEL, sentence));
  return sentencesIn(`${covering}\n\n${written}`.toLowerCase())
    .filter(named)
    .map((sentence) =>
      foldSpaces(sentence)
        .replace(/^[-•*▪\d.) ]+/, '')
        .trim(),
    )
    .filter((sentence) => sentence !== '' && sentence.length <= LONGEST_SENTENCE);
}

/** Words in quotation marks: a chat or a mail that a request tells of, where they are several. */
const QUOTED =
  /(["“”„«'‘‚])(?:(?!["“”»«]|['’](?!\p{L}))[^\n]){0,300}?\s(?:(?!["“”»«]|['’](?!\p{L}))[^\n]){0,300}(?:["“”»]|['’](?!\p{L}))/gu;

/** Whether a sentence asks for something to be sent: in so many words, by what it is to be addressed to, or by naming the writer's own box. */
function asksToSend(sentence: string): boolean {
  const said = sentence.replace(QUOTED, ' ');
  if (says(TOLD_OF_OTHERS, said) || (THOSE_TOLD_OF.test(said) && says(TOLD_OBLIGED, said))) return false;
  const answer = says(ANSWER, said);
  if (says(SEND, said) && (answer || says(UPLOAD, said))) return true;
  if (THOSE_TOLD_OF.test(said)) return false;
  return isAddressed(said) || ownBox(said) !== null;
}

/** A number may be one's own to be called on. */
const NUMBER =
  /mobil|cell|phone|number|handy|nummer|mobiel|telefo|num[eé]r|portable|n[uú]mero|celular|m[oó]vil|tel[eé]f|номер|telemóvel/u;

/** Where the writer's own box or messenger is named in a sentence as the one to use, [start, end): "my Telegram is faster"; null where none is. */
function ownBox(sentence: string): { readonly start: number; readonly end: number } | null {
  const [box] = matchesOf(OWN_BOX, sentence);
  if (box === undefined) return null;
  const isForAnswers = says(ANSWER, sentence) && !says(ANSWER_TOLD, sentence);
  if (!isForAnswers && (NUMBER.test(box[0]) || !says(TO_USE, sentence))) return null;
  return { start: box.index, end: box.index + box[0].length };
}

/** Behind an answer its place stands within so many characters. */
const ADDRESS_REACH = 90;

/** "Answers to x@web.de", "Die Antwort bitte an x@web.de": not an answer that came from there or went there. */
function isAddressed(sentence: string): boolean {
  for (const { 0: head, index } of sentence.matchAll(ANSWER_HEADS)) {
    const end = index + head.length;
    const behind = sentence.slice(end, end + ADDRESS_REACH);
    const places = [behind.search(ADDRESS), behind.search(LINK)].filter((at) => at >= 0);
    const channel = says(PLEASE, sentence) ? channelIn(behind) : -1;
    if (channel >= 0) places.push(channel);
    if (places.length > 0 && !says(ANSWER_TOLD, behind.slice(0, Math.min(...places)))) return true;
  }
  return false;
}

/** A copy and the address that gets it stand within so many characters. */
const COPY_REACH = 60;
/** "Mettre x@orange.fr en copie": the address may stand before. */
const BEHIND_IN = /(?<!\p{L})(?:in|en|em|w|i|på|til)\s$/u;

/** The box anyone can open to which a copy is to go; null if there is none: offices copy each other. */
function copiedPlace(sentence: string, { policy, form }: Facts): string | null {
  if (says(TOLD_OF_OTHERS, sentence) || THOSE_TOLD_OF.test(sentence)) return null;
  const targets = new Set(form.identifiers.map(({ value }) => value.toLowerCase()));
  for (const { 0: head, index } of sentence.matchAll(COPY_HEADS)) {
    const end = index + head.length;
    if (COPY_OF.test(sentence.slice(end))) continue;
    const start = BEHIND_IN.test(sentence.slice(0, index)) ? Math.max(0, index - COPY_REACH) : index;
    for (const { 0: address, index: at } of sentence.slice(start, end + COPY_REACH).matchAll(ADDRESS)) {
      const domain = domainOf(address);
      if (domain === null || targets.has(address) || !isFreeMail(domain, policy)) continue;
      if (!isForbidden(sentence, start + at)) return address;
    }
  }
  return null;
}

function channelIn(text: string): number {
  const [match] = matchesOf(ANY_CHANNEL, text);
  return match?.index ?? -1;
}

/** A mark that a new thought begins: a dash, a semicolon. */
const BREAK = /\s[–—-]\s|;/g;

/**
 * Whether a place is named because the answer must not go there: a "not" stands in the same thought. The thought begins after a "but" or
 * a dash, or after a comma behind which it is asked anew; it ends at the next comma or dash.
 */
function isForbidden(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  let start = 0;
  for (const { 0: mark, index } of before.matchAll(BREAK)) start = index + mark.length;
  for (const { 0: but, index } of matchesOf(BUT, before)) start = Math.max(start, index + but.length);
  const comma = before.lastIndexOf(',');
  if (comma > start && says(SEND, before.slice(comma + 1).trimStart())) start = comma + 1;
  const end = sentence.slice(at).search(/,|\s[–—-]\s|;/);
  return says(NOT, sentence.slice(start, end < 0 ? undefined : at + end));
}

/** The first place in a sentence to which the requester's own mail does not lead; null if there is none. */
function foreignPlace(sentence: string, facts: Facts, own: ReadonlySet<string>): string | null {
  const targets = new Set(facts.form.identifiers.map(({ value }) => value.toLowerCase()));
  const box = ownBox(sentence);
  const ofBox = box === null ? -1 : sentence.slice(box.end, box.end + BOX_REACH).search(ADDRESS) + box.end;
  const isOfBox = (at: number) => box !== null && at >= box.end && at === ofBox;
  const leadsTo = (at: number, length: number) =>
    (isOfBox(at) ||
      TOWARDS.test(sentence.slice(Math.max(0, at - 60), at)) ||
      LEADING_BACK.test(sentence.slice(at + length, at + length + 30))) &&
    !isForbidden(sentence, at);
  for (const { 0: address, index } of sentence.matchAll(ADDRESS)) {
    if (targets.has(address) && !isOfBox(index)) continue;
    if (isOnlyOffice(sentence.slice(0, index), address, facts)) continue;
    if (leadsTo(index, address.length) && leadsAway(address, facts, own)) return address;
  }
  for (const { 0: link, 1: host = '', index } of sentence.matchAll(LINK)) {
    if (!targets.has(link) && leadsTo(index, link.length) && leadsAway(host, facts, own))
      return shownDomain(host);
  }
  return CHANNELS.find(([, channel]) => directedTo(sentence, channel, box?.start ?? null))?.[0] ?? null;
}

/** An office that prosecutes or judges right before its address. */
const OFFICE =
  /(?<!\p{L})(?:district attorney|attorney general|county attorney|prosecut(?:or|ing attorney|ion service)|sheriff|clerk of (?:the )?court|police department)(?:['’]s office)?[\s,:(–-]*$/u;

/** Whether an address follows the name of an office in a letter that came without a mail and names no other of its writer: it is the office's own. */
function isOnlyOffice(before: string, address: string, { sender, form, policy }: Facts): boolean {
  const domain = domainOf(address);
  return (
    sender.domain === null &&
    form.requester.email === null &&
    domain !== null &&
    !isFreeMail(domain, policy) &&
    OFFICE.test(before)
  );
}

/** Behind the words for the writer's own box its address stands within so many characters. */
const BOX_REACH = 60;

/** "to", "at the address", ":" shortly before an address or a link. */
const TOWARDS =
  /(?:(?<![\p{L}])(?:to|at|via|by|using|through|address|box|mail|account|e-?mail|portal|link|an|unter|über|in|auf|naar|via|op|aan|à|a|au|sur|al|alla|all['’]|su|sul|para|no|na|ao|pelo|en|adres|pod|do|la|către|pe|на|до|по|через|за|aadressile|lingile|ke|az|címre|linkre|στη|στο|στην|στον|adresine|adrese|bağlantısına|till|til|på|osoitteeseen|linkkiin|uz|į|adresu|naslov|povezavo|kroz|preko|putem)(?![\p{L}])|:)[\s"'(<:,]*(?:[\p{L}-]{1,15}[\s"'(<:,]+){0,4}$/u;

/** The word behind an address or a link that leads there: "x@web.de adresine gönderin", "x@gmail.com címre küldje". */
const LEADING_BACK =
  /^[\s"')>,]*(?:adres(?:ine|e)|e-?posta(?:sına| adresine)|bağlantısına|linkine|üzerinden|címre|e-?mail-címre|linkre|fiókba|oldalra|aadressile|lingile|osoitteeseen|linkkiin)/u;

const DIRECTION =
  /(?:(?<!\p{L})(?:via|by|through|over|on|using|per|(?:in|into|to|at|use) (?:our|my)|in|en|par|sur|por|pelo|no|tramite|su|przez|na|prin|pe|op|naar|cez|přes|na|v|putem|preko|na|via|till|til|på|genom|gjennom|gennem|στο|μέσω|per|par|caur|į)|через|в|у|на|по|kaudu|über|auf|mit)[\s"'(]*(?:\p{L}{1,12}[\s"'(]+){0,3}$/u;

/** A messenger or a shelf as the place where something is done. */
const ON = /(?<!\p{L})(?:on|in|at|auf|bei|en|sur|su|no|na|pe|op|på|v|у|в|на)\s$/u;
/** What somebody does there, up to that place: "who posted the data on ". */
const DONE_THERE =
  /(?:(?<!\p{L})(?:who|whose|which|qui|dont|która?|który|який|яка|joka|aki|amely|koj[iae]|που)|,\s(?:that|der|die|das|welche[rs]?|que|quien|che|cui|waar|wie|care|som|яке|které?|který|která))(?!\p{L})[^,;]{3,90}$/u;

/** A case ending that itself says by what way: "Telegramiin", "WhatsAppon", "Telegram'dan", "Signalem". */
const BY_CASE =
  /^(?:['’]?(?:iin|in|on|en|ön|dan|den|tan|ten|a|e|ya|ye|ra|re)(?!\p{L})|['’]?\s+(?:üzerinden|kautta|kaudu))/u;

/** "via WhatsApp", "to our Telegram", or behind the words for the writer's own box, if there are any: not the WhatsApp account that the request is about. */
function directedTo(sentence: string, channel: Phrases, box: number | null): boolean {
  const [match] = matchesOf(channel, sentence);
  if (match === undefined || isForbidden(sentence, match.index)) return false;
  const after = sentence.slice(match.index + match[0].length);
  if (
    /^(?:'s)?\s+(?:account|user|number|message|messages|chat|chats|profile|konto|compte|cuenta|conto|group|call)/.test(
      after,
    )
  )
    return false;
  const before = sentence.slice(0, match.index);
  if (ON.test(before) && DONE_THERE.test(before)) return false;
  return (
    (box !== null && match.index >= box) ||
    DIRECTION.test(before.slice(-60)) ||
    CASE_SAID.test(match[0]) ||
    BY_CASE.test(after)
  );
}

/** A channel's name in the case of a means: "Telegramem", "телеграмом". */
const CASE_SAID = /(?:em|om|ом|iem)$/u;

function leadsAway(place: string, facts: Facts, own: ReadonlySet<string>): boolean {
  const domain = domainOf(place);
  if (domain === null) return false;
  const organisation = organisationalDomain(domain) ?? domain;
  if (own.has(organisation)) return false;
  const { directoryEntry, recognition, body } = recognise(domain, facts.policy);
  const { sender, form, policy } = facts;
  if (directoryEntry !== null && directoryEntry.name === findAuthority(policy, sender.domain ?? '')?.name)
    return false;
  if (recognition === 'none') return true;
  const country = sender.directoryEntry?.country ?? sender.body?.country ?? form.organisation.country;
  const there = directoryEntry?.country ?? body?.country ?? null;
  return there !== null && country !== null && there !== country;
}

/** The organisations that an answer may go to: the sender's own, the desk's, and whom the mail is addressed to. */
function ownPlaces({ sender, envelope, policy }: Facts): ReadonlySet<string> {
  const desk = policy.provider.services.flatMap(({ domains }) => domains);
  const to = [...(envelope?.to ?? []), ...(envelope?.cc ?? [])].map(({ address }) => address);
  const mine = sender.freeMail ? [] : [sender.organisationalDomain ?? ''];
  return new Set(
    [...desk, ...to.filter((address) => desk.some((domain) => address.endsWith(domain))), ...mine].map(
      (place) => organisationalDomain(place) ?? place,
    ),
  );
}

export const deliveryRules: readonly Rule[] = [deliveryElsewhere];
