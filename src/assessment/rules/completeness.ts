import type { Instrument } from '../../policy/policy.ts';
import { instrumentOf } from '../instrument.ts';
import { dataTypesInWords, onlyTakedown, ticked, tickedDataTypes } from '../measures.ts';
import { quoted, type Rule, raise } from './rule.ts';

const natureMissing: Rule = ({ form }) => {
  if (ticked(form).length > 0 || form.nature.courtOrder === true || form.nature.other !== null) return null;
  return raise(
    'nature-missing',
    'It is not said whether this is an emergency, a preservation, a production or a takedown request.',
    'Answer YES or NO to each line under "Nature of the request".',
    ['CoE 2020 App. A'],
  );
};

const crimeMissing: Rule = (facts) => {
  const { crime } = facts.form;
  if (crime.description !== null || crime.provisions.length > 0) return null;
  // It has its own ground: that the content is terrorist (Regulation (EU) 2021/784, art. 3).
  if (instrumentOf(facts) === 'removal-order') return null;
  return raise(
    'crime-missing',
    'No crime is named that is being investigated.',
    'Name the type of crime and the article or section of the criminal law.',
    ['CoE 2020 App. A'],
  );
};

const caseNumberMissing: Rule = ({ form: { crime } }) => {
  if (crime.caseNumber !== null) return null;
  return raise(
    'case-number-missing',
    'No criminal case file or proceedings number is given.',
    'Give the number of the criminal case file or proceedings.',
    ['CoE 2020 App. A'],
  );
};

const overviewMissing: Rule = ({ form }) => {
  if (form.overview !== null) return null;
  return raise(
    'overview-missing',
    'No facts are told that connect the data to the crime.',
    'Outline how the crime was committed and how the account or data asked for is connected with it.',
    ['CoE 2020 App. A', 'GNI III.B.2'],
  );
};

const subjectMissing: Rule = ({ form }) => {
  if (form.subject !== null || form.identifiers.length > 0) return null;
  return raise(
    'subject-missing',
    'No account, identifier or person is named that the request is about.',
    'Name the account, address, number or person exactly, with every identifier that is known.',
    ['CoE 2020 App. A'],
  );
};

const requestedMissing: Rule = ({ form }) => {
  // A takedown of what is named says all that it asks for.
  const names = form.identifiers.length > 0 || form.subject !== null;
  if (form.requested !== null || (names && onlyTakedown(form))) return null;
  return raise(
    'requested-missing',
    'It is not said what is being requested.',
    'Say exactly which data or which act is asked for.',
    ['CoE 2020 App. A', 'CoE 2008 §26'],
  );
};

const dataTypeMissing: Rule = ({ form }) => {
  if (tickedDataTypes(form).length > 0 || dataTypesInWords(form).length > 0 || onlyTakedown(form))
    return null;
  const { requested } = form;
  return raise(
    'data-type-missing',
    requested === null
      ? 'It is not said whether subscriber, traffic or content data is meant.'
      : `It is not said whether subscriber, traffic or content data is meant; the request says ${quoted(requested)}.`,
    'Answer YES or NO for subscriber information, traffic data and content data.',
    ['CoE 2020 App. A'],
  );
};

const confidentialityNoBasis: Rule = (facts) => {
  const { confidentiality } = facts.form;
  if (confidentiality.requested !== true || confidentiality.legalBasis !== null) return null;
  if (isSecretByLaw(instrumentOf(facts))) return null;
  return raise(
    'confidentiality-no-basis',
    'Secrecy is asked for, but no law is named that allows it.',
    'Name the legal basis of the confidentiality, and until when it is needed.',
    ['CoE 2020 App. A'],
  );
};

/** Certificates and removal orders are confidential by their own law (Regulations (EU) 2023/1543, art. 13; 2021/784, art. 11). */
function isSecretByLaw(instrument: Instrument | null): boolean {
  return instrument === 'epoc' || instrument === 'epoc-pr' || instrument === 'removal-order';
}

export const completenessRules: readonly Rule[] = [
  natureMissing,
  crimeMissing,
  caseNumberMissing,
  overviewMissing,
  subjectMissing,
  requestedMissing,
  dataTypeMissing,
  confidentialityNoBasis,
];
