import type { LetterWords } from '../words.ts';

const BODY =
  "(?:court|judge|magistrate|prosecutor|office|police|prefecture|board|bureau|service|unit|department|gendarmerie|directorate)(?: (?:of|in|at|for) (?:the )?(?:[\\p{L}'’.-]+ ){0,4}[\\p{L}'’.-]+)?";
const WHO = `(?:(?:we|i)(?:['’](?:d|m|re|ll|ve))?|the undersigned|(?:this|our) (?:office|unit|department|court|team|agency|service)|(?:the|this|our) (?:[\\p{L}'’.-]+ ){0,9}${BODY})`;
export const ADVERBS =
  '(?:(?:hereby|kindly|formally|respectfully|urgently|therefore|also|further|now|must|have to|herewith|officially|strongly|again|do|are|am|is|would|should|shall|will|most|very|much|really|so|gratefully) ){0,3}';
const IMPERATIVES =
  '(?:provide|preserve|disclose|produce|supply|furnish|avail|identify|remove|take down|take (?:it|them|both|these|those|this|that) (?:\\p{L}+ ){0,3}?down|take (?:all )?(?:the )?(?:necessary |reasonable |appropriate )?(?:steps|measures) to|ensure|arrange|have|send|give|tell|hand over|release|retain|freeze|secure|keep|block|disable|delete|share|forward|inform us|let (?:me|us) know|make available|transmit|submit|return|search|check|suspend|deactivate|communicate|confirm|expedite|save|store|hold|extend|renew|prolong)';

/** What follows is no part of what an account did: "that sent the messages", "which had received all". */
const NOT_TOLD =
  '(?<!(?:sen(?:t|ds|ding)|receiv(?:e|ed|es|ing)|wr(?:ote|ites|iting|itten)|post(?:s|ed|ing)|(?:that|which|who|whom|whose)(?: (?!and )\\p{L}+){0,3}) )';

/** What English letters ask for. */
export const askedInEnglish: Pick<
  LetterWords,
  | 'asks'
  | 'questions'
  | 'asides'
  | 'negations'
  | 'listed'
  | 'produce'
  | 'preserve'
  | 'remove'
  | 'things'
  | 'later'
  | 'removable'
  | 'subscriber'
  | 'traffic'
  | 'content'
> = {
  asks: [
    '(?:is|are) (?:asking|requesting|ordering|directing|requiring|instructing|demanding) (?:you|that|the|for)(?!\\p{L})|(?:hereby |therefore |so )?(?:orders?|directs?|requests?|requires?|rules?|decides?) that|(?:would|will|are|is) (?:you|ye|anyone|someone) (?:be )?able to|(?:come|came|address you|turn to you) to (?:solicit|request|ask|require)|(?:we|i|the undersigned) (?:\\p{L}+ly )?solicit|so that you (?:may |can |will |would )?(?:facilitate|provide|communicate|give|send|inform|hand|deliver|proceed)',
    '(?:have|has|got|hold|holds|obtained|received|serving) (?:an?|the|our) (?:\\p{L}+ ){0,3}(?:subpoena|warrant|order)(?: from [^.;]{3,80}?)? for',
    '^(?:urgently |we |i |just )?(?:need|want|require|seeking|looking for) (?:any|the|all|his|her|their|its|an?|whatever|everything)(?!\\p{L})',
    'you(?:.re| are) (?:\\p{L}+ly )?(?:required|requested|called upon|directed|ordered|commanded|obliged|asked)|you (?:shall|will|are to) (?:hand|deliver|give|send|state|reveal|communicate|keep|hold|conserve|take down|render|make)|(?:orders?|directs?|obliges?|requires?|commands?|compels?|instructs?|asks?|invites?|enjoins?|summons?) (?:the |your |any |said |this )?(?:\\p{L}+ )?(?:operator|provider|company|custodian|platform|firm|enterprise|service|you|addressee|society|administrator|host) (?:\\p{L}+ ){0,4}to',
    '(?:it|this|that|what) would (?:\\p{L}+ )?(?:be (?:most |very |much |greatly |really )?(?:appreciated|helpful|useful|great|good|kind)|help (?:me|us))(?= if| is|[,:])|demand is (?:hereby )?made|(?:requesting|seeking|demanding|soliciting)(?= (?:\\p{L}+ ){0,3}\\p{L})|(?:assist|help) (?:me |us |our \\p{L}+ )?(?:with|in obtaining|in getting|by (?:providing|giving|sending|preserving))|(?:give|send|get|hand|show|tell|email|mail) (?:me|us)(?= )|(?:to )?grant (?:\\p{L}+ ){0,5}access|(?:grateful|obliged|thankful|glad) (?:for|if|to (?:have|receive|get|obtain))|(?:in (?:urgent |dire |desperate )?)?need of',
    '(?:records?|data|information|details|items?|documents?|particulars|evidence|measures?|action|relief) (?:demanded|wanted|sought|requested|required|needed|called for)(?: ?:)?|(?:wanted|want|need|request|requested|required|data|items?|ask) ?:(?=\\s)|(?:please|pls|plz|kindly) (?:\\p{L}+ly )?(?:ask|hold|conserve|let|state|assist|help|advise|reveal|return|extract|pull|lock|maintain|guard|back up|run|treat|action|process|issue|show|get|pass|mail|e-?mail|fax|release|indicate|specify|report|attach|include|put|place|cease|stop|shut|close|delist|unpublish|make|render|facilitate|arrange|do)(?= )|(?:could|can|would|will) (?:ye|yous|you guys|y.all|u|you|ya)(?: (?:please|pls|kindly))? (?:hold|keep|give|tell|assist|help|send|pull|freeze|preserve|run|share|hang|check|get|do|look|let)|(?:may|might) (?:kindly |please )?be (?:\\p{L}+ly )?(?:provided|furnished|supplied|preserved|retained|shared|sent|disclosed|given|removed|blocked|mailed)|(?:wish|like|hope|want) to (?:have|obtain|receive|get|see|learn|know|secure)|(?:we|i)(?:.m| am|.re| are) (?:after|asking|requesting|seeking|looking for|applying|writing (?:to|for))',
    '(?:need|want|looking for) (?:the |any |all |his |her |their )?(?:last|latest|recent|current|known|full|real) (?:known )?(?:ips?|ip addresses|log-?ins?|location|address|names?|subscriber|phone)|(?:not|never) (?:to )?let (?:anything|any of it|it|them|data|that) (?:\\p{L}+ ){0,2}(?:be )?(?:wiped|deleted|lost|purged|erased|disappear|go)|hang on(?:to| to) (?:whatever|everything|all|any|the)|(?:would|should) (?:like|love|want|need) to (?:learn|know|find out|see)|request for (?:anything|everything|all|whatever)|(?:emergency|urgent|exigent) request for|(?:continue|continues) to be kept|further notice',
    '(?:account|profile|user|mailbox|handle|number) ?\\?? (?:pls|please|plz|asap)',
    `${WHO} ${ADVERBS}(?:request(?:s|ing)?|ask(?:s|ing)?|require[sd]?|demand(?:s|ing)?|order(?:s|ed)?|command(?:s|ed)?|direct(?:s|ed)?|need(?:s)?(?! not)|want|seek(?:s|ing)?|be grateful|be obliged|be thankful|appreciate|(?:like|love) (?:to (?:request|ask|know|obtain|receive|have|get|see)|you to)|after(?= (?:is|the|any|all|his|her|their) )|in (?:urgent |dire |great )?need of|call on you|instruct(?:s|ed)?|invite you to|appl(?:y|ies) for|decides? to demand|authori[sz]e[sd]? us|(?:is|are) (?:requesting|asking|seeking|looking for))`,
    `${BODY} ${ADVERBS}(?:requests?|asks?|requires?|orders?|demands?) (?:that )?(?:you|your company|example online)`,
    `you (?:have|need|are obliged|are bound|will have|will need) to ${IMPERATIVES}`,
    `(?:please|pls|plz|kindly)(?: (?:also|urgently|immediately|kindly|do))? (?:to )?${IMPERATIVES}`,
    `(?:can|could|would|will) (?:you|u|someone)(?: (?:please|pls|kindly|also|perhaps|urgently|immediately|quickly))? ${IMPERATIVES}`,
    '(?:would|will) (?:be grateful|appreciate it) if you (?:would|could)',
    `(?:be|is) (?:(?:most|very|much|highly|greatly) )?(?:grateful|glad|obliged|thankful|appreciated|helpful) if (?:you|your (?:office|company|team|good office)) (?:would |could |can |will |may )?(?:please |kindly )?${IMPERATIVES}|if you (?:would|could|can|will|may) (?:please |kindly )?(?:let us have|let me have|${IMPERATIVES})`,
    'ha(?:ve|s) the (?:honou?r|privilege) (?:to|of) (?:kindly |respectfully )?(?:request|ask|solicit|invite|require|requesting|asking|soliciting|inviting)',
    '(?:could|can|may|might) (?:we|i|our \\p{L}+|this \\p{L}+) (?:please |kindly |also |perhaps )?(?:get|have|obtain|receive|see|ask|request)',
    '(?:would it be|is it|if it (?:is|were|was)) possible (?:for you )?(?:to|for)|(?:is|would) there (?:be )?any (?:way|chance|possibility) (?:to|of|for|you|we|i)',
    '(?:information|data|details|records) (?:(?:that|which|what) )?(?:we |i )?(?:want|wanted|need|needed|require|request) ?:',
    '(?:the company|the provider|(?:online|inc|ltd|llc|gmbh|bv)\\.?) (?:(?:shall|must|should|has to|is to) )?(?:provides?|discloses?|produces?|furnish(?:es)?|hands? over|deliver[s]?|communicates?|preserves?|freezes?|suppl(?:y|ies)|transmits?|gives?)',
    '(?:your?|example online|the (?:provider|company|service provider|custodian|addressee|operator)|[\\p{L}]+ (?:online|inc|ltd|llc|gmbh|bv)\\.?) (?:are|is|shall be) (?:hereby |therefore |kindly |urgently |further |also )?(?:requested|ordered|required|directed|commanded|asked|instructed|obliged|summoned|compelled)',
    '(?:it is|is|are) (?:(?:therefore|hereby|this [^.;]{0,40}|further|so) )?(?:hereby )?ordered',
    'authori[sz]e[sd]? us|hereby authori[sz]es? (?:the )?(?:access|search|seizure|disclosure)',
    '(?:this|the|attached) (?:notice|order|letter|warrant|subpoena|summons) (?:hereby )?(?:requires|directs|orders|commands)|(?:it )?requires (?:you|the|example)|(?:data|information|records) (?:required|requested|sought) ?:|you must(?! not)',
    '(?:please|pls) (?:you )?(?:give|send|tell)|(?:confirm|check) (?:the )?subscriber',
    'need(?:ing)? (?:the |any |all )?(?:basic )?(?:subscriber|ips?|data|info|information|account|records|logs|names?|details|identity|login)',
    '(?:ips?|subscriber|data|infos?|information|logs?|details|records) (?:for|of|on) [^.;]{2,80} (?:asap|pls|plz|please|urgently)',
    '(?:grateful|obliged|thankful) for (?:the|any|all|your(?! (?:\\p{L}+ ){0,2}(?:help|assistance|support|co-?operation|time|attention|understanding)(?!\\p{L}))|a list|information|data|details)',
    '(?:has|have) (?:\\p{L}+ )?(?:ordered|decided|requested|demanded|authori[sz]ed) (?:to|that|the|us)',
    '(?:warrant|order|subpoena|decree) (?:covers|requires|compels|directs|calls for|seeks|commands)',
    '(?:assistance|measures?|evidence|co-?operation|action) (?:requested|sought|required|needed) ?[:.]|specified information ?:|(?:information|material|data|details|documents|records|matters|items|things) (?:sought|required|requested|needed|to be \\p{L}+)(?: (?:is|are))?(?: ?:|(?=\\s*[\\n\\t]))',
    '(?:police|prosecutors?|office|unit|bureau|department|directorate|gendarmerie|agency|service|authority) (?:hereby |kindly |formally )?(?:requests?|asks? for|requires|seeks) (?:the|all|any|subscriber|account|basic|disclosure|production|preservation)(?!\\p{L})',
    '(?:ask|asks|apply|applies|asking|applying) for (?:the |an? )?(?:voluntary |immediate |emergency |urgent )*(?:disclosure|release|production)(?!\\p{L})',
    'take (?:all |any )?(?:the )?(?:necessary|reasonable|appropriate|needed|required) (?:steps|measures|action) to (?:keep|hold|preserve|retain|secure|safeguard|store|prevent)|(?:shall|must),? (?:within|by|before|no later than|not later than|at) [^.;,]{2,40},? (?:give|grant|disclose|provide|produce|furnish|preserve|send|deliver|supply|remove)(?!\\p{L})',
    '(?:made|granted|issued|signed|approved|gave) (?:an?|the|our) (?:\\p{L}+ ){0,3}(?:subpoena|warrant|order)(?: ?\\([^()]{1,100}\\))? (?:for|covering|in respect of|to (?:produce|obtain|disclose))(?!\\p{L})|(?:check|look-?up|trace|details|particulars|logs?|info|data) (?:is |are )?(?:urgently )?(?:wanted|needed|required|requested) (?:on|for|re|about)(?! the investigation)',
    '(?:production|disclosure) of [^.;:]{3,80} is necessary|authori[sz]es? (?:the )?(?:access to|disclosure of)|(?:shall|must),[^,;]{3,120}, (?:disclose|produce|provide|furnish|preserve|hand over|deliver)',
    '(?:you|example online|the (?:provider|company)) (?:are|is) to (?:\\p{L}+ly |at once )?(?:send|give|provide|disclose|produce|furnish|preserve|forward|hand over|supply|deliver|submit|remove|block|identify|transmit)(?!\\p{L})',
    'ordered that|orders that|(?:shall|must) (?:disclose|produce|provide|furnish|preserve|hand over|deliver|remove|block|supply|transmit)',
    `(?:this is (?:an? |our |my )?(?:\\p{L}+ ){0,3}|as an? (?:\\p{L}+ ){0,2}|formal )request (?:for|to|that)`,
    '(?:orders?|commands?|demands?|requires?|directs?|requests?) ?:? (?:\\p{L}+ ){1,4}to (?:hand over|disclose|provide|produce|preserve|make|remove|deliver|supply|block|transmit|furnish|give|submit|surrender|take)',
    'requests? (?:the |an? )?(?:expedited |urgent |immediate |expeditious )*(?:preservation|disclosure|production|removal|provision)',
    'need(?:ed)? (?:now|asap|urgently|to know)|(?:is|are) (?:urgently )?(?:needed|requested|required)(?: (?:urgently|asap|now))?',
    'request (?:for|that|of) (?:the |you )?(?:preserv|disclos|subscriber|traffic|content|data|information|records|account|ip|removal)\\p{L}*',
    `hereby (?:${IMPERATIVES}|demand|order|request)`,
    '(?:seeks?|seeking|requests?|asks? for|requires?) (?:(?:the|all|any|your|immediate|urgent|expedited|basic|full|following|voluntary|complete) ){0,3}(?:\\p{L}+ ){0,2}(?:details|data|information|records?|logs?|identity|identification|particulars|disclosure|production|preservation|retention|removal|provision|access|contents?|subscriber|account|addresses)(?! (?:was|were|is|has|from (?:me|us)))',
    '(?:writing|write|wish|would like|wishes) to (?:kindly |formally |respectfully |hereby )?(?:request|ask|seek|obtain|require)|this is to (?:kindly |formally )?(?:request|ask|require)|(?:hereby |hereby formally )?(?:order|direct|require|command|call upon|enjoin) you to|call(?:ed)? upon to|request is (?:hereby |therefore |further )?made',
    '(?<=(?<!\\p{L})(?:records?|data|information|details|particulars|logs?|contents?|material|documents?|communications?|messages),? (?:(?:and|or|retained|held|stored|kept|collected|recorded|relating|pertaining|about|on|of|for|from|concerning|regarding|which|you|behind|linked|associated|belonging)(?!\\p{L})(?:[^.;:]|\\.(?=\\S)){1,120}? )?)(?<!(?:who|that|which|and) )(?:is|are) (?:(?:hereby|now|therefore|urgently|also|further|kindly) )?(?:sought|demanded|called for|wanted)(?!\\p{L})(?! by)',
    '(?:disclosure|production|preservation|provision|release|removal|retention|delivery|identification)(?: of [^.;]{3,120})? (?:is|are) (?:hereby |therefore |urgently |kindly |respectfully |also )?(?:sought|requested|required|demanded|ordered|asked)',
    '^(?:\\d{1,2}[.)] ?)?(?:the )?(?:data|information|records|particulars|details)(?: (?:(?:that |which )?(?:is|are|we) )?(?:requested|required|sought|needed|need|require|seek))? ?[.:](?=\\s|$)',
    '(?:be|is|are) (?:requested|asked|required|directed|ordered) (?:to (?:\\p{L}+ly )?|that )',
    '^(?:urgently |still |also )?(?:needed|wanted|required|requested)(?: [^.;:\\n]{1,40})?:',
  ],
  questions: [
    'who (?:is|are|was|owns?|uses?|used|registered|created|runs?|opened)(?: behind| the| this| that| using)?',
    'wh(?:ich|at) (?:is the |are the )?(?:name|ip|address|phone|telephone|mobile|number|person|user|subscriber|account|e-?mail|details|contact|log-?in|device|payment|bank|card|location)\\p{L}*|from wh(?:ich|at) (?:ip|address|device|number)|(?:can|could|may) (?:i|we) (?:get|have|see)',
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
    '(?:contents?|existence|substance|fact) of (?:this|our) (?:request|letter|order|notice|communication|enquiry)',
  ],
  negations: ["not|no|without|never|neither|nor|don't"],
  listed: ['following|below|listed|schedule|to be (?:seized|disclosed|produced|reported|provided|searched)'],
  produce: [
    '(?:production|disclosure) order(?: \\([^()]{1,100}\\))? for|(?:check|look-?up|trace) (?:is )?(?:urgently )?(?:wanted|needed|required|requested)|you shall (?:hand|give|send|state|reveal)|states?(?= (?:to whom|who|the|whether|which))|reveal|assist (?:me |us )?with|requesting|records? demanded|demand is made|pull|return (?:the|all|any|us)|would help (?:me|us)|grant \\p{L}+(?: \\p{L}+){0,4} access|(?:want|wanted|need|needed|items?|data) ?:|were released|be (?:released|furnished|provided|supplied|mailed|shared)',
    'avail(?= (?:\\p{L}+ ){0,4}(?:the|all|any|following|us|me))|provides|discloses|produces|furnishes|hands? over|delivers|communicates|transmits|transfer|let (?:us|me) have|release|in (?:urgent |dire |great )?need of|(?:like|love) to (?:have|get|see|receive|obtain)|(?<=(?:can|could|may|might) (?:we|i|our unit|our office) )(?:(?:please |kindly )?(?:get|have|obtain|receive|see))|(?:were|be) made available',
    'need (?:the |any |all |his |her |their )?(?:last|latest|recent|current|known|full|real)|learn|anything that tells',
    'provide|provided|disclos(?:e|ed|ure|ing)|produc(?:e|ed|tion|ing)|furnish|supply|hand(?:ed)? over|send|give|tell|identify|release|communicate|transmit|share|forward|obtain|acquire|covers|calls for|(?:grateful|obliged) for(?! your (?:\\p{L}+ ){0,2}(?:help|assistance|support|co-?operation|time|attention|understanding)(?!\\p{L}))|deliver|submit|report(?: on)?|to be (?:seized|reported|disclosed|produced)|make available|know|demand(?:s|ed)?|surrender|requires|required ?:|(?:required|requested|sought|needed)(?=\\t)|access to|bring|search|seize|confirm|needed now|need now|return(?! (?:mail|date|of service|post))|let (?:me|us) (?:please )?know|(?:asks?|requests?|requesting|requested|apply|looking) (?:\\p{L}+ ){0,3}(?:for|the|that)(?! (?:\\p{L}+ )?(?:preserv|remov|an extension|extension))|asks?,[^;]{1,80}, for|needs?(?! to)|want(?! you)|require(?! you)|seek',
  ],
  preserve: [
    '(?:take|taking|make) a (?:\\p{L}+ )?snapshot|no (?:data|records?|logs?|content|information)[^.;]{0,80} (?:is|are|be) (?:deleted|altered|destroyed|overwritten|purged|lost)|preservation hold|hold on (?:the|this|all) (?:accounts?|data|records)(?= )',
    '(?:hold|keep|save|store|retain),? for (?:\\p{L}+|\\d+) (?:\\(\\d+\\) )?(?:days|weeks|months),? (?=the|all|any|his|her|their)|(?:hold|hang on to|lock(?: down)?|guard|back up|snapshot|maintain|keep|save|store|retain) (?:on to )?(?:everything|whatever|anything|all|the|any|what|his|her|their|its|this|these|that|those|a (?:copy|snapshot))|conserv(?:e|es|ed|ing|ation)|(?:legal|litigation|evidence) hold|hold notice|under custody|not (?:to )?(?:be )?(?:purged?|overwritten|wiped)|preserv(?:e|ation|ing)',
    '(?:not|never) (?:to )?let (?:anything|any of it|it|them|data|that) (?:\\p{L}+ ){0,2}(?:be )?(?:wiped|deleted|lost|purged|erased)|hang on ?to (?:whatever|everything|all|any|the)|be frozen|continue to be kept|frozen|preserve ?:',
    'preserv(?:e|es|ed|ing|ation)|freez(?:e|ing)|retain|safeguard|secure (?:the|all|any)|secure,? for (?:\\p{L}+|\\d+) (?:\\(\\d+\\) )?(?:days|weeks|months)|(?:keep|save|store|hold) (?:the|all|any)|not (?:to )?delete|keep (?:a )?cop(?:y|ies)|quick freeze|data retention order',
    '(?:keep|kept|preserved?|prevent\\p{L}*) [^.;:]{3,120} from being (?:altered|deleted|destroyed|modified|overwritten|lost|removed|amended)|(?<=(?:be|being|been|is|are|and|or|kept|remain|stay) )retained|preservation|not be (?:deleted|altered|destroyed|overwritten)',
  ],
  remove: [
    'take ?down|remov(?:e|ed|al|ing)|block(?:ed|ing)?|disabl(?:e|ed|ing)(?: access)?|delet(?:e|ed|ion)|suspend(?:ed)?|deactivat(?:e|ed|ion)|inaccessible|shut down|taken (?:down|offline)',
  ],
  things: [
    '(?:produce|provide|furnish|preserve|disclose|supply|hand over|deliver|remove) (?:them|it)|data|matters|material|the same|preservation|informations?|infos?|records?|logs?|log-?ins?|details|identit(?:y|ies)|identif(?:y|ication)|subscribers?|users?|holders?|owners?|owns?|contents?|messages?|mailbox|(?:e-?)?mails?|accounts?|profiles?|name|names|address(?:es)?|ips?|phones?|numbers?|evidence|chats?|photos?|pictures?|images?|videos?|posts?|pages?|websites?|urls?|links?|materials?|files?|communications?|documents?|particulars|domains?|registration|history|activity|sessions?|payments?|groups?|channels?|who is|uses? the|listing|advertisements?|site',
  ],
  later: [
    '(?:pending|awaiting|until|in anticipation of|prior to|in advance of|in expectation of)(?! further notice)[^.;:]{0,200}',
    '(?:an?|the|any|our) (?:\\p{L}+ ){0,4}(?:warrant|order|subpoena|process|requests?|treaty|letters?)(?: [^.;:]{1,80})? (?:will|shall|is to|is being|are being) (?:be )?(?:\\p{L}+ )?(?:follow|sought|applied|submitted|sent|requested|obtained|prepared|forwarded|issued|served|transmitted)[^.;:]{0,200}',
    '(?:we|i|this office) (?:will|shall|intend to|are going to) (?:then |later |subsequently )?(?:seek|apply|request|submit|follow|send|obtain|serve|issue)[^.;:]{0,200}',
  ],
  removable: [
    'comments?|clips?|footage|recordings?|story|stories|reels?|ads?|offers?|contents?|websites?|sites?|pages?|posts?|postings?|urls?|accounts?|profiles?|videos?|domains?|materials?|images?|pictures?|photos?|files?|listings?|advertisements?|adverts?|links?|channels?|groups?|messages?|it|access|user',
  ],
  subscriber: [
    'account (?:creation|ownership)(?: (?:date|details|information|records?|data))?|length of service(?: \\(?including)?|types? of services? (?:used|utili[sz]ed)|BSI(?= (?:and|for|of|on|in|records?))',
    "(?:inventory|stock|cadastral|registry|master|enrol?ment|register) (?:data|information|details)|(?:(?:account|user|subs) )?(?:owner|holder|opener)(?:[’']s)? (?:info\\p{L}*|details|particulars|data|name)|(?:account )?opening (?:file|form|documents|data)|(?:date|day|time) (?:the account was )?opened|identification of (?:the |its |their )?(?:users?|holders?|owners?|subscribers?|customers?)|complete details|(?:(?<!costa )rica(?! (?:olun|ed[ei]|ol|et))|caf|kyc)(?= |,|;|$)|registration(?= and (?:ip|traffic|log))|who register(?:s|ed)?(?: the| this)?",
    'sign(?:ing)?-?(?: |-)?(?:up|ed up) ?(?:details|data|info(?:rmation)?|records?|particulars|name|ip)?|(?:when|at|on|during|upon) (?:the )?(?:sign(?:ing)?[- ]up|registration|registering|enrol+ment|opening)|data (?:of|on|about|from|specified (?:at|during|upon)) (?:the )?(?:register|registration|owner|holder|client|customer|subscriber|user)|date (?:and (?:time|place) )?of (?:registration|creation|opening)|to whom (?:\\S+ ){0,6}(?:is|are|was|were) registered|(?:account|acct|user|subscriber|subs|client|cust(?:omer)?|member) (?:profile|infos?|info|dets|particulars|details)|who (?:pays|paid|signed up|set (?:it|this|that) up|opened|is paying)|names?(?=,? (?:and|&|or|plus)? ?(?:the )?(?:number|phone|mobile|e-?mail|address|d\\.?o\\.?b|date of birth|age|id|nationality|location|surname|contact))|screen names?|(?:mailing|street|home|billing|registered|contact|postal) addr(?:ess(?:es)?)?|verified (?:phone|number|e-?mail)|(?:id|identity) (?:card|document|proof|papers)|proof of identity|(?:sim|imsi|line|number|msisdn) (?:holder|owner|subscriber|registration)|billing (?:info|data|details|records|information)|(?:bank|credit|payment) (?:card|account)(?: (?:number|details|data|info))?',
    'registration (?:info|e-?mail|date|form|entry|entries|log)|full registration data|(?:alternative|alternate|recovery|secondary|back-?up|rescue|linked|associated) (?:e-?mails?|phones?|numbers?|contacts?|accounts?|address(?:es)?)|nationality|occupation|whoever (?:\\p{L}+ )?(?:is|runs|set|opened|owns|operates|controls|registered)|the (?:real )?(?:person|man|woman|individual|people|party)(?: \\p{L}+)? behind|who is (?:really )?behind',
    '(?:any )?phone number|mobile no|name (?:and|n|&) addr(?:ess)?|ph number|who owns|which (?:customer|user|subscriber|person)|name, (?:address|birth date|phone|ph number)|customer data|payment (?:method|history|data)|subscriber data',
    "(?:basic )?subscriber(?:s|['’]s)?(?: (?:and|or) \\p{L}+)?(?: (?:information|data|details|records?|identity))?",
    "(?:account|user|mailbox|profile) ?(?:holder|owner)s?(?:['’]s?)?",
    '(?:the )?(?:holder|owner|user|person|name|identity|subscriber)s? (?:of|behind|using|who (?:uses|used|registered|opened|created|set up|holds|held|owns|runs|operates|operated|controls|controlled))',
    'who(?:ever)? (?:is |are |was )?(?:the )?(?:behind|owner|user|owns|uses|used|registered|created|opened|runs|holds|set up|operates)',
    '(?:registration|registered|identification|identifying|identity|customer|client|user|account|contact|billing|payment) (?:data|information|details|particulars|name|mobile|number|phone|e-?mail|address|records)',
    'identify (?:the |this |that )?(?:holder|owner|user|person|subscriber|account holder|customer)',
    '(?:e-?mails?|phones?|mobiles?|telephones?|gsm)(?: numbers?| addresse?s?)? (?:and|or|&) (?:the )?(?:backup |recovery |alternate )?(?:e-?mails?|phones?|mobiles?|telephones?)|(?:e-?mails?|phones?|numbers?|addresse?s?) (?:(?:that|which) )?(?:(?:was|were|is|are|has been|have been) )?(?:used|given|provided|entered|supplied|left|linked|attached) (?:to|at|for|on|upon|when|during|with) (?:the |it )?(?:register|registr|sign|creat|open|account)\\p{L}*',
    '(?:linked|associated|verified|registered|recovery|backup|alternate) (?:mobiles?|phones?|telephones?|e-?mails?|numbers?)|(?:numbers?|addresses|phones?) of (?:telephone|phone|recuperation|recovery)|(?:gsm|mobile|cell|telephone) numbers?',
    'identity|identities|particulars|who (?:is|was) (?:this|that|he|she|behind)|what (?:phone|name)',
    'account opening details|registered names?|identification documents?',
    'names?(?: \\([^)]{1,30}\\))?(?:,? (?:and|or|surname)?,? ?(?:the )?(?:surname|postal |home |full )?,? ?address(?:es)?|, address|, surname)',
    "(?:owner|holder|user|customer)['’]s (?:full )?(?:name|address|phone|details|identity|data|particulars)",
    '(?:first|last|full|real) names?',
    'means of payment|date of birth|recovery (?:e-?mail|phone|address)|phone numbers?|telephone numbers?|e-?mail address of (?:this|the) (?:user|person|account)',
    'data of (?:this|the) (?:user|person|owner|holder)',
    'account[- ]opening (?:information|data|particulars|form|documents?|records?)|(?:account )?recovery (?:data|details|information|options)|kyc(?: (?:documents?|records?|data|information))?|details of the (?:account )?(?:holder|owner|user|subscriber)|subscribers?|(?:postal|physical|home|billing|residential) address(?:es)?',
  ],
  traffic: [
    '(?:IMEI|IMSI)s?(?: numbers?)?(?: (?:and|or) (?:IMEI|IMSI)s?)? of (?:the |any |all )?(?:devices?|handsets?|phones?)',
    'ip traffic|(?:time|date|moment) of (?:the )?(?:last )?(?:sync|log-?in|access|connection)|ips?(?= of (?:the )?(?:owner|user|account|register|holder))|ip(?=,? (?:and|or|/) (?:any |time|location|device))|location ping|(?:last|latest) (?:location|position)|where the \\p{L}+ (?:was|is|were|are) (?:accessed|used)(?: from)?',
    'ip (?:history|dump|data|info(?:rmation)?|details|records?|connections?|trail|activity|list|lookup|sessions?|address(?:es)? history)|ips?(?= (?:w\\/|with|and|history))|log[- ]?(?:in|on|out|off)s?(?: (?:traces|history|trail|entries|events|activity|ips?|stamps|locations?))?|sign[- ]?ins?|log of (?:connections|log-?ins|ip|access|sessions)|(?:connection|connexion|connections|session|access|usage|activity|event|audit|device|server) (?:data|logs?|records?|history|times?|list|details|info)|(?:list|record|history|times?|log)s? of (?:\\p{L}+ )?(?:log-?ins?|connections?|sessions?|accesses|sign-?ins?|ips?|use)|connections(?= (?:of|from|to|for|in|made|with))|(?:non-content )?transaction(?:al)? (?:data|records?|information)|network addresses|call (?:detail |data )?records?|cdrs?|cell[ -]?(?:sites?|locations?|towers?)|tower (?:data|dumps?)|(?:source|remote|client) ports?|e-?mail headers?|headers|last (?:seen|activity|connection|location|known location)|location (?:data|information|history)|user ?agents?|time ?stamps?|ipdr',
    'last (?:known )?ips?|sign-?in (?:logs?|records?|history|times?)|last log-?in|ip addr(?:esses|ess)?|gps|geo-?location',
    'traffic(?: and \\p{L}+)? data',
    '(?:subscriber|registration|content|user) and traffic data',
    '(?:ip|connection|login|log-?in|log-?on|access|call|session|usage|activity|server|mail|message|transaction(?:al)?)(?: address(?:es)?)?(?: log-?in)? (?:logs?|records|history|data|times|dates|details|information)',
    '(?:last|latest|all|recent|known|login|log-?in|logon|registration|creation|access|connection|source|used|of|the) (?:known )?(?:log-?in |login |registration |access )?ip(?:s| ?-?address(?:es)?)?',
    'ip(?:s|-?address(?:es)?| address(?:es)?)(?: used| from which| of (?:the )?(?:last|log-?in|login|registration)|,? (?:with )?(?:date|time|port))',
    '(?:what|which|his|her|their|this|these) ips?(?: ad?dress(?:es)?)?|ip(?: ad?dress(?:es)?)?(?=,| and| or)',
    'ip addresses? (?:at|with|used|from|of)|(?:connection|session|log-?in) times?|log files?|log-?in\\/log-?out|ip logs?',
    'address(?:es)? i\\.?p\\.?s?|i\\.p\\.? (?:address(?:es)?|logs?)|ip numbers?|ip (?:it|he|she|they|which|from which|that) (?:was|were|is|has|used|uses|registered|created|opened|logged|connected)|(?:last|latest|recent|first) connections?|(?:where|when|from where) (?:it|he|she|they|the (?:account|user|holder|mailbox|profile)) (?:was |were |is |has been |have been )?(?:logged|connected|signed|accessed|used)|logged in from',
    'ips|log-?ins|logs|header information|metadata|meta data',
  ],
  content: [
    'cop(?:y|ies) of (?:(?:all|any|every|each) (?:of )?)?(?:(?:the|his|her|their|such) )?(?:\\p{L}+ )?(?:e-?)?mails?(?! ?-?(?:address|account|box|header|log|server|provider))|all (?:of )?(?:the |his |her |their )?mails(?! ?-?(?:address|account|header|log))',
    '(?:chat|message|conversation) transcripts?|(?:full|whole|complete) (?:mailbox|inbox)|voice-?mail (?:recordings?|messages?)|posts and comments|transcripts? of (?:the |all |any )?(?:chats?|messages?|conversations?)',
    `${NOT_TOLD}(?:the|all|any|those) (?:e-?mails|messages|chats) (?:of|from|dated|between|in|that|which|about|concerning|mentioning)(?! (?:the )?(?:address|account holder))|(?:e-?mails|messages) (?:with|including) (?:\\p{L}+ )?attachments|everything (?:\\p{L}+ )?(?:in|from|stored in|inside|held in|within) (?:the |his |her |their |this |that |it)?(?:mailbox|account|inbox|profile|drive|chats?|folder|cloud)|(?:complete|full|entire|whole|all|any|stored|account|mail) (?:of the )?contents?(?! (?:reported|posted|published|removed))|(?:stored|electronic|private) communications|(?:e-?mails?|messages?|msgs|texts|photos|photographs|pictures|videos|files|chats|conversations|documents|attachments|back-?ups|posts|images)(?:,| and| or| &) (?:e-?mails?|messages?|msgs|texts|photos|photographs|pictures|videos|files|chats|conversations|documents|attachments|back-?ups|logs)|(?:all|any|every|each|copies of(?: the| all)?|his|her|their) (?:\\p{L}+ )?(?:e-?mails?|messages?|msgs|photos|pictures|videos|chats?|conversations?|files)(?! (?:address|account|box|provider|service|logs?|headers?|id))|contents in (?:electronic )?storage|mailbox (?:copy|dump|export|data|backup)|(?:copy|export|dump|image|backup) of (?:the )?(?:mailbox|account|inbox)|chat (?:logs?|records?|history)|inbox|sent (?:items|folder)|drafts|(?<!(?:our|my) )(?:address books?|contact lists?)|buddy lists?`,
    'mail bodies|message bodies|all (?:his |her |the |their )?chats?|dms|direct messages|mail \\+ logs',
    'contents? data|contents?(?= ?[,)]| and )',
    'contents? of (?:the |all |any |his |her |its )?(?:\\p{L}+ ){0,2}(?:messages?|e-?mails?|communications?|accounts?|mailbox(?:es)?|chats?|conversations?|inbox|profile|posts?)',
    'stored (?:messages|e-?mails|content|files|communications|electronic communications)',
    '(?:all |the |any )?(?:messages|e-?mails|chats|conversations|photos|photographs|videos|private messages|chat history|attachments) (?:sent|received|exchanged|stored|in the|of the (?:account|mailbox|user)|between|from the (?:account|mailbox))',
    'cop(?:y|ies) of (?:all )?(?:the )?(?:messages|e-?mails)|all (?:the )?(?:messages|e-?mails)(?=,| and )|(?:access to|all) stored communications',
    'message content|correspondence of|entire mailbox',
    'all (?:the |of the |his |her |their )?(?:private |direct |chat |e-?mail )?(?:messages|e-?mails|chats|conversations|correspondence|photos|photographs|pictures|videos)(?! (?:logs?|headers?|metadata|address))',
    'contents? of (?:\\p{L}+ ){1,4}(?:messages?|e-?mails?|communications?|chats?|mailbox(?:es)?|conversations?)|mailbox contents?|(?:message|e-?mail|chat|inbox|mailbox) contents?',
  ],
};
