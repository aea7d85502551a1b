import type { Document } from '../../../documents/document.ts';
import { finder } from '../../../search/finder.ts';
import { type Evidence, type Place, said, says } from '../../evidence.ts';
import { numberAt } from '../../law/case-number.ts';
import { isYours } from '../../law/whose-reference.ts';
import { headerPlace } from '../../message.ts';
import { isHeadedByCourt } from '../authority/court-heads.ts';
import type { Letter } from '../layout.ts';
import { isFormedCase } from './formed-numbers.ts';
import { NUMBER_AHEAD, NUMBER_SIGN } from './number-sign.ts';

/*
 * The number under which the writer keeps what the letter is about, where nothing is called a reference: a police force's own file or
 * report, a court's or prosecutor's own register, the number of the notice itself. In letters of all languages.
 */

const LABELS = [
  '(?:my|our)\\s+(?:own\\s+)?(?:no|number|act|paper|sign|mark|letter|document|dispatch|message|submission|protocol|diary|outgoing|demand|summons|notice|order|case\\s+sign)\\.?(?=\\s*(?:no|nr|n[°º]|number|№|[.:#])|\\s+\\S*\\d)|under\\s+our\\s+(?:number|reference|ref\\.)|on\\s+our\\s+side',
  '(?:demand|summons|requisition|directive|diary|document|business|letter|circular|communication|undertaking|instruction|GJ|list|C\\.?I\\.?D|(?<![\\p{L}.])F|I)\\.?\\s+(?:no\\.?|number|nr\\.?|#)',
  '(?:demand|summons|notice|production\\s+order|preservation\\s+(?:order|request|notice|letter)|disclosure\\s+order|warrant|writ|directive|requisition|investigative\\s+demand|subpoena)(?=\\s+[\\p{L}\\d]{1,8}[-/:][\\p{L}\\d/:-]{0,20}\\d)',
  '(?:reference|ref)\\.?(?:\\s+of\\s+(?:the\\s+)?(?:police|force|unit|office|court))?\\s*:?(?=\\s+[\\p{L}\\d.]{1,10}[-/:(\\s][\\p{L}\\d/:.()-]{0,24}\\d)|agency\\s+(?:file|ref\\.?|reference)|\\p{Lu}{2,6}\\s+file|file(?=\\s*:)|please\\s+reference',
  '(?:in\\s+(?:your\\s+)?reply,?\\s+)?(?:please\\s+)?(?:refer|quote)\\s+(?:to\\s+)?(?:our\\s+)?(?:file|ref\\.?|reference)|(?:outward|(?<!the\\s)(?:despatch|dispatch)|endst?\\.?|endorsement|memo)\\s+(?:no\\.?|number)|(?:our|my|agency|case|job)\\s+ticket|ref(?:er[eê]ncia|\\.)?\\s+(?:citius|sei|siaj|lexnet|eproc|pje)',
  '(?:our|notre|ons|unser)\\s+(?:PV|procès-verbal|proces-verbaal)',
  'listen-?nr\\.?|dok(?:ument)?(?:en)?-?(?:nummer|nr\\.?)|documentcode|sammelersuchen|ersuchen\\s+nr\\.?|handling(?:\\s+nr)?|ord(?:inario)?\\.?\\s*(?=n[°º.])|nr\\s+pisma|pismo\\s+nr|reg\\.?\\s+(?:no|nr)\\.?|ref(?:\\.?[ªº]|erência)',
  "n(?:°|umér?o)\\s+(?:d[’']\\s?|de\\s+)?(?:instruction|signalement|réquisition|ordre|demande|courrier|enregistrement)",
  'ROI(?=\\s\\d)|(?:grand\\s+jury\\s+)?subpoena(?:\\s+(?:no\\.?|number|#))?(?=\\s*[:–-]?\\s*\\p{Lu}{0,4}-?\\d)',
  '(?:authori[sz]ation|notice|message|letter|memo|docket|application|warrant|order|subpoena|job|log|report|certificate|protocol|registration|dispatch|outgoing|entry|submission)\\s+(?:no\\.?|number|nr\\.?|#)|authori[sz]ation(?=\\s\\p{Lu}+[/-])|c\\.\\s?no\\.|log(?=\\s\\d)',
  '(?:reference|ref\\.?)\\s+(?:for\\s+you\\s+)?to\\s+(?:quote|cite|be\\s+quoted)(?:\\s+is)?|(?:please\\s+)?(?:quote|cite|quoting|citing)(?:\\s+(?:our\\s+)?(?:reference|ref\\.?|number))?|our\\s+(?:job|log|report|record)',
  'vorgang(?:s-?(?:nummer|nr\\.?))?|tgb\\.?-?\\s?nr\\.?|tagebuch-?(?:nummer|nr\\.?)|unser\\s+rapport|unter\\s+angabe\\s+(?:der\\s+nummer|des\\s+(?:aktenzeichens|geschäftszeichens|zeichens))|(?:unser\\s+)?zeichen\\s+(?:bitte\\s+)?(?:stets|immer|bei\\s+antwort(?:en)?)\\s+ang(?:eben|abe)|rapport-?(?:nummer|nr\\.?)|geschäfts(?:zahl|zeichen|nummer)|geschäfts(?=-nr)|gesch(?:äfts)?z\\.?|gz\\.?|unsere?\\s+(?:zeichen|referenz|nummer)|aktenzeichen|az\\.?',
  '(?:notre|nos|n\\/)\\s?réf(?:érence)?s?\\.?|p\\.?\\s?v\\.?\\s+(?:n°|no\\.?|numéro)|procès-verbal\\s+(?:n°|no\\.?|numéro)|procédure\\s+(?:n°|no\\.?|numéro)|numéro\\s+de\\s+(?:procédure|procès-verbal)|référence\\s+à\\s+rappeler|en\\s+rappelant\\s+(?:la\\s+référence|le\\s+numéro|le\\s+n°)|pièce\\s+n°|rapport\\s+n°',
  '(?:ons\\s+)?(?:kenmerk|referentie)|onder\\s+vermelding\\s+van(?:\\s+(?:nummer|kenmerk))?|kantschrift|mutatie-?(?:nummer|nr\\.?)|proces-?verbaal-?\\s?(?:nummer|nr\\.?)|pv-?\\s?(?:nummer|nr\\.?)|registratie-?(?:nummer|nr\\.?)|bob-?(?:nummer|nr\\.?)|bvh-?(?:nummer|nr\\.?)?|vorderings?-?(?:nummer|nr\\.?)',
  'prot(?:\\.|ocollo)(?:\\s+n\\.?(?:r\\.)?)?|r\\.\\s?g\\.\\s+g\\.\\s?i\\.\\s?p\\.|nota\\s+n\\.|citando\\s+il\\s+(?:numero|riferimento)|annotazione\\s+n\\.',
  'oficio(?:\\s+(?:n[°ºo.]+|núm\\.?|nro\\.?|number))?|registro(?:\\s+de\\s+(?:salida|entrada))?|registro\\s+de\\s+salida|n\\/\\s?ref(?:erencia)?\\.?|nuestra\\s+ref(?:erencia)?\\.?|citando\\s+(?:el\\s+número|la\\s+referencia)|solicitud\\s+(?:n[°ºo.]+|núm\\.?|número)|atestado(?:\\s+n[°ºo.]+)?',
  'of(?:[ií]cio|\\.)\\s*(?:n\\.?\\s?[ºo°]?\\.?)?|carta\\s+rogatória\\s+n\\.?[ºo°]?\\.?|n\\/\\s?ref\\.?ª?|nossa\\s+ref(?:erência|\\.)|(?:mencionando|indicando|citando)\\s+(?:o\\s+n\\.?[ºo°]|o\\s+número|a\\s+referência)',
  '(?:nasz\\s+)?znak(?:\\s+(?:pisma|sprawy))?|l\\.\\s?dz\\.|sygn(?:\\.|atura)(?:\\s+akt)?|nr\\s+(?:sprawy|pisma)|numer\\s+sprawy|powołując\\s+się\\s+na(?:\\s+(?:numer|nr|znak|sygnaturę|l\\.\\s?dz\\.))?|z\\s+powołaniem\\s+się\\s+na(?:\\s+(?:numer|nr|znak))?',
  'nr\\.?\\s+(?:de\\s+)?înregistrare|nr\\.\\s+de\\s+ieșire',
  'вих(?:\\.|ідний)(?:\\s?№)?|наш\\s+(?:вих\\.\\s?)?№|реєстраційний\\s+№',
  'č\\.\\s?j\\.|čj\\.?|č\\.\\s?p\\.|čvs|sp(?:is\\.|\\.)\\s?zn(?:ačka|\\.)|spisová\\s+značka|naše\\s+značka|číslo\\s+jednací',
  '(?:ügy|iktató)szám(?:unk)?|hiv\\.\\s?szám',
  '(?:vårt\\s+)?(?:diarienummer|diarienr|dnr)|vår\\s+(?:referens|ref\\.)|(?:vores\\s+)?(?:journalnr|j\\.?\\s?nr|sagsn(?:r|ummer))\\.?|(?:vår\\s+)?saksn(?:r|ummer)\\.?|vår\\s+ref(?:eranse)?\\.?|(?:diaari|asia|tutkintailmoitus|viite)(?:numero)?|dnro|viite|meie\\s+viide',
  'αρ(?:ιθ)?\\.?\\s?πρωτ\\.?|αριθμ(?:ός|\\.)\\s+πρωτ(?:οκόλλου|\\.)|рег\\.?\\s?№|изх\\.?\\s?№|пор\\.?\\s?№|klasa|urbroj|ur\\.\\s?broj|broj\\s+predmeta|poslovni\\s+broj',
];
const LABEL = finder(
  `(?<![\\p{L}])(?:${LABELS.join('|')})(?![\\p{L}])\\s*${NUMBER_SIGN}(?:is\\s+)?[:=–-]?\\s*${NUMBER_AHEAD}`,
  'giu',
);
const DATE = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}$/;
const SHORTEST = 5;
/** The number under which a German court counts what it decides in an investigation: "352 Gs 2817/26", "2 BGs 418/26". */
const OF_DECISION =
  /(?<![\p{L}\d])(?:\d{1,4}|[IVX]{1,5})(?:\s?\p{L})?\s(?:ER\s)?B?Gs\s\d{1,6}\/\d{2,4}(?![\p{L}\d])/u;
/** A number by its form alone, in a subject line: "MP-NB 2026/311", "PL0900-2026331907". */
const FORMED =
  /(?<![\p{L}\d@./[#-])(?=[\p{L}\d./\s-]{0,28}\d{3})(?:\p{Lu}{2,6}(?:-\p{Lu}{1,4})?\s)?(?:\p{Lu}{0,6}\d[\p{Lu}\d]*|\p{Lu}{2,8})(?:[-/](?:VOL\.)?\p{Lu}{0,8}\d*){1,8}(?![\p{L}\d@\]]|\.\d)/gu;

/** The writer's own file as the reference, where no reference is given: in the letters, else in the mail's subject. */
export function readOwnFile(letters: readonly Letter[], mail: Document | null, evidence: Evidence): void {
  if (says(evidence, 'registrationNumber')) return;
  for (const { text, place } of letters) if (addLabelled(text.slice(0, 30_000), place, evidence)) return;
  if (says(evidence, 'crime.caseNumber'))
    for (const letter of letters) {
      const value = OF_DECISION.exec(
        isHeadedByCourt(letter) ? letter.text.slice(0, 30_000) : headOf(letter),
      )?.[0];
      if (value !== undefined && !isOfCase(value, evidence))
        evidence.add('registrationNumber', value, [value], letter.place);
    }
  if (says(evidence, 'registrationNumber')) return;
  const subject = (mail?.envelope?.subject ?? '').slice(0, 300);
  if (mail === null || subject === '') return;
  const place = headerPlace(mail);
  if (addLabelled(subject, place, evidence)) return;
  for (const { 0: value, index } of subject.matchAll(FORMED))
    if (value.replace(/\D/g, '').length >= SHORTEST && !DATE.test(value) && !isOfCase(value, evidence)) {
      // A number that nothing labels is the case's, unless that is known or the word before it names the letter.
      const isOwn =
        says(evidence, 'crime.caseNumber') || FILED.test(value) || OF_LETTER.test(subject.slice(0, index));
      if (evidence.add(isOwn ? 'registrationNumber' : 'crime.caseNumber', value, [value], place)) return;
    }
}

/** The short lines at the top, where a letter's own numbers stand. */
function headOf({ lines }: Letter): string {
  const short = lines.slice(0, TOP_LINES).filter(({ text }) => text.length < LONGEST_OF_HEAD);
  return short.map(({ text }) => text).join('\n');
}

const TOP_LINES = 12;
const LONGEST_OF_HEAD = 40;

/** A file as registries of the Commonwealth count theirs: "CR/3000/ABCD/LS/14". */
const FILED = /^\p{Lu}{2,8}(?:\/[\p{Lu}\d.]+){3,}$/u;
/** What a letter calls itself, right before its number. */
const OF_LETTER =
  /(?<!\p{L})(?:notices?|orders?|requests?|letters?|warrants?|subpoenas?|requisitions?|demands?|applications?|réquisitions?|demandes?|ordonnances?|\p{L}*anordnung|\p{L}*ersuchen|\p{L}*beschluss|\p{L}*anfrage|oficio|ofício|of|solicitud|requerimiento|mandamiento|pedido|requisição|richiesta|decreto|ordine(?:\sdi\s\p{L}+)?|nota|vordering|bevel|verzoek|nakaz|wniosek|pismo|cerere|ordonanță|adresă|запит|лист|žádost|žiadosť|begäran|anmodning|begjæring|pyyntö|päring|nõue|megkeresés|molba|αίτημα|έγγραφο|писмо|yazı)\s*(?:(?:to|under|of|nach)\s\p{L}+\s*)?(?:no|nr|n[º°.]|№|#|number)?\.?\s*[:–-]?\s*$/iu;

/** True for the case's number, or a part of it. */
function isOfCase(value: string, evidence: Evidence): boolean {
  const known = said(evidence, 'crime.caseNumber');
  return isFormedCase(value) || (known !== null && (known.includes(value) || value.includes(known)));
}

/** True for no number of a case, or for one that goes on where the case's ends: the letter in the file. */
function isBesideCase(value: string, evidence: Evidence): boolean {
  const known = said(evidence, 'crime.caseNumber');
  if (known !== null && value !== known && GOES_ON.test(value.slice(known.length)) && value.startsWith(known))
    return true;
  return !isOfCase(value, evidence) || (known !== null && value !== known && SUB_NUMBERED.test(value));
}

const OWN_RECORD = /^(?:our|notre|ons|unser)\s+p/iu;
/** What stands behind a case's number in that of a letter of its file. */
const GOES_ON = /^[-/.][\p{L}\d]/u;
/** A letter of a Hungarian file: "29022/771-31/2026.bü." */
const SUB_NUMBERED = /^\d{3,5}\/\d{1,6}-\d{1,4}\/20\d{2}\.\s?(?:b[üű]|ált)/u;

function addLabelled(text: string, place: Place, evidence: Evidence): boolean {
  for (const label of LABEL.matchAll(text)) {
    if (isYours(text.slice(Math.max(0, label.index - 12), label.index))) continue;
    const from = label.index + label[0].length;
    const value = numberAt(text.slice(from, from + 80));
    if (value === null || value.length < SHORTEST || DATE.test(value) || !/\d{2}/.test(value)) continue;
    // "Sgt. Ann Lowe, reg. no. 30117K": an officer's number is no letter's.
    if (value === said(evidence, 'requester.badgeNumber')) continue;
    // A court's own number, under which it writes, is that of the case too; what the writer calls its own record is one beside the case's.
    const isOther = value !== said(evidence, 'crime.caseNumber') && OWN_RECORD.test(label[0]);
    if (!isOther && !/^č\.?\s?j/iu.test(label[0]) && !isBesideCase(value, evidence)) continue;
    const quotes = [text.slice(label.index, from + value.length), value];
    if (evidence.add('registrationNumber', value, quotes, place)) return true;
  }
  return false;
}
