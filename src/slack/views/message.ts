import type { ModalView } from '@slack/types';
import type { MessagePreview } from '../deps.ts';
import { context } from './dialog.ts';
import { literal, rich, words } from './rich-text.ts';
import { clip, LIMITS, manyLines, plain } from './text.ts';

const LONGEST_TEXT = 1_500;
const LONGEST_LINE = 500;

/** The dialog that shows what a set-aside message says: sender, subject and the beginning of its text, unmasked. */
export function messagePreviewDialog({ from, subject, text }: MessagePreview): ModalView {
  const all = manyLines(text);
  const shown = clip(all, LONGEST_TEXT);
  return {
    type: 'modal',
    title: plain('Message', LIMITS.title),
    close: plain('Close', LIMITS.title),
    blocks: [
      literal([
        ['From', clip(from, LONGEST_LINE) || 'not stated'],
        ['Subject', clip(subject, LONGEST_LINE) || 'none'],
      ]),
      { type: 'divider' },
      rich([words(shown || 'No text could be read.')]),
      context(
        `${shown === all ? '' : `The first ${LONGEST_TEXT} characters. `}That you opened this is on record.`,
      ),
    ],
  };
}
