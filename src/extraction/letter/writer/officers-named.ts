import { finder } from '../../../search/finder.ts';
import { oncePer } from '../../../search/once-per.ts';
import { isHeadedByCourt } from '../authority/court-heads.ts';
import type { Letter } from '../layout.ts';
import { wordIn } from '../words.ts';
import { addressed, type Officer } from './addressed-officers.ts';
import { CASE_IN_HAND, CASE_IN_HAND_ELIDED } from './case-in-hand.ts';
import { contactsIn, withoutContacts } from './contacts.ts';
import {
  ASKING_LABELS,
  NAME_LABEL,
  OFFICERS_OWN,
  REACHED_LABELS,
  UNDERSIGNED,
  UNMARKED_LABELS,
} from './officer-labels.ts';
import { standingIn } from './officer-parts.ts';
import { nameIn } from './persons.ts';
import { badgeIn, isPosition } from './signature-parts.ts';

/** What stands between a label and the name: a mark, leading dots, a cell's end, or "is". */
const MARK =
  '[ \\t]*(?:\\([^()\\n]{0,30}\\)[ \\t]*)?(?:(?:[:=]|\\.{3,})\\s*[-–]?|\\t[ \\t]*[-–:]?|[-–](?=\\s)|(?:is|ist|est|es|è|é)(?=\\s))\\s*';
/** In a sentence: "Please direct any questions to Ms. Roe, Head of Records, …". */
const QUESTIONS_TO =
  '(?:please\\s+|kindly\\s+)?(?:direct|address|refer|send)\\s+(?:any\\s+|all\\s+)?(?:further\\s+)?(?:questions|queries|enquiries|inquiries)\\s+to\\s+';
const LABELLED = finder(
  `(?:^|\\n|[.;]\\s|\\t|\\s{3})[ \\t]*(?:\\d{1,2}\\.\\s*)?(?:(?:(?:(?:the|der|die|le|la|el|il|o|a|de|het)\\s+|l['’])?(${ASKING_LABELS}|${NAME_LABEL})(?:${MARK}|[ \\t]*\\n\\s*)|(from)(?:\\s*:|[ \\t]*\\t|[ \\t]*\\n(?=[^\\n]*[,\\n]))\\s*|(?:${REACHED_LABELS})${MARK}|${QUESTIONS_TO}))(?=\\S)`,
  'giu',
);
/** On whose application a court decides, or whom it sends: "on the application of", "information on oath of", "to: Detective …". */
const APPLICANT = finder(
  String.raw`(?<![\p{L}])(?:application|information|evidence|affidavit|declaration|complaint|oath|request)(?:\s+(?:on|under)\s+oath)?\s+(?:(?:(?:(?:having|has)\s+been\s+)?(?:duly\s+)?(?:made|sworn|given|submitted|presented|brought|laid)(?:\s+(?:before|to)\s+(?:me|us|this\s+court))?)\s+)?(?:of|by|from)\s+(?:the\s+|one\s+)?|(?<![\p{L}])(?:whereas,?|(?:after|upon|on)\s+hearing)\s+(?=\p{Lu})|(?<![\p{L}])(?:i\s+am|this\s+is|my\s+name\s+is|i['’]m)\s+(?=\p{Lu})|(?<![\p{L}])(?:before\s+me[^.;]{0,80}?\s(?:appeared|by)|(?:produced?|delivered?|deliver|provided?|communicate|disclose|transmit)(?:\s+\p{L}+){0,3}?\s+to)\s+(?=\p{Lu})|(?<![\p{L}])(?:investigating|case)\s+(?:officer|agent),\s+|(?:^|[\s.])to\s?:\s*`,
  'giu',
);
/** The same in a court's decision in other languages whose names keep their form: "letta la richiesta del Pubblico Ministero, dott.ssa …". */
const APPLICANT_ABROAD = finder(
  String.raw`(?<!\p{L})(?:(?:letta|vista|esaminata|su|in\s+accoglimento\s+della)\s+(?:la\s+)?(?:richiesta|istanza)\s+(?:(?:avanzata|presentata|formulata)\s+)?d(?:al?|ella|el|alla)|(?:vu|sur)\s+(?:la\s+(?:requête|demande)|(?:les\s+)?réquisitions?)\s+(?:(?:présentée|formée)\s+par|de|du)|a\s+(?:solicitud|instancia|petición)\s+de(?:l|\s+la)?|(?:a\s+requerimento|(?:mediante|em\s+atenção\s+à)\s+representação)\s+d[aeo]|op\s+(?:de\s+)?vordering\s+van(?:\s+de)?|auf\s+Antrag\s+(?:des|der|von))\s+(?=\p{Lu}|\p{Ll}{2,7}\.)`,
  'giu',
);
const LONGEST = 420;
/** Where the words on an applicant end. */
const APPLICANT_END = finder(
  /,?\s+(?:that|and\s+being|or\s+any|it\s+is|the\s+(?:judge|court))(?![\p{L}])|\n\s*\n/iu,
);
/** The end of a sentence: a word or a number before the full stop, a sentence's beginning behind it. */
const SENTENCE_END =
  /(?<=[\p{Ll}\d]{3}|\p{Lu}{3})\.\s+(?=\p{Lu}\p{L}*\s+\p{Ll}|(?:The|This|That|It|In|On|He|She|I|We)\s)/u;

/** Who speaks for a party, and does not ask for the authority: "counsel for the bank". */
const OF_PARTY =
  /(?<!\p{L})(?:counsel(?:l?or)?|solicitor(?! general)|lawyer|barrister|advocate(?! general)|attorney for)(?!\p{L})/iu;

/** The officers that a letter names after a label, or on whose application its order was made; those who ask first. */
export const officersOf: (letter: Letter) => readonly Officer[] = oncePer((letter) =>
  [
    ...labelled(letter),
    ...labelledPlainly(letter),
    ...applicants(letter),
    ...undersigned(letter),
    ...addressed(letter),
    ...answered(letter),
    ...inCharge(letter),
  ].sort((a, b) => Number(b.asks) - Number(a.asks)),
);

function labelled({ text }: Letter): Officer[] {
  return [...LABELLED.matchAll(text)].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + LONGEST);
    const block = rest.slice(0, /\n\s*\n/.exec(rest)?.index ?? rest.length);
    const asks = match[1] !== undefined;
    const officer = officerIn(withoutOf(block), start, asks || match[2] !== undefined, asks);
    return officer === null ? [] : [{ ...officer, asks: officer.asks && !isPreparer(match[0], officer) }];
  });
}

/** A label in the head with the name right behind it, at the beginning of a line or a cell. */
const UNMARKED = finder(`(?:^|\\n|\\t|\\s{3})[ \\t]*(?:${UNMARKED_LABELS})[ \\t]+(?=\\p{L})`, 'giu');
/** So far from its top a letter says who deals with it, in characters. */
const HEAD = 1200;

function labelledPlainly({ text }: Letter): Officer[] {
  return [...UNMARKED.matchAll(text.slice(0, HEAD))].flatMap((match) => {
    const start = match.index + match[0].length;
    const [line = ''] = text.slice(start, start + LONGEST).split('\n');
    const officer = officerIn(withoutOf(line), start, true, true);
    return officer === null || (officer.person.rank === null && !/\s/.test(officer.person.name))
      ? []
      : [officer];
  });
}

/** Who put a letter on paper for the one who signs it. */
const PREPARED =
  /(?:prepared|drafted|typed|written) by|sporządził|opracował|wykonał|изготвил|израдио|обрадио|întocmit|redactat|zpracoval|elabor(?:ó|ado)|rédig|établi par|készítette|koostaja|изпълнител|виконавець/iu;

/** True for one who prepared the letter and cannot be reached: the one who signs asks. */
function isPreparer(label: string, { lines }: Officer): boolean {
  return PREPARED.test(label) && !lines.some((line) => contactsIn(line).length > 0);
}

function applicants(letter: Letter): Officer[] {
  const { text, language } = letter;
  const isAbroad = language !== 'en' && isHeadedByCourt(letter);
  const leads = [APPLICANT, ...(isAbroad ? [APPLICANT_ABROAD] : [])];
  return leads
    .flatMap((lead) => [...lead.matchAll(text.slice(0, 6000))])
    .flatMap((match) => {
      const start = match.index + match[0].length;
      const rest = text.slice(start, start + LONGEST / 2);
      const words = rest.slice(0, APPLICANT_END.exec(rest)?.index ?? rest.length);
      const block = words.slice(0, SENTENCE_END.exec(words)?.index ?? words.length);
      const officer = officerIn(withoutOf(block), start, true);
      return officer === null ||
        (officer.person.rank === null &&
          (officer.person.position === null || OF_PARTY.test(officer.person.position)))
        ? []
        : [{ ...officer, end: start + block.length }];
    });
}

/** To whom an answer goes, in a sentence: "reply within 14 days to Jane Roe, Intelligence Officer", "Contact Jane Roe, Liaison Officer, …". */
const ANSWER_TO = finder(
  /(?<![\p{L}])(?:repl(?:y|ies)|respond|responses?|answers?|results?|return(?:ed)?|furnish(?:ed)?|give|provided?|deliver(?:ed)?|produced?|submit(?:ted)?|send|sent|liaise)(?![\p{L}])[^;]{0,220}?\s(?:to|through|via|with)\s?:?\s+(?=\p{Lu}\p{Ll})|(?<=^|[.;\n]\s{0,2})(?:(?:please|kindly)\s+)?contact\s+(?=\p{Lu}\p{Ll})/giu,
);

/** To whom an answer goes, with the grade before the name: "te verstrekken aan brigadier M. Smit (088 555 01 42)", "à remettre au capitaine Anne Roux". */
const ANSWER_TO_GRADE = finder(
  /(?<![\p{L}])(?:verstrek\p{L}*|(?:toe|op)?(?:te)?zend\p{L}*|sturen|leveren|übermitt\p{L}*|übersend\p{L}*|mitzuteilen|senden|richten|remett\p{L}*|remis\p{L}*|transm\p{L}+|adress\p{L}+|communiqu\p{L}+|envoy\p{L}+|répon\p{L}+|remit\p{L}+|envi\p{L}+|entreg\p{L}+|comuni\p{L}+|respon\p{L}+|trasmett\p{L}+|inviat?\p{L}*|consegn\p{L}+|skicka\p{L}*|lämna\p{L}*|oversend\p{L}*|sendes|utlever\p{L}*)(?![\p{L}])[^;.]{0,120}?\s(?:aan|an|au|à|al|a|alla|all['’]|ao|till|til)\s+(?:(?:de|den|die|la|le|the)\s+)?(?=\p{L})/giu,
);

/** Those to whom the answer goes, with the office behind the name, or the grade before it. */
function answered(letter: Letter): Officer[] {
  return [...answeredByName(letter), ...answeredByGrade(letter)];
}

function answeredByGrade({ text }: Letter): Officer[] {
  return [...ANSWER_TO_GRADE.matchAll(text.slice(0, 8000))].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + LONGEST / 2);
    const block = rest.slice(0, BEHIND_NAME.exec(rest)?.index ?? rest.length).replace(/\n/g, ' ');
    const officer = officerIn(block, start, false);
    return officer === null || officer.person.rank === null ? [] : [officer];
  });
}

/** Where the words on the one to whom the answer goes end. */
const BEHIND_NAME = /\n\s*\n|;|(?<=\p{Ll}{3}|\))\.(?=\s|$)/u;

/** Who has a case in hand, or whom to ask about it, in a sentence: "sprawę prowadzi …", "l'affaire est suivie par …", "Rückfragen richten Sie bitte an …". */
const IN_CHARGE = finder(
  `(?<![\\p{L}])(?:${CASE_IN_HAND})\\s+(?:(?:the|le|la|el|il|lo|de|den|der|die|herrn?|frau|mr|mrs|ms|monsieur|madame)\\s+|l['’])?(?=\\p{L})|(?<![\\p{L}])(?:${CASE_IN_HAND_ELIDED})(?=\\p{L})`,
  'giu',
);

/** What is left of a sentence from a place on, at most to the paragraph's end. */
function sentenceFrom(text: string, start: number): string {
  const rest = text.slice(start, start + LONGEST / 2);
  const words = rest.slice(0, /\n\s*\n/.exec(rest)?.index ?? rest.length).replace(/\n/g, ' ');
  return words.slice(0, SENTENCE_END.exec(words)?.index ?? words.length);
}

/** Those who have the case in hand; only one with a grade counts, for cases of others are in somebody's hands too. */
function inCharge({ text }: Letter): Officer[] {
  return [...IN_CHARGE.matchAll(text.slice(0, 8000))].flatMap((match) => {
    const start = match.index + match[0].length;
    const block = sentenceFrom(text, start);
    const named = block.replace(REACHED_BEHIND, ', tel. ');
    const officer = officerIn(withoutOf(named), start, false);
    return officer === null || officer.person.rank === null ? [] : [officer];
  });
}

/** What leads from a name to where the person is reached. */
const REACHED_BEHIND =
  /\s(?=\((?:\+|0)\d)|\s(?:on|at|under|unter(?: der (?:Ruf|Telefon)?nummer)?|au(?: numéro)?|en el (?:teléfono|número)|al(?: (?:numero|teléfono|número))?|op(?: nummer)?|através do telefone|pelo telefone|pod (?:nr|numerem)|la (?:telefon|numărul)|på)\s(?=[+(]?\d)/iu;

function answeredByName({ text }: Letter): Officer[] {
  return [...ANSWER_TO.matchAll(text.slice(0, 8000))].flatMap((match) => {
    const start = match.index + match[0].length;
    const block = sentenceFrom(text, start);
    const officer = NAME_AND_OFFICE.test(block) ? officerIn(block, start, false) : null;
    return officer === null || (officer.person.position === null && officer.person.rank === null)
      ? []
      : [officer];
  });
}

const NAME_AND_OFFICE = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{L}[\p{L}.’'-]*){1,4},\s\p{L}/u;

/** "Sergeant Roe of the Harbour Police": the body is a part of its own. */
function withoutOf(block: string): string {
  return block.replace(
    /(?<!(?<!\p{L})(?:[Oo]ffice|OFFICE|[Dd]epartment|[Bb]ureau|[Mm]inistry|[Dd]ivision|[Dd]irectorate|[Bb]oard|[Cc]ourt|[Dd]istrict|[Hh]ead|[Cc]hief|[Dd]irector|[Cc]ommissioner))(?:,?\s+(?:of|with|from|z|ze|vom|beim)\s+(?:the\s+)?)(?!(?:Police|Customs)\s*(?:[,;.()]|$))(?=\p{Lu})/u,
    ', ',
  );
}

const BEGINS = new RegExp(`^(?:(?:now,?\\s+)?therefore,?\\s+)?(?:${UNDERSIGNED})\\s+(?=\\S)`, 'iu');
/** A name with a title that begins a line: "D.ª Ana Ruiz Vega, Magistrada". */
const TITLED = /^(?=(?:D\.\s?ª|Dª|D\.|Doña|Dott\.?(?:ssa)?|Dr[a]?\.|Mme|Mr)\s+\p{Lu})(?:D\.\s(?!ª))?/u;
const FIRST_SENTENCES = 5;
const LAST_LINES = 3;

/** Where the words on who writes end: the laws and reasons, and what is asked, are none of them. */
const END_OF_OFFICER =
  /\n\s*\n|[;:]\s|(?<!(?<!\p{L})\p{L}{1,3})\.\s|,?\s*\n(?=(?:vus?|considérant|attendu|gelet|gezien|vist[oaie]|având|зважаючи)\s)/iu;

/** One who writes in the own name: "Nous, Jeanne ROUX, capitaine de police, … matricule 12 345". */
function undersigned({ text, sentences, head, language }: Letter): Officer[] {
  return [...head.slice(-LAST_LINES), ...sentences.slice(0, FIRST_SENTENCES)].flatMap(
    ({ text: own, start: at }) => {
      const lead = BEGINS.exec(own.slice(0, 80)) ?? TITLED.exec(own.slice(0, 80));
      if (lead === null) return [];
      const start = at + lead[0].length;
      const rest = text.slice(start, start + LONGEST);
      const stop = Math.min(
        END_OF_OFFICER.exec(rest)?.index ?? rest.length,
        wordIn(language, 'asks', rest)?.index ?? rest.length,
      );
      return officerIn(withoutOf(rest.slice(0, stop)), start, true) ?? [];
    },
  );
}

function officerIn(block: string, start: number, asks: boolean, sure = false): Officer | null {
  const lines = block.split('\n').map((line) => line.trim());
  const whole = lines[0]!.split(/\s{3,}|\t/)[0]!;
  const first = whole.slice(personStart(whole));
  const person = nameIn(withoutContacts(first).replace(/[,.\s]+$/, ''), null);
  if (person === null) return null;
  const position =
    person.position ?? standingIn(first.slice(first.indexOf(person.name) + person.name.length));
  const { rank, badge, office } = person;
  const own = ownLines(lines.slice(1));
  if (!sure && rank === null && badge === null && position === null && office === null) return null;
  return {
    person: { ...person, position },
    asks,
    lines: [first, ...own],
    start,
    end: start + block.split('\n', own.length + 1).join('\n').length,
  };
}

/** Where the person begins in words that name the body first: "Police Federal, Unit 4, Sergeant Jane Roe, tel. …". */
function personStart(words: string): number {
  let at = 0;
  let isHeld = true;
  for (const part of words.split(/(?<=[,;]\s|\s[–—-]\s)/u).slice(0, 5)) {
    const bare = withoutContacts(part).replace(/[,;.\s–—-]+$/, '');
    const person = nameIn(bare, null);
    if (person !== null && (isHeld || person.rank !== null || person.office !== null)) return at;
    at += part.length;
    // The office of the one whose name follows: "Pubblico Ministero, dott.ssa Anna Riva".
    isHeld = isPosition(bare);
  }
  return 0;
}

const LABEL = /^([^:\t]{2,40})[:\t]/u;

/** The lines after the name that are the officer's: up to the first that a label gives to something else. */
export function ownLines(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => {
    const label = LABEL.exec(line)?.[1];
    return (
      (label !== undefined &&
        !/@|\d{4}/.test(label) &&
        !OFFICERS_OWN.test(label) &&
        badgeIn(line)?.start !== 0) ||
      /^(?:dear|sir|madam|to|the)(?![\p{L}])|^\d{1,2}[.)]\s+\p{Lu}\p{L}*\s\p{Ll}/iu.test(line)
    );
  });
  return end < 0 ? [...lines] : lines.slice(0, end);
}
