import { anyOf } from './any-of.ts';

/** Words that ask for everything there is, without a limit in kind (CoE 2008 §27). */
export const EVERYTHING = anyOf(
  [
    'any and all(?! (?:\\p{L}+ ){0,3}(?:logins?|log ins?|sign ins?|ip addresses))',
    'any or all',
    '(?:all|any|every) (?:of the |the |other |available |relevant |related |possible |existing |stored |user |account |personal |your )*(?:data|information|info|records|documents|material|evidence|content|details|things?) (?:that |which )?(?:you |your \\p{L}+ |the company |the provider )?(?:may |might |can |could )?(?:hold|holds|have|has|possess~|keep|keeps|store|stores|find|give us|own|available|in your possession|held|stored|kept|on file|on record)',
    '(?:all|any) (?:available |existing |possible )?(?:data|information|info) (?:about|on|of|for|regarding|relating to|related to|concerning|pertaining to|linked to|associated with|connected with) (?:the |this |these |that |those |his |her |him|them|each |all )?(?:user|account|person|subject|suspect|individual|customer|subscriber|profile|target|page|group)?s?',
    'all (?:the )?data(?! (?:types?|retention|protection|subjects?|sources?))(?=$|[.;!?)])',
    'everything (?:that |which )?(?:you |is |there )?(?:have|has|hold|know|possess|available|is|stored|can|about|on|related|relating|connected)',
    'all (?:contents?|communications?|messages|e mails?) (?:ever |of any kind)',
    'without (?:any )?(?:limit|limitation|restriction|exception)s?',
    'whatever (?:you|data|information) (?:have|has|hold|is)',
    'anything (?:else )?(?:you |that |which )?(?:have|hold|know|may be|might be|could be|is|of interest|relevant|useful)',
  ],
  [
    'alle (?:beschikbare |aanwezige |bekende |mogelijke |overige )?(?:gegevens|informatie|data)(?! (?:van de abonnee|betreffende het abonnement))(?: die (?:u|jullie)| van (?:de|het|deze|dit) (?:gebruiker|account|persoon)| over| waarover|(?=$|[.;!?)]))',
    'alle (?:beschikbare|aanwezige|bekende|mogelijke) (?:gegevens|informatie|data)',
    'alles (?:wat|over) (?:u|jullie|bekend|beschikbaar|deze|dit|de|het)~',
  ],
  [
    '(?:sämtliche|alle|jegliche) (?:(?:vorhandenen|verfügbaren|gespeicherten|bekannten|bei ihnen \\p{L}+|ihnen vorliegenden|relevanten) )*(?:daten|informationen|unterlagen|erkenntnisse)(?! (?:zur|der) (?:anmeldung|registrierung))(?: (?:zu|über|des|der|die|zum|zur)|(?=$|[.;!?)]))',
    'alles,? was (?:sie|ihnen|bei ihnen|über|zu|vorliegt)',
  ],
  [
    "(?:toutes?|tous|l['’]ensemble|l['’]intégralité|la totalité) (?:de |des )?(?:les )?(?:données|informations?|renseignements|éléments|contenus)(?: (?:disponibles?|utiles|en votre possession|que vous|dont vous|détenue?s|relati(?:ve|f)s?|concernant|sur)|(?=$|[.;!?)]))",
    'tout ce (?:que|qui|dont) (?:vous|concerne|se rapporte)',
  ],
  [
    'tod(?:os|as|a) (?:los |las |la )?(?:datos|información|informaciones|registros)(?: (?:disponibles?|que (?:posean?|tengan?|obren?|dispongan?)|relativ~|sobre|de que dispong~|relacionad~|existentes?)|(?=$|[.;!?)]))',
    'tutt[ie] (?:i |le )?(?:dati|informazioni)(?: (?:disponibili|in (?:vostro )?possesso|relativ~|in vostro|che|riguardant~|su)|(?=$|[.;!?)]))',
    'ogni (?:altro )?(?:dato|informazione) (?:utile|disponibile|in vostro|relativ~)',
    'tod(?:os|as) (?:os |as )?(?:dados|informações)(?: (?:disponíveis|que|relativ~|sobre|existentes)|(?=$|[.;!?)]))',
  ],
  [
    '(?:wszelkie|wszelkich|wszystkie|wszystkich) (?:dane|danych|informacje|informacji)(?: (?:jakie|którymi|dotyczące|dotyczących|posiadane|posiadanych|o|na temat|dostępne)|(?=$|[.;!?)]))',
    'toate (?:datele|informațiile)(?: (?:disponibile|deținute|pe care|referitoare|despre|privind)|(?=$|[.;!?)]))',
    '(?:всі|усі|всю|усю) (?:наявні |наявну |доступні |доступну )?(?:дані|інформацію|відомості)(?: (?:про|щодо|які|яку|що)|(?=$|[.;!?)]))',
    'kõik (?:olemasolevad |kättesaadavad )?(?:andmed|info|teave)(?: (?:mis|kasutaja|konto|kohta)|(?=$|[.;!?)]))',
  ],
);

/** Words that ask for a whole account: too wide where no period is given. */
export const WHOLE = anyOf([
  '(?:entire|whole|complete|full) (?:account|mailbox|mail box|profile|history|account history|contents?|content of the account|communications?|communication history|data set|dataset|record)',
  '(?:volledige|gehele|complete) (?:account|mailbox|postbus|inhoud|geschiedenis)',
  '(?:gesamte|gesamten|komplette|kompletten|vollständige|vollständigen) (?:konto|postfach|account|inhalt|nutzerkonto)',
  "(?:l['’]intégralité|la totalité) (?:du compte|de la boîte|du contenu|des échanges)",
  'la totalidad (?:de los datos|del contenido|de la cuenta)',
  "l['’]intero (?:account|contenuto)|intera casella",
]);

/** Words that name targets by what they did or are, not by who they are. */
export const UNNAMED_TARGETS = anyOf(
  [
    '(?:all|any|every|each) (?:of the |the |other )*(?:users?|accounts?|persons?|people|customers?|subscribers?|visitors?|members?|profiles?|individuals?) (?:who|whom|whose|that|which)(?! (?:is|are|was|were) (?:the )?(?:named|listed|identified|specified|above|subject))(?! (?:you|we))',
    '(?:all|every) (?:of the |the |your )*(?:users|customers|subscribers|visitors|members) (?:of|in|from|on|within|near|located|present|active|using|visiting|accessing)',
    '(?:everyone|everybody|anyone|anybody|all those) (?:who|that|connected|present|using)',
    'any (?:other )?(?:accounts?|users?) (?:which|that)',
    'geo ?fenc~',
    'tower dumps?',
    'reverse (?:location|keyword|search)',
  ],
  [
    'alle (?:gebruikers|accounts|klanten|bezoekers|personen|leden) (?:die|in|met)',
    'iedereen die',
    'alle(?:r)? (?:nutzer|nutzerinnen|benutzer|konten|accounts|kunden|personen|mitglieder|besucher)~,? (?:die|der|des|in|von|mit|welche)',
    "tous les (?:utilisateurs|comptes|clients|abonnés|membres|visiteurs) (?:qui|ayant|du|de|dont|présents|connectés|s['’]étant)",
    'toutes les personnes (?:qui|ayant)',
    'todos los (?:usuarios|clientes|miembros) (?:que|de)',
    'todas las (?:cuentas|personas) (?:que|de)',
    'tutti gli (?:utenti|account) (?:che|di|del)',
    'todos os (?:utilizadores|usuários|clientes) (?:que|de)',
    '(?:wszystkich|wszyscy) (?:użytkownik~|kont|klient~),? (?:którzy|które|z)',
    '(?:toți|tuturor) (?:utilizator~|conturi~) (?:care|din)',
    '(?:всіх|усіх|всі|усі) (?:користувач~|акаунт~|осіб),? (?:які|що|котрі)',
    'kõik(?:ide)? (?:kasutaja~|kontod|konto~),? (?:kes|mis)',
  ],
);

/** Words that ask for a time without a beginning or an end. */
export const ENDLESS = anyOf(
  [
    '(?:from|since) (?:the )?(?:date of |time of |moment of )?(?:(?:its|their|his|her|the|account) )*(?:creation|inception|opening|registration|beginning|start)(?: of the (?:account|profile))?(?: (?:to|until|till|through|up to|–|-)| (?:of|onwards?))?',
    'since (?:the )?(?:account|profile|mailbox|it) (?:was|were|has been) (?:created|opened|registered)',
    '(?:entire|whole|complete|full) (?:life ?time|existence|period|duration|account history|history of the account)',
    '(?:for|during|over) (?:the )?(?:life ?time|life|existence) of the account',
    'no (?:time|date) (?:limit|restriction)s?',
    'regardless of (?:the )?(?:date|time|period)',
    'until further notice',
  ],
  [
    'sinds (?:het aanmaken|de aanmaak|de registratie|het begin|de opening)',
    'vanaf (?:het aanmaken|de aanmaak|het begin|de registratie)',
    'seit (?:der |dem )?(?:erstellung|einrichtung|eröffnung|registrierung|beginn|bestehen|anlegung)',
    '(?:gesamten|gesamte) (?:zeitraum|speicherdauer|bestandsdauer)',
    "depuis (?:la création|sa création|leur création|l’ouverture|l'ouverture|l’origine|l'origine|l’inscription|l'inscription)",
    'sans limit~ (?:de temps|de durée|temporelle)',
    'desde (?:la creación|su creación|la apertura|su alta|el inicio|a criação|o início)',
    'dalla (?:creazione|data di creazione|registrazione)',
    'od (?:momentu |chwili |daty )?(?:utworzenia|założenia|rejestracji)',
    'de la (?:crearea|crearea contului|înființarea|înregistrarea)',
    '(?:з|від|з моменту|з часу) (?:створення|реєстрації|відкриття)',
    '(?:alates|konto) loomisest',
  ],
);
