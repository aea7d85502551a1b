import { personalNumber, withMark } from '../telephone.ts';
import { listed, type Rule, raise } from './rule.ts';

const requesterIncomplete: Rule = ({ form: { requester } }) => {
  const missing = [
    requester.name === null ? 'name' : null,
    requester.badgeNumber === null ? 'badge or ID number' : null,
    requester.rank === null && requester.position === null ? 'rank or position' : null,
    requester.email === null ? 'e-mail address' : null,
    requester.telephone === null ? 'telephone number' : null,
  ].filter((part) => part !== null);
  if (missing.length === 0) return null;
  return raise(
    'requester-incomplete',
    `Of the person who asks, the ${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    `Complete the details of the person making the request: ${listed(missing)}.`,
    ['CoE 2020 App. A', 'CoE 2008 §24'],
  );
};

const letterheadIncomplete: Rule = ({ form: { organisation } }) => {
  const missing = [
    organisation.switchboard === null ? 'main switchboard number' : null,
    organisation.website === null ? 'official website' : null,
    organisation.address === null ? 'address' : null,
  ].filter((part) => part !== null);
  if (missing.length === 0) return null;
  return raise(
    'letterhead-incomplete',
    `Of the authority, the ${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    `Write on the authority's letterhead, with its ${listed(missing)}, so that the request can be verified.`,
    ['CoE 2008 §24'],
  );
};

const registrationNumberMissing: Rule = ({ form }) =>
  form.registrationNumber !== null
    ? null
    : raise(
        'registration-number-missing',
        'The request carries no reference of the authority.',
        "Give the authority's own registration or reference number of this request.",
        ['CoE 2008 §26'],
      );

const telephonePersonal: Rule = ({ form: { requester, organisation }, written }) => {
  if (requester.telephone === null) return null;
  const why = personalNumber(withMark(requester.telephone, written), organisation.country);
  if (why === null) return null;
  const { switchboard } = organisation;
  if (switchboard !== null && personalNumber(switchboard, organisation.country) === null) return null;
  return raise(
    'telephone-personal',
    `The only number given, ${requester.telephone.replace(/\s+/g, ' ').slice(0, 60)}, ${why}.`,
    'Give the landline of the office or its switchboard; the desk calls back only on a number that the directory or the official website shows.',
    ['CoE 2020 App. A'],
  );
};

export const requesterRules: readonly Rule[] = [
  requesterIncomplete,
  letterheadIncomplete,
  registrationNumberMissing,
  telephonePersonal,
];
