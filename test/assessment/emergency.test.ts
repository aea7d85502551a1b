import { describe, expect, it } from 'vitest';
import { codesAfter, flagOf, formWith } from './sample.ts';

function claimed(overview: string | null, language = 'en') {
  return codesAfter(
    (form) => {
      form.nature.emergency = true;
      form.overview = overview;
    },
    { language },
  );
}

const SUPPORTED: [string, string][] = [
  ['en', 'He texted his mother goodbye.'],
  ['en', 'The man has a rifle with him.'],
  ['de', 'Wir fürchten um ihr Leben.'],
  ['de', 'Er will sich etwas antun.'],
  ['fr', 'Nous craignons pour sa vie.'],
  ['fr', 'Il retient sa femme sous la menace d’une arme.'],
  ['es', 'La menor se encuentra en paradero desconocido.'],
  ['es', 'Se teme por su vida.'],
  ['it', 'Ha lasciato una lettera d’addio.'],
  ['pt', 'Deixou uma carta de despedida.'],
  ['nl', 'Hij wil zichzelf iets aandoen.'],
  ['pl', 'Obawiamy się o jej życie.'],
  ['ro', 'A lăsat un bilet de adio.'],
  ['cs', 'Poslala dopis na rozloučenou.'],
  ['sk', 'Obávame sa o jej život.'],
  ['hu', 'Kárt akar tenni magában.'],
  ['hr', 'Strahujemo za njezin život.'],
  ['sl', 'Bojimo se za njeno življenje.'],
  ['da', 'Vi frygter for hendes liv.'],
  ['no', 'Hun skal ta livet sitt i natt.'],
  ['sv', 'Han tänker skada sig själv.'],
  ['fi', 'Hän aikoo vahingoittaa itseään.'],
  ['et', 'Ta tahab endale viga teha.'],
  ['lv', 'Baidāmies par viņas dzīvību.'],
  ['lt', 'Jis nori susižaloti.'],
  ['tr', 'Hayatından endişe ediyoruz.'],
  ['el', 'Άφησε αποχαιρετιστήριο σημείωμα.'],
  ['bg', 'Опасяваме се за живота ѝ.'],
  ['uk', 'Побоюємося за її життя.'],
  ['en', 'A girl of nine has been abducted from school.'],
  ['en', 'He wrote that he will end his life tonight.'],
  ['en', "There is a serious threat to the victim's life."],
  ['en', 'Her former husband took their son of six at knifepoint.'],
  ['en', 'A bomb threat was made against the hospital.'],
  ['en', 'The boy, aged 9, has been missing since Monday.'],
  ['en', 'Missing person in danger.'],
  ['en', 'The user announced a school shooting for tomorrow.'],
  ['en', 'He threatens to kill his former wife.'],
  ['en', 'Members of a terrorist organisation are preparing an attack.'],
  ['en', 'The child is at immediate risk.'],
  ['en', 'She is being held against her will and her life is in danger.'],
  ['en', 'We have no suspect yet; the victim was kidnapped.'],
  ['en', 'A 15-year-old has been missing since Tuesday.'],
  ['en', 'He announced an attack on a school.'],
  ['en', 'She wrote that she is locked in a cottage.'],
  ['en', 'He has said he will kill her.'],
  ['en', 'He said that he’ll stab his former wife.'],
  ['en', 'He writes that he will jump from a bridge tonight.'],
  ['en', 'She took pills and wrote to her mother.'],
  ['en', 'She wrote goodbye.'],
  ['en', 'The man threatens to drown him.'],
  ['en', 'He threatened to burn the family alive.'],
  ['en', 'He does not want to live any more.'],
  ['en', 'A girl of 12 has not been seen since Friday.'],
  ['en', 'One Amani aged 5 yrs went missing at the market.'],
  ['en', 'The message says that he will be killed by noon.'],
  ['en', 'A dinghy with forty people has lost its engine in a storm.'],
  ['en', 'The trawler is sinking.'],
  ['lt', 'Prieš dvi dienas dingo mergaitė.'],
  ['en', 'Her brother has a gun and she is locked in upstairs.'],
  ['en', 'A young man is livestreaming after swallowing a whole packet of pills.'],
  ['en', 'The man wrote that she would never see her son alive again.'],
  ['es', 'La chica escribió que ya tomó el veneno.'],
  ['es', 'Ha escrito a la madre que no volverá a verla con vida.'],
  ['de', 'Sie hat eine Packung Tabletten geschluckt.'],
  ['de', 'Er schreibt, die Mutter werde sie nie lebend wiedersehen.'],
  ['fr', 'Elle a avalé une boîte de somnifères.'],
  ['fr', 'Il écrit que la mère ne la reverra plus vivante.'],
  ['it', 'Ha ingerito una scatola di pastiglie.'],
  ['it', 'Scrive che la madre non la rivedrà più viva.'],
  ['nl', 'Zij heeft een doos pillen geslikt.'],
  ['nl', 'De moeder zal haar nooit levend terugzien, schrijft hij.'],
  ['pt', 'Escreveu que já tomou o veneno.'],
  ['pt', 'Diz que a mãe nunca mais a verá com vida.'],
  ['pl', 'Dziewczyna napisała, że połknęła garść tabletek.'],
  ['pl', 'Pisze, że matka nie zobaczy jej już żywej.'],
  ['ro', 'Fata a scris că a înghițit o cutie de pastile.'],
  ['uk', 'Дівчина написала, що випила пачку таблеток.'],
  ['cs', 'Dívka napsala, že spolykala krabičku prášků.'],
  ['cs', 'Píše, že matka ji už neuvidí živou.'],
  ['hu', 'Azt írta, hogy egy doboz tablettát bevett.'],
  ['sv', 'Hon skriver att hon har tagit en ask sömntabletter.'],
  ['da', 'Hun skriver, at hun har slugt et glas piller.'],
  ['fi', 'Tyttö kirjoitti, että hän on niellyt purkin pillereitä.'],
  ['el', 'Έγραψε ότι κατάπιε χάπια.'],
  ['bg', 'Момичето пише, че е изпило шепа хапчета.'],
  ['tr', 'Bir kutu hap yuttu.'],
  ['hr', 'Napisala je da je popila kutiju tableta.'],
  ['et', 'Ta kirjutas, et on neelanud paki tablette.'],
  ['lv', 'Meitene raksta, ka norija saujas tablešu.'],
  ['lt', 'Mergina rašo, kad prarijo saują tablečių.'],
  ['pl', 'Chlopak pisze, ze polozy sie na torach.'],
  ['fi', 'Kirjoittaja uhkaa tappaa vaimonsa tänä iltana.'],
  ['fi', 'HENGENVAARA: 12-vuotias tyttö on kadonnut.'],
  ['el', 'ΑΜΕΣΟΣ ΚΙΝΔΥΝΟΣ ΖΩΗΣ'],
  ['el', 'Η ανήλικη αγνοείται από χθες.'],
  ['hu', 'A kiskorú öngyilkosságra készül.'],
  ['hu', 'A 9 éves kislány reggel óta nem került elő.'],
  ['lt', 'Kyla grėsmė gyvybei: vartotojas žada nušauti mokytoją.'],
  ['lv', 'Pastāv draudi dzīvībai, lietotājs raksta par pašnāvību.'],
  ['hr', 'Postoji neposredna opasnost za život djeteta.'],
  ['sl', 'Napovedal je samomor.'],
  ['sr', 'Прети опасност по живот детета.'],
  ['bg', 'Има непосредствена опасност за живота на детето.'],
  ['tr', 'Kayıp çocuk için hayati tehlike var.'],
  ['nl', 'Er is sprake van levensgevaar.'],
  ['nl', 'Een vermist meisje van negen jaar.'],
  ['nl', 'De verdachte dreigt zijn ex-partner te vermoorden.'],
  ['fr', "Enlèvement d'une mineure de 12 ans."],
  ['fr', 'Disparition inquiétante depuis hier soir.'],
  ['fr', 'Il menace de tuer sa compagne.'],
  ['de', 'Es besteht akute Lebensgefahr.'],
  ['de', 'Die 14-jährige Schülerin wird seit gestern vermisst.'],
  ['de', 'Ankündigung eines Suizids im Chat.'],
  ['es', 'Amenaza con matar a su mujer.'],
  ['es', 'Existe riesgo para la vida de la menor.'],
  ['et', 'Vahetu oht inimese elule.'],
  ['et', 'Laps on alates eilsest kadunud.'],
  ['it', 'Scomparsa di una minore di 11 anni.'],
  ['it', 'Pericolo di vita per la vittima.'],
  ['pl', 'Istnieje bezpośrednie zagrożenie życia.'],
  ['pl', 'Małoletnia zaginęła wczoraj wieczorem.'],
  ['pt', 'Uma criança desaparecida desde ontem.'],
  ['pt', 'Há perigo de vida.'],
  ['ro', 'Există un pericol pentru viața victimei.'],
  ['ro', 'Răpirea unui minor.'],
  ['uk', 'Існує загроза життю дитини.'],
  ['uk', 'Він погрожує вбити дружину.'],
  ['no', 'Mann savnet siden i går kveld, han sendte avskjedsmelding.'],
  ['da', 'Han truer med at dræbe sin kæreste.'],
  ['sv', 'Det föreligger fara för livet.'],
  ['cs', 'Bezprostřední ohrožení života dítěte.'],
  ['sk', 'Vyhráža sa, že zabije manželku, hrozí jej smrť.'],
];

/** What someone is about to do, to themselves or to others. */
const ABOUT_TO: [string, string][] = [
  ['nl', 'Een jongen van 16 is zoek en schrijft dat hij vanavond voor de trein springt.'],
  ['nl', 'Hij zegt dat hij zijn buurman gaat neersteken.'],
  ['de', 'Er schreibt, dass er sich heute vor einen Zug wirft.'],
  ['de', 'Der Nutzer schrieb, er werde seine Lehrerin morgen erstechen.'],
  ['fr', "Elle écrit qu'elle va se jeter sous le train."],
  ['fr', 'Il écrit : demain je vais poignarder le directeur.'],
  ['es', 'Dice que mañana va a matar a su profesora.'],
  ['es', 'Escribe que quiere tirarse del puente.'],
  ['it', 'Scrive che domani ucciderà la moglie.'],
  ['it', 'Vuole buttarsi dal ponte.'],
  ['pt', 'Diz que amanhã vai matar a professora.'],
  ['pt', 'Escreve que vai atirar-se da ponte.'],
  ['pl', 'Pisze, że jutro zabije żonę.'],
  ['pl', 'Chce skoczyć z mostu.'],
  ['ro', 'Scrie că mâine o să o omoare pe soție.'],
  ['ro', 'Vrea să se arunce în fața trenului.'],
  ['uk', 'Він пише, що завтра застрелить учителя.'],
  ['uk', 'Дівчина пише, що стрибне з мосту.'],
  ['cs', 'Píše, že dnes skočí z mostu.'],
  ['sk', 'Píše, že zajtra zabije otca.'],
  ['hu', 'Azt írja, hogy ma leugrik a hídról.'],
  ['bg', 'Пише, че утре ще убие съпругата си.'],
  ['bg', 'Пише, че ще се хвърли под влака.'],
  ['el', 'Γράφει ότι θα πέσει από τη γέφυρα.'],
  ['tr', 'Bu gece köprüden atlayacağını yazdı.'],
  ['hr', 'Piše da će ubiti suprugu.'],
  ['hr', 'Piše da će skočiti s mosta.'],
  ['sl', 'Piše, da bo jutri ustrelil učitelja.'],
  ['sr', 'Пише да ће убити оца.'],
  ['sv', 'Han skriver att han ska döda sin fru.'],
  ['da', 'Hun skriver, at hun vil hoppe fra en bro.'],
  ['fi', 'Hän kirjoittaa hyppäävänsä sillalta.'],
  ['et', 'Ta kirjutab, et hüppab täna rongi ette.'],
  ['lv', 'Viņš raksta, ka rīt nošaus skolotāju.'],
  ['lt', 'Jis rašo, kad rytoj nužudys kaimyną.'],
];

const UNSUPPORTED: [string, string][] = [
  ['en', 'The matter is urgent because the prosecutor is waiting for the answer.'],
  ['en', 'Immediate action is required or the data will be lost.'],
  ['en', 'There is no danger to life or limb.'],
  ['fi', 'Asia on kiireellinen, mutta vaaraa ei ole.'],
  ['hr', 'Nema opasnosti za život.'],
  ['bg', 'Няма опасност за живота.'],
  ['hu', 'Az ügy sürgős, mert a határidő közel van.'],
  ['en', 'No danger to life, serious injury or terrorism is known at this time.'],
  ['en', 'Danger to life: no'],
  ['en', 'A danger to life can be ruled out.'],
  ['en', 'This is not a terrorism case.'],
  ['en', 'Nobody is in immediate danger.'],
  ['en', 'An online shop was flooded by a mail bomb, and ransomware took the data.'],
  ['en', 'The victim lost her life savings to a fraudster.'],
  ['en', 'The account is in danger of being deleted.'],
  ['en', 'We need the missing data on the person.'],
  ['en', 'Photo shooting contracts were forged.'],
  ['en', 'The Counter Terrorism Command and the Homicide Unit ask for the data of a fraudster.'],
  ['en', 'There was a ransomware attack on a hospital website.'],
  ['en', 'He will not kill her.'],
  ['en', 'There is no sign of an overdose, and she never took pills.'],
  ['en', 'The account is locked in the system and we will kill the process.'],
  ['en', 'He will shoot a film and burn it to a disc.'],
  ['en', 'The keys were held in the vault of the bank.'],
  ['nl', 'Er is geen direct levensgevaar.'],
  ['nl', 'Het bedrijf is getroffen door gijzelsoftware.'],
  ['fr', "Il n'y a pas de danger pour la vie."],
  ['fr', 'Nous demandons enlèvement du contenu en ligne.'],
  ['de', 'Es besteht keine Gefahr für Leib oder Leben.'],
  ['de', 'Gefahr für Leib und Leben liegt nicht vor; die Sache ist dringend.'],
  ['es', 'No existe riesgo para la vida.'],
  ['es', 'Secuestro de la cuenta de una empresa.'],
  ['et', 'Oht inimese elule puudub.'],
  ['et', 'Vahetut ohtu elule ei ole, kuid asi on kiire.'],
  ['it', 'Non sussiste pericolo di vita.'],
  ['pl', 'Nie ma zagrożenia życia.'],
  ['pl', 'Potrzebne są zaginione dane.'],
  ['pt', 'Não há perigo de vida.'],
  ['ro', 'Nu există pericol pentru viață.'],
  ['uk', 'Загрози життю немає.'],
];

describe('emergency-unsupported', () => {
  it.each(SUPPORTED)('is not raised: %s %s', (language, overview) => {
    expect(claimed(overview, language)).not.toContain('emergency-unsupported');
  });

  it.each(ABOUT_TO)('is not raised for what is about to be done: %s %s', (language, overview) => {
    expect(claimed(overview, language)).not.toContain('emergency-unsupported');
  });

  it.each([
    ['nl', 'De verdachte stond voor de treinkaartjes in de rij en wilde een fiets verkopen.'],
    ['de', 'Er will das Geld überweisen und plant eine Reise.'],
    ['fr', 'Il va tuer le temps et sauter une étape.'],
    ['es', 'Va a vender los terrenos y quiere tirar el precio.'],
    ['it', 'Vuole vendere la casa e lanciare un prodotto.'],
    ['pt', 'Vai lançar um produto novo na loja.'],
    ['pl', 'Zabierze pieniądze i skończy umowę.'],
    ['ro', 'O să vândă pădurea și sare peste termen.'],
    ['hr', 'Skočile su cijene i ubrzano se prodaje.'],
    ['sv', 'Han ska sälja bilen och hoppas på svar.'],
    ['tr', 'Trene bilet aldı.'],
    ['en', 'He took payment for the pills and never sent them.'],
    ['en', 'The invoices, 12 years old, and a ring went missing.'],
    ['en', 'The boat was sold twice and the orders will be cancelled.'],
    ['lt', 'Asmuo paėmė avansą ir dingo.'],
    ['de', 'Er verkaufte gefälschte Tabletten und wird die Käufer nicht wiedersehen.'],
    ['es', 'Tomó el dinero por unas pastillas que no volverá a vender.'],
  ])('is raised for what harms nobody: %s %s', (language, overview) => {
    expect(claimed(overview, language)).toContain('emergency-unsupported');
  });

  it.each(UNSUPPORTED)('is raised: %s %s', (language, overview) => {
    expect(claimed(overview, language)).toContain('emergency-unsupported');
  });

  it.each([
    ['en', 'EMERGENCY. This is a matter of life and death, respond now.'],
    ['en', 'If somebody dies because you sat on this, your name goes in the report.'],
    ['en', 'A life or death situation; the operation is classified.'],
    ['de', 'Es geht um Leben und Tod, bitte sofort.'],
    ['fr', 'C’est une question de vie ou de mort.'],
    ['es', 'Es un asunto de vida o muerte.'],
    ['it', 'È una questione di vita o di morte.'],
    ['pt', 'É uma questão de vida ou morte.'],
    ['nl', 'Het is een kwestie van leven of dood.'],
    ['pl', 'To sprawa życia i śmierci.'],
    ['uk', 'Це питання життя і смерті.'],
  ])('is raised where it is only claimed in other words: %s %s', (language, overview) => {
    expect(claimed(overview, language)).toContain('emergency-unsupported');
  });

  it('is raised where nothing is told', () => {
    expect(claimed(null)).toContain('emergency-unsupported');
  });

  it('is not raised where no emergency is claimed', () => {
    expect(codesAfter((form) => void form)).toEqual([]);
  });

  it.each(['requested', 'subject'] as const)('finds the facts in %s', (field) => {
    const raised = codesAfter((form) => {
      form.nature.emergency = true;
      form[field] = 'IP address of the kidnapped child';
    });
    expect(raised).not.toContain('emergency-unsupported');
  });

  it('finds the facts in the crime and in the other nature', () => {
    for (const part of ['crime', 'other']) {
      const raised = codesAfter((form) => {
        form.nature.emergency = true;
        if (part === 'crime') form.crime.description = 'Kidnapping';
        else form.nature.other = 'Suicide prevention';
      });
      expect(raised).not.toContain('emergency-unsupported');
    }
  });

  it('finds English facts in a request of another or an unknown language', () => {
    expect(claimed('A child was kidnapped.', 'et')).not.toContain('emergency-unsupported');
    expect(claimed('A child was kidnapped.', 'xx')).not.toContain('emergency-unsupported');
    expect(claimed('A child was kidnapped.', 'constructor')).not.toContain('emergency-unsupported');
  });

  it("quotes the request's own words", () => {
    const form = formWith((changed) => {
      changed.nature.emergency = true;
    });
    expect(flagOf('emergency-unsupported', { form }).message).toContain('"A seller took payments');
  });
});
