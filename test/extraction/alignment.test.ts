import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/documents/document.ts';
import { cell, page } from '../../src/documents/rows.ts';
import { extract } from '../../src/extraction/extract.ts';
import { documentOf, FILLED, formOf, mailOf, pdfOf } from './document-of.ts';

/** The template in Basque, Swahili and Armenian, whose words no list has; answers in that language, the rest as the officer wrote it. */
const UNKNOWN: Readonly<Record<string, { labels: string; yes: string; no: string }>> = {
  Basque: {
    labels:
      'Izen ofiziala|Helbidea|Egoera juridikoa|Webgunea|Izena eta agiriaren zenbakia|Maila|Kargua|Posta elektronikoa|Telefonoa|Larrialdia|Datuak gordetzea|Datuak ematea|Edukia kentzea|Epailearen agindua|Bestelakoak|Zein delitu ikertzen da|Jarduera kriminalaren laburpena|Eskaeraren xedea|Zer eskatzen da|Eskatutako datu mota|Epeak|Isilpekotasuna',
    yes: 'BAI',
    no: 'EZ',
  },
  Swahili: {
    labels:
      'Jina rasmi|Anwani|Hadhi ya kisheria|Tovuti|Jina na namba ya kitambulisho|Daraja|Wadhifa|Barua pepe|Simu|Dharura|Kuhifadhi taarifa|Kutoa taarifa|Kuondoa maudhui|Amri ya mahakama|Nyingine|Ni kosa gani linachunguzwa|Muhtasari wa shughuli za kihalifu|Mhusika wa ombi|Nini kinaombwa|Aina ya taarifa|Muda wa mwisho|Usiri',
    yes: 'NDIYO',
    no: 'HAPANA',
  },
  Armenian: {
    labels:
      'Պաշտոնական անվանում|Հասցե|Իրավական կարգավիճակ|Կայքէջ|Անուն և վկայականի համար|Աստիճան|Պաշտոն|Էլեկտրոնային փոստ|Հեռախոս|Արտակարգ իրավիճակ|Տվյալների պահպանում|Տվյալների տրամադրում|Բովանդակության հեռացում|Դատարանի որոշում|Այլ|Ինչ հանցագործություն է քննվում|Հանցավոր գործունեության ամփոփում|Հարցման առարկան|Ինչ է պահանջվում|Տվյալների տեսակը|Ժամկետներ|Գաղտնիություն',
    yes: 'ԱՅՈ',
    no: 'ՈՉ',
  },
};

const VALUES = Object.values(FILLED);

/** What every one of them says. */
const READ = {
  organisation: { legalName: FILLED['Legal Name'], website: 'https://www.politsei.ee', country: 'EE' },
  requester: { name: 'Jaan Tamm', badgeNumber: '4711', rank: 'Senior Lieutenant', email: FILLED.Email },
  nature: { emergency: false, preservation: true, production: false, courtOrder: false },
  crime: { caseNumber: '26-1234/567' },
  overview: FILLED['Overview of the criminal activity'],
  subject: FILLED['Subject of the request'],
  requested: FILLED['What is being requested'],
  timeLimits: FILLED['Time Limits'],
};

function rowsIn({ labels, yes, no }: (typeof UNKNOWN)[string]): [string, string][] {
  return labels.split('|').map((label, at) => {
    const value = VALUES[at]!;
    return [label, value === 'YES' ? yes : value === 'NO' ? no : value.replace(/^Yes/, yes)];
  });
}

describe.each(Object.entries(UNKNOWN))('a translation that nobody knows: %s', (_name, words) => {
  const rows = rowsIn(words);

  test.each([
    ['a table', pdfOf(rows)],
    ['lines with colons', mailOf(rows.map((row) => row.join(': ')).join('\n'))],
  ])('is read by order and shape: %s', (_layout, document) => {
    const { requests } = extract(document);
    expect(requests).toHaveLength(1);
    expect(requests[0]!.form).toMatchObject(READ);
  });

  test('labels above their values are told by where they begin', () => {
    const at = (text: string, x: number): Row => ({
      cells: [cell(text, [], { x, y: 0, width: 100, height: 10 })],
      table: null,
    });
    const lines = rows.flatMap(([label, value]) => [at(label, 50), at(value, 63)]);
    const { requests } = extract(documentOf({ pages: [page(1, lines)] }));
    expect(requests).toHaveLength(1);
    expect(requests[0]!.form).toMatchObject(READ);
  });

  test('labels above the cell that holds the value are read', () => {
    const { requests } = extract(pdfOf(rows.flatMap(([label, value]) => [label, [value]])));
    expect(requests[0]!.form).toMatchObject(READ);
  });

  test('a reference above the form and headings within its table are none of its rows', () => {
    const headed = [rows.slice(0, 4), rows.slice(4, 9), rows.slice(9)].flatMap((part, index) => [
      [rows[index]![0], ''],
      ...part,
    ]);
    const { requests } = extract(pdfOf([`${rows[3]![0]}: 3012/11/884-b`, ...headed]));
    expect(requests[0]!.form).toMatchObject({ ...READ, registrationNumber: '3012/11/884-b' });
  });

  test('kinds of data in rows of their own are read', () => {
    const types = ['αα ββ', 'γγ δδ', 'εε ζζ'].map((label, at): [string, string] => [
      label,
      at < 2 ? words.yes : words.no,
    ]);
    const apart = rows.flatMap(([label, value], at) =>
      at === 19 ? [[label, ''], ...types] : [[label, value]],
    );
    const { form } = extract(pdfOf(apart)).requests[0]!;
    expect(form).toMatchObject({ ...READ, dataTypes: { subscriber: true, traffic: true, content: false } });
  });

  test('labels and values parted by dots are read', () => {
    const body = rows.map((row) => row.join(' ........ ')).join('\n');
    expect(extract(mailOf(body)).requests[0]!.form).toMatchObject(READ);
  });

  test('a label and its value in a paragraph each are read', () => {
    const body = rows.map((row) => row.join('\n')).join('\n\n');
    expect(extract(mailOf(body)).requests[0]!.form).toMatchObject(READ);
  });

  test('headings in a column of their own are none of the rows', () => {
    const headed = rows.map(([label, value], at) => [
      [0, 4, 9].includes(at) ? `${label} § ${label}` : '',
      label,
      value,
    ]);
    expect(extract(pdfOf(headed)).requests[0]!.form).toMatchObject(READ);
  });

  test('rows that could be several stay empty, the others keep their places', () => {
    // One of the officer's rows is missing, so that nobody can tell which of the four the others are.
    const { form } = extract(pdfOf(rows.filter((_row, at) => at !== 5))).requests[0]!;
    expect(form.requester).toMatchObject({ name: null, rank: null, position: null });
    expect(form).toMatchObject({
      organisation: { legalName: FILLED['Legal Name'] },
      nature: { preservation: true },
      overview: FILLED['Overview of the criminal activity'],
    });
  });
});

test('two words that six rows in a line are answered by show where they stand, not what they say', () => {
  const words = { labels: UNKNOWN.Basque!.labels, yes: 'MU', no: 'LU' };
  const { form } = extract(pdfOf(rowsIn(words))).requests[0]!;
  expect(form).toMatchObject({
    organisation: READ.organisation,
    nature: { emergency: null, preservation: null, production: null },
    overview: READ.overview,
  });
});

test('a label in words of its own is known by its place and a word that it shares with the row’s', () => {
  const told = (label: string) =>
    extract(pdfOf(Object.entries(FILLED).map(([own, value]) => [own === 'Time Limits' ? label : own, value])))
      .requests[0]!.form.timeLimits;
  expect(told('Limits in the matter of custody')).toBe(FILLED['Time Limits']);
  expect(told('Weather')).toBeNull();
});

test('the language is that of what is written, not of the labels', () => {
  const french = formOf({
    'Overview of the criminal activity':
      'Plusieurs victimes ont payé pour des biens qui ne leur ont jamais été livrés par le vendeur.',
    'What is being requested': 'Nous vous prions de nous communiquer les données de connexion de ce compte.',
    'Subject of the request': 'Le titulaire du compte fox.dealer@examplemail.test',
    'Time Limits': 'La garde à vue prend fin dans les prochains jours.',
    'What Crime/s is Being investigated': 'Escroquerie',
    Confidentiality: 'NO',
  });
  expect(extract(french).requests[0]!.language).toBe('fr');
  expect(extract(formOf()).requests[0]!.language).toBe('en');
});
