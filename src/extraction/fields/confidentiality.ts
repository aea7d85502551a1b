import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import { findProvisions } from '../law/provisions.ts';
import { readAnswer } from '../template/answer.ts';
import type { Filled } from '../template/filled.ts';
import type { FormRows } from '../template/rows-of-form.ts';
import { findMoments, isoOf } from '../time/moments.ts';
import { findSaidBasis } from './legal-basis.ts';

const NOT_ASKED =
  /^\s*(?:no|none|nil|not\s+(?:requested|required|needed|necessary|applicable|confidential)|nein|nicht\s+(?:erforderlich|notwendig|beantragt)|non(?:\s+(?:requise?|demandée?|nécessaire))?|nee|niet\s+(?:gevraagd|nodig|vereist)|não|nie(?:\s+(?:wymagana|dotyczy))?|nu|ні)(?!\p{L}|-\p{L})|\b(?:confidentiality|secrecy)\s+(?:is\s+|was\s+)?not\s+(?:requested|required|needed|necessary)|\b(?:may|can)\s+be\s+(?:informed|notified|told)\b|\bno\s+(?:confidentiality|secrecy|objection)/iu;
/** The subject, or anybody, is not to be told. */
const SILENCE =
  /(?<!\p{L})(?:non-?(?:disclosure|divulgation|notification)(?!\s+(?:is\s+)?not)|(?:do|shall|must|should|may|is|are)\s+not\s+(?:to\s+)?(?:be\s+)?(?:inform|notif|tell|told|disclos|reveal|alert)|(?:nicht|niet)\s+(?:zu\s+|te\s+)?(?:informier|benachrichtig|unterricht|mitteil|informer|inlicht)|ne\s+pas\s+(?:informer|aviser|notifier|prévenir|divulguer)|no\s+(?:notificar|informar|avisar|comunicar|revelar)|non\s+(?:informare|avvisare|comunicare|notificare|divulgare)|não\s+(?:informar|notificar|avisar|comunicar|divulgar)|zakaz\s+(?:informowania|ujawniania|powiadamiania)|nie\s+(?:informować|powiadamiać|zawiadamiać|ujawniać)|(?:a|să)\s+nu\s+(?:se\s+)?(?:informa|notific|comunic|divulg|fi\s+(?:informat|notificat))|не\s+(?:повідомляти|інформувати|розголошувати|уведомлява|информира|разгласява))/iu;
const UNTIL =
  /(?<!\p{L})(?:until|till|before|up to|through|expires? on|ends? on|valid to|bis(?:\s+(?:zum|einschließlich))?|jusqu['’]au|jusqu['’]à|hasta(?:\s+el)?|tot(?:\s+(?:en met|aan))?|fino\s+al(?:l['’]|la)?|até(?:\s+(?:ao|à|a))?|do\s+dnia|do(?=\s+\d)|până\s+(?:la|în)(?:\s+data\s+de)?|до)\s+(?:and including\s+)?([^.;\n][^;\n]{2,140})/iu;
const FOR =
  /(?<!\p{L})(?:for\s+(?:a\s+(?:further\s+)?(?:period|term|duration)\s+of\s+)?|für\s+(?:die\s+Dauer\s+von\s+)?|pendant\s+(?:une\s+durée\s+de\s+)?|pour\s+une\s+durée\s+de\s+|durante\s+|por\s+(?:un\s+plazo\s+de\s+|um\s+período\s+de\s+)?|gedurende\s+|per\s+(?:un\s+periodo\s+di\s+)?|przez\s+(?:okres\s+)?|na\s+okres\s+|timp\s+de\s+|pentru\s+(?:o\s+perioadă\s+de\s+)?|протягом\s+|на\s+строк\s+)((?:at least\s+)?(?:\d{1,3}|one|two|three|four|five|six|nine|twelve|ninety|sixty|thirty|eine[nm]?|zwei|drei|sechs|trois|six|tres|seis|drie|zes|tre|sei|três|trzech|sześciu|trei|șase|трьох|шести)(?:\s*\(\d+\))?\s+(?:days?|weeks?|months?|years?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|jours?|semaines?|mois|ans?|d[íi]as?|semanas?|meses|años?|dagen|weken|maanden|jaar|giorni|settimane|mesi|anni|dias|anos?|dni|tygodni|miesięcy|miesiące|lat|zile|săptămâni|luni|ani|днів|тижнів|місяців|років)(?!\p{L}))/iu;
const CLAUSE_END =
  /\s*(?:[.;,]\s|[.;,)]*$|\s(?:under|pursuant|in accordance|based on|as required|because|since|and|according)\b|\(|\s[–—-]\s)/;

/** Whether secrecy towards the data subject is asked, on what legal basis, and until when (CoE 2020 App. A). */
export function readConfidentiality(form: FormRows, evidence: Evidence): void {
  const row = form.find('confidentiality');
  if (row === null || row.marked.trim() === '') return;
  const requested = isAsked(row);
  if (requested === null) return;
  evidence.add('confidentiality.requested', requested, [row.lines, row.marked], row.place);
  if (!requested) return;
  readBasis(row, evidence);
  readUntil(row, form, evidence);
}

function isAsked(row: Filled): boolean | null {
  const answer = readAnswer(row.marked);
  const text = fold(row.marked);
  if (SILENCE.test(text)) return true;
  if (answer.value === false || NOT_ASKED.test(text)) return false;
  if (answer.value === true) return true;
  return /^(?:requested|required|strictly\s+confidential|confidential|secret|erforderlich|(?:streng\s+)?vertraulich|requise?|demandée?|confidentiel(?:le)?|solicitada|requerida|confidencial|vereist|gevraagd|vertrouwelijk|richiesta|riservat[oa]|wymagana|poufne|confidențial|конфіденційно)[^\p{L}]*$/iu.test(
    text,
  )
    ? true
    : null;
}

function readBasis(row: Filled, evidence: Evidence): void {
  const said = findSaidBasis(row.lines);
  if (said !== null) {
    evidence.add('confidentiality.legalBasis', said.value, [said.value, said.quote], row.place);
    return;
  }
  const provisions = findProvisions(row.lines);
  const first = provisions[0];
  if (first === undefined) return;
  const second = provisions[1];
  const joined =
    second !== undefined && /^\s*(?:,|and|&)\s*(?:the\s+)?$/i.test(row.lines.slice(first.end, second.start));
  const quote = row.lines.slice(first.start, joined ? second.end : first.end);
  evidence.add('confidentiality.legalBasis', fold(quote), [quote], row.place);
}

function readUntil(row: Filled, form: FormRows, evidence: Evidence): void {
  const until = UNTIL.exec(row.text);
  const clause = until?.[1];
  if (until !== null && clause !== undefined) {
    const moment = findMoments(clause, form.slashOrder)[0];
    if (moment !== undefined && moment.start < 6) {
      evidence.add(
        'confidentiality.until',
        isoOf(moment, true),
        [clause.slice(moment.start, moment.end)],
        row.place,
      );
      return;
    }
    const words = clause.slice(0, CLAUSE_END.exec(clause)?.index ?? clause.length).trim();
    evidence.add('confidentiality.until', words, [words], row.place);
    return;
  }
  const period = FOR.exec(row.text)?.[1];
  if (period !== undefined) evidence.add('confidentiality.until', period, [period], row.place);
}
