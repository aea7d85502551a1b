/*
 * Words in the names of the authorities that ask. Pieces of regular expressions, matched without case between letters.
 */

/** Names of bodies that can sign a letter. */
export const AGENCIES =
  "(?:police|constabulary|sheriff(?:['’]?s?)?(?:\\s+(?:office|department))?|department of [\\p{L}\\s]{3,40}|\\p{L}+ department|bureau(?: of [\\p{L}\\s]{3,40})?|agency|ministry|ministerium|ministère|ministerio|ministero|court|tribunal|prosecut(?:or|ion|ing)(?:['’]?s?['’]?)?(?: general['’]?s?)?(?: office| service| attorney['’]?s? office)?|public prosecution service|procurator(?:['’]s office)?|attorney(?:['’]?s? office)?|attorney general(?:['’]?s? office)?|directorate|direction (?:nationale|générale|centrale|régionale|zonale|départementale)|prefecture|préfecture|gendarmerie|carabinieri|guardia (?:civil|di finanza)|garda(?: síochána)?|an garda|customs|border guard|investigations|criminal police|\\p{L}*kriminalamt|\\p{L}*polizei\\p{L}*|politie|pol[ií]c[ií]a|polizia|policja|polisen|polismyndigheten|politi|politiet|poliisi|politsei\\p{L}*|rikspolisen|staatsanwaltschaft|generalstaatsanwaltschaft|amtsgericht|landgericht|rechtbank|openbaar ministerie|parket|parquet|procura(?: della repubblica)?|procure|prokuratura|prokuratuur|prokuratur|fiscal[ií]a|juzgado|komenda|questura|legione|office central|tullverket|tolli\\p{L}*|douane|zoll\\p{L}*|crime agency|national crime|intelligence|secret service|security service|marshals(?: service)?|task force|troopers|PD|interpol|europol|eurojust|board|inspectorate|\\p{L}+ administration|authority|24/7 contact point|contact point)";

/** Bodies that stand above the one that writes, where another follows in the letterhead. */
export const PARENTS =
  '(?:(?:u\\.?\\s?s\\.? )?department of justice|ministry of|ministère|ministerio|ministero|ministerium|republic of|kingdom of|government of|state of|home office|land )';

/** Parts of a body that are no body of their own. */
export const UNITS =
  '(?:unit|team|section|squad|division|desk|branch|group|nucleo|nucleus|centre|center|command|cell|referat|dezernat|kommissariat|dienst|afdeling|brigade|field office|station|region|recherche|intelligence unit)';
