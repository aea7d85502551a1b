import type { Vocabulary } from './vocabulary.ts';

/** Hungarian. */
export const hu: Vocabulary = {
  danger: [
    '(?:tablettá|altató|gyógyszer|mérge)~ (?:\\p{L}+ ){0,3}(?:bevett|bevette|lenyelt|lenyelte)~',
    'vonat elé~|(?:híd|vonat|ablak|tető|erkély)~ … (?:ugr|leugr|kiugr|veti magát|vetné magát)~|(?:ugr|leugr|kiugr)~ … (?:híd|vonat|ablak|tető|erkély)~',
    'életveszély~',
    'életveszélyes~',
    '(?:élete|életét|élet|testi épség|testi épsége|testi épségét) _ (?:veszélyben|veszélyezte|fenyeget)~',
    'közvetlen (?:veszély|fenyegetés)~',
    'veszélyben (?:van|lehet|forog)~ _ (?:élet|gyermek|személy)~',
    'öngyilk~',
    '(?:megöl|végez)~ magá(?:t|val)',
    '(?:megöl|lelő|lelöv|megkésel|felrobbant|kinyír|elvágja|meggyilkol)~',
    '(?:életének|magának) _ véget vet~',
    'búcsúlevel~|búcsúüzenet~|elbúcsúz~',
    'elrabol~|emberrabl~',
    'túsz~',
    'bomba|bombát|bombával|bombafenyeget~|bombariadó~',
    'robbanóanyag~|robbanószer~|robbanószerkezet~',
    '(?:iskolai )?lövöldöz~',
    '(?:eltűn|nem került elő|nem tért haza)~ … (?:gyermek|kiskorú|lány|fiú|személy|nő|férfi)~',
    '(?:gyermek|kiskorú|kislány|kisfiú|lány|fiú|személy|éves)~… (?:eltűnt~|nem került elő|nem tért haza)',
    'eltűnt (?:gyermek|kiskorú|lány|fiú|személy)~',
    '(?:bevett|beszedett|lenyelt)~ … (?:gyógyszer|tabletta|altató)~',
  ],
  terrorism: ['terroris~|terrorcselekm~|terrortámad~', 'dzsihád~'],
  graveHarm: [
    'emberölés~',
    'gyilkosság~',
    'erőszakos közösül~|szexuális erőszak~',
    'súlyos testi sértés~',
    'halált okoz~',
  ],
  childAbuse: ['gyermekpornográf~', 'gyermek~ szexuális (?:kizsákmány|zaklat|vissza)~'],
  trafficking: ['emberkereskedel~'],
  denial: {
    before: 'nem|nincs|nincsen|sem|nélkül|senki|semmilyen',
    between: 'áll|fenn|közvetlen|konkrét|utal|adat|arra|hogy|van|és|vagy|a|az',
    after: '\\s+(?:nem\\s+áll\\s+fenn|nincs|kizárt\\p{L}*|nélkül)|\\s*[:=-]\\s*nem(?!\\p{L})',
  },
};
