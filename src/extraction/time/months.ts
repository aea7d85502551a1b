import { alternation } from '../alternation.ts';

/**
 * The months as texts write them in the languages of the labels, whole and short, in the cases that dates stand in. Accents are
 * written: `month` compares without them.
 */
const WRITTEN: readonly string[] = [
  'january jan januar jänner janvier janv enero ene januari gennaio genn gen janeiro styczeń stycznia styczniu stycz sty ianuarie ian січень січня січні січ',
  'february feb februar feber février févr fév febrero febr februari febbraio fevereiro fev luty lutego lutym lut februarie лютий лютого лютому лют',
  'march mar märz maerz mrz mars marzo maart mrt março marzec marca marcu martie березень березня березні бер',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwietniu kwie aprilie квітень квітня квітні квіт',
  'may mai mayo mei maggio mag maio maj maja maju травень травня травні трав',
  'june jun juni juin junio giugno giu junho czerwiec czerwca czerwcu czerw cze iunie iun червень червня червні черв',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca lipcu lip iulie iul липень липня липні лип',
  'august aug août aout agosto ago augustus sierpień sierpnia sierpniu sierp sie серпень серпня серпні серп',
  'september sept sep septembre septiembre set settembre sett setembro wrzesień września wrześniu wrzes wrz septembrie вересень вересня вересні вер',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października październiku paź octombrie жовтень жовтня жовтні жовт',
  'november nov novembre noviembre novembro listopad listopada listopadzie lis noiembrie листопад листопада листопаді лист',
  'december dec dezember dez décembre déc diciembre dic december dicembre dezembro grudzień grudnia grudniu grud gru decembrie грудень грудня грудні груд',
];

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace('ł', 'l');
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  WRITTEN.flatMap((names, at) =>
    names.split(' ').map((name) => [plain(name), String(at + 1).padStart(2, '0')] as const),
  ),
);

/** The pattern of a month's name, with its full stop; for the flags `iu`. */
export const MONTH_PATTERN = `${alternation(
  WRITTEN.flatMap((names) => names.split(' ')).flatMap((name) => [name, unaccented(name)]),
)}(?![\\p{L}])\\.?`;

function unaccented(name: string): string {
  return /[а-яіїє]/.test(name) ? name : plain(name);
}

/** The number of a month by its name, "08"; the name must be one. */
export function month(name: string): string {
  return NUMBERS.get(plain(name.replace(/\.$/, '')))!;
}
