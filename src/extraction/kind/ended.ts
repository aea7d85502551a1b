import { finder } from '../../search/finder.ts';
import { anyOf } from './any-of.ts';

/* How it is told that a danger is over: who was missing was found, who threatened was caught. Wordings of all languages together. */

const ENDED = finder(
  anyOf(
    '(?:(?:found|located|recovered|returned|brought|back|home|is|are) (?:\\p{L}+ ){0,2}(?:safe|alive|unharmed|well)|safe and (?:well|sound)|safe (?:now|at home|again)|in safe hands)(?!\\p{L})|(?:was|were|been|got) (?:\\p{L}+ )?(?:rescued|saved|freed|arrested|sentenced|convicted|taken into custody)|(?:saved|rescued) (?:a|the|her|his|their|two|three) (?:\\p{L}+ )?(?:life|lives|girl|boy|child|woman|man)',
    'wohlauf|wohlbehalten|unversehrt|unverletzt|in sicherheit(?!\\p{L})|(?:lebend|rechtzeitig) (?:gefunden|angetroffen|aufgefunden)|(?:gerettet|festgenommen|verhaftet|verurteilt|befreit) (?:werden|worden|wurde)|konnten? (?:\\p{L}+ ){0,6}(?:gerettet|festgenommen|gefunden|befreit)',
    'sain(?:e|s|es)? et sau(?:f|ve)s?|retrouvée?s? (?:\\p{L}+ )?(?:vivante?s?|à temps)|(?:a|ont|est|sont|a été|ont été|est) (?:été |pu être )?(?:interpellé|arrêté|sauvé|secouru|libéré|condamné)e?s?|hors de danger|mis(?:e|es)? en sécurité|en sécurité',
    'san[oa]s? y salv[oa]s?|(?:fue|ha sido|han sido|fueron) (?:\\p{L}+ )?(?:localizad|rescatad|detenid|liberad|encontrad|condenad)[oa]s?|fuera de peligro|a salvo',
    'san[oaie] e salv[oaie]|(?:è|sono|stat[oaie]) (?:stat[oaie] )?(?:\\p{L}+ )?(?:ritrovat|rintracciat|arrestat|fermat|salvat|liberat|condannat)[oaie]|fuori pericolo|al sicuro|in salvo',
    'ongedeerd|(?:veilig|levend|gezond) (?:\\p{L}+ )?(?:terug|thuis|gevonden|aangetroffen|en wel)|(?:is|zijn|werd) (?:\\p{L}+ ){0,3}(?:aangehouden|gered|veroordeeld|bevrijd)|buiten gevaar|in veiligheid',
    's(?:ão|ã|ãos|ãs) e salv[oa]s?|(?:foi|foram) (?:\\p{L}+ )?(?:encontrad|localizad|resgatad|detid|salv|libertad|condenad)[oa]s?|fora de perigo|em segurança',
    'cał[aey] i zdrow[aey]|(?:został|zostali|została|udało się) (?:\\p{L}+ )?(?:odnalezion|zatrzyman|uratowa|uwolnion|skazan|odnaleźć)\\p{L}*|bezpieczn(?:a|y|e) w domu|poza niebezpieczeństwem',
    'teaf[ăa]r[ăa]? (?:și nevătămat[ăa]?)?|(?:a fost|au fost) (?:\\p{L}+ )?(?:găsit|salvat|reținut|arestat|eliberat|condamnat)[ăie]?|în siguranță|în afara oricărui pericol',
    'жив(?:а|ий|ою|им) (?:і|та|й) (?:здоров|неушкодж)\\p{L}+|(?:знайдено|врятовано|затримано|звільнено|заарештовано|засуджено)|у безпеці|жив[аи]? и здрав[аи]?|(?:беше|бе|бяха) (?:\\p{L}+ )?(?:намерен|спасен|задържан|освободен)[аои]?|в безопасност',
    '(?:v pořádku|v poriadku|živ[aá]? a zdrav[aáý]?|v bezpečí)|(?:byl|bola|byla|bol|byli|boli|podařilo se|podarilo sa) (?:\\p{L}+ ){0,2}(?:nalez|nájd|zachrán|zadrž|osvoboz|oslobod|odsouz|odsúd)\\p{L}*|zachránit|zachrániť',
    '(?:oskadd|välbehåll|uskadt|velbeholden|i god behold|i säkerhet|i sikkerhed|i sikkerhet)\\p{L}*|(?:hittades|hittats|fundet|funnet|fanns) (?:\\p{L}+ )?(?:i live|levande|levende|i tide)|(?:kunde|kunne|har|blev|ble) (?:\\p{L}+ ){0,2}(?:gripas|gripits|räddas|räddats|anholdt|anholdes|reddet|pågrepet|dømt|dömts)',
    '(?:turvassa|löydettiin (?:elossa|ajoissa)|löytyi (?:elossa|vahingoittumattomana|turvallisesti)|otettu kiinni|pelastettiin|on pelastettu|terve(?:enä|na) ja elus|elusalt leitud|leiti elusana|päästeti|peeti kinni|turvalises kohas)',
    '(?:épségben|biztonságban|megmentett|elfogt|megtalált)\\p{L}*|(?:živ(?:a|o)? i zdrav(?:a|o)?|živ(?:a|o)? in zdrav(?:a|o)?|na sigurnom|na varnem|uhićen\\p{L}*|uhapšen\\p{L}*|spašen\\p{L}*|rešen\\p{L}* življenj\\p{L}*|pronađen\\p{L}* (?:živ|nepovrij|neozl)\\p{L}*)',
    '(?:sağ salim|sağ olarak bulun|kurtarıl|yakalan|güvende)\\p{L}*|(?:σώ[αο]ς? και αβλαβής|σώα και αβλαβής|βρέθηκε (?:ζωντανή|ζωντανός|σώ[αο])|συνελήφθη\\p{L}*|διασώθηκ\\p{L}*|ασφαλής)|(?:sveik(?:a|as) ir gyv|rast(?:a|as) gyv|sulaikyt|išgelbėt|saugi(?:ai)?(?!\\p{L}))\\p{L}*|(?:sveik[as] un vesel|atrast[as] dzīv|aizturēt|izglābt|drošībā)\\p{L}*',
  ),
  'iu',
);

/** True if a text tells that a danger is over. */
export function tellsOfItsEnd(text: string): boolean {
  return ENDED.test(text);
}
