import type { LetterWords } from '../words.ts';
import { en } from './en.ts';

/**
 * How letters in languages without words of their own greet, end, name their writer and number their files: Nordic languages, Czech, Slovak,
 * Hungarian, South Slavic and Baltic languages, Greek, Bulgarian, Russian, Turkish; with the English words that they mix in.
 */
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
    '(?:hej|hei|kære|kjære|bästa|goddag|till den det berör|til rette vedkommende|hyvä|arvoisa|vážen\\p{L}+|dobrý d[eň]\\p{L}?|tisztelt|poštovan\\p{L}+|spoštovan\\p{L}+|lugupeetud|tere|αξιότιμ\\p{L}+|αγαπητ\\p{L}+|уважаем\\p{L}+|здравствуйте|поштован\\p{L}+|sayın|gerbiam\\p{L}+|cienījam\\p{L}+|godātie)(?: [^\\n.:]{1,50})?',
  ],
  closings: [
    ...en.closings,
    '(?:med )?(?:vänlig(?:a)?|venlig|vennlig|hjärtliga) (?:hälsning(?:ar)?|hilsen)|mvh|vänligen|hilsen|hälsningar|(?:ystävällisin )?terveisin|kunnioittavasti|ystävällisesti',
    's (?:pozdravem|pozdravom|úctou|přátelským pozdravem|poštovanjem|spoštovanjem|pozdravom)|(?:srdačan|lijep|lep) pozdrav|tisztelettel|(?:szívélyes )?üdvözlettel|köszönettel|lugupidamisega|tervitades|parimate soovidega',
    'με (?:εκτίμηση|τιμή)|ο (?:διοικητής|προϊστάμενος)|с уважени(?:е|ем)|с поштовањем|saygılar(?:ımla|ımızla)?|pagarbiai|ar cieņu',
  ],
  prose: [
    ...en.prose,
    'och|att|det|som|av|till|inte|har|vi|jag|vid|enligt|og|ikke|jeg|ifølge|etter|ei|että|sekä|ovat|joka|kun',
    'že|jako|podle|nebo|jsou|při|byl[ao]?|aby|podľa|alebo|ako|bol[ao]?|az|és|hogy|nem|egy|van|szerint|alapján|illetve|je|su|koji|koja|koje|prema|nije|ili|ning|kui|mis|palun|poolt',
    'και|να|από|που|για|έχει|είναι|се|да|са|че|който|която|които|бъде|что|как|это|был[аио]?|ve|bir|ile|için|ir|yra|kad|arba|tika|kas|vai',
  ],
  instructed: [
    ...en.instructed,
    '(?:på (?:uppdrag|begäran|vegne|anmodning) (?:av|af|från|fra)|efter (?:beslut|anmodning|ordre|begæring) (?:av|af|fra)|etter (?:beslutning|ordre|anmodning) (?:av|fra)|enligt beslut av)',
    '(?:na (?:návrh|pokyn|príkaz|příkaz|základě (?:pokynu|příkazu))|se souhlasem|so súhlasom|po nalogu|po naredbi|uz suglasnost|na podlagi odredbe)',
    '(?:κατόπιν (?:[εέ]γγραφης )?(?:εντολής|παραγγελίας|διάταξης)|με εντολή|по (?:разпореждане|нареждане|поручению|указанию) на?|с (?:разрешение|съгласие) на|с согласия|по налогу)',
  ],
  authorityActs: [
    ...en.authorityActs,
    'begär|beslutar|förordnar|begærer|bestemmer|beslutter|pålegger|määrää|pyytää|vyd(?:á|al)v?á?|nařizuje|žádá|nariaďuje|žiada|elrendeli|kéri|felhívja|nalaže|traži|zahtijeva|nõuab|palub|διατάσσει|παραγγέλλει|ζητεί|разпорежда|иска|постановява|нарежда|постановил\\p{L}?|требует|просит',
  ],
  contact: [
    ...en.contact,
    'svar (?:lämnas|skickas|sendes|bedes|önskas)|kontakta|kontakt(?:es|person)?|frågor|spørgsmål|spørsmål|vastaus|yhteydenotot|lisätietoja',
    'odpověď|odpoveď|kontakt(?:ní|ujte|ovat)|dotazy|válasz\\p{L}*|elérhetőség\\p{L}*|kapcsolat|odgovor|upite|vastus|küsimus\\p{L}*|απάντηση|επικοινων\\p{L}+|πληροφορίες|отговор\\p{L}*|за контакт\\p{L}*|ответ|связ\\p{L}+|yanıt|cevap|irtibat',
  ],
  introductions: [
    ...en.introductions,
    'jag heter|jeg hedder|jeg heter|mitt namn är|jmenuji se|volám sa|a nevem',
  ],
  cases: [
    '(?:diarien(?:r|ummer)|ärende(?:nr|nummer)?|mål(?:nr|nummer)?|(?:brotts)?anmäl(?:an|nings(?:nr|nummer))|k-?n(?:r|ummer)|sagsn(?:r|ummer)|saksn(?:r|ummer)|straffesak(?:snr)?|anmeldelsesn(?:r|ummer)|rikosilmoitus(?:numero)?|tutkintailmoitus(?:numero)?|esitutkinta(?:numero)?|asian(?:umero|ro))\\.?',
    'sp(?:is\\.|\\.) ?zn(?:ačka|\\.)|spisov[áa] (?:značka|zn\\.)|č\\. ?j\\.|čj\\.?|čvs|trestní věc(?: č\\. ?j\\.)?|číslo (?:jednací|konania|spisu)|ügyszám(?:unk)?|bűnügyi szám|eljárás száma|(?:poslovni broj|broj (?:predmeta|spisa)|opravilna številka)|kriminaalas(?:i|jas?|ja)|menetluse number',
    'α\\.?β\\.?μ\\.?|(?:αρ(?:ιθ)?\\.? ?)?δικογραφί\\p{L}+|(?:досъдебно|наказателно) производство|д\\.п\\.|дознание|преписка|дело|уголовн\\p{L}+ дел\\p{L}+|предмет|soruşturma|esas|dosya|ikiteismin\\p{L}+ tyrim\\p{L}+|baudžiam\\p{L}+ byl\\p{L}+|kriminālproces\\p{L}+|krimināllieta\\p{L}*',
  ],
  references: [
    '(?:saknr|saknummer|vår (?:referens|beteckning|ref\\.)|vår ref(?:eranse)?|vores (?:ref|sagsnr|j\\. ?nr)|journaln(?:r|ummer)|viite(?:numero)?)\\.?',
    'naše (?:značka|č\\. ?j\\.)|hivatkozási szám(?:unk)?|iktatószám(?:unk)?|ikt\\. ?sz(?:ám|\\.)|naš (?:broj|znak)|ur(?:udžbeni )?broj|klasa|meie (?:viide|nr)|registreerimisnumber',
    'α\\. ?π\\.|αρ(?:ιθ(?:μός|\\.)?|\\.)? ?πρωτ(?:οκόλλου|\\.)|(?:наш )?(?:рег|изх|исх)\\.|исходящий|sayı|evrak|mūsų (?:nr|reg)\\.?|reģ\\.',
  ],
};
