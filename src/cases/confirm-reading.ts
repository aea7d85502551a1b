import { setAt, valueAt } from '../form/at-path.ts';
import type { Storage } from '../storage/storage.ts';
import type { CaseContent } from './case.ts';
import { changeForm, type FormCommand, type FormOutcome } from './change-form.ts';
import { withoutTaken } from './take-value.ts';

/** Fields whose figures are someone else's when one of them is misread. */
const NUMBERS = [
  'registrationNumber',
  'crime.caseNumber',
  'requester.badgeNumber',
  'requester.telephone',
  'organisation.switchboard',
] as const;

/** A number that was read from a picture. */
export interface ReadNumber {
  /** The path of its source: `crime.caseNumber`, `identifiers.2`. */
  readonly path: string;
  readonly value: string;
}

/** The numbers of a request that were read by character recognition and that no person has confirmed yet. */
export function unconfirmedNumbers({ request, confirmed = {} }: CaseContent): ReadNumber[] {
  const { form, sources } = request;
  const all = [
    ...NUMBERS.map((path) => ({ path, value: valueAt(form, path) as string | null })),
    ...form.identifiers.map(({ value }, index) => ({ path: `identifiers.${index}`, value })),
  ];
  return all.flatMap(({ path, value }) =>
    value !== null && sources[path]?.method === 'ocr' && confirmed[path] === undefined
      ? [{ path, value }]
      : [],
  );
}

/**
 * Records that a person compared numbers with the page: each is confirmed as it was read, or corrected; the form then holds what
 * the person says, and the case is judged again by it. Only what `unconfirmedNumbers` names is taken; a blank value leaves its field unconfirmed.
 */
export async function confirmReading(
  storage: Storage,
  command: FormCommand & { readonly values: readonly ReadNumber[] },
): Promise<FormOutcome> {
  const { actor, at, values } = command;
  return changeForm(storage, command, (content) => {
    const open = unconfirmedNumbers(content);
    const said = values.flatMap(({ path, value }) => {
      const read = open.find((one) => one.path === path);
      const told = value.trim();
      return read === undefined || told === '' ? [] : [{ path, read: read.value, told }];
    });
    if (said.length === 0) return 'done';
    return {
      changed: withConfirmed(content, said, { by: actor.id, at: at.toISOString() }),
      action: 'reading-confirmed',
      facts: {
        fields: said.map(({ path }) => path),
        corrected: said.filter(({ read, told }) => read !== told).map(({ path }) => path),
      },
    };
  });
}

/** The form as it was read, before anyone corrected it or took values of replies into it. */
export function formAsRead({ request, confirmed = {}, taken }: CaseContent): CaseContent['request']['form'] {
  const form = structuredClone(request.form);
  for (const [path, { read }] of Object.entries(confirmed)) setNumber(form, path, read);
  return withoutTaken(form, taken);
}

function withConfirmed(
  content: CaseContent,
  said: readonly { readonly path: string; readonly read: string; readonly told: string }[],
  by: { readonly by: string; readonly at: string },
): CaseContent {
  const form = structuredClone(content.request.form);
  const confirmed = { ...content.confirmed };
  for (const { path, read, told } of said) {
    setNumber(form, path, told);
    confirmed[path] = { ...by, read };
  }
  return { ...content, request: { ...content.request, form }, confirmed };
}

/** Of a target the number is its value. */
function setNumber(form: CaseContent['request']['form'], path: string, value: string): void {
  if (!path.startsWith('identifiers.')) setAt(form, path, value);
  else {
    const identifier = form.identifiers[Number(path.slice('identifiers.'.length))];
    if (identifier !== undefined) identifier.value = value;
  }
}
