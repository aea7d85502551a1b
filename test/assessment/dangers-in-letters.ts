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
];

/** Crimes that ended, trade and plays, by officers who are in haste. */
export const ENDED: readonly [string, string][] = [
  [
    'en',
    'The defendant sold replica hand grenades through the marketplace between 2 March and 9 April 2026; counsel needs the records immediately for the hearing.',
  ],
  [
    'en',
    'On 4 July 2025 two men in masks pointed pistols at a jeweller and left with watches. The trial opens next week, so we must urgently ask for the call data.',
  ],
  [
    'en',
    'Our complainant bought a crime novel in which a child is drowned; it did not arrive. Kindly answer today.',
  ],
  ['en', 'His new single is going to blow up, the promoter said, and she transferred 900 euros tonight.'],
  [
    'de',
    'Beim Überfall vom 11. Januar 2025 zielte der Täter mit einer Schreckschusspistole auf den Tankwart. Wir bitten um umgehende Auskunft.',
  ],
  [
    'de',
    'Der Geschädigte sollte für ein Ballerspiel zahlen, in dem man Zombies abknallt; das Geld ist seit heute weg. Bitte schnell antworten.',
  ],
  [
    'fr',
    'Le 8 avril 2025, le prévenu avait tailladé les pneus avec un couteau avant de partir à pied. Réponse urgente souhaitée.',
  ],
  ['fr', 'Elle a payé ce matin pour un spectacle « Attentat à l’humour » qui n’existe pas.'],
  [
    'es',
    'En el atraco del 9 de enero de 2025 el autor esgrimió una navaja y huyó en moto. Se ruega contestación urgente.',
  ],
  ['es', 'Le prometieron que su canal iba a ser una bomba en redes y hoy mismo pagó 300 euros.'],
  [
    'it',
    'Durante la rapina del 5 maggio 2025 uno dei due impugnava un coltello; si chiede cortese e urgente riscontro.',
  ],
  [
    'pt',
    'No dia 7 de maio de 2025 o arguido ameaçou o taxista com uma faca e levou o telemóvel. Pede-se resposta urgente.',
  ],
  [
    'nl',
    'Bij de straatroof van 6 juni 2025 toonde de dader een mes. Wij verzoeken u met spoed de gegevens te verstrekken.',
  ],
  ['nl', 'De koper betaalde vandaag voor een escape room met een nepbom; de site bestaat niet.'],
  [
    'pl',
    'W dniu 10 stycznia 2025 r. nieznany sprawca, grożąc nożem, zabrał telefon. Prosimy o pilne udostępnienie danych.',
  ],
  ['cs', 'Dne 14. 3. 2025 pachatel pod pohrůžkou nože odcizil kabelku. Žádáme o urychlené zaslání.'],
  ['ro', 'La 20 mai 2025 autorul, înarmat cu un cuțit, a sustras un telefon. Vă rugăm să răspundeți urgent.'],
  ['sv', 'Rånet den 3 mars 2025 skedde med kniv. Vi ber om skyndsam hantering, det är brådskande.'],
  [
    'uk',
    '21 травня 2025 року нападник, погрожуючи ножем, заволодів телефоном. Просимо терміново надати відомості.',
  ],
  ['fi', 'Kioskiryöstössä 2. huhtikuuta 2025 tekijä heilutti puukkoa. Pyydämme kiireellistä vastausta.'],
  [
    'en',
    'Between 1 and 9 May 2025 the accused carried a machete to several shops; he was sentenced in June. An immediate reply is appreciated for the appeal.',
  ],
  [
    'en',
    'The victim of the stabbing of 14 March 2025 recovered. We ask for an urgent answer, as the retention period ends.',
  ],
  ['en', 'In January 2025 a gunman robbed the kiosk and fled. Please send the data without delay.'],
  ['en', 'The buyer wanted to kill two birds with one stone and paid twice today.'],
  [
    'en',
    'Kindly treat as urgent: on 2 February 2025 the accused swallowed pills stolen from the pharmacy and sold the rest.',
  ],
  [
    'de',
    'Der Beschuldigte betrat am 2. Februar 2025 mit einer Pistole die Spielhalle und erbeutete 900 Euro. Um beschleunigte Erledigung wird dringend gebeten.',
  ],
  ['de', 'Sie kaufte heute ein Bombenkostüm für den Karneval, das nie kam.'],
  [
    'de',
    'Im Juni 2025 fuhr er mit einer Axt im Kofferraum zum Tatort; die Sache eilt wegen der Löschfristen.',
  ],
  [
    'fr',
    'Le 3 mai 2025, sous la menace d’un couteau, l’auteur s’est fait remettre la recette. Prière de répondre en urgence.',
  ],
  [
    'fr',
    'Il s’était coupé les veines le 2 janvier 2025 en détention et a survécu ; merci de répondre sans délai.',
  ],
  ['es', 'El 4 de abril de 2025, a punta de pistola, le quitaron el coche. Se solicita respuesta inmediata.'],
  ['es', 'Está de muerte esta oferta, decía el anuncio, y pagó esta mañana.'],
  [
    'it',
    'Il 6 giugno 2025, sotto la minaccia di una pistola, gli sottrassero l’orologio. Si resta in attesa di urgente riscontro.',
  ],
  ['pt', 'Em 8 de março de 2025 foi roubado sob ameaça de faca. Solicita-se resposta imediata.'],
  ['nl', 'Op 9 april 2025 werd de taxichauffeur onder schot gehouden en beroofd. Graag met spoed antwoord.'],
  [
    'pl',
    'Dnia 11 kwietnia 2025 r. sprawca z nożem w ręku wszedł do sklepu, zabrał pieniądze i uciekł. Pilne.',
  ],
  ['cs', 'Dne 5. dubna 2025 šel pachatel s nožem k pokladně a odnesl tržbu. Spěchá.'],
  ['hu', '2025. április 3-án a tettes késsel ment a pénztárhoz, és elvitte a bevételt. Sürgős.'],
  ['uk', '4 квітня 2025 року зловмисник приставив ніж до горла касирки й забрав гроші. Терміново.'],
  [
    'en',
    'On 3 March 2025 a courier was stabbed in Leeds; the accused pleads not guilty and the court sits on Monday, hence our urgent request.',
  ],
  [
    'en',
    'He swallowed the pills on 5 May 2025 and was discharged a week later. Respond immediately to avoid deletion.',
  ],
  [
    'en',
    'The influencer said the launch would be a bombshell and that prices go through the roof tonight; thousands paid.',
  ],
  ['en', 'A tourist took the bus with a walking stick and a toy sword; his wallet was stolen today.'],
  ['en', 'The complainant was bored to death and clicked on the link this morning.'],
  [
    'de',
    'Am 5. Mai 2025 schnitt sich der Geschädigte beim Auspacken, die Ware war beschädigt; bitte umgehend antworten.',
  ],
  ['de', 'Die Konkurrenz macht uns kaputt, die Preise fallen heute ins Bodenlose, schrieb der Verkäufer.'],
  ['de', 'Am 7. Juli 2025 lief der Täter mit einem Messer davon. Dringend, da Fristablauf.'],
  [
    'fr',
    'Le 6 juin 2025, il a sorti un couteau pour voler le sac, puis a pris la fuite. Très urgent car délai de conservation.',
  ],
  ['fr', 'Le vendeur promettait une ambiance explosive ce soir et a encaissé 40 billets.'],
  [
    'es',
    'El 7 de julio de 2025 el autor, cuchillo en mano, se llevó la caja. Contestación urgente por plazo procesal.',
  ],
  ['es', 'Nos partimos de risa, esto es dinamita pura, decía el anuncio de hoy.'],
  ['it', 'Il 9 settembre 2025 il rapinatore, armato di coltello, ha sottratto la borsa. Riscontro urgente.'],
  ['pt', 'Em 10 de outubro de 2025 o ladrão mostrou uma navalha e fugiu a pé. Urgente.'],
  ['nl', 'Op 11 mei 2025 trok de dader een mes en nam de tas mee. Spoed in verband met bewaartermijn.'],
  ['pl', 'W dniu 12 czerwca 2025 r. napastnik wyjął nóż i zabrał plecak. Pilne z uwagi na termin.'],
  ['ro', 'Reducere explozivă azi, scria anunțul, iar bunurile nu au sosit.'],
  ['hr', 'Dana 13. srpnja 2025. počinitelj je izvadio nož i uzeo torbu. Hitno.'],
  ['tr', '14 Ağustos 2025 tarihinde fail bıçak çekip çantayı aldı. Acildir.'],
  ['el', 'Στις 15 Σεπτεμβρίου 2025 ο δράστης έβγαλε μαχαίρι και πήρε την τσάντα. Επείγον.'],
  [
    'en',
    'Back in 2023 the accused had driven with a rifle to the border; the court now asks for an immediate statement.',
  ],
  ['en', 'I am so going to murder that pizza tonight, she wrote; the voucher was forged.'],
  [
    'en',
    'On 6 August 2025 the burglar cut himself on the window, leaving blood. Please respond immediately.',
  ],
  ['en', 'The auction house sold a hangman puzzle and a guillotine for paper today; the parcels vanished.'],
  [
    'de',
    'Am 8. September 2025 hielt der Täter dem Opfer eine Pistole an den Kopf und nahm das Handy. Um sofortige Auskunft wird ersucht.',
  ],
  ['de', 'Der Krimi-Dinner-Abend heute mit Mord und Geiselnahme war eine Betrugsmasche.'],
  ['fr', 'Le 10 octobre 2025, armé d’un fusil, il est parti avec la caisse. Réponse par retour, urgence.'],
  ['fr', 'Il tue le temps aujourd’hui en vendant de faux billets.'],
  ['es', 'El 11 de octubre de 2025 le puso una pistola en la cabeza y le robó el reloj. Urgente.'],
  ['es', 'Se tomó unas pastillas para adelgazar falsas compradas hoy.'],
  ['it', 'L’11 ottobre 2025 gli puntò una pistola alla testa per rubargli l’auto. Urgente.'],
  ['pt', 'Em 12 de outubro de 2025 apontou uma pistola à cabeça da vítima e levou o carro. Urgente.'],
  ['nl', 'Op 13 oktober 2025 zette de dader een mes op de keel van de caissière. Met spoed graag.'],
  ['pl', 'Dnia 14 października 2025 r. przystawił nóż do gardła ekspedientce i zabrał utarg. Bardzo pilne.'],
  ['cs', 'Dne 15. října 2025 přiložil pokladní nůž ke krku. Spěchá to, prosíme okamžitě.'],
  ['sv', 'Den 16 oktober 2025 höll rånaren en kniv mot halsen på kassörskan. Brådskande.'],
  ['ro', 'La 17 octombrie 2025 i-a pus cuțitul la gât casierei și a luat banii. Urgent.'],
  ['hu', '2025. október 18-án kést tartott a pénztáros torkához és elvitte a pénzt. Sürgős.'],
  ['fi', '18. lokakuuta 2025 ryöstäjä piti veistä kassan kurkulla. Kiireellinen.'],
];
