import { anyOf } from './any-of.ts';

/** Words that ask the reader to hand data over. */
export const DISCLOSE = anyOf(
  [
    'disclos(?:e|ure of)',
    'provide(?! (?:confirmation|notice|a confirmation|us with confirmation))',
    'produc(?:e|tion of)',
    'hand over',
    'furnish',
    'suppl(?:y|ying)(?! chain)',
    '(?:send|give|forward|transmit|deliver|submit)(?: to)? (?:us|me|the|all|his|her|their|any|copies)',
  ],
  [
    'verstrek(?:ken|t|king van)?',
    'overhandig~',
    'uitlever~',
    'herausgabe',
    'herauszugeben',
    'übermitt(?:eln|lung)',
    'mitzuteilen',
    'auskunft (?:über|zu|zum)',
    'communiquer',
    'fournir',
    'transmettre',
    'facilit(?:ar|en|e)',
    'proporcion(?:ar|en|e)',
    'entregar',
    'fornire',
    'trasmettere',
    'comunicare',
    'fornecer',
    'udostępni(?:enie|ć)',
    'przekazani~',
    'furniz(?:area|ați|a)',
    'надати',
    'väljasta(?:da|ge)',
    'edasta(?:da|ge)',
  ],
);

/** Words that ask the reader to keep data. */
export const PRESERVE = anyOf(
  ['preserv(?:e|ation|ing)', 'freez(?:e|ing) the data', 'retain(?! a)', 'safeguard', 'quick freeze'],
  [
    'bewar(?:en|ing)',
    'bevriezen',
    'veiligstellen',
    'sicherung',
    'sichern',
    'einfrieren',
    'conserv(?:er|ation|ar|ación|are|azione|area)',
    'gel des données',
    'congelamento',
    'preserv(?:ar|ação|ación)',
    'zabezpiecz(?:enie|yć)',
    'зберегти',
    'збереження',
    'säilita(?:da|mine|ge)',
    'conserv(?:ăm|ați|area)',
    'uchov(?:at|ání|ať|anie|ejte|ajte)',
    'zachov(?:at|ání|ať|anie)',
    'megőriz~|megőrzés~',
    'bevara(?:nde)?|säkra(?:nde)?|sikr(?:e|ing)',
    'säilyttä~',
    'запаз(?:ване|ите|ят)~',
    'διατήρησ~|διατηρήσ~',
    'muhafaza~',
    'očuva(?:nje|ti)|sačuva(?:nje|ti)|zavarova(?:nje|ti)',
    'saglabā~',
    'išsaug~',
  ],
);

/** Words that ask the reader to take something down. */
export const REMOVE = anyOf(
  [
    '(?:remove|removal of|take down|takedown of|delete|disable access to|block access to) (?:the |this |these |that |those |all |its |following |said )*(?:page|site|website|web site|post|posts|posting|postings|video|videos|image|images|account|profile|url|urls|content|material|link|links|listing|channel|group)',
  ],
  [
    '(?:verwijder(?:en|ing van)|ontoegankelijk maken)',
    '(?:löschung|entfernung|sperrung) (?:der|des|von)',
    '(?:retrait|suppression) (?:de|du|des)',
    '(?:retirada|eliminación|rimozione|remoção) (?:de|del|della|do|da)',
    'usunięci[ae]',
    'видалити',
    'eemalda(?:da|mine)',
  ],
);
