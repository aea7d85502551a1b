import { fold } from '../fold.ts';
import { magistratesIn } from '../letter/authority/magistrates.ts';
import { addressStart } from '../letter/writer/address.ts';
import type { Entry } from './entries.ts';

/** Where an address ends before something else is told. */
const ENDS = /;\s|(?<=\d|\p{L}{4})\.\s+(?=\p{Lu})/u;

/** An authority's name, and its address where the line goes on with that. */
export function nameAndAddress({ value, caption, label }: Entry): { name: string; address: string | null } {
  const [line = '', ...below] = upToPerson((label === null ? caption : value).split('\n'));
  const reached = [line, ...below].some((one) => /@|\+\d/.test(one));
  const whole = reached || label === null ? line : fold([line, ...below].join('\n'));
  const start = addressStart(whole);
  if (start > 0)
    return {
      name: fold(whole.slice(0, start).replace(/[\s,;–-]+$/, '')),
      address: fold(
        whole
          .slice(start)
          .split(ENDS, 1)[0]!
          .replace(/[\s,;]+$/, ''),
      ),
    };
  const cut = reached ? whole.split(/\s*[,;]\s+/, 1)[0]! : whole;
  return { name: fold(cut), address: null };
}

/** The lines that name an authority, without those on its officer and the day below. */
function upToPerson(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex(
    (line, at) => at > 0 && (magistratesIn(line)[0]?.start === 0 || /^\d[\d./-]{7,9}$/.test(line.trim())),
  );
  return end < 0 ? lines : lines.slice(0, end);
}
