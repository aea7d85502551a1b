/**
 * The domains under .gov, one a line in the order of their names: name, type, state, holder. As cisagov/dotgov-data had them in
 * August 2026 (CC0). Types: f federal executive, l legislative, j judicial, s state or territory, i interstate, k county, c city,
 * d special district, e school district, t tribal.
 */
export const US_DOTGOV = `13thjudicialil|s|IL|13th Judicial Circuit
18f|f|DC|General Services Administration, Federal Acquisition Service
18wjdarkansas|s|AR|18th West Judicial District of Arkansas Prosecuting Attorney's Office
211dupage|k|IL|DuPage County
21circuitcourtar|k|AR|Crawford County Circuit Clerk
22ndcircuitil|k|IL|22nd Judicial Circuit McHenry County, IL
250|f|DC|Executive Office of the President, White House Office
29palms|c|CA|City of Twentynine Palms
29palmsbomi-nsn|t|CA|Twenty-Nine Palms Band of Mission Indians
29palmsgaming-nsn|t|CA|Twenty-Nine Palms Band of Mission Indians
29palmstcc|t|CA|TWENTY-NINE PALMS BAND OF MISSION INDIANS
35thdistrictcourtmi|d|MI|35th District Court
36thdistrictcourtmi|c|MI|36th District Court
3rddistrictcourtks|s|KS|Third Judicial District Shawnee County Kansas
3statedistrictcourtar|c|AR|Third Judicial District - Berryville Division
400yaahc|f|DC|General Services Administration, 400 Years of African American History Commission
4thdistrictappealsoh|s|OH|Ohio Fourth District Court of Appeals
4thjdcar|s|AR|Boone County District Court
511wi|s|WI|Wisconsin Department of Transportation
59dcmi|c|MI|59th District Court
5jdcourtsar|s|AR|Administrative Office of the Courts
86thdistrictcourtmi|k|MI|86th District Court
8thkscourts|d|KS|8th Judicial District of Kansas
9-11commission|f|MD|National Archives and Records Administration
911|f|DC|Department of Transportation, National Highway Traffic Safety Administration
911commission|f|MD|National Archives and Records Administration
911lucascountyoh|d|OH|Lucas County 911 Regional Council of Governments
988|f|MD|Department of Health and Human Services, Substance Abuse and Mental Health Services Administration
aacog|d|TX|Alamo Area Council of Governments
aanhpiheritage|f|DC|Department of Health and Human Services, Office of Assistant Secretary of Public Affairs
abbevillecitymarshal|c|LA|Abbeville City Marshal's Office
abbevillecountysc|k|SC|Abbeville County
abcks|s|KS|Kansas Department of Revenue - Alcoholic Beverage Control
abd|f|DC|Executive Office of the President, White House Office
aberdeenidaho|c|ID|City of Aberdeen
aberdeenmd|c|MD|City of Aberdeen
aberdeensd|c|SD|City of Aberdeen
aberdeenwa|c|WA|City of Aberdeen
abilenetx|c|TX|City of Abilene
abilityone|f|DC|United States AbilityOne Commission, Committee for Purchase From People Who Are Blind or Severely Disabled
abingdon-va|c|VA|Town of Abingdon
abingtonma|c|MA|Town of Abington
abingtonpa|c|PA|Abington Township
abitaspringsla|c|LA|Town Of Abita Springs
abletn|s|TN|Office for Information Resources
abmc|f|VA|American Battle Monuments Commission
abseconnj|c|NJ|City of Absecon
absenteeshawneetribe-nsn|t|OK|Absentee Shawnee Tribe of Indians of Oklahoma
academywsdco|d|CO|Academy Water and Sanitation District
acadiaevangelinefd|d|LA|Acadia-Evangeline Fire Protection District
accedeainternet|f|DC|Federal Communications Commission
access-board|f|DC|Access Board
accessoklahoma|s|OK|Oklahoma, Office of Management and Enterprise Services
accomack|k|VA|Accomack County
acera|d|CA|Alameda County Employees' Retirement Association
acf|f|DC|Department of Health and Human Services, Administration for Children and Families
acfd6ny|d|NY|Aurora Colden Fire District No. 6
achp|f|DC|Advisory Council on Historic Preservation
acl|f|DC|Department of Health and Human Services, Administration for Community Living
acnj|c|NJ|City of Atlantic City
acnjpolice|c|NJ|City of Atlantic City
acquisition|f|DC|General Services Administration, Office of GSA IT
acquisitiongateway|f|DC|General Services Administration, Federal Acquisition Service
acsd-az|d|AZ|Arizona City Sanitary District
acterp|d|CA|AC Transit
actoftexaspd|t|TX|Alabama-Coushatta Tribe of Texas
acton-ma|c|MA|Town of Acton, Massachusetts
actonma|c|MA|Town of Acton, Massachusetts
actransit|d|CA|AC Transit
acus|f|DC|Administrative Conference of the United States
acushnet|c|MA|Town of Acushnet
acwdca|k|CA|Alameda County Water District - ACWD
acwi|f|VA|Department of the Interior, Advisory Committee on Water Information
acworth-ga|c|GA|City of Acworth
ada|f|DC|Department of Justice, Civil Rights Division
adacountyelections|k|ID|Ada County Information Technology
adaircoclerkky|k|KY|Adair County Clerk
adaircomo|k|MO|County of Adair
adaircosomo|k|MO|Adair County Law Enforcement Center
adairguthrieia-ema|d|IA|Adair & Guthrie County Emergency Management Agency
adairia|c|IA|City of Adair
adairok911|k|OK|Adair County 911 Regional Trust Authority
adak-ak|c|AK|City of Adak
adamn|c|MN|City Of Ada
adams|l|DC|Adams Memorial Commission
adamscosheriffms|k|MS|Adams County Sheriff's Office
adamscountyco|k|CO|Adams County Government
adamscountycoelections|d|CO|Adams County Clerk & Recorder, Elections
adamscountyemsoh|k|OH|Adams County EMS
adamscountyil|k|IL|Adams County, IL
adamscountyiowa|k|IA|Adams County Iowa
adamscountyms|k|MS|Adams County Board of Supervisors
adamscountyne|k|NE|Adams County Nebraska
adamscountyoh|k|OH|Adams County Commissioners
adamscountypa|k|PA|County of Adams
adamssheriffco|k|CO|Adams County Sheriff's Office
adaoh|c|OH|Village of Ada Ohio
addisontownshipmi|c|MI|Addison Townhsip
addisontx|c|TX|Town Of Addison
addisonvt|c|VT|Town of Addison Vermont
addisonwi|c|WI|Town of Addison
adelantoca|c|CA|City of Adelanto
adeliowa|c|IA|City of Adel
adf|f|DC|United States African Development Foundation, African Development Foundation
adlnet|f|DC|Department of Defense, Defense Human Resources Activity
adr|f|DC|Federal Mediation and Conciliation Service
adrcnj|s|NJ|NJ Department of Human Services, DoAS
adrianmi|c|MI|City of Adrian
adriantownshipwi|c|WI|Town of Adrian
adriantwpmi|c|MI|Adrian Charter Township
advancemo|c|MO|City of Advance Missouri
afadvantage|f|DC|General Services Administration, Federal Acquisition Service
aff|f|DC|Department of Agriculture
afrh|f|DC|Armed Forces Retirement Home
africanamericanhistorymonth|l|DC|Library of Congress
aftac|f|DC|Department of Defense, Air Force
aftonmn|c|MN|City of Afton
aftonwyoming|c|WY|TOWN OF AFTON
ag|f|DC|Department of Agriculture
aging|f|DC|Department of Health and Human Services, Office of the Secretary of Health and Human Services
agingstats|f|DC|Department of Health and Human Services, Administration for Community Living
agourahillscity|c|CA|City of Agoura Hills
agrnc|s|NC|North Carolina Department of Agriculture
aguacaliente-nsn|t|CA|Agua Caliente Band of Cahuilla Indians
aguacalientetribalcourt|t|CA|Agua Caliente Band of Cahuilla Indians
agutah|s|UT|Utah Attorney General's Office
aha|f|MD|Department of Health and Human Services, Substance Abuse and Mental Health Services Administration
aha-nsn|t|NY|Akwesasne Housing Authority
ahcpr|f|MD|Department of Health and Human Services, Agency for Healthcare Research and Quality
ahidta|i|KY|Appalachia HIDTA
ahoskienc|c|NC|Town of Ahoskie
ahrq|f|MD|Department of Health and Human Services, Agency for Healthcare Research and Quality
ai|f|DC|Executive Office of the President, Office of Science and Technology Policy
aicenter|f|DC|Department of Commerce, International Trade Administration
aids|f|DC|Department of Health and Human Services, Office of the Assistant Secretary for Health
aiexports|f|DC|Department of Commerce, International Trade Administration
aikencountysc|k|SC|Aiken County Government
ainsworthiowa|c|IA|City of Ainsworth
ainsworthwi|c|WI|Town of Ainsworth
airknowledge|f|DC|Environmental Protection Agency
airmont|c|NY|Village of Airmont
airnow|f|DC|Environmental Protection Agency
aitkincountymn|k|MN|Aitkin County
aiworkforcehub|f|DC|Department of Labor
ak|s|AK|State of Alaska
ak-chin-nsn|t|AZ|Ak-Chin Indian Community
akaerospace|s|AK|Alaska Aerospace Development Corporation
akcourts|s|AK|State of Alaska Court System
akleg|s|AK|Alaska Legislature
akronhousing|d|OH|Akron Metropolitan Housing Authority
akronohio|c|OH|City of Akron, Ohio
akronohiorescue|c|OH|City of Akron, Ohio
al|s|AL|State of Alabama
al-legislature|s|AL|State of Alabama - Legislative Computer Center
al25da|k|AL|25th Judicial Circuit of Alabama
al911|s|AL|Alabama 9-1-1 Board
alabama|s|AL|State of Alabama
alabamaable|s|AL|Alabama ABLE Savings Plan
alabamaag|s|AL|Alabama Office of the Attorney General
alabamaageline|s|AL|Alabama Department of Senior Services
alabamabuilds|s|AL|State of Alabama Finance
alabamabuys|s|AL|Purchasing Division of the Department of Finance
alabamada|s|AL|Office of Prosecution Services
alabamadementia|s|AL|Alabama Department of Senior Services
alabamahousephotos|s|AL|Alabama Legislature
alabamaombudsman|s|AL|Alabama Department of Senior Services
alabamapublichealth|s|AL|Alabama Department of Public Health
alabamasoilandwater|i|AL|Alabama Soil and Water Conservation Committee
alabamavotes|s|AL|Alabama Secretary of State
alabc|s|AL|Alabama Alcoholic Beverage Control Board
alabcboard|s|AL|Alabama Alcoholic Beverage Control Board
alabpp|s|AL|Alabama Pardons and Paroles
alachuacounty|k|FL|Alachua County BOCC
alachuacountyfl|k|FL|Alachua County BOCC
alachuacountyfla|k|FL|Alachua County BOCC
alachuacountyflorida|k|FL|Alachua County BOCC
alachuapd|c|FL|Alachua Police Department
alacop|s|AL|Alabama Law Enforcement Agency
alacourt|s|AL|Unified Judicial System - State of Alabama
alada|s|AL|Administrative Office of Courts
aladna|s|AL|AOC
alaleg|s|AL|Alabama Legislature
alamancecountync|k|NC|Alamance County Government
alamedaca|c|CA|City of Alameda
alamedacountyca|k|CA|Alameda County
alamedacountyfire|d|CA|Alameda County Fire Department
alamedacountylibraryca|k|CA|Alameda County Library
alamedamosquito|d|CA|Alameda County Mosquito Abatement District
alamedasheriff|k|CA|Alameda County Sheriff's Office
alamogordo|c|NM|City of Alamogordo
alamoheightstx|c|TX|City of Alamo Heights
alamosa|c|CO|City of Alamosa
alamosacounty|k|CO|Alamosa County
alamotownshipmi|c|MI|Alamo Township
alappeals|s|AL|State of Alabama Supreme Court
alasafe|s|AL|Alabama Law Enforcement Agency
alaska|s|AK|State of Alaska
alaskacapitol|s|AK|Alaska Legislature
alaskacare|s|AK|State of Alaska - Division of Retirement & Benefits
albanyca|c|CA|Citiy of Albany
albanycountyny|k|NY|Albany County
albanycountywy|k|WY|Albany County Government
albanyga|c|GA|City of Albany
albanyky|c|KY|The City of Albany, City Hall and Water Department
albanyla|c|LA|Town of Albany
albanyny|c|NY|City of Albany
albanyoh|c|OH|Village of Albany, Ohio
albanyoregon|c|OR|City of Albany, Oregon
albanysheriffny|d|NY|Albany County Sheriff's Office
albanytownshipmn|c|MN|Albany Township
albemarlenc|c|NC|City of Albemarle
alberttwpmi|c|MI|Township of Albert
albertvillemn|c|MN|City of Albertville
albionidaho|c|ID|City of Albion
albionjointfdny|d|NY|Albion Joint Fire District
albionmaine|c|ME|Town of Albion Maine
albiontwpmi|c|MI|Albion Township
albme|s|AL|Alabama Board of Medical Examiners
albuquerque-nm|c|NM|City of Albuquerque
alconacounty|k|MI|Alcona County
alconservationdistricts|s|AL|Alabama Soil & Water Conservation Committee
alcorncountyms|k|MS|Alcorn County Board of Supervisors
alcovidvaccine|s|AL|Alabama Department of Public Health
aldanpa|c|PA|Aldan Borough
aldoi|s|AL|Alabama Department of Insurance
aldorlocal|s|AL|Alabama Department of Revenue Sales Tax
aldot|s|AL|Alabama Department of Transportation
alea|s|AL|Alabama Law Enforcement Agency
aledoil|c|IL|City of Aledo
aledotx|c|TX|City of Aledo
aleknagikak|c|AK|City of Aleknagik
alertaenlinea|f|DC|Federal Trade Commission
alertoc|k|CA|Orange County Sheriff-Coroner Department
alexaminers|s|AL|Alabama Department of Examiners of Public Accounts
alexandercityal|c|AL|City of Alexander City
alexandercounty-nc|k|NC|Alexander County NC
alexandercountyilsheriff|k|IL|Alexander County Sheriff's Office
alexandercountync|k|NC|Alexander County NC
alexandercountyncvotes|k|NC|Alexander County Board of Elections
alexandriaky|c|KY|City of Alexandria
alexandrianh|c|NH|Town of Alexandria
alexandrianj|c|NJ|Alexandria Township
alexandriaoh|c|OH|Village of Alexandria, Ohio
alexandriatn|c|TN|Town of Alexandria
alexandriava|c|VA|City of Alexandria
alfordma|c|MA|Town of Alford, Massachusetts
alfredme|c|ME|Town of Alfred
alfredvillage|c|NY|Village of Alfred
algercounty|k|MI|COUNTY OF ALGER
algonac|c|MI|City of Algonac
algonaiowa|c|IA|City of Algona
algonawa|c|WA|City Of Algona
algoodtn|c|TN|City Of Algood
alhambraca|c|CA|City of Alhambra
alhambrafireca|c|CA|Alhambra Fire Department
alhambralibraryca|c|CA|Alhambra Civic Center Library
alhouse|s|AL|State of Alabama - Legislative Computer Center
alicebakerlibrarywi|c|WI|Alice Baker Memorial Public Library
alicepdtx|c|TX|Alice Police Department
alien|f|DC|Executive Office of the President, White House Office
aliens|f|DC|Executive Office of the President, White House Office
aliquippapa|c|PA|City of Aliquippa
alisoviejo|c|CA|City of Aliso Viejo
allegany|c|NY|Town and Village of Allegany
alleganyco|k|NY|Allegany County
alleganycountysheriff-ny|k|NY|Allegany County Sheriff's Office
alleghanycounty-nc|k|NC|Alleghany County
allencountyinvoters|k|IN|Allen County
allencountykentucky|k|KY|Allen County Fiscal Court
allencountyohiochildsupport|k|OH|Allen County Child Support Enforcement Agency
allencountyohiocsb|k|OH|Allen County Children Services
allendalecounty|k|SC|Allendale County
allendalemi|c|MI|Allendale Charter Township
allendalenj|c|NJ|Borough of Allendale
allenparkmi|c|MI|City of Allen Park
allenstownnh|c|NH|Town of Allenstown
allentownpa|c|PA|City of Allentown
allentwphancockoh|c|OH|Allen Township
allentx|c|TX|City of Allen
allianceoh|c|OH|City of Alliance
almaarkansas|c|AR|City of Alma
almaarkansaspd|c|AR|Alma Police Department
almacenterwi|c|WI|Village of Alma Center
almenatownship|c|MI|Almena Township
almiratownshipmi|c|MI|Almira Township
almirawa|c|WA|Town of Almira
almlc|s|AL|State of Alabama Board of Medical Examiners
almontmichigan|c|MI|Village of Almont
alpharettaga|c|GA|City of Alpharetta
alpinecountyca|k|CA|County of Alpine
alpinefireca|d|CA|ALPINE FIRE PROTECTION DISTRICT
alpinenj|c|NJ|Borough of Alpine New Jersey
alpineschoolsca|e|CA|Alpine County Office of Education
alpinetwp|c|MI|Township of Alpine
alpineut|c|UT|Alpine City Corporation
alpinewy|c|WY|Town of Alpine
alsar|d|AL|Alabama Search and Rescue
alsenate|s|AL|State of Alabama - Legislative Computer Center
alsteadnh|c|NH|Town of Alstead
altamontks|c|KS|City of Altamont
altamontutah|c|UT|Town of Altamont
altamontvillageny|c|NY|Village of Altamont
altavillemelonesfpd|d|CA|Altaville Melones Fire Protection District
altavistava|c|VA|Town of Altavista
alton-tx|c|TX|City of Alton
altontownshipil|c|IL|Alton Township Supervisor's Office
altoona-wi|c|WI|City Of Altoona Emergency Services
altoonapa|c|PA|City of Altoona
altoonawater|d|PA|Altoona Water Authority
altoonawi|c|WI|City of Altoona, Wisconsin
altusandc|f|DC|Department of Defense, Air Force
altusok|c|OK|City of Altus
alvaok|c|OK|City of Alva
alvin|c|TX|City of Alvin
alvin-tx|c|TX|City of Alvin, Texas
alvo|c|NE|Village of Alvo
alvordtx|c|TX|City of Alvord
alzheimers|f|MD|Department of Health and Human Services, National Institutes on Aging, NIH
ama|f|DC|Department of Agriculture
amadorcity|c|CA|City of Amador
amadorcounty|k|CA|AMADOR COUNTY
amadorwater|d|CA|Amador Water Agency
amalgautah|c|UT|Amalga Town
amarillo|c|TX|City of Amarillo
amberalert|f|DC|Department of Justice, Office of Justice Programs
ambertwpmi|c|MI|Amber Township
ameniany|c|NY|Town of Amenia
america|f|DC|Department of State, Bureau of Global Public Affairs
america250|l|VA|U.S. Semiquincentennial Commission, United States Semiquincentennial Commission
americabydesign|f|DC|Executive Office of the President, White House Office
americancanyon|c|CA|City of American Canyon
americanfork|c|UT|American Fork City
americanmemory|l|DC|Library of Congress
americansamoa|s|AS|AMERICAN SAMOA GOVERNMENT
americaslibrary|l|DC|Library of Congress
americorps|f|DC|Corporation for National and Community Service, AmeriCorps
americorpsoig|f|DC|Corporation for National and Community Service, AmeriCorps Office of Inspector General
americusga|c|GA|City of Americus
amerywi|c|WI|City of Amery
amesburyma|c|MA|City of Amesbury
ameslab|f|IA|Department of Energy, Ames National Laboratory
amherstcountyva|k|VA|Amherst County VA
amherstma|c|MA|Town of Amherst
amherstnh|c|NH|Town of Amherst
amherstny|c|NY|Town of Amherst, New York
amherstva|c|VA|Town of Amherst
amitecountyms|k|MS|Amite County Board of Supervisors
amityoregon|c|OR|City of Amity
amityville|c|NY|Village of Amityville
amityvillepdny|c|NY|Amityville Village Police Department
ammonidaho|c|ID|City of Ammon
amortownshipmn|c|MN|Amor Township
amsterdamny|c|NY|City of Amsterdam
amsterdamnyfd|c|NY|City of Amsterdam
amsterdamnypd|c|NY|City of Amsterdam
amtrakoig|f|DC|National Railroad Passenger Corporation, Office of Inspector General
anacorteswa|c|WA|City of Anacortes
anaheim|c|CA|City of Anaheim
anchorageak|c|AK|Municipality of Anchorage
anchorit|f|MD|Consumer Product Safety Commission
ancramny|c|NY|Town Of Ancram
andalusiaal|c|AL|City of Andalusia
andersoncountysc|k|SC|Anderson County South Carolina
andersoncountytn|k|TN|Anderson County Government
andersoncountytx|k|TX|Anderson County
andersontn911|d|TN|Anderson County Emergency Communications District
andersontownshipoh|k|OH|Anderson Township
andersontx|c|TX|Town of Anderson
andesnewyork|c|NY|Town of Andes New York
andover-nh|c|NH|TOWN OF ANDOVER
andoverks|c|KS|City of Andover
andoverma|c|MA|Town of Andover
andovermaine|c|ME|Town of Andover
andovermn|c|MN|City of Andover
andovervillageny|c|NY|Village of Andover, New York
andrewcountymo|k|MO|Andrew County
andrewsnc|c|NC|Town of Andrews
androscoggincountyema|k|ME|Androscoggin County Emergency Management Agency
androscoggincountymaine|k|ME|County of Androscoggin
angelfirenm|c|NM|Village of Angel Fire
angelinacounty|k|TX|Angelina County
angelowi|c|WI|Town of Angelo
angelscamp|c|CA|City of Angels
ankenyiowa|c|IA|City of Ankeny
anl|f|IL|Department of Energy, Argonne National Laboratory
annapolis|c|MD|City of Annapolis
annapolismd|c|MD|City of Annapolis
annapolismo|c|MO|City of Annapolis
annarbortownship|c|MI|Ann Arbor Charter Township
annatexas|c|TX|City of Anna
annettatx|c|TX|Town of Annetta
annistonal|c|AL|City of Anniston, Alabama
annsvilleny|c|NY|Town of Annsville - Taberg, NY
anokacountybuys|k|MN|Anoka County
anokacountymn|k|MN|Anoka County
anokacountymnservices|k|MN|Anoka County
anokamn|c|MN|City of Anoka
anokawineandspirits|c|MN|City of Anoka
ansoncountync|k|NC|County of Anson
ansoniact|c|CT|City of Ansonia
ansoniahousing|c|CT|Housing Authority of the City of Ansonia
ansonmaine|c|ME|Town of Anson Maine
anstaskforce|f|VA|Department of the Interior, Aquatic Nuisance Species Task Force
antiochca|c|CA|City of Antioch
antiochcaboard|c|CA|City of Antioch
antiochcacommission|c|CA|City of Antioch
antiochcacommittee|c|CA|City of Antioch
antiochtownshipil|c|IL|Antioch Township
antrimcountymi|k|MI|Antrim County
antrimnh|c|NH|Town of Antrim
antrimnhpd|c|NH|Antrim Police Department
antrimtownshipmi|c|MI|Antrim Township
antwerptownshipmi|c|MI|Antwerp Township
aoa|f|DC|Department of Health and Human Services, Administration for Community Living
aoc|l|DC|Architect of the Capitol
aocoig|l|DC|Architect of the Capitol, Office of Inspector General
ap|f|DC|Department of Commerce, Bureau of Industry and Security
apachecountyaz|k|AZ|Apache County, Arizona
apachejunctionaz|c|AZ|City of Apache Junction
apexnc|c|NC|APEX, TOWN OF
aplingtonpolice|c|IA|Aplington Police Department
apopka|c|FL|City of Apopka
appletonmn|c|MN|City of Appleton
appletonwi|c|WI|City of Appleton
applevalleyca|c|CA|Town of Apple Valley
applevalleymn|c|MN|City of Apple Valley
applevalleyut|c|UT|Town of Apple Valley
applicationmanager|f|DC|Office of Personnel Management
applingcounty|k|GA|Appling County Board of Commissioners
appomattoxcountyva|k|VA|Appomattox County
appomattoxva|c|VA|Town of Appomattox
apprenticeship|f|DC|Department of Labor
apprenticeshipidaho|s|ID|State of Idaho, Office of Information Technology Services
apprenticeships|f|DC|Department of Labor
aptx|c|TX|City of Aransas Pass
aqmd|d|CA|SCAQMD
aquinnah-ma|c|MA|Town of Aquinnah
ar|s|AR|Office of State Technology, Arkansas
ar2jdpa|s|AR|Prosecuting Attorney
ar6thpa|s|AR|6th Judicial District Prosecuting Attorney's Office
aragotownshipmn|c|MN|Arago Township
aransascountytx|k|TX|Aransas County, State of Texas
aransaspasstx|c|TX|City of Aransas Pass
arapahoeco|k|CO|Arapahoe County
arapahoedrives|k|CO|Arapahoe County Clerk Recorder
arapahoerecords|k|CO|Arapahoe County Clerk Recorder
arapahoesheriff|k|CO|Arapahoe Conty
arapahoevotes|k|CO|Arapahoe County
arc|f|DC|Appalachian Regional Commission
arcadami|c|MI|Arcada Township
arcadecreekrpd|d|CA|Arcade Creek Recreation and Park District
arcadenyfiredepartment|c|NY|Arcade Fire Department
arcadia-fl|c|FL|City of Arcadia
arcadiaca|c|CA|City of Arcadia
arcadiacapolice|c|CA|City of Arcadia
archbaldboroughpa|c|PA|Archbald Borough
archbaldpa|c|PA|Archbald Borough
archdale-nc|c|NC|City of Archdale
archercounty|k|TX|Archer County, Texas
archerlodgenc|c|NC|Town of Archer Lodge
archives|f|MD|National Archives and Records Administration
archuletacounty|k|CO|Archuleta County, Colorado
arcircuit14|s|AR|14th Judicial Circuit of Arkansas
arcircuitcourts16th|d|AR|Arkansas Sixteenth Judicial Circuit
arcoidaho|c|ID|City of Arco
arcolapdtx|c|TX|Arcola Police Department
arcolatexas|c|TX|City of Arcola
arcourts|s|AR|Administrative Office of the Courts
arcourts1st|s|AR|1St Judicial Circuit of the State of Arkansas
arcourts6th|s|AR|Administrative Office of the Courts
arctic|f|VA|Arctic Research Commission
arcticvillage|t|AK|Arctic Village
ardmoreok|c|OK|City of Ardmore
ardot|s|AR|Arkansas Deptartment of Transportation
ardsleyvillage|c|NY|Village of Ardsley
arenaccountymi|k|MI|Arenac County Commissioners Office
argentinetownship|c|MI|Argentine Township
argonnewi|c|WI|Town Of Argonne
argosin|c|IN|Town of Argos
argylefiredistrictfl|d|FL|Argyle Fire District
argylevillageny|c|NY|Village of Argyle
argylewi|c|WI|Village of Argyle WI
arizona|s|AZ|State of Arizona, Executive Branch
arizonajobconnection|s|AZ|State of Arizona, Executive Branch, Department of Economic Security
arkadelphia|c|AR|City of Arkadelphia
arkansas|s|AR|Office of State Technology, Arkansas
arkansas529|s|AR|Arkansas Treasurer of State
arkansasag|s|AR|Arkansas Attorney General
arkansascityks|c|KS|City of Arkansas City
arkansascountyar|k|AR|Arkansas County
arkansastv|s|AR|Arkansas Educational Television Commision
arklegaudit|s|AR|Arkansas Division of Legislative Audit
arkomaok|c|OK|Town of Arkoma
arkwrightny|c|NY|Town of Arkwright
arlington-tx|c|TX|City of Arlington, Texas
arlingtoncountyva|k|VA|Arlington County Government
arlingtonma|c|MA|Town of Arlington
arlingtonmn|c|MN|City of Arlington
arlingtonne|c|NE|Village of Arlington
arlingtontx|c|TX|City of Arlington, Texas
arlingtonva|k|VA|Arlington County Government
arlingtonwa|c|WA|City of Arlington Washington
arm|f|WA|Department of Energy, Battelle Pacific Northwest National Laboratory
armadatwp|c|MI|Armada Township
armapdks|c|KS|Arma Police Department
arna|c|MN|Arna Township
arpa-h|f|DC|Department of Health and Human Services, Advanced Research Projects Agency for Health
arpah|f|DC|Department of Health and Human Services, Advanced Research Projects Agency for Health
arpinvillagewi|c|WI|Village of Arpin
arrowsmithil|c|IL|Village of Arrowsmith
arroyopr|c|PR|Municipal Government of Arroyo
ars-grin|f|MD|Department of Agriculture, Agricultural Research Service
arsusda|f|MD|Department of Agriculture, Agricultural Research Service
artesiaca|c|CA|City of Artesia
artesianm|c|NM|City of Artesia
arthur-il|c|IL|Village of Arthur, IL
arthurcountyne|k|NE|Arthur County Courthouse
artransparency|d|AR|Association of Arkansas Counties
artreasury|s|AR|Arkansas State Treasury
artrs|s|AR|Arkansas Teacher Retirement System
arts|f|DC|National Endowment for the Arts, Office of Information and Technology Management
arvadaco|c|CO|City of Arvada
arvadafireco|d|CO|Arvada Fire Protection District
arvincsd|d|CA|Arvin Community Services District
as|s|AS|American Samoa Government
asap|f|DC|Department of the Treasury, Bureau of the Fiscal Service
asburypark|c|NJ|CITY OF ASBURY PARK
asburyparkfd|c|NJ|Asbury Park Fire Department
asburyparkpd|c|NJ|Asbury Park Police Department
asc|f|DC|Appraisal Subcommittee of the Federal Financial Institutions Examination Council
ascensionfd3|d|LA|Ascension Parish Fire District 3
ascensionparishla|k|LA|Ascension Parish Government
aselectionoffice|s|AS|Election Office
asepa|s|AS|American Samoa Government Environmental Protection Agency
asfono|s|AS|AMERICAN SAMOA SENATE THE LEGISLATURE OF AMERICAN SAMOA
ashburnham-ma|c|MA|Town of Ashburnham
ashbyma|c|MA|Town of Ashby
ashdownarkansas|c|AR|City of Ashdown
ashdownpd|c|AR|Ashdown Police Department
asheboronc|c|NC|City of Asheboro
ashenc|k|NC|County of Ashe
ashesheriff|k|NC|Ashe County Sheriff's Department
ashevillenc|c|NC|City of Asheville
ashflatar|c|AR|City of Ash Flat
ashfordct|c|CT|Town of Ashford
ashfordny|c|NY|Town of Ashford
ashgrovemo|c|MO|City of Ash Grove
ashlandbayfield911wi|d|WI|Ashland-Bayfield Consolidated PSAP
ashlandcitytn|c|TN|Town of Ashland City
ashlandcountywi|k|WI|Ashland County
ashlandky|c|KY|The City of Ashland, KY
ashlandnychemung|c|NY|Town of Ashland in Chemung County
ashlandoregon|c|OR|City of Ashland, Oregon
ashlandorschools|e|OR|Ashland School District
ashlandva|c|VA|Town of Ashland, VA
ashleyvalleysmb|d|UT|Ashley Valley Sewer Management Board
ashleywatersewerut|d|UT|Ashley Valley Water and Sewer ID
ashmore|c|IL|Village of Ashmore
ashtabulacounty|k|OH|County of Ashtabula
ashtonid|c|ID|City of Ashton ID
ashvilleohio|c|OH|Village of Ashville
ashwaubenon|c|WI|Village of Ashwaubenon
asianpacificheritage|l|DC|Library of Congress
asmsa|s|AS|American Samoa Medicaid State Agency
asotincountywa|k|WA|Asotin County
aspen|c|CO|City of Aspen
aspenwaterrecovery|d|CO|Aspen Consolidated Sanitation District
aspinwallpa|c|PA|Borough of Aspinwall
aspr|f|DC|Department of Health and Human Services, Administration for Strategic Preparedness and Response
assistantdemocraticleader|l|DC|United States House of Representatives, House of Representatives
assumptionla|k|LA|Assumption Parish Police Jury
assumptionoep-la|k|LA|Assumption Parish Police Jury
assyriatwpmi|c|MI|Assyria Township
astoria|c|OR|CITY OF ASTORIA
ata|f|VA|.gov Administration
atchisoncountyks|k|KS|Atchison County
atchisoncountymo|k|MO|Atchison County, Missouri
atchisonkspolice|c|KS|Atchison Police Department
ateres|c|NY|Village of ateres
ateresny|c|NY|Village of ateres
atf|f|DC|Department of Justice, Bureau of Alcohol, Tobacco, Firearms, and Explosives
athelstanewiclerk|c|WI|Town of Athelstane
athensco911|k|OH|Athens County 911
athensil|c|IL|City of Athens
athenstn|c|TN|City of Athens
athenstownshipmn|c|MN|Athens Township
athenstx|c|TX|City of Athens
athensvillageny|c|NY|Village of Athens, NY
athensvillagepdny|c|NY|Village of Athens Police Department
athensvt|c|VT|Town of Athens
athentwpbcpapd|c|PA|Athens Township Police Department in Bradford County
athertonca|c|CA|Town of Atherton
athol-ma|c|MA|Town of Athol
atkinsar|c|AR|Atkins City Hall
atkinson-nh|c|NH|Town of Atkinson
atlantaga|c|GA|City of Atlanta
atlanticbeachny|c|NY|Inc Village of Atlantic Beach
atlanticcountynj|k|NJ|Atlantic County Government
atlantisfl|c|FL|City of Atlantis
atlasalabama|s|AL|Center for Advanced Public Safety - University of Alabama
atmore|c|AL|City of Atmore
atokacountyok|k|OK|Atoka County
atokacountysheriff|k|OK|Atoka County Sheriff's Office
atokatn|c|TN|Town of Atoka
atozarizona|s|AZ|State of Arizona, Executive Branch, Department of Administration
attawauganfirect|d|CT|Attawaugan Fire District
attica-in|c|IN|City of Attica
attorneygeneral|s|PA|Information Technology Section
atvsafety|f|MD|Consumer Product Safety Commission
atwatermn|c|MN|City of Atwater
aubreytx|c|TX|City of Aubrey
auburnal|c|AL|City of Auburn, AL
auburnma|c|MA|Town of Auburn
auburnmaine|c|ME|City of Auburn, Maine
auburnmi|c|MI|City of Auburn
auburnnh|c|NH|Town of Auburn NH
auburnny|c|NY|City of Auburn
auburntown|c|TN|City of Auburntown
auburnwa|c|WA|City of Auburn
auditorwashingtoncountyohio|k|OH|Washington County Auditor
audrain911|d|MO|Audrain County E-911 Joint Communications
audraincounty|k|MO|County of Audrain
auduboncountyia|k|IA|Audubon County Courthouse
audubonparkky|c|KY|City of Audubon Park
auglaizecounty-ohio|k|OH|Auglaize County
auglaizetwpallencooh|c|OH|Auglaize Township
auglibva|k|VA|Augusta County Library
augustacounty-va|k|VA|County of Augusta
augustacountyva|k|VA|County of Augusta
augustaga|c|GA|City of Augusta
augustaky|c|KY|City of Augusta
augustamaine|c|ME|City of Augusta
augustawaterva|d|VA|Augusta County Service Authority dba Augusta Water
augustinedoj|t|CA|Augustine Tribe Department of Justice
augustineea|t|CA|Augustine Band Of Cahuilla Indians (Enforcement Agency)
augustinepd|t|CA|Augustine Band Of Cahuilla Indians
augustinetribe-nsn|t|CA|Augustine Band of Cahuilla Indians
aultcolorado|c|CO|Town of Ault Colorado
aurdaltownshipmn|c|MN|Aurdal Township
aureliustown|c|NY|Town of Aurelius
aurora-mn|c|MN|City of Aurora
auroraco|c|CO|City of Aurora
auroracountysd|k|SD|Aurora County
auroramo|c|MO|City of Aurora
aurorane|c|NE|City of Aurora
auroraoh|c|OH|City of Aurora Ohio
auroratexas|c|TX|City of Aurora Texas
ausabletwp-mi|c|MI|AuSable Township
austellga|c|GA|City of Austell
austerlitzny|c|NY|Town of Austerlitz, NY
austin|c|TX|City of Austin
austinmn|c|MN|City of Austin
austinmnpd|c|MN|City of Austin
austintexas|c|TX|City of Austin
austintownshipsanilacmi|c|MI|Austin Township
austintowntownship|c|OH|Austintown Township
austintx|c|TX|City of Austin
autraintownship|c|MI|Au Train Township
auxvassemo|c|MO|City of Auxvasse
avenalfd|c|CA|Avenal Fire Department
avenalpd|c|CA|City of Avenal Police Department
aventurapolice|c|FL|City of Aventura
averillparkfiredistrict|d|NY|Averill Park Sand Lake Fire District
averycountync|k|NC|County of Avery
averytx|c|TX|City of Avery
aviationweather|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
avocaarkansas|c|AR|Town of Avoca
avocaiowa|c|IA|City of Avoca, Iowa
avon-ma|c|MA|Town of Avon
avon-ny|c|NY|Town of Avon
avonct|c|CT|Town of Avon
avondaleaz|c|AZ|City of Avondale
avondaleestatesga|c|GA|Avondale Estates
avonindiana|c|IN|Town of Avon Indiana
avonnyfd|d|NY|Avon Fire District
avontownshipmn|c|MN|Avon Township
avss-nd|k|ND|State of ND, ITD
ayerfire|c|MA|Ayer Fire Department
ayerpolice|c|MA|Ayer Police Department
ayudaconmibanco|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
az|s|AZ|State of Arizona, Executive Branch, Department of Administration
az-apep|s|AZ|AHCCCS
az-fhsd|c|AZ|Fountain Hills Sanitary District
az511|s|AZ|Arizona Department of Transportation
az529|s|AZ|State of Arizona, Executive Branch
az911|s|AZ|State of Arizona, Executive Branch, Department of Administration
azabrc|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azaccountancy|s|AZ|AZ State Board of Accountancy
azactic|s|AZ|Arizona Department of Public Safety
azadc|s|AZ|Arizona Department of Corrections
azag|s|AZ|Arizona Attorney General
azahcccs|s|AZ|Arizona Health Care Cost Containment System
azarts|s|AZ|Arizona Commission on the Arts
azasrs|s|AZ|Arizona State Retirement System
azauditor|s|AZ|Arizona Auditor General
azbn|s|AZ|Arizona State Board of Nursing
azbnp|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azboc|s|AZ|State of Arizona, Executive Branch
azbtr|s|AZ|State of Arizona, Department of Administration
azcancercontrol|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azcapitolmuseum|s|AZ|Arizona Legislative Council
azcc|s|AZ|Arizona Corporation Commission
azcjc|s|AZ|Arizona Criminal Justice Commission
azcleanelections|s|AZ|Citizens Clean Elections Commission
azcoop|s|AZ|State of Arizona, Executive Branch
azcorrections|s|AZ|Arizona Department of Corrections
azcourtdocs|s|AZ|Arizona Supreme Court
azcourts|s|AZ|Arizona Supreme Court
azcvd|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azda|s|AZ|Arizona Department of Agriculture
azdaars|s|AZ|State of Arizona, Executive Branch, Department of Economic Security
azdc|s|AZ|Arizona Department of Corrections
azdcs|s|AZ|Arizona Department of Child Safety
azddpc|s|AZ|State of Arizona, Executive Branch, Department of Economic Security
azdema|s|AZ|Arizona Department of Emergency and Military Affairs
azdeq|s|AZ|Arizona Dept of Environmental Quality
azdes|s|AZ|State of Arizona, Executive Branch, Department of Economic Security
azdfi|s|AZ|Arizona Department of Financial Institutions
azdhs|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azdiabetes|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azdjc|s|AZ|Arizona Department of Juvenile Corrections
azdo|s|AZ|Arizona Board of Osteopathic Examiners in Medicine and Surgery
azdoa|s|AZ|State of Arizona, Executive Branch, Department of Administration
azdoc|s|AZ|State of Arizona, Executive Branch, Arizona Department of Corrections
azdohs|s|AZ|Department of Homeland Security
azdor|s|AZ|State of Arizona, Executive Branch, Arizona Department of Revenue
azdosh|s|AZ|State of Arizona, Executive Branch
azdot|s|AZ|Arizona Department of Transportation
azdps|s|AZ|Arizona Department of Public Safety
azdpsapps|s|AZ|State of Arizona
azdvs|s|AZ|Arizona Department of Veterans' Services
azed|s|AZ|Arizona Department of Education
azein|s|AZ|Arizona Division of Emergency Management
azenvirokids|s|AZ|Arizona Dept of Environmental Quality
azepip|s|AZ|Arizona Health Care Cost Containment System
azftf|s|AZ|AZ Early Childhood Development and Health Board
azgaming|s|AZ|State of Arizona, Executive Branch
azgfd|s|AZ|Arizona Game and Fish Department
azgohs|s|AZ|Governor's Office of Highway Safety
azgovernor|s|AZ|State of Arizona, Executive Branch
azhealth|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azhighered|s|AZ|State of Arizona, Executive Branch
azhouse|s|AZ|Arizona House of Representatives
azhousing|s|AZ|Arizona Dept of Housing
azhs|s|AZ|State of Arizona, Executive Branch
azica|s|AZ|State of Arizona, Executive Branch
azinsurance|s|AZ|Arizona Department of Insurance and Financial Institutions
azjlbc|s|AZ|Arizona Legislative Council
azjobconnection|s|AZ|State of Arizona, Executive Branch, Department of Economic Security
azjuved|s|AZ|Arizona Department of Juvenile Corrections
azkidsneedu|s|AZ|Arizona Department of Child Safety
azland|s|AZ|State of Arizona, Executive Branch
azleg|s|AZ|Arizona Legislative Council - Computer Services Division
azlibrary|s|AZ|Arizona State Library, Arhives and Public Records
azlinks|s|AZ|State of Arizona, Executive Branch, Department of Economic Security
azliquor|s|AZ|Arizona Department of Liquor Licenses and Control
azlottery|s|AZ|Arizona Lottery
azmag|s|AZ|Maricopa Association of Governments
azmd|s|AZ|Arizona Medical Board
azminorityhealth|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azmvdnow|s|AZ|ADOT
aznet|s|AZ|State of Arizona, Executive Branch, Department of Administration
azoca|s|AZ|Arizona Ombudsman - Citizens' Aide
azospb|s|AZ|State of Arizona Governor's Office of Strategic Planning and Budgeting
azpa|s|AZ|Arizona Regulatory Board of Physician Assistants
azparks|s|AZ|Arizona State Parks Board
azpharmacy|s|AZ|State of Arizona, Executive Branch
azpost|s|AZ|Arizona Peace Officer Standards and Training Board
azppse|s|AZ|State of Arizona
azre|s|AZ|Arizona Department of Real Estate
azrecycles|s|AZ|Arizona Department of Environmental Quality Recycling
azredistricting|s|AZ|State of Arizona, Executive Branch, Arizona Independent Redistricting Commission
azroc|s|AZ|AZ ROC
azrra|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azruco|s|AZ|State of Arizona, Executive Branch
azsal|s|AZ|State of Arizona, Executive Branch
azsalud|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azsenate|s|AZ|Arizona Senate
azsenaterepublicans|s|AZ|Arizona State Senate Republican Caucus
azsfb|s|AZ|State of Arizona, Executive Branch, Department of Administration
azshare|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azsos|s|AZ|Arizona Secretary of State
azstatejobs|s|AZ|State of Arizona, Executive Branch, Department of Administration
azstateparks|s|AZ|Arizona State Parks Board
aztak|s|AZ|State of Arizona
aztaxes|s|AZ|State of Arizona, Executive Branch, Arizona Department of Revenue
aztecnm|c|NM|City of Aztec
aztransportationboard|s|AZ|Arizona Department of Transportation
aztreasurer|s|AZ|State of Arizona, Executive Branch
aztreasury|s|AZ|State of Arizona, Executive Branch
azui|s|AZ|State of Arizona, Executive Branch, Department of Economic Security
azuitax|s|AZ|State of Arizona, Executive Branch, Department of Economic Security
azusaca|c|CA|City of Azusa
azwater|s|AZ|AZ Dept of Water Resources
azwaterbank|s|AZ|Arizona Water Banking Authority
azwic|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
azwifa|s|AZ|Water Infrastructure Finance Authority
azwpf|s|AZ|Arizona Water Protection Fund
b4wv|s|WV|WV Office of Technology
baaqmd|d|CA|Bay Area Air Quality Management District
babbittmn|c|MN|City of Babbitt
bacacountyco|k|CO|Baca County
backusmi|c|MI|Backus Township, Roscommon County, MI
badenpa|c|PA|Borough of Baden
badriver-nsn|t|WI|Bad River Band Of Lake Superior Tribe Of Chippewa Indians
bagleytownshipmi|c|MI|Bagley Township
baileysharborwi|c|WI|Town of Baileys Harbor
bainbridgewa|c|WA|City of Bainbridge Island
bakercity|c|OR|City of Baker City
bakercitypd|c|OR|Baker City
bakercosheriffor|k|OR|baker county
bakercounty911or|k|OR|Baker County
bakercountyor|k|OR|Baker County
bakercountysheriffor|k|OR|Baker County
bakerfl|k|FL|County of Baker, Florida
bakersfield|c|CA|City of Bakersfield
balchspringstx|c|TX|City of Balch Springs
baldknobar|c|AR|City of Bald Knob
baldwincity|c|KS|City of Baldwin City, KS
baldwincountyal|k|AL|Baldwin County Commission
baldwinmn|c|MN|Baldwin Township
baldwinparkca|c|CA|City of Baldwin Park
baldwinsville|c|NY|Village of Baldwinsville
baldwintwpiosco|c|MI|Baldwin Township
balharbourfl|c|FL|Bal Harbour Village
balkantownshipmn|c|MN|Balkan Township
ballardcityut|c|UT|Ballard City
ballardcoclerkky|k|KY|Ballard County Clerk
ballardwaterut|d|UT|Ballard Water & Sewer Improvement District
ballgroundga|c|GA|City of Ball Ground, Georgia
ballstonspa|c|NY|Village of Ballston Spa
balsamlakecenturiapd|c|WI|Balsam Lake/Centuria Police Department
baltimorecity|c|MD|Baltimore City Office of Information and Technology
baltimorecitybnmd|c|MD|Baltimore City Office of Information & Technology (BCIT)
baltimorecitycouncil|c|MD|Baltimore City Council
baltimorecitysheriff|c|MD|Baltimore City Sheriff's Office
baltimorecountymd|k|MD|Baltimore County, Maryland
bam|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
bambergcountysc|k|SC|Bamberg County Government
banderacounty|k|TX|Bandera County
banderatx|c|TX|City of Bandera Texas
bandon-or|c|OR|City of Bandon
bangormaine|c|ME|City of Bangor
bankanswers|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
bankcustomer|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
bankcustomerassistance|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
bankhelp|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
banknet|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
bankruptcy|j|DC|Administrative Office of the United States Courts
bankstownshipmi|c|MI|Banks Township
bannercountyne|k|NE|Banner County
banningca|c|CA|City of Banning
banninglibraryca|d|CA|Banning Library District
bannockcounty|k|ID|Bannock County
baraboowi|c|WI|City of Baraboo
baragacounty|k|MI|Baraga County
barbourcountyal|k|AL|Barbour County Commission
barbourcountyhdwv|k|WV|Barbour County Health Department
barbourcountywv|k|WV|Barbour County Commission
bardstownky|c|KY|City Of Bardstown
barharbormaine|c|ME|Town of Bar Harbor
baringplantation|c|ME|Baring Plantation Maine
barlingar|c|AR|City of Barling
barlowwateror|d|OR|Barlow Water Improvement District
barnesvillega|c|GA|Barnesville, GA
barnesvilleohio|c|OH|Village of Barnesville
barneveldwi|c|WI|Village of Barneveld
barnsdallpdok|c|OK|Barnsdall Police Department
barnstable|c|MA|Town of Barnstable
barnstablecounty-ma|k|MA|Barnstable County
barnstablepolice|c|MA|Barnstable Police Department
barnunnwy|c|WY|Town of Bar Nunn
barnwellcountysc|k|SC|Barnwell County
barona-nsn|t|CA|Barona Band of Mission Indians
barrencountyky|k|KY|BARREN OOUNTY JUDGE EXECUTIVE
barrington-il|c|IL|Village of Barrington
barringtonhills-il|c|IL|Village of Barrington Hills
barringtontwpil|c|IL|Barrington Township
barroncountywi|k|WI|Barron County
barry911mi|d|MI|Barry County Central Dispatch
barrycountye911|d|MO|Barry County Emergency Services E911
barrycountymo|k|MO|Barry County Missouri
barrytownshipmi|c|MI|Barry Township
barrytownshipmn|c|MN|Barry Township
barstowca|c|CA|City of Barstow
bart|d|CA|San Francisco Bay Area Rapid Transit District
bartlettil|c|IL|Village of Bartlett
bartlettilfd|d|IL|Bartlett Fire Protection District
bartlettnhpolice|c|NH|Bartlett Police Department
bartoncountymo911|d|MO|Barton County Emergency Services
bartonmohealth|d|MO|Barton County Health Department
bartonvillagevt|c|VT|Barton Village
bartowcountyga|k|GA|Bartow County
basinrecreationutah|d|UT|Snyderville Basin Special Recreation District
basslakewi|c|WI|Town of Bass Lake
bastropcounty|k|TX|Bastrop County
bastropcountyhistorical|k|TX|Bastrop County
bastropvotes|k|TX|Bastrop County
bataviail|c|IL|City of Batavia
bataviaoh|c|OH|Village of Batavia
batescountymo|k|MO|Bates County Commission
batescountysheriff|k|MO|Bates County Sheriff's Office
batesvillearkansas|c|AR|City of Batesville
batesvillems|c|MS|City of Batesville
batesvillepolicear|c|AR|City of Batesville
bathcoclerkky|k|KY|Bath County Clerk
bathcountyva|k|VA|County of Bath
batonrougela|c|LA|City of Baton Rouge / Parish of East Baton Rouge
bats|f|DC|Department of Justice
battlecreekmi|c|MI|City of Battle Creek
battlefieldfire|d|MO|Battlefield Fire Protection District
battlefieldmo|c|MO|City of Battlefield
baxleyga|c|GA|City of Baxley
baxtercountyar|k|AR|Baxter County Government
baxtercountycollectorar|k|AR|Baxter County Collector
baxtercountyjsar|k|AR|Baxter County Juvenile Services
baxterestates|c|NY|Baxter Estates
baxtermn|c|MN|City of Baxter
baxterspringsks|c|KS|CITY OF BAXTER SPRINGS
bayamonpr|c|PR|Municipio de Bayamon
bayareametro|d|CA|Metropolitan Transportation Commission
bayareauasi-ca|d|CA|Bay Area Urban Area Security Initiative
bayboronc|c|NC|Town of Bayboro
baycitymi|c|MI|City of Bay City
baycitytx|c|TX|City of Bay City
baycitywi|c|WI|Village of Bay City, Wisconsin
baycounty911-mi|k|MI|Bay County Central Dispatch
baycountydwsmi|k|MI|Bay County Department of Water and Sewer
baycountyfl|k|FL|Bay County Board of County Commissioners
baycountyfltax|k|FL|Bay County Tax Collector
baycountymi|k|MI|Bay County
baycountyroadmi|k|MI|Bay County Road Commission
bayfieldcountywi|k|WI|Bayfield County WI
bayharborislands-fl|c|FL|Town of Bay Harbor Islands
bayharborpd|c|FL|Town of Bay Harbor Islands Police Department
baylaketown|c|MN|Town of Bay Lake
bayminette|c|AL|City of Bay Minette
bayportmn|c|MN|City of Bayport
bayshorefirefl|d|FL|Bayshore Fire Protection and Rescue Service District
baysidefireak|k|AK|Kodiak Island Borough
baysidetx|k|TX|Town of Bayside
baysidewi|c|WI|Village of Bayside
baystlouis-ms|c|MS|City of Bay St. Louis
bayvilleny|c|NY|Incorporated Village of Bayville
bayvotesfl|k|FL|Bay County Supervisor of Elections
bbg|f|DC|United States Agency for Global Media
bbrfire-or|d|OR|Black Butte Ranch Rural Fire Protection District
bcfp|f|DC|Consumer Financial Protection Bureau
bciltransit|k|IL|County of Boone
bcmudtx|d|TX|Brushy Creek Municipal Utility District
bcnhsheriff|k|NH|Belknap County
bcohio|k|OH|Butler County
bcr-nsn|t|CA|Berry Creek Rancheria
bcutah|c|UT|Brigham City
bcvetsoh|k|OH|BUTLER COUNTY VETERANS SERVICE COMMISSION
bcvwd|d|CA|Beaumont-Cherry Valley Water District
bea|f|MD|Department of Commerce, Bureau of Economic Analysis
beachhaven-nj|c|NJ|Borough of Beach Haven
beaconny|c|NY|City of Beacon
beaconpointco|d|CO|Beacon Point Metropolitan District
bearcreektownshipmi|c|MI|Bear Creek Township
bearlakessdut|d|UT|Bear Lake Special Service District
bearrivercityutah|c|UT|Bear River City
bearriverwy|c|WY|Town of Bear River
beaufortcountync|k|NC|Beaufort County Government
beaufortcountysc|k|SC|County Council of Beaufort County
beaugrandtwpmi|c|MI|Beaugrand Township
beaumont-ca|c|CA|City of Beaumont, California
beaumontca|c|CA|City of Beaumont
beaumontcabusiness|c|CA|City of Beaumont
beaumontlibraryca|d|CA|Beaumont Library District
beaumonttexas|c|TX|City of Beaumont
beauxarts-wa|c|WA|Town of Beaux Arts Village
beavercityut|c|UT|Beaver City
beavercountypa|k|PA|Beaver County Information Technology
beavercreekfireoh|c|OH|Beavercreek Township
beavercreekohio|c|OH|City of Beavercreek
beavercreektwpmi|c|MI|Beaver Creek Township
beavercreektwpohio|c|OH|Beavercreek Township
beaverheadcountymt|k|MT|Beaverhead County
beaverok|c|OK|Beaver
beaverpa|c|PA|Borough of Beaver
beavertonoregon|c|OR|City of Beaverton
beavertontownshipmi|c|MI|Beaverton Township
beavertwp-oh|c|OH|Beaver Township
beaverutahsheriff|k|UT|Beaver County Sheriffs office
bebest|f|DC|Executive Office of the President, White House Office
beckemeyeril|c|IL|City of Beckemeyer
beckercountymn|k|MN|Becker County
beckermn|c|MN|City of Becker
beckertwpsherburnecomn|c|MN|Town of Becker
becketma|c|MA|Town of Becket
beckhamcountyok|k|OK|Beckham County Courthouse
beckhamso|k|OK|Beckham County Sheriff's Office
beckley|c|WV|City of Beckley
bedfordboroughpa|c|PA|Bedford Police Department
bedfordchartertwpmi|c|MI|Charter Township of Bedford
bedfordcountytn|k|TN|Bedford County Government
bedfordcountyva|k|VA|Bedford County Government
bedfordcountyvaes|k|VA|Bedford County, Virginia
bedfordheights|c|OH|City of Bedford Heights
bedfordhillsfiredistrict|d|NY|Bedford Hills Fire District
bedfordma|c|MA|Town of Bedford
bedfordnh|c|NH|Town of Bedford NH
bedfordnhk12|e|NH|Bedford School District
bedfordny|c|NY|Town of Bedford
bedfordoh|c|OH|City of Bedford
bedfordpark|c|IL|Village of Bedford Park
bedfordparkfd|c|IL|Village of Bedford Park Fire
bedfordparkpd|c|IL|Village of Bedford Park Police
bedfordtwpmapa|d|PA|Bedford Township Municipal (Water and Sewer) Authority
bedfordtwppa|c|PA|Bedford Township Supervisors
bedfordtx|c|TX|City of Bedford
bedfordva|c|VA|Town of Bedford
bedminsternj|c|NJ|Bedminster Township
bedminsterpdnj|c|NJ|Bedminster Township
beebeark|c|AR|City of Beebe
beecavetexas|c|TX|City of Bee Cave
beechcreektwppa|c|PA|Beech Creek Township
beechgrove|c|IN|The City of Beech Grove
beecounty|k|TX|County of Bee
beevilletx|c|TX|City of Beeville
belaireks|c|KS|City of Bel Aire
belchertown|c|MA|Town of Belchertown
belding|c|MI|City of Belding
belen-nm|c|NM|City of Belen
belfastny|c|NY|Town of Belfast
belgiumwi|c|WI|Village of Belgium
belgradecitymn|c|MN|CITY OF BELGRADE
belgrademaine|c|ME|Town of Belgrade
belgrademt|c|MT|City of Belgrade
belgradetownshipmn|c|MN|Township of Belgrade
belknapcounty|k|NH|Belknap County
bellairetx|c|TX|City of Bellaire
bellavistaar|c|AR|City of Bella Vista
bellbrook|c|OH|City of Bellbrook
bellcountytexas911|d|TX|Bell County 9-1-1 Communications
belleairbluffs-fl|c|FL|City of Belleair Bluffs
bellefontaineohio|c|OH|City of Bellefontaine
bellefontede|c|DE|Town of Bellefonte
bellefontepa|c|PA|Borough of Bellefonte
bellefourche|c|SD|City of Belle Fourche
belleglade|c|FL|City of Belle Glade
belleislefl|c|FL|City of Belle Isle, Florida
bellemeade-ky|c|KY|City of Bellemeade
belleplaineiowa|c|IA|City of Belle Plaine
belleplainemn|c|MN|City of Belle Plaine
belleriveacresmo|c|MO|City of Bellerive Acres
bellerosevillage|c|NY|Inc. Village of Bellerose
belleviewpdfl|c|FL|City of Belleview
bellevillewi|c|WI|Village of Belleville
bellevueia|c|IA|City of Bellevue, Iowa
bellevueidaho|c|ID|City of Bellevue
bellevueohio|c|OH|City of Bellevue
bellevuewa|c|WA|City of Bellevue
bellinghamwa|c|WA|City of Bellingham
bellmeadtx|c|TX|City of Bellmead
bellportvillageny|c|NY|Village of Bellport
bellwi|c|WI|Town of Bell
belmondpdia|c|IA|Belmond Police Department
belmont|c|CA|City of Belmont
belmont-ma|c|MA|Town of Belmont
belmontnh|c|NH|Town of Belmont
belmontsheriffohio|k|OH|Belmont County Sheriff's Office
beloitwi|c|WI|City of Beloit
belpretownshipohio|c|OH|Belpre Township
beltonmo|c|MO|CITY OF BELTON
beltontexas|c|TX|City of Belton, TX
beltramicountymn|k|MN|Beltrami County
belvidereil|c|IL|City of Belvidere
belviderepoliceil|c|IL|Belvidere Police
belvideretownshipmi|c|MI|Belvidere Township
bemidjitownship|c|MN|Bemidji Township
benbrook-tx|c|TX|City of Benbrook
bencosoar|k|AR|Benton County Sheriff's Office
bendoregon|c|OR|City of Bend
benefeds|f|DC|Office of Personnel Management
benefits|f|DC|General Services Administration
benewahcountyid|k|ID|Benewah County
bengaltownshipmi|c|MI|Bengal Township
benhillcounty-ga|k|GA|Ben Hill County
benlomondcemetery|d|UT|Ben Lomond Cemetery
bennetne|c|NE|City of Bennet
bennettco|c|CO|Town of Bennett
benningtonne|c|NE|City of Bennington
benningtonny|c|NY|Town of Bennington NY
benningtontownshipmi|c|MI|Bennington Township
benonatownshipmi|c|MI|Benona Township
bensalempa|c|PA|Bensalem Township
bensenville|c|IL|Village of Bensenville
bensonaz|c|AZ|City of Benson
bensontownshipmn|c|MN|Benson Township
bensonvermont|c|VT|Town of Benson, Vermont
bentcounty|k|CO|Bent County
bentleyks|c|KS|City of Bentley
bentonar|c|AR|City of Benton
bentonchartertownship-mi|c|MI|Benton Charter Township
bentoncountyar|k|AR|Benton County Government
bentoncountyia|k|IA|Benton County Iowa
bentoncountymn|k|MN|Benton County
bentoncountyms|k|MS|Benton County Board of Supervisors
bentoncountyor|k|OR|Benton County - Oregon
bentoncountytn|k|TN|Benton County, Tennessee
bentoncountywa|k|WA|Benton County, WA
bentonil|c|IL|City of Benton
bentonpolicear|c|AR|City of Benton
bentontownshipottawaoh|c|OH|Benton Township
bentonwi|c|WI|Village of Benton
bentsheriff|k|CO|Bent County Sheriff's Office
benwoodwv|c|WV|City of Benwood
benzieco|k|MI|Benzie County
benzoniatownship|c|MI|Benzonia Township
beoutsideidaho|s|ID|State of Idaho, Office of Information Technology Services
bep|f|DC|Department of the Treasury, Bureau of Engraving and Printing
bereadyutah|s|UT|Utah Division of Homeland Security
bereaky|c|KY|City of Berea
bereaoh|c|OH|The City of Berea
bereautilitiesky|c|KY|Berea Utilities
bergencountyclerk|k|NJ|Office of the Bergen County Clerk
bergencountynj|k|NJ|The County of Bergen
bergenfieldnj|c|NJ|Borough of Bergenfield
bergenfieldnjpd|c|NJ|Borough of Bergenfield
berglandmi|c|MI|Bergland Township
berkeleyca|c|CA|City of Berkeley
berkeleycountysc|k|SC|Berkeley County Government
berkeleyheights|c|NJ|Township of Berkeley Heights
berkleyma|c|MA|Town of Berkley
berkleymapolice|c|MA|Berkley Police Department
berkleymi|c|MI|City of Berkley
berkshirerta|d|MA|Berkshire Regional Transit Authority
berkspa|k|PA|County of Berks
berlinal|c|AL|Town of Berlin
berlinct|c|CT|Town of Berlin
berlinmd|c|MD|Town of Berlin
berlinnh|c|NH|City of Berlin
berlinnhpd|c|NH|Berlin Police Department
berlinnyus|c|NY|Town of Berlin
berlintwphcoh|c|OH|Berlin Township in Holmes County
berlintwpioniami|c|MI|Berlin Township
berlintwpstclairmi|c|MI|Berlin Township
berlinvt|c|VT|Town of Berlin
bermudarun|c|NC|Town of Bermuda Run
bernardsville|c|NJ|Borough of Bernardsville, New Jersey
bernco|k|NM|Bernalillo County
berncoclerk|k|NM|Bernalillo County Clerk's Office
berneny|c|NY|Town of Berne - Berne, NY
berriencountyga|k|GA|Berrien County Government
berriencountymi|k|MI|County of Berrien
berryhilltn|c|TN|City of Berry Hill
berryvillear|c|AR|City of Berryville
berryvilleva|c|VA|Town of Berryville - Virginia
berthold-nd|c|ND|Berthold North Dakota
bertrandne|c|NE|Village of Bertrand
bertrandtwpmi|c|MI|Bertrand Charter Township
berwickla|c|LA|Town of Berwick
berwickmaine|c|ME|Berwick Communications & Media
berwickmainepolice|c|ME|Berwick Police Department
berwickmefd|c|ME|Berwick Fire Department
berwickpa|c|PA|Borough of Berwick
berwyn-il|c|IL|City of Berwyn
berwynheightsmd|c|MD|Town of Berwyn Heights
bethanybeach-de|c|DE|Town of Bethany Beach
bethanyct|c|CT|Town of Bethany
bethanytownshipmi|c|MI|Bethany Township
bethel-ct|c|CT|Town Of Bethel, CT
bethel-oh|c|OH|Village of Bethel
bethelmn|c|MN|City Of Bethel
bethelmo|c|MO|Village of Bethel
bethelparkpa|c|PA|Municipality of Bethel Park
bethelparkpapolice|c|PA|Bethel Park Police Department
betheltwplebanon|c|PA|Bethel Township
bethlehem-pa|c|PA|City of Bethlehem
bethlehemnh|c|NH|Town of Bethlehem
bethlehemnhlibrary|d|NH|Bethlehem Public Library
bethlehemnj|c|NJ|Township of Bethlehem
bethlehemny|c|NY|Town of Bethlehem
bethlehemwv|c|WV|Village of Bethlehem WV
bethpagefd|d|NY|Bethpage Fire District
betobaccofree|f|MD|Department of Health and Human Services, Food and Drug Administration
betsylehmancenterma|s|MA|Betsy Lehman Center for Patient Safety and Medical Error Reduction
bettendorf|c|IA|City of Bettendorf, IA
beverlyhills|c|CA|City of Beverly Hills
beverlyhillsmi|c|MI|Village of Beverly Hills
beverlyhillstx|c|TX|City of Beverly Hills
beverlyhillsusd|e|CA|Beverly Hills Unified School District
beverlyma|c|MA|City of Beverly MA
beverlyoh|c|OH|Village of Beverly
bexar|k|TX|Bexar County
bexarmetro911|d|TX|Bexar Metro 9-1-1 District
bfjrauthoritypa|d|PA|The Bedford Fulton Joint Recreation Authority
bgohio|c|OH|City of Bowling Green
bhmdpoliceme|c|ME|Bar Harbor Mount Desert Police Department
bhtx|c|TX|City of Balcones Heights
bia|f|VA|Department of the Interior, Bureau of Indian Affairs
bicknellutah|c|UT|Bicknell Town
bidenlibrary|f|MD|National Archives and Records Administration
bidenwhitehouse|f|MD|National Archives and Records Administration
bigbearlake|c|CA|City of Big Bear Lake
bigbearlakedwpca|c|CA|The City of Big Bear Lake, Department of Water
bigbearmwd|d|CA|Big Bear Municipal Water District
bigflatsny|c|NY|Town of Big Flats
biggs-ca|c|CA|Biggs, California
bighorncountymt|k|MT|Big Horn County
bighorncountywy|k|WY|Big Horn County
bigpinetribe|t|CA|Big Pine Paiute Tribe of the Owens Valley
bigrapidstownshipmi|c|MI|Big Rapids Charter Township
bigsandytx|c|TX|City of Big Sandy
bigskyrailmt|d|MT|Big Sky Passenger Rail Authority
bigspringtx|c|TX|City of Big Spring
bigstonecitysd|c|SD|City of Big Stone City
bigstonecounty|k|MN|Big Stone County Minnesota
bigwaterut|c|UT|Big Water Municipal
bihasitka-nsn|t|AK|Baranof Island Housing Authority
billerica|c|MA|Town of Billerica
billetes|f|DC|Board of Governors of the Federal Reserve
billingscountynd|k|ND|Billings County, North Dakota
billingsmt|c|MT|City of Billings
billingsmtpublicworks|c|MT|City of Billings Public Works Department
biloxi|c|MS|City of Biloxi
binger|c|OK|Town of Binger
binghamcountyid|k|ID|Bingham County
binghamcreekregionalpark|d|UT|Bingham Creek Regional Park Authority
binghamid|k|ID|Bingham County
binghammaine|c|ME|Town of Bingham
binghamton-ny|c|NY|City of Binghamton
bioethics|f|DC|Department of Health and Human Services, President's Council on Bioethics, Office of the Secretary
biomassboard|f|DC|Department of Energy, Office of Critical Minerals and Energy Innovation
biometriccoe|f|DC|Department of Justice, Federal Bureau of Investigation
biometrics|f|DC|Department of Homeland Security, Management Directorate
biopreferred|f|DC|Department of Agriculture, Rural Development
birchlaketownshipmn|c|MN|Birch Lake Township
birdislandmn|c|MN|City of Bird Island
birdsallny|c|NY|Town of Birdsall
birminghamal|c|AL|City of Birmingham
birminghamal911|c|AL|Birmingham Emergency Communication District
birthcontrol|f|DC|Department of Health and Human Services, Office of the Assistant Secretary for Health
bis|f|DC|Department of Commerce, Bureau of Industry and Security
bisbeeaz|c|AZ|City of Bisbee
biscayneparkfl|c|FL|Village of Biscayne Park
bishophillil|c|IL|Village of Bishop Hill
bishoppaiute|t|CA|Bishop Paiute Tribe
bishoppaiutetribe|t|CA|Bishop Paiute Tribe
bismarcknd|c|ND|City of Bismarck
biwabiktownship|c|MN|Biwabik Township
bixbyok|c|OK|City of Bixby
bjs|f|DC|Department of Justice, Office of Justice Programs
blackberrytwpil|c|IL|Blackberry Township
blackberrytwpmn|c|MN|Blackberry Township
blackbrookny|c|NY|Town of Black Brook
blackbrookwi|c|WI|Town of Black Brook
blackbuttepolice|d|OR|Black Butte Ranch Service District
blackdiamondwa|c|WA|City of Black Diamond
blackhistorymonth|l|DC|Library of Congress
blackriverfallswi|c|WI|City of Black River Falls
blackriverny|c|NY|Village of Black River
blackrockar|c|AR|City of Black Rock, AR
blacksburg|c|VA|Town of Blacksburg
blackstonema|c|MA|Town of Blackstone
blackstonemafire|c|MA|Blackstone Fire Department
blackstonemapolice|c|MA|Blackstone Police Department
blackwellok|c|OK|City of Blackwell
bladencountync|k|NC|Bladen County Sheriff's Office
bladensburgmd|c|MD|Town of Bladensburg
blainecosheriff-ok|k|OK|Blaine County Board of Commissioners
blainecounty-mt|k|MT|Blaine County
blainecountyid|k|ID|Blaine County Government
blainemn|c|MN|City of Blaine
blainesheriffid|k|ID|Blaine County Sheriff
blainetn|c|TN|City of Blaine
blainewa|c|WA|City of Blaine
blaircountypa|k|PA|County of Blair
blairne|c|NE|City of Blair
blairsville-ga|c|GA|City of Blairsville
blairtownshipmi|c|MI|Blair Township
blanchardla|c|LA|Town of Blanchard
blanchardvillewi|c|WI|Village of Blanchardville
blancocountytexas|k|TX|Blanco County
blancogroundwatertx|d|TX|Blanco-Pedernales Groundwater Conservation District
blandcountyva|k|VA|Bland County, Virginia
blanding-ut|c|UT|City of Blanding
blbutilitiesal|c|AL|Utilities Board for the City of Bayou la Batre
bldrdoc|f|DC|Department of Commerce, National Institute of Standards and Technology
blendontownship-mi|c|MI|Blendon Township
blenheimtown-ny|c|NY|Town of Blenheim
blissfieldmichigan|c|MI|Village of Blissfield
blm|f|ID|Department of the Interior, Bureau of Land Management
blnc|s|NC|North Carolina Department of Commerce
blockhousemudtx|d|TX|Block House Municipal Utility
bloomfield-ct|c|CT|Town of Bloomfield CT
bloomfieldct|c|CT|Town of Bloomfield
bloomfieldhills|c|MI|City of Bloomfield Hills
bloomfieldnm|c|NM|City of Bloomfield, NM
bloomfieldtwpmi|c|MI|Charter Township of Bloomfield
bloomingburgny|c|NY|Village of Bloomingburg
bloomingburgoh|c|OH|Village of Bloomingburg
bloomingdale-ga|c|GA|City of Bloomingdale
bloomingdaletownshipmi|c|MI|Bloomingdale Township
bloominggrove-ny|c|NY|Town of Blooming Grove
bloominggrovetx|c|TX|City of Blooming Grove
bloomingprairiemn|c|MN|City of Blooming Prairie
bloomingprairiemnpd|c|MN|Blooming Prairie Police Department
bloomingtonelectionsil|c|IL|City of Bloomington Election Commission
bloomingtonil|c|IL|City of Bloomington
bloomingtonmn|c|MN|City of Bloomington
bloomvilleohio|c|OH|Village of Bloomville
blossomtexas|c|TX|City of Blossom
blountcountyal|k|AL|Blount County Commission
blountroctn|k|TN|Blount County Sheriff's Office
blountsherifftn|k|TN|Blount County Sheriff's Office
blounttn|k|TN|Blount County Government
blowingrock|c|NC|Town of Blowing Rock
bls|f|DC|Department of Labor, Bureau of Labor Statistics
bluecampaign|f|DC|Department of Homeland Security, Management Directorate
blueearthcountymn|k|MN|Blue Earth County
bluefieldwv|c|WV|City of Bluefield
bluefieldwvpd|c|WV|City of Bluefield
bluegrass911|d|KY|Bluegrass 911 Central Communications
bluehillme|c|ME|Town of Blue Hill
bluehilltownshipmn|c|MN|Blue Hill Township
bluelakerancheria-nsn|t|CA|Blue Lake Rancheria
bluelaketwpkalkaska|c|MI|Blue Lake Township
bluemoundil|c|IL|Village of Blue Mound
bluemoundtexas|c|TX|City of Blue Mound
blueridgecitytx|c|TX|City of Blue Ridge
blueridgemanorky|c|KY|City of Blue Ridge Manor
blueroof|f|DC|Department of Defense, Army
bluespringsmo|c|MO|City of Blue Springs
bluffcitytn|c|TN|City of Bluff City Tennessee
bluffdale|c|UT|City of Bluffdale
blufftonindiana|c|IN|City of Bluffton Indiana
blythega|c|GA|City of Blythe GA
blythevillepdar|c|AR|Blytheville Police Department
bnl|f|NY|Department of Energy, Brookhaven National Laboratory
bnwrdil|d|IL|Bloomington and Normal Water Reclamation District
boardmanorprd|d|OR|Boardman Park and Recreation District
boatidaho|s|ID|State of Idaho, Office of Information Technology Services
boazwi|c|WI|Village of Boaz
bocaraton-fl|c|FL|City of Boca Raton
boem|f|VA|Department of the Interior, Minerals Management Service
boemre|f|DC|Department of the Interior
boenyc|d|NY|The Board of Elections in the City of New York
boerandolphcountyga|k|GA|Board of Elections & Registration
boerne-tx|c|TX|City of Boerne
bogalusa|c|LA|City of Bogalusa
bogotanj|c|NJ|Borough of Bogota
bogotapolicenj|c|NJ|Bogota Police Department
boilingspringsnc|c|NC|Town of Boiling Springs
boimi|s|MI|Department of Technology Management Budget
boiseidaho|c|ID|City of Boise
boisforte-nsn|t|MN|Bois Forte Reservation Tribal Council
bokchito|c|OK|Town of Bokchito
bolingbrook|c|IL|Village of Bolingbrook
bolton-ma|c|MA|Bolton Police Department
boltonct|c|CT|Town of Bolton
boltonny|c|NY|Town of Bolton
bombayny|c|NY|Bombay
bonavistawater|d|UT|Bona Vista Water Improvement District
bondcountyil|k|IL|Bond County
bondcountysa|k|IL|Bond County State's Attorney
bondpro|f|DC|Department of the Treasury, Bureau of the Fiscal Service
bonitafireca|d|CA|Bonita-Sunnyside Fire Protection District
bonnerasd|d|ID|Bonner County Ambulance Service District
bonnercoid|k|ID|Bonner County
bonnercountyid|k|ID|Bonner County
bonneterrepd|c|MO|Bonne Terre Police Department
bonnevillecountyid|k|ID|Bonneville County Emergency Communications Center
bonnevillecountyidaho|k|ID|Bonneville County, Idaho
bonnevillecountysheriff|k|ID|Bonneville County Sheriff's Office
bonneylake|c|WA|City of Bonney Lake
bonneytexas|c|TX|Village of Bonney
boonecounty-ar|k|AR|Boone County Circuit Clerk
boonecountyartreasurer|k|AR|Boone County Treasurer
boonecountyassessorar|k|AR|Boone County Assessor
boonecountycollectorar|k|AR|Boone County Collector
boonecountyfpdmo|k|MO|Boone County Fire Protection District
boonecountyil|k|IL|Boone County Government
boonecountyky|k|KY|Boone County Fiscal Court
boonecountyne|k|NE|Boone County, Nebraska
boonecountywv|k|WV|Boone County Commission
boonecsdia|d|IA|Boone Community School District
booneiowa|c|IA|City of Boone
boonemo|k|MO|Boone County Government, Missouri
boonenc|c|NC|Town of Boone
boonesmillva|c|VA|Town of Boones Mill, Virginia
booneville-ms|c|MS|City of Booneville
boonewvema|k|WV|Boone County Emergency Management Agency
boontownshipmichigan|c|MI|Boon Township
bop|f|DC|Department of Justice, Federal Bureau of Prisons
bor|f|CO|Department of the Interior, Bureau of Reclamation
borgertx|c|TX|City of Borger
boroughofnewtownct|c|CT|Borough of Newtown
boscawennh|c|NH|Town of Boscawen NH
bosquecounty|k|TX|Bosque County
bosquefarmsnm|c|NM|Village of Bosque Farms
bossierparishla|k|LA|Bossier Parish Police Jury
boston|c|MA|City of Boston
bostonny|c|NY|Town of Boston
bostontownship-oh|c|OH|Boston Township
bostontwpmi|c|MI|Boston Township
boswellboropd-pa|k|PA|Boswell Borough Police Department
botetourtva|k|VA|Botetourt County
bothellwa|c|WA|City of Bothell
bottineauambulance|d|ND|Bottineau Ambulance Service District
bouldercolorado|c|CO|City of Boulder
bouldercounty|k|CO|Boulder County
bouldercountyassessor|k|CO|Boulder County
bouldercountyhhs|k|CO|Boulder County
bouldercountynavigatingdisaster|k|CO|Boulder County
bouldercountyrecovery|k|CO|Boulder County
bouldercountytreasurer|k|CO|Boulder County
bouldercountyvotes|k|CO|Boulder County Clerk & Recorder - Elections Division
boulderodm|k|CO|Boulder County
bouldersheriff|k|CO|Boulder County
bountiful|c|UT|Bountiful City
bountifulirrigation|d|UT|Bountiful Irrigation District
bountifulutah|c|UT|Bountiful City Corporation
bourbon-in|c|IN|Town of Bourbon
bourboncountyks|k|KS|Bourbon County Clerk
bourne-ma|c|MA|Town of Bourne
bourrettownship|c|MI|Bourret Township
boveymn|c|MN|City of Bovey
bowdoinmaine|c|ME|Town of Bowdoin
bowersde|c|DE|Town Of Bowers Beach
bowiefiredistrict|d|AZ|Bowie Fire District
bowlinggreen-mo|c|MO|City of Bowling Green
bowmancountynd|k|ND|State of ND
bowmar|c|CO|Town of Bow Mar
bownh|c|NH|Town of Bow, NH
bownhpd|c|NH|Bow Police Department
boxborough-ma|c|MA|Town of Boxborough
boxbuttecountyne|k|NE|Box Butte County
boxeldercountyut|k|UT|Box Elder County
boxeldermosquito|d|UT|Box Elder Mosquito Abatement District
boxeldersd|c|SD|City of Box Elder
boxfordma|c|MA|Town of Boxford
boyceville|c|WI|Village of Boyceville
boycevillepolice|c|WI|Boyceville Police Department
boydcountyky|k|KY|Boyd County Fiscal Court
boydholte911|d|NE|Boyd-Holt County Enhanced 911 Dispatch
boydwi|c|WI|Village of Boyd
boylaketownship|c|MN|Boy Lake Township
boylecountyky|k|KY|Boyle County Fiscal Court
boylston-ma|c|MA|Town of Boylston
boynecity|c|MI|City of Boyne City
boynevalleymi|c|MI|BOYNE VALLEY TOWNSHIP
bozemanmt|c|MT|City of Bozeman
bozrahct|c|CT|Town of Bozrah
bpa|f|OR|Department of Energy, Bonneville Power Administration
brackettvilletx|c|TX|City of Brackettville
bradburyca|c|CA|City of Bradbury
bradentonfl|c|FL|City of Bradenton
bradfordcountyfl|k|FL|Bradford County Florida
bradfordcountypa|k|PA|Bradford County
bradfordme|c|ME|Town of Bradford Maine 04401
bradfordnh|c|NH|Town of Bradford, NH
bradfordvt|c|VT|Town of Bradford
bradfordwoods|c|PA|Bradford Woods Borough
bradleybeachnj|c|NJ|Borough of Bradley Beach
bradleycountyconstablestn|k|TN|Bradley County Constables
bradleycountytn|k|TN|Bradley County, Tennessee
bradleycountytnroaddept|k|TN|Bradley County Road Department
brahammn|c|MN|City of Braham
braidwood|c|IL|City of Braidwood
brain|f|MD|Department of Health and Human Services, National Institute of Neurological Disorders and Stroke
brainerdmn|c|MN|City of Brainerd MN
braintreema|c|MA|Town of Braintree MA
braintreevt|c|VT|Town of Braintree
branchcounty|k|MI|County of Branch, MI
brandontwpmi|c|MI|Brandon Township
brandonvermont|c|VT|Town of Brandon
branford-ct|c|CT|Town of Branford CT
bransonmo|c|MO|City of Branson
bransonwestmo|c|MO|City of Branson West
brantleycounty-ga|k|GA|Brantley County of Commissioners
brantny|c|NY|Town of Brant
braselton|c|GA|Town of Braselton
braswellga|c|GA|City of Braswell
brattleboro|c|VT|Town of Brattleboro
brawley-ca|c|CA|City of Brawley
braxtoncountywv|k|WV|Braxton County Commission
brazoriacounty|k|TX|Brazoria County
brazoriacountyclerktx|k|TX|Brazoria County
brazoriacountytx|k|TX|Brazoria County
brazoscountytx|k|TX|Brazos County, Texas
brb-nsn|t|CA|BEAR RIVER BAND OF THE ROHNERVILLE RANCHERIA
breafire|c|CA|City of Brea
breapolice|c|CA|City of Brea
breckenridgecitymn|c|MN|City of Breckenridge
breckenridgetx|c|TX|City of Breckenridge
breckinridgecountyky|k|KY|Breckinridge County Sheriff Office
breckmnpd|c|MN|City of Breckenridge
breezypointmn|c|MN|City of Breezy Point, MN
breitungtownshipmi|c|MI|Charter Township of Breitung
breitungtownshipmn|c|MN|BREITUNG TOWNSHIP
bremenga|c|GA|City of Bremen
bremertonwa|c|WA|City of Bremerton
brentwoodca|c|CA|City of Brentwood
brentwoodmd|c|MD|Town of Brentwood
brentwoodnh|c|NH|Town of Brentwood
brentwoodpa|c|PA|Borough of Brentwood
brentwoodtn|c|TN|City of Brentwood
brevardfl|k|FL|Brevard County Board of Commissioners
brewermaine|c|ME|City of Brewer
brewertonfiredistrict|d|NY|Brewerton Fire District
brewster-ma|c|MA|Town of Brewster
brewstercounty|k|TX|Brewster County
brewstervillage-ny|c|NY|Brewster of Village
brhdut|d|UT|Bear River Health Department
briarcliffmanor|c|NY|Village of Briarcliff Manor
bricknj|c|NJ|Township of Brick
bridgecitytx|c|TX|City of Bridge City
bridgeportct|c|CT|City of Bridgeport
bridgeportfdny|d|NY|Bridgeport Fire District
bridgeportne|c|NE|City of Bridgeport
bridgeportohiopd|c|OH|Village of Bridgeport
bridgeportwv|c|WV|City of Bridgeport
bridgercanyonfiremt|d|MT|Bridger Canyon Fire Department
bridgesofcolorado|s|CO|Bridges of Colorado
bridgetonmo|c|MO|City of Bridgeton
bridgetontownshipmi|c|MI|Bridgeton Township
bridgeview-il|c|IL|Village of Bridgeview
bridgewater-ct|c|CT|Town of Bridgewater CT
bridgewaterma|c|MA|Town of Bridgewater
bridgewaternj|c|NJ|Bridgewater Township
bridgewaterny|c|NY|Town of Bridgewater
bridgewaterva|c|VA|Town of Bridgewater
briellenj|c|NJ|Borough of Brielle
brigantinenj|c|NJ|City of Brigantine
brightoncitymi|c|MI|City of Brighton
brightonco|c|CO|City of Brighton
brightonfdny|d|NY|Brighton Fire District
brightonfireco|d|CO|Brighton Fire Rescue District
brightonny|c|NY|Town of Brighton
brightonnypolice|c|NY|Town of Brighton
brightonvt|c|VT|Town of Brighton Vermont
brileytownshipmi|c|MI|Briley Township
brillionwi|c|WI|City of Brillion
brimfieldohio|c|OH|Brimfield Township
bringitnc|s|NC|NC State Board of Elections
brinkhaven|c|OH|Village of Brinkhaven
brinkleyar|c|AR|City of Brinkley
brisbaneca|c|CA|City of Brisbane
bristolct|c|CT|City of Bristol
bristolctwatersewer|c|CT|Bristol CT Water and Sewer
bristolnh|c|NH|Town of Bristol
bristolri|c|RI|Town of Bristol
bristoltn|c|TN|City of Bristol Tennessee
bristoltownshipohio|c|OH|Bristol Township
bristoltwppa|c|PA|Bristol Township
bristolva|c|VA|City of Bristol Virginia
bristowlibraryok|c|OK|City of Bristow
bristowpoliceok|c|OK|City of Bristow
brla|c|LA|City of Baton Rouge / Parish of East Baton Rouge
broadbandmap|f|DC|Federal Communications Commission
broadlandsil|c|IL|The Village of Broadlands
broadmoorpd|d|CA|Broadmoor Police Protection District
broadusmt|c|MT|TOWN OF BROADUS
broadview-il|c|IL|Village of Broadview
broadwatercountymt|k|MT|Broadwater County
broadwayva|c|VA|Town of Broadway, Virginia
brockportny|c|NY|Village of Brockport
brockportpolice|c|NY|Brockport Police Department
brockton|c|MA|City of Brockton
brockton-ma|c|MA|City of Brockton
brocktonmapd|c|MA|Brockton Police Department
brockwayborough|k|PA|The Brockway Borough Office
brockwaytwpmn|c|MN|Brockway Township
brodheadfdwi|d|WI|Brodhead Fire District
brokenarrowok|c|OK|City of Broken Arrow
brokenbowok|c|OK|City of Broken Bow
brokenbowokpd|c|OK|Broken Bow Police Department
bronsonfl|c|FL|Town of Bronson
brookecountywv|k|WV|Brooke County Commission
brookfield-wi|c|WI|City of Brookfield
brookfieldcitymo|c|MO|City of Brookfield
brookfieldct|c|CT|Town of Brookfield
brookfieldil|c|IL|Village Of Brookfield
brookfieldnh|c|NH|Town of Brookfield
brookfordnc|c|NC|Town of Brookford
brookhaven-ms|c|MS|City of Brookhaven
brookhavenfdny|d|NY|Brookhaven Fire District
brookhavenga|c|GA|City of Brookhaven
brookhavenny|c|NY|Town of Brookhaven
brookingscountysd|k|SD|Brookings County
brooklinema|c|MA|Town of Brookline
brooklinenh|c|NH|Town of Brookline
brooklyncentermn|c|MN|City of Brooklyn Center
brooklynct|c|CT|Town of Brooklyn
brooklynohio|c|OH|City of Brooklyn
brooklynpa|c|PA|Brooklyn Township
brooklynparkmn|c|MN|City of Brooklyn Park
brooklyntownwashburnwi|c|WI|Town of Brooklyn
brooklynwi|c|WI|Village of Brooklyn
brookscountyga|k|GA|Brooks County Board of Commissioners
brookshiretx|c|TX|City of Brookshire
brookstownshipmi|c|MI|brooks township
brookvillepoliceny|c|NY|Brookville Police Department
broomecountyda|k|NY|Broome County
broomecountyny|k|NY|Broome County
broometown-ny|c|NY|Town of Broome
browardclerk|k|FL|Broward County Clerk of Courts
browardtax|k|FL|Broward County Tax Collector
browardvotes|k|FL|Broward County Supervisor of Elections
browncoil|k|IL|Brown County Illinois
browncounty-in|k|IN|Brown County Government
browncountymn|k|MN|Brown County
browncountyne|k|NE|Brown County
browncountyohio|k|OH|Brown County Commissioners
browncountytx|k|TX|Brown County, Texas
browncountywi|k|WI|Brown County Information Services
browndeerwi|c|WI|Village of Brown Deer
brownfieldmaine|c|ME|Town of Brownfield, Maine
brownjmcourtwi|k|WI|Brown County Joint Municipal Court
brownsborotx|c|TX|city of Brownsboro
brownsburg|c|IN|Town of Brownsburg
brownsdalemn|c|MN|The City of Brownsdale
brownstownmi|c|MI|Charter Township of Brownstown
brownsvillemn|c|MN|City of Brownsville
brownsvilletn|c|TN|City of Brownsville
brownsvilletx|c|TX|City of Brownsville
brownsvillewi|c|WI|Village of Brownsville
browntonmn|c|MN|City of Brownton
browntownshipdelawareoh|c|OH|Brown Township
brownvillefiredistrictny|c|NY|Brownville Joint Fire District
brownvillenebraska|c|NE|Village of Brownville
brownwoodtexas|c|TX|City of Brownwood
brpdla|c|LA|City of Baton Rouge / Parish of East Baton Rouge
brucetwpchippewami|c|MI|Bruce Township of Chippewa County
brulecounty|k|SD|Brule County
brulewi|c|WI|Town of Brule
brundidgeal|c|AL|City of Brundidge
brunersburgwater|d|OH|Brunersburg Water District
brunson|c|SC|Town of Brunson
brunswickcountync|k|NC|Brunswick County
brunswickhillstwpoh|c|OH|Brunswick Hills Township
brunswickmd|c|MD|City of Brunswick
brunswickme|c|ME|Town of Brunswick
brunswickmepd|c|ME|Brunswick Police Department
brunswickncsheriff|k|NC|Brunswick County NC
brunswickncvotes|k|NC|Brunswick County NC
brunswickny|c|NY|Town of Brunswick
brunswickohio|c|OH|City of Brunswick
brwcdutah|d|UT|Bear River Water Conservancy District
bryancountyga|k|GA|Bryan County Commissioners
bryantar|c|AR|City of Bryant
bryantx|c|TX|City of Bryan, TX
brycecanyoncityut|c|UT|Bryce Canyon City
brysoncitync|c|NC|Town of Bryson City
bsbmt|k|MT|City-County of Butte-Silver Bow
bsee|f|VA|Department of the Interior, Minerals Management Service
btfa|f|DC|Department of the Interior, Bureau of Trust Funds Administration
bts|f|DC|Department of Transportation, Bureau of Transportation Statistics
buchanan-va|c|VA|Town of Buchanan
buchanancounty-va|k|VA|Buchanan County Board of Supervisors
buchanancountyvirginia|k|VA|Buchanan County Board of Supervisors
buchananga|c|GA|City of Buchanan
buchananny|c|NY|Village of Buchanan
buchanantwpmi|c|MI|Buchanan Charter Township
buchmo|k|MO|Buchanan County, Missouri
buckeyeaz|c|AZ|City of Buckeye
buckhannonwv|c|WV|City of Buckhannon
buckheartfire|d|IL|Buckheart Township Fire Protection District
buckholtstx|c|TX|City of Buckholts
buckinghamva|k|VA|County of Buckingham
bucklinmo|c|MO|City of Bucklin
buckscounty|k|PA|County of Bucks
bucksportmaine|c|ME|Town of Bucksport
bucoks|k|KS|Butler County KS
budatx|c|TX|City of Buda
budget|f|DC|Executive Office of the President, Office of Management and Budget
budgetlob|f|DC|Department of Education, Office of the Chief Information Officer
buenaboro|c|NJ|Borough of Buena
buenavistaco|c|CO|Town of Buena Vista
buenavistarcwi|c|WI|Town of Buena Vista
buenavistava|c|VA|City of Buena Vista
buffalocitywi|c|WI|City of Buffalo City
buffalocomptrollerny|c|NY|Buffalo Comptroller
buffalocountywi|k|WI|Buffalo County
buffalogaptx|c|TX|City of Buffalo Gap
buffalomountainmd|d|CO|Buffalo Mountain Metropolitan District
buffalony|c|NY|City of Buffalo
buffalowypd|c|WY|City of Buffalo Police Department
buildingprojectsswanseama|c|MA|Town of Swansea
bullheadcityaz|c|AZ|City of Bullhead City
bullittky|k|KY|Bullitt County Fiscal Court
bullockcountyal|k|AL|Bullock County Commission
bullvalleyil|c|IL|Village of Bull Valley
bulverdetx|c|TX|City of Bulverde, Texas
buncombenc|k|NC|Buncombe County Government
bunkerhilltx|c|TX|City of Bunker Hill Village
burbankca|c|CA|City of Burbank
burbankil|c|IL|The City of Burbank Illinois
burdenks|c|KS|City of Burden
bureaucounty-il|k|IL|Bureau County
burgawnc|c|NC|Town of Burgaw
burienwa|c|WA|City of Burien
burkburnetttx|c|TX|City Of Burkburnett
burkecounty-ga|k|GA|Burke County Georgia
burkittsville-md|c|MD|Town of Burkittsville
burleigh|k|ND|Burleigh County
burlesoncohdtx|d|TX|Burleson County Hospital District
burlesoncountytx|k|TX|County of Burleson, Texas
burlesontx|c|TX|City of Burleson
burlingame|c|CA|City of Burlingame
burlington-wi|c|WI|City of Burlington
burlingtoncountynj|k|NJ|County of Burlington
burlingtonct|c|CT|Town of Burlington
burlingtonkansas|c|KS|City of Burlington
burlingtonnc|c|NC|City of Burlington
burlingtonnd|c|ND|City of Burlington
burlingtonvt|c|VT|City of Burlington
burlingtonwa|c|WA|City of Burlington
burlingtonwy|c|WY|Town of Burlington
burnetcotxesd2|d|TX|Burnet County Emergency Services District No. 2
burnettcountywi|k|WI|County of Burnett
burnettsvillein|c|IN|Town of Burnettsville, Indiana
burnham-il|c|IL|Village of Burnham
burnsharbor-in|c|IN|Town of Burns Harbor
burnsks|c|KS|City of Burns
burnspaiute-nsn|t|OR|Burns Paiute Tribe
burnstwpmi|c|MI|Township of Burns
burnsvillemn|c|MN|City of Burnsville
burr-ridge|c|IL|Village of Burr Ridge
burrillvilleri|c|RI|Town of Burrillville
burtcheboyganmi|c|MI|Burt Township
burtchvillemi|c|MI|Burtchville Township
burtcountyne|k|NE|Burt County, NE
burtonmi|c|MI|City of Burton
burttownshipacmi|c|MI|Burt Township
bush41library|f|MD|National Archives and Records Administration
business|f|DC|Small Business Administration
business4wv|s|WV|State of West Virginia
businessdefense|f|MD|Department of Defense, Office of the Secretary of Defense
butlercountyky|k|KY|Butler County Fiscal Court
butlercountyne|k|NE|Butler County Nebraska
butlercountypa|k|PA|County of Butler PA
butlertwpcoloh|c|OH|Butler Township Columbiana County Ohio
butlerwi|c|WI|Village of Butler
butnernc|c|NC|Town of Butner
butteairqualityca|d|CA|Butte County Air Quality Management District
buttedesmortssd1wi|d|WI|BUTTEDESMORTSSD1WI.GOV
buttesd|k|SD|Butte County
buttesheriffca|k|CA|Butte County Sheriff's Office
buxtonmepd|c|ME|Buxton Police Department
buyamerican|f|DC|General Services Administration, Federal Acquisition Service
buyctbonds|s|CT|Office of the State Treasurer
buynjbonds|s|NJ|NJ Department of Treasury
buystateoftnsurplus|s|TN|State of Tennessee
bvcountyattorney|k|IA|Buena Vista County
bvr-nsn|t|CA|Big Valley Rancheria
bvrpd-pa|d|PA|Beaver Valley Regional Police Department
bvtribe|t|CA|Buena Vista Rancheria of Me-Wuk Indians of California
bwwberlinnh|d|NH|Berlin Water Works
byesvilleoh|c|OH|Village of Byesville
byrdstowntn|c|TN|Town of Byrdstown
byrontwpmi|c|MI|Byron Township
ca|s|CA|State of California
cabarruscountync|k|NC|Cabarrus County Govt.
cabazonindians-nsn|t|CA|Cabazon Band of Mission Indians
caboolmo|c|MO|City of Cabool Missouri
cabotar|c|AR|City of Cabot
cabq|c|NM|City of Albuquerque New Mexico
cachecounty|k|UT|Cache County
cachemosquito|d|UT|Cache Mosquito Abatement District
cachempo|d|UT|Cache Metropolitan Planning Organization
cachesheriff|k|UT|Cache County
cachewaterut|d|UT|Cache Water District
caddo|k|LA|Caddo Parish Commission
caddo-midwayfire|d|AL|Caddo-Midway Fire and Rescue District
caddocountyok|k|OK|Caddo County
caddoparish911|d|LA|Caddo Parish Communications District Number One
cahtotribe-nsn|t|CA|Cahto Tribe
cahuilla-nsn|t|CA|Cahuilla Band of Indians
cahwnet|s|CA|HHSDC
calabasasca|c|CA|City Of Calabasas
calaisvermont|c|VT|Town of Calais
calaverascounty|k|CA|Calaveras County
calcasieu|k|LA|Calcasieu Parish Government
calcasieu911|k|LA|Calcasieu Parish 911
calcasieuclerk|k|LA|Calcasieu Parish Clerk of Court
calcasieusheriff|k|LA|Calcasieu Parish Sheriff's Office
caldwellcosdmo|k|MO|Caldwell County Sheriff Department
caldwellcountytx|k|TX|Caldwell County
caldwellky|k|KY|Caldwell County Fiscal Court
caldwelltx|c|TX|City of Caldwell
calearkansas|c|AR|Cale
caledonia-wi|c|WI|Village of Caledonia
caledoniamn|c|MN|City of Caledonia
caledoniany|c|NY|Town of Caledonia
caledoniaoh|c|OH|Village of Caledonia
caledoniatwpscmi|c|MI|Caledonia Township
calexicousd|e|CA|Calexico Unified School District
calhounalsheriff|k|AL|Calhoun County Sheriff's Office
calhouncityms|c|MS|Town of Calhoun City
calhouncotx|k|TX|Calhoun County Texas
calhouncountyal|k|AL|Calhoun County Commission
calhouncountyar|k|AR|CALHOUN COUNTY
calhouncountyfl|k|FL|Calhoun County
calhouncountyflsheriff|k|FL|Calhoun County Sheriff's Office
calhouncountyil|k|IL|Calhoun County Illnois
calhouncountymi|k|MI|Calhoun County, Michigan
calhounfalls|c|SC|Town of Calhoun Falls
calhounga|c|GA|City of Calhoun
calhounmi911|d|MI|Calhoun County Consolidated Dispatch Authority
calhounsoga|k|GA|Calhoun County Sheriff's Office
california|s|CA|State of California
californiacity-ca|c|CA|City of California City
californiapa|c|PA|Borough of California
calimesa|c|CA|City of Calimesa
calistogaca|c|CA|City of Calistoga
callahancounty|k|TX|Callahan County, Texas
callawaymn|c|MN|City of Callaway
callawayso|k|MO|Callaway County Sheriff Office
callkyso|k|KY|Calloway County Sheriff's Office - KY
callowaycoclerkky|k|KY|Calloway County Clerk
callowaycountyky|k|KY|Calloway County Fiscal Court
calumetcounty|k|WI|Calumet County
calumetmn|c|MN|City of Calumet
calumettwp-in|c|IN|Calumet Township Trustee Office
calvans|d|CA|California Vanpool Authority
calvertcityky|c|KY|City of Calvert City
calvertcountymd|k|MD|Calvert County Board of County Commissioners
calverttx|c|TX|City of Calvert
camarillo|c|CA|City of Camarillo
cambriacountypa|k|PA|Cambria County
cambridgeia|c|IA|City of Cambridge
cambridgema|c|MA|City of Cambridge, Ma
cambridgeny|c|NY|The Village of Cambridge
cambridgeretirementma|d|MA|City of Cambridge Contributory Retirement System
cambridgetownshipmi|c|MI|Cambridge Township
cambridgewi|c|WI|Village of Cambridge
camdenairportar|c|AR|Camden Municipal Airport
camdencountyga|k|GA|Camden County Board of Commissioners
camdencountymo|k|MO|Camden County
camdencountync|k|NC|Camden County
camdenmaine|c|ME|Town of Camden
camdenmoso|k|MO|Camden County Sheriff's Department
camdennj|c|NJ|City of Camden
camdenny|c|NY|Town of Camden
camdenpwsd4|d|MO|Public Water Supply District No. 4 of Camden County, MIssouri
camdentn|c|TN|City Of Camden
cameroncopa|k||County of Cameron
cameroncountytx|k|TX|Cameron County
cameronwi|c|WI|Village of Cameron
cameronwv|c|WV|City of Cameron
camilluspolice|c|NY|Camillus Police Department
campbellca|c|CA|City of Campbell
campbellcofirewy|d|WY|Campbell County Fire Department
campbellcountyky|k|KY|Campbell County
campbellcountytn|k|TN|Campbell County Government
campbellcountyva|k|VA|County of Campbell
campbellcountywy|k|WY|Campbell County
campbellmo|c|MO|City of Campbell MO
campbellny|c|NY|Town of Campbell
campbellohio|c|OH|City of Campbell Ohio
campitks|s|KS|Kansas Department of Wildlife and Parks
campmeekerca|d|CA|Camp Meeker Recreation and Park District
campo-nsn|t|CA|Campo Kumeyaay Nation
camptonnh|c|NH|Town of Campton - Admin
camptontownshipil|c|IL|CAMPTON TOWNSHIP
campusdrugprevention|f|DC|Department of Justice, Drug Enforcement Administration
canaannh|c|NH|Town of Canaan
canaanny|c|NY|Town of Canaan, NY
canaanpolicenh|c|NH|Canaan Police Department
canaantwpfireoh|d|OH|Canaan Township Fire Department
canadiceny|c|NY|Town of Canadice
canalwinchesterohio|c|OH|City of Canal Winchester
canandaiguanewyork|c|NY|City of Canandaigua
canaseraga|c|NY|Village of Canaseraga
canastota|c|NY|Village of Canastota
canbymn|c|MN|City of Canby
canbyoregon|c|OR|City of Canby
canbyutilityor|d|OR|Canby Utility
cancer|f|MD|Department of Health and Human Services, National Cancer Institute, NIH
candlerco-ga|k|GA|Candler County Board of Commissioners
candortownshipmn|c|MN|Candor Township
caneadeatown|c|NY|Town of Caneadea
canfield|c|OH|City of Canfield
canjo|k|NY|Village of Canajoharie
cannoncountytn|k|TN|Cannon County Government
cannonfallsmn|c|MN|City of Cannon Falls
cannonfallstownshipmn|c|MN|Cannon Falls Township
cannonriverwatershedmn|d|MN|Cannon River Watershed Joint Powers Organization
cannontwp|c|MI|Cannon Township, MI
cannonville|c|UT|Cannonville Town
canoncity|c|CO|City of Canon City
canterburynh|c|NH|Town of Canterbury
cantonboroughpa|c|PA|Canton Borough
cantonga|c|GA|City of Canton
cantonmi|c|MI|Canton Township
cantonmopolice|c|MO|Canton Police Department
cantonms|c|MS|City of Canton, MS
cantonny|c|NY|Village of Canton
cantonohio|c|OH|City of Canton, Ohio
cantontwp-oh|c|OH|Canton Township Board of Trustees - Stark County, OH
cantontx|c|TX|City of Canton, Texas
canyoncountyid|k|ID|Canyon County
canyonlakeca|c|CA|City of Canyon Lake
canyontx|c|TX|City of Canyon
canyontxcourt|c|TX|City of Canyon
canyontxpd|c|TX|Canyon Police Department
cao|f|DC|General Services Administration, Office of GSA IT
cap|f|DC|Department of Defense, Air Force
capeandislandsda|s|MA|Cape and Islands District Attorney's Office
capecanaveral|c|FL|City of Cape Canaveral: CAPE Center
capecod|k|MA|Barnstable County
capecoral|c|FL|City of Cape Coral IT Department
capecoralfl|c|FL|City of Cape Coral
capeelizabeth|c|ME|Town of Cape Elizabeth
capefearcog|d|NC|Cape Fear Council of Governments
capemaycountynj|k|NJ|Cape May County
capital|l|DC|Architect of the Capitol
capitalalert|k|VA|Fairfax County Office of Public Affairs
capitalareaiu|e|PA|Capital Area Intermediate Unit
capitalert|k|VA|Fairfax County Office of Public Affairs
capitalgiftshop|l|DC|Architect of the Capitol
capitol|l|DC|Architect of the Capitol
capitolgiftshop|l|DC|Architect of the Capitol
capitolheightsmd|c|MD|Town of Capitol Heights Maryland
capnhq|f|DC|Department of Defense, Air Force
capri-jpa|d|CA|California Association for Park and Recreation Indemnity
capsolanojpa|d|CA|CAP Solano JPA
caratunkmaine|c|ME|Town of Caratunk, Maine
carboncliff|c|IL|Village of Carbon Cliff
carboncountypa|k|PA|County of Carbon
carboncountywy|k|WY|Carbon County, WY
carbondaleil|c|IL|City of Carbondale
carbonmt|k|MT|County of Carbon
cardingtontownshipohio|c|OH|Cardington Township
caregiversnj|s|NJ|NJ Department of Human Services, DoAS
careyohio|c|OH|Village of Carey
caribouid|k|ID|Caribou County, Idaho
carlinnv|c|NV|City of Carlin
carlislear|c|AR|CITY OF CARLISLE
carlislecounty|k|KY|Carlisle County
carlislema|c|MA|Town of Carlisle
carlisleoh|c|OH|City of Carlisle
carlisletown-ny|c|NY|Town of Carlisle
carlisletwpoh|c|OH|Carlisle Township
carlockil|c|IL|Village of Carlock
carlsbadca|c|CA|City of Carlsbad
carltoncountymn|k|MN|Carlton County
carltonfiredistrict|d|OR|Carlton Fire District
carltonlandingok|c|OK|Town of Carlton Landing
carmelindiana|c|IN|City of Carmel
carmelpoliceny|c|NY|Town of Carmel Police Department
carmeltownship-mi|c|MI|Carmel Township
carnationwa|c|WA|City of Carnation
carnegieborough|c|PA|Carnegie Borough
carolinabeach|c|NC|Town of Carolina Beach
carolinecountyva|k|VA|Caroline County, Virginia
carolinemd|k|MD|Caroline County Commissioners Office
carpentersvilleil|c|IL|Village of Carpentersville
carpinteriaca|c|CA|City of Carpinteria
carrabassettvalley|c|ME|Town of Carrabassett Valley
carrboronc|c|NC|Town of Carrboro, NC
carrollcotne911|d|TN|Carroll County Emergency Communications District
carrollcountyga|k|GA|Carroll County Board of Commissioners
carrollcountyil|k|IL|Carroll County
carrollcountyin|k|IN|Carroll County
carrollcountyiowa|k|IA|Carroll County Iowa
carrollcountymd|k|MD|Commissioners of Carroll County, Maryland
carrollcountymo|k|MO|County of Carroll
carrollcountynh|k|NH|County of Carroll
carrollcountynhdeeds|k|NH|Carroll County Registry of Deeds
carrollcountyohio|k|OH|Carroll County
carrollcountyohioelections|k|OH|Carroll County Board of Elections
carrollcountysheriffar|k|AR|Carroll County Sheriff's Office
carrollcountytn|k|TN|Carroll County Mayor's Office
carrollcountyva|k|VA|Carroll County
carrollkyschools|e|KY|Carroll County Board of Education
carrollnh|c|NH|Town of Carroll, NH
carrollsheriffga|k|GA|Carroll County Sheriff's Office
carrollton-ga|c|GA|City of Carrollton
carrolltonny|c|NY|Town Of Carrollton
carrolltontx|c|TX|City of Carrollton
carrollvalley|k|PA|The Borough of Carroll Valley
carsonca|c|CA|City of Carson, California
carsoncity|k|NV|City of Carson City
cartercountymo|k|MO|Carter County
cartercountymt|k|MT|Carter County
cartercountytn|k|TN|County of Carter
carteretcountync|k|NC|County of Carteret
carterlake-ia|c|IA|City of Carter Lake
cartersvillega|c|GA|City of Cartersville
cartertnsheriff|k|TN|Carter County TN Sheriff's Office
carthagemo|c|MO|City of Carthage
carvercountymn|k|MN|Carver County
carverma|c|MA|Town of Carver
carync|c|NC|Town of Cary
caryvilletn|c|TN|Town of Caryville
casaaz|s|AZ|Arizona Supreme Court
casagrandeaz|c|AZ|City of Casa Grande
cascadecountymt|k|MT|Cascade County
cascadefireid|d|ID|Cascade Rural Fire Protection District
cascadetownshipmn|c|MN|Cascade Township
cascadevalleywdwa|d|WA|Cascade Valley Water District
cascostclair|c|MI|Casco Township
caseycountysheriff|k|KY|Casey County Sheriff's Office
casl|f|TN|Department of Energy, Oak Ridge National Laboratory
casnoviatownshipmi|c|MI|Casnovia Township
casperwy|c|WY|City of Casper
cassclayalerts|i|ND|Red River Regional Dispatch Center
casscoroadmi|d|MI|Cass County Road Commission
casscountyesd2tx|d|TX|Cass County Emergency Services District # 2
casscountyia|k|IA|Cass County Iowa
casscountyil|k|IL|Cass County Clerk
casscountyin|k|IN|Cass County Government
casscountymn|k|MN|Cass County
casscountynd|k|ND|State of ND
casscountyne|k|NE|Cass County Nebraska
casscountysheriffne|k|NE|Cass County Sheriff's Office
casscountytx|k|TX|Cass County, Texas
cassia|k|ID|Cassia County
cassiasheriff|k|ID|Cassia County
cassswcdmn|d|MN|Cass Soil and Water Conservation District
cassvilletwpwi|c|WI|Township of Cassville
cassvillevlgwi|c|WI|Village of Cassville
castaneatownshippa|c|PA|Castanea Township
castileny|c|NY|Town of Castile
castlehills-tx|c|TX|City of Castle Hills
castlemo|d|MO|Center for Advanced Skills Training in Law Enforcement
castlepinesco|c|CO|City Of Castle Pines
castrovilletx|c|TX|City of Castroville
caswellcountync|k|NC|Caswell County Government
catawba|t|SC|Catawba Indian Nation
catawbacountync|k|NC|Catawba County North Carolina
catchteamca|d|CA|C.A.T.C.H.
catchthecometsc|s|SC|Central Midlands Regional Transit Authority
cathedralcity|c|CA|City of Cathedral City
catlettsburgky|c|KY|City of Catlettsburg
catoosacountyga|k|GA|Catoosa County Government
catroncountynm|k|NM|Catron County
catskillpolice|c|NY|Village of Catskill Police
cattco|k|NY|Cattaraugus County
cavaliernd|c|ND|City of Cavalier
cavc|j|DC|Administrative Office of the United States Courts, United States Court of Appeals for Veterans Claims
cavecityarkansas|c|AR|City of Cave City
cavecityky|c|KY|City of Cave City
cavecreekaz|c|AZ|Town of Cave Creek
cavespringsar|c|AR|City of Cave Springs
caw-al|d|AL|Central Alabama Water
caycesc|c|SC|City of Cayce ATT:Jamie Beckham
cayucossanitarydistrict|d|CA|Cayucos Sanitary District
cayugacounty|k|NY|County of Cayuga
cayugacountyda|k|NY|Cayuga County District Attorney's Office
cayugaheights|c|NY|Village of Cayuga Heights
cayuganation-nsn|t|NY|Cayuga Nation
cayuganationpolice|t|NY|CAYUGA NATION POLICE DEPARTMENT
cazfire|d|AZ|Central Arizona Fire and Medical Authority
cbca|f|DC|General Services Administration, Civilian Board of Contract Appeals
cbhcfl|d|FL|Children's Board of Hillsborough County
cbi-epa|f|DC|Environmental Protection Agency
cbo|l|DC|Congressional Budget Office
cbonews|l|DC|Congressional Budget Office
cbp|f|DC|Department of Homeland Security, U.S. Customs and Border Protection
ccac|f|DC|Department of the Treasury, Citizens Coinage Advisory Committee (Mint)
ccaohio|c|OH|Central Collection Agency, Division of Taxation
ccb|l|DC|Library of Congress
cccera|d|CA|Contra Costa County Employees' Retirement Association
cccfpd|d|CA|Contra Costa County Fire Protection District
ccdohnj|d|NJ|Cumberland County Department of Health
ccitcwi|d|WI|City-County IT Commission
ccpgmpo|i|FL|Charlotte County - Punta Gorda MPO
ccthita-nsn|t|AK|Central Council Tlingit and Haida Indian Tribes of Alaska
ccuanj|d|NJ|Cumberland County Utilities Authority
cdaid|c|ID|City of Coeur d'Alene
cdatribe-nsn|t|ID|Coeur d' Alene Tribe
cdc|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
cdcpartners|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
cdfifund|f|DC|Department of the Treasury, CDFI
cdfr-or|d|OR|Central Douglas Fire & Rescue Authority
cdo|f|DC|General Services Administration
cdsewerut|d|UT|Central Davis Sewer District
ce-ncsc|f|VA|Office of the Director of National Intelligence
cebaf|f|VA|Department of Energy, Thomas Jefferson National Accelerator Facility
cecc|l|DC|United States House of Representatives, Congressional-Executive Commission on China
cecilcountymd|k|MD|Cecil County Government
cecilelectionboardmd|k|MD|Cecil County Board of Elections
cecilga|c|GA|City of Cecil
cecilsheriffmd|k|MD|Cecil County Sheriff's Office
cecilstatesattorneymd|k|MD|Office of the State's Attorney for Cecil County
ceciltonmd|c|MD|Town of Cecilton
ceciltownship-pa|c|PA|Cecil Township PA
cedarbluffsne|c|NE|Village of Cedar Bluffs
cedarcityut|c|UT|Cedar City Corporation
cedarcountymo|k|MO|Cedar County, Missouri
cedarcountyne|k|NE|Cedar County
cedaredgeco|c|CO|Town of Cedaredge
cedarfort|c|UT|Town of Cedar Fort
cedarhillsutah|c|UT|City of Cedar Hills
cedarhurst|c|NY|Incorporated Village of Cedarhurst
cedarlakein|c|IN|Town of Cedar Lake
cedarmountainservicedistrict|d|UT|Cedar Mountain Service District
cedarparktexas|c|TX|City of Cedar Park
cedarpointnc|c|NC|Town of Cedar Point
cedartowngeorgia|c|GA|City of Cedartown
cedarvalleywaterutah|d|UT|Cedar Valley Water Conservancy
cedarvillear|c|AR|City of Cedarville
celina-tx|c|TX|City of Celina
celinaohiopd|c|OH|Celina Police Department
cendi|f|TN|Department of Energy, Office of Scientific and Technical Information
census|f|DC|Department of Commerce, Bureau of the Census
centennialco|c|CO|CIty of Centennial
centercitymn|c|MN|City of Center City
centerco|c|CO|Town of Center
centerfieldcityut|c|UT|Centerfield City Utah
centerhancockin|c|IN|Center Township Trustee
centerharbornh|c|NH|Town of Center Harbor
centerline|c|MI|City of Center Line, Michigan
centerpolicebcpa|c|PA|Center Township Police Department
centerportfdny|d|NY|Centerport Fire District
centertonar|c|AR|City of Centerton
centertonfire|c|AR|Centerton Fire Department
centertonpd|c|AR|Centerton Police Department
centertonwater|c|AR|Centerton Utilities
centertwpcarrolloh|c|OH|Center Township
centertwpcoloh|c|OH|Center Township Columbiana County Ohio
centervilleohio|c|OH|City of Centerville
centervilletx|c|TX|City of Centerville
centervilleutah|c|UT|Centerville City Corp
centerwi|c|WI|Town of Center
central-la|c|LA|City of Central
centralboxelderfireutah|d|UT|Central Box Elder Fire District
centralcityar|c|AR|Central City
centralcityia|c|IA|City of Central City
centralcoastblueca|d|CA|Central Coast Blue Regional Recycled Water Authority
centralfallsri|c|RI|City of Central Falls RI
centraliamo|c|MO|City of Centralia, MO
centrallaketownshipmi|c|MI|Central Lake Township
centraloregoncoastfire|d|OR|Central Oregon Coast Fire and Rescue
centralpinesnc|d|NC|Central Pines Regional Council
centralpointoregon|c|OR|City of Central Point
centralsquareny|c|NY|Village of Central Square
centralutah911|d|UT|Central Utah 911
centralutahhealth|d|UT|Central Utah Health Department
centralweberut|d|UT|Central Weber Sewer Improvement District
centreal|c|AL|City of Centre
centrecountypa|k|PA|County of Centre
centrecountyvotes|d|PA|Centre County Government
centreisland|c|NY|Inc. Village of Centre Island
centreislandpdny|c|NY|Centre Island Police Department
centretownshipin|k|IN|Centre Township
centuryflorida|c|FL|Town of Century
ceredowv|c|WV|Town of Ceredo
ceres|c|CA|City of Ceres
cerritos|c|CA|City of Cerritos
cerrogordo|k|IA|Cerro Gordo County
cerrogordoauditor|k|IA|Cerro Gordo County
certnaca|d|CA|California Electronic Recording Transaction Network Authority(CeRTNA)
cfa|f|DC|U.S. Commission of Fine Arts
cfius|f|DC|Department of the Treasury, Departmental Offices
cfo|f|DC|General Services Administration, Office of GSA IT
cfpa|f|DC|Consumer Financial Protection Bureau
cfpb|f|DC|Consumer Financial Protection Bureau
cfpd-il|d|IL|Carroll Fire Protection District
cfssnc|s|NC|NC State Bureau of Investigation
cftc|f|DC|Commodity Futures Trading Commission
cgaz|c|AZ|City of Casa Grande
chaddsfordpa|c|PA|Chadds Ford Township
chagrinfallsoh|c|OH|Village of Chagrin Falls
chagrinfallspdoh|c|OH|Village of Chagrin Falls
challenge|f|DC|General Services Administration, Federal Acquisition Service
chambersburgpa|c|PA|Borough of Chambersburg
chamberscountyal|k|AL|Chambers County Commission
chamberscountytx|k|TX|Chambers County
chamberstx|k|TX|Chambers County Government
chambleega|c|GA|City of Chamblee
champaign-il|c|IL|City of Champaign
champaigncountyclerkil|d|IL|Champaign County Clerk
champaigncountyil|k|IL|Champaign County
champaignil|c|IL|City of Champaign
champlainwater|d|VT|Champlain Water District
champlinmn|c|MN|City of Champlin
chandleraz|c|AZ|City of Chandler
chandlerazpd|c|AZ|City of Chandler Police Department
chandlercreekmudtx|d|TX|Meadows at Chandler Creek MUD
chandlerok|c|OK|City of Chandler
changeofaddress|f|NC|United States Postal Service
chanhassenmn|c|MN|City of Chanhassen
chapelhillnc|c|NC|Town of Chapel Hill
chapinsc|c|SC|Town of Chapin
chapman-ks|c|KS|City of Chapman Kansas
chapmanvillewv|c|WV|Town of Chapmanville, WV
chardontownship|c|OH|Chardon Township
charitonco|k|MO|Chariton County Missouri
charlescountymd|k|MD|Charles County Government
charlesmixcounty|k|SD|Charles Mix County
charleston-sc|c|SC|City of Charleston
charlestonar|c|AR|City of Charleston
charlestoncounty|k|SC|Charleston County Government
charlestoncountyschools|e|SC|Charleston County School District
charlestontn|c|TN|The City of Charleston
charlestonwv|c|WV|City of Charleston
charlestown-nh|c|NH|Town of Charlestown
charlestownpoliceri|c|RI|Charlestown Police Department
charlestownri|c|RI|Town of Charlestown
charlestownrifd|d|RI|Charlestown Fire District
charlestowntwpoh|c|OH|Charlestown Township
charlevoixmi|c|MI|City of Charlevoix
charlevoixtownship|c|MI|Charlevoix Township
charlottecountyfl|k|FL|Charlotte County BCC
charlottecountyva|k|VA|Charlotte County Administrator
charlottemi|c|MI|City of Charlotte
charlottenc|c|NC|City of Charlotte
charlotteny|c|NY|Town of Charlotte
charlottesville|c|VA|City of Charlottesville
charltoncountyga|k|GA|Charlton County Board of Commissioners
chasecountyne|k|NE|Chase County
chaskafire|c|MN|City of Chaska
chaskamn|c|MN|City of Chaska
chaskapolice|c|MN|City of Chaska
chatham-ma|c|MA|City of Chatham
chatham-va|c|VA|Town of Chatham
chathamcountyga|k|GA|Chatham County, GA
chathamcountync|k|NC|Chatham County
chathamfireny|c|NY|Chatham Fire Department
chathamil|c|IL|Village of Chatham
chathamla|c|LA|VILLAGE OF CHATHAM, LA
chathamnewyork|c|NY|Town of Chatham
chathampoliceny|c|NY|Chatham Police Department
chathamtownship-nj|c|NJ|Township of Chatham
chatsworthga|c|GA|City of Chatsworth
chatsworthil|c|IL|Town of Chatsworth
chattahoocheefl|c|FL|City of Chattahoochee
chattairport|d|TN|Chattanooga Metropolitan Airport Authority
chattanooga|c|TN|City of Chattanooga
chattoogacounty|k|GA|Chattooga County Government
chautauquacountyks|k|KS|Chautauqua County Sheriff's Office
chautauquacountyny|k|NY|Chautauqua County
chavescounty|k|NM|Chaves County
chcoc|f|DC|Office of Personnel Management
cheathamcountyclerk|k|TN|Cheatham County Clerk
cheathamcountytn|k|TN|Cheatham County Government
cheathamcountytrustee|k|TN|Cheatham County Trustee
cheboygan|c|MI|City of Cheboygan
cheektowaga|c|NY|Town of Cheektowaga
chehalis-nsn|t|WA|Confederated Tribes of the Chehalis Reservation
chelancountywa|k|WA|Chelan County Courthouse
chelmsfordma|c|MA|Town of Chelmsford, MA
chelmsfordpd|c|MA|Chelmsford Police Department
chelseama|c|MA|City of Chelsea
chelseaok|c|OK|Chelsea Economic Development Authority
chelseaokpd|c|OK|Chelsea Police Department
cheltenhampa|c|PA|Cheltenham Township
chemungcountyny|k|NY|Chemung County
chemungfire|d|NY|Town of Chemung Fire District #1
chemungtownshipil|k|IL|Chemung Township
chenangocountyny|k|NY|Chenango County NY
chenequawi|c|WI|Village of Chenequa
cherokee|t|OK|Cherokee Nation
cherokee-nsn|t|OK|Cherokee Nation
cherokeecounty-al|k|AL|Cherokee County Commission
cherokeecounty-ks|k|KS|Cherokee County KS
cherokeecounty-nc|k|NC|Cherokee County Government
cherokeecountyga|k|GA|Cherokee County BOC
cherokeecountyks|k|KS|Cherokee County
cherokeecountysc|k|SC|Cherokee County
cherokeesheriff-ks|k|KS|Cherokee County Sheriff's Office
cherokeevillage|c|AR|Cherokee Village, Arkansas
cherokeewaterga|d|GA|Cherokee County Water and Sewerage Authority
cherrycountyne|k|NE|Cherry County
cherrycreekvalleywaterco|d|CO|Cherry Creek Valley Water and Sanitation District
cherryil|c|IL|Village of Cherry, Illinois
cherryvalleyar|c|AR|City of Cherry Valley, AR
chesapeakebeachmd|c|MD|Town of Chesapeake Beach
chesapeakecity-md|c|MD|Town of Chesapeake City
chesapeakeva|c|VA|City of Chesapeake
chesapeakewv|c|WV|Town of Chesapeake, WV
cheshire-ma|c|MA|Town of Cheshire
cheshirect|c|CT|Town of Cheshire
cheshiretownshipmi|c|MI|Cheshire Township
chester-ny|c|NY|Town of Chester
chesterar|c|AR|Town of Chester
chestercountysc|k|SC|County of Chester
chesterct|c|CT|Town of Chester
chesterfield|c|VA|Chesterfield County, VA
chesterfieldcounty|k|VA|Chesterfield County, VA
chesterfieldny|c|NY|Town of Chesterfield
chesterfieldtwpnj|c|NJ|Chesterfield Township
chesterfiredistrictsc|d|SC|Chester Fire District
chesterilpolice|c|IL|Chester Police Department
chesternh|c|NH|Town of Chester
chesterottawami|c|MI|Chester Township
chestertown|c|MD|Town of Chestertown
chestervt|c|VT|Town of Chester
chesterwcny|c|NY|Town of Chester
chestnuthilltwp-pa|c|PA|Chestnuthill Township
chevaktc|t|AK|Chevak Native Village dba Chevak Traditional Council
cheverly-md|c|MD|Town of Cheverly
chevychaseviewmd|c|MD|Town of Chevy Chase View
chevychasevillagemd|c|MD|Town of Chevy Chase Village
cheyenneandarapaho-nsn|t|OK|Cheyenne and Arapaho Tribes
cheyennecountyne|k|NE|Cheyenne County Courthouse
chhdwv|s|WV|Cabell-Huntington Health Department
chi|c|IL|City of Chicago
chiamass|s|MA|Center for Health Information and Analysis
chicago|c|IL|City of Chicago
chicagoelections|c|IL|Board of Election Commissioners for the City of Chicago
chicagoparkdistrict|d|IL|Chicago Park District
chickaloon-nsn|t|AK|Chickaloon Native Village
chickasaw-government-nsn|t|OK|the Chickasaw Nation
chickasaw-nsn|t|OK|the Chickasaw Nation
chickasawartisans-nsn|t|OK|the Chickasaw Nation
chickasawcountyms|k|MS|Chickasaw County
chickasawgovernment-nsn|t|OK|the Chickasaw Nation
chickasawjudicial-nsn|t|OK|the Chickasaw Nation
chickasawlegislature-nsn|t|OK|the Chickasaw Nation
chickasawnation-nsn|t|OK|the Chickasaw Nation
chickasawtribe-nsn|t|OK|the Chickasaw Nation
chickasha|c|OK|City of Chickasha
chickashapd|c|OK|Chickasha Police Department
chicoca|c|CA|City of Chico
chicopeema|c|MA|City of Chicopee
chicorec|d|CA|Chico Area Recreation and Parks District
chicotcircuitclerk|k|AR|Chicot County Circuit Clerk
chicotcountyar|k|AR|Chicot County Arkansas
childcare|f|DC|Department of Health and Human Services, Administration for Children and Families
childcareinkansas|s|KS|Kansas Department for Children and Families
childcarenj|s|NJ|Department of Human Services Division of Family Development
childreninadversity|f|DC|Department of State
childresstexas|c|TX|City Of Childress
childstats|f|DC|Department of Education, Office of the Chief Information Officer
childsupportnd|s|ND|State of ND, ITD
childwelfare|f|DC|Department of Health and Human Services, Administration for Children and Families
chilhowieva|c|VA|Town Of Chilhowie Police Department
chiliny|c|NY|Town of Chili
chilkat-nsn|t|AK|Chilkat Indian Village Tribal Government
chilkoot-nsn|t|AK|Chilkoot Indian Association
chillicotheoh|c|OH|City of Chillicothe, Ohio
chilmarkma|c|MA|Town of Chilmark
chiloquinfire|d|OR|Chiloquin Fire & Rescue
chiltoncountyso|k|AL|Chilton County Sheriff's Office
chiltonwi|c|WI|City of Chilton
chimneyrockvillagenc|c|NC|Chimney Rock Village
chinagrovenc|c|NC|The Town of China Grove
chincoteague-va|c|VA|Town of Chincoteague
chinohills|c|CA|City of Chino Hills
chinookmt|c|MT|City of Chinook
chinopd|c|CA|Chino Police Department
chinovalleyaz|c|AZ|Town of Chino Valley
chippewacountymi|k|MI|Chippewa County
chippewacountymn|k|MN|Chippewa County
chippewacountywi|k|WI|Chippewa County
chippewafalls-wi|c|WI|City of Chippewa Falls
chips|f|DC|Department of Commerce, National Institute of Standards and Technology
chisagocountymn|k|MN|Chisago County DES
chisholmmn|c|MN|City of Chisholm
chitimacha|t|LA|Chitimacha Tribe of Louisiana
chittenango|c|NY|Village of Chittenango
chnh|c|NH|Town of Center Harbor
chnj|c|NJ|Township of Cherry Hill
chocolay|c|MI|Charter Township of Chocolay
chocowinitync|c|NC|Town of Chocowinity
chokiomn|c|MN|City of Chokio
choosect|s|CT|Department of Economic and Community Development
choosemyplate|f|VA|Department of Agriculture, Food and Nutrition Service
chouteaucountymt|k|MT|Chouteau County
chowancounty-nc|k|NC|Chowan County
chparksandrecut|d|UT|Cottonwood Heights Parks and Recreation Service Area
chpdnj|c|NJ|Cherry Hill Police Deparment
christiancountyil|k|IL|CHRISTIAN COUNTY
christiancountyky|k|KY|Christian County Government
christiancountymo|k|MO|Christian County Government
christiancountymohealth|k|MO|Christian County Health Department
christiancountysheriffil|k|IL|Christian County Illinois Sheriff's Office
christiansburgva|c|VA|Town of Christiansburg
christopherpolice|c|IL|CHRISTOPHER POLICE DEPARTMENT
chsvotes|d|SC|Charleston County Board of Voter Registration & Elections
chukchansi-nsn|t|CA|Picayune Rancheria of the Chukchansi Indians
chukchansihealthsafety|t|CA|Picayune Rancheria of the Chukchansi Indians
chulavistaca|c|CA|City of Chula Vista
chulavistapdca|c|CA|Chula Vista Police Department
chumash|t|CA|Santa Ynez Band of Chumash Indians
churchhilltn|c|TN|City of Church Hill
churchillcountynv|k|NV|Churchill County
churchvilleny|c|NY|Village of Churchville
cia|f|DC|Central Intelligence Agency
cibolacounty|k|NM|Cibola County
cibolotx|c|TX|City of Cibolo
cicerony|c|NY|Town of Cicero
ciceronypd|k|NY|Town of Cicero
cigie|f|DC|Council of the Inspectors General on Integrity and Efficiency
cimarroncoso|k|OK|Cimarron County Sheriff
cimarronmudtx|d|TX|Cimarron MUD
cincinnati|c|OH|City of Cincinnati
cincinnati-oh|c|OH|City of Cincinnati
cincy|c|OH|City of Cincinnati
cio|f|DC|General Services Administration, GSA, CIO.GOV
circlepinesmn|c|MN|City of Circle Pines
circlevilleoh|c|OH|City of Circleville
circuitclerkmarioncountyms|k|MS|Marion County Circuit Clerk
cirdcil|d|IL|Central Illinois Regional Dispatch Center
cisa|f|VA|Department of Homeland Security, Cybersecurity and Infrastructure Security Agency
ciscotexas|c|TX|City of Cisco
cit-nsn|t|CA|Chemehuevi Indian Tribe
citap|f|DC|Department of Energy, Office of the Chief Information Officer
citizenscience|f|DC|General Services Administration, Federal Acquisition Service
citrusbocc|k|FL|Citrus County Board of County Commissioners
citruscounty|k|FL|Citrus County Board of County Commissioners
citrusfire|k|FL|Citrus County BOCC
citrusheights|c|CA|City of Citrus Heights
cityhamiltontx|c|TX|City of Hamilton
citykankakee-il|c|IL|City of Kankakee IL
cityofabbevillega|c|GA|City of Abbeville
cityofabbotsfordwi|c|WI|City of Abbotsford
cityofadams-wi|c|WI|City of Adams
cityofadamsville|c|AL|City of Adamsville
cityofadelga|c|GA|City of Adel, GA
cityofaikensc|c|SC|City of Aiken
cityofalachua|c|FL|City of Alachua
cityofalbanymn|c|MN|City of Albany
cityofalbertvilleal|c|AL|City of Albertville
cityofalbionmi|c|MI|City of Albion
cityofalcoa-tn|c|TN|City of Alcoa
cityofallisonia|c|IA|City of Allison, IA
cityofalmaga|c|GA|The City of Alma Georgia
cityofalmaks|c|KS|City of Alma Kansas
cityofalmatx|c|TX|City of Alma
cityofalmawi|c|WI|City of Alma
cityofaltonil|c|IL|City of Alton
cityofamoryms|c|MS|City of Amory
cityofangustx|c|TX|City of Angus
cityofanthonynm|c|NM|City of Anthony
cityofantigo|c|WI|City of Antigo
cityofapalachicolafl|c|FL|City of Apalachicola
cityofarcadiawi|c|WI|City of Arcadia
cityofashlandne|c|NE|City of Ashland
cityofatlantail|c|IL|CITY OF ATLANTA
cityofatmore|c|AL|City of Atmore
cityofauburnwa|c|WA|City of Auburn
cityofaudubonmn|c|MN|City of Audubon
cityofaugustaar|c|AR|City of Augusta
cityofavalon|c|CA|City of Avalon
cityofavenal|c|CA|City of Avenal
cityofaventura|c|FL|City of Aventura
cityofavonmn|c|MN|City of Avon
cityofbackusmn|c|MN|City of Backus
cityofbaldwynms|c|MS|City of Baldwyn
cityofbambergsc|c|SC|City of Bamberg
cityofbangormi|c|MI|City of Bangor
cityofbataviany|c|NY|City of Batavia
cityofbathmaine|c|ME|City of Bath Maine
cityofbayar|c|AR|City of Bay
cityofbayardnm|c|NM|City of Bayard
cityofbaylakefl|c|FL|Reedy Creek Improvement District
cityofbayminetteal|c|AL|City of Bay Minette
cityofbayvillage|c|OH|City of Bay Village, Ohio
cityofbedias|c|TX|City of Bedias
cityofbell|c|CA|City of Bell
cityofbellinghammn|c|MN|City of Bellingham
cityofbelmont|c|NC|City of Belmont
cityofbelvedere|c|CA|City of Belvedere
cityofbensonmn|c|MN|City of Benson
cityofbentonharbormi|c|MI|City of Benton Harbor
cityofbessemermi|c|MI|City of Bessemer
cityofbigflatar|c|AR|City of Big Flat AR
cityofbinghamton|c|NY|City of Binghamton
cityofbiwabik|c|MN|City of Biwabik
cityofblackhawk|c|CO|City of Black Hawk
cityofblairwi|c|WI|City of Blair
cityofblancotx|c|TX|City of Blanco
cityofblevinsar|c|AR|City of Blevins
cityofbluemtnar|c|AR|City of Blue Mountain
cityofblueridgega|c|GA|City of Blue Ridge
cityofblytheville|c|AR|City of Blytheville
cityofbock|c|MN|City of Bock
cityofbonitasprings|c|FL|City of Bonita Springs
cityofbono|c|AR|City of Bono
cityofbordentown|c|NJ|City of Bordentown
cityofboston|c|MA|City of Boston
cityofbowiemd|c|MD|City of Bowie
cityofbowmanga|c|GA|City of Bowman
cityofboydtx|c|TX|City of Boyd
cityofbrea|c|CA|City of Brea
cityofbriarcliffar|c|AR|City of Briarcliff
cityofbridgetonnj|c|NJ|City of Bridgeton
cityofbristolfl|c|FL|City of Bristol
cityofbristowok|c|OK|City of Bristow
cityofbrodheadwi|c|WI|City of Brodhead
cityofbrookings-sd|c|SD|City of Brookings, SD
cityofbrookparkohio|c|OH|City of Brook Park
cityofbrookportil|c|IL|City of Brookport
cityofbrookwoodal|c|AL|City of Brookwood
cityofbrowncity|c|MI|City of Brown City
cityofbrownsvalleymn|c|MN|City of Browns Valley Minnesota
cityofbrucems|c|MS|City of Bruce
cityofbrunswick-ga|c|GA|City of Brunswick
cityofbucknermo|c|MO|City of Buckner
cityofbuffalomo|c|MO|City of Buffalo
cityofbuhlmn|c|MN|City of Buhl
cityofbullshoals|c|AR|City of Bull Shoals
cityofburnsor|c|OR|City of Burns
cityofburton-tx|c|TX|City of Burton, Texas
cityofcalicorock|c|AR|City of Calico Rock
cityofcalion|c|AR|City of Calion
cityofcanalfulton-oh|c|OH|City of Canal Fulton
cityofcanon|c|GA|CITY OF CANON
cityofcantonmo|c|MO|City of Canton
cityofcapitola|c|CA|City of Capitola
cityofcarsonca|c|CA|City of Carson, California
cityofcasa|c|AR|City of Casa
cityofcayce-sc|c|SC|City of Cayce
cityofcenterhill|c|FL|City of Center Hill
cityofcentervillesd|c|SD|City of Centerville
cityofchampaign-il|c|IL|City of Champaign
cityofchampaignil|c|IL|City of Champaign
cityofchardon|c|OH|City of Chardon
cityofcharlack|c|MO|City of Charlack
cityofcharlottetn|c|TN|City of Charlotte, TN
cityofchatfieldmn|c|MN|City of Chatfield
cityofchelan|c|WA|City of Chelan
cityofchesterpa|c|PA|City of Chester
cityofchesterpafire|c|PA|City of Chester Fire Department
cityofchesterpapolice|c|PA|City of Chester Police Department
cityofchetek-wi|c|WI|city of chetek
cityofchinagrovetx|c|TX|City of China Grove
cityofchino|c|CA|City of Chino
cityofchubbuck|c|ID|City of Chubbuck
cityofclare|c|MI|City of Clare
cityofclaremontmn|c|MN|City of Claremont
cityofclaytonga|c|GA|City of Clayton
cityofclearlakemn|c|MN|City of Clear Lake
cityofclemson|c|SC|City of Clemson
cityofclevelandmn|c|MN|City of Cleveland
cityofclintoniowa|c|IA|City of Clinton Iowa
cityofclintonmo|c|MO|City Of Clinton Missouri
cityofcoahomams|c|MS|Town of Coahoma
cityofcoalgate|c|OK|City of Coalgate
cityofcolbyks|c|KS|City of Colby
cityofcolchesteril|c|IL|City of Colchester
cityofcolemantx|c|TX|City of Coleman
cityofcollinwood|c|TN|City of Collinwood
cityofcolusa|c|CA|City of Colusa
cityofconcordga|c|GA|City of Concord
cityofconroe|c|TX|City of Conroe
cityofconway-ar|c|AR|City of Conway- Information Technology
cityofcookmn|c|MN|CITY OF COOK
cityofcorningny|c|NY|City of Corning
cityofcottonwoodmn|c|MN|City of Cottonwood
cityofcoweta-ok|c|OK|City of Coweta
cityofcrandonwi|c|WI|City of Crandon
cityofcreede|c|CO|City of Creede, A Colorado TOwn
cityofcreedmoortx|c|TX|City of Creedmoor
cityofcrisfield-md|c|MD|City of Crisfield
cityofcrittendenky|c|KY|City of Crittenden
cityofcrookstonmn|c|MN|City of Crookston
cityofcrossettar|c|AR|City of Crossett
cityofcrosslake|c|MN|City of Crosslake
cityofcubamo|c|MO|City of Cuba
cityofcudahyca|c|CA|City of Cudahy
cityofcushingok|c|OK|City of Cushing
cityofdalton-ga|c|GA|Dalton City Information Technology Office
cityofdavisonmi|c|MI|City of Davison
cityofdeclo|c|ID|City of Declo
cityofdeerlodgemt|c|MT|City Of Deer Lodge
cityofdeerwood|c|MN|City of Deerwood
cityofdefiance|c|OH|City of Defiance Ohio
cityofdelafieldwi|c|WI|City of Delafield
cityofdelawareoh|c|OH|City of Delaware
cityofdelcity|c|OK|City of Del City
cityofdenton|c|TX|City of Denton
cityofdetroitlakes|c|MN|City of Detroit Lakes
cityofdiamondheadar|c|AR|City of Diamondhead
cityofdicksontn|c|TN|City of Dickson
cityofdillonsc|c|SC|City of Dillon
cityofdilworth|c|MN|City of Dilworth
cityofdixonca|c|CA|City of Dixon
cityofdouglasga|c|GA|City of Douglas
cityofdouglasshills|c|KY|CITY OF DOUGLASS HILLS
cityofdover|c|DE|City of Dover
cityofdunbarwv|c|WV|City of Dunbar
cityofdunkirkny|c|NY|City of Dunkirk
cityofdyerar|c|AR|City of Dyer
cityofeatonrapids|c|MI|City of Eaton Rapids
cityofebnm|c|NM|City of Elephant Butte
cityofeffinghamks|c|KS|City of Effingham
cityofelectra|c|TX|City of Electra
cityofelginok|c|OK|City of Elgin
cityofelkhartin|c|IN|City of Elkhart
cityofelkharttx|c|TX|City of Elkhart
cityofelkhorn|c|WI|City of Elkhorn
cityofelkinswv|c|WV|City Of Elkins
cityofellisks|c|KS|City of Ellis
cityofelmirany|c|NY|City of Elmira
cityofelynv|c|NV|City of Ely
cityofelyria|c|OH|City of Elyria
cityofengland|c|AR|City of England
cityoferintn|c|TN|City of Erin
cityofeuclid|c|OH|City Of Euclid
cityofeudoraks|c|KS|City of Eudora
cityofeuporams|c|MS|City of Eupora
cityofevarts|c|KY|City Of Evarts
cityofeverestks|c|KS|City of Everest
cityofeyotamn|c|MN|City of Eyota
cityoffairfieldbay|c|AR|City of Fairfield Bay
cityoffairfieldidaho|c|ID|City of Fairfield
cityoffargo-nd|c|ND|City of Fargo
cityoffarmersville-ca|c|CA|City of Farmersville
cityoffarmersvillefire-ca|c|CA|City of FarmersVille Fire Department
cityoffarmersvillepolice-ca|c|CA|City of FarmersVille Police Department
cityoffarmington-ar|c|AR|city of farmington
cityoffarmingtonil|c|IL|City of Farmington
cityoffayettemo|c|MO|City of Fayette
cityoffergusonky|c|KY|City of Ferguson
cityofflippin|c|AR|City of Flippin
cityofflorenceco|c|CO|City of Florence
cityofflorencesc|c|SC|City of Florence SC
cityoffoley|c|AL|City of Foley
cityoffolkston-ga|c|GA|City of Folkston
cityoffordycear|c|AR|City of Fordyce
cityofforistellmo|c|MO|City of Foristell
cityofforrestcityar|c|AR|City of Forrest City
cityoffossil|c|OR|City of Fossil
cityoffrederickmd|c|MD|City of Frederick
cityoffultonny|c|NY|City of Fulton
cityoffwb|c|FL|City of Fort Walton Beach
cityofgaffney-sc|c|SC|City of Gaffney
cityofgalenapark-tx|c|TX|City of Galena Park
cityofgalesvillewi|c|WI|City of Galesville
cityofgardenplainks|c|KS|City of Garden Plain
cityofgasks|c|KS|City of Gas
cityofgassville|c|AR|City of Gassville
cityofgenevany|c|NY|City of Geneva
cityofgeronimo|c|OK|city of geronimo
cityofgholson|c|TX|City of Gholson
cityofgibraltarmi|c|MI|City of Gibraltar
cityofgigharborwa|c|WA|City of Gig Harbor
cityofgirardoh|c|OH|City of Girard
cityofglasgow|c|KY|City of Glasgow
cityofglasgow-mo|c|MO|City of Glasgow, MO
cityofglendora|c|CA|City of Glendora
cityofglensfallsny|c|NY|City of Glens Falls
cityofglenwoodia|c|IA|City of Glenwood
cityofgloversvilleny|c|NY|City of Gloversville
cityofgolden|c|CO|City of Golden
cityofgoldhill|c|OR|City of Gold Hill
cityofgoleta|c|CA|City of Goleta
cityofgoodhue|c|MN|City of Goodhue, Minnesota
cityofgrandblancmi|c|MI|City Of Grand Blanc
cityofgreersc|c|SC|City of Greer
cityofgregorytx|c|TX|City of Gregory
cityofgrossepointemi|c|MI|City of Grosse Pointe
cityofgroton-ct|c|CT|City of Groton
cityofgroveok|c|OK|City of Grove
cityofgunnison-co|c|CO|City of Gunnison
cityofgurdon|c|AR|City of Gurdon
cityofguttenbergia|c|IA|City of Guttenberg
cityofhackensackmn|c|MN|City of Hackensack
cityofhamptonar|c|AR|City of Hampton
cityofhamptonmn|c|MN|City Of Hampton
cityofharriman|c|TN|City of Harriman
cityofharrison-mi|c|MI|City of Harrison
cityofharveyil|c|IL|City of Harvey
cityofhaydenlake|c|ID|CITY OF HAYDEN LAKE
cityofhaywardmn|c|MN|Hayward, City Of
cityofhaywardwi|c|WI|City of Hayward
cityofhazenar|c|AR|City of Hazen
cityofhenderson|c|NV|City of Henderson
cityofhendersonne|c|NE|City of Henderson
cityofhendrum|c|MN|City of Hendrum
cityofhenningmn|c|MN|City of Henning
cityofherculaneum|c|MO|City of Herculaneum
cityofhewittmn|c|MN|City of Hewitt
cityofhighlandar|c|AR|City of Highland
cityofhighlandks|c|KS|City of Highland
cityofhillcityks|c|KS|City of Hill City
cityofhines|c|OR|City of Hines
cityofhiramga|c|GA|City of Hiram
cityofhokah-mn|c|MN|City of Hokah, Minnesota
cityofholdenville|c|OK|City Of Holdenville
cityofholyoke-co|c|CO|City of Holyoke
cityofhomer-ak|c|AK|City of Homer
cityofhondo-tx|c|TX|City of Hondo
cityofhoneygrove|c|TX|CITY OF HONEY GROVE
cityofhoodriver|c|OR|City of Hood River
cityofhoratioar|c|AR|City of Horatio Arkansas
cityofhornell|c|NY|The City of Hornell
cityofhorseshoebendar|c|AR|City of Horseshoe Bend
cityofhouston|c|TX|City of Houston
cityofhowell|c|MI|CITY OF HOWELL
cityofhowetx|c|TX|City of Howe
cityofhubbard-oh|c|OH|City of Hubbard
cityofhughsonca|c|CA|City of Hughson
cityofhumbletx|c|TX|City of Humble
cityofhuntingtonor|c|OR|City of Huntington
cityofhuntsvilletx|c|TX|City of Huntsville
cityofhutchinstx|c|TX|City of Hutchins
cityofimbodenar|c|AR|Town of Imboden
cityofinglewood|c|CA|City of Inglewood
cityofinkstermi|c|MI|City of Inkster
cityofinmanks|c|KS|City of Inman
cityofioneoregon|c|OR|City of Ione Oregon
cityofirondaleal|c|AL|City Of Irondale
cityofirvine|c|CA|City of Irvine
cityofisleton|c|CA|City of Isleton
cityofithacany|c|NY|City of Ithaca
cityofittabena|c|MS|City of Itta Bena
cityofjacksonmo|c|MO|City of Jackson
cityofjacksonohio|c|OH|City of Jackson
cityofjarrell|c|TX|City Of Jarrell
cityofjenkinsmn|c|MN|CITY OF JENKINS
cityofjohnston|c|IA|City of Johnston
cityofjuneauwi|c|WI|City Of Juneau
cityofkandiyohimn|c|MN|City of Kandiyohi
cityofkasaanak|c|AK|City of Kasaan
cityofkasson|c|MN|City of Kasson
cityofkeiserar|c|AR|City of Keiser
cityofkenefick|c|TX|City of Kenefick
cityofkenyon|c|MN|City of Kenyon
cityofkerman|c|CA|City of Kerman
cityofkewauneewi|c|WI|City of Kewaunee
cityofkeywest-fl|c|FL|City of Key West
cityofkingman|c|AZ|City of Kingman
cityofkingsburg-ca|c|CA|City of Kingsburg
cityofkittitas|c|WA|City of Kittitas
cityofkotzebue|c|AK|City of Kotzebue
cityofkyle|c|TX|City of Kyle
cityoflacrescent-mn|c|MN|City of La Crescent, MN
cityofladue-mo|c|MO|City of Ladue
cityoflagrangemo|c|MO|City of LaGrange
cityoflahabra-ca|c|CA|CITY OF LA HABRA
cityoflakebuenavistafl|c|FL|Reedy Creek Improvement District
cityoflakecityfl|c|FL|City of Lake City
cityoflakegeneva|c|WI|City of Lake Geneva
cityoflakemillswi|c|WI|City of Lake Mills
cityoflakeshore|c|MN|City of Lake Shore
cityoflakesideoregon|c|OR|City of Lakeside
cityoflakeviewar|c|AR|City of Lakeview
cityoflamarque|c|TX|City of La Marque
cityoflamesa|c|CA|City of La Mesa
cityoflancasterca|c|CA|City of Lancaster
cityoflancasterpa|c|PA|City of Lancaster, PA
cityoflangstonok|c|OK|City of Langston
cityoflaportein|c|IN|City of La Porte
cityoflaprairiemn|c|MN|City of LaPrairie
cityoflapwai|c|ID|City of Lapwai
cityoflaramie|c|WY|City of Laramie
cityoflasanimasco|c|CO|City of Las Animas
cityoflavacaar|c|AR|City of Lavaca
cityofleachvilleark|c|AR|City of Leachville
cityofleonardnd|c|ND|City of Leonard
cityofleonidas|c|MN|City of Leonidas
cityoflesueur|c|MN|City of Le Sueur
cityoflewistownil|c|IL|City of Lewistown Illinois
cityoflewisvilletx|c|TX|City of Lewisville
cityoflfp|c|WA|City of Lake Forest Park
cityoflincolnar|c|AR|City of Lincoln
cityoflindaletx|c|TX|City of Lindale
cityoflipscomb|c|AL|City of Lipscomb
cityoflisbon-ia|c|IA|City of Lisbon
cityoflittleriverks|c|KS|City of Little River
cityoflivingstontn|c|TN|City of Livingston, TN
cityoflockhart|c|TX|City of Lockhart Texas
cityoflodiwi|c|WI|City of Lodi
cityoflompoc|c|CA|City of Lompoc
cityoflonokear|c|AR|City of Lonoke
cityoflorettotn|c|TN|City of Loretto
cityoflouisvillems|c|MS|louisville police department
cityoflowrymn|c|MN|City of Lowry
cityofluverneal|c|AL|City of Luverne
cityoflynnhaven|c|FL|City of Lynn Haven
cityofmacon-mo|c|MO|City Of Macon
cityofmadeliamn|c|MN|City of Madelia
cityofmadera|c|CA|City of Madera
cityofmadisonmn|c|MN|City of Madison
cityofmadisonsd|c|SD|City of Madison, SD
cityofmanchestertn|c|TN|City Of Manchester
cityofmanilaar|c|AR|City Of Manila
cityofmargaretalabama|c|AL|City of Margaret
cityofmarina|c|CA|City of Marina
cityofmarionia|c|IA|City of Marion
cityofmarionil|c|IL|City of Marion
cityofmarionwi|c|WI|CITY OF MARION
cityofmarlette|c|MI|City of Marlette
cityofmarshfieldwi|c|WI|City of Marshfield
cityofmascoutah|c|IL|City of Mascoutah
cityofmattawa-wa|c|WA|City of Mattawa
cityofmaysvilleky|c|KY|City of Maysville
cityofmaywoodparkor|c|OR|City of Maywood Park
cityofmccaysvillega|c|GA|City of McCaysville
cityofmccrory|c|AR|CITY OF MCCRORY
cityofmcneilar|c|AR|City Of McNeil
cityofmebanenc|c|NC|City of Mebane
cityofmedfordmn|c|MN|City of Medford
cityofmeigs|c|GA|CITY OF MEIGS
cityofmelbournear|c|AR|City of Melbourne
cityofmelissa|c|TX|City of Melissa
cityofmelrosemn|c|MN|City of Melrose
cityofmemphismi|c|MI|City of Memphis
cityofmena|c|AR|City of Mena
cityofmequonwi|c|WI|City of Mequon
cityofmerced|c|CA|City of Merced
cityofmesawa|c|WA|City of Mesa Washington
cityofmetterga|c|GA|City of Metter
cityofmiddletownky|c|KY|City of Middletown
cityofmidland-mi|c|MI|City of Midland
cityofmidlandmi|c|MI|City of Midland
cityofmillbrook-al|c|AL|City of Millbrook Alabama
cityofmillenga|c|GA|City of Millen
cityofmillvalley|c|CA|City of Mill Valley
cityofminatarene|c|NE|City of Minatare
cityofmineralpointwi|c|WI|City of Mineral Point
cityofminnetrista|c|MN|City of Minnetrista
cityofmitchellsd|c|SD|City of Mitchell
cityofmoberly-mo|c|MO|City of Moberly, MO
cityofmobile|c|AL|City of Mobile
cityofmonette|c|AR|City of Monette
cityofmonmouthil|c|IL|City of Monmouth
cityofmonongahela-pa|c|PA|City of Monongahela
cityofmonroewi|c|WI|City of Monroe
cityofmontagueca|c|CA|City of Montague
cityofmontrosear|c|AR|City of Montrose
cityofmooreok|c|OK|City of Moore
cityofmooselake|c|MN|City of Moose Lake
cityofmorgantonga|c|GA|City of Morganton
cityofmorrisok|c|OK|City of Morris
cityofmoscowtn|c|TN|City of Moscow
cityofmosier|c|OR|City of Mosier
cityofmountainlakemn|c|MN|City of Mountain Lake
cityofmte|c|TX|The City of Mount Enterprise
cityofmtnviewarkansas|c|AR|City of Mountain View
cityofmtvernon-ia|c|IA|City of Mount Vernon
cityofnanticoke-pa|c|PA|City of Nanticoke
cityofnauvooil|c|IL|City of Nauvoo
cityofnelsonville|c|OH|City of Nelsonville
cityofnevismn|c|MN|City of Nevis
cityofnewbuffalomi|c|MI|City of New Buffalo
cityofnewburgh-ny|c|NY|City of Newburgh
cityofnewfranklinmo|c|MO|City of New Franklin
cityofnewholsteinwi|c|WI|City of New Holstein
cityofnewkirkok|c|OK|City of Newkirk
cityofnewlondonmn|c|MN|City of New London
cityofnewlondontx|c|TX|City of New London
cityofnewman|c|CA|City of Newman
cityofnewrockford|c|ND|City of New Rockford
cityofnewtonks|c|KS|City of Newton
cityofnezperce|c|ID|City of Nezperce
cityofnichollsga|c|GA|City Of Nicholls
cityofnilesoh|c|OH|City of Niles
cityofnisswa|c|MN|CITY OF NISSWA
cityofnorco|c|CA|CITY OF NORCO
cityofnorforkar|c|AR|City Of Norfork
cityofnormandy|c|MO|City of Normandy, Missouri
cityofnorphlet|c|AR|City of Norphlet
cityofnorthern|c|MN|City of Northern
cityofnorthvillemi|c|MI|City of Northville
cityofnorwalkoh|c|OH|City of Norwalk
cityofnovi|c|MI|City of Novi
cityofnovi-mi|c|MI|City of Novi
cityofnowthen|c|MN|City of Nowthen
cityofoakleyks|c|KS|City of Oakley
cityofoakparkga|c|GA|City of Oak Park
cityofocillaga|c|GA|City of Ocilla
cityofocontowi|c|WI|City of Oconto
cityofoldmonroe|c|MO|City of Old Monroe
cityofolean|c|NY|City of Olean
cityofoliverga|c|GA|City of Oliver City Hall, Police Department and Municipal Court
cityofomaha-ne|c|NE|Douglas Omaha Technology Commission
cityofomahaarkansas|c|AR|City of Omaha
cityofoneontany|c|NY|City of Oneonta
cityofoppal|c|AL|The City of Opp, AL
cityofoppeloar|c|AR|City of Oppelo
cityoforchardtx|c|TX|City of Orchard
cityoforinda|c|CA|City Of Orinda
cityoforofino|c|ID|City of Orofino Police Department
cityoforrick|c|MO|City of Orrick
cityofottawail|c|IL|City of Ottawa
cityofowasso|c|OK|City of Owasso
cityofowenwi|c|WI|City of Owen, WI
cityofowosso|c|MI|City of Owosso
cityofoxfordohio|c|OH|City of Oxford
cityofpacificgrove|c|CA|City of Pacific Grove
cityofpacificwa|c|WA|City of Pacific
cityofpagedalemo|c|MO|City of Pagedale
cityofpalco|c|KS|City of Palco
cityofpalmdaleca|c|CA|City of Palmdale
cityofpalmview|c|TX|City of Palmview
cityofparistn|c|TN|City of Paris
cityofparkfallswi|c|WI|City of Park Falls
cityofparma-oh|c|OH|City of Parma, Ohio
cityofparsonstn|c|TN|City of Parsons
cityofpassaicnj|c|NJ|City of Passaic
cityofpataskalaohio|c|OH|City of Pataskala
cityofpattersonla|c|LA|City of Patterson
cityofpaynesville|c|MN|City of Paynesville
cityofpearidgear|c|AR|City of Pea Ridge
cityofpeekskillny|c|NY|City of Peekskill
cityofpensacola|c|FL|City of Pensacola
cityofperris|c|CA|City of Perris
cityofpetaluma|c|CA|City of Petaluma
cityofpetersburgwv|c|WV|CITY OF PETERSBURG
cityofpevelymo|c|MO|City of Pevely
cityofphillips|c|WI|City of Phillips
cityofphoenix|c|AZ|City of Phoenix
cityofpickens|c|SC|City Of Pickens SC
cityofpigeonforgetn|c|TN|City of Pigeon Forge
cityofpilotgrovemo|c|MO|City of Pilot Grove, Missouri
cityofpinconningmi|c|MI|City of Pinconning
cityofpinebluff-ar|c|AR|City of Pine Bluff
cityofpinehursttx|c|TX|City of Pinehurst
cityofpinerivermn|c|MN|CITY OF PINE RIVER
cityofplainville-ks|c|KS|City of Plainville Kansas
cityofplanoil|c|IL|City of Plano
cityofplattsburgh-ny|c|NY|City of Plattsburgh
cityofpleasantonca|c|CA|City of Pleasanton
cityofpleasantplains|c|AR|City of Pleasant Plains
cityofpleasantridge|c|MI|City of Pleasant Ridge
cityofpocahontasar|c|AR|City of Pocahontas
cityofportlandtn|c|TN|City of Portland
cityofportola|c|CA|City of Portola
cityofportrichey|c|FL|City of Port Richey
cityofpoughkeepsie|c|NY|City of Poughkeepsie
cityofprescottark|c|AR|City Of Prescott
cityofpsl|c|FL|City of Port Saint Lucie
cityofpurdy|c|MO|City of Purdy
cityofquitmanar|c|AR|City of Quitman
cityofracinewi|c|WI|City of Racine
cityoframseymn|c|MN|City of Ramsey
cityofranchocordova|c|CA|City of Rancho Cordova
cityofransomks|c|KS|City of Ransom
cityofredding|c|CA|City of Redding
cityofredmond|c|WA|City of Redmond
cityofrichhill|c|MO|City of Rich Hill
cityofrigby|c|ID|City of Rigby
cityofringgoldga|c|GA|City of Ringgold
cityofrobertsidaho|c|ID|City of Roberts
cityofrochester|c|NY|City Of Rochester
cityofrockhillsc|c|SC|City of Rock Hill
cityofrockwellcity|c|IA|City of Rockwell City
cityofrockwoodtn|c|TN|City of Rockwood
cityofrockyfordco|c|CO|City of Rocky Ford
cityofrogerstx|c|TX|City of Rogers
cityofroncevertewv|c|WV|City of Ronceverte
cityofroyaltonmn|c|MN|City of Royalton
cityofrufus|c|OR|City of Rufus
cityofsacramento|c|CA|City of Sacramento
cityofsaginawmi|c|MI|City of Saginaw
cityofsalemky|c|KY|City of Salem Kentucky
cityofsalemnj|c|NJ|City of Salem
cityofsalemsd|c|SD|City of Salem
cityofsanaugustinetx|c|TX|City of San Augustine
cityofsanmateoca|c|CA|City of San Mateo
cityofsantamariaca|c|CA|City of Santa Maria, CA
cityofsanteeca|c|CA|City of Santee
cityofsarasotafl|c|FL|City of Sarasota
cityofsavannail|c|IL|City of Savanna
cityofschenectady|c|NY|City of Schenectady
cityofsearcy|c|AR|City of Searcy
cityofsebastopol|c|CA|City of Sebastopol
cityofsebree|c|KY|City of Sebree
cityofsemmesal|c|AL|City of Semmes
cityofsenatobiams|c|MS|City of Senatobia
cityofsewardne|c|NE|City of Seward
cityofshafer|c|MN|City of Shafer
cityofshaniko|c|OR|City of Shaniko
cityofshastalake|c|CA|City of Shasta Lake
cityofsheridanar|c|AR|City of Sheridan
cityofsilex|c|MO|City of Silex
cityofskiatook|c|OK|City of Skiatook
cityofslt|c|CA|City of South Lake Tahoe
cityofsmackoverar|c|AR|City of Smackover
cityofsnoqualmiewa|c|WA|City of Snoqualmie
cityofsoledad|c|CA|City of Soledad
cityofsourlake|c|TX|CITY OF SOUR LAKE
cityofsouthfultonga|c|GA|City of South Fulton
cityofsouthhavenmn|c|MN|City of South Haven
cityofsouthport|c|NC|City of Southport
cityofspartanburg-sc|c|SC|City of Spartanburg
cityofspearvilleks|c|KS|CITY OF SPEARVILLE
cityofspencerok|c|OK|City of Spencer
cityofspoonerwi|c|WI|City of Spooner
cityofspringboro|c|OH|City of Springboro
cityofstanleyid|c|ID|City of Stanley
cityofstboni|c|MN|City of St. Bonifacius
cityofstcharlesmn|c|MN|City of St. Charles
cityofstclairmi|c|MI|City of St. Clair
cityofsthelena|c|CA|City of St. Helena
cityofstonewoodwv|c|WV|Stonewood Police Department
cityofstover|c|MO|CITY OF STOVER
cityofsusanville|c|CA|City of Susanville
cityofswartzcreekmi|c|MI|City of Swartz Creek
cityoftaylormi|c|MI|City of Taylor
cityofthorp|c|WI|City of Thorp Wisconsin
cityoftieton|c|WA|City of Tieton
cityoftitusvillepa|c|PA|City of Titusville Pennsylvania
cityoftombstoneaz|c|AZ|City of Tombstone
cityoftorontoks|c|KS|City of Toronto
cityoftorranceca|c|CA|City Of Torrance
cityoftower|c|MN|City of Tower
cityoftracyca|c|CA|City of Tracy
cityoftrumannar|c|AR|City of Trumann
cityoftulsa|c|OK|City of Tulsa
cityofturtlelakend|c|ND|City of Turtle Lake
cityoftwinoaks|c|MO|City of Twin Oaks
cityoftybee|c|GA|City of Tybee Island
cityoftyronzaar|c|AR|City of Tyronza AR
cityofunionms|c|MS|City of Union
cityofuticamn|c|MN|City of Utica
cityofvacaville|c|CA|City of Vacaville
cityofvalleyspringssd|c|SD|City of Valley Springs
cityofvanburenar|c|AR|City of Van Buren
cityofvanburenmo|c|MO|City of Van Buren
cityofvassar|c|MI|City of Vassar
cityofvermilionohio|c|OH|City of Vermilion
cityofvernonca|c|CA|City of Vernon
cityofveronams|c|MS|City of Verona
cityofvidor|c|TX|City of Vidor
cityofvilonia|c|AR|City of Vilonia
cityofvirginiail|c|IL|City of Virginia
cityofwakefieldmi|c|MI|City of Wakefield
cityofwaldorf|c|MN|City of Waldorf
cityofwall|c|SD|City of Wall
cityofwallowa|c|OR|City of Wallowa
cityofwalnutridge|c|AR|City of Walnut Ridge
cityofwanamingo|c|MN|City of Wanamingo
cityofwarrenpa|c|PA|City of Warren
cityofwashburnwi|c|WI|City of Washburn
cityofwashingtonga|c|GA|City of Washington
cityofwasilla|c|AK|City of Wasilla
cityofwataugatn|c|TN|City of Watauga
cityofwaterfordca|c|CA|City of Waterford
cityofwatervillemn|c|MN|City of Waterville
cityofwatfordcity|c|ND|City of Watford City
cityofwauchula|c|FL|City of Wauchula
cityofwaupunwi|c|WI|City of Waupun
cityofwaynesborotn|c|TN|City of Waynesboro
cityofwchmunicourtoh|c|OH|City of Washington Court House Municipal Court
cityofweatherbylake-mo|c|MO|City of Weatherby Lake
cityofwellsmn|c|MN|City of Wells
cityofwestmiami|c|FL|City of West Miami
cityofwestonwv|c|WV|City of Weston, WV
cityofwewoka|c|OK|City of Wewoka
cityofweyauwega-wi|c|WI|City of Weyauwega
cityofwheeleror|c|OR|City of Wheeler
cityofwhitefish|c|MT|City of Whitefish
cityofwhitneytx|c|TX|City Of Whitney
cityofwhittier|c|CA|City of Whittier
cityofwiggins|c|MS|City of Wiggins
cityofwilliamsonwv|c|WV|City of Williamson
cityofwindyhillsky|c|KY|City of Windy Hills
cityofwinonamo|c|MO|City of Winona
cityofwinston|c|OR|City of Winston
cityofwintersca|c|CA|City of Winters
cityofwoodburyga|c|GA|City of Woodbury
cityofwooddaleil|c|IL|City of Wood Dale
cityofwoodland|c|CA|City of Woodland
cityofwoodlandmn|c|MN|City of Woodland
cityofwoodward-ok|c|OK|City of Woodward
cityofworlandwy|c|WY|City of Worland
cityofworthingtonhillsky|c|KY|City of Worthington Hills
cityofwrightmn|c|MN|City of Wright
cityofws|c|NC|City of Winston-Salem
cityofwykoff|c|MN|City of Wykoff
cityofwynne|c|AR|City of Wynne
cityofwyomingil|c|IL|City of Wyoming
cityofyorkpa|c|PA|City of York
cityofyukonok|c|OK|City of Yukon
ciww|c|IA|Des Moines Water Works
cjis|f|DC|Department of Justice, Federal Bureau of Investigation
clackamasriverwater|d|OR|Clackamas River Water
clackesd|e|OR|Clackamas Education Service District
claibornecountyms|k|MS|Claiborne County Board of Supervisors
claibornecountytn|k|TN|Claiborne County Government
claimitar|s|AR|Arkansas Auditor of State
claimitmd|s|MD|Comptroller of Maryland
claimittexas|s|TX|Texas Comptroller of Public Accounts
claimittn|s|TN|State of Tennessee
claimyourcashfl|s|FL|Florida Department of Financial Services
clallamcountywa|k|WA|Clallam County
clantonal|c|AL|City of Clanton
claremontca|c|CA|City of Claremont
claremontva|c|VA|Town of Claremont
clarencemo|c|MO|City of Clarence MO
clarendoncountysc|k|SC|Clarendon County Government
clarendoncountysheriff|k|SC|Clarendon County Sheriff's Office
clarendonsc|k|SC|Clarendon County Government
clarendonvt|c|VT|Town of Clarendon
claridontwpmarionoh|c|OH|Claridon Township
clarioncounty|k|PA|County of Clarion
clarioniowa|c|IA|City of Clarion, Iowa
clarionpolicepa|c|PA|Clarion Borough
clarkcoky|k|KY|Clark County Kentucky
clarkcountyar|k|AR|Clark County Arkansas
clarkcountyattyky|k|KY|Office of Clark County Atty
clarkcountydanv|k|NV|Clark County District Attorney
clarkcountyilsheriff|k|IL|Clark County Sheriff's Office
clarkcountyks|k|KS|Clark County Kansas
clarkcountymunicipalcourt|c|OH|Clark County Municipal Court
clarkcountynv|k|NV|Clark County Nevada
clarkcountyohio|k|OH|Clark County Board of Commission
clarkcountyohiodjfs|k|OH|Clark County Department of Job and Family Services
clarkcountywi|k|WI|Clark County Wisconsin
clarkecounty|k|VA|Clarke County Government
clarkecountyal|k|AL|Clarke County Commission
clarkecountyms|k|MS|Clarke County Mississippi Board of Supervisors
clarkforkidaho|c|ID|City of Clark Fork
clarkhealthohio|d|OH|Clark County Combined Health District
clarksburgma|c|MA|Town of Clarksburg
clarksburgwv|c|WV|City of Clarksburg WV
clarkssummitpa|c|PA|Clarks Summit Borough
clarkstonga|c|GA|City of Clarkston
clarkstonutah|c|UT|Clarkston Town
clarkstown|c|NY|Town Of Clarkstown
clarksville-mo|c|MO|City of Clarksville
clarksvillear|c|AR|City of Clarksville
clarksvilleiowa|c|IA|City of Clarksville
clarksvilletn|c|TN|City of Clarksville
clarktwpmi|c|MI|Clark Township
clatskanie|c|OR|City of Clatskanie
clatskanieparksandrecreation|d|OR|Clatskanie Parks and Recreation
clatsopcounty|k|OR|Clatsop County Oregon
claverackny|c|NY|Town of Claverack, NY
claycityky|c|KY|City of Clay City, KY
claycoclerkky|k|KY|Clay County Clerk
claycountyin|k|IN|Clay County Courthouse
claycountymn|k|MN|Clay County
claycountymo|k|MO|Clay County, Missouri
claycountync|k|NC|Clay County North Carolina
claycountyne|k|NE|Clay County Nebraska
claycountytn|k|TN|Clay County Government Executive Office
clayelections|k|FL|Clay County Supervisor of Elections
clayhousingil|d|IL|Clay County Housing Authority
claync|k|NC|Clay County NC
clayncsheriff|k|NC|Clay County Sheriff's Office
claypoolpolice|c|IN|Claypool Police Department
claytonca|c|CA|City of Clayton
claytoncapolice|c|CA|Clayton Police Department
claytoncountyga|k|GA|Clayton County Government
claytoncountyia|k|IA|Clayton County, Iowa
claytonfireny|d|NY|Clayton Fire District
claytonmo|c|MO|City of Clayton
claytonnc|c|NC|Town of Clayton
claytontownshipcrawfordcowi|c|WI|Town of Clayton
claytonwinnebagowi|c|WI|Town of Clayton
claytwp-hamin|c|IN|Clay Township of Hamilton County
claytwpmi|c|MI|CLAY, TOWNSHIP OF INC
cleanenergyallianceca|d|CA|Clean Energy Alliance
clearcreekcountyco|k|CO|Clear Creek County Govt
clearcreektownshipia|c|IA|Clear Creek Township
clearfieldcityut|c|UT|Clearfield City
clearfieldcountypa|k|PA|Clearfield County Government
clearfieldpa|c|PA|Clearfield Borough
clearlake-wi|c|WI|Village of Clear Lake
clearlakeshores-tx|c|TX|City of Clear Lake Shores TX
clearspringmd|c|MD|Town of Clear
clearviewok|c|OK|Town of Clearview
clearwatercitymn|c|MN|CITY OF CLEARWATER
clearwatercountyid|k|ID|Clearwater County
clearwatercountymn|k|MN|Clearwater County
clearwaterfl|c|FL|City of Clearwater
cleburnearso|k|AR|Cleburne County Sheriff's Office
cleburnecircuitclerkar|d|AR|Circuit Clerk Cleburne County
cleburnecoar|k|AR|Cleburne County
cleelum|c|WA|City of Cle Elum
clendeninwv|c|WV|Town of Clendenin
clerkjeffcoco|k|CO|Jefferson County Clerk & Recorder
clerkpbc|k|FL|Clerk of the Circuit Court & Comptroller, Palm Beach County
clermontcountyohio|k|OH|Clermont County OTCS
clermontfl|c|FL|City of Clermont
clermonthealthohio|d|OH|Clermont County General Health District
clermontny|c|NY|Town Of Clermont
clevelandal|c|AL|Town of Cleveland
clevelandbradleytnoem|d|TN|Cleveland/Bradley County Office of Emergency Management
clevelandcitycouncil|c|OH|Cleveland City Council
clevelandcountyarsheriff|k|AR|Cleveland County Sheriffs Department
clevelandcountync|k|NC|Cleveland County
clevelandheights|c|OH|City of Cleveland Heights
clevelandmetroparks|d|OH|Board of Park Commissioners of the Cleveland Metropolitan Park District
clevelandohio|c|OH|City of Cleveland
clevelandtn|c|TN|City of Cleveland, Tennessee
clevelandwi|c|WI|Village of Cleveland WI
clevermo|c|MO|City of Clever
clevesoh|c|OH|Village of Cleves
clewiston-fl|c|FL|City of Clewiston
cliffsideparknj|c|NJ|Borough Of Cliffside Park
cliftonaz|c|AZ|Town of Clifton
cliftonforgeva|c|VA|Town of Clifton Forge
cliftonheightspa|c|PA|Borough of Clifton Heights
cliftonparkny|c|NY|Town of Clifton Park
cliftonspringsny|c|NY|Village of Clifton Springs
cliftonva|c|VA|Town of Clifton
cliftonwdco|d|CO|Clifton Water District
climate|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
clinchcountyga|k|GA|Clinch County Commission
clinicaltrial|f|MD|Department of Health and Human Services, National Library of Medicine, NIH
clinicaltrials|f|MD|Department of Health and Human Services, National Library of Medicine, NIH
clinton-me|c|ME|Town of Clinton
clintonairport|d|AR|Little Rock Municipal Airport Commission
clintonar|c|AR|City of Clinton, AR
clintoncoclerkky|k|KY|Clinto County Clerk
clintoncomo|k|MO|Clinton County, MO
clintoncounty-ia|k|IA|County of Clinton
clintoncountyin|k|IN|Clinton County Government
clintoncountyny|k|NY|County of Clinton
clintoncountypa|k|PA|County of Clinton
clintonct|c|CT|Town of Clinton
clintondcny|c|NY|Town of Clinton, NY
clintonghohjedz|d|OH|Clinton - Grandview Heights Joint Economic Development Zone
clintonlibrary|f|MD|National Archives and Records Administration
clintonma|c|MA|Town of Clinton
clintonmn|c|MN|City of Clinton
clintonnj|c|NJ|Clinton Town
clintonoh|c|OH|Village of Clinton
clintonohfire|c|OH|Village of Clinton
clintonok|c|OK|City of Clinton, OK
clintonpolicema|c|MA|Town of Clinton, Massachusetts
clintontownship-il|c|IL|Clinton Township
clintontownship-mi|c|MI|Charter Township of Clinton
clintontownshipslcmn|c|MN|Clinton Township
clintontwpnj|c|NJ|Clinton Township
clintonvillewi|c|WI|City of Clintonville
cliomi|c|MI|City of Clio
clnepr|d|PR|Conexion Laboral Area Local Noreste
cloquetmn|c|MN|City of Cloquet
cloud|f|DC|General Services Administration, Federal Acquisition Service
cloverwi|c|WI|Town of Clover
clovisca|c|CA|City of Clovis
clovisnm|c|NM|City of Clovis NM
clutetexas|c|TX|City of Clute, Texas
clwuc|d|WI|City of Cedarburg Light Water Commission
clyde-tx|c|TX|City Of Clyde
clydeny|c|NY|Village of Clyde
clydewi|c|WI|Town of Clyde
cmadamhoh|d|OH|Crawford Marion Board of Alcohol, Drug Addiction, and Mental Health
cmpa-ca|d|CA|Central Marin Police Authority
cmr911ma|d|MA|Central Massachusetts Regional 911 District
cms|f|MD|Department of Health and Human Services, Centers for Medicare and Medicaid Services
cmsdca|c|CA|Costa Mesa Sanitary District
cmsplanflorida|s|FL|Florida Department of Health
cmts|f|DC|Department of Defense, Army
cmvny|c|NY|City of Mount Vernon
cmxairport|k|MI|CMX Airport
cncs|f|DC|Corporation for National and Community Service, AmeriCorps
cnmi|s|MP|CNMI Department of Finance Office of Information Technology
cnmilaw|s|MP|Commonwealth Law Revision Commission
cns|f|DC|Corporation for National and Community Service, AmeriCorps
cnss|f|MD|Department of Defense, Office of the Secretary of Defense
co|s|CO|Colorado, Governor's Office of Information Technology
coachellavalleycemeterydistrict|d|CA|Coachella Valley Public Cemetery District
coag|s|CO|Colorado Dept. of Law
coahomacountyms|k|MS|Coahoma County
coalcity-il|c|IL|Village of Coal City
coalcitypld-il|d|IL|Coal City Public Library District
coalcountyok|k|OK|Coal County, Oklahoma
coalrunky|c|KY|City of Coal Run Village
coalvillecity|c|UT|Coalville City
cobbcounty|k|GA|Cobb County Government
cobbcountyga|k|GA|Cobb County
cobbtax|k|GA|Cobb County Tax Commissioner
coberturamedicaillinois|s|IL|Office of the Governor
cobleskilltown-ny|c|NY|Town of Cobleskill
cobleskillvillage-ny|c|NY|Village of Cobleskill
coburgoregon|c|OR|City of Coburg
cochise|k|AZ|Cochise County
cocicjis|s|CO|State of Colorado - Department of Public Safety
cockecountytn|k|TN|Cocke County
cocoafl|c|FL|City of Cocoa
coconutcreek|c|FL|City of Coconut Creek
coconutcreekpd|c|FL|City of Coconut Creek Police Department
cocopah|t|AZ|Cocopah Indian Tribe
coda1|s|CO|Colorado 1st Judicial District Attorney
coda18|d|CO|Office of the District Attorney, 18th Judicial District, Col
coda23|i|CO|DA18 Colorado
code|f|DC|General Services Administration, Federal Acquisition Service
codorustwpconstable|c|PA|Codorus Constable
codot|s|CO|Colorado Department of Transportation
codypolicewy|c|WY|Cody Police Department
codywy|c|WY|City of Cody
coeburnva|c|VA|Town of Coeburn
coemergency|s|CO|State of Colorado OIT
coeymans|c|NY|Town of Coeymans
coffa|f|DC|General Services Administration, Office of Governmentwide Policy
coffeecounty-ga|k|GA|Coffee County Board of Commissioners
coffeecountytn|k|TN|Coffee County
coffeesheriffga|k|GA|Coffee County Sheriff's Office
cofieldnc|c|NC|Town of Cofield
cofiretech|s|CO|Center of Excellence for Advanced Technology Aerial Firefighting
cohassetfirema|c|MA|Town of Cohasset
cohassetma|c|MA|Town of Cohasset
cohassetpolicema|c|MA|Town of Cohasset
cohoctahtownship|c|MI|Cohoctah Township
cohoes-ny|c|NY|City of Cohoes
coil|l|DC|Open World Leadership Center, Congressional Office for International Leadership
cojud|s|CO|State of Colorado Judicial Department
cokevillewy|c|WY|Town of Cokeville
colbertga|c|GA|City of Colbert
colburnadamswi|c|WI|Town of Colburn
colchesterct|c|CT|Town of Colchester
colchesterny|c|NY|Town of Colchester
colchestervt|c|VT|Town of Colchester, Vermont
coldcaserecords|f|DC|Civil Rights Cold Case Records Review Board
coldspringharborfd|d|NY|Cold Spring Harbor Fire District
coldspringky|c|KY|City of Cold Spring
coldspringmn|c|MN|City of Cold Spring
coldspringny|c|NY|Village of Cold Spring
coldspringsrancheria|t|CA|Cold Springs Rancheria
coldspringstownshipmi|c|MI|Coldsprings Township
coldwatermi|c|MI|City Of Coldwater
coldwaterohio|c|OH|Village of Coldwater
coldwaterohiopd|c|OH|Coldwater Ohio Police Department
colecampmo|c|MO|City of Cole Camp
colecountymo|k|MO|Cole County
coleg|s|CO|Colorado General Assembly
colemancounty|k|TX|COLEMAN COUNTY
colerainemn|c|MN|City of Coleraine
colfax-ca|c|CA|City of Colfax
colfaxcountyne|k|NE|Colfax County
colfaxia|c|IA|City of Colfax
colfaxtwpmecosta|c|MI|Colfax Township Mecosta County
collegedaletn|c|TN|City of Collegedale, Tennessee
collegedrinkingprevention|f|MD|Department of Health and Human Services, National Institute on Alcohol Abuse and Alcoholism, NIH
collegenavigator|f|DC|Department of Education, Office of the Chief Information Officer
collegeparkga|c|GA|City of College Park
collegeparkmd|c|MD|City of College Park, Maryland
collegetownshipoh|c|OH|College Township
collegeville-pa|c|PA|Borough of Collegeville
collegevilletownship|c|MN|Collegeville Township
collier|k|FL|Collier County Board of County Commissioners
collierappraiser|k|FL|Collier County Property Appraiser
collierclerk|k|FL|Collier County Clerk of the Circuit Court & Comptroller
colliercountyfl|k|FL|Collier County Government
colliervilletn|c|TN|Town of Collierville
colliervotes|d|FL|Collier County Supervisor of Elections
collincountytexas|k|TX|Collin County Government
collincountytx|k|TX|Collin County Government
collinsvilleok|c|OK|City of Collinsville
colocitymdco|d|CO|Colorado City Metropolitan District
colonialbeachva|c|VA|Town of Colonial Beach
colonialheightsva|c|VA|City of Colonial Heights, VA
colonievillage|c|NY|Village of Colonie
colorado|s|CO|Colorado, Governor's Office of Information Technology
coloradoadc|s|CO|State of Colorado Office of the Alternate Defense Counsel
coloradoattorneygeneral|s|CO|Colorado Dept. of Law / Office of the Attorney General
coloradobluebook|s|CO|Colorado General Assembly
coloradochildrep|d|CO|Colorado Office of the Child's Representative
coloradocountytx|k|TX|Colorado County of Texas
coloradofamli|s|CO|Colorado Department of Labor and Employment
coloradojudicial|s|CO|State of Colorado Judicial Department
coloradojudicialperformance|s|CO|Colorado Office of Judicial Performance Evaluation
coloradolaborlaw|s|CO|Colorado Department of Labor and Employment
coloradolottery|s|CO|State of Colorado OIT
coloradopost|s|CO|Colorado Dept. of Law
coloradopostgrants|s|CO|Colorado Department of Law/Office of the Attorney General
coloradorangers|d|CO|Colorado Rangers Law Enforcement Shared Reserve
coloradorcjc|s|CO|State of Colorado Judicial Department
coloradosos|s|CO|Colorado Department of State
coloradosprings|c|CO|City of Colorado Springs
coloradoui|s|CO|Colorado Dept Labor and Employment
coloradowic|s|CO|COLORADO DEPARTMENT OF PUBLIC HEALTH AND ENVIRONMENT
colquittcountyga|k|GA|Colquitt County Board of Commissioners
colquittga|c|GA|City of Colquitt
colrain-ma|c|MA|Town of Colrain
coltonca|c|CA|City of Colton
columbiacircuitclerkar|k|AR|Columbia County Circuit Clerk
columbiacountyga|k|GA|Columbia County Georgia
columbiacountyny|k|NY|Columbia County MIS Department
columbiacountyor|k|OR|Columbia County
columbiacountywa|k|WA|Columbia County
columbiacountywi|k|WI|Columbia County Government
columbiact|c|CT|Town of Columbia
columbiaheightsmn|c|MN|City of Columbia Heights
columbiail|c|IL|City of Columbia
columbiailfpd|d|IL|Columbia Fire Protection District
columbiamspd|c|MS|Columbia Police Department
columbianaohio|c|OH|City of Columbiana
columbiasc|c|SC|City of Columbia, SC
columbiatn|c|TN|City of Columbia
columbiatwpmi|c|MI|Columbia Township
columbus|c|OH|City of Columbus
columbuscoemergencyservicesnc|k|NC|Columbus County Government
columbuscountync|k|NC|Columbus County, North Carolina
columbusga|c|GA|Columbus Consolidated Government
columbusjctia|c|IA|City of Columbus Junction Iowa
columbusks|c|KS|City of Columbus
columbusmn|c|MN|City of Columbus
columbusms|c|MS|City of Columbus
columbusoh|c|OH|City of Columbus OH
columbusohio|c|OH|City of Columbus OH
columbustwpmi|c|MI|Columbus Township Hall
columbuswi|c|WI|City of Columbus
colusa-nsn|t|CA|Colusa Indian Community Council
colusapd|c|CA|Colusa Police Department
colusasutteryolochildsupport|k|CA|Yolo County
colwichks|c|KS|CIty of Colwich
comalcounty|k|TX|Comal County
comanchecountyks|k|KS|Comanche County
comanchecountyok|k|OK|Comanche County Oklahoma
comanchecountytx|k|TX|Comanche County Texas
comanchenation|t|OK|Comanche Nation
comanchenationpolice|t|OK|Comanche Nation Law Enforcement
comanchetexas|c|TX|City of Comanche
comet-dtfmo|s|MO|COMET Drug Task Force
commackfd|d|NY|Commack Fire District
commerce|f|DC|Department of Commerce
commerceca|c|CA|City of Commerce
commercega|c|GA|City of Commerce
commercemt|s|MT|Montana Department of Commerce
commercetwpmi|c|MI|Charter Township Of Commerce
commercialpointohio|c|OH|Village of Commercial Point
commodorecoveimprovementdistrict|d|TX|Commodore Cove Improvement District
communityemsdistrictohio|d|OH|Community EMS District
communitypowernh|d|NH|Community Power Coalition of New Hampshire (CPCNH)
como|c|MO|City of Columbia, Missouri
comoms|c|MS|Town of Como
comparecaremass|s|MA|Center for Health Information and Analysis
complaintreferralexpress|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
compliance|l|DC|Office of Congressional Workplace Rights, Congressional Office of Compliance
comptrollerofthecurrency|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
computersforlearning|f|DC|General Services Administration, Federal Acquisition Service
comstockmi|c|MI|Charter Township of Comstock, Michigan
conchocounty|k|TX|Concho County, Texas
concordma|c|MA|Town of Concord
concordnc|c|NC|City of Concord
concordnh|c|NH|City of Concord
concretewa|c|WA|Town of Concrete
condadodemonterey|k|CA|County of Monterey
conejoopenspace|d|CA|Conejo Open Space Conservation Agency
conesusny|c|NY|Town of Conesus
conesvilletown-ny|c|NY|Town of Conesville
conewangony|c|NY|Town of Conewango
congress|l|DC|Library of Congress
congressionaldirectory|l|DC|Government Publishing Office
congressionalrecord|l|DC|Government Publishing Office
conneautohio|c|OH|City of Conneaut
connect|f|MO|Department of Agriculture, Office of Chief Information Officer
connectingcolorado|s|CO|Colorado Department of Labor and Employment
connectnd|s|ND|State of North Dakota
connellysprings|c|NC|Town of Connelly Springs
connersvillein|c|IN|City of Connersville
conovernc|c|NC|City of Conover
conservation|f|DC|Department of the Interior, United States Geological Survey
conshohockenpa|c|PA|Conshohocken Borough
consolidatedmadca|d|CA|Consolidated Mosquito Abatement District
constablevilleny|c|NY|Village of Constableville
constableward2westbatonrouge|k|LA|Constable Ward 2 West Baton Rouge Parish
constantiany|c|NY|Town of Constantia
consumer|f|DC|Federal Trade Commission
consumerbureau|f|DC|Consumer Financial Protection Bureau
consumerfinance|f|DC|Consumer Financial Protection Bureau
consumerfinancial|f|DC|Consumer Financial Protection Bureau
consumerfinancialprotectionbureau|f|DC|Consumer Financial Protection Bureau
consumerprotectionbureau|f|DC|Consumer Financial Protection Bureau
consumersentinel|f|DC|Federal Trade Commission
consumidor|f|DC|Federal Trade Commission
contracostahealth|k|CA|Contra Costa County Health Services
contracostamosquito|d|CA|Contra Costa Mosquito and Vector Control District
contracostavote|k|CA|Contra Costa County Clerk-Recorder-Elections Department
contractdirectory|f|DC|General Services Administration, Federal Acquisition Service
conversecountywy|k|WY|Converse County
conversepdtx|c|TX|Converse Police Dept
conversetx|c|TX|City of Converse
convistownshipmi|c|MI|Township of Convis
conwayarkansas|c|AR|City of Conway, Arkansas
conwaycounty|k|AR|Conway County
conwaycountyfire|k|AR|St Vincent fire station 4
conwayma|c|MA|Town of Conway
conwaymi|c|MI|Conway Township
conwaynh|c|NH|Town of Conway, NH
conwaynhrec|c|NH|Conway, NH Parks and Recreation Department
conwaypdnh|c|NH|Conway Police Department
conwaysc|c|SC|City of Conway
conyersga|c|GA|City of Conyers
conytwpluzernepa|c|PA|Conyngham Township
cookcountyassessoril|k|IL|Cook County Assessor
cookcountyclerkil|k|IL|Cook County Clerk
cookcountycourtil|k|IL|Illinois Circuit Court of Cook County
cookcountyil|k|IL|Cook County Government - Bureau of Technology
cookcountymn|k|MN|Cook County Minnesota
cookcountysheriffil|k|IL|Cook County Sheriff's Office
cookeville-tn|c|TN|City of Cookeville
cooleemee|c|NC|Town of Cooleemee
coonrapidsmn|c|MN|City of Coon Rapids
cooperativecogohio|d|OH|The Cooperative Council of Governments, Inc.
coopercity|c|FL|City of Cooper City
coopercityfl|c|FL|City of Cooper City
coopercohealth|k|MO|Cooper County Public Health Center
coopercountymo|k|MO|Boonville Court House
cooperstownny|c|NY|Village of Cooperstown
coosacountyal|k|AL|Coosa County Commission
coosada911al|d|AL|Coosada 911 Communications District
coosadaal|c|AL|Town of Coosada
coosbayor|c|OR|City of Coos Bay
cooscountynh|k|NH|Coos County
cooscountyor|k|OR|Coos County Oregon
copiahcountyms|k|MS|Copiah County Board of Supervisors
coppelltx|c|TX|City of Coppell
copperascovetx|c|TX|City of Copperas Cove
copperhill|c|TN|CITY OF COPPERHILL
copperopolisfire|d|CA|Copperopolis Fire Protection District
copplecrownnh|d|NH|Copple Crown Village District
copyright|l|DC|Library of Congress
copyrightclaimsboard|l|DC|Library of Congress
coquillecity|c|OR|City of Coquille
cor|c|TX|City of Richardson Texas
coralgables-fl|c|FL|City of Coral Gables
coralgablesfl|c|FL|City Of Coral Gables
coralsprings|c|FL|City of Coral Springs
coralville|c|IA|City of Coralville
corbin-ky|c|KY|City of Corbin Kentucky
corcoranmn|c|MN|City of Corcoran
cordelega|c|GA|City of Cordele, Georgia
cordovagc|d|CA|Cordova Recreation and Park District
cordovapdak|c|AK|City of Cordova
cordovarpd|d|CA|Cordova Recreation and Park District
corfuny|c|NY|Village of Corfu New York
corinnecity|c|UT|Corinne City
corinth-shilohfd|d|SC|Corinth-Shiloh Fire Tax District
corinthms|c|MS|City of Corinth
corinthtx|c|TX|City of Corinth
corinthwaterdistrictil|d|IL|Corinth Water District
cornelia|c|GA|City of Cornelia
corneliusor|c|OR|City of Cornelius, Oregon
corningar|c|AR|City of Corning Arkansas
corningca|c|CA|City of Corning
cornishutah|c|UT|Cornish Town Corporation
cornwall-on-hudson|c|NY|Village of Cornwall-on-Hudson
cornwallct|c|CT|Town of Cornwall
cornwallny|c|NY|The Town of Cornwall
cornwallvt|c|VT|Town of Cornwall
coronaca|c|CA|City of Corona
coronado|c|CA|City of Coronado
coronadoswcdnm|d|NM|Coronado Soil and Water Conservation District
coronavirus|f|DC|Executive Office of the President, White House Office
coronavirusfortbend|k|TX|Fort Bend County
corpuschristitx|c|TX|City of Corpus Christi
corrales-nm|c|NM|Village of Corrales
corrypa|c|PA|City of Corry
corsicanatx|c|TX|City of Corsicana
corsoncountysd|k|SD|Corson County
cortemadera|c|CA|Town of Corte Madera
cortezco|c|CO|City of Cortez
cortezsanitation|d|CO|Cortez Sanitation District
cortlandcountyny|k|NY|Cortland County IT
cortlandcountysheriffny|k|NY|Cortland County Sheriff's Office
cortlandny|c|NY|City of Cortland
cortlandoh|c|OH|City of Cortland
cortlandville|c|NY|Town of Cortlandville
corunna-mi|c|MI|City of Corunna
corvallismtsewer|d|MT|Corvallis County Sewer District
corvallisoregon|c|OR|City of Corvallis
corydon-in|c|IN|Town of Corydon
coryellcountytx|k|TX|Coryell County
coscpinalcountyaz|k|AZ|Clerk of the Superior Court
coshoctoncounty|k|OH|Coshocton County
cosipa|s|CO|Colorado Statewide Internet Portal Authority
cosmetologycompact|i|AZ|Cosmetology Compact
cosmopoliswa|c|WA|City of Cosmopolis
cosos|s|CO|Colorado Department of State
cosprings|c|CO|City of Colorado Springs
costamesaca|c|CA|City of Costa Mesa
costatepubs|s|CO|Colorado State Publications Library
costillacounty|k|CO|COSTILLA, COUNTY OF
costillacounty-co|k|CO|Costilla County
cosumnescsd|d|CA|Cosumnes Community Services District
cotak|s|CO|Center of excellence for Advanced Technology Aerial Firefighting
cotaticity|c|CA|City of Cotati
cottagecitymd|c|MD|Town of Cottage City
cottagegrovemn|c|MN|City of Cottage Grove
cottagegroveor|c|OR|City of Cottage Grove
cotterar|c|AR|City of Cotter
cottlecountytx|k|TX|Cottle County Texas
cottoncountyok|k|OK|Cotton County
cottonwoodaz|c|AZ|City of Cottonwood
cottonwoodcountymn|k|MN|Cottonwood County
cottonwoodimprovement|d|UT|Cottonwood Improvement District
cottrellvilletwp|c|MI|Cottrellville Township
councilbluffs-ia|c|IA|City of Council Bluffs
councils|f|DC|General Services Administration, Office of Governmentwide Policy
counselingcompact|i|KY|Counseling Compact Commission
countrysidephmn|k|MN|Countryside Public Health
countyofbarton|k|MO|Barton County
countyofcolusaca|k|CA|Colusa County
countyofelkpa|k|PA|County of Elk
countyofkingsca|k|CA|County of Kings I.T. Dept
countyofmodoc|k|CA|Modoc County
countyofmonterey|k|CA|County of Monterey Information Technology
countyofsaginawmi|k|MI|County of Saginaw
court23taylormi|i|MI|23rd District Court
courtlandtwpmi|c|MI|Courtland Township
courtnewsohio|s|OH|State of Ohio
courtswv|s|WV|West Virginia Supreme Court of Appeals
coveneck|c|NY|Inc. Village of Cove Neck
coventry-ct|c|CT|Town of Coventry
coventryfdri|d|RI|Coventry Fire District
coventrypdri|c|RI|Coventry Police Dept
coventryri|c|RI|Town of Coventry, RI
coverme|s|ME|State of Maine Office of Information Technology
coverttownshipmi|c|MI|Covert Township
covid|f|DC|Executive Office of the President, White House Office
covidtest|f|DC|Executive Office of the President, White House Office
covidtests|f|DC|Executive Office of the President, White House Office
covinaca|c|CA|City of Covina
covington-oh|c|OH|Village of Covington
covingtoncountyal|k|AL|Covington County Commission
covingtoncountyms|k|MS|Covington County Board of Supervisors
covingtonky|c|KY|City of Covington
covingtontn|c|TN|City of Covington
covingtonwa|c|WA|City of Covington, Wash.
covingtonwaterwa|d|WA|Covington Water District
covla|c|LA|City of Covington
cowardpolicesc|c|SC|Coward Police Department
cowarts|c|AL|City of Cowarts
cowcreek-nsn|t|OR|Cow Creek Band of Umpqua Tribe of Indians
cowetaga|k|GA|Coweta County, GA
cowleycountyks|k|KS|Cowley County
cowlitzpfd|d|WA|Cowlitz County Public Facilities District
cowlitzwa|k|WA|Cowlitz County
coworkforce|s|CO|Colorado Dept Labor and Employement
coxsackie|c|NY|Town of Coxsackie
coyoteflatstx|c|TX|The City of Coyote Flats
coyotevalley-nsn|t|CA|Coyote Valley Tribe
cpacenj|s|NJ|New Jersey Economic Development Authority
cpars|f|DC|General Services Administration, Federal Acquisition Service
cpnireporting|f|DC|Department of Homeland Security, United States Secret Service
cppdmass|s|MA|Commission for the Protection of Persons with Disabilities
cpsc|f|MD|Consumer Product Safety Commission
cpvmetroco|d|CO|Castle Pines Village Metropolitan District
cpws|d|TN|Columbia Power and Water Systems
craftonborough|c|PA|Crafton Borough
craftsbury|c|VT|Town of Craftsbury
craigcountyva|k|VA|The County of Craig
craigheadcountyar|k|AR|Craighead County
cranberryisles-me|c|ME|Town of Cranberry Isles, Maine
cranemo|c|MO|City of Crane, Missouri
cranetwppcohio|c|OH|Crane Township
cranstonfireri|c|RI|Cranston Fire Dept.
cranstonpoliceri|c|RI|Cranston Police Department
cranstonri|c|RI|City of Cranston
cravencountync|k|NC|Craven County Government
crawfordcountyar|k|AR|Crawford County
crawfordcountyin|k|IN|Crawford County Government
crawfordcountykansas|k|KS|Crawford County Kansas
crawfordcountyohioboe|k|OH|Crawford County Board of Commissioners
crawfordcountywi|k|WI|Crawford County Government
crawfordmo|k|MO|Crawford County Clerk
crawfordsville-in|c|IN|City of Crawfordsville
crawfordtx|c|TX|City of Crawford
crb|l|DC|Library of Congress
crca911co|d|CO|Combined Regional Communications Authority
crcogct|d|CT|Capitol Region Council of Governments
creators|f|DC|Executive Office of the President, White House Office
creditriver-mn|c|MN|City of Credit River
creekcountysheriff|k|OK|Creek County Sheriff's Office
crenshawal911|k|AL|Crenshaw County Emergency Communications District
crenshawcounty|k|AL|Crenshaw County Emergency Management
crestedbutte-co|c|CO|town of crested butte
cresthill|c|IL|City of Crest Hill
crestlinevillagewaterca|d|CA|Crestline Village Water District
crestoniowa|c|IA|City of Creston Iowa
crestonwa|c|WA|TOWN OF CRESTON
crestviewhills|c|KY|City of Crestview Hills
crestviewky|c|KY|Crestview KY
crestviewwatercolorado|d|CO|Crestview Water & Sanitation District
crestwoodky|c|KY|City of Crestwood
creswellor|c|OR|City of Creswell
crevecoeurmo|c|MO|City of Creve Coeur
crhc-nsn|t|CA|Chico Rancheria Housing Corporation
crimesolutions|f|DC|Department of Justice, Office of Justice Programs
crit-nsn|t|AZ|Colorado River Indian Tribes
critfc-nsn|t|OR|Columbia River Inter-Tribal Fish Commission
criticalminerals|f|DC|Department of the Interior, United States Geological Survey
crittcircuitclerkar|k|AR|Crittenden County Circuit Clerk
crivitz|c|WI|Village of Crivitz
crockerytownship|c|MI|Crockery Township Hall
cromwellct|c|CT|TOWN OF CROMWELL
cronomerfire|d|NY|Cronomer Valley Fire District
crookcountyor|k|OR|Crook County
crookedlaketownship|c|MN|Crooked Lake Township
crooklibraryor|k|OR|Crook County Library
crookpublichealthor|k|OR|Crook County Health Dept
crookssd|c|SD|City of Crooks
crosbytownshipohio|c|OH|Crosby Township
crosscountyar|k|AR|Cross County Judge's Office
crossplainstn|c|TN|City of Cross Plains
crossroadstx|c|TX|Town of Cross Roads
crossvilletn|c|TN|City of Crossville
croswellmi|c|MI|City of Croswell
crotonfallsfiredistrict|d|NY|Croton Falls Fire District
crotononhudson-ny|c|NY|Village of Croton-on-Hudson
crow-nsn|t|MT|Crow Nation Executive Branch
crowellpolicetx|c|TX|Crowell Police Department
crowelltxmunicipalcourt|c|TX|City of Crowell Municipal Court
crowwing|k|MN|Crow Wing County
crowwingtownship|c|MN|Crow Wing Township
croydon-nh|c|NH|Town of Croydon
crrfire-or|d|OR|Crooked River Ranch Rural Fire Protection District
crs|l|DC|Library of Congress
crypto|f|DC|Executive Office of the President, White House Office
crystalcitymo|c|MO|City of Crystal City
crystallakesfireco|d|CO|Crystal Lakes Fire Protection District
crystalmn|c|MN|City of Crystal
crystalspringsms|c|MS|City of Crystal Springs
csb|f|DC|Chemical Safety and Hazard Investigation Board
csbwv|d|WV|Charleston Sanitary Board
csce|l|DC|United States House of Representatives, Commission on Security and Cooperation in Europe
csimt|s|MT|Montana Office of the Commissioner of Securities and Insurance, Montana State Auditor
cskt|t|MT|Confederated Salish and Kootenai Tribes
csosa|f|DC|Court Services and Offender Supervision Agency for the District of Columbia
cssbmb|f|DC|U.S. Commission on Civil Rights, Commission on the Social Status of Black Men and Black Boys
cstx|c|TX|City of College Station
ct|s|CT|State of CT/Department of Administrative Services
ctalert|s|CT|State of Connecticut Department of Emergency Services and Public Protection
ctauditors|s|CT|State of Connecticut Auditors of Public Accounts
ctbiglist|s|CT|Office of the State Treasurer
ctbrownfields|s|CT|State of Connecticut Dept. of Economic & Community Development
ctgrown|s|CT|CT Department of Agriculture
ctprobate|s|CT|State of Connecticut, Office of the Probate Court Administrator
cttso|f|MD|Department of Defense, Office of the Secretary of Defense
cua911|d|VA|Charlottesville-UVA-Albemarle County Emergency Communications Center
cubaassessoril|c|IL|Cuba Township
cubanm|c|NM|Village of Cuba
cubany|c|NY|Town of Cuba
cubatwpil|c|IL|Cuba Township
cudahy-wi|c|WI|City of Cudahy
cuidadodesalud|f|MD|Department of Health and Human Services, Centers for Medicare and Medicaid Services
cullmanal|c|AL|City of Cullman
culpepercounty|k|VA|County of Culpeper
culpeperpolice|c|VA|Town of Culpeper
culpeperva|c|VA|Town of Culpeper
culvercity|c|CA|City of Culver City
culvercityfd|c|CA|City of Culver City Fire Department
culvercitypd|c|CA|City of Culver City
cumberlandcoil|k|IL|Cumberland County
cumberlandcountyclerknj|k|NJ|CUMBERLAND COUNTY CLERKS OFFICE
cumberlandcountyme|k|ME|County of Cumberland, Maine
cumberlandcountync|k|NC|Cumberland County
cumberlandcountynj|k|NJ|County of Cumberland
cumberlandcountypa|k|PA|County of Cumberland
cumberlandcountytn|k|TN|Cumberland County
cumberlandmd|c|MD|City of Cumberland
cumberlandri|c|RI|Town of Cumberland
cumberlandsheriffnc|k|NC|Cumberland County Sheriff's Office
cumberlandtwppa|c|PA|Cumberland Township
cumingcountyne|k|NE|Cuming County
cummington-ma|c|MA|Town of Cummington
cupcao|f|CO|Department of the Interior, Bureau of Reclamation
cupertino|c|CA|City of Cupertino
currencyreader|l|DC|Library of Congress
currencyreaderapplication|l|DC|Library of Congress
curriemn|c|MN|City of Currie
currituckcountync|k|NC|County of Currituck
currycountynm|k|NM|Curry County, NM
currycountyor|k|OR|Curry County
curtis-ne|c|NE|City of Curtis
curwensvillepa|c|PA|Curwensville Borough
custercounty-co|k|CO|Custer County Colorado
custercountymt|k|MT|Custer County Montana
custercountymttransit|k|MT|Custer County Montana Transit
custercountyne|k|NE|Custer County
custercountyok|k|OK|Custer County, OK
cutchoguenewsuffolkparksny|d|NY|Cutchogue New Suffolk Park District
cutlerbay-fl|c|FL|Town of Cutler Bay
cutlermaine|c|ME|Town of Cutler
cuwcd|d|UT|Central Utah Water Conservancy District
cuyahogacounty|k|OH|Cuyahoga County
cuyahogahealth|k|OH|Cuyahoga County Board of Health
cuyahogaheights|c|OH|Village of Cuyahoga Heights
cuyahogaprosecutor|k|OH|Cuyahoga County Prosecutor's Office
cvmt-nsn|t|CA|California Valley Miwok Tribe
cvwdwater|d|CA|Cucamonga Valley Water District
cvwrfut|i|UT|Central Valley Water Reclamation Facility
cwc|f|DC|Department of Commerce, Bureau of Industry and Security
cwljonesboroar|d|AR|City Water and Light Plant of the City of Jonesboro
cyber|f|VA|Department of Homeland Security, Cybersecurity and Infrastructure Security Agency
cybercareers|f|DC|Office of Personnel Management
cybercrime|f|DC|Department of Justice, Criminal Division
cybermaryland|s|MD|Department of Information Technology
cybersafetn|s|TN|State of Tennese
cybersecurity|f|VA|Department of Homeland Security, Cybersecurity and Infrastructure Security Agency
cybertn|s|TN|State of Tenessee
cynthianaky|c|KY|City of Cynthiana
cypressca|c|CA|City of Cypress
cyrilok|c|OK|Town of Cyril
d250|f|MD|National Archives and Records Administration
d6sdco|e|CO|Weld County School District 6
da16co|s|CO|DISTRICT ATTORNEY'S OFFICE - 16TH JUDICIAL DISTRICT
da17colorado|k|CO|17th Judicial District
da4colorado|d|CO|4th Judicial District Attorney's Office
daconoco|c|CO|City of Dacono
daconopolice|c|CO|Dacono Police Department
daculaga|c|GA|City of Dacula, GA
dadecityfl|c|FL|City of Dade City
dadecounty-ga|k|GA|Dade County Georgia
dadecountymo|k|MO|Dade County Courthouse
dadecountymo911|k|MO|Dade County Emergency Services
daggettcounty|k|UT|Daggett County
dahlonega|c|GA|City of Dahlonega
dairylandrailwi|d|WI|Dairyland Rail Commission
dakota911mn|d|MN|Dakota Communications Center
dakotacountymn|k|MN|Dakota County
dakotavalleyrecyclingmn|c|MN|Dakota Valley Recycling
dalecountyal|k|AL|Dale County
dalefpdil|d|IL|Dale Township Fire Protection District
daleso|k|AL|Dale County Sheriff's Office
dalharttx|c|TX|City of Dalhart
dallas|c|TX|City of Dallas
dallas-ga|c|GA|City of Dallas, Georgia
dallascityhall-tx|c|TX|City of Dallas
dallascosoar|k|AR|Dallas County Sheriff's Office
dallascountyiowa|k|IA|Dallas County Iowa
dallascountymo-oem|k|MO|Dallas County Emergency Management
dallascountytx|k|TX|Dallas County
dallascowateral|k|AL|Dallas County Water & Sewer Authority
dallasfire|c|TX|City of Dallas
dallasga|c|GA|City of Dallas
dallasor|c|OR|City of Dallas
dallasoregon|c|OR|City of Dallas
dallaspolice|c|TX|City of Dallas
dallaswater|c|TX|City of Dallas
dalton-ma|c|MA|Town of Dalton
daltonboroughpa|c|PA|BOROUGH OF DALTON
daltonga|c|GA|City of Dalton
daltonmi|c|MI|Dalton Township
daltonohio|c|OH|Village of Dalton
dalycity|c|CA|City of Daly City
danaia|c|IA|City of Dana
danbury-ct|c|CT|City of Danbury
danburynh|c|NH|Town of Danbury, New Hampshire
danburytx|c|TX|City of Danbury
dandridgetn|c|TN|Dandridge
danecounty|k|WI|Dane County Local Government
daniabeachfl|c|FL|City of Dania Beach
danielscountymt|k|MT|Daniels County
danielsonct|k|CT|Borough of Danielson
danielutah|c|UT|Town of Daniel
danversma|c|MA|Town of Danvers
danville-va|c|VA|City of Danville
danvillear|c|AR|City of Danville
danvillein|c|IN|Town of Danville
danvilleky|c|KY|City of Danville, KY
danvilleva|c|VA|City of Danville
danvillevt|c|VT|Town of Danville
dapss-ut|k|UT|Davis County Government
darbymt|c|MT|Town of Darby
dardanelle|c|AR|City of Dardanelle
dardenneprairie|c|MO|City of Dardenne Prairie
dareabc-nc|k|NC|Dare County ABC Board
darecountync|k|NC|Dare County
darenc|k|NC|Dare County
darencsheriff|k|NC|Dare County Sheriff's Office
darienct|c|CT|Town of Darien
darienil|c|IL|City of Darien
darientownwi|c|WI|Town of Darien
darienvillagewi|c|WI|Village of Darien
darlingtonwi|c|WI|City fo Darlington
darrouzettisd|d|TX|Darrouzett ISD
dartmouthma|c|MA|Town of Dartmouth
dartmouthpolice|c|MA|Dartmouth Police Department
dasherga|c|GA|City of Dasher, Georgia
data|f|DC|General Services Administration, Federal Acquisition Service
dataprivacyframework|f|DC|Department of Commerce, International Trade Administration
daughertytownship-pa|c|PA|Daugherty Township
dauphincounty|k|PA|Dauphin County
dauphinisland|c|AL|Town of Dauphin Island
davenportny|c|NY|Town of Davenport
davenportok|c|OK|Town of Davenport
davidcityne|c|NE|City of David City
davidsoncountync|k|NC|County of Davidson
davie-fl|c|FL|Town of Davie
daviecountync|k|NC|County of Davie
daviesscountyin|k|IN|Daviess County Indiana
daviesscountyinsheriff|k|IN|Daviess County Indiana Sheriff Office
daviesscountymo|k|MO|Daviess County
daviessmosheriff|k|MO|Daviess County Sheriff's Office
davisboroga|c|GA|City of Davisboro, GA
davisca|c|CA|The City of Davis
daviscountyelectionsutah|k|UT|Davis County
daviscountyiowa|k|IA|Davis County Iowa
daviscountyutah|k|UT|Davis County Utah
davismosquitoutah|d|UT|Mosquito Abatement District - Davis
davisoncounty|k|SD|Davison County
davisontwp-mi|c|MI|Township of Davison
dawsoncountyga|k|GA|Dawson County Government
dawsoncountyne|k|NE|Dawson County Nebraska
dawsonmt|k|MT|County of Dawson (Montana)
dawsonville-ga|c|GA|City of Dawsonville
dayton-me|c|ME|Town of Dayton
daytonabeach|c|FL|City of Daytona Beach
daytonmn|c|MN|City of Dayton
daytonohio|c|OH|City of Dayton
daytonoregon|c|OR|City of Dayton
daytonrcwi|c|WI|Town of Dayton
daytonva|c|VA|Town of Dayton
dayvillefire|d|CT|Dayville Fire District
dc|s|DC|Government of the District of Columbia
dc3on|f|DC|Department of Defense, Air Force
dcappeals|s|DC|DC Court Of Appeals
dcboe|s|DC|DC Board of Elections
dccode|s|DC|Council of the District of Columbia
dccouncil|s|DC|Council of the District of Columbia
dccourt|s|DC|Superior Court of DC
dccourts|s|DC|Superior Court of DC
dccrts|s|DC|Superior Court of DC
dccsystem|s|DC|Superior Court of DC
dcisas|s|DC|Government of the District of Columbia
dconc|k|NC|Durham County
dcpudwa|d|WA|Public Utility District No. 1 of Douglas County
dcradio|s|DC|OCTFME
dcsc|s|DC|Superior Court of DC
dcsoky|k|KY|Daviess County Sheriffs Office
dcwcdut|d|UT|Duchesne County Water Conservancy District
dd214|f|MD|National Archives and Records Administration
de|s|DE|Department of Technology and Information
dea|f|DC|Department of Justice, Drug Enforcement Administration
deaecom|f|DC|Department of Justice, Drug Enforcement Administration
dealboroughnj|c|NJ|Deal Borough
dealnj|c|NJ|Deal Borough
dealpolicenj|c|NJ|Deal Borough
dearborn|c|MI|City of Dearborn
dearbornheightsmi|c|MI|City of Dearborn Heights
dearingga|c|GA|Town of Dearing
debtreportingiowa|s|IA|Office of the Chief Information Officer
decatur-al|c|AL|City of Decatur
decaturar|c|AR|City of Decatur
decaturcountyga|k|GA|Decatur County Board of Commissioners
decaturcountyiowa|k|IA|Decatur County
decaturcountytn|k|TN|Decatur County
decaturil|c|IL|City of Decatur Illinois
decaturillinois|c|IL|City of Decatur, Illinois
decaturtx|c|TX|City of Decatur
decherdtn|c|TN|City of Decherd
deckerville-mi|c|MI|Village of Deckerville
declaration250|f|MD|National Archives and Records Administration
decorahia|c|IA|City of Decorah
dedham-ma|c|MA|Town of Dedham
dedhamma|c|MA|Town of Dedham
deephaven|c|MN|City of Deephaven
deephavenpolice|c|MN|Deephaven Police Department
deerfieldbeachfl|c|FL|City of Deerfield Beach
deerfieldbeachflpd|c|FL|City of Deerfield Beach
deerfieldmichigan|c|MI|Village of Deerfield
deerfieldnh|c|NH|Town of Deerfield
deerfieldpcoh|c|OH|Deerfield Township in Portage County
deeringnh|c|NH|Town of Deering
deerislemaine|c|ME|Town of Deer Isle
deerpark-oh|c|OH|City of Deer Park
deerparkfdny|d|NY|Deer Park Fire District
deerparktx|c|TX|City of Deer Park
deerrivercity|c|MN|City of Deer River
deerwoodtwpcrowwingmn|c|MN|Township of Deerwood
defense|f|MD|Department of Defense, Defense Media Activity
deforestwi|c|WI|Village of DeForest
dei|f|DC|Executive Office of the President, White House Office
dekalbcountyal911|d|AL|DeKalb County E-911
dekalbcountyclerkil|k|IL|DeKalb County Clerk & Recorder
dekalbcountyga|k|GA|DeKalb County Government
dekalbcountymo|k|MO|Dekalb County
dekalbgastatecourt|k|GA|DeKalb County State Court
dekalbgasuperiorcourt|s|GA|DeKalb Superior Court
dekalbsheriffmo|k|MO|Dekalb County Sheriff's Office
dekalbtaxga|k|GA|DeKalb County Tax Commissioner
dekorra-wi|c|WI|Town of Dekorra Wisconsin
del|s|DE|Department of Technology and Information
delafieldpolice|c|WI|City of Delafield Police
delandfl|c|FL|City of DeLand
delanomn|c|MN|City of Delano
delaware|s|DE|Department of Technology and Information
delawarecityohmunicipalcourt|c|OH|Delaware Municipal Court
delawarecoclerkok|k|OK|Delaware County
delawarecountyohio|k|OH|Delaware County
delawarecountysheriffny|k|NY|Delaware County Sheriff's Office
delawarehealthohio|d|OH|Delaware Public Health District
delawareinsurance|s|DE|Department of Technology and Information
delawarenation-nsn|t|OK|Delaware Nation
delawareok911|k|OK|DELAWARE COUNTY E911 TRUST AUTHORITY
delawaretownshippa|c|PA|Delaware Township
delawaretwpmi|c|MI|Delaware Township
delcity|c|OK|City of Del City
delcony|k|NY|Delaware County NY
delcopa|k|PA|Delaware County Courthouse and Government Center
delcopalandbank|k|PA|Delaware County Redevelopment Authority
deldot|s|DE|State of Delaware
delhitownshipmi|c|MI|Delhi Charter Township
dellonawi|c|WI|Town of Dellona
delnortecounty|k|CA|County of Del Norte
delpuertohealth|d|CA|Del Puerto Health Care District
delran|c|NJ|Delran Townshop
delraybeachfl|c|FL|City of Delray Beach
delreyoaks|c|CA|City of Del Rey Oaks
delriotx|c|TX|City of Del Rio
deltacountyco|k|CO|Delta County, Colorado
deltacountymi|k|MI|Delta County
deltami|c|MI|Delta Charter Township
deltamvcd|d|CA|Delta Mosquito and Vector Control District
deltonafl|c|FL|City Of Deltona
demarestnj|c|NJ|Borough of Demarest
democraticleader|l|DC|United States House of Representatives, House of Representatives
democraticwhip|l|DC|United States House of Representatives, Democratic Whip's Office
democrats|l|DC|United States House of Representatives, House Democratic Caucus
demopolisal|c|AL|City of Demopolis
demotte|c|IN|Town of DeMotte
demottepolice|c|IN|Town of DeMotte
dems|l|DC|United States House of Representatives, House Democratic Caucus
denali|f|AK|Denali Commission
denco911|d|TX|Denco Area 9-1-1 District
denisontx|c|TX|City of Denison
denmarktownshipmi|c|MI|Denmark Township
denningny|c|NY|Town of Denning
denniswaterdistrict|d|MA|Dennis Water District
dentcountyhealth|d|MO|Dent County Health Center
dentoncounty|k|TX|Denton County, Texas
dentoncountyconversations|k|TX|Denton County, Texas
dentoncountyesd1|d|TX|Denton County Emergency Services District #1
dentoncountyesd2|d|TX|Denton County Emergency Services District No. 2
dentoncountysheriffjobs|k|TX|Denton County
dentonmt|c|MT|Town of Denton
dentontownshipmi|c|MI|Denton Township
denverco|c|CO|Technology Services
denverda|c|CO|Denver District Attorney
denvericmi|c|MI|Denver Township
denvillenj|c|NJ|Twp of Denville
denvillepolice|c|NJ|Township of Denville Police Department
deperewi|c|WI|City of De Pere
depewny|c|NY|Village of Depew
deporttexas|c|TX|City of Deport
derbyct|c|CT|City of Derby
derbyks|c|KS|City of Derby
deregulation|f|DC|Executive Office of the President, Department of Government Efficiency
derrynh|c|NH|Town of Derry New Hampshire
deruyter|c|NY|Village of DeRuyter
deschutescounty|k|OR|Deschutes County
desloge-mo|c|MO|City of Desloge
deslogepd|c|MO|Desloge Police Department
desmoineswa|c|WA|City of Des Moines
desotocountyms|k|MS|Desoto County
desotomsda|s|MS|District Attorney Office, 23rd Judicial District
desototexas|c|TX|City of DeSoto
desplainesil|c|IL|City of Des Plaines
destinfire|d|FL|Destin Fire Control District
detcog|d|TX|Deep East Texas Council of Governments (DETCOG)
detourmi|c|MI|DeTour Village
detroit|c|MI|City of Detroit
detroitmi|c|MI|City of Detroit - ITSD
detroitor|c|OR|City of Detroit
detroittx|c|TX|City of Detroit
deuelcountyne|k|NE|Deuel County
devaz|s|AZ|State of Arizona, Executive Branch, Department of Administration
devazdhs|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
devazdot|s|AZ|Arizona Department of Transportation
devcftc|f|DC|Commodity Futures Trading Commission
developnorthportfl|c|FL|City of North Port Economic Development Division
devtestfan1|f|DC|Department of State, Bureau of Information Resources Management
deweybeachpolice|c|DE|Dewey Beach Police Department
deweyvilleut|c|UT|Town of Deweyville
dewittar|c|AR|City of DeWitt
dewittcountyil|k|IL|Dewitt County, Illinois
dewittcountytx|k|TX|De Witt County
dewitthousingil|d|IL|DeWitt County Housing Authority
dewittmi|c|MI|City of DeWitt
dewittny|c|NY|Town of DeWitt, NY
dewitttownship|c|MI|DeWitt Charter Township
dextermi|c|MI|City of Dexter
dextermo|c|MO|City of Dexter Missouri
dextertownshipmi|c|MI|Dexter Township
dfafacts|f|DC|Department of State
dfc|f|DC|United States International Development Finance Corporation
dfspdfl|c|FL|Office of the City Marshal, DeFuniak Springs Police Department
dgcoks|k|KS|Douglas County Kansas
dhaz|c|AZ|Town of Dewey-Humboldt
dhhs|f|DC|Department of Health and Human Services, Office of the Secretary of Health and Human Services
dhs|f|DC|Department of Homeland Security, Management Directorate
diabetescommittee|f|MD|Department of Health and Human Services, National Institutes of Diabetes and Digestive and Kidney Diseases, NIH
diablowater|d|CA|Diablo Water District
diamondbarca|c|CA|City of Diamond Bar
diamondbluffwi|c|WI|Town of Diamond Bluff
diamondcityar|c|AR|City of Diamond City
diamondmo|c|MO|City of Diamond
dickinson-tx|c|TX|City of Dickinson
dickinsoncountyiowa|k|IA|Dickinson County
dickinsoncountymi|k|MI|Dickinson County
dickinsoncountysheriffmi|k|MI|Dickinson County Sheriff
dickinsontexas|c|TX|City of Dickinson
dickinsonwcidtx|d|TX|Dickinson Water Control and Improvement District
dickson911tn|d|TN|Dickson County TN Emergency Communications District
dicksoncity-pa|c|PA|Dickson City Borough
dicksoncosheriff|k|TN|Dickson County Sheriff's Office
dicksoncountytn|k|TN|Dickson County Government
dicksonhousing|d|TN|Dickson Housing Authority
dietaryguidelines|f|VA|Department of Agriculture, Food and Nutrition Service
digginsmo|c|MO|Village of Diggins
dighton-ma|c|MA|Town of Dighton
digital|f|DC|General Services Administration, Federal Acquisition Service
digitalgov|f|DC|General Services Administration, Federal Acquisition Service
digitalpreservation|l|DC|Library of Congress
digitaltowpathny|d|NY|Digital Towpath Cooperative
digitizationguidelines|l|DC|Library of Congress
dillonco|c|CO|Town of Dillon
dineh-nsn|t|AZ|Navajo Nation
dinwiddieva|k|VA|Dinwiddie County
directoasucuenta|f|DC|Department of the Treasury, Bureau of the Fiscal Service
disasterassistance|f|DC|Department of Homeland Security, Federal Emergency Management Agency
disasterhousing|f|DC|Department of Housing and Urban Development
discovermoorpark|c|CA|City of Moorpark
discoverwaukesha-wi|c|WI|City of Waukesha
distraction|f|DC|Department of Transportation, National Highway Traffic Safety Administration
districtclerkcheyennecountyne|k|NE|Clerk of the District Court
districtcourt18ks|s|KS|18th Judicial District Court of Kansas
divernonil|c|IL|Village of Divernon
dixhillsfd|d|NY|Dix Hills Fire District
dixievotes|k|FL|Dixie County Supervisor of Elections
dixillinois|c|IL|Village of Dix
dixoncountyne|k|NE|Dixon, County of
dixonfireca|c|CA|City of Dixon Fire Department
dixonil|c|IL|City of Dixon, IL
dixonmo|c|MO|City of Dixon
dixonpoliceca|c|CA|City of Dixon Police Department
dkcoks|k|KS|Dickinson County, KS
dmra|d|TN|Doe Mountain Recreation Authority
dnfsb|f|DC|Defense Nuclear Facilities Safety Board
dni|f|VA|Office of the Director of National Intelligence
dns|f|VA|.gov Administration, Infrastructure Commission
dnsops|f|VA|.gov Administration, Infrastructure Commission
dobbsferry|c|NY|VILLAGE OF DOBBS FERRY
dobbsferrypolice|c|NY|Village of Dobbs Ferry
doc|f|DC|Department of Commerce
docline|f|MD|Department of Health and Human Services, National Library of Medicine, NIH
doddns|f|MD|Department of Defense, Office of the Secretary of Defense
doddridgecoprosecutor|k|WV|Prosecuting Attorney of Doddridge County, West Virginia
doddridgecountywv|k|WV|Doddridge County Commission
dodgecountymn|k|MN|Dodge County
dodgecountyne|k|NE|Dodge County
dodgecountywi|k|WI|County of Dodge
dodgevillewi|c|WI|City of Dodgeville
doe|f|DC|Department of Energy, Office of the Chief Information Officer
doge|f|DC|Executive Office of the President, Department of Government Efficiency
dohfireca|d|CA|Dobbins-Oregon House Fire Protection District
doi|f|DC|Department of the Interior
doioig|f|VA|Department of the Interior, Office of Inspector General
doj|f|DC|Department of Justice
dojmt|s|MT|Montana Department of Justice
dol|f|DC|Department of Labor
doleta|f|DC|Department of Labor
dolorescountyco|k|CO|DOLORES COUNTY
domainops|f|VA|.gov Administration, Council of Test Administration
donaana|k|NM|Dona Ana County
donaciondeorganos|f|MD|Department of Health and Human Services, Health Resources and Services Administration
donalawater|d|CO|Donala Water and Sanitation District
donaldoregon|c|OR|City of Donald
donaldsonville-la|c|LA|City of Donaldsonville
donotcall|f|DC|Federal Trade Commission
dontserveteens|f|DC|Federal Trade Commission
doolycountyga|k|GA|Dooly County Board of Commissioners
doral-fl|c|FL|City of Doral IT Department
doralpd-fl|c|FL|City of Doral
dorchestercountysc|k|SC|Dorchester County Government
dorchestermd|k|MD|Dorchester County, Maryland
dorchesterwi|c|WI|Village of Dorchester
dorrtownshipmi|c|MI|Dorr Township
doseofrealitywi|s|WI|Wisconsin Department of Justice
dospalos|c|CA|City of Dos Palos
dot|f|DC|Department of Transportation
dotgov|f|VA|.gov Administration, Infrastructure Commission
dotideahub|f|DC|Department of Transportation, U.S. Department of Transportation Office of the Chief Information Officer
dotlakevillage|t|AK|Dot Lake Village Council
dotlakevillagecouncil-nsn|t|AK|Village of Dot Lake
douglas-ma|c|MA|Town of Douglas
douglasaz|c|AZ|City of Douglas
douglasco|k|CO|Douglas County
douglascoclerk|k|CO|Douglas County
douglascounty-ne|k|NE|Douglas Omaha Technology Commission
douglascountycolorado|k|CO|Douglas County
douglascountyga|k|GA|Douglas County
douglascountyil|k|IL|Douglas County, IL
douglascountymn|k|MN|Douglas County IT Department
douglascountynv|k|NV|Douglas County
douglascountyor|k|OR|Douglas County, Oregon
douglascountywa|k|WA|Douglas County
douglascountywi|k|WI|Douglas County, Wisconsin
douglascovotes|k|CO|Douglas County
douglasmi|c|MI|City of Douglas
douglasstwpmi|c|MI|Douglass Township
douglasvillega|c|GA|City of Douglasville
doverar|c|AR|City of Dover
doverde|c|DE|City of Dover
doverma|c|MA|Town of Dover
doverny|c|NY|Town of Dover
dovertownshipunionoh|c|OH|Dover Township
dovertwp-otsegomi|c|MI|Dover Township
dowellillinois|c|IL|Village of Dowell
downievillefiredistrictca|d|CA|Downieville Fire Protection District
downievillepudca|k|CA|Downieville Public Utility District
downtownabilenetx|c|TX|City of Abilene
dppcmass|s|MA|Disabled Persons Protection Commission
dra|f|MS|Delta Regional Authority
dracutma|c|MA|Town of Dracut
drakesbranch|c|VA|TOWN OF DRAKES BRANCH
drakescrossingfire|d|OR|Drakes Crossing Rural Fire Protection District
draperutah|c|UT|Draper City
drbc|i|NJ|Delaware River Basin Commission
drdca|d|CA|Desert Recreation District
drewcountyar|k|AR|Drew County
drippingspringstx|c|TX|City of Dripping Springs, Texas
drivebakedgetbustedfl|s|FL|Florida Department of Highway Safety and Motor Vehicles
driveelectric|f|CO|Department of Energy, National Renewable Energy Laboratory
drivejeffcoco|k|CO|Jefferson County Clerk & Recorder
drivenc|s|NC|North Carolina Department Of Transportation
drought|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
drugabuse|f|MD|Department of Health and Human Services, National Institute on Drug Abuse, NIH
druidhillsky|c|KY|City of Druid Hills, KY
drummondid|c|ID|City of Drummond, Idaho
drummondmd|c|MD|Village of Drummond
drydenvillageny|c|NY|Village of Dryden
drywallresponse|f|MD|Consumer Product Safety Commission
dsac|f|MD|Department of Justice, U.S. Department of Justice, BI, Domestic Security Alliance Council (DSAC)
duanesburg|c|NY|Town of Duanesburg
dublin-ca|c|CA|City of Dublin
dublinca|c|CA|City of Dublin
dublinohiousa|c|OH|City of Dublin, Ohio
duboisidaho|c|ID|City of Dubois, Idaho
duboispa|c|PA|City of DuBois PA
dubuquecountyiowa|k|IA|Dubuque County
duchesnecityut|c|UT|Duchesne City
ducknc|c|NC|Town of Duck
dudleyma|c|MA|Town of Dudley
dudleypolicema|c|MA|Dudley Police Department
duewestsc|c|SC|Town Of Due West
dukescounty|k|MA|Dukes County
dukescountysheriffma|k|MA|Dukes County Sheriff's Office
duluthmn|c|MN|City of Duluth
duluthtownship|c|MN|Duluth Township
dumastx|c|TX|City of Dumas
dumfriesva|c|VA|Town of Dumfries
dumontnj|c|NJ|Borough of Dumont
dunbarboropa|c|PA|Dunbar Borough
duncanok|c|OK|City of Duncan
duncansc|c|SC|Town of Duncan
duncansvillepa|c|PA|Duncansville Borough
duncanvilletx|c|TX|City of Duncanville
dundeevillagemi|c|MI|Village of Dundee
dundeevillageny|c|NY|Village of Dundee
dundycountyne|k|NE|Dundy County Courthouse
dunedin|c|FL|City of Dunedin
dunellen-nj|c|NJ|Borough of Dunellen
dunescity|c|OR|Dunes City
dunkirkin|c|IN|City of Dunkirk
dunkirkpoliceny|c|NY|City of Dunkirk Police Department
dunklincounty|k|MO|Dunklin County Commission
dunlaptn|c|TN|City of Dunlap
dunmorepa|c|PA|Dunmore Borough
dunncountynd|k|ND|Dunn County
dunncountywi|k|WI|Dunn County
dunsmuirca|c|CA|City of Dunsmuir
dunstable-ma|c|MA|Town of Dunstable
dunwoodyga|c|GA|City of Dunwoody Georgia
dupageairport|d|IL|DuPage Airport Authority
dupagecircuitclerk|k|IL|DuPage County Circuit Court Clerk
dupagecounty|k|IL|DuPage County
dupagecourts|k|IL|18th Judicial Circuit
dupageresults|d|IL|DuPage County Clerk
dupagesheriff|k|IL|DuPage County Sheriff's Office
duplinnc|k|NC|County of Duplin
dupontindiana|c|IN|Town of Dupont
dupontpa|c|PA|Borough of Dupont
dupontwa|c|WA|City of DuPont
duquoinil|c|IL|City of Du Quoin
durandwi|c|WI|City of Durand
durangoco|c|CO|City of Durango
durantok|c|OK|City Of Durant
durhamcountync|k|NC|Durham County
durhammaine|c|ME|Town of Durham
durhamnc|c|NC|City of Durham
durhamnh|c|NH|Town of Durham
durhamny|c|NY|Town of Durham
durhamoregon|c|OR|City of Durham
dushorepa|c|PA|Dushore Borough
dutchessny|k|NY|Dutchess Co. Office of Computer Information Services
dutchjohn|c|UT|Town of Dutch John
duttonmt|c|MT|Town of Dutton
duvalclerk|k|FL|Duval County Clerk of Courts
duvalelections|k|FL|Duval County Supervisor of Elections
duvallwa|c|WA|City of Duvall
duxbury-ma|c|MA|Town of Duxbury
dwgpa|c|PA|Borough of Delaware Water Gap
dyckesvillesanitarydistrictwi|d|WI|Dyckesville Sanitary District
dyersburgtn|c|TN|City of Dyersburg
e-qip|f|DC|Office of Personnel Management
e-verify|f|DC|Department of Homeland Security, Citizenship and Immigration Services
eac|f|DC|Election Assistance Commission
eacsk12in|e|IN|East Allen County Schools
eaganmn|c|MN|City of Eagan
eagaraz|c|AZ|Town of Eagar
eagle-wi|c|WI|Village of Eagle
eaglecash|f|DC|Department of the Treasury, Bureau of the Fiscal Service
eaglecounty|k|CO|Eagle County Governement
eaglefireid|d|ID|Eagle Fire Protection District
eaglegrove|c|IA|City of Eagle Grove
eaglelakefl|c|FL|City of Eagle Lake
eaglelakemn|c|MN|City of Eagle Lake
eaglemountain|c|UT|Eagle Mountain City
eaglene|c|NE|Village of Eagle
eaglepasstx|c|TX|City of Eagle Pass
eaglepd-co|c|CO|Town of Eagle, CO
eagleriverwi|c|WI|EAGLE RIVER, CITY OF
eaglesnestmn|c|MN|Township of Eagles Nest
eagletownshipmi|c|MI|Eagle township
eaglevilletn|c|TN|City of Eagleville
earlear|c|AR|City of Earle, AR
earlycareers|f|DC|Executive Office of the President, White House Office
earlycountyga|k|GA|Early County Board of Commissioners
earmarks|f|DC|Executive Office of the President, Office of Management and Budget
earnandlearniowa|s|IA|State of Iowa - OCIO
earth|f|DC|National Aeronautics and Space Administration, NASA Earth Science Division
earthquake|f|DC|Department of the Interior, United States Geological Survey
eastarapmetdistco|d|CO|East Arapahoe Metropolitan District
eastaurora|c|NY|Village of East Aurora
eastbangorpa|c|PA|East Bangor Borough
eastbloomfieldfiredistrictny|d|NY|East Bloomfield Fire District
eastborough-ks|c|KS|City of Eastborough
eastbrentwoodfd|d|NY|East Brentwood Fire District
eastbridgewaterma|c|MA|Town of East Bridgewater
eastbrunswicknj|c|NJ|Township Of East Brunswick
eastcalntownship|c|PA|East Caln Township
eastcamdenar|c|AR|City of East Camden
eastcantonohio|c|OH|Village of East Canton
eastcarboncity|c|UT|East Carbon City
eastcarboncity-pd|c|UT|East Carbon Police Department
eastcentralsudtx|d|TX|East Central Special Utility District
eastchester|c|NY|Town of Eastchester
eastchesternyfd|d|NY|Eastchester Fire District
eastclintonfd|d|NY|East Clinton Fire District
eastconemaughpa|c|PA|East Conemaugh Borough
eastcoventry-pa|c|PA|East Coventry Township
eastduchesnewater|d|UT|East Duchesne Culinary Water Improvement District
easternmontanafair|k|MT|Custer County Montana
easterntownshipmn|c|MN|Eastern Township
eastfishkillny|c|NY|Town Of East Fishkill
eastfordct|c|CT|Town of Eastford
eastgranbyct|c|CT|Town of East Granby
eastgrandforks|c|MN|City of East Grand Forks
eastgreenwichri|c|RI|Town Of East Greenwich
eastgrmi|c|MI|City of East Grand Rapids
eastgulllake|c|MN|City of East Gull Lake
easthaddamct|c|CT|Town of East Haddam
eastham-ma|c|MA|Town of Eastham
easthamptonct|c|CT|Town of East Hampton
easthamptonctha|d|CT|East Hampton Housing Authority
easthamptonma|c|MA|City of Easthampton
easthamptonny|c|NY|The Trustees of the Town of East Hampton
easthamptonvillage|c|NY|Inc. Village of East Hampton
easthamptonvillageny|c|NY|Incorporated Village Of East Hampton
easthardwick|d|VT|East Hardwick Fire District
easthartfordct|c|CT|Town of East Hartford
easthaven-ct|c|CT|Town of East Haven
easthavenpolice-ct|c|CT|East Haven Police Department
easthopewelltownshippa|c|PA|East Hopewell Township
eastkingstonnh|c|NH|Town of East Kingston NH
eastlakeohio|c|OH|City of Eastlake
eastlandcounty|k|TX|Eastland County, Texas
eastlandcountytexas|k|TX|Eastland County Texas
eastlandtexas|c|TX|City of Eastland
eastlongmeadowma|c|MA|Town of East Longmeadow
eastlymect|c|CT|Town of East Lyme
eastmanga|c|GA|City of Eastman
eastmountaintx|c|TX|City of East Mountain
easton-pa|c|PA|City of Easton
eastonct|c|CT|Town of Easton, Connecticut, USA
eastonma|c|MA|Town of Easton
eastonmcwi|c|WI|Town of Easton
eastonmd|c|MD|Town of Easton
eastonnh|c|NH|Easton
eastonny|c|NY|Town of Easton
eastorange-nj|c|NJ|City Of East ORange
eastpalestine-oh|c|OH|City of East Palestine
eastpenntownship|c|PA|East Penn Township
eastpeoriapdil|c|IL|City of East Peoria
eastpointemi|c|MI|City of Eastpointe
eastpointga|c|GA|City of East Point
eastport-me|c|ME|Town of Eastport
eastprovidencefireri|c|RI|City of East Providence
eastprovidenceri|c|RI|City of East Providence
eastridgetn|c|TN|City of East Ridge
eastrochesterny|c|NY|Town Village of East Rochester
eastspencer|c|NC|Town of East Spencer
easttroywi|c|WI|Village of East Troy
eastvaleca|c|CA|City of Eastvale
eastvalleywater|d|CA|East Valley Water District
eastwashingtonpa|c|PA|East Washington Borough
eastwenatcheewa|c|WA|City of East Wenatchee
eastwilliston|c|NY|Inc. Village of East Williston
eastwillistonfdny|d|NY|East Williston Fire Department
eastwindsor-ct|c|CT|Town of East Windsor
eatonareajpcmi|d|MI|Eaton Area Joint Planning Commission
eatonbrowncountywi|c|WI|Town of Eaton
eatonnh|c|NH|Town of Eaton
eatonsneckfd|d|NY|Eaton's Neck Fire District
eatontownsewer|d|NJ|Eatontown Sewerage Authority
eatonville-wa|c|WA|Town of Eatonville
eauclairecounty|k|WI|Eau Claire County
eauclairemipd|c|MI|Village of Eau Claire Police Department
eauclairevillage-mi|c|MI|Village of Eau Claire
eauclairewi|c|WI|City of Eau Claire
ebci|t|NC|Eastern Band of Cherokee Office of Information Technology
ebci-nsn|t|NC|Eastern Band of Cherokee
ebcired-nsn|t|NC|Eastern Band of Cherokee
ebki-nsn|t|CA|Ewiiaapaayp Band of Kumeyaay Indians
ecfc|f|VA|.gov Administration
ecfr|l|DC|Government Publishing Office
echofireoregon|d|OR|Echo Rural Fire Protection District
echotwpmi|c|MI|Echo Township
eckfordtownshipmi|c|MI|Eckford Township
ecklestownship|c|MN|Eckles Township
eclectic-al|c|AL|Town of Eclectic
econsumer|f|DC|Federal Trade Commission
ecorsemi|c|MI|City of Ecorse
ecpic|f|DC|General Services Administration, Federal Acquisition Service
ecr|f|AZ|Morris K. Udall and Stewart L. Udall Foundation
ecrums|c|MS|Town of Ecru
ecs|f|MD|Department of Defense, Office of the Secretary of Defense
ecso911or|d|OR|Emergency Communications of Southern Oregon
ectorcountytx|k|TX|Ector County
ectoresd1|d|TX|Ector County Emergency Services District No. 1
ectoresd2|d|TX|Ector County Emergency Services District No. 2
ecvtd|i|VT|East Central Vermont Telecommunications District
ed|f|DC|Department of Education, Office of the Chief Information Officer
eda|f|DC|Department of Commerce, Economic Development Administration
eddingtonmaine|c|ME|Town of Eddington
eddycountynm|k|NM|Eddy County
edennc|c|NC|City of Eden
edenny|c|NY|Town Of Eden
edenprairiemn|c|MN|City of Eden Prairie
edenvilletwpmi|c|MI|Edenville Township
edgarcountyillinois|k|IL|County of Edgar
edgarspringsmo|c|MO|City of Edgar Springs Missouri
edgartownma|c|MA|Town of Edgartown
edgarwi|c|WI|Village of Edgar
edgecombecountync|k|NC|Edgecombe County
edgerton-ohio|c|OH|Village of Edgerton
edgewaterco|c|CO|City of Edgewater
edgewaterfl|c|FL|City of Edgewater
edgewood-fl|c|FL|City of Edgewood, Florida
edgewood-nm|c|NM|Town of Edgewood
edgewoodky|c|KY|City of Edgewood, Kentucky
edgewoodwa|c|WA|City of Edgewood
edinamn|c|MN|City of Edina
edinburgny|c|NY|Town of Edinburg
edison|f|DC|Department of Commerce, National Institute of Standards and Technology
edisonnj|c|NJ|EDISON TOWNSHIP
edmondks|c|KS|City of Edmond, Kansas.
edmondok|c|OK|City of Edmond
edmonds-wa|c|WA|City of Edmonds
edmondswa|c|WA|City of Edmonds
edmonsoncountyky|k|KY|Edmonson County Fiscal Court
edmonstonmd|c|MD|Town of Edmonston
ednatownshipmn|c|MN|Edna Township
educateiowa|s|IA|State of Iowa - OCIO
eeoc|f|DC|Equal Employment Opportunity Commission
effinghamcountyil|k|IL|Effingham County
efiledcsuperiorcourt|s|DC|Superior Court of DC
efiletexas|s|TX|Office of Court Administration
eftps|f|DC|Department of the Treasury, Bureau of the Fiscal Service
eggertsvillefiredistrict|c|NY|Eggertsville Fire District
egremont-ma|c|MA|Town of Egremont
egvilparks|d|IL|Elk Grove Park District
ehalertct|c|CT|Town of East Hartford
ehamptonny|c|NY|Town of East Hampton
ehawaii|s|HI|State of Hawaii, DAGS/ETS
ehpsmt|e|MT|East Helena Public Schools
ehr|f|VA|Department of Defense, Defense Health Agency
ehtnj|c|NJ|Township of Egg Harbor
eia|f|DC|Department of Energy, Energy Information Administration
eisenhowerlibrary|f|MD|National Archives and Records Administration
ekalaka|c|MT|Town of Ekalaka
eklutna-nsn|t|AK|Native Village of Eklutna
elaassessor|c|IL|Ela Township Assessor
elatownship|c|IL|Ela Township
elbaal|c|AL|City of Elba, Alabama
elbertaal|c|AL|Town of Elberta
elbertcounty-co|k|CO|Elbert County Government
elburn|c|IL|Village of Elburn
elburnfire|d|IL|Elburn & Countryside Fire Protection District
elcajon|c|CA|City of El Cajon
elcerrito|c|CA|City of El Cerrito
eldercare|f|DC|Department of Health and Human Services, Administration for Community Living
elderjustice|f|DC|Department of Justice, Department of Justice, Civil Division
eldoks|c|KS|City of El Dorado, KS
eldoradoar|c|AR|City Of El Dorado
eldoradoda|k|CA|El Dorado County District Attorney's Office
eldoradofirear|c|AR|El Dorado Fire Department
eldoradoil|c|IL|City of Eldorado
eldoradooh|c|OH|Village of Eldorado
eldoradosheriff|k|CA|El Dorado County Sheriff's Office
elearningnc|s|NC|Office of the Lt. Governor, eLearning Commission
electionsshelbytn|d|TN|Shelby County Election Commission
elginil|c|IL|City of Elgin, Illinois
elgintexas|c|TX|City of Elgin, Texas
eliotme|c|ME|Town of Eliot
elizabethcitync|c|NC|City of Elizabeth City
elizabethtown-ny|c|NY|Town of Elizabethtown
elizabethtownky|c|KY|City of Elizabethtown
elkcityok|c|OK|City of Elk City
elkgrove|c|CA|City of Elk Grove, CA
elkgroveil|c|IL|Village of Elk Grove
elkhartcounty|k|IN|Elkhart County
elkhartlakewi|c|WI|Village of Elkhart Lake
elkmontal|c|AL|Town of Elkmont
elkocitynv|c|NV|City of Elko
elkocountynv|k|NV|County of Elko
elkonewmarketmn|c|MN|City of Elko New Market
elkridgeutah|c|UT|Elk Ridge City
elkrivermn|c|MN|City of Elk River
elkruntwpohio|c|OH|Elkrun Township Columbiana County Ohio
elktonva|c|VA|Town of Elkton, VA
elktownshipnj|c|NJ|Township of Elk
elkvalley-nsn|t|CA|Elk Valley Rancheria, California
ellago-tx|c|TX|City of El Lago
ellendalend|c|ND|City of Ellendale
ellensburgwa|c|WA|City of Ellensburg
elleryny|c|NY|Town of Ellery
ellijay-ga|c|GA|City of Ellijay
ellington-ct|c|CT|Town of Ellington
elliscountytx|k|TX|Ellis County Texas
ellisvillemspd|d|MS|City of Ellisville Police Department
ellsburgtownshipmn|c|MN|Ellsburg Township
ellsworthcountyks|k|KS|Ellsworth County
ellsworthmaine|c|ME|City of Ellsworth, Maine
elmanewyork|c|NY|Town of Elma
elmendorftx|c|TX|City of Elmendorf
elmerboroughnj|c|NJ|Borough of Elmer
elmirageaz|c|AZ|City of El Mirage
elmiraheights|c|NY|Village of Elmira Heights
elmonteca|c|CA|City of El Monte
elmorecountyid|k|ID|Elmore County, Idaho
elmsford|c|NY|Village of Elmsford
elmspringsar|c|AR|City of Elm Springs, Arkansas
elmwoodmi|c|MI|Charter Township of Elmwood
elmwoodparkwi|c|WI|Village of Elmwood Park
elmwoodplace-oh|c|OH|M-Tec Systems, Inc
elockport|c|NY|Town of Lockport
elon|c|NC|Town of Elon
eloyaz|c|AZ|City of Eloy
elpasoco|k|CO|El Paso County
elpasotexas|c|TX|CITY OF EL PASO
elrenook|c|OK|City of El Reno
elsegundo|c|CA|City of El Segundo
elsegundofd|c|CA|City of El Segundo
elsegundofire|c|CA|City of El Segundo
elsegundolibrary|c|CA|City of El Segundo
elsegundopd|c|CA|City of El Segundo
elsegundorecparks|c|CA|City of El Segundo
elwoodtown|c|UT|Elwood Town
emanuelco-ga|k|GA|Emanuel County Board of Commissioners
emeraldbay-tx|c|TX|Emerald Bay Municipal Utility District
emergency-federal-register|f|MD|National Archives and Records Administration
emersonnj|c|NJ|Borough of Emerson
emersonnjpd|c|NJ|Borough of Emerson PD
emerytownutah|c|UT|Emery Town
emeryville|c|CA|City of Emeryville
emeryvilleca|c|CA|City of Emeryville
emerywater|d|UT|Emery Water Conservancy District
emmauspa|c|PA|Borough of Emmaus
emmauspd|k|PA|Emmaus Police Department
emmetcountyia|k|IA|Emmet County
emmetcountymi|k|MI|Emmet County
emmetttwpstclairmi|c|MI|Emmett Township
emmitsburgmd|c|MD|Emmitsburg Town Government
emmonsnd|k|ND|Emmons County
empiremn|c|MN|City of Empire, Minnesota
employeeexpress|f|DC|Office of Personnel Management
employer|f|DC|Department of Labor
employnv|s|NV|State of Nevada, DETR
employoklahoma|s|OK|Oklahoma Office of Management and Enterprise Services
emporia-kansas|c|KS|City Of Emporia
emporiaks|c|KS|City of Emporia
empowhr|f|LA|Department of Agriculture, Office of Chief Financial Officer
ems|f|DC|Department of Transportation, National Highway Traffic Safety Administration
emsaok|d|OK|Emergency Medical Services Authority
emscompact|i|PA|Interstate Commission for EMS Personnel Practice
encinitasca|c|CA|City of Encinitas
encuentraapoyo|f|MD|Department of Health and Human Services, Substance Abuse and Mental Health Services Administration
endicottny|c|NY|Village of Endicott
endteenvapingfl|s|FL|Florida Department of Health
energy|f|DC|Department of Energy, Office of the Chief Information Officer
energycodes|f|WA|Department of Energy, Department of Energy Bulding Energy Codes Program
energysaver|f|DC|Department of Energy, Office of Critical Minerals and Energy Innovation
energysavers|f|DC|Department of Energy, Office of Critical Minerals and Energy Innovation
energystar|f|DC|Environmental Protection Agency
energyswitchma|s|MA|Department of Public Utilities
energywv|s|WV|West Virginia Office of Energy
enfield-ct|c|CT|Town of Enfield
enfieldnh|c|NH|Town of Enfield NH
engagepalmspringsca|c|CA|City of Palm Springs
englewoodco|c|CO|City of Englewood
ennistx|c|TX|City of Ennis Texas
enochcityut|c|UT|Enoch City
enon-oh|c|OH|Village Of Enon
enonvalleyboropa|c|PA|Enon Valley Boro Council
enterpriseal|c|AL|City of Enterprise
enterpriseoregon|c|OR|City of Enterprise
enterpriseutah|c|UT|City of Enterprise
eoliamo|c|MO|Village of Eolia
eop|f|DC|Executive Office of the President, Office of Administration
epa|f|DC|Environmental Protection Agency
epaoig|f|DC|Environmental Protection Agency
epcountytx|k|TX|El Paso County
epcountyvotestx|k|TX|El Paso County Elections Department
epcwd-ca|d|CA|Estrella-El Pomar-Creston Water District
ephraim|c|UT|Ephraim City
epic|f|DC|Department of Justice, Drug Enforcement Administration
eppdri|c|RI|City of East Providence
eppingnh|c|NH|Town of Epping
eppingrecnh|c|NH|Town of Epping Parks & Recreation Department
eprdco|d|CO|Evergreen Park and Recreation
epsomnh|c|NH|Town of Epsom
epsomnhpolice|c|NH|Epsom Police Department
erda|c|UT|The City of Erda
erha-nm|d|NM|Eastern Regional Housing Authority
erickok|c|OK|City of Erick
erie|k|NY|County of Erie, New York
erieco|c|CO|Town of Erie
eriecountycouncilpa|k|PA|County of Erie
eriecountyohioboe|k|OH|Erie County Board of Elections
eriecountypa|k|PA|County of Erie
erietownshipmi|c|MI|Erie Township
erlangerky|c|KY|City of Erlanger
erpo|f|VA|.gov Administration
erving-ma|c|MA|Town of Erving
erwinmi|c|MI|Erwin Township
erwinny|c|NY|Town of Erwin, NY
esatn|s|TN|State of Tennessee
esc|f|DC|Department of Transportation, Federal Aviation Administration
escalanteutah|c|UT|Escalante
escalon|c|CA|City of Escalon
escambiacountyal|k|AL|Escambia County Commission of Alabama
escambiavotes|k|FL|Escambia County Supervisor of Elections
escanabatownshipmi|c|MI|Escanaba Township
escondido|c|CA|City of Escondido
eseclab|l|DC|Government Accountability Office
esmeraldacountynv|k|NV|Esmeralda County
esmi|s|MI|State of Michigan
esopus|c|NY|Town of Esopus
espanolanm|c|NM|City of Espanola
esperancetown-ny|c|NY|Town of Esperance
esperancevillage-ny|c|NY|Village of Esperance
esrs|f|DC|General Services Administration, Federal Acquisition Service
essexcountynj|k|NJ|County of Essex
essexcountyny|k|NY|Essex County
essexcountyvermont|k|VT|Essex County
essexct|c|CT|Essex Town Hall
essexjunction|c|VT|City of Essex Junction, Vermont
essexregionalnj|d|NJ|Essex Regional Health Commission
essexva|k|VA|County of Essex
essexville|c|MI|City of Essexville
essexvt|c|VT|Town of Essex
estancianm|c|NM|TOWN OF ESTANCIA
estero-fl|c|FL|Village of Estero
estillspringstn|c|TN|Town of Estill Springs
estoo-nsn|t|OK|Eastern Shawnee Tribe of Oklahoma
eta-find|f|DC|Department of the Treasury, Bureau of the Fiscal Service
etaelpaso|d|TX|El Paso Transportation Authority
etnaca|c|CA|City of Etna
etowahar|c|AR|Town of Etowah, Arkansas
etowahwaterga|d|GA|Etowah Water & Sewer Authority
euclidmunicourt|c|OH|Euclid Municipal Court
eugene-or|c|OR|City of Eugene ISD
eulesstx|c|TX|City of Euless, TX
eureka-mt|c|MT|Town of Eureka
eurekaca|c|CA|City of Eureka
eurekacountynv|k|NV|Eureka County
eurekaillinois|c|IL|City of Eureka
eurekamn|c|MN|Eureka Township
eurekaspringsar|c|AR|Eureka Springs
eurekatownshipmi|c|MI|Eureka Township
eustis|c|FL|City of Eustis
eutawal|c|AL|City of Eutaw
evaluation|f|DC|General Services Administration, Office of Governmentwide Policy
evanscolorado|c|CO|City of Evans Colorado
evanspoliceny|c|NY|Town of Evans Police Department
evanston-wy|c|WY|CITY OF EVANSTON
evansville-wy|c|WY|Town of Evansville
evansvillewi|c|WI|City of Evansville
evartspd|c|KY|Evarts Police Department
eveleth|c|MN|City of Eveleth
evelethpd|c|MN|City of Eveleth Police Department
everettwa|c|WA|City of Everett
evergladesrestoration|f|DC|Department of the Interior
evergreenal|c|AL|City of Evergreen
evergreenlangladewi|c|WI|Town of Evergreen, Langlade County, WI USA
everify|f|DC|Department of Homeland Security, Citizenship and Immigration Services
everykidoutdoors|f|DC|Department of the Interior, National Park Service
everytrycounts|f|MD|Department of Health and Human Services, Food and Drug Administration
everyveterancountsohio|s|OH|State of Ohio, DAS
evesham-nj|c|NJ|Evesham Township
evus|f|DC|Department of Homeland Security, U.S. Customs and Border Protection
ewgri|d|RI|Exeter-West Greenwich Regional School District
ewingnj|c|NJ|Township of Ewing
ewyoming|s|WY|State of Wyoming
excelsiormn|c|MN|City of Excelsior
excelsiorsprings|c|MO|City of Excelsior Springs
execsec|f|DC|Department of Agriculture
exeternh|c|NH|Town of Exeter, NH
exeterri|c|RI|Town of Exeter
exim|f|DC|Export-Import Bank of the United States
explore|f|DC|Executive Office of the President, White House Office
explorehealthor|s|OR|Oregon Health Insurance Marketplace, Oregon Health Authority
exploresouthportnc|c|NC|Explore Southport (Community Relations Department)
exploretsp|f|DC|Federal Retirement Thrift Investment Board
export|f|DC|Department of Commerce, International Trade Administration
eyak-nsn|t|AK|Native Village of Eyak
eyenote|f|DC|Department of the Treasury, Bureau of Engraving and Printing
faa|f|DC|Department of Transportation, Federal Aviation Administration
faasafety|f|DC|Department of Transportation, Federal Aviation Administration
fac|f|DC|General Services Administration, Federal Acquisition Service
faca|f|DC|General Services Administration, Office of GSA IT
facadatabase|f|DC|General Services Administration, Office of GSA IT
fafsa|f|DC|Department of Education
fai|f|DC|General Services Administration, Office of GSA IT
fairbanks|c|AK|City of Fairbanks
fairbornoh|c|OH|City of Fairborn
fairbornohio|c|OH|City of Fairborn
fairburyil|c|IL|City of Fairbury, Illinois
fairchildstx|c|TX|Village of Fairchilds
fairdalefireky|d|KY|Fairdale Fire Protection District
fairfax-mn|c|MN|City of Fairfax
fairfax-vt|c|VT|Town of Fairfax
fairfaxcounty|k|VA|Fairfax County Government
fairfaxcountyva|k|VA|Fairfax County Government
fairfaxcountyvirginia|k|VA|Fairfax County Government
fairfaxsc|c|SC|Town of Fairfax South Carolina
fairfaxva|c|VA|City of Fairfax
fairfield-me|c|ME|Town of Fairfield
fairfieldcomunicourtoh|k|OH|Fairfield County Municipal Court
fairfieldcountyohio|k|OH|Fairfield County
fairfieldcountyohioelections|k|OH|Fairfield County
fairfieldcountyohioworkforcecenter|k|OH|Fairfield County
fairfieldct|c|CT|Town of Fairfield Connecticut
fairfieldiowa|c|IA|City of Fairfield
fairfieldmt|c|MT|Town of Fairfield
fairfieldny|c|NY|Town of Fairfield
fairfieldoh|c|OH|City of Fairfield Ohio
fairfieldtexas|c|TX|City of Fairfield, TX
fairfieldtown-ut|c|UT|Fairfield Town
fairfieldtownshipbcoh|c|OH|Fairfield Township (Buttler County Ohio)
fairfieldtownshipnj|c|NJ|Fairfield Township
fairfieldtwpccoh|c|OH|Fairfield Township Columbiana County Ohio
fairfieldtwplenaweemi|c|MI|Fairfield Township
fairhaven-ma|c|MA|Town of Fairhaven
fairhavenvt|c|VT|Town of Fair Haven
fairhope-al|c|AL|City of Fairhope
fairhopeal|c|AL|City of Fairhope
fairhopealpolice|c|AL|City of Fairhope Police Department
fairhopeutilities-al|c|AL|City of Fairhope Public Utilities
fairlawnoh|c|OH|City of Fairlawn
fairleevt|c|VT|Town of Fairlee
fairmontnc|c|NC|Town of Fairmont, NC
fairmontwv|c|WV|City of Fairmont
fairmountfireco|d|CO|Fairmount Fire Protection District
fairmountga|c|GA|City of Fairmount GA
fairmountheightsmd|c|MD|Town of Fairmount Heights
fairoaksranch|c|TX|Fair Oaks Ranch
fairportny|c|NY|Village of Fairport
fairviewcityut|c|UT|Fairview City
fairviewfiredistrictca|d|CA|Fairview Fire Protection District
fairviewheightsil|c|IL|City of Fairview Heights, IL
fairviewmt|c|MT|Town of Fairview
fairviewnc|c|NC|Fairview Town Council
fairvieworegon|c|OR|City of Fairview
fairviewparkohio|c|OH|City of Fairview Park
fairviewtownshipcasscomn|c|MN|Fairview Township
faithnc|c|NC|Town of Faith
falconerny|c|NY|Village of Falconer
falconheightsmn|c|MN|City of Falcon Heights
fallcreekwi|c|WI|Village of Fall Creek
falllaketownshipmn|c|MN|Fall Lake Township
falloncountymt|k|MT|Fallon County of Montana
fallonnevada|c|NV|City of Fallon
fallrivercountysd|k|SD|Fall River County
fallriverma|c|MA|City of Fall River
fallsburgny|c|NY|Town of Fallsburg
fallschurchcityva|c|VA|City of Falls Church
fallschurchva|c|VA|City of Falls Church
fallscityoregon|c|OR|City of Falls City
fallspa|c|PA|Falls Township
falmouthfirema|c|MA|Town of Falmouth
falmouthma|c|MA|Town of Falmouth
falmouthpolicema|c|MA|Town of Falmouth
falmouthpublicsafetyma|c|MA|Falmouth Emergency Communications
falmouthretirementma|c|MA|Falmouth Retirement System
familyplanning|f|DC|Department of Health and Human Services, Office of the Assistant Secretary for Health
fan|f|DC|Department of State, Bureau of Information Resources Management
fannetttwpconstables|c|PA|Fannett Township Constables Office
fapiis|f|DC|General Services Administration, Office of GSA IT
fara|f|DC|Department of Justice, National Security Division
farda|d|FL|Florida Atlantic Research and Development Authority
fargo-nd|c|ND|City of Fargo
fargond|c|ND|City of Fargo
faribaultcountymn|k|MN|Faribault County
faribaultmn|c|MN|City of Faribault
farmerfairness|f|DC|Department of Agriculture, Agricultural Marketing Service
farmers|f|DC|Department of Agriculture, Office of Communications
farmersbranchtx|c|TX|City of Farmers Branch
farmersvilleny|c|NY|Town of Farmersville
farmersvilletx|c|TX|City of Farmersville
farmingdalevillage|c|NY|VILLAGE OF FARMINGDALE
farmington-mo|c|MO|City of Farmington
farmingtonct|c|CT|Town of Farmington
farmingtonfireca|d|CA|Farmington Rural Fire Protection District
farmingtonlaxwi|c|WI|Town of Farmington
farmingtonmn|c|MN|City of Farmington
farmingtonnm|c|NM|City of Farmington, NM
farmingtonny|c|NY|Town of Farmington
farmingtonwashcowi|c|WI|Town of Farmington Washington County
farmingtonwaup|c|WI|Town of Farmington
farmvillenc|c|NC|Town of Farmville
farmvilleva|c|VA|Town of Farmville,Virginia
farrwestcity|c|UT|Farr West City
fasab|l|DC|Government Accountability Office
fatetx|c|TX|City of Fate
fatherhood|f|DC|Department of Health and Human Services, Administration for Children and Families
faulknerassessor|k|AR|Faulkner County Assessor
faulknercountyar|k|AR|Faulkner County Arkansas
fauquiercounty|k|VA|Fauquier County Government
fayaltownshipmn|c|MN|Town of Fayal
fayettecorecorderpa|k|PA|Fayette County Recorder of Deeds
fayettecountyboipa|k|PA|Fayette County Bureau of Investigations
fayettecountyga|k|GA|Fayette County Board of Commissioners
fayettecountyillinois|k|IL|Fayette County
fayettecountyoh|k|OH|Fayette County Commissioners
fayettecountysoia|k|IA|Fayette County Sheriffs Office
fayettecountytn|k|TN|Fayette County Tennessee
fayettecountywv|k|WV|Fayette County Commission
fayettekyclerk|k|KY|Fayette County Clerk
fayettemopd|c|MO|City of Fayette, MO
fayettetx|k|TX|Fayette County, Texas
fayetteutah|c|UT|Fayette Town of
fayetteville-ar|c|AR|City of Fayetteville
fayetteville-ga|c|GA|City of Fayetteville
fayettevillenc|c|NC|City of Fayetteville, North Carolina
fayettevilleny|c|NY|Village of Fayetteville
fayettevillewv|c|WV|TOWN OF FAYETTEVILLE
fbcbondprojectstx|k|TX|Fort Bend County
fbctx|k|TX|Fort Bend County
fbi|f|DC|Department of Justice, Federal Bureau of Investigation
fbiic|f|DC|Board of Governors of the Federal Reserve, The Financial and Banking Information Infrastructure Committee
fbijobs|f|DC|Department of Justice, Federal Bureau of Investigation
fbilab|f|DC|Department of Justice, Federal Bureau of Investigation
fbo|f|DC|General Services Administration, Office of GSA IT
fca|f|VA|Farm Credit Administration
fcagwy|d|WY|Fremont County Association of Governments
fcc|f|DC|Federal Communications Commission
fcera|d|CA|Fresno County Employees' Retirement Association
fcgmd|k|MD|Frederick County Government
fcgmdps|k|MD|Frederick County Government
fcic|f|MD|National Archives and Records Administration
fcp-nsn|t|WI|Forest County Potawatomi Community
fcpotawatomi-nsn|t|WI|Forest County Potawatomi Community
fcsic|f|VA|Farm Credit System Insurance Corporation
fcsm|f|DC|General Services Administration
fd|j|TX|Administrative Office of the United States Courts, Defender Services Office
fda|f|MD|Department of Health and Human Services, Food and Drug Administration
fdacs|s|FL|Florida Department of Agriculture and Consumer Services
fdic|f|DC|Federal Deposit Insurance Corporation
fdicconnect|f|DC|Federal Deposit Insurance Corporation
fdicoig|f|DC|Federal Deposit Insurance Corporation
fdlp|l|DC|Government Publishing Office
fdms|f|DC|General Services Administration, Office of GSA IT
fdot|s|FL|FL Dept of Transportation
fdsys|l|DC|Government Publishing Office
feb|f|DC|Office of Personnel Management
fec|f|DC|Federal Election Commission
fedcenter|f|DC|Environmental Protection Agency
federalcourts|j|DC|Administrative Office of the United States Courts
federalinvestments|f|DC|Department of the Treasury, Bureau of the Fiscal Service
federaljobs|f|DC|Office of Personnel Management
federalprobation|j|DC|Administrative Office of the United States Courts
federalregister|l|DC|Government Publishing Office
federalreserve|f|DC|Board of Governors of the Federal Reserve, Federal Reserve Bank
federalreserveconsumerhelp|f|DC|Board of Governors of the Federal Reserve
federalrules|j|DC|Administrative Office of the United States Courts
federalwaywa|c|WA|City of Federal Way
fedezfile|f|DC|Board of Governors of the Federal Reserve
fedinfo|f|DC|General Services Administration, Federal Acquisition Service
fedinvest|f|DC|Department of the Treasury, Bureau of the Fiscal Service
fedjobs|f|DC|Office of Personnel Management
fedpartnership|f|DC|Board of Governors of the Federal Reserve
fedramp|f|DC|General Services Administration, Federal Acquisition Service
fedreg|l|DC|Government Publishing Office
fedres|f|DC|Board of Governors of the Federal Reserve
fedsfeedfamilies|f|DC|Department of Agriculture, Office of Communications
fedshirevets|f|DC|Office of Personnel Management
feedthefuture|f|DC|Department of State
fegli|f|DC|Office of Personnel Management
fehrm|f|VA|Department of Defense, Defense Health Agency
felchtownship|c|MI|Felch Township
fema|f|DC|Department of Homeland Security, Federal Emergency Management Agency
fennville|c|MI|City of Fennville
fentresscountytn|k|TN|Fentress County Emergency Management Agency
fenwickisland-de|c|DE|Town of Fenwick
ferc|f|DC|Federal Energy Regulatory Commission
fergusfallsmn|c|MN|City of Fergus Falls
fergusfallstwp|c|MN|Fergus Falls Township
fergusmt|k|MT|County of Fergus
ferndalemi|c|MI|City of Ferndale
ferristexas|c|TX|City of Ferris
ferroncityutah|c|UT|Ferron City
fertilemn|c|MN|City of Fertile
festusmo|c|MO|City of Festus
ffb|f|DC|Department of the Treasury, Departmental Offices
ffiec|f|DC|Board of Governors of the Federal Reserve, Federal Financial Institutions Examination Council
fgdc|f|DC|Department of the Interior, United States Geological Survey
fha|f|DC|Department of Housing and Urban Development
fhfa|f|DC|Federal Housing Finance Agency
fhfaoig|f|DC|Federal Housing Finance Agency
ficor|f|DC|Department of the Interior, National Park Service
fifewa|c|WA|City of Fife
fifthdistrictohcoa|s|OH|Ohio Court of Appeals, Fifth District
fiftylakesmn|c|MN|City of Fifty Lakes
filelocal-wa|s|WA|FileLocal
filertwpmi|c|MI|Filer Township
fillmoreca|c|CA|City of Fillmore
fillmorecountymn|k|MN|Fillmore County
fillmorecountyne|k|NE|Fillmore County
fillmoreutah|c|UT|Fillmore City Corporation
fillmoreutlibrary|c|UT|Fillmore City Corporation
financialresearch|f|DC|Department of the Treasury, Office of Financial Research (OFR)
fincen|f|VA|Department of the Treasury, Financial Crimes Enforcement Network
findlayohio|c|OH|City of Findlay
findmassmoney|s|MA|Massachusetts Office of the Treasurer and Receiver General
findnhmoney|s|NH|New Hampshire State Treasury
findrimoney|s|RI|State of RI Office of the General Treasurer
findsupport|f|MD|Department of Health and Human Services, Substance Abuse and Mental Health Services Administration
findtreatment|f|MD|Department of Health and Human Services, Substance Abuse and Mental Health Services Administration
finetownny|c|NY|Town of Fine
finlayson|c|MN|City of Finlayson
finneycountyks|k|KS|Finney County
finneycountysheriffks|k|KS|Finney County Sheriff's Office
firecode|f|ID|Department of the Interior, Bureau of Land Management
firecortlandny|c|NY|City of Cortland
firelandsems|c|OH|Firelands Ambulance Service District
fireleadership|f|DC|Department of the Interior
firenet|f|ID|Department of the Interior, National Wildfire Coordinating Group
firescience|f|ID|Department of the Interior, Joint Fire Science Program
firestoneco|c|CO|Town of Firestone
first5alameda|k|CA|First 5 Alameda County
first5solano|k|CA|First 5 Solano Children and Families Commission
firstgov|f|DC|General Services Administration, Federal Acquisition Service
firstnet|f|DC|Department of Commerce, National Telecommunications and Information Administration
firstnetme|s|ME|State of Maine
firstpublichydrogenca|d|CA|First Public Hydrogen Authority
firstrespondertraining|f|DC|Department of Homeland Security, Federal Emergency Management Agency
firstthingsfirstaz|s|AZ|State of Arizona, Department of Administration
firthidaho|c|ID|City of Firth, Idaho
fishercounty|k|TX|Fisher County Texas
fishersin|c|IN|City of Fishers
fishkill-ny|c|NY|Town of Fishkill
fishlaketownshipmn|c|MN|Fish Lake Township
fishohio|s|OH|State of Ohio
fishtexas|s|TX|TEXAS PARKS AND WILDLIFE DEPARTMENT
fishwatch|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
fitchburgma|c|MA|City of Fitchburg
fitchburgwi|c|WI|City of Fitchburg
fitness|f|DC|Department of Health and Human Services, Office of the Secretary of Health and Human Services
fitzwilliam-nh|c|NH|City of Fitzwilliam
fjc|j|DC|Federal Judicial Center
fl|s|FL|State of Florida / Dept. of management Services
flaglerclerk|k|FL|Flagler County Clerk of the Circuit Court & Comptroller
flaglercounty|k|FL|Flagler County Board of County Commissioners
flaglerelections|k|FL|Flagler County Supervisor of Elections
flaglermosquito|d|FL|East Flagler Mosquito Control District
flaglertax|k|FL|Flagler County Tax Collector
flagstaffaz|c|AZ|City of Flagstaff
flambeaurcwi|c|WI|Town of Flambeau
flaminggorgefireandems|d|UT|Flaming Gorge Fire and EMS District
flatheadcounty|k|MT|Flathead County
flatoniatx|c|TX|City of Flatonia
flatwoodsky|c|KY|City of Flatwoods Kentucky
flauditor|s|FL|Auditor General - State of Florida
flboardofmedicine|s|FL|Florida Department of Health
flcma|s|FL|Florida Department of Health
flcourts|s|FL|Office of Information Technology
flcourts1|s|FL|First Judicial Circuit
fldjj|s|FL|Department Of Juvenile Justice
fldoah|s|FL|Florida Division of Administrative Hearings
fldoi|s|FL|Florida Department of Financial Services
fleet|f|DC|General Services Administration
flemingcountyhealthky|k|KY|Fleming County Health Dept.
flemingny|c|NY|Town of Fleming
fleta|f|GA|Department of Homeland Security, Federal Law Enforcement Training Center
fletc|f|GA|Department of Homeland Security, Federal Law Enforcement Training Center
fletcherok|c|OK|Town of Fletcher
flgaming|s|FL|Florida Gaming Control Commission
flhealth|s|FL|Florida Department of Health
flhealthcharts|s|FL|Florida Department of Health
flhealthcovid19|s|FL|Florida Department of Health
flhealthsource|s|FL|Florida Department of Health
flhistoriccapitol|s|FL|The Florida Legislature
flhouse|s|FL|Florida House of Representatives
flhousedems|s|FL|The Florida House of Representatives
flhouserepublicans|s|FL|The Florida House of Representatives
flhsmv|s|FL|Florida Department of Highway Safety and Motor Vehicles
flightrights|f|DC|Department of Transportation, U.S. Department of Transportation Office of Aviation Consumer Protection
flleg|s|FL|FL Legislature - OLITS
fllegislativemailings|s|FL|The Florida Legislature
flofr|s|FL|Florida Department of Financial Services
floir|s|FL|Florida Department of Financial Services
flomatonal|c|AL|Town of Flomaton
floodsmart|f|DC|Department of Homeland Security, Federal Emergency Management Agency
floodwoodmn|c|MN|City of Floodwood
flopenwallet|s|FL|Florida Department of Financial Services
floralparkny|c|NY|Incorporated Village of Floral Park
florapdil|c|IL|Flora Police Department
florence-ky|c|KY|City of Florence Kentucky
florence-nj|c|NJ|Township of Florence
florenceaz|c|AZ|Town of Florence
florencecofire|d|CO|Florence Fire Protection District
florencecountysc|k|SC|Florence County
florencecountywi|k|WI|Florence County
florenceny|c|NY|Town of Florence
florencesheriffwi|k|WI|Florence County Sheriff's Office
florencetwperieoh|c|OH|Florence Township
florencetwpmn|c|MN|Florence Township
florenceutilitieswi|c|WI|Florence Utilities
florencewi|c|WI|Town of Florence
floresvilleedctx|c|TX|Floresville Economic Development Corporation
floresvilletx|c|TX|City of Floresville
florhamparknj|c|NJ|Borough of Florham Park
florida|s|FL|State of Florida / Dept. of Management Services
floridaabusehotline|s|FL|Florida Department of Children & Families
floridabrightfutures|s|FL|Florida Department of Education
floridacityfl|c|FL|Florida City
floridacrashportal|s|FL|Florida Department of Highway Safety and Motor Vehicles
floridadep|s|FL|Department of Environmental Protection
floridados|s|FL|Florida Department of State
floridaelectionwatch|s|FL|Florida Department of State
floridaethics|s|FL|Florida Legislature
floridafx|s|FL|Agency for Health Care Administration
floridagio|s|FL|FL Department of Environmental Protection
floridahealth|s|FL|Florida Department of Health
floridahealthcareconnections|s|FL|Agency for Health Care Administration
floridahealthcovid19|s|FL|Florida Department of Health
floridahealthfinder|s|FL|Agency for Health Care Administration
floridahousemedia|s|FL|The Florida House of Representatives
floridalobbyist|s|FL|Office of Legislative Information Technology Services
floridaopc|s|FL|Office Of Public Counsel
floridapace|s|FL|Florida PACE Funding Agency
floridaredistricting|s|FL|Florida House of Representatives
floridasacupuncture|s|FL|Florida Department of Health
floridasathletictraining|s|FL|Florida Department of Health
floridaschiropracticmedicine|s|FL|Florida Department of Health
floridasclinicallabs|s|FL|Florida Department of Health
floridasdentistry|s|FL|Florida Department of Health
floridasenate|s|FL|The Florida Senate
floridashealth|s|FL|Florida Department of Health
floridashearingaidspecialists|s|FL|Florida Department of Health
floridasmassagetherapy|s|FL|Florida Department of Health
floridasmentalhealthprofessions|s|FL|Florida Department of Health
floridasnursing|s|FL|Florida Department of Health
floridasnursinghomeadmin|s|FL|Florida Department of Health
floridasoccupationaltherapy|s|FL|Florida Department of Health
floridasopticianry|s|FL|Florida Department of Health
floridasoptometry|s|FL|Florida Department of Health
floridasorthotistsprosthetists|s|FL|Florida Department of Health
floridasosteopathicmedicine|s|FL|Florida Department of Health
floridaspharmacy|s|FL|Florida Department of Health
floridasphysicaltherapy|s|FL|Florida Department of Health
floridaspodiatricmedicine|s|FL|Florida Department of Health
floridaspsychology|s|FL|Florida Department of Health
floridasrespiratorycare|s|FL|Florida Department of Health
floridasspeechaudiology|s|FL|Florida Department of Health
floridasunshine|s|FL|Florida Governor's Office
floridatreasurehunt|s|FL|FL Dept of Financial Services
floridaunclaimedfunds|s|FL|FL Dept of Financial Services
floridaunclaimedproperty|s|FL|FL Dept of Financial Services
flowermound|c|TX|Town of Flower Mound
flowood|c|MS|City of Flowood
flowoodpolice|c|MS|City of Flowood
floydcoclerkky|k|KY|Floyd County Clerk
floydcofirein|d|IN|Floyd County Fire Territory
floydcountyga|k|GA|Floyd County Government
floydcountyin|k|IN|Floyd County Government Indiana IT
floydcountyiowa|k|IA|Floyd County Iowa
floydcova|k|VA|Floyd County Government
floydny|c|NY|Town of Floyd
floydsheriffga|k|GA|Floyd County Sheriff's Office
flpd|c|FL|City of Fort Lauderdale
flpd13|k|FL|Public Defender Thirteenth Judicial Circuit Florida
flpd6|s|FL|6th Judicial Circuit Office of the Public Defender
flra|f|DC|Federal Labor Relations Authority
flsa6|s|FL|State Attorney's Office, Sixth Judicial Circuit
flsenate|s|FL|The Florida Senate
flsunshine|s|FL|Florida Governor's Office
fltreasurehunt|s|FL|FL Dept of Financial Services
flu|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
flunclaimedfunds|s|FL|FL Dept of Financial Services
flunclaimedproperty|s|FL|FL Dept of Financial Services
fluvanna|k|VA|County of Fluvanna
flvitals|s|FL|Florida Department of Health
flwg|i|FL|Civil Air Patrol, Florida Wing, Auxiliary Air Force
flylcpa|d|FL|Lee County Port Authority
flyoth|d|OR|Coos County Airport District
flysbd|d|CA|San Bernardino International Airport Authority
flysfo|c|CA|San Francisco International Airport
flysmf|k|CA|Sacramento County Department of Airports
fmbfirefl|d|FL|Fort Myers Beach Fire Control District
fmc|f|DC|Federal Maritime Commission
fmcs|f|DC|Federal Mediation and Conciliation Service
fmdiversion|i|ND|State of ND, ITD
fmi|f|DC|General Services Administration, Office of GSA IT
fmshrc|f|DC|Federal Mine Safety and Health Review Commission
fmyn-nsn|t|AZ|Fort McDowell Yavapai Nation
fnal|f|IL|Department of Energy, Fermi National Accelerator Laboratory
fnsb|k|AK|Fairbanks North Star Borough
foia|f|DC|Department of Justice, Department of Justice, Office of e-Government
foleyalpd|c|AL|City of Foley
follansbeewv|c|WV|City of Follansbee
follybeach|c|SC|City of Folly Beach
folsom|c|CA|City of Folsom
fonda-fultonvillewastewater|d|NY|Fonda-Fultonville Wastewater Treatment Facility
fontanaca|c|CA|City of Fontana
fontanaks|c|KS|City of Fontana, Kansas
foodsafety|f|DC|Department of Health and Human Services, Office of the Secretary of Health and Human Services
footvillewi|c|WI|Village of Footville
fordlibrarymuseum|f|MD|National Archives and Records Administration
fordycewaterar|c|AR|City of Fordyce Water Fund
foreignassistance|f|DC|Department of State
foreignfundinghighered|f|DC|Department of Education, Office of the Chief Information Officer
foremanar|c|AR|City of Foreman
forestburghny|c|NY|Town of Forestburgh
forestcountypa|k|PA|Forest County
forestcountywi|k|WI|Forest County Courthouse
forestgrove-or|c|OR|City of Forest Grove
forestheightsmd|c|MD|Town of Forest Heights
foresthillspa|k|PA|Borough of Forest Hills PA
forestmspd|c|MS|City of Forest
forestparkga|c|GA|City of Forest Park
forestparkok|c|OK|Town of Forest Park
forestsandrangelands|f|DC|Department of Agriculture, Forest Service
foresttownrcwi|c|WI|Town of Forest
foresttownshipricecomn|c|MN|Forest Township
forfeiture|f|DC|Department of Justice, Asset Forfeiture Management Staff
forktownshipmi|c|MI|Fork Township
forms|f|DC|General Services Administration, Federal Acquisition Service
forneytx|c|TX|City of Forney
forrestcitylibrary|c|AR|Forrest City Public Library
forrestcitywater|c|AR|Forrest City Water Utility
forsyth-il|c|IL|Village of Forsyth
forsythcountync|k|NC|Forsyth County
forsythmo|c|MO|City of Forsyth
fortatkinsonia|c|IA|City of Fort Atkinson
fortatkinsonwi|c|WI|City of Fort Atkinson
fortbendcountytx|k|TX|Fort Bend County
fortbendisd|d|TX|Fort Bend Independent School District
fortbendlibraries|k|TX|Fort Bend County Libraries
fortbraggca|c|CA|City of Fort Bragg
fortcollins|c|CO|City of Fort Collins
fortcollins-co|c|CO|City of Fort Collins
fortdeposital|c|AL|Fort Deposit
fortdodge|c|IA|City of Fort Dodge, Iowa
fortlauderdale|c|FL|City of Ft. Lauderdale
fortluptonco|c|CO|City of Fort Lupton
fortmeadefl|c|FL|City of Fort Meade
fortmillsc|c|SC|Town of Fort Mill
fortmyers|c|FL|City Of Fort Myers
fortmyersbeachfl|c|FL|Town of Fort Myers Beach
fortoglethorpega|c|GA|Fort Oglethorpe City Government
fortrecoveryohio|c|OH|Village of Fort Recovery
fortsillapache-nsn|t|OK|Fort Sill Apache Tribe
fortsmithar|c|AR|City of Fort Smith
fortsmithpd|c|AR|Fort Smith Police Department
fortstockton|c|TX|City of Fort Stockton
fortsumner|c|NM|Village of Fort Sumner
fortwinn|c|WI|Town of Fort Winnebago
fortworth-texas|c|TX|City of Fortworth
fortworth-tx|c|TX|City of Fortworth
fortworthtexas|c|TX|City of Fortworth
fortworthtexasalerts|c|TX|City of Fort Worth
fortwrightky|c|KY|City of Fort Wright
fossiloregon|c|OR|City of Fossil
fosteringthefuture|f|DC|Department of Health and Human Services
fosteringthefuturetogether|f|DC|Executive Office of the President, White House Office
fosterok|c|OK|Town of Foster
fostoriaohio|c|OH|City of Fostoria
fountaincitywi|c|WI|CITY OF FOUNTAIN CITY
fountainco|c|CO|City of Fountain
fountaingreencity|c|UT|Fountain Green City
fountainhillsaz|c|AZ|Town of Fountain Hills
fountainvalley|c|CA|Fountain Valley
fowlerco|c|CO|Town of Fowler
fowlerny|c|NY|Town of Fowler
foxboroughfire|c|MA|Foxborough Fire Department
foxboroughma|c|MA|Town of Foxborough
foxboroughpolice|c|MA|Foxborough Police Department
foxcrossingwi|c|WI|Village of Fox Crossing
foxfirenc|c|NC|Foxfire Village
foxpointwi|c|WI|Village of Fox Point
fpc|f|DC|General Services Administration, Federal Acquisition Service
fpds|f|DC|General Services Administration, Office of GSA IT
fpisc|f|DC|Federal Permitting Improvement Council
fpki|f|DC|General Services Administration, Office of GSA IT
fpki-lab|f|DC|General Services Administration, Office of GSA IT
fpud|c|CA|Fallbrook Public Utility District
fraho|f|VA|.gov Administration
frames|s|ID|University of Idaho
framinghamma|c|MA|Town of Framingham
framinghampd|c|MA|Framingham Police
francisutah|c|UT|Francis City
franconianh|c|NH|Town of Franconia
frankenmuthcity|c|MI|City of Frankenmuth
frankfort-in|c|IN|City of Frankfort
frankfortfireil|d|IL|Frankfort Fire Protection District
franklin-nj|c|NJ|Township of Franklin
franklin-tn|c|TN|City of Franklin
franklin-townshipohio|c|OH|Franklin Township Board of Trustees
franklinalabama|c|AL|Town of Franklin
franklinar|c|AR|Town of Franklin
franklincircuitclerkar|d|AR|Franklin County Circuit Clerk
franklincosoar|k|AR|Franklin County Sheriff's Office
franklincoswcdny|d|NY|Franklin County Soil and Water Conservation District
franklincotn|k|TN|Franklin County Government
franklincountyal|k|AL|Franklin County Commission
franklincountyar|k|AR|Franklin County Arkansas
franklincountyflorida|k|FL|Franklin County Florida Administration
franklincountyga|k|GA|Franklin County
franklincountyia|k|IA|Franklin County Iowa
franklincountyil|k|IL|Franklin County Government Illinois
franklincountyks|k|KS|Franklin County Kansas
franklincountymaine|k|ME|franklin County
franklincountyms|k|MS|Franklin County Board of Supervisors
franklincountync|k|NC|County of Franklin
franklincountyne|k|NE|Franklin County
franklincountyny|k|NY|County of Franklin
franklincountyohio|k|OH|Franklin County Data Center
franklincountypa|k|PA|County of Franklin, PA
franklincountytx|k|TX|Franklin County
franklincountytxelections|k|TX|Franklin County Elections & Voter Registration
franklincountyva|k|VA|Franklin County VA
franklincountywa|k|WA|Franklin County Washington
franklinct|c|CT|Town of Franklin
franklindelco-ny|c|NY|Town of Franklin - DelCo
franklinga|c|GA|City of Franklin
franklinkewauneecowi|c|WI|Town of Franklin
franklinky|c|KY|City of Franklin, KY
franklinlakesnj|c|NJ|Borough of Franklin Lakes
franklinlakesnjpd|c|NJ|Borough of Franklin Lakes PD
franklinma|c|MA|Town of Franklin., MA
franklinmo|k|MO|Franklin County, MO
franklinnh|c|NH|City of Franklin
franklinnj|c|NJ|Township of Franklin
franklinpa|c|PA|City of Franklin
franklintn|c|TN|CIty of Franklin
franklintonnc|c|NC|Town of Franklinton
franklintonpdla|c|LA|Franklinton Police Department
franklintownshipcarbonpa|c|PA|Franklin Township
franklintwpbeavercopa|c|PA|Franklin Township
franklintwpcoloh|c|OH|Franklin Township Columbiana County Ohio
franklintwphcmi|c|MI|Franklin Township
franklinva|c|VA|City of Franklin
franklinvillagemi|c|MI|Village of Franklin
franklinwi|c|WI|City of Franklin
frankstontx|c|TX|City of Frankston
frasercitymi|c|MI|City of Fraser
fraud|f|DC|Executive Office of the President, White House Office
frazeysburg|c|OH|Village of Frazeysburg
frazierparkpudca|d|CA|Frazier Park Public Utility District
frb|f|DC|Board of Governors of the Federal Reserve
frc|f|MD|National Archives and Records Administration
frcnc|d|NC|Isothermal Planning & Development Commission DBA Foothills Regional Commission
frederickco|c|CO|Town of Frederick
frederickcountymd|k|MD|Frederick County Government
frederickcountyva|k|VA|County of Frederick
frederickmd|c|MD|City of Frederick
fredericksburgva|c|VA|City of Fredericksburg
fredericwi|c|WI|Village of Frederic
fredoniaaz|c|AZ|TOWN OF FREDONIA
fredoniaiowa|c|IA|City of Fredonia
fredoniawi|c|WI|Village of Fredonia
fredonnj|c|NJ|Township of Fredon
freeborncountymn|k|MN|Freeborn County
freedom|f|DC|Executive Office of the President, White House Office
freedomny|c|NY|Town of Freedom
freedomsaukwi|c|WI|Town of Freedom
freeholdboroughnj|c|NJ|Borough of Freehold
freelandpa|c|PA|Freeland Borough
freeportflorida|c|FL|City of Freeport
freeportmn|c|MN|City of Freeport
freeportny|c|NY|Inc. Village of Freeport
freeporttx|c|TX|City of Freeport
freetownma|c|MA|Town of Freetown
fremont|c|CA|City of Fremont
fremontcountyclerkco|k|CO|Fremont County Clerk and Recorder's Office
fremontcountyco|k|CO|Fremont County, Colorado
fremontcountyelectionsco|d|CO|Fremont County Clerk and Recorder
fremontcountyia|k|IA|Fremont County
fremontcountyid|k|ID|Fremont County
fremontcountywy|k|WY|Fremont County Government
fremontfire|c|CA|City of Fremont
fremonthills|c|MO|City of Fremont Hills
fremontmi|c|MI|City of Fremont
fremontnc|c|NC|Fremont town
fremontne|c|NE|City of Fremont
fremontohio|c|OH|City of Fremont Ohio
fremontpolice|c|CA|City of Fremont Police Department
frenchcamp|c|MS|Town of French Camp
frenchcreektownshippa|c|PA|French Creek Township, Mercer County
frenchislandwi|c|WI|Village of French Island
frenchlaketwpmn|c|MN|French Lake Township
frenchsettlement-la|c|LA|French Settlement
frenchtownboro|c|NJ|Frenchtown Borough
frenchtownmi|c|MI|Frenchtown Charter Township
frenchtwpmn|c|MN|Town of French
fresno|c|CA|City of Fresno
fresnocountyca|k|CA|County of Fresno
fresnocountyjobs|k|CA|County of Fresno
fresnofloodcontrol|d|CA|Fresno Metropolitan Flood Control District
fresnoid|d|CA|Fresno Irrigation District
fresnomosquito|d|CA|Fresno Mosquito and Vector Control District
fresnosheriff|k|CA|Fresno County Sheriff
fresnousd|e|CA|Fresno Unified School District
fridayharbor|c|WA|Friday Harbor
fridleymn|c|MN|City of Fridley, MN
friendshipheightsmd|c|MD|Village of Friendship Heights
friendshipny|c|NY|Town of Friendship
friendshipwi|c|WI|Village of Friendship
friendsvillemd|c|MD|Town of Friendsville
friendsvilletn|c|TN|City of Friendsville
friendswoodtx|c|TX|City of Friendswood
friscotexas|c|TX|City of Frisco
friscotx|c|TX|City of Frisco
friscowestwcidtx|d|TX|Frisco West Water Control & Improvement District
frohntownshipmn|c|MN|Frohn Township
frontenacmo|c|MO|City of Frontenac
frontier911or|d|OR|Frontier Regional 911
frontroyalva|c|VA|Town of Front Royal, Virginia
frs|f|DC|Board of Governors of the Federal Reserve
frtib|f|DC|Federal Retirement Thrift Investment Board
frtibtest|f|DC|Federal Retirement Thrift Investment Board
frtr|f|DC|Environmental Protection Agency
fruitheights|c|UT|Fruit Heights City
fruitlandia|c|IA|City of Fruitland Iowa
fruitlandmi|c|MI|Fruitland Township
fruitporttownship-mi|c|MI|Fruitport Charter Township
fruitsandveggiesmatter|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
frwmb|d|MT|Flathead Reservation Water Management Board
fryfiredistrictaz|d|AZ|Fry Fire District
fsafeds|f|DC|Office of Personnel Management
fsd|f|DC|General Services Administration, Office of GSA IT
fsgb|f|DC|Department of State, Foreign Service Grievance Board
fso|f|DC|Department of State
fsoc|f|DC|Department of the Treasury, Department of the Treasury / FSOC
fspd-la|c|LA|Village of French Settlement Police Department
fsrs|f|DC|General Services Administration, Office of GSA IT
fssdutah|d|UT|Fruitland Special Service District
fsst-nsn|t|SD|Flandreau Santee Sioux Tribe of South Dakota
ftc|f|DC|Federal Trade Commission
ftlaramie|c|WY|Town of Fort Laramie
fueleconomy|f|TN|Department of Energy, Oak Ridge National Laboratory
fullertonca|c|CA|City of Fullerton
fullertonne|c|NE|City of Fullerton
fulsheartexas|c|TX|City of Fulshear
fultoncoclerkky|k|KY|Fulton County Clerk
fultoncountyar|k|AR|Fulton County Judge's Office
fultoncountyga|k|GA|Fulton County Government
fultoncountyil|k|IL|Fulton County Illinois
fultoncountyilelections|k|IL|Fulton County Illinois
fultoncountyky|k|KY|Fulton County Fiscal Court
fultoncountyny|k|NY|County of Fulton
fultondaleal|c|AL|City of Fultondale
fultonmo|c|MO|City of Fulton
fultonpolicems|c|MS|Fulton Police Department
fultonschoolsga|e|GA|Fulton County Board of Education
fultonsuperiorcourtga|k|GA|Superior Court of Fulton County
fultontown-ny|c|NY|Town of Fulton
funkstownmd|c|MD|The Town of Funkstown
futurereadyiowa|s|IA|Office of the Chief Information Officer
fvap|f|MD|Department of Defense, Office of the Secretary of Defense
fwbpolice|c|FL|City of Fort Walton Beach Police Department
fws|f|DC|Department of the Interior, United States Fish and Wildlife Service
g5|f|DC|Department of Education, Office of the Chief Information Officer
ga|s|GA|Georgia Technology Authority
gaappeals|s|GA|Court of Appeals of the State of Georgia
gadsden-tn|c|TN|City of Gadsden
gadsdencountyfl|k|FL|Gadsden County BOCC
gadsdensoefl|k|FL|Supervisor of Elections
gagecountyne|k|NE|Gage County
gahanna|c|OH|City of Gahanna
gainesborotn|c|TN|Upper Cumberland Development District
gainesvillefl|c|FL|City of Gainesville
gainesvillega|c|GA|City of Gainesville
gaithersburgmd|c|MD|City of Gaithersburg
gajqc|s|GA|Georgia Judicial Qualifications Commission
galaw|s|GA|Georgia Department of Law, Office of the Attorney General
galaxva|c|VA|City of Galax
galenaks|c|KS|City of Galena
galenaohio|c|OH|Village of Galena
galenausdks|e|KS|Galena Unified Schools #499
galenny|c|NY|Town of Galen
gallatin-tn|c|TN|City of Gallatin
gallatinky|k|KY|Gallatin County
gallatinmt|k|MT|County of Gallatin, State of Montana
gallatinny|c|NY|Town of Gallatin
gallatintn|c|TN|City of Gallatin
gallawaytn|c|TN|City Of Gallaway
galliacohealth|d|OH|Gallia County General Health District
galliacountycommonpleascourt|k|OH|Gallia County Common Pleas Court
galliacountyoh|k|OH|Gallia County Ohio
gallupnm|c|NM|City of Gallup
galtca|c|CA|City of Galt
galvail|c|IL|City of Galva
galvestoncountytx|k|TX|County of Galveston
galvestontx|c|TX|City of Galveston
gangestownship|c|MI|Ganges Township
gao|l|DC|Government Accountability Office
gaoinnovation|l|DC|Government Accountability Office
gaoinnovationlab|l|DC|Government Accountability Office
gaoinnovations|l|DC|Government Accountability Office
gaonet|l|DC|Government Accountability Office
gaprobate|s|GA|Judicial Council of Georgia / Council of Probate Court Judges
gardenaca|c|CA|City of Gardena
gardencity-ga|c|GA|City of Garden City
gardencityal|c|AL|Town of Garden City, Alabama
gardencityco|c|CO|Town of Garden City
gardencityfireutah|d|UT|Garden City Fire District
gardencityny|c|NY|Incorporated Village of Garden City
gardencityutah|c|UT|Town of Garden City
gardencityutahcemetery|d|UT|Garden City Cemetery Maintenance District
gardencityutlibrary|c|UT|Garden City
gardendale|c|AL|City of Gardendale
gardengroveca|c|CA|City of Garden Grove
gardinermaine|c|ME|City of Gardiner
gardner-ma|c|MA|City of Gardner
gardnerkansas|c|KS|City of Gardner
garfieldar|c|AR|City of Garfield
garfieldcopublichealthwa|k|WA|Garfield County Public Health
garfieldcountyco|k|CO|Garfield County
garfieldcountycoronerco|k|CO|Garfield County Coroner's Office
garfieldcountymt|k|MT|Garfield County
garfieldcountyne|k|NE|Garfield County
garfieldcountywa|k|WA|Garfield County
garfieldmi|c|MI|Charter Township of Garfield
garfieldtwpmcmi|c|MI|Garfield Township
garibaldi|c|OR|City of Garibaldi
garlandcountyar|k|AR|Garland County
garlandcountyarvote|k|AR|Garland County Election Commission
garlandtx|c|TX|City of Garland
garlandutah|c|UT|City of Garland
garnernc|c|NC|Town of Garner, NC
garnettkansas|c|KS|City of Garnett
garrardcountyky|k|KY|Garrard County Judge Executive
garrettcountymd|k|MD|Garrett County Commissioners
garrettparkmd|c|MD|Town of Garrett Park
garvincountyok|k|OK|Garvin County
garvincountysheriff|k|OK|Garvin County
garwiniowa|c|IA|City of Garwin
gary|c|IN|City of Gary
garycommoncouncil|c|IN|City of Gary Common Council
garysan|d|IN|Gary Sanitary District
garysanitary|d|IN|Gary Sanitary District
garytx|c|TX|City of Gary
garzacounty|k|TX|Garza County
gascitypolicein|c|IN|Gas City Police Department
gastoncountync|k|NC|Gaston County
gastonianc|c|NC|City of Gastonia, North Carolina
gasupreme|s|GA|Supreme Court of Georgia
gatescountync|k|NC|Gates County
gatesfiredistrictny|d|NY|Gates Fire District
gatlinburgtn|c|TN|City of Gatlinburg
gatrees|s|GA|Georgia Forestry Commission
gautier-ms|c|MS|City of Gautier
gawsaor|d|OR|Green Area Water & Sanitary Authority
gayga|c|GA|Gay, GA City Hall
gaysmills|c|WI|Village of Gays Mills
gbuapcd|d|CA|Great Basin Unified Air Pollution Control District
gcmrc|f|DC|Department of the Interior, United States Geological Survey
gcso|k|IA|Guthrie County, Iowa
gctdtx|d|TX|Gulf Coast Transit District
gcwatx|i|TX|Gulf Coast Water Authority
gcwcid1tx|d|TX|Galveston County WCID#1
gdcnynj|i|NJ|Gateway Development Commision
gearupiowa|s|IA|State of Iowa - OCIO
gearuptn|s|TN|State of Tennessee
gearycounty|k|KS|Geary County
gearycountysheriff|k|KS|Geary County Sheriff
gecparkdistrictil|d|IL|Glen Ellyn Countryside Park District
geneseecountymi|k|MI|Genesee County
geneseeny|k|NY|Genesee County
geneseetwpmi|c|MI|The Charter Township of Genesee
geneseony|c|NY|Town of Geneseo, NY
genevaal|c|AL|City of Geneva
genevacountyal|k|AL|Geneva County Probate Judge
genevaohio|c|OH|City of Geneva
genevaonthelakeoh|c|OH|Village of Geneva-On-The-Lake
genevatownshipohio|c|OH|Geneva Township
genevatwpvbcmi|c|MI|Geneva Township
genoami|c|MI|Genoa Township
genolaut|c|UT|Town of Genola
genome|f|MD|Department of Health and Human Services, National Institutes of Health
gentryar|c|AR|City of Gentry
gentryarkansaspd|c|AR|City of Gentry Police Department
gentryarlib|c|AR|Gentry Public Library
gentrycountymo|k|MO|GENTRY COUNTY
gentrypubliclibraryar|c|AR|Gentry Public Library
geoplatform|f|DC|Department of the Interior
georgecountyms|k|MS|George County Board of Supervisors
georgetown-mi|c|MI|Georgetown Charter Township
georgetownky|c|KY|City of Georgetown
georgetownma|c|MA|Town of Georgetown
georgetownohio|c|OH|Village of Georgetown
georgetownpolkcowi|c|WI|Town of Georgetown
georgetownsc|c|SC|City of Georgetown
georgetowntexas|c|TX|City of Georgetown Texas
georgewbushlibrary|f|MD|National Archives and Records Administration
georgia|s|GA|Georgia Technology Authority
georgiaaccess|s|GA|Office of Commissioner of Insurance and Fire Safety
georgiacourts|s|GA|Administrative Office of the Courts of Georgia
georgianawater|c|AL|Water Works & Sewer Board of the City of Georgiana
geringpolice|c|NE|Gering Police Department
germanclarkoh|k|OH|German Township, Clark County
germantown-tn|c|TN|City of Germantown
germantowncemeteryoh|d|OH|Germantown Union Cemetery
germantownny|c|NY|Town of Germantown
germantownpolicewi|c|WI|Village of Germantown
germantownwi|c|WI|Village of Germantown
germanvalleyil|c|IL|Village of German Valley
germfasktownship|c|MI|Germfask Township
gervaisor|c|OR|City of Gervais
gervaispd|c|OR|Gervais Police Department
get|f|VA|Department of Homeland Security, Cybersecurity and Infrastructure Security Agency
getactive|f|DC|Department of Health and Human Services
getcoveredillinois|s|IL|Office of the Governor, Illinois Health Insurance Marketplace
getinternet|f|DC|Federal Communications Commission
getkansasbenefits|s|KS|Kansas Department of Labor
getleanflorida|s|FL|Florida Department of Financial Services
getsmartaboutdrugs|f|DC|Department of Justice, Drug Enforcement Administration
gettysburgpa|c|PA|Borough of Gettysburg
gfnjfd|d|OH|Garrettsville Freedom Nelson Joint Fire District
gfsjpa-ca|d|CA|Government Financial Services Joint Powers Authority
ggsc|k|SC|County of Greenville
ghcwd2|d|WA|Grays Harbor County Water District #2
ghentmn|c|MN|CITY OF GHENT
ghid|d|UT|Granger-Hunter Improvement District
ghtmi|c|MI|Grand Haven Charter Township
gibraltarwi|c|WI|Town of Gibraltar
gibsoncentertwp-in|c|IN|Center Township, Gibson County, Indiana
gibsoncounty-in|k|IN|Gibson County Goverment
gibsoncounty-tn|k|TN|Gibson County 911
giddings|c|TX|CITY OF GIDDINGS
giffordpdsc|c|SC|Gifford Police Department
giftidaho|d|ID|Greater Idaho Falls Transit
gigharborwa|c|WA|City of Gig Harbor
gilacountyaz|k|AZ|Gila County
gilariver-nsn|t|AZ|Gila River Indian Community
gilbertaz|c|AZ|Town of Gilbert
gilbertsvilleny|c|NY|Village of Gilbertsville
gilboatown-ny|c|NY|Town of Gilboa
gilescountytn|k|TN|Giles County Government
gilfordnh|c|NH|Town of Gilford, NH
gilfordpd|c|NH|Gilford Police Department
gilfordtownshipmi|c|MI|Gilford Township
gillespiecounty|k|TX|Gillespie County, Texas
gillettar|c|AR|City of Gillett, Arkansas
gillettewy|c|WY|City of Gillette
gilliamcountyor|k|OR|Gilliam County Courthouse
gilliamswcd|d|OR|Gilliam County Soil and Water Conservation District
gilmantonnh|c|NH|Town of Gilmanton
gilmanwi|c|WI|Village of Gilman WI
gilmercounty-ga|k|GA|Gilmer County Board of Commissioners
gilmercountywv|k|WV|Gilmer County Commission
gilmersheriffga|k|GA|Gilmer County Sheriff's Office
gilsum-nh|c|NH|Town of Gilsum, NH
ginepolice|c|NE|City of Grand Island
ginniemae|f|DC|Department of Housing and Urban Development, Government National Mortgage Association
girardkansas|c|KS|City of Girard, Kansas
girlshealth|f|DC|Department of Health and Human Services, Office of Public Health and Science, Office on Women's Health
gisservicemt|s|MT|Montana State Library
gistestservicemt|s|MT|Montana State Library
givecfc|f|DC|Office of Personnel Management
glaciercountymt|k|MT|Glacier County
glacierviewfire|d|CO|Glacier View Fire Protection District
gladstonemi|c|MI|City of Gladstone
gladstonemo|c|MO|City of Gladstone
gladwincounty-mi|k|MI|Gladwin County
glassportpapd|c|PA|Glassport Borough Police Department
glastonbury-ct|c|CT|Town of Glastonbury, CT
glastonburyct|c|CT|Town of Glastonbury
glenbeulahwi|c|WI|Village of Glenbeulah
glencarbonil|c|IL|Village of Glen Carbon
glencoeil|c|IL|Village of Glencoe
glencoeky|c|KY|City of Glencoe
glencoveny|c|NY|City of Glen Cove
glendale-wi|c|WI|City of Glendale, Wisconsin
glendaleaz|c|AZ|City of Glendale, Arizona
glendaleca|c|CA|City of Glendale
glendaletownutah|c|UT|Glendale Town
glendalewi|c|WI|City of Glendale, Wisconsin
glendalewv|c|WV|City of Glen Dale
glendivemt|c|MT|City of Glendive
glenecho|c|MD|Town of Glen Echo
glenfordohio|c|OH|Village of Glenford
glengardnernj|c|NJ|Borough of Glen Gardner
glenmorewisconsin|c|WI|Town of Glenmore
glennheightstx|c|TX|City of Glenn Heights
glennvillega|c|GA|City of Glennville
glenviewky|c|KY|City of Glenview
glenvillewv|c|WV|City of Glenville
glenwillow-oh|c|OH|Village of Glenwillow
glenwoodpolicemn|c|MN|City of Glenwood
glenwoodspringsco|c|CO|City of Glenwood Springs
glenwoodtownshipmn|c|MN|Glenwood Township
glenwoodtownut|c|UT|GLENWOOD TOWN
glnpo|f|DC|Environmental Protection Agency
globalentry|f|DC|Department of Homeland Security, U.S. Customs and Border Protection
globalhealth|f|MD|Department of Health and Human Services, Office of Global Affairs, Office of the Secretary
globe|f|MD|National Aeronautics and Space Administration, NASA Science Data Systems Branch
globeaz|c|AZ|City of Globe
glocesterri|c|RI|Town of Glocester
glotwpnjfd1|d|NJ|Gloucester township fire district no 1
glotwpnjpd|c|NJ|Gloucester Township Police
gloucester-ma|c|MA|City of Gloucester
gloucestercitynj|c|NJ|City of Gloucester City
gloucestercountyhousingnj|d|NJ|Housing Authority of Gloucester County
gloucestercountynj|k|NJ|County of Gloucester
gloucesterva|k|VA|Gloucester County, VA
glri|f|DC|Environmental Protection Agency
glsdma|d|MA|Greater Lawrence Sanitary District
glt-nsn|t|MI|Match-E-Be-Nash-She-Wish Band of Pottawatomi
glynncounty-ga|k|GA|Glynn County Board of Commissioners
gmdsc|d|SC|Greenwood Metropolitan District
gmta|f|DC|Department of Health and Human Services, Office of Grants, Division of Workforce Development
gnparksny|d|NY|Great Neck Park District
go|f|DC|General Services Administration, Federal Acquisition Service
gobiernousa|f|DC|General Services Administration, Federal Acquisition Service
goddardks|c|KS|City of Goddard
godirect|f|DC|Department of the Treasury, Bureau of the Fiscal Service
godleytx|c|TX|City of Godley, TX
goes-r|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
goffstownnh|c|NH|Town of Goffstown
gogebic|k|MI|Gogebic County
gogebiccountymi|k|MI|Gogebic County
goldbeachoregon|c|OR|City of Gold Beach
goldenshoresfd|d|AZ|Golden Shores Fire District
goldentownshipmi|c|MI|Golden Township
goldenvalleymn|c|MN|City of Golden Valley
goldenvalleymt|k|MT|Golden Valley County
goldsboronc|c|NC|City of Goldsboro
goldsby|c|OK|Town of Goldsby
goldwaterinternship|f|VA|Barry Goldwater Scholarship and Excellence in Education Foundation
goldwaterscholarship|f|VA|Barry Goldwater Scholarship and Excellence in Education Foundation
golearn|f|DC|Office of Personnel Management
golfdavisparkutah|k|UT|Davis County
golfmanoroh|c|OH|The Village of Golf Manor
golfvalleyviewutah|k|UT|Davis County
goliadcountytx|k|TX|Goliad County
gonzalesca|c|CA|City of Gonzales
goodfieldil|c|IL|Village of Goodfield
goodhuecountymn|k|MN|Goodhue County, MN
goodingcountyid|k|ID|Gooding County
goodjobs|f|DC|Department of Labor
goodlandks|c|KS|City of Goodland
goodlettsville|c|TN|City of Goodlettsville, Tennessee
goodlettsville-tn|c|TN|City of Goodlettsville, Tennessee
goodmanwi|c|WI|Town of Goodman
goodthundermn|c|MN|City of Good Thunder
goodyearaz|c|AZ|City of Goodyear
goosecreeksc|c|SC|City of Goose Creek
gooutdoorskansas|s|KS|Kansas Department of Wildlife and Parks
gop|l|DC|United States House of Representatives, House Republican Conference
gopleader|l|DC|United States House of Representatives, Office of the House Republican Leader
gopwhip|l|DC|United States House of Representatives, House of Representatives
gordoncountyga|k|GA|County of Gordon
gordonsvilleva|c|VA|Town of Gordonsville
gordonwi-douglas|c|WI|Town of Gordon
gorhammaine|c|ME|Town of Gorham
gorhamnh|c|NH|Town of Gorham
gorhamnhpd|c|NH|Town of Gorham Police Department
goshen-oh|c|OH|Goshen Township
goshenar|c|AR|City of Goshen
goshencountywy|k|WY|County of Goshen
goshenct|c|CT|Town of Goshen
goshennyfd|d|NY|Goshen Fire District
goshensheriff|k|WY|Goshen County Sheriff
goshentwpbelmontoh|c|OH|Goshen Township
goshenutah|c|UT|Town of Goshen
gosnold-ma|c|MA|Town of Gosnold
gospercountyne|k|NE|Gosper County
govecountyks|k|KS|Gove County
governmentjobs|f|DC|Office of Personnel Management
govinfo|l|DC|Government Publishing Office
govloans|f|DC|General Services Administration
govmi|s|MI|Department of Technology Management and Budget
govotecolorado|s|CO|Colorado Department of State
govotehamiltontn|k|TN|Hamilton County Election Commission
govotetn|s|TN|State of Tennessee
govoteweakley|k|TN|WEAKLEY CO ELECTION COMMISSION
gowanda|c|NY|Village of Gowanda
gpo|l|DC|Government Publishing Office
gpodev|l|DC|Government Publishing Office
gps|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
gpshoresmi|c|MI|Village of Grosse Pointe Shores
gracevillecitymn|c|MN|City of Graceville MN
gradycountyga|k|GA|Grady County Board of Commissioners
grafordtx|c|TX|City Of Graford
grafton-il|c|IL|City of Grafton Illinois
grafton-ma|c|MA|Town of Grafton
graftoncountynh|k|NH|Grafton County
graftonnd|c|ND|City of Grafton
grahamcosheriffks|k|KS|Graham County Sheriff's Office
graingercountytn|k|TN|Grainger County Sherriff Office
grainvalleymo|c|MO|City of Grain Valley
granby-ct|c|CT|Town of Granby
granby-ma|c|MA|Town of Granby
granbyny|c|NY|Town of Granby
granbyvt|c|VT|Town of Granby
grandblanctwpmi|c|MI|Grand Blanc Township - ISD
grandchutewi|c|WI|Town of Grand Chute
grandcountyemsutah|d|UT|Grand County EMS SSD
grandcountyutah|k|UT|Grand County
grandfieldok|c|OK|Grandfield, City of
grandislandne|c|NE|City of Grand Island
grandislandny|c|NY|Town of Grand Island
grandislevt|c|VT|Grand Isle Town
grandjunctioniowa|c|IA|City of Grand Junction
grandlaketownship|c|MN|Town of Grand Lake
grandportage|t|MN|Grand Portage Band of Lake Superior Chippewa
grandrapidsmi|c|MI|City of Grand Rapids
grandrapidsmn|c|MN|City of Grand Rapids
grandrapidswi|c|WI|Town of Grand Rapids
grandriverohio|c|OH|GRAND RIVER VILLAGE
grandsalinetx|c|TX|City of Grand Saline
grandterrace-ca|c|CA|City of Grand Terrace
grandviewheights|c|OH|City of Grandview Heights
grandwatersewerut|d|UT|Grand Water & Sewer Service Agency (GWSSA)
grangeriowa|c|IA|City of Granger
granitecountymt|k|MT|Granite County
granitefallsnc|c|NC|Town of Granite Falls
granitefallswa|c|WA|City of Granite Falls
granitequarrync|c|NC|Town of Granite Quarry
graniteschoolsut|e|UT|Granite school district
grannis|c|AR|Town of Grannis
grantcokshealth|k|KS|Grant County Health Department
grantcosook|k|OK|Grant County Sheriff
grantcounty-or|k|OR|Grant County Court
grantcounty911or|d|OR|Grant County Emergency Communications Agency
grantcountymn|k|MN|Grant County MN
grantcountyne|k|NE|Grant County
grantcountynm|k|NM|Grant County
grantcountyok|k|OK|Grant County
grantcountywa|k|WA|Grant County
grantcountywv|k|WV|Grant County Commission
grantforkil|c|IL|Grantfork Police Department
granthamnh|c|NH|Town of Grantham
grants|f|DC|Department of Health and Human Services, Assistant Secretary for Financial Resources, Office of the Secretary
grantsnm|c|NM|City of Grants
grantsolutions|f|DC|Department of Health and Human Services, Administration for Children and Families
grantspassoregon|c|OR|City of Grants Pass
grantsvilleut|c|UT|Grantsville City Corporation
granttwpmecostami|c|MI|Grant Township
granttwpstclairmi|c|MI|Grant Township
grantwood|c|MO|TOWN OF GRANTWOOD VILLAGE
granville-ma|c|MA|Town of Granville
grapevinetexas|c|TX|City of Grapevine
grapevinetx|c|TX|City of Grapevine
grasslakedowntownmi|d|MI|Village of Grass Lake Downtown Development Authority
grasslaketownship|c|MI|GRASS LAKE CHARTER TOWNSHIP
grassvalleyca|c|CA|City of Grass Valley
gratonfire|d|CA|Graton Fire Protection District
grattantownshipmi|c|MI|Grattan Township
gravescountyky|k|KY|Graves County Fiscal Court
gravettear|c|AR|City of Gravette
gravettelibrary|c|AR|Gravette Public Library
graysharbor|k|WA|Grays Harbor County
graysharborpud|d|WA|Grays Harbor County Public Utility District No. 1
graysoncountyky|k|KY|Grayson County Judge Executive
graysoncountyva|k|VA|Grayson County
graysvilletn|c|TN|City of Graysville
grayville-il|c|IL|City of Grayville
greatbendks|c|KS|City of Great Bend
greatfallsmt|c|MT|City of Great Falls
greatfallssc|c|SC|Town of Great Falls, SC
greathealthcare|f|DC|Executive Office of the President, White House Office
greatiowatreasurehunt|s|IA|Office of the Chief Information Officer
greatneckestates-ny|c|NY|Village of Great Neck Estates
greatneckvillage|c|NY|Village of Great Neck
greatscotttownship|c|MN|Great Scott Township
greeceny|c|NY|Town of Greece
greeleyco|c|CO|City of Greeley
greeleycountyks|k|KS|Unified Greeley County
greeleycountyne|k|NE|Greeley County
greenacresfl|c|FL|City of Greenacres
greenbanknj|s|NJ|New Jersey Economic Development Authority
greenbaywi|c|WI|City of Green Bay
greenbeltmd|c|MD|City of Greenbelt
greenbrierar|c|AR|City of Greenbrier
greenbrierwv|k|WV|Greenbrier County Commission
greenburghny|c|NY|Town of Greenburgh
greencastlepa|c|PA|Borough of Greencastle
greene911ny|k|NY|Greene County Department of Emergency Services
greenecoohpsisn|k|OH|Greene County Sheriff's Office
greenecophoh|k|OH|Greene County Combined Health District
greenecountycollectorar|k|AR|Greene County Arkansas Tax Collector
greenecountyga|k|GA|Greene County Board of Commissioners
greenecountymo|k|MO|Greene County, MO
greenecountymoprosecutor|k|MO|Greene County Prosecuting Attorney's Office
greenecountyms|k|MS|Greene County MS Board of Supervisors
greenecountync|k|NC|County of Greene
greenecountyny|k|NY|Greene County
greenecountyohio|k|OH|Greene County Data Processing
greenecountypa|k|PA|County of Greene
greenecountytn|k|TN|Greene County
greenecountytnsheriffsdept|k|TN|Greene County Sheriff's Department
greenecountyva|k|VA|County of Greene
greenesheriffny|k|NY|Greene County Sheriff's Office
greenesoar|k|AR|Greene County Sheriff's Office
greenetwpclintonpa|k|PA|Greene Township Authority
greenevilletn|c|TN|Town of Greeneville
greenfield-ma|c|MA|City of Greenfield
greenfield-nh|c|NH|Town of Greenfield
greenfieldca|c|CA|City of Greenfield
greenfieldin|c|IN|City of Greenfield
greenfieldlaxwi|c|WI|Town of Greenfield
greenfieldmn|c|MN|City of Greenfield
greenfieldny|c|NY|Town of Greenfield
greenfieldtownshippa|c|PA|Greenfield Township
greenfieldwi|c|WI|City of Greenfield
greenhillsohio|c|OH|Village of Greenhills
greenhillsohpd|c|OH|Village of Greenhills Police Department
greenhoustontx|c|TX|City of Houston
greenislemn|c|MN|City of Green Isle, Minnesota
greenlakecountywi|k|WI|Green Lake County
greenlaketwpmi|c|MI|Green Lake Township
greenlandar|c|AR|City of Greenland
greenlawnfd|d|NY|Greenlawn Fire District
greenlevelnc|c|NC|Town of Green Level
greenmchenrycountyil|k|IL|McHenry County Government Center
greenmchenrycountyillinois|k|IL|McHenry County Government Center
greenportfiredistrictny|d|NY|Greenport Fire District
greenridgemo|c|MO|City of Green Ridge
greensboro-nc|c|NC|City of Greensboro
greensboroal|c|AL|City of Greensboro
greensboroga|c|GA|City of Greensboro
greensborovt|c|VT|Town Clerk's Office
greensvillecountyva|k|VA|County of Greensville
greentopmo|c|MO|City of Greentop
greentwp-hancockcountyin|c|IN|Green Township - Hancock County
greentwpashlandco|c|OH|Green Township
greenupchdky|k|KY|Greenup County Health Department
greenupcountyky|k|KY|County of Greenup
greenvilleal|c|AL|City of Greenville, AL
greenvillecountysc|k|SC|County of Greenville
greenvilleme|c|ME|Town Of Greenville
greenvillenc|c|NC|City of Greenville, NC
greenvilleocny|c|NY|Town of Greenville
greenvillesc|c|SC|City of Greenville
greenvilletx|c|TX|City of Greenville
greenvillewi|c|WI|Town of Greenville
greenwichct|c|CT|Town of Greenwich
greenwoodar|c|AR|City of Greenwood
greenwoodcounty-sc|k|SC|Greenwood County
greenwoodmn|c|MN|City of Greenwood
greenwoodne|c|NE|Greenwood Village
greenwoodny|c|NY|Town of Greenwood
greenwoodoceanami|c|MI|Greenwood Township
greenwoodsc|k|SC|Greenwood County
greenwoodslcmn|c|MN|Greenwood Township
greenwoodtownshipil|c|IL|Greenwood Township
greenwoodtwpcolumbiacopa|c|PA|Greenwood Township, Columbia County
greenwoodtwpcrawfordpa|c|PA|Greenwood Township
greersferry|c|AR|City of Greers Ferry
greshamne|c|NE|Village of Gresham
greshamoregon|c|OR|City of Gresham
gretnala|c|LA|The City of Gretna
gretnapolicela|c|LA|The City of Gretna Police Department
greybullwy|c|WY|Town of Greybull
greyeagletownship|c|MN|Grey Eagle Township
greyforest-tx|c|TX|City of Grey Forest
grfdaz|c|AZ|Golder Ranch Fire District
gridleyca|c|CA|City of Gridley
griffinga|c|GA|City of Griffin
griggscountynd|k|ND|State of ND
grimescountytexas|k|TX|Grimes County
grimesiowa|c|IA|City of Grimes
grinnelliowa|c|IA|City of Grinnell
griswoldct|c|CT|Town of Griswold
griswoldia|c|IA|City of Griswold
groton-ct|c|CT|Town of Groton
grotonma|c|MA|Town of Groton
grotonnh|c|NH|Town of Groton
grotonny|c|NY|Village of Groton
grotonsd|c|SD|City of Groton
grovecitymn|c|MN|CITY OF GROVE CITY
grovecityohio|c|OH|City of Grove City
groveland-fl|c|FL|City of Groveland
grovelandfl|c|FL|City of Groveland
grovelandflpd|c|FL|City of Groveland
grovelandmi|c|MI|Groveland Township
grovelandny|c|NY|Town of Groveland
groveportohio|c|OH|City of Groveport
grovestx|c|TX|City of Groves
grownjkids|s|NJ|Department of Human Services Division of Family Development
grundy911-il|k|IL|Grundy County Emergency Telephone System Board (ETSB)
grundycountyil|k|IL|Grundy County IL
grundycountyiowa|k|IA|Grundy County
grundyilso|k|IL|Grundy County Sheriff's Office
gsa|f|DC|General Services Administration, Office of GSA IT
gsaadvantage|f|DC|General Services Administration, Office of GSA IT
gsaauctions|f|DC|General Services Administration, Office of GSA IT
gsafleet|f|DC|General Services Administration
gsaig|f|DC|General Services Administration, Office of Inspector General
gscrevenueky|d|KY|Georgetown-Scott County Revenue Commission
gtb-nsn|t|MI|Grand Traverse Band of Ottawa and Chippewa Indians
gtcountymi|k|MI|Grand Traverse County
gtcountysc|k|SC|Georgetown County Gov
guadalupetx|k|TX|Guadalupe County, Texas
guam|s|GU|Office of Technology, Government of Guam
guamcourts|s|GU|Judiciary of Guam
guamlegislature|s|GU|Guam Legislature
guernseycounty|k|OH|Guernsey County Local Government
guernseysheriff|k|OH|Guernsey County Sheriffs Office
guideline|f|MD|Department of Health and Human Services, Agency for Healthcare Research and Quality
guidelines|f|MD|Department of Health and Human Services, Agency for Healthcare Research and Quality
guidiville|t|CA|Guidiville Rancheria of California
guilfordcountync|k|NC|Guilford County
guilfordct|c|CT|Town of Guilford
guilfordny|c|NY|Town of Guilford
guilfordvt|c|VT|Town of Guilford
gulfbreezefl|c|FL|City of Gulf Breeze
gulfcoastwaterauthoritytx|i|TX|Gulf Coast Water Authority
gulfcounty-fl|k|FL|Gulf County Board of County Commissioners
gulfcountytax|k|FL|Gulf County Tax Collector
gulfport-ms|c|MS|City of Gulfport Mississippi
gulfshoresal|c|AL|City of Gulf Shores
gunbarrelcity|c|TX|City of Gun Barrel City
gunlaketribe-nsn|t|MI|Gun Lake Tribe
gunnisoncityut|c|UT|Gunnison City Utah
gunnisonco|c|CO|City of Gunnison
guntersvilleal|c|AL|City of Guntersville
guntertx|c|TX|City of Gunter
gurdonpd|c|AR|City of Gurdon
gurneeil|c|IL|Village of Gurnee
gustavus-ak|c|AK|City of Gustavus
gustinetx|c|TX|City of Gustine
gustintwp|c|MI|Gustin Township
guthriecounty|k|IA|Guthrie County, Iowa
gvoh-ny|c|NY|Grand View on Hudson
gwinnettclerkofcourts|k|GA|Gwinnett County Clerk of Courts
gwinnettcounty|k|GA|Gwinnett County Board of Commissioners
gwinnettcountyga|k|GA|Gwinnett County Board of Commissioners
gwsco|c|CO|City of Glenwood Springs
h-gac|d|TX|Houston-Galveston Area Council
h2gonc|d|NC|Brunswick Regional Water and Sewer H2GO
haakoncounty|k|SD|Haakon County
habershamcounty-ga|k|GA|Habersham County
hacp|c|PA|Housing Authority City of Pittsburgh
hacpid|c|ID|Housing Alliance and Community Partnerships
haddonfield-nj|c|NJ|Haddonfield
haddonheightsgarnets|e|NJ|Haddon Heights School District
hadleyma|c|MA|Town of Hadley
hagartownship|c|MI|HAGAR TOWNSHIP
hagueny|c|NY|Town of Hague
hahiraga|c|GA|Hahira, Georgia
haileyville|c|OK|City of Haileyville
hainesalaska|k|AK|Haines Borough
hainescityfl|c|FL|City of Haines City
hainesil|c|IL|Haines Township
haleburgal|c|AL|Town of Haleburg
halecojpdtx|k|TX|Hale County Juvenile Probation
halecoso|k|AL|HALE COUNTY SHERIFFS OFFICE SUITE 18
halecountyal|k|AL|Hale County Commission
halescornerswi|c|WI|Village of Hales Corners
halesitefd|d|NY|Halesite Fire District
halfmoonbay|c|CA|City of Half Moon Bay
halifaxboropdpa|c|PA|Halifax Borough Police Dept
halifaxborough|c|PA|Halifax Borough
halifaxcountyva|k|VA|Halifax County
halifaxma|c|MA|Town of Halifax, MA
halifaxwatersewerpa|d|PA|Halifax Area Water & Sewer Authority
haliwa-saponi|t|NC|Haliwa-Saponi Indian Tribe
hallandalebeachfl|c|FL|Hallandale Beach, City of
hallcountyga|k|GA|Hall County Board of Commissioners
hallcountyne|k|NE|Hall County
hallcourtsga|k|GA|Northeast Judicial Circuit Court
hallspdtn|c|TN|Halls police department
halseyor|c|OR|City of Halsey
halsteadks|c|KS|City of Halstead
haltomcitytx|c|TX|city of Haltom City
hamblencountytn|k|TN|Hamblen County, TN Government
hamblentn|k|TN|Hamblen County Government
hamburgark|c|AR|City of Hamburg
hamcoclerkoh|k|OH|Hamilton County Clerk of Courts
hamdenct|c|CT|Town of Hamden
hamersville|c|OH|Village of Hamersville
hamilton-ny|c|NY|VILLAGE OF HAMILTON
hamilton-oh|c|OH|City of Hamilton, Ohio
hamiltonatlnj|c|NJ|Township of Hamilton (Atlantic)
hamiltonbanpa|c|PA|Hamiltonban Township
hamiltoncohealthoh|k|OH|Hamilton County Public Health
hamiltoncountycourtsoh|k|OH|Hamilton County Court of Common Pleas
hamiltoncountyil|k|IL|Hamilton County
hamiltoncountylawliboh|k|OH|Hamilton County Law Library
hamiltoncountyne|k|NE|Hamilton County
hamiltoncountyny|k|NY|Hamilton County
hamiltoncountyohio|k|OH|Hamilton County Telecommunications
hamiltoncountyohiofacilities|k|OH|Hamilton County Facilities Department
hamiltoncountytx|k|TX|Hamilton County
hamiltonddsohio|k|OH|Hamilton County Developmental Disabilities Services
hamiltonflsheriff|k|FL|Hamilton County Sheriff's Office
hamiltonga|c|GA|City of Hamilton
hamiltonil|c|IL|City of Hamilton
hamiltonma|c|MA|Town of Hamilton
hamiltonmtruralfire|d|MT|Hamilton Rural Fire District
hamiltonpdnj|c|NJ|Hamilton Police Division
hamiltontn|k|TN|Hamilton County I.T.
hamiltontn911|d|TN|Hamilton County 911 Emergency Communications District
hamiltontwpnj|c|NJ|Township of Hamilton
hamiltonva|c|VA|Town of Hamilton
hamiltonvotesfl|k|FL|Hamilton County Supervisor of Elections
hamlakemn|c|MN|City of Ham Lake
hamlineatonmi|c|MI|Hamlin Township
hamlinny|c|NY|Town of Hamlin
hammondwi|c|WI|Village of Hammond
hammonok|c|OK|Town of Hammon
hampdenma|c|MA|Town of Hampden
hampdenmaine|c|ME|Town of Hampden, Maine
hampsteadmd|c|MD|Town of Hampstead
hampsteadnhpolice|c|NH|Hampstead Police Department
hampton|c|VA|City of Hampton
hampton-pa|c|PA|Township of Hampton
hamptonbaysfd|d|NY|Hampton Bays Fire District
hamptonfallsfire|c|NH|Hampton Falls Fire Department
hamptonfl|c|FL|City of Hampton
hamptonga|c|GA|City of Hampton
hamptonnh|c|NH|Town of Hampton, NH
hamptonnhpd|c|NH|Hampton Police Department
hamptonny|c|NY|Town of Hampton
hamptonpd-pa|c|PA|Township of Hampton Police Department
hamptonroads|d|VA|Hampton Roads Planning District Commission
hamptonsc|c|SC|Town of Hampton
hamptonshalerwater|d|PA|Hampton Shaler Water Authority
hamptontownshipmi|k|MI|Charter Township of Hampton
hamptonva|c|VA|City of Hampton, VA
hamtramckcity|c|MI|City of Hamtramck
hamtwpfcoh|c|OH|Hamilton Township
hanafordil|c|IL|Village of Hanaford
hancevillewateral|d|AL|Hanceville Water & Sewer Board
hancockcounty-il|k|IL|Hancock County Board
hancockcountyga|k|GA|Hancock County Board of Commissioners
hancockcountyia|k|IA|Hancock County Iowa
hancockcountyky|k|KY|Hancock County Fiscal Court
hancockcountymaine|k|ME|Hancock County
hancockcountyohioelections|k|OH|Hancock County Board of Elections
hancockcountywv|k|WV|Hancock County Commission
hancockctnso|k|TN|Hancock County Sheriff's Office
hancockin|k|IN|Hancock County Government
hancocknh|c|NH|Town of Hancock
hancocknhpd|c|NH|Town of Hancock Police
handcountysd|k|SD|Hand County
hanford|f|WA|Department of Energy, Hanford Mission Integration Solutions
hanfordca|c|CA|City of Hanford
hanksvilleutah|c|UT|Town of Hanksville
hannahvillepotawatomi-nsn|t|MI|Hannahville Indian Community
hannibal-mo|c|MO|City of Hannibal Missouri
hannibalny|c|NY|Town of Hannibal
hannibalvillageny|c|NY|Hannibal Village
hanover|k|VA|Hanover County
hanover-ma|c|MA|Town of Hanover
hanoverboroughpa|c|PA|The Borough Of Hanover
hanovercounty|k|VA|Hanover County
hanovercountyva|k|VA|Hanover County
hanovermn|c|MN|City of Hanover
hanoverny|c|NY|Town of Hanover
hanoverva|c|VA|Hanover County
hanson-ma|c|MA|Town of Hanson
hansoncountysd|k|SD|Hanson County
hansonfirema|c|MA|Hanson Fire Department
happyvalleyor|c|OR|City of Happy Valley
harahanla|c|LA|City of Harahan
haralsoncountyga|k|GA|Haralson County Commissioner
hardeecountyfl|k|FL|Hardee County BOCC
hardeeflvotes|k|FL|HARDEE CO. SUPERVISOR OF ELECTIONS
hardeevillepolicesc|c|SC|Hardeeville Police Department
hardeevillesc|c|SC|City of Hardeeville
hardenburghny|c|NY|Town of Hardenburgh
hardincoesd6tx|d|TX|Hardin County Emergency Service District #6
hardincountyia|k|IA|Hardin County
hardincountyil|k|IL|Hardin County
hardincountyky|k|KY|Hardin County Government
hardincountyohio|k|OH|Hardin County
hardincountytx|k|TX|Hardin County
hardingcosd|k|SD|Harding County, SD
hardinmontana|c|MT|City of Hardin
hardwick-ma|c|MA|Town of Hardwick
hardwickvt|c|VT|Town Office
harfordcountymd|k|MD|Harford County Government
harfordvotes|d|MD|Harford County Board of Elections
haringtwpmi|c|MI|Haring Township
harkerheights|c|TX|City of Harker Heights
harlem-mt|c|MT|City of Harlem
harleyvillesc|c|SC|Town of Harleyville
harlingentx|c|TX|City Of Harlingen
harlowtonmt|c|MT|City of Harlowton
harmartownship-pa|c|PA|Harmar Township
harmoncountyok|k|OK|Harmon County
harmonymn|c|MN|City of Harmony
harmonyny|c|NY|Town of Harmony
harmonytownshipclarkoh|c|OH|Harmony Township
harmonytwp-nj|c|NJ|Harmony Township
harnettcountync|k|NC|Harnett County
harneycountyor|k|OR|Harney County
harpercountyks|k|KS|Harper County Kansas
harpersvilleal|c|AL|Town of Harpersville
harrietstown|c|NY|Town of Harrietstown
harringtondelaware|c|DE|City of Harrington
harringtonparknj|c|NJ|Borough of Harrington Park
harringtonwa|c|WA|City of Harrington
harrisburgnc|c|NC|Town of Harrisburg
harrisburgohio|c|OH|Village of Harrisburg
harrisburgpa|c|PA|City of Harrisburg
harrisburgsd|c|SD|City of Harrisburg
harriscountyclerk|k|TX|Harris County Clerk Office
harriscountyesd11|d|TX|Harris County ESD 11 Mobile Healthcare
harriscountyesd8|d|TX|Harris County Emergency Services District No. 8
harriscountyga|k|GA|Harris County Commissioners
harriscountytx|k|TX|Harris County Information Technology Center
harrison-ny|c|NY|Town Of Harrison
harrisonar|c|AR|City of Harrison, Arkansas
harrisonburgva|c|VA|City of Harrisonburg
harrisoncountymo|k|MO|Harrison County
harrisoncountyms|k|MS|Harrison County Board of Supervisors
harrisoncountymschanceryclerk|k|MS|Harrison County Chancery Clerk
harrisoncountyohio|k|OH|Harrison County
harrisoncountytexas|k|TX|Harrison County
harrisoncountywv|k|WV|Harrison County Commission
harrisonoh|c|OH|City of Harrison
harrisonohio|c|OH|City of Harrison
harrisonpdny|c|NY|Harrison Police Department
harrisontownshipmi|c|MI|Charter Township of Harrison, Michigan
harrisontwp-pa|c|PA|Harrison Township
harrisontx|k|TX|Harrison County Texas
harristownshipmi|c|MI|Harris Township
harrisvilleboroughpa|c|PA|Harrisville Borough
harrisvillecity|c|UT|Harrisville City
harrisvillepoliceut|c|UT|Harrisville Police Department
harrodsburgky|c|KY|City of Harrodsburg
hartcountyga|k|GA|Hart County Georgia
hartcountyky|k|KY|Hart County Fiscal Court
hartford|c|CT|Metro Hartford Information Services
hartfordct|c|CT|Metro Hartford Innovation Services
hartfordny|c|NY|Town of Hartford
hartfordtownpolicewi|c|WI|Town of Hartford Police Department
hartfordvt|c|VT|Town of Hartford Vermont
hartlandvt|c|VT|Town of Hartland
hartleycountytx|k|TX|Hartley County
hartleyiowa|c|IA|City of Hartley
hartsdalefire|d|NY|Hartsdale Fire District
hartsvillesc|c|SC|City of Hartsville
hartvillemo|c|MO|City of Hartville
hartwellga|c|GA|City of Hartwell
hartwickny|c|NY|Town of Hartwick
harvard-ma|c|MA|Town of Harvard
harvardil|c|IL|City of Harvard
harveycounty|k|KS|Harvey County
harveysburg|c|OH|Village of Harveysburg
harwich-ma|c|MA|Town of Harwich, MA.
harwinton|c|CT|Town Of Harwinton
haskellar|c|AR|City of Haskell
haskellcountytx|k|TX|Haskell County, Texas
hastingsmi|c|MI|City of Hastings
hastingsmn|c|MN|City of Hastings
hastingsne|c|NE|City of Hastings
hastingsny|c|NY|Town of Hastings
hatchutah|c|UT|HATCH TOWN
haughtonla|c|LA|City Of Haughton
havanaar|c|AR|City of Havana
havanail|c|IL|City of Havana
havasupai-nsn|t|AZ|Havasupai Tribe
havenks|c|KS|The City of Haven
haverhillcorner-nh|d|NH|Precinct of Haverhill Corner
haverhillma|c|MA|City of Haverhill
haverstrawpolice|c|NY|Town of Haverstraw Police
havilandks|c|KS|City of Haviland
havredegracemd|c|MD|The City of Havre de Grace
havredegracepolicemd|c|MD|Havre de Grace Police Department
hawaii|s|HI|State of Hawaii, DAGS/ETS
hawaiicounty|k|HI|County of Hawaii
hawaiipolice|k|HI|Hawaii County Police Department
hawaiiprosecutors|k|HI|Office of the Prosecuting Attorney
hawkeyeia|c|IA|City of Hawkeye
hawkinscounty911|d|TN|Hawkins County Emergency Communications District
hawkinscountytn|k|TN|Hawkins County TN
hawkinsvillega|c|GA|City of Hawkinsville
hawkpointmo|c|MO|City of Hawk Point, Missouri
hawleymn|c|MN|HAWLEY CITY
hawleytownshipmn|c|MN|Hawley Township
haworthokpolice|c|OK|Haworth Police Department
hawthorneca|c|CA|City of Hawthorne
haycocktownship|c|PA|Haycock Township
haycreektownshipmn|c|MN|Hay Creek Township
haydenal|c|AL|Town of Hayden
haydenid|c|ID|City of Hayden
haydenlakesewerdistrict|d|ID|HAYDEN LAKE SEWER DISTRICT
hayestownshipmi|c|MI|Hayes Township
hayestwpclaremi|c|MI|Hayes Township
hayestwpotsegomi|c|MI|Hayes Township
haynesvilleme|c|ME|Town of Haynesville
hayrivertownship|c|WI|TOWN OF HAY RIVER
hayscountyesd9|d|TX|Hays County Emergency Services District 9
hayscountytx|k|TX|Hays County
haysivirginia|c|VA|Town of Haysi
haysks|c|KS|City of Hays KS
haysvilleborough|c|PA|Haysville Borough
haysvilleks|c|KS|City of Haysville
haytimo|c|MO|City of Hayti MO
haytownshipmi|c|MI|Township of Hay
hayward-ca|c|CA|CITY OF HAYWARD
haywardrec-ca|d|CA|Hayward Area Recreation and Park District
haywoodcountync|k|NC|Haywood County NC
haywoodtn|k|TN|Haywood County Tennessee
hazardky|c|KY|City of Hazard
hazeltonmifire|c|MI|Hazelton Township Fire Department
hazelwoodmo|c|MO|City of Hazelwood
hazennd|c|ND|City of Hazen
hazlehurstga|c|GA|City of Hazlehurst
hazlehurstpd-ms|k|MS|Hazlehurst Police Department
hbpi|t|CA|Hopland Band of Pomo Indians
hc|f|MD|Department of Health and Human Services, Centers for Medicare and Medicaid Services
hccoky|k|KY|Hardin County Clerk's Office
hcesd13tx|d|TX|Harris County Emergency Services District #13
hcesd29tx|d|TX|Harris County Emergency Services District No. 29
hcfa911ca|d|CA|Heartland Communications Facility Authority
hcfl|k|FL|Hillsborough County Board of County Commissioners
hcmud188tx|d|TX|HARRIS COUNTY MUD 188
hcnh|k|NH|Hillsborough County
hcsheriff|k|TN|County of Hamilton Sheriff
hctx|c|TX|city of Haltom City
hd1mohave|d|AZ|Hospital District 1 of Mohave County
hdesd|e|OR|High Desert Education Service District
headlandpd|c|AL|Headland Police Department
headoftheharborny|c|NY|Village of Head of the Harbor
headstart|f|DC|Department of Health and Human Services, Administration for Children and Families
healdsburg|c|CA|City of Healdsburg
health|f|DC|Department of Health and Human Services, Office of Disease Prevention and Health Promotion, Office of the Secretary
health-ashlandcounty-oh|k|OH|Ashland County Health Department
health-e-arizona-plus|s|AZ|Arizona Health Care Cost Containment System
health-e-arizonaplus|s|AZ|Arizona Health Care Cost Containment System
healthcare|f|MD|Department of Health and Human Services, Centers for Medicare and Medicaid Services
healthdata|f|DC|Department of Health and Human Services, Office of the Secretary of Health and Human Services
healthearizona|s|AZ|Arizona Health Care Cost Containment System
healthearizonaplus|s|AZ|Arizona Health Care Cost Containment System
healthfinder|f|DC|Department of Health and Human Services, Office of Disease Prevention and Health Promotion, Office of the Secretary
healthfirstcolorado|s|CO|Colorado Department of Health Care Policy & Financing
healthindicators|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
healthit|f|DC|Department of Health and Human Services, Office of the National Coordinator, Office of the Secretary
healthvermont|s|VT|State of Vermont - Agency of Digital Services on behalf of Vermont Dept of Health
healthycompetition|f|DC|Department of Justice, Antitrust Division
healthypeople|f|DC|Department of Health and Human Services, Office of Disease Prevention and Health Promotion, Office of the Secretary
healthysd|s|SD|State of South Dakota
hearttruth|f|MD|Department of Health and Human Services, National Heart, Lung & Blood Institute, NIH
heat|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
heathohio|c|OH|City of Heath, Ohio
heathsprings|c|SC|Town of Heath Springs
heberpower|d|UT|Heber Light and Power
hebersprings|c|AR|City of Heber Springs
heberut|c|UT|Heber City Corporation
hebervalleyssd|d|UT|Heber Valley Special Service District
hebronct|c|CT|Town of Hebron
hebronnh|c|NH|Town of Hebron, NH
hebronny|c|NY|Town of Hebron
hebronwi|c|WI|Town of Hebron
hedwigtx|c|TX|Hedwig Village
helenamt|c|MT|City of Helena
helenatownshipmichigan|c|MI|Helena Township
helenatownshipmn|c|MN|Helena Township
hellamtownship|c|PA|Hellam Township
helotes-tx|c|TX|City Of Helotes
helpamericavote|f|DC|Election Assistance Commission
helpercity|c|UT|City of Helper, Utah
helpwithmybank|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
helpwithmycheckingaccount|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
helpwithmycreditcard|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
helpwithmycreditcardbank|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
helpwithmymortgage|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
helpwithmymortgagebank|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
hemetca|c|CA|City of Hemet
hempfieldtownshipmc|c|PA|Hempfield Township
hempfieldtownshippdmc|c|PA|Hempfield Township Police Department
hempsteadcitytx|c|TX|City of Hempstead
hempsteadny|c|NY|Town of Hempstead
hendersoncountyil|k|IL|Henderson County
hendersoncountyky|k|KY|HENDERSON COUNTY FISCAL COURT
hendersoncountync|k|NC|Henderson County
hendersoncountytn|k|TN|Henderson County Government
hendersonky|c|KY|City of Henderson, KY
hendersonkydetention|k|KY|Henderson County Detention Center
hendersonmn|c|MN|City of Henderson
hendersonnevada|c|NV|City of Henderson
hendersonnv|c|NV|City of Henderson
hendersontn|c|TN|City of Henderson
hendersontwpjcpa|c|PA|Henderson Twp, Jefferson Co, Pennsylvania
hendersontwpmi|c|MI|Henderson Township
hendersonvillenc|c|NC|City of Hendersonville
hendrickscountyprosecutor|k|IN|Hendricks County Prosecutor Office
hendryelections|k|FL|Hendry County SOE
henefer|c|UT|Henefer Town Inc
hennepincounty|k|MN|Hennepin County
hennesseyok|c|OK|Town of Hennessey
hennikernh|c|NH|Town of Henniker, New Hampshire
hennikernhpd|c|NH|Henniker Police Department
henrico|k|VA|Henrico County
henriettafiredistrictny|d|NY|Henrietta Fire District
henriettany|c|NY|Town of Henrietta
henriettatownshipmi|c|MI|Henrietta Township
henryco911tn|d|TN|Henry County Emergency Communications District
henrycomo|k|MO|Henry County Clerk
henrycountyal|k|AL|Henry County Commission
henrycountyga|k|GA|Henry County Government
henrycountyohio|k|OH|Henry County Commissioners
henrycountysheriff-al|k|AL|Henry County Sheriff's Office
henrycountysheriffga|k|GA|Henry County Government
henrycountytn|k|TN|Henry County Government
henrycountyva|k|VA|County of Henry
henryctyil|k|IL|Henry County Government
henryetta|c|OK|City of Henryetta
henrymosheriff|k|MO|Henry County Missouri Sheriff Department
henryvilaszoo|k|WI|Dane County
hephzibahga|c|GA|City of Hephzibah
herculesca|c|CA|City of Hercules
herefordtexas|c|TX|City of Hereford
heritageabroad|f|DC|U.S. Commission for the Preservation of Americas Heritage Abroad, USCPAHA
heritagecreekky|c|KY|City of Heritage Creek Kentucky
herkimercountyny|k|NY|Herkimer County
hermansvillehousingmi|c|MI|Hermansville Housing Commission
hermiston|c|OR|City of Hermiston
hermonmaine|c|ME|Town of Hermon
hermosabeach|c|CA|City of Hermosa Beach
hernandopolice|c|MS|City of Hernando Police Department
hernandovotes|k|FL|Hernando County Supervisor of Elections
herndon-va|c|VA|Town of Herndon
herriman|c|UT|Herriman City
herrimanpd|c|UT|Herriman City
herringpondwampanoagtribe|t|MA|Herring Pond Wampanoag Tribe
herseytwpmi|c|MI|Hersey Township
hertfordcountync|k|NC|Hertford County
hesperiaca|c|CA|City Of Hesperia
hesperiaparks|d|CA|Hesperia Recreation & Parks District
hesperiavillage|c|MI|Village of Hesperia
hesstonks|c|KS|City of Hesston
hewlettbayparkny|c|NY|Village of Hewlett Bay Park
hewlettharbor|c|NY|Village of Hewlett Harbor
hewlettneck|c|NY|Village of Hewlett Neck
heyworth-il|c|IL|Village of Heyworth
hfsctx|c|TX|Houston Forensic Science Center
hfxtwppa|c|PA|Halifax Township Dauphin County Pennsylvania
hgcityca|c|CA|City of Hawaiian Gardens
hhs|f|DC|Department of Health and Human Services, Office of the Secretary of Health and Human Services
hhsoig|f|DC|Department of Health and Human Services
hhsops|f|MD|Department of Health and Human Services, Program Support Center
hi|s|HI|State of Hawaii, DAGS/ETS
hialeahfl|c|FL|City of Hialeah
hialeahflpd|c|FL|City of Hialeah Police
hialeahgardenspd|c|FL|Hialeah Gardens Police Department
hiawasseega|c|GA|City of Hiawassee
hiawathatownshipmi|c|MI|Hiawatha Township
hibbingmn|c|MN|City of Hibbing
hickmancountytn|k|TN|Hickman County Government
hickorycreek-tx|c|TX|The Town of Hickory Creek
hickorync|c|NC|City of Hickory
hicksvillefdny|d|NY|Hicksville Fire District
hicksvilleohio|c|OH|Village of Hicksville
hiddenhills|c|CA|City of Hidden Hills
hiddenhillslibrary|c|CA|City of Hidden Hills
hiddenvalleylakecsd|d|CA|Hidden Valley Lake Community Services District
hideoututah|c|UT|Hideout
higginsonar|c|AR|City of Higginson
highfillarkansas|c|AR|City of Highfill
highforesttownshipmn|c|MN|High Forest Township
highlandbeachfl|c|FL|Town of Highland Beach
highlandca|c|CA|City of Highland
highlandfallsny|c|NY|Village of Highland Falls
highlandheights-ky|c|KY|City of Highland Heights Kentucky
highlandhtsohio|c|OH|City of Highland Heights
highlandil|c|IL|City Of Highland Illinois
highlandkspd|c|KS|Highland Police Department
highlandlakeal|c|AL|Town of Highland Lake
highlandohiohealth|k|OH|Highland County Health Department
highlandparkmi|c|MI|City of Highland City
highlands-ny|c|NY|Town of Highlands
highlandsclerkfl|k|FL|Clerk of Circuit Court & Comptroller
highlandsfl|k|FL|Highlands County Board of County Commissioners
highlandsnj|c|NJ|Borough of Highlands
highlandsranch|d|CO|Highlands Ranch Metro District
highlandssheriff|k|FL|Highlands County Sheriff's Office
highlandtwpadamspa|c|PA|Highland Township, Adams County, Pennsylvania
highlandut|c|UT|Highland City
highpoint-nc|c|NC|City of High Point
highpointnc|c|NC|City of High Point
highridgefire|d|MO|High Ridge Fire Protection District
highshoals|c|NC|High Shoals
highspire|k|PA|Borough of Highspire
highsprings|c|FL|City of High Springs
hilbertwi|c|WI|Village of Hilbert
hildale|c|UT|Hildale City
hildalecity|c|UT|Hildale City
hildaleutility|d|UT|Hildale City
hillcitysd|c|SD|City of Hill City, SD
hillcountymt|k|MT|Hill County
hillcrestvillagetx|c|TX|City of Hillcrest Village
hilliardohio|c|OH|City of Hilliard
hilloemtx|k|TX|Hill County Office of Emergency Management
hillsboro-nd|c|ND|City of Hillsboro North Dakota
hillsboro-oregon|c|OR|City of Hillsboro
hillsborobeach|c|FL|Town of Hillsboro Beach
hillsboroil|c|IL|City of Hillsboro
hillsboromo|c|MO|City of Hillsboro
hillsborond|c|ND|City of Hillsboro North Dakota
hillsboronhpolice|c|NH|Hillsboro NH Police Dept
hillsboroughnc|c|NC|Town of Hillsborough
hillsboroughnj|c|NJ|Hillsborough Township
hillsboroughsao|s|FL|STATE ATTORNEYS OFFICE 13TH CIRCUIT
hillsborova|c|VA|Town of Hillsboro
hillsdalecounty|k|MI|Hillsdale County
hillsdaletownshipmi|c|MI|Hillsdale Township
hillside-il|c|IL|Village of Hillside
hillspafl|k|FL|Hillsborough County Property Appraiser's Office
hillstaxfl|k|FL|Hillsborough County Tax Collector
hillsvilleva|c|VA|Hillsville Police Department
hilltopmn|c|MN|City of Hilltop
hillviewpolice|c|KY|Hillview Police Department
hiltonheadislandsc|c|SC|Town of Hilton Head Island
hiltonny|c|NY|Village of Hilton
hinckleyil|c|IL|Village of Hinckley
hinckleymn|c|MN|City of Hinckley
hinckleytwpoh|c|OH|Hinckley Township
hingham-ma|c|MA|Town of Hingham
hinsdalema|c|MA|Town Of Hinsdale
hintontownship|c|MI|Hinton Township
hiram-ga|c|GA|City of Hiram
hiramvlgohio|c|OH|Village of Hiram
hireacoloradovet|s|CO|Colorado Dept Labor and Employment
hirevets|f|DC|Department of Labor
hispanicheritagemonth|l|DC|Library of Congress
history|f|MD|National Archives and Records Administration
hitchcockcountyne|k|NE|Hitchcock County
hiv|f|DC|Department of Health and Human Services, Office of the Assistant Secretary for Health
hive|f|VA|Department of Defense, Defense Health Agency
hlpdwi|c|WI|Hobart-Lawrence Police Department
hnlalert|k|HI|City and County of Honolulu Department of Emergency Management
hobartmn|c|MN|Hobart Township
hobartok|c|OK|City of Hobart
hobartwi|c|WI|Village of Hobart
hobbsnm|c|NM|City of Hobbs
hoboken-ga|c|GA|City of Hoboken GA
hobokennj|c|NJ|City of Hoboken
hobokenpdnj|c|NJ|Hoboken Police Department
hochatown|c|OK|Hochatown Board of Trustees
hochatownfire|d|OK|Hochatown Volunteer Fire Department
hocomn|k|MN|Houston County
hodgeman|k|KS|Hodgeman County Kansas
hohny|c|NY|Village of Hastings-on-Hudson
holbrookaz|c|AZ|Holbrook, City of
holbrookma|c|MA|Town of Holbrook
holden-ma|c|MA|Town of Holden
holdenma|c|MA|Town of Holden
holdenmaine|c|ME|Town of Holden Maine
holdenmo|c|MO|City of Holden
holderness-nh|c|NH|City of Holderness
holdingford|c|MN|City of Holdingford
holdingtownshipmn|c|MN|Holding Township
holidayislandapcommission|c|AR|Holiday Island Advertising & Promotion Tax Commission
holidaylakes-tx|c|TX|Town Of Holiday Lakes
holladayut|c|UT|City of Holladay
hollandbrowncountywi|c|WI|Town of Holland, Brown County
hollandohio|c|OH|Village of Holland
hollandpatentny|c|NY|VILLAGE OF HOLLAND PATENT NY
hollandtownshipnj|c|NJ|Holland Township
hollandtx|c|TX|City of Holland
hollandvt|c|VT|Town of Holland
hollandwi|c|WI|Town of Holland
holleypolice|c|NY|HOLLEY POLICE DEPARTMENT
hollidaytx|c|TX|City of Holliday Texas
hollisnh|c|NH|Town of Hollis
hollistermo|c|MO|City of Hollister
hollyhillfl|c|FL|City of Holly Hill
hollyridgenc|c|NC|Town of Holly Ridge
hollyspringsms|c|MS|City Of Holly Springs
hollyspringsnc|c|NC|Town of Holly Springs
hollytownship|c|MI|Holly Township
hollywoodpark-tx|c|TX|Town of Hollywood Park
hollywoodtownshipmn|c|MN|Hollywood Township
holmdel|c|NJ|Holmdel Township
holmdelpolice|c|NJ|Holmdel Township Police Department
holmenwi|c|WI|Village of Holmen
holmeselectionsfl|k|FL|Supervisor of Elections
holsteinia|c|IA|City of Holstein
holtcountymo|k|MO|COUNTY OF HOLT
holtcountyne|k|NE|Holt County
holtssummit|c|MO|City of Holts Summit
holtsvillefiredistrict|d|NY|Holtsville Fire District
homebaseiowa|s|IA|State of Iowa - OCIO
homeenergyscore|f|DC|Department of Energy, Office of Critical Minerals and Energy Innovation
homelandsecurity|f|DC|Department of Homeland Security, Management Directorate
homerglenil|c|IL|Village of Homer Glen
homertownshipcalhouncounty|c|MI|Homer Township
homertwpohio|c|OH|Homer Township
homervillega|c|GA|City of Homerville
homesteadfl|c|FL|City of Homestead
homesteadtwpmi|c|MI|Homestead Township
hometownshipmontcalm|c|MI|Home Township
homewoodil|c|IL|Village of Homewood
hondo-tx|c|TX|City of Hondo
honesdalepd-pa|c|PA|Honesdale Police Department
honeyvillecity|c|UT|HONEYVILLE CITY
honolulu|c|HI|City and County of Honolulu
honolulubws|d|HI|Honolulu Board of Water Supply
hoodlandfire|d|OR|Hoodland Rural Fire Protection District #74
hoodrivercounty|k|OR|Hood River County
hookercountyne|k|NE|Hooker County
hooksett|c|NH|Town of Hooksett
hooksettfire|c|NH|Hooksett Fire Rescue
hooksettpolice|c|NH|Hooksett Police Department
hoopa-nsn|t|CA|Hoopa Valley Tribal Council
hoopercity|c|UT|Hooper City
hooperwater|d|UT|HOOPER WATER IMPROVEMENT DISTRICT
hoosick|c|NY|Town of Hoosick
hooveral|c|AL|City of Hoover
hooveralabama|c|AL|City of Hoover
hopatcongschools|e|NJ|Hopatcong Borough Schools
hopbottompa|k|PA|Hop Bottom Borough
hopear|c|AR|City of Hope Arkansas
hopecourtsnm|c|NM|Village of Hope Courts
hopedale-ma|c|MA|Town of Hopedale
hopescholarshipwv|s|WV|West Virginia State Treasury
hopewellboroughnj|c|NJ|Hopewell Borough
hopewellpolicenj|c|NJ|HOPEWELL TOWNSHIP POLICE DEPARTMENT
hopewellva|c|VA|CITY OF HOPEWELL
hopi-nsn|t|AZ|The Hopi Tribe
hopkinsmn|c|MN|City of Hopkins
hopkinsville-ky|c|KY|City of Hopkinsville
hopkinton-nh|c|NH|Town of Hopkinton
hopkintonma|c|MA|Town of Hopkinton, MA
hopkintonpolice-ri|c|RI|Town of Hopkinton
hopkintonpoliceri|c|RI|Town of Hopkinton - Police Department
hopkintonri|c|RI|Town of Hopkinton, Rhode Island
hoplandfire|d|CA|Hopland Fire Protection District
horiconny|c|NY|Town of Horicon, N.Y.
horiconwi|c|WI|City of Horicon
horizonphmn|d|MN|Horizon Public Health
hornbyny|c|NY|TOWN OF HORNBY
hornellsville|c|NY|Town of Hornellsville
hornhillal|c|AL|TOWN OF HORN HILL
horrycountysc|k|SC|Horry County Government
horsecaveky|c|KY|City Of Horse Cave
horseshoe-bay-tx|c|TX|City of Horseshoe Bay
hotcogtx|d|TX|Heart of Texas Council of Governments
hotspringcircuitclerkar|k|AR|Hot Spring County Circuit Clerk
hotspringcountysoar|k|AR|Hot Spring County Sheriff's Office
hotspringsar|c|AR|City of Hot Springs
hotspringscountywy|k|WY|Hot Springs County
hotspringssd|c|SD|City of Hot Springs
houghtoncounty|k|MI|Houghton County
houghtonsheriff|k|MI|Houghton County Sheriff's Office
house|l|DC|United States House of Representatives, House of Representatives
housecalendar|l|DC|Government Publishing Office
housecommunications|l|DC|United States House of Representatives, House of Representatives
housed|l|DC|United States House of Representatives, House of Representatives
housedemocrats|l|DC|United States House of Representatives, House Democratic Caucus
housedems|l|DC|United States House of Representatives, House Democratic Caucus
houselive|l|DC|United States House of Representatives, House of Representatives
housenewsletters|l|DC|United States House of Representatives, House of Representatives
housingalamedaca|c|CA|Housing Authority of The City of Alameda
housinglincolncountyor|d|OR|Housing Authority of Lincoln County
houston-ak|c|AK|City of Houston, Alaska
houstoncosoal|k|AL|Houston County Sheriff's Office
houstoncountyal|k|AL|Houston County Commission
houstoncountyga|k|GA|Houston County Board Of Commissioners
houstoncountytn|k|TN|Houston County Government
houstonlake|c|MO|City of Houston Lake
houstonms|c|MS|City of Houston
houstontx|c|TX|City of Houston
howardchippewawi|c|WI|Town of Howard
howardcircuitclerkar|k|AR|Howard County Circuit Clerk
howardcounty-mo|k|MO|County of Howard, MO
howardcountyhousingar|d|AR|Housing Authority of the County of Howard
howardcountyin|k|IN|Howard County
howardcountymaryland|k|MD|Howard County Government
howardcountymd|k|MD|Howard County Maryland Government
howardcountyne|k|NE|Howard County
howardcountysheriffmo|k|MO|Howard County Sheriff's Office
howardcountytx|k|TX|Howard County Texas
howardsgrovewi|c|WI|Village of Howards Grove
howardtwp-oh|c|OH|Howard Township
howellcountymo|k|MO|Howell County
howellcountymo911|k|MO|Howell County 911 Emergency Services
howellcountysheriff|k|MO|Howell County Sheriff's Office
howellpolicenj|c|NJ|Howell Township Police Department
howlandoh|c|OH|Howland Township
hoxiear|c|AR|City of Hoxie, AR
hoytlakesmn|c|MN|City of Hoyt Lakes
hpca|c|CA|City Of Huntington Park
hpcutah|c|UT|Hyde Park City
hpultribe-nsn|t|CA|Habematolel Pomo of Upperlake
hragrantcountymn|d|MN|Housing and Redevelopment Authority of Grant County, Minnesota
hrpdcva|d|VA|Hampton Roads Planning District Commission
hrsa|f|MD|Department of Health and Human Services, Health Resources and Services Administration
hrtpova|d|VA|Hampton Roads Transportation Planning Organization
hrwsba|d|OR|Hood River White Salmon Bridge Authority
hsi|f|DC|Department of Homeland Security
hsr|f|DC|Federal Trade Commission
hstf|f|DC|Department of Homeland Security, Management Directorate
hsutilitiesms|c|MS|City Of Holly Springs Utility Department
huachucacityaz|c|AZ|Town of Huachuca City
hualapai-nsn|t|AZ|Hualapai Tribal Nation
hubbardcounty|k|MN|Hubbard County
hubbardstonma|c|MA|Town of Hubbardston
hubbardtwpohio|c|OH|Hubbard Township Administration
hubbardtx|c|TX|City of Hubbard
hud|f|DC|Department of Housing and Urban Development
hudhomestore|f|DC|Department of Housing and Urban Development
hudoig|f|DC|Department of Housing and Urban Development
hudsonco|c|CO|Town of Hudson
hudsonnh|c|NH|Town of Hudson
hudsonny|c|NY|City of Hudson
hudsonregional|d|NJ|Hudson Regional Health Commission
hudsontwplenaweemi|c|MI|Hudson Township, Lenawee County
hudsonwi|c|WI|City of Hudson
huduser|f|DC|Department of Housing and Urban Development, Assistant Secretary for Policy Development and Research
hueytownal|c|AL|City Of Hueytown
hughesar|c|AR|City of Hughes
hughescosheriffok|k|OK|Hughes County Sheriff's Office
hughescountyok911|k|OK|Hughes County 911
hulmeville-pa|c|PA|Hulmeville Borough
humalertca|k|CA|County of Humboldt
humanities|f|DC|National Endowment for the Humanities, Office of Information Resources Management
humbletx|c|TX|City of Humble
humboldt-wi|c|WI|Town of Humboldt
humboldtcagrandjury|s|CA|Humboldt County
humboldtcavotes|k|CA|County of Humboldt
humboldtcoeca|e|CA|Humboldt County Office of Education
humboldtcountynv|k|NV|Humboldt County
hummelstown|c|PA|Borough of Hummelstown
humphreyscountytn|k|TN|Humphreys County Government
humphreystnsheriff|k|TN|Humphreys County Sheriffs Office
huntfishoh|s|OH|State of Ohio- DAS
huntingburg-in|c|IN|City of Huntingburg
huntingdoncountypa|k|PA|Huntingdon County Government
huntingdonsmithfieldpa|c|PA|Smithfield Township
huntingtonbeachca|c|CA|City of Huntington Beach
huntingtonny|c|NY|Town of Huntington
huntingtonut|c|UT|Huntington City
huntingtonwv|c|WV|City of Huntington
huntlandtn|c|TN|City of Huntland
huntspoint-wa|c|WA|Town of Hunts Point
huntsvilleal|c|AL|City of Huntsville
huntsvillealtransit|c|AL|City of Huntsville
huntsvillearkansas|c|AR|City of Huntsville
huntsvilletx|c|TX|City of Huntsville
huntsvilleutah|c|UT|Town of Huntsville
hurlock-md|c|MD|Town of Hurlock
huronca|c|CA|City of Huron
huroncounty-oh|k|OH|Huron County Commissioners
huronny|c|NY|Town of Huron
huronsd|c|SD|City of Huron
hurontownship-mi|c|MI|Huron Township
hurricanes|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
hurricanewv|c|WV|City of Hurricane
hurstbourneacresky|c|KY|City of Hurstbourne Acres
hursttx|c|TX|City of Hurst
husd22az|e|AZ|Humboldt Unified School District
hutchinsoncountysd|k|SD|Hutchinson County Courthouse
hutchinsonks|c|KS|City of Hutchinson Kansas
hutchinsonmn|c|MN|City of Hutchinson
huttigar|c|AR|City of Huttig
huttofire|d|TX|Williamson County Emergency Services District 3
huttotx|c|TX|City of Hutto
huttotxedc|c|TX|Hutto Economic Development Corporation
hvcoksvote|d|KS|Harvey County Clerk
hvhdct|d|CT|Housatonic Valley Health District
hvilletn|c|TN|City of Hendersonville
hvlnc|c|NC|City of Hendersonville
hvtutah|d|UT|High Valley Transit District
hydecountync|k|NC|Hyde County Local Govt.
hydehealthnc|k|NC|Hyde County Health Department
hydeparkny|c|NY|Town of Hyde Park
hydrogen|f|DC|Department of Energy, Research and Special Programs Administration / Volpe
hylandhills|i|CO|Hyland Hills Parks and Recreation District
hyrumcity|c|UT|Hyrum City Corporation
ia|s|IA|State of Iowa - OCIO
iable|s|IA|State of Iowa - OCIO
iachildcareconnect|s|IA|Dept. of Management Division of IT
iad|f|MD|Department of Defense, National Security Agency
iaf|f|DC|Inter-American Foundation
iahealthlink|s|IA|State of Iowa - OCIO
iarpa|f|VA|Office of the Director of National Intelligence
iarpa-ideas|f|VA|Office of the Director of National Intelligence
iaschoolperformance|s|IA|OCIO - State of Iowa
iat|f|ID|Department of the Interior, Office of Aviation Services
iavoters|s|IA|State of Iowa - OCIO
iawg|f|DC|Department of State, Bureau of East Asian and Pacific Affairs
ibab|f|DC|United States Agency for Global Media
ibb|f|DC|United States Agency for Global Media
ibervilleoep|k|LA|Iberville Parish Office of Emergency Preparedness
ibwc|f|TX|Department of State, Bureau of Western Hemisphere Affairs
ic|f|DC|Central Intelligence Agency
ic3|f|WV|Department of Justice, Internet Crime Complaint Center
icams-portal|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
icas-nsn|t|AK|Inupiat Community of the Arctic Slope
ice|f|DC|Department of Homeland Security, U.S. Immigration and Customs Enforcement
ich|f|MD|U.S. Interagency Council on Homelessness, United States Interagency Council on Homelessness
icjointduty|f|VA|Office of the Director of National Intelligence
icmesapa|d|PA|Indiana County Municipal Emergency Services Authority
icts|f|DC|Department of Commerce, Bureau of Industry and Security
id|s|ID|State of Idaho, Office of Information Technology Services
idabel-ok|c|OK|City of Idabel
idaho|s|ID|State of Idaho, Office of Information Technology Services
idahofalls|c|ID|City of Idaho Falls
idahofallsidaho|c|ID|City of Idaho Falls
idahoprepares|s|ID|State of Idaho, Office of Information Technology Services
idahovotes|s|ID|State of Idaho, Office of Information Technology Services
idahoworks|s|ID|State of Idaho, Office of Information Technology Services
idatownshipmi|c|MI|Ida Township
idatownshipmn|c|MN|Ida Township
idcourts|s|ID|Idaho Supreme Court
idealab|f|DC|Department of Health and Human Services, Office of the Secretary of Health and Human Services
idealga|c|GA|City of Ideal
idealtownshipmn|c|MN|Ideal Township
identitysandbox|f|DC|General Services Administration, Federal Acquisition Service
identitytheft|f|DC|Federal Trade Commission
idfc|f|DC|United States International Development Finance Corporation
idmanagement|f|DC|General Services Administration, Office of GSA IT
iduntownshipmn|c|MN|Idun Township
idyllwildfire|d|CA|Idyllwild Fire Protection District
iedison|f|DC|Department of Commerce, National Institute of Standards and Technology
ighmn|c|MN|INVER GROVE HEIGHTS, MINNESOTA
igiugig|t|AK|Igiugig Village Council
ignet|f|DC|Council of the Inspectors General on Integrity and Efficiency
igorville|f|VA|.gov Administration, Council of Test Administration
ihs|f|NM|Department of Health and Human Services, Indian Health Service
iipaynation-nsn|t|CA|IIPay Nation
iipaynationofsantaysabel-nsn|t|CA|Iipay Nation of Santa Ysabel
il|s|IL|State of Ilinois
il12thcourt|d|IL|Illinois 12th Circuit Court
ilag|s|IL|Illinois Attorney General
ilattorneygeneral|s|IL|Illinois Attorney General
ilcourthelp|s|IL|Administrative Office of the Illinois Courts
ilcourtsmedia|s|IL|Administrative Office of the Illinois Courts
ilga|s|IL|Legislative Information System
ilionny|c|NY|Village of Ilion
iljaoc|d|CA|Integrated Law and Justice
illinois|s|IL|State of Illinois
illinoisattorneygeneral|s|IL|Illinois Attorney General
illinoiscomptroller|s|IL|State of Illinois Comptroller
illinoiscourts|s|IL|Administrative Office of the Illinois Courts
illinoiscourtscommission|s|IL|Illinois Courts Commission
illinoisretirement|s|IL|Illinois State Treasurer's Office
illinoistreasurer|s|IL|Illinois State Treasurer's Office
illinoisvalleyswcd|d|OR|Illinois Valley Soil and Water Conservation District
ilospd|s|IL|Illinois Office of State Public Defender
ilosps|s|IL|Office of Statewide Pretrial Services
ilsecurechoice|s|IL|Illinois State Treasurer
ilsos|s|IL|Illinois Secretary of State
ilwaco-wa|c|WA|City of Ilwaco
imagineokla|s|OK|Oklahoma, Office of Management and Enterprise Services
imesdor|e|OR|InterMountain Education Service District
imls|f|DC|Institute of Museum and Library Services
imperialbeachca|c|CA|City of Imperial Beach
imperialne|c|NE|City of Imperial
in|s|IN|State of Indiana
incourts|s|IN|Indiana Supreme Court - Office of Judicial Administration
independencecircuitclerkar|k|AR|Independence County Circuit Clerk
independenceia|c|IA|City of Independence
independenceks|c|KS|City of Independence, Kansas
independencemo|c|MO|City of Independence Missouri
independenceor|c|OR|City of Independence
independenceut|c|UT|Town of Independence
indiahoma|c|OK|Town of Indiahoma
indiana|s|IN|State of Indiana
indianabiz|s|IN|State of Indiana Secretary of State
indianacountypa|k|PA|County of Indiana
indianadealer|s|IN|State of Indiana Secretary of State
indianaffairs|f|VA|Department of the Interior, Bureau of Indian Affairs
indianajail|s|IN|Indiana Supreme Court
indianamoneyquest|s|IN|State of Indiana Secretary of State
indianapolis-in|c|IN|Information Services Agency, City of Indianapolis/ Marion County
indianaunclaimed|s|IN|Indiana Office of the Attorney General
indiancreekvillagefl|c|FL|Indian Creek Village
indiancreekvillagepdfl|c|FL|INDIAN CREEK VILLAGE POLICE DEPARTMENT
indianharbourbeach|c|FL|City of Indian Harbour Beach
indianheadpark-il|c|IL|Village of Indian Head Park
indianhill|c|OH|The City of the Village of Indian Hill
indianlakepa|c|PA|Indian Lake Borough
indianlaketx|c|TX|Town of Indian Lake
indianolaiowa|c|IA|City of Indianola
indianolams|c|MS|City of Indianola
indianpoint-mo|c|MO|Village of Indian Point
indianriver|k|FL|Indian River County Board of County Commissioners
indianrivershores|c|FL|Town of Indian River Shores
indiantownfl|c|FL|Village of Indiantown
indiantrailnc|c|NC|Town of Indian Trail
indianwellsca|c|CA|City of Indian Wells
indioca|c|CA|City of Indio
indtwpmi|c|MI|Charter Township of Independence
indy|c|IN|City of Indianapolis - Marion County
indy911|c|IN|Metropolitan Emergency Services Agency, Division of Public Safety Communications
indycourts|k|IN|Marion Superior Court
indympo|d|IN|Indianapolis Metropolitan Planning Organization (IMPO)
indypdks|c|KS|Independence Police Department
inel|f|ID|Department of Energy, Idaho National Laboratory
informationliteracy|f|DC|Institute of Museum and Library Services
infuse-mn|i|MN|MMCAP INFUSE
ingallstonmi|c|MI|Ingallston Township
ingersolltwpmi|c|MI|Ingersoll Township
inghamcountymi|k|MI|County of Ingham
inglesideonthebaytx|c|TX|Ingleside on the Bay
inglesidetx|c|TX|City of Ingleside
ingramtx|c|TX|City of Ingram
inl|f|ID|Department of Energy, Idaho National Laboratory
inlandtownshipmi|c|MI|Inland Township
inletny|c|NY|Town of Inlet
innocencecommission-nc|s|NC|The North Carolina Innocence Inquiry Commission
innovateohio|s|OH|State of Ohio
innovateohioplatform|s|OH|State of Ohio
innovation|f|DC|General Services Administration, Federal Acquisition Service
insurekidsnow|f|MD|Department of Health and Human Services, Centers for Medicare and Medicaid Services
integrity|f|DC|Office of Government Ethics
intel|f|VA|Office of the Director of National Intelligence
intelink|f|VA|Office of the Director of National Intelligence
intelligence|f|VA|Office of the Director of National Intelligence
intelligencecareers|f|MD|Department of Defense, National Security Agency
interior|f|DC|Department of the Interior
interlachen-fl|c|FL|City of Interlachen
interlakenut|c|UT|Interlaken Town
internationalfallsmn|c|MN|City Of International Falls
interpol|f|MD|Department of Justice, U.S. Department of Justice, U. S. NATIONAL CENTRAL BUREAU of INTERPOL (INTERPOL)
invasivespecies|f|DC|Department of the Interior
invasivespeciesinfo|f|MD|Department of Agriculture, Agricultural Research Service
inverness|c|FL|City of Inverness
inverness-fl|c|FL|City of Inverness
inverness-il|c|IL|Village of Inverness
investiniowa|s|IA|Office of the Chief Information Officer
investor|f|DC|Securities and Exchange Commission
investpa|s|PA|Pennsylvania Department of Treasury
inyo|k|CA|County of Inyo, CA
inyocoapps|k|CA|County of Inyo
iogcc|i|OK|Interstate Oil and Gas Compact Commission
ionewa|c|WA|Town of Ione, Washington
ioniatownshipmi|c|MI|Ionia Township
ioscocounty|k|MI|Iosco County
ioss|f|MD|Department of Defense, Interagency OPSEC Support Staff
iowa|s|IA|State of Iowa - OCIO
iowaaging|s|IA|State of Iowa - OCIO
iowaagriculture|s|IA|State of Iowa - OCIO
iowaattorneygeneral|s|IA|State of Iowa - OCIO
iowaboardofveterinarymedicine|s|IA|State of Iowa Department of Management Division of IT
iowaboilers|s|IA|Office of the Chief Information Officer
iowachildlabor|s|IA|Office of the Chief Information Officer
iowachildsupport|s|IA|State of Iowa - OCIO
iowacleanair|s|IA|State of Iowa - OCIO
iowacollegeaid|s|IA|State of Iowa - OCIO
iowacolonytx|c|TX|City of Iowa Colony
iowacontractor|s|IA|Office of the Chief Information Officer
iowacore|s|IA|State of Iowa - OCIO
iowacountywi|k|WI|Iowa County
iowacourts|s|IA|Iowa Judicial Branch
iowaculture|s|IA|State of Iowa - OCIO
iowadivisionoflabor|s|IA|State of Iowa - OCIO
iowadnr|s|IA|State of Iowa - OCIO
iowadol|s|IA|State of Iowa - OCIO
iowadot|s|IA|State of Iowa - OCIO
iowaeda|s|IA|Dept. of Management Division of IT
iowaelectrical|s|IA|State of Iowa - OCIO
iowaelevators|s|IA|State of Iowa - OCIO
iowaforms|s|IA|State of Iowa - OCIO
iowafraudfighters|s|IA|State of Iowa - OCIO
iowagrants|s|IA|State of Iowa - OCIO
iowagreatplaces|s|IA|State of Iowa - OCIO
iowahumanitiescouncil|s|IA|State of Iowa - OCIO
iowaintex|s|IA|State of Iowa - OCIO
iowajnc|s|IA|State of Iowa - OCIO
iowajqc|s|IA|Iowa Judicial Branch
iowalabor|s|IA|Office of the Chief Information Officer
iowalift|s|IA|Office of the Chief Information Officer
iowalmi|s|IA|Office of the Chief Information Officer
iowamissingpersons|s|IA|State of Iowa - OCIO
iowaosha|s|IA|State of Iowa - OCIO
iowasexoffender|s|IA|OCIO - State of Iowa
iowasmokefreeair|s|IA|State of Iowa - OCIO
iowatest|s|IA|State of Iowa - OCIO
iowatitleguaranty|s|IA|State of Iowa - OCIO
iowatreasurer|s|IA|State of Iowa - OCIO
iowatribe-nsn|t|OK|Iowa Tribe of Oklahoma
iowawage|s|IA|Office of the Chief Information Officer
iowawdb|s|IA|Office of the Chief Information Officer
iowaworkcomp|s|IA|State of Iowa - OCIO
iowaworkforce|s|IA|Office of the Chief Information Officer
iowaworkforcedevelopment|s|IA|State of Iowa - OCIO
iowaworks|s|IA|State of Iowa - OCIO
iowaworksforveterans|s|IA|State of Iowa - OCIO
ipageaz|c|AZ|City of Page
ipp|f|DC|Department of the Treasury, Bureau of the Fiscal Service
iprcenter|f|DC|Department of Justice, U.S Immigration and Customs Enforcement
ipswich-ma|c|MA|Town of Ipswich
ipswichma|c|MA|Town of Ipswich
irany|c|NY|Town of Ira
iredellcountync|k|NC|Iredell County
iren|d|CA|Western Riverside Council of Governments
irmosc|c|SC|Town of Irmo
ironcountyambulancedistrict|k|MO|Iron County Ambulance District
ironcountymo|k|MO|Iron County, Missouri
ironcountyut|k|UT|Iron County
irondale-mo|c|MO|Irondale
irondalefiremo|d|MO|Irondale Fire Protection District
irondaletownshipmn|c|MN|Irondale Township
irondequoit|c|NY|Town of Irondequoit
ironmountainmi|c|MI|City of Iron Mountain
ironridgewi|c|WI|Village of Iron Ridge
ironsheriffut|k|UT|Iron County
irontonmo|c|MO|City of Ironton
ironwoodmi|c|MI|City of Ironwood
iroquoiscountyil|k|IL|Iroquois County
irs|f|DC|Department of the Treasury, Internal Revenue Service
irsauctions|f|DC|Department of the Treasury, Internal Revenue Service
irsnet|f|DC|Department of the Treasury, Internal Revenue Service
irssales|f|DC|Department of the Treasury, Internal Revenue Service
irsvideos|f|DC|Department of the Treasury, Internal Revenue Service
irvinekentucky|c|KY|City of Irvine
irvinepd|c|CA|City of Irvine
irvinepubliclibrary|c|CA|City of Irvine
irvingtonnj|c|NJ|Township of Irvington
irvingtonny|c|NY|Village of Irvington
irvingtonva|c|VA|Irvington Town Hall
irvingtx|c|TX|City of Irving, TX
irwdca|d|CA|Irvine Ranch Water District
irwincounty-ga|k|GA|Irwin County Georgia
irwindaleca|c|CA|City of Irwindale
isanticountymn|k|MN|Isanti County
isd477mn|e|MN|Princeton Public Schools ISD477
ise|f|VA|Office of the Director of National Intelligence
iselin9firenj|d|NJ|Board of Fire Commissioners Woodbridge Twp. District 9
islandcityoregon|c|OR|City of Island City
islandcountywa|k|WA|Island County Government
islandheightsborough|c|NJ|Borough of Island Heights
islandlakeil|c|IL|Village of Island Lake
islelamotte|c|VT|Isle La Motte Town Office
islemn|c|MN|City of Isle
isleofpalms|c|SC|City of Isle of Palms
isleofwight|k|VA|Isle of Wight County
isletapueblo-nsn|t|NM|Pueblo of Isleta
islip-ny|c|NY|Town of Islip
islipny|c|NY|Town of Islip
isliptown-ny|c|NY|Town of Islip
isotope|f|TN|Department of Energy, The National Isotope Development Center
isotopes|f|TN|Department of Energy, The National Isotope Development Center
issaquahwa|c|WA|City of Issaquah
issaquenacountyms|k|MS|Issaquena County Board of Supervisors
istac|f|DC|Central Intelligence Agency
italyny|c|NY|Town of Italy
itascacountymn|k|MN|Itasca County MN
itawamba|k|MS|Itawamba County
itdashboard|f|DC|General Services Administration, Office of Governmentwide Policy
itis|f|VA|Smithsonian Institution
its|f|DC|Department of the Treasury, Bureau of the Fiscal Service
ivinsutah|c|UT|Ivins City
iwtsd|f|MD|Department of Defense, Office of the Secretary of Defense
jacintocity-tx|c|TX|City of Jacinto City
jackson-nh|c|NH|Town of Jackson, NH
jackson-sc|c|SC|Town of Jackson
jacksoncoga|k|GA|Jackson County Board of Commissioners
jacksoncoilcircuitclerk|k|IL|Jackson County Circuit Clerk
jacksoncoilcourts|k|IL|Jackson County Illinois Court
jacksoncounty-il|k|IL|Jackson County, Illinois
jacksoncountyal|k|AL|Jackson County Commission
jacksoncountyar|k|AR|Jackson County
jacksoncountyco|k|CO|Jackson County
jacksoncountycorrectionsfl|k|FL|Jackson County Board of County Comissioners
jacksoncountyfl|k|FL|Jackson County Board of County Commissioners
jacksoncountyga|k|GA|Jackson County Board Of Commissioners
jacksoncountymn|k|MN|Jackson County MN
jacksoncountyms|k|MS|Jackson County Board of Supervisors
jacksoncountyok|k|OK|Jackson County
jacksoncountyor|k|OR|Jackson County Oregon
jacksoncountyrecorderohio|k|OH|Jackson County Recorder
jacksoncountysd|k|SD|Jackson County Sheriff
jacksoncountytn|k|TN|Jackson County Government
jacksoncountywi|k|WI|Jackson County
jacksonfdwi|c|WI|Jackson Fire Department
jacksonla|c|LA|Town of Jackson
jacksonmahoningpolice|c|OH|Jackson Twp Police Department
jacksonms|c|MS|City of Jackson
jacksonnc|c|NC|Town of Jackson
jacksonpdwi|c|WI|Village of Jackson Police Department
jacksonportwi|c|WI|Town of Jacksonport
jacksonrancheria-nsn|t|CA|Jackson Rancheria Band of Miwuks
jacksontn|c|TN|City of Jackson, TN
jacksontownship-pa|c|PA|Jackson Township
jacksontownshipofmorganco|c|IN|Jackson Township of Morgan County
jacksontownshippa|c|PA|Jackson Township
jacksontwp-pa|c|PA|Jackson Township
jacksontwpclermontoh|c|OH|Jackson Township, Clermont County Ohio
jacksontwpdcpa|c|PA|Jackson Township in Dauphin County
jacksontwpfranklinoh|c|OH|Jackson Township
jacksontwpmcpa|c|PA|Jackson Township
jacksonville|c|FL|City of Jacksonville, FL
jacksonvilleal|c|AL|City of Jacksonville Alabama
jacksonvillear|c|AR|City of Jacksonville Arkansas
jacksonvillebeach|c|FL|City Of Jacksonville Beach
jacksonvilleelectricvt|c|VT|Village of Jacksonville Electric Company
jacksonvillega|c|GA|City of Jacksonville
jacksonvilleil|c|IL|CIty of Jacksonville
jacksonvillenc|c|NC|City of Jacksonville
jacksonwy|c|WY|Town of Jackson, Wyoming
jackwcid1tx|d|TX|Jack County Water Control and Improvement District #1
jamaicabeachtx|c|TX|City of Jamaica Beach
jamescitycountyva|k|VA|James City County
jamesmadison|f|VA|James Madison Memorial Fellowship Foundation
jamestown-nc|c|NC|Town of Jamestown
jamestownnd|c|ND|City Of Jamestown
jamestownny|c|NY|City of Jamestown
jamestownnybpu|c|NY|Jamestown Board of Public Utilities (Jamestown BPU)
jamestownohio|c|OH|Village of Jamestown
jamestownpa|c|PA|Jamestown Borough
jamestownri|c|RI|Town of Jamestown
jamestownsc|c|SC|Town of Jamestown
jamestowntn|c|TN|City of Jamestown
jamestwpmi|c||James Township
janelew|c|WV|Town of Jane Lew
janesvillemn|c|MN|City of Janesville
janesvillewi|c|WI|City of Janesville
jarrellpolice|c|TX|Jarrell Police Department
jasco|k|MO|Jasper County Emergency Services
jasonvillein|c|IN|City of Jasonville
jaspercountyillinois|k|IL|County of Jasper
jaspercountyin|k|IN|Jasper County Government
jaspercountymo|k|MO|Jasper County Missouri
jaspercountymopa|k|MO|Jasper County Missouri
jaspercountysc|k|SC|Jasper County
jasperfl|c|FL|City of Jasper
jasperindiana|c|IN|City of Jasper
jaspertn|c|TN|Town of Jasper
jaspertxpd|c|TX|Jasper Police Department
jbcountymt|k|MT|Judith Basin County
jbidut|d|UT|Jordan Basin Improvement District
jccbi|f|DC|Department of Transportation, Federal Aviation Administration
jccs|f|VA|Department of Defense, Defense Logistics Agency
jccvahousing|k|VA|James City County, Virginia
jcfd3or|d|OR|Jackson County Fire District 3
jcfd5or|d|OR|Jackson County Rural Fire Protection District 5
jcmo|c|MO|City of Jefferson City Mo
jcode|f|DC|Department of Justice, Federal Bureau of Investigation
jcpa11war|k|AR|JEFFERSON COUNTY PROSECUTING ATTORNEY'S OFFICE
jcrhcdwy|k|WY|Johnson County Rural Health Care District
jcsava|d|VA|James City Service Authority
jct|l|DC|United States House of Representatives, The Joint Committee on Taxation, United States Congress
jcvcd|k|OR|Jackson County Vector Control District
jcwga|d|GA|Jackson County Water and Sewerage Authority
jeffcoco|k|CO|Jefferson County
jeffcom911co|d|CO|Jefferson County Communications Center Authority
jeffcom911wa|d|WA|Jeffcom 911 Communications
jeffcomo|k|MO|Jefferson County Government
jeffcomopwsd12|d|MO|Jefferson Co. PWSD No. 12
jeffcosheriffco|k|CO|Jefferson County Sheriff's Office
jeffcotxvotes|k|TX|Jefferson County Clerk's Office
jeffcowa|k|WA|Jefferson County
jeffcowv|k|WV|Jefferson County Commission
jeffdaviscountyga|k|GA|Jeff Davis County Board Of Commissioners
jeffersonboroughycpa|k|PA|Jefferson Borough
jeffersoncdco|d|CO|Jefferson Conservation District
jeffersoncitymo|c|MO|City of Jefferson
jeffersoncitytn|c||City of Jefferson City
jeffersoncoarclerk|k|AR|Jefferson County Clerk
jeffersoncounty-mt|k|MT|Jefferson County
jeffersoncountyar|k|AR|Jefferson County
jeffersoncountyarcourts|s|AR|Jefferson County Circuit Courts
jeffersoncountyarsheriff|k|AR|Jefferson County Sheriff's Office
jeffersoncountyfl|k|FL|Jefferson County Board of County Commissioners
jeffersoncountyga|k|GA|Jefferson County Board of Commissioners
jeffersoncountyks|k|KS|Jefferson County, Kansas
jeffersoncountykyclerk|k|KY|Office of Jefferson County Clerk
jeffersoncountyms|k|MS|Jefferson County Board of Supervisors
jeffersoncountyne|k|NE|Jefferson County, Nebraska
jeffersoncountyny|k|NY|Jefferson County
jeffersoncountyok|k|OK|JEFFERSON COUNTY
jeffersoncountyor|k|OR|Jefferson County Oregon
jeffersoncountypa|k|PA|Jefferson County
jeffersoncountysheriffmt|k|MT|Jefferson County Sheriff's Office
jeffersoncountytn|k|TN|Jefferson County, Tennessee
jeffersoncountytx|k|TX|Jefferson County
jeffersoncountywi|k|WI|Jefferson County
jeffersoncountywvassessor|k|WV|Jefferson County West Virginia Assessor's Office
jeffersonflsheriff|k|FL|Jefferson County Sheriffs Office
jeffersonga|c|GA|City of Jefferson
jeffersonhillspd|c|PA|Jefferson Hills Police Department
jeffersonid|k|ID|Jefferson County Idaho
jeffersonknoxohio|c|OH|Jefferson Township
jeffersonkyattorney|k|KY|Jefferson County Attorney
jeffersonohio|c|OH|Village of Jefferson, OH
jeffersonsheriff-ok|k|OK|Jefferson County Sheriff's Office
jeffersonsheriffky|k|KY|Jefferson County Sheriff's Office
jeffersontown-greenwi|c|WI|Town of Jefferson
jeffersontown-ny|c|NY|Town of Jefferson
jeffersontownky|c|KY|City of Jeffersontown
jeffersontownshipwellsin|c|IN|Jefferson Township
jeffersontwphcmi|c|MI|Jefferson Township Hillsdale County MI
jeffersontwplackawanna|c|PA|Jefferson Township
jeffersonvilleoh|c|OH|Village of Jeffersonville
jeffersonvillepdin|c|IN|Jeffersonville Police Department
jeffersonvotesfl|k|FL|Jefferson County SOE Office
jeffparish|k|LA|Jefferson Parish Government
jem|f|LA|Department of the Interior, USGS-NWRC
jemezsprings|c|NM|Village of Jemez Springs
jemezsprings-nm|c|NM|Village of Jemez Springs
jems-il|d|IL|Northwest Central Joint Emergency Management System
jeneraoh|c|OH|Village of Jenera
jenkinscountyga|k|GA|Jenkins County Board of Commissioners
jenningscounty-in|k|IN|Jennings County Government
jenningspdfl|c|FL|Jennings Police Department
jerichofdny|d|NY|Jericho Fire District
jerichovt|c|VT|Town of Jericho
jermynpa|c|PA|Jermyn Borough
jeromecountyid|k|ID|Jerome County
jerseycitynj|c|NJ|City of Jersey City
jerseycounty-il|k|IL|Jersey County Government
jerseycountyclerk-il|k|IL|Jersey County Clerk
jerseyvillage|c|TX|City of Jersey Village
jerusalem-ny|c|NY|Town of Jerusalem
jessamineky|k|KY|Jessamine County Fiscal Court
jessaminesheriff|k|KY|Jessamine County Sheriff's Office
jesupga|c|GA|City of Jesup
jesuppd-ga|c|GA|Jesup Police Department
jewellcountyks|k|KS|County of Jewell
jewettpdtx|c|TX|Jewett Police Department
jewishheritage|l|DC|Library of Congress
jewishheritagemonth|l|DC|Library of Congress
jfklibrary|f|MD|National Archives and Records Administration
jimmycarterlibrary|f|MD|National Archives and Records Administration
jimwellscounty-tx|k|TX|Jim Wells County Sheriff's Department
jimwellscountyelections|k|TX|Jim Wells County Elections Administration Office
jisnashville|c|TN|Justice Integration Services
jiv-nsn|t|CA|Jamul Indian Village
jobcorps|f|DC|Department of Labor, Employment and Training Administration
jobs4tn|s|TN|State of Tennessee
jobsfortn|s|TN|State of Teneessee
jobsnd|s|ND|State of ND, ITD
jocokansas|k|KS|Johnson County Kansas Government
jocomo|k|MO|County of Johnson
jocomo911|d|MO|Johnson County Emergency Services Board
jocomoema|k|MO|Johnson County Missouri Emergency Managment Agency
jodaviesscountyil|k|IL|Jo Daviess County, IL Local Government
johnday-or|c|OR|City of John Day
johnsburgny|c|NY|Town of Johnsburg
johnscreekga|c|GA|City of Johns Creek
johnsoncityny|c|NY|Village of Johnson City
johnsoncityoregon|c|OR|City of Johnson City
johnsoncitytn|c|TN|City of Johnson City
johnsoncountyiowa|k|IA|Johnson County
johnsoncountyso-ne|k|NE|Johnson County Sheriff's Office
johnsoncountytn|k|TN|Johnson County Government
johnsoncowy|k|WY|Johnson County Wyoming
johnsonsotn|k|TN|Johnson County Sheriffs Office
johnstoncountyok|k|OK|Johnston County
johnstonnc|k|NC|Johnston County Technology Services
johnstonri|c|RI|Town of Johnston
johnstownco|c|CO|Town of Johnstown
johnstownpa|c|PA|City of Johnstown
johnstownrockcowi|c|WI|Town Of Johnstown
johnstowntwpmi|c|MI|Johnstown Township
joinamericorps|f|DC|Corporation for National and Community Service, AmeriCorps
joincwcmn|k|MN|Crow Wing County
joinirvinepd|c|CA|City of Irvine
joinnapasheriff|k|CA|County of Napa
joinnjdoc|s|NJ|New Jersey Department of Corrections
joinnovatopolice|c|CA|City of Novato
joliet|c|IL|City of Joliet
jonesboroar|c|AR|City of Jonesboro
jonesboroga|c|GA|City of Jonesboro
jonescountyiowa|k|IA|Jones County Iowa
jonescountyiowaelections|k|IA|Jones County Auditor
jonescountync|k|NC|Jones County
jonescreektx|c|TX|Village of Jones Creek
jonesok|c|OK|Town of Jones
jonestowntx|c|TX|City of Jonestown
jonesvillemi|c|MI|Jonesville City
jordanmn|c|MN|City of Jordan, MN
jordanmt|c|MT|Town of Jordan
jordanny|c|NY|Village of Jordan
jordanrivercommission|d|UT|Jordan River Commission
josephinecounty|k|OR|Josephine County
josephtownutah|c|UT|Town of Joseph, Utah
joyfieldtownshipmi|c|MI|Joyfield Township
jpecmt|s|MT|Judicial Performance Evaluation Commission
jpo|f|VA|.gov Administration
juabcounty|k|UT|Juab County
juabsheriff|k|UT|Juab County Sheriff's Office
judicialconference|j|DC|Administrative Office of the United States Courts
junctioncity-ks|c|KS|City of Junction City
junctioncityohio|c|OH|Village of Junction City
junctioncityoregon|c|OR|City of Junction City
junctioncitywisconsin|c|WI|Village of Junction City
juneau|c|AK|City and Borough of Juneau
juneaucountywi|k|WI|Juneau County
juniatacountypa|k|PA|Juniata County Government
juntos|f|DC|Department of Homeland Security, Management Directorate
jupiterfl|c|FL|Town of Jupiter
jupiterinletcolony|c|FL|Town of Jupiter Inlet Colony
jurupavalley|c|CA|City of Jurupa Valley
jusfc|f|DC|Japan-United States Friendship Commission
justauth|f|DC|Department of Justice, Justice Management Division
justice|f|DC|Department of Justice
justiceparkdistrictil|d|IL|Justice Park District
justthinktwice|f|DC|Department of Justice, Drug Enforcement Administration
jvwcd|d|UT|Jordan Valley Water Conservancy District
jwod|f|DC|United States AbilityOne Commission, Committee for Purchase From People Who Are Blind or Severely Disabled
kaibabpaiute-nsn|t|AZ|Kaibab Band of Paiute Indians
kake-nsn|t|AK|Organized Village of Kake
kalamazoocity|c|MI|City of Kalamazoo
kalamotownship-mi|c|MI|Kalamo Township
kalapks|s|KS|Kansas Judicial Branch
kalcounty|k|MI|Kalamazoo County
kalispell|c|MT|City of Kalispell
kalispeltribe-nsn|t|WA|Kalispel Tribe of Indians
kalkaskapolicemi|c|MI|Village of Kalkaska Department of Public Safety
kalkaskavillagemi|c|MI|Village of Kalkaska
kalmartownshipmn|c|MN|Kalmar Township
kamascityut|c|UT|Kamas City
kanabeccountymn|k|MN|Kanabec County
kanarraville|c|UT|Town of Kanarraville
kandiyohicountymn|k|MN|Kandiyohi County
kandrive|s|KS|Kansas Department of Transportation
kanecountyhospitalut|k|UT|Kane County Hospital
kanecountyil|k|IL|Kane County Illinois
kankakeecountyclerk|k|IL|Kankakee County Clerk
kankakeecountyil|k|IL|Kankakee County
kankakeecountytreasurer|k|IL|Kankakee County Treasurer
kannapolisnc|c|NC|City of Kannapolis
kansas|s|KS|State of Kansas, DISC
kansas911|s|KS|State 911 Board
kansasblind|s|KS|Kansas State School for the Blind
kansascitymo|c|MO|City of Kansas City, Mo.
kansascommerce|s|KS|Kansas Department of Commerce
kansascourts|s|KS|Kansas Judicial Branch
kansasdeaf|s|KS|Kansas State School for the Deaf
kansasdrivetozero|s|KS|Kansas Department of Transportation
kansasemployer|s|KS|Kansas Deptment of Labor
kansashighwaypatrol|s|KS|Kansas Highway Patrol
kansashistory|s|KS|Kansas State Historical Society
kansasillinois|c|IL|Village of Kansas
kansaslabor|s|KS|Kansas Department of labor
kansasmemory|s|KS|Kansas State Historical Society
kansasregents|s|KS|Kansas Board of Regents
kansasstatefair|s|KS|Kansas State Fair/State Fair Board
kansastag|s|KS|The Adjutant General's Department
kansasui|s|KS|Kansas Department of Labor
kansasvoterinfo|d|KS|Kansas Secretary of State
kansaswsp|s|KS|Office of Information Technology Services, State of Kansas
karnescounty|k|TX|Karnes County
kaser|c|NY|Village of Kaser
kauai|k|HI|County of Kauai
kaukauna|c|WI|City of Kaukauna
kawaika-nsn|t|NM|Pueblo of Laguna
kawcityok|c|OK|City of Kaw City
kawnation|t|OK|Kaw Nation
kayentatownship-nsn|t|AZ|Kayenta Township
kaysville|c|UT|Kaysville City
kbcr|d|FL|Tri-County Airport Authority
kbic-nsn|t|MI|Keweenaw Bay Indian Community
kcghad|d|CA|Klondike Canyon Geologic Hazard Abatement District
kcmo|c|MO|City of Kansas City, Mo.
kdheks|s|KS|Kansas Department of Health and Environment
keansburgnj|c|NJ|Borough of Keansburg
kearneycountyne|k|NE|Kearney County
kearneytownshipmi|c|MI|Kearney Township
kearnyaz|c|AZ|Town of Kearny
kechiks|c|KS|City of Kechi
keelertownshipmi|c|MI|Keeler Township
keenenh|c|NH|City of Keene
keenetownshipmi|c|MI|Keene Township
keepcooloahu|c|HI|City and County of Honolulu Office of Climate Change, Sustainability and Resiliency
keewatinmn|c|MN|City of Keewatin
keewatinmnpd|c|MN|Keewatin Police Department
keithcountyne|k|NE|Keith County Nebraska
keizerfire|d|OR|Keizer Rural Fire Protection District
keizeror|c|OR|City of Keizer
kekoskee|c|WI|Village of Kekoskee
kellnersvillewi|c|WI|Village of Kellnersville
kellyvilleok|c|OK|Town of Kellyville
kelso|c|WA|City of Kelso
kemah-tx|c|TX|City of Kemah
kemahtx|c|TX|City of Kemah
kempercountyms|k|MS|Kemper County Board of Supervisors
kempnertx|c|TX|The City of Kempner
kenai|c|AK|City of Kenai
kendallcountyil|k|IL|Kendall County
kendallcountytx|k|TX|Kendall County
kendallvillein|c|IN|City of Kendallville
kenedycountytx|k|TX|Kenedy County
kenedytx|c|TX|City of Kenedy
kenedytxedc|c|TX|Kenedy 4B Corporation
kenmarend|c|ND|City of Kenmare
kenmoreny|c|NY|Village of Kenmore
kenmorewa|c|WA|City of Kenmore
kennebec|k|ME|Kennebec County Government Center
kennebunkportme|c|ME|Town of Kennebunkport
kennedy-center|f|DC|John F. Kennedy Center for the Performing Arts
kennesaw-ga|c|GA|City of Kennesaw
kenockeetownshipmi|c|MI|Kenockee Township
kenoshacountywi|k|WI|Kenosha County
kenoshapolice|c|WI|Kenosha Police Department
kensettar|c|AR|City of Kensett
kensingtonnh|c|NH|Town of Kensington
kensingtonpdnh|c|NH|Town of Kensington Police Department
kentcountyde|k|DE|Kent County Levy Court
kentcountymi|k|MI|Kent County
kentcountytx|k|TX|Kent County, Texas
kentohio|c|OH|City of Kent
kentoncountyky|k|KY|Kenton County Fiscal Court
kentonkyclerk|k|KY|Kenton County Clerk
kentucky|s|KY|Commonwealth of Kentucky
kentwa|c|WA|City of Kent
kerenstx|c|TX|City of Kerens
kermittx|c|TX|City of Kermit
kerncoeca|d|CA|Kern County Superintendent of Schools
kerncog-ca|k|CA|Kern Council of Governments
kerrcountytx|k|TX|Kerr County
kerrvilletx|c|TX|City of Kerrville
ketchikan|c|AK|City of Ketchikan
ketchumidaho|c|ID|City of Ketchum
ketchumok|c|OK|TOWN OF KETCHUM
ketteringoh|c|OH|City of Kettering
kewaskumwi|c|WI|Village of Kewaskum, WI
kewauneeco|k|WI|Kewaunee County
keweenawbay-nsn|t|MI|Keweenaw Bay Indian Community
keweenawcountymi|k|MI|Keweenaw County
keyapahacountyne|k|NE|Keya Paha County Courthouse
keylargofirerescue-fl|d|FL|Key Largo Fire Rescue and Emergency Services District
keystoneco|c|CO|Town of Keystone
keysvilleva|c|VA|Town of Keysville
kiawahisland|c|SC|The Town of Kiawah Island
kiblerarkansas|c|AR|City of Kibler
kidcentraltennessee|s|TN|State of Tennessee
kidcentraltn|s|TN|State of Tennessee
kidwater4ut|d|UT|Kearns Improvement District
kielwi|c|WI|City of Kiel
killeentexas|c|TX|City of Killeen, Texas
killinglyct|c|CT|Town of Killingly
kimballcountyne|k|NE|Kimball County
kimballwi|c|WI|Town of Kimball
kimballwv|c|WV|Town of Kimball
kimberlyal|c|AL|City of Kimberly, Alabama
kinderhook-ny|c|NY|Town of Kinderhook
kingcounty|k|WA|King County Information Technology (KCIT)
kingcountyhazwastewa|k|WA|King County
kingcovedps|c|AK|King Cove Department of Public Safety
kingdomcitymo|c|MO|Village of Kingdom City
kingfishersheriff|k|OK|Kingfisher County Sheriff's Department
kinggeorgecountyva|k|VA|King George County
kingmanks|c|KS|City of Kingman
kingsbridgemudtx|d|TX|Kingsbridge MUD
kingsburyny|k|NY|Town of Kingsbury, New York
kingsfordmi|c|MI|City of Kingsford
kingslandga|c|GA|City of Kingsland
kingsmosquito|d|CA|Kings Mosquito Abatement District
kingsportcityschoolstn|e|TN|Kingsport City Schools
kingsporttn|c|TN|City of Kingsport
kingston-ny|c|NY|City of Kingston
kingstonga|c|GA|City of Kingston Police Department
kingstonma|c|MA|Town of Kingston
kingstonnh|c|NH|Town of Kingston
kingstonsprings-tn|c|TN|The Town of Kingston Springs
kingstontn|c|TN|City of Kingston
kingwoodtownship|c|NJ|Kingwood Township
kingwoodwv|c|WA|City of Kingwood
kinneymn|c|MN|City of Kinney
kinniwi|c|WI|Town of Kinnickinnic
kinrosstownship-mi|c|MI|Kinross Charter Township
kinstonnc|c|NC|City of Kinston
kiowacofpd|d|CO|Kiowa Fire Protection District
kiowacountyco|k|CO|Kiowa County
kiowacountyks|k|KS|Kiowa County Kansas
kirbyvt|c|VT|Town Of Kirby
kirklandwa|c|WA|City of Kirkland
kirksville|c|MO|City of Kirksville
kiryasjoel|c|NY|Village of Kiryas Joel
kiskitownship-pa|c|PA|Kiskiminetas Township
kissimmee|c|FL|City of Kissimmee
kitsap|k|WA|Kitsap County
kitsap911|d|WA|Kitsap 911
kitsapvotes|k|WA|Kitsap County
kittcom|d|WA|KITTCOM (Kittitas County 9-1-1)
kitteryme|c|ME|Town of Kittery Maine
kittitascounty|k|WA|Kittitas County
kittsonmn|k|MN|Kittson County
kittyhawknc|c|NC|Town of Kitty Hawk
klackingtownshipmi|c|MI|Klacking Township
klamath911|d|OR|Klamath 911 Emergency Communications District
klamathcountyor|k|OR|Klamath County
klamathswcd|d|OR|Klamath Soil & Water Conservation District
klamathtribalhealth|t|OR|Klamath Tribal Health & Family Services
klickitatcounty|k|WA|Klickitat County
klickitatfiredistrict1|d|WA|Klickitat County Fire District #1
klickitatfiredistrict4|k|WA|KLICKITAT COUNTY FIRE PROTECTION DISTRICT #4
klrd|s|KS|Kansas Legislative Research Department
kmli-il|d|IL|Metropolitan Airport Authority of Rock Island County IL
knightdalenc|c|NC|Town of Knightdale
knottcountyky|k|KY|Knott County Fiscal Court
know2protect|f|DC|Department of Homeland Security, Management Directorate
knoxboropd|c|PA|Knox Borough Police Department
knoxcitytexas|c|TX|City of Knox City
knoxcountyema-oh|k|OH|Knox County EMA
knoxcountyil|k|IL|County of Knox
knoxcountymaine|k|ME|County of Knox
knoxcountyne|k|NE|Knox County
knoxcountytexas|k|TX|Knox County Texas
knoxcountytn|k|TN|Knox County Tennessee Government
knoxky|k|KY|Knox County, Kentucky
knoxny|c|NY|Town of Knox
knoxtwpcolumbianaoh|c|OH|Knox Township
knoxtwpjeffersonoh|c|OH|Knox Township
knoxvilleia|c|IA|City of Knoxville
knoxvillepdil|c|IL|KNOXVILLE POLICE DEPARTMENT
knoxvilletn|c|TN|City of Knoxville
knoxvilletnpolice|c|TN|City of Knoxville, TN Police Department
kochville|c|MI|Kochville Township
kodiak|k|AK|Kodiak Island Borough
kohlervillagewi|c|WI|Village of Kohler
komenskywi|c|WI|Town of Komensky
koochiching|k|MN|Koochiching County
koppelborough|k|PA|Koppel Borough
koshkonongwi|c|WI|Town of Koshkonong
kpl|c|MI|Kalamazoo Public Library
kronenwetter|c|WI|Village of Kronenwetter
ks|s|KS|State of Kansas, OITS
ksabconline|s|KS|Kansas Department of Revenue
ksbids|s|KS|Kansas State Board of Indigents' Defense Services
kscareernav|s|KS|Kansas Department of Commerce
kscds|s|KS|Kansas Departmet of Transportation
kschildrenscabinet|s|KS|Kansas Children's Cabinet and Trust Fund
kscjis|s|KS|Kansas Highway Patrol
kscle|s|KS|Kansas Judicial Branch
kscourts|s|KS|Kansas Judicial Branch
kscpost|s|KS|Kansas Commission on Peace Officers' Standards and Training
ksde|s|KS|Kansas Department of Education
ksdot|s|KS|Kansas Department of Transportation
kselien|s|KS|Kansas Department of Revenue
ksexec|s|KS|Office of Information Technology Services
kshomerebates|s|KS|Kansas Corporation Commission
kshub|s|KS|Kansas Department of Transportation
ksjwapa|d|PA|Kittanning Suburban Joint Water Authority
kslawyerwellbeing|s|KS|Kansas Judicial Branch
ksleg|s|KS|Kansas Legislative Office of Information Services
kslegislature|s|KS|Kansas Legislative Office of Information Services
kslottery|s|KS|Kansas Lottery
kslpa|s|KS|Kansas Legislative Post Audit
ksoutdoors|s|KS|Kansas Department of Wildlife and Parks
kspers|s|KS|Kansas Public Employees Retirement System
kspop|s|KS|Kansas Judicial Branch
ksready|s|KS|Kansas Division of Emergency Management
ksrevenue|s|KS|Kansas Department of Revenue
ksrevisor|s|KS|Office of Revisor of Statutes
ksvehicles|s|KS|Kansas Department of Revenue
ksvoterinfo|d|KS|Kansas Secretary of State
kswebtags|s|KS|Kansas Department of Revenue
ktik-nsn|t|KS|Kickapoo Tribe in Kansas
kunaid|c|ID|City of Kuna
kwc|k|VA|King William County
ky|s|KY|Commonwealth of Kentucky
kyahimt|s|KY|Kentucky Emergency Management Association
kycourts|s|KY|Administrative Office of the Courts
kycri|s|KY|Kentucky National Guard Cyber Resilience Initiative
kyem|s|KY|Kentucky Emergency Management
kylegislature|s|KY|Legislative Research Commission
kynect|s|KY|Commonwealth of Kentucky Cabinet for Health and Family Services
kyrdhd|d|KY|Kentucky River District Health Department
la|s|LA|State of Louisiana - Office of Technology Services
labor|f|DC|Department of Labor
lacahsa|d|CA|Los Angeles County Affordable Housing Solutions Agency
lacera|d|CA|Los Angeles County Employees Retirement Association
laceywa|c|WA|City of Lacey
lacity|c|CA|City of Los Angeles
lackawannany|c|NY|CIty of Lackawanna
lackawaxentownshippa|c|PA|Lackawaxen Township
lackcopa|k|PA|Lackawanna County
laclabelle-wi|c|WI|Village of Lac La Belle
lacoast|f|DC|Department of the Interior, United States Geological Survey
laconianh|c|NH|City of Laconia
laconiapdnh|c|NH|Laconia Police Department
laconiaschools|e|NH|Laconia School District
lacontractor|s|LA|Louisiana State Licensing Board for Contractors
lacounty|k|CA|County of Los Angeles / Internal Services Department
lacrescenttownshipmn|c|MN|Township of La Crescent MN
lacrosseks|c|KS|City of La Crosse
lacrossewi|c|WI|City of La Crosse
lacsd|d|CA|Los Angeles County Sanitation Districts
ladwp|c|CA|Los Angeles Department of Water and Power
ladylakefl|c|FL|Town of Lady Lake
lafaststart|s|LA|Louisiana Economic Development
lafayettechippewawi|c|WI|Town of Lafayette
lafayetteco|c|CO|City of Lafayette
lafayettecountymo|k|MO|Lafayette County, MO
lafayettecountymosheriff|k|MO|Lafayette County Sheriff's Office
lafayettela|c|LA|Lafayette City-Parish Consolidated Government
lafayettela911|d|LA|Lafayette Parish Communication District
lafayetteoregon|c|OR|Lafayette Oregon
lafayettetnfd|c|TN|Lafayette Fire Department
lafayettetownshipoh|c|OH|Lafayette Township
lafayettewcwi|c|WI|Town of Lafayette
lafollettetn|c|TN|City of LaFollette
lagovistatexas|c|TX|City of Lago Vista
lagranderuralfire|d|OR|La Grande Rural Fire Protection District
lagrangega|c|GA|City of LaGrange
lagrangeil|c|IL|Village of La Grange
lagrangeky|c|KY|City of La Grange Kentucky
lagrangeny|c|NY|Town of LaGrange
lagrangeutilitiesky|d|KY|LaGrange Utilities Commission
lagrangewyo|c|WY|Town of LaGrange
laguna-nsn|t|NM|Pueblo of Laguna
lagunabeach|c|CA|City of Laguna Beach
lagunahillsca|c|CA|City of Laguna Hills
lagunapueblo-nsn|t|NM|Pueblo of Laguna
lagunawoods|c|CA|City of Laguna Woods
lahabra|c|CA|City of La Habra
lahabraca|c|CA|City of La Habra
lahoma|c|OK|Town of Lahoma
laingsburg|c|MI|City of Laingsburg
lajolla-nsn|t|CA|La Jolla Band of Luiseno Indians
lajoyatx|c|TX|City of La Joya
lajudicial|s|LA|State of Louisiana Judicial Branch
lakeandrewtwp|c|MN|Town of Lake Andrew
lakearrowheadcsd|d|CA|Lake Arrowhead Community Services District
lakearthurnm|c|NM|Town of Lake Arthur
lakecityflpd|c|FL|Lake City Police Department
lakecitysc|c|SC|City of Lake City
lakeclerkfl|k|FL|Lake County Clerk of the Circuit Court and Comptroller
lakecountyca|k|CA|County of Lake
lakecountyclerkfl|k|FL|Lake County Clerk of the Circuit Court and Comptroller
lakecountyco|k|CO|Lake County
lakecountyfl|k|FL|Lake County Board of County Commissioners
lakecountyil|k|IL|Lake County
lakecountyin|k|IN|Lake County Government
lakecountymi|k|MI|Lake County Baldwin Michigan
lakecountymn|k|MN|Lake County Mn
lakecountyohio|k|OH|Lake County, Ohio
lakecountytn|k|TN|Lake County Government
lakedeltonwi|c|WI|VILLAGE OF LAKE DELTON
lakeelmo|c|MN|City of Lake Elmo
lakeforestca|c|CA|City of Lake Forest
lakegeorgevillage|c|NY|Village of Lake George
lakegroveny|c|NY|Village of Lake Grove
lakegrovewateroregon|d|OR|Lake Grove Water District
lakehavenwsd|d|WA|Lakehaven Water & Sewer District
lakehurst-nj|c|NJ|Borough of Lakehurst
lakejackson-tx|c|TX|City of Lake Jackson
lakejacksonpd|c|TX|Lake Jackson Police Department
lakejacksontx|c|TX|City of Lake Jackson
lakelafayettemo|c|MO|Lake Lafayette, City of
lakelandfl|c|FL|City of Lakeland Florida
lakelandga|c|GA|City of Lakeland, GA
lakelandtn|c|TN|City of Lakeland
lakeluzerneny|c|NY|Town of Lake Luzerne
lakemillsiowa|c|IA|City of Lake Mills
lakemt|k|MT|Lake County
lakeparkflorida|c|FL|City of Lake Park
lakeparknc|c|NC|Village of Lake Park
lakepleasantny|c|NY|Town of Lake Pleasant
lakepoint|c|UT|Lake Point City Council
lakeporttx|c|TX|City of Lakeport
lakesaintlouismo|c|MO|City of Lake Saint Louis
lakesareapdmn|d|MN|Lakes Area Police Commission
lakeshastinacsd|d|CA|Lake Shastina Community Services District
lakeshiremo|c|MO|City of Lakeshire
lakesidefirerescuewi|d|WI|Edgerton Fire Protection District
lakesideparkky|c|KY|City of Lakeside Park
lakesitetn|c|TN|Lakesite
lakestation-in|c|IN|The City of Lake Station Indiana
lakestcroixbeach|c|MN|City Hall, Lake St. Croix Beach
lakestevens|c|WA|City of Lake Stevens
lakestevenswa|c|WA|City of Lake Stevens
lakesuccessny|c|NY|Inc. Village of Lake Success
laketanglewoodtx|c|TX|Village of Lake Tanglewood
laketontwpmi|c|MI|LAKETON TOWNSHIP
laketownmn|c|MN|Township of Laketown
laketownshipashlandoh|c|OH|Lake Township, Ashland County
laketownshiplcmi|c|MI|Lake Township
lakeviewalabama|c|AL|Lake View Alabama
lakeviewpdtx|c|TX|Lakeview Police Department
lakevillagear|c|AR|Network Services Group Data & Voice
lakevillemn|c|MN|City of Lakeville
lakevillemnfire|c|MN|City of Lakeville
lakevotes|k|FL|Lake County Supervisor of Elections
lakewaccamawnc|c|NC|Town of Lake Waccamaw
lakewalesfl|c|FL|City of Lake Wales
lakeway-tx|c|TX|City of Lakeway
lakewoodca|c|CA|City of Lakewood, California
lakewoodco|c|CO|City of Lakewood
lakewoodcourtoh|d|OH|Lakewood Municipal Court
lakewoodnj|c|NJ|Lakewood Township
lakewoodny|c|NY|Village of Lakewood
lakewoodoh|c|OH|City of Lakewood
lakewoodtownshipmn|c|MN|Town of Lakewood
lakewoodvillagetx|c|TX|Town of Lakewood Village
lakewoodwa|c|WA|City of Lakewood
lakeworthbeachfl|c|FL|City of Lake Worth Beach
lamarcisdtx|e|TX|Lamar Consolidated Independent School District
lamarcountyal|k|AL|Lamar County Commission
lamarcountyga|k|GA|Lamar County, GA
lamarcountyms|k|MS|Lamar County Mississippi
lamarcountytx|k|TX|Lamar County
lamarmo|c|MO|City of Lamar
lamirada|c|CA|City of La Mirada
lamiradatheatre|c|CA|La Mirada Theatre for the Performing Arts
lamoine-me|c|ME|Town of Lamoine
lampasascounty|k|TX|Lampasas County, Texas
lanarkil|c|IL|City of Lanark
lancastercountypa|k|PA|County of Lancaster, Pa
lancastercountypacourt|k|PA|Lancaster County Court of Common Pleas
lancastercountysc|k|SC|Lancaster County Government
lancasterma|c|MA|Town of Lancaster Massachusetts
lancasterny|c|NY|Town of Lancaster
lancasternyida|d|NY|Lancaster industrial development agency
lancasterohio|c|OH|City of Lancaster Ohio
lancastervillageny|c|NY|Village of Lancaster
landercountynv|k|NV|Lander County
landercountynvelections|k|NV|Lander County Elections
landerso|k|NV|Lander County Sheriff's Office
landerwy|c|WY|City of Lander
landfire|f|DC|Department of the Interior, United States Geological Survey
landimaging|f|DC|Department of the Interior
landolakeswi|c|WI|Town of Land O' Lakes
landoverhillsmd|c|MD|The Town of Landover Hills
lanecountyor|k|OR|Lane County
lanesboro-mn|c|MN|City of Lanesboro
lanesborough-ma|c|MA|Town of Lanesborough
langdonnh|c|NH|Town of Langdon, NH
langleyok|c|OK|Town of Langley
langleywa|c|WA|City of Langley
lanierelections|k|GA|Lanier County Board of Elections
lanierprobatecourt|k|GA|LANIER COUNTY PROBATE AND MAGISTRATE COURT
lanl|f|NM|Department of Energy, Los Alamos National Laboratory
lansdale|c|PA|Lansdale Borough
lansdalepd|k|PA|Lansdale Borough Police Department
lansingmi|c|MI|City of Lansing - Information Technology
lansingtownny|c|NY|Town of Lansing
lansingtwpmi|c|MI|Lansing Charter Township
lansingvotes|c|MI|City of Lansing City Clerk's Office
lantabus-pa|c|PA|Lehigh and Northampton Transportation Authority
laonawatersewerwi|c|WI|Town of Laona
laonawi|c|WI|Town Of Laona
lapalmaca|c|CA|City of La Palma
lapaz|k|AZ|La Paz County
lapazin|c|IN|Town of LaPaz
lapd|c|CA|Los Angeles Police Department
lapeercountymi|k|MI|Lapeer County
lapineoregon|c|OR|City of La Pine
laportetx|c|TX|City of La Porte
laprairiewi|c|WI|Town of LaPrairie
lapuentewater|d|CA|La Puente Valley County Water District
laquintaca|c|CA|City of La Quinta
laramiecountywy|k|WY|Laramie County Government
larchmontny|c|NY|Village of Larchmont
laredo|c|TX|City of Laredo
laredotexas|c|TX|City of Laredo
larimer|k|CO|Larimer County, Colorado Government
larnedpd|c|KS|Larned Police Department
laruecountyky|k|KY|LaRue County Courthouse
laruralevolution|s|LA|Louisiana Economic Development
lasalle-il|c|IL|LaSalle, Illinois
lasallecountyil|k|IL|LaSalle County
laschoolpolice|d|CA|Los Angeles School Police Department
lascruces|c|NM|City of Las Cruces
lasers|s|LA|Louisiana State Employees' Retirement System
lasmallbizonline|s|LA|Louisiana Economic Development
lassencoe|d|CA|Lassen County Office of Education
lassencounty|k|CA|Lassen County
lasvegasnevada|c|NV|City of Las Vegas NV
lasvegasnm|c|NM|City of Las Vegas
latahcountyid|k|ID|Latah County Idaho
lattimorenc|c|NC|Town of Lattimore
lattingtown|c|NY|Incorporated Village of Lattingtown
lattingtownny|c|NY|Village of Lattingtown
lauderdalebythesea-fl|c|FL|Town of Lauderdale By The Sea Florida
lauderdalecountyal|k|AL|Lauderdale County Commission
lauderdalesotn|k|TN|Lauderdale County Sheriff's Office
lauderdaletn|k|TN|Lauderdale County Government
lauderhill-fl|c|FL|City of Lauderhill
lauderhillcra-fl|c|FL|Lauderhill CRA
lauderhillfl|c|FL|City of Lauderhill
launch|f|DC|Executive Office of the President, White House Office
laurelcoky|k|KY|Laurel County Fiscal Court
laurelcountycorrectionsky|k|KY|Laurel County Corrections
laurelcountysheriff|k|KY|Laurel County Sheriff's Office
laurelhollowny|c|NY|Inc. Village of Laurel Hollow
laurelmd|c|MD|City of Laurel, Maryland
laurenscoga|k|GA|Laurens County Georgia
laurenscountysc|k|SC|Laurens County Government
laurensfiredistrictny|d|NY|Laurens Fire District
laurenssheriffsc|k|SC|Laurens County Sheriff's Office
lauriemo|c|MO|City of Laurie Missouri
lavergnetn|c|TN|City of La Vergne
laverkin|c|UT|La Verkin City
laverkincity|c|UT|La Verkin City
laverneca|c|CA|City of La Verne
lavernia-tx|c|TX|City of La Vernia, Texas
lavoniaga|c|GA|City of Lavonia
lavontx|c|TX|City of Lavon
lavote|k|CA|County of Los Angeles
law|l|DC|Library of Congress
lawrenceburgtn|c|TN|City of Lawrenceburg
lawrencecountyal|k|AL|Lawrence County Commission
lawrencecountyboe-ohio|k|OH|Lawrence County Ohio Board of Elections
lawrencecountyky|k|KY|Lawrence County Fiscal Court
lawrencecountymo|k|MO|Lawrence County Missouri
lawrencecountymo911|d|MO|Lawrence County Emergency Services Board 9-1-1
lawrencecountypa|k|PA|Lawrence County Government Center
lawrencecountysd|k|SD|Lawrence County
lawrencecountytn|k|TN|Lawrence County Government
lawrenceks|c|KS|City of Lawrence, KS
lawrencemosheriff|k|MO|Lawrence County Sheriff's Office
lawrenceny|c|NY|Incorporated Village of Lawrence
lawrencepa|c|PA|Lawrence Township Board of Supervisors
lawrencetnsheriff|k|TN|Lawrence County Sheriff's Office
lawrencevillega|c|GA|City of Lawrenceville
lawrencewi|c|WI|Town of Lawrence
lawsonmo|c|MO|City of Lawson, MO
lawsonmopd|c|MO|City of Lawson MO
lawtonok|c|OK|City of Lawton
laytoncityutah|c|UT|Layton City Corporation
lbjlibrary|f|MD|National Archives and Records Administration
lbl|f|CA|Department of Energy, Lawrence Berkeley National Laboratory
lblesd|e|OR|Linn Benton Lincoln Education Service District
lbpdny|c|NY|City of Long Beach Police Department
lbts-fl|c|FL|Town of Lauderdale-By-The-Sea
lbwpnh|d|NH|Lower Bartlett Water Precinct
lcacommons|f|MD|Department of Agriculture, Agricultural Research Service
lccountymt|k|MT|Lewis and Clark County
lccwaterutah|d|UT|Salt Lake County Service area #3
lccwillcounty|k|IL|County of Will
lcemsami|d|MI|Lake Charlevoix Emergency Service Authority
lcfwasa|d|NC|Lower Cape Fear Water and Sewer Authority
lco-nsn|t|WI|Lac Courte Oreilles Tribal Government
lcog-or|d|OR|Lane Council of Governments
lcrmscp|f|CO|Department of the Interior, Bureau of Reclamation
lcrpcmaine|k|ME|Lincoln County Regional Planning Commission
lcsami|s|MI|Local Community Stabilization Authority
lcsomaine|k|ME|Lincoln County Sheriff's Office
lcsomo|k|MO|Lincoln County Sheriffs Office
lctl|l|DC|Library of Congress
lcwc911pa|k|PA|County of Lancaster, Pa
lda|l|DC|United States Senate
leacounty|k|NM|County of Lea, New Mexico
leacounty911|k|NM|Lea County Communications Authority
leadingtonmo|c|MO|CITY OF LEADINGTON
leadville-co|c|CO|City of Leadville
leaflaketownship|c|MN|Leaf Lake Township
leaguecitytexas|c|TX|City of League City
leaguecitytx|c|TX|City of League City
leamingtontown|c|UT|Leamington Town
leandertx|c|TX|City of Leander
learnatf|f|DC|Department of Justice, Bureau of Alcohol, Tobacco, Firearms, and Explosives
learndoj|f|DC|Department of Justice
learnedms|c|MS|Town of Learned
leavenworthcounty|k|KS|Leavenworth County Kansas
leavenworthks|c|KS|City of Leavenworth
leawoodparksco|d|CO|Leawood Metropolitan Parks and Recreation District
lebanoncountypa|k|PA|Lebanon County
lebanonct|c|CT|Town of Lebanon
lebanondodgewi|c|WI|Town of Lebanon
lebanonfireoregon|d|OR|Lebanon Fire Department
lebanonnh|c|NH|City of Lebanon
lebanonohio|c|OH|City of Lebanon
lebanonoregon|c|OR|City of Lebanon
lebanontn|c|TN|City of Lebanon, TN
lebanontownshipnj|c|NJ|Township of Lebanon
leclaireiowa|c|IA|City of LeClaire, Iowa
ledyardct|c|CT|Town of Ledyard
lee-county-fl|k|FL|Lee County Government
leeardistrictcourt|s|AR|Lee County District Court
leecosheriffal|k|AL|Lee County Sheriff's Office
leecountyal|k|AL|Lee County Commission
leecountyalcoroner|k|AL|Office of Lee County Coroner
leecountyar|k|AR|Lee County
leecountyclerkar|k|AR|Lee County Clerk
leecountyga|k|GA|Lee County Board of Commissioners
leecountyhcdfl|d|FL|Lee County Hyacinth Control District
leecountyil|k|IL|LEE COUNTY
leecountyiowa|k|IA|Lee County, Iowa
leecountymcdfl|d|FL|Lee County Mosquito Control District
leecountyms|k|MS|Lee County MS
leecountync|k|NC|Lee County Government
leecountytx|k|TX|Lee County
leedeyok|c|OK|Town of Leedey
leedsalabama|c|AL|City of Leeds
leefl|k|FL|Lee County Government
leelanau|k|MI|Leelanau County
leelanauroads|k|MI|Leelanau County Road Commission
leelanautownshipmi|c|MI|Leelanau Township
leelanautwpfire|c|MI|Leelanau Township Fire Department
leema|c|MA|Town of Lee Massachusetts
leemafire|c|MA|Town of Lee Fire Rescue
leesburgflorida|c|FL|City of Leesburg Florida
leesburgga|c|GA|City of Leesburg
leesburgtownshipoh|c|OH|Leesburg Township
leesburgva|c|VA|Town of Leesburg, Virginia
leesheriffar|k|AR|Lee County Arkansas Sheriff
leesvillela|c|LA|City of Leesville
leetoniaohio|c|OH|VIllage of Leetonia
leetownshipmidlandmi|c|MI|Lee Township
leflorecountyjailok|k|OK|Le Flore County Detention Center Public Trust
leflorecountyok|k|OK|LeFlore County Sheriff Department
lefthandwater|d|CO|Left Hand Water District
legmt|s|MT|Department of Administration, State of Montana
legrand-ia|c|IA|City of Le Grand
lehi-ut|c|UT|Lehi City Corp
lehifibernetwork|c|UT|Lehi City
lehighcountypa|k|PA|County of Lehigh
leicestervt|c|VT|Town of Leicester
lemontownshippa|c|PA|Lemon Township
lemoore|c|CA|City of Lemoore
lenexa-ks|c|KS|City of Lenexa, Kansas
lennoxsd|c|SD|City of Lennox, South Dakota
lenoir-nc|c|NC|City of Lenoir
lenoircitytn|c|TN|City of Lenoir City
lenoircountync|k|NC|Lenoir County
lenoirnc|c|NC|City of Lenoir
lenox-mi|c|MI|Lenox Township
lenoxny|c|NY|Town of Lenox
leo|f|DC|Department of Justice, Federal Bureau of Investigation
leolawi|c|WI|Town of Leola
leominster-ma|c|MA|City Of Leominster
leonardtownmd|c|MD|Commissioners of Leonardtown
leoncountyfl|k|FL|Leon County Board of County Commissioners
leonflsheriff|k|FL|Leon County Sheriff's Office
leonianj|c|NJ|Borough of Leonia
leonidastwp|c|MI|Leonidas Township
leonpa|k|FL|Leon County Property Appraiser
leontwpgoodhuecomn|c|MN|Leon Township
leonvalleytexas|c|TX|City of Leon Valley
leonvotes|k|FL|Supervisor of Elections
lep|f|DC|Department of Justice, Civil Rights Division
leroyil|c|IL|City of Le Roy, IL
leroytownship-mi|c|MI|Leroy Township
leroytwp-calhounmi|c|MI|Leroy Township
lesliecoclerkky|k|KY|Leslie County Clerks Office
lesueurcounty|k|MN|Le Sueur County
lesueurswcd|d|MN|Le Sueur County Soil and Water Conservation District
lewesbpwde|c|DE|Lewes Board of Public Works
lewisborony|c|NY|Town of Lewisboro
lewisboropd|c|NY|Lewisboro Police Department
lewisburgky|c|KY|City of Lewisburg
lewisburgtn|c|TN|City of Lewisburg
lewiscountyky|k|KY|Lewis County Fiscal Court
lewiscountymo|k|MO|Lewis County Missouri
lewiscountyny|k|NY|Lewis County, NY
lewiscountytn|k|TN|Lewis County Government
lewiscountywa|k|WA|Lewis County
lewistonmaine|c|ME|City of Lewiston
lewistonmn|c|MN|City of Lewiston
lewistonutah|c|UT|Lewiston City
lexington-ma|c|MA|Town of Lexington
lexingtonil|c|IL|City of Lexington
lexingtonky|c|KY|Lexington-Fayette Urban County Government
lexingtonma|c|MA|Town of Lexington MA
lexingtonmn|c|MN|City of Lexington
lexingtonmo|c|MO|City of Lexington
lexingtonnc|c|NC|City Of Lexington
lexingtonok|c|OK|City of Lexington
lexingtontn|c|TN|City of Lexington, TN
lexingtonva|c|VA|City of Lexington, Va
lexsc|c|SC|Town of Lexington
leyeslaboralesdecolorado|s|CO|Division of Labor Standards and Statistics
lfs|f|VA|.gov Administration
lgadmi|s|MI|Department of Technology Management Budget
lhcaz|c|AZ|Lake Havasu City
liberalmo|c|MO|City of Liberal
libertycenteroh|c|OH|Village of Liberty Center
libertycounty-ga|k|GA|Liberty County Georgia
libertycountyflsoe|k|FL|Liberty County SOE
libertycountyga|k|GA|Liberty County, Georgia
libertycountymt|k|MT|Liberty County
libertycountytx|k|TX|Liberty County
libertyfireca|d|CA|LIBERTY RURAL COUNTY FIRE PROTECTION DISTRICT
libertyfiredistrictfl|d|FL|Liberty Fire District
libertygrovewi|c|WI|Town of Liberty Grove
libertyhillssewer|d|MO|Liberty Hills Reorganized Common Sewer District
libertyhilltx|c|TX|City of Liberty Hill
libertyin|c|IN|Liberty Indiana Town Board
libertylakewa|c|WA|City of Liberty Lake
libertylakewapd|c|WA|City of Liberty Lake
libertymissouri|c|MO|City of Liberty
libertymo|c|MO|City of Liberty
libertytownshipcentrepa|c|PA|Liberty Township in Centre County
libertytownshipwexfordmi|c|MI|Liberty Township
libertytwpadamspa|c|PA|Liberty Township
libertytwpbeltrami|c|MN|Liberty Township
libertytwphancockoh|c|OH|Liberty Township in Hancock County
libraryofcongress|l|DC|Library of Congress
licensediniowa|s|IA|State of Iowa - OCIO
lickingcounty|k|OH|Licking County
lickingregionalwater|d|OH|Licking Regional Water District
lickingtwplc|c|OH|Licking Township
lighthousepointfl|c|FL|City of Lighthouse Point
ligonier-in|c|IN|City of Ligonier
lilesville|c|NC|Town of Lilesville
lilydalemn|c|MN|City of Lilydale
lilylakeil|c|IL|Village of Lily Lake
limaohio|c|OH|City of Lima, OH
limatownshipmi|c|MI|Lima Township
limestonecounty-al|k|AL|Limestone County Commission
limestonecountyema-al|k|AL|Limestone County Emergency Management Agency
limestonetx|k|TX|Limestone County
limetownshipmn|c|MN|Lime Township
limingtonmaine|c|ME|Town of Limington
lincolnadamscountywi|c|WI|Town of Lincoln
lincolnca|c|CA|City of Lincoln
lincolncityor|c|OR|City of Lincoln City
lincolncoclerkky|k|KY|Lincoln County Clerk
lincolncoks|k|KS|Lincoln County, Kansas
lincolncomo|k|MO|Lincoln County
lincolncountyco|k|CO|Lincoln County of Colorado
lincolncountyga|k|GA|Lincoln County Government
lincolncountyid|k|ID|Lincoln County
lincolncountymaine|k|ME|Lincoln County
lincolncountymaineema|k|ME|Lincoln County EMA
lincolncountymn|k|MN|Lincoln County
lincolncountymt|k|MT|Lincoln County Montana
lincolncountync|k|NC|Lincoln County
lincolncountyne|k|NE|Lincoln County
lincolncountynm|k|NM|Lincoln County
lincolncountynv|k|NV|Lincoln County, Nevada
lincolncountyok|k|OK|Lincoln County Oklahoma
lincolncountyoregon|k|OR|Lincoln County
lincolncountysd|k|SD|Lincoln County, SD
lincolncountysheriffok|k|OK|Lincoln County Sheriff's Office
lincolncountytn|k|TN|Lincoln County, TN
lincolncountywaelections|k|WA|Lincoln County Elections
lincolncountywy|k|WY|Lincoln County
lincolnecwi|c|WI|Town of Lincoln
lincolnil|c|IL|City of Lincoln
lincolnma|c|MA|Town of Lincoln Massachusetts
lincolnmapd|c|MA|Lincoln Massachusetts Police Department
lincolnnh|c|NH|Town of Lincoln, NH
lincolnnhpd|c|NH|Lincoln Police Department
lincolnny|c|NY|Town of Lincoln
lincolnparish|k|LA|Lincoln Parish Police Jury
lincolnpoliceri|c|RI|Lincoln Police Department
lincolnri|c|RI|Town of Lincoln
lincolnshirefdil|d|IL|Lincolnshire-Riverwoods Fire Protection District
lincolnshireil|c|IL|Village of Lincolnshire
lincolntonnc|c|NC|City of Lincolnton
lincolntonpolicenc|c|NC|City of Lincolnton Police Department
lincolntwp-midland|c|MI|Lincoln Township
lincolnvillesc|c|SC|Town of Lincolnville
lindale-tx|c|TX|City of Lindale
lindaletx|c|TX|City of Lindale
linden-nj|c|NJ|TeliApp Corporation
lindenfd-nj|c|NJ|City of Linden
lindenlibrary-nj|d|NJ|Linden Free Public Library
lindentx|c|TX|City of Linden
lindenwoldnj|c|NJ|Borough of Lindenwold
lindon|c|UT|Lindon City
lindsborgks|c|KS|City of Lindsborg
linncosomo|k|MO|Linn County Sheriff's Office
linncounty-ia|k|IA|Linn County, IA
linncountyelections-ia|k|IA|Linn County
linncountyiowa|k|IA|Linn County, IA
linncountyks|k|KS|Linn County Information Technology
linncountyor|k|OR|Linn County
linndalevillage-oh|c|OH|Village of Linndale
linnvalley|c|KS|City Of Linn Valley
linolakes|c|MN|City of Lino Lakes
linwoodtownshipmn|c|MN|Linwood Township
lipanapachetribe|t|TX|Lipan Apache Tribe of Texas
lis|l|DC|Library of Congress
lisbonct|c|CT|Town of Lisbon
lisbonmaine|c|ME|Town of Lisbon
lisbonwi|c|WI|Village of Lisbon
lisletownship|c|IL|Lisle Township
listo|f|DC|Department of Homeland Security, Management Directorate
liswa-ca|d|CA|LiSWA
litchfield-nh|c|NH|Town of Litchfield New Hampshire
litchfieldnh|c|NH|Town of Litchfield, New Hampshire
litchfieldpark|c|AZ|The City of Litchfield Park
literacy|l|DC|Library of Congress
lithoniacity|c|GA|Lithonia
littleboarsheadnh|d|NH|Village District of Little Boar's Head
littlecanada|c|MN|City of Little Canada
littlecompton|c|RI|Town of Little Compton
littleelm|c|TX|Town of Little Elm, Texas
littlefallsnj|c|NJ|Township of Little Falls
littlefallstwpmn|c|MN|Township of Little Falls
littleflockar|c|AR|City of Little Flock
littleforkmn|c|MN|City of Littlefork
littlerivercircuitclerkar|k|AR|Little River Circuit Clerk
littlerock|c|AR|City
littlerockar|c|AR|City
littlesilvernj|c|NJ|Borough of Little Silver
littlesilverpdnj|c|NJ|LITTLE SILVER POLICE DEPARTMENT
littlethompsonwd|d|CO|Little Thompson Water District
littletonco|c|CO|City of Littleton
littletonnh|c|NH|Town of Littleton
littletonnhfd|c|NH|Littleton Fire Rescue
littletonnhpd|c|NH|Littleton Police Department
littletraversetwpmi|c|MI|Little Traverse Township
littlevalleyny|c|NY|Town of Little Valley
live|f|DC|Executive Office of the President, White House Office
livermoreca|c|CA|City of Livermore
livermorefireco|d|CO|Livermore Fire Protection District
livermoreme|c|ME|Town of LIvermore
liverpooltx|c|TX|City of Liverpool
livingstonca|c|CA|City of Livingston
livingstoncountyil|k|IL|Livingston County
livingstoncountymo|k|MO|Livingston County
livingstoncountyny|k|NY|Livingston County
livingstoncountynyswcd|d|NY|Livingston County SWCD
livingstonmt|c|MT|City of Livingston
livingstonny|c|NY|Town of Livingston
livingstonparishla|k|LA|Livingston Parish Government
livingstonsheriffny|k|NY|Livingston County Sheriff
livingstontownshipmi|c|MI|Livingston Township
livingstontx|c|TX|City of Livingston
livonia|c|MI|City of Livonia
livoniany|c|NY|Town and Village of Livonia NY
llanocoesd5tx|d|TX|Llano County Emergency Services District #5
llanocounty|k|TX|Llano County
llnl|f|CA|Department of Energy, Lawrence Livermore National Laboratory
lloydpolice|c|NY|Town of Lloyd Police Department
lmpd|c|KY|Louisville Metro Government
lmvsci|f|DC|Department of the Interior, United States Geological Survey
loautah|c|UT|Loa
loc|l|DC|Library of Congress
localcommunitystabilizationauthoritymi|s|MI|Local Community Stabilization Authority
lochlynnhgts|c|MD|Town of Loch Lynn Heights
locketwpmi|c|MI|Locke Township
lockhavenpa|c|PA|Lock Haven City
lockportny|c|NY|City of Lockport
loctest|l|DC|Library of Congress
loctps|l|DC|Library of Congress
locustgrove-ga|c|GA|City of Locust Grove
locustnc|c|NC|City of Locust
lodi|c|CA|City of Lodi
lodica|c|CA|City of Lodi
lodiemswi|d|WI|Lodi Area EMS
logancircuitclerkar|k|AR|Logan County Circuit Clerk
logancoarcbec|k|AR|Logan County Election Commission
logancountyclerkar|k|AR|Logan County Clerk
logancountyco|k|CO|Logan County Government
logancountydistrictcourtar|s|AR|Logan County District Court
logancountyil|k|IL|Logan County
logancountyks|k|KS|County of Logan, KS DBA Logan County
logancountyky|k|KY|Logan County Fiscal Court
logancountyohio|k|OH|Logan County Ohio
loganengineeroh|k|OH|Logan County Engineer's Office
loganhealthohio|d|OH|Logan County Health District
logantownship-pa|c|PA|Logan Township
logantownshipmn|c|MN|Logan Township
loganutah|c|UT|City of Logan
loganville-ga|c|GA|City of Loganville
login|f|DC|General Services Administration, Federal Acquisition Service
logismn|d|MN|Local Government Information Systems (LOGIS)
loletacommunityservicesdistrict|d|CA|Loleta Community Services District
lomalinda-ca|c|CA|City of Loma Linda
londonbritaintownship-pa|c|PA|London Britiain Township
londonderrynh|c|NH|Town of Londonderry
londonderrynhfire|c|NH|Londonderry Fire Department
londonderrynhpd|c|NH|Londonderry Police Dept
londonderryvt|c|VT|Town of Londonderry
londonky|c|KY|City of London
londonmillsil|c|IL|Village of London Mills
londonohio|c|OH|City of London Ohio
londontwpmi|c|MI|London Township
lonepeakfire|d|UT|Lone Peak Fire District
lonewolfok|c|OK|Town of Lone Wolf
longbeach|c|CA|City of Long Beach California
longbeachfdny|c|NY|City of Long Beach Fire Department
longbeachms|c|MS|City of Long Beach
longbeachny|c|NY|City of Long Beach
longbeachwa|c|WA|City of Long Beach, Washington
longcountyga|k|GA|Long County Board of Commissioners
longgroveil|c|IL|Village of Long Grove
longhillnj|c|NJ|Township of Long Hill
longislandmaine|c|ME|Town of Long Island Maine
longlakemn|c|MN|City of Long Lake
longlakeny|c|NY|Town of Long Lake
longmeadowma|c|MA|Town of Longmeadow
longmont|c|CO|City of Longmont
longmontcolorado|c|CO|City of Longmont
longportnj|c|NJ|Borough of Longport
longtermcare|f|DC|Department of Health and Human Services, Administration for Community Living
longviewnc|c|NC|Town of Long View
longviewtexas|c|TX|City of Longview
longviewtx|c|TX|City of Longview, TX
lonokear|k|AR|Lonoke County Judge
lonokepsap|k|AR|Lonoke County PSAP
lonokeso|k|AR|Lonoke County Sheriff's Office
lookforwardwi|s|WI|Wisconsin Department of Financial Institutions
lookingglassfiremi|d|MI|Looking Glass Regional Fire Authority
loraincommonpleascourt|k|OH|Lorain County Court of Common Pleas
loraincountyauditor|k|OH|Lorain County Auditor
loraincountyengineer|k|OH|Lorain County Engineer
loraincountyohio|k|OH|Lorain County Board of Commissioners
loraincountyprosecutor|k|OH|Lorain County Prosecutor's Office
loraincountyrecorder|d|OH|Lorain County Recorder's Office
loraincountytreasurer|k|OH|Lorain County Treasurer
lorenatx|c|TX|City of Lorena Texas
lorettomn|c|MN|City of Loretto, MN
losalamosnm|k|NM|Los Alamos County
losaltosca|c|CA|City of Los Altos
losbanos|c|CA|City of Los Banos
loscoyotes-nsn|t|CA|Los Coyotes Band of Cahuilla and Cupeno Indians
losfresnostx|c|TX|City of Los Fresnos
losgatosca|c|CA|Town of Los Gatos
loslunasnm|c|NM|Village of Los Lunas
losranchosnm|c|NM|Village of Los Ranchos de Albuquerque
lostcreektownshipoh|c|OH|Lostcreek Township
lott-tx|c|TX|City of Lott
lotwcounty|k|MN|LAKE OF THE WOODS COUNTY
loudoncounty-tn|k|TN|Loudon County, Tennessee Government
loudonsheriff|k|TN|Loudon County Sheriff's Office
loudontn911|d|TN|Loudon County Emergency Communications District
loudoun|k|VA|Loudoun County Government
loudouncountyva|k|VA|Loudoun County Government
louisacounty|k|VA|County of Louisa, VA
louisacountyia|k|IA|Louisa County Iowa
louisaky|c|KY|City of Louisa
louisasheriff|k|VA|County of Louisa, VA
louisava|c|VA|Town of Louisa
louisburgkansas|c|KS|City of Louisburg
louisiana|s|LA|State of Louisiana - Office of Telecom Mgt
louisianaentertainment|s|LA|Louisiana Economic Development
louisianafaststart|s|LA|Louisiana Economic Development
louisianalifesciences|s|LA|Louisiana Economic Development
louisianamap|s|LA|Division of Administration
louisianamo|c|MO|City of Louisiana
louisianamusic|s|LA|Louisiana Economic Development
louisiananetzero|s|LA|Louisiana Economic Development
louisianarural|s|LA|Louisiana Economic Development
louisianassbci|s|LA|Louisiana Economic Development
louisville|c|KY|Louisville Metro Government (City of Louisville)
louisvillealabama|c|AL|Town of Louisville
louisvilleco|c|CO|City of Louisville
louisvillefireco|d|CO|Louisville Fire Protection District
louisvillega|c|GA|City of Louisville
louisvilleky|c|KY|Louisville Jefferson County Metro Government
louisvillene|c|NE|City of Louisville, NE
louisvilleny|c|NY|Town of Louisville
louisvilleohio|c|OH|City of Louisville
louisvillepolicems|c|MS|Louisville Police Department
louisvilletn|c|TN|Town of Louisville
loupcityne|c|NE|City of Loup City
loupcountyne|k|NE|Loup County
lovecountyok|k|OK|Love County
lovelandoh|c|OH|City of Loveland
lovettsvilleva|c|VA|Town of Lovettsville
lovingnm|c|NM|The Village of Loving
lowden|c|IA|City of Lowden
lowellar|c|AR|City of Lowell
lowellarkansas|c|AR|City of Lowell
lowellma|c|MA|City of Lowell, Massachusetts
lowellmi|c|MI|City of Lowell
lowellnc|c|NC|City of Lowell
lowelloregon|c|OR|City of Lowell
lowellorfire|d|OR|Lowell Rural Fire Protection District
lowerallowayscreek-nj|c|NJ|Lower Alloways Creek Township
lowerchancefordtwppa|c|PA|Lower Chanceford Township
lowerdrugcosts|f|DC|Department of Health and Human Services, Office of Assistant Secretary of Public Affairs
lowergwyneddpd|c|PA|Lower Gwynedd Township Police Department
lowerpaxton-pa|c|PA|Lower Paxton Township
lowersioux-nsn|t|MN|Lower Sioux Indian Community in the State of Minnesota
lowndes-al|k|AL|Lowndes County Commission
lowndescountyga|k|GA|Lowndes County Board of Commissioners
lowndescountyms|k|MS|Lowndes County
lowrycitymo|c|MO|City of Lowry CIty
loxahatcheegrovesfl|c|FL|Town of Loxahatchee Groves
loyaltown-wi|c|WI|Town of Loyal
lpcd-lafla|d|LA|LAFAYETTE PARISH COMMUNICATION DISTRICT
lpcdops-lafla|d|LA|LAFAYETTE PARISH COMMUNICATION DISTRICT
lpchpd|c|KY|Lakeside Park/Crestview Hills Police
lps|f|MD|Department of Defense, National Security Agency
lptami|d|MI|Lenawee Public Transportation Authority
lqpcomn|k|MN|Lac qui Parle County
lrapa-or|d|OR|Lane Regional Air Protection Agency
lrboi-nsn|t|MI|Little River Band of Ottawa Indians Tribal Government
lreab|s|LA|Louisiana Real Estate Appraisers Board
lrec|s|LA|Louisiana Real Estate Commission
lrsa-nj|i|NJ|Linden Roselle Sewerage Authority
lsbpdks|c|KS|Louisburg Kansas Police Department
lsc|f|DC|Legal Services Corporation
lslbc|s|LA|Louisiana State Licensing Board for Contractors
ltbbodawa-nsn|t|MI|Little Traverse Bay Bands of Odawa Indians
ltcfeds|f|DC|Office of Personnel Management
lubbockcounty|k|TX|Lubbock County
lubbocktx|c|TX|City of Lubbock, Texas
lubeckpsd|d|WV|Lubeck Public Service District
lubecme|c|ME|Town of Lubec
luca-appeals|f|DC|Department of Commerce, Bureau of the Census
lucascountycoronerohio|k|OH|Lucas County Coroners Office
lucascountyoh|k|OH|Lucas County
lucascountyohioauditor|k|OH|Lucas County Auditor's Office
lucascountyohiovotes|k|OH|Lucas County Board of Elections
lucecountymi|k|MI|Luce County Government Building
luckwi|c|WI|Village of Luck
ludington-mi|c|MI|City of Ludington
ludlowky|c|KY|City of Ludlow
lumbertonms|c|MS|City of Lumberton
lumbertonmspd|c|MS|LUMBERTON POLICE DEPARTMENT
lumbertonnc|c|NC|City of Lumberton
lummi-nsn|t|WA|Lummi Indian Business Council
lummihealth|t|WA|Lummi Indian Business Council
lummiswd|t|WA|Lummi Indian Business Council
lumpkincounty|k|GA|Lumpkin County
lunacounty|k|NM|County of Luna New Mexico
lunenburg-gilmanvt|c|VT|Town Of Lunenburg
lunenburgma|c|MA|Town of Lunenburg
lunenburgva|k|VA|Lunenburg County
lunenburgwater|d|MA|Lunenburg Water District
luthersville|c|GA|The City of Luthersville
lvcofd2ks|d|KS|Leavenworth County Fire District #2
lvd-nsn|t|MI|Lac Vieux Desert Band of Lake Superior Chippewa Indians
lvmpd|k|NV|Las Vegas Metropolitan Police Department
lvmwd|d|CA|Las Virgenes Municipal Water District
lvpaiute|t|NV|Las Vegas Paiute Tribe
lycomingcountypa|k|PA|County of Lycoming
lyman-me|c|ME|Town of Lyman
lymannh|c|NH|Town of Lyman
lymansc|c|SC|Town of Lyman
lymect|c|CT|Lyme Department of Emergency Management
lymenh|c|NH|Town of Lyme, New Hampshire
lynbrookvillage|c|NY|village of lynbrook
lynchburgva|c|VA|City of Lynchburg, VA - Department of Information Technology
lynchburgvapolice|c|VA|Lynchburg Police Department
lyndcity|c|MN|CITY OF LYND
lyndenmn|c|MN|Lynden Township
lyndhurstnjpolice|c|NJ|Lyndhurst Police Department
lyndhurstohio|c|OH|City of Lyndhurst, Ohio
lyndonks|c|KS|City of Lyndon, Kansas
lyndonshebcowi|c|WI|Town of Lyndon
lyndontownshipmi|c|MI|Lyndon Township
lynnfieldma|c|MA|Town of Lynnfield
lynnma|c|MA|City of Lynn Ma.
lynntownshipmi|c|MI|Lynn Township
lynnwoodwa|c|WA|City of Lynnwood, Washington
lynwoodca|c|CA|City of Lynwood
lyoncountyks|k|KS|Lyon County Kansas
lyoncountyky|k|KY|Lyon County Fiscal Court
lyoncountymn|k|MN|Lyon County
lyonsdaleny|c|NY|Town of Lyonsdale New York
lyonsfallsny|c|NY|Village of Lyons Falls New York
lyonsfiredistrictny|d|NY|Lyons Fire District
lyonsga|c|GA|City of Lyons
lyonsny|c|NY|Town of Lyons
lyonsor|c|OR|City of Lyons
lyonstownshipil|c|IL|Lyons Township
lyonstownshipmi|c|MI|Lyons Township
lyonswisd2|d|WI|Town Sanitary District No.2 of the Town of Lyons
lyontwp-higginsmi|c|MI|Lyon Township
lysanderny|c|NY|Town of Lysander
ma|s|MA|Commonwealth of Massachusetts
mableton|c|GA|CITY OF MABLETON
maccor|d|OR|Metropolitan Area Communications Commission
macedontown|c|NY|Town of Macedon
machiasme|c|ME|Town of Machias
machiasny|c|NY|Town of Machias, NY
mackinawil|c|IL|Village of Mackinaw
macomb-mi|c|MI|Macomb Township
macombcountymi|k|MI|Macomb County Michigan
maconcountyga|k|GA|Macon County Board of Commissioners
maconcountymo|k|MO|Macon County
maconcountytn|k|TN|Macon County Mayor's Office
maconilcourts|k|IL|Macon County Circuit Court
macoupincountyil|k|IL|Macoupin County Board
macoupincountypdil|k|IL|Macoupin County Public Defender's Office
macoupinvotes|k|IL|Macoupin County Board
macourts|s|MA|Administrative Office of the Trial Court
macpac|l|DC|Medicaid and CHIP Payment and Access Commission
madbury|c|NH|Town of Madbury
madburypolice|c|NH|Madbury Police Department
madco911al|d|AL|Huntsville-Madison County 911 Center
madcosao|k|IL|Madison County State's Attorney
madeinamerica|f|DC|General Services Administration, Federal Acquisition Service
madeirabeachfl|c|FL|City of Madeira Beach
madera|c|CA|City of Madera
maderacounty|k|CA|Madera County
maderacsos|e|CA|Madera County Superintendent of Schools
maderametro|c|CA|City of Madera
madison|c|WI|City of Madison
madison-in|c|IN|City of Madison
madisonal|c|AL|City of Madison
madisoncountyal|k|AL|Madison County Commission
madisoncountyalema|k|AL|Huntsville-Madison County Emergency Management Agency
madisoncountyar|k|AR|County of Madison
madisoncountyid|k|ID|Madison County, Idaho
madisoncountyil|k|IL|Madison County Government
madisoncountyky|k|KY|Madison County Fiscal Court
madisoncountymt|k|MT|Madison County Board of Commissioners
madisoncountync|k|NC|Madison County Government
madisoncountyne|k|NE|Madison County
madisoncountytn|k|TN|Madison County Government
madisoncountyvotesal|k|AL|Madison County Commission
madisonfireca|c|CA|MADISON FIRE DISTRICT PROTECTION DISTRICT
madisonheightsmi|c|MI|City of Madison Heights
madisonlakemn|c|MN|City of Madison Lake
madisonmspolice|c|MS|Madison Police Department
madisonnj|c|NJ|Borough of Madison
madisonsheriffmt|k|MT|Madison County Sheriffs Office
madisonsheriffne|k|NE|Madison County Sheriff
madisontwpbutleroh|c|OH|Madison Township
madisontwpcolco|c|OH|Madison Township in Columbiana County
madisontwpmi|c|MI|Charter Township of Madison
madisonvilleky|c|KY|City of Madisonville, KY
madisonvilletexas|c|TX|City of Madisonville
madras|c|OR|City of Madras
madraspd|c|OR|City of Madras Police Department
maeserwater|d|UT|Maeser Water Improvement District
maggievalleync|c|NC|Town of Maggie Valley
magnamosquito|d|UT|Magna Mosquito Abatement District
magnawaterut|d|UT|Magna Water District
magneticspringsoh|c|OH|Village of Magnetic Springs
magnolia-ar|c|AR|City of Magnolia
magnoliaspringsal|c|AL|Town of Magnolia Springs
magnoliawi|c|WI|Town of Magnolia
magutah|d|UT|Mountainland Association of Governments
maha|f|DC|Executive Office of the President, White House Office
maharishivediccity-iowa|c|IA|Maharishi Vedic City
mahaskacountyia|k|IA|Mahaska County
mahealthsurveys|s|MA|Center for Health Information and Analysis
mahnomencounty|k|MN|Mahnomen County
mahnomenmn|c|MN|City of Mahnomen Minnesota
mahomet-il|c|IL|Village of Mahomet
mahomettwp|c|IL|Mahomet Township
mahoningcolumbianatrainingoh|d|OH|Mahoning and Columbiana Training Association
mahoningcountyoh|k|OH|Mahoning County Data Processing Dept.
mahoningtwpcarbonpa|c|PA|Mahoning Township
mahouse|s|MA|Massachusetts Legislature
mahtomedimn|c|MN|CITY OF MAHTOMEDI
mahwah-nj|c|NJ|Township of Mahwah
maidennc|c|NC|Town of Maiden
mail|f|NC|United States Postal Service
maine|s|ME|State of Maine
mainecare|s|ME|State of Maine Office of Information Technology
mainecareercenter|s|ME|Maine Department of Labor
mainedot|s|ME|Maine Department of Transportation
maineflu|s|ME|Maine Center for Disease Control and Prevention
maineforestservice|s|ME|Maine Forest Service
mainelosap|s|ME|State of Maine LOSAP Board
mainepublichealth|s|ME|Maine CDC
maineservicecommission|s|ME|Maine Commission for Community Service
maineunclaimedproperty|s|ME|State of Maine Treasurer's Office
maitlandfl|c|FL|City of Maitland
maizeks|c|KS|City of Maize
majorityleader|l|DC|United States House of Representatives, Office of the Majority Leader
majoritywhip|l|DC|United States House of Representatives, Office of the Majority Whip
majury|s|MA|MA Office of Jury Commissioner
maleg|s|MA|General Court of Massachusetts
malegislature|s|MA|Massachusetts Legislature
malheurcountyswcd|d|OR|Malheur County Soil and Water Conservation District
malibu|c|CA|City of Malibu
malonepdny|c|NY|Malone Village Police Department
malonetownny|c|NY|Town of Malone
malvernar|c|AR|City of Malvern
malvernevillage|c|NY|Incorporated Village of Malverne
mamakating|c|NY|Town of Mamakating
mammothaz|c|AZ|Town of Mammoth
mamrba|c|MA|Merrimack River Beach Alliance of Town of Salisbury, Newburyport, and Newbury
manasquan-nj|c|NJ|Borough of Manasquan
manassasparkva|c|VA|City of Manassas Park
manassasva|c|VA|City of Manassas
manateepao|d|FL|Manatee County Property Appraiser
manawawi|c|WI|City of Manawa
mancelonawater|d|MI|MANCELONA AREA WATER AND SEWER AUTHORITY
manchester-ga|c|GA|City of Manchester
manchester-vt|c|VT|Town of Manchester
manchesterborough|c|PA|Manchester Borough
manchesterct|c|CT|Town of Manchester
manchesterma|c|MA|Town of Manchester-by-the-Sea
manchestermd|c|MD|Town of Manchester
manchestermn|c|MN|City of Manchester
manchestermo|c|MO|City of Manchester
manchesternh|c|NH|City of Manchester NH
manchestertownshipmi|c|MI|Manchester Township
manchesterwi|c|WI|Town of Manchester
manhassetlakevillewater|d|NY|Manhasset-Lakeville Water District
manhassetparkdistrictny|d|NY|Manhasset Park District
manhattanbeach|c|CA|City of Manhattan Beach
manhattanks|c|KS|City of Manhattan, KS
manhattanmt|c|MT|Town of Manhattan
manilautah|c|UT|Town of Manila
manisteecountymi|k|MI|Manistee County Government
manisteemi|c|MI|City of Manistee
manitouspringsco|c|CO|Ciy of Manitou Springs
manitowoccountywi|k|WI|Manitowoc County
manitowocwi|c|WI|City of Manitowoc
mankato-mn|c|MN|City of Mankato
mankatomn|c|MN|City of Mankato
manliuspoliceny|c|NY|Town of Manlius Police Department
manliusvillageny|c|NY|Village of Manlius
manorborough|k|PA|Manor Borough
manorhaven|c|NY|Incorporated Village of Manorhaven
manortx|c|TX|City of Manor
mansfield-tx|c|TX|City of Mansfield
mansfieldct|c|CT|Town of Mansfield
mansfieldga|c|GA|City of Mansfield
mansfieldohio|c|OH|City of Mansfield
mansfieldschoolmo|e|MO|Mansfield R-IV School District
mansfieldtexas|c|TX|City of Mansfield, Texas
mansfieldtownship-nj|c|NJ|Township of Mansfield
manteca|c|CA|City of Manteca
manteems|c|MS|Mantee Board of Alderman
manteonc|c|NC|Town of Manteo
manti|c|UT|City of Manti
mantonmi|c|MI|City of Manton
mantraptownshipmn|c|MN|Mantrap Township
mantuatownshipohio|c|OH|Mantua Township
mantuautah|c|UT|Town of Mantua
manufacturing|f|DC|Department of Commerce, National Institute of Standards and Technology
manwv|c|WV|Town of Man
manzanita-nsn|t|CA|Manzanita Band of Diegueno Mission Indians
maoig|s|MA|Office of the Inspector General
maplegrovemn|c|MN|City of Maple Grove
maplegrovetownshipmi|c|MI|Maple Grove Township
maplegrovetwpmanistee|c|MI|Maple Grove Twp.
maplegrovewi|c|WI|Town of Maple Grove
mapleheightsohio|c|OH|City of Maple Heights
mapleplainmn|c|MN|City of Maple Plain
mapleridge-alpenami|c|MI|Maple Ridge Township
mapleton-ut|c|UT|Mapleton City
mapletonmaine|c|ME|Towns of Mapleton, Castle Hill, and Chapman
mapletonmn|c|MN|City of Mapleton
maplevalleytwpmi|c|MI|Maple Valley Township
maplevalleywa|c|WA|City of Maple Valley, Washington
maplewoodmn|c|MN|City of Maplewood
maplewoodmo|c|MO|City of Maplewood, Missouri
maplewoodnj|c|NJ|Township of Maplewood
mapostcommission|s|MA|Massachusetts POST Commission
mapwv|s|WV|WV GIS Technical Center, Department of Geology and Geography, West Virginia University
maranaaz|c|AZ|Town of Marana
marathoncitywi|c|WI|Village of Marathon City
marathoncounty|k|WI|Marathon County
marblecity|c|OK|Town of Marble City
marblefallstx|c|TX|City of Marble Falls
marbleheadma|c|MA|Town of Marblehead
marblemn|c|MN|City of Marble
marbletown|c|NY|Town of Marbletown
marcelluspdny|c|NY|Marcellus Police Department
marengomi|c|MI|Marengo Township
margaretal|c|AL|City of Margaret
mariannaar|c|AR|City of Marianna
mariavilleme|c|ME|Town of Mariaville
maricopa|k|AZ|Maricopa County
maricopa-az|c|AZ|City of Maricopa
maricopa-ca|c|CA|City of Maricopa
maricopacountyattorney|k|AZ|Maricopa County Attorney's Office
maricoparecorder|k|AZ|Maricopa County Recorders Office
maricopastadiumdistrict|k|AZ|Maricopa County Stadium District
mariescountymo|k|MO|Maries County
mariettacourtohio|c|OH|Marietta Municipal Court
mariettaga|c|GA|City of Marietta
mariettageorgia|c|GA|City of Marietta
mariettaohio|c|OH|City of Marietta Ohio
marillatownshipmi|c|MI|Marilla Township
marincounty|k|CA|County of Marin
marinecadastre|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
marinecity|c|MI|City of Marine City
marineil|c|IL|Village of Marine
marinettecountywi|k|WI|County of Marinette
marinettewi|c|WI|City of Marinette
marinsheriff|k|CA|Marin County Sheriff's Office
marintransit|d|CA|Marin County Transit District
marioncoclerkky|k|KY|Marion County Clerk
marioncounty-mo|k|MO|Marion County Missouri
marioncounty911illinois|k|IL|Marion County ETSB
marioncountyal|k|AL|Marion County Commission
marioncountyar|k|AR|Marion County
marioncountyil|k|IL|Marion County Board
marioncountyiowa|k|IA|County of Marion, Iowa
marioncountyky|k|KY|Marion County Fiscal Court
marioncountyms|k|MS|Marion County, Mississippi
marioncountyohio|k|OH|Marion County, Ohio
marioncountyor|k|OR|Marion County
marioncountysheriffar|k|AR|Marion County Sheriff's Department
marioncountytn|k|TN|Marion County Mayor's Office
marioncountytx|k|TX|Marion County
marioncountywv|k|WV|MARION COUNTY COMMISSION
marionflclerk|d|FL|Office of the Marion County Clerk of Court and Comptroller
marionilpd|c|IL|Marion Police Department
marionky|c|KY|City of Marion, Kentucky
marionma|c|MA|Town of Marion, Massachusetts
marionmn|c|MN|Marion Township
marionny|c|NY|Town of Marion
marionpublichealthohio|k|OH|Marion Public Health
marionsc|c|SC|City of Marion
marionswcdfl|d|FL|Marion Soil and Water Conservation District
mariontnvotes|k|TN|Marion County Election Commission
mariontownshipbeavercountypa|c|PA|Marion Township
mariontwpcvxmi|c|MI|Marion Township, Charlevoix County, Michigan
mariontwphancockoh|c|OH|Marion Township
mariontwplinncoia|c|IA|Marion Township
marionvillemo|c|MO|City of Marionville
mariposacounty|k|CA|Mariposa County
marissapd|c|IL|Marissa Police Department
markesanwi|c|WI|City of Markesan
marlboro-nj|c|NJ|Township of Marlboro
marlborough-ma|c|MA|City of Marlborough
marlboroughct|c|CT|Town of Marlborough
marlboroughmo|c|MO|Village of Marlborough
marlboroughnh|c|NH|Town of Marlborough
marlboroughnhpd|c|NH|Marlborough Police
marlboroughpoliceny|c|NY|Town of Marlborough Police Department
marlownh|c|NH|Town of Marlow
marmadukear|c|AR|City of Marmaduke
marmetwv|c|WV|Town of Marmet
maroaillinois|c|IL|City of Maroa
marqroadmi|d|MI|Marquette County Road Commission
marquettecountywi|k|WI|Marquette County
marquettemi|c|MI|City of Marquette
marriott-slaterville|c|UT|Marriott-Slaterville City
marshall-il|c|IL|City of Marshall
marshall-mo|c|MO|City of Marshall
marshallal|k|AL|Marshall County Commission
marshallalso|k|AL|Marshall County Sherriff's Office
marshallark|c|AR|City of Marshall
marshallcoclerkky|k|KY|Marshall County Clerk
marshallcoms|k|MS|Marshall County Board of Supervisors
marshallcotn911|d|TN|Marshall County Emergency Communication District
marshallcountyia|k|IA|Marshall County, Iowa
marshallcountyillinois|k|IL|County of Marshall
marshallcountyin|k|IN|Marshall County
marshallcountyky|k|KY|Marshall County Fiscal Court
marshallcountymn|k|MN|Marshall County
marshallcountytn|k|TN|Marshall County Tennessee
marshallcountywv|k|WV|Marshall County West Virginia Commission
marshallruskwi|c|WI|Town of Marshall
marshallsheriffms|k|MS|Marshall County Sheriff's Department
marshalltexas|c|TX|City of Marshall
marshalltown-ia|c|IA|City of Marshalltown
marshfield-ma|c|MA|Town of Marshfield
marshfieldmaine|c|ME|Town of Marshfield
marshfieldmo|c|MO|City of Marshfield, Missouri
marshfieldvillagevt|c|VT|Village of Marshfield, Inc.
marshfieldvt|c|VT|Town of Marshfield
marthasvilleems|d|MO|Marthasville Community Ambulance District
marthasvillemo|c|MO|City of Marthasville
martincountymn|k|MN|Martin County
martincountync|k|NC|Martin County
martinezca|c|CA|City of Martinez
martinhealthky|k|KY|Martin County Health Department
martinsburgny|c|NY|Town of Martinsburg, New York
martinsferryoh|c|OH|City of Martins Ferry
martinsville-va|c|VA|City of Martinsville
martinsvilleva|c|VA|City of Martinsville
martinvotes|d|FL|Martin County Supervisor of Elections
martinytownshipmi|c|MI|Martiny Township
marvinnc|c|NC|Village of Marvin
maryland|s|MD|Department of Information Technology
marylandattorneygeneral|s|MD|Maryland Attorney General
marylandbenefits|s|MD|Maryland Department of Information Technology
marylandcomptroller|s|MD|Comptroller of Maryland
marylandhealthconnection|s|MD|Maryland Health Benefit Exchange
marylandny|c|NY|Town of Maryland, NY
marylandtaxes|s|MD|Comptroller of Maryland
marysvale|c|UT|MARYSVALE TOWN
marysvilleboroughpa|c|PA|Marysville Borough
marysvilleboroughstormwater|d|PA|Marysville Borough Stormwater Authority
marysvilleks|c|KS|City of Marysville
marysvillewa|c|WA|City of Marysville
maryville-tn|c|TN|City of Maryville
maryvillemo|c|MO|City of Maryville
masenate|s|MA|Massachusetts Legislature
mashantucketpequot-nsn|t|CT|The Mashantucket Pequot Tribal Nation
mashpeema|c|MA|Town of Mashpee
mashpeewampanoagtribe-nsn|t|MA|Mashpee Wampanoag Tribe
masoncityiowa|c|IA|City of Mason City
masoncosowv|k|WV|Mason County Sheriffs Department
masoncountyil|k|IL|Mason County
masoncountymi|k|MI|County of Mason
masoncountyoeswv|k|WV|Mason County Emergency Services
masoncountywa|k|WA|Mason County
masoncountywaelections|d|WA|Mason County Elections
masoncountywv|k|WV|Mason County Commission
masoncourtoh|c|OH|Mason Municipal Court
masonkysheriff|k|KY|Mason County Sheriff's Office
masonoceana911|d|MI|Mason-Oceana 911
mass|s|MA|Commonwealth of Massachusetts
massaccountyil|k|IL|Massac County
massachusetts|s|MA|Commonwealth of Massachusetts
massauditor|d|MA|Massachusetts Office of the State Auditor
masscomparecare|s|MA|Center for Health Information and Analysis
massenany|c|NY|Town of Massena
massgaming|s|MA|Massachusetts Gaming Commission
masshpc|s|MA|Health Policy Commission
massietwp-oh|c|OH|Massie Township
massillonohio|c|OH|City of Massillon
massnet|s|MA|Commonwealth of Massachusetts
masspkny|c|NY|INC. VILLAGE OF MASSAPEQUA PARK
masstreasury|s|MA|Office of the Massachusetts State Treasurer and Receiver General
masticfd|d|NY|Mastic Fire District
matadortx|c|TX|City of Matador
matagordatx|k|TX|Matagorda County
matewanwv|c|WV|Town of Matewan
mathewscountyva|k|VA|County of Mathews
matinecockvillage|c|NY|Inc. Village of Matinecock
matinicusisle|c|ME|Matinicus Isle
matsu|k|AK|Matanuska-Susitna Borough
mattapoisett|c|MA|Town of Mattapoisett
mattapoisettpolice|c|MA|Mattapoisett Police Department
mattaponi|t|VA|Mattaponi Indian Tribe & Reservation
matthewsnc|c|NC|Town of Matthews
mattituckparks|d|NY|Mattituck Park District
mattoontownship|c|IL|MATTOON TOWNSHIP OFFICE
maudok|c|OK|City of Maud
mauicounty|k|HI|County of Maui
mauicounty-hi|k|HI|County of Maui
mauicountyvotes|k|HI|Office of the County Clerk, County of Maui
maumelle|c|AR|City of Maumelle
maumellepolice|c|AR|Maumelle Police Department
maurycounty-tn|k|TN|Maury County Government
max|f|DC|Executive Office of the President, Office of Management and Budget
mayaguezpr|c|PR|Mayaguez Municipality
mayermn|c|MN|City of Mayer
mayescountyok|k|OK|Mayes County Clerk
mayesville|c|SC|Town of Mayesville
mayfieldboroughpa|c|PA|Mayfield Borough
mayfieldheightsohio|c|OH|City of Mayfield Heights
mayfieldky|c|KY|City of Mayfield
mayfieldtownut|c|UT|Mayfield Town
mayflowerar|c|AR|City of Mayflower
mayflowerarfire|c|AR|City of Mayflower
mayflowerarpd|c|AR|City of Mayflower
mayflowerwaterworks|c|AR|Mayflower Waterworks
maynardville|c|TN|City of Maynardville
maytownal|c|AL|Town of Maytown
maytwpcassmn|c|MN|May Township
mayvilleny|c|NY|Village of Mayville
maywood-il|c|IL|Village of Maywood Illinois
mbci|t|MS|Mississippi Band of Choctaw Indians
mbda|f|DC|Department of Commerce, Minority Business Development Agency
mbtaadvisoryboard|d|MA|MBTA Advisory Board
mcac-md|s|MD|Maryland Coordination and Analysis Center
mcadoryfire|d|AL|McAdory Area Fire District
mcaps-mn|d|MN|Minnesota Counties Computer Cooperative (MnCCC)
mcc|f|DC|Millennium Challenge Corporation
mccameycity|c|TX|City of McCamey
mcclaincountyok|k|OK|Board of County Commissioners McClain County
mccomb-ms|c|MS|City of McComb
mcconecountymt|k|MT|McCone County
mccookcountysd|k|SD|McCook County
mccrackencountyky|k|KY|McCracken County Fiscal Court
mccrackenpva|k|KY|MCCRACKEN COUNTY PROPERTY VALUATION ADMINISTRATOR
mccrearycountyky|k|KY|McCreary County Fiscal Court
mcctest|f|DC|Millennium Challenge Corporation
mccurtaincountyok|k|OK|McCurtain County
mccurtaincountyso|k|OK|McCurtain County Sheriff's Office
mcdonaldcountymissouri|k|MO|County of McDonald
mcdonaldcountymo|k|MO|County of McDonald, Missouri
mcdonaldcountymohealth|k|MO|Mcdonald County Health Department
mcdonaldvillageoh|c|OH|McDonald Village
mcdonough-ga|c|GA|City of McDonough
mcdonoughny|c|NY|Town of McDonough NY
mcdowellcountyncboe|k|NC|McDowell County Board of Elections
mcdowellcountywv|k|WV|McDowell County Commission
mcdowellnc|k|NC|McDowell County Administration
mcedd|d|OR|Mid Columbia Economic Development District
mcfd1or|d|OR|Marion County Fire District No.1
mcgregortx|c|TX|City of McGregor
mchenrycountyclerkil|k|IL|McHenry County Government Center
mchenrycountyil|k|IL|McHenry County Government Center
mchenrycountynd|k|ND|McHenry County
mcintoshcounty-ga|k|GA|McIntosh County Booard of Commssioners
mcintoshcountyok|k|OK|McIntosh County
mcismn|d|MN|Minnesota Counties Information Systems
mckeancountypa|k|PA|McKean County Courthouse
mckeesport-pa|c|PA|City of McKeesport
mckenziecountynd|k|ND|McKenzie County
mckenziefireor|d|OR|McKenzie Fire & Rescue
mckinneyisdtx|d|TX|McKinney Independent School District
mcleancountyil|k|IL|McLean County
mcleancountyky|k|KY|McLean County Fiscal Court
mcleancountynd|k|ND|McLean County
mclennan|k|TX|McLennan County
mcleodcountymn|k|MN|McLeod County
mcmechenwv|c|WV|City of McMechen
mcminncountytn|k|TN|McMinn County Government
mcminnvillefiredistrict|d|OR|McMinnville Fire District
mcminnvilleoregon|c|OR|City of McMinnville
mcminnvilletn|c|TN|City of McMinnville
mcn-nsn|t|OK|Muscogee (Creek) Nation
mcraehelena|c|GA|City of Mcrae-Helena
mctx|c|TX|City of Missouri City
md|s|MD|Department of Information Technology
mdatc|s|MD|Department of Information Technology
mdbre|s|MD|Bureau of Revenue Estimates
mdcfl|k|FL|Miami-Dade County
mdcomptroller|s|MD|Comptroller of Maryland
mdcourts|s|MD|Maryland Judiciary
mdctaxcollector|k|FL|Miami-Dade County Office of the Tax Collector
mds|f|MD|Department of Defense, Office of the Secretary of Defense
mdsofl|k|FL|Miami-Dade Sheriff's Office
mdtaxconnect|s|MD|Comptroller of Maryland
me|s|ME|State of Maine
meadco|c|CO|Town of Mead
meadecokssheriff|k|KS|Meade County Sheriff's Office
meadeky|k|KY|Meade County Fiscal Court
meadewaterky|d|KY|Meade County Water District
meadowsplacetx|c|TX|City of Meadows Place
meadowviewestatesky|c|KY|City of Meadowview Estates
meadtownshipoh|c|OH|Mead Township
meadvillems|c|MS|Town of Meadville
measuretn|s|TN|State of Tennessee
meccrcog-oh|c|OH|Regional Council of Governments
mechanicvilleny|c|NY|City of Mechanicville, NY
mechoopda-nsn|t|CA|Mechoopda Indian Tribe of Chico Rancheria
mecklenburgcountync|k|NC|Mecklenburg County
mecknc|k|NC|Mecklenburg County
medcmi|s|MI|Department of Technology Management Budget
medford-ma|c|MA|City of Medford
medfordoregon|c|OR|City of Medford, Oregon
medfordwi|c|WI|City of Medford
medicaid|f|MD|Department of Health and Human Services, Centers for Medicare and Medicaid Services
medicalcountermeasures|f|DC|Department of Health and Human Services, Assistant Secretary for Preparedness and Response, Office of the Secretary
medicallakecity|c|WA|City of Medical Lake
medicamentosbajoprecio|f|DC|Department of Health and Human Services, Office of Assistant Secretary of Public Affairs
medicare|f|MD|Department of Health and Human Services, Centers for Medicare and Medicaid Services
medina-wa|c|WA|City of Medina
medinacounty|k|OH|Medina County Commissioner's
medinacountyveteransoh|k|OH|Medina County Veterans Service Office
medinamn|c|MN|City of Medina, Minnesota
medinatownshipmi|c|MI|Medina Township
medinatx|k|TX|Medina County
medlineplus|f|MD|Department of Health and Human Services, National Library of Medicine, NIH
medorand|c|ND|City of Medora
medpac|l|DC|Medicare Payment Advisory Commission
medwayma|c|MA|Town of Medway
meekercountymn|k|MN|Meeker County
mellenvillefireny|d|NY|Mellenville Fire District
melrosefireny|d|NY|Melrose Fire District
melrosewi|c|WI|Village of Melrose
melvillefdny|d|NY|Melville Fire District
memphistexas|c|TX|City of Memphis
memphistn|c|TN|City of Memphis, TN
menandsny|c|NY|Village of Menands
menardcountyil|k|IL|Menard County, Illinois
menashawi|c|WI|City of Menasha
mendocinochcd|d|CA|Mendocino Coast Health Care District
mendocinocounty|k|CA|Mendocino County
mendoncityutah|c|UT|Mendon City
mendonma|c|MA|Town of Mendon
mendonmapolice|c|MA|Mendon Police Department
mendonvt|c|VT|Town of Mendon
mendotaheightsmn|c|MN|City of Mendota Heights
menlofire|d|CA|Menlo Park Fire Protection District
menlopark|c|CA|City of Menlo Park
menominee-nsn|t|WI|Menominee Indian Tribe of Wisconsin
menomineecountymi|k|MI|Menominee County, MI
menomineemi|c|MI|City of Menominee
menomoneefalls|c|WI|Village of Menomonee Falls
menomonie-wi|c|WI|City of Menomonie
menopause|f|DC|Department of Health and Human Services, Office of Assistant Secretary of Public Affairs
mentalhealth|f|MD|Department of Health and Human Services, Substance Abuse and Mental Health Services Administration
mentonealabama|c|AL|Town of Mentone
mentonein|c|IN|Town of Mentone
mentor|f|DC|Corporation for National and Community Service, AmeriCorps
mentoronthelake|c|OH|City of Mentor on the Lake
mercedcounty|k|CA|Merced County - Merced, CA
mercedcountyca|k|CA|County of Merced
mercedelectionsca|k|CA|Merced County
mercercountynj|k|NJ|County of Mercer
mercercountyoh|k|OH|Mercer County Commissioners
mercercountyohio|k|OH|Board of Mercer County Commissioners
mercercountypa|k|PA|County Of Mercer
mercercountysheriffmo|k|MO|Mercer County Sheriff's Office
mercercountysheriffohio|k|OH|Mercer County Sheriff's Office
mercerisland|c|WA|City of Mercer Island
mercerislandwa|c|WA|City of Mercer Island
mercerprosecutorwv|k|WV|Mercer County Prosecuting Attorney
mercersburgpa|c|PA|Mercersburg
merchantvillenj|c|NJ|Borough of Merchantville
meredithnh|c|NH|Town of Meredith
meridenct|c|CT|City of Meriden
meridiantexas|c|TX|City of Meridian
meriwethercountyga|k|GA|Meriwether County Board of Commissioners
merkeltx|c|TX|City of Merkel Texas
mernjpros|k|NJ|Mercer County Prosecutor's Office
merrickcountyne|k|NE|Merrick County Government
merrillanwi|c|WI|Village of Merrillan
merrimacknh|c|NH|Town of Merrimack
merrimacwi|c|WI|Village of Merrimac
merritttownship|c|MI|Township of Merritt
merrychristmas|f|DC|Executive Office of the President, White House Office
mesaaz|c|AZ|City Of Mesa
mesaazpolice|c|AZ|Mesa Police Department
mesacountysheriff|k|CO|Mesa County Sheriffs Office
mesagrandeband-nsn|t|CA|Mesa Grande Band of Mission Indians
mesalancasterpa|c|PA|Municipal Emergency Services Authority of Lancaster County
mescalj6fd|k|AZ|Mescal J6 Fire District
mesh|f|MD|Department of Health and Human Services, National Library of Medicine, NIH
mesillanm|c|NM|Town of Mesilla
meskwaki-nsn|t|IA|Sac & Fox Tribe of the Mississippi in Iowa
meskwakipolice|t|IA|Sac and Fox Tribe of the Mississippi in Iowa
mesquitegcd|d|TX|Mesquite Groundwater Conservation District
mesquitenv|c|NV|City of Mesquite
mesquitetx|c|TX|City of Mesquite Texas
metalinefalls|c|WA|Town of Metaline Falls
metcad911il|d|IL|METCAD 911
metcalfecountyky|k|KY|Metcalfe County Fiscal Court
methuen|c|MA|City of Methuen
metrapolice|s|IL|Metra Police Dept.
metroartsnashville|c|TN|Metropolitan Government of Nashville and Davidson County
metrocogct|d|CT|Connecticut Metropolitan Council of Governments
metroplanorlando|d|FL|MetroPlan Orlando
metropolisil|c|IL|City of Metropolis
metrowestreccma|d|MA|Westborough Fire Department
mexicobeachfl|c|FL|City of Mexico Beach
mexicocsd|d|NY|Mexico Academy & CSD
meyertwpmi|c|MI|Meyer Township
mgcbmi|s|MI|Department of Technology Management Budget
mgi|f|DC|Department of Commerce, National Institute of Standards and Technology
mhfpdca|d|CA|Mokelumne Hill Fire Protection District
mi|s|MI|Department of Technology Management and Budget
mi365|s|MI|Department of Technology Management Budget
miami|c|FL|City of Miami
miami-dade|k|FL|Miami Dade County
miamiaz|c|AZ|Town of Miami
miamibeachfl|c|FL|City of Miami Beach
miamicountyin|k|IN|Miami County Court House
miamicountyks|k|KS|Miami County Kansas
miamicountyohio|k|OH|Miami County Commissioners
miamicountyohioauditor|k|OH|Miami County Auditor
miamidade|k|FL|Miami Dade County
miamidadeclerk|k|FL|Miami-Dade Clerk of Court & Comptroller
miamidadecounty-fl|k|FL|Miami Dade County
miamidadecountyfl|k|FL|Miami Dade County
miamidadepa|k|FL|Property Appraiser of Miami-Dade County
miamidadesheriff|k|FL|Miami-Dade Sheriff's Office
miamigardens-fl|c|FL|City of Miami Gardens
miamilakes-fl|c|FL|Town of Miami Lakes
miamiok|c|OK|City of Miami
miamisprings-fl|c|FL|City of Miami Springs
miamitownshipgcoh|c|OH|Miami Township of Greene County
miamitownshipoh|c|OH|Miami Township Administration
miamitwpoh|c|OH|Miami Township Administration
miccosukee-nsn|t|FL|Miccosukee Tribe of Indians of Florida
mich|s|MI|Department of Technology Management and Budget
michigammetownship|c|MI|Michigamme Township
michigan|s|MI|Department of Technology Management and Budget
michigancityin|c|IN|City of Michigan City
michiganidc|s|MI|Michigan Indigent Defense Commission
micmac-nsn|t|ME|Aroostook Band of Micmacs
micourt|s|MI|Michigan Supreme Court
middleboroughma|c|MA|Town of Middleborough
middleburgheights-oh|c|OH|City of Middleburg Heights
middleburghtown-ny|c|NY|Town of Middleburgh
middleburgoh|c|OH|The City of Middleburg Heights
middleburgva|c|VA|Town of Middleburg
middleburyct|c|CT|Town of Middlebury
middleburypdct|c|CT|Middlebury Police Department
middlefield-ma|c|MA|Town of Middlefield, MA
middlefieldny|c|NY|Town of Middlefield NY
middleportny|c|NY|Village of Middleport
middlesexboro-nj|c|NJ|Middlesex Borough
middlesexcountynj|k|NJ|Middlesex County Government
middlesexpolicenc|c|NC|Middlesex Police Department
middletonma|c|MA|Town of Middleton
middletonnh|c|NH|Middleton Town Offices
middletownct|c|CT|City of Middletown
middletowndelcopa|c|PA|Middletown Township
middletownky|c|KY|City of Middletown
middletownny|c|NY|City of Middletown
middletownrancheria-nsn|t|CA|Middletown Rancheria
middletownri|c|RI|Town of Middletown, Rhode Island
middletownva|c|VA|Town of Middletown, Va
midlandcountymi|k|MI|Midland County, MI
midlandparknj|c|NJ|Borough of Midland Park
midlandtexas|c|TX|City of Midland Texas
midlothiantx|c|TX|City of Midlothian
midmorainewi|d|WI|Mid-Moraine Municipal Court
midohiowsd|d|OH|Mid-Ohio Water and Sewer District
midpenwaterca|d|CA|MID-PENINSULA WATER DISTRICT
midroguefd|d|OR|Mid Rogue Fire District
midvaleut|c|UT|Midvale City
midvalleysewer|d|UT|Midvalley Sewer District
midville-ga|c|GA|Midville Police Department
midway-nc|c|NC|Town of Midway, North Carolina
midwaycitysanitaryca|d|CA|Midway City Sanitary District
midwaycityut|c|UT|Midway City
midwest-hidta|i|MO|Midwest HIDTA
mieog|s|MI|Department of Technology Management and Budget
mifflin-oh|c|OH|Mifflin Township
mifflincountypa|k|PA|Mifflin County
mifflincountyregionalpd|k|PA|MIFFLIN COUNTY REGIONAL POLICE
migrantworker|f|DC|Department of Labor, Bureau of International Labor Affairs
milamcounty|k|TX|Milam County
milan-ny|c|NY|Town of Milan
milanga|c|GA|City of Milan Georgia
milanmi|c|MI|City of Milan
milanmo|c|MO|City of Milan
milanohio|c|OH|Village of Milan
milcrofton|d|TN|Milcrofton Utility District
milescitymt|c|MT|City of Miles City
milford-de|c|DE|Milford City Hall
milfordct|c|CT|City of Milford
milfordfiremi|c|MI|Charter Township of Milford
milfordma|c|MA|Town of Milford
milfordne|c|NE|City of Milford
milfordnj|c|NJ|Milford Borough
milfordtwpmi|c|MI|Charter Township of Milford
militaryconsumer|f|DC|Federal Trade Commission
milivcounty|k|MI|Livingston County Michigan
millardcounty|k|UT|Millard County
millardsheriff|k|UT|Millard County Sheriff's Office
millburyma|c|MA|Town of Millbury
millcreekut|c|UT|Millcreek
millcreekwa|c|WA|City of Mill Creek
milledgevilleil|c|IL|Village of Milledgeville
milledgevillepd-ga|c|GA|Milledgeville Police Department
milledgevillepdga|c|GA|Milledgeville Police Department
millelacsband-nsn|t|MN|Mille Lacs Band of Ojibwe
millelacstribalpd|t|MN|Mille Lacs Band Tribal Police
millercircuitclerkar|k|AR|Miller County Circuit Clerk
millercountyar|k|AR|Miller County
millercountyclerkar|k|AR|Miller County Clerk
millercountyga|k|GA|Miller County Board of Commissioners
millercountymo|k|MO|Miller County
millersburgoregon|c|OR|City of Millersburg
millersvillefiremo|d|MO|Millersville Rural Fire Protection District
millhallboroughpa|c|PA|Mill Hall Borough
millikenco|c|CO|Town of Milliken
millikencolorado|c|CO|Town of Milliken
millingtontn|c|TN|City of Millington, Tennessee
millisma|c|MA|Millis
millportny|c|NY|Village of Millport
millscountyiowa|k|IA|Mills County Iowa
millscountytx|k|TX|Mills County, TX
millsriver|c|NC|Town of Mills River
millstonenj|c|NJ|Township of Millstone
millstonwi|c|WI|Town of Millston
millstwpogemawmi|c|MI|Mills Township
millswy|c|WY|City of Mills
millvalleylibrary|c|CA|City of Mill Valley - Mill Valley Public Library
millvalleypolice|c|CA|City of Mill Valley - Mill Valley Police Department
millvalleyrecreation|c|CA|City of Mill Valley - Mill Valley Community Center
millvillenj|c|NJ|City of Millville
millvilleut|c|UT|Millville City
millwoodwa|c|WA|City of Millwood
milnerga|c|GA|City of Milner
milpitas|c|CA|City of Milpitas
milton-freewater-or|c|OR|City of Milton-Freewater
milton-wi|c|WI|City of Milton, Wisconsin
miltonga|c|GA|City of MIlton
miltonma|c|MA|Milton Town Hall
miltonmahoh|c|OH|Milton Township
miltonmapolice|c|MA|Milton Police Department
miltonny|c|NY|Town of Milton
miltonpolicein|c|IN|Milton Police Department
miltontownshipmi|c|MI|Milton Township
miltontwpmi|c|MI|Milton Township
miltonvt|c|VT|Town of Milton, Vermont
miltonwa|c|WA|City of Milton
milwaukee|c|WI|City of Milwaukee
milwaukeecountywi|k|WI|County of Milwaukee
milwaukieoregon|c|OR|City of Milwaukie
mimm|f|DC|Consumer Financial Protection Bureau
minco-ok|c|OK|City of Minco
mindentownship-mn|c|MN|Minden Township
mineola-ny|c|NY|City of Mineola
mineralcountymt|k|MT|Mineral County
mineralwellstx|c|TX|City of Mineral Wells
mineralwv|k|WV|Mineral County Commission
minersvillepa|c|PA|Minersville Borough
minersvilleut|c|UT|Minersville Town
minervapark|c|OH|Village of Minerva Park
minneapolismn|c|MN|City of Minneapolis
minnehahacounty|k|SD|Minnehaha County
minneola|c|FL|City of Minneola
minnesota|s|MN|State of Minnesota, Office of Enterprise Technology
minnesotacitymn|c|MN|City of Minnesota City
minnesotahealthcareconsortium|d|MN|Minnesota Healthcare Consortium
minnesotalakemn|c|MN|City of Minnesota Lake
minnetonka-mn|c|MN|City of Minnetonka
minnetonkabeachmn|c|MN|City of the Village of Minnetonka Beach
minnetonkamn|c|MN|City of Minnetonka
minocquapd|c|WI|Minocqua Police Department
minoritywhip|l|DC|United States House of Representatives, House of Representatives
minotnd|c|ND|State of ND, ITD
minthill|c|NC|Town of Mint Hill
miottawavotes|k|MI|Ottawa County
miramar-fl|c|FL|City of Miramar
miramarfl|c|FL|The City of Miramar
mishawakaschools|e|IN|School City of Mishawaka
misscoarsheriff|k|AR|Mississippi County Sheriff's Office
missioncreektownship|c|MN|Mission Creek Township
missionhillsks|c|KS|City of Mission Hills, KS
missionsd|c|SD|City of Mission
missiontownshipmn|c|MN|Mission Township
missionviejo|c|CA|City of Mission Viejo
mississippi|s|MS|I.T.S State of Mississippi
mississippicircuitclerkar|d|AR|Mississippi County Circuit Clerk
missoula|c|MT|City of Missoula
missoulacounty|k|MT|Missoula County
missoulapublichealth|k|MT|Missoula City County Health Department
missoulavotes|k|MT|Missoula County Elections
missouri|s|MO|State of Missouri
missouricitymo|c|MO|Missouri City
missouricitytexas|c|TX|City of Missouri City, Texas
missouricitytx|c|TX|City of Missouri City
mitchell-in|c|IN|City of Mitchell
mitchellcountyiowa|k|IA|Mitchell County
mitchellcountyks|k|KS|Mitchell County
mitchellcountync|k|NC|Mitchell County
mitigationcommission|f|CO|Department of the Interior, Bureau of Reclamation
mjbapa|c|PA|Mount Joy Borough Authority
mlkday|f|DC|Corporation for National and Community Service, AmeriCorps
mltwa|c|WA|City of Mountlake Terrace
mma|f|DC|Department of the Interior
mmc|f|MD|Marine Mammal Commission
mms|f|VA|Department of the Interior, Minerals Management Service
mn|s|MN|State of Minnesota, Office of Enterprise Technology
mnbopd|s|MN|State of Minnesota Board of Public Defense
mnccc|d|MN|Minnesota Counties Computer Cooperative (MnCCC)
mncourts|s|MN|Minnesota Supreme Court
mndisability|d|MN|MN Governor's Council on Developmental Disabilities
mndnr|s|MN|Minnesota Department of Natural Resources
mndot|s|MN|Minnesota Department of Transportation
mnhc|d|MN|Minnesota Healthcare Consortium
mnhousing|s|MN|Minnesota Housing Finance Agency
mnmidwaytownshipslc|c|MN|Midway Township
mnprairie|d|MN|Minnesota Prairie County Alliance
mnretire|s|MN|Minnesota State Retirement System
mnsenate|s|MN|Minnesota Senate
mnvotes|s|MN|Office of the Minnesota Secretary of State
mo|s|MO|State of Missouri
moabcity|c|UT|City of Moab
moablibrary|k|UT|Moab Library
mobileccc|d|AL|Mobile Community Corrections Center
mobilecounty911|k|AL|Mobile County Communications District
mobilecountyal|k|AL|Mobile County Commission
mobilecountyema|k|AL|Mobile County Emergency Management Agency
mobilecountylc|k|AL|Mobile County License Commission
mocksvillenc|c|NC|Town of Mocksville
modestoca|c|CA|City of Modesto Information Technology
modestoirrigationdistrict|d|CA|Modesto Irrigation District
modocsheriff|k|CA|Modoc County Sheriff
modot|s|MO|Missouri Department of Transporation
moetownshipmn|c|MN|Moe Township
moffatttownship|c|MI|Moffatt Township
mohave|k|AZ|Mohave County
mohavevalleyfire|d|AZ|Mohave Valley Fire Department
mohican-nsn|t|WI|Stockbridge-Munsee Band of Mohican Indians
mokanemo|c|MO|City of Mokane
mokena|c|IL|Village of Mokena
moms|f|DC|Department of Health and Human Services, Office of the Secretary of Health and Human Services
monacannation|t|VA|Monacan Indian Nation
monautah|c|UT|Mona City
monckscornersc|c|SC|Town of Moncks Corner
mondoviwi|c|WI|City of Mondovi
monettmo|c|MO|City of Monett
moneyfactory|f|DC|Department of the Treasury, Bureau of Engraving and Printing
moneyfactorystore|f|DC|Department of the Treasury, Bureau of Engraving and Printing
monheganplantation|c|ME|Monhegan Plantation
moniteaucountymo|k|MO|Moniteau County Commission
monitortwp|c|MI|Charter Township of Monitor
monmouthcountyclerk|k|NJ|The Monmouth County Clerk's Office
monmouthcountynj|k|NJ|Monmouth County
monmouthcountyvotes|k|NJ|Clerk of Elections
monmouthmaine|c|ME|Town of Monmouth
monmouthor|c|OR|City of Monmouth
mononacountyiowa|k|IA|Monona County Courthouse
monongaliacounty|k|WV|Monongalia County Commission
monongaliacountyclerk|k|WV|Monongalia County Clerk's Office
monongaliaprosecutor|k|WV|Monongalia County Prosecutor's Office
monongaliasheriff|k|WV|Monongalia County Sheriff's Office
monroechartertwpmi|c|MI|Monroe Charter Township
monroecitymo|c|MO|City of Monroe City
monroecoauditoroh|k|OH|Monroe County Auditor
monroecounty|k|NY|Monroe County
monroecounty-fl|k|FL|Monroe County Florida
monroecountyal|k|AL|Monroe County Commission
monroecountyassessorar|k|AR|Monroe County Assessor
monroecountyil|k|IL|Monroe County Courthouse
monroecountymi|k|MI|County of Monroe
monroecountymo|k|MO|County of Monroe
monroecountyny-opi|k|NY|Monroe County Office of Public Integrity
monroecountypa|k|PA|Monroe County
monroecountysheriff-ny|k|NY|Monroe County Sheriff's Office
monroecountywv|k|WV|Monroe County Commission
monroect|c|CT|Town of Monroe
monroectpolice|c|CT|Monroe Police Department
monroega|c|GA|City of Monroe
monroemi|c|MI|City of Monroe
monroeohio|c|OH|City of Monroe
monroeoregon|c|OR|City of Monroe
monroetn|k|TN|Monroe County Goevernment
monroetwp-oh|c|OH|Monroe Township
monroetwplc-oh|c|OH|Monroe Township
monroeut|c|UT|Monroe City
monroevilleal|c|AL|City of Monroeville
monroevilleohio|c|OH|Village of Monroeville
monroewa|c|WA|City of Monroe
monroviaca|c|CA|City of Monrovia
monson-ma|c|MA|Town of Monson
montague-ma|c|MA|Town of Montague
montana|s|MT|State of Montana
montanafraud|s|MT|Department of Administration, State of Montana
montanaguard|s|MT|Montana Army National Guard
montanawi|c|WI|Town of Montana
montanaworks|s|MT|Department of Labor & Industry - Technology Services Division
montcalmcountymi|k|MI|County of Montcalm
montcalmtownship|c|MI|Montcalm Township
montclairca|c|CA|City of Montclair
montclairnj|c|NJ|Township of Montclair
montclairnjfire|c|NJ|Township of Montclair
montclairpdnj|c|NJ|Montclair Police Department
montcoga|k|GA|Montgomery County Board of Commissioners
montcomo911|k|MO|Montgomery County Joint Communications Center
montcopavotes|k|PA|Montgomery County Pennsylvania
montcosoga|k|GA|Montgomery County Sheriff's Office
montebelloca|c|CA|City of Montebello
montebellony|c|NY|Village of Montebello, NY
monterey|c|CA|City of Monterey
montereyma|c|MA|Town of Monterey
montereymosquitoca|d|CA|Monterey County Mosquito Abatement District
montereypolicetn|c|TN|Monterey Police Department
montevista|c|CO|City of Monte Vista
montezumacounty|k|CO|Montezuma County, Colorado
montezumahospitalco|d|CO|Montezuma County Hospital District
montgomeryal|c|AL|City of Montgomery
montgomerycosheriffin|k|IN|Montgomery County Sheriff's Office
montgomerycountyal|k|AL|Montgomery County Commission
montgomerycountyar|k|AR|Montgomery County
montgomerycountyclerkoh|k|OH|Montgomery County Clerk of Courts
montgomerycountycourtsoh|k|OH|Montgomery County Clerk of Courts
montgomerycountyhealthil|k|IL|Montgomery County Health Department
montgomerycountyhealthky|k|KY|Montgomery County Health Department
montgomerycountyia|k|IA|Montgomery County Iowa
montgomerycountyil|k|IL|County of Montgomery, Il
montgomerycountymd|k|MD|Montgomery County Maryland
montgomerycountync|k|NC|Montgomery County, NC
montgomerycountyny|k|NY|Montgomery County
montgomerycountyoh|k|OH|Montgomery County
montgomerycountypa|k|PA|Montgomery County PA
montgomerycountyva|k|VA|Montgomery County, Virginia
montgomeryfiredistrictny|d|NY|Montgomery Fire District
montgomeryma|c|MA|Town of Montgomery
montgomerynj|c|NJ|Township of Montgomery
montgomeryohio|c|OH|City of Montgomery
montgomeryprobatecourtal|k|AL|Montgomery County Probate Court
montgomerysheriffar|k|AR|Montgomery County Sheriff
montgomerytexas|c|TX|City of Montgomery
montgomerytn|k|TN|Montgomery County Government
montgomeryvotesal|k|AL|Montgomery County Probate Court
montgomerywv|c|WV|City of Montgomery
monticelloin|c|IN|The City of Monticello, Indiana
monticelloky|c|KY|City of Monticello
monticellomn|c|MN|City of Monticello
monticellopoliceny|c|NY|Village of Monticello Police Dept
monticelloutah|c|UT|Monticello City
monticellowayneco911ky|k|KY|MONTICELLO WAYNE COUNTY E911
monticellowi|c|WI|Village of Monticello
montourcounty|k|PA|County of Montour
montpelieroh|c|OH|Village of Montpelier
montrealwi|c|WI|The City of Montreal
montvalenj|c|NJ|Borough of Montvale
montvillegeaugaohio|c|OH|Montville Township
moodyalabama|c|AL|City of Moody
moodytx|c|TX|City of Moody, Texas
moorecountync|k|NC|County of Moore
moorefieldtownshipclark|c|OH|Moorefield Township
moorefieldwv|c|WV|Town of Moorefield
mooremi|c|MI|Moore Township
mooremt|c|MT|Town of Moore
mooresvillenc|c|NC|Town of Mooresville
mooretownrancheria-nsn|t|CA|Mooretown Rancheria of Maidu Indians
mooretx|k|TX|Moore County Courthouse
moorheadmn|c|MN|City of Moorhead
mooringsport|c|LA|Village of Mooringsport
moorparkca|c|CA|City of Moorpark
mooselaketwpcarltoncomn|c|MN|Moose Lake Township
moracounty|k|NM|Mora County
moracountysheriff|k|NM|Mora County Sheriff's Office
moragaca|c|CA|Town of Moraga
moraineohio|c|OH|City of Moraine
morehead-ky|c|KY|City of Morehead, KY
moreheadcitync|c|NC|Morehead City, North Carolina
morgancoclerkky|k|KY|Morgan County Clerk
morgancocourtsoh|k|OH|Morgan County Common Pleas Court
morgancoengineeroh|k|OH|Morgan County Engineer's Office
morgancounty-al|k|AL|Morgan County Commission
morgancounty-il|k|IL|Morgan County Illinois
morgancounty-oh|k|OH|Morgan County Commissioners
morgancountyga|k|GA|Morgan County
morgancountymo|k|MO|Morgan County Commission
morgancountyohio|k|OH|Morgan County Commissioners' Office
morgancountysheriffal|k|AL|Morgan County Sheriff's Office
morgancountytn|k|TN|Morgan County Government
morgancountyutah|k|UT|Morgan County Utah
morgancountywv|k|WV|Morgan County Commission
morganfieldpolice|c|KY|Morganfield Police Department
morgantonnc|c|NC|City of Morganton
morgantownky|c|KY|City of Morgantown
morgantownwv|c|WV|City of Morgantown
morgantx|c|TX|City of Morgan
morganutah|c|UT|Morgan
moriartynm|c|NM|The City of Moriarty
morningsidemd|c|MD|Town of Morningside
morongo|t|CA|Morongo Band of Mission Indians
morongo-nsn|t|CA|Morongo Band of Mission Indians
moronicity|c|UT|Moroni City
morrillcountyne|k|NE|Morrill County Courthouse
morrillnepd|c|NE|Morrill Police Department
morrilton|c|AR|Morrilton City Hall
morriscountynj|k|NJ|County of Morris
morrisct|c|CT|Town of Morris
morrisoncountymn|k|MN|Morrison County
morristownvt|c|VT|Town of Morristown
morrisvillemo|c|MO|City of Morrisville
morrisvillenc|c|NC|Town of Morrisville
morrobayca|c|CA|City of Morro Bay
morrohillscsd|d|CA|Morro Hills Community Services District (MHCSD)
morrowcountyohio|k|OH|Morrow County Commissioners
morrowcountyor|k|OR|Morrow County Government
morrowga|c|GA|City of Morrow
morsemnslc|c|MN|Town of Morse
mortgagetranslations|f|DC|Federal Housing Finance Agency
morton-il|c|IL|City of Morton, IL
mortonmn|c|MN|City of Morton
mortonms|c|MS|City of Morton MS
mortonmspd|c|MS|City of Morton MS Police Department
mortonnd|k|ND|Morton County
moscowidahoruralfire|d|ID|Moscow Rural Fire District
moselwi|c|WI|Town of Mosel
moseslakewa|c|WA|City of Moses Lake
moultonboroughnh|c|NH|Town of Moultonborough
moultoncityal|c|AL|City of Moulton
moultonpdtx|c|TX|City of Moulton Police Department
moultriecountyil|k|IL|Moultrie County Courthouse
moundmn|c|MN|City Of Mound
moundsviewmn|c|MN|City of Mounds View
moundvillewi|c|WI|Town of Moundville
mountainairnm|c|NM|Town of Mountainair
mountainbaypd|d|WI|Mountain Bay Metropolitan Police Department
mountainburg|c|AR|City of Mountainburg
mountaincitytx|c|TX|City of Mountain City
mountaingreenfire|d|UT|Mountain Green Fire Protection District
mountaingreensid|d|UT|Mountain Green Sewer Improvement District
mountaingrovemo|c|MO|City of Mountain Grove
mountainhomear|c|AR|City of Mountain Home
mountainhouseca|c|CA|City of Mountain House
mountainiron|c|MN|City of Mountain Iron
mountainlakes|c|NJ|Borough of Mountain Lakes
mountainpinear|c|AR|City Of Mountain Pine
mountainview|c|CA|City of Mountain View
mountainviewfireco|d|CO|Mountain View Fire Protection District
mountainviewmo|c|MO|City of Mountain View - Mountain View, MO
mountainviewok|c|OK|Town of Mountain View
mountainvistamd1|d|CO|Mountain Vista Metropolitan District,
mountairymd|c|MD|Town of Mount Airy
mountcarmeltn|c|TN|Town of Mount Carmel
mountcarrollil|c|IL|City of Mount Carroll
mountclemens|c|MI|City of Mount Clemens
mountdora|c|FL|City of Mount Dora
mounthollyvt|c|VT|Town of Mount Holly
mounthopeny|c|NY|Town Of Mount Hope
mountidaarkansas|c|AR|City of Mount Ida, Arkansas
mountkiscony|c|NY|Village of Mount Kisco
mountpocono-pa|c|PA|Mount Pocono Borough
mounttaborvt|c|VT|Town of Mount Tabor
mountvernonin|c|IN|City of Mount Vernon
mountvernonny|c|NY|City of Mount Vernon
mountvernonnypd|c|NY|City of Mount Vernon Police Department
mountvernontx|c|TX|City of Mt. Vernon, Texas
mountvernonwa|c|WA|City of Mount Vernon
mountvictoryohio|c|OH|Village of Mount Victory
mountwashington-ma|c|MA|Town of Mount Washington
moval|c|CA|City of Moreno Valley
mowercountymn|k|MN|Mower County
mpcityut|c|UT|Mount Pleasant City
mprtx|c|TX|City of Morgan's Point Resort
mpsiswi|c|WI|Multi Jurisdictional Public Safety Information System Commission
mptn-nsn|t|CT|The Mashantucket Pequot Tribal Nation
mrcog-nm|d|NM|Mid-Region Council of Governments
mrecc-ma|d|MA|Middlesex Regional Emergency Communications Center
mrlc|f|DC|Department of the Interior, United States Geological Survey
mrrjva|k|VA|Middle River Regional Jail
mrrsanj|d|NJ|Manasquan River Regional Sewerage Authority
ms|s|MS|ITS
msb|f|VA|Department of the Treasury, Financial Crimes Enforcement Network
msdprojectclearmo|d|MO|Metropolitan St. Louis Sewer District
msha|f|DC|Department of Labor
mslmi|s|MI|Department of Technology Management Budget
mspadmi|s|MI|Department of Technology Management Budget
mspb|f|DC|Merit Systems Protection Board
msvfl|c|FL|Miami Shores Village
mt|s|MT|State of Montana
mtangel|c|OR|City of Mt. Angel
mtbs|f|DC|Department of the Interior, United States Geological Survey
mtc|i|DC|Multistate Tax Commission
mtcarmelboro|c|PA|Mount Carmel Borough
mtcloudcommunications|s|MT|State of Montana
mtcoks|k|KS|Morton County
mtcountyresults|s|MT|Montana Secretary of State
mtdnrc|s|MT|Department of Natural Resources and Conservation
mtelectionresults|s|MT|mtelectionresults.gov
mtjoytwppa|c|PA|Mt Joy Township
mtjuliet-tn|c|TN|City of Mt Juliet
mtleg|s|MT|Department of Administration, State of Montana
mtlegnews|s|MT|Montana Legislative Branch
mtmc|f|DC|Department of Defense
mtnregionalwaterutah|d|UT|Mountain Regional Water Special Service District
mtoidut|d|UT|Mt. Olympus Improvement District
mtpenn|c|PA|Borough of Mount Penn
mtpleasant-tn|c|TN|City of Mount Pleasant
mtpleasantnc|c|NC|Town of Mount Pleasant
mtpleasantny|c|NY|Town of Mount Pleasant
mtpleasanttx|c|TX|City of Mt. Pleasant, Texas
mtpleasantwi|c|WI|Village of Mount Pleasant
mtrealid|s|MT|Montana Department of Justice
mtredistricting|s|MT|Montana Legislative Branch
mtrevenue|s|MT|MT Department of Revenue
mtsafe|s|MT|Montana Department of Justice
mtshastaca|c|CA|City of Mt Shasta
mtshastafiredistrict|d|CA|Mt Shasta Fire Protection District
mtsosfilings|s|MT|Montana Secretary of State
mtvernonlisbonpd-ia|c|IA|Mount Vernon-Lisbon Police Department
mtvernonoh|c|OH|City of Mount Vernon
mtwashingtonky|c|KY|City of Mount Washington
mtwolfpa|c|PA|Mount Wolf Borough
mu-wi|c|WI|City of Marshfield - Marshfield Utilities
muckleshoot|t|WA|Muckleshoot Indian Tribe
muellertownshipmi|c|MI|Mueller Township
muhlenbergtownshipoh|c|OH|Muhlenberg Township
muhlenbergtwppa|c|PA|Muhlenberg Township
mukilteowa|c|WA|City of Mukilteo
mukwa|c|WI|Town of Mukwa
mulberryar|c|AR|City of Mulberry
mulberryfirear|c|AR|City of Mulberry
mulberryga|c|GA|City of Mulberry
mulberrypolicear|c|AR|City of Mulberry
muldrowok|c|OK|Town of Muldrow
mullett-townshipmi|c|MI|Mullett Township
multcoda|k|OR|Multnomah County District Attorney
multcofire10|d|OR|Multnomah County Rural Fire Protection District #10
multnomah|k|OR|Multnomah County
multnomahvotes|k|OR|Multnomah County Elections
mulvaneks|c|KS|City of Mulvane
mundelein-il|c|IL|Village of Mundelein
mundytwp-mi|c|MI|Charter Township of Mundy
munfordtn|c|TN|City of Munford
munisingtownship|c|MI|Munising Township
munroefalls|c|OH|City of Munroe Falls
munseypark|c|NY|the village of munsey park
munsontownshipmn|c|MN|Munson Township
munsontwpoh|c|OH|Munson Township
munster|c|IN|School Town of Munster
munsterschools|e|IN|School Town of Munster
murchison|c|TX|City of Murchison
murfreesboroar|c|AR|City of Murfreesboro AR
murfreesborotn|c|TN|City of Murfreesboro
murphysboro-il|c|IL|City of Murphysboro
murphysfire|d|CA|Murphys Fire Protection District
murraycountyga|k|GA|Murray County Government
murraycountymn|k|MN|Murray County
murraycountyok|k|OK|Murray County
murrayjointfiredistrict|d|NY|Murray Joint Fire District
murrayky|c|KY|City of Murray
murraylibraryut|c|UT|Murray City Library
murrietaca|c|CA|City of Murrieta
muscatinecountyiowa|k|IA|Muscatine County Iowa
muscatineiowa|c|IA|City of Muscatine
muscogeenation-nsn|t|OK|Muscogee(Creek)Nation
muskegon-mi|c|MI|CIty of Muskegon
muskegoncounty|k|MI|County of Muskegon
muskegontwpmi|c|MI|Muskegon Township
muskegowi|c|WI|City of Muskego
muskingumcountyoh|k|OH|Muskingum County Commissioners
muskingumdd|k|OH|Muskingum County Board of Developmental Disabilities
muskogeeok|c|OK|City of Muskogee
musselshellcounty|k|MT|Musselshell County
mustangridgetx|c|TX|City of Mustang Ridge
muttontownny|c|NY|Village of Muttontown
mvdmt|s|MT|Montana Department of Justice
mvdnowaz|s|AZ|ADOT
mvdwaternh|d|NH|Merrimack Village District
mvecaohio|d|OH|Miami Valley Educational Computer Association
mvpd|c|CA|City of Mountain View
mvrda911|c|NM|Mesilla Valley Regional Authority Dispatch
mvwdca|d|CA|Monte Vista Water District
mwdsls|d|UT|Metropolitan Water District of Salt Lake and Sandy
mwmopd|c|MO|Merriam Woods Police Department
mwrdil|d|IL|Metropolitan Water Reclamation District of Greater Chicago
mwtown|c|WI|Town of Manitowish Waters
mwtribe-nsn|t|MA|Mashpee Wampanoag Tribe
myalabama|s|AL|State of Alabama
myalaska|s|AK|State of Alaska
myarkansas|s|AR|Office of State Technology, Arkansas
myarlingtontx|c|TX|City of Arlington, Texas
myaztaxes|s|AZ|State of Arizona, Executive Branch, Arizona Department of Revenue
myclimatereadyfremont|c|CA|City of Fremont
mycolorado|s|CO|Governor's Office of Information Technology (OIT)
mycoloradojourney|s|CO|Colorado Workforce Development Council
mycolumbus|c|OH|City of Columbus Ohio
mycreditunion|f|VA|National Credit Union Administration
mycues|d|UT|Central Utah Educational Services
mycumberlandncpay|k|NC|Cumberland County
mydelraybeachfl|c|FL|City of Delray Beach
myfdic|f|DC|Federal Deposit Insurance Corporation
myflorida|s|FL|State of Florida / Department of Management Services
myfloridacensus|s|FL|Florida House of Representatives
myfloridacfo|s|FL|Florida Department of Financial Services
myfloridahouse|s|FL|The Florida House of Representatives
myfloridalicense|s|FL|Department of Business and Professional Regulation
myfloridarx|s|FL|Agency for Health Care Administration
myfloridatreasurehunt|s|FL|FL Dept of Financial Services
myhawaii|s|HI|State of Hawaii, DAGS/ETS
myilsavings|s|IL|Illinois State Treasurer's Office
myin|s|IN|State of Indiana
myindiana|s|IN|State of Indiana
myira|f|DC|Department of the Treasury, Bureau of the Fiscal Service
mylacera|d|CA|Los Angeles County Employees Retirement Association
mymaine|s|ME|State of Maine - Office for Information Technology
mymaineconnection|s|ME|State of Maine - Office for Information Technology
mymass|s|MA|Commonwealth of Massachusetts Executive Office of Technology Services and Security
mymdtaxes|s|MD|Comptroller of Maryland
mymoney|f|DC|Department of the Treasury, Department of the Treasury - OCIO
mymoversnj|s|NJ|New Jersey Division of Consumer Affairs
myncplans|s|NC|North Carolina Department of State Treasurer
myncretirement|s|NC|North Carolina Department of State Treasurer
mynevada|s|NV|State of Nevada, Department of Information Technology
mynewcastleny|c|NY|Town of New Castle
mynjhelps|s|NJ|Department of Human Services Division of Family Development
mynycourts|s|NY|NYS Unified Court System Division of Technology
myohio|s|OH|State of Ohio, Office of IT
myokaloosa|k|FL|Okaloosa County Board of County Commissioners
myoregon|s|OR|Office of Governor Kate Brown
mypay|f|IN|Department of Defense, Defense Finance and Accounting Service
myphx311|c|AZ|City of Phoenix
mypinellasclerk|d|FL|Pinellas County Clerk of the Circuit Court and Comptroller
myplate|f|VA|Department of Agriculture, Food and Nutrition Service
myrtlebeach|c|SC|City of Myrtle Beach
myrtlepointor|c|OR|City of Myrtle Point
mysamcera|k|CA|San Mateo County Employees' Retirement Association
mysc|s|SC|State of South Carolina, The South Carolina Department of Administration, Chief Information Officer
mysescutah|d|UT|Southeast Education Service Center
myslc|c|UT|Salt Lake City Corporation IMS
mytennessee|s|TN|State of Tennessee
mytn|s|TN|State of Tennessee
mytnwoods|s|TN|State of Tennese
mytoncityut|c|UT|Myton City
mytreasureisland|c|FL|City of Treasure Island
mytreasury|f|DC|Department of the Treasury, Bureau of the Fiscal Service
myusps|f|NC|United States Postal Service
myutah|s|UT|State of Utah
myvermont|s|VT|State of Vermont
myvotect|s|CT|CT SOTS
mywaltonfl|k|FL|Walton County Board of County Commissioners
myworksourcemaine|s|ME|State of Maine
nac-sheriff|k|TX|Nacogdoches County Sheriff's Office
nacogdoches|c|TX|City of Nacogdoches
nacogdochesco|k|TX|Nacogdoches County
nacosanitary|d|AZ|Naco Sanitary District
nacvotes|k|TX|Nacogdoches County Elections Office
nafri|f|DC|Department of Agriculture, Forest Service
nagb|f|DC|Department of Education, Office of the Chief Information Officer
nagsheadnc|c|NC|The Town of Nags Head
nampa|c|ID|City of Nampa
nampaauditoriumdistrict|d|ID|Nampa Auditorium District
nampaidaho|c|ID|City of Nampa
nampapolice|c|ID|Nampa Police Department
namus|f|DC|Department of Justice, Office of Justice Programs
nancecountyne|k|NE|County of Nance
nano|f|DC|Executive Office of the President, Office of Science and Technology Policy
nansemond|t|VA|Nansemond Indian Nation
nantucket-ma|c|MA|Town of Nantucket
napacounty|k|CA|Napa County
napacountyairport|k|CA|Napa County Airport
napalibrary|d|CA|Napa County Library
napamosquito|d|CA|Napa Mosquito Abatement District
naperville|c|IL|City of Naperville
naplescityut|c|UT|Naples City
naplesfl|c|FL|City of Naples
naplesny|c|NY|Village of Naples & Town of Naples
napoleonpolicemi|c|MI|Napoleon Township Police Department
nara|f|MD|National Archives and Records Administration
narberthpa|c|PA|Narberth Borough
narragansettri|c|RI|Town of Narragansett
nasa|f|AL|National Aeronautics and Space Administration, NASA Office of the Chief Information Officer
nasaforce|f|DC|Executive Office of the President, White House Office
nashar|c|AR|City of Nashville
nashcountync|k|NC|Nash County
nashotah-wi|c|WI|Village of Nashotah
nashuanh|c|NH|City of Nashua
nashuanhpd|c|NH|Nashua Police Department
nashuarpc|d|NH|Nashua Regional Planning Commission
nashville|c|TN|Metropolitan Government of Nashville & Davidson County, Tennessee
nashvillearpd|c|AR|Nashville Police Department
nashvillecoldcase|c|TN|Metropolitan Government of Nashville and Davidson County
nashvilleconnector|c|TN|Metropolitan Government of Nashville and Davidson County
nashvillenc|c|NC|Town of Nashville
nashvillesheriff|c|TN|Metropolitan Government of Nashville & Davidson County
nashvillestrongbabies|c|TN|Metropolitan Government of Nashville and Davidson County
nashwaukmn|c|MN|City of Nashwauk
nashwauktownshipmn|c|MN|Nashwauk Township
nassaucountyfl|k|FL|Nassau County BOCC
nassaucountyny|k|NY|Nassau County
nassautrafficny|k|NY|Nassau County Traffic Management Center
natchitochesla|c|LA|City of Natchitoches
natickma|c|MA|Town of Natick
nationalbank|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
nationalbankhelp|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
nationalbanknet|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
nationalcityca|c|CA|City of National City
nationalmap|f|DC|Department of the Interior, United States Geological Survey
nationalresourcedirectory|f|VA|Department of Defense, Defense Health Agency
nationalservice|f|DC|Corporation for National and Community Service, AmeriCorps
nationsreportcard|f|DC|Department of Education, Office of the Chief Information Officer
nativeamericanheritagemonth|l|DC|Library of Congress
natronacounty-wy|k|WY|Natrona County
natronaincident|k|WY|Natrona County Emergency Management
natronasheriff|k|WY|Natrona County Sheriff's Office
naugatuck-ct|c|CT|Borough of Naugatuck
naugatuckpd|c|CT|Naugatuck Police Department
nauvooal|c|AL|Town of Nauvoo
navajo-nsn|t|AZ|Navajo Nation
navajocountyaz|k|AZ|Navajo County
navajocountysheriff|k|AZ|Navajo County
navasotatx|c|TX|City of Navasota
navycash|f|DC|Department of the Treasury, Bureau of the Fiscal Service
nazarethboroughpa|c|PA|Borough of Nazareth
nbc|f|DC|Department of the Interior, National Business Center
nbca|c|CA|City of Newport Beach
nbfl|c|FL|City of Neptune Beach
nbrc|f|NH|Northern Border Regional Commission
nbwaor|d|OR|Nehalem Bay Wastewater Agency
nc|s|NC|ITS, Executive Office of the State of North Carolina
ncagr|s|NC|NC Department of Agriculture
ncauditor|s|NC|North Carolina Office of the State Auditor
ncbar|s|NC|North Carolina State Bar
ncbon|d|NC|North Carolina Board of Nursing
ncbroadband|s|NC|North Carolina Department of Commerce
nccash|s|NC|NC Treasuer
nccertifiedparalegal|s|NC|North Carolina State Bar
nccob|s|NC|North Carolina Office of the Commissioner of Banks
nccourts|s|NC|NC Admin. Office of the Courts
nccpaboard|s|NC|NC State Board of CPA Examiners
nccs|f|TN|Department of Energy, Oak Ridge National Laboratory
ncd|f|DC|National Council on Disability
ncdci|s|NC|North Carolina State Bureau of Investigation
ncdcr|s|NC|NC Department of Cultural Resources
ncdenr|s|NC|NC Department of Environment and Natural Resources
ncdhhs|s|NC|NC Department of Health and Human Services
ncdmv|s|NC|North Carolina Department of Transportation
ncdoi|s|NC|North Carolina Department of Insurance
ncdoj|s|NC|North Carolina Department of Justice
ncdor|s|NC|Department of Information Technology
ncdot|s|NC|North Carolina Department of Transportation
ncdpi|s|NC|North Carolina Department of Public Instruction
ncdps|s|NC|N.C. Department of Public Safety
ncdrc|s|NC|Administrative Office of the Courts
ncdstbanking|s|NC|North Carolina Department of State Treasurer
ncedcloud|s|NC|NC Department of Public Instruction
ncem|s|NC|North Carolina Emergency Management
ncfireca|d|CA|North County Fire Protection District
ncforestproducts|s|NC|North Carolina Forest Service
ncforestservice|s|NC|North Carolina Forest Service
ncgaming|d|NC|North Carolina State Lottery Commission
ncgovschool|s|NC|North Carolina Governor's School
nchealthconnex|s|NC|DIT, State of North Carolina
nchomeownerassistance|s|NC|North Carolina Housing Finance Agency
ncifcrf|f|MD|Department of Health and Human Services, Enterprise Information Technology, NIH
nciha-nsn|t|CA|Northern Circle Indian Housing Authority
ncinvest|s|NC|North Carolina Department of State Treasurer
ncinvestment|s|NC|North Carolina Department of State Treasurer
ncirc|f|FL|Department of Justice, Institute for Intergovernmental Research
ncisaac|s|NC|North Carolina State Bureau of Investigation
ncix|f|VA|Office of the Director of National Intelligence
ncjrs|f|DC|Department of Justice
ncjsc|s|NC|North Carolina Administrative Office of the Courts
nclamp|s|NC|North Carolina State Bar
nclawspecialists|s|NC|North Carolina State Bar
nclea|s|NC|NC Judicial Branch
ncleg|s|NC|North Carolina General Assembly
ncmawinstonsalem|s|NC|Dept. of Natural & Cultural Resources
ncmedicaidplan|s|NC|NC Dept of Health and Human Services
ncmedicaidplans|s|NC|NC Dept of Health and Human Services
ncmms|f|DC|General Services Administration, Office of GSA IT
ncmusicoffice|s|NC|Department of Natural and Cultural Resources
nco|f|DC|Executive Office of the President, Office of Science and Technology Policy
nconemap|s|NC|DENR - CGIA
ncosc|s|NC|State of North Carolina, Office of the State Controller
ncosfm|s|NC|NC Department of Insurance
ncparks|s|NC|North Carolina Division of Parks and Recreation
ncpc|f|DC|National Capital Planning Commission
ncpcrc|s|NC|NC Administrative Office of the Courts
ncpublicschools|s|NC|North Carolina Department of Public Instruction
ncrc|f|TN|Department of Energy, Oak Ridge National Laboratory
ncrealid|s|NC|North Carolina Department Of Transportation
ncrec|s|NC|North Carolina Real Estate Commission
ncsbadvisors|s|NC|North Carolina Department of Commerce
ncsbe|s|NC|State Board of Elections
ncsbe-apps|s|NC|North Carolina State Board of Elections
ncsbi|s|NC|North Carolina State Bureau of Investigation
ncsc|f|VA|Office of the Director of National Intelligence
ncscp|s|NC|NC State Highway Patrol
ncshp|s|NC|North Carolina State Highway Patrol
ncsis|s|NC|Department of Public Instruction
ncsparta|s|NC|North Carolina Emergency Management
ncstate|s|NC|NC State University
ncswboard|s|NC|North Carolina Social Work Certification and Licensure Board
nctak|s|NC|First Responder Emerging Technologies- NCTAK
nctc|f|VA|Office of the Director of National Intelligence
nctdca|d|CA|North County Transit District
nctpk|s|NC|North Carolina Department of Transportation
nctreasurer|s|NC|NC Treasuer
ncua|f|VA|National Credit Union Administration
ncuc|s|NC|North Carolina Utilities Commission
ncvps|s|NC|NC Department of Public Instruction
ncwildlife|s|NC|North Carolina Wildlife Resources Commission
ncworks|s|NC|Division of Workforce Solutions of the Department of Commerce
nd|s|ND|State of ND, ITD
ndcensus|s|ND|State of ND
ndclimbs|s|ND|State of ND, ITD
ndcloud|s|ND|State of ND, ITD
ndcourts|s|ND|North Dakota Judicial Branch
nddatacenter|s|ND|State of ND, ITD
nddocrresed|s|ND|State of North Dakota, ITD
ndenergyrebates|s|ND|State of North Dakota, ITD
ndhan|s|ND|State of ND, Information Technology Department
ndhealth|s|ND|State of ND, Information Technology Department
ndhhs|s|ND|State of ND, ITD
ndlegis|s|ND|North Dakota Legislative Council
ndlegistest|s|ND|ND Legislative Council
ndnic|s|ND|State of ND, ITD
ndplumbingboard|s|ND|North Dakota State Plumbing Board
ndresponse|s|ND|State of North Dakota, ITD
nds|f|DC|Executive Office of the President, White House Office
ndsavin|s|ND|State of ND, ITD
ndstudies|s|ND|State of ND, ITD
ndstudio|f|DC|Executive Office of the President, White House Office
ndwin|s|ND|State of ND, ITD
ne|s|NE|State of Nebraska
nea|f|DC|National Endowment for the Arts, Office of Information and Technology Management
nebraska|s|NE|Office of the CIO
nebraskacityne|c|NE|City of Nebraska City, Nebraska
nebraskacorn|s|NE|Office of the CIO
nebraskadrypeas|s|NE|Nebraska Dry Pea and Lentil Commission
nebraskajudicial|s|NE|Nebraska Judicial Branch
nebraskalegislature|s|NE|State of Nebraska
nebraskalostcash|s|NE|OCIO
nebraskamap|s|NE|State of Nebraska
nebraskaresearch|s|NE|University of Nebraska
nebraskaresearch2|s|NE|University of Nebraska
nebraskaspending|s|NE|OCIO
nebraskaunicameral|s|NE|State of Nebraska
nebraskawheat|s|NE|Nebraska Wheat Board
nederlandco|c|CO|Town of Nederland, Colorado
needhamma|c|MA|Town of Needham
neenahwi|c|WI|CITY OF NEENAH
neglecteddiseases|f|DC|Department of State
neh|f|DC|National Endowment for the Humanities, Office of Information Resources Management
nehalem|c|OR|City of Nehalem
nehawkanebraska|c|NE|Village of Nehawka, Nebraska
nehrp|f|DC|Department of Commerce, National Institute of Standards and Technology
nejcga|k|GA|Northeast Judicial Circuit Court
nejudicial|s|NE|Nebraska Judicial Branch
nelson-ny|c|NY|Town of Nelson, NY
nelsoncounty-va|k|VA|Nelson County
nelsoncountyky|k|KY|County of Nelson/Nelson County Fiscal Court
nelsontwpoh|c|OH|Nelson Township
nelsonvilleny|c|NY|Village of Nelsonville
nemahacountyne|k|NE|Nemaha County
nemahacountysheriffne|k|NE|Nemaha County Sheriff's Office
nemahasoks|k|KS|Nemaha County Sheriff's Office
nemi|f|DC|Department of the Interior, United States Geological Survey
nemo911|d|MO|Marion County Emergency Services
neonetoh|d|OH|NEOnet
neoshomo|c|MO|City of Neosho Missouri
nepa|f|DC|Executive Office of the President, Council on Environmental Quality
nersc|f|CA|Department of Energy, National Energy Research Scientific Computing Center
neshkorowi|c|WI|Village of Neshkoro
nesscountyks|k|KS|Ness County
nettletonms|c|MS|City of Nettleton
networkmaryland|s|MD|Maryland Dept. of Information Technology
networknebraska|s|NE|Office of the CIO
neup|f|DC|Department of Energy, Office of Nuclear Energy
nevada|s|NV|Governor's Technology Office, State of Nevada
nevadacityca|c|CA|City of Nevada City
nevadacoar|k|AR|Nevada County Arkansas
nevadacountyca|k|CA|County of Nevada California
nevadamo|c|MO|City of Nevada
nevadatreasurer|s|NV|Nevada State Treasurer
nevadaunclaimedproperty|s|NV|Nevada Enterprise IT
neversinkny|c|NY|Town of Neversink
newalbanyohio|c|OH|City of New Albany
newalbionny|c|NY|Town of New Albion
newarkca|c|CA|City of Newark
newarkde|c|DE|City of Newark
newarknj|c|NJ|City of Newark
newarkohio|c|OH|City of Newark, Ohio
newarktexas|c|TX|City of Newark
newarkwi|c|WI|Town of Newark
newavontownship|c|MN|New Avon Township
newaygo|c|MI|City of Newaygo
newaygocountymi|k|MI|County of Newaygo
newbedford-ma|c|MA|City of New Bedford
newbergoregon|c|OR|City of Newberg
newberlintx|c|TX|City of New Berlin
newberlinwi|c|WI|City of New Berlin
newbernnc|c|NC|City of New Bern
newberrycounty|k|SC|Newberry County
newberryfl|c|FL|City of Newberry
newberrymi|c|MI|Village of Newberry
newboldwi|c|WI|Town of Newbold
newbostonnh|c|NH|Town of New Boston
newbraintree|c|MA|Town of New Braintree
newbraunfels|c|TX|City of New Braunfels
newbrightonmn|c|MN|City of New Brighton
newbritainct|c|CT|City of New Britain Connecticut
newbritainctapps|c|CT|City of New Britain
newburgh-in|c|IN|Town of Newburgh Indiana
newburgh-oh|c|OH|Village of Newburgh Heights
newburgwi|c|WI|Village of Newburg
newburyma|c|MA|Town Of Newbury
newburyportma|c|MA|City of Newburyport
newburyportretirement|d|MA|Newburyport Retirement System
newcanaanalerts|c|CT|Town of New Canaan Office of Emergency Management
newcanaanct|c|CT|Town of New Canaan
newcanaanpd|c|CT|New Canaan Police Department
newcarlisleohio|c|OH|City of New Carlisle
newcarrolltonmd|c|MD|City of New Carrollton
newcastlede|k|DE|New Castle County Governement
newcastleok|c|OK|City of Newcastle
newcastlepa|c|PA|City of New Castle
newcastlewa|c|WA|City of Newcastle
newcc|s|NE|Nebraska Workers' Compensation Court
newchester|c|WI|TOWN OF NEW CHESTER
newchicagoin|c|IN|Town of New Chicago
newcombny|c|NY|Town of Newcomb
newconcord-oh|c|OH|Village of New Concord
newdurhamnh|c|NH|Town of New Durham
newfairfieldct|c|CT|Town of New Fairfield
newfieldsnh|c|NH|Town of Newfields
newflorencemo|c|MO|City of New Florence
newfoldenmn|c|MN|CITY OF NEWFOLDEN
newglarusvillagewi|c|WI|Village of New Glarus
newhampshire|s|NH|State of New Hampshire
newhamptonnh|c|NH|Town of New Hampton
newhanoverpa|c|PA|New Hanover Township
newharmony-in|c|IN|Town of New Harmony
newhartfordct|c|CT|Town of New Hartford
newhavenct|c|CT|City of New Haven Connecticut
newhavenny|c|NY|Town of New Haven
newhavenshiami|c|MI|New Haven Township
newhopeal|c|AL|CITY OF NEW HOPE
newhopemn|c|MN|City of New Hope
newhopetx|c|TX|Town of New Hope
newingtonct|c|CT|Town of Newington
newingtonnh|c|NH|Town of Newington NH
newingtonnhfire|c|NH|Newington Fire Department
newingtonnhpolice|c|NH|NEWINGTON POLICE DEPARTMENT
newipswichnh|c|NH|Town of New Ipswich
newjersey|s|NJ|State of New Jersey
newjerseybusiness|s|NJ|Office of Information Technology
newjerseyhomekeeper|s|NJ|New Jersey Housing and Mortgage Finance
newjohnsonvilletn|c|TN|City of New Johnsonville
newkent|k|VA|New Kent County
newlebanonoh|c|OH|Municipality of New Lebanon
newlexingtonohio|c|OH|Village of New Lexington
newlondonct|c|CT|City of New London
newlondonwi|c|WI|City of New London WI
newlymeoh|c|OH|New Lyme Township
newmadridcountymo|k|MO|New Madrid County
newmarketnh|c|NH|Town of Newmarket
newmarkettownshipmn|c|MN|New Market Township
newmarlboroughma|c|MA|Town of New Marlborough
newmexico|s|NM|Dept. of Information Technology
newmiddletownoh|c|OH|Village of New Middletown
newmilfordct|c|CT|Town of New Milford
newmilfordnj|c|NJ|Borough of New Milford
newnanga|c|GA|City of Newnan, Georgria
neworleansla|c|LA|City of New Orleans
newpaltzpolice|c|NY|Town of New Paltz Police Department
newphiladelphiaoh|c|OH|City of new philadelphia
newportarkansas|c|AR|City of Newport
newportbeach-ca|c|CA|City of Newport Beach
newportbeachca|c|CA|City of Newport Beach
newportky|c|KY|City of Newport, Kentucky
newportmn|c|MN|City of Newport
newportnc|c|NC|Town of Newport, NC
newportnewsva|c|VA|City of Newport News
newportnh|c|NH|Town of Newport
newportoregon|c|OR|City of Newport
newportri|c|RI|City of Newport
newporttn|c|TN|City of Newport
newpraguemn|c|MN|City of New Prague
newrichlandmn|c|MN|City of New Richland
newrichlandpdmn|c|MN|City of New Richland
newrichmondwi|c|WI|City of New Richmond
newrochelleny|c|NY|City of New Rochelle
newrussiatownship-oh|c|OH|New Russia Township OH
newshorehamri|c|RI|Town of New Shoreham
newsquare-ny|c|NY|Village of New Square
newton-nh|c|NH|Town of Newton
newtoncountyga|k|GA|Newton County Board of Commissioners
newtoncountymo|k|MO|Newton County
newtoncountymoprosecutor|k|MO|Newton County Prosecuting Attorney's Office
newtoncountysheriffms|k|MS|Newton County Sheriff Dept.
newtonfallsoh|c|OH|Newton Falls City
newtonma|c|MA|City of Newton, Massachusetts
newtonnc|c|NC|City of Newton
newtonutah|c|UT|Newton Town Corporation
newtown-ct|c|CT|Town of Newtown, CT
newtownohio|c|OH|Village of Newtown
newtownpa|c|PA|Newtown Township
newulmmn|c|MN|City of New Ulm
newviennaoh|c|OH|Village of New Vienna
newwaterford-oh|c|OH|The Village of New Waterford
newwindsor-ny|c|NY|Town of New Windsor
newwindsoril|c|IL|Village of Windsor
newwindsormd|c|MD|Town of New Windsor
newyorkhealth|s|NY|New York State Department of Health
newyorkmillsny|c|NY|Village of New York Mills
nextlegends|f|MD|Department of Health and Human Services, Food and Drug Administration
nezpercecountyelections|k|ID|Nez Perce County Elections
nfcommission|i|CA|National Federalism Commission
nffiredistrictoh|d|OH|NF Joint Fire District
nfmfirefl|d|FL|North Fort Myers Fire District
nfpors|f|DC|Department of the Interior, National Fire Plan Operations & Reporting System
nfr-nsn|t|CA|North Fork Rancheria
nfriha-nsn|t|CA|North Fork Rancheria
nga|f|DC|National Gallery of Art
ngla|s|LA|Louisiana Military Department
nh|s|NH|State of New Hampshire
nhbp|t|MI|Nottawaseppi Huron Band of the Potawatomi
nhbp-nsn|t|MI|Nottawaseppi Huron Band of the Potawatomi
nhbusinessgateway|s|NH|Department of Business & Economic Affairs
nhcogct|d|CT|Northwest Hills Council Of Governments
nhcsdia|e|IA|New Hampton Community School District
nhsau107|d|NH|SAU 107
nhsau64|e|NH|Milton NH School District SAU64
nhtsa|f|DC|Department of Transportation, National Highway Traffic Safety Administration
niagaracounty|k|NY|Niagara County
niagarafallsny|c|NY|City of Niagara Falls
niagarafallsnycarts|c|NY|City of Niagara Falls, NY
nibleycity|c|UT|Nibley City Corporation
nic|f|VA|.gov Administration, Infrastructure Commission
nicevillefl|c|FL|City of Niceville
nicholascountywv|k|WV|Nicholas County Commission
nicholasvilleky|c|KY|City of Nicholasville
nicholshills-ok|c|OK|City of Nichols Hills
nicic|f|DC|Department of Justice, Department of Justice, National Institute of Corrections
nickersonks|c|KS|City of Nickerson
nicolletcountymn|k|MN|Nicollet County
nicsezcheckfbi|f|DC|Department of Justice, Federal Bureau of Investigation
niem|f|DC|Department of Homeland Security, Management Directorate
nifc|f|ID|Department of the Interior, National Interagency Fire Center
nigc|f|DC|Department of the Interior, National Indian Gaming Commission
nih|f|MD|Department of Health and Human Services, National Institutes of Health
nij|f|DC|Department of Justice, Office of Justice Programs
nilesil|c|IL|Village of Niles
nilestwpmi|c|MI|Niles Charter Township
nimishillentownship|c|OH|NIMISHILLEN TOWNSHIP
ninetysixsc|c|SC|Town of Ninety Six
ninilchiktribe-nsn|t|AK|Ninilchik Tribe
niningermn|c|MN|Nininger Township
ninnekahok|c|OK|Town of Ninnekah
niosh|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
nipmuc|t|MA|Hassanamisco Nipmuc Band
niskayuna|c|NY|Town of Niskayuna
nisqually-nsn|t|WA|Nisqually Tribal Council
nissequogueny|c|NY|Village of Nissequogue
nist|f|DC|Department of Commerce, National Institute of Standards and Technology
nitrd|f|DC|Executive Office of the President, Office of Science and Technology Policy
niwotsanitation|d|CO|Niwot Sanitation District
nixafire|d|MO|Nixa Fire Protection District 2
nixamo|c|MO|City of Nixa
nixonlibrary|f|MD|National Archives and Records Administration
nj|s|NJ|State of New Jersey
njcares|s|NJ|Department of Law and Public Safety, Office of the Attorney General
njccc|s|NJ|NJ Casino Control Commission
njccpo|k|NJ|Cumberland County Prosecutors Office
njchildsupport|s|NJ|Department of Human Services Division of Family Development
njcivilrights|s|NJ|State of NJ, Dept. of Law and Public Safety, Office of the Attorney General
njconsumeraffairs|s|NJ|State of New Jersey, Dept. of Law & Pub. Safety, Office of the Attorney General
njcourts|s|NJ|NJ Judiciary
njcsit|d|NJ|New Jersey Commission on Science, Innovation and Technology
njdcj|s|NJ|NJ Department of Law and Public Safety
njdfdsage|s|NJ|Department of Human Services Division of Family Development
njdge|s|NJ|New Jersey Department of Law and Public Safety
njdma|s|NJ|New Jersey Department of Military Affairs
njdmava|s|NJ|New Jersey Department of Veterans Affairs
njdoc|s|NJ|New Jersey Department of Corrections
njdva|s|NJ|New Jersey Department of Veterans Affairs
njeda|s|NJ|New Jersey Economic Development Authority
njfamiliesfirst|s|NJ|NJ Division of Family Development
njgunstat|s|NJ|NJ Law and Public Safety, Office of the Attorney General
njhelps|s|NJ|Department of Human Services Division of Family Development
njhmfa|s|NJ|New Jersey Housing and Mortgage Finance Agency (NJHMFA)
njhomekeeper|s|NJ|New Jersey Housing and Mortgage Finance Agency
njhomelandsecurity|s|NJ|New Jersey Office of Homeland Security and Preparedness
njhousing|s|NJ|New Jersey Housing and Mortgage Finance Agency
njhousingresourcecenter|s|NJ|NJHMFA
njhrc|s|NJ|NJHMFA
njhumantrafficking|s|NJ|State of New Jersey, Dept. of Law & Pub. Safety, Office of the Attorney General
njib|s|NJ|New Jersey Infrastructure Bank
njleg|s|NJ|NJ Office of Legislative Services
njmeadowlands|d|NJ|New Jersey Sports and Exposition Authority
njmedicalboard|s|NJ|State of New Jersey, Dept. of Law & Pub. Safety, Office of the Attorney General
njmihia|s|NJ|New Jersey Office of Information Technology
njmilitiamuseum|s|NJ|New Jersey Department of Military Affairs
njmvc|s|NJ|New Jersey Motor Vehicle Commission
njoag|s|NJ|State of NJ, Office of the Attorney General
njohsp|s|NJ|New Jersey Office of Homeland Security and Preparedness
njoneapp|s|NJ|Division of Family Development
njpaad|s|NJ|NJ Department of Human Services, DoAS
njsaferoads|s|NJ|State of New Jersey Division of Highway Traffic Safety
njsave|s|NJ|NJ Department of Human Services, DoAS
njsda|s|NJ|New Jersey Schools Development Authority (NJSDA)
njsecurities|s|NJ|New Jersey Bureau of Securities
njseniorgold|s|NJ|NJ Department of Human Services, DoAS
njshield|s|NJ|New Jersey Office of Homeland Security and Preparedness
njsnap|s|NJ|Division of Family Development
njsnap-ed|s|NJ|New Jersey Department of Human Services, Division of Family Development
njsnapnavigators|s|NJ|Department of Human Services Division of Family Development
njsp|s|NJ|NJ Department of Law and Public Safety, Division of State Police
njsrgold|s|NJ|NJ Department of Human Services, DoAS
njstart|s|NJ|Dept of Treasury, Division of Purchase and Property
njta|s|NJ|New Jersey Turnpike Authoirty
njvcco|s|NJ|New Jersey Department of Law and Public Safety
njyca|s|NJ|New Jersey Department of Military Affairs
njyjc|s|NJ|NJ Youth Justice Commssion
nlc|i|IL|Interstate Commission of Nurse LicensureCompact Administrators
nlm|f|MD|Department of Health and Human Services, National Library of Medicine, NIH
nlr|f|CO|Department of Energy, National Renewable Energy Laboratory
nlrb|f|DC|National Labor Relations Board
nlrwu|d|AR|North Little Rock Wastewater Utility
nm|s|NM|State of New Mexico
nmag|s|NM|New Mexico Attorey General's Office
nmb|f|DC|National Mediation Board
nmcourts|s|NM|Judicial Information Division
nmdataxchange|s|NM|Judicial Information Division
nmdoj|s|NM|New Mexico Department of Justice
nmijudiciary|s|MP|NMI Judiciary
nmjusticedata|s|NM|NM Administrative Office of the Courts
nmlegis|s|NM|NM-Legislative Council Service
nmoca|s|NM|New Mexico Department of Justice
nmpera|s|NM|Public Employees Retirement Association of New Mexico
nmrecc-ma|d|MA|Northern Middlesex Regional Emergency Communications Center
nmslo|s|NM|New Mexico State Land Office
nmsto|s|NM|New Mexico State Treasurer's Office
nmvote|s|NM|Office of the New Mexico Secretary of State
nnlm|f|MD|Department of Health and Human Services, National Library of Medicine, NIH
nnss|f|NV|Department of Energy, National Nuclear Security Administration, National Security Technologies, LLC
nnva|c|VA|City of Newport News
noaa|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
nobleco|k|IN|Noble County, Indiana
noblecosook|k|OK|Noble County Sheriff's Office
noblecountyohio|k|OH|Noble County
noblecountyprosecutoroh|k|OH|Noble County Prosecutor's Office
nobleokpd|c|OK|Noble Police Department
noblescountymn|k|MN|Nobles County
noexcusesc|s|SC|South Carolina State Election Commission
nogalesaz|c|AZ|City of Nogales
nohatenj|s|NJ|NJ Department of Law and Public Safety
nokomiswi|c|WI|TOWNSHIP OF NOKOMIS
nola|c|LA|City of New Orleans
nola311|c|LA|New Orleans 311
nolaeoc|c|LA|City of New Orleans
nolaerb|c|LA|New Orleans Ethics Review Board
nolaipm|c|LA|Office of the Independent Police Monitor
nolanvilletx|c|TX|City of Nolanville
nolaoig|c|LA|Office of Inspector General
nolartcc|c|LA|City of New Orleans
nolensvilletn|c|TN|Town of Nolensville
nomasfraudecolorado|s|CO|Colorado Department of Law
nooksack-nsn|t|WA|Nooksack Indian Tribe
norazpublicservice|c|AZ|City of Flagstaff
norcopa|k|PA|Northampton County
norcoutilitiesportal|c|CA|CITY OF NORCO
norfolk|c|VA|City of Norfolk, VA
norfolkmass|c|MA|Town of Norfolk
norfolkne|c|NE|City of Norfolk Nebraska
norfolkva|c|VA|City of Norfolk, VA
normalil|c|IL|Town of Normal
normandyparkwa|c|WA|City of Normandy Park
normanmn|k|MN|Norman County Minnesota
normanok|c|OK|City of Norman
normanparkga|c|GA|City of Norman Park
norridge-il|c|IL|Village of Norridge
norridgewock|c|ME|Town of Norridgewock
norristn|c|TN|City of Norris
norristown|c|PA|Municipality of Norristown
norrypapolice|c|PA|Northumberland Police Department
north-dakota|s|ND|State of ND, ITD
northadams-ma|c|MA|City of North Adams
northamptonma|c|MA|City of Northampton
northandoverma|c|MA|Town of North Andover
northattleborough|c|MA|Town of North Attleboro
northaugustasc|c|SC|City of North Augusta
northbaltimore|c|OH|Village of North Baltimore
northbannockfire|d|ID|North Bannock Fire District
northbayvillage-fl|c|FL|North Bay Village
northbeachmd|c|MD|Town of North Beach, MD
northbendoregon|c|OR|City of North Bend
northbendwa|c|WA|City of North Bend
northbendwi|c|WI|Town of North Bend
northborough-ma|c|MA|Town of Northborough
northboroughma|c|MA|Town of Northborough
northbranchmn|c|MN|City of North Branch
northbranfordct|c|CT|Town of North Branford
northbranfordpdct|c|CT|Town of North Branford
northbrookil|c|IL|Village of Northbrook
northbrunswicknj|c|NJ|Township of North Brunswick
northcanaan|c|CT|Town of North Canaan
northcantonohio|c|OH|City of North Canton
northcarolina|s|NC|State of North Carolina
northcastleny|c|NY|Town of North Castle
northcastlesouthfd1|d|NY|North Castle South Fire District #1
northcharlestonsc|c|SC|City of North Charleston
northchevychase|c|MD|Village of North Chevy Chase
northcollierfire|d|FL|North Collier Fire Control and Rescue district
northcountyfire|d|CA|North County Fire Authority
northdakota|s|ND|State of ND, ITD
northdansville|c|NY|Town of North Dansville
northdavisfireut|d|UT|North Davis Fire District
northdavissewer|d|UT|North Davis Sewer District
northenid|c|OK|Town of North Enid
northfayettepa|c|PA|North Fayette Township
northfayettepapolice|c|PA|North Fayette Township
northfayettetransportationpa|d|PA|North Fayette Transportation and Business Improvement Authority
northfield-vt|c|VT|Municipality of Northfield, Vermont
northfieldma|c|MA|Town of Northfield
northfieldmi|c|MI|Northfield Township
northfieldmn|c|MN|City of Northfield
northfieldnh|c|NH|Northfield
northfieldtownshipmn|c|MN|Northfield Township
northfieldvillage-oh|c|OH|Village of Northfield
northforkdistrictutah|d|UT|North Fork Special Service District
northforkrancheria-nsn|t|CA|North Fork Rancheria
northgreecefd|d|NY|North Greece Fire District
northgreenbush|c|NY|Town of North Greenbush
northgreenbushpd|c|NY|North Greenbush Police Dept.
northhaledon|c|NJ|Borough of North Haledon
northhampton-nh|c|NH|North Hampton Town Office
northhampton-nh-pd|c|NH|Town of North Hampton
northhaven-ct|c|CT|Town of North Haven
northhavenny|c|NY|Incorporated Village of North Haven
northhays1emstx|d|TX|North Hays County ESD 1
northhayscountyesd1|d|TX|North Hays County ESD 1
northhempsteadny|c|NY|Town of North Hempstead
northherovt|c|VT|North Hero Town
northhillsny|c|NY|Village of North Hills
northhudsonwi|c|WI|Village of North Hudson
northjudsonin|c|IN|Town of North Judson
northkingstownri|c|RI|Town Of North Kingstown
northkingsvilleohio|c|OH|Village of North Kingsville
northlebanontwppa|c|PA|North Lebanon Township
northlibertyiowa|c|IA|City of North Liberty
northlogancity|c|UT|NORTH LOGAN CITY CORP
northloganlibrary|c|UT|North Logan City Library
northmassapequafd|d|NY|North Massapequa Fire District
northmiamibeachfl|c|FL|City of North Miami Beach
northmiamifl|c|FL|City of North Miami
northmoormo|c|MO|City of Northmoor, Missouri.
northoaksmn|c|MN|City of North Oaks
northogdencity|c|UT|North Ogden City
northplainfieldnj|c|NJ|North Plainfield Borough
northplains|c|OR|City of North Plains
northplattene|c|NE|City of North Platte
northpoleak|c|AK|City of North Pole
northpolefireak|c|AK|North Pole Fire Department
northpolepoliceak|c|AK|North Pole Police Department
northportal|c|AL|City of Northport
northportfl|c|FL|City of North Port
northportny|c|NY|Incorporated Village of Northport, NY
northportpdfl|c|FL|North Port Police Department
northprairiepdwi|c|WI|North Prairie Police Department
northprairiewi|c|WI|Village Of North Prairie
northprovidenceri|c|RI|Town of North Providence
northreadingma|c|MA|Town of North Reading
northrouttfire|d|CO|North Routt Fire Protection District
northroyalton|c|OH|City of North Royalton
northsalemny|c|NY|Town of North Salem
northsewickleytownship|c|PA|North Sewickley Township
northshorehdwi|d|WI|North Shore Health Department
northsiouxcity-sd|c|SD|N. Sioux City City Hall
northstoningtonct|c|CT|Town of North Stonington
northsummitfireut|d|UT|North Summit Fire Service District
northsummitrecut|d|UT|North Summit Recreation District
northsyracuseny|c|NY|Village of North Syracuse
northsyracusepoliceny|c|NY|Village of North Syracuse Police Department
northtonawanda|c|NY|City of North Tonawanda
northtopsailbeachnc|c|NC|Town of North Topsail Beach
northumberlandcountypa|k|PA|County of Northumberland
northumberlandnh|c|NH|Town of Northumberland, New Hampshire
northumberlandny|c|NY|Town of Northumberland
northuniontownship-pa|c|PA|North Union Township
northunitidor|d|OR|North Unit Irrigation District
northvernon-in|c|IN|City of North Vernon
northviewfire|d|UT|North View Fire District
northvilletownshipmi|c|MI|Charter Township of Northville
northwilkesboronc|c|NC|Town of North Wilkesboro
northwoodoh|c|OH|City of Northwood
northwoodschoolnh|e|NH|NH SAU 44
nortoncountyks|k|KS|Norton County
nortonma|c|MA|Town of Norton
nortonva|c|VA|City of Norton
norvelltwp-mi|c|MI|Norvell Township
norwalkca|c|CA|City of Norwalk
norwalkct|c|CT|City of Norwalk
norwalkwi|c|WI|Village of Norwalk
norwaymi|c|MI|City of Norway
norwell|c|MA|Town of Norwell
norwichct|c|CT|City of Norwich
norwichnewyork|c|NY|City of Norwich New York
norwichvtpd|c|VT|Norwich Police Department
norwood-ma|c|MA|Town of Norwood
norwoodma|c|MA|Town of Norwood
norwoodnc|c|NC|Town of Norwood
norwoodny|c|NY|Village of Norwood New York
norwoodohio|c|OH|Norwood Ohio
notify|f|DC|General Services Administration, Federal Acquisition Service
nottawatwpisabellami|c|MI|Nottawa Township
nottingham-nh|c|NH|Town of Nottingham
nottinghamnhpolice|c|NH|Nottingham Police Department
novato|c|CA|City of Novato
novatogymnastics|c|CA|City of Novato
novatopolice|c|CA|City of Novato
novatosan|d|CA|Novato Sanitary District
novatoseniors|c|CA|City of Novato
nowataok|c|OK|City of Nowata
nppdut|c|UT|North Park Police Department
nps|f|DC|Department of the Interior, National Park Service
npswssdut|d|UT|North Pointe Solid Waste Special Service District
nrc|f|MD|Nuclear Regulatory Commission
nrc-gateway|f|MD|Nuclear Regulatory Commission
nrd|f|VA|Department of Defense, Defense Health Agency
nrelhub|f|CO|Department of Energy, National Renewable Energy Laboratory
nrescnj|e|NJ|NRESC
nrfpdor|d|OR|Nestucca Rural Fire Protection District
nridgeville|c|OH|City of North Ridgeville
nro|f|VA|Department of Defense, National Reconnaissance Office
nrpo|f|VA|.gov Administration
ns|f|VA|.gov Administration, Infrastructure Commission
nsa|f|MD|Department of Defense, National Security Agency
nsaqmdca|d|CA|Northern Sierra Air Quality Management District
nsep|f|DC|Department of Defense, Defense Human Resources Activity
nsf|f|VA|National Science Foundation
nsidfl|c|FL|North Springs Improvement District
nslcity|c|UT|City of North Salt Lake
nsmadil|d|IL|North Shore Mosquito Abatement District
nsmithfieldpdri|c|RI|Town of North Smithfield
nsmithfieldri|c|RI|Town of North Smithfield
nsopw|f|DC|Department of Justice, Office of Justice Programs
ntfdutah|d|UT|North Tooele Fire District
ntia|f|DC|Department of Commerce, National Telecommunications and Information Administration
ntis|f|VA|Department of Commerce, National Technical Information Service
ntrc|f|TN|Department of Energy, Oak Ridge National Laboratory
ntsb|f|DC|National Transportation Safety Board
nuckollscountyne|k|NE|Nuckolls County
nuclear|f|DC|Department of Energy
nuecescountysheriff|k|TX|Nueces County Sheriff's Office
nuecescountytx|k|TX|County of Nueces
nueraut|d|UT|Northern Utah Environmental Resource Agency
nuesut|d|UT|Northeastern Utah Educational Services
nunakauyarmiut|t|AK|Nunakauyarmuit Traditional Council
nutrition|f|DC|Department of Agriculture, Office of Communications
nv|s|NV|Governor's Technology Office, State of Nevada
nv529|s|NV|Nevada State Treasurer's Office
nvb-nsn|t|AK|Native Village of Barrow
nvcmaine|c|ME|Northport Village Corporation
nvcogct|s|CT|Naugatuck Valley Council of Governments
nvcourts|s|NV|Supreme Court of Nevada
nvdps|s|NV|Governor's Technology Office, State of Nevada
nvdpspub|s|NV|Governor's Technology Office, State of Nevada/Nevada Department of Public Safety
nvease|s|NV|Nevada Secretary of State
nvggms|s|NV|Nevada State Treasurer
nvigate|s|NV|Office of the State Treasurer
nvprepaid|s|NV|Nevada State Treasurer
nvrddma|d|MA|Nashoba Valley Regional Dispatch District
nvsexoffenders|s|NV|State of Nevada
nvsilverflume|s|NV|Nevada Secretary of State
nvslrc|s|NV|State of Nevada Treasurer
nvsos|s|NV|Nevada Secretary of State
nvtc|f|DC|Department of Justice, National Virtual Translation Center
nvup|s|NV|Nevada State Treasurer's Office
nw79streetcra|d|FL|NW 79 Street Corridor Community Redevelopment Agency
nw7avecra|d|FL|NW 7 Avenue Corridor Community Redevelopment Agency
nwashingtonwaterco|d|CO|North Washington Street Water and Sanitation District
nwbc|f|DC|Small Business Administration
nwcg|f|DC|Department of Agriculture
nwcleanairwa|k|WA|Northwest Clean Air Agency
nwcouncil|i|OR|Northwest Power and Conservation Council
nwfdaz|d|AZ|Northwest Fire District
nwgrc|d|GA|Northwest Georgia Regional Commission
nwirp|f|DC|Department of Commerce, National Institute of Standards and Technology
nwmadil|d|IL|Northwest Mosquito Abatement District
nwojdcoh|d|OH|Northwest Ohio Juvenile Detention, Training and Rehabilitation Center
nwtrb|f|VA|U.S. Nuclear Waste Technical Review Board, Nuclear Waste Technical Review Board
ny|s|NY|State of New York
nyack|c|NY|Village of Nyack
nyassembly|s|NY|New York State Assembly
nyc|c|NY|The NYC Office of Technology and Innovation
nyc-ny|c|NY|The NYC Office of Technology and Innovation
nycers|c|NY|NYC Employees Retirement System
nycourthelp|s|NY|NYS Unified Court System Division of Technology
nycourts|s|NY|NYS Unified Court System Division of Technology
nyecountynv|k|NV|County of Nye
nygreene|c|NY|Town of Greene
nyirc|s|NY|New York State Assembly
nyjuror|s|NY|New York State Unified Court System
nylbdc|s|NY|New York State Legislative Bill Drafting Commission
nylipa|s|NY|New York State Assembly
nylrs|s|NY|NYS Legislative Bill Drafting Commission
nypa|d|NY|New York Power Authority
nyprepare|s|NY|NYS Office of Homeland Security
nysassembly|s|NY|New York State Assembly
nysdot|s|NY|NYS Department of Transportation
nysed|s|NY|New York State Education Department
nysenate|s|NY|State of New York
nystax|s|NY|New York State Department of Taxation and Finance
nystrs|d|NY|New York State Teachers' Retirement System
nytownofcharleston|c|NY|Town of Charleston
nytownofglen|c|NY|New York State Town of Glen
nyvotes|s|NY|New York State Office of Information Technology Services
oak-brook-il|c|IL|Village of Oak Brook
oakbluffsma|c|MA|Town of Oak Bluffs
oakboro|c|NC|Town of Oakboro
oakcityut|c|UT|Town of Oak City
oakcreekwi|c|WI|City of Oak Creek
oakdaleca|c|CA|City of Oakdale
oakdalemn|c|MN|City of Oakdale
oakgrovear|c|AR|Town of Oak Grove, Arkansas
oakgrovemn|c|MN|City of Oak Grove
oakham-ma|c|MA|Town of Oakham
oakharbor|c|WA|City of Oak Harbor
oakhillfl|c|FL|CITY OF OAK HILL
oakhillwv|c|WV|City of Oak Hill
oakislandnc|c|NC|Town of Oak Island
oakland-me|c|ME|Town of Oakland
oakland-nj|c|NJ|Borough of Oakland
oaklandca|c|CA|City of Oakland
oaklandcountymi|k|MI|Oakland County Michigan
oaklandfl|c|FL|Town of Oakland
oaklandmd|c|MD|Town of Oakland, Maryland
oaklandme|c|ME|Town of Oakland
oaklandparkfl|c|FL|City of Oakland Park
oaklandtn|c|TN|Town of Oakland
oaklandtwpmi|c|MI|Charter Township of Oakland
oaklawn-il|c|IL|Village of Oak Lawn
oaklawntownship-mn|c|MN|Oak Lawn Township
oakleyca|c|CA|City of Oakley
oakleyut|c|UT|Oakley City
oakparkmi|c|MI|City of Oak Park
oakridgetn|c|TN|City of Oak Ridge
oakwoodohio|c|OH|City of Oakwood Ohio
oasis|f|DC|Board of Governors of the Federal Reserve
obamalibrary|f|MD|National Archives and Records Administration
obamawhitehouse|f|MD|National Archives and Records Administration
oberlinkansas|c|KS|City of Oberlin
obetz|c|OH|City of Obetz
obioncountytn|k|TN|Obion County Mayor
obioncountytn911|d|TN|Obion County Emergency Communications District (E-911)
obwdny|d|NY|OYSTER BAY WATER DISTRICT
oc|k|CA|County of Orange
ocalafire|c|FL|City of Ocala
ocalafl|c|FL|City of Ocala
ocalapd|c|FL|Ocala Police Department
ocaltdef|k|CA|County of Orange Public Defender's Office
ocascdef|k|CA|County of Orange Public Defender's Office
ocassessor|k|CA|Orange County Assessor Department
ocauditor|k|CA|Orange County Auditor-Controller
ocb|f|DC|United States Agency for Global Media
ocbssnj|k|NJ|Ocean County Board of Social Services
occ|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
occhelps|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
occlerkrecorder|k|CA|Orange County Clerk-Recorder
occnet|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
occoquanva|c|VA|Town of Occoquan Virginia
ocde|k|CA|Orange County Department of Education
ocdistrictattorney|k|CA|Orange County District Attorney's Office
oceancitymd|c|MD|Town of Ocean City
oceancountyhealth|k|NJ|Ocean County Health Department
oceancountynj|k|NJ|County of Ocean
oceanridge|c|FL|Town of Ocean Ridge
oceansprings-ms|c|MS|City of Ocean Springs
oceanviewde|c|DE|Town of Ocean View
ocers|d|CA|Orange County Employees Retirement System
ocfdnh|c|NH|Ossipee Corner Fire Department
ocfelections|d|FL|Orange County Florida Supervisor of Elections
ocfodc|s|DC|Office of the Chief Financial Officer
ocheyedaniowa|c|IA|City of Ocheyedan
oconeecountyga|k|GA|Oconee County Board of Commissioners
oconlakewi|c|WI|Village of Oconomowoc Lake
oconomowoc-wi|c|WI|City of Oconomowoc
ocontocountywi|k|WI|Oconto County
ocponj|k|NJ|Ocean County Prosecutor's Office
ocpr|s|PR|Office of the Comptroller of the Commonwealth of Puerto Rico
ocprintgraphics|d|CA|Orange County Registrar of Voters
ocpubdef|k|CA|County of Orange Public Defender's Office
ocpublicadministrator|k|CA|Orange County District Attorney's Office
ocqueoctwpmi|c|MI|Ocqueoc Township
ocsan|d|CA|Orange County Sanitation District
ocsheriff|k|CA|Orange County Sheriff-Coroner Department
octa|d|CA|Orange County Transportation Authority
octreasurer|k|CA|County of Orange - Treasurer Tax Collector
ocunclaimed|k|CA|Orange County Auditor-Controller
ocvector|d|CA|Orange County Mosquito and Vector Control District
ocvote|d|CA|Orange County Registrar of Voters
ocwr|l|DC|Office of Congressional Workplace Rights
odci|f|DC|Central Intelligence Agency
odenvilleal|c|AL|City of Odenville
odessa-tx|c|TX|City of Odessa
odni|f|VA|Office of the Director of National Intelligence
oea|f|VA|Department of Defense, Office of Economic Adjustment
ofallonil|c|IL|City of O'Fallon, Illinois
ofallonmo|c|MO|City of O'Fallon, Missouri
ofia|f|DC|Federal Deposit Insurance Corporation
ofr|l|DC|Government Publishing Office
ogallala-ne|c|NE|City of Ogallala
ogden-ks|c|KS|City of Ogden
ogdencity|c|UT|Ogden City
ogdenny|c|NY|Town of Ogden
ogdensburgnj|c|NJ|Borough of Ogdensburg
ogdensburgny|c|NY|City of Ogdensburg
ogdensburgpdny|c|NY|City of Ogdensburg
ogdensdut|e|UT|Ogden School District
ogdenvalley|c|UT|Ogden Valley City
oge|f|DC|Office of Government Ethics
ogematownshipmn|c|MN|Ogema Township
oglala|t|SD|Oglala Sioux Tribe
oglalalakotacountysd|k|SD|Oglala Lakota County
oglecountyil|k|IL|Ogle County
oglesbyil|c|IL|City of Oglesby
oglethorpecountyga|k|GA|Oglethorpe County Board of Commissioners
ogunquit|c|ME|Town of Ogunquit
oh|s|OH|State of Ohio
ohio|s|OH|State of Ohio, Office of IT
ohioag|s|OH|State of Ohio
ohioago|s|OH|State of Ohio
ohioagriculture|s|OH|State of Ohio, Office of IT
ohioanalytics|s|OH|State of Ohio
ohioattorneygeneral|s|OH|State of Ohio
ohioauditor|s|OH|State of Ohio
ohiobmv|s|OH|State of Ohio
ohiobusinesscentral|s|OH|State of Ohio
ohiocenterfornursing|s|OH|State of Ohio
ohiocheckbook|s|OH|State of Ohio
ohiocountyin|k|IN|Ohio County Courthouse
ohiocountyky|k|KY|Ohio County, KY Government
ohiocountywv|k|WV|Ohio County Commission
ohiocourtofclaims|s|OH|State of Ohio
ohiocourts|s|OH|State of Ohio, Office of IT
ohiodnr|s|OH|Ohio Department of Natural Resources
ohioelectionintegrity|s|OH|State of Ohio- DAS
ohiohouse|s|OH|State of Ohio
ohiojudicialcenter|s|OH|State of Ohio, Office of IT
ohiolicenseagent|s|OH|State of Ohio- DAS
ohiomeansaccessibility|s|OH|State of Ohio
ohiomeansjobs|s|OH|State of Ohio
ohiomeanstraining|s|OH|State of Ohio
ohiomeansveteransjobs|s|OH|State of Ohio
ohiomissingpersons|s|OH|State of Ohio- DAS
ohionosmokelaw|s|OH|State of Ohio
ohiopmp|s|OH|State of Ohio Office of Information Technology
ohiored|s|OH|State of Ohio
ohiosecretaryofstate|s|OH|State of Ohio
ohiosenate|s|OH|Ohio Legislative Information Systems
ohiosos|s|OH|State of Ohio
ohiostateparks|s|OH|State of Ohio
ohiosupremecourt|s|OH|State of Ohio, Office of IT
ohiot21|s|OH|State of Ohio
ohiotobacco21|s|OH|State of Ohio
ohiotreasurer|s|OH|Ohio Department of Administrative Services OIT SDD
ohiouan|s|OH|State of Ohio
ohiovet|s|OH|State of Ohio
ohioveteranshome|s|OH|State of Ohio, Office of IT
ohioveteranshomes|s|OH|State of Ohio- DAS
ohiovets|s|OH|State of Ohio
ohsos|s|OH|State of Ohio
oidnh|d|OR|Owyhee Irrigation District
ojjdp|f|DC|Department of Justice, Office of Justice Programs
ojp|f|DC|Department of Justice, Office of Justice Programs
ok|s|OK|Oklahoma, Office of Management and Enterprise Services
okanogancounty|k|WA|Okanogan County
okawville|c|IL|VILLAGE OF OKAWVILLE
okawvillepd|c|IL|Okawville Police Department
okbenefits|s|OK|Oklahoma Department of Human Services
okc|c|OK|City Of Oklahoma City
okcomanchesheriff|k|OK|Comanche County Sheriff's Office
okcommerce|s|OK|Oklahoma Department of Commerce
okdhs|s|OK|Oklahoma Department of Human Services
okdrs|s|OK|Department of Rehabilitation Services
okeechobeecountyfl|k|FL|Okeechobee County Board of County Commissioners
okelections|s|OK|Oklahoma, Office of Management and Enterprise Services
okemahok|c|OK|City of Okemah
okhouse|s|OK|Legislative Service Bureau
oklahoma|s|OK|Oklahoma, Office of Management and Enterprise Services
oklahomabenefits|s|OK|Oklahoma Department of Human Services
oklahomaced3|d|OK|Circuit Engineering District 3
oklahomaworks|s|OK|Oklahoma Department of Commerce
oklahomaworkstogether|s|OK|Oklahoma, Office of Management and Enterprise Services
oklegislature|s|OK|Legislative Service Bureau
okloft|s|OK|Oklahoma Legislative Service Bureau
okmulgeecounty|k|OK|Okmulgee County
oksenate|s|OK|Legislative Service Bureau
oktransportation|s|OK|Oklahoma, Office of Management and Enterprise Services
olatheks|c|KS|City of Olathe
oldbridgenj|c|NJ|Township of Old Bridge
oldbrookville|c|NY|Village of Old Brookville
oldcc|f|MD|Department of Defense, Office of the Secretary of Defense
oldhamcountyky|k|KY|Oldham County Fiscal Court
oldhamcountywaterky|d|KY|Oldham County Water District
oldlyme-ct|c|CT|Town of Old Lyme
oldsaybrookct|c|CT|Town of Old Saybrook
oldsmarfl|c|FL|City of Oldsmar
oldtowntownship-il|c|IL|Old Town Township
oliversprings-tn|c|TN|Town of Oliver Springs
olivetownship-mi|c|MI|Olive Township
olivetownshipccmi|c|MI|Olive Township
olmstedcounty|k|MN|Olmsted County
olmstedtownshipohio|c|OH|Olmsted Township
olympiawa|c|WA|City of Olympia
omag|d|OK|Oklahoma Municipal Assurance Group
omaha|c|NE|Douglas Omaha Technology Commission
omakwa|c|WA|City of Omak
omb|f|DC|Executive Office of the President, Office of Management and Budget
omeresa|d|OH|OME-RESA
omlpar|c|AR|Osceola Police Department
omngc|d|OK|Oklahoma Municipal Natural Gas Coalition
omro-wi|c|WI|City of Omro
onalaskawi|c|WI|City of Onalaska
onamiamn|c|MN|City of Onamia
ondcp|f|DC|Executive Office of the President, Office of National Drug Control Policy
oneaftac|f|DC|Department of Defense, Air Force
oneida-nsn|t|WI|Oneida Tribe of Indians of Wisconsin
oneidacityny|c|NY|City of Oneida
oneidacountyny|k|NY|Oneida County
oneidacountynyvotes|k|NY|Oneida County Board of Elections
oneidacountywi|k|WI|Oneida County
oneidatn|c|TN|Town of Oneida
oneillpd|c|NE|O'Neill Police Department
oneontaalpd|c|AL|Oneonta Police Department
onewyo|s|WY|Department of Enterprise Technology Services
onguardonline|f|DC|Federal Trade Commission
onhir|f|DC|Department of the Interior, Office of Navajo and Hopi Indian Relocation
onlyfarms|f|DC|Executive Office of the President, White House Office
onondaga|k|NY|Onondaga County
onrr|f|VA|Department of the Interior, Minerals Management Service
onslowcountync|k|NC|Onslow County Government
onslowsheriffnc|k|NC|Onslow County Sheriff's Office
ontarioca|c|CA|City of Ontario
ontariocountyny|k|NY|Ontario County
ontariocountypublichealth|k|NY|Ontario County Public Health
ontariocountysheriff|k|NY|Ontario County Sheriff's Office
ontariocountyswcd|d|NY|Ontario County Soil & Water Conservation District
ontariotown|c|NY|Town of Ontario
oologahok|c|OK|Town of Oologah
oostburgwi|c|WI|Village of Oostburg
opalockafl|c|FL|City of Opalocka
opc-dc|d|DC|Office of the People's Counsel
opcdla|k|LA|Orleans Parish Communication District
opelika-al|c|AL|City of Opelika
open-dc|s|DC|Board of Ethics and Government Accountability
openmyfloridabusiness|s|FL|Florida Department of Business and Professional Regulation
opensource|f|DC|Central Intelligence Agency
openwalletfl|s|FL|Florida Department of Financial Services
openwalletflorida|s|FL|Florida Department of Financial Services
openworld|l|DC|Open World Leadership Center
opic|f|DC|United States International Development Finance Corporation
opioids|f|DC|Department of Health and Human Services, Office of the Secretary of Health and Human Services
opkansas|c|KS|City of Overland Park
opm|f|DC|Office of Personnel Management
opportunityiowa|s|IA|State of Iowa
opportunitylouisiana|s|LA|Louisiana Economic Development
opportunityzones|f|DC|Department of Housing and Urban Development
opso|k|LA|Orleans Parish Sheriff's Office
oquirrhdistrictutah|d|UT|Oquirrh Point Improvement District
oquirrhrec|d|UT|Oquirrh Recreation and Parks District
or|s|OR|Oregon State Data Center
or-medicaid|s|OR|State of Oregon
oralert|s|OR|State of Oregon
orange-ct|c|CT|Town of Orange
orangebeachal|c|AL|City of Orange Beach
orangebeachlibrary|c|AL|Orange Beach Public Library
orangeca|c|CA|City of Orange
orangecityfl|c|FL|City of Orange City
orangecounty-va|k|VA|Orange County
orangecountync|k|NC|Orange County Government
orangecountyny|k|NY|Orange County (NY)
orangecountyva|k|VA|Orange County Government
orangecountyvermont|k|VT|County of Orange
orangelakefiredistrict|d|NY|Orange Lake Fire District
orangenj|c|NJ|City of Orange Townhip
orangepoliceoh|c|OH|Orange Police Department
orangetexas|c|TX|City of Orange Texas
orangetown|c|NY|Town of Orangetown
orangetownshipioniami|c|MI|Orange Township
orangevillageoh|c|OH|Orange Village
orangevillecity|c|UT|Orangeville City
orau|f|TN|Department of Energy, Oak Ridge Associated Universities
orchardgrasshills|c|KY|City of Orchard Grass Hills
orchardparkfiredistrict|d|NY|Orchard Park Fire District
orchardparkny|c|NY|Town of Orchard Park
orchardparkvillageny|c|NY|Village of Orchard Park
orcw|d|OR|Oregon Cascades West Council of Governments
ordervilleut|c|UT|Town of Orderville
oregon|s|OR|State of Oregon
oregonattorneygeneral|s|OR|Oregon Department of Justice
oregonatv|s|OR|Oregon Parks & Recreation Department
oregonbenefitsonline|s|OR|Oregon State Data Center
oregonbuys|s|OR|Oregon State Data Center
oregonchildsupport|s|OR|Oregon Department of Justice
oregoncityor|c|OR|City of Oregon City
oregonconsumer|s|OR|Oregon State Data Center ETS
oregonconsumerprivacy|s|OR|Oregon Department of Justice
oregoncoop|s|OR|Oregon Department of Administrative Services
oregonhealthcare|s|OR|Enterprise Technology Services
oregonil|c|IL|City of Oregon
oregonlegislature|s|OR|Oregon State Data Center
oregonmetro|s|OR|Metro
oregonohio|c|OH|City of Oregon
oregonsaves|s|OR|State of Oregon
oregonstatetreasury|s|OR|Oregon State Treasury
oregonstudentaid|s|OR|Oregon State Data Center
oregontwpmi|c|MI|Oregon Township
oregonvotes|s|OR|Oregon State Data Center
oregonwi|c|WI|VILLAGE OF OREGON
orem|c|UT|City of Orem
orfordvillewi|c|WI|Village of Orfordville
organdonor|f|MD|Department of Health and Human Services, Health Resources and Services Administration
orhealthcare|s|OR|Enterprise Technology Services
orienteastmarionparks|d|NY|Orient-East Marion Park District
orionwi|c|WI|Town of Orion, WI
oriskany|c|NY|Village of Oriskany
orlandhillspdil|c|IL|Orland Hills Police Dept.
orlando|c|FL|City of Orlando
orlandofl|c|FL|City of Orlando
orleanscountyny|k|NY|Orleans County
orleansiowa|c|IA|City of Orleans
orleansma|c|MA|Town of Orleans
ornl|f|TN|Department of Energy, Oak Ridge National Laboratory
oronocotownship-mn|c|MN|Oronoco Township
oronomn|c|MN|City of Orono
orovalleyaz|c|AZ|Town of Oro Valley
orovilleca|c|CA|City of Oroville
orovillewa|c|WA|City of Oroville
orrmn|c|MN|City of Orr
orrvilleoh|c|OH|City of Orrville
orwellvtfire|c|VT|Orwell Fire Department
orwigsburg|c|PA|Borough of Orwigsburg
orwtx|c|TX|City of Old Free-Winfree
osac|f|DC|Department of State, Bureau of Diplomatic Security
osagebeach-mo|c|MO|City of Osage Beach
osagecityks|c|KS|City of Osage City
osagecongress-nsn|t|OK|Osage Nation Congress
osagecounty-ok|k|OK|Osage County
osagecountyindustrialauthority-ok|k|OK|Osage County Industrial Authority
osagecountymo|k|MO|Osage County
osagecountyok|k|OK|Osage County Sheriffs Office
osagecourts-nsn|t|OK|Osage Nation Judicial Branch
osagenation-nsn|t|OK|Osage Nation
osbckansas|s|KS|Kansas Office of the State Bank Commissioner
osbornecounty|k|KS|Osborne County
osbornmo|c|MO|City of Osborn
osc|f|DC|Office of Special Counsel
osceolaar|c|AR|City of Osceola
osceolaclerkfl|k|FL|Clerk of the Circuit Court and County Comptroller, Osceola County, Florida
osceolacountyfl|k|FL|Osceola County Board of County Commissioners
osceolacountyia|k|IA|County of Osceola
osceolacountymi|k|MI|Osceola County
osceolafdar|c|AR|Osceola Fire Department
osceolaflpa|k|FL|Osceola County Property Appraiser
osceolane|c|NE|City of Osceola
osceolapdar|c|AR|Osceola Police Department
oscnet|f|DC|Office of Special Counsel
oscodatownshipmi|c|MI|Charter Township of Oscoda
osde|f|DC|Central Intelligence Agency
osdls|f|DC|.gov Administration
osha|f|DC|Department of Labor
oshkoshwi|c|WI|City of Oshkosh
oshrc|f|DC|Occupational Safety and Health Review Commission
oshtemo|c|MI|Oshtemo Charter Township
osis|f|VA|Office of the Director of National Intelligence
osmre|f|DC|Department of the Interior, Office of Surface Mining Reclamation and Enforcement
ospsandiegocounty|k|CA|One Safe Place San Diego
osrdmo|d|MO|Ozark Special Road District
osseomn|c|MN|City of Osseo
ossianny|c|NY|Town of Ossian
ossineketwpmi|c|MI|Ossineke Township
ossiningpoliceny|c|NY|Ossining Police Department
ossipee-nh|c|NH|Ossipee Police Department
osti|f|TN|Department of Energy, Office of Scientific and Technical Information
ostp|f|DC|Executive Office of the President, Office of Science and Technology Policy
ostranderohio|c|OH|Village of Ostrander
oswegocountyny|k|NY|Oswego County Central Services
oswegoil|c|IL|Village of Oswego
oswegony|c|NY|City of Oswego
otaywater|d|CA|Otay Water District
otcompact|i|VA|Occupational Therapy Compact Commission
oterosheriffco|k|CO|Otero County Sheriff
othellowa|c|WA|City of Othello
otisfieldme|c|ME|Town of Otisfield
otisma|c|MA|Town of Otis
otoecountyne|k|NE|Otoe County
otpdvi|d|VI|Office of the Territorial Public Defender
ots|f|DC|Department of the Treasury, Office of the Comptroller of the Currency
otsegocountymi|k|MI|County of Otsego
otsegocountyny|k|NY|County of Otsego
otsegomn|c|MN|City of Otsego
ottawacountyjfsoh|k|OH|Ottawa County Department of Job and Family Services
ottawacountymi|k|MI|County of Ottawa
ottawacountysook|k|OK|Ottawa County Sheriffs Office
ottawaks|c|KS|City Of Ottawa
ottawaok|k|OK|Ottawa County
ottawatribe|t|OK|Ottawa Tribe of Oklahoma
ottertailcounty|k|MN|Otter Tail County, MN
ottervillemo|c|MO|Otterville City
ottotownshipmn|c|MN|Otto Township
ottotownshippa|c|PA|Otto Township
ouachitacircuitclerkar|d|AR|Ouachita County Circuit Clerk
ourayco|k|CO|Ouray County
ouraycountyco|k|CO|Ouray County
ourdocuments|f|MD|National Archives and Records Administration
ourindiana|s|IN|State of Indiana
outagamie|k|WI|Outagamie County Wisconsin
outdoornebraska|s|NE|State of Nebraska
ovaz|c|AZ|Town of Oro Valley
ovc|f|DC|Department of Justice, Office of Justice Programs
ovcttac|f|DC|Department of Justice, Office of Justice Programs
overlandparkks|c|KS|City of Overland Park
oversight|f|DC|Council of the Inspectors General on Integrity and Efficiency
overtoncountytn|k|TN|Overton County Government
ovidtownshipccmi|c|MI|Ovid Township
owasaiowa|c|IA|Owasa Iowa
owascofire|d|NY|Owasco Fire District
owascony|c|NY|Town of Owasco
owasso|c|OK|City of Owasso
owatonna|c|MN|City of Owatonna
owatonnagrows|c|MN|City of Owatonna
owc|f|VA|.gov Administration
owendalemi|c|MI|Village of Owendale
owensboroky|c|KY|City of Owensboro
owenscrossroadsal|c|AL|City of Owens Cross Roads
owensvilleoh|c|OH|Village of Owensville
owenwitheepdwi|c|WI|Owen-Withee Police Department
owyheecounty|k|ID|Owyhee County
oxford-ct|c|CT|Town of Oxford Website Committee
oxfordal|c|AL|City of Oxford, AL
oxfordcounty|k|ME|Oxford County
oxfordmd|c|MD|Commissioners of Oxford
oxfordmi|c|MI|Village of Oxford
oxfordpdmi|c|MI|Oxford Police
oxfordtwpmi|c|MI|Charter Township of Oxford
oxnard|c|CA|City Manager's Office
oysterbay-ny|c|NY|Town of Oyster Bay
oysterbaycove|c|NY|Oyster Bay Cove, Village of
oysterbaytown|c|NY|Town of Oyster Bay
ozarkal|c|AL|City of Ozark
ozarkar|c|AR|City of Ozark
ozarkcounty|k|MO|Ozark County
ozarkmissouri|c|MO|City of Ozark
ozaukeecounty|k|WI|Ozaukee County
ozcentralfirewi|d|WI|Central Ozaukee Fire Department
pa|s|PA|Commonwealth of Pennsylvania
pa-laurelhighlandssd|e|PA|Laurel Highlands School District
pa529|s|PA|PA Treasury
pa529able|s|PA|PA Treasury
paable|s|PA|PA Treasury
paauditor|s|PA|Pennsylvania Department of the Auditor General
pac|f|DC|Office of Personnel Management
pacer|j|DC|Administrative Office of the United States Courts
pacifica|c|CA|City of Pacifica
pacificcountysheriff|k|WA|Pacific County Sheriff's Office
pacificflyway|i|WA|Pacific Flyway Council
pacificmo|c|MO|City of Pacific
pacificwa|c|WA|City of Pacific
pacodeandbulletin|s|PA|Legislative Reference Bureau
paconstableeastpenntwp|c|PA|East Penn Township Constable Office
paconstablelowerburrell4|d|PA|Pennsylvania State Constable Office Lower Burrell Fourth Precinct
padillabay|s|WA|Padilla Bay National Estuarine Research Reserve
paducahky|c|KY|City of Paducah
pageaz|c|AZ|City of Page
pahouse|s|PA|Pennsylvania Legislative Data Processing Center
pahrumpnv|c|NV|Town of Pahrump
painesvillemunicipalcourt-ohio|c|OH|Painesville Municpal Court
painvest|s|PA|Pennsylvania Treasury
pakeystonesaves|s|PA|PA Treasury
pakeystonescholars|s|PA|PA Treasury
palatineil|c|IL|Village of Palatine
palatinetownship-il|c|IL|Palatine Township
palatka-fl|c|FL|City of Palatka
palatkapd|c|FL|Palatka Police Department
palbfc|s|PA|Pennsylvania Legislative Budget and Finance Committee
paldpc|s|PA|Pennsylvania Legislative Data Processing Center
palegis|s|PA|Pennsylvania General Assembly
palisadesparknj|c|NJ|Borough of Palisades Park
palmbayfl|c|FL|City of Palm Bay
palmbeachcounty-fl|k|FL|Palm Beach County
palmbeachelections|k|FL|Palm Beach County Supervisor of Elections
palmbeachvotes|k|FL|Palm Beach County Supervisor of Elections
palmcoast|c|FL|City of Palm Coast
palmdesert|c|CA|City of Palm Desert
palmerpa|c|PA|Palmer Township
palmerpdpa|c|PA|Palmer Township Police Department
palmertx|c|TX|CIty of Palmer
palmettobay-fl|c|FL|Village of Palmetto Bay
palmsprings-ca|c|CA|City of Palm Springs
palmspringsca|c|CA|City of Palm Springs
palmvalleytx|c|TX|City of Palm Valley
palmyramo|c|MO|City of Palmyra
palmyrany|c|NY|Town of Palmyra NY
palmyravillageny|c|NY|Village of Palmyra
paloalto|c|CA|City of Palo Alto
paloaltosheriff|k|IA|Palo Alto County Sheriffs
paloshills-il|c|IL|City of Palos Hills
palousewa|c|WA|City of Palouse
palrb|s|PA|Legislative Reference Bureau
pamarin|d|CA|Marin County In-Home Supportive Services Public Authority
pamartinfl|k|FL|Martin County Property Appraiser Office
pamlicocountync|k|NC|County of Pamlico
pampapd|c|TX|Pampa Police Dept.
pampatx|c|TX|City of Pampa, TX
pamplicosc|c|SC|Town of Pamplico
pamunkeyjail|d|VA|Pamunkey Regional Jail Authority
pamunkeylibraryva|d|VA|Pamunkey Regional Library
panamacity|c|FL|City of Panama City
panamacitypolice|c|FL|Panama City Police Department
panamaok|c|OK|Town of Panama
pandemicflu|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
pandemicoversight|f|DC|Council of the Inspectors General on Integrity and Efficiency
panguitchutah|c|UT|Panguitch City
panoramavillagetx|c|TX|City of Panorama Village
pantegotx|c|TX|Town of Pantego, Texas
panynj|i|NY|The Port Authority of New York and New Jersey
paolapd|c|KS|Paola Police Department
papahanaumokuakea|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
papillion|c|NE|City of Papillion
paqcga|s|GA|Prosecuting Attorneys Qualifications Commission
parachute|c|CO|Town of Parachute
paradiseca|c|CA|Town of Paradise
paradisetownshipmi|c|MI|Paradise Township
paradisevalleyaz|c|AZ|Town of Paradise Valley
paragonahtown|c|UT|ParagonahTown
paragouldcityar|c|AR|City of Paragould
paragouldmuni|c|AR|Paragould Municipal Utilities
paramountcity|c|CA|City of Paramount
paramusborough|c|NJ|Borough of Paramus
paramuses|c|NJ|Paramus Emergency Services
paramusfire|c|NJ|Paramus Fire Department
paramuspolice|c|NJ|Paramus Police Departmnet
paregion13|d|PA|Region 13 Southwestern PA Emergency Response Group
parishvilleny|c|NY|Town of Parishville
parismo|c|MO|City of Paris, Missouri
paristexas|c|TX|City of Paris
paristn|c|TN|City of Paris
paristwpmi|c|MI|Paris Township
parkcity|c|UT|Park City Municipal Corporation
parkcityks|c|KS|City of Park City
parkcityky|c|KY|City of Park City
parkcounty-wy|k|WY|Park County Government
parkcountyco|k|CO|Park County Government
parkcountymt|k|MT|Park Count MT
parkcountysheriff-wy|k|WY|Park County Government
parkecounty-in|k|IN|Parke County Units of Government
parkerco|c|CO|Town of Parker
parkercountytx|k|TX|Parker County
parkersburgiapolice|c|IA|Parkersburg Police Department
parkersburgwv|c|WV|City of Parkersburg
parkesburg|c|PA|Parkesburg Borough
parkesburgpolice|c|PA|Parkesburg Borough Police
parkforest-il|c|IL|Village of Park Forest
parkhillsky|c|KY|City of Park Hills
parkhillsmo|c|MO|City of Park Hills
parkinar|c|AR|City of Parkin
parkstacoma|d|WA|Metropolitan Park District of Tacoma
parkstwp|c|PA|PARKS TOWNSHIP
parkvillemo|c|MO|City of Parkville
parmaauxpd-oh|c|OH|Parma Police Department
parmafire-oh|c|OH|Parma Fire Department
parmaheightsoh|c|OH|City of Parma Heights
parmany|c|NY|Town of Parma
parmapd-oh|c|OH|Parma Police Department
parmatwp|c|MI|Parma Township
parowan|c|UT|Parowan City
parsonspdks|c|KS|Parsons Police Department
parsonswv|c|WV|City of Parsons
partnersforhealthtn|s|TN|State of Tennessee
pasadena|c|CA|City of Pasadena
pasadenapublichealth|c|CA|Pasadena Department of Public Health
pasadenatx|c|TX|City of Pasadena, Texas
pasco-wa|c|WA|City of Pasco
pascocountyfl|k|FL|Pasco County Board of County Commissioners
pascoflcorrections|k|FL|Pasco County Board of County Commissioners
pascopa|k|FL|Pasco County Property Appraiser
pascovotes|k|FL|Pasco County Supervisor of Elections
pascuayaqui-nsn|t|AZ|Pascua Yaqui Tribe
pasen|s|PA|Senate of Pennsylvania
pasenate|s|PA|Senate of Pennsylvania
paskenta-nsn|t|CA|Paskenta Band Of Nomlaki Indians
paslc|d|FL|Saint Lucie County Property Appraiser
pasorobles|c|CA|City of Paso Robles
passaiccountynj|k|NJ|COUNTY OF PASSAIC
passport|f|DC|Department of State
passports|f|DC|Department of State
patagonia-az|c|AZ|Town of Patagonia
patchoguefd|d|NY|Patchogue Fire District
patchoguevillage|c|NY|Village of Patchogue
patersonnj|c|NJ|City of Paterson
patersonnjhealth|c|NJ|CITY OF PATERSON
patersonpdnj|c|NJ|Paterson Police Department
patersonsdnj|e|NJ|Paterson Public School District
pathtrain|i|NY|Port Authority of New York & New Jersey
patreasury|s|PA|Pennsylvania Treasury
patriotbonds|f|DC|Department of the Treasury, Bureau of the Fiscal Service
pattersonca|c|CA|City of Patterson
pattersonny|c|NY|Town of Patterson
pattersontwppa|c|PA|Patterson Township
paulding|k|GA|Paulding County Board of Commissioners
pauma-nsn|t|CA|Pauma Band of Mission Indians
paviliontwpmi|c|MI|Pavilion Township
pawhuska|c|OK|City of Pawhuska
pawneecountyne|k|NE|County of Pawnee
pawneecountysook|k|OK|PAWNEE COUNTY SHERIFF
pawpawtownshipmi|c|MI|Paw Paw Township
pawtucketri|c|RI|City of Pawtucket
paxtonma|c|MA|Town of Paxton
pay|f|DC|Department of the Treasury, Bureau of the Fiscal Service
paykscourts|s|KS|Kansas Judicial Branch
paymentaccuracy|f|DC|General Services Administration
paynecountyok|k|OK|Payne County, Oklahoma
paysonaz|c|AZ|Town of Payson
paysonutah|c|UT|Payson City
paysonutahlibrary|c|UT|Payson Library
pbc|k|FL|Palm Beach County
pbcpao|d|FL|Palm Beach County Property Appraiser's Office
pbctax|d|FL|Palm Beach County Tax Collector
pbgc|f|DC|Pension Benefit Guaranty Corporation
pbgfl|c|FL|City of Palm Beach Gardens
pbrb|f|DC|Public Buildings Reform Board
pcah|f|DC|Institute of Museum and Library Services
pcast|f|DC|Department of Energy
pcbfl|c|FL|City of Panama City Beach
pccdal|d|AL|Pike County Communications District
pcfdut|d|UT|Park City Fire District
pchdtx|k|TX|Parker County Hospital District
pci|f|DC|Executive Office of the President
pci-nsn|t|AL|Poarch Band of Creek Indians
pclob|f|DC|Privacy and Civil Liberties Oversight Board
pcpao|d|FL|Pinellas County Property Appraiser
pcpsbla|e|LA|Pointe Coupee Parish School District
pdemud1|d|TX|Paseo Del Este Municipal Utility District 1
pdmonroewi|c|WI|Monroe Police Department
pdsdc|d|DC|The Public Defender Service for the District of Columbia
pdtppfl|c|FL|Town of Pembroke Park
peabody-ma|c|MA|City of Peabody
peabodyma|c|MA|City of Peabody
peacecorps|f|DC|Peace Corps
peacecorpsoig|f|DC|Peace Corps
peachcounty|k|GA|Peach County Board of Commissioners
peachtreecityga|c|GA|City of Peachtree City
peachtreecornersga|c|GA|City of Peachtree Corners
peainetownship|c|MI|Peaine Township
pearlandtx|c|TX|City of Pearland
pecanhill|c|TX|Pecan Hill
pechanga-nsn|t|CA|Pechanga Tribal Government
pecostx|c|TX|Town of Pecos City
peeblesoh|c|OH|Village of Peebles
pekinil|c|IL|City of Pekin
pekinpd|c|IL|Pekin Police Department
pelhamalabama|c|AL|City of Pelham
pelhamalrecreation|c|AL|Pelham Parks & Recreation
pelhamlibraryal|c|AL|Pelham Publc Library
pelhamma|c|MA|Town of Pelham
pelhammanor|c|NY|Village of Pelham Manor
pelhamny|c|NY|Village of Pelham
pelicanbaytx|c|TX|City of Pelican Bay
pelicanottertailmn|c|MN|Pelican Township
pellcity|c|AL|City of Pell City
pelzersc|c|SC|Town of Pelzer, SC
pembertonboro|c|NJ|Pemberton Borough
pembinacountynd|k|ND|Pembina County
pembinewi|c|WI|Town of Pembine
pembroke-ma|c|MA|Town of Pembroke
pembrokenc|c|NC|Town of Pembroke, NC
penbrookpa|c|PA|Borough of Penbrook
pendercountync|k|NC|Pender County Government
pendletoncountyky|k|KY|Pendleton County Fiscal Court
pendletoncountywv|k|WV|Pendleton County Office of Emergency Management
pendletonny|c|NY|Town of Pendleton
pendletonor|c|OR|City of Pendleton
pendoreille|k|WA|Pend Oreille County
penfieldfd|d|NY|Penfield Fire District
penfieldny|c|NY|Town of Penfield
penmetparks|d|WA|Peninsula Metropolitan Parks District
penncosd|k|SD|Pennington County
penndot|s|PA|PA Department of Transportation
pennfieldmi|c|MI|Pennfield Charter Township
pennhillspa|c|PA|Municipality of Penn Hills
penningtonmn|k|MN|Pennington County
pennsauken|c|NJ|Pennsauken Township
pennsylvania|s|PA|Commonwealth of Pennsylvania
penobscottribalhealth|t|ME|Penobscot Nation Health Department
pensacolaenergy|c|FL|City of Pensacola, Florida
pentlandtownshipmi|c|MI|Pentland Township
pentwatertownshipmi|c|MI|Pentwater Township
penuelaspr|c|PR|Municipality of Penuelas
peoriaaz|c|AZ|City of Peoria, Arizona
peoriacounty|k|IL|Peoria County
peoriaelections|k|IL|Peoria County
peoriail|c|IL|City of Peoria
peoriaparks-il|d|IL|Pleasure Driveway and Park District of Peoria, IL DBA Peoria Park District
peoriatribe|t|OK|Peoria Tribe of Indians of Oklahoma
peotonetownship|c|IL|Peotone Township
pepfar|f|DC|Department of State, Bureau of Global Public Affairs
pequaywantownship|c|MN|Pequaywan Township
pequot-nsn|t|CT|The Mashantucket Pequot Tribal Nation
pequotlakes-mn|c|MN|City of Pequot Lakes
performance|f|DC|General Services Administration, Federal Acquisition Service
perhamtownship|c|MN|Perham Township
perinton|c|NY|Town of Perinton
permarisk|d|CA|Public Entity Risk Management Authority
permitting|f|DC|Federal Permitting Improvement Council
permittingrogersar|c|AR|City of Rogers
perquimanscountync|k|NC|Perquimans County
perry-ga|c|GA|City of Perry
perry-mo|c|MO|CITY OF PERRY
perry-wi|c|WI|Town of Perry
perrycityut|c|UT|Perry City
perrycoar|k|AR|Perry County Arkansas
perrycotntrustee|k|TN|Perry County Trustee
perrycountyal|k|AL|Perry County Commission
perrycountyclerkar|k|AR|Perry County Clerk
perrycountyil|k|IL|Perry County
perrycountyky|k|KY|Perry County Fiscal Court
perrycountymo|k|MO|County of Perry, MO
perrycountyms|k|MS|Perrry County Board of Supervisors
perrycountyohio|k|OH|Perry County Commissioners
perrycountytn|k|TN|Perry County Government
perrypdallenoh|c|OH|Perry Township Police
perrysburgny|c|NY|Town of Perrysburg
perrysburgoh|c|OH|City of Perrysburg
perrysvilleohio|c|OH|Village of Perrysville
perrytownship-in|c|IN|Perry Township
perrytwp-pickawayoh|c|OH|Perry Township
perrytwpcoloh|c|OH|Perry Township in Columbiana County
perrytwpmcpa|c|PA|Perry Township in Mercer County
perrytwppd-montgomery|c|OH|Perry Township Police Department
perryvillageohio|c|OH|Perry Village
perryvillear|c|AR|City of Perryville
perryvilleky|c|KY|City of Perryville
perryvillemo|c|MO|City of Perryville
pershingcountynv|k|NV|Pershing County
personcountync|k|NC|Person County
persuader-reports|f|DC|Department of Labor
perthny|c|NY|Town of Perth
peruil|c|IL|City of Peru
perune|c|NE|City of Peru, Nebraska
perupdin|c|IN|Peru Police Dept
perutownny|c|NY|TOWN OF PERU
petal-ms|c|MS|City of Petal
peterboroughnh|c|NH|Town of Peterborough
peterboroughpd|c|NH|Peterborough (NH) Police Department
petersburgak|c|AK|Petersburg Borough, Alaska
petersburgmi|c|MI|City of Petersburg
petersburgtn|c|TN|Town of Petersburg
petersburgva|c|VA|City of Petersburg
peterstownshipfcpa|c|PA|Peters Township Supervisors
petroleummt|k|MT|Petroleum County
pettisclerk|k|MO|Pettis County Clerk Election Authority
pettiscomo|k|MO|County of Pettis
pewamo|c|MI|Village of Pewamo
pflugervilletx|c|TX|City of Pflugerville
pftx|c|TX|City of pflugerville
pgcityutah|c|UT|Pleasant Grove City
pgcmd|k|MD|Prince George's County Government
pgcountyva|k|VA|Prince George County, VA
pharr-tx|c|TX|City of Pharr
phe|f|DC|Department of Health and Human Services, Assistant Secretary for Preparedness and Response, Office of the Secretary
phelpswi|c|WI|Town of Phelps
phenixcityal|c|AL|City of Phenix City, AL
phila|c|PA|Office of Innovation and Technology
philcampbellal|c|AL|Town of Phil Campbell
philipstown|c|NY|Town of Philipstown
phillca|c|CA|City of Pleasant Hill
phillipsburgoh|c|OH|Village of Phillipsburg
phillipscountymt|k|MT|Phillips County
phillipston-ma|c|MA|The Town Of Phillipston
philomathoregon|c|OR|City of Philomath
phippsburg|c|ME|Town of Phippsburg
phoenix|c|AZ|City Of Phoenix
phoenix-correspondence-commission|i|CA|Phoenix Correspondence Commission
phoenixcourt|c|AZ|Phoenix Municipal Court - City of Phoenix
phoenixmunicipalcourt|c|AZ|Phoenix Municipal Court - City of Phoenix
phoenixoregon|c|OR|City of Phoenix
phtwpmi|c|MI|Port Huron Charter Township
piatt|k|IL|Piatt County Government
piattsheriff|k|IL|Piatt County Sheriff Office
pic|f|DC|General Services Administration, Office of GSA IT
pickawaycountyohio|k|OH|Pickaway County
pickawaycountypublichealth|k|OH|Pickaway County Public Health Department
pickawaysheriff|k|OH|Pickaway County Sheriff's Office
pickenscountyga|k|GA|Pickens County Government
pickenscountysc|k|SC|Pickens County Government
pickensscelections|k|SC|Pickens County Voter Registration and Elections
piedmont-ok|c|OK|City of Piedmont
piedrasblancas|f|CA|Department of the Interior, Piedras Blancas Light Station
piercecitymo|c|MO|City of Pierce City, MO
piercecolo|c|CO|Town of Pierce, Colorado
piercecountyga|k|GA|Pierce County, Georgia
piercecountynd|k|ND|Pierce County
piercecountyne|k|NE|Pierce County Nebraska
piercecountywa|k|WA|Pierce County
piercetownshipoh|c|OH|Pierce Township
piermont-ny|c|NY|Village of Piermont
pierresd|c|SD|City of Pierre
pif|f|DC|General Services Administration, Federal Acquisition Service
pikecoclerkky|k|KY|Pike County Clerk
pikecoga|k|GA|Pike County, GA
pikecounty-mo|k|MO|Pike County Missouri
pikecountygasheriff|k|GA|Pike County, GA Sheriff's Office
pikecountyil|k|IL|County of Pike
pikecountyms|k|MS|Pike County Board of Supervisors
pikecountyohcommissioners|k|OH|Pike County Ohio Commissioners
pikecreekmn|c|MN|Pike Creek Township
pikeky|k|KY|Pike County
pikemowatersupply|d|MO|Pike County Public Water Supply District #1
pikepa|k|PA|Pike County Commissioners
piketonohio|c|OH|VILLAGE OF PIKETON
piketwpbrownoh|c|OH|Pike Township
pikevilleky|c|KY|City of Pikeville
pikevillenc|c|NC|Town of Pikeville
pilotknobmo|c|MO|City of Pilot Knob
pilotpointtx|c|TX|City of Pilot Point
pima|k|AZ|Pima County Government
pinal|k|AZ|Pinal County Government
pinalcountyaz|k|AZ|Pinal County Government
pinalcourtsaz|s|AZ|Pinal County Superior Court
pinckneyny|c|NY|Town of Pinckney New York
pinconningtownship|c|MI|Pinconning Township
pinebeachnj|c|NJ|Pine Beach Borough
pinebeachpolice|c|NJ|Pine Beach Police Department
pinebluffarpd|c|AR|Pine Bluff Police Department
pinebluffswy|c|WY|Town of Pine Bluffs
pinecitymn|c|MN|City of Pine City
pinecitytownshipmn|c|MN|Pine City Township
pinecountymn|k|MN|Pine County MN
pinecrest-fl|c|FL|Village of Pinecrest
pinegrovetownshipmi|c|MI|Pine Grove Township
pineislandmn|c|MN|City of Pine Island
pineislandtx|c|TX|City of Pine Island
pinelaketownshipotcmn|c|MN|Pine Lake Township
pinelandtx|c|TX|City of Pineland
pinelevelal|c|AL|Town of Pine Level, Alabama
pinellas|k|FL|Pinellas County Government
pinellascounty-fl|k|FL|Pinellas County Government
pinellascountyfl|k|FL|Pinellas County Government
pinellaspark|c|FL|City of Pinellas Park
pinellassheriff|k|FL|Pinellas County Sheriff's Office
pinellastaxcollector|k|FL|Pinellas County Tax Collector
pineplains-ny|c|NY|Town of Pine Plains
pinerivermi|c|MI|Pine River Township
pinetoplakesideaz|c|AZ|Town of Pinetop-Lakeside
pinevillenc|c|NC|Town of Pineville
pinole|c|CA|City of Pinole
pinoleville-nsn|t|CA|Pinoleville Pomo Nation
pinonforestssd|d|UT|Pinon Forest Special Service District
pinsonal|c|AL|City of Pinson, Al.
pioneerohio|c|OH|Village of Pioneer
pipertontn|c|TN|City of Piperton
pipestonecounty|k|MN|County of Pipestone
pipestonemn|c|MN|City of Pipestone
pipestoneswcd|d|MN|Pipestone County Soil and Water Conservation District
piquaoh|c|OH|City of Piqua
piquashawnee|t|AL|PIQUA SHAWNEE TRIBE recognized by the Alabama Indian Affairs Commission (AIAC)
piseknd|c|ND|City of Pisek
pismobeach|c|CA|City of Pismo Beach
pitc|f|DC|Executive Office of the President
pitctestdomain|f|DC|Executive Office of the President
pitrivertribe|t|CA|Pit River Tribe
pittcountync|k|NC|County Of Pitt
pittcountyschools|e|NC|Pitt County Schools
pittmancentertn|c|TN|Town of Pittman Center
pittsboronc|c|NC|Town of Pittsboro
pittsburg-nh|c|NH|Town of Pittsburg
pittsburgca|c|CA|CITY OF PITTSBURG
pittsburgcountyok|k|OK|Pittsburg County
pittsburghpa|c|PA|City of Pittsburgh
pittsburgtx|c|TX|City of Pittsburg
pittsfield-mi|c|MI|Pittsfield Charter Township
pittsfieldma|c|MA|City of Pittsfield
pittsfieldmaine|c|ME|TOWN OF PITTSFIELD, MAINE
pittsfieldnh|c|NH|Town of Pittsfield
pittstoncity|c|PA|City of Pittston
pittstonmaine|c|ME|Town of Pittston
pittsvillemd|c|MD|Town of Pittsville
pittsvillewi|c|WI|City of Pittsville
pittsylvaniacountyva|k|VA|Pittsylvania County Virginia
pitu|t|UT|Paiute Indian Tribe of Utah
piute|k|UT|Piute County
piutesd|d|UT|Piute County School District
pki|f|DC|General Services Administration, Federal Acquisition Service
pki-lab|f|DC|General Services Administration, Federal Acquisition Service
placercountyelections|k|CA|Placer County Elections
placerlafcoca|d|CA|Placer County Local Agency Formation Commission
plaincityohio|c|OH|Village of Plain City
plaincityutah|c|UT|Plain City Utah
plainfieldil|c|IL|Village of Plainfield
plainfieldnh|c|NH|Town of Plainfield, NH
plainfieldnj|c|NJ|City Of Plainfield
plainfieldpolicenj|c|NJ|Plainfield Police Department
plainfieldvt|c|VT|Town of Plainfield, VT
plainlanguage|f|DC|General Services Administration, Federal Acquisition Service
plainsboronj|c|NJ|Township of Plainsboro
plainsgeorgia|c|GA|City Plains
plainsmt|c|MT|Town of Plains
plaintownshipstarkoh|c|OH|Plain Township
plainviewar|c|AR|City of Plainview
plainville-ct|c|CT|City of Plainville
plainvilleks|c|KS|City of Plainville
plainvillema|c|MA|Town of Plainville
plainvillemapd|c|MA|Plainville Police Department
plandomeheights-ny|c|NY|Village of Plandome Heights
plandomemanorny|c|NY|Village of Plandome Manor
plano|c|TX|City of Plano
planopoliceil|c|IL|City of Plano
plantersvillems|c|MS|TOWN OF PLANTERSVILLE
plaqueminesparish|k|LA|Plaquemines Parish Government
platomn|c|MN|City of Plato
platotwp|c|IL|Plato Township
plattecanyonwsd|d|CO|Platte Canyon Water & Sanitation District
plattecountymo|k|MO|Platte County, Missouri
plattecountymovotes|k|MO|Platte County Board of Elections
plattekillpd|c|NY|Plattekill Police Department
plattesheriffmo|k|MO|Platte County Sheriff's Office
plattetownshipmi|c|MI|Platte Township
plattsburg-mo|c|MO|City of Plattsburg
playwisefl|s|FL|Florida Gaming Control Commission
pleasantfireclarkoh|c|OH|Pleasant Fire Department in Clark County
pleasanthillca|c|CA|City of Pleasant Hill
pleasantonca|c|CA|City of Pleasanton
pleasantontx|c|TX|City of Pleasanton
pleasantpointpolice|t|ME|Passamaquoddy Tribe
pleasantprairiewi|c|WI|Village of Pleasant Prairie
pleasantscountywv|k|WV|Pleasants County Commission
pleasantvalley-ny|c|NY|Town of Pleasant Valley
pleasantvalleywi|c|WI|Town of Pleasant Valley
pleasantviewmi|c|MI|Pleasantview Township
pleasantviewut|c|UT|Pleasant View City
pleasantville-ny|c|NY|Village of Pleasantville
ploverwi|c|WI|Village of Plover
plumerville|c|AR|Plumerville City Hall
plumlakewi|c|WI|Town of Plum Lake
plumstead|c|PA|Plumstead Township
plumsted|c|NJ|Plumsted Township
plumstedmuanj|d|NJ|Plumsted Municipal Utilities Authority
plymouth-ma|c|MA|Town of Plymouth
plymouthboroughpa|c|PA|Plymouth Borough
plymouthcountyiowa|k|IA|Plymouth County Iowa
plymouthcountyma|k|MA|Plymouth County
plymouthct|c|CT|Town of Plymouth
plymouthct-fd|c|CT|Plymouth Fire Department
plymouthct-pd|c|CT|Plymouth Police Department
plymouthfirenh|c|NH|Plymouth Fire Rescue
plymouthin|c|IN|City of Plymouth
plymouthmi|c|MI|City of Plymouth
plymouthmn|c|MN|City of Plymouth
plymouthnh|c|NH|Town of Plymouth, NH
plymouthpdnh|c|NH|Town of Plymouth, NH Police Department
plymouthrockwi|c|WI|Town of Plymouth
plymouthtownshipmi|c|MI|Plymouth Charter Township
plymouthtownshippa|c|PA|Plymouth Township
plymouthtownutah|c|UT|Plymouth Town Corporation
plymouthwi|c|WI|City of Plymouth
pmf|f|DC|Office of Personnel Management
pmi|f|DC|Department of State
pmwsid|d|UT|Powder Mountain Water and Sewer Improvement District
pnl|f|WA|Department of Energy, Pacific Northwest National Laboratory
pnnl|f|WA|Department of Energy, Pacific Northwest National Laboratory
poarchcreekindians-nsn|t|AL|Poarch Band of Creek Indians
pocahontascountyiowa|k|IA|Pocahontas County IT
pocahontascountywv|k|WV|Pocahontas County Commission
pocatello|c|ID|City of Pocatello
pocomokemd|c|MD|City of Pocomoke
poconopa|c|PA|Pocono Township
poestenkillny|c|NY|Town of Poestenkill
poinsettar|k|AR|Poinsett County
poinsettcircuitclerkar|d|AR|Poinsett County Circuit Clerk
poinsettsheriffar|k|AR|Poinsett County Sheriff's Office
pointpleasantbeach|c|NJ|Borough of Point Pleasant Beach
pokagonband-nsn|t|MI|Pokagon Band of Potawatomi Indians
pokagontownshipmi|c|MI|Pokagon Township
pokegamatownship|c|MN|Pokegama Township
pokysoia|k|IA|Pocahontas County Sheriff Department
pol-nsn|t|NM|Pueblo of Laguna
polandtownship|c|OH|Poland Township
police4tn|s|TN|State of Tennessee
polkcircuitclerkar|k|AR|Polk County Circuit Clerk
polkcityia|c|IA|City of Polk City
polkclerkfl|k|FL|Polk County Clerk of the Circuit Court & Comptroller
polkcountyiowa|k|IA|Polk County
polkcountymn|k|MN|Polk County Minnesota
polkcountymo|k|MO|Polk County Missouri
polkcountyne|k|NE|Polk County Nebraska
polkcountyor|k|OR|Polk County
polkcountywi|k|WI|Polk County
polkelectionia|k|IA|Polk County
polkelections|k|FL|Polk County Supervisor if Elections
polkfireor|d|OR|Polk County Fire District NO.1
polkfl|k|FL|Polk County, a Political Subdivision of the State of Florida
polkflpa|k|FL|Polk County Property Appraiser
polknc|k|NC|Polk County Local Government
polkswcdiowa|d|IA|Polk Soil and Water Conservation District
polktx|k|TX|County of Polk, Texas
polkvillenc|c|NC|Town of Polkville
poloil|c|IL|City of Polo
polomo|c|MO|City of Polo
pomfretct|c|CT|Town of Pomfret
pomonaca|c|CA|City of Pomona
pomonapark-fl|c|FL|Town of Pomona Park
pomonausd|e|CA|Pomona Unified School District
pomonavillage|c|NY|Village of Pomona
pompanobeachfl|c|FL|City of Pompano Beach
pompeyny|c|NY|Town of Pompey, NY
pomptonlakes-nj|c|NJ|Borough of Pompton Lakes
ponca-nsn|t|OK|Ponca Tribe of Oklahoma
poncacityok|c|OK|City of Ponca City
poncatribe-ne|t|NE|Ponca Tribe of Nebraska
ponceinlet|c|FL|Town of Ponce Inlet
ponderacountymt|k|MT|Pondera County
pontiacmi|c|MI|City of Pontiac
pontotoccountyms|k|MS|Pontotoc County MS
pontotoccountyok|k|OK|Pontotoc County
pontotocms|c|MS|City of Pontotoc
pontotocsheriff-ok|k|OK|Pontotoc County Sheriff's Office
pooler-ga|c|GA|City of Pooler
poolesvillemd|c|MD|Town of Poolesville
poolsafely|f|MD|Consumer Product Safety Commission
poolsafety|f|MD|Consumer Product Safety Commission
popecountyar|k|AR|Pope County
popecountymn|k|MN|Pope County
poplarbluff-mo|c|MO|City of Poplar Bluff
poplargrove-il|c|IL|Village of Poplar Grove
poplarvillems|c|MS|City of Poplarville Mississippi
poppleriverwi|c|WI|Town Of Popple River
poquoson-va|c|VA|City of Poquoson
portage-mi|c|MI|City of Portage
portageboropa|k|PA|Portage Borough
portagecounty-oh|k|OH|Portage County
portagedessiouxmo|c|MO|City of Portage Des Sioux, MO
portagein|c|IN|City of Portage
portagemi|c|MI|City of Portage
portageohvets|k|OH|Portage County Veteran Services
portagetreasureroh|k|OH|Portage County Treasurer
portagetwppcin|c|IN|Portage Township-Porter County
portagewi|c|WI|City of Portage
portalesnm|c|NM|City of Portales
portarthurtx|c|TX|City of Port Arthur
portcanaveral|d|FL|Canaveral Port Authority
portchesterny|c|NY|Village of Port Chester
portchesternyida|d|NY|Port Chester NY Industrial Development Agency
portchestervotes|c|NY|Village of Port Chester, NY
portclinton-oh|c|OH|City of Port Clinton
portdickinsonny|c|NY|Village of Port Dickinson
portedwardswi|c|WI|Village of Port Edwards
portercountyin|k|IN|Porter County Government
portertwpvbco|c|MI|Porter Township
porthouston|d|TX|Port of Houston Authority
porthueneme|c|CA|City of Port Hueneme
portjeffny|c|NY|Incorporated Village of Port Jefferson
portjervisny|c|NY|City of Port Jervis
portland|c|OR|City of Portland
portlandar|c|AR|City of Portland
portlandmaine|c|ME|City of Portland, Maine
portlandoregon|c|OR|City of Portland
portlandtownshipmi|c|MI|Portland Township
portlandtx|c|TX|City of Portland
portlavaca|c|TX|CITY OF PORT LAVACA
portmansfieldpd|c|TX|Port Mansfield Police Department
portmatilda|c|PA|Port Matilda Borough
portofbellingham|d|WA|Port of Bellingham
portofcascadelocks|d|OR|Port of Cascade Locks
portofcateslandingtn|d|TN|Northwest Tennessee Regional Port Authority
portofedmonds|d|WA|Port of Edmonds
portofephrata|d|WA|Port of Ephrata
portofnehalem|d|OR|Port of Nehalem
portofnenana|c|AK|City of Nenana
portofportland|d|OR|Port of Portland
portofsandiego|d|CA|San Diego Unified Port District
portofthedalles|d|OR|Port of The Dalles
portorchardwa|c|WA|City of Port Orchard
portorfordlibrary|d|OR|Port Orford Public Library District
portorfordor|c|OR|City of Port Orford
portricheypd|c|FL|City of Port Richey
portroyalva|c|VA|Town of Port Royal, Virginia
portsheldonmi|c|MI|Port Sheldon Township
portsmouthnh|c|NH|City of Portsmouth
portsmouthnhpd|c|NH|Portsmouth Police Department
portsmouthohpd|c|OH|Portsmouth Police Department
portsmouthri|c|RI|Town of Portsmouth, RI
portsmouthsheriffsofficeva|c|VA|Portsmouth Sheriff's Office
portsmouthtownshipmi|c|MI|Portsmouth Township
portsmouthva|c|VA|City of Portsmouth, VA
portsmouthvirginia|c|VA|City of Portsmouth, VA
portvilleny|c|NY|The Town of Portville
portvincent-la|c|LA|Village of Port Vincent
portwashingtonnorth|c|NY|Village of Port Washington North
portwashingtonwi|c|WI|City of Port Washington
portwentworthga|c|GA|City of Port Wentworth
portwing|c|WI|Town of Port Wing
poseycountyin|k|IN|Posey County
postfalls|c|ID|City of Post Falls
postfallspolice|c|ID|Post Falls Police Department
postlakeswi|d|WI|Post Lakes Protection and Rehabilitation District
postoffice|f|NC|United States Postal Service
poteettexas|c|TX|City of Poteet
potosivlgwi|c|WI|Potosi, Village of
potsdammuseumny|c|NY|Potsdam Public Museum
potsdampoliceny|c|NY|Potsdam Police Department
pottawatomiecountyok|k|OK|Pottawatomie County, Oklahoma
pottawattamie|k|IA|Pottawattamie County, Iowa
pottcosook|k|OK|Pottawatomie County Sheriff's Office
pottcounty-ia|k|IA|Pottawattamie County, Iowa
pottcountyks|k|KS|Pottawatomie County
pottcountysheriff|k|IA|Pottawattamie County
pottercountypa|k|PA|Potter County
pottercountytexasvotes|k|TX|Potter County Elections
potterneb|c|NE|Village of Potter
potterny|c|NY|Town of Potter
pottertwp-pa|c|PA|Potter Township
pottia|k|IA|Pottawattamie County
pottstown|c|PA|Pottstown Borough
pottsvillear|c|AR|City of Pottsville
pottsvillepa|c|PA|City of Pottsville
poudrefire|d|CO|Poudre Fire Authority
poulsbo|c|WA|City of Poulsbo
poultneyvt|c|VT|Town of Poultney, Vermont
poundva|c|VA|Town of Pound
poway|c|CA|City of Poway
powderspringsga|c|GA|CIty of Powder Springs
powellcountymt|k|MT|Powell County Montana
powellwy|c|WY|City Of Powell
power2prevent|f|DC|Department of Homeland Security, Management Directorate
powercounty|k|ID|Power County
poweshiekcountyiowa|k|IA|Poweshiek County
poweshiekso|k|IA|Poweshiek County Sheriff Office
powhatanpointoh|c|OH|Village of Powhatan Point
powhatanva|c|VA|County of Powhatan
poyenar|c|AR|TOWN OF POYEN
poynette-wi|c|WI|Village of Poynette
ppa-or|s|OR|Oregon State Data Center
ppdcecc|l|DC|United States House of Representatives, Congressional-Executive Commission on China
ppms|f|DC|General Services Administration
pppl|f|NJ|Department of Energy, Princeton Plasma Physics Lab
pppo|f|KY|Department of Energy, Portsmouth/Paducah Project Office
pprfd|d|MT|Plains-Paradise Rural Fire District
pr|s|PR|Puerto Rico Innovation and Technology Service
prairiecityor|c|OR|Town of Prairie City
prairiecountyar|k|AR|Prairie County, Arkansas
prairiecountymt|k|MT|Prairie County
prairieduchien-wi|c|WI|City of Prairie du Chien
prairiedulongil|k|IL|Prairie Du Long Township
prairieislandpolice|t|MN|Prairie Island Police Department
prairiepointmdsco|d|CO|Prairie Point Metropolitan District Nos. 1, 2, and 3 and the Prairie Point Community Authority Board
prairieviewtexas|c|TX|City of Prairie View
prairievillageks|c|KS|City of Prairie Village, KANSAS
prairievilletwp-mi|c|MI|Prairieville Township
prattville-al|c|AL|City of Prattville
prattvilleal|c|AL|City of Prattville
prc|f|DC|Postal Regulatory Commission
prcomt|k|MT|Powder River County
preble-ny|c|NY|Town of Preble
preblecountyohio|k|OH|Preble County Ohio
precc-ma|c|MA|Patriot Regional Emergency Communications Center
preprodfan|f|DC|Department of State, Bureau of Information Resources Management
prescott-az|c|AZ|City of Prescott
prescottvalley-az|c|AZ|Town of Prescott Valley
prescottvalleyalerts|c|AZ|Town of Prescott Valley
prescottwa|c|WA|City of Prescott
prescottwaterandlightark|c|AR|Prescott Water and Light Office
prescottwi|c|WI|City of Prescott
preserveamerica|f|DC|Advisory Council on Historic Preservation
presidentialdocuments|l|DC|Government Publishing Office
presidentialinnovationfellows|f|DC|General Services Administration, Federal Acquisition Service
presidentialserviceawards|f|DC|Corporation for National and Community Service, AmeriCorps
presidio|f|CA|Presidio Trust
presidiocommercial|f|CA|Presidio Trust
presidiotrust|f|CA|Presidio Trust
presidiotunneltops|f|CA|Presidio Trust
presqueislemaine|c|ME|City of Presque Isle
presqueislewi|c|WI|Town of Presque Isle
prestonadamscountywi|c|WI|Town of Preston, Adams County, Wisconsin
prestoncountywv|k|WV|Preston County Commission
prestonct|c|CT|Town of Preston
prestonmn|c|MN|City of Preston
prestonsburgky|c|KY|City of Prestonsburg
pretrialservices|f|DC|Court Services and Offender Supervision Agency for the District of Columbia, Pretrial Services Agency for the District of Columbia
preventhaiaz|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
preventionresourcefinder|f|DC|Department of Homeland Security, Management Directorate
priceutah|c|UT|Price Municipal Corp
pricevillepdal|c|AL|City of Priceville Police Department
priestriver-id|c|ID|City of Priest River
primeratx|c|TX|City of Primera
princegeorgecountyva|k|VA|County of Prince George
princegeorgescountymd|k|MD|Prince George's County/Office of Information Technology and Communications
princetonky|c|KY|City of Princeton
princetonma|c|MA|Town or Princeton
princetonmn|c|MN|City Of Princeton, Minnesota
princetonnj|c|NJ|Municipality of Princeton
princetontx|c|TX|City of Princeton
princetontxcdc|c|TX|City of Princeton
princetonwv|c|WV|Princeton Police Department
princetown|c|NY|Town of Princetown
princewilliamva|k|VA|Prince William County
prineville|c|OR|City of Prineville
priorlakemn|c|MN|City of Prior Lake
prismrisk|d|CA|Public Risk Innovation, Solutions, and Management
privacyshield|f|DC|Department of Commerce, International Trade Administration
probatejuvenilewayneohio|k|OH|Wayne County Probate and Juvenile Court
proctormn|c|MN|City of Proctor
proctorvillenc|c|NC|Town of Proctorville
productofusa|f|DC|Department of Agriculture, Office of Communications
projectsafechildhood|f|DC|Department of Justice, Office of the Chief Information Officer
projectsafeneighborhoods|f|DC|Department of Justice, Office of the Chief Information Officer
promesa|s|PR|Financial Oversight and Management Board for Puerto Rico
prospectky|c|KY|Prospect City Hall
prospectmaine|c|ME|Town of Prospect Maine
prosperafrica|f|DC|Department of State
prospertx|c|TX|Town of Prosper
prosserwa|c|WA|City of Prosser
protectingfloridatogether|s|FL|FL DEP
protectingfltogether|s|FL|FL DEP
protectkidsonlinewi|s|WI|Wisconsin Department of Justice
protectyourmove|f|DC|Department of Transportation, Federal Motor Carrier Safety Administration
providenceri|c|RI|City of Providence
providenceut|c|UT|Providence City Corporation
provincetown-ma|c|MA|Town of Provincetown
provisotownship|c|IL|Proviso Township
provo|c|UT|Provo City
provolibrary|c|UT|Provo City Library at Academy Square
prowersco|k|CO|Prowers County
prpctexas|d|TX|Panhandle Regional Planning Commission
prwid|d|UT|Price River Water Improvement District
psa|f|DC|Court Services and Offender Supervision Agency for the District of Columbia
psapdrewco|k|AR|Drew County Officer of Emergency Management
psc|f|MD|Department of Health and Human Services, Program Support Center
pscleanair|d|WA|Puget Sound Clean Air Agency
pscr|f|DC|Department of Commerce, National Institute of Standards and Technology
psd|f|VA|.gov Administration
pslpd|c|FL|Port Saint Lucie Police Department
psncuc|s|NC|Public Staff - North Carolina Utilities Commission
psob|f|DC|Department of Justice, Office of Justice Programs
psprsaz|s|AZ|PSPRS
psup|f|VA|.gov Administration
psypact|i|GA|Psychology Interjurisdictional Compact
ptf|f|DC|Central Intelligence Agency, Prosecution Task Force
ptt|f|DC|General Services Administration, Office of GSA IT
publicnoticesbaycountyfl|k|FL|Bay County Board Of County Commissioners
pubmed|f|MD|Department of Health and Human Services, National Library of Medicine, NIH
pubservices|f|VA|.gov Administration
pueblocounty|k|CO|Pueblo County Government
puercovalleyfireaz|k|AZ|Puerco Valley Fire District
pulaskiclerkar|k|AR|Pulaski County Circuit/County Clerk
pulaskicountyil|k|IL|Pulaski County Detention Center
pulaskicountyva|k|VA|County of Pulaski
pulaskiky|k|KY|Pulaski County Fiscal Court
pulaskinypolice|c|NY|Pulaski NY Police Deparment
pulaskisoar|k|AR|Pulaski County Sheriff's Office
puliklatribe|t|CA|The Resighini Rancheria
pullman-wa|c|WA|City of Pullman
puntagordafl|c|FL|City of Punta Gorda
purcellok|c|OK|City of Purcell
purcellvilleva|c|VA|Town of Purcellville
purchasetncrash|s|TN|State of Tennessee
purchasing|f|NC|United States Postal Service
purdymofire|d|MO|Purdy Fire Protection District
purvis-ms|c|MS|City of Purvis
pushcountytreasurer|k|OK|Pushmataha County Treasurer
pushmatahacountyok|k|OK|Pushmataha County
putnam-fl|k|FL|Putnam County BOCC
putnam-ga|k|GA|Putnam County Board of Commissioners
putnamcountymo|k|MO|Putnam County Assessor
putnamcountyny|k|NY|Putnam County
putnamcountyohio|k|OH|Putnam County Commissioneers
putnamcountytn|k|TN|Putnam County Technology
putnamcountytnsheriff|k|TN|Putnam County Sheriff's Office
putnamcountywv|k|WV|Putnam County
putnamct|c|CT|Town of Putnam
putnamil|k|IL|Putnam County
putnamtncourtclerk|k|TN|Putnam County Circuit Court Clerk
putnamvalley|c|NY|Town of Putnam Valley
putneyvt|c|VT|Town of Putney
puyalluptribe-nsn|t|WA|Puyallup Tribe of Indians
puyallupwa|c|WA|City of Puyallup
pvpready|c|CA|City of Rolling Hills Estates
pvtx|c|TX|Town of Providence Village
pwcva|k|VA|Prince William County Government
pwsd1maconco|d|MO|Public Water Supply District No.1 of Macon County
pymatuningpolice|c|PA|Pymatuning Township Police
qaazdhs|s|AZ|State of Arizona, Executive Branch, Arizona Department of Health Services
qac|k|MD|Queen Anne's County Government
qatesttwai|f|DC|Department of the Treasury, Bureau of the Fiscal Service - TWAI
qcv-nsn|t|WA|The Tulalip Tribes of Washington
qualityfirstaz|s|AZ|State of Arizona, Department of Administration
quantum|f|DC|Executive Office of the President, Office of Science and Technology Policy
quapawnation|t|OK|Quapaw Nation
quaycounty-nm|k|NM|Quay County
queencreekaz|c|AZ|Town of Queen Creek
queensburyny|c|NY|Town of Queensbury
quincyil|c|IL|City of Quincy
quincyma|c|MA|City of Quincy
quincywi|c|WI|Town of Quincy
quitmancountyms|k|MS|Quitman County
quitmanga|c|GA|City of Quitman
quoguefiredeptny|c|NY|Village of Quogue
qvir-nsn|t|CA|Quartz Valley Indian Reservation
rabaride|d|CA|Redding Area Bus Authority
racelandky|c|KY|City of Raceland
racinecounty|k|WI|Racine County
radcliffky|c|KY|City of Radcliff
radfordva|c|VA|City of Radford
radnortwpoh|c|OH|Randor Township
rahwaynj|c|NJ|City of Rahway
rainscounty|k|TX|Rains County
raleighcounty|k|WV|RALEIGH COUNTY COMMISSION
raleighcountyparks|k|WV|Raleigh County Parks and Recreation Authority
raleighnc|c|NC|City of Raleigh NC
raleighsheriff|k|WV|Raleigh County Sheriff's Office
rallscountymo|k|MO|County of Ralls, MO
ramapo|c|NY|Town of Ramapo
ramapo-ny|c|NY|Town of Ramapo
ramona-nsn|t|CA|Ramona Band of Cahuilla
ramonamwd|d|CA|Ramona Municipal Water District
ramseycountymn|k|MN|Ramsey County
ramseycountynd|k|ND|State of ND, ITD
ranchesterwy|c|WY|Town of Ranchester
ranchocucamonga|c|CA|City of Rancho Cucamonga
ranchomirageca|c|CA|City of Rancho Mirage
ranchosantafefire|d|CA|Rancho Santa Fe Fire Protection District
ranchoviejotx|c|TX|Town of Rancho Viejo
randallcounty|k|TX|Randall County Texas
randallso|k|TX|Randall County Sheriff's Office
randolph-ma|c|MA|Town of Randolph Massachusetts
randolphar|k|AR|County of Randolph
randolphcounty-mo|k|MO|Randolph County Missouri
randolphcountyal|k|AL|Randolph County Commission
randolphcountyalabama|k|AL|Randolph County Commission
randolphcountycollectorar|k|AR|Randolph County Collector
randolphcountyga|k|GA|Randolph County Board of Commisioners
randolphcountyil|k|IL|Randolph County
randolphcountync|k|NC|Randolph County
randolphctywv|k|WV|Randolph County Commission
randolphmapd|c|MA|Randolph Police Department
randolphny|c|NY|Town of Randolph
randolphsheriffwv|k|WV|Randolph County Sheriffs Office
rangelyco|c|CO|Town Of Rangely
rangertx|c|TX|City of Ranger
raniermn|c|MN|City of Ranier
ransomtownshippa|c|PA|Ransom Township
ransomvillefiredistrict|d|NY|Ransomville Fire District
ransonwv|c|WV|City of Ranson
rapidcity|c|SD|City of Rapid City
rapidrivertownshipmi|c|MI|Rapid River Township
rappahannockcountyva|k|VA|County of Rappahannock, Virginia
raritantwpnj|c|NJ|Raritan Township
rathdrum|c|ID|City of Rathdrum
rathdrumpolice|c|ID|Rathdrum Police Department
ratliffcity|c|OK|Town of Ratliff City
ratonnm|c|NM|City of Raton
ravallicounty|k|MT|Ravalli County
ravennaoh|c|OH|City of Ravenna
ravennatownshipohio|c|OH|Ravenna Township
rawlinswy|c|WY|City of Rawlins
raycityga|c|GA|City of Ray City
raycountymo|k|MO|Ray County Government
raycountysheriff|k|MO|Ray County Sheriff's Office
raymondmaine|c|ME|Town of Raymond
raymondnh|c|NH|Town of Raymond, NH
raytownmo|c|MO|City of Raytown Mo
raytwpmi|c|MI|Ray Township
rbsova|k|VA|Rockbridge County
rcfl|f|VA|Department of Justice, RCFL
rcflood|d|CA|RIVERSIDE COUNTY FLOOD CONTROL AND WATER CONSERVATION DISTRICT
rcsotn|k|TN|Rutherford County Sheriff's Office
rd900|d|CA|Reclamation District 900
rdmfire-or|d|OR|Redmond Fire & Rescue
reach|f|DC|Department of Veterans Affairs, Department of Veterans Affairs - PREVENTS
reachnj|s|NJ|NJ Office of Information Technology
read|l|DC|Library of Congress
readfieldmaine|c|ME|Town of Readfield
readingma|c|MA|Town of Reading
readingpa|c|PA|City of Reading
readington|c|NJ|Readington Township
readingtonpd|c|NJ|Readington Township Police Department
readingtontwpnj|c|NJ|Readington Township
ready|f|DC|Department of Homeland Security, Management Directorate
readyalabama|s|AL|Governor's Office of Volunteer Services
readyalbanycounty-ny|k|NY|Albany County
readybrunswickcountync|k|NC|Brunswick County Government
readybusiness|f|DC|Department of Homeland Security, Federal Emergency Management Agency
readybuttemt|k|MT|Butte-Silver Bow Local Government
readycolorado|s|CO|Governor's Office of Information Technologies
readyhoustontx|c|TX|City of Houston
readymchenrycountyil|k|IL|McHenry County Government Center
readymchenrycountyillinois|k|IL|McHenry County Government Center
readynapacounty|k|CA|Napa County
readync|s|NC|North Carolina Emergency Management
readynh|s|NH|State of New Hampshire, Dept of Information Technology
readyprescottvalley|c|AZ|Town of Prescott Valley
readysiskiyou|k|CA|Siskiyou County Office of Emergency Services
readysouthtexas|c|TX|City of San Antonio
readysurrync|k|NC|County of Surry
readyvirginia|s|VA|Virginia Department of Emergency Management
readywestlinnor|c|OR|City of West Linn
reaganlibrary|f|MD|National Archives and Records Administration
reaganmtd|d|IL|Reagan Mass Transit District
realestatesales|f|DC|General Services Administration, Federal Acquisition Service
realfood|f|DC|Executive Office of the President, White House Office
realpropertyprofile|f|DC|General Services Administration, Office of GSA IT
reardanwa|c|WA|Town of Reardan
rebuildflorida|s|FL|FloridaCommerce
rec|f|DC|Department of Agriculture, Forest Service
recalls|f|MD|Consumer Product Safety Commission
recordsmanagement|f|MD|National Archives and Records Administration
recoverymonth|f|MD|Department of Health and Human Services, Substance Abuse and Mental Health Services Administration
recoveryohio|s|OH|State of Ohio
recoveryrachelohio|s|OH|State of Ohio- DAS
recreation|f|DC|Department of Agriculture, Forest Service
rectorarkansas|c|AR|City of Rector
recycleohio|s|OH|State of Ohio
redbanktn|c|TN|City of Red Bank
redbay-al|c|AL|City of Red Bay
redbluffca|c|CA|City of Red Bluff
redcedar|c|WI|Town of Red Cedar
redcliff-nsn|t|WI|Red Cliff Band of Lake Superior Chippewa
reddingct|c|CT|Town of Redding
reddingrancheria-nsn|t|CA|Redding Rancheria
reddingtwpmi|c|MI|REDDING TOWNSHIP
redfieldar|c|AR|City of Redfield
redfieldia|c|IA|City of Redfield
redfordtwp|c|MI|Charter Township of Redford
redgranitefdwi|d|WI|REDGRANITE AREA FIRE DISTRICT
redhookny|c|NY|Town of Red Hook
redhookpolice|c|NY|Village of Red Hook
redhookvillage|c|NY|Village of Red Hook
redlakecounty|k|MN|Red Lake County
redlands|c|CA|City of Redlands
redlandspd|c|CA|Redlands Police Department
redmond|c|WA|City of Redmond
redmondoregon|c|OR|City of Redmond
redondo|c|CA|City of Redondo Beach
redrivercountytx|k|TX|Red River County, Texas
redrivernm|c|NM|Town of Red River
redwillowcountyne|k|NE|Red Willow County
redwingmn|c|MN|City of Red Wing
redwoodcity|c|CA|City of Redwood City
redwoodcounty-mn|k|MN|Redwood County
reedsburgwi|c|WI|City of Reedsburg
reedsspringmo|c|MO|City of Reeds Spring
reedsvillewi|c|WI|Village of Reedsville
reedsvillewv|c|WV|Town of Reedsville
reemployks|s|KS|Kansas Department of Commerce
reentry|f|DC|Department of Justice, Federal Bureau of Prisons
reevescountyesdtx|d|TX|Reeves County Emergency Services District Nos. 1&2
reevescountytx|k|TX|Reeves County
reevesla|c|LA|Village Of Reeves
reginfo|f|DC|General Services Administration, Office of GSA IT
region26-911ne|d|NE|Region 26 Emergency Management
regionalrefusedistrict1ct|d|CT|Regional Refuse Disposal District # 1
registertovoteflorida|s|FL|Florida Department of State
registertovotenv|s|NV|Nevada Secretary of State
regulations|f|DC|General Services Administration, Office of GSA IT
rehobothbeachde|c|DE|City of Rehoboth Beach, DE
rehobothma|c|MA|Town of Rehoboth
reidsvillenc|c|NC|City of Reidsville
reidvillesc|c|SC|Town of Reidville
relocatefeds|f|DC|Environmental Protection Agency
remington-va|c|VA|Town of Remington
remsenny|c|NY|Town of Remsen
rendlakecdil|d|IL|Rend Lake Conservancy District
reno|c|NV|City of Reno
renocountyks|k|KS|Reno County, KS
renoks|k|KS|Reno County, KS
renonv|c|NV|City of Reno
renotx|c|TX|City of Reno
renovopolice|c|PA|Renovo Police Department
renscony|k|NY|Rensselaer County
rensselaerny|c|NY|City of Renssealaer, NY
rensselaerville|c|NY|Town of Rensselaerville
rentonwa|c|WA|City of Renton
renvillecountymn|k|MN|RenvilleCounty
renvillemn|c|MN|City of Renville
reportband|f|DC|Department of the Interior, United States Geological Survey
reporting|f|DC|General Services Administration, Office of GSA IT
reportittn|s|TN|Office for Information Resources
reproductivehealthservices|f|DC|Department of Health and Human Services
republicanleader|l|DC|United States House of Representatives, House of Representatives
republicans|l|DC|United States House of Representatives, House Republican Conference
republicanwhip|l|DC|United States House of Representatives, House of Representatives
republicmo|c|MO|City of Republic, Missouri
research|f|VA|National Science Foundation
resilientlouisianacommission|s|LA|Louisiana Economic Development
resilientoahu|k|HI|City and County of Honolulu Office of Climate Change, Sustainability and Resiliency
resorttownship|c|MI|Resort Township
resourcecoop-mn|d|MN|Resource Training and Solutions
restorethegulf|f|MD|Gulf Coast Ecosystem Restoration Council
resumemchenrycountyil|k|IL|County of McHenry
retirereadytn|s|TN|Office for Information Resources
reweywi|c|WI|Village of Rewey
rexburgid|c|ID|The City of Rexburg
rexburgurbanrenewal|d|ID|City of Rexburg
reynoldsburg|c|OH|City of Reynoldsburg
reynoldscounty-mo|k|MO|Reynolds County
reynoldsvilleborough|c|PA|Borough of Reynoldsville
rflvfdco|d|CO|Red Feather Lakes Fire Protection District
rhanc|d|NC|Raleigh Housing Authority
rheacountytn|k|TN|Rhea County Sheriff's Department
rhhd|k|VA|Richmond and Henrico Health Districts
rhinebeckny|c|NY|Town of Rhinebeck
rhinelanderpd|c|WI|Rhinelander Polcie Department
ri|s|RI|State of Rhode Island
rialtoca|c|CA|City of Rialto
rialtopolice|c|CA|Rialto Police Department
ribmountainwi|c|WI|Village of Rib Mountain
ricecountymn|k|MN|Rice County
ricelakecitymn|c|MN|City of Rice Lake
ricetwppa|c|PA|Rice Township
ricetx|c|TX|City of Rice
richardsoncountyne|k|NE|Richardson County Nebraska
richcounty|k|UT|Rich County Utah
richfieldadamscowi|c|WI|Town of Richfield
richfieldmn|c|MN|City of Richfield
richfieldnc|c|NC|Town of Richfield
richfieldut|c|UT|Richfield City Corp
richfieldutlibrary|c|UT|Richfield Public Library
richfieldwi|c|WI|Village of Richfield
richhilltwp-pa|c|PA|Richhill Township
richlandcenterwi|c|WI|City of Richland Center
richlandcountyoh|k|OH|Richland County Ohio Information Technology
richlandcountysc|k|SC|Richland County Gov
richlandcountywi|k|WI|Richland County
richlandms|c|MS|City of Richland
richlands-va|c|VA|Town of Richlands
richlandsnc|c|NC|Town of Richlands
richlandtexas|c|TX|City of Richland
richlandtownshipogemawmi|c|MI|Richland Township
richlandwa|c|WA|City of Richland
richmondca|c|CA|City of Richmond
richmondcountync|k|NC|Richmond County Government
richmondhill-ga|c|GA|City of Richmond Hill, Georgia
richmondhtsoh|c|OH|The City of Richmond Heights
richmondil|c|IL|Village of Richmond, IL
richmondindiana|c|IN|City of Richmond
richmondky|c|KY|City of Richmond KY
richmondla|c|LA|Village of Richmond
richmondny|c|NY|Town of Richmond
richmondri|c|RI|Town of Richmond, Rhode Island
richmondtx|c|TX|City of Richmond
richmondutah|c|UT|RICHMOND CITY
richmondvaems|d|VA|Richmond Ambulance Authority
richmondvilletown-ny|c|NY|Town of Richmondville
richmondvillevillage-ny|c|NY|Village of Richmondville
richmondvt|c|VT|Town of Richmond
richwoodtx|c|TX|City of Richwood
ricocolorado|c|CO|Town of Rico
rideconnectutah|d|UT|Cache Valley Transit District
rideelectric|f|DC|Department of Energy
ridesharewi|s|WI|Wisconsin Department of Transportation
ridesharewisconsin|s|WI|Wisconsin Department of Transportation
ridgecrest-ca|c|CA|City of Ridgecrest
ridgecrestca|c|CA|City of Ridgecrest
ridgefieldct|c|CT|Town of Ridgefield
ridgefieldnj|c|NJ|The Borough of Ridgefield
ridgelandsc|c|SC|Town of Ridgeland
ridgesidetn|c|TN|City of Ridgeside
ridgespringsc|c|SC|Town of Ridge Spring
ridgevillesc|c|SC|Town of Ridgeville
ridgevillewi|c|WI|Town of Ridgeville
ridgewaywi|c|WI|Village of Ridgeway
ridgewoodnj|c|NJ|Village of Ridgewood
rie911|s|RI|Rhode Island E911
riegelwoodsanitary|d|NC|Riegelwood Sanitary District
rigatownshipmi|c|MI|Riga Township
rilegislature|s|RI|RI State House, Joint Committee on Legislative Services
rileycountyks|k|KS|Riley County
rileycountypolice|k|KS|Riley County Police Department
rileytwpmi|c|MI|Riley Township
rincon-nsn|t|CA|Rincon Band of Luiseno Indians
rinconga|c|GA|City of Rincon
rinconvalleyfdaz|d|AZ|Rincon Valley Fire District
rinconwaterca|d|CA|Rincon del Diablo Municipal Water District
rindgenh|c|NH|Town of Rindge
ringgoldtownship|c|PA|Ringgold Township
ringwoodok|c|OK|Town of Ringwood
rioag|s|RI|Office of the Auditor General
rioblanco|k|CO|Rio Blanco County
rioranchonm|c|NM|City of Rio Rancho
riowi|c|WI|Village of Rio
ripleycountymo|k|MO|Ripley County Missouri
ripleyny|c|NY|Town of Ripley
ripon-wi|c|WI|City of Ripon
riponfirewi|c|WI|City of Ripon - Fire Department
ripsga|s|RI|Rhode Island State Police
risavers|s|RI|State of RI Office of the General Treasurer
risecstate|s|RI|RI Department of State
risheriffs|s|RI|Department of Public Safety
risp|s|RI|Rhode Island State Police
ritaohio|d|OH|Regional Income Tax Agency
rivco|k|CA|County of Riverside Information Technology
rivcoacr|k|CA|Assessor-County Clerk-Recorder, County of Riverside
rivcofire|k|CA|Riverside County Fire Department
rivcohealth|k|CA|Riverside University Health System
riverbankca|c|CA|City of Riverbank
riverdalega|c|GA|City of Riverdale
riverdalenj|c|NJ|Borough of Riverdale
riverdaleparkmd|c|MD|Town of Riverdale Park
riverdaleutah|c|UT|Riverdale City
riverdeltafireca|d|CA|River Delta Fire District
rivergroveil|c|IL|Village of River Grove
riverheadfd|d|NY|Riverhead Fire District
riverheights|c|UT|River Heights City
riverhillswi|c|WI|Village of River Hills
rivers|f|DC|Department of the Interior, United States Fish and Wildlife Service
riversideca|c|CA|City of Riverside, California
riversideil|c|IL|Village of Riverside
riversideiowa|c|IA|City of Riverside, IA
riversidemo|c|MO|City of Riverside
riversideoh|c|OH|City of Riverside
riversidesheriff|k|CA|Riverside County Sheriff's Dept.
rivertonutah|c|UT|Riverton City
rivertonutahpd|c|UT|Riverton Police
rivertonwy|c|WY|City of Riverton Wyoming
rivervalleyar911|d|AR|River Valley Communication Center
riverwoods|c|IL|Village of Riverwoods
rivierautilitiesal|d|AL|Riviera Utilities
rl|f|WA|Department of Energy, Hanford Mission Integration Solutions
roamingshoresoh|c|OH|Village of Roaming Shores
roanecountytn|k|TN|Roane County Government
roanokecountyva|k|VA|Roanoke County IT
roanokerapidsnc|c|NC|City of Roanoke Rapids
roanoketexas|c|TX|City of Roanoke, Texas
roanokeva|c|VA|City of Roanoke
roaringforkfire|d|CO|Roaring Fork Fire Rescue
robbinsdalemn|c|MN|City of Robbinsdale
robbinsvillek12|e|NJ|Robbinsville Public Schools
robertscosd|k|SD|ROBERTS COUNTY
robertsoncountyesdtx|d|TX|Robertson County ESD
robertsoncountytn|k|TN|Robertson County Government
robertsparkfire|d|IL|Roberts Park Fire Protection District
robesoncountync|k|NC|ROBESON COUNTY
robesoncountysonc|k|NC|Robeson County Sheriff's Office
robinsonfiremi|c|MI|Robinson Township Fire Department
robinsonpa|c|PA|Robinson Township
robinsontwpmi|c|MI|Robinson Township
robodeidentidad|f|DC|Federal Trade Commission
roccc911|c|MA|Regional Old Colony Communications Center
rochelleparknj|c|NJ|Township of Rochelle Park
rocheportmo|c|MO|CITY OF ROCHEPORT
rochesterin|c|IN|City of Rochester
rochestermn|c|MN|The City of Rochester
rochesternh|c|NH|City of Rochester
rochestertownshipmn|c|MN|Rochester Township
rochestertwpil|c|IL|Rochester Township
rochesterwi|c|WI|Village of Rochester
rocis|f|DC|General Services Administration, Office of GSA IT
rockawaybeachoregon|c|OR|City of Rockaway Beach
rockawaybeachpdmo|c|MO|Rockaway Beach Police Department
rockbridgecountyva|k|VA|Rockbridge County
rockcastlecountysheriff|k|KY|Rockcastle County Sheriffs Office
rockcountyne|k|NE|Rock County Nebraska
rockcountywi|k|WI|County of Rock
rockdalecoprobatecourt|k|GA|Rockdale County Probate Court
rockdalecountyga|k|GA|Rockdale County
rockdaletx|c|TX|City of Rockdale
rockdalewi|c|WI|Village of Rockdale
rockdellmn|c|MN|Rock Dell Township
rockfallsil|c|IL|City of Rock Falls
rockfordil|c|IL|City of Rockford
rockfordtn|c|TN|City of Rockford TN
rockfordtownshipil|c|IL|Rockford Township
rockhallmd|c|MD|Town of Rock Hall, Maryland
rockinghamcountync|k|NC|Rockingham County Government
rockinghamcountyva|k|VA|County of Rockingham
rockinghampd|c|NC|Rockingham Police Department
rockislandcountyil|k|IL|County of Rock Island
rockislandtownshipil|c|IL|Rock Island Township
rockislandwa|c|WA|City of Rock Island
rockland-ma|c|MA|Town of Rockland
rocklandbrownwi|c|WI|Town of Rockland
rocklandcountyny|k|NY|County of Rockland
rocklandmaine|c|ME|City of Rockland, Maine
rocklandsheriffny|k|NY|Rockland County Sheriff's Office
rockmart-ga|c|GA|City of Rockmart
rockmn|k|MN|Rock County
rockportma|c|MA|Town of Rockport
rockportmaine|c|ME|Town of Rockport
rockporttx|c|TX|City of Rockport
rockrivertownship|c|MI|Rock River Township
rockspringswi|c|WI|Village of Rock Springs
rocktonil|c|IL|Village of Rockton
rocktontownshipil|c|IL|Rockton Township
rockvaleco|c|CO|Town Of Rockvale
rockville-in|c|IN|Town of Rockville Ind.
rockvillemd|c|MD|City of Rockville
rockvillemn|c|MN|City of Rockville
rockvilleutah|c|UT|Town of Rockville
rockwellnc|c|NC|Town of Rockwell
rockyboyhealth|t|MT|Rocky Boy Health Center
rockyford-co|c|CO|City of Rocky Ford
rockyhill-nj|c|NJ|Borough of Rocky Hill, NJ
rockyhillct|c|CT|Town of Rocky Hill
rockymountnc|c|NC|City of Rocky Mount
rockymountva|c|VA|Town of Rocky Mount
rockyridgeut|c|UT|Town of Rocky Ridge
rockyriverohio|c|OH|City of Rocky River
rogersar|c|AR|City of Rogers
rogerscountysheriff|k|OK|Rogers County Sheriff's Office
rogersmn|c|MN|City of Rogers
rogersvillealabama|c|AL|Town of Rogersville
rogersvilletn|c|TN|City of Rogersville Tennessee
rogerswaterar|c|AR|Rogers Water Utilities
rohnertpark|c|CA|City of Rohnert Park
rolandok|c|OK|Town of Roland
rolesvillenc|c|NC|Town of Rolesville
rolettecountynd|k|ND|Rolette County
rollacity|c|MO|City of Rolla, Missouri
rollinghillsestates|c|CA|City of Rolling Hills Estates
rollinghillsestates-ca|c|CA|City of Rolling Hills Estates
rollinghillsestatesca|c|CA|City of Rolling Hills Estates
rollingplainsgcd|d|TX|ROLLING PLAINS GROUNDWATER CONSERVATION DISTRICT
rollingwoodtx|c|TX|City of Rollingwood
rollintownship|c|MI|Rollin Township
romega|c|GA|City of Rome, Georgia
romegafire|c|GA|Rome City/Floyd County Fire Department
romegapolice|c|GA|City of Rome, Georgia Police Department
romeny|c|NY|City of Rome
rometownshipathcooh|c|OH|Rome Township
rometwplawrenceoh|c|OH|Rome Township
romewi|c|WI|Town of Rome
romi|c|MI|City of Royal Oak
romulusny|c|NY|Town of Romulus
rookscountyks|k|KS|Rooks County Kansas
rooseveltcity|c|UT|Roosevelt City Corporation
rooseveltcountymt|k|MT|Roosevelt County
rooseveltfiredcny|d|NY|Roosevelt Fire District
rooseveltpark|c|MI|City of Roosevelt Park
roosevelttownshipccmn|c|MN|Roosevelt Township
roscoeil|c|IL|Village of Roscoe
roscommon911|k|MI|Roscommon County Central Dispatch
roscommoncrc|d|MI|Roscommon County Road Commission
roscommontownshipmi|c|MI|Roscommon Township
roseaucountymn|k|MN|County of Roseau
rosebudcountymt|k|MT|Rosebud County
rosebudcountysheriffmt|k|MT|Rosebud County Sheriff's Office
rosebudsiouxtribe-nsn|t|SD|Rosebud Sioux Tribe
roseburgor|c|OR|City of Roseburg
rosellepark|c|NJ|Borough of Roselle Park
rosemeadca|c|CA|City of Rosemead
rosemountmn|c|MN|City of Rosemount
rosenbergtx|c|TX|City of Rosenberg
roseny|c|NY|Town of Rose
rosetwpoaklandmi|c|MI|Rose Township
roseville-mi|c|MI|City of Roseville
rosevillemn|c|MN|City of Roseville
rosevilleoh|c|OH|Village of Roseville
rosevillepolice-mi|c|MI|City of Roseville Police Department
roslynny|c|NY|The Village of Roslyn
rosscountyohio|k|OH|Ross County Commissioner
rosscountyohiocourts|k|OH|Ross County Common Pleas Courts
rosscountyohiotaxlist|k|OH|Ross County Board of Commissioners
rossieny|c|NY|Town of Rossie
rosslynfarmspa|c|PA|Borough of Rosslyn Farms
rosspolicemi|c|MI|Ross Township Police Department
rosstownshipmi|c|MI|Ross Township
rosstwpmcpa|c|PA|ROSS TOWNSHIP SUPERVISORS
rossvalleyfire|d|CA|Ross Valley Fire Department
rossvillega|c|GA|City of Rossville, GA
roswell-nm|c|NM|City of Roswell
roswellnmcourt|c|NM|Roswell NM Municipal Court
rothsay|c|MN|City of Rothsay
roundhillva|c|VA|Town of Round Hill, VA.
roundlakebeachil|c|IL|Village of Round Lake Beach
roundlakeil|c|IL|Village of Round Lake
roundmountainwsdco|d|CO|Round Mountain Water and Sanitation
roundrocktexas|c|TX|City of Round Rock, Texas
rousespointny|c|NY|Village of Rouses Point
rowancdcky|k|KY|Rowan County Detention Center
rowancountync|k|NC|County of Rowan
rowe-ma|c|MA|Town of Rowe
rowlandnc|c|NC|Town of Rowland
rowletttx|c|TX|City of Rowlett
roxandtwp|c|MI|Roxand Township
roxburyny|c|NY|Town of Roxbury
roxburyvt|c|VT|Town of Roxbury
roxwaterco|d|CO|Roxborough Water & Sanitation District
royaloakmi|c|MI|City of Royal Oak
royalpalmbeachfl|c|FL|Village of Royal Palm Beach
royalston-ma|c|MA|Town of Royalston
royaltonfiredistrict1vt|d|VT|Royalton Fire District #1
royaltontownshipmn|c|MN|Royalton Township
royaltonvt|c|VT|Town of Royalton
roysecity|c|TX|Royse City
royutah|c|UT|Roy City Corporation
roywater|d|UT|Roy Water Conservancy District
rpa|f|DC|General Services Administration
rpo|f|VA|.gov Administration
rpvca|c|CA|City of Rancho Palos Verdes
rrb|f|IL|Railroad Retirement Board
rrcbc-nsn|t|CA|Robinson Rancheria
rrnm|c|NM|City of Rio Rancho
rsa-al|s|AL|Retirement System of Alabama
rst-nsn|t|SD|Roebud Sioux Tribe
rsu18maine|e|ME|Regional School Unit No. 18
rubiconwi|c|WI|Town of Rubicon
ruidoso-nm|c|NM|Village of Ruidoso
ruletexas|c|TX|City of Rule
rulewatchohio|s|OH|State of Ohio
rumsonnj|c|NJ|The Borough of Rumson
runnelscounty|k|TX|Runnels County, Texas
runnemedepubliclibrary|c|NJ|Free Public Library of the Borough of Runnemede
rural|f|DC|Department of Agriculture, Rural Development
rushcountykansas|k|KS|Rush County
rushfordvillagemn|c|MN|City of Rushford Village
rushriverwi|c|WI|Town of Rush River
ruskcosherifftx|k|TX|County of Rusk
ruskcountytx|k|TX|Rusk County
ruskcountytxfire|d|TX|Rusk County Emergency Services District #1
ruskcountywi|k|WI|Rusk County
russell-ar|c|AR|Town of Russell
russellcountyal|k|AL|Russell County Commission
russellcountyky|k|KY|Russell County Fiscal Court
russellcountyva|k|VA|Russell County Board of Supervisors
russellky|c|KY|City of Russell Kentucky
russellmn|c|MN|City of Russell
russellny|c|NY|Town of Russell
russellpdoh|c|OH|Russell Township Police Department
russellspoint-oh|c|OH|Village of Russells Point
russelltwpoh|c|OH|Russell Township
russellvillear|c|AR|City of Russellville
russellvilleky|c|KY|City of Russellville, Kentucky
rustonla|c|LA|City of Ruston
rustonwa|c|WA|City of Ruston
rutherfordcountync|k|NC|Rutherford County Government
rutherfordcountytn|k|TN|Rutherford County Govt
ruthvenfire|c|IA|Ruthven Fire Department
rutland-ny|c|NY|Town of Rutland
rutlandma|c|MA|Town of Rutland
rva|c|VA|City of Richmond
rvcny|c|NY|Village of Rockville Centre
rvss-or|d|OR|Rogue Valley Sewer Services
ryebrookny|c|NY|Village of Rye Brook
ryegatemt|c|MT|TOWN OF RYEGATE
ryenh|c|NH|Town of Rye, New Hampshire
ryeny|c|NY|City of Rye
ryetownny|c|NY|Town of Rye
ryewaterdistrict|d|NH|Rye Water District
sa|c|TX|City of San Antonio
sac|f|VA|National Science Foundation
sacandfoxnation-nsn|t|OK|Sac and Fox Nation
saccoeca|e|CA|Sacramento County Office of Education
saccounty|k|CA|County of Sacramento
saccountyiowa|k|IA|Sac County
sacketsharbor-ny|c|NY|Village of Sackets Harbor
saclawlibrary|k|CA|Sacramento County Public Law Library
sacomaine|c|ME|City of Saco
sacramentocounty|k|CA|County of Sacramento
sacramentoda|k|CA|Sacramento County District Attorney's Office
sacrt|d|CA|Sacramento Regional Transit District
sacsheriff|k|CA|Sacramento County Sheriff's Office
saddlebrooknj|c|NJ|Saddle Brook Township
saddleriver|c|NJ|Borough of Saddle River
saddlerockny|c|NY|Village of Saddle Rock
sadievilleky|c|KY|City of Sadieville
sadsburytwpchesco|c|PA|Sadsbury Township
safeandsoundiowa|s|IA|State of Iowa - OCIO
safeathomeohio|s|OH|State of Ohio
safeathomewi|s|WI|Wisconsin Department of Justice
safecar|f|DC|Department of Transportation, U.S. Department of Transportation Office of the Chief Information Officer
safecastrawberries|s|CA|California Strawberry Commission
safecom|f|ID|Department of the Interior, Aviation Management Directorate
safedc|f|DC|Executive Office of the President, White House Office
safehomealabama|s|AL|State of Alabama - Unified Judicial System
safemt|s|MT|Montana State Fund
safeocs|f|DC|Department of Transportation, Bureau of Transportation Statistics
safercar|f|DC|Department of Transportation, National Highway Traffic Safety Administration
saferproduct|f|MD|Consumer Product Safety Commission
saferproducts|f|MD|Consumer Product Safety Commission
safertruck|f|DC|Department of Transportation, National Highway Traffic Safety Administration
safesd|s|SD|State of South Dakota - BIT
safestayok|s|OK|Oklahoma, Office of Management and Enterprise Services
safetyact|f|DC|Department of Homeland Security, Science and Technology Directorate
safetyvideos|f|DC|Chemical Safety and Hazard Investigation Board
safetyworksmaine|s|ME|Maine Department of Labor
saffordaz|c|AZ|City of Safford
safgrandchallenge|f|DC|Department of Energy
sagadahoccountyme|k|ME|Sagadahoc County
sagaponackvillageny|c|NY|Village of Sagaponack
sagharborny|c|NY|Incorporated Village of Sag Harbor
saginawcountymi|k|MI|County of Saginaw
saginawcountypublichealth|k|MI|Saginaw County Public Health
saginawcountyvotes|k|MI|County of Saginaw
saguachecounty-co|k|CO|Saguache County
sahuaritaaz|c|AZ|Town of Sahuarita
sainthedwigcity|c|TX|City of St. Hedwig
saintpetermn|c|MN|City of Saint Peter
saladotx|c|TX|Village of Salado Texas
salamancany|c|NY|City of Salamanca
salecityga|c|GA|City of Sale City
salemcountynj|k|NJ|County Of Salem
salemct|c|CT|Town of Salem
salemma|c|MA|City of Salem, MA
salemnh|c|NH|Town of Salem New Hampshire
salemor|c|OR|City of Salem
salemtownshipacmi|c|MI|Salem Township in Allegan County
salemutah|c|UT|Salem City
salemutahlibrary|c|UT|Salem City
salemva|c|VA|City of Salem
salina-ks|c|KS|City of Salina
salinany|c|NY|Town of Salina
salinas|c|CA|City of Salinas
salinaut|c|UT|Salina City Corporation
salinecountyks|k|KS|Saline County
salinecountymo|k|MO|County of Saline
salinecountyne|k|NE|Saline County
salinemi|c|MI|City of Saline
salinevilleoh|c|OH|Village of Salineville
salisburylehighpa|c|PA|Salisbury Township
salisburyma|c|MA|Town of Salisbury
salisburync|c|NC|City of Salisbury
salishansanitaryor|d|OR|Salishan Sanitary District
sallisawok|c|OK|City of Sallisaw
salmonrecovery|f|CO|Department of the Interior, Bureau of Reclamation
saltlakecounty|k|UT|Salt Lake County
saltlakecountyem|d|UT|Salt Lake County Emergency Management
saltlakehealth|k|UT|Salt Lake County
sam|f|DC|General Services Administration, Federal Acquisition Service
samcera|d|CA|SamCERA
samhsa|f|MD|Department of Health and Human Services, Substance Abuse and Mental Health Services Administration
samishnation|t|WA|Samish Indian Nation
sammamishwa|c|WA|City of Sammamish
sampsoncountync|k|NC|Sampson County Government
sanandreasfire|d|CA|San Andreas Fire Protection District
sanangelo|c|TX|City of San Angelo
sananselmo|c|CA|Town of San Anselmo
sananselmolibrary|c|CA|Town of San Anselmo
sanantonio|c|TX|City of San Antonio
sanbenitocounty-ca-cre|k|CA|San Benito County Clerk-Recorder-Elections
sanbenitocountyca|k|CA|County of San Benito
sanbenitohsd|e|CA|San Benito High School District
sanbernardino|c|CA|City of San Bernardino
sanbernardinolafco|d|CA|Local Agency Formation Commission for San Bernardino County
sanbernardinosheriff|k|CA|San Bernardino County Sheriff's Department
sanborncounty|k|SD|Sanborn County
sanborniowa|c|IA|City of Sanborn
sanborntonnh|c|NH|Town of Sanbornton
sancarlos|c|CA|City of San Carlos
sanclemente|c|CA|City of San Clemente
sandag|d|CA|San Diego Association of Governments
sandcreekmn|c|MN|Sand Creek Township
sanderscounty|k|MT|Sanders County
sandersvillega|c|GA|City of Sandersville
sandia|f|NM|Department of Energy, Sandia National Laboratories
sandiego|c|CA|The City of San Diego
sandiegocounty|k|CA|County of San Diego
sandiegoda|k|CA|San Diego County District Attorney
sandiegosheriff|k|CA|San Diego County Sheriff's Office
sandimasca|c|CA|City of San Dimas
sandisfieldma|c|MA|Town of Sandisfield
sandlaketownship|c|MN|Sand Lake Township
sandovalcountynm|k|NM|Sandoval County
sandownpolicenh|c|NH|Sandown Police Department
sandpointidaho|c|ID|City of Sandpoint
sandscisdtx|e|TX|Sands Consolidated Independent School District
sandspoint|c|NY|Inc Village of Sands Point
sandspringsok|c|OK|CITY OF SAND SPRINGS
sandstonemn|c|MN|City of Sandstone
sandstownshipmi|c|MI|Sands Township
sanduskycoprosecutor|k|OH|Sandusky County Prosecutor
sanduskycountyoh|k|OH|Sandusky County
sandyoregon|c|OR|City of Sandy
sandyriverplantation|c|ME|Sandy River Plantation
sandyspringsga|c|GA|City of Sandy Springs
sandyspringsgapolice|c|GA|Sandy Springs Police Department
sanfernando|c|CA|City of San Fernando
sanfordfl|c|FL|City Of Sanford
sanfrancisco|k|CA|City and County of San Francisco
sanfrancisquitocreekjpa|d|CA|San Francisquito Creek Joint Powers Authority
sangabriel|c|CA|City of San Gabriel
sangabrielcountywaterdistrict|d|CA|San Gabriel County Water District
sangamonil|k|IL|Sangamon County
sangerfieldny|c|NY|Town of Sangerfield
sani2tohny|d|NY|Town of Hempstead Sanitary District No. 2
sanibel|c|FL|City of Sanibel
sanilaccounty|k|MI|Sanilac County
sanilactownshipmi|c|MI|Township of Sanilac
sanitarydistrict6tohny|c|NY|Sanitary District No. 6
sanjacintoca|c|CA|City of San Jacinto
sanjacintoriverauthority|d|TX|San Jacinto River Authority
sanjoaquin|k|CA|County of San Joaquin
sanjoaquinda|k|CA|San Joaquin County District Attorney's Office
sanjoaquinlandgrantnm|s|NM|San Joaquin Del Rio Chama Land Grant
sanjoseca|c|CA|City of San Jose
sanjuancapistrano|c|CA|City of San Juan Capistrano
sanjuancountyut|k|UT|San Juan County
sanjuancountywa|k|WA|San Juan County
sanjuanpaiute-nsn|t|AZ|San Juan Southern Paiute Trive
sanleandro|c|CA|City of San Leandro
sanluisaz|c|AZ|City of San Luis
sanmanuel-nsn|t|CA|San Manuel Band of Mission Indians
sanmarcosca|c|CA|City of San Marcos California
sanmarcostx|c|TX|CIty of San Marcos
sanmarinoca|c|CA|City of San Marino
sanmateocounty|k|CA|County of San Mateo
sanmiguelcountyco|k|CO|San Miguel County
sanmiguelfire|d|CA|San Miguel Consolidated Fire Protection District
sannet|c|CA|The City of San Diego
sanpabloca|c|CA|City of San Pablo
sanpatriciocountytx|k|TX|San Patricio County
sanpetecountyutah|k|UT|Sanpete County Utah
sanpetewaterconservancy|d|UT|Sanpete County Water Conservancy District
sanrafael|c|CA|City of San Rafael
sanrafaelpolice|c|CA|San Rafael Police Department
sanrafaelsanitationca|d|CA|San Rafael Sanitation District
sansabacounty|k|TX|San Saba County Texas
sansabapdtx|c|TX|San Saba Police Department
sansimonfire|d|AZ|San Simon Fire District
santa-ana|c|CA|City of Santa Ana
santaana-nsn|t|NM|Pueblo of Santa Ana
santabarbaraca|c|CA|City of Santa Barbara
santabarbaracounty|k|CA|County of Santa Barbara
santabarbarasheriff|k|CA|Santa Barbara County Sheriff's Office
santabarbaravote|k|CA|County of Santa Barbara - Assessor, Clerk-Recorder, and Elections
santaclaraca|c|CA|City of Santa Clara
santaclaracounty|k|CA|County of Santa Clara
santaclaratx|c|TX|City Of Santa Clara
santaclarautah|c|UT|Santa Clara City
santaclarita|c|CA|City of Santa Clarita
santacruzca|c|CA|City of Santa Cruz
santacruzcoeca|e|CA|Santa Cruz County Office of Education
santacruzcountyaz|k|AZ|Santa Cruz County
santacruzcountyca|k|CA|County of Santa Cruz
santafecountynm|k|NM|Santa Fe County
santafenm|c|NM|City of Santa Fe
santafesprings|c|CA|City of Santa Fe Springs
santafetx|c|TX|City of Santa Fe
santamonica|c|CA|City of Santa Monica
santamonicaca|c|CA|City of Santa Monica
santanvalley|c|AZ|Town of San Tan Valley
santapaula|c|CA|City of Santa Paula
santaquin|c|UT|Santaquin City
santarosa-nsn|t|CA|Santa Rosa Band Of Cahuilla Indians
santarosaca|c|CA|City of Santa Rosa
santarosacahuilla-nsn|t|CA|Santa Rosa Band of Cahuilla Indians
santarosanm|c|NM|City of Santa Rosa
santaynezriverwaterconservationdistrict|d|CA|Santa Ynez River Water Conservation District
santiamwater|d|OR|Santiam Water Control District
sanysidronm|c|NM|Village of San Ysidro
saomt|s|MT|Montana Office of the Commissioner of Securities and Insurance, Montana State Auditor
sapulpaok|c|OK|City of Sapulpa
sapulpapd|c|OK|Sapulpa Police Department
saraland|c|AL|City of Saraland
saranaclakeny|c|NY|Village of Saranac Lake, Inc.
sarasotadmv|k|FL|Sarasota County Tax Collector
sarasotafl|c|FL|City of Sarasota
sarasotapropertyappraiser|k|FL|Sarasota County Property Appraiser
sarasotaschoolspd|e|FL|Sarasota County Schools
sarasotataxcollector|k|FL|Sarasota County Tax Collector
sarasotavotes|k|FL|Sarasota County Supervisor of Elections
saratogaca|c|CA|City of Saratoga
saratogacountyny|k|NY|County of Saratoga
saratogacountysheriff|k|NY|Saratoga County Sheriffs Office
saratogasprings-ut|c|UT|City of Saratoga Springs
saratogaspringsny|c|NY|City of Saratoga Springs
saratogaswcdny|d|NY|Saratoga County Soil and Water Conservation District
saratogawi|c|WI|Town Of Saratoga
sarcoxiemo|c|MO|City of Sarcoxie, MO
sardiscityal|c|AL|Sardis City Alabama
sarpy|k|NE|Sarpy County
sasmwwtp|d|CA|Sewerage Agency of Southern Marin
satellitebeach|c|FL|City of Satellite Beach
sau49nh|e|NH|Governor Wentworth Regional School District
sau66nh|e|NH|Hopkinton School District
sau67nh|e|NH|SAU 67
sau73nh|e|NH|Gilford School District
sau82nh|e|NH|Chester School District
saugatucktownshipmi|c|MI|Saugatuck Township
saugertiesny|c|NY|Saugerties Town
sauget|c|IL|Village of Sauget
saugus-ma|c|MA|Town of Saugus
saukcentremn|c|MN|City of Sauk Centre
saukcountywi|k|WI|Sauk County MIS
sausalito|c|CA|City of Sausalito, California
sausalitomcsanitaryca|d|CA|Sausalito-Marin City Sanitary District
savagemn|c|MN|City of Savage
savannahga|c|GA|City of Savannah, GA
save4lateriowa|s|IA|State of Iowa - OCIO
saveamerica|f|DC|Executive Office of the President
savenjvets|s|NJ|New Jersey Department of Veterans Affairs
savingsbond|f|DC|Department of the Treasury, Bureau of the Fiscal Service
savingsbonds|f|DC|Department of the Treasury, Bureau of the Fiscal Service
savingsbondwizard|f|DC|Department of the Treasury, Bureau of the Fiscal Service
savmn|c|MN|City of Saint Anthony Village
sawpa|d|CA|Santa Ana Watershed Project Authority
sawyercounty|k|WI|Sawyer County
sawyerok|c|OK|Town of Sawyer
saxman|t|AK|Organized Village of Saxman
sayreboroughpa|c|PA|Sayre Borough Police Department
sayvillefd|d|NY|Sayville Fire District
sba|f|DC|Small Business Administration
sbcera|d|CA|San Bernardino County Employees' Retirement Association
sbcers|d|CA|Santa Barbara County Employees' Retirement System (SBCERS)
sbcounty|k|CA|San Bernardino County
sbcountyarc|k|CA|County of San Bernardino Assessor Recorder Clerk
sbcountyatc|k|CA|San Bernardino County Auditor-Controller/Treasurer/Tax Collector
sbdairport|d|CA|San Bernardino International Airport Authority
sbgny|c|NY|Village of South Blooming Grove
sbhcutah|d|UT|Southwest Behavioral Health Center
sbir|f|DC|Small Business Administration
sbmtd|c|CA|Santa Barbara Metropolitan Transit District
sbrc|f|DC|Southwest Border Regional Commission
sbristolme|c|ME|Town of South Bristol
sbrsanj|d|NJ|Stony Brook Regional Sewerage Authority
sbtribalhealth|t|ID|Shoshone-Bannock Tribal Health and Human Services
sbvt|c|VT|City of South Burlington VT
sbvwaterconservation|d|CA|San Bernardino Valley Water Conservation District
sbwrd-ut|d|UT|Snyderville Basin Water Reclamation District
sbwsb|d|MA|Salem and Beverly Water Supply Board
sc|s|SC|State of South Carolina-The South Carolina Department of Administration, Chief Information Officer
sc-us|j|DC|Supreme Court of the United States
scag|s|SC|South Carolina Office of the Attorney General
scandiavalleytownshipmn|c|MN|Scandia Valley Township
scappoose|c|OR|City of Scappoose
scappoosefire|d|OR|Scappoose Rural Fire District
scaqmd|d|CA|South Coast Air Quality Management District
scarsdale|c|NY|Village/Town of Scarsdale
scat-nsn|t|AZ|San Carlos Apache Tribe
scatdhhs|t|AZ|San Carlos Apache Tribe Department of Health and Human Services
scc-nsn|t|WI|Sokaogon Chippewa Community
scconsumer|s|SC|State of South Carolina Department of Consumer Affairs
sccwi|k|WI|St. Croix County Wisconsin
scdew|s|SC|SC Dept. of Employment and Workforce
scdhec|s|SC|SC DHEC
scdhhs|s|SC|SC Department of Health and Human Services
scdot|s|SC|South Carolina Department of Transportation
scdps|s|SC|South Carolina Department of Public Safety
scelectionnet|s|SC|South Carolina State Election Commission
scenicriversms|s|MS|Scenic Rivers Development Alliance
scers|d|CA|Sacramento County Employees' Retirement System
scfc|s|SC|South Carolina Forestry Commission
schaumburgil|c|IL|Village of Schaumburg
schenectadycountyny|k|NY|Schenectady County
schenectadyny|c|NY|City of Schenectady
schertz-tx|c|TX|City of Schertz
schertztx|c|TX|City of Schertz
schleichercounty|k|TX|Schleicher County
schodack|c|NY|Town of Schodack
schofieldwi|c|WI|City of Schofield
schohariecounty-ny|k|NY|Schoharie County
schoharietown-ny|c|NY|Town of Schoharie
schoharievillage-ny|c|NY|Village of Schoharie
schoolcrafttownshipmi|c|MI|Schoolcraft Township
schoolsafety|f|VA|Department of Homeland Security, Cybersecurity and Infrastructure Security Agency
schouse|s|SC|South Carolina Legislative Services Agency
schroedermn|c|MN|Schroeder Township
schroeppelny|c|NY|Town of Schroeppel
schuylercountyil|k|IL|Schuyler County
schuylercountyny|k|NY|Schuyler County
schuylerfallsny|c|NY|Town of Schuyler Falls
schuylerne|c|NE|City of Schuyler
schuylkillcountypa|k|PA|County of Schuylkill
scidac|f|TN|Department of Energy, Oak Ridge National Laboratory
scideuwa|k|WA|Skagit Co Interlocal Drug Enforcement Unit (SCIDEU)
science|f|TN|Department of Energy, Office of Scientific and Technical Information
sciencebase|f|DC|Department of the Interior, United States Geological Survey
scijinks|f|AL|National Aeronautics and Space Administration, Jet Propulsion Lab Communications and Education Directorate
scinet|j|DC|Supreme Court of the United States
scinet-test|j|DC|Supreme Court of the United States
sciooregon|c|OR|City of Scio
sciotocounty|k|OH|Scioto County
sciototwppickawayoh|c|OH|Scioto Township
sciotownshipmi|c|MI|Township of Scio
scit-nsn|t|MI|Saginaw Chippewa Indian Tribe of Michigan
scituatema|c|MA|Town of Scituate
scituateri|c|RI|Town of Scituate RI
scmedicaid|s|SC|SC Dept of Health and Human Services
scohio|s|OH|State of Ohio, Office of IT
scorca|d|CA|Sewerage Commission-Oroville Region
scorejailwa|d|WA|South Correctional Entity
scotchplainsnj|c|NJ|Township of Scotch Plains
scotlandct|c|CT|Town of Scotland
scott-ny|c|NY|Town of Scott NY
scottcoil|k|IL|Scott County Illinois
scottcotnems|k|TN|Scott County Government EMS
scottcountyiowa|k|IA|Scott County Iowa
scottcountymn|k|MN|Scott County
scottcountyms|k|MS|Scott County Board of Supervisors
scottcountyva|k|VA|Scott County Board of Supervisors
scottky|k|KY|Scott County Fiscal Court
scottsbluffcountyne|k|NE|Scotts Bluff County
scottsboropdal|c|AL|City of Scottsboro
scottsdaleaz|c|AZ|City of Scottsdale
scottsvalley|c|CA|City of Scotts Valley
scottsvalley-nsn|t|CA|Scotts Valley Band of Pomo Indians
scottsvilleny|c|NY|Village of Scottsville
scottsvilleva|c|VA|Town of Scottsville
scppaca|d|CA|Southern California Public Power Authority
scrantonar|c|AR|City of Scranton
scrantonpa|c|PA|City of Scranton
scrc|f|DC|Southeast Crescent Regional Commission
screvencosheriffga|k|GA|Screven County Sheriff's Office
screvencountyga|k|GA|Screven County Board of Commissioners
screvenga|c|GA|City of Screven
screwworm|f|DC|Department of Agriculture, Office of Communications
scribany|c|NY|Town of Scriba
scribner-ne|c|NE|City of Scribner
scscogoh|d|OH|Stark County Schools Council of Governments
scsenate|s|SC|South Carolina Legislative Services Agency
scserv|s|SC|SC DHEC
scsolicitor4|s|SC|Fourth Circuit Solicitors Office
scsolicitor8|s|SC|8th Circuit Solicitor's Office
scstatehouse|s|SC|South Carolina Legislative Services Agency
sctca-ca|d|CA|Sonoma County Transportation Authority
sctfpa|d|PA|South Central Task Force
sctib|s|SC|South Carolina Transportation Infrastructure Bank
scurrytx|c|TX|City of Scurry
scus|j|DC|Supreme Court of the United States
scuspd|j|DC|Supreme Court of the United States
scvotes|s|SC|South Carolina State Election Commission
sd|s|SD|State of South Dakota
sdarcc|k|CA|Assessor/Recorder/County Clerk
sdauditor|s|SD|Office of the State Auditor
sdbehavioralhealth|s|SD|State of South Dakota BIT
sdbmoe|s|SD|Bureau of Information & Telecommuncation
sdcers|c|CA|San Diego City Employees' Retirement System (SDCERS)
sdcity|s|SD|Office of the Attorney General
sdcounty|s|SD|Office of the Attorney General
sdlaw|k|CA|San Diego County Sheriff's Office
sdlegislature|s|SD|State South Dakota Legislative Research Council
sdmetrofire|d|UT|South Davis Metro Fire Service Area
sdr|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
sdresponse|s|SD|South Dakota Bureau of Information & Telecommunications
sdsdut|d|UT|South Davis Sewer District
sdsheriff|k|CA|San Diego County Sheriff's Office
sdsos|s|SD|State of South Dakota
sdtreasurer|s|SD|State of South Dakota - BIT
seabrooktx|c|TX|City of Seabrook
seacliff-ny|c|NY|Sea Cliff Website Committee
seagirt-nj|c|NJ|Borough of Sea Girt
sealbeachca|c|CA|City of Seal Beach
sealypolice|c|TX|Sealy Police Department
search|f|DC|General Services Administration, Federal Acquisition Service
searchandclaimpa|s|PA|Pennsylvania Treasury
seasideca|c|CA|City of Seaside
seatacwa|c|WA|City of SeaTac
seatonville|c|IL|Village of Seatonville
seatpleasantmd|c|MD|City of Seat Pleasant
seattle|c|WA|City of Seattle
sebastiancountyar|k|AR|Sebastian County
sebewaingmi|c|MI|Village of Sebewaing
seboh|d|OH|SEB
sebringohio|c|OH|Village of Sebring
sec|f|DC|Securities and Exchange Commission
secaucusnj|c|NJ|Town of Secaucus, New Jersey
secaucusnjpolice|c|NJ|Secaucus Police Department
secogct|k|CT|Southeastern Connecticut Council of Governments
secretservice|f|DC|Department of Homeland Security, United States Secret Service
section108|l|DC|Library of Congress
section508|f|DC|General Services Administration, Office of GSA IT
securemontana|s|MT|SecureMontana
securitytestfan|f|DC|Department of State, Bureau of Information Resources Management
sedanks|c|KS|City of Sedan
sedgewickvillefiremo|d|MO|Sedgewickville Fire Protection District
sedgwick|k|KS|Sedgwick County - DIO
sedonaaz|c|AZ|City of Sedona
sedro-woolley|c|WA|City of Sedro-Woolley
seekonk-ma|c|MA|Town of Seekonk
seekonkfire-ma|c|MA|Seekonk Fire Dept
seekonkpolice-ma|c|MA|Seekonk Police Dept
seelyville-in|c|IN|Town of Seelyville
seguintexas|c|TX|City of Seguin
seguridadconsumidor|f|MD|Consumer Product Safety Commission
segurosocial|f|MD|Social Security Administration
seized|f|DC|Department of Justice, Federal Bureau of Investigation
selahwa|c|WA|City of Selah
selectagents|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
selectusa|f|DC|Department of Commerce, International Trade Administration
seligmanmo|c|MO|City of Seligman
sellersburg-in|c|IN|Town of Sellersburg
selma-al|c|AL|City of Selma
selmatownship-mi|c|MI|Selma Township
selmer|c|TN|Town of Selmer
selmer-tn|c|TN|City of Selmer
semiconductors|f|DC|Department of Commerce, National Institute of Standards and Technology
seminolecityok|c|OK|City of Seminole
seminoleclerkfl|k|FL|Seminole County Clerk of the Court
seminolecountyfl|k|FL|Seminole County Government
seminolecountyoklahoma|k|OK|Seminole County
semrecc|d|MA|Southeastern Massachusetts Regional 911 District
sen|l|DC|United States Senate
senate|l|DC|United States Senate
senatecalendar|l|DC|Government Publishing Office
senecacountyauditoroh|k|OH|Seneca County Auditor's Office
senecacountyhealthny|k|NY|Seneca County Health Department
senecacountyny|k|NY|Seneca County
senecacountyohio|k|OH|Seneca County Commissioners
senecafalls|c|NY|Town of Seneca Falls, NY
senecail|c|IL|Village of Seneca
senecailpd|c|IL|Seneca Police Department
senecaohcourts|k|OH|Seneca County Common Pleas
senecaohpivot|k|OH|Seneca County PIVOT Recovery Program
senecaohprobation|k|OH|Seneca County Probation Services
senecarpccooh|k|OH|Seneca Regional Planning Commission
senhhazmat|d|NH|Southeastern New Hampshire Hazardous Materials Mutual Aid District
sennettny|c|NY|Town of Sennett
senoia|c|GA|City of Senoia
sentinel|f|DC|Federal Trade Commission
sentineltx|s|TX|Texas Education Agency
sequatchiecountytn|k|TN|Sequatchie County
sequimwa|c|WA|City of Sequim
seranj|c|NJ|Sayreville Economic and Redevelopment Agency
serve|f|DC|Corporation for National and Community Service, AmeriCorps
servealabama|s|AL|Governor's Office of Volunteer Services
serveidaho|s|ID|State of Idaho, Office of Information Technology Services
serveindiana|s|IN|Serve Indiana
servend|s|ND|State of ND, ITD
serveohio|s|OH|State of Ohio
servga|s|GA|Department of Public Health
servicearizona|s|AZ|Arizona Department of Transportation
servicemembers|f|DC|Department of Justice, Civil Rights Division
sesdofutah|d|UT|South Utah Valley Electric Service District
seuhealth|d|UT|Southeast Utah Health Department
sevendevilsnc|c|NC|Town of Seven Devils
sevenfields|c|PA|Borough of Seven Fields
sevenspringsborough-pa|c|PA|Seven Springs Borough
seviercountyar|k|AR|Sevier County Arkansas
seviercountyassessor-ar|k|AR|Sevier County Arkansas Assessor Office
seviercountytn|k|TN|Sevier County
sewardak|c|AK|City of Seward
sewardcountyne|k|NE|Seward County
sewardtown-ny|c|NY|Town of Seward
sewickleytownshipconstables|c|PA|State Constables Offices Sewickley Township CWOPA
seymourmo|c|MO|City of Seymour
sf|k|CA|City and County of San Francisco
sfcsdco|d|CO|South Fort Collins Sanitation District
sfelections|k|CA|City and County of San Francisco
sflhidta|s|FL|South Florida HIDTA
sfmta|c|CA|San Francisco Municipal Transportation Agency
sfo|c|CA|San Francisco International Airport
sfomuseum|c|CA|San Francisco International Airport
sfpuc|d|CA|San Francisco Public Utilities Commission
sftool|f|DC|General Services Administration, Office of GSA IT
sfwbor|d|OR|South Fork Water Board
sfwmd|d|FL|South Florida Water Management District
sgcityutah|c|UT|City of St. George
sgcountymt|k|MT|Sweet Grass County
sgvmwd|d|CA|San Gabriel Valley Municipal Water District
shackelfordcounty|k|TX|Shackelford County, Texas
shafterca|c|CA|City of Shafter
shaftsburyvt|c|VT|Town of Shaftsbury
shakerheightsoh|c|OH|City of Shaker Heights
shakopeemn|c|MN|City of Shakopee
shamrocktwpmn|c|MN|Shamrock Township
shandaken|c|NY|Town of Shandaken
shanikofireor|c|OR|South Wasco Fire and Rescue
shannoncounty|k|MO|Shannon County Missouri
shannonillinois|c|IL|Village of Shannon, Illinois
shapesouthcarolina|s|SC|S.C. Department of Public Health
sharetheroadsafely|f|DC|Department of Transportation, Federal Motor Carrier Safety Administration
sharkeycountyms|k|MS|Sharkey County Board of Supervisors
sharonct|c|CT|Town of Sharon
sharonma|c|MA|Town of Sharon
sharonnh|c|NH|Town of Sharon
sharonsc|c|SC|Town of Sharon
sharonspringsvillage-ny|c|NY|Village of Sharon Springs
sharontown-ny|c|NY|Town of Sharon
sharonvt|c|VT|Town of Sharon
sharpsburg-ga|c|GA|Town of Sharpsburg
sharptown|c|MD|Sharptown
shascom911|d|CA|SHASCOM-911
shastacoeducation|e|CA|Shasta County Office of Education
shastacounty|k|CA|Shasta County
shastalakefpd|d|CA|Shasta Lake Fire Protection District
shattuckok|c|OK|Town of Shattuck
shavanoparktx|c|TX|City of Shavano Park
shawangunk|c|NY|Town of Shawangunk
shawanocountywi|k|WI|Shawano County
shawnee-nsn|t|OK|The Shawnee Tribe
shawneehillsoh|c|OH|Village of Shawnee Hills
shawneetownshipohio|c|OH|Shawnee Township
shcadmo|d|MO|South Howell County Ambulance District
sheboygancountywi|k|WI|Sheboygan County
sheboyganfallswi|c|WI|City of Sheboygan Falls
sheboyganwi|c|WI|City of Sheboygan
sheffieldalabama|c|AL|City of Sheffield, Alabama
sheffieldma|c|MA|Town of Sheffield
sheffieldtwplcoh|c|OH|Sheffield Township in Lorain County
shelbinamo|c|MO|City of Shelbina MO
shelbycounty-il|k|IL|Shelby County
shelbycountymo|k|MO|Shelby County
shelbycountytn|k|TN|Shelby County Government
sheldoniowa|c|IA|City Of Sheldon
sheltercove-ca|c|CA|Shelter Cove Resort Improvement District #1
shelterislandtown|c|NY|Town of Shelter Island
shelton-ct|c|CT|City of Shelton
sheltonwa|c|WA|City of Shelton, Washington
shenandoahcountyva|k|VA|County of Shenandoah
shenandoahpdtx|c|TX|City of Shenandoah Police Department
shepherdstown|c|WV|CORPORATION OF SHEPHERDSTOWN
shepherdsvilleky|c|KY|City of Shepherdsville
sherbornma|c|MA|Town of Sherborn, MA
sherburnemn|k|MN|County of Sherburne
sheridanarpd|c|AR|City of Sheridan
sheridancountyks|k|KS|Sheridan County
sheridancountymt|k|MT|Sheridan County of Montana
sheridancountywy|k|WY|Sheridan County
sheridanil|c|IL|Village of Sheridan
sheridanparkfd4|d|NY|Sheridan Park Fire District #4
sheridanwy|c|WY|City of Sheridan
sheriffashlandcooh|k|OH|Ashland County Sheriff's Office
sheriffdesotofl|k|FL|DeSoto County Sheriff's Office
sheriffloganil|k|IL|Logan County Sheriff's Office
sheriffmiamicountyks|k|KS|Miami County Sheriff's Office
sheriffpendletoncountyky|k|KY|Pendleton County Sheriffs Office
sheriffwashingtoncountymaine|k|ME|Washington County Sheriff's Office
shermancountyks|k|KS|County of Sherman
shermancountyne|k|NE|Sherman County
shermancountyor|k|OR|Sherman County Oregon
shermancountytx|k|TX|Sherman County
shermanct|c|CT|Town of Sherman
shermanironcowi|c|WI|Town of Sherman - Iron County
shermanms|c|MS|Town of Sherman
shermanny|c|NY|Village of Sherman
shermanshebcowi|c|WI|Town of Sherman
shermantownshipoh|c|OH|Sherman Township
shermantwphuronmi|c|MI|Sherman Township
shermantwpmasonmi|c|MI|Sherman Township, Mason County
sherrillny|c|NY|City of Sherrill
sherwoodar|c|AR|City of Sherwood
sherwoodohio|c|OH|Sherwood Village
sherwoodoregon|c|OR|City of Sherwood
sherwoodtwpmi|c|MI|Sherwood Township
sherwoodwi|c|WI|Village of Sherwood
shidlerok|c|OK|City of Shidler
shilohohio|c|OH|Village of Shiloh
shilohtownshipil|c|IL|Shiloh Township
shinertexas|c|TX|City of Shiner Texas
shingobeemn|c|MN|Shingobee Township
shinnecock-nsn|t|NY|Shinnecock Nation
shippensburgpdpa|c|PA|Borough of Shippensburg
shipshewana|c|IN|Town of Shipshewana
shirley-ma|c|MA|Town of Shirley Massachusetts
shivelyky|c|KY|City of Shively
shoalwaterbay-nsn|t|WA|Shoalwater Bay indian Tribe
shopnd|s|ND|State of ND, ITD
shoreline-wa|c|WA|City of Shoreline
shorelinefiremn|d|MN|Shoreline Fire Department
shorelinewa|c|WA|City of Shoreline
shoreviewmn|c|MN|City of Shoreview
shorewoodhillswi|c|WI|Village of Shorewood Hills
shorewoodil|c|IL|Village of Shorewood
shorewoodmn|c|MN|City of Shorewood
shorewoodwi|c|WI|Village of Shorewood
shorteral|c|AL|Town of Shorter
shoshonearapahopwa|t|WY|Shoshone & Arapaho Public Works Authority
shoshonecityid|c|ID|City of Shoshone
showlowaz|c|AZ|City of Show Low
shpnc|s|NC|NC Treasuer
shreveportla|c|LA|City of Shreveport
shreveportlawater|c|LA|Department of Water & Sewerage
shrewsbury-ma|c|MA|SELCO/Town of Shrewsbury
shrewsburyma|c|MA|SELCO
shrewsburymo|c|MO|City of Shrewsbury
shsd55or|e|OR|Sweet Home School District 55
sibfl|c|FL|City of Sunny Isles Beach
sibleycounty|k|MN|Sibley County
sibleycountyattorney|k|MN|Sibley County Attorney
sibleyla|c|LA|Town of Sibley
sibpdfl|c|FL|Sunny Isles Beach Police Department
sidneymi|c|MI|Sidney Township
sierramadreca|c|CA|City of Sierra Madre
sierravillepud|d|CA|Sierraville Public Utility District
sierravistaaz|c|AZ|City of Sierra Vista
sierrawild|f|DC|Department of the Interior, National Park Service
sigeltownshipmi|c|MI|Sigel Township
signalhill|c|CA|City of Signal Hill
signalmountaintn|c|TN|Town of Signal Mountain
sigpr|f|DC|Department of the Treasury, Special IG for Pandemic Recovery
sigurdtown|c|UT|Sigurd Town
silercity|c|NC|Town of Siler City
silercitypd|c|NC|Siler City Police Department
siliconheartlandohio|s|OH|State of Ohio
siliconvalleycleanwater|d|CA|Silicon Valley Clean Water
siloamsprings|c|AR|City of Siloam Springs
silverbaymn|c|MN|City of Silver Bay
silvercitynm|c|NM|Town of Silver City
silvercreekmnlakeco|c|MN|The Town of Silver Creek
silvercreekny|c|NY|Village of Silver Creek
silvercreektwpmi|c|MI|SILVER CREEK TOWNSHIP
silverlakeks|c|KS|City of Silver Lake
silverstreetsc|c|SC|Town of Silverstreet, SC
silverthorne|c|CO|Town of Silverthorne
silvertonoregon|c|OR|City of Silverton
simivalley|c|CA|City of Simi Valley
simontontexas|c|TX|City of Simonton
simplereport|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
simpsoncountyky|k|KY|Simpson County Fiscal Court
simsbury-ct|c|CT|Town of Simsbury
sintontx|c|TX|CITY OF SINTON
siouxcenteria|c|IA|City of Sioux Center
siouxcountyia|k|IA|Sioux County
siouxcountyne|k|NE|Sioux County Nebraska
siouxfalls|c|SD|City of Sioux Falls
sipayik|t|ME|Passamaquoddy Tribal Government-Pleasant Point
sir-nsn|t|CA|Susanville Indian Rancheria
siskiyoucounty|k|CA|Siskiyou County Office of Emergency Services
sisterbaywi|c|WI|Village of Sister Bay
sitkapd|c|AK|Sitka Police Department
sitkatribe-nsn|t|AK|Sitka Tribe of Alaska
sjbparish|k|LA|St. John the Baptist Parish
sjbparishclerk|k|LA|ST JOHN THE BAPTIST CLERK OF COURT OFFICE
sjc911in|k|IN|St. Joseph County
sjcindiana|k|IN|St. Joseph County Indiana
sjcountycahcs|k|CA|San Joaquin County Health Care Services Agency
sjcpa|k|FL|Saint Johns County Property Appraisers Office
sji|f|VA|State Justice Institute
sjjrugca|d|CA|San Joaquin County Joint Radio Users Group
sjvny|c|NY|Village of St. Johnsville
skagitcountywa|k|WA|Skagit County Government
skagway|k|AK|Municipality of Skagway
skamaniacounty|k|WA|Skamania County
skanpoliceny|c|NY|Village of Skaneateles
skiatookpolice|c|OK|City of Skiatook
skillsenhancementtexas|s|TX|Texas Workforce Commission
skillsenhancementtx|s|TX|Texas Workforce Commission
skokie|c|IL|Village of Skokie
skokiescdd|d|IL|Skokie Consolidated Drainage District
skokwellness|t|WA|Skokomish Health Center
skowhegan|c|ME|Town of Skowhegan
skykomishwa|c|WA|Town of Skykomish
slc|c|UT|Salt Lake City Corporation
slcmadutah|d|UT|Salt Lake City Mosquito Abatement District
slcschools|e|UT|Salt Lake City School District
sleepyeyemn|c|MN|City of Sleepy Eye
sleepyhollowny|c|NY|Village of Sleepy Hollow
slfpae|s|LA|Southeast Louisiana Flood Protection Authority - East
slgs|f|DC|Department of the Treasury, Bureau of the Fiscal Service
slipperyrockboroughpa|c|PA|Borough of Slippery Rock
sloanny|c|NY|Village of Sloan
sloatsburgny|c|NY|Village of Sloatsburg
slocounty|k|CA|County of San Luis Obispo
slopecountynd|k|ND|Slope County
slosheriff|k|CA|San Luis Obispo County Sheriff's Office
slovote|k|CA|County of San Luis Obispo Clerk-Recorder
slpidny|i|NY|Saratoga Lake Protection and Improvement District
slvecc911|d|UT|Salt Lake Valley Emergency Communications Center
slvlesa-ut|d|UT|Salt Lake Valley Law Enforcement Service Area
smart|f|DC|Department of Justice, Office of Justice Programs
smartcheck|f|DC|Commodity Futures Trading Commission
smartgrid|f|DC|Department of Energy, Office of Electricity Delivery and Energy Reliability
smartinvestks|s|KS|Kansas Department of Insurance
smcacre|k|CA|County of San Mateo - ACRE
smcmosquitoca|d|CA|San Mateo County Mosquito Abatement and Vector Control
smcvote|k|CA|County of San Mateo - ACRE
smcyvac|k|CA|County of San Mateo--ACRE Youth Voting Advisory Committee
smfdmn|d|MN|South Metro Fire Department
smhaohio|d|OH|Springfield Metropolitan Housing Authority
smithcountyelectiontn|k|TN|Smith County Election Commission
smithcountykansas|k|KS|Smith County Kansas
smithcountyms|k|MS|Smith County MS Board of Supervisors
smithcountytn|k|TN|Smith County Government
smitherswv|c|WV|City of Smithers
smithfieldfireri|c|RI|Smithfield Fire Department
smithfieldpoliceri|c|RI|Smithfield Police Department
smithfieldri|c|RI|Town of Smithfeld
smithfieldutah|c|UT|SMITHFIELD CITY
smithfieldva|c|VA|Town of Smithfield
smithsonian|f|VA|Smithsonian Institution
smithsstational|c|AL|City of Smiths Station AL
smithsstational-fpd|d|AL|Smiths Station Fire Protection District
smithtownny|c|NY|Town of Smithtown
smithtwpmcoh|c|OH|Smith Township in Mahoning County
smithtwpmcpd|c|OH|Smith Township Police Department
smithvilleny|c|NY|Town of Smithville NY
smokefree|f|MD|Department of Health and Human Services, National Cancer Institute, NIH
smssdutah|d|UT|Skyline Mountain Resort Special Service District
smyrnaga|c|GA|City of Smyrna
smythcounty|k|VA|Smyth County
snco|k|KS|Shawnee County
snellville|c|GA|City of Snellville
sno-nsn|t|OK|Seminole Nation of Oklahoma
snoco|k|WA|Snohomish County
snofire26wa|d|WA|Sky Valley Fire / Snohomish County Fire Protection District 26
snohomishcountywa|k|WA|Snohomish County
snohomishwa|c|WA|City of Snohomish
snoqualmiewa|c|WA|City of Snoqualmie
snowflakeaz|c|AZ|Town of Snowflake
snowhillmd|c|MD|Town of Snow Hill
snowmass|c|CO|Town of Snowmass Village
snowvilletown|c|UT|Snowville Town Inc.
sns|f|TN|Department of Energy, Oak Ridge National Laboratory
snyder-ne|c|NE|Village of Snyder
snyderok|c|OK|City of Snyder
snydertx|c|TX|City of Snyder
snydervillecemeteryut|d|UT|Snyderville Basin Cemetery District Board of Trustees
soaplakewa|c|WA|City of Soap Lake
soarc|f|DC|Department of Defense
soboba-nsn|t|CA|Soboba Band of Luiseno Indians
socialcirclega|c|GA|City of Social Circle, Georgia
socialsecurity|f|MD|Social Security Administration
soconj|k|NJ|Somerset County, NJ
socorronm|c|NM|City of Socorro New Mexico
socwa|d|CA|South Orange County Wastewater Authority
sodusny|c|NY|Town of Sodus
soecharlottecountyfl|k|FL|Charlotte County Supervisor of Elections
sofdwi|d|WI|Southern Ozaukee Fire Department
solanocounty|k|CA|Solano County
solanocountytransit|d|CA|Solano County Transit (SolTrans)
solanolafco|d|CA|Solano County LAFCO
solanolibrary|k|CA|Solano County Library
solanomosquito|d|CA|Solano County Mosquito Abatement District
solardecathlon|f|DC|Department of Energy, Office of Critical Minerals and Energy Innovation
solonohio|c|OH|City of Solon
solvayny|c|NY|Village of Solvay
solwaytownship-mn|c|MN|Solway Township
somersct|c|CT|Town of Somers
somersetcoparksnj|k|NJ|Somerset County Park Commission
somersetcountyme|k|ME|Somerset County
somersetcountynj|k|NJ|County of Somerset
somersetcountypa|k|PA|County Of Somerset
somersetmeema|k|ME|Somerset County Maine
somersetny|c|NY|Town of Somerset
somersetohio|c|OH|VILLAGE OF SOMERSET
somersetprosnj|k|NJ|Somerset County Prosecutor's Office
somersettownshipmi|c|MI|Somerset Township
somersettx|c|TX|City of Somerset
somersny|c|NY|Town of Somers
somerswi|c|WI|Village of Somers
somersworthnh|c|NH|City of Somersworth
somertonaz|c|AZ|City of Somerton
somervillema|c|MA|City of Somerville
somervilletn|c|TN|Town of Somerville
somervilletx|c|TX|City of Somerville
somifl|c|FL|City of South Miami
sonomacoe|e|CA|Sonoma County Office of Education
sonomacounty|k|CA|County of Sonoma
sonomacounty-hsd|k|CA|County of Sonoma Human Services Department
sonomacountyairport|k|CA|County of Sonoma
sonomacountyca|k|CA|County of Sonoma
sonomamarintrain|d|CA|Sonoma-Marin Area Rail Transit
sonomasheriff|k|CA|Sonoma County Sheriff's Office
sonorapdca|c|CA|SONORA POLICE DEPARTMENT
sonoratexas|c|TX|City of Sonora
sopec-oh|d|OH|Southeast Ohio Public Energy Council
sorrentola|c|LA|Town of Sorrento, Louisiana
sorwi|s|WI|Wisconsin Department of corrections
sosin|s|IN|State of Indiana Secretary of State
sosmt|s|MT|Montana Secretary of State
sosnc|s|NC|North Carolina Department of Secretary of State
sotu|f|DC|Executive Office of the President, White House Office
sourcewell-mn|s|MN|Sourcewell
sourlakepd|c|TX|Sour Lake Police Department
southabingtonpa|c|PA|South Abington Township
southadamswaterco|d|CO|South Adams County Water and Sanitation District
southamboynj|c|NJ|City of South Amboy
southamptontownny|c|NY|Town of Southampton
southamptontownnypolice|c|NY|Town of Southampton
southamptonvillage|c|NY|VILLAGE OF SOUTHAMPTON
southamptonvillagepolice|c|NY|Southampton Village Police Department
southavenms|c|MS|City of Southaven
southbeavertownshippa|c|PA|South Beaver Township
southbend-wa|c|WA|City of South Bend WA
southbendin|c|IN|City of South Bend
southberwickfire|c|ME|South Berwick Fire Department
southberwickmaine|c|ME|Town of South Berwick, Maine
southboroughma|c|MA|Town of Southborough
southbranchtownshipwexfordmi|c|MI|South Branch Township
southbridge-ma|c|MA|Town of Southbridge
southbridgefire|c|MA|Southbridge Fire Dept.
southbridgepolice|c|MA|Southbridge Police Department
southbristolny|c|NY|Town of South Bristol, NY
southbrunswickfire|d|NJ|South Brunswick Township Fire District 1, 2, and 3
southbrunswicknj|c|NJ|Township of South Brunswick
southburlingtonpolice|c|VT|South Burlington Police Department
southburlingtonvt|c|VT|City of South Burlington
southbury-ct|c|CT|Town of Southbury
southcarolina|s|SC|State of South Carolina-The South Carolina Department of Administration, Chief Information Officer
southcoastaqmd|d|CA|aqmd
southcoffeyvilleok|c|OK|Town of South Coffeyville Oklahoma
southdavisrecreation|d|UT|South Davis Recreation District
southdaviswater|d|UT|South Davis Water District
southeast-ny|c|NY|The Town of Southeast
southernperrywateroh|d|OH|Southern Perry County Water District
southernplymouthpublichealth|c|MA|Southern Plymouth County Public Health Excellence Collaborative
southernshores-nc|c|NC|Town of Southern Shores
southernute-nsn|t|CO|Southern Ute Indian Tribe
southeuclid|c|OH|City of South Euclid
southeuclidpolice|c|OH|South Euclid Police Department
southfallsburgfiredistrict|d|NY|South Fallsburg Fire District
southfieldtownshipmi|c|MI|Southfield Township
southfloralpark|c|NY|Village of South Floral Park
southforksewerid|d|ID|SOUTH FORK COEUR D'ALENE RIVER SEWER DISTRICT
southforktownshipil|c|IL|South Fork Township
southgatemi|c|MI|City of Southgate
southgaterecandpark|d|CA|Southgate Recreation & Park District
southhadleyma|c|MA|Town of South Hadley
southhavenmi|c|MI|City of South Haven
southhaventwpmi|c|MI|South Haven Charter Township
southheartnd|c|ND|City of South Heart
southhoustontx|c|TX|City of South Houston
southhutchinson|c|KS|City of South Hutchinson
southingtonct|c|CT|Town of Southington
southjacksonville-il|c|IL|Village of South Jacksonville
southjerseyport|s|NJ|South Jersey Port Corporation
southjordanutah|c|UT|South Jordan City
southkingstownri|c|RI|Town of South Kingstown
southlakepdmn|d|MN|South Lake MinnetonkaI Police Department
southlaketx|c|TX|City of Southlake
southland911il|d|IL|Southland Communications Center
southmiamifl|c|FL|City of South Miami
southmiamipdfl|c|FL|City of South Miami
southmilwaukee|c|WI|City of South Milwaukee
southogdencity|c|UT|South Ogden City
southoldtownny|c|NY|Town of Southold
southpasadenaca|c|CA|City of South Pasadena
southpittsburg-tn|c|TN|City of South Pittsburg
southplatterenewco|d|CO|South Platte Renew
southportland|c|ME|City of South Portland
southrimssdut|d|UT|South Rim Special Service District
southsideccjbva|d|VA|Southside Community Corrections
southsideplacetx|c|TX|City of Southside Place
southstpaulmn|c|MN|City of South St Paul
southsummitdispatchoh|d|OH|South Summit Dispatch Center
southsummitfd|d|UT|South Summit Fire Protection District
southtallpoosaairportal|d|AL|South Tallapoosa County Airport and Industrial Authority
southtrailfirefl|d|FL|South Trail Fire Protection & Rescue Service District
southtucsonaz|c|AZ|City of South Tucson
southwaltonfire|d|FL|South Walton Fire District
southwebercity|c|UT|South Weber City
southwebsterohio|c|OH|Village of South Webster, OH
southwestkansaslibrarysystem|d|KS|Southwest Kansas Library System
southwhitley|c|IN|Town of South Whitley
southwickma|c|MA|Town of Southwick, Massachusetts
southwindsor-ct|c|CT|Town of South Windsor
spaceflorida|i|FL|Space Florida
spaceweather|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
spanishfork|c|UT|Spanish Fork City
spanishforklibrary|c|UT|Spanish Fork City
spanishfortal|c|AL|City of Spanish Fort
sparccoh|d|OH|Stark County Schools Council/Stark Portage Area Computer Consortium
sparksga|c|GA|City of Sparks
sparksnv|c|NV|City of Sparks
sparta-ny|c|NY|Town of Sparta, NY
spartamo|c|MO|City of Sparta Missouri
spartanburgcounty|k|SC|Spartanburg County
spartanj|c|NJ|Township of Sparta
spartatn|c|TN|City of Sparta
spavinaw|c|OK|Town of Spavinaw
spd15revision|f|DC|Department of Commerce, Bureau of the Census
speaker|l|DC|United States House of Representatives, Office of the Speaker
speakertwpmi|c|MI|Speaker Township
spearfish|c|SD|City of Spearfish
spearmantx|c|TX|City of Spearman
spectrum|f|DC|Department of Commerce, National Telecommunications and Information Administration
speedwayin|c|IN|Town of Speedway
spencercountyky|k|KY|Spencer County
spencerma|c|MA|Town of Spencer
spencernc|c|NC|Town of Spencer
spencerport|c|NY|Village of Spencerport
spencertnpd|c|TN|Spencer Police Department
spencertwpmi|c|MI|Spencer Township
sperryok|c|OK|Town of Sperry
spiritlakeid|c|ID|City of Spirit Lake
spokane|c|WA|City of Spokane
spokanecounty|k|WA|Spokane County
spokanesheriff|k|WA|Spokane County Sheriff's Office
spokanevalleywa|c|WA|City of Spokane Valley
spotsy|k|VA|Spotsylvania County
spotsylvaniacounty-va|k|VA|County of Spotsylvania
spotsylvaniacountyva|k|VA|County of Spotsylvania
springcitypa|c|PA|Spring City Borough
springcityutah|c|UT|Spring City
springcreektownshipoh|c|OH|Springcreek Township
springdalear|c|AR|City of Springdale
springdaleborough|c|PA|Borough of Springdale
springdaleohio|c|OH|City of Springdale
springdalesc|c|SC|Town of Springdale
springdaletownshipmi|c|MI|Springdale Township
springdalewaterar|d|AR|SPRINGDALE WATER UTILITIES
springdalewi|c|WI|Town of Springdale
springervilleaz|c|AZ|Town of Springerville
springfield-ma|c|MA|City of Springfield Massachusetts
springfield-or|c|OR|City of Springfield, Oregon
springfieldchartertownship|c|MI|Springfield Charter Township
springfieldco|c|CO|Town Of Springfield
springfieldma|c|MA|City of Springfield
springfieldmo|c|MO|City of Springfield, State of Missouri
springfieldohio|c|OH|City Of Springfield, Ohio
springfieldsc|c|SC|Town of Springfield
springfieldsd|c|SD|City of Springfield
springfieldtn|c|TN|City of Springfield
springfieldtownshipclarkoh|c|OH|Springfield Township, Clark County
springfieldvt|c|VT|Town of Springfield, Vermont
springgrovepa|c|PA|Spring Grove Borough
springhillks|c|KS|City of Spring Hill
springhilllouisiana|c|LA|City of Springhill
springlakemi|c|MI|Spring Lake Township
springlakeparkmn|c|MN|City of Spring Lake Park
springlakeutah|c|UT|Spring Lake
springparkmn|c|MN|City of Spring Park
springportmi|c|MI|Village of Springport
springportny|c|NY|Town of Springport
springshillsudtx|d|TX|Springs Hill Special Utility District
springvalleyil|c|IL|City of Spring Valley, Illinois
springvalleyny|c|NY|Village of Spring Valley
springvalleytwpoh|c|OH|Spring Valley Township
springvilleutah|c|UT|Springville City
springwaterny|c|NY|Town of Springwater
sprucepine-nc|c|NC|Town of Spruce Pine
spsava|d|VA|Southeastern Public Service Authority of Virginia
spwawater|d|PA|Southwestern PA Water Authority
squawcreekwd|d|WY|Squaw Creek Water and Sewer District
srbc|i|PA|Susquehanna River Basin Commission
srcpa|d|FL|Santa Rosa County Property Appraiser
srfdaz|d|AZ|Santa Rita Fire District
srmt-nsn|t|NY|St Regis Mohawk Tribe
srnl|f|SC|Department of Energy, Savannah River National Lab
srp|d|AZ|Salt River Project
srpmic-nsn|t|AZ|Salt River Pima-Maricopa Indian Community
srpwa-ar|d|AR|Saline Regional Public Water Authority
srrgc-nsn|t|CA|Santa Rosa Rancheria Tribal Gaming Commission
srs|f|SC|Department of Energy, Savannah River Nuclear Solutions (SRNS)
ssa|f|MD|Social Security Administration
ssab|f|DC|Social Security Advisory Board
ssfca|c|CA|City of South San Francisco
ssidut|d|UT|Sandy Suburban Improvement District
ssjid|d|CA|South San Joaquin Irrigation District
sslc|c|UT|South Salt Lake City
sslgctx|d|TX|Schertz Seguin Local Government Corporation
sss|f|DC|Selective Service System
stacymn|c|MN|City of Stacy
staffordcountyks|k|KS|Stafford County
staffordcountyva|k|VA|County of Stafford, Virginia
staffordct|c|CT|Town of Stafford
staffordnj|c|NJ|Stafford Township
staffordpdnj|c|NJ|Stafford Township Police Department
staffordtx|c|TX|City of Stafford, TX
stagecoachtx|c|TX|City of Stagecoach
stagingaz|s|AZ|State of Arizona, Executive Branch
stalbansvt|c|VT|Town of St. Albans
stalbanswv|c|WV|City of St. Albans
stamfordct|c|CT|City of Stamford
stamfordtexas|c|TX|City of Stamford, TX
stampinggroundky|c|KY|City of Stamping Ground
stampsar|c|AR|City of Stamps
stancoeca|e|CA|Stanislaus County Office of Education
stancounty|k|CA|Stanislaus County
stancountylibrary|k|CA|Stanislaus County Library
standa|k|CA|Stanislaus County District Attorney's Office
standards|f|DC|Department of Commerce, National Institute of Standards and Technology
standishme|c|ME|Town of Standish Maine
standishtownship|c|MI|Standish Township Board of Trustees
stanfieldnc|c|NC|Town of Stanfield
stanfordky|c|KY|City of Stanford
stanfordny|c|NY|Town of Stanford
stanhopenj|c|NJ|Stanhope Borough
stanleycountysd|k|SD|Stanley County
stanlycountync|k|NC|County of Stanly
stanrta|d|CA|Stanislaus Regional Transit Authority
stansburypark|d|UT|Stansbury Service Agency of Tooele County
stansburywater|d|UT|Stansbury Park Improvement District
stansheriff|k|CA|Stanislaus County Sheriff's Office
stantonca|c|CA|City of Stanton
stantoncountyema|k|NE|Stanton County Emergency Management
stantoncountyne|k|NE|Stanton County
stantonky|c|KY|City of Stanton
stantontn|c|TN|Town of Stanton
stanvote|k|CA|Stanislaus County Registrar of Voters
staplestx|c|TX|City of Staples
starbuckmn|c|MN|City of Starbuck
starcitywv|c|WV|Town of Star City
starkcountynd|k|ND|Stark County North Dakota
starkcountyohio|k|OH|Stark County Government
starkeyny|c|NY|Town of Starkey
starknh|c|NH|Town Of Stark NH
starlaketownshipmn|c|MN|Star Lake Township
starmeadowsfd|d|MT|Star Meadows Fire District
starnc|c|NC|Town of Star
starohio|s|OH|Treasurer of State of Ohio
state|f|DC|Department of State, Bureau of Global Public Affairs
statecollegepa|c|PA|City of State College
statelibraryofiowa|s|IA|State of Iowa - OCIO
stateofsouthcarolina|s|SC|State of South Carolina-The South Carolina Department of Administration, Chief Information Officer
stateofwv|s|WV|WV Office of Technology
stateoig|f|VA|Department of State, Office of the Inspector General
statesboroga|c|GA|City of Statesboro
statspolicy|f|DC|General Services Administration
staugustamn|c|MN|City of St. Augusta
staytonoregon|c|OR|City of Stayton
stb|f|DC|Surface Transportation Board
stbernard-oh|c|OH|City of St Bernard
stcharlescitymo|c|MO|St. Charles City
stcharlescounty|k|MO|St. Charles County
stcharlescountycsfamo|d|MO|St. Charles County Convention & Sports Facilities Authority
stcharlesil|c|IL|City of St. Charles
stcharlesparish|c|LA|St. Charles Parish
stcharlesparish-la|k|LA|St. Charles Parish
stclaircountyil|k|IL|St Clair County Illinois
stclairmn|c|MN|City of St. Clair
stclairpa|c|PA|Borough of St Clair
stclairsvilleoh|c|OH|City of St. Clairsville
stclairtwpccohio|c|OH|St. Clair Township
stclairtwpmi|c|MI|St. Clair Township
stcloudfl|c|FL|City of St. Cloud
stcloudmn|c|MN|City of St. Cloud, MN
stcloudwi|c|WI|Village of Saint Cloud
stcroixojibwe-nsn|t|WI|St. Croix Chippewa Indian of Wisconsin
stearnscountymn|k|MN|County of Stearns
steelecountymn|k|MN|Steele County
steelecountynd|k|ND|Steele County Courthouse
stegencounty|k|MO|Ste. Genevieve County
stegenevieve|c|MO|City of Ste Genevieve
stennis|l|MS|Stennis Center for Public Service, John C. Stennis Center for Public Service
stephenscity|c|VA|Town of Stephens City
stephenscountyga|k|GA|Stephens County Board of Commissioners
stephenscountyok|k|OK|Stephens County
stephenscountytx|k|TX|Stephens County
stephensoncountyil|k|IL|Stephenson County
stephenssheriff-ok|k|OK|Stephens County Sheriff's Office
stephentown|c|NY|Town of Stephentown
stephenvilletx|c|TX|City of Stephenville
sterling-il|c|IL|City of Sterling, Illinois
sterling-ma|c|MA|Town of Sterling
sterlingcotx|k|TX|Sterling County
sterlingct|c|CT|Town of Sterling
sterlingheights|c|MI|City of Sterling Heights
sterlingheightsmi|c|MI|City of Sterling Heights
sterlingpsct|e|CT|Sterling Public Schools
steubencountyny|k|NY|Steuben County
stevenscountymn|k|MN|Stevens County Minnesota
stevenscountywa|k|WA|Stevens County
stevensonal|c|AL|City Of Stevenson
stevensonwa|c|WA|City of Stevenson
stevenspoint|c|WI|City of Stevens Point
stewartcountyga|k|GA|Stewart County Commission
stewartmanorny|c|NY|Inc. Village of Stewart Manor
stfd-oh|c|OH|Sylvania Township
stfranciscircuitclerkar|k|AR|St Francis County Circuit Clerk
stfranciscountyar|k|AR|St Francis County Arkansas
stfrancismn|c|MN|City of St. Francis
stfrancoiscounty|k|MO|St. Francois County
stgeorgeks|c|KS|City of St George
stgeorgela|c|LA|City of St. George Louisiana
stgermainwi|c|WI|Town of St Germain
sthelensoregon|c|OR|City of St Helens
sthenryoh|c|OH|Village of Saint Henry
sthenryohiopd|c|OH|Saint Henry Police Department
stilesvillepolice|c|IN|Stilesville Police Department
stillwatercountymt|k|MT|Stillwater County, Montana
stillwatermn|c|MN|City of Stillwater
stillwaterok|c|OK|City of Stillwater
stillwatertownshipmn|c|MN|Stillwater Township
stinesvillein|c|IN|Town of Stinesville (Police Department)
stjamesfiredistrictny|d|NY|Saint James Fire District
stjamesparishla|k|LA|St. James Parish Government
stjohn-la|k|LA|St. John the Baptist Parish
stjohnin|c|IN|Town of St John
stjohnks|c|KS|City of St John
stjohnsaz|c|AZ|City of St. Johns
stjohnsmi|c|MI|City of St. Johns
stjosephcountymi|k|MI|St. Joseph County Michigan Government
stjosephmn|c|MN|City of St. Joseph
stjosephmo|c|MO|City of St. Joseph
stl|c|MO|City of St. Louis
stl-taxi|d|MO|St. Louis Metropolitan Taxicab Commission
stlandry|k|LA|St Landry Parish Gov
stlawco|k|NY|St. Lawrence County
stlawcosheriff|k|NY|St. Lawrence County Sheriff's Office
stlfc|k|MO|St. Louis Fusion Center
stlouis-mo|c|MO|City of St. Louis
stlouiscountymn|k|MN|St. Louis County
stlouiscountymo|k|MO|St. Louis County Government
stlouiscountymovotes|k|MO|St. Louis County Board of Elections
stlouismocollector|c|MO|City of St Louis Collector of Revenue
stlouisparkmn|c|MN|City of St. Louis Park
stlucieclerk|d|FL|St. Lucie County Clerk & Comptroller
stlucieco|c|FL|St. Lucie County
stluciesheriff|k|FL|St. Lucie County Sheriffs Office
stlucievillagefl|c|FL|Town of St. Lucie Village
stlucievotes|k|FL|St. Lucie County Supervisor of Elections
stmartinville|c|LA|City of St Martinville
stmarydd1la|d|LA|St. Mary Parish Consolidate Gravity Drainage District No. 1
stmaryparishla|k|LA|St. Mary Parish Government
stmaryscountymd|k|MD|Saint Mary's County Government
stmarysga|c|GA|City of St. Marys
stmarysmdsao|k|MD|St. Mary's County State's Attorney's Office
stmaryspa|c|PA|City of St. Marys
stmaryswv|c|WV|City of St, Marys
stmatthewsky|c|KY|City of St Matthews
stmfdky|d|KY|St Matthews Fire Protection District
stmichaelmn|c|MN|City of St. Michael
stmichaelsmd|c|MD|Town of St. Michaels, Maryland
stockbridge-ma|c|MA|Town of Stockbridge
stockbridgevt|c|VT|Town of Stockbridge
stockdaletx|c|TX|City of Stockdale
stockholmny|c|NY|Town of Stockholm
stockportny|c|NY|Town of Stockport
stocktonca|c|CA|City of Stockton
stoddardcountyclerk|k|MO|Stoddard County
stoddardcountyems|d|MO|Stoddard County Ambulance District
stoddardcountymo|k|MO|Stoddard County
stoddardwi|c|WI|Village of Stoddard
stokescountync|k|NC|Stokes County
stonecoambulancemo|d|MO|Stone County Ambulance District
stonecountyar|k|AR|Stone County
stonecountymo|k|MO|Stone County
stonecountyms|k|MS|Stone County Board of Supervisors
stonecrestga|c|GA|Governor's Commission for the City of Stonecrest
stoneham-ma|c|MA|Town of Stoneham
stonewallcounty|k|TX|Stonewall County, Texas
stonewallwcidtx|d|TX|Stonewall WCID
stonington-ct|c|CT|Town of Stonington
stoningtonboroughct|c|CT|Borough Of Stonington
stonycreekccpa|c|PA|Stonycreek Township, Cambria County
stonycreekny|c|NY|Town of Stony Creek
stonypointny|c|NY|Town of Stony Point
stonypointpdny|c|NY|Town of Stony Point Police Department
stopalcoholabuse|f|MD|Department of Health and Human Services, Substance Abuse and Mental Health Services Administration
stopbullying|f|DC|Department of Health and Human Services, Office of the Secretary of Health and Human Services
stopfakes|f|DC|Department of Commerce, International Trade Administration
stopfraudcolorado|s|CO|Colorado Dept. of Law
stopransomware|f|VA|Department of Homeland Security, Cybersecurity and Infrastructure Security Agency
storycountyiowa|k|IA|County of Story
stoughton-ma|c|MA|Town of Stoughton
stow-ma|c|MA|Town of Stow, Massachusetts
stowevt|c|VT|Town of Stowe
stowmunicourtoh|c|OH|Stow Municipal Court
stowohio|c|OH|City of Stow
stpaul|c|MN|City of St Paul
stpaulfireny|d|NY|St Paul Boulevard Fire District
stpaulsnc|c|NC|Town of St Pauls
stpetersburg|c|FL|City of Saint Petersburg
stpsola|k|LA|St. Tammany Parish Sheriff's Office
stpud|d|CA|South Tahoe Public Utility District
straffordcounty|k|NH|Strafford County New Hampshire
straffordcountyso|k|NH|Strafford County Sheriff's Office
straffordrpcnh|d|NH|Strafford Regional Planning Commission
straffordvt|c|VT|Town of Strafford
stratfordct|c|CT|Town of Stratford
stratfordnh|c|NH|Town of Stratford
stratfordwi|c|WI|Village of Stratford
strathamnh|c|NH|Town of Stratham
strathampd|c|NH|Stratham Police Department
stromsburgne|c|NE|City of Stromsburg
strongohio|s|OH|State of Ohio
strongsprairie|c|WI|Town Of Strongs Prairie
strongsville|c|OH|City of Strongsville
ststephenpdsc|c|SC|St Stephen Police Department
ststephensc|c|SC|Town of St. Stephen, South Carolina
sttammany|k|LA|Parish of St Tammany
stuartfl|c|FL|City of Stuart
stuartia|c|IA|City of Stuart
stuartrescueia|c|IA|Stuart Rescue Department
studentaid|f|DC|Department of Education
studentloans|f|DC|Department of Education
sturbridge|c|MA|Town of Sturbridge
sturgeonbaywi|c|WI|City of Sturgeon Bay
sturgis-sd|c|SD|City of Sturgis
sturgismi|c|MI|City of Sturgis
sturtevant-wi|c|WI|Village of Sturtevant
stutsmancounty|k|ND|Stutsman County
stuyvesantny|c|NY|Town of Stuyvesant
stvrainsdco|d|CO|St Vrain Sanitation District
suamicowi|c|WI|Village of Suamico
sublettecountywy|k|WY|Sublette County
subletteso|k|WY|Sublette County Sheriff's Office
sublimityoregon|c|OR|City of Sublimity
sudbury-ma|c|MA|Town of Sudbury
suffernny|c|NY|Village of Suffern
suffieldct|c|CT|Town of Suffield
suffolkcountyny|k|NY|Suffolk County Government
suffolknyda|k|NY|Suffolk County District Attorney's office
sugarbushknolls|c|OH|The Village of Sugar Bush Knolls
sugarcityidaho|c|ID|City of Sugar City, Idaho
sugarcreekgcoh|c|OH|Sugarcreek Township, Ohio
sugargroveil|c|IL|Village of Sugar Grove
sugarhillga|c|GA|City of Sugar Hill
sugarlandtx|c|TX|City of Sugar Land
suisuncity|c|CA|Suisun City
sullivancountynh|k|NH|County of Sullivan, NH
sullivancountypa|k|PA|Sullivan County Commissioners
sullivancountytn|k|TN|Sullivan County Tennessee
sullivanny|k|NY|County of Sullivan
sullivansomo|k|MO|Sullivan County Sheriff's Office
sullivantntrustee|k|TN|Sullivan County Trustee
sullivantownshipmi|c|MI|Sullivan Township
sulphurla|c|LA|City of Sulphur
sulphurspringsar|c|AR|City Of Sulphur Springs
sultanwa|c|WA|City of Sultan
summerfieldnc|c|NC|Town of Summerfield, NC
summerfieldtwpmonroemi|c|MI|Summerfield Township
summerscountywv|k|WV|Summers County Commissio
summertonsc|c|SC|Town of Summterton, SC
summervillega|c|GA|City of Summerville
summervillesc|c|SC|Town of Summerville
summitbcmn|c|MN|Summitt Township
summitcosa3ut|d|UT|Summit County Service Area #3
summitcountyboe|k|OH|Summit County Board of Elections
summitcountyco|k|CO|Summit County Government
summitcountyjfsohio|k|OH|Summit County Department of Job and Family Services
summitcountyoh|k|OH|County of Summit, Ohio
summitcountysheriffutah|k|UT|Summit County Sheriff
summitcountytreasurerutah|k|UT|Summit County
summitcountyutah|k|UT|Summit County
summitms|c|MS|Town of Summit
summitpdwi|c|WI|Village of Summit Police Department
summitsheriffcolorado|k|CO|Summit County Sheriff's Office
summittown-ny|c|NY|Town of Summit
sumner-jc-wi|c|WI|Town of Sumner
sumnercountytn|k|TN|Sumner County Government
sumnercountytnjc|k|TN|Sumner County Judicial Commissioners
sumnersherifftn|k|TN|Sumner County Sheriff's Office
sumnertnecd|d|TN|Sumner County Emergency Communications District
sumnerwa|c|WA|City of Sumner
sumterclerkfl|k|FL|Sumter County Clerk of Court
sumtercountyfl|k|FL|Sumter County Board of County Commissioners
sumtercountysc|k|SC|Sumter County Government
sumtersc|c|SC|City of Sumter
sunapeenh|c|NH|Town of Sunapee
sunapeenhpd|c|NH|Sunapee Police Department
sunbizflorida|s|FL|Florida Department of State
sunflowercircuitclerk|k|MS|Sunflower Circuit Clerk
sunlandpark-nm|c|NM|City of Sunland Park
sunnyside-wa|c|WA|City Of Sunnyside
sunnyvaletx|c|TX|Town of Sunnyvale
sunraypd|c|TX|Sunray Police Department
sunrisebeachmo|c|MO|Village of Sunrise Beach Missouri
sunrisebeachtx|c|TX|Sunrise Beach Village
sunrisefl|c|FL|City of Sunrise
sunrisewateror|d|OR|Sunrise Water Authority
sunriversdor|d|OR|Sunriver Service District
sunsetbeachnc|c|NC|Sunset Beach, Town of
sunsetut|c|UT|Sunset City Corporation
sunsetvalley|c|TX|City of Sunset Valley
sunvalleyidaho|c|ID|City of Sun Valley
superioraz|c|AZ|Town of Superior
superiorcolorado|c|CO|Town of Superior
superiorwi|c|WI|City of Superior
supervisioncentral|f|DC|Board of Governors of the Federal Reserve
supportfan|f|DC|Department of State, Bureau of Information Resources Management
supreme-court|j|DC|Supreme Court of the United States
supremecourt|j|DC|Supreme Court of the United States
supremecourtofohio|s|OH|State of Ohio, Office of IT
supremecourtus|j|DC|Supreme Court of the United States
surfcitync|c|NC|Town of Surf City
surgeongeneral|f|DC|Department of Health and Human Services, Office of the Surgeon General, Office of the Secretary
surgoinsvilletn|c|TN|Town of Surgoinsville
surplustexas|s|TX|Texas Facilities Commission
surpriseaz|c|AZ|City of Surprise
surprisepubliclibrary|c|AZ|City of Surprise Library
surrycountync|k|NC|County of Surry
surrycountyncvotes|k|NC|County of Surry
surrycountyva|k|VA|Surry County administration
susqco|k|PA|Susquehanna County
sussexcountyclerknj|k|NJ|Sussex County Clerk's Office
sussexcountyde|k|DE|Sussex County Council
sussexcountyva|k|VA|Sussex County, Virginia
sussexwi|c|WI|The Village of Sussex
sustainability|f|DC|Environmental Protection Agency
sutherlinoregon|c|OR|City of Sutherlin
sutherlinwcdor|d|OR|Sutherlin Water Control District
sutter|k|CA|County of Sutter
suttersheriff|k|CA|County of Sutter
suttonma|c|MA|Town of Sutton
suttonnh|c|NH|Town of Sutton
suttonsbaytownship|c|MI|Suttons Bay Township
suttonwv|c|WV|Town of Sutton
suvpsutah|d|UT|Southern Utah Valley Power Systems
suwanneecountyfl|k|FL|Suwannee County Board of County Commissioners
suwcountyfl|k|FL|Suwannee County Board of County Commissioners
suwedofl|k|FL|Suwannee County Economic Development
sv-nsn|t|CA|SCOTTS VALLEY BAND OF POMO INDIANS
svlh|d|CO|St. Vrain and Left Hand Water Conservancy District
svwaterut|d|UT|South Valley Water Reclamation Facility
swa-il|d|IL|Southland Water Agency
swaincountync|k|NC|Swain County Government
swampscottma|c|MA|Town of Swampscott
swanseama|c|MA|Town of Swansea
swantontownshipoh|c|OH|Swanton Township
swantonvt|c|VT|Town of Swanton, Vermont
swanvillemn|c|MN|City of Swanville
swanzeynh|c|NH|Town of Swanzey
swataratwpauthority-pa|c|PA|Swatara Township Authority
swccc911-ma|d|MA|South Worcester County Communications Center
swcleanair|d|WA|Southwest Clean Air Agency
swedenmaine|c|ME|Town of Sweden, Maine
sweenytx|c|TX|City of Sweeny
sweethomefireor|d|OR|SWEET HOME FIRE AMBULANCE DISTRICT
sweethomeor|c|OR|City of Sweet Home
sweetspringsmo|c|MO|City of Sweet Springs
sweetwateral|c|AL|Town of Sweet Water Alabama
sweetwatercountywy|k|WY|Sweetwater County
sweetwatertn|c|TN|The City of Sweetwater TN
sweetwatertx|c|TX|City of Sweetwater
swhhsmn|d|MN|Southwest Health and Human Services
swiftcounty|k|MN|Swift County
swinomish-nsn|t|WA|Swinomish Indian Tribal Community
swishercounty|k|TX|Swisher County, Texas
swisherso|k|TX|Swisher County Sheriff's Office
swmetrowsdco|d|CO|Southwest Metropolitan Water & Sanitation District
swo-nsn|t|SD|Sisseton Wahpeton Oyate
swocaoh|d|OH|SouthWest Ohio Computer Association COG
sworm|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
swpa|f|OK|Department of Energy, Southwestern Power Administration
swparegionalcad|k|PA|Beaver County Information Technology
swpolkfdor|d|OR|Southwestern Polk County Rural Fire Protection District 3
swshdwi|d|WI|Southwest Suburban Health Department
swssd1ut|d|UT|Solid Waste Management Special Service District #1
swuhealth|d|UT|Southwest Utah Public Health Department
swwdmn|d|MN|South Washington Watershed District
sycuan|t|CA|Sycuan Band of the Kumeyaay Nation
sycuan-nsn|t|CA|Sycuan Band of the Kumeyaay Nation
sylacaugaal|c|AL|City of Sylacauga
sylvantownshipmi|c|MI|Sylvan Township
sylvantownshipmn|c|MN|Sylvan Township
symbols|f|DC|Department of Agriculture, Forest Service
syr|c|NY|City of Syracuse
syracusein|c|IN|Town of Syracuse
syracuseks|c|KS|City of Syracuse
syracuseut|c|UT|Syracuse City
taaps|f|DC|Department of the Treasury, Bureau of the Fiscal Service
tabernacle-nj|c|NJ|Township Of Tabernacle
tabionatownut|c|UT|Town of Tabiona
tachi-yokut-nsn|t|CA|Santa Rosa Indian Community of the Santa Rosa Rancheria
tacoma|c|WA|City of Tacoma
tacomahousing|d|WA|Tacoma Housing Authority
taftok|c|OK|Town of Taft
tafttx|c|TX|City of Taft
taghkanic|c|NY|Town of Taghkanic, NY
taghkanicfiredistrict|d|NY|Taghkanic Fire District
tahlequah|c|OK|City of Tahlequah OK
tahoecitypud|d|CA|Tahoe City Public Utility District
tak|f|DC|Department of Defense, Army
takechargetexas|s|TX|DSHS
takomaparkmd|c|MD|City of Takoma Park
talalaok|c|OK|Town of Talala
talbotcountymd|k|MD|Talbot County Government
talentid-or|d|OR|Talent Irrigation District
taliaferrocountyga|k|GA|Taliaferro County Board of Registrars
taliaferrofire|k|GA|Taliaferro County Fire Department
tallahatchiecountysheriffofficems|k|MS|Tallahatchie County Sheriff Office
tallapoosaga|c|GA|City Of Tallapoosa
tallassee-al|c|AL|Tallassee
tallasseeal|c|AL|City of Tallassee
tallmadgeoh|c|OH|City of Tallmadge
tallulah-la|c|LA|City Of Tallulah
tallulahfallsga|c|GA|Town of Tallulah Falls
tamacityia|c|IA|City of Tama
tamacountyiowa|k|IA|Tama County Board of Supervisors
tamarac|c|FL|City of Tamarac
tamaya|t|NM|Pueblo of Santa Ana
tamaya-nsn|t|NM|Pueblo of Santa Ana
tampa|c|FL|City of Tampa
tampabayrpc|d|FL|Tampa Bay Regional Planning Council
tampafl|c|FL|City of Tampa
tamworthnh|c|NH|Town of Tamworth
tamworthnhpd|c|NH|Tamworth Police Department
taneycountymo|k|MO|Taney County Courthouse
taneyhealth|k|MO|Taney County Health Department
taneymosheriff|k|MO|Taney County Sheriff's Office
taneytownmd|c|MD|City of Taneytown
tangentor|c|OR|City of Tangent
tangipahoa|k|LA|Tangipahoa Parish Government
tangivotes|k|LA|Tangipahoa Parish Registrar of Voters
tannersvilleny|c|NY|Village of Tannersville
taoscountynm|k|NM|Taos County Government
taosnm|c|NM|Town of Taos
taospueblo-nsn|t|NM|Taos Pueblo
taosswcd-nm|d|NM|Taos Soil and Water Conservation District
tappahannock-pd|c|VA|Tappahannock Police Department
tappahannock-va|c|VA|Town of Tappahannock
tarponsprings|c|FL|City of Tarpon Springs
tarrant|c|AL|City of Tarrant
tarrantcountytx|k|TX|Tarrant County
tarrytownny|c|NY|Village of Tarrytown
tasefiling|f|DC|Department of Commerce, International Trade Administration
tatamypa|c|PA|Tatamy Borough
tatecountyms|k|MS|Tate County Board of Supervisors
tattnallcountyga|k|GA|Tattnall County Board of Commissioners
tatumsc|c|SC|Town of Tatum, SC
taunton-ma|c|MA|City of Taunton
tauntonmlpma|d|MA|Taunton Municipal Lighting Plant
tauntonpdma|c|MA|Taunton Police Dept
tavaresfl|c|FL|City of Tavares
tax|f|DC|Department of the Treasury, Internal Revenue Service
taxreform|l|DC|United States House of Representatives, House of Representatives
tayloraz|c|AZ|TOWN OF TAYLOR
taylorcountyhdwv|k|WV|Grafton-Taylor County Health Department
taylorcountyky|k|KY|Taylor County Government
taylorcountywv|k|WV|Taylor County Commission
taylorelectionsfl|k|FL|Taylor County Supervisor of Elections
taylormillky|c|KY|City of Taylor Mill
taylorsfallsmn|c|MN|City of Taylors Falls
taylorsvilleut|c|UT|City of Taylorsville
taylortownnc|c|NC|Town of Taylortown
taylortownshipblaircounty|c|PA|Taylor Township
taylortx|c|TX|City of Taylor
taylorwestweberwater|d|UT|Taylor West Weber Water Improvement District
tazewell-il|k|IL|Tazewell County
tazewellcountyjury|k|IL|Tazewell County Circuit Clerk
tbid|d|UT|Taylorsville-Bennion Improvement District
tbld|d|LA|Tensas Basin Levee District
tbyi|t|TX|Texas Band of Yaqui Indians
tcis|f|DC|Department of the Treasury, Bureau of the Fiscal Service
tcwsa-or|d|OR|Tri City Water And Sanitary Authority
teachiowa|s|IA|State of Iowa - OCIO
teaguepdtx|c|TX|Teague Police Department
teamga|s|GA|State Personnel Administration
teamgeorgia|s|GA|State Personnel Administration
teamtn|s|TN|Office for Information Resources
teanecknj|c|NJ|Township Of Teaneck
teche-vermilion|d|LA|Teche-Vermilion Fresh Water District
techforce|f|DC|Executive Office of the President
techhubs|f|DC|Department of Commerce
techprosperitycorps|f|DC|Peace Corps
techsharetx|d|TX|TechShare Local Government Corporation
tecumsehmi|c|MI|City of Tecumseh
tegacaysc|c|SC|City of Tega Cay
tehama|k|CA|COUNTY OF TEHAMA
tejonindiantribe-nsn|t|CA|Tejon Indian Tribe
telework|f|DC|Office of Personnel Management
telfaircountyga|k|GA|Telfair County Georgia
tellercounty|k|CO|Teller County Government
telluride|c|CO|Town of Telluride
tema-tn|s|TN|State of Tennessee
temeculaca|c|CA|City of Temecula
tempe|c|AZ|City of Tempe
templecityca|c|CA|City of Temple City
templenh|c|NH|Town of Temple
templeterrace|c|FL|City of Temple Terrace
templetonma|c|MA|Town of Templeton
templetx|c|TX|City of Temple, Texas
tenaflynj|c|NJ|Borough of Tenafly
tenahapd|c|TX|Tenaha Police Department
tenncare|s|TN|State of Tennese
tennessee|s|TN|State of Tennessee
tennesseeda|s|TN|State of Tennessee - Department of Finance & Administration
tennesseeiis|s|TN|State of Tennessee
tennesseepromise|s|TN|State of Tennessee
tennesseereconnect|s|TN|State of Tennessee
tennesseeridge|c|TN|City of Tennessee Ridge
tennille-ga|c|GA|City Of Tennille
terrebonne911|d|LA|Terrebonne Parish Communications District 911
terrellcountyga|k|GA|Terrell County Board of Commissioners
terrelltx|c|TX|City of Terrell
testazdes|s|AZ|State of Arizona, Executive Branch, Department of Economic Security
testiowa|s|IA|State of Iowa - OCIO
testnd|s|ND|State of ND, ITD
testohio|s|OH|State Of Ohio
tetoncountyidaho|k|ID|Teton County Idaho
tetoncountymt|k|MT|Teton County
tetoncountywy|k|WY|Teton County Wyoming Government
tetonvillagewy|d|WY|Teton Village Association
tewksbury-ma|c|MA|Town of Tewksbury
tewksburynj|c|NJ|Tewksbury Township
texarkanaar|c|AR|City of Texarkana
texarkanatexas|c|TX|City of Texarkana, Texas
texas|s|TX|Texas Department of Information Resources
texasagriculture|s|TX|Texas Department of Agriculture
texasassessment|s|TX|Texas Education Agency
texasattorneygeneral|s|TX|Office of the Attorney General
texasbulliondepository|s|TX|Texas Comptroller of Public Accounts
texaschildrenscommission|s|TX|Office of Court Administration
texascitytx|c|TX|City of Texas City
texascountymissouri|k|MO|Texas County Missouri
texascountymo911|d|MO|Texas County Emergency Services
texascountyok|k|OK|Texas County
texascourthelp|s|TX|Office of Court Administration
texasisao|s|TX|Texas Department of Information Resources
texasjcmh|s|TX|Office of Court Administration
texasonline|s|TX|State of Texas
texasready|s|TX|Texas Department of State Health Services (DSHS)
texasschools|s|TX|Texas Education Agency
texasstateparks|s|TX|Texas Parks and Wildlife Department
texassupremecourtcommission|s|TX|Office of Court Administration
texassurplus|s|TX|Texas Facilities Commission
texaswi|c|WI|Town of Texas
texdot|s|TX|Texas Department of Transportation
texicopolicenm|c|NM|Texico Police Department
tfsfiremt|d|MT|Trego Fortine Stryker Volunteer Fire Department
tha|d|KS|Topeka Housing Authority
thayercountyne|k|NE|Thayer County Courthouse
thayerpdmo|c|MO|Thayer Police Department
thebraininitiative|f|MD|Department of Health and Human Services, National Institute of Neurological Disorders and Stroke
thecityofsumiton|c|AL|City of Sumiton
thecolonytx|c|TX|City of The Colony
thecometsc|s|SC|Central Midlands Regional Transit Authority
thecovky|c|KY|City of Covington
thedalles|c|OR|City of The Dalles
thefairgroundsnashville|c|TN|Metropolitan Government of Nashville and Davidson County
thehillstx|c|TX|Village of The Hills
therealcost|f|MD|Department of Health and Human Services, Food and Drug Administration
theresapolicewi|c|WI|Theresa Police Department
thermalitowsca|d|CA|Thermalito Water & Sewer District
thermopoliswy|c|WY|Town of Thermopolis
thestateofsouthcarolina|s|SC|State of South Carolina-The South Carolina Department of Administration, Chief Information Officer
thetfordtwpmi|c|MI|Thetford Township
thetfordvt|c|VT|Town of Thetford
thevillageofalger|c|OH|Alger
thevillageok|c|OK|City of The Village
thewoodlands-tx|c|TX|The Woodlands Township
thewoodlandstownship-tx|c|TX|The Woodlands Township
thibodaux|c|LA|The City of Thibodaux, Louisiana
thiensville|c|WI|Village of Thiensville
thirddistrictattorneynm|s|NM|New Mexico 3rd Judicial District Attorney's Office
thisfreelife|f|MD|Department of Health and Human Services, Food and Drug Administration
thomas|l|DC|Library of Congress
thomasboro|c|IL|Village of Thomasboro
thomascountyga|k|GA|Thomas County Board of Commissioners
thomascountyks|k|KS|Thomas County
thomascountyne|k|NE|Thomas County
thomascreekwestsiderfpd|d|OR|Thomas Creek Westside Rural Fire Protection District
thomashillpwsdmo|d|MO|Thomas Hill Public Water Supply District #1
thomastonct|c|CT|TOWN OF THOMASTON
thomastonmaine|c|ME|Town of Thomaston
thomastwpmi|c|MI|Township of Thomas
thomasville-nc|c|NC|City of Thomasville
thompsonmi|c|MI|Thompson Township
thompsonny|c|NY|Town of Thompson
thompsonoh|c|OH|Thompson Fire Department
thompsons-station|c|TN|Town of Thompsons Station
thompsonstx|c|TX|Town of Thompsons
thomson-mcduffie|k|GA|Mcduffie County Board of Commisioners
thornebay-ak|c|AK|City Of Thorne Bay
thorntonco|c|CO|City of Thornton
thorntonnh|c|NH|Town of Thornton Administration
thornville|c|OH|Village of Thornville
thorpetownship|c|MN|Thorpe Township
thprd|d|OR|Tualatin Hills Park & Recreation District
threemilefiremt|d|MT|Three Mile Rural Fire District
throckmortoncountytx|k|TX|Throckmorton County, Texas
throopny|c|NY|Town of Throop
thurmanny|c|NY|Town of Thurman
thurstonauditor|k|WA|Thurston County, WA
thurstoncountyne|k|NE|Thurston County
thurstoncountysheriffne|k|NE|Thurston County Sheriff's Office
thurstoncountywa|k|WA|Thurston County, WA
thurstonwavotes|k|WA|Thurston County Auditor
tiburonfire|d|CA|Tiburon Fire Protection District
ticefire|d|FL|Tice Fire Protection & Rescue District
tickfawpd|c|LA|Tickfaw Police Department
tiffinohio|c|OH|City of Tiffin
tiftcounty|k|GA|Tift County
tiftonga|c|GA|City of Tifton
tigard-or|c|OR|City of Tigard, Oregon
tigertonwi|c|WI|Village of Tigerton
tigta|f|DC|Department of the Treasury, Treasury Inspector General for Tax Administration
tigtanet|f|DC|Department of the Treasury, Department of the Treasury - OCIO
tijerasnm|c|NM|Village of Tijeras
tikiisland|c|TX|Village of Tiki Island
tillamook911|d|OR|Tillamook County Emergency Communications District
tillamookbus|d|OR|Tillamook County Transportation District
tillamookcounty|k|OR|Tillamook County
tillamookor|c|OR|City of Tillamook
tillmancountyems|d|OK|Tillman County Emergency Medical Services District
tillmancountyok|k|OK|Tillman County
tillmansheriff|k|OK|Tillman County Sheriff's Office
timbercreekcanyontx|c|TX|Village of Timbercreek Canyon
timberlakeswaterssdut|d|UT|Timber Lakes Water Special Service District
timberlinessdut|d|UT|Timberline Special Service District
time|f|DC|Department of Commerce, National Institute of Standards and Technology
timnath|c|CO|Town of Timnath
timpssd|d|UT|Timpanogos Special Service District
tinmouthvt|c|VT|Town of Tinmouth
tiogacountyny|k|NY|Tioga County
tiogatx|c|TX|City of Tioga
tippcityohio|c|OH|City of Tipp City
tiptontn911|k|TN|Tipton County Emergency Communications District
tisburyma|c|MA|Town of Tisbury
tiskilwa|c|IL|Village of Tiskilwa
tittabawasseetwpmi|c|MI|Tittabawassee Township
tituscountytx|k|TX|Titus County, Texas
titusvillepapd|c|PA|City of Titusville
tlingitandhaida|t|AK|Central Council Tlingit & Haida Indian Tribes of Alaska
tmbcipublichealth|t|ND|Turtle Mountain Band of Chippewa Indians Public Health Department
tmdci-nsn|t|CA|Torres Martinez Desert Cahuilla Indians
tn|s|TN|State of Tennessee
tn24dtf|s|TN|State of Tennese
tnappointedcounsel|s|TN|Appointed Counsel Commission
tnbestforall|s|TN|State of Tennessee
tncollateralmanagement|s|TN|Strategic Technology Solutions
tncourts|s|TN|Administrative Office of the Courts
tndagc|s|TN|State of Tennese
tnecd|s|TN|Dept. of Fianance and Administration - Office for Information Resources
tnedu|s|TN|State of Tennessee
tnfafsafrenzy|s|TN|State of Tennessee
tnfdnh|c|NH|Tilton-Northfield Fire District
tnfosters|s|TN|Strategic Technology Solutions
tnhighwaypatrol|s|TN|Strategic Technology Solutions
tnk12|s|TN|State of Tennessee
tnlpr|s|TN|State of Tennessee
tnosha|s|TN|State of Tennessee
tnpromise|s|TN|State of Tennessee
tnrealid|s|TN|State of Tennessee
tnreconnect|s|TN|State of Tennessee
tnsharonwcwi|c|WI|Town of Sharon
tnsos|s|TN|Tennessee Department of State
tnstateguard|s|TN|Tennessee State Guard
tntapinfo|s|TN|Strategic Technology Solutions
tnusedoil|s|TN|State of Tennessee
tnvacation|s|TN|State of Tennessee
tnwildlandfire|s|TN|State of Tennessee
toaks|c|CA|City of Thousand Oaks
tobacco|f|MD|Department of Health and Human Services, Food and Drug Administration
tobnm|c|NM|Town of Bernalillo
tobyhannatownshippa|c|PA|Tobyhanna Township
toddcountymn|k|MN|Todd County
toddmissiontx|c|TX|City of Todd Mission
toftemn|c|MN|Tofte Township
together|f|DC|Department of Homeland Security, Management Directorate
tojc-nsn|t|AZ|Tohono O'odham Nation
tolartx|c|TX|City Of Tolar
tolc-nsn|t|AZ|Tohono O'odham Legislative Branch
toledo|c|OH|City of Toledo
toledoiowa|c|IA|City of Toledo
tolland-ma|c|MA|Town of Tolland Massachusetts
tollandct|c|CT|Town of Tolland
tolowa|t|OR|Tolowa Dee-ni Nation
tolowa-nsn|t|OR|Tolowa Dee-ni Nation
tomahawkwi|c|WI|City of Tomahawk
tomahwi|c|WI|City of Tomah
tomballtx|c|TX|City of Tomball
tombeantx|c|TX|City of Tom Bean
tomgreencountytx|k|TX|Tom Green County
tompkinscountyny|k|NY|Tompkins County Information Technology Services
tompkinsvilleky|c|KY|City of Tompkinsville
tonasketwa|c|WA|City of Tonasket
tonation-nsn|t|AZ|Tohono O'odham Nation
tonawanda|c|NY|Town of Tonawanda
tonawandacity|c|NY|City of Tonawanda
tonkabay|c|MN|City of Tonka Bay
tonkawaok|c|OK|City of Tonkawa
tontitownar|c|AR|The City of Tontitown
tontoganyohio|c|OH|Village of Tontogany, Ohio
tooelecity|c|UT|Tooele City Corporation
tooeleco|k|UT|Tooele County
tooelecountyvotes|d|UT|Tooele County
tooeleschools|e|UT|Tooele County School District
toolecountymt|k|MT|Toole County
toolecountysheriffmt|k|MT|Toole County Sheriff's Office
toombscountyga|k|GA|Toombs County Board of Commissioners
topeka|c|KS|City of Topeka
topeka-in|c|IN|Town of Topeka
toppenish|c|WA|City of Toppenish
topsailbeachnc|c|NC|Town of Topsail Beach
topsfield-ma|c|MA|Town of Topsfield
torcnm|c|NM|City of Truth or Consequences
torontooh|c|OH|City of Toronto, Ohio
torranceca|c|CA|City Of Torrance
torresmartinez-nsn|t|CA|Torres Martinez Desert Cahuilla Indians
torreyutah|c|UT|Torrey Town
torringtonct|c|CT|City of Torrington
torringtonct-pd|c|CT|City of Torrington
torringtonwy|c|WY|City of Torrington
tourismohio|s|OH|State of Ohio
towerlakes-il|c|IL|Village of Tower Lakes
towerlakespoliceil|c|IL|Tower Lakes Police Department
townaltonany|c|NY|Town of Altona
townarpin|c|WI|Town of Arpin
townberlinmcwi|c|WI|Town of Berlin - Marathon County
townfremontwi|c|WI|Town of Fremont
towngermantownwashco|c|WI|Town of Germantown
towngreenvillegreenecony|c|NY|Town of Greenville
towngrotonny|c|NY|Town of Groton
townithacany|c|NY|Town of Ithaca
townoconomowoc-wi|c|WI|Town of Oconomowoc
townofadamsgreencountywi|c|WI|Town of Adams
townofadamsjacksoncowi|c|WI|Town of Adams
townofadamsny|c|NY|Town of Adams
townofadamswi|c|WI|Town of Adams
townofaddisonny|c|NY|Town of Addison
townofaftonny|c|NY|Town of Afton NY
townofakan|c|WI|Town of Akan
townofalabamany|c|NY|Town of Alabama
townofalbionnyorco|c|NY|Town of Albion, NY
townofaldenwi|c|WI|Town of Alden
townofalexanderny|c|NY|Town of Alexander
townofalexandriany|c|NY|Town of Alexandria
townofalfredny|c|NY|Town of Alfred
townofalgomawi|c|WI|Town of Algoma
townofalmondny|c|NY|Town of Almond
townofalpena|c|AR|Town of Alpena
townofaltoona|c|AL|Town of Altoona
townofamityny|c|NY|Town Of Amity
townofansonville|c|NC|Town of Ansonville
townofarcadeny|c|NY|Town of Arcade
townofarcadiany|c|NY|Town of Arcadia
townofarcadiaok|c|OK|Town of Arcadia
townofargyleny|c|NY|Town of Argyle
townofarietta|c|NY|Town of Arietta
townofashlandwi|c|WI|Town of Ashland
townofathensny|c|NY|Town of Athens New York
townofaurorany|c|NY|Town of Aurora
townofausableny|c|NY|Town of Ausable
townofavonwi|c|WI|Town of Avon
townofaynor|c|SC|Town of Aynor
townofbabylonny|c|NY|Town of Babylon
townofbaileytonal|c|AL|Town of Baileyton
townofbainbridgeny|c|NY|Town of Bainbridge
townofballstonny|c|NY|Town of Ballston
townofbalsamlakewi|c|WI|Town of Balsam Lake
townofbangorny|c|NY|Town of Bangor
townofbarkerny|c|NY|Town of Barker
townofbarneswi|c|WI|Town of Barnes
townofbarreny|c|NY|Town of Barre
townofbarringtonny|c|NY|Town of Barrington
townofbartonny|c|NY|Town of Barton
townofbartonwi|c|WI|Town of Barton
townofbatavia|c|NY|Town of Batavia
townofbathny|c|NY|Town of Bath
townofbathwv|c|WV|Town of Bath
townofbayfieldwi|c|WI|Town of Bayfield
townofbayviewwi|c|WI|Town of Bayview
townofbeaver-clark-wi|c|WI|Town of Beaver
townofbeaverdam|c|WI|Town of Beaver Dam, WI
townofbeavermarinettewi|c|WI|Town of Beaver
townofbeecherwi|c|WI|Town Of Beecher
townofbeekman|c|NY|Town of Beekman
townofbeekmantownny|c|NY|Town of Beekmantown
townofbelgiumwi|c|WI|Town of Belgium
townofbellmontny|c|NY|Town of Bellmont
townofbeloitwi|c|WI|Town of Beloit
townofbelville|c|NC|Town of Belville
townofbergenny|c|NY|Town of Bergen
townofbergenwi|c|WI|Town of Bergen
townofberkleyma|c|MA|Town of Berkley
townofberkshireny|c|NY|Town of Berkshire
townofbethanyny|c|NY|Town of Bethany
townofbethelny|c|NY|Town of Bethel
townofbigbend|c|WI|Town of Big Bend
townofbillingsok|c|OK|Town of Billings
townofbinghamton|c|NY|Town of Binghamton
townofbirch-lincoln-wi|c|WI|Town of Birch Lincoln County
townofbiscoe|c|NC|Town of Biscoe
townofbishop|c|GA|Town of Bishop, GA
townofblackcreekwi|c|WI|Town of Black Creek
townofblandford|c|MA|Town of Blandford
townofbloomwi|c|WI|Town of Bloom
townofblowingrocknc|c|NC|Town of Blowing Rock
townofbluffutah|c|UT|Town of Bluff
townofblythewoodsc|c|SC|Town of Blythewood
townofbolivarny|c|NY|Town of Bolivar - Bolivar, NY
townofbonelakewi|c|WI|Town of Bone Lake
townofboonecolo|c|CO|Town of Boone
townofboonvilleny|c|NY|Town of Boonville, NY
townofbowlinggreenva|c|VA|Town of Bowling Green
townofbrasher|c|NY|Town of Brasher
townofbrazeauwi|d|WI|Town of Brazeau
townofbridgetonnc|c|NC|Town of Bridgeton
townofbrillionwi|c|WI|Town of Brillion
townofbrinybreezes-fl|c|FL|Briny Breezes, Town of
townofbristolny|c|NY|Town of Bristol
townofbroadalbinny|c|NY|Town of Broadalbin
townofbrocktx|c|TX|Town of Brock
townofbrookfieldwi|c|WI|Town of Brookfield
townofbrooklynwi|c|WI|Town of Brooklyn
townofbrothertownwi|c|WI|Town of Brothertown
townofbrucetontn|c|TN|Town of Bruceton
townofbrunswicknc|c|NC|Town Of Brunswick
townofbrunswickwi|c|WI|Town of Brunswick
townofbunkerhillin|c|IN|Town of Bunker Hill
townofburlingtonwi|c|WI|Town of Burlington
townofburnsny|c|NY|Town of Burns
townofbustiny|c|NY|Town of Busti
townofbutlerwi|c|WI|Town of Butler
townofbyronny|c|NY|Town of Byron
townofbyronwi|c|WI|Town of Byron
townofcadizwi|c|WI|Town of Cadiz
townofcairony|c|NY|Town of Cairo
townofcaledoniacolumbiawi|c|WI|Town of Caledonia, Columbia County, WI
townofcallahan-fl|c|FL|Town of Callahan
townofcambria|c|NY|Town of Cambria
townofcambridgeny|c|NY|Town of Cambridge
townofcameronsc|c|SC|Town of Cameron, SC
townofcamillus|c|NY|Town Of Camillus
townofcampbellwi|c|WI|Town of Campbell
townofcanajoharie|c|NY|Town of Canajoharie
townofcanandaigua|c|NY|Town of Canandaigua
townofcandorny|c|NY|Town of Candor
townofcanisteony|c|NY|Town of Canisteo - Canisteo, NY
townofcanosiamn|c|MN|Town of Canosia
townofcantonct|c|CT|Town of Canton CT
townofcapevincent|c|NY|Town of Cape Vincent
townofcaponbridgewv|c|WV|Town of Capon Bridge, Inc
townofcarl|c|GA|Town of Carl
townofcarltonny|c|NY|Town of Carlton
townofcarmelny|c|NY|Town of Carmel
townofcarolineny|c|NY|Town of Caroline
townofcarrboronc|c|NC|Town of Carrboro, NC
townofcarrollnh|c|NH|Town of Carroll
townofcarrollny|c|NY|Town of Carroll - Frewsburg, NY
townofcarrolltonmo|c|MO|Town of Carrollton
townofcarthagetn|c|TN|Town of Carthage
townofcarync|c|NC|Town of Cary
townofcasselwi|c|WI|Town of Cassel
townofcassianwi|c|WI|Town Of Cassian
townofcatlin|c|NY|Town of Catlin
townofcaton|c|NY|Town of Caton
townofcatskillny|c|NY|Town of Catskill, NY
townofcazenoviany|c|NY|Town of Cazenovia
townofcedarburgwi|c|WI|Town of Cedarburg
townofcenterclerkrcwi|c|WI|Town of Center
townofcentralhigh|c|OK|Town of Central High
townofchampionny|c|NY|Town of Champion
townofchamplain|c|NY|Town of Champlain
townofchapelhilltn|c|TN|Town of Chapel Hill
townofcharltonny|c|NY|Town of Charlton
townofchateaugayny|c|NY|Town of Chateaugay
townofchautauqua|c|NY|Town of Chautauqua
townofchazyny|c|NY|Town of Chazy
townofchemung|c|NY|Town of Chemung
townofchenangony|c|NY|Town of Chenango - Binghamton, NY
townofcherrycreekny|c|NY|Town of Cherry Creek
townofcherryvalleyny|c|NY|Town of Cherry Valley
townofchesterwi|c|WI|Town of Chester
townofchevychasemd|c|MD|Town of Chevy Chase
townofchiltonwi|c|WI|Town of Chilton
townofclarendonny|c|NY|Town of Clarendon
townofclarksonny|c|NY|Town of Clarkson
townofclarnowi|c|WI|Town of Clarno
townofclayny|c|NY|Town of Clay, NY
townofclaytonny|c|NY|Town of Clayton
townofclearcreek|c|WI|Town of Clear Creek
townofclearfieldwi|c|WI|Town of Clearfield
townofclearlakewi|c|WI|Town of Clear Lake
townofclevelandnc|c|NC|Town of Cleveland, North Carolina
townofclintwoodva|c|VA|Town of Clintwood
townofclymanwi|c|WI|Town Of Clyman
townofclymerny|c|NY|Town of Clymer
townofcohoctonny|c|NY|Town of Cohocton
townofcolden|c|NY|Town of Colden - Colden, NY
townofcoldspringny|c|NY|Town of Coldspring
townofcollinsny|c|NY|Town of Collins
townofcolonie|c|NY|Town of Colonie
townofcoltonny|c|NY|Town of Colton
townofcolumbiany|c|NY|Town Of Columbia
townofconcordny|c|NY|Town of Concord New York
townofconklin|c|NY|Town of Conklin
townofconoverwi|c|WI|Town of Conover
townofconquestny|c|NY|Town of Conquest
townofconstableny|c|NY|town of constable
townofcooperstownwi|c|WI|Town of Cooperstown
townofcopakeny|c|NY|Town of Copake NY
townofcorinthny|c|NY|Town of Corinth
townofcorningny|c|NY|Town of Corning
townofcortlandtny|c|NY|Town of Cortlandt
townofcottonmn|c|MN|Town of Cotton
townofcovertny|c|NY|Town of Covert
townofcrandonwi|c|WI|Town Of Crandon
townofcranmoor|c|WI|TOWN OF CRANMOOR
townofcrawfordco|c|CO|Town of Crawford
townofcrawfordny|c|NY|Town of Crawford
townofcrestone|c|CO|Town of Crestone
townofcroghan|c|NY|Town of Croghan New York
townofcrownpointny|c|NY|Town of Crown Point
townofcumberlandmaine|c|ME|Town of Cumberland
townofdaltonnh|c|NH|TOWN OF DALTON
townofdamascusar|c|AR|Town of Damascus
townofdane|c|WI|Town of Dane
townofdannemora|c|NY|Town of Dannemora
townofdansvilleny|c|NY|Town of Dansville NY
townofdarienny|c|NY|Town of Darien
townofdaynewyork|c|NY|Town of Day
townofdaytonny|c|NY|Town of Dayton
townofdaytonwcwi|c|WI|Town of Dayton
townofdaywi|c|WI|Town of Day
townofdecaturms|c|MS|TOWN OF DECATUR
townofdecaturwi|c|WI|Town of Decatur
townofdeerfieldny|c|NY|Town of Deerfield
townofdeerparkny|c|NY|Town of Deerpark
townofdelawareny|c|NY|Town of Delaware
townofdelhiny|c|NY|Town of Delhi
townofdeltonwi|c|WI|Town of Delton
townofdenmarkny|c|NY|Town of Denmark
townofdepewok|c|OK|Town of Depew
townofdepositny|c|NY|Town of Deposit
townofderma|c|MS|Town of Derma
townofdeweybeach|c|DE|Town of Dewey Beach
townofdewhurstwi|c|WI|DEWHURST TN OF WBS
townofdexterwi|c|WI|Town of Dexter
townofdianany|c|NY|Town of Diana Municipality
townofdickinsonnybc|c|NY|Town of Dickinson
townofdooling|c|GA|Town of Dooling
townofdrammen-wi|c|WI|Town of Drammen
townofdraperwi|c|WI|Town of Draper
townofdrummondmt|c|MT|Town of Drummond
townofdrydenny|c|NY|Town of Dryden
townofdunbarwi|c|WI|Town of Dunbar
townofdunkirkny|c|NY|Town of Dunkirk
townofdunnwi|c|WI|Town of Dunn
townofeagleco|c|CO|Town of Eagle
townofeagleharbormd|c|MD|Town of Eagle Harbor, Inc.
townofeaglewi|c|WI|Town of Eagle
townofeastbloomfieldny|c|NY|Town of East Bloomfield
townofeastonwi|c|WI|Town of Easton
townofeastotto|c|NY|Town of East Otto
townofeasttroywi|c|WI|Town of East Troy
townofeatonny|c|NY|Town of Eaton
townofeaugallewi|c|WI|Town of Eau Galle St. Croix County, WI
townofedentonnc|c|NC|Town of Edenton
townofedenwi|c|WI|Town of Eden
townofelbany|c|NY|TOWN OF ELBA
townofelbridge|c|NY|Town of Elbridge
townofellenburgny|c|NY|Town of Ellenburg
townofellicott|c|NY|Town of Ellicott
townofellicottvilleny|c|NY|Town of Ellicottville
townofellisburgny|c|NY|Town of Ellisburg
townofelmira|c|NY|Town of Elmira
townofemmetwi|c|WI|Town of Emmet
townofenfieldny|c|NY|Town of Enfield
townofenterprisems|c|MS|Town of Enterprise
townoferinny|c|NY|Town of Erin
townoferinwi|c|WI|Town of Erin
townofessexny|c|NY|Town of Essex
townofeutawville|c|SC|Town of Eutawville
townofevansny|c|NY|Town of Evans
townofexcelsiorwi|c|WI|Town of Excelsior
townofexeter-wi|c|WI|Town of Exeter
townofexeterny|c|NY|Town of Exeter
townoffairfaxca|c|CA|Town of Fairfax
townoffairfieldwi|c|WI|TOWN OF FAIRFIELD
townoffarmingtonwv|c|WV|Town of Farmington
townoffarragut|c|TN|Town of Farragut
townoffayetteny|c|NY|Town of Fayette New York
townoffentonny|c|NY|Town of Fenton
townoffonddulacwi|c|WI|Town of Fond du Lac
townofforestport|c|NY|Town of Forestport
townofforestvernonwi|c|WI|TOWN OF FOREST
townoffortannny|c|NY|Town of Fort Ann
townoffosterri|c|RI|Town of Foster
townoffountainlake|c|AR|Town of Fountain Lake
townoffrankfortny|c|NY|Town of Frankfort
townoffranklinvilleny|c|NY|Town of Franklinville
townoffranzenwi|c|WI|Town of Franzen
townoffreedomnh|c|NH|Town of Freedom
townoffreedomocwi|c|WI|Town of Freedom
townofgaines|c|NY|Town of Gaines
townofgainesvilleny|c|NY|Town of Gainesville
townofgalewi|c|WI|Town of Gale
townofgalwayny|c|NY|Town Of Galway
townofgardenvalleywi|c|WI|Town of Garden Valley
townofgardinerny|c|NY|TOWN OF GARDINER
townofgardnerville|c|NV|Town of Gardnerville
townofgardnerwi|c|WI|Town of Gardner
townofgarywv|c|WV|Town of Gary
townofgatesny|c|NY|Town of Gates
townofgbma|c|MA|Town of Great Barrington
townofgeddes|c|NY|Town of Geddes
townofgeneseeny|c|NY|Town of Genesee
townofgenevany|c|NY|Town of Geneva
townofgermantownwi|c|WI|TOWN OF GERMANTOWN
townofghent|c|NY|Town of Ghent
townofgibsonwi|c|WI|Town of Gibson
townofgilcrest|c|CO|Town of Gilcrest
townofglenville|c|NY|Town of Glenville
townofglenvillepd|c|NY|Glenville Police Department
townofglenwoodal|c|AL|Town of Glenwood
townofgoldenmeadow-la|c|LA|Town of Golden Meadow
townofgoldston|c|NC|Town of Goldston
townofgoreok|c|OK|Town Of Gore
townofgorhamny|c|NY|Town of Gorham
townofgoshenny|c|NY|Town of Goshen
townofgouverneur|c|NY|Town of Gouverneur
townofgrabill|c|IN|Town of Grabill
townofgraftonny|c|NY|Town of Grafton
townofgraftonwi|c|WI|Town of Grafton
townofgranite|c|OK|Town of Granite
townofgrantdunnwi|c|WI|Town of Grant
townofgrantshawanowi|c|WI|Town of Grant
townofgranvilleny|c|NY|Town of Granville
townofgranvillewv|c|WV|Town of Granville
townofgreeneny|c|NY|Town of Greene
townofgreengrovewi|c|WI|Town of Green Grove
townofgreenlake|c|WI|Township Of Green Lake
townofgreenportny|c|NY|Town of Greenport
townofgreenwichny|c|NY|Town of Greenwich
townofgreig|c|NY|Town of Greig
townofgrottoes|c|VA|Town of Grottoes
townofgrove|c|NY|Town of Grove
townofguilderland|c|NY|Town of Guilderland
townofhadleyny|c|NY|Town of Hadley
townofhalfmoon-ny|c|NY|Town of Halfmoon
townofhalifaxnc|c|NC|Town of Halifax
townofhallstn|c|TN|Town of Halls
townofhalseywi|c|WI|Town of Halsey
townofhamburgmcwi|c|WI|Town of Hamburg
townofhamburgny|c|NY|Town of Hamburg
townofhamiltonny|c|NY|Town of Hamilton
townofhammondny|c|NY|Town of Hammond
townofhamptonburgh|c|NY|Town of Hamptonburgh
townofhancockny|c|NY|Town of Hancock
townofhansen|c|WI|Town of Hansen
townofharmonyrc|c|WI|Town of Harmony
townofharpersfield|c|NY|Town of Harpersfield
townofharrisonmcwi|c|WI|Town of Harrison
townofhartfordwi|c|WI|Town of Hartford
townofhartlandny|c|NY|Town of Hartland
townofhartsvilleny|c|NY|Town of Hartsville, NY
townofhatleyms|c|MS|Town of Hatley
townofhaverhill-fl|c|FL|Town of Haverhill
townofhaverstraw|c|NY|Town of Haverstraw
townofhaydenaz|c|AZ|Town of Hayden
townofhaywardwi|c|WI|Town of Hayward
townofhazelhurst|c|WI|Town of Hazelhurst
townofherman-wi|c|WI|Town of Herman, Dodge County
townofhickorygrovewi|c|WI|Town of Hickory Grove
townofhighlandiowacowi|c|WI|Town of Highland
townofhighlandny|c|NY|Town of Highland
townofhinsdaleny|c|NY|Town of Hinsdale
townofhobgood|c|NC|Town of Hobgood
townofhollandny|c|NY|TOWN OF HOLLAND
townofhollandwi|c|WI|Town of Holland
townofhollyco|c|CO|TOWN OF HOLLY
townofhomecroftin|c|IN|Town of Homecroft
townofhomerny|c|NY|Town of Homer
townofhooperco|c|CO|Town of Hooper
townofhopewellny|c|NY|Town of Hopewell
townofhopkintonny|c|NY|Town of Hopkinton
townofhorseheads|c|NY|Town of Horseheads
townofhounsfield|c|NY|Town of Hounsfield
townofhugoco|c|CO|Town of Hugo Colorado
townofhulbertok|c|OK|Town of Hulbert
townofhumeny|c|NY|Town of Hume
townofhunterny|c|NY|Town of Hunter
townofhurleyny|c|NY|Town of Hurley
townofhurtva|c|VA|TOWN OF HURT
townofhustisford|c|WI|Town of Hustisford
townofislip-ny|c|NY|Town of Islip
townofithacawi|c|WI|Town of Ithaca
townofjacksonadamswi|c|WI|Town of Jackson, Adams County, WI
townofjacksonny|c|NY|Town of Jackson
townofjacksonwi|c|WI|Town of Jackson
townofjanesvillewi|c|WI|Town of Janesville
townofjasperny|c|NY|Town of Jasper
townofjavany|c|NY|TOWN OF JAVA
townofjayny|c|NY|Town of Jay
townofjewettny|c|NY|Town of Jewett
townofjohnsonwi|c|WI|Town of Johnson
townofjohnstonsc|c|SC|Town of Johnston
townofjohnstownny|c|NY|Town of Johnstown
townofjordanwi|c|WI|Town of Jordan
townofkeeneny|c|NY|Town of Keene NY
townofkelfordnc|c|NC|Town of Kelford
townofkellywi|c|WI|Town of Kelly
townofkendallny|c|NY|Town of Kendall
townofkentct|c|CT|Town of Kent
townofkentny|c|NY|Town of Kent
townofkershawsc|c|SC|Town of Kershaw
townofkewaskumwi|c|WI|Town of Kewaskum
townofkeystonewi|c|WI|Town of Keystone
townofkingstongreenlakecountywi|c|WI|Town of Kingston
townofkingwi|c|WI|Town of King
townofkirkland|c|NY|Town of Kirkland
townofkirkwood|c|NY|Town of Kirkwood
townofknight|c|WI|Town of Knight
townoflafayetteny|c|NY|Town of LaFayette
townoflagrangemcwi|c|WI|Town of LaGrange
townoflakecityco|c|CO|Town of Lake City
townoflakegeorge|c|NY|Town of Lake George
townoflakemarinettewi|c|WI|Town of Lake
townoflakesidewi|c|WI|Town of Lakeside
townoflakeviewor|c|OR|Town of Lakeview, Oregon
townoflamartinewi|c|WI|Town of Lamartine
townoflandisnc|c|NC|Town of Landis
townoflapointewi|c|WI|Town of La Pointe
townoflaurensny|c|NY|Town of Laurens
townoflaveta-co|c|CO|Town of La Veta
townoflawrenceny|c|NY|Town of Lawrence
townoflcs|c|FL|Town of Lake Clarke Shores
townoflebanonny|c|NY|Town of Lebanon
townofledyardny|c|NY|Town of Ledyard
townofleeny|c|NY|Town of Lee
townofleicesterny|c|NY|Town of Leicester, NY
townoflemonweirwi|c|WI|Town of Lemonweir
townoflenrootwi|c|WI|Town of Lenroot
townofleonmocowi|c|WI|Town of Leon,, Monroe County, WI
townofleray|c|NY|Town of LeRay
townofleroyny|c|NY|Town of LeRoy
townofleroywi|c|WI|Town of Leroy
townoflewisecny|c|NY|Town of Lewis, Essex County, NY
townoflewislcny|c|NY|Town of Lewis New York
townoflewistonny|c|NY|Town of Lewiston
townofleydenny|c|NY|Town of Leyden
townoflibertyny|c|NY|Town of Liberty
townoflibertyocwi|c|WI|Town of Liberty
townoflimagrantcountywi|c|WI|Town of Lima
townoflimany|c|NY|Town of Lima, NY
townoflincolnforestwi|c|WI|Town of Lincoln
townoflindentn|c|TN|Town of Linden
townoflindenwi|c|WI|Town of Linden Wisconsin
townoflindley|c|NY|Town of Lindley
townoflisbonny|c|NY|Town of Lisbon
townoflisbonwi|c|WI|Town of Lisbon
townoflitchfieldct|c|CT|Town of Litchfield
townoflittlewolfwi|c|WI|Town of Little Wolf
townoflloyd|c|NY|Town of Lloyd
townoflockeny|c|NY|Town of Locke NY
townoflomira|c|WI|Town of Lomira
townoflowvilleny|c|NY|Town of Lowville NY
townoflucas-wi|c|WI|Town of Lucas
townofluckwi|c|WI|Town of Luck
townoflumberland|c|NY|Town of Lumberland
townofluskwy|c|WY|Town of Lusk
townoflymeny|c|NY|Town of Lyme
townoflyndonwi|c|WI|TOWN OF LYNDON
townoflynnar|c|AR|Town of Lynn
townoflynneoneidactywi|c|WI|Town of Lynne
townofmackfordwi|c|WI|Town of Mackford
townofmadridny|c|NY|Town Of Madrid
townofmaineny|c|NY|Town of Maine
townofmaloneny|c|NY|Town of Malone
townofmaltany|c|NY|Town of Malta
townofmamaroneckfd|d|NY|Town of Mamaroneck Fire Department
townofmamaroneckny|c|NY|Town of Mamaroneck
townofmamaroneckpd|c|NY|Town of Mamaroneck Police Department
townofmanchesterny|c|NY|Town of Manchester NY
townofmanheim|c|NY|Town of Manheim
townofmanlius|c|NY|Town of Manlius
townofmarathonny|c|NY|Town of Marathon
townofmarathonwi|c|WI|Township of Marathon
townofmarcellusny|c|NY|Town of Marcellus
townofmarilla|c|NY|Town of Marilla
townofmarionwausharawi|c|WI|Town of Marion
townofmarlboroughny|c|NY|Town of Marlborough
townofmarshallny|c|NY|Town of Marshall
townofmarshfieldwi|c|WI|Town of Marshfield
townofmaurice|c|LA|Town Of Maurice
townofmayfieldny|c|NY|Town of Mayfield
townofmaynard-ma|c|MA|Town of Maynard
townofmaynardar|c|AR|Town of Maynard
townofmazomaniewi|c|WI|Town of Mazomanie
townofmcmillan|c|WI|Town of McMillan
townofmecanwi|c|WI|Township of Mecan
townofmeeker|c|CO|Town of Meeker
townofmeemewi|c|WI|Town of Meeme
townofmendonny|c|NY|Town of Mendon
townofmentorwi|c|WI|Town of Mentor
townofmercerwi|c|WI|Town of Mercer
townofmerrillwi|c|WI|Town of Merrill
townofmertonwi|c|WI|Town of Merton
townofmexicony|c|NY|Town of Mexico
townofmiddleinletwi|c|WI|TOWN OF MIDDLE INLET
townofmiddletowndelcony|c|NY|Town of Middletown
townofmilfordny|c|NY|Town of Milford
townofmilltownwi|c|WI|Town of Milltown
townofmilony|c|NY|Town of Milo
townofmiltonnc|c|NC|Town of Milton
townofmiltonrcwi|c|WI|Town of Milton
townofmiltonwi|c|WI|Town of Milton
townofmina|c|NY|Town of Mina
townofmindenny|c|NY|Town of Minden, New York
townofminervany|c|NY|Town of Minerva
townofminetto|c|NY|Town of Minetto
townofminisink|c|NY|Town of Minisink
townofminocqua|c|WI|Town of Minocqua
townofmoffatco|c|CO|Town of Moffat
townofmoirany|c|NY|Town of Moira
townofmonroeny|c|NY|Town of Monroe
townofmonroewi|c|WI|Town of Monroe
townofmonteagle-tn|c|TN|Town of Monteagle
townofmontereytn|c|TN|Town of Monterey
townofmontgomeryny|c|NY|Town of Montgomery
townofmontour|c|NY|Town of Montour
townofmoorefieldar|c|AR|Town of Moorefield
townofmoravia|c|NY|Town of Moravia
townofmoreauny|c|NY|Town of Moreau
townofmoriahny|c|NY|Town of Moriah
townofmorristownny|c|NY|Town of Morristown, NY
townofmosineewi|c|WI|Town of Mosinee
townofmtmorrisny|c|NY|Town of Mount Morris
townofmtpleasantwi|c|WI|Town of Mount Pleasant
townofmurrayny|c|NY|Town of Murray
townofnamakagon|c|WI|Town of Namakagon
townofnanticokeny|c|NY|Town of Nanticoke
townofnasewaupeewi|c|WI|Town of Nasewaupee
townofnashvillenc|c|NC|Town of Nashville
townofnassau|c|NY|Town of Nassau
townofnecedahwi|c|WI|Town of Necedah
townofnepeuskun|c|WI|Town of Nepeuskun
townofnevawi|c|WI|Town of Neva
townofnewarkvalley|c|NY|Town of Newark Valley
townofnewbaltimore|c|NY|Town of New Baltimore
townofnewberlinny|c|NY|Town of New Berlin NY
townofnewbremen|c|NY|Town of New Bremen
townofnewburghny|c|NY|Town of Newburgh
townofnewdenmarkwi|c|WI|Town of New Denmark
townofnewfaneny|c|NY|Town of Newfane
townofnewglaruswi|c|WI|Town of New Glarus
townofnewhartfordny|c|NY|Town of New Hartford
townofnewhavendunnwi|c|WI|Town of New Haven
townofnewlebanonny|k|NY|Town of New Lebanon
townofnewlisbonny|c|NY|Town of New Lisbon NY
townofnewpaltzny|c|NY|Town of New Paltz
townofnewportny|c|NY|Town of Newport
townofnewscotland|c|NY|Town of New Scotland
townofniagarany|c|NY|Town of Niagara
townofnicholsny|c|NY|Town of Nichols
townofnilesny|c|NY|Town of Niles
townofnorth-sc|c|SC|Town of North
townofnorthamptonny|c|NY|Town of Northampton
townofnorthcollinsny|c|NY|Town of North Collins
townofnortheastny|c|NY|Town of North East, NY
townofnorthharmony|c|NY|Town of North Harmony
townofnorthhudsonny|c|NY|Town of North Hudson
townofnorwaywi|c|WI|Town of Norway
townofnorwichny|c|NY|Town of Norwich
townofnucla|c|CO|Town of Nucla
townofnundany|c|NY|Town of Nunda, NY
townofnunnco|c|CO|Town Of Nunn
townofnutterfort|c|WV|Town of Nutter Fort
townofoakfieldny|c|NY|Town of Oakfield
townofoasiswi|c|WI|Town of Oasis
townofoceanawv|c|WV|Town Of Oceana
townofoliveny|c|NY|Town of Olive
townofomro|c|WI|Town of Omro
townofonalaskawi|c|WI|TOWN OF ONALASKA
townofonondaga|c|NY|Town of Onondaga
townofoppenheim|c|NY|Town of Oppenheim
townoforangeva|c|VA|Town of Orange Virginia
townoforangeville|c|NY|Town of Orangeville
townoforegonwi|c|WI|Town of Oregon
townoforleansny|c|NY|Town of Orleans
townofosceolany|c|NY|Town of Osceola NY
townofossiningny|c|NY|Town Of Ossining
townofoswegatchie|c|NY|Town of Oswegatchie
townofoswego|c|NY|Town of Oswego
townofotegony|c|NY|Town of Otego
townofotisco|c|NY|Town of Otisco
townofotsegony|c|NY|Town of Otsego, NY
townofovidny|c|NY|Town of Ovid
townofowegony|c|NY|Town of Owego
townofoxfordny|c|NY|Town of Oxford NY
townofpalermony|c|NY|Town of Palermo
townofpamelia|c|NY|Town of Pamelia
townofparisny|c|NY|Town of Paris
townofparrishal|c|AL|Town of Parrish
townofpatoka|c|IN|Town of Patoka, Indiana
townofpavilion|c|NY|Town Of Pavilion
townofpelhamny|c|NY|Town of Pelham
townofpenningtonva|c|VA|Town of Pennington Gap
townofperrysc|c|SC|Town of Perry
townofpersiany|c|NY|Town of Persia
townofpetersham|c|MA|Town of Petersham
townofphelpsny|c|NY|Town of Phelps
townofpickensms|c|MS|Town of Pickens
townofpiercefield|c|NY|Town of Piercefield
townofpierrepont|c|NY|Town of Pierrepont
townofpilsenwi|c|WI|Town of Pilsen
townofpittsfordny|c|NY|Town of Pittsford
townofpittstown|c|NY|Town of Pittstown
townofplattekill|c|NY|Town of Plattekill - Modena, NY
townofplattsburghny|c|NY|Town of Plattsburgh
townofpleasanthilltn|c|TN|City of Pleasant Hill
townofplymouthny|c|NY|Town of Plymouth NY
townofpolandny|c|NY|Town of Poland
townofpolk-wi|c|WI|Town of Polk
townofpomfretny|c|NY|Town of Pomfret
townofporterny|c|NY|Town of Porter
townofportlandny|c|NY|Town of Portland
townofportwashingtonwi|c|WI|Town of Port Washington
townofpotosiwi|c|WI|Town of Potosi
townofpotsdamny|c|NY|Town of Potsdam
townofpoughkeepsie-ny|c|NY|Town of Poughkeepsie
townofpoundridge|c|NY|TOWN OF POUND RIDGE
townofpoundwi|c|WI|Town of Pound
townofpoygan|c|WI|Town of Poygan
townofprairielake|c|WI|Town of Prairie Lake
townofprattsburgh|c|NY|Town of Prattsburgh
townofprentiss|c|MS|Town of Prentiss
townofprimrose|c|WI|Town of Primrose
townofprincessannemd|c|MD|Town of Princess Anne
townofprospect|c|CT|Town of Prospect
townofprovidenceny|c|NY|Town of Providence
townofprue|c|OK|Town of Prue
townofpulaskiwi|c|WI|Town of Pulaski
townofpyatt|c|AR|Town of Pyatt
townofrainellewv|c|WV|Town of Rainelle
townofrandall|c|WI|Town of Randall
townofrandolphut|c|UT|Town of Randolph
townofransomcanyon|c|TX|City of Ransom Canyon
townofravenel|c|SC|Town of Ravenel
townofredriverwis|c|WI|Town of Red River
townofreseburgwi|c|WI|Town of Reseburg
townofrichfieldny|c|NY|Town of Richfield
townofrichfordwi|c|WI|Town of Richford
townofrichlandny|c|NY|TOWN OF RICHLAND
townofrichlandwi|c|WI|RICHLAND,TOWN OF
townofrichmond-walworthwi|c|WI|Town of Richmond
townofrichmondwi|c|WI|Town of Richmond, St. Croix County WI
townofridgewayny|c|NY|Town of Ridgeway
townofriga|c|NY|Town of Riga - Churchville, NY
townofripleyok|c|OK|Town of Ripley
townofriverheadny|c|NY|Town of Riverhead - IT Dept.
townofrochesterma|c|MA|Town of Rochester
townofrocklandmanitowoccountywi|c|WI|Town of Rockland Manitowoc County
townofrocklandny|c|NY|Town of Rockland
townofrockwi|c|WI|Town of Rock
townofrosebud|c|AR|CITY OF ROSE BUD
townofrosendaleny|c|NY|Town of Rosendale
townofrosendalepoliceny|c|NY|Town of Rosendale Police Department
townofrossca|c|CA|Town of Ross
townofrotterdam|c|NY|Town of Rotterdam
townofroyaltonny|c|NY|Town of Royalton
townofrudolphwi|c|WI|Town of Rudolph
townofrushford|c|NY|Town of Rushford
townofrushny|c|NY|Town of Rush
townofrussellwi|c|WI|Town of Russell
townofruthnc|c|NC|Town of Ruth
townofrutlandwi|c|WI|Town of Rutland
townofsalemny|c|NY|Town Of Salem
townofsalisburyny|c|NY|Town of Salisbury
townofsaluda|c|SC|Town Of Saluda South Carolina
townofsandcreekwi|c|WI|Town of Sand Creek
townofsandycreekny|c|NY|Town of Sandy Creek
townofsanfordny|c|NY|Town of Sanford
townofsaranac|c|NY|Town of Saranac
townofsasserga|c|GA|Town of Sasser
townofsawmillsnc|c|NC|Town of Sawmills
townofschaghticoke|c|NY|Town of Schaghticoke
townofschroonny|c|NY|Town of Schroon
townofschuylerny|c|NY|Town of Schuyler
townofsciony|c|NY|Town of Scio
townofscipiony|c|NY|Town of Scipio
townofscottbrownwi|c|WI|Town of Scott
townofscottcrawfordwi|c|WI|Town of Scott
townofscottlincolnwi|c|WI|Town of Scott
townofscottsheboyganwi|c|WI|TOWN OF SCOTT
townofsenecany|c|NY|Town of Seneca
townofsenecawoodcowi|c|WI|Town Of Seneca
townofsevastopolwi|c|WI|Town of Sevastopol
townofsheboyganfallswi|c|WI|Town of Sheboygan Falls
townofsheboyganwi|c|WI|Town of Sheboygan
townofshelburnema|c|MA|Town of Shelburne
townofshelburnenh|c|NH|Town of Shelburne
townofshelbyny|c|NY|Town of Shelby
townofshelbywi|c|WI|Town of Shelby
townofsheldonny|c|NY|Town of Sheldon
townofsherburne|c|NY|Town of Sherburne
townofshields-wi|c|WI|Town of Shields
townofshieldsdcwi|c|WI|Town of Shields Dodge County
townofsidneyny|c|NY|Town of Sidney NY
townofsigelwoodwi|c|WI|TOWN OF SIGEL
townofsimsnc|c|NC|Town of Sims
townofsiouxcreek|c|WI|Town of Sioux Creek
townofskaneateles|c|NY|Town of Skaneateles
townofsmyrna-tn|c|TN|Town of Smyrna
townofsmyrnany|c|NY|Town of Smyrna NY
townofsomersetmd|c|MD|Town of Somerset
townofsophia|c|WV|TOWN OF SOPHIA
townofsouthportny|c|NY|Town of Southport
townofspaffordny|c|NY|TOWN OF SPAFFORD
townofspencerny|c|NY|Town of Spencer
townofspencerwi|c|WI|Town of Spencer
townofspiderlakewi|c|WI|Town of Spider Lake, Wisconsin
townofspringernm|c|NM|Town of Springer
townofspringprairiewi|c|WI|Town of Spring Prairie
townofspringvalleywi|c|WI|Town of Spring Valley
townofstaffordny|c|NY|Town of Stafford
townofstamfordny|c|NY|Town of Stamford, NY
townofstanley-wi|c|WI|Town of Stanley
townofstarmandny|c|NY|Town of Saint Armand
townofstarms|c|MS|Town of Star
townofstarprairiewi|c|WI|Town of Star Prairie
townofstcroixfallswi|c|WI|Town of St. Croix Falls
townofsterlingok|c|OK|Town of Sterling
townofstevensville|c|MT|Town of Stevensville
townofstillwaterny|c|NY|Town of Stillwater
townofstockbridge|c|WI|Town of Stockbridge
townofstocktonny|c|NY|Town of Stockton
townofsturgeonbay-wi|c|WI|Town of Sturgeon Bay
townofsullivanny|c|NY|Town of Sullivan
townofsumrallms|c|MS|Town of Sumrall
townofsuperiorwi|c|WI|Town of Superior
townofsurfsidefl|c|FL|Town of Surfside
townofswansisland|c|ME|Town of Swan's Island
townofswedenny|c|NY|Town of Sweden
townofsykesville|c|MD|Town of Sykesville
townofsylvesterwi|c|WI|Town of Sylvester
townoftaycheedahwi|c|WI|TOWN OF TAYCHEEDAH
townoftempleok|c|OK|Town of Temple
townofterral|c|OK|Town of Terral
townoftheplainsvirginia|c|VA|Town of The Plains, Virginia
townoftheresany|c|NY|Town of Theresa
townoftheresawi|c|WI|Town of Theresa
townofthomsonmn|c|MN|Town of Thomson
townofthorpwi|c|WI|Town of Thorp
townofthreelakeswi|c|WI|Town of Three Lakes
townofthurstonny|c|NY|Town of Thurston
townoftiburon|c|CA|Town of Tiburon
townofticonderoga|c|NY|Town of Ticonderoga
townoftilden|c|WI|Town of Tilden
townoftiogany|c|NY|Town of Tioga
townoftrafalgar|c|IN|Town of Trafalgar
townoftrianaal|c|AL|Town of Triana
townoftriangle|c|NY|Town of Triangle
townoftropicut|c|UT|Town of Tropic
townoftroupsburgny|c|NY|Town of Troupsburg
townoftroutville-va|c|VA|Town of Troutville
townoftruckee|c|CA|Town of Truckee
townofturinny|c|NY|Town of Turin
townofturtlewi|c|WI|Town of Turtle
townoftusten|c|NY|Town of Tusten
townofulyssesny|c|NY|Town of Ulysses
townofunadilla|c|NY|Town of Unadilla
townofuniondoorwi|c|WI|Town of Union
townofunionny|c|NY|Town of Union
townofurbana|c|NY|Town of Urbana
townofuticawi|c|WI|Town of Utica
townofvarnamtown|c|NC|Town of Varnamtown
townofvassnc|c|NC|Town of Vass
townofvermontwi|c|WI|Town of Vermont
townofvernonny|c|NY|Town of Vernon
townofveteranny|c|NY|TOWN OF VETERAN
townofvictorny|c|NY|Town of Victor
townofvinlandwi|c|WI|Town of Vinland
townofvolney|c|NY|Town of Volney
townofwaddington|c|NY|Town of Waddington
townofwagram|c|NC|Town of Wagram
townofwalesny|c|NY|town of wales
townofwallkill|c|NY|Town of Wallkill
townofwaltonny|c|NY|Town of Walton
townofwalworthny|c|NY|Town of Walworth
townofwalworthwi|c|WI|Walworth, Town of
townofwappingerny|c|NY|Town of Wappinger
townofwarren-ri|c|RI|Town of Warren
townofwarrenindiana|c|IN|TOWN OF WARREN
townofwarrensccwi|c|WI|Town of Warren
townofwarsawny|c|NY|Town of Warsaw
townofwarwickny|c|NY|Town of Warwick
townofwaterfordny|c|NY|Town of Waterford
townofwaterloony|c|NY|Town of Waterloo
townofwaterloowi|c|WI|Town of Waterloo
townofwatertownfire-ny|d|NY|Town of Watertown Fire District
townofwatertownny|c|NY|Town of Watertown
townofwatertownwi|c|WI|Town of Watertown
townofwatsonny|c|NY|Town of Watson NY
townofwausaukeewi|c|WI|Town of Wausaukee
townofwautomawi|k|WI|Town Of Wautoma
townofwaylandny|c|NY|Town of Wayland
townofwayneny|c|NY|Town of Wayne
townofwebbny|c|NY|Town of Webb
townofwedowee|c|AL|Wedowee Police Department
townofweldonnc|c|NC|Town of Weldon
townofwellingtonwi|c|WI|Township of Wellington
townofwendellnc|c|NC|Town of Wendell
townofwescott-wi|k|WI|Town Of Wescott
townofwesterlony|c|NY|Town of Westerlo
townofwestfieldny|c|NY|Town of Westfield
townofwestfieldsaukwi|c|WI|Town of Westfield
townofwestfordwi|c|WI|Town of Westford
townofwestmorelandny|c|NY|Town Of Westmoreland
townofwestportin|c|IN|Town of Westport
townofwestportny|c|NY|Town of Westport
townofwestportok|c|OK|Town of Westport
townofwestturin|c|NY|Town of West Turin
townofwestvilleny|c|NY|Town of Westville
townofweyauwega-wi|c|WI|Town of Weyauwega
townofwheatlandny|c|NY|Town of Wheatland NY
townofwheatonwi|c|WI|Town of Wheaton
townofwhitebluff|c|TN|Town of White Bluff
townofwhitehallny|c|NY|Town Of Whitehall
townofwhitemn|c|MN|Town of White
townofwhitewaterwi|c|WI|Town of Whitewater
townofwhitmire|c|SC|Town of Whitmire
townofwiley|c|CO|Town of Wiley
townofwilkeson|c|WA|Town of Wilkeson
townofwillsborony|c|NY|Town of Willsboro, NY
townofwilnany|c|NY|Town of Wilna
townofwilsonny|c|NY|Town of Wilson
townofwinchesterwi|c|WI|Town of Winchester
townofwindhamny|c|NY|Town of Windham NY
townofwindsorny|c|NY|Town of Windsor
townofwinfieldny|c|NY|Town of Winfield
townofwinfieldwi|c|WI|Town of Winfield
townofwingatenc|c|NC|Town of Wingate
townofwinneconne|c|WI|Town of Winneconne
townofwinter|c|WI|Town of Winter
townofwittenbergwi|c|WI|Town of Wittenberg
townofwolcottny|c|NY|Town of Wolcott, NY
townofwoodburyny|c|NY|Town of Woodbury
townofwoodruffwi|c|WI|Town of Woodruff
townofwoodstockva|c|VA|Town of Woodstock
townofwoodvillewi|c|WI|Town of Woodville
townofworcesterny|c|NY|Town of Worcester
townofwordenwi|c|WI|Town of Worden
townofwyomingwi|c|WI|Town of Wyoming
townscountysheriff|k|GA|Towns County Sheriff Office
townsendma|c|MA|Town of Townsend
townsendmaclerk|c|MA|Town of Townsend Clerk
townshendvt|c|VT|Town of Townshend
tox21|f|MD|Department of Health and Human Services, National Center for Advancing Translational Sciences
tppfl|c|FL|Town of Pembroke Park
tps|l|DC|Library of Congress
trabajadormigrante|f|DC|Department of Labor, Bureau of International Labor Affairs
tracss|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
tracymn|c|MN|City of Tracy
trade|f|DC|Department of Commerce, International Trade Administration
trafficsafetymarketing|f|DC|Department of Transportation, National Highway Traffic Safety Administration
traffordal|c|AL|Town of Trafford
traffordpa|c|PA|Trafford Borough
traillcountynd|k|ND|Traill County
trainingproviderresults|f|DC|Department of Labor
transjordanutah|d|UT|Trans-Jordan Cities Agency
transparency|f|DC|Executive Office of the President, White House Office
transparencyflorida|s|FL|Florida Governor's Office
transportation|f|DC|Department of Transportation, U.S. Department of Transportation
transylvaniacounty|k|NC|Transylvania County
travelwyoming|s|WY|State of Wyoming
traversecitymi|c|MI|City of Traverse City
traversecosomn|k|MN|Traverse County Sheriff's Office
traversecountymn|k|MN|Traverse County MN
traviscoesd1tx|d|TX|Travis County Emergency Services District 1
traviscountyemergency|k|TX|Travis County
traviscountytx|k|TX|Travis County Information Technology Services
treas|f|DC|Department of the Treasury, Department of the Treasury - DO
treaslockbox|f|DC|Department of the Treasury, Bureau of the Fiscal Service
treasurecountymt|k|MT|Treasure County
treasury|f|DC|Department of the Treasury, Department of the Treasury - OCIO
treasuryauction|f|DC|Department of the Treasury, Bureau of the Fiscal Service
treasuryauctions|f|DC|Department of the Treasury, Bureau of the Fiscal Service
treasurydirect|f|DC|Department of the Treasury, Bureau of the Fiscal Service
treasuryecm|f|DC|Department of the Treasury, Department of the Treasury - OCIO
treasuryhunt|f|DC|Department of the Treasury, Bureau of the Fiscal Service
treasuryscams|f|DC|Department of the Treasury, Bureau of the Fiscal Service
treasurytn|s|TN|State of Tennese
tredyffrin|c|PA|Tredyffrin Township
tregocountyks|k|KS|Trego County, Kansas
tremontil|c|IL|Village of Tremont
tremontoncity|c|UT|Tremonton City Corporation
trempcountywi|k|WI|Trempealeau County
trempealeauwi|c|WI|Village of Trempealeau
trenton-ut|c|UT|Trenton Town
trentonga|c|GA|City of Trenton
trentonny|c|NY|Town of Trenton, New York
trentonoh|c|OH|City of Trenton
trfmn|c|MN|City of Thief River Falls
triadncwater|d|NC|Piedmont Triad Regional Water Authority
tribaljusticeandsafety|f|DC|Department of Justice, Office of Justice Programs
tricountyconservancy-in|d|IN|Tri County Conservancy District
tricountyhealthut|d|UT|TriCounty Health Department
tridelllapointwater|d|UT|Tridell-Lapoint Water Improvement District
trimblecountyky|k|KY|Trimble County Fiscal Court
trimbletn|c|TN|TOWN OF TRIMBLE
trinidadhousing|c|CO|Housing Authority of the City of Trinidad
trinidadtexas|c|TX|City of Trinidad
trinity-nc|c|NC|City of Trinity
trinityal|c|AL|Town of Trinity Alabama
trinitycounty-ca|k|CA|Trinity County Behavioral Health Services
trivalleyfiredistrictoh|d|OH|Tri-Valley Fire District
trophyclubtx|c|TX|Town of Trophy Club
troupcountyga|k|GA|Troup County Board of Commissioners
trousdalecountytn|k|TN|Hartsville/Trousdale County Government
troutdaleoregon|c|OR|City of Troutdale
troutlakemn|c|MN|TROUT LAKE TOWNSHIP
troutmannc|c|NC|Town of Troutman
troyal|c|AL|City of Troy
troymi|c|MI|City of Troy
troyny|c|NY|City of Troy, NY
troyohio|c|OH|City of Troy, Ohio
troypolicemo|c|MO|Troy Missouri Police Department
troytn|c|TN|Town of Troy
troytwpdelawareoh|k|OH|Troy Township Delaware Ohio
troytwpgeaugaoh|c|OH|Troy Township
troytwpwoodoh|c|OH|Troy Township
troytx|c|TX|City of Troy
troyvt|c|VT|Town of Troy
troywalworthwi|c|WI|Town of Troy
trpa|i|NV|Tahoe Regional Planning Agency
truckeepolice|c|CA|Truckee Police Department
truckingks|s|KS|Kansas Department of Revenue
truman|f|DC|Harry S Truman Scholarship Foundation
trumanlibrary|f|MD|National Archives and Records Administration
trumannfd|c|AR|Trumann Fire Department
trumannpd|c|AR|Trumann Police Department
trumansburg-ny|c|NY|Village of Trumansburg
trumbull-ct|c|CT|Town of Trumbull
trumpaccounts|f|DC|Department of the Treasury
trumpcard|f|DC|Executive Office of the President, Department of Government Efficiency
trumpgoldcard|f|DC|Department of Commerce
trumpira|f|DC|Executive Office of the President, White House Office
trumplibrary|f|MD|National Archives and Records Administration
trumprx|f|DC|Executive Office of the President, White House Office
trumpwhitehouse|f|MD|National Archives and Records Administration
truro-ma|c|MA|Town of Truro
trussville|c|AL|City of Trussville
trussvillegasandwater|c|AL|Trussville Gas and Water
trusttennessee|s|TN|State of Tennessee
trusttn|s|TN|State of Tennessee
trwranj|d|NJ|Two Rivers Water Reclamation Authority
tryonnc|c|NC|Town of Tryon
tsa|f|VA|Department of Homeland Security, Transportation Security Administration
tsc|f|DC|Department of Justice, Terrorist Screening Center
tsp|f|DC|Federal Retirement Thrift Investment Board
tsptest|f|DC|Federal Retirement Thrift Investment Board
tsunami|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
tswg|f|MD|Department of Defense, Office of the Secretary of Defense
ttb|f|DC|Department of the Treasury, Alcohol and Tobacco Tax and Trade Bureau
ttbonline|f|DC|Department of the Treasury, Alcohol and Tobacco Tax and Trade Bureau
ttd|c|CT|Third Taxing District
ttlplus|f|DC|Department of the Treasury, Bureau of the Fiscal Service
tualatin|c|OR|City of Tualatin
tualatinoregon|c|OR|City of Tualatin
tuckahoe|c|NY|Village of Tuckahoe
tuckahoevillageny|c|NY|Village of Tuckahoe
tuckerga|c|GA|City of Tucker, GA
tucsonaz|c|AZ|City of Tucson
tudinerori|s|RI|State of RI Office of the General Treasurer
tuftonboronh|c|NH|Town of Tuftonboro
tukwilawa|c|WA|City of Tukwila
tulalip|t|WA|The Tulalip Tribes of Washington
tulalip-nsn|t|WA|The Tulalip Tribes
tulalipair-nsn|t|WA|The Tulalip Tribes of Washington
tulaliptribalcourt-nsn|t|WA|Tulalip Tribes of Washington
tulaliptribes-nsn|t|WA|The Tulalip Tribes
tulerivertribe-nsn|t|CA|Tule River Tribal Council
tulia-tx|c|TX|Town of Tulla
tuliapolice|c|TX|Tulia Police Department
tullahomatn|c|TN|City of Tullahoma
tumwaterwa|c|WA|City of Tumwater
tunkhannockboroughpolice|c|PA|Tunkhannock Borough Police
tunktwppolice|c|PA|Tunkhannock Township Police
tuolumnecountysheriff|k|CA|Tuolumne County Sheriff's Office
tupeloms|c|MS|City Of Tupelo
tupperlakeny|c|NY|Village of Tupper Lake
turlockca|c|CA|City of Turlock
turneroregon|c|OR|City of Turner
turtlecreektwpwcoh|c|OH|Turtlecreek Township in Warren County
turtlelakebeltramimn|c|MN|Turtle Lake Township
turtlelaketwpcassco|c|MN|Turtle Lake Township
turtlerivertownshipmn|c|MN|Turtle River Township
tusayan-az|c|AZ|Town of Tusayan
tusayanaz|c|AZ|Town of Tusayan
tuscaloosa-al|c|AL|City of Tuscaloosa, AL
tuscolatownshipmi|c|MI|Tuscola Township
tuscumbiavillagemo|c|MO|Village of Tuscumbia, Missouri
tuskegeealabama|c|AL|City of Tuskegee
tuttleok|c|OK|City of Tuttle
tuxedopark-ny|c|NY|Village Of Tuxedo Park
tva|f|TN|Tennessee Valley Authority
tvaoig|f|TN|Tennessee Valley Authority
tvfr|d|OR|Tualatin Valley Fire & Rescue
twai|f|DC|Department of the Treasury, Bureau of the Fiscal Service - TWAI
twinlakeswi|c|WI|Village of Twin Lakes
twnlaurensny|c|NY|Town of Laurens
twnofsumpter|c|WI|Town of Sumpter
twoharborsmn|c|MN|City of Two Harbors
tworiversswcd|d|OR|Two Rivers Soil and Water Conservation District
twpclintonshelbyoh|c|OH|Clinton Township
twpoceannj|c|NJ|Township of Ocean
tx|s|TX|Department of Information Resources
tx293districtcourt|s|TX|293rd District Court
txag|s|TX|Office of the Attorney General
txassessment|s|TX|Texas Education Agency
txbd|s|TX|Texas Comptroller of Public Accounts
txbulliondepository|s|TX|Texas Comptroller of Public Accounts
txcourts|s|TX|Office of Court Administration
txdmv|s|TX|Texas Department of Motor Vehicles
txdot|s|TX|Texas Department of Transportation
txhb|d|TX|Texas Multistate Intergovernmental Employee Benefits Pool
txisao|s|TX|Texas Department of Information Resources
txoag|s|TX|Office of the Attorney General
txschools|s|TX|Texas Education Agency
txsmartbids|s|TX|Texas Comptroller of Public Accounts
txsmartbuy|s|TX|Texas Comptroller of Public Accounts
tylermn|c|MN|City of Tyler
tylertexas|c|TX|City of Tyler
tyngsboroughma|c|MA|Town of Tyngsborough, MA
tyreny|c|NY|Town of Tyre
tyringham-ma|c|MA|Town of Tyringham
tyronega|c|GA|Town of Tyrone
tyrrellnc|k|NC|Tyrrell County
ucfd1oregon|d|OR|Umatilla County Fire District number 1
ucia|f|DC|Central Intelligence Agency
ucncboe|k|NC|Union County Board of Elections
uconidaho|c|ID|City of Ucon
ucr|i|GA|Unified Carrier Registration Plan
ucsooregon|k|OR|Union County Sheriff's Office
uctx|c|TX|City of Universal City
udall|f|AZ|Morris K. Udall and Stewart L. Udall Foundation
uenutah|s|UT|Utah Education and Telehealth Network
uetnutah|s|UT|Utah Education and Telehealth Network
ufswqd|d|OR|Urban Flood Safety and Water Quality District
ugov|f|VA|Office of the Director of National Intelligence
ui|f|DC|Department of Labor
uintacountywy|k|WY|Uinta County Wyoming
uintah|k||Uintah County Government
uintahcity|c|UT|UIntah City
uintahfiredistrict|d|UT|Uintah Fire Suppression Special Service District
uintahmadutah|d|UT|Uintah Mosquito Abatement District
uintahwater|d|UT|Uintah Water Conservancy District
ukb-nsn|t|OK|United Keetoowah Band of Cherokee Indians in Oklahoma
ukraineoversight|f|VA|Department of Defense, Office of the Inspector General
ulstercountyny|k|NY|County of Ulster
ulsterpolice|c|NY|Town of Ulster
ulstersheriffny|k|NY|Ulster County Sheriff's Office
ulyssesks|c|KS|City of Ulysses
umatilla|c|OR|City of Umatilla
umatillacounty|k|OR|Umatilla County
umatillahospitaldistrict-or|d|OR|Umatilla Hospital District
umitribe|t|VA|Upper Mattaponi Tribe
umoregonradio|d|OR|Umatilla Morrow Radio & Data District
umripd|d|IL|Upper Mississippi River International Port District
umtcouncil|t|VA|Upper Mattaponi Tribe
umtjudicial|t|VA|Upper Mattaponi Tribe
umtribe|t|VA|Upper Mattaponi Tribe
unadillatwpmi|c|MI|Unadilla Township
unalaska|c|AK|City of Unalaska
underhillvt|c|VT|Town of Underhill
unemployment|f|DC|Department of Labor
unicoicountytn|k|TN|Unicoi County Tennessee Government
unicor|f|DC|Department of Justice, Unicor
unifiedfireserviceareaut|d|UT|Unified Fire Service Area
unifiedfireut|d|UT|Unified Fire Authority
unifiedpoliceut|d|UT|Unified Police Department of Greater Salt Lake
unionbeachnj|c|NJ|Union Beach Borough
unioncity-in|c|IN|City of Union City
unioncityca|c|CA|City of Union City
unioncityga|c|GA|City of Union City
unioncityok|c|OK|Town of Union City
unioncitytn|c|TN|City of Union City
unioncounty-fl|k|FL|Union County Board of Commissioners
unioncountyar|k|AR|County of Union
unioncountyga|k|GA|Union County Commissioner
unioncountyil|k|IL|Union County
unioncountyilcourts|k|IL|Union County - Circuit Clerk
unioncountyiowa|k|IA|Union County Iowa Courthouse
unioncountyky|k|KY|Union County Fiscal Court
unioncountync|k|NC|Union County Government
unioncountyncelections|k|NC|Union County Board of Elections
unioncountyohio|k|OH|Union County
unioncountyor|k|OR|Union County
unioncountysd|k|SD|Union County
unioncountytn|k|TN|Union County TN
unioncountyveteransohio|k|OH|Union County Veterans Service Office
unionfiredistrictri|d|RI|The Union Fire District of South Kingstown
unionflpa|k|FL|Union County Property Appraiser
uniongapwa|c|WA|City of Union Gap
uniongrovewi|c|WI|Village of Union Grove
unionhealthdistrictclatsop|d|OR|Union Health District of Clatsop County
unionia|c|IA|City of Union
unionmissouri|c|MO|City of Union
unionreports|f|DC|Department of Labor
unionspringsal|c|AL|City of Union Springs
unionspringsny|c|NY|Village of Union Springs
uniontownpdal|c|AL|Uniontown Police Department
uniontwp-hcnj|c|NJ|Township of Union, Hunterdon County
uniontwpluzernecopa|c|PA|Union Township
unionvaleny|c|NY|Town of Union Vale
unitedstatescongress|l|DC|Library of Congress
unitenjveterans|s|NJ|New Jersey Department of Veterans Affairs
unityor|k|OR|Baker County
unitytwpohio|c|OH|Unity Township Columbiana County Ohio
universalcitytexas|c|TX|City of Universal City
universityheightsoh|c|OH|City of University Heights
unk|c|AK|City of Unalakleet
unkira|t|AK|Native Village of Unalakleet
unlocktalent|f|DC|Office of Personnel Management
unnpp|f|PA|Department of Energy, National Nuclear Security Administration/Fluor Marine Propulsion, LLC
unrpnet|f|DC|Department of Energy, Office of Naval Reactors
uplandca|c|CA|City of Upland
upperarlingtonoh|c|OH|City of Upper Arlington
upperbrookville|c|NY|VILLAGE OF UPPER BROOKVILLE
uppermarlboromd|c|MD|Town of Upper Marlboro
uppernyack|c|NY|Village of Upper Nyack
upperprovmcpa|c|PA|Upper Providence Township
uppersiouxcommunity-nsn|t|MN|Upper Sioux Community
uppersiouxpolice-nsn|t|MN|Upper Sioux Community
upperskagittribe-nsn|t|WA|Upper Skagit Indian Tribe
upperuwchlan-pa|c|PA|Upper Uwchlan Township
upperyampawater|d|CO|Upper Yampa Water Conservancy District
upshurtxesd|d|TX|Upshur County ESD #1
uptonma|c|MA|Town of Upton
urbanail|c|IL|City of Urbana, Illinois
urbanfloodsafetyor|d|OR|Urban Flood Safety and Water Quality District
urbannava|c|VA|Town of Urbanna
urbanwaters|f|DC|Environmental Protection Agency
urma|d|UT|Utah Risk Management Agency
us-cert|f|VA|Department of Homeland Security, Cybersecurity and Infrastructure Security Agency
usa|f|DC|General Services Administration, Federal Acquisition Service
usa250|l|DC|U.S. Semiquincentennial Commission, United States Semiquincentennial Commission
usability|f|DC|General Services Administration
usadf|f|DC|United States African Development Foundation, African Development Foundation
usagm|f|DC|United States Agency for Global Media
usai|f|DC|General Services Administration, Federal Acquisition Service
usaid|f|DC|Department of State
usajobs|f|DC|Office of Personnel Management
usalearning|f|DC|Office of Personnel Management
usandc|f|DC|Department of Defense, Air Force
usap|f|VA|National Science Foundation
usaseanconnect|f|DC|Department of State, U.S. - ASEAN Connect
usaspending|f|DC|Department of the Treasury, Bureau of the Fiscal Service
usastaffing|f|DC|Office of Personnel Management
usbankruptcy|j|DC|Administrative Office of the United States Courts
usbg|l|DC|Architect of the Capitol
usbm|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
usbr|f|CO|Department of the Interior, Bureau of Reclamation
usc|j|DC|Administrative Office of the United States Courts
uscapital|l|DC|Architect of the Capitol
uscapitalgiftshop|l|DC|Architect of the Capitol
uscapitol|l|DC|Architect of the Capitol
uscapitolgiftshop|l|DC|Architect of the Capitol
uscapitolgiftstore|l|DC|Architect of the Capitol
uscapitolpolice|l|DC|Capitol Police
uscavc|j|DC|Administrative Office of the United States Courts, United States Court of Appeals for Veterans Claims
uscc|l|DC|U.S.-China Economic and Security Review Commission
usccr|f|DC|U.S. Commission on Civil Rights, ASCD-CIO
uscg|f|VA|Department of Homeland Security, United States Coast Guard
uscirf|l|DC|U.S. Commission on International Religious Freedom
uscis|f|DC|Department of Homeland Security, Citizenship and Immigration Services
uscode|l|DC|Government Publishing Office
uscongress|l|DC|Library of Congress
usconsulate|f|DC|Department of State, Bureau of Global Public Affairs
uscourts|j|DC|Administrative Office of the United States Courts
uscp|l|DC|Capitol Police
uscpoig|l|DC|U.S. Capitol Police, Office of the Inspector General
uscurrency|f|DC|Board of Governors of the Federal Reserve
usd315ks|e|KS|Colby Public Schools USD 315
usda|f|DC|Department of Agriculture
usdapii|f|DC|Department of Agriculture
usdebitcard|f|DC|Department of the Treasury, Bureau of the Fiscal Service
usdfc|f|DC|United States International Development Finance Corporation
usdigitalservice|f|DC|Executive Office of the President, Department of Government Efficiency
usdoj|f|DC|Department of Justice, Office of the Chief Information Officer
usdoscloud|f|DC|Department of State, Bureau of Diplomatic Technology (DT)
usds|f|DC|Executive Office of the President, Department of Government Efficiency
usembassy|f|DC|Department of State, Bureau of Global Public Affairs
usgeo|f|AL|National Aeronautics and Space Administration, Langley Research Center
usgovdod|f|MD|Department of Defense, Office of the Secretary of Defense
usgovernmentmanual|l|DC|Government Publishing Office
usgs|f|DC|Department of the Interior, United States Geological Survey
ushmm|f|DC|United States Holocaust Memorial Museum
ushouse|l|DC|United States House of Representatives, House of Representatives
ushr|l|DC|United States House of Representatives, House of Representatives
usicecenter|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
usich|f|MD|U.S. Interagency Council on Homelessness, United States Interagency Council on Homelessness
usidfc|f|DC|United States International Development Finance Corporation
usip|f|DC|United States Institute of Peace
usitc|f|DC|International Trade Commission
usitcoig|f|DC|International Trade Commission
usmarshals|f|VA|Department of Justice, U.S. Marshals Service
usmint|f|DC|Department of the Treasury, United States Mint
usmission|f|DC|Department of State, Bureau of Global Public Affairs
usphs|f|DC|Department of Health and Human Services, Office of the Secretary of Health and Human Services
uspis|f|NC|United States Postal Service
usprobation|j|DC|Administrative Office of the United States Courts
usps|f|NC|United States Postal Service
uspsinformeddelivery|f|NC|United States Postal Service
uspsinnovates|f|NC|United States Postal Service
uspsoig|f|NC|United States Postal Service
uspto|f|VA|Department of Commerce, U.S. Patent and Trademark Office
ussc|j|DC|United States Sentencing Commission
ussemiquincentennial|l|VA|U.S. Semiquincentennial Commission, United States Semiquincentennial Commission
ussm|f|DC|General Services Administration, Office of Governmentwide Policy
usss|f|DC|Department of Homeland Security, United States Secret Service
ustaxcourt|j|DC|United States Tax Court
ustda|f|VA|Trade And Development Agency
ustr|f|DC|Executive Office of the President, Office of the United States Trade Representative
ustreas|f|VA|Department of the Treasury, TCS
usvisabond|f|DC|Department of the Treasury, Bureau of the Fiscal Service
usxports|f|DC|Department of State, Bureau of Political and Military Affairs
ut|s|UT|State of Utah
utah|s|UT|State of Utah
utahcounty|k|UT|Utah County Government
utahfireinfo|f|ID|Department of the Interior, Bureau of Land Management
utahlake|d|UT|Utah Lake Authority
utahtrust|d|UT|Utah Local Governments Trust
utahtrustlands|s|UT|Utah School and Institutional Trust Lands Administration
utclermont|c|OH|Union Township
utcourts|s|UT|Administrative Office of the Courts
utica-il|c|IL|Village of North Utica
uticany|c|NY|City of Utica
uticaohio|c|OH|Village of Utica
utleg|d|UT|Utah State Legislature
utnutah|s|UT|Utah Education and Telehealth Network
utsdco|d|CO|Upper Thompson Sanitation District
uvaldecounty|k|TX|Uvalde County
uvaldetx|c|TX|City of Uvalde
uxbridge-ma|c|MA|Uxbridge, Town of
va|f|DC|Department of Veterans Affairs, Office of Information and Technology, IT Operations and Services (ITOPS)
vaccine|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
vaccines|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
vacine|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
vacines|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
vacourts|s|VA|Supreme Court of Virginia
vacstclairil|d|IL|Veterans Assistance Commission of St. Clair County
vacuna|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
vacunas|f|GA|Department of Health and Human Services, Centers for Disease Control and Prevention
vaemergency|s|VA|Virginia Department of Emergency Management
vaidenms|c|MS|Town of Vaiden, MS
vail|c|CO|Town of Vail
valatie|c|NY|Village of Valatie
valdesenc|c|NC|Town of Valdese
valdezak|c|AK|City of Valdez
valencianm|k|NM|Valencia County
valenciaswcd-nm|d|NM|Valencia Soil and Water Conservation District
valentinene|c|NE|City of Valentine
vallejo|c|CA|City of Vallejo
valleycenterks|c|KS|The City of Valley Center
valleycoemsid|d|ID|Valley Countywide EMS District
valleycountyid|k|ID|Valley County Idaho
valleycountymt|k|MT|Valley County Courthouse
valleycountyne|k|NE|Valley County Nebraska
valleyenforcementoh|d|OH|Valley Enforcement Reg Council of Governments
valleystreamny|c|NY|Incorporated Village of Valley Stream
valleytownshipmi|c|MI|Valley Township
valleyviewvfdok|k|OK|VALLEY VIEW VOLUNTEER FIRE DEPT INC
valmeyerfd|d|IL|Valmeyer Fire Protection District
valparaisoin|c|IN|City Of Valparaiso
vamoneysearch|s|VA|Virginia Department of Treasury
vanburencounty-mi|k|MI|Van Buren County
vanburencountyar|k|AR|Van Buren County Arkansas
vanburencountyia|k|IA|Van Buren County Iowa
vanburencountymi|k|MI|Information Services
vanburencountytn|k|TN|Van Buren County
vanburenny|c|NY|Town of Van Buren
vancouver|c|WA|City of Vancouver
vandaliami|c|MI|Village Of Vandalia
vandaliaohio|c|OH|CITY OF VANDALIA
vandenbergvillagecsd|d|CA|Vandenberg Village Community Services District
vandenbroekwi|c|WI|Town of Vandenbroek
vanetten|c|NY|Town of Van Etten
vanmeteria|c|IA|City of Van Meter, Iowa
vantx|c|TX|City of Van
vanwertcountyohio|k|OH|Van Wert County
vaoig|f|DC|Department of Veterans Affairs, Inspector General
varickny|c|NY|Town Of Varick
vasamn|c|MN|Vasa Township
vassarlibrarymi|d|MI|Bullard Sanford Memorial Library
vastatebar|s|VA|Virginia State Bar
vatax|s|VA|VA Dept of Taxation
vauxmontmd|d|CO|Vauxmont Metropolitan District
vawildlife|s|VA|Virginia Department of Game & Inland Fisheries
vayahealth|d|NC|Vaya Health
vayavotarcolorado|s|CO|Colorado Department of State
vbcardistrictcourt|k|AR|Van Buren County District Court
vbhil|c|IL|Village of Barrington Hills
vbtmi|c|MI|Van Buren Charter Township
vcera|d|CA|Ventura County Employees' Retirement Association
vcf|f|DC|Department of Justice
vcpa|d|FL|Volusia County Property Appraiser
vehiclehistory|f|DC|Department of Justice, Office of Justice Programs
velascodrainage|d|TX|Velasco Drainage District
venangocountypa|k|PA|County of Venango
venangotwpcrawfordcounty|c|PA|Venango Township
venetaoregon|c|OR|City of Veneta
venicefl|c|FL|City of Venice
veniceny|c|NY|Town Of Venice
venturacounty|k|CA|County of Ventura
venturacountyfire|d|CA|Ventura County Fire Department
vercountyil|k|IL|Vermilion County
vergennestwpmi|c|MI|Vergennes Township
vermilionsheriff|k|LA|Vermilion Parish Sheriff's Office
vermilliontownshipmn|c|MN|Vermillion Township
vermont|s|VT|VT Dept of Information & Innovation
vermonthealthconnect|s|VT|State of Vermont Dept of Information & Innovation
vermonttreasurer|s|VT|Office of the State Treasurer c/o VT Dept of Information & Innovation
vermontville-mi|c|MI|Vermontville MI
vermontvilletownshipmi|c|MI|Vermontville Township
vernal|c|UT|Vernal City
verndalemn|c|MN|City of Verndale
vernon-ct|c|CT|Town of Vernon Connecticut
vernonburg|c|GA|Town of Vernonburg
vernoncountymo|k|MO|Vernon County Courthouse
vernoncountywi|k|WI|Vernon County
vernonia-or|c|OR|City of Vernonia
vernoniafire|d|OR|Vernonia Rural Fire Protection District
vernonpdca|c|CA|City of Vernon
vernontwp-mi|c|MI|Vernon Township
vernontwp-pa|c|PA|VERNON TOWNSHIP
vernontwpfirehc|c|IN|Vernon Township
vernontwphc|c|IN|Vernon Township
vernontx|c|TX|City of Vernon
vernonvt|c|VT|Town of Vernon
veronanj|c|NJ|Township of Verona
veronany|c|NY|Town of Verona
veronawi|c|WI|City of Verona
vestalny|c|NY|Town of Vestal
veterans|f|DC|Department of Labor
vets|f|DC|Department of Veterans Affairs, Office of Information and Technology, IT Operations and Services (ITOPS)
vi|s|VI|USVI Information Technology Bureau
viburnum|c|MO|City of Viburnum
victoriacountytx|k|TX|Victoria County
victoriamn|c|MN|City of Victoria
victoriatx|c|TX|City of victoria
victoriawoodsin|c|IN|Town of Victoria Woods Indiana
victoridaho|c|ID|City of Victor
victorvilleca|c|CA|City of Victorville
victorygardensnj|c|NJ|BOROUGH OF VICTORY GARDENS
vidaliaga|c|GA|City of Vidalia
vidaliala|c|LA|City of Vidalia, LA.
vidol|s|VI|VI Department of Labor
viejas-nsn|t|CA|Viejas Tribal Government
viejastribalcourts-nsn|t|CA|Viejas Tribal Court
viennamo|c|MO|City of Vienna
viennany|c|NY|Town of Vienna
viennatownshipmi|c|MI|Vienna Township
viennatwpgc|c|MI|Charter Township of Vienna
viennava|c|VA|TOWN OF VIENNA (va) GOVERNMENT
viennawi|c|WI|Town of Vienna
vihfa|s|VI|Virgin Islands Housing Finance Authority
vilascountywi|k|WI|Vilas County Wisconsin
villagecayugany|c|NY|Village of Cayuga New York
villageflowerhill|c|NY|VILLAGE OF FLOWER HILL
villagefranklinvilleny|c|NY|Village of Franklinville
villagemedina|c|NY|Village of Medina
villagemilfordny|c|NY|Village of Milford
villagenhpny|c|NY|Incorporated Village of New Hyde Park
villageofadamsny|c|NY|Village of Adams
villageofaddisonny|c|NY|Village of Addison NY
villageofaftonny|c|NY|Village of Afton NY
villageofalbanywi|c|WI|Village of Albany
villageofalbionny|c|NY|Village of Albion
villageofaldenny|c|NY|Village of Alden
villageofallouezwi|c|WI|Village of Allouez
villageofalmondwi|c|WI|Village of Almond
villageofangelica|c|NY|Village of Angelica
villageofangolany|c|NY|Village of Angola
villageofarcadeny|c|NY|Village of Arcade
villageofarenawi|c|WI|Village of Arena
villageofatticany|c|NY|Village of Attica
villageofaurorany|c|NY|Village of Aurora, Inc.
villageofavocawi|c|WI|Village of Avoca
villageofavonny|c|NY|Village of Avon
villageofbabylonny|c|NY|Village of Babylon
villageofbainbridgeny|c|NY|Village of Bainbridge
villageofbalsamlake|c|WI|Village of Balsam Lake
villageofbangorwi|c|WI|Village of Bangor
villageofbarkerny|c|NY|Village of Barker
villageofbathny|c|NY|Village of Bath
villageofbearlakemi|c|MI|Village of Bear Lake
villageofbellevuewi|c|WI|Village of Bellevue
villageofblasdell|c|NY|Village of Blasdell
villageofbloomdale|c|OH|Village of Bloomdale
villageofbloomfieldny|c|NY|Village of Bloomfield
villageofbolivarny|c|NY|Village of Bolivar
villageofboonvilleny|c|NY|Village of Boonville NY
villageofbraceville|c|IL|Village of Braceville
villageofbradfordil|c|IL|Village of Bradford
villageofbronxville|c|NY|Village of Bronxville
villageofbronxvillepd|c|NY|Village of Bronxville Police Department
villageofbrookville|c|NY|Incorporated Village of Brookville
villageofbrownvilleny|c|NY|Village of Brownville NY
villageofcadott|c|WI|Village of Cadott
villageofcaledoniany|c|NY|Village of Caledonia
villageofcallawayne|c|NE|Village Of Callaway
villageofcamdenny|c|NY|Village of Camden
villageofcamillus-ny|c|NY|Village of Camillus
villageofcanisteo|c|NY|Village fo Canisteo
villageofcapevincent|c|NY|Village of Cape Vincent
villageofcarbonhill-il|c|IL|Village of Carbon Hill
villageofcarthageny|c|NY|VILLAGE OF CARTHAGE
villageofcascadewi|c|WI|Village of Cascade
villageofcascowi|c|WI|Village of Casco
villageofcastile|c|NY|Village of Castile
villageofcastorlandny|c|NY|Village of Castorland
villageofcatskillny|c|NY|Village of Catskill
villageofcattaraugus|c|NY|Village of Cattaraugus
villageofcazenoviany|c|NY|Village of Cazenovia
villageofcenturia|c|WI|Village of Centuria
villageofchamplainny|c|NY|Village of Champlain
villageofchathamny|c|NY|Village of Chatham
villageofchaumont|c|NY|Village of Chaumont
villageofchesterny|c|NY|Village of Chester
villageofclaytonmi|c|MI|Village of Clayton
villageofclaytonny|c|NY|Village of Clayton
villageofclaytonwi|c|WI|Village of Clayton
villageofclintonny|c|NY|Village of Clinton
villageofclymanwi|c|WI|Village of Clyman
villageofcobb|c|WI|Village of Cobb
villageofcolemanwi|c|WI|Village of Coleman
villageofcopemish|c|MI|Village of Copemish
villageofcorinthny|c|NY|Village of Corinth
villageofcottagegrove|c|WI|Village of Cottage Grove
villageofcountryclubmo|c|MO|Village of Country Club
villageofcoxsackie|c|NY|Village of Coxsackie
villageofcoxsackiepolice|c|NY|Village of Coxsackie Police
villageofcroghanny|c|NY|Village of Croghan
villageofdakotail|c|IL|Village of Dakota
villageofdane|c|WI|Village of Dane
villageofdannemora|c|NY|Village of Dannemora
villageofdansvilleny|c|NY|Village of Dansville, NY
villageofdecaturne|c|NE|Village of Decatur
villageofdelhiny|c|NY|Village of Delhi, NY
villageofdepue|c|IL|Village of Depue
villageofdexterny|c|NY|Village of Dexter
villageofdodgene|c|NE|Village Of Dodge
villageofdolgeville|c|NY|Village of Dolgeville
villageofdousman|c|WI|Village of Dousman
villageofdunlap-il|c|IL|Village of Dunlap
villageofdurandil|c|IL|Village of Durand
villageofearlville|c|NY|Village of Earlville
villageofeastaltonil|c|IL|Village of East Alton
villageofeastnassau|c|NY|Village of East Nassau
villageofeastsyracuse|c|NY|VILLAGE OF EAST SYRACUSE
villageofeggharbor|c|WI|Village of Egg Harbor
villageofellicottvilleny|c|NY|Village of Ellicottville
villageofendeavor|c|WI|Village of Endeavor
villageofequalityil|c|IL|Village of Equality, Illinois
villageofettrickwi|c|WI|VILLAGE OF ETTRICK
villageofevansmills|c|NY|Village of Evans Mills
villageofexeland|c|WI|Village of Exeland
villageoffarwellmi|c|MI|Village Of Farwell
villageoffloridany|c|NY|Village of Florida
villageofforestvillewi|c|WI|Village of Forestville
villageoffortedward|c|NY|Village of Fort Edward
villageoffortplain|c|NY|Village of Fort Plain
villageoffrankfortny|c|NY|Village of Frankfort
villageoffranklinny|c|NY|Village of Franklin
villageoffredoniany|c|NY|Village of Fredonia
villageoffremontwi|c|WI|Village of Fremont
villageofglenparkny|c|NY|Village of Glen Park
villageofgoreville|c|IL|Village of Goreville
villageofgoshen-ny|c|NY|Village of Goshen
villageofgouverneurny|c|NY|Village of Gouverneur
villageofgraftonwi|c|WI|Village of Grafton
villageofgrandview|c|IL|Village of Grandview
villageofgrantsburg|c|WI|Village of Grantsburg
villageofgranvilleil|c|IL|Village of Granville
villageofgreenport|c|NY|Village of Greenport
villageofgreenwichny|c|NY|Village of Greenwich
villageofgreenwoodlake|c|NY|Village of Greenwood Lake
villageofhamburgny|c|NY|Village of Hamburg
villageofharriman|c|NY|Village of Harriman
villageofhaverstraw|c|NY|Village of Haverstraw
villageofhempsteadny|c|NY|Inc. Village of Hemsptead
villageofhempsteadpdny|c|NY|Hempstead Village Police Department
villageofherman|c|NE|Village of Herman
villageofhixton|c|WI|Village of Hixton
villageofholley|c|NY|Village of Holley
villageofhomerny|c|NY|Village of Homer
villageofhoneoyefalls|c|NY|Village of Honeoye Falls
villageofhorseheads|c|NY|Village of Horseheads
villageofhoyleton|c|IL|Village of Hoyleton
villageofhubbardston|c|MI|Village of Hubbardston
villageofhudsonfallsny|c|NY|Village of Hudson Falls. New York
villageofinnsbrook|c|MO|Village of Innsbrook
villageofislandpark|c|NY|Village of Island Park
villageofjacksonwi|c|WI|Village of Jackson
villageofkinderhookny|c|NY|Village of Kinderhook
villageofkingspoint|c|NY|Village of Kings Point
villageofkingstonohio|c|OH|Village of Kingston
villageoflagrangeohio|c|OH|Village of Lagrange
villageoflakeviewmi|c|MI|Village of Lakeview
villageoflakevilla|c|IL|Village of Lake Villa, Illinois
villageoflansingny|c|NY|Village of Lansing
villageoflaurensny|c|NY|Village of Laurens
villageoflavallewi|c|WI|Village of LaValle
villageoflenail|c|IL|Village of Lena
villageoflewistonny|c|NY|Village of Lewiston
villageoflimany|c|NY|Village of Lima, NY
villageoflindenhurstny|c|NY|Incorporated Village of Lindenhurst
villageoflindenwi|c|WI|Village of Linden
villageoflittlevalley|c|NY|Village of Little Valley
villageofliverpoolny|c|NY|Village of Liverpool
villageoflomira|c|WI|Village of Lomira
villageoflonerock-wi|c|WI|Village of Lone Rock
villageoflongcreekil|c|IL|Village of Long Creek
villageoflowellvilleoh|c|OH|Village of Lowellville
villageoflowville|c|NY|Village of Lowville New York
villageofluxemburgwi|c|WI|Village of Luxemburg
villageoflyndonstation|c|WI|Village of Lyndon Station
villageoflyndonville|c|NY|Village of Lyndonville
villageoflynwood|c|IL|Village of Lynwood
villageofmadisonny|c|NY|VILLAGE OF MADISON
villageofmaloneny|c|NY|Village of Malone
villageofmamaroneckny|c|NY|Village of Mamaroneck
villageofmanchesterny|c|NY|Village of Manchester
villageofmarcellusny|c|NY|Village of Marcellus
villageofmarquette|c|WI|Village of Marquette
villageofmarshallwi|c|WI|Village of Marshall
villageofmazomaniewi|c|WI|Village of Mazomanie
villageofmcgraw|c|NY|Village of McGraw
villageofmendonmi|c|MI|Village of Mendon
villageofmerton|c|WI|Village of Merton
villageofmexico|c|NY|Village of Mexico
villageofmiddleburgh|c|NY|Village of Middleburgh
villageofmiddlevilleny|c|NY|Village of Middleville
villageofmillbrookny|c|NY|Village of Millbrook
villageofmillerton-ny|c|NY|Village of Millerton
villageofmilltown|c|WI|Village of Milltown
villageofminoa|c|NY|Village of Minoa
villageofminongwi|c|WI|VILLAGE OF MINONG
villageofmisenheimernc|c|NC|Village of Misenheimer
villageofmohawk|c|NY|Village of Mohawk
villageofmonee|c|IL|Village Of Monee
villageofmonroeny|c|NY|Village of Monroe
villageofmontgomeryny|c|NY|Village of Montgomery
villageofmonticellony|c|NY|Village of Monticello
villageofmoravia|c|NY|Village of Moravia
villageofmorganza|c|LA|Village of Morganza
villageofmorleymi|c|MI|Village of Morley
villageofmountmorrisny|c|NY|Village of Mount Morris, NY
villageofmuirmi|c|MI|Village of Muir
villageofmukwonago|c|WI|Village of Mukwonago
villageofmullen|c|NE|Village of Mullen
villageofnaponeene|c|NE|Village of Naponee
villageofnassau|c|NY|Village of Nassau
villageofnecedahwi|c|WI|Village of Necedah
villageofnewarkny|c|NY|Village of Newark
villageofnewberlinny|c|NY|Village of New Berlin NY
villageofnewboston|c|OH|Village of New Boston
villageofnewhartford|c|NY|Village of New Hartford
villageofnewhaven-mi|c|MI|Village of New Haven
villageofnewhempstead|c|NY|VILLAGE OF NEW HEMPSTEAD
villageofnewholland-oh|c|OH|The Village of New Holland
villageofnewpaltz|c|NY|Village of New Paltz
villageofnewparisoh|c|OH|Village of New Paris
villageofnewportny|c|NY|Village of Newport
villageofnewtownohio|c|OH|Village of Newtown
villageofnicholsny|c|NY|Village of Nichols
villageofnunda|c|NY|Village of Nunda
villageofoakdalewi|c|WI|Village of Oakdale
villageofoakfieldny|c|NY|Village of Oakfield
villageofoakfieldwi|c|WI|Village of Oakfield
villageofoakhilloh|c|OH|Village of Oak Hill
villageofoceanbeach|c|NY|Inc Village of Ocean Beach
villageofoldwestbury|c|NY|Inc. Village of Old Westbury
villageofossiningny|c|NY|The Village of Ossining
villageofotego|c|NY|Village of Otego
villageofotisvilleny|c|NY|Village of Otisville
villageofowegony|c|NY|Village of Owego
villageofoxfordny|c|NY|Village of Oxford NY
villageofpaintedpost|c|NY|Village of Painted Post
villageofpalisade|c|NE|Village of Palisade
villageofpalmyrailmacoupin|c|IL|village of palmyra
villageofparkforest-il|c|IL|Village of Park Forest
villageofpawling|c|NY|Village of Pawling
villageofpeninsula-oh|c|OH|Village of Peninsula
villageofpennyan|c|NY|Village of Penn Yan
villageofperrinton|c|MI|Village of Perrinton
villageofperryny|c|NY|Village of Perry
villageofpewaukeewi|c|WI|Village of Pewaukee
villageofphelpsny|c|NY|Village of Phelps New York
villageofphoenix-ny|c|NY|Village of Phoenix
villageofpittsfordny|c|NY|Village of Pittsford
villageofplainfieldwi|c|WI|Village of Plainfield
villageofpotsdamny|c|NY|Village of Potsdam
villageofprairiefarm|c|WI|Village of Prairie Farm
villageofquogueny|c|NY|Village of Quogue
villageofravenany|c|NY|Village of Ravena
villageofrhinebeck|c|NY|Village of Rhinebeck
villageofrhinebeckny|c|NY|Village Of Rhinebeck
villageofrichlandmi|c|MI|Village of Richland
villageofrichmondville|c|NY|Village of Richmondville
villageofriverbendmo|c|MO|The Village of River Bend
villageofromeomi|c|MI|Village of Romeo
villageofroslynestates|c|NY|Village of Roslyn Estates
villageofsabina|c|OH|Village of Sabina
villageofsaugerties|c|NY|Village of Saugerties
villageofsaukvillewi|c|WI|Village of Saukville
villageofschoolcraftmi|c|MI|Village of Schoolcraft
villageofsciooh|c|OH|Village of Scio
villageofscotiany|c|NY|Village of Scotia NY
villageofsgfny|c|NY|Village of South Glens Falls
villageofsheldonwi|c|WI|Village of Sheldon
villageofsherburneny|c|NY|Village of Sherburne
villageofsirenwi|c|WI|Village of Siren
villageofskaneateles|c|NY|Village of Skaneateles
villageofsodusny|c|NY|Village of Sodus
villageofsouthpoint|c|OH|Village of South Point
villageofspeculator|c|NY|Village of Speculator
villageofspencerwi|c|WI|Village of Spencer
villageofspringvilleny|c|NY|Village of Springville
villageofstamfordny|c|NY|Village of Stamford
villageofstaplehurst|c|NE|Village of Staplehurst
villageofstetsonvillewi|c|WI|Stetsonville, Village of
villageofstillwaterny|c|NY|Village of Stillwater
villageofstockbridgemi|c|MI|Village of Stockbridge
villageofstockbridgewi|c|WI|Village of Stockbridge
villageofsullivanwi|c|WI|VILLAGE OF SULLIVAN
villageofsummitwi|c|WI|Village of Summit
villageofsylvanbeachny|c|NY|Village of Sylvan Beach
villageoftennyson|c|WI|Village of Tennyson
villageofthebranchny|c|NY|Village of the Branch
villageoftheresany|c|NY|Village of Theresa
villageoftheresawi|c|WI|Village of Theresa
villageofthomastonny|c|NY|Village of Thomaston
villageoftikiisland|c|TX|Village of Tiki Island
villageofturin|c|NY|Village of Turin, New York
villageofunadillany|c|NY|Village of Unadilla
villageofunitywi|c|WI|Village of Unity
villageofvalleyfallsny|c|NY|Village of Valley Falls
villageofveronaohio|c|OH|Village of Verona Ohio
villageofvictorny|c|NY|Village of Victor
villageofvirgil|c|IL|Village of Virgil, Illinois
villageofvolente-tx|c|TX|Village of Volente
villageofvoorheesville|c|NY|Village of Voorheesville
villageofwaldenny|c|NY|The Village of Walden
villageofwaldenpd|c|NY|The Village of Walden Police Department
villageofwales|c|WI|Village of Wales
villageofwalton|c|NY|Village of Walton
villageofwarrenil|c|IL|Village of Warren
villageofwarsawny|c|NY|Village of Warsaw
villageofwarwickny|c|NY|Village Of Warwick
villageofwaterfordny|c|NY|Village of Waterford
villageofwaterloony|c|NY|Village of Waterloo
villageofwaterville|c|NY|Village of Waterville
villageofwaukesha|c|WI|Village of Waukesha
villageofwaverly|c|NY|Village of Waverly
villageofwaylandny|c|NY|Village of Wayland, NY
villageofwebsterny|c|NY|Village of Webster
villageofwestbury|c|NY|Village of Westbury
villageofwestfieldny|c|NY|Village of Westfield
villageofwestmanchesteroh|c|OH|Village of West Manchester
villageofwestpoint|c|IL|Village of West Point
villageofwestrushville-oh|c|OH|Village of West Rushville
villageofwhitehallny|c|NY|Village of whitehall
villageofwhitelaw-wi|c|WI|Village of Whitelaw
villageofwitheewi|c|WI|Village of Wither
villageofwolcottny|c|NY|Village of Wolcott
villageofwoodbury|c|NY|Village of Woodbury
villageofwoodlandmi|c|MI|Village of Woodland
villageofwurtsboro|c|NY|Village of Wurtsboro
villageofyatescity|c|IL|Village of Yates City
villageofyuba|c|WI|Village of Yuba
villaparkil|c|IL|Village of Villa Park
villarica|c|GA|Villa Rica
vinegrove|c|KY|City of Vine Grove
vinelandcity|c|NJ|City of Vineland
vineyardutah|c|UT|Vineyard City
vintoncountyohio|k|OH|Vinton County Commissioner's Office
vintonengineer|k|OH|Vinton County Engineer
vintonia|c|IA|City of Vinton IA
vintonva|c|VA|Town of Vinton
vipaairportsp3|d|VI|Virgin Islands Port Authority
virgilny|c|NY|Town of Virgil
virginia|s|VA|Commonwealth of Virginia
virginiaabc|s|VA|Virginia ABC
virginiabeach|c|VA|City of Virginia Beach
virginiacapital|s|VA|Virginia House of Delegates
virginiacapitol|s|VA|Virginia House of Delegates
virginiagardens-fl|c|FL|Village of Virgina Gardens
virginiageneralassembly|s|VA|Virginia General Assembly
virginiahasjobs|s|VA|Virginia IT Agency
virginiamn|c|MN|City of Virginia, MN
virginiamnpd|c|MN|Virginia Police Department
virginiaresources|s|VA|Virginia Resources Authority
virginiastateparks|s|VA|Virginia Department of Conservation and Receation
virginiawildlife|s|VA|Virginia Department of Game & Inland Fisheries
virginiaworks|s|VA|Virginia IT Agency
visalia|c|CA|City of Visalia
visas|f|DC|Department of State, Bureau of Consular Affairs
visionzerocfl|d|FL|MetroPlan Orlando
visitconwaysc|c|SC|City of Conway
visitidaho|s|ID|State of Idaho, Office of Information Technology Services
visitindiana|s|IN|State of Indiana
visitnebraska|s|NE|State Of Nebraska
visitnh|s|NH|Dept. of Resources and Economic Dev. - State of NH
visitoneidatn|c|TN|Town of Oneida
visitthecapital|l|DC|Architect of the Capitol
visitthecapitol|l|DC|Architect of the Capitol
visitwyo|s|WY|State of Wyoming
visitwyoming|s|WY|State of Wyoming
vista|c|CA|City of Vista
vistacampus|f|DC|Corporation for National and Community Service, AmeriCorps
vistafiredistrictny|d|NY|VISTA FIRE DISTRICT #1
vivote|s|VI|Election System of the Virgin Islands
vnbwi|k|WI|Village of North Bay
vny|c|CA|Los Angeles World Airports
voa|f|DC|United States Agency for Global Media, VOA
vofishkill|c|NY|VILLAGE OF FISHKILL
vofwittenbergwi|c|WI|Village of Wittenberg
vokimberlywi|c|WI|Village of Kimberly
volcano|f|DC|Department of the Interior, United States Geological Survey
volcanocsd|d|CA|Volcano Community Service District
volentetexas|c|TX|Village of Volente
voliniatownship|c|MI|Township of Volinia
volunteer|f|DC|Department of the Interior, National Park Service
volunteeringinamerica|f|DC|Corporation for National and Community Service, AmeriCorps
volunteerlouisiana|s|LA|Department of Culture, Recreation and Tourism
volunteermaine|s|ME|Volunteer Maine, the Maine Commission for Community Service
voluntown|c|CT|Town of Voluntown
volusia|k|FL|County of Volusia
volusiaelections|d|FL|Volusia County Supervisor of Elections Office
volusiasheriff|d|FL|Volusia County Sheriff's Office
volusiatax|k|FL|Volusia County Tax Collector
vonormytx|c|TX|City of Von Ormy, Texas
voslwi|c|WI|Village of Salem Lakes
votajeffcoco|k|CO|Jefferson County Clerk & Recorder
vote|f|DC|Election Assistance Commission
votealachua|k|FL|Alachua County Supervisor of Elections
votebakerfl|k|FL|Baker County Supervisor of Elections
votebradfordfl|k|FL|Bradford County Supervisor of Elections
votebrevard|k|FL|Brevard County Supervisor of Elections
votebymail|f|DC|Election Assistance Commission
votecalhounfl|d|FL|Calhoun County Supervisor of Elections
votechestercountytn|k|TN|Chester County Election Commission
votecitrus|k|FL|Citrus County Supervisor of Elections
voteclaycountymo|k|MO|CLAY COUNTY BOARD OF ELECTIONS
voteclaycountytx|k|TX|Clay County Elections
votecolumbiafl|d|FL|Columbia County Supervisor of Elections
votedavidsoncountync|k|NC|Davidson County Board of Elections
votedenton|k|TX|Denton County Elections Administration
votedesotofl|k|FL|DeSoto County Supervisor of Elections
votedouglascounty-ne|d|NE|Douglas County Election Commission
votefaulknerar|k|AR|Faulkner County Election Commission
votefloydva|k|VA|County of Floyd Office of Elections
votefranklinfl|k|FL|Franklin County Supervisor of Elections
votegadsdenfl|k|FL|Gadsden County Supervisor of Elections
voteglades|k|FL|Glades County Supervisor of Elections
votegulf|k|FL|Gulf County Supervisor of Elections
votehamiltoncountyohio|k|OH|Hamilton County Board of Elections
votehighlands|k|FL|Supervisor of Elections
votehillsborough|k|FL|Hillsborough County Supervisor of Elections
voteidaho|s|ID|State of Idaho, Office of Information Technology Services
voteindiana|s|IN|Indiana Secretary of State
voteindianriver|d|FL|Indian River County Supervisor of Elections
votejacksonfl|k|FL|Jackson County Supervisor of Elections
votejeffcoco|k|CO|Jefferson County Clerk & Recorder
votekansas|s|KS|Kansas Secretary of State
voteks|d|KS|Kansas Secretary of State
votelevy|k|FL|Levy County Supervisor of Elections
voteloraincountyohio|k|OH|Lorain County Board of Elections
votelubbock|k|TX|Lubbock County
votemanatee|k|FL|Manatee County Supervisor of Elections Office
votemarion|k|FL|Supervisor of Elections Marion County
votemiamidade|k|FL|Miami-Dade County Elections Department
votemidlandtx|k|TX|Midland County Elections Office
votemonroeflkeys|k|FL|Monroe County Supervisor of Elections
votemt|s|MT|Montana Office of the Secretary of State
votenassaufl|d|FL|Nassau County Supervisor of Elections
voteohio|s|OH|State of Ohio
voteokaloosa|k|FL|Okaloosa County Supervisor of Elections Office
voteokeechobee|k|FL|Okeechobee County Supervisor of Elections
voteorangefl|k|FL|Orange County Supervisor of Elections
voteosceola|k|FL|Osceola County Supervisor of Elections
votepalmbeach|k|FL|Palm Beach County Supervisor of Elections
votepinellas|k|FL|Pinellas County Supervisor of Elections
votepulaskiar|k|AR|Pulaski County Election Department
voteputnamflorida|k|FL|Putnam County Supervisor of Elections
voterockfordil|c|IL|Rockford Board of Election Commissioners
votesafein|s|IN|State of Indiana Secretary of State
votesantarosa|k|FL|Santa Rosa County
votescotttn|k|TN|Scott County Election Commission
voteseminole|d|FL|Seminole County Supervisor of Elections
votesjc|k|FL|St Johns County Supervisor of Elections
votestanlycountync|k|NC|Stanly County Elections
votetexas|s|TX|Texas Secretary of State
votetomgreencounty|k|TX|Tom Green County
votetravis|k|TX|Travis County Clerk's Office
votewa|s|WA|Washington Secretary of State
votewalton|d|FL|Walton County Supervisor of Elections
voteyorksc|d|SC|Board of Voter Registration and Elections of York County SC
vrecc-nm|k|NM|Valencia Regional Emergency Communications Center (VRECC)
vrtidaho|d|ID|Valley Regional Transit
vsafe|f|DC|Department of Veterans Affairs, Veterans Experience Office
vt|s|VT|Vermont Department of Information and Innovation on behalf of Vermont Secretary of State
vta|d|CA|Santa Clara Valley Transportation Authority
vtalert|s|VT|Vermont Department of Information & Innovation
vtcourts|i|VT|Vermont Judiciary
vtjud|s|VT|Vermont Judiciary
vtleg|s|VT|Vermont General Assembly
vvwraca|d|CA|Victor Valley Wastewater Reclamation Authority
wa|s|WA|State of Washington - Consolidated Technology Services
waconiamn|c|MN|City of Waconia
waconiatwsp|c|MN|Waconia Township
wacotx|c|TX|City of Waco
wacoutatownship|c|MN|WACOUTA TOWNSHIP
wadenacounty|k|MN|Wadena County MN
wadesboronc|c|NC|Town of Wadesboro
wadingriverfdny|d|NY|Wading River Fire District
wadleyga|c|GA|City of Wadley
waeldertexas|c|TX|City of Waelder
wagenersc|c|SC|Town of Wagener
wahkiakumcounty|k|WA|Wahkiakum County
wahkiakumfpd2|d|WA|Wahkiakum County (Skamokawa) Fire Protection District No. 2
wahkonmn|c|MN|CITY OF WAHKON
waitehilloh|c|OH|Village of Waite Hill
waitsfieldvt|c|VT|Town of Waitsfield
wake|k|NC|Wake County Information Services
wakecountync|k|NC|Wake County Government
wakeeneyks|c|KS|City of WaKeeney
wakefieldma|c|MA|Town of Wakefield
wakefieldmapd|c|MA|Town of Wakefield Police Department
wakefieldnh|c|NH|Town of Wakefield
wakeforestnc|c|NC|Town of Wake Forest
wakpamnilake-nsn|t|SD|Wakpamni Lake Community
wakullavotes|k|FL|Wakulla County Supervisor of Elections
walcowi|k|WI|Walworth County
waldenfdny|d|NY|Walden Fire District
waldentn|c|TN|Town of Walden
waldenvt|c|VT|Town of Walden
waldo-township-il|c|IL|Waldo Township
waldocountyme|k|ME|County of Waldo
waldportoregon|c|OR|City of Waldport
waldwicknj|c|NJ|Borough of Waldwick
walesmaine|c|ME|Wales, Maine
walesutah|c|UT|Wales City
walker-la|c|LA|Town of Walker
walkercountyga|k|GA|Walker County Government
walkercountytx|k|TX|Walker County Texas
walkermi|c|MI|City of Walker
walkersvillemd|c|MD|Burgess & Commissioners of Walkersville, MD
walkerton|c|IN|Town of Walkerton
walkervillemt|c|MT|Town of Walkerville
wallacecountyks|k|KS|County of Wallace
wallacenc|c|NC|Town of Wallace
wallawallawa|c|WA|City of Walla Walla
wallertexas|c|TX|City of Waller
wallingfordct|c|CT|Town of Wallingford
wallnj|c|NJ|Township of Wall
wallowacounty|k|OR|Wallowa County Government
wallsburg|c|UT|Wallsburg Town
walnutca|c|CA|City of Walnut
walnutcreekca|c|CA|City of Walnut Creek
walnutcreekpdca|c|CA|City of Walnut Creek
walnutgrovemo|c|MO|Walnut Grove Police Department
walnutvalleywater|d|CA|Walnut Valley Water District
walpole-ma|c|MA|Town of Walpole
walpolepdnh|c|NH|Walpole Police Department
waltonclerkfl|k|FL|Walton County Clerk & Comptroller
waltoncountyga|k|GA|Walton County Board of Commissioners
waltonhillsohio|c|OH|Village of Walton Hills
waltonpafl|k|FL|Walton County Property Appraiser
waltontaxcollectorfl|k|FL|Walton County Tax Collector
walworthcountywi|k|WI|Walworth County
wampanoagtribe-nsn|t|MA|Wampanoag Tribe of Gay Head (Aquinnah)
wanaquenj|c|NJ|Borough of Wanaque
wanaquenjpd|c|NJ|Borough of Wanaque Police Department
wanatah-in|c|IN|Town of Wanatah, Indiana
wanorthshoreny|d|NY|Water Authority of North Shore
wapa|f|CO|Department of Energy, Western Area Power Administration
wapatopdwa|c|WA|Wapato Police Department
wapelloia|c|IA|IT Department
wappingersfallsny|c|NY|Village of Wappingers falls
war|f|DC|Department of Defense
wardarkansas|c|AR|City of Ward, AR
wardnd|k|ND|Ward County
wardsborovt|c|VT|Town of Wardsboro
warecountyga|k|GA|Ware County Government
wareham|c|MA|Town of Wareham
warehampolice|c|MA|Town of Wareham
wareshoalssc|c|SC|Town Of Ware Shoals
warmsprings-nsn|t|OR|The Confederated Tribes of Warm Springs
warmspringsga|c|GA|City of Warm Springs GA
warnernh|c|NH|Town of Warner
warnerok|c|OK|Town of Warner
warnerrobinsga|c|GA|City of Warner Robins
warracres-ok|c|OK|City of Warr Acres
warren-ma|c|MA|Town of Warren
warrencohealthoh|k|OH|Warren County Health District
warrencomosheriff|k|MO|Warren County Sheriff's Department
warrencountyga|k|GA|Warren County Board of Commissioners
warrencountyia|k|IA|Warren County
warrencountyil|k|IL|Warren County
warrencountyky|k|KY|Warren County Government
warrencountymo|k|MO|Warren County Commission
warrencountyms|k|MS|Warren County MS Board of Supervisors
warrencountync|k|NC|Warren County
warrencountynj|k|NJ|County of Warren NJ
warrencountyny|k|NY|Warren County
warrencountyohio|k|OH|Warren County
warrencountypa|k|PA|Warren County
warrencountytn|k|TN|Warren County
warrencountyva|k|VA|Warren County VA
warrenct|c|CT|Town of Warren
warrenmi|c|MI|City of Warren
warrenri|c|RI|Warren Police Department
warrensburg-mo|c|MO|City of Warrensburg
warrensburgny|c|NY|Town of Warrensburg
warrentonga|c|GA|City of Warrenton
warrentonva|c|VA|Town of Warrenton
warrentwpbelmontoh|c|OH|Warren Township Belmont County Ohio
warrentwpmi|c|MI|Warren Township
warrentwptrumbull|c|OH|Warren Township
warrentwpwcoh|c|OH|Warren Township
warrickcounty|k|IN|Warrick County Commissioners
warrioral|c|AL|City of Warrior
warsawgcmn|c|MN|Warsaw Township
warsawmo|c|MO|CITY OF WARSAW
wartimecontracting|f|MD|National Archives and Records Administration
warwickbucks|c|PA|Warwick Township
warwickri|c|RI|City of Warwick
wasatchcounty|k|UT|Wasatch County Information Systems
wasatchcountyhealth|d|UT|Wasatch County Health Department
wasatchfire|d|UT|Wasatch County Fire Protection Special Service District
wasatchintegrated|d|UT|Wasatch Integrated Waste Management District
wasatchsheriff|k||Wasatch County Sheriff's Office
wascocountyor|k|OR|Wasco County
wasecacounty|k|MN|Waseca County
wasecapd|c|MN|City of Waseca Police Department
washakiecountywy|k|WY|Washakie County
washburnmo|c|MO|City of Washburn Missouri
washburnnd|c|ND|City of Washburn
washcoclerkmo|k|MO|Washington County Clerk's Office
washcopa|k|PA|County of Washington
washcosoar|k|AR|Washington County Sheriff's Office
washcosolidwasteut|d|UT|Washington County Solid Waste District
washcova|k|VA|Washington County Virginia
washcovaso|k|VA|Washington County Virginia Sheriff's Office
washcowi|k|WI|Washington County
washcowisco|k|WI|Washington County
washington|s|WA|State of Washington - Consolidated Technology Services
washington-ma|c|MA|Town of Washington
washingtonboro-nj|c|NJ|Borough of Washington
washingtoncomaineema|k|ME|Washington County Emergency Management Agency
washingtoncopa|k|PA|Washington County
washingtoncountyar|k|AR|Washington County Arkansas
washingtoncountyga|k|GA|Washington County Board of Commissioners
washingtoncountyid|k|ID|Washington County
washingtoncountyks|k|KS|Washington County
washingtoncountyky|k|KY|Washington County Fiscal Court
washingtoncountymaine|k|ME|County of Washington
washingtoncountymdvotes|k|MD|Washington County Board of Elections
washingtoncountymn|k|MN|Washington County
washingtoncountyne|k|NE|Washington County Courthouse
washingtoncountyny|k|NY|Washington County
washingtoncountyok|k|OK|Washington County
washingtoncountyor|k|OR|Washington County
washingtoncountysheriffne|k|NE|Washington County Sheriff
washingtoncountysheriffvt|k|VT|Washington County Sheriffs Department
washingtoncountytx|k|TX|Washington County Texas
washingtoncountywi|k|WI|Washington County
washingtondc|s|DC|Government of the District of Columbia
washingtonfl|k|FL|Washington County Board of County Commissioner
washingtonga|c|GA|City of Washington
washingtongrovemd|c|MD|Washington Grove
washingtoniowa|c|IA|City of Washington
washingtonisland-wi|c|WI|Town of Washington
washingtonnc|c|NC|City of Washington
washingtonny|c|NY|Town of Washington
washingtonok|c|OK|Town of Washington
washingtonpa|c|PA|Washington Police Department
washingtonstate|s|WA|State of Washington - Consolidated Technology Services
washingtonterrace|c|UT|Washington Terrace City
washingtontwpacpa|c|PA|Washington Township Armstrong County PA
washingtontwpcoloh|c|OH|WashingtonTownship Columbiana County Ohio
washingtontwpgratiot|c|MI|Washington Township, Gratiot County
washingtonutah|c|UT|Washington City
washingtonva|c|VA|Town of Washington Virginia
washingtonville-ny|c|NY|Village of Wasingtonville
washitaso|k|OK|Washita County Sheriff's Office
washk12utah|e|UT|Washington County School District
washmo|c|MO|City of Washington Missouri
washoecounty|k|NV|Washoe County
washozwi|k|WI|Washington County
washtenaw|k|MI|Washtenaw County, Michigan
washtenawcd|d|MI|Washtenaw County Conservation District
washtenawcounty-mi|k|MI|Washtenaw County Government
waste|f|DC|Executive Office of the President, White House Office
watabmn|c|MN|Watab Township
wataugacounty|k|NC|Watauga County
wataugatx|c|TX|City of Watauga, TX
watchungnj|c|NJ|Borough of Watchung
waterboro-me|c|ME|Town of Waterboro, Maine
waterboromaine|c|ME|Town of Waterboro
waterburyct|c|CT|City of Waterbury
waterfordct|c|CT|Town of Waterford
waterfordmi|c|MI|Charter Township of Waterford
waterfordtownshipmn|c|MN|Waterford Township
waterfordvt|c|VT|Town of Waterford
waterfordwi|c|WI|Village of Waterford
waterlooin|c|IN|Town of Waterloo
waterlootwpmi|c|MI|Waterloo Township
watersmeetmi|c|MI|Watersmeet Township
watertown-ma|c|MA|City of Watertown
watertown-ny|c|NY|City of Watertown
watertownmi|c|MI|Watertown Charter Township
watertownmn|c|MN|City of Watertown
watertownsd|c|SD|City of Watertown, SD
watertowntnpd|c|TN|Watertown police department
watertowntownshiptuscolami|c|MI|Watertown Township
watertowntwpcarvercomn|c|MN|Watertown Township
watertownwi|c|WI|City of Watertown
watervalleyms|c|MS|City of Water Valley, Mississippi
watervalleymspolice|c|MS|Water Valley Police Department
waterville-estatesnh|d|NH|Waterville Estates Village District
waterville-me|c|ME|City of Waterville
watervillevalleynh|c|NH|Town of Waterville Valley
watervlietny|c|NY|City of Watervliet
watkinsmn|c|MN|City of Watkins
watongaok|c|OK|City of Watonga
watonwancountymn|k|MN|Watonwan County
watsontownshipmi|c|MI|Watson Township
watsonville|c|CA|City of Watsonville
watsonvilleairport|c|CA|City of Watsonville
watsonvillelibrary|c|CA|City of Watsonville
watsonvillepd|c|CA|City of Watsonville
watsonvillerec|c|CA|City of Watsonville
wauconda-il|c|IL|Village of Wauconda
waukee|c|IA|City of Waukee
waukeganil|c|IL|City of Waukegan
waukesha-wi|c|WI|City of Waukesha
waukeshacounty|k|WI|Waukesha County Government
waukeshacounty-wi|k|WI|Waukesha County Government
waunakee|c|WI|Village of Waunakee
waupacacounty-wi|k|WI|Waupaca County
waupacawi|c|WI|City of Waupaca
waurika|c|OK|City of Waurika
wausauwi|c|WI|City of Wausau
wausharacountywi|k|WI|Waushara County
wauwatosa|c|WI|City of Wauwatosa
wauwatosawi|c|WI|City of Wauwatosa
waveland-ms|c|MS|City of Waveland
waverlyhallga|c|GA|Town of Waverly Hall
waverlymn|c|MN|City of Waverly
waverlyohio|c|OH|Village of Waverly
waverlypa|c|PA|Waverly Township
waverlytn|c|TN|City Of Waverly
waverlytownship-vbcmi|c|MI|Waverly Township
wawarsingny|c|NY|Town of Wawarsing
wawayanda|c|NY|Town of Wawayanda
waworks|s|WA|Employment Security Department
waworkzonespeedcameras|s|WA|WA State Dept of Transportation
waxahachietx|c|TX|City of Waxahachie
waycrossga|c|GA|City of Waycross
wayneclerkofcourtsoh|k|OH|Wayne County Clerk of Courts
waynecounty-ga|k|GA|Wayne County Sherriff's Office
waynecountyil|k|IL|COUNTY OF, WAYNE
waynecountymi|k|MI|Charter County of Wayne
waynecountymo|k|MO|Wayne County Commission
waynecountyms|k|MS|Wayne County Board of Supervisors
waynecountyne|k|NE|Wayne County
waynecountyny|k|NY|Wayne County NY
waynecountyoh|k|OH|Wayne County, Ohio
waynecountypa|k|PA|Wayne County Courthouse
waynecountytn|k|TN|Wayne County Government
waynecountyutah|k|UT|Wayne County
waynemunicipalcourtoh|k|OH|Wayne County Municipal Court
wayneohiocpcourt|k|OH|Wayne County Common Pleas Court
waynesboropa|c|PA|Borough of Waynesboro PA
waynesburgpa|c|PA|Waynesburg Borough
waynesfield|c|OH|Village of Waynesfield
waynesvillenc|c|NC|Town of Waynesville
waynetwpadamsoh|c|OH|Wayne Township
waynetwpwarrencooh|c|OH|Wayne Township in Warren County
waynewashcowi|c|WI|Town of Wayne
wayzatamn|c|MN|City of Wayzata
wbcityut|c|UT|City of West Bountiful
wcema-ok|k|OK|Washington County Emergency Management
wchpd|c|OH|Washington Court House Police Department
wcnyh|d|NY|Waterfront Commission of New York Harbor
wcponj|k|NJ|Warren County Prosecutor's Office
wcsheriffnj|k|NJ|Warren County Sheriff's Office
wcsoe|k|FL|Washington County Supervisor of Election
wcwcd|d|UT|Washington County Water Conservancy District
wcwid|d|UT|White City Water Improvement District
weakleycountytn|k|TN|Weakley County Government Department of Finance
wearenh|c|NH|Town of Weare
weather|f|MD|Department of Commerce, National Oceanic and Atmospheric Administration
weatherfordtx|c|TX|City of Weatherford
weatherlypa|c|PA|WEATHERLY BOROUGH
weaveral|c|AL|City of Weaver
webbcountytx|k|TX|Webb County
weber911|d|UT|Weber Area 911 Dispatch
weberbasin|d|UT|Weber Basin Water Conservancy District
webercityva|c|VA|Town of Weber City
webercountyem|k|UT|Weber County
webercountyutah|k|UT|Weber County
weberelections|k|UT|Weber County Elections
weberfiredistrict|d|UT|Weber Fire District
weberhousingauthority|k|UT|Weber Housing Authority
webermorganhealth|k|UT|Weber Morgan Health Department
webharvest|f|MD|National Archives and Records Administration
webster-ma|c|MA|Town of Webster
webster-nh|c|NH|Town of Webster
webstercountyia|k|IA|Webster County
webstercountymo|k|MO|Webster County
webstercountymohealth|d|MO|Webster County Health Unit
webstergrovesmo|c|MO|City of Webster Groves
websterny|c|NY|Town of Webster
websternytoday|c|NY|Town of Webster
websterpolice-ma|c|MA|Town of Webster Police Department
webstertx|c|TX|City of Webster
weedsport|c|NY|Village of Weedsport
weehawkennj|c|NJ|Township of Weehawken
weepingwaterfire|d|NE|Weeping Water Rural Fire Protection Department
weho|c|CA|City of West Hollywood
weimartx|c|TX|City of Weimar
welaka-fl|c|FL|Town of Welaka
welchtownshipmn|c|MN|Welch Township
welcometoohio|s|OH|State of Ohio
weld|k|CO|Weld County Colorado
weldmotorvehicle|k|CO|Weld County Government
weldonil|c|IL|Village of Weldon
weldonspring|c|MO|City of Weldon Spring
weldvotes|k|CO|Weld County Govenrment
wellesleyma|c|MA|Town of Wellesley
wellfleet-ma|c|MA|Town of Wellfleet
wellingtoncolorado|c|CO|Town of Wellington
wellingtonfl|c|FL|Village of Wellington
wellingtonohiopolice|c|OH|Village of Wellington Police Department
wellingtontownshipohio|c|OH|Wellington Township
wellingtonutah|c|UT|Wellington City
wellsboropa|c|PA|Borough of Wellsboro
wellsburgwvpd|c|WV|Wellsburg Police Department
wellsny|c|NY|Town of Wells
wellstonok|c|OK|Town of Wellston
wellsvilletown|c|NY|Town Of Wellsville
wellsvilleutah|c|UT|Wellsville City Corp
wellsvillevillageny|c|NY|VILLAGE OF WELLSVILLE
welltonaz|c|AZ|Town of Wellton
wenatcheewa|c|WA|City of Wenatchee
wenhamma|c|MA|Town of Wenham
wentzvillemo|c|MO|City of Wentzville
weslacotx|c|TX|City of Weslaco
wesleyhills|c|NY|Village of Wesley Hills
wesleyville|c|PA|Wesleyville Borough
westalliswi|c|WI|City of West Allis
westamptonnj|c|NJ|Township of Westampton
westbasinca|d|CA|West Basin Municipal Water District
westbathmaine|c|ME|Town of West Bath
westbendwi|c|WI|City of West Bend
westbloomfieldny|c|NY|Town of West Bloomfield
westboroughma|c|MA|Town of Westborough
westboylston-ma|c|MA|Town of West Boylston
westbridgewater|c|MA|Town of West Bridgewater
westbrookmaine|c|ME|City of Westbrook
westbuechelky|c|KY|City of West Buechel Kentucky
westburlingtoniowa|c|IA|City of West Burlington
westburyfdny|d|NY|Westbury Fire Department
westcartilafdnc|c|NC|Western Carteret Interlocal Cooperation Agency DBA Western Carteret Fire And EMS Department
westcentral911-il|d|IL|West Central Consolidated Communications
westchester-il|c|IL|Village of Westchester
westchesterclerkny|k|NY|Office of the Westchester County Clerk
westchestercountyny|k|NY|County of Westchester
westchesterlegislatorsny|k|NY|Westchester County Board of Legislators
westcolumbiasc|c|SC|City of West Columbia, SC
westcomm-ma|s|MA|Western Mass Emergency Communications District
westcontracostatc|d|CA|West Contra Costa Transportation Commission
westcovina|c|CA|City of West Covina
westdonegaltwp|c|PA|West Donegal Township
westeaston|c|PA|Borough of West Easton
westeriecountyema|c|PA|West Erie County Emergency Management Agency
westerlyri|c|RI|Town of Westerly
westernlakesfd|d|WI|Western Lakes Fire District
westernprobationmn|k|MN|Western Probation Services
westernriversidecog|d|CA|Western Riverside Council of Governments
westernwaterca|d|CA|Western Municipal Water District
westfairleevt|c|VT|Town of West Fairlee
westfargond|c|ND|State of ND
westfieldin|c|IN|City of Westfield
westfieldnj|c|NJ|Town of Westfield
westford-ma|c|MA|Town of Westford
westfordma|c|MA|Town of Westford, MA
westfordwi|c|WI|Town of Westford-Richland County
westforkar|c|AR|City of West Fork
westfrankfort-il|c|IL|City of West Frankfort
westhamptonbeach|c|NY|Incorporated Village of Westhampton Beach
westhamptonma|c|MA|Town of Westhampton
westhartfordct|c|CT|Town of West Hartford
westhaven-ct|c|CT|City of West Haven
westhavenut|c|UT|West Haven City
westhaverstraw|c|NY|Village of West Haverstraw
westhillspolicepa|d|PA|West Hills Regional Police Department
westhomesteadpa|c|PA|West Homestead Borough
westjeffersonohio|c|OH|Village of West Jefferson
westklickitatfire|d|WA|WEST KLICKITAT REGIONAL FIRE AUTHORITY
westlakehills|c|TX|City of West Lake Hills
westlaketx|c|TX|Town of Westlake, TX
westlebanonpa|c|PA|West Lebanon Township
westlibertyky|c|KY|City of West Liberty
westlibertykypolice|c|KY|West liberty police
westlibertywv|c|WV|Town of West Liberty
westlinnoregon|c|OR|City of West Linn
westmarlboroughpa|c|PA|West Marlborough Township
westmelbourne|c|FL|City of West Melbourne
westmemphisar|c|AR|City of West Memphis
westmetrofireco|d|CO|West Metro Fire Protection District
westmiamipolice|c|FL|City of West Miami
westmifflin|c|PA|Borough of West Mifflin
westmiltonohio|c|OH|Municipality of West Milton
westmilwaukeewi|c|WI|Village of West Milwaukee
westminster-ca|c|CA|City of Westminster
westminster-ma|c|MA|Town of Westminster, Massachusetts
westminsterco|c|CO|CITY OF WESTMINSTER
westminstermd|c|MD|City of Westminster
westmonroe|c|LA|City of West Monroe
westmonroeny|c|NY|Town of West Monroe
westmorelandcountypa|k|PA|Westmoreland County
westmorelandnh|c|NH|Town of Westmoreland
westmorelandparedevelopment|d|PA|Redevelopment Authority of the County of Westmoreland
westmorelandtn|c|TN|City of Westmoreland
westmorelandva|k|VA|Westmoreland County Government
westonct|c|CT|Town of Weston
westonfl|c|FL|City of Weston, Florida
westonlakestexas|c|TX|City of Weston Lakes
westonma|c|MA|Town of Weston, MA
westonwi|c|WI|Village of Weston
westorangetx|c|TX|City of West Orange, Texas
westoveral|c|AL|City of Westover Alabama
westoverwv|c|WV|Westover Police Department
westplainfieldfire|d|CA|West Plainfield Fire Protection District
westplains|c|MO|City of West Plains
westpointfpdca|d|CA|West Point FPD
westpointne|c|NE|City of West Point Nebraska
westpointutah|c|UT|West Point City
westport-ma|c|MA|Town Of Westport, MA
westportct|c|CT|Town of Westport
westportisland|c|ME|Town of Westport Island
westportok|c|OK|Town of Westport
westportwa|c|WA|City of Westport
westreadingpd|c|PA|West Reading Police Department
westsac|c|CA|City of West Sacramento
westsalemwi|c|WI|Village of West Salem
westseneca|c|NY|Town of West Seneca
westshorebureauoh|d|OH|Westshore Enforcement Bureau
westsidepdpa|d|PA|West Side Regional Police Department
westsiloamsprings|c|OK|Town of West Siloam Springs
weststockbridge-ma|c|MA|Town of West Stockbridge
westterrehautein|c|IN|Town of West Terre Haute
westtisbury-ma|c|MA|Town of West Tisbury
westtraversetownship|c|MI|West Traverse Township
westutx|c|TX|City of West University Place
westvalleyfiremt|d|MT|West Valley Fire Rescue
westviewpa|c|PA|Borough of West View
westvilleil|c|IL|Village of Westville
westvirginia|s|WV|West Virginia Department of Commerce
westwarwickri|c|RI|Town of West Warwick
westwindsortwp|c|NJ|West Windsor Township
westwinfieldny|c|NY|Village of West Winfield
westwood-ma|c|MA|City of Westwood
westwoodhillsks|c|KS|City of Westwood Hills
westwoodma|c|MA|Town of Westwood Massachusetts
westwoodnj|c|NJ|Borough of Westwood
westyellowstone|c|MT|Town of West Yellowstone
westyorkpa|c|PA|West York Borough
wethersfieldct|c|CT|Town of Wethersfield
wetmountainfire|d|CO|Wet Mountain Fire Protection District
wetumka|c|OK|City of Wetumka
wetumpkaal|c|AL|City of Wetumpka
wetzelcountywv|k|WV|Wetzel County Commission
wewokaok|c|OK|City of Wewoka
wfbvillage|c|WI|Village of Whitefish Bay
wfnj|s|NJ|Department of Human Services Division of Family Development
wfwrdutah|d|UT|Wasatch Front Waste and Recycling District
wga|c|GA|City of Washington
wgfl|c|FL|City of Winter Garden, FL
wh|f|DC|Executive Office of the President, White House Office
whaging|f|DC|Department of Health and Human Services, Administration for Community Living
whatcanyoudocampaign|f|DC|Department of Labor
whatcomcounty|k|WA|Whatcom County
whatcomfire14|d|WA|Whatcom County Fire District 14
whcmud10tx|d|TX|West Harris County MUD 10
whcs|f|DC|Executive Office of the President
whdunes|c|NY|Incorporated Village of West Hampton Dunes
wheatfield-ny|c|NY|Town of Wheatfield
wheatfieldtwpmi|c|MI|Wheatfield Township
wheatlandcomt|k|MT|Wheatland County
wheatlandkenoshaco|c|WI|Town of Wheatland
wheatleyar|c|AR|City of Wheatley, AR
wheatridge|c|CO|City of Wheat Ridge
wheelercountyne|k|NE|Wheeler County Nebraska
wheelercountyor|k|OR|Wheeler County
wheelingil|c|IL|Village of Wheeling
wheelingwv|c|WV|City of Wheeling
whes|f|DC|Executive Office of the President
whistleblower|f|DC|Commodity Futures Trading Commission
whistleblowers|f|DC|Department of Labor
whitaker|k|PA|Whitaker Borough
whitebearlakemn|c|MN|City of White Bear Lake
whitecircuitclerkar|k|AR|White County Circuit Clerk
whitecounty-il|k|IL|White County Government
whitecountycollectorar|k|AR|White County Arkansas Tax Collector
whitecountyga|k|GA|White County Board of Commissioners
whitecountytn|k|TN|White County Tennessee
whitecountytnvotes|d|TN|White County Election Commission
whitecreekny|c|NY|Town of White Creek
whiteearth-nsn|t|MN|White Earth Reservation Tribal Council
whiteearthhealth-nsn|t|MN|White Earth RBC Health
whitefieldnh|c|NH|Town of Whitefield, NH
whitefieldnhpd|c|NH|Whitefield Police Department
whitefishbaywi|c|WI|Village of Whitefish Bay
whitefishtownshipmi|c|MI|Whitefish Township
whitefordtownshipmi|c|MI|Whiteford Township
whitehallal|c|AL|Town of White Hall
whitehallboro|k|PA|Whitehall Borough
whitehallboropd|c|PA|Whitehall Borough Police Department
whitehalltwppa|c|PA|Whitehall Township
whitehalltwppapd|c|PA|Whitehall Township Police Department
whitehouse|f|DC|Executive Office of the President, White House Office
whitehouseconferenceonaging|f|DC|Department of Health and Human Services, Administration for Community Living
whitehouseoh|c|OH|Village of Whitehouse
whitehousetn|c|TN|City of White House
whiteoakpa|k|PA|White Oak Borough
whiteoaktownshipmn|c|MN|White Oak Township
whiteoaktwpmi|c|MI|White Oak Township
whitepinecountynv|k|NV|White Pine County
whitepinetn|c|TN|Town of White Pine
whiteplainsny|c|NY|City of White Plains
whitesalmonwa|c|WA|City of White Salmon
whitesburgky|c|KY|CITY OF WHITESBURG
whitesidecountyil|k|IL|Whiteside County IT
whitesidecountyil-elections|k|IL|Whiteside County
whitestownny|c|NY|Town of Whitestown
whitevillenc|c|NC|City of Whiteville
whitewater-wi|c|WI|City of Whitewater
whitewaterfiremo|d|MO|Whitewater Fire Protection District
whitewaterks|c|KS|City of Whitewater
whitewatertownshipmi|c|MI|Whitewater Township
whitfieldcountyga|k|GA|Whitfield County Board of Commissioners
whitman-ma|c|MA|Town of Whitman
whitmancounty|k|WA|Whitman County
whitmancountyem|k|WA|Whitman County Emergency Communications
whitmirepd|c|SC|Whitmire Police Department
whitmiresc|c|SC|Town Of Whitmire S.C.
whitneypoint|c|NY|Village of Whitney Point
whitneytownship|c|MI|Whitney Township
whittieralaska|c|AK|City of Whittier
whms|f|DC|Executive Office of the President
why|f|DC|Executive Office of the President, White House Office
whydwidaz|d|AZ|Why Domestic Water Improvement District
wi|s|WI|State of Wisconsin
wibadgertracs|s|WI|Wisconsin Department of Transportation
wibauxcounty|k|MT|WIBAUX COUNTY
wichita|c|KS|City of Wichita
wichitafallstx|c|TX|City of Wichita Falls
wickenburgaz|c|AZ|Town of Wickenburg
wickes|c|AR|Town of Wickes
wickliffeohio|c|OH|Wickliffe Police Department
wiconnections2030|s|WI|Wisconsin Department of Transportation
wicourts|s|WI|Wisconsin Supreme Court
widatcp|s|WI|Wisconsin Department of Agriculture, Trade, and Consumer Protection
widma|s|WI|State of Wisconsin
widoc|s|WI|Wisconsin Department of Corrections
widoj|s|WI|Wisconsin Department of Justice
wiederkehrvillagear|c|AR|City of Wiederkehr Village
wigginsco|c|CO|Town of Wiggins
wigrants|s|WI|Wisconsin Department of Transportation
wilawlibrary|s|WI|Wisconsin State Law Library
wilbertwpmi|c|MI|Wilber Township
wilbraham-ma|c|MA|Town Of Wilbraham
wilburton|c|OK|City of Wilburton
wilburwa|c|WA|Town of Wilbur
wilcotx|k|TX|Williamson County Texas
wilcotxesd11|d|TX|Williamson County Emergency Services District #11
wilcoxcountyal|k|AL|WILCOX COUNTY COMMISSION
wilcoxtownshipmi|c|MI|Wilcox Township
wilderky|c|KY|City of Wilder
wildfire|f|DC|Department of Agriculture
wildohio|s|OH|State of Ohio
wildomar|c|CA|City of Wildomar
wildwood-fl|c|FL|City of Wildwood
wildwoodnj|c|NJ|City of Wildwood - New Jersey
wildwoodnjpd|c|NJ|City of Wildwood
wildwoodpolice-fl|c|FL|City of Wildwood Police Department
wilkes-barretownship|c|PA|Wilkes-Barre Township
wilkincounty|k|MN|Wilkin County
wilkinsburgpa|c|PA|Borough of Wilkinsburg
willacy|k|TX|Willacy County
willacynavigation|d|TX|Willacy County Navigation District
willaminaoregon|c|OR|City of Oregon
willardcityut|c|UT|Willard City
willardohio|c|OH|City of Willard
willardwi|c|WI|Town of Willard
willcounty|k|IL|County of Will
willcounty911|k|IL|Will County 911 Emergency Telephone System Board
willcountyclerk|k|IL|Will County Illinois
willcountysao|k|IL|Will County States Attorney Office
willcountysheriff|k|IL|Will County Sheriff's Office
williamsaz|c|AZ|City of Williams
williamsburgiowa|c|IA|City of Williamsburg
williamsburgva|c|VA|City of Williamsburg
williamscountyoh|k|OH|Williams County Government
williamsfieldil|c|IL|Village of Williamsfield
williamsoncounty-tn|k|TN|Williamson County Tennessee Government
williamsoncountyema-il|k|IL|Williamson County Emergency Management Agency
williamsoncountyil|k|IL|Williamson County Government
williamsoncountytxesd7|d|TX|Williamson County Emergency Services District #7
williamsonny|c|NY|Town of Williamson
williamsportmd|c|MD|Town of Williamsport, Maryland
williamstonmipd|c|MI|Williamston Police Department
williamstownma|c|MA|Town of Williamstown
williamstownmi|c|MI|Williamstown Township
williamstownny|c|NY|Town of Williamstown
williamstwpmi|c|MI|Williams Charter Township
williamsvilleil|c|IL|Village of Williamsville
williamsvilleny|c|NY|Village of Williamsville
willingboronj|c|NJ|Willingboro Township
willingny|c|NY|Town of Willing
willingtonct|c|CT|Town of Willington
willistonparkny|c|NY|Village of Williston Park
willistonpdvt|c|VT|Williston Police Department
willistx|c|TX|City of Willis
willmarmn|c|MN|City of Willmar
willoughbyhills-oh|c|OH|City of Willoughby Hills
willoughbyhillsohio|c|OH|City of Willoughby Hills
willowoakfire|d|CA|Willow Oak Fire Protection District
willowparktx|c|TX|City of Willow Park
willowsprings-il|c|IL|Village of Willow Springs, Illinois
willspointtx|c|TX|City of Wills Point
wilmatownship|c|MN|Wilma Township
wilmette|c|IL|Village of Wilmette
wilmington-il|c|IL|City of Wilmington
wilmington-nc|c|NC|City of Wilmington
wilmingtonde|c|DE|City of Wilmington
wilmingtondewater|c|DE|City of Wilmington
wilmingtonma|c|MA|Town of Wilmington
wilmingtonnc|c|NC|City of Wilmington
wilmingtonohio|c|OH|City of Wilmington, Ohio
wilson-lincoln-wi|c|WI|Town of Wilson
wilsoncountync|k|NC|Wilson County Government
wilsoncountytn|k|TN|Wilson County Government
wilsoncountytx|k|TX|County of Wilson
wilsontnvotes|k|TN|Wilson County Election Commission
wilsontownshipwcmn|c|MN|Wilson Township in Winona County
wilsonvilleoregon|c|OR|City of Wilsonville
wiltonct|c|CT|Town of Wilton
wiltonfdny|d|NY|Wilton Fire District
wiltoniowa|c|IA|City of Wilton
wiltonmaine|c|ME|Town of Wilton
wiltonmanors|c|FL|City of Wilton Manors
wiltonmanorspd|c|FL|City of Wilton Manors
wiltonnh|c|NH|Town of Wilton
wiltonrancheria-nsn|t|CA|Wilton Rancheria
winchendon-ma|c|MA|Town of Winchendon MA
winchester-in|c|IN|City of Winchester
winchester-nh|c|NH|Town of Winchester
winchesterid|c|ID|CITY OF WINCHESTER
winchestertn|c|TN|City of Winchester
winchesterva|c|VA|City of Winchester
wincoil|k|IL|Winnebago County
windcrest-tx|c|TX|City of Windcrest
windermere|c|FL|The Town of Windermere
windgap-pa|c|PA|Wind Gap Borough
windhamcountyvt|k|VT|Windham County Sheriff's Office
windhamct|c|CT|Town of Windham
windhamnh|c|NH|Town of Windham
windhamnypolice|c|NY|Town of Windham Police Dept
windhamvillageoh|c|OH|The Village of Windham Ohio
windommn|c|MN|City of Windom
windsor-va|c|VA|Town of Windsor, Virginia
windsorco|c|CO|Town of Windsor
windsorct|c|CT|Town of Windsor
windsornc|c|NC|Town of Windsor
windsornh|c|NH|Town of Windsor, NH
windsorwi|c|WI|Village of Windsor
winfieldks|c|KS|City of Winfield, KS
winfieldmo|c|MO|City of Winfield
winfieldpa|c|PA|Winfield Township
winfieldtownshipmi|c|MI|WInfield Township
winkelmanaz|c|AZ|Town of Winkelman
winklercotxtax|k|TX|Winkler County Tax Office
winnebagocountyiowa|k|IA|Winnebago County
winnebagocountywi|k|WI|Winnebago County
winnebagoil|c|IL|Village of Winnebago
winnebagosheriffia|k|IA|Winnebago County Sheriff's Department
winneconnepoyganfire|d|WI|WINNECONNE/POYGAN FIRE DISTRICT
winneconnesd3wi|d|WI|Town Sanitary District #3 of the Town of Winneconne
winneconnewi|c|WI|Village of Winneconne
winnsheriff|k|LA|Winn Parish Sheriff's Office
winonacounty|k|MN|Winona County
winonamn|c|MN|City of Winona
winonatx|c|TX|City of Winona, Texas
winooskivt|c|VT|City of Winooski
winslow-me|c|ME|Town of Winslow
winslowaz|c|AZ|City Of Winslow
winstonal|k|AL|Winston County Commission
winstonville|c|MS|City of Winstonville
wintergarden|c|FL|City of Winter Garden
winterhaven|c|FL|City of Winter Haven
winterportmaine|c|ME|Winterport, Town of, Waldo Co. ME
winterset|c|IA|City of Winterset
wintersfireca|c|CA|Winters Fire Dept
winterspoliceca|c|CA|Winters Police Dept
winterspringsfl|c|FL|City of Winter Springs
winthropma|c|MA|Town of Winthrop
winthropmaine|c|ME|Town of Winthrop, Maine
winthropmn|c|MN|City of Winthrop
wintonwoodscsdoh|e|OH|Winton Woods City School District
wirapids|c|WI|City of Wisconsin Rapids
wirtcountywv|k|WV|Wirt County Commission
wirtcountywvsheriff|k|WV|Wirt County Sheriff Department
wirtny|c|NY|Town of Wirt
wisc|s|WI|State of Wisconsin
wiscasset|c|ME|Town of Wiscasset
wisconsin|s|WI|State of Wisconsin
wisconsindmv|s|WI|Wisconsin Department of Transportation
wisconsindot|s|WI|Wisconsin Department of Transportation
wisconsinfreightplan|s|WI|Wisconsin Department of Transportation
wisconsinrailplan|s|WI|Wisconsin Department of Transportation
wisconsinroundabouts|s|WI|Wisconsin Department of Transportation
wisdoj|s|WI|Wisconsin Department of Justice
wisdotplans|s|WI|Wisconsin Department of Transportation
wisecountyesd4tx|d|TX|Wise County Emergency Services District Number 4
wisecountytx|k|TX|Wise County
wisecountyva|k|VA|Wise County Virginia Local Government
wispd|s|WI|Wisconsin State Public Defenders
wistaysafe|s|WI|Wisconsin Department of Corrections
wizard|f|DC|Department of the Treasury, Bureau of the Fiscal Service
wjcccomattyva|k|VA|James City County and City of Williamsburg Commonwealth Attorney Office
wlci|f|DC|Department of the Interior, United States Geological Survey
wmadil|d|IL|Wheaton Mosquito Abatement District
wmata|s|DC|Washington Metropolitan Area Transit Authority
wmataoig|i|DC|Inspector General, Washington Metropolitan Area Transit Authority
wmatc|i|MD|Washington Metropolitan Area Transit Commission
wmfrdmn|c|MN|West Metro Fire-Rescue District
wmillardmosquitout|d|UT|West Millard Mosquito Abatement District
wmsc|i|DC|Washington Metrorail Safety Commission
woburnma|c|MA|City of Woburn
wolfcreekfireor|d|OR|Wolf Creek Rural Fire Protection District
wolfeboro|c|NH|Town of Wolfeboro
wolfeboropolice|c|NH|Wolfeboro Police Department
wolfecoclerkky|k|KY|Wolfe County Clerk
womensbayfireak|k|AK|Womens Bay Fire Department
womenshealth|f|DC|Department of Health and Human Services, Office of Public Health and Science, Office on Women's Health
womenshistorymonth|l|DC|Library of Congress
wonewocwi|c|WI|Village of Wonewoc
woodbridgect|c|CT|Town of Woodbridge
woodburn-or|c|OR|City of Woodburn
woodburnindiana|c|IN|City of Woodburn
woodburycountyiowa|k|IA|Woodbury County Iowa
woodburyct|c|CT|Town of Woodbury Connecticut
woodburyheightsfire|c|NJ|Woodbury Heights Fire Department
woodburymn|c|MN|City of Woodbury
woodburynj|c|NJ|City of Woodbury
woodburyvt|c|VT|Town of Woodbury, Vermont
woodclifflakenj|c|NJ|Borough of Woodcliff Lake New Jersey
woodcountyohio|k|OH|Wood County Commissioners
woodcountyohiohealth|k|OH|Wood County General Health District
woodcountywi|k|WI|County of Wood
woodcreektx|c|TX|City of Woodcreek
woodcreekwaterky|d|KY|Wood Creek Water District
woodfin-nc|c|NC|The Town Of Woodfin
woodfordcountyil|k|IL|County of Woodford
woodfordcountyky|k|KY|Woodford County Fiscal Court
woodhavenmi|c|MI|City of Woodhaven
woodheights-mo|c|MO|City of Wood Heights
woodhullny|c|NY|Town of Woodhull, NY
woodinville|c|WA|City of Woodinville
woodlandhills-ut|c|UT|Woodland Hills City
woodlandpark|c|CO|City of Woodland Park
woodlandparknjschools|e|NJ|Woodland Park School District
woodlawnky|c|KY|City of Woodlawn
woodmontct|c|CT|Borough of Woodmont
woodridgeil|c|IL|Village of Woodridge
woodridgenj|c|NJ|Borough of Wood-Ridge
woodridgepdnj|c|NJ|Borough of Wood-Ridge Police Department
woodrowtwpcasscomn|c|MN|Woodrow Township
woodruffcircuitclerkar|k|AR|Woodruff County Circuit Clerk
woodruffcountyar|k|AR|Woodruff County Arkansas
woodsburgh|c|NY|village of woodsburgh
woodscountyok|k|OK|Woods County
woodscross|c|UT|Woods Cross City
woodsideca|c|CA|Town of Woodside
woodsidefire|d|CA|WOODSIDE FIRE PROTECTION DISTRICT
woodsoncounty|k|KS|Woodson County, Kansas
woodstockct|c|CT|Town of Woodstock
woodstockga|c|GA|City of Woodstock
woodstockil|c|IL|City of Woodstock
woodstocknh|c|NH|TOWN OF WOODSTOCK
woodstockny|c|NY|Town Of Woodstock
woodstockva|c|VA|Town of Woodstock
woodsvillefd-nh|d|NH|Woodsville Fire District
woodvillageor|c|OR|City of Wood Village
woodville-tx|c|TX|City of Woodville, Texas
woodvillems|c|MS|Town of Woodville
woodvillemspolice|c|MS|Town of Woodville
woodvilletownshipoh|c|OH|Woodville Township
woodwardcounty|k|OK|Woodward County
woodwaytexas|c|TX|City of Woodway
woonsocketri|c|RI|City of Woonsocket
worcesterma|c|MA|City of Worcester
worcestermd|k|MD|Worcester County Government
workcenter|f|DC|Department of Labor, Office of the Assistant Secretary for Administration and Management
worker|f|DC|Department of Labor
workforcetn|s|TN|State of Tennessee
workmantownshipmn|c|MN|Workman Township
workohio|s|OH|State of Ohio - Department of Administrative Services - UNS
workplace|f|DC|Department of the Treasury, Treasury PMO
worksourcewa|s|WA|Employment Security Department
worthcountyiowa|k|IA|Worth County
worthington-ma|c|MA|Town of Worthington
worthingtonmn|c|MN|City of Worthington
worthtownshipmi|c|MI|Worth Township
wpfd7|d|LA|Washington Parish Fire Protection District 7
wphsmn|d|MN|Western Prairie Human Services
wprpidutah|d|UT|Wasatch Peaks Ranch Public Infrastructure District
wprroadandfiredistrictutah|d|UT|Wasatch Peaks Ranch Road & Fire District
wprutilitydistrictutah|d|UT|Wasatch Peak Ranch Utility District
wrentham|c|MA|Town of Wrentham
wrenthamfire|c|MA|Town of Wrentham
wrenthampolice|c|MA|Town of Wrentham
wrga|c|GA|City of Warner Robins
wrightcitymo|c|MO|City of Wright City
wrightcountymn|k|MN|Wright County
wrightcountymo|k|MO|Wright County
wrightcountymo911|k|MO|Wright County Emergency Services Board
wrighttown-ny|c|NY|Town of Wright
wrighttownshipottawami|c|MI|Wright Township
wrighttownshippa|c|PA|Wright Township
wrp|f|DC|Department of Labor
wsd246|e|WA|Wenatchee School District
wsd6lewiscountywa|d|WA|Lewis County Water Sewer District 6
wsdot|s|WA|WA State Dept of Transportation
wspmn|c|MN|City of West Saint Paul
wtwpdublinoh|d|OH|Washington Township
wv|s|WV|State of West Virginia
wv457|s|WV|Office of the State Treasurer
wvago|s|WV|West Virginia Attorney General's Office
wvbold|s|WV|West Virginia Board of Licensed Dietitians
wvbti|s|WV|West Virginia Board of Treasury Investments
wvbvm|s|WV|WV Board of Veterinary Medicine
wvc-ut|c|UT|City of West Valley
wvcheckbook|s|WV|West Virginia State Auditor's Office
wvconsumerprotection|s|WV|West Virginia Attorney General's Office
wvcsi|s|WV|WV Legislature
wvdnr|s|WV|West Virginia Division of Natural Resources
wvgopay|s|WV|West Virginia State Treasury
wvhouse|s|WV|West Virginia House of Delegates
wvinsurance|s|WV|West Virginia Insurance Commission
wvjumpstart|s|WV|West Virginia State Treasury
wvlegislature|s|WV|West Virginia Legislature
wvoasis|s|WV|West Virginia ERP Board
wvot|s|WV|WV Office of Technology
wvpaycard|s|WV|West Virginia State Treasury
wvpebd|d|WV|West Virginia State Board of Registration for Professional Engineers
wvpresident|s|WV|WVNET
wvpsc|s|WV|Public Service Commission of WV
wvpurchasing|s|WV|West Virginia Purchasing Division
wvrevenue|s|WV|State of West Virginia
wvrtboard|s|WV|West Virginia Medical Imaging and Radiation Therapy Technology Board of Examiners
wvsa-pa|d|PA|Wyoming Valley Sanitary Authority
wvsao|s|WV|West Virginia State Auditor's Office
wvsdca|d|CA|West Valley Sanitation District
wvsenate|s|WV|West Virginia State Senators
wvseniorservices|s|WV|WV Bureau of Senior Services
wvsos|s|WV|West Virginia Secretary of State
wvsp|s|WV|West Virginia State Police
wvspeaker|s|WV|WVNET
wvsto|s|WV|State of West Virginia
wvsurplus|s|WV|West Virginia State Agency for Surplus Property
wvtax|s|WV|State of West Virginia
wvtreasury|s|WV|West Virginia State Treasury
wvunclaimedproperty|s|WV|West Virginia State Treasury
wwcowa|k|WA|Walla Walla County
wwtg|f|DC|Department of Commerce, International Trade Administration
wy|s|WY|State of Wyoming
wyandotte-nation-nsn|t|OK|Wyandotte Nation
wyandottemi|c|MI|City of Wyandotte
wycampaignfinance|s|WY|State Of Wyoming
wycandidatefiling|s|WY|State of Wyoming
wyckoffnj|c|NJ|Township of Wyckoff
wycokck|c|KS|Unified Government of Wyandotte County and Kansas City, Kansas
wycokssheriff|k|KS|Unified Government of Wyandotte County and Kansas City Kanas
wycovoteskck|k|KS|Wyandotte County Election Office
wycowv|k|WV|Wyoming County Commission
wylietexas|c|TX|City of Wylie
wyo|s|WY|State of Wyoming
wyoboards|s|WY|State of Wyoming
wyochildcare|s|WY|State of Wyoming - Department of Enterprise Technology Services
wyocourts|s|WY|Wyoming Judicial Branch
wyoleg|s|WY|Wyoming Legislative Service Office
wyoming|s|WY|State of Wyoming
wyomingcapitol|s|WY|Wyoming Legislative Service Office
wyomingcountyny|k|NY|Wyoming County
wyomingcountypa|k|PA|Wyoming County
wyomingia|c|IA|City of Wyoming, Iowa
wyominglmi|s|WY|State of wyoming
wyomingmi|c|MI|City of Wyoming
wyomingofficeoftourism|s|WY|State Of Wyoming
wyomingohio|c|OH|City of Wyoming
wyomingsense|s|WY|State of Wyoming
wyopen|s|WY|State of Wyoming
wyoreg|s|WY|State Of wyoming
wyostabletoken|s|WY|State of Wyoming - Department of Enterprise Technology Services
xd|f|DC|Department of Commerce, Bureau of the Census
xeniatownshipoh|c|OH|Xenia Township
yadkincounty|k|NC|Yadkin County
yadkincountync|k|NC|Yadkin County
yakamafish-nsn|t|WA|Yakama Nation Fisheries Resource Management
yakamanation-nsn|t|WA|Confederated Tribes and Bands of the Yakama Nation
yakimacounty|k|WA|Yakima County
yakimahealth|k|WA|Yakima Health District
yakimawa|c|WA|City of Yakima
yalobushacountysheriff|k|MS|Yalobusha County Sheriff's Department
yalobushasheriffms|k|MS|Yalobusha County Sheriff's Department
yamhillcounty|k|OR|Yamhill County
yamhillfiredistrict|d|OR|Yamhill Fire District
yamhilloregon|c|OR|City of Yamhill Oregon
yanceycountync|k|NC|Yancey County Courthouse
yanceyvillenc|c|NC|Yanceyville, Town Government
yarrowpointwa|c|WA|Town of Yarrow Point
yatescenter|c|KS|City of Yates Center
yatescountyny|k|NY|Yates County
yatescountysheriff|k|NY|Yates County
yavapaiaz|k|AZ|Yavapai County - ITS
yavapaicoesa|k|AZ|Yavapai County
yavapaiready|k|AZ|Yavapai County Office of Emergency Management
yavapaivotes|d|AZ|County of Yavapai ITS
yazoocountyms|k|MS|Yazoo County Board of Supervisors
ycfld|k|AZ|Yavapai County Free Library District
ycom911|d|OR|Yamhill Communications Agency
ycsoaz|k|AZ|Yavapai County
ydsp-nsn|t|TX|Ysleta Del Sur Pueblo
yeadonboroughpa|k|PA|Yeadon Borough
yellcosheriffar|k|AR|Yell County Sherrif's Department
yellcountyar|k|AR|Yell County
yellowcreektwpohio|c|OH|Yellow Creek Township Columbiana Ohio
yellowsprings|c|OH|The Village of Yellow Springs
yellowstonecountymt|k|MT|Yellowstone County
yellvillear|c|AR|City of Yellville
yelmwa|c|WA|City of Yelm
yermocsdca|d|CA|Yermo Community Services District
ylwd|d|CA|Yorba Linda Water District
ymp|f|NV|Department of Energy, Office of Legacy Management
yoakumcounty|k|TX|Yoakum County
yoakumtx|c|TX|City of Yoakum
yochadehe|t|CA|Yocha Dehe Wintun Nation
yochadehe-nsn|t|CA|Yocha Dehe Wintun Nation
yolo911|d|CA|Yolo Emergency Communications Agency
yolocounty|k|CA|Yolo County
yonkersny|c|NY|City of Yonkers
yonkerspd|c|NY|City of Yonkers
yorbalindaca|c|CA|City of Yorba Linda
yorkcounty|k|VA|County of York, VA
yorkcountymaine|k|ME|County of York Maine
yorkcountyne|k|NE|York County
yorkcountypa|k|PA|County of York
yorkcountysc|k|SC|York County Government
yorkny|c|NY|Town of York
yorksc|c|SC|City of York
yorkshireny|c|NY|Town of Yorkshire
yorktownny|c|NY|Town of Yorktown
yorktownnymuseum|c|NY|Town of Yorktown
yorktownshippa|c|PA|York Township
yorktowntx|c|TX|City of Yorktown
yorktwpfcoh|c|OH|York Township in Fulton County
yorktwpmedinaoh|c|OH|York Township
youngharrisga|c|GA|City of Young Harris
youngstownny|c|NY|Village of Youngstown
youngstownohio|c|OH|City of Youngstown
youngsvillela|c|LA|City of Youngsville
youngsvillenc|c|NC|Town of Youngsville
youth|f|DC|Department of Health and Human Services, Assistant Secretary for Planning and Evaluation, Office of the Secretary
youthrules|f|DC|Department of Labor
ypsitownship|c|MI|Charter Township of Ypsilanti
ypt-nsn|t|NV|Yerington Paiute Tribe
yrekaca|c|CA|City of Yreka
ysaqmd|d|CA|Yolo-Solano Air Pollution Control District
yuba|k|CA|County of Yuba
yubacity|c|CA|City of Yuba City
yucaipa|c|CA|City of Yucaipa
yukonok|c|OK|City of Yukon
yumaaz|c|AZ|City of Yuma
yumacountyaz|k|AZ|Yuma County Arizona
yumacountyco|k|CO|Yuma County Colorado
yumaycat|d|AZ|Yuma County Intergovernmental Public Transportation Authority
zanesvillehousingoh|d|OH|Zanesville Metropolitan Housing Authority
zapatacountytx|k|TX|Zapata County
zavalacounty|k|TX|Zavala county
zephyrhills|c|FL|City of Zephyrhills
zerodeathsmd|s|MD|Maryland Highway Safety Office
zeroinwisconsin|s|WI|Wisconsin Department of Transportation
zerowastesonoma|k|CA|Sonoma County Waste Management Agency
zilwaukeemichigan|c|MI|City Of Zilwaukee
zionsville-in|c|IN|Town of Zionsville
zone7waterca|d|CA|Zone 7 Water Agency
zumbrotamn|c|MN|City of Zumbrota`;
