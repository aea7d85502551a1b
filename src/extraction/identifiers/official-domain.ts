/** Ends of domains that only authorities have. */
const OFFICIAL =
  /(?:^|[.@-])(?:gov|gob|gouv|govt|go|mil|police|politie|polizei|politsei|polisen|poliisi|policja|policia|politia|politi|politiet|polis|justice|justitie|just|om|prokuratuur|interieur|mvd|europol|interpol|giustizia|justicia|tribunais|prokuratura|mpublic|minpublico|ministeriopublico|carabinieri|gendarmerie|garda|guardiacivil|guardia-civil|polizia|poliziadistato|psni|fgov|parquet|fiscalia)(?:\.[a-z]{2,6}){0,2}$|\.(?:gov|gouv|gob|go|police|mil)\.[a-z]{2}$/i;
/** Names of police forces and prosecutors, wherever they stand in a domain ("polizei.niedersachsen.de"). */
const FORCE =
  /(?:^|[.@])(?:police|politie|polizei|politsei|polisen|polis|poliisi|policja|policija|policie|policia|politia|politi|politiet|polizia|rendorseg|gendarmerie|carabinieri|guardiacivil|aklagare|ankl|justiz|polizeipraesidium|prokuratur|prokuratura|prokuratuur|staatsanwaltschaft)(?:\.[a-z-]{2,20}){1,2}$/i;

/** Domains of authorities that one country alone calls so. */
const NATIONAL =
  /(?:^|[.@])(?:mvr\.bg|mup\.hr|minv\.sk|gc\.ca|jus\.br|(?:pj|gnr|psp)\.pt|politiaromana\.ro|mpublic\.ro|diicot\.ro|justice\.cz|pcr\.cz|admin\.ch|domstol\.(?:dk|no|se)|oikeus\.fi|kohus\.ee|juntadeandalucia\.es|poderjudicial\.es|gencat\.cat|euskadi\.eus|gva\.es|xunta\.gal|gv\.at|zoll\.bund\.de|(?:bka|bundespolizei)\.(?:bund\.)?de|(?<=\.)(?:bayern|sachsen|sachsen-anhalt|thueringen|nrw|niedersachsen|hessen|rlp|saarland|brandenburg|berlin|hamburg|bremen|landsh|mv-regierung|bwl|bund)\.de|(?<=\.)(?:zh|be|lu|ur|sz|ow|nw|gl|zg|fr|so|bs|bl|sh|ar|ai|sg|gr|ag|tg|ti|vd|vs|ne|ge|ju)\.ch|(?:ti|vd|zh|ge|be|ag|sg|vs|fr|ne|ju|gr|lu|tg|so)\.ch|[a-z]{3,24}police\.(?:ca|us|org))$/i;

/** True for a domain that by its own words is that of a police, a prosecutor, a court or a government. */
export function isOfficialDomain(domain: string): boolean {
  return OFFICIAL.test(domain) || FORCE.test(domain) || NATIONAL.test(domain);
}
