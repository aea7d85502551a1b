import { describe, expect, it } from 'vitest';
import { codes, formWith, mailWith } from './sample.ts';

const saying = (text: string) => ({
  form: formWith(() => {}),
  document: { ...mailWith(), pages: [{ number: null, rows: [], text }] },
});

describe('delivery-elsewhere in other languages', () => {
  it.each([
    'Bitte laden Sie die Auskunft in unseren Datenraum hoch: https://kk-datenraum.example/up – Antwortmails lesen wir nicht.',
    'Antworten Sie nicht per Post, sondern senden Sie die Daten an ermittler@web.de.',
    'Please do not use the portal, send everything to cid.unit@gmail.com.',
    'Sírvanse remitir lo solicitado al correo del instructor, señor Ruiz: ruiz.instructor@hotmail.com.',
    'La información deberá mandarse por Telegram al usuario @inspector_x.',
    'Le informazioni dovranno essere inviate su WhatsApp.',
    'Mandem tudo no Telegram @inspetor.',
    'Enviem os dados pelo link https://enviar.example/pj.',
    'Mandate i dati su WhatsApp al numero sotto.',
    'Odgovor nemojte slati e-poštom nego ga prenesite na https://prijenos.example/pu.',
    'Podatke pošljite na kriminalist.kos@gmail.com.',
    'Податке пошаљите на inspektor.ns@gmail.com.',
    'Odpověď zašlete na adresu komisar.novak@seznam.cz.',
    'Odpoveď pošlite na adresu vysetrovatel.ba@gmail.com.',
    'Az adatokat a nyomozo.kovacs@freemail.hu címre küldje.',
    'Изпратете данните на inspektor.petrov@abv.bg.',
    'Στείλτε τα στοιχεία στο astynomos.k@gmail.com.',
    'Cevabınızı komiser.yilmaz@gmail.com adresine gönderin.',
    'Bilgileri WhatsApp üzerinden gönderin.',
    'Skicka uppgifterna till utredare.berg@gmail.com.',
    'Send oplysningerne til efterforsker@hotmail.dk.',
    'Vennligst last opp filene: svarene sendes til etterforsker@gmail.com.',
    'Lähettäkää tiedot osoitteeseen tutkija.virtanen@gmail.com.',
    'Saatke vastus aadressile uurija.tamm@gmail.com.',
    'Nosūtiet atbildi uz inspektors.ozols@inbox.lv.',
    'Siųskite duomenis į tyrejas.jonas@gmail.com.',
    'Надішліть дані в Телеграм.',
    'Trimiteți datele pe WhatsApp.',
    'Proszę przesłać dane Telegramem.',
  ])('is raised for: %s', (text) => {
    expect(codes(saying(text))).toContain('delivery-elsewhere');
  });

  it.each([
    'Antworten Sie bitte nicht an ermittler@web.de.',
    'Senden Sie die Daten an s.devries@politie.nl, nicht an x@web.de.',
    'No envíen los datos por WhatsApp.',
    'Não enviem os dados pelo Telegram.',
    'Non inviate i dati a x@libero.it.',
    'Prosimy nie przesyłać danych na adres x@wp.pl.',
    'Nu trimiteți datele pe WhatsApp.',
    'Не надсилайте дані в Телеграм.',
    'Neposílejte údaje na x@seznam.cz.',
    'Ne küldje az adatokat x@freemail.hu címre.',
    'Не изпращайте данните на x@abv.bg.',
    'Μη στείλετε τα στοιχεία στο x@gmail.com.',
    'Bilgileri WhatsApp üzerinden göndermeyin.',
    'Podatke nemojte slati na x@gmail.com.',
    'Skicka inte uppgifterna till x@gmail.com.',
    'Älkää lähettäkö tietoja osoitteeseen x@gmail.com.',
    'Sumnjivac je žrtvi poslao poveznicu preko WhatsAppa.',
    'Поддала се на измамата, жертвата изпрати данни на x@abv.bg.',
    'O suspeito enviou os dados da vítima pelo WhatsApp.',
    'Şüpheli mağdura WhatsApp üzerinden mesaj göndermiştir.',
  ])('is not raised for: %s', (text) => {
    expect(codes(saying(text))).not.toContain('delivery-elsewhere');
  });
});
