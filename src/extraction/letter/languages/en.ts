import type { LetterWords } from '../words.ts';

const BODY =
  "(?:court|judge|magistrate|prosecutor|office|police|prefecture|board|bureau|service|unit|department|gendarmerie|directorate)(?: (?:of|in|at|for) (?:the )?(?:[\\p{L}'’.-]+ ){0,4}[\\p{L}'’.-]+)?";
const WHO = `(?:we|i|the undersigned|(?:this|our) (?:office|unit|department|court|team|agency|service)|(?:the|this|our) (?:[\\p{L}'’.-]+ ){0,9}${BODY})`;
const ADVERBS =
  '(?:(?:hereby|kindly|formally|respectfully|urgently|therefore|also|further|now|must|have to|herewith|officially|strongly|again|do|are|am|would|should|gratefully) ){0,3}';
const IMPERATIVES =
  '(?:provide|preserve|disclose|produce|supply|furnish|identify|remove|take down|send|give|tell|hand over|release|retain|freeze|secure|keep|block|disable|delete|share|forward|inform us|let (?:me|us) know|make available|transmit|submit|return|search|check|suspend|deactivate|communicate|confirm|expedite|save|store|hold)';

/** English letters. */
export const en: LetterWords = {
  salutations: [
    'dear(?: [^\\n]{1,60})?',
    'to whom it may concern',
    '(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings)(?: [^\\n.?]{1,30})?',
    '(?:madam|sir|sirs|mesdames|gentlemen|ladies)(?:[ ,/]+(?:or |and )?(?:madam|sir|sirs|gentlemen|messieurs))?',
    'respected sir(?:[ /]+madam)?',
  ],
  closings: [
    'yours (?:very )?(?:faithfully|sincerely|truly|respectfully)',
    '(?:very )?(?:sincerely|faithfully|truly|respectfully)(?: yours| submitted)?',
    '(?:very )?truly yours',
    '(?:(?:with )?(?:kind(?:est)?|best|warm|many|my best|friendly|with) (?:regards|wishes|greetings)|regards|kind regards and thanks)',
    'with (?:respect|thanks|kind regards|best regards|friendly greetings|high consideration)',
    '(?:many )?(?:thanks|thank you|thx|ty|cheers)(?: (?:very much|so much|in advance|for your (?:help|assistance|cooperation|time|prompt attention)[^\\n]{0,40}|and (?:kind |best )?regards))?',
    'please accept[^\\n]{0,120}consideration',
    'best|respectfully|greetings|mfg|br|rgds',
  ],
  prose: [
    'we|i|you|is|are|was|were|has|have|had|please|pls|that|this|these|been|be|will|who|which|my|me|your|it|to|with|on|by|from|would|could|can|not|he|she|they|us|shall|as|need|attached|if|any',
  ],
  addressees: [
    'custodian of records',
    'legal (?:department|team|compliance|affairs|division)',
    'law enforcement (?:response|relations|liaison|requests?|support|outreach)',
    'trust (?:and|&) safety',
    'abuse (?:department|team|desk)',
    'compliance (?:department|team|officer)',
    'data protection officer',
    'attention',
    'attn',
  ],
  annexes: [
    'schedule',
    'annex(?:e|es)?',
    'appendix',
    'attachments?',
    'enclosures?',
    'encl',
    'list of (?:accounts|targets|identifiers)',
  ],
  disclaimers: [
    'intended recipient|intended (?:solely |only )?for the (?:person|addressee|individual)|confidentiality notice|(?:e-?mail|message|communication|transmission)(?: \\(?(?:and|or|including) any \\p{L}+\\)?)? (?:may contain|contains) (?:confidential|privileged|legally)|received this (?:e-?mail|message) in error|scanned for viruses',
  ],
  abbreviations: [
    'art|arts|sec|sect|no|nos|nr|para|paras|st|dr|mr|mrs|ms|prof|v|vs|abs|lit|ref|tel|det|sgt|lt|capt|insp|ofc|cpl|col|maj|supt|cst|hon|u\\.s|u\\.k|u\\.s\\.c|e\\.g|i\\.e|etc|approx|incl|dott|mar|asp|inc|ltd|jr|sr|ext|fig|cf|lg|pt|gen|gov|dept',
  ],
  asks: [
    `${WHO} ${ADVERBS}(?:request(?:s|ing)?|ask(?:s|ing)?|require[sd]?|demand(?:s|ing)?|order(?:s|ed)?|command(?:s|ed)?|direct(?:s|ed)?|need(?:s)?(?! not)|want|seek(?:s|ing)?|be grateful|be obliged|be thankful|appreciate|like (?:to (?:request|ask|know|obtain|receive|have)|you to)|call on you|instruct(?:s|ed)?|invite you to|appl(?:y|ies) for|decides? to demand|authori[sz]e[sd]? us|(?:is|are) (?:requesting|asking|seeking|looking for))`,
    `${BODY} ${ADVERBS}(?:requests?|asks?|requires?|orders?|demands?) (?:that )?(?:you|your company|example online)`,
    `(?:please|pls|plz|kindly)(?: (?:also|urgently|immediately|kindly|do))? (?:to )?${IMPERATIVES}`,
    `(?:can|could|would|will) (?:you|u|someone)(?: (?:please|pls|kindly|also|perhaps|urgently|immediately|quickly))? ${IMPERATIVES}`,
    '(?:would|will) (?:be grateful|appreciate it) if you (?:would|could)',
    '(?:you|example online|the (?:provider|company|service provider|custodian|addressee|operator)|[\\p{L}]+ (?:online|inc|ltd|llc|gmbh|bv)\\.?) (?:are|is|shall be) (?:hereby |therefore |kindly |urgently |further |also )?(?:requested|ordered|required|directed|commanded|asked|instructed|obliged|summoned|compelled)',
    '(?:it is|is|are) (?:(?:therefore|hereby|this [^.;]{0,40}|further|so) )?(?:hereby )?ordered',
    'authori[sz]e[sd]? us|hereby authori[sz]es? (?:the )?(?:access|search|seizure|disclosure)',
    '(?:this|the|attached) (?:notice|order|letter|warrant|subpoena|summons) (?:hereby )?(?:requires|directs|orders|commands)|(?:it )?requires (?:you|the|example)|(?:data|information|records) (?:required|requested|sought) ?:|you must(?! not)',
    '(?:please|pls) (?:you )?(?:give|send|tell)|(?:confirm|check) (?:the )?subscriber',
    'need(?:ing)? (?:the |any |all )?(?:basic )?(?:subscriber|ips?|data|info|information|account|records|logs|names?|details|identity|login)',
    '(?:ips?|subscriber|data|infos?|information|logs?|details|records) (?:for|of|on) [^.;]{2,80} (?:asap|pls|plz|please|urgently)',
    '(?:grateful|obliged|thankful) for (?:the|any|all|your|a list|information|data|details)',
    '(?:has|have) (?:\\p{L}+ )?(?:ordered|decided|requested|demanded|authori[sz]ed) (?:to|that|the|us)',
    '(?:warrant|order|subpoena|decree) (?:covers|requires|compels|directs|calls for|seeks|commands)',
    'ordered that|orders that|(?:shall|must) (?:disclose|produce|provide|furnish|preserve|hand over|deliver|remove|block|supply|transmit)',
    `(?:this is (?:an? |our |my )?(?:\\p{L}+ ){0,3}|as an? (?:\\p{L}+ ){0,2}|formal )request (?:for|to|that)`,
    '(?:orders?|commands?|demands?) (?:\\p{L}+ ){1,4}to (?:hand over|disclose|provide|produce|preserve|make|remove|deliver|supply|block|transmit)',
    'need(?:ed)? (?:now|asap|urgently|to know)|(?:is|are) (?:urgently )?(?:needed|requested|required)(?: (?:urgently|asap|now))?',
    'request (?:for|that|of) (?:the |you )?(?:preserv|disclos|subscriber|traffic|content|data|information|records|account|ip|removal)\\p{L}*',
    `hereby (?:${IMPERATIVES}|demand|order|request)`,
  ],
  questions: [
    'who (?:is|are|was|owns?|uses?|used|registered|created|runs?|opened)(?: behind| the| this| that| using)?',
    'wh(?:ich|at) (?:is the |are the )?(?:name|ip|address|phone|number|person|user|subscriber|account|e-?mail)\\p{L}*',
    'whose (?:account|e-?mail|number|ip)',
    'do you have (?:any |the )?(?:data|records|logs|information|account|ips?)',
  ],
  asides: [
    '(?:not|never) (?:to )?(?:disclose|inform|notify|reveal|tell|contact|make|share|alert)',
    'treat (?:this|the|our) ',
    '(?:confirm|acknowledge|acknowledgement of) (?:the )?receipt',
    'keep (?:this|the (?:request|matter|letter)|it) (?:\\p{L}+ )?(?:confidential|secret)',
    '(?:contact|call|phone|reach|e-?mail) (?:me|us|the undersigned|him|her)',
    '(?:see|find) (?:the )?(?:attached|enclosed|below)',
    'quote (?:our|the|this) (?:reference|number)',
    'send (?:the |your |all |any )?(?:reply|answer|response|data|results?|information)[^.;]{0,20} (?:by e-?mail|via|through|to (?:this|the|my|our))',
    'let (?:me|us) know if',
    'advise if',
    'this does not need',
  ],
  negations: ["not|no|without|never|neither|nor|don't"],
  listed: ['following|below|listed|schedule'],
  produce: [
    'provide|provided|disclos(?:e|ed|ure|ing)|produc(?:e|ed|tion|ing)|furnish|supply|hand(?:ed)? over|send|give|tell|identify|release|communicate|transmit|share|forward|obtain|acquire|covers|calls for|grateful for|obliged for|deliver|submit|make available|know|demand(?:s|ed)?|surrender|requires|required ?:|access to|bring|search|seize|confirm|needed now|need now|return|let (?:me|us) (?:please )?know|(?:asks?|requests?|requesting|requested|apply|looking) (?:\\p{L}+ ){0,3}(?:for|the|that)(?! (?:\\p{L}+ )?(?:preserv|remov|an extension|extension))|asks?,[^;]{1,80}, for|needs?(?! to)|want(?! you)|require(?! you)|seek',
  ],
  preserve: [
    'preserv(?:e|es|ed|ing|ation)|freez(?:e|ing)|retain|safeguard|secure (?:the|all|any)|(?:keep|save|store|hold) (?:the|all|any)|not (?:to )?delete|quick freeze|data retention order',
  ],
  remove: [
    'take ?down|remov(?:e|ed|al|ing)|block(?:ed|ing)?|disabl(?:e|ed|ing)(?: access)?|delet(?:e|ed|ion)|suspend(?:ed)?|deactivat(?:e|ed|ion)|inaccessible|shut down',
  ],
  things: [
    'data|preservation|informations?|infos?|records?|logs?|log-?ins?|details|identit(?:y|ies)|identif(?:y|ication)|subscribers?|users?|holders?|owners?|owns?|contents?|messages?|mailbox|e-?mails?|accounts?|profiles?|name|names|address(?:es)?|ips?|phones?|numbers?|evidence|chats?|photos?|pictures?|images?|videos?|posts?|pages?|websites?|urls?|links?|materials?|files?|communications?|documents?|particulars|domains?|registration|history|activity|sessions?|payments?|groups?|channels?|who is|uses? the|listing|advertisements?|site',
  ],
  removable: [
    'contents?|websites?|sites?|pages?|posts?|postings?|urls?|accounts?|profiles?|videos?|domains?|materials?|images?|pictures?|photos?|files?|listings?|advertisements?|adverts?|links?|channels?|groups?|messages?|it|access|user',
  ],
  subscriber: [
    "(?:basic )?subscriber(?:s|['’]s)?(?: (?:and|or) \\p{L}+)?(?: (?:information|data|details|records?|identity))?",
    "(?:account|user|mailbox|profile) ?(?:holder|owner)s?(?:['’]s?)?",
    '(?:the )?(?:holder|owner|user|person|name|identity|subscriber)s? (?:of|behind|using|who (?:uses|used|registered))',
    'who (?:is |are |was )?(?:the )?(?:behind|owner|user|owns|uses|used|registered|created|opened|runs)',
    '(?:registration|registered|identification|identifying|identity|customer|client|user|account|contact|billing|payment) (?:data|information|details|particulars|name|mobile|number|phone|e-?mail|address|records)',
    'identify (?:the |this |that )?(?:holder|owner|user|person|subscriber|account holder|customer)',
    'identity|identities|particulars',
    'names?(?: \\([^)]{1,30}\\))?(?:,? (?:and|or|surname)?,? ?(?:the )?(?:surname|postal |home |full )?,? ?address(?:es)?|, address|, surname)',
    '(?:first|last|full|real) names?',
    'means of payment|date of birth|recovery (?:e-?mail|phone|address)|phone numbers?|telephone numbers?|e-?mail address of (?:this|the) (?:user|person|account)',
    'data of (?:this|the) (?:user|person|owner|holder)',
  ],
  traffic: [
    'traffic(?: and \\p{L}+)? data',
    '(?:subscriber|registration|content|user) and traffic data',
    '(?:ip|connection|login|log-?in|log-?on|access|call|session|usage|activity|server|mail|message|transaction(?:al)?)(?: address(?:es)?)?(?: log-?in)? (?:logs?|records|history|data|times|dates|details|information)',
    '(?:last|latest|all|recent|known|login|log-?in|logon|registration|creation|access|connection|source|used|of|the) (?:known )?(?:log-?in |login |registration |access )?ip(?:s| ?-?address(?:es)?)?',
    'ip(?:s|-?address(?:es)?| address(?:es)?)(?: used| from which| of (?:the )?(?:last|log-?in|login|registration)|,? (?:with )?(?:date|time|port))',
    'ips|log-?ins|logs|header information|metadata|meta data',
  ],
  content: [
    'contents? data|contents?(?= ?[,)]| and )',
    'contents? of (?:the |all |any |his |her |its )?(?:\\p{L}+ ){0,2}(?:messages?|e-?mails?|communications?|accounts?|mailbox(?:es)?|chats?|conversations?|inbox|profile|posts?)',
    'stored (?:messages|e-?mails|content|files|communications|electronic communications)',
    '(?:all |the |any )?(?:messages|e-?mails|chats|conversations|photos|photographs|videos|private messages|chat history|attachments) (?:sent|received|exchanged|stored|in the|of the (?:account|mailbox|user)|between|from the (?:account|mailbox))',
    'message content|correspondence of|entire mailbox',
  ],
  emergency: [
    'emergency|emergencies|exigent|exigency',
    '(?:imminent|immediate) (?:danger|threat|risk)',
    '(?:danger|threat|risk) to life|life (?:is )?at risk|life-?threatening',
  ],
  noEmergency: [
    '(?:not|no) (?:an? )?(?:emergency|exigent|imminent|immediate|life|danger|risk|threat)\\p{L}*',
    'non-?emergency',
    'emergency (?:contacts?|number|services|call|line|room|department|powers|exit)',
    '(?:offence|offense|crime|investigation|suspected|suspicion|counts?) (?:of|into|for) (?:\\p{L}+ ){0,3}(?:threat|danger|risk)\\p{L}*',
  ],
  danger: [
    '(?:life|lives|safety)(?: \\p{L}+){0,3} (?:in|at) (?:\\p{L}+ )?(?:danger|risk)',
    '(?:at|in) (?:\\p{L}+ )?(?:risk|danger)',
    'kill(?:s|ed|ing)?|suicid\\p{L}*|kidnap\\p{L}*|hostages?|abduct\\p{L}*|ransom|bomb\\p{L}*|explo(?:de|sion|sive)s?|shoot\\p{L}*|murder\\p{L}*|die|dies|dead|death|pills|self-?harm|weapons?|knife|terror\\p{L}*|attack(?:s|ed)?|rape\\p{L}*|injur\\p{L}*|missing|disappeared|harm(?:ed)?',
  ],
  telling: [
    'was|were|had|did|said|told|wrote|sent|paid|took|gave|got|came|made|met|went|lost|stole|bought|sold|began|left|saw|found|put|let|believes?|has (?!to )|have been',
    'investigat(?:e|es|ing|ed)|victims?|suspects?|suspected|perpetrators?|offenders?|injured part(?:y|ies)|complainants?|unknown persons?|persons? unknown|missing|posted|exchanged|working an?',
    '[\\p{L}]{3,}(?:ed)',
    'uses?|offers?|offered|threatens?|sends?|take money|is offered|are offered|is used|are used|pretends?|glorify|shows?|will (?:explode|die|be killed|kill)',
  ],
  noTelling: [
    'contact (?:me|us)|questions|call (?:me|us)|attached|enclosed|confidential|legal basis|our ref|reference|thank you|thanks|in accordance with|look forward|would like to|disclos\\p{L}*|obtain (?:a|an)|legal process|will follow|intend to|receipt|punishable|warrant covers|(?:dated )?this \\d{1,2}\\p{L}{2} day|application of|findings?',
    'attest|certif\\p{L}*|failure to comply|having (?:come|been made|examined)|jurisdiction|probable cause|reasonable grounds|specific and articulable|in lieu of|issuing authority|i am satisfied|remains in force',
  ],
  crimeLeads: [
    '(?:criminal |police |preliminary |ongoing |current )*(?:investigation|inquiry|enquiry|proceedings?|case)s?(?: (?:no|number|nr)?\\.? ?[\\p{L}\\d/.-]*\\d[\\p{L}\\d/.-]*)?(?: (?:against|of) (?:an? )?(?:unknown|persons? unknown|unknown persons?|unidentified persons?))? (?:concern(?:s|ing)|regarding|relat(?:es|ing) to|into|for|about|on suspicion of|is about|in (?:respect|relation) (?:of|to)|of)',
    'investigating|working',
    'registered (?:[^.;,]{0,60} )?for|(?:case|crime|fir)(?: (?:no|number|nr)?\\.?)? [^\\s;,]*\\d[^\\s;,]* (?:for|concerning)',
    'crimes? ?:|offen[cs]es? ?:|charges? ?:',
    '(?:criminal )?(?:offen[cs]e|crime|felony)s?(?: under investigation)?(?: (?:is|are|of))',
    '(?:offen[cs]e|crime|contravention)(?: being investigated is| ?, ?namely|,? to wit)[:,]?',
    '(?:suspected|accused|charged|guilty) (?:of|with)|(?:on|under) suspicion of|(?:we|police|i) suspect',
    'in (?:connection|relation) with|in relation to',
    '(?:against|of) (?:an? )?(?:unknown|persons? unknown|unknown persons?|unidentified persons?)(?: \\p{L}+)? (?:for|on suspicion of|concerning)',
  ],
  crimeEnds: [
    'contrary|under|pursuant|in violation|in breach|against|committed|by means|on|in which|in the course|where|which|that|who|whose|between|from|since|and (?:we|i|need|request|ask|require|would|therefore|the|take|person|on|has|is)|with (?:case|number|file)|as defined|according|punishable|has|have|is|are|was|were|using|via|through|person|please|no|number|we|i|case|registered|at|within|to the detriment|prosecuted|provided|covered|in accordance|by|s\\.|u/s|ss\\.|sec|section|article|art|where|after|when|occurred|in \\p{Lu}\\p{L}+',
  ],
  noCrime: [
    'your|our|this|that|these|the (?:account|user|above|following|mailbox|profile|said|holder|suspect|person|data|case|matter|subject|same|request|owner|below|crime|offence)|following|him|her|them|it|you|me|us|an?? (?:account|user|mailbox|profile|person|criminal|request|case|crime|offence|member)|unknown|unit|officer|judge|magistrate|team|department|bureau|authority|authorities|which|who|article|section|whether|accounts?|persons?|data|number|no|several|order|warrant|proceedings?|information|records',
  ],
  secrecy: [
    '(?:not|never|nor) (?:to )?(?:disclose|reveal|divulge|share|publish) (?:\\p{L}+ ){0,4}(?:existence|contents?|request|letter|order|subpoena|warrant|fact|this|it)',
    '(?:not|never|nor|without) (?:to )?(?:be )?(?:inform(?:ing|ed)?|notify(?:ing)?|notified|tell(?:ing)?|alert(?:ing|ed)?|contact(?:ing)?|advis(?:e|ing)|warn(?:ing)?|mak(?:e|ing)) (?:\\p{L}+ ){0,5}(?:user|users|subscriber|customer|holder|holders|suspect|person|persons|subject|account|owner|recipient|client|target|him|her|them|anyone|third part(?:y|ies))',
    'treat (?:\\p{L}+ ){0,5}(?:as (?:strictly |highly )?|(?:strictly |highly )?)(?:confidential(?:ly)?|in (?:strict(?:est)? )?confidence|with (?:strict(?:est)? )?confidentiality|secret)',
    '(?:keep|kept|remain|hold|maintain) (?:\\p{L}+ ){0,6}(?:confidential|secret|confidentiality)',
    '(?:does not|do not|shall not|may not|must not) (?:entitle|permit|allow|authori[sz]e) (?:\\p{L}+ ){0,4}disclose',
    '(?:confidentiality|secrecy|non-?disclosure) (?:is|of this (?:request|order) is) (?:requested|required|ordered|imposed)',
    '(?:the )?(?:user|subscriber|account holder|customer|suspect|recipient)s? (?:\\p{L}+ ){0,3}(?:must|shall|may|should|is|are) not (?:to )?be (?:informed|notified|told|made aware|alerted)',
    '(?:prohibited|forbidden) from (?:disclosing|informing|notifying)',
    '(?:request|letter|order|matter|document) (?:is|must be kept|should be kept) (?:strictly )?(?:confidential|secret)',
  ],
  instructed: [
    '(?:(?:acting )?(?:on|under|upon|by|with|at|in accordance with|following) (?:the )?(?:written |oral |prior )?(?:instructions?|authority|authori[sz]ation|permission|directions?|behalf|request|consent|approval|mandate|delegation|decree|order|demand) (?:of|from|by|given by|issued by))',
    '(?:authori[sz]ed|instructed|ordered|approved|directed|permitted|mandated|requested|allowed|commissioned|delegated)(?: to do so)? by',
    '(?:letter|commission) (?:of )?(?:request|rogatory) (?:of|from|by)',
  ],
  authorityActs: [
    `${ADVERBS}(?:(?:has |have )?(?:order(?:s|ed)?|ask(?:s|ed)?|request(?:s|ed)?|demand(?:s|ed)?|require(?:s|d)?|authori[sz]e(?:s|d)?|decide(?:s|d)?|direct(?:s|ed)?|command(?:s|ed)?|rule(?:s|d)?|permit(?:s|ted)?|instruct(?:s|ed)?|allow(?:s|ed)?|grant(?:s|ed)?|approve(?:s|d)?|issue(?:s|d)?))`,
  ],
  contact: [
    '(?:call|contact|reach|phone|ring|telephone|text) (?:me|us|the undersigned|our \\p{L}+|him|her|directly|the duty \\p{L}+|my \\p{L}+)',
    '(?:please|pls) (?:call|contact|phone|ring|e-?mail|text)',
    '(?:any )?(?:questions?|queries|enquiries|inquiries)',
    'reply to|respond to|answer to|return(?:ed)? to',
    '(?:send|sent|provide|provided|deliver|delivered|transmit|transmitted|submit|submitted|e-?mail|e-?mailed|forward|forwarded|return|returned)(?: [\\p{L},]+){0,8} (?:to|via|through|at)',
    'direct (?:line|dial|phone)|switchboard|fax|my (?:number|phone|mobile|e-?mail)|our (?:number|phone|e-?mail|website|portal|address)|available (?:at|on|under)|reachable',
  ],
  introductions: ["i am|i'm|my name is|this is|it is|name is"],
  basisLabels: ['legal basis|statutory authority|legal authority'],
  basisLeads: [
    'pursuant to|under|in accordance with|by virtue of|on the basis of|in terms of|by the authority vested in me by|as required by',
  ],
  ofCrime: ['offen[cs]es?|crimes?|contrary|punishable|charged|suspected|violation|breach'],
  limits: [
    '(?:within|in) (?:a (?:period|maximum) of )?(?:the next )?(?:\\d+|one|two|three|four|five|six|seven|ten|fourteen|twenty|thirty|sixty|ninety|twenty-four|forty-eight)(?: ?\\(\\d+\\))? (?:working |business |calendar |clear )?(?:days?|hours?|weeks?|months?)(?: (?:of|from|after) (?:the )?(?:date of )?(?:receipt|service|receiving|this|delivery|notification)[^.;,:()\\n]{0,40}| after this [^.;,:()\\n]{3,20})?',
    '(?:by|before|no later than|not later than|on or before|until no later than) (?:the |close of business on |\\d{1,2}[:.]\\d{2} (?:on )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9},? \\d{4}|\\p{L}{3,9} \\d{1,2},? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?)?',
    'for (?:a (?:period|further period) of |an additional |a further )(?:\\d+|ninety|sixty|thirty|three|six)(?: ?\\(\\d+\\))? (?:days?|months?)(?: from the date of this \\p{L}+)?',
    'without (?:undue )?delay|as soon as possible|at the earliest(?: possible)?',
  ],
  accounts: [
    '(?:the )?(?:(?:owner|holder|user|subscriber|member|person|creator)s? (?:of |behind |using )(?:the )?)?(?:(?:seller|user|e-?mail|chat|mail|associated|following|said|example \\p{L}+|example \\p{L}+ chat) )*(?:accounts?|users?|usernames?|user names?|profiles?|mailbox(?:es)?|e-?mail(?: address(?:es)?| ids?)?|mail|handles?|groups?|channels?|service|telephone numbers?|numbers?|ip address(?:es)?|user ids?|members?|subscribers?)(?: (?:associated with|of|named|called|with|registered to|identified as|known as)(?: (?:the |a )?(?:e-?mail address|user ?name|user id|name|account))?)?',
  ],
  cases: [],
  references: [],
  victims: ['victims?|complainants?|injured part(?:y|ies)'],
};
