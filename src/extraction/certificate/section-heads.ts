import { finder } from '../../search/finder.ts';

/** The word "section" before its letter, in the languages of the Union. */
const BEFORE =
  'section|abschnitt|teil|rubrik|feld|part|box|partie|cadre|rubrique|sección|seccion|apartado|recuadro|sezione|parte|riquadro|quadro|secção|seção|secțiunea|sectiunea|partea|caseta|sekcja|część|rubryka|afdeling|deel|vak|rubriek|oddíl|oddiel|část|časť|odjeljak|oddelek|razdel|osa|osio|jakso|kohta|jagu|avsnitt|afsnit|szakasz|sadaļa|iedaļa|daļa|skirsnis|dalis|rannóg|taqsima|τμ[ηή]μα|μ[εέ]ρος|раздел|част';
/** The word behind the letter: "A. SZAKASZ", "B iedaļa", "C skirsnis". */
const BEHIND = 'szakasz|rész|iedaļa|sadaļa|daļa|skirsnis|dalis|jagu|osa|osio|jakso|taqsima';
/** Letters of the alphabets of the Union as they count sections, each in the place of a Latin letter from A to M. */
const LATIN = 'ABCDEFGHIJKLM';
const ALPHABETS = {
  greek: ['Α', 'Β', 'Γ', 'Δ', 'Ε', 'ΣΤ', 'Ζ', 'Η', 'Θ', 'Ι', 'ΙΑ', 'ΙΒ', 'ΙΓ'],
  cyrillic: ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж', 'З', 'И', 'Й', 'К', 'Л', 'М'],
} as const;
const LETTER = '[A-M]|ΣΤ|Ι[ΑΒΓ]|[ΑΒΓΔΕΖΗΘΙ]|[АБВГДЕЖЗИЙКЛМ]|1[0-3]|[1-9]';

const WORD_FIRST = new RegExp(
  `^[\\s*_#|]*(?:${BEFORE})[\\s-]+(${LETTER})(?![\\p{L}\\p{N}]|[.,]\\d)\\s*[:.–—-]?\\s*`,
  'iu',
);
const LETTER_FIRST = new RegExp(
  `^[\\s*_#|]*([A-M]|1[0-3]|[1-9])[.)]?[\\s-]+(?:${BEHIND})(?!\\p{L})\\s*[:.–—-]?\\s*`,
  'iu',
);
/** What goes on after a section's letter in a sentence that speaks of it: "Section C.", "Section C of the form". */
const IN_SENTENCE =
  /^(?:[.,;)](?:\s|$)|\s(?:to|of|and|or|is|are|in|shall|must|above|below|et|ou|de|du|à|ci-\p{L}+|und|oder|der|des|genannt\p{L}*|angegeben\p{L}*|y|o|e|del|van|en|of|i|oraz|lub|și|sau|och|og|ja|a|či|ali|и|και|ή|és|vagy|un|ir|af|av)(?!\p{L}))/u;

/** The head of a section on a line: its letter as it is written, and so many characters of the line. */
export interface SectionHead {
  readonly letter: string;
  readonly length: number;
}

/** A section's word with its letter that heads a line, and not a sentence that was broken before it; null for any other line. */
export function sectionIn(text: string): SectionHead | null {
  const section = WORD_FIRST.exec(text);
  if (section === null) {
    const behind = LETTER_FIRST.exec(text);
    return behind === null ? null : { letter: behind[1]!, length: behind[0].length };
  }
  const head = { letter: section[1]!, length: section[0].length };
  const rest = text.slice(section[0].lastIndexOf(section[1]!) + section[1]!.length);
  if (/^[.,;)]?\s*$/.test(rest)) return /^[\s*_#|]*\p{Lu}/u.test(text) && rest.trim() === '' ? head : null;
  const isLow = /^[\s*_#|]*\p{Ll}/u.test(text);
  return IN_SENTENCE.test(rest) && (isLow || !/^\.\s+\p{Lu}/u.test(rest)) ? null : head;
}

/** Letters that look alike in the three alphabets. */
const ALIKE: Readonly<Record<string, string>> = { A: 'Α', B: 'Β', E: 'Ε', Z: 'Ζ', H: 'Η', I: 'Ι' };

/** The Latin letter, or the number, with which the form counts the section that a line heads: "ΤΜΗΜΑ ΣΤ" is Section F. */
export function countedAs(text: string, { letter }: SectionHead): string {
  const written = letter.toUpperCase();
  const isGreek = /[\u0370-\u03ff]/u.test(text.slice(0, 12));
  const own: readonly string[] = isGreek ? ALPHABETS.greek : ALPHABETS.cyrillic;
  const at = own.indexOf(isGreek ? (ALIKE[written] ?? written) : written);
  return at < 0 ? written : LATIN[at]!;
}

/** The first section's words, wherever they stand. */
export const FIRST_SECTION = finder(
  `(?<![\\p{L}])(?:(?:${BEFORE})[\\s-]+[AΑА]|A[.)]?[\\s-]+(?:${BEHIND}))(?![\\p{L}\\p{N}])`,
  'iu',
);

/** A letter alone that heads a line or a cell: "A Anordnungsstaat: …", "(B)". */
const ALONE = /^\(?([A-M])[).:]?(?=\s|$)\s*(?:[–—-]\s+)?/u;
const ENOUGH = 4;

/**
 * Lines of a form that was retyped with the letters of its sections alone, each with the word for them: letters from A on in their order,
 * at least four. The same lines where there are none such.
 */
export function withSectionWords<T extends { readonly text: string }>(lines: readonly T[]): readonly T[] {
  const heads = new Map<number, string>();
  let last = '';
  for (const [at, { text }] of lines.entries()) {
    const letter = ALONE.exec(text)?.[1] ?? '';
    if (last === '' ? letter !== 'A' : letter <= last) continue;
    heads.set(at, letter);
    last = letter;
  }
  if (heads.size < ENOUGH) return lines;
  return lines.map((line, at) => {
    const letter = heads.get(at);
    return letter === undefined
      ? line
      : {
          ...line,
          text: line.text.replace(ALONE, (head) => `Section ${letter}${head.includes('\t') ? '\t' : ': '}`),
        };
  });
}
