import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { mailOf, textOf } from '../document-of.ts';

const UK = 'Просимо надати реєстраційні дані скриньки lys@examplemail.test у справі про шахрайство.';
const EN = 'We request the subscriber data of fox@examplemail.test in a case of fraud.';

const requesterOf = (...blocks: string[]): StandardForm['requester'] | undefined =>
  extract(textOf(`${blocks.join('\n\n')}\n`)).requests[0]?.form.requester;

test.each([
  [
    'an office, a rank and a name without a comma',
    [UK, 'Дізнавач лейтенант поліції Ольга Грицак\nтел. 044 555 01 18'],
    { name: 'Ольга Грицак', rank: 'лейтенант поліції', position: 'Дізнавач', telephone: '044 555 01 18' },
  ],
  [
    'an office of several small words',
    [UK, 'головний спеціаліст Ірина Мороз'],
    { name: 'Ірина Мороз', position: 'головний спеціаліст', rank: null },
  ],
  [
    'the office on the left, the name on the right',
    [UK, 'Прокурор відділу                       Петро КОЗАК'],
    { name: 'Петро КОЗАК', position: 'Прокурор відділу' },
  ],
  [
    'a name between strokes under the office',
    [UK, 'СЛІДЧИЙ:\n/О. Білик/'],
    { name: 'О. Білик', position: 'СЛІДЧИЙ' },
  ],
  [
    'a name with a mark that it was signed by hand',
    ['Kérem a roka@examplemail.test fiók felhasználójának adatait csalás miatt.', 'dr. Vas Éva s. k.\nbíró'],
    { name: 'Vas Éva', position: 'bíró' },
  ],
  [
    'behind the closing',
    [EN, 'Regards, Sergeant Ann Pike, Harbour Police'],
    { name: 'Ann Pike', rank: 'Sergeant' },
  ],
  [
    'with the number to call',
    [
      'Prosimy o dane abonenta konta lis@examplemail.test w sprawie oszustwa.',
      'sierż. Adam Bury tel 47 555 01 18',
    ],
    { name: 'Adam Bury', rank: 'sierż.', telephone: '47 555 01 18' },
  ],
  [
    'a grade of two letters before a name of two words',
    [EN, 'Regards\nSP Arjun Malla, Harbour Police'],
    { name: 'Arjun Malla', rank: 'SP' },
  ],
  [
    'a number with its sign behind the name',
    [EN, 'A/Sergeant Tess Orford, no. 4417'],
    { name: 'Tess Orford', rank: 'A/Sergeant', badgeNumber: '4417' },
  ],
  [
    'a number behind the short name of the force',
    [EN, 'Regards\nFederal Agent Ross Pike NCF 20417'],
    { name: 'Ross Pike', rank: 'Federal Agent', badgeNumber: '20417' },
  ],
  [
    'a number with the force behind it, in brackets',
    [EN, 'Regards\nDetective Sergeant Nell Vance (#41, Harbour Narcotics Team)'],
    { name: 'Nell Vance', rank: 'Detective Sergeant', badgeNumber: '41' },
  ],
  [
    'a number alone behind the office',
    [EN, 'Regards\nTom Renner, SPoC Officer, S204'],
    { name: 'Tom Renner', position: 'SPoC Officer', badgeNumber: 'S204' },
  ],
  [
    'a card with its label behind the office',
    [EN, 'Regards\nAmina binti Yusof, Investigation Officer, authority card K0427'],
    { name: 'Amina binti Yusof', position: 'Investigation Officer', badgeNumber: 'K0427' },
  ],
  [
    'in the place of another',
    [EN, 'WCPL Losa Rabuka for OC\nHarbour Police'],
    { name: 'Losa Rabuka', rank: 'WCPL' },
  ],
  [
    'the office with an article before the name',
    [
      'Veuillez communiquer le titulaire de renard@examplemail.test pour escroquerie.',
      'Le premier substitut, Claire Lenoir',
    ],
    { name: 'Claire Lenoir', position: 'premier substitut' },
  ],
  [
    'an office that a department is part of',
    [EN, 'With respect\nHead of department Mila Kovač'],
    { name: 'Mila Kovač', position: 'Head of department' },
  ],
])('who signs: %s', (_, letter, wanted) => {
  expect(requesterOf(...letter)).toMatchObject(wanted);
});

test.each([
  [
    'with a rank before the name',
    [`HARBOUR POLICE\nDuty desk, Inspector Ann Pike, +44 1632 960 018`, EN],
    { name: 'Ann Pike', rank: 'Inspector', telephone: '+44 1632 960 018' },
  ],
  [
    'with a rank in the line below',
    ['Ольга Грицак\nначальник відділу майор поліції\no.hrytsak@cyberpolice.gov.ua', UK],
    {
      name: 'Ольга Грицак',
      rank: 'майор поліції',
      position: 'начальник відділу',
      email: 'o.hrytsak@cyberpolice.gov.ua',
    },
  ],
])('who heads a letter that nobody signs: %s', (_, letter, wanted) => {
  expect(requesterOf(...letter)).toMatchObject(wanted);
});

test.each([
  ['the one who is addressed', ['Ann Pike\nHead of Legal\nExample Mail', EN]],
  ['a sentence that ends with names', [EN, 'The case is led by the prosecutor of Harbour Town.']],
])('nobody signs: %s', (_, letter) => {
  expect(requesterOf(...letter)?.name).toBeNull();
});

test.each([
  ['ZQB Harbour', 'desk@police.example'],
  ['CIB Cyprus', 'cib@police.example'],
  ['CIB Harbour', 'cib@police.example'],
  ['FOD Handel', 'e-commerce@handel.example'],
  ['Night Response', 'b-watch@harbour.police.example'],
])('what the From calls a unit is no name: %s', (name, address) => {
  const mail = mailOf(`${EN}\n\nHarbour Police\n`, [], { from: [{ name, address }] });
  expect(extract(mail).requests[0]?.form.requester.name).toBeNull();
});

test.each([
  ['Jean DUPONT', 'jean.dupont@police.example'],
  ['Jordan SMIT', 'j.smit@police.example'],
  ['LAU Tsz-kin', 'tklau@police.example'],
  ['Ann Kent', 'ann.kent@kent.example'],
])('what the From calls a person is the name: %s', (name, address) => {
  const mail = mailOf(`${EN}\n\nHarbour Police\n`, [], { from: [{ name, address }] });
  expect(extract(mail).requests[0]?.form.requester.name).toBe(name);
});

test('what is asked for is no grade with a name', () => {
  expect(requesterOf(EN, 'IP Address Records\nHarbour Police')?.rank).toBeNull();
});
