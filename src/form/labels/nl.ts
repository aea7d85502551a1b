import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Dutch: the template's rows (CoE 2020 App. A) as authorities of the Netherlands and Flanders word them. */
export const nl: Labels = {
  language: 'nl',
  title: 'Modelformulier voor verzoeken',
  note: 'Noot - * = Doorhalen wat niet van toepassing is',
  yes: ['JA'],
  no: ['NEE', 'NEEN'],
  sections: {
    organisation: row(
      'Gegevens van de organisatie die het verzoek doet',
      '{Gegevens,Details} van de {verzoekende,aanvragende,vorderende} {organisatie,instantie,autoriteit,dienst} | {Gegevens,Details} van de {organisatie,instantie,autoriteit,dienst} die {het verzoek,de aanvraag,de vordering} {doet,indient} | {Verzoekende,Aanvragende,Vorderende} {organisatie,instantie,autoriteit}',
      'Organisatie | Instantie | Dienst',
    ),
    requester: row(
      'Gegevens van de persoon die het verzoek doet en aan wie alle antwoorden moeten worden gericht',
      '{Gegevens,Details,Informatie} {van de,over de} persoon die {het verzoek,de aanvraag} {doet,indient}{ en aan wie alle antwoorden moeten worden gericht, en aan wie alle antwoorden gericht moeten worden, en aan wie alle reacties moeten worden gericht, en aan wie alle antwoorden dienen te worden gericht,} | {Gegevens,Details} {van de,} {verzoeker,aanvrager,vorderende ambtenaar,opsporingsambtenaar,contactpersoon} | Contactpersoon voor {de beantwoording,antwoorden,het antwoord}',
      'Contactpersoon | Verzoeker | Aanvrager | Contact | Contactgegevens',
    ),
    nature: row(
      'Aard van het verzoek',
      '{Aard,Soort,Type} {van het,van de,} {verzoek,aanvraag,vordering}',
      'Aard',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Officiële naam',
      '{Officiële,Wettelijke,Juridische,Volledige,Statutaire} {naam,benaming} {van de organisatie,van de instantie,} | Naam {van de,} {organisatie,instantie,dienst,autoriteit,verzoekende organisatie,verzoekende instantie}',
      'Organisatie | Instantie | Dienst | Autoriteit | Eenheid | {Verzoekende,Aanvragende} {instantie,organisatie,dienst}',
      '(Volledige gepubliceerde naam van de organisatie)',
    ),
    'organisation.address': row(
      'Adres',
      '{Adres,Bezoekadres,Postadres} {van de organisatie,van de instantie,} | {Officieel,Gepubliceerd} adres | Adresgegevens',
      'Vestigingsadres',
      '(Gepubliceerd adres van de organisatie)',
    ),
    'organisation.legalStatus': row(
      'Juridische status',
      '{Wettelijke,Rechtelijke,Juridische} {status,positie,vorm} {van de organisatie,} | Rechtsvorm | Rechtspositie | Soort {organisatie,instantie} | Type {organisatie,instantie} | Rechtsstatus',
      'Status',
      '(openbaar ministerie, nationale/lokale politie, enz.)',
    ),
    'organisation.website': row(
      'Website',
      '{Officiële,} {website,internetsite,webpagina,webadres,websites} {van de organisatie,} | Internetadres',
      'Web | Internet | Homepage',
      '(officiële website van de organisatie)',
    ),
    'requester.name': row(
      'Naam inclusief badge-/identificatienummer',
      'Naam {inclusief,incl.,en,met,(inclusief,(incl.,(en} {badgenummer,badge-/id-nummer,badge/id-nummer,badge-/identificatienummer,badge/identificatienummer,dienstnummer,personeelsnummer,legitimatienummer,legitimatiebewijsnummer,identificatienummer,id-nummer,stamnummer,legitimatienr.,badge-/ID-nummer,insigne-/id-nummer,nummer legitimatiebewijs,pasnummer,penningnummer} | Naam, {dienstnummer,badgenummer,legitimatienummer,personeelsnummer} | Naam {van de verbalisant,verbalisant,van de ambtenaar,opsporingsambtenaar,van de verzoeker,verzoeker,rechercheur,van de aanvrager,en voornaam} | Naam en voornaam {en stamnummer,en identificatienummer}',
      'Naam | Volledige naam | Voor- en achternaam | Contactpersoon | Verbalisant | Rechercheur',
    ),
    'requester.rank': row(
      'Rang',
      'Rang {/ schaal,/ graad,van de ambtenaar,of graad}',
      'Graad',
      '(Van toepassing op organisaties met rangen, zoals de politie)',
    ),
    'requester.position': row(
      'Functie',
      '{Functie,Functiebenaming,Functienaam,Functietitel,Functieomschrijving} {van de ambtenaar,/ positie,} | Positie / functie',
      'Positie | Rol | Titel | Hoedanigheid | Taak',
      '(Zoals rechercheur cybercrime, officier van justitie, nationaal contactpunt, enz.)',
    ),
    'requester.email': row(
      'E-mail',
      '{Officieel,Zakelijk,Dienst} {e-mailadres,mailadres,emailadres} | {E-mailadres,Emailadres,Mailadres} {(zakelijk),(officieel),werk,}',
      'Mail | E-post | Elektronische post',
      '(Moet een officieel e-mailadres zijn (geen yahoo, gmail, enz.))',
    ),
    'requester.telephone': row(
      'Telefoon',
      'Telefoonnummer {werk,zakelijk,kantoor,} | {Zakelijk,Officieel,Direct} telefoonnummer | Doorkiesnummer',
      'Tel | Tel. | Tel.nr. | Telefoonnr. | Tel. nr. | Mobiel | GSM | Telefoon / mobiel | Mobiel nummer | Telnr',
      '(Moet een zakelijk telefoonnummer zijn, geen persoonlijk nummer)',
    ),
    'nature.emergency': row(
      'Noodgeval',
      '{Spoedverzoek,Spoedgeval,Noodsituatie,Noodverzoek,Spoedeisend verzoek,Spoedvordering,Spoedeisendheid,Dringend verzoek,Hoogdringendheid}',
      'Spoed | Spoedeisend | Dringend | Nood | Urgent',
      '(Alleen te gebruiken bij levensgevaar, overlijden, ernstig letsel of terrorisme)',
    ),
    'nature.preservation': row(
      'Bewaring van gegevens',
      '{Bewaring,Bevriezing,Bewaren,Bevriezen,Behoud,Veiligstellen,Bewaarneming} {van gegevens,van de gegevens,gegevens,van data} | {Gegevensbewaring,Databewaring,Bevriezingsbevel,Bewaringsverzoek,Bewaringsbevel,Gegevensbehoud,Dataretentie,Spoedbevriezing}',
      'Bewaring | Bevriezing | Preservatie | Behoud',
      '(Geef precies aan wat wordt gevraagd. Wees specifiek en beperk u tot wat nodig is voor het onderzoek. Verstrek alle beschikbare informatie, inclusief tijdzones van de criminele activiteit) Te gebruiken wanneer om bewaring wordt verzocht in afwachting van een rechtmatig bevel tot verstrekking van de gegevens.',
    ),
    'nature.production': row(
      'Verstrekking van gegevens',
      '{Verstrekking,Overlegging,Openbaarmaking,Vordering,Levering,Productie,Uitlevering,Vrijgave,Mededeling,Overdracht,Bekendmaking} {van gegevens,van de gegevens,gegevens,van data,verstrekking gegevens} | {Gegevensverstrekking,Dataverstrekking,Gegevensproductie,Dataproductie,Verstrekkingsbevel,Gegevensoverlegging,Dataproductie}',
      'Verstrekking | Vordering | Openbaarmaking',
      'Te gebruiken wanneer om verstrekking of openbaarmaking van gegevens wordt verzocht; hetzelfde detailniveau als bij bewaring van gegevens is vereist.',
    ),
    'nature.takedown': row(
      'Verwijdering van inhoud',
      '{Verwijdering,Verwijderen,Offline halen,Ontoegankelijkmaking,Blokkering,Ontoegankelijk maken} {van inhoud,van content,van de inhoud,inhoud,content,van materiaal,van gegevens,van online-inhoud} | Notice {and,&} takedown | NTD-verzoek | Verwijderingsverzoek | Verwijderverzoek | Verwijderingsbevel',
      'Verwijdering | Takedown | Verwijderen | Ontoegankelijkmaking | Blokkering',
      '(Om verwijdering van een website, sociaal netwerk of andere online-plaatsing te vragen)',
    ),
    'nature.courtOrder': row(
      'Wettelijk/gerechtelijk bevel',
      '{Gerechtelijk,Rechterlijk,Wettelijk/gerechtelijk,Juridisch/gerechtelijk,Wettelijk of gerechtelijk,Wettelijk / gerechtelijk,Juridisch bevel /,Justitieel} {bevel,gerechtelijk bevel,verzoek} | {Gerechtelijke,Rechterlijke,Wettelijke/gerechtelijke} {beschikking,machtiging,uitspraak,beslissing,beschikking/bevel,order} | Machtiging {rechter-commissaris,RC,van de rechter-commissaris} | Bevel van de {rechter,rechtbank}',
      'Bevel | Machtiging | Beschikking',
      '(Elk bevel van een rechtbank of andere gerechtelijke autoriteit moet bij het formulier worden gevoegd)',
    ),
    'nature.other': row(
      'Overig',
      'Overig verzoek | Ander verzoek | Andere aard',
      'Anders | Overige | Andere | Ander | Anders (specificeren) | Anders, namelijk | Overig (specificeer)',
      '(Geef alle details en de rechtsgrondslag van het verzoek)',
    ),
    crime: row(
      'Welk strafbaar feit wordt onderzocht',
      '{Welk,Welke,Welk(e),Welk/e} {strafbaar feit,strafbare feiten,strafba(a)r(e) feit(en),strafbaar feit(en),strafbare feit(en),misdrijf,misdrijven,misdrijf/misdrijven,misdrijf(ven),misdaad,misdaden,misdaad/misdaden,delict,delicten,delict(en)} {wordt,worden,wordt/worden} onderzocht | {Strafbaar feit,Strafbare feiten,Misdrijf,Misdrijven,Delict,Delicten,Misdaad} {dat wordt onderzocht,die worden onderzocht,in onderzoek,waarnaar onderzoek wordt gedaan,dat onderzocht wordt,in kwestie} | {Onderzocht,Onderzochte} {strafbaar feit,strafbare feiten,misdrijf,misdrijven,delict,delicten,misdaad} | Aard van het {misdrijf,strafbare feit,delict} | Verdenking',
      'Strafbaar feit | Strafbare feiten | Strafba(a)r(e) feit(en) | Misdrijf | Misdrijven | Delict | Delicten | Feit | Feiten waarvan verdacht',
      '(Vermeld het soort misdrijf volgens uw wetgeving en het artikel van de desbetreffende wet) Het nummer van het strafdossier of de procedure moet worden vermeld',
    ),
    overview: row(
      'Overzicht van de criminele activiteit',
      '{Overzicht,Samenvatting,Omschrijving,Beschrijving,Korte omschrijving,Schets,Korte samenvatting} {van de,van het,} {criminele activiteit,criminele activiteiten,feiten,strafbare feiten,strafbaar feit,zaak,misdrijf,het strafbare feit,het misdrijf,strafbare activiteiten} | {Samenvatting,Omschrijving} van {het misdrijf,het strafbare feit,het delict} | Feitenrelaas | Zaaksomschrijving',
      'Overzicht | Samenvatting | Feiten | Toedracht | Omschrijving',
      '(Geef een beschrijving op hoofdlijnen van hoe het misdrijf is gepleegd en bijzondere aspecten. Het is niet nodig om personen te identificeren in dit onderdeel. Het is een samenvatting van het misdrijf). Het is belangrijk om de rechtsgrondslag van het verzoek te vermelden. Dit kan de rechtbank of een andere zijn',
    ),
    subject: row(
      'Onderwerp van het verzoek',
      '{Onderwerp,Object,Subject,Betrokkene,Betrokkene(n)} {van het verzoek,van de aanvraag,van de vordering} | {Persoon,Personen,Account,Accounts} {of account,of accounts,/ account,/account,} {waarop het verzoek betrekking heeft,op wie het verzoek betrekking heeft,waarop het verzoek ziet,in kwestie,betrokken bij het verzoek} | {Betrokken,Betreffende,Betreffend} {persoon,account,persoon of account,gebruiker} | Doelaccount',
      'Betrokkene | Voorwerp | Betrokkenen | Betrokkene(n) | Onderwerp | Subject | Account | Betreft | Doelwit | {Account,Gebruikersaccount} {of,/} {persoon,gebruiker} | {Persoon,Gebruiker} {of,/} account',
      '(Geef zoveel mogelijk details over de persoon of entiteit waarop het verzoek betrekking heeft, inclusief fysieke informatie zoals naam, adres, geboortedatum en online-informatie zoals gebruikersnamen, andere online-identiteiten, bekende IP-adressen; voeg kopieën bij van beschikbare online-informatie, zoals berichten, foto’s enz.)',
    ),
    requested: row(
      'Wat wordt er gevraagd',
      'Wat wordt {er,} {gevraagd,verzocht,gevorderd,aangevraagd,opgevraagd} | {Gevraagde,Gevorderde,Verzochte,Opgevraagde,Aangevraagde} {gegevens,informatie,maatregel,maatregelen} | {Inhoud,Details,Omvang} {van het verzoek,van de vordering} | Welke {gegevens,informatie} {wordt,worden} {gevraagd,gevorderd,verzocht,opgevraagd}',
      'Verzoek | Gevraagd | Gevorderd',
      '(Geef precies aan wat u vraagt – accounthouder, activiteit, berichten enz. Wees specifiek – geen "fishing expeditions")',
    ),
    dataTypes: row(
      'Soort gevraagde gegevens',
      '{Soort,Type,Soorten,Aard van de,Aard,Categorie,Categorieën} {van de,} {gevraagde,gevorderde,opgevraagde,verzochte,aangevraagde,} {gegevens,data}',
      'Gegevens',
    ),
    'dataTypes.subscriber': row(
      'Abonneegegevens',
      '{Gebruikersgegevens,Abonnee-informatie,Abonneeinformatie,Abonneegegevens,Identificerende gegevens,Gebruikersinformatie,Klantgegevens,NAW-gegevens,Abonnementsgegevens,Informatie over de abonnee,Gegevens abonnee}',
      'Abonnee',
    ),
    'dataTypes.traffic': row('Verkeersgegevens', 'Verkeersdata | Verkeersinformatie', 'Verkeer'),
    'dataTypes.content': row(
      'Inhoudelijke gegevens',
      'Inhoudsgegevens | Inhoudsdata | Contentgegevens | Inhoud van communicatie | Inhoud van de communicatie',
      'Inhoud | Content',
    ),
    timeLimits: row(
      'Termijnen',
      '{Tijdslimiet,Tijdslimieten,Tijdlimieten,Tijdlimiet,Tijdsbeperkingen,Tijdsbeperking,Termijnen van het verzoek,Antwoordtermijn,Reactietermijn,Uiterste datum,Uiterste termijn,Tijdgrenzen,Tijdsdruk,Tijdslijnen}',
      'Termijn | Deadline',
      '(Vermeld of dit verzoek aan een termijn gebonden is, bijv. termijnen voor hechtenis, verjaring, enz.)',
    ),
    confidentiality: row(
      'Vertrouwelijkheid',
      'Geheimhouding | {Verzoek om,Verzoek tot} {vertrouwelijkheid,geheimhouding} | Geheimhoudingsplicht | Vertrouwelijkheid / geheimhouding | Vertrouwelijkheid gevraagd | Notificatieverbod',
      'Vertrouwelijk',
      'Sommige rechtsgebieden zijn verplicht de betrokkene te informeren over verzoeken inzake zijn gegevens. De termijnen hiervoor verschillen per rechtsgebied. Als het verzoek vertrouwelijkheid vereist, moet dit hier worden vermeld, samen met de rechtsgrondslag van het verzoek om vertrouwelijkheid.',
    ),
    registrationNumber: row(
      'Registratienummer',
      '{Kenmerk,Referentie,Referentienummer,Zaaknummer} van de {verzoekende,aanvragende} {autoriteit,instantie,organisatie} | {Ons,Onze} {kenmerk,referentie,ref.,nummer} | {Registratienr.,Kenmerk verzoek,Referentienummer,Verzoeknummer,Aanvraagnummer,Volgnummer,Vorderingsnummer,Documentnummer,Briefnummer}',
      'Kenmerk | Referentie | Ref | Registratie',
    ),
    'organisation.country': row(
      'Land',
      '{Verzoekend,Aanvragend} land | Verzoekende staat | Land van {herkomst,de organisatie}',
      'Staat',
    ),
    'organisation.switchboard': row(
      'Telefooncentrale',
      '{Centraal,Algemeen} {telefoonnummer,nummer} | Telefoon {(centrale),centrale,(algemeen),algemeen} | Tel. {(centrale),centrale,algemeen} | Telefoonnummer {centrale,(centrale),algemeen} | Hoofdnummer',
      'Centrale',
    ),
    'requester.badgeNumber': row(
      'Dienstnummer',
      '{Badgenummer,Legitimatienummer,Identificatienummer,Personeelsnummer,Stamnummer,Badge-/ID-nummer,Legitimatienr.,Dienstnr.,Legitimatiebewijs,Penningnummer,Badgenr.}',
      'Badge | ID-nummer | Legitimatie',
    ),
    'crime.provisions': row(
      'Artikel van de desbetreffende wet',
      '{Wetsartikel,Wetsartikelen,Wettelijke bepalingen,Toepasselijke wetsartikelen,Strafbepalingen,Strafbaarstelling,Relevante wetsartikelen,Overtreden artikelen,Artikel van de wet}',
      'Artikel | Artikelen',
    ),
    'crime.caseNumber': row(
      'Nummer van het strafdossier of de procedure',
      '{Zaaknummer,Parketnummer,Dossiernummer,Onderzoeksnummer,Procesverbaalnummer,Proces-verbaalnummer,PV-nummer,Zaaknr.,Notitienummer,Nummer proces-verbaal,Strafzaaknummer,BVH-nummer,Registratienummer BVH,Dossiernr.,Parketnr.}',
      'Zaak | Dossier | Onderzoek | Proces-verbaal | PV | BVH',
    ),
    legalBasis: row(
      'Rechtsgrondslag',
      '{Wettelijke,Juridische} {grondslag,basis} {van het verzoek,voor het verzoek,} | Rechtsgrond {van het verzoek,} | Rechtsgrondslag van het verzoek | Rechtsbasis',
      'Grondslag | Wetgeving',
    ),
    'authority.issuedBy': row(
      'Uitvaardigende autoriteit',
      '{Uitvaardigende,Bevelende,Machtigende,Afgevende,Validerende,Bevoegde} {autoriteit,instantie,rechter,rechtbank} | {Bevel,Machtiging,Beschikking} {afgegeven door,van,verleend door}',
      'Rechtbank | Rechter | Officier van justitie | Afgegeven door | Rechter-commissaris | Onderzoeksrechter',
    ),
    'authority.date': row(
      'Datum van het bevel',
      'Datum {bevel,machtiging,beschikking,van de machtiging,van de beschikking,van de vordering}',
    ),
    identifiers: row(
      'Identificatiegegevens',
      '{Accountgegevens,Identificatoren,Account-ID’s,Identificerende kenmerken}',
      'Gebruikersnaam | Gebruikersnamen | IP-adres | IP-adressen | Accounts | Kenmerken',
    ),
    timeRange: row(
      'Periode',
      '{Gevraagde,Gevorderde,Relevante,Betreffende} periode | Periode {van de gegevens,waarover gegevens worden gevraagd} | {Tijdvak,Tijdsperiode,Tijdspanne,Datumbereik}',
      'Data van',
    ),
  },
  unused: wordingsOf(
    'Fax | Faxnummer | Datum | Datum verzoek | Datum aanvraag | Plaats | Plaats en datum | Handtekening | Stempel | Aan | Van | Geadresseerde | Ontvanger | Dienstverlener | Aanbieder | Provider | Bijlagen | Bijlage | Uw kenmerk | Uw referentie | Taal | Prioriteit | Afdeling | Team | Rubricering | Leidinggevende | Opmerkingen',
  ),
};
