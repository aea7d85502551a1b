import { describe, expect, it } from 'vitest';
import { codes, formWith, mailWith } from './sample.ts';

const saying = (text: string) => ({
  form: formWith(() => {}),
  document: { ...mailWith(), pages: [{ number: null, rows: [], text }] },
});

const ordered = (text: string) => ({
  form: formWith((form) => {
    form.requester.email = null;
  }),
  document: { ...mailWith(), envelope: null, pages: [{ number: null, rows: [], text }] },
});

describe('an order on paper that names one office', () => {
  it('may be answered to that office', () => {
    const text = 'Return to: District Attorney, evidence@harborcountyda.org, or through the LEO portal.';
    expect(codes(ordered(text))).not.toContain('delivery-elsewhere');
  });

  it.each(['Return to: District Attorney, evidence.da@gmail.com.', 'Return to: records@harborcountyda.org.'])(
    'but not to: %s',
    (text) => {
      expect(codes(ordered(text))).toContain('delivery-elsewhere');
    },
  );
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
    'It is best to use my private address (sgtpoe77@proton.me) for your answer.',
    'My Telegram is faster, so use @sgt_poe there.',
    'Gebruik mijn privé-adres: rechercheur.x@gmail.com.',
    'Usen mi correo personal inspector.x@gmail.com.',
    'The records go to https://dropfiles.link/u/hall26, not by e-mail.',
    'No need for a mail. Just put the lot on pastebin and let us have the link.',
    'The results can be dropped in the paste https://pastebin.com/q9Xzz.',
    'Please also copy det.hall77@gmail.com, which I read at weekends.',
    'Bitte in Kopie auch an kommissar.x@gmx.de, da ich ab morgen im Urlaub bin.',
    'Merci de mettre enqueteur.x@orange.fr en copie.',
    'Con copia, por favor, a inspector.x@hotmail.com.',
    'Mettete in copia anche ispettore.x@libero.it.',
    'Graag een kopie naar rechercheur.x@gmail.com.',
    'Kopię proszę też na sledczy.x@wp.pl.',
    'Kopi til efterforsker.x@gmail.com, tak.',
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
    'Slachtoffer gaf antwoord via WhatsApp aan 06-12345678.',
    'De aangever kreeg antwoord via Telegram.',
    'Der Geschädigte bekam die Antwort per WhatsApp. Die Antwort per Telegram liegt als Anlage bei.',
    'Frage per Mail, Antwort per WhatsApp, Zahlung per PayPal.',
    "La victime a transmis sa réponse par WhatsApp, réponse à l'adresse faux.notaire@gmail.com.",
    '« réponse sur mon Telegram uniquement », écrivait-il.',
    'Le mis en cause a fait réponse par Telegram ; réponse par Signal en annexe.',
    'The suspect demanded an answer on his WhatsApp; the victim sent a reply to his personal email bad.guy@gmail.com.',
    "The fraudster's message read: 'Reply to my private address only: bad.guy@gmail.com'.",
    'Pokrzywdzona wysłała odpowiedź na prywatny adres sprawcy zly.typ@gmail.com.',
    'La respuesta de la víctima por WhatsApp consta en autos.',
    'A vítima recebeu a resposta pelo WhatsApp.',
    'O arguido enviou a resposta por WhatsApp.',
    'Out of hours: use my personal mobile 07700 900123 (WhatsApp) for emergencies only.',
    'Answers were sent to my Telegram, she states.',
    'La víctima tenía que enviar sus datos por WhatsApp y responder a ganga.x@hotmail.com.',
    'The victim had to send the documents to helpdesk.x@gmail.com and to answer via Telegram.',
    'La plaignante devait envoyer les documents à agence.x@gmail.com et répondre sur WhatsApp.',
    'Aangever moest de gegevens sturen naar helpdesk.x@gmail.com.',
    'Please provide the records of the user redkite, who posted the data of others on Telegram.',
    'Please provide the records of the user redkite, who put the data of others on pastebin.',
    'She sent a copy of her passport to helpdesk.x@gmail.com.',
    'Copies of all messages to fast.x@gmail.com are asked for.',
    'Copy to: clerk@rechtbank-noord.example.',
  ])('is not seen in what happened, or in what is asked about: %s', (text) => {
    expect(codes(saying(text))).not.toContain('delivery-elsewhere');
  });
});
