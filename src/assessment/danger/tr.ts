import type { Vocabulary } from './vocabulary.ts';

/** Turkish; the letter with a cedilla is compared with a comma below. */
export const tr: Vocabulary = {
  danger: [
    '(?:hayat~ndan|can~ndan|yaşam~ndan) (?:endi[șs]e|kaygı)~',
    'kendi(?:ne|sine) (?:bir )?zarar ver~',
    'veda (?:mektub|mesaj|not)~',
    '(?:hap|zehir)~ (?:\\p{L}+ ){0,2}(?:yut|iç)(?:t|m)[iıuü]~',
    '(?:köprü|tren|çatı|balkon|pencere)~ … (?:atla|ataca)~',
    '(?:hayati|can) (?:tehlike|güvenliği)~',
    '(?:hayatı|hayatını|yașamı|can güvenliği) _ (?:tehlike|tehdit|risk)~',
    'yakın (?:ve )?(?:ciddi )?tehlike~',
    'i̇?ntihar~',
    '(?:canına|hayatına) (?:kıy|son ver)~',
    'kaçırıl~|(?:çocuk|kız|șahıs|adam) kaçırma~',
    'rehin~',
    'bomba(?:lı|yı|sı| ihbarı| tehdidi)?',
    'patlayıcı~',
    '(?:öldürece|öldürmekle|ölümle|vuraca|bıçaklaya)~',
    '(?:tehdit) … (?:öldür|ölüm)~',
    'veda (?:mektub|mesaj)~',
    '(?:kayıp|kaybolan) _ (?:çocuk|kız|șahıs|erkek|kadın|kiși)~',
    '(?:çocuk|kız|șahıs|kadın|kiși)~… (?:kayboldu|kayıp|haber alınam)~',
    '(?:ilaç|hap) _ (?:içti|içtiğini|aldı|yuttu)~',
  ],
  terrorism: ['teröri~|terör(?: örgüt~| saldırı~| eylem~)?', 'cihat~'],
  graveHarm: ['cinayet~|kasten öldürme~', 'tecavüz~|cinsel saldırı~', 'ağır yaralama~'],
  childAbuse: ['çocuk(?:ların)? (?:pornograf|cinsel istismar)~'],
  trafficking: ['insan ticareti~'],
  denial: {
    before: 'değil|yok|hiçbir',
    between: 'bir|acil|yakın',
    after:
      '\\s+(?:yoktur|yok|bulunmamaktadır|söz\\s+konusu\\s+değil\\p{L}*)|\\s*[:=-]\\s*(?:hayır|yok)(?!\\p{L})',
  },
};
