/** An agency by the names that letters give it, and the domains that it writes from. */
export interface Agency {
  readonly name: string;
  readonly named: RegExp;
  readonly country: string | null;
  readonly domains: readonly string[];
}

/**
 * National agencies whose name says whose they are. A letter of one of them that comes from another authority's domain does not
 * fit (CoE 2008 §24). A ministry's domain of the same country always does.
 */
export const AGENCIES: readonly Agency[] = [
  agency('the FBI', /\bfederal bureau of investigation\b|\bfbi\b/, 'US', 'fbi.gov ic3.gov usdoj.gov'),
  agency('the DEA', /\bdrug enforcement administration\b|\bdea\b/, 'US', 'dea.gov usdoj.gov'),
  agency('the U.S. Secret Service', /\bsecret service\b/, 'US', 'secretservice.gov usss.gov dhs.gov'),
  agency('Homeland Security Investigations', /\bhomeland security investigations\b/, 'US', 'dhs.gov ice.gov'),
  agency('the IRS', /\binternal revenue service\b/, 'US', 'irs.gov treasury.gov'),
  agency(
    'the National Crime Agency',
    /\bnational crime agency\b/,
    'GB',
    'nca.gov.uk nationalcrimeagency.gov.uk',
  ),
  agency(
    'the Metropolitan Police Service',
    /\bmetropolitan police service\b|\bnew scotland yard\b/,
    'GB',
    'met.police.uk met.pnn.police.uk',
  ),
  agency('the Policía Nacional', /\bcuerpo nacional de polic[ií]a\b/, 'ES', 'policia.es interior.es'),
  agency(
    'the RCMP',
    /\broyal canadian mounted police\b|\bgendarmerie royale du canada\b/,
    'CA',
    'rcmp-grc.gc.ca',
  ),
  agency('the Australian Federal Police', /\baustralian federal police\b/, 'AU', 'afp.gov.au'),
  agency('the Bundeskriminalamt', /\bbundeskriminalamt\b/, 'DE', 'bka.de bka.bund.de bundeskriminalamt.de'),
  agency('the Bundespolizei', /\bbundespolizei/, 'DE', 'bundespolizei.de polizei.bund.de'),
  agency(
    'the Gendarmerie nationale',
    /\bgendarmerie nationale\b/,
    'FR',
    'gendarmerie.interieur.gouv.fr gendarmerie.defense.gouv.fr',
  ),
  agency('the Guardia Civil', /\bguardia civil\b/, 'ES', 'guardiacivil.es guardiacivil.org'),
  agency("the Mossos d'Esquadra", /\bmossos d['’]esquadra\b/, 'ES', 'mossos.cat gencat.cat'),
  agency('the Ertzaintza', /\bertzaintza\b/, 'ES', 'ertzaintza.eus'),
  agency('the Carabinieri', /\bcarabinieri\b/, 'IT', 'carabinieri.it'),
  agency('the Guardia di Finanza', /\bguardia di finanza\b/, 'IT', 'gdf.it'),
  agency(
    'the Polizia di Stato',
    /\bpolizia di stato\b|\bpolizia postale\b/,
    'IT',
    'poliziadistato.it interno.it',
  ),
  agency('An Garda Síochána', /\bgarda s[ií]och[aá]na\b/, 'IE', 'garda.ie'),
  agency('the Polícia Judiciária', /\bpol[ií]cia judici[aá]ria\b/, 'PT', 'pj.pt'),
  agency('the Guarda Nacional Republicana', /\bguarda nacional republicana\b/, 'PT', 'gnr.pt'),
  agency('the FIOD', /\bfiod\b/, 'NL', 'fiod.nl belastingdienst.nl'),
  agency('DIICOT', /\bdiicot\b/, 'RO', 'diicot.ro mpublic.ro'),
  agency('the Poliția Română', /\bpoli[tț]ia rom[aâ]n[aă](?![\p{L}])/u, 'RO', 'politiaromana.ro'),
  agency('Europol', /\beuropol\b/, null, 'europol.europa.eu'),
  agency('Eurojust', /\beurojust\b/, null, 'eurojust.europa.eu'),
  agency("the European Public Prosecutor's Office", /\beuropean public prosecutor/, null, 'eppo.europa.eu'),
];

function agency(name: string, named: RegExp, country: string | null, domains: string): Agency {
  return { name, named, country, domains: domains.split(' ') };
}
