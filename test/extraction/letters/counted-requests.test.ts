import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { documentOf } from './mail.ts';

/** Two counted requests without empty lines between, as HTML mails lose them. */
const BODY = `Bonjour,
Brigade de lutte contre la cybercriminalité, Nîmes.
Une élue municipale a vu apparaître deux faux comptes à son nom.
Demande n° 1
Compte visé : mairie.fausse@examplemail.test
Merci de communiquer l'identité du titulaire.
Demande n° 2
Compte visé : profil https://examplechat.test/u/elue-gard30
Merci de procéder au retrait du profil.
Base légale : article 60-1 du code de procédure pénale.
Cordialement,
Paul Remy
Brigadier, matricule 771 204
paul.remy@interieur.gouv.fr`;

test('the line that counts a request is no part of what it asks, and the legal basis below the last is that of all', async () => {
  const { requests } = extract(
    await documentOf({ name: '', from: 'paul.remy@interieur.gouv.fr', subject: '2 demandes', body: BODY }),
  );
  expect(requests.map(({ form }) => form.legalBasis)).toEqual([
    'article 60-1 du code de procédure pénale',
    'article 60-1 du code de procédure pénale',
  ]);
  expect(requests.map(({ form }) => form.requested).join()).not.toContain('Demande n°');
});

test('the number of a German file is no postcode', async () => {
  const body = `Staatsanwaltschaft Kassel
Frankfurter Straße 9, 34117 Kassel

Geschäftszeichen: 2640 Js 11873/26 (bitte stets angeben)

In dem Ermittlungsverfahren wegen Geldfälschung (§ 146 StGB) wird um Auskunft über Name und Anschrift des Inhabers des Postfachs blueten@examplemail.test ersucht.

Bennet Fahrenholtz
Staatsanwalt`;
  const { requests } = extract(
    await documentOf({
      name: '',
      from: 'b.fahrenholtz@sta-kassel.justiz.hessen.de',
      subject: 'Auskunft',
      body,
    }),
  );
  expect(requests[0]!.form.organisation.address).toBe('Frankfurter Straße 9, 34117 Kassel');
});

test('"You are to send us …" asks, and a journal number is the case’s', async () => {
  const body = `Journal no. 0100-10112-00233-26

You are to send us AT ONCE the IP addresses of the user storm_rider_gt on Example Chat.

Rasmus Holm
Police Assistant, ID 014422
Copenhagen Police`;
  const { requests } = extract(
    await documentOf({ name: '', from: 'roe014@politi.dk', subject: 'Request', body }),
  );
  expect(requests[0]!.form).toMatchObject({
    crime: { caseNumber: '0100-10112-00233-26' },
    nature: { production: true },
    requester: { rank: 'Police Assistant', badgeNumber: '014422' },
  });
});
