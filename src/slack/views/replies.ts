import type { KnownBlock } from '@slack/types';
import { type CaseContent, type CaseView, type JoinedReply, OPEN_STATES } from '../../cases/case.ts';
import { ACTIONS, writeTakeRef } from '../ids.ts';
import { button, section } from './dialog.ts';
import { fieldGroups, fieldName } from './field-rows.ts';
import { bold, CHARACTERS_A_VALUE, quoted, rich, words } from './rich-text.ts';
import { clip, count, escapeMrkdwn, manyLines, outside, plain, utc, when } from './text.ts';

const SHOWN_REPLIES = 3;
const SHOWN_FIELDS = 6;

/** What replies brought, as lines of a card in mrkdwn: names of fields only, since values may name the subject. */
export function replyLines({ replies = [] }: CaseContent): readonly string[] {
  return replies.slice(-SHOWN_REPLIES).flatMap((reply) => {
    const { filled, differing, unreadPages = 0, replaced = [] } = reply;
    const came = filled.length === 0 ? 'brought no value that was missing' : `brought: ${names(filled)}`;
    const reading = `${count(unreadPages, 'page')} of it ${unreadPages === 1 ? 'is a picture' : 'are pictures'} and still being read`;
    return [
      `📎 *A reply* ${when(new Date(reply.at))}${otherWriter(reply)} ${came}`,
      ...(differing.length === 0
        ? []
        : [`⚖️ *It says otherwise*: ${names(differing)}. The case keeps its own: compare in Details`]),
      ...(bringsOtherOrder(reply)
        ? [
            '🏛️ *Its order is of another authority than the case names*: Details, “Take the value of the reply”',
          ]
        : []),
      ...(unreadPages === 0 ? [] : [`📄 *${reading}*`]),
      ...(replaced.length === 0
        ? []
        : [
            `📄 *A readable copy came* of ${count(replaced.length, 'document')} that nobody could read: compare in Details`,
          ]),
    ];
  });
}

/** Its order names an authority that staff have not taken over. */
function bringsOtherOrder({ said, differing }: JoinedReply): boolean {
  return (
    said?.form.authority.attached === true &&
    (differing.includes('authority.kind') || differing.includes('authority.issuedBy'))
  );
}

function otherWriter({ sameAddress }: JoinedReply): string {
  return sameAddress ? '' : ' (from another address of the same domain)';
}

function names(paths: readonly string[]): string {
  const all = [...new Set(paths.map(fieldName))];
  const more = all.length - SHOWN_FIELDS;
  return `${all.slice(0, SHOWN_FIELDS).map(escapeMrkdwn).join(', ')}${more > 0 ? `, +${more} more` : ''}`;
}

/** The replies in the details: what each filled, and each value that differs beside that of the case, for staff to take while it is open. */
export function replyBlocks(view: CaseView, content: CaseContent): readonly KnownBlock[] {
  return (content.replies ?? []).flatMap((reply, at) => {
    const filled =
      reply.filled.length === 0
        ? 'It filled nothing that was missing.'
        : `It filled: ${names(reply.filled)}.`;
    const documents = reply.documents.map((name) => outside(name, 80)).join(', ');
    const copies = (reply.replaced ?? [])
      .map(
        (one) =>
          `\n${outside(one.by, 80)} came in the place of ${outside(one.document, 80)}, which nobody could read.`,
      )
      .join('');
    return [
      section(
        `📎 *Reply of ${utc(new Date(reply.at))}*${otherWriter(reply)}: ${documents}\n${filled}${copies}`,
      ),
      ...reply.differing.flatMap((path) => [
        ...differenceBlock(content, reply, path),
        ...(OPEN_STATES.includes(view.state) ? [takeBlock(view, at, path)] : []),
      ]),
    ];
  });
}

function takeBlock(view: CaseView, reply: number, path: string): KnownBlock {
  const value = writeTakeRef({ caseId: view.id, version: view.version, reply, path });
  const take = button(`${ACTIONS.takeValue}:${reply}:${path}`, 'Take the value of the reply', value);
  const confirm = {
    title: plain('Take the value of the reply?', 100),
    text: plain(
      'It takes the place of the case’s own, with all that the reply says of the same period, order or person. That goes on record, and the request is judged again.',
      300,
    ),
    confirm: plain('Take it', 30),
    deny: plain('Cancel', 30),
  };
  return { type: 'actions', block_id: `take-${reply}-${path}`, elements: [{ ...take, confirm }] };
}

function differenceBlock(content: CaseContent, { said }: JoinedReply, path: string): readonly KnownBlock[] {
  const value = said === null ? null : valueAt(said.form, path);
  if (said === null || value === null) return [];
  const list = /^(?:identifiers|crime\.provisions)\./.test(path);
  const held = list ? 'not named' : (valueAt(content.request.form, path) ?? 'not stated');
  const source = said.sources[path];
  const told = (text: string) => manyLines(clip(text, CHARACTERS_A_VALUE / 2));
  const both = `\nThe case: ${told(held)}\nThe reply: ${told(value)}`;
  return [
    rich([
      bold(`⚖️ ${fieldName(path)} differs`),
      ...(source === undefined ? [words(both)] : [words(`${both}\n`), ...quoted(source)]),
    ]),
  ];
}

function valueAt(form: CaseContent['request']['form'], path: string): string | null {
  const rows = fieldGroups(form).flatMap((group) => group.rows);
  return rows.find((row) => row.path === path)?.value ?? null;
}
