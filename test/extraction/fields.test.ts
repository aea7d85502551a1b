import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { FILLED, formOf, type Label, pdfOf } from './document-of.ts';

const read = (label: Label, value: string): StandardForm =>
  extract(formOf({ [label]: value })).requests[0]!.form;

describe('name and badge', () => {
  test.each([
    ['Jaan Tamm, badge 4711', 'Jaan Tamm', '4711'],
    ['Sgt. A. Smith (ID 22-193)', 'Sgt. A. Smith', '22-193'],
    ['Maria Rossi, Badge no.: 77/A', 'Maria Rossi', '77/A'],
    ["Det. Sgt. John O'Brien #4471", "Det. Sgt. John O'Brien", '4471'],
    ['Peter Novak / 88341', 'Peter Novak', '88341'],
    ['Kask, Mari (badge number PPA-1234)', 'Kask, Mari', 'PPA-1234'],
    ['Anna Schmidt – Dienstnummer 55123', 'Anna Schmidt', '55123'],
    ['Warrant no 1234 – Jane Doe', 'Jane Doe', '1234'],
    ['Jaan Tamm 4711', 'Jaan Tamm', '4711'],
    ['Jaan Tamm', 'Jaan Tamm', null],
    ['Tamm, Jaan', 'Tamm, Jaan', null],
    ['Marie Claire ROY 123456', 'Marie Claire ROY', '123456'],
    ['Jan Novák OEČ 123456', 'Jan Novák', '123456'],
    ['Jan Peeters, GSM 0475 12 34 56', 'Jan Peeters', null],
    ['Jan Peeters, badge 4711, GSM 0475 12 34 56', 'Jan Peeters', '4711'],
    ['Jane Roe, direct line 020 7946 0012', 'Jane Roe', null],
    ['Jane Roe, 020 7946 0012', 'Jane Roe', null],
    ['Jan Novák, nar. 12 05 1980', 'Jan Novák', null],
    ['Jan Novák, 12.05.1980', 'Jan Novák', null],
  ])('%s', (text, name, badgeNumber) => {
    expect(read('Name including badge/id number', text).requester).toMatchObject({ name, badgeNumber });
  });
});

describe('a reference beside the date of the form', () => {
  test.each([
    ['Our reference: ECU-0712/26 Date: 1 November 2026', 'ECU-0712/26'],
    ['Our reference: ECU-0712/26, Dated: 2026-11-01', 'ECU-0712/26'],
    ['Ons kenmerk: PL-ZWP-2026-55190 Datum: 18 november 2026', 'PL-ZWP-2026-55190'],
    ['N.º de referencia: UIT-CR 2026/338        Fecha: 17 de noviembre de 2026', 'UIT-CR 2026/338'],
    ['Вих. №: 1477/04/29-2026        Дата: 19.11.2026', '1477/04/29-2026'],
    ['Our reference: Data Unit 2026/17', 'Data Unit 2026/17'],
  ])('%s', (line, reference) => {
    const { form } = extract(pdfOf([line, ...Object.entries(FILLED)])).requests[0]!;
    expect(form.registrationNumber).toBe(reference);
  });

  test('in cells of their own', () => {
    const rows = [['Our reference: ECU-0712/26', 'Date: 1 November 2026'], ...Object.entries(FILLED)];
    expect(extract(pdfOf(rows)).requests[0]!.form.registrationNumber).toBe('ECU-0712/26');
  });
});

describe('crime', () => {
  test.each<[string, StandardForm['crime']]>([
    ['Fraud', { description: 'Fraud', provisions: [], caseNumber: null }],
    ['§ 206 KarS', { description: null, provisions: ['§ 206 KarS'], caseNumber: null }],
    [
      'Computer fraud (Article 213 of the Penal Code), criminal case no. 26-1',
      { description: 'Computer fraud', provisions: ['Article 213 of the Penal Code'], caseNumber: '26-1' },
    ],
    [
      'Article 207 of the Penal Code – interference with computer systems. Case file: 1-26-4455',
      {
        description: 'interference with computer systems',
        provisions: ['Article 207 of the Penal Code'],
        caseNumber: '1-26-4455',
      },
    ],
    [
      'Unauthorised access, contrary to section 1 of the Computer Misuse Act 1990; crime reference number CRN 22/1234/26',
      {
        description: 'Unauthorised access',
        provisions: ['section 1 of the Computer Misuse Act 1990'],
        caseNumber: 'CRN 22/1234/26',
      },
    ],
    [
      'Distribution of CSAM, Art. 207b StGB. Proceedings number 412 Js 1234/26',
      { description: 'Distribution of CSAM', provisions: ['Art. 207b StGB'], caseNumber: '412 Js 1234/26' },
    ],
    [
      'Wire fraud (18 U.S.C. §§ 1343, 1349) and 18 USC 1030',
      { description: 'Wire fraud', provisions: ['18 U.S.C. §§ 1343, 1349', '18 USC 1030'], caseNumber: null },
    ],
    [
      'Kidnapping. Report of offence 5500/R/1123/26',
      { description: 'Kidnapping', provisions: [], caseNumber: '5500/R/1123/26' },
    ],
    [
      'Cheating by personation, u/s 66D of IT Act 2000 r/w 318(4) BNS. Cr. No. 118/2026',
      {
        description: 'Cheating by personation',
        provisions: ['u/s 66D of IT Act 2000', '318(4) BNS'],
        caseNumber: '118/2026',
      },
    ],
    [
      'Part 2 Article 361 and part 3 Article 190 of the Criminal Code of Ukraine',
      {
        description: null,
        provisions: ['Part 2 Article 361', 'part 3 Article 190 of the Criminal Code of Ukraine'],
        caseNumber: null,
      },
    ],
    [
      'Fraud contrary to section 2 of the Fraud Act 2006 committed online against several victims',
      {
        description:
          'Fraud contrary to section 2 of the Fraud Act 2006 committed online against several victims',
        provisions: ['section 2 of the Fraud Act 2006'],
        caseNumber: null,
      },
    ],
  ])('%s', (text, crime) => {
    expect(read('What Crime/s is Being investigated', text).crime).toEqual(crime);
  });
});

describe('the order', () => {
  const police = { kind: 'police', issuedBy: null, date: null, attached: null };
  test.each<[string, boolean, StandardForm['authority'] | object]>([
    ['NO', false, police],
    ['NO – will follow by MLA', false, police],
    ['YES', true, { kind: 'court', issuedBy: null, date: null, attached: false }],
    [
      'YES – order of the Harju County Court of 12 November 2026',
      true,
      { kind: 'court', issuedBy: 'Harju County Court', date: '2026-11-12', attached: false },
    ],
    [
      'YES, warrant issued by Judge Maria Tamm on 5 November 2026 (attached)',
      true,
      { kind: 'judge', issuedBy: 'Judge Maria Tamm', date: '2026-11-05', attached: false },
    ],
    [
      "YES - Prosecutor's Office of Riga decision of 2 Nov 2026",
      true,
      { kind: 'prosecutor', issuedBy: "Prosecutor's Office of Riga", date: '2026-11-02', attached: false },
    ],
    [
      'YES – court order of the court in Brovst, 2 November 2026 (attached)',
      true,
      { kind: 'court', issuedBy: 'court in Brovst', date: '2026-11-02', attached: false },
    ],
    [
      'TAK – postanowienie Prokuratora Rejonowego w Borowie Górnym z dnia 28 października 2026 r.',
      true,
      { kind: 'prosecutor', issuedBy: 'Prokuratora Rejonowego w Borowie Górnym', date: '2026-10-28' },
    ],
    [
      'ANO – příkaz Okresního soudu v Podhoří ze dne 15. října 2026',
      true,
      { kind: 'court', issuedBy: 'Okresního soudu v Podhoří', date: '2026-10-15' },
    ],
    [
      'DA – încheierea Judecătoriei Constanța din 6 noiembrie 2026',
      true,
      { kind: 'court', issuedBy: 'Judecătoriei Constanța', date: '2026-11-06' },
    ],
    [
      'YES: search warrant 22-mj-1234, U.S. District Court for the Northern District of California, November 2, 2026',
      true,
      {
        kind: 'court',
        issuedBy: 'U.S. District Court for the Northern District of California',
        date: '2026-11-02',
      },
    ],
  ])('%s', (text, courtOrder, authority) => {
    const form = read('Legal/Court Order', text);
    expect(form.nature.courtOrder).toBe(courtOrder);
    expect(form.authority).toMatchObject(authority);
  });

  test.each([
    ['Public prosecutor', 'prosecutor'],
    ['National police', 'police'],
    ['Investigating judge', 'judge'],
    ['Ministry of the Interior', 'ministry'],
  ])('a %s who cites no order acts on own authority', (status, kind) => {
    expect(read('Legal Status', status).authority).toEqual({
      kind,
      issuedBy: null,
      date: null,
      attached: null,
    });
  });

  test('an order that is only announced is none', () => {
    const form = read(
      'What is being requested',
      'Preserve the data; a court order of the Harju County Court will follow.',
    );
    expect(form.authority).toMatchObject({ kind: 'police', issuedBy: null });
  });
});

describe('legal basis', () => {
  test.each([
    [
      'The legal basis is Article 215 of the Code of Criminal Procedure.',
      'Article 215 of the Code of Criminal Procedure',
    ],
    [
      'Legal basis: section 100j StPO, Article 32 Budapest Convention.',
      'section 100j StPO, Article 32 Budapest Convention',
    ],
    [
      'This request is made pursuant to Art. 18 of the Budapest Convention on Cybercrime and § 215 KrMS.',
      'Art. 18 of the Budapest Convention on Cybercrime and § 215 KrMS',
    ],
    [
      'We request this under s. 22 of the Regulation of Investigatory Powers Act 2000.',
      's. 22 of the Regulation of Investigatory Powers Act 2000',
    ],
    [
      'Request made in base of art. 170 par. (2) of the Criminal Procedure Code.',
      'art. 170 par. (2) of the Criminal Procedure Code',
    ],
    [
      'The request relies on the Act (1998:112) on Responsibility for Electronic Bulletin Boards, section 5.',
      'Act (1998:112) on Responsibility for Electronic Bulletin Boards, section 5',
    ],
    ['The request relies on section 5 of the Data Act.', 'section 5 of the Data Act'],
    ['Preservation is demanded under s. 487.012 of the Criminal Code.', 's. 487.012 of the Criminal Code'],
    ['Notice is issued u/s 94 of BNSS, 2023.', 'u/s 94 of BNSS, 2023'],
    ['Notice is issued u/s 12 of the Data Act 2011.', 'u/s 12 of the Data Act 2011'],
    [
      'The account is used by the man. Basis: Coercive Measures Act chapter 10, section 8.',
      'Coercive Measures Act chapter 10, section 8',
    ],
    [
      'The Court has authorised the measure by order of 30 October 2026, art. 588 ter j of the Criminal Procedure Law.',
      'art. 588 ter j of the Criminal Procedure Law',
    ],
    [
      'This is made under Schedule 2 paragraph 2 of the Data Protection Act 2018 as a request.',
      'Schedule 2 paragraph 2 of the Data Protection Act 2018',
    ],
    [
      'Section 261 of Act XC of 2017 on the Code of Criminal Procedure applies.',
      'Section 261 of Act XC of 2017 on the Code of Criminal Procedure',
    ],
    [
      'The order 3318/2026 of the Public Prosecutor is attached (Law 4411/2016, article 6).',
      'Law 4411/2016, article 6',
    ],
    [
      'The measure is authorised by virtue of article 9 of the Data Act 2011.',
      'article 9 of the Data Act 2011',
    ],
    ['Basis: § 263 StGB', null],
    ['A charge was issued under section 3 of the Criminal Code.', null],
    ['The man was arrested for theft (Theft Act 1968, section 1).', null],
    ['The suspect committed fraud under Article 209 of the Penal Code.', null],
    ['Mailboxes were taken over by phishing.', null],
  ])('%s', (text, basis) => {
    expect(read('Overview of the criminal activity', text).legalBasis).toBe(basis);
  });
});

test('the provision of the crime is no basis of the request, whatever leads to it', () => {
  const form = extract(
    formOf({
      'What Crime/s is Being investigated': 'Extortion, section 346 of the Criminal Code',
      'Overview of the criminal activity':
        'The order is issued under section 346 of the Criminal Code against two men.',
    }),
  ).requests[0]!.form;
  expect(form.legalBasis).toBeNull();
});

test('a file that the overview calls the matter gives the case number', () => {
  const form = extract(
    formOf({
      'What Crime/s is Being investigated': 'Fraud',
      'Overview of the criminal activity':
        'In the matter of KRPA-118842-3/TČ-2026 a false bank offered loans; in the case of 12-year-old victims none.',
    }),
  ).requests[0]!.form;
  expect(form.crime.caseNumber).toBe('KRPA-118842-3/TČ-2026');
});

describe('a number that ends the row on the crime', () => {
  test.each<[string, string | null, string]>([
    ['Electronic fraud, section 15 Cybercrime Act 2021; DPP/5512/26', 'DPP/5512/26', 'Electronic fraud'],
    ['Blackmail, RN 26001234.', '26001234', 'Blackmail'],
    ['Fraud, Law 34/2021', null, 'Fraud, Law 34/2021'],
    ['Fraud committed since 14, 14.08.2026', null, 'Fraud committed since 14, 14.08.2026'],
    ['Robbery of goods worth, 120000', null, 'Robbery of goods worth, 120000'],
    ['Theft, section 8 of the Theft Act 1978. Proceedings 26 118 004', '26 118 004', 'Theft'],
    ['Arson; criminal process No. 12804001926', '12804001926', 'Arson'],
    ['Threats / Article 106 of the Penal Code / 2026/4471', '2026/4471', 'Threats'],
    ['Forgery, Section 345 of Act C of 2012, 02010/318/2026.bü', '02010/318/2026.bü', 'Forgery'],
    ['Stalking, section 238 StGB (German Criminal Code)', null, 'Stalking'],
    ['Perjury, article 104 of the Criminal Code, Cap. 9; inquiry PE 71/26', 'PE 71/26', 'Perjury'],
    ['Theft by a group of 12 in proceedings 2026', null, 'Theft by a group of 12 in proceedings 2026'],
  ])('%s', (text, caseNumber, description) => {
    const { crime } = read('What Crime/s is Being investigated', text);
    expect(crime).toMatchObject({ caseNumber, description });
  });
});

test('a number that is the last line of the row on the crime is the case', () => {
  const { crime } = extract(
    pdfOf(
      Object.entries({
        ...FILLED,
        'What Crime/s is Being investigated':
          'Usury by a gang\n§ 218 (1), (3) of the Criminal Code\nKRPM-44120-9/TČ-2026-0801',
      }),
    ),
  ).requests[0]!.form;
  expect(crime).toEqual({
    description: 'Usury by a gang',
    provisions: ['§ 218 (1), (3) of the Criminal Code'],
    caseNumber: 'KRPM-44120-9/TČ-2026-0801',
  });
});

describe('a sentence that is nothing but a citation is the basis', () => {
  test.each<[string, string, string | null]>([
    [
      'Fraud, section 279 of the Criminal Code',
      'The victim paid twice. Section 804 of the Administration of Justice Act.',
      'Section 804 of the Administration of Justice Act',
    ],
    [
      'Threats, article 249 of the Criminal Code',
      'He wrote that he would come back. Article 355AD of the Criminal Code',
      'Article 355AD of the Criminal Code',
    ],
    ['Fraud', 'The victim paid twice. Section 279 of the Criminal Code.', null],
    ['Fraud', 'The fine is set by Section 9 of the Road Traffic Act of the land.', null],
  ])('%s: %s', (crime, overview, basis) => {
    const { form } = extract(
      formOf({ 'What Crime/s is Being investigated': crime, 'Overview of the criminal activity': overview }),
    ).requests[0]!;
    expect(form.legalBasis).toBe(basis);
  });
});

describe('confidentiality', () => {
  test.each<[string, boolean | null, string | null, string | null]>([
    ['Yes, under Article 214 CCP, until 1 March 2027', true, 'Article 214 CCP', '2027-03-01'],
    ['YES', true, null, null],
    ['The user must not be notified.', true, null, null],
    ['Section 94 notice; do not inform the account holder', true, 'Section 94', null],
    ['ne pas informer le titulaire', true, null, null],
    ['не повідомляти користувача', true, null, null],
    ['The user may be informed.', false, null, null],
    ['Requested for 90 days pursuant to § 174a', true, '§ 174a', '90 days'],
    [
      'YES – until the end of the investigation (Section 60 of the Law)',
      true,
      'Section 60 of the Law',
      'the end of the investigation',
    ],
    ['None requested', false, null, null],
    ['Not required', false, null, null],
    ['No', false, null, null],
    ['N/A', null, null, null],
    ['', null, null, null],
  ])('%j', (text, requested, legalBasis, until) => {
    expect(read('Confidentiality', text).confidentiality).toEqual({ requested, legalBasis, until });
  });
});

describe('type of data', () => {
  test.each<[string, boolean | null, boolean | null, boolean | null]>([
    ['Subscriber Information YES Traffic Data NO Content Data NO', true, false, false],
    ['Subscriber Information YES/NO* Traffic Data YES/NO* Content Data YES/NO*', null, null, null],
    ['Subscriber Information ~~YES~~/NO Traffic Data YES/~~NO~~ Content Data ~~YES~~/NO', false, true, false],
    ['[x] Subscriber Information [ ] Traffic Data [ ] Content Data', true, false, false],
    ['☐ Subscriber Information ☒ Traffic Data ☒ Content Data', false, true, true],
    [
      '☒ YES ☐ NO Subscriber Information\n☐ YES ☒ NO Traffic Data\n☐ YES ☒ NO Content Data',
      true,
      false,
      false,
    ],
    ['[ ] YES [x] NO Subscriber Information; [x] YES [ ] NO Traffic Data', false, true, null],
    ['Subscriber Information\tTraffic Data\tContent Data\nYES\tYES\tNO', true, true, false],
    ['Subscriber information and traffic data', true, true, null],
    ['Subscriber information only, no content data', true, null, false],
    ['', null, null, null],
  ])('%j', (text, subscriber, traffic, content) => {
    expect(read('Type of data requested', text).dataTypes).toEqual({ subscriber, traffic, content });
  });
});

describe('other requests', () => {
  test.each([
    [
      'YES – delivery of the data in a machine-readable format',
      'delivery of the data in a machine-readable format',
    ],
    ['Confirmation that the account exists', 'Confirmation that the account exists'],
    ['NO', null],
    ['YES', null],
    ['YES/NO*', null],
  ])('%j', (text, other) => {
    expect(read('Other', text).nature.other).toBe(other);
  });
});

describe('country of the address', () => {
  test.each([
    ['Jansstraat 81, 2011 RW Haarlem, The Netherlands', 'NL'],
    ['PO Box 8000, London SE11 5EN, United Kingdom', 'GB'],
    ['1 Main St, Newark, New Jersey 07102, USA', 'US'],
    ['Thaerstraße 11, 65193 Wiesbaden, Deutschland', 'DE'],
    // Where it names none, the officer's own mail address tells.
    ['Pärnu mnt 139, 15060 Tallinn', 'EE'],
  ])('%s', (address, country) => {
    expect(read('Address', address).organisation.country).toBe(country);
  });
});
