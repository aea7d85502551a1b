import { finder } from '../../../search/finder.ts';
import { clauseAt } from './clauses.ts';
import { secretWords } from './secret-words.ts';
import { namesData } from './span-of-data.ts';
import { isPeriodOfSecrecy } from './times-of-secrecy.ts';

/** Stays, work and what else has its own time: custody, prison, hospital, employment, holidays, in all languages. */
const STAYS = finder(
  String.raw`(?<!\p{L})(?:custody|detain(?:ed|ee)|detention|imprison\p{L}*|jail(?:ed)?|prison|remand(?:ed)?|hospital\p{L}*|worked|employ(?:ed|ment)|on (?:leave|holiday|vacation)|haft|(?:untersuchungs|u-|straf|polizei|auslieferungs|abschiebe|sicherungs|ersatz|ordnungs|einzel|dauer)haft|gewahrsam|inhaftiert\p{L}*|krankenhaus|klinik|arbeitete|gearbeitet|beschäftigt|angestellt|urlaub|ferien|détention|détenue?|garde à vue|écrou\p{L}*|incarcér\p{L}+|hospitalis\p{L}+|travaill(?:é|ait)|employée?|salariée?|en congés?|vacances|detenid[oa]|prisión|pres[oa]|hospitaliz\p{L}+|trabaj(?:ó|aba)|emplead[oa]|vacaciones|custodia|detenut[oa]|carcere|arresti|ricoverat[oa]|ospedale|lavor(?:ò|ava|ato)|impiegat[oa]|ferie|detid[oa]|prisão|internad[oa]|trabalh(?:ou|ava)|empregad[oa]|férias|detentie|hechtenis|gedetineerd|vast(?:zat|gezeten)|ziekenhuis|werkte|gewerkt|werkzaam|vakantie|verlof|aresz\p{L}+|zatrzyman\p{L}+|osadzon\p{L}+|więzien\p{L}+|szpital\p{L}*|pracowa\p{L}+|zatrudnion\p{L}+|urlop\p{L}*|arest\p{L}*|reținut\p{L}*|detenți\p{L}+|încarcerat\p{L}*|spital\p{L}*|a lucrat|lucra|angajat\p{L}*|concedi\p{L}+)(?!\p{L})|(?<!\p{L})(?:під вартою|тримання|затриман|ув.язнен|лікарн|працюва|відпуст|под страж|задърж|задержан|арест|больниц|болниц|работал|отпуск|varetekt|varetægt|häkt[ae]|fengsl|fængsl|sykehus|sjukhus|arbeta(?:de|t)|arbeidet|arbejde(?:de|t)|ansatt|ansat|anställd|ferie|vangittu|pidätett|vankila|sairaala|työskenteli|lomalla|vahi all|vahistat|kinni peet|haigla|töötas|puhkusel|vazb|väzb|zadržen|zadržan|nemocnic|pracoval|zaměstnán|zamestnan|dovolen|őrizet|fogva ?tart|letartóztat|kórház|dolgozott|szabadság|κράτησ|κρατ(?:ήθηκε|ούνταν)|φυλακ|νοσοκομεί|εργα(?:ζόταν|στηκε)|διακοπ|gözaltı|tutuklu|hastane|çalış(?:tı|mış)|pritvor|zatvor|uhićen|bolnic|radi(?:o|la) (?:je|u|na|kao)|zaposlen|притвор|затвор|запослен|pripor|zapor|bolnišnic|delal|dopust|apcietināj|aizturēt|slimnīc|strādāja|atvaļinājum|suimt|sulaikyt|ligonin|dirbo|atostog)`,
  'iu',
);
/** The same days again, for which a letter then asks. */
const THOSE_DAYS =
  /(?<!\p{L})(?:(?:this|that|the (?:said|same|whole|above(?:-mentioned)?)) (?:period|time|time ?frame)|(?:these|those) (?:days|dates)|(?:diese[mnrs]?|jene[mnrs]?|de[mnrs] (?:genannten?|fraglichen?|gesamten?)) (?:zeit(?:raums?|spanne)?|tagen?)|cette période|ces (?:jours|dates)|(?:es[ae]|est[ae]|dich[oa]) (?:per[ií]odo|lapso|tiempo)|es[ao]s (?:días|fechas)|(?:questo|quel|tale|detto|suddetto) (?:periodo|lasso)|(?:ess|est|ness|nest|naquel)[ae] período|referido período|(?:deze|die) (?:periode|dagen)|t(?:ym|en|ego) (?:okres\p{L}*|czas\p{L}*)|(?:această|acea|aceast[ăa]) perioad\p{L}+|(?:цей|цього|той|того|този|это[тг]о?) (?:період|период)\p{L}*|denne perioden?|den perioden|dette tidsrum\p{L}*|t(?:uona|uolta|änä|ältä) ajan?\p{L}*|t(?:omto|éto|ohto|ejto) (?:období|obdobi\p{L}*|době)|t(?:om|og) razdoblj\p{L}+)(?!\p{L})/iu;

/** True for a text that asks for what was in days that it names elsewhere. */
export function pointsToDays(text: string): boolean {
  return THOSE_DAYS.test(text);
}

/** Whether a time in a sentence is that of the secrecy which it asks for, or of someone's stay or work, and not of data. */
export function isTimeOfElse(text: string, language: string, start: number, end: number): boolean {
  const time = { start, end };
  const { from, to } = clauseAt(text, language, time);
  const before = text.slice(from, start);
  if (STAYS.test(`${before} ${text.slice(end, to)}`) && !namesData(before, language)) return true;
  const secret = secretWords(language, text);
  return secret !== null && isPeriodOfSecrecy(text, language, time, secret);
}
