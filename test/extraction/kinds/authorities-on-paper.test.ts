import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { pdfOf, textOf } from '../document-of.ts';

test.each([
  [
    'a media authority that orders a removal',
    'Medienanstalt Hafenland\nKirchgasse 4, 20099 Hamburg\n\nUnser Zeichen: M 14/26\n\nAnordnung\n\nunter der folgenden Adresse wird zum Hungern angeleitet. Das Angebot ist ungeschützt.\n\nhttps://examplechat.test/forum/nur-wasser\n\nDr. Jule Abend\n',
  ],
  [
    'a court of appeal that writes of a private matter',
    'CURTEA DE APEL BACĂU\nDosar nr. 311/110/2026\n\nCătre Example Online\n\nÎn calitate de instanță, vă punem în vedere ca, în litigiul privind testamentul, să comunicați cine este titularul contului nepot.bun@examplemail.test.\n\nGrefier, Ana Pop\n',
  ],
  [
    'a customs office whose words of asking are unknown',
    'ZOLLFAHNDUNGSAMT MUSTERSTADT\nHafenstraße 1\n\nAz. 44/26\n\nDer Teilnehmer zigaretten.guenstig@examplemail.test steht im Verdacht. Einer Rückäußerung wird entgegengesehen.\n\nMeyer\nZollamtsrat\n',
  ],
  [
    'a police that names an account nowhere as one, about invoices that were forged',
    'Pedido\n\nMorada\nTelefone\nObjeto\n\nPolícia Judiciária\nRua do Cais 4, 4000-001 Porto\n+351 220 000 100\nwww.policiajudiciaria.pt\nProcesso 118/26.2JAPRT\nForam alterados os IBAN das faturas de uma padaria.\nfaturas.padaria(Dexamplemail.test\n',
  ],
])('a letter on paper of %s is a request', (_, text) => {
  expect(extract(textOf(text)).kind).toBe('request');
});

test('a letter of a company about an address of its own is none', () => {
  const letter =
    'Muster Versand GmbH\nHafenstraße 1\n\nSehr geehrte Damen und Herren,\n\nunsere Rechnung finden Sie in der Anlage. Rückfragen bitte an rechnung@muster-versand.example.\n\nMit freundlichen Grüßen\nMeyer\n';
  expect(extract(textOf(letter)).kind).toBe('not-a-request');
});

test('an order of removal under the regulation that has no sections is a request', () => {
  const document = pdfOf([
    ['Ausstellende Behörde', 'KommAustria'],
    ['Rechtsgrundlage', 'Artikel 3 der Verordnung (EU) 2021/784'],
    ['URL', 'https://examplechat.test/file/anleitung-3.pdf'],
    ['Verlangte Maßnahme', 'Entfernung in allen Mitgliedstaaten'],
  ]);
  expect(extract(document).kind).toBe('request');
});
