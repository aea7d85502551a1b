import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { mailOf } from '../document-of.ts';

const read = (text: string) =>
  extract(mailOf(text, [], { from: [{ address: 'kontakt@polis.example', name: '' }] })).requests[0]!;

test.each([
  [
    'no',
    'Hei. Vi etterforsker trusler, jf. straffeloven § 263. Vi trenger abonnentopplysninger og siste IP for kontoen fjell_77@examplemail.test. Svar bes gitt innen 12. mai 2026. Brukeren må ikke underrettes, jf. straffeprosessloven § 208 a.',
  ],
  [
    'da',
    'Hej. Politiet efterforsker bedrageri. Vi anmoder om registreringsoplysninger og login-IP for brugeren klit_77@examplemail.test. Svar senest den 12. maj 2026. Brugeren må ikke underrettes, jf. retsplejelovens § 806, stk. 8.',
  ],
  [
    'sv',
    'Hej. Vi utreder bedrägeri och begär uppgift om abonnemang och senaste IP för kontot sund_77@examplemail.test. Svar senast den 12 maj 2026. Kontoinnehavaren får inte underrättas.',
  ],
  [
    'cs',
    'Dobrý den, ve věci podezření ze spáchání přečinu podvod žádáme o sdělení registračních údajů a IP adres ke schránce klid.77@examplemail.test. Odpověď nejpozději do 12. května 2026. Zachovejte prosím mlčenlivost vůči uživateli.',
  ],
  [
    'sk',
    'Dobrý deň, vo veci podozrenia zo spáchania prečinu podvod žiadame o poskytnutie registračných údajov a IP adries ku schránke klid.77@examplemail.test. Odpoveď v lehote do 10 dní. Zachovajte prosím mlčanlivosť voči používateľovi.',
  ],
  [
    'et',
    'Tere. Palun edastada konto rand.77@examplemail.test kasutaja nimi ja telefon ning sisselogimiste IP-aadressid. Andmed edastada hiljemalt 12. maiks 2026. Kasutajat ei tohi sellest teavitada.',
  ],
])('what a letter in %s asks is read in its own words', (language, text) => {
  const { form, language: told } = read(text);
  expect(told).toBe(language);
  expect(form.nature.production).toBe(true);
  expect(form.dataTypes).toEqual({ subscriber: true, traffic: true, content: null });
  expect(form.timeLimits).not.toBeNull();
  expect(form.confidentiality.requested).toBe(true);
  expect(form.identifiers).toHaveLength(1);
});
