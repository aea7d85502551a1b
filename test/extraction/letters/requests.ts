import type { RequestLetter } from './letter.ts';

/** Letters without the form, in many styles. */
export const REQUESTS: readonly RequestLetter[] = [
  {
    name: 'US court subpoena as a text',
    from: 'Carla Mendes <cmendes@sheriff.lakecounty.gov>',
    subject: 'Subpoena duces tecum',
    body: "Please see attached subpoena. Return date is on the face.\n\nCarla Mendes\nDetective, Lake County Sheriff's Office\nBadge #4471\nOffice: (352) 555-0190\n",
    attached: {
      'subpoena.txt': `IN THE CIRCUIT COURT OF THE FIFTH JUDICIAL CIRCUIT
IN AND FOR LAKE COUNTY, FLORIDA

SUBPOENA DUCES TECUM

Case No. 2026-CF-001882

TO: Example Online, Custodian of Records

YOU ARE HEREBY COMMANDED to produce the subscriber information and the IP address log-in history for the account bigfish_lk@examplemail.test for the period August 1, 2026 through August 31, 2026.

DATED this 3rd day of November, 2026.

Clerk of the Circuit Court
`,
    },
    wants: {
      'requester.name': 'Carla Mendes',
      'requester.badgeNumber': '4471',
      'requester.rank': 'Detective',
      'requester.telephone': '(352) 555-0190',
      'organisation.legalName': "Lake County Sheriff's Office",
      'authority.kind': 'court',
      'authority.attached': true,
      'nature.production': true,
      'nature.takedown': null,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'crime.caseNumber': '2026-CF-001882',
      'timeRange.from': '2026-08-01',
      'timeRange.to': '2026-08-31',
      requested: /subscriber information/,
    },
    identifiers: ['email bigfish_lk@examplemail.test'],
  },
  {
    name: 'grand jury subpoena',
    from: 'AUSA Helen Park <helen.park@usdoj.gov>',
    subject: 'Grand Jury Subpoena - GJ 26-0771',
    body: `United States Attorney
Western District of Washington
700 Stewart Street, Suite 5220
Seattle, WA 98101

November 16, 2026

Custodian of Records
Example Online

Re: Grand Jury Subpoena GJ 26-0771

Dear Custodian:

Enclosed is a subpoena issued by the United States District Court for the Western District of Washington on behalf of the federal grand jury. Under 18 U.S.C. § 2703(c)(2) you are required to provide name, address, means of payment and session times for user ID 99120031.

You are directed not to disclose the existence of this subpoena pursuant to 18 U.S.C. § 2705(b).

Very truly yours,

Helen Park
Assistant United States Attorney
(206) 555-0133
`,
    wants: {
      'requester.name': 'Helen Park',
      'requester.position': 'Assistant United States Attorney',
      'requester.telephone': '(206) 555-0133',
      'organisation.legalName': 'United States Attorney',
      'organisation.address': /700 Stewart Street.*98101/,
      'authority.kind': 'court',
      'authority.issuedBy': /District Court for the Western District of Washington/,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'confidentiality.requested': true,
      'confidentiality.legalBasis': /2705\(b\)/,
      legalBasis: /2703\(c\)\(2\)/,
      requested: /session times/,
    },
    identifiers: ['user-id 99120031'],
  },
  {
    name: 'UK production order of the Crown Court',
    from: 'DC Tom Ashworth <tom.ashworth@gmp.police.uk>',
    subject: 'Production order - Op Larkspur',
    body: `Good morning,

Please find attached a production order made by His Honour Judge Pemberton at Manchester Crown Court on 12 October 2026 under Schedule 1 to the Police and Criminal Evidence Act 1984. You are required to produce the content of the messages sent by the Example Chat user brassmonkey77 between 1 March 2026 and 30 April 2026 within 7 days.

The investigation concerns a conspiracy to supply cocaine.

Kind regards

DC 18822 Tom Ashworth
Serious Crime Division
Greater Manchester Police
Direct dial: 0161 856 1234
`,
    attached: {
      'order.txt':
        'IN THE CROWN COURT AT MANCHESTER\n\nPRODUCTION ORDER\n\nUpon the application of DC 18822 Ashworth it is ordered that Example Online produce the material in the schedule.\n\nHis Honour Judge Pemberton\n12 October 2026\n',
    },
    wants: {
      'requester.name': 'Tom Ashworth',
      'requester.badgeNumber': '18822',
      'requester.rank': 'DC',
      'requester.telephone': '0161 856 1234',
      'organisation.legalName': 'Greater Manchester Police',
      'authority.kind': /^(court|judge)$/,
      'authority.date': '2026-10-12',
      'authority.attached': true,
      'nature.production': true,
      'dataTypes.content': true,
      'dataTypes.subscriber': null,
      'crime.description': /conspiracy to supply cocaine/,
      'timeRange.from': '2026-03-01',
      'timeRange.to': '2026-04-30',
      legalBasis: /Police and Criminal Evidence Act 1984/,
    },
    identifiers: ['username brassmonkey77'],
  },
  {
    name: '2703(f) preservation letter of a town police',
    from: 'Ofc. M. Tran <mtran@maplegrovepd.gov>',
    subject: '2703(f) preservation',
    body: `MAPLE GROVE POLICE DEPARTMENT
12 Elm Street, Maple Grove, OH 43066
Main number: (614) 555-0100

Dear Custodian of Records:

I am conducting a criminal investigation into the theft of a vehicle. I request, pursuant to 18 USC 2703(f), that you preserve all records and other evidence for the account with the phone number +1 614 555 0177 for 90 days. I intend to obtain a search warrant.

Please confirm receipt by e-mail.

Respectfully,

Officer Minh Tran #233
Maple Grove Police Department
614-555-0142
mtran@maplegrovepd.gov
`,
    wants: {
      'requester.name': 'Minh Tran',
      'requester.badgeNumber': '233',
      'requester.rank': 'Officer',
      'requester.telephone': '614-555-0142',
      'organisation.legalName': 'Maple Grove Police Department',
      'organisation.address': /12 Elm Street/,
      'organisation.switchboard': '(614) 555-0100',
      'nature.preservation': true,
      'nature.production': null,
      'authority.kind': 'police',
      'crime.description': /theft of a vehicle/,
      legalBasis: /2703\(f\)/,
    },
    identifiers: ['phone +1 614 555 0177'],
  },
  {
    name: 'emergency disclosure request, suicide threat',
    from: 'Duty Officer <ops@politsei.ee>',
    subject: 'URGENT: emergency disclosure - suicide threat',
    body: `Dear Example Online,

This is an emergency disclosure request. At 21:40 today the user @hopeless_moth wrote in Example Chat that she has taken pills and will not wake up tomorrow. There is an imminent risk of death.

Please send us immediately the last IP address, the phone number and the e-mail address of this user.

Kadri Saar
Shift leader, Command Centre
Police and Border Guard Board
Pärnu mnt 139, 15060 Tallinn, Estonia
+372 612 3000
`,
    wants: {
      'requester.name': 'Kadri Saar',
      'requester.position': /Shift leader/,
      'requester.telephone': '+372 612 3000',
      'organisation.legalName': 'Police and Border Guard Board',
      'organisation.address': /Pärnu mnt 139, 15060 Tallinn/,
      'organisation.country': 'EE',
      'nature.emergency': true,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'authority.kind': 'police',
      overview: /has taken pills/,
    },
    identifiers: ['username @hopeless_moth'],
  },
  {
    name: 'order of a German prosecutor',
    from: 'poststelle@sta-koeln.nrw.de',
    subject: 'Ermittlungsverfahren 74 Js 991/26',
    body: `Staatsanwaltschaft Köln, Am Justizzentrum 13, 50939 Köln, Germany
Phone +49 221 477-0

Our reference: 74 Js 991/26
Date: 9 November 2026

Order pursuant to section 95 of the German Code of Criminal Procedure

In the preliminary proceedings against Unknown on suspicion of computer fraud (section 263a of the Criminal Code) Example Online is ordered to disclose the registration data of the mailbox paketdienst.info@examplemail.test.

Facts: On 4 September 2026 the injured party received a text message and entered her bank details on a page run from this mailbox.

Dr. Weber
Senior Public Prosecutor
`,
    wants: {
      'requester.name': /Weber/,
      'requester.position': 'Senior Public Prosecutor',
      'organisation.legalName': 'Staatsanwaltschaft Köln',
      'organisation.address': 'Am Justizzentrum 13, 50939 Köln, Germany',
      'organisation.country': 'DE',
      registrationNumber: '74 Js 991/26',
      'authority.kind': 'prosecutor',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'crime.description': /computer fraud/,
      overview: /received a text message/,
      legalBasis: /section 95/i,
    },
    identifiers: ['email paketdienst.info@examplemail.test'],
  },
  {
    name: 'request for mutual legal assistance',
    from: 'Irena Kos <irena.kos@gov.si>',
    subject: 'MLA request 4122-88/2026',
    body: 'Dear colleagues,\n\nplease find attached the request for mutual legal assistance.\n\nIrena Kos\nMinistry of Justice\n',
    attached: {
      'mla.txt': `REPUBLIC OF SLOVENIA
MINISTRY OF JUSTICE
Župančičeva 3, 1000 Ljubljana, Slovenia
T: +386 1 369 52 00
www.mp.gov.si

Number: 4122-88/2026
Date: 10 November 2026

REQUEST FOR MUTUAL LEGAL ASSISTANCE IN CRIMINAL MATTERS

On the basis of the Convention on Cybercrime (Budapest, 23 November 2001), the District Court of Maribor requests the competent authority to obtain from Example Online the content of the mailbox zlati.dez@examplemail.test from 1 May 2026 to 31 July 2026.

Between May and July 2026 the suspect offered gold bars that did not exist and received EUR 48,000 from six victims.

Sincerely,

Irena Kos
Senior Adviser
`,
    },
    wants: {
      'requester.name': 'Irena Kos',
      'requester.position': 'Senior Adviser',
      'organisation.legalName': 'Ministry of Justice',
      'organisation.address': /Župančičeva 3, 1000 Ljubljana/,
      'organisation.website': 'www.mp.gov.si',
      'organisation.country': 'SI',
      'authority.kind': 'court',
      'nature.production': true,
      'dataTypes.content': true,
      'timeRange.from': '2026-05-01',
      'timeRange.to': '2026-07-31',
      legalBasis: /Convention on Cybercrime/,
      overview: /gold bars that did not exist/,
    },
    identifiers: ['email zlati.dez@examplemail.test'],
  },
  {
    name: 'DSA Article 10 order of a public prosecutor',
    from: 'Parket Oost-Vlaanderen <gent.cyber@just.fgov.be>',
    subject: 'Order to provide information (Article 10 DSA)',
    body: `Public Prosecutor's Office of East Flanders
Opgeëistenlaan 401, 9000 Ghent, Belgium

ORDER TO PROVIDE INFORMATION
Article 10 of Regulation (EU) 2022/2065 and Article 46bis of the Belgian Code of Criminal Procedure

Notice number: GE45.98.2211/26

The public prosecutor orders Example Online to provide the identification data of the recipient of the service with the user name zwarte_valk within 5 working days.

Reason: the data is needed to identify the person who published threats against a teacher.

You may not inform the recipient of the service of this order (Article 46bis, § 2).

Ghent, 17 November 2026

An De Clercq
First substitute public prosecutor
`,
    wants: {
      'requester.name': 'An De Clercq',
      'requester.position': /public prosecutor/,
      'organisation.legalName': /Public Prosecutor.s Office of East Flanders/,
      'organisation.country': 'BE',
      'authority.kind': 'prosecutor',
      'authority.attached': true,
      'authority.date': '2026-11-17',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'confidentiality.requested': true,
      'confidentiality.legalBasis': /46bis/,
      legalBasis: /Regulation \(EU\) 2022\/2065|46bis/,
    },
    identifiers: ['username zwarte_valk'],
  },
  {
    name: 'police mail in bad English',
    from: 'Komenda Miejska <cyber.lodz@policja.gov.pl>',
    subject: 'ask for data',
    body: `Hello,

Police in Lodz Poland make investigation number RSD-77/2026 about internet fraud. Person use e-mail okazja.tanio@examplemail.test and take money and not send telephone. Please give us data of this user: name, surname, address, IP of registration and logins from 01.09.2026 to 30.09.2026.

With respect
asp. Marek Zielinski
KMP Łódź
tel. 47 841 11 22
`,
    wants: {
      'requester.name': 'Marek Zielinski',
      'requester.rank': 'asp.',
      'requester.telephone': '47 841 11 22',
      'crime.caseNumber': 'RSD-77/2026',
      'crime.description': /internet fraud/,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-09-01',
      'timeRange.to': '2026-09-30',
      legalBasis: null,
      overview: /take money/,
    },
    identifiers: ['email okazja.tanio@examplemail.test'],
  },
  {
    name: 'one line of a detective',
    from: 'Joe Kowalski <jkowalski@cityofdunmore.gov>',
    subject: 'quick one',
    body: 'Can you tell me who owns the account nightrider_scr on Example Chat? Working a burglary. Det. Joe Kowalski, Dunmore PD\n',
    wants: {
      'requester.name': 'Joe Kowalski',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.content': null,
      'organisation.address': null,
    },
    identifiers: ['username nightrider_scr'],
  },
  {
    name: 'takedown of terrorist content',
    from: 'IRU <iru@bka.bund.de>',
    subject: 'Referral of terrorist content',
    body: `Bundeskriminalamt
65173 Wiesbaden
Germany

Removal of content

Dear Sir or Madam,

the following pages of your service glorify an attack. We request that you remove this content as soon as possible in accordance with Article 3 of Regulation (EU) 2021/784:

https://www.examplechat.test/p/8812aa
https://www.examplechat.test/p/8812ab

Yours sincerely

Jonas Hartmann
Kriminalhauptkommissar
Tel.: +49 611 55-12345
`,
    wants: {
      'requester.name': 'Jonas Hartmann',
      'requester.rank': 'Kriminalhauptkommissar',
      'requester.telephone': '+49 611 55-12345',
      'organisation.legalName': 'Bundeskriminalamt',
      'organisation.country': 'DE',
      'nature.takedown': true,
      'nature.production': null,
      'dataTypes.content': null,
      legalBasis: /2021\/784/,
    },
    identifiers: ['url https://www.examplechat.test/p/8812aa', 'url https://www.examplechat.test/p/8812ab'],
  },
  {
    name: 'order of a judge attached to an empty mail',
    from: 'Eline Visser <e.visser@politie.nl>',
    subject: '',
    body: '\n',
    attached: {
      'beschikking.txt': `Rechtbank Amsterdam

ORDER

The examining magistrate in the District Court of Amsterdam, mr. S. Hoekstra, having seen the demand of the public prosecutor in the case with number 13-221190-26,

orders Example Online to provide the stored e-mails of the account dubbel.glas@examplemail.test from 1 January 2026 to 31 March 2026, on the basis of Article 126ng of the Code of Criminal Procedure.

Amsterdam, 18 November 2026
mr. S. Hoekstra
examining magistrate
`,
    },
    wants: {
      'requester.email': 'e.visser@politie.nl',
      'authority.kind': /^(judge|court)$/,
      'authority.date': '2026-11-18',
      'authority.attached': true,
      'nature.production': true,
      'dataTypes.content': true,
      'timeRange.from': '2026-01-01',
      'timeRange.to': '2026-03-31',
      legalBasis: /126ng/,
    },
    identifiers: ['email dubbel.glas@examplemail.test'],
  },
  {
    name: 'Irish letter with the head at the right',
    from: 'Niamh Doyle <niamh.doyle@garda.ie>',
    subject: 'Data request 2026/GNCCB/558',
    body: `\t\t\tAn Garda Síochána
\t\t\tGarda National Cyber Crime Bureau
\t\t\tWalter Scott House, Military Road, Dublin 8, Ireland
\t\t\tSwitchboard: +353 1 666 0000
\t\t\twww.garda.ie

Our Ref: 2026/GNCCB/558

Dear Sir/Madam,

I am a member of An Garda Síochána not below the rank of Superintendent. I hereby require you, under section 6(1) of the Communications (Retention of Data) Act 2011, to disclose the subscriber details of the user of the IP address 198.51.100.24, port 50122, on 2 November 2026 at 18:44:10 UTC.

The offence under investigation is the possession of child abuse images. On 2 November 2026 an image was uploaded from this address.

Please treat this request in confidence.

Yours sincerely,

Niamh Doyle
Detective Superintendent
Tel. +353 1 666 3702
`,
    wants: {
      registrationNumber: '2026/GNCCB/558',
      'requester.name': 'Niamh Doyle',
      'requester.rank': 'Detective Superintendent',
      'requester.telephone': '+353 1 666 3702',
      'organisation.legalName': /An Garda Síochána/,
      'organisation.address': /Military Road, Dublin 8/,
      'organisation.switchboard': '+353 1 666 0000',
      'organisation.website': 'www.garda.ie',
      'organisation.country': 'IE',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': null,
      'confidentiality.requested': true,
      'crime.description': /possession of child abuse images/,
      overview: /an image was uploaded/,
      'authority.kind': 'police',
      legalBasis: /section 6\(1\)/,
    },
    identifiers: ['ipv4 198.51.100.24'],
  },
  {
    name: 'French requisition by a police officer',
    from: 'Camille Roux <camille.roux@interieur.gouv.fr>',
    subject: 'Judicial requisition - procedure 2026/004412',
    body: `Direction nationale de la police judiciaire
101 rue des Trois Fontanot
92000 Nanterre
FRANCE

Nanterre, 12 November 2026

Madam, Sir,

Acting on the instructions of the Public Prosecutor of Nanterre, and under article 77-1-1 of the Code of Criminal Procedure, I ask you to kindly provide me with:
- the identity of the subscriber of the mailbox facture.urgente@examplemail.test,
- the connection logs from 1 October 2026 to 10 November 2026.

The mailbox was used to send false invoices to forty companies.

Please accept, Madam, Sir, the expression of my highest consideration.

Camille ROUX
Capitaine de police
RIO 1188214
Tél. : +33 1 47 44 91 00
`,
    wants: {
      'requester.name': 'Camille Roux',
      'requester.rank': 'Capitaine de police',
      'requester.badgeNumber': '1188214',
      'requester.telephone': '+33 1 47 44 91 00',
      'organisation.legalName': 'Direction nationale de la police judiciaire',
      'organisation.address': /101 rue des Trois Fontanot.*Nanterre/i,
      'organisation.country': 'FR',
      'authority.kind': 'prosecutor',
      'authority.issuedBy': /Public Prosecutor of Nanterre/,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-10-01',
      requested: /connection logs/,
      overview: /false invoices/,
      legalBasis: /77-1-1/,
    },
    identifiers: ['email facture.urgente@examplemail.test'],
  },
  {
    name: 'Dutch police, signature with strokes',
    from: 'Sven Bakker <sven.bakker@politie.nl>',
    subject: 'Vordering 126nc / request for identifying data',
    body: `Dear colleague,

We are investigating a series of bicycle thefts (Article 311 of the Criminal Code, case number PL1300-2026201144). The stolen bikes are offered by the account fietsenmaker020@examplemail.test. Hereby I demand the identifying data of this account under Article 126nc of the Code of Criminal Procedure. The data may be sent to this address.

With kind regards,

Sven Bakker | Brigadier | Team Digitale Opsporing | Politie Eenheid Amsterdam | T 088-1691234 | M 06-12345678 | www.politie.nl
`,
    wants: {
      'requester.name': 'Sven Bakker',
      'requester.rank': 'Brigadier',
      'requester.telephone': '088-1691234',
      'organisation.legalName': 'Politie Eenheid Amsterdam',
      'organisation.website': 'www.politie.nl',
      'crime.caseNumber': 'PL1300-2026201144',
      'crime.description': /bicycle thefts/,
      'nature.production': true,
      'dataTypes.subscriber': true,
      'authority.kind': 'police',
      legalBasis: /126nc/,
    },
    identifiers: ['email fietsenmaker020@examplemail.test'],
  },
  {
    name: 'ministry of the interior, extension of a preservation',
    from: 'Contact Point 24/7 <24-7@mvr.bg>',
    subject: 'Extension of preservation 1170-22',
    body: `MINISTRY OF INTERIOR
GENERAL DIRECTORATE COMBATING ORGANISED CRIME
24/7 Contact Point under the Budapest Convention

Our reference number: 1170-22

Dear colleagues,

On 1 September 2026 we asked you to preserve the data of the account lucky.borsa@examplemail.test. In accordance with Article 16 of the Budapest Convention we kindly request you to extend the preservation for a further 90 days, until a request for legal assistance reaches you.

We kindly ask you not to inform the user.

Best regards,
24/7 Contact Point
tel: +359 2 982 2222
`,
    wants: {
      registrationNumber: '1170-22',
      'requester.name': null,
      'requester.telephone': '+359 2 982 2222',
      'organisation.legalName': /MINISTRY OF INTERIOR|GENERAL DIRECTORATE/i,
      'nature.preservation': true,
      'nature.production': null,
      'confidentiality.requested': true,
      legalBasis: /Article 16/,
    },
    identifiers: ['email lucky.borsa@examplemail.test'],
  },
  {
    name: 'search warrant, letter around it',
    from: 'Special Agent Ruth Kline <ruth.kline@hsi.dhs.gov>',
    subject: 'Search Warrant 3:26-mj-00412',
    body: `To whom it may concern,

Attached please find a search warrant signed by U.S. Magistrate Judge Alan Foster on November 10, 2026 for the account velvet.otter@examplemail.test. Please provide the responsive records through your portal or to ruth.kline@hsi.dhs.gov.

The warrant covers the contents of all e-mails from 06/01/2026 through 09/30/2026, subscriber records and login IP addresses.

Thank you,

Ruth Kline
Special Agent
Homeland Security Investigations
1220 SW 3rd Avenue, Portland, OR 97204
Cell 503.555.0188
`,
    attached: {
      'warrant.txt':
        'UNITED STATES DISTRICT COURT\nfor the District of Oregon\n\nSEARCH AND SEIZURE WARRANT\n\nCase No. 3:26-mj-00412\n\nAn application by a federal law enforcement officer requests the search of the account velvet.otter@examplemail.test.\n\nNovember 10, 2026\nAlan Foster, U.S. Magistrate Judge\n',
    },
    wants: {
      'requester.name': 'Ruth Kline',
      'requester.rank': 'Special Agent',
      'requester.telephone': '503.555.0188',
      'organisation.legalName': 'Homeland Security Investigations',
      'organisation.address': /1220 SW 3rd Avenue/,
      'authority.kind': /^(judge|court)$/,
      'authority.attached': true,
      'authority.date': '2026-11-10',
      'crime.caseNumber': '3:26-mj-00412',
      'nature.production': true,
      'dataTypes.content': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
    },
    identifiers: ['email velvet.otter@examplemail.test'],
  },
  {
    name: 'kidnapping, written in haste',
    from: 'Inspector Rao <inspector.rao@delhipolice.gov.in>',
    subject: 'MOST URGENT kidnapping case',
    body: `Sir,
A businessman has been kidnapped yesterday night and ransom demand is coming from email rahu.ketu99@examplemail.test. His life is in danger. You are requested to provide login IP with date and time, registered mobile number of said email ID immediately.
FIR No. 412/2026 u/s 364A IPC PS Saket.

Insp. Anil Rao
SHO Saket
Mob: 9810012345
`,
    wants: {
      'requester.name': 'Anil Rao',
      'requester.rank': 'Insp.',
      'requester.telephone': '9810012345',
      'nature.production': true,
      'dataTypes.traffic': true,
      'crime.caseNumber': '412/2026',
      overview: /has been kidnapped/,
      'authority.kind': 'police',
    },
    identifiers: ['email rahu.ketu99@examplemail.test'],
  },
  {
    name: 'anti-fraud unit, centred head, table of targets',
    from: 'Unit 3 <unit3@carabinieri.it>',
    subject: 'Prot. 88/12-2026',
    body: `                     LEGIONE CARABINIERI LAZIO
                     Nucleo Investigativo di Roma
              Via in Selci 88, 00184 Roma, Italy - tel. +39 06 8098 1

Ref. no. 88/12-2026                                 Rome, 19 November 2026

Subject: request for data

The Public Prosecutor's Office at the Court of Rome (dr. Elena Conti) authorised us by decree of 16 November 2026, in criminal proceedings no. 41227/26 R.G.N.R., to acquire from you the registration data and access logs of:

  gatto.nero88@examplemail.test
  198.51.100.7 on 14/10/2026 at 09:12:44 UTC

in the period from 10 October 2026 to 20 October 2026. The crime is usury (art. 644 of the Criminal Code).

Mar. Paolo Greco
`,
    wants: {
      registrationNumber: '88/12-2026',
      'requester.name': 'Paolo Greco',
      'requester.rank': 'Mar.',
      'organisation.legalName': 'Legione Carabinieri Lazio',
      'organisation.address': 'Via in Selci 88, 00184 Roma, Italy',
      'organisation.country': 'IT',
      'authority.kind': 'prosecutor',
      'authority.date': '2026-11-16',
      'crime.caseNumber': /41227\/26/,
      'crime.description': 'usury',
      'nature.production': true,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-10-10',
    },
    identifiers: ['email gatto.nero88@examplemail.test', 'ipv4 198.51.100.7'],
  },
  {
    name: 'bare text file of a sheriff',
    from: '',
    subject: '',
    body: `From the desk of Sheriff Dan Whitlock, Cass County

Please take this as a formal request to freeze the account of user coyote_blue until we get a warrant. We got a homicide here and the shooter posted on it the night of October 30, 2026.

Sheriff Dan Whitlock
Cass County Sheriff's Office
(816) 555-0119
`,
    wants: {
      'requester.name': 'Dan Whitlock',
      'requester.rank': 'Sheriff',
      'requester.telephone': '(816) 555-0119',
      'organisation.legalName': "Cass County Sheriff's Office",
      'nature.preservation': true,
      'nature.production': null,
      'authority.kind': 'police',
    },
    identifiers: ['username coyote_blue'],
  },
];
