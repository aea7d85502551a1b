import type { Mail } from './mail.ts';

/** Mails that ask in a few words, without a sentence that does: of which authority they are only their sender's domain or rank tells. */
export const ASKED_IN_A_WORD: readonly Mail[] = [
  [
    'de',
    'Bruno Kehl <b.kehl@polizei-auental.example>',
    'Link',
    'Muss weg. Brauchen Uploader.\nbilderwand.example/g/4471\nKehl',
  ],
  ['de', 'Bruno Kehl <b.kehl@polizei-auental.example>', 'Bestandsdaten nachtfalter.22', 'bitte heute noch'],
  ['en', 'K. Bright <kbright@lowmoorpd.example>', 'this one', 'brightpost.example/@tin.drum\n\nwho?'],
  ['en', 'D. Lorne <d.lorne@southvale-police.example>', 'Name behind copper_finch by Monday', 'DL'],
  [
    'en',
    'D. Lorne <d.lorne@southvale-police.example>',
    'Preserve all of pale.heron@examplemail.test, 90 days',
    'Paper follows.',
  ],
  [
    'en',
    'Sgt Ola Birk <birk@fenpolice.example>',
    'Hall C',
    'Somebody wrote "you all die tomorrow" as user ashgrove7. We have to find him tonight.',
  ],
  [
    'en',
    'Sgt Ola Birk <birk@fenpolice.example>',
    'two of them',
    'Thanks for taking the first one down.\n\nP.S. The girl says he also had chatterbox.example/@mr.lark, that one too?',
  ],
  [
    'en',
    'Clerk <clerk@oakcountycourt.example>',
    '26-CR-0118',
    'The judge wonders from whom the recording at tubeline.example/v/4471 comes.',
  ],
  [
    'fr',
    'Adjudante Sorel <sorel@gendarmerie-aval.example>',
    'lien',
    'A retirer, et le nom de l’auteur : partage.example/p/77-brume',
  ],
  ['es', 'Fiscalía 2 <f2@fiscalia-vega.example>', 'titular', '¿A nombre de quién está zorro_gris_4?'],
  ['it', 'Isp. Lupi <lupi@questura-costa.example>', 'Chi usa il profilo @merlo.blu.3?', 'Grazie'],
  [
    'nl',
    'V. Aal <v.aal@politie-zuid.example>',
    'dit',
    'Moet offline, wie heeft dit geplaatst? plaatjes.example/g/reiger8',
  ],
  ['pl', 'asp. Wilk <wilk@kpp-bagno.example>', 'link', 'Zdjąć i dane wrzucającego: fotki.example/g/czapla2'],
  [
    'pt',
    'Insp. Faia <faia@policia-foz.example>',
    'link',
    'Tem de sair. Quem publicou? fotos.example/g/garca1',
  ],
  ['ro', 'Ag. Dor <dor@ipj-lunca.example>', 'link', 'Trebuie șters. Cine a urcat? poze.example/g/barza4'],
  ['sv', 'N. Alm <alm@polis-sjo.example>', 'länk', 'Måste bort. Vem la upp? bilder.example/g/trana6'],
  [
    'cs',
    'npor. Jíl <jil@policie-luh.example>',
    'odkaz',
    'Nutno smazat. Kdo to nahrál? fotky.example/g/volavka5',
  ],
  [
    'uk',
    'слідчий Яр <yar@politsei-yar.example>',
    'посилання',
    'Треба видалити. Хто завантажив? foto.example/g/lelika3',
  ],
  [
    'en',
    'T. Vane <t.vane@revenue.example>',
    'Trader data',
    'Please state the turnover of the seller "Copper Kettle Goods" for 2025, under s.46.',
  ],
  [
    'de',
    'PHK Senn <senn@pi-west.example>',
    'WG: Drohung',
    's.u. - wer ist das?\n\n> ich mach euch alle fertig - shadow.crow.2\n',
  ],
  ['de', 'L. Arp <l.arp@zoll-nord.example>', 'Anfrage', 'wer verkauft unter "tabak-kiste88" bei euch?'],
  ['sv', 'N. Alm <alm@byra.example>', 'säljare', 'Vem ligger bakom butiken "Billiga Ur"?'],
  ['en', 'R. Sloan <r.sloan@icac.example>', 'tip 8814', 'cid 88140017 uploaded three files. IP at upload?'],
  [
    'en',
    'J. Moor <j.moor@media-council.example>',
    'Notice',
    'Illegal content: examplechat.test/r/99813. Act within 24 hours.',
  ],
  [
    'en',
    'G. Orr <orr@office.example>',
    'Lookup',
    'Subscriber check please, 07700 900 613, fraud on a widow in Thetford. Constabulary comms data unit.',
  ],
  [
    'it',
    'Ufficio Antifrode <antifrode@dogane-porto.example>',
    'Prot. 9915/RU',
    'AGENZIA DELLE DOGANE - Ufficio di Porto Vero\n\nAi sensi dell’art. 51 D.P.R. 633/1972 codesta società è invitata a trasmettere nel termine di giorni trenta le spedizioni del mittente PV/CN/00881.\n\nIl Funzionario\nA. Serrano',
  ],
  [
    'de',
    '<einlauf@kob-nordland.example>',
    'KOA 17.311/26-014',
    'KOMMUNIKATIONSBEHÖRDE NORDLAND\nMarktweg 77, 1060 Nordstadt\n\nBESCHEID\n\nDer Plauderkiste GmbH wird gemäß Art. 9 DSA aufgetragen, den unter https://examplemail.test/posting/99120 abrufbaren Inhalt binnen zwei Tagen ab Zustellung zu sperren.\n\nMag. Ute Holm',
  ],
];

/** Answers in an exchange that add an account to it. */
export const ADDED_IN_AN_ANSWER: readonly Mail[] = [
  [
    'en',
    'PC Moss <moss@westfen.police.example>',
    'RE: ref 26/1188',
    'Thanks for that. Turns out he has another handle, kestrel_41. Same again for that one?',
  ],
  [
    'en',
    'Ofc. Lind <lind@harborpd.example>',
    'Re: your answer',
    'Got it, thank you. Add one more please: maple.sugar.shop. Same dates.',
  ],
  [
    'de',
    'StA Roth <roth@sta-auental.example>',
    'AW: Auskunft',
    'Vielen Dank für die Auskunft. PS: Bitte auch noch zu waldohreule.4.',
  ],
  [
    'nl',
    'Iris Bol <bol@politie-zuid.example>',
    'RE: vordering',
    'Dank, ontvangen. Kan er ook nog ekster.wit bij?',
  ],
];

/** Papers that only show what one looks like, and notices to the press. */
export const ONLY_SHOWN: readonly Mail[] = [
  [
    'en',
    'Police College <training@policecollege.example>',
    'Sample order for our course',
    'For our course on digital evidence we drafted a sample order; the account "sample.user@examplemail.test" in it is fictitious. Could you comment on the wording?',
  ],
  [
    'de',
    'Fortbildung <fb@polizeiakademie.example>',
    'Musterschreiben',
    'Anbei unser Musterschreiben für den Lehrgang mit erfundenem Konto max.muster@examplemail.test. Wir freuen uns über Anmerkungen.',
  ],
  [
    'en',
    'Sheriff PIO <pio@fencounty-sheriff.example>',
    'MEDIA RELEASE: Arrest in online scam',
    'Deputies today arrested a man who sold puppies that did not exist. "The account happy.paws took in $40,000," said the Sheriff. Anyone with information may call 555-0100.',
  ],
  [
    'fr',
    'Service communication <presse@police-aval.example>',
    'Communiqué de presse',
    'La police a interpellé ce matin deux individus soupçonnés d’escroqueries avec le compte bonnes.affaires.8.',
  ],
  [
    'es',
    'Avisos <avisos@cert-sur.example>',
    'Aviso',
    'Le informamos de que la IP 203.0.113.19 aparece en una lista de equipos comprometidos. Aviso meramente informativo.',
  ],
  [
    'de',
    'Heike Brand <heike.brand@postkasten.test>',
    'Betrug',
    'Ich habe bei flohmarkt_profi Geld verloren. Die Polizei ist informiert. Bitte sperren Sie den.',
  ],
  [
    'fr',
    'Cap. Ferrand <ferrand@gendarmerie-aval.example>',
    'contact',
    "Pourriez-vous me donner l'adresse du service des réquisitions ? Merci.",
  ],
  [
    'en',
    'Low & Pine <post@lowpine.test>',
    'Letter before claim',
    'We act for Ms K. Kindly disclose who posted the review at brightpost.example/r/71 or we will apply to court.',
  ],
  [
    'en',
    'Gil Parr <gil.parr@mailbox.test>',
    'Insults',
    'Someone called iron_bat keeps insulting my wife on your site. I have informed the police and they will contact you.',
  ],
];
