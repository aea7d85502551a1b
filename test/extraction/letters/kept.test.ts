import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { textOf } from '../document-of.ts';

const formOf = (text: string) => extract(textOf(text)).requests[0]!.form;

test.each([
  'Please send us the subscriber data of the account grey.heron@examplemail.test and keep the request confidential.',
  'Please send us the subscriber data of the account grey.heron@examplemail.test and preserve the confidentiality of this request.',
  'Nous vous prions de nous transmettre les données du titulaire du compte heron@examplemail.test et de préserver le secret de l’enquête.',
  'Se solicita que nos remitan los datos del titular de la cuenta garza@examplemail.test y conserven la confidencialidad de este oficio.',
  'Si chiede di trasmettere i dati anagrafici dell’intestatario dell’account airone@examplemail.test e di conservare il segreto sulla richiesta.',
  'Solicita-se o envio dos dados de identificação do titular da conta garca@examplemail.test e que se preserve o sigilo deste pedido.',
  'Wij verzoeken u de gegevens van het account reiger@examplemail.test te verstrekken en geheimhouding te bewaren.',
  'Просимо надати дані користувача облікового запису heron@examplemail.test та зберігати таємницю слідства.',
  'Žádáme o zaslání údajů uživatele účtu volavka@examplemail.test a uchování této žádosti v tajnosti.',
  'Vi begär att få ut uppgifter om kontot hager@examplemail.test och att ni bevarar sekretessen.',
  'Pyydämme toimittamaan tilin haikara@examplemail.test haltijan tunnistetiedot ja säilyttämään pyynnön luottamuksellisena.',
  'Palume edastada konto haigur@examplemail.test kasutaja andmed ja säilitada päringu konfidentsiaalsus.',
  'Molimo dostavu podataka o korisniku računa caplja@examplemail.test i čuvanje tajnosti zahtjeva.',
  'Kérjük, küldjék meg a szurke.gem@examplemail.test fiók előfizetői adatait, és őrizzék meg a megkeresés titkosságát.',
  'Моля да предоставите данните на потребителя на акаунта chapla@examplemail.test и да запазите в тайна това искане.',
  'Παρακαλούμε να μας χορηγήσετε τα στοιχεία του κατόχου του λογαριασμού heron@examplemail.test και να διατηρήσετε την εμπιστευτικότητα του αιτήματος.',
  'heron@examplemail.test hesabının abone bilgilerinin gönderilmesini ve talebin gizliliğinin korunmasını rica ederiz.',
  'Prosimo za posredovanje podatkov o uporabniku računa caplja@examplemail.test in za ohranitev zaupnosti te zahteve.',
])('to keep silence is no preservation: %s', (text) => {
  const { nature, confidentiality, requested } = formOf(text);
  expect(nature).toMatchObject({ production: true, preservation: null });
  expect(confidentiality.requested).toBe(true);
  expect(requested).not.toMatch(/^(?:keep|bevarar)/);
});

test.each([
  'Please preserve the data of the account grey.heron@examplemail.test and keep the request confidential.',
  'Please preserve confidentially the data of the account grey.heron@examplemail.test.',
  'Please keep the secret chats of the account grey.heron@examplemail.test until a warrant follows.',
  'Bitte sichern Sie vertraulich die Daten des Kontos reiher@examplemail.test.',
  'Bitte sichern Sie die Daten des Kontos reiher@examplemail.test und behandeln Sie die Anfrage vertraulich.',
  'Wij verzoeken u de gegevens van het account reiger@examplemail.test vertrouwelijk te bewaren.',
  'Veuillez conserver les données confidentielles du compte heron@examplemail.test.',
])('data that is kept is: %s', (text) => {
  expect(formOf(text).nature.preservation).toBe(true);
});

test.each([
  ['NATURE   Emergency [ ]   Preservation [ ]   Production [ ]   Takedown [ ]', [null, null]],
  ['NATURE   Emergency [ ]   Preservation [X]   Production [ ]   Takedown [ ]', [null, true]],
  ['NATURE\n[ ] Emergency   [x] Preservation   [ ] Production', [null, true]],
])('what stands with an empty box is not asked for: %s', (boxes, nature) => {
  const text = `Officer: Ann Lowe, Constable\n\n${boxes}\n\nOVERVIEW   Threats came from the account fox@examplemail.test.\n`;
  const form = formOf(text);
  expect([form.nature.emergency, form.nature.preservation]).toEqual(nature);
});

test('help with an account is no data that is asked for', () => {
  const text =
    'Good day,\n\nWe have a case of fraud, File 226/26. Kindly assist us in this matter with regard to the said account fox@examplemail.test.\n\nAnn Lowe, Police Inspector\n';
  expect(formOf(text).requested).toBeNull();
});
