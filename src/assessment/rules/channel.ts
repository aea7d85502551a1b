import type { Facts } from '../assessment.ts';
import { anyOf, matchesOf } from '../words/any-of.ts';
import { quoted, type Rule, raise } from './rule.ts';

/** How treaty requests call themselves. */
const TREATY_REQUEST = anyOf(
  [
    '(?:this|the (?:present|enclosed|attached)|enclosed|attached|following|our|herewith a|please find (?:attached |enclosed )?(?:the |a |our )?)(?: formal| official)? (?:mutual legal assistance request|mla request|mlat request|letters? rogatory|letters? of request|request for (?:mutual )?(?:legal )?assistance|european investigation order)',
    '(?:request|requests|application) for (?:international )?(?:mutual )?(?:legal|judicial) assistance in criminal matters',
    '(?:make|makes|made|submit|submits|address|addresses|send|sends|sending) (?:this|the following|a|an) (?:mutual legal assistance request|mla request|mlat request|letter rogatory|letter of request|request for (?:mutual )?legal assistance)',
    'we request (?:your )?(?:mutual )?legal assistance (?:under|pursuant|in accordance)',
  ],
  [
    '(?:dit|bijgaand|hierbij (?:een|het)) rechtshulpverzoek',
    '(?:dieses|anliegendes|anliegende|beigefügtes|hiermit) (?:justizielle )?rechtshilfeersuchen',
    'ersuchen um (?:internationale )?rechtshilfe in strafsachen',
    'commission rogatoire internationale',
    "demande d['’]entraide (?:judiciaire|pénale)(?: internationale)? (?:en matière pénale|aux fins)",
    'comisión rogatoria internacional',
    'rogatoria internazionale',
    'carta rogatória',
    'wniosek o (?:udzielenie )?pomoc(?:y)? prawn(?:ą|ej) w sprawach karnych',
    'comisie rogatorie internațională',
    'запит про (?:надання )?міжнародн~ правов~ допомог~',
    'õigusabitaotlus',
  ],
);

/** Titles that treaty requests bear on a line of their own. */
const TITLE =
  /^\W{0,4}(?:(?:international )?(?:request for (?:international )?(?:mutual )?(?:legal |judicial )?assistance|mutual (?:legal )?assistance request|mla request|letters? rogatory|letters? of request|european investigation order)|(?:internationales )?rechtshilfeersuchen|ersuchen um (?:internationale )?rechtshilfe|europäische ermittlungsanordnung|demande d['’]entraide|commission rogatoire|décision d['’]enquête européenne|solicitud de asistencia (?:jurídica|judicial)|comisión rogatoria|orden europea de investigación|richiesta di assistenza giudiziaria|rogatoria|ordine europeo di indagine|pedido de (?:auxílio|cooperação) (?:judiciário|jurídica)|carta rogatória|decisão europeia de investigação|(?:internationaal )?rechtshulpverzoek|verzoek (?:om|tot) (?:wederzijdse )?rechtshulp|europees onderzoeksbevel|wniosek o (?:międzynarodową )?pomoc prawną|europejski nakaz dochodzeniowy|cerere de asistență judiciară|comisie rogatorie|ordin european de anchetă|запит про (?:міжнародну )?правову допомогу)(?!\p{L})/iu;
const LONGEST_TITLE = 120;

/** In a sentence with one of these, a treaty request is still to come. */
const STILL_TO_COME =
  /(?<!\p{L})(?:will|shall|follow\p{L}*|pending|until|prepar\p{L}+|intend\p{L}*|later|volgt|zal|folgt|wird|suivra|sera|seguirá|seguirà|zostanie|va urma|буде|järgneb)(?!\p{L})/u;

const channelUnusual: Rule = (facts) => {
  if (facts.envelope === null) return null;
  const what = certificate(facts) ?? treatyRequest(facts);
  if (what === null) return null;
  return raise(
    'channel-unusual',
    `${what} came by plain mail.`,
    'Ask the issuing authority, on a number of the directory, to confirm it or to send it through its proper channel: the secure system for certificates, the central authorities for treaty requests.',
    ['CoE 2008 §36'],
  );
};

function certificate({ format }: Facts): string | null {
  if (format === 'epoc') return 'A European Production Order certificate';
  return format === 'epoc-pr' ? 'A European Preservation Order certificate' : null;
}

function treatyRequest({ text, written, envelope }: Facts): string | null {
  const lines = [envelope?.subject ?? '', ...written.split('\n')];
  const title = lines.find(
    (line) => line.length <= LONGEST_TITLE && TITLE.test(line) && !STILL_TO_COME.test(line.toLowerCase()),
  );
  if (title !== undefined) return `A treaty request (${quoted(title.trim())})`;
  for (const match of matchesOf(TREATY_REQUEST, text)) {
    const start = text.lastIndexOf('.', match.index) + 1;
    const sentence = text.slice(Math.max(start, match.index - 120), match.index + match[0].length + 60);
    if (!STILL_TO_COME.test(sentence)) return `A treaty request (${quoted(match[0])})`;
  }
  return null;
}

export const channelRules: readonly Rule[] = [channelUnusual];
