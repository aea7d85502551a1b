import { spaced } from '../../alternation.ts';
import { BADGE_LABELS } from './badge-labels.ts';

/*
 * How letters label the one who asks, or somebody to be reached, by language. Pieces of regular expressions, matched without case at the
 * beginning of a line, a cell or a sentence; a space stands for any white space. Forms of bilingual countries mix them, so all are looked for
 * in every letter.
 */

const ASKING: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:officer|agent|investigator|detective|deputy|i\\.? ?o\\.?|attorney for the \\p{L}+)(?= ?:)|raised by|issuing (?:officer|agent|member)|(?:name of )?applicant|(?:executing|serving|responsible|handling|reporting|authori[sz]ing|duty) (?:officer|agent|detective|deputy|constable|member)|(?:requesting|lead|investigating) (?:deputy|sergeant|trooper|special agent|inspector)|affiant|deponent|(?:extracted and )?served by|sent by|presented by|prepared by|written by|drafted by|requestor|requester|applicant officer|for the office of [^\\n:]{5,60}',
    '(?:requesting|investigating|submitting|applying|lead|assigned) (?:officer|agent|investigator|official|detective|member|constable)',
    '(?:agent|member|investigator) in charge|lead investigator|requested by|submitted by|officer in (?:the )?(?:case|charge)|oic|case (?:officer|agent|handler)|(?:accredited )?spoc|contact (?:person|officer)',
    '(?:officer|member|person|agent) to whom \\s?[^\\n:]{5,80}',
    'the name, address[^:]{10,200}who requests this \\p{L}+,? are',
    'name, (?:title|rank|address)[^:\\n]{0,60} of (?:the )?(?:officer|agent|member)|(?:person )?in charge(?= ?:)|information(?= ?: \\p{Lu})',
  ],
  de: [
    'prüfer(?:in)?|bearb\\.|sachbearbeitend(?:e[rn]?)?|auskünfte erteilt|zuständig(?:e[rn]?)?(?: (?:beamt(?:er|in)|sachbearbeiter(?:in)?))?|(?:ermittlungs)?beamt(?:er|in)|verfasser(?:in)?|bearbeiter/-?in|sb',
    'sachbearbeitung durch|name, (?:amtsbezeichnung|dienstgrad)|bearbeitet von|es bearbeitet|auskunft erteilt|(?:ihre? )?(?:sachbearbeiter(?:in)?|sachbearbeitung|ansprechpartner(?:in)?|bearbeiter(?:in)?|ermittlungsführer(?:in)?|kontaktperson)',
  ],
  fr: [
    'rédact(?:eur|rice)|rédigé par|établi par|(?:dossier|affaire) (?:traitée?|gérée?) par|interlocut(?:eur|rice)|correspondante?|gestionnaire(?: du dossier)?|(?:personne de )?contact police',
    "(?:affaire|dossier|procédure) suivie? par|(?:officier|agent|enquêteur|militaire|service) (?:requérant|traitant|en charge)|enquêt(?:eur|rice)|directeur d[’']enquête|(?:personne|point) (?:à contacter|de contact)",
  ],
  es: [
    '(?:oficial|agente|inspectora?) investigadora?|nombre y cargo|instructora? del atestado|elaboró|elaborado por|investigadora? a cargo|fiscal (?:a cargo|encargad[oa])|atendid[oa] por|tramitad[oa] por',
    'fiscal resp(?:\\.|onsable)?|funcionari[oa](?: (?:actuante|solicitante|instructora?|responsable))?|instructora?|(?:agente|oficial) (?:solicitante|instructora?|encargad[oa])|investigadora?(?: responsable)?|(?:persona|punto) de contacto',
  ],
  nl: [
    '(?:op)?steller|dossierbeheerder|zaakscoördinator|onderzoeksleider|dossierbehandelaar|verbalisant\\(en\\)',
    'inlichtingen(?: bij)?|contactpersoon(?: (?:politie|parket|team))?|behandeld door|behandelaar|aanvrager|verbalisant|zaaksofficier',
  ],
  it: [
    '(?:verbalizzante|operante|militare operante)|(?:pratica )?trattata da|redattore|addett[oa] alla trattazione|incaricat[oa]|per informazioni',
    '(?:funzionario|ufficiale|agente|operatore) (?:richiedente|procedente|incaricato|responsabile)|referente|persona di (?:riferimento|contatto)|responsabile del procedimento',
  ],
  pt: [
    'autoridade policial|investigadora?|delegad[oa](?: responsável)?|responsável(?: pelo processo)?|instrutora?|elaborado por|técnic[oa] responsável',
    '(?:inspetora?|agente|funcionári[oa]|investigadora?) (?:requerente|titular|responsável|encarregad[oa])|(?:pessoa|ponto) de conta[c]?to',
  ],
  pl: [
    'sporządził(?:a)?|opracował(?:a)?|wykonał(?:a)?|prowadzi',
    '(?:sprawę|postępowanie) prowadzi|prowadząc[ya](?: (?:sprawę|postępowanie))?|funkcjonariusz(?: prowadzący)?|osoba do kontaktu|referent',
  ],
  ro: [
    'lucrător(?:ul)?|polițist|întocmit(?: de)?|redactat(?: de)?|lucrare întocmită de',
    'procuror|(?:ofițer|lucrător|polițist|procuror)(?:ul)? (?:de caz|solicitant|desemnat|responsabil)|persoan[aă] de contact',
  ],
  uk: ['виконавець|контактна особа|відповідальн\\p{L}+ (?:особа|виконавець)'],
  cs: [
    'zpracovatel(?:ka)?|spracovateľ(?:ka)?|vyšetřovatel(?:ka)?|vyšetrovateľ(?:ka)?|vyřizuje|zpracoval(?:a)?|vybavuje|kontaktní osoba|kontaktná osoba',
  ],
  hu: ['ügyintéző|előadó|készítette|kapcsolattartó'],
  balkan: [
    'χειριστής|χειρίστρια|αρμόδιος|изготвил|изпълнител|водещ разследването|službena osoba|лице за контакт|обрађује|obrađuje|kontakt osoba',
  ],
  nordic: [
    'vaatija|hakija|sökande|begärande|behandlas av|behandles af|saksbehandles av|käsittelijä|lisätietoja|menetleja|koostaja',
    'rekvirent|föredragande|din kontakt|etterforsker|efterforsker|tutkinnanjohtaja|handläggare|utredare|kontaktperson|sagsbehandler|saksbehandler|tutkija|yhteyshenkilö',
  ],
};

/** Labels after which a name alone is that of the one who asks. */
export const ASKING_LABELS = spaced(Object.values(ASKING).flat().join('|'));

/** Labels that stand right before the name in the head of a letter, no mark between: "Handläggare Eva Lind", "REKVIRENT B. Holm". */
export const UNMARKED_LABELS = spaced(
  'handläggare|rekvirent|sagsbehandler|saksbehandler|din kontakt|sachbearbeiter(?:in)?|bearbeiter(?:in)?|sachbearbeitung|(?:uw )?contactpersoon|(?:dossier)?behandelaar|dossier suivi par|affaire suivie par|vyřizuje|vybavuje|ügyintéző',
);

/** Labels of somebody to be reached, who also asks where nobody else does. */
export const REACHED_LABELS = spaced(
  [
    '(?:point of )?contact|for (?:queries|enquiries)|queries|return of service|data to go to|joindre|(?:address|direct) (?:all |any )?(?:questions|enquiries|inquiries) to|(?:questions|enquiries|inquiries)(?: to)?|(?:reply|return|respond|deliver) to',
    'rückfragen(?: an)?|kontakt|contacto?|contatto|contato|kontakty?|(?:лице )?за контакти?|контакт|πληροφορίες',
  ].join('|'),
);

/** Words with which one who writes in the first person begins: "Nous, Jeanne ROUX, capitaine de police", "I, the undersigned". */
export const UNDERSIGNED = spaced(
  [
    '(?:i|we|nous|je|ich|ik|io|eu|yo|ja|я)(?: the)?(?:,? (?:undersigned|soussignée?s?|unterzeichne\\p{L}+|ondergetekende|sottoscritt[oa]|abaixo assinad[oa]|niżej podpisan[ya]|subsemnat\\p{L}*|infrascrit[oa]))?,',
    '(?:je soussignée?|nous soussignée?s?|the undersigned|il sottoscritto|la sottoscritta|(?:el|la) (?:suscrit|infrascrit)[oa]|subsemnat(?:ul|a)|ondergetekende|[oa] signatári[oa]),?',
  ].join('|'),
);

/** Words in the labels of what belongs to the officer on the lines after the name. */
export const OFFICERS_OWN =
  /(?<![\p{L}])(?:main(?!\p{L})|t[eé]l|phone|fon|fax|mail|m[ée]l|mob|cell?|gsm|direct|durchwahl|apparat|desk|did|ddi|dw|office|contact|kontakt|badge|warrant|collar|shield|rank|grade|grad|dienstgrad|unit|team|station|dezernat|referat|dienstgebäude|dienststelle|dienstsitz|\p{L}*anschrift|organi[sz]ation|service|unité|servicio|unidad|ufficio|reparto|wydział|adres|serviciul?|unitatea|підрозділ|отдел|afdeling|eenheid|onderdeel|local|zimmer|raum|room|address|adresse?|anschrift|indirizzo|dirección|endereço|correo|courriel|internet|web|website|homepage|position|title|matric|dienstnummer|tlf|puhelin|puh|τηλ|тел|telefax|direkt|direct[eo]|rufnummer|doorkies|ligne|móvil|celular|fono|gsm|komórk|mobiel|cargo|empleo|posto|grado|rang|qualifica|qualité|fonction|funktion|functie|função|stopień|stanowisko|gradul|funcția|hodnost|funkce|stilling|befattning|titel|tjenestegrad|amtsbezeichnung|rendfokozat|beosztás|βαθμός|звання|посада|длъжност)(?:\p{L}*)(?![\p{L}])|(?<![\p{L}])[tem](?![\p{L}])/iu;

/** How the grade, the office and the number that personnel files give are called in the languages of letters. */
const HELD =
  'rank|grade|title|position|function|(?:dienst|amts)(?:grad|bezeichnung)|rang|funktion|qualité|fonction|grado|rango|cargo|empleo|categoría|puesto|qualifica|incarico|functie|posto|categoria|função|stopień|stanowisko|gradul|grad|funcția|hodnost|funkce|funkcia|stilling|befattning|titel|tjenestegrad|rendfokozat|beosztás|virka-asema|βαθμός|звання|посада|длъжност|звание|čin|dužnost';

/** A label of the grade or the office that a person holds. */
export const HELD_LABEL = new RegExp(`^\\s*(?:${HELD})\\s*[:\\t]\\s*`, 'iu');

/** A label of a name, which is the officer's where the next line gives a grade, an office or a badge. */
export const NAME_LABEL = `(?:(?:full |first and last )?name|vor- und (?:nachname|zuname)|name,? vorname|nom(?: et prénoms?|,? prénoms?)?|nombre(?: y apellidos| completo)?|apellidos y nombres?|nome(?: e cognome| completo)?|cognome e nome|naam|navn|namn|imię i nazwisko|nume(?:le)?(?: și prenume(?:le)?)?|jméno(?: a příjmení)?|meno(?: a priezvisko)?|nimi|név|ime i prezime|ονοματεπώνυμο|піб|име)(?=[ \\t]*:[^\\n:]{4,60}\\n[ \\t]*(?:(?:${HELD})|[^:\\n]{0,20}${BADGE_LABELS}[^:\\n]{0,20})[ \\t]*:)`;

/** Where an officer is posted. */
export const POSTED = /\s+(?:en\s+(?:résidence|fonctions?|poste)|affectée?)(?:\s+(?:à|au)\s.*)?$/iu;
