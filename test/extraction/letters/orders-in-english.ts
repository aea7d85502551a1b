import type { RequestLetter } from './letter.ts';

/** Orders, notices and letters of authorities that write English, each in the style of its country. */
export const ORDERS_IN_ENGLISH: readonly RequestLetter[] = [
  {
    name: 'federal grand jury subpoena with an attachment',
    from: '',
    subject: '',
    body: `                     UNITED STATES DISTRICT COURT
                              for the
                     Western District of Oregon

                 SUBPOENA TO TESTIFY BEFORE A GRAND JURY

TO:   Example Online
      Attn: Custodian of Records
      1200 Harbor Plaza, Utrecht

      YOU ARE COMMANDED to appear in this United States district court at the time, date, and place shown
below to testify before the court's grand jury. When you arrive, you must remain at the court until the
judge or a court officer allows you to leave.

Place: Mark O. Hatfield Courthouse               Date and Time: December 9, 2026, 9:30 a.m.
       1000 SW Third Avenue, Portland, OR 97204

      You must also bring with you the following documents, electronically stored information, or objects:

      SEE ATTACHMENT A

In lieu of personal appearance, the records may be sent to the agent named below.

Date: November 12, 2026                          CLERK OF COURT
                                                 /s/ Melissa Aubin
                                                 Signature of Clerk or Deputy Clerk

The name, address, e-mail, and telephone number of the United States attorney, or assistant United States
attorney, who requests this subpoena, are:

      Dana R. Whitlock, Assistant United States Attorney
      United States Attorney's Office, District of Oregon
      1000 SW Third Avenue, Suite 600, Portland, OR 97204
      dana.whitlock@usdoj.gov
      (503) 555-0143

Grand Jury Subpoena No. GJ-26-00417

                               ATTACHMENT A

For the period from June 1, 2026 through October 31, 2026, please produce the following records for the
account associated with harbor.finch77@examplemail.test:

1. Subscriber name, address, telephone number and date of birth;
2. Means and source of payment, including any credit card or bank account number;
3. Records of session times and durations and the temporarily assigned network addresses.

You are requested not to disclose the existence of this subpoena for a period of one year, as disclosure
could impede an ongoing investigation.
`,
    wants: {
      registrationNumber: 'GJ-26-00417',
      'organisation.legalName': /^United States Attorney's Office/i,
      'organisation.address': /1000 SW Third Avenue, Suite 600/,
      'organisation.country': 'US',
      'requester.name': 'Dana R. Whitlock',
      'requester.position': 'Assistant United States Attorney',
      'requester.email': 'dana.whitlock@usdoj.gov',
      'requester.telephone': '(503) 555-0143',
      'nature.production': true,
      'nature.courtOrder': true,
      'authority.kind': 'court',
      'authority.issuedBy': /UNITED STATES DISTRICT COURT/i,
      'authority.date': '2026-11-12',
      'authority.attached': true,
      subject: /harbor\.finch77/,
      requested: /Subscriber name.*session times/s,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-06-01',
      'timeRange.to': '2026-10-31',
      timeLimits: /December 9, 2026/,
      'confidentiality.requested': true,
      'confidentiality.until': 'one year',
    },
    identifiers: ['email harbor.finch77@examplemail.test'],
  },
  {
    name: '2703(d) order of a magistrate judge, brought by an agent',
    from: 'Price, Marcus (SA) <marcus.price@ic.fbi.gov>',
    subject: 'Service of 2703(d) Order - 2:26-mj-00588',
    body: `Good morning,

Please find attached a court order issued under 18 U.S.C. § 2703(d). Kindly acknowledge receipt and provide the responsive records through your portal or to this address.

Regards,

SA Marcus Price
FBI Denver - Cyber Squad CY-2
8000 East 36th Avenue, Denver, CO 80238
Office (303) 555-0187
Badge 21845
`,
    attached: {
      'order.txt': `IN THE UNITED STATES DISTRICT COURT
FOR THE DISTRICT OF COLORADO

IN RE APPLICATION OF THE UNITED STATES OF AMERICA FOR AN ORDER PURSUANT TO 18 U.S.C. § 2703(d)

Case No. 2:26-mj-00588-NRN

Filed Under Seal

ORDER

The United States has submitted an application pursuant to 18 U.S.C. § 2703(d), requesting that the Court issue an Order requiring Example Online, an electronic communications service provider, to disclose the records and other information described in Attachment A to this Order.

The Court finds that the United States has offered specific and articulable facts showing that there are reasonable grounds to believe that the records sought are relevant and material to an ongoing criminal investigation of wire fraud.

IT IS THEREFORE ORDERED, pursuant to 18 U.S.C. § 2703(d), that Example Online shall, within ten days of the date of this Order, disclose to the United States the records described in Attachment A.

IT IS FURTHER ORDERED under 18 U.S.C. § 2705(b) that Example Online shall not disclose the existence of this Order to any other person for a period of one year.

Dated: November 17, 2026

_______________________
N. Reid Neureiter
United States Magistrate Judge

ATTACHMENT A

I. The Account
This Order applies to the account identified by the user name granite_heron.

II. Records to be disclosed
Log files showing the dates, times and IP addresses of log-ins between March 3, 2026 and September 30, 2026 (UTC); header information of each e-mail sent or received, without content.
`,
    },
    wants: {
      'organisation.legalName': /^FBI/,
      'organisation.address': '8000 East 36th Avenue, Denver, CO 80238',
      'organisation.country': 'US',
      'requester.name': 'Marcus Price',
      'requester.badgeNumber': '21845',
      'requester.rank': /^(SA|Special Agent)$/,
      'requester.email': 'marcus.price@ic.fbi.gov',
      'requester.telephone': '(303) 555-0187',
      'nature.production': true,
      'nature.courtOrder': true,
      'crime.description': /wire fraud/,
      'crime.caseNumber': '2:26-mj-00588-NRN',
      legalBasis: /18 U\.S\.C\. § 2703\(d\)/,
      'authority.kind': /court|judge/,
      'authority.issuedBy': /N\. Reid Neureiter|DISTRICT COURT/i,
      'authority.date': '2026-11-17',
      'authority.attached': true,
      subject: /granite_heron/,
      requested: /Log files showing|records described/,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-03-03',
      'timeRange.to': '2026-09-30',
      'timeRange.timeZone': /UTC/,
      timeLimits: /within ten days/,
      'confidentiality.requested': true,
      'confidentiality.legalBasis': /2705\(b\)/,
      'confidentiality.until': 'one year',
    },
    identifiers: ['username granite_heron'],
  },
  {
    name: 'state search warrant with attachments A and B',
    from: '',
    subject: '',
    body: `STATE OF WISCONSIN          CIRCUIT COURT          DANE COUNTY

SEARCH WARRANT
Warrant No. 2026SW000391

THE STATE OF WISCONSIN TO: Detective Kyle Brandt, Dane County Sheriff's Office, or any law enforcement officer of the State:

WHEREAS Detective Kyle Brandt has this day complained in writing, upon oath, to this court, that there is now located and concealed at Example Online, certain property described in Attachment B, which constitutes evidence of the crime of stalking, in violation of Wis. Stat. § 940.32;

NOW, THEREFORE, in the name of the State of Wisconsin, you are commanded forthwith to search the account described in Attachment A for said property, and to return this warrant within 48 hours after execution.

Dated this 19th day of November, 2026.

BY THE COURT:

Hon. Ellen K. Berz
Circuit Court Judge, Branch 11

ATTACHMENT A
Property to be searched

The account with the e-mail address velvet_owl@examplemail.test, stored at premises controlled by Example Online.

ATTACHMENT B
Items to be seized

1. The contents of all e-mails stored in the account from August 1, 2026 to November 10, 2026, including drafts and attachments.
2. All records regarding the identification of the account, including full name, physical address, telephone numbers and IP address used to register the account.

Agency case number: 26-311984
Contact: Detective Kyle Brandt, brandt.kyle@danesheriff.example.gov, 608-555-0119
`,
    wants: {
      registrationNumber: /2026SW000391|^null$/,
      'organisation.legalName': /Dane County Sheriff's Office/,
      'organisation.country': 'US',
      'requester.name': 'Kyle Brandt',
      'requester.rank': 'Detective',
      'requester.email': 'brandt.kyle@danesheriff.example.gov',
      'requester.telephone': '608-555-0119',
      'nature.production': true,
      'nature.courtOrder': true,
      'crime.description': /stalking/,
      'crime.caseNumber': '26-311984',
      'authority.kind': /court|judge/,
      'authority.issuedBy': /Berz|Circuit Court/i,
      'authority.date': '2026-11-19',
      'authority.attached': true,
      subject: /velvet_owl/,
      requested: /contents of all e-mails/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'dataTypes.content': true,
      'timeRange.from': '2026-08-01',
      'timeRange.to': '2026-11-10',
      timeLimits: /within 48 hours/,
    },
    identifiers: ['email velvet_owl@examplemail.test'],
  },
  {
    name: 'sheriff with an administrative subpoena in a memo of fields',
    from: 'Det. Rosalind Ortega <rortega@hcso.tampa.fl.us>',
    subject: 'Subpoena 26-SUB-7714',
    body: `HILLSBOROUGH COUNTY SHERIFF'S OFFICE
Criminal Investigations Division - Economic Crimes
2008 East 8th Avenue, Tampa, Florida 33605
Main: (813) 555-0100    www.teamhcso.com

MEMORANDUM

TO:        Example Online, Legal Compliance
FROM:      Detective Rosalind Ortega, ID# 238871
DATE:      November 18, 2026
RE:        Investigative subpoena pursuant to s. 92.605, Florida Statutes
CASE NO.:  2026-0114523

This office is conducting an active criminal investigation into organized scheme to defraud, in violation of s. 817.034, Florida Statutes. Between July and September 2026 at least nine residents of Tampa paid deposits for rental homes that the advertiser did not own. The advertiser wrote to them from the account below.

You are hereby requested to provide the following:

  - Name, address and telephone number of the subscriber
  - Length of service and types of services used
  - IP address at the time of registration, with date and time
  - Any alternate e-mail addresses

Account: sunny.keys.rentals@examplemail.test

Please reply within 10 business days. The subscriber is not to be notified of this request.

Det. R. Ortega
(813) 555-0178
`,
    wants: {
      registrationNumber: '26-SUB-7714',
      'organisation.legalName': "HILLSBOROUGH COUNTY SHERIFF'S OFFICE",
      'organisation.address': '2008 East 8th Avenue, Tampa, Florida 33605',
      'organisation.switchboard': '(813) 555-0100',
      'organisation.website': /teamhcso\.com/,
      'organisation.country': 'US',
      'requester.name': 'Rosalind Ortega',
      'requester.badgeNumber': '238871',
      'requester.rank': 'Detective',
      'requester.email': 'rortega@hcso.tampa.fl.us',
      'requester.telephone': '(813) 555-0178',
      'nature.production': true,
      'crime.description': /organized scheme to defraud/,
      'crime.caseNumber': '2026-0114523',
      overview: /nine residents of Tampa/,
      legalBasis: /s\. 92\.605, Florida Statutes/,
      'authority.kind': /police/,
      subject: /sunny\.keys\.rentals/,
      requested: /Name, address and telephone/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      timeLimits: /within 10 business days/,
      'confidentiality.requested': true,
    },
    identifiers: ['email sunny.keys.rentals@examplemail.test'],
  },
  {
    name: 'preservation letter under 2703(f) of a state bureau',
    from: 'Cyber Unit <cyberunit@tbi.tn.gov>',
    subject: 'Preservation Request',
    body: `November 16, 2026

VIA E-MAIL

Example Online
Legal Department

Re: Preservation Request - TBI File KX-3C-000271

Dear Custodian of Records:

This letter is a formal request for the preservation of records and other evidence pursuant to 18 U.S.C. § 2703(f) pending further legal process.

You are hereby requested to preserve, for a period of 90 days, the records described below currently in your possession, including records stored on backup media, in a form that includes the complete record. This request applies to the following user IDs: 100078812345, 100078812399.

A. All stored communications and other files associated with the user IDs listed above.
B. All connection logs and records of user activity.
C. All subscriber information, including names and addresses.

A search warrant will follow. You are requested not to disclose the existence of this request to the subscribers.

If you have questions, call me at 615-555-0166.

Sincerely,

Lamar T. Eddings
Special Agent
Tennessee Bureau of Investigation
901 R.S. Gass Boulevard, Nashville, TN 37216
`,
    wants: {
      'crime.caseNumber': 'KX-3C-000271',
      'organisation.legalName': 'Tennessee Bureau of Investigation',
      'organisation.address': '901 R.S. Gass Boulevard, Nashville, TN 37216',
      'organisation.country': 'US',
      'requester.name': 'Lamar T. Eddings',
      'requester.rank': 'Special Agent',
      'requester.email': 'cyberunit@tbi.tn.gov',
      'requester.telephone': '615-555-0166',
      'nature.preservation': true,
      legalBasis: /18 U\.S\.C\. § 2703\(f\)/,
      'authority.kind': 'police',
      requested: /stored communications/,
      subject: /100078812345/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'dataTypes.content': true,
      timeLimits: null,
      'confidentiality.requested': true,
    },
    identifiers: ['user-id 100078812345', 'user-id 100078812399'],
  },
  {
    name: 'emergency disclosure request of a city police',
    from: 'Watch Commander <watch.cmdr@tucsonaz.gov>',
    subject: 'EMERGENCY DISCLOSURE REQUEST - missing juvenile',
    body: `*** EMERGENCY DISCLOSURE REQUEST - 18 USC 2702(c)(4) ***

Agency: Tucson Police Department, 270 S. Stone Ave., Tucson, AZ 85701
Requesting officer: Sgt. Priya Nand, badge #50812
Direct line: 520-555-0131
Case: P2611-190044
Date/time: 11/19/2026 02:40 MST

Nature of the emergency: A 13-year-old girl left home at 21:00 after chatting for two weeks with an adult male who told her he would "take her away for good". Her phone is off. We believe she is in imminent danger of serious physical injury.

Account of the male: desert.fox.az on Example Chat

What we need: current IP address with time stamp, last known log-ins, phone number and name on the account. We do NOT seek content.

I attest that the above is true to the best of my knowledge. Legal process will be sent within 48 hours.

Sgt. P. Nand
`,
    wants: {
      'organisation.legalName': 'Tucson Police Department',
      'organisation.address': '270 S. Stone Ave., Tucson, AZ 85701',
      'organisation.country': 'US',
      'requester.name': 'Priya Nand',
      'requester.badgeNumber': '50812',
      'requester.rank': /Sgt/,
      'requester.email': 'watch.cmdr@tucsonaz.gov',
      'requester.telephone': '520-555-0131',
      'nature.emergency': true,
      'nature.production': true,
      'crime.caseNumber': 'P2611-190044',
      overview: /13-year-old girl/,
      legalBasis: /2702\(c\)\(4\)/,
      'authority.kind': 'police',
      subject: /desert\.fox\.az/,
      requested: /current IP address/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
    },
    identifiers: ['username desert.fox.az'],
  },
  {
    name: 'UK notice under the Investigatory Powers Act from a SPoC',
    from: 'SPOC Unit <spoc@avonandsomerset.police.uk>',
    subject: 'IPA Notice URN AS/2026/SPOC/20871',
    body: `OFFICIAL - SENSITIVE

AVON AND SOMERSET CONSTABULARY
Single Point of Contact, Communications Data Investigator Unit
PO Box 37, Valley Road, Portishead, Bristol BS20 8QJ

NOTICE UNDER SECTION 60A OF THE INVESTIGATORY POWERS ACT 2016

Unique Reference Number (URN): AS/2026/SPOC/20871
Operation: JUNIPER          Crime ref: 5226190883
Date of authorisation: 17 November 2026

To: Example Online

Authorisation for the acquisition of communications data has been granted by the Office for Communications Data Authorisations. You are required to disclose:

Subscriber details and registration IP address, together with log-in IP addresses with source ports, for the following account:

    user name: marmalade_kettle

Period: 00:00 on 01/09/2026 to 23:59 on 30/09/2026 (BST)

The data relates to an investigation into the supply of controlled drugs.

You must not, without reasonable excuse, disclose the existence of this notice: section 82 Investigatory Powers Act 2016.

Accredited SPoC: Helen Purcell, PIN 1187
Telephone: 01275 555 019
`,
    wants: {
      registrationNumber: 'AS/2026/SPOC/20871',
      'organisation.legalName': 'AVON AND SOMERSET CONSTABULARY',
      'organisation.address': /Valley Road, Portishead, Bristol BS20 8QJ/,
      'organisation.country': 'GB',
      'requester.name': 'Helen Purcell',
      'requester.badgeNumber': '1187',
      'requester.position': /SPoC/,
      'requester.email': 'spoc@avonandsomerset.police.uk',
      'requester.telephone': '01275 555 019',
      'nature.production': true,
      'crime.description': /supply of controlled drugs/,
      'crime.caseNumber': '5226190883',
      legalBasis: /section 60A of the investigatory powers act 2016/i,
      'authority.kind': /other|police|ministry/,
      'authority.issuedBy': /Office for Communications Data Authorisations/,
      'authority.date': '2026-11-17',
      subject: /marmalade_kettle/,
      requested: /Subscriber details and registration IP/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': /^2026-09-01/,
      'timeRange.to': /^2026-09-30/,
      'timeRange.timeZone': /London|\+01|BST/,
      'confidentiality.requested': true,
      'confidentiality.legalBasis': /section 82 Investigatory Powers Act 2016/,
    },
    identifiers: ['username marmalade_kettle'],
  },
  {
    name: 'UK production order under PACE Schedule 1',
    from: '',
    subject: '',
    body: `IN THE CROWN COURT AT LEEDS

PRODUCTION ORDER
Police and Criminal Evidence Act 1984, section 9 and Schedule 1, paragraph 4

Application No: T20267744

To: Example Online

On the application of Detective Constable 4419 Imran Sheikh of West Yorkshire Police, the Judge was satisfied that the access conditions in paragraph 2 of Schedule 1 are fulfilled.

IT IS ORDERED THAT

1. Example Online shall, not later than the end of the period of seven days from the date of this order, produce to a constable the material specified below:
   a. copies of all messages sent and received by the account copper.kestrel@examplemail.test between 14 February 2026 and 2 May 2026;
   b. the identification documents supplied when the account was opened.

2. Example Online must not conceal, destroy, alter or dispose of the material, nor disclose the making of this application.

Offence under investigation: conspiracy to steal, contrary to section 1(1) of the Criminal Law Act 1977.

Dated 11 November 2026

His Honour Judge Rowan Tully
Circuit Judge

Officer to whom the material is to be delivered:
DC 4419 Imran Sheikh, Homicide and Major Enquiry Team, West Yorkshire Police, Laburnum Road, Wakefield WF1 3QP
Tel: 01924 555 212   E-mail: imran.sheikh@westyorkshire.police.uk
`,
    wants: {
      'organisation.legalName': 'West Yorkshire Police',
      'organisation.address': /Laburnum Road, Wakefield WF1 3QP/,
      'organisation.country': 'GB',
      'requester.name': 'Imran Sheikh',
      'requester.badgeNumber': '4419',
      'requester.rank': /^(DC|Detective Constable)$/,
      'requester.email': 'imran.sheikh@westyorkshire.police.uk',
      'requester.telephone': '01924 555 212',
      'nature.production': true,
      'nature.courtOrder': true,
      'crime.description': /conspiracy to steal/,
      'crime.caseNumber': /T20267744/,
      legalBasis: /Police and Criminal Evidence Act 1984|paragraph 4/,
      'authority.kind': /court|judge/,
      'authority.issuedBy': /Crown Court at Leeds|Rowan Tully/i,
      'authority.date': '2026-11-11',
      'authority.attached': true,
      subject: /copper\.kestrel/,
      requested: /copies of all messages/,
      'dataTypes.content': true,
      'timeRange.from': '2026-02-14',
      'timeRange.to': '2026-05-02',
      timeLimits: /seven days/,
      'confidentiality.requested': true,
    },
    identifiers: ['email copper.kestrel@examplemail.test'],
  },
  {
    name: 'UK overseas production order with a notice of service',
    from: 'Beatrice Lyle <beatrice.lyle@sfo.gov.uk>',
    subject: 'Overseas Production Order - R v X (SFO ref. FRX04-2)',
    body: `Dear Sirs

Crime (Overseas Production Orders) Act 2019

We serve on you, by way of this e-mail, an order made by Her Honour Judge Deborah Wynn at Southwark Crown Court on 9 November 2026 under section 4 of the above Act.

The order requires you to give to the Director of the Serious Fraud Office within 7 days of service the electronic data held in respect of the account willow.bank.trading@examplemail.test, namely the content of the e-mails sent and received between 1 January 2025 and 31 March 2025, and the related subscriber records.

The order contains a non-disclosure requirement under section 8 of the Act, which remains in force until 9 November 2027.

The investigation concerns suspected bribery contrary to section 1 of the Bribery Act 2010.

Yours faithfully

Beatrice Lyle
Case Controller
Serious Fraud Office
2-4 Cockspur Street, London SW1Y 5BS
Direct dial 020 7946 0481
`,
    wants: {
      registrationNumber: 'FRX04-2',
      'organisation.legalName': 'Serious Fraud Office',
      'organisation.address': /2-4 Cockspur Street, London SW1Y 5BS/,
      'organisation.country': 'GB',
      'requester.name': 'Beatrice Lyle',
      'requester.position': 'Case Controller',
      'requester.email': 'beatrice.lyle@sfo.gov.uk',
      'requester.telephone': '020 7946 0481',
      'nature.production': true,
      'nature.courtOrder': true,
      'crime.description': /bribery/,
      legalBasis: /section 4|Crime \(Overseas Production Orders\) Act 2019/,
      'authority.kind': /court|judge/,
      'authority.issuedBy': /Deborah Wynn|Southwark Crown Court/,
      'authority.date': '2026-11-09',
      subject: /willow\.bank\.trading/,
      requested: /content of the e-mails|electronic data/,
      'dataTypes.subscriber': true,
      'dataTypes.content': true,
      'timeRange.from': '2025-01-01',
      'timeRange.to': '2025-03-31',
      timeLimits: /within 7 days/,
      'confidentiality.requested': true,
      'confidentiality.legalBasis': /section 8/,
      'confidentiality.until': '2027-11-09',
    },
    identifiers: ['email willow.bank.trading@examplemail.test'],
  },
  {
    name: 'UK data protection request of a constable',
    from: 'Gwen Parry 2217 <gwen.parry@south-wales.police.uk>',
    subject: 'DPA request / Cais Diogelu Data 2600371884',
    body: `SOUTH WALES POLICE
Request for disclosure of personal data
Schedule 2 Part 1 Paragraph 2 of the Data Protection Act 2018

I am making enquiries which are concerned with the prevention and detection of crime and the apprehension of offenders.

Occurrence number: 2600371884
Offence: Theft of a pedal cycle, 4 November 2026, Swansea
Details: The stolen cycle was put up for sale on your market the day after, by the seller below.
Seller name: valleywheels_sa1

The information sought is: the full name, the home address, the telephone number and the collection address that the seller gave.

I confirm that the personal data requested are required for that purpose and failure to provide them will be likely to prejudice the investigation.

Signed: G Parry     Rank/No: PC 2217      Station: Swansea Central
Counter-signature: Sgt 1043 A. Bowen
Contact number: 07700 900318
`,
    wants: {
      'organisation.legalName': 'SOUTH WALES POLICE',
      'organisation.country': 'GB',
      'requester.name': /^(Gwen|G) Parry$/,
      'requester.badgeNumber': '2217',
      'requester.rank': 'PC',
      'requester.email': 'gwen.parry@south-wales.police.uk',
      'requester.telephone': '07700 900318',
      'nature.production': true,
      'crime.description': /Theft of a pedal cycle/,
      'crime.caseNumber': '2600371884',
      overview: /stolen cycle was put up for sale/,
      legalBasis: /Schedule 2 Part 1 Paragraph 2 of the Data Protection Act 2018/,
      'authority.kind': 'police',
      subject: /valleywheels_sa1/,
      requested: /full name, the home address/,
      'dataTypes.subscriber': true,
    },
    identifiers: ['username valleywheels_sa1'],
  },
  {
    name: 'Canadian production order, Form 5.005',
    from: '',
    subject: '',
    body: `CANADA
PROVINCE OF ONTARIO
Ottawa Region

FORM 5.005
PRODUCTION ORDER FOR DOCUMENTS
(Section 487.014 of the Criminal Code)

Court file no.: 26-OPS-1190

To: Example Online

Whereas I am satisfied by information on oath of Detective Constable Amélie Roy, badge 2351, of the Ottawa Police Service, that there are reasonable grounds to believe that an offence has been committed under section 402.2 of the Criminal Code (identity theft) and that the documents are in your possession or control and will afford evidence respecting the commission of the offence;

Therefore, you are ordered to produce a document that is a copy of:

  (a) the registration information for the e-mail account northern.pike.loans@examplemail.test;
  (b) the logs of IP addresses used to access the account from 1 May 2026 until 31 August 2026, in Eastern Daylight Time.

The documents must be produced to Detective Constable Amélie Roy within 30 days at 474 Elgin Street, Ottawa, Ontario K2P 2J6, or by e-mail at roya@ottawapolice.ca, telephone 613-555-0122.

You are prohibited from disclosing the existence of this order until 20 May 2027 under section 487.0191 of the Criminal Code.

Dated this 20th day of November 2026, at Ottawa.

(signed)
M. Laframboise
Justice of the Peace in and for the Province of Ontario
`,
    wants: {
      'organisation.legalName': 'Ottawa Police Service',
      'organisation.address': /474 Elgin Street, Ottawa, Ontario K2P 2J6/,
      'organisation.country': 'CA',
      'requester.name': 'Amélie Roy',
      'requester.badgeNumber': '2351',
      'requester.rank': 'Detective Constable',
      'requester.email': 'roya@ottawapolice.ca',
      'requester.telephone': '613-555-0122',
      'nature.production': true,
      'nature.courtOrder': true,
      'crime.description': /identity theft/,
      'crime.caseNumber': '26-OPS-1190',
      legalBasis: /Section 487\.014 of the Criminal Code/,
      'authority.kind': /court|judge/,
      'authority.issuedBy': /Laframboise|Justice of the Peace/,
      'authority.date': '2026-11-20',
      'authority.attached': true,
      subject: /northern\.pike\.loans/,
      requested: /registration information/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': '2026-05-01',
      'timeRange.to': '2026-08-31',
      'timeRange.timeZone': /-04:00|Toronto|New_York|EDT/,
      timeLimits: /within 30 days/,
      'confidentiality.requested': true,
      'confidentiality.legalBasis': /487\.0191/,
      'confidentiality.until': '2027-05-20',
    },
    identifiers: ['email northern.pike.loans@examplemail.test'],
  },
  {
    name: 'Canadian preservation demand',
    from: 'Cpl. Tessa Wong <tessa.wong@rcmp-grc.gc.ca>',
    subject: 'Preservation demand, RCMP file 2026-88412',
    body: `Royal Canadian Mounted Police / Gendarmerie royale du Canada
"E" Division Cybercrime Operations Group
14200 Green Timbers Way, Surrey, BC V3T 6P3

Preservation Demand
Subsection 487.012(1) of the Criminal Code

To Example Online:

Because I have reasonable grounds to suspect that the computer data specified below is in your possession or control and that an offence under section 342.1 of the Criminal Code (unauthorized use of a computer) has been committed,

you are required to preserve the following data until 10 December 2026 (21 days after the day on which this demand is made): all messages, log-ins and account details of the users spruce_cone and elk.river.9.

This demand is subject to the following conditions: you may not disclose its existence.

Made 19 November 2026 at Surrey, B.C.

Corporal Tessa Wong
Reg. No. 57731
604-555-0157
`,
    wants: {
      registrationNumber: '2026-88412',
      'organisation.legalName': /^Royal Canadian Mounted Police/,
      'organisation.address': /14200 Green Timbers Way, Surrey, BC V3T 6P3/,
      'organisation.country': 'CA',
      'requester.name': 'Tessa Wong',
      'requester.badgeNumber': '57731',
      'requester.rank': /^(Corporal|Cpl\.?)$/,
      'requester.email': 'tessa.wong@rcmp-grc.gc.ca',
      'requester.telephone': '604-555-0157',
      'nature.preservation': true,
      'crime.description': /unauthorized use of a computer/,
      legalBasis: /487\.012\(1\) of the Criminal Code/,
      'authority.kind': 'police',
      subject: /spruce_cone/,
      requested: /all messages, log-ins/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'dataTypes.content': true,
      timeLimits: /until 10 December 2026/,
      'confidentiality.requested': true,
    },
    identifiers: ['username spruce_cone', 'username elk.river.9'],
  },
  {
    name: 'Australian authorisation under section 178',
    from: 'Telecommunications Liaison <tlu@police.qld.gov.au>',
    subject: 'NOTIFICATION OF AUTHORISATION TLU26/104418',
    body: `QUEENSLAND POLICE SERVICE
Telecommunications Liaison Unit
200 Roma Street, Brisbane QLD 4000

TELECOMMUNICATIONS (INTERCEPTION AND ACCESS) ACT 1979
NOTIFICATION OF AUTHORISATION UNDER SECTION 178

Carrier/provider      Example Online
Our reference         TLU26/104418
Date                  18 November 2026

I, Inspector Bruce Maddern, being an authorised officer of the Queensland Police Service, an enforcement agency, am satisfied that the disclosure is reasonably necessary for the enforcement of the criminal law, and hereby authorise the disclosure of the specified information or documents that came into existence before the time the person from whom the disclosure is sought receives this notification.

Specified information: subscriber details, connection times and IP addresses, 01/10/2026 00:00 to 14/10/2026 23:59 AEST

Service: mango.tango@examplemail.test

Offence: Fraud - s 408C Criminal Code (Qld)
QPRIME number: QP2601884410

Please send your response to tlu@police.qld.gov.au. Enquiries: Sergeant Nicole Hahn, rego 4015512, (07) 5550 0161.

B. Maddern
Inspector
`,
    wants: {
      registrationNumber: 'TLU26/104418',
      'organisation.legalName': 'QUEENSLAND POLICE SERVICE',
      'organisation.address': /200 Roma Street, Brisbane QLD 4000/,
      'organisation.country': 'AU',
      'requester.name': /Bruce Maddern|B\. Maddern|Nicole Hahn/,
      'requester.rank': /Inspector|Sergeant/,
      'requester.badgeNumber': /4015512|^null$/,
      'requester.email': 'tlu@police.qld.gov.au',
      'requester.telephone': '(07) 5550 0161',
      'nature.production': true,
      'crime.description': /Fraud/,
      'crime.caseNumber': 'QP2601884410',
      legalBasis: /TELECOMMUNICATIONS \(INTERCEPTION AND ACCESS\) ACT 1979|section 178/i,
      'authority.kind': 'police',
      'authority.issuedBy': /Maddern|null/,
      subject: /mango\.tango/,
      requested: /subscriber details, connection times/,
      'dataTypes.subscriber': true,
      'dataTypes.traffic': true,
      'timeRange.from': /^2026-10-01/,
      'timeRange.to': /^2026-10-14/,
      'timeRange.timeZone': /\+10|Brisbane|Sydney|AEST/,
    },
    identifiers: ['email mango.tango@examplemail.test'],
  },
  {
    name: 'Australian stored communications warrant',
    from: 'FA Joanne Tripodi <joanne.tripodi@afp.gov.au>',
    subject: 'AFP - Stored Communications Warrant SCW 26/0098',
    body: `Good afternoon

Attached is a stored communications warrant for your execution. Please return results to me by close of business on 4 December 2026.

Kind regards,

Federal Agent Joanne Tripodi
AFP No. 17432
Cybercrime Operations, Australian Federal Police
GPO Box 401, Canberra ACT 2601
Tel +61 2 5550 0144 | www.afp.gov.au
`,
    attached: {
      'SCW 26-0098.txt': `Telecommunications (Interception and Access) Act 1979

STORED COMMUNICATIONS WARRANT
(subsection 116(1))

Warrant number: SCW 26/0098

I, Marcus Delaney, a nominated Administrative Review Tribunal member, being an issuing authority, acting under section 116 of the Telecommunications (Interception and Access) Act 1979, authorise access to stored communications made by the person using the following service:

Account: bilby.burrow@examplemail.test

Serious contravention: using a carriage service to menace, contrary to section 474.17 of the Criminal Code Act 1995.

The warrant authorises access to stored communications held between 3 July 2026 and 18 November 2026.

Dated 18 November 2026

M. Delaney
Issuing authority
`,
    },
    wants: {
      registrationNumber: 'SCW 26/0098',
      'organisation.legalName': /Australian Federal Police|AFP/,
      'organisation.address': /GPO Box 401, Canberra ACT 2601/,
      'organisation.website': 'www.afp.gov.au',
      'organisation.country': 'AU',
      'requester.name': 'Joanne Tripodi',
      'requester.badgeNumber': '17432',
      'requester.rank': 'Federal Agent',
      'requester.email': 'joanne.tripodi@afp.gov.au',
      'requester.telephone': '+61 2 5550 0144',
      'nature.production': true,
      'nature.courtOrder': true,
      'crime.description': /using a carriage service to menace/,
      legalBasis: /section 116 of the Telecommunications/,
      'authority.kind': /court|judge/,
      'authority.issuedBy': /Delaney/,
      'authority.date': '2026-11-18',
      'authority.attached': true,
      subject: /bilby\.burrow/,
      requested: /stored communications/,
      'dataTypes.content': true,
      'timeRange.from': '2026-07-03',
      'timeRange.to': '2026-11-18',
      timeLimits: /4 December 2026/,
    },
    identifiers: ['email bilby.burrow@examplemail.test'],
  },
];
