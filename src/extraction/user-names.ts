/** A user name as written, with its offsets in the text, [start, end). */
export interface UserName {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const USERNAME_LABEL =
  /(?<![\p{L}])(?:(?:user|account|screen|nick|profile|display|login|channel|log-in)[\s-]?names?(?:\/s|\(s\))?|nick(?:s|names?)?|handles?|login|alias(?:es)?|usernames?|gamertags?|(?:vanity|online)\s+(?:name|identity|identities))(?![\p{L}])(\s*(?:\([^()]{1,30}\))?\s*(?:is|are|was|being|[:=–-])?\s*)/giu;
const ACCOUNT_QUOTED =
  /(?<![\p{L}])(?:account|profile|user|channel|page)s?\s+(?:named\s+|called\s+|of\s+|holder\s+(?:of\s+)?)?["“„‘']([^"“”‘’'\n]{2,64})["”“’']/giu;
/** The next name of a list in quotes: `"a", "b" and "c"`. */
const NEXT_QUOTED = /^\s*(?:,\s*(?:and\s+)?|;\s*|\s(?:and|or|&)\s+)["“„‘']([^"“”‘’'\n]{2,64})["”“’']/u;
/** A word for an account directly before a name that by its form is one: "users aegean_wind and meltemi77". */
const ACCOUNT_PLAIN =
  /(?<![\p{L}])(?:[Uu]sers?|[Aa]ccounts?|[Pp]rofiles?|[Mm]embers?)\s+(?=[\p{L}\p{N}_.-]{0,40}[\p{L}_])(?=[\p{L}\p{N}.-]{0,40}[\d_])(?=[\p{L}\p{N}_.-]{0,40}\p{Ll})(?![\p{L}\p{N}.-]{1,60}\.\p{L}{2,24}(?![\p{L}\p{N}_.-]))(?![\p{L}\p{N}_.-]{1,60}[@/:])(?=[\p{L}\p{N}_.-]{4})/gu;
const AT_HANDLE = /(?<![\p{L}\p{N}@._/])@([\p{L}\p{N}_][\p{L}\p{N}_.]{1,39})(?![\p{L}\p{N}_]*@)/gu;
const NAME = /^["“”'‘’„@]{0,2}([\p{L}\p{N}_][\p{L}\p{N}_.@#-]{0,63})["“”'‘’]?/u;
const NO_NAME =
  /^(?:and|or|of|the|a|an|is|are|was|as|in|on|at|for|to|with|who|which|that|used|known|unknown|name|names|email|e-mail|ip|see|not|user|account|etc|other|his|her|their|by|from|id|information|details|password)$/i;
/** User names, account names and handles that a text says to be such, each with its offsets. */
export function findUserNames(text: string): UserName[] {
  const found: UserName[] = [];
  for (const label of text.matchAll(USERNAME_LABEL)) {
    const joined = /[:=–]|\b(?:is|are|was|being)\b/.test(label[1]!);
    found.push(...namesFrom(text, label.index + label[0].length, joined));
  }
  for (const match of text.matchAll(ACCOUNT_QUOTED)) {
    const start = match.index + match[0].indexOf(match[1]!);
    found.push(named(match[1]!, start, start + match[1]!.length));
    for (let at = match.index + match[0].length, count = 0; count < 50; count += 1) {
      const next = NEXT_QUOTED.exec(text.slice(at, at + 90));
      if (next === null) break;
      at += next[0].length;
      found.push(named(next[1]!, at - 1 - next[1]!.length, at - 1));
    }
  }
  for (const match of text.matchAll(ACCOUNT_PLAIN))
    found.push(...namesFrom(text, match.index + match[0].length, false));
  for (const match of text.matchAll(AT_HANDLE)) {
    const value = match[0].replace(/\.+$/, '');
    found.push(named(value, match.index, match.index + value.length));
  }
  return found;
}

/** One or more names after a label: "fox99, hare_3 and wolf". */
function namesFrom(text: string, from: number, joined: boolean): UserName[] {
  const found: UserName[] = [];
  for (let at = from; found.length < 50; ) {
    const match = NAME.exec(text.slice(at, at + 80));
    if (match === null) break;
    const value = match[1]!.replace(/[.\-#]+$/, '');
    const quoted = /^["“”'‘’„@]/.test(match[0]);
    const telling = joined || quoted || /[\d_.]/.test(value);
    if (value === '' || NO_NAME.test(value) || !telling) break;
    if (!quoted && found.length > 0 && !/[\d_.]/.test(value) && !joined) break;
    const start = at + match[0].indexOf(value);
    if (!value.includes('@')) found.push(named(value, start, start + value.length));
    at += match[0].length;
    const joint = /^\s*(?:,\s*(?:and\s+)?|;\s*|\/\s*|\s+(?:and|or|&)\s+)(?=["“”'‘’„@\p{L}\p{N}_])/u.exec(
      text.slice(at, at + 12),
    );
    if (joint === null) break;
    at += joint[0].length;
    if (/^[\p{L}\s-]{2,20}[:=]/u.test(text.slice(at, at + 24))) break;
    const next = NAME.exec(text.slice(at, at + 80))?.[0] ?? '';
    if (!/[\d_."“'‘@]/.test(next) && /^\s+[\p{Ll}]/u.test(text.slice(at + next.length, at + next.length + 3)))
      break;
  }
  return found;
}

function named(value: string, start: number, end: number): UserName {
  return { value, start, end };
}
