import type { RequestLetter } from './letter.ts';

/** Further letters: other countries, other layouts. */
export const MORE_REQUESTS: readonly RequestLetter[] = [
  {
    name: 'Canadian production order, numbered list, provider named first',
    from: 'Cst. Marc Tremblay <marc.tremblay@rcmp-grc.gc.ca>',
    subject: 'Production Order - 2026-1188201',
    body: `Example Online
Attn: Legal Department
100 Canal Street
Amsterdam

November 5, 2026

RE: Production Order, our file 2026-1188201

Hello,

On November 3, 2026 Justice L. Fontaine of the Ontario Court of Justice granted a production order under section 487.014 of the Criminal Code. A copy is attached.

Please provide:
1. the subscriber information for the account frozen.loon@examplemail.test;
2. IP login records from 1 September 2026 to 31 October 2026.

The account was used to sell stolen gift cards.

Regards,

Cst. Marc Tremblay
Reg. No. 55102
Royal Canadian Mounted Police
Milton Detachment
Office: 905-555-0111 | Cell: 905-555-0122

This e-mail may contain confidential information. If you are not the intended recipient, please delete it and notify the sender.
`,
    attached: {
      'production order.txt':
        'ONTARIO COURT OF JUSTICE\n\nPRODUCTION ORDER\n\nTo: Example Online\n\nYou are ordered to produce the data described.\n\nNovember 3, 2026\n',
    },
    wants: {
      registrationNumber: '2026-1188201',
      'requester.name': 'Marc Tremblay',
      'requester.rank': 'Cst.',
      'requester.badgeNumber': '55102',
      'requester.telephone': '905-555-0111',
      'organisation.legalName': 'Royal Canadian Mounted Police',
      'organisation.address': null,
      'authority.kind': 'court',
      'authority.attached': true,
      'authority.date': '2026-11-03',
      'nature.production': true,
      'nature.takedown': null,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'confidentiality.requested': null,
      'timeRange.from': '2026-09-01',
      overview: /stolen gift cards/,
      legalBasis: /487\.014/,
    },
    identifiers: ['email frozen.loon@examplemail.test'],
  },
  {
    name: 'notice of an Indian police station, section 91',
    from: 'PS Cyber Crime <cybercell.pune@mahapolice.gov.in>',
    subject: 'Notice u/s 94 BNSS',
    body: `OFFICE OF THE POLICE INSPECTOR
CYBER POLICE STATION, PUNE CITY
Shivajinagar, Pune 411005, India

To,
The Nodal Officer,
Example Online

Sub: Notice under section 94 of the Bharatiya Nagarik Suraksha Sanhita 2023

Sir,

It is to inform you that a case has been registered vide Crime No. 188/2026 for cheating. During investigation it was revealed that the accused used email id profit.guru@examplemail.test. You are therefore requested to furnish the following details at the earliest:

a) Registration details with mobile number
b) Login IP logs from 01-07-2026 to 31-08-2026

(S. B. Patil)
Police Inspector
Mob. 9822012345
`,
    wants: {
      'requester.name': 'S. B. Patil',
      'requester.rank': 'Police Inspector',
      'requester.telephone': '9822012345',
      'organisation.country': 'IN',
      'crime.caseNumber': '188/2026',
      'crime.description': /cheating/,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'authority.kind': 'police',
      requested: /Login IP logs/,
      overview: /the accused used email id/,
    },
    identifiers: ['email profit.guru@examplemail.test'],
  },
  {
    name: 'officer on a phone',
    from: 'Kate Brannigan <kate.brannigan@psni.police.uk>',
    subject: 'Missing person - high risk',
    body: `Hi, we have a high risk missing person, 14 yr old girl, not seen since last night. She was talking to user "night.fox" on your chat. Can you urgently send me any IP or phone number you hold for that user? Real fear for her safety.

Kate
Sgt Kate Brannigan S1123
PSNI Strandtown
028 9065 0222

Sent from my iPhone
`,
    wants: {
      'requester.name': 'Kate Brannigan',
      'requester.rank': 'Sgt',
      'requester.badgeNumber': 'S1123',
      'requester.telephone': '028 9065 0222',
      'nature.production': true,
      'dataTypes.subscriber': true,
      overview: /14 yr old girl/,
      'authority.kind': 'police',
      legalBasis: null,
    },
    identifiers: ['username night.fox'],
  },
  {
    name: 'Brazilian court, official letter',
    from: '1ª Vara Criminal <vara1.campinas@tjsp.jus.br>',
    subject: 'Official letter 551/2026',
    body: `COURT OF JUSTICE OF THE STATE OF SÃO PAULO
1st Criminal Court of Campinas

Official letter no. 551/2026
Case no. 1500288-11.2026.8.26.0114

Dear Sirs,

By decision of 30 October 2026, I order the disclosure of the registration data and access records of the user profile https://www.examplechat.test/u/capivara.real for the period from 1 August 2026 to 30 September 2026, within 15 days, under Article 22 of Law no. 12.965/2014.

The user must not be informed of this order.

Campinas, 3 November 2026

Beatriz Nogueira
Judge
`,
    wants: {
      'crime.caseNumber': '1500288-11.2026.8.26.0114',
      'authority.kind': /court|judge/,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'confidentiality.requested': true,
      'timeRange.from': '2026-08-01',
      'timeRange.to': '2026-09-30',
      legalBasis: /Article 22/,
    },
    identifiers: ['url https://www.examplechat.test/u/capivara.real'],
  },
  {
    name: 'letter of labelled lines that is not the form',
    from: 'Petra Novotná <petra.novotna@pcr.cz>',
    subject: 'Request for data KRPA-112233/2026',
    body: `Ref: KRPA-112233/2026
Authority: Police of the Czech Republic, Regional Directorate Prague
Account: modry.slon@examplemail.test
Crime: blackmail, section 175 of the Criminal Code
Period: 5 October 2026 - 12 October 2026

We kindly ask you for the user's registration data and IP addresses used for login in the given period.

npor. Petra Novotná
Police of the Czech Republic
Kongresová 2, 140 00 Praha 4, Czech Republic
tel. +420 974 820 111
`,
    wants: {
      registrationNumber: 'KRPA-112233/2026',
      'requester.name': 'Petra Novotná',
      'requester.telephone': '+420 974 820 111',
      'organisation.legalName': /Police of the Czech Republic/,
      'organisation.address': 'Kongresová 2, 140 00 Praha 4, Czech Republic',
      'organisation.country': 'CZ',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'crime.description': /blackmail/,
      'timeRange.from': '2026-10-05',
      'timeRange.to': '2026-10-12',
      'authority.kind': 'police',
    },
    identifiers: ['email modry.slon@examplemail.test'],
  },
  {
    name: 'DEA administrative subpoena',
    from: 'Luis Ortega <luis.ortega@dea.gov>',
    subject: 'Administrative subpoena DEA-26-118220',
    body: `U.S. Department of Justice
Drug Enforcement Administration
Denver Field Division

Dear Custodian of Records,

Pursuant to an investigation of violations of 21 U.S.C. § 841, and under the authority of 21 U.S.C. § 876, you are hereby commanded to furnish the name, address and length of service of the subscriber of +1 720 555 0133.

Please do not disclose the existence of this subpoena for a period of 90 days.

Luis Ortega
Special Agent
Drug Enforcement Administration
720-555-0190
`,
    wants: {
      'requester.name': 'Luis Ortega',
      'requester.rank': 'Special Agent',
      'requester.telephone': '720-555-0190',
      'organisation.legalName': 'Drug Enforcement Administration',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'confidentiality.requested': true,
      legalBasis: /876/,
    },
    identifiers: ['phone +1 720 555 0133'],
  },
  {
    name: 'hurried extension by phone number only',
    from: 'Ulla Heikkinen <ulla.heikkinen@poliisi.fi>',
    subject: 'Preservation request 5500/R/1123/26',
    body: `Hello,

Helsinki Police Department is investigating an aggravated fraud (chapter 36, section 2 of the Criminal Code, case 5500/R/1123/26). We request the expedited preservation of the following data in accordance with Article 29 of the Convention on Cybercrime until an MLA request arrives:
- log data and messages of user aurinko_88
Period 1.10.2026-31.10.2026.

Detective Sergeant Ulla Heikkinen
Helsinki Police Department
`,
    wants: {
      'requester.name': 'Ulla Heikkinen',
      'requester.rank': 'Detective Sergeant',
      'requester.telephone': null,
      'organisation.legalName': 'Helsinki Police Department',
      'crime.caseNumber': '5500/R/1123/26',
      'crime.description': /aggravated fraud/,
      'nature.preservation': true,
      'nature.production': null,
      'timeRange.from': '2026-10-01',
      'timeRange.to': '2026-10-31',
      'authority.kind': 'police',
      legalBasis: /Article 29/,
    },
    identifiers: ['username aurinko_88'],
  },
  {
    name: 'request in the third person by a Turkish prosecutor',
    from: 'Ankara CBS <ankara.bilisim@adalet.gov.tr>',
    subject: 'Request',
    body: `ANKARA CHIEF PUBLIC PROSECUTOR'S OFFICE
Cybercrime Bureau
Investigation No: 2026/99123

It is requested that the IP addresses and the identity information of the person who opened the account kara.kedi@examplemail.test be sent to our office.

Mehmet Yılmaz
Public Prosecutor 122334
`,
    wants: {
      'requester.name': 'Mehmet Yılmaz',
      'requester.position': 'Public Prosecutor',
      'requester.badgeNumber': '122334',
      'organisation.legalName': "ANKARA CHIEF PUBLIC PROSECUTOR'S OFFICE",
      'crime.caseNumber': '2026/99123',
      'authority.kind': 'prosecutor',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      requested: /identity information/,
    },
    identifiers: ['email kara.kedi@examplemail.test'],
  },
  {
    name: 'a note of labels, whose accounts stand above its one sentence',
    from: 'duty@police.test',
    subject: 'Request for subscriber information',
    body: `Request for subscriber information
Authority: Harbour Police Headquarters, Cybercrime Department
Case: 4418/2026
Accounts: north.tyres@examplemail.test; south.tyres@examplemail.test
We ask for: owner's name, phone and the IP address of the registration`,
    wants: { 'nature.production': true, 'dataTypes.subscriber': true, 'dataTypes.traffic': true },
    identifiers: ['email north.tyres@examplemail.test', 'email south.tyres@examplemail.test'],
  },
  {
    name: 'a first sentence that has none of the small words, and one that asks for disclosure',
    from: 'lars.holm@police.test',
    subject: 'Request for subscriber information',
    body: `Danish National Police requests the subscriber name and telephone number of bid.house@examplemail.test under Article 18 of the Budapest Convention. Case 0100-44188-26, fraud, section 279 of the Danish Criminal Code.

Our mail server is slow at the moment.

Lars Holm, Inspector, +45 33 14 88 88`,
    wants: { 'nature.production': true, 'dataTypes.subscriber': true, requested: /telephone number/ },
    identifiers: ['email bid.house@examplemail.test'],
  },
  {
    name: 'a German request in one line, asked by "bitte … mitteilen"',
    from: 'posten@polizei.test',
    subject: 'Auskunftsersuchen',
    body: `Guten Tag,

Auskunftsersuchen gemäß § 100j StPO: Bitte Bestandsdaten (Name, Anschrift, Rufnummer) zu elbe.uhren@examplemail.test mitteilen.

Az. SO41-118/26, Hehlerei, § 259 StGB.

Mit freundlichen Grüßen
Schmidt, Kriminaloberkommissar`,
    wants: { 'nature.production': true, 'dataTypes.subscriber': true },
    identifiers: ['email elbe.uhren@examplemail.test'],
  },
  {
    name: 'an officer who introduces himself with his force, and asks for all messages',
    from: 'm.hale@police.test',
    subject: 'Request',
    body: `I am Detective Sergeant Martin Hale of the Metropolitan Police Service, Specialist Crime.

Please provide the subscriber name, the IP logs and all messages of the account fox_77@examplemail.test from the last month.

DS Martin Hale`,
    wants: {
      'organisation.legalName': 'Metropolitan Police Service',
      'requester.name': 'Martin Hale',
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'dataTypes.content': true,
    },
    identifiers: ['email fox_77@examplemail.test'],
  },
  {
    name: 'a German inquiry about an e-mail address, which is no place to answer to',
    from: 'k122@polizei.test',
    subject: 'Auskunftsersuchen',
    body: `Sehr geehrte Damen und Herren,

in einem Ermittlungsverfahren wegen Betrugs (§ 263 StGB) bitte ich um Mitteilung der Bestandsdaten zur E-Mail-Adresse hunde.sued@examplemail.test (Name, Anschrift, Geburtsdatum).

Mit freundlichen Grüßen
Huber
Kriminaloberkommissarin`,
    wants: { 'nature.production': true, 'dataTypes.subscriber': true },
    identifiers: ['email hunde.sued@examplemail.test'],
  },
  {
    name: 'a Canadian order that names the officer to whom the documents go with his address',
    from: 'registry@court.test',
    subject: 'Production order',
    body: `PRODUCTION ORDER
(Section 487.014 of the Criminal Code)

To: Example Online

WHEREAS I am satisfied by information on oath that there are reasonable grounds to believe that an offence of fraud has been committed;

THIS IS THEREFORE to order you to produce the name and address of the subscriber of north.cottages@examplemail.test.

The documents shall be produced to Detective Constable Paul Renaud at paul.renaud@opp.test within 30 days.

S. Kirwan, Justice of the Peace`,
    wants: {
      'requester.name': 'Paul Renaud',
      'requester.email': 'paul.renaud@opp.test',
      'dataTypes.subscriber': true,
    },
    identifiers: ['email north.cottages@examplemail.test'],
  },
  {
    name: 'a Dutch demand in which the address of the account follows the name of the officer',
    from: 'b.wolters@politie.test',
    subject: 'Vordering',
    body: `Op grond van artikel 126ng van het Wetboek van Strafvordering vorder ik, hoofdagent Bas Wolters (dienstnummer 44118), de inhoud van alle e-mailberichten van vee.hoek@examplemail.test.

Misdrijf: oplichting, artikel 326 Wetboek van Strafrecht.`,
    wants: { 'dataTypes.content': true },
    identifiers: ['email vee.hoek@examplemail.test'],
  },
];
