import type { ModalView } from '@slack/types';
import type { CaseState, DecisionView } from '../../cases/case.ts';
import { messageDialog } from './dialog.ts';
import { outside, when } from './text.ts';
import { DID, STATES } from './words.ts';

/**
 * What someone sees whose card or dialog was overtaken: "Bob rejected this 14:03: nothing was changed." `reader` is the
 * Slack user id of the one who looks.
 */
export function staleDialog(latest: DecisionView | null, state: CaseState, reader: string): ModalView {
  return messageDialog('Nothing was changed', staleText(latest, state, reader));
}

/** The same in one line of mrkdwn, for an ephemeral message. */
export function staleText(latest: DecisionView | null, state: CaseState, reader: string): string {
  if (latest === null) {
    return `🔄 This request changed meanwhile and is now ${STATES[state]}: nothing was changed. Look at the card again before you decide.`;
  }
  const who = latest.actor.id === reader ? 'You' : outside(latest.actor.name, 80);
  const did = latest.provisional ? 'gave the first approval to' : DID[latest.kind];
  return `🔄 *${who} ${did} this* ${when(latest.at)}: nothing was changed. The request is now ${STATES[state]}.`;
}
