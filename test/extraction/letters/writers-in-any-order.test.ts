import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { textOf } from '../document-of.ts';

const formOf = (text: string): StandardForm | undefined => extract(textOf(text)).requests[0]?.form;

const ASKED: Readonly<Record<string, string>> = {
  bg: 'Моля да предоставите данните на ползвателя на пощата lisitsa@examplemail.test по дело за измама.',
  el: 'Παρακαλούμε να μας χορηγήσετε τα στοιχεία του συνδρομητή για τον λογαριασμό alepou@examplemail.test, που έχει χρησιμοποιηθεί σε απάτη.',
  en: 'Please provide the subscriber data of the account fox@examplemail.test, which was used for a fraud.',
  fi: 'Pyydämme tilin kettu@examplemail.test haltijan tiedot, koska esitutkinta koskee petosta.',
  lt: 'Prašome pateikti paskyros lape@examplemail.test naudotojo duomenis dėl sukčiavimo.',
  lv: 'Lūdzam izsniegt konta lapsa@examplemail.test lietotāja datus krāpšanas lietā, jo tas ir nepieciešams izmeklēšanai.',
  no: 'Vi ber om opplysninger om brukeren av kontoen rev@examplemail.test, fordi saken gjelder bedrageri.',
  pl: 'Proszę o podanie danych użytkownika konta lis@examplemail.test w sprawie oszustwa.',
  sv: 'Vi begär uppgift om vem som innehar kontot rav@examplemail.test, eftersom utredningen gäller bedrägeri.',
  uk: 'Прошу надати реєстраційні дані скриньки lys@examplemail.test у справі про шахрайство.',
};

test.each([
  [
    'lv',
    'Vecākais izmeklētājs          J. Bērziņš',
    { name: 'J. Bērziņš', position: 'Vecākais izmeklētājs' },
  ],
  ['lt', 'Vyriausioji tyrėja\tRasa Kalnė', { name: 'Rasa Kalnė', position: 'Vyriausioji tyrėja' }],
  ['uk', 'Прокурор відділу            Олена ГАЙ', { name: 'Олена ГАЙ', position: 'Прокурор відділу' }],
  ['bg', 'ПРОКУРОР:\n/И. Стоева/', { name: 'И. Стоева' }],
  [
    'bg',
    'разследващ митнически инспектор Петър Колев',
    { name: 'Петър Колев', position: 'разследващ митнически инспектор', rank: null },
  ],
  [
    'uk',
    'Слідчий капітан поліції Тарас Мельник\nтел. +380 44 555 01 18',
    { name: 'Тарас Мельник', rank: 'капітан поліції', position: 'Слідчий' },
  ],
  ['uk', 'головний спеціаліст Ірина Кравець', { name: 'Ірина Кравець', position: 'головний спеціаліст' }],
  ['sv', 'Överkonstapel Lena Strand', { name: 'Lena Strand', rank: 'Överkonstapel' }],
  ['no', 'mvh Kari Lie, spesialetterforsker', { name: 'Kari Lie', position: 'spesialetterforsker' }],
  ['fi', 'Terv. Rikoskomisario Aino Laine', { name: 'Aino Laine', rank: 'Rikoskomisario' }],
  ['pl', 'asp. Piotr Lis tel 47 555 01 18', { name: 'Piotr Lis', rank: 'asp.', telephone: '47 555 01 18' }],
  ['el', 'Πλωτάρχης Λ.Σ. Νίκος Αλεξίου', { name: 'Νίκος Αλεξίου', rank: 'Πλωτάρχης Λ.Σ.' }],
  ['en', 'Cyber Unit, Harbour Police, DI Jane Roe, 01632 960142', { name: 'Jane Roe', rank: 'DI' }],
  ['en', 'Jane Roe / Detective Sergeant / Harbour Police', { name: 'Jane Roe', rank: 'Detective Sergeant' }],
  ['en', 'Regards, DS Ann Poe, Harbour Police', { name: 'Ann Poe', rank: 'DS' }],
])('who signs in %s: %s', (language, signature, requester) => {
  expect(formOf(`${ASKED[language]}\n\n${signature}\n`)?.requester).toMatchObject(requester);
});

test.each([
  ['pl', 'sędzia SO Jan Wilk', 'Jan Wilk'],
  ['pl', 'Naczelnik Wydziału Kryminalnego\nnadkom. Adam Kruk', 'Adam Kruk'],
])('a court or a unit behind an office is no name (%s: %s)', (language, signature, name) => {
  expect(formOf(`${ASKED[language]}\n\n${signature}\n`)?.requester.name).toBe(name);
});

test('an officer under the name of the body in the letterhead asks where nobody signs', () => {
  const form = formOf(
    `Kainuun poliisilaitos, Vesitie 1, 87100 Kajaani\nYleisjohtaja, komisario Veikko Salo, 0295 555 014\n\nExample Chat / päivystys\n\n${ASKED.fi}\n`,
  );
  expect(form?.requester).toMatchObject({
    name: 'Veikko Salo',
    rank: 'komisario',
    telephone: '0295 555 014',
  });
});

test.each([
  [
    'Sør-Øst politidistrikt pålegger dere å sikre data om brukeren rev_88@examplemail.test i en sak om bedrageri.',
    'Sør-Øst politidistrikt',
  ],
  [
    'Etelä-Savon poliisilaitos pyytää tilin kettu@examplemail.test haltijan tiedot petosjuttua varten.',
    'Etelä-Savon poliisilaitos',
  ],
  [
    'Muitinės kriminalinė tarnyba prašo pateikti paskyros lape@examplemail.test naudotojo duomenis dėl kontrabandos.',
    'Muitinės kriminalinė tarnyba',
  ],
  [
    'La brigade de recherches de Pau vous demande de communiquer l’identité du titulaire du compte renard@examplemail.test, utilisé pour une escroquerie.',
    'brigade de recherches de Pau',
  ],
  [
    'Národní centrála proti terorismu, extremismu a kybernetické kriminalitě žádá o sdělení údajů o uživateli schránky liska@examplemail.test z důvodu podvodu.',
    'Národní centrála proti terorismu, extremismu a kybernetické kriminalitě',
  ],
  [
    'Служба у справах дітей Черкаської міської ради просить видалити групу https://examplechat.test/g/lys, у якій цькують дитину.',
    'Служба у справах дітей Черкаської міської ради',
  ],
])('the body that a sentence begins with: %s', (text, name) => {
  expect(formOf(`${text}\n`)?.organisation.legalName).toBe(name);
});

test.each([
  'Da die Staatsanwaltschaft Musterstadt untätig bleibt, bitten wir um Auskunft über den Inhaber des Kontos fuchs@examplemail.test wegen Betrugs.',
  'Polisen utreder bedrägeri. Vi ber er lämna ut uppgifter om kontot rav@examplemail.test.',
  'Yesterday police arrested a man. Please provide the subscriber data of fox@examplemail.test.',
])('no body writes: %s', (text) => {
  expect(formOf(`${text}\n`)?.organisation.legalName ?? null).toBeNull();
});

test('a court that stands between the office and the name of its judge', () => {
  const form = formOf(
    'PŘÍKAZ\n\nSoudkyně Okresního soudu v Opavě JUDr. Jana Malá rozhodla dne 5. 6. 2026 takto:\n\nPodle § 88a odst. 1 trestního řádu se nařizuje, aby Example Chat sdělil údaje o telekomunikačním provozu uživatele liska77@examplemail.test.\n\nJUDr. Jana Malá v. r.\nsoudkyně\n',
  );
  expect(form?.requester.name).toContain('Jana Malá');
  expect(form?.organisation.legalName).toBe('Okresního soudu v Opavě');
});

test("a badge's number under its label is no address", () => {
  const form = formOf(`${ASKED.sv}\n\nLena Strand\ntjänstenummer PK 70219\n`);
  expect(form?.organisation.address).toBeNull();
  expect(form?.requester.badgeNumber).toBe('PK 70219');
});
