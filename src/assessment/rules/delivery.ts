import { findAuthority } from '../../policy/directory.ts';
import type { Facts } from '../assessment.ts';
import { domainOf, organisationalDomain, shownDomain } from '../organisational-domain.ts';
import { recognise } from '../recognition.ts';
import { found, matchesOf, type Phrases } from '../words/any-of.ts';
import { ANSWER, ANY_CHANNEL, CHANNELS, NOT, ORDER_LINE, SEND } from '../words/delivery.ts';
import { type Searchable, searchable } from '../words/searchable.ts';
import { quoted, type Rule, raise } from './rule.ts';

const ADDRESS = /[a-z0-9._%+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/g;
const LINK = /(?:https?:\/\/|www\.)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})[^\s<>"')]{0,200}/g;
/** Sentences that a rule looks at; a letter has far fewer. */
const MOST_SENTENCES = 1_000;
const LONGEST_SENTENCE = 600;

/** Asks to send the answer where the requester's own official mail does not lead (CoE 2008 §20). */
const deliveryElsewhere: Rule = (facts) => {
  const own = ownPlaces(facts);
  for (const sentence of sentencesOf(withCoveringMail(facts))) {
    if (!namesPlace(sentence)) continue;
    const words = searchable(sentence);
    if (!asksToSend(words)) continue;
    const place = foreignPlace(words, facts, own);
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

/** The request's own words, and those of the mail that carries it. */
function withCoveringMail({ written, documents }: Facts): string {
  const mail = documents[0]?.envelope === null ? [] : (documents[0]?.pages ?? []);
  const above = mail.map(({ text }) => text).join('\n');
  return written.includes(above.slice(0, 2_000)) ? written : `${above.slice(0, 10_000)}\n\n${written}`;
}

function sentencesOf(written: string): string[] {
  const lines = written.split('\n');
  const parted = lines.map((line, at) => {
    if (!ORDER_LINE.test(line)) return line;
    return found(NOT, lines[at - 1]?.toLowerCase() ?? '', 1).length === 0 ? `\n${line}` : line;
  });
  return parted
    .join('\n')
    .toLowerCase()
    .split(/\n\s*\n|(?<=[!?;])\s|(?<=\.)\s+(?=\S)|\n(?=\s*(?:[-•*▪]|\d{1,2}[.)]))/, MOST_SENTENCES)
    .map((sentence) =>
      sentence
        .replace(/\s+/g, ' ')
        .replace(/^[-•*▪\d.) ]+/, '')
        .trim(),
    )
    .filter((sentence) => sentence !== '' && sentence.length <= LONGEST_SENTENCE);
}

/** A quick look: most sentences name neither an address nor a channel. */
function namesPlace(sentence: string): boolean {
  return /[@/]|www\./.test(sentence) || ANY_CHANNEL.test(sentence);
}

function asksToSend(sentence: Searchable): boolean {
  const says = (phrases: Phrases) => found(phrases, sentence, 1).length > 0;
  return says(SEND) && says(ANSWER) && !says(NOT);
}

/** The first place in a sentence to which the requester's own mail does not lead; null if there is none. */
function foreignPlace(words: Searchable, facts: Facts, own: ReadonlySet<string>): string | null {
  const sentence = words.text;
  const targets = new Set(facts.form.identifiers.map(({ value }) => value.toLowerCase()));
  const leadsTo = (at: number) => TOWARDS.test(sentence.slice(Math.max(0, at - 60), at));
  for (const { 0: address, index } of sentence.matchAll(ADDRESS)) {
    if (!targets.has(address) && leadsTo(index) && leadsAway(address, facts, own)) return address;
  }
  for (const { 0: link, 1: host = '', index } of sentence.matchAll(LINK)) {
    if (!targets.has(link) && leadsTo(index) && leadsAway(host, facts, own)) return shownDomain(host);
  }
  return CHANNELS.find(([, channel]) => directedTo(words, channel))?.[0] ?? null;
}

/** "to", "at the address", ":" shortly before an address or a link. */
const TOWARDS =
  /(?:(?<![\p{L}])(?:to|at|via|by|using|through|address|e-?mail|portal|link|an|unter|über|naar|via|aan|à|a|al|alla|all['’]|para|na|adres|pod|la|către|на|до|по|aadressile)(?![\p{L}])|:)[\s"'(<:,]*(?:[\p{L}-]{1,15}[\s"'(<:,]+){0,4}$/u;

const DIRECTION =
  /(?:\b(?:via|by|through|over|on|using|per|through our|to|to our|en|par|por|tramite|przez|prin)|через|в|kaudu|über|auf|mit)[\s"'(]*(?:\p{L}{1,12}[\s"'(]+){0,3}$/u;

/** "via WhatsApp", "to our Telegram": not the WhatsApp account that the request is about. */
function directedTo(words: Searchable, channel: Phrases): boolean {
  const sentence = words.text;
  const [match] = matchesOf(channel, words);
  if (match === undefined) return false;
  const after = sentence.slice(match.index + match[0].length);
  if (
    /^(?:'s)?\s+(?:account|user|number|message|messages|chat|chats|profile|konto|compte|cuenta|conto|group|call)/.test(
      after,
    )
  )
    return false;
  return DIRECTION.test(sentence.slice(Math.max(0, match.index - 60), match.index));
}

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
