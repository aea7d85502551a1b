import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Norwegian: the template's rows (CoE 2020 App. A) as authorities of Norway word them. */
export const nb: Labels = {
  language: 'nb',
  title: 'Anmodningsskjema',
  note: 'Merknad - * = Stryk det som ikke passer',
  yes: ['JA'],
  no: ['NEI'],
  sections: {
    organisation: row(
      'Opplysninger om organisasjonen som fremsetter anmodningen',
      '{Opplysninger,Detaljer} om {organisasjonen,myndigheten,etaten} som {fremsetter,sender,ber,kommer med} {anmodningen,begjæringen} | {Anmodende,Begjærende} {myndighet,organisasjon,etat}',
      'Organisasjon | Myndighet | Etat',
    ),
    requester: row(
      'Opplysninger om personen som fremsetter anmodningen og som alle svar skal rettes til',
      '{Opplysninger,Detaljer} om {personen,saksbehandleren,saksbehandler} {som fremsetter anmodningen,som sender anmodningen,}{ og som alle svar skal rettes til, og som alle svar skal sendes til, som alle svar skal rettes til,}',
      'Kontaktperson | Saksbehandler | Kontaktopplysninger',
    ),
    nature: row(
      'Anmodningens art',
      '{Anmodningens,Begjæringens} {art,karakter,type} | {Type,Art} anmodning',
      'Art',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Offisielt navn',
      '{Offisielt,Juridisk,Fullt,Fullstendig} {navn,navn på organisasjonen,navn på myndigheten} | {Myndighetens,Organisasjonens,Etatens} {navn,offisielle navn}',
      'Myndighet | Organisasjon | Etat | Enhet',
    ),
    'organisation.address': row(
      'Adresse',
      '{Postadresse,Besøksadresse,Offisiell adresse,Myndighetens adresse,Organisasjonens adresse}',
    ),
    'organisation.legalStatus': row(
      'Rettslig status',
      '{Juridisk,Rettslig} {status,stilling,form} | {Type,Art} {myndighet,organisasjon}',
      'Status',
    ),
    'organisation.website': row(
      'Nettsted',
      '{Offisielt,Offisiell,} {nettsted,nettside,hjemmeside,nettadresse,webside}',
      'Nett | Internett',
    ),
    'requester.name': row(
      'Navn inkludert tjeneste-/id-nummer',
      'Navn {inkludert,inkl.,med,og} {tjenestenummer,tjeneste-/id-nummer,id-nummer,tjenestenummer/id-nummer,tjenestebevisnummer,skiltnummer} | For- og etternavn',
      'Navn | Fullt navn | Saksbehandler',
    ),
    'requester.rank': row('Grad', '{Tjenestegrad,Distinksjon}', 'Rang'),
    'requester.position': row(
      'Stilling',
      '{Stillingstittel,Stillingsbetegnelse,Funksjon,Stilling / funksjon}',
      'Tittel | Rolle',
    ),
    'requester.email': row(
      'E-post',
      '{E-postadresse,Offisiell e-postadresse,Epostadresse,E-post (tjeneste)}',
      'Epost | E-mail',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Telefonnummer,Tjenestetelefon,Direktenummer,Direkte telefon}',
      'Tlf | Tlf. | Tel | Mobil',
    ),
    'nature.emergency': row(
      'Nødsituasjon',
      '{Hasteanmodning,Nødstilfelle,Nødanmodning,Hastesak,Akutt anmodning}',
      'Haster | Nød | Akutt',
    ),
    'nature.preservation': row(
      'Sikring av data',
      '{Sikring,Bevaring,Frysing,Lagring} av {data,opplysninger,elektroniske data} | {Datasikring,Sikringspålegg,Databevaring}',
      'Sikring | Bevaring',
    ),
    'nature.production': row(
      'Utlevering av data',
      '{Utlevering,Fremleggelse,Overlevering} av {data,opplysninger} | {Utleveringspålegg,Datautlevering}',
      'Utlevering',
    ),
    'nature.takedown': row(
      'Fjerning av innhold',
      '{Fjerning,Nedtaking,Sletting} av {innhold,materiale,nettside,nettsted}',
      'Fjerning | Nedtaking | Takedown',
    ),
    'nature.courtOrder': row(
      'Rettslig kjennelse',
      '{Rettskjennelse,Rettens kjennelse,Rettslig pålegg,Domstolskjennelse,Rettslig beslutning,Juridisk/rettslig kjennelse,Rettslig pålegg/kjennelse}',
      'Kjennelse | Pålegg | Beslutning',
    ),
    'nature.other': row('Annet', 'Annen anmodning', 'Annen | Øvrig'),
    crime: row(
      'Hvilken forbrytelse etterforskes',
      '{Hvilken,Hvilke,Hvilket} {forbrytelse,forbrytelser,lovbrudd,straffbart forhold,kriminalitet,straffbare forhold} {etterforskes,som etterforskes,er under etterforskning} | {Straffbart forhold,Lovbrudd} som etterforskes',
      'Forbrytelse | Lovbrudd | Straffbart forhold | Siktelse',
    ),
    overview: row(
      'Oversikt over den kriminelle virksomheten',
      '{Oversikt,Sammendrag,Beskrivelse} {over,av} {den kriminelle virksomheten,den kriminelle aktiviteten,forbrytelsen,saken,forholdet,det straffbare forholdet} | Saksfremstilling',
      'Oversikt | Sammendrag | Bakgrunn',
    ),
    subject: row(
      'Gjenstand for anmodningen',
      '{Gjenstand,Gjenstanden} for {anmodningen,begjæringen} | Anmodningens {gjenstand,objekt} | {Person,Konto} eller {konto,person} som anmodningen gjelder | Hvem anmodningen gjelder',
      'Gjenstand | Gjelder | Berørt person | Konto',
    ),
    requested: row(
      'Hva det anmodes om',
      '{Hva anmodes det om,Hva som ønskes,Ønskede opplysninger,Hva ønskes,Hva det bes om,Hva bes det om,Opplysninger det anmodes om,Hvilke opplysninger bes utlevert}',
      'Anmodning',
    ),
    dataTypes: row(
      'Type data det anmodes om',
      '{Type,Typer,Kategori,Kategorier} {av,} {data,opplysninger} {det anmodes om,som ønskes,det bes om,} | Datatype',
      'Data | Opplysninger',
    ),
    'dataTypes.subscriber': row(
      'Abonnentopplysninger',
      '{Abonnentinformasjon,Abonnentdata,Brukeropplysninger,Kundeopplysninger,Abonnementsopplysninger}',
      'Abonnent',
    ),
    'dataTypes.traffic': row('Trafikkdata', '{Trafikkopplysninger}', 'Trafikk'),
    'dataTypes.content': row(
      'Innholdsdata',
      '{Innholdsopplysninger,Innhold i kommunikasjon,Kommunikasjonsinnhold}',
      'Innhold',
    ),
    timeLimits: row('Tidsfrister', '{Tidsfrist,Tidsbegrensninger,Svarfrist,Tidsgrenser}', 'Frist | Frister'),
    confidentiality: row(
      'Konfidensialitet',
      '{Taushetsplikt,Fortrolighet,Hemmelighold,Utsatt underretning,Anmodning om konfidensialitet}',
      'Fortrolig | Konfidensielt',
    ),
    registrationNumber: row(
      'Journalnummer',
      '{Vår referanse,Vår ref.,Referansenummer,Registreringsnummer,Saksreferanse,Arkivnummer}',
      'Referanse | Ref',
    ),
    'organisation.country': row('Land', 'Anmodende {land,stat}', 'Stat'),
    'organisation.switchboard': row('Sentralbord', '{Sentralbordnummer,Hovednummer,Telefon (sentralbord)}'),
    'requester.badgeNumber': row(
      'Tjenestenummer',
      '{Skiltnummer,ID-nummer,Tjenestebevisnummer,Tjenestenr.}',
      'Skilt',
    ),
    'crime.provisions': row(
      'Relevante lovbestemmelser',
      '{Lovbestemmelser,Straffebud,Straffebestemmelse,Straffebestemmelser,Relevant lovbestemmelse}',
    ),
    'crime.caseNumber': row(
      'Saksnummer',
      '{Straffesaksnummer,Anmeldelsesnummer,Politiets saksnummer,Saksnr.}',
      'Sak',
    ),
    legalBasis: row(
      'Rettslig grunnlag',
      '{Hjemmel,Lovhjemmel,Hjemmelsgrunnlag,Rettsgrunnlag} {for anmodningen,}',
      'Grunnlag',
    ),
    'authority.issuedBy': row(
      'Utstedt av',
      '{Utstedende,Besluttende} {myndighet,domstol} | Avsagt av',
      'Domstol | Påtalemyndighet',
    ),
    'authority.date': row('Dato for kjennelsen', '{Kjennelsens dato,Beslutningsdato,Utstedelsesdato}'),
    identifiers: row(
      'Identifikatorer',
      '{Kontoopplysninger,Identifikasjonsopplysninger}',
      'Brukernavn | IP-adresse | IP-adresser | Kontoer',
    ),
    timeRange: row(
      'Tidsperiode',
      '{Periode,Ønsket periode,Tidsrom,Aktuell periode} {for opplysningene,for dataene,}',
    ),
  },
  unused: wordingsOf(
    'Faks | Dato | Sted | Sted og dato | Underskrift | Stempel | Til | Fra | Mottaker | Tjenestetilbyder | Tilbyder | Vedlegg | Deres referanse | Språk | Prioritet | Avdeling | Merknader',
  ),
};
