import { anyOf } from './any-of.ts';

/** What a body that is no authority says of itself in its letter. */
export const FOR_A_CLIENT = anyOf(
  [
    '(?:on behalf of|act(?:ing)? for|represent(?:ing)?|instructed by) (?:our|my) clients?',
    '(?:we|i) (?:act|are (?:acting|instructed)|am (?:acting|instructed)) (?:for|by|on behalf of) (?:(?:mr|mrs|ms|miss|dr)(?![\\p{L}])|(?:an? |the )?(?:claimant|defendant|respondent|petitioner|plaintiff|wife|husband|family|estate|creditor)(?![\\p{L}]))',
    "our clients?(?:[’']s)? (?:has|have|is|are|was|account|rights|interests)",
    '(?:owes?|owed|owing|indebted to|debts? (?:to|towards|owed to)) (?:our|my) clients?',
    'without prejudice to (?:our|my) client',
    '(?:is|are|as) (?:a |an )?(?:registered |international |independent |global )*(?:charity|non-governmental organi[sz]ation|non profit(?: organi[sz]ation)?|ngo)(?! (?:of|that) (?:the|was) victim)',
    '(?:i am|we are) (?:a )?(?:licensed |private )+(?:investigators?|detectives?)',
    '(?:as|i am) (?:a|the) (?:private (?:person|individual|citizen)|victim|injured party|account holder)',
    'our (?:customer|policy ?holder|insured|member|guest|tenant)s? (?:(?:has|have|had|was|were|been) )*(?:lost|paid|transferred|defrauded|scammed|cheated|deceived|robbed)',
    '(?:we are|i am (?:with|from|of|writing for)) (?:the |a )?(?:(?!police)\\p{L}+ ){0,3}(?:department|team|desk|office) (?:of|at) (?:the )?(?:(?!police)\\p{L}+ ){0,2}(?:(?:a/s|ltd|limited|gmbh|ag|plc|inc|llc|b\\.?v|n\\.?v|s\\.?a|bank|insurance|insurer|exchange)(?![\\p{L}])|\\p{L}+(?:bank|versicherung)(?![\\p{L}]))',
  ],
  [
    'unsere[rn]? mandant\\p{L}*',
    '(?:unser|unsere|unserem|unserer) (?:kund(?:e|in|en)|versicherungsnehmer(?:in)?)(?![\\p{L}])',
    'meine[rn]? mandant\\p{L}*',
    'namens und in vollmacht',
    'wir vertreten die interessen',
    'vertreten wir die interessen',
    'als privatperson',
    'vertreten (?:wir|ich) (?:frau|herrn?|die eheleute|die familie)(?![\\p{L}])',
    '(?:wir|ich) vertreten? (?:frau|herrn|die eheleute|die familie)(?![\\p{L}])',
  ],
  [
    '(?:onze|een van onze) (?:klant|verzekerde)(?:en)?',
    'namens (?:mijn |onze )?cli[eë]nte?',
    'mijn cli[eë]nte?',
    'onze cli[eë]nte?',
    'als particulier',
  ],
  [
    '(?:notre|mon|ma) cliente?',
    'au nom de (?:notre|mon|ma) cliente?',
    'en tant que particulier',
    '(?:je suis|nous sommes) (?:le |les )?conseils? de (?:m|mme|monsieur|madame|la soci[ée]t[ée])(?![\\p{L}])',
  ],
  [
    '(?:nuestr[oa]|mi) client[ea]',
    'en nombre de mi representad[oa]',
    'il (?:nostro|mio) (?:cliente|assistito)',
    '(?:o nosso|a nossa|o meu) cliente',
    '(?:mojego|naszego) klienta',
    '(?:w imieniu) mojego mocodawcy',
    'client(?:ul|ei) (?:nostru|noastre|meu)',
    '(?:нашого|мого) клієнта',
    'minu kliendi',
  ],
);
