import type { Vocabulary } from './vocabulary.ts';

/** Finnish. */
export const fi: Vocabulary = {
  danger: [
    'jäähyväis(?:kirje|viesti)~',
    '(?:pelk|pelät)~ … (?:henke|hengen|henkens)~',
    'vahingoit~ (?:itseään|itseäni|itsensä)',
    '(?:niellyt|nieli|ottanut) (?:\\p{L}+ ){0,4}(?:pillere|tablette|lääkke|myrkky)~',
    '(?:junan alle|sillalta|katolta|parvekkeelta|ikkunasta) … hyp~|(?:hypätä|hyppää|hyppäävänsä) … (?:junan alle|sillalta|katolta|parvekkeelta|ikkunasta)',
    'hengenvaara~',
    'hengenvaarallis~',
    'hengenuhka~',
    '(?:henki|hengen|henkeä|terveyttä|elämä|elämää) _ (?:vaarassa|uhattuna|uhkaa~)',
    'vaara~ _ (?:hengelle|hengen menetyksestä|terveydelle)',
    '(?:välitön|akuutti) (?:vaara|uhka)',
    'itsemurh~',
    'itsetuho~',
    '(?:tappaa|surmata|ampua|vahingoittaa) _ (?:itsensä|perheensä|vaimonsa|lapsensa|äitinsä|isänsä|hänet|heidät|kaikki|muita|oppilai~|ihmisi~)',
    '(?:aikoo|uhkaa|uhannut|uhkasi|uhkaili|uhkaillut) … (?:tappaa|tappavansa|surmata|surmaavansa|ampua|ampuvansa|puukottaa|räjäyttää)',
    'tappouhka~',
    'jäähyväisvie~|jäähyväiskirje~',
    'siepa[tn]~|sieppa~|kaapat~|kidnap~',
    'panttivan~',
    'pommi(?:uhka|n|a|t|sta)?',
    'räjähde~|räjähtei~',
    '(?:koulu)?(?:ampuminen|ampumi|ampuja|ampumis)~',
    '(?:kadonnut|kadonnee|kateissa|kadoksissa) _ (?:lap|tyttö|poika|nuori|nainen|mies|henkilö|alaikäi)~',
    '(?:lap|tyttö|poika|nuori|nainen|mies|henkilö|alaikäi|tytär)~… (?:kadonnut|kateissa|kadoksissa)',
    '(?:otta|nielly|niellyt)~ … (?:lääke|pilleri|tabletti)~',
  ],
  terrorism: ['terroris~', 'jihad~'],
  graveHarm: ['murha~', 'tappo(?:n|a|jen)?', 'tapon yritys~', 'raiskau~', 'törkeä~ pahoinpitely~'],
  childAbuse: ['lapsiporno~', 'lapsen seksuaalinen hyväksikäyttö|lapsen seksuaali~'],
  trafficking: ['ihmiskau~'],
  denial: {
    before: 'ei|eivät|ole|ilman|mitään',
    between:
      'ole|ollut|mitään|välitöntä|akuuttia|konkreettista|tietoa|viitteitä|viittaa|hengen|tai|eikä|epäillä',
    after: '\\s+(?:ei\\s+ole|poissuljettu)|\\s*[:=-]\\s*ei(?!\\p{L})',
  },
};
