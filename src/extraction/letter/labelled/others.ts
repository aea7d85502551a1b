import type { Evidence, Place } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { isOfficialDomain } from '../../identifiers/official-domain.ts';
import { findPeriod } from '../../time/periods.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import { hasData, namesKinds } from '../asked/kinds.ts';
import type { Letter } from '../layout.ts';
import { hasWord } from '../words.ts';
import { contactsIn, withoutContacts } from '../writer/contacts.ts';
import { addReach } from '../writer/reach.ts';
import { readLabelledPeriod } from './period.ts';
import type { LabelledRow } from './rows.ts';
import { readTarget } from './targets.ts';

const SITE = /^https?:\/\/\S+$/i;
const ADDRESS = /^\S+@\S+\.\p{L}{2,}$/u;
/** So many words may list data; more tell something. */
const MOST_WORDS = 40;

interface Context {
  readonly letter: Letter;
  readonly own: readonly string[];
  readonly place: Place;
  readonly order: SlashOrder;
}

/**
 * What labels that nobody knows give by the shape of their values, where no known label gives it: the address or site that is asked about,
 * how the writer is reached, a period, a list of data.
 */
export function readOthers(rows: readonly LabelledRow[], context: Context, evidence: Evidence): void {
  const { letter, own, place, order } = context;
  const has = (path: string): boolean =>
    evidence.findings.some((one) => one.path === path && one.found === 'label');
  for (const row of rows) {
    const text = fold(row.value);
    if (row.meaning !== 'other' || text === '') continue;
    if (SITE.test(text) || (ADDRESS.test(text) && !isWriters(text, own))) {
      if (!has('identifiers')) readTarget(row, { own, place, order }, evidence);
    } else if (isReach(text)) readReach(text, place, evidence);
    else if (!has('timeRange.from') && (findPeriod(text, order)?.quote.length ?? 0) * 2 > text.length)
      readLabelledPeriod(row, order, place, evidence);
    else if (!has('requested') && (asksFor(row, letter.language) || listsData(text, letter.language)))
      evidence.add('requested', text, [row.value], place);
  }
}

function isWriters(address: string, own: readonly string[]): boolean {
  return isOfficialDomain(address.split('@')[1]!) || own.includes(address.toLowerCase());
}

/** True for numbers and addresses to call and to write to, and nothing else. */
function isReach(text: string): boolean {
  return (
    /\d{3}|@/.test(text) && contactsIn(text).length > 0 && !/\p{L}{3}|\d{3}/u.test(withoutContacts(text))
  );
}

function readReach(text: string, place: Place, evidence: Evidence): void {
  const own = contactsIn(text).filter(
    ({ kind, value }) => kind !== 'email' || isOfficialDomain(value.split('@')[1]!),
  );
  addReach(own, { ...place, method: 'pattern' }, evidence);
}

/** "We require: …": a label that asks, and data. */
function asksFor({ label, value }: LabelledRow, language: string): boolean {
  return hasWord(language, 'asks', label) && hasData(value, language) && !hasWord(language, 'secrecy', value);
}

/** True for kinds of data one after the other, in no sentence that tells or asks for secrecy. */
function listsData(text: string, language: string): boolean {
  return (
    text.split(' ').length <= MOST_WORDS &&
    !/[.!?]\s+\p{Lu}/u.test(text) &&
    namesKinds(text, language) &&
    !hasWord(language, 'telling', text) &&
    !hasWord(language, 'secrecy', text)
  );
}
