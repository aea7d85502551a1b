import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import { type CaseContent, type CaseView, OPEN_STATES } from '../../cases/case.ts';
import type { Flag } from '../../form/flag.ts';
import { FLAG_NAMES } from '../../form/flag-names.ts';
import { ACTIONS, writeRef } from '../ids.ts';
import {
  asked,
  authorityCountry,
  authorityName,
  byUrgency,
  countryCode,
  firstApproval,
  isBlocking,
  standingDecision,
  verification,
} from './asked.ts';
import { type Before, figuresLine, linkLines } from './before.ts';
import { button, context } from './dialog.ts';
import { maskText } from './mask.ts';
import { partyLine } from './party.ts';
import { replyLines } from './replies.ts';
import { clause, count, LIMITS, mrkdwn, outside, plain, span, when } from './text.ts';
import { PRIORITIES, STATES, SYMBOLS } from './words.ts';

/** A message: its blocks, and the text that notifications and screen readers use. */
export interface MessageView {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** What a card shows beside the case itself. */
export interface CardPlace {
  readonly now: Date;
  /** Mention of the people on call (`<!subteam^S…>`), in the emergency channel; else null. */
  readonly mention: string | null;
  /** Where the case's card in the emergency channel is, as mrkdwn; null on that card itself or if there is none. */
  readonly emergencyCard: string | null;
  readonly before: Before;
}

const SHOWN_FLAGS = 4;
const SHORT = 80;

/**
 * The card of a case: one screen on a phone, with nothing that names the subject. Once decided it says who decided what
 * and when, and loses its decision buttons.
 */
export function cardView(view: CaseView, place: CardPlace): MessageView {
  const title = `${PRIORITIES[view.priority]} · ${view.number}`;
  const header: KnownBlock = { type: 'header', text: plain(title, LIMITS.header) };
  if (view.content === null) {
    return erasedCard(view, header);
  }
  const { content } = view;
  const flags = byUrgency(content.request.flags);
  const blocks: (KnownBlock | null)[] = [
    header,
    section([
      ...callLines(view, place),
      ...stateLines(view, place.now),
      ...unreadLines(content),
      ...replyLines(content),
      ...whoLines(content),
      ...[figuresLine(place.before)].filter((line) => line !== null),
      ...linkLines(view, place.before),
    ]),
    section(asked(content)),
    flags.length === 0 ? null : section(flagLines(flags, content)),
    place.emergencyCard === null ? null : context(`📣 Escalated: see ${place.emergencyCard}`),
    buttons(view),
  ];
  return { text: summary(view, content, place), blocks: blocks.filter((block) => block !== null) };
}

function erasedCard(view: CaseView, header: KnownBlock): MessageView {
  const text = `${view.number}: the personal data of this case was erased. State: ${STATES[view.state]}.`;
  const value = writeRef({ caseId: view.id, version: view.version });
  const actions: KnownBlock = { type: 'actions', block_id: 'case', elements: [withdrawButton(value)] };
  const blocks = [header, section([`🗑️ ${text}`])];
  return { text, blocks: OPEN_STATES.includes(view.state) ? [...blocks, actions] : blocks };
}

/** Records that the authority withdrew its request, after a confirmation. */
export function withdrawButton(value: string): Button {
  return {
    ...button(ACTIONS.withdraw, 'Withdrawn by the authority', value),
    confirm: {
      title: plain('Withdrawn by the authority?', 100),
      text: plain('The request ends without a decision, and the officer is told so.', 300),
      confirm: plain('Withdrawn', 30),
      deny: plain('Cancel', 30),
    },
  };
}

function summary(view: CaseView, content: CaseContent, place: CardPlace): string {
  const blocking = content.request.flags.filter(isBlocking).length;
  const mention = place.mention === null ? '' : `${place.mention} `;
  const flags = blocking === 0 ? '' : `, ${count(blocking, 'blocking flag')}`;
  return `${mention}${PRIORITIES[view.priority]} ${view.number}: request of ${authorityName(content, 80)} (${authorityCountry(content)}), ${STATES[view.state]}${flags}`;
}

function callLines(view: CaseView, { mention }: CardPlace): readonly string[] {
  if (mention === null || !OPEN_STATES.includes(view.state)) return [];
  const reason = view.escalatedAt === null ? 'emergency request' : 'escalated case';
  return [`📣 ${mention} ${reason}`];
}

function stateLines(view: CaseView, now: Date): readonly string[] {
  if (!OPEN_STATES.includes(view.state)) return [decided(view)];
  const lines = [timeLeft(view, now)];
  if (view.escalatedAt !== null) {
    const by = view.decisions.findLast((decision) => decision.kind === 'escalate');
    const who = by === undefined ? '' : ` by ${outside(by.actor.name, 60)}`;
    lines.push(`📣 Escalated${who} ${when(view.escalatedAt)}`);
  }
  const first = firstApproval(view);
  if (first !== null) {
    const who = outside(first.actor.name, 60);
    lines.push(`👤 *Approved by ${who}* ${when(first.at)}, a second person must confirm`);
  }
  if (view.state === 'needs-information') {
    const asked = standingDecision(view);
    const who = asked === null ? '' : ` by ${outside(asked.actor.name, 60)} ${when(asked.at)}`;
    lines.push(`✉️ Waiting for the authority: information was asked for${who}`);
  }
  return lines;
}

/**
 * "⏳ 55 min left (as of today 14:05) · due today 15:00", in mrkdwn. An escalated case is due when its escalation says.
 * A card stands still: it says when it was right. While the
 * authority is to answer, the clock stops.
 */
export function timeLeft(
  view: Pick<CaseView, 'dueAt' | 'waitingSince' | 'escalationDueAt'>,
  now: Date,
): string {
  const escalated = view.escalationDueAt !== null && view.escalationDueAt <= view.dueAt;
  if (view.waitingSince !== null && !escalated) {
    const rest = view.dueAt.getTime() - view.waitingSince.getTime();
    const then = rest < 0 ? `overdue by ${span(rest)}` : `${span(rest)} left`;
    return `⏸️ *Clock stopped since ${when(view.waitingSince)}* · ${then} once the authority answers`;
  }
  const due = escalated && view.escalationDueAt !== null ? view.escalationDueAt : view.dueAt;
  const left = due.getTime() - now.getTime();
  const asOf = `(as of ${when(now)})`;
  return left < 0
    ? `‼️ *Overdue by ${span(left)}* ${asOf} · was due ${when(due)}`
    : `⏳ *${span(left)} left* ${asOf} · due ${when(due)}`;
}

const VERDICTS: Readonly<Partial<Record<CaseView['state'], string>>> = {
  approved: '✅',
  answered: '📨',
  preserved: '🧊',
  rejected: '❌',
  withdrawn: '↩️',
};

function decided(view: CaseView): string {
  const symbol = VERDICTS[view.state] ?? '•';
  const word = STATES[view.state];
  const capital = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const decision = standingDecision(view);
  const until =
    view.preservedUntil === null ? '' : `, kept until ${when(view.preservedUntil, '{date_short}')}`;
  if (decision === null) return `${symbol} *${capital}*${until}`;
  const forgery = decision.forged ? ' as a forgery' : '';
  const first = view.decisions.findLast((one) => one.provisional && one.at <= decision.at);
  const also =
    decision.kind === 'approve' && first !== undefined ? `, first by ${outside(first.actor.name, 60)}` : '';
  return `${symbol} *${capital}${forgery} by ${outside(decision.actor.name, 60)}* ${when(decision.at)}${also}${until}`;
}

/** "📄 3 pages are pictures …": what they say may change the card. */
export function unreadLines({ unreadPages = 0 }: CaseContent): readonly string[] {
  if (unreadPages === 0) return [];
  const pages = unreadPages === 1 ? '1 page is a picture' : `${unreadPages} pages are pictures`;
  return [`📄 *${pages} and still being read*: this card follows from the text alone until then`];
}

function whoLines(content: CaseContent): readonly string[] {
  const said = content.request.form.organisation.legalName === null ? '' : ', says the letter';
  return [
    `🏛️ *${authorityName(content, 120)}*${said} · ${authorityCountry(content)}`,
    verification(content, SHORT),
    partyLine(countryCode(content)),
  ].filter((line) => line !== null);
}

function flagLines(flags: readonly Flag[], content: CaseContent): readonly string[] {
  const lines = flags.slice(0, SHOWN_FLAGS).map((flag) => {
    const remedy = outside(clause(maskText(flag.remedy, content.request.form), SHORT), 120);
    return `${SYMBOLS[flag.severity]} *${FLAG_NAMES[flag.code]}* → ${remedy}`;
  });
  const more = flags.slice(SHOWN_FLAGS);
  if (more.length > 0) lines.push(`+${more.length} more in Details${hiddenBlocking(more)}`);
  return lines;
}

function hiddenBlocking(flags: readonly Flag[]): string {
  const blocking = flags.filter(isBlocking).length;
  return blocking === 0 ? '' : `, ${blocking} of them blocking`;
}

function buttons(view: CaseView): ActionsBlock {
  const value = writeRef({ caseId: view.id, version: view.version });
  const elements: Button[] = [];
  if (OPEN_STATES.includes(view.state)) {
    elements.push(
      approveButton(view, value),
      { ...button(ACTIONS.reject, 'Reject…', value), style: 'danger' },
      button(ACTIONS.information, 'Ask for information…', value),
    );
    if (view.escalatedAt === null) elements.push(button(ACTIONS.escalate, 'Escalate', value));
  }
  if (view.state === 'approved') elements.push(finishButton(view, value));
  elements.push(button(ACTIONS.details, 'Details', value));
  return { type: 'actions', block_id: 'case', elements };
}

/** Green invites the click: never while something stands in the way. */
function approveButton(view: CaseView, value: string): Button {
  const approve = button(
    ACTIONS.approve,
    firstApproval(view) === null ? 'Approve' : 'Confirm approval',
    value,
  );
  const blocked = view.content?.request.flags.some(isBlocking) ?? false;
  return blocked ? approve : { ...approve, style: 'primary' };
}

function finishButton(view: CaseView, value: string): Button {
  const nature = view.content?.request.form.nature;
  const preserves = nature?.preservation === true && nature.production !== true;
  const done = preserves ? 'preserved' : 'answered';
  return {
    ...button(preserves ? ACTIONS.preserve : ACTIONS.answer, `Mark as ${done}`, value),
    confirm: {
      title: plain(`Mark as ${done}?`, 100),
      text: plain(
        preserves
          ? 'The data is kept safe now; the clock of the preservation starts.'
          : 'The data was handed over to the authority.',
        300,
      ),
      confirm: plain(`Mark as ${done}`, 30),
      deny: plain('Cancel', 30),
    },
  };
}

function section(lines: readonly string[]): KnownBlock {
  return { type: 'section', text: mrkdwn(fitLines(lines, LIMITS.section)) };
}

// Whole lines only: cutting through a line could leave half an entity or date.
function fitLines(lines: readonly string[], max: number): string {
  let text = '';
  for (const line of lines) {
    if (text.length + line.length + 1 > max) break;
    text += text === '' ? line : `\n${line}`;
  }
  return text || '–';
}
