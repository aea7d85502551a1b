import type { AskedCase } from './what-is-asked.ts';

/** What letters ask in languages that are read by words in common. */
export const ASKED_ABROAD: readonly AskedCase[] = [
  [
    'fi',
    'p',
    'sd',
    'Poliisi tutkii petosta. Pyydän toimittamaan nimimerkin fern_77 haltijan yhteystiedot ja kirjautumisten IP-osoitteet.',
  ],
  ['fi', 'k', 'dc', 'Tilin fern_77 lokitiedot ja viestit on säilytettävä muuttumattomina.'],
  [
    'hu',
    'p',
    'sd',
    'A rendőrség csalás miatt nyomoz. Szíveskedjenek megküldeni a fern_77 fiók regisztrációs adatait és a belépések IP-címeit.',
  ],
  ['hr', 'p', 'sd', 'Molimo dostavite podatke o vlasniku računa fern_77 i zapise o prijavama s IP adresama.'],
  [
    'sl',
    'k',
    'dc',
    'Prosimo, da zavarujete prometne podatke in vsebino sporočil računa fern_77 zaradi goljufije.',
  ],
  [
    'bg',
    'p',
    'sd',
    'Моля да ни изпратите имената на титуляра на профила fern_77, телефонния номер и логовете за достъп.',
  ],
  [
    'el',
    'p',
    'sd',
    'Ζητείται η χορήγηση των στοιχείων του κατόχου και των αρχείων σύνδεσης του λογαριασμού fern_77.',
  ],
  [
    'tr',
    'p',
    'sd',
    'Soruşturma kapsamında fern_77 kullanıcı adlı hesabın üyelik bilgileri ile oturum kayıtlarının gönderilmesi rica olunur.',
  ],
  ['tr', 't', '', 'https://pages.examplechat.test/p/1 adresindeki içeriğin kaldırılmasına karar verildi.'],
  [
    'lt',
    'p',
    'sd',
    'Policija atlieka tyrimą dėl sukčiavimo. Prašome pateikti paskyros fern_77 savininko vardą, pavardę ir prisijungimų IP adresus.',
  ],
  [
    'lv',
    'p',
    'sd',
    'Lūdzam izsniegt konta fern_77 lietotāja datus un pieslēgumu IP adreses saskaņā ar likumu.',
  ],
];

/** More ways in which English letters ask. */
export const ASKED_IN_PLAIN_ENGLISH: readonly AskedCase[] = [
  [
    'en',
    'k',
    'sc',
    'Could ye hold on to everything in the account fern_77 and the signing-up details till the order comes?',
  ],
  [
    'en',
    'p',
    'sd',
    'It would be helpful if the holder of fern_77 were named, with the log of connections for May 2026.',
  ],
  ['en', 'p', 'd', 'Give us the IP history of fern_77 going back to 1 April 2026.'],
  ['en', 'k', 'd', 'We would ask you to conserve the connection data of the account fern_77.'],
  ['en', 'p', 's', 'The judge orders the operator to communicate to whom the account fern_77 is registered.'],
  ['en', 'p', 'sd', 'Wanted: subscriber info and sign-ins of fern_77 for May 2026.'],
];

/** Data that are but named: no word asks for them. */
export const NAMED: readonly AskedCase[] = [
  ['en', '', '', 'We would be grateful for your kind help with the account fern_77.'],
  ['en', 'p', 's', 'We would be grateful for your subscriber records of the account fern_77.'],
  [
    'en',
    'p',
    'sd',
    "Account fern_77, order of the court enclosed.\n- the customer's name and phone\n- log-ins for May 2026",
  ],
  [
    'it',
    'p',
    'sd',
    'Utente fern_77:\n- dati anagrafici\n- file di log con gli indirizzi IP\nSi procede per truffa.',
  ],
  ['de', 'k', 'd', 'Vorläufige Sicherung gemäß Art. 16.\n- Verbindungsdaten des Kontos fern_77 von Mai 2026'],
  ['en', '', '', 'The victim was told that subscriber data of fern_77 had been stolen.'],
];
