import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseContent, CaseView } from '../../cases/case.ts';
import { FLAG_NAMES } from '../../form/flag-names.ts';
import { DIALOGS, FIELDS, writeRef } from '../ids.ts';
import {
  asked,
  authorityCountry,
  authorityName,
  byUrgency,
  firstApproval,
  isBlocking,
  isEmergency,
  takesTwo,
  verification,
} from './asked.ts';
import { unreadLines } from './card.ts';
import { context, section, textArea } from './dialog.ts';
import { LIMITS, outside, plain, when } from './text.ts';
import { SYMBOLS } from './words.ts';

const SHOWN_BLOCKING = 10;

/** The dialog behind Approve. Blocking flags need a reason, an emergency a recorded call back. */
export function approveDialog(view: CaseView, content: CaseContent): ModalView {
  const blocking = byUrgency(content.request.flags).filter(isBlocking);
  const first = firstApproval(view);
  const blocks: KnownBlock[] = [
    section(`*${authorityName(content, 150)}* · ${authorityCountry(content)}\n${verification(content)}`),
    section(asked(content).join('\n')),
    ...unreadLines(content).map(section),
  ];
  if (blocking.length > 0) {
    const lines = blocking
      .slice(0, SHOWN_BLOCKING)
      .map((flag) => `${SYMBOLS.blocking} *${FLAG_NAMES[flag.code]}*: ${outside(flag.message, 180)}`);
    const more = blocking.length > SHOWN_BLOCKING ? [`+${blocking.length - SHOWN_BLOCKING} more`] : [];
    blocks.push(section([...lines, ...more].join('\n')));
  }
  blocks.push(
    textArea({
      block: FIELDS.reason,
      label: blocking.length > 0 ? 'Why approve although blocking flags are open?' : 'Reason',
      hint: 'For the record only: the officer never sees it.',
      optional: blocking.length === 0,
    }),
  );
  if (isEmergency(view)) blocks.push(...callBack(content, first?.callBack !== null && first !== null));
  if (takesTwo(view)) {
    blocks.push(
      context(
        first === null
          ? '👥 Two people must approve this: after you, another one confirms.'
          : `👥 ${outside(first.actor.name, 60)} approved first ${when(first.at)}; with you it is final.`,
      ),
    );
  }
  return {
    type: 'modal',
    callback_id: DIALOGS.approve,
    private_metadata: writeRef({ caseId: view.id, version: view.version }),
    title: plain(view.number, LIMITS.title),
    submit: plain(first === null && takesTwo(view) ? 'Approve (1 of 2)' : 'Approve', LIMITS.title),
    close: plain('Cancel', LIMITS.title),
    blocks,
  };
}

// Never the letter's own number: whoever forged the letter wrote that number too.
function callBack(content: CaseContent, recorded: boolean): readonly KnownBlock[] {
  const entry = content.sender.directoryEntry;
  const number =
    entry?.switchboard === undefined
      ? 'The directory has no number for this authority: find one independently. Never use the number in the letter.'
      : `Call *${outside(entry.name, 100)}* back on *${outside(entry.switchboard, 60)}* (from the directory). Never use the number in the letter.`;
  return [
    section(`📞 ${number}`),
    textArea({
      block: FIELDS.callBack,
      label: 'Call back: who was reached, on which number?',
      hint: "The letter's own number does not count, unless you name the web page where you found it too.",
      optional: recorded,
    }),
  ];
}
