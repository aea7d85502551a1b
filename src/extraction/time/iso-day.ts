/** An ISO date of a day that exists; null if it does not. */
export function iso(year: string, monthNumber: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(monthNumber), Number(day)];
  const exists = y >= 100 && m >= 1 && m <= 12 && d >= 1 && d <= daysOf(y, m);
  return exists ? `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** The day after an ISO date. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

/** How many days a month has. */
function daysOf(year: number, monthNumber: number): number {
  if (monthNumber !== 2) return [4, 6, 9, 11].includes(monthNumber) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
