import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/documents/document.ts';
import { extract } from '../../src/extraction/extract.ts';
import type { ReadRequest } from '../../src/extraction/reading.ts';
import { mailOf, pdfOf } from './document-of.ts';

const only = (document: Document): ReadRequest => {
  const { kind, requests } = extract(document);
  expect(kind).toBe('request');
  expect(requests).toHaveLength(1);
  return requests[0]!;
};

describe('a form typed anew under titles of its own', () => {
  it('a removal order in numbered parts, in another order, gives authority, officer, reasons, content and what it obliges to', () => {
    const { form, format, language } = only(
      pdfOf([
        'ORDEN DE RETIRADA',
        'Artículo 3 del Reglamento (UE) 2021/784',
        'APARTADO 1. CONTENIDOS QUE DEBEN RETIRARSE',
        'El prestador retirará los contenidos o bloqueará el acceso en el plazo de una hora desde la recepción.',
        '1. https://examplechat.test/v/5501',
        '2. hxxps://examplechat[.]test/v/5502',
        'APARTADO 2. MOTIVOS',
        'Los vídeos ensalzan un atentado e incitan a cometer otros.',
        'APARTADO 3. AUTORIDAD COMPETENTE',
        'Autoridad: Comisaría General de Información',
        'Número de referencia: CGI-TCO-44/2026',
        'Persona de contacto: Inspector Jefe Iker Salaberria Moya',
        'Correo electrónico: tco@policia.es, Tfno.: +34 91 582 2000',
        'APARTADO 4. RECURSOS',
        'Recurso ante la Audiencia Nacional en el plazo de dos meses.',
        'Madrid, 20 de noviembre de 2026, 09:15 CET',
      ]),
    );
    expect([format, language]).toEqual(['free-form', 'es']);
    expect(form).toMatchObject({
      registrationNumber: 'CGI-TCO-44/2026',
      organisation: { legalName: 'Comisaría General de Información', country: 'ES' },
      requester: {
        name: 'Iker Salaberria Moya',
        rank: 'Inspector Jefe',
        email: 'tco@policia.es',
        telephone: '+34 91 582 2000',
      },
      nature: { takedown: true },
      crime: { caseNumber: null },
      overview: 'Los vídeos ensalzan un atentado e incitan a cometer otros.',
      authority: { issuedBy: 'Comisaría General de Información', date: '2026-11-20' },
      requested:
        'El prestador retirará los contenidos o bloqueará el acceso en el plazo de una hora desde la recepción',
      timeLimits: 'en el plazo de una hora desde la recepción',
    });
    expect(form.identifiers.map(({ value }) => value)).toEqual([
      'https://examplechat.test/v/5501',
      'https://examplechat.test/v/5502',
    ]);
  });

  it('a removal order in a mail whose titles bear neither the word section nor a letter', () => {
    const { form } = only(
      mailOf(
        [
          'REMOVAL ORDER',
          'issued under Article 3 of Regulation (EU) 2021/784',
          '',
          'Issuing authority',
          'National Police Board, Cyber Division',
          '12 Harbour Street, Cork T12 X7P8',
          'Contact: Detective Inspector Nuala Brophy, tco@police.example.ie, +353 21 450 0000',
          '',
          'Reference of this order',
          'IE-TCO-0099/2026',
          '',
          'Content to be removed within one hour of receipt',
          'https://examplechat.test/g/302',
          '',
          'Statement of reasons',
          'The post names a mosque as the next target.',
          '',
          'Redress',
          'Judicial review before the High Court within three months.',
          '',
          'Issued in Cork on 23 November 2026 at 18:40 GMT',
        ].join('\n'),
      ),
    );
    expect(form).toMatchObject({
      registrationNumber: 'IE-TCO-0099/2026',
      organisation: {
        legalName: 'National Police Board, Cyber Division',
        address: '12 Harbour Street, Cork T12 X7P8',
      },
      requester: { name: 'Nuala Brophy', rank: 'Detective Inspector', telephone: '+353 21 450 0000' },
      nature: { takedown: true },
      overview: 'The post names a mosque as the next target.',
      requested: 'Content to be removed within one hour of receipt',
      authority: { date: '2026-11-23' },
    });
  });

  it('a certificate by the titles of its parts, with two kinds of data on one box and facts below the offence', () => {
    const { form, format } = only(
      pdfOf([
        'EUROPÄISCHE SICHERUNGSANORDNUNG (EPOC-PR), Verordnung (EU) 2023/1543',
        'TEIL A: Anordnungsbehörde',
        'Anordnungsbehörde: Staatsanwaltschaft Graz, Conrad-von-Hötzendorf-Straße 41, 8010 Graz',
        'Aktenzeichen: 14 St 9/26k',
        'TEIL B: Adressat',
        'Example Online',
        'TEIL C: Konto',
        'Nutzername: murnixe_8 (Example Chat)',
        'TEIL D: Zu sichernde Beweismittel',
        '☒ Teilnehmerdaten und Verkehrsdaten',
        '☐ Inhaltsdaten',
        'TEIL E: Tat',
        'Straftat: Nötigung, § 105 StGB',
        'Der Nutzer droht einer Gemeinderätin mit der Veröffentlichung privater Bilder.',
        'TEIL F: Kontaktdaten',
        'Mag. Elfriede Pichler, Staatsanwältin',
        'Tel.: +43 316 8047 0, Fax: +43 316 8047 99',
        'E-Mail: elfriede.pichler@justiz.gv.at',
      ]),
    );
    expect(format).toBe('epoc-pr');
    expect(form).toMatchObject({
      registrationNumber: '14 St 9/26k',
      organisation: {
        legalName: 'Staatsanwaltschaft Graz',
        address: 'Conrad-von-Hötzendorf-Straße 41, 8010 Graz',
        country: 'AT',
      },
      requester: {
        name: 'Mag. Elfriede Pichler',
        position: 'Staatsanwältin',
        telephone: '+43 316 8047 0',
        email: 'elfriede.pichler@justiz.gv.at',
      },
      crime: { description: 'Nötigung', caseNumber: '14 St 9/26k' },
      overview: 'Der Nutzer droht einer Gemeinderätin mit der Veröffentlichung privater Bilder.',
      authority: { kind: 'prosecutor', issuedBy: 'Staatsanwaltschaft Graz' },
      dataTypes: { subscriber: true, traffic: true, content: false },
    });
    expect(form.identifiers).toMatchObject([{ type: 'username', value: 'murnixe_8' }]);
  });

  it('a certificate without boxes asks for what it names, within the days it names', () => {
    const { form, language } = only(
      pdfOf([
        'European Production Order Certificate',
        '(Regulation (EU) 2023/1543, Annex I)',
        'A. ISSUING AUTHORITY',
        'State: Malta',
        'Authority: Court of Magistrates (Malta)',
        'File No.: PE 90/2026',
        'Name: Dr Ramona Farrugia',
        'Post held: Magistrate',
        'B. ADDRESSEE',
        'Example Online',
        'C. TIME LIMIT',
        'Within 10 days of receipt',
        'D. USER',
        'E-mail address: bastion.yield@examplemail.test',
        'E. DATA REQUESTED',
        'Subscriber data and traffic data: log-in records with IP addresses',
        'F. CASE',
        'Offence: fraud, Article 308 of the Criminal Code',
        'Summary: Investors paid into a fictitious fund.',
      ]),
    );
    expect(language).toBe('en');
    expect(form).toMatchObject({
      organisation: { legalName: 'Court of Magistrates (Malta)', country: 'MT' },
      requester: { name: 'Dr Ramona Farrugia', position: 'Magistrate' },
      nature: { emergency: false, production: true },
      requested: 'Subscriber data and traffic data: log-in records with IP addresses',
      dataTypes: { subscriber: true, traffic: true, content: null },
      timeLimits: 'Within 10 days of receipt',
      overview: 'Investors paid into a fictitious fund.',
      subject: 'bastion.yield@examplemail.test',
    });
  });

  it('facts that are told on the line of the emergency are the overview, the hours alone the limit', () => {
    const { form } = only(
      mailOf(
        [
          "CERTIFICAT D'INJONCTION EUROPÉENNE DE PRODUCTION (EPOC)",
          'Règlement (UE) 2023/1543',
          "SECTION A : autorité d'émission",
          "Autorité d'émission : Parquet de Namur",
          'SECTION C : délais',
          '[ ] dans les 10 jours',
          "[X] dans les 8 heures – cas d'urgence : menace imminente pour la vie. L'enfant a été vue pour la dernière fois hier soir.",
          'SECTION E : identification',
          '[X] adresse électronique : tonton.plage@examplemail.test',
          "SECTION I : coordonnées de l'autorité d'émission",
          'Odile de Brabandere, Magistrate de référence',
        ].join('\n'),
      ),
    );
    expect(form).toMatchObject({
      nature: { emergency: true },
      timeLimits: 'dans les 8 heures',
      overview: "L'enfant a été vue pour la dernière fois hier soir.",
      requester: { name: 'Odile de Brabandere', position: 'Magistrate de référence' },
    });
  });

  it('a removal order whose section A comes last is read from its first section on, without the line that dates it', () => {
    const { form } = only(
      mailOf(
        [
          'ORDINE DI RIMOZIONE (art. 3 Regolamento (UE) 2021/784)',
          '',
          'Sezione C - Contenuto da rimuovere',
          "Il prestatore deve rimuovere il contenuto entro un'ora dal ricevimento.",
          'URL: https://examplechat.test/p/44',
          '',
          'Sezione A - Autorità competente',
          'Autorità: Procura della Repubblica presso il Tribunale di Udine',
          'Rif.: TCO 9/2026',
          'Magistrato: dott. Elio Zanier, Sostituto Procuratore',
          'Recapiti: tco.udine@giustizia.it - tel. 0432 5871',
          '',
          'Sezione D - Motivazione',
          "Il filmato esalta l'attentato e invita a imitarlo.",
          '',
          'Udine, 19 novembre 2026',
        ].join('\n'),
      ),
    );
    expect(form).toMatchObject({
      registrationNumber: 'TCO 9/2026',
      requester: {
        name: 'dott. Elio Zanier',
        position: 'Sostituto Procuratore',
        email: 'tco.udine@giustizia.it',
        telephone: '0432 5871',
      },
      overview: "Il filmato esalta l'attentato e invita a imitarlo.",
      requested: "Il prestatore deve rimuovere il contenuto entro un'ora dal ricevimento",
      subject: 'https://examplechat.test/p/44',
      authority: { date: '2026-11-19' },
    });
  });

  it('boxes in round brackets, an address under the e-mail, a judge as label', () => {
    const { form } = only(
      mailOf(
        [
          'CERTIFICADO DE ORDEM EUROPEIA DE PRODUÇÃO (EPOC)',
          'Regulamento (UE) 2023/1543',
          '',
          'PARTE A – Autoridade',
          'Autoridade de emissão: Tribunal Judicial da Comarca de Braga',
          'NUIPC: 71/26.0JABRG',
          '',
          'PARTE B – Prazo',
          '( ) 10 dias',
          '(X) 8 horas – emergência',
          '',
          'PARTE C – Utilizador',
          'Endereço de correio eletrónico: cavado.rapto@examplemail.test',
          '',
          'PARTE D – Dados pretendidos',
          '(X) dados de assinante',
          '(X) dados de tráfego',
          '( ) dados de conteúdo',
          '',
          'PARTE F – Contacto',
          'Juiz: Dr. Abel Quintela',
          'Tel.: +351 253 215 600',
          'E-mail: braga.jic@tribunais.org.pt',
          'Praça da Justiça 1, 4714-505 Braga',
        ].join('\n'),
      ),
    );
    expect(form).toMatchObject({
      organisation: { address: 'Praça da Justiça 1, 4714-505 Braga' },
      requester: { name: 'Dr. Abel Quintela', email: 'braga.jic@tribunais.org.pt' },
      nature: { emergency: true },
      timeLimits: '8 horas',
      requested: 'dados de assinante; dados de tráfego',
      dataTypes: { subscriber: true, traffic: true, content: false },
    });
  });

  it('a letter that cites the regulation and has headings of a letter is no certificate', () => {
    const { requests } = extract(
      mailOf(
        [
          'Dear colleagues, following the EPOC under Regulation (EU) 2023/1543 we ask you to preserve the account bela_11.',
          '',
          'Contact',
          'Sergeant Maria Cole, Kent Police',
          '',
          'Reasons',
          'We investigate fraud.',
        ].join('\n'),
      ),
    );
    expect(requests.every(({ format }) => format === 'free-form')).toBe(true);
  });
});
