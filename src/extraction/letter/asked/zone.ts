const CITY_TIME =
  /^[^.;\n]{0,30}?[\s(](?:local\s+time\s+(?:of|in)\s+)?(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)\s+(?:local\s+)?time(?![\p{L}])/u;

/** The zones of the IANA database by the city that names them ("Paris" → "Europe/Paris"). */
const CITIES: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('timeZone').flatMap((zone) => {
    const city = zone.split('/').at(-1);
    return city === undefined || !zone.includes('/') ? [] : [[city.replaceAll('_', ' '), zone] as const];
  }),
);

/** The zone that a text gives by its city right after a period ("(Paris time)"), with its words; null if it gives none. */
export function cityZone(after: string): { name: string; quote: string } | null {
  const match = CITY_TIME.exec(after.slice(0, 80));
  const name = match === null ? undefined : CITIES.get(match[1]!);
  return match === null || name === undefined
    ? null
    : { name, quote: match[0].slice(match[0].indexOf(match[1]!)) };
}
