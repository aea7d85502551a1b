import type { Labels, RowKey } from '../labels/labels.ts';
import type { StandardForm } from '../standard-form.ts';

/** What stands in the fields of a request form: text, or YES and NO as true and false. A row that is not named is blank. */
export type Answers = Readonly<Partial<Record<RowKey, string | boolean>>>;

/**
 * What of a request may stand in a form that goes back to its sender by ordinary mail: the authority, the officer, the measure, the law
 * and the period, in the words of the request. Who and what is sought, the facts and the list of data stay blank, and so does every
 * text that names one of the accounts: personal data of the subject leaves the house by no mail.
 */
export function answersOf(form: StandardForm, labels: Labels): Answers {
  const { organisation, requester, nature, crime, dataTypes, timeRange, confidentiality } = form;
  const secrecy = [
    confidentiality.requested === true ? labels.yes[0] : null,
    confidentiality.legalBasis,
    confidentiality.until,
  ];
  const period = joined([timeRange.from, timeRange.to], ' – ');
  const rows: Readonly<Partial<Record<RowKey, string | boolean | null>>> = {
    'organisation.legalName': organisation.legalName,
    'organisation.address': organisation.address,
    'organisation.legalStatus': organisation.legalStatus,
    'organisation.website': organisation.website,
    'organisation.switchboard': organisation.switchboard,
    'organisation.country': organisation.country,
    registrationNumber: form.registrationNumber,
    'requester.name': joined([requester.name, requester.badgeNumber], ', '),
    'requester.rank': requester.rank,
    'requester.position': requester.position,
    'requester.email': requester.email,
    'requester.telephone': requester.telephone,
    'nature.emergency': nature.emergency,
    'nature.preservation': nature.preservation,
    'nature.production': nature.production,
    'nature.takedown': nature.takedown,
    'nature.courtOrder': nature.courtOrder,
    crime: joined([crime.description, ...crime.provisions], ', '),
    'crime.caseNumber': crime.caseNumber,
    legalBasis: form.legalBasis,
    'dataTypes.subscriber': dataTypes.subscriber,
    'dataTypes.traffic': dataTypes.traffic,
    'dataTypes.content': dataTypes.content,
    timeRange: joined([period, timeRange.timeZone], ' '),
    timeLimits: form.timeLimits,
    confidentiality: joined(secrecy, ', '),
  };
  return Object.fromEntries(
    Object.entries(rows).filter(
      ([, value]) => value !== null && (typeof value === 'boolean' || !namesTarget(value, form)),
    ),
  );
}

function joined(parts: readonly (string | null)[], by: string): string | null {
  const written = parts.filter((part) => part !== null);
  return written.length === 0 ? null : written.join(by);
}

function namesTarget(text: string, { identifiers, subject }: StandardForm): boolean {
  const small = text.toLowerCase();
  return [...identifiers.map(({ value }) => value), ...(subject === null ? [] : [subject])].some((value) =>
    small.includes(value.toLowerCase()),
  );
}
