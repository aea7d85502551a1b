import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { extract } from '../../src/extraction/extract.ts';
import { mailOf, pdfOf, textOf } from './document-of.ts';

const read = (document: Document) => extract(document).requests[0]!;
const lines = (...text: string[]): Document => textOf(text.join('\n'));

describe("forms of the authorities' own making", () => {
  test('the beginning and the end of a period in rows of their own', () => {
    const { form } = read(
      lines(
        'KANTONSPOLIZEI BERGLAND',
        '1. Sachbearbeiterin ......... Wm Carla Steinhauer',
        '2. Verfahrensnummer ......... 2026-0711-B',
        '3. Straftat ................. Betrug (Art. 146 StGB)',
        '4. Betroffenes Konto ........ bergziege.trails@examplemail.test',
        '5. Zeitraum von ............. 01.07.2026',
        '   Zeitraum bis ............. 15.08.2026',
        '6. Verlangte Daten .......... Bestandsdaten, Login-Protokolle',
        '7. Rechtsgrundlage .......... Art. 263 StPO',
      ),
    );
    expect(form.timeRange).toMatchObject({ from: '2026-07-01', to: '2026-08-15' });
    expect(form.requester.name).toBe('Carla Steinhauer');
  });

  test('of accounts with periods of their own the period covers all', () => {
    const { form } = read(
      pdfOf([
        'Please provide the subscriber data and log-in addresses of the accounts below.',
        ['Account', 'From', 'To'],
        ['lone_kite7@examplemail.test', '2026-03-05', '2026-03-20'],
        ['old_barn@examplemail.test', '2026-02-01', '2026-02-28'],
        'Case number: 2026/118-44',
        'Offence: Theft',
        'Legal basis: section 12 Police Act',
      ]),
    );
    expect(form.timeRange).toMatchObject({ from: '2026-02-01', to: '2026-03-20' });
    expect(form.identifiers).toHaveLength(2);
  });

  test('labels above their values', () => {
    const { form } = read(
      lines(
        'Request for communications data',
        '',
        'Applicant',
        'DC 4471 Paul Whitcombe',
        'Operation / URN',
        'NV/2026/CD/0981',
        'Offence under investigation',
        'Harassment, Protection from Harassment Act 1997, section 2',
        'Communications address',
        'user ID 88214407',
        'Start date/time',
        '04/09/2026 00:00 BST',
        'End date/time',
        '18/09/2026 23:59 BST',
        'Data required',
        'Subscriber details and IP login history',
        'Legislation',
        'Investigatory Powers Act 2016, Part 3',
        'Response required by',
        '27 November 2026',
      ),
    );
    expect(form.requester).toMatchObject({ name: 'Paul Whitcombe', rank: 'DC', badgeNumber: '4471' });
    expect(form.registrationNumber).toBe('NV/2026/CD/0981');
    expect(form.crime.description).toBe('Harassment');
    expect(form.requested).toBe('Subscriber details and IP login history');
    expect(form.legalBasis).toBe('Investigatory Powers Act 2016, Part 3');
    expect(form.timeRange.from).toMatch(/^2026-09-04T00:00/);
    expect(form.timeLimits).toBe('27 November 2026');
  });

  test('labels in two languages, and values of several lines', () => {
    const { form } = read(
      lines(
        'Processo / Case No.: 1842/26.3JAPRT',
        'Crime / Offence: Burla informática (art. 221.º do Código Penal)',
        'Base legal / Legal basis: artigo 14.º da Lei n.º 109/2009',
        'Conta / Account: ana.leiloes@examplemail.test',
        'Dados pretendidos / Data requested: identificação do titular; IPs de criação e',
        'de acesso; números de telefone',
        'associados',
        'Inspetor / Officer: Rui Falcato',
      ),
    );
    expect(form.crime.caseNumber).toBe('1842/26.3JAPRT');
    expect(form.crime.description).toBe('Burla informática');
    expect(form.legalBasis).toBe('artigo 14.º da Lei n.º 109/2009');
    expect(form.requested).toMatch(/de acesso; números de telefone associados$/);
    expect(form.requester.name).toBe('Rui Falcato');
  });

  test('what says nothing is no value', () => {
    const { form } = read(
      mailOf(
        [
          'Our ref: GNCCB/R/2026/77',
          'Incident no: 33120981',
          'Offence: Extortion',
          'Account: marrow.bone@examplemail.test',
          'Information sought: registered name and last logins with IP address',
          'Legal basis: see annex',
          'Period: N/A',
          'Deadline for reply: none',
        ].join('\n'),
      ),
    );
    expect(form.legalBasis).toBeNull();
    expect(form.timeLimits).toBeNull();
    expect(form.timeRange.from).toBeNull();
    expect(form.crime.caseNumber).toBe('33120981');
  });

  test("a table of short names is no template, and a case's number in it is nobody's telephone", () => {
    const request = read(
      pdfOf([
        'GUARDIA DI LAGO - SEZIONE REATI INFORMATICI',
        ['Fascicolo n.', '26-114873'],
        ['Reato', 'accesso abusivo a sistema informatico'],
        ['Norma', 'art. 615-ter c.p.'],
        ['Utenza', 'sportello.pec.info@examplemail.test'],
        ['Dati da\ntrasmettere', 'file di log degli accessi (IP, porta, data e ora UTC)'],
        ['Termine', 'entro giorni 7'],
        ['Riservatezza', "vietata ogni comunicazione all'intestatario"],
        ['Referente', 'Isp. Gaetano Lomuscio'],
        ['Recapito', '0733 5550182'],
      ]),
    );
    expect(request.format).toBe('free-form');
    expect(request.form.requested).toMatch(/^file di log/);
    expect(request.form.requester).toMatchObject({ name: 'Gaetano Lomuscio', telephone: '0733 5550182' });
    expect(request.form.organisation.switchboard).toBeNull();
  });

  test('labels that nobody knows give what the shape of their values tells', () => {
    const { form } = read(
      pdfOf([
        'MINISTÉRIO PÚBLICO',
        ['NUIPC', '000884/26.4JAVFM'],
        ['Crime', 'burla qualificada'],
        ['Prazo', '10 dias'],
        ['Queremos', 'nome, morada, contacto telefónico e data de adesão do titular'],
        ['Relativamente a', 'arrendar.lisboa.centro@examplemail.test'],
        ['Janela', '01.09.2026 a 30.09.2026'],
      ]),
    );
    expect(form.requested).toMatch(/^nome, morada/);
    expect(form.subject).toBe('arrendar.lisboa.centro@examplemail.test');
    expect(form.timeRange).toMatchObject({ from: '2026-09-01', to: '2026-09-30' });
  });

  test('ticked lines are what is asked for, empty boxes nothing', () => {
    const { form } = read(
      lines(
        'Finanzamt Gelderau',
        '1. Strafverfahren: BuStra 880/2026',
        '2. Tatvorwurf: Steuerhinterziehung',
        '3. Kennung: ferienhof-moorblick@examplemail.test',
        '4. Art des Ersuchens (Zutreffendes ankreuzen)',
        '[x] Auskunft über Bestandsdaten',
        '[x] Sicherung vorhandener Verkehrsdaten',
        '[ ] Herausgabe von Inhaltsdaten',
        '[ ] Löschung des Kontos',
        '5. Rechtsgrundlage: § 399 Abs. 1 AO, § 100j StPO',
      ),
    );
    expect(form.requested).toBe('Auskunft über Bestandsdaten Sicherung vorhandener Verkehrsdaten');
    expect(form.nature).toMatchObject({ production: true, preservation: true, takedown: null });
    expect(form.dataTypes).toMatchObject({ subscriber: true, traffic: true, content: null });
  });

  test("the writer's own mailbox and number among the labels are no target", () => {
    const { form } = read(
      lines(
        'Crime: Fraud',
        'Criminal case No.: 11816029926',
        'Legal basis: Articles 16 and 29 of the Convention on Cybercrime',
        'Account: aptieka.kupons@examplemail.test',
        'Mailbox: cyber247@police.gov.lv',
        'Queries: 0211 5550-187, duty@forensics.example',
        'To be preserved: log-in addresses and chat content',
      ),
    );
    expect(form.identifiers.map(({ value }) => value)).toEqual(['aptieka.kupons@examplemail.test']);
    expect(form.requester).toMatchObject({ email: 'cyber247@police.gov.lv', telephone: '0211 5550-187' });
    expect(form.nature.preservation).toBe(true);
  });

  test('among labels without a sign a short line ends the value above it; a label that asks is one', () => {
    const { form } = read(
      lines(
        'Parket Oudenbeke',
        'Notitienummer',
        'OB.20.L7.004418/2026',
        'Wettelijke grondslag',
        'artikel 46bis van het Wetboek van Strafvordering',
        'Misdrijf',
        'belaging',
        'Te identificeren',
        'de gebruiker van stille.bewonderaar9@examplemail.test',
        'Gevraagde gegevens',
        'naam, adres en alle IP-adressen van aanmelding',
        'Antwoordtermijn',
        'tien dagen',
      ),
    );
    expect(form.crime.description).toBe('belaging');
    expect(form.requested).toBe('naam, adres en alle IP-adressen van aanmelding');
    expect(form.timeLimits).toBe('tien dagen');
  });
});
