import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoments, isoOf } from '../../src/extraction/time/moments.ts';
import { findPeriod } from '../../src/extraction/time/periods.ts';
import { LANGUAGES } from '../../src/form/labels/languages.ts';

describe('periods', () => {
  test.each<[string, string | null, string | null, string | null]>([
    [
      'between 1 August 2026 00:00 and 30 September 2026 23:59 UTC+3',
      '2026-08-01T00:00',
      '2026-09-30T23:59',
      '+03:00',
    ],
    ['from 2026-08-01 to 2026-09-30 (CET)', '2026-08-01', '2026-09-30', 'CET'],
    [
      'od 3. veljače 2026. u 17:30 do 4. veljače 2026. u 01:00 sati',
      '2026-02-03T17:30',
      '2026-02-04T01:00',
      null,
    ],
    [
      'за 05.03.2026 г., 00:00 ч. – 07.03.2026 г., 18:00 ч. (UTC+2)',
      '2026-03-05T00:00',
      '2026-03-07T18:00',
      '+02:00',
    ],
    ['dal 5 maggio 2026 h. 06:10 al 5 maggio 2026 h. 07:15', '2026-05-05T06:10', '2026-05-05T07:15', null],
    ['dne 9. 2. 2026 v době 07:15:10 až 07:20:00 hod.', '2026-02-09T07:15:10', '2026-02-09T07:20:00', null],
    ['mellem kl. 01:15 og 03:45 den 7. juni 2026', '2026-06-07T01:15', '2026-06-07T03:45', null],
    ['2025. november 3-ától 2026. január 9-ig', '2025-11-03', '2026-01-09', null],
    ['van 2 oktober 2025 t.e.m. 9 april 2026', '2025-10-02', '2026-04-09', null],
    ['sinds dinsdag 7 juli 2026 te 20:15 uur', '2026-07-07T20:15', null, null],
    ['dès le 3 janvier 2026', '2026-01-03', null, null],
    ['12.5.2026 klo 08.00 alkaen', '2026-05-12T08:00', null, null],
    ['in de periode februari 2026 - heden', '2026-02-01', null, null],
    ['за період з 3 липня 2025 року', '2025-07-03', null, null],
    ['za miesiące IX 2025–II 2026', '2025-09-01', '2026-02-28', null],
    ['kwartały II 2024 do I 2025', '2024-04-01', '2025-03-31', null],
    ['09/2025 – 12/2025', '2025-09-01', '2025-12-31', null],
    ['KW 5 bis KW 9/2026', '2026-01-26', '2026-03-01', null],
    ['für die Kalenderjahre 2022 bis 2024', '2022-01-01', '2024-12-31', null],
    ['у 2023—2024 роках', '2023-01-01', '2024-12-31', null],
    ['annualità: dal 2020 al 2023', '2020-01-01', '2023-12-31', null],
    ['entre 2022 y la actualidad', '2022-01-01', null, null],
    ['das zweite Quartal 2025 bis einschließlich Januar 2026', '2025-04-01', '2026-01-31', null],
    ['2026-08-01 00:00 to 2026-09-30 23:59', '2026-08-01T00:00', '2026-09-30T23:59', null],
    ['2026-08-01T00:00:00Z to 2026-08-31T23:59:59Z', '2026-08-01T00:00:00', '2026-08-31T23:59:59', 'UTC'],
    ['1–15 August 2026', '2026-08-01', '2026-08-15', null],
    ['1 August to 30 September 2026', '2026-08-01', '2026-09-30', null],
    ['from Saturday 1 August to Wednesday 30 September 2026', '2026-08-01', '2026-09-30', null],
    ['1 August to 30 September 2026, Cyprus hour (UTC+3)', '2026-08-01', '2026-09-30', '+03:00'],
    ['August 1, 2026 through September 30, 2026', '2026-08-01', '2026-09-30', null],
    ['01.08.2026 - 30.09.2026', '2026-08-01', '2026-09-30', null],
    ['2026-08-01/2026-08-31', '2026-08-01', '2026-08-31', null],
    ['from 10:00 to 12:30 UTC on 14 August 2026', '2026-08-14T10:00', '2026-08-14T12:30', 'UTC'],
    ['14 August 2026, 10:00 – 12:00 (UTC+2)', '2026-08-14T10:00', '2026-08-14T12:00', '+02:00'],
    ['2026-08-03 10:00-11:00 UTC', '2026-08-03T10:00', '2026-08-03T11:00', 'UTC'],
    [
      'between 12:00 on 1 August 2026 and 13:00 on 1 August 2026 (UTC+3)',
      '2026-08-01T12:00',
      '2026-08-01T13:00',
      '+03:00',
    ],
    [
      '2026-08-01 00:00 - 2026-09-30 23:59, times in Europe/Tallinn',
      '2026-08-01T00:00',
      '2026-09-30T23:59',
      'Europe/Tallinn',
    ],
    ['from Aug 1, 2026 12:00 AM to Aug 31, 2026 11:59 PM EST', '2026-08-01T00:00', '2026-08-31T23:59', 'EST'],
    ['2026-08-01 00:00 to 2026-09-30 23:59 EEST', '2026-08-01T00:00', '2026-09-30T23:59', '+03:00'],
    ['since 1 August 2026', '2026-08-01', null, null],
    ['in August 2026', '2026-08-01', '2026-08-31', null],
    ['from 31/07/2026 to 15/08/2026', '2026-07-31', '2026-08-15', null],
    ['vom 1.9. bis 15.10.2026', '2026-09-01', '2026-10-15', null],
    ['od 1. 9. do 15. 10. 2026', '2026-09-01', '2026-10-15', null],
    ['du 1/9 au 15/10/2026', '2026-09-01', '2026-10-15', null],
    ['du 3 mars à 10h00 au 5 mars 2026 à 18h00', '2026-03-03T10:00', '2026-03-05T18:00', null],
    ['between 10:00 on 3 March and 12:00 on 5 March 2026', '2026-03-03T10:00', '2026-03-05T12:00', null],
    [
      'entre las 18:00 horas del 17 de octubre y las 06:00 horas del 18 de octubre de 2026',
      '2026-10-17T18:00',
      '2026-10-18T06:00',
      null,
    ],
    ['das 8h do dia 20/08/2026 às 18h do dia 05/09/2026', '2026-08-20T08:00', '2026-09-05T18:00', null],
    ['desde 03OUT2026 até 09NOV2026', '2026-10-03', '2026-11-09', null],
    [
      'entre las 10:00 del 3 de mayo de 2026 y las 12:00 del 4 de mayo de 2026',
      '2026-05-03T10:00',
      '2026-05-04T12:00',
      null,
    ],
    ['01/04/2026 (0000 hrs IST) to 30/04/2026 (2359 hrs IST)', '2026-04-01T00:00', '2026-04-30T23:59', null],
    ['04/13/2026-04/19/2026', '2026-04-13', '2026-04-19', null],
    ['115年4月1日起至115年4月30日止', '2026-04-01', '2026-04-30', null],
    ['自民國115年4月1日起至民國115年4月30日', '2026-04-01', '2026-04-30', null],
    ['期間：115/04/01 - 115/04/30', '2026-04-01', '2026-04-30', null],
    ['from ROC 115/04/01 to ROC 115/04/30', '2026-04-01', '2026-04-30', null],
    ['R8.4.1〜R8.4.30の期間', '2026-04-01', '2026-04-30', null],
    ['令和8年5月3日18時40分から同日19時10分まで、日本時間', '2026-05-03T18:40', '2026-05-03T19:10', '+09:00'],
    ['2026年5月3日18时40分至19时10分（北京时间）', '2026-05-03T18:40', '2026-05-03T19:10', '+08:00'],
    ['از تاریخ ۱۴۰۵/۰۱/۱۵ تا ۱۴۰۵/۰۲/۱۵', '2026-04-04', '2026-05-05', null],
    ['از ۱ فروردین ۱۴۰۵ تا ۳۱ فروردین ۱۴۰۵', '2026-03-21', '2026-04-20', null],
    ['from 1 Farvardin 1405 to 31 Farvardin 1405', '2026-03-21', '2026-04-20', null],
    ['للفترة من ١ مايو ٢٠٢٦م إلى ١٥ مايو ٢٠٢٦م', '2026-05-01', '2026-05-15', null],
    ['בין התאריכים 1.5.2026 ל-15.5.2026', '2026-05-01', '2026-05-15', null],
    ['מיום 3 במאי 2026 עד ליום 15 במאי 2026', '2026-05-03', '2026-05-15', null],
    ['ตั้งแต่วันที่ ๑ เม.ย. ๒๕๖๙ ถึงวันที่ ๓๐ เม.ย. ๒๕๖๙', '2026-04-01', '2026-04-30', null],
    ['ระหว่างวันที่ 1 มี.ค. 2569 ถึง 2 มี.ค. 2569', '2026-03-01', '2026-03-02', null],
    ['from 1/4/2569 to 30/4/2569', '2026-04-01', '2026-04-30', null],
    [
      'από 23/05/2026 και ώρα 18:40 έως 24/05/2026 και ώρα 02:10',
      '2026-05-23T18:40',
      '2026-05-24T02:10',
      null,
    ],
    [
      'nuo 2026 m. gegužės 3 d. 18.40 val. iki 2026 m. gegužės 4 d. 2.10 val.',
      '2026-05-03T18:40',
      '2026-05-04T02:10',
      null,
    ],
    ['dalle ore 18:00 alle ore 20:30 del 3 maggio 2026', '2026-05-03T18:00', '2026-05-03T20:30', null],
    ['on 19 May 2026 from 0000 hrs to 2359 hrs', '2026-05-19T00:00', '2026-05-19T23:59', null],
    ['2026年5月1日至2026年5月31日', '2026-05-01', '2026-05-31', null],
    ['令和8年5月1日から令和8年5月31日まで', '2026-05-01', '2026-05-31', null],
    ['2026년 5월 1일부터 2026년 5월 31일까지', '2026-05-01', '2026-05-31', null],
    ['between 1 June 2569 B.E. and 15 June 2569 B.E. (ICT)', '2026-06-01', '2026-06-15', '+07:00'],
    ['ตั้งแต่วันที่ 1 มิถุนายน 2569 ถึงวันที่ 15 มิถุนายน 2569', '2026-06-01', '2026-06-15', null],
    ['ajalta 1.5.–31.5.2026', '2026-05-01', '2026-05-31', null],
    ['the last 90 days before 1 October 2026', '2026-07-03', '2026-10-01', null],
    ['die letzten 6 Wochen vor dem 1. Oktober 2026', '2026-08-20', '2026-10-01', null],
    ['les 3 mois précédant le 31 mai 2026', '2026-02-28', '2026-05-31', null],
    ['for 30 days before 1 October 2026', '2026-09-01', '2026-10-01', null],
    ['für mindestens die letzten 30 Tage vor dem 1. Oktober 2026', '2026-09-01', '2026-10-01', null],
  ])('%s', (text, from, to, timeZone) => {
    expect(findPeriod(`Data ${text}.`)).toMatchObject({ from, to, timeZone });
  });

  test.each([
    '12 August 2026 and 13 August 2026',
    'the last 90 days',
    'from 03/04/2026 to 05/06/2026',
    '31 February 2026',
    'within 90 days of 1 October 2026',
    'the order 1565 of 1 October 2026',
    'room 12, 30 days before the hearing',
  ])('nothing is guessed from %s', (text) => {
    expect(findPeriod(text)).toBeNull();
  });

  test.each([
    'are due at least 10 days before 15 December 2026, when the court sits',
    'are due at the latest the 10 days before 15 December 2026',
    'of an account that was created 3 weeks before 12 May 2026',
    'of an account that was created in the 3 weeks before 12 May 2026',
    'spätestens 10 Tage vor dem 15. Dezember 2026',
  ])('no days are counted back for a term or an event: %s', (text) => {
    expect(findPeriod(`Data ${text}.`)?.from ?? null).toBeNull();
  });

  test('slashes are read in the country’s way where it is known', () => {
    expect(findPeriod('from 03/04/2026 to 05/06/2026', 'day-first')).toMatchObject({ from: '2026-04-03' });
    expect(findPeriod('from 03/04/2026 to 05/06/2026', 'month-first')).toMatchObject({ from: '2026-03-04' });
  });
});

describe('periods in other languages', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['vom 1. bis 30. September 2026 (MEZ)', '2026-09-01', '2026-09-30', 'CET'],
    ['vom 3. März 2026 bis zum 15. April 2026', '2026-03-03', '2026-04-15', null],
    ['im August 2026', '2026-08-01', '2026-08-31', null],
    [
      'am 14. August 2026 zwischen 10:00 und 12:30 Uhr MESZ',
      '2026-08-14T10:00',
      '2026-08-14T12:30',
      '+02:00',
    ],
    ['du 1er janvier au 31 mars 2026 (heure de Paris)', '2026-01-01', '2026-03-31', 'Europe/Paris'],
    ['entre le 3 août 2026 et le 15 décembre 2026', '2026-08-03', '2026-12-15', null],
    ['depuis le 3 août 2026', '2026-08-03', null, null],
    ['le 14 août 2026 de 10h00 à 12h30', '2026-08-14T10:00', '2026-08-14T12:30', null],
    [
      'desde el 1 de enero hasta el 31 de marzo de 2026 (hora peninsular)',
      '2026-01-01',
      '2026-03-31',
      'Europe/Madrid',
    ],
    ['entre el 3 de marzo de 2026 y el 15 de abril de 2026, UTC+2', '2026-03-03', '2026-04-15', '+02:00'],
    ['van 1 tot en met 30 september 2026 (Nederlandse tijd)', '2026-09-01', '2026-09-30', 'Europe/Amsterdam'],
    [
      'van 1 tot\nen met 30 september 2026 (Nederlandse\ntijd)',
      '2026-09-01',
      '2026-09-30',
      'Europe/Amsterdam',
    ],
    ['dal 1° gennaio al 31 marzo 2026 (ora di Roma)', '2026-01-01', '2026-03-31', 'Europe/Rome'],
    ['de 1 de janeiro a 31 de março de 2026', '2026-01-01', '2026-03-31', null],
    ['od 1 do 30 września 2026 r. (czas polski)', '2026-09-01', '2026-09-30', 'Europe/Warsaw'],
    ['od 3 marca 2026 r. do 15 kwietnia 2026 r.', '2026-03-03', '2026-04-15', null],
    ['we wrześniu 2026 r.', '2026-09-01', '2026-09-30', null],
    ['de la 1 ianuarie la 31 martie 2026 (ora României)', '2026-01-01', '2026-03-31', 'Europe/Bucharest'],
    ['з 1 по 30 вересня 2026 року (за київським часом)', '2026-09-01', '2026-09-30', 'Europe/Kyiv'],
    ['за період з 3 березня 2026 року до 15 квітня 2026 року', '2026-03-03', '2026-04-15', null],
  ])('%s', (text, from, to, timeZone) => {
    expect(findPeriod(`#4711 ${text}.`)).toMatchObject({ from, to, timeZone });
  });

  test.each([
    'le 1 et le 15 mars 2026',
    'am 1. und 15. März 2026',
    'beschikking van 3 maart 2026',
    '31 lutego 2026 r.',
  ])('nothing is guessed from %s', (text) => {
    expect(findPeriod(text)).toBeNull();
  });

  test('every month in the languages of the labels', () => {
    for (const language of LANGUAGES.map((one) => one.language))
      for (let month = 1; month <= 12; month += 1) {
        const date = new Date(Date.UTC(2026, month - 1, 15));
        const written = date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
        expect(
          findMoments(written).map((moment) => moment.date),
          written,
        ).toEqual([date.toISOString().slice(0, 10)]);
      }
  });
});

describe('dates with slashes', () => {
  test.each([
    ['from 10/01/2026 through 10/21/2026', 'day-first', '2026-10-01', '2026-10-21'],
    ['from 05/09/2026 to 28/09/2026', 'month-first', '2026-09-05', '2026-09-28'],
    ['from 05/09/2026 to 06/10/2026', 'month-first', '2026-05-09', '2026-06-10'],
    ['from 05/09/2026 to 28/09/2026', null, '2026-09-05', '2026-09-28'],
  ] as const)('%s, usually %s', (text, order, from, to) => {
    expect(findPeriod(text, order)).toMatchObject({ from, to });
  });

  test.each([
    ['from 05/09/2026 to 06/10/2026', null],
    ['from 13/09/2026 to 09/28/2026', 'day-first'],
    ['from 05/09/2026 to 06/10/2026, not 09/28/2026 nor 28/09/2026', 'day-first'],
  ] as const)('%s, usually %s: cannot be told', (text, order) => {
    expect(findPeriod(text, order)).toBeNull();
  });
});

describe('moments', () => {
  test.each([
    ['on 14 August 2026 at 10:22:31 UTC', '2026-08-14T10:22:31Z'],
    ['2026-08-14T10:22:31+03:00', '2026-08-14T10:22:31+03:00'],
    ['14.08.2026 10:22 EEST', '2026-08-14T10:22+03:00'],
    ['14.08.2026 10:22 CET', '2026-08-14T10:22+01:00'],
    ['2026-08-14 10:22 (Europe/Tallinn)', '2026-08-14T10:22+03:00'],
    ['2026-12-14 10:22 (Europe/Tallinn)', '2026-12-14T10:22+02:00'],
    ['2026-08-14 10:22', '2026-08-14T10:22'],
    ['2026-08-14 10:22 IST', '2026-08-14T10:22'],
    ['le 14/08/2026 à 10 h 22 min 05 s (UTC+2)', '2026-08-14T10:22:05+02:00'],
    ['den 14 augusti 2026 kl. 10.22.31 CEST', '2026-08-14T10:22:31+02:00'],
    ['14. 8. 2026 v 10:22:31 SELČ', '2026-08-14T10:22:31+02:00'],
    ['14.8.2026 klo 10.22 EEST', '2026-08-14T10:22+03:00'],
    ['14 August 2026 at 10.22 on 15', '2026-08-14T10:22'],
  ])('%s', (text, iso) => {
    expect(findMoments(text).map((moment) => isoOf(moment, true))).toEqual([iso]);
  });

  test('whatever date is written in ISO is read as it is', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('', 'Z', '+02:00', '-05:00'), (date, offset) => {
        const written = date.toISOString().slice(0, 19) + offset;
        const [moment] = findMoments(`at ${written}, then`);
        expect(isoOf(moment!, true)).toBe(written);
      }),
    );
  });
});

test.each([
  '1447/11/01 to 1447/11/15',
  'from file 112/04/22 to file 112/04/25',
  'version R8.4.1.2 to R8.4.30.1',
  '1404/12/30 to 1405/01/05',
  'for invoice 1403-02-11 to 1404-03-12',
  'from protocol 115/04/01 to 115/05/01 R.O.C. Ltd',
])('what is no day of a known calendar is none: %s', (text) => {
  expect(findMoments(text).filter(({ date }) => date < '1990')).toEqual([]);
  expect(findPeriod(`Data ${text}.`)?.from ?? null).toBeNull();
});

test.each([
  'Az. 11/2025 - 12/2025',
  'Protokoll nr. 3/2025 und 4/2025',
  'BGBl. I 2021 S. 12',
  '§ 2021 bis 2025',
  'il paragrafo 2021 a 2025',
  'decreti n. 7/2024 e 8/2024',
])('numbers are no period: %s', (text) => {
  expect(findPeriod(text)).toBeNull();
});
