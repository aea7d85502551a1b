import { fold } from '../fold.ts';
import { type FoundIdentifier, findIdentifiers } from '../identifiers/identifiers.ts';
import { findPeriod } from '../time/periods.ts';
import { entryWith, type Read } from './plan.ts';
import type { CertificateKind, Entry } from './sections.ts';
import { type CertificateLabel, DATA_KINDS } from './wording.ts';

/** Ticks that name nothing of their own, and lines that only ask. */
function filledTargets(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    ({ value, caption, ticked, label }) =>
      (value !== '' || (label === null && identifiersIn(caption).length > 0)) &&
      ticked !== false &&
      !NOT_A_TARGET.has(label),
  );
}

const identifiersIn = (text: string): readonly FoundIdentifier[] =>
  findIdentifiers(text, { order: 'day-first', bareDomains: true, own: [] });

const NOT_A_TARGET: ReadonlySet<CertificateLabel | null> = new Set(['range', 'more', 'summary'] as const);
const USER_LINE =
  /user|utilisateur|nutzer|benutzer|usuari|utent|gebruiker|utilizador|użytkowni|utilizator|login|account|compte|konto|cuenta|conta|cont(?!\p{L})/iu;
const SERVICE_LINE =
  /^\W*(?:name\W*s?\W* of the (?:relevant )?service|nom\W*s?\W* d\w+ services?|name\w*\W* d\w+ (?:betreffenden )?dienst|nombre\W*s?\W* d\w+ servicio|nom\w\W* d\w+ serviz|naam\W*\S* van de (?:betrokken )?dienst|nome\W*s?\W* d\w+ serviço|nazw\w\W* (?:odnośn\w+ )?usług|denumir\w+ servici)/iu;

/** Accounts and devices that the data is of, and the period that it is wanted for. */
export function readTargets(kind: CertificateKind, read: Read): void {
  const { evidence, place, identify: entries } = read;
  const targets = filledTargets(entries).filter(({ label, caption }) =>
    kind === 'removal-order'
      ? label === 'url' || /https?:\/\/|hxxp/i.test(caption)
      : !SERVICE_LINE.test(caption),
  );
  for (const entry of targets) {
    const found = identifiersIn(entry.caption);
    for (const { identifier, quote } of found)
      evidence.add('identifiers', identifier, [quote, identifier.value], place);
    if (found.length === 0 && USER_LINE.test(entry.caption.slice(0, entry.caption.indexOf(entry.value))))
      for (const name of fold(entry.value).split(/\s*[,;]\s*/))
        if (/^[^\s"<>]{2,64}$/u.test(name))
          evidence.add(
            'identifiers',
            { type: /^\d+$/.test(name) ? 'user-id' : 'username', value: name, port: null, at: null },
            [name],
            place,
          );
  }
  const [first] = targets;
  if (first !== undefined) {
    const all = targets.map(({ value, caption }) => fold(value || caption)).join('; ');
    evidence.add('subject', all, [all, first.value || first.caption], place);
  }
  readRange(read, entries);
}

function readRange({ evidence, place, data }: Read, entries: readonly Entry[]): void {
  const lines = [
    ...entries.filter(({ label }) => label === 'range'),
    ...entries.filter(({ label }) => label === 'more' || label === null),
    ...data.filter(({ ticked }) => ticked === true),
  ];
  for (const { caption, ticked } of lines) {
    const period = ticked === false ? null : findPeriod(caption, 'day-first');
    if (period === null) continue;
    if (period.from !== null) evidence.add('timeRange.from', period.from, [period.quote, caption], place);
    if (period.to !== null) evidence.add('timeRange.to', period.to, [period.quote, caption], place);
    if (period.timeZone !== null)
      evidence.add('timeRange.timeZone', period.timeZone, [period.zoneQuote ?? period.quote, caption], place);
    return;
  }
}

const KINDS = ['subscriber', 'traffic', 'content'] as const;

/** The ticked kinds of data; a tick below a kind's own line ticks the kind too. */
export function readData(read: Read): void {
  const { evidence, place, data: entries } = read;
  const seen = new Map<(typeof KINDS)[number], { value: boolean; quote: string }>();
  const wanted: Entry[] = [];
  let current: (typeof KINDS)[number] | null = null;
  for (const entry of entries) {
    const own = KINDS.find((one) => DATA_KINDS[one].test(entry.caption.slice(0, 200)));
    if (own !== undefined) current = own;
    if (entry.ticked === true && own === undefined) wanted.push(entry);
    if (entry.ticked === true && own !== undefined && entry.value !== '') wanted.push(entry);
    if (current === null || entry.ticked === null) continue;
    const before = seen.get(current);
    if (before?.value === true) continue;
    if (entry.ticked) seen.set(current, { value: true, quote: entry.caption });
    else if (before === undefined && own !== undefined)
      seen.set(current, { value: false, quote: entry.caption });
  }
  const some = [...seen.values()].some(({ value }) => value);
  for (const [type, { value, quote }] of seen)
    if (value || some) evidence.add(`dataTypes.${type}`, value, [quote], place);
  const more = entryWith(entries, 'more');
  const ticked = wanted.length > 0 ? wanted : entries.filter((entry) => entry.ticked === true);
  const parts = [...ticked.map(({ caption }) => fold(caption)), ...(more === null ? [] : [fold(more.value)])];
  const [first] = parts;
  if (first !== undefined) evidence.add('requested', parts.join('; '), [parts.join('; '), first], place);
}
