import { describe, expect, it } from 'vitest';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { codesAfter, flagOf, formWith } from './sample.ts';

type Change = (form: StandardForm) => void;

describe('one thing left out raises one flag', () => {
  const cases: [string, Change][] = [
    [
      'registration-number-missing',
      (form) => {
        form.registrationNumber = null;
      },
    ],
    [
      'overview-missing',
      (form) => {
        form.overview = null;
      },
    ],
    [
      'requested-missing',
      (form) => {
        form.requested = null;
      },
    ],
    [
      'case-number-missing',
      (form) => {
        form.crime.caseNumber = null;
      },
    ],
    [
      'letterhead-incomplete',
      (form) => {
        form.organisation.switchboard = null;
      },
    ],
    [
      'letterhead-incomplete',
      (form) => {
        form.organisation.website = null;
      },
    ],
    [
      'letterhead-incomplete',
      (form) => {
        form.organisation.address = null;
      },
    ],
    [
      'requester-incomplete',
      (form) => {
        form.requester.name = null;
      },
    ],
    [
      'requester-incomplete',
      (form) => {
        form.requester.badgeNumber = null;
      },
    ],
    [
      'requester-incomplete',
      (form) => {
        form.requester.email = null;
      },
    ],
    [
      'requester-incomplete',
      (form) => {
        form.requester.telephone = null;
      },
    ],
    [
      'nature-missing',
      (form) => {
        form.nature.production = null;
      },
    ],
  ];
  it.each(cases)('%s (%#)', (code, change) => expect(codesAfter(change)).toEqual([code]));
});

describe('one of two is enough', () => {
  it('rank or position', () => {
    expect(
      codesAfter((form) => {
        form.requester.rank = null;
      }),
    ).toEqual([]);
    expect(
      codesAfter((form) => {
        form.requester.position = null;
      }),
    ).toEqual([]);
    expect(
      codesAfter(({ requester }) => {
        requester.rank = null;
        requester.position = null;
      }),
    ).toEqual(['requester-incomplete']);
  });

  it('the crime in words or by its article', () => {
    expect(
      codesAfter((form) => {
        form.crime.description = null;
      }),
    ).toEqual([]);
    expect(
      codesAfter((form) => {
        form.crime.provisions = [];
      }),
    ).toEqual([]);
    expect(
      codesAfter(({ crime }) => {
        crime.description = null;
        crime.provisions = [];
      }),
    ).toEqual(['crime-missing']);
  });

  it('a subject in words or an identifier', () => {
    expect(
      codesAfter((form) => {
        form.subject = null;
      }),
    ).toEqual([]);
    expect(
      codesAfter((form) => {
        form.identifiers = [];
      }),
    ).toEqual([]);
    expect(
      codesAfter((form) => {
        form.subject = null;
        form.identifiers = [];
      }),
    ).toEqual(['subject-missing']);
  });
});

describe('messages', () => {
  it('name every part that is missing, and only those', () => {
    const form = formWith((changed) => {
      changed.requester.badgeNumber = null;
      changed.requester.telephone = null;
      changed.organisation.switchboard = null;
    });
    expect(flagOf('requester-incomplete', { form }).message).toBe(
      'Of the person who asks, the badge or ID number and telephone number are missing.',
    );
    expect(flagOf('letterhead-incomplete', { form }).message).toBe(
      'Of the authority, the main switchboard number is missing.',
    );
  });
});

describe('nature-missing', () => {
  it.each(['emergency', 'preservation', 'takedown', 'courtOrder'] as const)(
    'is not raised with %s',
    (nature) => {
      const raised = codesAfter((form) => {
        form.nature.production = null;
        form.nature[nature] = true;
      });
      expect(raised).not.toContain('nature-missing');
    },
  );

  it('is not raised with another nature in words', () => {
    const raised = codesAfter((form) => {
      form.nature.production = null;
      form.nature.other = 'Please confirm that the account exists';
    });
    expect(raised).not.toContain('nature-missing');
  });

  it('is raised when every box says NO', () => {
    expect(
      codesAfter((form) => {
        form.nature.production = false;
      }),
    ).toContain('nature-missing');
  });
});

describe('data-type-missing', () => {
  const untick: Change = (form) => {
    form.dataTypes = { subscriber: null, traffic: null, content: null };
  };

  it('is raised when no kind of data is said nor evident', () => {
    const raised = codesAfter((form) => {
      untick(form);
      form.requested = 'All that you can give us about him';
    });
    expect(raised).toEqual(['data-type-missing']);
  });

  it.each([
    'Name and address of the account holder',
    'IP login history',
    'De inhoud van de berichten',
    'Bestandsdaten',
    "L'identité du titulaire",
    'Liiklusandmed',
    'dane abonenta',
    'the name + address he signed up with',
    'Údaje o majiteľovi účtu',
    'A fiók tulajdonosának adatai',
    'Innehållet i meddelandena',
  ])('is not raised when the words say it: %s', (requested) => {
    const raised = codesAfter((form) => {
      untick(form);
      form.requested = requested;
    });
    expect(raised).not.toContain('data-type-missing');
  });

  it('is not raised for a mere takedown, but for a takedown with production', () => {
    const takedown = (production: boolean | null) =>
      codesAfter((form) => {
        untick(form);
        form.requested = 'Remove the page';
        form.nature.takedown = true;
        form.nature.production = production;
      });
    expect(takedown(null)).not.toContain('data-type-missing');
    expect(takedown(true)).toContain('data-type-missing');
  });
});

describe('confidentiality-no-basis', () => {
  it('is raised for secrecy without a law', () => {
    expect(
      codesAfter((form) => {
        form.confidentiality.requested = true;
      }),
    ).toEqual(['confidentiality-no-basis']);
  });

  it('is not raised with a law, nor when no secrecy is asked', () => {
    expect(
      codesAfter((form) => {
        form.confidentiality = { requested: true, legalBasis: 'Art. 126bb Sv', until: null };
      }),
    ).toEqual([]);
    expect(
      codesAfter((form) => {
        form.confidentiality.requested = null;
      }),
    ).toEqual([]);
  });
});

describe('requested-missing', () => {
  it('is not raised for the takedown of what is named, but for one of nothing', () => {
    const takedown = (named: boolean) =>
      codesAfter((form) => {
        form.requested = null;
        form.nature.takedown = true;
        form.nature.production = false;
        form.dataTypes = { subscriber: null, traffic: null, content: null };
        if (!named) Object.assign(form, { subject: null, identifiers: [] });
      });
    expect(takedown(true)).not.toContain('requested-missing');
    expect(takedown(false)).toContain('requested-missing');
  });
});
