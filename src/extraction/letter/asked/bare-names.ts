import { type Finder, finder } from '../../../search/finder.ts';
import type { Letter } from '../layout.ts';
import { hasWord, isKnownWord, withAccents } from '../words.ts';
import { namesKinds } from './kinds.ts';

/** How a language puts the bare name of a user behind the word for one, and what else stands there. */
interface Beside {
  /** Words right before a name: "the seller …". */
  readonly nouns: string;
  /** Ends of words that tell of what is before them: "the user concerned". */
  readonly ends: RegExp;
  /** Others that stand there, by their beginnings. */
  readonly others: RegExp;
}

const SLAVIC_ENDS =
  /(?:[ýáéíąęůúŠž]|[eé]ho|ému|[yý]ch|[yý]mi?|ém|ej|ego|emu|ou|[nltw][yaeoi]|[aeiíyě][tlcć]|ść|og|oga|om|ima?|ih)$/u;
const ROMANCE_ENDS =
  /(?:[aiu][dt][oaei]s?|os[oaei]s?|[ai]l(?:es?|i)?|ari[oa]s?|[ir]v[oaei]s?|ic[oahei]+s?|ble[s]?|bil[ei]|ve(?:l|is)|nt[ei]s?|mente|[aei]nd[oa]|[aei]re?|ción|ções|ção|zion[ei]|dor[ae]?s?|st[oai]s?|tt[oaie])$/u;
const NORDIC_ENDS =
  /(?:[aeit]t|ade|ats?|[ae]nde|[dt]e|de[rs]|lig[ta]?e?|igt?|iske?t?|[ae]s|er|ing(?:en|ar|er)?|else[rn]?)$/u;
const BESIDE: Readonly<Record<string, Beside>> = {
  en: {
    nouns: 'user|account|profile|handle|seller|vendor|buyer|channel|streamer|poster|member|player|alias',
    ends: /(?:ed|ing|ings|tions?|ments?|ity|ities|ness|ly|[ai]ble|ous|ful|less|ances?|ences?|ship|ives?|ical|wards?|selves|self|[^aeiou]s)$/u,
    others:
      /^(?:about|above|abroad|access|activ|after|again|alone|along|also|anyw|apart|aware|because|before|behind|beside|below|between|being|both|call|chat|claim|clos|could|deal|does|during|either|else|email|ever|every|feed|first|from|gave|goes|group|have|herein|here|hence|himself|holder|image|indeed|inside|instead|into|itself|kept|know|last|later|list|live|login|made|mail|might|more|name|nearby|neither|never|news|number|once|offline|online|only|open|other|outside|over|owner|page|password|phone|perhaps|photo|picture|please|post|question|quite|rather|recover|regist|review|said|seen|sent|settings|shop|should|since|sold|some|still|store|such|support|than|that|their|them|then|there|though|thus|these|they|this|those|through|title|today|together|tomorrow|toward|took|under|until|upon|used|user|video|when|where|which|while|whether|whose|will|yesterday|with|without|would|your)/u,
  },
  de: {
    nouns:
      '(?:Be)?[Nn]utzer(?:s|in)?|Users?|Userin|Kontos?|Accounts?|Profils?|Kanals?|Verkäufer(?:s|in)?|Anbieters?|Anbieterin|Nick(?:name)?',
    ends: /(?:t|en|em|es|te|ter|lich|ig|bar|isch|weise|eits|los|mals|ge)$/u,
    others:
      /^(?:aber|abermals|allein|also|anhand|auch|aufgrund|bereits|bislang|daher|dann|denn|derzeit|dort|durch|eben|ebenso|etwa|gegen|gemäß|heute|hier|hinter|ihre|immer|jeden|jetzt|mangels|meine|nach|namens|noch|oben|oder|ohne|samt|seine|selbst|sich|siehe|sodass|sofern|sowie|trotz|über|umgehend|unter|unten|unsere|vorab|wegen|weil|wenn|wird|wurde|weder|weiterhin|wieder|zudem|zuletzt|zwar|zwecks)/u,
  },
  nl: {
    nouns: 'gebruik(?:er|ster)|account|profiel|kanaal|verkoper|verkoopster|aanbieder|nickname|user',
    ends: /(?:[td]|de|te|en|ende|lijke?|ige?|bare?|ische?|s)$/u,
    others:
      /^(?:achter|alleen|alsmede|binnen|boven|daar|door|echter|eerder|elders|evenals|evenmin|hier|hierboven|hieronder|inzake|later|maar|naar|namens|omdat|onder|ooit|over|samen|sinds|tegen|tevens|tijdens|tussen|vanaf|voor|waar|weer|werd|worden|zelf|zijn|zoals|zonder)/u,
  },
  fr: {
    nouns: 'utilisat(?:eur|rice)|compte|profil|vendeu(?:r|se)|chaîne|pseudo(?:nyme)?|internaute',
    ends: /(?:[éiu]e?s?|ante?s?|eu(?:x|ses?)|i(?:f|ves?)|a(?:l|les?|ux)|el(?:le)?s?|bles?|iques?|ment|aires?|ent|[ei]r|[io]t|ait|aise?|ième|eurs?|ers?|ères?|ouvert|ci|là)$/u,
    others:
      /^(?:accessoir|afin|ainsi|alors|après|auprès|aussi|avant|avec|chez|comme|contre|dans|depuis|dont|durant|elle|encore|ensuite|entre|hors|jusqu|lequel|leur|mais|même|moins|non|notoir|notre|obligat|outre|parmi|pendant|plus|pour|provis|puis|quand|quoique|sans|tard|selon|sont|sous|suite|sur|tiers|toute|type|vers|voir|votre)/u,
  },
  es: {
    nouns: 'usuari[oa]|cuenta|perfil|vendedora?|canal|apodo',
    ends: ROMANCE_ENDS,
    others:
      /^(?:abiert|acerca|ademá|ahora|ajen|algun|allí|ante|apenas|aquí|arriba|asim|atrá|aunque|bajo|cierr|como|cuando|cuyo|cuya|dado|desde|donde|dura|ella|entre|fals|fuer|hacia|hasta|lueg|mediante|mism|mientra|siquiera|tampoco|nuev|otro|otra|para|pero|porque|propi|puest|según|sino|sobre|solo|suy|tambi|tras|vuestr)/u,
  },
  it: {
    nouns: 'utente|account|profilo|vendit(?:ore|rice)|canale|nickname',
    ends: ROMANCE_ENDS,
    others:
      /^(?:allora|altr|anche|ancora|apert|attraverso|chius|circa|come|contro|cui|dove|dopo|durante|entro|falso|fino|fuori|fraudolent|infine|inoltre|invece|insieme|neanche|nemmeno|neppure|loro|mediante|mentre|nonché|nuov|oltre|oppure|ovvero|perché|però|presso|prima|proprio|quale|quando|quest|senza|sopra|sotto|stess|subito|tramite|verso)/u,
  },
  pt: {
    nouns: 'utilizadora?|usuári[oa]|conta|perfil|vendedora?|canal',
    ends: ROMANCE_ENDS,
    others:
      /^(?:abaixo|abert|acerca|acima|além|ainda|alheia|antes|após|aqui|assim|através|bem|como|conforme|contra|criad|cuja|cujo|depois|desde|durante|entre|fals|junto|mais|mediante|mesm|nesta|nova|novo|onde|outr|para|sequer|tampouco|perante|pois|porque|própri|quando|quem|segund|sobre|somente|também|vossa)/u,
  },
  pl: {
    nouns:
      'użytkownik(?:a|owi|iem|u)?|użytkowniczk[aięą]|kont[aoue]|kontem|profil(?:u|em)?|sprzedawc[ayęą]|kanał(?:u|em)?|nicku?|pseudonim(?:u|em)?',
    ends: SLAVIC_ENDS,
    others:
      /^(?:albo|bank|bowiem|celem|choć|czyli|dnia|dla|dzięki|gdyż|gdzie|jako|jednak|kiedy|która|który|lecz|oraz|ponieważ|poprzez|przed|przez|przy|także|tego|temu|tylko|wobec|wraz|wraz|zgodnie|zaś|żeby)/u,
  },
  nordic: {
    nouns:
      'användaren?s?|kontot|profilen|säljaren|kanalen|brugeren|kontoen|sælgeren|brukeren|selgeren|användarnamnet|brugernavnet|brukernavnet',
    ends: NORDIC_ENDS,
    others:
      /^(?:bakom|bag|bare|bara|dock|därför|derfor|efter|eller|enligt|etter|från|genom|gennem|gjennom|hvor|hvis|inom|innan|inden|kommer|medan|mens|mellan|mellem|mellom|mens|ovan|ovenfor|samt|sedan|siden|skal|skull|under|utan|uden|uten|vilket|villige|över|også|också|heller|alltså|altså|nedan|nedenfor)/u,
  },
  cs: {
    nouns:
      'uživatel[eůi]?|účtu|účet|profilu?|prodejc[ei]|kanálu?|používateľ[ai]?|predajc[ui]|přezdívkou|nickem',
    ends: SLAVIC_ENDS,
    others:
      /^(?:aby|ale|bank|dále|dosud|jako|jehož|jejž|jejich|jenž|každ|kdy|kter|kvůli|mezi|nebo|nebol|pokud|poté|pouze|proto|před|přes|případ|podle|podľa|také|tento|tedy|tohoto|toho|včetně|všech|však|vůči|zda)/u,
  },
};
/** What a name ends before: a stop, a service, the next word for an account, or what is said of its user. */
const behind = (nouns: string): string =>
  `(?=["”“»’]?(?:[.,;:)?!](?![\\p{L}\\p{N}/])|\\s*(?:$|\\n)|\\s\\(|\\s(?:on|at|bei|auf|op|bij|sur|chez|en|su|no|na|w|pe|på|hos|in|i)\\s(?:\\p{Ll}{3,14}\\s)?["“„«]?\\p{Lu}|\\s(?:and|und|et|y|e|oraz|i|och|og|a)\\s(?:\\p{Ll}{1,4}['’\\s]\\s?){0,3}(?:${nouns})\\s|\\s(?:as\\swell\\sas|sowie|ainsi\\sque|evenals|así\\scomo|nonché|bem\\scomo|who|which|that|whose|der|die|das|waarmee|waarvan|qui|dont|que|che|który|która|som|který|která)\\s))`;

const finders = new Map<string, Finder>();

function namesBeside(language: string, { nouns }: Beside): Finder {
  let made = finders.get(language);
  if (made === undefined) {
    made = finder(`(?<![\\p{L}\\p{N}_-])(?:${nouns})\\s(\\p{Ll}{5,24})${behind(nouns)}`, 'gu');
    finders.set(language, made);
  }
  return made;
}

/** A name in Latin letters behind the word for an account in others: "користувача sirovovk". */
const IN_OTHER_LETTERS = finder(
  String.raw`(?<![\p{L}\p{N}])(?:користувач\p{L}*|акаунт\p{L}*|аккаунт\p{L}*|профіл\p{L}*|профил\p{L}*|канал\p{L}*|продав\p{L}*|пользовател\p{L}*|потребител\p{L}*|корисник\p{L}*|налог\p{L}*|нік\p{L}*|ник\p{L}*|псевдонім\p{L}*|χρήστη\p{L}*|λογαριασμ\p{L}*|προφίλ|κανάλι\p{L}*|πωλητή\p{L}*)\s(?:з\s(?:ім\S{0,2}ям|ніком)\s|με\sόνομα\s)?([a-z]{4,24})(?![\p{L}\p{N}@._/-]*[\p{L}\p{N}@_/])`,
  'gu',
);

/**
 * Names without quotation marks, digits or signs right behind the word for an account, in what a letter asks: "the seller cosyotter". Words that the
 * language knows and those that could tell of the account are none.
 */
export function bareNames({ sentences, language }: Letter): string[] {
  const own = withAccents(language);
  const beside = BESIDE[own];
  return sentences.flatMap(({ text }) => {
    if (!hasWord(language, 'asks', text) && !namesKinds(text, language)) return [];
    const written = [...IN_OTHER_LETTERS.matchAll(text)].map((match) => match[1]!);
    if (beside === undefined) return written;
    const found = [...namesBeside(own, beside).matchAll(text)].map((match) => match[1]!);
    return [...written, ...found.filter((word) => !isOrdinary(word, own, beside))];
  });
}

function isOrdinary(word: string, language: string, { ends, others }: Beside): boolean {
  return ends.test(word) || others.test(word) || isKnownWord(language, word) || isKnownWord('en', word);
}
