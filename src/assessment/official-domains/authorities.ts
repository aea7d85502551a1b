import type { BodyKind, OfficialBody } from '../assessment.ts';

/**
 * Well-known domains of police forces, prosecutors, courts and ministries: country, kind, domain, name. "–" stands for no one
 * country, or for a domain that many bodies share. Those that stand under no government suffix count as official by this table
 * alone, so add one only with a source for it (see README.md): a wrong one lets a stranger count as verified.
 */
const TABLE = `
AD police policia.ad Policia d'Andorra
AD unknown govern.ad –
AM police police.am Police of Armenia
AM unknown gov.am –
AU police afp.gov.au Australian Federal Police
BE police police.be Police fédérale
BE police politie.be Federale Politie
BE police police.belgium.eu Federale Politie
BE ministry just.fgov.be FOD Justitie
BE unknown fgov.be –
BG ministry mvr.bg Ministry of Interior
BG prosecutor prb.bg Prosecutor's Office
BG unknown gov.bg –
BR prosecutor mp.br Ministério Público
BR court jus.br Poder Judiciário
BR police pf.gov.br Polícia Federal
BR police dpf.gov.br Polícia Federal
CA police rcmp-grc.gc.ca Royal Canadian Mounted Police
CA police opp.ca Ontario Provincial Police
CA police surete.qc.ca Sûreté du Québec
CA police spvm.qc.ca Service de police de la Ville de Montréal
CH police fedpol.admin.ch Bundesamt für Polizei
CH prosecutor ba.admin.ch Bundesanwaltschaft
CH unknown admin.ch –
CY police police.gov.cy Cyprus Police
CZ police pcr.cz Policie České republiky
CZ court justice.cz Justice
CZ ministry mvcr.cz Ministerstvo vnitra
DE police polizei.de Polizei
DE police bka.de Bundeskriminalamt
DE police bka.bund.de Bundeskriminalamt
DE police bundeskriminalamt.de Bundeskriminalamt
DE police bundespolizei.de Bundespolizei
DE police polizei.bund.de Bundespolizei
DE police polizei.nrw Polizei Nordrhein-Westfalen
DE prosecutor generalbundesanwalt.de Generalbundesanwalt
DE court bundesgerichtshof.de Bundesgerichtshof
DE court bundesverfassungsgericht.de Bundesverfassungsgericht
DE agency bundesjustizamt.de Bundesamt für Justiz
DE agency verfassungsschutz.de Bundesamt für Verfassungsschutz
DE ministry bmi.bund.de Bundesministerium des Innern
DE customs zoll.de Zoll
DE customs zoll.bund.de Zoll
DE military bundeswehr.de Bundeswehr
DE unknown bund.de –
DE unknown bwl.de –
DE unknown bayern.de –
DE unknown brandenburg.de –
DE unknown hessen.de –
DE unknown mvnet.de –
DE unknown niedersachsen.de –
DE unknown nrw.de –
DE unknown rlp.de –
DE unknown saarland.de –
DE unknown slpol.de –
DE unknown sachsen.de –
DE unknown sachsen-anhalt.de –
DE unknown landsh.de –
DE unknown thueringen.de –
DE police polizei.berlin.de Polizei Berlin
DE police polizei.bremen.de Polizei Bremen
DE police polizei.hamburg.de Polizei Hamburg
DK police politi.dk Politiet
DK prosecutor ankl.dk Anklagemyndigheden
DK court domstol.dk Domstolene
EE police politsei.ee Politsei- ja Piirivalveamet
EE prosecutor prokuratuur.ee Prokuratuur
EE court kohus.ee Kohus
EE police kapo.ee Kaitsepolitseiamet
EE customs emta.ee Maksu- ja Tolliamet
EE ministry just.ee Justiitsministeerium
EE ministry siseministeerium.ee Siseministeerium
ES police policia.es Policía Nacional
ES police guardiacivil.es Guardia Civil
ES police guardiacivil.org Guardia Civil
ES ministry mir.es Ministerio del Interior
ES ministry interior.es Ministerio del Interior
ES court justicia.es Administración de Justicia
ES prosecutor fiscal.es Ministerio Fiscal
ES court poderjudicial.es Poder Judicial
ES police mossos.cat Mossos d'Esquadra
ES unknown gencat.cat –
ES police ertzaintza.eus Ertzaintza
ES unknown navarra.es –
FI police poliisi.fi Poliisi
FI prosecutor syyttajalaitos.fi Syyttäjälaitos
FI court oikeus.fi Oikeuslaitos
FI ministry intermin.fi Sisäministeriö
FI unknown gov.fi –
FR police gendarmerie.interieur.gouv.fr Gendarmerie nationale
FR ministry interieur.gouv.fr Ministère de l'Intérieur
FR ministry interieur-gouv.fr Ministère de l'Intérieur
FR court justice.fr Justice
FR court justice.gouv.fr Justice
FR customs douane.gouv.fr Douane
FR customs douane.finances.gouv.fr Douane
GB police police.uk –
GB police nca.gov.uk National Crime Agency
GB prosecutor cps.gov.uk Crown Prosecution Service
GB prosecutor copfs.gov.uk Crown Office and Procurator Fiscal Service
GB customs hmrc.gov.uk HM Revenue and Customs
GB ministry homeoffice.gov.uk Home Office
GB ministry justice.gov.uk Ministry of Justice
GB court judiciary.uk Judiciary
GB military mod.uk Ministry of Defence
GB parliament parliament.uk Parliament
GR police astynomia.gr Hellenic Police
GR police hellenicpolice.gr Hellenic Police
HR police mup.hr Ministarstvo unutarnjih poslova
HR prosecutor dorh.hr Državno odvjetništvo
HR court pravosudje.hr Pravosuđe
HU police police.hu Rendőrség
HU prosecutor ugyeszseg.hu Ügyészség
HU court birosag.hu Bíróság
HU unknown gov.hu –
IE police garda.ie An Garda Síochána
IE ministry justice.ie Department of Justice
IE court courts.ie Courts Service
IN police cbi.gov.in Central Bureau of Investigation
IS police logreglan.is Lögreglan
IS prosecutor rikissaksoknari.is Ríkissaksóknari
IS court domstolar.is Dómstólar
IT police poliziadistato.it Polizia di Stato
IT police carabinieri.it Carabinieri
IT police gdf.it Guardia di Finanza
IT ministry interno.it Ministero dell'Interno
IT court giustizia.it Giustizia
IT ministry governo.it Presidenza del Consiglio
JP police npa.go.jp National Police Agency
JP local lg.jp –
LI police landespolizei.li Landespolizei
LI unknown llv.li –
LT police policija.lt Lietuvos policija
LT prosecutor prokuraturos.lt Prokuratūra
LT court teismas.lt Teismas
LT ministry vrm.lt Vidaus reikalų ministerija
LT unknown lrv.lt –
LU unknown etat.lu –
LV police vp.gov.lv Valsts policija
MC unknown gouv.mc –
MD prosecutor procuratura.md Procuratura
MD unknown gov.md –
MT unknown gov.mt –
NL police politie.nl Politie
NL prosecutor om.nl Openbaar Ministerie
NL court rechtspraak.nl Rechtspraak
NL police fiod.nl FIOD
NL customs belastingdienst.nl Belastingdienst
NL ministry minjenv.nl Ministerie van Justitie en Veiligheid
NL ministry minvenj.nl Ministerie van Justitie en Veiligheid
NL military mindef.nl Ministerie van Defensie
NL ministry minbzk.nl Ministerie van Binnenlandse Zaken
NL agency nctv.nl NCTV
NL agency rijksoverheid.nl Rijksoverheid
NL agency overheid.nl Overheid
NO police politiet.no Politiet
NO court domstol.no Domstolene
NO prosecutor riksadvokaten.no Riksadvokaten
NO unknown dep.no –
PL police policja.gov.pl Policja
PL prosecutor prokuratura.gov.pl Prokuratura
PT police pj.pt Polícia Judiciária
PT police psp.pt Polícia de Segurança Pública
PT police gnr.pt Guarda Nacional Republicana
PT prosecutor ministeriopublico.pt Ministério Público
RO police politiaromana.ro Poliția Română
RO court just.ro Ministerul Justiției
RO prosecutor mpublic.ro Ministerul Public
RO prosecutor diicot.ro DIICOT
RO prosecutor pna.ro Direcția Națională Anticorupție
RO unknown gov.ro –
RU police mvd.ru MVD
SE police polisen.se Polismyndigheten
SE prosecutor aklagare.se Åklagarmyndigheten
SE court dom.se Sveriges Domstolar
SE police sakerhetspolisen.se Säkerhetspolisen
SE prosecutor ekobrottsmyndigheten.se Ekobrottsmyndigheten
SE customs tullverket.se Tullverket
SI police policija.si Policija
SI prosecutor dt-rs.si Državno tožilstvo
SI court sodisce.si Sodišče
SI unknown gov.si –
SK ministry minv.sk Ministerstvo vnútra
SK ministry justice.sk Ministerstvo spravodlivosti
SK unknown gov.sk –
SM unknown gov.sm –
UA police npu.gov.ua National Police of Ukraine
UA police cyberpolice.gov.ua Cyber Police of Ukraine
UA prosecutor gp.gov.ua Office of the Prosecutor General
UA agency ssu.gov.ua Security Service of Ukraine
UA court court.gov.ua Courts of Ukraine
UZ unknown gov.uz –
XK unknown rks-gov.net –
– police interpol.int INTERPOL
– police europol.europa.eu Europol
– prosecutor eurojust.europa.eu Eurojust
– prosecutor eppo.europa.eu European Public Prosecutor's Office
– agency europa.eu –
`;

/** The table by domain. */
export const AUTHORITIES: ReadonlyMap<string, OfficialBody> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [country = '', kind, domain = '', ...name] = line.split(' ');
      return [
        domain,
        { kind: kind as BodyKind, name: known(name.join(' ')), country: known(country) },
      ] as const;
    }),
);

function known(text: string): string | null {
  return text === '–' ? null : text;
}

/**
 * Domains under which many authorities have a subdomain each, though the Public Suffix List takes them for one domain:
 * bka.bund.de and bsi.bund.de are two organisations.
 */
export const SHARED_GOVERNMENT_DOMAINS: readonly string[] = `
  bund.de bwl.de bayern.de brandenburg.de hessen.de mvnet.de niedersachsen.de nrw.de rlp.de saarland.de sachsen.de
  sachsen-anhalt.de landsh.de thueringen.de berlin.de bremen.de hamburg.de
  admin.ch fgov.be belgium.be belgium.eu etat.lu europa.eu gencat.cat gov.am gov.bg gov.fi gov.hu gov.md gov.mt gov.ro
  gov.ru gov.si gov.sk gov.sm gov.uz gouv.bj gouv.mc rks-gov.net dep.no
`
  .trim()
  .split(/\s+/);
