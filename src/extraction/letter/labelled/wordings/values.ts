/*
 * What the values of labels look like that are known word for word.
 */

/** The name of a body. */
export const BODY = /^\p{Lu}.*\p{L}{2}/su;
/** Words. */
export const LETTERS = /\p{L}{3}/u;
/** A name, perhaps behind a rank, or an address. */
export const PERSON = /^(?!.{200})(?=.*(?:\p{Lu}\p{L}|@))/su;
/** A head of police who is a jurist, as in Brazil, and no body. */
export const POLICE_LAWYER = /^(?:del(?:egad[oa]|\.)|dra?\.|bel\.)/iu;
export const MAIL_OR_NUMBER = /@|\d{3}/u;
export const ADDRESSED = /@/u;
export const BADGE = /^\D{0,12}\d/u;
/** A number, and neither a day nor a citation of a law. */
export const NUMBERED =
  /^(?!.*(?:§|(?<!\p{L})(?:art|sec|section|article|articolo|artigo|artículo)(?!\p{L})))(?!\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|\d{1,2}\s\p{L}+\s\d{4}$)(?=(?:\D*\d){3}).{3,80}$/isu;
export const DATE = /\d/u;
/** Who orders: in words, and no list or sentence. */
export const ISSUER = /^(?!\d{1,2}[.)]\s|\(?\p{Ll}\)|[-–•])(?=\p{Lu})(?=.*\p{L}{4}).{4,160}$/su;
/** A court, a judge or a prosecutor is named. */
export const COURT =
  /(?<!\p{L})(?:courts?|judge|justice|magistrate|prosecut\p{L}+|sta|staatsanw\p{L}+|gericht|amtsgericht|[al]g|richter\p{L}*|juge|procureur\p{L}*|tribunal|juez\p{L}*|juzgado|fiscal\p{L}*|giudice|g\.?i\.?p|procura|pubblico ministero|rechter\p{L}*|rechtbank|officier van justitie|sąd\p{L}*|sędzi\p{L}*|prokurat\p{L}+|juiz\p{L}*|vara|minist[eé]rio p[uú]blico)(?!\p{L})/iu;
/** A service by its name. */
export const SERVICE = /^(?!.*@)\p{Lu}.{1,60}$/u;
/** So many days, weeks, months. */
export const DURATION =
  /(?<!\d)\d{1,3}\s?\(?\p{L}*\)?\s?(?:days?|weeks?|months?|tagen?|wochen?|monaten?|jours?|semaines?|mois|d[ií]as?|semanas?|meses|m[eê]s|giorni|settimane|mesi|dagen|weken|maanden|dni|tygodni\p{L}*|miesi\p{L}+|dias?)(?!\p{L})/iu;
