import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { ReadRequest } from '../../src/extraction/reading.ts';
import { formOf, mailOf, textOf } from './document-of.ts';

const ASK =
  'Please send us the subscriber data of the account fox.dealer@examplemail.test for a criminal investigation.';

const requestIn = (body: string): ReadRequest | undefined => extract(textOf(body)).requests[0];
const countryIn = (body: string): string | null | undefined => requestIn(body)?.form.organisation.country;

describe('the country of the authority', () => {
  test.each([
    ['KE', 'REPUBLIC OF KENYA\nCHIEF MAGISTRATE’S COURT AT NAKORA'],
    ['CO', 'FISCALÍA DE SAN PEDRO\nREPÚBLICA DE COLOMBIA'],
    ['CV', 'REPÚBLICA DE CABO VERDE\nProcuradoria-Geral\nAvenida da China, Praia'],
    ['FR', 'RÉPUBLIQUE FRANÇAISE\nPréfecture de Valmont'],
    ['CH', 'Kantonspolizei Freienstein\nAbteilung Cyber'],
    ['CH', 'République et canton de Neuchâtel\nPolice judiciaire'],
    ['BE', 'Parket van de procureur des Konings Oost-Vlaanderen\nAfdeling Gent'],
    ['NL', 'Politie Eenheid Midden-Veluwe\nTeam Cybercrime'],
    ['DE', 'Freistaat Sachsen\nPolizeidienststelle Neuwald'],
    ['AT', 'Bezirkspolizeikommando Hochwald'],
    ['IT', 'PROCURA DELLA REPUBBLICA DI MONTEFIORE'],
    ['ES', 'JUZGADO DE INSTRUCCIÓN Nº 3 DE VILLANUEVA'],
    ['MX', 'FISCALÍA GENERAL DEL ESTADO DE JALISCO'],
    ['BR', 'PODER JUDICIÁRIO\n1ª Vara Criminal da Comarca de Serra Azul'],
    ['PT', 'MINISTÉRIO PÚBLICO\nProcuradoria da República da Comarca de Vale Fundo'],
    ['PL', 'Komenda Powiatowa Policji w Borowie'],
    ['RO', 'PARCHETUL DE PE LÂNGĂ JUDECĂTORIA VALEA MARE'],
    ['UA', 'Головне управління Національної поліції в Полтавській області'],
    ['CZ', 'Okresní soud v Podhoří'],
    ['SK', 'Okresná prokuratúra Podhorany'],
    ['HU', 'Tiszaligeti Rendőrkapitányság'],
    ['SE', 'Polismyndigheten, Region Syd'],
    ['NO', 'Innlandet politidistrikt'],
    ['DK', 'Østjyllands Politi'],
    ['US', 'Calder County Sheriff’s Office\nCriminal Investigations'],
    ['GB', 'Northmoor Constabulary\nDigital Unit'],
    ['IN', 'Cyber Crime Police Station, Vasantpura'],
    ['NZ', 'New Zealand Police\nCyber team'],
    ['PH', 'Philippine National Police\nAnti-Cybercrime'],
    ['SG', 'Singapore Police Force'],
    ['EE', 'Estonian Police, Cyber unit'],
  ])('is %s by the head of the letter: %s', (country, head) => {
    expect(countryIn(`${head}\n\nDear Sir,\n\n${ASK}\n\nYours faithfully\n`)).toBe(country);
  });

  test.each([
    ['GB', 'Det Con A. Hale\na.hale@northmoor.police.uk'],
    ['US', 'Det. A. Hale\na.hale@northmoorpd.gov'],
    ['BE', 'A. Hale\na.hale@police.belgium.eu'],
    ['CO', 'A. Hale\na.hale@fiscalia.gov.co'],
    ['HU', 'A. Hale\nhale@police.hu'],
    ['AE', 'A. Hale, investigator\nTel.: +971 4 555 0142'],
    ['LT', 'A. Hale, investigator\nTel. +370 5 271 9000'],
  ])('is %s by the contacts of the one who signs', (country, signature) => {
    expect(countryIn(`Dear Sir,\n\n${ASK}\n\nYours faithfully\n${signature}\n`)).toBe(country);
  });

  test.each([
    ['NL', 'artikel 126na van het Wetboek van Strafvordering', 'Geachte heer, wij vorderen op grond van'],
    ['BE', "l'article 46bis du Code d'instruction criminelle", 'Nous requérons, en application de'],
    ['PL', 'art. 236a k.p.k.', 'Proszę o udostępnienie danych abonenta konta na podstawie'],
    ['RO', 'art. 154 C.proc.pen.', 'Vă solicităm datele abonatului în temeiul'],
    ['UA', 'ст. 159 КПК України', 'Просимо надати дані власника на підставі'],
    ['US', '18 U.S.C. § 2703(d)', 'You must produce the subscriber data under'],
    ['IN', 'section 94 of the BNSS', 'You are directed to furnish the subscriber data under'],
    [
      'AU',
      'section 178 of the Telecommunications (Interception and Access) Act 1979 (Cth)',
      'We ask for the subscriber data under',
    ],
    ['DE', '§ 100j StPO', 'Wir bitten um die Bestandsdaten nach'],
    ['CA', 'section 487.014 of the Criminal Code', 'We ask you to produce the subscriber data under'],
  ])('is %s by the law that a letter without head cites', (country, law, words) => {
    expect(countryIn(`${words} ${law}: fox.dealer@examplemail.test.\n`)).toBe(country);
  });

  test.each([
    ['US', 'Det. Roe\nHouston Police Department'],
    ['NL', 'Hoofdinspecteur Bos\nPolitie Rotterdam'],
    ['AT', 'Oberst Huber\nLandeskriminalamt\n8052 Graz'],
    ['FR', 'Commissaire Blanc\nPolice judiciaire, 75017 Paris'],
    ['LK', 'CID Headquarters, Colombo 01'],
    ['ZA', 'Inspector Nkosi\nCybercrime Unit | Pretoria'],
    ['IN', 'Inspector of Police, Cyber Crime Cell, Chennai, Tamil Nadu'],
    ['GE', 'Cyber Crime Department, Tbilisi'],
    ['BE', 'De griffier\nHof van Beroep te Gent'],
    ['GB', 'DC Roe\nCleveland Police'],
  ])('is %s by the city of the one who signs: %s', (country, signature) => {
    expect(countryIn(`${ASK}\n\n${signature}`)).toBe(country);
  });

  test.each([
    ['a first name', 'Best,\nSofia'],
    ['a name behind a greeting', 'Kind regards, Paris'],
    ['a surname', 'Det. Jordan London'],
    ['a surname before the first name', 'Messina, Frank'],
    ['a surname with what its bearer is', 'Salamanca, Hector (supervisor)'],
    ['whom a copy goes to', 'Det. Roe\nCopy to:\nExample Mail\n5 Barrow Street, Dublin'],
    ['a company that it is served on', 'Det. Roe\n\nExample Mail Limited\nDublin'],
    ['a part of a longer name', 'Fiscal Rojas\nFiscalía Regional de Los Lagos'],
    ['another place named so', 'Fiscal Rojas\nFiscalía Penal de San Salvador de Jujuy'],
  ])('is not told by %s', (_, signature) => {
    expect(countryIn(`${ASK}\n\n${signature}`)).toBeNull();
  });

  test.each(['Det. Roe\nManchester Police Department', 'Det. Roe, Athens PD'])(
    'nor by a city after which American towns are named: %s',
    (signature) => {
      expect(countryIn(`${ASK}\n\n${signature}`)).toBeNull();
    },
  );

  test('is told by the city of its address, if the body is not called as in America', () => {
    const head = 'Police\n405 Valley Street, Manchester M1 4AB';
    expect(countryIn(`${head}\n\n${ASK}\n\nDet. Roe`)).toBe('GB');
    expect(countryIn(`Police Department\n405 Valley Street, Manchester\n\n${ASK}\n\nDet. Roe`)).toBeNull();
  });

  test('nor by the city of the one who is asked, or of the suspect', () => {
    expect(countryIn(`Example Online\nLegal Department, Amsterdam\n\n${ASK}\n\nDet. Roe`)).toBeNull();
    expect(countryIn(`${ASK} The suspect flew to Berlin. He called from Vienna.\n\nDet. Roe`)).toBeNull();
  });

  test('has a quote that stands in the letter', () => {
    const request = requestIn(
      `Komenda Miejska Policji w Borowie\n\nProszę o dane abonenta konta fox.dealer@examplemail.test.\n`,
    );
    expect(request?.sources['organisation.country']?.quote).toBe('Komenda Miejska Policji');
  });

  test("is told by the mail's From, and by a form's contacts", () => {
    const mail = mailOf(`Hello,\n\n${ASK}\n\nKari\n`, [], {
      from: [{ address: 'kari@politiet.no', name: 'Kari' }],
    });
    const request = extract(mail).requests[0];
    expect(request?.form.organisation.country).toBe('NO');
    expect(request?.sources['organisation.country']?.method).toBe('header');
    const form = formOf({
      'Legal Name': 'Digital unit',
      Address: 'Hafenweg 3, Neustadt',
      'Web site': 'https://www.unit.test',
      Email: 'a.roth@polizei.bayern.de',
    });
    expect(extract(form).requests[0]?.form.organisation.country).toBe('DE');
  });

  test.each([
    ['a mailbox that anybody can open', 'Det. A. Hale\nnorthmoor.police@yahoo.fr'],
    ['a domain that is sold everywhere', 'Det. A. Hale\nhale@fraudunit.io'],
    ['a number without a code', 'Det. A. Hale\nTel. 555 0142 77'],
  ])('is not told by %s', (_, signature) => {
    expect(countryIn(`Dear Sir,\n\n${ASK}\n\nYours faithfully\n${signature}\n`)).toBeNull();
  });

  test('is neither that of the one who is asked nor of the target', () => {
    const body = `To: Example Online B.V., Keizersgracht 101, Amsterdam, The Netherlands\n\nDear Sir,\n\n${ASK.replace('examplemail.test', 'examplemail.nl')} The user was last seen in France, with the number +33 6 12 34 56 78; the Dutch police knows him.\n\nYours faithfully\nDet. A. Hale\n`;
    expect(countryIn(body)).toBeNull();
  });
});

test.each([
  [
    'LEPL Cybercrime Department\nMinistry of Internal Affairs of Georgia\nTbilisi, 20 May 2026\n\nPlease provide the subscriber data of fox@examplemail.test.\n\nInvestigator Giorgi Beridze\n',
    'GE',
  ],
  [
    "Prosecutor's Office of Georgia\n\nPlease provide the subscriber data of fox@examplemail.test.\n\nGiorgi Beridze\n",
    'GE',
  ],
  [
    'Georgia Bureau of Investigation\n3121 Panther Road, Decatur, Georgia\n\nPlease provide the subscriber data of fox@examplemail.test.\n\nSpecial Agent Ann Rhodes\n',
    'US',
  ],
  [
    'Georgia State Patrol\n\nPlease provide the subscriber data of fox@examplemail.test.\n\nTrooper Ann Rhodes\n',
    'US',
  ],
  [
    'Macon Police Department\n12 Oak Street, Macon, Georgia\n\nPlease provide the subscriber data of fox@examplemail.test.\n\nDet. Ann Rhodes\n',
    'US',
  ],
])('the State of Georgia and the one of the United States: %#', (text, country) => {
  expect(extract(textOf(text)).requests[0]?.form.organisation.country).toBe(country);
});
