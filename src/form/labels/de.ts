import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** German: the template's rows (CoE 2020 App. A) as authorities of Germany, Austria and Switzerland word them. */
export const de: Labels = {
  language: 'de',
  title: 'Muster eines Ersuchens',
  note: 'Hinweis - * = Nichtzutreffendes streichen',
  yes: ['JA'],
  no: ['NEIN'],
  sections: {
    organisation: row(
      'Angaben zur ersuchenden Organisation',
      '{Angaben,Einzelheiten,Informationen} zur {ersuchenden,anfragenden,antragstellenden} {Organisation,Behörde,Stelle,Dienststelle} | {Angaben,Einzelheiten,Informationen} zur {Organisation,Behörde,Stelle}, die {das Ersuchen,die Anfrage,den Antrag} stellt | {Ersuchende,Anfragende} {Organisation,Behörde,Stelle,Dienststelle}',
      'Organisation | Behörde',
    ),
    requester: row(
      'Angaben zur ersuchenden Person, an die alle Antworten zu richten sind',
      '{Angaben,Einzelheiten,Informationen} zur {ersuchenden,anfragenden,antragstellenden} Person{{,und} an die alle Antworten zu richten sind,} | {Angaben,Einzelheiten} {zur,zu der} Person, die {das Ersuchen,die Anfrage,den Antrag} stellt{{,und} an die alle Antworten zu richten sind,} | {Angaben,Einzelheiten} zum {Antragsteller,Sachbearbeiter} | Sachbearbeiter und Empfänger {der Antwort,der Antworten,aller Antworten} | {Ersuchende,Anfragende} Person | Ansprechpartner für {die Antwort,Antworten,Rückfragen}',
      'Ansprechpartner | Ansprechperson | Kontaktperson | Kontakt | Kontaktdaten | Antragsteller',
    ),
    nature: row(
      'Art des Ersuchens',
      '{Art,Gegenstand,Natur,Typ,Form} {des Ersuchens,der Anfrage,des Antrags,der Anforderung,der Maßnahme}',
      'Art | Gegenstand | Natur',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Amtliche Bezeichnung',
      '{Offizieller,Amtlicher,Rechtlicher,Juristischer,Vollständiger,Voller,Gesetzlicher} Name | {Offizielle,Rechtliche,Vollständige,Juristische} Bezeichnung | {Name,Bezeichnung} {der,der anfragenden,der ersuchenden} {Behörde,Organisation,Dienststelle,Stelle}',
      'Behörde | Dienststelle | Organisation | {Ersuchende,Anfragende} {Behörde,Stelle,Dienststelle,Organisation} | Bezeichnung',
      '(Vollständiger veröffentlichter Name der Organisation)',
    ),
    'organisation.address': row(
      'Anschrift',
      'Adresse | {Anschrift,Adresse} {der Organisation,der Behörde,der Dienststelle} | {Dienstanschrift,Postanschrift,Postadresse,Dienstadresse} | {Veröffentlichte,Offizielle,Amtliche} {Anschrift,Adresse}',
      'Sitz | Straße, PLZ, Ort',
      '(Veröffentlichte Anschrift der Organisation)',
    ),
    'organisation.legalStatus': row(
      'Rechtsstatus',
      '{Rechtlicher,Juristischer,Gesetzlicher} Status | Rechtsstellung | Rechtsform | {Rechtsstellung,Rechtsstatus,Status,Art} {der Organisation,der Behörde} | {Rechtliche,Juristische} Stellung | Behördenart | Stellung der Behörde',
      'Status',
      '(Staatsanwaltschaft, nationale/örtliche Polizei usw.)',
    ),
    'organisation.website': row(
      'Website',
      '{Internetseite,Webseite,Internetauftritt,Website,Web-Seite,Homepage} {der Organisation,der Behörde,} | {Offizielle,Amtliche} {Website,Webseite,Internetseite,Homepage} | Internetadresse | Web-Adresse | Webadresse | Webpräsenz',
      'Internet | Web | Netzseite',
      '(Offizielle Website der Organisation)',
    ),
    'requester.name': row(
      'Name einschließlich Dienstausweis-/Identifikationsnummer',
      'Name {einschließlich,einschl.,inkl.,mit,und} {Dienstnummer,Dienstausweisnummer,Dienstausweis-Nr.,Ausweisnummer,Dienstmarken-/ID-Nummer,Marken-/ID-Nummer,Badge-/ID-Nummer,Abzeichen-/ID-Nummer,Personalnummer,ID-Nummer} | Name, {Dienstnummer,Dienstausweisnummer,Personalnummer} | Name, Vorname {und,,} {Dienstnummer,Dienstausweisnummer} | Name {des Beamten,der ersuchenden Person,des Sachbearbeiters,der Sachbearbeiterin,des Antragstellers,der anfragenden Person} | {Sachbearbeiter,Sachbearbeiterin,Sachbearbeiter/in,Sachbearbeiter/-in,Sachbearbeitung}',
      'Name | Name, Vorname | Vor- und Nachname | Vor- und Zuname | Ansprechpartner | Bearbeiter | Bearbeiterin | Beamter',
    ),
    'requester.rank': row(
      'Dienstgrad',
      'Amtsbezeichnung | Dienstrang | {Dienstgrad,Rang} {des Beamten,der Person} | {Dienstgrad,Rang} / {Amtsbezeichnung,Grad} | Amts-/Dienstbezeichnung | Dienstbezeichnung',
      'Rang | Grad',
      '(Gilt für Organisationen mit Dienstgraden wie die Polizei)',
    ),
    'requester.position': row(
      'Funktion',
      'Dienststellung | {Stellung,Funktion,Position} {in der Organisation,in der Behörde,der Person} | Berufsbezeichnung | Tätigkeit | Amt/Funktion | Funktion / Position | Position / Funktion | Dienstposten',
      'Position | Stellung | Aufgabe | Aufgabenbereich | Rolle',
      '(Zum Beispiel Ermittler für Cyberkriminalität, Oberstaatsanwalt, nationale zentrale Kontaktstelle usw.)',
    ),
    'requester.email': row(
      'E-Mail',
      '{Dienstliche,Offizielle,Amtliche} {E-Mail,E-Mail-Adresse,E-Mailadresse,Mailadresse} | E-Mail-Adresse | E-Mail {dienstlich,(dienstlich)}',
      'Mail | Mailadresse | Email-Adresse | elektronische Post | elektronische Adresse',
      '(Muss eine dienstliche E-Mail-Adresse sein (nicht yahoo, gmail usw.))',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Dienstliche,Offizielle} {Telefonnummer,Rufnummer} | Diensttelefon | Telefonnummer | Durchwahl | Telefon {(dienstlich),dienstlich} | Telefondurchwahl',
      'Tel | Tel.-Nr. | Telefon-Nr. | Telefonnr. | Rufnummer | Telefon / Mobil | Mobil | Mobiltelefon | Handy | Rufnr. | Fernsprecher',
      '(Muss eine dienstliche, keine private Telefonnummer sein)',
    ),
    'nature.emergency': row(
      'Notfall',
      'Notfallersuchen | Notfallanfrage | Eilfall | Notlage | Eilersuchen | Notsituation | Dringender Fall | Gefahr im Verzug | Notfall / Eilfall',
      'Dringlichkeit | Eilt | Dringend | Dringlich',
      '(Nur in Fällen von Lebensgefahr, Tod, schwerer Verletzung oder Terrorismus zu verwenden)',
    ),
    'nature.preservation': row(
      'Datensicherung',
      '{Vorläufige,Umgehende,} {Datensicherung,Sicherung von Daten,Sicherung der Daten,Datenaufbewahrung,Datenerhaltung,Datenbewahrung} | {Aufbewahrung,Erhaltung,Bewahrung,Erhalt,Konservierung,Einfrieren} {von Daten,der Daten} | Sicherungsersuchen | Sicherungsanordnung | Beweissicherung',
      'Sicherung | Aufbewahrung',
      '(Geben Sie genau an, was beantragt wird. Seien Sie konkret und beschränken Sie sich auf das für die Ermittlung Notwendige. Machen Sie alle verfügbaren Angaben, auch zu den Zeitzonen der kriminellen Handlung) Zu verwenden, wenn die Sicherung bis zu einer rechtmäßigen Anordnung zur Herausgabe der Daten beantragt wird.',
    ),
    'nature.production': row(
      'Datenherausgabe',
      '{Herausgabe,Bereitstellung,Übermittlung,Offenlegung,Vorlage,Übergabe,Beauskunftung,Produktion,Erteilung,Mitteilung} {von Daten,der Daten} | Datenübermittlung | Datenbereitstellung | Datenoffenlegung | Datenproduktion | Datenvorlage | Datenauskunft | Auskunftserteilung | Auskunftsersuchen | Herausgabeanordnung | Herausgabeersuchen | {Auskunft,Beauskunftung} {über Daten,aus Daten}',
      'Herausgabe | Auskunft | Offenlegung | Übermittlung | Bereitstellung',
      'Zu verwenden, wenn die Vorlage oder Offenlegung von Daten beantragt wird; es ist dieselbe Genauigkeit erforderlich wie bei der Datensicherung.',
    ),
    'nature.takedown': row(
      'Entfernung von Inhalten',
      '{Löschung,Sperrung,Entfernung,Entfernen,Löschen} {von Inhalten,des Inhalts,der Inhalte,von Daten} | {Sperrung,Löschung} / {Löschung,Sperrung,Entfernung} {von Inhalten,der Inhalte,} | Sperrung und Löschung | Löschungsersuchen | Entfernungsanordnung | Inhaltsentfernung | Takedown',
      'Löschung | Entfernung | Sperrung | Abschaltung | Herunternehmen | Take-down',
      '(Um die Entfernung einer Website, eines sozialen Netzwerks oder einer anderen Online-Veröffentlichung zu beantragen)',
    ),
    'nature.courtOrder': row(
      'Rechtliche/gerichtliche Anordnung',
      '{Gerichtlicher,Richterlicher} Beschluss | {Gerichtliche,Richterliche,Rechtliche,Justizielle} {Anordnung,Verfügung,Entscheidung} | Gerichtsbeschluss | Richterbeschluss | {Rechtlicher/gerichtlicher,Gesetzlicher/gerichtlicher} {Beschluss,Befehl} | {Gesetzliche/gerichtliche,Rechtliche oder gerichtliche,Gesetzliche oder gerichtliche} Anordnung | Rechts-/Gerichtsbeschluss | Gerichtsanordnung | Gerichtliche Verfügung',
      'Beschluss | Anordnung',
      '(Jede Anordnung eines Gerichts oder einer anderen Justizbehörde muss dem Ersuchen beigefügt werden)',
    ),
    'nature.other': row(
      'Sonstiges',
      'Sonstige Ersuchen | Sonstiges Ersuchen | Sonstige Anfrage',
      'Andere | Anderes | Andere Anfrage | Sonstige | Sonstiges (bitte angeben) | Weiteres',
      '(Machen Sie vollständige Angaben und nennen Sie die Rechtsgrundlage des Ersuchens)',
    ),
    crime: row(
      'Welche Straftat/en wird/werden untersucht',
      '{Welche,Welches} {Straftat,Straftaten,Straftat/en,Straftat(en),Delikt,Delikte,Delikt/e,Delikt(e),Verbrechen} {wird,werden,wird/werden} {untersucht,ermittelt,verfolgt} | {Untersuchte,Verfolgte,Ermittelte} {Straftat,Straftaten,Straftat(en),Straftat/en,Delikte} | {Wegen,In} {welcher,welchen} {Straftat,Straftaten,Straftat/en,Straftat(en)} wird ermittelt | {Gegenstand der,Gegenstand des} {Ermittlungen,Ermittlung,Ermittlungsverfahrens,Verfahrens} {(Straftat),(Delikt),(Straftaten),} | Tatvorwurf | Straftatbestand | {Zugrunde liegende,Zugrundeliegende,Ermittelte} {Straftat,Straftaten} | Straftat, {wegen der ermittelt wird,die untersucht wird,die Gegenstand der Ermittlungen ist} | {Um welche Straftat,Um welche Straftaten} {geht es,handelt es sich} | Deliktsvorwurf | {Tatvorwurf,Straftat} und Aktenzeichen',
      'Straftat | Straftaten | Straftat(en) | Delikt | Delikte | Vorwurf | Deliktart | Verbrechen | Tatbestand',
      '(Geben Sie die Art der Straftat nach Ihren Rechtsvorschriften und den Artikel/Paragrafen des betreffenden Gesetzes an) Das Aktenzeichen des Strafverfahrens sollte angegeben werden',
    ),
    overview: row(
      'Überblick über die kriminelle Handlung',
      '{Überblick über,Übersicht über,Zusammenfassung,Beschreibung,Darstellung,Schilderung} {die kriminelle Handlung,die kriminelle Aktivität,die kriminellen Aktivitäten,die kriminelle Tätigkeit,die Straftat,die strafbare Handlung,der kriminellen Handlung,der kriminellen Aktivität,der kriminellen Tätigkeit,der kriminellen Aktivitäten,der Straftat,der strafbaren Handlung,des Sachverhalts,der Tat,den Sachverhalt,die Tat,des Falles} | Sachverhaltsdarstellung | Sachverhaltsschilderung | Kurzer Sachverhalt | Kurzsachverhalt | Sachverhalt (Zusammenfassung) | Tathergang',
      'Sachverhalt | Überblick | Zusammenfassung | Tatgeschehen | Übersicht',
      '(Beschreiben Sie kurz, wie die Straftat begangen wurde, und etwaige Besonderheiten. Einzelne Personen müssen hier nicht benannt werden. Es handelt sich um eine Zusammenfassung der Straftat). Es ist wichtig, die Rechtsgrundlage des Ersuchens anzugeben. Dies kann das Gericht oder eine andere Stelle sein',
    ),
    subject: row(
      'Betroffene Person oder betroffenes Konto',
      '{Gegenstand,Betreff,Subjekt,Objekt,Zielperson,Thema} {des Ersuchens,der Anfrage,des Antrags} | {Betroffene,Betroffener} {Person,Personen,Konto,Account,Nutzer} | {Betroffene Person,Betroffener} {/,oder,und,bzw.} {Konto,Account,betroffenes Konto,betroffener Account} | Person oder Konto | {Zielperson,Zielkonto,Zielaccount,Zielkonten} | Gegenstand/Person des Ersuchens | Von {dem Ersuchen,der Anfrage} betroffene {Person,Personen,Konten}',
      'Betroffener | Gegenstand | Zielobjekt | Account | Konto | Nutzer | {Konto,Account,Nutzerkonto} {oder,/} {Person,Nutzer} | {Person,Nutzer} {oder,/} {Konto,Account,Nutzerkonto}',
      '(Machen Sie möglichst genaue Angaben zu der Person oder Stelle, auf die sich das Ersuchen bezieht, auch Angaben wie Name, Anschrift, Geburtsdatum und Online-Angaben wie Benutzernamen, andere Online-Identitäten, bekannte IP-Adressen; fügen Sie Kopien verfügbarer Online-Informationen wie Beiträge, Fotos usw. bei)',
    ),
    requested: row(
      'Was wird beantragt',
      'Was {wird,genau wird} {angefordert,angefragt,ersucht,beantragt,erbeten,verlangt,gefordert} | Worum wird ersucht | {Erbetene,Angeforderte,Gewünschte,Ersuchte,Angefragte,Benötigte} {Daten,Informationen,Auskunft,Auskünfte,Maßnahme,Maßnahmen,Angaben} | {Konkretes,Genaues} {Auskunftsersuchen,Ersuchen} | {Inhalt,Umfang} {des Ersuchens,der Anfrage} | {Welche,Welche konkreten} {Daten,Informationen} werden {angefordert,angefragt,benötigt,erbeten,ersucht}',
      'Ersuchen | Anfrage | Anforderung | Auskunftsersuchen über',
      '(Geben Sie genau an, was Sie verlangen – Kontoinhaber, Aktivität, Beiträge usw. Seien Sie konkret – keine Ausforschung)',
    ),
    dataTypes: row(
      'Art der angeforderten Daten',
      '{Art,Arten,Typ,Kategorie,Kategorien} {der,von} {angeforderten,ersuchten,erbetenen,angefragten,gewünschten,beantragten,verlangten,benötigten} Daten | {Datenart,Datenarten,Datentyp,Datenkategorie,Datenkategorien}{ der Anfrage,} | Art der Daten | Angeforderte {Datenart,Datenarten,Datenkategorien}',
      'Datenart',
    ),
    'dataTypes.subscriber': row(
      'Bestandsdaten',
      'Teilnehmerdaten | Teilnehmerinformationen | Abonnentendaten | Kundendaten | Anschlussinhaberdaten | Nutzerdaten | Vertragsdaten | Stammdaten | {Informationen,Angaben,Daten} {zum,über den,zu dem} {Teilnehmer,Kunden,Nutzer,Anschlussinhaber,Abonnenten} | Abonnenteninformationen',
    ),
    'dataTypes.traffic': row(
      'Verkehrsdaten',
      'Verbindungsdaten | Nutzungsdaten | Randdaten | Verkehrs- und Nutzungsdaten',
    ),
    'dataTypes.content': row('Inhaltsdaten', 'Inhalte | Kommunikationsinhalte | Inhaltliche Daten', 'Inhalt'),
    timeLimits: row(
      'Fristen',
      'Frist | {Zeitliche,Zeitlichen} {Begrenzung,Begrenzungen,Beschränkung,Beschränkungen,Einschränkungen,Vorgaben,Grenzen} | {Fristen,Frist} {des Ersuchens,der Anfrage,für die Antwort,zur Beantwortung} | Zeitlimits | Zeitlimit | Zeitbegrenzung | Zeitbeschränkungen | Antwortfrist | Erledigungsfrist | Zeitvorgaben',
      'Termin | Termine',
      '(Anzugeben, wenn dieses Ersuchen zeitlich begrenzt ist, z. B. Fristen der Untersuchungshaft, Verjährung usw.)',
    ),
    confidentiality: row(
      'Vertraulichkeit',
      'Geheimhaltung | {Ersuchen um,Antrag auf,Bitte um} {Vertraulichkeit,Geheimhaltung} | Vertraulichkeit / Geheimhaltung | Verschwiegenheit | Vertraulichkeitsersuchen | Geheimhaltungspflicht | Vertrauliche Behandlung | Benachrichtigungsverbot',
      'Vertraulich',
      'In manchen Rechtsordnungen muss die betroffene Person über Ersuchen zu ihren Daten unterrichtet werden. Die Fristen dafür sind unterschiedlich. Erfordert das Ersuchen Vertraulichkeit, so muss dies hier zusammen mit der Rechtsgrundlage des Ersuchens um Vertraulichkeit angegeben werden.',
    ),
    registrationNumber: row(
      'Geschäftszeichen',
      '{Aktenzeichen,Geschäftszeichen,Referenz,Referenznummer,Zeichen} der {ersuchenden,anfragenden,antragstellenden} {Behörde,Stelle,Dienststelle} | {Unser,Unsere} {Zeichen,Geschäftszeichen,Aktenzeichen,Referenz,Referenznummer,AZ,Az.} | {Registrierungsnummer,Registriernummer,Registernummer,Referenznummer,Vorgangsnummer,Tagebuchnummer,Tgb.-Nr.,Tgb.Nr.,Vorgangs-Nr.,Anfragenummer,Geschäftszahl,Geschäftsnummer,Geschäfts-Nr.,Geschäftsnr.,GZ,Gz.,Reg.-Nr.,Ref.-Nr.}',
      'Referenz | Zeichen | Vorgang | Registratur',
    ),
    'organisation.country': row(
      'Land',
      '{Ersuchender,Anfragender} Staat | {Ersuchendes,Anfragendes} Land',
      'Staat',
    ),
    'organisation.switchboard': row(
      'Telefonzentrale',
      '{Telefonvermittlung,Vermittlung,Zentrale Rufnummer,Zentralnummer,Zentrale Telefonnummer} | Telefon {(Zentrale),Zentrale,(Vermittlung),der Zentrale} | Tel. {(Zentrale),Zentrale} | Sammelnummer | Hauptnummer | Amtsnummer',
      'Zentrale | Vermittlung',
    ),
    'requester.badgeNumber': row(
      'Dienstausweisnummer',
      '{Dienstnummer,Dienst-Nr.,Dienstnr.,Dienstausweis-Nr.,Dienstausweis,Dienstmarke,Dienstmarkennummer,Dienst-/Ausweisnummer,Ausweisnummer,Personalnummer,Dienstkennung,Badge-Nummer,Kennnummer}',
      'Ausweis-Nr. | Kennung | Personal-Nr.',
    ),
    'crime.provisions': row(
      'Artikel/Paragraf des betreffenden Gesetzes',
      '{Rechtsvorschriften,Strafvorschriften,Strafnormen,Straftatbestände,Strafbestimmungen,Gesetzesartikel,Strafnorm,Einschlägige Vorschriften,Verletzte Vorschriften,Verletzte Strafvorschriften,Einschlägige Norm} | Artikel / Paragraph',
      'Paragraf | Paragraph | Paragraphen | Artikel | Norm | Normen | Vorschrift',
    ),
    'crime.caseNumber': row(
      'Aktenzeichen',
      '{Aktenzeichen,Az.} {des Strafverfahrens,der Staatsanwaltschaft,der StA,des Verfahrens,StA,Polizei,der Polizei,des Gerichts} | {Verfahrensnummer,Fallnummer,Aktennummer,Strafverfahrensnummer,Ermittlungsnummer,Akten-Nr.,Fall-Nr.,Verfahrens-Nr.,Js-Aktenzeichen,Ermittlungsverfahren Nr.}',
      'Az | Akte | Aktenz. | Verfahren | AZ',
    ),
    legalBasis: row(
      'Rechtsgrundlage',
      'Rechtsgrundlage {des Ersuchens,der Anfrage,für das Ersuchen,für die Anfrage} | {Gesetzliche,Rechtliche} {Grundlage,Basis} {des Ersuchens,der Anfrage,} | Ermächtigungsgrundlage',
      'Rechtsgrund | Rechtsgrundlagen',
    ),
    'authority.issuedBy': row(
      'Anordnende Behörde',
      '{Anordnende,Anordnendes,Ausstellende,Ausstellendes,Erlassende,Erlassendes,Genehmigende,Validierende} {Behörde,Stelle,Gericht,Staatsanwaltschaft} | {Beschluss,Anordnung} {erlassen von,ausgestellt von,von} | Erlassen von',
      'Gericht | Richter | Staatsanwaltschaft | Ausgestellt von | Angeordnet von',
    ),
    'authority.date': row(
      'Datum des Beschlusses',
      '{Datum,Tag} {der Anordnung,des Beschlusses,der Entscheidung} | Beschluss vom | Anordnung vom | Beschlussdatum',
    ),
    identifiers: row(
      'Kennungen',
      '{Konto-Kennungen,Kontokennungen,Identifikatoren,Nutzerkennungen,Benutzerkennungen,Identifizierungsmerkmale,Accountkennungen,Zielkennungen,Kennungen des Kontos}',
      'Kennung | Benutzername | Benutzernamen | Nutzername | IP-Adresse | IP-Adressen | Konten | Accounts',
    ),
    timeRange: row(
      'Zeitraum',
      '{Angefragter,Relevanter,Betroffener,Ersuchter,Abgefragter} Zeitraum | Zeitraum {der Daten,der Abfrage,der Anfrage} | Zeitspanne | Abfragezeitraum | Auskunftszeitraum',
      'Periode',
    ),
  },
  unused: wordingsOf(
    'Fax | Telefax | Faxnummer | Fax-Nr. | Datum | Datum der Anfrage | Datum des Ersuchens | Ort | Ort, Datum | Ort und Datum | Unterschrift | Stempel | Siegel | Dienstsiegel | An | Von | Betreff | Empfänger | Adressat | Anbieter | Diensteanbieter | Anlagen | Anlage | Anhang | Anhänge | Ihr Zeichen | Ihre Referenz | Sprache | Priorität | Abteilung | Referat | Dezernat | Kommissariat | Einheit | Einstufung | Vorgesetzter | Bemerkungen',
  ),
};
