import type { Vocabulary } from './vocabulary.ts';

const PERSON =
  '(?:kind|kinder|kindes|mädchen|junge|jungen|minderjährige[rns]?|jugendliche[rns]?|person|personen|frau|mann|schülerin|schüler|säugling|baby)';

export const de: Vocabulary = {
  danger: [
    '(?:auf|an) (?:die|den|das|der) (?:gleise?n?|bahngleise?n?|schienen)',
    '(?:eingesperrt|eingeschlossen) … (?:messer|waffe|pistole)|(?:messer|waffe|pistole) … (?:eingesperrt|eingeschlossen)',
    'lebensgefahr~',
    'lebensbedroh~',
    'lebensgefährlich~',
    'gefahr (?:für|fuer) _ (?:leib|leben)',
    '(?:gefahr|gefährdung) von leib',
    'leben _ (?:in gefahr|bedroht|gefährdet)',
    '(?:akuter?|konkreter?|gegenwärtiger?) gefahr(?! (?:des|der|eines|einer) (?:daten|verlust|lösch))',
    `${PERSON} _ in (?:akuter |großer |ernster )?gefahr`,
    'kindeswohlgefährdung',
    'suizid~',
    'selbstmord~',
    'selbsttötung~',
    '(?:sich|mich) (?:selbst )?(?:das leben (?:zu )?nehmen|umbringen|umzubringen|töten|zu töten)',
    'entführ~',
    'geisel~',
    'kidnap~',
    'bombe(?:n|ndrohung|ndrohungen|nanschlag|nanschlags|nleger)?',
    'spreng(?:satz|sätze|stoff|stoffe|vorrichtung|körper|stoffanschlag)~',
    'amok~',
    'schießerei~',
    'schüsse',
    'attentat~',
    '(?:bomben|terror|mord|brand)?anschlag(?:s|es)? auf',
    'messer(?:angriff|attacke)~',
    'morddrohung~',
    'todesdrohung~',
    '(?:droh|ankündig|angekündigt)~ … (?:töten|umbringen|umzubringen|erschießen|ermorden|erstechen)',
    `vermisst~ _ ${PERSON}`,
    `${PERSON}… vermisst`,
    'vermisstens?(?:fall|sache|anzeige)',
  ],
  terrorism: ['terror(?!ismusbekämpf|ismusabwehr)~', 'dschihad~'],
  graveHarm: [
    'mord(?:es|fall|versuch|verdacht)?',
    'ermord~',
    'totschlag~',
    'tötungsdelikt~',
    'vergewaltig~',
    'schwere[rn]? körperverletzung',
    'schwer~ verletz~',
  ],
  childAbuse: [
    'kinderporn~',
    'kindesmissbrauch~',
    'sexuell~ missbrauch~ von (?:kindern|jugendlichen|minderjährigen)',
    'missbrauchsdarstellung~',
  ],
  trafficking: ['menschenhandel~'],
  denial: {
    before: 'kein|keine|keinen|keiner|keinerlei|keines|nicht|ohne|nie|niemals|weder|noch|niemand',
    between:
      'eine|einer|einen|eines|ein|die|der|das|den|dem|von|vom|für|fuer|auf|um|unmittelbare|unmittelbarer|akute|akuter|konkrete|konkreten|konkreter|gegenwärtige|erkennbare|bekannte|hinweise?|anhaltspunkte|anzeichen|gefahr|leib|leben|und|oder|es|sich|handelt|bezug|zu|zum|zur|verdacht|jemand|personen',
    after:
      '(?:\\s+\\p{L}+){0,2}\\s+(?:(?:besteht|bestehen|liegt|liegen|ist|war|sind)\\s+(?:(?:jedoch|derzeit|aktuell|hier|aber)\\s+)?(?:nicht|kein|keine|ausgeschlossen)|ausgeschlossen)|\\s*[:=-]\\s*(?:nein|keine?|nicht)(?!\\p{L})',
  },
};
