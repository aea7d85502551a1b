import type { Document } from '../../../documents/document.ts';
import { type Evidence, says } from '../../evidence.ts';
import { headerPlace } from '../../message.ts';
import { addCountryTold, type Placed } from '../../nation/country-told.ts';
import type { Letter } from '../layout.ts';
import { isProse } from '../prose.ts';
import { hasWord } from '../words.ts';
import { linesBehindText } from './lines-behind.ts';

/** The country of the authority where its address does not tell it; never by what stands with the one who is asked. */
export function readCountryOf(letters: readonly Letter[], mail: Document | null, evidence: Evidence): void {
  if (says(evidence, 'organisation.country')) return;
  const hints = {
    bodies: ownTexts(letters, evidence),
    names: saidOf('organisation.legalName', letters, evidence),
    places: [
      ...saidOf('organisation.address', letters, evidence).filter(
        ({ text }) => !letters.some((letter) => isAmongOthers(letter, text)),
      ),
      ...letters.flatMap((letter) => placed(linesBehind(letter).own, letter)),
    ],
    contacts: contactsOf(letters, mail, evidence),
    texts: letters,
  };
  addCountryTold(hints, evidence);
}

const LAST_LINES = 4;
const LONGEST = 300;
const TO = /^(?:to|an|à|a|aan|al|alla|ad|do|către|кому)\s*[:,]/iu;

/** What a letter says of the one who writes: the body's name, the letterhead without its addressee, the signature, the last lines. */
function ownTexts(letters: readonly Letter[], evidence: Evidence): Placed[] {
  const lines = letters.flatMap((letter) => {
    const head = withoutAddressee(letter.head, letter.language);
    return placed([...head, ...linesAtEnd(letter)], letter);
  });
  return [...saidOf('organisation.legalName', letters, evidence), ...lines];
}

/** The signature, and the last lines that tell nothing. */
function linesAtEnd({ signature, lines, language }: Letter): Letter['lines'] {
  const last = lines
    .filter(({ text }) => text !== '')
    .slice(-LAST_LINES)
    .filter(({ text }) => !isProse(text, language));
  return [...signature, ...last];
}

/** The beginnings of lines that are not empty, with their letter as the place. */
function placed(lines: Letter['lines'], { place }: Letter): Placed[] {
  return lines.flatMap(({ text }) => (text === '' ? [] : [{ text: text.slice(0, LONGEST), place }]));
}

/** The lines behind the text up to whom it goes to as well, or whom it is served on; and those from there on. */
function linesBehind(letter: Letter): { readonly own: Letter['lines']; readonly others: Letter['lines'] } {
  const lines = linesBehindText(letter);
  const end = lines.findIndex(({ text }) => COPIED_TO.test(text) || COMPANY.test(text));
  return end < 0 ? { own: lines, others: [] } : { own: lines.slice(0, end), others: lines.slice(end) };
}

/** True for words that stand with whom a letter goes to as well. */
function isAmongOthers(letter: Letter, words: string): boolean {
  return linesBehind(letter).others.some(({ text }) => text.includes(words) || words.includes(text));
}

const COPIED_TO =
  /^\s*(?:cc|c\.c|copy|copies|copie|copia|cópia|kopie|kopi|kopia|kopio|do wiadomości|to|an|aan|à|al|alla|ad|do|către|кому|served|serve|service|addressee|recipient|attn|attention|att|z\.\s?hd|t\.a\.v)(?!\p{L})/iu;
const COMPANY =
  /(?<!\p{L})(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp(?:oration)?|GmbH|B\.?V|N\.V|S\.A(?:\.S)?|S\.?[àa]\.?r\.?l|S\.?[rp]\.?[lA]|Oyj?|A\/S|ApS|PLC|plc|Pty|Pte|Sp\. z o\.o|s\.r\.o|d\.o\.o)(?![\p{L}])/u;

function withoutAddressee(head: Letter['lines'], language: string): Letter['lines'] {
  let within = false;
  return head.filter(({ text }) => {
    within = text !== '' && (within || TO.test(text) || hasWord(language, 'addressees', text.slice(0, 120)));
    return !within;
  });
}

/** Addresses and numbers of the officer and the body, the mail's From among them. */
function contactsOf(letters: readonly Letter[], mail: Document | null, evidence: Evidence): Placed[] {
  const from = mail?.envelope?.from[0]?.address ?? '';
  return [
    ...saidOf('requester.email', letters, evidence),
    ...(from === '' || mail === null ? [] : [{ text: from, place: headerPlace(mail) }]),
    ...(['organisation.website', 'organisation.switchboard', 'requester.telephone'] as const).flatMap(
      (path) => saidOf(path, letters, evidence),
    ),
  ];
}

function saidOf(
  field:
    | 'organisation.legalName'
    | 'organisation.address'
    | 'organisation.website'
    | 'organisation.switchboard'
    | 'requester.email'
    | 'requester.telephone',
  letters: readonly Letter[],
  { findings }: Evidence,
): Placed[] {
  return findings.flatMap(({ path, source }) => {
    const letter =
      path === field ? letters.find(({ document }) => document.name === source.document) : undefined;
    return letter === undefined ? [] : [{ text: source.quote, place: letter.place }];
  });
}
