import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import type { StandardForm } from '../../src/form/standard-form.ts';
import { mailOf, textOf } from './document-of.ts';

const formOf = (body: string): StandardForm | undefined => extract(textOf(body)).requests[0]?.form;

const ORDER = `DISTRICT COURT OF HARBOUR CITY

PRODUCTION ORDER

In the investigation of fraud you are ordered under section 12 of the Evidence Act to produce the subscriber data of the account fox.dealer@examplemail.test.
`;

describe('the officer after whom an official address is called', () => {
  test('asks where a judge signs: in a sentence, with body, place and number', () => {
    const form = formOf(
      `${ORDER}\nThe records shall be sent to Sergeant Aroha Mead, Harbour Police, 12 Quay Street, Auckland 1010, amead@police.govt.nz, (09) 555-0142, badge no. 4417.\n\n20 November 2026\n\nRobin Castle\nDistrict Court Judge\n`,
    );
    expect(form?.requester).toMatchObject({
      name: 'Aroha Mead',
      rank: 'Sergeant',
      badgeNumber: '4417',
      email: 'amead@police.govt.nz',
      telephone: '(09) 555-0142',
    });
    expect(form?.organisation).toMatchObject({
      legalName: 'Harbour Police',
      address: '12 Quay Street, Auckland 1010',
    });
  });

  test('asks where a judge signs: the body and its place before the name', () => {
    const form = formOf(
      `${ORDER}\nRobin Castle\nDistrict Court Judge\n\nExecuting office: Harbour City Police, 4 Mill Road,\nHarbour City HC1 2AB\nInspector MEAD Aroha; aroha.mead@police.govt.nz; 09 555 01 42\n`,
    );
    expect(form?.requester).toMatchObject({
      name: 'MEAD Aroha',
      rank: 'Inspector',
      telephone: '09 555 01 42',
    });
    expect(form?.organisation.legalName).toBe('Harbour City Police');
  });

  test.each([
    [
      'in German',
      `AMTSGERICHT MUSTERSTADT\n\nBESCHLUSS\n\nIn dem Ermittlungsverfahren gegen Unbekannt wegen Betrugs wird gemäß §§ 94, 98 StPO die Herausgabe der Bestandsdaten des Kontos fox.dealer@examplemail.test angeordnet.\n\nMusterstadt, den 11. November 2026\n\nDr. Weber\nRichter am Amtsgericht\n\nRücklauf über: Staatsanwaltschaft Musterstadt, Hafenstraße 4,\n26122 Musterstadt, Staatsanwältin Wiebke Arens, Tel. 0441 555-0142,\nwiebke.arens@sta.justiz.niedersachsen.de\n`,
      { name: 'Wiebke Arens', position: 'Staatsanwältin', telephone: '0441 555-0142' },
      { legalName: 'Staatsanwaltschaft Musterstadt', address: 'Hafenstraße 4, 26122 Musterstadt' },
    ],
    [
      'in Dutch',
      `RECHTBANK VAN EERSTE AANLEG WATERSTAD\nKabinet van onderzoeksrechter Jo Peeters\n\nVORDERING\n\nWij, onderzoeksrechter te Waterstad,\n\nVorderen Example Online om over te gaan tot identificatie van de gebruiker van fox.dealer@examplemail.test, art. 46bis Wetboek van Strafvordering;\n\nBevelen dat de gegevens worden overgemaakt aan de Federale Gerechtelijke Politie Waterstad, Kaaistraat 25, 2140 Waterstad, t.a.v. hoofdinspecteur Joost Claes, 03 555 01 42, joost.claes@police.belgium.eu.\n`,
      { name: 'Joost Claes', rank: 'hoofdinspecteur', telephone: '03 555 01 42' },
      { legalName: 'Federale Gerechtelijke Politie Waterstad', address: 'Kaaistraat 25, 2140 Waterstad' },
    ],
  ])('asks where a judge signs, %s', (_, body, requester, organisation) => {
    const form = formOf(body);
    expect(form?.requester).toMatchObject(requester);
    expect(form?.organisation).toMatchObject(organisation);
  });

  test('asks where nobody signs, named in the head', () => {
    const form = formOf(
      `Polismyndigheten\n\nBegäran om uppgifter\nHandläggare Malin Ek, polisinspektör\n\nMed stöd av 9 kap. 33 § lagen om elektronisk kommunikation begärs uppgift om abonnemang för fox.dealer@examplemail.test i en utredning om bedrägeri.\n\nE-post malin.ek@polisen.se\n`,
    );
    expect(form?.requester).toMatchObject({ name: 'Malin Ek', rank: 'polisinspektör', position: null });
  });

  test('is neither a suspect with a private address nor somebody beside the one who signs', () => {
    const mail = mailOf(
      `Please send us the subscriber data of the account of Jane Roe, jane.roe@examplemail.test, for a fraud investigation.\nThe victim reported to Sergeant Otto Berg, otto.berg@police.example.\n\nRegards\nJaan Tamm\nSenior Lieutenant\n`,
    );
    expect(extract(mail).requests[0]?.form.requester.name).toBe('Jaan Tamm');
  });
});
