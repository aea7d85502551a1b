import { saysNothing } from '../blank.ts';
import { type Evidence, openEvidence, says } from '../evidence.ts';
import { fold } from '../fold.ts';
import { findProvisions } from '../law/provisions.ts';
import { dayIn } from '../letter/authority/dated.ts';
import type { Entry } from './entries.ts';
import { readAuthorities } from './issuing.ts';
import { addOffence, isSentence, LEAST_WORDS, offenceAndFacts, readOffenceTold } from './offence.ts';
import { entryWith, planOf, type Read } from './plan.ts';
import type { Certificate } from './sections.ts';
import { readData, readTargets } from './sought.ts';
import { EMERGENCY_TICK, either, ORDINARY_TICK, REGULATIONS, SILENCE } from './wording.ts';
import { ONE_HOUR_ELSEWHERE } from './wording-elsewhere.ts';

/**
 * What a certificate says, field by field: authorities, deadline, identification, data, offence (Regulation (EU) 2023/1543
 * Annexes I and II; Regulation (EU) 2021/784 Annex I). A box that stands empty beside a ticked one of its group says no.
 */
export function readCertificate(certificate: Certificate): Evidence {
  const { document, kind, pages } = certificate;
  const evidence = openEvidence();
  const read = planOf(certificate, { document: document.name, pages, method: 'label' }, evidence);
  readNature(certificate, read);
  if (kind === 'removal-order') {
    readHour(certificate, read);
    readRemoval(certificate, read);
  } else readDeadline(read);
  if (kind === 'epoc-pr') readPreservation(certificate, read);
  readTargets(kind, read);
  readData(read);
  readOffence(read);
  // A number beside the offence is more surely that of its case than one beside the authority.
  readAuthorities(certificate, read);
  readSilence(read);
  return evidence;
}

/** The measure follows from the form itself, as its head and its regulation say. */
function readNature({ kind, text }: Certificate, { evidence, place }: Read): void {
  const isRemoval = kind === 'removal-order';
  const regulation = REGULATIONS[isRemoval ? 'removal-order' : 'certificate'].exec(text)?.[0];
  const head = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const quotes = regulation === undefined ? [head] : [regulation, head];
  const nature = isRemoval ? 'takedown' : kind === 'epoc' ? 'production' : 'preservation';
  evidence.add(`nature.${nature}`, true, quotes, place);
  if (regulation !== undefined) evidence.add('legalBasis', fold(regulation), [regulation], place);
}

/** What a removal order obliges to: the sentence that says so, or the title above the content. */
function readRemoval({ text, sections }: Certificate, { evidence, place, identify, all }: Read): void {
  const title = sections.find(({ role }) => role === 'content')?.title;
  const first = sections[0]?.title || sections[0]?.entries[0]?.caption || '';
  const head = text.slice(0, Math.max(0, text.indexOf(first))).split(/\n\s*\n/);
  const sentences = [...identify.map(({ caption }) => caption), ...head, ...all.map(({ caption }) => caption)]
    .flatMap((part) => fold(part).split(/(?<=[.;:])\s+(?=\p{Lu})/u))
    .filter((one) => one.length < 500 && REMOVE.test(one) && OBLIGED.test(one) && !SILENCE.test(one));
  const titled = title !== undefined && REMOVE.test(title) ? fold(title) : undefined;
  const measure = entryWith(all, 'measure');
  const quote = measure === null ? (sentences[0] ?? titled) : fold(measure.value);
  if (quote === undefined) return;
  evidence.add('requested', quote.replace(/\.$/, ''), [quote, measure?.caption ?? quote], place);
}

const REMOVE =
  /remov|disabl|entfern|sperr|retir|bloqu|rimuov|rimozione|rimoss|verwijder|suprim|supress|remo[vç]|usun|elimin/iu;
const OBLIGED =
  /shall|must|required|ordered|oblig|verpflichtet|hat .{0,80}zu|haben .{0,80}zu|wird .{0,40}aufgefordert|tenue?s?(?![\p{L}])|devez|doit|doivent|enjoint|ordonn|retirará|deberá|deve|è tenut|ordina(?![\p{L}])|moet|dient|verplicht|deve(?:rá)?|zobowiąz|musi|należy|nakaz\p{L}+ się|obligat|trebuie|dispune|(?:entfernt|sperrt) (?:der|die|dieser)(?!\p{L})|(?:destinatai?r\p{L}*|destinat[áa]rio|geadresseerde|adresat)(?!\p{L})[^.;]{0,80}(?:retire|bloque|rimuove|disabilita|verwijdert|elimina|suprime|bloqueia|usuwa|blokuje|elimină|blochează)(?!\p{L})/iu;

/** A removal order's own limit: one hour, as the head of its Section B says (article 3). */
function readHour({ text, sections }: Certificate, { evidence, place }: Read): void {
  // Section G says within what time one may appeal.
  const own = sections.filter(({ role, letter }) => role !== 'other' && letter !== 'G');
  const limit = entryWith(
    own.flatMap(({ entries }) => entries),
    'limit',
  );
  const quote = limit?.value ?? ONE_HOUR.exec(fold(text))?.[0].trim();
  if (quote !== undefined) evidence.add('timeLimits', fold(quote), [quote], place);
}

/** Ten days, or eight hours in an emergency; without boxes, the one of the two that is named. */
function readDeadline(read: Read): void {
  const { evidence, place, deadline } = read;
  const boxed = deadline.some(({ ticked }) => ticked !== null);
  const said = deadline.filter(({ ticked }) => (boxed ? ticked === true : true));
  const emergency = said.find(({ caption }) => EMERGENCY_TICK.test(caption));
  const ordinary = said.find(({ caption }) => ORDINARY_TICK.test(caption));
  const one =
    boxed || emergency === undefined || ordinary === undefined ? (emergency ?? ordinary) : undefined;
  if (one !== undefined) evidence.add('nature.emergency', one === emergency, [one.caption], place);
  const procedural = entryWith(deadline, 'procedural');
  const limit = procedural?.value ?? (one === undefined ? undefined : withinWhat(one.caption));
  if (limit !== undefined) evidence.add('timeLimits', fold(limit), [limit], place);
  if (emergency === undefined || emergency.ticked === false) return;
  const facts = FACTS.exec(emergency.caption)?.[1];
  if (facts !== undefined) read.told.push({ value: facts.trim(), caption: emergency.caption });
  const more = emergency.ticked ? deadline.find(tellsMore) : undefined;
  if (more !== undefined) read.told.push(more);
}

/** True for a line without a box that tells more than its printed words ask for. */
function tellsMore({ ticked, label, value }: Entry): boolean {
  return ticked === null && label !== 'procedural' && value.split(/\s+/).length >= LEAST_WORDS;
}

/** How long the data are to be kept: sixty days (Regulation (EU) 2023/1543, article 11), where no other limit is said. */
function readPreservation({ text }: Certificate, { evidence, place }: Read): void {
  const match = SIXTY_DAYS.exec(text);
  const isOther = match !== null && TO_FOLLOW.test(text.slice(Math.max(0, match.index - 60), match.index));
  const days = isOther ? undefined : match?.[0];
  if (days !== undefined && !says(evidence, 'timeLimits'))
    evidence.add('timeLimits', fold(days), [days], place);
}

/** That an order will follow, within what time is told behind it. */
const TO_FOLLOW = /(?<!\p{L})(?:follow|suivr|folg|segui|volg|nastąp|urm|følg|följ)\p{L}*[^.;]{0,25}$/iu;

const SIXTY_DAYS =
  /(?<![\p{L}\d])(?:60|sixty|soixante|sechzig|sesenta|sessanta|zestig|sessenta|sześćdziesiąt|șaizeci(?: de)?)\s+(?:(?:calendar )?days?|jours?|Tagen?|días|giorni|dagen|dias|dni|(?:de )?zile|ημέρες|ημερών|dagar|dage|päivä\p{L}*|dnů|dní|dana|дни|nap\p{L}*|päeva\p{L}*|dienas|dienų)(?!\p{L})(?:\s+from\s+receipt)?/iu;

/** Days or hours, up to the words on the emergency: "within 8 hours – a hostage is threatened". */
function withinWhat(caption: string): string {
  const span = ORDINARY_TICK.exec(caption) ?? EMERGENCY_TICK.exec(caption);
  if (
    span === null ||
    !/\d|hour|heure|stund|hora|ore(?!\p{L})|uur|godz|day|jour|tag|día|giorn|dag|dia|dni|zile/iu.test(span[0])
  )
    return caption;
  const from = span.index + span[0].length;
  const end = /\s[–—-]\s|\s*[:;(]|\.\s/u.exec(caption.slice(from));
  return end === null ? caption : caption.slice(0, from + end.index);
}

/** What is told after the first sentence of an emergency's own line. */
const FACTS = /(?:[.;]\s+|\n)(\p{Lu}[^☐☒]{30,})$/u;

const ONE_HOUR = either(
  /(?:within|dans|innerhalb|en|dentro|entro|binnen|no prazo|w ciągu|în termen)\s(?:\p{L}{1,9}\s){0,3}(?:d['’])?(?:(?:one|1|une|eine[rn]?|una|un['’]|één|een|uma|jednej|o)\s*(?:hour|heure|stunde|hora|ora|uur|godziny|oră)(?!\p{L}))(?:\s(?:of|after|from|nach|ab|à compter d[eu]|suivant|après|desde|a partir de|tras|dal(?:la)?|da|na|van|vanaf|po|od|de la|după|após|a contar da)\s[^.;:,]{0,25}(?:receipt|receiving|erhalt|eingang|zustellung|empfang|réception|notification|recepción|ricezione|ricevimento|ontvangst|rece(?:p)?ção|otrzymani|doręczeni|primi)\p{L}*(?: (?:of|de|du|der|dell['’]|van|da|a) (?:the |la |het |présente? |this |deze |esta )?[^\s.,;:]+(?: (?:order|retrait|retirada|rimozione|supressão|eliminare))?)?)?/iu,
  ONE_HOUR_ELSEWHERE,
);

/** More letters than this are a sentence. */
const LONGEST_NUMBER = 60;

/** Nature and legal classification of the offence, its provisions, the number of its case, and the summary of the case. */
function readOffence(read: Read): void {
  const { evidence, place, conditions, all, told } = read;
  const offence =
    entryWith(conditions, 'offence') ?? (conditions.length === 0 ? entryWith(all, 'offence') : null);
  if (offence === null) readOffenceTold(read, conditions);
  else {
    const { named, facts } = offenceAndFacts(offence.value);
    addOffence(read, named, offence.caption);
    if (facts !== '') told.unshift({ value: facts, caption: offence.caption });
  }
  const file = entryWith(conditions, 'fileIssuing', 'file');
  if (file !== null && fold(file.value).length <= LONGEST_NUMBER && /\d/.test(file.value))
    evidence.add('crime.caseNumber', fold(file.value), [file.value, file.caption], place);
  const summary =
    entryWith(conditions, 'summary') ?? entryWith(all, 'summary') ?? entryWith(ofMatter(read), 'reasons');
  const reasons = untold(read.reasons) || reasonTold(read);
  const facts =
    summary ??
    (reasons === '' ? undefined : { value: reasons, caption: reasons }) ??
    told[0] ??
    factsIn(conditions);
  if (facts === undefined || says(evidence, 'overview')) return;
  evidence.add('overview', fold(facts.value), [facts.value, facts.caption], place);
}

/** The lines of a certificate but those on the data, whose further information is none on the matter. */
function ofMatter({ all, identify, data, deadline }: Read): Entry[] {
  return data.length === 0
    ? [...all]
    : all.filter((one) => ![...identify, ...data, ...deadline].includes(one));
}

/** The sentences without label or box in a section, without a line that only dates it. */
function untold(entries: readonly Entry[]): string {
  return entries
    .filter(({ label, ticked, value }) => label === null && ticked === null && value === '')
    .flatMap(({ caption }) => caption.split('\n'))
    .filter((line) => dayIn(line, 'day-first') === null && !saysNothing(line))
    .join('\n');
}

/** A box's letter before its own words. */
const BOX_LETTER = /^\(?[a-h]\)?\s*[).:–—-]\s*/iu;

/**
 * The facts among the reasons of an order to remove: what is told behind a ticked ground's letter, or the sentences beside the boxes that
 * do not say what is to be done.
 */
function reasonTold({ reasons, identify }: Read): string {
  const ticked = reasons
    .filter((one) => one.ticked === true)
    .map(({ caption }) => caption.replace(BOX_LETTER, ''));
  const told = identify
    .filter(({ label, ticked: box }) => label === null && box === null)
    .map(({ caption }) =>
      caption
        .split(/(?<=[.!])\s+(?=\p{Lu})/u)
        .filter((one) => !REMOVE.test(one))
        .join(' '),
    );
  return [...ticked, ...told].find(isSentence) ?? '';
}

/** What is told in the section on the offence after the line that names it. */
function factsIn(conditions: readonly Entry[]): { value: string; caption: string } | undefined {
  const named = conditions.findIndex(
    ({ label, caption }) => label === 'offence' || findProvisions(caption).length > 0,
  );
  const value = named < 0 ? '' : untold(conditions.slice(named + 1));
  return isSentence(value) ? { value, caption: value } : undefined;
}

function readSilence(read: Read): void {
  const { evidence, place, all } = read;
  for (const { caption, ticked } of all) {
    const silence = ticked === false ? null : SILENCE.exec(caption);
    if (silence === null) continue;
    evidence.add('confidentiality.requested', true, [silence[0], caption], place);
    const basis = basisOfSilence(caption.slice(silence.index + silence[0].length));
    if (basis !== undefined) evidence.add('confidentiality.legalBasis', fold(basis), [basis, caption], place);
  }
}

/** The law that a line gives for silence: the provision that it cites, or the article of the regulation on removal orders. */
function basisOfSilence(text: string): string | undefined {
  const provisions = findProvisions(text);
  return provisions.length === 0 ? undefined : text.slice(provisions[0]!.start, provisions.at(-1)!.end);
}
