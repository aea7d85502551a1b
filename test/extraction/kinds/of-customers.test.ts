import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { documentOf } from '../letters/mail.ts';

async function kindOf(from: string, body: string): Promise<string> {
  return extract(await documentOf({ name: '', from, subject: 'Information', body, headers: [] })).kind;
}

describe('who is charged with a debt or an offender may ask about a customer', () => {
  test.each([
    [
      'Jane Hart <jane.hart@leeds-office.example>',
      'Leeds Probation Service\n\nOur client, Mr Lee Brown, is subject to a licence condition not to use social media. Please confirm whether account lee_b1 is active.\n\nJane Hart, Probation Officer',
    ],
    [
      'Me Petit <etude@petit.example>',
      "Étude de Me Petit, huissier de justice à Lyon.\n\nEn vertu de l'article L152-1 du code des procédures civiles d'exécution, veuillez m'indiquer l'adresse de votre client M. Martin.",
    ],
    [
      'Kancelaria <biuro@komornik.example>',
      'Kancelaria Komornika Sądowego nr 4.\n\nNa podstawie art. 761 kpc proszę o udzielenie informacji, czy dłużnik Jan Kowalski posiada konto w Państwa serwisie.',
    ],
    [
      'Pop Ion <birou@pop.example>',
      'Executor judecătoresc Pop Ion.\n\nÎn temeiul art. 660 C.proc.civ. vă solicităm să ne comunicați dacă debitorul Ionescu Dan are cont la dvs.',
    ],
    [
      'P. de Boer <info@deboer.example>',
      'Gerechtsdeurwaarder P. de Boer\n\nOp grond van artikel 475g Rv verzoek ik u mij mee te delen of uw klant J. Jansen bij u een account heeft en welk bankrekeningnummer daarbij hoort.',
    ],
    [
      'Kurt Weber <weber@gv.example>',
      'Gerichtsvollzieher Kurt Weber\n\nGemäß § 802l ZPO bitte ich um Auskunft, ob der Schuldner Max Muster bei Ihnen ein Konto führt.',
    ],
  ])('%s', async (from, body) => {
    expect(await kindOf(from, body)).toBe('request');
  });
});

describe('a claim on the reader or its staff asks for no data', () => {
  test.each([
    [
      'Enforcement <pay@enforcement.example>',
      'Garnishment of wages. Your employee Lee Brown owes 400 euros. Please pay his wages to us.',
    ],
    [
      'Court office <office@smallclaims.example>',
      'Small claims: claimant John Low, defendant ExampleMail. Please inform us within 14 days whether you defend the claim. Your customer John Low says that the service was down.',
    ],
    [
      'Liquidator <claims@liquidator.example>',
      'Notice of insolvency: creditors are asked to file their claims with the liquidator by Friday. Please inform your customers.',
    ],
    [
      'Low & Partners <office@low.example>',
      'Letter before claim. We are a law firm and act for our client John Low, who was reported by a probation officer. Your article infringes the copyright of john_low. Please remove it.',
    ],
  ])('%s', async (from, body) => {
    expect(await kindOf(from, body)).toBe('not-a-request');
  });
});
