import { describe, expect, it } from 'vitest';
import { codes, flagOf, mailWith } from './sample.ts';

const saying = (text: string) => ({ document: { ...mailWith(), pages: [{ number: null, rows: [], text }] } });

describe('pressure', () => {
  it.each([
    ['Do not call the station, I am in the field.', 'do not call the station'],
    ['Please do not contact the field office about this.', 'do not contact the field office'],
    ['The switchboard is not aware of the operation.', 'the switchboard is not aware'],
    ['Call me only on my cell +1 918 555 0113.', 'call me only on my cell'],
    ['Rufen Sie nicht die Dienststelle an.', 'rufen sie nicht die dienststelle'],
  ])('is an order not to call back: %s', (text, quote) => {
    expect(flagOf('pressure', saying(text)).message).toContain(`it asks not to call back ("${quote}`);
  });

  it.each([
    'Any delay will be on your company.',
    'Your domain will be suspended by the registrar.',
    'Your executives will be prosecuted for obstruction.',
  ])('is a threat: %s', (text) => {
    expect(flagOf('pressure', saying(text)).message).toContain('it threatens with blame');
  });

  it('wants an answer within minutes', () => {
    expect(
      flagOf('pressure', saying('Victims paid him. We need the data within 15 minutes.')).message,
    ).toContain('within 15 minutes');
  });

  it.each([
    'Please do not contact the user and do not notify the subscriber.',
    'Do not call the telephone number of the suspect.',
    'Please call the control room and ask for me; if I am out, ask for the duty inspector.',
    'The suspect told the victim not to call the police.',
    'The kidnapper wrote: do not contact the police or she dies.',
    'The victims were told to pay within 15 minutes.',
    'De verdachte dreigde klanten die niet binnen 15 minuten betaalden.',
    'The account will be closed by the user.',
    'Please call me on my mobile or the Watch Command at any hour.',
  ])('is not raised for: %s', (text) => {
    expect(codes(saying(text))).not.toContain('pressure');
  });
});
