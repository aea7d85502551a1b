import type { Document, Envelope } from '../documents/document.ts';
import type { ReadRequest } from '../extraction/reading.ts';
import { byCode } from '../form/flag.ts';
import type { StandardForm } from '../form/standard-form.ts';
import type { Policy } from '../policy/policy.ts';
import { oncePer } from '../search/once-per.ts';
import { readingOnce } from '../search/once-per-text.ts';
import type { Assessment, Circumstances, Facts } from './assessment.ts';
import { dueAt } from './deadline.ts';
import { instrumentOf } from './instrument.ts';
import { priorityOf } from './priority.ts';
import { agencyRules } from './rules/agency.ts';
import { authorityRules } from './rules/authority.ts';
import { channelRules } from './rules/channel.ts';
import { citationRules } from './rules/citation.ts';
import { completenessRules } from './rules/completeness.ts';
import { deliveryRules } from './rules/delivery.ts';
import { documentRules, isToRead, isUnreadable } from './rules/documents.ts';
import { emergencyRules } from './rules/emergency.ts';
import { natureRules } from './rules/nature.ts';
import { providerRules } from './rules/provider.ts';
import { readerRules } from './rules/reader.ts';
import { requesterRules } from './rules/requester.ts';
import type { Rule } from './rules/rule.ts';
import { scopeRules } from './rules/scope.ts';
import { senderRules } from './rules/sender.ts';
import { timeRules } from './rules/time.ts';
import { identifyRequester } from './sender.ts';
import { foldSpaces } from './words/fold-spaces.ts';

const FORM_RULES: readonly Rule[] = [
  ...agencyRules,
  ...deliveryRules,
  ...authorityRules,
  ...requesterRules,
  ...completenessRules,
  ...natureRules,
  ...timeRules,
  ...scopeRules,
  ...providerRules,
  ...channelRules,
  ...citationRules,
  ...readerRules,
  ...emergencyRules,
];

/** More than this of a request's documents is not searched, in characters. */
const LONGEST = 30_000;

/** A request, and what its judgement needs to know of it. */
interface ToAssess {
  readonly request: Pick<ReadRequest, 'format' | 'language' | 'form' | 'sources' | 'documents' | 'parts'>;
  readonly document: Document;
  readonly forwarded?: Envelope | null;
  readonly confirmed?: ReadonlySet<string>;
  readonly policy: Policy;
  readonly circumstances: Circumstances;
}

/**
 * Judges one request of a message by rules: who sent it, what is missing or suspicious, how soon a person must look. It
 * decides nothing (CleanIT §14). `document` is the whole message with its attachments, `forwarded` the header of the request's
 * own mail where the message only passes it on, `confirmed` the paths of values that a person compared with the page. Pure; never throws.
 */
export function assess(input: ToAssess): Assessment {
  return readingOnce(() => assessed(input));
}

function assessed(input: ToAssess): Assessment {
  const { request, document, forwarded = null, confirmed = new Set(), policy, circumstances } = input;
  const { now, authentication } = circumstances;
  const { documents, textOf } = searchedOnce(document);
  const { written, text } = textOf(request);
  const facts: Facts = {
    form: request.form,
    sources: request.sources,
    confirmed,
    language: request.language,
    format: request.format,
    envelope: document.envelope,
    forwarded,
    documents,
    written,
    text,
    covering: coveringOf(document, request.documents),
    sender: identifyRequester(document.envelope, forwarded, policy, authentication),
    policy,
    now,
  };
  const flags = rulesFor(facts)
    .map((rule) => rule(facts))
    .filter((flag) => flag !== null)
    .sort(byCode);
  const priority = priorityOf(facts);
  return { sender: facts.sender, flags, priority, dueAt: dueAt(now, priority, instrumentOf(facts), policy) };
}

/**
 * Where nothing could be read, nothing is known to be missing: then only the documents are flagged, and the sender if
 * the mail's own header could be read.
 */
function rulesFor({ documents, form }: Facts): readonly Rule[] {
  const [message, ...attachments] = documents;
  const toRead = attachments.filter(isToRead);
  const messageLost = message !== undefined && isUnreadable(message);
  if (messageLost && toRead.every(isUnreadable)) return documentRules;
  const attachmentsLost = toRead.length > 0 && toRead.every(isUnreadable);
  if (attachmentsLost && saysNothing(form)) return [...documentRules, ...senderRules];
  return [...documentRules, ...senderRules, ...FORM_RULES];
}

/** A form of which at most the sender's own details are known, as a mail's header gives them. */
function saysNothing(form: StandardForm): boolean {
  const { nature, crime, authority, dataTypes } = form;
  const told = [
    form.overview,
    form.legalBasis,
    form.subject,
    form.requested,
    nature.other,
    crime.description,
  ];
  const ticks = [nature, dataTypes].flatMap((boxes) => Object.values(boxes));
  return (
    told.every((part) => part === null) &&
    !ticks.includes(true) &&
    authority.kind === null &&
    crime.provisions.length === 0 &&
    form.identifiers.length === 0
  );
}

/** As `Facts` has them. */
type Text = Pick<Facts, 'text' | 'written'>;

/** A message's documents as one list, and the text of those of a request: found once for all requests that share them. */
const searchedOnce = oncePer((message: Document) => {
  const documents = withAttachments(message);
  const texts = new Map<string, Text>();
  const textOf = ({ documents: names, parts }: ToAssess['request']): Text => {
    if (parts !== undefined) return searchable(writtenIn(ownOf(documents, names, parts)));
    const key = names.join('\n');
    const known = texts.get(key);
    if (known !== undefined) return known;
    const own = searchable(writtenIn(documents.filter(({ name }) => names.includes(name))));
    texts.set(key, own);
    return own;
  };
  return { documents, textOf };
});

/** The named documents; of one that holds other requests too the parts that are of this one. */
function ownOf(
  documents: readonly Document[],
  names: readonly string[],
  parts: readonly Document[],
): Document[] {
  return documents
    .filter(({ name }) => names.includes(name))
    .flatMap((one) => {
      const own = parts.filter(({ name }) => name === one.name);
      return own.length > 0 ? own : [one];
    });
}

function searchable(written: string): Text {
  return { written, text: foldSpaces(written.toLowerCase()) };
}

/** The text of some documents, one after the other; a mail's subject line stands before its body. */
function writtenIn(documents: readonly Document[]): string {
  return documents
    .flatMap(({ envelope, pages }) => [envelope?.subject ?? '', ...pages.map(({ text }) => text)])
    .join('\n')
    .slice(0, LONGEST);
}

/** So much of a covering mail is searched, in characters. */
const LONGEST_COVERING = 10_000;

function coveringOf({ name, envelope, pages }: Document, own: readonly string[]): string {
  if (envelope === null || own.includes(name)) return '';
  const text = pages.map((page) => page.text).join('\n');
  return text.slice(0, LONGEST_COVERING);
}

/** A document and everything attached to it, depth first. */
function withAttachments(document: Document): Document[] {
  return [document, ...document.attachments.flatMap(withAttachments)];
}
