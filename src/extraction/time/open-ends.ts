import { finder } from '../../search/finder.ts';

/*
 * The words around the one day of a period whose other end is open.
 */

/** Right before a day from which a period runs, whose end is open. */
export const SINCE = finder(
  String.raw`(?<!\p{L})(?:from|since|starting(?:\s+(?:on|from))?|beginning(?:\s+on)?|as\s+(?:of|from)|after|from:|on\s+(?:and|or)\s+after|onwards?\s+from|commencing(?:\s+on)?|d[èe]s(?:\s+le)?|dal?|(?:за\s+(?:час|період)|період)\s+[зі]з?|з|із|починаючи\s+з|(?:for|i)\s+(?:tiden|perioden)\s+fra(?:\s+den)?|för\s+(?:tiden|perioden)\s+från(?:\s+den)?|post[ée]rieur\p{L}*\s+(?:au|à|al?|ao)|après\s+le|nach\s+dem|ab|(?:despu[eé]s|con\s+posterioridad)\s+(?:de|al?)|después\s+del|após(?:\s+o)?|depois\s+de|successiv[aeio]\s+al|dopo\s+il|po(?:\s+dniu)?|od(?:\s+dnia)?|după(?:\s+data\s+de)?|після|från\s+och\s+med|sedan(?:\s+den)?|fr\.?\s?o\.?\s?m\.?|fra\s+og\s+med|siden(?:\s+den)?|(?:etter|efter)(?:\s+den)?|από|μετά|след|seit(?:\s+dem)?|ab\s+dem|depuis(?:\s+le)?|à\s+(?:partir|compter)\s+du|desde(?:\s+el)?|a\s+partir\s+(?:de|del|do)|sinds|vanaf|sedert|a\s+(?:partire|decorrere)\s+dal|począwszy\s+od|începând\s+(?:cu|din)|починаючи\s+з)\s+(?:the\s+)?$`,
  'iu',
);
/** Right before a day that ends a period whose beginning is open. */
export const UNTIL = finder(
  String.raw`(?<!\p{L})(?:until|till|up\s+to|before|prior\s+to|no\s+later\s+than|to|bis\s+(?:zum|einschließlich)|jusqu['’]au|hasta\s+el|tot\s+en\s+met|fino\s+al|até|do\s+dnia|până\s+la(?:\s+data\s+de)?)\s+(?:and\s+including\s+)?(?:the\s+)?$`,
  'iu',
);
/** The present, where a period ends with it: "to date", "bis heute". */
export const NOW =
  /^\s*,?\s*(?:(?:-|–|—|→|\/)\s*(?:heute|jetzt|heden|nu|vandaag|aujourd['’]hui|ce\s+jour|présent|hoy|(?:la\s+)?(?:fecha|actualidad)|oggi|(?:data\s+)?odierna|hoje|dziś|dzisiaj|сьогодні|днес|dnes|dosud|současnost|i\s?dag|danas)|(?:and|und|et|y|e|en)\s+(?:now|today|the\s+present|heute|jetzt|aujourd['’]hui|ce\s+jour|la\s+(?:actualidad|fecha)|hoy|oggi|hoje|o\s+presente|heden|nu)|po\s+(?:současnost|súčasnosť|dziś|dzień\s+dzisiejszy)|(?:to|until|till|up\s+to|through|-|–)\s+(?:the\s+)?(?:present(?:\s+(?:day|date|time))?|date|now|today|this\s+(?:date|day))|bis\s+(?:heute|dato|jetzt|zum\s+heutigen\s+tag\p{L}*)|jusqu['’]?(?:à|a)\s+(?:ce\s+jour|aujourd['’]hui|présent)|à\s+ce\s+jour|hasta\s+(?:la\s+(?:fecha|actualidad)|el\s+presente|hoy)|tot\s+(?:op\s+)?(?:heden|nu|vandaag)|(?:ad|fino\s+ad)\s+oggi|(?:até|à)\s+(?:a\s+)?(?:(?:presente\s+)?data(?:\s+presente)?|hoje|o\s+presente|atualidade)|do\s+(?:chwili\s+obecnej|dziś|dzisiaj|teraz|dnia\s+dzisiejszego)|până\s+(?:în\s+prezent|azi|astăzi|la\s+zi)|(?:по|до)\s+(?:теперішній\s+час|сьогодні|цей\s+час|даний\s+час|момента|днес|сега|настоящия\s+момент|настоящего\s+времени)|til(?:l)?\s+(?:dags\s+dato|d\.\s?d|i\s?dag|nå|nu)|do\s+(?:danas|dnes\p{L}*|současnosti|súčasnosti)|(?:μέχρι|έως)\s+σήμερα|kuni\s+tänaseni|tähän\s+päivään|līdz\s+(?:šim|šodienai)|iki\s+(?:šiol|dabar|šios\s+dienos)|bugüne\s+(?:kadar|dek)|onwards?|en\s+adelante|em\s+diante|in\s+poi)(?!\p{L})/iu;

/** Right behind a day from which a period runs: "1.6.2026 alkaen", "2026. január 3. óta". */
export const SINCE_BEHIND =
  /^(?:-?(?:j?[ée]?t[őó]l|sta|stä|st))?\s+(?:alkaen|lähtien|alates|saadik|óta|kezdve|kezdődően|itibaren|tarihinden\s+itibaren|alkades|og\s+fremover|og\s+frem(?=\s+til)|och\s+framåt)(?!\p{L})/iu;
