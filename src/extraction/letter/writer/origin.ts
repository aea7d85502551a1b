import { type CountryName, countryNamed } from '../../countries.ts';

/** Forms of postcodes that one country alone has. */
const POSTCODES: readonly (readonly [string, RegExp])[] = [
  [
    'US',
    /(?<=\p{L}[,.]?\s)(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ALN]|ID(?= 83)|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\s\d{5}(?:-\d{4})?(?!\d)/u,
  ],
  [
    'US',
    /(?<![\p{L}])(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming),?\s\d{5}(?:-\d{4})?(?!\d)/u,
  ],
  ['AU', /(?<![\p{L}])(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT)\s\d{4}(?!\d)/u],
  ['IE', /(?<![\p{L}])Dublin\s(?:[1-9]|1\d|2[024])(?!\d)/u],
  ['CA', /(?<![\p{L}\d])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\s\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\d])/u],
  ['JE', /(?<![\p{L}\d])JE\d\s\d[A-Z]{2}(?![\p{L}\d])/u],
  ['GB', /(?<![\p{L}\d])(?!JE|GY|IM)[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d])/u],
  ['NL', /(?<![\p{L}\d])\d{4}\s(?!SA|SD|SS)[A-Z]{2}\s\p{Lu}/u],
];
/** Words in the names of bodies that belong to one state. */
const BODIES: readonly (readonly [string, RegExp])[] = [
  [
    'US',
    /(?<![\p{L}])(?:UNITED STATES|United States|U\.\s?S\. Department|Department of Homeland Security|DEPARTMENT OF HOMELAND SECURITY|State of (?:New )?\p{Lu}\p{L}+(?= Attorney)|(?:STATE|COMMONWEALTH) OF (?:ALABAMA|ALASKA|ARIZONA|ARKANSAS|CALIFORNIA|COLORADO|CONNECTICUT|DELAWARE|FLORIDA|GEORGIA|HAWAII|IDAHO|ILLINOIS|INDIANA|IOWA|KANSAS|KENTUCKY|LOUISIANA|MAINE|MARYLAND|MASSACHUSETTS|MICHIGAN|MINNESOTA|MISSISSIPPI|MISSOURI|MONTANA|NEBRASKA|NEVADA|NEW HAMPSHIRE|NEW JERSEY|NEW MEXICO|NEW YORK|NORTH CAROLINA|NORTH DAKOTA|OHIO|OKLAHOMA|OREGON|PENNSYLVANIA|RHODE ISLAND|SOUTH CAROLINA|SOUTH DAKOTA|TENNESSEE|TEXAS|UTAH|VERMONT|VIRGINIA|WASHINGTON|WEST VIRGINIA|WISCONSIN|WYOMING)|FBI|Federal Bureau of Investigation)(?![\p{L}])/u,
  ],
  ['IE', /(?<![\p{L}])(?:An Garda Síochána|AN GARDA SÍOCHÁNA)/u],
  [
    'GB',
    /(?<![\p{L}])(?:HM Revenue (?:&|and) Customs|National Crime Agency|Metropolitan Police Service|Crown Prosecution Service)/u,
  ],
  ['DE', /(?<![\p{L}])(?:Bundeskriminalamt|Bundespolizei(?:direktion)?)(?![\p{L}])/u],
  ['UA', /(?<![\p{L}])(?:УКРАЇНИ|України)(?![\p{L}])/u],
];

/** The country whose postcode an address has, with the postcode; null where its form tells none. */
export function countryOfPostcode(address: string): CountryName | null {
  return firstOf(POSTCODES, address);
}

/** The country that a letterhead's piece names: at its end, as a whole, or by the state whose body it is. */
export function countryOfBody(piece: string): CountryName | null {
  const body = firstOf(BODIES, piece);
  if (body !== null) return body;
  if (/^\p{Lu}{2,3}$/u.test(piece.trim())) return null;
  const last =
    /(?:^|\s(?:of|de|du|des|der|della|van)\s(?:the\s|la\s)?)((?:Republic of |Kingdom of )?[\p{L}' ]{4,40})$/iu.exec(
      piece.trim(),
    )?.[1];
  const named = last === undefined ? null : countryNamed(last);
  if (
    named !== null &&
    named.name.length >=
      last!.replace(/^(?:Democratic Socialist )?(?:Republic|Kingdom) of (?:the )?/i, '').length - 4
  )
    return named;
  const before = /^((?:New )?\p{Lu}\p{L}+) (?:Police|POLICE|Customs)/u.exec(piece)?.[1];
  return before === undefined ? null : exactly(before);
}

function exactly(name: string): CountryName | null {
  const country = countryNamed(name);
  return country?.name === name ? country : null;
}

function firstOf(forms: readonly (readonly [string, RegExp])[], text: string): CountryName | null {
  for (const [code, pattern] of forms) {
    const match = pattern.exec(text.slice(0, 300));
    if (match !== null) return { code, name: match[0] };
  }
  return null;
}
