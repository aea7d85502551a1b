import { ANNOUNCEMENT, CIVIL, PRAISE } from './of-authorities.ts';
import { RELEASE } from './sample.ts';

/*
 * Messages that are no requests, by their words. They only sort messages; nothing that they match becomes part of a form.
 */

/** What a message is that asks for no data as an authority would. */
export type OtherKind =
  | 'automatic'
  | 'undelivered'
  | 'extortion'
  | 'spam'
  | 'bulletin'
  | 'release'
  | 'reporter'
  | 'press'
  | 'research'
  | 'own-data'
  | 'private'
  | 'copyright'
  | 'abuse'
  | 'civil'
  | 'rights'
  | 'application'
  | 'advertisement'
  | 'event'
  | 'procedure'
  | 'status'
  | 'business'
  | 'announcement'
  | 'thanks'
  | 'praise';

/** Kinds of messages with the sentence that says so; the first that fits names the reason. */
export const OTHER_KINDS: readonly {
  readonly kind: OtherKind;
  readonly pattern: RegExp;
  /** Words beside which the pattern says nothing. */
  readonly unless?: RegExp;
  readonly reason: string;
}[] = [
  {
    kind: 'automatic',
    pattern:
      /\b(?:out of (?:the )?office|automatic reply|automat(?:ic|ed) (?:acknowledge?ment|receipt)|(?:e-?mail|message|correspondence) (?:has been|was) (?:successfully )?received\b[\s\S]{0,200}\b(?:automat(?:ed|ic(?:ally)?)|do not reply)|automat(?:ed|ic(?:ally)?)\b[\s\S]{0,200}\b(?:e-?mail|message|correspondence) (?:has been|was) (?:successfully )?received|(?:ticket|enquiry|inquiry|message)\b[^.\n]{0,80}\b(?:has been|was) (?:\w+ )?received\b[\s\S]{0,200}\b(?:automat(?:ed|ic(?:ally)?)|do not reply)|auto(?:matic|mated)?[\s-]?(?:reply|response)|thank you for (?:submitting|filing|sending) your (?:complaint|report)|your (?:complaint|report) has been (?:received|registered|filed)|i am (?:currently )?(?:away|on (?:annual )?leave)|abwesenheitsnotiz|automatische antwort|afwezigheid|réponse automatique|absence du bureau|respuesta automática)\b/iu,
    reason: 'It is an automatic reply.',
  },
  {
    kind: 'undelivered',
    pattern:
      /\b(?:undeliver(?:ed|able)|delivery (?:status notification|has failed|failure)|mail delivery (?:failed|subsystem|system)|returned mail|message could not be delivered|unzustellbar|failure notice)\b/iu,
    reason: 'It is a notice that a mail could not be delivered.',
  },
  {
    kind: 'extortion',
    pattern:
      /\b(?:(?:proceedings?|charges?|lawsuits?|complaints?|investigation|warrant)\s+(?:\w+\s+){0,6}against you\b|you are the (?:subject|target) of (?:\w+\s+){0,4}(?:proceedings?|investigation|prosecution)|(?:your|written) justifications?|(?<!(?:punish\p{L}*|liable|sanction\p{L}*|penal[ti]\p{L}*|incurs?|(?<!you (?:\p{L}+ ){0,2})(?:risks?|subject)|attracts?|imposed?|daily|maximum)(?:\s+(?:\p{L}+\s+){0,2}an?)?\s+)(?:fine|penalty|settlement) of (?:usd|eur|gbp|us\$|[€$£]|\d)|(?:settle|pay) (?:the|your) (?:fine|penalty|case|file)|your (?:e-?mail|ip)(?: address)? (?:has been|was|is|were) (?:traced|linked|identified|detected|found in|implicated|involved)|(?:to )?justify yourself|make yourself heard|you (?:are|have been) (?:hereby )?(?:commanded|summoned|ordered|required) to (?:appear|attend)\b[^.]{0,120}\bas (?:a|the) (?:defendant|accused|suspect)\b|(?:pay|send|transfer)\s+(?:\w+\s+){0,5}(?:bitcoin|btc|usd|eur|dollars|euros)\b[^.]{0,120}\b(?:or|otherwise|within|hours)\b|i (?:have )?(?:hacked|infected) your|recorded you\b)/iu,
    reason: 'It threatens its reader; it asks for no data of a user.',
  },
  {
    kind: 'spam',
    pattern:
      /\b(?:you(?:'ve| have) won|dear beneficiary|attention:? beneficiary|business proposal|clearance fee|atm card (?:valued|worth)|your full name\b[^.]{0,80}\bbank account|(?:unauthori[sz]ed|unusual|suspicious) (?:log-?in|sign-?in|access) (?:attempt )?(?:to|on) your account|(?:release|payment|transfer) of your (?:funds?|compensation|inheritance)|approved your (?:compensation|funds?)|lottery|inheritance of|next of kin|scam victims to be compensated|million (?:us )?(?:dollars|euros?)|crypto (?:investment|profits)|viagra|casino|seo (?:services|ranking)|work from home|claim your (?:prize|reward)|your (?:mailbox|account|password|parcel|package|storage)\s+(?:has|is|will|was)\s+(?:\w+\s+){0,3}(?:full|exceeded|expired?|suspended|blocked|limited|waiting|deactivated|quota)|verify your (?:account|identity|e-?mail|password)|(?:confirm|update) your (?:password|account|bank|payment)|deliver your (?:parcel|package)|(?:sign|log) in (?:with|to|using) your (?:microsoft|google|office|work|e-?mail|outlook|mailbox|webmail|network password)|(?:your|this) (?:access|session|link|invitation) (?:expires|will expire) (?:in|within|after) \d+ hours?|you have (?:a|\d+) (?:new |unread )?(?:secure |encrypted )?(?:documents?|messages?|requests?) (?:from|waiting|to review)|cleared your (?:payment|fund)|(?:has )?sent you an? (?:\w+ ){0,3}(?:document|file|envelope) to (?:review|sign|view|download)|pending your signature|(?:enter|use) your (?:\w+ )?(?:credentials|password) to (?:decrypt|view|open|read|unlock|access))\b/iu,
    reason: 'It is spam.',
  },
  {
    kind: 'bulletin',
    pattern:
      /(?<!\p{L})(?:in this (?:issue|edition)|dans ce numéro|in dieser ausgabe|en este número|in questo numero|nesta edição|in dit nummer|w (?:tym )?numerze(?= ?:)|w tym numerze|în acest număr|у цьому випуску|v tomto čísle|i dette nummer|i detta nummer)(?!\p{L})/iu,
    reason: 'It is a newsletter.',
  },
  {
    kind: 'release',
    pattern: RELEASE,
    reason: 'It is a notice to the press.',
  },
  {
    kind: 'reporter',
    pattern:
      /(?<!\p{L})(?:(?:i am|i['’]m|my name is [^.\n]{3,60}(?:,| and)\s+(?:a|an|i am|i['’]m))\s+(?:a |an |the )?(?:[\p{L}-]+\s+){0,3}(?:journalist|reporter|correspondent|freelance writer|podcaster)|ich bin (?:\p{L}+ ){0,3}(?:journalist|redakteur|reporter)|je suis (?:\p{L}+ ){0,2}journaliste|soy (?:\p{L}+ ){0,2}(?:periodista|reporter[oa])|ik ben (?:\p{L}+ ){0,2}(?:journalist|verslaggever|redacteur)|sono (?:una? ?|un['’])?(?:\p{L}+ )?giornalista|sou (?:\p{L}+ ){0,2}(?:jornalista|repórter)|jestem (?:\p{L}+ )?(?:dziennikar|reporter)|sunt (?:\p{L}+ )?(?:jurnalist|reporter)|я (?:\p{L}+ )?журналіст|(?:jag|jeg) (?:är|er) (?:\p{L}+ ){0,2}journalist|(?:olen|työskentelen) (?:\p{L}+ )?(?:toimittaja|ajakirjanik)|jsem (?:\p{L}+ )?novinář|som (?:\p{L}+ )?novinár|újságíró vagyok|(?:ja sam|sem) (?:\p{L}+ )?novinar|аз съм журналист|είμαι δημοσιογράφος|gazeteciyim|esu žurnalist|esmu žurnālist)/iu,
    reason: 'It is an enquiry of the press.',
  },
  {
    kind: 'press',
    pattern:
      /\b(?:i am|i'm|we are|my name is [^.\n]{3,60}(?:,| and)\s+(?:a|an|i am|i'm))\s+(?:a |an |the )?(?:\w+\s+){0,3}(?:journalist|reporter|editor|correspondent|freelance writer|podcaster)\b|\b(?:request for comment|for comment\b|press (?:enquiry|inquiry|request|office|team)|media (?:enquiry|inquiry|request)|interview (?:request|with)|go(?:es|ing)? to (?:press|print)|i (?:cover|report on) [^.\n]{3,50} for\b|(?:news|investigations?|city|politics) desk|how many (?:\w+ ){0,4}(?:requests?|orders?|subpoenas?|warrants?|disclosures)\b|number of (?:\w+ ){0,3}(?:requests|disclosures)\b|our (?:readers|listeners|viewers)|spokes(?:person|woman|man)|for (?:an|my|our) (?:article|podcast|broadcast)|on the record|story (?:about|on)|(?:publish|writ)(?:e|ing)? (?:a|an) (?:article|story)|we (?:will )?(?:publish|go to print)|press release|for immediate release)\b/iu,
    reason: 'It is an enquiry of the press.',
  },
  {
    kind: 'research',
    pattern:
      /\b(?:i am (?:a |an )?(?:\w+ ){0,3}(?:student|researcher|phd|doctoral|professor)|my (?:\w+ )?(?:thesis|dissertation)|(?:research|student) project)\b/iu,
    reason: 'It is an enquiry for research or study.',
  },
  {
    kind: 'own-data',
    pattern:
      /\b(?:(?:art(?:icle|ikel|ículo|icolo|igo|icolul|ykuł)?\.?)\s*(?:15|16|17|18|20|21)\b(?:\s*\(\d\))?[^.\n]{0,40}(?:gdpr|rgpd|rodo|2016\/679|dsgvo|avg|general data protection)|(?<=(?:čl|cikk|člen|член|ст|άρθρο|§|str|pants|panta)\.?\s?)(?:15|16|17|18|20|21)\b[^\n]{0,30}(?:gdpr|rgpd|rodo|dsgvo|гдпр|bdar|vdar|kvkk|2016\/679)|(?:data[\s-])?subject access (?:request)?|right (?:of access|to access|to be forgotten|to erasure)|(?:data|information) (?:that )?you (?:hold|have|process|store|keep) (?:on|about|of) me|(?:delete|erase|close) my (?:\w+ )?(?:account|data|profile)|ccpa)\b/iu,
    reason: 'It is a request of a person about their own data.',
  },
  {
    kind: 'copyright',
    pattern:
      /\b(?:dmca (?:notice|take-?down)|17 u\.?\s?s\.?\s?c\.?\s*(?:§\s*)?512|under penalty of perjury\b[^.]{0,200}\b(?:authori[sz]ed to act|owner)|notice of (?:claimed )?(?:copyright )?infringement|good faith belief that (?:the )?(?:use|material))/iu,
    reason: 'It is a notice of a holder of rights, not a request of an authority.',
  },
  {
    kind: 'abuse',
    pattern:
      /\b(?:x-?arf|abuse (?:report|complaint|ticket|desk)|brute[\s-]?force|port ?scan(?:s|ning)?|failed (?:password|log-?in)s? (?:for|attempts?)|(?:spam|phishing|malware) (?:report|complaint|originat\w+)|(?:blocklist|blacklist|dnsbl)(?:ed|ing)?|(?:compromised|infected|exposed|vulnerable) (?:hosts?|servers?|machines?|devices?|systems?|services?|ips?|ip addresses)|open (?:dns |tcp )?(?:resolvers?|proxy|proxies|redis|relays?|ports?)|indicators? of compromise|botnet (?:drones?|nodes?|infections?)|originat(?:es|ed|ing) from (?:an ip|your (?:network|ip|host|server)))\b/iu,
    reason: 'It reports abuse of a network; it asks for no data of a user.',
  },
  {
    kind: 'rights',
    pattern:
      /\b(?:dmca|17 u\.?\s?s\.?\s?c\.?\s*(?:§\s*)?512|copyright (?:agent|owner|infring\w+|notice)|infring(?:es|ing|ement|ed)|trade\s?marks?|good faith belief|penalty of perjury|(?:on behalf of|act(?:s|ing)? for|represents?|instructed by) (?:our |my |the )?clients?|our client\b|law firm|holds? the (?:\w+ )?rights|we (?:will|shall) sue|legal action against|attorneys? at law|civil (?:action|proceedings|claim|suit|case|code)|(?:cease|litigation)[\s-](?:and[\s-]desist|hold)|we represent|(?:we|i) act for|letter before (?:claim|action)|(?:attorneys?|counsel) for (?:the )?(?:plaintiffs?|petitioners?|defendants?|respondents?)|private (?:investigator|detective)|heirs? of|estate of (?:the )?(?:late|our|mr|mrs|ms)|debt collect\w+|our lawyers|abuse (?:report|complaint|desk team)|(?:from|on|through|in) your (?:network|servers?|platform) (?:\S+ ){0,4}(?:to|by|at) our (?:customers|users|company)|our (?:customers|clients) (?:have |were |are )?(?:receiv|being|targeted|complain|phish)\w*|title against|to recover (?:the|our|this) (?:loss|debt|money))\b/iu,
    // Probation officers have clients too.
    unless:
      /^(?![\s\S]*(?:law firm|letter before|copyright|infring|trade\s?mark|(?:will|shall) sue))[\s\S]*\bprobation (?:services?|offic(?:e|er)s?)\b/iu,
    reason: 'It is the claim of a private party or its lawyer, not a request of an authority.',
  },
  {
    kind: 'application',
    pattern:
      /\b(?:hiring (?:team|manager)|job application|application (?:as|for the (?:position|role|post|job))|curriculum vitae|my (?:cv|résumé|resume)\b|cover letter|(?:join|bring (?:this|it|my \w+) to) your (?:team|company)|apply for the (?:position|role|post|job))\b/iu,
    reason: 'It is an application for a job.',
  },
  {
    kind: 'private',
    pattern:
      /\b(?:my (?:own )?(?:account|profile|password|photos?|pictures?|e-?mail|page|order|money|bank|data|mailbox|user ?name|(?:late )?(?:father|mother|brother|sister|wife|husband|son|daughter)|posts?|messages)\b(?!\s+(?:manager|executive))|my (?:deposit|savings|daughter['’]s|son['’]s|mum|mom|dad)\b|(?:scam|threaten|harass|follow|pester|hack|stalk|defraud|cheat|blackmail|robb|insult|abus|bully|trick)\w* me\b|(?:sending|has sent|have sent|keeps? sending|keeps? writing|writes?) me\b|i(?:['’]ve| have)? (?:already |also )?(?:reported|went|complained|turned|informed|notified|told|called|contacted|involved) (?:\w+ ){0,4}(?:to )?(?:the )?(?:local )?(?:police|sheriff|action fraud)|(?:the )?police (?:have been|were|are|has been|is|was) (?:\w+ )?(?:informed|notified|told|involved|aware)|i(?:['’]m| am|['’]ll| will)? (?:going|go|be going) to the police|(?:took|stole|cheated|conned|scammed) (?:\S+ ){0,3}(?:from|out of) me\b|police (?:told|advised|asked|said|sent) (?:me|us|that|they|you)\b|i(?: am|['’]m) (?:so |very |really )?(?:scared|afraid|frightened|desperate)|police (?:do|does|did|will|can) ?(?:not|n['’]t|nothing)|i (?:was|have been|got|am being) (?:scammed|hacked|defrauded|harassed|blocked|locked out|cheated|stalked|robbed|impersonated|bullied|a victim)|hacked my|stole my|as a (?:customer|user|private (?:person|individual|citizen)|concerned citizen)|i am (?:a |the )?(?:victim|customer|private (?:person|individual|citizen)|citizen|parent|mother|father|user)|i (?:can ?not|can['’]t|am unable to|am not able to) (?:\w+ )?(?:log|sign) (?:in|on)\b|i want to (?:report|complain|sue)|i would like to (?:report|complain)|my (?:ex|ex-?(?:husband|wife|boyfriend|girlfriend)|neighbou?r|boyfriend|girlfriend|landlord|friend|colleague|boss))\b/iu,
    reason: 'It is the concern of a private person, not a request of an authority.',
  },
  {
    kind: 'advertisement',
    pattern:
      /\b(?:unsubscribe|newsletter|subscribe to (?:read|our|receive)|case digest|in this issue|\d+[\s-]minutes? walk-?through|view (?:this )?(?:e-?mail|message)? ?in (?:your )?browser|webinar|limited (?:time )?offer|special offer|discount|free trial|book a demo|(?:schedule|request|arrange|set up|have) a (?:short |quick |brief )?(?:\d+[\s-]?minutes? )?(?:call|demo|chat|meeting)|a (?:short|quick|brief|\d+[\s-]minute) (?:call|demo|chat)|our (?:products?|services?|platform|solution|software|tool)s? (?:helps?|can|offers?|gives?|lets?|enables?|allows?|provides?)|sponsorship|we help (?:\w+ ){0,3}(?:&\s)?(?:\w+ )?(?:teams?|providers?|companies|platforms?|businesses)|(?:teams?|companies|providers) like yours|would you be open to|demo account|show you a demo|save your (?:seat|spot)|book your (?:seat|spot|place)|your (?:backlog|workflow|intake) |strong candidates?|early bird|account executive|(?:regional |area |inside )?sales (?:manager|director|representative|team|executive)|regional sales|(?:responsible for|in charge of|your) procurement|per seat|price list|until year end|(?:supplies|serves|trusted by) more than|abmelden|zum newsletter|uitschrijven|se désabonner)\b/iu,
    reason: 'It is a newsletter or an advertisement.',
  },
  {
    kind: 'event',
    pattern:
      /\b(?:you (?:have been|are) (?:\w+ )?invited|invites? you to|invitation (?:to|:)|calendar invitation|conference|seminar|workshop|training (?:course|session|day)|meeting (?:minutes|invitation|request)|please register|save the date|registration (?:is open|closes)|join (?:the )?(?:meeting|call)|(?:our|the) (?:meeting|call|appointment) (?:on|at|of|tomorrow|next)|agenda:|minutes (?:of|from)|meeting minutes)|^minutes\b/iu,
    reason: 'It is an invitation or the papers of a meeting.',
  },
  {
    kind: 'procedure',
    pattern:
      /\b(?:(?:no|not (?:about )?(?:a|any)) (?:specific|concrete|particular|individual) (?:case|investigation|request)|(?:a |purely )?general (?:question|enquiry|inquiry)|(?:which|what) (?:form|template|address|format|e-?mail|portal|contact|procedure|channel)\b[^.\n]{0,60}\b(?:use|send|submit|address|requests?|contact|follow)|how (?:do|can|should|may|must|would) (?:we|i|one|police|officers)\s+(?:\w+\s+){0,3}(?:send|submit|address|make|request|file|contact|reach)|(?:to )?(?:which|what) (?:e-?mail )?(?:address|department|office) (?:\w+\s+){0,4}(?:send|submit|address)|where (?:should|do|can|must|may) (?:we|i) (?:send|submit|address)|do you (?:have|accept|need|require|offer) (?:a |an |any |the )?(?:\w+ )?(?:forms?|templates?|guidelines?|guide|portal|contact point|order)|(?:check|verify|review|confirm|update|correct)\b[^.?!\n]{0,60}\b(?:your (?:provider |company |organi[sz]ation['’]?s? )?(?:page|entry|listing|profile|contact details|information)\b(?! (?:about|on|of) )|(?:these|the) (?:entries|contact details)))\b/iu,
    reason: 'It is a question on how requests are made; it makes none.',
  },
  {
    kind: 'status',
    pattern:
      /\b(?:(?:any|is there) (?:news|updates?|progress)\b|what is the status|status of (?:the|our|my) (?:request|letter|order|enquiry|inquiry|case)|(?:did|have) you (?:receiv\w+|got|get) (?:our|my|the) (?:request|letter|order|e-?mail|mail|fax)|when (?:can|may|will|could) we (?:expect|have|receive|get)|still waiting for (?:a |an |your )?(?:reply|answer|response)|how long will it take)/iu,
    reason: 'It asks how a request stands; it makes none.',
  },
  {
    kind: 'business',
    pattern:
      /\b(?:invoices?|purchase order|payment (?:reminder|due|within)|quotation|data processing agreement|sub-?processors?|password reset|reset (?:the|your) password|verify your e-?mail|receipt for your|order confirmation|surveys?|questionnaires?|standup|stand-up|backlog|sprint|vat number)\b/iu,
    reason: 'It is ordinary business mail that asks for no data.',
  },
  {
    kind: 'civil',
    pattern: CIVIL,
    reason: 'It is of a civil court or a bailiff and asks for no data of a user.',
  },
  {
    kind: 'announcement',
    pattern: ANNOUNCEMENT,
    reason: 'It tells how its sender is reached; it asks for nothing.',
  },
  {
    kind: 'thanks',
    pattern:
      /\b(?:thank you|thanks|many thanks|with thanks|thank(?:ing)? you (?:again|so much)|grateful|much appreciated|danke|vielen dank|bedankt|dank u|merci(?!\s+(?:d['’]|de\s+)(?!(?:nous\s+|m['’]|vous\s+)?avoir)(?:\p{L}+\s){0,3}?\p{L}+(?:er|ir|dre|tre|ire|oir)(?!\p{L}))|gracias|grazie|tänan|aitäh|dziękuj\w+|kiitos|tack)\b/iu,
    unless:
      /\?|\b(?:please|could you|can you|kindly|we need|i need|request(?:ed|ing)?|bitte|graag|gelieve|veuillez|svp|por favor|per favore|palun|proszę|prosimy|prosím|prosíme|prosim|molim|molimo|lūdzu|prašau|prašome|kérem|kérjük|vänligen|venligst|vennligst|pyydän|pyydämme|lütfen)\b|прошу|просимо|моля|παρακαλ|vă rog|vă rugăm/iu,
    reason: 'It is a note of thanks that asks for nothing.',
  },
  {
    kind: 'praise',
    pattern: PRAISE,
    reason: 'It is a note of thanks that asks for nothing.',
  },
];
