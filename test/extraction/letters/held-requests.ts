import type { RequestLetter } from './letter.ts';

/** Letters that nothing was tuned on: they tell how well other letters are read. */
export const HELD_REQUESTS: readonly RequestLetter[] = [
  {
    name: 'Scottish police, schedule of accounts after the signature',
    from: 'Fiona MacLeod <fiona.macleod@scotland.police.uk>',
    subject: 'RIPA / DPA request - STORM 3311',
    body: `Police Scotland
Cybercrime Investigations
Dalmarnock Road, Glasgow G40 4EH
Switchboard: 0141 532 2000

Our ref: CI/26/3311
20 November 2026

Dear Example Online

We are investigating an extortion. We would be grateful if you would supply the registration details and recent log-in IP addresses for the accounts in the schedule below.

In accordance with the Investigatory Powers Act 2016, please do not make the account holders aware of this enquiry.

Yours faithfully

PC Fiona MacLeod, collar number K1182
Cybercrime Investigations

Schedule
1. user name: peat.smoker
2. harrisviolet@examplemail.test
`,
    wants: {
      registrationNumber: 'CI/26/3311',
      'requester.name': 'Fiona MacLeod',
      'requester.badgeNumber': 'K1182',
      'requester.rank': 'PC',
      'organisation.legalName': 'Police Scotland',
      'organisation.address': /Dalmarnock Road, Glasgow G40 4EH/,
      'organisation.switchboard': '0141 532 2000',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'confidentiality.requested': true,
      'crime.description': /extortion/,
      'authority.kind': 'police',
      legalBasis: /Investigatory Powers Act 2016/,
    },
    identifiers: ['username peat.smoker', 'email harrisviolet@examplemail.test'],
  },
  {
    name: 'state court order signed by a judge, sent by a trooper',
    from: 'Trooper First Class Aaron Dell <adell@msp.maryland.gov>',
    subject: 'Court Order',
    body: 'Good afternoon, attached is a signed court order for your review. Please advise if you need anything else.\n\nTFC Aaron Dell #7719\nMaryland State Police\nCell: 410-555-0166\n',
    attached: {
      'Order.txt': `CIRCUIT COURT FOR HOWARD COUNTY, MARYLAND

ORDER

Upon consideration of the application of TFC Aaron Dell, it is this 14th day of November, 2026, hereby ORDERED that Example Online shall furnish to the Maryland State Police all subscriber information and connection records for the account mossy_bank@examplemail.test.

Judge Yolanda Pierce
`,
    },
    wants: {
      'requester.name': 'Aaron Dell',
      'requester.badgeNumber': '7719',
      'requester.telephone': '410-555-0166',
      'organisation.legalName': 'Maryland State Police',
      'authority.kind': /^(court|judge)$/,
      'authority.attached': true,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
    },
    identifiers: ['email mossy_bank@examplemail.test'],
  },
  {
    name: 'Swedish police, facts before the request',
    from: 'Lars Nyström <lars.nystrom@polisen.se>',
    subject: 'Request for information, K 901223-26',
    body: `Polismyndigheten, Polisregion Väst
Skånegatan 5, 411 40 Göteborg, Sweden
Telephone +46 10 569 00 00, www.polisen.se

Case number: K 901223-26

On 3 October 2026 a woman in Mölndal transferred 84 000 kronor to a person who called herself Ingrid and said she was from the bank. The e-mails came from trygg.kund@examplemail.test.

We suspect gross fraud under chapter 9, section 3 of the Swedish Penal Code.

We therefore ask you to send us the name and address that were given at registration of the account, and the IP addresses from which it was used between 1 October and 5 October 2026 (all times UTC).

Best regards

Lars Nyström
Police inspector, badge 88314
Direct phone: +46 10 564 11 22
`,
    wants: {
      'requester.name': 'Lars Nyström',
      'requester.badgeNumber': '88314',
      'requester.rank': 'Police inspector',
      'requester.telephone': '+46 10 564 11 22',
      'organisation.legalName': /Polismyndigheten/,
      'organisation.address': /Skånegatan 5, 411 40 Göteborg, Sweden/,
      'organisation.website': 'www.polisen.se',
      'organisation.country': 'SE',
      'crime.caseNumber': 'K 901223-26',
      'crime.description': /gross fraud/,
      overview: /transferred 84 000 kronor/,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-10-01',
      'timeRange.to': '2026-10-05',
      'authority.kind': 'police',
    },
    identifiers: ['email trygg.kund@examplemail.test'],
  },
  {
    name: 'bomb threat at night',
    from: 'Operations <ops@pspn.pt>',
    subject: 'EMERGENCY bomb threat school',
    body: `Example Online - please read at once.

Exigent request. Somebody using the e-mail address fim.do.mundo@examplemail.test announced that a bomb will explode at the secondary school of Viseu at 8:00 tomorrow. 600 children are at risk.

Need now: IP addresses of last 24 hours, phone number, name.

Chief Inspector Rui Tavares
Polícia de Segurança Pública, Viseu, Portugal
24h: +351 232 480 380
`,
    wants: {
      'requester.name': 'Rui Tavares',
      'requester.rank': 'Chief Inspector',
      'requester.telephone': '+351 232 480 380',
      'organisation.legalName': /Polícia de Segurança Pública/,
      'organisation.country': 'PT',
      'nature.emergency': true,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      overview: /bomb will explode/,
      requested: /phone number/,
      'authority.kind': 'police',
    },
    identifiers: ['email fim.do.mundo@examplemail.test'],
  },
  {
    name: 'prosecutor of Warsaw asks for a mailbox, decision cited',
    from: 'Anna Lis <anna.lis@prokuratura.gov.pl>',
    subject: '3041-1.Ds.114.2026',
    body: `District Prosecutor's Office in Warsaw
ul. Chocimska 28, 00-791 Warszawa, Poland

Ref. no.: 3041-1.Ds.114.2026

On the basis of Article 218 of the Code of Criminal Procedure I hereby demand that the content of the mailbox nocny.pociag@examplemail.test be handed over for the period from 15 July 2026 to 15 August 2026. A copy of my decision of 6 November 2026 is enclosed.

The case is about the laundering of money.

Disclosure of this letter to third parties is punishable under Article 241 of the Penal Code; please keep it secret.

Prosecutor Anna Lis
tel. +48 22 217 33 00
`,
    attached: {
      'decision.txt':
        "DECISION\n\nWarsaw, 6 November 2026\n\nAnna Lis, prosecutor of the District Prosecutor's Office in Warsaw, decides to demand the surrender of correspondence of the mailbox nocny.pociag@examplemail.test.\n",
    },
    wants: {
      registrationNumber: '3041-1.Ds.114.2026',
      'requester.name': 'Anna Lis',
      'requester.telephone': '+48 22 217 33 00',
      'organisation.legalName': "District Prosecutor's Office in Warsaw",
      'organisation.address': /Chocimska 28, 00-791 Warszawa/,
      'organisation.country': 'PL',
      'authority.kind': 'prosecutor',
      'authority.date': '2026-11-06',
      'authority.attached': true,
      'nature.production': true,
      'dataTypes.content': true,
      'crime.description': /laundering of money/,
      'confidentiality.requested': true,
      'timeRange.from': '2026-07-15',
      'timeRange.to': '2026-08-15',
      legalBasis: /Article 218/,
    },
    identifiers: ['email nocny.pociag@examplemail.test'],
  },
  {
    name: 'customs officer, a phone number as target beside the own one',
    from: 'Karel Vrba <k.vrba@cs.mfcr.cz>',
    subject: 'Request',
    body: `Customs Office for the Central Bohemian Region
Washingtonova 7, 110 00 Praha 1, Czech Republic

Dear Sirs,

In connection with the smuggling of cigarettes please identify the holder of the chat account registered with telephone number +420 603 111 222.

For any questions call +420 261 334 111.

Karel Vrba
Senior customs inspector
Identification number: 63120
Mobile +420 724 000 111
`,
    wants: {
      'requester.name': 'Karel Vrba',
      'requester.badgeNumber': '63120',
      'requester.rank': /customs inspector/,
      'organisation.legalName': 'Customs Office for the Central Bohemian Region',
      'organisation.address': /Washingtonova 7/,
      'organisation.country': 'CZ',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'crime.description': /smuggling of cigarettes/,
    },
    identifiers: ['phone +420 603 111 222'],
  },
  {
    name: 'two sentences from a new colleague',
    from: 'Lotte Meijer <lotte.meijer@om.nl>',
    subject: 'account',
    body: 'Hi, could you please let me know which name and address belong to the account piet.snot@examplemail.test? It concerns case 2026-55123.\n\nLotte Meijer, assistant prosecutor, Openbaar Ministerie Utrecht\n',
    wants: {
      'requester.name': 'Lotte Meijer',
      'requester.position': 'assistant prosecutor',
      'organisation.legalName': 'Openbaar Ministerie Utrecht',
      'crime.caseNumber': '2026-55123',
      'authority.kind': 'prosecutor',
      'nature.production': true,
      'dataTypes.subscriber': true,
    },
    identifiers: ['email piet.snot@examplemail.test'],
  },
  {
    name: 'blocking order of a regulator-like police unit',
    from: 'PHAROS <pharos@interieur.gouv.fr>',
    subject: 'Order to remove',
    body: `Office central de lutte contre la criminalité
PHAROS
Nanterre, France

Under article 6-1 of Law no. 2004-575 of 21 June 2004 you are requested to remove within 24 hours the images of sexual abuse of minors at https://img.examplechat.test/v/55102 .

Commandant Élise Marchand
Officier de police judiciaire
Tél. +33 1 86 21 55 00
`,
    wants: {
      'requester.name': 'Élise Marchand',
      'requester.rank': 'Commandant',
      'requester.telephone': '+33 1 86 21 55 00',
      'organisation.country': 'FR',
      'nature.takedown': true,
      'nature.production': null,
      legalBasis: /6-1/,
    },
    identifiers: ['url https://img.examplechat.test/v/55102'],
  },
  {
    name: 'FBI preservation with several accounts',
    from: 'SA Kevin Moritz <kmoritz@fbi.gov>',
    subject: 'Preservation letter',
    body: `VIA E-MAIL

Federal Bureau of Investigation
Cleveland Division
1501 Lakeside Avenue
Cleveland, Ohio 44114

November 20, 2026

Dear Sir or Madam:

The following accounts are the subject of an ongoing criminal investigation. You are hereby requested under Title 18, United States Code, Section 2703(f) to preserve all records, including stored communications:

slate.heron@examplemail.test
user ID 5512087

Compliance with this letter does not entitle you to disclose its existence to anyone.

Sincerely,

Kevin Moritz
Special Agent
216-555-0148
`,
    wants: {
      'requester.name': 'Kevin Moritz',
      'requester.rank': 'Special Agent',
      'requester.telephone': '216-555-0148',
      'organisation.legalName': 'Federal Bureau of Investigation',
      'organisation.address': /1501 Lakeside Avenue/,
      'nature.preservation': true,
      'nature.production': null,
      legalBasis: /2703\(f\)/,
      requested: /slate\.heron/,
    },
    identifiers: ['email slate.heron@examplemail.test', 'user-id 5512087'],
  },
  {
    name: 'Estonian police, order of a prosecutor named in the text',
    from: 'Jaan Tamm <jaan.tamm@politsei.ee>',
    subject: 'Request no 2.1-3/1188',
    body: `Dear Sir/Madam

Criminal case no 26221000417 is being investigated by the North Prefecture of the Police and Border Guard Board. By the permission of the prosecutor Liis Kask of the North District Prosecutor's Office dated 13.11.2026 please provide us with the IP logs of the user kiisu_miisu from 01.10.2026 00:00 to 31.10.2026 23:59 (UTC+2).

During October 2026 the user sent threatening messages to a pupil.

Legal basis: § 215 of the Code of Criminal Procedure

Jaan Tamm
senior investigator
Police and Border Guard Board, North Prefecture
Kolde pst 65, 10321 Tallinn
phone 612 5471
`,
    wants: {
      'requester.name': 'Jaan Tamm',
      'requester.position': 'senior investigator',
      'requester.telephone': '612 5471',
      'organisation.legalName': /Police and Border Guard Board/,
      'organisation.address': /Kolde pst 65, 10321 Tallinn/,
      'authority.kind': 'prosecutor',
      'authority.date': '2026-11-13',
      'crime.caseNumber': '26221000417',
      'nature.production': true,
      'dataTypes.traffic': true,
      'timeRange.timeZone': '+02:00',
      overview: /threatening messages/,
      legalBasis: /§ 215 of the Code of Criminal Procedure/,
    },
    identifiers: ['username kiisu_miisu'],
  },
];
