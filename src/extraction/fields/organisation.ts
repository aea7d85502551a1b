import { countryNamed, countryOfAddress } from '../countries.ts';
import type { Evidence, Place } from '../evidence.ts';
import { fold } from '../fold.ts';
import { contactsIn } from '../letter/writer/contacts.ts';
import { addCountryTold, type Placed } from '../nation/country-told.ts';
import type { FormRows } from '../template/rows-of-form.ts';

const SWITCHBOARD =
  /\b(?:switchboard|central(?:e)?\s+(?:number|telephone|switchboard|line)|main\s+(?:switchboard|number|telephone|phone|line)|general\s+(?:enquiries|inquiries|number|telephone))\b(?:\s+(?:number|no\.?|tel\.?|telephone|phone))?[\s:.()–-]{0,6}(?:is\s+)?([+(]?\d[\d\s()/.-]{4,22}\d)/i;
const NUMBER_THEN_SWITCHBOARD = /([+(]?\d[\d\s()/.-]{4,22}\d)\s*[(,–-]\s*(?:main\s+)?switchboard\b/i;
const WEB = /(?<![\p{L}\p{N}@.])(?:https?:\/\/[^\s<>"',;]+|www\.[^\s<>"',;]+)/iu;

/** Name, address, status, website, switchboard and country of the requesting organisation (CoE 2020 App. A; CoE 2008 §24). */
export function readOrganisation(form: FormRows, evidence: Evidence): void {
  const name = form.get('organisation.legalName');
  if (name !== null) evidence.add('organisation.legalName', name.text, [name.lines], name.place);
  const status = form.get('organisation.legalStatus');
  if (status !== null) evidence.add('organisation.legalStatus', status.text, [status.lines], status.place);
  const website = form.get('organisation.website');
  if (website !== null) {
    const value = WEB.exec(website.text)?.[0].replace(/[.)]+$/, '') ?? website.text.replace(/\s/g, '');
    evidence.add('organisation.website', value, [value, website.lines], website.place);
  }
  readAddress(form, evidence);
  readSwitchboard(form, evidence);
  readCountry(form, evidence);
}

function readAddress(form: FormRows, evidence: Evidence): void {
  const address = form.get('organisation.address');
  if (address === null) return;
  const head = address.lines.slice(0, 2000);
  const extra =
    /[\s,;(–-]{0,9}\b(?:switchboard|tel(?:ephone)?|phone|fax|e-?mail|web(?:\s?site)?)\b\.?\s*:?.*$/is.exec(
      head,
    );
  const lines = extra === null || extra.index < 8 ? address.lines : address.lines.slice(0, extra.index);
  evidence.add('organisation.address', fold(lines), [lines, address.lines], address.place);
}

function readSwitchboard(form: FormRows, evidence: Evidence): void {
  const row = form.get('organisation.switchboard');
  if (row !== null) {
    const value = numberAlone(row.text);
    evidence.add('organisation.switchboard', value, [value, row.lines], row.place);
    return;
  }
  for (const key of ['organisation.address', 'requester.telephone', 'organisation.legalName'] as const) {
    const found = form.get(key);
    const number = found === null ? null : switchboardIn(found.text);
    if (
      found !== null &&
      number !== null &&
      evidence.add('organisation.switchboard', number, [number], found.place)
    )
      return;
  }
  if (!readSwitchboardOf(form.place, evidence)) readEdges(form, evidence);
}

/** So many lines at a page's beginning and end are a letterhead and a footer. */
const EDGE = 10;

/** A number that a letterhead or a footer calls the body's general one, in any language: "Zentrale: 030 23125-0". */
function readEdges(form: FormRows, evidence: Evidence): void {
  const own = form.get('requester.telephone')?.text ?? '';
  for (const page of form.place.pages) {
    const lines = page.text.split(/[\n\t]/);
    const edges = lines.length > 2 * EDGE ? [...lines.slice(0, EDGE), ...lines.slice(-EDGE)] : lines;
    const found = edges
      .flatMap((line) => contactsIn(line))
      .find(({ kind, value }) => kind === 'switchboard' && !own.includes(value));
    if (found === undefined) continue;
    const place = { ...form.place, pages: [page], method: 'pattern' } as const;
    if (evidence.add('organisation.switchboard', fold(found.value), [found.value], place)) return;
  }
}

/** A number that any line of the pages labels as the switchboard's: letterheads and footers carry it. True if there is one. */
export function readSwitchboardOf(place: Place, evidence: Evidence): boolean {
  for (const page of place.pages) {
    const number = switchboardIn(page.text.slice(0, 50_000));
    if (number === null) continue;
    return evidence.add('organisation.switchboard', fold(number), [number], {
      ...place,
      pages: [page],
      method: 'pattern',
    });
  }
  return false;
}

/** The number without the site, mail address or fax that stands beside it. */
function numberAlone(text: string): string {
  const cut = /[\s,;|(–-]{0,9}(?:\b(?:https?:|www\.|fax\b|e-?mail\b|web\b|website\b)|\S{1,64}@)/i.exec(
    text.slice(0, 300),
  );
  const value = cut === null || !/\d{3}/.test(text.slice(0, cut.index)) ? text : text.slice(0, cut.index);
  return value.replace(/[\s>|;,]{1,20}$/, '');
}

function switchboardIn(text: string): string | null {
  return (SWITCHBOARD.exec(text) ?? NUMBER_THEN_SWITCHBOARD.exec(text))?.[1]?.trim() ?? null;
}

function readCountry(form: FormRows, evidence: Evidence): void {
  const row = form.get('organisation.country');
  const named = row === null ? null : countryNamed(row.text);
  if (row !== null && named !== null) {
    evidence.add('organisation.country', named.code, [named.name, row.lines], row.place);
    return;
  }
  for (const key of ['organisation.address', 'organisation.legalName'] as const) {
    const found = form.get(key);
    const country = found === null ? null : (countryOfAddress(found.lines) ?? countryOfAddress(found.text));
    if (found === null || country === null) continue;
    evidence.add('organisation.country', country.code, [country.name], { ...found.place, method: 'pattern' });
    return;
  }
  const rows = (...keys: Parameters<FormRows['get']>[0][]): Placed[] =>
    keys.flatMap((key) => {
      const found = form.get(key);
      return found === null
        ? []
        : [{ text: found.text, place: { ...found.place, method: 'pattern' as const } }];
    });
  const contacts = rows(
    'requester.email',
    'organisation.website',
    'organisation.switchboard',
    'requester.telephone',
  ).flatMap(({ text, place }) => contactsIn(text).map(({ value }) => ({ text: value, place })));
  const bodies = rows('organisation.legalName', 'organisation.legalStatus', 'organisation.address');
  addCountryTold(
    {
      bodies,
      names: rows('organisation.legalName'),
      places: rows('organisation.address'),
      contacts,
      texts: rows('legalBasis', 'crime', 'overview'),
    },
    evidence,
  );
}
