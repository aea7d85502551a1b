import type { AuthorityKind } from '../../../form/standard-form.ts';
import { finder } from '../../../search/finder.ts';
import { type Evidence, said } from '../../evidence.ts';
import { kindOfStatus } from '../../law/authority-kinds.ts';
import { headerPlace } from '../../message.ts';
import type { Letter } from '../layout.ts';
import { hasWord } from '../words.ts';
import { linesBehindText } from '../writer/lines-behind.ts';
import { isRank } from '../writer/signature-parts.ts';
import { RANK_OF, signs } from './cited-orders.ts';
import { addIssuer } from './issuer-bounds.ts';
import { addDate } from './issuers.ts';
import { fullest, magistratesOf } from './magistrates.ts';
import { addOwnIssuer, demands } from './own-issuer.ts';

/** The writer's own standing: position and rank first, then the body that writes. Who signs as a judge or prosecutor issues it, else the body. */
export function addOwn(letters: readonly Letter[], own: readonly string[], evidence: Evidence): void {
  for (const letter of letters) {
    const named = magistratesOf(letter);
    const signing = named.findLast((one) => signs(letter, one));
    if (signing === undefined) continue;
    const signer = fullest(signing, named);
    const { place } = letter;
    evidence.add('authority.kind', signer.kind, [signer.name, signer.person], place);
    addIssuer(letter, signer.name, [signer.name], evidence);
    addDate(letter, false, evidence);
    return;
  }
  const kind = addOwnKind(letters, own, evidence);
  if (kind === null) return;
  addOwnIssuer(letters, kind, evidence);
  for (const letter of letters) if (isDatedAs(letter, kind)) addDate(letter, false, evidence);
}

/** True for a letter whose day is that of an order: a prosecutor's or a judge's, a demand on paper. Who asks on powers of the police dates a letter. */
function isDatedAs(letter: Letter, kind: AuthorityKind): boolean {
  if (RANK_OF[kind] > RANK_OF.police) return true;
  if (kind === 'police') return demands(letter) && ISSUED.test(letter.text);
  return letter.document.kind !== 'mail' && (letter.language !== 'en' || demands(letter));
}

/** That an instrument was issued on a day. */
const ISSUED =
  /(?<!\p{L})(?:(?:issued|given|made)\s(?:this|on|at)|issued|date of issue)\s*:?\s+(?=\d|\p{Lu}\p{Ll}{2,8}\s\d|the\s\d)/iu;

/** Bodies with powers of their own that are neither police nor ministry, and those that investigate crimes by another name. */
const OTHER_AUTHORITY = finder(
  String.raw`(?<!\p{L})(?:revenue|tax (?:authority|office|administration)|finanzamt|steuerfahndung|coroner|commission(?:er)?|inspectorate|regulator|ombudsman|europol|interpol|special investigation|serious fraud office|securities|e-?safety|coimisiún na meán|media (?:authority|council|commission)|arcom|bafin|consob|cnmv|environment agency|competition authority|financial (?:conduct|services|markets) \p{L}+|data protection (?:authority|commission)|ordnungsamt|verwaltungsbehörde|bußgeld\p{L}*|landesmedienanstalt)(?!\p{L})`,
  'iu',
);
const INVESTIGATES =
  /(?<!\p{L})(?:crimes?|europol|interpol|investigation|(?:anti-|against )corruption)(?!\p{L})/iu;
/** Forces that investigate crimes, in the languages of letters, besides those that `kindOfStatus` knows. */
const FORCES = finder(
  String.raw`(?<!\p{L})(?:polic[eií]\p{L}*|poliz\p{L}+|kriminal(?:polizei|amt|direktion|inspektion)\p{L}*|politi(?:et|distrikt|kreds|e|a|ei|ști)?|\p{L}*polis(?:en|myndigheten)|kripos|økokrim|\p{L}*poliisi\p{L}*|krp|politsei\p{L}*|prefektuur|policij\p{L}*|policajn\p{L}*|(?:or|kr|ppz) pz|komend[ay]\p{L}*|\p{L}*rendőr\p{L}*|nemzeti nyomozó iroda|poliți\p{L}*|полиц\p{L}+|поліці\p{L}+|милици\p{L}+|кіберполіц\p{L}+|гдбоп|мвр|αστυνομ\p{L}+|διωξης|δίωξης|emniyet\p{L}*|jandarm\p{L}*|gendarm\p{L}*|żandarm\p{L}*|mup|\p{L}+ policijsk\p{L}+|policijska uprava|constabulary|(?:watch|station|shift|precinct) commander|desk sergeant|у?мвд|г?увд|омвд|оперуполномоченн\p{L}+|следственн\p{L}+ (?:комитет|управлени|отдел)\p{L}*|sheriff\p{L}*|trooper|detective|garda[íi]?|carabinieri|guardia (?:civil|di finanza)|delegacia|delegad[oa](?: de polícia)?|deic|fgr|gaula|atf|bureau of alcohol|hsi|fbi|cbi|ncis|celn\p{L}+|celno\p{L}+|skarbow\p{L}+|zoll(?:fahndung|amt)\p{L}*|tolletaten|tullverket|tulli|crime commission|(?:state|national|criminal) investigations? \p{L}+|protection agency|anti-?corruption|against corruption|special agent|siguranț\p{L}+|frontier\p{L}+|säkerhetspolisen|abw|cba)(?!\p{L})`,
  'iu',
);
/** Authorities for taxes, customs, money and the state's security: none of the police, whatever ranks their officers have. */
const NO_FORCE = finder(
  String.raw`(?<!\p{L})(?:hm revenue|revenue (?:and customs|commissioners)|tax\p{L}*|customs|finanzamt|steuer\p{L}*|zoll\p{L}*|impôts|douanes?|finances publiques|skatte\p{L}+|tullverket|toll\p{L}+|agenzia delle (?:entrate|dogane)|dogane|aduan\p{L}+|tributaria|belastingdienst|douane|celn\p{L}+|cel\p{L}*-skarbow\p{L}*|skarbow\p{L}+|muit\p{L}+|celní\p{L}*|colni\p{L}*|carin\p{L}+|maksu\p{L}+|tulli\p{L}*|митни\p{L}+|податков\p{L}+|приходите|fiu|financial intelligence|intelligence financière|renseignements? financier|inteligencia financiera|informazione finanziaria|rahapesu|безпеки україни|сбу|национална сигурност|terrorelhárítási|special investigating unit)(?!\p{L})`,
  'iu',
);
/** Police forces by the domains that they write from. */
const FORCE_DOMAIN =
  /polic|poliz|politi|politsei|poliisi|polis(?:en)?\.|gendarm|jandarm|garda\.|guardiacivil|gdf\.|carabinieri|mossos|sheriff|npu\.gov|mvr\.|(?:^|\.)mup\.|minv\.|psp\.pt|gnr\.pt|(?:^|[.@])pj\.pt|cybercrimeunit|rcmp|fbi\.gov|\.police\./i;

function kindOfOther(name: string): AuthorityKind {
  return INVESTIGATES.test(name) ? 'police' : 'other';
}

/** The kind of the writer's body: by position and rank, by its name, by what the head and the signature name, at last by the address. */
function addOwnKind(
  letters: readonly Letter[],
  own: readonly string[],
  evidence: Evidence,
): AuthorityKind | null {
  const add = (kind: AuthorityKind, words: string): boolean =>
    letters.some(({ place }) => evidence.add('authority.kind', kind, [words], place)) ||
    letters.some(({ document }) => evidence.add('authority.kind', kind, [words], headerPlace(document)));
  const name = said(evidence, 'organisation.legalName');
  if (name !== null && NO_FORCE.test(name) && !MILITARY.test(name) && add('other', name)) return 'other';
  const ranked = own.find((one) => isRank(one) && !/(?<!police )\bofficer$/i.test(one));
  for (const words of own) {
    const standing = kindOfStatus(words)?.kind;
    // Ranks are those of the police and of other investigators, also where a ministry's name heads the letter.
    if (standing === undefined || (ranked !== undefined && (standing === 'ministry' || standing === 'other')))
      continue;
    if (standing === 'police' && OMBUDSMAN.test(words)) continue;
    if (add(standing, words)) return standing;
  }
  const other = own.find((one) => OTHER_AUTHORITY.test(one));
  if (ranked === undefined && other !== undefined && add(kindOfOther(other), other))
    return kindOfOther(other);
  if (ranked !== undefined && add('police', ranked)) return 'police';
  const behind = letters.flatMap((letter) => linesBehindText(letter).map(({ text }) => text));
  const short = behind.filter((text) => text !== '' && text.length < LONGEST && !NO_OFFICE.test(text));
  const force = [...own, ...linesOf(letters), ...short].find((one) => FORCES.test(one));
  if (force !== undefined && add('police', force)) return 'police';
  const bench = addBench(letters, add, evidence);
  if (bench !== null) return bench;
  const senders = letters.flatMap(({ document }) => document.envelope?.from ?? []);
  for (const address of [said(evidence, 'requester.email') ?? '', ...senders.map((one) => one.address)])
    if (FORCE_DOMAIN.test(address.split('@')[1] ?? '') && add('police', address)) return 'police';
  const speaking = letters.map(rankThatAsks).find((one) => one !== null);
  if (speaking !== undefined && add('police', speaking)) return 'police';
  const beside = linesOf(letters).find((one) => OTHER_AUTHORITY.test(one));
  if (beside !== undefined && add(kindOfOther(beside), beside)) return kindOfOther(beside);
  return null;
}

/** The rank of an officer with whose name a letter begins, and who asks in its first sentence: "Inspector Juan Paz / solicita …". */
function rankThatAsks({ text, language }: Letter): string | null {
  const [, words, rest] = OFFICER_FIRST.exec(text) ?? [];
  if (words === undefined || rest === undefined) return null;
  if (!hasWord(language, 'asks', rest) && !hasWord(language, 'authorityActs', rest)) return null;
  const parts = words.split(/\s+/);
  const ranks = parts.map((_, at) =>
    parts
      .slice(0, at + 1)
      .join(' ')
      .replace(/,$/, ''),
  );
  return ranks.slice(0, -1).findLast((one) => isRank(one)) ?? null;
}

/** Words with capitals, and what goes on behind them in the same sentence with a verb. */
const OFFICER_FIRST =
  /^\s*((?:\p{Lu}[\p{L}.'’-]*,?[ \t]+|(?:de|del|la|van|von|di|da)[ \t]+){1,5}\p{Lu}[\p{L}'’-]+)(?:,[^\n.]{0,60})?\s+(\p{Ll}[^.;]{5,200})/u;

/** The office that signs a letter without more: its line is the issuer. */
function addBench(
  letters: readonly Letter[],
  add: (kind: AuthorityKind, words: string) => boolean,
  evidence: Evidence,
): AuthorityKind | null {
  for (const letter of letters)
    for (const { text } of linesBehindText(letter)) {
      const office = text.length > LONGEST || NO_OFFICE.test(text) ? null : kindOfStatus(beginningOf(text));
      if (office === null || !BENCH.has(office.kind) || !add(office.kind, text)) continue;
      addIssuer(letter, text, [text], evidence);
      return office.kind;
    }
  return null;
}

/** Whose office alone may sign: "Le procureur du Roi de Bruxelles". */
const BENCH: ReadonlySet<AuthorityKind> = new Set(['court', 'judge', 'prosecutor']);
/** A copy's reader, a paper, a label, a number, or a sentence. */
const NO_OFFICE =
  /^(?:cc|c\.c|copy|copies|kopie|copie|copia|to|an|à|order|warrant|annex|attach|encl|anlage)(?!\p{L})|[:\d]|[.!?]$/iu;
/** An office is named by the first words of its line. */
const FIRST_WORDS = 6;
const beginningOf = (line: string): string => line.split(/\s+/, FIRST_WORDS).join(' ');
/** Police of the money and of the borders. */
const MILITARY = /polizia|guardia|police|polic[ií]a|vigilancia/iu;
/** Who watches over the police is none of it. */
const OMBUDSMAN = /ombuds/i;
const LONGEST = 120;

/** What stands in the heads and the signatures of letters, line by line. */
function linesOf(letters: readonly Letter[]): string[] {
  return letters
    .flatMap(({ head, signature }) => [...signature, ...head])
    .flatMap(({ text }) => (text === '' || text.length > LONGEST ? [] : [text]));
}
