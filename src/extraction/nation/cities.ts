import { type CountryName, countryNamed } from '../countries.ts';

/*
 * Cities by ISO 3166-1 alpha-2 whose name alone tells the country of an office there; a comma parts them. Names that several countries know for a
 * city of theirs (Birmingham, Brest, Cleveland, Córdoba, Hyderabad, San José, Valencia), or that are a word (Hof), stand in none.
 */
const CITIES: Readonly<Record<string, string>> = {
  AE: 'Abu Dhabi,Dubai,Sharjah',
  AF: 'Kabul',
  AL: 'Tirana,Tiranë,Durrës',
  AM: 'Yerevan',
  AO: 'Luanda',
  AR: 'Buenos Aires,Rosario,La Plata,Mar del Plata,Neuquén',
  AT: 'Wien,Vienna,Graz,Linz,Salzburg,Innsbruck,Klagenfurt,Bregenz,Eisenstadt,St. Pölten,Villach,Wels',
  AU: 'Sydney,Melbourne,Brisbane,Adelaide,Canberra,Hobart,Parramatta,Gold Coast',
  AZ: 'Baku,Bakı',
  BA: 'Sarajevo,Banja Luka,Mostar,Tuzla,Zenica',
  BD: 'Dhaka,Chittagong,Chattogram,Sylhet',
  BE: 'Bruxelles,Brussel,Brussels,Antwerpen,Antwerp,Gent,Ghent,Liège,Charleroi,Namur,Leuven,Brugge,Mechelen,Hasselt,Kortrijk,Tournai',
  BF: 'Ouagadougou',
  BG: 'Sofia,София,Plovdiv,Пловдив,Varna,Варна,Burgas,Бургас,Русе,Плевен,Велико Търново,Благоевград',
  BH: 'Manama',
  BJ: 'Cotonou',
  BO: 'Cochabamba',
  BR: 'Brasília,São Paulo,Rio de Janeiro,Belo Horizonte,Curitiba,Porto Alegre,Salvador da Bahia,Recife,Fortaleza,Manaus,Goiânia,Florianópolis,Campinas',
  BW: 'Gaborone',
  BY: 'Minsk,Минск,Мінск',
  CA: 'Ottawa,Toronto,Montréal,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Québec,Mississauga,Saskatoon,Laval,Gatineau',
  CH: 'Zürich,Genève,Geneva,Basel,Lausanne,Luzern,St. Gallen,Lugano,Bellinzona,Winterthur,Neuchâtel,Fribourg,Aarau,Solothurn,Schaffhausen,Chur',
  CI: 'Abidjan',
  CL: 'Santiago de Chile,Valparaíso,Antofagasta,Temuco,Concepción de Chile,Iquique,Viña del Mar,Rancagua',
  CM: 'Yaoundé,Douala',
  CN: 'Beijing,Shanghai,Guangzhou,Shenzhen,Chengdu,Hangzhou',
  CO: 'Bogotá,Medellín,Barranquilla,Bucaramanga,Villavicencio,Ibagué',
  CR: 'San José de Costa Rica',
  CU: 'La Habana',
  CY: 'Nicosia,Limassol,Larnaca,Λευκωσία,Λεμεσός',
  CZ: 'Praha,Prague,Brno,Ostrava,Plzeň,Olomouc,Liberec,České Budějovice,Hradec Králové,Pardubice,Zlín,Jihlava,Karlovy Vary',
  DE: 'Berlin,Hamburg,München,Munich,Köln,Cologne,Frankfurt am Main,Stuttgart,Düsseldorf,Leipzig,Dortmund,Essen,Bremen,Dresden,Hannover,Nürnberg,Duisburg,Bochum,Wuppertal,Bielefeld,Bonn,Münster,Mannheim,Karlsruhe,Augsburg,Wiesbaden,Mönchengladbach,Gelsenkirchen,Aachen,Braunschweig,Kiel,Chemnitz,Magdeburg,Freiburg im Breisgau,Krefeld,Mainz,Lübeck,Erfurt,Rostock,Kassel,Potsdam,Saarbrücken,Osnabrück,Oldenburg,Heidelberg,Darmstadt,Regensburg,Würzburg,Ingolstadt,Ulm,Koblenz,Trier,Jena,Schwerin,Flensburg,Konstanz,Bayreuth,Passau,Straubing,Göttingen,Hildesheim,Cottbus,Meckenheim',
  DK: 'København,Copenhagen,Aarhus,Århus,Odense,Aalborg,Ålborg,Esbjerg,Roskilde,Glostrup',
  DO: 'Santo Domingo',
  DZ: 'Alger,Algiers,Oran',
  EC: 'Quito,Guayaquil',
  EE: 'Tallinn,Tartu,Narva,Pärnu,Jõhvi,Rakvere',
  EG: 'Cairo,Giza',
  ES: 'Madrid,Barcelona,Sevilla,Zaragoza,Málaga,Murcia,Bilbao,Alicante,Valladolid,Vigo,Gijón,Oviedo,Pamplona,San Sebastián,Donostia,Santander,Palma de Mallorca,Las Palmas de Gran Canaria,Santa Cruz de Tenerife,Vitoria-Gasteiz,A Coruña,Burgos,Salamanca,Huelva,Cádiz,Almería,Jaén,Badajoz,Tarragona,Lleida,Girona',
  ET: 'Addis Ababa',
  FI: 'Helsinki,Helsingfors,Espoo,Tampere,Vantaa,Oulu,Turku,Jyväskylä,Lahti,Kuopio,Rovaniemi',
  FR: 'Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Montpellier,Bordeaux,Lille,Rennes,Reims,Le Havre,Saint-Étienne,Toulon,Grenoble,Dijon,Angers,Nîmes,Clermont-Ferrand,Le Mans,Aix-en-Provence,Tours,Amiens,Limoges,Metz,Nancy,Besançon,Perpignan,Orléans,Caen,Rouen,Mulhouse,Bobigny,Nanterre,Créteil,Versailles,Pontoise,Évry,Melun,Vannes,Quimper,La Rochelle,Poitiers,Pau,Bayonne,Avignon,Ajaccio,Bastia,Cergy,Rosny-sous-Bois,Issy-les-Moulineaux,Arcueil',
  GB: 'London,Manchester,Liverpool,Leeds,Sheffield,Bristol,Edinburgh,Glasgow,Cardiff,Belfast,Nottingham,Leicester,Aberdeen,Dundee,Swansea,Exeter,Norwich,Inverness',
  GE: 'Tbilisi,Batumi,Kutaisi',
  GH: 'Accra,Kumasi',
  GN: 'Conakry',
  GR: 'Athens,Αθήνα,Θεσσαλονίκη,Thessaloniki,Πειραιάς,Piraeus,Πάτρα,Ηράκλειο',
  GT: 'Ciudad de Guatemala',
  HK: 'Hong Kong,Kowloon',
  HN: 'Tegucigalpa',
  HR: 'Zagreb,Split,Rijeka,Osijek,Zadar,Pula,Varaždin',
  HT: 'Port-au-Prince',
  HU: 'Budapest,Debrecen,Szeged,Miskolc,Pécs,Győr,Nyíregyháza,Kecskemét,Székesfehérvár,Szombathely',
  ID: 'Jakarta,Surabaya,Bandung,Denpasar,Yogyakarta,Semarang,Makassar',
  IE: 'Dublin,Galway,Limerick,Waterford',
  IL: 'Jerusalem,Tel Aviv,Haifa,Lod',
  IN: 'Mumbai,New Delhi,Delhi,Bengaluru,Bangalore,Chennai,Kolkata,Pune,Ahmedabad,Jaipur,Lucknow,Gurugram,Gurgaon,Noida,Ghaziabad,Faridabad,Chandigarh,Bhopal,Indore,Nagpur,Surat,Thane,Navi Mumbai,Kochi,Thiruvananthapuram,Coimbatore,Visakhapatnam,Patna,Ranchi,Bhubaneswar,Guwahati,Dehradun,Mysuru,Vadodara,Kanpur,Cyberabad,Haryana,Uttar Pradesh,Maharashtra,Karnataka,Tamil Nadu,Kerala,Gujarat,Rajasthan,West Bengal,Telangana,Madhya Pradesh,Bihar,Odisha',
  IQ: 'Baghdad,Basra,Erbil',
  IR: 'Tehran,Isfahan,Mashhad',
  IS: 'Reykjavík,Reykjavik,Akureyri',
  IT: 'Roma,Rome,Milano,Milan,Napoli,Naples,Torino,Turin,Palermo,Genova,Bologna,Firenze,Bari,Catania,Venezia,Verona,Messina,Padova,Trieste,Brescia,Parma,Modena,Reggio Calabria,Perugia,Livorno,Cagliari,Foggia,Salerno,Ferrara,Rimini,Sassari,Siracusa,Pescara,Bergamo,Trento,Bolzano,Vicenza,Lecce,Ancona,Udine,Catanzaro,Cosenza',
  JO: 'Amman',
  JP: 'Tokyo,Osaka,Yokohama,Nagoya,Sapporo,Kyoto,Fukuoka,Kobe',
  KE: 'Nairobi,Mombasa,Kisumu,Nakuru,Eldoret',
  KG: 'Bishkek,Бишкек',
  KH: 'Phnom Penh',
  KR: 'Seoul,Busan,Incheon,Daegu,Daejeon,Gwangju,Suwon',
  KW: 'Kuwait City',
  KZ: 'Astana,Almaty,Алматы,Астана,Шымкент,Караганда',
  LA: 'Vientiane',
  LB: 'Beirut,Beyrouth',
  LI: 'Vaduz',
  LK: 'Colombo,Kandy',
  LT: 'Vilnius,Vilniuje,Kaunas,Kaune,Klaipėda,Šiauliai,Panevėžys',
  LV: 'Rīga,Riga,Rīgā,Daugavpils,Liepāja,Jelgava',
  MA: 'Rabat,Casablanca,Marrakech,Fès,Tanger,Agadir',
  MC: 'Monaco',
  MD: 'Chișinău,Chisinau,Bălți',
  ME: 'Podgorica',
  MG: 'Antananarivo',
  MK: 'Skopje,Скопје,Bitola,Битола',
  MM: 'Yangon,Naypyidaw',
  MN: 'Ulaanbaatar,Улаанбаатар',
  MT: 'Valletta,Floriana',
  MW: 'Lilongwe,Blantyre',
  MX: 'Ciudad de México,Monterrey,Tijuana,Puebla,Ciudad Juárez,Cancún,Culiacán,Hermosillo,Toluca,Mexicali',
  MY: 'Kuala Lumpur,Johor Bahru,Putrajaya,Shah Alam,Bukit Aman,Kota Kinabalu',
  MZ: 'Maputo',
  NA: 'Windhoek',
  NE: 'Niamey',
  NG: 'Abuja,Lagos,Kano,Ibadan,Port Harcourt',
  NI: 'Managua',
  NL: 'Amsterdam,Rotterdam,Den Haag,The Hague,Utrecht,Eindhoven,Groningen,Tilburg,Almere,Breda,Nijmegen,Arnhem,Enschede,Apeldoorn,Haarlem,Zwolle,Maastricht,Leiden,Driebergen,Zoetermeer,’s-Hertogenbosch,Den Bosch,Leeuwarden',
  NO: 'Oslo,Bergen,Trondheim,Stavanger,Tromsø,Drammen,Kristiansand,Bodø,Hamar',
  NP: 'Kathmandu,Pokhara',
  NZ: 'Auckland,Christchurch,Hamilton New Zealand,Dunedin',
  OM: 'Muscat',
  PA: 'Ciudad de Panamá',
  PE: 'Lima,Arequipa,Cusco,Chiclayo,Callao',
  PH: 'Manila,Quezon City,Cebu City,Davao City,Makati,Camp Crame',
  PK: 'Islamabad,Karachi,Lahore,Peshawar,Rawalpindi,Faisalabad,Quetta,Multan',
  PL: 'Warszawa,Warsaw,Kraków,Łódź,Wrocław,Poznań,Gdańsk,Szczecin,Bydgoszcz,Lublin,Białystok,Katowice,Gdynia,Częstochowa,Radom,Toruń,Kielce,Rzeszów,Gliwice,Olsztyn,Opole,Zielona Góra,Legionowo',
  PT: 'Lisboa,Lisbon,Porto,Braga,Coimbra,Setúbal,Aveiro,Faro,Leiria,Évora,Funchal,Ponta Delgada,Viseu',
  PY: 'Asunción',
  QA: 'Doha',
  RO: 'București,Bucureşti,Bucuresti,Bucharest,Cluj-Napoca,Timișoara,Timisoara,Iași,Iasi,Constanța,Constanta,Craiova,Brașov,Brasov,Galați,Ploiești,Oradea,Sibiu,Arad,Pitești,Bacău,Suceava',
  RS: 'Beograd,Belgrade,Београд,Novi Sad,Нови Сад,Niš,Ниш,Kragujevac,Крагујевац',
  RU: 'Moscow,Москва',
  RW: 'Kigali',
  SA: 'Riyadh,Jeddah,Dammam',
  SE: 'Stockholm,Göteborg,Gothenburg,Malmö,Uppsala,Västerås,Örebro,Linköping,Helsingborg,Jönköping,Norrköping,Lund,Umeå,Gävle,Borås,Sundsvall,Luleå,Karlstad',
  SG: 'Singapore',
  SI: 'Ljubljana,Maribor,Celje,Kranj,Koper,Novo mesto',
  SK: 'Bratislava,Košice,Prešov,Žilina,Nitra,Banská Bystrica,Trnava,Trenčín',
  SN: 'Dakar',
  SV: 'San Salvador',
  TH: 'Bangkok,Chiang Mai,Nonthaburi,กรุงเทพมหานคร',
  TN: 'Tunis,Sfax,Sousse',
  TR: 'Ankara,İstanbul,Istanbul,İzmir,Izmir,Bursa,Antalya,Adana,Konya,Gaziantep,Diyarbakır,Kayseri,Mersin,Eskişehir',
  TW: 'Taipei,Kaohsiung,Taichung',
  TZ: 'Dar es Salaam,Dodoma',
  UA: 'Kyiv,Kiev,Київ,Києві,Києва,Львів,Харків,Одеса,Дніпро,Вінниця,Запоріжжя,Полтава,Чернігів,Суми,Рівне,Луцьк,Житомир,Тернопіль,Ужгород,Чернівці,Черкаси,Хмельницький,Миколаїв,Херсон,Івано-Франківськ,Lviv,Kharkiv,Odesa',
  UG: 'Kampala',
  US: 'Chicago,Houston,Phoenix,Philadelphia,San Antonio,Dallas,Austin,Jacksonville,Fort Worth,San Francisco,Seattle,Denver,Nashville,Oklahoma City,Las Vegas,Baltimore,Milwaukee,Albuquerque,Sacramento,Atlanta,Minneapolis,New Orleans,Honolulu,Los Angeles,Detroit,Miami,Tampa,Cincinnati,Pittsburgh,Salt Lake City,St. Louis,Boise,Omaha,New York City',
  UY: 'Montevideo',
  UZ: 'Tashkent,Ташкент',
  VE: 'Caracas',
  VN: 'Hanoi,Ha Noi,Hà Nội,Ho Chi Minh City,Da Nang',
  ZA: 'Johannesburg,Cape Town,Pretoria,Durban,Sandton,Bloemfontein,Gqeberha',
  ZM: 'Lusaka',
  ZW: 'Harare,Bulawayo',
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(CITIES).flatMap(([code, names]) => names.split(',').map((name) => [name, code] as const)),
);
/** The longest name has so many words. */
const MOST_WORDS = 5;

/** Names that people bear as well: alone on a line, or behind a greeting, they are no place. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  'Rosario Sofia Adelaide Sydney Vienna Lima Austin Houston Dallas Denver Milan Nancy Pau Lund Bergen Essen London Paris Roma Split Bari Lagos Kano Faro Nice Tours Phoenix Chad Jordan Israel Georgia Lod Surat Oran Kobe Leeds Pula Braga Hamburg Bremen Berlin Brno Melbourne Lincoln India Chester Linz Wels Trier Ulm Jena Kiel Mainz Aveiro Coimbra Messina Salamanca Monaco Burgos Murcia Santander Salerno Catania Ferrara Verona Colombo Modena Padova Lecce Trento Palermo'.split(
    ' ',
  ),
);

/** Before or behind a city: "г. Алматы", "Bogotá D.C." */
const FRONT = /^(?:[^.]{0,60}\s)?(?:г|гр|м|m\.st)\.\s?(?=\p{Lu}\p{L}+$)|\s(?:D\.\s?C|D\.\s?F|C\.P)\.?$/u;
const OF_BODY =
  /polic|poli[zt]|prosecut|procur|parquet|fiscal|court|trib|juzg|gericht|anwalt|ministr|minist[eè]r|department|unit|bureau|office|cyber|crime|kripo|garda|gendarm|carabin|guardia/iu;

/** What a postcode stands before or behind its city: "75017 Paris", "London SW1A 2JL", "50560 Kuala Lumpur". */
const POSTCODE =
  /^(?:[A-Z]{1,2}[- ])?\d[\d -]{2,7}\d(?:\s[A-Z]{2})?\s+|\s+(?:\d[\d -]{2,6}\d|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|\d{1,2})$|\s+(?:Cedex|CEDEX|HQ)(?:\s\d+)?$/gu;

/** The country of the city, or the country, that a part of a line names and nothing else: "Tel. 5512 | 75017 Paris", "Chennai, Tamil Nadu, India". */
export function countryOfPlaceIn(line: string): CountryName | null {
  const isWhole = /\d/.test(line);
  const isOfBody = OF_BODY.test(line);
  const parts = line.split(/[,;|·•\t\n()]|\s[–—-]\s/).filter((part) => part.trim() !== '');
  for (const [at, part] of [...parts.entries()].reverse()) {
    const name = part
      .trim()
      .replace(POSTCODE, '')
      .replace(FRONT, '')
      .replace(/[.\s]+$/, '');
    const isFirst = at === 0 && parts.length > 1;
    const isPerson = !isWhole && OF_PEOPLE.has(name) && (isFirst || !isOfBody);
    const country = isPerson ? null : placeNamed(name);
    if (country !== null) return country;
    // "Messina, Frank": a place stands last, unless a number or a body beside it tells that it is one.
    if (!isWhole && !isOfBody) return null;
  }
  return null;
}

function placeNamed(name: string): CountryName | null {
  const code = BY_NAME.get(name);
  if (code !== undefined) return { code, name };
  const country = name.length > 3 || /^(?:USA|UK)$/.test(name) ? countryNamed(name) : null;
  return country?.name === name ? country : null;
}

/** Countries for whose cities towns of the United States are named. */
const NAMESAKES: ReadonlySet<string> = new Set(
  'AT AU BE CA CH CL CU CZ DE DK EG ES FI FR GB GR HU IE IT LB NL NO NZ PE PL PT RO RU SE'.split(' '),
);
/** What bodies of the United States are called, and few elsewhere. */
const AMERICAN =
  /(?<!\p{L})(?:police\s+dep(?:ar)?t(?:ment)?|P\.?D|sheriff|(?:district|county|state['’]s|commonwealth['’]s)\s+attorney|county)(?!\p{L})/iu;

/** True for a city after which a town of the United States may be named: "Manchester Police Department". */
export const isNamesake = ({ code }: CountryName): boolean => NAMESAKES.has(code);

/** True for the name of a body as the United States have them. */
export const isCalledAsInAmerica = (body: string): boolean => AMERICAN.test(body);

/** The country of the first city that the name of a body holds: "Houston Police Department", "Politie Rotterdam". */
export function countryOfCityIn(name: string): CountryName | null {
  const words = [...name.matchAll(/[\p{L}’.-]+/gu)];
  for (let at = 0; at < words.length; at += 1)
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count -= 1) {
      const last = words[at + count - 1]!;
      const found = name.slice(words[at]!.index, last.index + last[0].length).replace(/\.$/, '');
      const code = BY_NAME.get(found);
      if (code === undefined) continue;
      const isPart =
        PART_BEFORE.test(words[at - 1]?.[0] ?? '') ||
        PART_BEHIND.test(name.slice(last.index + last[0].length));
      if (!isPart) return { code, name: found };
    }
  return null;
}

/** What makes another place of a city's name: "Los Lagos", "San Salvador de Jujuy". */
const PART_BEFORE =
  /^(?:los|las|el|la|san|santa|são|saint|ste?\.?|new|north|south|east|west|fort|port|mount|lake)$/iu;
const PART_BEHIND = /^\s(?:de|del|do|da|di|van|of|upon|on)\s\p{Lu}/u;
