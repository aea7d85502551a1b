/*
 * Whether who is no authority asks as one would (CoE 2008 §21): by the powers of criminal procedure, or in the style of an official demand.
 */

/** Laws that give investigators power over data; the civil claims of lawyers cite others. */
const PROCEDURE =
  /(?<![\p{L}\d])(?:StPO|strafprozessordnung|18 u\.?\s?s\.?\s?c\.?\s?(?:§+\s?)?27\d\d|stored communications act|investigatory powers act|(?:code of )?criminal procedure(?: act| code| law)?|code (?:de procédure pénale|d['’]instruction criminelle)|ley de enjuiciamiento criminal|lecrim|código (?:procesal|de processo) penal|lei do cibercrime|(?:wetboek van )?strafvordering|126n?[a-z]{1,2} sv|codice di procedura penale|c\.\s?p\.\s?p|k\.?\s?p\.?\s?k|kodeksu postępowania karnego|cod(?:ul|ului) de procedură penală|кримінальн\p{L}+ процесуальн\p{L}+|кпк|rättegångsbalk\p{L}*)(?![\p{L}\d])/giu;

/** The reader has to do it. */
const BOUND =
  /(?<!\p{L})(?:verpflichtet|angewiesen|ordnen? \p{L}+ an|ergeht|you (?:are|must|shall)|(?:required|obliged|ordered|directed|commanded|compelled) to|hereby (?:orders?|demands?|requires?|directs?)|(?:êtes|est) (?:tenue?s?|requise?s?|obligée?s?)|enjoi\p{L}+|ordonn\p{L}+|requ(?:érons|iers)|est[áa]n? obligad[oa]s?|requ(?:erimos|iere)|ordena(?:mos)?|verplicht|gelast|bevelen|beveelt|vorder(?:en|t)?|tenut[oiae]|obbligat[oiae]|ordina|dispone|obrigad[oa]s?|requisita(?:mos)?|zobowiązan\p{L}+|nakazuj\p{L}+|żąda\p{L}*|obligați?|dispun\p{L}*|зобов['’ʼ]язан\p{L}+|вимага\p{L}+|skyldiga?|förelägg\p{L}*)(?!\p{L})/iu;

/** A demand that calls itself official. */
const OFFICIAL =
  /(?<!\p{L})(?:(?:amtliche|behördliche|hoheitliche)[srn]? (?:auskunfts?|ersuchen|anordnung|anfrage|verfügung)|official (?:(?:police|investigative|government|disclosure|data|information) )?(?:request|demand|order) (?:for|to)(?= (?:\p{L}+ ){0,3}(?:disclos|data|information|records|subscriber|account|user))|(?:demande|réquisition) officielle|réquisition (?:aux fins|à personne)|requerimiento oficial|solicitud oficial|(?:officiële|ambtelijke) (?:vordering|opvraging)|richiesta ufficiale|(?:requisição|solicitação) oficial|urzędow[ey] (?:żądanie|wezwanie)|solicitare oficială|офіційн(?:ий запит|а вимога)|sonderermittler(?:in)?|special investigator|enquêteur spécial|investigador especial)(?!\p{L})/iu;

/** So far from the law its duty stands, in characters. */
const NEAR = 140;

/** True if a text demands by a law of criminal procedure, or names itself an official demand. */
export function asksAsAuthority(text: string): boolean {
  if (OFFICIAL.test(text)) return true;
  for (const { index, 0: law } of text.matchAll(PROCEDURE))
    if (BOUND.test(text.slice(Math.max(0, index - NEAR), index + law.length + NEAR))) return true;
  return false;
}
