import type { AuthorityKind } from '../../form/standard-form.ts';
import { type Finder, finder } from '../../search/finder.ts';
import { blanked } from '../blanked.ts';
import { fold } from '../fold.ts';
import { findMoments } from '../time/moments.ts';
import type { SlashOrder } from '../time/slash-order.ts';
import { kindOfStatus } from './authority-kinds.ts';
import { tellsOfRemedy } from './remedies.ts';

/** An order that a text cites: who made it and when, as far as it says. */
export interface CitedOrder {
  readonly kind: AuthorityKind | null;
  readonly issuedBy: string | null;
  /** ISO 8601, or as written where it cannot be read for certain. */
  readonly date: string | null;
  /** The words that cite it. */
  readonly quote: string;
  readonly dateQuote: string | null;
}

const MAX = 50_000;
/** Mentions of orders that are looked at; a request cites a few. */
const MOST_ORDERS = 50;
const ORDER = finder(
  String.raw`(?<![\p{L}-])(?:orders?|warrants?|ruling|decision|authori[sz]ation|subpoena|judge?ment|decree|writ|injunction|commission rogatoire|letters? rogatory|beschikking|bevel|machtiging|beschluss|anordnung|ordonnance|réquisition|mandat|auto(?: judicial|(?=\s(?:del?|dictado)\s))|decreto|ordinanza|provvedimento|mandamiento|despacho|määrus|kohtumäärus|postanowieni[ea]|zarządzeni[ea]|příkaz(?:u|em)?|príkaz(?:u|om)?|usnesení|uznesenie|rozhodnutí|rozhodnutie|végzés[eé]?|határozat[a]?|beslut(?:et)?|kendelsen?|päätös|määräys|nalog|odluka|rješenje|odredba|nutartis|lēmums|διάταξη|βούλευμα|εντολή|разпореждане|определение|kararı?|ordonan[țt]\p{L}+|[îi]ncheiere\p{L}*|kjennelse[nr]?|mandat(?:ul)?|ухвал\p{L}+|постанов\p{L}+|(?<=(?:krachtens|ingevolge|aufgrund|gemäß|gemäss|en vertu|en exécution|en virtud|en ejecución|in forza|in esecuzione|por força|em cumprimento|na mocy|în temeiul|în baza)\s(?:(?:het|des|dem|du|de la|della|da)\s)?)(?:vonnis|urteils?|jugement|sentencia|sentenza|sentença|wyroku|sentinței))(?![\p{L}-])`,
  'giu',
);
const NOT_THERE = finder(
  String.raw`\bno\s+(?:\p{L}+\s+){0,2}(?:order|warrant|decision|subpoena|ruling|authori|writ|decree|injunction|judge?|approval|judicial|legal process)|\bwithout\b|\bnot (?:yet |been )*(?:required|necessary|needed|available|issued|obtained)|\bwill (?:follow|be|come|arrive|reach|then)\b|\b(?:is|are) listed\b|\bto be heard\b|\bexpected\b|\bbeing typed\b|\bto follow\b|\bshall follow\b|\bpending\b|\bbeing (?:sought|prepared|obtained)|\bapplied for\b|\bforthcoming\b|\bin preparation\b|\bwill (?:request|seek|apply|submit|send|obtain)|(?:['’]ll|\bwill) (?:come back|return|revert|be back)\b|\bis coming\b|\bbefore (?:an?|the) (?:court )?order|\bin order\b|\bby order of priority|(?<!\p{L})(?:indeferi(?:u|d[oa])|ser(?:a|ont) (?:\p{L}+ )?(?:adress|transmis|envoy|délivr|sollicit|demand|communiqu|fourni)\p{L}*|vous parviendr\p{L}+|suivr(?:a|ont)|nachgereicht|wird (?:\p{L}+ ){0,6}(?:beantrag|nachgereicht|folgen|stellen|übersandt|gestellt|erwirk)\p{L}*|(?:se )?va (?:solicita|cere|emite)|urmează (?:a|să)|zal (?:\p{L}+ ){0,6}(?:worden|volgen|vragen|vorderen)|wordt (?:\p{L}+ ){0,3}(?:nagestuurd|gevraagd|aangevraagd)|(?:sarà|verrà|seguirà|saranno)|(?:se )?(?:solicitar|remitir|recabar|seguir|enviar)(?:á|án|ei|emos)|será (?:\p{L}+ )?(?:solicitad|remitid|enviad|requerid)\p{L}*|zostan(?:ie|ą)|będzie|буде|готує|kommer att|inhämtas|vil (?:\p{L}+ ){0,4}(?:bli|blive|følge)|(?:e|efter|etter)sendes|(?:bude|budou|bude-li) (?:\p{L}+ ){0,8}(?:zaslán|předložen|vydán|vyžádán|doručen|nařízen|predložen|zaslan)\p{L}*|järgneb|saadetakse|esitatakse hiljem|(?:zodra|sobald|as soon as|dès que|en cuanto|non appena|assim que|logo que|så snart|jakmile|de îndată ce|щойно)(?=\s)(?!\s(?:(?:is|wie|als|ce|som|sea|este|to)\s)?(?:\p{L}+ly\s)?(?:poss[ií]|practic|feasib|mogelijk|möglich|posib|možn|möjligt|muligt|you|sie|u(?!\p{L}))))(?!\p{L})`,
  'iu',
);
/** What is waited for, prepared or asked of a court, in all languages: "until I have an order", "in attesa del decreto". */
const AWAITED = finder(
  String.raw`(?<!\p{L})(?:(?:beschlu(?:ss|ß)|anordnung|order|warrant|ordonnance|décision|bevel|beschikking|decreto|auto|postanowienie) (?:[^.;]{0,40} )?(?:folgt(?: noch| gesondert)?|(?:will|to|shall) follow|suivra|suit|seguirá|segue|seguirà|volgt|nastąpi)(?=\s*[.,;)\n]|$)|until (?:\p{L}+ ){0,4}(?:have|has|get|gets|obtains?|receives?|arrives?|is (?:signed|issued|granted|obtained))|(?:while|until) [^.;]{0,50}(?:prepar|appl(?:y|ies)|obtain|seek)\p{L}*|(?:warrant|order|subpoena|mlat|application) (?:is )?(?:coming|en route|on (?:its|the) way|in the works|in progress|underway|being drafted)|if (?:you|u) (?:need|require|want)|(?:can|could|may|shall|will) (?:then )?(?:ask|approach|go to|apply to)|presented to (?:a|the) (?:judge|court)|if (?:needed|necessary|required)|naknadno|bomo \p{L}+|klage vor|rechtsmittel|recours (?:devant|auprès)|beroep bij|(?:we|i)['’ ](?:ll|will|shall|would) (?:have to )?(?:go to|ask|approach)|(?:is|are) being (?:drawn|drafted|prepared)|await\p{L}*|waiting for|le temps (?:pour|de|que)|(?:dans l['’]|en )(?:attente|attendant)|en cours (?:de|d['’])|afin d['’]obtenir|jusqu['’]à (?:ce qu|réception|délivrance|obtention)\p{L}*|bis (?:zum|zur|der|die|ein)\p{L}*[^.;]{0,50}(?:vorliegt|ergeht|eintrifft|erlassen wird)|in vorbereitung|(?:wird|ist) (?:derzeit|noch) [^.;]{0,40}(?:vorbereitet|eingeholt|beantragt)|hasta (?:que|tanto)|en trámite|a la espera|in (?:via|corso|attesa|fase) d\p{L}+|in attesa|fino a quando|finché|até (?:que|à emissão|ser)|em (?:fase|vias) de|aguarda\p{L}*|in afwachting|totdat|in voorbereiding|do czasu (?:uzyskania|wydania)|w oczekiwaniu|w przygotowaniu|până (?:la (?:obținerea|emiterea)|când)|în curs de|до (?:отримання|постановлення|надходження)|очіку\p{L}+|do doby|až (?:bude|obdrž)\p{L}*|i väntan på|inväntan|afventer|avventer|indhentes|innhentes|odotta\p{L}+|haetaan|taotle\p{L}*|folyamatban|θα ακολουθήσει|αναμέν\p{L}+|ще (?:бъде|изпратим)|очаква\p{L}*|bekle\p{L}+|alınacak\p{L}*|dok ne|slijedi|sledi)(?!\p{L})`,
  'iu',
);
const KINDS: readonly (readonly [AuthorityKind, string])[] = [
  [
    'judge',
    "(?:[Ii]nvestigating |[Pp]re-?trial |[Pp]reliminary |[Dd]uty |[Ee]xamining |[Dd]istrict |[Cc]ounty )*(?:[Jj]udge|[Jj]ustice of the [Pp]eace|[Mm]agistrate|[Mm]agistrate [Jj]udge|[Rr]echter-[Cc]ommissaris|[Jj]uge d['’]instruction|[Ee]rmittlungsrichter(?:in)?|[Jj]uez)(?![\\p{L}'’])",
  ],
  [
    'court',
    '(?:Law Courts|Court|COURT|court(?=\\s(?:in|of|at)\\s(?:the\\s)?\\p{Lu})|TRIBUNAL|RECHTBANK|AMTSGERICHT|LANDGERICHT|MAAKOHUS|Tribunal(?: (?:judiciaire|correctionnel|de grande instance|de première instance))?|Tribunale|Amtsgerichts?|Landgerichts?|Oberlandesgerichts?|Bundesgerichts?|Juízo|Rechtbank|Gerechtshof|Juzgado|Cour|Sąd(?:u|em)?|[Ss]oud(?:u|em)?|[Ss]úd(?:u|om)?|[Ss]ud(?:a)?|[Ss]odišč[ea]|[Bb]íróság|[Jj]udecători[ae]i?|Tribunalul(?:ui)?|[Mm]aakohus|kohus|Kohus|[Kk]äräjäoikeu(?:s|den)|[Tt]ingsrätt(?:en)?|[Tt]ingrett(?:en)?|[Bb]yret(?:ten)?|[Сс]уд(?:у|ом)?|[Сс]ъд)(?![\\p{L}])',
  ],
  [
    'prosecutor',
    "(?:[Pp]rosecut(?:or|ion)(?:['’]?s?['’]?)?(?:\\s+(?:[Gg]eneral|[Oo]ffice|[Ss]ervice))*(?:['’]s\\s+[Oo]ffice)?|[Pp]rocurator(?:['’]s\\s+[Oo]ffice)?|[Pp]rokuratuur|[Ss]taatsanwaltschaft|[Oo]fficier van [Jj]ustitie|[Oo]penbaar [Mm]inisterie|[Pp]rocureur(?: de la République)?|[Pp]arquet|[Aa]ttorney\\s+[Gg]eneral|[Dd]istrict\\s+[Aa]ttorney|(?:[Ss]tate|[Cc]ommonwealth)['’]s\\s+[Aa]ttorney|U\\.?S\\.?\\s+Attorney|[Ff]iscalía|[Pp]rocura(?: della [Rr]epubblica)?|[Pp]rokuratur[aąy]|[Pp]rokurator(?:a|em)?|státní(?:ho)? zastupitelství|státní(?:ho)? zástupc[ei]|[Pp]archet(?:ul|ului)?|[Pp]rocuror(?:ul|ului)?|[Пп]рокур(?:ор|атур)\\p{L}{0,3}|[Åå]klagare(?:n)?|[Uu]gyészség|[Üü]gyészség)(?![\\p{L}])",
  ],
];
const LEAD =
  "(?:(?:(?:\\p{Lu}\\.){2,4}|\\p{Lu}[\\p{L}\\p{N}'’-]{0,40}\\.?|\\d{1,3}(?:st|nd|rd|th)|of|the|de|du|des|la|van|der|for|and)\\s+){0,8}?";
const TAIL =
  "(?:,?\\s+(?:(?:of|in|at|near|for|de|du|des|van|te|am|an|der|the|and|The|w|we|v|ve|di|del|della|din|do|u|м\\.)\\s+){1,2}(?:\\p{Lu}[\\p{L}'’-]{1,40}|No\\.\\s?\\d+)(?:\\s+\\p{Lu}[\\p{L}'’-]{0,40}\\.?)*|\\s(?:judiciaire|correctionnel)|\\s(?:n\\.?\\s?[º°]|núm\\.)\\s?\\d{1,3}|\\s+\\p{Lu}[\\p{L}'’-]{0,40}\\.?){0,5}";
const NAMES: readonly { readonly kind: AuthorityKind; readonly pattern: Finder }[] = KINDS.map(
  ([kind, key]) => ({
    kind,
    pattern: finder(`(?<![\\p{L}\\p{N}])${LEAD}${key}${TAIL}`, 'u'),
  }),
);
const SMALL_START =
  /^(?:(?:of|the|The|de|del|della|di|do|da|du|des|la|van|der|for|and|By|An?|TAK|NIE|YES|NO|OUI|NON|JA|NEIN|NEE|SÍ|SÌ|SIM|NÃO|DA|NU|ТАК|НІ|Postanowieni[ea]|Zarządzeni[ea]|Ordonnance|Réquisition|Jugement|Décision|Mandat|Beschlu(?:ss|ß)|Anordnung|Verfügung|Beschikking|Machtiging|Bevel|Vordering|Auto|Mandamiento|Oficio|Providencia|Decreto|Ordinanza|Provvedimento|Despacho|Mandado|Decisão|Încheiere\p{L}{0,2}|Ordonanț\p{L}{1,2}|Ухвала|Постанова|Příkaz|Usnesení|Beslut|Kendelse|Order|Warrant|Ruling|Decision|Court Order|Issued|See|Attached|Pursuant|Under)\s+)+/u;
const MONTH_TAIL = finder(
  /\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|Case|No|Order|Ruling|Dated|On)\b.*$/,
);

/** An authority that a text names: its kind and its name as written. */
export interface NamedAuthority {
  readonly kind: AuthorityKind;
  readonly name: string;
  readonly start: number;
}

/** The first court, judge or prosecutor that a text names; null if it names none. */
export function findAuthority(whole: string): NamedAuthority | null {
  const text = whole.slice(0, MAX);
  let best: NamedAuthority | null = null;
  for (const { kind, pattern } of NAMES) {
    for (const match of pattern.matchAll(text)) {
      const trimmed = match[0].replace(SMALL_START, '');
      const name = fold(MONTH_TAIL.replaceAll(trimmed, '').replace(/[\s,.]+$/, ''));
      if (/^court$/i.test(name) || /^court\s+(?:order|file|case)/i.test(name)) continue;
      const start = match.index + match[0].length - trimmed.length;
      if (best === null || start < best.start) best = { kind, name, start };
      break;
    }
  }
  return best;
}

/** What was made, whatever else is still to come: "was given orally and will be confirmed". */
const GIVEN =
  /(?<!\p{L})(?:(?:was|has been|have been|were) (?:\p{L}+ )?(?:given|granted|issued|made|obtained|ordered|approved)|has (?:ordered|approved|authori[sz]ed|granted|issued)|a fost (?:\p{L}+ )?(?:dată?|emisă?|încuviințată?)|a (?:autorisé|ordonné|délivré|dispus|autorizat)|hat (?:\p{L}+ ){0,8}(?:angeordnet|genehmigt|erlassen|beschlossen)|heeft (?:\p{L}+ ){0,8}(?:bevolen|gevorderd|verleend|gelast)|ha (?:ordenado|autorizado|dispuesto|acordado|autorizzato|disposto|emesso)|determinou|autorizou|wydał|wyraził|надав|har (?:\p{L}+ )?(?:beslutat|godkänt))(?!\p{L})/iu;

/** True for an authority that a text names, at a place in it, only for what can be done against an order, or for powers that a law gives it. */
export function isOfRemedy(text: string, at: number): boolean {
  const { start, end } = sentenceAround(text, at);
  return tellsOfRemedy(text.slice(start, end)) || VESTED.test(text.slice(start, at));
}

const VESTED =
  /(?<!\p{L})(?:vested in|conferred (?:up)?on|delegated (?:to|by))\s(?:the\s)?(?:\p{Lu}[\p{L}.]*\s?){0,3}$/u;

/** True for a sentence on an order that is missing, refused or still to come, or on what can be done against one. */
export function isNoOrder(sentence: string): boolean {
  return tellsOfRemedy(sentence) || isToCome(sentence);
}

/** An order of which only the copy is still to come was made. */
const ITS_COPY =
  /(?<!\p{L})(?:cuja|cuya|dont(?: la| une)?|deren|dessen|la cui|waarvan(?: een)?|której|of which a)\s(?:cópia|copia|copie|abschrift|ausfertigung|kopie|afschrift|odpis|copy)(?!\p{L})[^.;,]{0,60}/giu;

function isToCome(whole: string): boolean {
  const sentence = whole.replace(ITS_COPY, ' ');
  return (NOT_THERE.test(sentence) || AWAITED.test(sentence)) && !GIVEN.test(sentence);
}

/** The first order that a text says was made; orders that are missing, refused or still to come do not count. */
export function findOrder(whole: string, order: SlashOrder): CitedOrder | null {
  const text = whole.slice(0, MAX);
  for (const match of [...ORDER.matchAll(text)].slice(0, MOST_ORDERS)) {
    const { start, end } = sentenceAround(text, match.index);
    const sentence = text.slice(start, end);
    if (isNoOrder(sentence)) continue;
    const authority = findAuthority(withoutApplicant(sentence));
    const near = withoutApplicant(text.slice(match.index, Math.min(end, match.index + NEAR)));
    const short = authority === null ? kindOfOrder(near) : null;
    const isCourts = /\b(?:court|judicial)\s+(?:order|warrant|ruling|decision)\b/i.test(sentence);
    if (authority === null && short === null && !isCourts) continue;
    const anchor = Math.min(match.index - start, authority?.start ?? Number.MAX_SAFE_INTEGER);
    const moment = findMoments(sentence, order).find((one) => one.start > anchor && one.start - anchor < 160);
    return {
      kind: authority?.kind ?? short ?? 'court',
      issuedBy: authority?.name ?? null,
      date: moment === undefined ? null : moment.date,
      quote: sentence.trim().slice(0, 300),
      dateQuote: moment === undefined ? null : sentence.slice(moment.start, moment.end),
    };
  }
  return null;
}

/** On whose application an order was made. */
const APPLICATION = finder(
  String.raw`(?<!\p{L})(?:(?:up)?on (?:the )?(?:application|request|motion|petition) (?:of|by|from)|auf antrag|à la (?:requête|demande)|sur (?:la )?(?:requête|demande|réquisitions?)|a (?:instancia|petición|solicitud|requerimiento)|su richiesta|op (?:vordering|verzoek)|(?:a|sob) (?:requerimento|promoção|pedido)|na wniosek|la (?:cererea|solicitarea|propunerea)|за клопотанням|по (?:искане|ходатайству)|na návrh|k návrhu|na (?:prijedlog|predlog|zahtjev)|на предлог|på (?:begäran|yrkande|framställning) av|efter (?:anmodning|begæring) (?:fra|af)|etter begjæring (?:fra|av)|indítványára|vaatimuksesta|taotlusel|prašymu|μετά από αίτηση|κατόπιν αίτησης|talebi üzerine)(?!\p{L})`,
  'iu',
);

/** A sentence without whoever applied for what is ordered in it; every other word stands where it stood. */
function withoutApplicant(sentence: string): string {
  let told = sentence;
  for (const { index, 0: words } of APPLICATION.matchAll(sentence)) {
    const from = index + words.length;
    const applicant = findAuthority(sentence.slice(from));
    if (applicant === null || applicant.start > APPLICANT_WITHIN) continue;
    const end = from + applicant.start + applicant.name.length;
    told = blanked(told, { start: from, end });
  }
  return told;
}

/** So far behind such words the applicant is named, in characters. */
const APPLICANT_WITHIN = 40;

/** How far behind the word for an order its authority stands, in characters. */
const NEAR = 80;

/** Who made an order, where the words after it only abbreviate that: "Beschluss des AG Hamburg", "decreto del GIP". */
function kindOfOrder(words: string): AuthorityKind | null {
  const kind = kindOfStatus(words)?.kind ?? null;
  return kind === 'judge' || kind === 'court' || kind === 'prosecutor' ? kind : null;
}

const ABBREVIATION = finder(
  /(?:\b(?:lt|sgt|insp|supt|cpl|capt|cpt|maj|det|cst|nadkom|podkom|podinsp|asp|sierż|mjr|npor|kpt|plk|ppor|cdt|isp|misc|appl|crim|art|arts|artt|sec|sect|no|nr|para|st|dr|mr|mrs|ms|mag|judr|mgr|mudr|dott|dra|mma|exm[oa]|ilm[oa]|n[úu]m|iur|phdr|bc|hon|lic|mme|mlle|prof|sr|sra|dña|ing|cpv|lett|v|vs|abs|lit|e\.g|i\.e|ref|tel)|(?<!\p{L})\p{L})$/iu,
);

/** The sentence or line group around an offset: up to a full stop that ends one, a semicolon or an empty line. */
export function sentenceAround(text: string, at: number): { start: number; end: number } {
  const from = Math.max(0, at - SENTENCE);
  const window = text.slice(from, at + SENTENCE);
  let start = from;
  let end = from + window.length;
  for (const stop of window.matchAll(/[.;!?](?=[)\]”»"]?\s)|\n\s*\n/g)) {
    if (stop[0] === '.' && isWithinSentence(window, stop.index)) continue;
    if (from + stop.index < at) start = from + stop.index + stop[0].length;
    else {
      end = from + stop.index;
      break;
    }
  }
  return { start, end };
}

/** The longest half of a sentence, in characters. */
const SENTENCE = 1500;

function isWithinSentence(text: string, dot: number): boolean {
  return (
    ABBREVIATION.test(text.slice(Math.max(0, dot - 8), dot)) ||
    (/\d$/.test(text.slice(dot - 1, dot)) && DAY_OF.test(text.slice(dot + 1, dot + 24))) ||
    /^\s+(?:\d{1,2}\.|\p{Ll})/u.test(text.slice(dot + 1, dot + 8))
  );
}

/** "3. März 2026": the dot is the day's. */
const DAY_OF = /^\s+\p{L}{3,12}\.?\s+(?:19|20)\d{2}/u;
