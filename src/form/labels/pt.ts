import type { Labels } from './labels.ts';
import { row, wordingsOf } from './row.ts';

/** Portuguese: the template's rows (CoE 2020 App. A) as authorities of Portugal and Brazil word them. */
export const pt: Labels = {
  language: 'pt',
  title: 'Modelo de formulário de pedido',
  note: 'Nota - * = Riscar o que não interessa',
  yes: ['SIM'],
  no: ['NÃO', 'NAO'],
  sections: {
    organisation: row(
      'Dados da organização que faz o pedido',
      '{Dados,Detalhes,Informações,Identificação} {da organização,da entidade,da autoridade,do organismo} {requerente,que faz o pedido,que efetua o pedido,que apresenta o pedido,solicitante,que faz a solicitação} | {Entidade,Organização,Autoridade} {requerente,solicitante,requisitante}',
      'Organização | Entidade | Organismo',
    ),
    requester: row(
      'Dados da pessoa que faz o pedido e a quem devem ser dirigidas todas as respostas',
      '{Dados,Detalhes,Informações,Identificação} da pessoa {requerente,que faz o pedido,que efetua o pedido,que apresenta o pedido,solicitante,que faz a solicitação}{ e {a quem,à qual} {devem ser dirigidas,devem ser enviadas,devem ser endereçadas} todas as respostas,} | {Dados,Detalhes} {do requerente,do solicitante,de contacto,de contato} | Pessoa de {contacto,contato}',
      'Requerente | Solicitante | Contacto | Contato',
    ),
    nature: row(
      'Natureza do pedido',
      '{Natureza,Tipo} {do pedido,da solicitação,de pedido,de solicitação,da requisição,de requisição}',
      'Natureza',
    ),
  },
  rows: {
    'organisation.legalName': row(
      'Designação oficial',
      '{Designação,Denominação,Nome} {legal,oficial,jurídica,jurídico,completa,social} | {Nome,Designação,Denominação} {da organização,da entidade,da autoridade,do organismo,do órgão,do serviço}{ requerente,} | Razão social',
      'Entidade | Organização | Autoridade | Organismo | Serviço | Órgão | Unidade | {Entidade,Autoridade} requerente | Designação',
      '(Nome completo publicado da organização)',
    ),
    'organisation.address': row(
      'Morada',
      'Endereço | {Morada,Endereço} {oficial,postal,da organização,da entidade,publicada,publicado,do serviço,completo}',
      'Sede | Localização',
      '(Morada publicada da organização)',
    ),
    'organisation.legalStatus': row(
      'Estatuto jurídico',
      '{Estatuto,Natureza,Estado,Situação,Forma,Status,Regime} {legal,jurídica,jurídico} {da organização,} | Tipo de {organização,entidade,autoridade}',
      'Estatuto',
      '(ministério público, polícia nacional/local, etc.)',
    ),
    'organisation.website': row(
      'Sítio Web',
      '{Sítio,Página,Site} {web,internet,oficial,da internet,de internet,na internet,eletrónico,eletrónica,web oficial,da Web,da organização} | Endereço {web,na internet} | Website oficial',
      'Site | Website | Internet | Web | Sítio | Página',
      '(sítio Web oficial da organização)',
    ),
    'requester.name': row(
      'Nome, incluindo o número de identificação ou crachá',
      '{Nome,Nome completo} {e,com,incluindo,incluindo o} {número,n.º} {de identificação,de crachá,de identificação/crachá,de crachá/identificação,de distintivo,de matrícula,mecanográfico,do cartão profissional,de identificação ou crachá,de crachá/ID} | Nome {e,,} {matrícula,crachá,distintivo,n.º de matrícula,n.º mecanográfico} | Nome {do funcionário,do agente,do requerente,do solicitante,do inspetor,do investigador}',
      'Nome | Nome completo | Agente | Funcionário | Inspetor',
    ),
    'requester.rank': row(
      'Posto',
      '{Posto,Patente,Categoria,Grau} {hierárquico,profissional,/ categoria,/ posto,policial,hierárquica,ou categoria}',
      'Patente | Categoria | Graduação | Posto / categoria',
      '(Aplicável a organizações hierárquicas como a polícia)',
    ),
    'requester.position': row(
      'Cargo',
      '{Cargo,Função,Posição} {que ocupa,desempenhado,desempenhada,exercida,exercido,/ função,/ cargo,ocupado}',
      'Função | Funções | Posição | Título | Cargo ou função',
      '(Por exemplo, investigador de cibercrime, procurador, ponto de contacto único nacional, etc.)',
    ),
    'requester.email': row(
      'Correio eletrónico',
      '{Correio,Endereço} {eletrónico,eletrônico,electrónico,de correio eletrónico,de e-mail,de email,de correio electrónico}{ oficial, institucional, profissional,} | {E-mail,Email} {oficial,institucional,profissional,funcional}',
      'E-mail | Email | Mail | Correio electrónico',
      '(Deve ser um endereço de correio eletrónico oficial (não yahoo, gmail, etc.))',
    ),
    'requester.telephone': row(
      'Telefone',
      '{Número,N.º,Nº,Contacto,Contato} {de telefone,telefónico,telefônico,de telefone direto} {oficial,} | Telefone {oficial,direto,de serviço,de contacto,do serviço,profissional,fixo}',
      'Tel | Tel. | Telef. | Telemóvel | Celular | Telefone / telemóvel | Contacto | Contactos | Telem.',
      '(Deve ser um número de telefone oficial, não pessoal)',
    ),
    'nature.emergency': row(
      'Emergência',
      '{Pedido,Situação,Caso,Solicitação} {de emergência,urgente,de urgência}',
      'Urgência | Urgente',
      '(A utilizar apenas em casos de risco de vida, morte, ferimentos graves ou terrorismo)',
    ),
    'nature.preservation': row(
      'Preservação de dados',
      '{Preservação,Conservação,Congelamento,Retenção,Salvaguarda} {de dados,dos dados,expedita de dados,expedita dos dados,rápida de dados} | Pedido de {preservação,conservação}{ de dados,}',
      'Preservação | Conservação',
      '(Indique exatamente o que é pedido. Seja específico e limite-se ao necessário para a investigação. Forneça todas as informações disponíveis, incluindo os fusos horários da atividade criminosa) A utilizar quando se pede a preservação enquanto se aguarda uma ordem legal de divulgação dos dados.',
    ),
    'nature.production': row(
      'Produção de dados',
      '{Produção,Fornecimento,Apresentação,Divulgação,Entrega,Disponibilização,Comunicação,Obtenção,Injunção para apresentação,Transmissão,Revelação} {de dados,dos dados,de informação} | Pedido de {produção,fornecimento,divulgação}{ de dados,}',
      'Produção | Fornecimento | Divulgação | Apresentação',
      'A utilizar quando se pede a produção ou divulgação de dados; exige o mesmo nível de pormenor que a preservação de dados.',
    ),
    'nature.takedown': row(
      'Remoção de conteúdos',
      '{Remoção,Retirada,Bloqueio,Eliminação,Supressão} {de conteúdo,de conteúdos,do conteúdo,dos conteúdos,de dados,de página} | {Bloqueio,Remoção} / {remoção,bloqueio} {de conteúdo,de conteúdos,} | Pedido de remoção',
      'Remoção | Bloqueio | Takedown | Retirada',
      '(Para pedir a remoção de um sítio Web, rede social ou outra publicação em linha)',
    ),
    'nature.courtOrder': row(
      'Ordem legal/judicial',
      '{Ordem,Despacho,Decisão,Mandado,Autorização,Determinação} {judicial,legal/judicial,legal / judicial,legal ou judicial,do tribunal,do juiz,jurídica/judicial,legal/do tribunal} | Ordem legal',
      'Despacho | Mandado',
      '(Qualquer ordem de um tribunal ou outra autoridade judiciária deve ser anexada ao formulário)',
    ),
    'nature.other': row(
      'Outro',
      'Outro {pedido,tipo de pedido} | Outra {natureza,solicitação}',
      'Outros | Outra | Outras | Outro (especificar) | Outros (especificar) | Outra (especificar)',
      '(Forneça todos os pormenores e a base legal do pedido)',
    ),
    crime: row(
      'Que crime(s) está(ão) a ser investigado(s)',
      '{Que,Qual,Quais,Qual o,Quais os,Qual/quais} {crime,crimes,crime(s),crime/s,delito,infração} {está a ser investigado,estão a ser investigados,está/estão a ser investigado(s),está(ão) a ser investigado(s),está sendo investigado,estão sendo investigados,são investigados,é investigado,se investiga,está/ão a ser investigado/s,está/estão sendo investigado/s,em investigação,está(ão) sendo investigado(s)} | {Crime,Crimes,Crime(s),Crime/s,Delito,Infração} {em investigação,investigado,investigados,investigado(s),investigado/s,sob investigação,objeto de investigação,objeto da investigação,a ser investigado,em causa} | Tipo {de crime,legal de crime,penal} | Crime em causa | Ilícito criminal',
      'Crime | Crimes | Crime(s) | Delito | Infração | Ilícito',
      '(Indique o tipo de crime segundo a sua legislação e o artigo da lei aplicável) Deve ser indicado o número do processo-crime ou inquérito',
    ),
    overview: row(
      'Visão geral da atividade criminosa',
      '{Visão geral,Resumo,Descrição,Síntese,Panorama,Breve descrição,Sumário,Exposição,Relato} {da atividade criminosa,da atividade criminal,da actividade criminosa,dos factos,dos fatos,do crime,do caso,da atividade ilícita,da conduta criminosa} | {Factos,Fatos} em investigação | Matéria de facto',
      'Factos | Fatos | Resumo | Circunstâncias | Descrição | Síntese',
      '(Descreva em traços gerais como o crime foi cometido e aspetos particulares. Não é necessário identificar pessoas nesta secção. Trata-se de um resumo do crime). É importante indicar a base legal do pedido. Pode ser o tribunal ou outra',
    ),
    subject: row(
      'Sujeito do pedido',
      '{Sujeito,Objeto,Alvo,Assunto,Sujeitos,Visado,Objecto} {do pedido,da solicitação} | {Pessoa,Conta,Utilizador} {visada,visado,em causa,objeto do pedido,a que se refere o pedido} | {Pessoa ou conta,Conta ou pessoa,Pessoa/conta,Pessoa / conta} {visada,em causa,objeto do pedido}',
      'Sujeito | Alvo | Conta | Visado | Contas | {Conta,Perfil} {ou,/} {pessoa,utilizador,usuário} | {Pessoa,Utilizador,Usuário} {ou,/} {conta,perfil}',
      '(Forneça o máximo de pormenores sobre a pessoa ou entidade objeto do pedido, incluindo informações físicas como nome, morada, data de nascimento e informações em linha como nomes de utilizador, outras identidades em linha, endereços IP conhecidos; junte cópias das informações em linha disponíveis, como publicações, fotografias, etc.)',
    ),
    requested: row(
      'O que é pedido',
      'O que {é solicitado,é pedido,se pede,se solicita,está a ser pedido,está a ser solicitado,está sendo solicitado,se pretende,se requer} | {Informação,Informações,Dados,Elementos,Diligências} {solicitada,solicitadas,solicitados,pedida,pedidas,pedidos,pretendidos,pretendida,requerida,requeridos,requisitados} | {Conteúdo,Pormenores,Detalhes,Âmbito} do pedido | Solicita-se | Que dados {são pedidos,são solicitados}',
      'Pedido | Solicitação',
      '(Indique exatamente o que pede – titularidade da conta, atividade, publicações, etc. Seja específico – sem pesquisas exploratórias)',
    ),
    dataTypes: row(
      'Tipo de dados pedidos',
      '{Tipo,Tipos,Categoria,Categorias,Tipo(s),Natureza} {de,dos,de informação} {dados,} {solicitados,pedidos,requeridos,pretendidos,solicitado,}',
      'Dados | {Espécie,Espécies,Categoria} de dados',
    ),
    'dataTypes.subscriber': row(
      'Dados de assinante',
      '{Dados,Informações,Informação} {do assinante,de assinante,de assinantes,do subscritor,de subscritor,sobre o assinante,sobre o subscritor,de base,de base do subscritor,relativos ao assinante,cadastrais,de identificação do assinante,dos assinantes}',
      'Assinante | Subscritor',
    ),
    'dataTypes.traffic': row(
      'Dados de tráfego',
      '{Dados,Informações} {do tráfego,sobre tráfego,de conexão,de ligação}',
      'Tráfego',
    ),
    'dataTypes.content': row(
      'Dados de conteúdo',
      '{Dados,Informações} {do conteúdo,sobre o conteúdo,de conteúdos} | Conteúdo das comunicações',
      'Conteúdo | Conteúdos',
    ),
    timeLimits: row(
      'Prazos',
      '{Limite,Limites,Limitações,Limitação} {de tempo,temporal,temporais} | Prazo {de resposta,do pedido,limite,para resposta} | Data limite',
      'Prazo',
      '(Indique se este pedido está limitado no tempo, por exemplo, prazos de detenção, prescrição, etc.)',
    ),
    confidentiality: row(
      'Confidencialidade',
      '{Pedido,Dever,Requisitos} de {confidencialidade,sigilo} | Segredo de {justiça,inquérito} | Sigilo {do pedido,processual} | Confidencialidade {solicitada,pedida,/ sigilo} | Não divulgação',
      'Confidencial | Sigilo | Sigiloso',
      'Algumas jurisdições são obrigadas a informar o titular dos dados dos pedidos relativos aos seus dados. Os prazos variam consoante a jurisdição. Se o pedido exigir confidencialidade, tal deve ser indicado aqui, juntamente com a base legal do pedido de confidencialidade.',
    ),
    registrationNumber: row(
      'Número de registo',
      '{Número,N.º,Nº} {de registo,de registro,de referência,do pedido,do ofício,de ofício,de ordem,de expediente} | {Nossa,N/} {referência,ref.,Ref.ª} | Referência {do pedido,interna,da requisição,da autoridade requerente,da entidade requerente} | Ofício n.º | Registo n.º',
      'Referência | Ref | Ref. | Ref.ª | Ofício | Registo | Registro',
    ),
    'organisation.country': row('País', 'País {requerente,de origem,solicitante} | Estado requerente', ''),
    'organisation.switchboard': row(
      'Central telefónica',
      'Central telefônica | {Telefone,Tel.,Número} {geral,(central),central,da central,(geral)} | Número geral | PBX',
      'Central',
    ),
    'requester.badgeNumber': row(
      'Número de crachá',
      '{Número,N.º,Nº} {de identificação,de crachá,de matrícula,mecanográfico,de distintivo,do cartão profissional,de cartão profissional,profissional,de identificação/crachá,de agente,funcional} | Cartão profissional',
      'Matrícula | Crachá | Distintivo | NIP | N.º mec.',
    ),
    'crime.provisions': row(
      'Artigo da lei aplicável',
      '{Artigo,Artigos,Disposições,Normas,Preceitos} {da lei,legais,aplicáveis,aplicável,violados,penais,violadas,incriminadores,do Código Penal} | Enquadramento {legal,penal,jurídico-penal}',
      'Artigo | Artigos',
    ),
    'crime.caseNumber': row(
      'Número do processo-crime ou inquérito',
      '{Número,N.º,Nº} {do processo,de processo,do inquérito,de inquérito,único de processo crime,do caso,do processo-crime,do processo crime,de processo-crime} | Processo n.º | Inquérito n.º | NUIPC | Processo-crime',
      'Processo | Inquérito | Caso',
    ),
    legalBasis: row(
      'Base legal',
      '{Base,Fundamento,Fundamentação,Enquadramento} {legal,jurídica,jurídico} {do pedido,da solicitação,} | Fundamentos legais',
      'Fundamento | Legislação',
    ),
    'authority.issuedBy': row(
      'Autoridade emissora',
      '{Autoridade,Entidade,Tribunal,Juiz} {emissora,emitente,que emitiu a ordem,judiciária,judiciária competente,que autorizou,ordenante} | {Ordem,Despacho} {emitida por,emitido por,proferido por}',
      'Tribunal | Juiz | Ministério Público | Emitido por | Emitida por',
    ),
    'authority.date': row(
      'Data da ordem',
      'Data {do despacho,da decisão,do mandado,da ordem judicial} | Despacho de',
    ),
    identifiers: row(
      'Identificadores',
      'Identificadores {da conta,do alvo,de conta} | Identificador da conta',
      'Identificador | Nome de utilizador | Nomes de utilizador | Nome de usuário | Endereço IP | Endereços IP',
    ),
    timeRange: row(
      'Período',
      '{Período,Intervalo,Lapso} {solicitado,pedido,de tempo,temporal,pretendido,de referência,em causa,de datas,dos dados}',
      'Datas',
    ),
  },
  unused: wordingsOf(
    'Fax | Número de fax | Data | Data do pedido | Local | Local e data | Assinatura | Carimbo | Selo | Para | De | Destinatário | Assunto | Prestador de serviços | Fornecedor de serviço | Operador | Anexos | Anexo | Vossa referência | V/ Ref. | Língua | Idioma | Prioridade | Departamento | Secção | Seção | Divisão | Classificação | Superior | Observações',
  ),
};
