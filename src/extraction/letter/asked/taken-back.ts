import { finder } from '../../../search/finder.ts';
import type { Letter, Span } from '../layout.ts';

/*
 * Accounts that a letter takes back: named by mistake, replaced by another, or of a request that is withdrawn. Closed classes and stems,
 * language by language.
 */

const words = (list: readonly string[]): string => `(?<!\\p{L})(?:${list.join('|')})`;

/** An article and a word for an account between, and what an account's name may be put in. */
const NAMED =
  "(?:(?:to|for|as|the|an?|von|auf|für|das|dem|des|die|der|den|le|la|les|de|du|el|los|il|lo|del(?:la)?|het|een|o|do|da)\\s+|l['’]|dell['’])?(?:\\p{L}*(?:account|konto|kont|compte|cuenta|conta|cont|adres|dirección|indirizzo|mailbox|postfach|user|účet|účtu|рахунок|акаунт|профіл|tili)\\p{L}{0,5}\\s+)?[\"“”„'‘«(<]{0,2}$";
/** "…, not", "and not", right before an account. */
const NOT = new RegExp(
  `(?:[,;(–—-]\\s*|(?<!\\p{L})(?:and|und|et|y|e|en|a|și|och|og|ja|un|ir|и|та|і|και|is|ist|est|es|è|é|ist es)\\s+)(?:not|nicht|non(?: pas)?|pas|no|não|niet|nie|nu|не|ne|nikoli|inte|ikke|ei|mitte|nevis|nem|όχι|değil)\\s+${NAMED}`,
  'iu',
);
/** "instead of", right before an account. */
const INSTEAD_OF = new RegExp(
  `${words([
    'instead of|rather than|in place of|in lieu of|(?:an)?statt|anstelle(?: von)?|an Stelle von',
    'au lieu d[eu]|à la place d[eu]|plutôt que|en lugar de|en vez de|em vez de|em lugar de|ao invés de',
    'anziché|invece (?:di|che)|al posto di|in plaats van|zamiast|în loc(?:ul)? de|замість|вместо',
    'místo|namiesto|umjesto|umesto|namesto|i ?stället för|i stedet for|vietoj|αντί(?: για)?',
  ])}\\s+${NAMED}`,
  'iu',
);

/** What a request is called where it is withdrawn. */
const REQUESTS =
  '(?:requests?|demands?|orders?|letters?|e-?mails?|applications?|\\p{L}{0,14}(?:ersuchen|anfrage|antrag|schreiben)s?|demande|réquisition|requête|courrier|solicitud|petición|oficio|requerimiento|escrito|verzoek|vordering|brief|bericht|richiesta|istanza|nota|pedido|ofício|requisição|wnios\\p{L}+|żądani\\p{L}+|pism\\p{L}+|cerer\\p{L}+|solicitare\\p{L}*|adres\\p{L}+|запит\\p{L}*|вимог\\p{L}+|лист\\p{L}*|begäran|anmodning\\p{L}*|anmodning|pyyn\\p{L}+|žádost\\p{L}*|žiadost\\p{L}*|zahtjev\\p{L}*|zahtev\\p{L}*|искан\\p{L}+|αίτημα|taotlus\\p{L}*|prašym\\p{L}+|pieprasījum\\p{L}+|megkeresés\\p{L}*|kérelm\\p{L}+|talep\\p{L}*)';
/** That it is not to be dealt with any more. */
const WITHDRAWN =
  '(?:disregard(?:ed)?|ignor[ei]\\p{L}*|withdr[ae]w(?:n|s|ing)?|cancel(?:l?ed|s)?|rescind(?:ed)?|revoked?|retract(?:ed)?|void|obsolete|no longer (?:needed|required|relevant)|supersede[sd]?|gegenstandslos|hinfällig|zurückgezogen|zurückgenommen|ziehen?(?=[^.]{0,120}\\szurück)|nehmen?(?=[^.]{0,120}\\szurück)|storniert|erledigt|annul\\p{L}+|retir(?:e|ons|ée?)|caduque|sans (?:objet|suite)|pas donner suite|ne (?:plus|pas) tenir compte|deja(?:r|mos)? sin efecto|sin efecto|no tener en cuenta|no tengan en cuenta|retira\\p{L}*|ingetrokken|trek(?=[^.]{0,120}\\sin(?!\\p{L}))|trekken(?=[^.]{0,120}\\sin(?!\\p{L}))|vervalt|als niet (?:verzonden|verstuurd)|buiten beschouwing|ritira\\p{L}*|revoca\\p{L}*|non (?:tenere|tener) conto|sem efeito|desconsider\\p{L}+|wycof\\p{L}+|cofam\\p{L}*|anul\\p{L}+|nieaktualn\\p{L}+|retrag\\p{L}*|ignorați|nu (?:mai )?luați în considerare|відклика\\p{L}+|не брати до уваги|анул\\p{L}+|återkalla\\p{L}*|bortse|tilbagekald\\p{L}*|trækkes? tilbage|trukket tilbake|trekkes? tilbake|bortfalder|peru\\p{L}+|zrušen\\p{L}*|ruší\\p{L}*|bereme zpět|povla[čc]\\p{L}+|оттегл\\p{L}+|ανακαλ\\p{L}+|tühista\\p{L}+|atšauk\\p{L}+|atsauc\\p{L}*|visszavon\\p{L}*|geri çek\\p{L}*)';
const BOTH = '[^.!?;]{0,120}?';
const TAKEN_BACK = finder(
  `(?<!\\p{L})(?:${WITHDRAWN}(?!\\p{L})${BOTH}(?<!\\p{L})${REQUESTS}|${REQUESTS}(?!\\p{L})${BOTH}(?<!\\p{L})${WITHDRAWN})(?!\\p{L})`,
  'iu',
);

/** That something was named by mistake. */
const MISTAKEN = finder(
  `${words([
    '(?:typing|clerical|typographical) (?:error|mistake)|typo|mistyped|misspel(?:t|led)|in error|by mistake|mistakenly|erroneously|incorrect(?:ly)?|the wrong|was wrong',
    'irrtümlich\\p{L}*|versehentlich\\p{L}*|fälschlich\\p{L}*|falsche[snmr]?|schreibfehler|tippfehler|zahlendreher',
    'par erreur|erroné\\p{L}*|erreur de (?:frappe|saisie|plume)|por error|erróne\\p{L}*|equivocad\\p{L}+|por erro|errad[oa]|incorret[oa]',
    'per errore|erroneament\\p{L}+|errat[oa]|erroneo|refuso|per vergissing|abusievelijk|verkeerde?|foutief|foutieve|tikfout|typfout',
    'omyłkow\\p{L}+|błędn\\p{L}+|pomyłk\\p{L}+|din eroare|greșit\\p{L}*|eronat\\p{L}*|помилков\\p{L}+|грешн\\p{L}+|omylem|chybn\\p{L}+|pogrešn\\p{L}+|pomoto\\p{L}*',
    'av misstag|felaktig\\p{L}*|ved en fejl|forkert\\p{L}*|ved en feil|feilaktig\\p{L}*|virheelli\\p{L}*|vahingossa|ekslik\\p{L}+|klaiding\\p{L}+|kļūdain\\p{L}+|tévesen|téves|hibás\\p{L}*|εσφαλμέν\\p{L}+|yanlış\\p{L}*',
  ])}(?!\\p{L})`,
  'iu',
);

/** That something is what was meant. */
const RIGHT = finder(
  `${words([
    'the (?:right|correct|actual) |correctly|should (?:be|read|have (?:been|read))|must read|is correct|(?:das )?richtige[nrs]?|richtig|korrekte?[nrs]?|zutreffend\\p{L}*|correcte?|exacte?|il (?:faut|fallait) lire|bon(?:ne)? |correct[oa]|debe (?:decir|leerse)|corrett[oa]|juiste?|moet zijn|correcte|prawidłow\\p{L}+|właściw\\p{L}+|poprawn\\p{L}+|corect\\p{L}*|правильн\\p{L}+|вірн\\p{L}+|správn\\p{L}+|ispravn\\p{L}+|rätta?|riktig\\p{L}*|rigtige?|korrekt\\p{L}*|oikea\\p{L}*|õige|teisingas?|pareiz\\p{L}+|helyes\\p{L}*|σωστ\\p{L}+|doğru\\p{L}*',
  ])}`,
  'iu',
);

/** So far around an account it is looked at what is said of it, in characters. */
const REACH = 200;
/** Another account ends what is said of the one before or behind it. */
const OTHER_BEFORE = /[^\s]@[^\s]*\s(?=[^@]*$)/u;
const OTHER_BEHIND = /[^\s]*@/u;

/** True where a letter says of the account at a place that it takes it back. */
export function isTakenBack({ text }: Letter, value: string, at: number, own: Span | undefined): boolean {
  const line = own ?? lineAt(text, at);
  const from = Math.max(line.start, at - REACH);
  const to = Math.min(line.end, at + value.length + REACH);
  const before = text.slice(from, at);
  if (NOT.test(before) || INSTEAD_OF.test(before)) return true;
  const other = OTHER_BEFORE.exec(before);
  const led = other === null ? before : before.slice(other.index + other[0].length);
  const behind = text.slice(at + value.length, to);
  const next = OTHER_BEHIND.exec(behind);
  const followed = next === null ? behind : behind.slice(0, next.index);
  const part = `${led}@${followed}`;
  if (TAKEN_BACK.test(part)) return true;
  return MISTAKEN.test(part) && !RIGHT.test(led);
}

function lineAt(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end };
}
