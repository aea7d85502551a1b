/*
 * The words of clauses that state a term, of all languages together: what it is called and said to be, that it suffices, that something is
 * owed, and what sets no day but haste. Each is the inside of an expression in which a space stands for any white space.
 */

/** A term, as the subject of a clause; in Hungarian with its ending. */
export const NOUN =
  'deadline|time limit|time for (?:compliance|response|reply)|\\p{L}*frist(?:en)?|svarstiden|svartiden|délai|échéance|plazo|prazo|término|termine|scadenza|\\p{L}*termijn|termin|lhůta|lehota|rok|рок|termen(?:ul)?|строк|термін|срок(?:ът|а)?|határid(?:ő|eje)|(?:\\p{L}+)?määräaika|vastausaika|tähtaeg|προθεσμία|terminas|termiņš|süre(?:si)?';

/** That it is so long. */
export const IS =
  'is|are|shall be|will be|ist|beträgt|est(?: fixé)?(?: (?:à|de|au))?|es(?: de)?|será de|é(?: de)?|è(?: di| fissat[oa] (?:in|al))?|is gesteld op|bedraagt|wynosi|to|činí|je|jest|upływa(?: w ciągu)?|este(?: de)?|становить|складає|е|составляет|on|er(?: (?:satt|sat|fastsat|fastsatt) til)?|går ut(?: den)?|udløber(?: den)?|utløper(?: den)?|är|van|yra|ir|dir|είναι';

/** A clause on one of these sets no time for an answer. */
export const NO_TERM_OF_ANSWER =
  /conserv|speicher|lösch|pay(?:ment|ing)|zahlung|paiement|\bpago|pagamento|recurrir|garde à vue|detention|\barest|aresztow|vazb|väzb|pritvor|haft(?!ung)|rozpraw|judecat|hearing|audien|trial|istrag|fellebbez|prescri|verjähr|recours|\bappel|oposi|besch?werde|rechtsmittel|widerspruch|appeal|valid|gültig|ważnoś|platnost|важ|чинн|дії|действ|odvol|žalb|žalob|zażal|stížnost|retention|preserv|bewaar|valab|custod|untersuchungs|impugn|ricors|recurs|apela|fellebbez|jogorvos|valitus|kaebe|ankefrist|överklag|оскарж|апеляц|обжалв|αποκλ|έφεσ|itiraz|păstr|зберіг|съхран|čuvanj|uchov|przechow/iu;

/** That a length of time is enough. */
export const SUFFICES =
  '(?:is|are|would be|will be|should be|seems?) (?:fine|ok|okay|enough|sufficient|good|acceptable|reasonable)|(?:ist|sind|wäre(?:n)?) (?:ausreichend|angemessen|in ordnung)|genüg(?:t|en)|reich(?:t|en)|(?:suffit|suffisent|suffira)|(?:es|son) suficiente|basta(?:n|no|rá)?|is voldoende|volstaat|wystarczy|stačí|este suficient|riittää|räcker|er nok';

/** A day or a week that runs. */
export const COURSE = [
  '(?:during|in the course of|within|later|over) (?:this|the|the coming|next) (?:week|day)|this week|next week',
  'im laufe (?:der|dieser|des|dieses)(?: (?:kommenden|nächsten|heutigen|morgigen))? (?:woche|tages|monats)|(?:noch )?(?:in )?diese[rn]? (?:woche|monat)|(?:in der )?(?:kommenden?|nächsten?) woche',
  'dans le courant de (?:la|cette) (?:semaine|journée)(?: prochaine)?|au cours de (?:la|cette) (?:semaine|journée)(?: prochaine)?|(?:cette semaine|la semaine prochaine)',
  '(?:en el (?:trans)?curso de|durante|a lo largo de) (?:la|esta) (?:presente |próxima )?(?:semana|mañana)|esta (?:misma )?semana|(?:no decorrer|ao longo|no decurso) (?:d[ae]|desta) (?:presente |próxima )?semana|nel corso (?:della|di questa) (?:prossima )?settimana|in settimana',
  'in de loop van (?:de|deze|volgende)(?: komende)? (?:week|dag|maand)|(?:nog )?deze week|(?:jeszcze )?w (?:tym|przyszłym|bieżącym) tygodniu|w ciągu (?:tego )?tygodnia',
  '[îi]n cursul (?:acestei |acestui )?(?:s[ăa]pt[ăa]m[âa]ni\\p{L}*|zile\\p{L}*)|s[ăa]pt[ăa]m[âa]na aceasta|протягом (?:цього )?(?:тижня|дня)|до кінця (?:цього )?тижня|в течение недели|до края на седмицата|в рамките на (?:седмицата|деня)',
  'během (?:tohoto )?týdne|do konce (?:tohoto )?(?:týdne|týždňa)|(?:tijekom|tokom|u toku) (?:ovog(?:a)? )?(?:tjedna|nedelje|sedmice)|do kraja (?:tjedna|nedelje|sedmice)|v teku tedna|do konca tedna',
  'i løpet av (?:(?:denne|neste|inneværende) )?(?:uken|uka|uke|dagen)|i løbet af (?:(?:denne|næste) )?(?:ugen?|dagen)|under (?:den här |denna |nästa )?veckan?|(?:denne|neste) uke|denne uge|denna vecka',
  '(?:tämän |ensi )?viikon (?:aikana|kuluessa|loppuun mennessä)|(?:selle )?nädala (?:jooksul|lõpuks)|(?:még )?(?:ezen|a jövő) a? ?héten|a hét végéig|(?:bu )?hafta (?:içinde|sonuna kadar)|(?:šią|per) savaitę|(?:šīs )?nedēļas laikā|(?:εντός|μέσα σ?) ?της εβδομάδας|έως το τέλος της εβδομάδας',
].join('|');

/** Haste, in words that set no time. */
export const WITH_URGENCY = [
  'as a matter of (?:urgency|priority)|with (?:the )?(?:utmost|greatest|all due) (?:urgency|haste|dispatch|expedition)|by return(?: of (?:post|mail|e-?mail))?|at your earliest (?:convenience|opportunity)|on (?:a )?priority basis',
  "mit (?:größter|höchster|der gebotenen) (?:dringlichkeit|eile|priorität)|auf schnellstem wege?|ohne aufschub|im eilverfahren|en (?:toute )?urgence|d[’']urgence|de toute urgence|par retour(?: de (?:courrier|mail|courriel))?|sans attendre|toutes affaires cessantes",
  "con (?:la )?(?:cortese|massima|ogni|estrema|dovuta)(?: e cortese)? (?:urgenza|sollecitudine)|con (?:cortese )?(?:urgenza|sollecitudine)|in via d[’']urgenza|a stretto giro(?: di posta)?|con (?:carácter|la máxima|la mayor|suma|toda)(?: de)? (?:urgente|urgencia|premura|celeridad)|con urgencia|por vía de urgencia|com (?:a )?(?:máxima|maior|toda a|necessária) (?:urgência|celeridade)|com (?:carácter|caráter) (?:de urgência|urgente)|com urgência|em regime de urgência",
  'met (?:grote |de grootste |de meeste )?spoed|per ommegaande|w trybie (?:pilnym|niezwłocznym)|w pilnym trybie|[îi]n regim de urgență|de urgență|cu (?:maximă urgență|celeritate)|(?:у|в) терміновому порядку|(?:у|в) найкоротш(?:ий|і) (?:термін|строк)\\p{L}*|в срочном порядке|в кратчайши[ей] срок\\p{L}*|(?:в )?(?:най-)кратък срок|по спешност',
  'v (?:nejkratší|najkratšej) (?:možné |možnej )?(?:době|lhůtě|dobe|lehote)|co nejrychleji|čo najrýchlejšie|po hitnom postupku|u hitnom postupku|hitno (?:postupanje|rješavanje|rešavanje)|хитно поступање|po nujnem postopku',
  'med förtur|som hastesak|som hastesag|kiireellisenä|kiireellisesti|kiireloomulisena|soron kívül|sürgősséggel|ivedi olarak|acele olarak|vakit geçirmeksizin|κατά προτεραιότητα|επειγόντως|skubos tvarka|steidzamības kārtā',
].join('|');

/** That somebody has to. */
export const OBLIGED =
  'shall|must|obliged|required|ordered|directed|verpflichtet|tenue?s?(?= de)|devra|doi(?:t|vent)|deberán?|debe|obligad[oa]s?|deverá|deve(?:m)?|obrigad[oa]s?|dovr(?:à|anno)|devono|tenut[aoie]|dient|verplicht|należy|zobowiązan\\p{L}*|zobowiązuj\\p{L}*|povinen|povinn[áyíi]|je dužan|dužn[aio]|obvez\\p{L}+|trebuie|obligat[ăei]?|зобов.яза\\p{L}+|повинн?\\p{L}*|следва да|задължен\\p{L}*|обязан\\p{L}*|kötele\\p{L}+|velvolli\\p{L}+|kohustat\\p{L}*|kohustub|privalo|pienākums|skal|ska|plikt\\p{L}*|yükümlü\\p{L}*|υποχρε\\p{L}+|οφείλ\\p{L}+';

/** What he has to do: to provide. */
export const PROVIDED =
  'provid|furnish|deliver|disclos|produce|submit|erteil|übermittel|herausgeb|vorleg|bereitstell|fourni|transmett|communiqu|remett|parvenir|facilit|remit|suministr|aporta|entreg|fornec|envia|trasmett|forni|pervenire|consegn|verstrek|aanlever|overlegg|udostępni|przekaz|dostarcz|wyda|poskytn|sděl|oznám|vydat|vydať|dostav|priopć|predati|furniz|transmit|comunic|надат|надіс|переда|предостав|изпрат|szolgáltat|közöl|átad|toimit|luovut|esita|edasta|väljasta|pateik|sniegt|utlever|udlever|lämn|överläm|gönder|bildir|χορηγ|διαβιβ|παρασχ';
