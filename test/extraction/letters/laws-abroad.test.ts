import { expect, test } from 'vitest';
import { findProvisions } from '../../../src/extraction/law/provisions.ts';

test.each([
  ["şüpheli hakkında TCK'nın 106/1. maddesi uyarınca", "TCK'nın 106/1. maddesi"],
  ['σύμφωνα με το άρθρο 385 του Ποινικού Κώδικα', 'άρθρο 385 του Ποινικού Κώδικα'],
  ['kaznivo dejanje po 204. členu KZ-1', '204. členu KZ-1'],
  ['na temelju čl. 257. Zakona o kaznenom postupku', 'čl. 257. Zakona o kaznenom postupku'],
  ['престъпление по чл. 209, ал. 1 от НК', 'чл. 209, ал. 1 от НК'],
  ['törkeä kavallus (RL 28:5)', 'RL 28:5'],
  ['за ознаками ст. 185 ч. 3 ККУ', 'ст. 185 ч. 3 ККУ'],
  [
    'gemäß Artikel 4 Absatz 2 der Verordnung (EU) 2021/784',
    'Artikel 4 Absatz 2 der Verordnung (EU) 2021/784',
  ],
])('%s', (text, cited) => {
  expect(findProvisions(text).map((one) => one.text)).toEqual([cited]);
});
