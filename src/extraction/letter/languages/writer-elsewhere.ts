import type { LetterWords } from '../words.ts';
import { en } from './en.ts';

/** How Nordic, Czech, Slovak, Estonian and Russian letters greet, end, name their writer and number their files; with English words that they mix in. */
export const writerElsewhere: Pick<
  LetterWords,
  | 'salutations'
  | 'closings'
  | 'prose'
  | 'instructed'
  | 'authorityActs'
  | 'contact'
  | 'introductions'
  | 'cases'
  | 'references'
> = {
  salutations: [
    ...en.salutations,
    '(?:hej|hei|kære|kjære|bästa|goddag|till den det berör|til rette vedkommende|vážen\\p{L}+|dobrý d[eň]\\p{L}?|lugupeetud|tere|уважаем\\p{L}+|здравствуйте)(?: [^\\n.:]{1,50})?',
  ],
  closings: [
    ...en.closings,
    '(?:med )?(?:vänlig(?:a)?|venlig|vennlig|hjärtliga) (?:hälsning(?:ar)?|hilsen)|mvh|vänligen|hilsen|hälsningar',
    's (?:pozdravem|pozdravom|úctou|přátelským pozdravem|pozdravom)|lugupidamisega|tervitades|parimate soovidega|с уважением',
  ],
  prose: [
    ...en.prose,
    'och|att|det|som|av|till|inte|har|vi|jag|vid|enligt|og|ikke|jeg|ifølge|etter|ei',
    'že|jako|podle|nebo|jsou|při|byl[ao]?|aby|podľa|alebo|ako|bol[ao]?|je|su|ning|kui|mis|palun|poolt',
    'что|как|это|был[аио]?|не|по|на',
  ],
  instructed: [
    ...en.instructed,
    '(?:på (?:uppdrag|begäran|vegne|anmodning) (?:av|af|från|fra)|efter (?:beslut|anmodning|ordre|begæring) (?:av|af|fra)|etter (?:beslutning|ordre|anmodning) (?:av|fra)|enligt beslut av)',
    '(?:na (?:návrh|pokyn|príkaz|příkaz|základě (?:pokynu|příkazu))|se souhlasem|so súhlasom|по (?:поручению|указанию)|с согласия)',
  ],
  authorityActs: [
    ...en.authorityActs,
    'begär|beslutar|förordnar|begærer|bestemmer|beslutter|pålegger|vyd(?:á|al)v?á?|nařizuje|žádá|nariaďuje|žiada|nõuab|palub|постановил\\p{L}?|требует|просит',
  ],
  contact: [
    ...en.contact,
    'svar (?:lämnas|skickas|sendes|bedes|önskas)|svar(?:et|ene|en)?(?: \\p{L}+){0,3} (?:til|till|på (?:e-?post|mail|mejl|adresse?n?))|kontakta|kontakt(?:es|person)?|frågor|spørgsmål|spørsmål',
    'mitt (?:nummer|telefonnummer|direktnummer)|mit (?:nummer|telefonnummer)|kan (?:jag )?(?:nås|træffes)|moje (?:telefonní )?číslo|můj telefon',
    'odpověď|odpoveď|kontakt(?:ní|ujte|ovat)|dotazy|vastus|küsimus\\p{L}*|ответ|связ\\p{L}+',
  ],
  introductions: [...en.introductions, 'jag heter|jeg hedder|jeg heter|mitt namn är|jmenuji se|volám sa'],
  cases: [
    '(?:diarien(?:r|ummer)|ärende(?:nr|nummer)?|mål(?:nr|nummer)?|(?:brotts)?anmäl(?:an|nings(?:nr|nummer))|k-?n(?:r|ummer)|sagsn(?:r|ummer)|saksn(?:r|ummer)|straffesak(?:snr)?|anmeldelsesn(?:r|ummer))\\.?',
    'sp(?:is\\.|\\.) ?zn(?:ačka|\\.)|spisov[áa] (?:značka|zn\\.)|č\\. ?j\\.|čj\\.?|čvs|trestní věc(?: č\\. ?j\\.)?|číslo (?:jednací|konania|spisu)|kriminaalas(?:i|jas?|ja)|menetluse number',
    'дознание|дело|уголовн\\p{L}+ дел\\p{L}+',
  ],
  references: [
    '(?:saknr|saknummer|vår (?:referens|beteckning|ref\\.)|vår ref(?:eranse)?|vores (?:ref|sagsnr|j\\. ?nr)|journaln(?:r|ummer))\\.?',
    'naše (?:značka|č\\. ?j\\.)|meie (?:viide|nr)|registreerimisnumber|(?:наш )?(?:рег|исх)\\.|исходящий',
  ],
};
