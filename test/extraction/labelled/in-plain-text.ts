import type { LabelledMail } from './labelled-mail.ts';

/** Requests that stand in plain text mails; all of them are made up. */
export const IN_PLAIN_TEXT: readonly LabelledMail[] = [
  {
    name: 'dots-nl',
    from: 'Sanne de Wit <sanne.dewit@politie.nl>',
    subject: 'Vordering gegevens PL2100-2026184471',
    text: `Geachte heer/mevrouw,

Hierbij vorderen wij de volgende gegevens.

Instantie ............: Politie Eenheid Oost-Brabant
Ons kenmerk ..........: OB-26-0448
Proces-verbaalnummer .: PL2100-2026184471
Strafbaar feit .......: Oplichting, artikel 326 Wetboek van Strafrecht
Wettelijke grondslag .: artikel 126na Wetboek van Strafvordering
Bevel gegeven door ...: mr. P.A. Verkerk, officier van justitie
Account ..............: verhuurdroom_eindhoven
Gevraagde gegevens ...: Naam, adres, woonplaats en inlog-IP-adressen
Periode ..............: 1 juli 2026 t/m 31 juli 2026
Termijn ..............: 14 dagen

Met vriendelijke groet,

Sanne de Wit
Digitaal rechercheur, dienstnummer 88214
Politie Eenheid Oost-Brabant
T +31 6 5550 1180

> Op 3 november 2026 schreef helpdesk:
> Case number: 999-OLD
> Account: someoneelse_1
`,
    wants: {
      'organisation.legalName': 'Politie Eenheid Oost-Brabant',
      'crime.caseNumber': 'PL2100-2026184471',
      registrationNumber: 'OB-26-0448',
      'crime.description': 'Oplichting',
      subject: 'verhuurdroom_eindhoven',
      'nature.production': true,
      requested: 'Naam, adres, woonplaats en inlog-IP-adressen',
      legalBasis: 'artikel 126na Wetboek van Strafvordering',
      'timeRange.from': '2026-07-01',
      'timeRange.to': '2026-07-31',
      timeLimits: '14 dagen',
      'requester.name': 'Sanne de Wit',
      'requester.badgeNumber': '88214',
      'requester.telephone': '+31 6 5550 1180',
      'authority.issuedBy': 'mr. P.A. Verkerk, officier van justitie',
    },
    identifiers: ['verhuurdroom_eindhoven'],
  },
  {
    name: 'dash-pl',
    from: 'asp. Marta Wrona <marta.wrona@policja.gov.pl>',
    subject: 'Wniosek o udostępnienie danych RSD 771/26',
    text: `Dzień dobry,

zwracam się z wnioskiem o udostępnienie danych:

Jednostka - Komenda Miejska Policji w Gdyni
Sygnatura akt - RSD 771/26
Czyn - oszustwo, art. 286 § 1 k.k.
Podstawa prawna - art. 20 ust. 1 ustawy o Policji
Konto - okazje.trojmiasto@examplemail.test
Zakres danych - dane abonenta oraz adresy IP logowań
Okres - od 10.08.2026 do 20.08.2026
Termin odpowiedzi - 7 dni

Z poważaniem
asp. Marta Wrona
tel. +48 47 742 55 10
`,
    wants: {
      'organisation.legalName': 'Komenda Miejska Policji w Gdyni',
      'crime.caseNumber': 'RSD 771/26',
      'crime.description': 'oszustwo',
      subject: 'okazje.trojmiasto@examplemail.test',
      'nature.production': true,
      legalBasis: 'art. 20 ust. 1 ustawy o Policji',
      'timeRange.from': '2026-08-10',
      'timeRange.to': '2026-08-20',
      timeLimits: '7 dni',
      'requester.name': 'Marta Wrona',
      'requester.telephone': '+48 47 742 55 10',
      requested: 'dane abonenta oraz adresy IP logowań',
    },
    identifiers: ['okazje.trojmiasto@examplemail.test'],
  },
  {
    name: 'colon-uk',
    from: 'Олена Гриценко <o.hrytsenko@cyberpolice.gov.ua>',
    subject: 'Запит щодо облікового запису',
    text: `Доброго дня!

Просимо надати інформацію за такими даними:

Орган: Департамент кіберполіції Національної поліції України
Кримінальне провадження: № 12026100000000417
Кваліфікація: шахрайство, ч. 3 ст. 190 КК України
Правова підстава: ст. 93 КПК України
Обліковий запис: dim_mriyi_2026
Запитувані дані: відомості про власника, IP-адреси входів
Період: з 01.09.2026 по 10.09.2026
Строк відповіді: 10 днів

З повагою,
старший слідчий
Олена Гриценко
`,
    wants: {
      'organisation.legalName': 'Департамент кіберполіції Національної поліції України',
      'crime.caseNumber': '12026100000000417',
      'crime.description': 'шахрайство',
      subject: 'dim_mriyi_2026',
      'nature.production': true,
      legalBasis: 'ст. 93 КПК України',
      'timeRange.from': '2026-09-01',
      'timeRange.to': '2026-09-10',
      'requester.name': 'Олена Гриценко',
      timeLimits: '10 днів',
    },
    identifiers: ['dim_mriyi_2026'],
  },
  {
    name: 'columns-ee',
    from: 'Kristjan Mägi <kristjan.magi@politsei.ee>',
    subject: 'Request for data 26230055117',
    text: `Dear Sir or Madam

Please provide the subscriber data of the user of the IP address below.

Authority        Police and Border Guard Board
Our ref          2.1-3/8841
Case no          26230055117
Crime            Computer-related fraud (§ 213 Penal Code)
Legal basis      § 90-1 Code of Criminal Procedure
IP address       192.0.2.118:50122
Time             14.10.2026 21:14:09 (Tallinn time)
Deadline         20 December 2026

Kind regards
Kristjan Mägi
Senior Investigator
+372 612 3000
`,
    wants: {
      'organisation.legalName': 'Police and Border Guard Board',
      'crime.caseNumber': '26230055117',
      registrationNumber: '2.1-3/8841',
      'crime.description': 'Computer-related fraud',
      legalBasis: '§ 90-1 Code of Criminal Procedure',
      'requester.name': 'Kristjan Mägi',
      'requester.position': 'Senior Investigator',
      'requester.telephone': '+372 612 3000',
      'nature.production': true,
      'dataTypes.subscriber': true,
      timeLimits: '20 December 2026',
    },
    identifiers: ['192.0.2.118'],
  },
  {
    name: 'kenya',
    from: 'CI Peter Mwangi <pmwangi@cid.go.ke>',
    subject: 'Request for subscriber information',
    text: `Dear Sir/Madam,

RE: REQUEST FOR SUBSCRIBER INFORMATION

  Our Ref        : CID/CYB/26/441
  Organisation   : Directorate of Criminal Investigations
  Police case    : CR 141/502/2026
  Offence        : Cyber harassment, section 27 of the Computer Misuse
                   and Cybercrimes Act, 2018
  Username       : nairobi.baller
  What we need   : Registration particulars, recovery telephone number
                   and log-in history of the account named above
  Dates          : 1 August 2026 to 31 August 2026 (East Africa Time)

Yours faithfully,

Chief Inspector Peter Mwangi
Directorate of Criminal Investigations
P.O. Box 30036, Nairobi
Tel. +254 20 555 0144
`,
    wants: {
      'timeRange.timeZone': '+03:00',
      'organisation.legalName': 'Directorate of Criminal Investigations',
      registrationNumber: 'CID/CYB/26/441',
      'crime.caseNumber': 'CR 141/502/2026',
      'crime.description': 'Cyber harassment',
      subject: 'nairobi.baller',
      'timeRange.from': '2026-08-01',
      'timeRange.to': '2026-08-31',
      'requester.name': 'Peter Mwangi',
      requested:
        'Registration particulars, recovery telephone number and log-in history of the account named above',
      'nature.production': true,
    },
    identifiers: ['nairobi.baller'],
  },
  {
    name: 'md-no',
    from: 'Ingrid Halvorsen <ingrid.halvorsen@politiet.no>',
    subject: 'Sikring av data / preservation',
    text: `Hello,

we kindly ask you to preserve all data of the account below for 90 days. A request for mutual legal assistance will follow.

*Agency:* Kripos
*Case no.:* 17554412 4321/26-11
*Crime:* Sexual exploitation of children
*User:* fjord_kid99
*Legal basis:* Article 16 of the Budapest Convention

Best regards
Ingrid Halvorsen
Police Superintendent
+47 23 20 80 00
`,
    wants: {
      'organisation.legalName': 'Kripos',
      'crime.caseNumber': '17554412 4321/26-11',
      'crime.description': 'Sexual exploitation of children',
      'nature.preservation': true,
      legalBasis: 'Article 16 of the Budapest Convention',
      'requester.name': 'Ingrid Halvorsen',
      'requester.telephone': '+47 23 20 80 00',
    },
    identifiers: ['fjord_kid99'],
  },
];
