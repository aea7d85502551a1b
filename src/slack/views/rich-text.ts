import type { KnownBlock, RichTextBlock, RichTextElement } from '@slack/types';
import type { Source } from '../../form/request.ts';
import { clip, manyLines, oneLine } from './text.ts';

/** Longer values are cut. */
export const CHARACTERS_A_VALUE = 8_000;

/** Longer quotes are cut. */
const CHARACTERS_A_QUOTE = 500;

export type Fact = readonly [label: string, value: string | null];

/** Rich text shows every string as it is: nothing in it is read as markup. */
export function rich(elements: readonly RichTextElement[]): RichTextBlock {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [...elements] }] };
}

/** Facts as lines of label and value; those without a value are left out. */
export function literal(facts: readonly Fact[]): KnownBlock {
  const [first, ...rest] = factLines(facts);
  return rich(first?.type === 'text' ? [{ ...first, text: first.text.trimStart() }, ...rest] : [words('–')]);
}

export function factLines(facts: readonly Fact[]): readonly RichTextElement[] {
  return facts
    .filter(([, value]) => value !== null && value.trim() !== '')
    .flatMap(([label, value]) => [
      bold(`\n${oneLine(label)}: `),
      words(manyLines(clip(value ?? '', CHARACTERS_A_VALUE)) || '–'),
    ]);
}

/** The quote of a value, and where it stands. */
export function quoted({ quote, document, page, method }: Source): RichTextElement[] {
  const place = `${oneLine(document)}${page === null ? '' : `, page ${page}`} (${method})`;
  return [words(`“${oneLine(clip(quote, CHARACTERS_A_QUOTE))}”`), italic(` ${place}`)];
}

export const words = (text: string): RichTextElement => ({ type: 'text', text: text || ' ' });
export const bold = (text: string): RichTextElement => ({
  type: 'text',
  text: text || ' ',
  style: { bold: true },
});
export const italic = (text: string): RichTextElement => ({
  type: 'text',
  text: text || ' ',
  style: { italic: true },
});
