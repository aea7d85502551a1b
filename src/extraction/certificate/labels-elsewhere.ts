import { alone } from './label-wordings.ts';

/*
 * The labels of `labels.ts` and `matter-labels.ts` in the languages in which the forms come seldom: Greek, Swedish, Danish, Finnish, Czech,
 * Slovak, Croatian, Slovenian, Bulgarian, Hungarian, Estonian, Latvian, Lithuanian, Maltese. Each is a label only with its colon or its cell's end.
 */

/** Words that are a label where a colon or a cell's end comes soon behind them. */
const headed = (...wordings: string[]): string =>
  `(?:${wordings.join('|')})(?![\\p{L}])(?=[^:\\t\\n;.]{0,60}[:\\t])`;

/** Labels by what they stand for. */
export const LABELS_ELSEWHERE = {
  state: headed(
    'stat(?: membru)? emittenti|stat membru tal-awtorità (?:kompetenti )?emittenti',
    'κράτος(?: μέλος)? (?:έκδοσης|της εκδίδουσας)',
    '(?:den )?utfärdande (?:medlems)?stat|(?:den )?utfärdande (?:behöriga )?myndighetens medlemsstat',
    'udstedelses(?:medlems)?stat|(?:den )?udstedende (?:medlems)?stat|(?:den )?udstedende (?:kompetente )?myndigheds medlemsstat',
    '(?:määräyksen )?(?:antanut|antava) (?:jäsen)?valtio|(?:määräyksen )?antaneen (?:toimivaltaisen )?viranomaisen jäsenvaltio',
    'vydávající (?:členský )?stát|(?:členský )?stát vydávajícího|vydávajúci (?:členský )?štát|(?:členský )?štát (?:vydania|vydávajúceho)',
    'država(?: članica)? (?:izdavanja|izdavateljica|nadležnog|tijela|izdaje|izdajateljica|pristojnega|organa)',
    'издаваща държава(?:[ -]членка)?|държава[ -]членка на издаващия',
    'kibocsátó (?:tag)?állam|(?:a )?kibocsátó (?:illetékes )?hatóság tagállama',
    'väljaandev (?:liikmes)?riik|väljastajariik|väljast\\p{L}+ (?:liikmes)?riik|väljast\\p{L}+ (?:pädeva )?asutuse liikmesriik',
    'izdevēj\\p{L}* (?:dalīb)?valsts|izdevēj\\p{L}* (?:kompetentās )?iestādes dalībvalsts',
    'išduodanči\\p{L}+ valstybė(?: narė)?|išdavusi\\p{L}+ valstybė(?: narė)?|(?:išduodanči|išdavusi)\\p{L}+ (?:kompetentingos )?institucijos valstybė narė',
  ),
  issuing: headed(
    '(?:l-)?awtorità (?:kompetenti )?emittenti',
    'εκδίδουσα (?:αρμόδια )?αρχή|αρχή έκδοσης',
    '(?:den )?utfärdande (?:behöriga? )?myndighet(?:en)?|(?:den )?udstedende (?:kompetente? )?myndighed',
    '(?:määräyksen )?(?:antanut|antava) (?:toimivaltainen )?viranomainen',
    'vydávající (?:příslušný )?orgán|vydávajúci (?:príslušný )?orgán',
    '(?:nadležno )?tijelo (?:izdavatelj|koje izdaje|izdavanja)|izdavatelj|(?:pristojni )?organ izdajatelj',
    'издаващ (?:компетентен )?орган',
    '(?:a )?kibocsátó (?:illetékes )?hatóság',
    'väljaandev (?:pädev )?asutus|väljasta(?:nud|v) (?:pädev )?asutus',
    'izdevēj(?:a|as) (?:kompetentā )?iestāde|izdevējiestāde|(?:išduodanči|išdavusi)oji (?:kompetentinga )?institucija',
  ),
  validating: headed(
    "(?:l-)?awtorità (?:tal-validazzjoni|ta['’] validazzjoni|validatriċi|validanti)",
    'αρχή επικύρωσης|επικυρώνουσα αρχή',
    '(?:validerande|godkännande|bekräftande) myndighet|(?:validerende|godkendende) myndighed',
    '(?:vahvistava|vahvistanut|hyväksynyt) viranomainen',
    '(?:potvrzující|schvalující|validující|potvrdzujúci|schvaľujúci|validujúci) orgán',
    'tijelo (?:koje potvrđuje|za potvrđivanje|potvrđivanja|validacije)|potvrditveni organ|organ(?: za)? potrditev|organ potrjevanja|potrditveni organ',
    '(?:утвърждаващ|валидиращ|потвърждаващ) орган',
    '(?:érvényesítő|jóváhagyó|hitelesítő) hatóság|kinnita(?:v|nud) asutus',
    'apstiprinātāj(?:a|as)? ?iestāde|apstiprinošā iestāde|(?:pa)?tvirtinančioji institucija',
  ),
  fileIssuing: headed(
    "(?:numru|nru)(?: tal-fajl tal-awtorità emittenti| ta['’] referenza(?: tal-ordni ta['’] tneħħija)?)",
    'αριθμός αναφοράς',
    '(?:avlägsnandeorderns |påbuddets )?referen(?:s|ce)nummer|(?:poistamismääräyksen )?viitenumero',
    'referenční číslo|referenčné číslo|referentni broj|referenčna številka',
    'референтен номер|(?:az eltávolítási végzés )?hivatkozási szám\\p{L}*',
    '(?:eemaldamiskorralduse )?viitenumber|(?:\\p{L}+ rīkojuma )?atsauces numurs|(?:\\p{L}+ ){0,3}nuorodos numeris',
  ),
  fileValidating: headed(
    "(?:numru|nru) tal-fajl tal-awtorità (?:tal-validazzjoni|ta['’] validazzjoni|validatriċi)",
    'αριθμός φακέλου της (?:αρχής επικύρωσης|επικυρώνουσας)',
    '(?:akt|ärende|sags?|journal)\\p{L}*(?: nr\\.?)? (?:hos|för|for) (?:den )?(?:validerande|validerende|godkännande|godkendende)',
    'číslo spisu (?:potvrzující|schvalující|potvrdzujúc|schvaľujúc)\\p{L}+',
    'broj (?:spisa|predmeta) tijela (?:koje potvrđuje|za potvrđivanje)|številka (?:spisa|zadeve) potrditvenega',
    'номер на (?:преписката|делото) на (?:утвърждаващия|валидиращия|потвърждаващия)',
    '(?:érvényesítő|jóváhagyó) hatóság (?:ügyszáma|iktatószáma)|kinnita\\p{L}+ asutuse toimiku',
  ),
  file: headed(
    '(?:numru|nru) tal-(?:fajl|każ|kawża|proċediment)|referenza',
    'αρ(?:ιθμός|\\.) φακέλου|αβμ',
    'akt(?:nummer|nr\\.?| nr\\.?)|ärendenummer|diarienummer|dnr|målnummer|sagsnummer|sagsnr\\.?|journalnummer|j\\. ?nr\\.?',
    'asianumero|asian numero|diaarinumero|dnro',
    'číslo (?:spisu|jednací|konania|konanie)|spisová značka|sp\\. ?zn\\.?|č\\. ?j\\.?',
    'broj (?:spisa|predmeta)|poslovni broj|številka (?:spisa|zadeve)|opravilna številka',
    'номер на (?:преписката|делото)|преписка(?: №)?|дело(?: №)?|(?:рег|вх|изх)\\. ?№',
    'ügyszám|iktatószám|ügyirat(?:szám)?|toimiku (?:number|nr\\.?)|(?:kriminaal)?asja (?:number|nr\\.?)|lietas (?:numurs|nr\\.?)|(?:bylos|tyrimo) (?:numeris|nr\\.?)',
  ),
  issued: headed(
    '(?:ħin u )?data (?:u ħin )?tal-ħruġ',
    '(?:ώρα και )?ημερομηνία (?:και ώρα )?έκδοσης',
    '(?:tid(?:punkt)? och datum|datum och tid(?:punkt)?|datum) för utfärdande|(?:tidspunkt og dato|dato og tidspunkt|dato) for udstedelse',
    '(?:\\p{L}+ )?antamis(?:aika|päivä|ajankohta)|(?:\\p{L}+ )?antamisen (?:aika|kellonaika|päivä)',
    '(?:čas a datum|datum a čas|datum) vydání|(?:čas a dátum|dátum a čas|dátum) vydania',
    '(?:vrijeme i datum|datum i vrijeme|datum) izdavanja|(?:čas in datum|datum in čas|datum|ura in datum) izdaje',
    '(?:час и дата|дата и час|дата) на издаване|(?:\\p{L}+ ){0,3}kibocsátás\\p{L}* (?:ideje|dátuma|időpontja|napja)',
    '(?:\\p{L}+ )?(?:väljastamise|väljaandmise) (?:kellaaeg|kuupäev|aeg)|(?:\\p{L}+ ){0,2}izdošanas (?:laiks|datums)|(?:\\p{L}+ ){0,3}išdavimo (?:laikas|data)',
    '(?:uhrzeit und datum|datum und zeit(?:punkt)?) (?:der ausstellung|des erlasses)|godzina i data wydania',
  ),
  name: headed(
    'isem tal-awtorità|isem l-awtorità',
    'ονομασία|επωνυμία',
    '(?:den )?(?:utfärdande )?(?:behöriga )?myndighetens namn|namn på (?:den )?(?:utfärdande |behöriga )*myndighet|(?:\\p{L}+ )?myndighedens navn|navn på (?:den )?(?:udstedende |kompetente )*myndighed',
    '(?:\\p{L}+ )*viranomaisen nimi|název|názov|naziv(?= *:| (?:tijela|organa|nadležn|pristojn|izda))|ime (?:pristojnega )?organa',
    'наименование|(?:\\p{L}+ ){0,3}hatóság (?:neve|megnevezése)|megnevezés',
    '(?:\\p{L}+ ){0,2}asutuse nimi|nimetus|(?:\\p{L}+ ){0,2}iestādes nosaukums|nosaukums|(?:\\p{L}+ ){0,2}institucijos pavadinimas|pavadinimas',
  ),
  representative: headed(
    'isem (?:tar-rappreżentant(?:a)?|ir-rappreżentant(?:a)?)(?: tagħha)?|rappreżentant(?:a)?',
    '(?:όνομα|ονοματεπώνυμο) (?:του )?εκπροσώπου|εκπρόσωπος',
    '(?:namn på )?(?:dess |myndighetens )?företrädare(?:ns namn)?|(?:navn på )?(?:dens |myndighedens )?repræsentant(?:ens navn)?',
    '(?:\\p{L}+ )?edustaja(?:n nimi)?',
    '(?:jméno |meno )?(?:jeho )?zástupc(?:e|a|u)',
    '(?:ime (?:i prezime |in priimek )?)?(?:njegova |njegovega )?(?:predstavni(?:k|ka|ca|ce)|zastopni(?:k|ka|ca)|zastupni(?:k|ka|ca))',
    '(?:име на )?(?:негов\\p{L}* )?представител\\p{L}*|képviselő(?:je|jének neve)?|(?:\\p{L}+ )?esindaja(?: nimi)?|(?:\\p{L}+ )?pārstāv\\p{L}+|(?:\\p{L}+ )?atstov\\p{L}+',
  ),
  person: alone(
    "isem|persuna ta['’] kuntatt|punt ta['’] kuntatt",
    'όνομα|ονοματεπώνυμο|πρόσωπο επικοινωνίας|υπεύθυνος επικοινωνίας',
    'namn|kontaktperson|handläggare|navn|sagsbehandler|nimi|yhteyshenkilö',
    'jméno|kontaktní osoba|vyřizuje|meno|kontaktná osoba|vybavuje',
    'ime(?: i prezime| in priimek)?|osoba za kontakt|kontakt(?:na)? osoba|kontaktna oseba',
    'име|лице за контакт|név|kapcsolattartó|ügyintéző|kontaktisik|vārds|kontaktpersona|vardas|kontaktinis asmuo',
  ),
  post: alone(
    'kariga(?: miżmuma)?|funzjoni|grad',
    'θέση|ιδιότητα|βαθμός',
    'befattning|tjänsteställning|titel|stilling(?:sbetegnelse)?|virka(?:-asema|-arvo|nimike)?|tehtävä|asema',
    'funkce|hodnost|funkcia|hodnosť|funkcija|položaj|dužnost',
    '(?:заемана )?длъжност|звание|beosztás\\p{L}*|rendfokozat|ametikoht|amet(?:inimetus)?|(?:ieņemamais )?amats|(?:einamos )?pareigos',
  ),
  address: alone(
    '(?:ταχ(?:υδρομική|\\.) )?διεύθυνση|(?:post)?adress|(?:posti)?osoite|naslov|адрес|indirizz|(?:levelezési )?cím(?:e)?|aadress|adrese|adresas',
  ),
  telephone:
    '(?:τηλ(?:έφωνο)?|tfn|puh(?:elin)?(?:numero)?|тел(?:ефон)?|tālr(?:unis)?|telefown|telefonszám|telefoninumber)(?![\\p{L}])\\.?(?=\\s*[:\\t+\\d(])|αρ(?:ιθμός|\\.) τηλεφώνου',
  email:
    'ηλ(?:εκτρονικ\\p{L}+|\\.)\\s?(?:ταχ(?:υδρομείο|\\.)?|διεύθυνση)|e-?post(?:adress|i aadress)?(?![\\p{L}])|sähköposti(?:osoite)?|електронна поща|ел\\. ?поща|имейл|e-?pasts?(?![\\p{L}])|el\\. ?paštas|posta elettronika|e-pošta|elektronička pošta|elektronski naslov',
  date: alone('ημερομηνία|datum|dato|päivä(?:ys|määrä)?|dátum|дата|kelt|kuupäev|datums|data'),
  offence: headed(
    'natura u klassifikazzjoni (?:legali|ġuridika)|reat(?:/i|i)?',
    '(?:φύση|είδος) και νομικός χαρακτηρισμός|νομικός χαρακτηρισμός|αξιόποινη πράξη|αδίκημα',
    'brottets art|(?:brottets )?art och rättslig\\p{L}* \\p{L}+|brott(?:et)?|overtrædelsens art|art og retlig\\p{L}* \\p{L}+|lovovertrædelse',
    'rikoksen (?:luonne|laatu)|rikosnimike|rikos|povaha a právn\\p{L} kvalifik\\p{L}+|trestný čin',
    '(?:priroda|vrsta) i pravna kvalifikacija|kazneno djelo|narava in pravna (?:opredelitev|kvalifikacija)|kaznivo dejanje',
    '(?:естество|характер|вид) и правна квалификация|престъпление|(?:a )?bűncselekmény(?: jellege)?|(?:\\p{L}+ ja )?õiguslik kvalifikatsioon|kuritegu',
    '(?:būtība|raksturs|veids) un juridiskā kvalifikācija|noziedzīgs nodarījums|pobūdis ir teisinis \\p{L}+|nusikalstama veika',
  ),
  summary: headed(
    '(?:deskrizzjoni|sommarju) (?:fil-qosor )?tal-(?:każ|fatti)',
    'περίληψη|συνοπτική περιγραφή|σύνοψη|πραγματικά περιστατικά',
    'sammanfattning|kort beskrivning|gärningsbeskrivning|resumé|sammenfatning|sagsfremstilling|kort beskrivelse|tiivistelmä|yhteenveto|tapahtumakuvaus',
    '(?:stručný )?(?:popis|souhrn|opis)|(?:stručné )?(?:shrnutí|zhrnutie)|(?:kratak |kratek )?(?:opis|sažetak|povzetek)',
    '(?:кратко )?(?:описание|резюме|обобщение)|tényállás|(?:rövid )?összefoglal\\p{L}+|(?:lühi)?kokkuvõte|asjaolud|kopsavilkums|(?:īss )?apraksts|santrauka|(?:trumpas )?aprašymas',
  ),
  range: headed(
    "perjodu(?: ta['’] żmien)?",
    'χρονικό διάστημα|περίοδος|(?:tids)?period(?:en)?|tidsintervall|periode|tidsrum|ajanjakso|aikaväli|období|obdobie|(?:vremensko )?razdoblje|(?:časovno )?obdobje|период|időszak|ajavahemik|laikposms|laikotarpis|interval',
  ),
  reasons: headed(
    'informazzjoni (?:addizzjonali|ulterjuri)|raġunijiet',
    '(?:πρόσθετες|συμπληρωματικές|περαιτέρω) πληροφορίες|αιτιολογία',
    '(?:kompletterande|ytterligare) (?:information|uppgifter)|motivering|skäl|(?:supplerende|yderligere) (?:oplysninger|information)|begrundelse',
    'lisätie\\p{L}+|perustelu\\p{L}*|(?:další|doplňující|dodatečné) (?:informace|údaje)|odůvodnění|(?:ďalšie|doplňujúce|dodatočné) (?:informácie|údaje)|odôvodnenie',
    '(?:dodatne|druge|ostale) (?:informacije|obavijesti)|dodatni podatki|obrazloženje|obrazložitev|допълнителн\\p{L} (?:информация|сведения)|мотиви',
    '(?:további|kiegészítő) (?:információ|tájékoztatás)\\p{L}*|indokolás|lisateave|täiendav teave|põhjendus|papildu informācija|pamatojums|papildoma informacija|motyvai',
  ),
  limit: alone('προθεσμία|(?:tids)?frist|määräaika|lhůta|lehota|rok|срок|határidő|tähtaeg|termiņš|terminas'),
} as const;
