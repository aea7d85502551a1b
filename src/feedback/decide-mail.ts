import type { CaseContent, CaseView } from '../cases/case.ts';
import type { JobPayload } from '../jobs/job.ts';

export type MailKind = JobPayload<'send-mail'>['kind'];

/**
 * What goes to the officer. `full`: the mail that `kind` names. `neutral`: only how to reach the desk officially; `news` is
 * false for the note that stands for a receipt. `withheld`: nothing; `reason` names no person.
 */
export type MailPlan =
  | { readonly send: 'full'; readonly to: string }
  | { readonly send: 'neutral'; readonly news: boolean; readonly to: string }
  | { readonly send: 'withheld'; readonly reason: string };

// Nothing that could break out of a header or an SMTP command.
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
const NOBODY_READS =
  /^(?:mailer-?daemon|postmaster|bounces?|(?:do[._-]?)?not?[._-]?reply|auto[._-]?reply)(?:[+._=-].*)?$/i;

/**
 * Decides what a case's mail may be. It only ever goes to the one From address of the request, never to Reply-To; nothing
 * answers a machine (RFC 3834 §2) or the desk itself; and a sender who was not verified learns nothing of the request
 * (CoE 2008 §24, §51), and that once for each kind of mail. Who was suspended, or sent a forgery, learns nothing at all.
 */
export function decideMail(
  view: Pick<CaseView, 'content' | 'decisions' | 'standings'>,
  mail: Pick<JobPayload<'send-mail'>, 'kind' | 'decisionId'>,
  ownAddress: string,
): MailPlan {
  const { content } = view;
  if (content === null) return withheld('the personal data of the case was erased');
  if (view.standings.some(({ kind }) => kind === 'suspended')) return withheld('staff suspended the sender');
  if (view.decisions.some(({ forged }) => forged)) return withheld('staff found the request to be forged');
  if (content.mail === null) return withheld('the request came as a file, not by mail');
  if (content.mail.automatic) return withheld('the request came in an automatic mail');
  const to = addressOf(content.mail);
  if (to === null) return withheld('the mail has no single usable From address');
  if (to === ownAddress.toLowerCase()) return withheld('the mail came from the desk itself');
  if (NOBODY_READS.test(to.slice(0, to.lastIndexOf('@')))) {
    return withheld('nobody reads mail at the From address (no-reply or bounce)');
  }
  if (isVerified(content, to)) return { send: 'full', to };
  if (wasAskedBefore(view, mail)) {
    return withheld('the sender is not verified and had a neutral note for this before');
  }
  return { send: 'neutral', news: mail.kind !== 'receipt', to };
}

/** Whether a decision's words would go to the officer; else a neutral note goes out, or nothing. */
export function reachesOfficer(
  view: Pick<CaseView, 'content' | 'decisions' | 'standings'>,
  ownAddress: string,
): boolean {
  return decideMail(view, { kind: 'rejected', decisionId: null }, ownAddress).send === 'full';
}

function addressOf(mail: NonNullable<CaseContent['mail']>): string | null {
  const addresses = new Set(mail.from.map(({ address }) => address.toLowerCase()));
  const [address] = addresses;
  return addresses.size === 1 && address !== undefined && ADDRESS.test(address) ? address : null;
}

/** The verification was of the very address that the mail goes to. */
function isVerified({ sender }: CaseContent, to: string): boolean {
  return sender.verified && sender.address?.toLowerCase() === to;
}

/** Only the question for more information can come twice in a case. */
function wasAskedBefore(
  view: Pick<CaseView, 'decisions'>,
  mail: Pick<JobPayload<'send-mail'>, 'kind' | 'decisionId'>,
): boolean {
  if (mail.kind !== 'deficiency') return false;
  return view.decisions.find((decision) => decision.kind === 'request-information')?.id !== mail.decisionId;
}

function withheld(reason: string): MailPlan {
  return { send: 'withheld', reason };
}
