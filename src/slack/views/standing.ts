import type { ActionsBlock, KnownBlock, ModalView } from '@slack/types';
import type { CaseContent, CaseView } from '../../cases/case.ts';
import type { StandingView } from '../../cases/standing.ts';
import type { DirectoryEntry } from '../../policy/policy.ts';
import { ACTIONS, DIALOGS, FIELDS, VALUE, writeRef } from '../ids.ts';
import { button, context, section, textArea, textLine } from './dialog.ts';
import { clip, LIMITS, outside, plain, when } from './text.ts';

/** Asks a lead why the sender is suspended, how widely and until when. */
export function suspendDialog(view: CaseView, { sender }: CaseContent): ModalView {
  const address = option('address', `Only ${sender.address ?? ''}`);
  const domain = option('domain', `Everyone at ${sender.organisationalDomain ?? ''}`);
  const scopes = sender.freeMail ? [address] : [address, domain];
  return {
    ...frame(view, DIALOGS.suspend, 'Suspend sender', 'Suspend'),
    blocks: [
      section(
        `⛔ *${outside(sender.address ?? '', 200)}*\nNew and open requests get a blocking flag, replies are held back, and no mail goes out to the sender.`,
      ),
      {
        type: 'input',
        block_id: FIELDS.scope,
        label: plain('Who is suspended?', 200),
        element: { type: 'radio_buttons', action_id: VALUE, options: scopes, initial_option: address },
      },
      textArea({ block: FIELDS.reason, label: 'Why?', hint: 'For the record only.', optional: false }),
      untilPicker(),
      context('Tell the authority whose name is used: it may not know.'),
    ],
  };
}

/** Asks a lead for the directory's entry of the sender's domain, and for the call back that proves it. */
export function trustDialog(view: CaseView, { sender, request }: CaseContent): ModalView {
  const { legalName, country } = request.form.organisation;
  return {
    ...frame(view, DIALOGS.trust, 'Trust sender', 'Trust'),
    blocks: [
      section(
        `🤝 *${outside(sender.domain ?? '', 200)}*\nThe domain enters the directory: from the next mail on it is recognised as this authority's. A mail is still verified only if DMARC passes.`,
      ),
      textLine({ block: FIELDS.name, label: 'Authority', value: clip(legalName ?? '', 200) }),
      textLine({
        block: FIELDS.country,
        label: 'Country',
        hint: 'Two letters, such as NL.',
        value: (country ?? '').slice(0, 2),
      }),
      textLine({
        block: FIELDS.switchboard,
        label: 'Number to call back',
        hint: "Found independently: on the authority's own site, never in the letter.",
        value: '',
      }),
      textArea({
        block: FIELDS.callBack,
        label: 'Call back: who was reached, on which number?',
        hint: "The letter's own number does not count, unless you name the web page where you found it too.",
        optional: false,
      }),
      textArea({ block: FIELDS.reason, label: 'Why?', hint: 'For the record only.', optional: false }),
      untilPicker(),
    ],
  };
}

/** What follows when staff found a request to be forged. `entry` is the directory's of the authority that it names. */
export function forgedDialog(view: CaseView, entry: DirectoryEntry | null): ModalView {
  const number =
    entry?.switchboard === undefined
      ? 'Find its number independently of the letter.'
      : `Call *${outside(entry.name, 100)}* on *${outside(entry.switchboard, 60)}* (from the directory).`;
  const suspended = view.standings.some(({ kind }) => kind === 'suspended');
  return {
    type: 'modal',
    title: plain(view.number, LIMITS.title),
    close: plain('Close', LIMITS.title),
    blocks: [
      section('❌ *Rejected as a forgery.* Nothing is sent to the sender, and it counts in the history.'),
      section(`📞 *Tell the authority whose name was used.* ${number}`),
      section(
        suspended
          ? '⛔ The sender is suspended already.'
          : '⛔ *Suspend the sender*, so that whatever comes next is blocked. Only leads may.',
      ),
      ...(suspended ? [] : [actions([suspendButton(view)])]),
    ],
  };
}

/** What staff said of the sender, and the buttons with which a lead changes it, for the details dialog. */
export function standingBlocks(view: CaseView, { sender }: CaseContent): readonly KnownBlock[] {
  const lines = view.standings.map((standing) => section(standingLine(standing)));
  const has = (kind: StandingView['kind']) => view.standings.some((one) => one.kind === kind);
  if (sender.address === null || sender.organisationalDomain === null) return lines;
  const buttons = [
    ...(has('suspended') ? [] : [suspendButton(view)]),
    ...(has('suspended') || has('trusted') || sender.freeMail || sender.directoryEntry !== null
      ? []
      : [button(ACTIONS.trust, 'Trust this sender…', refOf(view))]),
  ];
  return [...lines, ...(buttons.length === 0 ? [] : [actions(buttons)])];
}

/** A standing on the home tab, with the button that ends it for those who may. */
export function standingRow(standing: StandingView, mayEnd: boolean): KnownBlock {
  const row = section(standingLine(standing));
  if (!mayEnd || row.type !== 'section') return row;
  return {
    ...row,
    accessory: {
      ...button(ACTIONS.endStanding, 'Lift', standing.id),
      confirm: {
        title: plain(standing.kind === 'trusted' ? 'End the trust?' : 'Lift the suspension?', 100),
        text: plain(
          standing.kind === 'trusted'
            ? 'The domain leaves the directory; cases that stand open keep what they say.'
            : 'Open cases lose the flag, and mails go out again.',
          300,
        ),
        confirm: plain('Lift', 30),
        deny: plain('Cancel', 30),
      },
    },
  };
}

function standingLine({ kind, who, entry, actor, since, until, reason }: StandingView): string {
  const verdict = kind === 'suspended' ? '⛔ *Suspended*' : '🤝 *Trusted*';
  const name = entry === null ? '' : ` as ${outside(entry.name, 100)} (${outside(entry.country, 2)})`;
  const end = until === null ? '' : `, until ${when(until, '{date_short}')}`;
  return `${verdict}: ${outside(who, 200)}${name}\nby ${outside(actor.name, 60)} ${when(since, '{date_short}')}${end}: ${outside(reason, 300)}`;
}

function frame(view: CaseView, callbackId: string, title: string, submit: string) {
  return {
    type: 'modal' as const,
    callback_id: callbackId,
    private_metadata: refOf(view),
    title: plain(title, LIMITS.title),
    submit: plain(submit, LIMITS.title),
    close: plain('Cancel', LIMITS.title),
  };
}

function untilPicker(): KnownBlock {
  return {
    type: 'input',
    block_id: FIELDS.until,
    label: plain('Until', 200),
    hint: plain('The last day (UTC). Empty: until someone lifts it.', 500),
    optional: true,
    element: { type: 'datepicker', action_id: VALUE },
  };
}

function suspendButton(view: CaseView) {
  return { ...button(ACTIONS.suspend, 'Suspend this sender…', refOf(view)), style: 'danger' as const };
}

function actions(elements: ActionsBlock['elements']): KnownBlock {
  return { type: 'actions', block_id: 'sender', elements };
}

const refOf = ({ id, version }: CaseView): string => writeRef({ caseId: id, version });

function option(value: string, text: string) {
  return { text: plain(text, LIMITS.option), value };
}
