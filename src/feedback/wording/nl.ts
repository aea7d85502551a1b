import type { Wording } from './wording.ts';

export const nl: Wording = {
  locale: 'nl-NL',
  greeting: 'Geachte heer, mevrouw,',
  closing: 'Met vriendelijke groet,',
  signature: '{provider}\nDesk vorderingen en verzoeken van opsporingsdiensten\n{desk}',
  yourReference: 'Uw kenmerk: {reference}',
  subjects: {
    receipt: 'Ontvangstbevestiging van uw verzoek',
    receiptIncomplete: 'Ontvangstbevestiging van uw verzoek – graag aanvullen',
    deficiency: 'Uw verzoek – nadere informatie nodig',
    approved: 'Uw verzoek is aanvaard',
    rejected: 'Uw verzoek is afgewezen',
    withdrawn: 'Uw verzoek is als ingetrokken gesloten',
    neutral: 'Uw bericht aan onze desk',
  },
  receipt: {
    received: 'Wij hebben uw verzoek ontvangen. Het zaaknummer is {number}.',
    due: 'U kunt ons antwoord verwachten uiterlijk op {due}.',
    complete:
      'Bij een eerste controle bleek niets te ontbreken. Een medewerker zal het verzoek nu beoordelen.',
    incomplete:
      'Bij een eerste controle bleken de onderstaande punten te ontbreken of onduidelijk te zijn. Wij verzoeken u het gevraagde zo spoedig mogelijk toe te zenden: tot die tijd kunnen wij mogelijk niet op het verzoek beslissen.',
    automatic:
      'Deze ontvangstbevestiging is automatisch opgesteld. Elk verzoek wordt door een medewerker beoordeeld en beslist.',
  },
  deficiency: {
    opening:
      'Wij hebben uw verzoek {number} beoordeeld en hebben nadere informatie nodig voordat wij erop kunnen beslissen.',
  },
  approved: {
    opening: 'Wij hebben uw verzoek {number} beoordeeld en aanvaard.',
    result:
      'Over de uitkomst ontvangt u afzonderlijk bericht. Ter bescherming van de betrokkenen worden gegevens uitsluitend aan het officiële contactpunt van uw dienst en langs een beveiligde weg verstrekt, nooit per gewone e-mail.',
    preserved:
      'De gegevens worden bewaard tot {until}. Zijn zij langer nodig, verzoek dan vóór die datum om verlenging.',
  },
  rejected: {
    opening: 'Wij hebben uw verzoek {number} beoordeeld en kunnen er niet aan voldoen.',
    again:
      'U kunt te allen tijde een verbeterd verzoek indienen. Meent u dat wij ons vergissen, laat ons dan weten waarom.',
  },
  withdrawn: {
    opening: 'Uw verzoek {number} is als ingetrokken geregistreerd. Wij zullen het niet verder behandelen.',
    mistaken: 'Is dat niet uw bedoeling, laat ons dat dan onverwijld weten.',
  },
  neutral: {
    received:
      'Er is een bericht van dit adres bij onze desk binnengekomen; het is geregistreerd onder nummer {number}.',
    news: 'Er is nieuws over de zaak die bij ons onder nummer {number} is geregistreerd.',
    how: 'Wij konden niet bevestigen dat dit adres tot het officiële mailsysteem van een overheidsinstantie behoort en doen daarom hier geen verdere mededelingen. Schrijft u namens een overheidsinstantie, richt u zich dan tot {desk} vanaf een adres van haar eigen officiële domein, op haar briefpapier, met het algemene telefoonnummer en de website, en vermeld het bovenstaande nummer. Wij antwoorden u dan graag volledig (CoE 2008 §24, §51).',
    notYou: 'Hebt u ons niet geschreven, dan hoeft u niets te doen.',
  },
  form: 'U kunt hiervoor het bijgevoegde formulier gebruiken: het bevat wat wij over uw instantie en de maatregel hebben begrepen. Gegevens van personen en accounts, de feiten en de gevraagde gegevens zijn ter bescherming opengelaten. Vul het aan en verbeter het waar nodig.',
  answer:
    'Beantwoord dit bericht en laat het nummer {number} in de onderwerpregel staan: uw antwoord wordt dan direct aan de zaak toegevoegd. Antwoorden worden alleen aanvaard van adressen van dezelfde organisatie.',
  labels: { basis: 'Richtlijn:', sources: 'Aangehaalde richtlijnen:' },
  sources: {
    'CoE 2008':
      'Raad van Europa, Guidelines for the cooperation between law enforcement and internet service providers against cybercrime, 2008',
    'CoE 2020':
      'Raad van Europa, Cooperation between law enforcement and Internet service providers: revised study and guidelines, 2020, met het modelformulier (Template Request Form) in bijlage A',
    UNODC:
      'Bureau van de Verenigde Naties voor Drugs en Criminaliteit (UNODC), Basic tips for investigators and prosecutors for requesting electronic/digital data/evidence from foreign jurisdictions',
    GNI: 'Global Network Initiative, Data Beyond Borders: Mutual Legal Assistance in the Internet Age',
  },
  partsMissing: 'Niet vermeld: {parts}.',
  breadth: {
    covers: 'Zoals het er ligt, omvat het verzoek: {parts}.',
    targets: 'genoemde accounts of adressen: {count}',
    days: 'dagen: {count}',
    noPeriod: 'geen vaste periode',
    kinds: 'soorten gegevens: {count}',
  },
  parts: {
    name: 'naam',
    badgeNumber: 'dienst- of legitimatienummer',
    position: 'rang of functie',
    email: 'dienst-e-mailadres',
    telephone: 'diensttelefoonnummer',
    switchboard: 'algemeen telefoonnummer',
    website: 'officiële website',
    address: 'postadres',
  },
  draft: {
    rejection: 'Onze redenen:',
    information: 'Wij verzoeken u de volgende punten aan te vullen:',
    more: 'Er zijn nog {count} punten, die wij op verzoek graag toelichten.',
  },
  points: {
    'sender-free-mail': {
      missing: 'Voor het verzoek wordt een e-mailadres van een openbare maildienst gebruikt.',
      why: 'Correspondentie is alleen mogelijk via een adres dat de dienst zelf verstrekt.',
      send: 'Zend het verzoek vanaf een e-mailadres van het eigen domein van uw dienst en vermeld daarin een dergelijk adres.',
    },
    'sender-not-official': {
      missing: 'Het domein van uw e-mailadres is ons niet bekend als dat van een overheidsinstantie.',
      why: 'Wij moeten de herkomst van een verzoek kunnen verifiëren voordat gegevens worden verstrekt.',
      send: 'Zend het verzoek vanaf het officiële domein van uw dienst, met het algemene telefoonnummer en de website, zodat wij kunnen terugbellen.',
    },
    'document-unreadable': {
      missing:
        'Een bijlage kon niet worden geopend: zij is beschadigd, met een wachtwoord beveiligd of te groot.',
      why: 'Wij kunnen alleen beslissen over wat wij kunnen lezen.',
      send: 'Zend het document opnieuw als pdf zonder wachtwoord.',
    },
    'authority-missing': {
      missing: 'Het verzoek vermeldt niet welke autoriteit het heeft bevolen of gemachtigd.',
      why: 'Gegevens mogen alleen worden verstrekt op verzoek van een autoriteit die daartoe wettelijk bevoegd is.',
      send: 'Vermeld naam en ambt van de rechter, de officier van justitie of de ambtenaar die het verzoek heeft gemachtigd, en de datum.',
    },
    'authority-insufficient': {
      missing: 'De genoemde autoriteit kan de verstrekking van dit soort gegevens niet zelfstandig bevelen.',
      why: 'Hoe dieper een maatregel in de persoonlijke levenssfeer ingrijpt, hoe hoger de autoriteit die haar moet bevelen.',
      send: 'Zend een bevel of machtiging van de rechter of de officier van justitie die voor dit soort gegevens bevoegd is.',
    },
    'order-not-attached': {
      missing: 'Het verzoek verwijst naar een rechterlijk of ander justitieel bevel dat niet is bijgevoegd.',
      why: 'Een bevel van een rechter of andere justitiële autoriteit moet bij het verzoek zijn gevoegd.',
      send: 'Zend een volledig en leesbaar afschrift van het bevel.',
    },
    'legal-basis-missing': {
      missing: 'Het verzoek vermeldt geen rechtsgrondslag.',
      why: 'De verwijzing naar de rechtsgrondslag behoort tot de minimale inhoud van elk verzoek.',
      send: 'Vermeld het wetsartikel of het verdrag waarop het verzoek berust.',
    },
    'nature-missing': {
      missing: 'Het verzoek vermeldt niet welke maatregel wordt gevraagd.',
      why: 'Voor bewaring, verstrekking en verwijdering gelden verschillende voorwaarden en termijnen.',
      send: 'Geef aan of u om bewaring, verstrekking, verwijdering of een andere maatregel verzoekt.',
    },
    'subject-missing': {
      missing: 'Het verzoek noemt geen account, identificerend gegeven of persoon.',
      why: 'Zonder exact kenmerk kunnen wij de gegevens niet vinden, of zouden wij die van een ander kunnen verstrekken.',
      send: 'Vermeld het exacte kenmerk: een accountnaam, e-mailadres, IP-adres met tijdstip of URL.',
    },
    'requested-missing': {
      missing: 'Het verzoek vermeldt niet welke gegevens u nodig hebt.',
      why: 'Wij mogen alleen verstrekken wat specifiek is gevraagd.',
      send: 'Zend een opsomming van de gegevens die u nodig hebt, elk zo nauwkeurig mogelijk.',
    },
    'emergency-unsupported': {
      missing: 'Het verzoek is als noodgeval aangemerkt, maar noemt geen feiten waaruit dat blijkt.',
      why: 'De noodprocedure is voorbehouden aan levensgevaar, ernstig letsel of terrorisme.',
      send: 'Vermeld wie in gevaar is, waardoor, waarom nu, en hoe de gegevens zullen helpen. Zonder deze feiten wordt het verzoek op de gewone wijze behandeld.',
    },
    'foreign-direct': {
      missing:
        'Deze maatregel kunnen wij niet nemen op rechtstreeks verzoek van een buitenlandse autoriteit.',
      why: 'Dergelijke verzoeken volgen de procedures van internationale verdragen, gewoonlijk de wederzijdse rechtshulp.',
      send: 'Zend het verzoek via uw bevoegde centrale autoriteit. U kunt ons intussen meteen om bewaring van de gegevens verzoeken.',
    },
    'wrong-provider': {
      missing:
        'De gevraagde gegevens horen bij een dienst die wij niet aanbieden, of worden door de genoemde dienst niet bewaard.',
      why: 'Verzoeken moeten worden gericht aan de aanbieder die over de gegevens beschikt.',
      send: 'Wend u tot de aanbieder van die dienst, of zend ons het kenmerk van een account bij een van onze diensten.',
    },
    overbroad: {
      missing: 'Het verzoek is niet beperkt tot bepaalde gegevens, personen of een bepaalde periode.',
      why: 'Verzoeken om veelvuldige en onbepaalde gegevens moeten worden vermeden; alleen wat noodzakelijk en evenredig is, mag worden verstrekt.',
      send: 'Zend een verzoek dat beperkt is tot de accounts, de soorten gegevens en de periode die het onderzoek vereist.',
    },
    'nature-contradictory': {
      missing: 'De op het formulier aangekruiste maatregel en de tekst van het verzoek stemmen niet overeen.',
      why: 'Er mag geen twijfel bestaan over de maatregel die is bevolen.',
      send: 'Geef duidelijk aan of u om bewaring, verstrekking, verwijdering of een andere maatregel verzoekt.',
    },
    'requester-incomplete': {
      missing: 'De gegevens van de verzoekende ambtenaar zijn onvolledig.',
      why: 'Wij moeten de herkomst van het verzoek kunnen verifiëren en de ambtenaar bij vragen kunnen bereiken.',
      send: 'Vermeld naam met dienst- of legitimatienummer, rang of functie, dienst-e-mailadres en diensttelefoonnummer van de ambtenaar.',
    },
    'letterhead-incomplete': {
      missing: 'De gegevens van uw dienst zijn onvolledig.',
      why: 'Elke brief hoort op briefpapier te staan met het algemene telefoonnummer en de website, zodat de echtheid kan worden nagegaan.',
      send: 'Zend het verzoek op briefpapier van uw dienst met adres, algemeen telefoonnummer en website.',
    },
    'telephone-personal': {
      missing: 'Het enige vermelde telefoonnummer lijkt een privé- of mobiel nummer te zijn.',
      why: 'Als wij terugbellen, moeten wij de dienst bereiken en geen privéaansluiting.',
      send: 'Vermeld een vast dienstnummer van uw bureau of het algemene nummer.',
    },
    'registration-number-missing': {
      missing: 'Het verzoek draagt geen registratienummer van uw dienst.',
      why: 'Een registratienummer behoort tot de minimale inhoud van elk verzoek en maakt het aan beide zijden herleidbaar.',
      send: 'Vermeld het nummer waaronder uw dienst dit verzoek heeft geregistreerd.',
    },
    'crime-missing': {
      missing: 'Het verzoek vermeldt niet welk strafbaar feit wordt onderzocht.',
      why: 'Welke gegevens mogen worden verstrekt, hangt af van het strafbare feit en de wettelijke bepaling.',
      send: 'Vermeld het soort strafbaar feit en het wetsartikel.',
    },
    'case-number-missing': {
      missing: 'Het verzoek vermeldt geen dossier- of parketnummer.',
      why: 'Dat nummer verbindt het verzoek met een lopend onderzoek.',
      send: 'Vermeld het nummer van het strafdossier of de procedure.',
    },
    'overview-missing': {
      missing: 'Het verzoek beschrijft de feiten van de zaak niet.',
      why: 'Wij moeten kunnen zien hoe de gevraagde gegevens met het strafbare feit samenhangen.',
      send: 'Schets in het kort hoe het feit is gepleegd en waarom deze gegevens van belang zijn. Personen hoeven niet te worden genoemd.',
    },
    'data-type-missing': {
      missing: 'Het verzoek vermeldt niet welk soort gegevens wordt gevraagd.',
      why: 'Voor abonneegegevens, verkeersgegevens en inhoud gelden verschillende wettelijke vereisten.',
      send: 'Geef aan of u abonneegegevens, verkeersgegevens of inhoud nodig hebt.',
    },
    'time-range-missing': {
      missing: 'Het verzoek noemt geen periode voor verkeersgegevens of inhoud.',
      why: 'Een verzoek hoort specifiek te zijn en beperkt tot wat het onderzoek vereist.',
      send: 'Vermeld de eerste en de laatste dag en het tijdstip van de periode, met de tijdzone.',
    },
    'time-zone-missing': {
      missing: 'Er is een tijdstip vermeld zonder tijdzone.',
      why: 'IP-adressen worden vaak binnen enkele minuten opnieuw toegewezen: één uur verschil kan naar een andere persoon leiden.',
      send: 'Vermeld bij elk tijdstip de tijdzone, bij voorkeur als verschil met UTC.',
    },
    'confidentiality-no-basis': {
      missing: 'Er wordt om geheimhouding verzocht zonder vermelding van de rechtsgrondslag.',
      why: 'Wij kunnen verplicht zijn de betrokkene in te lichten, tenzij de wet anders bepaalt.',
      send: 'Vermeld de bepaling waarop de geheimhouding berust en tot wanneer zij moet gelden.',
    },
    'language-unsupported': {
      missing: 'Het verzoek is gesteld in een taal waarin onze desk niet werkt.',
      why: 'Een verkeerd begrepen verzoek kan ertoe leiden dat de verkeerde gegevens worden verstrekt.',
      send: 'Zend een vertaling van het verzoek en van een eventueel bevel.',
    },
    'emergency-undeclared': {
      missing:
        'De feiten wijzen op gevaar voor leven of gezondheid, maar het verzoek is niet als noodgeval aangemerkt.',
      why: 'Verzoeken worden in volgorde van urgentie behandeld.',
      send: 'Laat ons weten of het om een noodgeval gaat, zodat wij het voorrang kunnen geven.',
    },
    'port-missing': {
      missing: 'Er is een IPv4-adres met tijdstip vermeld, maar zonder bronpoort.',
      why: 'Veel klanten kunnen één IPv4-adres delen; alleen de poort onderscheidt hen.',
      send: 'Vermeld bij elk IP-adres en tijdstip de bronpoort, als u daarover beschikt.',
    },
    'preservation-no-follow-up': {
      missing: 'Het verzoek om bewaring vermeldt niet of er een bevel tot verstrekking volgt.',
      why: 'Bewaarde gegevens worden na afloop van de termijn gewist, tenzij tijdig een bevel of rechtshulpverzoek volgt.',
      send: 'Laat ons weten of en wanneer een dergelijk bevel of verzoek volgt, of dat de gegevens niet langer nodig zijn.',
    },
  },
};
