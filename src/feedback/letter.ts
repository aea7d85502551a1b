import type { CaseView, DecisionView } from '../cases/case.ts';
import type { MailKind, MailPlan } from './decide-mail.ts';
import { type OpenPoint, openPoints } from './points.ts';
import { safeReference } from './reference.ts';
import { wordingIn } from './wording/languages.ts';
import { type BasisSource, fill, type Wording } from './wording/wording.ts';

/** A part of a letter: our own text, staff's words exactly as they were written, or a list of defects. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'staff'; readonly text: string }
  | { readonly kind: 'points'; readonly points: readonly OpenPoint[]; readonly basisLabel: string }
  | { readonly kind: 'sources'; readonly label: string; readonly sources: readonly string[] };

export interface Letter {
  /** BCP 47. */
  readonly locale: string;
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/** Who writes: the provider's name, and the address of the desk. */
export interface Desk {
  readonly provider: string;
  readonly address: string;
}

/** What a letter is written of. */
interface Matter {
  readonly view: CaseView;
  readonly kind: MailKind;
  readonly plan: Extract<MailPlan, { send: 'full' | 'neutral' }>;
  /** The one that the mail tells of; null for a receipt. */
  readonly decision: DecisionView | null;
  readonly desk: Desk;
  /** Whether the request form goes with it. */
  readonly hasForm: boolean;
}

/**
 * The letter of a plan in the officer's language. Of the request it tells the case number, the authority's own reference and
 * what is missing, never a value of the form. Throws if a rejection or a question has no explanation.
 */
export function writeLetter(matter: Matter): Letter {
  const { view, plan, desk } = matter;
  const wording = wordingIn(view.language);
  const values = { number: view.number, provider: desk.provider, desk: desk.address };
  const say = (template: string, more: Readonly<Record<string, string>> = {}): Block => ({
    kind: 'paragraph',
    text: fill(template, { ...values, ...more }),
  });
  const { subject, body } =
    plan.send === 'neutral' ? neutral(plan.news, wording, say) : full(matter, wording, say);
  return {
    locale: wording.locale,
    subject: `${subject} [${view.number}]`,
    blocks: [
      say(wording.greeting),
      ...body,
      say(wording.closing),
      say(wording.signature),
      ...sourcesOf(body, wording),
    ],
  };
}

type Say = (template: string, more?: Readonly<Record<string, string>>) => Block;
interface Body {
  readonly subject: string;
  readonly body: readonly Block[];
}

function neutral(news: boolean, { subjects, neutral: note }: Wording, say: Say): Body {
  return {
    subject: subjects.neutral,
    body: [say(news ? note.news : note.received), say(note.how), say(note.notYou)],
  };
}

function full({ view, kind, decision, hasForm }: Matter, wording: Wording, say: Say): Body {
  const { subjects } = wording;
  const reference = safeReference(view);
  const yours = reference === null ? [] : [say(wording.yourReference, { reference })];
  const answer = hasForm ? [say(wording.form), say(wording.answer)] : [say(wording.answer)];
  switch (kind) {
    case 'receipt':
      return receipt(view, wording, say, yours, answer);
    case 'deficiency':
      return {
        subject: subjects.deficiency,
        body: [...yours, say(wording.deficiency.opening), words(decision), ...answer],
      };
    case 'approved':
      return {
        subject: subjects.approved,
        body: [
          ...yours,
          say(wording.approved.opening),
          ...(decision?.explanation ? [words(decision)] : []),
          say(wording.approved.result),
          ...(view.preservedUntil === null
            ? []
            : [say(wording.approved.preserved, { until: moment(view.preservedUntil, wording) })]),
          say(wording.answer),
        ],
      };
    case 'rejected':
      return {
        subject: subjects.rejected,
        body: [
          ...yours,
          say(wording.rejected.opening),
          words(decision),
          say(wording.rejected.again),
          say(wording.answer),
        ],
      };
    case 'withdrawn':
      return {
        subject: subjects.withdrawn,
        body: [
          ...yours,
          say(wording.withdrawn.opening),
          ...(decision?.explanation ? [words(decision)] : []),
          say(wording.withdrawn.mistaken),
          say(wording.answer),
        ],
      };
  }
}

function receipt(
  view: CaseView,
  wording: Wording,
  say: Say,
  yours: readonly Block[],
  answer: readonly Block[],
): Body {
  const request = view.content?.request;
  const points =
    request === undefined
      ? []
      : openPoints(
          request.flags.map((flag) => flag.code),
          request.form,
          wording,
        );
  const list: Block[] =
    points.length === 0
      ? [say(wording.receipt.complete)]
      : [say(wording.receipt.incomplete), { kind: 'points', points, basisLabel: wording.labels.basis }];
  return {
    subject: points.length === 0 ? wording.subjects.receipt : wording.subjects.receiptIncomplete,
    body: [
      say(wording.receipt.received),
      ...yours,
      say(wording.receipt.due, { due: moment(view.dueAt, wording) }),
      ...list,
      ...answer,
      say(wording.receipt.automatic),
    ],
  };
}

/** Staff's own words: what was seen is what is sent. */
function words(decision: DecisionView | null): Block {
  if (!decision?.explanation) throw new Error('A decision that must be explained has no explanation');
  return { kind: 'staff', text: decision.explanation };
}

/** A point in time as an officer abroad can read it: day, time and UTC. */
function moment(at: Date, { locale }: Wording): string {
  const day = at.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return `${day}, ${at.toISOString().slice(11, 16)} UTC`;
}

/** The full names of the guidelines that the letter cites, in its list or in staff's words. */
function sourcesOf(body: readonly Block[], wording: Wording): Block[] {
  const sources = (Object.keys(wording.sources) as BasisSource[])
    .filter((source) => body.some((block) => cites(block, source)))
    .map((source) => `${source}: ${wording.sources[source]}.`);
  return sources.length === 0 ? [] : [{ kind: 'sources', label: wording.labels.sources, sources }];
}

function cites(block: Block, source: BasisSource): boolean {
  switch (block.kind) {
    case 'paragraph':
    case 'staff':
      return new RegExp(`\\b${source}\\b`).test(block.text);
    case 'points':
      return block.points.some((point) => point.bases.some((basis) => basis.source === source));
    case 'sources':
      return false;
  }
}
