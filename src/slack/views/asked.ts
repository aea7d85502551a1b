import type { CaseContent, CaseView, DecisionView } from '../../cases/case.ts';
import { byCode, type Flag, type Severity } from '../../form/flag.ts';
import type { Identifier, StandardForm } from '../../form/standard-form.ts';
import { maskIdentifier, maskNames, maskText } from './mask.ts';
import { periodLine } from './moments.ts';
import { clause, clip, clipAround, count, oneLine, outside } from './text.ts';
import { countryName, dataTypeNames, identifierName, natureNames } from './words.ts';

const SHOWN_TARGETS = 3;
const RANK: Readonly<Record<Severity, number>> = { blocking: 0, warning: 1, notice: 2 };

/** Blocking flags first, then warnings, then notices; within a severity in the vocabulary's order. */
export function byUrgency(flags: readonly Flag[]): readonly Flag[] {
  return flags.toSorted((a, b) => RANK[a.severity] - RANK[b.severity] || byCode(a, b));
}

export const isBlocking = (flag: Flag): boolean => flag.severity === 'blocking';

/**
 * The authority's name in mrkdwn as the letter has it: whoever forged the letter wrote it too. Without one the directory's,
 * if the mail is proven to come from there.
 */
export function authorityName(content: CaseContent, max: number): string {
  const { organisation, identifiers } = content.request.form;
  const name = organisation.legalName ?? provenEntry(content)?.name ?? null;
  return name === null ? 'Authority not named' : outside(maskText(name, { identifiers, subject: null }), max);
}

/** "🇳🇱 Netherlands" of the letter, else of the directory. */
export function authorityCountry(content: CaseContent): string {
  return countryName(countryCode(content));
}

/** The same country as a code (ISO 3166-1), or null. */
export function countryCode(content: CaseContent): string | null {
  return content.request.form.organisation.country ?? provenEntry(content)?.country ?? null;
}

const provenEntry = ({ sender }: CaseContent) => (sender.verified ? sender.directoryEntry : null);

/**
 * Whether the mail is proven to come from its domain and why, as a symbol and words in mrkdwn; of the reason the clauses
 * that fit into `max`. It proves the domain, never the letter (CoE 2008 §51).
 */
export function verification(content: CaseContent, max = 240): string {
  const { sender, request } = content;
  const verdict = sender.verified
    ? mayAsk(sender)
      ? '✅ *Sender domain verified*'
      : '☑️ *Sender domain verified, but not as police, prosecutor or court*'
    : sender.authentication === 'fail'
      ? '⛔ *Not verified, mail authentication failed*'
      : '⚠️ *Not verified*';
  return `${verdict}: ${outside(clause(maskText(sender.explanation, request.form), max), max * 2)}`;
}

/** Whether the domain is of a body that asks for data as a rule; a government suffix alone does not tell. */
function mayAsk({ directoryEntry, body }: CaseContent['sender']): boolean {
  return directoryEntry !== null || body === null || ['police', 'prosecutor', 'court'].includes(body.kind);
}

/** "2 targets: IPv4 address 192.0.…, e-mail address j…@example.test", in mrkdwn with every identifier masked. */
function targets(form: StandardForm): string {
  const { identifiers, subject } = form;
  if (identifiers.length === 0) {
    return subject === null ? 'no target named' : 'target described in words (see Details)';
  }
  const shown = identifiers.slice(0, SHOWN_TARGETS).map(target).join(', ');
  const more = identifiers.length - SHOWN_TARGETS;
  return `${count(identifiers.length, 'target')}: ${shown}${more > 0 ? `, +${more} more` : ''}`;
}

function target({ type, value }: Identifier): string {
  return `${identifierName(type)} ${outside(maskIdentifier(type, value), 60)}`;
}

/** What is asked, as short lines of mrkdwn with everything masked that may name the subject. */
export function asked(content: CaseContent): readonly string[] {
  const { form } = content.request;
  const lines = [
    `*${natureNames(form.nature)}* · ${dataTypeNames(form.dataTypes)} · ${targets(form)}`,
    periodLine(form.timeRange),
  ];
  if (form.timeLimits !== null) {
    lines.push(
      `Time limit named: “${outside(clip(maskNames(maskText(oneLine(form.timeLimits), form)), 80), 120)}”`,
    );
  }
  if (form.requested !== null) {
    const words = maskNames(maskText(oneLine(form.requested), form));
    const targets = form.identifiers.map(({ type, value }) => maskIdentifier(type, oneLine(value)));
    lines.push(`“${outside(clipAround(words, targets, 140), 200)}”`);
  }
  return lines.filter((line) => line !== null);
}

/** Whether approving takes two people: content data, emergencies and escalated cases. */
export function takesTwo(view: CaseView): boolean {
  const form = view.content?.request.form;
  return isEmergency(view) || view.escalatedAt !== null || form?.dataTypes.content === true;
}

/** An emergency is claimed, or the case has the priority of one. */
export function isEmergency(view: CaseView): boolean {
  return view.priority === 'emergency' || view.content?.request.form.nature.emergency === true;
}

/** The first of two approvals as long as it stands: an escalation leaves it, any other change makes it lapse. */
export function firstApproval(view: CaseView): DecisionView | null {
  const last = view.decisions.findLast((decision) => decision.kind !== 'escalate');
  if (view.state !== 'triage' || last?.kind !== 'approve' || !last.provisional) return null;
  const told = view.history.findLast(
    (entry) => changesRequest(entry) || entry.action === 'approved-provisionally',
  );
  return told !== undefined && changesRequest(told) ? null : last;
}

/** Whether the request is no longer what it was when someone approved it first. */
function changesRequest({ action, facts }: CaseView['history'][number]): boolean {
  if (action === 'sender-suspended') return typeof facts.version === 'number';
  return CHANGES.has(action) || (READ_ANEW.has(action) && facts.changed === true);
}

const CHANGES: ReadonlySet<string> = new Set([
  'reply-received',
  'reply-value-taken',
  'reading-confirmed',
  'suspension-ended',
  'erased',
]);
const READ_ANEW: ReadonlySet<string> = new Set([
  'scans-read',
  'scans-given-up',
  'reply-read',
  'judged-again',
]);

/** The decision that stands on a case that is no longer waiting; escalations and first approvals decide nothing. */
export function standingDecision(view: CaseView): DecisionView | null {
  return view.decisions.findLast((decision) => decision.kind !== 'escalate' && !decision.provisional) ?? null;
}

/** What a person missed whose card is out of date: the last decision, or null if it was something else that changed the request. */
export function latestChange(view: CaseView): DecisionView | null {
  const last = view.history.findLast((entry) => entry.action in DECISIVE || changesRequest(entry));
  return last !== undefined && changesRequest(last) ? null : (view.decisions.at(-1) ?? null);
}

const DECISIVE = {
  escalated: true,
  approved: true,
  'approved-provisionally': true,
  rejected: true,
  'information-requested': true,
  withdrawn: true,
  answered: true,
  preserved: true,
} as const;
