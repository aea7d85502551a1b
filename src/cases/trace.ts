import type { Identifier, StandardForm } from '../form/standard-form.ts';
import type { Vault } from '../storage/vault.ts';
import type { CaseContent } from './case.ts';
import { sketchOf } from './sketch.ts';

/** What later requests are compared with: keyed fingerprints, which nobody without the master key can make or read. */
export interface Trace {
  /** Of the sender's address; null if it has none. */
  readonly sender: string | null;
  /** Of the sender's organisational domain; null if it has none. */
  readonly domain: string | null;
  /** Of the whole form; null if it says too little to be known again. */
  readonly content: string | null;
  /** Of the registration and case file numbers. */
  readonly references: string[];
  readonly identifiers: string[];
  /** See `sketchOf`. */
  readonly sketch: string[];
}

/** The trace of a request and its sender. */
export function traceOf(
  vault: Pick<Vault, 'fingerprint'>,
  {
    request,
    sender,
  }: {
    readonly request: { readonly form: StandardForm };
    readonly sender: Pick<CaseContent['sender'], 'address' | 'organisationalDomain'>;
  },
): Trace {
  const { form } = request;
  const print = (purpose: string, text: string) => vault.fingerprint(`${purpose} ${text}`);
  const references = [form.registrationNumber, form.crime.caseNumber].flatMap((number) =>
    referenceOf(number),
  );
  return {
    ...senderTrace(vault, sender),
    content: saysEnough(form) ? print('form', canonical(form)) : null,
    references: unique(references.map((number) => print('reference', number))),
    identifiers: unique(form.identifiers.map((one) => print('identifier', identifierOf(one)))),
    sketch: sketchOf(textOf(form), (shingle) => print('shingle', shingle)),
  };
}

/** The part of the trace that tells of the sender. */
export function senderTrace(
  vault: Pick<Vault, 'fingerprint'>,
  sender: Pick<CaseContent['sender'], 'address' | 'organisationalDomain'>,
): Pick<Trace, 'sender' | 'domain'> {
  const { address, organisationalDomain } = sender;
  return {
    sender: address === null ? null : vault.fingerprint(`address ${address.toLowerCase()}`),
    domain: organisationalDomain === null ? null : vault.fingerprint(`domain ${organisationalDomain}`),
  };
}

/** A reference as it is compared: letters and digits only. None for one so short that others have it too. */
function referenceOf(number: string | null): string[] {
  const bare = (number ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return bare.length >= 5 && (bare.match(/\p{N}/gu)?.length ?? 0) >= 3 ? [bare] : [];
}

/** The account or line that an identifier names, whatever the moment. */
function identifierOf({ type, value }: Identifier): string {
  const folded = value.normalize('NFKC').trim().toLowerCase();
  return `${type} ${type === 'phone' ? folded.replace(/[^\p{N}]+/gu, '') : folded}`;
}

function saysEnough(form: StandardForm): boolean {
  return form.identifiers.length > 0 || textOf(form).length >= 80;
}

function textOf({ subject, requested, overview, crime, legalBasis }: StandardForm): string {
  return [subject, requested, overview, crime.description, legalBasis]
    .filter((part) => part !== null)
    .join('\n');
}

/** The form as JSON in which neither case nor spaces make a difference. */
function canonical(form: StandardForm): string {
  return JSON.stringify(form, (_key, value: unknown) =>
    typeof value === 'string' ? value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() : value,
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
