import { says } from '../evidence.ts';
import { fold } from '../fold.ts';
import { isAddress } from '../letter/writer/address.ts';
import { contactsIn } from '../letter/writer/contacts.ts';
import { isBody } from '../letter/writer/signature-parts.ts';
import type { Read } from './plan.ts';
import { sectionIn } from './section-heads.ts';
import type { Certificate } from './sections.ts';
import { addressIn } from './unlabelled.ts';
import { HEADS } from './wording.ts';

/** So many lines above the first section are the letterhead and the form's own head; so many at the end may be the footer. */
const ABOVE = 25;
const BELOW = 4;
const PARTING = /\s*(?:[\t|•·]|\s[–—]\s)\s*/u;
/** A line that begins the form's own words. */
const OF_FORM = /2021\/784|2023\/1543/;

/** The lines of a letterhead above a form's first section, up to the form's own head. */
function linesAbove(text: string): string[] {
  const above = linesBeforeSections(text);
  const end = above.findIndex(
    (line) => OF_FORM.test(line) || Object.values(HEADS).some((head) => head.test(line)),
  );
  return end < 0 ? above : above.slice(0, end);
}

/** The lines above a form's first section, with the form's own head. */
export function linesBeforeSections(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => sectionIn(line) !== null);
  return lines.slice(Math.max(0, first - ABOVE), Math.max(0, first)).filter((line) => line !== '');
}

/** The body that the letterhead above a form names; null for none. */
export function bodyAbove({ text }: Certificate): string | null {
  const named = linesAbove(text).find(
    (line) => isBody(line) && !isAddress(line) && contactsIn(line).length === 0,
  );
  return named === undefined ? null : fold(named);
}

/** Address, site and switchboard of the letterhead above a form and of the footer under it, where the form's own lines tell none. */
export function readAround({ text }: Certificate, { evidence, place }: Read): void {
  const above = linesAbove(text);
  const below = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-BELOW);
  const from = above.findIndex(isBody);
  const ownLines = [
    ...(from < 0 ? [] : above.slice(from)),
    ...below.filter((line) => isBody(line) || isAddress(line.trim())),
  ];
  for (const line of ownLines) {
    const address = line
      .split(PARTING)
      .map(addressIn)
      .find((one) => one !== null);
    if (address !== undefined && !says(evidence, 'organisation.address'))
      evidence.add('organisation.address', address, [address], place);
  }
  for (const line of [...above, ...below])
    for (const { kind, value } of contactsIn(line))
      if ((kind === 'website' && line.length < LONGEST) || kind === 'switchboard') {
        const path = `organisation.${kind}` as const;
        if (!says(evidence, path)) evidence.add(path, fold(value), [value], place);
      }
}

const LONGEST = 160;
