import { SLAVIC_COUNTS } from '../../time/length-words.ts';

/*
 * The words by which terms are written, of all languages together: a unit, a lead and a label say the same beside whatever language. Each
 * is the inside of an expression in which a space stands for any white space.
 */

/** What leads to a time within which something is due. */
export const WITHIN = [
  'within|inside|in no(?:t)? more than|(?:in|with|under) (?:a|the) (?:term|delay|deadline|time limit) of|not (?:over|exceeding|beyond)|no more than|(?:no|not) later than|in (?:a )?(?:max(?:imum)?|at most)(?: of)?',
  'binnen(?: de)?|innert|innerhalb|spätestens (?:nach|in)|längstens (?:in|binnen)',
  "sous|endéans|dans (?:un|le) délai(?: \\p{L}+){0,2}? d[e’']|dans (?:les|la|l[’'])|d[’']ici",
  '(?:en|dentro de)(?:l| el| un)? (?:\\p{L}+ )?(?:plazo|término|lapso)|dentro de(?: l[oa]s)?|en no más de|(?:término|plazo)(?: (?!inicial|original|anterior)\\p{L}+)? de|en menos de|en un máximo de',
  'n[oa] prazo|em até|dentro de|prazo(?: \\p{L}+)? de|n[oa] próxim[oa]',
  'entro(?: e non oltre)?|nel termine(?: \\p{L}+)? di|(?:il )?termine(?: \\p{L}+)? di|non oltre',
  'uiterlijk(?: binnen)?|ten laatste binnen',
  'w (?:\\p{L}+ )?terminie|w (?:prze)?ciągu|nie później niż|najpóźniej w|przed upływem',
  '[îi]n termen|[îi]n (?:cel mult|maxim\\p{L}*)|[îi]n decurs',
  'протягом|упродовж|не пізніше|(?:у|в) (?:\\p{L}+ )?(?:строк|термін)|в (?:\\p{L}+ )?срок|в течение|в рамките на|не позднее|не по-късно от|най-късно (?:до|в)|не пізніше ніж (?:через|за)',
  `ve? lhůtě|v lehote|během|(?:do|до)(?= (?:\\d|(?:${SLAVIC_COUNTS})(?!\\p{L})))`,
  'inom|innen(?:for)?|inden(?: for)?|senast (?:inom|om)|senest(?: innen| om)?',
  '[uv] roku(?: od)?|у року(?: од)?|најкасније (?:у|за)|najkasnije (?:u|za)|najpozneje v|unutar',
  'innan|en el termini(?: màxim)? de|brenda',
  'εντός|μέσα σε|το αργότερο',
  'ne vėliau (?:kaip )?per|per(?= \\d{1,3} (?:darbo|dien|val|sav))|ne vēlāk kā',
].join('|');

/** The length of a time as an adjective of the noun that follows it. */
export const ADJECTIVES =
  '(?:ден|дневн?|днев[её]н|часов|годинн|тижнев|місячн|месячн|месечен|седмичен)\\p{L}*|(?:dniow|godzinn|tygodniow|miesięczn)\\p{L}+|(?:denn|hodinov|týdenn|dňov|dnevn|satn)\\p{L}+|napos|órás|hetes|(?:päeva|tunni)(?:ne|se)|(?:päivän|tunnin|viikon)|günlük|saatlik|day|hour|week|tägige[nr]?|stündige[nr]?|dagars|timmars|dagers|timers|dages';

/** A time within which something is due, as a noun. */
export const TIME_LIMIT_NOUNS =
  'срок\\p{L}*|строк\\p{L}*|термін\\p{L}*|termin(?:ie|em)?|lhůt\\p{L}+|lehot\\p{L}+|rok(?:u|om)?|határid\\p{L}+|tähta\\p{L}+|määräa\\p{L}+|kuluessa|süre\\p{L}*|deadline|time limit|frist(?:en)?|tidsfrist';

/** Words that give the reader time; its length follows. */
export const HAVING =
  "you have|you(?:[’']ve| are given| are allowed)|sie haben(?: hierfür| dafür)?|ihnen (?:werden|verbleiben|bleiben)|vous avez|vous disposez d[e’'](?: un délai de)?|(?:para ello )?tienen?|(?:para ello )?disponen? de|avete|ha(?:nno)? a disposizione|t[eê]m|disp[õo]em? de|dispõe de|u heeft(?: hiervoor| daarvoor)?|u hebt(?: hiervoor| daarvoor)?|jullie hebben|mają państwo|macie|aveți|aveti|dispuneți de|у вас(?: є| есть)?|маєте|имате|máte|imate|ni har|dere har|i har|teil on|teillä on|önnek|αν έχετε|έχετε|turite|jums ir";

/** Today, or this hour. */
export const SHORTLY =
  "within the (?:hour|day)|entro le(?: ore)? \\d{1,2}(?:[.:]\\d{2})? (?:odierne|di oggi|di domani)|noch am (?:selben|gleichen) tag|noch am tag des eingangs|samme dag|samma dag|saman päivän aikana|še isti dan|jeszcze przed północą|(?:by|before) (?:the )?(?:end of (?:the )?(?:business )?day|eod|end of today|today|tonight)|noch heute|bis heute abend|innerhalb der nächsten stunde|binnen einer stunde|dans l[’']heure|dans la journée|aujourd[’']hui même|hoy mismo|en la próxima hora|ainda hoje|na próxima hora|entro (?:la giornata|oggi|stasera|un[’']ora)|in giornata|binnen (?:het|een) uur|nog vandaag|jeszcze (?:dziś|dzisiaj)|do końca dnia|w ciągu godziny|astăzi|până la sfârșitul zilei|в течение часа|протягом години|до кінця дня|ještě dnes|do konce dne|inom en timme|innen en time|inden for en time|redan idag|innen dagens slutt|még ma|egy órán belül|tunnin (?:sisällä|kuluessa)|vielä tänään|tunni jooksul|veel täna|bugün içinde|bir saat içinde|εντός της ημέρας|σήμερα κιόλας|još danas|še danes";

/** What stands behind a time within which something is due. */
export const WITHIN_BEHIND =
  'belül|kuluessa|sisällä|jooksul|i[çc]inde|i[çc]erisinde|zarf[ıi]nda|laikā|bėgyje|vidų';

/** What says of a length of time that it lies behind. */
export const GONE =
  'last|past|previous|preceding|recent|prior|letzten|vergangenen|derni(?:er|ère)s?|[úu]ltim[oaie]s?|laatste|afgelopen|ostatni\\p{L}*|ultimele|останн\\p{L}+|последн\\p{L}+|posledn\\p{L}+|zadnj\\p{L}+|senaste|seneste|siste|viimei\\p{L}+|viimase|utolsó|elmúlt|son|τελευταί\\p{L}+|pēdēj\\p{L}+|pastar\\p{L}+|passés?|aceste|these|questi|estos';

/** What leads to a day by which something is due. */
export const BY = [
  '(?:by|before)(?: (?:noon|midday|close of business|cob|end of business)(?: on)?)?|(?:no|not) later than|on or before|at (?:the )?latest(?: by| on)?|until|till',
  '(?:bis )?spätestens(?: am| zum| bis(?: zum)?)?|bis(?: zum| am)?',
  "avant(?: le)?|au plus tard(?: le)?|d[’']ici(?: au| le| à)?|(?:dans un |un )?délai échéant(?: au| le)?|jusqu[’']au|pour le",
  'antes del?|a más tardar(?: el)?|hasta (?:el|las)|antes d[eo](?: dia)?|até(?: ao?| o)?(?: dia)?|entro(?: e non oltre)?(?: il)?|non oltre il|prima del|fino al(?: giorno)?',
  'uiterlijk(?: op)?|ten laatste(?: op)?|vóór|voor|tegen',
  'najpóźniej(?: do)?|(?:w terminie )?do(?: dnia)?|nie później niż(?: do)?(?: dnia)?|przed',
  'p[âa]n[ăa](?: la| [îi]n)?(?: data de)?|cel târziu(?: la)?|(?:(?:в|у) (?:срок|строк|термін) )?до|не пізніше(?: ніж)?|не позднее|най-късно(?: до)?',
  'nejpozději(?: do)?|najneskôr(?: do)?|najkasnije(?: do)?|najpozneje(?: do)?',
  'senast|senest|innan|innen|inden|före|før',
  'viimeistään|hiljemalt|έως(?: τις| την)?|μέχρι(?: τις| την)?|iki|ne vėliau kaip iki|līdz|legkésőbb|en geç',
].join('|');

/** Leads that as often lead to the end of a period. */
export const ALSO_OF_PERIODS =
  "(?:until|till|bis(?: zum)?|jusqu[’']au|hasta el|até(?: ao?| o)?(?: dia)?|do(?: dnia)?|p[âa]n[ăa](?: la| [îi]n)?(?: data de)?|до|έως(?: τις| την)?|μέχρι(?: τις| την)?|iki|līdz|entro(?: il)?|fino al)";

/** Labels of a day or a time by which something is due. */
export const LABELS = [
  '(?:date )?due(?: date| by)?|deadline(?: for \\p{L}+)?|(?:response |reply )?time limit|by when|when|needed by|required by|(?:reply|respon\\p{L}+|answer) (?:by|due|within|time)|expir(?:es|y)|valid(?:ity)?|return(?: date)?|term (?:of|for) (?:the )?(?:answer|reply|response)|term of validity(?: of the \\p{L}+)?',
  '(?:antwort|erledigungs|rück)?frist(?:en)?|(?:erledigungs|abgabe|antwort)termin|termin hier|zeit (?:für|zur) (?:ihre |die )?\\p{L}{4,14}|(?:antwort |erbeten )?bis|(?:gültig|erledigung)(?: bis)?',
  '(?:attente de réponse|réponse attendue)(?: pour)?(?: le)?|délai(?: utile| de (?:réponse|rigueur|conservation)| imparti| maximum)?|échéance|pour le|avant le',
  '(?:para cuándo|tempo assegnato|tempo concesso|tempi|tiempo asignado)|plazo(?: de (?:respuesta|conservación)| máximo)?|término|prazo(?: (?:de|para) (?:resposta|cumprimento))?|termine(?: (?:di|per la) risposta)?|scadenza',
  '(?:antwoord|bewaar)?termijn|uiterlijk|termin(?: (?:odpowiedzi|realizacji|wykonania))?|wykonanie|realizacja|pilność|termen(?:ul)?(?: de (?:r[ăa]spuns|p[ăa]strare|executare))?|valabil\\p{L}*',
  'строк\\p{L}*(?: (?:відповіді|виконання|розгляду|надання|подання|дії(?: ухвали| постанови)?|зберігання))?|термін\\p{L}*(?: (?:відповіді|виконання))?|срок(?: за \\p{L}+)?',
  'lhůta(?: k \\p{L}+)?|lehota(?: na \\p{L}+)?|termín|svarfrist(?:en)?|tidsfrist(?:en)?|frist(?:en)?|tid|senast|senest',
  'afati?|(?:svar)?frestur|termini(?: de resposta)?|рок(?: за \\p{L}+)?|крайний срок|vastausaika|(?:válaszadási |teljesítési )?határidő|rok(?: za \\p{L}+)?|süre(?:si)?|προθεσμία|terminas|termiņš',
].join('|');

/** An answer, and to answer. */
export const ANSWER =
  'repl(?:y|ies)|respon[sd]|answer|return|antwort|beantwort|rückmeld|erledig|übersend|répon|retour|respuesta|responder|contest|rispo|rispond|riscontro|evadere|antwoord|beantwoord|odpow|przesła|nadesła|zrealizowa|r[ăa]spun|відпов|odgov|odpov|svar|besvar|vast(?:us|aus|at)|válasz|yanıt|cevap|απ[άα]ντ|atbild|atsak|отговор|ответ|oversend';

/** At once, in words that set no time. */
export const AT_ONCE =
  'asap|a\\.s\\.a\\.p\\.?|bez meškania|ohne verzug|od ręki|as soon as possible|at the earliest(?: possible)?|in the (?:best|briefest|shortest) (?:possible )?(?:delays?|terms?|times?)|dans les (?:meilleurs|plus brefs) délais|au plus (?:vite|tôt)|unverzüglich|sofort|schnellstmöglich|baldmöglichst|schnellstens|so (?:schnell|bald) wie möglich|(?:a la|con la) (?:mayor )?brevedad(?: posible)?|(?:en )?(?:el|un) (?:plazo más breve|menor plazo|más breve plazo)(?: posible)?|de inmediato|lo antes posible|cuanto antes|o (?:mais )?(?:breve|rapidamente) possível|de imediato|quanto antes|com (?:a maior )?brevidade|onverwijld|(?:nu )?meteen|per omgaande|ten spoedigste|zo (?:spoedig|snel) mogelijk|senza ritardo|nel più breve tempo possibile|il prima possibile|al più presto|quanto prima|niezwłocznie|bezzwłocznie|jak najszybciej|[îi]n cel mai scurt (?:timp|termen)|c[âa]t mai (?:curând|repede)|невідкладно|якнайшвидше|якомога швидше|възможно най-скоро|как можно скорее|skyndsamt|så (?:snart|raskt|fort|hurtigt) som \\p{L}+|snarest mulig(?:t)?|snarast möjligt|hurtigst muligt|omedelbart|straks|bezodklad\\p{L}+|neprodleně|co nejdříve|čo najskôr|viivitamata|esimesel võimalusel|niin pian kuin mahdollista|mahdollisimman pian|što (?:prije|pre|hitnije)|u najkraćem (?:mogućem )?roku|čim prej|a lehető leghamarabb|mielőbb|en kısa sürede|το συντομότερο(?: δυνατόν?)?|kuo greičiau|pēc iespējas ātrāk|iespējami īsā laikā|forthwith|immediatamente|immediata|imediatamente|inmediatamente|immédiatement|umgehend|terstond|onmiddellijk|ivedilikle|derhal|hemen|odmah|hitno|smesta|nemudoma|takoj|natychmiast(?:owe)?|negajben|de îndată|de indata|негайно|терміново|незабавно|немедленно|haladéktalanul|azonnal|okamžitě|okamžite|ihned|viipymättä|välittömästi|omgående|αμέσως|άμεσα|nekavējoties|nedelsiant|without (?:any )?delay|ohne (?:schuldhaftes )?zögern|sans (?:délai|retard)|sin (?:demora|dilación)|sem demora|senza indugio|bez zwłoki|f[ăa]r[ăa] [îi]ntârziere|без зволікан\\p{L}+|без (?:промедлени[ея]|отлагане)|bez (?:zbyt[eo]čn\\p{L}+ )?odkladu|bez odga[đd]anja|brez odlašanja|utan dröjsmål|uten opphold|uden ophold|gecikmeksizin|χωρίς καθυστέρηση|haladék nélkül';
