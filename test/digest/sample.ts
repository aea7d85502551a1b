import type { Digest } from '../../src/digest/digest.ts';
import { figuresOf, openFiguresOf, type WeekFigures } from '../../src/digest/figures.ts';
import type { WeekRows } from '../../src/digest/rows.ts';
import { FLAG_CODES } from '../../src/form/flag.ts';
import { POLICY } from './policy.ts';
import { HOUR, MONDAY, WEEK } from './random-cases.ts';

/** A name that tries to be markup, a formula and a mention at once. */
export const HOSTILE = '=HYPERLINK("http://x.test") <!channel> <script>x()</script> "quoted", & more';

const NOTHING: WeekRows = { messages: [], received: [], decided: [], decisions: [] };

function figures(rows: Partial<WeekRows>): WeekFigures {
  return figuresOf({ ...NOTHING, ...rows }, POLICY);
}

function received(changes: Partial<WeekRows['received'][number]> = {}): WeekRows['received'][number] {
  return {
    priority: 'normal',
    natures: ['production'],
    country: 'NL',
    agency: 'Politie',
    flagCodes: [],
    receivedAt: new Date(MONDAY),
    firstCardAt: new Date(MONDAY + 5 * 60_000),
    ...changes,
  };
}

/** A digest of a week in which `agencies` sent requests that raised every flag. */
export function digestOf(agencies: readonly (string | null)[]): Digest {
  const rows: WeekRows = {
    messages: [{ kind: 'request', count: agencies.length }],
    received: agencies.map((agency) => received({ agency, flagCodes: [...FLAG_CODES] })),
    decided: [
      {
        priority: 'urgent',
        receivedAt: new Date(MONDAY),
        decidedAt: new Date(MONDAY + 30 * HOUR),
        dueAt: new Date(MONDAY + 24 * HOUR),
      },
    ],
    decisions: [{ kind: 'approve', forged: false, count: 1 }],
  };
  return {
    provider: 'Example Online',
    week: '2026-W47',
    from: new Date(MONDAY),
    to: new Date(MONDAY + WEEK),
    madeAt: new Date(MONDAY + WEEK + 7 * HOUR),
    over: true,
    figures: figures(rows),
    weekBefore: { week: '2026-W46', figures: figures({}) },
    trend: [40, 41, 42, 43, 44, 45, 46, 47].map((number, index) => ({
      week: `2026-W${number}`,
      received: index * 3,
      decided: index,
    })),
    now: openFiguresOf({ open: [], preserved: [] }, POLICY, new Date(MONDAY)),
  };
}
