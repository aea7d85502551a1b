import { z } from 'zod';
import { LIMITS } from './block-limits.ts';
import {
  type Element,
  id,
  image,
  inActions,
  inInput,
  inSection,
  mrkdwn,
  plain,
  slackFile,
  text,
} from './elements.ts';

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
