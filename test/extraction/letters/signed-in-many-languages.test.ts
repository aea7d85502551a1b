import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { textOf } from '../document-of.ts';

const ASKED: Readonly<Record<string, string>> = {
  cs: 'Žádám o sdělení údajů o uživateli schránky liska@examplemail.test z důvodu podvodu.',
  el: 'Παρακαλούμε να μας χορηγήσετε τα στοιχεία του συνδρομητή για τον λογαριασμό alepou@examplemail.test, που έχει χρησιμοποιηθεί σε απάτη.',
  fi: 'Pyydän, että tilin kettu@examplemail.test haltijan tiedot toimitetaan meille, kun esitutkinta koskee petosta.',
  hu: 'Kérem a roka@examplemail.test fiók felhasználójának adatait csalás miatt.',
  hr: 'Molimo Vas da nam dostavite podatke o korisniku računa lisica@examplemail.test, koji je potreban radi istrage prijevare.',
  lt: 'Prašome pateikti paskyros lape@examplemail.test naudotojo duomenis dėl sukčiavimo.',
  pl: 'Proszę o podanie danych użytkownika konta lis@examplemail.test w sprawie oszustwa.',
  tr: 'Yürütülen bir soruşturma için tilki@examplemail.test hesabına ait abone bilgilerinin gönderilmesi rica olunur ve bu yazının gereği bildirilsin.',
  uk: 'Прошу надати реєстраційні дані скриньки lys@examplemail.test у справі про шахрайство.',
};

const formOf = (language: string, head: string, signature: string): StandardForm | undefined =>
  extract(textOf(`${head}\n\n${ASKED[language]}\n\n${signature}\n`)).requests[0]?.form;

test.each([
  ['el', 'ΥΠΟΥΡΓΕΙΟ ΔΙΚΑΙΟΣΥΝΗΣ\nΕΙΣΑΓΓΕΛΙΑ ΠΡΩΤΟΔΙΚΩΝ ΒΟΛΟΥ', 'ΕΙΣΑΓΓΕΛΙΑ ΠΡΩΤΟΔΙΚΩΝ ΒΟΛΟΥ'],
  ['tr', 'T.C.\nRİZE CUMHURİYET BAŞSAVCILIĞI', 'RİZE CUMHURİYET BAŞSAVCILIĞI'],
  ['fi', 'KAINUUN POLIISILAITOS\nVesitie 1, 87100 Kajaani', 'KAINUUN POLIISILAITOS'],
  ['hr', 'OPĆINSKI SUD U VUKOVARU', 'OPĆINSKI SUD U VUKOVARU'],
  ['lt', 'UTENOS APYLINKĖS PROKURATŪRA', 'UTENOS APYLINKĖS PROKURATŪRA'],
  ['hu', 'Egri Járási Ügyészség', 'Egri Járási Ügyészség'],
  ['uk', 'Бориспільська окружна прокуратура', 'Бориспільська окружна прокуратура'],
])('the body of a letterhead in %s', (language, head, name) => {
  expect(formOf(language, head, 'A. B.')?.organisation.legalName).toBe(name);
});

test.each([
  ['cs', 'Eva Malá\nvyšetřovatelka', { name: 'Eva Malá', position: 'vyšetřovatelka' }],
  [
    'fi',
    'Aino Laine\ntutkintasihteeri\np. 0295 555 014',
    { position: 'tutkintasihteeri', telephone: '0295 555 014' },
  ],
  ['hr', 'Ana Babić\nistražiteljica', { name: 'Ana Babić', position: 'istražiteljica' }],
  ['el', 'Η Προϊσταμένη\nΕλένη Δήμου\nΤηλ. 22805501', { name: 'Ελένη Δήμου', telephone: '22805501' }],
  [
    'uk',
    'Іван Бондар\nстарший дізнавач\nмоб. 067 555 01 18',
    { position: 'старший дізнавач', telephone: '067 555 01 18' },
  ],
  [
    'tr',
    'Elif Kaya\nCumhuriyet Savcısı\n+90 212 555 01 18 (7/24)',
    { position: 'Cumhuriyet Savcısı', telephone: '+90 212 555 01 18' },
  ],
  [
    'pl',
    'mł. asp. Ewa Lis\ntel. służbowy 47 555 01 18 wew. 214',
    { rank: 'mł. asp.', telephone: '47 555 01 18 wew. 214' },
  ],
])('who signs in %s', (language, signature, requester) => {
  expect(formOf(language, '', signature)?.requester).toMatchObject(requester);
});

test.each([
  [
    'hu',
    'Nagy Réka pü. főhadnagy\nIgazolványszám: N 004418',
    { rank: 'pü. főhadnagy', badgeNumber: 'N 004418' },
  ],
  [
    'el',
    'Λοχίας 3316 Ελένη Δήμου\nΤηλ. 22805501',
    { rank: 'Λοχίας', badgeNumber: '3316', name: 'Ελένη Δήμου' },
  ],
  ['hr', 'Ana Babić\nbroj značke 0077142', { badgeNumber: '0077142' }],
  ['uk', 'ст. лейт. Бондар І.П.\n067 555 01 18', { rank: 'ст. лейт.', name: 'Бондар І.П.' }],
])('grades and numbers of badges in %s', (language, signature, requester) => {
  expect(formOf(language, '', signature)?.requester).toMatchObject(requester);
});

test.each([
  ['pl', 'asp. Ewa Lis\ndyżurna KPP Sopot', { name: 'Ewa Lis', position: 'dyżurna' }, 'KPP Sopot'],
  [
    'pl',
    'st. sierż. Ewa Lis KMP Toruń\ntel. 47 555 01 18',
    { name: 'Ewa Lis', rank: 'st. sierż.' },
    'KMP Toruń',
  ],
  [
    'uk',
    'Іван Бондар\nстарший слідчий Уманського РУП\n067 555 01 18',
    { position: 'старший слідчий' },
    'Уманського РУП',
  ],
])('the office and its body in one line in %s', (language, signature, requester, body) => {
  const form = formOf(language, '', signature);
  expect(form?.requester).toMatchObject(requester);
  expect(form?.organisation.legalName).toBe(body);
});

test.each([
  'Any questions? Ring me on 01632 960142.',
  'Per chiarimenti chiamate il 01632 960142.',
  'Bitte rufen Sie mich an unter 01632 960142.',
])('a number on which the writer asks to be called: %s', (asked) => {
  const body = `Please provide the subscriber data of fox@examplemail.test in a fraud case.\n\n${asked}\n`;
  expect(extract(textOf(body)).requests[0]?.form.requester.telephone).toBe('01632 960142');
});

test('a court in capitals heads its order, and the officer who applied for it asks', () => {
  expect(
    formOf('fi', 'LAPIN KÄRÄJÄOIKEUS\nPäätös 3.11.2026\n\nVaatija: rikoskomisario Aino Laine', ''),
  ).toMatchObject({
    requester: { name: 'Aino Laine', rank: 'rikoskomisario' },
    authority: { issuedBy: 'LAPIN KÄRÄJÄOIKEUS' },
  });
});

test.each([
  [
    'De officier van justitie vordert de gegevens van de gebruiker van reiger@examplemail.test, te verstrekken binnen drie dagen aan brigadier B. Mulder (088-5550142).',
    { name: 'B. Mulder', rank: 'brigadier', telephone: '088-5550142' },
  ],
  [
    "Nous requérons l'identité du titulaire du compte heron@examplemail.test, à remettre au capitaine Anne Mercier.",
    { name: 'Anne Mercier', rank: 'capitaine' },
  ],
])('the officer to whom the answer goes asks: %#', (body, requester) => {
  expect(extract(textOf(`${body}\n`)).requests[0]?.form.requester).toMatchObject(requester);
});
