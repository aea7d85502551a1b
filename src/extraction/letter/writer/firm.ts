import { type Evidence, says } from '../../evidence.ts';
import type { Letter } from '../layout.ts';

/** A company's or a law firm's name, by its own form. */
const FIRM =
  /^\p{Lu}[^@:;\d]{1,60}(?<![\p{L}])(?:LLP|LLC|Ltd\.?|Limited|Inc\.?|Solicitors|Attorneys at Law|Law Firm|Rechtsanwälte|Rechtsanwaltsgesellschaft|GmbH|mbB|Avocats|Abogados|Advocaten|Avvocati|Advogados|SARL|SELARL)(?![\p{L}])[^@:;\d]{0,12}$/u;

/** The firm for which a private party signs, where the letter names no authority. */
export function readFirm(letter: Letter, evidence: Evidence): void {
  if (says(evidence, 'organisation.legalName')) return;
  for (const { text } of letter.signature) {
    const firm = text.split(/\s*[|•·\t]\s*|,\s+(?!LLP|LLC|Ltd|Inc)/u).find((part) => FIRM.test(part.trim()));
    if (firm !== undefined)
      evidence.add('organisation.legalName', firm.trim().replace(/,$/, ''), [firm.trim()], letter.place);
  }
}
