import { finder } from '../../../search/finder.ts';
import type { Span } from '../layout.ts';

/** Asks the reader for something: who only tells what happened uses none of these. */
const ASKS = finder(
  String.raw`(?:^|[.!?:;,]\s+|\n\s*)(?:(?:and|or|then|also|alternatively|instead|directly|you (?:can|may|must|should|shall))\s+)?(?:send|(?<!,\s)e-?mail(?!\s+(?:address|id|account|user)\p{L}*)|reply|respond|upload|deliver|forward|drop|transmit|submit|transfer|contact me|reach me|write to me)(?![\p{L}])|(?<![\p{L}])(?:please|kindly|must be|should be|shall be|you can|you may|(?:the|your) (?:answers?|repl(?:y|ies)|responses?|data|results?) to|bitte|gelieve|graag|stuur|zend|veuillez|merci d[e']|prière de|adressez|envoyez|répondez|rogamos|por favor|si prega di|proszę|prosimy|rugăm|прошу|просимо|palun|palume|(?:les?\s+|la\s+|vos\s+|votre\s+)?réponses?|resposta|respuesta|risposta|riscontro|antwort(?:en)?|antwoord|odpowied[źz]i?|răspuns(?:ul)?|відповідь|informações|renseignements|informazioni|información|(?:documents?|material|information|records|data|results?|files?|answers?|repl(?:y|ies)|responses?|everything)\s+(?:can|must|should|shall|may|(?:is|are)\s+to)\s+(?:\p{L}+\s+)?be)(?![\p{L}])`,
  'giu',
);
/** What is done with an answer. */
const HANDED = finder(
  String.raw`(?<![\p{L}])(?:sen[dt]|e-?mail(?:ed)?(?!-|\s+(?:address|id|account|user)\p{L}*)|repl(?:y|ied)|respond|answer(?:ed)?|upload(?:ed)?|deliver(?:ed)?|forward(?:ed)?|drop|transmit(?:ted)?|submit(?:ted)?|transfer(?:red)?|contact me|reach me|write to me|laden|hochladen|senden|schicken|\p{L}*übersenden|übermitteln|antworten|stuur|sturen|zend|zenden|mailen|antwoord\p{L}*|reageren|uploaden|envoye[rz]|transmettre|adresse[rz]|répond(?:re|ez)|déposer|retourner|enviar|remitir|responder|subir|inviare|trasmettere|rispondere|caricare|przesłać|wysłać|trimite\p{L}*|надіслати|надсилати|отправить|saata|edastada|vastata|adressée?s|envoyée?s|transmise?s|communiquée?s|enviad[oa]s?|remetid[oa]s?|remitid[oa]s?|encaminhad[oa]s?|dirigid[oa]s?|inviat[aeio]|trasmess[aeio]|indirizzat[aeio]|richten|gerichtet|übersandt|geschickt|gestuurd|gezonden|przesłan\p{L}*|przekazan\p{L}*|transmis(?:e|ă)?|comunicat\p{L}*|given|provided|furnished|returned|produced|dropped|posted|pasted)(?![\p{L}])`,
  'iu',
);
const PLACE =
  /(?<![\p{L}\p{N}@./+-])(?:[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}|https?:\/\/[^\s<>"'“”]{3,300}|www\.[^\s<>"'“”]{3,300}|@[\p{L}\p{N}_.-]{3,40}|\+\d[\d\s().-]{6,18}\d)/gu;
/** "to", "via our portal at": right before the place, a few words between. */
const TOWARDS = finder(
  String.raw`(?:(?<![\p{L}])(?:to|into|in\sthe|at|via|by|using|through|on|or|e-?mail|an|unter|über|auf|naar|via|aan|à|sur|a|al|alla|para|na|adres|pod|la|до|на|aadressile)(?![\p{L}])|(?<![\p{L}])all['’]|:)[\s"'(<:,]*(?:(?!(?:of|for|from|about|user|account|mailbox)(?![\p{L}]))[\p{L}'’-]{1,15}[\s"'(<:,]+){0,5}$`,
  'iu',
);
/** Then the place is what the data is about. */
const ABOUT =
  /(?<![\p{L}])(?:relat\p{L}+|pertaining|belonging|linked|connected|assigned|registered|sent|attached|respect|regard|access|user|account|mailbox|konto|nutzer|compte|cuenta|gebruiker|logins?|logged|used|uses|opened|created)(?:\s+\p{L}+){0,2}[\s"'(<:,]*$/iu;
const REACH = 160;

/** What mail comes into, with the words that tell which one, language by language. */
const OWN_BOXES = [
  '(?:my|our)\\s(?:(?:own|private|personal|home|direct|new|second|other)\\s){0,2}(?:(?:e-?)?mails?|mailbox|inbox|box|address|gmail|hotmail|outlook)(?:\\s(?:address|account|box))?|(?:return|reply|answer|response)\\saddress(?:\\sfor\\s(?:\\p{L}+\\s?){1,3})?',
  '(?:mein|unser)\\p{L}{0,2}\\s(?:(?:eigen|privat|persönlich|dienstlich|ander|neu)\\p{L}{0,3}\\s){0,2}(?:e-?mail(?:-?adresse)?|mail(?:adresse|box)?|postfach|adresse|privat(?:adresse|postfach|mail))|(?:rück)?antwort-?adresse|rücksende-?adresse',
  '(?:mijn|ons|onze)\\s(?:(?:eigen|privé|persoonlijke|andere|nieuwe)\\s){0,2}(?:privé-?)?(?:e-?mail(?:adres)?|mail(?:adres|box)?|postbus|adres)|antwoord-?adres',
  '(?:mon|ma|notre)\\s(?:(?:propre|autre)\\s)?(?:adresse|boîte|messagerie|e?-?mail|courriel)(?:\\s(?:e?-?mail|électronique|personnelle?|privée?|perso)){0,2}|adresse\\s(?:de|pour\\sla)\\sréponse',
  '(?:mi|nuestr[oa])\\s(?:(?:propi[oa]|otr[oa])\\s)?(?:correo|e-?mail|mail|casilla|buzón|dirección)(?:\\s(?:electrónic[oa]|personal|privad[oa]|particular|de\\scorreo)){0,2}|(?:correo|dirección)\\s(?:de|para)\\s(?:la\\s)?respuesta',
  '(?:mi[oa]|nostr[oa])\\s(?:(?:altr[oa])\\s)?(?:e-?mail|mail|casella|indirizzo|pec)(?:\\s(?:personale|privat[oa]|di\\sposta|e-?mail)){0,2}|indirizzo\\s(?:di|per\\sla)\\srisposta',
  '(?:meu|minha|noss[oa])\\s(?:(?:outr[oa])\\s)?(?:e-?mail|mail|correio|caixa|endereço)(?:\\s(?:pessoal|privad[oa]|particular|eletr[óô]nico|de\\se-?mail)){0,2}|(?:e-?mail|endereço)\\s(?:de|para)\\s(?:a\\s)?resposta',
  '(?:mój|moj\\p{L}{1,2}|nasz\\p{L}{0,3})\\s(?:(?:prywatn|osobist|służbow)\\p{L}+\\s)?(?:adres\\p{L}*|skrzynk\\p{L}+|e?-?mail\\p{L}*)(?:\\se?-?mail\\p{L}*)?|adres\\sdo\\sodpowiedzi',
  '(?:adresa|căsuța|e?-?mailul)\\s(?:mea|meu|noastră|nostru)(?:\\s(?:personal|privat)\\p{L}?)?|(?:adresa|căsuța)\\s(?:personală|privată)(?:\\sa\\smea)?|adresa\\s(?:de|pentru)\\srăspuns',
  '(?:мій|моя|моє|мо[юєїй]\\p{L}{0,2}|наш\\p{L}{0,3})\\s(?:(?:особист|приватн|личн|частн|електронн|лич)\\p{L}+\\s){0,2}(?:пошт\\p{L}+|почт\\p{L}+|адрес\\p{L}*|скриньк\\p{L}+|ящик\\p{L}*|e?-?mail|мейл|имейл\\p{L}*|поща)|адреса\\sдля\\sвідповіді',
  '(?:můj|moje|mou|moj[aeiu]?|môj|mojo|mojem|naš\\p{L}{0,2}|náš)\\s(?:(?:soukrom|súkromn|osobn|privatn|ličn|osebn|zasebn)\\p{L}+\\s)?(?:e?-?mail\\p{L}*|adres\\p{L}+|schránk\\p{L}+|naslov\\p{L}*|e-poštni\\snaslov|sandučić\\p{L}*)',
  '(?:min|mitt|mit|vår|vores|vårt)\\s(?:(?:privata?|private|personliga?|personlige|egen|egna|egne)\\s)?(?:(?:privat)?(?:e-?post|e-?mail|mail|mejl)(?:adresse?n?|adress)?|adresse?|innboks|indbakke|inkorg)|svars?adresse?',
  '(?:oma(?:an)?\\s)?(?:sähköposti|osoittee)\\p{L}{0,4}(?:ni|mme)|(?:minu|meie)\\s(?:(?:isiklik|era)\\p{L}*\\s)?(?:e-post\\p{L}*|meil\\p{L}*|aadress\\p{L}*)|(?:saját\\s)?(?:e-?mail[\\s-]?)?cím(?:em|ünk)\\p{L}*',
  '(?:kişisel\\s)?(?:e-?posta\\s)?adres(?:im|imiz)\\p{L}*|e-?posta(?:m|mız)\\p{L}*|(?:προσωπικ\\p{L}+\\s)?μου\\s(?:e?-?mail|διεύθυνσ\\p{L}+)|(?:e?-?mail|διεύθυνσ\\p{L}+)\\sμου',
  '(?:mano|mūsų|manu|mūsu)\\s(?:(?:asmenin|privat|personīg)\\p{L}+\\s)?(?:el\\.\\s?pašt\\p{L}+|e-?past\\p{L}+|adres\\p{L}+)',
].join('|');
/** The writer's own box right before its address, or where the answer goes as a label says: "my private mail ", "Antwortadresse: ". */
const OWN_BOX = finder(
  `(?<![\\p{L}])(?:${OWN_BOXES})(?:\\s(?:is|ist|est|es|è|é|to|este|är|er|on|je))?[\\s"'(<:,–-]*$`,
  'iu',
);
/** So far before an address the words for its box stand, in characters. */
const BOX_REACH = 70;
const QUOTATION_MARKS = /["“”„«»]/g;

/** What a copy is called where it is sent to somebody, with little between: not "a copy of the messages sent to". */
const COPIED = finder(
  String.raw`(?<![\p{L}])(?:copy|copies|b?cc|kopien?|kopi[aeęę]?|kopii|kopio|kópi\p{L}*|copias?|copie|cópias?|abschrift|durchschrift|afschrift|копі[юяї]|копи[юяе]|koopia|kopij[aou]|κοιν(?:οποίηση)?|αντίγραφο)(?:[\s,:]+(?:(?:please|kindly|also|too|and|bitte|auch|ebenfalls|zusätzlich|ook|graag|aussi|également|svp|por|favor|también|anche|pure|prego|proszę|prosimy|też|również|prosím|také|tiež|și|vă|rugăm|також|прошу|просимо|også|också|gärna|gerne|myös|me|us|mir|mich|sent|goes|geht|(?:of|von|der|van|de|della?|da|do|of)\s(?:the\s|la\s|het\s)?(?:answers?|repl(?:y|ies)|responses?|antwort|antwoord|réponse|respuesta|risposta|resposta))(?![\p{L}]))){0,4}[\s,:]+(?:(?:to|at|an|auf|à|aan|naar|a|al|alla|para|na|do|pe|la|către|на|до|til|till|ke|στο)[\s:]+)?["'(<]*$`,
  'iu',
);
/** The same behind an address, where something is asked. */
const IN_COPY =
  /^[\s>")]{0,3}(?:auch\s|aussi\s|anche\s|ook\s|también\s|também\s)?(?:(?:in|en|em|w|i|på|på|til)\s(?:cc|copy|kopie|copie|copia|cópia|kopii|kopi|kopia)|do\swiadomości)(?![\p{L}])/iu;

/** Whether an address is to get a copy, as the words before it in its sentence or those behind it say. */
function isCopied(sentence: string, behind: string): boolean {
  return COPIED.test(sentence.slice(-BOX_REACH)) || (IN_COPY.test(behind) && ASKS.test(sentence));
}

/** Whether the words before an address call it the writer's own box; not what somebody else says in quotation marks. */
function isOwnBox(sentence: string): boolean {
  if (!OWN_BOX.test(sentence.slice(-BOX_REACH))) return false;
  return (sentence.match(QUOTATION_MARKS)?.length ?? 0) % 2 === 0;
}

/** Where a letter asks its reader to send the answer: addresses, links, handles and numbers, none of which is a target. */
export function deliveryPlaces(text: string): Span[] {
  return [...text.matchAll(PLACE)].flatMap((match): Span[] => {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const sentence = lastSentence(before);
    const end = match.index + match[0].length;
    const isAddress = /^[^/@\s]+@/.test(match[0]);
    if (isOwnBox(sentence) || (isAddress && isCopied(sentence, text.slice(end, end + BOX_REACH))))
      return [{ start: match.index, end }];
    const asked = [...ASKS.matchAll(sentence)][0];
    if (asked === undefined || !HANDED.test(sentence.slice(asked.index))) return [];
    if (!TOWARDS.test(sentence) || ABOUT.test(sentence)) return [];
    return [{ start: match.index, end }];
  });
}

/** A new sentence begins after a full stop and a capital; a blank line ends one. */
function lastSentence(before: string): string {
  const starts = [...before.matchAll(/\n\s*\n|[.!?]\s+(?=\p{Lu})/gu)];
  const last = starts.at(-1);
  return last === undefined ? before : before.slice(last.index + last[0].length);
}
