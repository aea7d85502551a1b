import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPolicy, PolicyError, parsePolicy } from '../../src/policy/load.ts';

const SAMPLE = 'fixtures/policy.yaml';
let folder: string;
let sample: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letterhead-policy-'));
  sample = await readFile(SAMPLE, 'utf8');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function faultOf(text: string): string {
  try {
    parsePolicy(text, 'policy.yaml');
  } catch (error) {
    if (error instanceof PolicyError) return error.message;
    throw error;
  }
  throw new Error('the policy was accepted');
}

/** The sample with one piece of text replaced; fails if the piece is not there. */
function changed(from: string, to: string): string {
  if (!sample.includes(from)) throw new Error(`the sample has no ${from}`);
  return sample.replace(from, to);
}

function lineWith(text: string, piece: string): number {
  return text.split('\n').findIndex((line) => line.includes(piece)) + 1;
}

describe('the sample policy', () => {
  it('loads, with every part of it', async () => {
    const policy = await loadPolicy(SAMPLE);
    expect(policy.provider.country).toBe('NL');
    expect(policy.requirements).toHaveLength(6);
    expect(policy.directory[0]?.domains).toEqual(['politie.nl']);
    expect(policy.trustedAuthservIds).toEqual(['mx.examplemail.test']);
  });

  it('may leave out the directory and the trusted servers', () => {
    const lines = sample.split('\n');
    const short = lines
      .filter((line) => !/^(directory|trustedAuthservIds):|name: Politie/.test(line))
      .join('\n');
    const policy = parsePolicy(short, 'policy.yaml');
    expect(policy.directory).toEqual([]);
    expect(policy.trustedAuthservIds).toEqual([]);
  });
});

describe('packs', () => {
  it('are included by name, in one line', () => {
    expect(parsePolicy(`${sample}\ninclude: [eu-e-evidence, us-process]\n`, 'policy.yaml').include).toEqual([
      'eu-e-evidence',
      'us-process',
    ]);
  });

  it('that do not exist are told with their line and the name that was meant', () => {
    const text = `${sample}\ninclude: [eu-evidence]\n`;
    expect(faultOf(text)).toBe(
      `policy.yaml:${lineWith(text, 'include:')}: include[0] is "eu-evidence"; write one of: eu-e-evidence, us-process; did you mean "eu-e-evidence"?`,
    );
  });
});

describe('faults of the file itself', () => {
  it('names a missing file and where its path comes from', async () => {
    const file = join(folder, 'nowhere.yaml');
    await expect(loadPolicy(file)).rejects.toThrow(`${file}: there is no such file`);
    await expect(loadPolicy(file)).rejects.toThrow('LETTERHEAD_POLICY');
  });

  it('says that a folder is a folder', async () => {
    await expect(loadPolicy(folder)).rejects.toThrow(/this is a folder; name the YAML file/);
  });

  it('says that a path through a file cannot be read', async () => {
    const file = join(folder, 'plain');
    await writeFile(file, 'x');
    await expect(loadPolicy(join(file, 'policy.yaml'))).rejects.toThrow(PolicyError);
  });

  it('says that the right to read is missing', async () => {
    const file = join(folder, 'secret.yaml');
    await writeFile(file, sample, { mode: 0o000 });
    await asNobody(() => expect(loadPolicy(file)).rejects.toThrow(/no right to read/));
  });

  it('says that a file is empty', () => {
    expect(faultOf('')).toBe('policy.yaml:1: the file is empty; start from fixtures/policy.yaml');
    expect(faultOf('# only a comment\n')).toContain('the file is empty');
  });

  it('refuses text that is no group of keys', () => {
    expect(faultOf('- a\n- b\n')).toMatch(/^policy\.yaml:1: the file is a list; write a group of keys/);
  });
});

describe('faults of the YAML', () => {
  it('names the line of a syntax error', () => {
    const text = changed('country: NL  ', 'country: "NL  ');
    expect(faultOf(text)).toMatch(/^policy\.yaml:\d+: .+; mend the YAML at this place$/);
  });

  it('names the line of a second key of the same name', () => {
    const text = `${sample}\nretention: { personalDataDays: 30 }\n`;
    const line = text.split('\n').findLastIndex((row) => row.startsWith('retention')) + 1;
    expect(faultOf(text)).toMatch(
      new RegExp(`^policy\\.yaml:${line}: .*unique.*; keep only one of the two$`),
    );
  });

  it('refuses aliases that grow without end', () => {
    const bomb = `a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`;
    expect(faultOf(bomb)).toContain('YAML aliases');
  });
});

describe('faults against the schema', () => {
  it('names an unknown key, its line and the key that was meant', () => {
    const text = changed('responseTimes:', 'responsTimes:');
    expect(faultOf(text)).toContain(
      `policy.yaml:${lineWith(text, 'responsTimes')}: unknown key "responsTimes" (`,
    );
    expect(faultOf(text)).toMatch(/did you mean "responseTimes"\?$/);
    expect(faultOf(changed('holds: [subscriber, traffic] }', 'hold: [subscriber, traffic] }'))).toMatch(
      /^policy\.yaml:9: unknown key "hold" in provider\.services\[1\] \(allowed: name, domains, holds\); did you mean "holds"\?$/,
    );
  });

  it('lists the allowed keys when nothing is near', () => {
    const message = faultOf(`${sample}\ncolour: blue\n`);
    expect(message).toContain('unknown key "colour" (allowed: provider, directory, requirements');
    expect(message).toMatch(/; remove it$/);
    expect(message).toContain(`:${lineWith(`${sample}\ncolour: blue\n`, 'colour')}:`);
  });

  it('names a wrong choice and the nearest right one', () => {
    const text = changed('authority: judge', 'authority: jugde');
    expect(faultOf(text)).toBe(
      `policy.yaml:${lineWith(text, 'jugde')}: requirements[3].authority is "jugde"; write one of: court, judge, prosecutor, police, ministry, other; did you mean "judge"?`,
    );
  });

  it('names a missing key at the line of the group that lacks it', () => {
    const text = changed(', remindBeforeDays: 14', '');
    expect(faultOf(text)).toBe(
      `policy.yaml:${lineWith(text, 'preservation: { days')}: preservation.remindBeforeDays is missing; add a number`,
    );
  });

  it('explains durations, countries, languages, domains and web addresses', () => {
    expect(faultOf(changed('urgent: P1D', 'urgent: 1 day'))).toContain(
      'responseTimes.urgent is "1 day"; write an ISO 8601 duration such as PT1H or P10D',
    );
    expect(faultOf(changed('country: NL  ', 'country: nld '))).toContain(
      'provider.country is "nld"; write an ISO 3166-1 alpha-2 code such as NL',
    );
    expect(faultOf(changed('[en, nl, fr, de]', '[english]'))).toContain(
      'provider.languages[0] is "english"; write an ISO 639-1 code such as en',
    );
    expect(faultOf(changed('domains: [politie.nl]', 'domains: [POLITIE.NL]'))).toContain(
      'directory[0].domains[0] is "POLITIE.NL"; write a domain in lower case such as politie.nl',
    );
    expect(faultOf(changed('"https://www.politie.nl"', 'politie'))).toContain('write a web address');
    expect(faultOf(changed('days: 90', 'days: many'))).toContain(
      'preservation.days is "many"; write a number',
    );
    expect(faultOf(changed('Days: 365', 'Days: 0'))).toMatch(/at least 1$/);
  });

  it('names the choices of what may be answered directly', () => {
    expect(faultOf(changed('direct: [preservation, emergency', 'direct: [preservatoin, emergency'))).toMatch(
      /foreign\.direct\[0\] is "preservatoin"; write one of: .*subscriber.*; did you mean "preservation"\?$/,
    );
  });

  it('wants the reminder before the end of the preservation', () => {
    const text = changed('remindBeforeDays: 14', 'remindBeforeDays: 90');
    expect(faultOf(text)).toMatch(
      new RegExp(`^policy\\.yaml:${lineWith(text, 'remindBefore')}: .* below 90$`),
    );
  });

  it('tells the first fault by line, a missing key last', () => {
    const text = `${changed('country: NL  ', 'country: Holland ')}\ncolour: blue\n`;
    expect(faultOf(text)).toContain('provider.country');
  });
});

describe('any text', () => {
  it('is read or refused with one line that names the file', () => {
    const mangled = fc
      .tuple(fc.nat(2000), fc.nat(40), fc.string({ maxLength: 12 }))
      .map(([at, cut, insert]) => sample.slice(0, at) + insert + sample.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), mangled), (text) => {
        try {
          parsePolicy(text, 'policy.yaml');
        } catch (error) {
          expect(error).toBeInstanceOf(PolicyError);
          expect((error as PolicyError).message).toMatch(/^policy\.yaml:\d+: [^\n]+$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Runs as a user whom file rights bind: to root they mean nothing. */
async function asNobody(act: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return act();
  await chmod(folder, 0o755);
  process.seteuid?.('nobody');
  try {
    await act();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a country', () => {
  it.each(['UK', 'EL', 'XX', 'nl'])('is no country by the code %s', (code) => {
    expect(faultOf(changed('country: NL ', `country: ${code} `))).toMatch(
      /provider\.country is "..?"; write an ISO 3166-1 alpha-2 code such as NL \(Britain is GB, Greece is GR\)/,
    );
  });
});
