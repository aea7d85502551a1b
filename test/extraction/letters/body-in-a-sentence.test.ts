import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const bodyOf = (text: string): string | null | undefined =>
  extract(textOf(`${text}\n`)).requests[0]?.form.organisation.legalName;

test.each([
  [
    'Lapin poliisilaitos pyytää toimittamaan tilin kettu@examplemail.test haltijan tiedot petosta koskevassa asiassa.',
    'Lapin poliisilaitos',
  ],
  [
    'Nord politidistrikt pålegger dere etter straffeprosessloven § 215 a å sikre data for kontoen rev@examplemail.test.',
    'Nord politidistrikt',
  ],
  [
    'Kriminálny úrad finančnej správy Vás v zmysle § 3 Trestného poriadku žiada o oznámenie údajov držiteľa konta liska@examplemail.test.',
    'Kriminálny úrad finančnej správy',
  ],
  [
    'Kauno apskrities vyriausiasis policijos komisariatas atlieka ikiteisminį tyrimą dėl sukčiavimo. Prašome pateikti paskyros lape@examplemail.test naudotojo duomenis.',
    'Kauno apskrities vyriausiasis policijos komisariatas',
  ],
  [
    'Das Hauptzollamt Schwerin ermittelt wegen Steuerhinterziehung. Wir bitten um die Bestandsdaten des Kontos fuchs@examplemail.test.',
    'Hauptzollamt Schwerin',
  ],
  [
    'Окръжен съд Видин разпорежда на Example Mail да предостави данните за абоната lisitsa@examplemail.test.',
    'Окръжен съд Видин',
  ],
])('a body that says in a sentence what it does: %#', (text, name) => {
  expect(bodyOf(text)).toBe(name);
});

test.each([
  [
    'Da die Staatsanwaltschaft Weilheim nichts tut, bitten wir um die Bestandsdaten des Kontos fuchs@examplemail.test.',
  ],
  [
    'The police ask nothing else: please send the subscriber data of fox@examplemail.test in a case of fraud.',
  ],
])('a body that is only spoken of: %#', (text) => {
  expect(bodyOf(text)).toBeNull();
});
