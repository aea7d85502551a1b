import { withoutAccents } from '../../../words/accents.ts';
import type { LabelMeaning } from './label-meaning.ts';
import { CALLED, CITED, DATED, DIGITS, PERIOD, TOLD, WHEN } from './label-values.ts';
import {
  ACCOUNT,
  CASE,
  DATA,
  EVENT,
  MAIL,
  NUMBER,
  OFFICER,
  PEOPLE,
  PHONE,
  REQUESTED,
  WRONGED,
} from './label-words.ts';

/** What a label means whose plain words fit a pattern. */
export interface Rule {
  readonly meaning: LabelMeaning;
  readonly pattern: RegExp;
  /** What the value must look like; any value where it is absent. */
  readonly value?: RegExp;
}

const between = (words: string): string => `(?<![\\p{L}])(?:${words})(?![\\p{L}])`;
const rule = (meaning: LabelMeaning, words: string, value?: RegExp): Rule => {
  const pattern = new RegExp(withoutAccents(words), 'u');
  return value === undefined ? { meaning, pattern } : { meaning, pattern, value };
};

/** Words for a body's own number. */
export const SWITCHBOARD = new RegExp(
  between(
    'switchboard|dispatch|centralita|centralino|zentrale|centrala|central|standard(?: telephonique)?|main (?:number|line)',
  ),
  'u',
);

/** An account, a number or an address by its kind and nothing before it: "phone number +65 …", "IP address 192.0.2.7, …". */
const NAMED_KIND =
  /^(?:the )?(?:(?:mobile |tele)?phone(?: (?:number|no\.?))?|mobile(?: (?:number|no\.?))?|ip(?:v[46])?(?: address)?|e-?mail(?: address)?|(?:user )?account|user(?: ?name| id)?|profile|domain|url)\s*:?\s+(?:\+?[\d(][\d\s().-]{6,}\d|\S*[@_:]\S+|\S*\d\.\d\S*|https?:\S+)(?:$|[\s,;(])/iu;
/** Kinds of data. */
const OF_DATA =
  /(?<!\p{L})(?:(?:log|sign)[- ]?ins?|logs?|history|records?|details|data|address(?:es)?|messages?|e-?mails?|subscriber|registration|content|particulars)(?!\p{L})/iu;

const RANK =
  'rank|grade|dienstgrad|amtsbezeichnung|rango|empleo|grado|cin|cinas|rendfokozat|arvo|chin|звание|чин|βαθμος|rutbe|dienstpakape|qualifica|rang|stopien|categoria|grad|gradul|звання|tjenestegrad|hodnost';
const POSITION =
  'position|function|job title|title|role|capacity|post(?: held)?|office held|qualite|amtsstellung|calidad|funktion|fonction|cargo|functie|funzione|stanowisko|funcao|funcția|functia|посада|stilling|befattning|funkce|funkcia|ametikoht';
const NAME =
  '(?:full |family )?names?|surname(?: (?:and )?first name)?|name vorname|vor- und nachname|noms?(?: et| /)?(?: prenoms?)?|prenoms?(?: et)? noms?|nome(?: e cognome)?|cognome(?: e)?(?: nome)?|nominativo|nombre(?: y apellidos?)?|apellidos?(?: y)? nombres?|naam(?: en voornaam)?|imie i nazwisko|nazwisko i imie|nume(?:le)?(?: si prenume(?:le)?)?|jmeno(?: a prijmeni)?|meno(?: a priezvisko)?|nev|namn|navn|nimi|ime(?: i prezime| in priimek)?|vardas(?: ir)? pavarde|vards(?: un)? uzvards|прізвище(?: та)?(?: ім я)?|име(?: и фамилия)?|ονοματεπωνυμο';
const OWN_NUMBER =
  '(?:badge|warrant|collar|shield|id|matricule|matricola|dienst(?:nummer|nr)|tip|placa|legajo|legitimatie)(?: (?:no|nr|number|numero|n))?';
const HELD = `(?:${RANK}|${POSITION}|${OWN_NUMBER})`;
const JOINED =
  '(?: ?/ ?| (?:(?:and|und|et|y|e|en|i|oraz|si|a|og|och|ja|in|ir|un|та|и|και|with|mit|avec|con|com|met) )?)';

/** The first rule that fits tells what a label means. Labels come in small letters without accents, signs and brackets. */
export const RULES: readonly Rule[] = [
  // The reader's reference.
  rule(
    'skip',
    '^(?:v\\/|vs|vuestr[oa]|vostr[oa]|s\\/|er|ert|jeres|deres|dvs|vase|vas|teie|jusu|ваш\\p{L}*) ?(?:ref\\p{L}*|rif\\p{L}*|beteckning|diarienummer|dnr|znacka|viide|вих|journalnr|j nr|sagsnr|saksnr)$',
  ),
  // "Name and rank", "Grade, nom et prénom"
  rule(
    'requester',
    `^(?:(?:${NAME})(?:${JOINED}${HELD}(?![\\p{L}])){1,2}|(?:${HELD}${JOINED}){1,2}(?:${NAME}))$`,
    /\p{Lu}\p{L}+.{0,3}\s\p{Lu}\p{L}/u,
  ),
  rule(
    'requester',
    '^(?:signed(?: by)?|signature|signe(?: par)?|firmado(?: por)?|firmato(?: da)?|getekend|podpisal\\p{L}*|unterzeichnet)$',
    /@/,
  ),
  rule(
    'identifiers',
    '^(?:(?:exact |exacte |exakte[rn]? )?(?:locat\\p{L}+|ubicacion|ubicazione|fundstelle|speicherort)|(?:illegal|unlawful|terrorist|rechtswidrig\\p{L}*|illegale?|illicite|ilegal|ilicito) (?:content|inhalte?|inhoud)|conten(?:uto|u|ido|udo|ut)s? (?:illegal[ei]?|illicit[eo]|ilegal|ilicito)|tresc\\p{L}* nielegaln\\p{L}*|continut ilegal)$',
    /https?:|hxxps?:|www\./iu,
  ),
  rule(
    'authority.issuedBy',
    '^(?:(?:sur )?instructions?(?: de| of)?|weisung|opdracht|ordre|autorisation|authori[sz]ation|approval|approved|accord)$',
    /prosecut|procur|staatsanw|officier van justitie|fiscal|judge|juge|richter|juez|giudice|pubblico ministero|sędzi|prokurat|прокурор|судд/iu,
  ),
  rule(
    'timeLimits',
    '^term$',
    /^(?:(?:within|in|entro|binnen|sous|dans|innerhalb|en)\s)?(?:one|\d{1,3})\s(?:hours?|days?|ore|giorni|uur|dagen|heures?|jours?|stunden?|tagen?|horas?|días?)(?!\p{L})/iu,
  ),
  rule(
    'timeRange.from',
    `^(?:${PERIOD} )?(?:${WHEN} )?(?:start(?:s|ing)?|begin(?:s|ning)?|beginn|from|since|von|ab|anfang|du|depuis(?: le)?|debut|desde|inicio|inicial|dal(?: giorno)?|da|inizio|van|vanaf|begin|aanvang|od|poczatk\\p{L}*|poczatek|de la|inceput\\p{L}*|з|від|початок|початку|fra|fran|start|od dne|zacatek|zaciatok|alates|algus|alkaen|alku|kezdet\\p{L}*|pocetak|zacetek|начало|от|αρχη|εναρξη|απο|baslangic|pradzia|nuo|no|sakums)(?: ${WHEN})?$`,
    DATED,
  ),
  rule(
    'timeRange.to',
    `^(?:${PERIOD} )?(?:${WHEN} )?(?:ends?|ending|to|until|till|bis|ende|au|jusqu au|jusqu a|fin|hasta|final|al(?: giorno)?|a|fine|tot(?: en met)?|eind|einde|t/m|do|konca|koniec|koncow\\p{L}*|pana la|sfarsit\\p{L}*|ate|fim|по|до|кінець|кінця|til|till|slut|slutt|do dne|konec|kuni|lopp|asti|saakka|loppu|vege|kraj|край|τελος|ληξη|εως|bitis|pabaiga|iki|lidz|beigas)(?: ${WHEN})?$`,
    DATED,
  ),
  rule('identifiers', '^subjects?$', NAMED_KIND),
  rule(
    'skip',
    `^(?:to|from|cc|bcc|sent|date|dated|subject|re|attn|attention|note|page|fax|von|an|gesendet|betreff|betrifft|datum|de|a|objet|envoye|para|asunto|fecha|da|oggetto|data|aan|onderwerp|do|dotyczy|temat|assunto|catre|subiect|кому|від|тема|дата|til|fra|emne|amne|dato|vec|predmet|komu|kuupaev|teema|signature|signed|unterschrift|priority|urgency|language|attachments?|anlagen?|annexe?s?|enclosures?|place|ort|lieu|lugar|luogo)$|^(?:date|time|datum|fecha|data|heure|hora|ora|uhrzeit)(?: (?:and|und|et|y|e) \\p{L}+)? (?:of|der|des|de|du|del|della|do|da) .*(?:request|letter|notice|ersuchens|anfrage|demande|solicitud|richiesta|pedido)$|^(?:your|ihre?|votre|vos|su|vostro|uw|wasz|vosso|dvs)(?![\\p{L}])`,
  ),
  rule(
    'requester.telephone',
    '^(?:contact|call ?back) (?:no|nos|nr|number|tel|telephone|phone)$|^(?:desk|office|direct|hotline|24/7|recapito|recapiti|ligne|poste|reachable|erreichbar)$',
    CALLED,
  ),
  rule('requester.email', `${between(OFFICER)}.*${between(MAIL)}|${between(MAIL)}.*${between(OFFICER)}`),
  rule(
    'requester.telephone',
    `${between(OFFICER)}.*${between(PHONE)}|${between(PHONE)}.*${between(OFFICER)}|^(?:direct (?:line|dial)|ddi|durchwahl|ligne directe)$`,
  ),
  { meaning: 'organisation.switchboard', pattern: SWITCHBOARD },
  rule('person', between(WRONGED)),
  rule(
    'identifiers',
    `${between(PEOPLE)}.*(?:${between(ACCOUNT)}|${between(MAIL)}|${between(PHONE)})|(?:${between(ACCOUNT)}|${between(MAIL)}|${between(PHONE)}).*${between(PEOPLE)}`,
  ),
  rule('person', between(PEOPLE)),
  rule(
    'overview',
    between(
      '(?:brief |short )?(?:summary|facts|background|circumstances)(?: of (?:the )?(?:case|facts|offence|incident|investigation|events))?|case (?:summary|facts|details|description|background|overview)|nature of (?:the )?(?:emergency|threat|danger)|(?:kurz)?sachverhalt\\p{L}*|tathergang|(?:expose|resume|rappel)(?: des faits)?|faits|hechos|resumen|relato|fatti|esposizione(?: dei fatti)?|toedracht|samenvatting|(?:korte )?omschrijving|stan faktyczny|opis (?:czynu|sprawy|zdarzenia)|factos|fatos|resumo|situatia de fapt|descrierea faptei|обставини|фабула|суть|sagsfremstilling|sagens omstaendigheder|baggrund|bakgrunn|bakgrund|grunnlag|haendelsesforlob|hendelsesforlop|handelseforlopp|garningsbeskrivning|saksforhold|skutek|synopsis|narrative|(?:reasons?|grounds) for (?:the |this )?(?:request|application|order|suspicion)|motifs?|antecedentes|feiten en omstandigheden|pe scurt|kratke? (?:cinjenic\\p{L}*|opis)|cinjenic\\p{L}*|tenyallas|kertes indoka|tapahtumatiedot|tausta|perustelut|фактическа обстановка|обстоятелства|обстоятельства|περιστατικα|ιστορικο|olayin ozeti|aplinkybes|apstakli|dejansko stanje|popis (?:skutku|pripadu|veci)|skutkovy stav|oduvodneni|asjaolud',
    ),
    TOLD,
  ),
  rule(
    'overview',
    '^(?:(?:statement of )?reasons|grounds|motivering|motivation|motifs|motivazione|motiv[oie]s?|motivacion|motivarea?|begrundung|begrundelse|begrunnelse|uzasadnienie|fundamentacao|oduvodneni|odovodnenie|indokolas|obrazlozenje|perustelu\\p{L}*|αιτιολογ\\p{L}*|мотиви|обґрунтування)$',
    TOLD,
  ),
  rule(
    'authority.date',
    `^(?:(?:date )?(?:and time )?(?:signed|issued|made|granted|given)(?: on)?|date of (?:issue|signature|authori[sz]ation|grant)|vydano?(?: dne)?|karar tarihi|beslutsdatum|erlassen am|delivree? le|rendue? le|data wydania|fecha de (?:expedicion|emision)|emess[oa] il)$|(?:^|\\s)(?:dates?|datum|dato|fecha|data|дата|vom)\\s.*${between('order|warrant|decision|ruling|beschluss\\p{L}*|anordnung|ordonnance|auto|resolucion|provvedimento|decreto|bevel|beschikking|postanowieni\\p{L}*|decisao|despacho|incheieri\\p{L}*|ordonantei|ухвал\\p{L}*|постанов\\p{L}*|kjennelse\\p{L}*|kendelse\\p{L}*|beslut\\p{L}*|prikaz\\p{L}*|usneseni|maarus\\p{L}*|issued?|issuance|subpoena|vordering|validation|dagtekening|ausgestellt|deliverance|emissao|emision')}|^(?:date (?:and time )?issued|issued(?: on)?|(?:given|signed|granted|made) on|vydan[oa]?(?: dne)?|wydan[oe](?: dnia)?|ausgestellt am|erlassen am|delivree? le|dictad[oa] el|emess[oa] il|afgegeven op|wystawiono|datum izdavanja|udstedt|utfardad)$`,
    /\d/,
  ),
  rule(
    'authority.date',
    `^(?:court |judicial )?(?:order|warrant|decision|ruling|beschluss|anordnung|ordonnance|auto|resolucion|provvedimento|decreto|bevel|beschikking|postanowienie|decisao|despacho|incheierea|ordonanta|ухвала|постанова|kjennelse|kendelse|beslut|beslutning|nalog|prikaz|usneseni|maarus)(?: (?:du|vom|of|z dnia|din|de|del|af|av|van|dne))?$`,
    /(?<!\d)(?:\d{1,2}\D{1,12}(?:19|20)\d{2}|(?:19|20)\d{2}\D\d{1,2}\D\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2})(?!\d)/u,
  ),
  rule(
    'registrationNumber',
    `^(?:order|orden|ordine|ordre|ordem|notice|requisition|requisicion) (?:\\p{L}+ ){0,3}${NUMBER}$`,
    DIGITS,
  ),
  rule(
    'registrationNumber',
    `^(?:file )?${NUMBER} of (?:this|the) (?:request|letter|notice|order)$|^${NUMBER}$`,
    DIGITS,
  ),
  rule(
    'crime.caseNumber',
    `^(?:${NUMBER} )?(?:(?:de|der|du|des|del|di|da|do) )?(?:la )?${CASE}(?: (?:file|ref(?:erence)?))?(?: ${NUMBER})?(?: (?:${NUMBER}|der|des|de la|del|della?|van het|of the) ?(?:\\p{L}+ ?){0,3})?$|^${EVENT} ${NUMBER}$`,
    DIGITS,
  ),
  rule(
    'registrationNumber',
    `^(?:(?:our|unser|notre|nuestra|nostro|ons|nasz|nossa|request|letter|registration) )?(?:ref|refs|reference|referenz|zeichen|referencia|rif|riferimento|protocollo|prot|kenmerk|znak(?: sprawy)?|oficio|reg|registration|registratienummer|registriernummer|request|letter|notice|outgoing|outgoing letter|ordnungsmerkmal|v[oa]s? ref|degisik is|nr (?:de )?inregistrare|вих|реєстраційн\\p{L}*|n ref|n\\/ref|nos references|nuestra referencia|subpoena|warrant|order|summons|requisition|action|c j|cj|bob-nummer|iktatoszam|urudzb\\p{L}*|isx|изх|рег|αριθμος πρωτοκολλου|αριθμ πρωτ|diarienummer|registreerimisnumber|dnro|diaari\\p{L}*|sayi|reg nr)(?: (?:id|${NUMBER}))?$`,
    DIGITS,
  ),
  rule(
    'registrationNumber',
    `^(?:our|unser\\p{L}*|notre|nuestr[oa]|nostro|ons|nasz|noss[oa]) (?:own )?${NUMBER}$|^unique reference(?: ${NUMBER})?$|^urn$`,
    /^(?!\+)(?=.*[\p{L}/-])(?=(?:\D*\d){3}).{3,60}$/u,
  ),
  rule('requester.badgeNumber', `^${OFFICER} ${NUMBER}$`, /^\D{0,4}\d{2,}\D?$/),
  rule(
    'identifiers',
    `^(?:communications?|target|service) address(?:es)?$|^locations? of (?:the )?(?:materials?|contents?|images?|videos?|posts?)$`,
  ),
  rule(
    'requester',
    `^(?:name (?:of|and \\p{L}+ of) )?(?:the )?${OFFICER}(?: \\(?(?:name|details|in charge))?$`,
    /\p{L}{2}|@/u,
  ),
  rule(
    'requester.badgeNumber',
    between(
      '(?:badge|collar|shield|warrant card|service (?:id|card|no|nr|number)|police id|staff|employee|pin|matricule|nigend|rio|(?:dienst\\p{L}*|personal|personeels|stam|beamten|tjanste|tjeneste)(?:nummer|nr)|dienstausweis\\p{L}*|legajo|credencial|ecuson|jelvenyszam\\p{L}*|carne(?: profesional)?|placa|tip|matricola|tessera|nr sluzbowy|legitymacj\\p{L}*|matricula|legitimati\\p{L}*|жетон\\p{L}*|посвідчення|sluzebni cislo|oec)(?: (?:no|nr|number|numero|n))?',
    ),
    /^\D{0,12}\d/,
  ),
  rule('requester.rank', `^${between(RANK)}`),
  rule('requester.position', `^${between(POSITION)}$`),
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
  rule('email', '^(?:posta|post|poste|reply to)$', /@/),
  rule('telephone', between(PHONE)),
  rule(
    'website',
    `^(?:official )?(?:web ?sites?|web|homepage|internet|site web|sito|sitio web|strona|internetseite|kodulehekulg|verkkosivu|сайт|honlap)$`,
  ),
  rule(
    'address',
    `^(?:(?:official|postal|office|post|dienst|agency|authority|station|unit|service) ?)?(?:address|anschrift|postanschrift|adresse|direccion|indirizzo|adres|endereco|morada|adresa|адреса|adress|postadresse|besogsadresse|besoksadresse|sidlo|aadress|osoite|cim|ulica|naslov|adrese|adresas|διευθυνση|адрес)$`,
  ),
  rule(
    'legalBasis',
    `${between('legal (?:basis|power|authority|ground|provision|framework|instrument)s?|cadre (?:juridique|legal)|marco (?:legal|juridico)|rechtliche grundlage|juridische basis|правно основание|правовое основание|νομικη βαση|hukuki dayanak|yasal dayanak|pravna (?:osnova|podlaga)|jogalap|oikeusperuste|teisinis pagrindas|juridiskais pamats|powers?|(?:lawful|statutory) (?:basis|authority)|statute|rechtsgrundlagen?|gesetzliche grundlage|base legale|base juridique|fondement(?: \\p{L}+)?|base legal|fundamento(?: \\p{L}+)?|base giuridica|riferimento normativo|wettelijke (?:grondslag|basis)|juridische grondslag|rechtsgrond|podstawa(?: prawna)?|temei(?:ul)?(?: \\p{L}+)?|(?:правова |законна )?підстава|hjemmel|lovhjemmel|retsgrundlag|rettslig grunnlag|rattslig grund|lagstod|stod for \\p{L}+|pravni (?:zaklad|titul)|pravny zaklad|oiguslik alus')}`,
  ),
  rule(
    'legalBasis',
    '^(?:authority|power|legislation|f[ou]ndamento(?: (?:juridico|giuridico|legale?))?|fondement(?: juridique)?|(?:rechts)?grondslag|rechtsgrond|texte|statut\\p{L}*|under|pursuant to|issued under|made under|request(?:ed|ion)? under|requisition under|norm[ae]|normativa|podle|dle|na zaklade|nach|gemass|gestutzt auf|krachtens|grond|en vertu de|base|en virtud de|ai sensi|w oparciu o|in temeiul|hjemlet i|enligt|на підставі)$',
    CITED,
  ),
  rule(
    'timeLimits',
    `${between('deadline|due(?: date| by)?|time limits?|(?:response|reply|answer|return)\\p{L}* (?:\\p{L}+ )?(?:by|until|before|within|due|date|deadline|time)|(?:required|needed) by|(?:response|reply|answer) (?:needed|required|expected|requested)|by when|when (?:we need it|is it needed|needed|required|to (?:comply|reply|answer)|you must (?:comply|reply|answer))|frist|antwort(?:frist)? (?:bis|erbeten bis)|antwortfrist|ruckantwort bis|delai(?: de reponse)?|echeance|plazo(?: de respuesta)?|termine(?: di risposta)?|scadenza|(?:antwoord|reactie)?termijn|uiterlijk|termin(?: odpowiedzi)?|prazo(?: (?:de|para) resposta)?|termen(?:ul)?(?: de raspuns)?|строк\\p{L}*(?: відповіді)?|svarfrist|tidsfrist|svar (?:senest|senast|innen)|lhuta|lehota|tahtaeg|maaraaika|vastaus(?:aika)? (?:viimeistaan|mennessa)|hatarido|rok(?: (?:za odgovor|dostave))?|срок|προθεσμια|(?:cevap )?sures[iu]|terminas|termins|respond(?: \\p{L}+)? by|(?:execute|comply|compliance|returnable|return)(?: \\p{L}+){0,2} (?:on|before|by|date)|to be (?:furnished|provided|answered|returned|supplied)|sous (?:delai|huitaine)|reponse (?:attendue|souhaitee)|termine per')}`,
    /\d|[\p{L}]{4}/u,
  ),
  rule(
    'timeLimits',
    '^(?:reply|answer|response|antwort|svar|reponse|respuesta|risposta|antwoord|resposta|odpowiedz|raspuns|відповідь|odpoved)$',
    /\d|^(?:within|by|no later|innerhalb|binnen|spätestens|bis|dans|sous|avant|dentro|en el plazo|entro|em|w terminie|do|în|până|протягом|до|inom|senast|innen|inden|do)(?!\p{L})/iu,
  ),
  rule(
    'timeRange',
    `^(?:(?:requested|relevant|angefragter|betroffener|data) )?${between('(?:time )?periods?|date ranges?|time ?frames?|time ranges?|dates|duration|intervals?|range|(?:tat|abfrage|auskunfts)?zeitraum|periodes?|periodos?|tijdvak|tijdsperiode|okres|perioada|період|tidsperiode|tidsrom|tidsrum|tidsintervall|tidsperiod|period|periode|obdobi|obdobie|ajavahemik|plage(?: \\p{L}+)?|intervallo(?: \\p{L}+)?|arco temporale|interval\\p{L}*|zeitfenster|(?:vremensk\\p{L}+ )?razdoblje|obdobje|laikotarpis|(?:laika )?periods|ajanjakso|idoszak|период|περιοδος|χρονικο διαστημα|donem|tarih araligi|lapso|rango(?: \\p{L}+){0,2}|durata|duree')}|${between('dates? (?:range|from|between|requested|required|sought|of interest)|(?:from|between) dates?')}|^from ?[-/]? ?to$`,
    /\d/,
  ),
  rule(
    'confidentiality',
    between(
      'confidentiality|non-?disclosure|vertraulichkeit|confidentialite|confidencialidad|riservatezza|geheimhouding|poufnosc|confidencialidade|confidentialitate|конфіденційність|fortrolighed|fortrolighet|konfidensialitet|sekretess|secrecy|gag|nondisclosure|verschwiegenheit|geheimhaltung|secret|secreto|segreto|sigilo|tajnost|tajemnica|luottamuksellisuus|salassapito|titoktartas|поверителност|εμπιστευτικοτητα|gizlilik|konfidencialitate|konfidencialumas|taushetsplikt|tavshedspligt|mlcenlivost|mlcanlivost|discretie',
    ),
  ),
  rule(
    'emergency',
    `^${between('emergency(?: request)?|notfall|gefahr im verzug|urgence vitale|emergencia|emergenza|spoedgeval|urgenta')}$`,
  ),
  rule('nature', '^(?:misur[ae]|mesures?|medidas?|maatregel(?:en)?|measures?|srodek|masura)$', /\p{L}{4}/u),
  rule(
    'nature',
    '^(?:fiche de )?(?:demande|request|antrag|ersuchen|solicitud|richiesta|verzoek|pedido|wniosek)$',
    /[☐☒☑]|\[\s?[xX]?\s?\]/u,
  ),
  rule(
    'nature',
    `${between('(?:type|nature|kind|form) of (?:the )?(?:request|order|measure)|request type|(?:requested|sought) (?:actions?|measures?)|action(?:s)? (?:requested|required)|art (?:des|der) \\p{L}+|massnahmen?|(?:nature|type) de (?:la )?(?:demande|requisition)|mesures? (?:demandee?s?|sollicitee?s?)|tipo de (?:solicitud|pedido)|medidas? (?:solicitadas?|requeridas?)|tipo di richiesta|misur[ae] richiest[ae]|(?:gevraagde|gevorderde) maatregel(?:en)?|soort (?:verzoek|vordering)|rodzaj (?:wniosku|zadania)|tipul (?:cererii|solicitarii)|masura solicitata|вид запиту')}`,
  ),
  rule(
    'dataTypes',
    between(
      '(?:type|category|kind|class)s? of data|data (?:types?|categor(?:y|ies))|datenarten?|datenkategorien?|type de donnees|tipo de (?:datos|dados)|tipo di dati|soort gegevens|rodzaj danych|tipul datelor|тип даних|categories? de donnees|categorias? de (?:datos|dados)|categorie di dati|categorieen gegevens|vrsta podataka|adatok fajtaja|tietotyyppi|вид данни',
    ),
  ),
  rule(
    'requested',
    `${between(DATA)}.*${between(REQUESTED)}|${between(REQUESTED)}.*${between(DATA)}|^(?:the )?${DATA} (?:to be|da|a|te|que se) \\p{L}+$|^(?:request|data|records|what|alcance|ambito|omvang|what (?:must|is to) be done|what (?:we|is|i) (?:need|want|requested|require|ask(?: for)?)|what you (?:must|have to|need to|are (?:asked|required) to) (?:do|give us|give|provide|send us|send|produce|disclose|preserve)|umfang(?: \\p{L}+)?|ersuchen|auskunft(?:sersuchen)?|demande|renseignements|solicitud|peticion|solicita|richiesta|si richiede|verzoek|vordering|zakres(?: \\p{L}+)?|pedido|solicita-se|cerere|se solicita|запит|gevorderd|gevraagd|wir (?:benotigen|ersuchen um)|rozsah|obseg|opseg|gefordert|se solicita|se requiere|se interesa|to (?:produce|provide|preserve|disclose)|(?:continue to )?(?:preserve|produce|provide|disclose|supply|furnish|retain)|conserver|fournir|communiquer|herauszugeben|zu sichern|fornecer|facilitar|conservar|fornire|conservare|verstrekken|bewaren|actions?|text|demand\\p{L}*|requ[ei]stos?|nous demandons|pyydetaan|kerjuk|prosimo|taotleme|молим|ζητουνται|talep)$`,
    /^(?!\d{1,4}[./\s-]).*\p{L}{4}/su,
  ),
  rule('requested', '^(?:documents?|items?|particulars)$', OF_DATA),
  rule(
    'crime.provisions',
    `^${between('(?:(?:penal |criminal |under |violated )?(?:articles?|sections?|provisions?|statutes?)|wetsartikel\\p{L}*|lagrum|code|gesetzesbestimmung|sprawa o czyn z|vorschrift|paragraphen?|norma (?:violata|infringida)|strafnorm(?:en)?|vorschriften?|textes?|articulos?|articol[ie]|artigos?|статт[яі])')}(?: .*)?$`,
    /\d/,
  ),
  rule(
    'crime',
    `^(?:(?:type|nature|name|title|alleged|suspected|investigated|main|principal|criminal|art|natura|tipo|rodzaj|nature|titre) (?:(?:of|de|der|des|del|di) )?(?:the )?)?${between('offen[cs]es?|crimes?(?: type)?|charges?|(?:suspected )?(?:criminal )?acts?|matter under investigation|straftat(?:en)?|delikte?|tatvorwurf|vorwurf|verdacht|wegen|infractions?|delits?|qualification(?: penale)?|delitos?|hechos investigados|reat[oi]|ipotesi di reato|titolo di reato|strafbaar feit|strafbare feiten|misdrijf|misdrijven|feiten|delict|przestepstw[oa]|czyn|kwalifikacja(?: prawna)?|ilicitos?|infractiune\\p{L}*|infractiuni\\p{L}*|злочин\\p{L}*|діяння|деяние|деяния|кваліфікація|правопорушення|straff?bart forhold|lovovertraedelse|forbrydelse|overtraedelse|overtredelse|lovbrudd|siktelse|sigtelse|brott|brottsmisstanke|brottsrubricering|trestn[iy] cin|precin|skutkova podstata|kvalifikace|kuritegu|kuriteo kvalifikatsioon|sutegu|kvalifikatsioon|verdenking|suspicion|kwalifikacja opisowa|incriminari|bejelentett buncselekmeny|buncselekmeny|rikos(?:nimike|epaily)?|rikokset|kazneno djelo|kaznivo dejanje|krivicno delo|престъпление|преступление|αδικημα|εγκλημα|suc|nusikaltimas|nusikalstama veika|noziegums|natinf|tatbestand|straftatbestand|crimine')}(?: (?:under|being|alleged|investigated|committed|suspected|type|name|of|against|ipotizzat\\p{L}*|presunt[oa]|under investigation|penale?|penal|visee?s?|poursuivie?s?|investigado|contestat[oi]|zarzucan\\p{L}*)(?![\\p{L}]).*)?$`,
    /\p{L}{4}/u,
  ),
  rule(
    'authority.issuedBy',
    `^(?:(?:competent|name of|name of the|issued by the|order(?:ing)?) )?${between('issuing (?:authority|court|judge)|authority (?:that|which|who) (?:ordered|issued|approved|authori[sz]ed)|order of|magistrat mandant|beslut(?:at|ad)? av|(?:delivree?|ordonnee?|rendue?) par|angeordnet von|(?:dictad[oa]|ordenad[oa]|emitid[oa]|expedid[oa]) por|(?:disposto|emesso) da|verleend door|vydal|wydal|emis(?:a|ă)? de|(?:authori[sz]ed|ordered|issued|approved|signed|granted|given) by|(?:\\p{L}{2,6} )?authori[sz]ing (?:authority|officer|individual|official)|issuing officer|court|judge|magistrate|(?:public )?prosecutor|gericht|richter(?:in)?|staatsanwaltschaft|angeordnet durch|anordnende \\p{L}+|magistrat|juge|juridiction|procureur|autorite judiciaire|juzgado|organo judicial|juez|fiscalia|autorita giudiziaria|giudice|pubblico ministero|magistrato|magistraat|bevel gegeven door|rechter-?commissaris|rechtbank|officier van justitie|onderzoeksrechter|sad|sedzia|prokuratur?a?|prokurator|juizo|juiz|vara|ministerio publico|instanta|judecator\\p{L}*|parchetul?|суд|суддя|прокурор|retten|domstol|dommer|aklagare|anklager|statsadvokat|soud|soudce|sud|statni (?:zastupce|zastupitelstvi)|kohus|kohtunik|prokuror|magistrat (?:mandant|requerant|prescripteur)|magistrado|judge s signature|authority that \\p{L}+ (?:the )?\\p{L}+|ordering (?:authority|court|judge)|on (?:the )?order of|kohtunik|tuomioistuin|syyttaja|birosag|bir[oó]|ugyesz(?:seg)?|sudac|tuzitelj|tozilec|drzavni odvjetnik|съдия|прокурор|съд|δικαστης|εισαγγελ\\p{L}*|δικαστηριο|hakim(?:lik)?|mahkeme\\p{L}*|savci(?:lik)?|teismas|prokuroras|tiesa|prokurors|(?:validated|approved|given|made|decided) by|anordnung durch|angeordnet von|beslutat av|beslutte[dt] (?:af|av)|decide par|vydal[ao]?|rozhodl[ao]?')}(?: (?:in charge|name|the measure|the order|d instruction|instructor|competente|de guardia|prowadzacy|responsavel))?$`,
    /^(?!\p{Lu}{5,}\.-|\d{1,2}[.)]\s|\(?\p{Ll}\)|[-–•])(?=.*\p{L}{4})/su,
  ),
  rule('identifiers', between(ACCOUNT)),
  rule(
    'organisation.legalName',
    `^(?:(?:requesting|name of|name of the|ersuchende|anfragende) )?${between('agency|(?:competent )?authority|(?:bevoegde|uitvaardigende) autoriteit|autorite competente|autorita (?:competente|emittente)|zustandige behorde|entidad (?:requirente|solicitante|emisora)|(?:police )?force|police station|organi[sz]ation|(?:polizei)?behorde|dienststelle|service (?:requerant|enqueteur|demandeur)|autorite(?: requerante)?|organisme|organismo(?: solicitante)?|autoridad(?: \\p{L}+)?|ufficio(?: richiedente)?|autorita(?: richiedente)?|ente(?: richiedente)?|comando|instantie|organisatie|jednostka(?: policji)?|organ|entidade(?: \\p{L}+)?|autoridade(?: \\p{L}+)?|orgao|onderdeel|korps|institutia|autoritatea|орган|установа|служба|myndighed|myndighet|politikreds|politidistrikt|asutus|department|office|bureau|(?:member )?organi[sz]ation|ministry|institution|dienst|poliisilaitos|viranomainen|szerv|tijelo|организация|орган|ведомство|υπηρεσια|kurum|birim|institucija|iestade|institution requerante|corpo|comando|delegacia|comisaria|repartizione')}(?: (?:name|requerant|requesting))?$`,
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
