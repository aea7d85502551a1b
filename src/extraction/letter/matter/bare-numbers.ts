import { type Evidence, said, says } from '../../evidence.ts';
import { isDate } from '../../law/case-number.ts';
import type { Letter } from '../layout.ts';
import { isFormedCase } from './formed-numbers.ts';
import { ofOtherFile } from './numbers-apart.ts';

/*
 * Numbers of cases that nothing calls so: in a bracket behind the crime, in a caption behind the parties, on a line "Re:", or as the only
 * number of a file that a letter has. They are known by their form: parts with strokes or hyphens, one of them a year.
 */

const TOKEN =
  /(?<![\p{L}\p{N}@./:_#\\+–§'"“”«»[-])(?:\p{Lu}{1,6}\s)?(?=[\p{L}\d./-]{0,30}\d)[\p{Lu}\d]{1,14}(?:[-/.]\p{Lu}{0,6}\d{0,12}\p{L}{0,4}){1,7}(?: \p{Lu}{1,4}(?=[).,]))?(?![\p{L}\p{N}@_/\]'"“”«»-]|\.[\p{L}\p{N}])/gu;
/** A year, in two digits or four, as a part of its own. */
const YEAR = /(?:^|[-/.\s])(?:20[0-4]\d|[012]\d)(?=$|[-/.\s])|(?:^|\p{L})20[0-4]\d(?=[-/.])/u;
/** What is counted so besides files: years and spans, telephones, amounts, addresses in a network. */
const OTHER_NUMBER =
  /^(?:(?:19|20)\d{2}[-/](?:(?:19|20)\d{2}|\d{2})|\d{1,2}[-/]\d{1,2}|[\d.]+|\d{3}-\d{3,4}(?:-\d{4})?|\(?0\d{1,4}[-/]\d{4,9}|\d{1,3}(?:[-/.]\d{1,3}){3}(?:[-/]\d+)*|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}|(?:UTC|GMT|ISO|RFC|IP|TLS|HTTP|COVID|CET|CEST|EST|BST|DOB|BORN)[\s/-].*|\p{L}{1,2}\d{2,4}-\d{2,4})$/iu;
/** Before a number: what is no case but has one, and laws. */
const OF_OTHER =
  /(?:(?<!\p{L})(?:(?:EU|UE|EC|EG|ЕС|ΕΕ|AB)\)?\s*(?:no\.?\s|nr\.?\s|n[°º.]+\s?)?$)|(?<!\p{L})(?:acts?|laws?|codes?|decrees?|regulations?|directives?|statutes?|ordinances?|gazette|art(?:icle|\.)?|sec(?:tion|\.)?|ss?\.|loi|décret|code|gesetz\p{L}*|ley|legge|d\.\s?lgs\.?|d\.p\.r\.?|lei|wet|ustaw\p{L}*|zakon\p{L}*|zákon\p{L}*|закон\p{L}*|accounts?|users?|usernames?|handles?|nicknames?|client|customer|subscriber|id|ids|iban|bic|cards?|invoice|order|booking|flight|transactions?|tx|txid|payments?|transfer|policy|parcel|tracking|passport|licen[cs]e|plates?|vehicle|vin|imei|imsi|iccid|sim|serial|model|badge|warrant\s+card|collar|shield|pin|phones?|telephone|tel|fax|mobile|cell|ext|room|suite|box|flat|apt|floor|zip|vat|ein|tax|company|port|ticket|your\s+(?:ref\p{L}*|case|ticket|number)|ihr\s+zeichen|votre\s+réf\p{L}*|konto\p{L}*|compte|cuenta|conta|conto|rekening\p{L}*|telefon\p{L}*|tél|matricule|matricola|placa|dienstnummer|rechnung\p{L}*|bestellung\p{L}*|factur\p{L}*|fattura|fatura|commande|pedido|ordine)(?:\s*(?:no|nr|n[°º.]?|number|nummer|numéro|número|numero|№|#))?[\s.:(–-]*$)|§{1,2}\s*$/iu;
/** Right before a number that a bracket, a caption or a heading sets apart. */
const SET_APART =
  /(?:\p{L}[\p{L}'’.,\s-]{2,80}\($|(?<!\p{L})(?:v\.?|vs\.?|versus|c\/|\.\/\.|gegen|contre|contra|contro|tegen)\s[^.;\n]{2,60}[,(–-]\s?\(?$|(?:^|\n)\s*(?:re|ref|subject|subj|betreff|betr\.?|objet|concerne|asunto|oggetto|betreft|onderwerp|assunto|dotyczy)\s*[.:]*\s(?:[^\n]{0,60}[\s(,–-])?$)/iu;
/** Registers in which the police count what was reported to them. */
const OF_POLICE = /^(?:CAS|FIR|CR|OB|CAD|DR|IR|BO|PV|IP)\s/u;
const SHORTEST = 6;

/** The number of the case, where no word leads to one. */
export function readBareCase(letters: readonly Letter[], evidence: Evidence): void {
  if (says(evidence, 'crime.caseNumber')) return;
  const own = said(evidence, 'registrationNumber');
  for (const letter of letters) {
    const found = bareNumbers(letter).filter(
      ({ value }) => own === null || !(own.includes(value) || value.includes(own)),
    );
    const [first, ...others] = found.filter((one) => one.isApart);
    const only = new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
    const value = (others.every((one) => one.value === first?.value) ? first : undefined) ?? only;
    if (value !== undefined && evidence.add('crime.caseNumber', value.value, [value.value], letter.place))
      return;
  }
}

/** The number of the letter itself, where nothing labels it: the only one beside that of the case that counts a file. */
export function readBareOwn(letters: readonly Letter[], evidence: Evidence): void {
  const known = said(evidence, 'crime.caseNumber');
  if (known === null || says(evidence, 'registrationNumber')) return;
  const found = letters.flatMap((letter) =>
    [...letter.text.slice(0, LONGEST).matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
      const value = token.replace(/[-/.]+$/, '');
      const before = letter.text.slice(Math.max(0, index - 100), index);
      const isOther =
        known.includes(value) || value.includes(known) || isFormedCase(value) || OF_POLICE.test(value);
      return !isFileNumber(value) || isOther || OF_OTHER.test(before) || ofOtherFile(before)
        ? []
        : [{ value, letter }];
    }),
  );
  const [first] = found;
  if (first !== undefined && found.every(({ value }) => value === first.value))
    evidence.add('registrationNumber', first.value, [first.value], first.letter.place);
}

interface BareNumber {
  readonly value: string;
  /** True for one that a bracket, a caption or a heading sets apart from the words around it. */
  readonly isApart: boolean;
}

function bareNumbers({ text, signature }: Letter): BareNumber[] {
  const end = signature[0]?.start ?? text.length;
  return [...text.slice(0, Math.min(end, LONGEST)).matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    const value = token.replace(/[-/.]+$/, '');
    if (!isFileNumber(value)) return [];
    const before = text.slice(Math.max(0, index - 100), index);
    return OF_OTHER.test(before) ? [] : [{ value, isApart: SET_APART.test(before) }];
  });
}

const LONGEST = 30_000;

/** True for parts that count a file: enough digits, one part a year. */
function isFileNumber(value: string): boolean {
  return (
    value.length >= SHORTEST &&
    (value.match(/\d/g)?.length ?? 0) >= 5 &&
    YEAR.test(value) &&
    !OTHER_NUMBER.test(value) &&
    !isDate(value)
  );
}
