import type { Vocabulary } from './vocabulary.ts';

const PERSON =
  '(?:copil|copilul|copilului|copii|minor|minoră|minorul|minorei|minorului|persoană|persoane|persoanei|fată|fata|fetei|fete|fetiță|fetița|fiica|fiul|băiat|băiatul|femeie|bărbat|adolescent|adolescentă)';

export const ro: Vocabulary = {
  danger: [
    'nu voi mai fi (?:aici|printre|în viață)|nu (?:va|o să) mai fi (?:printre|în viață)|(?:plec|plece|părăs)~ (?:din )?(?:această lume|lumea (?:asta|aceasta))|nu (?:mai )?văd (?:nicio |altă )?(?:ieșire|scăpare)(?=\\s*(?:$|[.!?"”»“]))',
    '(?:strâns|adunat) (?:\\p{L}+ ){0,3}(?:somnifere|pastile de dormit)',
    'luat (?:adio|rămas bun) (?:de la (?:viață|familie|familia|părinți|copii)|pentru totdeauna)',
    '(?:omoare|împuște|ucidă|omor|împușc|înjunghie) (?:pe )?(?:toți|toată lumea|toate|cât mai mulți|colegii|profesorii|elevii)',
    '(?:armă|arma|pistol|cuțit|pușcă)~ … (?:la|în) (?:școal|liceu|clas|biseric|facult)~',
    'nu veni(?:ți)? (?:\\p{L}+ )?la (?:școală|liceu)',
    `${PERSON}… nu (?:s a (?:mai )?(?:întors|intors)|a (?:mai )?(?:revenit|ajuns|venit)) (?:acasă|la (?:școală|domiciliu)|de la școală)`,
    '(?:a )?(?:plecat|fugit) de acasă … nu (?:s )?a (?:mai )?(?:întors|revenit)|fugit de acasă',
    '(?:își )?pierde cunoștința|nu (?:mai )?respiră',
    '(?:fără|are nevoie de) insulin~|hipotermi~',
    '(?:bilet|scrisoare|mesaj|mesaje) de (?:adio|rămas bun)',
    'tem(?:em|e|ut|ere)(?: \\p{L}+)? pentru (?:viața|integritatea)',
    '(?:își|isi|și) fa(?:că|ce|ca) rău',
    '(?:amenință|amenință că|amenințat) … (?:omoare|omoară|omoar|ucid|ucide|incendi)~',
    '(?:înghițit|luat|ingerat) (?:(?!(?:pentru|bani|comenzi) )\\p{L}+ ){0,4}(?:pastile|tablete|otravă)',
    'nu … mai (?:vedea|vadă) … (?:în viață|vi[ue])',
    '(?:arunc|sări|sar)~ … (?:tren|trenul|trenului|pod|podul|bloc|blocului|geam|etaj|balcon)',
    '(?:va|o să|vrea să|urmează să|intenționează să|plănuiește să|am să) (?:\\p{L}+ ){0,2}(?:omoare|ucidă|ucide|omorî|împuște|înjunghie|omor)',
    '(?:pună|pun|punem) capăt (?:zilelor|vieții)|capăt zilelor|scrisoare de adio|mesaj de adio',
    'pericol~ (?:de moarte|de viață|pentru viaț~)',
    '(?:risc|amenințare|amenințări) (?:pentru|la adresa) viaț~',
    '(?:viața|vieți|viață|viaţa) _ (?:în pericol|amenințat~|primejduit~)',
    'pericol (?:iminent|imediat|grav)',
    `${PERSON} _ în pericol`,
    'sinucid~',
    'suicid~',
    'răpi(?:t|tă|ți|te|re|rea|rii)',
    'ostatic~',
    'bomb(?:ă|a|e|ei)',
    'exploziv~',
    'împușc~',
    'atentat~',
    'amenin~ … (?:moartea|moarte|omoare|ucidă|ucide|împuște)',
    `${PERSON}… dispărut(?:ă|e|i)?`,
    `dispariți[ae] (?:unui |unei )?${PERSON}`,
  ],
  terrorism: ['teroris~', 'jihad~'],
  graveHarm: ['omor(?:ul|ului)?', 'uciderea?', 'ucideri', 'viol(?:ul|ului|uri)?', 'vătăm~ corporal~ grav~'],
  childAbuse: [
    'pornografi~ infantil~',
    '(?:abuz|exploatare)~ sexual~ _ (?:minor|copi)~',
    'agresiun~ sexual~ _ (?:minor|copi)~',
  ],
  trafficking: ['trafic~ de (?:persoane|minori|ființe umane)'],
  denial: {
    before: 'nu|fără|nici|niciun|nicio|nimeni|niciodată',
    between:
      'un|o|există|este|e|sunt|se|în|de|pentru|la|a|al|vorba|pericol|pericolul|risc|amenințare|iminent|imediat|grav|indicii|viață|viața|viaţa|sau|și|cazul|caz',
    after:
      '(?:\\s+\\p{L}+){0,3}\\s+(?:(?:este|sunt|a fost)\\s+exclus~?|nu\\s+(?:există|este))|\\s*[:=-]\\s*(?:nu|niciun|nicio)(?!\\p{L})',
  },
};
