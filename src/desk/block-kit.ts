import { z } from 'zod';

/**
 * Block Kit's limits: what Slack refuses, the desk refuses (Slack API reference, "Block Kit"). `messageCharacters` is not
 * documented: Slack answers `msg_blocks_too_long` from about 11,000 characters of blocks on.
 */
export const LIMITS = {
  blocks: { message: 50, view: 100 },
  messageCharacters: 11_000,
  viewCharacters: 250_000,
  messageText: 40_000,
  sectionText: 3_000,
  fieldText: 2_000,
  fields: 10,
  headerText: 150,
  contextText: 2_000,
  contextElements: 10,
  actionsElements: 25,
  labelText: 2_000,
  hintText: 2_000,
  markdownText: 12_000,
  altText: 2_000,
  imageTitle: 2_000,
  buttonText: 75,
  buttonValue: 2_000,
  url: 3_000,
  optionText: 75,
  optionValue: 150,
  selectOptions: 100,
  optionGroups: 100,
  overflowOptions: 5,
  choiceOptions: 10,
  placeholder: 150,
  inputText: 3_000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  viewTitle: 24,
  privateMetadata: 3_000,
  id: 255,
} as const;

const plain = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });
const mrkdwn = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });
const text = (max: number) => z.discriminatedUnion('type', [plain(max), mrkdwn(max)]);
const id = z.string().min(1).max(LIMITS.id);

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
const slackFile = z.union([z.strictObject({ id: z.string() }), z.strictObject({ url: z.string() })]);
const image = z.strictObject({
  type: z.literal('image'),
  alt_text: z.string().max(LIMITS.altText),
  image_url: z.string().max(LIMITS.url).optional(),
  slack_file: slackFile.optional(),
});

const inActions = z.discriminatedUnion('type', [
  button,
  overflow,
  staticSelect,
  usersSelect,
  checkboxes,
  radioButtons,
  datePicker,
  timePicker,
]);
const inSection = z.discriminatedUnion('type', [
  ...inActions.options,
  multiStaticSelect,
  multiUsersSelect,
  image,
]);
const inInput = z.discriminatedUnion('type', [
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

const base = { block_id: id.optional() };
export const block = z.discriminatedUnion('type', [
  z
    .strictObject({
      ...base,
      type: z.literal('section'),
      text: text(LIMITS.sectionText).optional(),
      fields: z.array(text(LIMITS.fieldText)).min(1).max(LIMITS.fields).optional(),
      accessory: inSection.optional(),
      expand: z.boolean().optional(),
    })
    .refine((section) => section.text ?? section.fields, 'a section needs text or fields'),
  z.strictObject({ ...base, type: z.literal('header'), text: plain(LIMITS.headerText) }),
  z.strictObject({ ...base, type: z.literal('divider') }),
  z.strictObject({
    ...base,
    type: z.literal('context'),
    elements: z
      .array(z.discriminatedUnion('type', [plain(LIMITS.contextText), mrkdwn(LIMITS.contextText), image]))
      .min(1)
      .max(LIMITS.contextElements),
  }),
  z.strictObject({
    ...base,
    type: z.literal('actions'),
    elements: z.array(inActions).min(1).max(LIMITS.actionsElements),
  }),
  z.strictObject({
    ...base,
    type: z.literal('input'),
    label: plain(LIMITS.labelText),
    hint: plain(LIMITS.hintText).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: inInput,
  }),
  z.strictObject({
    ...base,
    type: z.literal('image'),
    alt_text: z.string().max(LIMITS.altText),
    title: plain(LIMITS.imageTitle).optional(),
    image_url: z.string().max(LIMITS.url).optional(),
    slack_file: slackFile.optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('rich_text'),
    elements: z.array(z.looseObject({ type: z.string() })).min(1),
  }),
  z.strictObject({
    ...base,
    type: z.literal('markdown'),
    text: z.string().min(1).max(LIMITS.markdownText),
  }),
]);

/** One block of Block Kit, of the kinds that the desk knows. */
export type Block = z.infer<typeof block>;
/** An interactive element or an image in a block. */
export type Element = z.infer<typeof inSection> | z.infer<typeof inInput>;
export type TextObject = z.infer<ReturnType<typeof text>>;
export type Option = z.infer<typeof choice>;
export type Confirm = z.infer<typeof confirm>;

export const viewBody = z
  .strictObject({
    type: z.enum(['modal', 'home']),
    callback_id: id.optional(),
    external_id: id.optional(),
    private_metadata: z.string().max(LIMITS.privateMetadata).optional(),
    title: plain(LIMITS.viewTitle).optional(),
    submit: plain(LIMITS.viewTitle).nullable().optional(),
    close: plain(LIMITS.viewTitle).nullable().optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
    blocks: z.array(z.unknown()),
  })
  .refine((view) => view.type === 'home' || view.title, {
    message: 'a modal needs a title',
    path: ['title'],
  });

/** A view as an app sends it, once `checkView` found nothing. */
export type ViewBody = Omit<z.infer<typeof viewBody>, 'blocks'> & { readonly blocks: readonly Block[] };

/** The elements of a block, in the order in which a person sees them. */
export function elementsOf(one: Block): Element[] {
  if (one.type === 'actions') return one.elements;
  if (one.type === 'input') return [one.element];
  if (one.type === 'section' && one.accessory) return [one.accessory];
  return [];
}

/** The options of a select, checkboxes, radio buttons or overflow menu; those of groups one after the other. */
export function optionsOf(element: Element): readonly Option[] {
  if (!('options' in element || 'option_groups' in element)) return [];
  const groups = 'option_groups' in element ? (element.option_groups ?? []) : [];
  return [...(element.options ?? []), ...groups.flatMap((group) => group.options)];
}
