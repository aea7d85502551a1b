/** Words behind which the number of a law stands. */
export const LAW =
  /(?<!\p{L})(?:acts?|laws?|decrees?|regulations?|directives?|ordinances?|loi|décret|règlement|ley|decreto|legge|d\.?\s?lgs\.?|lei|decreto-lei|lege[ai]?|legii|ordonanț\p{L}*|o\.?u\.?g\.?|hotărâr\p{L}*|wet|gesetz\p{L}*|verordnung|ustaw\p{L}*|dz\.\s?u\.|z[áa]k[oó]n\p{L}*|закон\p{L}*|narodne\s+novine|nn|ур\.?\s?л\.?|törvény|likum\p{L}*|įstatym\p{L}*|lov|lag|sfs)(?:\s*\((?:eu|ue|ec|eg|ес|εε)\))?[\s(]*$/iu;
/** Before the number of a decision that a letter cites: "kjennelse av 29. oktober 2026 (", "Beschluss vom 13.10.2026 – ". */
export const OF_CITED =
  /(?<!\p{L})(?:\p{L}*beschluss\p{L}*|kjennelse|kendelse|ordonnance|décision|ordinanza|decreto|auto|decisão|despacho|postanowieni\p{L}+|usnesení\p{L}*|ухвал\p{L}+|bevel|beschikking|päätös|päätöks\p{L}+|végzés\p{L}*|order|ruling)\s(?:av|af|vom|du|en\sdate\sdu|del?|van|z\sdnia|ze\sdne|від|of|dated|om|d\.d\.)\s[\p{L}\d.\s/]{6,24}[,\s]*[(–-]\s?(?:sak\s|sag\s)?$/iu;
