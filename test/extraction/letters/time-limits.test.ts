import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const ACCOUNT = 'of the account grey.heron@examplemail.test';
const limitsOf = (text: string): string | null | undefined =>
  extract(textOf(text)).requests[0]?.form.timeLimits;

test.each([
  [
    'a number in words',
    `Provide the subscriber data ${ACCOUNT} within twenty-one days.`,
    'within twenty-one days',
  ],
  [
    'a day behind a word that is a month elsewhere',
    'Wir bitten um die Bestandsdaten zum Konto graureiher@examplemail.test. Antworten Sie bis zum 11.12. per Post.',
    'bis zum 11.12',
  ],
  [
    'words for a day on which something is due',
    `Provide the subscriber data ${ACCOUNT}. Records are due back five business days from receipt.`,
    'due back five business days from receipt',
  ],
  [
    'a day on which the answer is due',
    `Provide the subscriber data ${ACCOUNT}. Your reply is due on 4 December 2026.`,
    'due on 4 December 2026',
  ],
  [
    'words beside the answer',
    `Please provide the subscriber data ${ACCOUNT} and reply in three weeks.`,
    'in three weeks',
  ],
  [
    'a fortnight',
    `Provide the subscriber data ${ACCOUNT}. An answer within a fortnight would help.`,
    'within a fortnight',
  ],
  [
    'the later of two days, where the first is past',
    `The data ${ACCOUNT} was to be provided by November 3. Please provide it and answer by Tuesday.`,
    'by Tuesday',
  ],
  [
    'a label',
    `Please disclose the login records ${ACCOUNT}.\nRequired by: 4 December 2026`,
    '4 December 2026',
  ],
  [
    'a weekday',
    `Please send the subscriber data ${ACCOUNT} by Thursday 3 December.`,
    'by Thursday 3 December',
  ],
  [
    'a summons',
    `You are commanded to produce the records ${ACCOUNT} at the courthouse on December 9, 2026, at 10:00 AM.`,
    /December 9, 2026, at 10:00 AM/,
  ],
  [
    'an hour',
    `Merci de communiquer l'identité du titulaire du compte grey.heron@examplemail.test. Réponse souhaitée avant mercredi midi.`,
    'avant mercredi midi',
  ],
  [
    'a label without a mark',
    `Vi ber om abonnentopplysninger for kontoen grey.heron@examplemail.test. \nSvarfrist 12. desember`,
    '12. desember',
  ],
  [
    'a Hungarian term',
    `Kérjük, közöljék a grey.heron@examplemail.test fiók felhasználójának adatait legkésőbb 5 munkanapon belül.`,
    'legkésőbb 5 munkanapon belül',
  ],
  [
    'a Turkish term',
    `grey.heron@examplemail.test hesabının abone bilgilerinin 3 iş günü içerisinde gönderilmesini rica ederim.`,
    /3 iş günü içerisinde/,
  ],
  [
    'a Finnish day',
    `Pyydämme luovuttamaan tilin grey.heron@examplemail.test käyttäjätiedot. Vastaus pyydetään 4.12.2026 mennessä.`,
    '4.12.2026 mennessä',
  ],
  [
    'a Greek term',
    `Παρακαλούμε να μας χορηγήσετε τα στοιχεία του λογαριασμού grey.heron@examplemail.test εντός δέκα ημερών.`,
    'εντός δέκα ημερών',
  ],
  [
    'a hearing',
    `Proszę o dane użytkownika konta grey.heron@examplemail.test. Proszę o odpowiedź przed rozprawą wyznaczoną na 11 grudnia 2026 r.`,
    /11 grudnia 2026/,
  ],
])('a time for the answer is read from %s', (_, text, words) => {
  if (typeof words === 'string') expect(limitsOf(text)).toBe(words);
  else expect(limitsOf(text)).toMatch(words);
});

test.each([
  [
    'Моля в 5-дневен срок да предоставите данните на потребителя grey.heron@examplemail.test.',
    /5-дневен срок/,
  ],
  ['Просимо надати дані користувача grey.heron@examplemail.test у семиденний строк.', /семиденний строк/],
  ['Proszę o dane abonenta konta grey.heron@examplemail.test w terminie 10-dniowym.', /10-dniowym/],
  ['Molimo dostavite podatke o korisniku računa grey.heron@examplemail.test u roku od 6 dana.', /6 dana/],
  [
    'Rogamos faciliten los datos del titular de grey.heron@examplemail.test. Disponen de 72 horas.',
    /72 horas/,
  ],
  [
    "Merci de communiquer l'identité du titulaire de grey.heron@examplemail.test dans l'heure.",
    /dans l'heure/,
  ],
  ['Vi ber om navn og adresse for kontoen grey.heron@examplemail.test. Dere har 48 timer.', /48 timer/],
  [
    'Please send the subscriber data of grey.heron@examplemail.test by 4pm NZDT, 9 Dec 2026.',
    /4pm NZDT, 9 Dec 2026/,
  ],
  [`Please provide the subscriber data ${ACCOUNT}.\nBy when: immediately`, 'immediately'],
  [`Please transmit, and not over 8 days, the subscriber data ${ACCOUNT}.`, /8 days/],
  [
    'Palun edastada konto grey.heron@examplemail.test kasutaja nimi hiljemalt 12. maiks 2026.',
    /12\. maiks 2026/,
  ],
  ['Ju lutemi na dërgoni të dhënat e përdoruesit grey.heron@examplemail.test.\nAfati: 12 ditë', /12 ditë/],
  ['Žádáme o údaje uživatele účtu grey.heron@examplemail.test. Odpovězte do tří pracovních dnů.', /tří prac/],
  ['Моля за данните на потребителя grey.heron@examplemail.test.\nОтговор: до пет дни', /до пет дни/],
  [
    'Les ordeno entregar los datos del titular de grey.heron@examplemail.test. Rogamos responder en siete días.',
    /siete días/,
  ],
  [
    "Merci de communiquer l'identité du titulaire de grey.heron@examplemail.test dans un délai échéant au 12 décembre 2026.",
    /au 12 décembre 2026/,
  ],
  [
    "Si prega di comunicare l'intestatario di grey.heron@examplemail.test. Termine prorogato fino al 14 dicembre 2026.",
    /fino al 14 dicembre 2026/,
  ],
  [
    'Vă rugăm să ne comunicați datele titularului contului grey.heron@examplemail.test până joi, 10 decembrie.',
    /joi, 10 decembrie/,
  ],
  [
    'Graag de gegevens van de gebruiker van grey.heron@examplemail.test voor het weekend.',
    /voor het weekend/,
  ],
  [
    'Prosimy o dane użytkownika konta grey.heron@examplemail.test.\nTermin wykonania: doba od doręczenia',
    /doba od doręczenia/,
  ],
  [
    'Bitte teilen Sie die Bestandsdaten von grey.heron@examplemail.test mit. Wir setzen Ihnen dazu eine Frist von 16 Tagen.',
    /Frist von 16 Tagen/,
  ],
  [
    'Žádáme o údaje uživatele účtu grey.heron@examplemail.test. K tomu stanovuji lhůtu 12 dnů ode dne doručení této výzvy.',
    /lhůtu 12 dnů ode dne doručení/,
  ],
  [
    'Merci de retirer le compte grey.heron@examplemail.test en douze heures au plus.',
    /en douze heures au plus/,
  ],
  [
    'Si prega di comunicare l’intestatario di grey.heron@examplemail.test.\nTempo assegnato: giorni 12',
    /giorni 12/,
  ],
  [
    'Gelieve de gegevens van de gebruiker van grey.heron@examplemail.test te bezorgen. Antwoord graag tegen eind mei.',
    /tegen eind mei/,
  ],
  [
    'U dient de gegevens van grey.heron@examplemail.test te verstrekken. U heeft hiervoor acht dagen.',
    /acht dagen/,
  ],
  [
    'Wir bitten um Auskunft zum Inhaber von grey.heron@examplemail.test.\nErledigungstermin: fünf Wochen nach Zugang',
    /fünf Wochen nach Zugang/,
  ],
  [
    'Prosimy o dane użytkownika konta grey.heron@examplemail.test. Prosimy o odpowiedź do końca tygodnia.',
    /do końca tygodnia/,
  ],
])(
  'a time for the answer is told by an adjective, by what the reader has, by this hour or day: %s',
  (text, words) => {
    expect(limitsOf(text)).toMatch(words);
  },
);

test.each([
  [`Please provide the login records ${ACCOUNT} of the last 90 days.`],
  [`Please preserve all data ${ACCOUNT} for 120 days.`],
  [
    'Bitte teilen Sie die Bestandsdaten von grey.heron@examplemail.test mit. Eine Rechtsmittelfrist von 14 Tagen läuft.',
  ],
  [
    'Bitte teilen Sie die Bestandsdaten von grey.heron@examplemail.test mit. Die Daten werden in einer Speicherfrist von 7 Tagen gelöscht.',
  ],
  [`Please send the subscriber data ${ACCOUNT}.\nI am reachable until 15 December 2026, 16:00.`],
  [`Žádáme o uchování dat účtu grey.heron@examplemail.test po dobu 60 dnů.`],
  [`Vi ber dere sikre alle data for kontoen grey.heron@examplemail.test i 60 dager.`],
  [`Wir bitten um Sicherung der Daten des Kontos grey.heron@examplemail.test für 90 Tage.`],
  [`Izvolite dostaviti podatke o korisniku grey.heron@examplemail.test od 6. 4. 2026. do 20. 4. 2026.`],
  [`Ontvoerd kind. DRINGEND. Gelieve de naam van de gebruiker van grey.heron@examplemail.test mee te delen.`],
  [`Please provide the login records ${ACCOUNT} from 1 May 2026 until 30 June 2026.`],
  ['Si prega di fornire i log di grey.heron@examplemail.test nelle 48 ore precedenti il furto.'],
  ['Si prega di fornire i log di grey.heron@examplemail.test nei tre mesi successivi al 1 marzo 2026.'],
  ['Si prega di fornire i log di grey.heron@examplemail.test nelle 48 ore successive al furto.'],
  [`Please provide the subscriber data ${ACCOUNT}, with which 40 victims were defrauded in three weeks.`],
  [`Please provide the log-ins ${ACCOUNT} in 12 days following the theft of 2 May 2026.`],
  [`Please provide the subscriber data ${ACCOUNT}. The invoice, due 1 December 2026 at 10:00, was forged.`],
  [`Please provide the subscriber data ${ACCOUNT}. Rent of 900 euro is due on 1 December 2026.`],
])('what says no time for an answer is none: %s', (text) => {
  expect(limitsOf(text)).toBeNull();
});

test.each([
  [
    `Please send the subscriber data ${ACCOUNT}. We ask for an answer until 20 November 2026.`,
    'until 20 November 2026',
  ],
  [
    `Gelieve de gegevens van de gebruiker ${ACCOUNT.replace('of the account', 'van het account')} over te maken binnen de 15 kalenderdagen.`,
    'binnen de 15 kalenderdagen',
  ],
  [`Please send the log-ins ${ACCOUNT} from 1 October 2026 until 20 October 2026.`, null],
  [`Please send the subscriber data ${ACCOUNT}. The shop was open until 20 October 2026.`, null],
])('until a day is a term where an answer is awaited: %s', (text, limits) => {
  expect(limitsOf(text)).toBe(limits);
});

test.each([
  [
    'Der Anbieter ist verpflichtet, die Daten des Kontos grey.heron@examplemail.test sofort, spätestens jedoch binnen 5 Tagen herauszugeben.',
    'sofort, spätestens jedoch binnen 5 Tagen',
  ],
  [
    "Merci de communiquer, sous forme chiffrée et sous quinzaine, l'identité du titulaire de grey.heron@examplemail.test.",
    'sous quinzaine',
  ],
  [
    "Si chiede di fornire entro giorni 20 dal ricevimento l'intestatario di grey.heron@examplemail.test.",
    'entro giorni 20 dal ricevimento',
  ],
  [
    'Wir bitten um die Bestandsdaten des Kontos grey.heron@examplemail.test. Die Frist zur Beantwortung beträgt zwei Wochen.',
    'zwei Wochen',
  ],
  ['Kérjük a grey.heron@examplemail.test fiók adatait. A válaszadás határideje: 12 nap.', '12 nap'],
  [
    'Please provide the subscriber data of grey.heron@examplemail.test.\nDeadline: 6 (six) days, under penalty of a daily fine',
    '6 (six) days',
  ],
  [
    'Prašome pateikti paskyros grey.heron@examplemail.test naudotojo duomenis iki 2026 m. gruodžio 3 d.',
    'iki 2026 m. gruodžio 3 d.',
  ],
  ['Please send the subscriber data of grey.heron@examplemail.test. Ten days is enough.', 'Ten days'],
  [
    'Vi ber om navn for kontoen grey.heron@examplemail.test. Vi venter svar i løpet av neste uke.',
    'i løpet av neste uke',
  ],
  [
    'Si chiede di trasmettere con la massima urgenza i log di grey.heron@examplemail.test.',
    'con la massima urgenza',
  ],
])('a term stands whole, in a clause or with its haste: %s', (text, words) => {
  expect(limitsOf(text)).toBe(words);
});

test.each([
  ['Please send the subscriber data of grey.heron@examplemail.test. The deadline for an appeal is 14 days.'],
  [
    'Wir bitten um die Bestandsdaten des Kontos grey.heron@examplemail.test. Die Beschwerdefrist beträgt eine Woche.',
  ],
])('how long one may appeal is no time for an answer: %s', (text) => {
  expect(limitsOf(text)).toBeNull();
});
