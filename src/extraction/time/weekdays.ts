import { finder } from '../../search/finder.ts';

/** The days of the week, as they stand before a date, in the languages of the labels. */
const NAMES =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedział(?:ek|ku)|wtor(?:ek|ku)|środ[aęy]|czwart(?:ek|ku)|piąt(?:ek|ku)|sobot[aęy]|niedziel[aęi]|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|понеділ(?:ок|ка)|вівтор(?:ок|ка)|серед[аиу]|четвер(?:га)?|п['’]ятниц[яюі]|субот[аиу]|неділ[яюі]|понеделник|вторник|сряда|четвъртък|петък|събота|неделя|pondělí|úter(?:ý|ek|ka)|střed[ay]|čtvrt(?:ek|ka)|pát(?:ek|ku)|neděl[eí]|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|ponedjelj(?:ak|ka)|utor(?:ak|ka)|srijed[aeu]|četvrt(?:ak|ka)|pet(?:ak|ka)|subot[aeu]|nedjelj[aeu]";
const WEEKDAY = finder(
  `(?<!\\p{L})(?:${NAMES})(?:en|s)?(?!\\p{L}),?\\s+(?:(?:den|dem|d\\.|le|el|il|día|dia|the|dnia|dne)\\s+)?(?=\\d)`,
  'giu',
);

/** A text in which blanks stand for the names of the days of the week before its dates, so that every offset stays: "from Monday 3 March". */
export function withoutWeekdays(text: string): string {
  let [whole, from] = ['', 0];
  for (const { index, 0: words } of WEEKDAY.matchAll(text)) {
    whole += text.slice(from, index) + ' '.repeat(words.length);
    from = index + words.length;
  }
  return whole + text.slice(from);
}
