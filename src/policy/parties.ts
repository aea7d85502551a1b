/** What the Council of Europe's summary says of one party to the Budapest Convention (CoE 2020 App. B). */
export interface Party {
  /** Whether the production order of article 18 is in its law; null: no information. */
  readonly production: boolean | null;
  /** Whether the preservation of articles 16 and 17 is in its law. */
  readonly preservation: boolean | null;
  /** On what grounds an emergency is one; "no" if there is no provision. */
  readonly emergency: string | null;
  /** Whether its law can keep a request secret. */
  readonly confidentiality: boolean | null;
  /** An agreement between authorities and providers, in short; null if there is none. */
  readonly partnership: string | null;
}

const NO_INFORMATION: Party = {
  production: null,
  preservation: null,
  emergency: null,
  confidentiality: null,
  partnership: null,
};

function party(emergency: string | null, rest: Partial<Party> = {}): Party {
  return {
    production: true,
    preservation: true,
    emergency,
    confidentiality: true,
    partnership: null,
    ...rest,
  };
}

const WITHOUT_INFORMATION =
  'AD AR AU AT BE CV CA CL CR CY DO GR IS LV LT LU MT MU MC NL NO PA PH PL SN SK SI ES LK CH TO GB US';

/** The parties to the Budapest Convention as the Council of Europe summed them up in 2020 (CoE 2020 App. B), by ISO 3166-1. */
const PARTIES: Readonly<Record<string, Party>> = {
  ...Object.fromEntries(WITHOUT_INFORMATION.split(' ').map((code) => [code, NO_INFORMATION])),
  PT: NO_INFORMATION,
  AL: party('damage to the investigation'),
  AM: party('threat to life', {
    production: false,
    preservation: false,
    partnership: 'memorandum of the Investigative Committee with providers, 2015',
  }),
  AZ: party(null, {
    production: false,
    preservation: false,
    confidentiality: null,
    partnership: 'no agreement; a general duty of providers to cooperate by law',
  }),
  BA: party('yes', {
    partnership: 'agreement of the Ministry of Interior of Republika Srpska with a provider',
  }),
  BG: party('general provisions'),
  HR: party('risk of delay'),
  CZ: party('no'),
  DK: party('only risk of delay', { partnership: 'informal agreements on templates and exchange' }),
  EE: party('state of emergency'),
  FI: party('risk to life or health'),
  FR: party('risk to life, person in danger', {
    partnership:
      'agreement with major foreign providers: N1 general, N2 serious harm to persons and property, N3 terrorism and attacks on the nation',
  }),
  GE: party('state of emergency', { partnership: 'memorandum of ten providers with the authorities, 2010' }),
  DE: party('risk of delay'),
  HU: party('specific crimes', { partnership: 'special agreements of the police with major providers' }),
  IL: party('yes'),
  IT: party('no', { confidentiality: false }),
  JP: party('no', { partnership: 'exchange with some providers to ease seizure' }),
  LI: party('exceptional situations'),
  MD: party('state of emergency', {
    partnership: 'no agreement; a general duty to cooperate by the law of 2009',
  }),
  ME: party('defined by case law'),
  MK: party('risk to life, person in danger'),
  RO: party('no'),
  RS: party('emergency situation', { production: false }),
  TR: party('risk of delay'),
  UA: party('emergency situation'),
};

/** States that are certainly no parties to the Budapest Convention: its articles are no basis of theirs. */
export const CONVENTION_OUTSIDERS: ReadonlySet<string> = new Set(['RU', 'BY', 'CN', 'IN', 'IR', 'KP']);

/** A country's row of the Council of Europe's table of 2020; null if it was no party then, or no country is known. */
export function partyOf(country: string | null): Party | null {
  return country !== null && Object.hasOwn(PARTIES, country) ? (PARTIES[country] ?? null) : null;
}
