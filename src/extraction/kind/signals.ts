import { finder } from '../../search/finder.ts';

/*
 * Words by which messages are told apart, in the languages that a desk meets most. They only sort messages; nothing that they match
 * becomes part of a form.
 */

/** An authority speaks, or is spoken of. */
export const AUTHORITY = finder(
  /\b(?:police|constabular(?:y|ies)|(?:highway|state) patrol|state trooper|probation (?:office|officer|service)|icpo|sheriff|detective|law[\s-]enforcement|prosecut\w+|procurator\w*|investigating (?:judge|officer|magistrate)|magistrate|gendarmerie|carabinieri|guardia civil|europol|interpol|eurojust|attorney general|district attorney|special agent|federal agent|court|tribunal|ministry of (?:the )?(?:interior|justice)|cybercrime unit|criminal intelligence|officer in charge|24\/7 (?:contact )?point|polizei\w*|staatsanwalt\w*|kriminal\w*|amtsgericht|landgericht|politie|officier van justitie|rechtbank|openbaar ministerie|parketsecretaris|procureur\w*|tribunal|juge|polic[ií]a|fiscal[ií]a|juzgado|polizia|procura|tribunale|policja|prokurat\w+|politsei\w*|kohus|poliisi|polisen|åklagar\w*)\b/iu,
);

/** A crime is being investigated, or a proceeding runs. */
export const PROCEEDING = finder(
  /\b(?:criminal (?:case|investigation|proceedings?|complaint)|(?:we|i) (?:are|am) (?:currently )?investigating|under investigation|investigation (?:into|of|concerning|regarding)|pre-?trial (?:investigation|proceedings?)|case (?:file )?(?:no|number)|ongoing investigation|preliminary (?:investigation|inquiry)|suspect(?:s|ed)?\b|Ermittlungsverfahren|Strafverfahren|Strafsache|strafrechtelijk onderzoek|opsporingsonderzoek|enquête (?:judiciaire|préliminaire)|procédure pénale|procedimiento penal|diligencias|procedimento penale|indagini|postępowani\w+|kriminaalmenetlus\w*|kriminaalas\w+|esitutkinta|förundersökning)\b/iu,
);

/** Data is asked for, or to be kept, or content to be taken down. */
export const ASKING = finder(
  /\b(?:subscriber (?:info(?:rmation)?|data|details|records?)|traffic data|content data|account (?:information|holder|records|data)|(?:ip|connection|login|log-in|access|server|call) (?:logs?|records?|history|addresses)|(?:preserv\w+|retain|freeze|disclos\w+|produc\w+|provide|furnish|supply|identify|hand over|release)\s+(?:\w+\s+){0,8}(?:data|information|records?|logs?|details|account|user|subscriber|content|evidence|identity|holder)|data (?:preservation|production|disclosure) |(?:preservation|production|disclosure|information|emergency(?: disclosure)?|legal|data) requests?|take\s?down|(?:remov\w+|block\w*|delet\w+|disabl\w+)\s+(?:\w+\s+){0,5}(?:content|website|site|page|post(?:ing)?s?|url|account|video|domain)|Bestandsdaten\w*|Verkehrsdaten\w*|Inhaltsdaten|Auskunft\w*|Datensicherung|gebruikersgegevens|verkeersgegevens|identificerende gegevens|vordering|verstrekking|données (?:d'abonné|de connexion|de trafic|d'identification)|réquisition|datos (?:de abonado|de tráfico|de identificación)|conservación de datos|dati (?:di traffico|dell'abbonato)|andmepäring|sideandme\w+|dane (?:abonenta|o ruchu)|danych|tietopyyntö|begäran om)\b/iu,
);

/** An order, a law or a treaty is invoked. */
export const LEGAL = finder(
  /\b(?:in (?:the )?exercise of (?:\w+ ){0,2}powers?|powers? (?:conferred|vested)|order of (?:the )?(?:\w+ ){0,2}court|by virtue of (?:the|section|article)|court order|search warrant|warrant|subpoena|(?:production|preservation|disclosure) (?:order|demand)|criminal code|judicial order|pursuant to|mutual legal assistance|MLAT?|letters? rogatory|rogatory|budapest convention|EPOC(?:-PR)?|e-evidence|2703\([a-z]\)|Beschluss|beschikking|machtiging|commission rogatoire|mandamiento)\b|(?<!\p{L})(?:cod(?:ul|ului)? de procedur|código de process?o penal|codice di procedura penale|code de procédure pénale|código procesal|kodeksu? postępowania karnego|k\.\s?p\.\s?k|trestního řádu|rättegångsbalk|strafprozessordnung|wetboek van strafvordering|кримінальн\p{L}+ процесуальн)|§\s?\d|\b(?:article|section) \d/iu,
);

/** Someone's life is in danger. */
export const LIFE_AT_RISK = finder(
  /\b(?:life (?:is |are )?(?:at|in) (?:risk|danger)|lives (?:are )?(?:at|in) (?:risk|danger)|danger (?:to|of) (?:life|death)|(?:risk|threat) to life|threat(?:s|ens|ened|ening)? to kill|imminent (?:danger|threat|risk|harm)|suicid\w+|kidnap\w+|hostages?|abduct\w+|missing (?:child|person|girl|boy)|amber (?:alert|issued)|bomb threat|terroris\w+|serious (?:bodily |physical )?(?:injury|harm)|school shooting|emergency|Lebensgefahr|Leib und Leben|levensgevaar|danger de mort|péril imminent|peligro de muerte|pericolo di vita|eluohtlik|zagrożenie życia)\b/iu,
);

/** An office of the police, of a prosecutor, a court, a ministry, the customs or a supervisor of media, in a letterhead or a signature. */
export const OFFICE = finder(
  /(?<!\p{L})(?:police|constabulary|polizei\p{L}*|\p{L}*polizei|policj\p{L}+|polic[ií]a|políci\p{L}+|politie\p{L}*|polizia|polisen|polis\p{L}*|politi(?:et|distrikt|mester)?\p{L}*|\p{L}*poliisi\p{L}*|politsei\p{L}*|rendőr\p{L}*|emniyet|jandarma|policie|policij\p{L}+|поліці\p{L}+|полиц\p{L}+|αστυνομ\p{L}+|gendarmerie|guardia civil|carabinieri|staatsanwaltschaft|openbaar ministerie|parket|parquet|procureur|procura|fiscalía|ministerio público|ministério público|prokuratur\p{L}*|prokuratuur|procuror\p{L}*|parchetul|прокурат\p{L}+|åklagar\p{L}*|statsadvokat\p{L}*|anklagemyndighed\p{L}*|syyttäj\p{L}*|ügyészség|savcılı\p{L}+|státní zastupitelství|prokuratúr\p{L}*|tužiteljstvo|tužilaštvo|tožilstvo|εισαγγελ\p{L}+|\p{L}*gericht(?:shof)?|gerechtshof|rechtbank|court|cour (?:d['’]appel|de cassation|d['’]assises)|tribunal\p{L}*|juzgado|audiencia (?:nacional|provincial)|corte d['’](?:appello|assise)|judecători[ae]|curtea|sąd|суд|soud|súd|okresný súd|sud|sodišče|съд|kohus|tiesa|teismas|bíróság|törvényszék|\p{L}*oikeus|tingsrätt|hovrätt|tingrett|lagmannsrett|(?:by|lands|høje?ste?)ret(?:ten)?|δικαστήριο|πρωτοδικείο|ανακριτ\p{L}+|mahkemesi|hâkimliği|hakimliği|\p{L}*ministeri\p{L}*|ministry|ministère|ministero|ministerie|ministar\p{L}*|міністерств\p{L}+|министерств\p{L}+|υπουργείο|bakanlığı|customs|zoll\p{L}*|douanes?|dogan[ae]|aduanas?|guardia di finanza|fiod|finanzamt|\p{L}*medienanstalt|landesanstalt für medien|bundesnetzagentur|autorité de régulation|arcom|agcom|ofcom|esafety)(?!\p{L})/iu,
);

/** What authorities call an order to act against content, or to give information, in the languages of the Union. */
export const ORDERED = finder(
  String.raw`(?<!\p{L})(?:orders?(?= (?:to|under|against|pursuant|no|nr|n°|\d))|(?:removal|information) order|\p{L}*anordnung|injonction|orden(?= (?:de|para|conforme|en virtud))|ordine(?= (?:di|ai|contro|ex))|\p{L}*bevel|ordem(?= (?:de|para|ao))|nakaz\p{L}*|ordin(?:ul)?(?= (?:de|privind))|наказ|заповед|příkaz|príkaz|nalog|odredba|määräys|korraldus|föreläggande|påbud|påbudd|pålegg|εντολή|nurodymas|rīkojums|végzés|utasítás)(?!\p{L})`,
  'iu',
);

/** The address of one page of a site. */
export const PAGE = /https?:\/\/[^\s/]+\/[^\s]/i;
