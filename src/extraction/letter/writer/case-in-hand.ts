import { spaced } from '../../alternation.ts';

/*
 * How sentences say who has a case in hand, or whom to ask about it, by language. Pieces of regular expressions, matched without case; the grade
 * and the name follow, with or without an article.
 */

const LEADS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:case|matter|investigation|request|enquiry|inquiry|file)(?: is)?(?: being)? (?:handled|conducted|led|investigated|made|submitted|dealt with) by|(?:please |kindly )?contact(?: the undersigned,?)?|(?:the )?(?:investigating|case|requesting|contact) officer is',
  ],
  de: [
    '(?:bearbeitet|geführt) (?:von|durch)|(?:rückfragen|fragen) (?:richten sie bitte|bitte|sind|an)(?: zu richten)?(?: an)?|für rückfragen steht(?: ihnen)?|auskünfte erteilt|(?:ansprechpartner|sachbearbeiter)(?:in)? ist',
  ],
  fr: [
    '(?:menée?|conduite?|suivie?|dirigée?|traitée?) par|(?:contacter|prendre attache avec|prendre contact avec|joindre|demander)|(?:enquêt(?:eur|rice)|officier)(?: en charge)? est',
  ],
  es: [
    '(?:a cargo|encargado) de|contactar (?:con|a)|(?:comunicarse|ponerse en contacto) con|(?:instructora?|oficial|investigadora?)(?: (?:a cargo|de las diligencias|del atestado))? es',
  ],
  it: [
    '(?:contattare|rivolgersi a)|(?:condotte|svolte|seguite|curate) da|(?:referente|responsabile)(?: per la pratica)? è',
  ],
  nl: ['(?:in behandeling bij|behandeld door)|contact (?:opnemen|op te nemen) met|contactpersoon is'],
  pt: [
    '(?:a cargo|sob responsabilidade) de|contactar(?: com)?|entrar em contato com|(?:responsável|investigadora?) é',
  ],
  pl: [
    '(?:sprawę|postępowanie|dochodzenie|śledztwo|czynności) prowadzi|osobą do kontaktu jest|kontakt(?:ować)? (?:się )?z',
  ],
  ro: [
    '(?:instrumentat|efectuat|cercetat)ă? de(?: către)?|persoana de contact este|(?:contactați|puteți contacta)(?: pe)?',
  ],
  cs: [
    '(?:věc|případ|vec|prípad) (?:zpracovává|vyřizuje|vede|vybavuje|vedie)|kontakt(?:ní|ná|nou) osob(?:a|ou) je',
  ],
  nordic: [
    'handläggare är|föredragande (?:har varit|är)|(?:sagsbehandler|saksbehandler|kontaktperson) er|(?:kontakta|kontakte?)',
  ],
  south: ['(?:predmet|slučaj) (?:vodi|obrađuje)|kontakt osoba je'],
};

const ELIDED = [
  "(?:menée?|conduite?|suivie?|dirigée?|traitée?) par l['’]|contacter l['’]|demander l['’]|est l['’]|(?:a cargo|encargado) del |es el |(?:condotte|svolte|seguite|curate) dal(?:l['’]| )|contattare l['’]|è l['’]|(?:a cargo|sob responsabilidade) d[oa] |contactar [oa] ",
];

/** What leads to the grade and the name of the one who has a case in hand. */
export const CASE_IN_HAND = spaced(Object.values(LEADS).flat().join('|'));

/** The same with the article run into it. */
export const CASE_IN_HAND_ELIDED = spaced(ELIDED.join('|'));
