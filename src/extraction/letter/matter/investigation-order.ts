import { finder } from '../../../search/finder.ts';
import type { FoundBasis } from '../../fields/legal-basis.ts';
import { fold } from '../../fold.ts';
import type { Letter } from '../layout.ts';

/** So many lines from its top a form's own head stands. */
const HEAD = 12;
/** The head of the form in Annex A of Directive 2014/41/EU. */
const TITLE = finder(
  String.raw`(?<!\p{L})(?:european investigation order|europäische ermittlungsanordnung|décision d['’]enquête européenne|orden europea de investigación|ordine europeo di indagine|europees onderzoeksbevel|decisão europeia de investigação|europejski nakaz dochodzeniowy|ordin(?:ul)? european de anchetă|evropský vyšetřovací příkaz|európsky vyšetrovací príkaz|europeisk utredningsorder|eurooppalainen tutkintamääräys|euroopa uurimismäärus|eiropas izmeklēšanas rīkojums|europos tyrimo orderis|evropski preiskovalni nalog|europski istražni nalog|európai nyomozási határozat|европейска заповед за разследване|ευρωπαϊκή εντολή έρευνας)(?!\p{L})`,
  'iu',
);
/** The directive, as languages cite it. */
const DIRECTIVE = finder(
  /(?<!\p{L})(?:\p{L}{4,14}\s+(?:č\.\s?|nr\.?\s?)?)?2014\/41\/(?:EU|UE|EÚ|ΕΕ|ЕС|ES|EL)(?!\p{L})/iu,
);

/** The directive under which a European investigation order is made, where the form cites it; null for any other letter. */
export function findInvestigationOrder({ lines, text }: Letter): FoundBasis | null {
  if (!lines.slice(0, HEAD).some((line) => TITLE.test(line.text))) return null;
  const quote = DIRECTIVE.exec(text)?.[0];
  return quote === undefined ? null : { value: fold(quote), quote };
}
