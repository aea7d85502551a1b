/** Offices that stand before a name; what follows them tells by its capital. */
const OFFICES: readonly string[] = [
  'public prosecutor',
  "assistant (?:[Dd]istrict|[Uu]nited [Ss]tates|U\\.S\\.|[Cc]ounty|[Ss]tate['’]?s?|[Cc]ommonwealth['’]?s?) [Aa]ttorney",
  'deputy D\\.?\\s?A\\.?',
  'assistant (?:D\\.?\\s?A\\.?|U\\.?\\s?S\\.?\\s?A\\.?)',
  'specialist',
  'deputy (?:[Dd]istrict|[Cc]ounty|[Pp]rosecuting) [Aa]ttorney',
  'investigating judge',
  'judge',
  'prosecutor',
  'magistrate',
  'procurator',
  'procuror',
  'prokurator',
  'procureure?',
  'procuradora?',
  'fiscal',
  'staatsanw[aä]lt(?:in)?',
  'oberstaatsanw[aä]lt(?:in)?',
  'officier van justitie',
  'giudice',
  'sostituto procuratore',
  'pubblico ministero',
  'sędzia',
  'juge',
  'прокурор',
  'oficer dyżurny',
  'dyżurny',
  'слідчий(?: суддя)?',
  'operasjonsleder',
  'vakthavende',
  'vakthavande(?: befäl)?',
  'vagthavende',
  'dommer',
  'rådmann?',
  'kammaråklagare',
  'åklagare',
  'politiadvokat',
  'anklager',
  'prokurör',
  'abiprokurör',
  'vanemprokurör',
  'riigiprokurör',
  'soud(?:ce|kyně)',
  'sud(?:ca|kyňa)',
  'státní zástup(?:ce|kyně)',
  'начальник(?: \\p{Ll}+){0,2}',
];

/** The pattern of an office before a name; without the flag `i`. */
export const OFFICE = `(?:${OFFICES.map(inAnyCase).join('|')})`;

/** A pattern of small letters that also stands with a capital at its beginning. */
function inAnyCase(source: string): string {
  const first = source[0]!;
  return `[${first}${first.toUpperCase()}]${source.slice(1)}`;
}
