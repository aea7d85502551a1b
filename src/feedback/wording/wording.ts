import type { OfficerFlag } from '../../form/flag.ts';

/** A defect as the officer reads it: what is missing, why it matters, what to send. Whole sentences. */
interface Point {
  readonly missing: string;
  readonly why: string;
  readonly send: string;
}

/** Fields of the letterhead and of the requester that a point can name as missing. */
export type MissingPart =
  | 'name'
  | 'badgeNumber'
  | 'position'
  | 'email'
  | 'telephone'
  | 'switchboard'
  | 'website'
  | 'address';

/** The documents that a point can rest on. */
export type BasisSource = 'CoE 2008' | 'CoE 2020' | 'UNODC' | 'GNI';

/**
 * Every text of a mail to an officer in one language. `{…}` are filled in: {number} the case number, {due} and {until} a
 * date with its time, {provider} the provider's name, {desk} the desk's address, {reference} the authority's own reference,
 * {parts} a list of fields, {count} a number.
 */
export interface Wording {
  /** BCP 47, for dates and lists. */
  readonly locale: string;
  readonly greeting: string;
  readonly closing: string;
  readonly signature: string;
  readonly yourReference: string;
  readonly subjects: {
    readonly receipt: string;
    readonly receiptIncomplete: string;
    readonly deficiency: string;
    readonly approved: string;
    readonly rejected: string;
    readonly withdrawn: string;
    readonly neutral: string;
  };
  readonly receipt: {
    readonly received: string;
    readonly due: string;
    readonly complete: string;
    readonly incomplete: string;
    readonly automatic: string;
  };
  readonly deficiency: { readonly opening: string };
  readonly approved: { readonly opening: string; readonly result: string; readonly preserved: string };
  readonly rejected: { readonly opening: string; readonly again: string };
  readonly withdrawn: { readonly opening: string; readonly mistaken: string };
  /** The short note to a sender who could not be verified: it must tell nothing of the request. */
  readonly neutral: {
    readonly received: string;
    readonly news: string;
    readonly how: string;
    readonly notYou: string;
  };
  /** What the attached form is, and what to do with it. */
  readonly form: string;
  /** How an answer finds its case. */
  readonly answer: string;
  readonly labels: { readonly basis: string; readonly sources: string };
  readonly sources: Readonly<Record<BasisSource, string>>;
  /** Says in numbers how wide a request is; follows the point's `missing`. {parts} are the others, each with its {count}. */
  readonly breadth: {
    readonly covers: string;
    readonly targets: string;
    readonly days: string;
    readonly noPeriod: string;
    readonly kinds: string;
  };
  /** Says which fields are missing; follows the point's `missing`. */
  readonly partsMissing: string;
  readonly parts: Readonly<Record<MissingPart, string>>;
  readonly draft: { readonly rejection: string; readonly information: string; readonly more: string };
  readonly points: Readonly<Record<OfficerFlag, Point>>;
}

/**
 * `template` with every `{name}` replaced by its value.
 * Throws if the template names a value that is not given: a mail with a hole in it must not leave.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The wording names {${name}}, for which there is no value`);
    return value;
  });
}
