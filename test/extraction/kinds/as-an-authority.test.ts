import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';
import { documentOf } from '../letters/mail.ts';

/** From, subject and text of a mail. */
type Mail = readonly [from: string, subject: string, body: string];

const kindOf = async ([from, subject, body]: Mail) =>
  extract(await documentOf({ name: '', from, subject, body })).kind;

/** Private parties that ask as an authority would (CoE 2008 §21). */
const AS_AUTHORITY: Mail[] = [
  [
    'kontakt@lang-anwaelte.test',
    'Auskunftsverlangen',
    'Gegen den Inhaber des Kontos flusswolf@examplemail.test wird wegen übler Nachrede ermittelt. Gemäß § 100j StPO sind Sie verpflichtet, Name und Anschrift binnen zwei Tagen herauszugeben. Er hat unsere Mandantin beleidigt.\n\nDr. Nils Lang\nRechtsanwalt',
  ],
  [
    'biuro@adwokat-zych.test',
    'Żądanie wydania danych',
    'Na podstawie art. 218 k.p.k. są Państwo zobowiązani do wydania danych abonenta konta krytyk@examplemail.test. Naruszył dobra mojego klienta.\n\nadw. Ewa Zych',
  ],
  [
    'office@redmond-pi.test',
    'Demand',
    'I am a licensed private detective. Under 18 U.S.C. § 2703(c) you are required to disclose the name and address of the user of owl.night@examplemail.test.\n\nPat Redmond',
  ],
  [
    'info@estudio-vera.test',
    'Requerimiento oficial',
    'Faciliten la identidad del titular de la cuenta rumor.sur@examplemail.test, que injurió a nuestro cliente. El incumplimiento es delito.\n\nLuis Vera\nAbogado',
  ],
  [
    'm.novak@shieldpoint.test',
    'Information on a user',
    'I am a licensed private investigator retained by a family. You are required to hand over the name and phone of alpine.fund@examplemail.test. This is fraud, so data protection does not stand in the way.\n\nMarek Novak',
  ],
  [
    'ermittlung@wolf-detektei.test',
    'Herausgabe',
    'Als Detektei im Auftrag der Geschädigten fordern wir Sie auf, Name und Anschrift zum Konto bergfonds@examplemail.test herauszugeben. Das ist Betrug und geht Sie etwas an.\n\nJan Wolf',
  ],
];

test.each(AS_AUTHORITY)('a request, though of a private party: %s', async (...mail) => {
  expect(await kindOf(mail)).toBe('request');
});

/** The same parties with claims of their own. */
const OWN_CLAIMS: Mail[] = [
  [
    'kanzlei@huber-recht.test',
    'Auskunft',
    'Wir vertreten unsere Mandantin. Der Nutzer backwut@examplemail.test hat unwahre Bewertungen veröffentlicht. Akteneinsicht nach § 406e StPO ist beantragt. Wir bitten um Auskunft über Name und Anschrift nach § 21 TDDDG.\n\nRechtsanwältin Eva Huber',
  ],
  [
    'x@harlow-llp.test',
    'Pre-action disclosure',
    'We act for our client. You are required under CPR 31.17 to disclose the name of the user grump@examplemail.test, failing which we shall apply for an order.\n\nHarlow LLP',
  ],
];

test.each(OWN_CLAIMS)('no request: the claim of a lawyer, %s', async (...mail) => {
  expect(await kindOf(mail)).toBe('not-a-request');
});

/** Private parties of other countries and trades. */
const ABROAD: Mail[] = [
  [
    'info@brandt-recht.test',
    'Auskunft',
    'In der Strafsache gegen den Inhaber des Kontos dunkelblau@examplemail.test fordern wir Sie auf, die Bestandsdaten herauszugeben. Unsere Mandantin wurde durch den Nutzer bedroht. Die Pflicht dazu folgt aus § 100j der Strafprozessordnung.\n\nBrandt, Rechtsanwalt',
  ],
  [
    'contact@cabinet-morel.test',
    'Réquisition',
    "Maître Sophie Morel, avocate au barreau\n\nEn application de l'article 60-1 du code de procédure pénale, nous vous mettons en demeure de nous communiquer l'identité du titulaire du compte corbeau@examplemail.test, qui a diffamé notre client.",
  ],
  [
    'info@incasso-dael.test',
    'Vordering',
    'Incassobureau Dael B.V.\n\nNamens onze opdrachtgever vorderen wij de naam en het adres van de gebruiker van zwarte.kat@examplemail.test. Wij wijzen u op artikel 126nd van het Wetboek van Strafvordering.',
  ],
];

/** Private parties that call a crime what the user did, and demand the data. */
const ACCUSING: Mail[] = [
  [
    'post@kern-recht.test',
    'Aufforderung',
    'Namens unserer Mandantin fordern wir Sie auf, Name und Anschrift des Inhabers von leise.post@examplemail.test herauszugeben. Sein Verhalten ist als Untreue nach § 266 StGB strafbar.\n\nDr. Kern, Rechtsanwalt',
  ],
  [
    'legal@marlow-law.test',
    'Demand for disclosure',
    'We act for our client. The messages sent from dust.cloud@examplemail.test are contrary to section 127 of the Communications Act 2003. You are required to disclose the name and address of the user within five days.\n\nMarlow Law LLP',
  ],
  [
    'contact@cabinet-aubry.test',
    'Mise en demeure',
    "Nous vous mettons en demeure de communiquer l'identité du titulaire du compte renard.gris@examplemail.test. Les faits commis contre notre cliente constituent une escroquerie, article 313-1 du code pénal.\n\nMe Aubry, avocate",
  ],
  [
    'studio@legale-rosi.test',
    'Diffida',
    "Il nostro cliente è vittima del reato di diffamazione. Si richiede di comunicare il nome e l'indirizzo dell'utente gatto.nero@examplemail.test entro dieci giorni.\n\nAvv. Rosi, studio legale",
  ],
  [
    'biuro@kancelaria-wrona.test',
    'Wezwanie',
    'W imieniu mojego klienta wzywam do podania danych użytkownika konta sroka@examplemail.test. Jego czyn jest przestępstwem z art. 212 Kodeksu karnego.\n\nadw. Jan Wrona',
  ],
];

test.each(ACCUSING)('a request, though of a private party that accuses: %s', async (...mail) => {
  expect(await kindOf(mail)).toBe('request');
});

test.each(ABROAD)('a request, though of a private party abroad: %s', async (...mail) => {
  expect(await kindOf(mail)).toBe('request');
});

test('a newsletter of a small language is one', async () => {
  const body =
    'Šajā numurā:\n- Policija brīdina par viltus īsziņām\n- Datu saglabāšana saskaņā ar Kriminālprocesa likuma 191. pantu\n\nLai atteiktos, spiediet "Atrakstīties".';
  expect(await kindOf(['jaunumi@zinas.test', 'Ziņas Nr. 4', body])).toBe('not-a-request');
});
