const monthNames = new Map<string, ReadonlyMap<string, number>>();

/** The number of the month that a word names in English or in this language; null for any other word. */
export function monthNumber(name: string, language: string): number | null {
  const sought = name.toLowerCase();
  return monthsOf('en').get(sought) ?? monthsOf(language).get(sought) ?? null;
}

/** Month names of a language, long and short, alone and beside a day ("październik", "października"). */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = monthNames.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(/^[a-z]{2}$/.test(language) ? language : 'en', {
        ...options,
        timeZone: 'UTC',
      });
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(new Date(Date.UTC(2026, index, 1)));
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '');
        if (name !== undefined) months.set(name, index + 1);
      }
    }
  }
  monthNames.set(language, months);
  return months;
}
