import type { Document, Envelope } from '../../documents/document.ts';
import { findInnerMail } from '../forward/forward-header.ts';
import { REPLY_PREFIX } from '../forward/forward-words.ts';
import { quoteStart, textOf } from '../message.ts';

/** Numbers of our own cases, as our mails carry them in subject and header. */
const OWN_NUMBER = /\bLH-\d{4}-\d{6}\b/i;

/** True for a mail that carries one of our case numbers where replies carry them. */
export function isReply(envelope: Envelope | null): boolean {
  if (envelope === null) return false;
  return (
    isOwnSubject(envelope) ||
    [envelope.inReplyTo ?? '', ...envelope.references].some((id) => OWN_NUMBER.test(id))
  );
}

/** True for a mail that goes on with an exchange of mails, whichever it is. */
export function isAnswer({ subject, inReplyTo, references }: Envelope): boolean {
  return (inReplyTo !== null || references.length > 0) && REPLY_PREFIX.test(subject ?? '');
}

/** True for a mail whose subject line is that of a reply. */
export function isTitledReply({ subject }: Envelope): boolean {
  return REPLY_PREFIX.test(subject ?? '') || ANSWER.test(subject ?? '');
}

/** Prefixes of programs that few use, and an answer in words. */
const ANSWER =
  /^\s*(?:(?:rv|ats|atb|vá|odg|odp|svar|ответ|відповідь|отговор)\s*:|(?:reply|answer) to your|(?:[\p{L} ]{1,30}[–:,-]\s)?your (?:ticket|case|reference|ref\.?|file)(?: (?:no\.?|number))?\s*:?\s#?\p{L}{0,4}-?\d{2,}|(?:ihre|zu ihrer) rückfrage|antwort auf|réponse à votre|(?:su|vuestra) consulta|respuesta a su|risposta alla vostra|antwoord op (?:uw|jullie)|(?:uw|jullie) vraag|odpowiedź na (?:pytanie|państwa)|r[ăa]spuns la|відповідь на (?:ваш|уточн)|svar på)(?!\p{L})/iu;

/** True for a mail whose text names one of our cases, or quotes below it a mail of the one whom it goes to. */
export function answersReader(document: Document): boolean {
  const { envelope } = document;
  if (envelope === null || document.kind !== 'mail') return false;
  const text = textOf(document).slice(0, MAX);
  return OWN_NUMBER.test(text) || quotedAuthors(text).some((author) => isTo(envelope, author));
}

/** True for an address that a mail goes to. */
export function isTo({ to, cc }: Envelope, text: string): boolean {
  const author = text.toLowerCase();
  return [...to, ...cc].some(({ address }) => address !== '' && author.includes(address.toLowerCase()));
}

/** What names the author of a quoted mail: the lines above it, and the From of its header. */
function quotedAuthors(text: string): string[] {
  const at = quoteStart(text);
  const inner = findInnerMail(
    text.split('\n').map((line) => line.replace(/^[ \t]*(?:>[ \t]?)+/, '')),
    null,
  );
  return [text.slice(at, at + INTRODUCTION), ...(inner?.envelope.from ?? []).map(({ address }) => address)];
}

const MAX = 60_000;
/** So long are the lines above a quoted mail at most, in characters. */
const INTRODUCTION = 200;

/** True if the subject line itself names one of our cases. */
export function isOwnSubject(envelope: Envelope | null): boolean {
  return OWN_NUMBER.test(envelope?.subject ?? '');
}

/** How the programs of mail call what they answer for someone who is away. */
const AWAY =
  /^\s*(?:automatic (?:reply|response)|auto(?:matic|mated)?[\s-]?(?:reply|response)|out of (?:the )?office(?=\s*(?:$|[^\p{L}\s]|auto|repl|re\s*:|notice|notification|message|until|till|from|on leave|for))|automatische (?:antwort|abwesenheit\p{L}*)|abwesen\p{L}+|réponse automatique|absence du bureau|automatisch antwoord|afwezig(?:heid)?|respuesta automática|fuera de (?:la )?oficina|risposta automatica|fuori (?:ufficio|sede)|resposta automática|fora do escritório|automatyczna odpowiedź|autoodpowiedź|odpowiedź automatyczna|nieobecność|răspuns automat|автоматична відповідь|автовідповідь|автоматичен отговор|автоматический ответ|автоответ|automatická odpově[dď]|automatick[áé] odpoveď|auto(?:matiskt? ?)?svar|frånvaro|fravær|automaattinen vastaus|poissaoloilmoitus|automaatvastus|automatikus válasz|automatski odgovor|samodejni odgovor|αυτόματη απάντηση|otomatik yanıt|automatinis atsakymas|automātisk[āa] atbilde|ārpus (?:biroja|darba)|nesu (?:biure|darbe)|kontorist (?:ära|väljas)|puhkusel|házon kívül|szabadságon|izvan ureda|nisam u uredu|na godišnjem|odsotnost|odsoten|nepřítomnost|mimo kancelář|neprítomnosť|mimo kancelárie|εκτός γραφείου|ofis dışı\p{L}*|извън офиса|вне офиса|поза офісом|fora do gabinete|poza biurem|în afara biroului|ikke på kontoret|på (?:ferie|semester)|lomalla)(?!\p{L})/iu;

/** The sentence that says which machine wrote a mail; null if a person did. */
export function automaticReason(envelope: Envelope): string | null {
  const sender = [...envelope.from.map(({ address }) => address), envelope.returnPath ?? ''].join(' ');
  const failed =
    header(envelope, 'x-failed-recipients') !== null ||
    /multipart\/report/i.test(header(envelope, 'content-type') ?? '');
  if (/\b(?:mailer-daemon|postmaster)@/i.test(sender) || failed)
    return 'It is a notice that a mail could not be delivered.';
  if (
    envelope.autoSubmitted === 'auto-replied' ||
    header(envelope, 'x-autoreply') !== null ||
    header(envelope, 'x-autorespond') !== null
  )
    return 'It is an automatic reply.';
  return AWAY.test(envelope.subject ?? '') ? 'It is an automatic reply of someone who is away.' : null;
}

/** True for a mail to a list. */
export function isBulk(envelope: Envelope): boolean {
  return (
    header(envelope, 'list-unsubscribe') !== null ||
    header(envelope, 'list-id') !== null ||
    /^(?:bulk|list|junk)$/.test(envelope.precedence ?? '')
  );
}

function header(envelope: Envelope, name: string): string | null {
  return envelope.headers.find((line) => line.name === name)?.value ?? null;
}
