import type { Identifier } from '../../../form/standard-form.ts';
import type { Evidence, Place } from '../../evidence.ts';
import { fold } from '../../fold.ts';
import { isBankNumber } from '../../identifiers/bank-accounts.ts';
import { findIdentifiers } from '../../identifiers/identifiers.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import type { LabelledRow } from './rows.ts';

interface Context {
  readonly own: readonly string[];
  readonly place: Place;
  readonly order: SlashOrder;
}

/** One name of a user: no words of a sentence. */
const NAME = /^@?[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{1,58}[\p{L}\p{N}_-])$/u;
const NO_NAME = /^(?:yes|no|none|unknown|n\/?a|see|below|above|attached|oui|non|ja|nein|nee|si|sí)$/iu;
/** Labels of what is no name of a user. */
const NOT_OF_NAMES =
  /(?<![\p{L}])(?:ips?|ip-?\p{L}*|imei|imsi|urls?|links?|phone|mobile|telefon\p{L}*|e-?mail|holder|owner)(?![\p{L}])/iu;
const OF_PHONES =
  /(?<![\p{L}])(?:phone|mobile|tel|telephone|telefon\p{L}*|telefono|msisdn|handy|gsm|cell|m[óo]vil|number|rufnummer|телефон)(?![\p{L}])/iu;
/** Labels of sites, whose names need no scheme. */
const OF_SITES = /domain|dom[äa]ne|site|host|url|link|web|seite|server/iu;
const PHONE = /^\+?\d[\d\s().-]{6,18}\d$/;

/** The accounts, addresses and devices of a row that is there to name them; the first such row is the subject. */
export function readTarget(row: LabelledRow, { own, place, order }: Context, evidence: Evidence): void {
  const lines = row.value.split('\n').flatMap((line) => line.split(/\s*[;]\s*|,\s+(?=\S+@|@)/));
  const context = { order, bareDomains: OF_SITES.test(row.label), own };
  let found = false;
  for (const line of lines) {
    const here = findIdentifiers(line, context);
    const labelled = here.length > 0 ? here : findIdentifiers(`${row.label}: ${line}`, context);
    for (const { identifier, quote } of labelled)
      found = evidence.add('identifiers', identifier, [quote, identifier.value], place) || found;
    if (labelled.length > 0) continue;
    for (const part of line.split(/\s*,\s*|\s+(?:and|und|et|y|e|en|i|și|та|і|&)\s+/u)) {
      const identifier = named(part.trim(), row.label);
      if (identifier !== null)
        found = evidence.add('identifiers', identifier, [part, identifier.value], place) || found;
    }
  }
  if (found && !evidence.findings.some((one) => one.path === 'subject' && one.found === 'label'))
    evidence.add('subject', fold(row.value), [row.value], place);
}

function named(part: string, label: string): Identifier | null {
  const text = part.replace(/^["“”„'‘’«\s]+|["“”'‘’»\s.]+$/gu, '');
  if ((OF_PHONES.test(label) || text.startsWith('+')) && PHONE.test(text))
    return { type: 'phone', value: text, port: null, at: null };
  if (NOT_OF_NAMES.test(label) || !NAME.test(text) || NO_NAME.test(text)) return null;
  if (isBankNumber(text)) return { type: 'other', value: text, port: null, at: null };
  const isId = /^\d{5,}$/.test(text);
  return { type: isId ? 'user-id' : 'username', value: text.replace(/^@/, ''), port: null, at: null };
}
