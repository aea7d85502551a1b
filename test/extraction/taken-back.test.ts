import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { mailOf } from './document-of.ts';

const [RIGHT, WRONG] = ['red.fox38@examplemail.test', 'red.fox88@examplemail.test'];
const values = (body: string): string[] =>
  extract(mailOf(`${body}\n\nJaan Tamm\nSenior Investigator\nPolice and Border Guard Board`))
    .requests.flatMap(({ form }) => form.identifiers)
    .map(({ value }) => value);

describe('an account that a letter takes back for another', () => {
  it.each([
    `Please disregard our earlier request regarding the account ${WRONG}, that was a typing error. The right account is ${RIGHT}. Please provide its subscriber data.`,
    `The account ${WRONG} was named in error. Please provide the subscriber data of the account ${RIGHT}.`,
    `Please provide the subscriber data of the account ${RIGHT}, not ${WRONG} as we wrote.`,
    `Please provide the subscriber data of ${RIGHT} instead of the account ${WRONG}.`,
    `We withdraw our request of 3 November concerning ${WRONG}. Please provide the subscriber data of the account ${RIGHT}.`,
    `Our order of 3 November for the account ${WRONG} is hereby cancelled. Please disclose the subscriber data of the account ${RIGHT}.`,
    `Statt ${WRONG} muss es richtig heißen: ${RIGHT}. Wir bitten um Auskunft über die Bestandsdaten dieses Kontos.`,
    `Unser Ersuchen zu dem Konto ${WRONG} ist gegenstandslos. Wir ersuchen um Auskunft über die Bestandsdaten des Kontos ${RIGHT}.`,
    `Par erreur, nous avons indiqué le compte ${WRONG}. Nous vous requérons de communiquer l'identité du titulaire du compte ${RIGHT}.`,
    `Se ha indicado por error la cuenta ${WRONG}. Se solicitan los datos de registro de la cuenta ${RIGHT}.`,
    `Onze vordering over het account ${WRONG} trekken wij hierbij in. Wij vorderen de gebruikersgegevens van het account ${RIGHT}.`,
    `Si chiedono i dati anagrafici dell'account ${RIGHT} e non ${WRONG}.`,
    `Cofamy wniosek dotyczący konta ${WRONG}. Prosimy o udostępnienie danych abonenta konta ${RIGHT}.`,
  ])('is none: %s', (body) => expect(values(body)).toEqual([RIGHT]));

  it.each([
    `We withdraw our request concerning the account ${WRONG}. Jaan Tamm will not write again.`,
    `Please provide the subscriber data of the account ${WRONG}. The suspect withdrew money with it, not knowing of the alarm, and used the account ${RIGHT} as well.`,
    `Please provide the subscriber data of the accounts ${RIGHT} and ${WRONG}, whether or not they are active.`,
    `The suspect wrote from ${RIGHT} and in the wrong belief that nobody would see it. Please provide the subscriber data of ${RIGHT} and ${WRONG}.`,
    `Please preserve the account ${WRONG} and do not notify the user. Please provide the subscriber data of ${RIGHT}.`,
    `Please provide the subscriber data of account no ${WRONG} and of account no ${RIGHT}.`,
    `Our earlier request is not affected by this one. Please provide the subscriber data of ${RIGHT} and of ${WRONG}.`,
  ])('stays where it is asked about: %s', (body) => {
    if (!body.startsWith('We withdraw')) expect(new Set(values(body))).toEqual(new Set([WRONG, RIGHT]));
    else expect(values(body).every((one) => one === WRONG)).toBe(true);
  });
});
