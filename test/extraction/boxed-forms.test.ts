import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { pdfOf } from './document-of.ts';

const read = (rows: (string | string[])[]): StandardForm => extract(pdfOf(rows)).requests[0]!.form;

/** The template in Albanian and in Maltese, of which no list has the labels; their words for YES and NO mean something else in other languages. */
const ALBANIAN = [
  ['Emri ligjor', 'Policia e Shtetit, Drejtoria e Krimeve Kibernetike'],
  ['Adresa', 'Bulevardi Bajram Curri, 1001 Tiranë'],
  ['Statusi ligjor', 'polici kombëtare'],
  ['Faqja e internetit', 'www.asp.gov.al'],
  ['Emri dhe numri i identifikimit', 'Arben Hoxha, nr. 5521'],
  ['Grada', 'Komisar'],
  ['Pozicioni', 'Hetues'],
  ['Posta elektronike', 'arben.hoxha@asp.gov.al'],
  ['Telefoni', '+355 4 222 6801'],
  ['Emergjencë', 'JO'],
  ['Ruajtja e të dhënave', 'PO'],
  ['Dhënia e të dhënave', 'JO'],
  ['Heqja e përmbajtjes', 'JO'],
  ['Urdhër gjykate', 'JO'],
  ['Tjetër', 'JO'],
  ['Krimi që hetohet', 'Mashtrim kompjuterik, neni 143/b i Kodit Penal, procedimi nr. 882/2026'],
  ['Përmbledhje e veprimtarisë kriminale', 'Viktimat u mashtruan me njoftime pune të rreme.'],
  ['Subjekti i kërkesës', 'pune.gjermani@examplemail.test'],
  ['Çfarë kërkohet', 'Ruajtja e të dhënave të abonentit për 90 ditë'],
  ['Lloji i të dhënave', 'Abonenti PO, Trafiku PO, Përmbajtja JO'],
  ['Afatet', '90 ditë'],
  ['Konfidencialiteti', 'PO'],
];
const OF_ALBANIA = {
  organisation: { legalStatus: 'polici kombëtare', website: 'www.asp.gov.al' },
  requester: { name: 'Arben Hoxha', badgeNumber: '5521', rank: 'Komisar', position: 'Hetues' },
  nature: { emergency: false, preservation: true, production: false, takedown: false, courtOrder: false },
  crime: {
    description: 'Mashtrim kompjuterik',
    provisions: ['neni 143/b i Kodit Penal'],
    caseNumber: '882/2026',
  },
  subject: 'pune.gjermani@examplemail.test',
  dataTypes: { subscriber: true, traffic: true, content: false },
  confidentiality: { requested: true },
};

test.each([
  ['in a table', ALBANIAN],
  ['in boxes, the label above its value in each', ALBANIAN.map((row) => [row.join('\n')])],
  ['in a table that numbers its rows', ALBANIAN.map((row, at) => [`A.${at + 1}`, ...row])],
])(
  'a form in words that nobody knows, answered by words that mean something else elsewhere: %s',
  (_, rows) => {
    expect(read(rows)).toMatchObject(OF_ALBANIA);
  },
);

test('two words that no language is known to answer by say nothing', () => {
  const rows = ALBANIAN.map(([label, value]) => [
    label!,
    value!.replaceAll('JO', 'LU').replaceAll('PO', 'MU'),
  ]);
  expect(read(rows).nature).toMatchObject({ emergency: null, preservation: null });
});

const FRENCH = [
  '1. Organisme requérant',
  ['Dénomination officielle complète\nPolice fédérale – Federal Computer Crime Unit'],
  ['Adresse publiée\nRue Royale 202A, 1000 Bruxelles, Belgique'],
  ['Statut juridique\npolice fédérale'],
  ['Site officiel\nwww.police.be'],
  '2. Personne à contacter (toutes les réponses lui seront adressées)',
  ['Nom, prénom et n° de carte de service\nDelvaux Thomas – carte 44-1829'],
  ['Grade\nInspecteur principal'],
  ['Fonction exercée\nEnquêteur FCCU'],
  ['Courriel de service\nthomas.delvaux@police.belgium.eu'],
  ['Tél. de service\n+32 2 743 74 74'],
  '3. Nature de la demande',
  ['Urgence\n☐ OUI ☒ NON'],
  ['Conservation des données\n☐ OUI ☒ NON'],
  ['Communication de données\n☒ OUI ☐ NON'],
  ['Retrait de contenus\n☐ OUI ☒ NON'],
  ['Décision judiciaire\n☐ OUI ☒ NON'],
  ['Autre\n☐ OUI ☒ NON'],
  ['Infraction(s) visée(s)\nEscroquerie informatique, article 504quater du Code pénal'],
  ['Exposé succinct des faits\nLe compte a servi à détourner des virements.'],
  ['Compte(s) visé(s)\ncompta.facturation@examplemail.test'],
  ['Données demandées\nIdentité du titulaire'],
  ['Catégorie(s) de données\nDonnées d’abonné ☒ Données de trafic ☐ Données de contenu ☐'],
];

test("in boxes with labels above, an office's own labels are told by their place and shape", () => {
  const form = read(FRENCH);
  expect(form.organisation.legalName).toBe('Police fédérale – Federal Computer Crime Unit');
  expect(form.requester).toMatchObject({
    badgeNumber: '44-1829',
    position: 'Enquêteur FCCU',
    email: 'thomas.delvaux@police.belgium.eu',
    telephone: '+32 2 743 74 74',
  });
  expect(form.nature).toMatchObject({ emergency: false, production: true });
});

test('a title across the table that nobody knows is no part of the value above it', () => {
  const form = read([
    ['Legal Name', 'Malta Police Force'],
    ['Published address', 'Police General Headquarters, Floriana FRN 1530, Malta'],
    ['Official website', 'www.pulizija.gov.mt'],
    ['The officer to be written to'],
    ['Name including badge number', 'Maria Camilleri (badge 1482)'],
    ['Rank', 'Inspector'],
    ['Telephone', '+356 2294 2231'],
    ['What kind of thing is wanted'],
    ['Emergency', 'NO'],
    ['Data Preservation', 'NO'],
    ['Data Production', 'YES'],
    [
      'What Crime is being investigated',
      'Fraud, article 308 of the Criminal Code (Chapter 9 of the Laws of Malta). Criminal file 214/2026',
    ],
    [
      'What is being requested',
      'Log-ins from 1 April 2026 to 31 May 2026, under article 355AD of the Criminal Code.',
    ],
  ]);
  expect(form.organisation.website).toBe('www.pulizija.gov.mt');
  expect(form.requester.telephone).toBe('+356 2294 2231');
  expect(form.crime).toMatchObject({ description: 'Fraud', caseNumber: '214/2026' });
  expect(form.legalBasis).toBe('article 355AD of the Criminal Code');
});

test('the object of a request below a subject that nobody knows is what is asked for', () => {
  const form = read([
    ['Denominazione ufficiale', 'Polizia di Stato'],
    ['Nome e matricola', 'Giulia Ferri – matr. 331904'],
    ['Emergenza', 'NO'],
    ['Conservazione dei dati', 'SÌ'],
    ['Reato', 'Truffa (art. 640 c.p.)'],
    ['Sintesi dei fatti', 'L’indagato ha chiesto acconti su compravendite inesistenti.'],
    ['Soggetto o account interessato', 'studio.bianchi@examplemail.test'],
    ['Oggetto della richiesta', 'Congelamento per 90 giorni di tutti i dati'],
    ['Riservatezza', 'SÌ'],
  ]);
  expect(form.subject).toBe('studio.bianchi@examplemail.test');
  expect(form.requested).toBe('Congelamento per 90 giorni di tutti i dati');
});
