import { finder } from '../../search/finder.ts';
import { LONGEST_LINE } from './sentences.ts';

/*
 * What an officer or an office does, on the line below its name: "De officier van justitie mr. A. de Boer", "vordert …". All languages together, since
 * a letter of a few lines does not tell its own.
 */

const ACTS = finder(
  `^(?:(?:hereby|formally|respectfully|hierbij|hiermit|hierdurch|par la présente|por la presente|con la presente|por este meio|niniejszym|prin prezenta|härmed|herved|hermed|tímto|týmto)\\s+)?(?:${[
    'requests?|orders?|asks?|demands?|directs?|requires?|commands?|instructs?|seeks',
    'vordert|vorderen|verzoekt|verzoeken|beveelt|gelast|vraagt|eist',
    'requiert|requérons|requiers|ordonne|demande|demandons|prie|prions|sollicite|enjoint|prescrit',
    'ersucht|ersuchen|fordert|fordern|ordnet|verfügt|bittet|bitten|verlangt|beantragt|begehrt',
    'requiere|solicita|ordena|dispone|acuerda|pide|interesa|insta|resuelve|oficia',
    'ordina|richiede|chiede|decreta|invita|prega|autorizza|ingiunge',
    'requisita|determina|requer|pede|notifica',
    'żąda|prosi|wnosi|zwraca się|postanawia|nakazuje|zarządza|wzywa|poleca|wnioskuje|zobowiązuje',
    'solicită|dispune|ordonă|cere|roagă|obligă',
    "просить|вимагає|постановив|постановила|зобов[’']язує|звертається|ухвалив|ухвалила|просит|требует|постановил|обязывает|иска|моли|нарежда|разпорежда|изисква|постановява|тражи|налаже|захтева",
    'žádá|nařizuje|vyzývá|přikazuje|ukládá|požaduje|prosí|žiada|nariaďuje|vyzýva|prikazuje|ukladá',
    'begär|ber|anmodar|beslutar|förelägger|anhåller|anmoder|begærer|pålægger|beder|bestemmer|pålegger|begjærer',
    'pyytää|vaatii|määrää|velvoittaa|palub|nõuab|kohustab|taotleb',
    'kéri|kér|elrendeli|felhívja|megkeresi|kötelezi|utasítja|indítványozza',
    'traži|nalaže|zahtijeva|zahteva|moli|naređuje|odreja|nalaga',
    'ζητά|ζητεί|διατάσσει|παραγγέλλει|παραγγέλει|παρακαλεί|αιτείται',
    'prašo|reikalauja|įpareigoja|nutaria|lūdz|pieprasa|uzdod|nolemj',
  ].join('|')})(?=\\s|[:,]|$)`,
  'iu',
);

/** True for a line that says what the one does whose name stands above it: it begins in small letters, or in capitals, with a verb for asking or ordering. */
export function saysAct(line: string): boolean {
  const text = line.slice(0, LONGEST_LINE);
  return /^(?:\p{Ll}|\p{Lu}{4})/u.test(text) && ACTS.test(text);
}
