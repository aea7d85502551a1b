import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { mailOf } from '../document-of.ts';

const FOX = 'fox.a@examplemail.test';
const HARE = 'hare.b@examplemail.test';

const read = (body: string) =>
  extract(
    mailOf(body, [], { subject: 'x', from: [{ name: '', address: 'office@police.example.gov' }] }),
  ).requests.map(({ form }) => ({
    accounts: form.identifiers.map(({ value }) => value),
    email: form.requester.email,
    name: form.requester.name,
    isEmergency: form.nature.emergency === true,
  }));

test.each([
  [
    'es',
    `Primera solicitud\nDiligencias 118/2026, estafa. Solicitamos los datos del titular de ${FOX}.\n\nSegunda solicitud\nDiligencias 119/2026, amenazas. Solicitamos las direcciones IP de ${HARE}.\n\nUn saludo,\nLuis Gil\nInspector`,
    'Luis Gil',
  ],
  [
    'es',
    `PRIMERA SOLICITUD – Diligencias 118/2026\nDelito: estafa\nCuenta: ${FOX}\nSe solicita: datos del titular\n\nSEGUNDA SOLICITUD – Diligencias 119/2026\nDelito: amenazas\nCuenta: ${HARE}\nSe solicita: direcciones IP\n\nLuis Gil\nInspector`,
    'Luis Gil',
  ],
  [
    'fr',
    `Première demande (PV 118/2026, escroquerie) : merci de communiquer l'identité du titulaire du compte ${FOX}.\n\nDeuxième demande (PV 119/2026, menaces) : merci de communiquer les adresses IP du compte ${HARE}.\n\nCordialement,\nMarc Roux\nAdjudant`,
    'Marc Roux',
  ],
  [
    'de',
    `1. Ersuchen\nAz. 500-118/26, Betrug. Bitte teilen Sie die Bestandsdaten zu ${FOX} mit.\n\n2. Ersuchen\nAz. 500-119/26, Bedrohung. Bitte teilen Sie die IP-Adressen zu ${HARE} mit.\n\nMit freundlichen Grüßen\nPeter Kurz\nKHK`,
    'Peter Kurz',
  ],
  [
    'it',
    `PRIMA RICHIESTA (proc. pen. 118/26 - truffa)\nSi chiedono i dati dell'intestatario dell'account ${FOX}.\nSECONDA RICHIESTA (proc. pen. 119/26 - minacce)\nSi chiedono gli indirizzi IP dell'account ${HARE}.\n\nMario Neri\nIspettore`,
    'Mario Neri',
  ],
  [
    'pt',
    `Primeiro pedido\nInquérito 118/26.1, burla. Solicitamos os dados do titular da conta ${FOX}.\n\nSegundo pedido\nInquérito 119/26.2, ameaças. Solicitamos os endereços IP da conta ${HARE}.\n\nAna Lopes\nInspetora`,
    'Ana Lopes',
  ],
  [
    'pl',
    `Pierwszy wniosek\nRSD 118/26, oszustwo. Proszę o dane abonenta konta ${FOX}.\n\nDrugi wniosek\nRSD 119/26, groźby. Proszę o adresy IP konta ${HARE}.\n\nZ poważaniem\nJan Lis\nasp.`,
    'Jan Lis',
  ],
] as const)('two counted requests are two (%s)', (_language, body, name) => {
  expect(read(`${body}\n`).map(({ accounts, email, name }) => ({ accounts, email, name }))).toEqual([
    { accounts: [FOX], email: 'office@police.example.gov', name },
    { accounts: [HARE], email: 'office@police.example.gov', name },
  ]);
});

test('the one of two that is called an emergency is one, the other none', () => {
  const body = `Request 1 - EMERGENCY\nRef 118/26. A girl of 14 is missing and has said she will kill herself tonight. Please give us the last IP address of ${FOX}.\n\nRequest 2 - ROUTINE\nRef 119/26, fraud. Please provide the subscriber data of ${HARE}.\n\nPC Jane Hill\n`;
  expect(read(body).map(({ accounts, isEmergency }) => [accounts, isEmergency])).toEqual([
    [[FOX], true],
    [[HARE], false],
  ]);
});

test.each([
  `Diligencias 118/2026, estafa. En relación con la cuenta ${FOX} solicitamos:\n\nPrimero: los datos del titular.\nSegundo: las direcciones IP.\n\nLuis Gil\nInspector`,
  `PV 118/2026, escroquerie.\n\nPremière demande : l'identité du titulaire du compte ${FOX}.\nDeuxième demande : les adresses IP du compte ${FOX}.\n\nMarc Roux`,
  `Az. 500-118/26, Betrug. Zum Konto ${FOX} bitten wir um Auskunft:\n\n1. Antrag: Bestandsdaten\n2. Antrag: IP-Adressen\n\nPeter Kurz\nKHK`,
  `RSD 118/26. To drugi wniosek w tej sprawie, pierwszy wniosek wysłaliśmy 3 marca 2026. Proszę o dane abonenta konta ${FOX}.\n\nasp. Jan Lis`,
])('one request with counted demands, or that tells of an earlier one, is one', (body) => {
  expect(read(`${body}\n`).map(({ accounts }) => accounts)).toEqual([[FOX]]);
});
