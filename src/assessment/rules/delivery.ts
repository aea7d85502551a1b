import { findAuthority } from '../../policy/directory.ts';
import type { Facts } from '../assessment.ts';
import { domainOf, organisationalDomain, shownDomain } from '../organisational-domain.ts';
import { recognise } from '../recognition.ts';
import { matchesOf, type Phrases, says } from '../words/any-of.ts';
import { ANSWER, ANY_CHANNEL, CHANNELS, NOT, SEND } from '../words/delivery.ts';
import { foldSpaces } from '../words/fold-spaces.ts';
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
    if (!asksToSend(sentence)) continue;
    const place = foreignPlace(sentence, facts, ownPlaces(facts));
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

function asksToSend(sentence: string): boolean {
  return says(SEND, sentence) && says(ANSWER, sentence) && !says(NOT, sentence);
}

/** The first place in a sentence to which the requester's own mail does not lead; null if there is none. */
function foreignPlace(sentence: string, facts: Facts, own: ReadonlySet<string>): string | null {
  const targets = new Set(facts.form.identifiers.map(({ value }) => value.toLowerCase()));
  const leadsTo = (at: number) => TOWARDS.test(sentence.slice(Math.max(0, at - 60), at));
  for (const { 0: address, index } of sentence.matchAll(ADDRESS)) {
    if (!targets.has(address) && leadsTo(index) && leadsAway(address, facts, own)) return address;
  }
  for (const { 0: link, 1: host = '', index } of sentence.matchAll(LINK)) {
    if (!targets.has(link) && leadsTo(index) && leadsAway(host, facts, own)) return shownDomain(host);
  }
  return CHANNELS.find(([, channel]) => directedTo(sentence, channel))?.[0] ?? null;
}

/** "to", "at the address", ":" shortly before an address or a link. */
const TOWARDS =
  /(?:(?<![\p{L}])(?:to|at|via|by|using|through|address|e-?mail|portal|link|an|unter|über|naar|via|aan|à|a|al|alla|all['’]|para|na|adres|pod|la|către|на|до|по|aadressile)(?![\p{L}])|:)[\s"'(<:,]*(?:[\p{L}-]{1,15}[\s"'(<:,]+){0,4}$/u;

const DIRECTION =
  /(?:\b(?:via|by|through|over|on|using|per|through our|to|to our|en|par|por|tramite|przez|prin)|через|в|kaudu|über|auf|mit)[\s"'(]*(?:\p{L}{1,12}[\s"'(]+){0,3}$/u;

/** "via WhatsApp", "to our Telegram": not the WhatsApp account that the request is about. */
function directedTo(sentence: string, channel: Phrases): boolean {
  const [match] = matchesOf(channel, sentence);
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
