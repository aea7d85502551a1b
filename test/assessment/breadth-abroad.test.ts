import { describe, expect, it } from 'vitest';
import { codes, codesAfter, formWith } from './sample.ts';

const asking = (requested: string, content = false) =>
  codesAfter((form) => {
    form.requested = requested;
    form.dataTypes.content = content;
  });

describe('overbroad in other languages', () => {
  it.each([
    "l'intégralité des données, quelles qu'elles soient",
    'tudo o que vocês tiverem sobre a conta',
    'todo lo que tengan de esta cuenta',
    'tutto ciò che avete su questo utente',
    'wszystko, co państwo posiadają',
    'tot ce aveți despre acest cont',
    'усе, що у вас є',
    'veškeré údaje, které máte',
    'všetko, čo máte o účte',
    'minden önöknél tárolt adat.',
    'всички данни, с които разполагате',
    'όλα τα στοιχεία που διαθέτετε',
    'tüm bilgilerin gönderilmesi',
    'sve podatke kojima raspolažete',
    'vse podatke, ki jih hranite',
    'све податке које имате',
    'alla uppgifter som ni har',
    'alle oplysninger om kontoen',
    'kaikki tiedot, jotka teillä on',
    'visus datus par lietotāju',
    'visus duomenis, kuriuos turite',
  ])('asks for everything: %s', (requested) => {
    expect(asking(requested)).toContain('overbroad');
  });

  it.each([
    'alle Nachrichten ohne zeitliche Einschränkung',
    'alle berichten zonder tijdslimiet',
    'tous les messages, sans aucune limite de durée',
    'los mensajes, sin límite temporal',
    'i messaggi senza limiti di tempo',
    'as mensagens desde a criação',
    'wiadomości bez ograniczeń czasowych',
    'mesajele fără limită de timp',
    'повідомлення без часових обмежень',
    'sõnumid ajaliselt piiramata',
    'zprávy bez časového omezení',
    'az üzenetek időbeli korlátozás nélkül',
    'съобщенията без времеви ограничения',
    'τα μηνύματα χωρίς χρονικό περιορισμό',
    'mesajların süre sınırı olmaksızın gönderilmesi',
    'poruke bez vremenskog ograničenja',
    'meddelandena utan tidsbegränsning',
    'viestit ilman ajallista rajausta',
    'ziņas bez laika ierobežojuma',
    'žinutes be laiko apribojimų',
  ])('asks without an end: %s', (requested) => {
    expect(asking(requested, true)).toContain('overbroad');
  });

  it.each([
    'tous les comptes de ses correspondants',
    'všech uživatelů, kteří psali na tuto schránku',
    'minden felhasználó, aki belépett',
    'всички потребители, които са влизали',
    'όλους τους χρήστες που συνδέθηκαν',
    'tüm kullanıcıların adları',
    'svih korisnika koji su se prijavili',
    'alla användare som loggade in',
    'kaikkien käyttäjien, jotka kirjautuivat',
    'visi lietotāji, kas pieslēdzās',
    'visų vartotojų, kurie prisijungė',
  ])('names no targets: %s', (requested) => {
    expect(asking(requested)).toContain('overbroad');
  });

  it.each([
    'všechny údaje uvedené při registraci uživatele',
    'sve podatke o registraciji',
    'всички данни за вписване от 1 до 3 май',
    'tüm giriş kayıtlarının gönderilmesi',
    'alla inloggningar den 3 maj',
    'kaikki kirjautumiset 3.5.2026',
    'όλα τα στοιχεία εγγραφής',
    'visus pieslēgšanās datus 3. maijā',
    'az összes belépés 2026. május 3-án',
    'wszystkie logowania z 3 maja',
    'toate conectările din 3 mai',
  ])('is not raised for: %s', (requested) => {
    expect(asking(requested)).not.toContain('overbroad');
  });

  it('wants all kinds of data where everything is asked and no box is ticked', () => {
    const form = formWith((changed) => {
      changed.requested = 'any and all data you hold on this account';
      changed.dataTypes = { subscriber: null, traffic: null, content: null };
    });
    expect(codes({ form })).toEqual(expect.arrayContaining(['authority-insufficient', 'time-range-missing']));
  });
});
