import type { OtherKind } from './other-kinds.ts';

/*
 * The same kinds in German, French, Spanish, Dutch, Italian, Portuguese, Polish, Romanian and Ukrainian: only wordings that leave no
 * choice, since a missed request is the worst error.
 */

const anyOf = (...wordings: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordings.join('|')})`, 'iu');

/** Wordings by kind; the reasons are those of `OTHER_KINDS`. */
export const ABROAD: Readonly<Partial<Record<OtherKind, RegExp>>> = {
  spam: anyOf(
    'sie haben gewonnen|ihr (?:konto|paket|passwort) (?:wurde|ist) (?:gesperrt|abgelaufen)|erbschaft von',
    'vous avez gagné|votre (?:compte|colis) (?:a été|est) (?:suspendu|bloqué|en attente)|héritage de',
    'ha ganado|usted ha sido seleccionado|su (?:cuenta|paquete) (?:ha sido|está) (?:suspendid|bloquead|retenid)|herencia de',
    'u hebt gewonnen|uw (?:account|pakket|rekening) (?:is|wordt) (?:geblokkeerd|verlopen|opgeschort)|erfenis van',
    'hai vinto|il tuo (?:account|pacco|conto) (?:è stato|è) (?:sospeso|bloccato|in attesa)|eredità di',
    'você ganhou|(?:a sua|sua) (?:conta|encomenda) (?:foi|está) (?:suspensa|bloqueada|retida)|herança de',
    'wygrał(?:eś|aś|a pani|a pan)|twoje konto (?:zostało|jest) (?:zawieszone|zablokowane)|twoja paczka|spadek po',
    'ați câștigat|contul (?:dvs\\.?|dumneavoastră) (?:a fost|este) (?:suspendat|blocat)|moștenire de',
    'ви виграли|ваш (?:акаунт|рахунок) (?:заблоковано|призупинено)|спадщин[аи] від',
  ),
  press: anyOf(
    'ich (?:bin|schreibe als) (?:freie[rn]? )?(?:journalist|redakteur|reporter)|presseanfrage|bitte um (?:eine )?stellungnahme (?:für|bis)',
    "je suis journaliste|demande (?:de presse|d[’']interview)|dans le cadre d[’']un (?:article|reportage)",
    'soy periodista|consulta de prensa|para un (?:reportaje|artículo)',
    'ik ben (?:een )?(?:journalist|redacteur|verslaggever)|persvraag|persverzoek|voor een (?:artikel|reportage)',
    "sono (?:un[a']? )?giornalista|richiesta stampa|per un (?:articolo|servizio)",
    'sou jornalista|pedido de (?:imprensa|entrevista)|para (?:uma reportagem|um artigo)',
    'jestem dziennikar|pytani[ea] prasow|do artykułu',
    'sunt jurnalist|solicitare de presă|pentru un (?:articol|reportaj)',
    'я журналіст|запит (?:від )?змі|для статті',
  ),
  'own-data': anyOf(
    'auskunft (?:nach|gemäß|gem\\.) art(?:ikel|\\.) 15|(?:über mich|zu meiner person) gespeicherte|meine (?:personenbezogenen )?daten|löschung meine[rs]',
    "droit d[’']accès|mes (?:propres )?données|(?:données|informations) (?:me concernant|que vous détenez sur moi)|supprimer mon compte",
    'derecho de acceso|mis datos|datos (?:sobre mí|que me conciernen)|eliminar mi cuenta',
    'recht (?:op|van) inzage|inzageverzoek|mijn (?:persoons)?gegevens|mijn account (?:te )?verwijder',
    'diritto di accesso|(?:i miei|miei) dati|dati che mi riguardano|cancellare il mio account',
    'direito de acesso|(?:os meus|meus) dados|dados que me dizem respeito|eliminar a minha conta',
    'prawo dostępu|moich danych|moje dane|dotyczących mnie|usun(?:ąć|ięcie) (?:mojego )?konta',
    'dreptul de acces|datele mele|date(?:le)? care mă privesc|ștergerea contului meu',
    'право на доступ|мої (?:персональні )?дані|моїх (?:персональних )?даних|видалити мій',
  ),
  rights: anyOf(
    '(?:vertrete|vertreten|namens und (?:in vollmacht|im auftrag)) (?:die interessen )?(?:meine[rs]?|unsere[rs]?|der|des) mandant|meine[rm]? mandant|unsere[rm]? mandant|mandantschaft|abmahnung|unterlassungs(?:erklärung|anspruch)|urheberrechtsverletzung|zivilklage|schadens?ersatz',
    "(?:mon|ma|notre) client(?:e)?(?![\\p{L}])|droits? d[’']auteur|contrefaçon|mise en demeure|action civile",
    'mi (?:client[ea]|mandante|representad[oa])|nuestr[oa] (?:client[ea]|representad[oa])|derechos de autor|requerimiento extrajudicial|demanda civil',
    '(?:mijn|onze) cliënt|auteursrecht|inbreuk op|sommatie|civiele procedure',
    "(?:il mio|la mia|mio|nostro|nostra) (?:assistit|client)|diritto d[’']autore|violazione del copyright|diffida|azione civile",
    '(?:o meu|a minha|meu|minha|nosso|nossa) (?:client|constituinte)|direitos de autor|direitos autorais|notificação extrajudicial|ação cível',
    'mojego klienta|mojej klientki|mo(?:im|ja|ją) mocodaw|praw(?:a|o)? autorski|naruszeni[ea] praw|powództw',
    'clientul(?:ui)? (?:meu|nostru)|clienta mea|drepturi(?:le)? de autor|somație|acțiune civilă',
    'мого клієнта|мій клієнт|авторськ(?:их|і) прав|цивільн(?:ий|ого) позов',
  ),
  private: anyOf(
    'mein (?:konto|profil|passwort|handy)|ich (?:wurde|bin) (?:gehackt|betrogen|opfer|kunde|nutzer)|als (?:kunde|privatperson)',
    "mon (?:compte|profil|mot de passe)|(?:je suis|j[’']ai été) (?:victime|client|escroqué|piraté)|en tant que (?:client|particulier)",
    'mi (?:cuenta|perfil|contraseña)|(?:soy|he sido) (?:víctima|cliente|estafad|hackead)|como (?:cliente|particular)',
    'mijn (?:account|profiel|wachtwoord)|ik ben (?:opgelicht|gehackt|slachtoffer|klant)|als (?:klant|particulier)',
    'il mio (?:account|profilo|conto)|la mia password|(?:sono|sono stat[oa]) (?:vittima|cliente|truffat|hackerat)|come (?:cliente|privato cittadino)',
    '(?:a minha|minha) (?:conta|senha|palavra-passe)|(?:fui|sou) (?:vítima|cliente|burlad|hackead)|como (?:cliente|particular)',
    'moje (?:konto|hasło)|mój profil|(?:zostałem|zostałam) (?:oszukan|ofiarą)|jako (?:klient|osoba prywatna)',
    'contul meu|parola mea|(?:am fost|sunt) (?:victim|client|înșelat)|ca (?:client|persoană fizică)',
    'мій (?:акаунт|профіль|пароль)|мене (?:обманули|зламали)|я (?:клієнт|користувач)',
  ),
  advertisement: anyOf(
    'newsletter abbestellen|vom newsletter|sonderangebot|jetzt kostenlos testen',
    "se désinscrire|vous désabonner|lettre d[’']information|offre (?:spéciale|exclusive)|essai gratuit",
    'darse de baja|boletín (?:de noticias|informativo)|oferta especial|prueba gratuita',
    'nieuwsbrief|speciale aanbieding|gratis proefperiode',
    "disiscriver|annulla l[’']iscrizione|offerta speciale|prova gratuita",
    'cancelar (?:a )?subscrição|descadastr|oferta especial|teste grátis',
    'wypisać się|rezygnacj[aę] z (?:newslettera|subskrypcji)|oferta specjalna|darmow(?:y|ą) (?:okres|wersj)',
    'dezabon|ofertă specială|perioadă gratuită',
    'відписатися|спеціальна пропозиція|безкоштовн(?:ий|у) (?:період|версі)',
  ),
  event: anyOf(
    'einladung z(?:u|ur|um) |laden (?:wir )?sie (?:herzlich )?(?:zu|ein)|tagesordnung|besprechungstermin',
    'invitation à|vous invit(?:e|ons) à|ordre du jour',
    'invitación a|le invitamos a|orden del día',
    'uitnodiging (?:voor|tot)|nodigen (?:wij )?u (?:graag )?uit',
    'invito a(?:l|lla)?|la invitiamo|ordine del giorno',
    'convite para|convidamo(?:-lo|s)|ordem de trabalhos',
    'zaproszenie na|zapraszamy na|porządek obrad',
    'invitație la|vă invităm la|ordinea de zi',
    'запрошення на|запрошуємо (?:вас )?на|порядок денний',
  ),
  application: anyOf(
    'bewerbung (?:als|um|auf)|mein lebenslauf',
    'ma candidature|mon cv|curriculum vitae',
    'mi candidatura|mi currículum',
    'mijn sollicitatie|sollicitatiebrief|mijn cv',
    '(?:la mia )?candidatura|il mio curriculum',
    'minha candidatura|meu currículo',
    'moje cv|list motywacyjny|aplikuję na',
    'candidatura mea|cv-ul meu',
    'моє резюме',
  ),
};
