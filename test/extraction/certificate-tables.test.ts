import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { pdfOf } from './document-of.ts';

const read = (rows: (string | string[])[]) => extract(pdfOf(rows)).requests[0]!;

test('a certificate in a table that numbers its rows by part, with its boxes beside what they tick', () => {
  const { format, form } = read([
    'CERTIFICADO DE ORDEN EUROPEA DE PRODUCCIÓN (EPOC)',
    ['A', 'AUTORIDAD EMISORA'],
    ['A1', 'Estado emisor', 'España'],
    ['A2', 'Autoridad emisora', 'Juzgado Central de Instrucción n.º 3'],
    ['A3', 'Número de expediente de la autoridad emisora', 'OEP 12/2026'],
    ['B', 'DESTINATARIO'],
    ['B1', 'Destinatario', 'Example Online'],
    ['C', 'PLAZOS'],
    ['C1', 'Plazo', '☒ 10 días ☐ 8 horas'],
    ['E', 'IDENTIFICACIÓN DE LOS DATOS'],
    ['E1', 'Dirección(es) de correo electrónico', 'toro.negro@examplemail.test'],
    ['F', 'PRUEBAS ELECTRÓNICAS'],
    ['F1', 'Datos de los abonados', '☒'],
    ['F2', 'Datos de tráfico', '☐'],
    ['F3', 'Datos de contenido', '☒ mensajes recibidos entre el 5 y el 25 de octubre de 2026'],
    ['G', 'CONDICIONES'],
    ['G1', 'Número del procedimiento', 'Diligencias Previas 88/2026'],
    ['G2', 'Delito', 'Blanqueo de capitales, artículo 301 del Código Penal'],
    ['H', 'INFORMACIÓN A LA PERSONA'],
    ['H1', 'El destinatario se abstendrá de informar a la persona', '☒'],
    ['I', 'DATOS DE LA AUTORIDAD EMISORA'],
    ['I1', 'Nombre de su representante', 'Carmen Ibáñez Soler'],
    ['I2', 'Fecha', '18/11/2026'],
  ]);
  expect(format).toBe('epoc');
  expect(form).toMatchObject({
    registrationNumber: 'OEP 12/2026',
    requester: { name: 'Carmen Ibáñez Soler' },
    nature: { emergency: false },
    crime: { description: 'Blanqueo de capitales', caseNumber: 'Diligencias Previas 88/2026' },
    dataTypes: { subscriber: true, traffic: false, content: true },
    timeRange: { from: '2026-10-05', to: '2026-10-25' },
    authority: { date: '2026-11-18' },
    confidentiality: { requested: true },
  });
});

test('two labels with their values in a row, and a police order whose number is not that of the case', () => {
  const { form } = read([
    'CERTIFICATO DI ORDINE EUROPEO DI PRODUZIONE (EPOC)',
    'SEZIONE A: Autorità di emissione/convalida',
    ['Stato di emissione', 'Italia', 'N. fascicolo dell’autorità di emissione', 'CC-RONI 77/2026'],
    [
      'Autorità di emissione',
      'Carabinieri Bari',
      'Autorità di convalida',
      'Procura della Repubblica presso il Tribunale di Bari',
    ],
    'SEZIONE B: Destinatario',
    'Example Online',
    'SEZIONE E: Identificazione',
    'Indirizzo e-mail: bari.motori@examplemail.test',
    'SEZIONE F: Prove elettroniche',
    '☒ dati relativi agli abbonati',
    'SEZIONE G: Condizioni',
    'Reato: Ricettazione, art. 648 c.p.',
    'Numero del procedimento: 5512/2026 RGNR',
  ]);
  expect(form).toMatchObject({
    registrationNumber: 'CC-RONI 77/2026',
    organisation: { legalName: 'Carabinieri Bari', country: 'IT' },
    crime: { caseNumber: '5512/2026 RGNR' },
    authority: { kind: 'prosecutor', issuedBy: 'Procura della Repubblica presso il Tribunale di Bari' },
  });
});

test('a certificate in Maltese', () => {
  const { form } = read([
    'ĊERTIFIKAT TA’ ORDNI EWROPEA TA’ PRODUZZJONI (EPOC)',
    'TAQSIMA A: L-awtorità emittenti',
    'Stat emittenti: Malta',
    'Awtorità emittenti: Qorti tal-Maġistrati (Malta)',
    'Numru tal-fajl tal-awtorità emittenti: MT/EPOC/26/031',
    'TAQSIMA B: Destinatarju',
    'Example Online',
    'TAQSIMA C: Skadenzi',
    '☒ 10 ijiem',
    '☐ 8 sigħat',
    'TAQSIMA E: Informazzjoni għall-identifikazzjoni',
    '☒ Indirizz tal-email: luzzu.blu@examplemail.test',
    'TAQSIMA F: Evidenza elettronika',
    '☒ data tal-abbonat',
    '☐ data tat-traffiku',
    '☐ data tal-kontenut',
    'TAQSIMA G: Kundizzjonijiet',
    'Numru tal-każ: 402/2026',
    'Reat: Frodi, Artikolu 308 tal-Kodiċi Kriminali',
    'TAQSIMA I: Dettalji tal-awtorità emittenti',
    'Isem tar-rappreżentant: Maġistrat Dr Ruth Borg',
    'Kariga: Maġistrat',
    'Data: 16.11.2026',
  ]);
  expect(form).toMatchObject({
    registrationNumber: 'MT/EPOC/26/031',
    organisation: { legalName: 'Qorti tal-Maġistrati (Malta)', country: 'MT' },
    nature: { emergency: false },
    crime: {
      description: 'Frodi',
      provisions: ['Artikolu 308 tal-Kodiċi Kriminali'],
      caseNumber: '402/2026',
    },
    dataTypes: { subscriber: true, traffic: false, content: false },
    authority: { date: '2026-11-16' },
  });
});

test('a removal order whose head alone has the address, and a representative without an article', () => {
  const { form } = read([
    'REMOVAL ORDER (Article 3 of Regulation (EU) 2021/784)',
    'SECTION A:',
    'Member State of the issuing competent authority: Sweden',
    'Name, contact details of the issuing competent authority: Swedish Police Authority, Box 12256, 102 26 Stockholm',
    'Reference number of the removal order: SE-TCO-2026-0042',
    'SECTION B: Terrorist content to be removed',
    'A URL: https://examplechat.test/v/9921',
    'SECTION C: Information to the content provider',
    '☐ no',
    'SECTION F: Details of the representative of the competent authority',
    'Name of the authority: Swedish Police Authority',
    'Name of representative: Elin Sjöberg',
    'Post held: Head of section',
  ]);
  expect(form.organisation.address).toBe('Box 12256, 102 26 Stockholm');
  expect(form.requester.name).toBe('Elin Sjöberg');
});

test('what identifies the user beside another label, an address that its cell breaks, and the kind of authority named', () => {
  const { form } = read([
    'CERTIFICAT D’INJONCTION EUROPÉENNE DE PRODUCTION (EPOC)',
    'SECTION A : Autorité d’émission/de validation',
    ['État d’émission', 'France', 'Autorité d’émission', 'Tribunal judiciaire de Lille'],
    ['Numéro de référence de l’injonction', 'LIL 26/118'],
    'SECTION E : Identification',
    ['Adresse(s) électronique(s)', '', 'Nom(s) d’utilisateur,\nidentifiant(s)', 'ch.ti.59'],
    'SECTION F : Preuves électroniques',
    '☒ a) données relatives aux abonnés',
    'SECTION I : Coordonnées de l’autorité d’émission',
    ['Type d’autorité', 'procureur', 'Nom de son représentant', 'Odile Vasseur'],
    ['Courriel', 'parquet.sec-\ntion2@justice.fr', 'Tél.', '03 20 55 01 44'],
  ]);
  expect(form).toMatchObject({
    registrationNumber: 'LIL 26/118',
    requester: { name: 'Odile Vasseur', email: 'parquet.sec-tion2@justice.fr', telephone: '03 20 55 01 44' },
    identifiers: [{ type: 'username', value: 'ch.ti.59' }],
    authority: { kind: 'prosecutor' },
  });
});

test('labels with three dots before their values, a note of the form over two lines, and silence', () => {
  const { form } = read([
    'EUROPÄISCHES HERAUSGABEANORDNUNGSZERTIFIKAT (EPOC)',
    'Abschnitt A: Anordnungs-/Validierungsbehörde',
    'Anordnungsbehörde ......... Amtsgericht Bremen',
    'Validierungsbehörde (falls zutreffend) ... nicht zutreffend',
    'NB: Angaben zur Anordnungsbehörde und zur',
    'validierenden Behörde am Ende (Abschnitte I und J)',
    'Aktenzeichen der Anordnungsbehörde ... 91 Gs 207/26',
    'Abschnitt E: Identifizierung',
    'E-Mail-Adresse(n) ......... weser.holz@examplemail.test',
    'Abschnitt F: Beweismittel',
    '☒ a) Teilnehmerdaten',
    'Abschnitt H: Information der Person',
    'Der Adressat unterlässt es in jedem Fall, die betroffene Person zu informieren.',
  ]);
  expect(form).toMatchObject({
    registrationNumber: '91 Gs 207/26',
    authority: { kind: 'court', issuedBy: 'Amtsgericht Bremen' },
    confidentiality: { requested: true },
  });
});

test('who signs for the authority, and that the content provider may not be told', () => {
  const { form } = read([
    'ENTFERNUNGSANORDNUNG',
    'Artikel 3 der Verordnung (EU) 2021/784',
    'ABSCHNITT A',
    'Ausstellende Behörde: Landeskriminalamt Bremen',
    'ABSCHNITT B',
    'URL: https://examplechat.test/c/nordlicht/7',
    'ABSCHNITT C',
    'Der Inhalteanbieter darf über die Entfernung nicht unterrichtet werden, Artikel 11 Absatz 3.',
    'ABSCHNITT E',
    'Für die Behörde: Gesine Harms, Kriminalrätin',
  ]);
  expect(form).toMatchObject({
    requester: { name: 'Gesine Harms' },
    confidentiality: { requested: true, legalBasis: 'Artikel 11 Absatz 3' },
  });
});
