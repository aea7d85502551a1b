import { anyOf } from './any-of.ts';

/** Names of the days of a week, in all cases that a time takes. */
export const WEEKDAYS = anyOf(
  ['(?:mon|tues|wednes|thurs|fri|satur|sun)day'],
  ['(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?'],
  ['lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'],
  ['lunes|martes|miércoles|jueves|viernes|sábado|domingo'],
  ['lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica'],
  ['(?:segunda|terça|quarta|quinta|sexta) feira|sábado|domingo'],
  ['(?:maan|dins|woens|donder|vrij|zater|zon)dag'],
  ['(?:man|mån|tirs|tis|ons|tors|fre|lør|lör|søn|sön)dag~'],
  ['poniedział~|wtor(?:ek|ku)|środ[aęyą]|czwart(?:ek|ku)|piąt(?:ek|ku)|sobot~|niedziel~'],
  [
    'pondělí~|úter~|střed[auy]|čtvrt(?:ek|ku)|pát(?:ek|ku)|neděl~|pondel(?:ok|ka)|utor(?:ok|ka)|stred[auy]|štvrt(?:ok|ka)|piat(?:ok|ka)|nedeľ~',
  ],
  ['luni|marți|miercuri|joi|vineri|sâmbătă|duminică'],
  ['(?:maanantai|tiistai|keskiviikko|keskiviiko|torstai|perjantai|lauantai|sunnuntai)~'],
  ['(?:esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev)~'],
  ['(?:pirm|otr|treš|ceturt|piekt|sest|svēt)dien~'],
  ['(?:pirma|antra|trečia|ketvirta|penkta|šešta|sekma)dien~'],
  ['(?:hétfő|kedd|szerda|szerdá|csütörtök|péntek|szombat)~|vasárnap~'],
  [
    '(?:ponedjelj|ponedelj|ponedeljk|utora?k|srijed|sred|četvrta?k|četrtk|četrtek|peta?k|subot|sobot|nedjelj|nedelj)~',
  ],
  ['(?:понеділ|вівтор|четвер|п[’ʼ]ятниц|субот|неділ)~|серед[аиуі]'],
  ['понеделник|вторник|сряда|четвъртък|петък|събота|неделя'],
  ['δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή'],
  ['pazartesi~|salı(?: günü)?|çarșamba~|perșembe~|cuma(?:ya|rtesi)?~|pazar günü'],
);

/** Today, tonight and tomorrow. */
export const TODAY = anyOf(
  ['(?<!from )(?:today|tonight|tomorrow)|this (?:afternoon|evening)'],
  ['(?<!ab )heute|(?<!guten )morgen|übermorgen'],
  ["aujourd[’']hui|demain|ce soir|cette nuit"],
  ['(?<!desde )(?:hoy|mañana)|esta (?:tarde|noche)'],
  ['(?<!da )(?:oggi|domani|stasera|stanotte)|questa (?:sera|notte)'],
  ['(?<!de )(?:hoje|amanhã)|esta (?:noite|tarde)'],
  ['(?<!vanaf )(?:vandaag|vanavond|vannacht)|morgen'],
  ['i ?dag|i ?morgon|i ?morgen|i ?kväll|i ?aften|i ?kveld'],
  ['dziś|dzisiaj|jutr[oa]'],
  ['dnes|zítra|zajtra'],
  ['azi|astăzi|mâine'],
  ['tänään|huomenna|huomiseen'],
  ['täna|homseks'],
  ['šodien|rīt'],
  ['šiandien|rytoj'],
  ['holnap~'],
  ['danas|danes|sutra|jutri|сутра'],
  ['сьогодні|завтра'],
  ['днес|утре'],
  ['σήμερα|αύριο'],
  ['bugün|yarın'],
);

/** Within a week, this week. */
export const THIS_WEEK = anyOf(
  [
    'this week|within (?:a|one|the) week|(?:end of|later in) the week|(?:in|within) (?:one|two|three|four|five|six|seven) days',
  ],
  [
    'diese[rn]? woche|(?:binnen|innerhalb|in) (?:einer|1) woche|ende der woche|(?:binnen|innerhalb|in) (?:von )?(?:zwei|drei|vier|fünf|sechs|sieben) tagen',
  ],
  [
    'cette semaine|sous huit(?:aine| jours)|(?:dans|sous) (?:la|une) semaine|fin de (?:la )?semaine|(?:dans|sous) (?:deux|trois|quatre|cinq|six|sept) jours',
  ],
  ['esta semana|(?:en|de) una semana|fin de semana|en (?:dos|tres|cuatro|cinco|seis|siete) días'],
  [
    '(?:questa|in|entro) (?:la |una )?settimana|fine settimana|entro (?:due|tre|quattro|cinque|sei|sette) giorni',
  ],
  ['esta semana|(?:em|de) uma semana|fim d[ae] semana|em (?:dois|três|quatro|cinco|seis|sete) dias'],
  [
    'deze week|(?:binnen|in) (?:een|één) week|(?:eind|einde) van de week|binnen (?:twee|drie|vier|vijf|zes|zeven) dagen',
  ],
  ['denna vecka|denne uge|denne uken|inom en vecka|inden for en uge|innen en uke'],
  ['w tym tygodniu|(?:w ciągu|w terminie|do końca) (?:jednego )?tygodnia'],
  ['tento týden|tento týždeň|do (?:konce |konca )?(?:týdne|týždňa)'],
  ['săptămâna aceasta|într o săptămână|în termen de o săptămână'],
  [
    'tällä viikolla|viikon (?:kuluessa|sisällä)|sel nädalal|nädala jooksul|šonedēļ|nedēļas laikā|šią savaitę|per savaitę|ezen a héten|egy héten belül',
  ],
  ['ovaj tjedan|ove (?:nedelje|sedmice)|ta teden|u roku od tjedan dana|v enem tednu'],
  ['цього тижня|протягом тижня|тази седмица|до една седмица'],
  ['αυτή την εβδομάδα|εντός (?:μίας )?εβδομάδας|bu hafta|bir hafta içinde'],
);

/** A hearing, the end of custody or of the time in which a crime can be prosecuted. */
export const PROCEDURES = anyOf(
  [
    '(?:remand|bail|court|plea|custody|sentencing|preliminary) hearing|hearing(?! (?:from|back|of))|trial(?! (?:version|period|account|subscription))|jury selection|arraignment|time bar~|limitation(?: period)?|statute of limitations|goes before (?:the )?(?:magistrates?|judge|court)|court sits',
  ],
  ['hauptverhandlung~|haupttermin|haftprüfung~|hafttermin|gerichtstermin|verjähr~|strafverfolgungsverjähr~'],
  [
    "(?:l[’']|une |cette |en )audience|audience (?:du|de|correctionnelle|est|aura|fixée)|procès(?! verba)~|prescription|garde à vue|comparution|présentation au juge",
  ],
  [
    '(?:la|esta|fecha de) vista|vista (?:oral|del|señalada|el)|juicio|prescri~|señalamiento|audiencia|comparecencia',
  ],
  ['udienza|dibattimento|prescri~|scarcerazione|convalida'],
  ['audiência|julgamento|prescri~|interrogatório judicial'],
  ['(?:rechts)?zitting|verjar~|raadkamer|voorgeleid~'],
  ['rozpraw~|przedawn~|termin śledztwa|śledztwo … kończy|posiedzeni~ aresztow~'],
  ['hlavní(?:ho)? líčení|hlavné(?:ho)? pojednávani~|promlč~|premlč~'],
  ['termen(?:ul)? de judecată|prescri~|ședinț~ de judecată'],
  [
    'hovedforhandling~|huvudförhandling~|häktningsförhandling~|grundlovsforhør~|fengslingsmøte~|preskri~|forældel~|foreldel~',
  ],
  ['pääkäsittely~|vangitsemiskäsittely~|vangitsemisoikeudenkäynti~|vanhentu~|kohtuistung~|aegu~'],
  ['tiesas sēd~|noilgum~|teismo posėd~|tárgyalás~|elévül~'],
  ['ročišt~|glavn~ rasprav~|zastar~|glavn~ obravnav~'],
  ['судове засідання|строк~ давності|съдебно заседание|изтича давност~'],
  ['δικάσιμο~|παραγραφ~|duruşma~|durușma~|zamanaşımı~|zamanașımı~'],
);

/** What is deleted or runs out by itself: logs, accounts. */
export const DELETIONS = anyOf(
  ['(?:be|are|is|get|being|automatically) (?:deleted|purged|overwritten|wiped)|expires?|rolls? off'],
  ['(?:gelöscht|überschrieben|löschung|löscht)~'],
  ['(?:effacé|supprimé|écrasé|expir|purgé)~'],
  ['(?:borra|elimina|sobrescri|caduca|expira)~'],
  ['(?:cancell|sovrascri|spariscono|scadono|eliminat)~'],
  ['(?:apagad|eliminad|sobrescri|expiram)~'],
  ['(?:gewist|verwijderd|overschreven|verlopen)~'],
  ['(?:skasowan|usunięt|nadpisan|kasują|wygasają)~'],
  ['(?:smazán|vymazán|přepsán|prepísan)~|(?:șters|suprascris)~'],
  ['(?:raderas|slettes|slettet|poistu|kustuta|dzēst|ištrin|törlőd|törlik|izbris|obrisan|briše)~'],
  ['(?:видал|стира|стер|изтри|διαγραφ|σβήν|silin)~'],
);
