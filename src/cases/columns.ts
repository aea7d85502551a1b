import type { FlagCode } from '../form/flag.ts';
import type { Priority, RequestFormat } from '../form/request.ts';
import type { StandardForm } from '../form/standard-form.ts';
import type { CaseContent } from './case.ts';

/** What stands in clear beside the sealed content: what figures and look-ups need, and nothing that names a person. */
export interface CaseColumns {
  readonly format: RequestFormat;
  readonly language: string;
  readonly priority: Priority;
  readonly country: string | null;
  readonly senderDomain: string | null;
  readonly senderVerified: boolean;
  readonly agency: string | null;
  readonly natures: string[];
  readonly dataTypes: string[];
  readonly flagCodes: FlagCode[];
}

/** The clear columns of a case's content. */
export function columnsOf(content: Pick<CaseContent, 'request' | 'sender'>): CaseColumns {
  const { request, sender } = content;
  return {
    format: request.format,
    language: request.language,
    priority: request.priority,
    country: countryOf(request.form.organisation.country) ?? sender.directoryEntry?.country ?? null,
    senderDomain: sender.freeMail ? null : oneLine(sender.organisationalDomain),
    senderVerified: sender.verified,
    agency: agencyOf(content),
    natures: naturesOf(request.form.nature),
    dataTypes: (['subscriber', 'traffic', 'content'] as const).filter((t) => request.form.dataTypes[t]),
    flagCodes: [...new Set(request.flags.map((flag) => flag.code))],
  };
}

function countryOf(text: string | null): string | null {
  return text !== null && /^[A-Z]{2}$/.test(text) ? text : null;
}

/** A text from a document as a column may hold it: no control characters (PostgreSQL takes no NUL), 200 characters at most. */
function oneLine(text: string | null): string | null {
  const line = text
    ?.replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
  return line || null;
}

function agencyOf({ request, sender }: Pick<CaseContent, 'request' | 'sender'>): string | null {
  if (sender.directoryEntry !== null) return sender.directoryEntry.name;
  const legalName = oneLine(request.form.organisation.legalName);
  const mayBePerson =
    legalName === null ||
    request.flags.some((flag) => flag.code === 'not-an-authority') ||
    namesPerson(legalName, [request.form.requester.name, sender.displayName, request.form.subject]);
  return mayBePerson ? null : legalName;
}

function namesPerson(legalName: string, people: readonly (string | null)[]): boolean {
  const folded = legalName.toLowerCase();
  return (
    folded.includes('@') ||
    people.some((person) => {
      const name = person?.trim().toLowerCase() ?? '';
      return name.length > 2 && folded.includes(name);
    })
  );
}

function naturesOf(nature: StandardForm['nature']): string[] {
  const asked: string[] = (['emergency', 'preservation', 'production', 'takedown'] as const).filter(
    (kind) => nature[kind],
  );
  return nature.other === null ? asked : [...asked, 'other'];
}
