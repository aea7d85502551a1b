import type { AuthorityKind } from '../../../form/standard-form.ts';
import { finder } from '../../../search/finder.ts';
import { oncePer } from '../../../search/once-per.ts';
import { fold } from '../../fold.ts';
import type { Letter } from '../layout.ts';
import { isSamePerson } from '../writer/officer.ts';
import { nameIn } from '../writer/persons.ts';

/** A judge or prosecutor whom a text names. */
export interface Magistrate {
  readonly kind: AuthorityKind;
  /** With the office, as far as it stands beside the name. */
  readonly name: string;
  /** The name alone, with its titles. */
  readonly person: string;
  readonly start: number;
  readonly end: number;
}

/** How judges are called, in all languages that letters come in. */
const JUDGES = [
  'hhj|(?:his|her) honou?r judge|(?:united states|u\\.s\\.) (?:magistrate|district) judge|(?:chief |senior |principal |resident |sessions |presiding |district |circuit |county |superior court |investigating |pre-?trial |preliminary |examining |duty |criminal )*(?:judge|magistrate(?: judge)?|justice of the peace)|(?:(?:the )?(?:right )?hon(?:ou?rable)?\\.? )?(?:lord|lady|mr|mrs|ms|madam|chief) justice|(?:the )?(?:right )?hon(?:ou?rable)?\\.?(?: justice| judge| magistrate)?',
  "(?:premier |première |vice-)?(?:juge d['’]instruction|juge des libertés(?: et de la détention)?|doyenne? des juges d['’]instruction|juge (?:de (?:paix|police)|au tribunal)|(?:vice-)?présidente?(?: du tribunal| chargée? de l['’]instruction)?)",
  '(?:ermittlungs|untersuchungs|haft|vorsitzende[rn]? |zwangsmassnahmen)?richter(?:in)?(?: am (?:amts|land|oberlandes)gericht| des (?:bezirks|landes|kantons)gerichts)?',
  '(?:ilm[oa]\\.? sr\\.? )?(?:el |la )?(?:magistrad[oa](?:-juez)?|jue(?:z|za)(?: de (?:instrucción|garantías?|control|investigación preparatoria))?)',
  'rechter-commissaris|onderzoeksrechter|politierechter',
  '(?:il |la )?(?:giudice(?: per le indagini preliminari)?|g\\.i\\.p\\.|gip)',
  '(?:mm\\.ª? ?|meritíssim[oa] )?ju[ií]za?(?: de direito| federal| de instrução)?|desembargadora?',
  'sędzi(?:a|ego)|asesor sądowy',
  'judecător(?:ul|ului|ului)?(?: de drepturi și libertăți)?',
  'слідч(?:ий|ого|им|а) судд(?:я|і|ею)|судд(?:я|і|ею)',
  '(?:okresní |krajský )?soud(?:kyně|ce)|samosoudce|(?:sudkyňa|sudca)(?: pre prípravné konanie)?|sudac(?: istrage)?|sutkinja(?: istrage)?|preiskovaln[ai] sodni(?:ca|k)|eeluurimiskohtunik|(?:maa)?kohtunik|hâkim|суди[јиi](?:а|е|и|у|ом)(?: за претходни поступак)?|sudi(?:ja|je|ji|ju|jom)(?: za prethodni postupak)?|teisėj(?:as|a|o|os|ui|ai)|(?:izmeklēšanas )?tiesnes(?:is|e|ša|es)|tingrettsdommer(?:en)?|retsassessor|(?:héraðs)?dómari|gjyqtar(?:i|ja)?|ανακριτ(?:ής|ή|ρια)|rådmann?|dommer(?:fuldmægtig)?|chefsrådman|tingsdomare|käräjätuomari|bíró|съдия',
];
/** How prosecutors are called. */
const PROSECUTORS = [
  "(?:(?:chief|senior|deputy|assistant|public|district|state['’]?s?|county|crown|chamber|federal|special|leading|first|principal|junior|specialist|investigating|supervising|duty|acting) ){0,3}(?:prosecutor(?: general)?|procurator(?: fiscal)?|prosecuting attorney)|(?:(?:executive |senior |chief |special |first |assistant |deputy ){0,3})(?:attorney general|solicitor general|district attorney|(?:united states|u\\.s\\.|state['’]?s?|commonwealth['’]?s?|county) attorney)|crown counsel|director of public prosecutions",
  '(?:premi(?:er|ère) |vice-?|sub)?(?:substitute?(?:-procureure?)?|procureure?)(?: (?:du procureur )?(?:de la république|du roi|général|de permanence|fédéral))?(?: adjointe?)?|avocate? général',
  '(?:erste[rn]? |leitende[rn]? |ober|general|gruppen)?(?:staats|amts|bundes)anw[aä]lt(?:in|s)?(?: der [^\\s.,;]{3,20})?',
  '(?:el |la )?(?:(?:agente del |licenciad[oa] )ministerio público|agente del ministerio público|fiscala?(?: (?:adjunt[oa]|auxiliar|provincial|jefe|de guardia|delegad[oa]|\\d{1,3} seccional|penal))?|procurador[a]? fiscal)',
  '(?:hoofd)?officier van justitie|h?ovj|(?:eerste )?(?:substituut-)?procureur des konings|(?:eerste )?substituut(?![\\p{L}-])|(?:plaatsvervangend )?(?:advocaat-generaal|parketmagistraat|federaal magistraat)',
  '(?:il |la )?(?:sostituto procuratore(?: della repubblica)?|procurat(?:ore|rice)(?: (?:della repubblica|aggiunt[oa]|capo|pubblic[oa]|federale))?|pubblico ministero|p\\.m\\.)',
  '(?:o |a )?(?:mma?\\.ª? )?(?:procurador[a]?(?:-geral)?(?: (?:da república|adjunt[oa]|de justiça|geral))*|promotora?(?: de justiça)?|magistrad[oa] do ministério público)',
  'prokurator(?:a|em)?|asesor prokuratury',
  'procuror(?:ul|ului)?(?:[ -]șef)?(?: (?:criminalist|de serviciu|de caz|militar))?',
  '(?:старш\\p{L}{2,3} )?прокурор(?:а|ом)?',
  '(?:státní|štátn[ay]) zástupk?[a-zyně]{2,6}|prokurátork?a?|(?:kammar|vice chefs|chefs|extra )?åklagare|(?:anklager|statsadvokat|politiadvokat|politifullmektig|politifuldmægtig|senioranklager|specialanklager)|(?:aluesyyttäjä|syyttäjä|kihlakunnansyyttäjä)|ügyész|(?:državn[aio]|zamjeni[kc]\\p{L}*(?: \\p{L}+)? državnog) odvjetni\\p{L}+|прокурорът|cumhuriyet savcısı|εισαγγελέ(?:ας|α)|tužitelj(?:ica)?|tužilac|(?:okrožn[ai] )?državn[ai] tožil(?:ka|ec)|prokurör|abiprokurör|prokuror(?:as|ė|o|ės|ui|ei|s|e|a|es|i)?|(?:заменик(?:а)? )?(?:(?:вишег|основног|јавног|посебног) ){0,2}тужи(?:лац|оца|лаштва)|saksóknari|(?:glavni |zam[je]+nik )?(?:javni |državni )?tuži(?:telj(?:a|ica|ice)?|lac|oca)',
];
const ROLE = finder(
  `(?<![\\p{L}\\p{N}])(?:(${JUDGES.join('|')})|(${PROSECUTORS.join('|')}))(?![\\p{L}’]|['’]s)`,
  'giu',
);

const TITLE =
  '(?:(?:[Hh]on(?:ou?rable)?|HON|Drs?|DR|DDr|Dra|[Dd]r\\.?ª|[Dd]r\\.?ssa|Sr\\.?ª|Ing|M?Mag|JUDr|Mgr|PhDr|Bc|mr|Mr|Mrs|Ms|M|Mme|Mlle|[Dd]ott(?:\\.?ssa)?|D\\.ª|D|Dª|Dña|Don|Doña|Lic|LIC|Sra?|drs|mw|Frau|Herr|[Pp]ani?|Prof|Sir|Dame|lic\\.\\siur|Avv|Ass|LL\\.M|Exm[oa])\\.?\\s){1,3}';
const TOKEN =
  "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|(?:[dDO]['’]|Mc|Mac)?\\p{Lu}[\\p{Ll}’']+(?:-\\p{L}[\\p{Ll}’']+)*|(?:[DO]['’])?\\p{Lu}{2,}(?:-\\p{Lu}{2,})*(?!\\p{L}))";
const PARTICLE = '(?:van|Van|de|De|der|den|von|zu|di|da|del|della|la|le|dos|du|af|av|ní|Ní|ó|Ó|el|al|y)';
const FULL = `${TOKEN}(?:\\s(?:${PARTICLE}\\s){0,2}${TOKEN}){1,3}`;
/** A name behind titles that no other word is: what stands between it and an office is the office's body. */
const TITLED_NAME = `(?:(?:JUDr|Mgr|PhDr|Bc|D?Dr|Dra|[Dd]ott(?:\\.?ssa)?|M?Mag|Prof|Ing)\\.\\s){1,3}${TOKEN}(?:\\s(?:${PARTICLE}\\s){0,2}${TOKEN}){0,3}`;
const PERSON = `(?:${TITLE}${TOKEN}(?:\\s(?:${PARTICLE}\\s){0,2}${TOKEN}){0,3}|${FULL})`;
/** The court or office of prosecutors that stands between a magistrate's office and name: "soudce Okresního soudu v Opavě JUDr. Novák". */
const SEAT =
  '(?:(?:při|при|от)\\s)?(?:\\p{Lu}\\p{L}+\\s){0,2}(?:\\p{Ll}+\\s){0,2}(?:[Ss]oudu|[Ss]údu|[Ss]uda|[Ss]odišča|[Ss]ądu|[Сс]уду|съд|прокуратури|прокуратура|zastupitelství|[Pp]rokuratury)\\s(?:\\p{Lu}\\p{Ll}+(?:ego|owej|nej|ej)\\s|\\p{Lu}\\p{Ll}+ої\\s(?:області|обл\\.)\\s)?(?:(?:pro|v|ve|w|we|u|dla|м\\.|міста|в)\\s?\\p{Lu}[\\p{L}-]+(?:\\s\\d{1,2})?,?\\s)?';
/** Behind an office: "Chamber Prosecutor Karl-Axel Lundgren", "the prosecutor, Ms Rautavaara", "суддя Тернопільського суду Гураль О. П.". */
const AFTER = new RegExp(
  `^(?:\\s(?:presso|del(?:la)?|of|at|près|du|de\\sla|am|beim|des|bij|van|w|we|da|do|no|na|din|în|при|u|v|för|vid|i|ved)\\s[^\\n.;:,()]{3,70},?\\s(?=${TITLE}))?(?:\\s(?:of|for|am|du|de|del|della|van|w|do|da|la)\\s[^\\n.;:]{3,70}(?=\\n))?(?:[\\s]*[,:–-])?[\\s]*(?:(?:[Ff]do|[Ff]\\.to|gez|w\\.g)\\.?\\s?:?\\s*)?(?:${SEAT})?(?:\\([^()\\n]{2,60}\\)\\s)?(${PERSON})`,
  'u',
);
/** The same where only a title tells the name from the office's body: "Soudce Okresního soudu v Bělé nad Lužicí Mgr. Radim Pokorný". */
const AFTER_BODY = new RegExp(
  `^(?:\\s(?:\\p{Ll}{1,4}|\\p{Lu}[\\p{L}-]+|soudu|súdu|suda|sądu|sodišča|zastupitelství|prokuratury|prokuratúry|prípravné|konanie|istrage)){1,10}\\s(${TITLED_NAME})`,
  'u',
);
/** Before an office: "Mme Claire Estève, vice-procureure …", "F. Delbecque, juge d'instruction", a name on the line above. */
const BEFORE = new RegExp(
  `(?:^|[\\s,:(«"])(${PERSON})(?:\\s*\\([^()\\n]{2,30}\\))?\\s*(?:[,–-]\\s?|\\n\\s*|\\s–\\s)$`,
  'u',
);
/** The rest of an office up to where its clause ends: "… de la République près le tribunal judiciaire de Chambéry". */
const REST =
  /^(?:(?:[ ]|\n(?=\p{Ll}))(?:de|du|d['’]|des|près|au|à|la|le|les|di|del|della|dello|presso|il|van|het|te|bij|der|beim|des|am|pe|lângă|în|cadrul|w|we|do|da|dos|permanence|parquet|tribunal|judiciaire|république|republiki)(?=[\s'’])|\s?(?:l|d)['’]\p{L}+| \p{Lu}[\p{L}'’.-]+){1,16}/u;
const TITLED = new RegExp(`^${TITLE}`, 'u');
/** Words that name a body or an office and no person. */
const BODY =
  /(?<!\p{L})(?:(?:court|cour|vara|sąd|soud|office|judge|justice|circuit|district|superior|supreme|king|crown|state|states|police|politi|canton|procura|land|on|by|the|this|please|hereby|vu|visto|vista|conform)(?!\p{L})|prokuratur|parchet|parket|parquet|procuradoria|tribunal|juzgado|rechtbank|republi|repúblic|républi|konings|(?:du|des)\s+roi|magistrat|ministe|ministé|ufficio|fiscal|amtsg|landger|staatsanw|polizei|judicial|seccional|instru|secci|unidad|rozpoznał|examin|decreto|ordinanz|provvediment|acquisizion|verfügung|beschluss|ordonnance|réquisit|resoluci|mandamiento|despacho|mandado|postanowieni|(?<!\p{L})(?:order|warrant|subpoena|demand|auto|bevel|vordering|oficio|ofício)(?!\p{L})|постанов|ухвал|usnesení|příkaz|kendelse|kjennelse|végzés|ordonanț|încheiere)/iu;
/** An office that a person belongs to, not the person's own. */
const OFFICE_OF = /(?:office|parket|parquet|behalf)\s+of\s+(?:the\s+)?[^.;\n]{0,40}$/i;
/** A judge's title of honour, which is the name's. */
const HONOUR = /^hon(?:ou?rable)?\.?$/i;
const WINDOW = 110;
const LONGEST = 160;

/** The judges and prosecutors whom a letter names beside their office, from left to right. */
export const magistratesOf: (letter: Letter) => readonly Magistrate[] = oncePer(({ text }) =>
  magistratesIn(text),
);

/** Where a letter names a magistrate elsewhere with more of the name: "Yves Monnet, premier procureur", who signs as "Y. Monnet". */
export function fullest(one: Magistrate, all: readonly Magistrate[]): Magistrate {
  const isFuller = ({ kind, person }: Magistrate): boolean =>
    kind === one.kind && person.length > one.person.length && isSamePerson(person, one.person);
  return all.find(isFuller) ?? one;
}

/** The same in any text. */
export function magistratesIn(text: string): Magistrate[] {
  const found: Magistrate[] = [];
  for (const role of ROLE.matchAll(text)) {
    const end = role.index + role[0].length;
    if (found.some((one) => role.index < one.end)) continue;
    if (OFFICE_OF.test(text.slice(Math.max(0, role.index - 60), role.index))) continue;
    // The hour of the day is no public prosecutor of Italy.
    if (/^p\.m\.$/i.test(role[0]) && /\d\s?$/.test(text.slice(Math.max(0, role.index - 3), role.index)))
      continue;
    const kind = role[1] !== undefined ? 'judge' : 'prosecutor';
    const behind = text.slice(end, end + WINDOW);
    const from = Math.max(0, role.index - WINDOW);
    const before = personAt(BEFORE, text.slice(from, role.index));
    // Who stands on its own line bears an office, not who stands below.
    const isBeside = before !== null && /^,\s$/u.test(text.slice(from + before.end, role.index));
    const below = isBeside && /^\s*\n/u.test(behind);
    const after = below
      ? null
      : (personAt(AFTER_BODY, behind) ??
        personAt(AFTER, behind) ??
        (BY_SURNAME.test(role[0]) ? surnameAt(behind) : null));
    if (after !== null) {
      const stop = end + after.end;
      const whole = text.slice(role.index, stop);
      // A name on the line below is signed under its office.
      const name = /\n\s*$/.test(whole.slice(0, -after.name.length)) ? after.name : whole;
      const person = HONOUR.test(role[0]) ? name : after.name;
      found.push({ kind, name, person, start: role.index, end: stop });
      continue;
    }
    if (before === null) continue;
    const start = from + before.start;
    if (found.some((one) => start < one.end)) continue;
    const gap = text.slice(start + before.name.length, role.index);
    // A line that ends with a comma goes on below.
    const office = /(?<!,\s*)\n/.test(gap) ? '' : (REST.exec(text.slice(end, end + LONGEST))?.[0] ?? '');
    // Only an office with its body tells more than the name: "… près le tribunal judiciaire de Chambéry".
    const rest = /\p{Lu}/u.test(office) ? office.replace(/(?:\s+\p{Ll}[\p{L}’']*)+$/u, '') : '';
    const name = rest === '' ? before.name : text.slice(start, end) + rest;
    found.push({ kind, name, person: before.name, start, end: end + rest.length });
  }
  return found.map((one) => ({
    ...one,
    name: fold(one.name)
      .replace(/^(?:il|la|el|o|a|le)\s/i, '')
      .replace(/(?:[\s,;–-]+\p{Ll}{1,2})?[\s,;–-]+$|\s\p{Ll}{1,2}$/u, ''),
    person: fold(one.person),
  }));
}

function personAt(pattern: RegExp, text: string): { name: string; start: number; end: number } | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const start = match.index + match[0].indexOf(match[1]!);
  // Names lose words at their end that are no part of them: "Judge Osei Superior Court".
  for (let name = match[1]!; name !== ''; name = name.replace(/\s*\S+$/, '')) {
    if (isName(name)) return { name, start, end: start + name.length };
    if (pattern === BEFORE) break;
  }
  return null;
}

/** Judges of the common law, who are called by their surname. */
const BY_SURNAME = /(?:hhj|honou?r judge|(?:mr|mrs|ms|lord|lady) justice)$/i;
const SURNAME = new RegExp(`^\\s(${TOKEN})(?![\\p{L}’'-])`, 'u');

function surnameAt(text: string): { name: string; start: number; end: number } | null {
  const name = SURNAME.exec(text)?.[1];
  return name === undefined || !isName(`Mr ${name}`) ? null : { name, start: 1, end: 1 + name.length };
}

function isName(words: string): boolean {
  if (words.includes('\n') || BODY.test(words)) return false;
  const title = TITLED.exec(words)?.[0] ?? '';
  return nameIn(`${title === '' ? '' : 'Mr '}${words.slice(title.length)}`, null) !== null;
}
