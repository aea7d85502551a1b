import type { Vocabulary } from './vocabulary.ts';

const PERSON =
  '(?:menor|menores|criança|crianças|pessoa|pessoas|adolescente|adolescentes|jovem|rapariga|rapaz|mulher|homem|bebé|menin[oa])';

export const pt: Vocabulary = {
  danger: [
    '(?:carta|nota|bilhete|mensagem|vídeo) de despedida',
    '(?:receia|receamos|teme|tememos|receio|temor)(?: se)? pela (?:sua |\\p{L}+ )?(?:vida|integridade)',
    'sob (?:a )?ameaça de (?:arma|faca|pistola)',
    'fazer mal a si|magoar se a si',
    'ameaç~ … (?:incendiar|pegar fogo|atear fogo)',
    '(?:tom|engol|inger)(?:ou|iu|ado|ido) (?:(?!(?:por|para|conta|dinheiro|pedidos?) )\\p{L}+ ){0,4}(?:comprimidos|pílulas|veneno)',
    '(?:não|nunca) … (?:voltará a ver|voltam a ver|verá|verão) … (?:com vida|viv[oa]s?)',
    '(?:atirar|jogar|lançar|saltar|pular)(?:[\\s-]+se)? … (?:ponte|comboio|trem|janela|linha|prédio|varanda|viaduto)',
    '(?:vai|vou|irá|quer|pretende|promete|planeia|planeja) (?:\\p{L}+ )?(?:matar|assassinar|esfaquear|balear)~',
    '(?:matará|matarei)|acabar com a (?:própria |sua )?vida',
    '(?:perigo|risco|ameaça)s? (?:para|de|à|a|contra) (?:a |as |sua |à )?(?:vida|vidas|morte)',
    '(?:vida|vidas) _ (?:em (?:grave )?perigo|em (?:grave )?risco|ameaçadas?)',
    'perigo (?:iminente|imediato|grave)',
    `${PERSON} _ em (?:grave )?(?:perigo|risco)`,
    'suic[ií]d~',
    'p(?:ô|o)r (?:termo|fim) à (?:própria |sua )?vida',
    'tirar a (?:própria |sua )?vida',
    'rapto(?:s)?',
    'raptad[oa]s?',
    'sequestr~(?! de (?:dados|contas?|sessão))',
    'refé(?:m|ns)',
    'bombas?',
    'explosivos?',
    'tiroteios?',
    'disparos',
    'atentados?',
    'ameaças? de morte',
    'amea[cç]~ … (?:matar|assassinar|esfaquear|disparar)',
    `${PERSON}… desaparecid[oa]s?`,
    `desaparecimento de (?:uma? |da |do )?${PERSON}`,
  ],
  terrorism: ['terroris~', 'jihad~'],
  graveHarm: [
    'homicídios?',
    'assass[ií]n~',
    'lesões graves',
    'ofensas? à integridade física graves?',
    'estupr[oa]~',
  ],
  childAbuse: [
    'pornografia (?:infantil|de menores)',
    '(?:abuso|abusos|exploração) sexua(?:l|is) _ (?:menor|menores|criança|crianças|infantil)',
  ],
  trafficking: ['tráfico de (?:pessoas|seres humanos|mulheres|menores)'],
  denial: {
    before: 'não|sem|nenhum|nenhuma|nunca|nem|ninguém|tampouco',
    between:
      'um|uma|o|a|os|as|de|do|da|em|há|existe|existem|se|trata|perigo|risco|ameaça|iminente|imediato|grave|indícios?|para|vida|ou|e|é|caso|qualquer|está',
    after:
      '(?:\\s+\\p{L}+){0,3}\\s+(?:(?:está|foi|fica)\\s+(?:afastad|excluíd|descartad)[oa]s?|não\\s+(?:existe|há|está))|\\s*[:=-]\\s*(?:não|nenhuma?|sem)(?!\\p{L})',
  },
};
