import type { CaseView } from '../../cases/case.ts';
import type { LinkView } from '../../cases/link.ts';
import type { Figures, SenderFigures } from '../../cases/sender-figures.ts';
import { FLAG_NAMES } from '../../form/flag-names.ts';
import { count, outside } from './text.ts';
import { EARLIER, LATER } from './words.ts';

/** What came before a case and has to do with it. */
export interface Before {
  readonly figures: SenderFigures;
  /** Addresses of other cases' cards, by case id. */
  readonly cardLinks: ReadonlyMap<string, string>;
}

const SHOWN_LINKS = 2;
const SHOWN_DEFECTS = 3;

/** The cases that this one is linked to, as lines of mrkdwn: what it carries on first, then what came later, the last first. */
export function linkLines(
  { links }: Pick<CaseView, 'links'>,
  { cardLinks }: Before,
  most = SHOWN_LINKS,
): string[] {
  const sorted = [
    ...links.filter((one) => one.isEarlier),
    ...links.filter((one) => !one.isEarlier).toReversed(),
  ];
  const lines = sorted.slice(0, most).map((link) => `🔗 ${linkLine(link, cardLinks.get(link.caseId))}`);
  return links.length > most ? [...lines, `+${links.length - most} more in Details`] : lines;
}

function linkLine({ number, how, isEarlier }: LinkView, address: string | undefined): string {
  const named = address === undefined ? number : `<${address}|${number}>`;
  return isEarlier ? `${EARLIER[how]} ${named}` : `${named} ${LATER[how]}`;
}

/** "🗂️ From politie.nl: 12 earlier, 9 complete; 1 forgery", by domain, or by address on free mail, in mrkdwn; null if nothing came before. */
export function figuresLine({ figures }: Before): string | null {
  const counted = figures.domain?.figures ?? figures.address;
  const whom = figures.domain === null ? 'this address' : outside(figures.domain.name, 80);
  return counted === null || counted.earlier === 0
    ? null
    : `🗂️ From ${whom}: ${counted.earlier} earlier, ${tally(counted)}`;
}

function tally({ complete, forged }: Figures): string {
  const forgeries = forged === 0 ? '' : `; ⛔ *${count(forged, 'forgery', 'forgeries')}*`;
  return `${complete} complete${forgeries}`;
}

/** The figures of address, domain and agency with what was wrong most often, as lines of mrkdwn; those that count nothing are left out. */
export function figuresLines({ figures }: Before): string[] {
  const { address, domain, agency } = figures;
  const rows: [string, Figures | null][] = [
    ['This address', address],
    [domain === null ? '' : outside(domain.name, 80), domain?.figures ?? null],
    [agency === null ? '' : outside(agency.name, 80), agency?.figures ?? null],
  ];
  return rows.flatMap(([name, counted]) => (counted === null ? [] : [`*${name}*: ${earlier(counted)}`]));
}

function earlier(counted: Figures): string {
  const defects = counted.defects
    .slice(0, SHOWN_DEFECTS)
    .map(({ code, count: times }) => `${FLAG_NAMES[code].toLowerCase()} (${times})`);
  const wrong = defects.length === 0 ? '' : `; most often: ${defects.join(', ')}`;
  if (counted.earlier === 0) return 'nothing came before';
  return `${counted.earlier} earlier, ${tally(counted)}${wrong}`;
}
