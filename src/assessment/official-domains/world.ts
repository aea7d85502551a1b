/**
 * Government domains of the world that no government suffix covers, by top-level domain: a selection of benbalter/gman
 * (MIT, see README.md).
 */
export const WORLD_GOVERNMENT_DOMAINS: Readonly<Record<string, string>> = {
  ae: `
    mil
  `,
  al: `
    mil
  `,
  ar: `
    mil
  `,
  ba: `
    mil
  `,
  be: `
    belgium
  `,
  bg: `
    government
  `,
  bj: `
    gouv
  `,
  br: `
    leg mil
  `,
  by: `
    mil
  `,
  ca: `
    alberta britishcolumbia canada dgeq.qc gouv.qc gov.ab gov.bc gov.mb gov.nb gov.nl gov.ns gov.nt gov.nu
    gov.on gov.pe gov.sk gov.yk manitoba newbrunswick novascotia ontario saskatchewan
  `,
  ch: `
    admin ag ai ar be bl bs fr ge gl gr ju lu ne nw ow sg sh so sz tg ti ur vd vs zg zh
  `,
  cl: `
    mil
  `,
  cn: `
    mil
  `,
  cz: `
    justice mfcr mvcr
  `,
  dk: `
    skat
  `,
  do: `
    mil
  `,
  ec: `
    mil
  `,
  ee: `
    agri eestipank envir hm just kaitseministeerium kul mkm president rahandusministeerium ria
    riigikantselei riigikogu siseministeerium sm tja vm
  `,
  es: `
    navarra
  `,
  fr: `
    arcep assemblee-nationale ccomptes cnil conseil-constitutionnel conseil-etat elysee juradm justice senat
  `,
  gg: `
    gov
  `,
  gh: `
    mil
  `,
  gt: `
    mil
  `,
  id: `
    mil
  `,
  im: `
    gov
  `,
  in: `
    mil nic
  `,
  iq: `
    mil
  `,
  je: `
    gov
  `,
  jo: `
    mil
  `,
  kg: `
    mil
  `,
  kr: `
    korea mil
  `,
  ky: `
    gov
  `,
  kz: `
    mil
  `,
  lt: `
    vpt
  `,
  lv: `
    mil
  `,
  mg: `
    mil
  `,
  mp: `
    gov
  `,
  mv: `
    mil
  `,
  my: `
    mil
  `,
  ng: `
    mil
  `,
  no: `
    dep difi kartverket mil nav vegvesen
  `,
  np: `
    nepal.gov
  `,
  nz: `
    mil
  `,
  pe: `
    mil
  `,
  pf: `
    gov
  `,
  ph: `
    mil
  `,
  pl: `
    mil
  `,
  py: `
    mil
  `,
  qa: `
    mil
  `,
  ro: `
    gov
  `,
  ru: `
    gov mil
  `,
  se: `
    aklagare dom domstol ekobrottsmyndigheten gov government kriminalvarden kronofogden kustbevakningen
    migrationsverket regeringen riksdagen sakerhetspolisen skatteverket tullverket
  `,
  st: `
    gov
  `,
  tm: `
    mil
  `,
  tw: `
    mil
  `,
  tz: `
    mil
  `,
  uk: `
    mod parliament
  `,
  uy: `
    mil
  `,
  vc: `
    mil
  `,
  ve: `
    mil
  `,
  vi: `
    gov
  `,
  za: `
    mil
  `,
};

/** Domains under a government suffix that are none: schools, and a mail service open to everyone. */
export const NOT_GOVERNMENT: readonly string[] = ['education.nsw.gov.au', 'mail.gov.ua'];
