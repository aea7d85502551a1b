/*
 * The country that an address on the net tells, by its last label; labels that are sold to anybody tell none, and mailboxes that anybody can open
 * are nobody's office.
 */

/** Labels of countries that the whole world registers under; under `gov` and the like they tell all the same. */
const SOLD: ReadonlySet<string> = new Set(
  'eu su io me tv co ai cc ws to fm am gg ly sh nu tk ml ga cf gq pw la vc sx st ms mn bz so ac id im is li lu sc'.split(
    ' ',
  ),
);
const OFFICIAL = /(?:^|\.)(?:gov|gob|gouv|govt|go|gub|mil|police|polis|jus|justice|judiciary|court|courts)\./;
/** Providers of mailboxes that anybody can open, by the label before the country's. */
const MAILBOXES: ReadonlySet<string> = new Set(
  `gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud gmx web t-online freenet arcor 1und1 mail email post posteo mailbox
   proton protonmail tutanota orange wanadoo free laposte sfr neuf numericable bbox libero virgilio tin alice tiscali inwind iol fastwebnet
   wp o2 onet op poczta interia gazeta tlen vp ukr i meta bigmir seznam centrum volny atlas azet zoznam pobox freemail citromail abv dir
   uol bol terra ig globo sapo clix ziggo kpnmail kpnplanet planet home hetnet xs4all skynet telenet proximus scarlet bluewin hispeed sunrise
   telia bredband spray telefonica movistar ya btinternet virginmedia sky talktalk ntlworld bigpond optusnet iinet xtra eircom rogers shaw
   sympatico bell telus videotron rediffmail naver daum qq 163 yandex rambler bk inbox list ono vodafone tim`.split(
    /\s+/,
  ),
);
/** Domains whose last label tells another country, or none. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:gov|mil|fed\.us)$/, 'US'],
  [/(?:^|\.)(?:belgium|fgov)\.(?:eu|be)$/, 'BE'],
  [/(?:^|\.)gov\.scot$|\.police\.uk$|\.gov\.uk$|(?:^|\.)uk$/, 'GB'],
  [/(?:^|\.)kapo\.[a-z]{2}\.ch$|(?:^|\.)admin\.ch$/, 'CH'],
];

/** ISO 3166-1 alpha-2 by a domain; null where it tells no country. */
export function countryOfDomain(whole: string): string | null {
  const domain = whole.toLowerCase().replace(/\.$/, '');
  const other = OTHERS.find(([pattern]) => pattern.test(domain));
  if (other !== undefined) return other[1];
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(last) || (SOLD.has(last) && !OFFICIAL.test(domain))) return null;
  const second = labels.at(-2) ?? '';
  const name = ['co', 'com', 'net', 'org'].includes(second) ? (labels.at(-3) ?? '') : second;
  if (last === 'eu' || MAILBOXES.has(name) || MAILBOXES.has(second)) return null;
  return last.toUpperCase();
}
