import { finder } from '../../search/finder.ts';

/** A number of days, weeks or months right before a day that they end with: "the last 90 days before ", "les 30 jours précédant le ". */
const LENGTH = finder(
  String.raw`(?<![\p{L}\p{N}.,/-])(?<count>\d{1,3})\s+(?:calendar\s+)?(?:(?<days>days|tage|jours|días|dias|giorni|dagen|dni|dager|dage|dagar)|(?<weeks>weeks|wochen|semaines|semanas|settimane|weken|tygodni)|(?<months>months|monate|mois|meses|mesi|maanden|miesięcy))\s+(?:(?:immediately|directly)\s+)?(?:before|prior\s+to|preceding|leading\s+up\s+to|up\s+to|ending(?:\s+on)?|vor(?:\s+dem)?|bis\s+zum|précéd(?:ant|ents?)(?:\s+(?:le|au))?|avant(?:\s+le)?|anteriores\s+(?:al?|à|ao)|antes\s+de(?:l)?|precedenti(?:\s+(?:il|al))?|prima\s+del|voor(?:afgaand\s+aan)?|poprzedzających(?:\s+dzień)?|przed(?:\s+dniem)?|før|före|fram\s+till|frem\s+til)\s+(?:the\s+|and\s+including\s+)?$`,
  'iu',
);
const REACH = 70;
/** "The last ", before a length of time. */
const LAST = finder(
  String.raw`(?<!\p{L})(?:last|previous|past|preceding|prior|final|letzten?|vergangenen|vorangegangenen|vorherigen|derni[eè]re?s|précédents|últim[oa]s|anteriores|ultim[ie]|precedenti|laatste|afgelopen|voorgaande|ostatni\p{L}*|poprzedni\p{L}*|siste|seneste|sidste|senaste|sista)\s+$`,
  'iu',
);
/** "For the ", before a length of time. */
const FOR = finder(
  String.raw`(?<!\p{L})(?:(?:for|during|over|covering|in|of|für|während|über|pour|pendant|durant|sur|para|durante|por|per|voor|gedurende|za|przez|okres|under|period(?: of)?:?|zeitraum(?: von)?:?)(?:\s+(?:the|die|den|der|les|los|las|i|gli|le|os|as|de))?|the|les|los|os|i)\s+$`,
  'iu',
);
/** Words of a term for the answer. */
const OF_TERM = finder(
  String.raw`(?<!\p{L})(?:at\s+least|not?\s+(?:later|less)\s+than|at\s+the\s+latest|within|minimum|mindestens|spätestens|innerhalb|au\s+moins|au\s+plus\s+tard|dans|al\s+menos|a\s+más\s+tardar|almeno|entro|pelo\s+menos|ten\s+minste|minstens|uiterlijk|binnen|co\s+najmniej|najpóźniej|minst|senast|senest)(?!\p{L})`,
  'iu',
);
/** Words for what happened so long before a day. */
const OF_EVENT = finder(
  String.raw`(?<!\p{L})(?:created|registered|opened|activated|erstellt|eröffnet|registriert|créée?s?|ouverte?s?|cread[oa]s?|criad[oa]s?|creat[oa]|aangemaakt|geopend)(?!\p{L})`,
  'iu',
);
/** So far before a length of time stands what it counts, in characters. */
const BEFORE = 40;
const DAY = 86_400_000;

/** The first day of a length of time that words before a day (ISO 8601, its beginning at `start`) count back from it; null if they count none. */
export function daysBefore(
  text: string,
  { date, start }: { readonly date: string; readonly start: number },
): { readonly date: string; readonly start: number } | null {
  const window = text.slice(Math.max(0, start - REACH), start);
  const match = date.length === 10 ? LENGTH.exec(window) : null;
  if (match === null) return null;
  const at = start - window.length + match.index;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  if (OF_EVENT.test(before) || !(LAST.test(before) || (FOR.test(before) && !OF_TERM.test(before))))
    return null;
  const { count, days, weeks } = match.groups!;
  const number = Number(count);
  const end = new Date(`${date}T00:00:00Z`);
  const first =
    days !== undefined || weeks !== undefined
      ? new Date(end.getTime() - number * (days === undefined ? 7 : 1) * DAY)
      : monthsBefore(end, number);
  return number === 0 ? null : { date: first.toISOString().slice(0, 10), start: at };
}

/** The same day so many months earlier, or the last of that month. */
function monthsBefore(end: Date, count: number): Date {
  const [year, month] = [end.getUTCFullYear(), end.getUTCMonth() - count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(end.getUTCDate(), last)));
}
