import { type Evidence, type FieldPath, type Finding, said } from '../../evidence.ts';
import { merge } from '../../merge.ts';
import { occurrences } from '../../occurrences.ts';
import type { Letter } from '../layout.ts';
import { isFormedCase, isFormedLetter } from './formed-numbers.ts';

/** What calls a number that of a case, right before it, in the languages of letters. */
const OF_CASE =
  /(?<!\p{L})(?:cases?|investigations?|proceedings?|inquiry|enquiry|crime|offence|offense|incident|report|complaint|docket|(?:criminal\s)?(?:matter|process)|our\s+file\s+is|fir|legajo|causa|diligencias(?:\s\p{L}+)?|atestado|sumario|procedimiento|carpeta(?:\s\p{L}+)*|inquérito(?:\s\p{L}+)?|processo|nuipc|enquête(?:\s\p{L}+)?|procédure|instruction|parquet|p\.?v\.?|procès-verbal|affaire|\p{L}*verfahren\p{L}*|strafsache|onderzoek|\p{L}*zaak\p{L}*|parketnummer|proc(?:edimento|\.)(?:\s?pen\p{L}*\.?)?|fascicolo|sprawa|spraw[ay]|śledztw\p{L}+|dochodzeni\p{L}+|dosar\p{L}*(?:\s\p{L}+)?|cauz\p{L}+|провадженн\p{L}+|справ[аи]|производство|tyrim\p{L}+|kriminālproces\p{L}*|kriminaalas\p{L}+|soruşturma|esas|predmet\p{L}*|čvs|trestní\s\p{L}+|rikosilmoitus|anmälan|straffesak|sags?n(?:r|ummer)|saksn(?:r|ummer)|dossiernummer|kohtuasja|(?:n(?:uméro|°)\sd[’'])?événement|einsatz|mutatie|pulse|niche|storm|vorgang\p{L}*|fall|indictment)[\s.:]*(?:no|nr|n[°º.]?|number|numbered|nummer|№|#|ref(?:erence)?)?[\s.:º°=–-]*$/iu;
/** What calls a number the writer's own, right before it. */
const OF_WRITER =
  /(?<!\p{L})(?:our|unser\p{L}*|notre|nos|nuestr[ao]|nostr[ao]|ons|nasz|vårt?|vores|meie|naše|nossa)\s+(?:ref\p{L}*|réf\p{L}*|number|no|zeichen|aktenzeichen|kenmerk|znak|dnr|značka|viide|rif\p{L}*)[\s.:º°#=–-]*$/iu;
/** What calls a number that of a file, right before it: those who investigate so count their cases, others their letters. */
const OF_FILE =
  /(?<!\p{L})(?:files?|gz|geschäftszahl|geschäftszeichen|aktenzeichen|az|geschäfts|dossier|expediente|č\.\s?j|čj|sp\.\s?zn|sygn(?:\.\s?akt)?|акт\p{L}*|akt\p{L}{0,3}|ügyszám\p{L}*|št\.?\s?spisa|zaak)[\s.:-]*(?:no|nr|n[°º.]?|number|nummer|№|#)?[\s.:º°=–-]*$/iu;
/** What prosecutors, who keep no other register, call that of their case. */
const OF_PROSECUTOR =
  /(?<!\p{L})(?:ref(?:erence|erenz|\.)?|réf(?:érence|\.)?|rif(?:erimento|\.)?)[\s.:-]*(?:no|nr|n[°º.]?|№)?[\s.:°º–-]*$/iu;
/** What calls a number the reader's, or that of an earlier letter or an order. */
const OF_READER =
  /(?<!\p{L})(?:your|ihr\p{L}*|votre|vos|vuestr[ao]|su|vostr[ao]|uw|vossa|wasz\p{L}*|orders?|warrants?|ruling|decision|judgment|beschluss\p{L}*|ordonnance|auto|decreto|bevel|postanowieni\p{L}*|similares?|previous(?:\s\p{L}+)?|earlier(?:\s\p{L}+)?)[\s.:]*(?:ref\p{L}*|no|nr|n[°º.]?|number|zeichen|kenmerk|№|#)?[\s.:º°=–-]*$/iu;
/** What follows where a number is but the beginning of another. */
const GOES_ON = /^[-/.]?[\p{L}\d]/u;
const BEFORE = 50;
const NUMBERS: readonly FieldPath[] = ['registrationNumber', 'crime.caseNumber'];

/**
 * The evidence in which one number is not the case's and the letter's own at once: a number that a word calls a case's is that, any other
 * the letter's own.
 */
export function numbersApart(evidence: Evidence, letters: readonly Letter[], subject: string): Evidence {
  const numbers = evidence.findings.filter(({ path }) => NUMBERS.includes(path));
  const { registrationNumber: own, crime } = merge(numbers).form;
  const { caseNumber } = crime;
  const texts = [...letters.map(({ text }) => text), subject];
  if (own !== null && caseNumber !== null && isSwapped(own, caseNumber, texts)) return swapped(evidence);
  if (caseNumber !== null && isFormedLetter(caseNumber)) {
    if (own === null) return moved(evidence, 'crime.caseNumber', 'registrationNumber');
    if (!own.includes(caseNumber)) return swapped(evidence);
  }
  if (own === null)
    return caseNumber !== null && isOfLetter(caseNumber, evidence, texts)
      ? moved(evidence, 'crime.caseNumber', 'registrationNumber')
      : evidence;
  if (caseNumber === null)
    return !isFormedLetter(own) && isOfCase(own, evidence, texts)
      ? moved(evidence, 'registrationNumber', 'crime.caseNumber')
      : evidence;
  if (!own.includes(caseNumber)) return evidence;
  const isCase =
    !isFormedLetter(own) &&
    !texts.some((text) => isCalled(OF_WRITER, text, own)) &&
    (isFormedCase(caseNumber) || isOfCase(caseNumber, evidence, texts));
  if (isCase && own !== caseNumber) return evidence;
  const path = isCase ? 'registrationNumber' : 'crime.caseNumber';
  const dropped = ({ path: at, value }: Finding): boolean => at === path && value === caseNumber;
  return { ...evidence, findings: evidence.findings.filter((one) => !dropped(one)) };
}

/** True where the words right before a number call it that of a case, or of the reader. */
export function ofOtherFile(before: string): boolean {
  const near = before.slice(-BEFORE);
  return OF_CASE.test(near) || OF_READER.test(near);
}

/** What justice calls its file of a case. */
const OF_JUSTICE =
  /(?<!\p{L})(?:parquet|notitie(?:nummer)?|notice(?:\sdu\sparquet)?|dossier\s(?:justice|d[eu]\s\p{L}+)|parketnummer|instruction)[\s.:]*(?:no|nr|n[°º.]?|numéro)?[\s.:°º–-]*$/iu;
/** What the police calls its record of it, or a number that is to be quoted. */
const OF_RECORD =
  /(?<!\p{L})(?:p\.?\s?v\.?|procès-verbal|proces-?verbaal|pv-?nummer)[\s.:]*(?:no|nr|n[°º.]?|numéro|nummer)?[\s.:°º–-]*$|(?<!\p{L})(?:unter\sangabe\s(?:der|des|von)|(?:please\s)?quot(?:e|ing)|en\srappelant|à\srappeler|citando|mencionando|onder\svermelding\svan|z\spowołaniem\s(?:się\s)?na)\s(?:\p{L}+\.?\s){0,3}$/iu;
/** Behind the number of a file that is another authority's. */
const OF_ANOTHER =
  /^\s(?:der|des|von\sder)\s(?:\p{L}*staatsanwaltschaft|StA|Amtsgerichts|Landesgerichts|Landgerichts)(?!\p{L})|^\sof\sthe\s(?:\p{L}+\s){0,2}(?:prosecutor|court)|^\s(?:du|de\sla|del|della|da|do)\s(?:parquet|procura|fiscalía|ministério|procureur|tribunal|juzgado)/iu;

/** True where the two numbers stand in each other's place: the police's record as the case, and the file of justice as the letter's own. */
function isSwapped(own: string, caseNumber: string, texts: readonly string[]): boolean {
  return texts.some(
    (text) =>
      isCalled(OF_RECORD, text, caseNumber) &&
      (isCalled(OF_JUSTICE, text, own) ||
        [...occurrences(text, own)].some((at) =>
          OF_ANOTHER.test(text.slice(at + own.length, at + own.length + 40)),
        )),
  );
}

function swapped(evidence: Evidence): Evidence {
  const other: Partial<Record<FieldPath, FieldPath>> = {
    registrationNumber: 'crime.caseNumber',
    'crime.caseNumber': 'registrationNumber',
  };
  const findings = evidence.findings.map((one) => ({ ...one, path: other[one.path] ?? one.path }) as Finding);
  return { ...evidence, findings };
}

/** True for a number that a word calls a case's, or that of a file of the police or of prosecutors. */
function isOfCase(value: string, evidence: Evidence, texts: readonly string[]): boolean {
  const kind = said(evidence, 'authority.kind');
  const ofFile = (text: string): boolean =>
    ((kind === 'police' || kind === 'prosecutor') && isCalled(OF_FILE, text, value)) ||
    (kind === 'prosecutor' && isCalled(OF_PROSECUTOR, text, value));
  return texts.some(
    (text) => isCalled(OF_CASE, text, value) || (ofFile(text) && !isCalled(OF_WRITER, text, value)),
  );
}

/** True for a number that a ministry or another authority that investigates nothing calls that of its file. */
function isOfLetter(value: string, evidence: Evidence, texts: readonly string[]): boolean {
  const kind = said(evidence, 'authority.kind');
  return (
    (kind === 'ministry' || kind === 'other') &&
    texts.some((text) => isCalled(OF_FILE, text, value) && !isCalled(OF_CASE, text, value))
  );
}

/** The evidence in which the only number that a letter gives is another's. */
function moved(evidence: Evidence, from: FieldPath, to: FieldPath): Evidence {
  const findings = evidence.findings.map((one) =>
    one.path === from ? ({ ...one, path: to } as Finding) : one,
  );
  return { ...evidence, findings };
}

function isCalled(what: RegExp, text: string, number: string): boolean {
  for (const at of occurrences(text, number))
    if (
      what.test(text.slice(Math.max(0, at - BEFORE), at)) &&
      !GOES_ON.test(text.slice(at + number.length, at + number.length + 2))
    )
      return true;
  return false;
}
