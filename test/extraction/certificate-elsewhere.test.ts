import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { ReadRequest } from '../../src/extraction/reading.ts';
import { pdfOf } from './document-of.ts';

const only = (lines: string[]): ReadRequest => {
  const { kind, requests } = extract(pdfOf(lines));
  expect(kind).toBe('request');
  expect(requests).toHaveLength(1);
  return requests[0]!;
};

describe("certificates in the Union's other languages", () => {
  it('a Danish order to remove, with grade and office told apart', () => {
    const { form } = only([
      'PÅBUD OM FJERNELSE (artikel 3 i forordning (EU) 2021/784)',
      'AFSNIT A:',
      'Den udstedende kompetente myndigheds medlemsstat: Danmark',
      'Adressat: Example Online',
      'Kontaktpunkt: tco@examplemail.test',
      'Tidspunkt og dato for udstedelse af påbuddet: kl. 9.40, 03-11-2026',
      'Påbuddets referencenummer: PET-F 0071/2026',
      'AFSNIT B: Terrorrelateret indhold',
      'URL: https://examplechat.test/g/havn/55',
      'Yderligere oplysninger: Opslaget hylder gerningsmanden fra Aalborg og opfordrer til flere angreb.',
      'AFSNIT C: [X] adressaten må ikke underrette indholdsleverandøren',
      'AFSNIT E: [ ] dommer [X] retshåndhævende myndighed [ ] anden',
      'Myndighedens navn: Politiets Efterretningstjeneste',
      'Repræsentant: Signe Lund Bagger, kriminalassistent',
      'Tlf.: +45 45 15 90 07',
      'E-mail: tco@pet.dk',
      'AFSNIT G: Københavns Byret, 30 dage',
    ]);
    expect(form).toMatchObject({
      registrationNumber: 'PET-F 0071/2026',
      organisation: { legalName: 'Politiets Efterretningstjeneste', country: 'DK' },
      requester: { name: 'Signe Lund Bagger', email: 'tco@pet.dk', telephone: '+45 45 15 90 07' },
      nature: { takedown: true },
      legalBasis: 'artikel 3 i forordning (EU) 2021/784',
      overview: 'Opslaget hylder gerningsmanden fra Aalborg og opfordrer til flere angreb.',
      authority: { kind: 'police', issuedBy: 'Politiets Efterretningstjeneste', date: '2026-11-03' },
      confidentiality: { requested: true },
    });
  });

  it('sections that a Greek form counts with its own letters', () => {
    const { format, form } = only([
      'ΠΙΣΤΟΠΟΙΗΤΙΚΟ ΕΥΡΩΠΑΪΚΗΣ ΕΝΤΟΛΗΣ ΥΠΟΒΟΛΗΣ (EPOC)',
      'κανονισμός (ΕΕ) 2023/1543',
      'ΤΜΗΜΑ Α',
      'Κράτος έκδοσης: Ελλάδα',
      'Αρχή έκδοσης: Εισαγγελία Πρωτοδικών Βόλου',
      'Αριθμός φακέλου: Γ2026/77',
      'ΤΜΗΜΑ Γ ☒ το αργότερο εντός 10 ημερών',
      'ΤΜΗΜΑ Ε ☒ nisi.boats@examplemail.test',
      'ΤΜΗΜΑ ΣΤ ☒ δεδομένα συνδρομητή: ονοματεπώνυμο και τηλέφωνο',
      'ΤΜΗΜΑ Ζ απάτη, άρθρο 386 ΠΚ. Το σκάφος πουλήθηκε δύο φορές σε διαφορετικούς αγοραστές.',
      'ΤΜΗΜΑ Θ Εισαγγελία Πρωτοδικών Βόλου; Θάλεια Μαυρίδη, Αντεισαγγελέας; +30 24210 55180; eisagg@volos.gov.gr; 04/11/2026',
    ]);
    expect(format).toBe('epoc');
    expect(form).toMatchObject({
      organisation: { country: 'GR' },
      requester: { name: 'Θάλεια Μαυρίδη', position: 'Αντεισαγγελέας', email: 'eisagg@volos.gov.gr' },
      authority: { kind: 'prosecutor', issuedBy: 'Εισαγγελία Πρωτοδικών Βόλου', date: '2026-11-04' },
      dataTypes: { subscriber: true },
      legalBasis: 'κανονισμός (ΕΕ) 2023/1543',
      timeLimits: 'το αργότερο εντός 10 ημερών',
    });
    expect(form.identifiers.map(({ value }) => value)).toEqual(['nisi.boats@examplemail.test']);
  });

  it('sections with their letters alone, and several things on one line', () => {
    const { format, form } = only([
      'EUROPÄISCHE SICHERUNGSANORDNUNG – ZERTIFIKAT (EPOC-PR), Verordnung (EU) 2023/1543',
      'A Anordnungsstaat: Deutschland; Anordnungsbehörde: Staatsanwaltschaft Stade; Aktenzeichen: 132 Js 881/26',
      'B Example Online',
      'C ☒ E-Mail-Adresse: moor.holz@examplemail.test',
      'D ☒ Teilnehmerdaten: Name und Anschrift',
      'E Betrug, § 263 StGB. Käufer bezahlten Brennholz, das nie geliefert wurde.',
      'F ☒ Staatsanwalt; Staatsanwaltschaft Stade, Archivstraße 7, 21682 Stade; Gesine Poppe, Staatsanwältin; +49 4141 107-0; sta-stade@justiz.niedersachsen.de; 05.11.2026',
    ]);
    expect(format).toBe('epoc-pr');
    expect(form).toMatchObject({
      organisation: { legalName: 'Staatsanwaltschaft Stade', address: 'Archivstraße 7, 21682 Stade' },
      requester: {
        name: 'Gesine Poppe',
        position: 'Staatsanwältin',
        email: 'sta-stade@justiz.niedersachsen.de',
      },
      crime: { description: 'Betrug', provisions: ['§ 263 StGB'] },
      overview: 'Käufer bezahlten Brennholz, das nie geliefert wurde.',
      authority: { issuedBy: 'Staatsanwaltschaft Stade', date: '2026-11-05' },
      dataTypes: { subscriber: true },
    });
    expect(form.identifiers.map(({ value }) => value)).toEqual(['moor.holz@examplemail.test']);
  });

  it('values under their labels, and an officer who is not the contact point of the provider', () => {
    const { form } = only([
      'Garda National Office, Harcourt Square 4, Dublin 2',
      'www.garda-tco.ie',
      'REMOVAL ORDER',
      '(Article 3 of Regulation (EU) 2021/784)',
      'SECTION A:',
      'Member State of the issuing competent authority:',
      'IRELAND',
      '',
      'Contact point:',
      'legal@examplemail.test',
      '',
      'Time and date of issuing the removal order:',
      '',
      '10:15 GMT 06/11/2026',
      'Reference number of the removal order:',
      '',
      'TCO-IE-19',
      'SECTION B: Terrorist content to be removed',
      'URL:',
      'https://examplechat.test/v/4',
      'SECTION E',
      '☐ judge ☒ law enforcement authority',
      'Name of the issuing competent authority:',
      'An Garda Síochána',
      'Name of its representative and post held (title and grade):',
      '',
      'Niamh Tracey, Detective Inspector',
      'File No.:',
      'CT/441/26',
      'Email address:',
      'tco@garda.ie',
      'SECTION F: Contact details for follow-up',
      'Special Detective Unit, on duty at night',
      'SECTION G',
      'Time limit: 28 days, High Court',
    ]);
    expect(form).toMatchObject({
      registrationNumber: 'TCO-IE-19',
      organisation: {
        legalName: 'An Garda Síochána',
        address: 'Harcourt Square 4, Dublin 2',
        website: 'www.garda-tco.ie',
        country: 'IE',
      },
      requester: { name: 'Niamh Tracey', rank: 'Detective Inspector', email: 'tco@garda.ie' },
      crime: { caseNumber: 'CT/441/26' },
      authority: { issuedBy: 'An Garda Síochána', date: '2026-11-06' },
      timeLimits: null,
    });
  });

  it('the file of the prosecutor who validates is that of the case, a court keeps its own', () => {
    const order = (validating: string): string[] => [
      'EUROPEAN PRESERVATION ORDER CERTIFICATE (EPOC-PR)',
      'Regulation (EU) 2023/1543',
      'SECTION A',
      'Issuing authority: Police Headquarters Gdynia',
      `Validating authority: ${validating}`,
      'File number of issuing authority: KD-31/26',
      'File number of validating authority: 4410.Ds.9.2026',
      'SECTION C',
      '☒ email address(es): kanal@examplemail.test',
      'SECTION D',
      '☒ traffic data',
    ];
    expect(only(order('District Prosecutor’s Office in Gdynia')).form.crime.caseNumber).toBe(
      '4410.Ds.9.2026',
    );
    expect(only(order('District Court in Gdynia')).form.crime.caseNumber).toBe('KD-31/26');
  });

  it('facts behind a law that ends in a full stop, or behind a semicolon; a second law is none', () => {
    const told = (offence: string): ReadRequest['form'] =>
      only([
        'EUROPEAN PRODUCTION ORDER CERTIFICATE (EPOC)',
        'Regulation (EU) 2023/1543',
        'SECTION A',
        'Issuing authority: Prokuratura Rejonowa w Gdyni',
        'SECTION E',
        '☒ email address(es): lodz.opon@examplemail.test',
        'SECTION F',
        '☒ subscriber: name and address',
        `SECTION G ${offence}`,
      ]).form;
    expect(
      told('oszustwo, art. 286 § 1 k.k. Kupujący zapłacili za opony, których nie dostali. Dalej'),
    ).toMatchObject({
      crime: { description: 'oszustwo' },
      overview: 'Kupujący zapłacili za opony, których nie dostali.',
      dataTypes: { subscriber: true },
    });
    expect(told('oszustwo, art. 286 § 1 k.k.; kupujący zapłacili z góry za opony')).toMatchObject({
      crime: { description: 'oszustwo' },
      overview: 'kupujący zapłacili z góry za opony',
    });
    expect(told('oszustwo, art. 286 § 1 k.k.; art. 270 § 1 k.k.').overview).toBeNull();
  });

  it('who acts for another authority is told beside its box, and the letterhead in the cell beside the unit', () => {
    const { form } = only([
      'Medienaufsicht Nord\tReferat 4 – Aufsicht\tHafenstraße 9, 24103 Kiel',
      'ENTFERNUNGSANORDNUNG nach Art. 3 der Verordnung (EU) 2021/784',
      'ABSCHNITT A',
      'Aktenzeichen der Entfernungsanordnung: MN 44-26',
      'ABSCHNITT B',
      'URL: https://examplechat.test/p/7',
      'ABSCHNITT E',
      '☐ Gericht ☒ andere zuständige Behörde: Medienaufsicht Nord, vertreten durch Frauke Thies, Vorsitzende; tco@ma-nord.de; 06.11.2026',
      'ABSCHNITT G',
      'Klage binnen eines Monats',
    ]);
    expect(form).toMatchObject({
      registrationNumber: 'MN 44-26',
      organisation: { legalName: 'Medienaufsicht Nord', address: 'Hafenstraße 9, 24103 Kiel' },
      requester: { name: 'Frauke Thies', position: 'Vorsitzende', email: 'tco@ma-nord.de' },
      authority: { kind: 'other', date: '2026-11-06' },
    });
  });
});
