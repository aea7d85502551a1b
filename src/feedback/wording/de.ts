import type { Wording } from './wording.ts';

export const de: Wording = {
  locale: 'de-DE',
  greeting: 'Sehr geehrte Damen und Herren,',
  closing: 'Mit freundlichen Grüßen',
  signature: '{provider}\nStelle für Ersuchen von Strafverfolgungsbehörden\n{desk}',
  yourReference: 'Ihr Zeichen: {reference}',
  subjects: {
    receipt: 'Eingangsbestätigung zu Ihrem Ersuchen',
    receiptIncomplete: 'Eingangsbestätigung zu Ihrem Ersuchen – bitte ergänzen',
    deficiency: 'Ihr Ersuchen – weitere Angaben erforderlich',
    approved: 'Ihrem Ersuchen wird entsprochen',
    rejected: 'Ihr Ersuchen wird abgelehnt',
    withdrawn: 'Ihr Ersuchen wurde als zurückgezogen geschlossen',
    neutral: 'Ihre Nachricht an unsere Stelle',
  },
  receipt: {
    received: 'Ihr Ersuchen ist bei uns eingegangen. Es trägt die Vorgangsnummer {number}.',
    due: 'Mit unserer Antwort können Sie bis {due} rechnen.',
    complete:
      'Bei einer ersten Durchsicht fehlten keine Angaben. Eine Mitarbeiterin oder ein Mitarbeiter prüft das Ersuchen nun.',
    incomplete:
      'Bei einer ersten Durchsicht waren die nachstehenden Punkte offen oder unklar. Bitte reichen Sie die erbetenen Angaben so bald wie möglich nach: Bis dahin können wir über das Ersuchen möglicherweise nicht entscheiden.',
    automatic:
      'Diese Eingangsbestätigung wurde automatisch erstellt. Über jedes Ersuchen entscheidet nach Prüfung ein Mensch.',
  },
  deficiency: {
    opening:
      'Wir haben Ihr Ersuchen {number} geprüft und benötigen weitere Angaben, bevor wir darüber entscheiden können.',
  },
  approved: {
    opening: 'Wir haben Ihr Ersuchen {number} geprüft und werden ihm entsprechen.',
    result:
      'Über das Ergebnis erhalten Sie gesondert Nachricht. Zum Schutz der Betroffenen werden Daten nur der amtlichen Kontaktstelle Ihrer Behörde und nur auf einem geschützten Weg übergeben, niemals mit einfacher E-Mail.',
    preserved:
      'Die Daten sind bis {until} gesichert. Werden sie länger benötigt, beantragen Sie bitte vor diesem Zeitpunkt eine Verlängerung.',
  },
  rejected: {
    opening: 'Wir haben Ihr Ersuchen {number} geprüft und können ihm nicht entsprechen.',
    again:
      'Sie können uns jederzeit ein berichtigtes Ersuchen senden. Sollten wir uns nach Ihrer Auffassung irren, teilen Sie uns bitte die Gründe mit.',
  },
  withdrawn: {
    opening: 'Ihr Ersuchen {number} wurde als zurückgezogen vermerkt. Wir werden es nicht weiter bearbeiten.',
    mistaken: 'Sollte dies nicht Ihre Absicht sein, teilen Sie uns das bitte umgehend mit.',
  },
  neutral: {
    received:
      'Eine Nachricht von dieser Adresse ist bei uns eingegangen und wird unter der Nummer {number} geführt.',
    news: 'Zu dem Vorgang, der bei uns unter der Nummer {number} geführt wird, gibt es Neuigkeiten.',
    how: 'Wir konnten nicht bestätigen, dass diese Adresse zum amtlichen E-Mail-System einer Behörde gehört, und machen daher an dieser Stelle keine näheren Angaben. Schreiben Sie im Namen einer Behörde, so wenden Sie sich bitte von einer Adresse ihrer eigenen amtlichen Domain an {desk}, mit Briefkopf, zentraler Rufnummer und Website, und nennen Sie die oben angegebene Nummer. Wir antworten Ihnen dann gern ausführlich (CoE 2008 §24, §51).',
    notYou: 'Haben Sie uns nicht geschrieben, so brauchen Sie nichts zu unternehmen.',
  },
  form: 'Sie können dafür das beigefügte Formular verwenden: Es enthält, was wir über Ihre Behörde und die Maßnahme verstanden haben. Angaben zu Personen und Konten, der Sachverhalt und die gewünschten Daten wurden zu deren Schutz frei gelassen. Bitte ergänzen und, wo nötig, berichtigen Sie es.',
  answer:
    'Bitte antworten Sie auf diese Nachricht und lassen Sie die Nummer {number} in der Betreffzeile stehen: Ihre Antwort wird dann sofort dem Vorgang zugeordnet. Antworten werden nur von Adressen derselben Organisation angenommen.',
  labels: { basis: 'Leitlinie:', sources: 'Angeführte Leitlinien:' },
  sources: {
    'CoE 2008':
      'Europarat, Guidelines for the cooperation between law enforcement and internet service providers against cybercrime, 2008',
    'CoE 2020':
      'Europarat, Cooperation between law enforcement and Internet service providers: revised study and guidelines, 2020, mit dem Musterformular (Template Request Form) in Anhang A',
    UNODC:
      'Büro der Vereinten Nationen für Drogen- und Verbrechensbekämpfung (UNODC), Basic tips for investigators and prosecutors for requesting electronic/digital data/evidence from foreign jurisdictions',
    GNI: 'Global Network Initiative, Data Beyond Borders: Mutual Legal Assistance in the Internet Age',
  },
  partsMissing: 'Nicht angegeben: {parts}.',
  breadth: {
    covers: 'In der vorliegenden Form umfasst das Ersuchen: {parts}.',
    targets: 'genannte Konten oder Adressen: {count}',
    days: 'Tage: {count}',
    noPeriod: 'kein fester Zeitraum',
    kinds: 'Arten von Daten: {count}',
  },
  parts: {
    name: 'Name',
    badgeNumber: 'Dienst- oder Ausweisnummer',
    position: 'Dienstgrad oder Funktion',
    email: 'dienstliche E-Mail-Adresse',
    telephone: 'dienstliche Telefonnummer',
    switchboard: 'zentrale Rufnummer',
    website: 'amtliche Website',
    address: 'Postanschrift',
  },
  draft: {
    rejection: 'Unsere Gründe:',
    information: 'Bitte ergänzen Sie die folgenden Punkte:',
    more: 'Es gibt {count} weitere Punkte, die wir auf Anfrage gern erläutern.',
  },
  points: {
    'sender-free-mail': {
      missing: 'Für das Ersuchen wird eine E-Mail-Adresse eines öffentlichen Maildienstes verwendet.',
      why: 'Schriftverkehr ist nur über eine Adresse möglich, die die Behörde selbst bereitstellt.',
      send: 'Bitte senden Sie das Ersuchen von einer Adresse der eigenen Domain Ihrer Behörde und geben Sie darin eine solche Adresse an.',
    },
    'sender-not-official': {
      missing: 'Die Domain Ihrer E-Mail-Adresse ist uns nicht als die einer Behörde bekannt.',
      why: 'Wir müssen die Herkunft eines Ersuchens überprüfen können, bevor Daten herausgegeben werden.',
      send: 'Bitte senden Sie das Ersuchen von der amtlichen Domain Ihrer Behörde, mit zentraler Rufnummer und Website, damit wir zurückrufen können.',
    },
    'document-unreadable': {
      missing:
        'Ein Anhang ließ sich nicht öffnen: Er ist beschädigt, mit einem Passwort geschützt oder zu groß.',
      why: 'Wir können nur über das entscheiden, was wir lesen können.',
      send: 'Bitte senden Sie das Dokument erneut als PDF ohne Passwort.',
    },
    'authority-missing': {
      missing: 'Das Ersuchen nennt nicht die Stelle, die es angeordnet oder genehmigt hat.',
      why: 'Daten dürfen nur auf Ersuchen einer gesetzlich dazu befugten Stelle herausgegeben werden.',
      send: 'Bitte nennen Sie das Gericht, die Staatsanwaltschaft oder die Amtsperson mit Amtsbezeichnung, von der die Anordnung stammt, und das Datum.',
    },
    'authority-insufficient': {
      missing: 'Die genannte Stelle kann die Herausgabe von Daten dieser Art nicht selbst anordnen.',
      why: 'Je tiefer eine Maßnahme in die Privatsphäre eingreift, desto höher muss die anordnende Stelle sein.',
      send: 'Bitte senden Sie eine Anordnung des Gerichts oder der Staatsanwaltschaft, die für diese Art von Daten zuständig ist.',
    },
    'order-not-attached': {
      missing:
        'Das Ersuchen verweist auf eine gerichtliche oder andere justizielle Anordnung, die nicht beigefügt ist.',
      why: 'Jede Anordnung eines Gerichts oder einer anderen Justizbehörde muss dem Ersuchen beiliegen.',
      send: 'Bitte senden Sie eine vollständige und lesbare Kopie der Anordnung.',
    },
    'legal-basis-missing': {
      missing: 'Das Ersuchen nennt keine Rechtsgrundlage.',
      why: 'Die Angabe der Rechtsgrundlage gehört zum Mindestinhalt jedes Ersuchens.',
      send: 'Bitte nennen Sie die Vorschrift oder das Abkommen, worauf sich das Ersuchen stützt.',
    },
    'nature-missing': {
      missing: 'Das Ersuchen sagt nicht, welche Maßnahme erbeten wird.',
      why: 'Für Sicherung, Herausgabe und Entfernung gelten unterschiedliche Voraussetzungen und Fristen.',
      send: 'Bitte geben Sie an, ob Sie um Sicherung, Herausgabe, Entfernung oder eine andere Maßnahme ersuchen.',
    },
    'subject-missing': {
      missing: 'Das Ersuchen nennt weder Konto noch Kennung noch Person.',
      why: 'Ohne genaue Kennung können wir die Daten nicht finden oder würden womöglich die einer anderen Person herausgeben.',
      send: 'Bitte nennen Sie die genaue Kennung: Kontoname, E-Mail-Adresse, IP-Adresse mit Zeitpunkt oder URL.',
    },
    'requested-missing': {
      missing: 'Das Ersuchen sagt nicht, welche Daten Sie benötigen.',
      why: 'Wir dürfen nur herausgeben, worum im Einzelnen ersucht wird.',
      send: 'Bitte senden Sie eine Aufstellung der benötigten Daten, jeweils so genau wie möglich.',
    },
    'emergency-unsupported': {
      missing:
        'Das Ersuchen ist als Notfall bezeichnet, nennt aber keine Tatsachen, aus denen sich ein solcher ergibt.',
      why: 'Das Notfallverfahren ist Lebensgefahr, schweren Verletzungen und Terrorismus vorbehalten.',
      send: 'Bitte teilen Sie mit, wer wodurch in Gefahr ist, warum gerade jetzt, und wie die Daten helfen. Ohne diese Angaben wird das Ersuchen im gewöhnlichen Verfahren bearbeitet.',
    },
    'foreign-direct': {
      missing:
        'Diese Maßnahme können wir nicht auf unmittelbares Ersuchen einer ausländischen Behörde treffen.',
      why: 'Solche Ersuchen folgen den Verfahren völkerrechtlicher Abkommen, in der Regel der Rechtshilfe.',
      send: 'Bitte leiten Sie das Ersuchen über Ihre zuständige zentrale Behörde. Um Sicherung der Daten können Sie uns schon jetzt ersuchen.',
    },
    'wrong-provider': {
      missing:
        'Die erbetenen Daten gehören zu einem Dienst, den wir nicht betreiben, oder liegen bei dem genannten Dienst nicht vor.',
      why: 'Ersuchen sind an den Anbieter zu richten, dem die Daten vorliegen.',
      send: 'Bitte wenden Sie sich an den Betreiber dieses Dienstes oder senden Sie uns die Kennung eines Kontos bei einem unserer Dienste.',
    },
    overbroad: {
      missing:
        'Das Ersuchen ist nicht auf bestimmte Daten, Personen oder einen bestimmten Zeitraum begrenzt.',
      why: 'Ersuchen um vielfältige und unbestimmte Daten sind zu vermeiden; nur das Erforderliche und Verhältnismäßige darf herausgegeben werden.',
      send: 'Bitte beschränken Sie das Ersuchen auf die Konten, die Arten von Daten und den Zeitraum, die für die Ermittlung nötig sind.',
    },
    'nature-contradictory': {
      missing: 'Die auf dem Formular angekreuzte Maßnahme und der Text des Ersuchens stimmen nicht überein.',
      why: 'Es darf kein Zweifel daran bestehen, welche Maßnahme angeordnet ist.',
      send: 'Bitte stellen Sie klar, ob Sie um Sicherung, Herausgabe, Entfernung oder eine andere Maßnahme ersuchen.',
    },
    'requester-incomplete': {
      missing: 'Die Angaben zur ersuchenden Person sind unvollständig.',
      why: 'Wir müssen die Herkunft des Ersuchens überprüfen und bei Rückfragen jemanden erreichen können.',
      send: 'Bitte nennen Sie Name mit Dienst- oder Ausweisnummer, Dienstgrad oder Funktion, dienstliche E-Mail-Adresse und Telefonnummer.',
    },
    'letterhead-incomplete': {
      missing: 'Die Angaben zu Ihrer Behörde sind unvollständig.',
      why: 'Jedes Schreiben soll einen Briefkopf mit zentraler Rufnummer und Website tragen, damit sich seine Echtheit prüfen lässt.',
      send: 'Bitte senden Sie das Ersuchen mit dem Briefkopf Ihrer Behörde, mit Anschrift, zentraler Rufnummer und Website.',
    },
    'telephone-personal': {
      missing: 'Die einzige angegebene Telefonnummer ist offenbar eine private oder mobile.',
      why: 'Ein Rückruf muss die Behörde erreichen und nicht einen Privatanschluss.',
      send: 'Bitte nennen Sie eine dienstliche Festnetznummer Ihrer Dienststelle oder die zentrale Rufnummer.',
    },
    'registration-number-missing': {
      missing: 'Das Ersuchen trägt kein Aktenzeichen Ihrer Behörde.',
      why: 'Ein Aktenzeichen gehört zum Mindestinhalt jedes Ersuchens und macht es auf beiden Seiten nachvollziehbar.',
      send: 'Bitte nennen Sie das Zeichen, unter dem Ihre Behörde dieses Ersuchen führt.',
    },
    'crime-missing': {
      missing: 'Das Ersuchen nennt nicht die Straftat, wegen der ermittelt wird.',
      why: 'Welche Daten herausgegeben werden dürfen, hängt von der Straftat und der Strafvorschrift ab.',
      send: 'Bitte nennen Sie die Art der Straftat und die Vorschrift.',
    },
    'case-number-missing': {
      missing: 'Das Ersuchen nennt kein Aktenzeichen des Ermittlungs- oder Strafverfahrens.',
      why: 'Es verbindet das Ersuchen mit einem laufenden Verfahren.',
      send: 'Bitte nennen Sie das Aktenzeichen des Verfahrens.',
    },
    'overview-missing': {
      missing: 'Das Ersuchen schildert den Sachverhalt nicht.',
      why: 'Wir müssen erkennen können, wie die erbetenen Daten mit der Straftat zusammenhängen.',
      send: 'Bitte schildern Sie kurz, wie die Tat begangen wurde und warum es auf diese Daten ankommt. Personen brauchen nicht genannt zu werden.',
    },
    'data-type-missing': {
      missing: 'Das Ersuchen sagt nicht, um welche Art von Daten es geht.',
      why: 'Für Bestandsdaten, Verkehrsdaten und Inhaltsdaten gelten unterschiedliche gesetzliche Anforderungen.',
      send: 'Bitte geben Sie an, ob Sie Bestandsdaten, Verkehrsdaten oder Inhaltsdaten benötigen.',
    },
    'time-range-missing': {
      missing: 'Das Ersuchen nennt für Verkehrs- oder Inhaltsdaten keinen Zeitraum.',
      why: 'Ein Ersuchen soll bestimmt und auf das für die Ermittlung Nötige begrenzt sein.',
      send: 'Bitte nennen Sie Beginn und Ende des Zeitraums mit Datum, Uhrzeit und Zeitzone.',
    },
    'time-zone-missing': {
      missing: 'Eine Uhrzeit ist ohne Zeitzone angegeben.',
      why: 'IP-Adressen werden oft binnen Minuten neu vergeben: Eine Stunde Unterschied kann zu einer anderen Person führen.',
      send: 'Bitte nennen Sie zu jeder Uhrzeit die Zeitzone, am besten als Abstand zu UTC.',
    },
    'confidentiality-no-basis': {
      missing: 'Um Vertraulichkeit wird ohne Angabe der Rechtsgrundlage gebeten.',
      why: 'Wir können verpflichtet sein, die betroffene Person zu unterrichten, sofern das Gesetz nichts anderes bestimmt.',
      send: 'Bitte nennen Sie die Vorschrift, auf der die Vertraulichkeit beruht, und bis wann sie gelten soll.',
    },
    'language-unsupported': {
      missing: 'Das Ersuchen ist in einer Sprache verfasst, in der unsere Stelle nicht arbeitet.',
      why: 'Ein missverstandenes Ersuchen kann dazu führen, dass die falschen Daten herausgegeben werden.',
      send: 'Bitte senden Sie eine Übersetzung des Ersuchens und etwaiger Anordnungen.',
    },
    'emergency-undeclared': {
      missing:
        'Der Sachverhalt deutet auf Gefahr für Leib oder Leben hin, das Ersuchen ist aber nicht als Notfall bezeichnet.',
      why: 'Ersuchen werden nach ihrer Dringlichkeit bearbeitet.',
      send: 'Bitte teilen Sie uns mit, ob es sich um einen Notfall handelt, damit wir das Ersuchen vorziehen können.',
    },
    'port-missing': {
      missing: 'Eine IPv4-Adresse ist mit Uhrzeit, aber ohne Quellport angegeben.',
      why: 'Viele Kunden können sich eine IPv4-Adresse teilen; nur der Port unterscheidet sie.',
      send: 'Bitte nennen Sie zu jeder IP-Adresse und Uhrzeit den Quellport, soweit er Ihnen vorliegt.',
    },
    'preservation-no-follow-up': {
      missing: 'Das Ersuchen um Sicherung sagt nicht, ob eine Anordnung zur Herausgabe folgt.',
      why: 'Gesicherte Daten werden nach Fristablauf gelöscht, wenn nicht rechtzeitig eine Anordnung oder ein Rechtshilfeersuchen folgt.',
      send: 'Bitte teilen Sie uns mit, ob und wann eine solche Anordnung oder ein solches Ersuchen folgt oder ob die Daten nicht mehr benötigt werden.',
    },
  },
};
