import { blankForm, type StandardForm } from '../../form/standard-form.ts';
import { dataTypeNames, identifierName, natureNames } from './words.ts';

/** A field of the form as the details dialog shows it. `path` is that of its source. */
export interface FieldRow {
  readonly path: string;
  readonly label: string;
  /** Null if nobody wrote it. */
  readonly value: string | null;
}

/** A part of the form (CoE 2020 App. A) with its fields. */
export interface FieldGroup {
  readonly title: string;
  readonly rows: readonly FieldRow[];
}

const row = (path: string, label: string, value: string | null): FieldRow => ({ path, label, value });
const yes = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no');

/** The whole form in the order of the template, every field with its label. */
export function fieldGroups(form: StandardForm): readonly FieldGroup[] {
  return [
    { title: 'Request', rows: requestRows(form) },
    { title: 'Subject and data', rows: dataRows(form) },
    { title: 'Crime and legal basis', rows: legalRows(form) },
    { title: 'Organisation and requester', rows: peopleRows(form) },
  ];
}

const NATURES = {
  emergency: 'Emergency',
  preservation: 'Preservation',
  production: 'Production',
  takedown: 'Takedown',
  courtOrder: 'Court order',
} as const;

const LABELS: ReadonlyMap<string, string> = new Map(
  fieldGroups(blankForm()).flatMap(({ rows }) => rows.map(({ path, label }) => [path, label])),
);

/** What a field is called, by the path of its source. */
export function fieldName(path: string): string {
  if (path.startsWith('identifiers.')) return 'Target';
  return path.startsWith('crime.provisions.') ? 'Provision' : (LABELS.get(path) ?? path);
}

function requestRows({ registrationNumber, nature, timeLimits, confidentiality }: StandardForm): FieldRow[] {
  return [
    row('registrationNumber', 'Registration number', registrationNumber),
    row('nature', 'Nature of the request', natureNames(nature)),
    ...(['emergency', 'preservation', 'production', 'takedown', 'courtOrder'] as const).map((kind) =>
      row(`nature.${kind}`, NATURES[kind], yes(nature[kind])),
    ),
    row('nature.other', 'Other', nature.other),
    row('timeLimits', 'Time limits', timeLimits),
    row('confidentiality.requested', 'Confidentiality requested', yes(confidentiality.requested)),
    row('confidentiality.legalBasis', 'Legal basis of confidentiality', confidentiality.legalBasis),
    row('confidentiality.until', 'Confidential until', confidentiality.until),
  ];
}

function dataRows({ subject, requested, dataTypes, identifiers, timeRange }: StandardForm): FieldRow[] {
  return [
    row('subject', 'Subject', subject),
    row('requested', 'Data requested', requested),
    row('dataTypes', 'Type of data', dataTypeNames(dataTypes)),
    ...(['subscriber', 'traffic', 'content'] as const).map((type) =>
      row(`dataTypes.${type}`, `${type.charAt(0).toUpperCase()}${type.slice(1)} data`, yes(dataTypes[type])),
    ),
    ...identifiers.map((identifier, index) => {
      const port = identifier.port === null ? '' : `, port ${identifier.port}`;
      const at = identifier.at === null ? '' : `, at ${identifier.at}`;
      const label = `Target ${index + 1}: ${identifierName(identifier.type)}`;
      return row(`identifiers.${index}`, label, `${identifier.value}${port}${at}`);
    }),
    row('timeRange.from', 'Period from', timeRange.from),
    row('timeRange.to', 'Period to', timeRange.to),
    row('timeRange.timeZone', 'Time zone', timeRange.timeZone),
  ];
}

function legalRows({ crime, overview, legalBasis, authority }: StandardForm): FieldRow[] {
  return [
    row('crime.description', 'Crime', crime.description),
    ...crime.provisions.map((provision, index) => row(`crime.provisions.${index}`, 'Provision', provision)),
    row('crime.caseNumber', 'Case file number', crime.caseNumber),
    row('overview', 'Overview of the facts', overview),
    row('legalBasis', 'Legal basis', legalBasis),
    row('authority.kind', 'Authority', authority.kind),
    row('authority.issuedBy', 'Issued by', authority.issuedBy),
    row('authority.date', 'Date of the order', authority.date),
    row('authority.attached', 'Order attached', yes(authority.attached)),
  ];
}

function peopleRows({ organisation, requester }: StandardForm): FieldRow[] {
  return [
    row('organisation.legalName', 'Organisation', organisation.legalName),
    row('organisation.address', 'Address', organisation.address),
    row('organisation.legalStatus', 'Legal status', organisation.legalStatus),
    row('organisation.website', 'Website', organisation.website),
    row('organisation.switchboard', 'Switchboard', organisation.switchboard),
    row('organisation.country', 'Country', organisation.country),
    row('requester.name', 'Officer', requester.name),
    row('requester.badgeNumber', 'Badge or ID number', requester.badgeNumber),
    row('requester.rank', 'Rank', requester.rank),
    row('requester.position', 'Position', requester.position),
    row('requester.email', 'E-mail', requester.email),
    row('requester.telephone', 'Telephone', requester.telephone),
  ];
}
