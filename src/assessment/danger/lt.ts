import type { Vocabulary } from './vocabulary.ts';

/** Lithuanian. */
export const lt: Vocabulary = {
  danger: [
    '(?:baimin|nuogąst|bijo)~ dėl (?:\\p{L}+ )?gyvyb~',
    'susižalo~|žalo(?:ti|ja) save',
    'atsisveikinimo (?:laišk|žinut)~',
    '(?:prarijo|nurijo|išgėrė) (?:\\p{L}+ ){0,4}(?:tablečių|tabletes|nuodų|nuodus)',
    '(?:šok|nušok|iššok)~ … (?:traukin|tilt|stog|balkon|lang)~|po traukiniu',
    '(?:nužudys|nužudysiu|nušaus|nušausiu|papjaus|papjausiu|nudurs)',
    'gr[ėe]sm~ (?:žmogaus |asmens |vaiko |jos |jo )?(?:gyvybe|gyvybei|gyvybės|sveikatai)',
    'pavoj~ (?:žmogaus |asmens |vaiko |jos |jo )?(?:gyvybe|gyvybei|gyvybės|sveikatai)',
    'gyvyb~ _ (?:pavoj|grės|gresia)~',
    'gresia (?:mirtin~ )?(?:pavojus|mirtis)',
    'savižud~|nusižud~',
    'atimti sau gyvybę',
    'pagrob~',
    'įkait(?:as|ai|e|ė|ą|us|o|ų|ės|ę|ais)',
    'bomb(?:a|ą|os|omis)',
    'sprogmen~|sprogstam~',
    '(?:ketin|grasin|žada|planuoj)~ … (?:nužudy|nušauti|šaudy|susprogdin|papjau|sužaloti|išžudy)~',
    '(?:šaudy|šaudyn|šaudym)~ … (?:mokyk|žmon|vaik)~',
    'atsisveikinimo (?:laišk|žinut)~',
    'ding(?:o|ęs|usi|usio|usios) … (?:vaik|mergait|berniuk|nepilnamet|mergin|vaikin|moter|vyr|asmu)~',
    '(?:vaik|mergait|berniuk|nepilnamet|mergin|vaikin|moter)~… (?:dingo|dingęs|dingusi|negrįžo)',
    // Who took a payment "and is gone" (ir dingo) is no missing person.
    'asmu~… (?<!ir )(?:dingo|dingęs|dingusi|negrįžo)',
    '(?:išgėr|prarij|nurij)~ … (?:tabletė|vaist)~',
  ],
  terrorism: ['teroriz~|terorist~', 'džihad~'],
  graveHarm: ['nužudym~', 'žmogžudyst~', 'išžagin~|išprievartav~', 'sunk(?:us|aus) sveikatos sutrikd~'],
  childAbuse: ['vaikų pornograf~', 'vaik~ seksualin~ (?:išnaudo|prievart)~'],
  trafficking: ['prekyb~ žmonėmis'],
  denial: {
    before: 'ne|nėra|be|niekas|jokios|jokio',
    between: 'tiesioginės|tiesioginio|konkrečios|grėsmės|ir|ar|arba|duomenų|apie',
    after: '\\s+(?:nėra|negresia|nenustatyt\\p{L}*)|\\s*[:=-]\\s*ne(?!\\p{L})',
  },
};
