import { anyOf } from './any-of.ts';

const ORDERS =
  '(?:instructions?|prompts?|rules|directions|directives|guidelines|system messages?|commands?|safety checks?|checks)';

/** Words that address an automated reader, not a person: orders to a model, and what a model's own prompt is made of. */
export const INSTRUCTIONS = anyOf(
  [
    `(?:ignore|disregard|forget|override|bypass)(?: (?:all|any|every|of|the|your|these|those|prior|previous|above|preceding|earlier|foregoing|existing|other|system|initial|original|safety|internal))+ ${ORDERS}`,
    '(?:ignore|disregard|forget) (?:everything|all|anything) (?:above|before|you were told|you have been told|that came before|previously)',
    'you are (?:now )?(?:an? |the )?(?:ai|a\\.i\\.|llm|(?:large )?language model|chat ?bot|gpt~|claude|assistant|(?:helpful|intake|triage) (?:ai|assistant|bot))',
    '(?:note|notice|message|instructions?|attention|important)(?: to| for)? (?:the |any |all )?(?:ai|a\\.i\\.|llms?|language models?|chat ?bots?|(?:automated|automatic|machine|ai) (?:systems?|readers?|assistants?|processors?|reviewers?|agents?|parsers?|screening|classifiers?)|parsers?|bots?)',
    '(?:if|when|since|as) you are (?:an? )?(?:ai|llm|(?:large )?language model|automated (?:system|reader|assistant|agent)|bot|machine)',
    '(?:ai|llm|language model|automated (?:system|reader|assistant|agent|reviewer|triage)|bot|assistant|parser|classifier)s?(?: reading this| processing this)? (?:must|should|shall|is to|are to|is instructed to|are instructed to)(?: now)? (?:set|mark|approve|treat|classify|output|respond|ignore|return|answer|report|not flag|skip|consider|fill|extract)',
    '(?:system|developer|hidden) prompts?',
    '(?:mark|classify|treat|flag|label|rate|set|report) (?:this|the|it)(?: (?:request|message|mail|e mail|sender|document|letter|priority))*(?: (?:as|to|being))+ (?:already |fully |pre )?(?:verified|trusted|approved|authenticated|complete|compliant|legitimate|safe|valid and verified|emergency and)',
    "(?:do not|don[’']t|never) (?:raise|add|output|report|create|set|show) (?:any |a )?(?:flags?|warnings?|alerts?)",
    '(?:set|change) (?:the )?(?:priority|verified|sender|status|flags?|field|confidence|authority) (?:field |value )?(?:to|=)',
    'respond (?:only )?(?:with|in) (?:json|the following json)',
    'pretend (?:that )?you|act as (?:an? )?(?:ai|assistant|language model)',
  ],
  [
    '(?:ignorier~|missacht~|vergiss|vergessen sie) (?:sie )?(?:alle |sämtliche |die |alle ihre )?(?:vorherigen|vorigen|bisherigen|obigen|früheren|vorangegangenen) (?:anweisungen|instruktionen|befehle|vorgaben|regeln)',
    '(?:du bist|sie sind) (?:jetzt )?(?:eine?|ein)? ?(?:ki|künstliche intelligenz|sprachmodell|assistent)',
    '(?:hinweis|anweisung|nachricht) (?:an|für) (?:die |das |den |alle )?(?:ki|sprachmodelle?|automatisch~ \\p{L}+|bots?)',
    'negeer (?:alle |de )?(?:vorige|voorgaande|eerdere|bovenstaande) (?:instructies|opdrachten|regels|aanwijzingen)',
    '(?:je bent|u bent) (?:nu )?(?:een )?(?:ai|taalmodel|assistent)',
    '(?:bericht|instructie|opmerking) (?:aan|voor) (?:de |het |elke )?(?:ai|taalmodel~|geautomatiseerd~)',
    '(?:ignore[zr]?|oublie[zr]?|ne tenez pas compte de) (?:toutes )?(?:les |des )?(?:instructions|consignes|règles|directives) (?:précédentes|antérieures|ci dessus)',
    '(?:vous êtes|tu es) (?:maintenant )?(?:une? )?(?:ia|intelligence artificielle|modèle de langage|assistant)',
    "(?:note|message|instructions?|consignes?) (?:à|pour|destinée?s? à) (?:l['’]|les |le |toute )?(?:ia|intelligence artificielle|modèles? de langage|systèmes? automatis~|lecteurs? automati~)",
  ],
  [
    '(?:ignor[ae]|ignoren|olvida|haga caso omiso de|no tenga en cuenta) (?:todas )?(?:las )?(?:instrucciones|órdenes|reglas|indicaciones) (?:anteriores|previas)',
    '(?:eres|usted es) (?:ahora )?(?:una? )?(?:ia|inteligencia artificial|modelo de lenguaje|asistente)',
    '(?:ignora|ignorare|ignori|dimentica) (?:tutte )?(?:le )?(?:istruzioni|regole) (?:precedenti|di cui sopra)',
    '(?:sei|lei è) (?:ora )?(?:una? )?(?:ia|intelligenza artificiale|modello linguistico|assistente)',
    '(?:ignore|ignora|desconsidere|esqueça) (?:todas )?(?:as )?(?:instruções|regras|orientações) (?:anteriores|prévias|acima)',
    '(?:zignoruj|ignoruj|pomiń|zapomnij) (?:wszystkie |o wszystkich )?(?:poprzedni~|wcześniejsz~|powyższ~) (?:instrukcj~|poleceni~|zasad~|wytyczn~)',
    '(?:jesteś|jesteście) (?:teraz )?(?:ai|sztuczną inteligencją|modelem językowym|asystentem)',
    '(?:ignoră|ignorați|ignora|uită) (?:toate )?(?:instrucțiunile|regulile|indicațiile) (?:anterioare|precedente|de mai sus)',
    '(?:ігноруй~|проігноруй~|забудь~) (?:усі |всі )?(?:попередні|вищенаведені|раніші) (?:інструкції|вказівки|правила|команди)',
    '(?:ти|ви) (?:тепер )?(?:штучний інтелект|мовна модель|асистент)',
    '(?:ignoreeri~|eira~|unusta~) (?:kõiki |kõik )?(?:eelnevaid|eelmisi|varasemaid|ülaltoodud) (?:juhiseid|käske|reegleid|korraldusi|juhised)',
    '(?:игнорируй~|проигнорируй~|забудь~) (?:все )?(?:предыдущие|вышеуказанные) (?:инструкции|указания|правила)',
  ],
);

/** Marks of a chat with a model. */
export const CHAT_MARKS =
  /<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>|^\s*#{2,4}\s*(?:system|instruction|assistant)s?\s*:|<\/?(?:system|instructions?|prompt)>/imu;
