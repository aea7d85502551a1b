import { opening } from '../../../search/opening.ts';
import { hasWord } from '../words.ts';
import { isNoName } from './add-body.ts';
import { addressStart } from './address.ts';
import { AGENCIES } from './agencies.ts';
import { isCaseHeading } from './case-heading.ts';
import { withoutContacts } from './contacts.ts';
import { officeAndBody, personAndBody } from './office-and-body.ts';
import { nameIn } from './persons.ts';
import { isAgency, isPosition, isRank, UNIT } from './signature-parts.ts';

/** Words at the beginning of a line that names no body, or within one. */
const NO_BODY =
  /^\s*(?:re|subject|to|attn|attention|dear|date|our|your|ref|case|cause|request|order|warrant|subpoena|application|court file|the competent authorit(?:y|ies)|to the|in the matter|through|via|cc|from the desk|legal basis|facts?|signed|dated|affaire|objet|betreff|asunto|oggetto|dotyczy|aan|infraction|en virtud|de:|in dem|à|au)\b|\b(?:subpoena|warrant|requests?|requested|order|investigating(?! (?:unit|court|directorate|office)\b)|account|subscriber|user|preserv\w+|disclosure|removal|assistance|under)\b|[?!]$|:\s*$/i;
/** A day with which, or a title and a name behind which, a sentence tells what a magistrate decided. */
const OF_MAGISTRATE =
  /^\d{1,2}\.?\s\p{L}{3,12}\s(?:19|20)\d{2}(?!\d)|\s(?:JUDr|Mgr|MUDr|PhDr|[Dd]ott(?:\.?ssa)?|д-р)\.?\s\p{Lu}\p{L}+\s\p{Lu}\p{Ll}+\s\p{Ll}/u;
/** An office that is called by its head. */
const ATTORNEY =
  /^(?:\p{L}+\s){1,3}office of (?:the )?attorney general\b|^(?:office of the )?(?:united states|u\.?\s?s\.?) attorney\b|^office of the (?:district|county|state['’]?s?|commonwealth['’]?s?) attorney\b|^office of (?:the )?attorney general\b/iu;
const LABEL = /^\p{Lu}[\p{L}/-]{2,20}(?:\s[\p{L}/-]{2,20}){0,4}\s?:\s+(?=\p{Lu})/u;
/** A number that is a court's. */
const OF_CASE = /^court\s(?:case|ref|no|file)(?![\p{L}])/iu;
/** Words for a body that name none. */
const GENERIC =
  /^(?:the )?(?:(?:requesting )?agency|police|court|authority|board|bureau|department|tribunal|ministry|intelligence|customs|investigations|administration)$/i;
/** A name that begins with that of a body in several words. */
const BODY_OF_WORDS = opening(`^${AGENCIES}(?<=\\s\\S+)(?![\\p{L}])`, 'iu');
/** An officer's number behind the rank. */
const NUMBER = /\s\p{Lu}{0,3}\d{2,8}\p{Lu}?$/u;
/** Offices of prosecutors, called by those who hold them. */
const OFFICE =
  /^(?:(?:općinsko |županijsko )?državno (?:odvjetništvo|tožilstvo)|parket|parquet|fiscalía|unidad\s+fiscal|procuraduría|(?:\p{L}+\s){0,3}(?:rendőrség|nyomozó\s+iroda)|procura|prokuratura|prokuratuur|staatsanwaltschaft|procuradoria|parchetul|офіс(?:у)? генерального прокурора|служб[аи] у справах|javno tužilaštvo|јавно (?:тужилаштво|обвинителство))(?![\p{L}])/iu;

/** The parts of a piece; a comma within "… proti terorismu, extremismu a kybernetické kriminalitě" parts none. */
const PARTS =
  /\s*;\s*|\s*,(?!\s*\p{Ll}+(?:\s\p{Ll}+){0,2}\s(?:a|i|e|y|et|und|en|og|och|și|та|and|ja)\s)\s*|\s{2,}|(?<![Пп]рокуратура|ПРОКУРАТУРА|[Сс]ъд|СЪД|РУ|МВР)\s[–—-]\s/u;

/** The name of a body in a piece: the whole, or what stands before its address or unit. */
export function bodyName(whole: string, language: string): string | null {
  const text = whole.slice(0, 200).replace(LABEL, '');
  if (
    NO_BODY.test(text) ||
    isCaseHeading(text) ||
    OF_MAGISTRATE.test(text) ||
    hasWord(language, 'addressees', text)
  )
    return null;
  const bare = withoutContacts(text);
  const start = addressStart(bare);
  const before = (start < 0 ? bare : bare.slice(0, start)).replace(/[\s,;:–-]+$/, '');
  for (const part of before.split(PARTS)) {
    const alone = part
      .trim()
      .replace(/^[–—-]\s+/, '')
      .replace(/[.,]+$/, '')
      .replace(/^in the (?=\p{Lu})/iu, '');
    const name = personAndBody(alone)?.body ?? officeAndBody(alone)?.body ?? bodyOf(alone) ?? alone;
    if (
      name.includes('@') ||
      OF_CASE.test(name) ||
      GENERIC.test(name) ||
      name.length < 2 ||
      name.length > LONGEST_NAME ||
      name.split(/\s+/).length > MOST_WORDS
    )
      continue;
    if (!/^[\p{Lu}\d]/u.test(name) || isRank(name.replace(NUMBER, ''))) continue;
    if (!isCalledByOffice(name) && !isAgency(name)) continue;
    if (isNoName(name, language)) continue;
    const person = nameIn(name, null);
    // "Guarda Nacional Republicana" begins with a grade.
    if (person !== null && (person.rank !== null || person.badge !== null) && !BODY_OF_WORDS.test(name))
      continue;
    return name + goingOn(name, before);
  }
  return null;
}

/** The body behind a person: "Jane Roe of the Harbour Police". */
function bodyOf(part: string): string | null {
  const [, who, body] =
    /^((?:\p{Lu}[\p{L}.'’-]+\s){2,4})(?:of|from|with|at)\s(?:the\s)?(\p{Lu}.+)$/u.exec(part) ?? [];
  if (who === undefined || body === undefined || isAgency(who) || UNIT.test(who) || !isAgency(body))
    return null;
  return nameIn(who.trim(), null) === null ? null : body;
}

/** True for a body that is called by its office, which need have no word for a body. */
export function isCalledByOffice(name: string): boolean {
  return ATTORNEY.test(name) || OFFICE.test(name);
}

const LONGEST_NAME = 110;
const MOST_WORDS = 14;

/** So short a name goes on behind a dash or a comma, and so often. */
const SHORT_NAME = 80;
const MOST_PARTS = 3;
/** A part of a country, of which a body is one: "Western District of Harbour", "region Nord", "kantoor Waterstad". */
const TERRITORY =
  /(?<![\p{L}])(?:county|district|region|regione|región|région|province|provincia|province|canton|kanton|kantoor|circuit|area|zone|zona|comarca|arrondissement|mrc|distrito|circoscrizione|bezirk|commissionerate|headquarters|hq|range|field office|station|precinct)(?![\p{L}])/iu;
const NEXT =
  /^(\s[–—-]\s|,\s)((?:\p{Lu}|(?:region|kantoor|bureau|groupe|équipe|team)\s|\d{1,2}[.ªº])[^,;–—|]{2,90}?)(?=\s*[,;–—|]|\s-\s|[.\s]*$)/u;

/** What a body's name goes on with in its line: its unit or its part of the country behind a dash or a comma, or the force that it is of. */
export function goingOn(name: string, line: string): string {
  let on = '';
  let rest = line.slice(line.indexOf(name) + name.length);
  for (let parts = 0; parts < MOST_PARTS && name.length + on.length <= SHORT_NAME; parts += 1) {
    const [whole = '', , next = ''] = NEXT.exec(rest) ?? [];
    if (whole === '' || isPosition(next) || isRank(next) || /\d{3}/.test(next)) return on;
    if (!isAgency(next) && !UNIT.test(next) && !TERRITORY.test(next)) return on;
    on += whole;
    rest = rest.slice(whole.length);
  }
  return on;
}
