import type { Identifier, IdentifierType } from '../../form/standard-form.ts';
import { type Finder, finder } from '../../search/finder.ts';
import { oncePer } from '../../search/once-per.ts';
import { plainDigits } from '../fold.ts';
import { findMoments } from '../time/moments.ts';
import type { SlashOrder } from '../time/slash-order.ts';
import { isBankNumber } from './bank-accounts.ts';
import { type Rearmed, rearm } from './defanged.ts';
import { type Hit, isIp, withMoment } from './identifier-moments.ts';
import { findMarkedNames } from './marked-names.ts';
import { findIpv4, findIpv6 } from './network-addresses.ts';
import { findNumberedUsers } from './numbered-users.ts';
import { findPhoneNumbers } from './phone-numbers.ts';
import { findUserNames } from './user-names.ts';
import { findWallets } from './wallets.ts';

/** An identifier and the words that say it. */
export interface FoundIdentifier {
  readonly identifier: Identifier;
  readonly quote: string;
}

const MAX = 100_000;
/** More targets than a request can name. */
const MOST = 2000;
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@-])/giu;
/** Right before the number of a message, which looks like an address. */
const OF_MESSAGE =
  /(?<!\p{L})(?:(?:message|msg|nachrichten|meldings|besked)[\s-]?ids?|in-reply-to|references\s*:)\s*[:=#]?\s*<?\s*$/iu;
const URL_ =
  /\b(?:https?|ftp):\/\/[^\s<>"'“”]{2,2000}|(?<![@\p{L}\p{N}./-])www\.[\p{L}\p{N}-]{1,63}\.[^\s<>"'“”]{2,500}/giu;
const IMEI = finder(
  /\bIMEI(?:\/?SV|s|-?(?:nummern?|numéros?|numery|números?)|\s?\(?[12]\)?(?=\s?[:=#–-]|\s\d{8}))?(?:\s*(?:no\.?|nos\.?|n[º°]|nr\.?|number|numbers|code))?\s*(?:is|are|[:=#–-])*\s*((?:\d[\s/-]?){14,16})(?!\d)/giu,
);
/** The next IMEI of a list: ", 3569…", "and 3569…", a row of its own. */
const NEXT_IMEI =
  /^(?:\s*(?:,|;|\/|&|(?:and|und|et|y|e|en|i|și|та|och|og|ja)(?=\s))|\s*\n\s*(?:[-*•–]|\d[.)]|\(?[a-z]\))?)\s*(?:(?:and|und|et|y|e|en|i)\s+)?((?:\d[ /-]?){14,16})(?!\d)/u;
const IMSI = finder(/\bIMSI(?:\s*(?:no\.?|number))?\s*(?:is|[:=#–-])*\s*(\d(?:[\s-]?\d){13,14})(?!\d)/giu);
/** The number of a SIM card, and the address of a network card, which no other type has. */
const CARD = finder(
  /\b(?:ICCID|SIM(?:\s+card)?|MAC(?:[\s-]+(?:address|adresse|Adresse|addr\.?))?)(?:\s*(?:no\.?|nr\.?|numbers?|serial(?:\s+number)?|n[º°]))?\s*(?:is|[:=#–-])*\s*(89\d(?:[\s-]?\d){15,17}|(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2})(?![\p{L}\p{N}:])/giu,
);
const USER_ID = finder(
  String.raw`(?<![\p{L}])(?:user|login|log-in|account|customer|client|subscriber|profile|member|player|device|facebook|instagram|google|page|group|channel|telegram|steam|discord)[\s-]*(?:account\s+)?(?:ids?|identifiers?|uid|numbers?|no\.?|nr\.?|#)(?![\p{L}])\s*(?:(?:is|are|was|of|[:=#–-])\s*)*["“”'‘’]?([\p{L}\p{N}](?:[\p{L}\p{N}._:-]|(?<=-)\n(?=\d)){1,99})`,
  'giu',
);
/** The word alone, behind one that leads to what is asked about: "for ID 8890", "zur ID 8890". */
const BARE_ID = finder(
  String.raw`(?<!(?:holder|bearer|copy|card|badge|warrant|officer)\s)(?<![\p{L}])(?:for|of|behind|about|on|zu[rm]?|für|der|pour|para|per|voor|dla|pentru|del|della|dell[’'])\s*(?:the\s+|die\s+|le\s+|l[’']|el\s+|la\s+)?(?<![\p{L}])IDs?\s+(?:(?:no|nr)\.?\s+|numbers?\s+|[:#]\s*)?(\d{3,20})(?![\p{L}\d]|[-/.,]\d)`,
  'giu',
);
const UID = finder(
  /(?<![\p{L}\p{N}])(?:UID|GUID|UUID)\s*[:=#]?\s*["“”'‘’]?([\p{L}\p{N}][\p{L}\p{N}._:-]{1,99})/gu,
);
/** The same in other languages, and a mere ID after a name: "fox_1 (ID 70023311)". */
const NATIONAL_ID = finder(
  String.raw`(?<![\p{L}])(?:(?:benutzer|nutzer|profil|account|kunden|mitglieds)-?(?:id|kennung|nummer)|konto-?(?:id|kennung)|(?:identifiant|id|identificador|identificatorul|identificator|identyfikator|ідентифікатор|номер)\s+(?:d[eu']\s?|del?\s|do\s|al\s)?(?:l['’])?(?:chat|utilisateur|compte|client|usuario|cuenta|utente|account|cliente|utilizador|usuário|użytkownika|konta|klienta|utilizator(?:ului)?|contului|користувача|облікового\s+запису)|(?:gebruikers|account|klant)-?(?:id|nummer)|(?<=[\p{L}\p{N}"”»]\s?\(\s?)ID)(?![\p{L}])\s*(?:(?:ist|lautet|est|es|is|è|é|to|n[º°]|nr\.?|[:=#–-])\s*){0,3}["“”'‘’«]?([\p{L}\p{N}][\p{L}\p{N}._:-]{1,99})`,
  'giu',
);
const DOMAIN =
  /(?<![\p{L}\p{N}@._/-])((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24})(?![\p{L}\p{N}@/_-]|\.\p{L})/giu;
const SITE_WORDS =
  'domains?(?:\\s+names?)?|web\\s?sites?|sites?|hosts?(?:names?)?|web\\s?shops?|online\\s?-?shops?|web\\s?stores?|online stores?|portals?|servers?|web pages?|homepages?|domäne|webseiten?|internetseiten?|internetadresse|webadresse|onlineshops?|netzseite|site (?:internet|web)|nom de domaine|domaine|boutique en ligne|sitio(?: web)?|página web|dominio|tienda (?:en línea|online|virtual)|webwinkel|domein(?:naam)?|sito(?: web| internet)?|negozio online|sítio|domínio|loja (?:online|virtual)|stron(?:a|y|ie|ę)(?: internetow\\p{L}+)?|domen\\p{L}*|sklep\\p{L}*(?: internetow\\p{L}+)?|site-ul(?:ui)?|domeniu(?:l|lui)?|magazin(?:ul)? online|сайт\\p{L}*|домен\\p{L}*|магазин\\p{L}*|webbplats\\p{L}*|hjemmeside\\p{L}*|nettside\\p{L}*|verkkosivu\\p{L}*|verkkokau\\p{L}*|e-?shop\\p{L}*|strán\\p{L}+|weboldal\\p{L}*|doména|domén\\p{L}*';
const DOMAIN_LABEL = finder(
  `(?<![\\p{L}])(?:${SITE_WORDS})(?![\\p{L}])(?:\\s*(?:\\([^()]{0,20}\\))?\\s*(?:(?:is|are|was|at|of|under|called|named|located|hosted|namens|genaamd|denominat[oa]|llamad[oa]|à l['’]adresse|mit der adresse|unter|[:=–-])\\s*){0,3}|(?:\\s+(?:for|of|selling|with|für|mit|de|pour|con|para|voor|met|di|per|z|cu|для|з)\\s[^.,;:]{3,60})?,\\s+)["“„«'‘]?$`,
  'iu',
);
/** Mailboxes at which a provider is reached, none of which is a user's. */
const PROVIDER =
  /^(?:law-?enforcement|lea-?requests?|abuse|postmaster|mailer-daemon|hostmaster|noreply|no-reply)@/i;
const VICTIM =
  /\b(?:victims?|complainants?|injured part(?:y|ies)|reporting person|plaintiffs?)(?:['’]s)?\b([^.;\n]{0,50})$/i;
/** Words between a victim and an account that make it somebody else's: "the victim lost 900 euros to a person using …". */
const OTHERS_DOING =
  /\b(?:to|from|by|using|paid|sent|person|someone|somebody|man|woman|suspects?|offender|perpetrator|seller|contact)\b/i;

/** Options of `findIdentifiers`. */
export interface IdentifierContext {
  /** How dates with slashes are read. */
  readonly order: SlashOrder;
  /** True where a bare domain is what the text is about (the subject's row), not a word in passing. */
  readonly bareDomains: boolean;
  /** The officer's and organisation's own addresses and numbers, which name no target. */
  readonly own: readonly string[];
}

/** What a text names, whoever it belongs to. */
export interface Named {
  readonly written: string;
  readonly rearmed: Rearmed;
  readonly hits: readonly Hit[];
}

/**
 * Accounts, addresses and devices that a text names, in its order. Numbers count only where they are labelled (phone, IMEI, IMSI, ids), names
 * only where they are said to be user names. Of an IPv4 or IPv6 address the port and the moment beside it are kept.
 */
export function findIdentifiers(whole: string, context: IdentifierContext): FoundIdentifier[] {
  return identifiersOf(namedIn(whole, context.bareDomains), context);
}

/** All that a text names; `bareDomains` as in `IdentifierContext`, `bareNumbers` the same for telephone numbers in the international form. */
export function namedIn(whole: string, bareDomains: boolean, bareNumbers = bareDomains): Named {
  const written = whole.slice(0, MAX);
  const rearmed = rearm(plainDigits(written));
  const { text } = rearmed;
  const hits = withoutOverlaps([
    ...urls(text),
    ...emails(text),
    ...findIpv4(text),
    ...findIpv6(text),
    ...devices(text),
    ...findWallets(text).map(({ value, start, end }) => hit('crypto-address', value, start, end)),
    ...ids(text),
    ...findPhoneNumbers(text, bareNumbers).map(({ value, start, end }) => hit('phone', value, start, end)),
    ...findUserNames(text).map(({ value, start, end }) => hit('username', value, start, end)),
    ...findNumberedUsers(text).map(({ value, start, end }) => hit('user-id', value, start, end)),
    ...findMarkedNames(text).map(({ value, start, end }) => hit('username', value, start, end)),
    ...domains(rearmed, bareDomains),
  ]);
  return { written, rearmed, hits: hits.filter((one) => !NAMES.has(one.type) || !isBankNumber(one.value)) };
}

/** What an account of a bank could be taken for. */
const NAMES: ReadonlySet<IdentifierType> = new Set(['username', 'user-id']);

/** Of what a text names, the identifiers that are not the officer's own, with their moments. */
export function identifiersOf(
  { written, rearmed: { text, placeOf }, hits }: Named,
  context: Pick<IdentifierContext, 'order' | 'own'>,
): FoundIdentifier[] {
  if (hits.length === 0) return [];
  const own = valuesOf(context.own);
  const kept = hits
    .filter(
      (hit) =>
        !own.has(bare(hit.value)) &&
        !(hit.type === 'email' && PROVIDER.test(hit.value)) &&
        !(hit.type === 'phone' && own.has(hit.value.replace(/\D/g, ''))),
    )
    .filter((hit) => !isVictims(text.slice(Math.max(0, hit.start - 60), hit.start)));
  kept.length = Math.min(kept.length, MOST);
  const moments = kept.some(isIp) ? findMoments(text, context.order) : [];
  return kept.map((hit, at) => {
    const { identifier, start, end } = withMoment(text, hit, kept[at - 1], kept[at + 1], moments);
    return { identifier, quote: written.slice(placeOf(start), placeOf(end)) };
  });
}

/** Addresses and numbers as they are compared. */
const valuesOf = oncePer(
  (own: readonly string[]): ReadonlySet<string> =>
    new Set(own.flatMap((one) => [bare(one), one.replace(/\D/g, '')]).filter((one) => one.length > 3)),
);

/** True for words before an account that say that it is a victim's. */
function isVictims(before: string): boolean {
  const between = VICTIM.exec(before)?.[1];
  return between !== undefined && !OTHERS_DOING.test(between);
}

function bare(value: string): string {
  return value
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/+$/, '')
    .trim();
}

function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) if (!kept.some((one) => hit.start < one.end && one.start < hit.end)) kept.push(hit);
  return kept.sort((a, b) => a.start - b.start);
}

function hit(
  type: IdentifierType,
  value: string,
  start: number,
  end: number,
  port: number | null = null,
): Hit {
  return { type, value, start, end, port };
}

function grouped(
  type: IdentifierType,
  text: string,
  pattern: Finder,
  fits: (value: string) => boolean,
): Hit[] {
  return [...pattern.matchAll(text)].flatMap((match) => {
    const written = match[1]!.trim().replace(/[.,:;-]+$/, '');
    const start = match.index + match[0].lastIndexOf(match[1]!);
    const value = written.replace('\n', '');
    return fits(value) ? [hit(type, value, start, start + written.length)] : [];
  });
}

function urls(text: string): Hit[] {
  if (!/:\/\/|www\./i.test(text)) return [];
  return [...text.matchAll(URL_)].map((match) => {
    let value = match[0].replace(/[.,;:!?*]+$/, '');
    while (value.endsWith(')') && !value.includes('(')) value = value.slice(0, -1).replace(/[.,;:]+$/, '');
    return hit('url', value, match.index, match.index + value.length);
  });
}

function emails(text: string): Hit[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(EMAIL)].flatMap((match) =>
    OF_MESSAGE.test(text.slice(Math.max(0, match.index - 40), match.index))
      ? []
      : [hit('email', match[0], match.index, match.index + match[0].length)],
  );
}

function devices(text: string): Hit[] {
  const cards = /iccid|sim|mac/i.test(text) ? grouped('other', text, CARD, () => true) : [];
  if (!/im[es]i/i.test(text)) return cards;
  const imei = [...IMEI.matchAll(text)].flatMap((match) => {
    const found = [device(match[1]!, match.index + match[0].lastIndexOf(match[1]!))];
    for (let at = found[0]!.end; ; at = found.at(-1)!.end) {
      const next = NEXT_IMEI.exec(text.slice(at, at + 60));
      if (next === null) return found;
      found.push(device(next[1]!, at + next[0].length - next[1]!.length));
    }
  });
  return [...imei, ...grouped('imsi', text, IMSI, () => true), ...cards];
}

function device(written: string, start: number): Hit {
  const value = written.trim().replace(/[\s/-]+$/, '');
  const digits = value.replace(/\D/g, '');
  // 15 digits end in a check digit; 14 (without it) and 16 (with the software version) have none.
  const type = digits.length !== 15 || hasCheckDigit(digits) ? 'imei' : 'other';
  return hit(type, value, start, start + value.length);
}

/** Luhn's check of an IMEI (3GPP TS 23.003). */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function ids(text: string): Hit[] {
  if (!/\d/.test(text)) return [];
  const fits = (value: string): boolean => /\d/.test(value);
  return [
    ...grouped('user-id', text, USER_ID, fits),
    ...grouped('user-id', text, UID, fits),
    ...bareIds(text),
    ...grouped('user-id', text, NATIONAL_ID, fits),
  ];
}

const NEXT_ID = /^(?:\s*[,;/&]|\s+(?:and|or|und|et|y|e|en|i))\s*(\d{3,20})(?![\p{L}\d]|[-/.,]\d)/u;

function bareIds(text: string): Hit[] {
  const found: Hit[] = [];
  for (const match of BARE_ID.matchAll(text)) {
    let end = match.index + match[0].length;
    for (let one: RegExpExecArray | null = match; one !== null; ) {
      found.push(hit('user-id', one[1]!, end - one[1]!.length, end));
      one = NEXT_ID.exec(text.slice(end, end + 40));
      end += one?.[0].length ?? 0;
    }
  }
  return found;
}

const FILE_ENDINGS = /\.(?:pdf|docx?|xlsx?|jpe?g|png|gif|txt|eml|zip|html?|csv|mp4|heic|json|xml)$/i;

function domains({ text, placeOf }: Rearmed, bareDomains: boolean): Hit[] {
  if (!/[a-z\d]\.[a-z]{2}/.test(text)) return [];
  return [...text.matchAll(DOMAIN)].flatMap((match) => {
    const written = match[1]!;
    const value = written;
    if (FILE_ENDINGS.test(value) || !/^[a-z0-9.-]+$/.test(value) || /^\d+(?:\.\d+)*$/.test(value)) return [];
    if (
      /(?:^|\.)(?:e\.g|i\.e|a\.m|p\.m|s\.a)/.test(value) ||
      value.split('.').some((label) => label.length < 2)
    )
      return [];
    const labelled = DOMAIN_LABEL.test(text.slice(Math.max(0, match.index - 110), match.index));
    const listed =
      /(?:^|[\n,;:])\s*$/.test(text.slice(Math.max(0, match.index - 9), match.index)) &&
      /^\s*(?:$|[\n,;.])/.test(text.slice(match.index + written.length, match.index + written.length + 9));
    // Whoever disarms a name holds it for one that can be opened.
    const disarmed = placeOf(match.index + written.length) - placeOf(match.index) > written.length;
    return labelled || disarmed || (bareDomains && listed)
      ? [hit('domain', value, match.index, match.index + written.length)]
      : [];
  });
}
