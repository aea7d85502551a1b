import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Swedish: the template's rows (CoE 2020 App. A) as authorities of Sweden and Finland word them. */
export const sv: Labels = {
  language: 'sv',
  title: 'Formulär för begäran',
  note: 'Anmärkning - * = Stryk det som inte är tillämpligt',
  yes: ['JA'],
  no: ['NEJ'],
  sections: {
    organisation: row(
      'Uppgifter om den organisation som gör begäran',
      '{Uppgifter,Information} om {den,} {organisation,myndighet,organisationen,myndigheten} som {gör,lämnar,framställer,ställer,begär} {begäran,framställningen,förfrågan} | {Begärande,Ansökande,Rekvirerande} {myndighet,organisation} | Uppgifter om {begärande,den begärande} {myndighet,organisation,myndigheten,organisationen}',
      'Organisation | Myndighet',
    ),
    requester: row(
      'Uppgifter om den person som gör begäran och till vilken alla svar ska riktas',
      '{Uppgifter,Information} om {den,} {person,personen,handläggare,handläggaren,tjänsteman,tjänstemannen} {som gör begäran,som gör framställningen,som begär,}{ och till vilken alla svar ska riktas, och som alla svar ska riktas till, och till vilken alla svar ska skickas, till vilken alla svar ska ställas,} | Kontaktperson för svar',
      'Kontaktperson | Handläggare | Kontaktuppgifter | Begärande person',
    ),
    nature: row(
      'Begärans art',
      '{Begärans,Framställningens,Ärendets} {art,karaktär,slag,natur} | {Typ,Slag} av {begäran,framställning}',
      'Typ',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Officiellt namn',
      '{Officiellt,Juridiskt,Fullständigt} {namn,namn på organisationen,namn på myndigheten} | {Myndighetens,Organisationens} {namn,officiella namn,fullständiga namn} | Officiell benämning',
      'Myndighet | Organisation | Benämning | Enhet',
    ),
    'organisation.address': row(
      'Adress',
      '{Besöksadress,Postadress,Gatuadress,Officiell adress,Myndighetens adress,Organisationens adress} | Adress till myndigheten',
    ),
    'organisation.legalStatus': row(
      'Rättslig ställning',
      '{Rättslig,Juridisk} {ställning,status,form} | {Typ,Slag} av {myndighet,organisation} | Juridisk form',
      'Status',
    ),
    'organisation.website': row(
      'Webbplats',
      '{Officiell,} {webbplats,hemsida,webbsida,webbadress} | Internetadress',
      'Webb | Hemsida | Internet',
    ),
    'requester.name': row(
      'Namn inklusive tjänstenummer/id-nummer',
      'Namn {inklusive,inkl.,med,och,samt} {tjänstenummer,tjänstenummer/id-nummer,id-nummer,tjänste-/id-nummer,bricknummer,tjänstekortsnummer,brick-/id-nummer,id-/bricknummer,legitimationsnummer} | Namn och efternamn | För- och efternamn',
      'Namn | Fullständigt namn | Handläggare',
    ),
    'requester.rank': row('Grad', 'Tjänstegrad | Grad / tjänstegrad', 'Rang'),
    'requester.position': row(
      'Befattning',
      '{Tjänsteställning,Tjänstetitel,Befattning / roll,Funktion,Tjänst}',
      'Titel | Roll | Position',
    ),
    'requester.email': row(
      'E-post',
      '{E-postadress,Tjänste-e-post,Officiell e-postadress,E-post (tjänst),Epostadress,E-mejl}',
      'Epost | Mejl | E-mail',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Telefonnummer,Tjänstetelefon,Direkttelefon,Direktnummer} {(tjänst),}',
      'Tel | Tfn | Tel. | Telefonnr | Mobil',
    ),
    'nature.emergency': row(
      'Nödsituation',
      '{Akut begäran,Brådskande begäran,Nödläge,Akut ärende,Nödfall,Akutsituation}',
      'Akut | Brådskande | Nöd',
    ),
    'nature.preservation': row(
      'Bevarande av uppgifter',
      '{Bevarande,Säkring,Frysning,Skyndsamt bevarande} av {uppgifter,data,information} | {Databevarande,Bevarandebegäran,Bevarandeföreläggande,Datasäkring}',
      'Bevarande | Säkring',
    ),
    'nature.production': row(
      'Utlämnande av uppgifter',
      '{Utlämnande,Utlämning,Framläggande,Inhämtning,Tillhandahållande} av {uppgifter,data,information} | {Datautlämnande,Edition,Editionsföreläggande}',
      'Utlämnande | Utlämning',
    ),
    'nature.takedown': row(
      'Borttagande av innehåll',
      '{Borttagande,Borttagning,Nedtagning,Avlägsnande,Radering} av {innehåll,material,webbplats,webbsida,uppgifter}',
      'Borttagande | Borttagning | Nedtagning | Takedown',
    ),
    'nature.courtOrder': row(
      'Domstolsbeslut',
      '{Rättsligt beslut,Domstolsföreläggande,Domstolsorder,Domstols beslut,Domstolsavgörande} | {Rättsligt/domstolsbeslut,Rättsligt beslut/domstolsbeslut,Juridiskt beslut/domstolsbeslut,Rättsligt beslut / domstolsbeslut,Beslut av domstol}',
      'Beslut | Föreläggande',
    ),
    'nature.other': row('Annat', '{Annan begäran,Övrig begäran}', 'Övrigt | Annan'),
    crime: row(
      'Vilket brott utreds',
      '{Vilket,Vilka,Vilket/vilka,Vilket eller vilka} {brott} {utreds,som utreds,är under utredning} | {Brott som utreds,Brottsrubricering,Utrett brott,Aktuellt brott,Misstänkt brott,Brottet som utreds}',
      'Brott | Gärning | Brottsmisstanke',
    ),
    overview: row(
      'Översikt över den brottsliga verksamheten',
      '{Översikt,Sammanfattning,Beskrivning,Redogörelse} {över,av,för} {den brottsliga verksamheten,brottet,gärningen,ärendet,den brottsliga gärningen,händelsen,brottsligheten} | {Gärningsbeskrivning,Händelseförlopp}',
      'Översikt | Sammanfattning | Bakgrund | Omständigheter',
    ),
    subject: row(
      'Föremål för begäran',
      '{Föremål,Föremålet} för {begäran,framställningen} | {Begärans,Framställningens} {föremål,objekt} | {Person,Konto} eller {konto,person} som begäran avser | {Vem,Vad,Vem eller vad} begäran {avser,gäller}',
      'Föremål | Avser | Berörd person | Konto | Subjekt | Målkonto',
    ),
    requested: row(
      'Vad som begärs',
      '{Vad begärs,Vad som efterfrågas,Vad begär ni,Begärda uppgifter,Begärd information,Begärd åtgärd,Begärda åtgärder,Vilka uppgifter begärs}',
      'Begäran | Begärs',
    ),
    dataTypes: row(
      'Typ av uppgifter som begärs',
      '{Typ,Typer,Slag,Kategori,Kategorier} av {begärda,} {uppgifter,data} {som begärs,} | {Uppgiftstyp,Datatyp,Uppgiftsslag}',
      'Uppgifter',
    ),
    'dataTypes.subscriber': row(
      'Abonnentuppgifter',
      '{Abonnentinformation,Abonnentdata,Användaruppgifter,Kunduppgifter,Abonnemangsuppgifter,Uppgifter om abonnemang,Abonnentupplysningar}',
      'Abonnent',
    ),
    'dataTypes.traffic': row('Trafikuppgifter', '{Trafikdata,Trafikinformation}', 'Trafik'),
    'dataTypes.content': row(
      'Innehållsuppgifter',
      '{Innehållsdata,Innehåll i kommunikation,Uppgifter om innehåll,Innehåll i meddelanden}',
      'Innehåll',
    ),
    timeLimits: row(
      'Tidsfrister',
      '{Tidsfrist,Tidsbegränsningar,Tidsgränser,Svarstid,Sista svarsdag,Tidsramar}',
      'Frist | Frister | Tidsgräns',
    ),
    confidentiality: row(
      'Sekretess',
      '{Konfidentialitet,Begäran om sekretess,Tystnadsplikt,Meddelandeförbud,Yppandeförbud,Begäran om konfidentialitet}',
      'Konfidentiellt',
    ),
    registrationNumber: row(
      'Diarienummer',
      '{Vår referens,Vårt diarienummer,Vår beteckning,Referensnummer,Registreringsnummer,Ärendenummer hos myndigheten,Dnr,Diarienr}',
      'Referens | Ref | Beteckning',
    ),
    'organisation.country': row('Land', '{Begärande,Ansökande} {land,stat}', 'Stat'),
    'organisation.switchboard': row(
      'Telefonväxel',
      '{Växel,Växelnummer,Telefon (växel),Telefon växel,Tel. växel}',
    ),
    'requester.badgeNumber': row(
      'Tjänstenummer',
      '{Bricknummer,ID-nummer,Tjänstekortsnummer,Legitimationsnummer,Tjänste-ID}',
      'Bricka',
    ),
    'crime.provisions': row(
      'Tillämpliga lagrum',
      '{Lagrum,Tillämpligt lagrum,Tillämpliga bestämmelser,Straffbestämmelser,Relevant lagrum}',
    ),
    'crime.caseNumber': row(
      'Ärendenummer',
      '{Målnummer,Brottsmålsnummer,Förundersökningsnummer,K-nummer,Ärendets nummer,Diarienummer för förundersökningen}',
      'Mål | Ärende',
    ),
    legalBasis: row(
      'Rättslig grund',
      '{Rättsliga grunder,Lagstöd,Rättsligt stöd,Laglig grund} {för begäran,för framställningen,}',
      'Grund',
    ),
    'authority.issuedBy': row(
      'Utfärdat av',
      '{Utfärdande,Beslutande} {myndighet,domstol,åklagare} | Beslut {fattat,meddelat} av',
      'Domstol | Åklagare',
    ),
    'authority.date': row('Datum för beslutet', '{Beslutsdatum,Beslutets datum,Utfärdandedatum}'),
    identifiers: row(
      'Identifierare',
      '{Kontouppgifter,Identifieringsuppgifter,Kontoidentifierare}',
      'Användarnamn | IP-adress | IP-adresser | Konton',
    ),
    timeRange: row(
      'Tidsperiod',
      '{Period,Begärd period,Aktuell period,Tidsintervall,Tidsrymd} {för uppgifterna,som begäran avser,}',
    ),
  },
  unused: wordingsOf(
    'Fax | Datum | Ort | Ort och datum | Underskrift | Namnteckning | Stämpel | Till | Från | Mottagare | Tjänsteleverantör | Leverantör | Bilagor | Bilaga | Er referens | Språk | Prioritet | Avdelning | Anmärkningar',
  ),
};
