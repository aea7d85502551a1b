import { describe, expect, test } from 'vitest';
import { findPeriod } from '../../src/extraction/time/periods.ts';
import { readZone } from '../../src/extraction/time/zones.ts';

describe('zones in words', () => {
  test.each([
    ['East Africa Time', '+03:00'],
    ['Eastern Daylight Time', '-04:00'],
    ['Eastern Standard Time', 'EST'],
    ['Eastern Time', 'America/New_York'],
    ['US Pacific Time', 'America/Los_Angeles'],
    ['Pacific', 'America/Los_Angeles'],
    ['Pacific Daylight Time', '-07:00'],
    ['heure de Paris', 'Europe/Paris'],
    ["heure avancée de l'Est", '-04:00'],
    ['temps universel', 'UTC'],
    ['mitteleuropäische Zeit', 'CET'],
    ['mitteleuropäische Sommerzeit', '+02:00'],
    ['osteuropäische Sommerzeit', '+03:00'],
    ['hora peninsular', 'Europe/Madrid'],
    ['hora de Canarias', 'Atlantic/Canary'],
    ['hora legal colombiana', 'America/Bogota'],
    ['horário de Brasília', 'America/Sao_Paulo'],
    ['hora de Lisboa', 'Europe/Lisbon'],
    ['ora italiana', 'Europe/Rome'],
    ['Nederlandse tijd', 'Europe/Amsterdam'],
    ['czasu polskiego', 'Europe/Warsaw'],
    ['ora României', 'Europe/Bucharest'],
    ['за київським часом', 'Europe/Kyiv'],
    ['Central European Summer Time', '+02:00'],
    ['Central Time', 'America/Chicago'],
    ['British Summer Time', '+01:00'],
    ['Indian Standard Time', 'Asia/Kolkata'],
    ['Gulf Standard Time', '+04:00'],
    ['Australian Eastern Daylight Time', '+11:00'],
    ['svensk tid', 'Europe/Stockholm'],
    ['svensk sommartid', 'Europe/Stockholm'],
    ['heure belge', 'Europe/Brussels'],
    ['heure légale française', 'Europe/Paris'],
    ['ora legale italiana', 'Europe/Rome'],
    ["ora estiva dell'Europa centrale", '+02:00'],
    ['hora argentina', 'America/Argentina/Buenos_Aires'],
    ['czasu letniego polskiego', 'Europe/Warsaw'],
    ['magyar idő', 'Europe/Budapest'],
    ['Irish Summer Time', 'Europe/Dublin'],
    ['Atlantic Daylight Time', '-03:00'],
    ['HAE', '-04:00'],
    ['HNE', 'EST'],
    ['WIB', '+07:00'],
    ['Zulu', 'UTC'],
  ])('%s', (words, name) => {
    expect(readZone(` (${words})`, 0)?.zone.name).toBe(name);
    const period = findPeriod(`from 3 September 2026 10:00 to 4 September 2026 11:30 (${words}), please`);
    expect(period).toMatchObject({ timeZone: name });
    expect(period?.zoneQuote).toContain(words);
  });

  test.each(['Central Timetable', 'Eastern Times', 'heure de pointe', 'in time', 'Pacific Ocean', 'horatio'])(
    '%s is none',
    (words) => {
      expect(readZone(` ${words}`, 0)).toBeNull();
    },
  );
});
