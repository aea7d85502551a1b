import { occurrences } from '../occurrences.ts';

/** Ends of a line with which an address goes on in the next, each with how the next begins. */
const BREAKS: readonly (readonly [end: RegExp, start: RegExp])[] = [
  // Before the sign: "parcel-⏎news@mail.test", "fox⏎.dealer@mail.test".
  [/[\p{L}\p{N}][-_+]$/u, /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+\./u],
  [/[\p{L}\p{N}]$/u, /^[._][\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+\./u],
  // Around the sign: "fox@⏎mail.test", "fox⏎@mail.test".
  [/[\p{L}\p{N}]@$/u, /^(?:[\p{Ll}\p{N}-]+\.){1,4}\p{Ll}{2,12}(?![\p{L}\p{N}@])/u],
  [/[\p{L}\p{N}]$/u, /^@(?:[\p{Ll}\p{N}-]+\.){1,4}\p{Ll}{2,12}(?![\p{L}\p{N}@])/u],
  // In the domain: "fox@mail⏎.test", "fox@mail.⏎test", "fox@my-⏎mail.test".
  [
    /[\p{L}\p{N}]@[\p{L}\p{N}.-]*[\p{L}\p{N}]$/u,
    /^(?:\.\p{Ll}[\p{Ll}\p{N}-]{0,30}){0,3}\.\p{Ll}{2,12}(?![\p{L}\p{N}@])/u,
  ],
  [/[\p{L}\p{N}]@[\p{L}\p{N}-]+\.$/u, /^(?:\p{Ll}[\p{Ll}\p{N}-]{0,30}\.){0,3}\p{Ll}{2,12}(?![\p{L}\p{N}@])/u],
  [
    /[\p{L}\p{N}]@[\p{L}\p{N}.-]*-$/u,
    /^\p{Ll}[\p{Ll}\p{N}-]{0,30}(?:\.\p{Ll}[\p{Ll}\p{N}-]{0,30}){0,3}\.\p{Ll}{2,12}(?![\p{L}\p{N}@])/u,
  ],
  // A domain cannot end so: "fox@mail⏎box.test", "www.my-⏎mail.test/info".
  [
    /[\p{L}\p{N}]@[\p{L}\p{N}-]+$/u,
    /^\p{Ll}[\p{Ll}\p{N}-]{0,30}(?:\.\p{Ll}[\p{Ll}\p{N}-]{0,30}){0,2}\.\p{Ll}{2,12}(?![\p{L}\p{N}@.])/u,
  ],
  [
    /^(?:https?:\/\/|www\.)[\p{L}\p{N}.-]*-$/u,
    /^\p{Ll}[\p{Ll}\p{N}-]{0,30}(?:\.\p{Ll}[\p{Ll}\p{N}-]{0,30}){0,2}\.\p{Ll}{2,12}(?![\p{L}\p{N}@])/u,
  ],
  // A link that fills its line, the rest alone on the next: "https://mail.test/u/⏎fox_1".
  [
    /(?:^|\s)https?:\/\/\S{6,200}[/=&?_-]$/u,
    /^[\p{L}\p{N}_](?=\S*[\d_./-])[\p{L}\p{N}_.%/?=&#-]{1,100}\s*(?:\n|$)/u,
  ],
];
/** A domain at the end of a line, and the last letter of it alone in the next, as in a narrow cell: "fox@mail.exampl⏎e". */
const CUT_DOMAIN = /@(?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,12}$/u;
const LONE_LETTER = /^[a-z](?=[\t\n]|$)/u;
const HINT = /[@/]|www\./;
/** So many characters of an address are looked at on either side of a line's end. */
const LONGEST = 140;

/** The line breaks within an address, each as the stretch [start, end) that parts it. */
export function breaksWithin(text: string): readonly (readonly [number, number])[] {
  if (!HINT.test(text)) return [];
  const found: [number, number][] = [];
  for (let at = text.indexOf('\n'); at > 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (text[next] === ' ' || text[next] === '\t') next += 1;
    const before = text.slice(Math.max(0, at - LONGEST), at);
    const last = before.slice(before.search(/\S+$/));
    const after = text.slice(next, next + LONGEST);
    const first = /^\S+/.exec(after)?.[0] ?? '';
    if (last === '' || first === '' || !(HINT.test(last) || first.includes('@'))) continue;
    const isBroken =
      BREAKS.some(([end, start]) => end.test(last) && start.test(after)) || lacksLetter(last, after, text);
    if (isBroken) found.push([at, next]);
  }
  return found;
}

/** A text whose addresses stand whole: the breaks within them are left out. */
export function withWholeAddresses(text: string): string {
  let [whole, from] = ['', 0];
  for (const [start, end] of breaksWithin(text)) {
    whole += text.slice(from, start);
    from = end;
  }
  return whole + text.slice(from);
}

/** Whether the letter behind a line's end belongs to the domain before it: in a cell, or where the text has the whole elsewhere ("y" is a word too). */
function lacksLetter(last: string, after: string, text: string): boolean {
  const domain = CUT_DOMAIN.exec(last)?.[0];
  const letter = domain === undefined ? undefined : LONE_LETTER.exec(after)?.[0];
  if (letter === undefined) return false;
  if (after[1] === '\t') return true;
  const whole = `${domain}${letter}`;
  for (const at of occurrences(text, whole))
    if (!/[\p{L}\p{N}]/u.test(text[at + whole.length] ?? '')) return true;
  return false;
}
