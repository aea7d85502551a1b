import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import type { StandardForm } from '../../../src/form/standard-form.ts';
import { textOf } from '../document-of.ts';

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
