import { finder } from '../../../search/finder.ts';

/*
 * An emergency that is told without its name: somebody's life is in danger now, and the writer is in haste. Stems of closed classes,
 * language by language.
 */

const IN_DANGER = finder(
  `(?<!\\p{L})(?:${[
    'suicid\\p{L}*|suicíd\\p{L}*|missing (?:persons?|child|boy|girl|teen\\p{L}*|since)|kidnap\\p{L}*|abduct\\p{L}*|hostages?|kill (?:him|her|them)self|(?:end|take) (?:his|her|their) (?:own )?life|bomb threat|life[- ](?:or|and)[- ]death|jump (?:off|from)|in danger',
    "li(?:fe|ves) (?:is |are )?at stake|menschenleben|leben und tod|vie(?: [\\p{L}'’]+){0,4} en jeu|vie ou de mort|y va de (?:la|sa) vie|(?:vida|vita)(?: [\\p{L}'’]+){0,4} (?:en juego|em jogo|in gioco)|vida (?:o|ou) (?:de )?muerte|vida ou (?:de )?morte|vita o (?:di )?morte|leven (?:of|en) dood|życia i śmierci|zycia i smierci|via[țt]a(?: [\\p{L}-]+){0,4} (?:la mijloc|[îi]n joc)|життя (?:і|та|чи) смерті|живот и смърт|života a smrti|o život(?!\\p{L})|života i smrti|liv (?:och|og|eller) d[öø]d|élet[- ]halál|elu ja surma|elämästä ja kuolemasta|ölüm kalım|ζωής (?:και|ή) θανάτου",
    'suizid\\p{L}*|selbstmord\\p{L}*|selbsttötung|vermisst\\p{L}*|entführ\\p{L}*|geisel\\p{L}*|umbringen|amok\\p{L}*|bombendrohung',
    'se (?:tuer|suicider|donner la mort)|disparition inquiétante|enlèvement|(?:a été|été) enlevée?|otages?|en danger|mettre fin à (?:ses|mes) jours',
    'secuestr\\p{L}*|sequestr\\p{L}*|rapto|raptad[oa]|desaparecid[oa]s?|quitarse la vida|matar-?se|en peligro|em perigo|em risco',
    'togliersi la vita|buttarsi|ammazzarsi|rapit[oaie]|rapimento|sequestro di persona|in pericolo|scompars[oa] da',
    'zelfmoord\\p{L}*|zelfdoding|suïcid\\p{L}*|ontvoer\\p{L}*|vermist\\p{L}*|gijzel\\p{L}*',
    'samobój\\p{L}*|porwan\\p{L}*|porwał\\p{L}*|zaginion\\p{L}*|zaginięci\\p{L}*|zakładni\\p{L}*',
    'sinucid\\p{L}*|r[ăa]pit[ăa]?|r[ăa]pire\\p{L}*|dispărut[ăa]?|disparut[ăa]?|ostatic\\p{L}*|via[țt][ăa] [șs]i (?:de )?moarte',
    'самогубств\\p{L}*|суїцид\\p{L}*|викрад(?:ен|ач)\\p{L}*|заручни\\p{L}*|зник(?:ла|лий|лого|лої)|самоуби\\p{L}*|похи(?:щ|т)\\p{L}+|отвлеч\\p{L}*|изчезна\\p{L}*|заложни\\p{L}*',
    'sebevra\\p{L}*|samovra\\p{L}*|únos\\p{L}*|unesen\\p{L}*|pohřešov\\p{L}*|nezvěstn\\p{L}*|nezvestn\\p{L}*|rukojm\\p{L}*',
    'självmord\\p{L}*|selvmord\\p{L}*|kidnapp\\p{L}*|bortför\\p{L}*|försvunn\\p{L}*|savnet|gidsel\\p{L}*|gisslan|itsemurh\\p{L}*|kadonn\\p{L}*|siepat\\p{L}*|enesetap\\p{L}*|kadunud',
    'öngyilkos\\p{L}*|elrabol\\p{L}*|eltűn\\p{L}*|túsz\\p{L}*|samoub(?:oj|i)stv\\p{L}*|samomor\\p{L}*|otmic\\p{L}*|otet\\p{L}*|nesta(?:o|la|l)(?!\\p{L})|ugrab\\p{L}+',
    'intihar\\p{L}*|kaçırıl\\p{L}*|kayıp (?:şahıs|çocuk)|rehin\\p{L}*|hayati tehlike\\p{L}*|αυτοκτον\\p{L}*|απαγωγ\\p{L}*|αγνοείται|όμηρ\\p{L}*|savižud\\p{L}*|pagrob\\p{L}*|dingo|dingus\\p{L}*|pašnāv\\p{L}*|nolaup\\p{L}*|pazud\\p{L}*',
  ]
    .map((one) => one.replaceAll(' ', '\\s+'))
    .join('|')})(?!\\p{L})`,
  'iu',
);

const HASTE = finder(
  String.raw`(?<!\p{L})(?:urgent\p{L}*|urgence|urgenţă|urgență|high[\s-]risk|asap|immediat\p{L}+|imediat\p{L}+|inmediat\p{L}+|(?:within|in)\s+(?:the|an|one)\s+hour|next\s+hour|próxima\s+hora|(?:em\s+até|entro|in|en|dans)\s+(?:1|una?|une)\s+(?:hora|ora|heure)|\d{1,2}\s+minut\p{L}*|dringend\p{L}*|eilt|sofort\p{L}*|spoed\p{L}*|per\s+omgaande|pilne|pilna|natychmiast\p{L}*|термінов\p{L}+|негайн\p{L}+|невідкладн\p{L}+|спешн\p{L}+|срочн\p{L}+|немедленн\p{L}+|hitn\p{L}+|odmah|nujn\p{L}+|takoj|acil\p{L}*|derhal|ivedi\p{L}*|brådskande|omgående|omedelbart|haster|straks|kiireelli\p{L}*|välittömästi|kiiresti|viivitamata|sürgős\p{L}*|azonnal\p{L}*|naléhav\p{L}+|súrn\p{L}+|okamžit\p{L}+|ihned|επείγ\p{L}*|άμεσ\p{L}+|steidzam\p{L}*|skub\p{L}+|nedelsiant)(?!\p{L})`,
  'iu',
);

/** The words that tell of somebody's life in danger, in a text that is in haste; null without. */
export function dangerInHaste(text: string): string | null {
  return HASTE.test(text) ? (IN_DANGER.exec(text)?.[0] ?? null) : null;
}
