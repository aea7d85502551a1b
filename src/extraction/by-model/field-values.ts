import { countryNamed } from '../countries.ts';
import { findMoments, isoOf } from '../time/moments.ts';
import { readZone } from '../time/zones.ts';
import type { ModelField } from './model-answer.ts';

/** The value of a field by the words that stand for it; null if they are of another kind than the field's. */
export function readValue(field: ModelField, words: string): string | null {
  const read = READERS[field];
  return read === undefined ? words : read(words);
}

const date = (value: string): string | null => {
  const [moment, second] = findMoments(value);
  return moment === undefined || second !== undefined ? null : moment.date;
};
const moment = (value: string): string | null => {
  const [first, second] = findMoments(value);
  return first === undefined || second !== undefined ? null : isoOf(first, false);
};
const telephone = (value: string): string | null =>
  /\d(?:\D{0,4}\d){4,}/.test(value) && value.length <= 80 ? value : null;

/** How a value is read where the form wants more than the words; null refuses it. */
const READERS: Readonly<Partial<Record<ModelField, (value: string) => string | null>>> = {
  'organisation.country': (value) => countryNamed(value)?.code ?? null,
  'organisation.website': (value) => (/^\S+\.\p{L}{2,24}(?:[/?#]\S*)?$/u.test(value) ? value : null),
  'organisation.switchboard': telephone,
  'requester.telephone': telephone,
  'requester.email': (value) => (/^[^\s@<>]+@[^\s@<>]+\.\p{L}{2,24}$/u.test(value) ? value : null),
  'authority.date': date,
  'timeRange.from': moment,
  'timeRange.to': moment,
  'timeRange.timeZone': (value) => readZone(value, 0)?.zone.name ?? null,
};
