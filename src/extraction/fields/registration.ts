import type { Evidence, Place } from '../evidence.ts';
import { findReferences, numberAt } from '../law/case-number.ts';
import type { FormRows } from '../template/rows-of-form.ts';
import { withoutDate } from '../time/date-label.ts';

/** The authority's own reference for the request (CoE 2008 §26: registration number). */
export function readRegistration(form: FormRows, evidence: Evidence): void {
  const row = form.get('registrationNumber');
  if (row !== null) {
    const text = withoutDate(row.text);
    const number = numberAt(text);
    const value = number !== null && number.length >= text.length / 2 ? number : text;
    evidence.add('registrationNumber', value, [value, row.lines], row.place);
    return;
  }
  readReference(form.place, evidence);
}

/** A reference that any line labels: "Our ref: …". */
export function readReference(place: Place, evidence: Evidence): void {
  for (const page of place.pages) {
    const text = page.text.slice(0, 50_000);
    const found = findReferences(text)[0];
    if (found === undefined) continue;
    const quotes = [text.slice(found.start, found.end), found.value];
    evidence.add('registrationNumber', found.value, quotes, {
      ...place,
      pages: [page],
      method: place.method === 'header' ? 'header' : 'pattern',
    });
    return;
  }
}
