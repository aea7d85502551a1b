import { MONTH_PATTERN } from '../../time/months.ts';

/*
 * Days and hours by which something is due, as the insides of expressions in which a space stands for any white space.
 */

/** Behind a word or a number. */
export const END = '(?![\\p{L}\\p{N}])';
/** A day, with its year or without. */
export const DAY = `(?:(?:19|20)\\d{2} ?m\\. ${MONTH_PATTERN} \\d{1,2} ?d\\.?|(?:19|20)\\d{2}\\. (?:gada \\d{1,2}\\. ?${MONTH_PATTERN}|${MONTH_PATTERN} \\d{1,2}\\.?)|\\d{1,2}(?:st|nd|rd|th|er|η|\\.|-го)?(?: (?:de|of|d[’']))? ?${MONTH_PATTERN}(?:(?:,| de| del)? ?(?:19|20)\\d{2})?(?: (?:r\\.|року|roku))?|${MONTH_PATTERN} \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d{2})?|\\d{1,2}\\. \\d{1,2}\\. (?:19|20)\\d{2}|\\d{1,2}[./-]\\d{1,2}(?:[./-](?:19|20)?\\d{2}(?: (?:[гр]\\.|року|године|roku|godine))?)?|(?:19|20)\\d{2}[-./] ?\\d{1,2}[-./] ?\\d{1,2}\\.?)(?![\\p{L}\\p{N}/])`;
const WEEKDAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|lunes|martes|miércoles|jueves|viernes|mañana|lunedì|martedì|mercoledì|giovedì|venerdì|domani|maandag|dinsdag|woensdag|donderdag|vrijdag|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|amanhã|poniedział\\p{L}+|wtor\\p{L}+|środ[aęy]|czwart\\p{L}+|piąt\\p{L}+|luni|marți|miercuri|joi|vineri|понеділ\\p{L}+|вівтор\\p{L}+|серед[аиу]|четвер\\p{L}*|п.ятниц\\p{L}+|pondělí|úter\\p{L}+|střed[ay]|čtvrt\\p{L}+|pát\\p{L}+|måndag|tisdag|onsdag|torsdag|fredag|mandag|tirsdag';
/** The end of the month or the week. */
export const MONTH_END =
  '(?:the )?end of (?:the|this|next) (?:month|week)|ende (?:des |dieses |nächsten )?(?:monats?|(?:der|dieser|nächster|kommender) (?:kommenden |nächsten )?woche)|(?:la )?fin (?:du|de(?: la| cette)?|del) (?:mois|semaine|mes)(?: (?:prochaine?|próximo|que viene))?|fine (?:del |della |di questa )?(?:mese|settimana)|eind(?:e)? (?:van )?(?:de |deze |volgende )?(?:maand|week)|(?:the |das |dem |le |het |el |o |il )?(?:week-?end(?:ul|em|en)?|wochenende|fin de semana|fim de semana|fine settimana)|końca (?:miesiąca|tygodnia)|sfârșitul lunii|кінця (?:місяця|тижня)|konce (?:měsíce|týdne)|konca (?:mesiaca|týždňa|meseca|tedna)|kraja (?:mjeseca|tjedna|meseca|nedelje)|края на (?:месеца|седмицата)|(?:veckans|månadens) (?:slut|utgång)|(?:utgangen|utgången|udgangen) a[vf] (?:uken|uka|ugen|veckan|måneden|månaden)';
/** The end of a month that is named: "do konce března", "tegen eind juli". */
export const NAMED_MONTH_END = `(?:the )?(?:end of|ende|(?:la )?fin(?:ales)? (?:de |d[’'])|fine(?: di)?|fins? de|eind(?:e)?(?: van)?|końca|konce|konca|кінця|края на|sfârșitul lunii|utgangen av|utgången av|udgangen af|slutet av|slutten av|kraja) ?${MONTH_PATTERN}`;
/** An hour. */
export const CLOCK =
  '(?:\\d{1,2}[:.h]\\d{2}(?: ?(?:[ap]\\.?m\\.?|hrs?|hours|uhr|uur|h|godz\\.?|год\\.?))?|\\d{1,2} ?(?:[ap]\\.?m\\.?|hrs|hours|horas|uhr|uur|h(?![a-z])))(?: ?(?:[ECMP][SD]T|CES?T|A[CEW][SD]T|NZ[SD]T|IST|SAST|BST|WES?T|EES?T|MSK|JST|KST|HKT|SGT|PKT|PHT|[CEW]AT|WIB|UTC|GMT))?|(?:12 )?noon(?: \\([A-Z]{2,4}\\))?|midday|midi|mittag|mediodía|mezzogiorno|middernacht|midnight|close of business|cob';
/** A day, an hour, or both. */
export const WHEN = `(?:(?:the )?(?:${WEEKDAY})(?:,? (?:the |den |le |el |il |o )?${DAY})?(?:,? (?:${CLOCK})${END})?|(?:(?:${WEEKDAY}),? )?${DAY}(?:,? (?:at |um |à |a las |alle |às |kl\\.? |klo |o godz\\. )?(?:\\d{1,2}[:.h]\\d{2}|\\d{1,2} ?[ap]\\.?m\\.?)(?: ?[ap]\\.?m\\.?)?)?|(?:${CLOCK})(?:,? (?:on |am |le |del? )?(?:(?:${WEEKDAY}),? )?${DAY})?)`;
/** Midnight, from which a period runs. */
export const MIDNIGHT =
  '(?:od|from|von|de|da|з|від|от) (?:půlnoci|midnight|mitternacht|medianoche|mezzanotte|północy|polnoci|ponoći|опівночі|полунощ)';
