import type { AuthorityKind } from '../../../form/standard-form.ts';
import { type Finder, finder } from '../../../search/finder.ts';
import { fold } from '../../fold.ts';
import { findAuthority, type NamedAuthority } from '../../law/authorities.ts';
import { isElsewhere, withAccents } from '../words.ts';

/** A name of one to four words, each with a capital: "Lyon", "Gdańsk-Wrzeszcz", "la Rochelle". */
const PLACE =
  "(?:(?:l[ae]|les|L[ae]|den|'s-)\\s?)?\\p{Lu}[\\p{L}'’.-]*(?:[\\s-]+(?:(?:de|del|di|do|da|la|am|an|der|sur|sous|y|i|II?I?|IV|V)\\s+)?\\p{Lu}[\\p{L}'’-]*){0,3}";
/** The rest of a name up to where a sentence or its next part goes on. */
const REST =
  '[^.;,:()\\n«»"]{3,70}?(?=\\s+(?:en\\s+date|du\\s+\\d|le\\s+\\d|vom|am|van\\s+\\d|op\\s+\\d|heeft|di\\s+data|del\\s+\\d|il\\s+\\d|de\\s+fecha|em|de\\s+\\d|z\\s+dnia|din\\s+data|від|vordert|requiert|ordonne|(?:a|ont|ha|han|foi)\\s+\\p{L}+|dispone|ordina|ordena|defere|deferiu|decretou|determin(?:a|ou)|autoriz(?:a|ou)|ordenou|concedeu|que|qui)(?!\\p{L})|[.;,:()\\n«»"]|$)';

/** A part of a name with its number: "N.º 4 DE VALENCIA". */
const NUMBERED = '(?:[Nn]\\.\\s?[ºo°]|[Nn](?:úm|ro|o)\\.|[^.;,\\n\\t])';

/** How courts, judges and prosecutors are called in a language; names keep their case, so small letters stand for both. */
const NAMES: Readonly<Record<string, readonly (readonly [AuthorityKind, string])[]>> = {
  fr: [
    [
      'judge',
      `(?:(?:M\\.|Mme|Madame|Monsieur)\\s+)?(?:${PLACE},\\s+)?[Jj]uge\\s+d['’]instruction(?:\\s+(?:près|au|du|à)\\s+${REST})?|[Jj]uge\\s+des\\s+libertés[^.;,\\n\\t]{0,40}|[Jj]uge\\s+de\\s+paix(?:\\s+magistrate?)?`,
    ],
    [
      'prosecutor',
      `[Pp]rocureure?\\s+(?:de\\s+la\\s+[Rr]épublique|du\\s+[Rr]oi|général)(?:\\s+(?:près|de|du|à)\\s+${REST}|\\s+d['’]${PLACE})?|[Mm]inistère\\s+public|PARQUET\\s+(?:DU|DE)\\s+[^.;,\\n\\t]{3,60}|[Pp]arquet\\s+du\\s+[Pp]rocureur\\s+(?:du\\s+[Rr]oi|de\\s+la\\s+[Rr]épublique|[Gg]énéral)(?:\\s+(?:de|près\\s+le\\s+[Tt]ribunal\\s+(?:judiciaire\\s+)?de)\\s+${PLACE}|\\s+d['’]${PLACE})?|[Pp]arquet\\s+(?:de|du)\\s+${PLACE}`,
    ],
    [
      'court',
      `(?:[Tt]ribunal\\s+(?:judiciaire|correctionnel|d['’]arrondissement|de\\s+(?:grande|première)\\s+instance)|[Cc]our\\s+d['’](?:appel|assises)|[Cc]our\\s+(?:supérieure|municipale|provinciale|criminelle))\\s+(?:de|d['’])\\s?${PLACE}|TRIBUNAL\\s+[^.;,\\n\\t]{5,60}|[Cc]our\\s+(?:du\\s+[Qq]uébec|supérieure(?!\\s+d)|canadienne[^.;,\\n\\t]{0,30})`,
    ],
  ],
  de: [
    [
      'court',
      `(?:Amts|Land|Oberlandes|Landes|Bezirks|Kantons|Kreis|Bundes)gericht(?:e?s)?(?:\\s+für\\s+Strafsachen)?(?:\\s+(?:in\\s+)?${PLACE})?|Zwangsmassnahmengericht[^.;,\\n\\t]{0,40}|(?<=(?:^|\\n|[,(:]\\s?|(?:des|dem|beim|vom|am|das|of|the)\\s))(?:AG|LG|OLG|LGS|BG)\\s${PLACE}(?!\\s(?:GmbH|AG|KG|SE)(?!\\p{L}))`,
    ],
    ['judge', '(?:Ermittlungs|Untersuchungs)richter(?:in|s)?'],
    [
      'prosecutor',
      `(?:General|Bundes|Ober)?[Ss]taatsanwaltschaft(?:\\s+[IVX]{1,3})?(?:\\s+(?:des\\s+Kantons\\s+|beim\\s+\\p{L}+\\s+|Bund\\b)?${PLACE})?|STAATSANWALTSCHAFT\\s+[^.;,\\n\\t]{3,40}|(?:O|G|Gen)?StA\\s${PLACE}|Bundesanwaltschaft`,
    ],
  ],
  es: [
    [
      'court',
      `(?:[Jj]uzgado|JUZGADO)[ \\t]+${NUMBERED}{5,80}|(?:Audiencia|AUDIENCIA)\\s+(?:Nacional|Provincial|NACIONAL|PROVINCIAL)[^.;,\\n\\t]{0,30}|Tribunal\\s+[^.;,\\n\\t]{4,60}`,
    ],
    [
      'judge',
      `(?:[Mm]agistrad[oa]-)?[Jj]ue(?:z|za)(?:\\s+de\\s+(?:[Ii]nstrucción|[Gg]arantía|[Cc]ontrol)[^.;,\\n\\t]{0,40})?`,
    ],
    [
      'prosecutor',
      `(?:[Ff]iscalía|FISCALÍA|Unidad\\s+Fiscal)[ \\t]+(?!(?:la|el|los|las|lo|que|se|ha|y|con|por|para|una?|su|a|al)\\s)${NUMBERED}{4,60}|[Ff]iscal\\s+(?:\\p{Lu}\\p{L}+|de\\s+${PLACE})`,
    ],
  ],
  nl: [
    [
      'judge',
      `(?:rechter-commissaris|[Oo]nderzoeksrechter)(?:\\s+(?:in|bij|te|van)\\s+(?:de\\s+)?(?:(?:rechtbank|arrondissement)\\s+)?${PLACE})?`,
    ],
    [
      'prosecutor',
      `[Oo]fficier\\s+van\\s+[Jj]ustitie(?:\\s+(?:(?:in|bij|te|van)\\s+(?:het\\s+|de\\s+)?(?:arrondissement\\s+)?${PLACE}(?:\\s+te\\s+${PLACE})?))?|[Pp]rocureur\\s+des\\s+[Kk]onings(?:\\s+te\\s+${PLACE})?|PARKET\\s+VAN\\s+[^.;,\\n\\t]{5,60}`,
    ],
    ['court', `[Rr]echtbank\\s+${PLACE}|RECHTBANK\\s+[^.;,\\n\\t]{3,40}|[Gg]erechtshof\\s+${PLACE}`],
  ],
  it: [
    [
      'judge',
      `G\\.?I\\.?P\\.?(?:\\s+(?:del|presso\\s+il)\\s+[Tt]ribunale\\s+di\\s+${PLACE})?|[Gg]iudice\\s+per\\s+le\\s+[Ii]ndagini\\s+[Pp]reliminari(?:\\s+(?:del|presso\\s+il)\\s+[Tt]ribunale\\s+di\\s+${PLACE})?`,
    ],
    [
      'prosecutor',
      `[Pp]rocura\\s+della\\s+[Rr]epubblica(?:\\s+(?:presso\\s+il\\s+[Tt]ribunale(?:\\s+[Oo]rdinario)?\\s+)?di\\s+${PLACE})?|PROCURA\\s+DELLA\\s+REPUBBLICA(?:\\s+presso\\s+il\\s+[Tt]ribunale\\s+di\\s+${PLACE})?|[Pp]ubblico\\s+[Mm]inistero`,
    ],
    [
      'court',
      `[Tt]ribunale(?:\\s+[Oo]rdinario)?\\s+di\\s+${PLACE}|TRIBUNALE\\s+(?:ORDINARIO\\s+)?DI\\s+[^.;,\\n\\t]{3,30}`,
    ],
  ],
  pt: [
    [
      'judge',
      `[Jj]u[ií]z[a]?\\s+(?:de\\s+[Dd]ireito|[Ff]ederal|de\\s+[Ii]nstrução)(?:\\s+Dra?\\.?\\s+${PLACE}|\\s+d[oa]\\s+${REST})?`,
    ],
    [
      'court',
      `\\d{1,2}ª\\s+(?:[Vv]ara|VARA)\\s+${REST}|Tribunal\\s+(?:Judicial|Central|de)\\s+[^.;,\\n\\t]{3,50}`,
    ],
    [
      'prosecutor',
      `[Mm]inistério\\s+[Pp]úblico|[Pp]rocuradori?a?\\s+da\\s+[Rr]epública(?:\\s+d[ao]\\s+[^.;,\\n\\t]{3,40})?|DIAP(?:\\s+d[eo]\\s+${PLACE})?`,
    ],
  ],
  pl: [
    [
      'court',
      `[Ss]ąd(?:u|owi|em)?\\s+(?:[Rr]ejonow|[Oo]kręgow|[Aa]pelacyjn)\\p{L}+\\s+(?:(?:dla|w|we)\\s+)?${PLACE}|SĄD\\s+(?:REJONOWY|OKRĘGOWY)\\s+[^.;,\\n\\t]{3,50}`,
    ],
    [
      'prosecutor',
      `(?:[Pp]rokurator(?:a|em|owi)?\\s+)?[Pp]rokuratur\\p{L}+\\s+(?:[Rr]ejonow|[Oo]kręgow|[Rr]egionaln|[Kk]rajow)\\p{L}+(?:\\s+(?:w\\s+|we\\s+)?${PLACE})?|PROKURATURA\\s+[^.;,\\n\\t]{5,50}|[Pp]rokurator(?:a|em)?(?![\\p{L}])`,
    ],
  ],
  ro: [
    ['judge', '[Jj]udec[ăa]tor(?:ul|ului)?\\s+de\\s+drepturi\\s+[șs]i\\s+libert[ăa][țt]i[^.;,\\n\\t]{0,60}'],
    ['court', `(?:Judec[ăa]tori[ae]i?|Tribunalul(?:ui)?|Curt(?:ea|ii)\\s+de\\s+Apel)\\s+${PLACE}`],
    [
      'prosecutor',
      `[Pp]archetul(?:ui)?\\s+de\\s+pe\\s+l[âa]ng[ăa]\\s+[^.;,\\n\\t]{5,70}|PARCHETUL\\s+DE\\s+PE\\s+LÂNGĂ\\s+[^.;,\\n\\t]{5,60}|[Pp]rocuror(?:ul|ului)?(?![\\p{L}])|DIICOT`,
    ],
  ],
  uk: [
    [
      'judge',
      `[Сс]лідч(?:ого|ий|им)\\s+судд(?:і|я|ею)(?:\\s+[^.;,:()\\n]{3,60}?(?:суду)(?:\\s+(?:м\\.|міста)\\s*\\p{Lu}\\p{L}+)?)?`,
    ],
    [
      'court',
      `\\p{Lu}\\p{Ll}+(?:ий|ого)\\s+(?:районн|міськ|міськрайонн|апеляційн|окружн)(?:ий|ого)\\s+суд(?:у)?(?:\\s+(?:м\\.|міста)\\s*\\p{Lu}\\p{L}+)?`,
    ],
    [
      'prosecutor',
      `[Пп]рокурор(?:а|ом|у)?(?:\\s+\\p{Lu}\\p{L}+ої\\s+(?:\\p{L}+\\s+){0,2}прокуратури)?(?:\\s+\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?)?)?|(?:\\p{Lu}\\p{L}+а\\s+(?:\\p{L}+\\s+)?)?[Пп]рокуратур[аи](?:\\s+\\p{Lu}\\p{L}+)?`,
    ],
  ],
  elsewhere: [
    [
      'judge',
      `[Ss]oud(?:ce|kyně)\\s+\\p{Lu}\\p{L}+\\s+soudu(?:\\s+(?:pro|v|ve)\\s+\\p{Lu}\\p{L}+(?:\\s\\d{1,2})?)?|[Ss]ud(?:ca|kyňa)\\s+\\p{Lu}\\p{L}+\\s+súdu(?:\\s+\\p{Lu}\\p{L}+){0,2}|(?:nyomozási|vizsgáló)\\s?bíró|[Сс]ъди[яи]\\p{L}*\\s+(?:при|от|в)\\s+${PLACE}\\s+(?:районен|окръжен|градски|апелативен)?\\s?съд|[Ss]ud(?:ca|kyňa)\\s+pre\\s+prípravné\\s+konanie|[Pp]reiskovaln\\p{L}+\\s+sodni[ck]\\p{L}*|[Ss]u(?:dac|ca|tkinja)\\s+istrage|[Ee]eluurimiskohtunik\\p{L}*|(?:${PLACE}\\s+)?[Mm]aakohtu\\s+(?:eeluurimis)?kohtunik\\p{L}*|ikiteisminio\\s+tyrimo\\s+teisėj\\p{L}+|izmeklēšanas\\s+tiesne\\p{L}+|[Αα]νακριτ(?:ή|ής|ρια)(?:\\s+\\p{Lu}\\p{L}+)?`,
    ],
    [
      'court',
      `\\p{Lu}\\p{L}+(?:ní|ého|ému|ím)?\\s+(?:soud|súd)(?:u|em|om)?(?:\\s+(?:pro|v|ve)\\s+\\p{Lu}\\p{L}+(?:\\s\\d{1,2})?|\\s+\\p{Lu}\\p{L}+){0,2}|(?:\\p{Lu}\\p{L}+\\s+){0,2}(?:[Tt]örvényszék|[Jj]árásbíróság|[Íí]télőtábla)|RETTEN\\s+I\\s+\\p{Lu}+|Retten\\s+(?:i|på)\\s+\\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+s?(?:\\s+og\\s+\\p{Lu}\\p{L}+)?\\s+(?:[Tt]ingsrätt|TINGSRÄTT|[Hh]ovrätt|HOVRÄTT|[Bb]yret|BYRET|[Tt]ingrett|TINGRETT|[Ll]andsret|LANDSRET|[Ll]agmannsrett|LAGMANNSRETT|käräjäoikeu(?:s|den)|hovioikeu(?:s|den)|[Mm]aakohus|[Rr]ingkonnakohus)\\p{L}{0,2}|(?:[Oo]pćinski|[Žž]upanijski|[Oo]krožno|[Oo]krajno)\\s+(?:sud|sodišče)\\s+(?:u|v)\\s+\\p{Lu}\\p{L}+|(?:${PLACE}\\s+)?(?:[Рр]айонен|[Оо]кръжен|[Гг]радски|[Аа]пелативен)\\s+съд(?:\\s*[-–]\\s*${PLACE})?|\\p{Lu}\\p{L}+\\s+(?:районн|городск|областн)\\p{L}+\\s+суд\\p{L}{0,2}|[Ππ]ρωτοδικείο\\p{L}*\\s+\\p{Lu}\\p{L}+|Retten\\s+i\\s+\\p{Lu}\\p{L}+|\\p{Lu}\\p{L}*(?:ní|ého|ému|ím|ý|ského|ský|ský)\\s+(?:soud|súd)\\p{L}{0,2}(?:\\s+(?:pro|v|ve)?\\s?\\p{Lu}\\p{L}+){0,2}|(?:[Oo]snovn|[Vv]iš|[Oo]pćinsk|[Žž]upanijsk|[Kk]antonaln)\\p{L}{1,3}\\s+sud\\p{L}{0,2}(?:\\s+u\\s+\\p{Lu}\\p{L}+)?|(?:[Oo]krožn|[Oo]krajn)\\p{L}+\\s+sodišč\\p{L}+(?:\\s+(?:v|na)\\s+\\p{Lu}\\p{L}+)?|(?:[Оо]сновн|[Вв]иш)\\p{L}+\\s+суд\\p{L}{0,2}(?:\\s+у\\s+\\p{Lu}\\p{L}+)?|(?:\\p{Lu}\\p{L}+\\s+)?Δικαστηρίου?(?:\\s+\\p{Lu}\\p{L}+)?|(?:Δικαστικ\\p{L}+\\s+)?Συμβ(?:ουλίου|ούλιο)\\s+\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+)?|(?:${PLACE}\\s+)?(?:\\d{1,3}\\.\\s?)?(?:[Ss]ulh|[Aa]sliye|[Aa]ğır|SULH|ASLİYE|AĞIR)\\s+(?:[Cc]eza|CEZA)\\s+(?:[Hh][âa]kimli|[Mm]ahkeme|H[ÂA]KİMLİ|MAHKEME)\\p{L}+|(?:${PLACE}\\s+)?(?:apylinkės|apygardos|miesto)\\s+teism\\p{L}+|(?:${PLACE}\\s+)?(?:rajona|pilsētas|apgabal)\\p{L}*\\s+ties\\p{L}+|\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+){0,2}\\s+(?:[Tt]örvényszék|[Jj]árásbíróság)\\p{L}*`,
    ],
    [
      'prosecutor',
      `(?:[Нн]аблюдаващ\\p{L}*\\s+)?[Пп]рокурор\\p{L}*(?:\\s+(?:при|от|в)\\s+\\p{Lu}\\p{L}+\\s+(?:\\p{L}+\\s+)?прокуратура|\\s+\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.)?)?|(?:\\p{Lu}\\p{L}+\\s+){1,2}(?:\\p{L}+\\s+)?прокуратур[аы]|\\p{Lu}\\p{L}+(?:ní|ého|ému|ím)\\s+státní(?:ho|mu|m)?\\s+zastupitelství(?:\\s+(?:pro|v|ve)\\s+\\p{Lu}\\p{L}+(?:\\s\\d{1,2})?)?|(?:[Oo]kresn|[Kk]rajsk|[Gg]enerálna\\s|[Šš]peciáln)\\p{L}*\\s*prokuratúr\\p{L}+(?:\\s+(?:v\\s+)?\\p{Lu}\\p{L}+){0,2}|státní(?:ho|mu)?\\s+zástupc?[ekůyň]\\p{L}*|(?:\\p{Lu}\\p{L}+\\s+){0,2}(?:(?:[Ff]ő)?[Üü]gyészség)|[Åå]klagarkammaren(?:\\s+(?:i|för)\\s+\\p{Lu}\\p{L}+)?|[Åå]klagarmyndigheten|(?:kammar|vice\\s+chefs|chefs)?åklagaren?|[Ss]yyttäjälaitos|(?:[Oo]pćinsko|[Žž]upanijsko|[Dd]ržavno)\\s+(?:državno\\s+)?odvjetništvo(?:\\s+u\\s+\\p{Lu}\\p{L}+)?|[Εε]ισαγγελ(?:ία|έα|έας)\\p{L}*(?:\\s+\\p{Lu}\\p{L}+){0,2}|(?:\\p{Lu}\\p{L}+\\s+)?[Rr]ingkonnaprokuratuur|[Pp]rokuratuur|(?:[Oo]snovn|[Vv]iš|[Aa]pelacion|[Kk]antonaln|[Oo]kružn|[Oo]pćinsk|[Žž]upanijsk|[Dd]ržavn)\\p{L}{1,3}\\s+(?:(?:javn|državn)\\p{L}+\\s+)?(?:tužilaštv|odvjetništv|tužilac|tužitelj)\\p{L}*(?:\\s+(?:u|za)\\s+\\p{Lu}\\p{L}+)?|(?:\\p{Lu}\\p{Ll}+\\s+)?(?:[Tt]užilaštv|[Тт]ужилаштв|[Tt]užiteljstv)\\p{L}\\s+(?:za|за)\\s+(?:\\p{Ll}+\\s+){1,3}(?:(?:u|у)\\s+\\p{Lu}\\p{L}+)?|(?:[Оо]сновн|[Вв]иш)\\p{L}+\\s+(?:јавн\\p{L}+\\s+)?тужилаштв\\p{L}+(?:\\s+у\\s+\\p{Lu}\\p{L}+)?|(?:[Oo]krožn\\p{L}+\\s+)?[Dd]ržavn\\p{L}+\\s+tožil\\p{L}+(?:\\s+(?:v|na)\\s+\\p{Lu}\\p{L}+)?|(?:\\p{Lu}[\\p{L}-]+\\s+){0,3}(?:[Ff]őü|[Üü])gyészség\\p{L}*|[Εε]ισαγγελ\\p{L}+(?:\\s+\\p{Lu}\\p{L}+){0,2}|(?:${PLACE}\\s+)?(?:Cumhuriyet|CUMHURİYET)\\s+(?:[Bb]aşs|[Ss]|BAŞS|S)(?:avcı|AVCI)\\p{L}*|(?:${PLACE}\\s+)?(?:apylinkės|apygardos)\\s+prokuratūr\\p{L}+|(?:alue|kihlakunnan|erikois|valtakunnan)?syyttäj\\p{L}+|[Ss]tatsadvokat\\p{L}*|[Pp]åtalemyndighet\\p{L}*|[Aa]nklagemyndighed\\p{L}*|[Rr]iigiprokuratuur\\p{L}*`,
    ],
  ],
};

interface Pattern {
  readonly kind: AuthorityKind;
  readonly pattern: Finder;
  /** The same for a line in capitals: "ŽUPANIJSKI SUD U SPLITU". */
  readonly inCapitals: Finder;
}

const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = new Map(
  Object.entries(NAMES).map(([language, names]) => [
    language,
    names.map(([kind, words]) => {
      const source = `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}])`;
      return { kind, pattern: finder(source, 'u'), inCapitals: finder(source, 'iu') };
    }),
  ]),
);

/** How far behind an office its body stands, in characters. */
const BODY_REACH = 80;

const nameOf = (words: string): string => fold(words).replace(/[\s,.–-]+$/, '');

/** The first court, judge or prosecutor that a text names, as letters of this language call them; null if it names none. */
export function authorityIn(text: string, language: string): NamedAuthority | null {
  const patterns = PATTERNS.get(isElsewhere(language) ? 'elsewhere' : withAccents(language));
  if (patterns === undefined) return findAuthority(text);
  const isInCapitals = !/\p{Ll}/u.test(text);
  let best: NamedAuthority | null = null;
  for (const { kind, pattern: ordinary, inCapitals } of patterns) {
    const pattern = isInCapitals ? inCapitals : ordinary;
    const match = pattern.exec(text.slice(0, 20_000));
    if (match === null || (best !== null && match.index >= best.start)) continue;
    best = { kind, name: nameOf(match[0]), start: match.index };
    // "Ordonanța procurorului din 3 mai de la Parchetul de pe lângă …": an office alone, its body behind it.
    const end = match.index + match[0].length;
    const fuller = /\s/.test(best.name) ? null : pattern.exec(text.slice(end, end + BODY_REACH));
    if (fuller !== null && /\s/.test(fuller[0])) best = { ...best, name: nameOf(fuller[0]) };
  }
  return best ?? (isElsewhere(language) ? findAuthority(text) : null);
}
