import { z } from 'zod';
import { LIMITS } from './block-limits.ts';

export const plain = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });
export const mrkdwn = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });
export const text = (max: number) => z.discriminatedUnion('type', [plain(max), mrkdwn(max)]);
export const id = z.string().min(1).max(LIMITS.id);

const confirm = z.strictObject({
  title: plain(LIMITS.confirmTitle),
  text: text(LIMITS.confirmText),
  confirm: plain(LIMITS.confirmButton),
  deny: plain(LIMITS.confirmButton),
  style: z.enum(['primary', 'danger']).optional(),
});
const option = z.strictObject({
  text: plain(LIMITS.optionText),
  value: z.string().min(1).max(LIMITS.optionValue),
  description: plain(LIMITS.optionText).optional(),
});
const choice = z.strictObject({
  text: text(LIMITS.optionText),
  value: z.string().min(1).max(LIMITS.optionValue),
  description: text(LIMITS.optionText).optional(),
});

const action = {
  action_id: id.optional(),
  confirm: confirm.optional(),
  focus_on_load: z.boolean().optional(),
};
const placeholder = { placeholder: plain(LIMITS.placeholder).optional() };
const dispatch = {
  dispatch_action_config: z.strictObject({ trigger_actions_on: z.array(z.string()) }).optional(),
};
const many = { max_selected_items: z.number().int().min(1).optional() };
const optionList = {
  options: z.array(option).min(1).max(LIMITS.selectOptions).optional(),
  option_groups: z
    .array(
      z.strictObject({
        label: plain(LIMITS.optionText),
        options: z.array(option).min(1).max(LIMITS.selectOptions),
      }),
    )
    .min(1)
    .max(LIMITS.optionGroups)
    .optional(),
};
const choices = z.array(choice).min(1).max(LIMITS.choiceOptions);

const button = z.strictObject({
  type: z.literal('button'),
  text: plain(LIMITS.buttonText),
  action_id: id.optional(),
  value: z.string().max(LIMITS.buttonValue).optional(),
  url: z.string().max(LIMITS.url).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: z.string().max(LIMITS.buttonText).optional(),
});
const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: id.optional(),
  confirm: confirm.optional(),
  options: z
    .array(option.extend({ url: z.string().max(LIMITS.url).optional() }))
    .min(1)
    .max(LIMITS.overflowOptions),
});
const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  ...action,
  ...placeholder,
  ...optionList,
  initial_option: option.optional(),
});
const multiStaticSelect = z.strictObject({
  type: z.literal('multi_static_select'),
  ...action,
  ...placeholder,
  ...optionList,
  ...many,
  initial_options: z.array(option).min(1).optional(),
});
const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...action,
  ...placeholder,
  initial_user: z.string().optional(),
});
const multiUsersSelect = z.strictObject({
  type: z.literal('multi_users_select'),
  ...action,
  ...placeholder,
  ...many,
  initial_users: z.array(z.string()).optional(),
});
const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...action,
  options: choices,
  initial_options: z.array(choice).min(1).optional(),
});
const radioButtons = z.strictObject({
  type: z.literal('radio_buttons'),
  ...action,
  options: choices,
  initial_option: choice.optional(),
});
const datePicker = z.strictObject({
  type: z.literal('datepicker'),
  ...action,
  ...placeholder,
  initial_date: z.iso.date().optional(),
});
const timePicker = z.strictObject({
  type: z.literal('timepicker'),
  ...action,
  ...placeholder,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  timezone: z.string().optional(),
});
const typed = {
  action_id: id.optional(),
  focus_on_load: z.boolean().optional(),
  ...placeholder,
  ...dispatch,
};
const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  ...typed,
  initial_value: z.string().max(LIMITS.inputText).optional(),
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(LIMITS.inputText).optional(),
  max_length: z.number().int().min(1).max(LIMITS.inputText).optional(),
});
const emailInput = z.strictObject({
  type: z.literal('email_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});
const urlInput = z.strictObject({
  type: z.literal('url_text_input'),
  ...typed,
  initial_value: z.string().optional(),
});
const numberInput = z.strictObject({
  type: z.literal('number_input'),
  ...typed,
  is_decimal_allowed: z.boolean(),
  initial_value: z.string().optional(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
});
export const slackFile = z.union([z.strictObject({ id: z.string() }), z.strictObject({ url: z.string() })]);
export const image = z.strictObject({
  type: z.literal('image'),
  alt_text: z.string().max(LIMITS.altText),
  image_url: z.string().max(LIMITS.url).optional(),
  slack_file: slackFile.optional(),
});

export const inActions = z.discriminatedUnion('type', [
  button,
  overflow,
  staticSelect,
  usersSelect,
  checkboxes,
  radioButtons,
  datePicker,
  timePicker,
]);
export const inSection = z.discriminatedUnion('type', [
  ...inActions.options,
  multiStaticSelect,
  multiUsersSelect,
  image,
]);
export const inInput = z.discriminatedUnion('type', [
  plainTextInput,
  emailInput,
  urlInput,
  numberInput,
  staticSelect,
  multiStaticSelect,
  usersSelect,
  multiUsersSelect,
  checkboxes,
  radioButtons,
  datePicker,
  timePicker,
]);

/** An interactive element or an image in a block. */
export type Element = z.infer<typeof inSection> | z.infer<typeof inInput>;
export type TextObject = z.infer<ReturnType<typeof text>>;
export type Option = z.infer<typeof choice>;
export type Confirm = z.infer<typeof confirm>;

/** The options of a select, checkboxes, radio buttons or overflow menu; those of groups one after the other. */
export function optionsOf(element: Element): readonly Option[] {
  if (!('options' in element || 'option_groups' in element)) return [];
  const groups = 'option_groups' in element ? (element.option_groups ?? []) : [];
  return [...(element.options ?? []), ...groups.flatMap((group) => group.options)];
}
