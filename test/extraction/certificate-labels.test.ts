import { describe, expect, it, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { mailOf, pdfOf } from './document-of.ts';

const formIn = (document: Document): StandardForm => {
  const { kind, requests } = extract(document);
  expect(kind).toBe('request');
  expect(requests).toHaveLength(1);
  return requests[0]!.form;
};

describe('the lines of a production order', () => {
  const lines = (more: readonly string[]): Document =>
    pdfOf([
      'EUROPEAN PRODUCTION ORDER CERTIFICATE (EPOC)',
      'issued under Regulation (EU) 2023/1543',
      'SECTION A: Issuing/validating authority',
      'Issuing State: Latvia',
      'Issuing authority: Riga City Court',
      'File number of the issuing authority: KPL-44/26',
      'SECTION C: Deadlines',
      '☐ within 10 days',
      '☒ within 8 hours in an emergency case',
      'Procedural deadlines or other time limits: before the hearing of 3 December 2026',
      'SECTION E: Information to support identification of the requested data',
      'Email address(es): amber.lane@examplemail.test',
      'SECTION F: Electronic evidence to be produced',
      '☒ subscriber data: name, address, telephone number',
      ...more,
    ]);

  it('what is specified is what is asked for, and the law of the offence no part of its name', () => {
    const form = formIn(
      lines([
        'Please specify: holder of the account and the number used for recovery',
        'SECTION G: Information on the underlying conditions',
        'The nature and legal classification of the offence(s): Extortion – Section 183 of the Criminal Law',
        'SECTION I: Details of the issuing authority',
        '☒ judge, court or investigating judge',
        'Name of the authority: Riga City Court',
        'File number: 1100/26',
        'SECTION M: Further information to be included',
        'The sender of the mails threatens to publish the books of a brewery.',
      ]),
    );
    expect(form).toMatchObject({
      registrationNumber: 'KPL-44/26',
      requested: 'holder of the account and the number used for recovery',
      timeLimits: 'before the hearing of 3 December 2026',
      crime: {
        description: 'Extortion',
        provisions: ['Section 183 of the Criminal Law'],
        caseNumber: '1100/26',
      },
      overview: 'The sender of the mails threatens to publish the books of a brewery.',
      nature: { emergency: true, production: true, courtOrder: true },
      confidentiality: { requested: null },
    });
  });

  it("a prosecutor's is no order of a court, and a last section without words tells no facts", () => {
    const form = formIn(
      lines([
        'SECTION G: Information on the underlying conditions',
        'Nature and legal classification of the offence(s): Extortion',
        'SECTION H: Information to the user',
        '☒ The addressee shall refrain from informing the person whose data are sought. Legal ground: Article 396',
        'of the Criminal Procedure Law',
        'SECTION I: Details of the issuing authority',
        '☒ public prosecutor',
        'Name of the authority: Riga Prosecutor’s Office',
        'SECTION M: Further information to be included',
        'n/a',
      ]),
    );
    expect(form.nature.courtOrder).toBeNull();
    expect(form.overview).toBeNull();
    expect(form.confidentiality).toMatchObject({
      requested: true,
      legalBasis: 'Article 396 of the Criminal Procedure Law',
    });
  });
});

test('the chapter of an offence belongs to its article', () => {
  const form = formIn(
    pdfOf([
      'ZERTIFIKAT ÜBER EINE EUROPÄISCHE SICHERUNGSANORDNUNG (EPOC-PR)',
      'nach der Verordnung (EU) 2023/1543',
      'ABSCHNITT A: Anordnungsbehörde',
      'Anordnungsstaat: Schweden',
      'Anordnungsbehörde: Åklagarkammaren i Malmö',
      'ABSCHNITT C: Angaben zur Identifizierung der Daten',
      'E-Mail-Adresse(n): nordhamn@examplemail.test',
      'ABSCHNITT E: Angaben zu den zugrunde liegenden Bedingungen',
      'Die Art und die rechtliche Würdigung der Straftat: Betrug, Kapitel 9 § 1 des Strafgesetzbuchs',
    ]),
  );
  expect(form.crime).toMatchObject({
    description: 'Betrug',
    provisions: ['Kapitel 9 § 1 des Strafgesetzbuchs'],
  });
});

describe('a removal order that is labels and values alone', () => {
  it('in a table', () => {
    const form = formIn(
      pdfOf([
        'REMOVAL ORDER',
        'Article 3 of Regulation (EU) 2021/784',
        ['Member State', 'Ireland'],
        ['Competent authority', 'Garda Síochána, Special Detective Unit'],
        ['Address', 'Harcourt Square, Dublin 2'],
        ['Reference', 'SDU-TCO-12/26'],
        ['URL', 'https://examplechat.test/v/5521'],
        [
          'Statement of reasons',
          '☒ (b) The film asks young men to join a banned group and names a meeting place.',
        ],
        ['Required action', 'removal of the film in all Member States'],
        ['Deadline', 'one hour from receipt'],
        ['Contact', 'Superintendent Aoife Brennan, sdu.tco@garda.ie, +353 1 666 9999'],
      ]),
    );
    expect(form).toMatchObject({
      registrationNumber: 'SDU-TCO-12/26',
      organisation: { legalName: 'Garda Síochána, Special Detective Unit', country: 'IE' },
      nature: { takedown: true },
      legalBasis: 'Article 3 of Regulation (EU) 2021/784',
      overview: 'The film asks young men to join a banned group and names a meeting place.',
      requested: 'removal of the film in all Member States',
      timeLimits: 'one hour from receipt',
      requester: { name: 'Aoife Brennan', email: 'sdu.tco@garda.ie', telephone: '+353 1 666 9999' },
    });
  });

  it('in lines, in another language', () => {
    const form = formIn(
      mailOf(
        [
          'ORDINE DI RIMOZIONE',
          'ai sensi del Regolamento (UE) 2021/784',
          'Stato membro: Italia',
          'Autorità emittente: Polizia Postale, Servizio centrale',
          'Riferimento: PP/TCO/7',
          'URL: https://examplechat.test/k/31',
          'Motivazione: Il video incita a colpire una sinagoga.',
          'Termine: un’ora dal ricevimento',
        ].join('\n'),
      ),
    );
    expect(form).toMatchObject({
      registrationNumber: 'PP/TCO/7',
      nature: { takedown: true },
      overview: 'Il video incita a colpire una sinagoga.',
      identifiers: [{ type: 'url', value: 'https://examplechat.test/k/31' }],
    });
  });

  it('the sentences below empty boxes are its facts, and not what is to be done', () => {
    const form = formIn(
      pdfOf([
        'INJONCTION DE RETRAIT – règlement (UE) 2021/784',
        'SECTION A',
        "Autorité compétente d'émission : Police fédérale, DJSOC",
        'Référence du dossier : DJSOC/88/26',
        'SECTION B – Contenu à caractère terroriste à retirer',
        'URL : https://examplechat.test/r/8',
        'Motifs : ☒ a) incite ☐ b) ☐ c)',
        "L'image glorifie les auteurs d'un attentat. Le contenu doit être retiré dans un délai d'une heure.",
        'SECTION C',
        "☒ le destinataire s'abstient d'informer le fournisseur de contenu (article 11, paragraphe 3, du règlement (UE) 2021/784)",
      ]),
    );
    expect(form).toMatchObject({
      registrationNumber: 'DJSOC/88/26',
      overview: "L'image glorifie les auteurs d'un attentat.",
      confidentiality: { requested: true },
    });
    expect(form.confidentiality.legalBasis).toContain('article 11, paragraphe 3');
  });

  it('a letter that speaks of one is none', () => {
    const { requests } = extract(
      mailOf(
        'We refer to our removal order under Regulation (EU) 2021/784 of last week and ask for the subscriber data of kite_7 at Example Chat.\n\nSgt Ann Doe\nTel: +353 1 666 1111\nE-mail: a.doe@garda.ie\nURL: https://www.garda.ie',
      ),
    );
    expect(requests.every(({ form }) => form.nature.takedown !== true)).toBe(true);
  });
});

describe('further information', () => {
  const order = (data: readonly (string | readonly string[])[], more: readonly string[] = []): Document =>
    pdfOf([
      'EUROPÄISCHE HERAUSGABEANORDNUNG (EPOC)',
      'Verordnung (EU) 2023/1543',
      'ABSCHNITT A: Anordnungsbehörde',
      'Aktenzeichen der Anordnungsbehörde: 5 Js 77/26',
      'ABSCHNITT C: Fristen',
      '[X] spätestens innerhalb von 10 Tagen',
      'ABSCHNITT E: Angaben zur Identifizierung der angeforderten Daten',
      'E-Mail-Adresse(n): bernstein.pfad@examplemail.test',
      ['Weitere Angaben, falls erforderlich', ''],
      'ABSCHNITT F: Herauszugebende elektronische Beweismittel',
      '[X] a) Teilnehmerdaten:',
      '[X] Name, Anschrift',
      ...data,
      'ABSCHNITT G: Angaben zu den zugrunde liegenden Bedingungen',
      ...more,
    ]);
  const wanted = 'Name, Anschrift; Bestandsdaten des Kontos und das Datum der Anmeldung';

  it.each<[string, (string | readonly string[])[]]>([
    [
      'in the cell beside two lines',
      [
        'Weitere Angaben zur näheren Bestimmung',
        ['oder Eingrenzung der angeforderten Daten', 'Bestandsdaten des Kontos und das Datum der Anmeldung'],
      ],
    ],
    [
      'on the line below',
      [
        'Zusätzliche Angaben, um die angeforderten Daten einzugrenzen',
        'Bestandsdaten des Kontos und das Datum der Anmeldung',
      ],
    ],
    [
      'behind a colon',
      [
        'Zusätzliche Informationen zur Einschränkung der Daten: Bestandsdaten des Kontos und das Datum der Anmeldung',
      ],
    ],
  ])('on the data says what is asked for, and nothing of the case: %s', (_, data) => {
    const form = formIn(order(data, ['Art und rechtliche Würdigung der Straftat(en): Betrug, § 263 StGB']));
    expect(form).toMatchObject({ requested: expect.stringContaining(wanted), overview: null });
  });

  it('behind the words of a label over two lines, the value stands below', () => {
    const label = 'Art und rechtliche Würdigung der Straftat(en), für die die EPOC ausgestellt wird';
    expect(formIn(order([], [label, 'Schwerer Diebstahl, § 243 StGB'])).crime.description).toMatch(
      /^Schwerer Diebstahl/,
    );
  });

  it('on an emergency tells of the case', () => {
    const form = formIn(
      pdfOf([
        'EUROPEAN PRODUCTION ORDER CERTIFICATE (EPOC)',
        'Regulation (EU) 2023/1543',
        'SECTION A: Issuing/validating authority',
        'File number of the issuing authority: KPL-45/26',
        'SECTION C: Deadlines',
        '[ ] within 10 days',
        '[X] without undue delay and at the latest within eight hours in an emergency case',
        'Please indicate whether there are any procedural or other deadlines:',
        'Please provide additional information, where relevant:',
        'The holder of the account says that he hides a kidnapped boy',
        'SECTION E: Information to support identification of the requested data',
        'Email address(es): amber.lane@examplemail.test',
        'SECTION F: Electronic evidence to be produced',
        '[X] subscriber data: name, address',
      ]),
    );
    expect(form.overview).toBe('The holder of the account says that he hides a kidnapped boy');
  });
});

test.each([
  [
    'REMOVAL ORDER',
    'Pursuant to Article 3 of Regulation (EU) 2021/784 the addressee of this order shall remove terrorist content in all Member States within one hour of receipt.',
    'the addressee must refrain from informing the content provider of the removal of the content',
  ],
  [
    'INJONCTION DE RETRAIT',
    "En vertu de l'article 3 du règlement (UE) 2021/784, le destinataire de la présente injonction retire les contenus à caractère terroriste dans un délai d'une heure.",
    "le destinataire s'abstient d'informer le fournisseur du retrait des contenus",
  ],
  [
    'ENTFERNUNGSANORDNUNG',
    'Gemäß Artikel 3 der Verordnung (EU) 2021/784 entfernt der Adressat dieser Anordnung terroristische Inhalte innerhalb einer Stunde nach Erhalt.',
    'der Adressat darf den Anbieter nicht über die Entfernung der Inhalte informieren',
  ],
])('%s: what its head obliges to is asked for, not the silence about it', (title, head, silence) => {
  const section = title.startsWith('E') ? 'ABSCHNITT' : 'SECTION';
  const form = formIn(
    pdfOf([
      title,
      '',
      head,
      '',
      `${section} A:`,
      'Example Online B.V.',
      `${section} B: URL`,
      'URL: https://examplechat.test/v/7701',
      `${section} C: Information`,
      `☒ ${silence}`,
    ]),
  );
  expect(form.requested).toBe(head.replace(/\.$/, ''));
});
