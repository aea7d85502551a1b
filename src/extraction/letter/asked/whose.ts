import { finder } from '../../../search/finder.ts';
import { oncePerText } from '../../../search/once-per-text.ts';
import { KNOWN, wordIn } from '../words.ts';
import { namesKinds } from './kinds.ts';

/*
 * Questions that ask whose an account is: "Wem gehört der Account fox@…?" All languages together, since a mail of one question has too few
 * words to tell its own.
 */

/** Asks whose something is, or who is behind it. */
const WHOSE = finder(
  `(?<![\\p{L}\\p{N}])(?:${[
    "who(?:['’]s|\\s+(?:is|was|were))\\s+(?:the\\s+)?(?:\\p{L}+\\s+){0,2}(?:behind|owner|holder|users?|registrant|subscriber|using|running)|who\\s+(?:owns?|owned|opened|registered|created|set\\s+up|uses?|used|runs?|operates?)|whose",
    'wem\\s+(?:gehör\\p{L}+|ist)|wem(?=\\s[^?\\n]{3,90}\\sgehör(?:t|te|en)(?!\\p{L}))|wessen|wer\\s+(?:ist|war)\\s+(?:der|die)?\\s?(?:\\p{L}*inhaber|\\p{L}*nutzer|besitzer|betreiber|verfasser)\\p{L}*|wer\\s+(?:steckt|verbirgt|betreibt|besitzt|nutzt|nutzte|verwendet)|wer(?=\\s[^?\\n]{3,90}\\s(?:steckt|registriert|eröffnet|angelegt)(?!\\p{L}))|auf\\s+wen',
    "(?:à|a)\\s+qui\\s+(?:appart\\p{L}+|est|était|correspond\\p{L}*)|qui\\s+(?:est|était)\\s+(?:le\\s+|la\\s+|l['’]\\s?)?(?:titulaire|propriétaire|utilisat\\p{L}+|détent\\p{L}+|derrière)|qui\\s+(?:se\\s+cache|détient|possède|utilise|a\\s+(?:créé|ouvert|utilisé))|au\\s+nom\\s+de\\s+qui",
    '(?:a|de)\\s+qui[eé]n(?:es)?\\s+(?:pertene\\p{L}+|es|era|corresponde)|qui[eé]n(?:es)?\\s+(?:es|era|está|usa|utiliza|creó|abrió|registró)|a\\s+nombre\\s+de\\s+qui[eé]n',
    "a\\s+chi\\s+(?:appart\\p{L}+|è|era|fosse|corrisponde|fa\\s+capo)|chi\\s+(?:è|era|fosse)\\s+(?:l['’]|il\\s+|la\\s+)?(?:intestatari\\p{L}+|titolare|utilizzator\\p{L}+|utente|proprietari\\p{L}+|dietro)|chi\\s+(?:usa|utilizza|gestisce|possiede|si\\s+(?:nasconde|cela))|di\\s+chi\\s+è",
    '(?:a|de)\\s+quem\\s+(?:pertenc\\p{L}+|é|era)|quem\\s+(?:é|era)\\s+(?:[oa]\\s+)?(?:titular|utilizador|dono|proprietári[oa]|usuário)|quem\\s+(?:usa|utiliza|criou|abriu)|em\\s+nome\\s+de\\s+quem',
    'van\\s+wie\\s+(?:is|was)|wie\\s+(?:is|was)\\s+(?:de\\s+)?(?:\\p{L}*houder|eigenaar|\\p{L}*gebruiker|beheerder)|wie\\s+(?:zit|schuilt|gebruikt|beheert|gaat\\s+schuil)|op\\s+(?:wiens|welke)\\s+naam|aan\\s+wie\\s+(?:be)?hoort|wiens',
    'v(?:em|ems)\\s+(?:är|äger|ägde|står|har|tillhör|använder)|hv(?:em|is)\\s+(?:er|var|ejer|eier|står|har|bruger|bruker|tilhører)',
    'do\\s+kogo\\s+należ\\p{L}+|na\\s+kogo\\s+(?:jest|został\\p{L}*|zarejestrowan\\p{L}+)|kto\\s+(?:jest|był|korzysta|używa|założył)|czyj[aei]?',
    '(?:al\\s+|a\\s+)?cui\\s+(?:[îi]i\\s+)?(?:apar[țt]in\\p{L}*|este)|cine\\s+(?:este|e|folosește|utilizează|deține)|pe\\s+numele\\s+cui',
    'komu\\s+(?:patř\\p{L}+|patr\\p{L}+|náleží|pripada)|kdo\\s+(?:je|vlastní|používá|užívá|založil|uporablja)|kto\\s+(?:vlastní|používa|založil)|na\\s+koho\\s+je',
    'kome\\s+pripada|t?ko\\s+je\\s+(?:vlasnik|korisnik|iza)\\p{L}*|t?ko\\s+(?:koristi|stoji)|čij[iea]?\\s+je|čigav\\p{L}*\\s+je|na\\s+čije\\s+ime',
    'kié|kihez\\s+tartozik|ki\\s+(?:a|az)\\s+(?:tulajdonos|felhasználó|előfizető)\\p{L}*|ki\\s+(?:használja|regisztrálta|áll)|kinek\\s+a\\s+nev\\p{L}+',
    'kenelle\\s+kuul\\p{L}+|kenen\\s+(?:on|nimissä|käytössä)|kuka\\s+(?:on|käyttää|omistaa)|kellele\\s+kuul\\p{L}+|kelle\\s+(?:oma|nimel|kasutuses)|kes\\s+(?:on|kasutab|omab)',
    'kam\\s+(?:priklaus\\p{L}+|pieder\\p{L}*)|kieno|kas\\s+(?:naudojasi|naudoja|lieto|izmanto)',
    'kime\\s+ait(?:tir)?|kimin|kim\\s+(?:kullanıyor|tarafından|adına)|kim(?:dir|in\\s+adına)',
    '(?:σε|για)\\s+ποι(?:ον|α|ο)\\s+(?:ανήκ\\p{L}+|πρόσωπο|άτομο)|ποιος\\s+(?:είναι|χρησιμοποιεί|κατέχει|κρύβεται)|ποιανού|τίνος',
    'на\\s+кого\\s+(?:е|са|принадлежи|зареєстр\\p{L}+|зарегистр\\p{L}+)|кой\\s+(?:е|стои|ползва|използва|притежава)|кому\\s+(?:належ\\p{L}+|принадлеж\\p{L}+)|хто\\s+(?:є|користується|використовує)|чи[йяєї]\\s+(?:це|є)?|кто\\s+(?:является|владе\\p{L}+|пользуется)',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** An address, a page, a machine or a name with a mark within. */
const NAMED =
  /[\p{L}\p{N}]@[\p{L}\p{N}]|https?:\/\/|(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)|[\p{L}\p{N}]_[\p{L}\p{N}]|(?<!\d)\+?\d[\d ]{7}/u;
/** So far a question goes on, in characters. */
const LONGEST = 400;
const MOST_BETWEEN = 7;
/** Where a question ends. */
const MARK = /\?/;
/** The same in Greek, whose mark looks like a semicolon. */
const GREEK_MARK = /[?;\u037e]/;
/** Where a sentence ends within what would be a question. */
const STOP = /[.!]["”»)]?\s+\p{Lu}|\n\s*\n/u;
/** Where a sentence before ends, or the greeting before it. */
const BEFORE = /[.!?]["”»)]?\s+(?=[^\s])|\n|[,:]\s+(?=[^\s])|¿/gu;

/** A question in a text, from its first word to its mark. */
interface Question {
  readonly start: number;
  readonly end: number;
  /** The words that ask whose something is. */
  readonly words: string;
}

/** The question in a text that asks whose an account is which it names. */
export const questionOfOwner: (text: string) => Question | null = oncePerText((text) => {
  const found = GREEK_MARK.test(text) ? WHOSE.exec(text) : null;
  if (found === null) return null;
  const [words] = found;
  const rest = text.slice(found.index, found.index + LONGEST);
  const end = (/\p{Script=Greek}/u.test(words) ? GREEK_MARK : MARK).exec(rest)?.index;
  if (end === undefined || STOP.test(rest.slice(0, end))) return null;
  const before = text.slice(Math.max(0, found.index - LONGEST), found.index);
  const named = NAMED.exec(rest.slice(words.length, end));
  if (named !== null && isNear(rest.slice(words.length, words.length + named.index)))
    return { start: found.index, end: found.index + end, words };
  // "fox@… hesabı kime aittir?"
  const [last] = [...before.matchAll(BEFORE)].slice(-1);
  const led = last === undefined ? before : before.slice(last.index + last[0].length);
  const first = NAMED.exec(led);
  if (first === null || !isNear(led.slice(first.index))) return null;
  return { start: found.index - led.length, end: found.index + end, words };
});

/** So few words stand between the question's own and the account: "Who is the holder of the mailbox …". */
const isNear = (gap: string): boolean => gap.trim().split(/\s+/).length <= MOST_BETWEEN;

/** An address right behind what asks whose it is, with a few words between: "who is behind the account fox@…". */
const BEHIND = /^(?:[\s:„“"'«(]+[\p{L}’'-]+){0,3}[\s:„“"'«(]+[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+\.\p{L}/u;
/** A question of so few words does not tell its language. */
const FEW_WORDS = 9;

/**
 * What asks whose an account is, in a question: "kdo má modra.liska@…?". In one of few words those of all languages count.
 */
export function whoseIn(text: string, language: string): string | null {
  const question = questionOfOwner(text);
  if (question !== null) return question.words;
  if (!text.includes('?') || !text.includes('@') || namesKinds(text, language)) return null;
  const isShort = text.trim().split(/\s+/).length <= FEW_WORDS;
  for (const one of isShort ? [language, ...KNOWN] : [language]) {
    const word = wordIn(one, 'questions', text);
    if (word !== null && BEHIND.test(text.slice(word.index + word[0].length))) return word[0];
  }
  return null;
}
