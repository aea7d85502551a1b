import { finder } from '../../../search/finder.ts';
import { inEverySpelling } from './spellings.ts';

/*
 * With what words writers say for whom they write, by language; the body's name follows. Pieces of regular expressions, matched without case
 * between letters; a space stands for any white space.
 */

const WORDS: readonly string[] = [
  "(?:i|we)(?:['’]m| am|['’]re| are)? (?:(?:also|currently|now) )?(?:writ(?:e|ing)|contact(?:ing)?(?: you)?|e-?mail(?:ing)?(?: you)?|reach(?:ing)? out(?: to you)?|work(?:ing)?|serv(?:e|ing)|assigned|attached|calling|an? (?:member|officer|detective|investigator|agent|analyst|deputy|prosecutor|inspector|sergeant|special agent))(?: to you| today| here)? (?:for|on behalf of|from|at|with|of|in|to|under)|(?:on|in) behalf of|in the name of|speaking for|(?:warm |kind |best )?greetings from",
  '(?:ich|wir) (?:schreiben?|melden?|wenden?|arbeiten?|ermitteln?|ersuchen?|bitten?)(?: (?:mich|uns|ihnen|sie|an sie|heute))* (?:für|von|vom|aus|bei|beim|seitens|im auftrag|im namen)|im (?:auftrag|namen)|seitens|hier (?:ist|schreibt|meldet sich)',
  '(?:je|nous) (?:vous )?(?:écri(?:s|vons)|contact(?:e|ons)|travaill(?:e|ons)|appel(?:le|ons))(?: de la part| au nom| pour le compte)? (?:de|du|depuis|pour|à|au)|au nom|de la part|pour le compte|ici',
  '(?:le|les) (?:escrib(?:o|imos)|contact(?:o|amos))(?: en nombre| de parte)? (?:de|del|desde)|en nombre de|por encargo de|de parte de|desde',
  '(?:vi|le) (?:scriv(?:o|iamo)|contatt(?:o|iamo)) (?:per conto|a nome|da|dal|dalla)|per conto|a nome|qui(?= (?:la|il|i) )',
  '(?:ik|wij|we) (?:schrijf|schrijven|werk|werken|neem contact op|mail)(?: u)? (?:namens|van|vanuit|voor|bij)|namens|vanuit',
  'escrev(?:o|emos)(?:-lhes?)? (?:em nome|da parte|pel[oa])|em nome|da parte|aqui(?= (?:é )?(?:a|o) )',
  '(?:piszę|piszemy|zwracam się|dzwonię)(?: do państwa)? (?:w imieniu|z ramienia|z)|w imieniu|z ramienia|z upoważnienia|tu(?= \\p{Lu}{2})',
  'vă (?:scriu|scriem|contactez|contactăm) (?:din partea|în numele|de la)|din partea|în numele|aici(?= )',
  '(?:пишу|пишемо|звертаюс[яь]|звертаємося)(?: до вас| вам)? (?:від імені|від|з)|від імені|пиша ви от(?: името на)?|от името на|пишем вам испред|у име|пишет вам',
  '(?:píšu|píšeme|obracím se na vás|píšem|obraciam sa na vás)(?: vám)? (?:jménem|za|z|v mene)|jménem|v mene|zde(?= \\p{Lu})|tu(?= \\p{Lu})',
  '(?:pišem|pišemo|(?:obraćam|obraćamo|obračam|obračamo)(?: (?:vam|se)){1,2}|javljam(?:o)?(?: (?:vam|se)){1,2})(?: vam)? (?:u ime|iz|ispred|v imenu)|u ime|ispred|v imenu|ovdje|tukaj',
  'jag (?:skriver|arbetar|jobbar|mejlar) (?:för|från|på|vid|hos)|(?:jeg|vi) (?:skriver|arbeider|arbejder|jobber|henvender oss) (?:for|fra|på|ved|i)|på (?:vegne|vägnar) av?f?|för(?= .{3,40} räkning)|her er|här är',
  'kirjoitan|(?:soitan|otan yhteyttä)|täällä|kirjutan|siin|siit kirjutab|rašau iš|čia|rakstu no|jums raksta',
  'γράφω (?:εκ μέρους|από)|εκ μέρους|για λογαριασμό|εδώ|adına yazıyorum|itt(?= a )',
];

/** Small words between such words and the name. */
const ARTICLES =
  "(?: (?:der|des|dem|den|die|das|von|vom|de|de la|de los|del|de l['’]|du|la|le|les|el|il|della|dello|dell['’]|da|do|dos|das|het|the|our|o|a|é|at the|of the|with the|on|τη[ςν]?|του|από|το|η|ο|til|a|az))?";

/** What leads to the body for which a writer says to write. */
export const SPEAKING_FOR = finder(
  `(?<!\\p{L})(?:${inEverySpelling(WORDS)})${ARTICLES.replaceAll(' ', '\\s')}[\\s:]\\s*(?=\\p{L})`,
  'iu',
);
