import type { Entry } from './entries.ts';
import type { CertificateLabel } from './labels.ts';
import type { Section } from './sections.ts';
import type { Role } from './titles.ts';

/** The section of the form in which each label stands; others stay with the label above them. */
const ROLES: Partial<Readonly<Record<CertificateLabel, Role>>> = {
  state: 'issuing',
  issuing: 'issuing',
  fileIssuing: 'issuing',
  issued: 'issuing',
  name: 'issuing',
  representative: 'issuing',
  person: 'issuing',
  post: 'issuing',
  file: 'issuing',
  address: 'issuing',
  telephone: 'issuing',
  email: 'issuing',
  date: 'issuing',
  url: 'content',
  measure: 'content',
  reasons: 'reasons',
  summary: 'reasons',
  offence: 'conditions',
  limit: 'deadline',
};

/**
 * The sections of an order that has only labels and values (Regulation (EU) 2021/784, Annex I, retyped as a table): each line in the
 * section of the form that its label belongs to, in the order in which they begin.
 */
export function sectionsOfLabels(entries: readonly Entry[]): Section[] {
  const sections = new Map<Role, Entry[]>();
  let role: Role = 'other';
  for (const entry of entries) {
    const own = entry.label === null ? undefined : ROLES[entry.label];
    if (own !== undefined) role = own;
    else if (entry.label === null && entry.ticked === null) role = 'other';
    sections.set(role, [...(sections.get(role) ?? []), entry]);
  }
  return [...sections].map(([one, own]) => ({ letter: '', title: '', role: one, entries: own }));
}
