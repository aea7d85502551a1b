import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { codes, documentWith, flagOf, formWith, mailWith, NOW, policy } from './sample.ts';

function saying(text: string, change = (_: Parameters<Parameters<typeof formWith>[0]>[0]) => {}) {
  const document = { ...mailWith(), pages: [{ number: null, rows: [], text }] };
  return { form: formWith(change), document };
}

describe('delivery-elsewhere', () => {
  it.each([
    ['Please send the data to noord.team@proton.me.', 'noord.team@proton.me'],
    [
      'Kindly reply to the following address only:\nrecherche@politie-noord.net',
      'recherche@politie-noord.net',
    ],
    [
      'The records must be uploaded to https://files.dropzone.example/u/1 within two hours.',
      'files.dropzone.example',
    ],
    ['Please share the results via WhatsApp on +31 6 1234 5678.', 'WhatsApp'],
    ['You can send the files to our Telegram.', 'Telegram'],
    ['Send all data through WeTransfer.', 'WeTransfer'],
    ['Response to: desk@gmail.com', 'desk@gmail.com'],
    ['Bitte senden Sie die Daten an ermittler@web.de.', 'ermittler@web.de'],
    ['Graag de gegevens sturen naar team@outlook.com.', 'team@outlook.com'],
    ['Veuillez transmettre les données à enquete@laposte.net.', 'enquete@laposte.net'],
    ['Por favor, enviar los datos a grupo@hotmail.es.', 'grupo@hotmail.es'],
    ['Si prega di inviare i dati a indagini@libero.it.', 'indagini@libero.it'],
    ['Proszę przesłać dane na adres sledczy@wp.pl.', 'sledczy@wp.pl'],
    ['Vă rugăm să trimiteți datele la ancheta@yahoo.ro.', 'ancheta@yahoo.ro'],
    ['Просимо надіслати дані на slidchyi@ukr.net.', 'slidchyi@ukr.net'],
    ['Veuillez déposer les fichiers et envoyer le lien à y.desprez@outlook.fr.', 'y.desprez@outlook.fr'],
    ['Bitte laden Sie die Dateien hoch und senden Sie den Link an kh.meier@gmx.de.', 'kh.meier@gmx.de'],
    ['Rogamos enviar una copia y el enlace a grupo.uit@gmail.com.', 'grupo.uit@gmail.com'],
    ['Please upload a copy and send the link to cid.unit@gmail.com.', 'cid.unit@gmail.com'],
    ['Upload to https://drop.example.xyz/a/1 only.', 'drop.example.xyz'],
    ['Bitte hochladen unter https://ablage.example.xyz/k2.', 'ablage.example.xyz'],
    ['Proszę przesłać pliki na adres sledczy@wp.pl.', 'sledczy@wp.pl'],
  ])('is raised for: %s', (text, place) => {
    expect(flagOf('delivery-elsewhere', saying(text)).message).toContain(`The answer is to go to ${place}: `);
  });

  it.each([
    'Please send the data to s.devries@politie.nl.',
    'Please send the data to the case team at noord@noord.politie.nl.',
    'Please send the data to the prosecutor, zaak@om.nl.',
    'Please upload the records to https://upload.politie.nl/case.',
    'Upload to https://upload.politie.nl/case only.',
    'The suspect uploaded to https://clips.example.org/v the pictures.',
    'Do not send the data to any other address such as gmail.com or x@gmail.com.',
    'Bitte senden Sie keine Daten an private Adressen wie x@web.de.',
    'Please never send data by WhatsApp.',
    'The suspect asked the victim to send money via Telegram.',
    'The victim received data and threats via WhatsApp from the suspect.',
    'Please provide the data of the WhatsApp account of the suspect.',
    'Please provide all records of the account fast.seller@proton.me.',
    'Please send the data of fast.seller@proton.me to my e-mail s.devries@politie.nl.',
    'Please send the data to my e-mail s.devries@politie.nl, namely the logins of fast.seller@proton.me.',
    'Please use our mailbox noord@politie.nl for questions on the WhatsApp account of the suspect.',
    'Please provide the login data, as published on https://help.example.org/law.',
    'The suspect wrote to victim@gmail.com.',
    'The suspect asked the victim to send the link to fast.seller@proton.me.',
    'Le suspect a envoyé le lien à victime@gmail.com.',
    'Please confirm receipt to desk@examplemail.test.',
  ])('is not raised for: %s', (text) => {
    const asked = saying(text, (form) => {
      form.identifiers = [{ type: 'email', value: 'fast.seller@proton.me', port: null, at: null }];
    });
    expect(codes(asked)).not.toContain('delivery-elsewhere');
  });

  it('is raised for what the covering mail of a certificate says', () => {
    const mail = {
      ...mailWith(),
      pages: [{ number: null, rows: [], text: 'Send the data to ermittler@web.de.' }],
    };
    const { flags } = assess({
      request: {
        format: 'epoc',
        language: 'en',
        form: formWith(() => {}),
        sources: {},
        documents: ['epoc.pdf'],
      },
      document: { ...mail, attachments: [documentWith({ name: 'epoc.pdf' })] },
      policy,
      circumstances: { now: NOW, authentication: null },
    });
    expect(flags.map(({ code }) => code)).toContain('delivery-elsewhere');
  });
});
