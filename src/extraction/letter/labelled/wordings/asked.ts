import { DATED } from '../label-values.ts';
import { DURATION, LETTERS, SERVICE } from './values.ts';
import type { Wording } from './wording.ts';

/** What forms call the data, the account, the service, the period, its time zone, the haste, the term and the secrecy. */
export const ASKED: readonly Wording[] = [
  [
    'requested',
    `(?:details|particulars|information|info|records|data|material|documents) (?:sought|requested|required|wanted|needed)|kinds? of data|records? to (?:be )?(?:preserved?|produced?|kept|supplied)|data to (?:be )?preserved?|what is (?:asked for|requested|sought|needed|required)|material|material required|items sought|scope of request
    |welche daten|um welche daten geht es|umfang der auskunft|umfang der sicherung|daten die gesichert werden sollen|donnees attendues|elements attendus|elements demandes|elements a (?:conserver|fournir)|objet de la requisition|nature des renseignements
    |que se pide|que se solicita|que se requiere|antecedentes que se (?:requieren|solicitan)|antecedentes requeridos|antecedentes solicitados|datos a (?:preservar|conservar|entregar)|datos que se (?:interesan|solicitan|requieren)
    |cosa conservare|cosa si chiede|oggetto della richiesta|dati da (?:acquisire|conservare|fornire|congelare)|welke gegevens|om welke gegevens gaat het|te bewaren|te bewaren gegevens|te bevriezen gegevens|jakie dane|dane do zabezpieczenia|dane do udostepnienia|przedmiot zadania|czego dotyczy wniosek
    |zu edieren|zu edierende daten|einzureichen|te verstrekken|te verstrekken gegevens|te leveren|te leveren gegevens|a remettre|a remettre par le requis|da esibire|a exibir
    |o que se requisita|o que se pede|o que se solicita|dados a (?:preservar|fornecer)|dados a conservar|elementos solicitados|elementos pretendidos`,
    LETTERS,
  ],
  [
    'identifiers',
    'suspected id|suspect id|suspicious account|id in question|account in question|adresse mail visee|adresse visee|numero vise|anschlusskennung|betroffene kennung|kennung des anschlusses|identificador|identificadores|identificativo|identificatore',
  ],
  [
    'skip',
    'platforms?|service provider|provider|service name|name of service|service or platform|platform service|plattform|diensteanbieter|anbieter|plateforme|fournisseur|operateur|plataforma|proveedor|prestador|piattaforma|gestore|fornitore|platform dienst|platform / dienst|aanbieder|serwis|platforma|usluga|dostawca|fornecedor|provedor|servico',
    SERVICE,
  ],
  ['skip', 'statutory purpose', LETTERS],
  ['skip', 'service', /(?<!\p{L})(?:chat|mail|app|cloud|messenger|forum)(?!\p{L})/iu],
  [
    'timeRange',
    'from / to|desde / hasta|desde hasta|du / au|von / bis|dal / al|van / tot|od / do|de / a|arco di tempo|finestra temporale|over de periode|voor de periode|za okres|zakres czasowy|w okresie|hiato temporal|janela temporal|dates concerned|dates sought|dates of logs|period of logs?|betroffener zeitraum|fechas|fechas de interes|dates|datas',
    /\d/,
  ],
  [
    'timeRange.from',
    'a partir du|a compter du|a partir de|begindatum|startdatum|ingangsdatum|od dnia|de|fecha inicial|fecha de inicio|data inizio|data inicial|data de inicio|start|startzeitpunkt|anfangsdatum',
    DATED,
  ],
  [
    'timeRange.to',
    'finish|finishes|a|al|fecha de termino|fecha final|fecha fin|einddatum|do dnia|data fine|data final|data de fim|enddatum|endzeitpunkt|t/m',
    DATED,
  ],
  [
    'timeRange.timeZone',
    `time ?zones?|tz|all times(?: are)?(?: (?:given|stated) in)?|times (?:are )?in|times given in|time zone used|zeitzone|alle zeiten(?: in)?|zeitangaben in|fuseau(?: horaire)?|heure|heures|heures en|huso(?: horario)?|zona horaria|horario|fuso(?: orario)?|orario|tijdzone|tijden in|strefa(?: czasowa)?|fuso horario|horario de referencia`,
  ],
  [
    'timeLimits',
    `within|time for compliance|time to comply|compliance (?:by|within)|return by|(?:reply|answer|response|comply|return) (?:needed |required )?(?:by|not later than|no later than|within)|not later than|no later than|turnaround|turnaround time|furnish within|supply within|needed within|when needed|latest date
    |ruckantwort erbeten bis|antwort erbeten bis|erledigung bis|erbeten bis|zu erledigen bis|bearbeitungsfrist|avant le|au plus tard le|reponse avant le|date limite|date butoir|delai imparti|delai souhaite
    |a mas tardar|antes del|fecha limite|plazo de entrega|entro|entro il|entro e non oltre|graag voor|graag voor of op|antwoord voor|antwoord uiterlijk|uiterste datum|reactie voor|odpowiedz do|odpowiedz do dnia|odpowiedz w terminie|do kiedy|data limite|ate ao dia|responder ate|prazo limite`,
    /\d/,
  ],
  [
    'timeLimits',
    `preserve for|preservation period|period of preservation|retention period|keep for|hold for|how long|dauer der sicherung|sicherungsdauer|dauer|aufbewahrungsfrist|wie lange|duree|duree de conservation|duree du gel|conserver pendant|duracion|duracion de la conservacion|tiempo de conservacion|plazo de conservacion
    |per quanto tempo|durata|durata della conservazione|periodo di conservazione|bewaartermijn|bewaren voor|bewaarduur|duur|na jak dlugo|czas zabezpieczenia|okres zabezpieczenia|okres przechowywania|prazo de preservacao|duracao|periodo de preservacao`,
    DURATION,
  ],
  [
    'told',
    `(?:may|can|should) the (?:user|subscriber|account holder|customer|holder) be (?:told|informed|notified)|user notification|notify (?:the )?(?:user|subscriber|account holder|customer)|notification (?:of|to) (?:the )?(?:user|subscriber|customer|account holder|holder)|(?:customer|subscriber|account holder) notification|user notice|notice to (?:the )?user|disclosure to (?:the )?(?:user|subscriber|customer|account holder)|tell the user|inform (?:the )?user
    |mitteilung an (?:den )?(?:nutzer|kunden|betroffenen)|benachrichtigung(?: des| der)? (?:nutzers|kunden|betroffenen|nutzer)|nutzerbenachrichtigung|unterrichtung des (?:nutzers|kunden|betroffenen)|darf der nutzer informiert werden
    |information de abonne|information d abonne|information du (?:titulaire|client)|information de utilisateur|information d utilisateur|aviser (?:utilisateur|abonne|le titulaire)|avis au titulaire|notification a (?:utilisateur|abonne)
    |aviso al (?:usuario|titular|abonado)|notificacion al (?:usuario|titular|abonado)|informar al usuario|avviso all (?:utente|intestatario)|notifica all utente|informare utente|informazione all utente
    |betrokkene (?:inlichten|informeren)|gebruiker (?:inlichten|informeren)|kennisgeving aan (?:gebruiker|betrokkene)|powiadomienie (?:uzytkownika|abonenta)|informowanie uzytkownika|notificacao (?:do|ao) (?:utilizador|usuario|titular)|aviso ao (?:utilizador|usuario|titular)|informar o (?:utilizador|usuario|titular)`,
  ],
  [
    'confidentiality',
    'keep secret|keep confidential|do not disclose|mitteilungsverbot|stillschweigen|schweigegebot|geheimhaltungspflicht|vertraulich|vertraulich behandeln|vertrauliche behandlung|sperrvermerk|reserva|reserva de las actuaciones|secreto de las actuaciones|segretezza|segreto istruttorio|klauzula|klauzula poufnosci|obowiazek zachowania tajemnicy|segredo de justica|secret de enquete|handling|handling instructions|protective marking',
  ],
  [
    'skip',
    `urgent|priority level|degree of urgency|dringlichkeit|eilbedurftigkeit|prioritat|urgence|degre d urgence|priorite|urgencia|prioridad|grado de urgencia|urgenza|priorita|grado di urgenza|spoed|urgentie|prioriteit|tryb|pilnosc|priorytet|urgencia|prioridade|grau de urgencia`,
    /^\D{1,60}$/u,
  ],
];
