import {
  ADDRESSED,
  BADGE,
  BODY,
  LETTERS,
  MAIL_OR_NUMBER,
  NUMBERED,
  PERSON,
  POLICE_LAWYER,
} from './values.ts';
import type { Wording } from './wording.ts';

/** What forms call the body, the unit and the officer who ask, and how these are reached. */
export const WHO: readonly Wording[] = [
  [
    'requester',
    'representative|(?:name of )?(?:its |the )?representative(?: contact point)?|representante|nombre (?:de su|del) representante|rappresentante|nome del rappresentante|vertreter|vertreterin|name des vertreters|representant|representante legal de la autoridad|nom (?:du|de son) representant|vertegenwoordiger|naam (?:van de|van haar) vertegenwoordiger|przedstawiciel|imie i nazwisko przedstawiciela|reprezentant|nome do representante',
    PERSON,
  ],
  [
    'organisation.legalName',
    `requesting body|requesting force|from force|from agency|from authority|from unit|law enforcement agency|law enforcement authority|police service|investigating agency|submitting agency|force agency
    |anfordernde stelle|anfordernde dienststelle|absendende dienststelle|ersuchende stelle|ersuchende behorde|anfragende stelle|anfragende dienststelle|bearbeitende dienststelle
    |entite requerante|unite requerante|service d enquete|unite d enquete|service saisi|administration|administration requerante|corps
    |organo solicitante|unidad requirente|unidad solicitante|unidad actuante|cuerpo|despacho|dependencia|dependencia policial|cuerpo policial
    |comando richiedente|ufficio procedente|organo procedente|reparto procedente|reparto richiedente|comando procedente|ufficio mittente
    |politie-eenheid|politie eenheid|aanvragende eenheid|aanvragende instantie|verzoekende instantie|verzoekende autoriteit|opsporingsinstantie|vorderende instantie
    |jednostka wnioskujaca|organ zadajacy|organ wnioskujacy|nazwa jednostki|jednostka zadajaca|jednostka organizacyjna
    |orgao requisitante|orgao solicitante|unidade policial|unidade requisitante|servico requisitante|forca policial`,
    BODY,
  ],
  [
    'unit',
    'business area|branch|command|directorate|organisationseinheit|sachgebiet|referat|ermittlungsbereich|grupo|seccion|sezione|nucleo|komorka|komorka organizacyjna|seccao|districtsrecherche',
    BODY,
  ],
  ['organisation.legalName', 'servizio procedente|amtsbezeichnung der dienststelle', BODY],
  [
    'skip',
    `dienststellenart|art der dienststelle|type of authority|type of agency|type of body|legal status|agency type|type d autorite|nature de l autorite|statut juridique|tipo de entidad|tipo de autoridad|tipo di ente|tipo di autorita|soort organisatie|soort instantie|rodzaj organu|rodzaj jednostki|tipo de entidade|tipo de autoridade`,
    /^\D{3,60}$/u,
  ],
  [
    'requester',
    `ruckfragen an|bei ruckfragen|queries to|enquiries to|to be produced to|contact politie|contact police|member|requesting member|officer s name|officers name|full name of requester|full name of officer|name of requesting officer|submitting officer s name|investigator s name|officer details|officer submitting
    |anfragender beamter|anfragende beamtin|ersuchender beamter|name des sachbearbeiters|name der sachbearbeiterin|name des beamten|sachbearbeitender beamter|ermittlungsfuhrer|ermittlungsfuhrerin
    |opj requerant|opj saisi|inspecteur en charge|enqueteur en charge|enqueteur saisi|agent en charge|nom de enqueteur|nom de opj|officier de police judiciaire|agent de police judiciaire|nom et qualite du requerant|personne a contacter
    |agente instructor|instructor y secretario|funcionario que requiere|funcionario a cargo|funcionario solicitante|investigador a cargo|nombre del funcionario|nombre del agente|nombre y apellidos del agente|oficial a cargo|agente a cargo|efectivo policial a cargo
    |militare operante|personale operante|ufficiale di p.g|ufficiale di pg|ufficiale di polizia giudiziaria|nome dell operante|nominativo del richiedente
    |opsteller|steller|naam verbalisant|naam opsporingsambtenaar|naam aanvrager|naam opsteller|dossierhouder|zaaksbehandelaar
    |funkcjonariusz prowadzacy|prowadzacy postepowanie|osoba prowadzaca|osoba prowadzaca postepowanie|imie i nazwisko funkcjonariusza|imie i nazwisko prowadzacego|funkcjonariusz wnioskujacy
    |inspetor titular|inspetora titular|agente responsavel|delegado responsavel|delegada responsavel|delegado de policia|delegada de policia|nome do inspetor|nome do agente|investigador titular|policial responsavel`,
    PERSON,
  ],
  ['requester', 'autoridade policial|autoridad policial', POLICE_LAWYER],
  [
    'requester',
    'contact details|contact|kontakt|officer contact|member contact|how to reach|erreichbarkeit|kontaktdaten|joindre|a joindre|coordonnees|coordonnees de l enqueteur|recapiti|recapito|datos de contacto|contatto|contatti|contactgegevens|bereikbaar op|bereikbaarheid|dane kontaktowe|contatos|contactos|dados de contacto',
    MAIL_OR_NUMBER,
  ],
  [
    'requester.rank',
    'amtsbez|dienstbez|dienstbezeichnung|besoldungsgruppe|posto|graduacao|patente|stopien policyjny|rank or grade|grade et fonction|qualite et grade',
    LETTERS,
  ],
  [
    'requester.badgeNumber',
    `appointment (?:no|number)|warrant card(?: (?:no|number))?|shoulder (?:no|number)|registered (?:no|number)|regimental (?:no|number)|force id|id of officer|officer id|rank number|serial no of officer
    |dienstnr|dienst-nr|p-nr|personal-nr|nip|n tip|num profesional|numero profesional|n profesional|nr identyfikacyjny|numer identyfikacyjny|id funkcjonariusza|n mecanografico|numero mecanografico|mecanografico|n de identificacao|n funcional|id funcional|numero di servizio`,
    BADGE,
  ],
  ['requester.badgeNumber', 'warrant (?:no|number)', /^\D{0,3}\d{2,6}$/u],
  [
    'requester.position',
    'dienststellung|dienstposten|puesto|incarico|cargo y funcion|cargo ou funcao',
    LETTERS,
  ],
  [
    'requester.email',
    `dienstl mailadresse|dienstliche mailadresse|dienstl e-mail|dienst-e-mail|dienst e-mail|dienstmail
    |adresse electronique professionnelle|adresse mail professionnelle|messagerie professionnelle|messagerie|adresse electronique|bal unite|boite fonctionnelle
    |pec|casella pec|indirizzo pec|correo corporativo|correo institucional|correo oficial|buzon corporativo|mailadres|dienst mailadres|zakelijk mailadres|correio institucional|endereco eletronico|reply to|return address|answers to|antwort an`,
    ADDRESSED,
  ],
  [
    'requester.telephone',
    'call back|call-back|call back number|call-back number|callback number|ext|ext direct|extension|ext / direct|erreichbar unter|ruckrufnummer|ruckruf|doorkiesnr|doorkiesnummer|bereikbaar op|contacto telefonico|contato telefonico|numero de contacto|ramal|interno|ligne',
    /^(?:\+|\(?0|\(\d|\D{0,24}\d)[\d\s()./–-]{3,24}/u,
  ],
  [
    'registrationNumber',
    `application (?:no|number)|urn of request|urn of this request|request urn|reference of request|outward (?:no|number)|memo (?:no|number)|dispatch (?:no|number)
    |n de requisition|numero de requisition|requisition n|n de transmission|n de registro|numero de registro|n de salida|registro de salida|n de oficio|oficio n|numero de oficio
    |numero di protocollo|protocollo n|ns rif|nostro riferimento|vorderingsnummer|nummer vordering|verzoeknummer|l.dz|ldz|l dz|liczba dziennika|nr pisma|znak pisma|oficio n|n do oficio|numero do oficio|n de expediente interno`,
    NUMBERED,
  ],
];
