import { type Finder, finder } from '../../../search/finder.ts';
import type { Evidence } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { SCRIPTS, type ScriptWords, SPACED_SCRIPTS } from '../languages/other-scripts.ts';
import type { Letter, Line } from '../layout.ts';
import { TYPES } from './kinds.ts';

/** So many letters of a script has a letter that is written in it. */
const FEWEST_LETTERS = 12;
/** A line is looked at up to here, in characters, and a letter up to so many lines. */
const LONGEST = 1_200;
const MOST_LINES = 400;
/** What stands between two names of data of one row, in characters. */
const BETWEEN = 40;
/** So many entries of a list may follow the words that ask. */
const ENTRIES = 12;
const SENTENCE_ENDS = /[。！？؟!?](?!\S{0,3}[:：])|\.(?=\s|$)/gu;
const ENTRY =
  /^\s*(?:[-*•・●○◦–]|\(?[\d０-９۰-۹٠-٩๑-๙]{1,2}(?:[.)、．）:]|\s)|[①-⑳]|[(（]?[\p{L}][.)）．、]\s?)\s*/u;
/** Behind a name of data its value, with a colon: it is the label of an account. */
const VALUE_BEHIND = /^["”»）)]?\s*[:：=]\s*["“«(（]?(?:[\w.+-]+@|\+?\p{Nd}[\p{Nd} .:/()-]{3}|[\w.-]{4})/u;
/** The same without one, of names that a number or an address may follow at once. */
const NUMBER_BEHIND = /^\s*["“«(（]?\+?\p{Nd}[\p{Nd} .:/()-]{3}/u;
const OF_NUMBER = /טלפון|هاتف|هواتف|تلفن|همراه|電話|手機|手机|전화|โทรศัพท์|IP|آي|آی|アドレス|ไอพี|아이피/iu;
const NO_ROW = /[@。！？؟]|https?:|\p{Nd}{4}/u;
const DENIED = /(?:عدم|دون|لا|ألا|לא|אין|אל|بدون)\s\S{0,12}$/u;
/** A page, or another thing that can be removed. */
const REMOVABLE =
  /https?:|[\w-]+\.\w{2,}\/|דף|עמוד|פרסום|חשבון|صفحة|منشور|محتوى|حساب|صفحه|مطلب|محتوا|ページ|投稿|サイト|动画|動画|網頁|网页|页面|帖子|貼文|帳號|账号|게시물|페이지|사이트|게시글|หน้าเว็บ|โพสต์|เนื้อหา|เพจ/u;

interface Words {
  readonly script: ScriptWords;
  readonly data: Finder;
  readonly kinds: Readonly<Record<(typeof TYPES)[number][1], Finder>>;
  readonly asks: Finder;
  readonly produce: Finder;
  readonly preserve: Finder;
  readonly remove: Finder;
  readonly label: RegExp;
}

const WORDS: readonly Words[] = SCRIPTS.map((script) => {
  const [open, close] = SPACED_SCRIPTS.has(script) ? ['(?<!\\p{L})', '(?!\\p{L})'] : ['', ''];
  const of = (inside: string): Finder => finder(`${open}(?:${inside})${close}`, 'giu');
  const { subscriber, traffic, content } = script;
  return {
    script,
    data: of(`${traffic}|${content}|${subscriber}`),
    kinds: { subscriber: of(subscriber), traffic: of(traffic), content: of(content) },
    asks: of(script.asks),
    produce: of(script.produce),
    preserve: of(script.preserve),
    remove: of(script.remove),
    label: new RegExp(`^(?:${ENTRY.source.slice(1)})?(?:${script.labels})\\s*[:：]\\s*(?=\\S)`, 'iu'),
  };
});

/**
 * What a letter asks that is written in a script whose languages have no words of their own: the row of data that a sentence asks for, the list
 * behind such a sentence, or what a label gives as asked; with the kinds of the data, and whether they are to be handed over or kept.
 */
export function readAskedInScript(letter: Letter, evidence: Evidence): void {
  const words = WORDS.find(({ script }) => isIn(letter.text, script));
  if (words === undefined) return;
  const { place } = letter;
  const sentences = letter.lines.slice(0, MOST_LINES).flatMap(sentencesOf);
  for (const [at, text] of sentences.entries()) {
    const labelled = words.label.exec(text);
    const asks = labelled !== null || asksIn(text, words);
    if (!asks) continue;
    if (words.remove.test(text) && REMOVABLE.test(text)) {
      evidence.add('nature.takedown', true, [words.remove.exec(text)![0]], place);
      return;
    }
    const own = labelled === null ? rowIn(text, words) : text.slice(labelled[0].length).trim();
    const wanted = own ?? listBehind(sentences.slice(at + 1, at + 1 + ENTRIES), words);
    if (wanted === null || !words.data.test(wanted)) continue;
    evidence.add('requested', fold(wanted), [wanted], place);
    readNature(text, words, wanted, letter, evidence);
    for (const [path, key] of TYPES) {
      const named = words.kinds[key].exec(wanted)?.[0];
      if (named !== undefined) evidence.add(path, true, [named.trim()], place);
    }
    return;
  }
}

/** What a sentence asks to do with the data: to keep them, to hand them over, or both. */
function readNature(
  text: string,
  { produce, preserve }: Words,
  wanted: string,
  { place }: Letter,
  evidence: Evidence,
): void {
  const kept = preserve.exec(text)?.[0];
  const handed = produce.exec(text)?.[0];
  if (kept !== undefined) evidence.add('nature.preservation', true, [kept.trim()], place);
  if (handed !== undefined || kept === undefined)
    evidence.add('nature.production', true, [handed?.trim() ?? wanted], place);
}

function isIn(text: string, { letter }: ScriptWords): boolean {
  const first = text.search(letter);
  if (first < 0) return false;
  return (
    (text.slice(first, first + LONGEST).match(new RegExp(letter.source, 'gu'))?.length ?? 0) >= FEWEST_LETTERS
  );
}

function sentencesOf({ text: line }: Line): string[] {
  const text = line.slice(0, LONGEST);
  const ends = [...text.matchAll(SENTENCE_ENDS)].map(({ index, 0: mark }) => index + mark.length);
  return [...ends, text.length].flatMap((end, at) => {
    const sentence = text.slice(at === 0 ? 0 : ends[at - 1], end).trim();
    return sentence === '' ? [] : [sentence];
  });
}

function asksIn(text: string, { asks }: Words): boolean {
  return [...asks.matchAll(text)].some(
    ({ index }) => !DENIED.test(text.slice(Math.max(0, index - 16), index)),
  );
}

/** The row of most names of data in a sentence, from its first to its last; null where none is named. */
function rowIn(text: string, { data }: Words): string | null {
  const rows: { start: number; end: number; count: number }[] = [];
  for (const { index: start, 0: name } of data.matchAll(text)) {
    const end = start + name.length;
    if (isLabel(name, text.slice(end, end + 24))) continue;
    const row = rows.at(-1);
    const gap = row === undefined ? '' : text.slice(row.end, start);
    if (row === undefined || gap.length > BETWEEN || NO_ROW.test(gap)) rows.push({ start, end, count: 1 });
    else [row.end, row.count] = [end, row.count + 1];
  }
  const [row] = rows.toSorted((a, b) => b.count - a.count);
  if (row === undefined) return null;
  const wanted = text.slice(row.start, row.end);
  const isOpen = /[(（][^)）]*$/u.test(wanted);
  const closing = isOpen ? (/^[^()（）]{0,30}[)）]/u.exec(text.slice(row.end))?.[0] ?? '') : '';
  return `${wanted}${closing}`.trim();
}

/** True for a name of data that stands before the account, number or address which it calls so. */
function isLabel(name: string, behind: string): boolean {
  return VALUE_BEHIND.test(behind) || (OF_NUMBER.test(name) && NUMBER_BEHIND.test(behind));
}

/** The entries of a list that name data, from the first to the last; null where none does. */
function listBehind(sentences: readonly string[], { data }: Words): string | null {
  const entries: string[] = [];
  for (const text of sentences) {
    const marked = ENTRY.exec(text);
    const named = data.exec(text);
    if (marked === null || named === null || isLabel(named[0], text.slice(named.index + named[0].length)))
      break;
    entries.push(entries.length === 0 ? text.slice(marked[0].length) : text);
  }
  return entries.length === 0 ? null : entries.join('\n');
}
