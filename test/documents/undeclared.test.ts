import { describe, expect, it } from 'vitest';
import { decodeNamed } from '../../src/documents/charset.ts';
import { readDocument } from '../../src/documents/read.ts';
import { decodeUndeclared } from '../../src/documents/undeclared.ts';

/** Bytes of a text in a character set of one byte a letter. */
function bytesIn(charset: string, text: string): Buffer {
  const letters = decodeNamed(
    charset,
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
  );
  return Buffer.from([...text].map((letter) => letters.indexOf(letter)));
}

const textOf = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await readDocument(bytes, name)).pages.map((page) => page.text).join('\n');

describe('text whose character set nobody declared', () => {
  it.each([
    ['windows-1250', 'Szanowni Państwo, proszę o dane użytkownika, śledztwo dotyczy kradzieży z włamaniem.'],
    ['windows-1250', 'Komendant Kamiński prosi o dane konta lis@examplemail.test'],
    ['iso-8859-2', 'Proszę o dane użytkownika konta, śledztwo w sprawie oszustwa'],
    ['windows-1250', 'Policie České republiky žádá o údaje uživatele účtu'],
    ['windows-1250', 'Kérjük a felhasználó adatait, a rendőrség nyomozást folytat csalás miatt'],
    ['windows-1250', 'Molimo dostavite podatke o korisniku računa, kazneno djelo prijevare, članak 236'],
    ['windows-1251', 'Просимо надати реєстраційні дані користувача'],
    ['koi8-u', 'Просимо надати реєстраційні дані користувача скриньки'],
    ['windows-1251', 'Моля да предоставите данни за потребителя'],
    ['windows-1253', 'Παρακαλούμε να μας δώσετε τα στοιχεία του χρήστη'],
    ['windows-1254', 'Söz konusu hesabın kullanıcı bilgilerinin gönderilmesi rica olunur'],
    ['windows-1257', 'Lūdzam sniegt datus par konta lietotāju, krāpšanas izmeklēšana'],
    ['windows-1252', 'Bitte um Auskunft nach § 100j StPO für das Konto von José Muñoz, Gruß Müller'],
    ['windows-1252', 'Señores, necesito los datos de la cuenta'],
    ['windows-1252', 'Je vous requiers de communiquer l’identité du titulaire à la gendarmerie'],
    ['windows-1252', 'The café owner’s account – £500 was paid'],
  ])('is read in %s: %s', async (charset, text) => {
    expect(await decodeUndeclared(bytesIn(charset, text))).toBe(text);
  });

  it('is UTF-8 with a lost letter where nearly all of it is that', async () => {
    const text = Buffer.concat([
      Buffer.from('Auskunft für Müller, Größe und Länge der Straße: '),
      Buffer.of(0xfc),
    ]);
    expect(await decodeUndeclared(text)).toBe('Auskunft für Müller, Größe und Länge der Straße: \ufffd');
  });

  it('is what a page in HTML says of itself', async () => {
    const page =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"></head>';
    const bytes = bytesIn(
      'windows-1250',
      `${page}<body><p>Señor Muñoz</p></body></html>`.replaceAll('ñ', 'ń'),
    );
    expect(await textOf(bytes, 'page.html')).toBe('Seńor Muńoz');
  });
});

describe('a mail whose character set nobody declared', () => {
  const polish = 'Proszę o dane użytkownika, śledztwo dotyczy kradzieży (art. 278 § 1 k.k.)';
  const mail = (type: string, body: Uint8Array): Buffer =>
    Buffer.concat([
      Buffer.from(`From: l.zmuda@policja.example\r\nMIME-Version: 1.0\r\n${type}\r\n`),
      body,
      Buffer.from('\r\n'),
    ]);

  it.each([
    ['no type', ''],
    ['a type alone', 'Content-Type: text/plain\r\n'],
    ['ASCII', 'Content-Type: text/plain; charset="us-ascii"; format=flowed\r\n'],
    ['UTF-8', 'Content-Type: text/plain;\r\n charset=utf-8\r\n'],
  ])('is read by its letters: %s', async (_, type) => {
    expect((await textOf(mail(type, bytesIn('windows-1250', polish)), 'mail.eml')).trim()).toBe(polish);
  });

  it('is read so in HTML and in base64', async () => {
    const type = 'Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n';
    const body = Buffer.from(bytesIn('iso-8859-2', `<p>${polish}</p>`).toString('base64'));
    expect((await textOf(mail(type, body), 'mail.eml')).trim()).toBe(polish);
  });

  it('keeps a declared set and what its attachments hold', async () => {
    const part = (type: string, body: Uint8Array): Buffer =>
      Buffer.concat([Buffer.from(`--b\r\n${type}\r\n\r\n`), body, Buffer.from('\r\n')]);
    const note = bytesIn('windows-1250', polish);
    const body = Buffer.concat([
      part('Content-Type: text/plain; charset=windows-1251', bytesIn('windows-1251', 'Просимо надати дані')),
      part(
        'Content-Type: text/plain; name=note.txt\r\nContent-Disposition: attachment; filename=note.txt',
        note,
      ),
      Buffer.from('--b--\r\n'),
    ]);
    const read = await readDocument(mail('Content-Type: multipart/mixed; boundary=b\r\n', body), 'mail.eml');
    expect(read.pages[0]?.text.trim()).toBe('Просимо надати дані');
    expect(read.attachments[0]?.bytes).toBe(note.length);
    expect(read.attachments[0]?.pages[0]?.text.trim()).toBe(polish);
  });
});
