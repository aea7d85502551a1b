import { type Block, elementsOf } from './block-kit.ts';
import { LIMITS } from './block-limits.ts';
import { type Element, type Option, optionsOf } from './elements.ts';

/** What a person entered: text, the value of an option, an id, a date; several of them; null: nothing. */
export type Entered = string | readonly string[] | null;
/** By block id, then by action id. An element that is missing here still holds its initial value. */
export type EnteredValues = Readonly<Record<string, Readonly<Record<string, Entered>>>>;

/** `view.state.values` as Slack sends it, for every element that holds a value. */
export function stateValues(
  blocks: readonly Block[],
  entered: EnteredValues,
): Record<string, Record<string, object>> {
  const values: Record<string, Record<string, object>> = {};
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const place = placeOf(block, element);
      if (!place || element.type === 'button' || element.type === 'overflow') continue;
      const value = entered[place.block]?.[place.action];
      values[place.block] = {
        ...values[place.block],
        [place.action]: elementState(element, value === undefined ? initialValue(element) : value),
      };
    }
  }
  return values;
}

/** What Slack itself says, by block id, before it sends a dialog: required, too short, too long, not an address. */
export function inputErrors(blocks: readonly Block[], entered: EnteredValues): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of blocks) {
    if (block.type !== 'input') continue;
    const place = placeOf(block, block.element);
    if (!place) continue;
    const given = entered[place.block]?.[place.action];
    const value = given === undefined ? initialValue(block.element) : given;
    const error = errorOf(block.element, value, block.optional === true);
    if (error) errors[place.block] = error;
  }
  return errors;
}

/** The state of one element as Slack writes it: its type and what is chosen. */
export function elementState(element: Element, value: Entered): { type: string; [key: string]: unknown } {
  const { type } = element;
  const one = typeof value === 'string' && value !== '' ? value : null;
  const several = typeof value === 'string' ? [value] : (value ?? []);
  const chosen = (wanted: string): Option | undefined =>
    optionsOf(element).find((option) => option.value === wanted);
  switch (type) {
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { type, selected_option: one === null ? null : (chosen(one) ?? null) };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: several.flatMap((wanted) => chosen(wanted) ?? []) };
    case 'users_select':
      return { type, selected_user: one };
    case 'multi_users_select':
      return { type, selected_users: several };
    case 'datepicker':
      return { type, selected_date: one };
    case 'timepicker':
      return { type, selected_time: one };
    case 'button':
      return { type, value: element.value, text: element.text };
    default:
      return { type, value: one };
  }
}

/** What an element holds before anybody touched it. */
export function initialValue(element: Element): Entered {
  switch (element.type) {
    case 'static_select':
    case 'radio_buttons':
      return element.initial_option?.value ?? null;
    case 'multi_static_select':
    case 'checkboxes':
      return element.initial_options?.map((option) => option.value) ?? [];
    case 'users_select':
      return element.initial_user ?? null;
    case 'multi_users_select':
      return element.initial_users ?? [];
    case 'datepicker':
      return element.initial_date ?? null;
    case 'timepicker':
      return element.initial_time ?? null;
    case 'button':
    case 'overflow':
    case 'image':
      return null;
    default:
      return element.initial_value ?? null;
  }
}

/** The ids under which an element's value is known; null for images. */
function placeOf(block: Block, element: Element): { block: string; action: string } | null {
  if (element.type === 'image' || !block.block_id || !element.action_id) return null;
  return { block: block.block_id, action: element.action_id };
}

function errorOf(element: Element, value: Entered, optional: boolean): string | null {
  const empty = value === null || value.length === 0;
  if (empty) return optional ? null : 'Please complete this required field.';
  if (Array.isArray(value)) {
    const most = 'max_selected_items' in element ? element.max_selected_items : undefined;
    return most !== undefined && value.length > most ? `Choose at most ${most}.` : null;
  }
  const text = String(value);
  switch (element.type) {
    case 'plain_text_input': {
      const { min_length: least = 0, max_length: most = LIMITS.inputText } = element;
      if (text.length < least) return `Please enter at least ${least} characters.`;
      return text.length > most ? `Please enter at most ${most} characters (now ${text.length}).` : null;
    }
    case 'email_text_input':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? null : 'Please enter a valid e-mail address.';
    case 'url_text_input':
      return URL.canParse(text) ? null : 'Please enter a valid link.';
    case 'number_input':
      return numberError(element, text);
    default:
      return null;
  }
}

function numberError(element: Extract<Element, { type: 'number_input' }>, text: string): string | null {
  const pattern = element.is_decimal_allowed ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
  if (!pattern.test(text)) return 'Please enter a number.';
  if (element.min_value !== undefined && Number(text) < Number(element.min_value))
    return `Please enter ${element.min_value} or more.`;
  if (element.max_value !== undefined && Number(text) > Number(element.max_value))
    return `Please enter ${element.max_value} or less.`;
  return null;
}
