import { fold } from '../fold.ts';
import { type FoundIdentifier, findIdentifiers } from '../identifiers/identifiers.ts';
import { BARE_KINDS } from '../letter/asked/bare-kinds.ts';
import { findPeriod } from '../time/periods.ts';
import type { Entry } from './entries.ts';
import type { CertificateLabel } from './labels.ts';
import { entryWith, type Read } from './plan.ts';
import type { CertificateKind } from './sections.ts';
import { DATA_KINDS, SILENCE } from './wording.ts';

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
  /^\W*(?:name\W*s?\W* of the (?:relevant )?service|nom\W*s?\W* d\w+ services?|name\W*n?\W* d\w+ (?:betreffenden )?dienst|nombre\W*s?\W* d\w+ servicio|nom\w\W* d\w+ serviz|naam\W*\S* van de (?:betrokken )?dienst|nome\W*s?\W* d\w+ serviço|nazw\w\W* (?:odnośn\w+ )?usług|denumir\w+ servici)/iu;

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
    const isUrl = kind === 'removal-order';
    const all = targets
      .map(({ value, caption }) => fold(isUrl ? linksOf(value || caption) : value || caption))
      .join('; ');
    evidence.add('subject', all, [all, first.value || first.caption], place);
  }
  readRange(read, entries);
}

/** The lines of a text that hold a link; the whole where none does. */
function linksOf(text: string): string {
  const lines = text.split('\n').filter((line) => /https?:\/\/|hxxp/i.test(line));
  return lines.length === 0 ? text : lines.join('\n');
}

function readRange({ evidence, place, data }: Read, entries: readonly Entry[]): void {
  const lines = [
    ...entries.filter(({ label }) => label === 'range'),
    ...entries.filter(({ label }) => label === 'more' || label === null),
    ...data.filter(({ ticked }) => ticked !== false),
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
type Kind = (typeof KINDS)[number];

/** The ticked kinds of data; a tick below a kind's own line ticks the kind too. Where nobody drew boxes, what is named is asked for. */
export function readData(read: Read): void {
  const { evidence, place } = read;
  const data = read.data.filter(({ caption }) => !SILENCE.test(caption)).map(withValue);
  const boxed = data.some(({ ticked }) => ticked !== null);
  const entries = boxed ? data : data.map((entry) => ({ ...entry, ticked: named(entry) ? true : null }));
  const seen = new Map<Kind, { value: boolean; quote: string }>();
  const wanted: Entry[] = [];
  let current: readonly Kind[] = [];
  for (const entry of entries) {
    const own = kindsOf(entry);
    if (own.length > 0) current = own;
    if (
      entry.ticked === true &&
      (own.length === 0 ? identifiersIn(entry.caption).length === 0 : entry.value !== '')
    )
      wanted.push(entry);
    if (entry.ticked === null) continue;
    for (const kind of current) {
      if (seen.get(kind)?.value === true) continue;
      if (entry.ticked) seen.set(kind, { value: true, quote: entry.caption });
      else if (!seen.has(kind) && own.length > 0) seen.set(kind, { value: false, quote: entry.caption });
    }
  }
  const some = [...seen.values()].some(({ value }) => value);
  for (const [type, { value, quote }] of seen)
    if (value || some) evidence.add(`dataTypes.${type}`, value, [quote], place);
  const specified = entryWith(entries, 'specify');
  if (specified !== null) {
    const value = fold(specified.value);
    evidence.add('requested', value, [value, specified.value, specified.caption], place);
    return;
  }
  const told =
    wanted.find(({ caption, value }) => value !== '' && !caption.includes(value)) ??
    (boxed && wanted.length === 0
      ? data.find(({ label, ticked, value }) => value !== '' && (ticked === false || label === null))
      : undefined);
  if (told !== undefined) {
    evidence.add('requested', fold(told.value), [told.value], place);
    return;
  }
  const more = entryWith(entries, 'more', 'reasons');
  const isKinds = wanted.length === 0 || wanted.every((entry) => kindsOf(entry).length > 0);
  const ticked = isKinds
    ? entries.filter(
        (entry) => entry.ticked === true && (wanted.includes(entry) || kindsOf(entry).length > 0),
      )
    : wanted;
  const parts = [...ticked.map(({ caption }) => fold(caption)), ...(more === null ? [] : [fold(more.value)])];
  const [first] = parts;
  if (first !== undefined) evidence.add('requested', parts.join('; '), [parts.join('; '), first], place);
}

/** A kind's name alone before a full stop or a dash, with what is asked behind it as the value: "[x] content. All messages". */
function withValue(entry: Entry): Entry {
  const end = /\.\s|\s[–—-]\s/u.exec(entry.caption);
  if (entry.ticked === null || entry.value !== '' || end === null) return entry;
  const name = entry.caption.slice(0, end.index).trim();
  if (!KINDS.some((one) => BARE_KINDS[one].test(name))) return entry;
  return { ...entry, caption: name, value: entry.caption.slice(end.index + end[0].length).trim() };
}

/** The kinds that a line names before its colon, unless it excepts one. */
function kindsOf({ caption }: Entry): readonly Kind[] {
  const head = caption.slice(0, 200).split(':', 1)[0]!;
  const all = KINDS.filter((one) => DATA_KINDS[one].test(head));
  const bare = KINDS.filter((one) => BARE_KINDS[one].test(head.trim()));
  if (bare.length > 0) return bare;
  const known = all.length > 0 ? all : KINDS.filter((one) => DATA_KINDS[one].test(caption.slice(0, 200)));
  return known.length > 1 && (all.length === 0 || EXCEPTED.test(head)) ? known.slice(0, 1) : known;
}

const EXCEPTED =
  /(?<!\p{L})(?:not|no|except|without|other than|keine|nicht|außer|ohne|sauf|hors|sans|salvo|excepto|sin|tranne|senza|eccetto|niet|geen|behalve|zonder|exceto|sem|bez|oprócz|fără|cu excepția)(?!\p{L})/iu;

/** A line without a box that names what is asked for. */
function named(entry: Entry): boolean {
  return kindsOf(entry).length > 0 || (entry.label === null && /\p{L}{4}/u.test(entry.caption));
}
