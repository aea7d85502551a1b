import type { LetterWords } from '../words.ts';

/** Portuguese letters. */
export const pt: LetterWords = {
  salutations: [
    '(?:prezad[oa]s?|exm[oa]s?\\.?|ex\\.m[oa]s?|excelentíssim[oa]s?|car[oa]s?|senhor(?:es|a|as)?|ilm[oa]s?\\.?)[^\\n]{0,60}',
    '(?:bom dia|boa tarde|boa noite|olá)(?: [^\\n.?]{1,30})?',
  ],
  closings: [
    '(?:atenciosamente|respeitosamente|cordialmente|atentamente|att\\.?)|(?:com (?:os )?(?:melhores|meus) )?(?:cumprimentos|saudações)|(?:muito )?obrigad[oa](?: desde já)?|(?:o|a) (?:procurador[a]?|juiz|juíza|magistrad[oa])[^\\n]{0,50},?|com (?:elevada )?(?:estima|consideração)[^\\n]{0,60}',
  ],
  prose: [
    'que|um|uma|com|por|para|se|é|são|foi|foram|pelo|pela|como|não|este|esta|esse|sua|seu|mediante|nos|entre',
  ],
  addressees: ['departamento jurídico|a\\/c|ao cuidado|representante legal|encarregado de proteção'],
  annexes: ['anexos?'],
  disclaimers: ['esta mensagem[^.]{0,80}confidencia|destinatário'],
  abbreviations: [
    'arts|al|inc|art|arts|exas|ex\\.?ªs?|v\\.? ?exas?|n|nº|dr|dra|sr|sra|exmo|exmos|exma|av|r|tel|telef|fls|inc|c|p|proc|insp|cap|cel|del|prof|v|lda|ltda|ref|of',
    'exmos?|exmas?|sras?|srs?',
  ],
  asks: [
    '(?:foi|é|está|fica|foram|são) (?:autorizad|determinad|ordenad|decretad|deferid)[oa]s?|(?:solicit|requisit|requer|pe[dç]|determin|orden|intim|notific|rog|agradec|necessit|precis|gostar)(?:o|a|e|em|amos|emos|imos|ia|íamos|ados?|adas?|a-se|e-se)?(?=[ ,:;])|(?:ofício|pedido|requisição|solicitação|ordem|mandado|requerimento) (?:judicial |urgente )?(?:de|para|a fim de|visando)(?: a| o)? ?(?:fornec|entreg|preserv|conserv|identific|remo|quebra|exclus|bloque|informa|envio|dados|obten)\\p{L}*|(?:a fim de que|para que|que) (?:se )?(?:forneç|inform|envi|remet|preserv|conserv|guard|remov|exclu|bloque|apresent|disponibiliz|facult|indi|identifi|suspend)(?:a|am|e|em|ue|uem|qu\\p{L}+)(?= )|(?:queira|queiram|favor|por favor|é favor|por gentileza|gentileza)(?= )|(?:deve|deverá|devem|deverão|há de|está obrigad[oa] a)(?: \\p{L}+)? (?:fornecer|informar|enviar|remeter|preservar|conservar|remover|excluir|bloquear|apresentar|disponibilizar|entregar|indicar|guardar)|(?:podem|poderiam|pode|poderia|conseguem|consegue)(?:-me|-nos)?(?: \\p{L}+)? (?:dar|enviar|dizer|passar|fornecer|mandar|informar|preservar|guardar|indicar|facultar)|(?:dados|informações|elementos|medidas?) (?:solicitad|requisitad|pretendid|pedid|necessári)[oa]s ?:?|o (?:envio|fornecimento)(?= d)|a (?:remessa|entrega|preservação|remoção|identificação|disponibilização)(?= d)|(?:mandem|enviem|digam|preservem|guardem|tirem|retirem|removam|informem)(?:-me|-nos)?',
    'determin(?:ou|aram|a-se|e-se)|requisit(?:ou|a-se|e-se)|orden(?:ou|a-se|e-se)|decret(?:ou|o|a)(?= )|(?:entrega|envio|remessa|junção|fornecimento) de(?= )|(?:que )?(?:informem|enviem|remetam|forneçam|preservem|indisponibilizem|removam|facultem|indiquem)(?= )',
    '(?:solicit|requisit|requer|roga|pe[dç]|determin|ordeno|ordena)(?:o|a|amos|emos|imos|a-se|e-se|-se)?(?=[ ,:])',
    '(?:solicita|requer|requisita|pede|roga|determina)-se|vimos (?:por este meio )?(?:solicitar|requerer)|venho (?:solicitar|requerer)',
    '(?:por favor|favor|queiram?|é favor),? (?:\\p{L}+ )?(?:envi|forne|inform|remet|indi|preserv|conserv|remov)\\p{L}*|se digne|(?:podem|poderiam|pode|poderia) (?:\\p{L}+ )?(?:envi|forne|inform|indic|confirm|remet)\\p{L}*|precis(?:o|amos) (?:de|d[oa]s?)|agradec\\p{L}+ (?:o envio|que)',
    '(?:solicita|requer|requisita|pede|roga|determina|solicitam|requerem)-se (?:a|à) (?:v\\.? ?exas?\\.?|vossas? (?:excelências?|senhorias?))|se dignem?|vem [^.;]{3,60} (?:requerer|solicitar|requisitar)|(?:requisito|determino|ordeno|solicito|requeiro)',
  ],
  questions: [
    'quem (?:era|abriu|criou|registou|registrou|usou|usava|utilizava|tem)|qual (?:é|era|o|a)|quais (?:são|eram|os|as)|de que (?:ip|endereço|número)|quem (?:é|está|usa|utiliza)|a quem pertence|de quem é',
  ],
  asides: [
    'em anexo|segue (?:ofício|anexo)|encaminho|acusar|contact[ao]r?(?! d[aoe]s?(?!\\p{L}))|sigilo|confidencial|segredo',
  ],
  negations: ['não|sem|nenhum\\p{L}*|nem|nunca'],
  listed: ['seguintes?|abaixo|a seguir'],
  produce: [
    'apreensão|remessa|mandem|digam|dizer|passar|dar(?:-me|-nos)?(?= (?:os|as|o|a))|facul\\p{L}*|obten\\p{L}*|aceder|acesso a|cópia d[oae]s?|quebra (?:de|do) sigilo|afastamento do sigilo|exib\\p{L}*|esclare[çc]\\p{L}*|individualiz\\p{L}*|saber quem|ceder|requisito,|qualificação|apurar|junt(?:ar|em)',
    'envi(?:e|em|ou)|junção|juntem|teor',
    'forne(?:ça|çam|cer|cimento)|inform(?:em|e|ar)|envi(?:em|e|ar|o d)|remet\\p{L}*|remessa|entreg\\p{L}*|comuni(?:que|quem|car)|indi(?:que|quem|car)|apresent\\p{L}*|identifi\\p{L}*|disponibiliz\\p{L}*|precis\\p{L}*|quem é|pertence|quebra do sigilo',
    'fornecid\\p{L}*|facultad\\p{L}*|facult(?:e|em|ar)|prestad\\p{L}*|prest(?:e|em|ar)|informaç(?:ão|ões)|elementos|envio|entrega',
  ],
  preserve: [
    'guard(?:ar|em|e|a)(?= (?:os|as|o|a|tud|tod|d))\\p{L}*|preservação|conservação|salvaguard\\p{L}*|não (?:apag|elimin|exclu|destru)\\p{L}*|mant(?:er|enham) (?:os|as|a|o)|congelamento|custódia',
    'preserv\\p{L}*|conserv\\p{L}*|congela\\p{L}*|guarda (?:dos|de)',
  ],
  remove: [
    'apag(?:ar|uem|ue)|desativ\\p{L}*|tornar(?:em)? (?:indisponíve|inacessíve)\\p{L}*|indisponíve\\p{L}*|inacessíve\\p{L}*|encerr\\p{L}*|cess\\p{L}*|retirada|exclusão|bloqueio|suspensão',
    'indisponibilização|remoção|derrubada|tirar do ar',
    'remo(?:va|vam|ver|ção)|retir(?:e|em|ar|ada)|bloque\\p{L}*|exclu(?:a|am|ir|são)|indisponibiliz\\p{L}*|elimin\\p{L}*|suspen\\p{L}*',
  ],
  things: [
    'qualificação|filiação|assinantes?|fotos?|fotografias|imagens|ficheiros|arquivos|conversas|ligações|localização|tráfego|cadastro|morada|elementos|canal|grupo|metadados|logs?|cópias?|correio|caixa|subscritor',
    'dados|informaç(?:ão|ões)|registr?os|conteúdos?|mensagens|e-?mails?|contas?|titular(?:es)?|utilizador(?:es)?|usuári[oa]s?|perfil|perfis|endereços?|ip|ips|identificação|identidade|nome|números?|acessos?|página|site|publicaç(?:ão|ões)|quem é',
    'elementos|titularidade',
  ],
  later: [
    '(?:até que|enquanto|na pendência|aguardando)[^.;:]{0,200}',
    '(?:seguirá|será (?:remetid|enviad|encaminhad|emitid)[oa])[^.;:]{0,200}',
  ],
  removable: [
    'comentários?|gravaç(?:ão|ões)|filmage(?:m|ns)|ficheiros?|arquivos?|ofertas?|acessos?|canal|canais|grupos?|postage(?:m|ns)|imagens|fotos|serviços?|domínios?|anúncios?|material',
    'conteúdos?|contas?|perfil|perfis|páginas?|sites?|publicaç(?:ão|ões)|vídeos?|mensagens|url|links?',
  ],
  subscriber: [
    'cadastro (?:completo|d[oa]s? (?:contas?|usuári[oa]s?|titular(?:es)?|utilizador(?:es)?|linhas?))',
    'dados (?:completos )?(?:de |do |da |d[oa]s )?(?:cadastr|regist|assinant|subscri|titular|utilizador|usuári|client|cont[ao]|inscri|fatur|pagament|contact|identifica|cria|perfil|base)\\p{L}*|qualificação(?: (?:completa|pessoal|civil))?|filiação|(?:nomes?|nome completo|nome e)(?:,| e )|nif|rg(?=,| e)|data de (?:nascimento|criação|registr?o|adesão)|(?:e-?mails?|telefones?|números?|telemóve(?:l|is)|celular(?:es)?|contactos?|contatos?|endereços?) (?:\\p{L}+ )?(?:alternativ|de recuperação|associad|vinculad|cadastrad|de contato|de contacto|registad|registrad|secundári|indicad|fornecid|usad)\\p{L}*|moradas?|endereço(?=,|;| do| e )|(?:quem|que pessoa) (?:está por|criou|abriu|regist|usa|utiliza|é)\\p{L}*|identific(?:ar|ação) (?:o|do|da|a|cabal)|titulares?|titularidade|utilizador (?:da conta|do)|cartão de (?:crédito|cidadão)|conta bancária|meios? de pagamento|dados cadastrais',
    'elementos de identificação|dados de conta|titular(?:idade)? da conta',
    'dados (?:cadastrais|de (?:identificação|registo|registro|cadastro|assinante|base)|do (?:titular|assinante|utilizador|usuário)|pessoais)|identificação(?: completa)?|identidade|titular|nomes?(?:,| completo)?|cpf|número de (?:telefone|telemóvel)|telefones?|morada|endereço (?:físico|postal|residencial)|quem é|a quem pertence',
    'dados d[eo] (?:subscritor|subscrição|base|assinante|cliente)|titularidade|identificação (?:completa )?d[oa]s? (?:titular|utilizador|usuári[oa]|assinante)\\p{L}*|assinante',
  ],
  traffic: [
    '(?:histórico|registr?os?|listagem|lista|logs?|dados|datas?|horas?|horários|relação|faturação detalhada|detalhe) (?:de |do |da |d[oa]s |relativ[oa]s a )?(?:acess|conex|ligaç|login|ip|endereços? ip|sess|chamad|autentica|tráfego|atividade|localiza|utiliza)\\p{L}*|ips?(?: de| com| utilizad\\p{L}*| usad\\p{L}*)?|últim[oa]s? (?:acess|ip|conex|login|localiza|sess|ligaç)\\p{L}*|sessões|logins?|metadados|cabeçalhos|geolocalização|localização celular|antenas|ligações efetuadas|faturação detalhada|portas? (?:de origem|lógicas?|associadas?)|dispositivos?|user agent|data e hora',
    'ip(?:s)? de (?:criação|registo|registro|acesso|último acesso)|dados de (?:tr[áa]fego|conexão|localização)|portas? lógicas?',
    'dados de tr[áa]fego|tráfego|registr?os? de (?:acessos?|conexão|ligação|ligações)|(?:últimos? )?(?:endereços? )?ips?|logs?|acessos',
  ],
  content: [
    '(?:fotografias|fotos|imagens|vídeos) e (?:as |os )?(?:fotografias|fotos|imagens|vídeos)(?= d[aoe])',
    '(?:mensage(?:m|ns)|e-?mails?|correio|fotos?|fotografias|imagens|vídeos?|arquivos|ficheiros|documentos|anexos|conversas|chats?)(?:,| e(?= )| armazenad\\p{L}*| enviad\\p{L}*| recebid\\p{L}*| trocad\\p{L}*| guardad\\p{L}*| existentes| contid\\p{L}*| privad\\p{L}*| constantes)|(?:tod[oa]s|cópias?|íntegra|totalidade) (?:de )?(?:[oa]s |d[oae]s? |suas )?(?:mensagens|e-?mails?|fotos?|fotografias|imagens|vídeos?|arquivos|ficheiros|conversas|chats?|conteúdo)|conteúdos? (?:integral|completo|total|d[aoe]s?|armazenad|guardad|e )\\p{L}*|caixa (?:de correio|postal|de entrada)(?: completa)?|correspondência|backups?|agenda de contatos|comunicações (?:armazenadas|eletr[óo]nicas)|das mensagens|mensagens armazenadas',
    'inteiro teor|teor d[oa]s? (?:mensagens|e-?mails?|comunicações|conversas)|cópias? d[ao]s (?:mensagens|e-?mails)|arquivos em nuvem|listas? de contatos',
    '(?:dados )?de conteúdo|conteúdo (?:das?|dos?|de) (?:mensagens|e-?mails?|contas?|comunicações|caixas?|conversas)|mensagens (?:enviadas|recebidas|trocadas)|conversas|sigilo telemático',
  ],
  emergency: [
    'perigo (?:iminente|de vida|de morte)|risco (?:iminente|de vida|de morte)|perigo para a vida|emerg[eê]ncia|emergencial|perigo imediato|vida em (?:risco|perigo)',
  ],
  noEmergency: [
    'não (?:é|há|se trata de) (?:uma )?emergência|número de emergência',
    '(?:não|sem|nenhum\\p{L}*|nem|nunca) (?:(?:é|há|existe|se|trata|de|uma?|o|a|os|em|qualquer|caso|situação|atual|atualmente|actual|iminente|imediat[oa]|real|conhecid[oa]|para|como|risco|perigo|pedido|esta?|está|caráter|estamos|perante|consta|indícios?|já) ){0,7}(?:emerg[eê]ncia|perigo|risco|vida)\\p{L}*(?: (?:iminente|de vida|de morte|imediato|para a vida))?',
    '(?:emerg[eê]ncia|perigo (?:iminente|de vida|de morte|para a vida|imediato)|risco (?:iminente|de vida|de morte))(?: \\p{L}+){0,4} (?:não (?:existe|há|está)|afastad[oa]|descartad[oa]|ultrapassad[oa]|cessad[oa])|(?:emerg[eê]ncia|risco de vida) ?[:=?–-] ?(?:não|nenhuma?)(?!\\p{L})',
    '(?:em (?:caso|casos) de|só|somente|apenas|para) (?:\\p{L}+ )?emerg[eê]ncias?|emerg[eê]ncias ?:? ?(?:\\+|0|1)\\d*|(?:número|telefone|contacto|contato|linha|serviço|serviços|sala|plano|centro|estado|fundo|auxílio|médico|simulacro|chamada) de emerg[eê]ncias?|emerg[eê]ncias? (?:médicas?|hospitalar|112|190)',
    '(?:pedido|solicitação|ofício) de emerg[eê]ncia (?:de|do dia) (?:\\d{1,2} de|(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro))|(?:anterior|respondi\\p{L}+|atendi\\p{L}+) (?:\\p{L}+ ){0,3}emerg[eê]ncia',
  ],
  danger: [
    'suic[ií]d\\p{L}*|matar|morte|morrer|rapt\\p{L}*|sequestr\\p{L}*|refé[mn]\\p{L}*|bomba|desaparec\\p{L}*|perigo|risco|resgate|arma\\p{L}*|terroris\\p{L}*|homicídio|saltar',
  ],
  telling: [
    '\\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)(?!\\p{L})|(?:foi|foram|tem|têm|havia|tinha|é|são) (?:sido )?\\p{L}+(?:ado|ido|ados|idos|ada|ida|adas|idas|to|ta|sto|sta)',
    'vítimas?|lesad[oa]s?|ofendid[oa]s?|suspeit[oa]s?|autor(?:es)?|investiga-se|consta dos autos|denunciante',
  ],
  noTelling: [
    'em anexo|nos termos|com fundamento|ao abrigo|sigilo|ofício|confidencial|segue|determinação|tramitam|segredo|inquérito acima|solicita-se|requisit\\p{L}*|fundamento legal',
  ],
  crimeLeads: [
    '(?:crimes?|delitos?|ilícitos?|infração penal|tipo penal) ?[:—–]|suspeitas? d[eao] (?:crime de )?|investiga(?:m-se|r)? (?:factos|fatos) (?:suscetíveis de )?(?:integrar(?:em)? )?(?:o crime de )?',
    '(?:crimes?|delitos?) (?:de|contra)|(?:apura|investiga)(?:-se)?(?: a prática (?:do|de) (?:crime|delito)s? de| o crime de| um crime de| o delito de)?|prática (?:do|de) (?:um )?crime de',
  ],
  crimeEnds: [
    'previst\\p{L}*|tipificad\\p{L}*|p\\. e p|praticad\\p{L}*|cometid\\p{L}*|solicit\\p{L}*|requisit\\p{L}*|que|no âmbito|contra|em que|art|ao abrigo',
  ],
  noCrime: ['o|a|os|as|um|uma|este|esta|prática|crime|delito'],
  holders: [
    'titular(?:es)?|utilizador(?:es|a)?|usuári[oa]s?|client[ea]s?|assinantes?|investigad[oa]s?|visad[oa]s?|suspeit[oa]s?|interessad[oa]s?|terceiros|ninguém|proprietári[oa]|alvo',
  ],
  tells: [
    'inform(?:ar|em|e|ad[oa]s?)|notific(?:ar|ad[oa]s?|ação)|notifiquem?|avis(?:ar|em|ad[oa]s?)|aviso|alert(?:ar|em|ad[oa]s?)|comunic(?:ar|ação|ad[oa]s?) (?:ao|à|aos|a terceiros|a ninguém)|comuniquem|revel(?:ar|ad[oa]|em)|divulg\\p{L}+|conhecimento|ciência|cientific\\p{L}+|saber|saiba|contact(?:ar|em)',
  ],
  silences: [
    'abster-se|abstenham-se|abstenha-se',
    'não|sem|nunca|jamais|nenhum\\p{L}*|nem|abst\\p{L}+|absten\\p{L}+|evit\\p{L}+|proib\\p{L}+|vedad[oa]|interdit[oa]|impe[dç]\\p{L}+|prejudic\\p{L}+|compromet\\p{L}+',
  ],
  mayTell: [
    '(?:não|nada|nenhum\\p{L}*)(?: \\p{L}+){0,3} (?:obsta|opõe|objeç\\p{L}+|necessári\\p{L}+|inconveniente|impedimento)|não (?:tinha|havia)',
  ],
  secrecy: [
    '(?:pede-se|solicita-se|requer-se|roga-se|pedimos|solicitamos) (?:[^;.]{0,60} e )?(?:o )?(?:sigilo|segredo|confidencialidade)',
    '(?:guard|preserv|mant|conserv|observ)\\p{L}+ (?:o |a |absoluto |absoluta |total |rigoroso |completo )*(?:sigilo|segredo|confidencialidade)',
    '(?:abster-se|abstenham?-se|absterem-se) de (?:\\p{L}+ ){0,3}(?:informar|comunicar|notificar|avisar|alertar)',
    'vedad[oa] (?:\\p{L}+ ){0,3}(?:ciência|comunicação|divulgação|notificação)|não (?:deve|dev\\p{L}+|pode|poder\\p{L}+) (?:ser |saber |\\p{L}+ ){0,3}(?:cientificad|avisad|alertad|saber)\\p{L}*|sigilo (?:absoluto|total|máximo)|discrição',
    '(?:em|sob|com|absoluto|estrito|máximo|total) (?:\\p{L}+ )?(?:sigilo|segredo|reserva|confidencialidade)|vedad[ao] (?:a |o )?(?:ciência|comunicação|divulgação|revelação|notificação|informação|dar)|(?:não|sem) (?:\\p{L}+ ){0,4}?(?:avis|inform|notific|comunic|alert|revel|divulg|cientific|dar (?:conhecimento|ciência))\\p{L}*(?: \\p{L}+){0,4} (?:titular|usuári|utilizador|investigad|client|suspeit|visad|assinant|terceir|interessad|ninguém)\\p{L}*|dever de (?:sigilo|segredo|reserva)|proibid[ao] (?:de )?(?:\\p{L}+ )?(?:inform|comunic|revel|divulg)\\p{L}*',
    '(?:segredo|sigilo) (?:de justiça|de justica|das investigações|da investigação|quanto)|não (?:seja|sejam|deve|devem|deverá|deverão|poderá|pode) (?:\\p{L}+ ){0,4}(?:revelad|informad|comunicad|notificad|cientificad|avisad|dad)\\p{L}*|(?:mantenha|mantendo|manter|guardar|guarde|observar|sob|absoluto|estrito) (?:\\p{L}+ ){0,3}(?:sigilo|segredo|reserva|confidencialidade)|abst\\p{L}+ de (?:\\p{L}+ ){0,3}(?:informar|notificar|comunicar|avisar)|sem (?:dar )?(?:conhecimento|ciência|aviso|comunicação) (?:ao|à|aos)',
    'sigilo quanto|(?:guardar|manter|mantido|máximo) (?:o )?(?:sigilo|segredo)|segredo de justiça|confidencia(?:l|is|lidade)|não (?:\\p{L}+ ){0,5}?(?:ser informad|comunicar|informar|notificar|avisar|dar conhecimento)\\p{L}*|solicita-se sigilo',
  ],
  instructed: [
    'por (?:determinação|ordem|despacho|decisão|delegação) (?:d[oae]s?)|(?:decisão|despacho) (?:proferid[oa] )?(?:pel[oa]|d[oa])|autorizad[oa] (?:pel[oa])',
  ],
  authorityActs: [
    'determina|ordena|requisita|solicita|autoriza|decidiu|deferiu|determinou|ordenou|autorizou',
  ],
  contact: [
    '(?:o )?meu (?:número|telefone|telemóvel|ramal|celular)',
    '(?:linha|telefone) diret[oa]|contact[oa]r?|resposta (?:para|a|ao)|(?:fico|ficamos|estou|estamos) à disposição|contato|contacto|enviar para|remetid[oa]s? (?:para|ao)|para o e-?mail|esclarecimentos|dúvidas',
    '(?:remetid|enviad|encaminhad|dirigid|transmitid|prestad)[oa]s? (?:[^.;@]{1,40} )?(?:para|ao?|à)(?: o)?(?: e-?mail| endereço| correio)?(?: institucional| eletr[óô]nico)?',
  ],
  introductions: [
    '(?:eu )?sou|(?:o )?meu nome é|chamo-me|me chamo|aqui é|quem (?:fala|escreve) é|o signatário',
  ],
  basisLabels: ['(?:base|fundamento|fundamentação|amparo) (?:legal|jurídic[oa])'],
  basisLeads: [
    'nos termos (?:d[oa]s?)|com (?:fundamento|base|fulcro) (?:n[oa]s?|em)|ao abrigo (?:d[oa]s?)|de acordo com|em conformidade com|conforme|por força (?:d[oa]s?)|(?:fund|ampar|baseia|assent|respald)\\p{L}*(?:-se)? (?:n[oa]s?|em)|previst[oa]s? n[oa]s?',
  ],
  ofCrime: ['crimes?[^.;]{0,60}|delitos?[^.;]{0,60}|previst\\p{L}*|punid\\p{L}*'],
  accounts: [
    '(?:(?:a|o|da|do|ao|à|na|no) )?(?:(?:usuári[oa]|titular|utilizador) (?:da |do ))?(?:contas?|perfil|perfis|usuári[oa]s?|utilizador(?:es)?|e-?mail|endereço (?:de )?(?:e-?mail|correio eletrónico)|número|linha|grupo|canal|página|caixa de correio)',
  ],
  cases: [
    '(?:inquérito(?: policial)?|instrução|ipl?|nuipc|processo|autos|procedimento|bo|boletim de ocorrência|ip)(?: n\\.?[ºo°]\\.?| nº| número)?(?: ?:)?',
  ],
  references: ['ofício(?: n\\.?[ºo°]\\.?| nº)?(?: ?:)?|(?:nossa )?ref(?:\\.|ª|erência)(?: n\\.?º)?(?: ?:)?'],
  joins: ['e|mas|bem como'],
  victims: ['testemunhas?|informantes?|queixosos?|queixosas?|vítimas?|lesad[oa]s?|ofendid[oa]s?|denunciante'],
};
