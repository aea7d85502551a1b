import type { LetterWords } from '../words.ts';

/** German letters. */
export const de: LetterWords = {
  salutations: [
    '(?:sehr )?(?:geehrte|verehrte|liebe)[rs]?[^\\n]{0,80}',
    '(?:guten (?:tag|morgen|abend)|hallo|moin|grüezi|grüß gott|servus)(?: [^\\n.?]{1,40})?',
  ],
  closings: [
    'mit (?:freundlich\\p{L}*|kollegial\\p{L}*|best\\p{L}*|vorzüglich\\p{L}*) (?:grüße?n?|grüssen|gruß|hochachtung)',
    '(?:freundliche|beste|viele|herzliche|schöne) grü(?:ß|ss)e?n?|hochachtungsvoll|mfg|vg|lg|im auftrag|i\\. ?a\\.|gez\\.|(?:vielen )?dank(?: im voraus)?|in vertretung',
  ],
  prose: [
    'wir|ich|sie|ist|sind|war|wurde|wurden|wird|werden|hat|haben|dass|dem|den|ein|eine|einen|einem|einer|nicht|mit|auf|als|bei|nach|ihnen|ihr|es|um|bitte|sich|wegen|auch',
  ],
  addressees: [
    'rechtsabteilung|z\\. ?hd\\.|zu händen|an die (?:firma|geschäftsleitung)|datenschutzbeauftragte\\p{L}*',
  ],
  annexes: ['anlagen?|anhang|beilagen?'],
  disclaimers: ['diese e-?mail (?:kann|enthält)[^.]{0,80}vertraulich|irrtümlich erhalten'],
  abbreviations: [
    'ziff|lit|gem|buchst|abs|art|nr|nrn|az|gz|bzw|ca|dr|prof|hr|fr|ggf|i\\. ?v\\. ?m|inkl|lit|mag|str|tel|usw|vgl|z\\. ?b|z\\. ?hd|zzgl|lic|iur|insb|sog|geb|gem|vom|aktz|i\\. ?s\\. ?v|u\\. ?a|st|ziff|iv',
  ],
  asks: [
    'gesucht werden(?= (?:die|alle|sämtliche) (?:\\p{L}+ )?(?:\\p{L}*daten|angaben|informationen|\\p{L}*inhalte|protokolle)(?!\\p{L}))',
    'anordnung (?:zur|der|über)? ?(?:auskunft|herausgabe|sicherung)(?= )|ergeht [^;]{0,120}?(?:anordnung|ersuchen|aufforderung|auftrag|beschluss|verfügung)|(?:verlangt|ersucht|beantragt|begehrt|erbittet|fordert|verpflichtet|verhält|weist) [^;.]{0,60}?(?:example|anbieter|betreiber|diensteanbieter|provider|unternehmen|firma|gesellschaft|sie)|(?:habt|haben) (?:ihr|sie)(?: \\p{L}+){0,3}(?= )|(?:wäre|wären)(?: \\p{L}+){0,4} (?:dankbar|verbunden|hilfreich|nett)|(?:sagt|schickt|gebt|teilt|sendet|nennt|sichert|sperrt|löscht) (?:mir|uns|bitte|das|die|den|alle)|ich hätte gern\\p{L}*|wir hätten gern\\p{L}*|(?:ich|wir) will|wollen wir|(?:gewünschte|benötigte|erbetene|angeforderte|verlangte|begehrte|beantragte) (?:daten|angaben|auskünfte?|informationen|maßnahmen?) ?[:.]?|bitte um|(?:um|auf) (?:\\p{L}+ ){0,3}(?:beauskunftung|auskunftserteilung|bekanntgabe|mitteilung|übermittlung|herausgabe|vorlage|sicherung|aufbewahrung|einfrierung|entfernung|löschung|sperrung|edition)',
    '(?:nennen|geben|teilen|übermitteln|senden|schicken|übersenden|sichern|löschen|sperren|bewahren|mailen|liefern) sie(?: (?:mir|uns|dazu|hierzu|bitte|umgehend|sofort|unverzüglich)){0,3}|(?:ist|sind|wird|werden)(?: \\p{L}+){0,3} (?:mitzuteilen|herauszugeben|vorzulegen|zu übermitteln|zu übersenden|zu löschen|zu sperren|zu sichern|zu erteilen)|(?:könnt|könnten|mögt|mögts|würdet) (?:ihr|sie|uns|mir)|brauch(?:e|en)? (?:bitte |dringend |schnell |sofort |wir |ich )*',
    '(?:wir|ich)(?: \\p{L}+){0,3} (?:bitten?|ersuchen?|fordern?|benötigen?|brauchen?|verlangen?|beantragen?|wünschen?|möchten?)',
    '(?:bitten?|ersuchen?|fordern?|benötigen?|brauchen?) (?:wir|ich)|(?:ersuchen?|erbitten?|benötigen?|benötigt werden|erbeten werden|bitten? um)(?: (?:höflich|dringend|ehestmöglich|um))?',
    '(?:ersucht|bittet) (?:\\p{L}+ ){0,2}um(?= )',
    '(?:wird|werden)(?: sie)? (?:\\p{L}+ ){0,6}?(?:gebeten|ersucht|aufgefordert|angeordnet|verpflichtet|angewiesen)',
    '(?:wird|werden) [^;]{3,300}? (?:gebeten|ersucht|aufgefordert|angeordnet|verpflichtet|angewiesen|genehmigt|bewilligt|gestattet)(?!\\p{L})',
    'bitte [^;]{3,220}? (?:mitteilen|mitzuteilen|übermitteln|übersenden|zusenden|herausgeben|bekanntgeben|nennen|vorlegen|sichern|löschen|sperren|aufbewahren)(?!\\p{L})',
    'ordnet [^;]{3,260}? an(?!\\p{L})|ordnet|verfügt|angeordnet',
    '(?:ist|sind) [^;]{3,300}? (?:vor \\p{L}+ )?(?:zu bewahren|aufzubewahren|einzufrieren|sicherzustellen|bekanntzugeben|offenzulegen|zu nennen)(?!\\p{L})|(?:mitzuteilen|herauszugeben|zu übermitteln|auskunft zu erteilen|zu sichern|vorzulegen|zu löschen|einzureichen) (?:sind|ist|hat|haben)|(?:hat|haben|sind|ist) [^;]{3,400}? (?:herauszugeben|mitzuteilen|zu übermitteln|auskunft zu erteilen|vorzulegen|zu sichern|einzureichen|zu löschen)',
    'mit der bitte um|(?:genehmigt|bewilligt|gestattet|angeordnet|verfügt) (?:wird|werden)',
    'bitte (?!rufen|beachten|kontaktieren)(?:\\p{L}+ ){0,12}?(?:mitteilen|übermitteln|herausgeben|sichern|nennen|senden|zusenden|übersenden|löschen|geben|teilen|entfernen|sperren)|(?:können|könnten) sie|teilen sie (?:mir|uns)|übermitteln sie|sichern sie|um (?:auskunft|übermittlung|herausgabe|sicherung|mitteilung|bekanntgabe) (?:der|des|von|aller|folgender|über)',
    '(?:erbitte|erbitten|ersuche|ersuchen|bitte|bitten|fordere|fordern|verlange|verlangen|beantrage|beantragen|benötige|benötigen) (?:wir|ich)|(?:wir|ich) (?:\\p{L}+ ){0,4}(?:erbitten?)|(?:wir|ich) bitten? um|um (?:umgehende |unverzügliche |zeitnahe |kurzfristige |eilige |schnellstmögliche )?(?:auskunft|mitteilung|übermittlung|herausgabe|sicherung|bekanntgabe|löschung|entfernung|sperrung|übersendung|vorlage|speicherung)(?= (?:der|des|von|aller|folgender|über|zu))',
    '(?:hat|haben) [^;.]{3,260}? (?:herauszugeben|mitzuteilen|zu übermitteln|zu erteilen|vorzulegen|zu sichern|zu löschen|zu sperren|zu entfernen)|(?:daten|angaben|informationen|auskünfte)(?: werden)? (?:benötigt|erbeten|erforderlich)',
  ],
  questions: [
    'wer (?:war|hat|nutzte|benutzt\\p{L}*|betreibt|besitzt)|wessen|(?:von )?welche[rnms]? (?:rufnummer|telefonnummer|ip-?\\p{L}*|e-?mail\\p{L}*|namen?|anschrift|adresse|nutzer|kunde|konto|angaben|zahlungs\\p{L}*)|wer (?:steckt|ist|verbirgt|nutzt|verwendet)|wem gehört|welche (?:ip|person|daten)',
  ],
  asides: [
    'anbei|anliegend|beigefügt|in der anlage|als anlage|im anhang|rückfragen|empfangsbestätigung|stillschweigen|vertraulich|rasche antwort|um (?:antwort|erledigung|rückmeldung|beantwortung|bestätigung)',
  ],
  negations: ['nicht|kein\\p{L}*|ohne|weder|noch|niemals'],
  listed: [
    'namentlich|insbesondere|und zwar|nämlich|folgende\\p{L}*|nachstehend\\p{L}*|nachfolgend\\p{L}*|unten',
  ],
  produce: [
    'bekannt zu geben|bekannt ?zugeben|bekannt gibt|edition|ediert|beauskunft\\p{L}*|aushändig\\p{L}*|auszuhändigen|zu nennen|zu erhalten|zukommen|zur verfügung (?:zu )?(?:stell|stellen)\\p{L}*|offenleg\\p{L}*|offenzulegen|weiterleit\\p{L}*|schick\\p{L}*|(?:sagt|gebt|nennt|schickt)(?= )|(?:gewünschte|benötigte|erbetene|angeforderte|verlangte) (?:daten|angaben)|wem (?:gehört|ist)',
    'nennen|mitzuteilen|herauszugeben|vorzulegen|zu übermitteln|zu übersenden|sagen|brauch(?:e|en)?',
    'auskunft\\p{L}*|mitteil\\p{L}*|mitzuteilen|übermitt\\p{L}*|herausg\\p{L}*|herauszugeben|bekanntg\\p{L}*|bekanntzugeben|übersend\\p{L}*|zusend\\p{L}*|vorlage|vorzulegen|vorlegen|einzureichen|einreichen|benötig\\p{L}*|nennen|teilen sie|steckt|gehört|identifizier\\p{L}*|beschlagnahme|wer ist',
    'erbitten|erbeten|erbitte|zu erteilen|um die (?:daten|angaben)',
  ],
  preserve: [
    'sichern|sicherstell\\p{L}*|sicherzustellen|einzufrieren|zu konservieren|konservier\\p{L}*|nicht (?:zu )?(?:lösch|überschreib|vernicht)\\p{L}*|aufzubewahren|freeze|zu bewahren(?= )|vorläufige\\p{L}* sicherung|datensicherungs\\p{L}*',
    'sicher(?:n|ung|ungs?\\p{L}*)|gesichert|aufbewahr\\p{L}*|einfrier\\p{L}*|eingefroren|quick freeze|datensicherung|vorzuhalten',
  ],
  remove: [
    'entfernt|zu entfernen|vom netz (?:zu )?(?:nehm|genommen)\\p{L}*|offline (?:zu )?(?:nehm|setz|genommen)\\p{L}*|gelöscht werden|deaktivier\\p{L}*|abzuschalten|stillleg\\p{L}*|stillzulegen|runter(?:nehmen|zunehmen)|zu sperren',
    'lösch(?:en|ung)|löschen|gelöscht|unzugänglich\\p{L}*|offline|entfern\\p{L}*|sperr(?:en|ung)|gesperrt|abschalt\\p{L}*',
  ],
  things: [
    'alles(?= was)|\\p{L}*daten|\\p{L}*konto|\\p{L}*kontos|\\p{L}*konten|accounts?|\\p{L}*adressen?|\\p{L}*inhalte?|e-?mails?|nachrichten|inhabers?|nutzers?|nutzerin|users?|personalien|namens?|\\p{L}*nummern?|unterlagen|angaben|beitr(?:ag|äge)|verlauf|protokolle?|identität|postfach\\p{L}*|informationen|anschlussinhaber\\p{L}*|ip|ips|profil\\p{L}*',
    'zugang(?:s|es)?|webs(?:ite|eite)n?|seiten?|beitrags|veröffentlichung',
  ],
  later: [
    'bis (?:zum (?:eingang|vorliegen|eintreffen)|zur (?:vorlage|übermittlung)|ein(?:e[rs]?)? )[^.;:]{0,200}',
    '[^.;:]{0,120} (?:nachgereicht|folgt|wird beantragt|nachfolgen|übersandt werden)',
  ],
  removable: [
    'kommentar(?:e|s)?|bild(?:er|es)?|fotos?|aufnahmen?|inserate?s?|clips?|filme?s?|stor(?:y|ies)|\\p{L}*inhalt(?:e|s|en)?|postings?|kanal|kanals|kanäle|gruppen?|beiträgen|domains?|seite|angebots?|nutzerkont\\p{L}*',
    'beitr(?:ag|äge)|inhalte?|konto|accounts?|seiten?|webseiten?|profile?|videos?|links?|url|angebote?|anzeigen?',
  ],
  subscriber: [
    'ausweis(?:kopien?|dokumente?n?)|wiederherstellungs-?(?:e-?mail|adresse|rufnummer|nummer)\\p{L}*|registrierungs(?:datum|datums|zeitpunkts?)|anlagedatums?',
    '(?:bestands|stamm|nutzer|kunden|inhaber|personen|registrierungs|anschluss|zahlungs|konto|benutzer|anmelde|teilnehmer|vertrags|rechnungs|kontakt|identitäts|abonnenten|profil|abrechnungs|bank|ausweis)(?:daten|angaben|informationen|nummern?)|(?:bestands|stamm|nutzer|kunden|inhaber|teilnehmer|registrierungs)-(?=[ ,])|teilnehmer(?:s|in)?(?: \\p{L}+)?|(?:vor|nach|familien|voll)namen?|namen? und|wohnort|wohnsitz|meldeadresse|rückruf-?nummer|(?:hinterlegt|angegeben|verknüpft|registriert)\\p{L}* (?:\\p{L}+ )?(?:rufnummer|e-?mail|telefon|handy|mobil|daten|bank|zahlungs)\\p{L}*|wer (?:dahinter|hinter|das|den|die|hat|es|ihn|sich)|bei (?:der )?(?:registrierung|anmeldung|anlage) (?:angegeben|hinterlegt|verwendet)\\p{L}*|zahlungsmittel|kontoverbindung|bankverbindung|iban|ersteller\\p{L}*|verfasser\\p{L}*|betreiber\\p{L}* (?:des|der)|personendaten|halter\\p{L}*|besitzer\\p{L}*',
    'personalien|handynummern?|anschlussinhaber\\p{L}*|kundendaten|geburtsdat\\p{L}+|wohnanschrift',
    '(?:bestands|stamm|nutzer|kunden|inhaber|personen|registrierungs|anschluss|zahlungs|konto|benutzer)-? ?(?:und (?:zugangs)?)?daten|stamm- und zugangsdaten|personalien|namen?(?:,|(?: und)? (?:anschrift|adresse|rufnummer|ip))|\\p{L}*anschrift|rufnummer|geburtsdatum|telefonnummer|inhabers?|kontoinhaber\\p{L}*|anschlussinhaber\\p{L}*|identität|angaben zur person|wer steckt|wem gehört|wer ist|namen',
    'bestands- ?(?:,|und|oder|sowie) (?:\\p{L}+-? ?(?:,|und|oder|sowie) )?\\p{L}*daten|bestandsdaten\\p{L}*|namen?|inhaberdaten|rechnungsdaten|zahlungs(?:daten|mittel)|registrierungs(?:daten|angaben)',
  ],
  traffic: [
    'geräte(?:informationen|angaben|nummern?)|funkzellen?(?:daten|abfrage|informationen)?|cell-?id\\p{L}*|verbindungsinformationen',
    'zugangsdaten|zugangszeiten|verbindungs(?:zeiten|nachweis\\p{L}*|protokolle?|daten)|log-?(?:in|files?|dateien|daten|einträge)?s?(?:-(?:daten|zeiten|ips?|historie|verlauf|protokoll\\p{L}*))?|ip-(?:logins?|historie|logs?|verlauf|daten|protokoll\\p{L}*)|letzte\\p{L}* (?:\\d+ )?(?:ip|log-?in|anmeld|zugriff|verbindung)\\p{L}*|einwahl\\p{L}*|sitzungs?\\p{L}*|sessions?|portnummern?|(?:quell-?)?ports?|anmelde(?:zeit|vorg|historie|protokoll|ip)\\p{L}*|metadaten|standortdaten|standorte?|verkehrs- (?:und|oder) \\p{L}+|nutzungszeiten|kommunikationsdaten|randdaten\\p{L}*|header\\p{L}*|geräte(?:daten|kennung\\p{L}*)|zeitstempel',
    '(?:verkehrs|verbindungs|nutzungs|zugangs|log-?in|log|zugriffs)-?(?: und inhalts)?-?daten|verkehrs-|\\p{L}*-?ip-?adressen?|ips?|log-?ins?|log-?in-(?:verlauf|ip|daten|zeiten)|\\p{L}*protokolle|verlauf|zeitstempel|zugriffszeiten',
    '(?:verkehrs|verbindungs|nutzungs|zugangs)-? ?(?:,|und|oder|sowie) \\p{L}*-?daten|verkehrsdaten\\p{L}*|rand(?:daten|datenerhebung)|verbindungsnachweise?',
  ],
  content: [
    'inhalte?n?(?=,? (?:zu[mr]?|auf|in|aus|von|vom|des|der|dieses|und|sowie)(?!\\p{L})|, \\p{Lu})',
    '(?:e-?mail|mail|kommunikations|nachrichten|chat|datei|kontakt|speicher)-?inhalte?n?',
    '(?:text|sprach|chat|privat|direkt|kurz)-?nachrichten|(?:sämtliche|alle|gespeicherte|gesendete|empfangene|versandte|ausgetauschte)\\p{L}* (?:\\p{L}+ ){0,2}(?:nachrichten|e-?mails|mails|chats?|bilder|fotos|videos|dateien|inhalte|anhänge|kommunikation)|(?:inhalt|inhalte|inhalten|kopie|kopien|abbild|sicherungskopie|export) (?:des|der|von|vom) (?:\\p{L}+ )?(?:kontos?|accounts?|post(?:fach|fachs|faches)|mail\\p{L}*|chats?\\p{L}*|nachrichten|profils?)|postfachinhalt\\p{L}*|mailinhalt\\p{L}*|nachrichteninhalt\\p{L}*|chatprotokoll\\p{L}*|(?:bilder|fotos|videos|dateien|anhänge|entwürfe) (?:und|sowie|,)|korrespondenz|cloud-?(?:inhalt|daten|speicher)\\p{L}*|adressbuch|kontaktliste',
    'inhaltsdaten|inhalte? (?:der|des|von)|gespeicherten? (?:e-?mails?|nachrichten|inhalte)|(?:chat)?nachrichten|e-?mails des|postfachinhalt|chatverl[aä]uf\\p{L}*',
    'postfach-?inhalte?n?|\\p{L}*inhalte?n? des (?:postfach|kontos|e-mail)\\p{L}*|inhaltsdaten|(?:bestands|verkehrs|nutzungs)-(?:, \\p{L}+-)? ?(?:und|sowie) inhaltsdaten',
  ],
  emergency: [
    'gefahr für leib (?:und|oder) leben|gefahr für (?:das )?leben|lebensgefahr|gegenwärtige\\p{L}* (?:erhebliche\\p{L}* )?gefahr|eilt sehr|gefahr im verzug|notfall|notfall(?:anfrage|ersuchen|abfrage|auskunft|anforderung|lage|situation|sache)\\p{L}*|notlage|eilersuchen',
  ],
  noEmergency: [
    'kein\\p{L}* (?:notfall|gefahr)|notfall(?:nummer|kontakt)\\p{L}*|im notfall|in notfällen',
    '(?:kein\\p{L}*|nicht|ohne|weder|nie) (?:(?:um|einen?|einem|einer|eines|der|die|das|den|dem|derzeit|aktuell|akut\\p{L}*|unmittelbar\\p{L}*|konkret\\p{L}*|gegenwärtig\\p{L}*|erkennbar\\p{L}*|es|sich|als|im|sinne|hinweise?|anhaltspunkte|auf|für|zu|besteh\\p{L}*|handelt|geht|hier|echte\\p{L}*|sonstig\\p{L}*) ){0,6}(?:notfall|notlage|notsituation|lebensgefahr|gefahr|eilersuchen)\\p{L}*(?! im verzug)',
    '(?:notfall|notlage|notsituation|lebensgefahr|gefahr (?:für|von) leib (?:und|oder) leben|gefahr für (?:das )?leben|gefahr im verzug|akute\\p{L}* gefahr|gegenwärtige\\p{L}* gefahr)\\p{L}*(?: \\p{L}+){0,4} (?:nicht|kein\\p{L}*|ausgeschlossen|ausgeschlossen werden|verneint|vorüber|vorbei|gebannt|abgewendet|beendet)|(?:notfall|lebensgefahr|gefahr im verzug)\\p{L}* ?[:=?–-] ?(?:nein|nicht|keine?)',
    '(?:nur (?:in|im|für|bei)|für|bei|in|im|außerhalb von) (?:dringenden? |echten? |äußersten? )?notf[aä]ll\\p{L}*|(?:24h|24 stunden|24/7)?-?notfall-?(?:nummer|telefon|kontakt|hotline|dienst|ambulanz|klinik|seelsorge|sanitäter|medizin|set|koffer|plan|übung|fonds|zentrum|leitstelle|rufnummer|station|aufnahme)\\p{L}*',
    '(?:früher\\p{L}*|vorangegangen\\p{L}*|damalig\\p{L}*|beantwortet\\p{L}*|erledigt\\p{L}*) (?:\\p{L}+ ){0,2}notfall\\p{L}*|notfall(?:anfrage|ersuchen|auskunft)\\p{L}* (?:vom|aus dem|im) (?:\\d{1,2}\\. ?(?:\\d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\\p{L}*|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|letzten|vergangenen|vorigen))',
  ],
  danger: [
    'suizid\\p{L}*|selbstmord|töten|tötung|getötet|tot|mord\\p{L}*|entführ\\p{L}*|geisel\\p{L}*|bombe\\p{L}*|amok\\p{L}*|vermisst\\p{L}*|gefahr\\p{L}*|waffe\\p{L}*|terror\\p{L}*|sprengstoff\\p{L}*|umbringen',
  ],
  telling: [
    '(?:wurde|wurden|hat|haben|hatte|ist|sind|war|waren) [^.;]{2,200}|\\p{L}+(?:te|ten|ß|ieß|ging|gab|nahm|bot|rief|schrieb|erhielt)(?!\\p{L})',
    'beschuldigte\\p{L}*|geschädigte\\p{L}*|opfer\\p{L}*|tät(?:er|erin|ern)\\p{L}*|tatverdächtig\\p{L}*|unbekannte\\p{L}*|verbreitet',
  ],
  noTelling: [
    'gemäß|anbei|anlage|anliegend|beigefügt|rechtsgrundlage|ermittlungsverfahren wegen|geführt|gebeten|unterrichte\\p{L}*|benachrichtig\\p{L}*|rechtshilfeersuchen wird|stillschweigen|vertraulich|beschluss|verfügung|grüßen|bitte',
  ],
  crimeLeads: [
    'verdacht\\p{L}*(?: (?:einer|des|der|auf))?(?: (?:straftat|vergehens|verbrechens))? ?:|(?:delikt|tatvorwurf|straftat|tatbestand|sachverhalt) ?:',
    '(?:ermittlungsverfahren|strafverfahren|verfahren|strafuntersuchung|ermittlungen|strafsache|anzeige)? ?(?:gegen (?:unbekannt|x\\.? ?y\\.?|unbekannte täter) )?(?:wegen|betreffend)(?: des)?(?: verdachts?)?(?: (?:des|der|auf|eines))?(?: \\p{L}+ (?=verdachts))?(?:verdachts (?:des|der) )?',
    'verdachts? (?:des|der|auf|einer|eines)',
    'tatbest[aä]nd\\p{L}* (?:der|des|einer|eines)|im zusammenhang mit|vorwurf (?:des|der)|tatvorwurf ?:|delikt ?:',
  ],
  crimeEnds: [
    'gemäß|gemäss|gem|nach|zum nachteil|gegen|wird|ordnet|geführt|bitte|ersuch\\p{L}*|verfügt|und bitte|in|am|im|nr|az|§|art|begangen|ist|sind|werden|u\\.a\\.',
  ],
  noCrime: [
    'die|der|das|den|dem|des|unbekannt\\p{L}*|eines|einer|dieser|dieses|verdachts?|ihrer?|oben|vorgenannt\\p{L}*',
  ],
  holders: [
    '(?:konto|account|anschluss|profil|kanal|postfach|karten)?inhaber\\p{L}*|(?:be)?nutzer\\p{L}*|anwender\\p{L}*|kund(?:e|en|in|innen)|betroffene\\p{L}*|beschuldigte\\p{L}*|teilnehmer\\p{L}*|(?:tat)?verdächtige\\p{L}*|betreiber\\p{L}*|herrn?|frau|dritten?|jemand\\p{L}*|niemand\\p{L}*',
  ],
  tells: [
    '(?:zu )?informier\\p{L}*|information(?:en)? (?:an|de[rs]|von)|benachrichtig\\p{L}*|(?:zu )?unterricht\\p{L}*|verständig\\p{L}*|(?:vor)?(?:ge)?warn\\p{L}*|vorzuwarnen|mit(?:zu)?teil\\p{L}*|mitgeteilt|kenntnis|erfahren|erfährt|erfahre|hinweis an|hinzuweisen|offen(?:zu)?leg\\p{L}*|offenbar\\p{L}+|preis(?:zu)?geben|kontaktier\\p{L}*|anzuschreiben|anschreiben|aufmerksam|bekannt (?:zu )?(?:geben|gegeben|werden)|zu sagen|sagen|verraten|wind (?:davon|von)|mitbekomm\\p{L}*',
  ],
  silences: [
    'nicht|kein\\p{L}*|ohne|niemals|keinesfalls|nichts|absehen|abzusehen|abgesehen|unterlass\\p{L}*|unterbleib\\p{L}*|zurück(?:zu)?stell\\p{L}*|zurückgestellt|untersagt|verboten|verzicht\\p{L}*|verhinder\\p{L}*|vermeiden|gefährde\\p{L}*|nein',
  ],
  mayTell: [
    '(?:bestehen|bestünden|spricht|sprechen|steht) (?:\\p{L}+ ){0,2}(?:keine(?:rlei)? (?:bedenken|einwände)|nichts)',
    '(?:kein\\p{L}*|nicht|nichts) (?:\\p{L}+ ){0,3}(?:einw[äe]nd\\p{L}*|bedenken|erforderlich|notwendig|nötig|dagegen|entgegen)|(?:kann|darf|können|dürfen) (?:\\p{L}+ ){0,3}(?:informiert|benachrichtigt|unterrichtet) werden',
  ],
  secrecy: [
    '(?:darf|dürfen|soll|sollen) (?:\\p{L}+ ){0,8}nicht (?:\\p{L}+ ){0,3}(?:erfahren|unterrichtet|informiert|benachrichtigt)|nichts (?:davon )?(?:\\p{L}+ ){0,3}erfahr\\p{L}+|diskret|diskretion|(?:das|dies|es) (?:soll|sollte|muss) (?:auch )?so bleiben',
    'stillschweigen|(?:nichts|nicht) (?:\\p{L}+ ){0,6}(?:erfahren|mitbekommen|sagen|verraten|erwähnen|wissen|mitteilen)|(?:ohne|kein\\p{L}*) (?:\\p{L}+ ){0,4}(?:kenntnis|wissen|information|hinweis|mitteilung|benachrichtigung|unterrichtung) (?:des|der|an) (?:\\p{L}+ )?(?:nutzer|kund|inhaber|betroffen|kontoinhaber|beschuldigt)\\p{L}*|geheimhaltung\\p{L}*|offenbarungsverbot|benachrichtigung[^.;\\n]{0,40}(?:nein|keine|unterlassen)|(?:informier|benachrichtig|unterricht|verständig)\\p{L}+ (?:\\p{L}+ ){0,6}nicht(?! (?:erforderlich|nötig|notwendig))',
    '(?:davon ab|absehen|abzusehen|unterlassen)[^.;]{0,80}(?:informier|orientier|unterricht|benachrichtig|inkenntnis|verständig|mitzuteilen)\\p{L}*|(?:nicht|ohne)[^.;]{0,60}(?:zu )?(?:orientier|verständig|avisier|in kenntnis|mitgeteilt|mitzuteilen|offenbar|offenzulegen)\\p{L}*|schweigepflicht|stillschweigen|verschwiegen\\p{L}*|(?:von )?(?:einer|eine) (?:benachrichtigung|mitteilung)[^.;]{0,60}(?:abzusehen|absehen|unterbleib\\p{L}*|zurückzustell\\p{L}*|zurückgestellt)|unterbleibt? (?:die|eine) benachrichtigung|benachrichtigung[^.;]{0,50}(?:unterbleib|zurückgestellt|zurückzustellen)\\p{L}*',
    '(?:nicht|vorerst nicht|keinesfalls) (?:\\p{L}+ ){0,8}?(?:unterricht\\p{L}*|benachrichtig\\p{L}*|informier\\p{L}*|in kenntnis)|nicht zu (?:benachrichtigen|unterrichten|informieren)|stillschweigen|vertraulich\\p{L}*|geheim(?!agent|dienst|zahl|nummer|code|fach|tipp)\\p{L}*|verschwiegenheit|mitteilungsverbot',
  ],
  instructed: [
    '(?:auf|im) (?:anordnung|auftrag|weisung|ersuchen|antrag) (?:der|des)|(?:beschluss(?:es)?|anordnung) (?:der|des)|angeordnet durch|genehmigt durch',
  ],
  authorityActs: ['ordnet|verfügt|ersucht|bittet|fordert|beschließt|erlässt|hat (?:angeordnet|beschlossen)'],
  contact: [
    'mein(?:e|er|em)? (?:telefon|ruf|handy|mobil|durchwahl|fax)?(?:nummer|telefon|durchwahl)|(?:telefonisch|unter der (?:ruf|telefon)?nummer)(?= (?:bin|bitte|stehe|erreich))',
    'durchwahl|direktwahl|erreichbar|rückfragen|kontakt\\p{L}*|rufen sie|antwort (?:an|per|unter)|senden sie|zu richten|zu übersenden|an (?:folgende|die) (?:e-?mail-?)?adresse',
  ],
  introductions: [
    'mein name (?:ist|lautet)|ich bin|ich heiße|ich heisse|hier (?:ist|schreibt|spricht)|ich, ',
  ],
  basisLabels: ['rechtsgrundlagen?|gesetzliche grundlage'],
  basisLeads: [
    'gemäß|gem\\.|gemäss|nach|aufgrund|auf grund(?:lage)?(?: des| der| von)?|gestützt auf|i\\. ?v\\. ?m\\.|unter bezugnahme auf|auf der grundlage|nach maßgabe|stütz\\p{L}+ (?:sich )?auf|beruht auf|beruhend auf|ergeht (?:nach|gemäß)|im sinne|im rahmen|in verbindung mit',
  ],
  ofCrime: [
    'wegen[^.;]{0,60}|strafbar|verdachts?[^.;]{0,40}|verstoßes|vergehens?|verbrechens?|betreffend[^.;]{0,40}',
  ],
  accounts: [
    '(?:(?:dem|den|der|des|zum|zu|das) )?(?:(?:inhabers?|nutzers?|kontoinhabers?|verfassers?) (?:des|der|von|vom) )?(?:nutzerkontos?|benutzerkontos?|e-?mail-?(?:kontos?|adresse)|kontos?|accounts?|postfach(?:s|es)?|profils?|nutzer(?:namen?|in|s)?|benutzer(?:namen?|s)?|users?|kontoinhabers?|verfassers?|rufnummer|adresse|kennung|inhabers?|chatgruppe)(?: von)?',
  ],
  cases: [
    '(?:aktenzeichen|az\\.?|geschäftszeichen|gz\\.?|geschäftszahl|(?:ermittlungs|straf)?verfahren(?:snummer)?|tgb\\.?-? ?nr\\.?|vorgangsnummer|vorgang|tagebuchnummer|strafanzeige|\\p{L}*anzeige|js-az\\.?)(?: nr\\.?)?(?: ?:)?',
  ],
  references: [
    '(?:unser |unsere |mein )?(?:zeichen(?: \\([^()\\n]{0,60}\\))?|registriernummer|geschäftszeichen|referenz|aktenzeichen|az\\.?|gz\\.?)(?: ?:)?|(?:entscheid|beschluss|verfügung)(?: nr\\.?)?(?= \\p{Lu}{2,5} \\d)',
  ],
  joins: ['und|sowie|aber|jedoch|doch'],
  victims: [
    'zeug(?:e|en|in|innen)|geschädigte\\p{L}*|opfers?|anzeigeerstatter\\p{L}*|hinweisgeber\\p{L}*|anzeigende[nr]?',
  ],
};
