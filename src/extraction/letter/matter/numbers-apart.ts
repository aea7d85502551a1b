import type { Evidence, FieldPath, Finding } from '../../evidence.ts';
import { merge } from '../../merge.ts';
import type { Letter } from '../layout.ts';
import { isFormedCase } from './numbers.ts';

/** What calls a number that of a case, right before it, in the languages of letters. */
const OF_CASE =
  /(?<!\p{L})(?:cases?|investigations?|proceedings?|inquiry|enquiry|crime|offence|offense|incident|report|complaint|docket|(?:criminal\s)?(?:matter|process)|our\s+file\s+is|fir|legajo|causa|diligencias(?:\s\p{L}+)?|atestado|sumario|procedimiento|carpeta(?:\s\p{L}+)*|inquérito(?:\s\p{L}+)?|processo|nuipc|enquête(?:\s\p{L}+)?|procédure|instruction|parquet|p\.?v\.?|procès-verbal|affaire|\p{L}*verfahren\p{L}*|strafsache|onderzoek|\p{L}*zaak\p{L}*|parketnummer|proc(?:edimento|\.)(?:\s?pen\p{L}*\.?)?|fascicolo|sprawa|spraw[ay]|śledztw\p{L}+|dochodzeni\p{L}+|dosar\p{L}*(?:\s\p{L}+)?|cauz\p{L}+|провадженн\p{L}+|справ[аи]|производство|tyrim\p{L}+|kriminālproces\p{L}*|kriminaalas\p{L}+|soruşturma|esas|predmet\p{L}*|čvs|trestní\s\p{L}+|rikosilmoitus|anmälan|straffesak|sag(?:s)?nummer)[\s.:]*(?:no|nr|n[°º.]?|number|numbered|nummer|№|#|ref(?:erence)?)?[\s.:º°=–-]*$/iu;
/** What calls a number the writer's own, right before it. */
const OF_WRITER =
  /(?<!\p{L})(?:our|unser\p{L}*|notre|nos|nuestr[ao]|nostr[ao]|ons|nasz|vårt?|vores|meie|naše|nossa)\s+(?:ref\p{L}*|réf\p{L}*|number|no|zeichen|aktenzeichen|kenmerk|znak|dnr|značka|viide|rif\p{L}*)[\s.:º°#=–-]*$/iu;
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
  if (own === null || caseNumber === null || !own.includes(caseNumber)) return evidence;
  const texts = [...letters.map(({ text }) => text), subject];
  const isCase =
    !texts.some((text) => isCalled(OF_WRITER, text, own)) &&
    (isFormedCase(caseNumber) || texts.some((text) => isCalled(OF_CASE, text, caseNumber)));
  const path = isCase && own === caseNumber ? 'registrationNumber' : 'crime.caseNumber';
  const dropped = ({ path: at, value }: Finding): boolean => at === path && value === caseNumber;
  return { ...evidence, findings: evidence.findings.filter((one) => !dropped(one)) };
}

function isCalled(what: RegExp, text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1))
    if (what.test(text.slice(Math.max(0, at - BEFORE), at))) return true;
  return false;
}
