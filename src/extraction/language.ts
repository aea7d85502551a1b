/** The commonest small words of a language, and those that greet and thank; none stands in two lists where it would decide. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in subscriber records request requests fraud is for that with on this by are be from as at we has have please your our which not been was an or it will hi hello thanks thank were had they their his its who after about into between through any there been need needs now whose could us',
  de: 'der die das und den von zu mit ist im für auf dem nicht eine des sich wir sie werden wird wurde bitte auch als bei nach sehr vom zum bis einer durch über zur ein um hallo danke wem wer guten tag anbei gruß grüße mfg moin bestandsdaten sofort wegen stpo anfrage auskunft',
  fr: 'de l d qu le la les des et en du une est pour dans que qui sur par avec nous vous au aux cette ce nos votre monsieur entre être jusqu sont a été bonjour merci svp',
  nl: 'de het een van en in is dat op te voor met zijn aan niet wij u bij deze worden wordt door geachte als ook om uit die tot er naar hoi bedankt graag',
  es: 'el la los las de y en que un una por con para del se su al es no como más este esta le nuestro entre desde hasta ha fue han hola gracias buenas buenos quién cuenta titular solicito ustedes',
  it: 'l d il di e che la per un in una del della con si non sono da dei alla le al gli nel questa come anche dal tra è sono i delle dell salve buongiorno grazie ci vi chi casella intestatario',
  pt: 'o a de e do da em que para um uma com os no na por se não dos das ao as pelo pela nos este entre até foi são seu obrigado obrigada',
  pl: 'i w na z do się nie jest o od po za przez dla że oraz jako przy art w sprawie tym które ze lub był są dzień dobry dziękuję proszę kogo należy sprawa',
  et: 'ja on ei et see mis kui ka oli ning selle oma või kes palume teie meie vastavalt alusel poolt seoses palun kriminaalasi kriminaalasja konto andmed kuriteo lugupidamisega millega teilt tere aitäh',
  sv: 'och att det som en på är av för med den till inte om ett har de vi kan från vid skall ska enligt hej tack',
  da: 'og at det som en på er af for med den til ikke om et har de vi kan fra ved skal efter blev ifølge hej tak jeg hvor denne ud nu ham sagen oplysninger bruger politiet politi kendelse',
  no: 'og at det som en på er av for med den til ikke om et har de vi kan fra ved skal etter ble ifølge hei takk jeg hvor denne ut nå dere noen sak saken opplysninger bruker politiet politi kjennelse',
  fi: 'ja on ei että se joka myös tai sekä ovat mukaan sen olla hän mutta kuin jos pyydämme pyydän nojalla koskien tilin tiedot tietoja poliisi poliisilaitos asianomistaja epäilty epäillään terveisin ystävällisin luvun momentin jotka jonka hänen oli olivat ole vuoksi tämä tämän hei moi kiitos tili käyttäjän rikos lain kun saa ajalta kirjautumistiedot tililtä käyttäjästä',
  ro: 'și si în de la cu din pe care nu este pentru sau prin al ale unui să sa fi mai către privind vă a au o fost bună mulțumesc solicitam solicităm rugam rugăm datele contului dosarul temeiul comunicati comunicați inselaciune înșelăciune cui contul dosar ziua',
  tr: 've bir bu için ile olarak da de olan gibi daha çok ancak kadar veya tarafından ilgili suçundan soruşturma şüpheli müşteki savcılığı başsavcılığı cumhuriyet hesap hesabın hesabına ait sayılı kanun kanunun maddesi uyarınca gereğince rica ederim olunur tarihli tarihinde arasında emniyet müdürlüğü söz konusu hakkında saygılarımla bilgi karar edilen üzerine merhaba teşekkürler talep ederiz ediyoruz tarihleri kapsamında üzere edilmesi gönderilmesi bildirilmesi adresi bilgileri lütfen hesabı kime aittir',
  cs: 'a se na v je že o s do z pro k jako by byl dle podle který nebo žádáme při jsou byly dobrý děkuji prosím údaje podvod žádám uživatele účtu sdělení den komu kdo účet',
  sk: 'a sa na v je že o s do z pre k ako by bol podľa ktorý alebo žiadame pri sú vo zo ku voči sme ktoré nie deň ďakujem prosím údaje podvod žiadam používateľa účtu komu kto účet',
  hu: 'a az és hogy nem is egy van volt meg azt kérjük szerint vagy között által számára alapján köszönöm tisztelt kérem miatt büntető bűncselekmény rendőrség ügyben fiók adatait üdvözlettel kell valamint illetve adatok felhasználó részére folytat nyomozást ez ha',
  hr: 'i u je na se da za od su koji što kao iz po sa s ili te prema nije biti molimo kaznenog djela podatke računa korisničkog članka zbog poštovanjem poštovani molim smo radi nam vas vam dana podataka podatak korisnika krivičnog temelju osnovu pozdrav nalog nalogu tražimo korisniku temeljem djelo kazneno tko kome vlasnik',
  sl: 'in je na se da za od so ki kot pri po iz s z ter v ni bi ali tega smo prosimo podlagi člena zakona računa podatke uporabnika kaznivega dejanja zaradi spoštovanjem spoštovani pozdrav do naj tudi prosim podatkov podatki oziroma dne družba kdo komu račun',
  lt: 'ir yra kad į iš su kaip dėl ar bei buvo per nuo iki pagal prašome taip už prašau duomenis paskyros policijos tyrimo straipsnio pagarbiai kuris jūsų apie arba laba diena atliekamas vartotojo pateikti naudotojo kam paskyra',
  lv: 'un ir ka no ar uz par kas vai tika pēc līdz saskaņā lūdzam lūdzu kā pie datus konta policijas panta pamatojoties cieņu tiek bija šo šī kriminālprocesa labdien lietotāja sniegt kam konts',
};

/** A word; no letter of a number or an abbreviation: "s.60A" has none. */
const WORD = /(?<!\p{N})(?:\p{L}{2,}|(?<!\p{L})\p{L}(?![.\p{L}\p{N}]))/gu;

const LISTED: readonly string[] = Object.keys(STOP_WORDS);
/** Numbers of the languages, as they are listed, in whose lists a word stands. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = languagesOf();

function languagesOf(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, language] of LISTED.entries())
    for (const word of new Set(STOP_WORDS[language]!.split(' ')))
      found.set(word, [...(found.get(word) ?? []), number]);
  return found;
}

/** Alphabets that one common language owns among those that write to a desk. */
const ALPHABETS: readonly (readonly [string, RegExp])[] = [
  ['uk', /[іїєґ]/gi],
  ['bg', /[ъ]/gi],
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
/** Letters that a language has and its neighbours lack tell it even where they are few. */
const TELLING: Readonly<Record<string, number>> = { uk: 0.02, bg: 0.012 };
const SAMPLE = 20_000;

/** Latin letters that one language has among those with the same small words. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  de: /ß/,
  es: /[ñ¿]/,
  pl: /ł/,
  ro: /[țșţ]/,
  cs: /[řěů]/,
  hu: /[őű]/,
  tr: /[ğı]/,
};

/** Letters by which a short text without enough small words is told; each has to stand in it so often. */
const LETTERS_ALONE: readonly (readonly [string, RegExp])[] = [
  ['tr', /[ğı]/g],
  ['hu', /[őű]/g],
  ['lv', /[āēīģķļņ]/g],
  ['lt', /[ėįų]/g],
];
const LETTERS_ENOUGH = 4;

function byLetters(text: string): string | null {
  return (
    LETTERS_ALONE.find(([, letters]) => (text.match(letters)?.length ?? 0) >= LETTERS_ENOUGH)?.[0] ?? null
  );
}

/** Beyond the Latin letters, where the other alphabets begin. */
const OTHER_ALPHABET = /[\u0370-\uffff]/;

/** The language of a text (ISO 639-1) by its small words or its alphabet; null if too few of them tell. */
export function languageOf(whole: string): string | null {
  const text = whole.slice(0, SAMPLE).toLowerCase();
  const words = text.match(WORD);
  if (words === null) return null;
  const alphabet = OTHER_ALPHABET.test(text) ? alphabetOf(text, words) : null;
  if (alphabet !== null) return alphabet;
  const counts = countsOf(words);
  const most = Math.max(...counts);
  if (most < 2 || most / words.length <= 0.06) return byLetters(text);
  const alike = LISTED.filter((_, number) => counts[number] === most);
  return alike.find((language) => OWN_LETTERS[language]?.test(text) === true) ?? alike[0]!;
}

/** By so many small words another language must outnumber the one that is expected. */
const LEAD = 3;

/** The language of a short text that is expected to be in one: that one, unless another is told by clearly more small words. */
export function languageUnless(text: string, expected: string): string {
  const told = languageOf(text);
  const at = LISTED.indexOf(expected);
  if (told === null || told === expected || at < 0 || !LISTED.includes(told)) return told ?? expected;
  const counts = countsOf(text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? []);
  return counts[LISTED.indexOf(told)]! >= counts[at]! + LEAD ? told : expected;
}

/** How many small words of each listed language stand among words. */
function countsOf(words: readonly string[]): readonly number[] {
  const counts = LISTED.map(() => 0);
  for (const word of words) for (const number of LANGUAGES_OF.get(word) ?? []) counts[number]! += 1;
  return counts;
}

/** The language that owns the alphabet in which a text is written; null if none does. */
function alphabetOf(text: string, words: readonly string[]): string | null {
  const letters = words.reduce((sum, word) => sum + [...word].length, 0);
  for (const [language, alphabet] of ALPHABETS) {
    const share = (text.match(alphabet)?.length ?? 0) / letters;
    if (share > (TELLING[language] ?? 0.4)) return language === 'ru' ? slavicOf(text, letters) : language;
  }
  return null;
}

/** So many letters of Russian have at least one ы, э or ё among them. */
const ENOUGH_LETTERS = 120;

/** Small words of Bulgarian that Russian lacks. */
const BULGARIAN = /(?<!\p{L})(?:моля|молим|са|се|че|със|който|която|които|чл|бъде|уважение)(?!\p{L})/u;

/** Words of Macedonian that Serbian and Bulgarian lack. */
const MACEDONIAN = /(?<!\p{L})(?:молиме|податоци(?:те)?|корисникот|сметката|кривичното)(?!\p{L})/u;

/** The language of a Cyrillic text without letters that only Ukrainian has: by those that its neighbours lack. */
function slavicOf(text: string, letters: number): string {
  if (/[ѓќѕ]/.test(text) || MACEDONIAN.test(text)) return 'mk';
  if (/[јњљћђџ]/.test(text)) return 'sr';
  if (/[ыэё]/.test(text)) return 'ru';
  return letters >= ENOUGH_LETTERS || BULGARIAN.test(text) ? 'bg' : 'ru';
}
