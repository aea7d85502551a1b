import { finder } from '../../search/finder.ts';

/** A user name as written, with its offsets in the text, [start, end). */
export interface UserName {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What a name of an account is called; each ends where a word ends. */
const LABELS = [
  '(?:user|account|screen|nick|profile|display|login|channel|log-in|chat|player|member)[\\s-]?names?(?:\\/s|\\(s\\))?|nick(?:s|names?)?|handles?|login|alias(?:es)?|usernames?|gamertags?|(?:vanity|online)\\s+(?:name|identity|identities)',
  '(?:benutzer|nutzer|profil|konto|account|anzeige|chat|spitz|anmelde)-?namen?s?|nutzerkennung|benutzerkennung',
  "pseudo(?:nymes?)?|noms?\\s+d[’']utilisateurs?|nom\\s+de\\s+(?:profil|compte)|identifiant",
  'nombres?\\s+de\\s+(?:usuario|perfil|cuenta)|usuarios?|apodo',
  '(?:gebruikers|account|profiel|scherm|chat|bij)-?na(?:am|men)',
  'nom[ei]\\s+(?:utente|profilo|account)|soprannome',
  'nomes?\\s+d[eo]\\s+(?:utilizador|usuário|perfil)|utilizador|usuário',
  'nazw(?:a|y|ą|ę)\\s+(?:użytkownika|konta|profilu)|pseudonim(?:em)?|loginem|loginu',
  'nume(?:le)?\\s+de\\s+utilizator(?:i)?|utilizator(?:ul|ului)?|porecla',
  "ім[’'ʼ`]?я\\s+користувача|логін(?:ом|у)?|нік(?:нейм)?(?:ом|у)?|псевдонім(?:ом)?",
].join('|');
const USERNAME_LABEL = finder(
  `(?<![\\p{L}\\p{N}]-?)(?:${LABELS})(?![\\p{L}]|-[\\p{L}\\p{N}])(\\s*(?:\\([^()]{1,30}\\))?\\s*(?:(?:is|are|was|being|ist|lautet|est|es|è|é|este|to|jest)(?![\\p{L}])|[:=–-])?\\s*)`,
  'giu',
);
const JOINED = /[:=–]|\b(?:is|are|was|being|lautet)\b/u;
/** Labels that mean a name alone: a plain word after them is it, if nothing follows. */
const NAMES_ALONE = finder(/(?:user|screen|nick|profile|display|chat|player)[\s-]?names?\s*$/iu);
const ALONE = /^\p{Ll}[\p{L}\p{N}]{3,39}(?=\s*(?:[,;)\n]|\.(?![\p{L}\p{N}])|$|\s(?:and|or)\s))/u;
/** "is streaming as "x"", "goes by "x"". */
const KNOWN_AS = finder(
  /(?<![\p{L}])(?:streaming|active|registered|post(?:s|ing)|known|writes?|appears?|chats?|logged\s+in|goes)\b[^.;\n"“”]{0,40}\s(?:as|by|under(?:\s+the\s+name)?)\s["“„]([\p{L}\p{N}_.-]{3,40})["”“]/gu,
);
/** "On Example Chat as fox_77", "in Example Chat under the name fox_77": a name by its form. */
const ACTIVE_AS = finder(
  String.raw`(?<![\p{L}])(?:on|in|at|via|auf|sur|en|op|su|no|na|pe)\s+\p{L}[\p{L}\p{N}.-]{2,30}(?:\s+\p{Lu}[\p{L}\p{N}]{1,20})?\s+(?:as|under(?:\s+the)?(?:\s+(?:user|nick|screen)?\s?name)?(?:\s+of)?|als|unter\s+dem\s+namen|sous\s+le\s+(?:nom|pseudo)|como|onder\s+de\s+naam|come|jako|ca)\s+["“„]?(?=[\p{L}\p{N}.-]{0,40}[\d_])(?=[\p{N}_.-]{0,40}\p{L})(?![\p{L}\p{N}_.-]{1,60}[@/:])(?=[\p{L}\p{N}_.-]{4})`,
  'giu',
);
/** A name joined by a hyphen after "user", where nothing of the sentence hangs on it: "Re: user hollow-oak". */
const USER_HYPHENED = finder(
  String.raw`(?<![\p{L}])[Uu]ser(?:name)?\s+(?!(?:re|e|log|sign|check|opt|pre|post|co|non|self|multi|sub|follow|set|up|in|on|off|by|end|third|long|short|real|high|low|data|account)-)["“„'‘«]?(?=\p{Ll}[\p{L}\p{N}]{0,30}(?:-\p{L}[\p{L}\p{N}]{2,30}){1,3}["“”'’»]?\s*(?:[.,;:)\n]|$|\s(?:on\s\p{Lu}|and|in)(?!\p{L})))`,
  'gu',
);
/** A user's dotted name: "the user last.nite". */
const USER_DOTTED = finder(
  /(?<![\p{L}])[Uu]sers?\s+(?=[\p{L}\p{N}_-]{1,40}\.[\p{L}\p{N}_-]{2,40}(?![\p{L}\p{N}_@/-]))(?=\p{Ll})/gu,
);
const ACCOUNT_QUOTED = finder(
  /(?<![\p{L}])(?:account|profile|user|channel|page)s?\s+(?:named\s+|called\s+|of\s+|holder\s+(?:of\s+)?)?["“„‘']([^"“”‘’'\n]{2,64})["”“’']/giu,
);
/** The next name of a list in quotes: `"a", "b" and "c"`. */
const NEXT_QUOTED = /^\s*(?:,\s*(?:and\s+)?|;\s*|\s(?:and|or|&)\s+)["“„‘']([^"“”‘’'\n]{2,64})["”“’']/u;
/** A word for an account directly before a name that by its form is one: "users aegean_wind and meltemi77". */
const ACCOUNT_PLAIN = finder(
  String.raw`(?<![\p{L}])(?:[Uu]sers?|[Aa]ccounts?|[Pp]rofiles?|[Mm]embers?|[Gg]ebruikers?|[Nn]utzer(?:in)?|[Bb]enutzer(?:in)?|[Uu]tilisat(?:eur|rice)|[Uu]tente|[Uu]suari[oa]|[Uu]tilizador|[Uu]żytkownik(?:a|iem)?|[Uu]tilizator(?:ul|ului)?|[Кк]ористувач(?:а|ем)?)\s+(?=[\p{L}\p{N}_.-]{0,40}[\p{L}_])(?=[\p{L}\p{N}.-]{0,40}[\d_])(?=[\p{L}\p{N}_.-]{0,40}\p{Ll})(?![\p{L}\p{N}.-]{1,60}\.\p{L}{2,24}(?![\p{L}\p{N}_.-]))(?![\p{L}\p{N}_.-]{1,60}[@/:])(?=[\p{L}\p{N}_.-]{4})`,
  'gu',
);
const AT_HANDLE = finder(/(?<![\p{L}\p{N}@._/])@([\p{L}\p{N}_][\p{L}\p{N}_.]{1,39})(?![\p{L}\p{N}_]*@)/gu);
const NAME = /^(?:«\s?|["“”'‘’„@]{0,2})([\p{L}\p{N}_][\p{L}\p{N}_.@#-]{0,63})["“”'‘’]?/u;
const NO_NAME =
  /^(?:and|or|of|the|a|an|is|are|was|as|in|on|at|for|to|with|who|which|that|used|known|unknown|name|names|e-?mails?|mail|ip|see|not|user|account|etc|other|his|her|their|by|from|id|uid|information|details|password|change|changes|history|field|only|above|below|phones?|telephones?|tel|mobiles?|cell|fax|address|imei|imsi|msisdn|url|website|profile|channel|page|group|handle|nick|alias|born|dob|date|und|oder|der|die|das|des|ist|et|ou|du|de|la|le|les|est|y|o|del|el|en|es|van|het|een|e|il|di|do|da|lo|że|na|w|i|și|din|cu|та|і|або|телефон|telefon|téléphone|teléfono|telefoon|telefono|telefone|adresse|dirección|adres)$/iu;

/** User names, account names and handles that a text says to be such, each with its offsets. */
export function findUserNames(text: string): UserName[] {
  const found: UserName[] = [];
  for (const label of USERNAME_LABEL.matchAll(text)) {
    const from = label.index + label[0].length;
    const joined = JOINED.test(label[1]!.replace(/\([^()]*\)/, ''));
    const alone =
      !joined && NAMES_ALONE.test(label[0]) ? ALONE.exec(text.slice(from, from + 60))?.[0] : undefined;
    if (alone !== undefined && !NO_NAME.test(alone)) found.push(named(alone, from, from + alone.length));
    else found.push(...namesFrom(text, from, joined));
  }
  for (const match of ACCOUNT_QUOTED.matchAll(text)) {
    const start = match.index + match[0].indexOf(match[1]!);
    found.push(named(match[1]!, start, start + match[1]!.length));
    for (let at = match.index + match[0].length, count = 0; count < 50; count += 1) {
      const next = NEXT_QUOTED.exec(text.slice(at, at + 90));
      if (next === null) break;
      at += next[0].length;
      found.push(named(next[1]!, at - 1 - next[1]!.length, at - 1));
    }
  }
  for (const match of KNOWN_AS.matchAll(text)) {
    const start = match.index + match[0].length - 1 - match[1]!.length;
    found.push(named(match[1]!, start, start + match[1]!.length));
  }
  for (const pattern of [ACCOUNT_PLAIN, USER_DOTTED, ACTIVE_AS, USER_HYPHENED])
    for (const match of pattern.matchAll(text))
      found.push(...namesFrom(text, match.index + match[0].length, false, pattern === USER_HYPHENED));
  for (const match of AT_HANDLE.matchAll(text)) {
    const value = match[0].replace(/\.+$/, '');
    found.push(named(value, match.index, match.index + value.length));
  }
  return found;
}

/** Several words in quotation marks. */
const SHOWN = /^["“„«‘]\s?[\p{L}\p{N}_.-]{1,40}\s[^"“”„«»‘’\n]{1,60}["”“»’]/u;

/** One or more names after a label: "fox99, hare_3 and wolf". */
function namesFrom(text: string, from: number, joined: boolean, isSure = false): UserName[] {
  const found: UserName[] = [];
  for (let at = from; found.length < 50; ) {
    const match = NAME.exec(text.slice(at, at + 80));
    if (match === null) break;
    const value = match[1]!.replace(/[.\-#]+$/, '');
    const quoted = /^["“”'‘’„@«]/.test(match[0]);
    // A name of several words is one that is shown, not the user's.
    if (SHOWN.test(text.slice(at, at + 80))) break;
    const telling = joined || quoted || /[\d_.]/.test(value) || (found.length === 0 && isSure);
    if (value === '' || NO_NAME.test(value) || !telling) break;
    if (!quoted && found.length > 0 && !/[\d_.]/.test(value) && !joined) break;
    const start = at + match[0].indexOf(value);
    if (!value.includes('@')) found.push(named(value, start, start + value.length));
    at += match[0].length;
    const joint =
      /^\s*(?:,\s*(?:and\s+)?|;\s*|\/\s*|\s+(?:and|or|&|und|et|y|en|e|i|oraz|și|та)\s+)(?=["“”'‘’„@\p{L}\p{N}_])/u.exec(
        text.slice(at, at + 12),
      );
    if (joint === null) break;
    at += joint[0].length;
    // What follows is another label, with its sign or its number.
    if (/^[\p{L}\s-]{2,20}[:=]|^\p{L}{2,20}\.?\s+(?:[(+]\s?)?\d/u.test(text.slice(at, at + 28))) break;
    const next = NAME.exec(text.slice(at, at + 80))?.[0] ?? '';
    if (!/[\d_."“'‘@]/.test(next) && /^\s+[\p{Ll}]/u.test(text.slice(at + next.length, at + next.length + 3)))
      break;
  }
  return found;
}

function named(value: string, start: number, end: number): UserName {
  return { value, start, end };
}
