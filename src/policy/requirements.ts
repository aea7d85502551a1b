import type { AuthorityKind } from '../form/standard-form.ts';
import { PACKS } from './packs.ts';
import type { Instrument, Policy, Requirement } from './policy.ts';

export type MeasureNature = NonNullable<Requirement['when']['nature']>;
export type DataType = NonNullable<Requirement['when']['dataType']>;

/** One measure that a request asks for. `country` is that of the requesting authority, ISO 3166-1 alpha-2. */
export interface Measure {
  readonly natures: readonly MeasureNature[];
  readonly dataType: DataType | null;
  readonly country: string | null;
  readonly instrument: Instrument | null;
}

const RANKS: Readonly<Record<AuthorityKind, number>> = {
  court: 3,
  judge: 3,
  prosecutor: 2,
  police: 1,
  ministry: 1,
  other: 0,
};

/**
 * The row of the desk's policy that decides on a measure; null if none fits. The first that fits does: of the desk's rows that
 * name a country or an instrument, then of the packs that it includes, then of its general rows (CoE 2008 §22; CoE 2020,
 * Authority for requests).
 */
export function requirementFor(
  policy: Pick<Policy, 'requirements' | 'include'>,
  measure: Measure,
): Requirement | null {
  const { requirements, include } = policy;
  const special = requirements.filter(isSpecial);
  const general = requirements.filter((row) => !isSpecial(row));
  const rows = [...special, ...include.flatMap((name) => PACKS[name]), ...general];
  // Without a pack the order of the file decides.
  const ordered = include.length === 0 ? requirements : rows;
  return ordered.find(({ when }) => fits(when, measure)) ?? null;
}

function isSpecial({ when }: Requirement): boolean {
  return when.country !== undefined || when.instrument !== undefined;
}

function fits(when: Requirement['when'], { natures, dataType, country, instrument }: Measure): boolean {
  return (
    (when.instrument === undefined || when.instrument === instrument) &&
    (when.nature === undefined || natures.includes(when.nature)) &&
    (when.dataType === undefined || when.dataType === dataType) &&
    (when.country === undefined || when.country === country)
  );
}

/** Whether one authority ranks as high as another: court = judge > prosecutor > police = ministry > other. */
export function ranksAtLeast(authority: AuthorityKind, least: AuthorityKind): boolean {
  return RANKS[authority] >= RANKS[least];
}
