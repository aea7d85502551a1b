import { finder } from '../../search/finder.ts';
import type { Line } from './layout.ts';
import { LONGEST_LINE } from './sentences.ts';

/*
 * The lines that say who else gets a letter: "Copy to: …", "CC: …", "Kopie an: …". All languages together: only addresses may follow.
 */

/** What leads to an address also without a colon, and what needs one. */
const LABEL = finder(
  `^[(\\s]*(?:(?:${[
    'b?cc|c\\/c|cop(?:y|ies) (?:also )?(?:sent )?to|with (?:a )?copy to|kopie (?:an|aan|pro)|(?:ab|durch)schrift(?:en)? an|nachrichtlich an',
    '(?:en )?copies? (?:à|către|catre)|(?:con )?copia (?:a|para|per conoscenza a)|(?:com )?cópia (?:para|a)|kopia (?:do|dla|till)|kopi til|afschrift aan|копі[яю] до',
  ].join('|')})(?=[\\s:：])\\s*[:：]?|(?:${[
    'cop(?:y|ies)|(?:in )?kopie|(?:ab|durch)schrift(?:en)?|nachrichtlich|zur kenntnis(?:nahme)?(?: an)?|(?:en )?copies?(?: pour information)?(?: à)?|ampliation',
    '(?:con |in )?copia(?: per conoscenza)?|(?:e )?p\\.\\s?c\\.|(?:e )?per conoscenza|(?:com )?cópia|(?:com|para) conhecimento(?: de)?|do wiadomości|kopia|dw|afschrift|ter kennisneming aan|spre știință',
    'копія|копия|копие|kopi[ae]?|(?:till|til|för) (?:kännedom|orientering)|kopio|tiedoksi|koopia|teadmiseks|kópi[ae]|na v[ěe]d(?:omí|omie)|másolat(?:ot kap)?|tájékoztatásul|kopija|na znanje|v vednost|κοιν(?:\\.|οποίηση)?|bilgi|zināšanai',
  ].join('|')})\\s*[:：])\\s*`,
  'iu',
);
/** Addresses, each with the name of its holder or without, and nothing else. */
const ADDRESSES =
  /^(?:(?:[\p{Lu}\d][\p{L}\p{N}.'’/-]*,?\s+){0,6}[<([]?[^\s@<>()[\],;]{1,64}@[^\s@<>()[\],;]{3,100}[>)\]]?\.?\s*(?:[,;/&)]+\s*|(?:and|und|et|y|e|i|en|og|och|ja)\s+|$))+$/u;

/** What a copy is wanted of: "Kopie: Postfach fox@…". */
const OF_ACCOUNT = finder(
  '(?<!\\p{L})(?:accounts?|users?|kont(?:o|os|en|a)|(?:be)?nutzer\\p{L}*|comptes?|cuentas?|conto|contas?|contul|mail ?box\\p{L}*|postfach|postfächer|boîte|casella|buzón|skrzynk\\p{L}*|caixa)(?![\\p{L}@])',
  'iu',
);

/** The lines of a letter with the addresses to which copies of it go: nobody's target, and not where its writer is reached. */
export function copyLines(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let isList = false;
  for (const line of lines) {
    const text = line.text.slice(0, LONGEST_LINE);
    const label = LABEL.exec(text)?.[0] ?? null;
    const rest = label === null ? text : text.slice(label.length);
    const isCopy: boolean = (label !== null || isList) && ADDRESSES.test(rest) && !OF_ACCOUNT.test(rest);
    if (isCopy) found.push(line);
    isList = (label !== null && rest === '') || (isCopy && /[,;]$/.test(text));
  }
  return found;
}
