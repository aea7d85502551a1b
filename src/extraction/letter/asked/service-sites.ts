import type { Identifier } from '../../../form/standard-form.ts';
import { withoutAccents } from '../../../words/accents.ts';
import type { Letter } from '../layout.ts';
import { hostOf } from '../writer/own-contacts.ts';

/** The name of a service at the end of a text, behind the word for one or for the place where an account is: "on Example Chat", "Service: Example Chat". */
const NAMED =
  /(?<!\p{L})(?:[Oo]n|[Aa]t|[Ii]n|[Vv]ia|[Yy]our|[Oo]f|with|auf|bei|beim|im|von|[Ii]hre[nmrs]?|der|des|op|bij|van|uw|sur|chez|de|du|votre|en|su|sul|di|del|vuestr[oa]|vostr[oa]|vossa?|vosso|no|na|da|do|em|w|serwisie|usłudze|pe|la|på|hos|hos|i|v|u|у|в|на|от|služ\p{L}+|service|services|platform|provider|app|dienst(?:es)?|plattform|plateforme|plataforma|piattaforma|servicio|servizio|serviço|tjenesten?|tjänsten|palvelu\p{L}*|[Ss]ervice|[Pp]latform|[Pp]rovider|[Dd]ienst(?:es)?|[Ss]ervicio|[Ss]ervizio|[Ss]erviço|сервіс\p{L}*|послуг\p{L}+)\s*:?\s+(\p{Lu}[\p{L}\p{N}]*(?:[ -]\p{Lu}[\p{L}\p{N}]*){0,3}),?\s*$/u;
/** Its place is called its own: "at your service", "votre site". */
const READERS =
  /(?<!\p{L})(?:your|ihre[nmrs]?|uw|votre|vuestr[oa]|su|vostr[oa]|voss[oa]|wasz\p{L}+|państwa|dumneavoastră|ваш\p{L}*|er[st]?|deres|jeres|vaš\p{L}*)\s(?:\p{L}+\s){0,2}?(?:services?|platform|site|website|web\s?site|dienst\p{L}*|plattform|seite|plateforme|plataforma|sitio|piattaforma|sito|serviço|servicio|servizio|serwis\p{L}*|platform\p{L}*|tjeneste\p{L}*|tjänst\p{L}*|сервіс\p{L}*|služb\p{L}+),?\s*$/iu;
/** Who a letter is addressed to, at the beginning of a line. */
const ADDRESSED =
  /^\s*(?:to|an(?:\sdie)?|aan|à|a|para|al?|do|către|till|til|кому|до|komu)\s?:?\s(?=\p{Lu}|["“„«])/iu;
/** What opens the bracket in which a site stands, with a word for one and a site before it, at the end of a text. */
const BRACKET =
  /[([]\s*(?:(?:\p{L}{2,14}\s?:?\s){0,2}|(?:\p{L}{2,14}\s?:?\s){0,2}[\w.-]{4,60}\s?(?:,|\/|\p{L}{1,3})\s)(?:https?:\/\/)?(?:www\.)?$/u;
const REACH = 90;

/** True for a site that a letter gives in brackets as that of the service, or of the company that it is addressed to, on which its accounts are. */
export function isOfService({ text }: Letter, { type, value }: Identifier): boolean {
  if (type !== 'domain' && (type !== 'url' || !/^(?:https?:\/\/)?[^/]+\/?$/iu.test(value))) return false;
  const host = hostOf(value);
  for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + host.length)) {
    const before = text.slice(Math.max(0, at - REACH), at);
    const bracket = BRACKET.exec(before);
    if (bracket === null) continue;
    const lead = before.slice(0, bracket.index);
    const line = lead.slice(lead.lastIndexOf('\n') + 1);
    if (ADDRESSED.test(line) || READERS.test(line)) return true;
    const name = NAMED.exec(lead)?.[1];
    if (name !== undefined && isNameOf(name, host)) return true;
  }
  return false;
}

/** "Example Chat" is the name of examplechat.test, also where words before it are written in capitals: "Dienstes Example Chat". */
function isNameOf(name: string, host: string): boolean {
  const words = name.split(/[ -]/).map((word) => withoutAccents(word).toLowerCase());
  const names = words.map((_, at) => words.slice(at).join(''));
  return host.split('.').some((label) => label.length > 3 && names.includes(label.replaceAll('-', '')));
}
