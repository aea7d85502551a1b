import { finder } from '../../search/finder.ts';
import { ACCOUNT_WORDS, CALLED_WORDS } from './account-words.ts';
import type { UserName } from './user-names.ts';

const NAMING = finder(`(?<![\\p{L}\\p{N}])(?:${ACCOUNT_WORDS}|${CALLED_WORDS})(?![\\p{L}\\p{N}])`, 'iu');
const NAMED_BEHIND = new RegExp(`^["”“'’»]?\\s+(?:${CALLED_WORDS})(?![\\p{L}\\p{N}])`, 'iu');
/** A service as the place where a name is borne: "on Wolf Chat", "op Wolf Chat". */
const ON_SERVICE =
  /(?<![\p{L}])(?:on|auf|bei|sur|en|op|su|no|na|pe|på|on|у|в|на)\s+\p{Lu}[\p{L}\p{N}]{2,20}(?:\s\p{Lu}[\p{L}\p{N}]{2,20})?\s+$/u;
/** How far before a name the words stand that make it one, in characters. */
const WIDE = 160;
const NARROW = 48;
const JOINED = '[\\p{L}\\p{N}_.-]';
const CHARACTER = new RegExp(JOINED, 'u');
const OUTSIDE = /[\p{L}\p{N}@/\\:#=%+~$€]/u;
const QUOTED = /["“”„«‘']\s?(@?[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40})\s?["”“»’'](?![\p{L}\p{N}])/gu;
const FILE = /\.(?:pdf|docx?|xlsx?|csv|txt|eml|zip|jpe?g|png|gif|mp[34]|html?|json|xml|heic)$/iu;
/** Names of papers, of fields in records and of places in a file, in which an underscore stands for a space. */
const OF_PAPERS =
  /^(?:(?:annex\p{L}*|anlage|allegato|anexo|bijlage|załącznik|anexa|додаток|příloha|bilaga|vedlegg|bilag|liite|request|order|form|file|case|ref|scan|doc|image|img|screenshot|attachment|page|field|signature|date|name|version|draft|template|utm|user|account|first|last|ip|mac|e?mail|phone|login|log|device|session|access|server|client|country|time|subscriber|creation|registration|content|traffic|data|message|payment|billing)_|.*_(?:id|ids|ip|no|nr|address|agent|time|login|type|status|model|logs?|data|list|tool|file|number|zone|port|date|name|at|by|pdf|docx?|signed|final|copy|v\d+)$)/iu;
/** Words with digits that name no user. */
const PLAIN =
  /^(?:covid|iphone|ipad|galaxy|windows|android|sha|utf|base|ipv|iso|mod|art|abs|section|artikel|seite|page|port|level|tier|room|raum|floor)[-_.]?\d+/iu;

/**
 * Names that by their form are a user's, where the words before them in their sentence speak of accounts: with an underscore ("slidopyt_cn"),
 * with digits behind small letters ("grijzewolf010"), in quotation marks ("medikey" (id 88120077)),
 * or with dots right behind such a word ("calls himself dan.the.dealer").
 */
export function findMarkedNames(text: string): UserName[] {
  return [...underscored(text), ...numbered(text), ...quoted(text), ...dotted(text)];
}

function underscored(text: string): UserName[] {
  const found: UserName[] = [];
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
    const token = tokenAt(text, at);
    if (token === null) continue;
    at = token.end;
    if (!/\p{Ll}/u.test(token.value) || !/[\p{L}\p{N}]_+[\p{L}\p{N}]|^_+\p{L}|\p{L}_+$/u.test(token.value))
      continue;
    if (!isOfPapers(token.value) && !isField(text, token)) found.push(token);
  }
  return found;
}

/** True for the name of a field at the beginning of its line: "Signed_On : 17 November". */
function isField(text: string, { value, start, end }: UserName): boolean {
  return (
    /^\p{Lu}/u.test(value) &&
    /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^[ \t]*[:=]/u.test(text.slice(end))
  );
}

/** Whether a word names a paper, a file or a field of records, and no user: "annex_2", "created_at", "report.pdf". */
export function isOfPapers(value: string): boolean {
  return OF_PAPERS.test(value) || /^\p{Lu}{2,}_/u.test(value) || FILE.test(value);
}

function numbered(text: string): UserName[] {
  const found: UserName[] = [];
  for (const { index } of text.matchAll(/\p{Ll}\d/gu)) {
    const token = tokenAt(text, index);
    if (token === null || token.start > index || found.at(-1)?.start === token.start) continue;
    if (!/^\p{Ll}[\p{Ll}.-]{2,30}\d{1,6}$/u.test(token.value) || PLAIN.test(token.value)) continue;
    if (isNamedAround(text, token)) found.push(token);
  }
  return found;
}

/** What ends no user's name: the last part of a site's or a file's. */
const OF_SITE =
  /\.(?:\p{L}{2}|com|net|org|info|biz|test|example|invalid|gov|edu|mil|int|onion|app|dev|shop|store|site|online|club|xyz|top|cloud|tech|blog|live|web|eus|cat|wiki|mail|email|chat|social|page|link)$/iu;
const DIRECTLY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ACCOUNT_WORDS}|${CALLED_WORDS})(?:\\s+(?:\\p{L}{1,12}|\\(\\p{L}{1,12}\\))){0,2}\\s*(?:(?:is|was|ist|est|es|è|é|jest|este)\\s+)?[:=(,–-]?\\s*["“„«'‘@]?$`,
  'iu',
);

function dotted(text: string): UserName[] {
  const found: UserName[] = [];
  for (const { index } of text.matchAll(/\p{Ll}\.\p{Ll}/gu)) {
    const token = tokenAt(text, index);
    if (token === null || found.at(-1)?.start === token.start) continue;
    if (
      !/^\p{Ll}[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+){0,2}\.[\p{Ll}\d-]{2,}$/u.test(token.value) ||
      OF_SITE.test(token.value)
    )
      continue;
    if (DIRECTLY.test(sentenceBefore(text, token.start, NARROW))) found.push(token);
  }
  return found;
}

function quoted(text: string): UserName[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const start = match.index + match[0].indexOf(match[1]!);
    const value = match[1]!;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const numberedBehind = /^\s?\(\s?(?:user\s?)?(?:id|uid)/iu.test(behind);
    const marked = /[\d_.]/.test(value) || numberedBehind;
    if (FILE.test(value) || !/\p{L}/u.test(value) || !marked) return [];
    const before = sentenceBefore(text, match.index, numberedBehind ? WIDE : NARROW * 2);
    return NAMING.test(before) ? [{ value, start, end: start + value.length }] : [];
  });
}

/** True if a word for an account stands a few words before, a service right before, or a verb of naming around it. */
function isNamedAround(text: string, { start, end }: UserName): boolean {
  const before = sentenceBefore(text, start, NARROW);
  const near = before.split(/\s+/).slice(-5).join(' ');
  return NAMING.test(near) || ON_SERVICE.test(before) || NAMED_BEHIND.test(text.slice(end, end + NARROW));
}

/** The word around a place: null if an address, a link or a file goes on around it. */
function tokenAt(text: string, at: number): UserName | null {
  let [start, end] = [at, at + 1];
  while (start > 0 && at - start < 60 && CHARACTER.test(text[start - 1]!)) start -= 1;
  while (end < text.length && end - at < 60 && CHARACTER.test(text[end]!)) end += 1;
  while (end > start && /[.-]/.test(text[end - 1]!)) end -= 1;
  while (start < end && /[.-]/.test(text[start]!)) start += 1;
  const value = text.slice(start, end);
  const free =
    !OUTSIDE.test(text[start - 1] ?? ' ') &&
    !/[@\\=%~$€]|[/:](?=\S)/u.test(text.slice(end, end + 2).trimEnd());
  if (!free || value.length < 4 || value.length > 41 || FILE.test(value) || !/\p{L}/u.test(value))
    return null;
  return { value, start, end };
}

/** The words before a place in its own sentence, at most `reach` characters. */
function sentenceBefore(text: string, at: number, reach: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  const cuts = [...before.matchAll(/[.;!?]\s+(?=\p{Lu})|\n\s*\n/gu)];
  const cut = cuts.at(-1);
  return cut === undefined ? before : before.slice(cut.index + cut[0].length);
}
