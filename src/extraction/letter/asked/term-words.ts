/*
 * The words by which terms are written, of all languages together: a unit, a lead and a label say the same beside whatever language. Each
 * is the inside of an expression in which a space stands for any white space.
 */

/** Hours, days, weeks, months and minutes, also within a longer word: "Arbeitstage", "werkdagen". */
export const UNITS = [
  'minutes?|mins?|hours?|hrs?|days?|weeks?|months?',
  'minuten?|stunden?|\\p{L}*tage[ns]?|wochen?|monat(?:e[ns]?|s)?',
  'heures?|h|jours?|semaines?|mois|huitaine|quinzaine',
  'minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|m[eê]s',
  'minuti|or[ae]|giorn[io]|settiman[ae]|mes[ei]',
  'uur|uren|dag(?:en)?|werkdag(?:en)?|etmaal|week|weken|maand(?:en)?',
  'minut\\p{L}*|godzin\\p{L}*|dni|dnia|dob[ya]|dób|tygodni\\p{L}*|tydzień|miesi[ęą]c\\p{L}*',
  'minute|or[eăa]|zile?|s[ăa]pt[ăa]m[âa]n\\p{L}+|lun[iăa]',
  'хвилин\\p{L}*|годин\\p{L}*|дн(?:ів|і|я|ей|ів)|день|діб|доби|тижн\\p{L}*|місяц\\p{L}*',
  'минут\\p{L}*|час(?:а|ов|ове|овете)?|дена|дни|суток|седмиц\\p{L}+|недел\\p{L}+|месец\\p{L}*|месяц\\p{L}*',
  'hodin\\p{L}*|hodín|dn[yůíe]|dnech|deň|dňa|týdn\\p{L}+|týždň\\p{L}+|měsíc\\p{L}*|mesiac\\p{L}*',
  'timm(?:e|ar)|time[nr]?|(?:arbets|arbeids|arbejds|virke|hver|kalender)?dag(?:ar|er|e)?|dygn|døgn|veck(?:a|or)|uker?|uger?|månad(?:er)?|måned(?:er)?',
  'minuut\\p{L}*|tun\\p{L}+|(?:arki)?päivä\\p{L}*|vuorokau\\p{L}+|viik(?:ko|on|koa)\\p{L}*|kuukau\\p{L}+|(?:töö)?päeva\\p{L}*|nädala\\p{L}*|kuu',
  'perc\\p{L}*|ór[aáo]\\p{L}*|(?:munka)?nap\\p{L}*|hét|héten|hónap\\p{L}*',
  'sat[ai]?|ur[aei]?|dan[a]?|dneh|tjed[an]\\p{L}*|nedelj\\p{L}+|tedn\\p{L}+|mjesec\\p{L}*|mesec\\p{L}*',
  'dakika\\p{L}*|saat\\p{L}*|gün\\p{L}*|hafta\\p{L}*|ay',
  'λεπτ\\p{L}+|ώρ\\p{L}+|ωρών|[ηή]μ[εέ]ρ\\p{L}+|εβδομάδ\\p{L}+|μήν\\p{L}+|μηνών',
  'minu[čt]\\p{L}+|valand\\p{L}+|(?:darbo )?dien\\p{L}+|savai\\p{L}+|mėnes\\p{L}+|minū\\p{L}+|stund\\p{L}+|nedēļ\\p{L}+|mēneš\\p{L}+',
].join('|');

/** Small numbers in words. */
export const COUNTS = [
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty(?:-\\p{L}+)?|thirty(?:-\\p{L}+)?|forty-eight|sixty|seventy-two|ninety|one hundred(?: and \\p{L}+)?',
  'eine[rmns]?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn|zwanzig|dreißig|sechzig|neunzig',
  'une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt(?:-quatre)?|trente|soixante|nonante|quatre-vingt-dix',
  'dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|veinte|veinticuatro|treinta|cuarenta y ocho|sesenta|noventa',
  'due|tre|quattro|cinque|sei|sette|otto|dieci|quindici|venti|trenta|sessanta|novanta|quarantotto',
  'um|uma|dois|duas|três|sete|oito|dez|vinte(?: e quatro)?|trinta|quarenta e oito',
  'één|een|twee|drie|vijf|zes|zeven|tien|veertien|twintig|dertig|zestig|negentig',
  'dwóch|trzech|trzy|sześciu|sześć|siedmiu|dziesięciu|czternastu|trzydziestu|dziewięćdziesięciu',
  'două|trei|cinci|șase|șapte|zece|treizeci|șaizeci|nouăzeci',
  'двох|трьох|три|шести|семи|десяти|тридцяти|дев.яноста|трех|шест|шесть|десет|тридесет',
  'tří|tři|troch|tri|šesti|šesť|šest|deset\\p{L}*|desať|devadesáti|deväťdesiat\\p{L}*',
  'två|to|tre|fire|fyra|fem|sex|seks|sju|syv|åtta|åtte|otte|tio|ti|fjorton|tretti|nitti|trettio|nittio',
  'kaksi|kolme|kuusi|kolmen|kuuden|kahden|yhden|kolm|kuus|kaks|három|hat|két|kilencven|harminc|üç|altı|doksan|δύο|τρεις|τριών|έξι|trīs|sešu|trijų|šešių',
].join('|');

/** What leads to a time within which something is due. */
export const WITHIN = [
  'within|inside|in no(?:t)? more than|(?:no|not) later than|in (?:a )?(?:max(?:imum)?|at most)(?: of)?',
  'binnen|innert|innerhalb|spätestens (?:nach|in)|längstens (?:in|binnen)',
  "sous|endéans|dans (?:un|le) délai(?: \\p{L}+){0,2}? d[e’']|dans (?:les|la|l[’'])|d[’']ici",
  '(?:en|dentro de)(?:l| el| un)? (?:\\p{L}+ )?(?:plazo|término|lapso)|dentro de(?: l[oa]s)?|(?:término|plazo)(?: \\p{L}+)? de|en menos de|en un máximo de',
  'n[oa] prazo|em até|dentro de|prazo(?: \\p{L}+)? de|n[oa] próxim[oa]',
  'entro(?: e non oltre)?|nel termine(?: \\p{L}+)? di|(?:il )?termine(?: \\p{L}+)? di|non oltre',
  'uiterlijk(?: binnen)?|ten laatste binnen',
  'w (?:\\p{L}+ )?terminie|w (?:prze)?ciągu|nie później niż|najpóźniej w',
  '[îi]n termen|[îi]n (?:cel mult|maxim\\p{L}*)|[îi]n decurs',
  'протягом|упродовж|не пізніше|(?:у|в) (?:\\p{L}+ )?(?:строк|термін)|в (?:\\p{L}+ )?срок|в течение|в рамките на|не позднее',
  've? lhůtě|v lehote|během|do(?= \\d)|до(?= \\d)',
  'inom|innen(?:for)?|inden(?: for)?|senast inom|senest(?: innen| om)?',
  '[uv] roku|najkasnije (?:u|za)|najpozneje v|unutar',
  'εντός|μέσα σε|το αργότερο',
  'ne vėliau (?:kaip )?per|per(?= \\d{1,3} (?:darbo|dien|val|sav))|ne vēlāk kā',
].join('|');

/** What stands behind a time within which something is due. */
export const WITHIN_BEHIND =
  'belül|kuluessa|sisällä|jooksul|i[çc]inde|i[çc]erisinde|zarf[ıi]nda|laikā|bėgyje|vidų';

/** What says of a length of time that it lies behind. */
export const GONE =
  'last|past|previous|preceding|recent|prior|letzten|vergangenen|derni(?:er|ère)s?|[úu]ltim[oaie]s?|laatste|afgelopen|ostatni\\p{L}*|ultimele|останн\\p{L}+|последн\\p{L}+|posledn\\p{L}+|zadnj\\p{L}+|senaste|seneste|siste|viimei\\p{L}+|viimase|utolsó|elmúlt|son|τελευταί\\p{L}+|pēdēj\\p{L}+|pastar\\p{L}+|passés?|aceste|these|questi|estos';

/** What leads to a day by which something is due. */
export const BY = [
  '(?:by|before)(?: (?:noon|midday|close of business|cob|end of business)(?: on)?)?|(?:no|not) later than|on or before|at the latest(?: by| on)?',
  '(?:bis )?spätestens(?: am| zum| bis(?: zum)?)?|bis(?: zum| am)?',
  "avant(?: le)?|au plus tard(?: le)?|d[’']ici(?: au| le)?|jusqu[’']au|pour le",
  'antes del?|a más tardar(?: el)?|hasta el|antes d[eo](?: dia)?|até(?: ao?| o)?(?: dia)?|entro(?: e non oltre)?(?: il)?|non oltre il|prima del',
  'uiterlijk(?: op)?|ten laatste(?: op)?|vóór|voor|tegen',
  'najpóźniej(?: do)?|do(?: dnia)?|nie później niż(?: do)?(?: dnia)?|przed',
  'p[âa]n[ăa] (?:la|[îi]n)(?: data de)?|cel târziu(?: la)?|до|не пізніше(?: ніж)?|не позднее|най-късно(?: до)?',
  'nejpozději(?: do)?|najneskôr(?: do)?|najkasnije(?: do)?|najpozneje(?: do)?',
  'senast|senest|innan|innen|inden|före|før',
  'viimeistään|hiljemalt|έως(?: τις| την)?|μέχρι(?: τις| την)?|iki|ne vėliau kaip iki|līdz|legkésőbb|en geç',
].join('|');

/** Leads that as often lead to the end of a period. */
export const ALSO_OF_PERIODS =
  "(?:bis(?: zum)?|jusqu[’']au|hasta el|até(?: ao?| o)?(?: dia)?|do(?: dnia)?|p[âa]n[ăa] (?:la|[îi]n)(?: data de)?|до|έως(?: τις| την)?|μέχρι(?: τις| την)?|iki|līdz|entro(?: il)?)";

/** Labels of a day or a time by which something is due. */
export const LABELS = [
  '(?:date )?due(?: date| by)?|deadline(?: for \\p{L}+)?|(?:response |reply )?time limit|by when|when|needed by|required by|(?:reply|respon\\p{L}+|answer) (?:by|due|within|time)|expir(?:es|y)|valid(?:ity)?|return date|term of validity(?: of the \\p{L}+)?',
  '(?:antwort|erledigungs|rück)?frist|(?:antwort |erbeten )?bis|(?:gültig|erledigung)(?: bis)?',
  'délai(?: utile| de (?:réponse|rigueur|conservation)| imparti| maximum)?|échéance|pour le|avant le',
  'plazo(?: de (?:respuesta|conservación)| máximo)?|término|prazo(?: (?:de|para) (?:resposta|cumprimento))?|termine(?: (?:di|per la) risposta)?|scadenza',
  '(?:antwoord|bewaar)?termijn|uiterlijk|termin(?: (?:odpowiedzi|realizacji|wykonania))?|termen(?:ul)?(?: de (?:r[ăa]spuns|p[ăa]strare|executare))?|valabil\\p{L}*',
  'строк\\p{L}*(?: (?:відповіді|виконання|дії|зберігання))?|термін\\p{L}*(?: (?:відповіді|виконання))?|срок(?: за \\p{L}+)?',
  'lhůta(?: k \\p{L}+)?|lehota(?: na \\p{L}+)?|termín|svarfrist(?:en)?|tidsfrist(?:en)?|frist(?:en)?|tid|senast|senest',
  'tähtaeg|määräaika|vastausaika|határidő|rok(?: za \\p{L}+)?|süre(?:si)?|προθεσμία|terminas|termiņš',
].join('|');

/** What is kept, or is in force, for a length of time. */
export const LASTING = [
  'preserv|secur(?:e|ing)|conserv(?:e|ing)|freez|frozen|retain|retention|hold|held|kept|keep|stor(?:e|age)|extension|in force|valid|good for',
  'sicher(?:n|ung|stell)|aufbewahr|aufzubewahr|einzufrier|gesichert|conserv|préserv|gel(?:er|ez)|garder|congel|preserva',
  'bewaar|bewar|bevar|sikr|säkr|frys|uchov|zajist|zaist|zabezpiecz|zachowa|przechow|păstra|pastra',
  'зберег|зберіг|зберіган|запаз|съхран|сохран|säilyt|säilita|megőrz|sačuv|očuv|čuva|shran|hrani|muhafaza|sakla|διατηρ|διατήρ|saglab|išsaug',
].join('|');

/** An answer, and to answer. */
export const ANSWER =
  'repl(?:y|ies)|respon[sd]|answer|return|antwort|rückmeld|erledig|übersend|répon|retour|respuesta|responder|contest|rispo|rispond|riscontro|evadere|antwoord|odpow|przesła|r[ăa]spun|відпов|odgov|odpov|svar|besvar|vast(?:us|aus|at)|válasz|yanıt|cevap|απ[άα]ντ|atbild|atsak|отговор|ответ|oversend';

/** At once, in words that set no time. */
export const AT_ONCE =
  'asap|a\\.s\\.a\\.p\\.?|forthwith|immediatamente|immediata|imediatamente|inmediatamente|immédiatement|umgehend|terstond|onmiddellijk|ivedilikle|derhal|hemen|odmah|hitno|smesta|nemudoma|takoj|natychmiast(?:owe)?|negajben|de îndată|de indata|негайно|терміново|незабавно|немедленно|haladéktalanul|azonnal|okamžitě|okamžite|ihned|viipymättä|välittömästi|omgående|αμέσως|άμεσα|nekavējoties|nedelsiant|without (?:any )?delay|ohne (?:schuldhaftes )?zögern|sans (?:délai|retard)|sin (?:demora|dilación)|sem demora|senza indugio|bez zwłoki|f[ăa]r[ăa] [îi]ntârziere|без зволікан\\p{L}+|без (?:промедлени[ея]|отлагане)|bez (?:zbyt[eo]čn\\p{L}+ )?odkladu|bez odga[đd]anja|brez odlašanja|utan dröjsmål|uten opphold|uden ophold|gecikmeksizin|χωρίς καθυστέρηση|haladék nélkül';
