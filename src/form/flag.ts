import { z } from 'zod';

/** `blocking` must be resolved, or overridden with a written reason, before a request can be approved. */
export const Severity = z.enum(['blocking', 'warning', 'notice']);
export type Severity = z.infer<typeof Severity>;

/** Every flag that the desk can raise, with its severity. The order is the order in which cards and mails list them. */
export const FLAG_SEVERITIES = {
  'sender-suspended': 'blocking',
  'sender-lookalike': 'blocking',
  'sender-unauthenticated': 'blocking',
  'sender-free-mail': 'blocking',
  'not-an-authority': 'blocking',
  'delivery-elsewhere': 'blocking',
  'document-unreadable': 'blocking',
  'authority-missing': 'blocking',
  'authority-insufficient': 'blocking',
  'order-not-attached': 'blocking',
  'legal-basis-missing': 'blocking',
  'nature-missing': 'blocking',
  'subject-missing': 'blocking',
  'requested-missing': 'blocking',
  'emergency-unsupported': 'warning',
  'sender-mismatch': 'warning',
  'sender-not-official': 'warning',
  'agency-mismatch': 'warning',
  'citation-mismatch': 'warning',
  'reference-reused': 'warning',
  'instructions-in-text': 'warning',
  'foreign-direct': 'warning',
  'wrong-provider': 'warning',
  overbroad: 'warning',
  'nature-contradictory': 'warning',
  'requester-incomplete': 'warning',
  'letterhead-incomplete': 'warning',
  'telephone-personal': 'warning',
  'registration-number-missing': 'warning',
  'crime-missing': 'warning',
  'case-number-missing': 'warning',
  'overview-missing': 'warning',
  'data-type-missing': 'warning',
  'time-range-missing': 'warning',
  'time-zone-missing': 'warning',
  'confidentiality-no-basis': 'warning',
  'language-unsupported': 'warning',
  'emergency-undeclared': 'notice',
  pressure: 'notice',
  'sender-new': 'notice',
  'channel-unusual': 'notice',
  'port-missing': 'notice',
  'preservation-no-follow-up': 'notice',
  'document-ocr': 'notice',
  duplicate: 'notice',
} as const satisfies Record<string, Severity>;

export type FlagCode = keyof typeof FLAG_SEVERITIES;
export const FLAG_CODES = Object.keys(FLAG_SEVERITIES) as [FlagCode, ...FlagCode[]];
export const FlagCode = z.enum(FLAG_CODES);

/** Something missing or suspicious in a request: what was seen, what mends it, and the guideline behind it. */
export const Flag = z.object({
  code: FlagCode,
  severity: Severity,
  message: z.string().min(1),
  remedy: z.string().min(1),
  basis: z.array(z.string()),
});
export type Flag = z.infer<typeof Flag>;

/** Sorts flags in the vocabulary's order. */
export function byCode(a: Flag, b: Flag): number {
  return FLAG_CODES.indexOf(a.code) - FLAG_CODES.indexOf(b.code);
}

/**
 * Defects of the request that the officer can mend and may be told of (CoE 2008 §57). Every other flag is for staff alone:
 * it tells of suspicion, or of nothing that a letter could mend.
 */
export const OFFICER_FLAGS = [
  'sender-free-mail',
  'document-unreadable',
  'authority-missing',
  'authority-insufficient',
  'order-not-attached',
  'legal-basis-missing',
  'nature-missing',
  'subject-missing',
  'requested-missing',
  'emergency-unsupported',
  'sender-not-official',
  'foreign-direct',
  'wrong-provider',
  'overbroad',
  'nature-contradictory',
  'requester-incomplete',
  'letterhead-incomplete',
  'telephone-personal',
  'registration-number-missing',
  'crime-missing',
  'case-number-missing',
  'overview-missing',
  'data-type-missing',
  'time-range-missing',
  'time-zone-missing',
  'confidentiality-no-basis',
  'language-unsupported',
  'emergency-undeclared',
  'port-missing',
  'preservation-no-follow-up',
] as const satisfies readonly FlagCode[];
export type OfficerFlag = (typeof OFFICER_FLAGS)[number];
