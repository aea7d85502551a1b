import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { ReadRequest } from '../../src/extraction/reading.ts';
import { mailOf, pdfOf } from './document-of.ts';

const only = (document: Document): ReadRequest => {
  const { kind, requests } = extract(document);
  expect(kind).toBe('request');
  expect(requests).toHaveLength(1);
  return requests[0]!;
};

const EPOC = [
  'EUROPEAN PRODUCTION ORDER CERTIFICATE (EPOC) FOR THE PRODUCTION OF ELECTRONIC EVIDENCE',
  'Under Regulation (EU) 2023/1543 of the European Parliament and of the Council the addressee of this certificate must execute it',
  'and must transmit the data to the authority named under point (a) of Section L.',
  'SECTION A: Issuing/validating authority',
  'Issuing State: Estonia',
  'Issuing authority: Põhja Ringkonnaprokuratuur',
  'Validating authority (where applicable): Harju Maakohus, Tallinna kohtumaja',
  'File number of issuing authority: 26-PR-00417',
  'File number of validating authority: 1-26-3391',
  'SECTION B: Addressee',
  'Addressee: Example Online B.V.',
  'Address: Herengracht 1, Amsterdam',
  'SECTION C: Deadlines (tick the appropriate box and complete, if necessary)',
  '☒ as soon as possible and at the latest within 10 days',
  '☐ without undue delay and at the latest within eight hours in an emergency case involving:',
  '☐ an imminent threat to the life, physical integrity or safety of a person',
  'SECTION D: Relation to a previous production/preservation request',
  '☐ The requested data were preserved in accordance with an earlier request',
  'SECTION E: Information to support identification of the requested data',
  '☒ IP address(es) and timestamps (incl. date and time zone): 203.0.113.77, port 49152, 14 August',
  '2026 08:31:22 CEST',
  '☒ email address(es): night.heron@examplemail.test',
  '☒ user(s) or other unique identifier(s) such as user name(s), login ID(s) or account name(s): heron_26',
  '☒ name(s) of the relevant service(s): Example Mail',
  'If applicable, the time range for which data are requested to be produced:',
  'from 1 June 2026 to 31 August 2026 (UTC)',
  'SECTION F: Electronic evidence to be produced',
  'This EPOC concerns (tick the relevant box or boxes):',
  '(a) ☒ subscriber data:',
  '☒ name, date of birth, postal address and contact information of the user',
  '☐ PUK-codes',
  '(b) ☐ data requested for the sole purpose of identifying the user',
  '(c) ☒ traffic data:',
  '☒ log-in records with IP addresses and ports',
  '(d) ☐ content data:',
  '☐ (web)mailbox dump',
  'SECTION G: Information on the underlying conditions',
  '(b) Nature and legal classification of the offence(s) for which the EPOC is issued and the applicable',
  'statutory provision(s): Computer-related fraud, § 213 of the Penal Code',
  'SECTION H: Information to the user',
  'The addressee shall refrain from informing the person whose data are being requested.',
  'SECTION I: Details of the issuing authority',
  'The type of issuing authority (tick the appropriate box): ☐ judge, court or investigating judge',
  '☒ public prosecutor',
  'Name of authority: Põhja Ringkonnaprokuratuur',
  'Name of its representative: Kadri Mets',
  'Post held (title/grade): District prosecutor',
  'File No: 26-PR-00417',
  'Address: Lubja 4, 10115 Tallinn',
  'Tel. No: +372 613 9400',
  'Email: kadri.mets@prokuratuur.ee',
  'Language(s) spoken: Estonian, English',
  'Date: 14 September 2026',
  'SECTION J: Details of the validating authority',
  'The type of validating authority (tick the appropriate box):',
  '☒ judge, court or investigating judge',
  '☐ public prosecutor',
  'Name of authority: Harju Maakohus, Tallinna kohtumaja',
  'Date: 15 September 2026',
];

describe('a European Production Order Certificate', () => {
  it('is read by its lettered sections', () => {
    const { format, language, form, sources } = only(mailOf('Please find our certificate.', [pdfOf(EPOC)]));
    expect(format).toBe('epoc');
    expect(language).toBe('en');
    expect(form).toMatchObject({
      registrationNumber: '26-PR-00417',
      organisation: {
        legalName: 'Põhja Ringkonnaprokuratuur',
        address: 'Lubja 4, 10115 Tallinn',
        country: 'EE',
        switchboard: null,
      },
      requester: {
        name: 'Kadri Mets',
        position: 'District prosecutor',
        email: 'kadri.mets@prokuratuur.ee',
        telephone: '+372 613 9400',
      },
      nature: { emergency: false, preservation: null, production: true, takedown: null },
      crime: {
        description: 'Computer-related fraud',
        provisions: ['§ 213 of the Penal Code'],
      },
      legalBasis: 'Regulation (EU) 2023/1543',
      authority: { kind: 'judge', issuedBy: 'Harju Maakohus, Tallinna kohtumaja', date: '2026-09-15' },
      dataTypes: { subscriber: true, traffic: true, content: false },
      timeRange: { from: '2026-06-01', to: '2026-08-31', timeZone: 'UTC' },
      timeLimits: 'as soon as possible and at the latest within 10 days',
      confidentiality: { requested: true },
    });
    expect(form.requested).toContain(
      'name, date of birth, postal address and contact information of the user',
    );
    expect(form.requested).toContain('log-in records with IP addresses and ports');
    expect(form.requested).not.toContain('PUK');
    expect(form.identifiers.map(({ type, value }) => [type, value])).toEqual([
      ['ipv4', '203.0.113.77'],
      ['email', 'night.heron@examplemail.test'],
      ['username', 'heron_26'],
    ]);
    expect(form.identifiers[0]).toMatchObject({ port: 49152, at: '2026-08-14T08:31:22+02:00' });
    expect(sources['authority.kind']?.quote).toBe('judge, court or investigating judge');
  });

  it('a validating authority left open, or said not to apply, is none: the issuing one stands', () => {
    const swap = (from: string, to: string[]) => (line: string) => (line === from ? to : [line]);
    const validated = EPOC.slice(0, EPOC.indexOf('SECTION J: Details of the validating authority')).flatMap(
      swap('Validating authority (where applicable): Harju Maakohus, Tallinna kohtumaja', [
        'Validating authority (where applicable):',
        'NB: details of the issuing and validating authority to be provided at the end (Sections I and J)',
      ]),
    );
    const { form } = only(pdfOf(validated));
    expect(form.authority).toMatchObject({
      kind: 'prosecutor',
      issuedBy: 'Põhja Ringkonnaprokuratuur',
      date: '2026-09-14',
    });
    for (const none of ['not applicable', 'Sans objet.', 'entfällt', 'n/a', 'nie dotyczy']) {
      const read = only(
        pdfOf(
          validated.flatMap(
            swap('Validating authority (where applicable):', [
              `Validating authority (where applicable): ${none}`,
            ]),
          ),
        ),
      );
      expect(read.form.authority.issuedBy).toBe('Põhja Ringkonnaprokuratuur');
    }
  });

  it('a caption of a box that breaks before its colon, and dates with slashes, which the Union writes day first', () => {
    const lines = EPOC.flatMap((line) =>
      line.startsWith('☒ IP address')
        ? ['☒ IP address(es) and timestamps: 203.0.113.77, port 49152, 03/10/2026', '06:12:19 UTC']
        : line.startsWith('☒ user(s)')
          ? ['☒ user(s) or other unique identifier(s) such as user name(s) or account', 'name(s): heron_26']
          : [line],
    );
    const { form } = only(pdfOf(lines.filter((line) => line !== '2026 08:31:22 CEST')));
    expect(form.identifiers.map(({ value, at }) => [value, at])).toEqual([
      ['203.0.113.77', '2026-10-03T06:12:19Z'],
      ['night.heron@examplemail.test', null],
      ['heron_26', null],
    ]);
  });

  it('is read in tables, where labels and values stand in cells', () => {
    const rows = EPOC.map((line) => {
      const [, label, value] = /^([^☐☒]{3,200}?:)\s(.+)$/.exec(line) ?? [];
      return label === undefined || line.startsWith('SECTION') ? line : [label, value!];
    });
    const { form } = only(pdfOf(rows));
    expect(form.organisation.legalName).toBe('Põhja Ringkonnaprokuratuur');
    expect(form.authority).toMatchObject({
      issuedBy: 'Harju Maakohus, Tallinna kohtumaja',
      date: '2026-09-15',
    });
    expect(form.requester.name).toBe('Kadri Mets');
    expect(form.dataTypes).toEqual({ subscriber: true, traffic: true, content: false });
  });

  it('is an emergency by the eight hours that are ticked', () => {
    const swap: Record<string, string> = { '☒': '☐', '☐': '☒' };
    const lines = EPOC.map((line, at) =>
      at >= 13 && at <= 15 ? line.replace(/[☐☒]/, (box) => swap[box]!) : line,
    );
    const { form } = only(pdfOf(lines));
    expect(form.nature.emergency).toBe(true);
    expect(form.timeLimits).toMatch(/eight hours/);
  });

  it('is read in German', () => {
    const { format, language, form } = only(
      pdfOf([
        'ZERTIFIKAT ÜBER EINE EUROPÄISCHE HERAUSGABEANORDNUNG (EPOC) ZUR HERAUSGABE ELEKTRONISCHER BEWEISMITTEL',
        'Gemäß der Verordnung (EU) 2023/1543 muss der Adressat dieses EPOC ausführen und die angeforderten Daten übermitteln.',
        'ABSCHNITT A: Anordnungsbehörde/validierende Behörde',
        'Anordnungsstaat: Deutschland',
        'Anordnungsbehörde: Amtsgericht Köln',
        'Aktenzeichen der Anordnungsbehörde: 502 Gs 118/26',
        'ABSCHNITT C: Fristen',
        '☐ so bald wie möglich, spätestens aber innerhalb von 10 Tagen',
        '☒ unverzüglich, spätestens jedoch innerhalb von acht Stunden in einem Notfall',
        'ABSCHNITT E: Angaben zur Identifizierung der angeforderten Daten',
        '☒ IP-Adresse(n) und Zeitstempel: 203.0.113.77, 3. August 2026, 21:14 UTC',
        'ABSCHNITT F: Herauszugebende elektronische Beweismittel',
        '(a) ☒ Teilnehmerdaten:',
        '☒ Name, Geburtsdatum, Anschrift und Kontaktdaten',
        '(c) ☐ Verkehrsdaten:',
        'ABSCHNITT G: Angaben zu den zugrunde liegenden Bedingungen',
        'Art und rechtliche Würdigung der Straftat: Bedrohung, § 241 StGB',
        'ABSCHNITT I: Angaben zur Anordnungsbehörde',
        '☒ Richter, Gericht oder Ermittlungsrichter',
        'Bezeichnung der Behörde: Amtsgericht Köln',
        'Name des Vertreters: Dr. Miriam Osthoff',
        'Funktion (Titel/Amtsbezeichnung): Richterin am Amtsgericht',
        'Anschrift: Luxemburger Straße 101, 50939 Köln',
        'Telefonnummer: +49 221 477 0',
        'E-Mail-Adresse: poststelle@ag-koeln.nrw.de',
        'Datum: 04.08.2026',
      ]),
    );
    expect([format, language]).toEqual(['epoc', 'de']);
    expect(form).toMatchObject({
      registrationNumber: '502 Gs 118/26',
      organisation: {
        legalName: 'Amtsgericht Köln',
        country: 'DE',
        address: 'Luxemburger Straße 101, 50939 Köln',
      },
      requester: {
        name: 'Dr. Miriam Osthoff',
        position: 'Richterin am Amtsgericht',
        email: 'poststelle@ag-koeln.nrw.de',
        telephone: '+49 221 477 0',
      },
      nature: { emergency: true, production: true },
      authority: { kind: 'judge', issuedBy: 'Amtsgericht Köln', date: '2026-08-04' },
      dataTypes: { subscriber: true, traffic: false },
      crime: { description: 'Bedrohung', provisions: ['§ 241 StGB'] },
    });
    expect(form.identifiers[0]).toMatchObject({ type: 'ipv4', value: '203.0.113.77' });
  });
});

describe('a European Preservation Order Certificate', () => {
  it('is read in French', () => {
    const { format, language, form } = only(
      pdfOf([
        "CERTIFICAT D'INJONCTION EUROPÉENNE DE CONSERVATION (EPOC-PR) POUR LA CONSERVATION DE PREUVES ÉLECTRONIQUES",
        'En vertu du Règlement (UE) 2023/1543, le destinataire du présent EPOC-PR doit conserver les données demandées.',
        "SECTION A : Autorité d'émission/de validation",
        "État d'émission : France",
        "Autorité d'émission : Parquet du tribunal judiciaire de Lyon",
        "Numéro de dossier de l'autorité d'émission : 26/214/118",
        "SECTION C : Informations permettant d'identifier les données à conserver",
        '☒ adresse(s) électronique(s) : lune.bleue@examplemail.test',
        'SECTION D : Preuves électroniques à conserver',
        'a) ☒ données relatives aux abonnés',
        'd) ☒ données relatives au contenu',
        'SECTION E : Informations sur les conditions sous-jacentes',
        "Nature et qualification juridique de l'infraction : escroquerie en bande organisée, article 313-2 du code pénal",
        "SECTION G : Coordonnées de l'autorité d'émission",
        '☒ procureur',
        "Nom de l'autorité : Parquet du tribunal judiciaire de Lyon",
        'Nom de son représentant : Claire Fontanel',
        'Fonction occupée (titre/grade) : vice-procureure',
        'Adresse : 67 rue Servient, 69003 Lyon',
        'Téléphone : +33 4 72 60 70 12',
        'Courriel : sec.num@justice.example.fr',
        'Date : 02/09/2026',
      ]),
    );
    expect([format, language]).toEqual(['epoc-pr', 'fr']);
    expect(form).toMatchObject({
      registrationNumber: '26/214/118',
      organisation: { legalName: 'Parquet du tribunal judiciaire de Lyon', country: 'FR' },
      requester: { name: 'Claire Fontanel', position: 'vice-procureure', telephone: '+33 4 72 60 70 12' },
      nature: { preservation: true, production: null },
      authority: { kind: 'prosecutor', issuedBy: 'Parquet du tribunal judiciaire de Lyon' },
      dataTypes: { subscriber: true, content: true },
      legalBasis: 'Règlement (UE) 2023/1543',
    });
    expect(form.identifiers.map(({ value }) => value)).toEqual(['lune.bleue@examplemail.test']);
  });
});

describe('a removal order', () => {
  const ORDER = [
    'REMOVAL ORDER',
    '(Article 3 of Regulation (EU) 2021/784 of the European Parliament and of the Council)',
    'SECTION A:',
    'Member State of the issuing competent authority: Germany',
    'Addressee and, where relevant, legal representative: Example Online B.V.',
    'Time and date of issuing of the removal order: 11:40 CET, 20 November 2026',
    'Reference number of the removal order: TCO-2026-00391',
    'SECTION B: Content to be removed or to which access is to be disabled as soon as possible and in any event within one hour of receipt of the removal order',
    'URL and any additional information enabling the identification and exact location of the terrorist content: https://examplechat.test/post/99181',
    'Additional information on the reasons why the material is considered to be terrorist content: The post glorifies an attack and calls for others.',
    'SECTION C: Information to the content provider',
    '☒ for reasons of public security, the hosting service provider must refrain from informing the content provider',
    'SECTION E: Details of the issuing competent authority',
    '☐ judge, court, or investigating judge',
    '☒ law enforcement authority',
    'Name of the issuing competent authority: Bundeskriminalamt',
    'Name of its representative and post held (title and grade): Jens Harder, Kriminalhauptkommissar',
    'Address: Thaerstraße 11, 65193 Wiesbaden',
    'Tel. No: +49 611 55 0',
    'Email: tco@bka.bund.de',
    'Date: 20 November 2026',
  ];

  it('is a takedown of its URL', () => {
    const { format, form } = only(mailOf('Removal order attached.', [pdfOf(ORDER)]));
    expect(format).toBe('free-form');
    expect(form).toMatchObject({
      registrationNumber: 'TCO-2026-00391',
      organisation: { legalName: 'Bundeskriminalamt', country: 'DE' },
      requester: { name: 'Jens Harder', rank: 'Kriminalhauptkommissar', email: 'tco@bka.bund.de' },
      nature: { takedown: true, production: null },
      legalBasis: 'Article 3 of Regulation (EU) 2021/784',
      authority: { kind: 'police', issuedBy: 'Bundeskriminalamt', date: '2026-11-20' },
      identifiers: [{ type: 'url', value: 'https://examplechat.test/post/99181', port: null, at: null }],
      overview: 'The post glorifies an attack and calls for others.',
      confidentiality: { requested: true },
    });
    expect(form.timeLimits).toMatch(/within one hour of receipt/);
  });

  it('counts once where it comes as mail and as PDF, and twice where there are two', () => {
    const other = ORDER.map((line) => line.replace('00391', '00392').replace('99181', '77310'));
    const { requests } = extract(mailOf('Two orders.', [pdfOf(ORDER), { ...pdfOf(other), name: 'b.pdf' }]));
    expect(requests.map(({ form }) => form.registrationNumber)).toEqual(['TCO-2026-00391', 'TCO-2026-00392']);
    const copy = extract(mailOf('One order.', [pdfOf(ORDER), { ...pdfOf(ORDER), name: 'copy.pdf' }]));
    expect(copy.requests).toHaveLength(1);
  });

  it('is not seen in a letter that speaks of certificates and sections', () => {
    const { requests } = extract(
      mailOf(
        'The police sent you an EPOC last week. Please see Section A of Regulation (EU) 2023/1543.\nSection B follows.',
      ),
    );
    expect(requests.every(({ format }) => format === 'free-form')).toBe(true);
  });
});

describe('certificates', () => {
  it('never break on lines in any order, and quote only what stands there', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(EPOC, { minLength: 10 }), fc.array(fc.string()), (lines, noise) => {
        const document = pdfOf([...lines, ...noise]);
        const text = document.pages[0]!.text.replace(/\s+/g, ' ');
        for (const { sources } of extract(document).requests)
          for (const { quote } of Object.values(sources)) expect(text).toContain(quote);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a certificate that was typed anew, without the form’s own lines', () => {
  const TABLE = [
    'European Production Order Certificate (EPOC), Regulation (EU) 2023/1543',
    [
      'SECTION A – Issuing authority',
      'Issuing State: Portugal. Issuing authority: Juiz de Instrução, Tribunal de Faro. File number: 88/26.4',
    ],
    ['SECTION B – Addressee', 'Example Online'],
    [
      'SECTION C – Deadlines',
      '[ ] within 10 days [X] within 8 hours, emergency case: a hostage is threatened\nwith death',
    ],
    ['SECTION E – Identification', 'Chat user name: gaivota_77'],
    [
      'SECTION F – Evidence',
      '[ ] subscriber data [X] traffic data: log-ins since 20 November 2026 [X] content data: messages',
    ],
    [
      'SECTION G – Conditions',
      'Kidnapping, Article 161 of the Portuguese Penal Code. He was taken on Friday.',
    ],
    ['SECTION H – Information', 'The addressee shall not inform the person concerned'],
    [
      'SECTION I – Contact',
      'Rita Lopes, investigating judge, Rua Um, Faro. rita.lopes@tribunais.pt, +351 289 000 000',
    ],
  ];

  it('is read section by section, each box with its own words', () => {
    const { form, format } = only(mailOf('Urgent.', [pdfOf(TABLE)]));
    expect(format).toBe('epoc');
    expect(form).toMatchObject({
      registrationNumber: '88/26.4',
      organisation: { legalName: 'Juiz de Instrução, Tribunal de Faro', country: 'PT' },
      requester: { name: 'Rita Lopes', position: 'investigating judge', email: 'rita.lopes@tribunais.pt' },
      nature: { emergency: true, production: true },
      dataTypes: { subscriber: false, traffic: true, content: true },
      crime: { description: 'Kidnapping' },
      overview: 'He was taken on Friday.',
      confidentiality: { requested: true },
    });
    expect(form.identifiers).toMatchObject([{ type: 'username', value: 'gaivota_77' }]);
  });

  it('an address alone in the section that identifies is the target', () => {
    const bare = TABLE.map((row) =>
      typeof row === 'string' || !row[0]!.startsWith('SECTION E')
        ? row
        : 'SECTION E: gaivota.barcos@examplemail.test',
    );
    const { form } = only(mailOf('Request.', [pdfOf(bare)]));
    expect(form.identifiers).toMatchObject([{ type: 'email', value: 'gaivota.barcos@examplemail.test' }]);
    expect(form.subject).toBe('gaivota.barcos@examplemail.test');
  });

  it('an emergency whose box is empty is none', () => {
    const calm = TABLE.map((row) =>
      typeof row === 'string'
        ? row
        : row.map((text) => text.replace('[ ] within 10 days [X]', '[X] within 10 days [ ]')),
    );
    expect(only(mailOf('Request.', [pdfOf(calm)])).form.nature.emergency).toBe(false);
  });

  it('boxes behind their words are those words’', () => {
    const behind = TABLE.map((row) =>
      typeof row === 'string' || !row[0]!.startsWith('SECTION F')
        ? row
        : [row[0]!, 'subscriber data [X] traffic data [ ] content data [ ]'],
    );
    expect(only(mailOf('Request.', [pdfOf(behind)])).form.dataTypes).toEqual({
      subscriber: true,
      traffic: false,
      content: false,
    });
  });

  it('a removal order names its authority, its reference and the address in its own lines', () => {
    const { form } = only(
      mailOf('Order.', [
        pdfOf([
          'REMOVAL ORDER (Article 3 of Regulation (EU) 2021/784)',
          'SECTION A:',
          'Member State of the issuing authority: Austria',
          'Name, contact details of the competent authority: Kommunikationsbehörde (KommAustria), 1060 Wien,',
          'tco@rtr.at, +43 1 580 580',
          'Reference number: TCO-26-7',
          'SECTION B: Details of the addressee',
          'Hosting service provider: Example Online',
          'SECTION C: Content to be removed',
          'URL: https://forum.example.test/post/9',
          'SECTION D: Information to the content provider',
          'The provider shall not disclose information on the removal.',
        ]),
      ]),
    );
    expect(form).toMatchObject({
      registrationNumber: 'TCO-26-7',
      organisation: { legalName: 'Kommunikationsbehörde (KommAustria)', country: 'AT' },
      requester: { email: 'tco@rtr.at' },
      nature: { takedown: true },
      confidentiality: { requested: true },
    });
    expect(form.identifiers).toMatchObject([{ type: 'url', value: 'https://forum.example.test/post/9' }]);
  });
});

it('a certificate typed in a mail, with lines that resemble the rows of the template, is one request', () => {
  const { format, form } = only(
    mailOf(
      [
        'CERTIFICATO DI ORDINE EUROPEO DI PRODUZIONE (EPOC)',
        '(regolamento (UE) 2023/1543, allegato I)',
        'SEZIONE A - Autorità di emissione/di convalida',
        'Stato di emissione:            Italia',
        'Autorità di emissione:         Procura della Repubblica presso il Tribunale di Lecce',
        "Numero di fascicolo dell'autorità di emissione:   2026/LE/0417",
        'SEZIONE B - Destinatario',
        'Destinatario:                  Example Online, Amsterdam',
        "SEZIONE E - Informazioni a sostegno dell'identificazione dei dati richiesti",
        '[ ] numero/i di telefono',
        '[x] indirizzo/i di posta elettronica:  olio.salento@examplemail.test',
        'SEZIONE F - Prove elettroniche richieste',
        '[x] a) dati relativi agli abbonati',
        'SEZIONE G - Condizioni',
        'Natura e qualificazione giuridica del reato:  truffa, art. 640 c.p.',
        "SEZIONE I - Dati relativi all'autorità di emissione",
        "Nome dell'autorità:            Procura della Repubblica presso il Tribunale di Lecce",
        'Nome del rappresentante:       Dario Greco',
        'Funzione (titolo/grado):       Sostituto Procuratore',
        'Indirizzo:                     Viale de Pietro 1, 73100 Lecce',
        'Tel.:                          +39 0832 660 811',
        'Indirizzo e-mail:              sostituto.greco@giustizia.it',
      ].join('\n'),
    ),
  );
  expect(format).toBe('epoc');
  expect(form.identifiers).toMatchObject([{ type: 'email', value: 'olio.salento@examplemail.test' }]);
});
