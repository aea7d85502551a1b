import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Czech: the template's rows (CoE 2020 App. A) as authorities of Czechia word them. */
export const cs: Labels = {
  language: 'cs',
  title: 'Vzorový formulář žádosti',
  note: 'Poznámka - * = Nehodící se škrtněte',
  yes: ['ANO'],
  no: ['NE'],
  sections: {
    organisation: row(
      'Údaje o organizaci, která žádost podává',
      '{Údaje,Informace,Podrobnosti} o {organizaci,orgánu,instituci,úřadu}{, která žádost podává, která podává žádost, který žádost podává, který podává žádost, která žádá, která činí žádost} | {Údaje o,} {žádající,dožadující,žádajícím,dožadujícím} {organizace,organizaci,orgán,orgánu,instituce} | {Žádající,Dožadující} {orgán,organizace}',
      'Organizace | Orgán',
    ),
    requester: row(
      'Údaje o osobě, která žádost podává a které mají být zaslány všechny odpovědi',
      '{Údaje,Informace,Podrobnosti} o {osobě,žadateli,pracovníkovi}{, která žádost podává, která podává žádost, která žádá,}{ a které mají být zaslány všechny odpovědi, a které mají být adresovány všechny odpovědi, a na kterou mají být směřovány všechny odpovědi, a jíž mají být adresovány všechny odpovědi, a které se zasílají všechny odpovědi,} | Žádající osoba',
      'Kontaktní osoba | Žadatel | Kontaktní údaje',
    ),
    nature: row('Povaha žádosti', '{Povaha,Druh,Typ,Charakter} {žádosti,dožádání,požadavku}', 'Povaha'),
  },
  rows: {
    'organisation.legalName': row(
      'Úřední název',
      '{Úřední,Oficiální,Právní,Úplný,Plný,Úplný úřední} {název,název organizace,název orgánu} | Název {orgánu,organizace,instituce,úřadu}',
      'Název | Orgán | Organizace | Útvar',
    ),
    'organisation.address': row(
      'Adresa',
      '{Poštovní adresa,Adresa orgánu,Adresa organizace,Oficiální adresa,Sídlo organizace}',
      'Sídlo',
    ),
    'organisation.legalStatus': row(
      'Právní postavení',
      '{Právní,} {status,forma,postavení organizace} | {Typ,Druh} {orgánu,organizace}',
      'Status | Postavení',
    ),
    'organisation.website': row(
      'Webové stránky',
      '{Oficiální,} {webové stránky,internetové stránky,webová stránka,internetová stránka,webová adresa}',
      'Web | Internet',
    ),
    'requester.name': row(
      'Jméno včetně čísla odznaku/služebního čísla',
      'Jméno {včetně,vč.,a,s} {čísla odznaku,služebního čísla,čísla odznaku/služebního čísla,čísla odznaku/průkazu,čísla průkazu,identifikačního čísla,služební číslo,číslo odznaku,číslo průkazu,osobní číslo,čísla odznaku / identifikačního čísla,čísla odznaku/ID,osobního čísla} | Jméno a příjmení',
      'Jméno | Celé jméno',
    ),
    'requester.rank': row('Hodnost', '{Služební hodnost,Funkční hodnost}'),
    'requester.position': row(
      'Funkce',
      '{Pracovní pozice,Pracovní zařazení,Služební zařazení,Funkce / pozice,Služební místo}',
      'Pozice | Zařazení',
    ),
    'requester.email': row(
      'E-mail',
      '{E-mailová adresa,Služební e-mail,Úřední e-mail,Emailová adresa,Elektronická pošta}',
      'Email',
    ),
    'requester.telephone': row(
      'Telefon',
      '{Telefonní číslo,Služební telefon,Telefonní spojení,Přímá linka}',
      'Tel | Tel. | Mobil',
    ),
    'nature.emergency': row(
      'Naléhavý případ',
      '{Naléhavá žádost,Mimořádná situace,Nouzová situace,Stav nouze,Urgentní žádost,Nouzová žádost,Naléhavost}',
      'Naléhavé | Nouze | Urgentní',
    ),
    'nature.preservation': row(
      'Uchování dat',
      '{Uchování,Zajištění,Uchovávání,Zmrazení,Urychlené uchování} {dat,údajů,počítačových dat}',
      'Uchování | Zajištění',
    ),
    'nature.production': row(
      'Vydání dat',
      '{Vydání,Poskytnutí,Předložení,Zpřístupnění,Předání} {dat,údajů}',
      'Vydání | Poskytnutí',
    ),
    'nature.takedown': row(
      'Odstranění obsahu',
      '{Odstranění,Stažení,Smazání,Znepřístupnění} {obsahu,webu,stránky,materiálu,webové stránky}',
      'Odstranění | Takedown',
    ),
    'nature.courtOrder': row(
      'Soudní příkaz',
      '{Zákonný/soudní příkaz,Soudní rozhodnutí,Příkaz soudu,Soudní nařízení,Právní/soudní příkaz,Zákonný příkaz/soudní příkaz,Příkaz soudce,Příkaz soudu nebo jiného justičního orgánu,Příkaz soudu nebo jiného orgánu,Soudní nebo jiný příkaz}',
      'Příkaz',
    ),
    'nature.other': row('Jiné', '{Jiná žádost,Ostatní žádosti}', 'Ostatní | Jiný'),
    crime: row(
      'Jaký trestný čin se vyšetřuje',
      '{Jaký,Jaké,Jaký/é,Který,Které} {trestný čin,trestné činy,trestný čin/činy,trestná činnost} {se vyšetřuje,se vyšetřují,je vyšetřován,jsou vyšetřovány,je vyšetřována} | {Vyšetřovaný,Vyšetřované,Prověřovaný,Stíhaný} {trestný čin,trestné činy} | {Vyšetřovaná trestná činnost,Kvalifikace trestného činu,Právní kvalifikace}',
      'Trestný čin | Trestné činy',
    ),
    overview: row(
      'Přehled trestné činnosti',
      '{Přehled,Shrnutí,Popis,Stručný popis,Nástin} {trestné činnosti,skutku,případu,trestného činu,protiprávního jednání}',
      'Přehled | Shrnutí | Popis | Skutkový stav',
    ),
    subject: row(
      'Předmět žádosti',
      '{Předmět,Subjekt} {dožádání,žádosti} | {Osoba,Účet} nebo {účet,osoba}{, kterých se žádost týká, kterého se žádost týká,}',
      'Předmět | Týká se | Osoba | Účet',
    ),
    requested: row(
      'Co se požaduje',
      '{Co je požadováno,Co je žádáno,Požadované údaje,Požadované informace,Požadovaná data,Obsah žádosti,Požadovaný úkon,Požadovaná opatření,O co se žádá,Co se žádá}',
      'Žádost | Požadavek',
    ),
    dataTypes: row(
      'Druh požadovaných údajů',
      '{Druh,Typ,Druhy,Kategorie} {požadovaných,vyžádaných,} {údajů,dat}',
      'Údaje | Data',
    ),
    'dataTypes.subscriber': row(
      'Údaje o účastníkovi',
      '{Informace o účastníkovi,Údaje o uživateli,Informace o předplatiteli,Informace o uživateli,Údaje o odběrateli,Identifikační údaje účastníka,Účastnické údaje,Údaje o předplatiteli}',
      'Účastník',
    ),
    'dataTypes.traffic': row(
      'Provozní údaje',
      '{Provozní data,Údaje o provozu,Data o provozu,Provozní a lokalizační údaje}',
      'Provoz',
    ),
    'dataTypes.content': row(
      'Obsahové údaje',
      '{Obsahová data,Údaje o obsahu,Obsah komunikace,Data o obsahu,Obsah zpráv}',
      'Obsah',
    ),
    timeLimits: row(
      'Lhůty',
      '{Časová omezení,Lhůta pro odpověď,Časové limity,Časové lhůty,Časová lhůta}',
      'Lhůta | Termín',
    ),
    confidentiality: row(
      'Důvěrnost',
      '{Žádost o důvěrnost,Mlčenlivost,Utajení,Povinnost mlčenlivosti,Zachování důvěrnosti}',
      'Důvěrné',
    ),
    registrationNumber: row(
      'Číslo jednací',
      '{Naše značka,Naše č. j.,Naše čj.,Č. j.,Čj.,Č.j.,Evidenční číslo,Registrační číslo,Jednací číslo}',
      'Značka | Ref',
    ),
    'organisation.country': row('Země', '{Žádající,Dožadující} {stát,země}', 'Stát'),
    'organisation.switchboard': row('Ústředna', '{Telefonní ústředna,Telefon ústředny,Telefon (ústředna)}'),
    'requester.badgeNumber': row(
      'Služební číslo',
      '{Číslo odznaku,Číslo průkazu,Osobní číslo,Evidenční číslo policisty,Identifikační číslo policisty}',
    ),
    'crime.provisions': row(
      'Příslušné ustanovení zákona',
      '{Ustanovení zákona,Zákonná ustanovení,Právní ustanovení,Paragraf}',
    ),
    'crime.caseNumber': row(
      'Spisová značka',
      '{Číslo trestního spisu,Číslo spisu,Sp. zn.,Číslo případu,Číslo trestní věci,Číslo řízení}',
      'Spis',
    ),
    legalBasis: row(
      'Právní základ',
      '{Právní důvod,Právní titul,Právní základ žádosti,Zákonný podklad,Právní opora}',
    ),
    'authority.issuedBy': row(
      'Vydal',
      '{Vydávající,Příkaz vydal} {orgán,soud,} | Vydáno kým',
      'Soud | Státní zástupce',
    ),
    'authority.date': row('Datum příkazu', '{Datum vydání,Datum rozhodnutí,Datum vydání příkazu}'),
    identifiers: row(
      'Identifikátory',
      '{Údaje o účtu,Identifikační údaje účtu}',
      'Uživatelské jméno | IP adresa | IP adresy',
    ),
    timeRange: row('Období', '{Požadované období,Časové období,Časové rozmezí,Rozhodné období}'),
  },
  unused: wordingsOf(
    'Fax | Datum | Místo | Místo a datum | Podpis | Razítko | Komu | Od | Adresát | Příjemce | Poskytovatel | Poskytovatel služeb | Přílohy | Příloha | Vaše značka | Jazyk | Oddělení | Poznámky',
  ),
};
