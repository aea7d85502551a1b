import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { RequestFormat } from '../../src/form/request.ts';
import type { AuthorityKind, StandardForm } from '../../src/form/standard-form.ts';
import { codes, codesAfter, documentWith, flagOf, formWith, mailWith, NOW, policy } from './sample.ts';

function noAuthority(form: StandardForm): void {
  form.authority = { kind: null, issuedBy: null, date: null, attached: null };
}

describe('a complete request', () => {
  it('raises no flag', () => expect(codes()).toEqual([]));
});

describe('authority-missing', () => {
  it('is raised when production is asked and nobody allowed it', () => {
    expect(codesAfter(noAuthority)).toEqual(['authority-missing']);
  });

  it('is raised when nothing is ticked but data is clearly asked for', () => {
    const raised = codesAfter((form) => {
      noAuthority(form);
      form.nature.production = null;
    });
    expect(raised).toContain('authority-missing');
  });

  it.each(['preservation', 'takedown', 'emergency'] as const)('is not raised for a mere %s', (nature) => {
    const raised = codesAfter((form) => {
      noAuthority(form);
      form.nature.production = null;
      form.nature[nature] = true;
    });
    expect(raised).not.toContain('authority-missing');
  });

  it('is not raised when nothing at all is asked for', () => {
    const raised = codesAfter((form) => {
      noAuthority(form);
      form.nature.production = null;
      form.requested = null;
      form.dataTypes = { subscriber: null, traffic: null, content: null };
    });
    expect(raised).not.toContain('authority-missing');
  });

  it('says who is named without a rank', () => {
    const form = formWith((changed) => {
      noAuthority(changed);
      changed.authority.issuedBy = 'Bureau Oost';
    });
    expect(flagOf('authority-missing', { form }).message).toContain('"Bureau Oost"');
  });
});

describe('authority-insufficient', () => {
  const asking = (kind: AuthorityKind, ...types: ('subscriber' | 'traffic' | 'content')[]) =>
    codesAfter((form) => {
      form.authority.kind = kind;
      form.authority.attached = true;
      form.timeRange = { from: '2026-10-01', to: '2026-10-31', timeZone: null };
      form.dataTypes = {
        subscriber: types.includes('subscriber'),
        traffic: types.includes('traffic'),
        content: types.includes('content'),
      };
    });

  it('measures each kind of data', () => {
    expect(asking('police', 'subscriber')).toEqual([]);
    expect(asking('ministry', 'subscriber')).toEqual([]);
    expect(asking('police', 'subscriber', 'traffic')).toEqual(['authority-insufficient']);
    expect(asking('prosecutor', 'traffic')).toEqual([]);
    expect(asking('prosecutor', 'traffic', 'content')).toEqual(['authority-insufficient']);
    expect(asking('court', 'content')).toEqual([]);
    expect(asking('judge', 'content')).toEqual([]);
    expect(asking('other', 'subscriber')).toEqual(['authority-insufficient']);
  });

  it('names what is short, and of what', () => {
    const form = formWith((changed) => {
      changed.dataTypes = { subscriber: true, traffic: true, content: true };
    });
    const { message } = flagOf('authority-insufficient', { form });
    expect(message).toContain('production of traffic data needs at least a prosecutor');
    expect(message).toContain('production of content data needs at least a judge');
    expect(message).not.toContain('subscriber');
  });

  it('is satisfied with police in an emergency and for a mere preservation', () => {
    for (const nature of ['emergency', 'preservation'] as const) {
      const raised = codesAfter((form) => {
        form.nature.production = nature === 'emergency' ? true : null;
        form.nature[nature] = true;
        form.dataTypes.content = true;
      });
      expect(raised).not.toContain('authority-insufficient');
    }
  });

  it('is not softened by a preservation beside the production', () => {
    const raised = codesAfter((form) => {
      form.nature.preservation = true;
      form.dataTypes.content = true;
    });
    expect(raised).toContain('authority-insufficient');
  });

  it('leaves out data that is only to be kept while other data is handed over', () => {
    const asked = (requested: string) =>
      codesAfter((form) => {
        form.nature.preservation = true;
        form.dataTypes = { subscriber: true, traffic: false, content: true };
        form.timeRange = { from: '2026-09-01', to: '2026-09-30', timeZone: null };
        form.requested = requested;
      });
    for (const told of [
      'a) preservation of the contents of the mailbox; b) name and address of the holder',
      '1) Sicherung der Inhaltsdaten 2) Auskunft über die Bestandsdaten',
    ])
      expect(asked(told)).not.toContain('authority-insufficient');
    for (const told of [
      'preserve and produce the contents of the mailbox; name and address of the holder',
      '1) preservation of the contents; 2) name and address of the holder; 3) the contents',
      'preservation of the contents of the mailbox and name and address of the holder',
    ])
      expect(asked(told)).toContain('authority-insufficient');
  });

  it('is measured as a production where no nature is ticked', () => {
    const raised = codesAfter((form) => {
      form.nature.production = null;
      form.dataTypes.content = true;
    });
    expect(raised).toContain('authority-insufficient');
  });

  it('is not raised besides authority-missing', () => {
    const raised = codesAfter((form) => {
      noAuthority(form);
      form.dataTypes.content = true;
    });
    expect(raised).toContain('authority-missing');
    expect(raised).not.toContain('authority-insufficient');
  });
});

describe('order-not-attached', () => {
  it('is raised when the form says YES and nothing is attached', () => {
    const form = formWith((changed) => {
      changed.nature.courtOrder = true;
    });
    expect(codes({ form })).toEqual(['order-not-attached']);
    expect(flagOf('order-not-attached', { form }).message).toBe(
      'The form says court order YES, but no order is attached.',
    );
  });

  it('is raised when the order of a judge is cited', () => {
    const form = formWith((changed) => {
      changed.nature.courtOrder = null;
      changed.authority = { kind: 'judge', issuedBy: 'Rechtbank', date: '2026-11-02', attached: null };
    });
    expect(codes({ form })).toEqual(['order-not-attached']);
    expect(flagOf('order-not-attached', { form }).message).toBe(
      'An order of "Rechtbank" of 2026-11-02 is cited, but it is not attached.',
    );
  });

  it('is raised when the order of a prosecutor is said not to be attached', () => {
    const raised = codesAfter((form) => {
      form.authority = { kind: 'prosecutor', issuedBy: 'Parket', date: '2026-11-02', attached: false };
    });
    expect(raised).toEqual(['order-not-attached']);
  });

  it('is raised for a judge without a name too, but not when the court itself wrote', () => {
    const unnamed = codesAfter((form) => {
      form.nature.courtOrder = null;
      form.authority = { kind: 'judge', issuedBy: null, date: null, attached: null };
    });
    expect(unnamed).toEqual(['order-not-attached']);
    const byCourt = codesAfter((form) => {
      form.nature.courtOrder = null;
      form.organisation.legalName = 'Rechtbank Noord-Nederland';
      form.authority = { kind: 'court', issuedBy: 'Rechtbank Noord-Nederland', date: null, attached: null };
    });
    expect(byCourt).toEqual([]);
  });

  it('is not raised for a judge who writes for the court, unless the letter says that the order is attached', () => {
    const form = formWith((changed) => {
      changed.nature.courtOrder = true;
      changed.organisation.legalName = 'Juzgado de Instrucción n.º 3 de Vigo';
      changed.authority = { kind: 'judge', issuedBy: 'D.ª Elvira Soto', date: null, attached: false };
    });
    const raised = (text: string) =>
      codes({
        form,
        format: 'free-form',
        document: { ...mailWith(), pages: [{ number: null, rows: [], text }] },
      });
    expect(raised('DISPONGO requerir los datos.')).not.toContain('order-not-attached');
    expect(raised('Se adjunta el auto dictado en la causa.')).toContain('order-not-attached');
    const ofProsecutors = formWith((changed) => {
      changed.organisation.legalName = 'Tribunal judiciaire de Rennes – Parquet';
      changed.authority = { kind: 'judge', issuedBy: 'Claire Weber', date: null, attached: false };
    });
    expect(codes({ form: ofProsecutors, format: 'free-form' })).toContain('order-not-attached');
  });

  it('is not raised for a certificate, which stands for its order', () => {
    const form = formWith((changed) => {
      changed.nature.courtOrder = null;
      changed.authority = { kind: 'judge', issuedBy: 'Amtsgericht', date: '2026-11-02', attached: null };
    });
    expect(codes({ form, format: 'epoc' })).not.toContain('order-not-attached');
  });

  it('is not raised when the order is attached', () => {
    const raised = codesAfter((form) => {
      form.nature.courtOrder = true;
      form.authority = { kind: 'court', issuedBy: 'Rechtbank', date: '2026-11-02', attached: true };
    });
    expect(raised).toEqual([]);
  });

  it('is not raised when no order is spoken of', () => {
    const raised = codesAfter((form) => {
      form.nature.courtOrder = false;
      form.authority = { kind: 'prosecutor', issuedBy: 'Parket', date: null, attached: null };
    });
    expect(raised).toEqual([]);
  });
});

describe('legal-basis-missing', () => {
  it('is raised without a basis, and with words that name no law', () => {
    expect(
      codesAfter((form) => {
        form.legalBasis = null;
      }),
    ).toEqual(['legal-basis-missing']);
    expect(
      codesAfter((form) => {
        form.legalBasis = 'as agreed by telephone';
      }),
    ).toEqual(['legal-basis-missing']);
  });

  it.each([
    'Art. 126na Sv',
    '§ 100j StPO',
    'Budapest Convention on Cybercrime',
    'Code de procédure pénale',
    'Kriminaalmenetluse seadustik',
    'Кримінальний процесуальний кодекс',
    'Court order of the Tribunal',
  ])('is not raised for %s', (legalBasis) => {
    expect(
      codesAfter((form) => {
        form.legalBasis = legalBasis;
      }),
    ).not.toContain('legal-basis-missing');
  });
});

describe('packs of the policy', () => {
  const withPacks = { ...policy, include: ['eu-e-evidence' as const, 'us-process' as const] };
  const judged = (change: (form: StandardForm) => void, format: RequestFormat, words: string) => {
    const form = formWith(change);
    const document = documentWith({ pages: [{ number: 1, rows: [], text: words }] });
    const request = { format, language: 'en', form, sources: {}, documents: [document.name] };
    return assess({
      request,
      document,
      policy: withPacks,
      circumstances: { now: NOW, authentication: null },
    }).flags.find(({ code }) => code === 'authority-insufficient');
  };
  const american =
    (kind: AuthorityKind, type: 'subscriber' | 'traffic' | 'content') => (form: StandardForm) => {
      form.organisation.country = 'US';
      form.authority = { kind, issuedBy: null, date: null, attached: true };
      form.dataTypes = { subscriber: false, traffic: false, content: false, [type]: true };
    };

  it('measure process of the United States by its instrument', () => {
    expect(judged(american('court', 'content'), 'free-form', 'SEARCH WARRANT issued')).toBeUndefined();
    expect(judged(american('court', 'content'), 'free-form', 'Grand jury subpoena')?.message).toContain(
      "by a subpoena; by the desk's policy production of content data needs a warrant of at least a judge",
    );
    expect(
      judged(american('court', 'traffic'), 'free-form', 'an order under 18 U.S.C. § 2703(d)'),
    ).toBeUndefined();
    expect(judged(american('court', 'traffic'), 'free-form', 'SUBPOENA')).toBeDefined();
    expect(judged(american('police', 'subscriber'), 'free-form', 'Administrative subpoena')).toBeUndefined();
    expect(judged(american('police', 'subscriber'), 'free-form', 'Please send us the name')).toBeDefined();
    const announced = 'We will obtain a search warrant';
    expect(judged(american('police', 'content'), 'free-form', announced)?.message).not.toContain(
      'by a warrant',
    );
  });

  it('demand that a certificate of the police is validated', () => {
    const german = (kind: AuthorityKind) => (form: StandardForm) => {
      form.organisation.country = 'DE';
      form.authority = { kind, issuedBy: null, date: null, attached: null };
    };
    expect(judged(german('police'), 'epoc', 'EPOC')?.remedy).toContain(
      'Send the certificate issued or validated by a prosecutor (Regulation (EU) 2023/1543, article 4)',
    );
    expect(judged(german('prosecutor'), 'epoc', 'EPOC')).toBeUndefined();
    expect(judged(german('police'), 'free-form', 'A letter')).toBeUndefined();
  });
});
