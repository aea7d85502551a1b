import type { LetterWords } from '../words.ts';
import { elsewhere } from './elsewhere.ts';

/** Swedish, Danish and Norwegian letters: short texts of one are easily taken for another, so they share their words. */
export const nordic: LetterWords = {
  ...elsewhere,
  removable: [
    ...elsewhere.removable,
    'kommentar\\p{L}*|billed\\p{L}*|bilde\\p{L}*|foto\\p{L}*|klipp?(?:et|en)?|inspelning\\p{L}*|opptak\\p{L}*|optagelse\\p{L}*|meddelelse\\p{L}*|innehåll\\p{L}*|innhold\\p{L}*|indhold\\p{L}*|sid(?:an|or|en|e|er)|nettside\\p{L}*|hjemmeside\\p{L}*|webbplats\\p{L}*|kanal\\p{L}*|grupp?e?\\p{L}*|adgang\\p{L}*|tilgang\\p{L}*|åtkomst\\p{L}*|profil\\p{L}*|konto\\p{L}*|video\\p{L}*|bild\\p{L}*|annons\\p{L}*|annonce\\p{L}*|innlegg\\p{L}*|inlägg\\p{L}*|opslag\\p{L}*|film\\p{L}*',
  ],
  remove: [
    ...elsewhere.remove,
    'ta(?:s)? bort|avlägsn\\p{L}*|oåtkomlig\\p{L}*|fjern\\p{L}*|slett\\p{L}*|slet(?:te|tes)|raderas?|utilgjengelig\\p{L}*|utilgængelig\\p{L}*|spær\\p{L}*|sperr\\p{L}*|spärr\\p{L}*|blok\\p{L}*|block\\p{L}*|steng\\p{L}*|stäng\\p{L}*|nedtag\\p{L}*|släck\\p{L}*|avpublicer\\p{L}*|lukk?\\p{L}*',
  ],
  preserve: [
    ...elsewhere.preserve,
    'bevar\\p{L}*|säkra\\p{L}*|sikre\\p{L}*|sikring\\p{L}*|frys\\p{L}*|säkerställ\\p{L}*|spara\\p{L}*|gemme\\p{L}*|lagre(?:s)?(?= (?:alle|alt|data|inn))|inte (?:radera|ta bort|gallra|förstöra)|ikke (?:slette|slettes|fjerne)|hastesikring\\p{L}*|hurtigsikring',
  ],
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
    '(?:skal|ska|skall|bør|bör|må|bedes|bes|anmodes|pålegges|pålægges|kan|kunne|kunde|ville|vil|vill)(?: \\S+){0,6}? (?:utleveres?|udleveres?|lämnas? (?:ut|över)|opplyses?|oplyses?|sikres?|säkras?|bevaras?|bevares?|fjernes?|slettes?|raderas?|tas? bort|avlägsnas?|overføres?|overleveres?|sendes?|skickas?|oversendes?|fremsendes?|oversende|fremlægge|fremlegge|uppges?|spærres?|sperres?|stenges?|spärras?|blokeres?|blockeras?|fryses?|säkerställas?|gi|give|ge|få|hjelpe|hjælpe|hjälpa|meddelas?|göras?)|(?:utlevering|udlevering|utlämnande|edition|sikring|bevarande|bevaring|oplysning|opplysning|uppgift|fjernelse|fjerning|avlägsnande|editions?pålæg|utleveringspålegg|editionspålæg|avlägsnandeorder|bevarandeföreläggande|sikringspålegg|sikringspåbud)(?:er)? (?:av|af|om|fra|från)|(?:pålegget|pålægget|föreläggandet|beslutet|kjennelsen|kendelsen|begjæringen|begæringen|begäran|anmodningen) (?:omfatter|omfattar|gjelder|gælder|gäller|avser|angår)|(?:vi|jag|jeg|politiet|polisen|kripos|åklagaren|undertegnede|undertecknad)(?: \\S+){0,4}? (?:ber|begär|begærer|begjærer|anmoder|anhåller|önskar|ønsker|trenger|behöver|behøver|pålegger|pålægger|förelägger|kräver|krever|kræver|forlanger|vill ha|vil ha|vil have|skulle vilja|skulle ønske|hemställer|rekvirerer)(?: om(?: å| at| att)?)?|(?:ber|begär|anhåller|hemställer|anmoder|begjærer|begærer) om(?: att| å| at)?|(?:ber|begär|anhåller|hemställer|anmoder|begjærer|begærer)(?= (?:härmed |herved |hermed )?(?:om|att|at|å|vi|jag|jeg))|(?:er|är) (?:det )?(?:mulig|möjligt|muligt)|(?:lämna|skicka|send|sänd|utlever|udlever|opplys|oplys|uppge|oppgi|sikre|säkra|bevar|bevara|spara|fjern|slett|ta bort|stäng|steng|frys|oversend|giv|gi)(?= (?:oss|mig|meg|os|alla|alle|all|alt|allt|de|den|det|uppgift|oplysn|opplysn|konto|innehåll|innhold|indhold))|(?:ønskede|önskade|ønskte|begärda|begjærte|begærede|efterfrågade|etterspurte) (?:\\p{L}+)',
    '(?:jag|jeg|vi)(?: \\p{L}+){0,2} (?:ber|anmoder|begär|begærer|begjærer|behöver|behøver|trenger|ønsker|önskar)(?: om| om å| om at| att)?|(?:det )?(?:anmodes|begärs|begæres|begjæres|bes|bedes)(?: \\p{L}+)? (?:om|at|att|å)|(?:anmodning|begäran|begæring|begjæring|pålegg|pålæg|föreläggande) om|trenger|behöver|behøver',
    '(?:skal|ska|skall|bes|bedes) (?:\\p{L}+ ){0,4}?(?:utlevere|udlevere|lämna ut|opplyse|oplyse|sikre|säkra|bevara|bevare|fjerne|ta bort|overføre|overlevere|sende)|(?:ble|blev|blir|bliver|er|är|har) (?:\\S+ ){0,6}?(?:pålagt|pålagda|ålagt|ålagd|förelagd|förelagts)|forpligtes|förpliktas|forpliktes|pålegger|pålægger|(?:vänligen|vennligst|venligst) (?=\\p{L}+)|kan (?:ni|I|dere|du) (?:\\p{L}+ )?(?:uppge|oplyse|opplyse|lämna|sende|skicka|gi|give)|(?:beslutas|besluttes|bestemmes|kennes|kjennes)',
    ...elsewhere.asks,
  ],
  questions: [
    'v(?:em|em som|hem) (?:är|står|äger|har|hade|använder)|hvem (?:er|har|havde|hadde|bruger|bruker|eier|ejer|står)',
  ],
  asides: [
    'bifog\\p{L}*|vedlagt|vedlegges|vedhæftet|bekräfta mottag\\p{L}*|bekreft\\p{L}* mottak|kvitter\\p{L}*',
  ],
  negations: ['inte|ikke|icke|ej|ingen|inga|intet|utan|uden|uten|aldrig|aldri'],
  listed: ['följande|følgende|nedan(?:stående)?|nedenfor|nedenstående|nevnte|nævnte|nämnda'],
  things: [
    'meddeland\\p{L}*|meldinger?|beskeder|mejl|mail\\p{L}*|bilder?|billeder|filer|chatt?\\p{L}*|inkorg\\p{L}*|innboks\\p{L}*|indbakke\\p{L}*|inn- og|ägare\\p{L}*|ejer\\p{L}*|eier\\p{L}*|sid(?:an|or|en|er)|inlägg\\p{L}*|innlegg\\p{L}*|opslag\\p{L}*|kanal\\p{L}*|historik\\p{L}*|historikk\\p{L}*|sessioner|telefon\\p{L}*|person\\p{L}*|kort\\p{L}*|registrering\\p{L}*',
    ...elsewhere.things,
    '\\p{L}*(?:uppgifter|oplysninger|opplysninger|data|adress(?:er|en)?|adresser?|navn|namn|loggar?|logger?|login|innlogging\\p{L}*|pålogging\\p{L}*|inloggning\\p{L}*|logning|identitet\\p{L}*|profil\\p{L}*|innehav\\p{L}*|indehav\\p{L}*|innehåll\\p{L}*|innhold\\p{L}*|indhold\\p{L}*|brugere?|brukere?|användare?)|ip',
  ],
  produce: [
    'utleveres?|udleveres?|lämna(?:s|t)? (?:ut|över)|utlämn\\p{L}*|uppge[rs]?|oppgi|opplys\\p{L}*|oplys\\p{L}*|fremsend\\p{L}*|fremlæg\\p{L}*|fremlegg\\p{L}*|få (?:ut|tilsendt|tillsänt|reda|vite|at vide)|(?:ge|gi|give)(?= (?:oss|mig|meg|os))|identifi\\p{L}*|redogör\\p{L}*|översänd\\p{L}*|skickas?|sendes|meddela(?!nde)\\p{L}*|omfatter|hvem|vem|behöver|trenger|behøver|edition|overlever\\p{L}*|tillhandahåll\\p{L}*|tilgang til|tillgång till',
    ...elsewhere.produce,
    'utlever\\p{L}*|udlever\\p{L}*|utelever\\p{L}*|overlever\\p{L}*|lämnas? ut|lämna|skicka|sende|oversend\\p{L}*|översänd\\p{L}*|meddela|uppgift om|oplysning om|opplysning om|få (?:uppgift|oplyst|opplyst|utlevert|udleveret|veta|vite)|edition|innhent\\p{L}*|indhent\\p{L}*|trenger|behöver|behøver|hvem|vem',
  ],
  subscriber: [
    'stamdata|stamoplysninger',
    '(?:abonnements?|abonnent|kunde?|kund|bruger|bruker|användar|kontakt|registrerings|identitets|konto|kontoinnehavar|kontohaver|betalings|betalnings|person|faktura|ägar|ejer|eier|profil|innehavar|oprettelses|opprettelses)s?-?(?:uppgift|oplysning|opplysning|data|detalj|informasjon|information)\\p{L}*|(?:inne|inde)?hav(?:er|are|eren|aren|ers|ares)\\p{L}*|(?:för|for|fulle?|etter|efter)?-?navn\\p{L}*|namn\\p{L}*|(?:mobil|telefon|återställnings|gjenopprettings|gendannelses|kontakt|kort|konto|person|fødsels|cpr-?|org\\.?)-?(?:nummer|numre|nr|e-?post\\p{L}*|mail\\p{L}*|adress\\p{L}*|telefon\\p{L}*)|cpr|personnr|fødselsdato|födelse\\p{L}*|adresse?(?=,| og| och)|(?:hvem|vem|hvilken person|vilken person)(?: \\p{L}+)? (?:er|är|har|bruger|bruker|eier|ejer|står|äger|använder|opprettet|oprettede|skapade|registrerade|gömmer|skjuler)|identit\\p{L}*|identifi(?:sere|cere|era) (?:\\p{L}+ )?(?:bruker|bruger|användare|innehaver|indehaver|person|ägare|eier|ejer)\\p{L}*|e-?post(?:adress\\p{L}*)? (?:för|for) (?:återställning|gjenoppretting)|betalnings?(?:medel|kort)|betalings?(?:middel|kort|midler)|registrer(?:ing|ings)\\p{L}*|opprett\\p{L}* (?:av|dato)|oprettet\\p{L}*|kontooplysninger|kontouppgifter|kontoopplysninger|eier(?:en)?|ejer(?:en)?|ägare(?:n)?',
    ...elsewhere.subscriber,
    '(?:abonnements?|abonnent|kunde|kund|bruger|bruker|kontakt|registrerings|identitets|konto|kontoinnehavar|betalings)-?(?:uppgift\\p{L}*|oplysning\\p{L}*|opplysning\\p{L}*|data)|registreringsdata|(?:inne|inde)hav(?:er|are|ere)(?:en|ens|s)?|navn|namn|person(?:nummer|uppgifter|opplysninger|oplysninger)|fødselsdato|födelsedatum|(?:mobil|telefon)(?:nummer|numre)|hvem (?:er|har|bruger|bruker|eier|ejer|står)|vem (?:är|som|står)|abonne(?:nt|mang)\\p{L}*',
  ],
  traffic: [
    '(?:inn?logg?nings?|innlog\\p{L}*|påloggings?|log-?in|login|logg?-?|tilkoblings?|tilslutnings?|opkoblings?|uppkopplings?|anslutnings?|aktivitets?|sessions?|sesjons?|trafik|trafikk|lokasjons?|lokations?|lokaliserings?|tele|åtkomst|bruks?|forbindelses?|samtals?|kommunikations?|kommunikasjons?)-?(?:logg?\\p{L}*|histori\\p{L}*|data|uppgift\\p{L}*|oplysning\\p{L}*|opplysning\\p{L}*|tid\\p{L}*|tidspunkt\\p{L}*|ip\\p{L}*|filer|adresser|detaljer)|inn?loggning\\p{L}*|inloggning\\p{L}*|pålogging\\p{L}*|logging(?:er)?|loggar?(?:na)?|logger(?:ne)?|ip-?(?:adress\\p{L}*|nummer|numre|logg?\\p{L}*|histori\\p{L}*|oplysning\\p{L}*|uppgift\\p{L}*)|sessioner|sesjoner|(?:kilde|käll|kilde|källa)?port(?:er|numre?|nummer)?|tidsstemp\\p{L}*|tidsstämp\\p{L}*|metadata|headere?|masteopl\\p{L}*|(?:siste|senaste|seneste|sidste) (?:\\d+ )?(?:ip|inlogg|innlogg|pålogg|login|tilkobl|anslutn|session)\\p{L}*|posisjon\\p{L}*|position(?:er|sdata)|anslutningar|forbindelser|opkald\\p{L}*',
    ...elsewhere.traffic,
    '(?:siste|senaste|seneste|login-?|innloggings-?|inloggnings-?|tilhørende |tillhörande )?ip(?:-(?:adress\\p{L}*|logg\\p{L}*|numre|nummer))?|(?:inn?logg?nings?|innloggings?|pålogging\\p{L}*|login|log-?in|log|logg)\\p{L}*|logning|port(?:nummer|numre|er)?|tidspunkt\\p{L}*|tidpunkt\\p{L}*|traf(?:ik|ikk)(?:data|uppgift\\p{L}*|oplysning\\p{L}*)|teleoplysning\\p{L}*',
  ],
  content: [
    '(?:innhold|indhold|innehåll|kopi|kopia|kopie)(?:et|er)? (?:i|av|af|fra|från|på) (?:\\p{L}+ )?(?:inn|innboks|indbakk|inkorg|meldin|besked|meddel|konto|postkass|mailboks|mejl|e-?post|chat|brevlåd|utboks|kommunik|korrespond|samtal|profil)\\p{L}*|(?:lagrede|lagrade|gemte|sendte|skickade|mottatte|modtagne|mottagna|alle|alla|private?|privata) (?:\\p{L}+ )?(?:meddeland|melding|besked|e-?post|mail|mejl|bilder|billeder|filer|samtaler|chatt?)\\p{L}*|(?:meddeland|melding|besked|bilder|billeder|filer|vedlegg|vedhæft|bilagor)\\p{L}*(?:,| og(?= )| och(?= ))|innholdsdata|indholdsdata|innehållsdata|innboks\\p{L}*|inkorg\\p{L}*|indbakke\\p{L}*|korrespondens\\p{L}*|korrespondance\\p{L}*|korrespondanse\\p{L}*|chatt?(?:historik|logg|samtal|meldin|besked|meddel)\\p{L}*|beskeder|adressbok|adressebok|säkerhetskopi\\p{L}*',
    ...elsewhere.content,
    'innhold(?:et|sdata)?|indhold(?:et|sdata)?|innehåll(?:et)?|(?:gemte|lagrede|lagrade) (?:meddelelser|meldinger|meddelanden)|beskeder|chat(?:logg?|samtaler?|beskeder)',
  ],
  emergency: [
    'fara för (?:någons )?liv|livsfara|fare for (?:\\p{L}+ )?liv|livsfare|akut (?:fara|fare|nødsituation|nødssituasjon)|nødsituation|nødssituasjon|nødssituation|nödsituation|nødrett|nødret|nödrätt|(?:^|(?<=[\\n:>] ?))(?:NØD|NØDSTILFELLE|NÖD)|nødanmodning|nødstilfælde|nødstilfelle|nödsituation|nøds?forespørsel|nødforespørsel|nødanrop om data|nöd(?:begäran|fall)|liv(?:et)? (?:er |är |står )?(?:i fare|i fara|på spil|på spill|på spel)|øjeblikkelig fare|overhengende fare|överhängande fara|umiddelbar fare',
  ],
  noEmergency: [
    '(?:ikke|inte|ingen) (?:\\p{L}+ )?(?:nød|nöd|fare|fara)\\p{L}*|nødnummer|nödnummer',
    '(?:ikke|inte|icke|ej|ingen|inget|intet|uten|utan|uden) (?:(?:en|et|ett|om|tale|snak|frågan|fråga|någon|noe|noen|nogen|akut|akutt|overhengende|overhængende|överhängande|umiddelbar|øjeblikkelig|aktuell|aktuel|kjent|kendt|känd|är|er|det|foreligger|föreligger|som|for|dreier|seg|drejer|sig|handlar) ){0,6}(?:nød|nöd|fare|fara|livsfar|haste)\\p{L}*',
    '(?:livsfare|livsfara|fare for liv\\p{L}*|fara för liv\\p{L}*|nødsituation|nødssituasjon|nödsituation|nødstilfælde|nødstilfelle|nödläge|akut fara|akut fare)(?: \\p{L}+){0,4} (?:ikke|inte|ej|ingen|over|avverget|afværget|avvärjd|utelukket|udelukket|utesluten)|(?:nødstilfælde|nødstilfelle|nödfall|nødsituasjon|nødsituation) ?[:=?–-] ?(?:nej|nei|ikke|inte)(?!\\p{L})',
    '(?:bare |kun |endast )?(?:i|ved|vid|for) (?:et |ett )?(?:nødstilfælde|nødstilfelle|nødstilfeller|nödfall|nødsfall|nødsituationer|nødsituasjoner|nødssituasjoner|nödsituationer|nødsituation|nødssituasjon|nödsituation)(?! (?:hvor|der|som|där))|(?:nød|nöd)(?:telefon|nummer|nummeret|sentral|central|samtal|øvelse|övning|utgång|utgang|udgang|hjelp|hjælp|hjälp|alarm|rop)\\p{L}*',
  ],
  danger: [
    'självmord\\p{L}*|selvmord\\p{L}*|drep\\p{L}*|dræb\\p{L}*|döda\\p{L}*|mord\\p{L}*|drap\\p{L}*|drab\\p{L}*|kidnap\\p{L}*|bortfør\\p{L}*|gissl\\p{L}*|gisl?el?\\p{L}*|gidsel\\p{L}*|bombe?\\p{L}*|savnet|savnede|saknad\\p{L}*|försvunn\\p{L}*|våpen|våben|vapen|terror\\p{L}*|livsfar\\p{L}*|avskjed\\p{L}*|afsked\\p{L}*',
  ],
  telling: [
    '(?:har|hade|hadde|havde|blev|ble|blivit|blevet|blitt|fikk|fick|fik) [^.;]{2,200}|\\p{L}{3,}(?:erte|ede|ades|ade|erade)(?!\\p{L})|sendte|sendt|skickade|skrev|betalte|betalade|solgte|sålde|stjal|stulit|truet|hotade|presset|pressade|kryptert|krypteret|krypterats|krypterades|savnet|savnes|forsvant|forsvandt|försvann|tømt|tömdes|truffet',
    'fornærmede|forurettede|mistænkes|mistenkes|misstänks|sigtes|siktes|ofrene|offer(?:et)?|målsägande\\p{L}*|gjerningsm\\p{L}+|gerningsm\\p{L}+|gärningsm\\p{L}+|mistenkte|mistænkte|misstänkte?|ukjent|ukendt|okänd|okända|siktede|sigtede|svindl\\p{L}*|bedrag\\p{L}*',
  ],
  noTelling: [
    'bifog\\p{L}*|vedlagt|vedlegges|vedhæftet|rettslig grunnlag|retsgrundlag|hjemmel|anmod\\p{L}*|begär(?:an|er|as|d)?|begær\\p{L}*|begjær\\p{L}*|pålegg\\p{L}*|pålæg\\p{L}*|kjennelse\\p{L}*|kendelse\\p{L}*|förundersökning\\p{L}*|efterforsker|etterforsker|utreder|saken? gjelder|retten finner|betingelserne|vilkårene|rättshjälp\\p{L}*|rettsanmodning\\p{L}*|retsanmodning\\p{L}*|hälsning\\p{L}*|hilsen|underret\\p{L}*|underrätt\\p{L}*|retsmøde|rettsmøte|utredningsorder|efterforskningskendelse|kommer att|ettersendes|eftersendes|(?:straffeproses|retspleje|forvaltnings|politi)lov\\p{L}*|rättegångsbalk\\p{L}*',
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
  holders: [
    '(?:konto|profil|abonnements?)?(?:innehavar|inneha|haver|eier|ejer|ägar)\\p{L}*|kontohavar\\p{L}*|brukar\\p{L}*|bruker\\p{L}*|bruger\\p{L}*|användar\\p{L}*|kund(?:en?|er|erna|erne)|abonnent\\p{L}*|misstänkt\\p{L}*|mistenkt\\p{L}*|mistænkt\\p{L}*|siktede|sigtede|berörd\\p{L}*|berørt\\p{L}*|vedkommende|pågældende|tredje(?:mand|man|part)|utomstående|uvedkommende|ingen|någon|noen|nogen',
  ],
  tells: [
    'varsl\\p{L}+|varsko\\p{L}*|underret\\p{L}*|underrätt\\p{L}*|informer\\p{L}*|information|informasjon|orienter\\p{L}*|opplys(?:es|t|e)|oplys(?:es|t|e)|upplys(?:as|ts|a)|røb\\p{L}+|röj\\p{L}+|avslør\\p{L}+|afslør\\p{L}+|avslöj\\p{L}+|kontakt(?:a|e|es|as)|få (?:vite|veta|at vide|reda på|kendskab|kännedom|kjennskap)|får (?:vite|veta|at vide|reda på|kendskab|kännedom|kjennskap)|bli (?:kjent|kjend)|gøres bekendt|gjøres kjent|si til|sige til|säga till|säg|berätt\\p{L}+|fortel\\p{L}+|fortæl\\p{L}+|nämna|nevne|medde(?:la|les|le)',
  ],
  silences: [
    'ikke|inte|ej|icke|aldri|aldrig|ingen|intet|inget|ingenting|uten|uden|utan|unnlat\\p{L}*|undlad\\p{L}*|underlåt\\p{L}*|avstå\\p{L}*|undgå\\p{L}*|undvik\\p{L}*|unngå\\p{L}*|forbud\\p{L}*|förbud\\p{L}*|forbudt|forbjud\\p{L}*|utsett\\p{L}*|udsæt\\p{L}*|skjut\\p{L}*|nej|nei',
  ],
  mayTell: [
    '(?:inget|ingen|ikke|inte|intet)(?: \\p{L}+){0,2} (?:hinder|imot|imod|emot|nødvendig\\p{L}*|nödvändig\\p{L}*|behov|invending\\p{L}*|invändning\\p{L}*)',
  ],
  secrecy: [
    '(?:håll|håller|hold|holder|behandla|behandle?)(?: ni| dere)? (?:\\p{L}+ )?(?:begäran|förfrågan|ärendet|anmodningen?|forespørs(?:e|le)len|henvendelsen|saken|sagen|denna begäran|denne \\p{L}+)(?: [^\\s;.]+){0,5}? (?:hemlig|hemligt|hemmelig|fortrolig|fortroligt|konfidentiellt)',
    '(?:bevar|iakttag|iagttag|overhold|upprätthåll|opretthold)\\p{L}* (?:\\p{L}+ ){0,2}(?:tavshed|taushet|tystnad|sekretess|fortrolighed|fortrolighet|konfidentialitet)\\p{L}*',
    '(?:får|skall?|bör|må|skal) (?:inte|ej|ikke|ikkje) (?:\\p{L}+ ){0,3}(?:underrätta|informera|röja|meddela|kontakta|underrett|orienter|varsl|inform|opplys|oplys|gøres bekendt|få vite|få veta|få at vide)\\p{L}*|uten (?:at )?(?:kontohaver|brukeren)|diskretion|diskresjon|hemmeligholdes|hållas hemlig\\p{L}*',
    '(?:ikke|inte|ej|icke|aldri|aldrig)(?: \\S+){0,5}? (?:varsl|underrett|underret|underrätt|informer|orienter|opplys|oplys|røb|röj|avslør|afslør|avslöj|kontakt|få vite|få veta|få at vide|bli kjent|gøres bekendt|gjøres kjent|si til|säg)\\p{L}*|(?:kontohaver|brukeren|bruger(?:en)?|användaren|kontohaveren|kontoinnehaver\\p{L}*|innehavaren|kunden|abonnenten|mistenkte|mistænkte|misstänkte|siktede|sigtede)(?: \\S+){0,2} (?:må|får|skal|ska|skall|bør|bör) (?:ikke|inte|ej)|hemligstämpl\\p{L}*|taushets\\p{L}*|tavsheds\\p{L}*|meddelelsesforbud|yppandeförbud|hemlighåll\\p{L}*|holdes (?:hemmelig|skjult|fortrolig)\\p{L}*',
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
  joins: ['og|och|men|samt'],
  victims: [
    'vittnet?|vitne(?:t)?|vidnet?|fornærmede\\p{L}*|forurettede\\p{L}*|målsägande\\p{L}*|offer(?:et)?|ofre(?:ne)?|anmelder(?:en)?|anmälar\\p{L}*|tipser\\p{L}*|uppgiftslämnar\\p{L}*',
  ],
};
