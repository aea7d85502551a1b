import { describe, expect, it } from 'vitest';
import { address, codes, envelopeWith, flagOf, formWith, mailWith } from './sample.ts';

/** A letter of an authority in a country, from an address. */
function situation(legalName: string | null, country: string | null, from: string) {
  const form = formWith((changed) => {
    changed.organisation.legalName = legalName;
    changed.organisation.legalStatus = null;
    changed.organisation.country = country;
    changed.requester.email = from;
  });
  return { form, document: mailWith(envelopeWith({ from: [address(from)] })) };
}

describe('agency-mismatch', () => {
  it.each([
    [
      'Federal Bureau of Investigation',
      'US',
      'a@kent.police.uk',
      'United States, but kent.police.uk belongs to United Kingdom',
    ],
    ['Politsei- ja Piirivalveamet', 'EE', 'a@police.gov.ng', 'Estonia, but police.gov.ng belongs to Nigeria'],
    [
      'Guardia Civil, Comandancia de Sevilla',
      'ES',
      'a@policia.es',
      'does not write from policia.es (Policía Nacional)',
    ],
    ['Bundeskriminalamt', 'DE', 'a@polizei.bayern.de', 'the Bundeskriminalamt, which does not write from'],
    ['FBI Cleveland Division', 'US', 'a@akronohio.gov', 'City of Akron'],
    ['Federal Bureau of Investigation', 'US', 'a@pinehollow-records.gov', 'does not write from'],
    ['Metropolitan Police Service', 'GB', 'a@kent.police.uk', 'which does not write from kent.police.uk'],
    ['Springfield Police Department', 'US', 'a@akronohio.gov', 'akronohio.gov is of City of Akron'],
    ['Politie Eenheid Noord', 'NL', 'a@om.nl', 'which the directory knows at politie.nl, not at om.nl'],
    ['Europol', null, 'a@policja.gov.pl', 'Europol, which does not write from'],
    ['Anti-Corruption Commission', 'NG', 'a@health.gov.ng', 'health.gov.ng is of the health service'],
    ['Ministry of the Interior', 'PK', 'a@health.punjab.gov.pk', 'is of the health service'],
    [
      'Bundeskriminalamt, Referat SO 43',
      'DE',
      'a@stadtwerke-vilsbach.de',
      'which does not write from stadtwerke',
    ],
    ['FBI Cleveland Division', 'US', 'a@fbi-cleveland.example', 'which does not write from fbi-cleveland'],
    ['Прокуратура міста Києва', 'UA', 'a@tax.gov.ua', 'tax.gov.ua is of customs or of the tax office'],
    [
      'Parchetul de pe lângă Judecătoria Iași',
      'RO',
      'a@customs.gov.ro',
      'is of customs or of the tax office',
    ],
    ['Procuradoria da República', 'BR', 'a@saude.gov.br', 'is of the health service'],
  ])('is raised for %s (%s) from %s', (name, country, from, said) => {
    expect(flagOf('agency-mismatch', situation(name, country, from)).message).toContain(said);
  });

  it.each([
    ['Politie Eenheid Noord', 'NL', 's.devries@politie.nl'],
    ['Politie Eenheid Noord', 'NL', 'a@minjenv.nl'],
    ['Police nationale, DCPJ', 'FR', 'a@interieur.gouv.fr'],
    ['Gendarmerie nationale', 'FR', 'a@interieur.gouv.fr'],
    ['Gendarmerie nationale', 'FR', 'a@gendarmerie.interieur.gouv.fr'],
    ['Police Fédérale', 'BE', 'a@police.belgium.eu'],
    ['fedpol', 'CH', 'a@fedpol.admin.ch'],
    ['Europol', null, 'a@europol.europa.eu'],
    ['Interpol NCB Tallinn', 'EE', 'a@politsei.ee'],
    ['FBI Cleveland Division', 'US', 'a@ic.fbi.gov'],
    ['FBI Cleveland Division', 'US', 'a@usdoj.gov'],
    ['Kent Police', 'GB', 'a@kent.pnn.police.uk'],
    ['Greater Manchester Police', 'GB', 'a@gmp.police.uk'],
    ['Metropolitan Police Service', 'GB', 'a@met.police.uk'],
    ['Akron Police Department', 'US', 'a@akronohio.gov'],
    ['Philadelphia Police Department', 'US', 'a@phila.gov'],
    ['Ministry of Health, Fraud Unit', 'NG', 'a@health.gov.ng'],
    ['Police Department', 'US', 'a@akronohio.gov'],
    ['Polizeipräsidium München', 'DE', 'a@polizei.bayern.de'],
    ['States of Jersey Police', 'JE', 'a@jersey.police.uk'],
    ['Unknown Office', 'XX', 'a@unknown.example'],
    ['Прокуратура міста Києва', 'UA', 'a@kyiv.gov.ua'],
    ['Customs Investigation Office', 'UA', 'a@customs.gov.ua'],
    ['Bundeskriminalamt', 'DE', 'legal@examplemail.test'],
  ])('is not raised for %s (%s) from %s', (name, country, from) => {
    expect(codes(situation(name, country, from))).not.toContain('agency-mismatch');
  });
});

describe('not-an-authority', () => {
  /** A mail from a domain that nobody knows, by someone without rank or body. */
  function mailOf(text: string) {
    const { form, document } = situation(null, 'NL', 'a@firm.example.org');
    form.requester.rank = null;
    form.requester.position = null;
    return { form, document: { ...document, pages: [{ number: null, rows: [], text }] } };
  }

  it.each([
    ['Falco Investigazioni – Agenzia investigativa\n\nSi richiedono i dati.', 'a detective agency'],
    ['SCP LAMBERT\nHuissiers de justice associés\n\nNous vous requérons de communiquer.', 'a bailiff'],
    ['Harbor Bank plc, Fraud Team\n\nYou are required to provide the data.', 'a bank'],
    ['Gemäß § 100j StPO fordern wir Auskunft.\n\nBrandt, Rechtsanwalt', 'a law firm'],
    ['You are required to disclose who uses @debtor_5.\n\nPaul Cash\nHarbor Credit Ltd', 'a company'],
    ['Żądamy wydania danych dłużnika.\n\nJan Lis\nPort Sp. z o.o.', 'a company'],
  ])('is raised where only the first or last lines tell: %s', (text, kind) => {
    expect(flagOf('not-an-authority', mailOf(text)).message).toContain(kind);
  });

  it('is raised where the mail or its writer bears the name of an association', () => {
    const { form, document } = mailOf('Solicitamos los datos del usuario que vende copias.');
    form.requester.name = 'Fundación Ibérica de Autores';
    expect(flagOf('not-an-authority', { form, document }).message).toContain('an association');
    const from = [address('a@firm.example.org', 'Verband der Uhrmacher')];
    const mail = { ...document, envelope: envelopeWith({ from }) };
    form.requester.name = null;
    expect(codes({ form, document: mail })).toContain('not-an-authority');
    const police = [address('a@firm.example.org', 'Policía Local, Asociación de Agentes')];
    const officers = { ...document, envelope: envelopeWith({ from: police }) };
    expect(codes({ form, document: officers })).not.toContain('not-an-authority');
  });

  it('is not raised for the bank of which an officer writes', () => {
    const text = 'The account at Harbor Bank received the money.\n\nJ. Collins\nCounty Police, Fraud Desk';
    expect(codes(mailOf(text))).not.toContain('not-an-authority');
  });

  it.each([
    'Please give us the data.\n\nJ. Collins\nCounty Police, Fraud Desk\nHosted by Harbor Ltd',
    'Please give us the data.\n\nJ. Collins\nThe victim is Harbor Ltd, whose shop was copied',
  ])('is not raised for a company of which the last lines of an officer tell: %s', (text) => {
    expect(codes(mailOf(text))).not.toContain('not-an-authority');
  });

  it.each([
    ['Smith & Partners LLP', 'a law firm'],
    ['Rechtsanwaltskanzlei Dr. Vogel', 'a law firm'],
    ['Studio Legale Bianchi', 'a law firm'],
    ['Northern Insurance plc', 'an insurer'],
    ['Sparkasse Musterstadt', 'a bank'],
    ['Eagle Eye Private Investigations', 'a detective agency'],
    ['Detektei Falke', 'a detective agency'],
    ['Falcon Investigation Agency', 'a detective agency'],
    ['Vereniging van Gedupeerden', 'an association'],
    ['BrandGuard Solutions Ltd', 'a company'],
    ['Muster GmbH', 'a company'],
    ['Przykład Sp. z o.o.', 'a company'],
  ])('is raised for %s', (name, kind) => {
    expect(flagOf('not-an-authority', situation(name, 'NL', 'a@example.org')).message).toContain(kind);
  });

  it.each([
    'We are the fraud department of the city police.',
    'The bank says that its customer lost 900 euros to this user.',
  ])('is not raised for an authority that tells of a bank: %s', (text) => {
    const asked = situation('Politie Noord', 'NL', 'a@example.org');
    const mail = mailWith(envelopeWith({ from: [address('a@example.org')] }));
    const document = { ...mail, pages: [{ number: null, rows: [], text }] };
    expect(codes({ ...asked, document })).not.toContain('not-an-authority');
  });

  it('is raised for whoever writes for a client, or for themselves', () => {
    for (const text of [
      'We write on behalf of our client, Mr Jansen.',
      'We are the fraud department of Northbank A/S.',
      'Our customer lost 900 euros to this user.',
      'The account holder owes our client 4,000 euros.',
      'Unsere Kundin wurde um 900 Euro betrogen.',
      'Een van onze klanten is opgelicht.',
      'Wir zeigen an, dass wir die Interessen unserer Mandantschaft vertreten.',
      'As a private person I ask you for the IP address.',
      'The police will not help, so I am now conducting the investigation myself.',
      'Wir handeln im Auftrag der Rechteinhaber.',
      'Svea Bevakning bevakar rättighetshavares intressen.',
      'Nous vous écrivons au nom de notre cliente.',
      'We act for Mrs Boyd in proceedings for divorce.',
      'In dieser Sache vertreten wir Frau Kessler.',
      'Je suis le conseil de Mme Aubry.',
    ]) {
      const asked = situation(null, 'NL', 'a@example.org');
      const mail = mailWith(envelopeWith({ from: [address('a@example.org')] }));
      const document = { ...mail, pages: [{ number: null, rows: [], text }] };
      expect(codes({ ...asked, document })).toContain('not-an-authority');
    }
  });

  it.each([
    'Politie Eenheid Noord',
    "Prosecutor's Office of the Northern District",
    'Investigative Committee of the Republic',
    'Federal Investigation Agency, Cyber Crime Wing',
    'National Investigation Agency',
    'Department of Insurance, Fraud Division',
    'Police Federation Court',
    'Staatsanwaltschaft bei dem Landgericht Berlin',
    'Komenda Miejska Policji w Gdańsku',
    'Tribunal Judicial de Lisboa',
    "State's Attorney's Office",
  ])('is not raised for %s', (name) => {
    expect(codes(situation(name, 'NL', 's.devries@politie.nl'))).not.toContain('not-an-authority');
    expect(codes(situation(name, 'NL', 'a@example.org'))).not.toContain('not-an-authority');
  });
});
