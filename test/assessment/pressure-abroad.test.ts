import { describe, expect, it } from 'vitest';
import { codes, formWith, mailWith } from './sample.ts';

const saying = (text: string) => ({ document: { ...mailWith(), pages: [{ number: null, rows: [], text }] } });

describe('pressure in other languages', () => {
  it.each([
    'I will have the clerk who keeps this letter charged and held in contempt.',
    'We will be talking to the local papers about your firm.',
    'Any harm is on your head.',
    'Als u niet antwoordt, wordt u persoonlijk vervolgd wegens belemmering.',
    'Anders stappen wij naar de pers.',
    'Andernfalls werden Sie persönlich wegen Strafvereitelung belangt.',
    'Sonst gehen wir an die Presse.',
    'À défaut, vous serez personnellement poursuivi pour entrave.',
    'Nous alerterons la presse.',
    'De lo contrario, usted será denunciado por encubrimiento.',
    'Acudiremos a la prensa.',
    'Altrimenti lei verrà denunciato per favoreggiamento.',
    'La vicenda finirà sui giornali.',
    'Caso contrário, o senhor será pessoalmente processado.',
    'Vamos levar o caso à imprensa.',
    'W przeciwnym razie odpowie Pan osobiście za utrudnianie.',
    'Zawiadomimy media.',
    'În caz contrar veți răspunde personal.',
    'Vă vom face dosar pentru favorizare.',
    'Інакше ви нестимете відповідальність особисто.',
    'Ми звернемося до преси.',
    'Vastasel juhul vastutate isiklikult.',
    'Jinak budete osobně trestně stíhán.',
    'Inak budete osobne zodpovedný.',
    'Ellenkező esetben ön ellen feljelentést teszünk.',
    'В противен случай ще бъдете лично подведен под отговорност.',
    'Διαφορετικά θα είστε προσωπικά υπεύθυνος.',
    'Aksi halde şahsen sorumlu tutulursunuz.',
    'U protivnom ćete osobno odgovarati.',
    'V nasprotnem primeru boste osebno odgovarjali.',
    'У супротном ћете лично одговарати.',
    'Annars blir ni personligen åtalad.',
    'Ellers blir du personlig anmeldt.',
    'Muuten olette henkilökohtaisesti vastuussa vahingosta.',
    'Pretējā gadījumā jūs būsiet personīgi atbildīgs.',
    'Kitaip jūs asmeniškai atsakysite prieš teismą.',
  ])('is a threat: %s', (text) => {
    expect(codes(saying(text))).toContain('pressure');
  });

  it.each([
    'Wij verwachten de gegevens binnen een kwartier.',
    'Wir brauchen die Daten innerhalb einer halben Stunde.',
    'Nous attendons les données dans la demi-heure.',
    'Esperamos los datos en media hora.',
    "Se entro mezz'ora non abbiamo i dati, agiremo.",
    'Aguardamos os dados no prazo de meia hora.',
    'Czekamy na dane, w ciągu pół godziny.',
    'Aveți la dispoziție zece minute să ne comunicați numele.',
    'Чекаємо на дані протягом пів години.',
    'Ootame andmeid poole tunni jooksul.',
    'Údaje očekáváme do půl hodiny.',
    'Az adatokat fél órán belül várjuk.',
    'Очакваме данните до половин час.',
    'Περιμένουμε τα στοιχεία εντός τριάντα λεπτών.',
    'Bilgileri yarım saat içinde bekliyoruz.',
    'Podatke očekujemo u roku od pola sata.',
    'Podatke pričakujemo v pol ure.',
    'Vi väntar oss uppgifterna inom en halvtimme.',
    'Odotamme tietoja puolen tunnin kuluessa.',
    'Datus gaidām pusstundas laikā.',
    'Duomenų laukiame per pusvalandį.',
  ])('wants an answer at once: %s', (text) => {
    expect(codes(saying(text))).toContain('pressure');
  });

  it.each([
    'Wie aan dit bevel niet voldoet, kan met een geldboete worden gestraft.',
    'Der Beschuldigte drohte, die Presse zu informieren.',
    'Gegen sie wurde Anzeige erstattet.',
    "Tout manquement est puni d'une amende de 3 750 euros.",
    'La víctima denunció los hechos a la prensa.',
    "L'indagato è stato denunciato per truffa.",
    'O suspeito foi denunciado e detido.',
    'Sprawca groził, że zawiadomi media.',
    'Persoana vătămată a făcut plângere penală.',
    'Підозрюваного притягнуто до кримінальної відповідальності.',
    'Podezřelý byl osobně předveden.',
    'A sértett feljelentést tett.',
    'Заподозреният беше задържан.',
    'Ο κατηγορούμενος συνελήφθη.',
    'Şüpheli hakkında suç duyurusunda bulunulmuştur.',
    'Osumnjičenik je osobno preuzeo novac.',
    'Den misstänkte har åtalats.',
    'Epäilty asetettiin syytteeseen.',
  ])('is not raised for: %s', (text) => {
    expect(codes(saying(text))).not.toContain('pressure');
  });

  it('is not the haste of what happened', () => {
    const told = 'Innerhalb von zehn Minuten wurde das Konto geleert.';
    const { document } = saying(told);
    const form = formWith((one) => {
      one.overview = told;
    });
    expect(codes({ document, form })).not.toContain('pressure');
  });
});
