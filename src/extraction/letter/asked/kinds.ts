import { hasWord } from '../words.ts';

/** The kinds of data: paths of the form, and the words that name each. */
export const TYPES = [
  ['dataTypes.subscriber', 'subscriber'],
  ['dataTypes.traffic', 'traffic'],
  ['dataTypes.content', 'content'],
] as const;

/** True for a text that names a kind of data. */
export function namesKinds(text: string, language: string): boolean {
  return TYPES.some(([, key]) => hasWord(language, key, text));
}

/** True for a text that names data. */
export function hasData(text: string, language: string): boolean {
  return (
    namesKinds(text, language) || /\b(?:data|records|logs|information|accounts?|contents?)\b/i.test(text)
  );
}

/** True for a text that names data, or in a few words at least what a provider has. */
export function namesThings(text: string, language: string): boolean {
  return hasData(text, language) || (hasWord(language, 'things', text) && text.split(/\s+/).length > 2);
}
