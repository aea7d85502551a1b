import type { RequestLetter } from './letter.ts';

/** Further orders and letters in English. */
export const MORE_ORDERS_IN_ENGLISH: readonly RequestLetter[] = [
  {
    name: 'Irish order under section 52 of the Theft and Fraud Act',
    from: '',
    subject: '',
    body: `AN CHÚIRT DÚICHE                                   THE DISTRICT COURT

Dublin Metropolitan District

CRIMINAL JUSTICE (THEFT AND FRAUD OFFENCES) ACT 2001
Section 52

ORDER TO PRODUCE EVIDENTIAL MATERIAL

UPON HEARING the evidence on oath of Detective Garda Sinéad Kealy, 33418B, of the Garda National Economic Crime Bureau, a member of An Garda Síochána not below the rank of sergeant or on behalf of such, and being satisfied that there are reasonable grounds for suspecting that Example Online has possession or control of material constituting evidence of the commission of the offence of deception contrary to section 6 of the said Act,

I HEREBY ORDER that Example Online shall within 14 days produce to the said Detective Garda Sinéad Kealy, for her to take away, the following material:

(1) name, address and date of birth of the holder of the account sham.rock.loans@examplemail.test;
(2) login records with IP addresses for the period 5 March 2026 to 22 June 2026.

Given under my hand at the Criminal Courts of Justice, Parkgate Street, Dublin 8, this 13th day of November 2026.

Signed: Brian O'Shea
Judge of the District Court assigned to the Dublin Metropolitan District

Reply to: Detective Garda Sinéad Kealy, GNECB, Harcourt Square, Dublin 2. Tel 01 555 3399, sinead.kealy@garda.ie
PULSE: 20481177
`,
    wants: {
      'organisation.legalName': /Garda National Economic Crime Bureau|An Garda Síochána/,
      'organisation.address': /Harcourt Square, Dublin 2/,
      'organisation.country': 'IE',
      'requester.name': 'Sinéad Kealy',
      'requester.badgeNumber': '33418B',
      'requester.rank': 'Detective Garda',
      'requester.email': 'sinead.kealy@garda.ie',
      'requester.telephone': '01 555 3399',
      'nature.production': true,
      'nature.courtOrder': true,
      'crime.description': /deception/,
      'crime.caseNumber': '20481177',
      legalBasis: /CRIMINAL JUSTICE \(THEFT AND FRAUD OFFENCES\) ACT 2001/i,
      'authority.kind': /court|judge/,
      'authority.issuedBy': /Brian O'Shea|District Court/i,
      'authority.date': '2026-11-13',
      'authority.attached': true,
      subject: /sham\.rock\.loans/,
      requested: /name, address and date of birth/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-03-05',
      'timeRange.to': '2026-06-22',
      timeLimits: /within 14 days/,
    },
    identifiers: ['email sham.rock.loans@examplemail.test'],
  },
  {
    name: 'Irish disclosure request under the retention act',
    from: 'Telecommunications Liaison Unit <tlu.sco@garda.ie>',
    subject: 'Disclosure request S.6 - Ref SC-9-2210/26',
    body: `An Garda Síochána
Security & Intelligence Section
Garda Headquarters, Phoenix Park, Dublin 8

Ref: SC-9-2210/26
19 November, 2026

Re: Section 6, Communications (Retention of Data) Act 2011, as amended

A Chara,

I require, in accordance with the above section, the user data relating to the Example Chat profile "teach.solais", for the purpose of the investigation of a serious offence, namely the distribution of child sexual abuse material.

Please furnish: registered name, postal address, mobile number, date and IP address of registration.

This requirement should be treated as strictly confidential.

Mise le meas,

Declan Furey
Chief Superintendent
Telephone: +353 1 555 2600
`,
    wants: {
      registrationNumber: 'SC-9-2210/26',
      'organisation.legalName': 'An Garda Síochána',
      'organisation.address': /Phoenix Park, Dublin 8/,
      'organisation.country': 'IE',
      'requester.name': 'Declan Furey',
      'requester.rank': 'Chief Superintendent',
      'requester.email': 'tlu.sco@garda.ie',
      'requester.telephone': '+353 1 555 2600',
      'nature.production': true,
      'crime.description': /distribution of child sexual abuse material/,
      legalBasis: /Section 6, Communications \(Retention of Data\) Act 2011/,
      'authority.kind': 'police',
      subject: /teach\.solais/,
      requested: /registered name, postal address/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'confidentiality.requested': true,
    },
    identifiers: ['username teach.solais'],
  },
  {
    name: 'Indian notice under section 94 BNSS',
    from: 'PI Cyber PS Pune <pi.cybercell-pune@mahapolice.gov.in>',
    subject: 'Notice u/s 94 BNSS in CR No. 318/2026',
    body: `OFFICE OF THE POLICE INSPECTOR, CYBER POLICE STATION, PUNE CITY
Shivajinagar, Pune - 411005, Maharashtra, India
Phone: 020-2555 0133    O.W. No. 2214/Cyber PS/2026    Date: 17/11/2026

NOTICE U/S 94 OF BHARATIYA NAGARIK SURAKSHA SANHITA, 2023

To,
The Nodal Officer,
Example Online

Sub: Providing of details in Cyber PS CR No. 318/2026 u/s 318(4), 319(2) BNS, 2023 r/w 66(D) IT Act, 2000.

Sir/Madam,

With reference to the above mentioned subject, it is to inform that the complainant Shri Ramesh Kulkarni was cheated of Rs. 4,85,000/- by unknown accused persons under the pretext of part time job. During the course of investigation it is revealed that the accused used the below mentioned e-mail ID.

Hence you are requested to provide the following details for the period from 01/08/2026 to 31/10/2026:

Sr. No. | E-mail ID | Details required
1 | easy.task.jobs@examplemail.test | Registration details, recovery mobile number, login/logout IP logs with date and time in IST

Kindly treat this as most urgent and furnish the details within 3 days on above mail ID.

Yours faithfully,

(Sunita Jadhav)
Police Inspector
Cyber Police Station, Pune City
Mob. 98220 55501
`,
    wants: {
      registrationNumber: '2214/Cyber PS/2026',
      'organisation.legalName': /CYBER POLICE STATION, PUNE CITY/i,
      'organisation.address': /Shivajinagar, Pune/,
      'organisation.switchboard': /020-2555 0133|^null$/,
      'organisation.country': 'IN',
      'requester.name': 'Sunita Jadhav',
      'requester.rank': 'Police Inspector',
      'requester.email': 'pi.cybercell-pune@mahapolice.gov.in',
      'requester.telephone': /98220 55501|020-2555 0133/,
      'nature.production': true,
      'crime.caseNumber': '318/2026',
      'crime.description': /cheated|^null$/,
      overview: /cheated of Rs\. 4,85,000/,
      legalBasis: /94 OF BHARATIYA NAGARIK SURAKSHA SANHITA/i,
      'authority.kind': 'police',
      subject: /easy\.task\.jobs/,
      requested: /Registration details/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-08-01',
      'timeRange.to': '2026-10-31',
      'timeRange.timeZone': /Kolkata|\+05:30|^null$/,
      timeLimits: /within 3 days/,
    },
    identifiers: ['email easy.task.jobs@examplemail.test'],
  },
  {
    name: 'Indian letter of a crime branch with an FIR',
    from: 'ACP IFSO <acp-ifso.splcell@delhipolice.gov.in>',
    subject: 'FIR No. 207/26 PS Special Cell',
    body: `No. 1187/ACP/IFSO/Spl. Cell, dated New Delhi, the 18.11.2026

From: Assistant Commissioner of Police, IFSO, Special Cell, Delhi Police
To: The Legal Department, Example Online

Subject: Request for information regarding case FIR No. 207/26 dated 02.10.2026 u/s 308 BNS & 67A IT Act, PS Special Cell, New Delhi.

Kindly refer to the subject cited above. The above mentioned case was registered on the complaint of a woman who was threatened by means of her morphed pictures. The alleged person contacted the victim through the profile cited below:

https://examplechat.test/u/royal_singh_0091

In view of the above, it is requested that following information may kindly be provided:
(i) CAF / registration details along with registered mobile number and e-mail ID;
(ii) IP logs w.e.f. 01.09.2026 to 10.10.2026.

The matter is sensitive, and the user must not be informed.

(Vikram Deswal)
ACP, IFSO
Sector 16C, Dwarka, New Delhi - 110078
Ph: 011-2555 0170
`,
    wants: {
      registrationNumber: '1187/ACP/IFSO/Spl. Cell',
      'organisation.legalName': /Delhi Police/,
      'organisation.address': /Sector 16C, Dwarka, New Delhi/,
      'organisation.country': 'IN',
      'requester.name': 'Vikram Deswal',
      'requester.rank': /ACP|Assistant Commissioner of Police/,
      'requester.email': 'acp-ifso.splcell@delhipolice.gov.in',
      'requester.telephone': '011-2555 0170',
      'nature.production': true,
      'crime.caseNumber': '207/26',
      overview: /morphed pictures/,
      'authority.kind': 'police',
      subject: /royal_singh_0091/,
      requested: /registration details/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-09-01',
      'timeRange.to': '2026-10-10',
      'confidentiality.requested': true,
    },
    identifiers: ['url https://examplechat.test/u/royal_singh_0091'],
  },
  {
    name: 'Singapore order under section 20 of the Criminal Procedure Code',
    from: 'TAN Wei Ling (SPF) <tan_wei_ling@spf.gov.sg>',
    subject: 'Order under S20 CPC - Report No. G/20261107/2088',
    body: `SINGAPORE POLICE FORCE
COMMERCIAL AFFAIRS DEPARTMENT
391 New Bridge Road #06-701, Police Cantonment Complex Block D, Singapore 088762

CRIMINAL PROCEDURE CODE 2010
(Section 20)
WRITTEN ORDER TO PRODUCE DOCUMENT OR THING

Police Report No.: G/20261107/2088
Date: 16 Nov 2026

To: Example Online

WHEREAS it has been made to appear to me that the production of the documents or things specified below is necessary for an investigation into an offence of cheating under Section 420 of the Penal Code 1871:

1) Particulars of the subscriber of merlion.invest@examplemail.test
2) Date and time of account creation
3) IP addresses used from 1 Oct 2026 to 31 Oct 2026 (GMT+8)

NOW THEREFORE you are hereby required to produce the same to me by 30 Nov 2026, 1700hrs.

Take notice that failure to comply is an offence under Section 175 of the Penal Code.

ASP Tan Wei Ling
Investigation Officer
DID: 6555 3127
`,
    wants: {
      'organisation.legalName': /SINGAPORE POLICE FORCE|COMMERCIAL AFFAIRS DEPARTMENT/,
      'organisation.address': /391 New Bridge Road/,
      'organisation.country': 'SG',
      'requester.name': 'Tan Wei Ling',
      'requester.rank': 'ASP',
      'requester.position': 'Investigation Officer',
      'requester.email': 'tan_wei_ling@spf.gov.sg',
      'requester.telephone': '6555 3127',
      'nature.production': true,
      'crime.description': /cheating/,
      'crime.caseNumber': 'G/20261107/2088',
      legalBasis: /CRIMINAL PROCEDURE CODE|Section 20/i,
      'authority.kind': 'police',
      subject: /merlion\.invest/,
      requested: /Particulars of the subscriber/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-10-01',
      'timeRange.to': '2026-10-31',
      'timeRange.timeZone': /\+08|Singapore|GMT\+8/,
      timeLimits: /30 Nov 2026/,
    },
    identifiers: ['email merlion.invest@examplemail.test'],
  },
  {
    name: 'request for mutual legal assistance',
    from: '',
    subject: '',
    body: `REPUBLIC OF KENYA
OFFICE OF THE DIRECTOR OF PUBLIC PROSECUTIONS
ODPP House, Ragati Road, Upper Hill, Nairobi
Telephone: +254 20 555 0210    Website: www.odpp.go.ke

Our Ref: ODPP/MLA/2/2026/61                               Date: 10th November 2026

THE COMPETENT AUTHORITY OF THE KINGDOM OF THE NETHERLANDS

REQUEST FOR MUTUAL LEGAL ASSISTANCE IN CRIMINAL MATTERS
REPUBLIC v. PERSONS UNKNOWN

1. Legal basis
This request is made under section 7 of the Mutual Legal Assistance Act, 2011 and the United Nations Convention against Transnational Organized Crime.

2. Offence
The Directorate of Criminal Investigations is investigating the offence of computer fraud contrary to section 26 of the Computer Misuse and Cybercrimes Act, 2018, under Inquiry File No. 44 of 2026.

3. Statement of facts
On 12th June 2026 the sum of KES 18,400,000 was moved from the accounts of a savings society in Nakuru after its officers had been deceived by e-mails that appeared to come from the bank.

4. Assistance requested
It is requested that Example Online be asked to provide:
(a) basic subscriber information of the account baobab.fin@examplemail.test;
(b) traffic data for the period 1st May 2026 to 30th June 2026 (East Africa Time);
(c) the contents of the mailbox for the same period.

5. Confidentiality
The Republic of Kenya requests that this request and its contents be kept confidential.

6. Contact person
Ms. Wanjiru Kamau, Senior Assistant Director of Public Prosecutions, w.kamau@odpp.go.ke, +254 20 555 0219

Signed

Noordin M. Aluoch
Director of Public Prosecutions
`,
    wants: {
      registrationNumber: 'ODPP/MLA/2/2026/61',
      'organisation.legalName': /OFFICE OF THE DIRECTOR OF PUBLIC PROSECUTIONS/,
      'organisation.address': /Ragati Road, Upper Hill, Nairobi/,
      'organisation.switchboard': /\+254 20 555 0210|^null$/,
      'organisation.website': 'www.odpp.go.ke',
      'organisation.country': 'KE',
      'requester.name': /Wanjiru Kamau|Noordin M\. Aluoch/,
      'requester.position': /Director of Public Prosecutions/,
      'requester.email': 'w.kamau@odpp.go.ke',
      'requester.telephone': /\+254 20 555 0219|\+254 20 555 0210/,
      'nature.production': true,
      'crime.description': /computer fraud/,
      'crime.caseNumber': '44 of 2026',
      overview: /savings society in Nakuru/,
      legalBasis: /section 7 of the Mutual Legal Assistance Act, 2011/,
      'authority.kind': 'prosecutor',
      subject: /baobab\.fin/,
      requested: /basic subscriber information/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'dataTypes.content': true,
      'timeRange.from': '2026-05-01',
      'timeRange.to': '2026-06-30',
      'timeRange.timeZone': /\+03|Nairobi/,
      'confidentiality.requested': true,
    },
    identifiers: ['email baobab.fin@examplemail.test'],
  },
  {
    name: 'New Zealand production order sent by a detective',
    from: 'HOHEPA, Aroha <aroha.hohepa@police.govt.nz>',
    subject: '[UNCLASSIFIED] Production Order - File 260914/5521',
    body: `Kia ora,

Please see below the production order issued today at the Wellington District Court. Could you please confirm receipt.

PRODUCTION ORDER
Section 74, Search and Surveillance Act 2012

To: Example Online
I am satisfied, on an application made by Detective Aroha Hohepa, that there are reasonable grounds to suspect that an offence of blackmail (section 237 Crimes Act 1961) has been committed.
You must give to any enforcement officer the following documents: account details and IP address log for the user kea.on.wire from 1 September 2026 to 14 September 2026 (NZST).
The documents must be given within 14 days in electronic form.
This order is in force for 30 days from 20 November 2026.
Issuing Officer: J. Rangi, Deputy Registrar, Wellington District Court

Ngā mihi,
Aroha Hohepa  |  Detective  |  QID AHW112
Wellington CIB, New Zealand Police
41 Victoria Street, Wellington 6011
DDI +64 4 555 0188
`,
    wants: {
      registrationNumber: /260914\/5521|^null$/,
      'crime.caseNumber': /260914\/5521|^null$/,
      'organisation.legalName': /New Zealand Police/,
      'organisation.address': /41 Victoria Street, Wellington 6011/,
      'organisation.country': 'NZ',
      'requester.name': 'Aroha Hohepa',
      'requester.badgeNumber': 'AHW112',
      'requester.rank': 'Detective',
      'requester.email': 'aroha.hohepa@police.govt.nz',
      'requester.telephone': '+64 4 555 0188',
      'nature.production': true,
      'nature.courtOrder': true,
      'crime.description': /blackmail/,
      legalBasis: /Section 74, Search and Surveillance Act 2012/,
      'authority.kind': /court|judge|other/,
      'authority.issuedBy': /Rangi|Wellington District Court/,
      'authority.attached': true,
      subject: /kea\.on\.wire/,
      requested: /account details and IP address log/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-09-01',
      'timeRange.to': '2026-09-14',
      'timeRange.timeZone': /\+12|Auckland/,
      timeLimits: /within 14 days/,
    },
    identifiers: ['username kea.on.wire'],
  },
  {
    name: 'South African subpoena under section 205',
    from: '',
    subject: '',
    body: `J 47

SUBPOENA IN TERMS OF SECTION 205 OF THE CRIMINAL PROCEDURE ACT, 1977 (ACT 51 OF 1977)

IN THE MAGISTRATE'S COURT FOR THE DISTRICT OF CAPE TOWN HELD AT CAPE TOWN

REFERENCE: 205/1182/2026
CAS NO: SEA POINT CAS 214/09/2026

To: The Custodian, Example Online

You are hereby summoned to appear before the Magistrate, Cape Town, on 11 December 2026 at 09:00 to be examined by the Prosecutor in connection with an alleged offence of fraud, unless the following information is furnished to the investigating officer before that date:

Full subscriber particulars and log-in IP addresses of proteas.estate@examplemail.test for the period 2026-07-01 to 2026-09-15.

Investigating officer: W/O T. Nkosi (Persal 7104482), Directorate for Priority Crime Investigation, Bellville. Tel 021 555 0139. NkosiT@saps.gov.za

ISSUED at CAPE TOWN on 16 November 2026

P. van Wyk
MAGISTRATE
`,
    wants: {
      registrationNumber: '205/1182/2026',
      'organisation.legalName': /Directorate for Priority Crime Investigation/,
      'organisation.country': 'ZA',
      'requester.name': 'T. Nkosi',
      'requester.badgeNumber': '7104482',
      'requester.rank': 'W/O',
      'requester.position': /Investigating officer|^null$/i,
      'requester.email': 'NkosiT@saps.gov.za',
      'requester.telephone': '021 555 0139',
      'nature.production': true,
      'nature.courtOrder': true,
      'crime.description': /fraud/,
      'crime.caseNumber': /CAS 214\/09\/2026/,
      legalBasis: /SECTION 205 OF THE CRIMINAL PROCEDURE ACT/,
      'authority.kind': /court|judge/,
      'authority.issuedBy': /MAGISTRATE'S COURT|van Wyk/i,
      'authority.date': '2026-11-16',
      'authority.attached': true,
      subject: /proteas\.estate/,
      requested: /Full subscriber particulars/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-07-01',
      'timeRange.to': '2026-09-15',
      timeLimits: /11 December 2026/,
    },
    identifiers: ['email proteas.estate@examplemail.test'],
  },
  {
    name: 'Hong Kong police, numbered paragraphs',
    from: 'ip-csb@police.gov.hk',
    subject: 'Request for Information (our ref: (7) in CYB RN 26004418)',
    body: `HONG KONG POLICE FORCE
Cyber Security and Technology Crime Bureau
11/F, Arsenal House, Police Headquarters, 1 Arsenal Street, Wan Chai, Hong Kong

OUR REF: (7) in CYB RN 26004418
DATE: 2026-11-17

Dear Sir/Madam,

Request for Information - Fraud

1.   This Force is investigating a case of 'Obtaining Property by Deception', contrary to section 17 of the Theft Ordinance, Cap. 210.

2.   Between 2026-10-03 and 2026-10-08 the victim, a local trading company, was induced by e-mails of a bogus supplier, jade.harbour.ltd@examplemail.test, to remit USD 212,000.

3.   To facilitate our enquiry, please provide the following information of the said e-mail account under section 58(2) of the Personal Data (Privacy) Ordinance, Cap. 486:
     (a)  Registration information;
     (b)  Login IP record from 2026-10-01 0000 hrs to 2026-10-10 2359 hrs (HKT).

4.   Should you have any enquiry, please contact the undersigned at 2555 0126.

Yours faithfully,

(CHEUNG Ka-ming)
Inspector of Police
for Commissioner of Police
`,
    wants: {
      registrationNumber: /CYB RN 26004418/,
      'organisation.legalName': 'HONG KONG POLICE FORCE',
      'organisation.address': /1 Arsenal Street/,
      'organisation.country': 'HK',
      'requester.name': 'CHEUNG Ka-ming',
      'requester.rank': 'Inspector of Police',
      'requester.email': 'ip-csb@police.gov.hk',
      'requester.telephone': '2555 0126',
      'nature.production': true,
      'crime.description': /Obtaining Property by Deception/,
      overview: /local trading company/,
      legalBasis: /section 58\(2\) of the Personal Data \(Privacy\) Ordinance/,
      'authority.kind': 'police',
      subject: /jade\.harbour\.ltd/,
      requested: /Registration information/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': /^2026-10-01/,
      'timeRange.to': /^2026-10-10/,
      'timeRange.timeZone': /\+08|Hong_Kong/,
    },
    identifiers: ['email jade.harbour.ltd@examplemail.test'],
  },
  {
    name: 'Nigerian commission, investigation activities',
    from: 'Head AFF <aff.lagos@efcc.gov.ng>',
    subject: 'INVESTIGATION ACTIVITIES: REQUEST FOR INFORMATION',
    body: `ECONOMIC AND FINANCIAL CRIMES COMMISSION
No. 15A Awolowo Road, Ikoyi, Lagos
www.efcc.gov.ng

Ref: CR:3000/EFCC/LS/AFF.4/VOL.12/417
16th November, 2026

The Head, Legal
Example Online

Sir,

INVESTIGATION ACTIVITIES
RE: REQUEST FOR INFORMATION

The Commission is investigating a case of Obtaining by False Pretence and Money Laundering in which the under-listed accounts featured:

i. oga.imports@examplemail.test
ii. +234 803 555 0144

2. In view of the above, you are kindly requested to furnish the Commission with the following:
a. Account opening details
b. Date and IP address of log-ins from January 2026 till date

3. This request is made pursuant to Section 38(1) of the Economic and Financial Crimes Commission (Establishment) Act, 2004 and Section 21 of the Money Laundering (Prevention and Prohibition) Act, 2022.

4. Please accept the assurances of the Executive Chairman's esteemed regards.

CSE Halima Bello
Head, Advance Fee Fraud Section
For: Executive Chairman
`,
    wants: {
      registrationNumber: 'CR:3000/EFCC/LS/AFF.4/VOL.12/417',
      'organisation.legalName': 'ECONOMIC AND FINANCIAL CRIMES COMMISSION',
      'organisation.address': /15A Awolowo Road, Ikoyi, Lagos/,
      'organisation.website': 'www.efcc.gov.ng',
      'organisation.country': 'NG',
      'requester.name': 'Halima Bello',
      'requester.rank': /CSE|^null$/,
      'requester.position': /Head, Advance Fee Fraud Section/,
      'requester.email': 'aff.lagos@efcc.gov.ng',
      'nature.production': true,
      'crime.description': /Obtaining by False Pretence/,
      legalBasis: /Section 38\(1\) of the Economic and Financial Crimes Commission/,
      'authority.kind': /police|other/,
      subject: /oga\.imports/,
      requested: /Account opening details/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': /^2026-01|^null$/,
    },
    identifiers: ['email oga.imports@examplemail.test', 'phone +234 803 555 0144'],
  },
  {
    name: 'Philippine warrant to disclose computer data',
    from: 'NBI CCD <ccd@nbi.gov.ph>',
    subject: 'WDCD No. 26-0077 for service',
    body: `Sir/Madam: For your compliance, herewith attached is the WDCD issued by the court. Thank you.

AGENT III RODEL MAGSINO
Cybercrime Division, National Bureau of Investigation
Taft Avenue, Ermita, Manila, Philippines
Tel. No. (632) 8555-0134
`,
    attached: {
      'WDCD.txt': `REPUBLIC OF THE PHILIPPINES
REGIONAL TRIAL COURT
NATIONAL CAPITAL JUDICIAL REGION
BRANCH 46, MANILA

PEOPLE OF THE PHILIPPINES, Plaintiff,
- versus -                                   WDCD No. 26-0077
JOHN DOE, Respondent.                        For: Computer-related Identity Theft (Sec. 4(b)(3), R.A. 10175)
x-----------------------------x

WARRANT TO DISCLOSE COMPUTER DATA

TO: EXAMPLE ONLINE

It appearing to the satisfaction of the undersigned, after examining under oath the applicant AGENT III RODEL MAGSINO, that there is probable cause to believe that the said crime has been committed, you are hereby ORDERED to disclose and submit to the applicant, within seventy-two (72) hours from receipt hereof, the subscriber's information and traffic data of the account mayon_view@examplemail.test from 01 July 2026 to 31 July 2026.

WITNESS MY HAND this 13th day of November 2026 at the City of Manila.

HON. CARMELITA D. ESTRADA
Presiding Judge
`,
    },
    wants: {
      'organisation.legalName': /National Bureau of Investigation/,
      'organisation.address': /Taft Avenue, Ermita, Manila/,
      'organisation.country': 'PH',
      'requester.name': /RODEL MAGSINO/i,
      'requester.rank': /AGENT III|^null$/,
      'requester.email': 'ccd@nbi.gov.ph',
      'requester.telephone': '(632) 8555-0134',
      'nature.production': true,
      'nature.courtOrder': true,
      'crime.description': /Computer-related Identity Theft/,
      'crime.caseNumber': /26-0077|^null$/,
      registrationNumber: /26-0077|^null$/,
      legalBasis: null,
      'authority.kind': /court|judge/,
      'authority.issuedBy': /ESTRADA|REGIONAL TRIAL COURT/,
      'authority.date': '2026-11-13',
      'authority.attached': true,
      subject: /mayon_view/,
      requested: /subscriber's information and traffic data/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-07-01',
      'timeRange.to': '2026-07-31',
      timeLimits: /seventy-two \(72\) hours/,
    },
    identifiers: ['email mayon_view@examplemail.test'],
  },
  {
    name: 'Japanese inquiry in English',
    from: 'Kenji Morita <k.morita@npa.go.jp>',
    subject: 'Inquiry on Matters Relating to Investigation',
    body: `Inquiry on Matters Relating to Investigation

                                                             No. Kei-Sai 1142
                                                             November 13, 2026
To: Example Online

                                     Superintendent Kenji Morita
                                     Cyber Affairs Bureau, National Police Agency
                                     2-1-2 Kasumigaseki, Chiyoda-ku, Tokyo 100-8974, Japan
                                     TEL +81-3-5550-0141

As it is necessary for the investigation, we would like to ask you to report on the following matters, based on Article 197, paragraph 2 of the Code of Criminal Procedure.

1. Crime: Violation of the Unauthorized Computer Access Law
2. Matters to be reported: name, address, telephone number, date of registration and the connection log (IP address and time stamp) of the user ID tsubaki_8812
3. Period: from September 20, 2026 to September 27, 2026 (JST)

Please keep this inquiry secret based on Article 197, paragraph 5 of the Code.
`,
    wants: {
      registrationNumber: 'Kei-Sai 1142',
      'organisation.legalName': /National Police Agency/,
      'organisation.address': /2-1-2 Kasumigaseki/,
      'organisation.country': 'JP',
      'requester.name': 'Kenji Morita',
      'requester.rank': 'Superintendent',
      'requester.email': 'k.morita@npa.go.jp',
      'requester.telephone': '+81-3-5550-0141',
      'nature.production': true,
      'crime.description': /Unauthorized Computer Access/,
      legalBasis: /Article 197, paragraph 2 of the Code of Criminal Procedure/,
      'authority.kind': 'police',
      subject: /tsubaki_8812/,
      requested: /name, address, telephone number/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-09-20',
      'timeRange.to': '2026-09-27',
      'timeRange.timeZone': /\+09|Tokyo/,
      'confidentiality.requested': true,
      'confidentiality.legalBasis': /Article 197, paragraph 5/,
    },
    identifiers: ['user-id tsubaki_8812'],
  },
  {
    name: 'takedown of a page by a consumer authority',
    from: 'Ingrid Solberg <ingrid.solberg@okokrim.politiet.no>',
    subject: 'Removal of fraudulent web shop (our case 17654321/26)',
    body: `Dear colleagues at Example Online,

ØKOKRIM, the Norwegian National Authority for Investigation and Prosecution of Economic and Environmental Crime, is investigating fraud by means of fake web shops (Penal Code section 371).

The shop at https://fjordwear-outlet.test is hosted with you. 214 customers in Norway have paid for jackets that never came.

We kindly ask you to take the site down and to keep a copy of all its files and access logs for 90 days, so that a request for mutual legal assistance can be sent.

Best regards,
Ingrid Solberg
Senior Public Prosecutor
ØKOKRIM, C. J. Hambros plass 2 C, 0164 Oslo, Norway
Switchboard +47 23 29 10 00, direct +47 23 55 01 17
`,
    wants: {
      registrationNumber: /17654321\/26|^null$/,
      'crime.caseNumber': /17654321\/26|^null$/,
      'organisation.legalName': /ØKOKRIM/,
      'organisation.address': /C\. J\. Hambros plass 2 C, 0164 Oslo/,
      'organisation.switchboard': '+47 23 29 10 00',
      'organisation.country': 'NO',
      'requester.name': 'Ingrid Solberg',
      'requester.position': 'Senior Public Prosecutor',
      'requester.email': 'ingrid.solberg@okokrim.politiet.no',
      'requester.telephone': '+47 23 55 01 17',
      'nature.preservation': true,
      'nature.takedown': true,
      'crime.description': /fraud/,
      overview: /214 customers in Norway/,
      'authority.kind': 'prosecutor',
      subject: /fjordwear-outlet/,
      requested: /take the site down/,
      'dataTypes.traffic': /true|null/,
      'dataTypes.content': /true|null/,
      timeLimits: null,
    },
    identifiers: ['url https://fjordwear-outlet.test'],
  },
  {
    name: 'summons of a border agency, two columns',
    from: '',
    subject: '',
    body: `DEPARTMENT OF HOMELAND SECURITY                        SUMMONS
U.S. Immigration and Customs Enforcement               to Produce Records
Homeland Security Investigations                       19 U.S.C. § 1509

1. To (Name, Address):                                 2. Summons Number:
Example Online, Legal Process                          HSI-NY-2026-118834

                                                       3. Case Number:
                                                       NY07QR26NY0021

4. Your are hereby summoned and required to produce for inspection, on or before December 4, 2026, the following records:

All subscriber information, IP connection logs and payment information for the account crate.dealer@examplemail.test from April 1, 2026 to the present.

Records required to be produced relate to an investigation concerning the importation of counterfeit goods.

5. Name and title of person issuing this summons:
Angela M. Ruiz, Assistant Special Agent in Charge

Issued this 20th day of November 2026

6. Address all questions to:
Special Agent Colin Hart, 601 West 26th Street, New York, NY 10001. (646) 555-0105. colin.hart@hsi.dhs.gov
`,
    wants: {
      registrationNumber: 'HSI-NY-2026-118834',
      'organisation.legalName': /Homeland Security|Immigration and Customs/i,
      'organisation.address': /601 West 26th Street, New York, NY 10001/,
      'organisation.country': 'US',
      'requester.name': /Colin Hart|Angela M\. Ruiz/,
      'requester.rank': /Special Agent|^null$/,
      'requester.position': /Assistant Special Agent in Charge|^null$/,
      'requester.email': 'colin.hart@hsi.dhs.gov',
      'requester.telephone': '(646) 555-0105',
      'nature.production': true,
      'crime.description': /importation of counterfeit goods/,
      'crime.caseNumber': 'NY07QR26NY0021',
      legalBasis: /19 U\.S\.C\. § 1509/,
      'authority.kind': /police|ministry/,
      'authority.issuedBy': /Ruiz|^null$/,
      'authority.date': /2026-11-20|^null$/,
      subject: /crate\.dealer/,
      requested: /All subscriber information/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-04-01',
      timeLimits: /on or before December 4, 2026/,
    },
    identifiers: ['email crate.dealer@examplemail.test'],
  },
];
