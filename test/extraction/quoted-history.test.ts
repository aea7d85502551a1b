import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { ReadRequest } from '../../src/extraction/reading.ts';
import { mailOf } from './document-of.ts';

const DESK = 'legal@examplemail.test';
const FROM = [{ address: 'o.quinn@garda.ie', name: 'Orla Quinn' }];
const NEW =
  'Dear team,\n\nThank you for the data in the earlier matter. In a new matter, our reference LE/2026/0633, please provide the subscriber data of the account marsh.marigold@examplemail.test under section 52 of the Criminal Justice Act 1994.\n\nSgt Orla Quinn\nAn Garda Síochána';
const OLD =
  'Please provide the subscriber data of the account old.heron@examplemail.test under section 52 of the Criminal Justice Act 1994, our reference LE/2026/0517.\n\nSgt Orla Quinn\nAn Garda Síochána';
const HEADERS = [
  [
    'English',
    `From: Orla Quinn <o.quinn@garda.ie>\nSent: Monday 2 November 2026 10:02\nTo: Desk <${DESK}>\nSubject: Request`,
  ],
  [
    'English without addresses',
    'From: Quinn, Orla\nSent: Monday 2 November 2026 10:02\nTo: Desk\nSubject: Request',
  ],
  ['German', `Von: Quinn, Orla\nGesendet: Montag, 2. November 2026 10:02\nAn: ${DESK}\nBetreff: Request`],
  ['French', `De : Quinn Orla\nEnvoyé : lundi 2 novembre 2026 10:02\nÀ : ${DESK}\nObjet : Request`],
  ['Spanish', `De: Quinn Orla\nEnviado: lunes, 2 de noviembre de 2026 10:02\nPara: ${DESK}\nAsunto: Request`],
  ['Swedish', `Från: Quinn Orla\nSkickat: den 2 november 2026 10:02\nTill: ${DESK}\nÄmne: Request`],
] as const;

const read = (body: string, subject = 'RE: Request LE/2026/0517') => {
  const document = mailOf(body, [], { subject, from: FROM, to: [{ address: DESK, name: '' }] });
  return { document, ...extract(document) };
};
const values = ({ form }: ReadRequest): string[] => form.identifiers.map(({ value }) => value);

describe('an earlier mail quoted below its header alone', () => {
  it.each(HEADERS)('tells nothing of a new request above it: %s', (_language, header) => {
    const { requests } = read(`${NEW}\n\n${header}\n\n${OLD}\n`);
    expect(requests).toHaveLength(1);
    expect(values(requests[0]!)).toEqual(['marsh.marigold@examplemail.test']);
    expect(requests[0]!.form).toMatchObject({
      registrationNumber: 'LE/2026/0633',
      requester: { email: 'o.quinn@garda.ie' },
    });
  });

  it.each(HEADERS)(
    'is the request after which the words above it ask, without its header: %s',
    (_language, header) => {
      const { document, kind, requests } = read(`Any news on this?\nOrla\n\n${header}\n\n${OLD}\n`);
      expect(kind).toBe('request');
      expect(values(requests[0]!)).toEqual(['old.heron@examplemail.test']);
      const { form, sources } = requests[0]!;
      expect(form.requester.email).toBe('o.quinn@garda.ie');
      expect(form.registrationNumber).toBe('LE/2026/0517');
      const folded = document.pages[0]!.text.replace(/\s+/g, ' ');
      for (const [path, { quote, method }] of Object.entries(sources))
        if (method !== 'header') expect(folded, path).toContain(quote);
    },
  );

  it('goes on telling where the words above it point to it', () => {
    const body = `Please process the request below, it is urgent.\nOrla\n\n${HEADERS[0][1]}\n\n${OLD}\n`;
    const { kind, requests } = read(body);
    expect(kind).toBe('request');
    expect(values(requests[0]!)).toEqual(['old.heron@examplemail.test']);
    expect(requests[0]!.form.requested).toContain('subscriber data');
  });

  it('is left out also with the answer of the desk between', () => {
    const answer = `From: Desk <${DESK}>\nSent: Monday 9 November 2026 11:20\nTo: Orla Quinn <o.quinn@garda.ie>\nSubject: RE: Request\n\nDear Sergeant,\nplease find the data of old.heron@examplemail.test attached.`;
    const { requests } = read(`${NEW}\n\n${answer}\n\n${HEADERS[0][1]}\n\n${OLD}\n`);
    expect(requests.map(values)).toEqual([['marsh.marigold@examplemail.test']]);
  });

  it('is left out thousands of times over', () => {
    const history = `\n\n${HEADERS[0][1]}\n\n${OLD}`;
    const { requests } = read(`${NEW}${history.repeat(3_000)}`);
    expect(requests.map(values)).toEqual([['marsh.marigold@examplemail.test']]);
  });
});

describe('lines that look like the header of a mail', () => {
  const evidence =
    'We request subscriber data of marsh.marigold@examplemail.test. The fraudulent mail had this header:\n\nFrom: old.heron@examplemail.test\nTo: victim@other.test\nDate: 3 May 2026 10:00\nSubject: Invoice\n\nWe also request login IP addresses of old.heron@examplemail.test between 1 May 2026 and 3 May 2026 under section 52 of the Criminal Justice Act 1994, our reference LE/2026/0633.\n\nSgt Orla Quinn\nAn Garda Síochána';

  it('stay where they are evidence in a letter', () => {
    const { requests } = read(evidence, 'New request');
    expect(values(requests[0]!)).toEqual(
      expect.arrayContaining(['marsh.marigold@examplemail.test', 'old.heron@examplemail.test']),
    );
    expect(requests[0]!.form).toMatchObject({
      registrationNumber: 'LE/2026/0633',
      timeRange: { from: expect.stringContaining('2026-05-01') },
    });
  });

  it.each([
    'Please provide the same data of marsh.marigold@examplemail.test; details and legal basis are in the mail below.',
    'We request subscriber data for the account marsh.marigold@examplemail.test as well.',
    'Bitte übermitteln Sie auch die Bestandsdaten zu marsh.marigold@examplemail.test.',
  ])('tell what an answer goes on with: %s', (top) => {
    const { requests } = read(`${top}\n\nOrla\n\n${HEADERS[0][1]}\n\n${OLD}\n`);
    expect(requests.flatMap(values)).toContain('old.heron@examplemail.test');
    expect(requests[0]!.form.legalBasis).toContain('section 52');
  });

  it.each([
    [
      'a memorandum',
      `From: Sgt Orla Quinn\nTo: Example Online\nDate: 2 November 2026\nSubject: Request\n\n${OLD}`,
    ],
    [
      'a memorandum below a greeting',
      `Dear Example Online legal team,\n\nFrom: Sgt Orla Quinn\nTo: Example Online\nDate: 2 November 2026\nSubject: Request\n\n${OLD}`,
    ],
    ['a period', `${OLD.replace('\n\nSgt', '\n\nFrom: 1 November 2026\nTo: 5 November 2026\n\nSgt')}`],
  ])('end no request: %s', (_what, body) => {
    const { requests } = read(body, 'Request LE/2026/0517');
    expect(requests.map(values)).toEqual([['old.heron@examplemail.test']]);
    expect(requests[0]!.form.registrationNumber).toBe('LE/2026/0517');
  });
});
