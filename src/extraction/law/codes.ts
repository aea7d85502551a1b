/*
 * Codes, acts and treaties as letters of other languages than English cite them after an article's number: closed lists of each
 * country's codes of crime and of procedure, with their abbreviations, and the shapes in which acts are cited by number and date.
 */

const DAY = '\\d{1,2}(?:er|º|\\.)?\\s(?:de\\s)?\\p{L}{3,9}\\s(?:de\\s)?\\d{4}';

const FRENCH = [
  "(?:[Cc]ode\\s+(?:de\\s+[Pp]roc[ée]dure\\s+[Pp][ée]nale(?:\\s+(?:suisse|luxembourgeois))?|[Pp][ée]nal(?:\\s+(?:suisse|social))?|d[’'][Ii]nstruction\\s+[Cc]riminelle|de\\s+la\\s+sécurité\\s+intérieure|des\\s+douanes|monétaire\\s+et\\s+financier|de\\s+la\\s+(?:route|santé\\s+publique|consommation|défense)|des\\s+postes\\s+et\\s+des\\s+communications\\s+électroniques|criminel|des?\\s+(?:la\\s+|l['’])?\\p{Ll}{4,20}(?:\\s+\\p{Ll}{3,16}(?:elle|el|ale|al|ique|aire|ive|if))?(?:\\s+(?:sur|et\\s+de|de|des|du)\\s+(?:les?\\s+|la\\s+|l['’])?\\p{Ll}{4,20}){0,3}(?:\\s+(?:19|20)\\d{2}(?!\\d))?))",
  'CODE\\s+(?:DE\\s+PROC[EÉ]DURE\\s+P[EÉ]NALE|P[EÉ]NAL)',
  `(?:[Ll]oi\\s+(?:n[°o]\\s?[\\d-]+\\s+)?(?:modifiée\\s+)?du\\s+${DAY}(?:\\s+(?:relative|sur|pour|portant|concernant)\\s+[^.;,()\\n]{4,60}(?=[.;,()\\n]|$))?|[Ll]oi\\s+n[°o]\\s?\\d[\\d-]+|LCEN|CIC|CICr\\.?|C\\.\\s?I\\.\\s?[Cc]r\\.?|CPCE|CPPF)`,
  `(?:(?:la\\s+)?[Cc]onvention\\s+(?:de\\s+Budapest|européenne\\s+d['’](?:entraide\\s+judiciaire\\s+en\\s+matière\\s+pénale|extradition)(?:\\s+du\\s+${DAY})?|(?:du\\s+Conseil\\s+de\\s+l['’]Europe\\s+)?sur\\s+la\\s+cybercriminalité)|[Rr]èglement\\s+\\((?:UE|CE)\\)\\s+(?:n[°o]\\s?)?\\d{1,4}/\\d{1,4}|RGPD|LRens|LSCPT|EIMP)`,
];

const GERMAN = [
  '(?:Strafprozessordnung|Strafgesetzbuch(?:es|s)?|(?:Europarats-?)?Übereinkommens?\\s+(?:des\\s+Europarat(?:e?s)?\\s+)?über\\s+(?:die\\s+)?(?:Computer|Cyber)kriminalität(?:\\s+\\(SR\\s[\\d.]+\\))?|(?:Budapester\\s+(?:Konvention|Übereinkommens?)|Cybercrime-?[Kk]onvention)(?:\\s+\\(SR\\s[\\d.]+\\))?|\\p{Lu}\\p{L}{0,8}(?:PO|GB|KG|OG|MG|DG|DDG|VO)(?:\\s(?:19|20)\\d{2})?|\\p{Lu}[\\p{Lu}\\p{Ll}]{0,8}(?:PolG|SOG|PAG|POG|PG)(?:\\s(?:NRW|NW|BW|SH|LSA|MV|Bln|Bbg|HH))?|(?:SPG|AO|GVG|IRG|EMRK|GG|BetmG|SMG|GwG|NDG|BÜPF|VStrR|FinStrG|WaffG|AWG|UrhG|KUG|MStG|PolG|BGÜ)|(?:\\p{Lu}\\p{L}{3,20}(?:es|en|er)\\s)?\\p{Lu}\\p{L}{2,40}(?:gesetz(?:es|buch(?:es|s)?)?|(?:straf|prozess|ver)ordnung)(?:\\s(?:19|20)\\d{2})?(?:\\s(?:Nordrhein-Westfalen|Baden-Württemberg|Bayern|Sachsen(?:-Anhalt)?|Hessen|Niedersachsen|Thüringen|Brandenburg|Berlin|Hamburg|Bremen|Saarland|Rheinland-Pfalz|Schleswig-Holstein|Mecklenburg-Vorpommern))?)',
];

const SPANISH = [
  `(?:Ley\\s+de\\s+Enjuiciamiento\\s+Criminal|LEY\\s+DE\\s+ENJUICIAMIENTO\\s+CRIMINAL|C[ÓO]DIGO\\s+PENAL|C\\.\\s?P\\.\\s?P\\.(?:\\s?[FN]\\.)?|L\\.?E\\.?Cr(?:im)?\\.?|CPP\\p{Lu}{2,5}|Código\\s+(?:Penal|Procesal\\s+Penal|de\\s+Procedimiento\\s+Penal|(?:Nacional\\s+)?de\\s+Procedimientos\\s+Penales|Orgánico\\s+Integral\\s+Penal|Orgánico\\s+Procesal\\s+Penal|(?:de(?:l|\\sla|\\slos|\\slas)?\\s)?\\p{Lu}\\p{L}+(?:\\s(?:y\\s)?(?:de(?:l|\\sla|\\slos|\\slas)?\\s)?\\p{Lu}\\p{L}+){0,4})(?:\\s+(?:de\\s+la\\s+(?:Nación|Provincia\\s+de\\s+\\p{Lu}\\p{L}+)|Federal|(?:de|del|para)\\s+(?:el\\s+)?(?:Estado\\s+de\\s+|Distrito\\s+)?\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?))?|CNPP|COIP|CPPN|CPPF|NCPP|Constitución(?:\\s+(?:Política|Nacional|Federal))?(?:\\s+de\\s+(?:los\\s+|la\\s+)?\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,3})?|(?:Ley(?:\\s+(?:Orgánica|Federal|General))?|LO|L\\.O\\.)\\s+(?:N[°º.]\\s?|núm\\.\\s?)?\\d[\\d./]*(?<=\\d)(?:,?\\s+de(?:l\\s+año)?\\s+(?:\\d{1,2}\\s+de\\s+\\p{Ll}+(?:\\s+de\\s+\\d{4})?|\\d{4}))?(?:,?\\s+de\\s+(?:conservación|protección|servicios|seguridad)\\s[^.;,()\\n]{4,80}(?=[.;,()\\n]|$))?|Ley\\s+(?:Federal|General|Orgánica|Especial)\\s+(?:de|para|contra|sobre)\\s+[^.;,()\\n]{4,70}(?=[.;,()\\n]|$)|Reglamento(?:\\s(?:de(?:l|\\sla)?\\s)?\\p{Lu}\\p{L}+){1,5}|Decreto(?:[\\s-](?:Ley|Legislativo))?\\s+(?:N[°º.]\\s?)?\\d[\\d./]*(?<=\\d)|Conven(?:io|ción)\\s+(?:de\\s+Budapest|europe[oa]\\s+de\\s+asistencia\\s+judicial\\s+en\\s+materia\\s+penal|(?:del\\s+Consejo\\s+de\\s+Europa\\s+)?sobre\\s+(?:la\\s+)?[Cc]iber\\p{L}+)(?:\\s+\\(Ley\\s[^()\\n]{3,20}\\))?)`,
];

const ITALIAN = [
  `(?:c\\.\\s?p\\.\\s?p\\.|c\\.\\s?p\\.|C\\.\\s?P\\.\\s?P\\.|cod\\.\\s?proc\\.\\s?pen\\.|cod\\.\\s?pen\\.|cpp|disp\\.\\s?att\\.\\s?c\\.p\\.p\\.|[Cc]odice\\s+(?:di\\s+[Pp]rocedura\\s+[Pp]enale|[Pp]enale|[Pp]rivacy|della\\s+[Pp]rivacy)(?:\\s+svizzero)?|(?:[Dd]\\.\\s?[Ll](?:gs|\\.?vo)\\.?|[Dd]ecreto\\s+[Ll]egislativo)\\s?(?:n\\.\\s?)?\\d{1,4}/\\d{2,4}|[Dd]\\.?P\\.?R\\.?\\s?(?:n\\.\\s?)?\\d{1,4}/\\d{2,4}|(?:legge|L\\.|l\\.)\\s(?:n\\.\\s?)?\\d{1,4}/\\d{2,4}|(?:[Dd]\\.\\s?[Ll](?:gs|\\.?vo)\\.?|[Dd]\\.\\s?[Ll]\\.|[Dd]ecreto[\\s-]+[Ll]egge|[Dd]ecreto\\s+[Ll]egislativo|[Ll]egge|[Ll]\\.|[Dd]\\.?P\\.?R\\.?)\\s(?:del\\s)?\\d{1,2}\\s\\p{L}{4,9}\\s\\d{4},?\\s?n\\.?\\s?\\d{1,4}|Convenzione\\s+(?:di\\s+Budapest|(?:del\\s+Consiglio\\s+d['’]Europa\\s+)?sulla\\s+criminalità\\s+informatica)|GDPR|LSCPT)`,
];

const DUTCH = [
  `(?:Wetboek\\s+van\\s+[Ss]traf(?:vordering|recht)|Strafwetboek|Cybercrimeverdrag|(?:Cybercrime)?[Vv]erdrag\\s+(?:van\\s+Boedapest|inzake\\s+(?:de\\s+bestrijding\\s+van\\s+)?(?:cybercriminaliteit|strafbare\\s+feiten\\s+verbonden\\s+met\\s+elektronische\\s+netwerken))|W\\.?v\\.?Sv|W\\.?v\\.?Sr|Sv\\.?|Sr\\.?|Sw\\.|AVG|Awb|WED|WWM|WIV|\\p{Lu}\\p{L}{2,40}(?:wet|besluit|verordening)(?:\\s(?:19|20)\\d{2}|\\svan\\s\\d{1,2}\\s\\p{L}{3,9}\\s\\d{4})?|WETBOEK\\s+VAN\\s+STRAF(?:VORDERING|RECHT)|[Ww]et\\s+op\\s+(?:de|het)\\s+(?:\\p{Ll}+\\s)?[\\p{L}-]{4,30}|[Ww]et\\s+(?:handhaving\\s+\\p{L}{5,40}|wapens\\s+en\\s+munitie|computercriminaliteit|politiegegevens)|[Ww]et\\s+van\\s+\\d{1,2}\\s+\\p{L}{3,9}\\s+\\d{4}(?:\\s+(?:betreffende|houdende|inzake|tot)\\s+[^.;,()]{3,80}(?=[.;,()]|$))?)`,
];

const PORTUGUESE = [
  `(?:Código\\s+(?:Penal|de\\s+Processo\\s+Penal|da\\s+Estrada)(?:\\s+(?:Brasileiro|Português|Militar))?|CPB|(?:Constituição|CRP)(?:\\s+(?:Federal|da\\s+República)(?:\\s+(?:Portuguesa|Federativa\\s+do\\s+Brasil))?)?|Lei(?:\\s+Complementar)?\\s+(?:[Nn]\\.?\\s?[ºo°]?\\.?\\s?)?\\d[\\dIVXLC.]*/(?:[IVXLC]{1,5}/)?\\d{2,4}(?:,\\sde\\s\\d{1,2}\\sde\\s\\p{Ll}{4,9}(?:\\sde\\s\\d{4})?)?(?:\\s\\([^()\\n]{3,40}\\))?|Lei\\s+[Nn]\\.?[ºo°]\\s?[\\d.]{3,7}(?:,?\\sde\\s\\d{1,2}(?:º)?\\sde\\s\\p{Ll}{4,9}\\sde\\s\\d{4})?|Decreto(?:-Lei)?\\s+[Nn]\\.?\\s?[ºo°]\\s?[\\d.-]+(?:\\w)?/\\d{2,4}(?:,\\sde\\s\\d{1,2}\\sde\\s\\p{Ll}{4,9})?|Marco\\s+Civil(?:\\s+da\\s+[Ii]nternet)?|Lei\\s+(?:do\\s+Cibercrime|de\\s+Drogas|das\\s+Organizações\\s+Criminosas|Maria\\s+da\\s+Penha|Orgânica\\s+do\\s+[^.;,()\\n]{4,50}(?=[.;,()\\n]|$))|LGPD|LC(?!\\s(?:n|\\d))|Convenção\\s+(?:de\\s+Budapeste|(?:do\\s+Conselho\\s+da\\s+Europa\\s+)?sobre\\s+o\\s+[Cc]ibercrime))`,
];

const POLISH = [
  '(?:k\\.?\\s?p\\.?\\s?k\\.?|k\\.?\\s?k\\.?\\s?s?\\.?|k\\.\\s?w\\.|[Kk]odeksu\\s+(?:karnego(?:\\s+skarbowego)?|postępowania\\s+karnego|wykroczeń)|ustawy\\s+(?:[–-]\\s+)?Prawo\\s+(?:\\p{Ll}{4,20}(?:ne|we)|\\p{Ll}{4,20}\\s+\\p{Ll}{4,20}(?:nej|wej|ych))(?!\\p{L})|ustawy\\s+o\\s+\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?|ustawy\\s+o\\s+(?:świadczeniu\\s+usług\\s+drogą\\s+elektroniczną|przeciwdziałaniu\\s+narkomanii|prokuraturze)|ustawy\\s+z\\s+dnia\\s+\\d{1,2}\\s\\p{L}{3,12}\\s\\d{4}\\s?r(?:\\.|oku)\\s(?:o\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?|(?:[–-]\\s)?(?:o|Prawo)\\s[^.;,()\\n]{4,60}(?=[.;,()\\n]|$))|ustawy\\s+z\\s+dnia\\s+[^.;,()\\n]{5,60}|[Kk]onwencji\\s+(?:(?:Rady\\s+Europy\\s+)?o\\s+cyberprzestępczości|budapeszteńskiej)|RODO)',
];

const ROMANIAN = [
  '(?:[Cc]od(?:ul|ului)?\\s+(?:(?:de\\s+)?procedur[ăa]\\s+penal[ăa]|penal)|[Cc]\\.?\\s?(?:pr(?:oc)?\\.\\s?)?pen\\.|N?\\.?C\\.?P\\.?P\\.?|[Cc]\\.?\\s?p\\.?\\s?p\\.?(?!\\p{L})|C\\.?p\\.?(?!\\p{L})|Leg(?:ea|ii)\\s+(?:nr\\.\\s?)?\\d+/\\d{4}(?:\\s+privind\\s+[^.;,()\\n]{4,80}(?=[.;,()\\n]|$))?|(?:OUG|O\\.U\\.G\\.|OG|Ordonanț(?:a|ei)\\s+de\\s+[Uu]rgență(?:\\s+a\\s+Guvernului)?)\\s+(?:nr\\.\\s?)?\\d+/\\d{4}|Convenți(?:a|ei)\\s+(?:de\\s+la\\s+Budapesta|(?:Consiliului\\s+Europei\\s+)?(?:privind|asupra)\\s+criminalit(?:atea|ății)\\s+informatic[ăe]))',
];

const UKRAINIAN = [
  '(?:КПК(?:\\s+України)?|КК(?:\\s+України)?|Кримінального(?:\\s+процесуального)?\\s+кодексу(?:\\s+України)?|(?:Будапештської\\s+)?[Кк]онвенції\\s+про\\s+кіберзлочинність|Будапештської\\s+конвенції|Закону\\s+України\\s+[«"„][^»"”\\n]{5,80}[»"”]|Закону\\s+про\\s+[^.;,()\\n]{4,60}(?=[.;,()\\n]|$))',
];

const OTHERS = [
  '(?:[Tt]restní(?:ho\\s+zákoníku|ho\\s+řádu)|tr\\.\\s?(?:řádu|zákoníku|ř\\.|zák\\.)|TŘ|TrŘ|TrZ|[Tt]restného\\s+(?:zákona|poriadku)|[Tt]restním\\s+(?:řádu|zákoníku)|zákona\\s+č\\.\\s?\\d{1,4}/\\d{4}\\s(?:Sb|Z\\.\\s?z|Zb)\\.(?:,?\\so\\s[^.;,()\\n]{4,60}(?=[.;,()\\n]|$))?|Úmluvy\\s+o\\s+(?:počítačové|kybernetické)\\s+kriminalitě|Dohovoru\\s+o\\s+počítačovej\\s+kriminalite|(?:brotts|rättegångs)balken)',
  '(?:Наказателния\\s+кодекс|Наказателно-процесуалния\\s+кодекс|НП?К|Ποινικού\\s+Κώδικα|Κώδικα\\s+Ποινικής\\s+Δικονομίας|Κ?Π[ΚΔ]|ν\\.\\s?\\d{4}/\\d{4}|[Kk]aznenog\\s+zakona|[Zz]akona\\s+o\\s+kaznenom\\s+postupku|(?:Budimpeštansk\\p{L}{1,3}\\s+)?[Kk]onvencij[ei]\\s+o\\s+(?:kibernetičkom|računaln\\p{L}{2,3}|visokotehnološkom|kibernetski)\\s+kriminal\\p{L}{1,5}|Budimpeštanske\\s+konvencije|[Zz]akona\\s+o\\s+policijskim\\s+poslovima\\s+i\\s+ovlastima|KZ(?:-1)?|ZKP(?:-?1)?|[Kk]azenskega\\s+zakonika)',
  '(?:TP|TZ|C\\.?P\\.?P\\.?|CP|StPO|StGB|TKG|LSCPT|BÜPF|CPM)',
];

/** "… additional protocol to the Convention on Cybercrime", the second, which lets authorities ask abroad directly. */
const PROTOCOL =
  '(?:(?:[Dd]euxième\\s+[Pp]rotocole\\s+additionnel|[Zz]weiten\\s+Zusatzprotokolls|[Ss]egundo\\s+[Pp]rotocolo\\s+[Aa]dicional|[Ss]econdo\\s+[Pp]rotocollo\\s+addizionale|[Tt]weede\\s+[Aa]anvullend\\s+[Pp]rotocol|[Dd]rugiego\\s+[Pp]rotokołu\\s+[Dd]odatkowego|(?:celui\\s+de-)?al\\s+[Dd]oilea\\s+[Pp]rotocol\\s+[Aa]dițional|[Дд]ругого\\s+[Дд]одаткового\\s+[Пп]ротоколу|[Дд]ругог\\s+[Дд]одатног\\s+[Пп]ротокола|[Вв]тория\\s+допълнителен\\s+протокол|[Dd]rugog\\s+[Dd]odatnog\\s+[Pp]rotokola|[Dd]ruhého\\s+dodatkového\\s+protokolu)(?:\\s+(?:à|zu[mr]?|al?|alla|bij|do|la|до|към|uz|k)\\s+[^.;,()\\n]{5,60}(?=[.;,()\\n]|$))?)';

/** The law that was just cited: "artículo 218 del mismo ordenamiento". */
const SAME =
  '(?:m(?:ismo|isma|esmo|esma|ême)\\s(?:ordenamiento|[Cc]ódigo|[Ll]ey|cuerpo\\s+legal|diploma|[Ll]ei|[Cc]ode|[Ll]oi|texto\\s+legal)|(?:citad[ao]|referid[ao])\\s(?:[Ll]ei|[Ll]ey|diploma)|stesso\\s+(?:codice|decreto)|dezelfde\\s+wet|dess?elben\\s+Gesetzes|tego\\s+(?:samego\\s+)?kodeksu|tejże\\s+ustawy|același(?:\\s+act|\\s+cod)|aceluiași\\s+cod|того\\s+(?:ж|самого)\\s+[Кк]одексу)';

/** What an article may belong to. */
export const LAWS: readonly string[] = [
  ...FRENCH,
  ...GERMAN,
  ...SPANISH,
  ...ITALIAN,
  ...DUTCH,
  ...PORTUGUESE,
  ...POLISH,
  ...ROMANIAN,
  ...UKRAINIAN,
  ...OTHERS,
  PROTOCOL,
  SAME,
];

/** Laws that are named before the number: "KarS § 209 lg 2", "Btk. 375. §". */
export const LAWS_BEFORE =
  '(?:Kar[Ss]|KrMS|BP?K|[Bb]audžiamojo\\s+(?:proceso\\s+)?kodekso|[Kk]rimināllikuma|[Kk]riminālprocesa\\s+likuma)';

const HU_ITEM =
  '\\d{1,4}(?:/[A-Z])?\\.\\s?§(?:-\\p{L}{1,4})?(?:\\s\\(\\d{1,2}\\)(?:\\s(?:bek\\.|bekezdés\\p{L}*))?)?(?:\\s[a-z]{1,2}\\)\\s?pont\\p{L}*)?';
/** "Be. 264. § (7) bek.", "a büntetőeljárásról szóló 2017. évi XC. törvény 261. § (1) bekezdése és 264. §-a". */
export const HUNGARIAN = `((?:Be\\.|Btk\\.|Eht\\.|Rtv\\.|Ekertv\\.|Eker\\.\\s?tv\\.|(?:[Bb]üntető\\s?[Tt]örvénykönyv)(?:ről\\sszóló\\s\\d{4}\\.\\sévi\\s[IVXLC]+\\.\\störvény)?|(?:elektronikus\\s|büntető\\s)?\\p{L}{3,40}r[óő]l\\sszóló\\s(?:\\d{4}\\.\\sévi\\s[IVXLC]+\\.\\s)?törvény))\\s${HU_ITEM}(?:(?:\\s?,|\\sés|\\svalamint(?:\\sa)?)\\s${HU_ITEM}){0,4}`;

const SV_NUMBER = '\\d{1,3}(?:\\s?[a-z](?!\\p{L}))?';
/** "4 kap. 9 c § brottsbalken", "9 kap. 33 § lagen (2022:482) om elektronisk kommunikation", "18 kap. 1 § OSL". */
export const SWEDISH = `(?:\\d{1,2}\\s?kap\\.\\s)?${SV_NUMBER}(?:\\s?(?:,|och|–|-)\\s?${SV_NUMBER}){0,3}\\s?§§?(?:,?\\s(?:första|andra|tredje)\\sstycket)?(?:\\s(?:p\\.?|punkten)?\\s?\\d{1,2}(?:\\s?p\\.?)?)?\\s((?:i\\s)?(?:(?:brotts|rättegångs)balken|BrB|RB|OSL|LEK|LIRB|offentlighets-\\soch\\ssekretesslagen(?:\\s\\(\\d{4}:\\d{1,4}\\))?|\\p{L}{0,24}lagen(?:\\s\\(\\d{4}:\\d{1,4}\\))?(?:\\som\\s(?:elektronisk\\skommunikation|internationellt?\\s(?:rättslig\\s)?\\p{L}+\\si\\sbrottmål|\\p{Ll}{4,30})(?:\\s\\([A-ZÅÄÖ]{2,5}\\))?)?))`;

/** "strafflagen 31 kap. 3 §", as they write it in Finland. */
export const SWEDISH_LAW_FIRST =
  '(\\p{L}{3,30}(?:lagen|balken))\\s\\d{1,2}\\s?kap\\.\\s\\d{1,3}(?:\\s[a-z](?!\\p{L}))?\\s?§(?:\\s\\d\\s?mom\\.?)?';

/** "straffeprosessloven § 210", "retsplejelovens § 804, stk. 1": the law in one word that ends so. */
export const NORDIC =
  '([\\p{L}]{3,30}loven?s?|strl\\.|strpl\\.)\\s§§?\\s?\\d{1,4}(?:-\\d{1,3})?(?:\\s?[a-z](?![\\p{L}]))?(?:,?\\s(?:(?:stk|nr|jf)\\.\\s?\\d{1,2}|(?:første|annet|andre|tredje)\\sledd|bokstav\\s[a-z]))*(?:,?\\s(?:og|jf\\.)\\s(?:§\\s?)?\\d{1,4}(?:\\s?[a-z](?![\\p{L}]))?(?:,?\\s(?:stk|nr)\\.\\s?\\d{1,2})*)?';

/** "pakkokeinolain 10 luvun 6 §:n 2 momentti", "rikoslain 36 luvun 1 §". */
export const FINNISH =
  '(\\p{L}{0,30}lain|RL|PKL)\\s(?:\\d{1,2}\\s?lu(?:vun|ku)\\s)?\\d{1,3}(?:\\s[a-z])?\\s?§(?::\\p{L}{1,4})?(?:\\s\\d\\smoment\\p{L}*)?';

/** Short citations of Finnish and Ukrainian law, regulations of the Union in any language, and the Canadian code in French; each names its law. */
export const SHORT_FORMS: readonly string[] = [
  // "RL 36:2"
  '(RL|PKL|ETL)\\s\\d{1,2}:\\d{1,2}(?::\\d)?(?:\\s?§)?',
  // "ст. 189 ч. 4 ККУ", "190 ч.2 КК", "ст. 25 ЗУ «Про Національну поліцію»"
  '(?:ст\\.?\\s?)?\\d{2,3}(?:-\\d)?\\sч\\.\\s?\\d\\s(КПКУ?|ККУ?)(?:\\sУкраїни)?',
  'ст\\.?\\s?\\d{1,3}(?:-\\d)?\\s(ЗУ\\s[«"“„][^»"”\\n]{5,60}[»"”]|ККУ|КПКУ)',
  // "Artikel 3 Absatz 1 der Verordnung (EU) 2021/784"
  '[Aa]rt(?:ikel|icle|ículo|igo|icolo|icolul|ikkel)?\\.?\\s\\d{1,3}(?:\\.\\d)?(?:,?\\s(?:Absatz|Abs\\.|lid|ust\\.|stk\\.|par\\.|alin\\.)\\s\\(?\\d\\)?)?,?\\s(?:(?:der|van(?:\\sde)?|de|du|del|do|i|din)\\s)?((?:Verordnung|VO|Reg\\.|rozporządzenia|förordning|forordning|[Vv]erordening|[Rr]èglement|[Rr]eglamento|[Rr]egulamento|[Rr]egolamento|Regulamentul(?:ui)?|nařízení|nariadenia)\\s\\((?:EU|UE|EÚ)\\)\\s\\d{4}/\\d{1,5})',
  // "paragraphe 487.012(1) du Code criminel"
  '(?:[Aa]rt(?:icles?)?\\.?|[Pp]aragraphes?|[Aa]linéas?)\\s\\d{1,3}(?:\\.\\d{1,4})?(?:\\(\\d{1,2}(?:\\.\\d)?\\))?(?:\\s?[a-z]\\))?\\s(?:du\\s)?(Code\\scriminel|C\\.\\s?cr\\.)',
];
