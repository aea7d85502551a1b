import type { LetterWords } from '../words.ts';

const VERBS =
  '(?:facilit|suministr|proporcion|remit|remitir|envi|entreg|comuni|inform|indi|conserv|preserv|retir|elimin|bloque|aport|aportar|identifi)\\p{L}*';

/** Spanish letters. */
export const es: LetterWords = {
  salutations: [
    '(?:estimad[oa]s?|respetad[oa]s?|muy señor(?:es)?|señor(?:es|a|as)?|distinguid[oa]s?|apreciad[oa]s?)[^\\n]{0,60}',
    '(?:buenos días|buenas tardes|buenas noches|hola|cordial saludo|buen día)(?: [^\\n.?]{1,30})?',
    'a quien corresponda|a quien pueda interesar|de mi (?:mayor )?consideración',
  ],
  closings: [
    '(?:muy )?(?:atentamente|cordialmente|respetuosamente)|(?:un )?(?:cordial |atento )?saludos?(?: cordial(?:es)?)?|(?:le|les)? ?saluda atentamente[^\\n]{0,30}|sin otro particular[^\\n]{0,100}|(?:muchas )?gracias(?: (?:de antemano|por su[^\\n]{0,50}))?|(?:el|la) (?:magistrad[oa](?:-jue[zc]a?)?|jue[zc]a?|fiscal|letrad[oa][^\\n]{0,60})|quedo a su disposición[^\\n]{0,60}',
  ],
  prose: [
    'que|un|una|con|por|para|se|su|sus|es|son|fue|ha|han|como|no|le|les|este|esta|mediante|desde|hasta|nos|entre|cuya?|solicito',
  ],
  addressees: [
    'departamento (?:legal|jurídico)|a la atención|atn\\.?|asesoría jurídica|representante legal|delegado de protección',
  ],
  annexes: ['anexos?|adjuntos?'],
  disclaimers: ['este (?:mensaje|correo)[^.]{0,90}(?:confidencial|destinatario)'],
  abbreviations: [
    'arts|núm|fracc|inc|art|arts|núm|nro|no|sr|sra|sres|dr|dra|d|dña|vd|vds|ud|uds|inc|av|avda|tel|tfno|ref|c|p|pág|lic|dip|cf|s|ss|rs',
  ],
  asks: [
    '(?:requisitoria|oficio|requerimiento|solicitud|mandamiento|petición|orden) (?:judicial )?(?:de|para|a fin de|para que) (?:la )?(?:informa|entreg|conserv|preserv|identific|retir|remi|aport|baja|bloque|elimin|que)\\p{L}*|(?:sírva(?:n)?se|favor(?: de)?|por favor|agradecer(?:é|ía|íamos|emos)|les? agradezco)(?= )|(?:que|para que|a fin de que|a efectos de que|a efecto de que) (?:se )?(?:informe|remita|entregue|facilite|proporcione|conserve|preserve|resguarde|retire|elimine|bloquee|suministre|comunique|aporte|envíe|indique|identifique)n?|(?:ordena|requiere|dispone|manda|intima|exhorta|insta)(?:ndo)? (?:a |al |que )|(?:necesit|precis|requer|urg|solicit|pid|quer|quisi)(?:o|amos|emos|imos|e|a|éramos|era) (?:saber|conocer|que|la|el|los|las|obtener|contar|un|una|sus?|todos?|todas?)|(?:me|nos) (?:pueden?|podrían?|puedes|podés) (?:dar|pasar|enviar|decir|mandar|facilitar|informar)|(?:pueden|podrían|pueden ustedes|puedes|podrías) (?:conservar|preservar|guardar|congelar|retirar|bajar|eliminar|pasar|mandar|darme|darnos|decirme)|(?:información|datos|documentación|diligencias?|medidas?) (?:solicitad|requerid|pedid|interesad|necesari)[oa]s? ?:?|(?:la )?entrega (?:a|de)(?= )|la inmediata (?:conservación|entrega|retirada|preservación|baja)',
    '(?:dar|dé|den|dése|dese|darse|dando) de baja|(?:proceda|procedan|procédase|proceder) a(?:l)?(?= )|(?:ordenar|requerir|disponer)(?: a)?(?= )',
    '(?:solicit|ruego|requier|requer|pid|pedi|orden|necesit|rog)(?:o|a|amos|emos|imos|aremos|e|en|an)?(?: (?:a )?(?:usted(?:es)?|vds?\\.?|uds?\\.?|a ustedes))?(?=[ ,:])',
    'se (?:le |les )?(?:solicita|requiere|ruega|pide|ordena|interesa|requerirá)',
    `(?:por favor|favor de),? (?:nos |me )?${VERBS}|tengan? a bien|se sirvan?|(?:sírva(?:n)?se)`,
    '(?:pueden?|podrían?)(?: ustedes?)? (?:facilit|envi|dec|proporcion|confirm|indic|inform)\\p{L}*|solicitarles?|a fin de que|(?:a fin|con el (?:fin|objeto)|a los? (?:fines?|efectos?)|al objeto) de (?:solicitar|requerir|recabar|pedir)\\p{L}*|para que (?:entregue|facilite|remita|informe|proceda)|(?:estamos|estoy) solicitando|agradecer(?:é|emos|ía|íamos)',
    'se (?:acuerda|dispone)(?: \\p{L}+){0,2} (?:librar|requerir|oficiar|recabar|solicitar)|(?:le|les|os) (?:requerimos|requiero|solicitamos|solicito|rogamos|ruego|pedimos|pido|instamos|insto)|a efectos de que|a los efectos de que|al objeto de que|con el fin de que|datos (?:solicitados|requeridos|interesados)|se interesa',
  ],
  questions: [
    'quién(?:es)? (?:son|era|fue|abrió|registró|creó|usaba|utilizaba|tiene)|cuál(?:es)? (?:es|son|era|eran)|(?:desde|con|por) qué (?:ip|direcci\\p{L}+|número|dispositivo|correo)|quién (?:es|está|usa|utiliza)|a quién pertenece|de quién es',
  ],
  asides: [
    'adjunto|se adjunta|acuse de recibo|contactar|guardar secreto|quedo a|reserva|no se comunique|no informar',
  ],
  negations: ['no|sin|ningún|ninguna|ni|nunca'],
  listed: ['siguientes?|a continuación|abajo|detalla\\p{L}*'],
  produce: [
    'dar(?:me|nos|le)? (?:los|la|el)|decir(?:me|nos)|pas(?:ar|en|e)(?:me|nos)?|mand(?:ar|en|e)(?:me|nos)?|suministro|exhib\\p{L}*|acceso a|copia de|obten\\p{L}+|recab\\p{L}+|allegar|allegue|individualiz\\p{L}*|determin(?:ar|en) (?:la identidad|quién)|saber quién|brind\\p{L}*|cedan?|cesión|incorpor\\p{L}*',
    'facilit\\p{L}*|suministr\\p{L}*|proporcion\\p{L}*|remit\\p{L}*|envi\\p{L}*|enví\\p{L}*|entreg\\p{L}*|comuni(?:que|quen|car|cación)|inform(?:e|en|ar)|indi(?:que|quen|car)|aport\\p{L}*|identifi\\p{L}*|dar a conocer|pertenece|se requiere|necesit\\p{L}*|quién es',
    'solicitar\\p{L}*|informe|informen|entrega|remisión|aportación|datos (?:solicitados|requeridos|interesados)',
  ],
  preserve: [
    'conservación|preservación|guard(?:ar|en|e) (?:los|las|la|el|tod|copia)\\p{L}*|custodi\\p{L}*|salvaguard\\p{L}*|mant(?:ener|engan) (?:los|las|la|el|tod)\\p{L}*|no (?:borr|elimin|destru)\\p{L}*|bloque\\p{L}* de (?:los )?datos',
    'conserv\\p{L}*|preserv\\p{L}*|asegur\\p{L}*|resguard\\p{L}*|congel\\p{L}*',
  ],
  remove: [
    'despublic\\p{L}*|inhabilit\\p{L}*|deshabilit\\p{L}*|desactiv\\p{L}*|interrup\\p{L}* (?:del? )?(?:servicio|acceso)|interrump\\p{L}*|suspen\\p{L}*|impedir el acceso|levantar',
    '(?:dar|dé|den|dése|dese|darse) de baja|baja|eliminación|retirada|bajar',
    'inaccesible|cierre|retir\\p{L}*|elimin\\p{L}*|bloque\\p{L}*|dar de baja|suprim\\p{L}*|cerrar|borr(?:ar|ado)',
  ],
  things: [
    'filiación|archivos?|fotos?|fotografías|imágenes|chats?|copias?|abonad[oa]s?|suscriptor(?:es)?|inform\\p{L}*|logs?|metadatos|titularidad|tráfico|localización|geolocalización|bandeja|domicilio|canal|grupo|material',
    'datos|información|informaciones|direcci(?:ón|ones)|cuentas?|contenidos?|mensajes?|correos?|registros?|titular(?:es)?|usuari[oa]s?|identidad|identificación|ip|ips|nombres?|teléfonos?|perfil(?:es)?|conexi(?:ón|ones)|accesos?|buzón|página|sitio|publicaci(?:ón|ones)|antecedentes|ubicación',
  ],
  later: [
    '(?:a la espera|en espera|hasta (?:que|tanto)|mientras|en tanto)[^.;:]{0,200}',
    'se (?:remitirá|enviará|cursará|librará|solicitará)[^.;:]{0,200}',
  ],
  removable: [
    'comentarios?|grabaci(?:ón|ones)|historias?|archivos?|fotografías?|ofertas?|accesos?|canal(?:es)?|grupos?|chats?|imágenes|fotos|mensajes?|servicios?|material(?:es)?|dominios?',
    'publicación|posteos?|grupos?|canal(?:es)?',
    'contenidos?|cuentas?|páginas?|sitios?|publicaci(?:ón|ones)|videos?|vídeos?|perfil(?:es)?|enlaces?|url|anuncios?',
  ],
  subscriber: [
    'datos (?:completos )?(?:de(?:l)? |de la )?(?:abonad|suscriptor|registr|registración|inscripción|creación|alta|titular|usuari|cliente|facturación|pago|contacto|perfil|identidad|identificación|filiación|propietari)\\p{L}*|datos (?:identificatorios|identificativos|registrales|básicos|personales|filiatorios|asociados|aportados|facilitados|consignados|declarados)|(?:información|registro) (?:básica )?(?:del? |de la )?(?:abonad|suscriptor|usuari|registr|titular|cliente|alta|cuenta)\\p{L}*|a nombre de quién|nombres?(?: completo)?(?:,| y|;)|apellidos?|fecha de (?:nacimiento|alta|creación|registro)|correos? (?:alternativ|de recuperación|de contacto|de respaldo|asociad|vinculad|alterno)\\p{L}*|(?:número|teléfono|móvil|celular|línea)s?(?: \\p{L}+)? (?:asociad|vinculad|registrad|de contacto|de recuperación|aportad|verificad)\\p{L}*|(?:quién|quien) (?:es el titular|está detrás|abrió|creó|registró|usa|administra)|dirección (?:postal|física|de facturación)|tarjetas? de crédito|métodos? de pago|cuenta bancaria|documento de identidad|d\\.?n\\.?i\\.?|curp|cédula|imei|titular(?:es)?|identific(?:ar|ación) (?:al|del|de la|a la) (?:usuari|titular|persona|autor|abonad|responsable)\\p{L}*',
    'datos (?:de (?:identificación|registro|abonado|suscriptor|contacto|alta)|del? (?:titular|usuario|abonado|suscriptor)|personales|de la cuenta|registrales|filiatorios|identificativos)|identidad|identificación|titular(?: de)?|nombres?(?: completo| y apellidos)?|apellidos|número telefónico|teléfonos?|domicilio|correo alternativo|medios? de pago|quién es|datos del usuario|rut|dni',
    'titularidad|datos (?:de |del )?(?:abonado|filiación|registro|suscripción|alta)|(?:los )?(?:datos )?de registro del usuario|filiación|identificación del (?:titular|usuario)',
  ],
  traffic: [
    'datos (?:asociados|relativos|relacionados) (?:al|con el) tráfico|datos de \\p{L}+,? (?:y|e|o) (?:de )?(?:tráfico|conexión)|sábanas? de (?:llamadas|datos)|llamadas (?:entrantes|salientes)',
    '(?:historial|registros?|listado|bitácora|detalle|log|logs|fechas?|horas?|datos|relación|información) (?:de |del |de los |de las |sobre )?(?:accesos?|conexi(?:ón|ones)|ips?|direcciones ip|inicios? de sesión|sesiones|llamadas|ingresos|actividad|logins?|tráfico|ubicación|localización)|inicios? de sesión|sesiones|ingresos|puertos?(?: de origen| lógicos?| utilizados?)|metadatos|cabeceras|encabezados|geolocalización|antenas?|celdas?|última (?:conexión|ubicación|ip|localización)|dispositivos?|datos (?:electrónicos )?de tráfico|ips? (?:de|utilizadas?|asociadas?|con)',
    'datos de tráfico|tráfico y (?:del )?contenido|(?:últim[oa]s? )?(?:direcci(?:ón|ones) )?ips?|registros? de (?:acceso|conexi(?:ón|ones)|actividad|logs?)|conexi(?:ón|ones)|logs?|accesos?|metadatos|ubicación',
  ],
  content: [
    'correos(?: electrónicos)? (?:enviados|recibidos|almacenados|intercambiados)|correos electrónicos y mensajes',
    '(?:mensajes?|correos?|fotos?|fotografías|imágenes|videos?|vídeos?|archivos?|documentos?|adjuntos|chats?|conversaciones|publicaciones)(?:,| y| e| almacenad\\p{L}*| enviad\\p{L}*| recibid\\p{L}*| intercambiad\\p{L}*| guardad\\p{L}*| existentes?| contenid\\p{L}*| obrantes| alojad\\p{L}*)|(?:todos?|todas?|copia|copias|totalidad) (?:de )?(?:los |las |sus )?(?:mensajes?|correos?|fotos?|imágenes|videos?|archivos?|chats?|conversaciones|e-?mails)|contenidos?(?: íntegro| completo| total)?,? (?:de|del|almacenad\\p{L}*|y|obrante|existente|íntegro|completo)|buzón|bandeja(?:s)? de (?:entrada|salida|enviados)|comunicaciones (?:almacenadas|enviadas|recibidas|electrónicas)|respaldos?|copias? de seguridad|agenda de contactos|libreta de direcciones|los mensajes|mensajería',
    '(?:datos de|del|de) contenido|contenido (?:de|del) (?:la |los |las )?(?:mensajes?|correos?|cuenta|comunicaciones|buzón|chats?|conversaciones)|mensajes (?:enviados|recibidos|intercambiados|privados)|correos (?:enviados|recibidos)|conversaciones',
  ],
  emergency: [
    'carácter urgente|emergencia|peligro (?:inminente|de muerte|de vida)|riesgo (?:inminente|vital|para la vida|de vida)|en riesgo la vida|vida (?:\\p{L}+ ){0,4}en (?:riesgo|peligro)|en peligro (?:la|su) vida',
  ],
  noEmergency: [
    'no (?:es|hay|se trata de) (?:una )?emergencia|(?:número|teléfono|contacto) de emergencias?',
    '(?:no|sin|ningun[oa]?|ni|nunca|tampoco) (?:(?:es|hay|existe|existen|se|trata|de|una?|el|la|los|ninguna?|caso|carácter|situación|en|actual|actualmente|conocid[oa]|inminente|inmediat[oa]|real|estamos|ante|constan?|indicios?|para|como|riesgo|peligro|solicitud|este|esta|presente|ya|tiene|reviste) ){0,7}(?:emergencia|urgencia vital|carácter urgente|peligro|riesgo|vida)\\p{L}*(?: (?:inminente|vital|de muerte|de vida|para la vida))?',
    '(?:emergencia|peligro (?:inminente|de muerte|de vida)|riesgo (?:inminente|vital|para la vida|de vida))(?: \\p{L}+){0,4} (?:no (?:existe|hay|consta|se da)|descartad[oa]|superad[oa]|cesad[oa]|conjurad[oa])|(?:emergencia|riesgo vital) ?[:=?–-] ?(?:no|ninguna?)(?!\\p{L})',
    '(?:en (?:caso|casos) de|sólo|solo|solamente|únicamente|para) (?:\\p{L}+ )?emergencias?|emergencias ?:? ?(?:\\+|0|1)\\d*|(?:número|teléfono|contacto|línea|servicio|servicios|sala|plan|centro|estado|fondo|ayuda|médico|médicos|ley|decreto|simulacro|llamada) de emergencias?|emergencias? (?:médicas?|sanitarias?|hospital|112|911)',
    '(?:solicitud|petición|requerimiento|oficio) de emergencia (?:del|de) (?:\\d{1,2} de|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|(?:la semana|el mes|el año) pasad)|(?:anterior|respondi\\p{L}+|atendi\\p{L}+) (?:\\p{L}+ ){0,3}emergencia',
  ],
  danger: [
    'suicid\\p{L}*|matar\\p{L}*|muert\\p{L}*|secuestr\\p{L}*|rehen\\p{L}*|bomba|amenaz\\p{L}*|desaparec\\p{L}*|peligro|riesgo|rescate|arma\\p{L}*|terroris\\p{L}*|violaci\\p{L}*|homicidi\\p{L}*|privado de su libertad',
  ],
  telling: [
    '\\p{L}{2,}(?:ó|ieron|aron|aba|aban|ía|ían)(?!\\p{L})|(?:ha|han|fue|fueron|había|habían) (?:sido )?\\p{L}+(?:ado|ido|ados|idos|ada|ida|adas|idas|to|ta|tos|tas|cho|cha)',
    'víctimas?|perjudicad\\p{L}*|agraviad\\p{L}*|denunciantes?|autor(?:es)?|investigad[oa]s?|persona no identificada|los hechos|se investiga',
  ],
  noTelling: [
    'adjunt\\p{L}*|en virtud|de conformidad|conformidad a|con fundamento|al amparo|ruego|rogamos|solicit\\p{L}*|secreto|oficio|mandamiento|por haberse|se le apercibe|a la espera|notificad\\p{L}*|titular no|dirijo',
  ],
  crimeLeads: [
    '(?:delito|ilícito|hecho punible|infracción)s? ?: ?|(?:figura|calificad\\p{L}*|tipificad\\p{L}* como) (?:de |como )?|presunta comisión (?:del delito )?de|denuncia por|(?:investiga|investigamos|investigando) (?:un[oa]? |la |el |los |las )(?:presunt[oa]s? )?',
    '(?:presunto |supuesto |posible )?(?:delitos?|faltas?|crimen|ilícitos?) (?:de|contra)|por (?:un |el |los )?(?:presunto )?delitos? de|investigación (?:por|de|sobre)|causa \\S*\\d\\S* por|por (?=(?:amenazas|estafa|extorsión|robo|hurto|injurias|calumnias|acoso|homicidio|secuestro|fraude|grooming|lesiones))',
  ],
  crimeEnds: [
    'previsto\\p{L}*|tipificad\\p{L}*|contemplad\\p{L}*|en agravio|cometid\\p{L}*|contra|seguid[ao]s|que|y en|ocurrid\\p{L}*|en el|en la|en perjuicio|tengan|solicit\\p{L}*|del artículo|de los art(?:ículos|s)|sancionad\\p{L}*|artículo|gracias|dirijo',
  ],
  noCrime: ['el|la|los|las|un|una|este|esta|su|sus|ruc|referencia|lo|oficio'],
  holders: [
    'titular(?:es)?|usuari[oa]s?|client[ea]s?|abonad[oa]s?|interesad[oa]s?|investigad[oa]s?|suscriptor\\p{L}*|afectad[oa]s?|sospechos[oa]s?|denunciad[oa]s?|terceros|terceras personas|propietari[oa]s?|nadie|el mismo',
  ],
  tells: [
    'inform(?:ar|en|e|ad[oa]s?)(?:le|les|lo|la|los)?|notifi(?:car|quen|que|cad[oa]s?|cación)(?:le|les|lo|la)?|comuni(?:car|quen|que|cad[oa])(?:le|les|lo|la)? (?:al|a la|a los|nada|a ning\\p{L}+|a terceros|a nadie)|avis(?:ar|en|e|ad[oa]s?)(?:le|les|lo)?|advert(?:ir|id[oa])(?:le|les|lo)?|advier\\p{L}+|alert(?:ar|en|e|ad[oa]s?)(?:le|les|lo)?|revel(?:ar|en|e|ad[oa]s?)(?:le)?|divulg\\p{L}+|conocimiento|noticia|sab(?:er|rá)|sepan?|enter(?:e|en|ar)(?:se)?',
  ],
  silences: [
    'no|sin|nunca|jamás|ningun[oa]?|abst\\p{L}+|absten\\p{L}+|evit\\p{L}+|prohib\\p{L}+|vedad[oa]|impid\\p{L}+|frustra\\p{L}+|perjudica\\p{L}+',
  ],
  mayTell: [
    '(?:no|sin|ningún)(?: \\p{L}+){0,3} (?:inconveniente|objeción|necesari\\p{L}+|obstáculo|impedimento)|no (?:ha|había|han)',
  ],
  secrecy: [
    'no (?:debe|deben|deberá|puede) (?:\\p{L}+ ){0,4}(?:saber|enterar|conocer|advert)\\p{L}*|sin (?:conocimiento|aviso) (?:del|al) (?:titular|usuario|investigado)|discreción|no cabe dar noticia|(?:máxima|total|la mayor) (?:reserva|discreción|confidencialidad)',
    '(?:no|sin|evitar|evite\\p{L}*) (?:\\p{L}+ ){0,3}?(?:avis|alert|inform|notific|comuni|advert|revel|divulg|dar (?:aviso|traslado|noticia|cuenta))\\p{L}*(?: \\p{L}+){0,4} (?:titular|usuari|cliente|interesad|investigad|persona|abonad|afectad|denunciad|tercer|nadie)\\p{L}*|(?:estricta|absoluta|máxima|debida) (?:reserva|confidencialidad)|con (?:carácter )?(?:reserva|reservado|confidencial)|(?:bajo|guardar|guarde\\p{L}*) (?:\\p{L}+ )?(?:reserva|secreto|sigilo)|obligación de (?:sigilo|reserva|secreto|confidencialidad)|no (?:debe|deberá|deben|podrá|puede) (?:\\p{L}+ )?(?:enterarse|saber|conocer|revelar|informar|notificar|comunicar)\\p{L}*',
    'no (?:habrá|deberá|podrá|debe|ha|será|se le|se) (?:\\p{L}+ ){0,3}(?:informad|comunicad|notificad|avisad|advertid|puest)\\p{L}*|(?:declarad\\p{L}* )?secret(?:as|o) (?:las |el |los |de )|declarad\\p{L}+ secret\\p{L}+|(?:guardar|mantener|guarde\\p{L}*|mantenga\\p{L}*|preservar|respetar) (?:\\p{L}+ ){0,2}(?:reserva|sigilo|secreto|confidencialidad)|(?:reserva|sigilo|secreto) de (?:la |las |los )?(?:actuaci|investigaci|sumario|identidad)\\p{L}*|deber de (?:sigilo|reserva|secreto)|sin (?:dar aviso|avisar|notificar|alertar|informar)[^.;]{0,40}(?:titular|usuari|investigad|interesad)\\p{L}*|abst\\p{L}+ de (?:\\p{L}+ ){0,3}(?:informar|notificar|comunicar|avisar|alertar)',
    '(?:guardar|mantener|deber de) (?:el )?(?:secreto|reserva|confidencialidad|sigilo)|obligación de guardar secreto|no (?:se )?(?:comuni\\p{L}+|inform\\p{L}+|notifi\\p{L}+|revel\\p{L}+|alert\\p{L}+|ponga)[^.;]{0,50}(?:titular|usuari\\p{L}*|interesad\\p{L}*|investigad\\p{L}*|cliente|terceros|solicitud)|prohibid\\p{L}* (?:revelar|informar|comunicar|divulgar)|(?:carácter|estrictamente) (?:confidencial|reservad\\p{L}*)|confidencialidad|secreto de (?:las actuaciones|sumario)',
  ],
  instructed: [
    '(?:por|según) (?:orden|instrucci(?:ón|ones)|mandato|delegación|autorización) (?:de|del)|(?:auto|resolución|orden) (?:dictad[oa]|emitid[oa]) por|autorizad[oa] por|acordado por',
  ],
  authorityActs: [
    'ordena|solicita|requiere|autoriza|acuerda|dispone|ha (?:ordenado|dispuesto|acordado|autorizado)',
  ],
  contact: [
    'mi (?:número|teléfono|móvil|celular|extensión)|nuestro (?:número|teléfono)',
    '(?:línea|teléfono) direct[oa]|(?:contactar|comunicarse|llamar|escribir)(?:me|nos)?|respuesta (?:a|al|deberá)|remitir(?:se)? (?:a|al)|(?:quedo|quedamos|estoy) a (?:su )?disposición|al correo|enviar(?:se)? (?:a|al)|consultas|dudas',
  ],
  introductions: [
    '(?:yo )?soy|mi nombre es|me llamo|(?:le|les) (?:habla|saluda|escribe)|quien (?:les )?(?:escribe|habla) es|quien suscribe|el suscrito',
  ],
  basisLabels: ['(?:base|fundamento|marco) (?:legal|jurídic[oa])'],
  basisLeads: [
    'de conformidad con(?: lo (?:dispuesto|establecido|previsto) (?:en|por))?|conforme (?:a|al)|en conformidad (?:a|con)|con (?:fundamento|base|arreglo) (?:en|a)|al amparo (?:de|del)|en virtud (?:de|del)|en aplicación (?:de|del)|según|lo dispuesto (?:en|por)|lo previsto en|de acuerdo (?:con|a)|en atención a|en base a|fundamento en|(?:ampar|sustent|fund|fundament|bas|apoy)(?:a|o|an|amos|ada|ado|ándo(?:se|nos))(?: lo (?:pedido|solicitado|requerido))? en',
  ],
  ofCrime: [
    'delitos?[^.;]{0,60}|previsto\\p{L}*|tipificad\\p{L}*|sancionad\\p{L}*|penad\\p{L}*|por un presunto[^.;]{0,60}',
  ],
  accounts: [
    '(?:(?:la|el|del|al|los|las|un) )?(?:titular(?:es)? de )?(?:la |el |del )?(?:cuentas?|usuari[oa]s?|perfil(?:es)?|correos?(?: electrónicos?)?|direcci(?:ón|ones) de correo(?: electrónico)?|buz(?:ón|ones)|número(?: telefónico)?|línea|grupo|canal|página)(?: de)?',
  ],
  cases: [
    '(?:diligencias(?: previas| urgentes)?|previas|expte\\.?|procedimiento(?: abreviado)?|sumario|expediente|causa(?: penal)?|carpeta(?: de investigación| fiscal)?|caso|radicad[oa]|noticia criminal|ruc|nuc|atestado|autos|sumarias|investigación(?: previa)?)(?: n[°º]\\.?| núm\\.?| no\\.?| nro\\.?| número)?(?: ?:)?',
  ],
  references: [
    'legajo(?: n[°º]\\.?)?(?: ?:)?|(?:n/?\\.? ?|nuestra |s/ ?)?ref(?:erencia|\\.)(?: ?:)?|oficio(?: n[°º]| núm\\.?| no\\.?| nro\\.?)?(?: ?:)?|n/ref\\.?(?: ?:)?|(?:nº (?:de )?)?salida(?: n[°º]\\.?| núm\\.?)?(?: ?:)?|nat\\.?(?= ?\\d)',
  ],
  joins: ['y|e|pero|así como'],
  victims: ['testigos?|informantes?|comunicantes?|víctimas?|perjudicad\\p{L}*|denunciantes?|agraviad\\p{L}*'],
};
