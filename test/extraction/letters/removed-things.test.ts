import { expect, test } from 'vitest';
import { readFreeForm } from '../../../src/extraction/letter/free-form.ts';
import { textOf } from '../document-of.ts';

const isTakedown = (greeting: string, text: string): boolean =>
  readFreeForm([textOf(`${greeting}\n\n${text}\n`)], null).findings.some(
    ({ path, value }) => path === 'nature.takedown' && value === true,
  );

test.each([
  ['Bună ziua,', 'Vă rugăm să ștergeți de urgență filmarea de la https://clipuri.example/v/7.'],
  [
    'Sehr geehrte Damen und Herren,',
    'Wir bitten Sie, den Kommentar und die Bilder unter https://forum.example/k/9 zu löschen.',
  ],
  ['Madame, Monsieur,', 'Nous vous demandons de supprimer le commentaire https://forum.example/k/9.'],
  ['Dear team,', 'We ask you to take these three channels down today: https://clips.example/c/9.'],
  [
    'Dear team,',
    'There are two stalls selling them, https://clips.example/s/1 and /s/2. Please take both down by 3 May.',
  ],
])('what is to be removed may be a film, a comment or a picture: %s', (greeting, text) => {
  expect(isTakedown(greeting, text)).toBe(true);
});

test('who takes down a name removes nothing', () => {
  const text =
    'The clerk had to take the name down by hand. Please send the subscriber data of fox@example.org.';
  expect(isTakedown('Dear team,', text)).toBe(false);
});

test('pictures that somebody deleted are not to be removed', () => {
  const text =
    'Wir bitten um die Bestandsdaten zu fuchs@example.org. Der Beschuldigte hat die Bilder gelöscht.';
  expect(isTakedown('Sehr geehrte Damen und Herren,', text)).toBe(false);
});
