import type { Document } from '../../documents/document.ts';
import { finder } from '../../search/finder.ts';
import type { Letter } from '../letter/layout.ts';
import { anyOf } from './any-of.ts';

/*
 * What an account is called, and how is asked about it, in a mail of a few words: "brightpost.example/g/x — uploader?". Far too loose for
 * the fields of a form; with an authority's name above or below it is enough to have a person look. Wordings of all languages together.
 */

/** The address of a page without its scheme: host, slash, and what stands behind. */
const LINK =
  /(?<![\p{L}\p{N}@._/:-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,24}\/[@\p{L}\p{N}][^\s<>"'“”]{0,200}/iu;
/** A name behind the sign for one, which is no mail's address. */
const AT_NAME = /(?<![\p{L}\p{N}._%+@/-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{1,40})/u;
/** A word with a mark or a figure within that no plain word has: "fox_in_socks", "kestrel99", "stella.alpina.9". */
const MARKED_NAME =
  /(?<![\p{L}\p{N}@._/:%+§-])(?=\p{L}[\p{L}\p{N}_.]{3,40}(?![\p{L}\p{N}_@/-]))(?:\p{L}[\p{L}\p{N}.]*_[\p{L}\p{N}_.]*[\p{L}\p{N}]|\p{Ll}{4,}\d{1,6}|\p{L}{2,}(?:\.\p{L}{2,}){0,3}\.\d{1,6}|\p{L}{3,}\.\p{Ll}{3,}(?:\.\p{Ll}{3,})?)(?![\p{L}\p{N}_@/-])/gu;
/** A name in quotation marks, or behind a word that calls someone so: "Glimmer Goods". */
const QUOTED_NAME =
  /["“„«][\p{Lu}\p{N}@][\p{L}\p{N}'’&._ -]{2,40}["”“»]|(?<!\p{L})(?:called|named|namens|nommée?|llamad[oa]|chiamat[oa]|genaamd|chamad[oa]|o imieniu|numit[ăa]?|jménem|ved navn|vid namn) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|["“„«][\p{Ll}\d-]{2,30}\d["”“»]/u;
/** What looks like such a name, and is a file, a site or a number of a letter. */
const NO_NAME =
  /\.(?:pdf|docx?|xlsx?|odt|rtf|txt|zip|jpe?g|png|tiff?|gif|eml|msg|csv|html?|p7s|asc|com|org|net|info|biz|test|example|invalid|gov|gouv|police)$|^(?:image|img|scan|figure|page|art|kap|tel|ref|fax|www)[._]?\d/i;

/** True if a text names what may be an account or a page, however it is written; hosts of `own` domains are the writer's and the reader's. */
export function namesLoosely(text: string, own: readonly string[]): boolean {
  const link = LINK.exec(text)?.[0].toLowerCase();
  if (link !== undefined && !own.some((domain) => isOf(link.slice(0, link.indexOf('/')), domain)))
    return true;
  if (AT_NAME.test(text)) return true;
  return [...text.matchAll(MARKED_NAME)].some(([name]) => !NO_NAME.test(name));
}

const isOf = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** True if a text calls someone or something by a name in quotation marks, or says that it is called so. */
export function callsByName(text: string): boolean {
  return QUOTED_NAME.test(text);
}

/** What is asked about an account, in a word. */
const WANTED = finder(
  `${anyOf(
    'who|whose|uploaders?|posters?|posted (?:it|this|that)|names?|owners?|holders?|registered|subscribers?|sub checks?|ips?|log-?ins?|logs|ping|trace|freeze|hold|keep|preserve|save|remov(?:e|al)|tak(?:e|en) (?:\\p{L}+ )?(?:down|off)|come down|(?:must|has to|needs? to|should) (?:go|come|be)|can (?:it|this|that) go|pull|delete|deleted|offline|particulars|details|info(?:rmation)?|records|identify|identity|last (?:seen|active|on)|whatever you (?:hold|have)|everything|anything on|behind|take (?:it|this|that|them) off|sellers?|turnover|sign-?up|please (?:state|give|tell|send|share)|(?:need|want) (?:his|her|their|its)|where from|illegal|unlawful',
    'wer|wem|wessen|uploader|hochgeladen|eingestellt|ersteller\\p{L}*|inhaber\\p{L}*|namen?|bestandsdaten|daten|löschen|weg|entfernen|runter|sperren|sichern|einfrieren|mitteilen|personalien|dahinter|verkäufer\\p{L}*|verkauft|rechtswidrig\\p{L}*|strafbar\\p{L}*',
    'qui|auteurs?|titulaires?|retirer|supprimer|enlever|noms?|identité|coordonnées|geler|conserver|bloquer|mise en ligne|vendeurs?|illicites?',
    'qui[eé]n(?:es)?|titular(?:es)?|quitar|retirar|borrar|eliminar|subi(?:ó|do)|datos|nombre|conservar|bloquear|vendedor\\p{L}*|ilegal(?:es)?|ilícit[oa]s?',
    'chi|intestatari\\p{L}+|titolar[ei]|rimuovere|rimoss[oa]|togliere|caricat[oa]|dati|nome|generalità|conservare|bloccare|venditor[ei]|illecit[oaie]|rimozione',
    'wie|naw|geplaatst|verwijder\\p{L}*|gegevens|naam|bewaren|blokkeren|eraf|verkoper|illegaal|strafbaar',
    'quem|dados|remover|apagar|sair|publicou|nome|preservar',
    'kto|czyj[ea]?|kogo|właściciel\\p{L}*|dane|usunąć|zdjąć|wrzuc\\p{L}+|zabezpieczyć',
    'cine|cui|titular\\p{L}*|date|datele|ștears[ăe]?|șters|șterge\\p{L}*|elimina\\p{L}*|urcat\\p{L}*|postat\\p{L}*|păstra\\p{L}*',
    'хто|чий|чия|чиє|кому|видалити|прибрати|завантаж\\p{L}+|дані|зберегти|кто|чей|удалить|данные|кой|данни|премахн\\p{L}+',
    'vems?|bort|uppgifter|namn|spara|upp|hvem|hvis|navn|fjernes?|oplysninger|opplysninger|slettes?|gemme|lagre',
    'kdo|komu|čí|čie|vlastní(?:k|ka|kem)|majitel\\p{L}*|smaza\\p{L}+|zmaza\\p{L}+|odstrani\\p{L}+|nahrál\\p{L}*|údaje|uchova\\p{L}+',
    'kuka|kenen|poista\\p{L}*|tiedot|kes|kelle|kustuta\\p{L}*|andme\\p{L}+|ki|kinek|kié|töröl\\p{L}+|adat\\p{L}+',
    'tko|ko|čij[ie]|čigav\\p{L}*|uklon\\p{L}+|podac\\p{L}+|podatk\\p{L}+|obri[sš]\\p{L}+|ποι(?:ος|ου|ανού|ον)|στοιχεία|διαγρα\\p{L}+',
    'kim(?:in|e)?|bilgi\\p{L}+|kaldır\\p{L}+|sil(?:in|mek)\\p{L}*|kas|kieno|kam|duomen\\p{L}+|pašalin\\p{L}+|dati|dzēst|datus|vajag',
  )}(?![\\p{L}\\p{N}])`,
  'iu',
);

/** True if a text has a word by which is asked about an account, in any language: with an account's name, in a short mail, it asks. */
export function asksLoosely(text: string): boolean {
  return WANTED.test(text);
}

/** A number of at least eight digits, as telephones and customers have. */
const NUMBER = /(?<![\p{L}\p{N}])\+?\d(?:[ ()./-]{0,2}\d){7,}/u;

/** True for a letter of which a line of its own text has a number and asks about it in a word. */
export function asksOfNumber({ body }: Letter): boolean {
  return body.some(({ text }) => NUMBER.test(text) && WANTED.test(text));
}

/** What brings a further account to what was asked before. */
const ADDED = finder(
  `${anyOf(
    'also|another|one more|add|as well|too|again|further|missing|include|p\\.?\\s?s\\.?',
    'auch|noch|zusätzlich|außerdem|ergänz\\p{L}*|weitere[ns]?|nachtrag',
    'aussi|également|encore|ajouter|supplémentaire|complément',
    'también|además|añadir|otr[ao]|asimismo',
    "anche|ancora|altr[oaie]|l[’']altr[oa]|inoltre|aggiungere|pure",
    'ook|nog|erbij|bij|aanvullend|tevens',
    'também|ainda|mais|outr[ao]|acrescentar',
    'także|też|jeszcze|również|dodatkowo|kolejn\\p{L}+',
    'și|mai|încă|de asemenea|adăuga\\p{L}*|suplimentar',
    'також|ще|додатково|інш\\p{L}+|также|ещ[её]|още|също',
    'även|också|ytterligare|till|også|og|lisäksi|vielä|myös|veel|lisaks|samuti',
    'ještě|také|též|rovněž|ešte|aj|tiež|is|még|továbbá|još|također|tudi|še|επίσης|ακόμη|ακόμα|ayrıca|bir de|daha|taip pat|dar|arī|vēl',
  )}(?![\\p{L}\\p{N}])`,
  'iu',
);

/** True if a text adds something to what was asked before. */
export function addsMore(text: string): boolean {
  return ADDED.test(text);
}

/** What a picture or a scan without text is said to be. */
const PAPER = finder(
  String.raw`(?<![\p{L}])(?:(?:court |production |preservation |removal )?orders?|warrants?|subpoenas?|(?:formal |official |signed )?requests?|notices?|\p{L}*beschl(?:uss|uß|üsse)|\p{L}*anordnung(?:en)?|\p{L}*ersuchen|ordonnances?|réquisitions?|commission rogatoire|autos?|mandamientos?|oficios?|requerimientos?|decret[oi]|ordinanz[ae]|richiest[ae]|provvediment[oi]|bevel(?:en)?|vordering(?:en)?|beschikking|machtiging|despachos?|mandados?|requisiç(?:ão|ões)|postanowieni\p{L}+|żądani\p{L}+|wezwani\p{L}+|ordonanț\p{L}+|ordonant\p{L}+|încheier\p{L}+|ухвал\p{L}+|постанов\p{L}+|запит\p{L}*|запрос\p{L}*|beslut|föreläggande|begäran|kendelse|kjennelse|pålegg|anmodning|päätös|pyyntö|määrus|usnesení|uznesenie|příkaz|príkaz|žádost|žiadosť|rozhodnutí|végzés|határozat|megkeresés|nalog|rješenje|odredba|zahtjev|sklep|διάταξη|βούλευμα|παραγγελία|karar\p{L}*|talimat|müzekkere|nutart\p{L}+|lēmum\p{L}+)(?![\p{L}])`,
  'iu',
);
/** So few words beside a picture only point at it. */
const FEW = 12;
/** A mail with more words says itself what it wants. */
const SHORT = 60;

/** True for a mail of few words with a picture or a scan in which no text was read, which is called an order or a request, or only pointed at by `own` words. */
export function picturesOrder(documents: readonly Document[], own: string): boolean {
  const [, ...attached] = documents;
  const pictures = attached.filter(
    ({ kind, pages }) =>
      (kind === 'image' || kind === 'pdf') && pages.every(({ text }) => text.trim() === ''),
  );
  if (pictures.length === 0) return false;
  const words = countWords(own);
  if (words > SHORT) return false;
  const name = pictures.map((one) => one.name.replace(/[_.-]+/g, ' ')).join('\n');
  return words <= FEW || PAPER.test(own) || PAPER.test(name);
}

/** How many words a text has. */
export const countWords = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;
