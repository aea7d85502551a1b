import { spaced } from '../../alternation.ts';

/*
 * Grades of police forces, gendarmeries and customs by country, whole and as they are shortened. Pieces of regular expressions, matched without
 * case against a whole part of a signature, or at the beginning of one; a longer one stands before the shorter with which it begins.
 */

const OF_POLICE =
  '(?: (?:de la? )?(?:de )?(?:police|polic[ií]a|poliție|policia|polizia)(?: federal| judiciaire)?| policji| поліції| юстиції| СБУ)?';

const WHOLE: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:acting |temporary |detective |leading |probationary ){0,2}(?:senior |first |head |special )?constable(?: first class)?',
    '(?:acting |temporary )?(?:detective )?(?:chief |senior |first |staff |leading )?(?:inspector|sergeant|superintendent)(?: of police)?',
    '(?:assistant |deputy |additional |senior |chief ){0,2}(?:sub[- ]inspector(?: of police)?|superintendent of police|commissioner of police|warrant officer|police officer(?: (?:i{1,3}|iv|v))?|police assistant)',
    '(?:[adtw]\\/)(?:ag\\.? ?)?(?:detective )?(?:chief )?(?:constable|corporal|sergeant|inspector|superintendent)|ag\\.? (?:inspector|sergeant|corporal|superintendent)|supervising agent|pol(?:ice|\\.) (?:lt\\.?|(?:first |sub-?|second )?lieutenant|captain|major|colonel|brigadier)(?:[ -](?:colonel|general))?|lt\\.? ?(?:colonel|commander)',
    'deputy|woman (?:senior )?inspector of police|(?:sergeant|lieutenant|captain|corporal)-detective|(?:u\\.?s\\.? )?postal inspector|(?:higher|senior) executive officer|(?:supervisory |resident )?special agent(?:[- ]in[- ]charge)?|agent[- ]in[- ]charge|deputy (?:sheriff|marshal|chief)|undersheriff|patrol officer|warrant officer|head constable',
    '(?:[adt]\\/|det\\/){1,2}(?:(?:s|sr|sen|l)\\/)?(?:cst|const|sgt|cpl|insp|supt)\\.?|(?:(?:dy|addl|asst|jt)\\.? ?)?(?:supdt|commr)\\.?(?: of police)?|(?:dy|addl|asst|jt)\\.? ?(?:superintendent|commissioner|inspector[- ]general)(?: of police)?|(?:dy|addl)\\.? ?sp|ace i{1,2}',
  ],
  fr: [
    `gardien(?:ne)? de la paix|(?:brigadi[eè]re?)(?:-(?:chef|cheffe|majore?))?${OF_POLICE}|majore?${OF_POLICE}(?: (?:à l['’]échelon exceptionnel|de gendarmerie))?`,
    `(?:lieutenante?|capitaine|commandante?)(?: divisionnaire)?${OF_POLICE}|commissaire(?: (?:divisionnaire|général|principal|adjoint)e?)?${OF_POLICE}(?: principale?)?|lieutenante?-colonelle?`,
    '(?:premi[eè]re? )?(?:inspect(?:eur|rice))(?: (?:principale?|générale?|divisionnaire|en chef))?(?: (?:de|des) (?:police|douanes))?|premi[eè]re? (?:inspect(?:eur|rice)|commissaire)(?: (?:principale?|divisionnaire))?(?: de police)?',
    "sergente?-détective|lieutenante?-détective|agente?-enquêteur|contrôleu(?:r|se)(?: (?:principale?|en chef))? des douanes|agente? (?:de constatation )?des douanes|maréchale? des logis(?:[- ]cheffe?)?|adjudante?(?:[- ]cheffe?|-major)?|chef d['’]escadron|sergente?(?:-major|-chef)?|caporale?|appointée?|contrôleur général|(?:premier |second |quartier-?)maître|maître principal|garde champêtre(?: (?:chef|principal))?",
  ],
  de: [
    '(?:erster? |erste )?(?:polizei|kriminal)(?:ober|haupt)?(?:meister|kommissar|rat)(?:anwärter)?(?:in|/in)?|(?:polizei|kriminal)(?:ober)?rätin|(?:leitende[rn]? )?(?:kriminal|polizei)direktor(?:in)?',
    '(?:zoll|regierungs|steuer|justiz|verwaltungs|finanz|kriminal|polizei|stadt|bezirks)(?:amts?|vollzugs|fahndungs)?(?:ober|haupt)?(?:sekretär|inspektor|amtmann|amtfrau|amtsrat|amtsrät|amtsrätin|wachtmeister|oberamtsrat)(?:anwärter)?(?:in)?',
    '(?:revier|gruppen|bezirks|abteilungs|kontroll|chef)?inspektor(?:in)?|hofr(?:at|ätin)|amtsr(?:at|ätin)|ministerialr(?:at|ätin)|oberregierungsr(?:at|ätin)|(?:haupt|ober|erste[rn]? )?kommissar(?:in|anwärter(?:in)?)?|oberstleutnant|oberleutnant|leutnant|hauptmann|oberst|oberkommissär(?:in)?',
    '(?:detektiv-?)?(?:gefreiter?|korporal|wachtmeister(?:in)?|feldweibel|adjutant(?:in)?)(?: mb[av])?',
  ],
  es: [
    '(?:agente(?: principal)?|polic[ií]a|oficial(?: (?:principal|ayudante|subayudante|inspector|primero|mayor))?|subinspector(?:a)?|inspector(?:a)?(?: jef[ea])?|comisari[oa](?: principal| general| mayor| inspector(?:a)?)?|subcomisari[oa]|subintendente|intendente(?: jefe)?|patruller[oa])(?: de (?:la )?polic[ií]a(?: nacional)?)?',
    '(?:guardia civil|cabo (?:primero|1º|mayor)|sargento (?:primero|1º)|brigada|subteniente|suboficial(?: (?:mayor|superior|primero|brigadier|técnico))?|alférez|teniente(?: coronel)?|capit[aá]n|comandante|coronel|mayor|subprefecto|prefecto)(?: pnp)?',
    'mosso|mossa|caporala?|sergenta?|sots-?inspector(?:a)?|intendenta?|comiss(?:ari|ària)|(?:guardia urbano|polic[ií]a) (?:primero|segundo|tercero)|guardia urban[oa]',
  ],
  nl: [
    '(?:eerste |hoofd|politie)?(?:inspecteur|commissaris)(?: van politie| eerste klasse)?|eerste hoofdinspecteur|hoofdagent|brigadier(?: van politie)?|aspirant|surveillant',
    '(?:opper)?wachtmeester(?: der? (?:1e|1ste|eerste|2e|tweede) klasse| 1e klas)?|adjudant(?:-onderofficier)?|kornet|(?:eerste|tweede) luitenant|kapitein|majoor',
  ],
  it: [
    '(?:agente|assistente)(?: scelt[oa]| capo)?(?: coordinatore)?|(?:vice )?(?:sovrintendente|ispettore|commissario|questore|brigadiere)(?: (?:capo|superiore|aggiunto))?(?: coordinatore)?|sost(?:ituto|\\.) commissario(?: coordinatore)?|(?:sovrintendente|ispettore|commissario)(?: (?:capo|superiore|aggiunto))? della polizia di stato|primo dirigente|dirigente superiore',
    '(?:carabiniere|appuntato|finanziere)(?: scelto)?|maresciallo(?: (?:ordinario|capo|maggiore|aiutante))?|luogotenente(?: (?:c\\.s\\.|carica speciale))?|sottotenente|tenente(?: colonnello)?|capitano|maggiore|colonnello',
  ],
  pt: [
    '(?:inspetora?|inspectora?)(?:-(?:chefe|coordenadora?))?|agente(?: principal| de polícia(?: federal)?)?|chefe(?: principal)?|(?:sub)?(?:comissári[oa]|intendente)|superintendente|guarda(?:-principal)?|escriv(?:ão|ã)(?: de polícia(?: federal)?)?',
    '(?:[123]\\.?º |primeiro-|segundo-)?sargento(?:-(?:ajudante|chefe|mor))?(?: de (?:infantaria|cavalaria|marinha|administração))?|cabo(?:-(?:chefe|mor))?|subtenente|alferes|tenente(?:-coronel)?|capitão|major|coronel|investigadora? de polícia',
  ],
  pl: [
    '(?:(?:młodszy |starszy )?(?:aspirant|rachmistrz|rewident|ekspert|kontroler|specjalista)|(?:pod|nad)?komisarz|(?:pod|nad)?inspektor) (?:celny|skarbowy|celno-skarbowy)|(?:starszy |st\\. )?(?:posterunkowy|sierżant|aspirant)(?: sztabowy)?|młodszy aspirant|(?:pod|nad)?komisarz|(?:młodszy |pod|nad)?inspektor(?: policji)?',
  ],
  ro: [
    `(?:agent|inspector|comisar|chestor)(?:[- ](?:șef|sef|principal)){0,2}(?: adjunct)?${OF_POLICE}|sub(?:inspector|comisar)${OF_POLICE}|inspector superior|plutonier(?:-adjutant| major)?|locotenent(?:-colonel)?|căpitan|maior`,
  ],
  uk: [
    '(?:ст|мол|гол)\\.? ?(?:лейт|л-т|серж|с-т)(?:енант|ант)?\\.?(?: поліції)?|(?:лейт|кап|підполк|полк|м-р|к-н|п\\/п-к|л-т)\\.?(?: поліції)?',
    '(?:(?:старший|молодший) )?(?:сержант|лейтенант)(?: поліції| юстиції| СБУ)?|(?:капітан|майор|підполковник|полковник|капрал|рядовий)(?: поліції| юстиції| СБУ)?|(?:старший |молодший )?радник юстиції|юрист \\d класу',
  ],
  cs: [
    '(?:vrchní )?strážn(?:ík|ice)|vrchní inspektor|(?:pod|nad)?str[áa]žm(?:istr|ajster)|(?:pod|nad)?práporčík|rotný|(?:nad|pod)?praporčík|(?:nad|pod)?poručík|kapitán|major|(?:pod)?plukovník',
  ],
  hu: [
    '(?:pü\\. |pénzügyőr |c\\. |r\\. )(?:őrmester|törzsőrmester|főtörzsőrmester|zászlós|törzszászlós|főtörzszászlós|hadnagy|főhadnagy|százados|őrnagy|alezredes|ezredes)|(?:r\\. |pü\\. )(?:őrm|törm|ftörm|zls|tzls|ftzls|hdgy|fhdgy|szds|őrgy|alez|ezds)\\.?',
    'r\\. (?:őrmester|törzsőrmester|főtörzsőrmester|zászlós|törzszászlós|főtörzszászlós|hadnagy|főhadnagy|százados|őrnagy|alezredes|ezredes)',
  ],
  nordic: [
    '(?:polis|kriminal)?(?:inspektör(?:en)?|kommissarie[n]?)|(?:polis|kriminal)(?:assistent|intendent)(?:en)?|polismästare|(?:politi|kriminal)(?:assistent|betjent|kommissær|førstebetjent|overbetjent|inspektør)(?: [123])?|vice(?:politi)?(?:kommissær|inspektør)|lensmann',
    '(?:äldre |krim(?:inal)?|över|krim(?:inal)?över){0,2}konstapel|(?:krim(?:inal)?|över){0,2}kommissarie|(?:rannsóknar)?lögreglu(?:maður|fulltrúi|þjónn)|(?:aðal)?varðstjóri|(?:aðstoðar)?yfirlögregluþjónn|lögreglustjóri',
    '(?:vanhempi |yli)?(?:rikos)?konstaapeli|rikosylikonstaapeli|(?:rikos)?(?:yli)?komisario|rikostarkastaja|(?:vanem|juhtiv)inspektor|ülemkomissar',
  ],
  el: [
    "(?:(?:ανθ)?(?:υπ)?αστυν[όο]μος(?: ?[αβ][΄'’´]?)?|(?:αστυ|αρχι)φ[ύυ]λακας|αστυνομικ[όο]ς (?:υπο)?διευθυντ[ήη]ς|λοχ(?:[ίι]ας|\\.)|δεκ\\.|υπαστ\\.|δεκαν[έε]ας|(?:υπο)?λοχαγ[όο]ς|ανθυπολοχαγ[όο]ς|ταγματ[άα]ρχης|[υα]\\/[αβ][΄'’´]?|α\\/δ(?:ντ[ήη]ς)?|αστ\\.?|α\\/φ|(?:ανθ|υπ|αστ)\\/μος|αρχ\\.|αστυφ\\.|ανθ\\.|(?:ανθ|αντι)?(?:υπο)?πλο[ίι]αρχος|πλωτ[άα]ρχης|σημαιοφ[όο]ρος|(?:αρχι)?κελευστ[ήη]ς|(?:υπο|αντι)?στρ[άα]τηγος|ταξ[ίι]αρχος|(?:ανθ)?υπασπιστ[ήη]ς|λιμενοφ[ύυ]λακας)(?: (?:λ\\.σ\\.|λ\\.σ\\.-ελ\\.ακτ\\.))?",
  ],
  tr: [
    '(?:baş)?kom[iİ]ser(?: yard[ıI]mc[ıI]s[ıI])?|pol[iİ]s memuru|(?:3|4|2|1)?\\.? ?s[ıI]n[ıI]f emn[iİ]yet müdürü|emn[iİ]yet am[iİ]r[iİ]|(?:üst|as)?teğmen|yüzbaş[ıI]|b[iİ]nbaş[ıI]|yarbay|albay|(?:j\\. )?(?:asb\\. )?(?:kd\\. )?(?:üçvş|çvş|bçvş|astsb)\\.?|ast?subay(?: (?:k[ıI]demli )?\\p{L}*çavuş)?',
  ],
  baltic: [
    '(?:politsei)?(?:leitnant|kapten|major|kolonel|seersant|direktor)|(?:vanem|juhtiv|pea)?inspektor|(?:policijas )?(?:leitnant|kaptei|major|pulkvež|seržant)\\p{L}{0,4}|(?:vyr(?:esnys(?:is)?|iausi(?:asis|oji)|\\.) )?(?:komisar(?:as|ė) inspektori(?:us|ė)|inspektori(?:us|ė)|(?:generalin\\p{L} )?komisar(?:as|ė))',
  ],
  south: [
    '(?:viši |višja? |glavni |samostaln[ia] |samostojn[ia] |mlađi |stariji )?(?:kriminalističk[ia] |kriminalističn[ia] |policijsk[ia] )?(?:inspektor(?:ica|ka)?|inšpektor(?:ica)?)(?: i{1,3})?|(?:стар(?:и|ији) |млађи |самостални |главни |виши )?(?:полицијски|полициски) (?:инспектор|саветник)|policijsk[ia] (?:službeni(?:k|ca)|savjetni(?:k|ca)|naredni(?:k|ca))',
  ],
  sq: [
    '(?:krye|nën|nen)?komisar(?: i (?:policisë|parë))?|(?:krye|nën|nen)?inspektor|drejtues i (?:parë|lartë)',
  ],
  bg: ['(?:ст(?:арши|\\.) ?|гл(?:авен|\\.) ?|мл(?:адши|\\.) ?|полицейски )?(?:инспектор|инсп\\.|комисар)'],
};

const SHORT: readonly string[] = [
  'W\\/Ag\\.? ?(?:Insp|Sgt|Cpl)|D\\/(?:AIP|IP|ASP|SP|SSP)|AIP|SSP|WCPL|WSGT|WDC|WPS|W\\/(?:PC|Cpl|Sgt|Insp|ASP)|Det\\. ?Supt|D\\/WO|D\\/W\\/O',
  "P\\/(?:Lt|Capt|Maj|Col)(?: [AB]['’΄])?|Gda|C\\.I\\.|Inv\\.?|Dy\\.? ?SP|Addl\\.? ?SP|Ag\\. ?Insp|Ag\\. ?Sgt|CI|S\\/Insp|Det\\. ?Cst|Prov\\. ?Cst|PCSO|T\\/DS|T\\/DI|A\\/DS|A\\/DI|D\\/Supt|D\\/C\\/Insp|Det\\/Sgt|Det\\/Insp|Ofcr|Tpr|Cmdt|Sgtm|Sgt-chef|Sgt maj|Adj sof",
  'GrInsp|RevI|ADir|StOI|StI|ZBI|POKin|KHKin|PHKin|KOKin|PKin|PM\\/in|PHMZ',
  'Sovr\\. ?(?:Capo(?: Coord)?|C)|Sov(?:r)?\\. ?Coord|Isp\\. ?(?:Superiore|Capo)|Ass\\. ?Capo(?: Coord)?|Ag\\. ?Sc(?:elto)?|V\\. ?Sovr|Mar\\. ?(?:Ca|Capo|Aiut)|App\\. ?Sc|Fin\\. ?Sc',
  'st\\.? ?(?:sierż|sierz|asp|post|kom)|mł\\.? ?(?:asp|insp)|ml\\.? ?(?:asp|insp)|sierż\\.? ?szt|sierz\\.? ?szt|asp\\.? ?sztab|podkom|nadkom|podinsp|mjr',
  'Ofl\\.(?: ?(?:1º|Ppal|Mayor|Ayte)\\.?)?|Of\\. ?(?:Ayte|Sub(?:ayte|of)|P(?:pal|rpal)|Insp)|SO[1-3](?: PNP)?|S[12](?: PNP)|Sgto|Sgt\\. ?1º|Cte|Tte|Alf|Cbo|Sbtte|Subtte|Insp\\. ?Jefe|Subinsp',
  'pol\\.?insp|krim\\.?insp|krim\\.?ass|vpi|kom\\.?ass|kriminalkom',
  'P\\.C\\.|D\\.C\\.|D\\.S\\.|W\\.P\\.C\\.|Sen|Snr|Const|Ch\\.|Prov\\.|Prob\\.|S\\/Sgt|Sen\\. ?Const|Sen\\. ?Sgt|Ch\\. ?Insp|Ch\\. ?Supt|Cpl|DySP|PSI|HC|LHC|PINSP|PSUPT|PSSUPT|PO[123]|SPO[1-4]',
  'PMin|PM|POM|PHM|KM|KOM|KHM|PHMA?|KR|KOR|KD|LKD|POR|ZOI|ZI|ZAM|ZOS|StAmtm',
  'RevInsp|BezInsp|AbtInsp|KontrInsp|ChefInsp|RvI|BzI|AbtI|Obstlt|Obst|Hptm|Olt',
  'Wm mbA|Wm mbV|Wm|Gfr mbA|Gfr|Kpl mbA|Kpl|Fw mbA|Fw|Adj mbA|Adj|Oblt|Det Wm|Det\\.? ?Gfr',
  'Sov|Sovr|M\\.[ACO]\\.(?=\\s+(?!(?:van|de|den|der|von|ter|te|di|da|del)\\s)\\p{L}{2,}\\s+\\p{L}{2}|\\s*(?:$|,))|Lgt|App\\. ?Sc\\.|V\\. ?Brig|Brig\\. ?Ca|Mar\\. ?(?:Ca|Magg|Ord)|Mar\\. ?Aiut|S\\. ?Ten|T\\. ?Col|Isp\\. ?(?:C|Sup|Capo)|V\\. ?Sov|Sov\\. ?C|Ass\\. ?C|Sost\\. ?Comm|Comm\\. ?C|Comm|V\\. ?Q(?:\\. ?A)?|Lgt\\. ?c\\.s',
  'MDL\\/C(?:hef)?|Bdr|Bgr|Bgd|MDL|MDC|GPX|Gpx|B\\/C|ADC|ADJ|Mdl\\/C|CNE|CDT|LTN|Ltt|IPP|INPP|HINP|INP|CP|HCP|INSP',
  'kpt\\. ?mar|kmdr(?: ?(?:ppor|por))?|chor\\. ?szt|st\\. ?chor\\. ?szt|post\\.|st\\. ?post|kpr|plut|chor|st\\. ?chor|ppłk|płk|mjr|ppor',
  'Ag\\. ?(?:[șs]ef|pr)(?:\\.? ?adj)?|Ag\\.|Scms|Subcms|Cms\\. ?(?:șef|sef)|Cms|Insp\\. ?pr|Cpt|Lt\\. ?col',
  'rtn|rotn|stržm|nstržm|nprap|prap|pr[áa]p|n(?:ad)?pr[áa]p|ppr[áa]p|npor|ppor|por\\.|kpt|pplk|plk|mjr',
  'krinsp|krkom|pol\\.ass|pb1|pb2|pfb|vpk|rkonst|ylik|rikosylik',
];

/** A grade in full: "brigadière-cheffe de police", "Abteilungsinspektorin", "r. százados". */
export const NATIONAL_RANKS = `(?:${spaced(Object.values(WHOLE).flat().join('|'))})`;

/** A grade as forces shorten it, without its full stop. */
export const NATIONAL_SHORT = `(?:(?:${spaced(SHORT.join('|'))})\\.?)`;
