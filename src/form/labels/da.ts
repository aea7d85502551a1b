import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Danish: the template's rows (CoE 2020 App. A) as authorities of Denmark word them. */
export const da: Labels = {
  language: 'da',
  title: 'Anmodningsskema',
  note: 'Note - * = Slet det, der ikke er relevant',
  yes: ['JA'],
  no: ['NEJ'],
  sections: {
    organisation: row(
      'Oplysninger om den organisation, der fremsætter anmodningen',
      '{Oplysninger,Detaljer} om {den,} {organisation,myndighed,organisationen,myndigheden}, der {fremsætter,indgiver,afgiver,sender} {anmodningen,begæringen} | {Anmodende,Begærende,Rekvirerende} {myndighed,organisation} | Oplysninger om {anmodende,den anmodende} {myndighed,organisation}',
      'Organisation | Myndighed',
    ),
    requester: row(
      'Oplysninger om den person, der fremsætter anmodningen, og til hvem alle svar skal rettes',
      '{Oplysninger,Detaljer} om {den,} {person,personen,sagsbehandler,sagsbehandleren,ansøger} {der fremsætter anmodningen,der indgiver anmodningen,der anmoder,}{ og til hvem alle svar skal rettes, og som alle svar skal sendes til, og som alle svar skal rettes til, til hvem alle svar skal rettes,}',
      'Kontaktperson | Sagsbehandler | Anmoder | Kontaktoplysninger',
    ),
    nature: row(
      'Anmodningens art',
      '{Anmodningens,Begæringens} {art,karakter,type} | {Type,Art} af {anmodning,anmodningen,begæring}',
      'Art | Type',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Officielt navn',
      '{Officielt,Juridisk,Fuldt,Fulde} {navn,navn på organisationen,navn på myndigheden} | {Myndighedens,Organisationens} {navn,officielle navn,fulde navn}',
      'Myndighed | Organisation | Enhed',
    ),
    'organisation.address': row(
      'Adresse',
      '{Postadresse,Besøgsadresse,Officiel adresse,Myndighedens adresse,Organisationens adresse}',
    ),
    'organisation.legalStatus': row(
      'Retlig status',
      '{Juridisk,Retlig} {status,stilling,form} | {Type,Art} af {myndighed,organisation} | Myndighedstype',
      'Status',
    ),
    'organisation.website': row(
      'Websted',
      '{Officielt,Officiel,} {websted,hjemmeside,webside,webadresse} | Internetadresse',
      'Web | Hjemmeside | Internet',
    ),
    'requester.name': row(
      'Navn inklusive tjeneste-/id-nummer',
      'Navn {inklusive,inkl.,med,og,samt} {tjenestenummer,tjeneste-/id-nummer,id-nummer,tjenestenummer/id-nummer,skiltnummer,badge-/id-nummer,badge/id-nummer,legitimationsnummer,tjenestenr.} | For- og efternavn',
      'Navn | Fulde navn | Sagsbehandler',
    ),
    'requester.rank': row('Rang', 'Tjenestegrad | {Rang,Grad} / {grad,tjenestegrad}', 'Grad'),
    'requester.position': row(
      'Stilling',
      '{Stillingsbetegnelse,Tjenestestilling,Stilling / funktion,Funktion}',
      'Titel | Rolle | Position',
    ),
    'requester.email': row(
      'E-mail',
      '{E-mailadresse,E-mail-adresse,Officiel e-mailadresse,Mailadresse,E-post,Tjenstlig e-mail}',
      'Mail | Email',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Telefonnummer,Tjenstligt telefonnummer,Direkte telefonnummer,Direkte telefon}',
      'Tlf | Tlf. | Tel | Telefonnr. | Mobil',
    ),
    'nature.emergency': row(
      'Nødsituation',
      '{Hasteanmodning,Nødstilfælde,Akut anmodning,Nødanmodning,Hastesag}',
      'Haster | Akut | Nød',
    ),
    'nature.preservation': row(
      'Sikring af data',
      '{Sikring,Bevaring,Opbevaring,Hastesikring,Fastfrysning,Bevarelse} af {data,oplysninger,elektroniske data} | {Datasikring,Databevaring,Sikringspålæg}',
      'Sikring | Bevaring',
    ),
    'nature.production': row(
      'Udlevering af data',
      '{Udlevering,Fremlæggelse,Edition,Videregivelse} af {data,oplysninger} | {Dataudlevering,Editionspålæg}',
      'Udlevering | Edition',
    ),
    'nature.takedown': row(
      'Fjernelse af indhold',
      '{Fjernelse,Nedtagning,Sletning} af {indhold,materiale,hjemmeside,webside,websted}',
      'Fjernelse | Nedtagning | Takedown',
    ),
    'nature.courtOrder': row(
      'Retskendelse',
      '{Kendelse,Dommerkendelse} {fra retten,afsagt af retten} | {Juridisk/retlig kendelse,Lovmæssig/retlig kendelse,Retlig kendelse,Dommerkendelse,Retsafgørelse,Retlig afgørelse/retskendelse,Retligt pålæg/retskendelse}',
      'Kendelse | Pålæg',
    ),
    'nature.other': row('Andet', '{Anden anmodning,Øvrige anmodninger}', 'Anden | Øvrigt'),
    crime: row(
      'Hvilken forbrydelse efterforskes',
      '{Hvilken,Hvilke,Hvilken/hvilke} {forbrydelse,forbrydelser,forbrydelse(r),lovovertrædelse,lovovertrædelser,strafbart forhold,kriminalitet} {efterforskes,der efterforskes,bliver efterforsket,er under efterforskning} | {Efterforsket,Aktuel} {forbrydelse,lovovertrædelse} | {Lovovertrædelse,Forbrydelse} der efterforskes | {Strafbart forhold,Gerningskode}',
      'Forbrydelse | Lovovertrædelse | Sigtelse',
    ),
    overview: row(
      'Oversigt over den kriminelle aktivitet',
      '{Oversigt,Resumé,Beskrivelse,Sammendrag} {over,af} {den kriminelle aktivitet,forbrydelsen,sagen,kriminelle aktiviteter,det strafbare forhold,de kriminelle handlinger} | {Gerningsbeskrivelse,Sagsfremstilling}',
      'Oversigt | Resumé | Baggrund | Sagens omstændigheder',
    ),
    subject: row(
      'Genstand for anmodningen',
      '{Genstand,Genstanden,Emne} for {anmodningen,begæringen} | {Anmodningens,Begæringens} {genstand,emne} | {Person,Konto} eller {konto,person}, som anmodningen vedrører | Hvem anmodningen {vedrører,angår}',
      'Genstand | Vedrører | Berørt person | Konto | Emne | Målkonto',
    ),
    requested: row(
      'Hvad der anmodes om',
      '{Hvad anmodes der om,Hvad der ønskes,Hvad ønskes,Ønskede oplysninger,Anmodede oplysninger,Ønskede foranstaltninger,Hvilke oplysninger anmodes der om,Hvad begæres}',
      'Anmodning | Anmodes',
    ),
    dataTypes: row(
      'Type af data, der anmodes om',
      '{Type,Typer,Art,Kategori,Kategorier} af {data,oplysninger}{, der anmodes om, der ønskes, anmodet om,} | {Datatype,Ønskede datatyper}',
      'Data',
    ),
    'dataTypes.subscriber': row(
      'Abonnentoplysninger',
      '{Abonnentinformation,Abonnentdata,Brugeroplysninger,Kundeoplysninger,Abonnementsoplysninger}',
      'Abonnent',
    ),
    'dataTypes.traffic': row('Trafikdata', '{Trafikoplysninger,Teledata}', 'Trafik'),
    'dataTypes.content': row(
      'Indholdsdata',
      '{Indholdsoplysninger,Indhold af kommunikation,Kommunikationsindhold}',
      'Indhold',
    ),
    timeLimits: row(
      'Tidsfrister',
      '{Tidsfrist,Tidsbegrænsninger,Svarfrist,Tidsgrænser,Tidsramme}',
      'Frist | Frister',
    ),
    confidentiality: row(
      'Fortrolighed',
      '{Tavshedspligt,Hemmeligholdelse,Anmodning om fortrolighed,Fortrolighedspålæg}',
      'Fortroligt',
    ),
    registrationNumber: row(
      'Journalnummer',
      '{Vores reference,Vores ref.,Vor reference,Vores journalnummer,Referencenummer,Registreringsnummer,J.nr.,Journalnr.}',
      'Reference | Ref | Journal',
    ),
    'organisation.country': row('Land', '{Anmodende,Begærende} {land,stat}', 'Stat'),
    'organisation.switchboard': row(
      'Omstilling',
      '{Hovednummer,Hovedtelefon,Telefonomstilling,Telefon (omstilling),Telefon omstilling,Omstillingsnummer}',
    ),
    'requester.badgeNumber': row(
      'Tjenestenummer',
      '{Skiltnummer,ID-nummer,Legitimationsnummer,Badgenummer,Tjenestenr.}',
      'Skilt',
    ),
    'crime.provisions': row(
      'Relevante lovbestemmelser',
      '{Lovbestemmelser,Straffebestemmelser,Lovhjemmel for strafbarheden,Relevant lovbestemmelse,Paragraf}',
    ),
    'crime.caseNumber': row(
      'Sagsnummer',
      '{Straffesagsnummer,Politiets sagsnummer,Sagsnr.,Sagens nummer}',
      'Sag',
    ),
    legalBasis: row(
      'Retsgrundlag',
      '{Juridisk grundlag,Hjemmel,Lovhjemmel,Retligt grundlag} {for anmodningen,}',
      'Grundlag',
    ),
    'authority.issuedBy': row(
      'Udstedt af',
      '{Udstedende,Besluttende} {myndighed,ret,domstol} | Afsagt af',
      'Ret | Domstol | Anklager',
    ),
    'authority.date': row('Dato for kendelsen', '{Kendelsens dato,Udstedelsesdato,Afgørelsesdato}'),
    identifiers: row(
      'Identifikatorer',
      '{Kontooplysninger,Identifikationsoplysninger}',
      'Brugernavn | IP-adresse | IP-adresser | Konti',
    ),
    timeRange: row(
      'Tidsperiode',
      '{Periode,Anmodet periode,Ønsket periode,Tidsrum} {for oplysningerne,for data,}',
    ),
  },
  unused: wordingsOf(
    'Fax | Dato | Sted | Sted og dato | Underskrift | Stempel | Til | Fra | Modtager | Tjenesteudbyder | Udbyder | Bilag | Deres reference | Sprog | Prioritet | Afdeling | Bemærkninger',
  ),
};
