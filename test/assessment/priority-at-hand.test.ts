import { describe, expect, it } from 'vitest';
import type { Priority } from '../../src/form/request.ts';
import { AT_HAND } from './dangers-at-hand.ts';
import { ENDED } from './dangers-ended.ts';
import { GOING_ON } from './dangers-going-on.ts';
import { RUNNING } from './dangers-in-letters.ts';
import { NOT_GOING_ON } from './dangers-not-going-on.ts';
import { HARMLESS, NEEDLESS, OVER } from './dangers-over.ts';
import { formWith, judge } from './sample.ts';

function priorityOf(language: string, overview: string): Priority {
  const form = formWith((changed) => {
    changed.nature.emergency = null;
    changed.overview = overview;
  });
  return judge({ form, language }).priority;
}

describe('danger without the word emergency', () => {
  it.each(AT_HAND)('is an emergency where it is at hand: %s %s', (language, overview) => {
    expect(priorityOf(language, overview)).toBe('emergency');
  });

  it.each(RUNNING)('is an emergency in a letter: %s %s', (language, overview) => {
    expect(priorityOf(language, overview)).toBe('emergency');
  });

  it.each(GOING_ON)('is an emergency where it goes on as it is told: %s %s', (language, overview) => {
    expect(priorityOf(language, overview)).toBe('emergency');
  });

  it.each(NOT_GOING_ON)('is none where it does not go on: %s %s', (language, overview) => {
    expect(priorityOf(language, overview)).not.toBe('emergency');
  });

  it.each(ENDED)('is none in a letter where nobody is in danger any more: %s %s', (language, overview) => {
    expect(priorityOf(language, overview)).not.toBe('emergency');
  });

  it.each(OVER)('is none where its day is over: %s %s', (language, overview) => {
    expect(priorityOf(language, overview)).not.toBe('emergency');
  });

  it.each(NEEDLESS)('is none where time is said not to matter: %s %s', (language, overview) => {
    expect(priorityOf(language, overview)).not.toBe('emergency');
  });

  it.each(HARMLESS)('is none where nobody is in danger: %s %s', (language, overview) => {
    expect(priorityOf(language, overview)).not.toBe('emergency');
  });
});
