import type { CaseView, HistoryEntry } from '../../cases/case.ts';
import { FLAG_CODES } from '../../form/flag.ts';
import { FLAG_NAMES } from '../../form/flag-names.ts';
import { Priority } from '../../form/request.ts';
import { fieldName } from './field-rows.ts';
import { clip, count, escapeMrkdwn, oneLine, outside, when } from './text.ts';
import { EARLIER, LATER, PRIORITIES } from './words.ts';

const SERVICE = 'letterhead';

const MAILS: Readonly<Record<string, string>> = {
  receipt: 'the receipt',
  deficiency: 'the question for what is missing',
  approved: 'the approval',
  rejected: 'the rejection',
  withdrawn: 'the note of the withdrawal',
  neutral: 'a short note on how to reach the desk',
};

/** A line of the thread in mrkdwn; null for what the thread passes over. */
export function historyLine(entry: HistoryEntry, view: CaseView): string | null {
  const told = sentence(entry, view);
  return told === null ? null : `${told} · ${when(entry.at)}`;
}

function sentence({ action, actor, facts }: HistoryEntry, view: CaseView): string | null {
  const who = `*${actorName(actor, view)}*`;
  switch (action) {
    case 'received':
      return `📥 Received: ${count(numberOf(facts.documents), 'document')}, ${count(numberOf(facts.identifiers), 'target')}, ${count(listOf(facts.flags).length, 'flag')}`;
    case 'escalated':
      return `📣 ${who} escalated this`;
    case 'approved':
      return `✅ ${who} approved this${although(facts.overriddenFlags)}`;
    case 'approved-provisionally':
      return `👤 ${who} approved this first: a second person must confirm${although(facts.overriddenFlags)}`;
    case 'rejected':
      return facts.forged === true
        ? `❌ ${who} rejected this as a forgery${because(facts.reasonCodes)}`
        : `❌ ${who} rejected this${because(facts.reasonCodes)}`;
    case 'information-requested':
      return `✉️ ${who} asked the officer for information${because(facts.reasonCodes)}`;
    case 'withdrawn':
      return `↩️ ${who} recorded that the authority withdrew this`;
    case 'answered':
      return `📨 ${who} marked this as answered`;
    case 'preserved':
      return `🧊 ${who} marked the data as preserved`;
    case 'mail-sent':
      return `📤 ${mailName(facts.kind)} was sent to the officer`;
    case 'mail-withheld':
      return `✋ ${mailName(facts.kind)} was *not* sent`;
    case 'reply-received':
      return '📩 The officer replied: look at the request again';
    case 'automatic-answer':
      return facts.undelivered === true
        ? '📪 A mail server reports that our mail to the officer may not have arrived'
        : '🤖 An automatic answer to our mail came in: nobody wrote it, nothing changed';
    case 'linked':
      return linked(facts);
    case 'sender-suspended':
      if (actor !== SERVICE)
        return `⛔ ${who} suspended the sender: no mail goes out, and replies are held back`;
      return toldByPerson(view)
        ? null
        : '⛔ The sender was suspended: no mail goes out, and replies are held back';
    case 'suspension-ended':
      return '↪️ The suspension of the sender ended';
    case 'sender-trusted':
      return `🤝 ${who} entered the sender in the directory`;
    case 'reading-confirmed':
      return confirmed(who, facts);
    case 'scans-read':
      return `📄 ${count(numberOf(facts.pages), 'page')} of pictures ${numberOf(facts.pages) === 1 ? 'was' : 'were'} read: ${whatCame(facts)}`;
    case 'scans-given-up':
      return `🧩 ${count(numberOf(facts.pages), 'page')} of pictures could *not* be recognised: ${whatCame(facts)}`;
    case 'reply-read':
      return `📎 ${replyRead(facts)}`;
    case 'reply-value-taken':
      return `🔁 ${who} took over from the reply: ${fieldNames(facts.fields)}`;
    case 'judged-again':
      return `⚖️ Judged again by what a person decided: ${whatCame(facts)}`;
    case 'erased':
      return '🗑️ The personal data of this case was erased';
    case 'card-posted':
    case 'details-opened':
    case 'place-shown':
      return null;
    default:
      return `• ${escapeMrkdwn(clip(oneLine(action), 80))}`;
  }
}

function confirmed(who: string, { fields, corrected }: HistoryEntry['facts']): string {
  const of = Array.isArray(fields) ? fields.length : 0;
  const mended = Array.isArray(corrected) ? corrected.length : 0;
  const told = mended === 0 ? '' : `, ${mended} of them corrected`;
  return `🔎 ${who} compared ${count(of, 'number')} with the page${told}`;
}

/** What the reading of a reply brought, its pictures included where they were still to be read. */
function replyRead(facts: HistoryEntry['facts']): string {
  const pages = numberOf(facts.pages);
  const what =
    pages === 0 ? 'The reply was read' : `The reply was read with its ${count(pages, 'page')} of pictures`;
  const differing = fieldNames(facts.differing);
  const otherwise = differing === '' ? '' : `. *It says otherwise*: ${differing}; the case keeps its own`;
  return `${what}: ${whatCame(facts)}${otherwise}`;
}

/** What a further reading brought, and what that means for a decision that was made before. */
function whatCame({
  fields,
  raised,
  gone,
  priority,
  decided,
  lapsed,
  changed,
}: HistoryEntry['facts']): string {
  if (changed !== true) return 'nothing changes';
  const added = listOf(fields).length;
  const now = Priority.safeParse(priority);
  const told = [
    added === 0 ? '' : `${count(added, 'value')} more`,
    flagNames(raised) === '' ? '' : `new: ${flagNames(raised)}`,
    flagNames(gone) === '' ? '' : `gone: ${flagNames(gone)}`,
    now.success ? `now ${PRIORITIES[now.data]}` : '',
  ].filter((part) => part !== '');
  const what = told.length === 0 ? 'some values changed' : told.join(' · ');
  if (decided === true)
    return `${what}. *This was decided before*: the decision stands, look whether it should`;
  return lapsed === true ? `${what}. *The first approval no longer counts*: look again` : what;
}

/** The case on which a person suspended the sender tells of it already. */
function toldByPerson({ history }: CaseView): boolean {
  return history.some(({ action, actor }) => action === 'sender-suspended' && actor !== SERVICE);
}

function linked({ how, earlier, later }: HistoryEntry['facts']): string {
  const number = (value: unknown) => escapeMrkdwn(String(value));
  return typeof earlier === 'string'
    ? `🔗 ${EARLIER[String(how)] ?? 'Has to do with'} ${number(earlier)}`
    : `🔗 ${number(later)} ${LATER[String(how)] ?? 'has to do with this'}`;
}

// By name rather than by mention: a thread that tells what someone did need not ring at them.
function actorName(actor: string, view: CaseView): string {
  if (actor === SERVICE) return 'Letterhead';
  const acted = [...view.decisions, ...view.standings].findLast((one) => one.actor.id === actor);
  return outside(acted?.actor.name ?? actor, 60);
}

function mailName(kind: unknown): string {
  const name = typeof kind === 'string' && Object.hasOwn(MAILS, kind) ? MAILS[kind]! : 'a mail';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function although(codes: unknown): string {
  const names = flagNames(codes);
  return names === '' ? '' : `, although: ${names}`;
}

function because(codes: unknown): string {
  const names = flagNames(codes);
  return names === '' ? '' : `: ${names}`;
}

function flagNames(codes: unknown): string {
  const named = FLAG_CODES.filter((code) => listOf(codes).includes(code)).map((code) => FLAG_NAMES[code]);
  return clip(named.join(', '), 400);
}

function fieldNames(paths: unknown): string {
  const names = new Set(listOf(paths).map((path) => fieldName(String(path))));
  return escapeMrkdwn(clip([...names].join(', '), 300));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
