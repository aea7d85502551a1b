/*
 * The words by which lengths of time are written, of all languages together. Each is the inside of an expression in which a space stands
 * for any white space.
 */

/** Hours, days, weeks, months and minutes, also within a longer word: "Arbeitstage", "werkdagen". */
export const UNITS = [
  'minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?',
  'minuten?|stunden?|\\p{L}*tage[ns]?|wochen?|monat(?:e[ns]?|s)?',
  'heures?|h|jours?|semaines?|mois|huitaine|dizaine|quinzaine',
  'minutos?|horas?|hs|d[ií]as?|semanas?|mes(?:es)?|m[eê]s',
  'minuti|or[ae]|giorn[io]|settiman[ae]|mes[ei]',
  'uur|uren|dag(?:en)?|(?:werk|kalender)dag(?:en)?|etmaal|week|weken|maand(?:en)?',
  'minut\\p{L}*|godzin\\p{L}*|dni|dnia|dob[ya]|dób|tygodni\\p{L}*|tydzień|miesi[ęą]c\\p{L}*',
  'minute|or[eăa]|zile?|s[ăa]pt[ăa]m[âa]n\\p{L}+|lun[iăa]',
  'хвилин\\p{L}*|годин\\p{L}*|дн(?:ів|і|я|ей|ів)|день|діб|доби|тижн\\p{L}*|місяц\\p{L}*',
  'минут\\p{L}*|час(?:а|ов|ове|овете)?|дена|дана|сат[аи]|дни|суток|седмиц\\p{L}+|недел\\p{L}+|месец\\p{L}*|месяц\\p{L}*',
  'hodin\\p{L}*|hodín|dn[yůíe]|dnech|deň|dňa|týdn\\p{L}+|týždň\\p{L}+|měsíc\\p{L}*|mesiac\\p{L}*',
  'timm(?:e|ar)|time[nr]?|(?:arbets|arbeids|arbejds|virke|hver|kalender)?dag(?:ar|er|e)?|dygn|døgn|veck(?:a|or)|uker?|uger?|veker?|månad(?:er)?|måned(?:er)?',
  'minuut\\p{L}*|tun\\p{L}+|(?:arki)?päivä\\p{L}*|vuorokau\\p{L}+|viik(?:ko|on|koa)\\p{L}*|kuukau\\p{L}+|(?:töö)?päeva\\p{L}*|nädala\\p{L}*|kuu',
  'perc\\p{L}*|ór[aáo]\\p{L}*|(?:munka)?nap\\p{L}*|hét|héten|hónap\\p{L}*',
  'sat[ai]?|ur[aei]?|dan[a]?|dneh|tjed[an]\\p{L}*|nedelj\\p{L}+|tedn\\p{L}+|mjesec\\p{L}*|mesec\\p{L}*',
  'dakika\\p{L}*|saat\\p{L}*|gün\\p{L}*|hafta\\p{L}*|ay',
  'λεπτ\\p{L}+|ώρ\\p{L}+|ωρών|[ηή]μ[εέ]ρ\\p{L}+|εβδομάδ\\p{L}+|μήν\\p{L}+|μηνών',
  'dit[ëe]|or[ëe]|jav[ëe]|muaj|daga|dögum|klukkustund\\p{L}+|dies|hores|setmanes',
  'minu[čt]\\p{L}+|valand\\p{L}+|(?:darbo )?dien\\p{L}+|savai\\p{L}+|mėnes\\p{L}+|minū\\p{L}+|stund\\p{L}+|nedēļ\\p{L}+|mēneš\\p{L}+',
].join('|');

/** Small numbers of Slavic languages which may stand behind "do", in several cases: "do tří dnů", "до три дни". */
export const SLAVIC_COUNTS =
  'osmih|devetih|desetih|petih|sedmih|treh|jednoho|dvou|tří|čtyř|pěti|šesti|sedmi|osmi|devíti|deseti|čtrnácti|patnácti|dvaceti|třiceti|jedného|dvoch|troch|štyroch|piatich|šiestich|siedmich|ôsmich|desiatich|pätnástich|tridsiatich|dwóch|trzech|czterech|pięciu|sześciu|siedmiu|ośmiu|dziesięciu|czternastu|trzydziestu|два|дві|две|три|чотири|четири|пет|седем|осем|десет|двох|трьох|п.яти|семи|десяти|двух|трёх|трех|пяти';

/** Small numbers in words. */
export const COUNTS = [
  SLAVIC_COUNTS,
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty(?:-\\p{L}+)?|thirty(?:-\\p{L}+)?|forty-eight|sixty|seventy-two|ninety|one hundred(?: and \\p{L}+)?',
  'eine[rmns]?|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|vierzehn|zwanzig|dreißig|sechzig|neunzig',
  'une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt(?:-quatre)?|trente|soixante|nonante|quatre-vingt-dix',
  'dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|veinte|veinticuatro|treinta|cuarenta y ocho|sesenta|noventa',
  'due|tre|quattro|cinque|sei|sette|otto|dieci|quindici|venti|trenta|sessanta|novanta|quarantotto',
  'um|uma|dois|duas|três|sete|oito|dez|vinte(?: e quatro)?|trinta|quarenta e oito',
  'één|een|twee|drie|vijf|zes|zeven|tien|veertien|twintig|dertig|zestig|negentig',
  'trzy|sześć|dziewięćdziesięciu',
  'două|trei|cinci|șase|șapte|zece|treizeci|șaizeci|nouăzeci',
  'шести|тридцяти|дев.яноста|шест|шесть|тридесет',
  'tři|tri|šesť|šest|deset\\p{L}*|desať|devadesáti|deväťdesiat\\p{L}*',
  'två|to|tre|fire|fyra|fem|sex|seks|sju|syv|åtta|åtte|otte|tio|ti|fjorton|tretti|nitti|trettio|nittio',
  'egy|öt|hét|nyolc|tíz|tizenöt|húsz|viiden|seitsemän|kymmenen|viie|seitsme|kümne|kolmekümne|ühe|kahe|beş|yedi|sekiz|dokuz|dört|iki|on(?: (?:beş|iki))?|yirmi(?: dört)?|otuz|kırk sekiz|bir|πέντε|επτά|οκτώ|δέκα|δεκαπέντε|είκοσι|τριάντα|dešimties|penkių|desmit|piecu|pet|osam|osem|sedam|petnaest|осам|седам|петнаест',
  'kaksi|kolme|kuusi|kolmen|kuuden|kahden|yhden|kolm|kuus|kaks|három|hat|két|kilencven|harminc|üç|altı|doksan|δύο|τρεις|τριών|έξι|trīs|sešu|trijų|šešių',
].join('|');
