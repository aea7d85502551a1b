import { describe, expect, it } from 'vitest';
import { dangerLikelihood, LIKELY } from '../../src/assessment/danger/likelihood.ts';
import { asWeighed, type DangerText, readDangerTexts } from '../../training/danger-texts.ts';

const inFolder = (name: string): DangerText[] =>
  readDangerTexts(new URL(`../../training/${name}/`, import.meta.url).pathname);
const isHeard = (one: Omit<DangerText, 'danger'>): boolean => dangerLikelihood(...asWeighed(one)) >= LIKELY;

describe('danger told in whatever words', () => {
  const exam = inFolder('exam-danger');

  it('is heard in most texts that tell of it, and in hardly any other, though nothing was learned from them', () => {
    const told = exam.filter(({ danger }) => danger);
    const others = exam.filter(({ danger }) => !danger);
    expect(told.length).toBeGreaterThan(50);
    expect(others.length).toBeGreaterThan(40);
    expect(told.filter(isHeard).length / told.length).toBeGreaterThan(0.75);
    expect(others.filter(isHeard).length / others.length).toBeLessThan(0.08);
  });

  it('was learned from other texts', () => {
    const learned = new Set(inFolder('danger').map(({ text }) => text));
    expect(exam.filter(({ text }) => learned.has(text))).toEqual([]);
  });

  it.each([
    ['en', 'Thank you.'],
    ['xx', 'Aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk lll mmm nnn ooo ppp.'],
  ])('is not heard in words that say nothing (%s)', (language, text) => {
    expect(isHeard({ language, text })).toBe(false);
  });
});
