/** The commonest small words of a language; none stands in two lists where it would decide. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is for that with on this by are be from as at we has have please your our which not been',
  de: 'der die das und den von zu mit ist im für auf dem nicht eine des sich wir sie werden bitte auch als bei nach sehr',
  fr: 'le la les des et en du une est pour dans que qui sur par avec nous vous au aux cette ce nos votre monsieur',
  nl: 'de het een van en in is dat op te voor met zijn aan niet wij u bij deze worden door geachte als ook om uit',
  es: 'el la los las de y en que un una por con para del se su al es no como más este esta le nuestro',
  it: 'il di e che la per un in una del della con si non sono da dei alla le al gli nel questa come anche',
  pt: 'o a de e do da em que para um uma com os no na por se não dos das ao as pelo pela nos este',
  pl: 'i w na z do się nie jest o od po za przez dla że oraz jako przy art w sprawie tym które ze lub',
  et: 'ja on ei et see mis kui ka oli ning selle oma või kes palume teie meie vastavalt alusel poolt seoses',
  sv: 'och att det som en på är av för med den till inte om ett har de vi kan från vid skall ska enligt',
  fi: 'ja on ei että se joka myös tai sekä ovat mukaan sen olla hän mutta kuin jos pyydämme',
  ro: 'și în de la cu din pe care nu este pentru sau prin al ale unui să fi mai către privind vă',
  tr: 've bir bu için ile olarak da de olan gibi daha çok ancak kadar veya tarafından ilgili',
  cs: 'a se na v je že o s do z pro k jako by byl dle podle který nebo žádáme při',
};

const LISTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);
/** Alphabets that one common language owns among those that write to a desk. */
const ALPHABETS: readonly (readonly [string, RegExp])[] = [
  ['uk', /[іїєґ]/gi],
  ['ru', /[а-яё]/gi],
  ['el', /[α-ωά-ώ]/gi],
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
];
const SAMPLE = 20_000;

/** The language of a text (ISO 639-1) by its small words or its alphabet; null if too few of them tell. */
export function languageOf(whole: string): string | null {
  const text = whole.slice(0, SAMPLE).toLowerCase();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, alphabet] of ALPHABETS) {
    const share = (text.match(alphabet)?.length ?? 0) / letters;
    if (share > (language === 'uk' ? 0.03 : 0.4)) return language;
  }
  const words = text.match(/\p{L}+/gu) ?? [];
  let best: { language: string; count: number } = { language: '', count: 0 };
  for (const [language, list] of LISTS) {
    const count = words.filter((word) => list.has(word)).length;
    if (count > best.count) best = { language, count };
  }
  return best.count >= 2 && best.count / words.length > 0.06 ? best.language : null;
}
