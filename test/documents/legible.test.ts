import { expect, test } from 'vitest';
import { isLanguage } from '../../src/documents/legible.ts';

test.each([
  'The authority named below asks for the subscriber data of one account of your service.',
  'Wir bitten um Auskunft über die Bestandsdaten des nachfolgend genannten Kontos.',
  'Nous vous prions de bien vouloir nous communiquer les données relatives au compte.',
  'Żąda się wydania danych abonenta konta oraz adresów logowania w sprawie oszustwa.',
  'Просимо надати дані користувача облікового запису за вказаний період часу.',
  'Palume edastada kasutaja andmed ja kontole sisselogimise aadressid.',
  'KRIMINALPOLIZEI LANDESKRIMINALAMT NIEDERSACHSEN HANNOVER',
  // Short, and of rare pairs.
  'Why? Joseph Kuzmyk, Zagreb, owns Wolfpack.',
  '口座の利用者に関する情報、登録されたメールアドレス（現在のもの）、および接続記録の開示を求める。サーバー名を示すこと。',
  '请提供该账户的注册信息、登录记录（含时间），并说明保存期限。',
  // Wide forms, as of Japanese programs.
  'Ｒｅｑｕｅｓｔ ｆｏｒ ｓｕｂｓｃｒｉｂｅｒ ｄａｔａ ｏｆ ｔｈｅ ａｃｃｏｕｎｔ',
  'Παρακαλούμε να μας διαβιβάσετε τα στοιχεία του συνδρομητή.',
])('language: %s', (text) => {
  expect(isLanguage(text)).toBe(true);
});

test.each([
  // Each letter moved on, as by a font without its table of letters.
  'Wkh xqghuvljqhg dxwkrulwb dvnv iru gdwd ri wkh dffrxqw qdphg ehorz.',
  // The same, and short.
  'Wkh xqghuvljqhg dxwkrulwb dvnv.',
  // Upside down.
  'MO|9q p3WEU Junoooe 3yi jo eiep 10} sySE Ay!uoyjne p3uBIsi3pun 3yL',
  // Latin letters read as Cyrillic ones.
  'ТЬе ипдегзідпед аиіЬогііу азкз Гог даіа оГ іЬе ассоипі патед Ьеіохѵ щвмъ жзщфх',
])('no language: %s', (text) => {
  expect(isLanguage(text)).toBe(false);
});

test('a few letters tell nothing', () => {
  expect(isLanguage('LH-2026 Xq')).toBeNull();
});
