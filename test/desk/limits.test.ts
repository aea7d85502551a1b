import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/desk/block-limits.ts';
import { checkBlocks, checkView } from '../../src/desk/limits.ts';
import { actions, button, modal, mrkdwn, plain, textInput } from './blocks.ts';

const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const option = (value: string) => ({ text: plain(value), value });
const select = (more: object) => ({
  type: 'input',
  label: plain('L'),
  element: { type: 'static_select', action_id: 'a', ...more },
});

describe('at a limit nothing is said, one above it something is', () => {
  const cases: [string, number, (size: number) => unknown[]][] = [
    ['section text', 3000, (size) => [section('x'.repeat(size))]],
    ['header', 150, (size) => [{ type: 'header', text: plain('x'.repeat(size)) }]],
    ['fields', 10, (size) => [{ type: 'section', fields: Array.from({ length: size }, () => mrkdwn('x')) }]],
    ['field text', 2000, (size) => [{ type: 'section', fields: [mrkdwn('x'.repeat(size))] }]],
    ['button text', 75, (size) => [actions(button('a', 'x'.repeat(size)))]],
    ['button value', 2000, (size) => [actions(button('a', 'x', { value: 'x'.repeat(size) }))]],
    ['action id', 255, (size) => [actions(button('x'.repeat(size), 'x'))]],
    ['actions', 25, (size) => [actions(...Array.from({ length: size }, (_, n) => button(`a${n}`, 'x')))]],
    ['blocks of a message', 50, (size) => Array.from({ length: size }, () => ({ type: 'divider' }))],
    [
      'context',
      10,
      (size) => [{ type: 'context', elements: Array.from({ length: size }, () => mrkdwn('x')) }],
    ],
    [
      'overflow options',
      5,
      (size) => [
        {
          type: 'actions',
          elements: [{ type: 'overflow', options: Array.from({ length: size }, (_, n) => option(`${n}`)) }],
        },
      ],
    ],
    ['confirm text', 300, (size) => [actions(button('a', 'x', { confirm: confirmOf('x'.repeat(size)) }))]],
  ];
  test.each(cases)('%s: %i', (_name, most, blocksOf) => {
    expect(checkBlocks(blocksOf(most), 'message')).toEqual([]);
    expect(checkBlocks(blocksOf(most + 1), 'message')).not.toEqual([]);
  });

  const views: [string, number, (size: number) => object][] = [
    ['title', 24, (size) => modal('x'.repeat(size))],
    ['private metadata', 3000, (size) => ({ ...modal('T'), private_metadata: 'x'.repeat(size) })],
    [
      'blocks of a view',
      100,
      (size) => modal('T', ...Array.from({ length: size }, () => ({ type: 'divider' }))),
    ],
    [
      'options',
      100,
      (size) => modal('T', select({ options: Array.from({ length: size }, (_, n) => option(`${n}`)) })),
    ],
    ['option text', 75, (size) => modal('T', select({ options: [option('x'.repeat(size))] }))],
    ['initial text', 3000, (size) => modal('T', textInput('b', 'L', { initial_value: 'x'.repeat(size) }))],
  ];
  test.each(views)('%s: %i', (_name, most, viewOf) => {
    expect(checkView(viewOf(most))).toEqual([]);
    expect(checkView(viewOf(most + 1))).not.toEqual([]);
  });
});

test('all blocks of a message together have a limit, those of a view have not', () => {
  const blocks = Array.from({ length: 5 }, () => section('x'.repeat(2500)));
  expect(checkBlocks(blocks, 'message')).toEqual(['[ERROR] msg_blocks_too_long']);
  expect(checkBlocks(blocks, 'view')).toEqual([]);
});

test.each([
  [
    'two blocks with one id',
    [
      { ...section('x'), block_id: 'b' },
      { ...section('y'), block_id: 'b' },
    ],
  ],
  ['two elements with one id', [actions(button('a', 'x'), button('a', 'y'))]],
  ['a select without options', [select({})]],
  ['an initial option that is none', [select({ options: [option('a')], initial_option: option('b') })]],
  ['a value twice', [select({ options: [option('a'), option('a')] })]],
  ['an empty text', [section('')]],
  ['a section without text', [{ type: 'section' }]],
  ['markup where only plain text may be', [{ type: 'header', text: mrkdwn('x') }]],
  ['an unknown block', [{ type: 'marquee', text: plain('x') }]],
  ['an unknown property', [{ ...section('x'), colour: 'red' }]],
  ['a text input outside an input block', [{ type: 'actions', elements: [{ type: 'plain_text_input' }] }]],
])('refused: %s', (_name, blocks) => {
  expect(checkBlocks(blocks, 'view')).not.toEqual([]);
});

test('a modal with inputs needs a submit button, a home tab does not', () => {
  const { submit: _submit, ...view } = modal('T', textInput('b', 'L'));
  expect(checkView(view)).toEqual([expect.stringContaining('submit is required')]);
  expect(checkView({ type: 'home', blocks: view.blocks })).toEqual([]);
  expect(checkView({ ...modal('T'), title: undefined })).not.toEqual([]);
});

test('whatever it is given, it answers and does not throw', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(Array.isArray(checkBlocks(anything, 'message'))).toBe(true);
      expect(checkView(anything).length).toBeGreaterThan(0);
    }),
  );
});

test('a text of any characters is fine up to its limit', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: LIMITS.headerText }), (text) => {
      expect(checkBlocks([{ type: 'header', text: plain(text) }], 'message')).toEqual([]);
    }),
  );
});

function confirmOf(text: string) {
  return { title: plain('T'), text: mrkdwn(text), confirm: plain('Yes'), deny: plain('No') };
}
