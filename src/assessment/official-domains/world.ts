/**
 * Government domains of the world that no government suffix covers, by top-level domain: a selection of benbalter/gman
 * (MIT, see README.md).
 */
export const WORLD_GOVERNMENT_DOMAINS: Readonly<Record<string, string>> = {
  ae: `
    mil
  `,
  al: `
    mil
  `,
  ar: `
    mil
  `,
  ba: `
    mil
  `,
  be: `
    belgium
  `,
  bg: `
    government
  `,
  bj: `
    gouv
  `,
  br: `
    leg mil
  `,
  by: `
    mil
  `,
  ca: `
    alberta britishcolumbia canada dgeq.qc gouv.qc gov.ab gov.bc gov.mb gov.nb gov.nl gov.ns gov.nt gov.nu
    gov.on gov.pe gov.sk gov.yk manitoba newbrunswick novascotia ontario saskatchewan
  `,
  ch: `
    admin ag ai ar be bl bs fr ge gl gr ju lu ne nw ow sg sh so sz tg ti ur vd vs zg zh
  `,
  cl: `
    mil
  `,
  cn: `
    mil
  `,
  cz: `
    justice mfcr mvcr
  `,
  dk: `
    skat
  `,
  do: `
    mil
  `,
  ec: `
    mil
  `,
  ee: `
    agri eestipank envir hm just kaitseministeerium kul mkm president rahandusministeerium ria
    riigikantselei riigikogu siseministeerium sm tja vm
  `,
  es: `
    navarra
  `,
  fr: `
    arcep assemblee-nationale ccomptes cnil conseil-constitutionnel conseil-etat elysee juradm justice senat
  `,
  gg: `
    gov
  `,
  gh: `
    mil
  `,
  gt: `
    mil
  `,
  id: `
    mil
  `,
  im: `
    gov
  `,
  in: `
    mil nic
  `,
  iq: `
    mil
  `,
  je: `
    gov
  `,
  jo: `
    mil
  `,
  kg: `
    mil
  `,
  kr: `
    korea mil
  `,
  ky: `
    gov
  `,
  kz: `
    mil
  `,
  lt: `
    vpt
  `,
  lv: `
    mil
  `,
  mg: `
    mil
  `,
  mp: `
    gov
  `,
  mv: `
    mil
  `,
  my: `
    mil
  `,
  ng: `
    mil
  `,
  nl: `
    aaenhunze aaenmaas aalburg aalsmeer aalten achtkarspelen adviesorgaan-rmo agentschaptelecom alblasserdam
    albrandswaard alkmaar almelo almere alphen-chaam alphenaandenrijn ameland amersfoort amstelveen
    amsterdam apeldoorn appingedam arnhem assen asten baarle-nassau baarn barendrecht barneveld bedum beesel
    bellingwedde bergeijk bergen-nh bergen bergenopzoom beuningen beverwijk bij12 binnenmaas bladel blaricum
    bloemendaal bodegraven-reeuwijk boekel borger-odoorn borne borsele boxmeer boxtel bprbzk brabant
    brabantsedelta brandweerflevoland breda brielle bronckhorst brummen brunssum bunnik buren bussum
    bwbrabant caop capelleaandenijssel castricum ccmo ceg cibg coevorden cpb cranendonck cromstrijen cuijk
    culemborg dalfsen debilt delfzijl demarne denhelder derondevenen destadsregio deurne deventer dewolden
    diemen dinkelland dlg doesburg doetinchem dommel dongen dongeradeel drechterland drechtsteden drenthe
    drimmelen dronten druten duiven echt-susteren edam-volendam ede eemnes eemsmond eersel eerstekamer
    eijsden-margraten eindhoven elburg emissieautoriteit emmen enkhuizen enschede epe ermelo etten-leur
    ferwerderadiel flevoland franekeradeel fryslan fumo gbtwente geertruidenberg gelderland geldermalsen
    geldrop-mierlo gembest gemeente-mill gemeente-oldambt gemeente-steenbergen gemeentebeek
    gemeenteberkelland gemeentehulst gemeentelangedijk gemeentemaasgouw gemeentenoordenveld gemeentesluis
    gemeentestein gemeentewesterveld gemeentewestland gemert-bakel gemhg gennep geonovum ghornml
    giessenlanden gilzerijen gobiernodireino gobiernudireino goeree-overflakkee goes goirle gorinchem gouda
    gov government gr grave grdebevelanden groesbeek groningen grootegast gulpen-wittem h-i-ambacht
    haaksbergen haaren haarlem haarlemmerliede haarlemmermeer halderberge hardenberg harderwijk haren
    harlingen hattem hdsr heemskerk heemstede heerde heerenveen heerhugowaard heerlen heeze-leende heiloo
    hellendoorn hellevoetsluis helmond hengelo hergebruikoverheid hetbildt heumen heusden heuvelrug
    hhdelfland hhnk hhsk hillegom hilvarenbeek hilversum hofvantwente hogeraadvanadel hollands-midden
    hollandskroon hoogeveen hoogezand-sappemeer hoorn horstaandemaas houten huizen hunzeenaas huurcommissie
    hvd-drenthe hvdgm igsd-sw igz ijsselstein inspectiejz inspectievenj ipo ismh isw justid kaagenbraassem
    kabinetvandekoning kampen kanselarij kapelle katwijk kerkrade kiesraad kinderbescherming koggenland
    kollumerland korendijk krimpenaandenijssel krimpenerwaard laarbeek landerd landgraaf landsmeer
    lansingerland laren leek leerdam leeuwarden leeuwarderadeel leiderdorp leidschendam-voorburg lelystad
    leudal leusden lingewaal lingewaard lisse littenseradiel lochem logius loonopzand lopik loppersum losser
    loyalis maasdriel maassluis maastricht marum medemblik meerschap-paterswolde meerssen menameradiel
    menterwolde meppel middelburg middendelfland middendrenthe milieudienst-ijmond minaz minbuza minbzk
    mindef minez minfin minjus minlnv minvenj minvws moerdijk montfoort mookenmiddelaar mrdh muiden naarden
    nationaleombudsman nederbetuwe nederweert neerijnen nieuwegein nieuwkoop nijmegen nissewaard nmanet
    noord-beveland noord-holland noorderzijlvest noordoostpolder noordwijk noordwijkerhout nuenen nunspeet
    nuth nza odbn odmh oegstgeest oirschot oisterwijk oldebroek oldenzaal olst-wijhe ommen onderbanken
    oosterhout oostgelre ooststellingwerf oostzaan opmeer opsterland oss oud-beijerland oude-ijsselstreek
    ouder-amstel oudewater overbetuwe overheid overijssel overmaas papendrecht parkstad-limburg pbl
    peelenmaas pekela pijnacker-nootdorp pleio postbus51 provincie-utrecht provinciegroningen prvlimburg
    purmerend putten pzh raadvanstate raalte rechtspraak reclassering recreatieschapdrenthe reestenwieden
    regio-achterhoek regiofoodvalley regiogenv regionoordveluwe regiorivierenland regioutrecht reimerswaal
    rekenkamer renkum renswoude reuseldemierden rheden rhenen ridderkerk rijksoverheid rijksvastgoedbedrijf
    rijnwaarden rijssen-holten rijswijk rivm rob-rfv roerdalen roermond rom-rijnmond roosendaal rotterdam
    rozendaal rsj rucphen s-hertogenbosch schadefonds schagen scheldestromen scherpenzeel schiedam
    schiermonnikoog schijndel schinnen schouwen-duiveland scp servicepunt71 simpelveld sint-michielsgestel
    sint-oedenrode sintanthonis sittard-geleen slachtofferhulp sliedrecht slochteren smallingerland soest
    someren sonenbreugel sre staatsbosbeheer stadskanaal stadsregioamsterdam staphorst stedebroec
    steenwijkerland stichtsevecht strijen sudwestfryslan t-diel tcbodem tenboer terschelling texel teylingen
    tholen tiel tilburg toezichtkansspelen tubbergen tweedekamer twenterand tynaarlo uitgeest uithoorn urk
    utrecht uvw vaals valkenburg valkenswaard vallei-veluwe vechtstromen veendam veenendaal veere veghel
    veiligheidsregio-ijsselland veiligheidsregio-nhn veiligheidsregio-rr veldhoven velsen venlo venray
    vianen vlagtwedde vlieland vlissingen voerendaal voorschoten voorst vrbn vrgz vrk vrtwente vru vrzeeland
    vrzhz vrzob vught vwa waalre waalwijk waddinxveen wageningen wassenaar waterland waternet weert weesp
    werkendam westervoort westmaasenwaal weststellingwerf westvoorne wetterskipfryslan wgs wierden wijchen
    wijdemeren wijkbijduurstede winsum winterswijk wispa wmrijk woensdrecht woerden wormerland woudenberg
    woudrichem wpm wrij wsrl zaanstad zaltbommel zandvoort zederik zeeland zeevang zeewolde zeist zevenaar
    zoetermeer zoeterwoude zuiderzeeland zuidhorn zuidplas zundert zutphen zwartewaterland zwijndrecht
    zwolle
  `,
  no: `
    dep difi kartverket mil nav vegvesen
  `,
  np: `
    nepal.gov
  `,
  nz: `
    mil
  `,
  pe: `
    mil
  `,
  pf: `
    gov
  `,
  ph: `
    mil
  `,
  pl: `
    mil
  `,
  py: `
    mil
  `,
  qa: `
    mil
  `,
  ro: `
    gov
  `,
  ru: `
    gov mil
  `,
  se: `
    aklagare arbetsformedlingen arbetsgivarverket arkdes arn arvsfonden av barnombudsmannen bfn bo
    bolagsverket boverket bra brottsoffermyndigheten csn datainspektionen do dom domstol ehalsomyndigheten
    ekn ekobrottsmyndigheten elsakerhetsverket energimarknadsinspektionen energimyndigheten epn
    ersattningsnamnden esf esv fas fba fhs fi finanspolitiskaradet fmi fmv foi folkebernadotteacademy
    folkhalsomyndigheten formas forsakringskassan forskarskattenamnden forsvarsmakten forte fortv fra fxm
    genteknik gih gov government handisam harpsund havkom havochvatten historiska hsan iaf ifau inspsf irf
    isp ivo jordbruksverket justitiekanslern kammarkollegiet kammarrattenisundsvall karnavfallsfonden kb
    kemi kkh kmh kommers konj konkurrensverket konstnarsnamnden konsumentverket kriminalvarden kronofogden
    kulturanalys kulturradet kustbevakningen lagradet lakemedelsverket lansstyrelsen lantmateriet
    levandehistoria livsmedelsverket lotteriinspektionen lsh maritima mi migrationsverket modernamuseet msb
    mtm mucf musikverket myh namndenmotdiskriminering nationalmuseum naturvardsverket nfh nrm oks onh
    overklagandenamnden pensionsmyndigheten pliktverket polar polisen prv pts raa radioochtv rattshjalp
    regeringen rekryteringsmyndigheten revisorsnamnden riksarkivet riksdagen riksgalden rmv rymdstyrelsen
    sakerhetspolisen sameskolstyrelsen sametinget sbu scb sfhm sfv sgu si sida sieps siun sjv
    skatterattsnamnden skatteverket skogsstyrelsen skolfi skolinspektionen skolverket slv smhi smus smvk
    socialstyrelsen sofi sprakochfolkminnen spsm spv sst.a staffanstorp stat-inst statensansvarsnamnd
    statenskonstrad statensmedierad statenssc statskontoret stralsakerhetsmyndigheten sva svff svo swedac
    swedgeo tillvaxtanalys tillvaxtverket tlv trafa trafikverket transportstyrelsen tullverket undom
    ungdomsstyrelsen uniarts upphandlingsmyndigheten val vardanalys varldskulturmuseerna vinnova vr vti
    yhmyndigheten
  `,
  st: `
    gov
  `,
  tm: `
    mil
  `,
  tw: `
    mil
  `,
  tz: `
    mil
  `,
  uk: `
    mod parliament
  `,
  uy: `
    mil
  `,
  vc: `
    mil
  `,
  ve: `
    mil
  `,
  vi: `
    gov
  `,
  za: `
    mil
  `,
};

/** Domains under a government suffix that are none: schools, and a mail service open to everyone. */
export const NOT_GOVERNMENT: readonly string[] = ['education.nsw.gov.au', 'mail.gov.ua'];
