import { expect, test } from 'vitest';
import { says } from '../../src/assessment/words/any-of.ts';
import { FOLLOW_UP } from '../../src/assessment/words/follow-up.ts';

test.each([
  'a letter of request follows through the central authority',
  'an eio will be issued within three months',
  'until an eio reaches you',
  'a rogatory letter will follow',
  'a mutual legal assistance request is being drawn up',
  'een europees onderzoeksbevel wordt momenteel opgesteld',
  'er volgt een rechtshulpverzoek',
  'wniosek o pomoc prawną zostanie przesłany',
  'zostanie skierowany wniosek o pomoc prawną',
  'następnie bude prostřednictvím státního zástupce zaslán evropský vyšetřovací příkaz',
  'en anmodning om retshjælp vil blive sendt',
  'en begäran om rättslig hjälp kommer att skickas',
  'kjennelse ettersendes',
  'eine europäische ermittlungsanordnung wird nachgereicht',
  'a production order under s. 487.014 will be sought before the demand expires',
  'an application for a warrant to search computer data will be filed',
  'letter of request coming via the attorney general',
  'a european investigation order will be send within 60 days',
  'a entrega será oportunamente pedida pelo ministério público através de ordem europeia',
])('%s: it is said what will follow', (text) => expect(says(FOLLOW_UP, text)).toBe(true));

test.each([
  'prosimy o zabezpieczenie danych na 90 dni',
  'wij verzoeken u de gegevens te bewaren',
  'prosíme o uchování dat po dobu 90 dnů',
  'vi anmoder om sikring af oplysninger',
  'your answer will be filed with the case',
  'os dados serão pedidos noutro formato',
])('%s: it is not', (text) => expect(says(FOLLOW_UP, text)).toBe(false));
