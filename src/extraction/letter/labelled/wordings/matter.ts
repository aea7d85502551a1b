import { CITED, TOLD } from '../label-values.ts';
import { COURT, DATE, ISSUER, LETTERS, NUMBERED } from './values.ts';
import type { Wording } from './wording.ts';

/** What forms call the case, the crime, what happened, the power that is used and who ordered the measure. */
export const MATTER: readonly Wording[] = [
  [
    'crime.caseNumber',
    `police file|court file|operation / case|case / operation|ref / crime (?:no|number)|ref crime (?:no|number)|crn|crime ref|crime reference number|occurrence|pulse incident|pulse|pulse id|matter (?:no|number)|niche occurrence|fir (?:no|number)? ?(?:and )?date|fir no date|general diary (?:no|number)|gd (?:no|number)
    |vorgangs-nr|vorgangsnr|js-az|js-aktenzeichen|az sta|az der sta|az staatsanwaltschaft|az gericht|az polizei|ermittlungsaktenzeichen|pad-zahl|gz der sta
    |n de procedure|n de parquet|n parquet|references de la procedure|n de diligencias|diligencias n|atestado n|n de atestado|ruc|nue|nuc|cui|rit|n de expediente|numero de expediente|n de causa|causa n|investigacion n|carpeta n
    |proc pen|proc penale|n proc pen|procedimento n|n fascicolo|notizia di reato|cnr|rgnr|bvh-nummer|bvh nummer|bvh-nr|bvh|bvhnummer|pv-nr|zaaknr
    |numer sprawy|nr sprawy|numer postepowania|nr postepowania|sygnatura sprawy|numer rsd|ldz rsd|nr ksip|inquerito n|n do inquerito|processo n|n do processo|numero do processo|boletim de ocorrencia|bo n|n do bo|auto n`,
    NUMBERED,
  ],
  ['crime.provisions', 'u/s|under section s|under sections?|sections of law|act and section', /\d/],
  [
    'crime',
    `tipificacion|tipificacion (?:del delito|penal)|calificacion juridica|offences disclosed|offence disclosed|offences? (?:being )?investigated|crime under investigation|suspected offence|offence title|deliktsbezeichnung|deliktsart|deliktsfeld|straftatbestand|anlassdelikt
    |delito investigado|delitos investigados|delito que se investiga|presunto delito|tipo delictivo|hecho investigado|hecho punible|figura penal|tipo penal|crime investigado|crime em investigacao|crime em causa|crimes investigados|natureza do crime
    |norma violata|delitto|feit|verdenking van|verdacht van|soort feit|rodzaj czynu|kategoria czynu`,
    LETTERS,
  ],
  [
    'overview',
    `what happened|what has happened|gist|gist of (?:the )?case|gist of offence|incident details|details of (?:the )?(?:incident|case|offence|allegation)|incident summary|offence summary|allegation|case outline|outline of (?:the )?(?:facts|case)|short account|account of events|modus operandi
    |why (?:it|this|the data|the information) is (?:needed|required|necessary)|why we need (?:it|this|the data)|why (?:needed|required)|purpose|purpose of (?:the )?(?:request|enquiry)|reason|justification|necessity|necessity and proportionality|relevance|connection to the case
    |was ist passiert|was ist geschehen|was geschah|was geschehen ist|kurzdarstellung|kurze darstellung|darstellung des sachverhalts|ereignis|zweck|zweck der abfrage|zweck des ersuchens|grund|grund der anfrage|anlass|erforderlichkeit
    |ce qui s est passe|recit|recit des faits|expose|faits reproches|objet de l enquete|circonstances|finalite|but de la demande|raison|justification de la demande
    |que ocurrio|que ha ocurrido|que paso|relato factico|descripcion de los hechos|finalidad|motivo|motivo de la solicitud|justificacion|objeto de la investigacion
    |cosa e successo|che cosa e successo|che e accaduto|sintesi|sintesi della vicenda|descrizione|descrizione dei fatti|motivo della richiesta|finalita|ragioni della richiesta
    |wat is er gebeurd|wat er is gebeurd|wat gebeurde er|toelichting|toelichting op (?:de|het) \\p{L}+|omschrijving|omschrijving feiten|aanleiding|reden|reden van het verzoek|reden van de vordering|doel|noodzaak
    |co sie stalo|co sie wydarzylo|opis|krotki opis|opis faktow|cel|cel wniosku|powod|powod wniosku
    |o que aconteceu|o que ocorreu|descricao|descricao dos fact?os|sintese|sintese dos fact?os|fact?os|motivo do pedido|finalidade|justificacao|justificativa`,
    TOLD,
  ],
  [
    'legalBasis',
    `power relied (?:up)?on|power used|powers used|authority statute|legal provision|provision of law|befugnis|befugnisnorm|ermachtigungsgrundlage|ermachtigung|eingriffsgrundlage|rechtliche basis
    |cadre d enquete|cadre|texte applicable|textes applicables|textes vises|vu|norma habilitante|habilitacion legal|precepto legal|amparo legal|amparo juridico|enquadramento legal|enquadramento juridico
    |riferimento di legge|riferimenti di legge|riferimenti normativi|norma di legge|ai sensi dell art|vordering o.g.v|vordering ogv|op grond van|o.g.v|bevoegdheid|wetsartikel|podstawa zadania|na podstawie|przepis`,
    CITED,
  ],
  [
    'authority.issuedBy',
    `approving (?:officer|authority|person)|authori[sz]ing individual|magistrado-juez|magistrada-jueza|legal process issued by|process issued by|authori[sz]ing judge|authori[sz]ing officer|authori[sz]ed by whom|who authori[sz]ed|made by judge|zustandige staatsanwaltschaft|sachleitende staatsanwaltschaft|anordnungsbehorde|anordnender richter
    |parquet|magistrat competent|magistrat saisi|autorite judiciaire|autorisation donnee par|autorisation delivree par|autorise par|juge mandant|autoridad judicial|fiscal a cargo|fiscal|fiscal responsable|juez competente|autorizado por
    |p.m titolare|pm titolare|p.m procedente|p.m|pm|magistrato titolare|magistrato procedente|autorita giudiziaria|a.g|a.g procedente|bevel van|machtiging van|toestemming van|gezag|postanowienie wydal|wydal|prokurator nadzorujacy|zatwierdzil|autoridade judiciaria|magistrado titular|magistrado competente|autorizado por|deferido por`,
    ISSUER,
  ],
  [
    'authority.issuedBy',
    `machtiging|machtiging verleend|bewilligung|bewilligt durch|autorizacion|autorizzazione|autorizacao|anordnung der (?:sta|staatsanwaltschaft)|beschluss des (?:ag|amtsgerichts?|gerichts)|order of (?:the )?(?:court|judge)|(?:district |high |crown |magistrates |county |circuit |superior )?court order(?: (?:no|number))?|judicial (?:order|authori[sz]ation|warrant)|ordonnance du juge|auto judicial|decreto del pm|decreto del giudice|bevel rc|machtiging rc|postanowienie (?:sadu|prokuratora)|decisao judicial|despacho judicial|ordem judicial`,
    COURT,
  ],
  [
    'skip',
    '(?:search )?warrant (?:no|number)|(?:district |high |crown |magistrates |county |circuit |superior )?court order(?: (?:no|number))?|beschluss-?\\s?nr|gs-nummer',
    NUMBERED,
  ],
  [
    'authority.date',
    'verfugung vom|verfugung|anordnung vom|bewilligung vom|order dated|order made|order made on|warrant dated|authori[sz]ed on|date authori[sz]ed|date of authority|date of approval|approval date|auto de fecha|resolucion de fecha|auto del|decreto del|decreto in data|provvedimento del|bevel van|bevel d.d|vordering d.d|postanowienie z|postanowienie z dnia|despacho de|decisao de|ordonnance en date du|requisition du',
    DATE,
  ],
];
