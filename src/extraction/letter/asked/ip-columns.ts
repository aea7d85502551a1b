import type { FoundIdentifier } from '../../identifiers/identifiers.ts';
import { readClock } from '../../time/clock.ts';
import { findMoments, isoOf } from '../../time/moments.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import { readZone, type Zone } from '../../time/zones.ts';
import type { Letter } from '../layout.ts';

interface Columns {
  readonly port: number;
  /** Those that tell a day or an hour; two where each has a column of its own. */
  readonly times: readonly number[];
  readonly zone: Zone | null;
  readonly cells: number;
}

const PORT =
  /(?<![\p{L}])(?:(?:source|src|client|remote|tcp)\s+)?(?:port(?:ul|a|s|nummer)?|quellport|bronpoort|poort|puerto|porta|порт)(?![\p{L}])/iu;
const TIME =
  /(?<![\p{L}])(?:time|timestamp|date|uhrzeit|zeit|zeitpunkt|datum|heure|hora|fecha|tijd|tijdstip|ora|data|hora|czas|godzina|час|дата)(?![\p{L}])/iu;
/** How long something lasted is no hour of a day. */
const DURATION = /duration|dauer|dur[ée]e|duraci[óo]n|durata|duur|duração|czas trwania|тривал|length/iu;
const ADDRESS = /(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}:[0-9a-f]{0,4}:/i;

/**
 * Addresses that stand in a table: the port is the cell under the heading for ports, and the zone of their moments the one that a heading
 * names ("Time (UTC)").
 */
export function withColumns(
  letter: Letter,
  found: readonly FoundIdentifier[],
  order: SlashOrder,
): FoundIdentifier[] {
  const rows = tableRows(letter);
  if (rows.length === 0) return [...found];
  const used = new Set<Row>();
  return found.map((one) => {
    const { identifier } = one;
    if (identifier.type !== 'ipv4' && identifier.type !== 'ipv6') return one;
    const row = rows.find((each) => !used.has(each) && each.cells.includes(identifier.value));
    if (row === undefined) return one;
    used.add(row);
    const port = identifier.port ?? portIn(row.cells[row.columns.port]);
    const own = momentOf(row, order);
    const at = own ?? (identifier.at === null ? null : zoned(identifier.at, row.columns.zone));
    return { identifier: { ...identifier, port, at }, quote: row.text };
  });
}

interface Row {
  readonly text: string;
  readonly cells: readonly string[];
  readonly columns: Columns;
}

/** The rows below a heading that names ports or times, as long as they have its number of cells. */
function tableRows({ lines }: Letter): Row[] {
  const found: Row[] = [];
  let columns: Columns | null = null;
  for (const { text } of lines) {
    const cells = cellsOf(text);
    if (cells.length < 2) {
      if (text !== '') columns = null;
      continue;
    }
    if (!ADDRESS.test(text)) columns = columnsOf(cells);
    else if (columns !== null && columns.cells === cells.length) found.push({ text, cells, columns });
  }
  return found;
}

/** The cells of a line: between tabs, or where it has none and its beginning is short, between the marks of a list of values. */
function cellsOf(text: string): string[] {
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim());
  const mark = /^[^;|,\n]{1,40}([;|,])/.exec(text)?.[1];
  const cells = mark === undefined ? [text] : text.split(mark).map((cell) => cell.trim());
  return cells.length > 2 && cells.every((cell) => cell.length < LONGEST_CELL) ? cells : [text];
}

const LONGEST_CELL = 45;

/** The moment that the cells for day and hour tell together, where the heading names two, or one that the row tells alone. */
function momentOf({ cells, columns }: Row, order: SlashOrder): string | null {
  const told = columns.times.map((at) => cells[at]!).join(' ');
  const [moment, ...more] = findMoments(told, order);
  if (moment === undefined || more.length > 0 || moment.date.length < 10) return null;
  return isoOf({ ...moment, zone: moment.zone ?? columns.zone }, true);
}

function columnsOf(cells: readonly string[]): Columns | null {
  const port = cells.findIndex((cell) => PORT.test(cell));
  const time = cells.find((cell) => cell.length < LONGEST_CELL && zoneIn(cell) !== null);
  const times = cells.flatMap((cell, at) =>
    cell.length < LONGEST_CELL && TIME.test(cell) && !DURATION.test(cell) ? [at] : [],
  );
  if (port < 0 && time === undefined && times.length !== 2) return null;
  return {
    port,
    times: times.length > 2 ? [] : times,
    zone: time === undefined ? null : zoneIn(time),
    cells: cells.length,
  };
}

function zoneIn(cell: string): Zone | null {
  const bracket = cell.search(/[([]|(?:UTC|GMT)/);
  return bracket < 0 ? null : (readZone(cell, bracket)?.zone ?? null);
}

function portIn(cell: string | undefined): number | null {
  const port = cell !== undefined && /^\d{1,5}$/.test(cell) ? Number(cell) : Number.NaN;
  return port <= 65_535 ? port : null;
}

/** A local moment ("2026-08-14T10:22:31") with its zone's offset. */
function zoned(at: string, zone: Zone | null): string {
  const [date, clock] = at.split('T');
  if (zone === null || clock === undefined || !/^[\d:]+$/.test(clock)) return at;
  const time = readClock(clock, 0)?.time ?? null;
  return isoOf({ date: date!, time, zone }, true);
}
