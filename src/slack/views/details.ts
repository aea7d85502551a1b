import type { ActionsBlock, KnownBlock, ModalView } from '@slack/types';
import { type CaseContent, type CaseView, type DecisionView, OPEN_STATES } from '../../cases/case.ts';
import { unconfirmedNumbers } from '../../cases/confirm-reading.ts';
import type { Flag } from '../../form/flag.ts';
import { FLAG_NAMES } from '../../form/flag-names.ts';
import type { Source } from '../../form/request.ts';
import { ACTIONS, writeFieldRef, writeRef } from '../ids.ts';
import { authorityCountry, authorityName, byUrgency, countryCode, verification } from './asked.ts';
import { type Before, figuresLines, linkLines } from './before.ts';
import { withdrawButton } from './card.ts';
import { button, context, section } from './dialog.ts';
import { type FieldRow, fieldGroups } from './field-rows.ts';
import { partyFacts } from './party.ts';
import { replyBlocks } from './replies.ts';
import {
  bold,
  CHARACTERS_A_VALUE,
  type Fact,
  factLines,
  italic,
  literal,
  quoted,
  rich,
  words,
} from './rich-text.ts';
import { standingBlocks } from './standing.ts';
import { clip, count, LIMITS, manyLines, oneLine, outside, plain, utc } from './text.ts';
import { DID, FORMATS, languageName, SEVERITIES, STATES } from './words.ts';

// Slack allows 100 blocks; a page leaves room for its head and its buttons, and stays short enough to scroll.
const BLOCKS_A_PAGE = 60;
const CHARACTERS_A_PAGE = 60_000;
const SHOWN_LINKS = 6;

/**
 * The details dialog: sender, documents, flags, decisions and the whole form, each field with its quote, document and
 * page. Nothing is masked here. A page beyond the last shows the last one; pages count from 0.
 */
export function detailsDialog(view: CaseView, content: CaseContent, page: number, before: Before): ModalView {
  const pages = paged(detailBlocks(view, content, before));
  const shown = Math.min(Math.max(page, 0), pages.length - 1);
  const blocks: KnownBlock[] = [
    section(`*${authorityName(content, 200)}* · ${authorityCountry(content)}\n${verification(content)}`),
    ...(pages[shown] ?? []),
    ...footer(view, content, shown, pages.length),
  ];
  return {
    type: 'modal',
    private_metadata: writeRef({ caseId: view.id, version: view.version }),
    title: plain(view.number, LIMITS.title),
    close: plain('Close', LIMITS.title),
    blocks,
  };
}

function detailBlocks(view: CaseView, content: CaseContent, before: Before): readonly KnownBlock[] {
  const { request } = content;
  return [
    heading('Case'),
    literal(caseFacts(view, content)),
    ...beforeBlocks(view, content, before),
    ...flagBlocks(byUrgency(request.flags)),
    ...decisionBlocks(view.decisions),
    ...repliesOf(view, content),
    heading('Documents'),
    literal(documentFacts(content)),
    ...fieldGroups(request.form).flatMap((group) => [
      heading(group.title),
      ...group.rows.filter((row) => row.value !== null).flatMap((row) => fieldBlocks(view, content, row)),
      ...missing(group.rows),
    ]),
  ];
}

function mailDate(date: string): string {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? date : utc(at);
}

function caseFacts(view: CaseView, content: CaseContent): readonly Fact[] {
  const { sender, mail, request } = content;
  return [
    ['State', STATES[view.state]],
    ['Received', utc(view.receivedAt)],
    ['Due', utc(view.dueAt)],
    ['Clock stopped since', view.waitingSince === null ? null : utc(view.waitingSince)],
    ['Form', FORMATS[request.format]],
    ['Language', languageName(request.language)],
    ...partyFacts(countryCode(content)),
    ['From', mail === null ? sender.address : mail.from.map(addressLine).join(', ')],
    ['Reply-To', mail === null ? null : mail.replyTo.map(addressLine).join(', ')],
    ['Return-Path', mail?.returnPath ?? null],
    ['Subject', mail?.subject ?? null],
    ['Mail dated', mail?.date ? mailDate(mail.date) : null],
    ['Mail authentication', authenticationOf(sender)],
    ['What was seen', sender.explanation],
    ['Directory', sender.directoryEntry?.name ?? null],
    ['Directory number', sender.directoryEntry?.switchboard ?? null],
  ];
}

function beforeBlocks(view: CaseView, content: CaseContent, before: Before): readonly KnownBlock[] {
  const lines = [...linkLines(view, before, SHOWN_LINKS), ...figuresLines(before)];
  return [
    heading('What came before'),
    section(lines.join('\n') || 'Nothing from this sender.'),
    ...standingBlocks(view, content),
  ];
}

function repliesOf(view: CaseView, content: CaseContent): readonly KnownBlock[] {
  const blocks = replyBlocks(view, content);
  return blocks.length === 0 ? [] : [heading('Replies'), ...blocks];
}

function authenticationOf({ authentication, authenticatedBy }: CaseContent['sender']): string {
  if (authenticatedBy === null) return authentication;
  return `${authentication}, by ${authenticatedBy === 'own-check' ? 'the desk itself' : 'a trusted server'}`;
}

function addressLine({ name, address }: { readonly name: string; readonly address: string }): string {
  return name === '' ? address : `${name} <${address}>`;
}

function documentFacts(content: CaseContent): readonly Fact[] {
  return content.documents.map((document) => [
    document.name,
    [
      document.mediaType,
      `${document.bytes} bytes`,
      document.pages > 0 ? count(document.pages, 'page') : null,
      document.signature,
      document.problem === null ? null : `could not be read: ${document.problem}`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  ]);
}

function flagBlocks(flags: readonly Flag[]): readonly KnownBlock[] {
  if (flags.length === 0) return [];
  const blocks = flags.map((flag) =>
    rich([
      bold(`${SEVERITIES[flag.severity]}: ${FLAG_NAMES[flag.code]}`),
      words(`\n${oneLine(flag.message)}\n→ ${oneLine(flag.remedy)}`),
      ...(flag.basis.length === 0 ? [] : [italic(`\n${flag.basis.map(oneLine).join('; ')}`)]),
    ]),
  );
  return [heading('Flags'), ...blocks];
}

function decisionBlocks(decisions: readonly DecisionView[]): readonly KnownBlock[] {
  if (decisions.length === 0) return [];
  const blocks = decisions.map((decision) => {
    const did = decision.provisional ? 'gave the first approval to' : DID[decision.kind];
    const told: readonly Fact[] = [
      ['Reasons', decision.reasonCodes.map((code) => FLAG_NAMES[code]).join(', ')],
      ['Approved although', decision.overriddenFlags.map((code) => FLAG_NAMES[code]).join(', ')],
      ['Internal reason', decision.reason],
      ['Call back', decision.callBack],
      ['Text to the officer', decision.explanation],
    ];
    return rich([
      bold(`${oneLine(decision.actor.name)} ${did} this`),
      words(` · ${utc(decision.at)}`),
      ...factLines(told),
    ]);
  });
  return [heading('Decisions'), ...blocks];
}

/** A field; one that was read from a picture with the button that shows where. */
function fieldBlocks(view: CaseView, content: CaseContent, row: FieldRow): readonly KnownBlock[] {
  const source = content.request.sources[row.path];
  const block = fieldBlock(row, source);
  if (source?.method !== 'ocr') return [block];
  const confirmed = content.confirmed?.[row.path];
  const ref = writeFieldRef({ caseId: view.id, path: row.path });
  return [
    block,
    ...(confirmed === undefined
      ? []
      : [
          context(
            `🔎 Compared with the page by <@${confirmed.by}>, ${utc(new Date(confirmed.at))}; read as “${outside(confirmed.read, 100)}”`,
          ),
        ]),
    {
      type: 'actions',
      block_id: `place-${row.path}`,
      elements: [button(`${ACTIONS.showPlace}:${row.path}`, 'Show the place', ref)],
    },
  ];
}

function fieldBlock(row: FieldRow, source: Source | undefined): KnownBlock {
  const value = manyLines(clip(row.value ?? '', CHARACTERS_A_VALUE));
  const block = rich([bold(row.label), words(`\n${value}`)]);
  if (source === undefined) return block;
  return {
    ...block,
    elements: [...block.elements, { type: 'rich_text_quote', elements: quoted(source) }],
  };
}

function missing(rows: readonly FieldRow[]): readonly KnownBlock[] {
  const names = rows.filter((row) => row.value === null).map((row) => row.label);
  return names.length === 0 ? [] : [context(`Not stated: ${names.join(', ')}`)];
}

function footer(view: CaseView, content: CaseContent, page: number, pages: number): readonly KnownBlock[] {
  const ref = { caseId: view.id, version: view.version };
  const elements: ActionsBlock['elements'] = [
    ...(page > 0 ? [button(ACTIONS.previousPage, '◀ Previous page', writeRef(ref, page - 1))] : []),
    ...(page < pages - 1 ? [button(ACTIONS.nextPage, 'Next page ▶', writeRef(ref, page + 1))] : []),
    ...(unconfirmedNumbers(content).length > 0
      ? [button(ACTIONS.confirmReading, 'Confirm what was read', writeRef(ref))]
      : []),
    ...(OPEN_STATES.includes(view.state) ? [withdrawButton(writeRef(ref))] : []),
  ];
  return [
    context(`Page ${page + 1} of ${pages} · That you opened this is on record.`),
    ...(elements.length === 0 ? [] : [{ type: 'actions' as const, block_id: 'details', elements }]),
  ];
}

function paged(blocks: readonly KnownBlock[]): readonly (readonly KnownBlock[])[] {
  const pages: KnownBlock[][] = [[]];
  let characters = 0;
  for (const block of blocks) {
    const length = JSON.stringify(block).length;
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && (page.length >= BLOCKS_A_PAGE || characters + length > CHARACTERS_A_PAGE)) {
      pages.push([block]);
      characters = length;
    } else {
      page.push(block);
      characters += length;
    }
  }
  return pages;
}

function heading(text: string): KnownBlock {
  return { type: 'header', text: plain(text, LIMITS.header) };
}
