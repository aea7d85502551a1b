import { finder } from '../../../search/finder.ts';
import { spaced } from '../../alternation.ts';

/*
 * Words that ask to keep somebody in the dark, of all languages together: beside those of a letter's own language they are read in every
 * letter, for writers mix and misspell.
 */

const USER =
  '(?:users?|subscribers?|customers?|clients?|(?:account )?(?:holders?|owners?)|suspects?|targets?|anyone|anybody|nobody|person|nutzers?|inhabers?|kunden|betroffenen?|utilisateur|titulaire|client|usuari[oa]s?|titular(?:es)?|utente|intestatario|gebruiker|houder|użytkownika?|abonenta?|utilizator(?:ul|ului)?|користувача?|uživatele?|užívateľ[a]?|brugeren?|brukeren?|användaren?)';

const WORDINGS = [
  `(?:do(?:es)?|should|must|shall|may|will|would) ?n(?:o|['’])?t (?:please )?(?:\\p{L}+ ){0,2}(?:notify|inform|alert|warn|tell|advise|contact|tip ?off|tip) (?:\\p{L}+ ){0,4}(?:off|${USER}|mr|mrs|ms|him|her|them)|don['’]?t (?:notify|tell|inform|alert|tip off) `,
  `(?:do(?:es)?n['’]?t|not|never) let (?:\\p{L}+ ){0,4}(?:${USER}|him|her|them|on)(?: \\p{L}+)? (?:know|find out|learn|hear|get wind)|(?:kept|keep|left|leave|remain|stay) (?:\\p{L}+ ){0,3}(?:unaware|in the dark|uninformed|between us|to yourselves?)|between us(?: for|,|\\.)`,
  '(?:bound|sworn|held|obliged|subject) (?:\\p{L}+ ){0,2}(?:to|by|under) (?:\\p{L}+ ){0,2}(?:secrecy|confidentiality|silence)|(?:duty|obligation) of (?:secrecy|confidentiality|silence)|gag order|delayed notice|offen[cs]es? (?:\\p{L}+ ){0,3}(?:for|of|to) disclos\\p{L}+|disclos(?:ure|ing) (?:\\p{L}+ ){0,6}to (?:the |any )?(?:\\p{L}+ )?(?:user|subscriber|customer|holder|person)s? (?:\\p{L}+ ){0,6}(?:avoid|prejudice|destr|jeopard|prohibit|forbid|imped|compromis)\\p{L}*|(?:delay|withhold|defer|suppress)\\p{L}* (?:\\p{L}+ ){0,2}notif\\p{L}+',
  `(?:benachrichtigung|mitteilung|notification|user notice|notice|information|avis|notificación|aviso|notifica|avviso|kennisgeving|powiadomienie|notificare)(?: (?:to|of|an|der|des|de la|del|de|du|au|al|dell[’']|van|aan|the))* ?${USER} ?(?:[:.…=–-] ?)+(?:no|nein|non|nee|não|nie|nu|keine?|none)(?!\\p{L})`,
  "(?:tenue?s?|astreinte?s?|soumis\\p{L}*) (?:\\p{L}+ ){0,2}(?:au|à la|à une?) (?:\\p{L}+ )?(?:silence|secret|discrétion|confidentialité|obligation)|interdi\\p{L}+ (?:vous )?(?:est )?(?:faite? )?d(?:e |['’])(?:en )?(?:divulguer|informer|aviser|avertir|révéler|prévenir)|sans (?:que )?[^.;]{0,30}(?:titulaire|intéressé|utilisateur)[^.;]{0,20}(?:soit|en soit) (?:informé|avisé|averti)",
  'stillschweigen|(?:darf|dürfen|soll|sollen) (?:\\p{L}+ ){0,8}nicht (?:\\p{L}+ ){0,3}(?:erfahren|unterrichtet|informiert|benachrichtigt)|nichts (?:davon )?(?:\\p{L}+ ){0,3}erfahr\\p{L}+|diskret',
  "(?:nulla|niente|nessuna notizia) (?:\\p{L}+ ){0,3}(?:trapel|filtr|comunicat)\\p{L}*|massim[oa] (?:riserbo|riservatezza|discrezione)|tenere all[’']oscuro",
  'vedad[oa] (?:\\p{L}+ ){0,3}(?:ciência|comunicação|divulgação|notificação)|em (?:absoluto )?sigilo|(?:dever|obrigação) de sigilo|não (?:deve|dev\\p{L}+|pode|poder\\p{L}+) (?:ser |saber |\\p{L}+ ){0,3}(?:cientificad|avisad|alertad|saber)\\p{L}*|sob sigilo',
  'no (?:debe|deben|deberá|puede) (?:\\p{L}+ ){0,4}(?:saber|enterar|conocer|advert)\\p{L}*|sin (?:conocimiento|aviso) (?:del|al) (?:titular|usuario|investigado)|discreción|no cabe dar noticia',
  'in het ongewisse|mag (?:\\p{L}+ ){0,4}niets (?:\\p{L}+ ){0,2}weten|stilzwijgen|zonder (?:mede)?weten van',
  '(?:użytkownik|abonent|posiadacz)\\p{L}* nie (?:może|powinien) (?:\\p{L}+ ){0,2}(?:dowiedzieć|wiedzieć)\\p{L}*|w tajemnicy|bez wiedzy',
  'nu se (?:va )?(?:comunic|aduc|notific|divulg|informe)\\p{L}*|să nu (?:\\p{L}+ ){0,2}(?:afle|informa|anunț|comunic)\\p{L}*|f[ăa]r[ăa] [șs]tirea',
  'не (?:ставити|доводити) (?:\\p{L}+ ){0,3}(?:до відома|відом)|без відома|не розголошувати|в таємниці|в тайна|да не (?:се )?(?:уведомява|информира|разкрива|съобщава)\\p{L}*|не (?:уведомля|сообща|разглаша|раскрыва)\\p{L}*|поверително|без знанието',
  'ne(?:informujte|informovat|sdělujte|oznamujte|upozorňujte|kontaktujte|vyrozumívejte|oznámiť|oboznamujte)|(?:nikomu|nikoho) (?:\\p{L}+ ){0,4}ne\\p{L}+|v tajnosti|bez vedomia|bez vědomí',
  '(?:får|skall?|bör|må|skal) (?:inte|ej|ikke|ikkje) (?:\\p{L}+ ){0,3}(?:underrätta|informera|röja|meddela|kontakta|underrett|orienter|varsl|inform|opplys|oplys|gøres bekendt|få vite|få veta|få at vide)\\p{L}*|uten (?:at )?(?:kontohaver|brukeren)|diskretion|hemmeligholdes|hållas hemlig\\p{L}*',
  'ei (?:saa|tule|pidä) (?:\\p{L}+ ){0,4}?(?:ilmoittaa|ilmaista|paljastaa|kertoa|antaa tiedoksi)|älkää (?:ilmoittako|kertoko)|salassa(?:pito)?\\p{L}*|vaitiolo\\p{L}*|ei (?:tohi|või) (?:\\p{L}+ ){0,4}(?:teavitada|avaldada)|mitte (?:teavitada|avaldada)',
  'nem (?:tájékoztat|értesít|közöl|hozhat|szerezhet)\\p{L}*|ne (?:tájékoztassák|értesítsék)|titoktartás\\p{L}*|titokban',
  'ne sm[ieje]\\p{L}* (?:\\p{L}+ ){0,4}(?:obavijestiti|obavestiti|priopćiti|saopštiti|otkriti|razkriti|obvestiti|seznaniti|razodeti)|nemojte (?:obav[ij]?e|kontakt|otkri)\\p{L}+|ne obve[šs]čaj\\p{L}*|(?:u|v) tajnosti|tajnost\\p{L}*|zaupn\\p{L}+ obravnav\\p{L}+|povjerljiv\\p{L}*|poverljiv\\p{L}*',
  '(?:kullanıcı|hesap sahibi|ilgili|şüpheli)\\p{L}* (?:\\p{L}+ ){0,3}(?:bilgi verilme|bildirilme|haber verilme|bilgilendirilme)\\p{L}*|gizlilik\\p{L}* (?:içinde|esas|ilke|gözet)\\p{L}*|gizli tut\\p{L}*',
  'εμπιστευτικ\\p{L}*|απόρρητ\\p{L}*|(?:να )?μη(?:ν)? (?:\\p{L}+ ){0,3}(?:ενημερω|γνωστοποι|ειδοποι)\\p{L}*|εχεμύθει\\p{L}*',
  'konfidencial\\p{L}*|ne(?:informuo|praneš|atskle)\\p{L}*|slapt(?:a|umo|ai)(?!\\p{L}*žod)|neinformē\\p{L}*|neizpau\\p{L}*|nepaziņo\\p{L}*|slepen\\p{L}*',
];

/** Finds words that ask for secrecy, in whatever language. */
export const SECRET_ANYWHERE = finder(new RegExp(`(?<!\\p{L})(?:${WORDINGS.map(spaced).join('|')})`, 'iu'));
