import type { Vocabulary } from './vocabulary.ts';

const PERSON =
  '(?:menor|menores|niñ[oa]s?|persona|personas|adolescente|adolescentes|chic[oa]s?|mujer|hombre|joven|bebé)';

export const es: Vocabulary = {
  danger: [
    'paradero (?:es |está )?desconocido',
    'teme(?:n|mos|rse)? por (?:su|la) (?:vida|integridad)',
    '(?:carta|nota|mensaje|vídeo|video) de despedida',
    'hacerse daño|se (?:va|iba|quiere) (?:a )?hacer daño|hacer(?:le|les)? daño a (?:sí|la menor|el menor|l[oa]s (?:niñ|hij|menor))~',
    'quitarse de en medio',
    'a punta de (?:pistola|cuchillo|navaja|arma)',
    'amenaz~ … (?:quemar|prender fuego|incendiar)',
    '(?:tom|trag|ingiri)(?:ó|ado|arse|do) (?:(?!(?:por|para|dinero|pedidos?) )\\p{L}+ ){0,4}(?:pastillas|tabletas|comprimidos|somníferos|raticida|veneno)',
    'no (?:volver[aá]\\p{L}*) a ver(?:l[aeo]s?)? … (?:con vida|viv[oa]s?)',
    '(?:tirar|lanzar|arrojar)(?:se|me) … (?:tren|puente|balcón|ventana|metro|azotea|vías)',
    '(?:saltar|saltará|va a saltar) … (?:puente|balcón|ventana|azotea)',
    '(?:va|voy|van) a (?:matar|asesinar|apuñalar|acuchillar|disparar)~',
    '(?:quiere|piensa|pretende|promete|planea|ha dicho que) … (?:matar|asesinar|apuñalar|acuchillar)~',
    '(?:matará|mataré|apuñalará|asesinará)',
    'acabar con (?:su|mi|todo)(?: propia)?(?: vida)?',
    'en las vías (?:del tren|férreas)',
    '(?:cuchillo|navaja|arma|pistola) … (?:encerrad~|retenid~)',
    '(?:peligro|riesgo|amenaza)s? (?:para|de|contra|a) (?:la |las |su |sus )?(?:vida|vidas|muerte)',
    '(?:vida|vidas) _ (?:en (?:grave )?peligro|en (?:grave )?riesgo|amenazadas?)',
    'peligro (?:inminente|inmediato|grave)',
    'riesgo vital',
    `${PERSON} _ en (?:grave )?(?:peligro|riesgo)`,
    'suicid~',
    'quitarse la vida',
    'secuestr~(?! de (?:la |las |los )?(?:cuenta|cuentas|datos|información|sesión))',
    'rehén|rehenes',
    'rapt(?:o|ad[oa]s?|ar)',
    'bombas?',
    'explosivos?',
    'tiroteos?',
    'disparos',
    'atentados?',
    'amenazas? de muerte',
    'amenaz~ … (?:matar|matarl[aeo]|asesinar|disparar|apuñalar)',
    `${PERSON}… desaparecid[oa]s?`,
    `desaparición de (?:una? |la |el )?${PERSON}`,
  ],
  terrorism: ['terroris~', 'yihad~'],
  graveHarm: [
    'asesinat~',
    'homicidios?',
    'lesiones graves',
    'violación sexual',
    'agresi(?:ón|ones) sexual(?:es)?',
  ],
  childAbuse: [
    'pornografía infantil',
    '(?:abuso|abusos|explotación) sexual(?:es)? _ (?:menor|menores|niñ[oa]s?|infantil)',
    'pederast~',
  ],
  trafficking: ['trata de (?:personas|seres humanos|mujeres|menores)'],
  denial: {
    before: 'no|sin|ningún|ninguna|ninguno|nunca|ni|nadie|tampoco',
    between:
      'un|una|el|la|los|las|de|del|en|a|hay|existe|existen|consta|constan|se|trata|peligro|riesgo|amenaza|inminente|inmediato|grave|indicios?|para|vida|o|y|es|caso|relación|con',
    after:
      '(?:\\s+\\p{L}+){0,3}\\s+(?:(?:está|queda|quedan)\\s+(?:descartad|excluid)[oa]s?|no\\s+(?:existe|hay|consta|está))|\\s*[:=-]\\s*(?:no|ningun[oa]|sin)(?!\\p{L})',
  },
};
