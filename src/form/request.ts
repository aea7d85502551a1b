import { z } from 'zod';
import { Flag } from './flag.ts';
import { StandardForm } from './standard-form.ts';

/** How a value was found: by a mail header, a PDF form field, a label, a pattern in the text, OCR, or a language model. */
export const Method = z.enum(['header', 'acroform', 'label', 'pattern', 'ocr', 'model']);
export type Method = z.infer<typeof Method>;

/**
 * Where a value stands. `document` names the document, `page` counts from 1 (null for text without pages), `quote` is
 * the exact text of the document, white space folded to single spaces.
 */
export const Source = z.object({
  document: z.string(),
  page: z.number().int().min(1).nullable(),
  quote: z.string().min(1),
  method: Method,
});
export type Source = z.infer<typeof Source>;

/** Sources by the path of the field: `requester.email`, `crime.provisions.0`, `identifiers.2`. */
export const Sources = z.record(z.string(), Source);
export type Sources = z.infer<typeof Sources>;

/** The shape that a request came in. */
export const RequestFormat = z.enum(['coe-2020', 'epoc', 'epoc-pr', 'free-form']);
export type RequestFormat = z.infer<typeof RequestFormat>;

/** Whether the request form can complete what came so: the European certificates have forms of their own (Regulation (EU) 2023/1543). */
export function takesRequestForm(format: RequestFormat): boolean {
  return format === 'coe-2020' || format === 'free-form';
}

/** How soon a person must look. */
export const Priority = z.enum(['emergency', 'urgent', 'high', 'normal']);
export type Priority = z.infer<typeof Priority>;

/** One request as `letterhead read --json` prints it. */
export const Request = z.object({
  format: RequestFormat,
  /** ISO 639-1. */
  language: z.string().length(2),
  priority: Priority,
  form: StandardForm,
  sources: Sources,
  flags: z.array(Flag),
});
export type Request = z.infer<typeof Request>;

/** What a message turned out to be. */
export const MessageKind = z.enum(['request', 'reply', 'not-a-request', 'unreadable']);
export type MessageKind = z.infer<typeof MessageKind>;
