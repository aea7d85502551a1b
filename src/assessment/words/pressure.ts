import { anyOf } from './any-of.ts';

/** Words that threaten the reader with blame. A court's own warning of contempt or a fine is none of them. */
export const BLAME = anyOf(
  [
    '(?:you|your (?:company|firm|service|staff|desk|organi[sz]ation|team|employees|management)|the company|the provider)(?: and \\p{L}+ \\p{L}+)? (?:will|shall|would|may|can|could) (?:also )?(?:be )?(?:held )?(?:fully |solely |personally |directly |morally |criminally |legally |jointly )*(?:responsible|accountable|liable|to blame|answerable)',
    '(?:will|shall|would) hold (?:you|your \\p{L}+|the company|the provider)(?: and \\p{L}+ \\p{L}+)? (?:fully |solely |personally |directly |legally )*(?:responsible|accountable|liable)',
    "blood (?:will be |is |would be )?on (?:your|the company[’']?s?|their) (?:hands|conscience|shoulders)",
    "(?:your|the company[’']?s) (?:own )?(?:fault|responsibility alone)",
    '(?:on|upon) your (?:conscience|shoulders)',
    '(?:you|your company|your staff) will (?:have to )?(?:answer for|bear (?:the |all |full )*(?:consequences|responsibility|blame)|regret|face (?:the |serious |severe |grave )*consequences)',
    '(?:every|each) (?:minute|second|hour) (?:you|of delay|of your)[^.;]{0,40}(?:costs?|die|dies|life|lives|death)',
    'if (?:he|she|the (?:child|victim|boy|girl|person)|someone|anyone|they) (?:dies?|is killed|is harmed)[^.;]{0,40}(?:you|your)',
    'personal(?:ly)? (?:liab~|responsib~|accountab~) (?:for|if|of you)',
    '(?:any|every|the) (?:delay|refusal|failure|hesitation) (?:will|shall|would) be (?:on|upon) (?:you|your \\p{L}+)',
    'your (?:executives|employees|directors|managers|management|staff)[^.;]{0,30} (?:be )?(?:prosecuted|arrested|indicted)',
    'your (?:domain|website|servers?|service|app)[^.;]{0,20} (?:will|shall|may) be (?:suspended|seized|shut down|taken (?:down|offline)|blocked|blacklisted)',
    '(?:inform|alert|go to|notify|contact|tell) the (?:press|media|newspapers)',
    '(?:name you|your name|your names) (?:in|will be (?:in|given to|passed to)) (?:the )?(?:press|media|report|file)',
    '(?:no|not) (?:time )?(?:for )?(?:questions|call ?backs?|verification)(?: asked)?(?=[.,;!]| will| can| may| is)',
    '(?:you|your company) (?:will|shall|may) be (?:arrested|charged|prosecuted|jailed|raided) (?:for|as|if|immediately|with)',
  ],
  [
    '(?:u|jullie|uw bedrijf) (?:wordt|worden|bent|zijn|is) (?:persoonlijk |volledig |mede )*(?:verantwoordelijk|aansprakelijk)',
    'bloed aan (?:uw|jullie) handen',
    '(?:sie|ihr unternehmen|ihre firma) (?:werden|wird|machen sich|haften|tragen) (?:persönlich |voll |allein )*(?:verantwortlich|haftbar|zur verantwortung|mitschuldig|mitverantwortlich|die verantwortung|die schuld)',
    'blut an ihren händen',
    '(?:vous|votre société|votre entreprise) (?:serez|sera|êtes|portez|porterez|portera) (?:tenue?s? )?(?:personnellement |pleinement )*(?:pour )?(?:responsables?|la responsabilité|coupables?)',
    'du sang sur les mains',
    '(?:usted|ustedes|su empresa) (?:será|serán|es|son) (?:personalmente )?(?:responsables?|culpables?)',
    '(?:sarete|sarà|la vostra azienda sarà) (?:ritenut[aeio] )?(?:personalmente )?responsabil[ei]',
    '(?:będziecie|będzie|poniesiecie|poniosą) (?:państwo )?(?:osobiście )?(?:odpowiedzialn~|odpowiedzialność)',
    '(?:veți fi|sunteți) (?:personal )?(?:răspunzător~|responsabil~|vinovaț~)',
    '(?:ви|ваша компанія) (?:будете|буде|понесете) (?:особисто )?(?:відповідальн~|відповідальність|винн~)',
    'kannate (?:isiklikult )?vastutust',
  ],
);

/** Keeps the reader from asking the authority itself whether the request is its own. */
export const NO_CALL_BACK = anyOf([
  "(?:do not|don[’']t|must not|should not|please avoid|refrain from|no need to) (?:try to |attempt to )?(?:call(?:ing)?(?: back)?|contact(?:ing)?|phon(?:e|ing)|ring(?:ing)?|notify(?:ing)?|inform(?:ing)?|involv(?:e|ing)) (?:the |our |my |his |her |any )?(?:\\p{L}+ ){0,2}(?:station|office|headquarters|hq|switchboard|department|supervisors?|superiors?|commander|chief|front desk|control room|duty desk|embassy|legal attach[eé]|agency|number on file|main number|main line)(?! of the (?:user|suspect|subject))",
  '(?:the |our |my )(?:station|office|field office|switchboard|headquarters|department|superiors?|supervisors?)[^.;]{0,30} (?:is|are) not (?:aware|informed|involved)',
  '(?:only |solely )(?:call|contact|reach) me (?:only |directly )?(?:on|at|via) my (?:cell|mobile|private|personal)',
  '(?:call|contact|reach) me only (?:on|at|via) my (?:cell|mobile|private|personal)',
  '(?:rufen|kontaktieren|informieren) sie (?:bitte )?(?:nicht|keinesfalls|auf keinen fall) (?:\\p{L}+ ){0,2}(?:dienststelle|wache|zentrale|präsidium|vorgesetzten|staatsanwaltschaft)',
  '(?:bel|neem) (?:niet|geen contact) (?:op met |naar |met )?(?:\\p{L}+ ){0,2}(?:bureau|centrale|meldkamer|kantoor|leidinggevende)',
  "ne (?:pas )?(?:contactez|appelez|joignez|pas contacter|pas appeler|pas joindre) (?:pas )?(?:\\p{L}+(?:[’']| )){0,2}(?:commissariat|standard|brigade|service|hiérarchie|parquet)",
  'no (?:llame|llamen|contacte|contacten|llamar|contactar) (?:\\p{L}+ ){0,2}(?:comisaría|centralita|oficina|jefatura|superiores)',
]);

/** An answer that is demanded within minutes. */
export const MINUTES = anyOf([
  '(?:within|in|in the next|next|less than|no later than|you have|have)(?: the)?(?: next)?(?: only| just)? (?:\\d{1,3}|a few|five|ten|fifteen|twenty|thirty|forty five|sixty) (?:minutes?|mins?|min)(?! (?:of the|after the|before the|away|later|drive|walk))',
  '(?:within|in) (?:the|this|one|half an|an|1) (?:hour|half hour)(?! of the)',
  '(?:binnen|over) (?:\\d{1,3}|een paar|enkele|vijf|tien|vijftien|dertig) (?:minuten|min)',
  'binnen (?:het|een|1) (?:uur|half uur)',
  '(?:innerhalb (?:von |der nächsten )?|binnen |in den nächsten )(?:\\d{1,3}|weniger|fünf|zehn|fünfzehn|zwanzig|dreißig) minuten',
  '(?:dans|sous|en moins de)(?: les)? (?:\\d{1,3}|cinq|dix|quinze|vingt|trente)(?: prochaines)? minutes',
  '(?:en|dentro de)(?: los)?(?: próximos)? (?:\\d{1,3}|cinco|diez|quince|treinta) minutos',
  'entro (?:\\d{1,3}|cinque|dieci|quindici|trenta) minuti',
  '(?:em|dentro de|nos próximos) (?:\\d{1,3}|cinco|dez|quinze|trinta) minutos',
  '(?:w ciągu|w przeciągu) (?:\\d{1,3}|pięciu|dziesięciu|piętnastu|trzydziestu) minut',
  '(?:în|în termen de) (?:\\d{1,3}|cinci|zece|cincisprezece|treizeci)(?: de)? minute',
  '(?:протягом|впродовж) (?:\\d{1,3}|п.яти|десяти|п.ятнадцяти|тридцяти) хвилин',
  '(?:\\d{1,3}|viie|kümne|viieteistkümne|kolmekümne) minuti jooksul',
]);

/** Words for paying, in a sentence that tells of a fraud. */
export const PAYING =
  /(?<!\p{L})(?:pay|pays|paid|payments?|money|ransom|betaal\p{L}*|betal\p{L}+|geld|\p{L}*zahl(?:en|te|ten|t|ung)|pay(?:er|é|ée|ent|ait)|argent|pagar|pagado|dinero|pagare|pagato|denaro|dinheiro|zapłaci\p{L}*|plăt\p{L}+|bani|сплат\p{L}+|гроші|maksa\p{L}*)(?!\p{L})/u;
