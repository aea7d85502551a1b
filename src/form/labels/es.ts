import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Spanish: the template's rows (CoE 2020 App. A) as authorities of Spain and Latin America word them. */
export const es: Labels = {
  language: 'es',
  title: 'Modelo de formulario de solicitud',
  note: 'Nota - * = Táchese lo que no proceda',
  yes: ['SÍ', 'SI'],
  no: ['NO'],
  sections: {
    organisation: row(
      'Datos del organismo solicitante',
      '{Datos,Detalles} {del organismo,de la organización,de la entidad,de la autoridad,de la institución} {solicitante,requirente,que realiza la solicitud,que hace la solicitud,que efectúa la solicitud} | {Información,Información sobre} {el organismo,la organización,la entidad,la autoridad} {solicitante,requirente} | {Organismo,Organización,Entidad,Autoridad} {solicitante,requirente}',
      'Organismo | Organización | Entidad',
    ),
    requester: row(
      'Datos de la persona que realiza la solicitud y a quien deben dirigirse todas las respuestas',
      '{Datos,Detalles} de la persona {solicitante,que realiza la solicitud,que hace la solicitud,que efectúa la solicitud,que formula la solicitud}{ y a {quien,la que} {deben dirigirse,se deben dirigir,deberán dirigirse} todas las respuestas,} | {Datos,Detalles} {del solicitante,del agente,del funcionario,del requirente,de contacto} | Persona {solicitante,de contacto}',
      'Solicitante | Contacto',
    ),
    nature: row(
      'Naturaleza de la solicitud',
      '{Naturaleza,Tipo,Clase} de {la solicitud,la petición,solicitud,petición,requerimiento}',
      'Naturaleza',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Denominación oficial',
      '{Denominación,Nombre} {legal,oficial,jurídico,jurídica,social} | {Nombre,Denominación} {del organismo,de la organización,de la entidad,de la autoridad,de la institución,de la unidad}{ solicitante,} | Razón social',
      'Organismo | Autoridad | Unidad | Organización | Entidad | Institución | {Organismo,Autoridad,Unidad} solicitante | Dependencia',
      '(Nombre completo publicado de la organización)',
    ),
    'organisation.address': row(
      'Dirección',
      'Domicilio | {Dirección,Domicilio} {postal,oficial,legal,social,publicada,de la organización,del organismo,de la entidad,de la unidad}',
      'Sede',
      '(Dirección publicada de la organización)',
    ),
    'organisation.legalStatus': row(
      'Naturaleza jurídica',
      '{Estatus,Estado,Situación,Condición,Estatuto,Forma,Carácter} {legal,jurídico,jurídica} | {Tipo de,Naturaleza de la} {organismo,organización,entidad,autoridad}',
      'Estatus',
      '(fiscalía, policía nacional/local, etc.)',
    ),
    'organisation.website': row(
      'Sitio web',
      '{Sitio,Página} {web,web oficial,de Internet,web de la organización,web del organismo} | {Web,Portal,Página} oficial | Dirección web',
      'Web | Internet | Página',
      '(sitio web oficial de la organización)',
    ),
    'requester.name': row(
      'Nombre y número de placa o identificación',
      '{Nombre,Nombre y apellidos} {y,e,con,incluido,incluido el,incluyendo} {número,n.º,nº} {de placa,de identificación,de placa/identificación,de placa/id,de placa o identificación,de identificación profesional,de carné profesional,de insignia/identificación,de agente} | {Nombre,Nombre y apellidos} {y,,} {TIP,placa,legajo,número de legajo,credencial,matrícula,cédula profesional,número de identificación,número de placa,carné profesional,identificación profesional} | Nombre {del agente,del funcionario,del solicitante,del investigador} | Agente {solicitante,instructor} | Funcionario solicitante',
      'Nombre | Nombre y apellidos | Nombre completo | Apellidos y nombre | Agente | Instructor',
    ),
    'requester.rank': row(
      'Rango',
      '{Rango,Grado,Empleo} {policial,del agente,militar,jerárquico,profesional,o empleo,/ grado,/ empleo,/ categoría}',
      'Grado | Empleo | Categoría | Escala',
      '(Aplicable a organizaciones jerarquizadas como la policía)',
    ),
    'requester.position': row(
      'Cargo',
      '{Cargo,Puesto} {que ocupa,desempeñado,de trabajo,ocupado,actual,/ puesto,/ función,o puesto,/ cargo}',
      'Puesto | Función | Posición | Destino | Título',
      '(Por ejemplo, investigador de ciberdelincuencia, fiscal, punto de contacto único nacional, etc.)',
    ),
    'requester.email': row(
      'Correo electrónico',
      '{Correo,Dirección} {electrónico,de correo electrónico,electrónica,de correo,de email,de e-mail}{ oficial, corporativo, institucional, profesional,} | {Correo,E-mail,Email} {oficial,corporativo,institucional}',
      'Correo | E-mail | Email | Mail',
      '(Debe ser una dirección de correo electrónico oficial (no yahoo, gmail, etc.))',
    ),
    'requester.telephone': row(
      'Teléfono',
      '{Número,N.º,Nº,Núm.} de {teléfono,tel.} {oficial,directo,} | Teléfono {oficial,directo,de contacto,de la oficina,de trabajo,profesional,fijo}',
      'Tel | Tel. | Tfno. | Tlf. | Tfno | Telf. | Móvil | Celular | Teléfono móvil | Teléfono / móvil | Contacto telefónico',
      '(Debe ser un número de teléfono oficial, no personal)',
    ),
    'nature.emergency': row(
      'Emergencia',
      '{Solicitud,Petición,Situación,Caso} {de emergencia,urgente,de urgencia} | Divulgación de emergencia',
      'Urgencia | Urgente',
      '(Solo debe usarse en casos de riesgo para la vida, muerte, lesiones graves o terrorismo)',
    ),
    'nature.preservation': row(
      'Conservación de datos',
      '{Conservación,Preservación,Aseguramiento,Retención,Congelación,Salvaguarda} {de datos,de los datos,rápida de datos,urgente de datos} | {Solicitud,Orden} de {conservación,preservación}{ de datos,}',
      'Conservación | Preservación',
      '(Detalle exactamente lo que se solicita. Sea específico y limítese a lo necesario para la investigación. Facilite toda la información disponible, incluidas las zonas horarias de la actividad delictiva) Debe usarse cuando se solicita la conservación a la espera de una orden legal para revelar los datos.',
    ),
    'nature.production': row(
      'Entrega de datos',
      '{Entrega,Producción,Cesión,Aportación,Divulgación,Revelación,Suministro,Presentación,Comunicación,Obtención,Facilitación} {de datos,de los datos,de información} | {Solicitud,Orden} de {entrega,producción,divulgación}{ de datos,}',
      'Producción | Entrega | Divulgación | Cesión',
      'Debe usarse cuando se solicita la entrega o revelación de datos y requiere el mismo nivel de detalle que la conservación de datos.',
    ),
    'nature.takedown': row(
      'Retirada de contenidos',
      '{Retirada,Eliminación,Supresión,Bloqueo,Borrado,Baja,Remoción} {de contenido,de contenidos,del contenido,de los contenidos,de datos} | {Bloqueo,Retirada,Eliminación} / {retirada,eliminación,bloqueo} {de contenidos,de contenido,} | Solicitud de {retirada,eliminación}',
      'Retirada | Eliminación | Bloqueo | Takedown | Cierre',
      '(Para solicitar la retirada de un sitio web, red social u otra publicación en línea)',
    ),
    'nature.courtOrder': row(
      'Orden legal o judicial',
      '{Orden,Resolución,Mandamiento,Auto,Autorización,Mandato,Decisión} {judicial,legal/judicial,legal o judicial,legal / judicial,jurídica/judicial,del tribunal,judicial/legal} | Orden {legal,del juez} | Oficio judicial',
      'Auto | Mandamiento | Orden',
      '(Cualquier orden de un tribunal u otra autoridad judicial debe adjuntarse al formulario)',
    ),
    'nature.other': row(
      'Otros',
      'Otra {solicitud,petición,naturaleza} | Otro tipo de solicitud',
      'Otro | Otra | Otras | Otro (especificar) | Otros (especificar) | Otra (especificar)',
      '(Facilite todos los detalles y la base legal de la solicitud)',
    ),
    crime: row(
      'Delito o delitos que se investigan',
      '{¿Qué,Qué,¿Cuál,Cuál} {delito,delitos,delito/s,delito(s),delito o delitos,crimen,crímenes,crimen/es,es el delito,infracción} {se investiga,se investigan,se investiga(n),se está investigando,se están investigando,se está/n investigando,se está(n) investigando,está siendo investigado,son objeto de investigación,es objeto de investigación,que se investiga} | {Delito,Delitos,Delito(s),Delito/s,Hechos} {investigado,investigados,investigado(s),investigado/s,objeto de investigación,objeto de la investigación,que se investiga,que se investigan,que se investiga(n),en investigación,bajo investigación} | {Infracción,Infracciones} {penal,penales}{ investigada, investigadas,} | Tipo {penal,delictivo,de delito} | Delito (calificación jurídica) | Calificación {jurídica,penal,del delito}',
      'Delito | Delitos | Delito(s) | Delito/s | Crimen | Calificación',
      '(Indique el tipo de delito según su legislación y el artículo de la ley correspondiente) Debe incluirse el número de la causa penal o del procedimiento',
    ),
    overview: row(
      'Resumen de la actividad delictiva',
      '{Resumen,Descripción,Descripción general,Panorama,Visión general,Exposición,Relato,Síntesis,Breve descripción,Breve resumen} {de la actividad delictiva,de la actividad criminal,de los hechos,del delito,del caso,de la actividad ilícita,del hecho delictivo,de hechos} | {Hechos investigados,Hechos delictivos,Relación de hechos,Exposición de hechos,Antecedentes de hecho}',
      'Hechos | Resumen | Antecedentes | Circunstancias',
      '(Explique en líneas generales cómo se cometió el delito y sus aspectos particulares. No es necesario identificar a personas en este apartado. Es un resumen del delito). Es importante indicar la base legal de la solicitud. Puede tratarse de un tribunal u otra',
    ),
    subject: row(
      'Sujeto de la solicitud',
      '{Sujeto,Objeto,Asunto,Objetivo,Sujetos,Sujeto/s,Sujeto(s)} de la {solicitud,petición} | {Persona,Personas,Cuenta,Usuario} {afectada,afectadas,investigada,objeto de la solicitud,a la que se refiere la solicitud,afectado} | {Persona o cuenta,Cuenta o persona,Persona / cuenta,Persona/cuenta} {afectada,afectadas,investigada,objeto de la solicitud} | Cuenta objetivo',
      'Sujeto | Objetivo | Cuenta | Cuentas | {Cuenta,Perfil} {o,/} {persona,usuario} | {Persona,Usuario} {o,/} {cuenta,perfil}',
      '(Facilite el mayor detalle posible sobre la persona o entidad objeto de la solicitud, incluida información física como nombre, dirección, fecha de nacimiento y cualquier información en línea como nombres de usuario, otras identidades en línea, direcciones IP conocidas; adjunte copias de la información en línea disponible, como publicaciones, fotografías, etc.)',
    ),
    requested: row(
      'Qué se solicita',
      '{¿Qué,Qué,Lo que,¿Qué datos,Qué datos,Qué información,¿Qué información} {se solicita,se está solicitando,se pide,se requiere,solicita,se solicitan,se interesa} | {Información,Datos,Medidas,Contenido} {solicitada,solicitados,solicitado,requerida,requeridos,interesados,interesada,solicitadas,que se solicita,que se solicitan} | {Detalle,Detalles,Contenido,Alcance} de la {solicitud,petición} | Se solicita',
      'Solicitud | Petición',
      '(Detalle exactamente lo que solicita: titularidad de la cuenta, actividad, publicaciones, etc. Sea específico; no se admiten búsquedas indiscriminadas)',
    ),
    dataTypes: row(
      'Tipo de datos solicitados',
      '{Tipo,Tipos,Clase,Categoría,Categorías,Tipo(s)} {de datos,de los datos,de información} {solicitados,solicitado,que se solicitan,que se piden,requeridos,solicitada,interesados,pedidos,}',
      'Datos',
    ),
    'dataTypes.subscriber': row(
      'Datos de abonado',
      '{Datos,Información} {de abonado,del abonado,de abonados,del suscriptor,de suscriptor,de suscriptores,sobre el abonado,relativos al abonado,de titularidad,del titular,de identificación del abonado}',
      'Abonado | Suscriptor | Titularidad',
    ),
    'dataTypes.traffic': row(
      'Datos de tráfico',
      '{Datos,Información} {del tráfico,sobre tráfico,de conexión,de tráfico}',
      'Tráfico',
    ),
    'dataTypes.content': row(
      'Datos de contenido',
      '{Datos,Información} {del contenido,sobre el contenido,de contenidos} | Contenido de las comunicaciones',
      'Contenido | Contenidos',
    ),
    timeLimits: row(
      'Plazos',
      '{Límite,Límites,Limitación,Limitaciones} {de tiempo,temporal,temporales} | Plazo {de respuesta,de la solicitud,límite,temporal} | Fecha límite',
      'Plazo | Término',
      '(Indique si esta solicitud está limitada en el tiempo, por ejemplo, plazos de detención, prescripción, etc.)',
    ),
    confidentiality: row(
      'Confidencialidad',
      '{Solicitud,Petición,Requisitos,Deber,Cláusula} de {confidencialidad,reserva} | Secreto {de las actuaciones,de sumario,de la solicitud,del procedimiento} | Confidencialidad {solicitada,requerida} | No divulgación | Confidencialidad / reserva',
      'Confidencial | Reserva | Secreto',
      'Algunas jurisdicciones están obligadas a informar al interesado de las solicitudes relativas a sus datos. Los plazos varían según la jurisdicción. Si la solicitud requiere confidencialidad, debe indicarse aquí junto con la base legal de la solicitud de confidencialidad.',
    ),
    registrationNumber: row(
      'Número de registro',
      '{Número,N.º,Nº,Núm.,N/} {de registro,de referencia,de solicitud,de salida,registro,referencia,de la solicitud,Ref.,de oficio} | {Nuestra,Su} referencia interna | Nuestra {referencia,ref.} | {Número de referencia,Referencia,Número de expediente} {de la autoridad,del organismo} {solicitante,requirente} | Referencia {de la solicitud,interna} | Registro de salida | Oficio {n.º,núm.,nº}',
      'Referencia | Ref | Ref. | Registro | Oficio',
    ),
    'organisation.country': row(
      'País',
      'País {solicitante,requirente,de origen,del organismo} | Estado requirente',
      '',
    ),
    'organisation.switchboard': row(
      'Centralita',
      '{Centralita,Conmutador} {telefónica,telefónico} | {Teléfono,Tel.} {(centralita),de centralita,centralita,de la centralita,central,general} | {Número,Nº} de {centralita,la centralita}',
      'Central | Conmutador',
    ),
    'requester.badgeNumber': row(
      'Número de placa',
      '{Número,N.º,Nº,Núm.} {de placa,de identificación,de identificación profesional,de carné profesional,profesional,de TIP,de agente,de placa/identificación,de carnet profesional,de credencial}',
      'Placa | TIP | Carné profesional | Credencial | Identificación',
    ),
    'crime.provisions': row(
      'Artículo de la ley aplicable',
      '{Artículo,Artículos,Artículo(s)} {de la ley,del Código Penal,aplicable,aplicables,infringidos,de la ley pertinente} | {Preceptos,Disposiciones,Normativa,Legislación} {aplicables,aplicable,infringidos,legales,penales,penal,infringidas}',
      'Artículo | Artículos | Preceptos',
    ),
    'crime.caseNumber': row(
      'Número de la causa penal o del procedimiento',
      '{Número,N.º,Nº,Núm.} {de expediente,de procedimiento,de la causa,de causa,de caso,de atestado,de diligencias,de asunto,del caso,del procedimiento,de sumario,de carpeta de investigación,del expediente,de diligencias previas} | Diligencias {previas,policiales} | Atestado {n.º,nº} | Procedimiento {n.º,nº,penal} | Expediente {n.º,nº}',
      'Expediente | Procedimiento | Atestado | Diligencias | Causa | Caso',
    ),
    legalBasis: row(
      'Base legal',
      '{Base,Fundamento,Fundamentos,Amparo} {legal,jurídica,jurídico,jurídicos,legales} {de la solicitud,de la petición,} | Fundamentación {jurídica,legal}',
      'Fundamento | Legislación',
    ),
    'authority.issuedBy': row(
      'Autoridad emisora',
      '{Autoridad,Órgano,Juzgado,Tribunal,Juez} {emisora,emisor,judicial,que dicta la orden,que dictó la orden,que autoriza,competente,que emite la orden} | {Orden,Resolución,Auto} {dictada por,dictado por,emitida por}',
      'Juzgado | Tribunal | Juez | Fiscalía | Dictada por | Emitida por | Autoridad judicial',
    ),
    'authority.date': row(
      'Fecha de la orden',
      'Fecha {del auto,de la resolución,del mandamiento,de la orden judicial} | {Auto,Orden} de fecha',
    ),
    identifiers: row(
      'Identificadores',
      '{Identificadores,Identificador} {de la cuenta,de cuenta,del objetivo,de usuario}',
      'Identificador | Usuario | Nombre de usuario | Nombres de usuario | Dirección IP | Direcciones IP',
    ),
    timeRange: row(
      'Período',
      '{Período,Periodo,Intervalo,Rango,Franja,Lapso} {de tiempo,solicitado,de fechas,temporal,requerido,de interés,horaria,interesado,de los datos}',
      'Periodo | Fechas',
    ),
  },
  unused: wordingsOf(
    'Fax | Número de fax | Fecha | Fecha de la solicitud | Lugar | Lugar y fecha | Firma | Firmado | Sello | De | Para | Destinatario | Asunto | Proveedor de servicios | Proveedor | Anexos | Anexo | Adjuntos | Documentos adjuntos | Su referencia | S/Ref. | Idioma | Prioridad | Departamento | Sección | División | Grupo | Clasificación | Superior | Supervisor | Observaciones',
  ),
};
