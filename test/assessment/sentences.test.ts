import { expect, test } from 'vitest';
import { sentencesIn } from '../../src/assessment/words/sentences.ts';

const trimmed = (text: string) => sentencesIn(text).map((sentence) => sentence.trim());

test('a sentence ends with its mark, at an empty line, and before a line of a list or an order', () => {
  expect(
    trimmed('is it so? yes; it\nis. we ask\n\nfor this:\n- names\n2) dates\nsend them\nto us.\u00a0thanks '),
  ).toEqual([
    'is it so?',
    'yes;',
    'it\nis.',
    'we ask',
    'for this:',
    '- names',
    '2) dates',
    'send them\nto us.',
    'thanks',
  ]);
});

test('a number with a point in it, and an order that the line before turns round, end no sentence', () => {
  expect(trimmed('version 2.5 of it')).toEqual(['version 2.5 of it']);
  expect(trimmed('please do not\nsend it to the station')).toEqual(['please do not\nsend it to the station']);
  expect(trimmed('please do\nsend it to the station')).toEqual(['please do', 'send it to the station']);
});
