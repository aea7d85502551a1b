import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Slovak: the template's rows (CoE 2020 App. A) as authorities of Slovakia word them. */
export const sk: Labels = {
  language: 'sk',
  title: 'Vzorový formulár žiadosti',
  note: 'Poznámka - * = Nehodiace sa prečiarknite',
  yes: ['ÁNO'],
  no: ['NIE'],
  sections: {
    organisation: row(
      'Údaje o organizácii, ktorá žiadosť podáva',
      '{Údaje,Informácie,Podrobnosti} o {organizácii,orgáne,inštitúcii,úrade}{, ktorá žiadosť podáva, ktorá podáva žiadosť, ktorý žiadosť podáva, ktorý podáva žiadosť, ktorá žiada} | {Údaje o,} {žiadajúcej,dožadujúcej,žiadajúcom,dožadujúcom} {organizácii,orgáne} | {Žiadajúci,Dožadujúci,Žiadajúca,Dožadujúca} {orgán,organizácia}',
      'Organizácia | Orgán',
    ),
    requester: row(
      'Údaje o osobe, ktorá žiadosť podáva a ktorej sa majú zasielať všetky odpovede',
      '{Údaje,Informácie,Podrobnosti} o {osobe,žiadateľovi}{, ktorá žiadosť podáva, ktorá podáva žiadosť, ktorá žiada,}{ a ktorej sa majú zasielať všetky odpovede, a ktorej majú byť adresované všetky odpovede, a ktorej sa majú adresovať všetky odpovede, a ktorej majú byť zaslané všetky odpovede,} | Žiadajúca osoba',
      'Kontaktná osoba | Žiadateľ | Kontaktné údaje',
    ),
    nature: row('Povaha žiadosti', '{Povaha,Druh,Typ,Charakter} {žiadosti,dožiadania}', 'Povaha'),
  },
  rows: {
    'organisation.legalName': row(
      'Úradný názov',
      '{Úradný,Oficiálny,Právny,Úplný} {názov,názov organizácie,názov orgánu} | Názov {orgánu,organizácie,inštitúcie,úradu}',
      'Názov | Orgán | Organizácia | Útvar',
    ),
    'organisation.address': row(
      'Adresa',
      '{Poštová adresa,Adresa orgánu,Adresa organizácie,Sídlo organizácie}',
      'Sídlo',
    ),
    'organisation.legalStatus': row(
      'Právne postavenie',
      '{Právny,Právna,Právne} {status,forma,postavenie organizácie,štatút} | {Typ,Druh} {orgánu,organizácie}',
      'Status | Postavenie',
    ),
    'organisation.website': row(
      'Webová stránka',
      '{Oficiálna,} {webová stránka,internetová stránka,webová adresa,webové sídlo} | Webové stránky | Internetové stránky',
      'Web | Internet',
    ),
    'requester.name': row(
      'Meno vrátane čísla odznaku/služobného čísla',
      'Meno {vrátane,a,s} {čísla odznaku,služobného čísla,čísla odznaku/služobného čísla,čísla preukazu,identifikačného čísla,služobné číslo,číslo odznaku,číslo preukazu,osobné číslo,čísla odznaku/preukazu,čísla odznaku/identifikačného čísla} | Meno a priezvisko',
      'Meno | Celé meno',
    ),
    'requester.rank': row('Hodnosť', 'Služobná hodnosť'),
    'requester.position': row(
      'Funkcia',
      '{Pracovná pozícia,Pracovné zaradenie,Služobné zaradenie,Funkcia / pozícia}',
      'Pozícia | Zaradenie',
    ),
    'requester.email': row(
      'E-mail',
      '{E-mailová adresa,Služobný e-mail,Úradný e-mail,Emailová adresa}',
      'Email',
    ),
    'requester.telephone': row(
      'Telefón',
      '{Telefónne číslo,Služobný telefón,Telefonický kontakt,Priama linka}',
      'Tel | Tel. | Mobil',
    ),
    'nature.emergency': row(
      'Naliehavý prípad',
      '{Naliehavá žiadosť,Mimoriadna situácia,Núdzová situácia,Núdzový stav,Urgentná žiadosť,Núdzová žiadosť,Naliehavosť}',
      'Naliehavé | Núdza | Urgentné',
    ),
    'nature.preservation': row(
      'Uchovanie údajov',
      '{Uchovanie,Zaistenie,Uchovávanie,Zmrazenie,Urýchlené uchovanie} {údajov,dát,počítačových údajov}',
      'Uchovanie',
    ),
    'nature.production': row(
      'Vydanie údajov',
      '{Vydanie,Poskytnutie,Predloženie,Sprístupnenie,Odovzdanie} {údajov,dát}',
      'Vydanie | Poskytnutie',
    ),
    'nature.takedown': row(
      'Odstránenie obsahu',
      '{Odstránenie,Stiahnutie,Zmazanie,Zneprístupnenie} {obsahu,webu,stránky,materiálu,webovej stránky}',
      'Odstránenie | Takedown',
    ),
    'nature.courtOrder': row(
      'Súdny príkaz',
      '{Zákonný/súdny príkaz,Súdne rozhodnutie,Príkaz súdu,Príkaz sudcu,Právny/súdny príkaz,Zákonný príkaz/súdny príkaz}',
      'Príkaz',
    ),
    'nature.other': row('Iné', '{Iná žiadosť,Ostatné žiadosti}', 'Ostatné | Iný'),
    crime: row(
      'Aký trestný čin sa vyšetruje',
      '{Aký,Aké,Ktorý,Aký/é} {trestný čin,trestné činy,trestná činnosť} {sa vyšetruje,sa vyšetrujú,je vyšetrovaný,je predmetom vyšetrovania} | {Vyšetrovaný,Vyšetrované,Stíhaný} {trestný čin,trestné činy} | {Vyšetrovaná trestná činnosť,Kvalifikácia trestného činu,Právna kvalifikácia}',
      'Trestný čin | Trestné činy',
    ),
    overview: row(
      'Prehľad trestnej činnosti',
      '{Prehľad,Zhrnutie,Opis,Popis,Stručný opis} {trestnej činnosti,skutku,prípadu,trestného činu}',
      'Prehľad | Zhrnutie | Opis | Skutkový stav',
    ),
    subject: row(
      'Predmet žiadosti',
      '{Predmet,Subjekt} {dožiadania,žiadosti} | {Osoba,Účet} alebo {účet,osoba}{, ktorých sa žiadosť týka, ktorého sa žiadosť týka,}',
      'Predmet | Týka sa | Osoba | Účet',
    ),
    requested: row(
      'Čo sa požaduje',
      '{Čo je požadované,Požadované údaje,Požadované informácie,Obsah žiadosti,Požadovaný úkon,Požadované opatrenia,O čo sa žiada,Čo sa žiada}',
      'Žiadosť | Požiadavka',
    ),
    dataTypes: row(
      'Druh požadovaných údajov',
      '{Druh,Typ,Druhy,Kategória,Kategórie} {požadovaných,vyžiadaných,} {údajov,dát}',
      'Údaje',
    ),
    'dataTypes.subscriber': row(
      'Údaje o účastníkovi',
      '{Informácie o účastníkovi,Údaje o používateľovi,Informácie o predplatiteľovi,Informácie o používateľovi,Údaje o predplatiteľovi,Identifikačné údaje účastníka,Účastnícke údaje}',
      'Účastník',
    ),
    'dataTypes.traffic': row(
      'Prevádzkové údaje',
      '{Prevádzkové dáta,Údaje o prevádzke,Prevádzkové a lokalizačné údaje}',
      'Prevádzka',
    ),
    'dataTypes.content': row(
      'Obsahové údaje',
      '{Obsahové dáta,Údaje o obsahu,Obsah komunikácie,Obsah správ}',
      'Obsah',
    ),
    timeLimits: row(
      'Lehoty',
      '{Časové obmedzenia,Lehota na odpoveď,Časové limity,Časové lehoty}',
      'Lehota | Termín',
    ),
    confidentiality: row(
      'Dôvernosť',
      '{Žiadosť o dôvernosť,Mlčanlivosť,Utajenie,Povinnosť mlčanlivosti,Zachovanie dôvernosti}',
      'Dôverné',
    ),
    registrationNumber: row(
      'Číslo konania',
      '{Naša značka,Naše číslo,Č. k.,Evidenčné číslo,Registračné číslo,Referenčné číslo}',
      'Značka | Ref',
    ),
    'organisation.country': row('Krajina', '{Žiadajúci štát,Žiadajúca krajina,Dožadujúci štát}', 'Štát'),
    'organisation.switchboard': row('Ústredňa', '{Telefónna ústredňa,Telefón ústredne}'),
    'requester.badgeNumber': row(
      'Služobné číslo',
      '{Číslo odznaku,Číslo preukazu,Osobné číslo,Identifikačné číslo policajta}',
    ),
    'crime.provisions': row(
      'Príslušné ustanovenie zákona',
      '{Ustanovenie zákona,Zákonné ustanovenia,Právne ustanovenia,Paragraf}',
    ),
    'crime.caseNumber': row(
      'Spisová značka',
      '{Číslo trestného spisu,Číslo spisu,Sp. zn.,Číslo prípadu,Číslo trestnej veci,ČVS}',
      'Spis',
    ),
    legalBasis: row('Právny základ', '{Právny dôvod,Právny titul,Právny základ žiadosti,Zákonný podklad}'),
    'authority.issuedBy': row('Vydal', '{Vydávajúci,Príkaz vydal} {orgán,súd,}', 'Súd | Prokurátor'),
    'authority.date': row('Dátum príkazu', '{Dátum vydania,Dátum rozhodnutia,Dátum vydania príkazu}'),
    identifiers: row(
      'Identifikátory',
      '{Údaje o účte,Identifikačné údaje účtu}',
      'Používateľské meno | IP adresa | IP adresy',
    ),
    timeRange: row('Obdobie', '{Požadované obdobie,Časové obdobie,Časové rozpätie,Rozhodné obdobie}'),
  },
  unused: wordingsOf(
    'Fax | Dátum | Miesto | Miesto a dátum | Podpis | Pečiatka | Komu | Od | Adresát | Príjemca | Poskytovateľ | Prílohy | Príloha | Vaša značka | Jazyk | Oddelenie | Poznámky',
  ),
};
