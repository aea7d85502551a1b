import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/load.ts';
import { DirectoryEntry, Policy, Requirement } from '../../src/policy/policy.ts';

const page = await readFile('docs/POLICY.md', 'utf8');

describe('docs/POLICY.md', () => {
  it('shows a policy that loads', () => {
    const example = /```yaml\n([\s\S]+?)```/.exec(page)?.[1];
    expect(parsePolicy(example ?? '', 'docs/POLICY.md').requirements).toHaveLength(7);
  });

  it('shows a message as the service writes it', () => {
    const text = [
      'provider: { name: X, country: NL, languages: [en], services: [] }',
      'foreign: { direct: [] }',
      'responseTimes: { emergency: PT1H, urgent: P1D, high: P3D, normal: P10D }',
      'preservation: { days: 90, remindBeforeDays: 14 }',
      'retention: { personalDataDays: 365 }',
      'requirements:',
      ...Array.from({ length: 4 }, () => ''),
      '  - { when: {}, authority: police }',
      '  - { when: {}, authority: police }',
      '  - { when: {}, authority: police }',
      '  - { when: {}, authority: jugde }',
    ].join('\n');
    let message = '';
    try {
      parsePolicy(text, 'policy.yaml');
    } catch (error) {
      message = (error as Error).message;
    }
    expect(page).toContain(message);
    expect(message).toMatch(/^policy\.yaml:14: /);
  });

  it('explains every key', () => {
    const groups = Object.values(Policy.shape).flatMap((schema) =>
      'shape' in schema ? Object.keys(schema.shape) : [],
    );
    const keys = [
      ...Object.keys(Policy.shape),
      ...groups,
      ...Object.keys(Policy.shape.provider.shape.services.element.shape),
      ...Object.keys(DirectoryEntry.shape),
      ...Object.keys(Requirement.shape.when.shape),
    ];
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});
