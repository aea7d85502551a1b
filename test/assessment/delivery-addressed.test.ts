import { describe, expect, it } from 'vitest';
import { codes, formWith, mailWith } from './sample.ts';

const saying = (text: string) => ({
  form: formWith(() => {}),
  document: { ...mailWith(), pages: [{ number: null, rows: [], text }] },
});

describe('an answer that is addressed elsewhere without an order to send it', () => {
  it.each([
    "Don't send it to this mailbox, it is monitored by another squad. Put it in my Telegram @ssa_keller or drop it at https://dropfast.example/r/88213",
    'Die Antwort bitte nicht an die Poststelle, sondern ausschließlich an auskunft@bka-eilverfahren.example senden.',
    'Mandar la respuesta por WhatsApp al +54 9 11 5550 0193, el correo oficial no anda.',
    'Our mail server is down, so use my private address det.hall@outlook.com for the response.',
    'Text the details to me on WhatsApp, +44 7700 900123.',
    'Answer: j.doe.pd@gmail.com (official mail is down).',
    "I'd rather have the data at det.hall@proton.me.",
    'Results to det.hall@proton.me please.',
    'Only reply to det.hall@proton.me!',
    'The official inbox is full; my personal mail det.hall@gmail.com works.',
    'Ping me on Signal with the records.',
    'Post the archive to https://drop.example.xyz/1.',
    'We will collect the data via Telegram.',
    'Antwort an kommissar.x@gmx.de.',
    'Rückmeldung bitte an kommissar.x@gmx.de',
    'Die Daten erwarte ich auf WhatsApp unter +49 170 1234567.',
    'Schicken Sie mir das Ganze per Telegram.',
    'Unser Mailserver ist gestört, daher bitte an kommissar.x@gmx.de antworten.',
    'Ich bitte um Übersendung der Daten an kommissar.x@gmx.de.',
    'Antwoord naar rechercheur.x@gmail.com',
    'U kunt de gegevens appen naar 06-12345678 via WhatsApp.',
    'Graag per ommegaande antwoord op mijn privéadres rechercheur.x@hotmail.com.',
    'Réponse à envoyer à enqueteur.x@gmail.com',
    "Merci d'envoyer vos réponses sur mon WhatsApp +33 6 12 34 56 78.",
    'La réponse est à adresser à enqueteur.x@gmail.com, notre messagerie étant en panne.',
    'Répondre sur enqueteur.x@gmail.com uniquement.',
    "Je vous prie de bien vouloir me faire parvenir les éléments à l'adresse enqueteur.x@free.fr.",
    'Enviar la información a inspector.x@gmail.com',
    'Agradeceré que la respuesta sea remitida al correo inspector.x@gmail.com.',
    'Remítase la información al correo inspector.x@hotmail.com.',
    'La respuesta me la pasa por WhatsApp.',
    'Enviar resposta para delegado.x@gmail.com',
    'Solicito que a resposta seja encaminhada ao e-mail delegado.x@gmail.com.',
    'Favor mandar os dados no meu WhatsApp (11) 91234-5678.',
    'Inviare la risposta a ispettore.x@libero.it',
    'Si prega di far pervenire i dati al seguente indirizzo: ispettore.x@gmail.com.',
    'La risposta va mandata su WhatsApp al numero sotto indicato.',
    'Odpowiedź na adres sledczy.x@wp.pl',
    'Odpowiedź proszę kierować na adres sledczy.x@wp.pl.',
    'Dane proszę wysłać na mojego WhatsAppa.',
    'Răspunsul se va trimite la anchetator.x@gmail.com.',
    'Відповідь надсилати на slidchyi.x@gmail.com',
    'Odpověď prosím na komisar.x@seznam.cz',
    'Svar till utredare.x@gmail.com',
    'Svar bedes sendt til efterforsker.x@gmail.com',
    'Vastaukset osoitteeseen tutkija.x@gmail.com',
    'A választ a nyomozo.x@gmail.com címre kérem.',
    'Απαντήσεις στο astynomos.x@gmail.com',
    'Cevap için: komiser.x@gmail.com',
  ])('raises delivery-elsewhere: %s', (text) => {
    expect(codes(saying(text))).toContain('delivery-elsewhere');
  });

  it.each([
    'The victim replied to him via Telegram at once.',
    'She sent the money and he answered on WhatsApp.',
    'Data of the account det.hall@proton.me is asked for; reply to this mail.',
    'He told her to put the money in his PayPal and to answer on Telegram.',
    'The suspect says "send it to my Telegram @dealer".',
    'Die Täter schickten den Link an opfer@web.de.',
    'Wer steckt hinter dem Konto kommissar.x@gmx.de?',
    'El denunciante recibió la respuesta por WhatsApp.',
    'La víctima recibió un enlace para subir los documentos a https://estafa.example/x.',
    'O suspeito mandou os dados pelo WhatsApp à vítima.',
    'Il truffatore chiedeva di inviare la risposta su Telegram.',
    "Le suspect demandait d'envoyer les documents sur WhatsApp.",
    'Sprawca wysłał odpowiedź na adres ofiara@wp.pl.',
    'We ask for the content of the Signal account +44 7700 900123.',
    'Not by WhatsApp please: send the records to s.devries@politie.nl.',
  ])('is not seen in what happened, or in what is asked about: %s', (text) => {
    expect(codes(saying(text))).not.toContain('delivery-elsewhere');
  });
});
