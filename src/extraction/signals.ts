/*
 * Words by which messages are told apart, in the languages that a desk meets most. They only sort messages; nothing that they match
 * becomes part of a form.
 */

/** An authority speaks, or is spoken of. */
export const AUTHORITY =
  /\b(?:police|constabulary|sheriff|detective|law[\s-]enforcement|prosecut\w+|procurator\w*|investigating (?:judge|officer|magistrate)|magistrate|gendarmerie|carabinieri|guardia civil|europol|interpol|eurojust|attorney general|district attorney|special agent|federal agent|court|tribunal|ministry of (?:the )?(?:interior|justice)|cybercrime unit|criminal intelligence|officer in charge|24\/7 (?:contact )?point|polizei\w*|staatsanwalt\w*|kriminal\w*|amtsgericht|landgericht|politie|officier van justitie|rechtbank|openbaar ministerie|parketsecretaris|procureur\w*|tribunal|juge|polic[ií]a|fiscal[ií]a|juzgado|polizia|procura|tribunale|policja|prokurat\w+|politsei\w*|kohus|poliisi|polisen|åklagar\w*)\b/iu;

/** A crime is being investigated, or a proceeding runs. */
export const PROCEEDING =
  /\b(?:criminal (?:case|investigation|proceedings?|complaint)|(?:we|i) (?:are|am) (?:currently )?investigating|under investigation|investigation (?:into|of|concerning|regarding)|pre-?trial (?:investigation|proceedings?)|case (?:file )?(?:no|number)|ongoing investigation|preliminary (?:investigation|inquiry)|suspect(?:s|ed)?\b|Ermittlungsverfahren|Strafverfahren|Strafsache|strafrechtelijk onderzoek|opsporingsonderzoek|enquête (?:judiciaire|préliminaire)|procédure pénale|procedimiento penal|diligencias|procedimento penale|indagini|postępowani\w+|kriminaalmenetlus\w*|kriminaalas\w+|esitutkinta|förundersökning)\b/iu;

/** Data is asked for, or to be kept, or content to be taken down. */
export const ASKING =
  /\b(?:subscriber (?:information|data|details|records?)|traffic data|content data|account (?:information|holder|records|data)|(?:ip|connection|login|log-in|access|server|call) (?:logs?|records?|history|addresses)|(?:preserv\w+|retain|freeze|disclos\w+|produc\w+|provide|furnish|supply|identify|hand over|release)\s+(?:\w+\s+){0,8}(?:data|information|records?|logs?|details|account|user|subscriber|content|evidence|identity|holder)|data (?:preservation|production|disclosure) |(?:preservation|production|disclosure|information|emergency(?: disclosure)?|legal|data) requests?|take\s?down|(?:remov\w+|block\w*|delet\w+|disabl\w+)\s+(?:\w+\s+){0,5}(?:content|website|site|page|post(?:ing)?s?|url|account|video|domain)|Bestandsdaten\w*|Verkehrsdaten\w*|Inhaltsdaten|Auskunft\w*|Datensicherung|gebruikersgegevens|verkeersgegevens|identificerende gegevens|vordering|verstrekking|données (?:d'abonné|de connexion|de trafic|d'identification)|réquisition|datos (?:de abonado|de tráfico|de identificación)|conservación de datos|dati (?:di traffico|dell'abbonato)|andmepäring|sideandme\w+|dane (?:abonenta|o ruchu)|danych|tietopyyntö|begäran om)\b/iu;

/** An order, a law or a treaty is invoked. */
export const LEGAL =
  /\b(?:court order|search warrant|warrant|subpoena|production order|preservation order|judicial order|pursuant to|mutual legal assistance|MLAT?|letters? rogatory|rogatory|budapest convention|EPOC(?:-PR)?|e-evidence|2703\([a-z]\)|Beschluss|beschikking|machtiging|commission rogatoire|mandamiento)\b|§\s?\d|\b(?:article|section) \d/iu;

/** Someone's life is in danger. */
export const LIFE_AT_RISK =
  /\b(?:life (?:is |are )?(?:at|in) (?:risk|danger)|lives (?:are )?(?:at|in) (?:risk|danger)|danger (?:to|of) (?:life|death)|(?:risk|threat) to life|threat(?:s|ens|ened|ening)? to kill|imminent (?:danger|threat|risk|harm)|suicid\w+|kidnap\w+|hostages?|abduct\w+|missing (?:child|person|girl|boy)|bomb threat|terroris\w+|serious (?:bodily |physical )?(?:injury|harm)|school shooting|emergency|Lebensgefahr|Leib und Leben|levensgevaar|danger de mort|péril imminent|peligro de muerte|pericolo di vita|eluohtlik|zagrożenie życia)\b/iu;

/** A kind of message that asks for no data, and the sentence that says so. */
export interface OtherKind {
  readonly pattern: RegExp;
  /** Words beside which the pattern says nothing. */
  readonly unless?: RegExp;
  readonly reason: string;
}

/** The kinds that are told apart; the first that fits names the reason. */
export const OTHER_KINDS: readonly OtherKind[] = [
  {
    pattern:
      /\b(?:out of (?:the )?office|automatic reply|auto(?:matic|mated)?[\s-]?(?:reply|response)|i am (?:currently )?(?:away|on (?:annual )?leave)|abwesenheitsnotiz|automatische antwort|afwezigheid|réponse automatique|absence du bureau|respuesta automática)\b/iu,
    reason: 'It is an automatic reply of someone who is away.',
  },
  {
    pattern:
      /\b(?:undeliver(?:ed|able)|delivery (?:status notification|has failed|failure)|mail delivery (?:failed|subsystem|system)|returned mail|message could not be delivered|unzustellbar|failure notice)\b/iu,
    reason: 'It is a notice that a mail could not be delivered.',
  },
  {
    pattern:
      /\b(?:i am|i'm|we are|my name is [^.\n]{3,60}(?:,| and)\s+(?:a|an|i am|i'm))\s+(?:a |an |the )?(?:\w+\s+){0,3}(?:journalist|reporter|editor|correspondent|freelance writer|podcaster)\b|\b(?:request for comment|for comment\b|press (?:enquiry|inquiry|request|office)|media (?:enquiry|inquiry|request)|interview (?:request|with)|on the record|story (?:about|on)|publish(?:ing)? (?:a|an) (?:article|story))\b/iu,
    reason: 'It is an enquiry of the press.',
  },
  {
    pattern:
      /\b(?:unsubscribe|newsletter|view (?:this )?(?:e-?mail|message)? ?in (?:your )?browser|webinar|limited (?:time )?offer|special offer|discount|free trial|book a demo|schedule a (?:call|demo)|our (?:products?|services|platform|solution)s? (?:help|can|offer)|sponsorship|early bird|abmelden|zum newsletter|uitschrijven|se désabonner)\b/iu,
    reason: 'It is a newsletter or an advertisement.',
  },
  {
    pattern:
      /\b(?:you(?:'ve| have) won|lottery|inheritance|million (?:us )?dollars|crypto (?:investment|profits)|viagra|casino|seo (?:services|ranking)|work from home|claim your (?:prize|reward))\b/iu,
    reason: 'It is spam.',
  },
  {
    pattern:
      /\b(?:my (?:own )?(?:account|profile|password|photos?|pictures?|e-?mail|page|order|money|bank|data)\b(?!\s+(?:manager|executive))|i (?:was|have been|got|am being) (?:scammed|hacked|defrauded|harassed|blocked|locked out|cheated|stalked|robbed|impersonated|bullied|a victim)|hacked my|stole my|as a (?:customer|user|private (?:person|individual|citizen)|concerned citizen)|i am (?:a |the )?(?:victim|customer|private (?:person|individual|citizen)|citizen|parent|mother|father|user)|i want to (?:report|complain)|i would like to (?:report|complain)|my (?:ex|ex-?(?:husband|wife|boyfriend|girlfriend)|neighbou?r|husband|wife|son|daughter|boyfriend|girlfriend))\b/iu,
    reason: 'It is the concern of a private person, not a request of an authority.',
  },
  {
    pattern:
      /\b(?:thank you|thanks|many thanks|with thanks|thank(?:ing)? you (?:again|so much)|grateful|much appreciated|danke|vielen dank|bedankt|dank u|merci|gracias|grazie|tänan|aitäh|dziękuj\w+|kiitos|tack)\b/iu,
    unless:
      /\?|\b(?:please|could you|can you|kindly|we need|i need|request(?:ed|ing)?|bitte|graag|veuillez|por favor|per favore|palun|proszę)\b/iu,
    reason: 'It is a note of thanks that asks for nothing.',
  },
  {
    pattern:
      /\b(?:invoice|purchase order|payment (?:reminder|due)|quotation|job application|curriculum vitae|meeting (?:minutes|invitation|request)|calendar invitation|conference|seminar|training (?:course|session)|workshop|invitation|password reset|verify your e-?mail|receipt for your)\b/iu,
    reason: 'It is ordinary business mail that asks for no data.',
  },
];
