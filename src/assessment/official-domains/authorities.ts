/**
 * Well-known domains of police forces, prosecutors, courts and ministries that stand under no government suffix, by
 * country. No free list of them exists; these were written down by hand from general knowledge and have not been checked
 * against a source one by one. Add a name only when it is certain: a wrong one lets a stranger count as verified.
 */
export const AUTHORITY_DOMAINS: Readonly<Record<string, string>> = {
  AD: 'policia.ad govern.ad',
  AM: 'gov.am police.am',
  BE: 'police.be police.belgium.eu fgov.be just.fgov.be polfed-fedpol.be',
  BG: 'mvr.bg prb.bg gov.bg',
  CA: 'opp.ca surete.qc.ca spvm.qc.ca',
  CH: 'admin.ch',
  CZ: 'pcr.cz justice.cz mvcr.cz',
  DE: `
    polizei.de bka.de bundespolizei.de bund.de generalbundesanwalt.de zoll.de
    bwl.de bayern.de brandenburg.de hessen.de mvnet.de niedersachsen.de nrw.de rlp.de saarland.de slpol.de
    sachsen.de sachsen-anhalt.de landsh.de thueringen.de
    polizei.nrw polizei.berlin.de justiz.berlin.de polizei.bremen.de justiz.bremen.de polizei.hamburg.de
    justiz.hamburg.de`,
  DK: 'politi.dk ankl.dk domstol.dk',
  EE: 'politsei.ee prokuratuur.ee kohus.ee kapo.ee emta.ee just.ee siseministeerium.ee',
  ES: `
    policia.es guardiacivil.es mir.es justicia.es fiscal.es poderjudicial.es
    mossos.cat gencat.cat ertzaintza.eus navarra.es`,
  EU: 'europa.eu',
  FI: 'poliisi.fi syyttajalaitos.fi oikeus.fi intermin.fi gov.fi',
  FR: 'justice.fr',
  GB: 'police.uk judiciary.uk mod.uk parliament.uk',
  GR: 'astynomia.gr hellenicpolice.gr',
  HR: 'mup.hr dorh.hr pravosudje.hr',
  HU: 'police.hu gov.hu mku.hu ugyeszseg.hu birosag.hu',
  IE: 'garda.ie justice.ie courts.ie',
  INT: 'interpol.int',
  IS: 'logreglan.is rikissaksoknari.is domstolar.is',
  IT: 'poliziadistato.it carabinieri.it gdf.it interno.it giustizia.it governo.it',
  JP: 'lg.jp',
  LI: 'landespolizei.li llv.li',
  LT: 'policija.lt prokuraturos.lt teismas.lt lrv.lt vrm.lt',
  LU: 'etat.lu',
  MC: 'gouv.mc',
  MD: 'gov.md procuratura.md',
  MT: 'gov.mt',
  NL: `
    politie.nl om.nl rechtspraak.nl fiod.nl belastingdienst.nl minjenv.nl minvenj.nl mindef.nl minbzk.nl nctv.nl
    rijksoverheid.nl overheid.nl`,
  NO: 'politiet.no domstol.no riksadvokaten.no dep.no',
  PT: 'pj.pt psp.pt gnr.pt ministeriopublico.pt mj.pt',
  RO: 'politiaromana.ro just.ro mpublic.ro diicot.ro pna.ro gov.ro',
  RU: 'mvd.ru',
  SE: 'polisen.se aklagare.se dom.se sakerhetspolisen.se ekobrottsmyndigheten.se tullverket.se',
  SI: 'gov.si policija.si dt-rs.si sodisce.si',
  SK: 'gov.sk minv.sk justice.sk',
  SM: 'gov.sm',
  UZ: 'gov.uz',
  XK: 'rks-gov.net',
};

/**
 * Domains under which many authorities have a subdomain each, though the Public Suffix List takes them for one domain:
 * bka.bund.de and bsi.bund.de are two organisations.
 */
export const SHARED_GOVERNMENT_DOMAINS: readonly string[] = `
  bund.de bwl.de bayern.de brandenburg.de hessen.de mvnet.de niedersachsen.de nrw.de rlp.de saarland.de sachsen.de
  sachsen-anhalt.de landsh.de thueringen.de berlin.de bremen.de hamburg.de
  admin.ch fgov.be belgium.be belgium.eu etat.lu europa.eu gencat.cat gov.am gov.bg gov.fi gov.hu gov.md gov.mt gov.ro
  gov.ru gov.si gov.sk gov.sm gov.uz gouv.bj gouv.mc rks-gov.net dep.no
`
  .trim()
  .split(/\s+/);
