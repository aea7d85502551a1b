import type { Vocabulary } from './vocabulary.ts';

const PERSON =
  '(?:dítě|dítěte|děti|dieťa|dieťaťa|deti|osoba|osoby|osobu|dívka|dívky|dívku|dievča|dievčaťa|chlapec|chlapce|chlapca|žena|ženy|ženu|muž|muže|muža|nezletil~|mladistv~|malolet~)';

/** Czech and Slovak. */
export const cs: Vocabulary = {
  danger: [
    '(?:dopis|list|zpráv|správ)~ (?:na |o )?rozl(?:oučenou|úč)~',
    '(?:obáv|bojí|strach)~ (?:\\p{L}+ )?o (?:její|jeho|jejich|jej|jeho|ich) život~',
    'si (?:něco|niečo|neco) (?:udělá|urobí|udělat|urobiť|provede)',
    '(?:vzít|vziať) život|si (?:\\p{L}+ )?(?:vzít|vziať) život|siahnuť (?:si )?na život|sáhnout (?:si )?na život',
    '(?:vyhrož|hrozí|hroz)~ … (?:zapál|podpál|výbuch)~',
    '(?:spolyk|spolkn|spapal|prehlt|požil)~ (?:\\p{L}+ ){0,4}(?:prášk|tablet|pilul|jed|liek|lék)~',
    '(?:neuvid)~ … (?:živ)~',
    '(?:sko[čk]|vrh|hod)~ … (?:vlak|most|okn|střech|strech|balkon|balkón|kolej|koľaj)~',
    '(?:zabije|zabiju|zabijem|zastřelí|zastrelí|podřeže|podreže|ubodá|ubodne|chce zabít|chce zabiť|hodlá zabít|plánuje zabít)',
    '(?:skoncovat|skoncovať) se životem|(?:skoncovať|skoncuje) so životom|ublížit si|ublížiť si',
    '(?:na|pod) (?:koleje|koľaje|vlak)',
    '(?:ohrožen|ohrozen|nebezpeč|nebezpečenstv|nebezpečn)~ (?:na |pro |pre )?(?:jeho |jej[ií] |jejich |ich |lidsk~ |ľudsk~ )?život~',
    'život~ _ (?:v ohrožení|v ohrození|v nebezpečí|v nebezpečenstve|ohrožen~|ohrozen~)',
    'ohrož(?:uje|en|ení)~ _ život~',
    'ohroz(?:uje|ení)~ _ život~',
    'bezprostředn~ (?:ohrožen~|nebezpeč~|hrozb~)',
    'bezprostredn~ (?:ohrozen~|nebezpečenstv~|hrozb~)',
    `${PERSON} _ v (?:nebezpečí|ohrožení|ohrození|nebezpečenstve)`,
    'sebevra(?:ž|h)~',
    'samovra(?:ž|h)~',
    '(?:vzít|vziať|bere|berie|vzal|vzala) si život',
    'únos(?:u|ci|ce|cem|ech|y)?',
    '(?:unes|unés)(?:en|l|la|li|ený)~',
    'rukojm~',
    'bomb(?:a|y|u|ou|ový|ová|ové|ového)',
    'výbuš~|výbušnin~',
    '(?:střelb|streľb)~',
    '(?:vyhrož|vyhrážk|vyhráž|hrozí|hroz)~ … (?:zabi|smrt|zastřel|zastrel|vražd)~',
    `(?:pohřešova|nezvěstn|nezvestn)~ _ ${PERSON}`,
    `${PERSON}… (?:pohřešován~|nezvěstn~|nezvestn~)`,
    'pátrání po (?:pohřešovan|nezvěstn)~',
  ],
  terrorism: ['teroris~', 'teroristick~', 'džihád~'],
  graveHarm: [
    'vražd~',
    'zavražd~',
    'usmrcen~',
    'usmrten~',
    'znásilněn~',
    'znásilnen~',
    'těžk~ (?:újm~|ublížen~)',
    'ťažk~ (?:ujm~|ublížen~)',
  ],
  childAbuse: [
    'dětsk~ pornografi~',
    'detsk~ pornografi~',
    '(?:zneužív|zneuži|pohlavní~ zneuž)~ _ (?:dítěte|dětí|dieťaťa|detí)',
  ],
  trafficking: ['obchod(?:ování|ovanie|u|em)? (?:s |se |so )?(?:lidmi|ľuďmi)'],
  denial: {
    before: 'ne|není|nejde|nehrozí|nie|nejsou|bez|žádn\\p{L}*|žiadn\\p{L}*|nikdo|nikto|nikdy|ani',
    between:
      'je|o|bezprostředn\\p{L}*|bezprostredn\\p{L}*|konkrétn\\p{L}*|přím\\p{L}*|ohrožení|ohrozenie|nebezpečí|života|na|životě|nebo|alebo|a|ani|podezření|známek',
    after:
      '(?:\\s+\\p{L}+){0,2}\\s+(?:nehrozí|není|nie\\s+je|je\\s+vyloučen\\p{L}*|bylo\\s+vyloučeno)|\\s*[:=-]\\s*(?:ne|nie)(?!\\p{L})',
  },
};
