import type { OfficerFlag } from '../form/flag.ts';
import type { BasisSource } from './wording/wording.ts';

/** A guideline that a point rests on, such as `{ source: 'CoE 2008', places: '§20, §24' }`. */
export interface Basis {
  readonly source: BasisSource;
  readonly places: string;
}

const coe2008 = (places: string): Basis => ({ source: 'CoE 2008', places });
const APPENDIX_A: Basis = { source: 'CoE 2020', places: 'App. A' };
const UNODC: Basis = { source: 'UNODC', places: '' };

/** The guidelines behind each defect that an officer is told of. */
export const BASIS: Readonly<Record<OfficerFlag, readonly Basis[]>> = {
  'sender-free-mail': [coe2008('§20, §24'), APPENDIX_A],
  'sender-not-official': [coe2008('§20, §51')],
  'document-unreadable': [coe2008('§26')],
  'authority-missing': [coe2008('§22')],
  'authority-insufficient': [coe2008('§22'), UNODC],
  'order-not-attached': [APPENDIX_A],
  'legal-basis-missing': [coe2008('§26'), APPENDIX_A],
  'nature-missing': [APPENDIX_A],
  'subject-missing': [APPENDIX_A],
  'requested-missing': [coe2008('§26'), APPENDIX_A],
  'emergency-unsupported': [coe2008('§34'), APPENDIX_A],
  'foreign-direct': [coe2008('§36'), { source: 'GNI', places: 'III.D' }],
  'wrong-provider': [coe2008('§27')],
  overbroad: [coe2008('§27'), APPENDIX_A, UNODC],
  'nature-contradictory': [APPENDIX_A],
  'requester-incomplete': [coe2008('§24'), APPENDIX_A],
  'letterhead-incomplete': [coe2008('§24'), APPENDIX_A],
  'telephone-personal': [APPENDIX_A],
  'registration-number-missing': [coe2008('§26')],
  'crime-missing': [APPENDIX_A],
  'case-number-missing': [APPENDIX_A],
  'overview-missing': [APPENDIX_A, { source: 'GNI', places: 'III.B.2' }],
  'data-type-missing': [APPENDIX_A],
  'time-range-missing': [coe2008('§27')],
  'time-zone-missing': [APPENDIX_A, UNODC],
  'confidentiality-no-basis': [APPENDIX_A],
  'language-unsupported': [coe2008('§50'), UNODC],
  'emergency-undeclared': [coe2008('§30')],
  'port-missing': [coe2008('§27')],
  'preservation-no-follow-up': [coe2008('§35, §37'), UNODC],
};

/** Bases as a mail cites them: `CoE 2008 §20, §24; CoE 2020 App. A`. */
export function cite(bases: readonly Basis[]): string {
  return bases.map(({ source, places }) => `${source} ${places}`.trim()).join('; ');
}
