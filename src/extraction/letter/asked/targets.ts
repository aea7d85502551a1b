import type { Identifier, IdentifierType } from '../../../form/standard-form.ts';
import { type Finder, finder } from '../../../search/finder.ts';
import { type Evidence, said } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { isBankNumber } from '../../identifiers/bank-accounts.ts';
import { zonedIn } from '../../identifiers/identifier-moments.ts';
import { type FoundIdentifier, identifiersOf, type Named, namedIn } from '../../identifiers/identifiers.ts';
import { isOfficialDomain } from '../../identifiers/official-domain.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import type { Letter } from '../layout.ts';
import { isAnnexHead } from '../signature-lines.ts';
import { anyOf, finderOf, hasWord } from '../words.ts';
import { hostOf, isWithin, OF_USER, withoutOwn } from '../writer/own-contacts.ts';
import { withColumns } from './ip-columns.ts';
import { isLastNumber, isOfAnother, isSaidLeftOut } from './others-names.ts';
import { isOfService } from './service-sites.ts';
import { namesInColumns } from './target-columns.ts';

/** A name after "user" or "account" that no plain word could be. */
const NAMED = finder(
  String.raw`(?<![\p{L}])(?:users?|accounts?|profiles?|members?|handles?|subscriber|players?|under the (?:nick)?name|nickname|known as|goes by|(?:chat|screen|nick|user)[ -]?name|(?:ips?|log-?ins?|info(?:rmation)?|data|details|logs|records|subscriber)\s+(?:for|on))(?:\s+(?:of|is|was|named|called|with the name|by the name))?\s+["“„'‘]?(@?(?=[\p{L}\p{N}_.-]*[\d_])(?=[\p{N}_.-]*\p{L})[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40})(?![\p{L}\p{N}_@/-])`,
  'giu',
);
/** A number of which someone is the holder: in the international form, or in a national one behind a word for a line. */
const HELD = finder(
  String.raw`(?<![\p{L}])(?:subscriber|user|holder|owner|account|customer|person|registered|opened|created|holding|signed up|linked)(?:s|\(s\))?\s+(?:of|behind|with|for|using|to|at|holding|under)?\s*(?:the\s+)?(?:(?:(?:tele|mobile\s+)?phone\s+)?numbers?\s+)?(?:(?:mobile\s+|phone\s+)?(?:service|line|number)\s+)?((?:\+\d|\(0|0(?=[\d\s().-]{9}))[\d\s().-]{6,18}\d)(?!\d)`,
  'giu',
);
/** A name after a label, which may have no mark but a full stop: "Seller name: valley.wheels". */
const LABELLED_NAME = finder(
  String.raw`(?:^|\n)[ \t]*(?:account|user|seller|profile|screen|chat)(?:\s?-?(?:name|handle|id))?(?:\s+(?:of|used|in|for|on|concerned|behind|involved)(?:\s+[^:\n]{3,40})?)?\s*:\s*(@?(?=[\p{L}\p{N}]*[._\d])[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40})(?![\p{L}\p{N}_@/-])(?=\s+on\s|\s*(?:\n|$)|\s+\([^()\n]{2,40}\))`,
  'giu',
);
/** Further numbers of users after the first: "user IDs: 100078812345, 100078812399". */
const MORE_IDS = /^(?:\s*(?:,|and|&|;)\s*\d{6,20}(?!\d))+/;
const NO_USER = /^(?:\p{L}{1,3}\.?\d+$|\d+(?:st|nd|rd|th|h|x)$|\d{1,4}-\p{L}+$)|-(?:year|day|hour|month)/iu;
/** The name after the word for an account in the letter's language, in quotation marks or with a mark that no plain word has. */
const called = (language: string): Finder =>
  finderOf(
    'called',
    language,
    () =>
      `(?<![\\p{L}])${anyOf(language, 'accounts')}\\s*:?\\s*(?:["“”„'‘’«]\\s?(@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{2,40})\\s?["“”'‘’»]|(@?(?:(?=[\\p{L}\\p{N}_.-]*[\\d_])(?=[\\p{N}_.-]*\\p{L})|(?=\\p{L}+\\.\\p{L}{3})(?![\\p{L}.-]*\\.(?:com|net|org|info|biz|test|example|\\p{L}{2})(?!\\.?\\p{L})))[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{2,40})(?![\\p{L}\\p{N}_@/-]))`,
  );
/** The name before the word for an account, as languages say that put it behind: "gece_34 kullanıcı adlı hesap", "hold_7 nevű fiók". */
const NAMED_BEFORE = finder(
  String.raw`(?<![\p{L}\p{N}@._-])(@?(?=[\p{L}\p{N}_.-]*[\d_])(?=[\p{N}_.-]*\p{L})[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40})["“”»’']?\s(?:kullan[ıi]c[ıi]\s(?:ad|hesa)|adl[ıi]\s(?:hesa|kullan|profil|kanal|grup)|(?:isimli|rumuzlu)\s|hesab[ıi]|felhasználó|nevű\s(?:fiók|felhasználó|profil|csatorn)|fiók|profil[jn]|nimimer|-?niminen|nimisen)`,
  'giu',
);
/** Words for a number: what follows is none's name. */
const IS_NUMBERS = finder(
  /(?:num\p{L}*|núm\p{L}*|numéro|\p{L}*nummer|rufnummer|номер\p{L}*|adres\p{L}*|address|ip)s?\s*:?\s*$/iu,
);
/** Names in the entries of a list that a letter announces, alone or behind their service: "- Wolf Chat: rekruut_9". */
const LISTED_NAME =
  /^\s*(?:[-*•–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?:(?!\p{L}*(?:ref|nr|no|pv|case|file|dossier)(?!\p{L}))\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20})?\s?:\s)?(@?(?=[\p{L}\p{N}_.-]*[\d_])(?=[\p{N}_.-]*\p{L})[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40})\s*[;,.]?$/iu;

/** Adds what a letter asks about, each with the zone of its moment as the country of the one who asks calls it. */
export function addTargets(letter: Letter, targets: readonly FoundIdentifier[], evidence: Evidence): void {
  const country = said(evidence, 'organisation.country');
  for (const { identifier, quote } of targets)
    evidence.add(
      'identifiers',
      zonedIn(letter.text, identifier, quote, country),
      [quote, identifier.value],
      letter.place,
    );
}

/** The accounts, addresses and devices that a letter names, without the writer's own numbers, addresses and sites. */
export function findTargets(
  letter: Letter,
  own: readonly string[],
  domains: readonly string[],
  order: SlashOrder = null,
): FoundIdentifier[] {
  const { text, contacts, named: all } = othersIn(letter, domains);
  const found = identifiersOf(all, { order, own: [...own, ...contacts] });
  const besideOthers = found.some(({ identifier }) => !isOfState(identifier));
  const kept = found.filter(
    ({ identifier }) =>
      !isOwnSite(identifier.type, identifier.value, domains) &&
      !(besideOthers && isOfState(identifier) && !isAskedSite(letter, identifier)) &&
      !isWriters(letter, identifier, found),
  );
  const seen = new Set(kept.map(({ identifier }) => identifier.value.replace(/^@/, '').toLowerCase()));
  for (const match of HELD.matchAll(text)) {
    const value = match[1]!;
    if (own.includes(value) || kept.some(({ identifier }) => digits(identifier.value) === digits(value)))
      continue;
    kept.push({ identifier: { type: 'phone', value: fold(value), port: null, at: null }, quote: match[0] });
  }
  for (const { identifier } of kept.filter((one) => one.identifier.type === 'user-id')) {
    const after = text.indexOf(identifier.value) + identifier.value.length;
    for (const [value] of (MORE_IDS.exec(text.slice(after, after + 400))?.[0] ?? '').matchAll(/\d+/g))
      if (!kept.some((one) => one.identifier.value === value))
        kept.push({ identifier: { type: 'user-id', value, port: null, at: null }, quote: value });
  }
  for (const { value, quote } of listedPhones(letter, [...own, ...contacts]))
    if (!kept.some(({ identifier }) => digits(identifier.value) === digits(value)))
      kept.push({ identifier: { type: 'phone', value, port: null, at: null }, quote });
  const named = [
    ...NAMED.matchAll(text),
    ...LABELLED_NAME.matchAll(text),
    ...called(letter.language).matchAll(text),
    ...NAMED_BEFORE.matchAll(text),
    ...listedNames(letter),
  ];
  for (const match of named) {
    if (IS_NUMBERS.test(match[0].slice(0, match[0].lastIndexOf(match[1] ?? match[2]!)))) continue;
    const value = (match[1] ?? match[2]!).replace(/[.-]+$/, '').replace(/^@/, '');
    if (
      seen.has(value.toLowerCase()) ||
      NO_USER.test(value) ||
      isBankNumber(value) ||
      // "user_agent" is one word.
      /\p{L}$/u.test(match[0].slice(0, match[0].lastIndexOf(value))) ||
      kept.some(({ quote }) => quote.includes(value))
    )
      continue;
    seen.add(value.toLowerCase());
    kept.push({ identifier: { type: 'username', value, port: null, at: null }, quote: match[0].trim() });
  }
  for (const { type, value } of namesInColumns(letter)) {
    if (seen.has(value.toLowerCase())) continue;
    seen.add(value.toLowerCase());
    kept.push({ identifier: { type, value, port: null, at: null }, quote: value });
  }
  const besideAccounts = kept.some(({ identifier }) => !isSite(identifier));
  const asked = besideAccounts ? kept.filter(({ identifier }) => !isOfService(letter, identifier)) : kept;
  return withColumns(letter, withoutLeftOut(letter, asked), order);
}

/** The targets without those of others, and without those that are said to be left out where any other stays. */
function withoutLeftOut(letter: Letter, found: readonly FoundIdentifier[]): readonly FoundIdentifier[] {
  const values = new Set(found.map(({ identifier }) => identifier.value));
  const ofOthers = new Set([...values].filter((value) => isOfAnother(letter, value)));
  const leftOut = new Set(
    [...values].filter((value) => !isLabelled(letter, value) && isSaidLeftOut(letter, value)),
  );
  const own = found.filter(({ identifier }) => !ofOthers.has(identifier.value));
  const asked = own.filter(({ identifier }) => !leftOut.has(identifier.value));
  return asked.length > 0 ? asked : own;
}

/** True for a number that stands where writers give theirs, beside other targets. */
function isWriters(letter: Letter, { type, value }: Identifier, all: readonly FoundIdentifier[]): boolean {
  return (
    type === 'phone' &&
    all.some(({ identifier }) => identifier.type !== 'phone') &&
    !isLabelled(letter, value) &&
    isLastNumber(letter, value)
  );
}

const isLabelled = ({ labelled }: Letter, value: string): boolean =>
  labelled.some((row) => row.meaning === 'identifiers' && row.value.includes(value));

/** A letter's text without what is the writer's own, the contacts that stood there, and all that the rest names. */
interface Others {
  readonly text: string;
  readonly contacts: readonly string[];
  readonly named: Named;
}

function othersIn(letter: Letter, domains: readonly string[]): Others {
  const key = domains.join(' ');
  const known = others.get(letter);
  if (known?.key === key) return known.found;
  const [text, contacts] = withoutOwn(letter, domains);
  const named = known?.found.text === text ? known.found.named : namedIn(text, false, true);
  const found = { text, contacts, named };
  others.set(letter, { key, found });
  return found;
}

/** The last that was found in each letter: what a message is, and whom it is about, is told from the same. */
const others = new WeakMap<Letter, { readonly key: string; readonly found: Others }>();

/** Numbers in the international form that begin a line of a list or a row of a table on accounts, or are cells of an annex's table. */
function listedPhones(letter: Letter, own: readonly string[]): { value: string; quote: string }[] {
  const annex = letter.body.findIndex((line) => isAnnexHead(line.text, letter.language));
  const lines = letter.body.filter(({ text }) => text !== '');
  const cells = (annex < 0 ? [] : letter.body.slice(annex)).flatMap(({ text }) => text.split('\t').slice(1));
  const rows = lines.flatMap(({ text }, at) => {
    const match = ROW_PHONE.exec(text);
    if (match === null) return [];
    const says = OF_PHONE.test(text.slice(match[0].length));
    const above = lines.slice(Math.max(0, at - LIST_REACH), at);
    const listed = above.some(
      (line) => /:$/.test(line.text) || (line.text.includes('\t') && OF_USER.test(line.text)),
    );
    return says || listed ? [match[1]!] : [];
  });
  const linked = letter.text.includes('+')
    ? lines.flatMap(({ text }, at) => linkedIn(text, lines[at - 1]?.text ?? ''))
    : [];
  return [...cells.map((cell) => cell.trim()).filter((cell) => CELL_PHONE.test(cell)), ...rows, ...linked]
    .filter((value) => !own.includes(value))
    .map((value) => ({ value, quote: value }));
}

/** The numbers of a line that its words, or the head of their column in the line above, call one of an account. */
function linkedIn(line: string, above: string): string[] {
  return [...line.matchAll(INTERNATIONAL)].flatMap(({ 0: value, index }) => {
    const before = line.slice(0, index);
    const column = before.split('\t').length - 1;
    const label = column > 0 ? (above.split('\t')[column] ?? '') : before.slice(-LABEL_LENGTH);
    return LINKED.test(label) ? [value] : [];
  });
}

const INTERNATIONAL = /\+\d(?:[\d().-]|[^\S\t]){7,18}\d/g;
const LABEL_LENGTH = 60;
/** A number that was given with an account, or that recovers it: "gsm gebruikt bij registratie", "teléfono de recuperación". */
const LINKED =
  /(?:t[ée]l|phone|gsm|mobil|móvil|handy|nummer|num[ée]r|número|номер|cell|puhelin|celular)[^.;\n]{0,40}(?:regist|recover|r[ée]cup|wiederherst|hinterlegt|verknüpft|herstel|gekoppeld|linked|verified|associ|asoci|vincul|colleg|powiąz|zarejestr|înregistr|recuper|прив|відновл|tilknyt|tilkobl|kopplad|återst|přiřazen|obnov|priraden|seotud|inscri|alta)/iu;

const CELL_PHONE = /^\+\d[\d\s().-]{7,18}\d$/;
const ROW_PHONE =
  /^(?:[-*•–]\s*|\(?[\da-z]{1,2}[.)]\s+|\d{1,2}\t)?(\+\d[\d\s().-]{6,18}\d)(?=\s*(?:$|[\t(,;–-]))/u;
/** What is said of a number behind it: "(verified phone)", "number on the profile". */
const OF_PHONE = finder(
  /(?<![\p{L}])(?:phone|number|verified|profile|account|registered|telefon\p{L}*|t[ée]l[ée]phone|tel[ée]fono|telefone|telefoon|numer|номер)(?![\p{L}])/iu,
);
const LIST_REACH = 6;

function listedNames(letter: Letter): RegExpExecArray[] {
  if (!hasWord(letter.language, 'accounts', letter.text)) return [];
  return letter.body.flatMap(({ text }) => {
    const match = LISTED_NAME.exec(text.slice(0, 80));
    return match === null ? [] : [match];
  });
}

const digits = (value: string): string => value.replace(/\D/g, '');

/** Sites that publish the law, and are no authority's by their name. */
const OF_LAW =
  /(?:^|\.)(?:gesetze-im-internet\.de|dejure\.org|europa\.eu|coe\.int|boe\.es|normattiva\.it|overheid\.nl|indiacode\.nic\.in|law\.cornell\.edu|riigiteataja\.ee|finlex\.fi|lovdata\.no|retsinformation\.dk|planalto\.gov\.br|irishstatutebook\.ie)$/i;

/** A site of a state, to which writers refer for the law or for themselves: beside other targets it is none. */
function isOfState(identifier: Identifier): boolean {
  if (!isSite(identifier)) return false;
  const host = hostOf(identifier.value);
  return OF_LAW.test(host) || isOfficialDomain(host);
}

/** "… data for the domain hacked-town.example": the word for a site right before its name, behind up to two others. */
const SITE =
  /((?:\p{L}+[\s'’]{1,3}){0,2})(?<!\p{L})(?:domains?(?:\s+name)?|web\s?site|site|dom[äa]ne|webseite|internetseite|domaine|dominio|domínio|domein|sito|sitio|domen\p{L}{1,3}|домен\p{L}{0,3})\s*:?\s*["“„«'‘]?$/iu;
/** "through our website", "see the site": words that refer to it. */
const REFERS =
  /(?<!\p{L})(?:see|visit|via|through|using|our|your|official|siehe|über|auf|unsere[rn]?|voir|notre|sur|véase|nuestr[oa])(?!\p{L})/iu;
const [SITE_REACH, ASK_REACH] = [60, 300];

/** True for a site that a sentence asks about by that word. */
function isAskedSite({ text, sentences, language }: Letter, { value }: Identifier): boolean {
  const at = text.indexOf(value);
  const own = sentences.find(({ start, end }) => start <= at && at < end);
  if (own === undefined) return false;
  const words = SITE.exec(text.slice(Math.max(own.start, at - SITE_REACH), at))?.[1];
  if (words === undefined || REFERS.test(words)) return false;
  return hasWord(
    language,
    'asks',
    text.slice(Math.max(own.start, at - ASK_REACH), Math.min(own.end, at + ASK_REACH)),
  );
}

const isSite = ({ type }: Pick<Identifier, 'type'>): boolean => type === 'url' || type === 'domain';

function isOwnSite(type: IdentifierType, value: string, domains: readonly string[]): boolean {
  if (!isSite({ type })) return false;
  return domains.some((domain) => isWithin(domain, hostOf(value)));
}
