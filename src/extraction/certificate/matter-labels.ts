import { alone, anyOf } from './label-wordings.ts';
import { LABELS_ELSEWHERE } from './labels-elsewhere.ts';

/** Words for further information, on the reasons or on the data. */
const ADDED = [
  'informations? (?:complémentaires?|supplémentaires?)',
  'zusätzliche (?:angaben|informationen)|weitere (?:angaben|informationen)',
  'información (?:adicional|complementaria)',
  'informazioni (?:aggiuntive|supplementari)',
  '(?:aanvullende|extra) informatie',
  'informações (?:adicionais|complementares)',
  'dodatkowe informacje',
  'informații suplimentare',
].join('|');
/** That such information specifies or limits the data. */
const NARROWING =
  '(?<!\\p{L})(?:specif|limit|narrow|précis|délimit|(?:näheren )?bestimm|präzis|spezifi|ein(?:zu)?grenz|ein(?:zu)?schränk|especific|precis|delimit|afbaken|beperk|preciser|określ|(?:do|s)precyz|ogranicz|zawęż|preciz)';

/** The lines of the certificates' forms on the offence, its facts, the data and the content: labels as `LABELS` has them. */
export const MATTER_LABELS = {
  offence: anyOf(
    alone(
      '(?:alleged |suspected )?(?:offen[cs]es?|crimes?)',
      'straftat(?:en)?|delikte?|tatvorwurf|vorwurf',
      'infractions?|qualification(?: pénale)?',
      'delitos?|tipificación|reat[oi]|strafba(?:ar|re) feit(?:en)?|feit(?:en)?|misdrijf',
      'czyn|przestępstwo|kwalifikacja prawna|infracțiunea|infracțiuni(?:le)?|încadrarea juridică',
    ),
    '(?:the )?nature and (?:the )?legal (?:qualification|classification)',
    '(?:la )?nature et (?:la )?qualification juridique|(?:la )?qualification juridique',
    '(?:die )?art und (?:die )?rechtliche (?:würdigung|einordnung|einstufung|qualifi\\p{L}+)',
    '(?:la )?naturaleza y (?:la )?(?:calificación|tipificación)',
    '(?:la )?natura e (?:la )?qualificazione giuridica',
    '(?:de )?aard en (?:de )?(?:wettelijke|juridische) (?:omschrijving|kwalificatie|classificatie)',
    '(?:a )?natureza e (?:a )?(?:qualificação jurídica|classificação jurídica)',
    'charakter i kwalifikacja prawna',
    'natura și încadrarea juridică',
    LABELS_ELSEWHERE.offence,
  ),
  summary: anyOf(
    alone(
      'summary|facts(?: of the case)?|background',
      'sachverhalt|zusammenfassung|kurzsachverhalt',
      'résumé|faits|exposé des faits|resumen|hechos|sintesi|fatti|samenvatting|resumo|factos',
      'opis(?: czynu)?|stan faktyczny|pe scurt|situația de fapt|rezumat',
    ),
    '(?:a )?(?:short |brief )?(?:summary|description) of the (?:case|facts)|summary description of the case',
    "(?:brève )?(?:description|résumé) (?:sommaire )?(?:de l['’]affaire|des faits)",
    '(?:kurze )?(?:zusammenfassung|darstellung|beschreibung) (?:des falls|des sachverhalts)|sachverhalt',
    '(?:breve )?(?:resumen|descripción) (?:del caso|de los hechos)',
    '(?:breve )?(?:sintesi|descrizione|riassunto) (?:del caso|dei fatti)',
    '(?:korte )?(?:samenvatting|beschrijving) van (?:de zaak|de feiten)',
    '(?:breve )?(?:resumo|descrição) (?:do caso|dos factos)',
    '(?:krótki )?opis (?:sprawy|stanu faktycznego)',
    '(?:scurtă )?(?:descriere|rezumat) (?:a cauzei|a faptelor|al cauzei)',
    LABELS_ELSEWHERE.summary,
  ),
  range: anyOf(
    '(?:if applicable, )?(?:the )?(?:requested )?time (?:range|period)|(?:relevant )?period',
    '(?:le cas échéant, )?(?:la )?(?:plage|période)',
    '(?:gegebenenfalls,? )?(?:der )?(?:angefragter? |betreffender? )?zeit(?:raum|spanne)',
    '(?:en su caso, )?(?:el )?(?:intervalo|período|periodo)',
    "(?:se (?:del caso|applicabile), )?(?:l['’])?(?:intervallo|periodo)",
    '(?:indien van toepassing, )?(?:het )?(?:tijdvak|de periode|tijdsbestek|periode)',
    '(?:se aplicável, )?(?:o )?(?:intervalo|período)',
    '(?:w stosownych przypadkach )?(?:przedział czasu|zakres czasow|okres)',
    '(?:dacă este cazul, )?(?:intervalul|perioada)',
    LABELS_ELSEWHERE.range,
  ),
  reasons: anyOf(
    alone(
      '(?:statement of )?reasons|grounds|justification',
      'begründung|gründe|motifs?|motivation|motivos?|motivación|fundamento|motivazione|motivi|motivering|redenen|fundamentação|uzasadnienie|motivare(?:a)?',
    ),
    '(?:any )?(?:additional|other) info(?:rmation)? (?:on|relating to|for) (?:the reasons|considering)|reasons (?:why|for considering)',
    ADDED,
    LABELS_ELSEWHERE.reasons,
  ),
  url: anyOf(
    'URL',
    'adresse URL|localisateur',
    'localizador',
    'uniform resource locator',
    'adres URL',
    'adresa URL',
  ),
  more: anyOf('(?:any )?additional info(?:rmation)?', `(?:${ADDED})(?=[^:\\t]*?${NARROWING})[^:\\t.…_]*`),
  specify: anyOf(
    alone(
      '(?:please )?specif(?:y|ication)(?: the data)?|details of the data(?: requested)?',
      '(?:veuillez )?préciser|précisions?|(?:bitte )?(?:näher )?(?:angeben|ausführen)|nähere angaben|bitte angeben',
      'especifí(?:quese|que)|especificar|precisar|precísese|specificare|precisare',
      '(?:gelieve (?:nader )?te )?specifi(?:ceren|ceer)|nader (?:te )?omschrijven|nadere omschrijving',
      '(?:proszę )?(?:określić|sprecyzować|doprecyzować)|(?:vă rugăm să )?(?:precizați|specificați)|a se (?:preciza|specifica)',
    ),
  ),
  measure: anyOf(
    alone(
      '(?:requested|required|ordered) (?:measure|action)|what (?:must|is to) be done|(?:measure|action) (?:requested|required|ordered)|act(?:ion)? against (?:the )?illegal content',
      '(?:verlangte|angeordnete|geforderte|erforderliche) maßnahmen?|maßnahmen?|mesures? (?:demandées?|requises?|ordonnées?|exigées?)|mesures?',
      'medidas? (?:solicitadas?|requeridas?|ordenadas?|exigidas?)|medidas?|misur[ae] (?:richiest[ae]|ordinat[ae])|misur[ae]',
      '(?:gevraagde|gevorderde|bevolen|vereiste) maatregel(?:en)?|maatregel(?:en)?|żądane? (?:działanie|środek)|środek|măsur[ai] (?:solicitat[ăe]|dispus[ăe]|ceru?t[ăe])|măsura',
    ),
  ),
  limit: anyOf(
    alone(
      '(?:time(?: limit)?|deadline)(?: for (?:removal|compliance|execution))?',
      "(?:ausführungs|erledigungs)?frist|délai(?: d['’]exécution)?|plazo(?: de ejecución)?|termine(?: di esecuzione)?",
      '(?:uitvoerings)?termijn|prazo(?: de execução)?|termin(?: wykonania)?|termen(?:ul)?(?: de executare)?',
    ),
    LABELS_ELSEWHERE.limit,
  ),
  procedural: anyOf(
    'procedural (?:deadlines|time limits)(?: or other (?:deadlines|time limits))?',
    '(?:délais de procédure|verfahrensfristen|plazos procesales|termini procedurali|proceduretermijnen|procedurele termijnen|prazos processuais|terminy proce(?:sowe|duralne)|termene procedurale)(?: (?:ou|oder|u|o|of|lub|sau) (?:autres|andere|otros|altri|outros|inne|alte) \\p{L}+)?',
    '(?:please )?indicate (?:if|whether) there are any procedural or other deadlines',
    "(?:veuillez )?indiquer s['’]il existe",
    'bitte angeben,? ob|angaben zu verfahrens',
    'indíquese si',
    'indicare se',
    'vermeld of|gelieve te vermelden of',
    'indicar se',
    'proszę wskazać, czy|wskazać, czy',
    'vă rugăm să indicați',
  ),
} as const;

/** True for a label of further information that specifies or limits the data, of which the end may stand on the next line. */
export function narrows(label: string): boolean {
  return NARROWS.test(label);
}

const NARROWS = new RegExp(NARROWING, 'iu');
