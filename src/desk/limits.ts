import { z } from 'zod';
import { type Block, block, elementsOf, viewBody } from './block-kit.ts';
import { LIMITS } from './block-limits.ts';
import { type Element, optionsOf } from './elements.ts';

/**
 * What Slack would say against these blocks: one line for each problem with the place in JSON pointer form, none if they are
 * fine. `where` decides the number of blocks and, for messages, the total length.
 */
export function checkBlocks(blocks: unknown, where: 'message' | 'view'): string[] {
  const parsed = z.array(block).max(LIMITS.blocks[where]).safeParse(blocks);
  if (!parsed.success) return lines(parsed.error);
  const tooLong = where === 'message' && JSON.stringify(parsed.data).length > LIMITS.messageCharacters;
  return [
    ...repeated(
      parsed.data.map((one) => one.block_id),
      'block_id',
    ),
    ...parsed.data.flatMap((one, index) => checkElements(one, index)),
    ...(parsed.data.flatMap(elementsOf).filter((one) => 'focus_on_load' in one && one.focus_on_load).length >
    1
      ? ['[ERROR] focus_on_load may be true on one element only']
      : []),
    ...(tooLong ? ['[ERROR] msg_blocks_too_long'] : []),
  ];
}

/** The same for a whole view: its own fields and its blocks. */
export function checkView(view: unknown): string[] {
  const parsed = viewBody.safeParse(view);
  if (!parsed.success) return lines(parsed.error);
  const problems = checkBlocks(parsed.data.blocks, 'view');
  if (problems.length > 0) return problems;
  const blocks = parsed.data.blocks as Block[];
  if (parsed.data.type === 'modal' && !parsed.data.submit && blocks.some((one) => one.type === 'input'))
    return ['[ERROR] submit is required when a modal has input blocks [json-pointer:/submit]'];
  if (JSON.stringify(view).length > LIMITS.viewCharacters) return ['[ERROR] view_too_large'];
  return [];
}

function checkElements(one: Block, index: number): string[] {
  const elements = elementsOf(one);
  const at = `[json-pointer:/${index}]`;
  return [
    ...repeated(
      elements.map((element) => ('action_id' in element ? element.action_id : undefined)),
      `action_id in a block ${at}`,
    ),
    ...elements.flatMap((element) => checkOptions(element, at)),
  ];
}

function checkOptions(element: Element, at: string): string[] {
  const isSelect = element.type === 'static_select' || element.type === 'multi_static_select';
  if (isSelect && Boolean(element.options) === Boolean(element.option_groups))
    return [`[ERROR] ${element.type} needs either options or option_groups ${at}`];
  const values = optionsOf(element).map((one) => one.value);
  const initial =
    'initial_options' in element
      ? (element.initial_options ?? [])
      : 'initial_option' in element && element.initial_option
        ? [element.initial_option]
        : [];
  return [
    ...repeated(values, `option value ${at}`),
    ...initial
      .filter((one) => !values.includes(one.value))
      .map((one) => `[ERROR] initial option "${one.value}" is not among the options ${at}`),
  ];
}

function repeated(values: readonly (string | undefined)[], what: string): string[] {
  const given = values.filter((value) => value !== undefined);
  return new Set(given).size === given.length ? [] : [`[ERROR] duplicate ${what}`];
}

function lines(error: z.ZodError): string[] {
  return error.issues.map((issue) => `[ERROR] ${issue.message} [json-pointer:/${issue.path.join('/')}]`);
}
