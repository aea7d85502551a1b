import { describe, expect, it } from 'vitest';
import { codesAfter } from './sample.ts';

/** Whether a letter that claims no emergency is known to tell of danger. */
function tellsOfDanger(language: string, overview: string): boolean {
  const codes = codesAfter(
    (form) => {
      form.nature.emergency = null;
      form.overview = overview;
    },
    { language },
  );
  return codes.includes('emergency-undeclared');
}

/** Danger in quiet words: no "suicide", no "kidnapped", no "bomb". */
const TOLD: readonly [string, string][] = [
  ['en', 'She wrote that he will not be here tomorrow.'],
  ['en', 'If you are reading this I am already gone.'],
  ['en', 'He wants to leave this world before Sunday.'],
  ['en', 'The boy told his sister that he sees no way out.'],
  ['en', 'He said he is going to shoot up Northfield High on Monday.'],
  ['en', 'The post reads: I will kill as many as I can.'],
  ['en', 'The message says "don’t come to school on Friday".'],
  ['en', 'The hospital is being evacuated.'],
  ['en', 'A 13 yr old girl didnt come home from practice.'],
  ['en', 'Their daughter has not returned home since Friday.'],
  ['en', 'Our 15 year old ran off with a man of forty.'],
  ['en', 'He says he is driving up from Ohio to get her.'],
  ['en', 'He has saved up sleeping pills.'],
  ['en', 'An old man wandered off from his nursing home.'],
  ['en', 'She can no longer feel her legs and is drifting out of consciousness.'],
  ['en', 'It will go up with everyone inside.'],
  ['en', 'He wants to bring his father’s rifle to school.'],
  ['de', 'Sie schreibt, wenn ihr das lest, bin ich nicht mehr da.'],
  ['de', 'Sie soll Tabletten gesammelt haben.'],
  ['de', 'Er will mit dem Gewehr in die Schule und alle erschießen.'],
  ['de', 'Das Mädchen ist gestern nicht nach Hause gekommen.'],
  ['de', 'Die Tochter ist seit gestern verschwunden.'],
  ['de', 'Das Schulgebäude: die Schule wurde heute geräumt.'],
  ['fr', 'Elle écrit qu’elle ne sera plus là demain.'],
  ['fr', 'Il dit vouloir quitter ce monde.'],
  ['fr', 'La fillette n’est pas rentrée de l’école.'],
  ['fr', 'Il veut tirer sur tous les élèves avec le fusil au lycée.'],
  ['es', 'Escribe que ya no estará aquí mañana.'],
  ['es', 'La niña no ha vuelto a casa.'],
  ['es', 'Dice que va a entrar con la escopeta al instituto.'],
  ['pt', 'Escreveu que não vou estar aqui amanhã.'],
  ['pt', 'O menor saiu de casa ontem e ainda não regressou.'],
  ['pt', 'Receia-se que corra perigo.'],
  ['it', 'Scrive: domani non ci sarò più.'],
  ['it', 'Il bambino non è tornato a casa.'],
  ['it', 'Vuole portare il fucile a scuola e sparare a tutti.'],
  ['nl', 'Zij schrijft: morgen ben ik er niet meer, ik wil deze wereld verlaten.'],
  ['nl', 'Hij wil met een geweer naar school en iedereen neerschieten.'],
  ['nl', 'De jongen is verdwenen.'],
  ['sv', 'Han skriver att han ska skjuta alla i klassen.'],
  ['sv', 'Flickan har inte kommit hem.'],
  ['da', 'Han vil tage sin fars gevær med i skole.'],
  ['no', 'Jenta har ikke kommet hjem fra trening.'],
  ['pl', 'Napisała, że jutro jej już nie będzie.'],
  ['pl', 'Dziewczynka nie wróciła do domu.'],
  ['pl', 'Chce wystrzelać wszystkich w szkole.'],
  ['cs', 'Píše, že přestává cítit nohy.'],
  ['cs', 'Chlapec se nevrátil domů.'],
  ['sk', 'Chce postrieľať všetkých v triede.'],
  ['ro', 'A scris că nu va mai fi printre noi.'],
  ['ro', 'Fata nu s-a întors acasă.'],
  ['uk', 'Пише, що завтра її вже не буде.'],
  ['uk', 'Дівчинка не повернулася додому.'],
  ['bg', 'Момчето не се е прибрало вкъщи.'],
  ['bg', 'Иска да застреля всички в училище.'],
  ['el', 'Το παιδί δεν επέστρεψε στο σπίτι.'],
  ['el', 'Γράφει ότι θα πυροβολήσει όλους.'],
  ['tr', 'Kız dün akşam eve dönmedi.'],
  ['tr', 'Yarın burada olmayacağım diye yazdı.'],
  ['et', 'Poiss ei ole koju tulnud.'],
  ['et', 'Ta lubab kõik maha lasta.'],
  ['fi', 'Tyttö ei ole tullut kotiin.'],
  ['fi', 'Hän kirjoittaa ampuvansa kaikki.'],
  ['hr', 'Dječak se nije vratio kući.'],
  ['sl', 'Hoče vse postreliti.'],
  ['sr', 'Девојчица се није вратила кући.'],
  ['hu', 'A kislány nem jött haza.'],
  ['hu', 'Azt írja, mindenkit le fog lőni.'],
  ['lt', 'Mergaitė negrįžo namo.'],
  ['lt', 'Rašo, kad nori visus iššaudyti.'],
  ['lv', 'Zēns nav atgriezies.'],
  ['lv', 'Raksta, ka grib visus nošaut.'],
];

/** Nobody is in danger in these. */
const HARMLESS: readonly [string, string][] = [
  [
    'en',
    'The account will not be here any longer if you delete it; I will not be here tomorrow, please write to a colleague.',
  ],
  ['en', 'The man ran off with the money and did not return the deposit.'],
  ['en', 'The victim was lured into paying for a car that does not exist.'],
  ['en', 'A courier came to collect her savings.'],
  ['en', 'There is no way out of the contract, the seller says.'],
  ['en', 'The suspect has not returned our calls.'],
  ['en', 'The pills were stashed in a flat and sold online.'],
  ['en', 'The seller took the knife set to work and posted the pictures.'],
  ['de', 'Die Person ist mit dem Geld verschwunden.'],
  ['de', 'Die Anzeige ist nicht mehr da, das Konto wurde gelöscht.'],
  ['de', 'Wenn Sie dies lesen, melden Sie sich bitte bei allen Käufern.'],
  ['fr', 'La somme n’est pas rentrée sur le compte.'],
  ['fr', 'Cette procédure restera sans autre issue.'],
  ['es', 'La persona no ha vuelto a responder al comprador.'],
  ['es', 'Los datos corren peligro de perderse.'],
  ['pt', 'O homem não voltou a responder.'],
  ['it', 'Tra un mese non ci sarà più possibilità di leggere i dati.'],
  ['it', 'La persona non è tornata a pagare.'],
  ['nl', 'De man is met het geld verdwenen.'],
  ['nl', 'De advertentie is er niet meer.'],
  ['sv', 'Uppgifterna finns inte kvar längre.'],
  ['da', 'Personen er ikke kommet tilbage med pengene.'],
  ['pl', 'Nie ma innego wyjścia jak zwrócić się do Państwa.'],
  ['pl', 'Osoba nie zwróciła pieniędzy.'],
  ['cs', 'Muž nevrátil peníze.'],
  ['ro', 'Persoana nu a mai revenit cu plata.'],
  ['uk', 'Особа не повернула гроші.'],
  ['bg', 'Мъжът не върна парите.'],
  ['el', 'Η γυναίκα δεν επέστρεψε τα χρήματα.'],
  ['tr', 'Veriler artık kullanılabilir olmayacak.'],
  ['et', 'Isik ei ole raha tagastanud.'],
  ['fi', 'Tili ei ole enää olemassa.'],
  ['hr', 'Podaci više neće biti dostupni.'],
  ['hu', 'A férfi nem hozta vissza a pénzt.'],
  ['lt', 'Vyras negrąžino pinigų.'],
  ['lv', 'Vīrietis naudu neatdeva.'],
];

describe('danger in quiet words', () => {
  it.each(TOLD)('is told: %s %s', (language, overview) => {
    expect(tellsOfDanger(language, overview)).toBe(true);
  });

  it.each(HARMLESS)('is not told: %s %s', (language, overview) => {
    expect(tellsOfDanger(language, overview)).toBe(false);
  });
});
