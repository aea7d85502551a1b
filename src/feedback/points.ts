import { breadthOf } from '../form/breadth.ts';
import { FLAG_CODES, type FlagCode, OFFICER_FLAGS, type OfficerFlag } from '../form/flag.ts';
import type { StandardForm } from '../form/standard-form.ts';
import { BASIS, type Basis } from './basis.ts';
import { fill, type MissingPart, type Wording } from './wording/wording.ts';

/** One defect as a mail lists it, in the officer's language. */
export interface OpenPoint {
  readonly code: OfficerFlag;
  readonly missing: string;
  readonly why: string;
  readonly send: string;
  readonly bases: readonly Basis[];
}

/**
 * What an officer may be told of these flags, gravest first, each once. Flags that tell of suspicion leave no trace. Of the form
 * only the names of empty fields and mere counts are told, never a value.
 */
export function openPoints(codes: readonly FlagCode[], form: StandardForm, wording: Wording): OpenPoint[] {
  return FLAG_CODES.filter((code) => codes.includes(code))
    .filter(isForOfficer)
    .map((code) => {
      const { missing, why, send } = wording.points[code];
      const parts = missingParts(code, form).map((part) => wording.parts[part]);
      const more = [
        parts.length === 0 ? null : fill(wording.partsMissing, { parts: listOf(parts, wording) }),
        code === 'overbroad' ? coverage(form, wording) : null,
      ].filter((sentence) => sentence !== null);
      return { code, missing: [missing, ...more].join(' '), why, send, bases: BASIS[code] };
    });
}

/** How wide the request is, in numbers; null where there is nothing to count. */
function coverage(form: StandardForm, { breadth: words }: Wording): string | null {
  const { targets, days, kinds } = breadthOf(form);
  const counted = [
    targets === 0 ? null : fill(words.targets, { count: String(targets) }),
    days === null ? words.noPeriod : fill(words.days, { count: String(days) }),
    kinds === 0 ? null : fill(words.kinds, { count: String(kinds) }),
  ].filter((part) => part !== null);
  return targets === 0 && days === null ? null : fill(words.covers, { parts: counted.join('; ') });
}

function isForOfficer(code: FlagCode): code is OfficerFlag {
  return OFFICER_FLAGS.some((one) => one === code);
}

function listOf(parts: readonly string[], { locale }: Wording): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(parts);
}

function missingParts(code: OfficerFlag, { requester, organisation }: StandardForm): MissingPart[] {
  switch (code) {
    case 'requester-incomplete':
      return emptyOf({
        name: requester.name,
        badgeNumber: requester.badgeNumber,
        position: requester.rank ?? requester.position,
        email: requester.email,
        telephone: requester.telephone,
      });
    case 'letterhead-incomplete':
      return emptyOf({
        address: organisation.address,
        switchboard: organisation.switchboard,
        website: organisation.website,
      });
    default:
      return [];
  }
}

function emptyOf(fields: Partial<Record<MissingPart, string | null>>): MissingPart[] {
  return (Object.keys(fields) as MissingPart[]).filter((part) => fields[part] === null);
}
