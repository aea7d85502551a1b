import type { Finder } from '../../../search/finder.ts';
import { oncePerText } from '../../../search/once-per-text.ts';
import { anyOf, finderOf, hasWord, wordIn } from '../words.ts';

/** So far from each other the person, the telling and its denial stand, in characters. */
const REACH = 90;
/** So far before the words of secrecy stands what says that there is none. */
const NEXT = 40;
/** So many words stand between a denial and what it denies. */
const BETWEEN = "(?:['’]|(?:[\\s,:]+(?![.;])\\S+?){0,8}?[\\s,:]+(?:\\p{L}{1,2}['’])?)";
/** Whoever is told these is the one that asks. */
const US =
  '(?:us|me|uns|mir|mich|nous|ons|mij|nos|ci|noi|nas|nám|nám|oss|nås|meile|meille|minket|nekünk|nam|нас|нам|ни|μας|mums)(?!\\p{L})';
/** "Sans délai", "without delay": they deny nothing. */
const AT_ONCE =
  '(?:any )?(?:undue )?(?:délais?|retard|tarder|attendre|dilaci[oó]n|demora|ritardo|indugio|delay|[îi]nt[âa]rziere|zwłoki|vertraging|verzug|zögern|aufschub|зволікан\\p{L}+)';
/** Languages in which a denial stands behind the verb as well. */
const DENIED_BEHIND: ReadonlySet<string> = new Set(['de', 'nl', 'nordic']);
/** With these another clause begins: "informieren Sie uns, ob der Nutzer nicht …". */
const CLAUSE =
  '(?:if|whether|ob|falls|wenn|sofern|dass|of(?= (?:de|het|er|deze|dit|u|die)(?!\\p{L}))|als|indien|dat|om|hvis|att|at)(?!\\p{L})';

const denials = (language: string): string => anyOf(language, 'silences');

/** A denial before the telling: "do not tell", "ne doit pas être informé", "prohibited from notifying". */
const deniedAhead = (language: string): Finder =>
  finderOf(
    'secrecy: denied ahead',
    language,
    () =>
      `(?<![\\p{L}\\p{N}])${denials(language)}(?!\\p{L})(?!\\s+${AT_ONCE})${BETWEEN}${anyOf(language, 'tells')}(?![\\p{L}\\p{N}])(?!\\s+(?:Sie\\s+)?${US})`,
  );
/** A denial behind it: "Informieren Sie den Nutzer nicht", "Notification of the user is prohibited". */
const deniedBehind = (language: string): Finder =>
  finderOf('secrecy: denied behind', language, () => {
    const denial = DENIED_BEHIND.has(language) ? denials(language) : STRONG;
    return `(?<![\\p{L}\\p{N}])${anyOf(language, 'tells')}(?![\\p{L}\\p{N}])(?!\\s+(?:Sie\\s+)?${US})(?:[\\s:]+(?!${CLAUSE})[^\\s,;.]+){0,7}?[\\s:]+${denial}(?![\\p{L}\\p{N}])`;
  });
const STRONG =
  '(?:prohibited|forbidden|withheld|withhold|suppressed|delayed|deferred|not permitted|compromett\\p{L}+|nui(?:re|rait)|interdite?|proscrite?|différée?|prohibid[oa]|vedad[oa]|vietat[oa]|proibid[oa]|zabronion\\p{L}+|odrocz\\p{L}+|interzis[ăe]?|заборонен\\p{L}+|zakázán[ao]?|zakázan[éá]|zabranjen\\p{L}*|prepovedan\\p{L}*|tilos|kielletty|keelatud|(?:could|would|may|might) (?:\\p{L}+ )?(?:prejudice|jeopardi[sz]e|compromise|harm|frustrate|undermine|endanger))';

/** What says behind a label that there is no secrecy: "Confidentiality: [not requested]". */
const NOT_REQUESTED =
  /^\s*[:–—-]?\s*[[(]?\s*(?:(?:not|no|non|nicht|niet|não|nie|nu|ne)\s+(?:est\s+(?:pas\s+)?|se\s+|è\s+|este\s+)?(?:requested|required|needed|applicable|solicit|requer|pedid|interesad|demandé|requis|richiest|gevraagd|vereist|nodig|erforderlich|beantragt|verlangt|wymagan|cerut)|nepožaduje)/iu;

const byLanguage = new Map<string, (text: string) => RegExpExecArray | null>();

/** The words of a text that ask to keep somebody in the dark; null where none do. */
export function secretWords(language: string, text: string): RegExpExecArray | null {
  let find = byLanguage.get(language);
  if (find === undefined) {
    find = oncePerText((one) => searchSecretWords(language, one));
    byLanguage.set(language, find);
  }
  return find(text);
}

function searchSecretWords(language: string, text: string): RegExpExecArray | null {
  const said = wordIn(language, 'secrecy', text);
  if (said !== null) {
    const ofVictim = hasWord(language, 'victims', text) && !hasWord(language, 'holders', text);
    const end = said.index + said[0].length;
    const allowed = hasWord(language, 'mayTell', text.slice(Math.max(0, said.index - NEXT), end));
    return ofVictim || allowed || NOT_REQUESTED.test(text.slice(end)) ? null : said;
  }
  if (!hasWord(language, 'tells', text) || !hasWord(language, 'holders', text)) return null;
  const denied = deniedAhead(language).exec(text) ?? deniedBehind(language).exec(text);
  if (denied === null) return null;
  const around = text.slice(Math.max(0, denied.index - REACH), denied.index + denied[0].length + REACH);
  return hasWord(language, 'holders', around) && !hasWord(language, 'mayTell', around) ? denied : null;
}
