/** Danger as officers tell it in their letters, while it runs. */
export const RUNNING: readonly [string, string][] = [
  [
    'en',
    'We were called by a mother whose son, 17, locked his door an hour ago and streams himself with a rope round his neck. Please let us have his current IP address at once.',
  ],
  [
    'en',
    'An anonymous user has written "I buried her in the box, she has air until midnight" and gave a photograph taken this morning; the woman disappeared on 14 November 2026. We urgently need the login data.',
  ],
  [
    'de',
    'Um 7.40 Uhr ging heute die Nachricht ein, der Absender stehe mit Benzin vor dem Kindergarten und werde ihn anzünden. Wir bitten um sofortige Mitteilung der Anschlussdaten.',
  ],
  [
    'de',
    'Die 16-jährige ist seit gestern Abend abgängig, sie hinterließ einen Abschiedsbrief und ihr Handy war zuletzt an der Donau eingeloggt. Dringend!',
  ],
  [
    'fr',
    'Une femme retenue depuis mardi par son ex-compagnon a pu écrire « il va me tuer cette nuit ». Merci de nous communiquer sans délai la géolocalisation.',
  ],
  [
    'es',
    'Un menor de 13 años salió el 17 de noviembre de 2026 con un hombre que conoció por el juego y no ha vuelto; su madre teme por su vida. Necesitamos con urgencia los datos de la cuenta.',
  ],
  [
    'it',
    'Un ragazzo ha pubblicato un video in cui si punta una pistola alla testa e dice addio; è successo pochi minuti fa. Si chiede riscontro immediato.',
  ],
  [
    'pt',
    'O suspeito anunciou que hoje às 15h entra na escola com uma arma e mata quem lá estiver. Pedimos com a máxima urgência os dados.',
  ],
  [
    'nl',
    'Een vrouw belde 112 en fluisterde dat haar man met een hamer voor de badkamerdeur staat; de lijn viel weg. Graag per omgaande de locatie, het gaat om minuten.',
  ],
  [
    'pl',
    'Zgłaszający podał, że jego brat pół godziny temu wyszedł z bronią i powiedział, że zabije sąsiada. Prosimy o natychmiastowe ustalenie położenia telefonu.',
  ],
  [
    'cs',
    'Neznámý muž oznámil, že v nemocnici je nálož a vybuchne v poledne. Žádáme o okamžité sdělení údajů.',
  ],
  [
    'ro',
    'O fată de 12 ani a fost luată cu forța într-o mașină în această dimineață; răpitorul cere bani. Solicităm de urgență localizarea.',
  ],
  [
    'hu',
    'Egy férfi azt írta, hogy bezárta a gyerekeit a lakásba és magukra gyújtja a házat. Azonnali választ kérünk.',
  ],
  ['uk', 'Чоловік у прямому ефірі тримає ніж біля горла дружини. Просимо негайно надати адресу.'],
  [
    'sv',
    'En pojke på 15 år har skrivit till sin vän att han tagit alla mammas tabletter. Vi behöver omgående hans IP-adress.',
  ],
  [
    'da',
    'En mand har meldt, at han vil sprænge sig selv i luften på hovedbanegården i eftermiddag. Oplysningerne bedes sendt straks.',
  ],
  [
    'fi',
    'Nainen ilmoitti, että hänen miehensä on lähtenyt aseen kanssa etsimään häntä ja uhkaa tappaa hänet. Pyydämme pikaisesti paikannustietoja.',
  ],
  [
    'tr',
    'Bir kişi köprünün korkuluklarına çıktığını ve birazdan atlayacağını yazdı. Acil konum bilgisi rica olunur.',
  ],
  ['el', 'Άγνωστος απειλεί ότι απόψε θα μπει με όπλο στο νοσοκομείο. Παρακαλούμε για άμεση απάντηση.'],
  ['hr', 'Djevojčica od 9 godina nestala je jutros na putu do škole. Molimo hitno podatke.'],
  [
    'en',
    'Her ex-husband, against whom a restraining order of 5 June 2025 is in force, turned up with a shotgun at her parents house and drove off with her. We urgently need live location.',
  ],
  [
    'en',
    'Since the evening of 16 November 2026 nobody has heard from the hiker; his phone is at 4 percent and it is minus twelve. Kindly send the last cell immediately.',
  ],
  [
    'en',
    'The livestream that began at 09:10 today shows two boys beating a homeless man with a bat; he no longer moves.',
  ],
  [
    'en',
    'On 20.11.2026 the subject told his therapist that he has a gun and will shoot his boss this afternoon.',
  ],
  [
    'de',
    'Ein Nutzer kündigte am 19.11.2026 an, morgen früh in seiner alten Schule möglichst viele zu töten. Um sofortige Bestandsdaten wird gebeten.',
  ],
  [
    'de',
    'Die Frau hat gestern, 19.11.2026, 40 Tabletten Schlafmittel bestellt und schreibt: heute Nacht ist alles vorbei.',
  ],
  [
    'fr',
    'Le 20 novembre 2026 à 6 h 30, un homme muni d’un fusil s’est retranché chez lui avec ses deux enfants. Réponse immédiate indispensable.',
  ],
  [
    'fr',
    'Mon correspondant dit être ligoté dans une cave, il ignore où, et n’a plus que 5 % de batterie. Urgence absolue.',
  ],
  [
    'es',
    'El 19 de noviembre de 2026 por la noche se llevaron a la hija del denunciante y exigen rescate antes de las 18 h de hoy.',
  ],
  ['es', 'Un hombre avisa de que ha dejado un artefacto en el centro comercial que estallará en dos horas.'],
  ['it', 'La donna, già aggredita il 3 marzo 2025, ci scrive adesso che lui è alla porta con un coltello.'],
  [
    'it',
    'Una ragazza di 15 anni si trova sul cornicione del quinto piano e trasmette in diretta; inviare subito i dati.',
  ],
  ['pt', 'O agressor, condenado em 2024, está agora a caminho da casa da vítima com uma arma.'],
  [
    'nl',
    'Sinds 15 november 2026 wordt een jongen van 11 vermist; vandaag kwam een losgeldeis binnen. Zeer dringend.',
  ],
  ['pl', 'Mężczyzna zadzwonił i oświadczył, że podłożył bombę w szpitalu, ma wybuchnąć za godzinę.'],
  ['pl', 'Skazany w 2024 r. mąż przetrzymuje teraz żonę w piwnicy i grozi jej nożem.'],
  ['cs', 'Dívka, nar. 5. 5. 2012, napsala kamarádce, že skočí pod vlak; prosíme ihned o polohu.'],
  ['uk', 'Підліток написав, що сьогодні принесе рушницю до школи і розстріляє клас.'],
  ['ro', 'Un bărbat amenință că își aruncă copilul de la etaj, transmisie live acum.'],
  [
    'sv',
    'En kvinna sms:ade att hennes man slår henne och har låst in henne; kom fort, han dödar mig. Mycket brådskande.',
  ],
  [
    'en',
    'The caller hung up after saying that there is a pipe bomb under the stage and that it will go off when the band starts at nine tonight.',
  ],
  [
    'en',
    'A father wrote to his estranged wife that he and the kids will be with the angels before dawn; please locate the phone straight away.',
  ],
  [
    'en',
    'The warrant of 2 February 2025 could not be served; this morning the man was seen walking towards the courthouse with a rifle.',
  ],
  [
    'en',
    'After the robbery of 9 November 2026 the robber took a cashier with him; she is still held hostage and we need the cell data right now.',
  ],
  [
    'de',
    'Der Mann, der am 4. April 2025 aus der Haft entlassen wurde, steht jetzt mit einer Axt vor dem Haus seiner Ex-Frau.',
  ],
  ['de', 'Laut Chat will der 14-Jährige sich in einer Stunde auf die Gleise legen.'],
  ['fr', 'L’auteur du braquage du 12 novembre 2026 détient toujours le caissier en otage, urgence absolue.'],
  ['es', 'El joven dejó una nota de despedida y caminó hacia las vías hace veinte minutos.'],
  ['pt', 'Uma jovem ligou a sussurrar que está trancada na bagageira de um carro em andamento, agora.'],
  ['bg', 'Мъж се обади и каза, че е сложил бомба на гарата и тя ще гръмне до един час.'],
  ['sr', 'Отац је отео дете и прети да ће га убити вечерас.'],
  ['sl', 'Moški je napisal, da bo danes zvečer ubil svojo družino.'],
  ['sk', 'Neznámy oznámil, že v škole je bomba a o hodinu vybuchne.'],
  ['lt', 'Vyras parašė, kad šiąnakt nusižudys, prašome skubiai nustatyti vietą.'],
  ['lv', 'Sieviete zvanīja, ka vīrs viņu tūlīt nogalinās.'],
  ['et', 'Mees teatas, et tal on relv ja ta laseb täna oma naise maha.'],
  ['ro', 'O minoră a fost răpită ieri de lângă școală și părinții au primit azi o cerere de bani.'],
  ['el', 'Μια κοπέλα έγραψε ότι πήρε χάπια πριν από λίγο και δεν απαντά πια.'],
  [
    'en',
    'The sender claims to have put rat poison into baby food on sale in our town today and asks for bitcoin.',
  ],
  [
    'en',
    'He wrote to his daughter "by the time you get home I shall be hanging in the garage"; her flight lands in an hour.',
  ],
  ['en', 'Missing since 2 March 2026: a girl of ten. Her phone was switched on tonight for the first time.'],
  [
    'de',
    'Der Täter der Messerattacke vom 20.11.2026 ist auf der Flucht und hat angekündigt, weitere Menschen zu töten. Eilt!',
  ],
  [
    'fr',
    'Un adolescent annonce sur le serveur qu’il se pendra à minuit ; ses amis ne connaissent que son pseudo. Merci d’agir tout de suite.',
  ],
  ['fr', 'Une lettre annonce qu’une bombe explosera aujourd’hui au palais de justice.'],
  ['es', 'La mujer envió un audio: «me ha encerrado y dice que hoy me mata». Urge localizar el móvil.'],
  ['es', 'Han raptado a un empresario hace tres horas, piden dinero y amenazan con cortarle un dedo.'],
  ['it', 'Un uomo barricato in casa con i figli minaccia di far saltare tutto con il gas. Urgentissimo.'],
  [
    'pt',
    'O marido mandou fotografia da pistola e escreveu "hoje acabo contigo e com as crianças". Pedimos dados imediatos.',
  ],
  ['nl', 'Een man dreigt op dit moment zijn woning met gasflessen op te blazen; zijn kinderen zijn binnen.'],
  ['pl', 'Nastolatek pisze na czacie, że za 20 minut skoczy z wiaduktu. Prosimy o numer IP.'],
  ['cs', 'Muž drží na benzinové stanici rukojmí a požaduje auto. Potřebujeme ihned polohu.'],
  ['hu', 'Egy nő azt írta, hogy a férje ma este megöli őt.'],
  ['ro', 'Un elev a postat că mâine vine cu arma la liceu și îi împușcă pe toți; cerem date de urgență.'],
  ['bg', 'Жена пише, че мъжът ѝ я е заключил и ще я убие тази нощ. Спешно.'],
  [
    'da',
    'Min søn har sendt en besked om, at han ikke vil leve mere, og hans telefon er slukket for en time siden.',
  ],
  ['fi', 'Mies on sulkeutunut asuntoon lasten kanssa ja uhkaa sytyttää sen palamaan. Kiireellinen.'],
  [
    'en',
    'A 40-year-old woman texted that her partner doused her with petrol and flicks a lighter; the call ended at 10:12 today.',
  ],
  [
    'en',
    'The order of 1 June 2025 forbids him contact; half an hour ago he sent a picture of a loaded pistol in front of her door.',
  ],
  [
    'en',
    'Robbery of 18 November 2026: the robber shot at officers, is at large and said he will shoot again tonight.',
  ],
  [
    'de',
    'Am 20.11.2026 gegen 9 Uhr nahm der Täter bei einem Überfall eine Kassiererin als Geisel; sie ist noch immer in seiner Gewalt. Sofort!',
  ],
  ['de', 'Mein Bruder hat mir vorhin geschrieben, er sei auf der Brücke und springe gleich.'],
  [
    'fr',
    'Depuis le 3 mars 2026, elle reçoit des menaces de mort ; cet après-midi il a écrit : « je suis en bas avec un couteau ».',
  ],
  ['es', 'Un hombre armado entró hoy en un banco y mantiene rehenes.'],
  [
    'it',
    'Una dodicenne è uscita ieri con un adulto conosciuto online ed è irreperibile; si teme per la sua vita, urgente.',
  ],
  ['pt', 'O rapaz disse aos amigos que tomou uma caixa de comprimidos há 20 minutos.'],
  ['nl', 'Een vader heeft zijn kinderen meegenomen en schrijft dat niemand ze levend terugziet. Met spoed.'],
  ['pl', 'Sprawca napadu z 18 listopada 2026 r. wziął zakładniczkę i grozi, że ją zabije. Natychmiast.'],
  ['cs', 'Muž píše, že má granát a vyhodí do povětří úřad, dnes ve dvě.'],
  ['sv', 'Hon skriver: jag orkar inte leva längre, hejdå. Det var för 10 minuter sedan.'],
  ['uk', 'Невідомий повідомив, що заклав вибухівку в торговому центрі, вибух за годину.'],
  ['tr', 'Eşini rehin alan şahıs, polis gelirse onu öldüreceğini söylüyor. Acil.'],
  ['hu', 'A fiú azt írta, hogy ma este a vonat elé ugrik.'],
  ['ro', 'O femeie sună și spune că soțul are un topor și sparge ușa acum.'],
  ['hr', 'Muškarac prijeti da će se raznijeti bombom u autobusu, hitno.'],
  [
    'fi',
    'Poika kirjoitti ystävälleen ottaneensa kaikki lääkkeet ja jättävänsä hyvästit; tarvitsemme sijainnin heti.',
  ],
  ['el', 'Ο πατέρας απήγαγε το παιδί και γράφει ότι θα το σκοτώσει απόψε.'],
];
