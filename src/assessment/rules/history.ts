import { byCode, type Flag } from '../../form/flag.ts';
import { suspendedFlag } from '../../form/suspended.ts';
import type { Known, Sender } from '../assessment.ts';
import { listed, raise } from './rule.ts';

interface Seen {
  readonly sender: Pick<Sender, 'address' | 'organisationalDomain'>;
  readonly known: Known;
}

/** Looks at the desk's own records and raises one flag, or none. Pure, and never throws. */
type HistoryRule = (seen: Seen) => Flag | null;

const suspended: HistoryRule = ({ known }) =>
  known.suspension === null ? null : suspendedFlag(known.suspension);

const isNew: HistoryRule = ({ sender, known }) => {
  if (sender.address === null || known.fromAddress !== 0) return null;
  const domain = sender.organisationalDomain;
  const others = known.fromDomain ?? 0;
  const seen =
    others > 0
      ? `This is the first request from ${sender.address}; ${others} came from ${domain} before.`
      : known.fromDomain === null
        ? `This is the first request from ${sender.address}.`
        : `This is the first request from ${domain}.`;
  return raise(
    'sender-new',
    seen,
    "Ask for the officer on the authority's number in the directory, or on one found independently of the letter.",
    ['CoE 2008 §51'],
  );
};

const referenceReused: HistoryRule = ({ known }) => {
  if (known.reused.length === 0) return null;
  const seen = known.reused.map(({ number, otherSender, otherSubject }) => {
    const how = [
      ...(otherSender ? ['from another sender'] : []),
      ...(otherSubject ? ['about another subject'] : []),
    ];
    return `${number} (${how.join(', ')})`;
  });
  return raise(
    'reference-reused',
    `The reference of this request came before in ${listed(seen)}.`,
    'Compare the two requests, and ask the authority on the number in the directory whether both are its own.',
    ['CoE 2008 §51'],
  );
};

const duplicate: HistoryRule = ({ known }) => {
  const seen = known.repeats.flatMap(({ number, how }) =>
    how === 'same'
      ? [`${number} says the same`]
      : how === 'similar'
        ? [`${number} says nearly the same`]
        : [],
  );
  if (seen.length === 0) return null;
  return raise(
    'duplicate',
    `This request has come before: ${listed(seen)}.`,
    'Compare the two, and decide on one of them.',
    ['CoE 2008 §31'],
  );
};

const RULES: readonly HistoryRule[] = [suspended, referenceReused, isNew, duplicate];

/** The flags that only the desk's own records can raise, in the vocabulary's order. */
export function historyFlags(sender: Seen['sender'], known: Known): readonly Flag[] {
  return RULES.map((rule) => rule({ sender, known }))
    .filter((flag) => flag !== null)
    .sort(byCode);
}
