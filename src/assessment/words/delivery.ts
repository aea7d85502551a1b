import { anyOf, type Phrases } from './any-of.ts';

/** Asks for something to be sent: polite words, orders, and passive voice. Whoever only tells what happened uses none of them. */
export const SEND = anyOf(
  [
    '(?:please|kindly|must|shall|should|can|could|may|to|be|is to|are to|you) (?:also |then |only |directly |immediately )?(?:be )?(?:send|sent|e[\\s-]?mail(?:ed)?|repl(?:y|ied)|respond|answer(?:ed)?|return(?:ed)?|deliver(?:ed)?|drop(?:ped)?|provide(?:d)?|transmit(?:ted)?|submit(?:ted)?|upload(?:ed)?|forward(?:ed)?|share(?:d)?|contact)',
    '^(?:(?:and|or|then|also|instead|directly) )?(?:send|e[\\s-]?mail|reply|respond|answer|return|deliver|drop|provide|transmit|submit|upload|forward|share|contact me|reach me)',
    '^(?:response|reply|return|delivery|results?|data) (?:to|by|via|e[\\s-]?mail|address|method)',
  ],
  [
    '(?:bitte|sollen|sollten|müssen|wird gebeten|werden gebeten|ist|sind|zu|um|gerne?) _ (?:senden|übersenden|schicken|übermitteln|antworten|hochladen|zusenden|weiterleiten|bereitzustellen|richten)',
    '(?:senden|übersenden|schicken|übermitteln|antworten|laden|richten) sie',
  ],
  [
    '(?:gelieve|graag|verzoek~|dient|dienen|moet~|kunt|wilt|te) _ (?:sturen|zenden|toesturen|toezenden|mailen|versturen|antwoorden|aanleveren|uploaden|leveren|verstrekken|richten)',
    'graag (?:uw |het |een )?(?:antwoord|reactie|gegevens|resultaten) (?:naar|aan|via)',
    '(?:stuur|zend|mail|lever|upload|verstuur|antwoord) (?:u |uw |de |het |dit |deze )?',
  ],
  [
    '(?:veuillez|merci de|prière de|prié~ de|doi(?:t|vent)|à) _ (?:envoyer|transmettre|adresser|répondre|faire parvenir|communiquer|déposer|télécharger|retourner|envoyée?s?|transmise?s?|adressée?s?)',
    '(?:envoyez|transmettez|adressez|répondez|déposez|retournez)',
  ],
  [
    '(?:por favor|rogamos|ruega|solicita(?:mos)?|deber[aá]n?|sírva~|a) _ (?:enviar|remitir|remita~|envíe~|responder|transmitir|subir|cargar|ser (?:enviad|remitid)[oa]s?)',
    '(?:envíe~|remita~|respondan?|envíen|suban?|si prega di|si chiede di|vogliate|inviare|trasmettere|rispondere|inviate|caricare|queira~|favor|solicita se|envie~|remeter|enviar|responda~)',
  ],
  [
    '(?:proszę|prosimy|należy) _ (?:o |)(?:przesła\\p{L}+|wysła\\p{L}+|odpowied\\p{L}+|przekaza\\p{L}+|kierować|przesyłać|wysyłać)',
    '(?:vă rugăm|rugăm) _ (?:trimite\\p{L}*|transmite\\p{L}*|răspund\\p{L}*|comunic\\p{L}*)',
    '(?:прошу|просимо|просим|слід) _ (?:надіслати|надсилати|направити|відправити|відповісти|направить|отправить|ответить)',
    '(?:palun|palume) _ (?:saata|saatke|edastada|edastage|vasta\\p{L}+|saata)',
  ],
);

/** What an answer is made of. */
export const ANSWER = anyOf(
  [
    '(?:the |your |all |any |these |this |such |requested )*(?:responses?|repl(?:y|ies)|answers?|data|records?|results?|information|files?|disclosure|production|documents?|logs?|materials?|it|them|returns?)',
    'respond',
    'reply',
    'answer',
    '(?:contact|reach) me',
  ],
  [
    '\\p{L}*(?:antwort\\p{L}*|daten|auskunft|auskünfte|unterlagen|informationen|ergebnis\\p{L}*)',
    'antwoord~',
    'gegevens',
    'antwoord',
    'informatie',
    'resultaten',
    'reactie',
    'stukken',
    'bestanden',
  ],
  [
    'réponse~',
    'répondre',
    'répondez',
    'données',
    'informations?',
    'résultats?',
    'éléments',
    'documents?',
    'respuesta~',
    'responder',
    'datos',
    'información',
    'resultados',
    'documentación',
    'rispost[ae]',
    'dati',
    'informazioni',
    'documentazione',
    'resposta~',
    'dados',
    'informações',
  ],
  [
    'odpowied\\p{L}+',
    'dane',
    'danych',
    'informacj\\p{L}+',
    'răspuns~',
    'date~',
    'informați~',
    'відповід~',
    'дані',
    'інформаці\\p{L}+',
    'ответ~',
    'данные',
    'vastus~',
    'andme\\p{L}+',
    'teave',
  ],
);

/** Turns a sentence round: the channel is named because it must not be used. */
export const NOT = anyOf(
  [
    "(?:do|does|should|must|may|can|shall|will)(?:n['’]t| not)",
    'cannot',
    'never',
    'not (?:be |to |by |via |through |use )',
    'no (?:e[\\s-]?mail|whatsapp|telegram|third party)',
    'rather than',
    'instead of',
    'without',
    'avoid',
    'refrain',
    'unless',
  ],
  [
    'nicht',
    'keine?n?',
    'niemals',
    'niet',
    'geen',
    'nooit',
    'ne',
    'pas',
    'jamais',
    'ni',
    'nunca',
    'non',
    'mai',
    'não',
    'nie',
    'nigdy',
    'nu',
    'niciodată',
    'не',
    'ніколи',
    'mitte',
    'ärge',
    'ära',
  ],
);

/** Messengers and shelves in the cloud that no authority runs. */
export const CHANNELS: readonly (readonly [string, Phrases])[] = [
  ['WhatsApp', anyOf(["what[’']?s[\\s-]?app"])],
  ['Telegram', anyOf(['telegram'])],
  ['Signal', anyOf(['signal(?: messenger| app| chat)?(?! (?:strength|processing))'])],
  ['Discord', anyOf(['discord'])],
  ['Viber', anyOf(['viber'])],
  ['WeChat', anyOf(['wechat'])],
  ['Threema', anyOf(['threema'])],
  ['Skype', anyOf(['skype'])],
  ['Messenger', anyOf(['facebook messenger', 'fb messenger'])],
  ['Wickr', anyOf(['wickr', 'session app', 'tox chat', 'icq'])],
  ['Google Drive', anyOf(['google drive', 'gdrive'])],
  ['Dropbox', anyOf(['dropbox'])],
  ['WeTransfer', anyOf(['we[\\s-]?transfer'])],
  ['OneDrive', anyOf(['one[\\s-]?drive'])],
  ['Mega', anyOf(['mega(?:\\.nz|\\.io| upload| drive)'])],
  ['iCloud', anyOf(['icloud drive', 'icloud'])],
];

export const ANY_CHANNEL = anyOf(CHANNELS.flatMap(([, { entries }]) => entries));
