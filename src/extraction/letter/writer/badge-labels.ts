import { inEverySpelling } from './spellings.ts';

/*
 * What the number of a badge, a service card or a personnel file is called, by language. Pieces of regular expressions, matched without case between
 * letters, before the number.
 */

const LABELS: readonly string[] = [
  "badge|shield|star|collar|shoulder|epaulette|credentials?|serial|(?:peace officer )?licen[cs]e|reg\\.?(?=\\s\\d)|regist(?:ry|er|ration)(?= (?:no|number|nr)(?![\\p{L}]))|reg(?:imental)?\\.? (?:no|number)|employee id|pass(?=(?: no\\.?| number)? \\p{L}{1,4}-?\\d{3})|pid(?=[ :.]*\\d{4})|warrant(?: card)?|service (?:id|no\\.?|number|card)|police id|staff|employee|personnel|payroll|force (?:id|no\\.?|number)|(?:officer|agent) (?:id|no\\.?|number)|identification|identity|id|p\\.?i\\.?n\\.?|DPSST|registered|kgid|qid|persal|belt (?:no|number)|buckle (?:no|number)|cip|pen(?=[ :.]*\\d)|[sprfb]\\/no|a\\.?p\\.? ?(?:no|number)|post(?= \\d{4,6}\\))|(?:authority|authorisation|warrant|inspector) card|(?:professional|police) (?:no|number)|enroll?ment(?: (?:no\\.?|number))?|officer[’']?s? (?:no|number|pin)|[ersf]\\/n(?:o\\.?)?(?=[ :.]*\\d{4})",
  '(?:dienst(?:ausweis)?|stam|personal|personeels|ausweis|kokarden|matrikel|kenn|tjänste|tjeneste|brigade|badge|penning|id-?|beamten|verbalisant(?:en)?|legitimatie|code|skilt|medarbejder|medarbetar|ansatt|henkilö|virka)-?(?:nummer|nr\\.?|numero)|pers(?:onal)?\\.?-?(?:nr|nummer)\\.?|dienst-?nr\\.?|dnr\\.?(?=\\s?\\d{3})|dienstmarke|pk-nr\\.?|dienstausweis|legitimatie(?:kaart|bewijs)|akte(?= nr\\.? ?\\d{4})|bp|sv[ck]',
  "matr(?:icule)?\\.?|mle|mat\\.|nigend|rio|n(?:°|uméro) (?:d[’']agent|d[’']identification)|(?:n(?:°|º|uméro) )(?:de )?(?:matricule|rio|nigend)|carte (?:professionnelle|d[’']assermentation|de commission)|carte(?= n[°º] ?\\d)|commission d[’']emploi|(?:n(?:°|º|uméro)|no) professionnel",
  'credencial(?:\\s\\p{Lu}{2,5})?|(?:n\\S{0,3} de )?placa|c\\. ?p\\.|c\\. ?c\\.|tip|carn[eé]t?(?: (?:profesional|policial))?(?: (?:n[uú]mero|n[uú]m\\.?|n[°º]\\.?))?|(?:n[uú]mero|n[°º]) de (?:carn[eé]t?(?: profesional)?|placa|tip|legajo|registro personal)|n\\.?r\\.?p\\.?(?=[ :.]*\\d{4})|numa|legajo(?: personal)?|l\\. ?p\\.|(?:n[uú]mero|n[°º]) de (?:agente|identificaci[oó]n(?: profesional)?)|matrícul[ae]|(?:n[uú]mero|n[uú]m\\.?|n\\.?[°º]) profesional',
  '(?:(?:numero|n\\.) (?:di )?)?(?:matricola|tessera(?! sanitaria)|tesserino)(?: n\\.)?',
  'masp|crachá|cartão|id funcional|n\\.?[º°] (?:mecanográfico|de (?:funcionário|matrícula|agente))|nim(?=[ :.]*\\d{5})|nm(?=[ :.]*\\d{6})|nip(?=[ :.]*\\d{6}(?!\\d))|siape|r\\.?e\\.?(?= \\d{5})',
  '(?:nr|numer) (?:ident|sł|leg|ewid|odznaki)\\p{L}*|nr służb\\p{L}*|legitymacj\\p{L}+(?: służbow\\p{L}+)?|leg\\.(?= ?(?:nr\\.? ?)?\\p{Lu}{0,3}[- ]?\\d{4})|znak(?:u|iem)? identyfikacyjn\\p{L}*|odznak\\p{L}*|identyfikator\\p{L}*',
  'legit\\.(?=\\s?(?:nr\\.?\\s?)?\\d)|legitimați(?:e|a|ei|ea)(?: de serviciu)?|insign\\p{L}+|ecuson',
  'номер (?:\\p{L}+ )?(?:жетон\\p{L}*|посвідчення)|(?:спец)?жетон\\p{L}*|(?:службове )?посвідчення|нагрудн\\p{L}+ знак|особистий номер|удостоверение|служебна карта|служебен номер|значк[аеи]|бр(?:ој)?\\.? значке',
  'oeč|služebn[íý] (?:číslo|průkaz)|služobn(?:é|ý) (?:číslo|preukaz)|osobn[íé] číslo|(?:č(?:íslo)?\\.? )?odznak\\p{L}*|evidenčn[íé] číslo|e\\. ?č\\.|sl(?:už)?\\. ?č\\.|č(?:íslo)?\\.? (?:služ\\p{L}+ )?(?:preukazu|průkazu)',
  '(?:broj |br\\.? )?(?:služben[ea] )?legitimacij[ae]|бр(?:ој)?\\.? (?:службене )?легитимације|(?:broj |br\\.? )?značk[ae]|(?:broj |br\\.? )?(?:službene )?iskaznic[ae]|službena izkaznica|(?:št\\.? )?službene izkaznice',
  'jelvényszám\\p{L}*|igazolványszám\\p{L}*|szolgálati (?:igazolvány|jelvény)\\p{L}*(?: száma)?|törzsszám\\p{L}*|azonosító(?: ?szám)?\\p{L}*',
  'ametitõend\\p{L}*|teenistustunnistus\\p{L}*|(?:dienesta )?apliecīb\\p{L}+|žeton\\p{L}*|pažymėjim\\p{L}+|ženkl(?:el\\p{L}+|o)',
  'legitimation|tj(?:än|ene)ste(?:nr|nummer|-?id)|tj\\.? ?nr\\.?|virkamerk\\p{L}+|virkatunnus',
  'α\\.?γ\\.?μ\\.?|α\\.μ\\.|αριθ(?:μ[όο]ς|\\.) (?:μητρ[ώω]ου|ταυτ[όο]τητας)|αρ\\.(?=\\s?\\d{4})|sicil|rozet',
];

/** What leads to the number of a badge. */
export const BADGE_LABELS = `(?:${inEverySpelling(LABELS)})`;
