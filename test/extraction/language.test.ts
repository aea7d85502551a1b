import { describe, expect, test } from 'vitest';
import { languageOf, languageUnless } from '../../src/extraction/language.ts';

describe('languages of one alphabet are told apart', () => {
  test.each([
    ['mk', 'Молиме за податоци за корисникот, измама. МВР Скопје'],
    ['ro', 'In temeiul art. 152 CPP va solicitam datele contului in dosarul penal, inselaciune.'],
    ['hr', 'Temeljem čl. 206. tražimo podatke o korisniku. Kazneno djelo prijevare.'],
    ['fi', 'Pyydämme kirjautumistiedot tililtä kettu@examplemail.test ajalta 1.5.–31.5.2026.'],
    [
      'bg',
      'Уважаеми дами и господа, във връзка с разследване на измама моля да ни предоставите данни за титуляря на посочения профил и адресите, от които е влизано в него през месец октомври. С уважение, главен инспектор Иванов.',
    ],
    [
      'bg',
      'Моля да запазите данните за профила и да ни изпратите информация за потребителя, регистрацията и последните влизания. Делото е образувано за измама и компютърно престъпление, а срокът е десет дни.',
    ],
    [
      'ru',
      'Уважаемые господа, в связи с расследованием мошенничества просим вас предоставить сведения о владельце указанной учётной записи и адреса, с которых выполнялся вход в октябре.',
    ],
    [
      'uk',
      'Шановні колеги, у зв’язку з розслідуванням шахрайства просимо надати відомості про власника облікового запису та адреси, з яких здійснювався вхід.',
    ],
    [
      'sr',
      'Поштовани, у вези са истрагом преваре молимо вас да нам доставите податке о кориснику наведеног налога и адресе са којих је приступано.',
    ],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('a few words are in the language of their form', () => {
  const SHORT = 'Threats to a judge, e-mails received on 4 November. Preservation of the log, no content.';

  test('unless those of another language are clearly more', () => {
    expect(languageUnless(SHORT, 'en')).toBe('en');
    expect(languageUnless('A mayor got e-mails. Legal basis: Article 16. A letter will follow.', 'en')).toBe(
      'en',
    );
    const french = 'Les adresses de connexion du titulaire du compte pour la période du mois de mai';
    expect(languageUnless(french, 'en')).toBe('fr');
    expect(languageUnless(french, 'fr')).toBe('fr');
  });

  test('unless another alphabet tells', () => {
    expect(languageUnless('Погрози судді, просимо зберегти журнали входу', 'en')).toBe('uk');
  });
});

test.each([
  ['en', 'Request 1: Under s.60A IPA 2016 subscriber data of eins@examplemail.test, KP/1/26, fraud.'],
  ['en', 'Data of @fox under s. 60A and s. 5 of the Act, case 5a/26, 7v and 3k, please.'],
  ['cs', 'Žádáme o údaje k účtu @liska v období s účinností od 1. 3. 2026, podvod v Praze.'],
  ['de', 'Bestandsdaten und letzte IP sofort, § 100j StPO: @fuchs_7'],
  ['it', "Si chiede l'identità dell'intestatario, d'urgenza, per la truffa di cui al n. 5."],
])('the letters of numbers and abbreviations are no small words: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
