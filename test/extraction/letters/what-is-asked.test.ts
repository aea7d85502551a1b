import { expect, test } from 'vitest';
import { readFreeForm } from '../../../src/extraction/letter/free-form.ts';
import { textOf } from '../document-of.ts';
import { ASKED_ABROAD, ASKED_IN_PLAIN_ENGLISH, NAMED } from './asked-abroad.ts';
import { ASKED } from './what-is-asked.ts';

const FRAME: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Dear Sir or Madam,', 'Yours faithfully,'],
  fr: ['Madame, Monsieur,', 'Cordialement,'],
  de: ['Sehr geehrte Damen und Herren,', 'Mit freundlichen Grüßen'],
  es: ['Estimados señores:', 'Un saludo,'],
  nl: ['Geachte heer, mevrouw,', 'Met vriendelijke groet,'],
  it: ['Spettabile Società,', 'Distinti saluti'],
  pt: ['Exmos. Senhores,', 'Com os melhores cumprimentos,'],
  pl: ['Szanowni Państwo,', 'Z poważaniem'],
  ro: ['Stimată doamnă, stimate domn,', 'Cu stimă,'],
  uk: ['Шановні панове,', 'З повагою'],
  sv: ['Hej,', 'Med vänlig hälsning'],
  cs: ['Dobrý den,', 'S pozdravem'],
  hu: ['Tisztelt Szolgáltató!', 'Tisztelettel'],
  fi: ['Hei,', 'Ystävällisin terveisin'],
  hr: ['Poštovani,', 'S poštovanjem'],
  sl: ['Spoštovani,', 'Lep pozdrav'],
  bg: ['Уважаеми дами и господа,', 'С уважение'],
  el: ['Αξιότιμοι κύριοι,', 'Με εκτίμηση'],
  tr: ['Sayın yetkili,', 'Saygılarımla'],
  lt: ['Gerbiamieji,', 'Pagarbiai'],
  lv: ['Godātie kungi,', 'Ar cieņu'],
};
const LETTERS: Readonly<Record<string, string>> = {
  'nature.production': 'p',
  'nature.preservation': 'k',
  'nature.takedown': 't',
  'dataTypes.subscriber': 's',
  'dataTypes.traffic': 'd',
  'dataTypes.content': 'c',
};

/** What is found to be asked, by the letters of `LETTERS`. */
function askedIn(language: string, body: string): readonly [nature: string, types: string] {
  const [salutation, closing] = FRAME[language]!;
  const { findings } = readFreeForm([textOf(`${salutation}\n\n${body}\n\n${closing}\n`)], null);
  const found = new Set(findings.filter(({ value }) => value === true).map(({ path }) => path));
  const said = (room: string): string =>
    Object.entries(LETTERS)
      .filter(([path]) => path.startsWith(room) && found.has(path as never))
      .map(([, letter]) => letter)
      .join('');
  return [said('nature'), said('dataTypes')];
}

const sorted = (marks: string): string => [...marks].toSorted().join('');

test.each([...ASKED, ...ASKED_ABROAD, ...ASKED_IN_PLAIN_ENGLISH, ...NAMED])(
  '%s: %s %s: %s',
  (language, nature, types, text) => {
    const [foundNature, foundTypes] = askedIn(language, text);
    expect(sorted(foundNature)).toBe(sorted(nature));
    // Where nothing but pages is to go, no kind of data is named.
    if (types !== '' || nature === 't') expect(sorted(foundTypes)).toBe(sorted(types));
  },
);
