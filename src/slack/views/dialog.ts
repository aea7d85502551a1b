import type { Button, InputBlock, KnownBlock, ModalView } from '@slack/types';
import { VALUE } from '../ids.ts';
import { LIMITS, mrkdwn, plain } from './text.ts';

/** The dialog that opens at once, before its case is loaded: a trigger lives for three seconds. */
export function loadingDialog(title: string): ModalView {
  return messageDialog(title, '⏳ Loading…');
}

/** A dialog that only says something. `text` is mrkdwn. */
export function messageDialog(title: string, text: string): ModalView {
  return {
    type: 'modal',
    title: plain(title, LIMITS.title),
    close: plain('Close', LIMITS.title),
    blocks: [section(text)],
  };
}

export function section(text: string): KnownBlock {
  return { type: 'section', text: mrkdwn(text) };
}

export function context(text: string): KnownBlock {
  return { type: 'context', elements: [mrkdwn(text)] };
}

export function button(action: string, text: string, value: string): Button {
  return { type: 'button', action_id: action, text: plain(text, 75), value };
}

/** A line of text that must be filled in. */
export function textLine(input: {
  readonly block: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
}): InputBlock {
  const area = textArea({ ...input, optional: false });
  return area.element.type === 'plain_text_input'
    ? { ...area, element: { ...area.element, multiline: false, max_length: 300 } }
    : area;
}

/** A text area of a dialog. `value` is what stands in it at first. */
export function textArea(input: {
  readonly block: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional: boolean;
  readonly value?: string;
}): InputBlock {
  return {
    type: 'input',
    block_id: input.block,
    label: plain(input.label, 200),
    ...(input.hint === undefined ? {} : { hint: plain(input.hint, 500) }),
    optional: input.optional,
    element: {
      type: 'plain_text_input',
      action_id: VALUE,
      multiline: true,
      max_length: LIMITS.input,
      ...(input.value === undefined || input.value === '' ? {} : { initial_value: input.value }),
    },
  };
}
