import { fold } from '../fold.ts';
import { findIdentifiers } from '../identifiers/identifiers.ts';
import { findProvisions } from '../law/provisions.ts';
import type { Read } from './plan.ts';
import type { Entry } from './sections.ts';
import { AUTHORITY_TICKS } from './wording.ts';

/*
 * What authorities write into a section without the form's own labels: "Anna Weber, prosecutor, a.weber@…, +49 …" in that of the issuing
 * authority, the offence in one sentence.
 */

const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:d[aeiu]|del|della|van|von|den|der|de la|\p{Lu}[\p{L}'’.-]*)){1,4}$/u;

/** The person and the addresses that the issuing authority's section names. */
export function readContact({ evidence, place }: Read, entries: readonly Entry[]): void {
  for (const { caption: whole, ticked } of entries) {
    // What follows on a box's own line.
    const caption = ticked === null ? whole : whole.split('\n').slice(1).join('\n');
    for (const { identifier, quote } of findIdentifiers(caption, {
      order: 'day-first',
      bareDomains: false,
      own: [],
    })) {
      if (identifier.type === 'email') evidence.add('requester.email', identifier.value, [quote], place);
      if (identifier.type === 'phone') evidence.add('requester.telephone', quote, [quote], place);
    }
    const [name = '', post = ''] = caption.split(/\s*[,;\n]\s+|\s+[–—-]\s+/, 2).map(fold);
    if (!NAME.test(name) || !AUTHORITY_TICKS.some(([kind, words]) => kind !== 'other' && words.test(post)))
      continue;
    evidence.add('requester.name', name, [name], place);
    evidence.add('requester.position', post, [post], place);
  }
}

/** The sentence that names the offence with its provisions, and what is told after it. */
export function readOffenceTold({ evidence, place }: Read, entries: readonly Entry[]): void {
  for (const { caption, ticked, label } of entries) {
    if (ticked !== null || label !== null || findProvisions(caption).length === 0) continue;
    const provisions = findProvisions(caption);
    const after = /[.;]\s+(?=\p{Lu})/u.exec(caption.slice(provisions.at(-1)!.end));
    const end = after === null ? caption.length : provisions.at(-1)!.end + after.index;
    const told = caption.slice(0, end).trim();
    evidence.add('crime.description', fold(told), [told], place);
    for (const { text } of provisions) evidence.add('crime.provisions', text, [text], place);
    const facts = caption.slice(end).replace(/^[.;\s]+/, '');
    if (facts !== '') evidence.add('overview', fold(facts), [facts], place);
    return;
  }
}
