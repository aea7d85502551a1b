import type { LetterWords } from '../words.ts';
import { elsewhere } from './elsewhere.ts';

const NUMBER =
  '(?:\\d{1,3}|en|ett|et|én|to|två|tre|fire|fyra|fem|seks|sex|sju|syv|otte|åtte|åtta|ni|ti|tio|fjorten|fjorton|tyve|tjue|tjugo|tredive|tretti|trettio)(?: \\((?:[\\p{L} -]+|\\d+)\\))?';
const UNIT =
  '(?:(?:arbets|arbeids|hver|virke|bank|kalender)?(?:dag(?:ar|er|e)?|døgn|dygn)|uker|uger|veckor|uke|uge|vecka|timmar|timer|månad\\p{L}*|måned\\p{L}*)';

/** Swedish, Danish and Norwegian letters: short texts of one are easily taken for another, so they share their words. */
export const nordic: LetterWords = {
  ...elsewhere,
  addressees: ['juridisk(?:a)? avd?e(?:ling|lning)(?:en|s)?|juridisk afdeling(?:en)?|att\\.?|v/ '],
  annexes: ['bilag(?:or|a|er)?|vedlegg'],
  disclaimers: [
    '(?:denne|detta|dette|denna) (?:e-?post|e-?mail|mail|meddelande|melding|besked|meddelelse)\\p{L}*[^.]{0,80}(?:fortrolig|konfident|konfidens|avsett|beregnet|tiltenkt)',
    ...elsewhere.disclaimers,
  ],
  abbreviations: [
    'jf|jfr|jmf|nr|stk|pkt|kap|mom|kl|tlf|tel|bl\\.a|bl|f\\.eks|t\\.ex|ca|dvs|evt|ev|mv|m\\.v|m\\.m|m\\.fl|osv|adv|ang|vedr|org|pr|resp|enl|p\\.g\\.a|s\\.k|jr|dok|hhv|mht|tf|sml|st|s|f',
  ],
  asks: [
    '(?:jag|jeg|vi)(?: \\p{L}+){0,2} (?:ber|anmoder|begär|begærer|begjærer|behöver|behøver|trenger|ønsker|önskar)(?: om| om å| om at| att)?|(?:det )?(?:anmodes|begärs|begæres|begjæres|bes|bedes)(?: \\p{L}+)? (?:om|at|att|å)|(?:anmodning|begäran|begæring|begjæring|pålegg|pålæg|föreläggande) om|trenger|behöver|behøver',
    '(?:skal|ska|skall|bes|bedes) (?:\\p{L}+ ){0,4}?(?:utlevere|udlevere|lämna ut|opplyse|oplyse|sikre|säkra|bevara|bevare|fjerne|ta bort|overføre|overlevere|sende)|(?:ble|blev|blir|bliver|er|är|har) (?:\\S+ ){0,6}?(?:pålagt|pålagda|ålagt|ålagd|förelagd|förelagts)|forpligtes|förpliktas|forpliktes|pålegger|pålægger|(?:vänligen|vennligst|venligst) (?=\\p{L}+)|kan (?:ni|I|dere|du) (?:\\p{L}+ )?(?:uppge|oplyse|opplyse|lämna|sende|skicka|gi|give)|(?:beslutas|besluttes|bestemmes|kennes|kjennes)',
    ...elsewhere.asks,
  ],
  questions: ['v(?:em|em som|hem) (?:är|står|äger)|hvem (?:er|har|bruger|bruker|eier|ejer|står)'],
  asides: [
    'bifog\\p{L}*|vedlagt|vedlegges|vedhæftet|bekräfta mottag\\p{L}*|bekreft\\p{L}* mottak|kvitter\\p{L}*',
  ],
  negations: ['inte|ikke|icke|ej|ingen|inga|intet|utan|uden|uten|aldrig|aldri'],
  listed: ['följande|følgende|nedan(?:stående)?|nedenfor|nedenstående|nevnte|nævnte|nämnda'],
  things: [
    ...elsewhere.things,
    '\\p{L}*(?:uppgifter|oplysninger|opplysninger|data|adress(?:er|en)?|adresser?|navn|namn|loggar?|logger?|login|innlogging\\p{L}*|pålogging\\p{L}*|inloggning\\p{L}*|logning|identitet\\p{L}*|profil\\p{L}*|innehav\\p{L}*|indehav\\p{L}*|innehåll\\p{L}*|innhold\\p{L}*|indhold\\p{L}*|brugere?|brukere?|användare?)|ip',
  ],
  produce: [
    ...elsewhere.produce,
    'utlever\\p{L}*|udlever\\p{L}*|utelever\\p{L}*|overlever\\p{L}*|lämnas? ut|lämna|skicka|sende|oversend\\p{L}*|översänd\\p{L}*|meddela|uppgift om|oplysning om|opplysning om|få (?:uppgift|oplyst|opplyst|utlevert|udleveret|veta|vite)|edition|innhent\\p{L}*|indhent\\p{L}*|trenger|behöver|behøver|hvem|vem',
  ],
  subscriber: [
    ...elsewhere.subscriber,
    '(?:abonnements?|abonnent|kunde|kund|bruger|bruker|kontakt|registrerings|identitets|konto|kontoinnehavar|betalings)-?(?:uppgift\\p{L}*|oplysning\\p{L}*|opplysning\\p{L}*|data)|registreringsdata|(?:inne|inde)hav(?:er|are|ere)(?:en|ens|s)?|navn|namn|person(?:nummer|uppgifter|opplysninger|oplysninger)|fødselsdato|födelsedatum|(?:mobil|telefon)(?:nummer|numre)|hvem (?:er|har|bruger|bruker|eier|ejer|står)|vem (?:är|som|står)|abonne(?:nt|mang)\\p{L}*',
  ],
  traffic: [
    ...elsewhere.traffic,
    '(?:siste|senaste|seneste|login-?|innloggings-?|inloggnings-?|tilhørende |tillhörande )?ip(?:-(?:adress\\p{L}*|logg\\p{L}*|numre|nummer))?|(?:inn?logg?nings?|innloggings?|pålogging\\p{L}*|login|log-?in|log|logg)\\p{L}*|logning|port(?:nummer|numre|er)?|tidspunkt\\p{L}*|tidpunkt\\p{L}*|traf(?:ik|ikk)(?:data|uppgift\\p{L}*|oplysning\\p{L}*)|teleoplysning\\p{L}*',
  ],
  content: [
    ...elsewhere.content,
    'innhold(?:et|sdata)?|indhold(?:et|sdata)?|innehåll(?:et)?|(?:gemte|lagrede|lagrade) (?:meddelelser|meldinger|meddelanden)|beskeder|chat(?:logg?|samtaler?|beskeder)',
  ],
  emergency: [
    'fara för (?:någons )?liv|livsfara|fare for (?:\\p{L}+ )?liv|livsfare|akut (?:fara|fare|nødsituation|nødssituasjon)|nødsituation|nødssituasjon|nødssituation|nödsituation|nødrett|nødret|nödrätt|(?:^|(?<=[\\n:>] ?))(?:NØD|NØDSTILFELLE|NÖD)|nødanmodning|nødforespørsel|nødanrop om data|nöd(?:begäran|fall)|liv(?:et)? (?:er |är |står )?(?:i fare|i fara|på spil|på spill|på spel)|øjeblikkelig fare|overhengende fare|överhängande fara|umiddelbar fare',
  ],
  noEmergency: ['(?:ikke|inte|ingen) (?:\\p{L}+ )?(?:nød|nöd|fare|fara)\\p{L}*|nødnummer|nödnummer'],
  danger: [
    'självmord\\p{L}*|selvmord\\p{L}*|drep\\p{L}*|dræb\\p{L}*|döda\\p{L}*|mord\\p{L}*|drap\\p{L}*|drab\\p{L}*|kidnap\\p{L}*|bortfør\\p{L}*|gissl\\p{L}*|gisl?el?\\p{L}*|gidsel\\p{L}*|bombe?\\p{L}*|savnet|savnede|saknad\\p{L}*|försvunn\\p{L}*|våpen|våben|vapen|terror\\p{L}*|livsfar\\p{L}*|avskjed\\p{L}*|afsked\\p{L}*',
  ],
  telling: [
    '(?:har|hade|hadde|havde|blev|ble|blivit|blevet|blitt|fikk|fick|fik) [^.;]{2,200}|\\p{L}{3,}(?:erte|ede|ades|ade|erade)(?!\\p{L})|sendte|sendt|skickade|skrev|betalte|betalade|solgte|sålde|stjal|stulit|truet|hotade|presset|pressade|kryptert|krypteret|krypterats|krypterades|savnet|savnes|forsvant|forsvandt|försvann|tømt|tömdes|truffet',
    'fornærmede|forurettede|ofrene|offer(?:et)?|målsägande\\p{L}*|gjerningsm\\p{L}+|gerningsm\\p{L}+|gärningsm\\p{L}+|mistenkte|mistænkte|misstänkte?|ukjent|ukendt|okänd|okända|siktede|sigtede|svindl\\p{L}*|bedrag\\p{L}*',
  ],
  noTelling: [
    'bifog\\p{L}*|vedlagt|vedlegges|vedhæftet|rettslig grunnlag|retsgrundlag|hjemmel|anmod\\p{L}*|begär\\p{L}*|begær\\p{L}*|begjær\\p{L}*|pålegg\\p{L}*|pålæg\\p{L}*|kjennelse\\p{L}*|kendelse\\p{L}*|förundersökning\\p{L}*|efterforsker|etterforsker|utreder|saken? gjelder|retten finner|betingelserne|vilkårene|rättshjälp\\p{L}*|rettsanmodning\\p{L}*|retsanmodning\\p{L}*|hälsning\\p{L}*|hilsen|underret\\p{L}*|underrätt\\p{L}*|retsmøde|rettsmøte|utredningsorder|efterforskningskendelse|kommer att|ettersendes|eftersendes|(?:straffeproses|retspleje|forvaltnings|politi)lov\\p{L}*|rättegångsbalk\\p{L}*',
  ],
  crimeLeads: [
    '(?:förundersökning|utredning|ärende)(?:en)? (?:om|rörande|angående|avseende|avser|gällande|gäller)(?: misstänkt| misstanke om)?|misstanke om|misstänk(?:t|ta|s) (?:för )?|brott(?:smisstanke|srubricering)? ?:|utreder|rubricera\\p{L}* som|anmälan om',
    '(?:sigtelse|sigtet|mistanke|mistænkt|anmeldelse|efterforskning|sag|straffesag)(?:en)? (?:for|om|vedrørende|af|angår|omhandler|drejer sig om)|efterforsker(?: en sag om)?|(?:siktelse|siktet|mistanke|mistenkt|anmeldelse|etterforskning|straffesak|sak)(?:en)? (?:for|om|vedrørende|av|gjelder)|etterforsker(?: en sak om)?|straffbart forhold ?:?|lovbrudd ?:',
  ],
  crimeEnds: [
    'enligt|jf|jfr|efter|etter|mot|mod|som|där|der|hvor|begånget|begået|begått|i|på|den|via|ved|ber|anmoder|begär|sker|har|er|är|ble|blev|samt|til|till|til skade|och (?:begär|ber)|og (?:anmoder|ber|vi)',
  ],
  noCrime: [
    'overtrædelse|overtredelse|brudd|brott mot|denne|dette|denna|detta|den|det|en ukendt|en ukjent|en okänd|ukendt|ukjent|okänd|kontoen|brugeren|brukeren|at|att|å|flere|forholdet|forhold|utlevering|udlevering|edition|oplysninger|opplysninger|uppgifter|innhold|ip',
  ],
  secrecy: [
    '(?:må|skal|bedes|bes|får|skall|ska|bör|kan)(?: \\p{L}+){0,3} (?:ikke|inte|ej|icke)(?: \\p{L}+){0,4} (?:underret|underrätt|orienter|inform|varsl|oplys|opplys|røbe|röj|meddel|avslör|kontakt|få kendskab|få kännedom|bli kjent|gøres bekendt|gjøres kjent)\\p{L}*|(?:ikke|inte|ej) (?:\\p{L}+ )?(?:underret|underrätt|orienter|inform|varsl)\\p{L}*',
    'tavshedspligt\\p{L}*|taushetsplikt\\p{L}*|tystnadsplikt\\p{L}*|tystnad|yppandeförbud|taushet om|(?:pålegges|pålægges|påläggs) (?:\\p{L}+ )?(?:taushet|tavshed|tystnad)|hemlig(?:t|håll\\p{L}*|a)|hemmelig(?:t|hold\\p{L}*)|fortrolig\\p{L}*|konfiden[st]i\\p{L}*|(?:förundersöknings)?sekretess|(?:uden|uten|utan) (?:at |å |att )?(?:\\p{L}+ )?(?:underret|underrätt|orienter|inform|varsl)\\p{L}*|(?:underretning|underrettelse|underrättelse|varsling)\\p{L}* (?:\\p{L}+ ){0,3}(?:udsæt|utset|utsat|skjut|undlad|unnlat|unnlates)\\p{L}*|utsatt underretning',
  ],
  instructed: [
    ...elsewhere.instructed,
    '(?:(?:ved|ifølge|i henhold til|enligt|genom|vedlagt|bifogat) )?(?:kjennelse|kendelse|beslut|beslutning|ordre|tilladelse|tillatelse|samtykke)(?:n|en|et)? (?:av|af|fra|från)',
  ],
  basisLabels: [
    'rättslig grund|lagstöd|lagrum|lovhjemmel|hjemmel|retsgrundlag|rettslig grunnlag|rettsgrunnlag',
  ],
  basisLeads: [
    'med stöd (?:av|i)|enligt|jämlikt|i medfør af|i medhold av|med hjemmel i|hjemlet i|i henhold til|på grundlag af|på grunnlag av|i overensstemmelse med|efter|etter|jf\\.?|jfr\\.?',
  ],
  ofCrime: [
    'brott\\p{L}*[^.;]{0,60}|overtrædelse[^.;]{0,60}|overtredelse[^.;]{0,60}|straffbart[^.;]{0,60}|sigt\\p{L}*[^.;]{0,60}|sikt(?:else|et)[^.;]{0,60}|mis(?:stänkt|stanke|tanke|tænkt|tenkt)[^.;]{0,60}|e(?:fter|tter)forsk\\p{L}*[^.;]{0,60}|anmeld\\p{L}*[^.;]{0,60}|straffes|strafbar[^.;]{0,40}|straff?er?amme[^.;]{0,40}',
  ],
  limits: [
    `(?:inom|innen|inden|inden for|innenfor|senast inom|senest innen|senest om) (?:en frist på )?${NUMBER} ${UNIT}(?: (?:efter|etter|från|fra|af|av) [^.;,:()\\n]{3,30})?|(?:senast|senest|innan|innen|inden|før|före)(?: den)? (?:\\d{1,2}\\.? \\p{L}{3,9}(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./-]\\d{2,4})`,
    '(?:svar)?frist(?:en)? ?: ?[^.;,:()\\n]{3,40}|(?:utan|uten|uden) (?:dröjsmål|opphold|ophold|unødig opphold|ugrundet ophold)|så (?:snart|raskt|fort) som (?:muligt|mulig|möjligt)|snarest mulig(?:t)?|snarast möjligt|hurtigst muligt|omgående|omedelbart|straks',
  ],
  accounts: [
    '(?:(?:e-?post|mail|e-?mail|bruger|bruker|användar|chat)-?)?(?:konto(?:en|et|t|n)?|adress(?:en|e|er)?|profil(?:en)?|bruger(?:en|navn|navnet)?|bruker(?:en|navn|navnet)?|användar(?:en|namn|namnet|e)?|postkasse[n]?|postboks(?:en)?|inkorg(?:en)?|nummer|numret|kanal(?:en)?|gruppe?n?)',
  ],
  cases: [
    ...elsewhere.cases,
    '(?:politiets|politiet|vår|vores|rettens?|polisens|åklagarens)? ?(?:sags|saks|sak|sag|ärende|mål|jr|journal|anm(?:eldelses)?|dok|diarie|straffesaks?|k)\\.?-? ?(?:nr|nummer)\\.?|politiets nr\\.?|sak(?=\\.? ?\\d{6})|sag(?=\\.? ?\\d{4})|straffesak(?=\\.? ?\\d)|dnr\\.?|K-?nr\\.?',
  ],
  references: [
    ...elsewhere.references,
    '(?:vår|vores|retten)(?:s)? ?(?:ref|referanse|referens|reference|nr|beteckning|dok)\\.?(?: ?nr)?\\.?|logg?(?:nr|nummer)\\.?|hændelses(?:nr|nummer)\\.?|hendelses(?:nr|nummer)\\.?|händelse(?:nr|nummer)\\.?|dok(?:ument)?\\.?-?(?:nr|nummer)\\.?',
  ],
  victims: [
    'fornærmede\\p{L}*|forurettede\\p{L}*|målsägande\\p{L}*|offer(?:et)?|ofre(?:ne)?|anmelder(?:en)?|anmälar\\p{L}*',
  ],
};
