import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { formOf, type Label } from './document-of.ts';

type Told = readonly [what: string, written: Partial<Record<Label, string>>, read: object];

/** How authorities of several countries fill the same form: their numbers, citations, dates and badges. */
/** Rows that tell of no country. */
const NO_COUNTRY = {
  'Web site': 'https://cybercentre.example',
  Email: 'desk@cybercentre.example',
  Telephone: '612 3457',
} as const;

const FORMS: readonly Told[] = [
  [
    'Germany',
    {
      Address: 'Thaerstraße 11\n65193 Wiesbaden\nGermany',
      'Name including badge/id number': 'KHK Jürgen Vogt, Dienstnummer 0118823',
      'What Crime/s is Being investigated':
        'Computer fraud (§ 263a StGB). Az.: 3490 Js 118/26, Staatsanwaltschaft Frankfurt am Main',
      'What is being requested':
        'Subscriber data and the log-ins from 01.09.2026 to 15.09.2026 (Europe/Berlin). The request is made pursuant to § 100j StPO.',
      'Overview of the criminal activity': 'Bank accounts were opened with forged papers.',
    },
    {
      organisation: { country: 'DE' },
      requester: { name: 'KHK Jürgen Vogt', badgeNumber: '0118823' },
      crime: { description: 'Computer fraud', provisions: ['§ 263a StGB'], caseNumber: '3490 Js 118/26' },
      legalBasis: '§ 100j StPO',
      timeRange: { from: '2026-09-01', to: '2026-09-15', timeZone: 'Europe/Berlin' },
    },
  ],
  [
    'France',
    {
      Address: '36 rue du Bastion, 75017 Paris, France',
      'Name including badge/id number': 'Capitaine Hélène Marchand, matricule 218 554',
      'What Crime/s is Being investigated':
        'Escroquerie en bande organisée, article 313-2 du Code pénal, n° de procédure 2026/004417',
      'Overview of the criminal activity': 'Several victims paid for goods that were never sent.',
      'What is being requested':
        'On the basis of article 6-1 of Law no. 2004-575 (LCEN), the identity of the holder and the log-ins on 20 November 2026.',
    },
    {
      requester: { name: 'Capitaine Hélène Marchand', badgeNumber: '218 554' },
      crime: { caseNumber: '2026/004417' },
      legalBasis: 'article 6-1 of Law no. 2004-575 (LCEN)',
      timeRange: { from: '2026-11-20', to: '2026-11-20' },
    },
  ],
  [
    'United Kingdom, slashes, country on the second line',
    {
      Address: '8-10 Broadway, London SW1H 0BG, United\nKingdom',
      'Name including badge/id number': 'DC Priya Nair (collar number 4471CW)',
      'What Crime/s is Being investigated':
        'Blackmail, contrary to section 21 of the Theft Act 1968. CRN: 2318842/26',
      'What is being requested':
        'Log-in data between 04/09/2026 and 02/10/2026 (Europe/London), under section 12 of the Data Act 2011.',
      'Overview of the criminal activity': 'The victim was asked to pay in gift cards.',
    },
    {
      requester: { name: 'DC Priya Nair', badgeNumber: '4471CW' },
      crime: { provisions: ['section 21 of the Theft Act 1968'], caseNumber: '2318842/26' },
      legalBasis: 'section 12 of the Data Act 2011',
      timeRange: { from: '2026-09-04', to: '2026-10-02', timeZone: 'Europe/London' },
    },
  ],
  [
    'United States, cause number and month first',
    {
      Address: '416 West 11th Street, Austin, TX 78701, USA',
      'Name including badge/id number': 'Det. Alan Pruitt, shield no. 7712',
      'What Crime/s is Being investigated':
        'Online solicitation of a minor (Texas Penal Code § 33.021), Cause No. D-1-DC-26-204417',
      'What is being requested': 'All log-in IP addresses from 10/01/2026 through 10/21/2026.',
    },
    {
      requester: { name: 'Det. Alan Pruitt', badgeNumber: '7712' },
      crime: { caseNumber: 'D-1-DC-26-204417' },
      timeRange: { from: '2026-10-01', to: '2026-10-21' },
    },
  ],
  [
    'a period whose second day decides the order of the first, against the country',
    {
      Address: 'Pärnu mnt 139, 15060 Tallinn, Estonia',
      'What is being requested': 'All log-in IP addresses from 10/01/2026 through 10/21/2026.',
    },
    { timeRange: { from: '2026-10-01', to: '2026-10-21' } },
  ],
  [
    'no country, and a day that decides',
    {
      ...NO_COUNTRY,
      Address: 'Main Street 1',
      'Legal Name': 'Cybercrime Centre',
      'What is being requested': 'All log-ins between 05/09/2026 and 28/09/2026.',
    },
    { organisation: { country: null }, timeRange: { from: '2026-09-05', to: '2026-09-28' } },
  ],
  [
    'no country, and nothing that decides',
    {
      ...NO_COUNTRY,
      Address: 'Main Street 1',
      'Legal Name': 'Cybercrime Centre',
      'What is being requested': 'All log-ins between 05/09/2026 and 06/10/2026.',
    },
    { timeRange: { from: null, to: null } },
  ],
  [
    'Netherlands, number broken after its hyphen',
    {
      Address: 'Nieuwe Uitleg 1, 2514 BP Den Haag, the Netherlands',
      'Name including badge/id number': 'P. Jansen, legitimatie 51220',
      'What Crime/s is Being investigated':
        'Afpersing (Article 317 of the Criminal Code). Case number PL0100-2026-\n0211873',
    },
    {
      requester: { name: 'P. Jansen', badgeNumber: '51220' },
      crime: {
        description: 'Afpersing',
        provisions: ['Article 317 of the Criminal Code'],
        caseNumber: 'PL0100-2026-0211873',
      },
    },
  ],
  [
    'Poland',
    {
      'Name including badge/id number': 'podkom. Adam Wrona, nr służbowy 771204',
      'What Crime/s is Being investigated': 'Fraud (art. 286 § 1 k.k.), RSD 412/26',
      'What is being requested': 'Log-ins for the day of 3 October 2026.',
    },
    {
      requester: { name: 'podkom. Adam Wrona', badgeNumber: '771204' },
      crime: { description: 'Fraud', caseNumber: 'RSD 412/26' },
      timeRange: { from: '2026-10-03', to: '2026-10-03' },
    },
  ],
  [
    'Estonia, a number without a sign word',
    {
      'What Crime/s is Being investigated':
        'Threat (§ 120 of the Penal Code), criminal case 26230055117, opened on 20 November 2026',
      'What is being requested': 'The last log-in IP address of the account on 20 November 2026.',
    },
    {
      crime: { provisions: ['§ 120 of the Penal Code'], caseNumber: '26230055117' },
      timeRange: { from: '2026-11-20', to: '2026-11-20' },
    },
  ],
  [
    'Portugal, a law with its number',
    {
      'Overview of the criminal activity': 'Money was sent to a false shop.',
      'What is being requested':
        'The subscriber of the account. Legal basis: Article 14 of Law no. 109/2009 of 15 September.',
      'What Crime/s is Being investigated':
        'Burla informática, art. 221 of the Código Penal, NUIPC 1187/26.4JFLSB',
    },
    {
      crime: { caseNumber: '1187/26.4JFLSB' },
      legalBasis: 'Article 14 of Law no. 109/2009 of 15 September',
    },
  ],
  [
    'Ireland, PULSE',
    {
      'What Crime/s is Being investigated':
        'Harassment, section 10 of the Non-Fatal Offences Against the Person Act 1997, PULSE number 1188120044',
    },
    {
      crime: {
        provisions: ['section 10 of the Non-Fatal Offences Against the Person Act 1997'],
        caseNumber: '1188120044',
      },
    },
  ],
  [
    'United States, federal docket',
    { 'What Crime/s is Being investigated': 'Wire fraud, 18 U.S.C. § 1343. Docket 1:26-cr-00412' },
    { crime: { description: 'Wire fraud', provisions: ['18 U.S.C. § 1343'], caseNumber: '1:26-cr-00412' } },
  ],
  [
    'Slovenia, letters and numbers in brackets',
    {
      'What Crime/s is Being investigated':
        'Threat (Article 135 of the Criminal Code), criminal case I Kpr 51842/2026',
      'Overview of the criminal activity': 'Letters were sent.',
      'What is being requested':
        'Traffic data, pursuant to Article 149.b of the Criminal Procedure Act, in September 2026.',
    },
    {
      crime: { provisions: ['Article 135 of the Criminal Code'], caseNumber: 'I Kpr 51842/2026' },
      legalBasis: 'Article 149.b of the Criminal Procedure Act',
      timeRange: { from: '2026-09-01', to: '2026-09-30' },
    },
  ],
  [
    'a file in brackets',
    { 'What Crime/s is Being investigated': 'Theft of a vehicle (File 2026/77)' },
    { crime: { description: 'Theft of a vehicle', caseNumber: '2026/77' } },
  ],
  [
    'words that look like a case but hold no number',
    {
      'What Crime/s is Being investigated':
        'Fraud in 14 cases since 2025, in each case 300 euro, article 209 of the Penal Code',
      'Subject of the request': 'The user darkfox99',
    },
    { crime: { caseNumber: null } },
  ],
  [
    'Italy',
    {
      'Name including badge/id number': 'Isp. Marco Bruni – tessera n. 441/B',
      'What Crime/s is Being investigated':
        'Truffa, art. 640 c.p. – proc. pen. n. 4471/2026 R.G.N.R., Procura di Milano',
    },
    {
      requester: { name: 'Isp. Marco Bruni', badgeNumber: '441/B' },
      crime: { caseNumber: '4471/2026 R.G.N.R.' },
    },
  ],
  [
    'Spain',
    {
      'Name including badge/id number': 'Lucía Ortega, TIP G-44718-K',
      'What Crime/s is Being investigated':
        'Estafa, artículo 248 del Código Penal. Diligencias previas 1187/2026 del Juzgado de Instrucción nº 3 de Madrid',
    },
    {
      requester: { name: 'Lucía Ortega', badgeNumber: 'G-44718-K' },
      crime: { caseNumber: '1187/2026' },
    },
  ],
  [
    'Ireland, a single clocked day',
    {
      'What is being requested': 'The log-ins of 14 October 2026 between 18:00 and 19:30 (UTC+1).',
    },
    { timeRange: { from: '2026-10-14T18:00', to: '2026-10-14T19:30', timeZone: '+01:00' } },
  ],
  [
    'a telephone with remains of a quoted mail, a switchboard with the site beside it',
    {
      Telephone: '+44 20 7230 1212 >',
      Address: 'Čiekurkalna 1. līnija 1, Riga, Latvia. Switchboard: +371 67075555   www.vp.gov.lv',
    },
    {
      organisation: { switchboard: '+371 67075555' },
      requester: { telephone: '+44 20 7230 1212' },
    },
  ],
  [
    'Sweden',
    {
      Address: 'Polhemsgatan 30, 106 75 Stockholm, Sweden',
      'Name including badge/id number': 'Inspektör Karin Ek, tjänstenummer 33-1182',
      'What Crime/s is Being investigated':
        'Grovt bedrägeri (Chapter 9, Section 3 of the Swedish Criminal Code), dnr 5000-K1188273-26',
      'What is being requested': 'Subscriber data and log-ins 2026-10-01 – 2026-10-15 (CET).',
    },
    {
      requester: { name: 'Inspektör Karin Ek', badgeNumber: '33-1182' },
      crime: { caseNumber: '5000-K1188273-26' },
      timeRange: { from: '2026-10-01', to: '2026-10-15', timeZone: 'CET' },
    },
  ],
  [
    'Australia',
    {
      Address: 'GPO Box 401, Canberra ACT 2601, Australia',
      'Name including badge/id number': 'Det. Snr Const. Joel Marsh (Reg. No. 41882)',
      'What Crime/s is Being investigated':
        'Using a carriage service to menace, s 474.17 of the Criminal Code Act 1995 (Cth). Operation file no. 7118422',
      'What is being requested': 'Log-in records from 3/9/2026 to 9/9/2026 AEST.',
    },
    {
      requester: { name: 'Det. Snr Const. Joel Marsh', badgeNumber: '41882' },
      crime: { caseNumber: '7118422' },
      timeRange: { from: '2026-09-03', to: '2026-09-09' },
    },
  ],
  [
    'Canada',
    {
      Address: '73 Leikin Drive, Ottawa ON K1A 0R2, Canada',
      'Name including badge/id number': 'Cst. M. Tremblay, Regimental No. 60412',
      'What Crime/s is Being investigated':
        'Extortion, s. 346 of the Criminal Code, RSC 1985, c C-46; police file 2026-118827',
      'Overview of the criminal activity': 'Pictures were threatened to be shown.',
      'What is being requested':
        'Preserve the account data in accordance with section 487.012 of the Criminal Code.',
    },
    {
      requester: { name: 'Cst. M. Tremblay', badgeNumber: '60412' },
      crime: { caseNumber: '2026-118827' },
      legalBasis: 'section 487.012 of the Criminal Code',
    },
  ],
  [
    'India',
    {
      'What Crime/s is Being investigated':
        'Cheating by personation, Section 66D of the Information Technology Act, 2000, FIR No. 118/2026 of Cyber Police Station, Pune',
      'What is being requested': 'Log-in IPs dated 12.10.2026.',
    },
    {
      crime: { description: 'Cheating by personation', caseNumber: '118/2026' },
      timeRange: { from: '2026-10-12', to: '2026-10-12' },
    },
  ],
  [
    'Switzerland',
    {
      'Name including badge/id number': 'Reto Frei, Korpsnummer 20417',
      'What Crime/s is Being investigated': 'Betrug (Art. 146 StGB), Verfahren SV.26.0417-BA',
      'Overview of the criminal activity': 'A shop never delivered.',
      'What is being requested':
        'The holder of the account, by virtue of Article 273 of the Criminal Procedure Code.',
    },
    {
      requester: { name: 'Reto Frei', badgeNumber: '20417' },
      crime: { description: 'Betrug', caseNumber: 'SV.26.0417-BA' },
      legalBasis: 'Article 273 of the Criminal Procedure Code',
    },
  ],
  [
    'Romania',
    {
      'What Crime/s is Being investigated':
        'Computer fraud, art. 249 of the Criminal Code, criminal file no. 1182/P/2026 of the Prosecutor’s Office',
      'Overview of the criminal activity': 'Fares were paid with stolen cards.',
      'What is being requested':
        'Pursuant to art. 154 of the Code of Criminal Procedure, preserve the data of 1-30 September 2026.',
    },
    {
      crime: { provisions: ['art. 249 of the Criminal Code'], caseNumber: '1182/P/2026' },
      legalBasis: 'art. 154 of the Code of Criminal Procedure',
      timeRange: { from: '2026-09-01', to: '2026-09-30' },
    },
  ],
  [
    'Finland',
    {
      'Name including badge/id number': 'Ylikonstaapeli Aino Laine (service number 88120)',
      'What Crime/s is Being investigated':
        'Aggravated fraud, Chapter 36 Section 2 of the Criminal Code; investigation 5530/R/0118/26',
    },
    {
      requester: { name: 'Ylikonstaapeli Aino Laine', badgeNumber: '88120' },
      crime: { caseNumber: '5530/R/0118/26' },
    },
  ],
  [
    'Brazil, day first, country after the post code',
    {
      Address: 'SCN Quadra 4, Brasília - DF, 70714-903, Brazil',
      'What Crime/s is Being investigated':
        'Estelionato (Article 171 of the Penal Code). Police inquiry no. 2026.0044718-SR/PF/DF',
      'What is being requested': 'Access logs from 02/08/2026 to 05/08/2026, GMT-3.',
    },
    {
      crime: { caseNumber: '2026.0044718-SR/PF/DF' },
      timeRange: { from: '2026-08-02', to: '2026-08-05', timeZone: '-03:00' },
    },
  ],
  [
    'Lithuania, a pre-trial investigation',
    {
      'What Crime/s is Being investigated':
        'Fraud, Article 182 of the Criminal Code; pre-trial investigation No. 01-1-21188-26',
      'What is being requested': 'All log-ins during the period 2026.09.01–2026.09.14.',
    },
    {
      crime: { provisions: ['Article 182 of the Criminal Code'], caseNumber: '01-1-21188-26' },
      timeRange: { from: '2026-09-01', to: '2026-09-14' },
    },
  ],
  [
    'several numbers, of which the first is the case’s',
    {
      'What Crime/s is Being investigated':
        'Distribution of malware. Case 44-26/B, 12 victims, damage 18,400 euro, reported on 3 September 2026',
      'Name including badge/id number': 'Warrant no. 1188 / DS Tom Hale',
    },
    {
      requester: { name: 'DS Tom Hale', badgeNumber: '1188' },
      crime: { caseNumber: '44-26/B' },
    },
  ],
  [
    'Austria',
    {
      'Name including badge/id number': 'AbtInsp Eva Gruber (DNr. 40 118)',
      Address: 'Josef-Holaubek-Platz 1, 1090 Wien, Austria',
      'What Crime/s is Being investigated': 'Betrug gemäß § 146 StGB; GZ: PAD/26/01188273',
      'What is being requested': 'Log-ins from 3/10/2026 10:00 to 5/10/2026 18:00 CEST',
    },
    {
      requester: { name: 'AbtInsp Eva Gruber', badgeNumber: '40 118' },
      crime: { caseNumber: 'PAD/26/01188273', provisions: ['§ 146 StGB'] },
      timeRange: { from: '2026-10-03T10:00', to: '2026-10-05T18:00', timeZone: '+02:00' },
    },
  ],
  [
    'Belgium',
    {
      'Name including badge/id number': 'Lien Peeters - ID 4471-88',
      'What Crime/s is Being investigated':
        'Hacking (Article 550bis of the Criminal Code), notice number GE.20.F1.004471/2026',
      'Overview of the criminal activity': 'A shop was entered.',
      'What is being requested':
        'Based on Article 46bis of the Code of Criminal Procedure: identification of the user.',
    },
    {
      requester: { name: 'Lien Peeters', badgeNumber: '4471-88' },
      crime: { caseNumber: 'GE.20.F1.004471/2026', provisions: ['Article 550bis of the Criminal Code'] },
      legalBasis: 'Article 46bis of the Code of Criminal Procedure',
    },
  ],
  [
    'Denmark',
    {
      'Name including badge/id number': 'Vpb. Søren Holm, tj.nr. 118822',
      'What Crime/s is Being investigated':
        'Blackmail, section 281 of the Criminal Code. Journal no. 0900-10171-00118-26',
      'What is being requested': 'Connection data for 17 October 2026, 20:00–21:30 CEST.',
    },
    {
      requester: { name: 'Vpb. Søren Holm', badgeNumber: '118822' },
      crime: { caseNumber: '0900-10171-00118-26' },
      timeRange: { from: '2026-10-17T20:00', to: '2026-10-17T21:30', timeZone: '+02:00' },
    },
  ],
  [
    'Czech Republic',
    {
      'What Crime/s is Being investigated':
        'Fraud (Section 209 of the Criminal Code), ref. no. KRPA-118827-12/TČ-2026-001179',
      'Overview of the criminal activity': 'Goods that were paid for were never sent.',
      'What is being requested':
        'Data pursuant to Section 88a of the Criminal Procedure Code, Act No. 141/1961 Coll., from 1. 9. 2026 to 15. 9. 2026',
    },
    {
      crime: { caseNumber: 'KRPA-118827-12/TČ-2026-001179' },
      timeRange: { from: '2026-09-01', to: '2026-09-15' },
    },
  ],
  [
    'New Zealand',
    {
      'Name including badge/id number': 'Constable Mere Tane QID MTX441',
      'What Crime/s is Being investigated':
        'Causing harm by posting digital communication, s 22 of the Harmful Digital Communications Act 2015; File number 261018/4471',
      'What is being requested': 'IP logs between 1 and 14 September 2026 NZST',
    },
    {
      crime: {
        caseNumber: '261018/4471',
        provisions: ['s 22 of the Harmful Digital Communications Act 2015'],
      },
      timeRange: { from: '2026-09-01', to: '2026-09-14' },
    },
  ],
  [
    'Norway',
    {
      Telephone: '+47 23 20 80 00 (direct +47 23 20 81 17)',
      'What Crime/s is Being investigated': 'Threats, Penal Code section 263. Case 17182736 5512/26-44',
      'What is being requested': 'Everything since 1 October 2026.',
    },
    { crime: { provisions: ['Penal Code section 263'] }, timeRange: { from: '2026-10-01', to: null } },
  ],
  [
    'Japan, year first',
    {
      'What Crime/s is Being investigated':
        'Unauthorized computer access (Article 11 of the Act on Prohibition of Unauthorized Computer Access), Case No. R8-118',
      'What is being requested': 'Access logs, 2026/09/01 - 2026/09/10 JST',
      'Name including badge/id number': 'Kenji Mori / Badge: TK-4471',
    },
    {
      requester: { name: 'Kenji Mori', badgeNumber: 'TK-4471' },
      crime: { caseNumber: 'R8-118' },
      timeRange: { from: '2026-09-01', to: '2026-09-10', timeZone: '+09:00' },
    },
  ],
  [
    'Kenya',
    {
      'Name including badge/id number': 'PC 118274 John Otieno',
      'What Crime/s is Being investigated':
        'Cyber harassment, Section 27 of the Computer Misuse and Cybercrimes Act, 2018, OB No. 44/17/10/2026, Inquiry file No. 118/2026',
      'What is being requested': 'Subscriber data',
    },
    {
      requester: { name: 'John Otieno', badgeNumber: '118274' },
      crime: {
        caseNumber: '118/2026',
        provisions: ['Section 27 of the Computer Misuse and Cybercrimes Act, 2018'],
      },
      timeRange: { from: null, to: null },
    },
  ],
  [
    'Hungary',
    {
      'Name including badge/id number': 'Nagy Péter r. őrnagy, jelvényszám: 41882',
      'What Crime/s is Being investigated':
        'Fraud (Article 373 of the Criminal Code), case number 01000/1188/2026.bü.',
      'What is being requested': 'Log-ins in the month of August 2026',
    },
    {
      requester: { badgeNumber: '41882' },
      crime: { caseNumber: '01000/1188/2026.bü' },
      timeRange: { from: '2026-08-01', to: '2026-08-31' },
    },
  ],
  [
    'the date of an order is no period',
    {
      'What is being requested':
        'The data listed in the order of the Harju County Court issued on 16 November 2026.',
      'Overview of the criminal activity': 'Fraud.',
    },
    { timeRange: { from: null, to: null }, authority: { kind: 'court', date: '2026-11-16' } },
  ],
];

test.each(FORMS)('%s', (_, written, read) => {
  const { requests } = extract(formOf(written));
  expect(requests).toHaveLength(1);
  expect(requests[0]!.form).toMatchObject(read);
});
