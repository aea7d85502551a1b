import { finder } from '../../../search/finder.ts';

/** Headings of what happened, in the languages of letters; each ends with a mark or its line. */
const FACTS = [
  '(?:(?:the|brief|short)\\s+)?(?:facts|summary|background|circumstances|reasons?|synopsis|narrative)(?:\\s+(?:of|for)\\s+(?:the\\s+)?(?:case|facts|offen[cs]e|incident|investigation|request|matter))?|what\\s+happened|what\\s+(?:is|was)\\s+the\\s+(?:emergency|threat|danger)|(?:nature|details|description)\\s+of\\s+(?:the\\s+)?(?:emergency|threat|danger|incident)',
  '(?:kurz|zum\\s+)?sachverhalt(?:sdarstellung)?|tathergang|gründe|begründung|hintergrund',
  'exposé|(?:(?:les|exposé\\s+des|rappel\\s+des|résumé\\s+des)\\s+)?faits|contexte|motifs|motivation|circonstances',
  '(?:(?:los|relato\\s+de(?:\\s+los)?)\\s+)?hechos|exposición(?:\\s+de\\s+(?:los\\s+)?hechos)?|antecedentes(?:\\s+de\\s+hecho)?|relato|resumen',
  '(?:(?:i|esposizione\\s+dei)\\s+)?fatti|in\\s+fatto|fatto|esposizione',
  'exposição(?:\\s+dos\\s+fa(?:c)?tos)?|(?:(?:os|dos)\\s+)?fa(?:c)?tos|resumo(?:\\s+dos\\s+fa(?:c)?tos)?|síntese',
  '(?:de\\s+)?feiten|(?:korte\\s+)?toedracht|aanleiding|feitencomplex|omschrijving',
  'stan\\s+faktyczny|uzasadnienie|opis\\s+(?:czynu|zdarzenia|sprawy)|okoliczności',
  'situația\\s+de\\s+fapt|în\\s+fapt|motivare(?:\\s+pe\\s+scurt)?|constat[ăa]?|constatări|descrierea\\s+faptei',
  'обставини(?:\\s+справи)?|встановив|встановила|фабула|суть\\s+справи|факти|обстоятельства|установил|обосновка',
  'odůvodnění|odôvodnenie|skutkový\\s+(?:stav|děj)|indokolás|tényállás|popis\\s+skutku|skutkové\\s+okolnosti|skutek|perustelut|gärningsbeskrivning|händelseförlopp|hændelsesforløb|saksforhold|sagens\\s+(?:faktum|omstændigheder)|faktum|begrunnelse|begrundelse|grunnlag|tausta|tapahtumatiedot|bakgrund|skäl|omständigheter|baggrund|sagsfremstilling|bakgrunn|obrazloženje|obrazložitev|činjenice|dejansko\\s+stanje|αιτιολογία|ιστορικό|περιστατικά|gerekçe|olay(?:ın\\s+özeti)?|asjaolud|põhjendus|apstākļi|aplinkybės',
].join('|');
const NUMBERED = `(?:(?:[A-Z]|\\d{1,2}|[IVX]{1,4})[.)]\\s*)?(?:${FACTS})\\s*`;
const LABEL = new RegExp(`^${NUMBERED}(?:[:.—–?]+|-(?=\\s)|\\n)\\s*`, 'iu');
const HEADING = new RegExp(`^${NUMBERED}[:.?]?$`, 'iu');

/** The length of a heading of facts at the beginning of a sentence ("HECHOS. ", "Reason: "); 0 without one. */
export function factsLabel(sentence: string): number {
  const length = LABEL.exec(sentence.slice(0, 80))?.[0].length ?? 0;
  return length < sentence.length ? length : 0;
}

/** True for a sentence that is no more than a heading of facts. */
export function isFactsHeading(sentence: string): boolean {
  return sentence.length < 60 && HEADING.test(sentence);
}

/** What tells of the request, the order or the answer, whatever the language of the letter: none of it is a fact of the case. */
export const PROCEDURAL = finder(
  String.raw`(?<![\p{L}])(?:upon\s+(?:reading|considering|hearing)|(?:is|are)\s+(?:hereby\s+)?(?:ordered|commanded|directed)|(?:am|are|is)\s+not\s+(?:asking|seeking|requesting)|(?:your|the)\s+(?:reply|answer|response)\s+(?:is|was|will|has)|in\s+good\s+faith|not\s+(?:yet\s+)?(?:had|received)\s+(?:the|any|your)\s+(?:data|answer|reply|response)|(?:prosecutor|judge|magistrate|court)\b[^.;]{0,90}\b(?:ordered|issued|granted|signed|authori[sz]ed)|(?:two|three|several)\s+(?:separate\s+|independent\s+)?requests|hang\s+on\s+to|votre\s+réponse|réponse\s+est\s+attendue|(?:juge|procureur|magistrat|parquet|ministère\s+public)\b[^;]{0,120}\b(?:délégué|mandaté|chargé|commis|confié|délivré|rendu|ordonné|autorisé|signé|prescrit)|auskunftsersuchen|erhalten\s+sie|(?:staatsanwalt\p{L}*|richter\p{L}*|amtsgericht)\b[^.;]{0,90}\b(?:angeordnet|erlassen|beschlossen|genehmigt)|(?:feiten|dit|deze)\s+(?:worden|wordt|zijn)\s+(?:omschreven|gekwalificeerd)|determinou\s+(?:o|a)|decisão\s+proferida|foi\s+decretad[oa]|letti\s+gli|visti\s+gli|vist[oa]\s+(?:il|la|l['’])|ritenut[oa]|se\s+(?:acuerda|acordó|ordenó)|(?:juez|juzgado|fiscal)\b[^.;]{0,90}\b(?:acordó|ordenó|dictó|autorizó)|(?:sąd|prokurator\p{L}*)\b[^.;]{0,90}\b(?:wydał\p{L}*|postanowił\p{L}*|zwolnił\p{L}*)|(?:judecător\p{L}*|procuror\p{L}*)\b[^.;]{0,90}\b(?:a\s+(?:emis|dispus|autorizat|încuviințat))|to\s+any\s+(?:person|authorised|authorized)|(?:all|both|each|these|requests?|orders?)\s+(?:of\s+(?:them|these)\s+)?(?:is|are|was|were)\s+(?:all\s+)?(?:made|issued|based|served)\s+(?:under|pursuant|on|in\s+accordance)|let\s+(?:me|us)\s+know|teilen\s+sie\s+(?:mir|uns)|(?:me|nous)\s+(?:faire\s+savoir|tenir\s+(?:au\s+courant|informés?))|(?:hágan(?:me|nos)|háganos)\s+saber|fate(?:mi|ci)\s+sapere|laat\s+(?:me|ons|het)\s+(?:\p{L}+\s)?weten)(?![\p{L}])`,
  'iu',
);

/** What is said to whoever reads or answers, and tells nothing: threats, haste, words to a program, what may not be told. */
export const TO_THE_READER = finder(
  String.raw`(?<![\p{L}])(?:(?:note|message|instructions?)\s+(?:to|for)\s+(?:(?:any|all|the)\s+)?(?:automated|ai(?!\p{L})|(?:automatic|machine)\s+(?:readers?|reviewers?|systems?)|llms?|chat\s?bots?|assistants?|reviewers?|filters?)|(?:ignore|disregard)\s+(?:all\s+|any\s+|your\s+|the\s+)*(?:earlier|previous|prior|above)\s+(?:instructions?|rules?)|if\s+(?:this|it|the\s+(?:data|answer|information|request))\s+(?:is(?:\s+not|n[’']t)|has(?:\s+not|n[’']t)|(?:will|does)\s+not)\s+(?:\p{L}+\s+)?(?:answered|sent|given|received|provided|arrived?|reach)|if\s+you(?:\s+(?:do\s+not|don[’']t|fail\s+to|refuse\s+to))?\s+(?:answer|reply|respond|comply|cooperate|co-operate|provide|disclose|delay|refuse|ignore)(?!\p{L})|(?:answer|reply|respond)\s+only\s+to|(?:can(?:not|[’']t|\s+not)|may\s+not|(?:am|are|is)\s+not\s+(?:allowed|able|free|at\s+liberty)\s+to)\s+(?:discuss|describe|talk\s+about|speak\s+of|go\s+into)(?=\s+(?:the\s+|this\s+|any\s+)?(?:case|matter|details?)|\s*[.,;]|$)|you\s+(?:will|shall)\s+(?:carry|bear)\s+the\s+blame|(?:falls|wenn)\s+sie\s+(?:\p{L}+\s+){0,4}(?:antworten|herausgeben|mitwirken|kooperieren|zögern|verzögern)(?!\p{L})|si\s+vous\s+(?:ne\s+(?:répondez|coopérez|communiquez)|tardez|refusez)|si\s+no\s+(?:responden?|contestan?|colaboran?|atienden?)(?!\p{L})|se\s+non\s+(?:rispond\p{L}+|collabor\p{L}+|ottemper\p{L}+)|(?:als|indien)\s+u\s+(?:niet|weigert)\s*(?:antwoordt|reageert|meewerkt)?|se\s+não\s+(?:respond\p{L}+|colabor\p{L}+)|jeśli\s+(?:państwo\s+)?nie\s+odpowie\p{L}+)`,
  'iu',
);

/** Persons and deeds of a case in languages without words of their own: whoever has one of them tells. */
export const PERSONS_ABROAD = finder(
  String.raw`(?<![\p{L}])(?:poškoz\p{L}+|pachatel\p{L}*|páchateľ\p{L}*|poškoden\p{L}*|podezřel\p{L}*|podozriv\p{L}*|škod[auy]|sértett\p{L}*|elkövető\p{L}*|gyanúsított\p{L}*|kár(?:t|ok)?|målsägand\p{L}*|misstänkt\p{L}*|lurad\p{L}*|offret|bedrog\p{L}*|hotad\p{L}*|forurettede\p{L}*|mistænkt\p{L}*|gerningsm\p{L}+|snyd\p{L}*|truet\p{L}*|truede\p{L}*|fornærmede|mistenkt\p{L}*|gjerningsperson\p{L}*|svindl\p{L}*|lurt|asianomis\p{L}*|epäilt\p{L}*|uhri\p{L}*|uhkaili\p{L}*|uhannut|huijat\p{L}*|oštećen\p{L}*|osumnjičen\p{L}*|počinitelj\p{L}*|oškodovan\p{L}*|osumljen\p{L}*|storilec|storilc\p{L}*|παθ[όώ]ν\p{L}*|δράστη\p{L}*|θύμα\p{L}*|άγνωστο\p{L}*|απέσπασ\p{L}*|пострадал\p{L}*|извършител\p{L}*|неизвестн\p{L}*|потерпевш\p{L}*|злоумышленник\p{L}*|неустановленн\p{L}*|kannatanu\p{L}*|kahtlustatav\p{L}*|cietuš\p{L}*|nukentėj\p{L}*|įtariam\p{L}*|mağdur\p{L}*|şüpheli\p{L}*)(?![\p{L}])`,
  'iu',
);

/** What a sentence in English speaks of that tells of the proceeding. */
export const PROCEEDING_NOUNS =
  /\b(?:subpoenas?|warrants?|courts?|judges?|magistrates?|affidavits?|undersigned|attachments?|enclosures?|response|reply|replies|notice|demand|requests?|application|applicant|attorney|prosecutor|clerk|hearing|registry|order\s(?:of|was|is|applies|made|issued)|mutual\s(?:legal\s)?assistance|MLAT)\b/i;

/** Those to whom something happened, or who did it, in English. */
export const PERSONS_TOLD =
  /\b(?:victims?|complainants?|suspects?|perpetrators?|offenders?|accused|defendants?|deceased|(?:wo)?m[ae]n|girls?|boys?|child(?:ren)?|teen\w*|minors?|students?|pupils?|pensioners?|customers?|clients?|employees?|residents?|compan(?:y|ies)|firms?|banks?|shops?|schools?|\w+-old|h[ei]s?|him|she|hers?|they|their|them|someone|somebody|persons?|people|unknown|mr|mrs|ms|money)\b/i;
