import type { Vocabulary } from './vocabulary.ts';

const PERSON =
  '(?:laps|lapse|last|lapsed|alaealine|alaealise|isik|isiku|inimene|inimese|tüdruk|tüdruku|poiss|poisi|naine|mees)';

export const et: Vocabulary = {
  danger: [
    '(?:tapab|tapavad|tapan|tapetakse) … kui … ei',
    '(?:kott|seljakot|kool|jaam|hoone|kirik)~… (?:plahvata|lendab õhku)~|kõik (?:\\p{L}+ )?(?:surevad|surete|saavad surma)|mida rohkem (?:\\p{L}+ )?(?:sureb|surnu)~',
    'elu ja surma|(?:elu|elud) (?:\\p{L}+ )?(?:kaalul|mängus)',
    '(?:silla|sillal|katus|rõdu|akna)~… (?:hüppa|hüpa)~',
    '(?:mind|teda) (?:ei ole|pole) (?:enam|homme)|siit ilmast (?:lahku|läh)~|ma ei näe (?:muud |teist )?väljapääsu(?=\\s*(?:$|[.!?"”»“]))',
    '(?:kogunud|kogus|varunud|varus) (?:\\p{L}+ ){0,3}(?:unerohtu|unerohtusid|unetablett)~',
    '(?:jättis|jätnud|jätab) (?:perega|eluga|vanematega|lastega|igaveseks) (?:\\p{L}+ )?hüvasti',
    '(?:tapa|tappa|laseb|lasta|lasen|pussita)~ (?:\\p{L}+ ){0,2}(?:kõik|terve klassi|õpetaja|õpilas)~|kõik (?:\\p{L}+ ){0,2}(?:maha|tapab|tappa|tapan)',
    '(?:relv|püss|püstol|nuga|noa|kirves)~ … (?:kooli|klassi|kirikusse|tööle)',
    `(?:${PERSON}|tütar|poeg|õpilane)… (?:ei ole|pole) (?:koju|kooli|koolist) (?:tulnud|jõudnud|naasnud|ilmunud)`,
    'põgene~ kodust',
    '(?:kaotab|kaotamas) teadvus~|ei hinga',
    '(?:ilma|vajab) insuliini~|alajahtum~|külmu(?:b|da) surnuks',
    'hüvastijätu(?:kiri|kirja|sõnum)~',
    'karda~ … elu pärast',
    '(?:endale|enesele|lapsele|talle) (?:\\p{L}+ )?(?:viga|häda) te(?:ha|eb)~',
    '(?:hüpa|hüppa)~ … (?:rong|sild|silla|katus|rõdu)~|rongi (?:alla|ette)',
    '(?:tapab|tapan|pussitab|kavatseb tappa|tahab tappa|lubab tappa|laseb maha)',
    'oht _ (?:elule|elu|inimeludele)',
    'ohtu _ (?:elule|elu|elud)',
    'eluoht~',
    '(?:elu|elud|inimelud) _ (?:ohus|ohtu)',
    `${PERSON} _ (?:on )?ohus`,
    'enesetap~',
    'suitsi(?:i)?d~',
    'inimrööv~',
    'lapserööv~',
    'pantvang~',
    'pommi~',
    'lõhke(?:keh|ain|seadeldis)~',
    'tulistami~',
    'tapmisähvardus~',
    'ähvarda~ … (?:tappa|tapmisega|tapab|maha lasta)',
    `kadunud _ ${PERSON}`,
    `${PERSON}… kadunud`,
    'teadmata kadunud',
  ],
  deeds: [
    '(?:lõika|lõiku|lõigu)~ (?:\\p{L}+ ){0,2}(?:veenid|veene|randme)~|(?:veenid|veene|randmed) (?:\\p{L}+ ){0,2}(?:lõika|lõigat|läbi)~',
    '(?:kirvega|noaga|relvaga|püstoliga)(?: \\p{L}+){0,6} (?:teel|läheb|sõidab)|(?:teel|läheb|sõidab)(?: \\p{L}+){0,6} (?:kirvega|noaga|relvaga|püstoliga)',
    '(?:neelas|neelanud) (?:\\p{L}+ ){0,4}(?:tablett|rohtu|mürki)~',
  ],
  weaponHeld: ['(?:püstol|relv|nuga|nuga|nuga|noa)~ (?:\\p{L}+ )?(?:pea juures|pea vastas|meelekoh|kõri)~'],
  terrorism: ['terroris~', 'terrori(?:akt|rünnak|rühmitus|kuri)~', 'džihaad~'],
  graveHarm: ['mõrv~', 'tapmi(?:ne|se|st)', 'vägistami~', 'raske~ (?:tervisekahjustus|kehavigastus)~'],
  childAbuse: [
    'laps(?:e|te)?porno~',
    '(?:laste|lapse) (?:seksuaal~ )?(?:väärkohtlemi|kuritarvitami|ärakasutami)~',
    'alaealise~ seksuaal~ _ (?:väärkohtlemi|kuritarvitami|ärakasutami|ahvatlemi)~',
  ],
  trafficking: ['inimkauban~'],
  now: [
    'praegu|äsja|täna(?: (?:õhtul|hommikul|öösel))?|(?:tund|pool tundi|\\d{1,2} (?:tundi|minutit)) tagasi|(?:tunni|poole tunni|\\d{1,2} (?:tunni|minuti)) (?:jooksul|pärast)',
  ],
  haste: ['kiire(?:sti|loomuline)?|viivitamata|kohe|koheselt|pakiline'],
  lasting: ['endiselt|ikka veel|jätkub', 'läheb|sõidab|on teel|hoiab'],
  robbery: ['rööv~|kassa~|kassapidaja~'],
  asking: ['palu~|vasta(?:ta|ge|us|ust|use)~|saat~|edast~|vaja|taotle~'],
  needless: [
    'vastus~(?: [\\p{L}\\p{N}]+){0,6} (?:ei ole|pole) (?:\\p{L}+ )?(?:vaja|kiire|vajalik)~',
    '(?:ei ole|pole) (?:kiire|kiireloomuline|pakiline)',
  ],
  idioms: [
    'kõik (?:\\p{L}+ )?(?:surevad|surete) (?:naeru kätte|igavusse|kadedusse)',
    '(?:pakkumine|hind|uudis) on (?:tõeline )?pomm~|vannipomm~',
    '(?:hind|hinnad|krüptoraha|bitcoin|müük)(?: \\p{L}+){0,2} plahvata~',
  ],
  denial: {
    before: 'ei|pole|puudub|puuduvad|ilma|mitte|keegi',
    between:
      'ole|esine|vahetu|vahetut|otsest|otsene|konkreetset|teada|oht|ohtu|elule|ja|või|andmed|märke|viiteid|kahtlust|mingit|tegemist|seotud',
    after:
      '(?:\\s+\\p{L}+){0,2}\\s+(?:ei\\s+(?:ole|esine|ähvarda)|puudub|puuduvad|pole|on\\s+välistatud)|\\s*[:=-]\\s*(?:ei|puudub|pole)(?!\\p{L})',
  },
};
