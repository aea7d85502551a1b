import type { Vocabulary } from './vocabulary.ts';

/** Croatian, Bosnian, Serbian and Slovene, in both scripts. */
export const hr: Vocabulary = {
  danger: [
    '(?:opasnost|prijetnj|pretnj|ugroženost|nevarnost|grožnj|ogroženost)~ (?:za |po |od )?(?:njegov~ |njezin~ |njen~ |ljudsk~ |človešk~ )?(?:život|živote|života|življenje|življenja|gubitka života|smrti)',
    'život~ _ (?:u opasnosti|ugrožen~|v nevarnosti|ogroženo~)',
    '(?:ugrožen|ogroženo|ogrožen)~ _ (?:život|življenj)~',
    '(?:neposredn|izravn)~ (?:životn~ |življenjsk~ )?(?:opasnost|prijetnj|pretnj|ugroz|nevarnost|grožnj)~',
    'životn~ (?:je )?ugrožen~|životn~ opasnost~|življenjsk~ (?:nevarnost|ogrožen)~',
    'samoub[io]~|samomor~',
    '(?:ubiti|ubit|ubije|ubijem|oduzeti|oduzet|vzeti|vzame) (?:se|si|sebi|sebe|život|življenje)',
    'otmic~|otet(?:a|o|og|ogo|e|i|u|oj)?|ugrab(?:lj|it|il)~',
    'tal(?:ac|ca|ci|ce|aca|cev|cem)',
    'bomb(?:a|u|e|om|i|o|aš~)',
    'eksploziv~|razstreliv~',
    'pucnjav~|streljanj~ … (?:škol|šol)~',
    '(?:prijeti|prijetio|prijetila|preti|pretio|najav|namjerav|namerav|grozi|grozil|napoved)~ … (?:ubit|ubi|ubij|ustrijel|ustrel|zaklat|zaklal|postrel|pobi|umori)~',
    'oproštajn~ (?:pism|poruk)~|posloviln~ (?:pism|sporočil)~',
    '(?:nestal|pogrešan|izginul)~ _ (?:djete|djec|dijete|dete|djevojč|devojč|dječak|dečak|maloljet|maloletn|osob|oseb|otrok|dekl|fant|mladolet)~',
    '(?:dijete|djete|djevojč|devojč|dete|dječak|dečak|maloljet|maloletn|osob|oseb|otrok|deklic|fant|mladolet)~… (?:nestao|nestala|nestalo|pogrešan~|izginil~)',
    '(?:popi|progut|zaužil|pogoltnil)~ … (?:tablet|lijekov|lekov|zdravil)~',
    'самоуб~',
    'опасност~ (?:по |за )живот~',
    'живот~ _ (?:у опасности|угрожен~)',
    'отмиц~|отет(?:а|о|ог)?',
    'бомб(?:а|у|е|ом)',
    '(?:прети|претио|најав)~ … (?:уби|закла)~',
    'нестал~ _ (?:дет|девојч|дечак|малолетн|особ|лиц)~',
  ],
  terrorism: ['teroriz~|terorist~', 'džihad~', 'тероризам~|терорист~'],
  graveHarm: [
    'ubojstv~|ubistv~|umor(?:a|u|om)?',
    'silovanj~|posilstv~',
    'tešk~ tjelesn~ ozljed~|tešk~ telesn~ povred~|hud~ telesn~ poškodb~',
    'убиств~',
    'силовањ~',
  ],
  childAbuse: ['dječj~ pornograf~|dečj~ pornograf~|otrošk~ pornograf~'],
  trafficking: ['trgov(?:anj|in)~ (?:ljudima|z ljudmi)'],
  denial: {
    before: 'ne|nije|nema|nismo|bez|ni|nitko|niko|nihče|brez|не|није|нема|без',
    between:
      'neposredne|neposredna|izravne|konkretne|opasnosti|prijetnje|pretnje|nevarnosti|postoji|obstaja|za|po|i|in|ili|ali|da|se|je|radi',
    after: '\\s+(?:ne\\s+postoji|ne\\s+obstaja|nije\\s+\\p{L}+|isključen\\p{L}*)|\\s*[:=-]\\s*ne(?!\\p{L})',
  },
};
