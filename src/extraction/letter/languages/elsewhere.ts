import type { LetterWords } from '../words.ts';
import { en } from './en.ts';
import { writerElsewhere } from './writer-elsewhere.ts';

/**
 * Russian letters, and what Nordic, Czech, Slovak and Estonian ones have in common with English: enough to see that they ask, for what and
 * of which kind; the rest is read by the English words that they mix in.
 */
export const elsewhere: LetterWords = {
  ...en,
  ...writerElsewhere,
  abbreviations: [...en.abbreviations, 'тел|моб|ул|г|гр|ст|стр|ч|п|пп|рег|исх'],
  joins: [...en.joins, 'и|а|но'],
  asks: [
    ...en.asks,
    'begär(?:s|an om)?|begærer|anmoder?|anmodes|ber (?:vi|jag|jeg)|(?:vi|jag|jeg) (?:ber|behöver|ønsker|begär|anmoder|trenger)|skal (?:utlevere|opplyse|sikre)|pålegges|pålægges|förelägg(?:s|er)',
    'nařizuje|nařizuji|žád(?:ám|áme|á)|prosím(?:e)?|vyzýv(?:ám|áme)|ukládá|žiad(?:am|ame|a)|prikazuje|nariaďuje|(?:je|jsou|sú) povinn[aáýíé]|palu(?:n|me)|kohustan|nõuan|määran',
    'прошу|просим|требую|обязываю',
  ],
  things: [
    ...en.things,
    'uppgift(?:er|erna)?|abonnemang\\p{L}*|abonnent\\p{L}*|konto\\p{L}*|oplysning\\p{L}*|opplysning\\p{L}*|bruker\\p{L}*|bruger\\p{L}*|údaj\\p{L}*|účt\\p{L}*|schránk\\p{L}*|uživatel\\p{L}*|užívateľ\\p{L}*|andme\\p{L}*|провоз\\p{L}*|данн?\\p{L}*|аккаунт\\p{L}*|профил\\p{L}*|информаци\\p{L}*|сведени\\p{L}*|регистраци\\p{L}*|адрес\\p{L}*',
  ],
  produce: [
    ...en.produce,
    'lämna(?:r|s)? ut|utlämna\\p{L}*|uppge\\p{L}*|utlevere\\p{L}*|udlevere\\p{L}*|opplyse?|oplyse?|sděli\\p{L}*|sdělen\\p{L}*|poskyt\\p{L}*|oznám\\p{L}*|vyd(?:at|ání|ať)|esita\\p{L}*|väljasta\\p{L}*|edasta\\p{L}*|сообщи\\p{L}*|предостав\\p{L}*',
  ],
  preserve: [
    ...en.preserve,
    'bevara(?:s|nde)?|säkra(?:s)?|sikre(?:s)?|frys(?:a|es)?|uchov\\p{L}*|zajist\\p{L}*|zaistiť|säilita\\p{L}*|сохран\\p{L}*',
  ],
  remove: [
    ...en.remove,
    'ta bort|avlägsna\\p{L}*|fjerne\\p{L}*|odstran\\p{L}*|odstráni\\p{L}*|eemalda\\p{L}*|удал\\p{L}*',
  ],
  removable: [
    ...en.removable,
    'sid(?:an|or)|inlägg\\p{L}*|opslag\\p{L}*|innlegg\\p{L}*|konto\\p{L}*|stránk\\p{L}*|příspěv\\p{L}*|obsah\\p{L}*|sisu|страниц\\p{L}*|контент\\p{L}*',
  ],
  subscriber: [
    ...en.subscriber,
    'uppgift(?:er)? om abonne\\p{L}*|abonnemangsuppgift\\p{L}*|namn|telefonnummer|adress(?=,| och|\\.)|abonnent(?:opplysninger|oplysninger|data)|navn|brukeropplysninger|totožnost\\p{L}*|údaje o (?:uživatel|účastník|držitel|majitel)\\p{L}*|registrační údaje|jméno|meno|kasutaja andme\\p{L}*|данн(?:ые|ых) (?:абонента|пользователя|владельца)|регистрационны[ех] данн\\p{L}+|ФИО',
  ],
  traffic: [
    ...en.traffic,
    'ip-?(?:adres\\p{L}+|aadress\\p{L}*)|trafikuppgift\\p{L}*|trafikkdata|trafikdata|inloggning\\p{L}*|pålogging\\p{L}*|(?:elektronick|telekomunikač)\\p{L}+ (?:provoz|přenos|prevádzk)\\p{L}*|ip[- ]адрес\\p{L}*|časy přihláš\\p{L}+|přihláš\\p{L}+|prihlásen\\p{L}*|sisselogimis\\p{L}*',
  ],
  basisLeads: [
    ...en.basisLeads,
    'в соответствии с|med stöd av|enligt|i medfør av|med hjemmel i|i henhold til|podle|v souladu s|podľa',
  ],
  ofCrime: [
    ...en.ofCrime,
    'brott\\p{L}*[^.;]{0,40}|trestn\\p{L} čin\\p{L}*[^.;]{0,60}|zločin\\p{L}*[^.;]{0,60}|přečin\\p{L}*[^.;]{0,60}|overtrædelse[^.;]{0,40}|overtredelse[^.;]{0,40}',
  ],
  content: [
    ...en.content,
    'innehåll(?:et)? i|meddelanden|indhold(?:et)?|innhold(?:et)?|obsah (?:zpráv|správ|schránky|komunikace)|sisuandme\\p{L}*|содержани\\p{L}* (?:сообщений|писем)',
  ],
  secrecy: [
    ...en.secrecy,
    'не (?:уведомля|сообща|разглаша|раскрыва)\\p{L}*|без ведома|в тайне|конфиденциальн\\p{L}*|не подлеж\\p{L}+ разглашению',
  ],
};
