import type { LetterWords } from '../words.ts';

/** Dutch letters. */
export const nl: LetterWords = {
  salutations: [
    '(?:geachte|beste|lieve|waarde)[^\\n]{0,60}',
    '(?:hallo|hoi|goedendag|goedemorgen|goedemiddag|goedenavond|dag|l\\.s\\.)(?: [^\\n.?]{1,30})?',
  ],
  closings: [
    '(?:met )?(?:vriendelijke|hartelijke|collegiale) groet(?:en)?|hoogachtend|mvg|groet(?:en|jes)?|gr\\.?|(?:alvast )?(?:bedankt|dank u wel)|(?:met )?dank(?: bij voorbaat)?|de officier van justitie,?|namens de (?:procureur|officier)[^\\n]{0,40},?',
  ],
  prose: [
    'ik|wij|we|u|is|zijn|was|werd|wordt|worden|heeft|hebben|dat|een|met|voor|niet|aan|door|naar|om|er|uw|ons|onze|deze|dit|als|ook|dient|hij|zij|op|graag|gelieve',
  ],
  addressees: ['juridische (?:afdeling|zaken)|t\\.a\\.v\\.?|ter attentie|afdeling juridische'],
  annexes: ['bijlagen?'],
  disclaimers: ['dit (?:e-?mail)?bericht[^.]{0,80}vertrouwelijk|uitsluitend bestemd'],
  abbreviations: [
    'artt|aant|art|artt|mr|mrs|dhr|mw|mevr|drs|ir|dr|nr|nrs|tel|t\\.a\\.v|i\\.v\\.m|o\\.a|bv|bijv|jo|lid|blz|gr|pv|d\\.d|resp|t\\.n\\.v|c\\.q|sv|sr',
  ],
  asks: [
    '(?:vordering|bevel|verzoek|opdracht|machtiging) (?:tot|om|ex|voor) (?:het |de )?(?:verstrek|bewar|bevriez|ontoegankelijk|verwijder|uitlever|identific|afgifte|mededel|gegevens)\\p{L}*|(?:beve(?:elt|el|len)|gelast(?:en)?|vorder(?:t|en)?|verzoek(?:t|en)?|vraag|vraagt|eist|draag|sommeer\\p{L}*) [^;.]{0,60}?(?:u|example|de aanbieder|de provider|het bedrijf|de onderneming|de operator|om|tot)(?= )|(?:zou|zouden|wil|willen|kan|kun|kunt|kunnen) (?:u|jullie|je|men)(?: \\p{L}+){0,3}(?= )|(?:ik|we|wij) (?:wil|willen|zou|zouden|moet|moeten)(?: \\p{L}+){0,3} (?:weten|hebben|ontvangen|krijgen)|(?:geef|stuur|bewaar|verstrek|verwijder|blokkeer|zeg|mail|bevries|houd)(?:t)? (?:mij|me|ons|u|de|het|alle|alles|die|dit|s\\.?v\\.?p\\.?)|(?:nodig|benodigd|gevraagd|gewenst|gevorderd)e? ?(?:zijn|is|gegevens|informatie|:)|s\\.?v\\.?p\\.?|alstublieft|aub|a\\.u\\.b\\.|dient u|dienen (?:te|de)|(?:u|de aanbieder|de operator|example \\p{L}+) (?:dient|moet|is gehouden|bent gehouden|is verplicht|bent verplicht|wordt)(?= )|(?:het|de) (?:verstrekken|bewaren|bevriezen|verwijderen|meedelen) van|ter (?:verstrekking|identificatie|bewaring)',
    '(?:ik|wij|we) (?:heb|hebben|zou|zouden)(?: \\p{L}+){0,3} nodig|nodig:|(?:verstrekt|geeft|stuurt|bewaart|verwijdert) u|laat (?:me|ons) weten',
    '(?:ik|wij|we)(?: \\p{L}+){0,3}? (?:verzoeken?|vorderen?|vragen?|willen|zouden|eisen|gelasten)|(?:verzoek(?:en)?|vorder|vorderen|vraag|vragen) (?:ik|wij|u)',
    '(?:ik|wij|we) wens(?:en)?(?: te)?|vorder(?:t|en)?|verzoekt|gelast|beveelt|eist',
    '(?:graag|gelieve|wilt u|kunt u|zou u|kun je|kunnen jullie|wil je|gaarne)',
    '(?:u wordt|wordt u|wordt|worden)(?: \\p{L}+){0,4} (?:verzocht|gevorderd|bevolen|gelast|gevraagd)|bevel tot|machtiging tot',
    '(?:verzoeken|vragen|vorderen) (?:wij|we|ik) u|(?:ontvang|ontvangen) (?:ik|wij|we)? ?(?:graag|gaarne)|gelieve|verzoek(?:e|en)?(?: ik| wij)? (?:u )?|u gelieve',
  ],
  questions: [
    'wie (?:was|heeft|gebruikte|zat|beheert)|wiens|(?:van|met|vanaf) welke? (?:ip\\p{L}*|adres|nummer|toestel)|welke? (?:ip-?\\p{L}*|gegevens|nummer|telefoonnummer|adres)|wie (?:zit|is|gebruikt|schuilt)|van wie is|(?:weten jullie|weet u|weet je|weet jij) (?:ook )?wie|welk(?:e)? (?:ip|persoon|naam)',
  ],
  asides: [
    'bijgaand|bijgevoegd|zie bijlage|ontvangst\\p{L}*|contact op\\p{L}*|geheimhouding|vertrouwelijk|in kennis te stellen|niet te informeren|gelieve bijlage',
  ],
  negations: ['niet|geen|zonder|noch|nooit'],
  listed: ['volgende|onderstaande|hieronder|navolgende'],
  produce: [
    'door te geven|bezorg\\p{L}*|overmak\\p{L}*|overgemaakt|mede ?te ?delen|medegedeeld|meegedeeld|opgav\\p{L}*|op te geven|verschaf\\p{L}*|kenbaar|bekend ?mak\\p{L}*|te verkrijgen|kopie van|identiteit (?:van|achter)|identificeren|inzage|afschrift|geef\\p{L}*|stuur\\p{L}*|te weten|op te sporen|uitlevering|overlegging',
    'verstrek\\p{L}*|verstrekt\\p{L}*|mee te delen|meedelen|mededelen|overhandig\\p{L}*|afgeven|afgifte|uitlever\\p{L}*|over te leggen|leveren|identific\\p{L}*|doorgeven|geven|sturen|toesturen|vorder\\p{L}*(?! tot bewar)|graag|wie zit|van wie|inhoud van',
    'te bekomen|bekomen|over te maken|overmaken|te bezorgen|bezorgen|te verschaffen|verschaffen|mede te delen|te doen toekomen|aan te leveren|ontvangen|bekend te maken|kenbaar te maken|te verschaffen|inlichtingen',
  ],
  preserve: [
    'bewaar\\p{L}*|bevries\\p{L}*|bewaringsbevel|behoud\\p{L}*|te behouden|vast ?te ?houden|vasthouden|niet (?:te )?(?:wissen|verwijderen|vernietigen)|veilig ?gesteld|houd\\p{L}* (?:alles|de|alle)|preservatie|in stand (?:te )?houd\\p{L}*',
    'bewar(?:en|ing)|bewaard|bevriez\\p{L}*|bevroren|veilig ?(?:te )?stel\\p{L}*|veiligstell\\p{L}*',
  ],
  remove: [
    'ontoegankelijk(?:making| te maken| maken)?|offline (?:te )?(?:halen|gehaald|zetten)|(?:op te |op)?schort\\p{L}*|op te heffen|weg te halen|weghalen|haal\\p{L}*|af te sluiten|te staken|stopzett\\p{L}*|deactiver\\p{L}*',
    'offline te halen|af te sluiten|verwijder\\p{L}*|blokker\\p{L}*|ontoegankelijk\\p{L}*|offline|wissen|afsluiten',
  ],
  things: [
    '\\p{L}*gegevens|naam|namen|account\\p{L}*|gebruikers?|inhoud|berichten|e-?mails?|\\p{L}*adres(?:sen)?|mailbox|logs?|log\\p{L}+|ip|ips|ip-\\p{L}+|identiteit|abonnee|\\p{L}*nummers?|informatie|bestanden|pagina|site|profiel|houder',
    '\\p{L}*pagina.?s?|\\p{L}*sites?',
  ],
  later: [
    '(?:in afwachting van|totdat|tot het moment)[^.;:]{0,200}',
    '[^.;:]{0,80} (?:volgt|zal volgen|nagezonden|zal worden (?:toegezonden|ingediend))',
  ],
  removable: [
    'reacties?|opnames?|filmpjes?|afbeelding(?:en)?|aanbieding(?:en)?|verhalen|gegevens|toegang|kana(?:al|len)|groep(?:en)?|posts?|beelden|foto.s|domein(?:en|naam)?|dienst|berichten',
    'inhoud|account|pagina|site|website|bericht(?:en)?|video|profiel|link|url|advertentie',
    '\\p{L}*pagina.?s?|websites?|\\p{L}*site',
  ],
  subscriber: [
    '(?:factuur|facturatie|bank|rekeninghouder)-?gegevens',
    '(?:gebruikers|abonnee|abonnements|identificatie|identiteits|klant|klanten|persoons|account|registratie|inschrijvings|betaal|betalings|contact|facturatie|rekening|n\\.?a\\.?w\\.?|aanmeld)-? ?(?:-?gegevens|-?informatie|-?data)|(?:gebruikers|registratie|abonnee|identificatie|klant)-(?= en|,| of| \\/)|naam(?:,| en | van)|namen|voornaam|woonplaats|geboortedatum|(?:gsm|telefoon|mobiele?|rekening|bank)-?(?:nummers?|rekening\\p{L}*)|(?:herstel|back-?up|contact|alternatie[fv]e?|gekoppelde?|opgegeven|geregistreerde?) ?-?(?:e-?mail\\p{L}*|nummers?|telefoon\\p{L}*|adres\\p{L}*)|(?:wie|welke persoon) (?:er )?(?:achter|zit|schuilt|gebruikt|de (?:houder|eigenaar|gebruiker)|heeft (?:aangemaakt|geopend|geregistreerd)|is)|(?:houder|eigenaar|gebruiker|titularis|abonnee|klant|aanmaker|beheerder)(?:s)?(?: van| is| achter|,| en)|op wiens naam|van wie|identi(?:teit|ficatie|ficeren)\\p{L}*|iban|betaalmiddel\\p{L}*|ip bij registratie|titularis',
    'overige contactadressen|contactadressen|soort dienst|gebruikersgegevens|woonplaats',
    '(?:gebruikers|abonnee|identificerende|klant|persoons|account|registratie|betaal|naw|n\\.a\\.w)-? ?gegevens|identificerende gegevens|identiteit|naam(?:,| en)?|(?<!-)adres|woonplaats|telefoonnummers?|abonnee|houder|wie zit|van wie|bankrekeningnummer|geboortedatum|gegevens van de gebruiker',
    'identi(?:ficatie|teits)-? ?gegevens|identificatie van (?:de|het)|naw(?:-gegevens)?|(?:gebruikers|abonnee|klant|account|contact|rekening|betaal)-? ?(?:en \\p{L}+)?gegevens',
  ],
  traffic: [
    '(?:print|mast|zendmast|telecom)gegevens',
    '(?:log|inlog|login|verbindings|verkeers|aanmeld|sessie|toegangs|gebruiks|locatie|connectie|ip|oproep|bel|historische verkeers)-?(?:gegevens|historiek?|geschiedenis|bestanden|momenten|tijden|tijdstippen|data|logs?|lijst|lijsten|lijsten|adressen)|ip(?:-? ?(?:adres(?:sen)?|logs?|historiek?|geschiedenis|-?gegevens))?s?|(?:laatste|recente|gebruikte) (?:\\d+ )?(?:ip|login|inlog|verbinding|aanmeld|sessie)\\p{L}*|verbindingen|connecties|sessies|inlogs?|log-?ins?|aanmeldingen|(?:bron)?poort(?:en|nummers?)?|tijdstippen|metadata|headers|locatie(?:gegevens)?|gsm-locatie',
    'verkeersgegevens|(?:laatste )?ip(?:s|-adres(?:sen)?| adres(?:sen)?)?|log(?:in|s|gegevens|bestanden)|(?:in)?log-?(?:historie|geschiedenis|momenten|tijden)|poortnummers?|inloggegevens|inlogs?|logingegevens|metadata',
  ],
  content: [
    '(?:inhoud|kopie|afschrift|back-?up|export) (?:van|uit) (?:de |het |alle |zijn |haar |diens )?(?:\\p{L}+ )?(?:mailbox|postvak|postbus|inbox|account|berichten|e-?mails?|mails?|chats?|gesprekken|communicatie|profiel|bestanden|kanaal|groep)\\p{L}*|(?:alle|opgeslagen|verzonden|ontvangen|gewiste|privé) ?(?:\\p{L}+ )?(?:berichten|e-?mails?|mails?|chats?|foto.?s|video.?s|bestanden|gesprekken|bijlagen|afbeeldingen|inhoud)|(?:berichten|e-?mails?|mails?|chats?|foto.?s|video.?s|bestanden|bijlagen|afbeeldingen)(?:,| en| of)|inhoudelijke? (?:gegevens|data|berichten)|inhoud(?:sgegevens|elijke)|mailboxinhoud|(?:e-?mail|mail|privé|directe?|tekst|spraak|sms|app)-?berichten|chat(?:berichten|geschiedenis|gesprekken|logs?)|adresboek|contactenlijst|volledige (?:inhoud|mailbox|postvak)|correspondentie',
    'inhoud(?: van (?:de|het|zijn|haar))?|berichten|inhoudelijke gegevens|e-?mails van|chatgesprekken|opgeslagen gegevens',
  ],
  emergency: [
    'levensgevaar|acuut gevaar|acute dreiging|nood(?:geval|verzoek|bevraging|vordering|aanvraag|procedure)\\p{L}*|(?:^|(?<=[\\n:>] ?))NOOD(?=[:! ])|spoedgeval\\p{L}*|spoedverzoek|spoedeisend|noodsituatie|levensbedreigend\\p{L}*|gevaar voor (?:het )?leven',
  ],
  noEmergency: [
    'geen (?:spoed|nood)\\p{L}*|noodnummer|(?:bij|in|voor) noodgevallen',
    '(?:geen|niet|zonder|noch) (?:(?:om|een|de|het|enig|enige|sprake|van|acute|acuut|direct|directe|actueel|actuele|echte|is|er|bekend|als|in|voor|op|te|gaat|daadwerkelijk\\p{L}*) ){0,6}(?:spoed|nood|levensgevaar|acuut gevaar|gevaar|levensbedreigend)\\p{L}*',
    '(?:noodgeval|noodsituatie|spoedgeval|levensgevaar|acuut gevaar|gevaar voor (?:het )?leven)\\p{L}*(?: \\p{L}+){0,4} (?:niet|geen|uitgesloten|geweken|voorbij|afgewend)|(?:noodgeval|levensgevaar|spoed)\\p{L}* ?[:=?–-] ?(?:nee|geen|niet)',
    '(?:alleen |enkel |uitsluitend )?(?:bij|in|voor|in geval van) (?:echte |dringende )?(?:nood(?:geval\\p{L}*)?|noodsituaties?|spoedgevallen)(?! \\d)|nood(?:nummer|lijn|telefoon|dienst|centrale|contact|oefening|plan|fonds|hulp|uitgang|opvang)\\p{L}*|spoed(?:eisende hulp|arts|dienst|nummer|lijn|telefoon)\\p{L}*',
    '(?:nood|spoed)(?:verzoek|vordering|bevraging)\\p{L}* (?:van|d\\.d\\.|dd\\.?) (?:\\d{1,2} (?:\\p{L}+|\\d)|vorige|vorig|afgelopen)',
  ],
  danger: [
    'zelfmoord|zelfdoding|suïcid\\p{L}*|doden|dood|moord\\p{L}*|ontvoer\\p{L}*|gijzel(?:ing|aar)\\p{L}*|bom\\p{L}*|vermist|levensgevaar|gevaar|wapen\\p{L}*|terror\\p{L}*|losgeld|afscheid\\p{L}*',
  ],
  telling: [
    '(?:heeft|hebben|is|werd|werden|wordt|had|waren|was) [^.;]{2,200}|\\p{L}{3,}(?:de|te|den|ten)(?!\\p{L})',
    'verdachten?|slachtoffers?|aangevers?|benadeelden?|onbekende (?:dader|persoon)|dader|stuurde|verkocht|betaalde',
  ],
  noTelling: [
    'gelet op|bijgaand|bijgevoegd|artikel|vordering|machtiging|geheimhouding|rechtshulpverzoek|verstrek\\p{L}*|onderzoek betreft|dient|verleend|namens|vertrouwelijk|verzocht|betreft een',
  ],
  crimeLeads: [
    '(?:verdenking|delict|strafbaar feit|misdrijf|feiten?) ?:|(?:omschreven|gekwalificeerd) als|verdacht van|onderzoek naar|verdenking (?:gesteld|op) van|aangifte van|overtreding van(?= \\p{L}+(?:wet|besluit))',
    '(?:onderzoek|zaak|opsporingsonderzoek|verdenking|vermoeden|misdrijf|strafbaar feit)(?: heeft nummer [^ ]+ en)? (?:betreft|naar|van|wegens|inzake)(?: een misdrijf, te weten)?|te weten|wegens|verdacht van|ter zake(?: van)?|betreft',
  ],
  crimeEnds: [
    'waarbij|in de|op|gepleegd|strafbaar|als bedoeld|artikel|art|via(?! een)|in|tegen|jegens|die|dat|en (?:wij|ik|verzoek\\p{L}*|vraag|vorder\\p{L}*|dat (?:de|het))|verzoeken|graag|alle|met (?:dossier|nummer|parket|kenmerk|behulp)\\p{L}*|vorder\\p{L}*',
  ],
  noCrime: [
    'het|de|dit|deze|die|bovengenoemd\\p{L}*|u|onbekend\\p{L}*|gegevens|welke|zijn|vordering|verstrekking|(?:mogelijke )?(?:overtreding|inbreuk)',
  ],
  holders: [
    'gebruikers?|(?:account|rekening)?houd(?:er|ster)s?|klant(?:en)?|abonnees?|betrokkenen?|verdachten?|eigenaars?|derden|personen|persoon|tenaamgestelde',
  ],
  tells: [
    'informer\\p{L}*|geïnformeerd|in te lichten|in(?:ge)?licht\\p{L}*|verwittig\\p{L}*|(?:ge)?waarschuw\\p{L}*|op de hoogte|mee ?(?:te )?delen|mede ?(?:te )?delen|(?:mede|mee)gedeeld|mededeling\\p{L}*|melden|melding|kennisgeving\\p{L}*|in kennis|kennis (?:krijg|nem|drag)\\p{L}*|notific\\p{L}+|te weten kom\\p{L}*|weten|benader\\p{L}*|bekend (?:te )?mak\\p{L}*|ter ore',
  ],
  silences: [
    'niet|niets|geen|zonder|noch|nooit|afzien|af te zien|achterwege|nalaten|verbod\\p{L}*|verboden|onthoud\\p{L}*|uitstel\\p{L}*|uitgesteld|vermijd\\p{L}*|schaad\\p{L}*|schaden|nee',
  ],
  mayTell: [
    '(?:geen|niet|niets)(?: \\p{L}+){0,3} (?:bezwaar|nodig|noodzakelijk|vereist|op tegen)|(?:mag|kan|mogen|kunnen) (?:worden )?(?:geïnformeerd|ingelicht)|heeft|hadden|had',
  ],
  secrecy: [
    '(?:houd|houdt|houden)(?: u)? (?:dit|deze|het|de) (?:\\p{L}+ )?(?:verzoek|vordering|brief|aanvraag|bericht|bevel)(?: [^\\s;.]+){0,6}? (?:geheim|stil|voor u)',
    'in het ongewisse|mag (?:\\p{L}+ ){0,4}niets (?:\\p{L}+ ){0,2}weten|stilzwijgen|zonder (?:mede)?weten van|mondje dicht|discreet',
    '(?:niet|niets|geen|zonder)(?: \\S+){0,8}? (?:te )?(?:verwittig|verwittigen|inlichten|informeren|waarschuwen|meedelen|mededelen|weten|lichten|vertellen|melden|brengen|stellen)(?: \\S+){0,5}?(?=[.;,]|$)|(?:stil|geheim) (?:te )?houd\\p{L}*|zwijg\\p{L}*|geheimhoudingsplicht|geheimhouding|onderzoeksgeheim|(?:gebruiker|houder|klant|abonnee|betrokkene|verdachte)(?: \\p{L}+){0,4} (?:niet|niets)(?: \\p{L}+){0,4} (?:inform|licht|weten|verwittig|hoogte|kennis|gewaarschuw)\\p{L}*',
    '(?:niets|niet|geen)[^.;]{0,60}(?:meedelen|mee te delen|melden|op de hoogte|ter kennis|laten weten|informeren|verwittigen|inlichten|mededeling)\\p{L}*|geheim(?:houding|houdingsplicht)|geheim van het onderzoek|beroepsgeheim|discretie|onderzoeksgeheim|zwijgplicht',
    '(?:niet|noch) (?:\\p{L}+ ){0,5}?(?:te )?(?:informeren|in kennis|in te lichten|te verwittigen|op de hoogte te (?:brengen|stellen)|inlichten|te stellen|mededelen|waarschuwen|verwittigen)|geheimhouding|(?:strikt )?vertrouwelijk|geheim te houden',
  ],
  instructed: [
    '(?:namens|in opdracht van|op (?:bevel|vordering|last) van|met (?:toestemming|machtiging) van)(?: (?:de|het))?|door (?:de|het)|machtiging van|bevel van|in last van',
  ],
  authorityActs: [
    'vordert|verzoekt|beveelt|gelast|verleent|heeft (?:\\p{L}+ )*(?:verleend|bevolen|gelast)|machtigt|beslist',
  ],
  contact: [
    'mijn (?:telefoon|mobiele|directe|doorkies)?\\s?(?:nummer|telefoonnummer|telefoon)|(?:te bereiken|bereikbaar) (?:op|via)',
    'rechtstreeks(?:e lijn| nummer)?|doorkiesnummer|(?:contact|bereikbaar|(?:bij|voor|met|eventuele) (?:\\p{L}+ )?vragen|antwoord(?:en)? (?:aan|op|naar))|(?:sturen|zenden|mailen) (?:aan|naar)|te richten aan',
  ],
  introductions: ['ik ben|mijn naam is|ik heet|hier is|u spreekt met|ik, '],
  basisLabels: ['(?:wettelijke|juridische) (?:grondslag|basis)|rechtsgrond(?:slag)?'],
  basisLeads: [
    'op grond van|ingevolge|krachtens|overeenkomstig|gelet op|ex|als bedoeld in|op basis van|conform|(?:steunt|berust|gebaseerd|gegrond|stoelt) op|in toepassing van',
  ],
  ofCrime: [
    'strafbaar|misdrijf[^.;]{0,60}|wegens[^.;]{0,50}|verdenking[^.;]{0,60}|oplichting[^.;]{0,40}|betreft[^.;]{0,60}',
  ],
  accounts: [
    '(?:(?:de|het|van) )?(?:(?:gebruiker|houder|abonnee|eigenaar) van (?:de |het )?)?(?:e-?mail-?(?:adres|account)|accounts?|gebruikers?(?:naam)?|mailbox|profiel|adres|telefoonnummer|nummer|kanaal|groep|nickname)',
  ],
  cases: [
    '(?:parketnummer|zaaknummer|dossiernummer|notitienummer|onderzoek(?:snummer)?|zaak(?: heeft)?(?: nummer)?|dossier|proces-verbaal(?:nummer)?|pv(?:-nummer)?|aangifte(?:nummer)?|bvh(?:-nummer)?|notitie)(?: nr\\.?| nummer)?(?: ?:)?',
  ],
  references: ['(?:ons )?(?:kenmerk|registratienummer|referentie|ref\\.?)(?: ?:)?'],
  joins: ['en|maar|alsmede|evenals'],
  victims: ['getuigen?|aangeefsters?|slachtoffers?|aangevers?|benadeelden?|melders?|meldster|tipgevers?'],
};
