import { describe, expect, it } from 'vitest';
import { isOfPastDay } from '../../src/assessment/danger/past-days.ts';

const WRITTEN = Date.UTC(2026, 10, 20, 9);

describe('a past day', () => {
  it.each([
    ['en', 'on 12 february 2025 at the shop'],
    ['en', 'in june 2025 he'],
    ['en', 'on march 3, 2024 he'],
    ['en', 'in 2024 he'],
    ['en', 'the robbery of 16 november 2026'],
    ['de', 'am 3. märz 2024 gegen 14:30 uhr'],
    ['de', 'am 3.5. gegen mittag'],
    ['pl', 'w dniu 3 marca 2024 r. wyszedł'],
    ['pl', 'dnia 3.03.2024 wyszedł'],
    ['hu', '2025. február 12-én késsel'],
    ['lt', '2025 m. kovo 3 d. jis'],
    ['lv', '2025. gada 3. jūnijā viņš'],
    ['es', 'el 12 de febrero de 2025 fue'],
    ['en', 'on 2025-02-12 he'],
    ['en', 'on 12 may 2016 he'],
  ])('is named: %s %s', (language, text) => expect(isOfPastDay(text, language, WRITTEN)).toBe(true));

  it.each([
    ['en', 'he is on his way'],
    ['en', 'on 20 november 2026 at 08:10'],
    ['en', 'on 18.11.2026 he'],
    ['en', 'since 12 february 2025 he'],
    ['hu', '2025. február 12. óta'],
    ['en', 'john, born 12 march 2021, cut'],
    ['en', 'john smith 14/05/2009 cut'],
    ['en', 'the girl (02.03.2022) took'],
    ['uk', '12.03.2021 р.н. випила'],
    ['en', 'convicted on 3 march 2025, on 20 november 2026 he'],
    ['en', 'against whom an order of 5 june 2025 is in force, he'],
    ['en', 'sentenced on 3 march 2025, he'],
    ['it', 'condannato il 3 marzo 2025 va'],
    ['en', 'case 118/2024 and file 2024/118'],
    ['en', 'a ransom of 2024 euros'],
    ['en', 'the man may come at 14.30.'],
  ])('is not named: %s %s', (language, text) => expect(isOfPastDay(text, language, WRITTEN)).toBe(false));
});
