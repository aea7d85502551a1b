import { withoutAccents } from '../../words/accents.ts';
import { alternation } from '../alternation.ts';

/**
 * The months as texts write them in the languages of the labels, whole and short, in the cases that dates stand in. Accents are
 * written: `month` compares without them.
 */
const WRITTEN: readonly string[] = [
  'january gener januarjem januárom jan januar jänner janvier janv enero ene januari gennaio genn gen janeiro styczeń stycznia styczniu styczniem stycz sty ianuarie ian січень січня січні січнем січ januára januarja tammikuu tammikuussa tammikuuta tammikuun jaanuar jaanuari jaanuariks janvāris janvāra janvārī janvārim sausio sausis ledna leden lednu siječanj siječnja януари ιανουάριος ιανουάριο ιανουαρίου ocak január јануар јануара января ιανουαριου janúar janar јануари มกราคม ม.ค يناير ינואר בינואר ژانویه',
  'february febrer februarjem februárom feb februar feber février févr fév febrero febr februari febbraio fevereiro fev luty lutego lutym lut februarie лютий лютого лютому лютим лют februára februarja helmikuu helmikuussa helmikuuta helmikuun veebruar veebruari veebruariks februāris februāra februārī februārim vasario vasaris února únor únoru veljača veljače február февруари φεβρουάριος φεβρουάριο φεβρουαρίου şubat február фебруар фебруара февраля subat φεβρουαριου febrúar shkurt กุมภาพันธ์ ก.พ فبراير شباط פברואר בפברואר فوریه',
  'march març marcem marcom mar märz maerz mrz mars marzo maart mrt março marzec marca marcu martie березень березня березні березнем бер maaliskuu maaliskuussa maaliskuuta maaliskuun märts märtsi märtsiks marts martam martā martā kovo kovas března březen březnu ožujak ožujka március март μάρτιος μάρτιο μαρτίου mart március marec марта μαρτιου mac มีนาคม มี.ค مارس آذار מרץ במרץ מרס',
  'april aprilom aprilem aprillil apr avril avr abril abr aprile kwiecień kwietnia kwietniu kwietniem kwie aprilie квітень квітня квітні квітнем квіт apríla aprila huhtikuu huhtikuussa huhtikuuta huhtikuun aprill aprilli aprilliks aprīlis aprīļa aprīlī aprīlim balandžio balandis dubna duben dubnu travanj travnja április април απρίλιος απρίλιο απριλίου nisan április апреля априла απριλιου nİsan apríl prill เมษายน เม.ย أبريل إبريل نيسان ابريل אפריל באפריל آوریل',
  'may maig majem májom μάιο mai mayo mei maggio mag maio maj maja maju травень травня травні травнем трав mája toukokuu toukokuussa toukokuuta toukokuun maiks maijs maija maijā maijam gegužės gegužė května květen květnu svibanj svibnja május máj май μάιος μαΐου μαϊου mayıs május mayis мај маја мая μαιου maí พฤษภาคม พ.ค مايو أيار מאי במאי مه',
  'june juny junijem júnom јуном ιούνιο junij jun juni juin junio giugno giu junho czerwiec czerwca czerwcu czerwcem czerw cze iunie iun червень червня червні червнем черв júna junija kesäkuu kesäkuussa kesäkuuta kesäkuun juuni juuniks jūnijs jūnija jūnijā jūnijam birželio birželis června červen červnu lipanj lipnja június jún юни ιούνιος ιουνίου haziran június јун јуна июня ιουνιου hazİran júní qershor јуни มิถุนายน มิ.ย يونيو حزيران יוני ביוני ژوئن',
  'july juliol julijem júlom јулом ιούλιο julij jul juli juillet juil julio luglio lug julho lipiec lipca lipcu lipcem lip iulie iul липень липня липні липнем лип júla julija heinäkuu heinäkuussa heinäkuuta heinäkuun juuli juuliks jūlijs jūlija jūlijā jūlijam liepos liepa července červenec červenci srpanj srpnja július júl юли ιούλιος ιουλίου temmuz július јул јула июля ιουλιου júlí korrik julai јули กรกฎาคม ก.ค يوليو تموز יולי ביולי ژوئیه',
  'august agost augustom avgustom αύγουστο aug août aout agosto ago augustus sierpień sierpnia sierpniu sierpniem sierp sie серпень серпня серпні серпнем серп augusta avgust avgusta elokuu elokuussa elokuuta elokuun augusti augustiks augusts augustā augustam rugpjūčio rugpjūtis srpna srpen srpnu kolovoz kolovoza augusztus август αύγουστος αυγούστου ağustos agustos августа αυγουστου ágúst gusht ogos สิงหาคม ส.ค أغسطس آب אוגוסט באוגוסט اوت',
  'september setembre setiembre septembar septembrom σεπτέμβριο sept sep septembre septiembre set settembre sett setembro wrzesień września wrześniu wrześniem wrzes wrz septembrie вересень вересня вересні вереснем вер septembra syyskuu syyskuussa syyskuuta syyskuun septembri septembriks septembris septembrī septembrim rugsėjo rugsėjis září rujan rujna szeptember септември σεπτέμβριος σεπτεμβρίου eylül eylul септембар септембра сентября σεπτεμβριου shtator กันยายน ก.ย سبتمبر أيلول ספטמבר בספטמבר سپتامبر',
  'october oktobar oktobrom octobrom οκτώβριο oct oktober okt octobre octubre ottobre ott outubro out październik października październiku październikiem paź octombrie жовтень жовтня жовтні жовтнем жовт októbra oktobra lokakuu lokakuussa lokakuuta lokakuun oktoober oktoobri oktoobriks oktobris oktobrī oktobrim spalio spalis října říjen říjnu október октомври οκτώβριος οκτωβρίου ekim október октобар октобра октября οκτωβριου ekİm tetor ตุลาคม ต.ค أكتوبر אוקטובר באוקטובר اکتبر',
  'november novembar novembrom νοέμβριο nov novembre noviembre novembro listopad listopada listopadzie listopadem lis noiembrie листопад листопада листопаді листопадом лист novembra marraskuu marraskuussa marraskuuta marraskuun novembri novembriks novembris novembrī novembrim lapkričio lapkritis listopadu studeni studenog studenoga ноември νοέμβριος νοεμβρίου kasım kasim новембар новембра ноября νοεμβριου nóvember nëntor พฤศจิกายน พ.ย نوفمبر נובמבר בנובמבר نوامبر',
  'december desembre decembar decembrom δεκέμβριο detsembrist desember dec dezember dez décembre déc diciembre dic december dicembre dezembro grudzień grudnia grudniu grudniem grud gru decembrie грудень грудня грудні груднем груд decembra joulukuu joulukuussa joulukuuta joulukuun detsember detsembri detsembriks decembris decembrī decembrim gruodžio gruodis prosince prosinec prosinci prosinac prosinca декември δεκέμβριος δεκεμβρίου aralık aralik децембар децембра декабря δεκεμβριου dhjetor disember ธันวาคม ธ.ค ديسمبر דצמבר בדצמבר دسامبر',
];

function plain(name: string): string {
  // Without its vowels above the letters March would be January in Thai.
  if (THAI.test(name)) return name;
  return withoutAccents(name.toLowerCase()).replace('ł', 'l');
}

const THAI = /[\u0e00-\u0e7f]/;

const NUMBERS: ReadonlyMap<string, string> = new Map(
  WRITTEN.flatMap((names, at) =>
    names.split(' ').map((name) => [plain(name), String(at + 1).padStart(2, '0')] as const),
  ),
);

/** The pattern of a month's name, with its full stop; for the flags `iu`. */
export const MONTH_PATTERN = `${alternation(
  WRITTEN.flatMap((names) => names.split(' '))
    .flatMap((name) => [name, unaccented(name)])
    .map((name) => [...name].map((letter) => (letter === '.' ? '\\.' : letter))),
)}(?![\\p{L}])\\.?`;

function unaccented(name: string): string {
  return /[а-яіїєα-ω]/.test(name) ? name : plain(name);
}

/** November in Polish and Czech, October in Croatian, which writes a full stop after the day: "15. listopada". */
const LEAF_FALL = /^listopada$/i;

/** The number of a month by its name, "08"; the name must be one. `before` is the date's text before it, as in "15. ". */
export function month(name: string, before = ''): string {
  const bare = name.replace(/\.$/, '');
  return LEAF_FALL.test(bare) && /\d\.\s*$/.test(before) ? '10' : NUMBERS.get(plain(bare))!;
}
