import { finder } from '../../../search/finder.ts';
import type { FoundIdentifier } from '../../identifiers/identifiers.ts';
import { findMoments } from '../../time/moments.ts';
import type { Period } from '../../time/periods.ts';
import type { SlashOrder } from '../../time/slash-order.ts';
import { wordsFor } from '../words.ts';

/** Right before a day on which something was: "on", "for the night of", "relativi al giorno", "w dniu". Words for "by" and "until" are none. */
const ON_DAY = finder(
  String.raw`(?<!\p{L})(?:on|of|for|during|dated|am|vom|des|für(?:\s+den)?|le|du|pour\s+le|(?:date|jour(?:née)?)\s+du|el|del|día|il|del|al|giorno|op|van|voor|dia|em|do|no|dnia|dzień|dniu|din|data\s+de|ziua\s+de|за|на|від|на\s+дату|den|dne|dňa|d\.|på|päivänä|dana|dne)\s+(?:the\s+)?(?:(?:day|date|night|evening|morning|afternoon|tag(?:es)?|nacht|abend)\s+(?:of|des|vom|zum)\s+(?:the\s+)?)?$`,
  'iu',
);
/** Papers, and what happened on the day of one: that day is not of the data. */
const OF_PAPERS = finder(
  String.raw`(?<!\p{L})(?:order|warrant|decision|ruling|letter|request|mail|subpoena|application|case|complaint|report\p{L}*|beschluss\p{L}*|anordnung|schreiben|verfügung|anzeige|ordonnance|réquisition|commission|courrier|plainte|auto|resolución|oficio|denuncia|decreto|provvedimento|nota|querela|bevel|vordering|brief|aangifte|despacho|ofício|queixa|postanowieni\p{L}*|pism\p{L}*|ordonan\p{L}*|ухвал\p{L}*|постанов\p{L}*|usnesení|příkaz\p{L}*|beslut\p{L}*|kjennelse\p{L}*|kendelse\p{L}*|issued|signed|published|posted|opened|created|sent|received|arrested|died|killed|born|lost|paid|law|act|gesetz|loi|ley|legge|wet|lei|ustaw\p{L}*|закон\p{L}*)(?!\p{L})`,
  'iu',
);
/** So far from the day the words for the data stand, in characters. */
const BEFORE = 60;
const BEHIND = 50;

/**
 * The one day that a text which asks for log-ins, addresses or messages gives for them: "his log-ins on 3 March 2026", "die am 03.03.2026 verwendeten
 * IP-Adressen". Null where it gives several days, or the moment at which a target was used.
 */
export function dayOfData(
  text: string,
  language: string,
  targets: readonly FoundIdentifier[],
  order: SlashOrder,
): Period | null {
  const moments = findMoments(text, order);
  const [day] = moments;
  if (day === undefined || moments.length > 1 || day.date.length < 10 || day.time !== null) return null;
  if (targets.some(({ identifier }) => identifier.at?.startsWith(day.date) === true)) return null;
  const before = text.slice(Math.max(0, day.start - BEFORE * 2), day.start);
  const lead = ON_DAY.exec(before);
  if (lead === null) return null;
  const words = [
    ...wordsFor(language, 'traffic').matchAll(text),
    ...wordsFor(language, 'content').matchAll(text),
  ];
  const near = words.some(({ index, 0: { length } }) => {
    if (index > day.start)
      return (
        index - day.end <= BEHIND &&
        !/[.;]\s/.test(text.slice(day.end, index)) &&
        !OF_PAPERS.test(text.slice(Math.max(0, day.start - BEFORE), day.start))
      );
    const between = text.slice(index + length, day.start);
    return between.length <= BEFORE && !/[.;]\s/.test(between) && !OF_PAPERS.test(between);
  });
  if (!near) return null;
  return {
    from: day.date,
    to: day.date,
    timeZone: null,
    quote: text.slice(day.start, day.end),
    zoneQuote: null,
  };
}
