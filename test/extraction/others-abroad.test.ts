import { expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { documentOf, mailOf } from './document-of.ts';

const from = (address: string) => ({ from: [{ address, name: '' }] });

test.each([
  [
    'de',
    'Sehr geehrte Damen und Herren, ich bitte um Auskunft gemäß Art. 15 DSGVO über alle Daten, die Sie über mich gespeichert haben.',
  ],
  [
    'de',
    'Ich bin freie Journalistin und schreibe über Auskunftsersuchen der Polizei. Wie viele Anfragen haben Sie 2025 beantwortet? Bitte teilen Sie mir die Zahlen mit.',
  ],
  [
    'de',
    'Namens meiner Mandantin fordern wir Sie auf, uns Name und Anschrift des Nutzers „hafenkante“ mitzuteilen. Andernfalls machen wir Schadensersatz geltend. Kanzlei Brandt und Kollegen',
  ],
  ['de', 'Mein Konto wurde gehackt und ich komme nicht mehr hinein. Bitte helfen Sie mir.'],
  [
    'cs',
    'Dobrý den, podle čl. 15 nařízení GDPR žádám o kopii údajů k účtu jiri.vlk@examplemail.test, které o mně zpracováváte.',
  ],
  [
    'nl',
    'Ik ben vorige week voor 480 euro opgelicht door fiets.koopje@examplemail.test en heb klacht neergelegd. Graag de naam en het adres van die persoon.',
  ],
  [
    'pt',
    'Sou jornalista e escrevo sobre a conta rede.norte@examplemail.test, investigada pela Polícia Judiciária. Entregaram os dados? Quantas ordens receberam?',
  ],
  [
    'tr',
    'Merhaba, kargo.firsat@examplemail.test tarafından dolandırıldım. Bu kişinin adını ve IP adresini bana bildirmenizi rica ederim.',
  ],
  [
    'fr',
    "Madame, Monsieur, j'exerce mon droit d'accès et vous prie de me communiquer toutes mes données personnelles.",
  ],
  [
    'fr',
    'Je suis journaliste au quotidien régional. Combien de réquisitions avez-vous reçues cette année ? Merci de me répondre avant vendredi.',
  ],
  [
    'fr',
    "Nous défendons les intérêts de notre cliente, la société Lumière, dont les droits d'auteur sont violés. Merci de nous fournir l'identité de l'utilisateur.",
  ],
  [
    'es',
    'Estimados señores: solicito que eliminen mis datos y les pido una copia de los datos que me conciernen.',
  ],
  [
    'es',
    'Soy periodista y preparo un artículo sobre su empresa. ¿Podrían facilitarme una entrevista con su director?',
  ],
  [
    'nl',
    'Geachte heer, mevrouw, hierbij doe ik een inzageverzoek. Ik wil graag weten welke gegevens u over mij heeft en mijn account verwijderen.',
  ],
  [
    'nl',
    'Ik ben opgelicht door een verkoper op uw site. Kunt u mij zijn naam en adres geven? Ik ben al jaren klant.',
  ],
  [
    'it',
    'Gentili signori, sono una giornalista e vorrei sapere quante richieste delle autorità avete ricevuto per un articolo.',
  ],
  [
    'it',
    'In nome del mio assistito vi diffido dal pubblicare la fotografia e chiedo i dati del responsabile. Studio legale Ferri',
  ],
  ['pt', 'Exmos. Senhores, exerço o direito de acesso e peço que me enviem os meus dados no prazo legal.'],
  [
    'pl',
    'Szanowni Państwo, na podstawie RODO proszę o przekazanie kopii wszystkich moich danych, które państwo przetwarzają.',
  ],
  [
    'pl',
    'Jestem dziennikarką i przygotowuję materiał do artykułu o żądaniach policji. Proszę o odpowiedź na kilka pytań.',
  ],
  [
    'ro',
    'Bună ziua, am fost victima unei înșelătorii pe site-ul dumneavoastră și vreau să știu cine este vânzătorul. Vă rog să îmi spuneți.',
  ],
  [
    'uk',
    'Доброго дня! Прошу видалити мій профіль і надіслати мені копію моїх персональних даних, які ви зберігаєте.',
  ],
])('what others write is no request of an authority (%s): %s', (_language, body) => {
  const { kind, reason } = extract(mailOf(body, [], from('someone@mail.example')));
  expect(kind).toBe('not-a-request');
  expect(reason).not.toBe('');
});

test.each([
  [
    'de',
    'Polizeipräsidium Musterstadt, Kriminalkommissariat 12. Im Ermittlungsverfahren wegen Betrugs bitten wir um Mitteilung der Bestandsdaten zum Konto „hafenkante“. Der Geschädigte sagte, mein Konto wurde gehackt. KHK Brandt',
  ],
  [
    'fr',
    "Brigade de gendarmerie de Vannes. Dans le cadre d'une enquête pour escroquerie, je vous prie de communiquer l'identité du titulaire du compte lune.bleue@examplemail.test. Adjudant Morel",
  ],
  [
    'es',
    'Guardia Civil, Equipo @. Diligencias 2026-118. Solicitamos los datos de registro del usuario puerto_azul. La víctima es cliente de su empresa. Sargento Ruiz',
  ],
  [
    'nl',
    'Politie Eenheid Oost. In een onderzoek naar oplichting vorderen wij de gegevens van de gebruiker havenman. Brigadier De Wit',
  ],
  [
    'pl',
    'Komenda Miejska Policji w Gdańsku. W toku postępowania proszę o udostępnienie danych użytkownika konta portowy_77. asp. Nowak',
  ],
  [
    'uk',
    'Національна поліція України. У кримінальному провадженні просимо надати дані власника облікового запису haven_kyiv. Слідчий Бондар',
  ],
])('what an authority writes is a request, whatever it quotes (%s): %s', (_language, body) => {
  expect(extract(mailOf(body, [], from('duty@mail.example'))).kind).toBe('request');
});

test('a life in danger is looked at, whoever writes', () => {
  const body =
    'Mein Sohn hat auf seinem Konto geschrieben, dass er sich umbringen will. Lebensgefahr! Bitte helfen Sie, ich bin seine Mutter und Kunde bei Ihnen.';
  expect(extract(mailOf(body, [], from('mother@mail.example'))).kind).toBe('request');
});

test('an appointment is none, even if its subject speaks of the police', () => {
  const calendar = documentOf({ name: 'invite.ics', kind: 'other', mediaType: 'text/calendar', pages: [] });
  const mail = mailOf(
    'Police liaison: quarterly call, please confirm.',
    [calendar],
    from('pa@company.example'),
  );
  expect(extract(mail).kind).toBe('not-a-request');
});
