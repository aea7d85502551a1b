/** What an account is called right before its name, as one word. */
const ACCOUNT =
  /^(?:accounts?|acct|acc|a\/c|user-?(?:names?|ids?)?|ids?|handles?|profiles?|mail(?:box(?:es)?)?|e-?mails?(?:-?(?:id|address))?|address(?:es)?|inbox|pages?|channels?|groups?|numbers?|nicknames?|postf[aä]ch\p{L}*|e-?mail-?\p{L}*|kennung(?:en)?|profil\p{L}*|rufnummern?|seiten?|comptes?|(?:l[’'])?adresses?|bo[iî]tes?|messagerie|courriels?|pseudo(?:nyme)?s?|(?:l[’'])?identifiants?|électronique|cuentas?|correos?|buz[oó]n(?:es)?|direcci[oó]n(?:es)?|casillas?|electr[oó]nic[oa]s?|casell[ae]|(?:l[’']|dell[’']|all[’']|nell[’'])?(?:indirizz[oi]|account|utenza)|post[ae]|elettronic[ahe]+|rekening(?:en)?|mailadres(?:sen)?|postbus(?:sen)?|contas?|endere[çc]os?|caixas?|perfil|perfis|skrzyn\p{L}+|adres\p{L}*|pocztow\p{L}+|elektroniczn\p{L}+|contul(?:ui|uri\p{L}*)?|cont(?:uri)?|c[aă]su[tț]\p{L}+|скриньк\p{L}+|поштов\p{L}+|адрес\p{L}*|акаунт\p{L}*|профіл\p{L}*|облікового|запису|електронн\p{L}+|пощенск\p{L}+|кути\p{L}+|профил\p{L}*|имейл|поща|ящик\p{L}*|почтов\p{L}+|schránk\p{L}*|účt\p{L}*|účet|postafiók\p{L}*|fiók\p{L}*|címr\p{L}*|cím\p{L}{0,6}|λογαριασμ\p{L}+|διε[υύ]θυνσ\p{L}+|ταχυδρομε\p{L}+|ηλεκτρονικ\p{L}+|hesab\p{L}*|e-posta\p{L}*|račun\p{L}*|e-pošt\p{L}+|elektronsk\p{L}+|pošt\p{L}*|predal\p{L}*|naslov\p{L}*|sandučić\p{L}*|налог\p{L}*|електронску|рачун\p{L}*|brevlåd\p{L}*|postkass\p{L}*|postlåd\p{L}*|e-post\p{L}*|tili\p{L}*|osoit\p{L}+|sähköpost\p{L}*|postkast\p{L}*|aadress\p{L}*|paskyr\p{L}+|pašto|pastkast\p{L}*|kont\p{L}{0,5}|adress?\p{L}*|(?:nutzer|benutzer)konto\p{L}*)$/iu;

/** Small words that join what is asked with its account. */
const JOINS: ReadonlySet<string> = new Set(
  [
    'of for from on in with to at as by about re regarding concerning respecting touching under behind',
    'von vom zu zum zur für bei auf über an aus betreffend betreffs bezüglich hinsichtlich mit in im des der',
    'de du des pour sur à au aux dans avec concernant sous d’ visant',
    'del para sobre por en con a al respecto',
    'di da per su della dello delle degli dell’ alla allo alle all’ nella nel nell’ sulla sul',
    'van voor bij op aan met uit bij inzake omtrent betreffende',
    'da do das dos na no nas nos em à ao às aos pela pelo com relativamente',
    'dla z ze od do w we na przy dotyczące dotyczących',
    'pentru la din cu pe al ale a privind aferente aferent',
    'для до з із зі від у в на щодо стосовно по про за с со от к об относно',
    'pro k ke ku na ve pri při u o od z ze za iz s sa na te nad у за на о са из',
    'för till från på hos om med til fra vedrørende angående gällande avseende',
    'για του της στο στη στον από με σε των',
    'dėl iš par no uz',
  ].flatMap((words) => words.split(' ')),
);
/** Articles and words that point, before what an account is called. */
const POINTING =
  /^(?:the|this|that|these|those|said|above|above-?mentioned|below|following|an?|any|user|associated|dem|den|der|die|das|des|dieses?|diesem|dieser|genannten?|obigen?|nachstehenden?|folgenden?|le|la|les|l[’']|cette?|ces|ledit|ladite|suivante?s?|el|los?|las|est[ea]s?|dich[oa]s?|citad[oa]s?|siguientes?|il|lo|gli|i|quest[aoei]|suddett[aoei]|predett[aoei]|seguent[ei]|het|de|dit|deze|genoemde?|volgende|o|os?|as?|dest[ea]s?|ness[ea]s?|seguintes?|tego|tej|wskazane\p{L}+|następując\p{L}+|зазначен\p{L}+|вказан\p{L}+|наступн\p{L}+|то[зй]и|тази|посочен\p{L}+|následující\p{L}*|uveden\p{L}+|naveden\p{L}+|sljedeć\p{L}+|sledeč\p{L}+|det|detta|denna|følgende|följande|nämnda|nevnte|nævnte|τον?|την?|a\(z\)|az?|az alábbi|järgmise\p{L}*|seuraav\p{L}+|gmail|example|chat|nommée?s?|named|called|namens|llamad[oa]|chiamat[oa])$/iu;
/** Words that say how what is asked belongs to an account. */
const LINK =
  /^(?:relat(?:ing|ed)|pertaining|belonging|linked|connected|associated|assigned|covering|gehör\p{L}+|zugehörig\p{L}*|betreff\p{L}*|zuzuordnen\p{L}*|liée?s?|relati(?:f|fs|ve|ves)|afférente?s?|associée?s?|rattachée?s?|correspondante?s?|relativ[oaie]s?|correspondientes?|asociad[oa]s?|vinculad[oa]s?|pertenecientes?|relacionad[oa]s?|riferit[aoei]|associat[aoei]|collegat[aoei]|inerent[ei]|conness[aoei]|riguardant[ei]|behorend\p{L}*|gekoppeld\p{L}*|associad[oa]s?|referentes?|respeitantes?|pertencentes?|ligad[oa]s?|correspondentes?|dotycząc\p{L}+|przypisan\p{L}+|związan\p{L}+|powiązan\p{L}+|należąc\p{L}+|asociat\p{L}*|aferent\p{L}*|referitoare|legat\p{L}*|пов.язан\p{L}+|належ\p{L}+|свързан\p{L}+|ползващ\p{L}+|използващ\p{L}+|отнасящ\p{L}+|týkající\p{L}*|týkajúc\p{L}*|vztahující\p{L}*|patříc\p{L}*|náležejíc\p{L}*|vezan\p{L}+|povezan\p{L}+|kopplad\p{L}*|knutna?|tilknyttet|tilhørende|tillhörande|hørende|knyttet|vedrører|kohta|koskevat?|seotud|liittyvät?|vonatkozó\p{L}*|tartozó\p{L}*|nézve|αφορ\p{L}+|συνδεδεμέν\p{L}+|σχετικ\p{L}+|ait|ilişkin|susijusi\p{L}*|saistīt\p{L}*)$/iu;
/** Nouns that do, between two small words: "in relation to". */
const LINKING_NOUN =
  /^(?:relation|regard|respect|connection|reference|bezug|verbindung|rapport|lien|relación|vínculo|relazione|merito|riferimento|betrekking|verband|relação|respeito|odniesieniu|związku|legătură|зв.язку|отношение|връзка|souvislosti|vztahu|súvislosti|vezi|zvezi|samband|forbindelse|forhold)$/iu;

const BARE = /^["“”„'«»‘’(<:;,–-]+|["“”„'«»‘’>:;,–-]+$/gu;

/**
 * Where a text ends without the words that lead to the name of an account behind it: "the name of | the account ", "datos | relativos a la cuenta ".
 * Whose account it is ("of the holder") is left.
 */
export function withoutLeadToName(text: string): number {
  const words = [...text.matchAll(/\S+/gu)];
  let at = words.length;
  const word = (): string => bare(words, at);
  while (at > 0 && (word() === '' || ACCOUNT.test(word()) || (POINTING.test(word()) && !JOINS.has(word()))))
    at -= 1;
  return joined(words, at);
}

/** Where a text ends without the small words that would join it with an account. */
export function withoutJoins(text: string): number {
  const words = [...text.matchAll(/\S+/gu)];
  return joined(words, words.length);
}

/** Where the words before the `at`th end, without those that only join. */
function joined(words: readonly RegExpExecArray[], at: number): number {
  let last = at;
  const word = (): string => bare(words, last);
  while (last > 0 && (word() === '' || JOINS.has(word()) || LINK.test(word()) || isLinkingNoun(words, last)))
    last -= 1;
  const end = words[last - 1];
  return end === undefined ? 0 : end.index + end[0].length;
}

function bare(words: readonly RegExpExecArray[], at: number): string {
  const word = words[at - 1];
  return word === undefined ? '' : word[0].replace(BARE, '').toLowerCase();
}

function isLinkingNoun(words: readonly RegExpExecArray[], at: number): boolean {
  return LINKING_NOUN.test(words[at - 1]![0]) && at > 1 && JOINS.has(words[at - 2]![0].toLowerCase());
}
