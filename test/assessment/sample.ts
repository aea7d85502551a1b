import { assess } from '../../src/assessment/assess.ts';
import type { Assessment } from '../../src/assessment/assessment.ts';
import type { Address, Document, Envelope } from '../../src/documents/document.ts';
import type { FlagCode } from '../../src/form/flag.ts';
import type { RequestFormat } from '../../src/form/request.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { loadPolicy } from '../../src/policy/load.ts';

export const policy = await loadPolicy('fixtures/policy.yaml');
export const NOW = new Date('2026-11-20T09:00:00Z');

/** A request to which no rule objects: a police officer asks for subscriber data by the template. */
export function completeForm(): StandardForm {
  return {
    registrationNumber: 'PL2600-2026-118',
    organisation: {
      legalName: 'Politie Eenheid Noord',
      address: 'Rademarkt 12, Groningen',
      legalStatus: 'national police',
      website: 'https://www.politie.nl',
      switchboard: '+31 88 169 9999',
      country: 'NL',
    },
    requester: {
      name: 'S. de Vries',
      badgeNumber: '44117',
      rank: 'Inspecteur',
      position: 'Digital investigator',
      email: 's.devries@politie.nl',
      telephone: '+31 50 555 0123',
    },
    nature: {
      emergency: false,
      preservation: false,
      production: true,
      takedown: false,
      courtOrder: false,
      other: null,
    },
    crime: { description: 'Fraud', provisions: ['Art. 326 Sr'], caseNumber: '16/118223-26' },
    overview: 'A seller took payments for goods that were never sent; the account received the money.',
    legalBasis: 'Art. 126na Sv',
    authority: { kind: 'police', issuedBy: 'Politie Eenheid Noord', date: '2026-11-18', attached: null },
    subject: 'The holder of the account fast.seller',
    requested: 'Name and address of the account holder',
    dataTypes: { subscriber: true, traffic: false, content: false },
    identifiers: [{ type: 'username', value: 'fast.seller', port: null, at: null }],
    timeRange: { from: null, to: null, timeZone: null },
    timeLimits: null,
    confidentiality: { requested: false, legalBasis: null, until: null },
  };
}

export function formWith(change: (form: StandardForm) => void): StandardForm {
  const form = completeForm();
  change(form);
  return form;
}

export const AUTHENTICATED = 'mx.examplemail.test; dmarc=pass header.from=politie.nl';

export function address(text: string, name = ''): Address {
  return { address: text, name };
}

export function envelopeWith(change: Partial<Envelope> = {}, ...results: string[]): Envelope {
  return {
    messageId: '<1@politie.nl>',
    inReplyTo: null,
    references: [],
    from: [address('s.devries@politie.nl', 'S. de Vries')],
    fromLines: 1,
    sender: null,
    replyTo: [],
    returnPath: null,
    to: [address('desk@examplemail.test')],
    cc: [],
    subject: 'Request',
    date: null,
    autoSubmitted: null,
    precedence: null,
    headers: (results.length > 0 ? results : [AUTHENTICATED]).map((value) => ({
      name: 'authentication-results',
      value,
    })),
    ...change,
  };
}

export function documentWith(change: Partial<Document> = {}): Document {
  return {
    name: 'request.pdf',
    kind: 'pdf',
    mediaType: 'application/pdf',
    bytes: 100,
    sha256: '0'.repeat(64),
    pages: [{ number: 1, rows: [], text: 'Request' }],
    fields: [],
    envelope: null,
    attachments: [],
    problem: null,
    ...change,
  };
}

export function mailWith(envelope: Envelope = envelopeWith(), attachments: Document[] = []): Document {
  return documentWith({
    name: 'request.eml',
    kind: 'mail',
    mediaType: 'message/rfc822',
    envelope,
    attachments,
  });
}

export interface Situation {
  readonly form?: StandardForm;
  readonly document?: Document;
  readonly language?: string;
  readonly format?: RequestFormat;
}

export function judge({ form, document, language = 'en', format = 'coe-2020' }: Situation = {}): Assessment {
  return assess({
    request: {
      format,
      language,
      form: form ?? completeForm(),
      sources: {},
      documents: [document ?? mailWith()].map(({ name }) => name),
    },
    document: document ?? mailWith(),
    policy,
    circumstances: { now: NOW, authentication: null },
  });
}

export function codes(situation: Situation = {}): FlagCode[] {
  return judge(situation).flags.map(({ code }) => code);
}

/** The flag of one code, for its words; throws if it was not raised. */
export function flagOf(code: FlagCode, situation: Situation) {
  const flag = judge(situation).flags.find((raised) => raised.code === code);
  if (flag === undefined) throw new Error(`${code} was not raised`);
  return flag;
}

/** The codes that a change of the complete form brings. */
export function codesAfter(change: (form: StandardForm) => void, situation: Situation = {}): FlagCode[] {
  return codes({ ...situation, form: formWith(change) });
}
