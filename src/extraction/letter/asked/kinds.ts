import { finder } from '../../../search/finder.ts';
import { hasWord, wordsFor } from '../words.ts';
import { clauseAt } from './clauses.ts';

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

/** What a provider stores, by words that name no kind of it; of all languages. */
const DATA = finder(
  String.raw`(?<!\p{L})(?:data|records|details|information|daten|angaben|informationen|auskünfte|données|renseignements|informations|éléments|datos|información|gegevens|informatie|dati|informazioni|dados|informaç(?:ões|ão)|elementos|dan(?:e|ych)|informacj[ei]|datel[eo]r?|informați(?:i|ile|ilor)|дан(?:і|их|ни|ните|ные|ных)|інформаці[яюї]|информаци[яюи]|сведени[яй]|údaj(?:e|ů|ov)|informac[ei]|informáci[ei]|uppgifter|op(?:p?)lysninger|ti(?:edot|etoja)|and?med|andmeid|adat(?:ok|okat|ait|ai)|poda(?:tke|tki|tkov|ci|taka)|пода(?:ци|тке|така)|στοιχεία|δεδομένα|veri(?:ler|leri|lerin)?|bilgi(?:ler|leri)?|duomen(?:ys|is|ų)|ziņas|informācij[au])(?!\p{L})`,
  'iu',
);

/** True for a text with a word for what a provider stores. */
export function namesData(text: string): boolean {
  return DATA.test(text);
}

/** The words that ask for data in one clause with them, whatever their kind: "Data held about @fox_7 is sought"; null without. */
export function askedData(text: string, language: string): string | null {
  for (const { index, 0: word } of wordsFor(language, 'asks').matchAll(text)) {
    const { from, to } = clauseAt(text, language, { start: index, end: index + word.length });
    if (DATA.test(text.slice(from, to))) return word;
  }
  return null;
}

/** Where data stand in front of the words that ask, with none behind; null where they do not. */
export function dataBefore(text: string, ask: number): number | null {
  return DATA.test(text.slice(ask)) ? null : (DATA.exec(text.slice(0, ask))?.index ?? null);
}
