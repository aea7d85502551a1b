import type { Vocabulary } from './vocabulary.ts';

const PERSON =
  '(?:barn|barnet|barnen|pige|pigen|jente|jenta|flicka|flickan|dreng|drengen|gutt|gutten|pojke|pojken|kvinne|kvinnen|kvinde|kvinden|kvinna|kvinnan|mann|mannen|mand|manden|man|person|personen|mindreårig~|umyndig~)';

/** Swedish, Danish and Norwegian. */
export const nordic: Vocabulary = {
  danger: [
    'frykt~ for (?:\\p{L}+ )?(?:liv|livet)~|frygt~ for (?:\\p{L}+ )?liv~|(?:befar|fruktar|rädd)~ för (?:\\p{L}+ )?liv~',
    '(?:ta|tage|tager|tar) (?:livet sitt|livet sit|sit eget liv|sitt eget liv|livet av)',
    '(?:skade|skada|gøre skade på|gjøre skade på|gör illa) (?:seg|sig)(?! (?:på|i) )',
    'slå … ihjel|slå ihjäl',
    '(?:orkar|vil|vill|ønsker|önskar) (?:inte|ikke) (?:leva|leve) (?:längre|lenger|længere|mer|mere)?',
    '(?:tagit|tagt|tatt|svalt|svälj|slukt|slugt)~ (?:\\p{L}+ ){0,4}(?:tabletter|piller|sömntabletter|sovepiller|gift)',
    '(?:aldrig|aldri|ikke) (?:mere |mer )?(?:se|får se|få se) (?:\\p{L}+ )?(?:i live|levande|levende)',
    '(?:hoppa|hoppe|hopper|hoppar|springe|springer|kasta sig|kaste sig) … (?:tåg|tog|bro|bron|broen|tak|taket|balkon|balkong)~',
    '(?:ska|skal|kommer att|kommer til å|vil|tänker|planerar att|planlegger å|planlægger at) (?:\\p{L}+ ){0,3}(?:döda|drepe|dræbe|skjuta|knivhugga|knivstikke|mörda|myrde|ihjel|ihjäl)',
    'på (?:skinnene|skinnerne|togskinnene|sporet|spåret|rälsen|järnvägsspåret)',
    '(?:kniv|våpen|vapen|våben|pistol)~ … (?:låst inne|innelåst|inlåst|instängd|lukket inde)',
    '(?:fare|fara) for _ (?:liv|livet|helbred|helbredet|helse)',
    'fara för _ (?:liv|livet|hälsa)',
    'livsfar(?:e|a|lig|ligt|lige)~',
    '(?:liv|livet) _ (?:i fare|i fara|på spil|på spill|på spel|står på spel)',
    '(?:overhengende|överhängande|umiddelbar|øjeblikkelig|akut|akutt) (?:fare|fara|nødsituation|nødssituasjon)',
    `${PERSON} _ (?:i fare|i fara)`,
    'selvmord~',
    'självmord~',
    '(?:ta|tage|tager|tar) (?:sit|sitt|sin|eget|livet|sitt eget) liv',
    '(?:ta|tage|tager) livet (?:af|av) sig',
    'avskjedsmelding~|avskedsbrev~|avskjedsbrev~|afskedsbrev~|afskedsbesked~|afskedsmeddelelse~|avskedsmeddeland~',
    'kidnap~',
    '(?:bortføre|bortfør|bortrøv|bortført|bortrövad)~',
    '(?:gissl|gissel|gisl|gidsel)~',
    'bomb(?:e|en|er|etrussel|etrusler|hot|hotet)?',
    '(?:sprængstof|sprengstoff|sprängämne|sprängladdning)~',
    '(?:skyderi|skyting|skottlossning|skoleskyting|skolskjutning)~',
    '(?:drabs|draps|mord|døds|döds)(?:trussel|trusler|trusel|hot|hotet|hoten)',
    '(?:true|trua|truer|truede|truet|hota|hotar|hotat|hotade)~ … (?:dræbe|drepe|döda|liv|skyde|skyte|skjuta)',
    `(?:savnet|savnede|saknad|försvunnen|försvunnet|forsvunnet|forsvundet|forsvundne) _ ${PERSON}`,
    `${PERSON}… (?:savnet|savnes|saknas|saknad|försvunnen|försvunnet|forsvunnet|forsvundet)`,
    'leteaksjon~|eftersøgning af|letar efter den försvunn~',
  ],
  terrorism: ['terror(?:isme|ism|ist|ister|angrep|angreb|attack|dåd|handling|plan|planer)~', 'jihad~'],
  graveHarm: [
    'mord(?:et|er|forsøg|försök)?',
    'drap(?:et)?',
    'drab(?:et)?',
    'dråp(?:et)?',
    'voldtekt~',
    'voldtægt~',
    'våldtäkt~',
    'grov (?:misshandel|kroppsskade|legemsskade|vold)~',
  ],
  childAbuse: [
    '(?:overgrebsmateriale|overgrepsmateriale|övergreppsmaterial|barneporno|børneporno|barnporno)~',
    '(?:seksuelle?|sexuella?|seksuelt) (?:overgreb|overgrep|övergrepp|misbrug|utnytting|utnyttjande)~ _ (?:barn|børn|mindreårig~)',
  ],
  trafficking: ['(?:menneskehandel|människohandel)~'],
  denial: {
    before: 'ikke|inte|ej|ingen|inga|intet|uden|uten|utan|aldrig|aldri',
    between:
      'er|var|är|nogen|noen|någon|nogen|akut|akutt|umiddelbar|konkret|konkrete|direkte|direkt|at|att|å|om|for|för|fare|fara|foreligger|föreligger|liv|eller|og|och|mistanke|misstanke',
    after:
      '(?:\\s+\\p{L}+){0,2}\\s+(?:foreligger\\s+ikke|föreligger\\s+inte|er\\s+udelukket|er\\s+utelukket|är\\s+uteslutet)|\\s*[:=-]\\s*(?:nei|nej)(?!\\p{L})',
  },
};
