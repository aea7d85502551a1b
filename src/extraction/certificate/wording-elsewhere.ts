/*
 * The words of `wording.ts` in the languages in which the forms come seldom: Greek, Swedish, Danish, Finnish, Czech, Slovak, Croatian,
 * Slovenian, Bulgarian, Hungarian, Estonian, Latvian, Lithuanian, Maltese.
 */

/** What a form is, by its own head. */
export const HEADS_ELSEWHERE = {
  'epoc-pr':
    "ευρωπαϊκ[ήη]ς εντολ[ήη]ς διατ[ήη]ρησης|europeisk\\p{L}* bevarandeorder|europæisk\\p{L}* sikringskendelse|eurooppalais\\p{L}+ säilyttämismääräy\\p{L}+|evropském uchovávacím příkazu|európskom príkaze na uchovanie|europskom nalogu za čuvanje|evropskem nalogu za zavarovanje|европейска заповед за запазване|európai megőrzésre kötelező|euroopa andmesäilitamismääru\\p{L}+|ordni ewropea ta['’] preservazzjoni|eiropas saglabāšanas rīkojum\\p{L}+|europos saugojimo orderi\\p{L}+",
  epoc: "ευρωπαϊκ[ήη]ς εντολ[ήη]ς υποβολ[ήη]ς|europeisk\\p{L}* utlämnandeorder|europæisk\\p{L}* editionskendelse|eurooppalais\\p{L}+ esittämismääräy\\p{L}+|evropském předávacím příkazu|európskom príkaze na predloženie|europskom nalogu za dostavljanje|evropskem nalogu za predložitev|европейска заповед за предоставяне|európai közlésre kötelező|euroopa andmeesitamismääru\\p{L}+|ordni ewropea ta['’] produzzjoni|eiropas sniegšanas rīkojum\\p{L}+|europos pateikimo orderi\\p{L}+",
  'removal-order':
    "εντολ[ήη] αφα[ίι]ρεσης|avlägsnandeorder|påbud om fjernelse|fjernelsespåbud|poistamismääräys|příkaz k odstranění|príkaz na odstránenie|nalog za uklanjanje|(?:odredba o|nalog za) odstranit\\p{L}+|заповед за премахване|eltávolítási végzés|eemaldamiskorraldus|(?:izņemšanas rīkojums|rīkojums par (?:satura )?izņemšanu)|(?:įsakymas|nurodymas) pašalinti|ordni ta['’] tneħħija",
} as const;

/** Kinds of data that a certificate asks for. */
export const DATA_KINDS_ELSEWHERE = {
  subscriber:
    'data (?:tal-abbonat\\p{L}*|dwar l-abbonat\\p{L}*)|δεδομέν\\p{L}+ συνδρομητ\\p{L}+|abonnent(?:uppgifter|data|oplysninger)|uppgifter om abonnent\\p{L}*|tilaajatie\\p{L}+|údaje o (?:účastn|předplatitel|predplatiteľ)\\p{L}+|poda(?:ci|tki) o (?:pretplatni|naročni)\\p{L}+|данни за абонат\\p{L}*|абонатни данни|előfizetői adat\\p{L}*|abonen(?:di|t)\\p{L}* ?(?:andme|dat|duomen)\\p{L}+|abonendiandme\\p{L}+',
  traffic:
    'data (?:tat-|dwar it-)traffiku|δεδομέν\\p{L}+ κίνησης|trafik(?:uppgifter|data)|liikennetie\\p{L}+|provozní údaje|údaje o provozu|prevádzkové údaje|poda(?:ci|tki) o prometu|данни за трафика|трафични данни|forgalmi adat\\p{L}*|liiklusandme\\p{L}+|(?:noslodzes|datu plūsmas) dati|srauto duomen\\p{L}+',
  content:
    'data (?:tal-|dwar il-)kontenut|δεδομέν\\p{L}+ περιεχομένου|innehålls(?:data|uppgifter)|indholdsdata|sisältötie\\p{L}+|sisältödata|údaje o obsahu|obsahov\\p{L} (?:údaje|data)|podaci o sadržaju|(?:podatki o vsebini|vsebinski podatki)|данни за съдържание\\p{L}*|tartalmi adat\\p{L}*|sisuandme\\p{L}+|satura dati|turinio duomen\\p{L}+',
} as const;

/** Kinds of authority that the forms let tick. */
export const AUTHORITY_TICKS_ELSEWHERE = {
  prosecutor:
    'prosekutur\\p{L}*|εισαγγελ\\p{L}+|åklagare|anklager|syyttäjä|státní zástup\\p{L}+|prokurátor|(?:državn\\p{L} )?odvjetni\\p{L}+|tožil\\p{L}+|прокурор|ügyész|prokurör|prokuratuur|prokuror',
  police:
    'αρχή επιβολής του νόμου|brottsbekämpande myndighet|retshåndhævende myndighed|lainvalvontaviranomainen|donucovací orgán|orgán (?:činný|vymáhání|presadzovania)|tijelo (?:za izvršavanje|kaznenog progona)|organ (?:kazenskega )?pregona|правоприлагащ орган|bűnüldöző|õiguskaitseasutus|tiesībaizsardzības|teisėsaugos',
  judge:
    'imħallef|maġistrat|qorti|δικαστ\\p{L}+|domare|domstol|dommer|tuomari|tuomioistuin|soudce|sudca|sudac|sutkinja|sodnik|sodišče|съдия|bíró\\p{L}*|kohtunik|tiesnes\\p{L}*|teisėj\\p{L}+|teismas|(?<!\\p{L})(?:soud|súd|sud|съд|kohus|tiesa)(?!\\p{L})',
  other: 'άλλη|(?<!\\p{L})(?:annan|anden|muu|jiný|iný|drug\\p{L}|друг\\p{L}*|egyéb|cita|kita)(?!\\p{L})',
} as const;

/** The user, or who provides the content, must not be told. */
export const SILENCE_ELSEWHERE =
  'δεν (?:πρέπει|επιτρέπεται) να (?:ενημερώσει|πληροφορήσει)|(?:απέχει|απόσχει) από την ενημέρωση|(?:får|ska) (?:\\p{L}+ )?inte informera|avstå från att informera|må ikke (?:underrette|informere)|undlade at (?:underrette|informere)|ei saa ilmoittaa|pidättäydyttävä ilmoittamasta|(?:nesmí|nesmie) (?:informova[tť])|zdrž\\p{L} sa? ?(?:se )?informov\\p{L}+|ne smije (?:obavijestiti|informirati)|suzdrža\\p{L}+ (?:se )?od obavješ\\p{L}+|ne sme (?:obvestiti|seznaniti)|не (?:трябва да|може да|следва да) (?:уведомява|информира)|въздържа от (?:уведомяване|информиране)|nem tájékoztathatja|tartózkodnia kell|ei tohi teavitada|nedrīkst informēt|(?:neturi|negali) informuoti';

/** The eight hours of an emergency. */
export const EIGHT_HOURS_ELSEWHERE =
  '(?:8|οκτώ|åtta|otte|kahdeksan|osmi|ôsmich|osam|осем|nyolc|kaheksa|astoņ\\p{L}+|aštuon\\p{L}+|tmien) (?:ωρ|sigħat|timm|time|tun|hod|sat|ur|час|ór|stund|valand)\\p{L}*';
/** The ordinary ten days. */
export const TEN_DAYS_ELSEWHERE =
  '(?:10|δέκα|tio|ti|kymmenen|deseti|desiatich|deset(?:ih)?|десет|tíz|kümne|desmit|dešimt|għaxart) (?:ημερ|ijiem|ημέρ|dag|päiv|dn|dní|dan|дни|nap|päev|dien)\\p{L}*';

/** Within an hour of receipt of the order to remove. */
export const ONE_HOUR_ELSEWHERE =
  'εντός μίας ώρας(?: από (?:την )?(?:παραλαβή|λήψη)(?: της(?: παρούσας)? εντολής αφαίρεσης)?)?|(?:inom|inden for) en tim(?:me|e)(?: (?:från|efter) (?:det )?mottagande[tn](?: av \\p{L}+)?| efter modtagelsen(?: af \\p{L}+(?: om fjernelse)?)?)?|(?:yhden )?tunnin kuluessa(?: (?:\\p{L}+ )?vastaanottamisesta)?|do jedn(?:é|ej) hodiny(?: od (?:obdržení|doručení|doručenia|prijatia)(?: tohto)?(?: příkazu k odstranění| príkazu na odstránenie)?)?|u roku od jednog sata(?: od primitka(?: naloga za uklanjanje)?)?|v eni uri(?: od prejema(?: (?:odredbe|naloga)(?: (?:o|za) odstranit\\p{L}+)?)?)?|в (?:срок от|рамките на) един час(?: (?:от|след) получаване\\p{L}*(?: на заповедта(?: за премахване)?)?)?|(?:\\p{L}+ ){0,4}egy órán belül|ühe tunni jooksul(?: (?:pärast|alates|\\p{L}+) \\p{L}+)?|vienas stundas laikā(?: (?:pēc|no) \\p{L}+ saņemšanas)?|per vieną valandą(?: nuo \\p{L}+(?: \\p{L}+)? gavimo)?';
