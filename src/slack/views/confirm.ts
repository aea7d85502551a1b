import type { KnownBlock, ModalView } from '@slack/types';
import type { CaseContent, CaseView } from '../../cases/case.ts';
import { unconfirmedNumbers } from '../../cases/confirm-reading.ts';
import { DIALOGS, VALUE, writeRef } from '../ids.ts';
import { context, section } from './dialog.ts';
import { fieldGroups } from './field-rows.ts';
import { clip, LIMITS, outside, plain } from './text.ts';

/** A dialog takes a hundred blocks: two for each number, and its head. */
const MOST = 40;

/** The dialog in which a person confirms or corrects the numbers that were read from pictures. */
export function confirmDialog(view: CaseView, content: CaseContent): ModalView {
  const labels = new Map(
    fieldGroups(content.request.form).flatMap(({ rows }) => rows.map(({ path, label }) => [path, label])),
  );
  const numbers = unconfirmedNumbers(content).slice(0, MOST);
  const blocks = numbers.flatMap(({ path, value }): KnownBlock[] => {
    const source = content.request.sources[path];
    return [
      {
        type: 'input',
        block_id: path,
        label: plain(clip(labels.get(path) ?? path, 100), 200),
        optional: true,
        element: {
          type: 'plain_text_input',
          action_id: VALUE,
          max_length: 500,
          initial_value: value.slice(0, 500),
        },
      },
      context(
        source === undefined
          ? ' '
          : `“${outside(source.quote, 200)}” · ${outside(source.document, 80)}, page ${source.page ?? 1}`,
      ),
    ];
  });
  return {
    type: 'modal',
    callback_id: DIALOGS.confirmReading,
    private_metadata: writeRef({ caseId: view.id, version: view.version }),
    title: plain('Confirm what was read', LIMITS.title),
    submit: plain('Confirm', LIMITS.title),
    close: plain('Cancel', LIMITS.title),
    blocks: [
      section(
        'Compare each number with the page and correct it if need be. Leave a field empty to leave it open.',
      ),
      ...blocks,
    ],
  };
}
