import type { Vocabulary } from './vocabulary.ts';

const PERSON =
  '(?:dziecko|dziecka|dzieci|małoletni|małoletnia|małoletniego|małoletniej|nieletni|nieletnia|osoba|osoby|osobę|dziewczynka|dziewczynki|dziewczyna|dziewczyny|chłopiec|chłopca|kobieta|kobiety|mężczyzna|mężczyzny)';

export const pl: Vocabulary = {
  danger: [
    'obaw~ … o (?:jej |jego |ich )?życie',
    '(?:zrobi|robi|wyrządzi)~ (?:sobie|jej|mu|im|dziecku|dzieciom) (?:coś złego|krzywd~)',
    '~latk[ai] … zagin~|zagin~ … ~latk[ai]',
    'skończyć ze sobą|ze sobą skończyć',
    '(?:przetrzym|trzyma)~ … (?:z bronią|z nożem|na muszce)',
    '(?:groz|groź)~ … (?:podpal|spal|wysadz)~',
    '(?:połkn|zaży|łykn)~ (?:\\p{L}+ ){0,4}(?:tabletek|tabletki|pigułek|pigułki|leków|truciznę|trutkę)',
    'nie (?:zobacz|ujrz)~ … żyw~',
    'skoczy~ … (?:most|pociąg|dach|okn|balkon|wieżow)~|rzuci~ się (?:\\p{L}+ ){0,2}pociąg~',
    '(?:zabiję|zabije|zamorduje|zamorduję|zastrzeli|zastrzelę|zadźga|zadźgam)(?! czas)',
    '(?:chce|zamierza|planuje) (?:\\p{L}+ )?(?:zabić|zamordować|zastrzelić)',
    'skończyć (?:ze sobą|z życiem)|list~ pożegnaln~|pożegnaln~ (?:list|wiadomoś)~',
    '(?:poło|polo)[żz]~ (?:się|sie) na tor(?:ach|y)',
    'na tor(?:ach|y) kolejow~',
    '(?:nóż|noż|broń|bron)~ … (?:zamkn|uwięzi)~',
    'zagrożeni~ (?:dla )?(?:jego |jej |ich |ludzkiego )?życi~',
    'niebezpieczeństw~ (?:dla |utraty )?życi~',
    'życi~ _ (?:zagrożone|w niebezpieczeństwie)',
    'zagraża~ (?:jego |jej |ich )?życiu',
    'bezpośredni~ (?:zagrożeni~|niebezpieczeństw~)(?! utraty danych)',
    `${PERSON} _ w (?:poważnym )?niebezpieczeństwie`,
    'samobój~',
    'targn~ się na (?:swoje |własne )?życie',
    'odebra~ sobie życi~',
    'porwan(?:ie|ia|iu|y|a|e|ego|ej)',
    'uprowadz~',
    'zakładni~',
    'bomb(?:a|y|ę|ą|owy|owe|owego|owym)',
    '(?:ładun|materiał)~ wybuchow~',
    'strzelanin~',
    'nożowni~',
    'zamach(?:u|em|y|ów|owiec|owca)?',
    'groź~ (?:śmierci|zabójstwa|pozbawienia życia|karaln~)',
    '(?:groz|groź|groż)~ … (?:zabi|śmierci|zastrzel|zamord)~',
    `zagini(?:on|ęci)~ _ ${PERSON}`,
    `${PERSON}… (?:zaginął|zaginęła|zaginęło|zagini(?:on|ęt)~)`,
  ],
  terrorism: ['terror~', 'dżihad~'],
  graveHarm: ['zabójstw~', 'morder~', 'zamordowa~', 'zgwałc~', 'ciężki~ uszczerb~', 'ciężki~ obraże~'],
  childAbuse: [
    'pornografi~ (?:dziecięc~|z udziałem (?:małoletni|dzieci)~)',
    '(?:wykorzyst|seksualn)~ (?:seksualn|wykorzyst)~ (?:dzieci|dziecka|małoletni)~',
    'pedofil~',
  ],
  trafficking: ['hand(?:el|lu|lem) ludźmi'],
  denial: {
    before: 'nie|brak|braku|bez|żadn\\p{L}*|nikt|nigdy|ani|niczyje',
    between:
      'ma|jest|są|istnieje|istnieją|występuje|stwierdzono|bezpośredniego|bezpośrednie|bezpośredniej|konkretnego|konkretnych|realnego|zagrożenia|zagrożenie|niebezpieczeństwa|informacji|danych|przesłanek|o|na|do|dla|z|lub|i|ani|życia|zdrowia|podejrzenia|związku|to|sprawa|się',
    after:
      '(?:\\s+\\p{L}+){0,2}\\s+(?:nie\\s+(?:ma|istnieje|występuje|zachodzi|jest)|(?:jest|zostało?)\\s+wykluczon~?)|\\s*[:=-]\\s*(?:nie|brak|żadn\\p{L}*)(?!\\p{L})',
  },
};
