import { anyOf } from './any-of.ts';

/** An answer as the one thing that a clause speaks of, at its beginning: "Answers to …", "Die Antwort bitte an …", "odpowiedź na adres …". */
export const ANSWER_HEADS =
  /(?:^|[,;:–—(.!?]\s*|(?<!\p{L})(?:please|kindly|only|bitte|daher|deshalb|graag|merci|por favor|favor|proszę|prosimy|prosím|прошу|просимо|venligst|vänligen|lütfen)\s)(?:(?:the|your|all|any|our|this|written|full|die|der|eine|ihre|ihren|um|alle|het|de|een|uw|la|las|los|el|su|sus|toda|vos|votre|les|une|sua|a|as|o|os|az|il|le|lo|vostra|va[šs]\p{L}{0,2}|twoj\p{L}+|vaši|din|deres|ert|jeres|ваш\p{L}{0,3}|η|οι|την|τις)\s+){0,3}(?:answers?|repl(?:y|ies)|responses?|results?|feedback|antwort(?:en)?|rückmeldung(?:en)?|rückantwort|auskünfte|auskunft|antwoord(?:en)?|reactie|réponses?|retour|respuestas?|contestación|rispost[ae]|riscontr[oi]|respostas?|odpowied(?:ź|zi)|răspuns(?:ul|uri|urile)?|відповід[ьі]|ответы?|odpově[dď]i?|odpove[dď]e?|svar(?:et|ene|en)?|vastau(?:s|kset|ksen)|válasz(?:t|ok|okat|ukat|át)?|απ[άα]ντ[ήη]σ(?:η|εις)|cevap(?:lar)?|yanıt(?:lar)?|odgovore?i?|одговор\p{L}{0,3}|отговор\p{L}{0,3}|atbild[ei]s?|atsakym\p{L}{2,3}|vastus(?:ed|e)?)(?!\p{L})/gu;

/** What tells that an answer came or went: no one is asked for it. */
export const ANSWER_TOLD = anyOf([
  'went|was|were|came|had|has|arrived|sent by|received',
  'ging|gingen|kam|kamen|wurden?|war|waren|erhielt|erfolgte',
  'werd|kwam|ging|was|ontving',
  'est (?:arrivée|parvenue|partie)|a été|ont été|avait|reçue?s?',
  'fue|fueron|llegó|llegaron|recibid[oa]s?|foi|foram|chegou|recebid[oa]s?',
  'è stat[oa]|arrivò|giunse|ricevut[oa]',
  'został[ao]?|przyszł[ao]|wysłał|otrzymał|прийшла|надійшла|була|пришел|была',
  'kom|gick|blev|ble|byla?|bol[ao]?|přišla|prišla|saapui|érkezett',
]);

/** One's own box or messenger, as nobody's office has: "my private address", "mein WhatsApp", "mi correo personal". */
export const OWN_BOX = anyOf(
  [
    '(?:my|our) (?:(?:own|private|personal|home|direct|new|second|other) ){0,2}(?:e[\\s-]?mails?|mail|mailbox|inbox|box|address|account|gmail|cell|phone|mobile|number|whats[\\s-]?app|telegram|signal|viber|threema|wickr|dropbox|drive|cloud)|(?:text|ping|message|dm|whatsapp|call|ring) me',
    '(?:mein|unser|dein)\\p{L}{0,2} (?:(?:eigen|privat|persönlich|ander|neu)\\p{L}{0,3} ){0,2}(?:e[\\s-]?mail(?:[\\s-]?adresse)?|mail(?:adresse)?|postfach|adresse|konto|handy(?:nummer)?|nummer|privat(?:adresse|postfach|mail|handy)|whatsapp|telegram|signal|threema|cloud)',
    '(?:mijn|ons|onze) (?:(?:eigen|privé|persoonlijke|andere) ?){0,2}(?:e[\\s-]?mail(?:adres)?|mail(?:adres|box)?|adres|privé-?(?:adres|mail|nummer)|nummer|mobiel|telefoon|whatsapp|telegram|signal)',
    '(?:mon|ma|mes|notre|nos) (?:(?:propre|autre) ){0,2}(?:adresse|boîte|messagerie|mail|e[\\s-]?mail|courriel|numéro|portable|compte|whatsapp|telegram|signal)(?: (?:mail|e[\\s-]?mail|électronique))?(?: (?:personnelle?|privée?|perso))?',
    '(?:mi|mis|nuestr[oa]s?) (?:(?:propi[oa]|otr[oa]) ){0,2}(?:correo|e[\\s-]?mail|mail|casilla|cuenta|número|celular|móvil|teléfono|whatsapp|telegram|signal)(?: (?:electrónico|personal|privado|particular)){0,2}',
    '(?:il |al |sul |la |alla )?(?:mi[oa]|nostr[oa]) (?:(?:altr[oa]) )?(?:e[\\s-]?mail|mail|casella|indirizzo|numero|cellulare|telefono|whatsapp|telegram|signal)(?: (?:personale|privat[oa]|di posta)){0,2}',
    '(?:meu|minha|noss[oa]) (?:(?:outr[oa]) )?(?:e[\\s-]?mail|correio|caixa|conta|número|celular|telemóvel|whatsapp|telegram|signal)(?: (?:pessoal|privad[oa]|particular|eletr[óô]nico)){0,2}',
  ],
  [
    '(?:mój|moj\\p{L}{1,3}|nasz\\p{L}{0,3}) (?:prywatn\\p{L}+ |osobist\\p{L}+ )?(?:adres\\p{L}*|skrzynk\\p{L}+|mail\\p{L}*|e[\\s-]?mail\\p{L}*|numer\\p{L}*|telefon\\p{L}*|whatsapp\\p{L}*|telegram\\p{L}*|signal\\p{L}*)',
    '(?:adresa|căsuța|contul|numărul|telefonul|e[\\s-]?mailul|whatsapp-ul|telegramul) (?:mea|meu|noastră|nostru)(?: personal\\p{L}?)?',
    '(?:мі?й|мо[юєїя]\\p{L}{0,2}|наш\\p{L}{0,3}) (?:особист\\p{L}+ |приватн\\p{L}+ )?(?:пошт\\p{L}+|адрес\\p{L}+|скриньк\\p{L}+|номер\\p{L}*|телефон\\p{L}*|телеграм\\p{L}*|вайбер\\p{L}*|вотсап\\p{L}*|telegram|whatsapp|viber|signal)',
    '(?:můj|moje|mou|moj[aeu]?|mojo|naš\\p{L}{0,2}|náš) (?:soukrom\\p{L}+ |súkromn\\p{L}+ |osobn\\p{L}+ )?(?:e[\\s-]?mail\\p{L}*|mail\\p{L}*|adres\\p{L}+|schránk\\p{L}+|naslov\\p{L}*|whatsapp\\p{L}*|telegram\\p{L}*|viber\\p{L}*)',
    '(?:min|mitt|mit|vår|vores) (?:privata? |private |personliga |egen )?(?:e[\\s-]?(?:post|mail)(?:adress?e?)?|mail|mejl|adress?e?|postkasse|nummer|telefon|whatsapp|telegram|signal)',
    'oma\\p{L}{0,3} (?:sähköposti\\p{L}*|osoit\\p{L}+)|saját (?:e[\\s-]?mail\\p{L}*|cím\\p{L}*)',
  ],
);

/** Words that ask: an answer by a messenger is told of as often as asked for. */
export const PLEASE = anyOf([
  'please|kindly|only|must|should',
  'bitte|nur|ausschließlich|graag|alleen|uitsluitend',
  'merci|prière|uniquement|seulement|por favor|solo|sólo|únicamente|apenas|somente|prego|esclusivamente|soltanto',
  'proszę|prosimy|tylko|wyłącznie|prosím|прошу|просимо|лише|тільки|venligst|vennligst|vänligen|lütfen|kérem|kérjük|παρακαλώ|vă rugăm|palun|lūdzu|prašom\\p{L}*|molim\\p{L}*|kiitos',
]);

/** Those of whom a request tells: where they stand, an answer is theirs. */
export const THOSE_TOLD_OF =
  /(?<!\p{L})(?:victims?|complainants?|suspects?|accused|defendants?|perpetrators?|fraudsters?|scammers?|geschädigt\p{L}+|opfer\p{L}*|anzeigeerstatter\p{L}*|täter\p{L}*|beschuldigt\p{L}+|verdächtig\p{L}+|slachtoffer\p{L}*|aangever\p{L}*|verdachte\p{L}*|dader\p{L}*|victimes?|plaignante?s?|mise?s? en cause|auteurs?|suspecte?s?|v[íi]ctimas?|denunciantes?|imputad\p{L}+|sospechos\p{L}+|vítimas?|arguid\p{L}+|suspeit\p{L}+|vittim[ae]|indagat[oi]|querelante|denunciante|truffator[ei]|pokrzywdzon\p{L}+|sprawc\p{L}+|podejrzan\p{L}+|oskarżon\p{L}+|потерпіл\p{L}+|підозрюван\p{L}+|потерпевш\p{L}+|målsägande\p{L}*|misstänkt\p{L}*|gärningsman\p{L}*|forurettede|fornærmede|mistænkte|siktede|asianomista\p{L}+|epäil\p{L}+|poškozen\p{L}+|poškoden\p{L}+|obvinen\p{L}+|obviněn\p{L}+|sértett\p{L}*|gyanúsított\p{L}*|victim[ae]\p{L}*|inculpat\p{L}*|suspect\p{L}*|oštećen\p{L}+|osumnjičen\p{L}+|пострадал\p{L}+|παθόντ\p{L}+|θύμα\p{L}*|mağdur\p{L}*|şüpheli\p{L}*)(?!\p{L})/u;

/** That a box or messenger is the one to use, where nothing is said to be sent. */
export const TO_USE = anyOf([
  '(?:use|using|works?|working|instead|rather|prefer\\p{L}*|write|reach|contact|check|read)',
  '(?:nutzen|benutzen|verwenden|erreichbar|schreiben|lieber|stattdessen|funktioniert|lese)',
  '(?:gebruik\\p{L}*|bereikbaar|liever|werkt)',
  '(?:utilise\\p{L}*|passe[rz]?|joignable|préfér\\p{L}+|fonctionne|écri\\p{L}+)',
  '(?:usen?|usar|utili[cz]\\p{L}+|escrib\\p{L}+|escrev\\p{L}+|prefer\\p{L}+|funciona|pas(?:a|e|ar|en|em|ame|enme))',
  '(?:usi|usate|usare|utilizz\\p{L}+|scriv\\p{L}+|preferi\\p{L}+|funziona)',
  '(?:użyć|używa\\p{L}+|pisać|pisz\\p{L}*|działa|działać|використ\\p{L}+|пишіть|працює)',
  '(?:använd\\p{L}*|bruk|brug|benyt|skriv|käyttäkää|használja|použijte|použite|koristite|kullanın\\p{L}*)',
]);

/** A third person's words and wishes, told: "he asked her to send", "chiedeva di inviare". */
export const TOLD_OF_OTHERS = anyOf([
  '(?:suspects?|perpetrators?|offenders?|scammers?|fraudsters?|callers?|sellers?|buyers?) (?:then |also )?(?:says?|said|writes?|wrote|posted|posts)',
  '(?:he|she|they|suspects?|perpetrators?|offenders?|scammers?|fraudsters?|callers?|sellers?|buyers?|accused|man|woman|person) (?:then |later |repeatedly |also )?(?:told|asked|urged|instructed|persuaded|convinced|ordered|directed|demanded|wanted|invited|pressed|threatened)',
  '(?:täter\\p{L}*|beschuldigte\\p{L}*|unbekannte\\p{L}*|verkäufer\\p{L}*|er|sie) (?:forderte|forderten|verlangte|verlangten|bat|baten|überredete|drängte)',
  '(?:verdachte|dader|oplichter|verkoper|hij|zij) (?:vroeg|verzocht|eiste|drong)',
  '(?:suspects?|auteurs?|escrocs?|vendeur|mis en cause|il|elle|ils) (?:lui |leur )?(?:demandait|demandaient|a demandé|exigeait|a exigé|invitait)',
  '(?:sospechos[oa]s?|autor(?:es)?|estafador(?:es)?|vendedor|él|ella) (?:le |les )?(?:pidió|pedía|exigió|exigía|solicitó|indicó)',
  '(?:suspeit[oa]s?|autor(?:es)?|golpistas?|vendedor|ele|ela) (?:lhe )?(?:pediu|pedia|exigiu|exigia|solicitou)',
  '(?:truffatore|truffatori|indagat[oi]|autore|ignot[oi]|venditore|egli) (?:gli |le )?(?:chiedeva|chiese|chiedevano|pretendeva|invitava|ha chiesto)',
  '(?:sprawc[ay]|oszust|sprzedawca|podejrzany) (?:poprosił|żądał|zażądał|kazał|namówił)',
]);

/** What those told of had to do, back then: "tenía que enviar", "was told to send". */
export const TOLD_OBLIGED = anyOf([
  'had to|was (?:told|asked|made|forced|instructed) to|were (?:told|asked|made|forced|instructed) to',
  '(?:musste|mussten)|moest(?:en)?|devait|devaient|a dû|ont dû',
  'tenían? que|tuv(?:o|ieron) que|debía|debió|doveva(?:no)?|dovette(?:ro)?|ha dovuto|tinham? (?:que|de)|teve (?:que|de)',
  'musiał[aoy]?|miał[ao]? (?:przesłać|wysłać)|trebuia să|a trebuit să|мав|мала|мусив|мусила|должен был|должна была',
  'måtte|piti|pidi|kellett|morao je|morala je|moral je|έπρεπε|zorunda kaldı',
]);

/** Where a copy goes: "copy to", "en copie à", "w kopii"; the address stands near. */
export const COPY_HEADS =
  /(?<![\p{L}])(?:copy|copies|b?cc|kopien?|kopi[aeę]?|kopii|kopio|kópi\p{L}*|copias?|copie|cópias?|abschrift|durchschrift|afschrift|копі[юяї]|копи[юяе]|koopia|kopij[aou]|κοινοποίηση|αντίγραφο|do\swiadomości|nachrichtlich)(?![\p{L}])/gu;
/** What a copy is made of, told and not asked for: "a copy of her passport". */
export const COPY_OF =
  /^\s(?:of|von|der|des|dem|van|de|del|della?|dei|da|do|z|а)\s(?!(?:(?:the|la|het|a|o)\s)?(?:answers?|repl(?:y|ies)|responses?|antwort|antwoord|réponse|respuesta|risposta|resposta|everything))/u;
