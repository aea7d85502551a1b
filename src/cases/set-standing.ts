import type { DirectoryEntry } from '../policy/policy.ts';
import type { Storage } from '../storage/storage.ts';
import { applySuspensions } from './apply-suspensions.ts';
import { callBackProblem, numberProblem, numbersOf } from './call-back.ts';
import type { Actor, CaseView } from './case.ts';
import { addStanding } from './standing.ts';
import { ENOUGH, saysWhy } from './written.ts';

const UNCALLED = 'Nobody is trusted without a call back: write who was reached, on which number.';

interface Common {
  readonly actor: Actor;
  readonly at: Date;
  readonly reason: string;
  /** Last day, as YYYY-MM-DD (UTC); null for no end. */
  readonly until: string | null;
}

/** What a lead wants to say of a case's sender. */
export type StandingCommand =
  | (Common & { readonly kind: 'suspended'; readonly scope: 'address' | 'domain' })
  | (Common & {
      readonly kind: 'trusted';
      readonly name: string;
      readonly country: string;
      readonly switchboard: string;
      /** Who was called back, on which number. */
      readonly callBack: string;
    });

/** `field` names the part of the command that stands in the way; null if it is the case itself. */
export type StandingOutcome =
  | { readonly outcome: 'done'; readonly changedCases: number }
  | {
      readonly outcome: 'refused';
      readonly field: 'reason' | 'until' | 'scope' | 'country' | 'switchboard' | 'name' | 'callBack' | null;
      readonly message: string;
    };

/**
 * Suspends the sender of a case, or enters its domain in the directory that staff keep. A suspension blocks the open cases at
 * once, and mails to the sender. A domain where anyone gets a mailbox is neither trusted nor suspended as a whole. Throws what
 * the database throws.
 */
export async function setStanding(
  storage: Storage,
  view: Pick<CaseView, 'number' | 'content'>,
  command: StandingCommand,
): Promise<StandingOutcome> {
  const checked = check(view, command);
  if ('outcome' in checked) return checked;
  const { actor, at, kind } = command;
  const added = await addStanding(storage, {
    ...checked,
    kind,
    reason: command.reason.trim(),
    actor,
    since: at,
    until: command.until === null ? null : endOfDay(command.until),
    caseNumber: view.number,
  });
  if (!added) return refused(null, `The sender is ${kind} already.`);
  return { outcome: 'done', changedCases: kind === 'suspended' ? await applySuspensions(storage, at) : 0 };
}

interface Checked {
  readonly scope: 'address' | 'domain';
  readonly who: string;
  readonly callBack: string | null;
  readonly entry: DirectoryEntry | null;
}

type Refusal = Extract<StandingOutcome, { outcome: 'refused' }>;

function check({ content }: Pick<CaseView, 'content'>, command: StandingCommand): Checked | Refusal {
  if (content === null) return refused(null, 'The personal data of this case was erased.');
  const { address, domain, organisationalDomain, freeMail } = content.sender;
  const aboutDomain = command.kind === 'trusted' || command.scope === 'domain';
  if (aboutDomain && freeMail) {
    const field = command.kind === 'trusted' ? null : 'scope';
    return refused(
      field,
      `Anyone can get a mailbox at ${organisationalDomain}: a decision about one sender cannot cover all of them.`,
    );
  }
  if (address === null || domain === null || organisationalDomain === null) {
    return refused(null, 'The request names no sender.');
  }
  if (!saysWhy(command.reason)) return refused('reason', `Write why, ${ENOUGH}.`);
  if (command.until !== null && !(endOfDay(command.until) > command.at)) {
    return refused('until', 'Pick a day from today on.');
  }
  if (command.kind === 'suspended') {
    const who = command.scope === 'address' ? address : organisationalDomain;
    return { scope: command.scope, who, callBack: null, entry: null };
  }
  if (command.name.trim() === '') return refused('name', 'Write the name of the authority.');
  const country = command.country.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(country))
    return refused('country', 'Write the two letters of the country, such as NL.');
  const switchboard = command.switchboard.trim();
  if (!/\d.*\d.*\d/.test(switchboard)) {
    return refused('switchboard', 'Write the number that you found independently of the letter.');
  }
  const numbers = numbersOf(content);
  const uncalled = callBackProblem(command.callBack, numbers, UNCALLED);
  if (uncalled !== null) return refused('callBack', uncalled);
  const unproven = numberProblem(switchboard, command.callBack, numbers);
  if (unproven !== null) return refused('switchboard', unproven);
  const entry = { name: command.name.trim(), country, domains: [domain], switchboard };
  return { scope: 'domain', who: domain, callBack: command.callBack.trim(), entry };
}

function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999Z`);
}

function refused(field: Refusal['field'], message: string): Refusal {
  return { outcome: 'refused', field, message };
}
