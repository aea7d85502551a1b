import { finder } from '../../../search/finder.ts';
import type { Span } from '../layout.ts';

/** Asks the reader for something: who only tells what happened uses none of these. */
const ASKS = finder(
  String.raw`(?:^|[.!?:;,]\s+|\n\s*)(?:(?:and|or|then|also|alternatively|instead|directly|you (?:can|may|must|should|shall))\s+)?(?:send|(?<!,\s)e-?mail(?!\s+(?:address|id|account|user)\p{L}*)|reply|respond|upload|deliver|forward|drop|transmit|submit|transfer|contact me|reach me|write to me)(?![\p{L}])|(?<![\p{L}])(?:please|kindly|must be|should be|shall be|you can|you may|(?:the|your) (?:answers?|repl(?:y|ies)|responses?|data|results?) to|bitte|gelieve|graag|stuur|zend|veuillez|merci d[e']|prière de|adressez|envoyez|répondez|rogamos|por favor|si prega di|proszę|prosimy|rugăm|прошу|просимо|palun|palume|(?:les?\s+|la\s+|vos\s+|votre\s+)?réponses?|resposta|respuesta|risposta|riscontro|antwort(?:en)?|antwoord|odpowied[źz]i?|răspuns(?:ul)?|відповідь|informações|renseignements|informazioni|información|(?:documents?|material|information|records|data)\s+(?:must|should|shall|may|(?:is|are)\s+to)\s+(?:\p{L}+\s+)?be)(?![\p{L}])`,
  'giu',
);
/** What is done with an answer. */
const HANDED = finder(
  String.raw`(?<![\p{L}])(?:sen[dt]|e-?mail(?:ed)?(?!-|\s+(?:address|id|account|user)\p{L}*)|repl(?:y|ied)|respond|answer(?:ed)?|upload(?:ed)?|deliver(?:ed)?|forward(?:ed)?|drop|transmit(?:ted)?|submit(?:ted)?|transfer(?:red)?|contact me|reach me|write to me|laden|hochladen|senden|schicken|\p{L}*übersenden|übermitteln|antworten|stuur|sturen|zend|zenden|mailen|antwoord\p{L}*|reageren|uploaden|envoye[rz]|transmettre|adresse[rz]|répond(?:re|ez)|déposer|retourner|enviar|remitir|responder|subir|inviare|trasmettere|rispondere|caricare|przesłać|wysłać|trimite\p{L}*|надіслати|надсилати|отправить|saata|edastada|vastata|adressée?s|envoyée?s|transmise?s|communiquée?s|enviad[oa]s?|remetid[oa]s?|remitid[oa]s?|encaminhad[oa]s?|dirigid[oa]s?|inviat[aeio]|trasmess[aeio]|indirizzat[aeio]|richten|gerichtet|übersandt|geschickt|gestuurd|gezonden|przesłan\p{L}*|przekazan\p{L}*|transmis(?:e|ă)?|comunicat\p{L}*|given|provided|furnished|returned|produced)(?![\p{L}])`,
  'iu',
);
const PLACE =
  /(?<![\p{L}\p{N}@./+-])(?:[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}|https?:\/\/[^\s<>"'“”]{3,300}|www\.[^\s<>"'“”]{3,300}|@[\p{L}\p{N}_.-]{3,40}|\+\d[\d\s().-]{6,18}\d)/gu;
/** "to", "via our portal at": right before the place, a few words between. */
const TOWARDS = finder(
  String.raw`(?:(?<![\p{L}])(?:to|at|via|by|using|through|on|or|e-?mail|an|unter|über|auf|naar|via|aan|à|sur|a|al|alla|para|na|adres|pod|la|до|на|aadressile)(?![\p{L}])|(?<![\p{L}])all['’]|:)[\s"'(<:,]*(?:(?!(?:of|for|from|about|user|account|mailbox)(?![\p{L}]))[\p{L}'’-]{1,15}[\s"'(<:,]+){0,5}$`,
  'iu',
);
/** Then the place is what the data is about. */
const ABOUT =
  /(?<![\p{L}])(?:relat\p{L}+|pertaining|belonging|linked|connected|assigned|registered|sent|attached|respect|regard|access|user|account|mailbox|konto|nutzer|compte|cuenta|gebruiker|logins?|logged|used|uses|opened|created)(?:\s+\p{L}+){0,2}[\s"'(<:,]*$/iu;
const REACH = 160;

/** Where a letter asks its reader to send the answer: addresses, links, handles and numbers, none of which is a target. */
export function deliveryPlaces(text: string): Span[] {
  return [...text.matchAll(PLACE)].flatMap((match): Span[] => {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const sentence = lastSentence(before);
    const asked = [...ASKS.matchAll(sentence)][0];
    if (asked === undefined || !HANDED.test(sentence.slice(asked.index))) return [];
    if (!TOWARDS.test(sentence) || ABOUT.test(sentence)) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}

/** A new sentence begins after a full stop and a capital; a blank line ends one. */
function lastSentence(before: string): string {
  const starts = [...before.matchAll(/\n\s*\n|[.!?]\s+(?=\p{Lu})/gu)];
  const last = starts.at(-1);
  return last === undefined ? before : before.slice(last.index + last[0].length);
}
