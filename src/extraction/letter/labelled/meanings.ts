import { PLAIN, withoutAccents } from '../../fold.ts';

/**
 * What the labels of a letter ask for: paths of the standard form, and rows that fill several of them. `email`, `telephone`, `address`,
 * `website` and `name` say nothing of whose they are; `person` is a suspect or a victim; `skip` is nothing of the form.
 */
export type LabelMeaning =
  | 'registrationNumber'
  | 'organisation.legalName'
  | 'unit'
  | 'organisation.switchboard'
  | 'requester'
  | 'requester.email'
  | 'requester.telephone'
  | 'requester.badgeNumber'
  | 'requester.rank'
  | 'requester.position'
  | 'emergency'
  | 'nature'
  | 'crime'
  | 'crime.provisions'
  | 'crime.caseNumber'
  | 'overview'
  | 'legalBasis'
  | 'authority.issuedBy'
  | 'authority.date'
  | 'identifiers'
  | 'requested'
  | 'dataTypes'
  | 'timeRange'
  | 'timeLimits'
  | 'confidentiality'
  | 'email'
  | 'telephone'
  | 'address'
  | 'website'
  | 'name'
  | 'person'
  | 'skip';

interface Rule {
  readonly meaning: LabelMeaning;
  readonly pattern: RegExp;
  /** What the value must look like; any value where it is absent. */
  readonly value?: RegExp;
}

const MAIL =
  '(?:e-?mails?|mails?|mail id|courriel|correo|posta elettronica|poczt\\p{L}*|ел\\p{L}*\\.? пошт\\p{L}*)';
const PHONE =
  '(?:tel|tels|tfno|tlf|telephone|telefon|telefono|telefoon|telefone|phone|mobile|mobil|mobiel|handy|gsm|cell|cellulare|movil|portable|rufnummer|telefonnummer|telefonnr|mobilnummer|mobilnr|puhelin|komorka|телефон|msisdn)';
const PEOPLE =
  '(?:suspects?|accused|defendants?|perpetrators?|offenders?|victims?|complainants?|injured part(?:y|ies)|beschuldigt\\p{L}*|(?:tat)?verdachtig\\p{L}*|geschadigt\\p{L}*|mis en cause|victimes?|plaignante?|investigad[oa]s?|imputad[oa]s?|perjudicad[oa]s?|victimas?|denunciantes?|indagat[oi]|persona offesa|querelante|verdachten?|aangevers?|benadeelden?|podejrzan\\p{L}*|pokrzywdzon\\p{L}*|arguid[oa]s?|suspeit[oa]s?|lesad[oa]s?|ofendid[oa]s?|suspect\\p{L}*|persoana vatamata|підозрюван\\p{L}*|потерпіл\\p{L}*|mistaenkt\\p{L}*|mistenkt\\p{L}*|misstankt\\p{L}*|sigtede|siktede|fornaermede|forurettede|malsagande\\p{L}*|podezrel\\p{L}*|podozriv\\p{L}*|poskozen\\p{L}*|poskoden\\p{L}*|kahtlustatav\\p{L}*|kannatanu\\p{L}*)';
const WRONGED =
  '(?:victims?|complainants?|injured|geschadigt\\p{L}*|victimes?|plaignante?|perjudicad[oa]s?|victimas?|denunciantes?|persona offesa|querelante|aangevers?|benadeelden?|pokrzywdzon\\p{L}*|lesad[oa]s?|ofendid[oa]s?|vatamata|потерпіл\\p{L}*|fornaermede|forurettede|malsagande\\p{L}*|poskozen\\p{L}*|poskoden\\p{L}*|kannatanu\\p{L}*)';
const ACCOUNT =
  '(?:accounts?|users?|user ?names?|user ?ids?|usernames?|nick ?names?|screen names?|profiles?|handles?|selectors?|identifiers?|targets?|mailbox|ip|ips|ip-?\\p{L}*|imei|imsi|urls?|links?|\\p{L}*konto|\\p{L}*konten|\\p{L}*kontos|nutzer\\p{L}*|benutzer\\p{L}*|kennung\\p{L}*|comptes?|identifiants?|pseudos?|pseudonymes?|utilisateurs?|cuentas?|usuari[oa]s?|perfil(?:es)?|utenz[ae]|utent[ei]|profil[oi]?|gebruikers?\\p{L}*|uzytkowni\\p{L}*|kont[aou]|contas?|utilizador\\p{L}*|cont|contu(?:l|ri)\\p{L}*|utilizator\\p{L}*|обліков\\p{L}*|користувач\\p{L}*|акаунт\\p{L}*|kontoer|bruger(?:e|navn|konto)?|bruker(?:e|navn|konto)?|anvandar(?:e|namn|konto)?|ucet|uct[uy]|schrank[ay]|uzivatel\\p{L}*|pouzivatel\\p{L}*|kasutaja\\p{L}*)';
const OFFICER =
  '(?:(?:requesting |investigating |case |reporting |contact |issuing |applying |submitting )?(?:officer|investigator|detective|agent)s?(?: in (?:the )?case)?|applicant|i\\.?o|oic|requester|requested by|submitted by|contact(?: person| point)?|point of contact|poc|enqueteur|agent requerant|officier|interlocuteur|sachbearbeit\\p{L}*|bearbeiter(?:in)?|ansprechpartner(?:in)?|ersuchende\\p{L}* beamt\\p{L}*|agente|instructor(?:a)?|persona de contacto|funzionario|referente|operante|behandelaar|behandeld door|contactpersoon|verbalisant|rechercheur|prowadzac\\p{L}*|funkcjonariusz|osoba do kontaktu|inspetora?|investigadora?|responsavel|ofiter\\p{L}*|lucrator\\p{L}*|persoana de contact|слідч\\p{L}*|виконавець|контактна особа|handlaggare|utredare|sagsbehandler|saksbehandler|etterforsker|efterforsker|kontaktperson|vyrizuje|vybavuje|zpracoval|kontaktni osoba|kontaktna osoba|menetleja)';
const NUMBER = '(?:no|nos|nr|nrs|n|number|nummer|cislo|numero|num|nro|numer|numarul|номер|ref|reference|id)';
const CASE =
  '(?:(?:criminal |police |court )?cases?|cr|files?|case files?|investigations?|proceedings|docket|fir|dossier|procedure|pv|proces-?verbal|parquet|instruction|aktenzeichen|az|verfahren\\p{L}*|vorgang\\p{L}*|tagebuch\\p{L}*|tgb|gz|geschaftsza?h?l?\\p{L}*|geschaftszeichen|fallnummer|diligencias(?: previas)?|atestado|procedimiento|causa|expediente|procedimento(?: penale)?|p\\.? ?p|fascicolo|rgnr|r\\.g\\.n\\.r|parketnummer|\\p{L}*zaak\\p{L}*|onderzoek\\p{L}*|pv-?nummer|proces-?verbaal\\p{L}*|sygnatura(?: akt)?|sygn(?: akt)?|sprawa|rsd|nuipc|inquerito(?: policial)?|processo|autos|dosar\\p{L}*|cauza|(?:кримінальн\\p{L}* )?провадження|справ[аи]|єрдр|sag|sak|(?:sags|saks|arende|diarie|journal|straffesaks)(?:nr|nummer)|arende|dnr|jr|straffesak|straffesag|spisova znacka|sp zn|c j|cj|kriminaalasi|kriminaalasja)';
/** What is a case only with a word for "number". */
const EVENT = '(?:crime|incident|event|occurrence|report|offence|straftat|infraction|delito|reato)';
/** A number, and no citation of a law. */
const DIGITS =
  /^(?!.*(?:§|(?<!\p{L})(?:art|sec|section|article|articolo|artigo|artículo)(?!\p{L})))(?=(?:\D*\d){3}).{3,80}$/isu;
const REQUESTED =
  '(?:requested|required|requests?|sought|needed|wanted|demanded|requise?s?|demandee?s?|sollicitee?s?|recherchee?s?|angefordert\\p{L}*|angefragt\\p{L}*|benotigt\\p{L}*|gewunscht\\p{L}*|erbeten\\p{L}*|ersucht\\p{L}*|gefordert\\p{L}*|solicitad[oa]s?|requerid[oa]s?|pedid[oa]s?|requisitad[oa]s?|richiest[ie]|gevraagde?|gevorderde?|verzochte|zadan\\p{L}*|wnioskowan\\p{L}*|solicitate|cerute|запитуван\\p{L}*|необхідн\\p{L}*|onsked[ea]|onskes|begart\\p{L}*|begarda|begaert\\p{L}*|anmoded[ea]|forespurte|etterspurte|pozadovan\\p{L}*|pozadujem\\p{L}*|nouta\\p{L}*|taotleta\\p{L}*)';
const DATA =
  '(?:data|information|info|details?|records?|particulars|what|donnees|renseignements|informations|elements|daten|auskunft|auskunfte|angaben|informationen|datos|informacion|dati|informazioni|gegevens|informatie|dane|danych|informacje|dados|informacoes|date|datele|informatii\\p{L}*|дані|відомості|інформаці\\p{L}*|oplysninger|opplysninger|uppgifter|udaje|udaju|informace|informacie|andmed)';
const between = (words: string): string => `(?<![\\p{L}])(?:${words})(?![\\p{L}])`;
const rule = (meaning: LabelMeaning, words: string, value?: RegExp): Rule => {
  const pattern = new RegExp(withoutAccents(words), 'u');
  return value === undefined ? { meaning, pattern } : { meaning, pattern, value };
};

/** The first rule that fits tells what a label means. Labels come in small letters without accents, signs and brackets. */
const RULES: readonly Rule[] = [
  rule(
    'skip',
    `^(?:to|from|cc|bcc|sent|date|dated|subject|re|attn|attention|note|page|fax|von|an|gesendet|betreff|betrifft|datum|de|a|objet|envoye|para|asunto|fecha|da|oggetto|data|aan|onderwerp|do|dotyczy|temat|assunto|catre|subiect|кому|від|тема|дата|til|fra|emne|amne|dato|vec|predmet|komu|kuupaev|teema|signature|signed|unterschrift|priority|urgency|language|attachments?|anlagen?|annexe?s?|enclosures?|place|ort|lieu|lugar|luogo)$|^(?:date|time|datum|fecha|data|heure|hora|ora|uhrzeit)(?: (?:and|und|et|y|e) \\p{L}+)? (?:of|der|des|de|du|del|della|do|da) .*(?:request|letter|notice|ersuchens|anfrage|demande|solicitud|richiesta|pedido)$|^(?:your|ihre?|votre|vos|su|vostro|uw|wasz|vosso|dvs)(?![\\p{L}])`,
  ),
  rule('requester.email', `${between(OFFICER)}.*${between(MAIL)}|${between(MAIL)}.*${between(OFFICER)}`),
  rule(
    'requester.telephone',
    `${between(OFFICER)}.*${between(PHONE)}|${between(PHONE)}.*${between(OFFICER)}|^(?:direct (?:line|dial)|ddi|durchwahl|ligne directe)$`,
  ),
  rule(
    'organisation.switchboard',
    between('switchboard|centralita|centralino|zentrale|centrala|standard telephonique'),
  ),
  rule('person', between(WRONGED)),
  rule(
    'identifiers',
    `${between(PEOPLE)}.*(?:${between(ACCOUNT)}|${between(MAIL)}|${between(PHONE)})|(?:${between(ACCOUNT)}|${between(MAIL)}|${between(PHONE)}).*${between(PEOPLE)}`,
  ),
  rule('person', between(PEOPLE)),
  rule(
    'overview',
    between(
      '(?:brief |short )?(?:summary|facts|background|circumstances)(?: of (?:the )?(?:case|facts|offence|incident|investigation|events))?|case (?:summary|facts|details|description|background|overview)|nature of (?:the )?(?:emergency|threat|danger)|(?:kurz)?sachverhalt\\p{L}*|tathergang|(?:expose|resume|rappel)(?: des faits)?|faits|hechos|resumen|relato|fatti|esposizione(?: dei fatti)?|toedracht|samenvatting|(?:korte )?omschrijving|stan faktyczny|opis (?:czynu|sprawy|zdarzenia)|factos|fatos|resumo|situatia de fapt|descrierea faptei|обставини|фабула|суть|sagsfremstilling|sagens omstaendigheder|baggrund|bakgrunn|bakgrund|grunnlag|haendelsesforlob|hendelsesforlop|handelseforlopp|garningsbeskrivning|saksforhold|skutek|popis (?:skutku|pripadu|veci)|skutkovy stav|oduvodneni|asjaolud',
    ),
    /^(?=.{25})(?:\S+\s+){3}/s,
  ),
  rule(
    'authority.date',
    `(?:^|\\s)(?:dates?|datum|dato|fecha|data|дата)\\s.*${between('order|warrant|decision|ruling|beschluss\\p{L}*|anordnung|ordonnance|auto|resolucion|provvedimento|decreto|bevel|beschikking|postanowieni\\p{L}*|decisao|despacho|incheieri\\p{L}*|ordonantei|ухвал\\p{L}*|постанов\\p{L}*|kjennelse\\p{L}*|kendelse\\p{L}*|beslut\\p{L}*|prikaz\\p{L}*|usneseni|maarus\\p{L}*')}`,
    /\d/,
  ),
  rule(
    'crime.caseNumber',
    `^(?:${NUMBER} )?(?:(?:de|der|du|des|del|di|da|do) )?(?:la )?${CASE}(?: (?:file|ref(?:erence)?))?(?: ${NUMBER})?(?: (?:${NUMBER}|der|des|de la|del|della?|van het|of the) ?(?:\\p{L}+ ?){0,3})?$|^${EVENT} ${NUMBER}$`,
    DIGITS,
  ),
  rule(
    'registrationNumber',
    `^(?:(?:our|unser|notre|nuestra|nostro|ons|nasz|nossa|request|letter|registration) )?(?:ref|refs|reference|referenz|zeichen|referencia|rif|riferimento|protocollo|prot|kenmerk|znak(?: sprawy)?|oficio|reg|registration|registratienummer|registriernummer|request|letter|notice|nr (?:de )?inregistrare|вих|реєстраційн\\p{L}*|n ref|n\\/ref)(?: ${NUMBER})?$`,
    DIGITS,
  ),
  rule(
    'registrationNumber',
    `^(?:our|unser\\p{L}*|notre|nuestr[oa]|nostro|ons|nasz|noss[oa]) (?:own )?${NUMBER}$|^unique reference(?: ${NUMBER})?$|^urn$`,
    /^(?!\+)(?=.*[\p{L}/-])(?=(?:\D*\d){3}).{3,60}$/u,
  ),
  rule(
    'identifiers',
    `^(?:communications?|target|service) address(?:es)?$|^locations? of (?:the )?(?:materials?|contents?|images?|videos?|posts?)$`,
  ),
  rule('requester', `^(?:name (?:of|and \\p{L}+ of) )?(?:the )?${OFFICER}(?: name)?$`),
  rule(
    'requester.badgeNumber',
    between(
      '(?:badge|collar|shield|warrant card|service (?:id|card|no|nr|number)|police id|staff|employee|pin|matricule|nigend|rio|dienst\\p{L}*nummer|dienstausweis\\p{L}*|personalnummer|carne(?: profesional)?|placa|tip|matricola|tessera|nr sluzbowy|legitymacj\\p{L}*|matricula|legitimati\\p{L}*|жетон\\p{L}*|посвідчення|tjenestenummer|tjenestenr|tjanstenummer|sluzebni cislo|oec)(?: (?:no|nr|number|numero|n))?',
    ),
    /^\D{0,12}\d/,
  ),
  rule(
    'requester.rank',
    `^${between('rank|grade|dienstgrad|amtsbezeichnung|rango|empleo|grado|qualifica|rang|stopien|categoria|grad|gradul|звання|tjenestegrad|hodnost')}`,
  ),
  rule(
    'requester.position',
    `^${between('position|function|job title|funktion|fonction|cargo|functie|funzione|stanowisko|funcao|funcția|functia|посада|stilling|befattning|funkce|funkcia|ametikoht')}$`,
  ),
  rule(
    'identifiers',
    `${between(ACCOUNT)}.*(?:${between(MAIL)}|${between(PHONE)})|(?:${between(MAIL)}|${between(PHONE)}).*${between(ACCOUNT)}`,
  ),
  rule(
    'identifiers',
    `^(?:ip|ips|imei|imsi|urls?|links?|ipv[46])(?![\\p{L}])|${between('ip[- ]?(?:address(?:es)?|adressen?|adres|adresy)|adresses? ip|direcci(?:on|ones) ip|indirizz[oi] ip|enderecos? ip|adres[ay] ip')}`,
  ),
  rule('requester.email', `^(?:official|work|dienstliche|office|reply|answers? to|antwort an) ${MAIL}`),
  rule('email', between(MAIL)),
  rule('telephone', between(PHONE)),
  rule('website', `^(?:official )?(?:web ?sites?|web|homepage|internet|site web|sito|sitio web|strona)$`),
  rule(
    'address',
    `^(?:(?:official|postal|office|post|dienst) ?)?(?:address|anschrift|postanschrift|adresse|direccion|indirizzo|adres|endereco|morada|adresa|адреса|adress|postadresse|besogsadresse|besoksadresse|sidlo|aadress)$`,
  ),
  rule(
    'legalBasis',
    `${between('legal (?:basis|power|authority|ground|provision)s?|powers?|(?:lawful|statutory) (?:basis|authority)|statute|rechtsgrundlagen?|gesetzliche grundlage|base legale|base juridique|fondement(?: \\p{L}+)?|base legal|fundamento(?: \\p{L}+)?|base giuridica|riferimento normativo|wettelijke (?:grondslag|basis)|juridische grondslag|rechtsgrond|podstawa(?: prawna)?|temei(?:ul)?(?: \\p{L}+)?|(?:правова |законна )?підстава|hjemmel|lovhjemmel|retsgrundlag|rettslig grunnlag|rattslig grund|lagstod|lagrum|pravni (?:zaklad|titul)|pravny zaklad|oiguslik alus')}`,
  ),
  rule(
    'timeLimits',
    `${between('deadline|due(?: date| by)?|time limits?|(?:response|reply|answer|return)\\p{L}* (?:\\p{L}+ )?(?:by|until|before|within|due|date|deadline|time)|(?:required|needed) by|by when|when (?:we need it|is it needed|needed|required)|frist|antwort(?:frist)? (?:bis|erbeten bis)|antwortfrist|ruckantwort bis|delai(?: de reponse)?|echeance|plazo(?: de respuesta)?|termine(?: di risposta)?|scadenza|(?:antwoord)?termijn|uiterlijk|termin(?: odpowiedzi)?|prazo(?: (?:de|para) resposta)?|termen(?:ul)?(?: de raspuns)?|строк\\p{L}*(?: відповіді)?|svarfrist|tidsfrist|svar (?:senest|senast|innen)|lhuta|lehota|tahtaeg')}`,
    /\d|[\p{L}]{4}/u,
  ),
  rule(
    'timeRange',
    `^(?:(?:requested|relevant|angefragter|betroffener|data) )?${between('(?:time )?periods?|date ranges?|time ?frames?|time ranges?|dates|range|(?:tat|abfrage|auskunfts)?zeitraum|periodes?|periodos?|tijdvak|tijdsperiode|okres|perioada|період|tidsperiode|tidsrom|tidsrum|tidsintervall|tidsperiod|period|periode|obdobi|obdobie|ajavahemik|plage(?: \\p{L}+)?|intervallo(?: \\p{L}+)?')}|${between('dates? (?:range|from|between|requested|required|sought|of interest)|(?:from|between) dates?')}|^from ?[-/]? ?to$`,
    /\d/,
  ),
  rule(
    'confidentiality',
    between(
      'confidentiality|non-?disclosure|vertraulichkeit|confidentialite|confidencialidad|riservatezza|geheimhouding|poufnosc|confidencialidade|confidentialitate|конфіденційність|fortrolighed|fortrolighet|konfidensialitet|sekretess|taushetsplikt|tavshedspligt|mlcenlivost|mlcanlivost',
    ),
  ),
  rule(
    'emergency',
    `^${between('emergency(?: request)?|notfall|gefahr im verzug|urgence vitale|emergencia|emergenza|spoedgeval|urgenta')}$`,
  ),
  rule(
    'nature',
    `${between('(?:type|nature|kind|form) of (?:the )?(?:request|order|measure)|request type|(?:requested|sought) (?:actions?|measures?)|action(?:s)? (?:requested|required)|art (?:des|der) \\p{L}+|massnahmen?|(?:nature|type) de (?:la )?(?:demande|requisition)|mesures? (?:demandee?s?|sollicitee?s?)|tipo de (?:solicitud|pedido)|medidas? (?:solicitadas?|requeridas?)|tipo di richiesta|misur[ae] richiest[ae]|(?:gevraagde|gevorderde) maatregel(?:en)?|soort (?:verzoek|vordering)|rodzaj (?:wniosku|zadania)|tipul (?:cererii|solicitarii)|masura solicitata|вид запиту')}`,
  ),
  rule(
    'dataTypes',
    between(
      '(?:type|category|kind|class)s? of data|data (?:types?|categor(?:y|ies))|datenarten?|datenkategorien?|type de donnees|tipo de (?:datos|dados)|tipo di dati|soort gegevens|rodzaj danych|tipul datelor|тип даних',
    ),
  ),
  rule(
    'requested',
    `${between(DATA)}.*${between(REQUESTED)}|${between(REQUESTED)}.*${between(DATA)}|^(?:the )?${DATA} (?:to be|da|a|te|que se) \\p{L}+$|^(?:request|data|records|what|rozsah|alcance|ambito|omvang|what (?:we|is|i) (?:need|want|requested|require|ask(?: for)?)|what you (?:must|have to|need to|are (?:asked|required) to) (?:do|give us|give|provide|send us|send|produce|disclose|preserve)|umfang(?: \\p{L}+)?|ersuchen|auskunft(?:sersuchen)?|demande|renseignements|solicitud|peticion|solicita|richiesta|si richiede|verzoek|vordering|zakres(?: \\p{L}+)?|pedido|solicita-se|cerere|se solicita|запит)$`,
    /\p{L}{4}/u,
  ),
  rule(
    'crime.provisions',
    `^${between('(?:articles?|sections?|provisions?|strafnorm(?:en)?|vorschriften?|textes?|articulos?|articol[ie]|artigos?|статт[яі])')}(?: .*)?$`,
    /\d/,
  ),
  rule(
    'crime',
    `^(?:(?:type|nature|name|title|alleged|suspected|investigated|main|art|natura|tipo|rodzaj|nature|titre) (?:(?:of|de|der|des|del|di) )?(?:the )?)?${between('offen[cs]es?|crimes?(?: type)?|charges?|(?:suspected )?(?:criminal )?acts?|matter under investigation|straftat(?:en)?|delikte?|tatvorwurf|vorwurf|verdacht|wegen|infractions?|delits?|qualification(?: penale)?|delitos?|hechos investigados|reat[oi]|ipotesi di reato|titolo di reato|strafbaar feit|strafbare feiten|misdrijf|misdrijven|feiten|delict|przestepstw[oa]|czyn|kwalifikacja(?: prawna)?|ilicitos?|infractiune\\p{L}*|infractiuni\\p{L}*|злочин\\p{L}*|кваліфікація|правопорушення|straff?bart forhold|lovovertraedelse|forbrydelse|overtraedelse|overtredelse|lovbrudd|siktelse|sigtelse|brott|brottsmisstanke|brottsrubricering|trestn[iy] cin|precin|skutkova podstata|kvalifikace|kuritegu|kuriteo kvalifikatsioon|sutegu')}(?: (?:under|being|alleged|investigated|committed|suspected|type|details?|name|of|against|penale?|penal|visee?s?|poursuivie?s?|investigado|contestat[oi]|zarzucan\\p{L}*)(?![\\p{L}]).*)?$`,
    /\p{L}{4}/u,
  ),
  rule(
    'authority.issuedBy',
    `^(?:(?:competent|name of|name of the) )?${between('issuing (?:authority|court|judge)|(?:authori[sz]ed|ordered|issued|approved|signed) by|authori[sz]ing (?:authority|officer)|court|judge|magistrate|(?:public )?prosecutor|gericht|richter(?:in)?|staatsanwaltschaft|angeordnet durch|anordnende \\p{L}+|magistrat|juge|juridiction|procureur|autorite judiciaire|juzgado|organo judicial|juez|fiscalia|autorita giudiziaria|giudice|pubblico ministero|magistrato|magistraat|bevel gegeven door|rechter-?commissaris|rechtbank|officier van justitie|onderzoeksrechter|sad|sedzia|prokuratur?a?|prokurator|juizo|juiz|vara|ministerio publico|instanta|judecator\\p{L}*|parchetul?|суд|суддя|прокурор|retten|domstol|dommer|aklagare|anklager|statsadvokat|soud|soudce|sud|statni (?:zastupce|zastupitelstvi)|kohus|kohtunik|prokuror')}(?: (?:in charge|name|d instruction|instructor|competente|de guardia|prowadzacy|responsavel))?$`,
    /^(?!\p{Lu}{5,}\.-|\d{1,2}[.)]\s|\(?\p{Ll}\)|[-–•])(?=.*\p{L}{4})/su,
  ),
  rule('identifiers', between(ACCOUNT)),
  rule(
    'organisation.legalName',
    `^(?:(?:requesting|name of|name of the|ersuchende|anfragende) )?${between('agency|authority|(?:police )?force|police station|organi[sz]ation|(?:polizei)?behorde|dienststelle|service (?:requerant|enqueteur|demandeur)|autorite(?: requerante)?|organisme|organismo(?: solicitante)?|autoridad(?: \\p{L}+)?|ufficio(?: richiedente)?|autorita(?: richiedente)?|ente(?: richiedente)?|comando|instantie|organisatie|jednostka(?: policji)?|organ|entidade(?: \\p{L}+)?|autoridade(?: \\p{L}+)?|orgao|onderdeel|korps|institutia|autoritatea|орган|установа|служба|myndighed|myndighet|politikreds|politidistrikt|asutus')}(?: (?:name|requerant|requesting))?$`,
    /^\p{Lu}/u,
  ),
  rule(
    'unit',
    `^(?:(?:requesting|investigating|ersuchende) )?${between('unit|service|department|section|squad|station|division|team|einheit|kommissariat|unite|brigade|unidad|reparto|dienst|eenheid|afdeling|wydzial|unidade|unitatea|serviciul|підрозділ|відділ|enhed|enhet|avdeling|afdeling|avdelning|oddeleni|odbor|osakond|uksus')}(?: (?:requerante|solicitante|name))?$`,
    /^\p{Lu}/u,
  ),
  rule(
    'name',
    '^(?:full )?(?:name|nom(?: et prenom)?|nombre|nome|naam|navn|namn|jmeno(?: a prijmeni)?|meno(?: a priezvisko)?|nimi|nazwisko|imie i nazwisko|nume|пib|піб)$',
  ),
];

const MOST_WORDS = 8;
const LONGEST = 70;
/** Words of a sentence, which no label has. */
const SENTENCE =
  /(?<![\p{L}])(?:please|kindly|hereby|following|folgend\p{L}*|suivante?s?|siguientes?|seguent[ie]|volgende|nastepujac\p{L}*|you|your|bitte|wir|ihnen|veuillez|vous|nous|rogamos|ruego|usted|proszę|prosimy|verzoeken|chiediamo|просимо|прошу)(?![\p{L}])/iu;

/** What a label asks for, by its words in any of the languages and by the shape of its value (null for a heading); null if nobody knows. */
export function meaningOf(label: string, value: string | null): LabelMeaning | null {
  const words = plainWords(label);
  if (words === '' || words.length > LONGEST || words.split(' ').length > MOST_WORDS) return null;
  if (SENTENCE.test(words) && !/^(?:your|what you)/.test(words)) return null;
  const rule = RULES.find(
    (one) => one.pattern.test(words) && (value === null || one.value === undefined || one.value.test(value)),
  );
  return rule?.meaning ?? null;
}

/** The label's words in small letters, without accents, brackets and signs. */
function plainWords(label: string): string {
  return withoutAccents(label.replace(/\([^()]{0,40}\)/g, ' '))
    .toLowerCase()
    .replace(/[łđßøæœ]/g, (letter) => PLAIN[letter]!)
    .replace(/[’'`]/g, ' ')
    .replace(/[^\p{L}\p{N}./-]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .replace(/(?:^|\s)l(?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
