import { createHash } from 'node:crypto';
import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { CaseContent, CaseView } from '../../cases/case.ts';
import { FLAG_CODES, type Flag, FlagCode, OFFICER_FLAGS } from '../../form/flag.ts';
import { FLAG_NAMES } from '../../form/flag-names.ts';
import { ACTIONS, FIELDS, writeRef } from '../ids.ts';
import { authorityCountry, authorityName, byUrgency } from './asked.ts';
import { context, section, textArea } from './dialog.ts';
import { clip, LIMITS, manyLines, plain } from './text.ts';
import { SYMBOLS } from './words.ts';

/** What the reject dialog and the one that asks for information have in common. */
export interface ExplanationDialog {
  readonly callbackId: string;
  readonly submit: string;
  readonly question: string;
  /** What only one of the two asks, below the text. */
  readonly extra?: readonly KnownBlock[];
  /** Reasons that are picked; flags that only staff may know of can be picked too, but are never picked beforehand. */
  readonly picked: readonly FlagCode[];
  /** What stands in the text area: the draft, or what staff made of it. */
  readonly text: string;
  /** The draft that was last laid into the text area. */
  readonly draft: string;
  /** False if the officer will not be sent this text. */
  readonly reachesOfficer: boolean;
  /** What the mail holds beside the text. */
  readonly adds: string;
}

/** Reasons from the open flags and a text that the officer will read, prefilled and editable. */
export function explanationDialog(
  view: CaseView,
  content: CaseContent,
  dialog: ExplanationDialog,
): ModalView {
  const options = reasonOptions(content.request.flags);
  const picked = options.filter((option) => dialog.picked.some((code) => code === option.value));
  const blocks: KnownBlock[] = [
    section(`${dialog.question}\n*${authorityName(content, 150)}* · ${authorityCountry(content)}`),
    {
      type: 'input',
      block_id: FIELDS.reasons,
      label: plain('Reasons', 200),
      optional: true,
      dispatch_action: true,
      element: {
        type: 'multi_static_select',
        action_id: ACTIONS.reasons,
        placeholder: plain('Pick from the flags', 150),
        options,
        ...(picked.length === 0 ? {} : { initial_options: picked }),
      },
    },
    textArea({
      block: explanationBlock(dialog.draft),
      label: 'Text to the officer',
      hint: `${dialog.reachesOfficer ? 'This is what the officer will read. ' : ''}Picking other reasons writes it anew unless you have changed it.`,
      optional: false,
      value: clip(dialog.text, LIMITS.input),
    }),
    ...(dialog.extra ?? []),
    context(
      dialog.reachesOfficer
        ? `✉️ The mail adds ${dialog.adds}.`
        : '✋ *The officer will not be sent this text*: the sender is not verified, or no mail can be answered. At most a short note on how to reach the desk goes out. The text stays with the case.',
    ),
  ];
  return {
    type: 'modal',
    callback_id: dialog.callbackId,
    private_metadata: writeRef({ caseId: view.id, version: view.version }),
    title: plain(view.number, LIMITS.title),
    submit: plain(dialog.submit, LIMITS.title),
    close: plain('Cancel', LIMITS.title),
    blocks,
  };
}

/** The open flags that the officer may be told of (CoE 2008 §57), those that `wanted` keeps. */
export function officerReasons(flags: readonly Flag[], wanted: (flag: Flag) => boolean): readonly FlagCode[] {
  const told: readonly FlagCode[] = OFFICER_FLAGS;
  const open = byUrgency(flags).filter((flag) => told.includes(flag.code) && wanted(flag));
  return [...new Set(open.map((flag) => flag.code))];
}

/** Reads the picked options back; unknown values are dropped. */
export function readReasons(values: readonly string[]): readonly FlagCode[] {
  return values.flatMap((value) => {
    const code = FlagCode.safeParse(value);
    return code.success ? [code.data] : [];
  });
}

/**
 * Block id of the text area. It carries a fingerprint of the draft that was laid into it: a changed id makes Slack show the
 * new text (it keeps what was typed into a block whose id stays), and tells later whether staff edited the text.
 */
export function explanationBlock(draft: string): string {
  return `${EXPLANATION}${fingerprint(draft)}`;
}

const EXPLANATION = 'explanation-';

export const isExplanationBlock = (blockId: string): boolean => blockId.startsWith(EXPLANATION);

/** Whether the text in that block is still the draft that was laid into it. */
export function isUnedited(blockId: string, text: string): boolean {
  return blockId === explanationBlock(text);
}

function fingerprint(text: string): string {
  const shown = manyLines(clip(text, LIMITS.input)).replaceAll(/\s+/g, ' ');
  return createHash('sha256').update(shown).digest('hex').slice(0, 12);
}

function reasonOptions(flags: readonly Flag[]): PlainTextOption[] {
  const open = new Map(byUrgency(flags).map((flag) => [flag.code, flag]));
  const rest = FLAG_CODES.filter((code) => !open.has(code));
  return [
    ...[...open.values()].map((flag) =>
      option(flag.code, `${SYMBOLS[flag.severity]} ${FLAG_NAMES[flag.code]}`),
    ),
    ...rest.map((code) => option(code, FLAG_NAMES[code])),
  ];
}

function option(value: FlagCode, text: string): PlainTextOption {
  return { text: plain(text, LIMITS.option), value };
}
