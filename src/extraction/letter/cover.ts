import type { Document } from '../../documents/document.ts';
import type { Evidence, Place } from '../evidence.ts';
import { findSaidBasis } from '../fields/legal-basis.ts';
import { readSwitchboardOf } from '../fields/organisation.ts';
import { readReference, readSubjectNumber } from '../fields/registration.ts';
import { findCaseNumbers } from '../law/case-number.ts';
import { headerPlace } from '../message.ts';

/**
 * What the letter around a form says, where it labels it: reference, case number, legal basis, switchboard. The merge takes it only for what
 * the form itself lacks, so callers add it last.
 */
export function readCover(cover: Document, evidence: Evidence): void {
  const place: Place = { document: cover.name, pages: cover.pages, method: 'pattern' };
  readReference(place, evidence);
  const header = headerPlace(cover);
  readReference(header, evidence);
  readSubjectNumber(cover.envelope?.subject ?? '', header, evidence);
  readSwitchboardOf(place, evidence);
  for (const page of cover.pages) {
    const text = page.text.slice(0, 20_000);
    const number = findCaseNumbers(text)[0];
    if (number !== undefined)
      evidence.add(
        'crime.caseNumber',
        number.value,
        [text.slice(number.start, number.end), number.value],
        place,
      );
    const basis = findSaidBasis(text);
    if (basis !== null) evidence.add('legalBasis', basis.value, [basis.value, basis.quote], place);
  }
}
