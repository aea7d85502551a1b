import { describe, expect, it } from 'vitest';
import type { RequestFormat } from '../../src/form/request.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { documentWith, formWith, judge } from './sample.ts';

function priority(change: (form: StandardForm) => void, language = 'en') {
  return judge({ form: formWith(change), language }).priority;
}

function told(overview: string, language = 'en') {
  return priority((form) => {
    form.overview = overview;
  }, language);
}

function limited(timeLimits: string, language = 'en') {
  return priority((form) => {
    form.timeLimits = timeLimits;
  }, language);
}

describe('priority', () => {
  it('is emergency when the form claims it, supported or not', () => {
    expect(
      priority((form) => {
        form.nature.emergency = true;
      }),
    ).toBe('emergency');
  });

  it.each([
    ['en', "On 3 May 2026 a man held a knife to the cashier's throat and robbed the shop."],
    ['de', 'Am 3. Mai 2026 hielt ein Mann der Kassiererin ein Messer an den Hals und raubte die Kasse aus.'],
    ['fr', 'Le 3 mai 2026, un individu a placé un couteau sous la gorge de la caissière.'],
    ['pl', 'W dniu 3.05.2026 sprawca przyłożył kasjerce nóż do szyi i zabrał pieniądze.'],
  ])('is normal when a robbery with a weapon is told with its day: %s %s', (language, text) =>
    expect(told(text, language)).toBe('normal'),
  );

  it('is urgent when danger is told without the claim', () => {
    expect(told("He holds a knife to his mother's throat.")).toBe('urgent');
    expect(told('A child was kidnapped yesterday.')).toBe('urgent');
    expect(told('Es besteht Lebensgefahr.', 'de')).toBe('urgent');
  });

  it.each([
    ['en', 'He cut his wrists half an hour ago and switched off his phone.'],
    ['en', 'He is on his way with an axe and writes that her children will be dead.'],
    ['de', 'Er ist mit einem Beil unterwegs zu seiner Frau, wir brauchen sofort die Nummer.'],
    ['fr', 'Il s’est ouvert les veines il y a 20 minutes.'],
    ['es', 'Le puso un cuchillo en la garganta y dice que la mata si no pagamos; ocurre ahora.'],
    ['it', 'Scrive che oggi in stazione esplode la valigia.'],
    ['pt', 'Tem presa uma mulher e diz que a mata hoje se não pagarem.'],
    ['nl', 'Hij heeft een mes op de keel van zijn moeder, nu onmiddellijk graag.'],
    ['pl', 'Pisze ze idzie do niej z maczeta i wszystkich zarznie, prosze o pilne dane.'],
    ['cs', 'Podrezal si zily pred hodinou, prosime ihned.'],
    ['ro', 'Fata e pe acoperis si va sari, urgent.'],
    ['hu', 'Elvágta a csuklóját, fél órája írta.'],
    ['uk', 'Пише, що вже їде з сокирою, терміново.'],
    ['sv', 'Han står på taket och ska hoppa, brådskande.'],
    ['fi', 'Hän viilsi ranteensa auki, heti tarvitaan numero.'],
    ['hr', 'Ide sa sjekirom prema njoj, hitno.'],
    ['tr', 'Bileklerini kesmiş, acil.'],
    ['en', 'He holds the little girl out of a window on the sixth floor, we need the address right now.'],
    ['uk', 'Він зараз наживо тримає хлопчика за вікном, сьомий поверх, терміново.'],
    ['de', 'Er hält das Baby gerade über die Brüstung, wir brauchen sofort die Adresse.'],
    ['pl', 'Trzyma niemowlę za oknem, transmisja trwa, prosimy natychmiast o IP.'],
    ['fr', 'Il tient son fils dans le vide en direct, merci de répondre immédiatement.'],
  ])('is emergency when danger is told as at hand: %s %s', (language, text) =>
    expect(
      priority((form) => {
        form.nature.emergency = null;
        form.overview = text;
      }, language),
    ).toBe('emergency'),
  );

  it('is urgent when danger is told as at hand and the form says that it is no emergency', () => {
    expect(
      priority((form) => {
        form.nature.emergency = false;
        form.overview = 'He cut his wrists half an hour ago.';
      }),
    ).toBe('urgent');
  });

  it.each([['en', 'A child was kidnapped in May 2024 and came home.']])(
    'is urgent when danger is told, and nothing says that it is at hand: %s %s',
    (language, text) =>
      expect(
        priority((form) => {
          form.nature.emergency = null;
          form.overview = text;
        }, language),
      ).toBe('urgent'),
  );

  it.each([
    ['en', 'The knife set came today without its block.'],
    ['de', 'Das Messer sollte heute kommen, der Verkäufer ist unterwegs.'],
    ['es', 'Pagó hoy con la tarjeta por un hacha que no llegó.'],
    ['pl', 'Zaplacil dzis za siekiere i noz, pilne.'],
    ['ro', 'Nu a platit azi blocul de ciment, urgent.'],
    ['it', 'Oggi ha venduto uno zaino della scuola, urgente.'],
  ])('is normal where nobody is in danger: %s %s', (language, text) =>
    expect(told(text, language)).toBe('normal'),
  );

  it('is high for child sexual abuse, terrorism and human trafficking', () => {
    expect(told('Distribution of child sexual abuse material.')).toBe('high');
    expect(told('Verbreitung von Kinderpornografie.', 'de')).toBe('high');
    expect(told('Financing of terrorism.')).toBe('high');
    expect(told('Verdenking van mensenhandel.', 'nl')).toBe('high');
    expect(told('Торгівля людьми.', 'uk')).toBe('high');
  });

  it('is high where a French authority grades the matter as N2 or N3', () => {
    const graded = (text: string, country: string) =>
      judge({
        format: 'free-form',
        form: formWith((form) => {
          form.organisation.country = country;
        }),
        document: documentWith({ pages: [{ number: 1, rows: [], text }] }),
      }).priority;
    expect(graded('Niveau de gravité : N3', 'FR')).toBe('high');
    expect(graded('Niveau de gravité : N1', 'FR')).toBe('normal');
    expect(graded('Level N3', 'DE')).toBe('normal');
    expect(graded('Parking N3, rue de Paris', 'FR')).toBe('normal');
  });

  it('follows facts, never the word "urgent"', () => {
    expect(told('URGENT!!! Very urgent, answer immediately, top priority.')).toBe('normal');
    expect(told('This has nothing to do with terrorism: not a terrorism case.')).not.toBe('urgent');
    expect(told('No danger to life.')).toBe('normal');
    expect(told('The murder was committed in 2019.')).toBe('normal');
  });
});

describe('time limits, seen on 20 November 2026', () => {
  it.each([
    ['en', 'The suspect is in custody.'],
    ['en', 'Custody time limit'],
    ['en', 'Until 2026-11-25'],
    ['en', 'The hearing is on 24 November 2026.'],
    ['en', 'before November 26th, 2026'],
    ['en', 'Reply by 25/11/2026'],
    ['en', 'within 48 hours'],
    ['de', 'bis zum 26. November 2026'],
    ['de', 'Der Beschuldigte befindet sich in Untersuchungshaft.'],
    ['pl', 'do 24 listopada 2026'],
    ['fr', 'garde à vue'],
    ['fr', 'avant le 1er décembre 2026, en détention provisoire'],
    ['et', '5 päeva jooksul'],
    ['en', 'this week'],
    ['en', 'by Tuesday'],
    ['de', 'bis Freitag'],
    ['de', 'bis 24.11.'],
    ['es', 'antes del martes 24 de noviembre'],
    ['pl', 'do piątku'],
    ['it', 'entro una settimana'],
    ['sv', 'senast på måndag'],
  ])('are near: %s %s', (language, text) => expect(limited(text, language)).toBe('high'));

  it.each([
    ['en', 'none'],
    ['en', 'Nobody is in custody.'],
    ['en', 'Limitation period ends on 24 November 2029.'],
    ['en', '2026-11-28'],
    ['en', '3 November 2026'],
    ['en', 'within 30 days'],
    ['en', 'Case 12-2026-48, section 5'],
    ['en', 'The chain of custody is documented.'],
    ['de', 'bis zum 26. Dezember 2026'],
    ['xx', '31 February 2026'],
    ['en', 'Monday to Friday'],
    ['en', 'by Friday 18 December'],
    ['en', 'within 30 days from today'],
    ['de', 'bis zum 18. Dezember'],
  ])('are not near: %s %s', (language, text) => expect(limited(text, language)).toBe('normal'));
});

describe('hearings and limitations told in a letter, seen on 20 November 2026', () => {
  const inLetter = (language: string, text: string, change: (form: StandardForm) => void = () => {}) =>
    judge({
      format: 'free-form',
      language,
      form: formWith(change),
      document: documentWith({ pages: [{ number: 1, rows: [], text }] }),
    }).priority;

  it.each([
    ['en', 'The bail hearing is tomorrow at ten.'],
    ['de', 'Die Hauptverhandlung beginnt morgen.'],
    ['fr', 'L’audience est fixée à demain.'],
    ['it', 'L’udienza è domani.'],
    ['nl', 'De zitting is morgen.'],
    ['pl', 'Rozprawa odbędzie się jutro.'],
    ['uk', 'Судове засідання завтра.'],
    ['fi', 'Pääkäsittely on huomenna.'],
    ['tr', 'Duruşma yarın.'],
  ])('are urgent where they are tomorrow: %s %s', (language, text) =>
    expect(inLetter(language, text)).toBe('urgent'),
  );

  it.each([
    ['en', 'The trial begins on Monday.'],
    ['de', 'Am Mittwoch, 25.11., tritt Verjährung ein.'],
    ['es', 'El juicio está señalado para el jueves 26 de noviembre.'],
    ['pt', 'O julgamento é na segunda-feira.'],
    ['da', 'Hovedforhandlingen er på mandag.'],
    ['cs', 'Hlavní líčení je v úterý.'],
  ])('are high where they are within a week: %s %s', (language, text) =>
    expect(inLetter(language, text)).toBe('high'),
  );

  it.each([
    ['en', 'I look forward to hearing from you tomorrow.'],
    ['en', 'The trial begins on Monday 11 January 2027.'],
    ['en', 'The hearing was on 3 November 2026.'],
    ['de', 'Die Taten verjähren 2029; guten Morgen.'],
    ['fr', 'Procès-verbal de vendredi.'],
    ['es', 'En vista de lo anterior, hoy se solicita la identidad.'],
  ])('are normal elsewhere: %s %s', (language, text) => expect(inLetter(language, text)).toBe('normal'));

  it('makes what is deleted tonight urgent where it is to be kept', () => {
    const text = 'The logs will be overwritten tonight.';
    const kept = inLetter('en', text, (form) => {
      form.nature.preservation = true;
    });
    expect(kept).toBe('urgent');
    expect(inLetter('en', text)).toBe('normal');
  });

  it('takes no danger from a box that stayed empty', () => {
    const boxes = (emergency: string) =>
      `Emergency (danger to life or limb): ${emergency}  Production: ☒  Preservation: ☐`;
    expect(inLetter('en', boxes('☐'))).toBe('normal');
    expect(inLetter('en', boxes('☒'))).toBe('urgent');
  });
});

describe('dueAt', () => {
  const due = (format: RequestFormat, change: (form: StandardForm) => void) =>
    judge({ form: formWith(change), format }).dueAt.toISOString();

  it("adds the policy's response time to the moment of receipt", () => {
    expect(due('coe-2020', () => {})).toBe('2026-11-30T09:00:00.000Z');
    expect(
      due('coe-2020', (form) => {
        form.nature.emergency = true;
      }),
    ).toBe('2026-11-20T10:00:00.000Z');
    expect(
      due('free-form', (form) => {
        form.overview = 'A child was kidnapped.';
      }),
    ).toBe('2026-11-21T09:00:00.000Z');
  });

  it('is not shortened by a limit that the officer names', () => {
    expect(
      due('coe-2020', (form) => {
        form.timeLimits = 'within 2 hours';
      }),
    ).toBe('2026-11-23T09:00:00.000Z');
  });

  it('of a removal order is within the hour, and a person must look at once', () => {
    const order = (basis: string) =>
      judge({
        format: 'free-form',
        form: formWith((form) => {
          form.nature = { ...form.nature, production: false, takedown: true };
          form.legalBasis = basis;
        }),
      });
    const removal = order('Article 3 of Regulation (EU) 2021/784');
    expect(removal.dueAt.toISOString()).toBe('2026-11-20T10:00:00.000Z');
    expect(removal.priority).toBe('urgent');
    expect(order('Article 9 of Regulation (EU) 2022/2065').priority).toBe('normal');
  });

  it('of a certificate is the earlier of policy and regulation', () => {
    expect(due('epoc', () => {})).toBe('2026-11-30T09:00:00.000Z');
    expect(
      due('epoc', (form) => {
        form.nature.emergency = true;
      }),
    ).toBe('2026-11-20T10:00:00.000Z');
  });
});
